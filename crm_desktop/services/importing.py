"""Importing people: a file is read, matched with who is here, and written as one undoable action.

What a row means and what it would change is decided in `exchange`; here the file is opened, the person's book is
asked who is known, and what the plan says is written, in bulk. A copy of the book is kept from before.
"""

from __future__ import annotations

import time
from array import array
from bisect import bisect_left
from collections import defaultdict
from collections.abc import Callable, Iterable, Iterator, Mapping, Sequence
from contextlib import contextmanager
from dataclasses import dataclass, field, replace
from datetime import date, datetime
from pathlib import Path
from typing import Final

from crm_desktop.domain.companies import normal_name
from crm_desktop.domain.errors import KnownError
from crm_desktop.domain.names import fold
from crm_desktop.domain.terms import AffiliationKind, Relationship
from crm_desktop.domain.wording import counted
from crm_desktop.exchange.anycsv import match_columns, settle_dates
from crm_desktop.exchange.fields import Field, Matching
from crm_desktop.exchange.people import PersonRow, Remark, connection_key, read_people
from crm_desktop.exchange.plan import (
    Choice,
    Decision,
    Doubt,
    FormerJob,
    ImportCounts,
    Known,
    KnownContact,
    MatchedBy,
    Merge,
    PlanBatch,
    PreviewRow,
    make_plan,
)
from crm_desktop.exchange.plan import preview as preview_plan
from crm_desktop.exchange.records import Rejected
from crm_desktop.exchange.tables import (
    AUTO_HEADER,
    Encoding,
    FileKind,
    NotReadable,
    Table,
    open_table,
    open_text,
)
from crm_desktop.services import book, contacts, places
from crm_desktop.store import Store, history, imports
from crm_desktop.store.watching import watched

Report = Callable[[str, int, int], None]
"""Told (what is done, so far, in all) now and then; what it raises stops the import, and nothing was changed."""

BOOK: Final = "book"
"""The kind of a CRM Desktop JSON book."""

KEPT_COPIES: Final = 3
"""So many copies from before an import are kept of a book; the oldest goes."""

_TOTAL: Final = 1_000
_TELL_EVERY: Final = 0.05
"""Seconds between two words about the progress, and so between two looks whether to stop."""

_NAMED_MATCHES: Final = 500
_ASKED_DOUBTS: Final = 1_000
_COPY: Final = " before import "


# -- the file --------------------------------------------------------------------------------------


@dataclass(frozen=True, slots=True)
class Source:
    """A file, or pasted text, that was understood as a table of people, with the proposed matching."""

    table: Table
    matching: Matching

    @property
    def name(self) -> str:
        """The name of the file."""
        return self.table.name

    @property
    def kind(self) -> str:
        """"linkedin" or "csv"."""
        return self.table.kind.value

    @property
    def encoding(self) -> str:
        """How the text is encoded: "utf-8", "utf-16", "cp1252" or "utf-32"."""
        return self.table.encoding

    @property
    def delimiter(self) -> str:
        """What parts the columns."""
        return self.table.delimiter

    @property
    def header(self) -> tuple[str, ...]:
        """The names of the columns, each different."""
        return self.table.headers

    @property
    def taken(self) -> tuple[str, ...]:
        """What was found and chosen, and why, in sentences."""
        return (*self.table.taken, *self.matching.taken)


def open_source(
    path: Path,
    encoding: str | None = None,
    delimiter: str | None = None,
    *,
    kind: str | None = None,
    header: int = AUTO_HEADER,
) -> Source:
    """Understand a file as a table of people and propose what its columns become.

    Reads the beginning, and the whole file once where the order of its dates is not clear from that.

    Raises:
        KnownError: for what is no table as a whole, and where `kind` ("linkedin", "csv") or `encoding` does not fit.
    """
    chosen = None
    if encoding is not None:
        try:
            chosen = Encoding(encoding)
        except ValueError:
            raise KnownError(f"“{encoding}” is no encoding that can be chosen: utf-8, utf-16 or cp1252.") from None
    table = open_table(path, encoding=chosen, delimiter=delimiter, header=header)
    return _source(table, kind)


