"""The activity log: what was done, and taking it back.

Undo applies the inverse of an action's changeset. Rows that were changed since then stay as they are,
together with what belongs to them, and are counted; the rest is taken back.
"""

from __future__ import annotations

import io
import json
from collections import Counter
from collections.abc import Callable
from dataclasses import dataclass
from datetime import datetime
from typing import Final, NamedTuple

import apsw

from crm_desktop.domain.errors import KnownError
from crm_desktop.domain.translation import translate
from crm_desktop.store import derived
from crm_desktop.store.changes import MANY, row_id
from crm_desktop.store.errors import known
from crm_desktop.store.recording import Action, unpacked
from crm_desktop.store.store import Row, Store
from crm_desktop.store.texts import literal

Key = tuple[str, int]
"""Table and row number."""

Touched = dict[str, dict[str, set[int]]]
"""Row numbers by what happens to them (INSERT, UPDATE, DELETE) and by table."""


_FEW: Final = 100


class NothingToUndo(KnownError):
    """There is no action to take back or to do again."""


@dataclass(frozen=True, slots=True)
class Entry:
    """One line of the activity log, newest first. Moments are aware UTC."""

    id: int
    label: str
    kind: str
    detail: str
    done_at: datetime
    undone_at: datetime | None
    can_undo: bool
    size: int = 0
    """Bytes of its record: what taking it back will cost."""


@dataclass(frozen=True, slots=True)
class Reversal:
    """What taking back (or doing again) an action did, or would do.

    `is_undo` says which of both. `kept` are the rows that stay because they were changed since.
    """

    id: int
    label: str
    is_undo: bool
    kept: frozenset[Key]


class Counts(NamedTuple):
    """How many rows of each table a reversal removed, restored and changed."""

    removed: Counter[str]
    restored: Counter[str]
    changed: Counter[str]


_ENTRY: Final = "SELECT id, label, kind, detail, done_at, undone_at, length(changeset) FROM history"
"""The length of a record stands in its row's head: nothing of the record itself is read for it, as for what follows."""


def entries(store: Store, words: str = "", kinds: tuple[str, ...] = (), limit: int = 500) -> list[Entry]:
    """Give the log, newest first: all of it, or what holds all `words` and is of these kinds."""
    conditions = ["1"]
    values: list[str | int] = []
    for word in words.split():
        conditions.append("label || ' ' || detail LIKE ? ESCAPE '\\'")
        values.append(f"%{literal(word)}%")
    if kinds:
        conditions.append(f"kind IN ({', '.join('?' * len(kinds))})")
        values.extend(kinds)
    rows = store.rows(f"{_ENTRY} WHERE {' AND '.join(conditions)} ORDER BY id DESC LIMIT ?", (*values, limit))
    return [_entry(row) for row in rows]


def _entry(row: Row) -> Entry:
    number, label, kind, detail, done_at, undone_at, size = row
    done, undone = datetime.fromisoformat(done_at), datetime.fromisoformat(undone_at) if undone_at else None
    return Entry(number, label, kind, detail, done, undone, size is not None, size or 0)


def standing(store: Store) -> tuple[int, int]:
    """Give the number of the latest action, and how many are taken back: another pair after whatever is done."""
    latest, undone = store.row("SELECT coalesce(max(id), 0), count(undone_at) FROM history") or (0, 0)
    return latest, undone


def next_undo(store: Store) -> Entry | None:
    """Give the action that Ctrl+Z would take back: the latest that stands."""
    row = store.row(f"{_ENTRY} WHERE undone_at IS NULL AND changeset IS NOT NULL ORDER BY id DESC LIMIT 1")
    return _entry(row) if row else None


def next_redo(store: Store) -> Entry | None:
    """Give the action that Ctrl+Shift+Z would do again: the last taken back, until something new is done."""
    row = store.row(f"{_ENTRY} WHERE redoable AND changeset IS NOT NULL ORDER BY redoable DESC, id LIMIT 1")
    return _entry(row) if row else None


def undo(store: Store, number: int | None = None) -> Reversal:
    """Take back the latest action, or the one of that number.

    Raises:
        NothingToUndo: where there is none, or its record is no longer kept.
        StoreError: as `Store.action`.
    """
    found = next_undo(store) if number is None else entry(store, number)
    if found is None or found.undone_at is not None or not found.can_undo:
        raise NothingToUndo(translate("Undo", "There is nothing to undo. Everything stays as it is."))
    return _reverse(store, found, inverted=True)


