"""Reading openings: all of them with what their table and board show, and one with its people, documents and history.

A search has some hundred openings, so they are read whole, in a few statements however many there are.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, field
from datetime import date
from typing import Final

from crm_desktop.domain.terms import (
    OPPORTUNITY_ENDS,
    Answer,
    AskKind,
    Channel,
    OpportunityStage,
    RoleKind,
    Standing,
)
from crm_desktop.store.leads import Happened, happened_about
from crm_desktop.store.store import Row, Store
from crm_desktop.store.texts import day_of


@dataclass(frozen=True, slots=True)
class Person:
    """Somebody in one opening, and as what.

    `is_here` tells that they can be written to: not archived. `attached` tells that they are in it as a reference that
    was attached, beside or without the role.
    """

    id: int
    name: str
    given: str
    role: RoleKind
    is_here: bool = True
    attached: bool = False


@dataclass(frozen=True, slots=True)
class Source:
    """A lead that led to an opening: its number, what it points to, and who gave it when."""

    lead_id: int
    title: str
    referrer_id: int
    referrer: str
    given: str
    received_on: date


@dataclass(frozen=True, slots=True)
class AskedAbout:
    """An ask about an opening. `sent_on` is None for a draft."""

    id: int
    contact_id: int
    name: str
    given: str
    kind: AskKind
    sent_on: date | None
    answer: Answer


@dataclass(frozen=True, slots=True)
class OpportunityRow:
    """What a row or a card shows of an opening. Days are local dates; `stage_on` is when it came to where it stands."""

    id: int
    title: str
    company: str
    company_id: int | None
    place: str
    link: str
    channel: Channel | None
    salary: str
    closing_on: date | None
    stage: OpportunityStage
    stage_on: date | None
    archived: bool
    people: tuple[Person, ...] = ()
    sources: tuple[Source, ...] = ()
    asks: tuple[AskedAbout, ...] = ()

    @property
    def is_open(self) -> bool:
        """Whether it is not closed."""
        return self.stage not in OPPORTUNITY_ENDS

    @property
    def brought_by(self) -> tuple[int, str] | None:
        """Who brought it: the first referrer, else whom I asked to refer me. Number and name; None where nobody did."""
        for source in self.sources:
            return source.referrer_id, source.referrer
        for person in self.people:
            if person.role is RoleKind.REFERRER:
                return person.id, person.name
        for ask in self.asks:
            if ask.kind is AskKind.REFERRAL and ask.sent_on is not None:
                return ask.contact_id, ask.name
        return None


@dataclass(frozen=True, slots=True)
class Step:
    """A stage in the history of an opening, by the number of its entry, and the day it was reached."""

    id: int
    stage: OpportunityStage
    on: date


@dataclass(frozen=True, slots=True)
class Document:
    """A file of an opening: where it lies, or how many bytes of it are kept here (None: none)."""

    id: int
    name: str
    path: str
    size: int | None
    added_on: date


@dataclass(frozen=True, slots=True)
class Attached:
    """A reference of an opening: whose, and how they stand."""

    contact_id: int
    name: str
    standing: Standing


@dataclass(frozen=True, slots=True)
class OpportunityDetails:
    """One opening whole. `steps` are in the order in which they count, `happened` latest first."""

    row: OpportunityRow
    how_to_submit: str
    programme: str
    """How its company takes referrals, where the opening itself says nothing."""
    notes: str
    steps: tuple[Step, ...] = ()
    documents: tuple[Document, ...] = ()
    references: tuple[Attached, ...] = ()
    happened: tuple[Happened, ...] = field(default=(), repr=False)


_ROW: Final = """
SELECT o.id, o.title, coalesce(k.name, ''), o.company_id, coalesce(k.place, ''), o.link, o.channel, o.salary,
       o.closing_on, o.stage,
       (SELECT on_date FROM opportunity_stage s WHERE s.opportunity_id = o.id ORDER BY on_date DESC, id DESC LIMIT 1),
       o.archived_at IS NOT NULL
