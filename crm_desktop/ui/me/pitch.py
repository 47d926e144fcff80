"""The four parts of the pitch: a field each, with a hint below and its words counted."""

from __future__ import annotations

from functools import partial
from typing import Final

from PySide6.QtCore import QEvent, QObject, Qt, Signal
from PySide6.QtWidgets import QGridLayout, QHBoxLayout, QVBoxLayout, QWidget

from crm_desktop.domain.pitch import Pitch, PitchPart, count_words
from crm_desktop.domain.wording import counted
from crm_desktop.ui.widgets import Label, TextEdit, label

ONE_COLUMN: Final = 560
"""In a place narrower than this (px) the parts stand below each other."""


class PartField(QWidget):
    """One part: its name, its words, the text and the hint."""

    def __init__(self, name: str, hint: str, example: str) -> None:
        super().__init__()
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(4)
        head = QHBoxLayout()
        head.addWidget(label(name, "body-medium"))
        head.addStretch(1)
        self.count: Label = label("", "small", "text3")
        head.addWidget(self.count)
        column.addLayout(head)
        self.text = TextEdit(placeholder=example, lines=3, name=name)
        self.text.setAccessibleDescription(hint)
        column.addWidget(self.text)
        column.addWidget(label(hint, "small", "text3", wrap=True))

    def words(self) -> str:
        """The text without blanks around it."""
        return self.text.toPlainText().strip()


class PitchFields(QWidget):
    """All four. ``edited(PitchPart)`` a letter was typed; ``left(PitchPart)`` the cursor left a part."""

    edited = Signal(object)
    left = Signal(object)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._grid = QGridLayout(self)
        self._grid.setContentsMargins(0, 0, 0, 0)
        self._grid.setHorizontalSpacing(20)
        self._grid.setVerticalSpacing(16)
        self._columns = 0
        self.fields: dict[PitchPart, PartField] = {
            PitchPart.DONE: PartField(
                self.tr("What I did"),
                self.tr("The one thing you are proud of, with a number."),
                self.tr("Eight years in payments. Took settlement from three days to one."),
            ),
            PitchPart.NEXT: PartField(
                self.tr("What I want"),
                self.tr("The role, and the size of it."),
                self.tr("To lead a payments product with a team of two or three."),
            ),
            PitchPart.OFFER: PartField(
                self.tr("What I offer"),
                self.tr("What gets easier when you are there."),
                self.tr("I calm launches that regulators watch, such as the last one in spring."),
            ),
            PitchPart.LOOKING_FOR: PartField(
                self.tr("What I am looking for"),
                self.tr("Kinds of organisation, and where."),
                self.tr("Banks and payment firms in Dublin, or remote in Europe."),
            ),
        }
        for part, field in self.fields.items():
            field.text.textChanged.connect(partial(self._on_typed, part))
            field.text.installEventFilter(self)
        self.fit(ONE_COLUMN)

    def fit(self, width: int) -> None:
        """Put the parts side by side, or below each other where the width (px) is small."""
        columns = 2 if width >= ONE_COLUMN else 1
        if columns == self._columns:
            return
        self._columns = columns
        for place, field in enumerate(self.fields.values()):
            self._grid.addWidget(field, place // columns, place % columns)
        for column in range(2):
            self._grid.setColumnStretch(column, 1 if column < columns else 0)

    def pitch(self) -> Pitch:
        """What stands in the fields."""
        return Pitch(**{part: field.words() for part, field in self.fields.items()})

    def set_part(self, part: PitchPart, text: str) -> None:
        """Put a text into a field; the cursor stays where nothing changed. Emits nothing."""
        field = self.fields[part]
        if field.words() != text:
            field.text.blockSignals(True)
            field.text.setPlainText(text)
            field.text.blockSignals(False)
        self._show_count(part)

    def focus_part(self, part: PitchPart) -> None:
        """Put the cursor at the end of a part."""
        text = self.fields[part].text
        cursor = text.textCursor()
        cursor.movePosition(cursor.MoveOperation.End)
        text.setTextCursor(cursor)
        text.setFocus(Qt.FocusReason.OtherFocusReason)

    def _on_typed(self, part: PitchPart) -> None:
        self._show_count(part)
        self.edited.emit(part)

    def _show_count(self, part: PitchPart) -> None:
        field = self.fields[part]
        words = count_words(field.words())
        field.count.setText(counted(words, self.tr("word"), self.tr("words")) if words else "")

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Notice when the cursor leaves a part."""
        if event.type() == QEvent.Type.FocusOut:
            part = next((one for one, field in self.fields.items() if field.text is watched), None)
            if part is not None:
                self.left.emit(part)
        return False
