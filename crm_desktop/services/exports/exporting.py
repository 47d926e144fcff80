"""Taking the data out: people, leads, asks and openings in the formats that others read.

What stands in a file is made by `exchange.writers`; here the records are gathered, some hundreds at once, and the file
is written whole or not at all. The JSON book of everything is `services.books`.
"""

from __future__ import annotations

import time
from collections.abc import Callable, Iterator, Sequence
from dataclasses import dataclass
from enum import StrEnum
from pathlib import Path
from typing import BinaryIO, Final

from crm_desktop.domain.errors import KnownError
from crm_desktop.exchange.records import Held
from crm_desktop.exchange.writers import tables as sheets
from crm_desktop.exchange.writers.people import Entry, Person
from crm_desktop.services.books import book
from crm_desktop.services.computer.whole_files import written
from crm_desktop.services.exports import things
from crm_desktop.services.exports.things import What
from crm_desktop.store import Store, outgoing, search, tables
from crm_desktop.store.watching import watched

Report = Callable[[int, int], None]
"""Told (done, total) now and then; what it raises stops the work, and then no file is there."""


class Format(StrEnum):
    """What is written, in the order in which a list shows it."""

    EXCEL = "xlsx"
    CSV = "csv"
    VCARD = "vcard"
    VCARD3 = "vcard3"
    CSV_GOOGLE = "csv-google"
    CSV_LINKEDIN = "csv-linkedin"
    ICS = "ics"
    JSON = "json"


ENDINGS: Final[dict[Format, str]] = {
    Format.EXCEL: ".xlsx",
    Format.CSV: ".csv",
    Format.VCARD: ".vcf",
    Format.VCARD3: ".vcf",
    Format.CSV_GOOGLE: ".csv",
    Format.CSV_LINKEDIN: ".csv",
    Format.ICS: ".ics",
    Format.JSON: ".json",
}
"""How the names of files of a format end."""


_OF_PEOPLE: Final = (
    Format.EXCEL, Format.CSV, Format.VCARD, Format.VCARD3, Format.CSV_GOOGLE, Format.CSV_LINKEDIN,
)  # fmt: skip
FORMATS: Final[dict[What, tuple[Format, ...]]] = {
    What.PEOPLE: _OF_PEOPLE,
    What.LEADS: (Format.EXCEL, Format.CSV),
    What.ASKS: (Format.EXCEL, Format.CSV),
    What.OPPORTUNITIES: (Format.EXCEL, Format.CSV),
    What.CALENDAR: (Format.ICS,),
    What.EVERYTHING: (Format.JSON, Format.EXCEL),
}
"""In which formats what can go out, the usual one first."""

_AT_ONCE: Final = 250
_LOOK_EVERY: Final = 0.05
"""Seconds between two looks whether to stop."""


def usual(form: Format) -> What:
    """Give what a format is for where nothing else is said."""
    if form is Format.EXCEL:
        return What.EVERYTHING
    return next(what for what in FORMATS if form in FORMATS[what])


def count(store: Store, what: What) -> int:
    """Count what would go out: people, rows; of everything the people, of the calendar nothing (0)."""
    if what in things.KINDS:
        return things.count(store, what)
    return 0 if what is What.CALENDAR else outgoing.count(store)


@dataclass(frozen=True, slots=True)
class Exported:
    """What was written: where, in which format, what, and how many (people, rows, events; of everything the people)."""

    path: Path
    format: Format
    what: What
    count: int


def export(
    store: Store,
    form: Format,
    out: Path,
    *,
    what: What | None = None,
    people: Sequence[int] | None = None,
    report: Report | None = None,
) -> Exported:
    """Write what a person chose into a file: whole, or not at all.

    Without `what` it is what the format is for (`usual`). `people` are contacts to take; without, it is all that are
    not removed, by name.

    Raises:
        KnownError: where the place cannot be written to, or the format cannot hold what is asked for.
        StoreError: where the file cannot be read.
    """
    what = what or (What.PEOPLE if people is not None else usual(form))
    if form not in FORMATS[what]:
        wanted = ", ".join(FORMATS[what])
        raise KnownError(f"{what.capitalize()} cannot be written as {form}. Choose {wanted}.")
    if people is not None and what is not What.PEOPLE:
        raise KnownError("Some people can be chosen only where people go out. Leave the choice out.")
    pace = _Pace(report)
    if form is Format.JSON:
        with watched(store, pace.look):
            book.export_json(store, out, pace.tell)
        return Exported(out, form, what, outgoing.count(store))
    with written(store, out) as file, watched(store, pace.look), tables.one_moment(store):
        written_out = _write(store, form, what, people, file, pace)
    return Exported(out, form, what, written_out)


