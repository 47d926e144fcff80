"""What stands in the lanes of a board, and the model of one lane."""

from __future__ import annotations

from collections.abc import Hashable
from dataclasses import dataclass
from typing import Any, Protocol

from PySide6.QtCore import QModelIndex, Qt

from crm_desktop.ui.widgets.parts import PartsModel

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


class LaneModel(PartsModel):
    """The cards of one lane, with heads and empty places between."""

    def key_of(self, part: Part) -> Hashable:
        """A card's number; the stage of what is none."""
        return (type(part), part.stage) if isinstance(part, Head | Place) else part.id

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

    def shown(self, part: Part, role: int) -> Any:
        """The words of a part, and the number of a card."""
        if isinstance(part, Head | Place):
            words = role in (Qt.ItemDataRole.DisplayRole, Qt.ItemDataRole.AccessibleTextRole)
            return part.text if words else None
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
