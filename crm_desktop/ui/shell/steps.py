"""What takes too long for one go is done in steps: each is painted before the next begins, and keys come in between."""

from __future__ import annotations

from collections import deque
from collections.abc import Callable
from functools import partial
from typing import Final

from PySide6.QtCore import QObject, QTimer, Signal
from PySide6.QtWidgets import QAbstractScrollArea

EVERY_MS: Final = 5
"""So long after one turn the next one comes."""


def paint_later(view: QAbstractScrollArea) -> None:
    """Paint what scrolls in a view that is just made a turn after its frame: of many cells that takes as long."""
    viewport = view.viewport()
    viewport.setUpdatesEnabled(False)
    QTimer.singleShot(EVERY_MS, viewport, partial(viewport.setUpdatesEnabled, True))


class Steps(QObject):
    """Takes steps one after the other, from the event loop. ``taken`` tells after each.

    Whoever needs what is not there yet calls `finish`, and everything is.
    """

    taken = Signal()

    def __init__(self, parent: QObject) -> None:
        super().__init__(parent)
        self._left: deque[Callable[[], object]] = deque()
        self._is_paused = False
        self._timer = QTimer(self)
        self._timer.setInterval(EVERY_MS)
        self._timer.timeout.connect(self._turn)

    @property
    def are_done(self) -> bool:
        """Whether nothing is left to do."""
        return not self._left

    def add(self, *steps: Callable[[], object]) -> None:
        """Take these too, after those that are left."""
        self._left.extend(steps)
        if self._left:
            self._timer.start()

    def finish(self) -> None:
        """Take all that are left, at once."""
        while self._left:
            self.take()

    def clear(self) -> None:
        """Take none of those that are left."""
        self._left.clear()
        self._timer.stop()

    def take(self) -> None:
        """Take the next one, where there is one."""
        if self._left:
            self._left.popleft()()
            self.taken.emit()
        if not self._left:
            self._timer.stop()

    def _turn(self) -> None:
        """Take the next one at every other turn: the one between is for the picture of what the last one changed."""
        self._is_paused = not self._is_paused
        if not self._is_paused:
            self.take()
