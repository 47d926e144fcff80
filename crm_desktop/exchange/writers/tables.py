"""Tables of people and things: what their columns are, and CSV for spreadsheets (RFC 4180)."""

from __future__ import annotations

import csv
import io
from collections.abc import Callable, Iterable, Iterator, Sequence
from dataclasses import dataclass
from datetime import date
from enum import Enum, auto
from typing import Final, NamedTuple

from crm_desktop.exchange.people.own_words import FORMER, OWN_FIELD, YES, joined, row_uid
from crm_desktop.exchange.values.cells import disarm
from crm_desktop.exchange.writers.people import Person

_ROWS: Final = 200


class Kind(Enum):
    """What a column holds. Cells are texts; a workbook makes dates and numbers of them."""

    TEXT = auto()
    LINES = auto()
    DAY = auto()
    NUMBER = auto()


class Column(NamedTuple):
    """A column: its title, what it holds, and how wide it is shown, in letters."""

    title: str
    kind: Kind = Kind.TEXT
    width: int = 16


@dataclass(frozen=True, slots=True)
class Sheet:
    """A table with a name. Cells are "" for nothing, days ISO."""

    name: str
    columns: tuple[Column, ...]
    rows: Iterable[Sequence[str]]


def csv_of(sheet: Sheet) -> Iterator[bytes]:
    """Give a table as CSV, some rows at once: UTF-8 with mark, commas, CR LF.

    What a spreadsheet would take for a formula is made harmless (`disarm`); our own reader takes that back.
    """
    text = io.StringIO(newline="")
    text.write("\ufeff")
    writer = csv.writer(text, lineterminator="\r\n")
    writer.writerow([disarm(column.title) for column in sheet.columns])
    for count, row in enumerate(sheet.rows, start=1):
        writer.writerow([disarm(cell) if cell else "" for cell in row])
        if count % _ROWS == 0:
            yield text.getvalue().encode("utf-8", "replace")
            text.seek(0)
            text.truncate()
    yield text.getvalue().encode("utf-8", "replace")


# -- people, with every field ------------------------------------------------------------------------


class Widths(NamedTuple):
    """How many e-mails, phones and links anybody has at most, and the names of all own fields."""

    emails: int = 0
    phones: int = 0
    links: int = 0
    own: tuple[str, ...] = ()


FULL: Final = (
    Column("Full name", width=26),
    Column("Name prefix", width=8),
    Column("First name"),
    Column("Last name"),
    Column("Name suffix", width=8),
    Column("Nickname"),
    Column("Position", width=26),
    Column("Company", width=22),
    Column("Location", width=18),
    Column("Relationship", width=18),
    Column("Closeness", Kind.NUMBER, 10),
    Column("Notes", Kind.LINES, 40),
    Column("Met how", width=24),
    Column("Met on", Kind.DAY, 12),
    Column("Introduced by", width=22),
    Column("Keep in touch every (days)", Kind.NUMBER, 12),
    Column("Muted", width=8),
    Column("Archived", Kind.DAY, 12),
    Column("Added", Kind.DAY, 12),
    Column("Last contact", Kind.DAY, 12),
    Column("Tags", width=24),
    Column("Affiliations", Kind.LINES, 40),
    Column("Kept from vCard", Kind.LINES, 24),
    Column("UID", width=8),
)
"""The columns of everybody, in front of those for e-mails, phones, links and own fields."""


def everything(people: Iterable[Person], widths: Widths) -> Sheet:
    """Give people with every field as a table; our own reader gives them back, but for their photos."""
    columns = [*FULL]
    for title, width in (("E-mail", widths.emails), ("Phone", widths.phones), ("Link", widths.links)):
        for place in range(1, width + 1):
            columns += [Column(f"{title} {place}", width=28), Column(f"{title} {place} is for", width=10)]
    taken = {column.title.casefold() for column in columns}
    columns += [
        Column(name if name.casefold() not in taken and not name.startswith(OWN_FIELD) else OWN_FIELD + name)
        for name in widths.own
    ]
    return Sheet("People", tuple(columns), _full_rows(people, widths))