def open_pasted(text: str, delimiter: str | None = None, *, header: int = AUTO_HEADER) -> Source:
    """Understand pasted text as a table of people, as `open_source` does a file.

    Raises:
        KnownError: where there is no table in it.
    """
    return _source(open_text(text, delimiter=delimiter, header=header), None)


def _source(table: Table, kind: str | None) -> Source:
    if kind == FileKind.LINKEDIN.value and table.kind is not FileKind.LINKEDIN:
        raise NotReadable(f"“{table.name}” has no header of LinkedIn's connections. Import it as any CSV.")
    if kind == FileKind.CSV.value:
        table = replace(table, kind=FileKind.CSV)
    return Source(table, settle_dates(table, match_columns(table)))


# -- who is known ----------------------------------------------------------------------------------


_OWN_FIELDS: Final[dict[str, Field]] = {
    "given_name": Field.GIVEN,
    "family_name": Field.FAMILY,
    "position": Field.POSITION,
    "company_id": Field.COMPANY,
    "location": Field.LOCATION,
    "notes": Field.NOTES,
    "met_how": Field.MET_HOW,
    "met_on": Field.MET_ON,
    "relationship": Field.RELATIONSHIP,
}


def read_known(store: Store) -> Known:
    """Read who is in the book, as the plan of an import asks for it.

    It holds as long as nothing is written to the book, and reads from `store` what contacts are at present.
    """
    if not imports.anybody(store):
        return Known()
    folded: dict[str, str] = {}
    emails: dict[str, list[tuple[int, str]]] = {}
    for address, contact, given in imports.emails(store):
        name = folded.get(given)
        if name is None:
            name = folded[given] = fold(given)
        emails.setdefault(address.lower(), []).append((contact, name))
    return Known(
        links=imports.links(store), emails=emails, keys=_keys(store), contacts=lambda ids: _present(store, ids)
    )


def _keys(store: Store) -> dict[str, int]:
    """Give what rows without a link are known again by: their keys, and name and day of who was met on a day."""
    keys: dict[str, int] = {}
    for key, contact in imports.keys(store):
        keys.setdefault(key, contact)
    keyed = set(keys.values())
    for contact, name, day in imports.met(store):
        if contact in keyed:
            continue
        # Namesakes of one day are told apart by their order, as the plan does it in a file.
        key = first = connection_key(name, date.fromisoformat(day))
        place = 2
        while key in keys:
            key = f"{first}#{place}"
            place += 1
        keys[key] = contact
    return keys


def _present(store: Store, ids: Sequence[int]) -> dict[int, KnownContact]:
    found = {}
    for row in imports.present(store, ids):
        (contact, name, given, family, title, suffix, nickname, position, company, company_id, location) = row[:11]
        (met_on, met_how, relationship, notes, own_words, emails, phones, links, tags, own_fields) = row[11:]
        found[contact] = KnownContact(
            contact=contact,
            name=name,
            given=given,
            family=family,
            title=title,
            suffix=suffix,
            nickname=nickname,
            position=position,
            company=company,
            company_id=company_id,
            location=location,
            met_on=date.fromisoformat(met_on) if met_on else None,
            met_how=met_how,
            relationship=relationship,
            notes=notes,
            email_keys=_set(emails.lower()) if emails else _NONE,
            phones=frozenset(_digits(each) for each in phones.split(imports.PARTED)) if phones else _NONE,
            link_keys=_set(links) if links else _NONE,
            tags=_set(tags.casefold()) if tags else _NONE,
            own_fields=_set(own_fields.casefold()) if own_fields else _NONE,
            own=frozenset(_OWN_FIELDS[each] for each in own_words.split() if each in _OWN_FIELDS)
            if own_words
            else _NO_FIELDS,
        )
    return found


