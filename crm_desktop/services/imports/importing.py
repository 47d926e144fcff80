"""Importing people: a file is read, matched with who is here, and written as one undoable action.

What a row means and what it would change is decided in `exchange`; here the file is opened, the person's book is
asked who is known, and what the plan says is written, in bulk. A copy of the book is kept from before.
"""

from __future__ import annotations

import time
from collections.abc import Callable, Iterator, Mapping
from dataclasses import dataclass
from datetime import datetime
from pathlib import Path
from typing import Final

from crm_desktop.domain.terms import Relationship
from crm_desktop.domain.translation import plural, translate
from crm_desktop.domain.wording import number
from crm_desktop.exchange.columns.fields import Field, Matching
from crm_desktop.exchange.files.archive import origin
from crm_desktop.exchange.plan.earlier_rows import pack, unpack
from crm_desktop.exchange.plan.files import Plan, knowing
from crm_desktop.exchange.plan.known import Known
from crm_desktop.exchange.plan.merging import proposed
from crm_desktop.exchange.plan.preview import PreviewRow
from crm_desktop.exchange.plan.preview import preview as preview_plan
from crm_desktop.exchange.plan.terms import Choice, Decision, Doubt, ImportCounts, MatchedBy, MemberCounts
from crm_desktop.exchange.records import PersonRow, Rejected, Remark
from crm_desktop.exchange.sources import Source, TableSource, open_pasted, open_source
from crm_desktop.services.books import book
from crm_desktop.services.computer.copies import SafetyCopy
from crm_desktop.services.imports.known import asking, present, read_known, side_by_side
from crm_desktop.services.imports.presets import recall, remember
from crm_desktop.services.imports.writer import Writer
from crm_desktop.store import Store, history, imports
from crm_desktop.store.watching import watched

__all__ = [
    "BOOK",
    "ImportResult",
    "Match",
    "Pair",
    "PastImport",
    "Report",
    "Source",
    "Survey",
    "import_file",
    "import_source",
    "open_pasted",
    "open_source",
    "past_imports",
    "preview",
    "read_known",
    "recall",
    "survey",
]

Report = Callable[[str, int, int], None]
"""Told (what is done, so far, in all) now and then; what it raises stops the import, and nothing was changed."""

BOOK: Final = "book"
"""The kind of a CRM Desktop JSON book."""

_TOTAL: Final = 1_000
_TELL_EVERY: Final = 0.05
"""Seconds between two words about the progress, and so between two looks whether to stop."""

_NAMED_MATCHES: Final = 500
_ASKED_DOUBTS: Final = 1_000


# -- before the import -----------------------------------------------------------------------------


def preview(store: Store, source: Source, known: Known | None = None) -> list[PreviewRow]:
    """Give the first rows as they will look: new, already here, or left out and why. Nothing is written."""
    return preview_plan(source, _for(store, source, known))


def _for(store: Store, source: Source, known: Known | None) -> Known:
    """Give what was read before with a way to ask this store, or read it."""
    if known is None or (source.has_things and known.things is None):
        return read_known(store, things=source.has_things)
    return asking(store, known)


@dataclass(frozen=True, slots=True)
class Match:
    """A row that surely belongs to somebody who is here: its number, the name in the file, and by what it was found."""

    row: int
    name: str
    by: MatchedBy
    changes: bool


@dataclass(frozen=True, slots=True)
class Pair:
    """A row in doubt, and who it may be: a contact as it is now, or the person of an earlier row of the file.

    `proposed` are the fields that the row would give as one person, by the rules: `Decision.chosen`.
    """

    doubt: Doubt
    person: PersonRow
    other: PersonRow
    proposed: frozenset[Field] = frozenset()


@dataclass(frozen=True, slots=True)
class Survey:
    """What an import would do. `matches` names at most 500, `pairs` at most 1,000 of the rows in doubt."""

    counts: ImportCounts
    matches: tuple[Match, ...]
    pairs: tuple[Pair, ...]


def survey(
    store: Store,
    source: Source,
    *,
    known: Known | None = None,
    progress: Report | None = None,
) -> Survey:
    """Read the whole file and say what importing it would do. Nothing is written.

    Raises:
        KnownError: as `import_source`.
    """
    known = _for(store, source, known)
    pace = _Pace(progress, translate("Imports", "Reading {name}", name=source.name))
    counts = ImportCounts()
    matches: list[Match] = []
    people: dict[int, PersonRow] = {}
    for batch in Plan(source, known):
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
    people.update(_rows(knowing(source, known), earlier))
    here = side_by_side(store, sorted({doubt.contact for doubt in doubts if doubt.contact > 0}))
    here.update((-row, (unpack(row, pack(person)), person)) for row, person in people.items())
    pairs = [
        Pair(doubt, people[doubt.row], other, proposed(people[doubt.row], now, source.kind))
        for doubt in doubts
        if doubt.contact in here
        for now, other in (here[doubt.contact],)
    ]
    return Survey(counts, tuple(matches), tuple(pairs))


