"""Reading leads: all of them with what their table and board show, and one with all that happened about it.

A search has some thousand leads at most, so they are read whole, in a few statements however many there are.
"""

from __future__ import annotations

import json
from collections.abc import Iterable
from dataclasses import dataclass, field
from datetime import date
from typing import Final

from crm_desktop.domain.facts import InteractionFact
from crm_desktop.domain.terms import (
    Direction,
    InteractionKind,
    LeadStage,
    Outcome,
    PointsTo,
    Purpose,
    UseName,
)
from crm_desktop.store.store import Row, Store, Value
from crm_desktop.store.texts import day_of, literal


@dataclass(frozen=True, slots=True)
class LeadOpening:
    """An opening that a lead led to; `company` is empty where none is known."""

    id: int
    title: str
    company: str


@dataclass(frozen=True, slots=True)
class LeadRow:
    """What a row or a card shows of a lead. Days are local dates.

    `title` says whom or what it points to: a person's name, an opening, a company, the news. `position` is the
    person's, `company` the person's, the opening's or the one that was named.
    """

    id: int
    points_to: PointsTo
    title: str
    position: str
    company: str
    company_id: int | None
    person_id: int | None
    referrer_id: int
    referrer: str
    referrer_given: str
    stage: LeadStage
    received_on: date
    use_name: UseName
    introduced_on: date | None
    openings: tuple[LeadOpening, ...] = ()

    @property
    def is_warm(self) -> bool:
        """Whether it comes with leave to use the referrer's name, or with an introduction."""
        return self.use_name == UseName.YES or self.introduced_on is not None


@dataclass(frozen=True, slots=True)
class Step:
    """A stage and the day it was reached."""

    stage: LeadStage
    on: date


@dataclass(frozen=True, slots=True)
class Happened:
    """An interaction in the story of a lead, an ask or an opening.

    `who` are those who took part, as (number, name); `named` tells that it named what was asked about.
    """

    id: int
    on: date
    kind: InteractionKind
    direction: Direction
    outcome: Outcome | None
    minutes: int | None
    notes: str
    purposes: frozenset[Purpose]
    who: tuple[tuple[int, str], ...]
    named: bool


@dataclass(frozen=True, slots=True)
class LeadDetails:
    """One lead with its story. `stages` are in the order in which they count, `happened` latest first.

    `referrer_here` and `person_here` tell that they can be written to: not archived or removed.
    `promised_on` is the day an introduction is promised for, while that promise is open.
    """

    row: LeadRow
    received_how: str
    words: str
    person_given: str
    referrer_here: bool
    person_here: bool
    promised_on: date | None
    stages: tuple[Step, ...] = ()
    happened: tuple[Happened, ...] = field(default=(), repr=False)


_ROW: Final = """
SELECT l.id, l.points_to, l.person_id, p.name, p.position, p.company_id, pk.name, l.news, l.company_id, k.name,
       l.referrer_id, r.name, r.given_name, l.stage, l.received_on, l.use_name, l.introduced_on
FROM lead l JOIN contact r ON r.id = l.referrer_id LEFT JOIN contact p ON p.id = l.person_id
LEFT JOIN company pk ON pk.id = p.company_id LEFT JOIN company k ON k.id = l.company_id
"""
_OPENING: Final = """
SELECT lo.lead_id, o.id, o.title, coalesce(k.name, ''), o.company_id
FROM lead_opportunity lo JOIN opportunity o ON o.id = lo.opportunity_id LEFT JOIN company k ON k.id = o.company_id
"""
_INTERACTION: Final = """
WITH named AS (SELECT interaction_id AS id FROM interaction_about WHERE lead_id = :lead)
SELECT i.id, i.on_date, i.kind, i.direction, i.outcome, i.minutes, i.notes, i.id IN named
FROM interaction i
WHERE i.id IN named
   OR i.on_date >= :since
      AND i.id IN (SELECT interaction_id FROM interaction_contact WHERE contact_id = :person)
ORDER BY i.on_date DESC, i.at_time DESC, i.id DESC
"""
_ABOUT: Final = """
SELECT i.id, i.on_date, i.kind, i.direction, i.outcome, i.minutes, i.notes, 1
FROM interaction i WHERE i.id IN (SELECT interaction_id FROM interaction_about WHERE {kind}_id = :number)
ORDER BY i.on_date DESC, i.at_time DESC, i.id DESC
"""


