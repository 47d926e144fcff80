"""Long work away from the GUI thread: own connection, progress, cancel, one queued signal back.

Plain data crosses between the threads; no QObject does.
"""

from __future__ import annotations

import threading
from collections.abc import Callable
from concurrent.futures import ThreadPoolExecutor
from contextlib import ExitStack, closing
from dataclasses import dataclass, field
from functools import partial
from typing import Any, NamedTuple

from PySide6.QtCore import QObject, Qt, Signal, Slot

from crm_desktop.domain.errors import KnownError
from crm_desktop.store import Changes, Store, StoreError


class Cancelled(Exception):
    """The person stopped the work; nothing of it was kept."""


@dataclass(slots=True)
class Progress:
    """What a job tells while it works, and asks: was I stopped?"""

    tell: Callable[[str, int, int], None]
    stop: threading.Event = field(default_factory=threading.Event)

    def report(self, text: str, done: int, total: int) -> None:
        """Tell how far it is (`total` 0 where that is not known).

        Raises:
            Cancelled: where the person stopped it.
        """
        self.look()
        self.tell(text, done, total)

    def look(self) -> None:
        """Tell nothing, but ask whether to go on. Raises as `report`."""
        if self.stop.is_set():
            raise Cancelled


Work = Callable[[Store, Progress], Any]


@dataclass(slots=True)
class _Handlers:
    done: Callable[[Any], None]
    failed: Callable[[BaseException], None]
    progress: Callable[[str, int, int], None] | None
    token: Progress
    writes: bool


class _Outcome(NamedTuple):
    """What a job gave, and what it changed."""

    result: Any
    changes: Changes


class Jobs(QObject):
    """Runs jobs on the file of a store, one after another."""

    _told = Signal(int, str, int, int)
    _ended = Signal(int, object, object)
    _tidied = Signal(bool)

    def __init__(self, store: Store, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._store = store
        self._pool = ThreadPoolExecutor(1, "job")
        self._handlers: dict[int, _Handlers] = {}
        self._last = 0
        self._is_untidy = self._is_closed = False
        self.is_tidying = False
        """Whether the file is put in order after a large step, for which nobody waits."""
        self._told.connect(self._on_told, Qt.ConnectionType.QueuedConnection)
        self._ended.connect(self._on_ended, Qt.ConnectionType.QueuedConnection)
        self._tidied.connect(self._on_tidied, Qt.ConnectionType.QueuedConnection)

    def run(
        self,
        work: Work,
        done: Callable[[Any], None],
        failed: Callable[[BaseException], None],
        *,
        progress: Callable[[str, int, int], None] | None = None,
        writes: bool = False,
        owner: QObject | None = None,
    ) -> Callable[[], None]:
        """Start a job; give the function that stops it.

        `work(store, progress)` runs on a thread with its own connection; `done(result)`,
        `failed(error)` and `progress(text, done, total)` run on the GUI thread. A job that `writes`
        is followed by the notice of what changed. Nobody is told any more when the `owner` is gone. A stopped job fails
        with `Cancelled`; a fault of the program fails it with a sentence, and is raised on the GUI thread.
        """
        self._last += 1
        number = self._last
        token = Progress(lambda text, so_far, total: self._told.emit(number, text, so_far, total))
        self._handlers[number] = _Handlers(done, failed, progress, token, writes)
        self._mind_writing()
        if owner is not None:
            owner.destroyed.connect(partial(self._forget, number))
        self._pool.submit(self._work, number, work, token, writes)
        return token.stop.set

    @property
    def busy(self) -> bool:
        """Whether any job is under way."""
        return bool(self._handlers)

    def _forget(self, number: int) -> _Handlers | None:
        handlers = self._handlers.pop(number, None)
        self._mind_writing()
        return handlers

    def _mind_writing(self) -> None:
        """While a job writes, whoever wants to write meanwhile is told at once, and the window does not stand still."""
        self._store.is_patient = not any(handlers.writes for handlers in self._handlers.values())

    def close(self) -> None:
        """Stop all jobs and wait for them; what they had not committed is gone."""
        for handlers in self._handlers.values():
            handlers.token.stop.set()
        self._handlers.clear()
        self._is_closed = True
        self._mind_writing()
        self._pool.shutdown(wait=True, cancel_futures=True)

    def _work(self, number: int, work: Work, token: Progress, writes: bool) -> None:
        """Do a job and tell what came of it. Only then is the file closed: a long log takes time to come into it."""
        with ExitStack() as open_files:
            try:
                token.look()
                store = self._store.another(read_only=not writes)
                open_files.callback(store.close)
                outcome = _outcome_of(work, store, token)
            except BaseException as error:  # noqa: BLE001 - it is raised on the GUI thread, or told there
                self._ended.emit(number, None, error)
            else:
                self._ended.emit(number, outcome, None)

    def _tidy(self) -> None:
        """Put the file in order until a job is to be done: a large step leaves the index of words in many pieces."""
        more = False
        try:
            with closing(self._store.another(read_only=False)) as store:
                while (more := store.tidy()) and not (self._handlers or self._is_closed):
                    pass
        except StoreError:
            more = False  # the file is read-only, full or held by another program: the next steps do it
        finally:
            self._tidied.emit(more)

    def _tidy_up(self) -> None:
        """Begin with that where it is to be done and nothing else is under way."""
        if self._is_untidy and not (self._handlers or self._is_closed or self.is_tidying):
            self._is_untidy, self.is_tidying = False, True
            self._pool.submit(self._tidy)

    @Slot(bool)
    def _on_tidied(self, more: bool) -> None:
        self._is_untidy, self.is_tidying = self._is_untidy or more, False
        if not self._is_closed:
            self._store.publish(Changes())  # nobody else wrote, and nothing that is shown changed
            self._tidy_up()

    @Slot(int, str, int, int)
    def _on_told(self, number: int, text: str, so_far: int, total: int) -> None:
        handlers = self._handlers.get(number)
        if handlers is not None and handlers.progress is not None:
            handlers.progress(text, so_far, total)

    @Slot(int, object, object)
    def _on_ended(self, number: int, outcome: _Outcome | None, error: BaseException | None) -> None:
        try:
            self._end(number, outcome, error)
        finally:
            self._tidy_up()

    def _end(self, number: int, outcome: _Outcome | None, error: BaseException | None) -> None:
        handlers = self._forget(number)
        if handlers is None:
            return
        if isinstance(error, Exception) and not isinstance(error, (KnownError, Cancelled, OSError)):
            handlers.failed(KnownError(self.tr("This did not work. What was saved before is safe.")))
            raise error  # nobody expected it: it is reported as any fault is
        if error is not None or outcome is None:
            handlers.failed(error or Cancelled())
            return
        self._is_untidy = self._is_untidy or outcome.changes.everything
        if outcome.changes:
            self._store.publish(outcome.changes)
        handlers.done(outcome.result)


def _outcome_of(work: Work, store: Store, token: Progress) -> _Outcome:
    seen: list[Changes] = []
    store.subscribe(seen.append)
    result = work(store, token)
    return _Outcome(result, seen[0] if len(seen) == 1 else Changes(everything=bool(seen)))
