"""What list rows show, as frozen data, and the plain model of such rows.

A model gives one of RowPaint, SectionPaint, MorePaint or NotePaint under ROW_ROLE. `row_delegate` paints them, and
`row_list` is a list of them. Everything a row can do is an action with a name; icons appear on hover, focus and
selection, and each action has its key and its entry in the menu.
"""

from __future__ import annotations

from collections.abc import Callable, Hashable, Sequence
from dataclasses import dataclass
from functools import partial
from typing import Any, NamedTuple

from PySide6.QtCore import (
    QAbstractListModel,
    QModelIndex,
    QObject,
    Qt,
)
from PySide6.QtGui import (
    QPixmap,
)

ROW_ROLE = int(Qt.ItemDataRole.UserRole) + 1
KEY_ROLE = int(Qt.ItemDataRole.UserRole) + 2
IS_ROW_ROLE = int(Qt.ItemDataRole.UserRole) + 3
"""Whether it is a RowPaint, where that is known without making it."""


@dataclass(frozen=True, slots=True)
class ChipPaint:
    """A chip in a row or a cell: words, state (as in ``paint_chip``) and perhaps an icon."""

    text: str
    state: str = "neutral"
    icon: str = ""


@dataclass(frozen=True, slots=True)
class RowAction:
    """Something a row can do. ``keys`` is its single letter in the list, ``""`` for none.

    ``worded`` ones are painted as a small button with their words (and the icon, where there is one); ``pinned``
    ones are always seen.
    """

    name: str
    icon: str
    text: str
    keys: str = ""
    worded: bool = False
    pinned: bool = False


@dataclass(frozen=True, slots=True)
class RowPaint:
    """What a row shows.

    Left to right: ``lead_text`` (a time), the face (initials of ``face``, square for companies, a photo, or
    ``face_icon`` in a circle), perhaps a second one (``other_face``), title with ``title_note`` in grey behind it,
    subtitle; at the right an upper line (warmth dot or icon and ``right_text``, or ``chips``) and a lower one
    (``when_icon``, ``when_text``).
    ``token`` values are colour tokens. ``dim`` paints a row that is done or undone. ``accessible`` is read aloud
    instead of the texts put together.
    """

    title: str
    subtitle: str = ""
    face: str = ""
    other_face: str = ""
    square: bool = False
    photo: QPixmap | None = None
    face_icon: str = ""
    lead_text: str = ""
    title_icon: str = ""
    title_icon_token: str = "warm-dot"
    title_note: str = ""
    right_icon: str = ""
    right_text: str = ""
    right_token: str = "text2"
    right_warmth: str = ""
    when_icon: str = ""
    when_text: str = ""
    when_token: str = "text3"
    chips: tuple[ChipPaint, ...] = ()
    actions: tuple[RowAction, ...] = ()
    dim: bool = False
    accessible: str = ""

    def spoken(self) -> str:
        """The row as one text for screen readers."""
        if self.accessible:
            return self.accessible
        parts = [self.lead_text, self.title, self.title_note, self.subtitle]
        parts += [chip.text for chip in self.chips]
        parts += [self.right_text, self.when_text]
        return ". ".join(part.rstrip(".") for part in parts if part)


@dataclass(frozen=True, slots=True)
class SectionPaint:
    """The head of a group of rows ("Overdue 2"). ``count`` may be empty; a quiet one is a small grey caption."""

    title: str
    count: str = ""
    quiet: bool = False

    def spoken(self) -> str:
        """The head as one text for screen readers."""
        return f"{self.title} {self.count}".strip()


@dataclass(frozen=True, slots=True)
class MorePaint:
    """A row that is a link ("4 more this week")."""

    text: str

    def spoken(self) -> str:
        """The link as one text for screen readers."""
        return self.text


@dataclass(frozen=True, slots=True)
class NotePaint:
    """Quiet words in the place of rows ("Nobody is thinking it over."). They cannot be chosen."""

    text: str

    def spoken(self) -> str:
        """The words for screen readers."""
        return self.text


AnyPaint = RowPaint | SectionPaint | MorePaint | NotePaint


class LaterPaint(NamedTuple):
    """A row of a long list, made of its arguments when it is first looked at. Equal arguments make equal rows."""

    make: Callable[..., RowPaint]
    given: tuple[Any, ...]


class RowModel(QAbstractListModel):
    """A plain list model of rows that are all there, each with a key that stays the same over refreshes."""

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._keys: list[Hashable] = []
        self._rows: list[AnyPaint | LaterPaint] = []
        self._made: dict[int, AnyPaint] = {}

    def set_rows(self, rows: Sequence[tuple[Hashable, AnyPaint | LaterPaint]]) -> None:
        """Show these rows, each with its key (sections: any key of their own).

        With the same keys in the same order only the changed rows are told, so that selection and scroll stay.
        """
        keys = [key for key, _paint in rows]
        paints = [paint for _key, paint in rows]
        if keys == self._keys:
            changed = [number for number, paint in enumerate(paints) if paint != self._rows[number]]
            self._rows = paints
            for number in changed:
                self._made.pop(number, None)
                place = self.index(number)
                self.dataChanged.emit(place, place)
            return
        self.beginResetModel()
        self._keys = keys
        self._rows = paints
        self._made.clear()
        self.endResetModel()

    def rowCount(self, parent: QModelIndex = QModelIndex()) -> int:
        return 0 if parent.isValid() else len(self._rows)

    def data(self, index: QModelIndex, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        if not index.isValid() or not 0 <= index.row() < len(self._rows):
            return None
        if role == KEY_ROLE:
            return self._keys[index.row()]
        if role == IS_ROW_ROLE:
            return isinstance(self._rows[index.row()], RowPaint | LaterPaint)
        if role not in (ROW_ROLE, Qt.ItemDataRole.DisplayRole, Qt.ItemDataRole.AccessibleTextRole):
            return None
        paint = self.paint_at(index.row())
        if role == ROW_ROLE:
            return paint
        if role == Qt.ItemDataRole.DisplayRole:
            return paint.text if isinstance(paint, MorePaint | NotePaint) else paint.title
        if role == Qt.ItemDataRole.AccessibleTextRole:
            return paint.spoken()
        return None

    def flags(self, index: QModelIndex) -> Qt.ItemFlag:
        if not index.isValid():
            return Qt.ItemFlag.NoItemFlags
        if isinstance(self._rows[index.row()], SectionPaint | NotePaint):
            return Qt.ItemFlag.ItemNeverHasChildren
        return Qt.ItemFlag.ItemIsEnabled | Qt.ItemFlag.ItemIsSelectable | Qt.ItemFlag.ItemNeverHasChildren

    def paint_at(self, row: int) -> AnyPaint:
        """What a row shows. Raises IndexError."""
        paint = self._rows[row]
        if not isinstance(paint, LaterPaint):
            return paint
        if row not in self._made:
            self._made[row] = paint.make(*paint.given)
        return self._made[row]

    def key_at(self, row: int) -> Hashable:
        """The key of a row. Raises IndexError."""
        return self._keys[row]

    def index_of(self, key: Hashable) -> QModelIndex:
        """The index of a key (invalid when it is not there)."""
        try:
            return self.index(self._keys.index(key))
        except ValueError:
            return QModelIndex()


def fill_menu(
    add: Callable[[str, str, str, Callable[[], None]], object],
    actions: Sequence[RowAction],
    trigger: Callable[[str], None],
) -> None:
    """Put the actions of a row into a menu (``add`` takes text, icon, keys and a slot, as ``Menu.add`` does)."""
    for action in actions:
        add(action.text, action.icon, action.keys, partial(trigger, action.name))
