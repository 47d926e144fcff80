"""The leads as the table lists them: sorted by a column, narrowed to what is asked for."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from datetime import date
from enum import IntEnum
from typing import Any

from PySide6.QtCore import QAbstractTableModel, QModelIndex, QObject, Qt

from crm_desktop.domain.names import fold
from crm_desktop.domain.terms import LEAD_ENDS, LeadStage, PointsTo
from crm_desktop.store.leads import LeadRow
from crm_desktop.ui.leads import words
from crm_desktop.ui.leads.steps import NextStep
from crm_desktop.ui.widgets import CELL_ROLE, CellPaint

LEAD_ROLE = int(Qt.ItemDataRole.UserRole) + 20
"""The number of a lead, in the models of the table and of the lanes."""

OPEN_STAGES = tuple(stage for stage in LeadStage if stage not in LEAD_ENDS)
ENDS = (LeadStage.HELPED, LeadStage.DID_NOT_PAN_OUT, LeadStage.BECAME_A_JOB)
"""The ends in the order of the board."""

_STAGE_ORDER = {
    stage: place
    for place, stage in enumerate(
        (*reversed(OPEN_STAGES), LeadStage.BECAME_A_JOB, LeadStage.HELPED, LeadStage.DID_NOT_PAN_OUT)
    )
}


class Column(IntEnum):
    """The columns, in their order."""

    POINTS_TO = 0
    FROM = 1
    STAGE = 2
    RECEIVED = 3
    NEXT = 4


@dataclass(frozen=True, slots=True)
class Narrowed:
    """What table and board are narrowed to; all parts hold together, empty ones do not narrow.

    `text` are words that the names, the company and the opening must hold; `warm` is True for warm leads, False for
    cold ones.
    """

    text: str = ""
    stages: frozenset[LeadStage] = frozenset()
    warm: bool | None = None
    referrer: int | None = None

    @property
    def is_empty(self) -> bool:
        """Whether all leads are shown."""
        return self == Narrowed()

    def keep(self, rows: Iterable[LeadRow]) -> list[LeadRow]:
        """Give the rows that are shown, in their order."""
        wanted = fold(self.text).split()
        return [
            row
            for row in rows
            if (not self.stages or row.stage in self.stages)
            and (self.warm is None or row.is_warm is self.warm)
            and (self.referrer is None or row.referrer_id == self.referrer)
            and (not wanted or _holds(row, wanted))
        ]


def _holds(row: LeadRow, wanted: list[str]) -> bool:
    parts = [row.title, row.position, row.company, row.referrer, *(opening.title for opening in row.openings)]
    text = fold(" ".join(parts))
    return all(word in text for word in wanted)


def in_order(
    rows: Iterable[LeadRow],
    steps: Mapping[int, NextStep],
    column: Column = Column.STAGE,
    *,
    descending: bool = True,
) -> list[LeadRow]:
    """Sort by a column; what is equal there by the next step's day, then the latest received first.

    By stage, descending, those stand first that are furthest; the ended ones are always last. A lead without a next
    step stands after those with one, whichever way.
    """
    by_date = sorted(rows, key=lambda row: (row.received_on, row.id), reverse=True)
    by_date.sort(key=lambda row: steps[row.id].on if row.id in steps else date.max)
    if column is Column.NEXT:
        if not descending:
            return by_date
        with_step = [row for row in by_date if row.id in steps]
        without = [row for row in by_date if row.id not in steps]
        return sorted(with_step, key=lambda row: steps[row.id].on, reverse=True) + without
    if column is Column.STAGE:
        by_stage = sorted(by_date, key=lambda row: _STAGE_ORDER[row.stage])
        if descending:
            return by_stage
        ended = [row for row in by_stage if row.stage in LEAD_ENDS]
        open_ones = sorted(
            (row for row in by_date if row.stage not in LEAD_ENDS),
            key=lambda row: _STAGE_ORDER[row.stage],
            reverse=True,
        )
        return open_ones + ended
    if column is Column.RECEIVED:
        return sorted(by_date, key=lambda row: row.received_on, reverse=descending)
    if column is Column.FROM:
        return sorted(by_date, key=lambda row: fold(row.referrer), reverse=descending)
    return sorted(by_date, key=lambda row: fold(words.title(row)), reverse=descending)


class LeadsModel(QAbstractTableModel):
    """The rows of the table; cells are made when they are painted."""

    def __init__(self, today: date, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._today = today
        self._rows: list[LeadRow] = []
        self._steps: Mapping[int, NextStep] = {}

    def set_rows(self, rows: list[LeadRow], steps: Mapping[int, NextStep], today: date) -> None:
        """Show these rows. The same leads in the same order are only painted again, so that nothing jumps."""
        same = [row.id for row in rows] == [row.id for row in self._rows]
        if not same:
            self.beginResetModel()
        self._rows, self._steps, self._today = rows, steps, today
        if not same:
            self.endResetModel()
        elif rows:
            self.dataChanged.emit(self.index(0, 0), self.index(len(rows) - 1, len(Column) - 1))

    def rowCount(self, parent: QModelIndex = QModelIndex()) -> int:
        return 0 if parent.isValid() else len(self._rows)

    def columnCount(self, parent: QModelIndex = QModelIndex()) -> int:
        return 0 if parent.isValid() else len(Column)

    def row_at(self, row: int) -> LeadRow:
        """The lead of a row. Raises IndexError."""
        return self._rows[row]

    def place_of(self, number: int) -> int:
        """The row in which a lead stands, or -1."""
        return next((place for place, row in enumerate(self._rows) if row.id == number), -1)

    def headerData(
        self, section: int, orientation: Qt.Orientation, role: int = Qt.ItemDataRole.DisplayRole
    ) -> Any:
        if orientation != Qt.Orientation.Horizontal or role != Qt.ItemDataRole.DisplayRole:
            return None
        names = {
            Column.POINTS_TO: self.tr("Points to"),
            Column.FROM: self.tr("From"),
            Column.STAGE: self.tr("Stage"),
            Column.RECEIVED: self.tr("Received"),
            Column.NEXT: self.tr("Next"),
        }
        return names[Column(section)] if 0 <= section < len(Column) else None

    def data(self, index: QModelIndex, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        if not index.isValid() or not 0 <= index.row() < len(self._rows):
            return None
        row = self._rows[index.row()]
        if role == CELL_ROLE:
            return self._cell(row, Column(index.column()))
        if role == LEAD_ROLE:
            return row.id
        if role == Qt.ItemDataRole.DisplayRole:
            shown = self._cell(row, Column(index.column()))
            return shown.text or (shown.chips[0].text if shown.chips else "")
        if role == Qt.ItemDataRole.AccessibleTextRole:
            if index.column() == Column.POINTS_TO:
                return words.spoken(row, self._steps.get(row.id), self._today)
            return self._cell(row, Column(index.column())).spoken()
        return None

    def _cell(self, row: LeadRow, column: Column) -> CellPaint:
        if column is Column.POINTS_TO:
            name = words.title(row)
            icon = words.FACE_ICONS.get(row.points_to, "")
            return CellPaint(
                name,
                words.second(row),
                title=True,
                face="" if icon else name,
                square=row.points_to == PointsTo.COMPANY,
                face_icon=icon,
            )
        if column is Column.FROM:
            return CellPaint(
                row.referrer, icon="flame" if row.is_warm else "", icon_token="warm-dot", icon_room=True
            )
        if column is Column.STAGE:
            return CellPaint(chips=(words.stage_chip(row.stage),))
        if column is Column.RECEIVED:
            return CellPaint(words.plain_day(row.received_on, self._today), role="small", token="text2")
        step = self._steps.get(row.id)
        if step is None:
            return CellPaint("—", token="text3")
        late = step.on < self._today
        return CellPaint(
            step.text, words.next_when(step, self._today), second_token="warm" if late else "text3"
        )
