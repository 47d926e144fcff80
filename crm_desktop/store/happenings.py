"""Reading what was done in a range of days, with anybody: acts, leads received, asks and answers, openings moved on.

One statement for each kind, however many days and people there are. What follow-ups were done is read by
`services.follow_ups.between`.
"""

from __future__ import annotations

import json
from collections.abc import Sequence, Set
from dataclasses import dataclass
from datetime import date, time
from typing import Any, Final, TypeVar

from crm_desktop.domain.terms import (
    Answer,
    AskKind,
    Direction,
    InteractionKind,
    LeadStage,
    OpportunityStage,
    Outcome,
    PointsTo,
    Purpose,
)
from crm_desktop.store.changes import Changes
from crm_desktop.store.store import Store, Value
from crm_desktop.store.texts import day_of

_R = TypeVar("_R")


@dataclass(frozen=True, slots=True)
class Person:
    """Somebody who took part: number, full name, and what they are called."""

    id: int
    name: str
    called: str


@dataclass(frozen=True, slots=True)
class ActRow:
    """An interaction of a local day, with those who are still in the book.

    The id sets say what it was about.
    """

    id: int
    on: date
    at: time | None
    kind: InteractionKind
    direction: Direction
    outcome: Outcome | None
    purposes: frozenset[Purpose]
    subject: str
    notes: str
    minutes: int | None
    people: tuple[Person, ...]
    leads: frozenset[int] = frozenset()
    asks: frozenset[int] = frozenset()
    openings: frozenset[int] = frozenset()


@dataclass(frozen=True, slots=True)
class LeadGivenRow:
    """A lead that was received on a local day; `title` is whom or what it points to."""

    id: int
    on: date
    referrer: Person
    points_to: PointsTo
    title: str
    stage: LeadStage


@dataclass(frozen=True, slots=True)
class AskRow:
    """An ask that was sent, answered, or both within the range. Days are local; `sent_on` is never a draft's."""

    id: int
    sent_on: date
    answered_on: date | None
    kind: AskKind
    exactly: str
    answer: Answer
    person: Person


@dataclass(frozen=True, slots=True)
class StageRow:
    """An opening that reached a stage on a local day."""

    id: int
    on: date
    stage: OpportunityStage
    title: str
    company: str


@dataclass(frozen=True, slots=True)
class Happenings:
    """All that was done in a range of days, each kind by day."""

    acts: tuple[ActRow, ...] = ()
    leads: tuple[LeadGivenRow, ...] = ()
    asks: tuple[AskRow, ...] = ()
    stages: tuple[StageRow, ...] = ()


# The people who were removed are left out of an act; an act without anybody left is not there for the calendar.
_ACTS: Final = """
SELECT i.id, i.on_date, i.at_time, i.kind, i.direction, i.outcome, i.subject, i.notes, i.minutes,
       '[' || (SELECT json_group_array(purpose) FROM interaction_purpose p WHERE p.interaction_id = i.id)
       || ',' || (SELECT json_group_array(json_array(c.id, c.name, c.given_name)) FROM interaction_contact ic
                  JOIN contact c ON c.id = ic.contact_id AND c.deleted_at IS NULL WHERE ic.interaction_id = i.id)
       || ',' || (SELECT json_group_array(json_array(a.lead_id, a.ask_id, a.opportunity_id)) FROM interaction_about a
                  WHERE a.interaction_id = i.id) || ']'
FROM interaction i WHERE i.on_date BETWEEN :first AND :last {which}
ORDER BY i.on_date, i.at_time IS NULL, i.at_time, i.id
"""
_WITH: Final = (
    "SELECT interaction_id FROM interaction_contact WHERE contact_id IN (SELECT value FROM json_each(?))"
)

_LEADS: Final = """
SELECT l.id, l.received_on, r.id, r.name, r.given_name, l.points_to,
       coalesce(p.name, (SELECT o.title FROM lead_opportunity lo JOIN opportunity o ON o.id = lo.opportunity_id
                         WHERE lo.lead_id = l.id AND l.points_to = 'opening' ORDER BY lo.id LIMIT 1),
                nullif(l.news, ''), k.name, ''),
       l.stage
FROM lead l JOIN contact r ON r.id = l.referrer_id AND r.deleted_at IS NULL
LEFT JOIN contact p ON p.id = l.person_id LEFT JOIN company k ON k.id = l.company_id
WHERE l.received_on BETWEEN :first AND :last {which} ORDER BY l.received_on, l.id
"""

_ASKS: Final = """
SELECT a.id, a.sent_on, a.answered_on, a.kind, a.exactly, a.answer, c.id, c.name, c.given_name
FROM ask a JOIN contact c ON c.id = a.contact_id AND c.deleted_at IS NULL
WHERE a.sent_on IS NOT NULL AND (a.sent_on BETWEEN :first AND :last OR a.answered_on BETWEEN :first AND :last)
ORDER BY a.sent_on, a.id
"""