def redo(store: Store, number: int | None = None) -> Reversal:
    """Do again the action last taken back, or the one of that number.

    Raises:
        NothingToUndo: where there is none.
        StoreError: as `Store.action`.
    """
    found = next_redo(store) if number is None else entry(store, number)
    if found is None or found.undone_at is None or not found.can_undo:
        raise NothingToUndo(translate("Undo", "There is nothing to do again. Everything stays as it is."))
    return _reverse(store, found, inverted=False)


def preview_undo(store: Store, number: int) -> Reversal:
    """Say what taking back an action would do, and change nothing.

    Raises:
        NothingToUndo: where its record is no longer kept.
    """
    found = entry(store, number)
    if found is None or not found.can_undo:
        raise NothingToUndo(
            translate("Undo", "This step can no longer be taken back. A backup still has what was before.")
        )
    changeset = apsw.Changeset.invert(recorded(store, number))
    with known(store.path), store.trial():
        kept = _apply_what_can(store.connection, changeset)
    return Reversal(found.id, found.label, is_undo=True, kept=kept)


def entry(store: Store, number: int) -> Entry | None:
    """Give one line of the log by its number, or None."""
    row = store.row(f"{_ENTRY} WHERE id = ?", (number,))
    return _entry(row) if row else None


def recorded(store: Store, number: int) -> bytes:
    """Give the changeset of an action that can be taken back (`Entry.can_undo`)."""
    return unpacked(store.value("SELECT changeset FROM history WHERE id = ?", (number,)))


def _reverse(store: Store, step: Entry, *, inverted: bool) -> Reversal:
    changeset = recorded(store, step.id)
    if inverted:
        changeset = apsw.Changeset.invert(changeset)
    with store.record(Action(step.label, step.kind, applies=changeset)):
        kept = _apply_what_can(store.connection, changeset)
        if kept and not any(_counts(changeset, kept)):
            raise NothingToUndo(
                translate(
                    "Undo",
                    "“{label}” stays as it is: everything in it was changed since. Take the later changes back first.",
                    label=step.label,
                )
            )
        if inverted:
            turn = int(store.value("SELECT coalesce(max(redoable), 0) FROM history")) + 1
            store.execute(
                "UPDATE history SET undone_at = ?, redoable = ? WHERE id = ?",
                (store.now_text(), turn, step.id),
            )
        else:
            store.execute("UPDATE history SET undone_at = NULL, redoable = 0 WHERE id = ?", (step.id,))
    return Reversal(step.id, step.label, inverted, kept)


def counts(store: Store, reversal: Reversal) -> Counts:
    """Count what a reversal did: of a large step that takes a second."""
    changeset = recorded(store, reversal.id)
    return _counts(apsw.Changeset.invert(changeset) if reversal.is_undo else changeset, reversal.kept)


def _counts(changeset: bytes, kept: frozenset[Key]) -> Counts:
    found: dict[str, Counter[str]] = {"DELETE": Counter(), "INSERT": Counter(), "UPDATE": Counter()}
    for change in apsw.Changeset.iter(changeset):
        if not (kept and (change.name, row_id(change)) in kept):
            found[change.op][change.name] += 1
    return Counts(*found.values())


def _touched(changeset: bytes) -> Touched:
    """Read off which rows a changeset touches, and how."""
    found: Touched = {"INSERT": {}, "UPDATE": {}, "DELETE": {}}
    for change in apsw.Changeset.iter(changeset):
        found[change.op].setdefault(change.name, set()).add(row_id(change))
    return found


def _apply_what_can(connection: apsw.Connection, changeset: bytes) -> frozenset[Key]:
    """Apply a changeset inside a transaction; give the rows that stay because they were changed since.

    Rows that conflict, and rows that something new points to, are held back together with their own
    e-mails, links and so on, and it is tried again until the rest applies cleanly.
    """
    kept: frozenset[Key] = frozenset()
    while True:
        connection.execute("SAVEPOINT reversal")
        found = _apply(connection, changeset, kept) | _holders(connection, changeset, kept)
        if not found - kept:
            connection.execute("RELEASE reversal")
            return kept
        connection.execute("ROLLBACK TO reversal")
        connection.execute("RELEASE reversal")
        kept = _with_belongings(connection, changeset, kept | found)


def _apply(connection: apsw.Connection, changeset: bytes, kept: frozenset[Key]) -> set[Key]:
    """Apply a changeset but for the rows in `kept`; give the rows in conflict."""
    conflicts: set[Key] = set()

    def decide(reason: int, change: apsw.TableChange) -> int:
        if reason == apsw.SQLITE_CHANGESET_DATA and _only_derived_differ(change):
            return apsw.SQLITE_CHANGESET_REPLACE
        conflicts.add((change.name, row_id(change)))
        return apsw.SQLITE_CHANGESET_OMIT

    wanted: Callable[[apsw.TableChange], bool] | None = None
    if kept:
        wanted = lambda change: (change.name, row_id(change)) not in kept  # noqa: E731
    stream = io.BytesIO(changeset)

    def piece(size: int) -> bytes:
        return stream.read(size)  # in Python: SQLite gives other threads their turn nowhere else

    apsw.Changeset.apply(
        piece,
        connection,
        filter_change=wanted,
        conflict=decide,
        flags=apsw.SQLITE_CHANGESETAPPLY_FKNOACTION,
    )
    return conflicts


