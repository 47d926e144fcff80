"""The ledger as a table: both sides in small squares, each square one help; a click on one says which."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date
from enum import IntEnum
from typing import Any, Final

from PySide6.QtCore import QAbstractTableModel, QModelIndex, QObject, QPoint, QRect, QRectF, Qt, Signal
from PySide6.QtGui import QMouseEvent, QPainter, QResizeEvent
from PySide6.QtWidgets import QHeaderView

from crm_desktop.domain.etiquette.giving_back import Help
from crm_desktop.domain.etiquette.known import Known
from crm_desktop.services.favours import LedgerLine
from crm_desktop.ui.favours import words
from crm_desktop.ui.theme import current_theme
from crm_desktop.ui.widgets import CELL_ROLE, CellPaint, TableDelegate, TableList, draw_text, paint_box

CONTACT_ROLE: Final = int(Qt.ItemDataRole.UserRole) + 31
"""The number of the contact of a row."""
SIDE, GAP = 8, 3
"""A square and the way to the next one, px at text size 1."""
MOST: Final = 12
"""So many squares are painted; the rest is a number."""
WIDTHS: Final = (208, 206, 180, 182)
"""Of the width, each column has a share like these."""


class Column(IntEnum):
    """The columns, in their order."""

    PERSON = 0
    THEY = 1
    I_DID = 2
    NEXT = 3


@dataclass(frozen=True, slots=True)
class SquaresPaint(CellPaint):
    """A cell with small squares over its second line."""

    squares: int = 0
    square_token: str = "accent"


class LedgerModel(QAbstractTableModel):
    """The rows of the ledger. What they show is made when they are painted."""

    def __init__(self, today: date, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._today = today
        self._known: Known | None = None
        self._rows: list[LedgerLine] = []

    def set_rows(self, rows: list[LedgerLine], known: Known) -> None:
        """Show these rows. The same people in the same order are only painted again, so that nothing jumps."""
        same = [row.ledger.contact.id for row in rows] == [row.ledger.contact.id for row in self._rows]
        if not same:
            self.beginResetModel()
        self._rows, self._known, self._today = rows, known, known.today
        if not same:
            self.endResetModel()
        elif rows:
            self.dataChanged.emit(self.index(0, 0), self.index(len(rows) - 1, len(Column) - 1))

    def rowCount(self, parent: QModelIndex = QModelIndex()) -> int:
        return 0 if parent.isValid() else len(self._rows)

    def columnCount(self, parent: QModelIndex = QModelIndex()) -> int:
        return 0 if parent.isValid() else len(Column)

    def row_at(self, row: int) -> LedgerLine:
        """The person of a row. Raises IndexError."""
        return self._rows[row]

    def place_of(self, contact: int) -> int:
        """The row in which somebody stands, or -1."""
        return next((place for place, row in enumerate(self._rows) if row.ledger.contact.id == contact), -1)

    def headerData(
        self, section: int, orientation: Qt.Orientation, role: int = Qt.ItemDataRole.DisplayRole
    ) -> Any:
        if orientation != Qt.Orientation.Horizontal or role != Qt.ItemDataRole.DisplayRole:
            return None
        names = (self.tr("Person"), self.tr("They helped me"), self.tr("I helped them"), self.tr("Next"))
        return names[section] if 0 <= section < len(names) else None

    def data(self, index: QModelIndex, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        if not index.isValid() or not 0 <= index.row() < len(self._rows) or self._known is None:
            return None
        row, column = self._rows[index.row()], Column(index.column())
        if role == CELL_ROLE:
            return self._cell(row, column, self._known)
        if role == CONTACT_ROLE:
            return row.ledger.contact.id
        if role == Qt.ItemDataRole.DisplayRole:
            return self._cell(row, column, self._known).spoken()
        if role == Qt.ItemDataRole.AccessibleTextRole:
            if column is Column.PERSON:
                return words.spoken(self._known, row, self._today)
            return self._cell(row, column, self._known).spoken()
        return None

    def _cell(self, row: LedgerLine, column: Column, known: Known) -> CellPaint:
        found = row.ledger
        if column is Column.PERSON:
            name = found.contact.full_name
            return CellPaint(name, words.second(row), title=True, face=name)
        if column is Column.THEY:
            if not found.helped:
                return CellPaint("—", token="text3")
            return SquaresPaint("", words.helped(known, found.helped), squares=len(found.helped))
        if column is Column.I_DID:
            if not found.given:
                return CellPaint(self.tr("Nothing yet"), token="text2")
            said = words.gave(known, found.given, self._today)
            return SquaresPaint("", said, squares=len(found.given), square_token="ok")
        next_, when, late = words.coming(row, self._today)
        quiet = not when
        return CellPaint(
            next_, when, token="text2" if quiet else "text", second_token="warm" if late else "text3"
        )


class LedgerDelegate(TableDelegate):
    """Paints the squares, and knows which one lies under a point."""

    def square_at(self, rect: QRect, index: QModelIndex, point: QPoint) -> int | None:
        """The number of the square under a point of the viewport (0 is the first), in the cell at `rect`."""
        shown = index.data(CELL_ROLE)
        if not isinstance(shown, SquaresPaint):
            return None
        theme = current_theme()
        line = self._line(QRectF(rect))
        if not line.adjusted(0, -4, 0, 4).contains(point.toPointF()):
            return None
        place = int((point.x() - line.x()) // theme.px(SIDE + GAP))
        return place if 0 <= place < min(shown.squares, MOST) else None

    @staticmethod
    def _line(area: QRectF) -> QRectF:
        """The line of the squares in a cell of two lines."""
        theme = current_theme()
        return QRectF(area.x(), round(area.center().y() - theme.px(18)), area.width(), theme.px(20))

    def _paint_cell(self, painter: QPainter, area: QRectF, shown: CellPaint, chosen: bool) -> None:
        super()._paint_cell(painter, area, shown, chosen)
        if not isinstance(shown, SquaresPaint):
            return
        theme = current_theme()
        line = self._line(area)
        side = theme.px(SIDE)
        x = line.x()
        for _number in range(min(shown.squares, MOST)):
            box = QRectF(x, round(line.center().y() - side / 2), side, side)
            paint_box(painter, box, shown.square_token, "", 2)
            x += theme.px(SIDE + GAP)
        if shown.squares > MOST:
            rest = QRectF(x + 2, line.y(), max(0.0, line.right() - x), line.height())
            draw_text(painter, rest, f"+{shown.squares - MOST}", "small", "text2")


class LedgerTable(TableList):
    """The table. ``helpWanted(index, number)``: a square was clicked; the number counts from the latest help."""

    helpWanted = Signal(QModelIndex, int)

    def __init__(self, *, name: str) -> None:
        super().__init__(name=name)
        self._delegate = LedgerDelegate(self)
        self.setItemDelegate(self._delegate)
        self.head.setStretchLastSection(False)
        self.head.setSectionResizeMode(QHeaderView.ResizeMode.Fixed)
        self.head.setMinimumSectionSize(60)

    @property
    def squares(self) -> LedgerDelegate:
        """The delegate, for where its squares lie."""
        assert isinstance(self._delegate, LedgerDelegate)
        return self._delegate

    def share(self) -> None:
        """Give each column its share of the width."""
        width = self.viewport().width()
        used = 0
        for column in Column:
            upto = round(width * sum(WIDTHS[: column + 1]) / sum(WIDTHS))
            self.head.resizeSection(column, upto - used)
            used = upto

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Share the width among the columns."""
        super().resizeEvent(event)
        self.share()

    def _square(self, point: QPoint) -> tuple[QModelIndex, int] | None:
        index = self.indexAt(point)
        if not index.isValid():
            return None
        number = self.squares.square_at(self.visualRect(index), index, point)
        return None if number is None else (index, number)

    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        super().mouseMoveEvent(event)
        over = self._square(event.position().toPoint()) is not None
        self.viewport().setCursor(Qt.CursorShape.PointingHandCursor if over else Qt.CursorShape.ArrowCursor)

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        super().mouseReleaseEvent(event)
        found = self._square(event.position().toPoint())
        if found is not None and event.button() == Qt.MouseButton.LeftButton:
            self.helpWanted.emit(*found)


def in_order(rows: Sequence[LedgerLine], column: Column, *, descending: bool) -> list[LedgerLine]:
    """Give the rows by name, or (as they come) by who is next to get something back."""
    found = list(rows)
    if column is Column.PERSON:
        found.sort(key=lambda row: row.ledger.contact.full_name.casefold())
    return found[::-1] if descending else found


def latest_first(helps: Sequence[Help]) -> list[Help]:
    """Give one side in the order of its squares and words."""
    return list(reversed(helps))
