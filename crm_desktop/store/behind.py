"""Rows that SQLite writes on a thread of its own, while Python gets the next ones ready."""

from __future__ import annotations

import sys
from collections import deque
from collections.abc import Mapping, Sequence
from concurrent.futures import Future, ThreadPoolExecutor
from datetime import date
from typing import Final

import apsw
from orjson import dumps

Cell = int | str | date | None
"""What such a row may hold; days are kept in ISO."""

_WAITING: Final = 8
"""So many lists of rows may wait to be written, before whoever brings the next one waits."""

_TURN: Final = 0.0002
"""Seconds after which a thread gets its turn: with Python's usual 0.005 SQLite would wait most of the time."""


class Behind:
    """Writes lists of rows one after the other. The connection is not to be used before `settle`."""

    def __init__(self, connection: apsw.Connection) -> None:
        self._connection = connection
        self._hand = ThreadPoolExecutor(1)
        self._waiting: deque[Future[None]] = deque()
        self._is_over = False
        self._turn = sys.getswitchinterval()
        sys.setswitchinterval(_TURN)

    def insert(
        self, table: str, columns: Sequence[str], rows: Sequence[Sequence[Cell]], same: Mapping[str, str]
    ) -> None:
        """Insert rows into a table, in one call of SQLite: Python goes on meanwhile. `same` is so in each of them.

        Raises what a list that was brought before met.
        """
        if len(self._waiting) >= _WAITING:
            self._waiting.popleft().result()
        values = ", ".join([*(f"value ->> {place}" for place in range(len(columns))), *"?" * len(same)])
        sql = f"INSERT INTO {table} ({', '.join((*columns, *same))}) SELECT {values} FROM jsonb_each(?)"
        self._waiting.append(self._hand.submit(self._write, sql, (*same.values(), dumps(rows).decode())))

    def _write(self, sql: str, values: tuple[str, ...]) -> None:
        if self._is_over:
            return
        try:
            self._connection.execute(sql, values)
        except BaseException:
            # SQLite may have taken the whole transaction back: what is written after that would stay.
            self._is_over = True
            raise

    def settle(self) -> None:
        """Wait until all is written. Raises what the first list met that could not be written."""
        while self._waiting:
            self._waiting.popleft().result()

    def close(self) -> None:
        """Write nothing more; what is being written is waited for."""
        self._hand.shutdown(cancel_futures=True)
        sys.setswitchinterval(self._turn)
