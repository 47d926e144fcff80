"""An entry of a timeline: a circle on a line, what happened, when, and a few words."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QPointF, QRectF, Qt, Signal
from PySide6.QtGui import QFocusEvent, QKeyEvent, QMouseEvent, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from crm_desktop.ui.theme import current_theme, paint_icon
from crm_desktop.ui.widgets.marks import Chip
from crm_desktop.ui.widgets.rows import ChipPaint
from crm_desktop.ui.widgets.text import ElidedLabel, label


class _Mark(QWidget):
    """The circle with its icon, and the line down to the next one."""

    def __init__(self, icon: str, *, current: bool, last: bool, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._icon = icon
        self._current = current
        self._last = last
        self._take_size()

    def _take_size(self) -> None:
        self.setFixedWidth(current_theme().px(24))

    def follow_theme(self) -> None:
        """Follow the colours and the text size."""
        self._take_size()

    def paintEvent(self, event: QPaintEvent) -> None:
        theme = current_theme()
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        side = theme.px(24)
        painter.setPen(QPen(theme.color("line2"), 1))
        if not self._last:
            x = side / 2
            painter.drawLine(QPointF(x, side + 2), QPointF(x, self.height()))
        if self._current:
            painter.setPen(QPen(theme.color("accent-line"), 1))
        painter.setBrush(theme.color("accent-soft" if self._current else "alt"))
        painter.drawEllipse(QRectF(0.5, 0.5, side - 1, side - 1))
        size = theme.px(12)
        token = "accent-text" if self._current else "text2"
        paint_icon(painter, (side - size) / 2, (side - size) / 2, self._icon, token, size)


class TimelineRow(QWidget):
    """One entry. Where it ``opens``, a click or Enter tells ``opened``.

    ``current`` marks where a thing stands now; the ``last`` one has no line below it.
    """

    opened = Signal()

    def __init__(
        self,
        icon: str,
        title: str,
        when: str,
        text: str = "",
        *,
        chips: Sequence[ChipPaint] = (),
        after_chips: str = "",
        opens: bool = False,
        current: bool = False,
        last: bool = False,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self._opens = opens
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(12)
        row.addWidget(_Mark(icon, current=current, last=last))
        column = QVBoxLayout()
        column.setContentsMargins(0, 2, 0, 0)
        column.setSpacing(0)
        head = QHBoxLayout()
        head.setSpacing(12)
        head.addWidget(ElidedLabel(title, "row-title"), 1)
        head.addWidget(label(when, "small", "text3"))
        column.addLayout(head)
        if text:
            column.addSpacing(2)
            column.addWidget(label(text, "body", "text2", wrap=True))
        if chips or after_chips:
            column.addSpacing(4)
            line = QHBoxLayout()
            line.setSpacing(6)
            for chip in chips:
                line.addWidget(Chip(chip.text, chip.state, icon=chip.icon))
            if after_chips:
                line.addWidget(ElidedLabel(after_chips, "small", "text2"))
            line.addStretch(1)
            column.addLayout(line)
        column.addSpacing(0 if last else 16)
        column.addStretch(1)
        row.addLayout(column, 1)
        spoken = [title, when, text, *(chip.text for chip in chips), after_chips]
        self.setAccessibleName(". ".join(part.rstrip(".") for part in spoken if part))
        if opens:
            self.setFocusPolicy(Qt.FocusPolicy.TabFocus)
            self.setCursor(Qt.CursorShape.PointingHandCursor)

    def _open(self) -> None:
        if self._opens:
            self.opened.emit()

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        if event.button() == Qt.MouseButton.LeftButton and self.rect().contains(event.position().toPoint()):
            self._open()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            self._open()
            return
        super().keyPressEvent(event)

    def focusInEvent(self, event: QFocusEvent) -> None:
        super().focusInEvent(event)
        self.update()

    def focusOutEvent(self, event: QFocusEvent) -> None:
        super().focusOutEvent(event)
        self.update()

    def paintEvent(self, event: QPaintEvent) -> None:
        if self.hasFocus():
            painter = QPainter(self)
            painter.setRenderHint(QPainter.RenderHint.Antialiasing)
            painter.setPen(QPen(current_theme().color("focus"), current_theme().ring))
            painter.drawRoundedRect(QRectF(self.rect()).adjusted(1, 1, -1, -1), 6, 6)
