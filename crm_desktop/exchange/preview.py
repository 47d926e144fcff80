"""How the first rows of a file will look, before anything is imported."""

from __future__ import annotations

from dataclasses import dataclass
from enum import StrEnum

from crm_desktop.exchange.plan import Known
from crm_desktop.exchange.planner import Planner
from crm_desktop.exchange.records import PersonRow
from crm_desktop.exchange.sources import Source
from crm_desktop.exchange.tables import SAMPLE_ROWS


class RowState(StrEnum):
    """What a row of the preview will be."""

    NEW = "new"
    HERE = "already here"
    SKIPPED = "skipped"


@dataclass(frozen=True, slots=True)
class PreviewRow:
    """A row as it will look. `person` is None for one that is skipped; then `reason` says why."""

    number: int
    state: RowState
    person: PersonRow | None
    reason: str = ""
    changes: bool = False


def preview(source: Source, known: Known, limit: int = SAMPLE_ROWS) -> list[PreviewRow]:
    """Give the first rows as they will look, new or already here; quick for a file of any size.

    `limit` is at most `tables.SAMPLE_ROWS`.
    """
    sample = source.sample()
    people = {row.number: row for row in sample.people}
    planned = Planner(known, source.kind).plan(sample)
    rows = [PreviewRow(row.number, RowState.NEW, row) for row in planned.new]
    rows += [PreviewRow(each.row, RowState.SKIPPED, None, each.reason) for each in planned.skipped]
    rows += [
        PreviewRow(merge.row.number, RowState.HERE, merge.row, merge.by.value, merge.changes)
        for merge in planned.merged
    ]
    rows += [PreviewRow(number, RowState.HERE, people[number]) for number, _ in planned.unchanged]
    return sorted(rows, key=lambda row: row.number)[:limit]
