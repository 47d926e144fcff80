"""The plan of an import, for every kind of file: its batches as they are read."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from dataclasses import replace
from typing import TypeVar

from crm_desktop.exchange.plan.earlier_rows import EarlierRows
from crm_desktop.exchange.plan.known import Known, KnownThings
from crm_desktop.exchange.plan.people import PeoplePlanner
from crm_desktop.exchange.plan.terms import Decision, PlanBatch
from crm_desktop.exchange.plan.things import ThingPlanner
from crm_desktop.exchange.plan.written_here import may_be_ours
from crm_desktop.exchange.records import Batch, Rejected, Remark, row_of
from crm_desktop.exchange.sources import Source


def knowing(source: Source, known: Known) -> Source:
    """Give a source that knows who I am, as far as the book says, and which day it is."""
    return source if known.things is None else source.for_me(known.things.myself, known.things.today)


class Plan:
    """The plan of one pass through a source: what is to be done about each batch, as it is read.

    Do each batch before asking for the next, or do none (a dry run): the plan is the same.
    Raises `NotReadable` where the source does; what came before is then to be taken back.
    """

    def __init__(self, source: Source, known: Known, decisions: Mapping[int, Decision] | None = None) -> None:
        self._source = knowing(source, known)
        ours = may_be_ours(source.kind, source.header)
        self._people = PeoplePlanner(known, source.kind, decisions, may_be_ours=ours)
        self._things: ThingPlanner | None = None
        if source.has_things:
            things = known.things or KnownThings()
            self._things = ThingPlanner(
                known, things, self._people, source.for_all, add_people=source.add_people
            )

    def __iter__(self) -> Iterator[PlanBatch]:
        return map(self.add, self._source.read())

    @property
    def earlier(self) -> EarlierRows:
        """The new people of the batches so far."""
        return self._people.earlier

    def add(self, batch: Batch) -> PlanBatch:
        """Give what is to be done about a batch."""
        planned = self._people.plan(batch)
        if self._things is not None:
            self._things.plan(batch, planned)
        if member := batch.member:
            planned.skipped = [_of(member, each) for each in planned.skipped]
            planned.unreadable = [_of(member, each) for each in planned.unreadable]
            planned.remarks = [_of(member, each) for each in planned.remarks]
        return planned


_Named = TypeVar("_Named", Rejected, Remark)


def _of(member: str, named: _Named) -> _Named:
    """Say of which file of an archive a row is, and its number there."""
    return replace(named, member=member, row=row_of(named.row))
