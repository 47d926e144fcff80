"""The whole book as JSON, out and in again.

The JSON book holds everything that the person wrote (`resources/docs/json-format.md`). Read into a new file it
gives the same file; read into another it is merged, and nothing comes twice.
"""

from __future__ import annotations

import io
import json
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from dataclasses import dataclass, field
from itertools import groupby
from operator import itemgetter
from pathlib import Path
from typing import Any, Final, TextIO

from crm_desktop.domain.errors import KnownError
from crm_desktop.domain.translation import mark, plural, translate
from crm_desktop.domain.wording import listed
from crm_desktop.exchange.files.content import is_database_in_use
from crm_desktop.services.books.json_stream import members
from crm_desktop.services.books.merge import Merge
from crm_desktop.services.books.schema import FORMAT, BadBook, Section, Value, sections
from crm_desktop.services.computer.whole_files import text_of, written
from crm_desktop.store import Store, tables

Report = Callable[[int, int], None]
"""Told (done, total) now and then; may raise to stop the work, and then nothing was changed."""

_STEP: Final = 500
_NOTHING: Final = mark("Books", "Nothing was changed.")
_MARK: Final = f'"format": "{FORMAT.rpartition(" ")[0]} '


class _OnlyATrial(Exception):
    """Leaves the action of a dry run, so that nothing of it stays."""


@dataclass(frozen=True, slots=True)
class BookResult:
    """What came in with a book. `people` are the contacts in it: new, merged into a known one, or unchanged.

    `added` counts the new rows by table.
    """

    new: int = 0
    merged: int = 0
    unchanged: int = 0
    added: dict[str, int] = field(default_factory=dict)

    @property
    def people(self) -> int:
        """How many contacts the book holds."""
        return self.new + self.merged + self.unchanged


def is_book(path: Path) -> bool:
    """Whether a file begins like a JSON book, of whatever version."""
    if is_database_in_use(path):
        return False
    try:
        with path.open("rb") as file:
            start = file.read(1_000).decode("utf-8-sig", "replace")
    except OSError:
        return False
    return start.lstrip().startswith("{") and _MARK in " ".join(start.split()).replace('":"', '": "')


# -- out -------------------------------------------------------------------------------------------


def export_json(store: Store, out: Path, report: Report | None = None) -> None:
    """Write everything in the file as a JSON book: UTF-8, LF, keys sorted, rows by number, always the same bytes.

    It is written beside its place and moved there whole.

    Raises:
        KnownError: where the place cannot be written to.
        StoreError: where the file cannot be read.
    """
    encode = json.JSONEncoder(ensure_ascii=False, check_circular=False).encode
    with written(store, out) as raw, text_of(raw) as file, tables.one_moment(store):
        all_sections = sections(store)
        total = _count(store, all_sections)
        done = 0
        file.write(f'{{\n"format": {encode(FORMAT)}')
        for name, section in all_sections.items():
            file.write(f',\n"{name}": [')
            between = "\n"
            for row in tables.every_row(store, name, list(section.exported)):
                file.write(between + encode(section.written(row)))
                between = ",\n"
                done += 1
                if report is not None and done % _STEP == 0:
                    report(done, total)
            file.write("]" if between == "\n" else "\n]")
        file.write("\n}\n")


def _count(store: Store, all_sections: dict[str, Section]) -> int:
    return sum(int(store.value(f"SELECT count(*) FROM {name}")) for name in all_sections)


# -- in --------------------------------------------------------------------------------------------


def import_json(
    store: Store, path: Path, *, dry_run: bool = False, report: Report | None = None
) -> BookResult:
    """Read a JSON book into the file, in one action.

    A new file takes it over as it is, numbers and all. Otherwise everything gets new numbers, people are matched by
    profile link, then e-mail, and only what is empty is filled; what came in before does not come twice. The
    settings of a file that has people stay. With `dry_run` the counts are given and nothing is changed. What is told
    to `report` are bytes.

    Raises:
        BadBook: where it is no book, of a newer version, or something in it cannot be; nothing was changed.
        StoreError: where the disk is full, read-only or locked.
    """
    try:
        with _opened(path) as file:
            return _bring_in(store, path, file, dry_run=dry_run, report=report)
    except BadBook as error:
        raise BadBook(
            translate(
                "Books",
                "{name} was not imported. {error} {nothing}",
                name=path.name,
                error=error,
                nothing=translate("Books", _NOTHING),
            )
        ) from error
    except ValueError as error:  # JSON or UTF-8 that is broken, by the reader
        raise BadBook(
            translate(
                "Books",
                "{name} is no JSON book that can be read: {error}. {nothing}",
                name=path.name,
                error=error,
                nothing=translate("Books", _NOTHING),
            )
        ) from error


