"""What a column of a file can become, and the matching of columns to it."""

from __future__ import annotations

from dataclasses import dataclass, replace
from enum import StrEnum
from typing import Final

from crm_desktop.domain.terms import Relationship
from crm_desktop.exchange.values.dates import DateOrder


class Field(StrEnum):
    """What a column can fill: a field of a contact, or of an opening. The values are kept in presets."""

    GIVEN = "given name"
    MIDDLE = "middle name"
    FAMILY = "family name"
    FULL = "full name"
    TITLE = "title"
    SUFFIX = "suffix"
    NICKNAME = "nickname"
    EMAIL = "e-mail"
    PHONE = "phone"
    LINK = "link"
    POSITION = "position"
    COMPANY = "company"
    LOCATION = "location"
    CITY = "city"
    REGION = "region"
    COUNTRY = "country"
    MET_ON = "met on"
    MET_HOW = "met how"
    RELATIONSHIP = "relationship"
    TAGS = "tags"
    NOTES = "notes"
    OWN = "own field"
    KIND = "kind"
    GONE = "gone"
    STATUS = "status"
    APPLIED_ON = "applied on"
    INTERVIEW_ON = "interview on"
    UPDATED_ON = "last changed on"
    CLOSING_ON = "closing on"
    JOB_LINK = "link to the job"
    SALARY = "salary"
    SOURCE = "where it came from"
    CONTACT = "contact person"
    CONTACT_EMAIL = "e-mail of the contact"
    CONTACT_PHONE = "phone of the contact"
    CONTACT_LINK = "link of the contact"
    RECRUITER = "recruiter"
    HIRING_MANAGER = "hiring manager"
    REFERRER = "referrer"
    INTERVIEWER = "interviewer"
    FOLLOW_UP_ON = "follow up on"
    NEXT_STEP = "next step"
    TARGET = "target company"
    MOTIVATION = "motivation"
    POSTING = "posting"
    PRIORITY = "priority"
    INDUSTRY = "industry"
    CAREERS_PAGE = "careers page"
    IN_NOTES = "in the notes"
    LEAVE_OUT = "leave out"


FIELD_LABELS: Final[dict[Field, str]] = {
    Field.GIVEN: "Given name",
    Field.MIDDLE: "Middle name",
    Field.FAMILY: "Family name",
    Field.FULL: "Full name",
    Field.TITLE: "Title",
    Field.SUFFIX: "Suffix",
    Field.NICKNAME: "Nickname",
    Field.EMAIL: "E-mail",
    Field.PHONE: "Phone",
    Field.LINK: "Link",
    Field.POSITION: "Position",
    Field.COMPANY: "Company",
    Field.LOCATION: "Location",
    Field.CITY: "City",
    Field.REGION: "State or region",
    Field.COUNTRY: "Country",
    Field.MET_ON: "Met on",
    Field.MET_HOW: "Met how",
    Field.RELATIONSHIP: "Relationship",
    Field.TAGS: "Tags",
    Field.NOTES: "Notes",
    Field.OWN: "A field of your own",
    Field.KIND: "What it is for",
    Field.GONE: "Deleted there",
    Field.STATUS: "Status",
    Field.APPLIED_ON: "Applied on",
    Field.INTERVIEW_ON: "Interview on",
    Field.UPDATED_ON: "Last changed on",
    Field.CLOSING_ON: "Closing on",
    Field.JOB_LINK: "Link to the job",
    Field.SALARY: "Salary",
    Field.SOURCE: "Where it came from",
    Field.CONTACT: "Contact person",
    Field.CONTACT_EMAIL: "E-mail of the contact",
    Field.CONTACT_PHONE: "Phone of the contact",
    Field.CONTACT_LINK: "Link of the contact",
    Field.RECRUITER: "Recruiter",
    Field.HIRING_MANAGER: "Hiring manager",
    Field.REFERRER: "Referrer",
    Field.INTERVIEWER: "Interviewer",
    Field.FOLLOW_UP_ON: "Follow up on",
    Field.NEXT_STEP: "Next step",
    Field.TARGET: "Target company",
    Field.MOTIVATION: "Motivation",
    Field.POSTING: "Posting",
    Field.PRIORITY: "Priority",
    Field.INDUSTRY: "Industry",
    Field.CAREERS_PAGE: "Careers page",
    Field.IN_NOTES: "In the notes",
    Field.LEAVE_OUT: "Leave out",
}
"""The fields in the order in which a list shows them, with their English labels."""

