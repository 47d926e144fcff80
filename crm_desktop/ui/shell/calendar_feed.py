"""Keeps the calendar file of a search up to date, for other calendars to subscribe to: away from the GUI thread."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, QTimer

from crm_desktop.domain.errors import KnownError
from crm_desktop.services.exports import subscriptions
from crm_desktop.store import Changes, Store

if TYPE_CHECKING:
    from crm_desktop.ui.shell.desk import Desk

REST_MS = 3_000
"""The file is written when nothing has changed for so long."""

HOUR_MS = 3_600_000
"""How often it is looked at besides, for days pass without a change."""


class CalendarFeed(QObject):
    """Writes the calendar file after changes, once an hour, and at the start, where it differs."""

    def __init__(self, desk: Desk) -> None:
        super().__init__(desk)
        self._desk = desk
        self._out = subscriptions.calendar_of(desk.store.path)
        self._is_writing = False
        self._has_failed = False
        self._rest = QTimer(self)
        self._rest.setSingleShot(True)
        self._rest.setInterval(REST_MS)
        self._rest.timeout.connect(self._write)
        self._hour = QTimer(self)
        self._hour.setInterval(HOUR_MS)
        self._hour.timeout.connect(self._write)
        desk.changed.connect(self._on_changed)
        self._go_on()

    @property
    def out(self) -> Path | None:
        """The file that is kept up to date."""
        return self._out

    def set_out(self, out: Path | None) -> bool:
        """Keep another file up to date, or none; say whether that could be. It is written at once."""
        from crm_desktop.services.exports import calendar_file

        if not self._desk.do(lambda: calendar_file.subscribe(self._desk.store, out)):
            return False
        self._out = out
        self._has_failed = False
        self._go_on()
        return True

    def close(self) -> None:
        """Write no more."""
        self._out = None
        self._go_on()

    def _go_on(self) -> None:
        for timer in (self._rest, self._hour):
            if self._out is None:
                timer.stop()
            else:
                timer.start()

    def _on_changed(self, _changes: Changes) -> None:
        if self._out is not None:
            self._rest.start()

    def _write(self) -> None:
        out = self._out
        if out is None or self._is_writing:
            return
        self._is_writing = True

        def work(store: Store, _progress: object) -> bool:
            from crm_desktop.services.exports import calendar_file

            return calendar_file.refresh(store, out)

        self._desk.jobs.run(work, self._on_written, self._on_failed)

    def _on_written(self, _written: bool) -> None:
        self._is_writing = False
        self._has_failed = False

    def _on_failed(self, error: BaseException) -> None:
        self._is_writing = False
        if not isinstance(error, KnownError):
            raise error
        if not self._has_failed:  # said once, and tried again with the next change
            self._has_failed = True
            self._desk.troubled.emit(str(error))