def rows(store: Store, given: Iterable[int] | None = None) -> list[LeadRow]:
    """Give all leads, or those of some numbers, in two statements, the latest received first."""
    which = ""
    values: tuple[str, ...] = ()
    if given is not None:
        which, values = " WHERE {} IN (SELECT value FROM json_each(?))", (json.dumps(sorted(given)),)
    openings: dict[int, list[Row]] = {}
    for opening in store.rows(f"{_OPENING}{which.format('lo.lead_id')} ORDER BY lo.id", values):
        openings.setdefault(opening[0], []).append(opening)
    found = store.rows(f"{_ROW}{which.format('l.id')} ORDER BY l.received_on DESC, l.id DESC", values)
    return [_row(row, openings.get(row[0], [])) for row in found]


def of_ask(store: Store, ask: int) -> list[LeadRow]:
    """Give the leads that came of an ask, the first received first."""
    openings: dict[int, list[Row]] = {}
    for opening in store.rows(
        f"{_OPENING} WHERE lo.lead_id IN (SELECT id FROM lead WHERE ask_id = ?) ORDER BY lo.id", (ask,)
    ):
        openings.setdefault(opening[0], []).append(opening)
    found = store.rows(f"{_ROW} WHERE l.ask_id = ? ORDER BY l.received_on, l.id", (ask,))
    return [_row(row, openings.get(row[0], [])) for row in found]


def details(store: Store, number: int) -> LeadDetails | None:
    """Give one lead with its stages and what happened about it or with its person since it was received.

    None where there is no such lead.
    """
    found = store.row(f"{_ROW} WHERE l.id = ?", (number,))
    if found is None:
        return None
    row = _row(found, store.rows(f"{_OPENING} WHERE lo.lead_id = ? ORDER BY lo.id", (number,)))
    more = store.row(
        """SELECT l.received_how, l.words, coalesce(p.given_name, ''),
                  r.deleted_at IS NULL AND r.archived_at IS NULL,
                  p.id IS NOT NULL AND p.deleted_at IS NULL AND p.archived_at IS NULL,
                  (SELECT min(due_on) FROM promise WHERE lead_id = l.id AND contact_id = l.referrer_id
                   AND promised_by = 'them' AND kept_on IS NULL AND due_on IS NOT NULL AND what LIKE ?)
           FROM lead l JOIN contact r ON r.id = l.referrer_id LEFT JOIN contact p ON p.id = l.person_id
           WHERE l.id = ?""",
        (f"{INTRODUCTION}%", number),
    )
    assert more is not None, "the lead was just read, and nobody else writes between"
    return LeadDetails(
        row,
        received_how=more[0],
        words=more[1],
        person_given=more[2],
        referrer_here=bool(more[3]),
        person_here=bool(more[4]),
        promised_on=day_of(more[5]),
        stages=tuple(
            Step(LeadStage(stage), date.fromisoformat(on))
            for stage, on in store.rows(
                "SELECT stage, on_date FROM lead_stage WHERE lead_id = ? ORDER BY on_date, id", (number,)
            )
        ),
        happened=_happened(
            store,
            _INTERACTION,
            {"lead": number, "person": row.person_id, "since": row.received_on.isoformat()},
        ),
    )


INTRODUCTION: Final = "An introduction to "
"""How a promise of an introduction begins; by it the promise is known again."""


def happened_about(store: Store, kind: str, number: int) -> tuple[Happened, ...]:
    """Give the interactions that name a thing ("ask", "opportunity"), the latest first."""
    return _happened(store, _ABOUT.format(kind=kind), {"number": number})


def _happened(store: Store, sql: str, values: dict[str, Value]) -> tuple[Happened, ...]:
    found = store.rows(sql, values)
    if not found:
        return ()
    ids = ", ".join(str(int(row[0])) for row in found)
    who: dict[int, list[tuple[int, str]]] = {}
    for number, contact, name in store.rows(
        f"""SELECT ic.interaction_id, c.id, c.name FROM interaction_contact ic JOIN contact c ON c.id = ic.contact_id
            WHERE ic.interaction_id IN ({ids}) ORDER BY ic.id"""
    ):
        who.setdefault(number, []).append((contact, name))
    purposes: dict[int, set[Purpose]] = {}
    for number, purpose in store.rows(
        f"SELECT interaction_id, purpose FROM interaction_purpose WHERE interaction_id IN ({ids})"
    ):
        purposes.setdefault(number, set()).add(Purpose(purpose))
    return tuple(
        Happened(
            id=row[0],
            on=date.fromisoformat(row[1]),
            kind=InteractionKind(row[2]),
            direction=Direction(row[3]),
            outcome=Outcome(row[4]) if row[4] else None,
            minutes=row[5],
            notes=row[6],
            purposes=frozenset(purposes.get(row[0], ())),
            who=tuple(who.get(row[0], ())),
            named=bool(row[7]),
        )
        for row in found
    )