FROM opportunity o LEFT JOIN company k ON k.id = o.company_id
"""
_PEOPLE: Final = """
SELECT r.opportunity_id, c.id, c.name, c.given_name, r.role, c.archived_at IS NULL, r.id
FROM role r JOIN contact c ON c.id = r.contact_id WHERE c.deleted_at IS NULL
"""
_ATTACHED: Final = """
SELECT x.opportunity_id, c.id, c.name, c.given_name, c.archived_at IS NULL, f.standing
FROM opportunity_reference x JOIN reference f ON f.id = x.reference_id JOIN contact c ON c.id = f.contact_id
WHERE c.deleted_at IS NULL
"""
_SOURCES: Final = """
SELECT lo.opportunity_id, l.id, coalesce(p.name, nullif(l.news, ''), k.name, ''), r.id, r.name, r.given_name,
       l.received_on
FROM lead_opportunity lo JOIN lead l ON l.id = lo.lead_id JOIN contact r ON r.id = l.referrer_id
LEFT JOIN contact p ON p.id = l.person_id LEFT JOIN company k ON k.id = l.company_id
WHERE r.deleted_at IS NULL
"""
_ASKS: Final = """
SELECT a.opportunity_id, a.id, c.id, c.name, c.given_name, a.kind, a.sent_on, a.answer
FROM ask a JOIN contact c ON c.id = a.contact_id WHERE a.opportunity_id IS NOT NULL AND c.deleted_at IS NULL
"""


def rows(store: Store) -> list[OpportunityRow]:
    """Give all openings, in five statements, the latest added first."""
    people = _by_opening(store.rows(f"{_PEOPLE} ORDER BY r.id"))
    attached = _by_opening(store.rows(f"{_ATTACHED} ORDER BY x.place, x.id"))
    sources = _by_opening(store.rows(f"{_SOURCES} ORDER BY l.received_on, lo.id"))
    asks = _by_opening(store.rows(f"{_ASKS} ORDER BY a.id"))
    return [
        _row(row, *(found.get(row[0], ()) for found in (people, attached, sources, asks)))
        for row in store.rows(f"{_ROW} ORDER BY o.id DESC")
    ]


def details(store: Store, number: int) -> OpportunityDetails | None:
    """Give one opening with all that belongs to it, None where there is no such opening."""
    found = store.row(f"{_ROW} WHERE o.id = ?", (number,))
    if found is None:
        return None
    one = (number,)
    attached = store.rows(f"{_ATTACHED} AND x.opportunity_id = ? ORDER BY x.place, x.id", one)
    more = store.row(
        """SELECT o.how_to_submit, coalesce(k.how_to_submit, ''), o.notes FROM opportunity o
           LEFT JOIN company k ON k.id = o.company_id WHERE o.id = ?""",
        one,
    )
    assert more is not None, "the opening was just read, and nobody else writes between"
    return OpportunityDetails(
        _row(
            found,
            store.rows(f"{_PEOPLE} AND r.opportunity_id = ? ORDER BY r.id", one),
            attached,
            store.rows(f"{_SOURCES} AND lo.opportunity_id = ? ORDER BY l.received_on, lo.id", one),
            store.rows(f"{_ASKS} AND a.opportunity_id = ? ORDER BY a.id", one),
        ),
        how_to_submit=more[0],
        programme=more[1],
        notes=more[2],
        steps=steps(store, number),
        documents=tuple(
            Document(row[0], row[1], row[2], row[3], date.fromisoformat(row[4]))
            for row in store.rows(
                """SELECT id, name, path, length(content), added_on FROM document
                   WHERE opportunity_id = ? ORDER BY added_on DESC, id DESC""",
                one,
            )
        ),
        references=tuple(Attached(row[1], row[2], Standing(row[5])) for row in attached),
        happened=happened_about(store, "opportunity", number),
    )


def steps(store: Store, number: int) -> tuple[Step, ...]:
    """Give the history of an opening, in the order in which it counts."""
    found = store.rows(
        "SELECT id, stage, on_date FROM opportunity_stage WHERE opportunity_id = ? ORDER BY on_date, id",
        (number,),
    )
    return tuple(Step(row[0], OpportunityStage(row[1]), date.fromisoformat(row[2])) for row in found)


def of_contact(store: Store, contact: int) -> list[tuple[OpportunityRow, tuple[RoleKind, ...]]]:
    """Give the openings somebody is in, or gave a lead to, with what they are there; open ones first."""
    roles: dict[int, dict[RoleKind, None]] = {}
    for number, role in store.rows(
        """SELECT opportunity_id, role FROM role WHERE contact_id = :who
           UNION ALL SELECT lo.opportunity_id, 'referrer' FROM lead l JOIN lead_opportunity lo ON lo.lead_id = l.id
                     WHERE l.referrer_id = :who
           UNION ALL SELECT x.opportunity_id, 'reference' FROM reference r
                     JOIN opportunity_reference x ON x.reference_id = r.id WHERE r.contact_id = :who""",
        {"who": contact},
    ):
        roles.setdefault(number, {})[RoleKind(role)] = None
    if not roles:
        return []
    marks = ", ".join("?" * len(roles))
    found = [
        _row(row, (), (), (), ())
        for row in store.rows(f"{_ROW} WHERE o.id IN ({marks}) ORDER BY o.id DESC", list(roles))
    ]
    found.sort(key=lambda row: not row.is_open)
    return [(row, tuple(sorted(roles[row.id], key=lambda role: ORDER[role]))) for row in found]


def same_link(store: Store, link: str) -> OpportunityRow | None:
    """Give the opening with that very link, the latest one; None where there is none, or the link is empty."""
    found = store.row(f"{_ROW} WHERE o.link = ? AND o.link <> '' ORDER BY o.id DESC LIMIT 1", (link,))
    return None if found is None else _row(found, (), (), (), ())


def content(store: Store, document: int) -> bytes | None:
    """Give the bytes of a document that are kept here, None where none are."""
    found = store.value("SELECT content FROM document WHERE id = ?", (document,))
    return None if found is None else bytes(found)


def _by_opening(found: list[Row]) -> dict[int, list[Row]]:
    by_opening: dict[int, list[Row]] = {}
    for row in found:
        by_opening.setdefault(row[0], []).append(row)
    return by_opening


def _row(
    row: Row, people: Sequence[Row], attached: Sequence[Row], sources: Sequence[Row], asks: Sequence[Row]
) -> OpportunityRow:
    references = {one[1] for one in attached}
    roles = [
        Person(
            one[1],
            one[2],
            one[3] or one[2],
            RoleKind(one[4]),
            bool(one[5]),
            one[1] in references and one[4] == RoleKind.REFERENCE,
        )
        for one in people
    ]
    named = {one.id for one in roles if one.role is RoleKind.REFERENCE}
    roles += [
        Person(one[1], one[2], one[3] or one[2], RoleKind.REFERENCE, bool(one[4]), attached=True)
        for one in attached
        if one[1] not in named
    ]
    return OpportunityRow(
        id=row[0],
        title=row[1],
        company=row[2],
        company_id=row[3],
        place=row[4],
        link=row[5],
        channel=Channel(row[6]) if row[6] else None,
        salary=row[7],
        closing_on=day_of(row[8]),
        stage=OpportunityStage(row[9]),
        stage_on=day_of(row[10]),
        archived=bool(row[11]),
        people=tuple(sorted(roles, key=lambda one: ORDER[one.role])),
        sources=tuple(
            Source(one[1], one[2], one[3], one[4], one[5] or one[4], date.fromisoformat(one[6]))
            for one in sources
        ),
        asks=tuple(
            AskedAbout(
                one[1], one[2], one[3], one[4] or one[3], AskKind(one[5]), day_of(one[6]), Answer(one[7])
            )
            for one in asks
        ),
    )


ORDER: Final = {
    role: place
    for place, role in enumerate(
        (
            RoleKind.HIRING_MANAGER,
            RoleKind.INTERVIEWER,
            RoleKind.RECRUITER,
            RoleKind.REFERRER,
            RoleKind.INSIDER,
            RoleKind.REFERENCE,
        )
    )
}
"""The order in which people of an opening are listed: who decides first."""
