"""What the keys do in the calendar: choosing days and entries, and doing something with the chosen one."""

from __future__ import annotations

from datetime import timedelta
from typing import TYPE_CHECKING

from PySide6.QtCore import QPoint, Qt
from PySide6.QtGui import QKeyEvent

from crm_desktop.domain import wording
from crm_desktop.services.calendar import Entry, Mark
from crm_desktop.ui.widgets.keys import is_plain

if TYPE_CHECKING:
    from crm_desktop.ui.calendar.view import CalendarView


class CalendarKeys:
    """Takes the keys of the month, the day's list and the week; with ``letters`` single letters do something."""

    def __init__(self, view: CalendarView) -> None:
        self._view = view
        self.letters = True

    def take(self, event: QKeyEvent) -> bool:
        """Take the keys of the calendar; say whether it was one."""
        view = self._view
        if not is_plain(event):
            return False
        view.steps.finish()
        key = Qt.Key(event.key())
        if view.carrying.entry is not None:
            view.carrying.key(key, event.text())
            return True
        if key in (Qt.Key.Key_PageUp, Qt.Key.Key_PageDown):
            view.turn(-1 if key == Qt.Key.Key_PageUp else 1)
            return True
        if key == Qt.Key.Key_Escape:
            return self._step_back()
        in_list = view.is_week or view.pane.list.hasFocus()
        if self._choose_key(key, in_list=in_list):
            return True
        if self.letters and event.text() == "t":
            view.go_today()
            return True
        return self._do_key(key, event.text())

    def _step_back(self) -> bool:
        view = self._view
        if not view.over.isHidden():
            view.close_pane()
        elif view.pane.list.hasFocus():
            view.month.setFocus(Qt.FocusReason.OtherFocusReason)
        elif view.entry_key is not None and not view.is_week:
            view.choose(view.day)
        else:
            return False
        return True

    def _choose_key(self, key: Qt.Key, *, in_list: bool) -> bool:
        """Keys that choose another day or entry."""
        view = self._view
        if in_list:
            if view.is_week and key in (Qt.Key.Key_Left, Qt.Key.Key_Right):
                here = view.week.step(view.day, -1 if key == Qt.Key.Key_Left else 1)
                if here is None:
                    view.choose(view.day + timedelta(days=-1 if key == Qt.Key.Key_Left else 1), focus=True)
                return True
            if key == Qt.Key.Key_Left:
                view.month.setFocus(Qt.FocusReason.OtherFocusReason)
                return True
            return False
        steps = {Qt.Key.Key_Left: -1, Qt.Key.Key_Right: 1, Qt.Key.Key_Up: -7, Qt.Key.Key_Down: 7}
        if key in steps:
            view.choose(view.day + timedelta(days=steps[key]))
        elif key in (Qt.Key.Key_Home, Qt.Key.Key_End):
            first = wording.week_start(view.day)
            view.choose(first if key == Qt.Key.Key_Home else first + timedelta(days=6))
        elif self.letters and key in (Qt.Key.Key_J, Qt.Key.Key_K):
            self._step_entry(1 if key == Qt.Key.Key_J else -1)
        else:
            return False
        return True

    def _step_entry(self, direction: int) -> None:
        """Go through the entries of the chosen day."""
        view = self._view
        keys = [entry.key for entry in view.plan(view.day).entries]
        if not keys:
            return
        if view.entry_key in keys:
            place = max(0, min(len(keys) - 1, keys.index(view.entry_key) + direction))
        else:
            place = 0 if direction > 0 else len(keys) - 1
        view.choose(view.day, keys[place])

    def _do_key(self, key: Qt.Key, text: str) -> bool:
        """Keys that do something with the chosen entry."""
        view = self._view
        enter = key in (Qt.Key.Key_Return, Qt.Key.Key_Enter)
        entry = view.find(view.entry_key)
        if entry is None:
            if enter and view.month.hasFocus():
                view.into_day()
                return True
            if text == "m" and self.letters:
                view.carrying.begin()
                return True
            return False
        place = view.place_of(entry)
        if enter:
            view.doing.open(entry)
        elif key == Qt.Key.Key_Space:
            if entry.is_open:
                view.doing.done(entry, place)
            elif entry.follow_up is not None and not entry.follow_up.repeat:
                view.doing.not_done(entry)
        elif key == Qt.Key.Key_Delete:
            if entry.mark is Mark.DUE:
                view.doing.ask_why(entry, place)
            else:
                view.doing.remove(entry)
        elif self.letters and text:
            return self._do_letter(text, entry, place)
        else:
            return False
        return True

    def _do_letter(self, text: str, entry: Entry, place: QPoint) -> bool:
        view = self._view
        if text == "m":
            view.carrying.begin()
        elif text == "s":
            view.doing.ask_until(entry, place, view.calendar.load)
        elif text == "w":
            view.doing.write(entry)
        elif text == "l":
            if entry.mark is Mark.DUE:
                view.doing.done(entry, place)
            else:
                view.doing.log(entry)
        elif text == "d":
            if entry.mark is Mark.DUE:
                view.doing.ask_why(entry, place)
            else:
                view.doing.remove(entry)
        elif text == "e":
            view.doing.open(entry)
        else:
            return False
        return True
