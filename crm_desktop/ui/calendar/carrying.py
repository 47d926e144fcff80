"""An entry on its way to another day: by the arrows after m, or held by the mouse."""

from __future__ import annotations

from datetime import date, timedelta
from typing import TYPE_CHECKING, Final

from PySide6.QtCore import QObject, QPoint, Qt, QTimer

from crm_desktop.domain.wording import shortened
from crm_desktop.services.calendar import Entry, EntryKey
from crm_desktop.ui.calendar import words
from crm_desktop.ui.calendar.entries import Ghost

if TYPE_CHECKING:
    from crm_desktop.ui.calendar.view import CalendarView

TURN_MS: Final = 600
"""So long an entry is held over an arrow of the head until the month turns."""


class Carrying(QObject):
    """Carries one entry of the calendar at a time, and says where it would go. ``entry`` is the one, None for none."""

    def __init__(self, view: CalendarView) -> None:
        super().__init__(view)
        self._view = view
        self.entry: Entry | None = None
        self._target: date | None = None
        self._by_mouse = False
        self._held_at = QPoint()
        self._turning = QTimer(self)
        self._turning.setInterval(TURN_MS)
        self._turning.timeout.connect(self._turn)
        self.ghost = Ghost(view)

    def note(self) -> str:
        """What is asked in the head while an entry is moved by keys; else empty."""
        if self.entry is None or self._target is None or self._by_mouse:
            return ""
        return self.tr("{what}: to {day}? Enter moves it, Esc leaves it.").format(
            what=shortened(self.entry.title, 32), day=words.to_day(self._target, self._view.desk.today)
        )

    # -- by keys -----------------------------------------------------------------------------------

    def begin(self) -> None:
        """Begin to move the chosen entry by the arrows (m); without one the first of the day that can be moved."""
        view = self._view
        entry = view.find(view.entry_key) or next(
            (one for one in view.plan(view.day).entries if one.is_movable), None
        )
        if entry is None:
            return
        if not entry.is_movable:
            view.doing.move(entry, entry.day)
            return
        view.choose(view.day, entry.key)
        self.entry, self._target = entry, entry.day
        self._aim()

    def key(self, key: Qt.Key, text: str) -> None:
        """Take a key while an entry is carried."""
        steps = {
            Qt.Key.Key_Left: -1,
            Qt.Key.Key_Right: 1,
            Qt.Key.Key_Up: -7,
            Qt.Key.Key_Down: 7,
            Qt.Key.Key_PageUp: -28,
            Qt.Key.Key_PageDown: 28,
        }
        if key in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            self.end(move=True)
        elif key == Qt.Key.Key_Escape:
            self.end()
        elif self._by_mouse:
            return
        elif key in steps:
            self._to((self._target or self._view.day) + timedelta(days=steps[key]))
        elif text == "t":
            self._to(self._view.desk.today)

    def _to(self, day: date) -> None:
        self._target = max(day, self._view.desk.today)
        self._view.turn_to(self._target)
        self._aim()

    def _aim(self) -> None:
        """Show where the entry would go."""
        view = self._view
        if view.is_week:
            view.week.aim(self._target)
        else:
            view.month.aim(self._target, None if self._by_mouse else self.entry)
        view.say_note()

    def end(self, *, move: bool = False) -> None:
        """End it: at the day aimed at, or leave the entry where it was."""
        view, entry, target = self._view, self.entry, self._target
        self.entry = self._target = None
        self._by_mouse = False
        self._turning.stop()
        self.ghost.hide()
        view.month.aim(None)
        view.week.aim(None)
        if entry is None:
            return
        if move and target is not None and target != entry.day and view.doing.move(entry, target):
            view.choose(target, entry.key, focus=True)
            return
        view.choose(entry.day, entry.key)
        view.say_note()

    # -- by the mouse ------------------------------------------------------------------------------

    def take(self, key: EntryKey, place: QPoint) -> None:
        """Begin to drag an entry, at a global place."""
        entry = self._view.find(key)
        if entry is None:
            return
        self._view.hold(key)
        self.entry, self._by_mouse = entry, True
        self.ghost.carry(entry, place)
        self.move(place)

    def move(self, place: QPoint) -> None:
        """Follow the mouse to a global place."""
        if self.entry is None or not self._by_mouse:
            return
        view, today = self._view, self._view.desk.today
        day = view.day_at(place)
        if not view.over.isHidden() and view.over.rect().contains(view.over.mapFromGlobal(place)):
            day = None
        self._target = day if day is not None and day >= today else None
        over = day is not None and day < today
        self.ghost.setCursor(Qt.CursorShape.ForbiddenCursor if over else Qt.CursorShape.ClosedHandCursor)
        self.ghost.move_to(place)
        self._aim()
        self._held_at = place
        if not self._arrow_at(place):
            self._turning.stop()
        elif not self._turning.isActive():
            self._turning.start()

    def let_go(self, place: QPoint) -> None:
        """Let the entry go at a global place."""
        if self.entry is None or not self._by_mouse:
            return
        day = self._view.day_at(place)
        if day is not None and day < self._view.desk.today and day != self.entry.day:
            self._view.doing.move(self.entry, day)
        self.end(move=True)

    def _arrow_at(self, place: QPoint) -> int:
        """Which way the arrow under a global place turns the month, 0 where there is none."""
        view = self._view
        for arrow, direction in ((view.before, -1), (view.after, 1)):
            if not view.is_week and arrow.rect().contains(arrow.mapFromGlobal(place)):
                return direction
        return 0

    def _turn(self) -> None:
        """Turn the month while the entry is held over an arrow."""
        direction = self._arrow_at(self._held_at)
        if not direction or self.entry is None:
            self._turning.stop()
            return
        self._view.turn(direction)
        self._target = None
        self._aim()
