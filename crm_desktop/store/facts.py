"""Loading what the etiquette rules read: what is open and whom it names, not the whole book."""

from __future__ import annotations

import json
from collections.abc import Callable, Iterable
from datetime import date, datetime
from typing import Any, Final

from crm_desktop.domain.facts import (
    AskFact,
    ContactFact,
    Decision,
    DecisionKind,
    Facts,
    FavourFact,
    InteractionFact,
    LeadFact,
    LeadStep,
    OpportunityFact,
    OpportunityStep,
    PromiseFact,
    ReferenceFact,
    RoleFact,
    Thing,
    ThingKind,
)
from crm_desktop.domain.terms import (
    Answer,
    AskKind,
    Direction,
    FavourDirection,
    InteractionKind,
    LeadStage,
    OpportunityStage,
    Outcome,
    PointsTo,
    PromisedBy,
    Purpose,
    Relationship,
    RoleKind,
    Standing,
    UseName,
)
from crm_desktop.store.store import Store

_WORDS: Final[dict[type[Any], dict[str, Any]]] = {
    enum: {member.value: member for member in enum}
    for enum in (InteractionKind, Direction, Outcome, Purpose, Relationship, LeadStage, OpportunityStage)
}
"""Members by their value: a dictionary is five times as fast as calling the enumeration, 20,000 times over."""

_NAMED: Final = """
SELECT referrer_id FROM lead UNION SELECT person_id FROM lead UNION SELECT contact_id FROM ask
UNION SELECT contact_id FROM role UNION SELECT contact_id FROM reference UNION SELECT contact_id FROM favour
UNION SELECT contact_id FROM promise UNION SELECT contact_id FROM decision
"""
"""SQL for the contacts that any lead, ask, opening, reference, favour or promise names."""


def load(
    store: Store, relationship_cadences: dict[Relationship, int] | None = None, also: Iterable[int] = ()
) -> Facts:
    """Give the facts of everything that could make something due, and of the contacts in `also`."""
    cadenced = ""
    relations = [str(kind) for kind in relationship_cadences or {}]
    if relations:
        cadenced = (
            "UNION SELECT id FROM contact WHERE relationship IN (SELECT value FROM json_each(:relations))"
        )
    wanted = f"""{_NAMED} UNION SELECT value FROM json_each(:also)
        UNION SELECT id FROM contact WHERE cadence_days IS NOT NULL
        UNION SELECT ct.contact_id FROM contact_tag ct JOIN tag t ON t.id = ct.tag_id WHERE t.cadence_days IS NOT NULL
        {cadenced}"""
    values = {"also": json.dumps(list(also)), "relations": json.dumps(relations)}
    return Facts.build(
        contacts=_contacts(store, wanted, values),
        interactions=_interactions(store),
        leads=_leads(store),
        asks=_asks(store),
        opportunities=_opportunities(store),
        references=_references(store),
        favours=_favours(store),
        promises=_promises(store),
        decisions=_decisions(store),
        tag_cadences=dict(store.rows("SELECT name, cadence_days FROM tag WHERE cadence_days IS NOT NULL")),
        relationship_cadences=relationship_cadences,
    )


def _day(text: str | None) -> date | None:
    return date.fromisoformat(text) if text else None


def _contacts(store: Store, wanted: str, values: dict[str, Any]) -> list[ContactFact]:
    tags: dict[int, list[str]] = {}
    for contact, name in store.rows("SELECT ct.contact_id, t.name FROM contact_tag ct JOIN tag t ON t.id = ct.tag_id"
                                    f" WHERE ct.contact_id IN ({wanted})", values):  # fmt: skip
        tags.setdefault(contact, []).append(name)
    relationships = _WORDS[Relationship]
    return [
        ContactFact(
            id=row[0],
            full_name=row[1],
            given_name=row[2],
            company=row[3],
            relationship=relationships.get(row[4]),
            closeness=row[5],
            tags=tuple(tags.get(row[0], ())),
            cadence_days=row[6],
            added_on=datetime.fromisoformat(row[7]).astimezone().date(),
            introduced_by=row[8],
            muted=bool(row[9]),
            archived=row[10] is not None,
            deleted=row[11] is not None,
            last_interaction_on=_day(row[12]),
            last_talk_on=_day(row[13]),
        )
        for row in store.rows(
            f"""SELECT c.id, c.name, c.given_name, coalesce(k.name, ''), c.relationship, c.closeness, c.cadence_days,
                       c.added_at, c.introduced_by_id, c.muted, c.archived_at, c.deleted_at, c.last_contact_on,
                       c.last_talk_on
                FROM contact c LEFT JOIN company k ON k.id = c.company_id
                WHERE c.id IN ({wanted}) AND NOT c.is_me""",
            values,
        )
    ]


