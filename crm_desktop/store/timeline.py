"""Reading what happened with one person: talks, leads, asks, done follow-ups; and the talks by month.

One statement for each kind of entry, however long the story is.
"""

from __future__ import annotations

import json
from dataclasses import dataclass
from datetime import date, time
from typing import Final

from crm_desktop.domain.terms import (
    Answer,
    AskKind,
    Direction,
    FavourDirection,
    FollowUpKind,
    InteractionKind,
    LeadStage,
    Outcome,
    PointsTo,
    PromisedBy,
    Purpose,
    UseName,
)
from crm_desktop.store.derived import TALK
from crm_desktop.store.store import Row, Store, Value
from crm_desktop.store.texts import day_of

MOST: Final = 500
"""So many entries of each kind are read, the latest first."""


@dataclass(frozen=True, slots=True)
class TalkEntry:
    """Something that happened between me and people on a local day.

    `others` are the given names of those who took part besides the person whose story it is. Where the person was not
    there themselves (`with_them` is false) it is a talk with somebody they led me to, and `others` has the full name;
    `connected` says that their lead got connected on that day.
    """

    id: int
    on: date
    at_time: time | None
    kind: InteractionKind
    direction: Direction
    outcome: Outcome | None
    purposes: frozenset[Purpose]
    subject: str
    notes: str
    others: tuple[str, ...]
    with_them: bool
    connected: bool
    minutes: int | None = None


@dataclass(frozen=True, slots=True)
class LeadEntry:
    """A lead that the person gave me (`given`), or that points to the person, on the local day it was received."""

    id: int
    on: date
    given: bool
    referrer: str
    points_to: PointsTo
    target: str
    stage: LeadStage
    use_name: UseName
    introduced_on: date | None


@dataclass(frozen=True, slots=True)
class AskEntry:
    """An ask that was sent to the person on a local day. `person`, `company` and `opening` are what it was about."""

    id: int
    on: date
    kind: AskKind
    exactly: str
    answer: Answer
    answered_on: date | None
    person: str
    company: str
    opening: str


@dataclass(frozen=True, slots=True)
class DoneEntry:
    """A follow-up about the person that was done on a local day."""

    id: int
    on: date
    what: str
    kind: FollowUpKind
    notes: str


@dataclass(frozen=True, slots=True)
class FavourEntry:
    """A favour, either way, on the local day it was done."""

    id: int
    on: date
    direction: FavourDirection
    what: str


@dataclass(frozen=True, slots=True)
class PromiseEntry:
    """Something promised, by the person or by me: on the local day it was made, or, where `kept`, was kept."""

    id: int
    on: date
    by: PromisedBy
    what: str
    due_on: date | None
    kept: bool


Entry = TalkEntry | LeadEntry | AskEntry | DoneEntry | FavourEntry | PromiseEntry

_TALKS: Final = """
WITH mine AS (SELECT interaction_id AS id FROM interaction_contact WHERE contact_id = :who),
     led AS (SELECT a.interaction_id AS id, a.lead_id FROM interaction_about a JOIN lead l ON l.id = a.lead_id
             WHERE l.referrer_id = :who)
SELECT i.id, i.on_date, i.at_time, i.kind, i.direction, i.outcome, i.subject, i.notes,
       (SELECT json_group_array(purpose) FROM interaction_purpose WHERE interaction_id = i.id),
       i.id IN mine,
       EXISTS (SELECT 1 FROM led JOIN lead_stage s ON s.lead_id = led.lead_id
               WHERE led.id = i.id AND s.stage = 'connected' AND s.on_date = i.on_date),
       (SELECT json_group_array(json_array(c.name, c.given_name)) FROM interaction_contact ic
        JOIN contact c ON c.id = ic.contact_id WHERE ic.interaction_id = i.id AND c.id <> :who),
       i.minutes
FROM interaction i
WHERE (i.id IN mine OR i.outcome = 'spoke' AND i.id IN (SELECT id FROM led)) AND i.on_date <= :today
  -- What only stands for the sending of an ask is told by the ask.
  AND NOT (i.direction = 'out' AND i.outcome = '' AND i.notes = ''
           AND EXISTS (SELECT 1 FROM interaction_about b JOIN ask k ON k.id = b.ask_id
                       WHERE b.interaction_id = i.id AND k.contact_id = :who AND k.sent_on = i.on_date
                             AND k.sent_by = i.kind)
           AND NOT EXISTS (SELECT 1 FROM interaction_purpose
                           WHERE interaction_id = i.id AND purpose <> 'offer of help'))
ORDER BY i.on_date DESC, i.id DESC LIMIT :most
"""

_LEADS: Final = """
SELECT l.id, l.received_on, l.referrer_id = :who, r.name, l.points_to,
       coalesce(p.name, (SELECT o.title FROM lead_opportunity lo JOIN opportunity o ON o.id = lo.opportunity_id
                         WHERE lo.lead_id = l.id AND l.points_to = 'opening' ORDER BY lo.id LIMIT 1),
                nullif(l.news, ''), k.name, ''),
       l.stage, l.use_name, l.introduced_on
FROM lead l JOIN contact r ON r.id = l.referrer_id LEFT JOIN contact p ON p.id = l.person_id
LEFT JOIN company k ON k.id = l.company_id
WHERE l.id IN (SELECT id FROM lead WHERE referrer_id = :who UNION SELECT id FROM lead WHERE person_id = :who)
      AND l.received_on <= :today
ORDER BY l.received_on DESC, l.id DESC LIMIT :most
"""

