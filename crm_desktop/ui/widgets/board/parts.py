"""What stands in the lanes of a board, and the model of one lane."""

from __future__ import annotations

from collections.abc import Hashable, Sequence
from dataclasses import dataclass
from typing import Any, Protocol

from PySide6.QtCore import QAbstractListModel, QModelIndex, QObject, Qt

PART_ROLE = int(Qt.ItemDataRole.UserRole) + 21
"""What a place of a lane shows: a card, a head, or an empty place."""
CARD_ROLE = int(Qt.ItemDataRole.UserRole) + 22
"""The number of the card at a place; None for heads and empty places."""


class Card(Protocol):
    """What a lane wants to know of a card; the rest belongs to the view. A frozen dataclass does."""

    @property
    def id(self) -> int:
        """Its number, never 0 and only once on the board."""

    @property
    def stage(self) -> str:
        """The stage it stands in."""

    @property
    def title(self) -> str:
        """Its name in one line."""

    @property
    def spoken(self) -> str:
        """The whole card in words, for screen readers."""


@dataclass(frozen=True, slots=True)
class Section:
    """A stage in a lane: its name, and what the dashed place says where no card is."""

    stage: str
    name: str
    empty: str


@dataclass(frozen=True, slots=True)
class LaneSpec:
    """A lane: its name, the stages in it from the top down, and whether it can be folded to a strip."""

    name: str
    sections: tuple[Section, ...]
    foldable: bool = False


@dataclass(frozen=True, slots=True)
class Head:
    """The name of a stage over its cards, in a lane with several."""

    stage: str
    text: str


@dataclass(frozen=True, slots=True)
class Place:
    """A dashed place where nothing is: it says what belongs there."""

    stage: str
    text: str


Part = Card | Head | Place


def is_card(part: object) -> bool:
    """Whether a part is a card."""
    return part is not None and not isinstance(part, Head | Place)


class LaneModel(QAbstractListModel):
    """The cards of one lane, with heads and empty places between."""

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._parts: list[Part] = []

    def set_parts(self, parts: Sequence[Part]) -> bool:
        """Show these parts; say whether others stand there now. Only what changed is painted again."""
        keys = [_key(part) for part in parts]
        if keys == [_key(part) for part in self._parts]:
            old, self._parts = self._parts, list(parts)
            for place, (before, part) in enumerate(zip(old, parts, strict=True)):
                if before != part:
                    self.dataChanged.emit(self.index(place), self.index(place))
            return False
        self.beginResetModel()
        self._parts = list(parts)
        self.endResetModel()
        return True

    def rowCount(self, parent: QModelIndex = QModelIndex()) -> int:
        return 0 if parent.isValid() else len(self._parts)

    def part(self, row: int) -> Part:
        """What stands at a row. Raises IndexError."""
        return self._parts[row]

    def place_of(self, number: int) -> int:
        """The row of a card, or -1."""
        return next(
            (
                row
                for row, part in enumerate(self._parts)
                if not isinstance(part, Head | Place) and part.id == number
            ),
            -1,
        )

    def cards(self) -> list[int]:
        """The rows that hold cards."""
        return [row for row, part in enumerate(self._parts) if is_card(part)]

    def data(self, index: QModelIndex, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        if not index.isValid() or not 0 <= index.row() < len(self._parts):
            return None
        part = self._parts[index.row()]
        if role == PART_ROLE:
            return part
        if isinstance(part, Head | Place):
            shown = role in (Qt.ItemDataRole.DisplayRole, Qt.ItemDataRole.AccessibleTextRole)
            return part.text if shown else None
        if role == CARD_ROLE:
            return part.id
        if role == Qt.ItemDataRole.DisplayRole:
            return part.title
        if role == Qt.ItemDataRole.AccessibleTextRole:
            return part.spoken
        return None

    def flags(self, index: QModelIndex) -> Qt.ItemFlag:
        if not index.isValid():
            return Qt.ItemFlag.NoItemFlags
        if is_card(self._parts[index.row()]):
            return (
                Qt.ItemFlag.ItemIsEnabled
                | Qt.ItemFlag.ItemIsSelectable
                | Qt.ItemFlag.ItemIsDragEnabled
                | Qt.ItemFlag.ItemNeverHasChildren
            )
        return Qt.ItemFlag.ItemNeverHasChildren


def _key(part: Part) -> Hashable:
    return (type(part), part.stage) if isinstance(part, Head | Place) else part.id
