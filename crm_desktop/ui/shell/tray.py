"""The icon in the tray, its menu, and what closing the window means with and without one.

Whether there is a tray only `QSystemTrayIcon.isSystemTrayAvailable()` knows: `isVisible()` and `supportsMessages()`
say yes on desktops that show nothing. It is asked again each minute, for the desktop's shell may start after us.
"""

from __future__ import annotations

from collections.abc import Callable
from enum import StrEnum
from typing import Final

from PySide6.QtCore import QCoreApplication, QObject, QTimer, Signal
from PySide6.QtGui import QAction
from PySide6.QtWidgets import QSystemTrayIcon

from crm_desktop.ui.theme import app_icon
from crm_desktop.ui.widgets import Menu
from crm_desktop.ui.widgets.text import escape

LOOK_AGAIN_MS: Final = 60_000


class Closing(StrEnum):
    """What becomes of the window when the person closes it; the program goes on reminding."""

    HIDE = "hide"
    MINIMISE = "minimise"


def on_close(tray_available: bool) -> Closing:
    """Say what closing the window means: with a tray it goes there, without one it never goes where nobody finds it."""
    return Closing.HIDE if tray_available else Closing.MINIMISE


def closing_sentence(way: Closing) -> str:
    """Give the one sentence that says what closing does, to be told once."""
    if way is Closing.HIDE:
        return QCoreApplication.translate(
            "Tray", "CRM Desktop stays in the tray and reminds you from there. Ctrl+Q ends it."
        )
    return QCoreApplication.translate(
        "Tray",
        "This desktop has no tray, so the window was minimised and reminds you from here. Ctrl+Q ends the program.",
    )


class Tray(QObject):
    """The icon and its menu. Each entry is a signal; the icon is shown as soon as and as long as there is a tray."""

    openWanted = Signal()
    todayWanted = Signal()
    logWanted = Signal()
    leadWanted = Signal()
    followUpWanted = Signal()
    quietWanted = Signal(bool)
    settingsWanted = Signal()
    quitWanted = Signal()
    availableChanged = Signal(bool)
    """A tray came, or went."""

    def __init__(
        self,
        parent: QObject | None = None,
        *,
        is_there: Callable[[], bool] = QSystemTrayIcon.isSystemTrayAvailable,
    ) -> None:
        super().__init__(parent)
        self._is_there = is_there
        self._available = False
        self._due = 0
        self._tooltip = ""
        self._icon: QSystemTrayIcon | None = None
        self.menu = Menu()
        # The two lines at the top are text alone: a menu of the desktop's own shows no more.
        self._name = self._line("")
        self._summary = self._line("")
        self.menu.addSeparator()
        self.menu.add(self.tr("Open CRM Desktop"), "app-window", slot=self.openWanted.emit)
        self.today = self.menu.add(self.tr("Today’s list"), "sun", slot=self.todayWanted.emit)
        self.menu.add(self.tr("Log a call…"), "phone", slot=self.logWanted.emit)
        self.menu.add(self.tr("New lead…"), "lightbulb", slot=self.leadWanted.emit)
        self.menu.add(self.tr("New follow-up…"), "square-check", slot=self.followUpWanted.emit)
        self.menu.addSeparator()
        self.quiet = self.menu.add(self.tr("Quiet for today"), checked=False)
        self.quiet.triggered.connect(self.quietWanted)
        self.menu.add(self.tr("Reminder settings…"), "settings", slot=self.settingsWanted.emit)
        self.menu.addSeparator()
        self.menu.add(self.tr("Quit"), "x", slot=self.quitWanted.emit)
        self._timer = QTimer(self)
        self._timer.setObjectName("tray")
        self._timer.timeout.connect(self.look)
        self._timer.start(LOOK_AGAIN_MS)
        self.look()

    @property
    def available(self) -> bool:
        """Whether there is a tray, as it was at the last look."""
        return self._available

    def look(self) -> None:
        """Ask whether there is a tray, and show the icon where there is."""
        available = self._is_there()
        if available == self._available:
            return
        self._available = available
        if available:
            # Made again each time: one that was made before there was a tray never finds it.
            self._icon = QSystemTrayIcon(app_icon(due=bool(self._due)), self)
            self._icon.activated.connect(self._on_activated)
            self._icon.setContextMenu(self.menu)
            self._icon.setToolTip(self._tooltip)
            self._icon.show()
        else:
            self._take_icon_away()
        self.availableChanged.emit(available)

    def set_state(self, name: str, summary: str, due: int, *, quiet: bool) -> None:
        """Show the name of the search, its state in one line ("2 overdue, 5 today"), and whether it is quiet.

        Where something is due the icon has a dot, never a number.
        """
        if self._icon is not None and bool(due) != bool(self._due):
            self._icon.setIcon(app_icon(due=bool(due)))
        self._due = due
        _say(self._name, name)
        _say(self._summary, summary)
        self.quiet.setChecked(quiet)
        self._tooltip = escape(f"{name}\n{summary}" if summary else name)
        if self._icon is not None:
            self._icon.setToolTip(self._tooltip)

    def tell(self, text: str) -> None:
        """Say a sentence from the icon. It is for what may be missed, not for reminders."""
        if self._icon is not None:
            self._icon.showMessage(self.tr("CRM Desktop"), text, app_icon())

    def close(self) -> None:
        """Take the icon away."""
        self._timer.stop()
        self._take_icon_away()
        self.menu.deleteLater()

    def _take_icon_away(self) -> None:
        if self._icon is not None:
            self._icon.hide()
            self._icon.deleteLater()
            self._icon = None

    def _line(self, text: str) -> QAction:
        action = self.menu.add(text)
        action.setEnabled(False)
        action.setVisible(False)
        return action

    def _on_activated(self, reason: QSystemTrayIcon.ActivationReason) -> None:
        if reason in {
            QSystemTrayIcon.ActivationReason.Trigger,
            QSystemTrayIcon.ActivationReason.DoubleClick,
        }:
            self.openWanted.emit()


def _say(action: QAction, text: str) -> None:
    action.setText(text.replace("&", "&&"))
    action.setVisible(bool(text))
