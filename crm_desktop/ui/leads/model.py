"""The leads as the table lists them: sorted by a column, narrowed to what is asked for."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from datetime import date
from enum import IntEnum

from crm_desktop.domain.names import fold
from crm_desktop.domain.terms import LEAD_ENDS, LeadStage, PointsTo
from crm_desktop.store.leads import LeadRow
from crm_desktop.ui.leads import words
from crm_desktop.ui.leads.steps import NextStep
from crm_desktop.ui.shell.staged_table import StagedModel
from crm_desktop.ui.widgets import CellPaint

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


class LeadsModel(StagedModel):
    """The rows of the table."""

    def names(self) -> dict[int, str]:
        return {
            Column.POINTS_TO: self.tr("Points to"),
            Column.FROM: self.tr("From"),
            Column.STAGE: self.tr("Stage"),
            Column.RECEIVED: self.tr("Received"),
            Column.NEXT: self.tr("Next"),
        }

    def spoken(self, row: LeadRow) -> str:
        return words.spoken(row, self._steps.get(row.id), self._today)

    def cell(self, row: LeadRow, column: int) -> CellPaint:
        if column == Column.POINTS_TO:
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
        if column == Column.FROM:
            return CellPaint(
                row.referrer, icon="flame" if row.is_warm else "", icon_token="warm-dot", icon_room=True
            )
        if column == Column.STAGE:
            return CellPaint(chips=(words.stage_chip(row.stage),))
        if column == Column.RECEIVED:
            return CellPaint(words.plain_day(row.received_on, self._today), role="small", token="text2")
        step = self._steps.get(row.id)
        if step is None:
            return CellPaint("—", token="text3")
        late = step.on < self._today
        return CellPaint(
            step.text, words.next_when(step, self._today), second_token="warm" if late else "text3"
        )
