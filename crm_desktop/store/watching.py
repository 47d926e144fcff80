"""Stopping SQL half way: a check that is asked now and then while SQLite works."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from contextlib import contextmanager
from typing import Final

from crm_desktop.store.store import Store

STEPS: Final = 20_000
"""So many steps of SQLite's machine lie between two checks: a millisecond, or 20 where many words are indexed."""


@contextmanager
def watched(store: Store, check: Callable[[], None]) -> Iterator[None]:
    """Call `check` now and then while SQL runs in the block; what it raises stops the statement and leaves the block.

    A transaction that was begun in the block is rolled back as with any other error. Not to be nested.
    """
    raised: list[BaseException] = []

    def look() -> None:
        try:
            check()
        except BaseException as error:
            raised.append(error)
            raise

    def ask() -> bool:
        if raised:
            return False  # the rollback must not be stopped too
        try:
            look()
        except BaseException:  # noqa: BLE001 - it goes on below, on our side of SQLite
            return True
        return False

    connection = store.connection
    store.check = look
    connection.set_progress_handler(ask, STEPS)
    try:
        yield
    except Exception:  # SQLite's own word for the stop, as it is or wrapped
        if raised:
            raise raised[0] from None
        raise
    finally:
        store.check = None
        connection.set_progress_handler(None)