_OF_OPENINGS: Final = (
    Field.POSITION,
    Field.COMPANY,
    Field.STATUS,
    Field.APPLIED_ON,
    Field.INTERVIEW_ON,
    Field.UPDATED_ON,
    Field.CLOSING_ON,
    Field.JOB_LINK,
    Field.SALARY,
    Field.SOURCE,
    Field.CONTACT,
    Field.CONTACT_EMAIL,
    Field.CONTACT_PHONE,
    Field.CONTACT_LINK,
    Field.RECRUITER,
    Field.HIRING_MANAGER,
    Field.REFERRER,
    Field.INTERVIEWER,
    Field.FOLLOW_UP_ON,
    Field.NEXT_STEP,
    Field.TARGET,
    Field.MOTIVATION,
    Field.POSTING,
    Field.PRIORITY,
    Field.INDUSTRY,
    Field.CAREERS_PAGE,
    Field.LOCATION,
    Field.NOTES,
    Field.IN_NOTES,
    Field.LEAVE_OUT,
)
_SHARED: Final = frozenset({Field.POSITION, Field.COMPANY, Field.LOCATION, Field.NOTES, Field.LEAVE_OUT})


def fields_of(*, openings: bool) -> tuple[Field, ...]:
    """Give the fields that a column of openings, or of people, can fill, in the order in which a list shows them."""
    if openings:
        return _OF_OPENINGS
    return tuple(each for each in Field if each not in _OF_OPENINGS or each in _SHARED)


DATES: Final = frozenset(
    {
        Field.MET_ON,
        Field.APPLIED_ON,
        Field.INTERVIEW_ON,
        Field.UPDATED_ON,
        Field.CLOSING_ON,
        Field.FOLLOW_UP_ON,
    }
)
"""The fields that hold days."""

MANY: Final = frozenset(
    {
        Field.EMAIL,
        Field.PHONE,
        Field.LINK,
        Field.TAGS,
        Field.NOTES,
        Field.OWN,
        Field.KIND,
        Field.IN_NOTES,
        Field.LEAVE_OUT,
    }
)
"""The fields that several columns may fill; every other takes one column."""


@dataclass(frozen=True, slots=True)
class Matching:
    """Which column becomes what, with what is said for all rows.

    `fields` has one entry for each column of the table. The rows are people or, with `openings`, jobs, or companies to
    work at where a column names these (`of_targets`). `date_order` is how the dates of the table read when they are
    numbers only. `tags` go to every row's person; `relationship` to those who have none. `taken` says in sentences what
    was chosen and why; `sure` is false where a person should look at it.

    More is said by column, where there is more: `own` names the own field that a column is kept in, also beside another
    field ("" for its header, or none), `kinds` the column that says what an address or number is for (-1 for none).
    """

    fields: tuple[Field, ...]
    date_order: DateOrder = DateOrder.DAY_FIRST
    tags: tuple[str, ...] = ()
    relationship: Relationship | None = None
    taken: tuple[str, ...] = ()
    sure: bool = True
    own: tuple[str, ...] = ()
    kinds: tuple[int, ...] = ()
    openings: bool = False

    def with_field(self, column: int, field: Field) -> Matching:
        """Give the matching with one column changed by the person.

        A field that takes one column is taken away from the column that had it.
        """
        if self.fields[column] is field:
            return self
        fields = list(self.fields)
        if field not in MANY:
            fields = [Field.LEAVE_OUT if old is field else old for old in fields]
        fields[column] = field
        own = tuple("" if at == column else name for at, name in enumerate(self.own))
        return replace(self, fields=tuple(fields), own=own)

    def columns_of(self, field: Field) -> tuple[int, ...]:
        """Give the numbers of the columns that become a field, from 0."""
        return tuple(index for index, each in enumerate(self.fields) if each is field)

    @property
    def of_targets(self) -> bool:
        """Whether the rows are companies to work at."""
        return self.openings and Field.TARGET in self.fields

    @property
    def names_somebody(self) -> bool:
        """Whether anything can come of a row: of a person a name, an e-mail or a link, of a job what or where."""
        naming = _NAMING_JOBS if self.openings else _NAMING
        return any(field in naming for field in self.fields)


_NAMING_JOBS: Final = frozenset({Field.POSITION, Field.COMPANY, Field.TARGET})
_NAMING: Final = frozenset({Field.GIVEN, Field.FAMILY, Field.FULL, Field.EMAIL, Field.LINK})
