"""Files that were understood, each kind with its way of reading: what an import starts from.

A source is opened by `open_source` (or `open_pasted`), may be told more (`matched`, `with_all`), and gives its
records in batches, as often as one likes.
"""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass, field, replace
from datetime import date
from itertools import chain
from pathlib import Path
from typing import Final

from crm_desktop.domain.errors import KnownError
from crm_desktop.domain.stopping import Check, Tell
from crm_desktop.domain.terms import Relationship
from crm_desktop.domain.translation import translate
from crm_desktop.exchange.columns.fields import Field, Matching
from crm_desktop.exchange.columns.presets import PROGRAMS, preset_of
from crm_desktop.exchange.files.archive import is_workbook, not_ours, open_zip
from crm_desktop.exchange.files.content import (
    Encoding,
    FileKind,
    NotReadable,
    TextForm,
    kind_of,
    no_table,
    read_head,
    text_form,
)
from crm_desktop.exchange.linkedin.archive import ArchiveSource, of_table, open_archive
from crm_desktop.exchange.people.cards import ForAll
from crm_desktop.exchange.plain_source import PlainSource
from crm_desktop.exchange.records import Batch, Myself
from crm_desktop.exchange.rows.job_tables import holds_openings
from crm_desktop.exchange.rows.openings import match_openings, read_openings, sample_openings
from crm_desktop.exchange.rows.own_table import OwnSource, is_own
from crm_desktop.exchange.rows.people import read_people, sample_people
from crm_desktop.exchange.rows.stage_columns import of_stage_columns
from crm_desktop.exchange.tables.matching import match_columns, settle_dates
from crm_desktop.exchange.tables.table import (
    AUTO_HEADER,
    SAMPLE_ROWS,
    FromTable,
    Table,
    open_table,
    open_text,
)


@dataclass(frozen=True, slots=True)
class TableSource(FromTable):
    """A table of people, with what its columns become."""

    table: Table
    matching: Matching
    today: date | None = None

    @property
    def kind(self) -> FileKind:
        """The program whose export it is, or `CSV` for any other table."""
        return self.table.kind

    @property
    def taken(self) -> tuple[str, ...]:
        """What was found and chosen, and why, in sentences."""
        return (*self.table.taken, *self.matching.taken)

    @property
    def for_all(self) -> ForAll:
        """What goes to every person of the file."""
        return ForAll(self.matching.tags, self.matching.relationship)

    @property
    def has_things(self) -> bool:
        """Whether the file holds records that are not people."""
        return self.matching.openings or bool(self.table.things)

    @property
    def add_people(self) -> bool:
        """Whether who is only mentioned becomes a contact."""
        return True

    def matched(self, matching: Matching | None) -> TableSource:
        """Give the source with another matching of its columns."""
        return self if matching is None else replace(self, matching=matching)

    def with_all(self, tags: tuple[str, ...], relationship: Relationship | None) -> TableSource:
        """Give the source with tags and a relationship for all its people, added to what was said before."""
        matching = self.matching
        return replace(
            self,
            matching=replace(
                matching,
                tags=(*matching.tags, *tags),
                relationship=relationship or matching.relationship,
            ),
        )

    def for_me(self, _: Myself, today: date) -> TableSource:
        """Give the source knowing which day it is: trackers name days without their year."""
        return replace(self, today=today)

    def is_as_proposed(self) -> bool:
        """Whether the columns are matched as they are where the person says nothing."""
        jobs = self.table.kind not in PROGRAMS and holds_openings(self.table)
        proposed = match_openings(self.table) if jobs else match_columns(self.table)
        if (proposed.fields, proposed.openings) != (self.matching.fields, self.matching.openings):
            return False
        if proposed.date_order is not self.matching.date_order and not jobs:
            proposed = settle_dates(self.table, proposed)
        return proposed.date_order is self.matching.date_order

    def about(self, *, openings: bool) -> TableSource:
        """Give the source with its rows taken for jobs, or for people."""
        if openings:
            return _of_openings(of_stage_columns(self.table) or self.table)
        preset = preset_of([column.header for column in self.table.columns])
        plain = FileKind.EXCEL if self.table.sheets else FileKind.CSV
        table = replace(self.table, kind=preset.kind if preset else plain)
        return TableSource(table, settle_dates(table, match_columns(table)))

    def read(self) -> Iterator[Batch]:
        """Read the whole file. Raises `NotReadable` as `read_people` does."""
        if self.matching.openings:
            rows = read_openings(self.table, self.matching, self.today)
        else:
            rows = read_people(self.table, self.matching)
        things, remarks = list(self.table.things), list(self.table.remarks)
        beside = Batch(things=things, remarks=remarks, rows=len(things), done=1.0)
        return chain(rows, [beside] if things or remarks else [])

    def sample(self) -> Batch:
        """Give the first rows, without reading the file again."""
        if self.matching.openings:
            return sample_openings(self.table, self.matching, self.today)
        return sample_people(self.table, self.matching)


