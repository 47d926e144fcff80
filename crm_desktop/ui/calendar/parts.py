"""What stands in a list of a day, one below the other, and the model of it."""

from __future__ import annotations

from collections.abc import Hashable, Sequence
from dataclasses import dataclass
from datetime import date
from typing import Any, Final

from PySide6.QtCore import QCoreApplication, QModelIndex, QObject, Qt

from crm_desktop.domain import wording
from crm_desktop.services.calendar import Entry, EntryKey
from crm_desktop.ui.calendar import words
from crm_desktop.ui.widgets.parts import PartsModel

KEY_ROLE: Final = int(Qt.ItemDataRole.UserRole) + 32
"""The key of an entry; None for any other part."""
MOST: Final = 200
"""More entries of one day are counted, not listed; Today lists them all."""


@dataclass(frozen=True, slots=True)
class Head:
    """The name of a day, where a list holds two days."""

    day: date
    text: str
    note: str


@dataclass(frozen=True, slots=True)
class Add:
    """The place to add something to a day. A `quiet` one is seen only under the mouse and with the focus."""

    day: date
    text: str
    quiet: bool = False


@dataclass(frozen=True, slots=True)
class More:
    """How many more there are than are listed."""

    day: date
    text: str


Part = Entry | Head | Add | More


def listed(day: date, entries: Sequence[Entry]) -> list[Part]:
    """The entries of a day as parts of a list, not more than anybody reads."""
    if len(entries) <= MOST:
        return list(entries)
    words = QCoreApplication.translate("Calendar", "{count} more").format(
        count=wording.number(len(entries) - MOST)
    )
    return [*entries[:MOST], More(day, words)]


class EntryModel(PartsModel):
    """The parts of a list of entries."""

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self.today = date.min

    def key_of(self, part: Part) -> Hashable:
        """An entry's own key; the day of what is none."""
        return part.key if isinstance(part, Entry) else (type(part), part.day)

    def place_of(self, key: EntryKey | None) -> int:
        """The row of an entry, or -1."""
        if key is None:
            return -1
        return next(
            (row for row, part in enumerate(self._parts) if isinstance(part, Entry) and part.key == key), -1
        )

    def shown(self, part: Part, role: int) -> Any:
        """The words of a part, and the key of an entry."""
        if role == KEY_ROLE:
            return part.key if isinstance(part, Entry) else None
        if role == Qt.ItemDataRole.DisplayRole:
            return part.title if isinstance(part, Entry) else part.text
        if role == Qt.ItemDataRole.AccessibleTextRole:
            return words.spoken(part, self.today) if isinstance(part, Entry) else part.text
        return None

    def flags(self, index: QModelIndex) -> Qt.ItemFlag:
        if not index.isValid():
            return Qt.ItemFlag.NoItemFlags
        if isinstance(self._parts[index.row()], Head | More):
            return Qt.ItemFlag.ItemNeverHasChildren
        return Qt.ItemFlag.ItemIsEnabled | Qt.ItemFlag.ItemIsSelectable | Qt.ItemFlag.ItemNeverHasChildren
