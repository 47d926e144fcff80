"""A small table model for the tests of the table view."""

from __future__ import annotations

from typing import Any

from PySide6.QtCore import QAbstractTableModel, QModelIndex, QPersistentModelIndex, Qt

from crm_desktop.ui.widgets import CELL_ROLE, CHECK_ROLE, CellPaint, ChipPaint

AnyIndex = QModelIndex | QPersistentModelIndex
HEADS = ("Name", "Last talk", "Tags")


class PeopleTable(QAbstractTableModel):
    """Five people, the fourth of them chosen."""

    def rowCount(self, parent: AnyIndex = QModelIndex()) -> int:
        return 0 if parent.isValid() else 5

    def columnCount(self, parent: AnyIndex = QModelIndex()) -> int:
        return 0 if parent.isValid() else len(HEADS)

    def headerData(
        self, section: int, orientation: Qt.Orientation, role: int = Qt.ItemDataRole.DisplayRole
    ) -> Any:
        if orientation == Qt.Orientation.Horizontal and role == Qt.ItemDataRole.DisplayRole:
            return HEADS[section]
        return None

    def data(self, index: AnyIndex, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        if not index.isValid():
            return None
        if role == CHECK_ROLE:
            return index.row() == 3
        if role == CELL_ROLE:
            cells = (
                CellPaint(f"Marcus {index.row()}", "Agile Coach", title=True, face="Marcus"),
                CellPaint("8 months", warmth="dormant", role="small", token="text2"),
                CellPaint(chips=(ChipPaint("college", "outline"),)),
            )
            return cells[index.column()]
        return None
