"""A detail of a person that is put right where it stands: a pencil, then a field in its place."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import QEvent, Qt, Signal
from PySide6.QtGui import QEnterEvent, QKeyEvent, QPaintEvent, QResizeEvent
from PySide6.QtWidgets import QVBoxLayout, QWidget

from crm_desktop.ui.theme import current_theme
from crm_desktop.ui.widgets import FieldError, IconButton, LineEdit

Advise = Callable[[str], tuple[str, str, bool]]
"""Says what is wrong with a text, what was perhaps meant, and whether it hinders saving."""


class _Pencil(IconButton):
    """Seen while the mouse is over its line, or the focus is here."""

    def paintEvent(self, event: QPaintEvent) -> None:
        line = self.parentWidget()
        if self.hasFocus() or (line is not None and line.underMouse()):
            super().paintEvent(event)


class _Field(LineEdit):
    """Enter takes what is typed, Esc leaves it as it was."""

    taken = Signal()
    left = Signal()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            self.taken.emit()
        elif event.key() == Qt.Key.Key_Escape:
            self.left.emit()
        else:
            super().keyPressEvent(event)


class DetailLine(QWidget):
    """A fact that can be changed in its place. ``changed(text)`` what stands there now; "" takes it away."""

    changed = Signal(str)

    def __init__(
        self, fact: QWidget, text: str, name: str, advise: Advise | None = None, parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self.fact = fact
        self._text = text
        self._advise = advise
        self.setAttribute(Qt.WidgetAttribute.WA_Hover)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addWidget(fact)
        self.field = _Field(text, name=name, small=True)
        self.field.taken.connect(self._take)
        self.field.left.connect(self._leave)
        self.field.hide()
        column.addWidget(self.field)
        self.error = FieldError()
        self.error.hide()
        column.addWidget(self.error)
        self.pencil = _Pencil(
            "pencil", self.tr("Change {what}").format(what=text), small=True, size=14, parent=self
        )
        self.pencil.clicked.connect(self.edit)
        self._place()

    def edit(self) -> None:
        """Put the field in the place of the fact."""
        self.field.setText(self._text)
        self.fact.hide()
        self.pencil.hide()
        self.field.show()
        self.field.setFocus(Qt.FocusReason.OtherFocusReason)
        self.field.selectAll()

    def _take(self) -> None:
        text = self.field.text().strip()
        problem, proposal, hinders = (
            self._advise(text) if self._advise is not None and text else ("", "", False)
        )
        if hinders:
            self.field.set_invalid(True)
            # The room is narrow: the sentence goes over several lines, with what was meant at its end.
            meant = self.tr("Did you mean {text}?").format(text=proposal) if proposal else ""
            self.error.show_error(f"{problem} {meant}".strip())
            self._room(8)
            return
        self._leave()
        if text != self._text:
            self.changed.emit(text)

    def _room(self, below: int) -> None:
        layout = self.layout()
        if layout is not None:
            layout.setContentsMargins(0, 0, 0, below)

    def _leave(self) -> None:
        self._room(0)
        self.error.hide()
        self.field.set_invalid(False)
        self.field.hide()
        self.fact.show()
        self.pencil.show()
        self.pencil.setFocus(Qt.FocusReason.OtherFocusReason)

    def _place(self) -> None:
        side = self.pencil.sizeHint()
        self.pencil.setGeometry(self.width() - side.width(), -2, side.width(), current_theme().px(28))
        self.pencil.raise_()

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._place()

    def enterEvent(self, event: QEnterEvent) -> None:
        super().enterEvent(event)
        self.pencil.update()

    def leaveEvent(self, event: QEvent) -> None:
        super().leaveEvent(event)
        self.pencil.update()
