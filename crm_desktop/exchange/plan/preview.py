"""How the first rows of a file will look, before anything is imported."""

from __future__ import annotations

from dataclasses import dataclass
from enum import StrEnum

from crm_desktop.exchange.plan.files import Plan, knowing
from crm_desktop.exchange.plan.known import Known
from crm_desktop.exchange.records import PersonRow, Thing
from crm_desktop.exchange.sources import Source
from crm_desktop.exchange.tables.table import SAMPLE_ROWS


class RowState(StrEnum):
    """What a row of the preview will be."""

    NEW = "new"
    PERHAPS = "may be here already"
    HERE = "already here"
    SKIPPED = "skipped"


@dataclass(frozen=True, slots=True)
class PreviewRow:
    """A row as it will look: a person, or another record. Both are None for one that is skipped; `reason` says why."""

    number: int
    state: RowState
    person: PersonRow | None
    reason: str = ""
    changes: bool = False
    thing: Thing | None = None


def preview(source: Source, known: Known, limit: int = SAMPLE_ROWS) -> list[PreviewRow]:
    """Give the first rows as they will look: new, already here, or to be asked about; quick for a file of any size.

    `limit` is at most `table.SAMPLE_ROWS`.
    """
    sample = knowing(source, known).sample()
    people = {row.number: row for row in sample.people}
    first = {thing.number: type(thing) for thing in reversed(sample.things)}
    # What else a row tells of its opening (a task, a talk) stands with it; a row of a board has several openings.
    things = [thing for thing in sample.things if type(thing) is first[thing.number]]
    planned = Plan(source, known).add(sample)
    doubtful = {doubt.row for doubt in planned.doubts}
    rows = [
        PreviewRow(row.number, RowState.PERHAPS if row.number in doubtful else RowState.NEW, row)
        for row in planned.new
        if row.number in people
    ]
    rows += [PreviewRow(each.row, RowState.SKIPPED, None, each.reason) for each in planned.skipped]
    rows += [
        PreviewRow(merge.row.number, RowState.HERE, merge.row, merge.by.value, merge.changes)
        for merge in planned.merged
    ]
    rows += [PreviewRow(number, RowState.HERE, people[number]) for number, _ in planned.unchanged]
    states = {
        (each.thing.number, each.thing.key): RowState.HERE if each.here else RowState.NEW
        for each in planned.things
    }
    left = {each.row for each in planned.skipped}
    rows += [
        PreviewRow(thing.number, states.get(key, RowState.HERE), None, thing=thing, changes=key in states)
        for thing in things
        if thing.number not in left
        for key in [(thing.number, thing.key)]
    ]
    return sorted(rows, key=lambda row: row.number)[:limit]
