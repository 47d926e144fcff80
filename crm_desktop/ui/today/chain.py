"""The small chain: who led me to whom, at which company, side by side with arrows between."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QRectF, QSize, Qt, Signal
from PySide6.QtGui import QPainter, QPaintEvent, QResizeEvent
from PySide6.QtWidgets import QPushButton, QSizePolicy, QWidget

from crm_desktop.services.today import Step
from crm_desktop.ui.theme import current_theme
from crm_desktop.ui.widgets import IconMark, PushRing, draw_text, escape, paint_face, text_width

FACE = 24
GAP = 8


class _StepButton(PushRing, QPushButton):
    """One person or company; a click opens the person. ``opened(contact)``."""

    opened = Signal(int)

    def __init__(self, step: Step, parent: QWidget) -> None:
        super().__init__(parent)
        self._step = step
        self.setProperty("painted", True)
        self.setAutoDefault(False)
        name = step.full_name or step.name
        spoken = f"{name}. {step.note}" if step.note else name
        self.setAccessibleName(spoken)
        self.setToolTip(escape(spoken))
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

    def ring_radius(self) -> int:
        return 6

    def paintEvent(self, event: QPaintEvent) -> None:
        theme = current_theme()
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        side = theme.px(FACE)
        square = self._step.contact_id is None
        name = self._step.full_name or self._step.name
        paint_face(painter, QRectF(0, (self.height() - side) / 2, side, side), name, square=square)
        left = side + theme.px(GAP)
        room = self.width() - left
        line = theme.px(16)
        over = self.underMouse() and not square
        top = 0 if self._step.note else (self.height() - line) / 2
        token = "accent-text" if over else "text"
        draw_text(painter, QRectF(left, top, room, line), self._step.name, "small-strong", token)
        draw_text(painter, QRectF(left, line, room, line), self._step.note, "small", "text3")


class ChainView(QWidget):
    """The chain over the whole width. ``opened(contact)`` a person in it was clicked."""

    opened = Signal(int)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._steps: tuple[Step, ...] = ()
        self._buttons: list[_StepButton] = []
        self._arrows: list[IconMark] = []
        self.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Fixed)

    def show_steps(self, steps: Sequence[Step]) -> None:
        """Show these steps; without any it hides."""
        self.setVisible(bool(steps))
        if tuple(steps) == self._steps:
            return
        self._steps = tuple(steps)
        for old in (*self._buttons, *self._arrows):
            old.hide()
            old.setParent(None)
            old.deleteLater()
        self._buttons = [_StepButton(step, self) for step in steps]
        self._arrows = [IconMark("arrow-right", "text3", 16, self) for _ in steps[1:]]
        for made in self._buttons:
            made.opened.connect(self.opened)
        for new in (*self._buttons, *self._arrows):
            new.show()
        self.setAccessibleName(" > ".join(step.full_name or step.name for step in steps))
        self._arrange()

    def stops(self) -> list[QWidget]:
        """What Tab goes through."""
        return [made for made in self._buttons if made.focusPolicy() != Qt.FocusPolicy.NoFocus]

    def sizeHint(self) -> QSize:
        """As high as a step."""
        return QSize(200, current_theme().px(32))

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Share the width."""
        super().resizeEvent(event)
        self._arrange()

    def follow_theme(self) -> None:
        """Follow the text size."""
        self.updateGeometry()
        self._arrange()

    def _arrange(self) -> None:
        """The last step ends at the right edge; where there is no room, the widest give of theirs."""
        if not self._buttons:
            return
        theme = current_theme()
        arrow, gap, high = theme.px(16), theme.px(GAP), theme.px(32)
        room = max(0, self.width() - len(self._arrows) * (arrow + 2 * gap))
        hints = [made.sizeHint().width() for made in self._buttons]
        most = _share(hints, room)
        widths = [min(hint, most) for hint in hints]
        spread = max(0, room - sum(widths)) // max(2, len(self._arrows)) // 2
        x = 0
        for place, (made, width) in enumerate(zip(self._buttons, widths, strict=True)):
            if place:
                mark = self._arrows[place - 1]
                x += gap + spread
                mark.setGeometry(x, (high - arrow) // 2, arrow, arrow)
                x += arrow + gap + spread
            made.setGeometry(x, 0, width, high)
            x += width


def _share(hints: Sequence[int], room: int) -> int:
    """Give the width that nobody may exceed, so that all have room together."""
    left, rest = room, sorted(hints)
    while rest:
        fair = left // len(rest)
        if rest[0] > fair:
            return fair
        left -= rest.pop(0)
    return room