def _interactions(store: Store) -> list[InteractionFact]:
    concerned = f"""SELECT interaction_id FROM interaction_contact WHERE contact_id IN ({_NAMED})
                UNION SELECT interaction_id FROM interaction_about"""
    contacts: dict[int, tuple[int, ...]] = {}
    for number, contact in store.rows("SELECT interaction_id, contact_id FROM interaction_contact"):
        contacts[number] = (*contacts.get(number, ()), contact)
    member = _WORDS[Purpose]
    purposes: dict[int, frozenset[Purpose]] = {}
    single = {purpose: frozenset({purpose}) for purpose in Purpose}
    for number, purpose in store.rows("SELECT interaction_id, purpose FROM interaction_purpose"):
        before = purposes.get(number)
        purposes[number] = single[member[purpose]] if before is None else before | single[member[purpose]]
    about: dict[int, tuple[list[int], ...]] = {}
    for number, *things in store.rows(
        """SELECT interaction_id, lead_id, ask_id, opportunity_id, company_id, reference_id, promise_id
           FROM interaction_about"""
    ):
        lists = about.setdefault(number, ([], [], [], [], [], []))
        for place, thing in enumerate(things):
            if thing is not None:
                lists[place].append(thing)
    kinds, directions, outcomes = _WORDS[InteractionKind], _WORDS[Direction], _WORDS[Outcome]
    day: Callable[[str], date] = date.fromisoformat
    nothing: frozenset[Purpose] = frozenset()
    acts = []
    for number, on, kind, direction, outcome in store.rows(
        f"SELECT id, on_date, kind, direction, outcome FROM interaction WHERE id IN ({concerned})"
    ):
        named = about.get(number)
        acts.append(
            InteractionFact(
                number,
                day(on),
                contacts.get(number, ()),
                kinds[kind],
                directions[direction],
                purposes.get(number, nothing),
                outcomes.get(outcome),
                *(map(tuple, named) if named else ()),
            )
        )
    return acts


def _grouped(store: Store, sql: str) -> dict[int, list[Any]]:
    groups: dict[int, list[Any]] = {}
    for key, *rest in store.rows(sql):
        groups.setdefault(key, []).append(rest[0] if len(rest) == 1 else rest)
    return groups


def _leads(store: Store) -> list[LeadFact]:
    stages = _grouped(store, "SELECT lead_id, stage, on_date FROM lead_stage ORDER BY id")
    openings = _grouped(store, "SELECT lead_id, opportunity_id FROM lead_opportunity ORDER BY id")
    titles: dict[int, str] = dict(
        store.rows(
            """SELECT lo.lead_id, o.title FROM lead_opportunity lo JOIN opportunity o ON o.id = lo.opportunity_id
               ORDER BY lo.id DESC"""
        )
    )
    member = _WORDS[LeadStage]
    day: Callable[[str], date] = date.fromisoformat
    return [
        LeadFact(
            id=row[0],
            referrer_id=row[1],
            received_on=day(row[2]),
            points_to=PointsTo(row[3]),
            stages=tuple(LeadStep(member[stage], day(on)) for stage, on in stages.get(row[0], ())),
            person_id=row[4],
            company=row[5],
            opening=titles.get(row[0], ""),
            news=row[6],
            use_name=UseName(row[7]),
            introduced_on=_day(row[8]),
            opportunity_ids=tuple(openings.get(row[0], ())),
            from_ask_id=row[9],
        )
        for row in store.rows(
            """SELECT l.id, l.referrer_id, l.received_on, l.points_to, l.person_id, coalesce(k.name, ''), l.news,
                      l.use_name, l.introduced_on, l.ask_id
               FROM lead l LEFT JOIN company k ON k.id = l.company_id"""
        )
    ]


