"""The words of the import dialog that several of its pages say."""

from __future__ import annotations

from datetime import datetime

from PySide6.QtCore import QCoreApplication

from crm_desktop.domain import wording
from crm_desktop.domain.clock import Clock, local
from crm_desktop.domain.wording import day_and_month
from crm_desktop.exchange.columns.fields import Field
from crm_desktop.exchange.columns.presets import PROGRAMS
from crm_desktop.exchange.files.content import FileKind
from crm_desktop.exchange.plan.terms import MatchedBy
from crm_desktop.exchange.sources import Source, TableSource

_tr = QCoreApplication.translate

ICONS: dict[Field, str] = {
    Field.GIVEN: "user",
    Field.MIDDLE: "user",
    Field.FAMILY: "user",
    Field.FULL: "user",
    Field.TITLE: "user",
    Field.SUFFIX: "user",
    Field.NICKNAME: "user",
    Field.EMAIL: "mail",
    Field.PHONE: "phone",
    Field.LINK: "link",
    Field.POSITION: "id-card",
    Field.COMPANY: "building-2",
    Field.LOCATION: "map-pin",
    Field.CITY: "map-pin",
    Field.REGION: "map-pin",
    Field.COUNTRY: "map-pin",
    Field.MET_ON: "calendar",
    Field.MET_HOW: "handshake",
    Field.RELATIONSHIP: "users",
    Field.TAGS: "tag",
    Field.NOTES: "sticky-note",
    Field.OWN: "text-cursor-input",
    Field.KIND: "tag",
    Field.GONE: "trash-2",
    Field.STATUS: "circle-dot",
    Field.APPLIED_ON: "calendar",
    Field.INTERVIEW_ON: "calendar",
    Field.UPDATED_ON: "calendar",
    Field.CLOSING_ON: "calendar",
    Field.JOB_LINK: "link",
    Field.SALARY: "banknote",
    Field.SOURCE: "route",
    Field.CONTACT: "user",
    Field.CONTACT_EMAIL: "mail",
    Field.CONTACT_PHONE: "phone",
    Field.CONTACT_LINK: "link",
    Field.RECRUITER: "user",
    Field.HIRING_MANAGER: "user",
    Field.REFERRER: "user",
    Field.INTERVIEWER: "user",
    Field.FOLLOW_UP_ON: "calendar",
    Field.NEXT_STEP: "arrow-right",
    Field.TARGET: "target",
    Field.MOTIVATION: "heart",
    Field.POSTING: "briefcase",
    Field.PRIORITY: "list",
    Field.INDUSTRY: "building-2",
    Field.CAREERS_PAGE: "link",
    Field.IN_NOTES: "sticky-note",
    Field.LEAVE_OUT: "circle-minus",
}
"""The icon of each field of a contact."""


def field_word(field: Field) -> str:
    """What a column becomes, in the person's language."""
    return {
        Field.GIVEN: _tr("Imports", "Given name"),
        Field.MIDDLE: _tr("Imports", "Middle name"),
        Field.FAMILY: _tr("Imports", "Family name"),
        Field.FULL: _tr("Imports", "Full name"),
        Field.TITLE: _tr("Imports", "Title"),
        Field.SUFFIX: _tr("Imports", "Suffix"),
        Field.NICKNAME: _tr("Imports", "Nickname"),
        Field.EMAIL: _tr("Imports", "E-mail"),
        Field.PHONE: _tr("Imports", "Phone"),
        Field.LINK: _tr("Imports", "Link"),
        Field.POSITION: _tr("Imports", "Position"),
        Field.COMPANY: _tr("Imports", "Company"),
        Field.LOCATION: _tr("Imports", "Location"),
        Field.CITY: _tr("Imports", "City"),
        Field.REGION: _tr("Imports", "State or region"),
        Field.COUNTRY: _tr("Imports", "Country"),
        Field.MET_ON: _tr("Imports", "Met on"),
        Field.MET_HOW: _tr("Imports", "Met how"),
        Field.RELATIONSHIP: _tr("Imports", "Relationship"),
        Field.TAGS: _tr("Imports", "Tags"),
        Field.NOTES: _tr("Imports", "Notes"),
        Field.OWN: _tr("Imports", "A field of your own"),
        Field.KIND: _tr("Imports", "What it is for"),
        Field.GONE: _tr("Imports", "Deleted there"),
        Field.STATUS: _tr("Imports", "Status"),
        Field.APPLIED_ON: _tr("Imports", "Applied on"),
        Field.INTERVIEW_ON: _tr("Imports", "Interview on"),
        Field.UPDATED_ON: _tr("Imports", "Last changed on"),
        Field.CLOSING_ON: _tr("Imports", "Closing on"),
        Field.JOB_LINK: _tr("Imports", "Link to the job"),
        Field.SALARY: _tr("Imports", "Salary"),
        Field.SOURCE: _tr("Imports", "Where it came from"),
        Field.CONTACT: _tr("Imports", "Contact person"),
        Field.CONTACT_EMAIL: _tr("Imports", "E-mail of the contact"),
        Field.CONTACT_PHONE: _tr("Imports", "Phone of the contact"),
        Field.CONTACT_LINK: _tr("Imports", "Link of the contact"),
        Field.RECRUITER: _tr("Imports", "Recruiter"),
        Field.HIRING_MANAGER: _tr("Imports", "Hiring manager"),
        Field.REFERRER: _tr("Imports", "Referrer"),
        Field.INTERVIEWER: _tr("Imports", "Interviewer"),
        Field.FOLLOW_UP_ON: _tr("Imports", "Follow up on"),
        Field.NEXT_STEP: _tr("Imports", "Next step"),
        Field.TARGET: _tr("Imports", "Target company"),
        Field.MOTIVATION: _tr("Imports", "Motivation"),
        Field.POSTING: _tr("Imports", "Posting"),
        Field.PRIORITY: _tr("Imports", "Priority"),
        Field.INDUSTRY: _tr("Imports", "Industry"),
        Field.CAREERS_PAGE: _tr("Imports", "Careers page"),
        Field.IN_NOTES: _tr("Imports", "In the notes"),
        Field.LEAVE_OUT: _tr("Imports", "Leave out"),
    }[field]