def _rows(source: Source, numbers: set[int]) -> Iterator[tuple[int, PersonRow]]:
    """Read some rows of a file again."""
    if numbers:
        last = max(numbers)
        for batch in source.read():
            yield from ((row.number, row) for row in batch.people if row.number in numbers)
            if batch.people and batch.people[-1].number >= last:
                return


# -- the import ------------------------------------------------------------------------------------


@dataclass(frozen=True, slots=True)
class ImportResult:
    """What came of an import. The rows of the file are new + merged + unchanged + skipped + unreadable.

    `kind` is that of `Source`, or "book". `history` is the number of the step in the activity log, None where
    nothing was changed. `contacts` are the numbers of the new contacts, `made` of whom are no rows but are mentioned in
    some. `called_off` counts the follow-ups that went, because their event does not take place. `copy` is the book as
    it was before. `members` has the counts of each file of an archive.
    """

    file: str
    kind: str
    encoding: str | None
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
    made: int = 0
    called_off: int = 0
    members: tuple[MemberCounts, ...] = ()


def import_file(
    store: Store,
    path: Path,
    *,
    kind: str | None = None,
    encoding: str | None = None,
    delimiter: str | None = None,
    sheet: str = "",
    mapping: Matching | None = None,
    tag: str = "",
    relationship: str = "",
    dry_run: bool = False,
    progress: Report | None = None,
    doubtful: str = "new",
    decisions: Mapping[int, Decision] | None = None,
    keep_copy: bool = True,
) -> ImportResult:
    """Import a file of people, or a JSON book, as one action.

    `kind` is a kind of `Source.kind` or "book", None to find it out; `sheet` names that of a workbook. `tag` and
    `relationship` go to every person of the file, the relationship only to who has none. `doubtful` says what becomes
    of rows whose e-mail is that of somebody of another name: "new" people, "merge" or "skip"; `decisions` (by row
    number) go before it. `keep_copy` keeps a copy of the search from before; of several files only the first needs it.

    Raises:
        KnownError: for what is no table of people, a full or read-only disk, a lock; nothing was changed.
    """
    if kind == BOOK or (kind is None and book.is_book(path)):
        return _import_book(store, path, dry_run=dry_run, progress=progress, keep_copy=keep_copy)
    look = _Pace(progress, translate("Imports", "Reading {name}", name=path.name)).look
    source = open_source(path, encoding, delimiter, kind=kind, sheet=sheet, look=look)
    if mapping is not None and isinstance(source, TableSource):
        source = source.matched(mapping)
    elif kind is None:
        source = recall(store, source)
    tags = (" ".join(tag.split()),) if tag.strip() else ()
    source = source.with_all(tags, Relationship(relationship) if relationship else None)
    chosen = dict(decisions or {})
    if doubtful != "new":
        choice = Choice(doubtful)
        for doubt in survey(store, source).counts.doubts:
            chosen.setdefault(doubt.row, Decision(choice, doubt.contact))
    return import_source(
        store, source, decisions=chosen, dry_run=dry_run, progress=progress, keep_copy=keep_copy
    )


def import_source(
    store: Store,
    source: Source,
    *,
    decisions: Mapping[int, Decision] | None = None,
    dry_run: bool = False,
    progress: Report | None = None,
    keep_copy: bool = True,
) -> ImportResult:
    """Import an opened file as one action; where it changes nothing, there is no action. `keep_copy` as `import_file`.

    Raises:
        KnownError: where the file has gone or fails while it is read, for a full or read-only disk, a lock;
            nothing was changed.
    """
    pace = _Pace(progress, translate("Imports", "Reading {name}", name=source.name))
    counts = ImportCounts()
    if dry_run:
        for batch in Plan(source, read_known(store, things=source.has_things), _valid(store, decisions)):
            counts.add(batch)
            pace.tell(batch.done)
        return _result(source, counts)
    with (
        SafetyCopy(store, pace.look) as copy,
        watched(store, pace.look),
        store.action(translate("Imports", "Imported {name}", name=source.name), "import") as action,
    ):
        keeps = keep_copy and imports.anybody(store)
        plan = Plan(source, read_known(store, things=source.has_things), _valid(store, decisions))
        writer = Writer(store, plan.earlier)
        for batch in plan:
            if keeps and not writer.wrote and writer.has_to_write(batch):
                copy.make()
            writer.write(batch)
            counts.add(batch)
            pace.tell(batch.done / 2)
        del plan  # the indexes need the memory of its lookups
        if not counts.adds_up:
            raise AssertionError(f"the counts of an import do not add up: {counts}")
        if writer.wrote:
            remember(store, source)
            action.detail = in_words(counts)
            writer.finish(source.name, source.kind.value, counts)
            action.concerned, action.cards = writer.concerned, writer.cards
        new = writer.contacts
        del writer  # the history needs the memory of what it knows
        pace.go_on(translate("Imports", "Putting everybody in place"))
    return _result(source, counts, action.id or None, new, copy.path)