_NONE: Final[frozenset[str]] = frozenset()
_NO_FIELDS: Final[frozenset[Field]] = frozenset()


def _set(text: str) -> frozenset[str]:
    return frozenset(text.split(imports.PARTED))


def _digits(phone: str) -> str:
    return "".join(filter(str.isdigit, phone))


# -- before the import -----------------------------------------------------------------------------


def preview(
    store: Store, source: Source, matching: Matching | None = None, known: Known | None = None
) -> list[PreviewRow]:
    """Give the first rows as they will look: new, already here, or left out and why. Nothing is written."""
    return preview_plan(source.table, matching or source.matching, _for(store, known))


def _for(store: Store, known: Known | None) -> Known:
    """Give what was read before with a way to ask this store, or read it."""
    return read_known(store) if known is None else replace(known, contacts=lambda ids: _present(store, ids))


@dataclass(frozen=True, slots=True)
class Match:
    """A row that surely belongs to somebody who is here: its number, the name in the file, and by what it was found."""

    row: int
    name: str
    by: MatchedBy
    changes: bool


@dataclass(frozen=True, slots=True)
class Pair:
    """A row in doubt, and who it may be: a contact as it is now, or the person of an earlier row of the file."""

    doubt: Doubt
    person: PersonRow
    other: KnownContact | PersonRow


@dataclass(frozen=True, slots=True)
class Survey:
    """What an import would do. `matches` names at most 500, `pairs` at most 1,000 of the rows in doubt."""

    counts: ImportCounts
    matches: tuple[Match, ...]
    pairs: tuple[Pair, ...]


def survey(
    store: Store,
    source: Source,
    matching: Matching | None = None,
    *,
    known: Known | None = None,
    progress: Report | None = None,
) -> Survey:
    """Read the whole file and say what importing it would do. Nothing is written.

    Raises:
        KnownError: as `import_source`.
    """
    matching = matching or source.matching
    known = _for(store, known)
    pace = _Pace(progress, f"Reading {source.name}")
    counts = ImportCounts()
    matches: list[Match] = []
    people: dict[int, PersonRow] = {}
    for batch in make_plan(source.table, matching, known):
        counts.add(batch)
        if batch.doubts and len(people) < _ASKED_DOUBTS:
            wanted = {doubt.row for doubt in batch.doubts}
            people.update((row.number, row) for row in batch.new if row.number in wanted)
        room = _NAMED_MATCHES - len(matches)
        matches += [
            Match(merge.row.number, merge.row.name, merge.by, merge.changes) for merge in batch.merged[:room]
        ]
        pace.tell(batch.done)
    doubts = [doubt for doubt in counts.doubts if doubt.row in people][:_ASKED_DOUBTS]
    earlier = {-doubt.contact for doubt in doubts if doubt.contact < 0} - set(people)
    people.update(_rows(source.table, matching, earlier))
    here = _present(store, sorted({doubt.contact for doubt in doubts if doubt.contact > 0}))
    pairs = []
    for doubt in doubts:
        other = here.get(doubt.contact) if doubt.contact > 0 else people.get(-doubt.contact)
        if other is not None:
            pairs.append(Pair(doubt, people[doubt.row], other))
    return Survey(counts, tuple(matches), tuple(pairs))


def _rows(table: Table, matching: Matching, numbers: set[int]) -> Iterator[tuple[int, PersonRow]]:
    """Read some rows of a table again."""
    if numbers:
        last = max(numbers)
        for batch in read_people(table, matching):
            yield from ((row.number, row) for row in batch.people if row.number in numbers)
            if batch.people and batch.people[-1].number >= last:
                return


# -- the import ------------------------------------------------------------------------------------


