"""The table of the people, with columns and boxes to choose by."""

from __future__ import annotations

from PySide6.QtCore import QItemSelectionModel, Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QWidget

from crm_desktop.ui.widgets import TableList
from crm_desktop.ui.widgets.keys import asks_for_filter, is_plain


class PeopleTable(TableList):
    """The table of people: choosing by x, Shift+arrows and boxes, besides what every table of ours can.

    ``swept(first row, last row)`` Shift+arrows chose these rows; ``filterWanted`` the slash; ``removeWanted`` Del;
    ``escaped`` Esc; ``allWanted`` Ctrl+A.
    """

    swept = Signal(int, int)
    filterWanted = Signal()
    removeWanted = Signal()
    escaped = Signal()
    allWanted = Signal()

    def __init__(self, name: str, parent: QWidget | None = None) -> None:
        super().__init__(name=name, checks=True, parent=parent)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Sweep, remove, filter, step back."""
        key = event.key()
        index = self.currentIndex()
        if event.modifiers() == Qt.KeyboardModifier.ShiftModifier and key in (Qt.Key.Key_Up, Qt.Key.Key_Down):
            if index.isValid():
                row = index.row() + (1 if key == Qt.Key.Key_Down else -1)
                row = max(0, min(self.model().rowCount() - 1, row))
                self.swept.emit(index.row(), row)
                self._move_to(row)
            return
        if event.modifiers() == Qt.KeyboardModifier.ControlModifier and key == Qt.Key.Key_A:
            self.allWanted.emit()
            return
        if is_plain(event) and key == Qt.Key.Key_Escape:
            self.escaped.emit()
            return
        if is_plain(event) and key == Qt.Key.Key_Delete:
            self.removeWanted.emit()
            return
        if asks_for_filter(event):
            self.filterWanted.emit()
            return
        if is_plain(event) and key in (Qt.Key.Key_Home, Qt.Key.Key_End) and self.model().rowCount():
            self._move_to(0 if key == Qt.Key.Key_Home else self.model().rowCount() - 1)
            return
        super().keyPressEvent(event)

    def _move_to(self, row: int) -> None:
        column = max(0, self.currentIndex().column())
        index = self.model().index(row, column)
        self.selectionModel().setCurrentIndex(
            index, QItemSelectionModel.SelectionFlag.ClearAndSelect | QItemSelectionModel.SelectionFlag.Rows
        )
        self.scrollTo(index)
