"""The table of things at stages and its model: columns share the width, and a few keys are letters too."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field
from datetime import date
from itertools import product
from typing import Any, Final

from PySide6.QtCore import QAbstractTableModel, QModelIndex, QObject, Qt
from PySide6.QtGui import QKeyEvent, QResizeEvent
from PySide6.QtWidgets import QHeaderView

from crm_desktop.ui.theme import current_theme
from crm_desktop.ui.widgets import CELL_ROLE, CellPaint, TableList, chip_width, text_width
from crm_desktop.ui.widgets.keys import asks_for_filter, held, is_plain
from crm_desktop.ui.widgets.tables import GAP

NUMBER_ROLE = int(Qt.ItemDataRole.UserRole) + 20
"""The number of the thing in a row."""
FEW: Final = 20
"""So many rows that changed are painted again one by one; where they are more, all are."""


@dataclass(frozen=True, slots=True)
class Widths:
    """How the columns of a table share its width; px at text size 1.

    ``usual`` are all but the first, which takes the rest: ``first`` of them where nothing is to spare. Of what is,
    ``shares`` go to others. The first is not narrower than ``least_first``: ``gives`` of what is short others give of
    theirs then, at most ``gives_most`` each.
    """

    usual: Mapping[int, int]
    first: int
    shares: Mapping[int, float] = field(default_factory=dict)
    least_first: int = 190
    gives: Mapping[int, float] = field(default_factory=dict)
    gives_most: int = 52
    chips: Mapping[int, Sequence[str]] = field(default_factory=dict)
    """The words of the chips that a column can have: it is wide enough for each, in any language."""


class StagedTable(TableList):
    """The table; its columns share the width. Del, "/", and Shift with an arrow ("<", ">") are letters too."""

    rings_empty = False  # it is seen empty for a moment only, before its rows are read

    def __init__(self, widths: Widths, *, name: str) -> None:
        super().__init__(name=name)
        self._widths = widths
        self.head.setStretchLastSection(False)
        self.head.setMinimumSectionSize(60)

    def share_columns(self) -> None:
        """Let the first column take what the others leave. Call it when the model is set."""
        self.head.setSectionResizeMode(QHeaderView.ResizeMode.Fixed)
        self.head.setSectionResizeMode(0, QHeaderView.ResizeMode.Stretch)
        self.share()

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Share the width among the columns."""
        super().resizeEvent(event)
        self.share()

    def share(self) -> None:
        """Give each column its width, and part of what is to spare."""
        theme, widths = current_theme(), self._widths
        width = self.viewport().width()
        fixed = sum(widths.usual.values())
        spare = width - theme.px(widths.first + fixed)
        short = max(0, theme.px(widths.least_first + fixed) - width)
        for column, usual in widths.usual.items():
            less = min(round(short * widths.gives.get(column, 0)), theme.px(widths.gives_most))
            more = round(max(0, spare) * widths.shares.get(column, 0))
            self.head.resizeSection(column, max(theme.px(usual) + more - less, self._least(column)))

    def _least(self, column: int) -> int:
        """The width at which the column's name and its chips are whole, px."""
        name = self.model().headerData(column, Qt.Orientation.Horizontal) if self.model() is not None else ""
        wide = text_width(str(name or ""), "small-medium")
        return max(wide, *(chip_width(one) for one in self._widths.chips.get(column, ("",)))) + 2 * GAP

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Give Del and "/" to the view as letters."""
        if event.key() == Qt.Key.Key_Delete and is_plain(event):
            self.letterPressed.emit("\x7f")
            return
        if asks_for_filter(event):
            self.letterPressed.emit("/")
            return
        if held(event) == Qt.KeyboardModifier.ShiftModifier and event.key() in (
            Qt.Key.Key_Left,
            Qt.Key.Key_Right,
        ):
            self.letterPressed.emit("<" if event.key() == Qt.Key.Key_Left else ">")
            return
        super().keyPressEvent(event)


class StagedModel(QAbstractTableModel):
    """The rows of the table, each with its ``id``; cells are made when they are painted.

    Subclasses say the ``names`` of the columns, the `cell` of a row in a column, and a whole row `spoken`.
    """

    def __init__(self, today: date, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._today = today
        self._rows: list[Any] = []
        self._steps: Mapping[int, Any] = {}
        self._columns: Mapping[int, str] = {}

    def names(self) -> Mapping[int, str]:
        """The names of the columns, in their order."""
        raise NotImplementedError

    def cell(self, row: Any, column: int) -> CellPaint:
        """What a cell shows."""
        raise NotImplementedError

    def spoken(self, row: Any) -> str:
        """A row as one text for screen readers."""
        raise NotImplementedError

    def set_rows(self, rows: list[Any], steps: Mapping[int, Any], today: date) -> None:
        """Show these rows. Of the same things in the same order only what changed is painted again: nothing jumps."""
        same = [row.id for row in rows] == [row.id for row in self._rows]
        others = self._others(rows, steps) if same and today == self._today else range(len(rows))
        if not same:
            self.beginResetModel()
        self._rows, self._steps, self._today = rows, steps, today
        if not same:
            self.endResetModel()
        elif len(others) > FEW:
            self.dataChanged.emit(self.index(0, 0), self.index(len(rows) - 1, self.columnCount() - 1))
        else:
            # Cell by cell: for a range a view paints everything.
            for place, column in product(others, range(self.columnCount())):
                cell = self.index(place, column)
                self.dataChanged.emit(cell, cell)

    def _others(self, rows: Sequence[Any], steps: Mapping[int, Any]) -> Sequence[int]:
        """The places of rows that are not the very same ones as before, or whose next step is not."""
        return [
            place
            for place, (old, new) in enumerate(zip(self._rows, rows, strict=True))
            if old is not new or self._steps.get(old.id) is not steps.get(new.id)
        ]

    def rowCount(self, parent: QModelIndex = QModelIndex()) -> int:
        return 0 if parent.isValid() else len(self._rows)

    def columnCount(self, parent: QModelIndex = QModelIndex()) -> int:
        if not self._columns:
            self._columns = self.names()
        return 0 if parent.isValid() else len(self._columns)

    def row_at(self, row: int) -> Any:
        """The thing of a row. Raises IndexError."""
        return self._rows[row]

    def place_of(self, number: int) -> int:
        """The row in which a thing stands, or -1."""
        return next((place for place, row in enumerate(self._rows) if row.id == number), -1)

    def headerData(
        self, section: int, orientation: Qt.Orientation, role: int = Qt.ItemDataRole.DisplayRole
    ) -> Any:
        if orientation != Qt.Orientation.Horizontal or role != Qt.ItemDataRole.DisplayRole:
            return None
        return (self._columns or self.names()).get(section)

    def data(self, index: QModelIndex, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        if not index.isValid() or not 0 <= index.row() < len(self._rows):
            return None
        row = self._rows[index.row()]
        if role == CELL_ROLE:
            return self.cell(row, index.column())
        if role == NUMBER_ROLE:
            return row.id
        if role == Qt.ItemDataRole.DisplayRole:
            shown = self.cell(row, index.column())
            return shown.text or (shown.chips[0].text if shown.chips else "")
        if role == Qt.ItemDataRole.AccessibleTextRole:
            return self.spoken(row) if index.column() == 0 else self.cell(row, index.column()).spoken()
        return None