@dataclass(frozen=True, slots=True)
class ImportResult:
    """What came of an import. The rows of the file are new + merged + unchanged + skipped + unreadable.

    `kind` is "linkedin", "csv" or "book". `history` is the number of the step in the activity log, None where
    nothing was changed. `contacts` are the numbers of the new contacts. `copy` is the book as it was before.
    """

    file: str
    kind: str
    encoding: str
    delimiter: str | None
    rows: int
    new: int
    merged: int
    unchanged: int
    skipped: tuple[Rejected, ...] = ()
    unreadable: tuple[Rejected, ...] = ()
    doubtful: tuple[Doubt, ...] = ()
    remarks: tuple[Remark, ...] = ()
    taken: tuple[str, ...] = ()
    header: tuple[str, ...] = ()
    history: int | None = None
    contacts: range = range(0)
    copy: Path | None = None


def import_file(
    store: Store,
    path: Path,
    *,
    kind: str | None = None,
    encoding: str | None = None,
    delimiter: str | None = None,
    mapping: Matching | None = None,
    tag: str = "",
    relationship: str = "",
    dry_run: bool = False,
    progress: Report | None = None,
    doubtful: str = "new",
    decisions: Mapping[int, Decision] | None = None,
) -> ImportResult:
    """Import a file of people, or a JSON book, as one action.

    `kind` is "linkedin", "csv" or "book", None to find it out. `tag` and `relationship` go to every person of the
    file, the relationship only to who has none. `doubtful` says what becomes of rows whose e-mail is that of
    somebody of another name: "new" people, "merge" or "skip"; `decisions` (by row number) go before it.

    Raises:
        KnownError: for what is no table of people, a full or read-only disk, a lock; nothing was changed.
    """
    if kind == BOOK or (kind is None and book.is_book(path)):
        return _import_book(store, path, dry_run=dry_run, progress=progress)
    source = open_source(path, encoding, delimiter, kind=kind)
    matching = mapping or source.matching
    if tag.strip():
        matching = replace(matching, tags=(*matching.tags, " ".join(tag.split())))
    if relationship:
        matching = replace(matching, relationship=Relationship(relationship))
    chosen = dict(decisions or {})
    if doubtful != "new":
        choice = Choice(doubtful)
        for doubt in survey(store, source, matching).counts.doubts:
            chosen.setdefault(doubt.row, Decision(choice, doubt.contact))
    return import_source(store, source, matching, decisions=chosen, dry_run=dry_run, progress=progress)


def import_source(
    store: Store,
    source: Source,
    matching: Matching | None = None,
    *,
    decisions: Mapping[int, Decision] | None = None,
    dry_run: bool = False,
    progress: Report | None = None,
) -> ImportResult:
    """Import an opened file as one action; where it changes nothing, there is no action.

    Raises:
        KnownError: where the file has gone or fails while it is read, for a full or read-only disk, a lock;
            nothing was changed.
    """
    matching = matching or source.matching
    pace = _Pace(progress, f"Reading {source.name}")
    counts = ImportCounts()
    if dry_run:
        for batch in make_plan(source.table, matching, read_known(store), decisions):
            counts.add(batch)
            pace.tell(batch.done)
        return _result(source, counts)
    with watched(store, pace.look), store.action(f"Imported {source.name}", "import") as action:
        writer = _Writer(store, pace)
        for batch in make_plan(source.table, matching, read_known(store), decisions):
            writer.write(batch)
            counts.add(batch)
            pace.tell(batch.done / 2)
        if not counts.adds_up:
            raise AssertionError(f"the counts of an import do not add up: {counts}")
        if writer.wrote:
            action.detail = in_words(counts)
            writer.finish(source, counts)
        pace.go_on("Putting everybody in place")
    return _result(source, counts, action.id or None, writer.contacts, writer.copy)


def in_words(counts: ImportCounts) -> str:
    """Say what an import did, for the activity log: "64 people read: 56 new, 8 merged."."""
    parts = [f"{counts.new:,} new", f"{counts.merged:,} merged"]
    if counts.unchanged:
        parts.append(f"{counts.unchanged:,} unchanged")
    if left := len(counts.skipped) + len(counts.unreadable):
        parts.append(f"{left:,} left out")
    return f"{counted(counts.rows, 'row')} read: {', '.join(parts)}."