def _asks(store: Store) -> list[AskFact]:
    return [
        AskFact(
            id=row[0],
            contact_id=row[1],
            kind=AskKind(row[2]),
            sent_on=_day(row[3]),
            answer=Answer(row[4]),
            answered_on=_day(row[5]),
            exactly=row[6],
            how_many=row[7],
            person_id=row[8],
            company_id=row[9],
            opportunity_id=row[10],
            industry=row[11],
            patience_days=row[12],
        )
        for row in store.rows(
            """SELECT id, contact_id, kind, sent_on, answer, answered_on, exactly, how_many, person_id, company_id,
                      opportunity_id, industry, patience_days FROM ask"""
        )
    ]


def _opportunities(store: Store) -> list[OpportunityFact]:
    stages = _grouped(store, "SELECT opportunity_id, stage, on_date FROM opportunity_stage ORDER BY id")
    roles = _grouped(store, "SELECT opportunity_id, contact_id, role FROM role ORDER BY id")
    attached = _grouped(
        store,
        """SELECT o.opportunity_id, r.contact_id FROM opportunity_reference o
           JOIN reference r ON r.id = o.reference_id ORDER BY o.id""",
    )
    member = _WORDS[OpportunityStage]
    return [
        OpportunityFact(
            id=row[0],
            title=row[1],
            stages=tuple(
                OpportunityStep(member[stage], date.fromisoformat(on)) for stage, on in stages.get(row[0], ())
            ),
            company=row[2],
            roles=tuple(RoleFact(contact, RoleKind(role)) for contact, role in roles.get(row[0], ())),
            reference_contact_ids=tuple(attached.get(row[0], ())),
            closing_on=_day(row[3]),
        )
        for row in store.rows(
            """SELECT o.id, o.title, coalesce(k.name, ''), o.closing_on
               FROM opportunity o LEFT JOIN company k ON k.id = o.company_id"""
        )
    ]


def _references(store: Store) -> list[ReferenceFact]:
    return [
        ReferenceFact(row[0], row[1], Standing(row[2]), _day(row[3]), _day(row[4]), _day(row[5]), row[6])
        for row in store.rows(
            "SELECT id, contact_id, standing, agreed_on, last_confirmed_on, last_briefed_on, ask_id FROM reference"
        )
    ]


def _favours(store: Store) -> list[FavourFact]:
    return [
        FavourFact(row[0], row[1], FavourDirection(row[2]), date.fromisoformat(row[3]), row[4])
        for row in store.rows("SELECT id, contact_id, direction, on_date, what FROM favour")
    ]


def _promises(store: Store) -> list[PromiseFact]:
    return [
        PromiseFact(
            row[0],
            row[1],
            PromisedBy(row[2]),
            row[3],
            date.fromisoformat(row[4]),
            _day(row[5]),
            _day(row[6]),
            tuple(
                Thing(kind, number)
                for kind, number in ((ThingKind.LEAD, row[7]), (ThingKind.OPPORTUNITY, row[8]))
                if number is not None
            ),
        )
        for row in store.rows(
            """SELECT id, contact_id, promised_by, what, made_on, due_on, kept_on, lead_id, opportunity_id
               FROM promise"""
        )
    ]


def _decisions(store: Store) -> list[Decision]:
    return [
        Decision(
            DecisionKind.SNOOZE if row[6] else DecisionKind.DISMISSAL,
            row[0],
            row[1],
            Thing(ThingKind(row[2] or ThingKind.CONTACT), row[3] if row[3] is not None else row[1]),
            date.fromisoformat(row[4]),
            date.fromisoformat(row[5]),
            _day(row[6]),
            row[7],
        )
        for row in store.rows(
            "SELECT rule, contact_id, thing_kind, thing_id, fact_on, decided_on, snoozed_until, reason FROM decision"
        )
    ]
