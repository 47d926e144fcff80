"""What a column of a file can become, and the matching of columns to it."""

from __future__ import annotations

from dataclasses import dataclass, replace
from enum import StrEnum
from typing import Final

from crm_desktop.domain.terms import Relationship
from crm_desktop.exchange.dates import DateOrder


class Field(StrEnum):
    """The fields of a contact that a column can fill. The values are kept in presets."""

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
    Field.LEAVE_OUT: "Leave out",
}
"""The fields in the order in which a list shows them, with their English labels."""

MANY: Final = frozenset(
    {Field.EMAIL, Field.PHONE, Field.LINK, Field.TAGS, Field.NOTES, Field.OWN, Field.KIND, Field.LEAVE_OUT}
)
"""The fields that several columns may fill; every other takes one column."""


@dataclass(frozen=True, slots=True)
class Matching:
    """Which column becomes what, with what is said for all rows.

    `fields` has one entry for each column of the table. `date_order` is how the dates of the Met on column
    read when they are numbers only. `tags` go to every row's person; `relationship` to those who have none.
    `taken` says in sentences what was chosen and why; `sure` is false where a person should look at it.

    A preset says more, by column: `own` names the own field that a column is kept in, also beside another field ("" for
    its header, or none), `kinds` the column that says what an address or number is for (-1 for none).
    """

    fields: tuple[Field, ...]
    date_order: DateOrder = DateOrder.DAY_FIRST
    tags: tuple[str, ...] = ()
    relationship: Relationship | None = None
    taken: tuple[str, ...] = ()
    sure: bool = True
    own: tuple[str, ...] = ()
    kinds: tuple[int, ...] = ()

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
    def names_somebody(self) -> bool:
        """Whether a person can come of a row at all: a name, an e-mail or a link is matched."""
        return any(field in _NAMING for field in self.fields)


_NAMING: Final = frozenset({Field.GIVEN, Field.FAMILY, Field.FULL, Field.EMAIL, Field.LINK})