def _result(
    source: Source,
    counts: ImportCounts,
    step: int | None = None,
    new: range = range(0),
    copy: Path | None = None,
) -> ImportResult:
    return ImportResult(
        file=str(source.table.path or source.name),
        kind=source.kind,
        encoding=source.encoding,
        delimiter=source.delimiter,
        rows=counts.rows,
        new=counts.new,
        merged=counts.merged,
        unchanged=counts.unchanged,
        skipped=tuple(counts.skipped),
        unreadable=tuple(counts.unreadable),
        doubtful=tuple(counts.doubts),
        remarks=tuple(counts.remarks),
        taken=source.taken,
        header=source.header,
        history=step,
        contacts=new,
        copy=copy,
    )


def _import_book(store: Store, path: Path, *, dry_run: bool, progress: Report | None) -> ImportResult:
    """Import a JSON book; what it brings is counted in people."""
    copy = None if dry_run or not imports.anybody(store) else keep_copy(store)
    before, first = _latest(store), store.next_number("contact")

    def report(done: int, total: int) -> None:
        if progress is not None:
            progress(f"Reading {path.name}", done, total)

    done = book.import_json(store, path, dry_run=dry_run, report=report)
    after = _latest(store)
    return ImportResult(
        file=str(path),
        kind=BOOK,
        encoding=Encoding.UTF_8.value,
        delimiter=None,
        rows=done.people,
        new=done.new,
        merged=done.merged,
        unchanged=done.unchanged,
        history=after if after != before else None,
        contacts=range(first, store.next_number("contact")),
        copy=copy,
    )


def _latest(store: Store) -> int | None:
    latest = history.next_undo(store)
    return None if latest is None else latest.id


class _Pace:
    """Tells how far an import is, not too often, and so notices that it is to stop."""

    def __init__(self, progress: Report | None, text: str) -> None:
        self._progress = progress
        self._text = text
        self._told = 0.0
        self._begun = self._turned = time.monotonic()
        self._part = 0.0
        self._guessing = False

    def tell(self, part: float) -> None:
        """Tell how much is done, from 0 to 1."""
        self._part = part
        self._say()

    def look(self) -> None:
        """Tell it again where it is time: what is not counted takes about as long as what was."""
        if self._progress is None or time.monotonic() - self._told < _TELL_EVERY:
            return
        if self._guessing:
            spent = time.monotonic() - self._turned
            self._part = 0.5 + 0.49 * min(1.0, spent / max(0.1, 0.7 * (self._turned - self._begun)))
        self._say()

    def go_on(self, text: str) -> None:
        """Tell that the second half begins."""
        self._text = text
        self._turned = time.monotonic()
        self._guessing = True
        self.tell(0.5)

    def _say(self) -> None:
        if self._progress is not None:
            self._told = time.monotonic()
            self._progress(self._text, int(self._part * _TOTAL), _TOTAL)


_CONTACT: Final = (
    "id",
    "name",
    "sort_key",
    "given_name",
    "family_name",
    "title",
    "suffix",
    "nickname",
    "position",
    "company_id",
    "location",
    "relationship",
    "notes",
    "met_how",
    "met_on",
    "added_at",
    "changed_at",
)
_COLUMNS: Final[dict[Field, str]] = {
    Field.GIVEN: "given_name",
    Field.FAMILY: "family_name",
    Field.FULL: "name",
    Field.TITLE: "title",
    Field.SUFFIX: "suffix",
    Field.NICKNAME: "nickname",
    Field.POSITION: "position",
    Field.COMPANY: "company_id",
    Field.LOCATION: "location",
    Field.RELATIONSHIP: "relationship",
    Field.NOTES: "notes",
    Field.MET_HOW: "met_how",
    Field.MET_ON: "met_on",
}
_NAMES: Final = frozenset({Field.GIVEN, Field.FAMILY, Field.FULL})
_BELONGINGS: Final[dict[str, tuple[str, ...]]] = {
    "email": ("contact_id", "address"),
    "phone": ("contact_id", "number"),
    "link": ("contact_id", "url", "link_key"),
    "affiliation": ("contact_id", "company_id", "kind", "title", "former"),
    "contact_tag": ("contact_id", "tag_id"),
    "own_field": ("contact_id", "name", "value"),
    "import_key": ("contact_id", "row_key"),
}
_Value = str | int | None


