"""Taking the data out: people, leads, asks and openings in the formats that others read.

What stands in a file is made by `exchange.writers`; here the records are gathered, some hundreds at once, and the file
is written whole or not at all. The JSON book of everything is `services.book`.
"""

from __future__ import annotations

from collections.abc import Callable, Iterable, Iterator, Sequence
from dataclasses import dataclass
from enum import StrEnum
from pathlib import Path
from typing import Final

from crm_desktop.domain.errors import KnownError
from crm_desktop.exchange.records import Held
from crm_desktop.exchange.writers import tables as sheets
from crm_desktop.exchange.writers.people import Entry, Person
from crm_desktop.services import book
from crm_desktop.services.whole_files import written
from crm_desktop.store import Store, outgoing, search, tables

Report = Callable[[int, int], None]
"""Told (done, total) now and then; what it raises stops the work, and then no file is there."""


class Format(StrEnum):
    """What is written, in the order in which a list shows it."""

    JSON = "json"
    CSV = "csv"
    CSV_LINKEDIN = "csv-linkedin"
    CSV_GOOGLE = "csv-google"
    VCARD = "vcard"
    VCARD3 = "vcard3"


ENDINGS: Final[dict[Format, str]] = {
    Format.JSON: ".json",
    Format.CSV: ".csv",
    Format.CSV_LINKEDIN: ".csv",
    Format.CSV_GOOGLE: ".csv",
    Format.VCARD: ".vcf",
    Format.VCARD3: ".vcf",
}
"""How the names of files of a format end."""

_AT_ONCE: Final = 250


@dataclass(frozen=True, slots=True)
class Exported:
    """What was written: where, and how many of what was asked for (people, rows)."""

    path: Path
    format: Format
    count: int


def export(
    store: Store,
    form: Format,
    out: Path,
    *,
    people: Sequence[int] | None = None,
    report: Report | None = None,
) -> Exported:
    """Write people into a file: the given contacts, or all that are not removed, by name.

    JSON is the whole book and knows no choice of people.

    Raises:
        KnownError: where the place cannot be written to, or a choice is asked for that the format does not know.
        StoreError: where the file cannot be read.
    """
    if form is Format.JSON:
        if people is not None:
            raise KnownError(
                "JSON is a copy of everything. To take some people along, choose another format."
            )
        book.export_json(store, out, report)
        return Exported(out, form, len(outgoing.everybody(store)))
    with written(store, out) as file, tables.one_moment(store):
        numbers = outgoing.everybody(store) if people is None else outgoing.here(store, people)
        pieces = _pieces(store, form, numbers, None if people is None else numbers, report)
        for piece in pieces:
            file.write(piece)
    return Exported(out, form, len(numbers))


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


def _pieces(
    store: Store, form: Format, numbers: Sequence[int], some: Sequence[int] | None, report: Report | None
) -> Iterable[bytes]:
    if form in (Format.VCARD, Format.VCARD3):
        from crm_desktop.exchange.writers.vcard import Version, cards

        version = Version.FOUR if form is Format.VCARD else Version.THREE
        return cards(_people(store, numbers, report, photos=True), version)
    found = _people(store, numbers, report)
    if form is Format.CSV_LINKEDIN:
        return sheets.csv_of(sheets.like_linkedin(found))
    make = sheets.like_google if form is Format.CSV_GOOGLE else sheets.everything
    return sheets.csv_of(make(found, sheets.Widths(*outgoing.widths(store, some))))


def _people(
    store: Store, numbers: Sequence[int], report: Report | None, *, photos: bool = False
) -> Iterator[Person]:
    """Read people as they go out, so many at once that memory stays as it is."""
    total = len(numbers)
    for at in range(0, total, _AT_ONCE):
        if report is not None:
            report(at, total)
        for whole in outgoing.whole(store, numbers[at : at + _AT_ONCE], photos=photos):
            yield _person(whole)
    if report is not None:
        report(total, total)


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
