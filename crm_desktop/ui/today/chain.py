"""The small chain: who led me to whom, at which company, side by side with arrows between."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QRectF, QSize, Qt, Signal
from PySide6.QtGui import QFocusEvent, QKeyEvent, QPainter, QPaintEvent
from PySide6.QtWidgets import QHBoxLayout, QPushButton, QSizePolicy, QWidget

from crm_desktop.services.today import Step
from crm_desktop.ui.theme import current_theme
from crm_desktop.ui.widgets import IconMark, RingHolder, draw_text, escape, paint_face, text_width

FACE = 24
GAP = 8


class _StepButton(RingHolder, QPushButton):
    """One person or company; a click opens the person. ``opened(contact)``."""

    opened = Signal(int)

    def __init__(self, step: Step) -> None:
        super().__init__()
        self._step = step
        self.setProperty("painted", True)
        self.setAutoDefault(False)
        spoken = f"{step.name}. {step.note}" if step.note else step.name
        self.setAccessibleName(spoken)
        self.setToolTip(escape(spoken))
        self.setSizePolicy(QSizePolicy.Policy.Maximum, QSizePolicy.Policy.Fixed)
        if step.contact_id is None:
            self.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        else:
            self.setCursor(Qt.CursorShape.PointingHandCursor)
            self.setAttribute(Qt.WidgetAttribute.WA_Hover)
            self.clicked.connect(self._on_click)

    def _on_click(self) -> None:
        if self._step.contact_id is not None:
            self.opened.emit(self._step.contact_id)

    def sizeHint(self) -> QSize:
        theme = current_theme()
        words = max(text_width(self._step.name, "small-strong"), text_width(self._step.note, "small"))
        return QSize(theme.px(FACE + GAP) + words + 2, theme.px(32))

    def minimumSizeHint(self) -> QSize:
        theme = current_theme()
        return QSize(min(self.sizeHint().width(), theme.px(FACE + GAP + 40)), theme.px(32))

    def ring_radius(self) -> int:
        return 6

    def focusInEvent(self, event: QFocusEvent) -> None:
        super().focusInEvent(event)
        self.ring_in(event.reason())

    def focusOutEvent(self, event: QFocusEvent) -> None:
        super().focusOutEvent(event)
        self.ring_out()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter) and not event.modifiers():
            self.click()
            return
        super().keyPressEvent(event)

    def paintEvent(self, event: QPaintEvent) -> None:
        theme = current_theme()
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        side = theme.px(FACE)
        square = self._step.contact_id is None
        paint_face(painter, QRectF(0, (self.height() - side) / 2, side, side), self._step.name, square=square)
        left = side + theme.px(GAP)
        room = self.width() - left
        line = theme.px(16)
        over = self.underMouse() and not square
        top = 0 if self._step.note else (self.height() - line) / 2
        token = "accent-text" if over else "text"
        draw_text(painter, QRectF(left, top, room, line), self._step.name, "small-strong", token)
        draw_text(painter, QRectF(left, line, room, line), self._step.note, "small", "text3")


class ChainView(QWidget):
    """The chain. ``opened(contact)`` a person in it was clicked."""

    opened = Signal(int)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._row = QHBoxLayout(self)
        self._row.setContentsMargins(0, 0, 0, 0)
        self._row.setSpacing(GAP)
        self._steps: tuple[Step, ...] = ()

    def show_steps(self, steps: Sequence[Step]) -> None:
        """Show these steps; without any it hides."""
        self.setVisible(bool(steps))
        if tuple(steps) == self._steps:
            return
        self._steps = tuple(steps)
        while self._row.count():
            item = self._row.takeAt(0)
            widget = item.widget() if item is not None else None
            if widget is not None:
                widget.hide()
                widget.setParent(None)
                widget.deleteLater()
        for place, step in enumerate(steps):
            if place:
                self._row.addStretch(1)
                self._row.addWidget(IconMark("arrow-right", "text3", 16))
                self._row.addStretch(1)
            made = _StepButton(step)
            made.opened.connect(self.opened)
            self._row.addWidget(made)
        if len(steps) < 3:
            self._row.addStretch(3)
        self.setAccessibleName(" > ".join(step.name for step in steps))
