"""The plan of an import, for every kind of file: its batches as they are read."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from dataclasses import replace

from crm_desktop.exchange.plan import Decision, Known, PlanBatch
from crm_desktop.exchange.planner import Planner
from crm_desktop.exchange.records import Batch
from crm_desktop.exchange.sources import Source
from crm_desktop.exchange.things import KnownThings, ThingPlanner


class Plan:
    """Decides about the batches of one pass through a file, in their order."""

    def __init__(self, source: Source, known: Known, decisions: Mapping[int, Decision] | None = None) -> None:
        self._people = Planner(known, source.kind, decisions)
        self._things: ThingPlanner | None = None
        if source.has_things:
            things = known.things or KnownThings()
            self._things = ThingPlanner(known, things, self._people, add_people=source.add_people)

    def add(self, batch: Batch) -> PlanBatch:
        """Give what is to be done about a batch."""
        planned = self._people.plan(batch)
        if self._things is not None:
            self._things.plan(batch, planned)
        if member := batch.member:
            planned.skipped = [replace(each, member=member) for each in planned.skipped]
            planned.unreadable = [replace(each, member=member) for each in planned.unreadable]
            planned.remarks = [replace(each, member=member) for each in planned.remarks]
        return planned


def make_plan(
    source: Source, known: Known, decisions: Mapping[int, Decision] | None = None
) -> Iterator[PlanBatch]:
    """Plan the import of a source, batch by batch, as it is read.

    Do each batch before asking for the next, or do none (a dry run): the plan is the same.
    Raises `NotReadable` where the source does; what came before is then to be taken back.
    """
    plan = Plan(source, known, decisions)
    for batch in source.read():
        yield plan.add(batch)