@dataclass(frozen=True, slots=True)
class _TextSource(PlainSource):
    """A file of text that is no table."""

    path: Path
    kind: FileKind
    form: TextForm

    @property
    def name(self) -> str:
        """The name of the file."""
        return self.path.name

    @property
    def encoding(self) -> str:
        """How the text is encoded."""
        return self.form.encoding


@dataclass(frozen=True, slots=True)
class CardSource(_TextSource):
    """A file of people: vCards or LDIF."""

    @property
    def header(self) -> tuple[str, ...]:
        """The one column in which what was not taken is shown."""
        return ("Card" if self.kind is FileKind.VCARD else "Entry",)

    def read(self) -> Iterator[Batch]:
        """Read the whole file. Raises `NotReadable` when it has gone or fails while it is read."""
        return self._read(500)

    def sample(self) -> Batch:
        """Give the first cards."""
        return next((batch for batch in self._read(SAMPLE_ROWS) if batch.rows), Batch(done=1.0))

    def _read(self, batch: int) -> Iterator[Batch]:
        if self.kind is FileKind.LDIF:
            from crm_desktop.exchange.ldif import read_ldif

            return read_ldif(self.path, self.form, self.for_all, batch)
        from crm_desktop.exchange.vcards.reader import read_cards

        return read_cards(self.path, self.form, self.for_all, batch)


@dataclass(frozen=True, slots=True)
class ThingSource(_TextSource):
    """A file of what happens, with the people in it: a calendar, or mail.

    `me` is what the book says of me, and `today` the day that parts what is over from what is to come.
    """

    me: Myself = field(default_factory=Myself)
    today: date = date.max

    @property
    def header(self) -> tuple[str, ...]:
        """The one column in which what was not taken is shown."""
        return ("Subject" if self.kind is FileKind.MAIL else "Event",)

    @property
    def has_things(self) -> bool:
        """It holds talks or follow-ups."""
        return True

    def for_me(self, me: Myself, today: date) -> ThingSource:
        """Give the source knowing who I am, and which day it is."""
        return replace(self, me=me, today=today)

    def read(self) -> Iterator[Batch]:
        """Read the whole file. Raises `NotReadable` when it has gone or fails while it is read."""
        if self.kind is FileKind.MAIL:
            from crm_desktop.exchange.mail.reader import read_mail

            return read_mail(self.path, self.form, self.me, self.today)
        from crm_desktop.exchange.calendars.reader import read_calendar

        return read_calendar(self.path, self.form, self.me, self.today)

    def sample(self) -> Batch:
        """Give the first records."""
        return next((batch for batch in self.read() if batch.rows), Batch(done=1.0))


Source = TableSource | CardSource | ArchiveSource | ThingSource | OwnSource