def _full_rows(people: Iterable[Person], widths: Widths) -> Iterator[list[str]]:
    lists = (widths.emails, widths.phones, widths.links)
    for person in people:
        ties = [
            joined((tie.company, tie.kind, tie.title, tie.begun, tie.ended, FORMER if tie.former else ""))
            for tie in person.held
        ]
        cells = [
            person.name, person.title, person.given, person.family, person.suffix, person.nickname, person.position,
            person.company, person.location, person.relationship, str(person.closeness), person.notes, person.met_how,
            person.met_on, person.introduced_by, "" if person.cadence_days is None else str(person.cadence_days),
            YES if person.muted else "", person.archived_on, person.added[:10], person.last_contact_on,
            joined(person.tags), "\n".join(ties), "\n".join(person.lines),
            row_uid(person.uid, person.name),
        ]  # fmt: skip
        for entries, width in zip((person.emails, person.phones, person.links), lists, strict=True):
            for entry in entries:
                cells += entry
            cells += [""] * (2 * (width - len(entries)))
        own = dict(person.own)
        cells += [own.get(name, "") for name in widths.own]
        yield cells


# -- people, as others read them -----------------------------------------------------------------------

_MONTHS: Final = ("Jan", "Feb", "Mar", "Apr", "May", "Jun", "Jul", "Aug", "Sep", "Oct", "Nov", "Dec")


def like_linkedin(people: Iterable[Person]) -> Sheet:
    """Give people in the columns of LinkedIn's connections, which most contact managers read."""
    titles = ("First Name", "Last Name", "URL", "Email Address", "Company", "Position", "Connected On")
    return Sheet("Connections", tuple(map(Column, titles)), map(_connection, people))


def _connection(person: Person) -> list[str]:
    day = ""
    if person.met_on:
        met = date.fromisoformat(person.met_on)
        day = f"{met.day:02} {_MONTHS[met.month - 1]} {met.year}"
    profile = next((link.value for link in person.links if "linkedin.com/" in link.value.lower()), "")
    return [
        *_parts(person), profile, person.emails[0].value if person.emails else "", person.company, person.position, day,
    ]  # fmt: skip


def _parts(person: Person) -> tuple[str, str]:
    """Give the two parts of a name; who has none goes by the whole name."""
    return (person.given, person.family) if person.given or person.family else (person.name, "")


_GOOGLE: Final = (
    "First Name", "Middle Name", "Last Name", "Phonetic First Name", "Phonetic Middle Name", "Phonetic Last Name",
    "Name Prefix", "Name Suffix", "Nickname", "File As", "Organization Name", "Organization Title",
    "Organization Department", "Birthday", "Notes", "Photo", "Labels",
)  # fmt: skip
_BETWEEN: Final = " ::: "


def like_google(people: Iterable[Person], widths: Widths) -> Sheet:
    """Give people in the columns of Google Contacts (as it writes them since 2024). Own fields are custom ones."""
    titles = list(_GOOGLE)
    for title, width in (("E-mail", widths.emails), ("Phone", widths.phones)):
        for place in range(1, width + 1):
            titles += [f"{title} {place} - Label", f"{title} {place} - Value"]
    titles += ["Address 1 - Label", "Address 1 - Formatted", "Address 1 - City"]
    for title, width in (("Website", widths.links), ("Custom Field", len(widths.own))):
        for place in range(1, width + 1):
            titles += [f"{title} {place} - Label", f"{title} {place} - Value"]
    return Sheet("Contacts", tuple(map(Column, titles)), _google_rows(people, widths))


def _google_rows(people: Iterable[Person], widths: Widths) -> Iterator[list[str]]:
    for person in people:
        given, family = _parts(person)
        own = dict(person.own)
        department, birthday = own.pop("Department", ""), own.pop("Birthday", "")
        cells = [
            given, "", family, "", "", "", person.title, person.suffix, person.nickname, "", person.company,
            person.position, department, birthday, person.notes, "", _BETWEEN.join((*person.tags, "* myContacts")),
        ]  # fmt: skip
        for entries, width in ((person.emails, widths.emails), (person.phones, widths.phones)):
            cells += _labelled([(entry.kind.capitalize(), entry.value) for entry in entries], width)
        cells += ["", person.location, person.location]
        cells += _labelled([(entry.kind.capitalize(), entry.value) for entry in person.links], widths.links)
        cells += _labelled(list(own.items()), len(widths.own))
        yield cells


def _labelled(pairs: Sequence[tuple[str, str]], width: int) -> list[str]:
    cells = [cell for pair in pairs for cell in pair]
    return cells + [""] * (2 * (width - len(pairs)))


People = Callable[[Iterable[Person], Widths], Sheet]