@dataclass(slots=True)
class _Belongings:
    """The rows of one batch that belong to contacts, by table."""

    rows: dict[str, list[tuple[_Value, ...]]] = field(default_factory=lambda: defaultdict(list))

    def add(
        self,
        contact: int,
        emails: Iterable[str],
        phones: Iterable[str],
        links: Iterable[tuple[str, str]],
        own_fields: Iterable[tuple[str, str]],
        key: str,
    ) -> None:
        rows = self.rows
        rows["email"] += [(contact, address) for address in emails]
        rows["phone"] += [(contact, number) for number in phones]
        rows["link"] += [(contact, link, link_key) for link, link_key in links]
        rows["own_field"] += [(contact, name, value) for name, value in own_fields]
        if key:
            rows["import_key"].append((contact, key))


class _Writer:
    """Writes the batches of a plan, inside an action."""

    def __init__(self, store: Store, pace: _Pace) -> None:
        self._store = store
        self._pace = pace
        self._now = store.now_text()
        self._first = self._next = store.next_number("contact")
        self._next_company = store.next_number("company")
        self._companies = imports.companies(store)
        self._named: dict[str, int | None] = {"": None}
        self._new_companies: list[tuple[_Value, ...]] = []
        self._tags: dict[str, int] = {}
        # Row numbers of the new people, growing: the contact of the n-th is first + n.
        self._rows = array("q")
        self._keeps = imports.anybody(store)
        self.copy: Path | None = None
        self.wrote = False

    @property
    def contacts(self) -> range:
        """The numbers of the new contacts."""
        return range(self._first, self._next)

    def write(self, batch: PlanBatch) -> None:
        """Write what a batch says."""
        if not (batch.new or any(merge.changes or merge.key for merge in batch.merged)):
            return
        if self._keeps and not self.wrote:
            self.copy = keep_copy(self._store, self._pace.look)
        self.wrote = True
        belongings = _Belongings()
        people = self._people(batch.new, belongings)
        changes = self._changes(batch.merged, belongings)
        if self._new_companies:
            self._store.insert_many(
                "company", ("id", "name", "normal_name", "added_at", "changed_at"), self._new_companies
            )
            self._new_companies = []
        self._store.insert_many("contact", _CONTACT, people)
        for columns, values in changes.items():
            imports.change(self._store, columns, values)
        for table, columns in _BELONGINGS.items():
            if rows := belongings.rows.get(table):
                self._store.insert_many(table, columns, rows)

    def _people(self, rows: Sequence[PersonRow], belongings: _Belongings) -> list[tuple[_Value, ...]]:
        """Give the new contacts as rows of the table."""
        people: list[tuple[_Value, ...]] = []
        number, now = self._next, self._now
        sorting, named = contacts.sorting, self._named
        emails, phones, links = (belongings.rows[table] for table in ("email", "phone", "link"))
        for row in rows:
            company = row.company
            company_id = named[company] if company in named else self._company(company)
            relationship = row.relationship or Relationship.ACQUAINTANCE
            people.append(
                (
                    number,
                    row.name,
                    sorting(row.given, row.family, row.name),
                    row.given,
                    row.family,
                    row.title,
                    row.suffix,
                    row.nickname,
                    row.position,
                    company_id,
                    row.location,
                    relationship.value,
                    row.notes,
                    row.met_how,
                    row.met_on.isoformat() if row.met_on is not None else None,
                    now,
                    now,
                )
            )
            for address in row.emails:
                emails.append((number, address))
            for phone in row.phones:
                phones.append((number, phone))
            for link, link_key in zip(row.links, row.link_keys, strict=True):
                links.append((number, link, link_key))
            if row.key or row.own_fields:
                belongings.add(number, (), (), (), row.own_fields, row.key)
            if row.tags:
                self._add_tags(number, row.tags, belongings)
            number += 1
        self._rows.extend(row.number for row in rows)
        self._next = number
        return people

    def _changes(
        self, merges: Sequence[Merge], belongings: _Belongings
    ) -> dict[tuple[str, ...], list[tuple[_Value, ...]]]:
        """Give what changes in known contacts: values by the columns to set."""
        changes: dict[tuple[str, ...], list[tuple[_Value, ...]]] = defaultdict(list)
        former: list[tuple[int, FormerJob]] = []
        renamed: dict[int, dict[Field, str]] = defaultdict(dict)
        for merge in merges:
            contact = self._number(merge.contact)
            if merge.changes:
                columns = [_COLUMNS[what] for what, _ in merge.fields]
                values: list[_Value] = [self._value(what, value) for what, value in merge.fields]
                changes[(*columns, "changed_at")].append((*values, self._now, contact))
                renamed_now = {what: str(value) for what, value in merge.fields if what in _NAMES}
                if renamed_now:
                    renamed[contact].update(renamed_now)
            belongings.add(contact, merge.emails, merge.phones, merge.links, merge.own_fields, merge.key)
            if merge.tags:
                self._add_tags(contact, merge.tags, belongings)
            if merge.former is not None:
                former.append((contact, merge.former))
        if renamed:
            now = imports.names(self._store, renamed)
            for contact, parts in renamed.items():
                given, family, name = now.get(contact, ("", "", ""))
                key = contacts.sorting(
                    parts.get(Field.GIVEN, given), parts.get(Field.FAMILY, family), parts.get(Field.FULL, name)
                )
                changes["sort_key",].append((key, contact))
        if former:
            self._keep_former(former, belongings)
        return changes

    def _keep_former(self, former: Sequence[tuple[int, FormerJob]], belongings: _Belongings) -> None:
        """Keep jobs that were left as former affiliations; one that is there already becomes a former one."""
        there = defaultdict(list)
        for tie, contact, company, title, is_former, to_date in imports.ties(
            self._store, [contact for contact, _ in former]
        ):
            there[contact, company].append((tie, title, is_former, to_date))
        for contact, job in former:
            company_id = job.company_id or self._company(job.company)
            same = [tie for tie in there[contact, company_id] if tie[1].casefold() == job.position.casefold()]
            if not same:
                belongings.rows["affiliation"].append(
                    (contact, company_id, AffiliationKind.EMPLOYER.value, job.position, 1)
                )
            elif not any(is_former or to_date for _, _, is_former, to_date in same):
                self._store.execute("UPDATE affiliation SET former = 1 WHERE id = ?", (same[0][0],))

    def _number(self, contact: int) -> int:
        """Give the contact of a merge: its number, or that of the person whom an earlier row made."""
        return contact if contact > 0 else self._first + bisect_left(self._rows, -contact)

    def _value(self, what: Field, value: str | date | Relationship) -> _Value:
        if what is Field.COMPANY:
            return self._company(str(value))
        return value.isoformat() if isinstance(value, date) else str(value)

    def _company(self, name: str) -> int | None:
        """Give the number of a company by its name, in whatever spelling; a new one is noted."""
        if name not in self._named:
            normal = normal_name(name)
            number = self._companies.get(normal)
            if number is None:
                number = self._companies[normal] = self._next_company
                self._next_company += 1
                self._new_companies.append((number, name, normal, self._now, self._now))
            self._named[name] = number
        return self._named[name]

    def _add_tags(self, contact: int, tags: Iterable[str], belongings: _Belongings) -> None:
        for tag in tags:
            if tag not in self._tags:
                self._tags[tag] = contacts.tag_number(self._store, tag)
        numbers = dict.fromkeys(self._tags[tag] for tag in tags)
        belongings.rows["contact_tag"] += [(contact, number) for number in numbers]

    def finish(self, source: Source, counts: ImportCounts) -> None:
        """Note the import itself."""
        self._store.insert_many(
            "import_run",
            (
                "file_name",
                "kind",
                "imported_at",
                "row_count",
                "new_count",
                "merged_count",
                "unchanged_count",
                "skipped_count",
                "unreadable_count",
            ),
            [
                (
                    source.name,
                    source.kind,
                    self._store.now_text(),
                    counts.rows,
                    counts.new,
                    counts.merged,
                    counts.unchanged,
                    len(counts.skipped),
                    len(counts.unreadable),
                )
            ],
        )


