"""How the mouse takes an entry of the calendar up, carries it and lays it down, the same in list and month."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import QPoint, Qt
from PySide6.QtGui import QMouseEvent
from PySide6.QtWidgets import QApplication

from crm_desktop.services.calendar import EntryKey


class Lifting:
    """What the mouse holds; ``begun(key, place)``, ``moved(place)`` and ``ended(place)`` are told of it.

    Places are those of the screen. An entry is taken up when the mouse has gone as far with it as the system takes
    for a drag.
    """

    def __init__(
        self,
        begun: Callable[[EntryKey, QPoint], object],
        moved: Callable[[QPoint], object],
        ended: Callable[[QPoint], object],
    ) -> None:
        self._begun, self._moved, self._ended = begun, moved, ended
        self._pressed: tuple[EntryKey, QPoint] | None = None
        self._is_carrying = False

    def press(self, key: EntryKey | None, event: QMouseEvent) -> None:
        """The mouse was pressed on an entry that can be moved, or (None) on anything else."""
        self._pressed = (key, event.globalPosition().toPoint()) if key is not None else None

    def move(self, event: QMouseEvent) -> bool:
        """The mouse was moved. Say whether it holds something, so that nothing else is meant."""
        place = event.globalPosition().toPoint()
        if self._is_carrying:
            self._moved(place)
            return True
        if self._pressed is None or not event.buttons() & Qt.MouseButton.LeftButton:
            return False
        key, begun = self._pressed
        if (place - begun).manhattanLength() >= QApplication.startDragDistance():
            self._is_carrying = True
            self._begun(key, place)
        return True

    def release(self, event: QMouseEvent) -> bool:
        """The mouse was let go. Say whether something was laid down by that."""
        self._pressed = None
        if not self._is_carrying:
            return False
        self._is_carrying = False
        self._ended(event.globalPosition().toPoint())
        return True