def _bring_in(store: Store, path: Path, file: TextIO, *, dry_run: bool, report: Report | None) -> BookResult:
    """Read, check and write in one pass: what cannot be leaves the action, and so nothing of it stays."""
    result = BookResult()
    survey = _Survey(sections(store))
    size = path.stat().st_size
    try:
        with store.action(translate("Books", "Imported {name}", name=path.name), "import") as action:
            if tables.is_empty(store):
                result = _take_over(store, _each_row(file, survey, report, size), survey)
            else:
                result = _merge(store, _each_row(file, survey, report, 2 * size), survey, report)
            if dry_run:
                raise _OnlyATrial
            if result.new:
                action.label = plural("Books", "Imported %Ln person", "Imported %Ln people", result.new)
            action.detail = translate("Books", "From {name}", name=path.name)
    except _OnlyATrial:
        pass
    return result


@contextmanager
def _opened(path: Path) -> Iterator[TextIO]:
    if path.is_dir():
        raise KnownError(
            translate(
                "Books",
                "{name} is a folder. Choose a file in it. {nothing}",
                name=path.name,
                nothing=translate("Books", _NOTHING),
            )
        )
    try:
        with path.open("rb") as raw, io.TextIOWrapper(raw, encoding="utf-8-sig", newline="") as file:
            yield file
    except FileNotFoundError as error:
        raise KnownError(
            translate(
                "Books",
                "{name} is not at its place. {nothing}",
                name=path.name,
                nothing=translate("Books", _NOTHING),
            )
        ) from error
    except OSError as error:
        raise KnownError(
            translate(
                "Books",
                "{name} cannot be read. Check that you may open it. {nothing}",
                name=path.name,
                nothing=translate("Books", _NOTHING),
            )
        ) from error


