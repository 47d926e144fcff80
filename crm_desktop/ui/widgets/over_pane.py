"""A pane that knows whether it stands beside the rest or lies over it."""

from __future__ import annotations

from PySide6.QtCore import QRect, Qt, Signal
from PySide6.QtGui import QKeyEvent, QPainter, QPaintEvent
from PySide6.QtWidgets import QFrame, QWidget

from crm_desktop.ui.theme import current_theme


class OverPane(QFrame):
    """Beside a list, or over it with a line at its left and a button that closes it. ``closed`` asks for that (Esc).

    Subclasses set ``close_button``, and the tokens of ground and line where they have others.
    """

    closed = Signal()
    close_button: QWidget
    ground = "base"
    edge = "line"

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._over = False

    def set_over(self, over: bool) -> None:
        """Lie over the rest, or beside it."""
        self._over = over
        self.close_button.setVisible(over)
        self.setContentsMargins(1 if over else 0, 0, 0, 0)

    def paintEvent(self, event: QPaintEvent) -> None:
        theme = current_theme()
        painter = QPainter(self)
        painter.fillRect(self.rect(), theme.color(self.ground))
        if self._over:
            painter.fillRect(QRect(0, 0, 1, self.height()), theme.color(self.edge))

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() == Qt.Key.Key_Escape and self._over:
            self.closed.emit()
            return
        super().keyPressEvent(event)