_POINTS_TO: Final = {str(one): one for one in PointsTo}
_STAGES: Final = {str(one): one for one in LeadStage}
_USE_NAME: Final = {str(one): one for one in UseName}
"""The words of the file; looking them up is quicker than making them, and all leads are read at once."""


def _row(row: Row, openings: list[Row]) -> LeadRow:
    points_to = _POINTS_TO[row[1]]
    title, position, company_id, company = "", "", row[8], row[9]
    if points_to == PointsTo.PERSON:
        title, position = row[3] or "", row[4] or ""
        if row[5] is not None:
            company_id, company = row[5], row[6]
    elif points_to == PointsTo.OPENING and openings:
        title = openings[0][2]
        if openings[0][4] is not None:
            company_id, company = openings[0][4], openings[0][3]
    elif points_to == PointsTo.NEWS:
        title = row[7]
    elif points_to == PointsTo.COMPANY:
        title = row[9] or ""
    return LeadRow(
        id=row[0],
        points_to=points_to,
        title=title,
        position=position,
        company=company or "",
        company_id=company_id,
        person_id=row[2],
        referrer_id=row[10],
        referrer=row[11],
        referrer_given=row[12] or row[11],
        stage=_STAGES[row[13]],
        received_on=date.fromisoformat(row[14]),
        use_name=_USE_NAME[row[15]],
        introduced_on=day_of(row[16]),
        openings=tuple(LeadOpening(one[1], one[2], one[3]) for one in openings),
    )


# -- for the editor ------------------------------------------------------------------------------------


def find_openings(store: Store, text: str, limit: int = 6) -> list[LeadOpening]:
    """Give the openings whose title or company holds the words as they stand, the latest first; open ones before.

    An empty text gives the latest open ones.
    """
    pattern = f"%{literal(text.strip())}%"
    found = store.rows(
        """SELECT o.id, o.title, coalesce(k.name, '') FROM opportunity o LEFT JOIN company k ON k.id = o.company_id
           WHERE o.title || ' ' || coalesce(k.name, '') LIKE ? ESCAPE '\\'
           ORDER BY o.stage IN ('accepted', 'rejected', 'withdrawn'), o.id DESC LIMIT ?""",
        (pattern, limit),
    )
    return [LeadOpening(*row) for row in found]


def opening(store: Store, number: int) -> LeadOpening | None:
    """Give an opening with the name of its company, None where there is no such opening."""
    found = store.row(
        """SELECT o.id, o.title, coalesce(k.name, '') FROM opportunity o LEFT JOIN company k ON k.id = o.company_id
           WHERE o.id = ?""",
        (number,),
    )
    return None if found is None else LeadOpening(*found)


def last_act_with_person(store: Store, number: int) -> int | None:
    """Give the number of the last interaction with the person whom a lead points to, None where there is none."""
    found: int | None = store.value(
        """SELECT i.id FROM interaction i JOIN interaction_contact c ON c.interaction_id = i.id
           WHERE c.contact_id = (SELECT person_id FROM lead WHERE id = ?)
           ORDER BY i.on_date DESC, i.id DESC LIMIT 1""",
        (number,),
    )
    return found


def acts_with(store: Store, contacts: Iterable[int], since: date) -> list[InteractionFact]:
    """Give what happened with some contacts from a day on, as the rules read it, without what it was about."""
    found = store.rows(
        """SELECT i.id, i.on_date, ic.contact_id, i.kind, i.direction, i.outcome,
                  (SELECT json_group_array(purpose) FROM interaction_purpose p WHERE p.interaction_id = i.id)
           FROM interaction_contact ic JOIN interaction i ON i.id = ic.interaction_id
           WHERE ic.contact_id IN (SELECT value FROM json_each(?)) AND i.on_date >= ? ORDER BY i.id""",
        (json.dumps(list(contacts)), since.isoformat()),
    )
    return [
        InteractionFact(
            row[0],
            date.fromisoformat(row[1]),
            (row[2],),
            InteractionKind(row[3]),
            Direction(row[4]),
            frozenset(Purpose(purpose) for purpose in json.loads(row[6])),
            Outcome(row[5]) if row[5] else None,
        )
        for row in found
    ]
