"""Panes side by side, with a hairline between that can be dragged."""

from __future__ import annotations

from collections.abc import Callable, Sequence

from PySide6.QtCore import QMargins, QRectF, Qt, QTimer
from PySide6.QtGui import QPainter, QPaintEvent, QResizeEvent
from PySide6.QtWidgets import QSplitter, QSplitterHandle, QWidget

from crm_desktop.ui.widgets.buttons import paint_box

GRAB = 3
SAVE_MS = 400


class _Handle(QSplitterHandle):
    """Painted 1 px wide; 7 px can be grabbed."""

    paints_itself = True

    def resizeEvent(self, event: QResizeEvent) -> None:
        # Not handed on: Qt's own would put its 5 px of room back. The splitter adds the margins to the handle.
        side = self.orientation() == Qt.Orientation.Horizontal
        margins = QMargins(GRAB, 0, GRAB, 0) if side else QMargins(0, GRAB, 0, GRAB)
        if self.contentsMargins() != margins:
            self.setContentsMargins(margins)

    def paintEvent(self, event: QPaintEvent) -> None:
        middle = self.rect().center()
        if self.orientation() == Qt.Orientation.Horizontal:
            line = QRectF(middle.x(), 0, 1, self.height())
        else:
            line = QRectF(0, middle.y(), self.width(), 1)
        paint_box(QPainter(self), line, "line", "", 0)


class PaneSplitter(QSplitter):
    """A splitter that remembers its widths under a key, by the given callables.

    ``load(key)`` gives the widths in px or None, ``save(key, widths)`` is told 0.4 s after the last drag.
    """

    def __init__(
        self,
        key: str = "",
        load: Callable[[str], Sequence[int] | None] | None = None,
        save: Callable[[str, list[int]], None] | None = None,
        *,
        vertical: bool = False,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(Qt.Orientation.Vertical if vertical else Qt.Orientation.Horizontal, parent)
        self._key = key
        self._load = load
        self._save = save
        self.setHandleWidth(1)
        self.setChildrenCollapsible(False)
        self._timer = QTimer(self)
        self._timer.setSingleShot(True)
        self._timer.setInterval(SAVE_MS)
        self._timer.timeout.connect(self.save_now)
        self.splitterMoved.connect(self._on_moved)

    def createHandle(self) -> QSplitterHandle:
        return _Handle(self.orientation(), self)

    def set_widths(self, widths: Sequence[int]) -> None:
        """Take the remembered widths, else these (px; the last pane takes the rest)."""
        known = self._load(self._key) if self._load is not None and self._key else None
        if known and len(known) == self.count():
            self.setSizes(list(known))
        else:
            self.setSizes(list(widths))

    def _on_moved(self, _position: int, _index: int) -> None:
        self._timer.start()

    def save_now(self) -> None:
        """Tell the widths at once."""
        self._timer.stop()
        if self._save is not None and self._key:
            self._save(self._key, self.sizes())