class _Pace:
    """Tells how far an export is, and in the meantime that it goes on; so it notices that it is to stop."""

    def __init__(self, report: Report | None) -> None:
        self._report = report
        self._far = (0, 0)
        self._told = time.monotonic()

    def tell(self, done: int, total: int) -> None:
        """Tell how many of how many are done."""
        self._far = done, total
        if self._report is not None:
            self._told = time.monotonic()
            self._report(done, total)

    def look(self) -> None:
        """Tell it again where it is time."""
        if time.monotonic() - self._told >= _LOOK_EVERY:
            self.tell(*self._far)


def _write(
    store: Store,
    form: Format,
    what: What,
    people: Sequence[int] | None,
    file: BinaryIO,
    pace: _Pace,
) -> int:
    """Write into an open file; give how many."""
    if form is Format.ICS:
        from crm_desktop.services.exports import calendar_file

        pieces, events = calendar_file.pieces(store, pace.look)
        file.writelines(pieces)
        return events
    if what in (What.PEOPLE, What.EVERYTHING):
        numbers = outgoing.everybody(store) if people is None else outgoing.here(store, people)
        many = len(numbers)
    else:
        numbers, many = (), things.count(store, what)
    if form in (Format.VCARD, Format.VCARD3):
        from crm_desktop.exchange.writers.vcard import Version, cards

        version = Version.FOUR if form is Format.VCARD else Version.THREE
        file.writelines(cards(_people(store, numbers, pace, photos=True), version))
    elif form is Format.CSV_LINKEDIN:
        file.writelines(sheets.csv_of(sheets.like_linkedin(_people(store, numbers, pace))))
    elif form is Format.CSV_GOOGLE:
        widths = sheets.Widths(*outgoing.widths(store, None if people is None else numbers))
        file.writelines(sheets.csv_of(sheets.like_google(_people(store, numbers, pace), widths)))
    else:
        found = []
        if what in (What.PEOPLE, What.EVERYTHING):
            widths = sheets.Widths(*outgoing.widths(store, None if people is None else numbers))
            found.append(sheets.everything(_people(store, numbers, pace), widths))
        found += [things.sheet(store, each) for each in things.KINDS if what in (each, What.EVERYTHING)]
        if form is Format.CSV:
            file.writelines(sheets.csv_of(found[0]))
        else:
            from crm_desktop.exchange.writers.excel import write_workbook

            write_workbook(found, file, pace.look)
    return many


def chosen(store: Store, words: str = "", tag: str = "") -> Sequence[int]:
    """Give the people who are found by words and have a tag, where these are given.

    Raises:
        KnownError: where there is nobody.
    """
    found = search.find(store, words) if words.strip() else list(outgoing.everybody(store))
    if tag.strip():
        tagged = outgoing.tagged(store, tag.strip())
        found = [number for number in found if number in tagged]
    if not found:
        raise KnownError("Nobody was found, so nothing was written.")
    return found


def _people(store: Store, numbers: Sequence[int], pace: _Pace, *, photos: bool = False) -> Iterator[Person]:
    """Read people as they go out, so many at once that memory stays as it is."""
    total = len(numbers)
    for at in range(0, total, _AT_ONCE):
        pace.tell(at, total)
        for whole in outgoing.whole(store, numbers[at : at + _AT_ONCE], photos=photos):
            pace.look()
            yield _person(whole)
    pace.tell(total, total)


def _person(whole: outgoing.Whole) -> Person:
    row = whole.row
    emails, phones, links, ties, tags, own, lines = whole.lists
    return Person._make(
        (
            *row[:17],
            bool(row[17]),
            *row[18:],
            tuple(map(Entry._make, emails)),
            tuple(map(Entry._make, phones)),
            tuple(map(Entry._make, links)),
            tuple(Held._make((*tie[:5], bool(tie[5]))) for tie in ties),
            tuple(tag for (tag,) in tags),
            tuple(own),
            tuple(line for (line,) in lines),
        )
    )
