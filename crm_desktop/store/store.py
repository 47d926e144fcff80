"""The file, and the one door for writing to it.

`Store.action(label)` opens a transaction with SQLite's session extension recording. From the recorded
changeset come undo and redo, the notification of open views, the activity log and the search index.
Outside an action the connection is `query_only`, so a write elsewhere raises.
"""

from __future__ import annotations

import os
from collections.abc import Callable, Iterable, Iterator, Mapping, Sequence
from contextlib import closing, contextmanager, suppress
from itertools import islice
from pathlib import Path
from typing import TYPE_CHECKING, Any, Final

import apsw

from crm_desktop.domain.clock import Clock, SystemClock, utc_text
from crm_desktop.domain.translation import translate
from crm_desktop.store.changes import MANY, Changes, read_changes
from crm_desktop.store.data_file import (
    APPLICATION_ID,
    backup,
    check_header,
    connect,
    keep_copy,
    made_aside,
    migrate,
    newer,
)
from crm_desktop.store.errors import NewerFile, StoreError, WriteOutsideAction, known
from crm_desktop.store.migrations import LATEST
from crm_desktop.store.whereabouts import may_be_written, shared_by

if TYPE_CHECKING:  # a window that only reads never waits for Peewee
    from peewee import Model

    from crm_desktop.domain.stopping import Check
    from crm_desktop.store.behind import Behind, Cell
    from crm_desktop.store.binding import BoundDatabase
    from crm_desktop.store.recording import Action, Recording

UNRECORDED: Final = frozenset({"history", "reminder", "ui_state"})
"""Tables left out of the changeset: bookkeeping, not the person's words."""

CACHE_KIB: Final = 4_000
"""Pages of the file kept in memory by each connection: the upper levels of the index of a large book."""

PATIENCE_MS: Final = 2_000
"""So long a write waits for another program that is writing."""

LOG_PAGES: Final = 1_000
"""So many pages in the log are brought into the file with the commit that reaches them: SQLite's own number."""

Value = None | int | float | bytes | str
Row = tuple[Any, ...]


def _identity(path: Path) -> tuple[int, int] | None:
    """What tells a file from another one that comes to its place; None where there is none."""
    try:
        found = path.stat()
    except OSError:
        return None
    return found.st_dev, found.st_ino