def encodings() -> dict[str, str]:
    """The encodings that can be chosen, with their names."""
    return {
        "utf-8": "UTF-8",
        "utf-16": "UTF-16",
        "cp1252": _tr("Imports", "Western (cp1252)"),
        "cp1250": _tr("Imports", "Central European (cp1250)"),
        "cp1251": _tr("Imports", "Cyrillic (cp1251)"),
        "cp932": _tr("Imports", "Japanese (Shift-JIS)"),
        "gb18030": _tr("Imports", "Chinese (GB 18030)"),
        "cp949": _tr("Imports", "Korean (cp949)"),
        "mac-roman": _tr("Imports", "Western, old Macs (mac-roman)"),
        "cp850": _tr("Imports", "Western, DOS (cp850)"),
    }


def source(kind: str) -> str:
    """What a file of a kind is, after a comma: "LinkedIn export"; "" for a kind that this version does not know."""
    words = {
        FileKind.CSV.value: _tr("Imports", "table"),
        FileKind.EXCEL.value: _tr("Imports", "Excel workbook"),
        FileKind.VCARD.value: _tr("Imports", "vCards"),
        FileKind.OWN.value: _tr("Imports", "CRM Desktop table"),
        FileKind.JOBS.value: _tr("Imports", "table of jobs"),
        FileKind.ARCHIVE.value: _tr("Imports", "LinkedIn archive"),
        FileKind.LDIF.value: _tr("Imports", "LDIF"),
        FileKind.CALENDAR.value: _tr("Imports", "calendar"),
        FileKind.MAIL.value: _tr("Imports", "mail"),
        "book": _tr("Imports", "CRM Desktop book"),
    }
    if kind in words:
        return words[kind]
    programs = {each.value: program for each, program in PROGRAMS.items()}
    return _tr("Imports", "{program} export").format(program=programs[kind]) if kind in programs else ""


def this_is(kind: FileKind) -> str:
    """What a file is, as a sentence: "This is an address book of vCards"."""
    return {
        FileKind.VCARD: _tr("Imports", "This is an address book of vCards"),
        FileKind.OWN: _tr("Imports", "This is a table of people that CRM Desktop wrote"),
        FileKind.ARCHIVE: _tr("Imports", "This is an archive of LinkedIn's"),
        FileKind.LDIF: _tr("Imports", "This is an address book in LDIF"),
        FileKind.CALENDAR: _tr("Imports", "This is a calendar"),
        FileKind.MAIL: _tr("Imports", "This is mail"),
    }.get(kind, "")