# -- around the import -----------------------------------------------------------------------------


def keep_copy(store: Store, check: Callable[[], None] | None = None) -> Path:
    """Keep a copy of the book as it was saved last, and the newest few of such copies; give its place.

    It is read through a connection of its own, so it may be made while an action has begun. What `check`
    raises stops it.

    Raises:
        StoreError: where the copy cannot be written.
    """
    folder = places.backup_folder(store.path)
    stem = f"{store.path.stem}{_COPY}"
    moment = store.clock.now().astimezone()
    path = folder / f"{stem}{moment:%Y-%m-%d %H%M%S}{places.SUFFIX}"
    place = 2
    while path.exists():
        path = folder / f"{stem}{moment:%Y-%m-%d %H%M%S} {place}{places.SUFFIX}"
        place += 1
    with _folder(folder):
        aside = store.another(read_only=True)
        try:
            with watched(aside, check or _nothing):
                aside.back_up(path)
        finally:
            aside.close()
        copies = sorted(folder.glob(f"{stem}*{places.SUFFIX}"), key=lambda each: (each.stat().st_mtime_ns, each.name))
        for old in copies[:-KEPT_COPIES]:
            old.unlink(missing_ok=True)
    return path


def _nothing() -> None:
    """Never stop."""


@contextmanager
def _folder(folder: Path) -> Iterator[None]:
    """Make a folder for copies; say what the system refuses."""
    try:
        folder.mkdir(parents=True, exist_ok=True)
        yield
    except OSError as error:
        raise KnownError(
            f"The copy from before the import cannot be kept in {folder}: {error.strerror or error}. "
            "Nothing was imported and your file is safe."
        ) from error