class Store:
    """One job search: a SQLite file. Made by `Store.open` or `Store.create`; belongs to one thread."""

    def __init__(self, path: Path, clock: Clock, connection: apsw.Connection, *, read_only: bool) -> None:
        self.path = path
        self.clock = clock
        self.read_only = read_only
        self._identity = _identity(path)
        self._connection = connection
        self._behind: Behind | None = None
        self.is_patient = True
        """Whether writing waits for who writes just now. Of what a job writes one cannot wait for the end."""
        self.check: Check | None = None
        """Asked between the last steps of a large write whether to go on, where somebody watches (`watching`)."""
        self._is_open = True
        self._log_is_long = False
        self._bound: BoundDatabase | None = None
        self._action: Action | None = None
        self._tables: tuple[str, ...] | None = None
        self._listeners: list[Callable[[Changes], None]] = []
        self._seen_version = self._data_version()

    @property
    def connection(self) -> apsw.Connection:
        """The connection to the file. What is still written behind is there before it is used."""
        if self._behind is not None:
            self._behind.settle()
        return self._connection

    # -- opening and closing -------------------------------------------------------------------

    @classmethod
    def create(cls, path: Path, clock: Clock | None = None) -> Store:
        """Make a new file and open it.

        It is made beside its place and moved there whole, so a cut never leaves half a file.

        Raises:
            StoreError: where something is already there, or the disk refuses.
        """
        if path.exists():
            raise StoreError(
                translate("File", "{name} is already there. Choose another name, or open it.", name=path.name)
            )
        try:
            path.parent.mkdir(parents=True, exist_ok=True)
            with made_aside(path) as draft, known(path), closing(apsw.Connection(str(draft))) as connection:
                connection.pragma("page_size", 4096)
                connection.pragma("application_id", APPLICATION_ID)
                migrate(connection)
        except OSError as error:
            raise StoreError(
                translate(
                    "File",
                    "{name} cannot be made in {parent}. Check that the folder is there, that you may write to it "
                    "and that the disk has room.",
                    name=path.name,
                    parent=path.parent,
                )
            ) from error
        return cls.open(path, clock)

    @classmethod
    def open(
        cls,
        path: Path,
        clock: Clock | None = None,
        *,
        read_only: bool = False,
        copies: Callable[[Path], Path] | None = None,
    ) -> Store:
        """Open an existing file and bring it to today's shape; a copy is kept before a migration.

        `copies` gives the folder for that copy; without it the copy lies beside the file.

        Raises:
            NewerFile: where a newer CRM Desktop made it.
            DamagedFile: where it is no file of ours, or damaged.
            StoreError: where it cannot be read or written.
        """
        check_header(path)
        connection: apsw.Connection | None = None
        try:
            with known(path):
                connection = connect(path)
                connection.set_busy_timeout(PATIENCE_MS)
                version = connection.pragma("user_version")
                if version > LATEST:
                    # The header may still be the old one, while the new version waits in the log beside it.
                    connection.config(apsw.SQLITE_DBCONFIG_NO_CKPT_ON_CLOSE, 1)
                    raise NewerFile(newer(path))
                connection.pragma("foreign_keys", True)
                connection.pragma("temp_store", "memory")
                connection.pragma("cache_size", -CACHE_KIB)
                if not read_only:
                    if may_be_written(path):
                        connection.pragma("journal_mode", "delete" if shared_by(path) else "wal")
                        connection.pragma("synchronous", "full")
                    if version < LATEST:
                        keep_copy(connection, path, copies(path) if copies else path.parent)
                        migrate(connection)
                connection.pragma("query_only", True)
                return cls(path, clock or SystemClock(), connection, read_only=read_only)
        except BaseException:
            if connection is not None:
                connection.close()
            raise

    def close(self, *, at_once: bool = False) -> None:
        """Close the file. Unfinished work does not exist here: an action is over when its block is.

        What a large commit left in the log comes into the file, which takes a moment; `at_once` leaves it in the log
        for the next opening.
        """
        if self._is_open:
            self._is_open = False
            if at_once and self._log_is_long:
                self.connection.config(apsw.SQLITE_DBCONFIG_NO_CKPT_ON_CLOSE, True)
            elif not self.read_only:
                self._shorten_log()
                with suppress(apsw.Error):
                    self.connection.pragma("optimize")
            self.connection.close()

    def another(self, *, read_only: bool = False) -> Store:
        """Open the same file once more, for a job on another thread."""
        return Store.open(self.path, self.clock, read_only=read_only)

    def back_up(self, path: Path) -> None:
        """Copy the file as it is now to `path`, whole or not at all.

        Raises:
            StoreError: where the place cannot be written to, or is the file itself.
        """
        if path.exists() and path.samefile(self.path):
            raise StoreError(
                translate("File", "This is the file itself. Choose another name for the backup.")
            )
        try:
            with known(path):
                self.connection.pragma("query_only", False)  # else SQLite does not write the copy either
                backup(self.connection, path)
        except OSError as error:
            raise StoreError(
                translate(
                    "File", "The backup cannot be written to {parent}. Your file is safe.", parent=path.parent
                )
            ) from error
        finally:
            self.connection.pragma("query_only", True)

    @property
    def _database(self) -> BoundDatabase:
        """The connection as Peewee wants it."""
        connection = self.connection
        if self._bound is None:
            from crm_desktop.store.binding import BoundDatabase

            self._bound = BoundDatabase(connection)
        return self._bound

    # -- reading -------------------------------------------------------------------------------

    def rows(self, sql: str, values: Sequence[Value] | Mapping[str, Value] = ()) -> list[Row]:
        """Run a SELECT and give all its rows.

        Raises:
            StoreError: where the file cannot be read; so do the others that read.
        """
        with known(self.path):
            return self.connection.execute(sql, values).fetchall()

    def each(self, sql: str) -> Iterator[Row]:
        """Run a SELECT and give its rows one after another: what is done with them can be stopped as SQL is."""
        with known(self.path):
            yield from self.connection.execute(sql)

    def pieces(self, sql: str, values: Mapping[str, Value], size: int = 1_000) -> Iterator[list[Row]]:
        """Run a SELECT and give its rows some at a time: many rows never lie in memory together."""
        with known(self.path):
            cursor = self.connection.execute(sql, dict(values))
            while piece := list(islice(cursor, size)):
                yield piece

    def row(self, sql: str, values: Sequence[Value] | Mapping[str, Value] = ()) -> Row | None:
        """Run a SELECT and give its first row, or None."""
        with known(self.path):
            found = self.connection.execute(sql, values).fetchone()
        return None if found is None else tuple(found)

    def value(self, sql: str, values: Sequence[Value] | Mapping[str, Value] = ()) -> Any:
        """Run a SELECT and give the first value of its first row, or None."""
        with known(self.path):
            found = self.connection.execute(sql, values).fetchone()
        return None if found is None else found[0]

    def get(self, model: type[Model], number: int) -> Any | None:
        """Give the Peewee row of a table by its number, or None."""
        # Peewee takes three times as long where it writes the SQL itself.
        sql = f"SELECT * FROM {model._meta.table_name} WHERE id = ?"
        found = list(model.raw(sql, number).execute(self._database))
        return found[0] if found else None

    def query(self, query: Any) -> list[Any]:
        """Run a Peewee query on this file and give its rows."""
        with known(self.path):
            return list(query.execute(self._database))

    # -- writing -------------------------------------------------------------------------------

    @contextmanager
    def action(self, label: str, kind: str = "edit", detail: str = "", *, joins: int = 0) -> Iterator[Action]:
        """Open the one door for writing; everything inside the block is one undoable step.

        `label` is what the activity log and the undo strip say ("Lead from Idris"). `kind` groups the
        log: edit, import, merge, remove, log, lead, follow-up, due ... An action inside an action
        joins the outer one. An error inside takes the whole block back.

        `joins` is the number of a step that this one continues: what is saved as it is typed is one step to undo.
        Where anything else was done since, or it was taken back, this is a step of its own.

        Raises:
            StoreError: where the disk is full or read-only, or another program holds the lock.
        """
        if self._action is not None:
            yield self._action
            self._action.goes_further()
            return
        from crm_desktop.store.recording import Action  # with the first write, not with every start

        action = Action(label, kind, detail, joins)
        with self.record(action):
            yield action

    @contextmanager
    def record(self, action: Action) -> Iterator[None]:
        """Run the block as one recorded transaction, then tell the listeners.

        `action` is the way to it; undo and redo come here directly, for they are in the history already.
        They look after foreign keys themselves: SQLite's own check of a large changeset is quadratic.

        Raises:
            StoreError: as `action`.
        """
        with known(self.path), self._transaction(action, in_history=not action.applies):
            yield
        self._notify(action.changes)

    @contextmanager
    def trial(self) -> Iterator[None]:
        """Let the block write and take all of it back at its end: to see what an undo would do."""
        if self._action is not None:
            yield
            return
        self.connection.pragma("query_only", False)
        self.connection.pragma("foreign_keys", False)
        try:
            self._begin()
            yield
        finally:
            if not self.connection.getautocommit():
                self.connection.execute("ROLLBACK")
            self.connection.pragma("foreign_keys", True)
            self.connection.pragma("query_only", True)

    @contextmanager
    def _transaction(self, action: Action, *, in_history: bool) -> Iterator[Recording]:
        from crm_desktop.store.recording import Recording

        if self.read_only:
            raise WriteOutsideAction("this store was opened for reading")
        connection = self.connection
        self._shorten_log()
        connection.pragma("query_only", False)
        connection.pragma("foreign_keys", in_history)
        try:
            self._begin()
            self._action = action
            recording = Recording(connection, self._recorded())
            if len(action.applies) > MANY:
                recording.pause()  # what is there already is not recorded once more
            try:
                yield recording
                if self._behind is not None:
                    self._behind.settle()
                self._finish(action, recording, in_history=in_history)
            finally:
                if self._behind is not None:
                    self._behind.close()
                    self._behind = None
                recording.close()
            if action.changes.everything:
                self._write_log()
            self._commit(large=action.changes.everything)
        except BaseException:
            if not connection.getautocommit():
                connection.execute("ROLLBACK")
            raise
        finally:
            self._action = None
            connection.pragma("foreign_keys", True)
            connection.pragma("query_only", True)

    def _recorded(self) -> tuple[str, ...]:
        """Give the tables of which the changes are recorded."""
        if self._tables is None:
            names = self.rows("SELECT name FROM sqlite_master WHERE type = 'table' ORDER BY name")
            self._tables = tuple(
                name
                for (name,) in names
                if name not in UNRECORDED and not name.startswith(("search", "sqlite_"))
            )
        return self._tables

    def _begin(self) -> None:
        """Begin to write."""
        if self.is_patient:
            self.connection.execute("BEGIN IMMEDIATE")
            return
        self.connection.set_busy_timeout(0)
        try:
            self.connection.execute("BEGIN IMMEDIATE")
        except apsw.BusyError as error:
            raise StoreError(
                translate(
                    "File",
                    "Something large is being saved. Nothing of this change was saved and everything before it is "
                    "safe. Wait until that is done, then try again.",
                )
            ) from error
        finally:
            self.connection.set_busy_timeout(PATIENCE_MS)

    def _write_log(self) -> None:
        """Bring onto the disk what is in the log already, so that little is left to the commit, which nothing stops."""
        if self.check is not None:
            self.check()
        with suppress(OSError), Path(f"{self.path}-wal").open("rb+") as log:
            os.fsync(log.fileno())
        if self.check is not None:
            self.check()

    def _commit(self, *, large: bool) -> None:
        """Commit. What is large stays in the log for now: whoever waits or wants to stop waits for the log alone."""
        if large:
            self.connection.wal_autocheckpoint(0)
            self._log_is_long = True
        try:
            self.connection.execute("COMMIT")
        finally:
            if large:
                self.connection.wal_autocheckpoint(LOG_PAGES)

    def _shorten_log(self) -> None:
        """Bring into the file what a large commit left in the log; where somebody still reads that, it stays there."""
        if self._log_is_long:
            self._log_is_long = False
            with suppress(apsw.Error):
                self.connection.wal_checkpoint()

    def _finish(self, action: Action, recording: Recording, *, in_history: bool) -> None:
        """Refresh what is derived, keep the history, index the touched contacts: all before the commit."""
        from crm_desktop.store import derived, indexing
        from crm_desktop.store.recording import in_pieces, keep, packed

        large = max(recording.size, len(action.applies)) > MANY
        if recording.is_empty and not large:
            return
        touched = Changes(everything=True) if large else read_changes(self.connection, recording.changeset())
        derived.refresh(self.connection, touched)
        record = packed(recording) if in_history else b""
        if in_history and not record:
            return  # changed and changed back: there would be nothing to take back
        if large:
            action.changes = Changes(everything=True, label=action.label)
        else:
            action.changes = read_changes(self.connection, recording.changeset(), action.label)
        indexed = action.changes
        if large and indexing.is_worth_keeping(self.connection):
            indexed = (
                read_changes(self.connection, action.applies or in_pieces(record), words_only=True)
                if action.concerned is None
                else action.concerned
            )
        recording.close()  # its memory serves the index, of whose rows it need not be told
        indexing.refresh(self.connection, indexed, action.cards)
        action.forget_cards()
        if in_history:
            keep(self.connection, action, record, self.clock.now())

    @contextmanager
    def bookkeeping(self) -> Iterator[None]:
        """Write what is not the person's: shown reminders, widths of panes. Not undoable, not notified.

        Raises:
            StoreError: as `action`.
            WriteOutsideAction: where a table of the person's was written.
        """
        if self._action is not None:
            yield
            return
        from crm_desktop.store.recording import Action

        action = Action("", "bookkeeping")
        with known(self.path), self._transaction(action, in_history=False) as recording:
            yield
            if not recording.is_empty:
                raise WriteOutsideAction("bookkeeping may not change what the person wrote")

    def tidy(self) -> bool:
        """Bring the index of words into better order, for a few hundredths of a second; say whether more is to be done.

        Worth it after a large step: else the next small ones have to do it, and the person waits for them.

        Raises:
            StoreError: as `action`.
        """
        from crm_desktop.store import indexing

        with self.bookkeeping():
            return indexing.merge(self.connection)

    def insert(self, model: type[Model], /, **values: Any) -> int:
        """Insert one row inside an action and give its number."""
        self._must_be_in_action()
        number = model.insert(**values).execute(self._database)
        assert isinstance(number, int)
        return number

    def insert_many(self, table: str, columns: Sequence[str], rows: Iterable[Sequence[Value]]) -> None:
        """Insert many rows inside an action, straight to SQLite: the way for bulk work."""
        self._must_be_in_action()
        marks = ", ".join("?" * len(columns))
        self.connection.executemany(
            f"INSERT INTO {table} ({', '.join(columns)}) VALUES ({marks})",
            rows,
        )

    def insert_behind(
        self, table: str, columns: Sequence[str], rows: Sequence[Sequence[Cell]], **same: str
    ) -> None:
        """Insert rows inside an action on another thread, in their order: for whoever gets the next ones ready.

        `same` are columns, beside these, that have the same value in each of the rows. What could not be written is
        told by whatever uses the connection next, or by the end of the action.
        """
        self._must_be_in_action()
        if self._behind is None:
            from crm_desktop.store.behind import Behind

            self._behind = Behind(self._connection)
        self._behind.insert(table, columns, rows, same)

    def update(self, model: type[Model], number: int, /, **values: Any) -> bool:
        """Set the fields that differ, inside an action; say whether anything did."""
        self._must_be_in_action()
        from crm_desktop.store.binding import plain

        row = self.get(model, number)
        if row is None:
            return False
        fields = model._meta.combined
        differing = {
            name: value
            for name, value in values.items()
            if fields[name].db_value(plain(value))
            != fields[name].db_value(plain(row.__data__.get(fields[name].name)))
        }
        if differing:
            model.update(**differing).where(model.id == number).execute(self._database)  # type: ignore[attr-defined]
        return bool(differing)

    def delete(self, model: type[Model], *numbers: int) -> None:
        """Delete rows inside an action; what belongs to them goes too, and comes back with undo."""
        self._must_be_in_action()
        for number in numbers:
            model.delete().where(model.id == number).execute(self._database)  # type: ignore[attr-defined]

    def execute(self, query: Any, values: Sequence[Value] = ()) -> None:
        """Run a writing Peewee query or SQL text inside an action."""
        self._must_be_in_action()
        if isinstance(query, str):
            self.connection.execute(query, values)
        else:
            query.execute(self._database)

    def next_number(self, table: str) -> int:
        """Give the number that the next inserted row of a table will get."""
        used = self.value("SELECT seq FROM sqlite_sequence WHERE name = ?", (table,))
        return int(used or 0) + 1

    def _must_be_in_action(self) -> None:
        if self._action is None:
            raise WriteOutsideAction("write inside `with store.action(label)`")

    # -- notification --------------------------------------------------------------------------

    def subscribe(self, listener: Callable[[Changes], None]) -> Callable[[], None]:
        """Call `listener` with the `Changes` of every commit; gives the function that ends it."""
        self._listeners.append(listener)

        def end() -> None:
            with suppress(ValueError):
                self._listeners.remove(listener)

        return end

    def publish(self, changes: Changes) -> None:
        """Tell the listeners of changes made elsewhere: by a job, or by another program."""
        self._seen_version = self._data_version()
        self._notify(changes)

    def is_at_its_place(self) -> bool:
        """Say whether the file at the path is still the one that was opened: nobody moved, removed or replaced it."""
        return _identity(self.path) == self._identity

    def notice_others(self) -> bool:
        """Look whether another program wrote to the file, and if so tell the listeners."""
        if self._data_version() == self._seen_version:
            return False
        self.publish(Changes(everything=True))
        return True

    def _notify(self, changes: Changes) -> None:
        if changes:
            for listener in tuple(self._listeners):
                listener(changes)

    def _data_version(self) -> int:
        version = self.connection.pragma("data_version")
        assert isinstance(version, int)
        return version

    def now_text(self) -> str:
        """Give the present moment as the file keeps it: ISO 8601, UTC, to the second."""
        return utc_text(self.clock.now())
