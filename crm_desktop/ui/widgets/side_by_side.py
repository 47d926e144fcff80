"""Two records side by side, to make one of them: of each field one value is chosen, of each list what is taken over."""

from __future__ import annotations

from collections.abc import Collection, Iterable, Sequence

from PySide6.QtCore import QCoreApplication, QRectF, Qt, Signal
from PySide6.QtGui import QMouseEvent, QPainter, QPaintEvent
from PySide6.QtWidgets import (
    QButtonGroup,
    QCheckBox,
    QGridLayout,
    QHBoxLayout,
    QRadioButton,
    QVBoxLayout,
    QWidget,
)

from crm_desktop.ui.theme import current_theme
from crm_desktop.ui.widgets.buttons import paint_box
from crm_desktop.ui.widgets.choosing import checkbox, radio
from crm_desktop.ui.widgets.marks import Face
from crm_desktop.ui.widgets.panels import Hairline, Panel
from crm_desktop.ui.widgets.text import ElidedLabel, label, set_tooltip

LABELS, ROW = 120, 40
"""Width of the names of the fields, and the height of a row, px at text size 1."""


class SideValue(QWidget):
    """What one of the two says; chosen, it is tinted. A click anywhere on it chooses it, or takes it over or not."""

    toggled = Signal()

    def __init__(self, field: str, whose: str, text: str, *, many: bool = False) -> None:
        super().__init__()
        row = QHBoxLayout(self)
        row.setContentsMargins(12, 0, 12, 0)
        row.setSpacing(8)
        said = text or self.tr("empty")
        self.control: QRadioButton | QCheckBox = checkbox() if many else radio()
        self.control.setAccessibleName(
            self.tr("{field}, {name}: {text}").format(field=field, text=said, name=whose)
        )
        self.control.toggled.connect(self._on_toggled)
        row.addWidget(self.control)
        row.addWidget(ElidedLabel(" ".join(said.split()), "body", "text" if text else "text3"), 1)
        if len(text) > 30:
            set_tooltip(self, text)
        self.setMinimumHeight(current_theme().px(ROW))

    def _on_toggled(self, _on: bool) -> None:
        self.update()
        self.toggled.emit()

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        if event.button() == Qt.MouseButton.LeftButton and self.rect().contains(event.position().toPoint()):
            self.control.click()
        super().mouseReleaseEvent(event)

    def paintEvent(self, event: QPaintEvent) -> None:
        if self.control.isChecked():
            paint_box(QPainter(self), QRectF(self.rect()), "accent-soft", "", 0)


class SideBySide(Panel):
    """The table of both, headed by their names, with face and note or alone. ``toggled`` something else was chosen.

    ``choices`` holds the two values of each field, ``items`` the values of each list with what they stand for.
    """

    toggled = Signal()

    def __init__(
        self, one: str, other: str, notes: tuple[str, str] | None = None, *, square: bool = False
    ) -> None:
        super().__init__(padding=1)
        self._names = (one, other)
        self.choices: dict[str, tuple[SideValue, SideValue]] = {}
        self.items: dict[str, list[tuple[str, SideValue]]] = {}
        self._groups: list[QButtonGroup] = []
        self._grid = QGridLayout()
        self._grid.setContentsMargins(16, 0, 0, 0)
        self._grid.setSpacing(0)
        self._grid.setColumnMinimumWidth(0, current_theme().px(LABELS))
        for column, name in enumerate(self._names, 1):
            self._grid.setColumnStretch(column, 1)
            head = _line(name) if notes is None else _heading(name, notes[column - 1], square)
            self._grid.addWidget(head, 0, column)
        self._line = 1
        self.body.addLayout(self._grid)

    def add_choice(self, key: str, name: str, one: str, other: str, *, second: bool) -> None:
        """Add a field of which one value stays; ``second`` proposes that of the other."""
        pair = (SideValue(name, self._names[0], one), SideValue(name, self._names[1], other))
        group = QButtonGroup(self)
        for value in pair:
            group.addButton(value.control)
            value.toggled.connect(self.toggled)
        pair[second].control.setChecked(True)
        self.choices[key] = pair
        self._groups.append(group)
        self._add_row(name, [pair[0]], [pair[1]])

    def add_items(self, key: str, name: str, one: Iterable[str], other: Iterable[str]) -> None:
        """Add a list of which both sides are taken over, but for what is unticked."""
        sides: list[list[QWidget]] = []
        self.items[key] = []
        for whose, texts in zip(self._names, (one, other), strict=True):
            side: list[QWidget] = []
            for text in texts:
                value = SideValue(name, whose, text, many=True)
                value.control.setChecked(True)
                value.toggled.connect(self.toggled)
                self.items[key].append((text, value))
                side.append(value)
            sides.append(side)
        self._add_row(name, *sides)

    def from_second(self) -> frozenset[str]:
        """Give the fields of which the other's value is chosen."""
        return frozenset(key for key, (_, other) in self.choices.items() if other.control.isChecked())

    def left_out(self) -> frozenset[str]:
        """Give the values of lists that are not taken over from either side."""
        every = [pair for values in self.items.values() for pair in values]
        taken = {text for text, value in every if value.control.isChecked()}
        return frozenset(text for text, _ in every) - taken

    def leave_out(self, texts: Collection[str]) -> None:
        """Do not take these values of lists over."""
        for values in self.items.values():
            for text, value in values:
                value.control.setChecked(text not in texts)

    def _add_row(self, name: str, one: Sequence[QWidget], other: Sequence[QWidget]) -> None:
        self._grid.addWidget(Hairline(), self._line, 0, 1, 3)
        top = Qt.AlignmentFlag.AlignTop if max(len(one), len(other)) > 1 else Qt.AlignmentFlag.AlignVCenter
        said = label(name, "small", "text2")
        if top == Qt.AlignmentFlag.AlignTop:
            said.setContentsMargins(0, 12, 0, 0)
        self._grid.addWidget(said, self._line + 1, 0, top)
        for column, values in enumerate((one, other), 1):
            side = QWidget()
            stack = QVBoxLayout(side)
            stack.setContentsMargins(0, 0, 0, 0)
            stack.setSpacing(0)
            for value in values or [_nothing()]:
                stack.addWidget(value)
            stack.addStretch(1)
            self._grid.addWidget(side, self._line + 1, column)
        self._line += 2


def _nothing() -> QWidget:
    said = label(QCoreApplication.translate("SideValue", "empty"), "body", "text3")
    said.setContentsMargins(44, 0, 12, 0)  # where the words of a value begin
    said.setMinimumHeight(current_theme().px(ROW))
    return said


def _line(name: str) -> QWidget:
    line = label(name, "small-medium", "text2", wrap=True)
    line.setContentsMargins(12, 10, 12, 10)
    return line


def _heading(name: str, note: str, square: bool) -> QWidget:
    head = QWidget()
    row = QHBoxLayout(head)
    row.setContentsMargins(12, 12, 12, 12)
    row.setSpacing(8)
    row.addWidget(Face(name, size=32, square=square))
    column = QVBoxLayout()
    column.setSpacing(0)
    column.addWidget(ElidedLabel(name, "body-strong"))
    column.addWidget(label(note, "small", "text2", wrap=True))
    row.addLayout(column, 1)
    return head
