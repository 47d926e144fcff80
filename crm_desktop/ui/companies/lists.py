"""The list of companies: its rows with their columns, the head that sorts them, and what it is narrowed to."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from enum import StrEnum
from typing import Any

from PySide6.QtCore import (
    QAbstractTableModel,
    QModelIndex,
    QObject,
    QPersistentModelIndex,
    QRect,
    QRectF,
    QSize,
    Qt,
    Signal,
)
from PySide6.QtGui import QPainter, QPaintEvent, QResizeEvent
from PySide6.QtWidgets import QWidget

from crm_desktop.domain.names import fold
from crm_desktop.domain.terms import TargetStatus
from crm_desktop.store.companies import CompanyRow
from crm_desktop.ui.companies import words
from crm_desktop.ui.theme import current_theme, paint_icon
from crm_desktop.ui.widgets import (
    ROW_ROLE,
    LinkButton,
    RowDelegate,
    RowPaint,
    chip_width,
    draw_text,
    paint_chip,
    text_width,
)

Index = QModelIndex | QPersistentModelIndex

COMPANY_ROLE = int(Qt.ItemDataRole.UserRole) + 30
"""The number of a company."""
MARGIN = 8
STATUS, NUMBER, GAP = 108, 36, 16
"""Widths of the status and of a number, and the room between, px at text size 1."""
WIDE = 400
"""A narrower list (px at text size 1) says the status in the second line."""


class Sort(StrEnum):
    """What the list can be ordered by."""

    PRIORITY = "priority"
    SCORE = "score"
    NAME = "name"
    INSIDE = "inside"
    PATHS = "paths"
    STATUS = "status"


_STATUS_ORDER = {
    status: place
    for place, status in enumerate(
        (TargetStatus.EMPLOYER, *reversed(words.IN_PROGRESS), TargetStatus.SET_ASIDE, None)
    )
}


@dataclass(frozen=True, slots=True)
class Narrowed:
    """What list and board are narrowed to; all parts hold together, empty ones do not narrow.

    `text` are words that name, industry, place or status must hold. `everything` shows also what is no target.
    """

    text: str = ""
    statuses: frozenset[TargetStatus] = frozenset()
    priority: int | None = None
    nobody_inside: bool = False
    programme: bool = False
    everything: bool = False

    @property
    def is_empty(self) -> bool:
        """Whether all targets are shown, and nothing else."""
        return self == Narrowed()

    def keep(self, rows: Iterable[CompanyRow]) -> list[CompanyRow]:
        """Give the rows that are shown, in their order."""
        wanted = fold(self.text).split()
        return [
            row
            for row in rows
            if (self.everything or row.status is not None)
            and (not self.statuses or row.status in self.statuses)
            and (self.priority is None or row.priority == self.priority)
            and (not self.nobody_inside or row.inside == 0)
            and (not self.programme or row.has_programme)
            and (not wanted or _holds(row, wanted))
        ]


def _holds(row: CompanyRow, wanted: list[str]) -> bool:
    text = f"{fold(row.name)} {fold(row.industry)} {fold(row.place)} {row.status or ''}"
    return all(word in text for word in wanted)


def in_order(
    rows: Iterable[CompanyRow], paths: Mapping[int, int], sort: Sort, *, descending: bool = False
) -> list[CompanyRow]:
    """Sort the rows; what is alike by the score, then by name. Set aside ones stand last, whatever the order.

    Without `descending` the best stands first: the top priority, the highest score, most inside; names from A on.
    """
    by_name = sorted(rows, key=lambda row: (row.normal_name, row.id))
    if sort is Sort.NAME:
        return by_name[::-1] if descending else by_name
    by_score = sorted(by_name, key=lambda row: row.lamp.order)
    keys = {
        Sort.PRIORITY: lambda row: row.priority or 9,
        Sort.SCORE: lambda row: row.lamp.order,
        Sort.INSIDE: lambda row: -row.inside,
        Sort.PATHS: lambda row: -paths.get(row.id, 0),
        Sort.STATUS: lambda row: _STATUS_ORDER[row.status],
    }
    found = sorted(by_score, key=keys[sort], reverse=descending)
    if sort is Sort.STATUS:
        return found
    return sorted(found, key=lambda row: (row.status is None, row.status is TargetStatus.SET_ASIDE))


class CompaniesModel(QAbstractTableModel):
    """The rows of the list; what they show is made when they are painted."""

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._rows: list[CompanyRow] = []
        self._paths: Mapping[int, int] = {}

    def set_rows(self, rows: list[CompanyRow], paths: Mapping[int, int]) -> None:
        """Show these rows. The same companies in the same order are only painted again, so that nothing jumps."""
        same = [row.id for row in rows] == [row.id for row in self._rows]
        if not same:
            self.beginResetModel()
        self._rows, self._paths = rows, paths
        if not same:
            self.endResetModel()
        elif rows:
            self.dataChanged.emit(self.index(0, 0), self.index(len(rows) - 1, 0))

    def rowCount(self, parent: Index = QModelIndex()) -> int:
        """Count the rows."""
        return 0 if parent.isValid() else len(self._rows)

    def columnCount(self, parent: Index = QModelIndex()) -> int:
        """There is one, painted over the whole width."""
        return 0 if parent.isValid() else 1

    def row_at(self, place: int) -> CompanyRow:
        """The company at a place. Raises IndexError."""
        return self._rows[place]

    def place_of(self, number: int) -> int:
        """The place of a company, or -1."""
        return next((place for place, row in enumerate(self._rows) if row.id == number), -1)

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        """Give what a row shows, its name, and its number."""
        if not index.isValid() or not 0 <= index.row() < len(self._rows):
            return None
        row = self._rows[index.row()]
        if role == ROW_ROLE:
            return self._paint(row)
        if role == COMPANY_ROLE:
            return row.id
        if role == Qt.ItemDataRole.DisplayRole:
            return row.name
        if role == Qt.ItemDataRole.AccessibleTextRole:
            return words.spoken(row, self._paths.get(row.id, 0))
        return None

    def _paint(self, row: CompanyRow) -> RowPaint:
        return RowPaint(
            title=row.name,
            subtitle=row.industry or row.place,
            face=row.name,
            square=True,
            right_text=str(row.inside) if row.inside else "–",
            when_text=str(self._paths[row.id]) if row.id in self._paths else "–",
            chips=(words.status_chip(row.status),),
            accessible=words.spoken(row, self._paths.get(row.id, 0)),
        )


@dataclass(frozen=True, slots=True)
class Columns:
    """Where the columns of a row end or begin, px from its left edge. `status` is None where it has no room."""

    inside: float
    paths: float
    status: float | None

    @classmethod
    def of(cls, width: float) -> Columns:
        """Share the width of a list."""
        theme = current_theme()
        right = width - MARGIN - theme.px(12)
        status = right - _status_width() if width >= theme.px(WIDE) else None
        paths = status - theme.px(GAP) if status is not None else right
        return cls(paths - theme.px(NUMBER + GAP), paths, status)


_WIDTHS: dict[tuple[float, str, str], int] = {}
"""So much room the chips need, by text size, font and the first of their words: each row asks."""


def _status_width() -> int:
    """So much room the chips of all statuses need, in the person's language, px."""
    key = (current_theme().scale, current_theme().family, words.status(TargetStatus.PROSPECT))
    if key not in _WIDTHS:
        chips = [chip_width(words.status(status)) for status in TargetStatus]
        _WIDTHS[key] = max(current_theme().px(STATUS), *chips)
    return _WIDTHS[key]


