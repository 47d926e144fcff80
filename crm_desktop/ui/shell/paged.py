"""A list model over ids in SQL order: rows are fetched a page at a time, when they are painted."""

from __future__ import annotations

from array import array
from collections.abc import Callable, Iterable
from typing import Any, Generic, TypeVar

from PySide6.QtCore import QAbstractTableModel, QModelIndex, QObject, QPersistentModelIndex

_R = TypeVar("_R")
PAGE = 24
"""Rows fetched together: what a screen shows, and a few more. Each costs time that the person waits."""
ABOVE = 3
"""So many of them lie above the one that is asked for: a list is painted from the top down."""
KEPT = 4_096
"""Rows kept in memory; more are forgotten and fetched again when painted."""

Index = QModelIndex | QPersistentModelIndex


class PagedModel(QAbstractTableModel, Generic[_R]):
    """Holds the ids of all rows, and the rows that were painted lately.

    `fetch(ids)` gives rows by id; an id that is gone is missing there and paints as nothing.
    Subclasses give `data` for their roles from `row(index)`.
    """

    def __init__(
        self, fetch: Callable[[Iterable[int]], dict[int, _R]], columns: int = 1, parent: QObject | None = None
    ) -> None:
        super().__init__(parent)
        self._fetch = fetch
        self._columns = columns
        self._ids: array[int] = array("q")
        self._rows: dict[int, _R] = {}

    def rowCount(self, parent: Index = QModelIndex()) -> int:
        """Count the rows."""
        return 0 if parent.isValid() else len(self._ids)

    def columnCount(self, parent: Index = QModelIndex()) -> int:
        """Count the columns."""
        return 0 if parent.isValid() else self._columns

    @property
    def ids(self) -> array[int]:
        """All ids, in order. Not to be changed."""
        return self._ids

    def set_ids(self, ids: array[int]) -> None:
        """Show other rows. Where the new ids begin with the old ones, rows are added and nothing jumps."""
        before = len(self._ids)
        if before and len(ids) >= before and ids[:before] == self._ids:
            if len(ids) > before:
                self.beginInsertRows(QModelIndex(), before, len(ids) - 1)
                self._ids = ids
                self.endInsertRows()
            return
        self.beginResetModel()
        self._ids = ids
        self.endResetModel()

    def forget(self, numbers: Iterable[int] | None = None) -> None:
        """Fetch these rows again when they are next painted; all of them without numbers."""
        if numbers is None:
            self._rows.clear()
        else:
            for number in numbers:
                self._rows.pop(number, None)
        if self._ids:
            self.dataChanged.emit(self.index(0, 0), self.index(len(self._ids) - 1, self._columns - 1))

    def id_at(self, row: int) -> int:
        """Give the id in a row."""
        return self._ids[row]

    def row_of(self, number: int) -> int:
        """Give the row in which an id stands, or -1."""
        try:
            return self._ids.index(number)
        except ValueError:
            return -1

    def row(self, index: Index) -> _R | None:
        """Give the row of an index, fetching its page where it is not here yet."""
        place = index.row()
        number = self._ids[place]
        found = self._rows.get(number)
        if found is None:
            if len(self._rows) > KEPT:
                self._rows.clear()
            start = max(0, place - ABOVE)
            wanted = [one for one in self._ids[start : start + PAGE] if one not in self._rows]
            self._rows.update(self._fetch(wanted))
            found = self._rows.get(number)
        return found

    def data(self, index: Index, role: int = 0) -> Any:
        """Give nothing; subclasses know their roles."""
        return None
