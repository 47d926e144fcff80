"""The openings as the table lists them: sorted by a column, narrowed to what is asked for."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from datetime import date
from enum import IntEnum
from typing import Any

from crm_desktop.domain.names import fold
from crm_desktop.domain.terms import Channel, OpportunityStage
from crm_desktop.services.opening_steps import NextStep, StepKind
from crm_desktop.store.opportunities import OpportunityRow
from crm_desktop.ui.opportunities import words
from crm_desktop.ui.shell.staged_table import StagedModel
from crm_desktop.ui.widgets import CellPaint

_FURTHEST_FIRST = {
    stage: place
    for place, stage in enumerate(
        (
            OpportunityStage.OFFER,
            OpportunityStage.INTERVIEW,
            OpportunityStage.APPLIED,
            OpportunityStage.REFERRED,
            OpportunityStage.REFERRAL_ASKED,
            OpportunityStage.INTERESTED,
            OpportunityStage.ACCEPTED,
            OpportunityStage.REJECTED,
            OpportunityStage.WITHDRAWN,
        )
    )
}


class Column(IntEnum):
    """The columns, in their order."""

    OPENING = 0
    STAGE = 1
    FROM = 2
    SALARY = 3
    CLOSES = 4
    NEXT = 5


@dataclass(frozen=True, slots=True)
class Narrowed:
    """What table and board are narrowed to; all parts hold together, empty ones do not narrow.

    `text` are words that title, company, salary or somebody in it must hold. Those put aside are shown with `archived`
    alone, and then nothing else.
    """

    text: str = ""
    stages: frozenset[OpportunityStage] = frozenset()
    channels: frozenset[Channel] = frozenset()
    who: int | None = None
    archived: bool = False

    @property
    def is_empty(self) -> bool:
        """Whether all that are not put aside are shown."""
        return self == Narrowed()

    def keep(self, rows: Iterable[OpportunityRow]) -> list[OpportunityRow]:
        """Give the rows that are shown, in their order."""
        wanted = fold(self.text).split()
        return [
            row
            for row in rows
            if row.archived is self.archived
            and (not self.stages or row.stage in self.stages)
            and (not self.channels or row.channel in self.channels)
            and (self.who is None or self.who in _people(row))
            and (not wanted or _holds(row, wanted))
        ]


def _people(row: OpportunityRow) -> set[int]:
    """Everybody in an opening: by a role, a lead or an ask."""
    return {
        *(one.id for one in row.people),
        *(one.referrer_id for one in row.sources),
        *(one.contact_id for one in row.asks),
    }


def people(rows: Iterable[OpportunityRow]) -> dict[int, str]:
    """Give everybody in some openings, by number."""
    found: dict[int, str] = {}
    for row in rows:
        found.update((one.id, one.name) for one in row.people)
        found.update((one.referrer_id, one.referrer) for one in row.sources)
        found.update((one.contact_id, one.name) for one in row.asks)
    return found


def _holds(row: OpportunityRow, wanted: list[str]) -> bool:
    names = [one.name for one in row.people] + [one.referrer for one in row.sources]
    text = fold(" ".join([row.title, row.company, row.place, row.salary, *names]))
    return all(word in text for word in wanted)


def in_order(
    rows: Iterable[OpportunityRow],
    steps: Mapping[int, NextStep],
    column: Column = Column.STAGE,
    *,
    descending: bool = True,
) -> list[OpportunityRow]:
    """Sort by a column; what is equal there by the next step's day, then the latest added first.

    By stage, descending, those stand first that are furthest; the closed ones are always last, and so are those
    without a day or a text in the column.
    """

    def day(row: OpportunityRow) -> date:
        step = steps.get(row.id)
        return step.on if step is not None and step.on is not None else date.max

    found = sorted(rows, key=lambda row: row.id, reverse=True)
    found.sort(key=day)
    if column is Column.STAGE:
        found.sort(key=lambda row: _FURTHEST_FIRST[row.stage], reverse=not descending)
        return [row for row in found if row.is_open] + [row for row in found if not row.is_open]
    keys: dict[Column, Any] = {
        Column.OPENING: lambda row: fold(row.title),
        Column.FROM: lambda row: fold(words.brought_by(row).text),
        Column.SALARY: lambda row: fold(row.salary),
        Column.CLOSES: lambda row: row.closing_on.isoformat() if row.closing_on else "",
        Column.NEXT: lambda row: day(row).isoformat() if day(row) < date.max else "",
    }
    key = keys[column]
    filled = sorted((row for row in found if key(row)), key=key, reverse=descending)
    return filled + [row for row in found if not key(row)]


class OpportunitiesModel(StagedModel):
    """The rows of the table."""

    def names(self) -> dict[int, str]:
        return {
            Column.OPENING: self.tr("Opening"),
            Column.STAGE: self.tr("Stage"),
            Column.FROM: self.tr("From"),
            Column.SALARY: self.tr("Salary"),
            Column.CLOSES: self.tr("Closes"),
            Column.NEXT: self.tr("Next"),
        }

    def spoken(self, row: OpportunityRow) -> str:
        return words.spoken(row, self._steps.get(row.id), self._today)

    def cell(self, row: OpportunityRow, column: int) -> CellPaint:
        if column == Column.OPENING:
            return CellPaint(
                row.title,
                row.company,
                title=True,
                face=row.company,
                square=True,
                face_icon="" if row.company else "briefcase",
            )
        if column == Column.STAGE:
            return CellPaint(chips=(words.stage_chip(row.stage),))
        if column == Column.FROM:
            who = words.brought_by(row)
            return CellPaint(who.text or "—", token="text" if who.text else "text3")
        if column == Column.SALARY:
            return CellPaint(row.salary or "—", token="text" if row.salary else "text3")
        if column == Column.CLOSES:
            closes = words.short(row.closing_on, self._today) if row.closing_on else "—"
            counts = bool(words.closes(row, self._today))
            return CellPaint(closes, role="small", token="text" if counts else "text3")
        step = self._steps.get(row.id)
        if step is None:
            return CellPaint("—", token="text3")
        said = words.next_words(step, row, self._today, with_day=False)
        when = (
            "" if step.kind in (StepKind.ANSWER_BY, StepKind.CLOSES) else words.next_when(step, self._today)
        )
        return CellPaint(
            said.text,
            when,
            token="warm" if said.urgent else "text",
            second_token="warm" if said.late else "text3",
        )