class _Survey:
    """Looks at a book as it is read: is every value what it must be, does every reference lead somewhere?"""

    def __init__(self, all_sections: dict[str, Section]) -> None:
        self.sections = all_sections
        self.rows = 0
        self.counts: dict[str, int] = {}
        self._version: str | None = None
        self._ids: dict[str, set[int]] = {name: set() for name in all_sections}
        self._wanted: dict[tuple[str, str, str], set[int]] = {}
        self._unique: dict[tuple[str, tuple[str, ...]], set[Any]] = {}
        self._order: list[str] = []
        self._me = 0

    def take(self, name: str, value: Any) -> tuple[Section, tuple[Value, ...]] | None:
        """Look at one member of the book; give the row that it is, None for the format."""
        if name == "format":
            self._take_version(value)
            return None
        self._must_have_begun()
        section = self.sections.get(name)
        if section is None:
            raise BadBook(
                translate("Books", "It has a section “{name}” that this version does not know.", name=name)
            )
        if not self._order or self._order[-1] != name:
            if name in self._order:
                raise BadBook(translate("Books", "The section “{name}” comes twice.", name=name))
            self._order.append(name)
        place = self.counts[name] = self.counts.get(name, 0) + 1
        row = section.read(value, place)
        self.rows += 1
        number = row[0]
        assert isinstance(number, int)
        if number in self._ids[name]:
            raise BadBook(
                translate("Books", "Number {number} comes twice in “{name}”.", number=number, name=name)
            )
        self._ids[name].add(number)
        for column, column_name, refers in section.references:
            points_to = row[column]
            if points_to is not None:
                assert isinstance(points_to, int)
                self._wanted.setdefault((name, column_name, refers), set()).add(points_to)
        self._look_at_unique(section, row, place)
        if name == "contact" and row[section.places["is_me"]]:
            self._me += 1
        if name == "decision":
            self._look_at_thing(section, row)
        return section, row

    def _take_version(self, value: Any) -> None:
        if value == FORMAT and self._version is None:
            self._version = FORMAT
            return
        kind, _, version = str(value).rpartition(" ")
        if kind == FORMAT.rpartition(" ")[0] and version.isdigit() and self._version is None:
            raise BadBook(
                translate(
                    "Books",
                    "It is a book of version {version}, made by a newer CRM Desktop. Get the newest version.",
                    version=version,
                )
            )
        raise BadBook(translate("Books", "It does not name the format of a CRM Desktop book."))

    def _must_have_begun(self) -> None:
        if self._version is None:
            raise BadBook(translate("Books", "It does not begin with the format of a CRM Desktop book."))

    def _look_at_unique(self, section: Section, row: tuple[Value, ...], place: int) -> None:
        for columns, places in section.unique:
            values = tuple([row[place] for place in places])
            if section.table == "tag":
                values = tuple(_without_case(str(value)) for value in values)
            seen = self._unique.setdefault((section.table, columns), set())
            if values in seen:
                raise BadBook(
                    translate(
                        "Books",
                        "Entry {place} of “{table}” has the same {columns} as one before.",
                        place=place,
                        table=section.table,
                        columns=listed(columns),
                    )
                )
            seen.add(values)

    def _look_at_thing(self, section: Section, row: tuple[Value, ...]) -> None:
        kind, number = (row[section.places[name]] for name in ("thing_kind", "thing_id"))
        if kind and number is not None:
            assert isinstance(number, int)
            self._wanted.setdefault(("decision", "thing_id", str(kind)), set()).add(number)

    def finish(self) -> None:
        """Look at what can only be known at the end."""
        self._must_have_begun()
        for (name, column, refers), wanted in sorted(self._wanted.items()):
            missing = wanted - self._ids[refers]
            if missing:
                raise BadBook(
                    translate(
                        "Books",
                        "“{column}” in “{name}” points to {refers} {row}, which is not in the book.",
                        column=column,
                        name=name,
                        refers=refers,
                        row=min(missing),
                    )
                )
        if self._me > 1:
            raise BadBook(translate("Books", "More than one contact is marked as the person's own card."))


def _without_case(text: str) -> str:
    """Level the case of ASCII letters, as SQLite's NOCASE does."""
    return "".join(letter.lower() if letter.isascii() else letter for letter in text)


def _each_row(
    file: TextIO, survey: _Survey, report: Report | None, total: int
) -> Iterator[tuple[Section, tuple[Value, ...]]]:
    """Read and check the rows of a book; what can only be known at its end is checked there."""
    for name, value in members(file):
        taken = survey.take(name, value)
        if taken is None:
            continue
        yield taken
        if report is not None and survey.rows % _STEP == 0:
            report(file.buffer.tell(), total)
    survey.finish()


_Rows = Iterator[tuple[Section, tuple[Value, ...]]]


def _take_over(store: Store, each: _Rows, survey: _Survey) -> BookResult:
    """Read a book into a new file as it is."""
    store.execute("PRAGMA defer_foreign_keys = ON")  # contacts point to contacts that come later
    kept = {row[0] for row in store.rows("SELECT name FROM setting")}
    settings = 0
    for section, rows in groupby(each, key=itemgetter(0)):
        if section.table == "setting" and kept:
            name = section.columns.index("name")
            wanted = [row[1:] for _, row in rows if row[name] not in kept]
            store.insert_many("setting", section.columns[1:], wanted)
            settings = len(wanted)
        else:
            store.insert_many(section.table, section.columns, (row for _, row in rows))
    added = survey.counts | ({"setting": settings} if kept else {})
    return BookResult(
        new=added.get("contact", 0), added={name: number for name, number in added.items() if number}
    )


def _merge(store: Store, each: _Rows, survey: _Survey, report: Report | None) -> BookResult:
    """Read a book into a file that has people already."""

    def tell(done: int) -> None:
        if report is not None:
            report(survey.rows + done, 2 * survey.rows)

    merge = Merge(store, survey.sections, tell)
    for section, row in each:
        merge.take(section.table, row)
    outcome = merge.write()
    return BookResult(outcome.new, outcome.merged, outcome.unchanged, outcome.added)