class CompanyDelegate(RowDelegate):
    """Paints a company: face and name, then the people inside, the paths and the status in columns."""

    def __init__(self, parent: QWidget) -> None:
        super().__init__(56, margin=MARGIN, parent=parent)

    def _columns(self, rect: QRect) -> Columns:
        # The scroll bar takes its room out of the margin, and the columns stay where the head says they are.
        view = self.parent()
        return Columns.of(view.width() if isinstance(view, QWidget) else rect.width())

    def _text_ends(self, rect: QRect, shown: RowPaint, all_seen: bool) -> tuple[float, float]:
        end = rect.x() + self._columns(rect).inside - current_theme().px(NUMBER)
        return end, end

    def _paint_text(
        self, painter: QPainter, rect: QRect, shown: RowPaint, selected: bool, all_seen: bool
    ) -> None:
        if self._columns(rect).status is None:
            parts = (shown.chips[0].text, shown.subtitle)
            shown = RowPaint(
                title=shown.title, subtitle=" · ".join(filter(None, parts)), face=shown.face, square=True
            )
        super()._paint_text(painter, rect, shown, selected, all_seen)

    def _paint_right(
        self, painter: QPainter, rect: QRect, right: float, shown: RowPaint, selected: bool
    ) -> None:
        columns = self._columns(rect)
        number = current_theme().px(NUMBER)
        for end, text in ((columns.inside, shown.right_text), (columns.paths, shown.when_text)):
            area = QRectF(rect.x() + end - number, rect.y(), number, rect.height())
            token = "text3" if text == "–" else "text"
            draw_text(painter, area, text, "body", token, Qt.AlignmentFlag.AlignRight)
        if columns.status is not None:
            (chip,) = shown.chips
            width = chip_width(chip.text)
            area = QRectF(rect.x() + columns.status, rect.y(), width, rect.height())
            paint_chip(painter, area, chip.text, chip.state, on_selected=selected)


