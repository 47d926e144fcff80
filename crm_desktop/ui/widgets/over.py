"""A side pane that lies over the rest, where there is no room beside it."""

from __future__ import annotations

from PySide6.QtCore import QRectF, Qt, Signal
from PySide6.QtGui import QKeyEvent, QPainter, QPaintEvent
from PySide6.QtWidgets import QFrame, QVBoxLayout, QWidget

from crm_desktop.ui.theme import current_theme
from crm_desktop.ui.widgets.panels import paint_shadow

SHADOW = 16
"""Room for its shadow, px."""


class Over(QFrame):
    """Holds a pane over a side of its host, `width` px wide at text size 1. ``closed`` tells that it went (Esc)."""

    closed = Signal()

    def __init__(self, host: QWidget, width: int) -> None:
        super().__init__(host)
        self.setProperty("painted", True)
        self._wanted = width
        self._room = QVBoxLayout(self)
        self._room.setContentsMargins(SHADOW, 0, SHADOW, 0)
        self._at_left = False
        self.hide()

    def take(self, pane: QWidget) -> None:
        """Hold a pane."""
        self._room.addWidget(pane)
        pane.show()

    def stand(self, *, at_left: bool) -> None:
        """Take the left or the right side of the host, over it."""
        host = self.parentWidget()
        if host is None:
            return
        self._at_left = at_left
        width = min(current_theme().px(self._wanted) + SHADOW, host.width())
        self._room.setContentsMargins(0 if at_left else SHADOW, 0, SHADOW if at_left else 0, 0)
        self.setGeometry(0 if at_left else host.width() - width, 0, width, host.height())

    def open_at(self, *, at_left: bool) -> None:
        """Show it at a side."""
        self.stand(at_left=at_left)
        self.show()
        self.raise_()

    def close_it(self) -> None:
        """Take it away."""
        if not self.isHidden():
            self.hide()
            self.closed.emit()

    @property
    def at_left(self) -> bool:
        """At which side it stands."""
        return self._at_left

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() == Qt.Key.Key_Escape:
            self.close_it()
            return
        super().keyPressEvent(event)

    def paintEvent(self, event: QPaintEvent) -> None:
        theme = current_theme()
        painter = QPainter(self)
        at_left = self._at_left
        box = QRectF(self.rect()).adjusted(0 if at_left else SHADOW, 0, -SHADOW if at_left else 0, 0)
        paint_shadow(painter, box.adjusted(0, -20, 0, -8), 0)
        painter.fillRect(box, theme.color("base"))
        edge = box.right() - 1 if at_left else box.x()
        painter.fillRect(QRectF(edge, 0, 1, self.height()), theme.color("line2"))