_ASKS: Final = """
SELECT a.id, a.sent_on, a.kind, a.exactly, a.answer, a.answered_on, coalesce(p.name, ''), coalesce(k.name, ''),
       coalesce(o.title, '')
FROM ask a LEFT JOIN contact p ON p.id = a.person_id LEFT JOIN company k ON k.id = a.company_id
LEFT JOIN opportunity o ON o.id = a.opportunity_id
WHERE a.contact_id = :who AND a.sent_on <= :today
ORDER BY a.sent_on DESC, a.id DESC LIMIT :most
"""

_DONE: Final = """
WITH theirs AS (SELECT f.* FROM follow_up f
                WHERE f.promise_id IS NULL
                  AND f.id IN (SELECT follow_up_id FROM follow_up_about WHERE contact_id = :who))
SELECT id, done_on, what, kind, notes FROM theirs WHERE done_on <= :today
UNION SELECT t.id, d.done_on, t.what, t.kind, t.notes FROM theirs t
JOIN follow_up_done d ON d.follow_up_id = t.id AND d.done_on <= :today
ORDER BY 2 DESC, 1 DESC LIMIT :most
"""

_FAVOURS: Final = """
SELECT id, on_date, direction, what FROM favour WHERE contact_id = :who AND on_date <= :today
ORDER BY on_date DESC, id DESC LIMIT :most
"""

_PROMISES: Final = """
WITH theirs AS (SELECT id, made_on, promised_by, what, due_on, kept_on FROM promise WHERE contact_id = :who)
SELECT id, made_on, promised_by, what, due_on, 0 FROM theirs WHERE made_on <= :today
UNION ALL SELECT id, kept_on, promised_by, what, due_on, 1 FROM theirs WHERE kept_on <= :today
ORDER BY 2 DESC, 1 DESC LIMIT :most
"""

_MONTHS: Final = f"""
SELECT substr(i.on_date, 1, 7), count(*) FROM interaction i
JOIN interaction_contact ic ON ic.interaction_id = i.id
WHERE ic.contact_id = ? AND ({TALK}) AND i.on_date >= ? AND i.on_date <= ? GROUP BY 1
"""

_RANK: Final = {TalkEntry: 0, LeadEntry: 1, FavourEntry: 2, PromiseEntry: 3, AskEntry: 4, DoneEntry: 5}


def read(store: Store, contact: int, today: date, most: int = MOST) -> list[Entry]:
    """Give what happened with a contact up to today, the latest first; at most `most` of each kind.

    In it are the interactions with the contact, the talks that a lead of theirs led to, the leads they gave or that
    point to them, the asks that were sent to them, favours and promises either way, and the follow-ups about them that
    are done; one that stands for a promise is told by the promise.
    """
    asked: dict[str, Value] = {"who": contact, "most": most, "today": today.isoformat()}
    found: list[Entry] = [
        *map(_talk, store.rows(_TALKS, asked)),
        *map(_lead, store.rows(_LEADS, asked)),
        *map(_ask, store.rows(_ASKS, asked)),
        *map(_done, store.rows(_DONE, asked)),
        *map(_favour, store.rows(_FAVOURS, asked)),
        *map(_promise, store.rows(_PROMISES, asked)),
    ]
    # On one day what came of it stands above what began it: talks, then the lead, then the ask.
    found.sort(key=lambda entry: (-entry.on.toordinal(), _RANK[type(entry)]))
    return found


def _talk(row: Row) -> TalkEntry:
    with_them = bool(row[9])
    return TalkEntry(
        id=row[0],
        on=date.fromisoformat(row[1]),
        at_time=time.fromisoformat(row[2]) if row[2] else None,
        kind=InteractionKind(row[3]),
        direction=Direction(row[4]),
        outcome=Outcome(row[5]) if row[5] else None,
        subject=row[6],
        notes=row[7],
        purposes=frozenset(Purpose(one) for one in json.loads(row[8])),
        with_them=with_them,
        connected=bool(row[10]),
        minutes=row[12],
        others=tuple(given if with_them and given else name for name, given in json.loads(row[11])),
    )


def _lead(row: Row) -> LeadEntry:
    return LeadEntry(
        id=row[0],
        on=date.fromisoformat(row[1]),
        given=bool(row[2]),
        referrer=row[3],
        points_to=PointsTo(row[4]),
        target=row[5],
        stage=LeadStage(row[6]),
        use_name=UseName(row[7]),
        introduced_on=day_of(row[8]),
    )


def _ask(row: Row) -> AskEntry:
    number, on, kind, exactly, answer, answered_on, *about = row
    return AskEntry(
        number, date.fromisoformat(on), AskKind(kind), exactly, Answer(answer), day_of(answered_on), *about
    )


def _done(row: Row) -> DoneEntry:
    return DoneEntry(row[0], date.fromisoformat(row[1]), row[2], FollowUpKind(row[3]), row[4])


def _favour(row: Row) -> FavourEntry:
    return FavourEntry(row[0], date.fromisoformat(row[1]), FavourDirection(row[2]), row[3])


def _promise(row: Row) -> PromiseEntry:
    number, on, by, what, due_on, kept = row
    return PromiseEntry(number, date.fromisoformat(on), PromisedBy(by), what, day_of(due_on), bool(kept))


def talks_by_month(store: Store, contact: int, today: date, months: int = 12) -> tuple[int, ...]:
    """Count the talks with a contact (answered, or in person) in each of the last months, this month last."""
    this = today.year * 12 + today.month - 1
    first = this - months + 1
    begin = date(first // 12, first % 12 + 1, 1)
    counts = [0] * months
    for month, count in store.rows(_MONTHS, (contact, begin.isoformat(), today.isoformat())):
        year, number = month.split("-")
        counts[int(year) * 12 + int(number) - 1 - first] = count
    return tuple(counts)
