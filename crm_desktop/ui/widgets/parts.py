"""A model of parts: what stands in a list one below the other, painted again only where it changed."""

from __future__ import annotations

from collections.abc import Hashable, Sequence
from typing import Any, Final

from PySide6.QtCore import QAbstractListModel, QModelIndex, QObject, Qt

PART_ROLE: Final = int(Qt.ItemDataRole.UserRole) + 21
"""What stands at a place."""


class PartsModel(QAbstractListModel):
    """The parts of a list, which are compared: parts that are equal to what stands there are not painted again.

    Subclasses say by what a part is known (`key_of`), what is `shown` of it, and what can be done with it (`flags`).
    """

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._parts: list[Any] = []

    def key_of(self, part: Any) -> Hashable:
        """What a part is known by, also after it changed."""
        raise NotImplementedError

    def shown(self, part: Any, role: int) -> Any:
        """What a part gives for a role."""
        raise NotImplementedError

    def set_parts(self, parts: Sequence[Any]) -> bool:
        """Show these parts; say whether others stand there now. Only what changed is painted again."""
        old, new = self._parts, list(parts)
        if list(map(self.key_of, old)) == list(map(self.key_of, new)):
            self._parts = new
            for place, (before, part) in enumerate(zip(old, new, strict=True)):
                if before is not part and before != part:
                    self.dataChanged.emit(self.index(place), self.index(place))
            return False
        self.beginResetModel()
        self._parts = new
        self.endResetModel()
        return True

    def rowCount(self, parent: QModelIndex = QModelIndex()) -> int:
        return 0 if parent.isValid() else len(self._parts)

    def part(self, row: int) -> Any:
        """What stands at a row. Raises IndexError."""
        return self._parts[row]

    def data(self, index: QModelIndex, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        if not index.isValid() or not 0 <= index.row() < len(self._parts):
            return None
        part = self._parts[index.row()]
        return part if role == PART_ROLE else self.shown(part, role)