def open_source(
    path: Path,
    encoding: str | None = None,
    delimiter: str | None = None,
    *,
    kind: str | None = None,
    header: int = AUTO_HEADER,
    sheet: str = "",
    look: Check | None = None,
    tell: Tell | None = None,
) -> Source:
    """Understand a file, by its content, and propose how it is read.

    `sheet` is the name of a sheet of a workbook. Reads the beginning, and the whole file once where its encoding or
    the order of its dates is not clear from that; `look` is asked meanwhile, and what it raises ends it. `tell` hears
    how much of all rows is read.

    Raises:
        KnownError: for what cannot be imported as a whole, and where `kind` or `encoding` does not fit.
    """
    chosen = None
    if encoding is not None:
        try:
            chosen = Encoding(encoding)
        except ValueError:
            raise KnownError(
                translate(
                    "Imports",
                    "“{encoding}” is no encoding that can be chosen: {choices}.",
                    encoding=encoding,
                    choices=", ".join(Encoding),
                )
            ) from None
    if path.is_dir() and (archive := open_archive(path)) is not None:
        return _archive(archive, kind)
    head = read_head(path)
    found = kind_of(head)
    if found in _NO_TABLES and kind in (None, found.value):
        form = _text_form(path, head, chosen, look)
        return (ThingSource if found in _THINGS else CardSource)(path, found, form)
    if kind in _NO_TABLES:
        raise NotReadable(
            translate(
                "Imports",
                "“{name}” does not begin like {kind}. Import it without saying what it is.",
                name=path.name,
                kind=_NO_TABLES[FileKind(kind)],
            )
        )
    if found in (FileKind.ZIP, FileKind.EXCEL):
        with open_zip(path) as members:
            names = set(members.namelist())
            packed = members.infolist()
        if is_workbook(names):
            from crm_desktop.exchange.tables.excel import open_workbook

            return _source(open_workbook(path, sheet=sheet, header=header), kind, look, tell)
        if (archive := open_archive(path)) is not None:
            return _archive(archive, kind)
        raise not_ours(path, packed)
    if found in _NO_TABLES:
        raise no_table(found)
    if sheet:
        raise NotReadable(
            translate("Imports", "“{name}” is no workbook, so there are no sheets in it.", name=path.name)
        )
    if found is FileKind.JSON:
        from crm_desktop.exchange.tables.json_list import open_json

        source = _source(open_json(path, look), kind, look, tell)
        if isinstance(source, TableSource) and not (
            source.matching.openings or _OF_PEOPLE & set(source.matching.fields)
        ):
            raise no_table(found)  # whatever has a name may be anything
        return source
    table = open_table(path, encoding=chosen, delimiter=delimiter, header=header, look=look)
    return _source(table, kind, look, tell)


_NO_TABLES: Final = {
    FileKind.VCARD: "vCards",
    FileKind.LDIF: "LDIF",
    FileKind.CALENDAR: "a calendar",
    FileKind.MAIL: "mail",
}
"""What else can be read, in words."""

_OF_PEOPLE: Final = frozenset({Field.GIVEN, Field.FAMILY, Field.EMAIL, Field.PHONE})
"""What nothing but people have."""

_THINGS: Final = frozenset({FileKind.CALENDAR, FileKind.MAIL})


def _archive(archive: ArchiveSource, kind: str | None) -> ArchiveSource:
    if kind not in (None, FileKind.ARCHIVE.value, FileKind.LINKEDIN.value):
        raise NotReadable(
            translate(
                "Imports",
                "“{name}” is an archive of LinkedIn's. Import it without saying what it is.",
                name=archive.name,
            )
        )
    return archive


def _text_form(path: Path, head: bytes, chosen: Encoding | None, look: Check | None) -> TextForm:
    """Find how the text of a file is encoded whose reader can cope with bytes that do not fit."""
    try:
        return text_form(path, head, chosen, look)
    except NotReadable:
        return TextForm(Encoding.UTF_8.value, "utf-8-sig", "replace", True, "nothing fits all of it")


def open_pasted(text: str, delimiter: str | None = None, *, header: int = AUTO_HEADER) -> TableSource:
    """Understand pasted text as a table of people, as `open_source` does a file.

    Raises:
        KnownError: where there is no table in it.
    """
    return _table_source(open_text(text, delimiter=delimiter, header=header), None)


def _of_openings(table: Table) -> TableSource:
    table = replace(table, kind=FileKind.JOBS)
    return TableSource(table, match_openings(table))


def _source(table: Table, kind: str | None, look: Check | None, tell: Tell | None) -> Source:
    """Give what a table is: one of our own, a file of LinkedIn's that holds no people, or people, or jobs."""
    if kind in (None, FileKind.OWN.value) and is_own(table):
        return OwnSource(table)
    if kind in (None, FileKind.ARCHIVE.value) and (archive := of_table(table)) is not None:
        return archive
    return _table_source(table, kind, look, tell)


def _table_source(
    table: Table, kind: str | None, look: Check | None = None, tell: Tell | None = None
) -> TableSource:
    known = table.kind in PROGRAMS
    may_be = kind is None and not known
    board = of_stage_columns(table) if may_be or kind == FileKind.JOBS.value else None
    if board is not None or kind == FileKind.JOBS.value or (may_be and holds_openings(table)):
        return _of_openings(board or table)
    if kind in (FileKind.CSV.value, FileKind.EXCEL.value):
        table = replace(table, kind=FileKind.EXCEL if table.sheets else FileKind.CSV)
    elif kind is not None and table.kind.value != kind:
        raise NotReadable(
            translate(
                "Imports",
                "“{name}” has no header of an export of {program}. Import it as any CSV.",
                name=table.name,
                program=PROGRAMS[FileKind(kind)],
            )
        )
    return TableSource(table, settle_dates(table, match_columns(table), look, tell))
