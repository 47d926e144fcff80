"""Reading who matches: the first of many at once, all of them by a job when the keys rest."""

from __future__ import annotations

from array import array
from collections.abc import Callable
from functools import partial
from typing import TYPE_CHECKING, Final

from PySide6.QtCore import QObject, QTimer, Signal

from crm_desktop.store import Store
from crm_desktop.ui.contacts.model import FIRST, Wanted
from crm_desktop.ui.shell.desk import Desk

if TYPE_CHECKING:  # a start reads the first people only
    from crm_desktop.ui.shell.jobs import Progress

REST_MS: Final = 120
"""So long the keys must rest before the detail follows, or all matches are looked for."""
MANY: Final = 5_000
"""More people are not counted or put into an order without an index while the window waits, but by a job."""


class Reading(QObject):
    """Reads the ids of who is `wanted`. ``found(ids)`` tells them, perhaps twice: the first, then all."""

    found = Signal(object)

    def __init__(self, desk: Desk, parent: QObject) -> None:
        super().__init__(parent)
        self._desk = desk
        self.wanted = Wanted()
        self.is_complete = True
        """Whether all that match are among those found by now."""
        self._stop_job: Callable[[], None] | None = None
        self._rest = rest_timer(self, self._read_all)

    def read_first(self, wanted: Wanted) -> array[int]:
        """Read the first of them, and leave it at that."""
        self.wanted = wanted
        ids = wanted.ids(self._desk.store, FIRST)
        self.is_complete = len(ids) < FIRST
        return ids

    def read(self, wanted: Wanted, *, all_at_once: bool = False) -> None:
        """Read them again; with `all_at_once` nothing is told until all of them are known."""
        self._rest.stop()
        if self._stop_job is not None:
            self._stop_job()
            self._stop_job = None
        if all_at_once:
            self.wanted = wanted
            self._read_all()
            return
        self.found.emit(self.read_first(wanted))
        if not self.is_complete:
            self._rest.start()

    def _read_all(self) -> None:
        wanted = self.wanted

        def work(store: Store, _progress: Progress) -> array[int]:
            return wanted.ids(store)

        self._stop_job = self._desk.jobs.run(work, partial(self._on_all, wanted), self._on_failed)

    def _on_all(self, wanted: Wanted, ids: array[int]) -> None:
        if wanted is self.wanted:
            self._stop_job = None
            self.is_complete = True
            self.found.emit(ids)

    def _on_failed(self, error: BaseException) -> None:
        from crm_desktop.ui.shell.jobs import Cancelled

        if not isinstance(error, Cancelled):
            self._desk.troubled.emit(str(error))


def rest_timer(parent: QObject, slot: Callable[[], None]) -> QTimer:
    """Make a timer that goes off once, when the keys rest."""
    made = QTimer(parent)
    made.setSingleShot(True)
    made.setInterval(REST_MS)
    made.timeout.connect(slot)
    return made