def _valid(store: Store, decisions: Mapping[int, Decision] | None) -> dict[int, Decision]:
    """Give the decisions that can be followed: whoever was removed meanwhile is no longer there to merge with."""
    decisions = decisions or {}
    here = present(store, sorted({one.contact for one in decisions.values() if one.contact > 0}))
    return {
        row: one if one.contact <= 0 or one.contact in here else Decision(Choice.SEPARATE)
        for row, one in decisions.items()
    }


def in_words(counts: ImportCounts) -> str:
    """Say what an import did, for the activity log: "64 people read: 56 new, 8 merged."."""
    parts = [
        translate("Imports", "{count} new", count=number(counts.new)),
        translate("Imports", "{count} merged", count=number(counts.merged)),
    ]
    if counts.unchanged:
        parts.append(translate("Imports", "{count} unchanged", count=number(counts.unchanged)))
    if left := len(counts.skipped) + len(counts.unreadable):
        parts.append(translate("Imports", "{count} left out", count=number(left)))
    said = ", ".join(parts)
    return plural("Imports", "%Ln row read: {counts}.", "%Ln rows read: {counts}.", counts.rows, counts=said)


def _result(
    source: Source,
    counts: ImportCounts,
    step: int | None = None,
    new: range = range(0),
    copy: Path | None = None,
) -> ImportResult:
    return ImportResult(
        file=origin(source.path) if source.path else source.name,
        kind=source.kind.value,
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
        made=counts.made,
        called_off=counts.called_off,
        members=tuple(counts.members.values()),
    )


def _import_book(
    store: Store, path: Path, *, dry_run: bool, progress: Report | None, keep_copy: bool
) -> ImportResult:
    """Import a JSON book; what it brings is counted in people."""
    pace = _Pace(progress, translate("Imports", "Reading {name}", name=path.name))
    before, first = _latest(store), store.next_number("contact")

    def report(done: int, total: int) -> None:
        pace.tell(done / total if total else 0.0)

    with SafetyCopy(store, pace.look) as copy, watched(store, pace.look):
        if keep_copy and not dry_run and imports.anybody(store):
            copy.make()
        done = book.import_json(store, path, dry_run=dry_run, report=report)
        after = _latest(store)
        if after == before:
            copy.drop()
    return ImportResult(
        file=origin(path),
        kind=BOOK,
        encoding="utf-8",
        delimiter=None,
        rows=done.people,
        new=done.new,
        merged=done.merged,
        unchanged=done.unchanged,
        history=after if after != before else None,
        contacts=range(first, store.next_number("contact")),
        copy=copy.path,
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


# -- the imports of before ---------------------------------------------------------------------------


@dataclass(frozen=True, slots=True)
class PastImport:
    """An import of before. `history` is its step in the activity log, None where that is no longer kept.

    Moments are aware UTC; `undone_at` is None for one that stands. `run` holds its counts, None where it was taken
    back.
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
    left = list(imports.runs(store))
    found: list[PastImport] = []
    for entry in history.entries(store, kinds=("import",), limit=200):
        run: imports.Run | None = None
        if entry.undone_at is None:
            # The label names the file, in the language of that day; of names that hold each other the longer is meant.
            of_it = [one for one in left if one.file_name in entry.label]
            run = max(of_it, key=lambda one: (len(one.file_name), one.id), default=None)
            if run is not None:
                left.remove(run)
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
        PastImport(
            translate("Imports", "Imported {name}", name=one.file_name),
            "",
            one.imported_at,
            None,
            None,
            can_redo=False,
            run=one,
        )
        for one in left
    ]
    return sorted(found, key=lambda each: each.done_at, reverse=True)[:limit]
