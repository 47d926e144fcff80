"""What an action leaves in the history: its changeset, packed, for as long as it may be taken back."""

from __future__ import annotations

import io
import zlib
from collections.abc import Callable, Iterable
from datetime import datetime, timedelta
from typing import Final

import apsw

from crm_desktop.domain.clock import utc_text
from crm_desktop.store.cards import NO_CARDS, Cards
from crm_desktop.store.changes import Changes

KEEP_ACTIONS: Final = 2_000
"""So many actions stand in the log."""

KEEP_BYTES: Final = 256_000_000
KEEP_DAYS: Final = 30
"""So much, and for so long, is kept of what undo needs."""

_APART: Final = ("contact", "email", "phone", "link")
"""The tables of which an import changes most rows."""

_PART: Final = 1 << 16
"""Bytes of a changeset that are packed, or unpacked, together."""


class Action:
    """One undoable step while it is made. `detail` may be completed until the block ends.

    `id` is its number in the history, once it is there; 0 where nothing changed. `applies` is the changeset of an undo
    or redo. `concerned` may say at least whose cards and names a large step changes, so that what was recorded need
    not be read for it, and `cards` what is on them.
    """

    __slots__ = ("applies", "cards", "changes", "concerned", "detail", "id", "joins", "kind", "label")

    def __init__(
        self, label: str, kind: str, detail: str = "", joins: int = 0, *, applies: bytes = b""
    ) -> None:
        self.label = label
        self.kind = kind
        self.detail = detail
        self.joins = joins
        self.applies = applies
        self.concerned: Changes | None = None
        self.cards: Cards = NO_CARDS
        self.id = 0
        self.changes = Changes()

    def goes_further(self) -> None:
        """Forget what was said of the changes: there are more of them."""
        self.concerned = None
        self.forget_cards()

    def forget_cards(self) -> None:
        """Let go of the cards, and of the memory behind them."""
        self.cards = NO_CARDS


class Recording:
    """What is changed in some tables until it is closed.

    Each of the largest tables has a session of SQLite's to itself: the memory of a session is given back in one go, and
    meanwhile nobody else gets the interpreter. Their changesets, one after the other, are one.
    """

    def __init__(self, connection: apsw.Connection, tables: Iterable[str]) -> None:
        groups: dict[str, list[str]] = {}
        for table in tables:
            groups.setdefault(table if table in _APART else "", []).append(table)
        self._sessions = []
        for group in groups.values():
            session = apsw.Session(connection, "main")
            session.config(apsw.SQLITE_SESSION_OBJCONFIG_SIZE, True)  # so that changeset_size tells
            for table in group:
                session.attach(table)
            self._sessions.append(session)

    @property
    def is_empty(self) -> bool:
        """Whether nothing was changed."""
        return all(session.is_empty for session in self._sessions)

    @property
    def size(self) -> int:
        """The most bytes that the changeset may have."""
        return sum(session.changeset_size for session in self._sessions)

    def pause(self) -> None:
        """Record nothing more."""
        for session in self._sessions:
            session.enabled = False

    def changeset(self) -> bytes:
        """Give all that was changed."""
        return b"".join(session.changeset() for session in self._sessions)

    def stream(self, take: Callable[[memoryview], None]) -> None:
        """Give all that was changed piece by piece."""
        for session in self._sessions:
            session.changeset_stream(take)

    def close(self) -> None:
        """Record nothing more, and give back the memory of what was changed."""
        for session in self._sessions:
            session.close()


def packed(recording: Recording) -> bytes:
    """Give the changeset of a recording compressed, without ever holding it whole; empty where there is none."""
    from concurrent.futures import Future, ThreadPoolExecutor
    from threading import Event

    packer = zlib.compressobj(1)
    parts: list[bytes] = []
    part = bytearray()
    packing: Future[bytes] | None = None
    begun = Event()

    def pack(part: bytearray) -> bytes:
        begun.set()
        return packer.compress(part)

    def take(piece: memoryview) -> None:
        """Gather pieces: a part is packed on another thread while the session gives the next one."""
        nonlocal part, packing
        part += piece
        if len(part) >= _PART:
            if packing is not None:
                parts.append(packing.result())
            begun.clear()
            packing, part = hand.submit(pack, part), bytearray()
            begun.wait()  # the session gives nobody else a turn

    with ThreadPoolExecutor(1) as hand:
        recording.stream(take)
        if packing is not None:
            parts.append(packing.result())
    return b"".join((*parts, packer.compress(part), packer.flush())) if part or parts else b""


def unpacked(record: bytes) -> bytes:
    """Give a packed changeset as it was recorded."""
    return zlib.decompress(record)


def in_pieces(record: bytes) -> Callable[[int], bytes]:
    """Give a packed changeset piece by piece, to whoever asks for the next so many bytes: it is never held whole."""
    unpacker = zlib.decompressobj()
    parts = (record[at : at + _PART] for at in range(0, len(record), _PART))
    rest = io.BytesIO()

    def piece(size: int) -> bytes:
        nonlocal rest
        while not (found := rest.read(size)) and (part := next(parts, b"")):
            rest = io.BytesIO(unpacker.decompress(part))
        return found

    return piece


def keep(connection: apsw.Connection, action: Action, record: bytes, now: datetime) -> None:
    """Write an action and its packed changeset into the history: a row of its own, or a part of what it continues.

    Its number is then `action.id`. What was taken back before can no longer be done again, and the oldest makes room.
    """
    connection.execute("UPDATE history SET redoable = 0 WHERE redoable")
    before = connection.execute(
        """SELECT changeset FROM history WHERE id = ? AND id = (SELECT max(id) FROM history)
           AND undone_at IS NULL AND changeset IS NOT NULL""",
        (action.joins,),
    ).fetchone()
    if before is not None:
        changeset = apsw.Changeset.concat(unpacked(before[0]), unpacked(record))
        connection.execute("DELETE FROM history WHERE id = ?", (action.joins,))
        if not changeset:
            return  # typed, and taken away again
        action.id = action.joins
        record = zlib.compress(changeset, 1)
    connection.execute(
        """INSERT INTO history (id, label, kind, detail, done_at, changeset, size)
           VALUES (?, ?, ?, ?, ?, zeroblob(?), ?)""",
        (
            action.id or None,
            action.label,
            action.kind,
            action.detail,
            utc_text(now),
            len(record),
            len(record),
        ),
    )
    action.id = connection.last_insert_rowid()
    with connection.blob_open("main", "history", "changeset", action.id, True) as place:
        place.write(record)  # as it is; as a value of the statement SQLite would copy it
    _make_room(connection, now)


def _make_room(connection: apsw.Connection, now: datetime) -> None:
    """Bound the history: by count the rows go, by age and size only what undo needs."""
    connection.execute("DELETE FROM history WHERE id <= (SELECT max(id) FROM history) - ?", (KEEP_ACTIONS,))
    connection.execute(
        "UPDATE history SET changeset = NULL, size = 0 WHERE changeset IS NOT NULL AND done_at < ?",
        (utc_text(now - timedelta(days=KEEP_DAYS)),),
    )
    connection.execute(
        """UPDATE history SET changeset = NULL, size = 0 WHERE changeset IS NOT NULL AND id IN (
               SELECT id FROM (SELECT id, sum(length(changeset)) OVER (ORDER BY id DESC) AS total FROM history)
               WHERE total > ?)
           AND id < (SELECT max(id) FROM history)""",
        (KEEP_BYTES,),
    )