class _HeadButton(LinkButton):
    """A word of the head; the arrow beside it says that the list is sorted by it, and which way."""

    def __init__(self, text: str, parent: QWidget) -> None:
        super().__init__(text, role="small", token="text2", parent=parent)
        self.arrow = ""

    def sizeHint(self) -> QSize:
        theme = current_theme()
        return QSize(text_width(self.text(), self._role) + theme.px(16), theme.px(28))

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        theme = current_theme()
        size = theme.px(12)
        area = QRectF(0, 0, self.width() - theme.px(16), self.height())
        draw_text(
            painter, area, self.text(), self._role, "text" if self.arrow or self.underMouse() else "text2"
        )
        if self.arrow:
            top = (self.height() - size) // 2
            paint_icon(painter, self.width() - size - theme.px(2), top, self.arrow, "text2", size)


class ListHead(QWidget):
    """The head over the list: a click on a word sorts by it, again turns it. ``sortWanted(sort)``."""

    sortWanted = Signal(str)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        texts = {
            Sort.NAME: self.tr("Company"),
            Sort.INSIDE: self.tr("Inside"),
            Sort.PATHS: self.tr("Paths"),
            Sort.STATUS: self.tr("Status"),
        }
        tips = {
            Sort.NAME: self.tr("Sort by name"),
            Sort.INSIDE: self.tr("People who work there and whom you know"),
            Sort.PATHS: self.tr("People there whom somebody you know could introduce you to"),
            Sort.STATUS: self.tr("Sort by how far you are"),
        }
        self.buttons = {sort: _HeadButton(text, self) for sort, text in texts.items()}
        for sort, made in self.buttons.items():
            made.setToolTip(tips[sort])
            made.clicked.connect(lambda _checked=False, sort=sort: self.sortWanted.emit(sort))
        self._take_height()

    def _take_height(self) -> None:
        self.setFixedHeight(current_theme().px(28))

    def set_sorted(self, sort: Sort, *, descending: bool) -> None:
        """Mark the word the list is sorted by."""
        for one, made in self.buttons.items():
            made.arrow = ("arrow-up" if descending else "arrow-down") if one is sort else ""
            made.setAccessibleDescription(self.tr("sorted by this") if one is sort else "")
            made.update()

    def follow_theme(self) -> None:
        """Follow the text size."""
        self._take_height()
        self._arrange()

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Stand over the columns."""
        super().resizeEvent(event)
        self._arrange()

    def _arrange(self) -> None:
        theme = current_theme()
        columns = Columns.of(self.width())
        name, inside, paths, status = (
            self.buttons[sort] for sort in (Sort.NAME, Sort.INSIDE, Sort.PATHS, Sort.STATUS)
        )
        top = 0
        left = MARGIN + theme.px(12)
        name.setGeometry(left, top, name.sizeHint().width(), theme.px(28))
        for made, end in ((inside, columns.inside), (paths, columns.paths)):
            width = made.sizeHint().width()
            made.setGeometry(round(end) - width + theme.px(16), top, width, theme.px(28))
        status.setVisible(columns.status is not None)
        if columns.status is not None:
            status.setGeometry(round(columns.status), top, status.sizeHint().width(), theme.px(28))