def hint(kind: FileKind) -> str:
    """What is good to know about a kind of file."""
    return {
        FileKind.VCARD: _tr(
            "Imports",
            "What has no field of its own is kept too, and is written back when you export vCards.",
        ),
        FileKind.ARCHIVE: _tr(
            "Imports",
            "Messages and invitations become talks, recommendations references, jobs openings, and companies you "
            "follow targets. Your own positions and schools go to My card.",
        ),
        FileKind.LDIF: _tr("Imports", "Lists become tags of the people in them."),
        FileKind.CALENDAR: _tr(
            "Imports",
            "What is over becomes a talk with those who took part, what is to come a follow-up. You are known by the "
            "addresses on My card.",
        ),
        FileKind.MAIL: _tr(
            "Imports",
            "Each message becomes a talk with whom it is from or went to. Newsletters and machines make nobody a "
            "contact. You are known by the addresses on My card.",
        ),
    }.get(kind, "")


def row(kind: str, number: int) -> str:
    """One record of a file by its number: "Row 7", "Card 7"."""
    names = {
        FileKind.VCARD.value: _tr("Imports", "Card {number}"),
        FileKind.LDIF.value: _tr("Imports", "Entry {number}"),
        FileKind.CALENDAR.value: _tr("Imports", "Event {number}"),
        FileKind.MAIL.value: _tr("Imports", "Message {number}"),
    }
    return names.get(kind, _tr("Imports", "Row {number}")).format(number=wording.number(number))


def rows_of(kind: str, count: int) -> str:
    """So many records of a file as they stand in it: "64 cards", "1 row"."""
    names = {
        FileKind.VCARD.value: (_tr("Imports", "1 card"), _tr("Imports", "{count} cards")),
        FileKind.LDIF.value: (_tr("Imports", "1 entry"), _tr("Imports", "{count} entries")),
        FileKind.JOBS.value: (_tr("Imports", "1 entry"), _tr("Imports", "{count} entries")),  # rows, or cards
        FileKind.CALENDAR.value: (_tr("Imports", "1 event"), _tr("Imports", "{count} events")),
        FileKind.MAIL.value: (_tr("Imports", "1 message"), _tr("Imports", "{count} messages")),
    }
    if kind not in names:
        return rows(count)
    one, several = names[kind]
    return one if count == 1 else several.format(count=wording.number(count))


TARGETS = "targets"
"""What `taken_of` calls a list of companies to work at, which is a kind of table of jobs."""


def brings(source: Source) -> str:
    """What a file brings, as `taken_of` wants it."""
    of_targets = isinstance(source, TableSource) and source.matching.of_targets
    return TARGETS if of_targets else source.kind.value


def seen_in(kind: str) -> tuple[str, str]:
    """The view that shows what a kind of file brings, where that is no people, with the words of the way there."""
    return {
        FileKind.JOBS.value: ("opportunities", _tr("Imports", "Show the openings")),
        TARGETS: ("companies", _tr("Imports", "Show the companies")),
        FileKind.CALENDAR.value: ("calendar", _tr("Imports", "Show the calendar")),
    }.get(kind, ("", ""))


def taken_of(kind: str, count: int) -> str:
    """So many of what a kind of file brings: "64 people", "1 opening"."""
    if kind == TARGETS:
        if count == 1:
            return _tr("Imports", "1 target company")
        return _tr("Imports", "{count} target companies").format(count=wording.number(count))
    if kind == FileKind.JOBS.value:
        if count == 1:
            return _tr("Imports", "1 opening")
        return _tr("Imports", "{count} openings").format(count=wording.number(count))
    if kind == FileKind.ARCHIVE.value:
        return rows(count)
    if kind in (FileKind.CALENDAR.value, FileKind.MAIL.value):
        return rows_of(kind, count)
    return people(count)


def matched_by(by: MatchedBy) -> str:
    """By what a row was found to be of somebody."""
    return {
        MatchedBy.LINK: _tr("Imports", "Same link"),
        MatchedBy.EMAIL: _tr("Imports", "Same e-mail"),
        MatchedBy.KEY: _tr("Imports", "Imported before"),
        MatchedBy.CHOICE: _tr("Imports", "You said so"),
    }[by]


def people(count: int) -> str:
    """A number of people: "1 person", "64 people"."""
    if count == 1:
        return _tr("Imports", "1 person")
    return _tr("Imports", "{count} people").format(count=wording.number(count))


def job(position: str, company: str) -> str:
    """Position and company in one line."""
    return ", ".join(part for part in (position, company) if part)


def moment(at: datetime, clock: Clock) -> str:
    """A day in text: "22 September"."""
    return day_and_month(local(at).date(), clock.today())


def rows(count: int) -> str:
    """A number of rows: "1 row", "64 rows"."""
    if count == 1:
        return _tr("Imports", "1 row")
    return _tr("Imports", "{count} rows").format(count=wording.number(count))