def _only_derived_differ(change: apsw.TableChange) -> bool:
    """Say whether a row differs from its record in derived columns alone; those are refreshed anyway."""
    places = derived.places().get(change.name)
    old, now = change.old, change.conflict
    if places is None or old is None or now is None:
        return False
    return all(
        place in places or value is apsw.no_change or value == now[place] for place, value in enumerate(old)
    )


def _holders(connection: apsw.Connection, changeset: bytes, kept: frozenset[Key]) -> set[Key]:
    """Find the rows of an applied changeset to hold back so that none points to nothing.

    A removed row that something still points to must stay; a restored row whose owner is gone cannot come.
    """
    if len(changeset) > MANY and _all_point_to_something(connection):
        return set()  # which is found sooner than the hundreds of thousands of rows that it touched
    touched = _touched(changeset)
    stays: dict[str, set[int]] = {}
    for table, number in kept:
        stays.setdefault(table, set()).add(number)
    holders: set[Key] = set()
    for table, column, parent in _foreign_keys(connection):
        gone = touched["DELETE"].get(parent, set()) - stays.get(parent, set())
        if gone:
            # Rows that point to something that is not there; few or none. Of a few things they are looked for by
            # these, of many in one pass over the table.
            few = f"IN ({', '.join(map(str, gone))})" if len(gone) <= _FEW else "IS NOT NULL"
            for (value,) in connection.execute(
                f"""SELECT DISTINCT {column} FROM {table} WHERE {column} {few}
                    AND NOT EXISTS (SELECT 1 FROM {parent} p WHERE p.id = {table}.{column})"""
            ):
                if value in gone:
                    holders.add((parent, value))
        back = touched["INSERT"].get(table, set()) - stays.get(table, set())
        if back:
            numbers = json.dumps(sorted(back))
            holders.update(
                (table, number)
                for (number,) in connection.execute(
                    f"""SELECT id FROM {table} WHERE id IN (SELECT value FROM json_each(?)) AND {column} IS NOT NULL
                        AND NOT EXISTS (SELECT 1 FROM {parent} p WHERE p.id = {table}.{column})""",
                    (numbers,),
                )
            )
    return holders


def _all_point_to_something(connection: apsw.Connection) -> bool:
    """Say whether whatever any row points to is there, in one pass over each table."""
    return not any(
        connection.execute(
            f"""SELECT 1 FROM {table} WHERE {column} IS NOT NULL
                AND NOT EXISTS (SELECT 1 FROM {parent} p WHERE p.id = {table}.{column}) LIMIT 1"""
        ).fetchone()
        for table, column, parent in _foreign_keys(connection)
    )


def _foreign_keys(connection: apsw.Connection) -> list[tuple[str, str, str]]:
    """Give (table, column, parent table) of every link in the file."""
    return [
        (str(table), str(key[3]), str(key[2]))
        for (table,) in connection.execute("SELECT name FROM sqlite_master WHERE type = 'table'").fetchall()
        for key in connection.execute(f"PRAGMA foreign_key_list({table})")
    ]


def _with_belongings(connection: apsw.Connection, changeset: bytes, kept: frozenset[Key]) -> frozenset[Key]:
    """Add the rows of a changeset that belong to kept ones, to any depth."""
    parents: dict[str, list[tuple[int, str]]] = {}
    while True:
        found = set(kept)
        for change in apsw.Changeset.iter(changeset):
            values = change.new if change.op == "INSERT" else change.old
            if change.op == "UPDATE" or values is None:
                continue
            if change.name not in parents:
                parents[change.name] = _parents(connection, change.name)
            if any((parent, values[place]) in found for place, parent in parents[change.name]):
                found.add((change.name, row_id(change)))
        if len(found) == len(kept):
            return kept
        kept = frozenset(found)


def _parents(connection: apsw.Connection, table: str) -> list[tuple[int, str]]:
    """Give (column place, parent table) for each row that owns rows of this table (ON DELETE CASCADE)."""
    columns = {row[1]: row[0] for row in connection.execute(f"PRAGMA table_info({table})")}
    return [
        (columns[key[3]], str(key[2]))
        for key in connection.execute(f"PRAGMA foreign_key_list({table})")
        if key[6] == "CASCADE"
    ]
