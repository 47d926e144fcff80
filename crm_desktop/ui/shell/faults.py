"""Faults of the program: whatever nobody expected is kept in a report, and said calmly, once. Nothing is sent.

It hears of them from Python (also from threads, and from where no exception can be raised), and Qt's own warnings go
into the log.
"""

from __future__ import annotations

import logging
import sys
import threading
import traceback
from collections.abc import Callable
from datetime import UTC, datetime
from pathlib import Path
from types import TracebackType
from typing import TYPE_CHECKING, Any, Final

from PySide6.QtCore import (
    QCoreApplication,
    QMessageLogContext,
    QObject,
    Qt,
    QtMsgType,
    QUrl,
    Signal,
    qInstallMessageHandler,
)
from PySide6.QtGui import QDesktopServices, QGuiApplication

from crm_desktop.services.computer import places, reports

if TYPE_CHECKING:
    from PySide6.QtWidgets import QWidget

    from crm_desktop.ui.widgets import Dialog

log = logging.getLogger("crm_desktop")
_qt_log = logging.getLogger("crm_desktop.qt")
_LEVELS: Final = {
    QtMsgType.QtDebugMsg: logging.DEBUG,
    QtMsgType.QtInfoMsg: logging.INFO,
    QtMsgType.QtWarningMsg: logging.WARNING,
    QtMsgType.QtCriticalMsg: logging.ERROR,
    QtMsgType.QtFatalMsg: logging.CRITICAL,
}

_tr = QCoreApplication.translate


class Faults(QObject):
    """Keeps a report of every fault, and shows one window for it: the same fault again is only reported."""

    closed = Signal()
    """The window that told of a fault was closed."""
    _heard = Signal(object)

    def __init__(self, top: Callable[[], QWidget | None], parent: QObject | None = None) -> None:
        """`top` gives the window to tell it over; None where there is none, or where it is hidden."""
        super().__init__(parent)
        self._top = top
        self._told: set[str] = set()
        self._before: list[Callable[[], None]] = []
        self.dialog: Dialog | None = None
        self._heard.connect(self.report, Qt.ConnectionType.QueuedConnection)

    # -- hearing -------------------------------------------------------------------------------------

    def watch(self) -> None:
        """Hear of every error from now on, until `leave`."""
        old = sys.excepthook, sys.unraisablehook, threading.excepthook
        before = qInstallMessageHandler(_on_qt)

        def restore() -> None:
            sys.excepthook, sys.unraisablehook, threading.excepthook = old
            qInstallMessageHandler(before)

        self._before.append(restore)
        sys.excepthook = self._on_error
        sys.unraisablehook = self._on_unraisable
        threading.excepthook = self._on_thread

    def leave(self) -> None:
        """Give everything back as it was before `watch`."""
        while self._before:
            self._before.pop()()

    def _on_error(
        self, _kind: type[BaseException], error: BaseException, _trace: TracebackType | None
    ) -> None:
        if isinstance(error, KeyboardInterrupt):
            QCoreApplication.quit()
        elif threading.current_thread() is threading.main_thread():
            self.report(error)
        else:
            self._heard.emit(error)

    def _on_unraisable(self, what: Any) -> None:
        if what.exc_value is not None:
            self._heard.emit(what.exc_value)

    def _on_thread(self, what: Any) -> None:
        if what.exc_value is not None and not isinstance(what.exc_value, SystemExit):
            self._heard.emit(what.exc_value)

    # -- saying --------------------------------------------------------------------------------------

    def report(self, error: BaseException) -> None:
        """Keep a report of a fault, and tell of it calmly. The program goes on."""
        report = reports.write_report(error, datetime.now(UTC), places.log_folder())
        log.error("fault", exc_info=error)
        place = _place_of(error)
        if place in self._told or self.dialog is not None:
            return
        self._told.add(place)
        self._show(error, report)

    def _show(self, error: BaseException, report: Path | None) -> None:
        from crm_desktop.ui.widgets import Dialog, ElidedLabel, Panel, label

        made = Dialog(self._top(), _tr("Faults", "Something went wrong in the program"), width=560)
        made.help_chapter = "trouble"
        safe = _tr(
            "Faults",
            "What was saved before is safe, and you can go on. If something does not look right, Ctrl+Z takes the last "
            "step back; what you were writing in a form is kept as a draft.",
        )
        made.body.addWidget(label(safe, "body", wrap=True))
        panel = Panel(padding=16)
        panel.body.setSpacing(4)
        if report is not None:
            kept = _tr("Faults", "A report was kept on this computer. Nothing is sent.")
            panel.body.addWidget(label(kept, "body-medium", wrap=True))
            panel.body.addWidget(ElidedLabel(str(report), "small", "text2", middle=True))
        else:
            panel.body.addWidget(
                label(
                    _tr("Faults", "A report could not be kept: the disk refuses."), "body-medium", wrap=True
                )
            )
        panel.body.addWidget(label(_name_of(error), "small", "text3", wrap=True))
        made.body.addWidget(panel)
        made.body.addStretch(1)

        def copy() -> None:
            QGuiApplication.clipboard().setText("".join(traceback.format_exception(error)))

        made.add_button(_tr("Faults", "Copy the report"), "quiet", copy, icon="copy", side="left")
        if report is not None:
            folder = QUrl.fromLocalFile(str(report.parent))
            made.add_button(
                _tr("Faults", "Show the folder"), "secondary", lambda: QDesktopServices.openUrl(folder)
            )
        made.add_button(_tr("Faults", "Go on"), "primary", made.accept).setFocus()
        made.finished.connect(self._on_finished)
        self.dialog = made
        made.open()

    def _on_finished(self) -> None:
        dialog, self.dialog = self.dialog, None
        if dialog is not None:
            dialog.deleteLater()
        self.closed.emit()


def _name_of(error: BaseException) -> str:
    """The last line of a report: the kind of error, and what it says, in one line."""
    return " ".join("".join(traceback.format_exception_only(error)).split())[:300]


def _place_of(error: BaseException) -> str:
    """By what the same fault is known again: its kind, and the line that it comes from."""
    frames = traceback.extract_tb(error.__traceback__)
    return f"{type(error).__name__} {frames[-1].filename}:{frames[-1].lineno}" if frames else _name_of(error)


def _on_qt(kind: QtMsgType, _context: QMessageLogContext, message: str | None) -> None:
    """Qt's own messages go into the log; on the terminal they mean nothing to a person."""
    _qt_log.log(_LEVELS.get(kind, logging.WARNING), "%s", message)