@dataclass(frozen=True, slots=True)
class PastImport:
    """An import of before. `history` is its step in the activity log, None where that is no longer kept.

    Moments are aware UTC; `undone_at` is None for one that stands. `run` holds its counts, None where it was taken back.
    """

    label: str
    detail: str
    done_at: datetime
    undone_at: datetime | None
    history: int | None
    can_redo: bool
    run: imports.Run | None


def past_imports(store: Store, limit: int = 20) -> list[PastImport]:
    """Give the imports of before, newest first, those taken back among them."""
    runs: dict[str, list[imports.Run]] = defaultdict(list)
    for run in reversed(imports.runs(store)):
        runs[f"Imported {run.file_name}"].append(run)
    found: list[PastImport] = []
    for entry in history.entries(store, kinds=("import",), limit=200):
        run = None
        if entry.undone_at is None and runs.get(entry.label):
            run = runs[entry.label].pop()
        found.append(
            PastImport(
                entry.label,
                entry.detail,
                entry.done_at,
                entry.undone_at,
                entry.id,
                entry.can_undo and entry.undone_at is not None,
                run,
            )
        )
    # What the log no longer holds stands in the file.
    found += [
        PastImport(label, "", run.imported_at, None, None, can_redo=False, run=run)
        for label, left in runs.items()
        for run in left
    ]
    return sorted(found, key=lambda each: each.done_at, reverse=True)[:limit]