_STAGES: Final = """
SELECT o.id, s.on_date, s.stage, o.title, coalesce(k.name, '') FROM opportunity_stage s
JOIN opportunity o ON o.id = s.opportunity_id LEFT JOIN company k ON k.id = o.company_id
WHERE s.on_date BETWEEN :first AND :last ORDER BY s.on_date, s.id
"""


def between(store: Store, first: date, last: date) -> Happenings:
    """Give what was done from one day to another, both included; four statements."""
    days = (first, last)
    return Happenings(
        _acts(store, days, None), _leads(store, days, None), _asks(store, days), _stages(store, days)
    )


def after(store: Store, before: Happenings, changes: Changes, first: date, last: date) -> Happenings:
    """Give what `between` gives for days of which `before` knows all but some changes: only these are read."""
    days = (first, last)
    acts, leads, asks, stages = before.acts, before.leads, before.asks, before.stages
    people = changes.ids("contact")
    touched = set(changes.interactions)
    if people:
        touched.update(row[0] for row in store.rows(_WITH, (json.dumps(sorted(people)),)))
    if touched:
        acts = (*(act for act in acts if act.id not in touched), *_acts(store, days, touched))
        acts = tuple(sorted(acts, key=lambda act: (act.on, act.at is None, act.at or time.min, act.id)))
    if changes.leads:
        leads = (
            *(lead for lead in leads if lead.id not in changes.leads),
            *_leads(store, days, changes.leads),
        )
        leads = tuple(sorted(leads, key=lambda lead: (lead.on, lead.id)))
    if changes.touches("ask", "contact"):
        asks = _known(asks, _asks(store, days))
    if changes.touches("opportunity", "opportunity_stage", "company"):
        stages = _known(stages, _stages(store, days))
    return Happenings(acts, leads, asks, stages)


def _known(before: Sequence[_R], now: Sequence[_R]) -> tuple[_R, ...]:
    """Rows that were read again; what is as it was is the very same as before."""
    same = {row: row for row in before}
    return tuple(same.get(row, row) for row in now)


_Days = tuple[date, date]


def _range(days: _Days, given: Set[int] | None = None) -> dict[str, Value]:
    values: dict[str, Value] = {"first": days[0].isoformat(), "last": days[1].isoformat()}
    return values if given is None else values | {"given": json.dumps(sorted(given))}


def _acts(store: Store, days: _Days, given: Set[int] | None) -> tuple[ActRow, ...]:
    which = "" if given is None else "AND i.id IN (SELECT value FROM json_each(:given))"
    found = store.rows(_ACTS.format(which=which), _range(days, given))
    return tuple(act for row in found if (act := _act(row)).people)


def _leads(store: Store, days: _Days, given: Set[int] | None) -> tuple[LeadGivenRow, ...]:
    which = "" if given is None else "AND l.id IN (SELECT value FROM json_each(:given))"
    return tuple(
        LeadGivenRow(
            row[0],
            date.fromisoformat(row[1]),
            _person(*row[2:5]),
            PointsTo(row[5]),
            row[6],
            LeadStage(row[7]),
        )
        for row in store.rows(_LEADS.format(which=which), _range(days, given))
    )


def _asks(store: Store, days: _Days) -> tuple[AskRow, ...]:
    return tuple(
        AskRow(
            row[0],
            date.fromisoformat(row[1]),
            day_of(row[2]),
            AskKind(row[3]),
            row[4],
            Answer(row[5]),
            _person(*row[6:9]),
        )
        for row in store.rows(_ASKS, _range(days))
    )


def _stages(store: Store, days: _Days) -> tuple[StageRow, ...]:
    return tuple(
        StageRow(row[0], date.fromisoformat(row[1]), OpportunityStage(row[2]), row[3], row[4])
        for row in store.rows(_STAGES, _range(days))
    )


def _act(row: tuple[Any, ...]) -> ActRow:
    purposes, people, about = json.loads(row[9])
    return ActRow(
        id=row[0],
        on=date.fromisoformat(row[1]),
        at=_time(row[2]),
        kind=InteractionKind(row[3]),
        direction=Direction(row[4]),
        outcome=Outcome(row[5]) if row[5] else None,
        purposes=frozenset(Purpose(one) for one in purposes),
        subject=row[6],
        notes=row[7],
        minutes=row[8],
        people=tuple(_person(*one) for one in people),
        leads=_ids(about, 0),
        asks=_ids(about, 1),
        openings=_ids(about, 2),
    )


def _ids(about: list[list[int | None]], place: int) -> frozenset[int]:
    return frozenset(number for row in about if (number := row[place]) is not None)


def _person(number: int, name: str, given: str) -> Person:
    return Person(number, name, given or name)


def _time(text: str | None) -> time | None:
    if not text:
        return None
    try:
        return time.fromisoformat(text).replace(tzinfo=None)
    except ValueError:
        return None  # of an import
