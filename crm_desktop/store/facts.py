"""Loading what the etiquette rules read: what is open and whom it names, not the whole book."""

from __future__ import annotations

import json
from collections.abc import Callable, Iterable, Iterator, Mapping, Sequence, Set
from datetime import date, datetime
from functools import cache, partial
from itertools import repeat
from typing import Any, Final

from crm_desktop.domain.facts import (
    Acts,
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
from crm_desktop.store.changes import Changes
from crm_desktop.store.store import Store, Value

_WORDS: Final[dict[type[Any], dict[str, Any]]] = {
    enum: {member.value: member for member in enum}
    for enum in (InteractionKind, Direction, Outcome, Purpose, Relationship, LeadStage, OpportunityStage)
}
"""Members by their value: a dictionary is five times as fast as calling the enumeration, 20,000 times over."""

_GIVEN: Final = "SELECT value FROM json_each(:given)"
_TRACED: Final = 500
"""So many touched contacts or interactions are read anew one by one; more, and everything is."""

_MOST: Final = 3
"""Where less than a third of all interactions is wanted, they are picked one by one."""

_PERSON: Final = ("contact", "contact_tag", "company")
_LEAD: Final = ("lead", "lead_stage", "lead_opportunity", "opportunity", "company")
_OPPORTUNITY: Final = (
    "opportunity",
    "opportunity_stage",
    "role",
    "opportunity_reference",
    "reference",
    "company",
)
_INTERACTION: Final = ("interaction", "interaction_contact", "interaction_purpose", "interaction_about")
_CADENCE: Final = ("tag", "setting")


def load(
    store: Store, relationship_cadences: Mapping[Relationship, int] | None = None, also: Iterable[int] = ()
) -> Facts:
    """Give the facts of everything that could make something due, and of the contacts in `also`."""
    return Reader(store, relationship_cadences, also).facts


class Reader:
    """The facts of a file, read once and then only where an action touched them."""

    def __init__(
        self,
        store: Store,
        relationship_cadences: Mapping[Relationship, int] | None = None,
        also: Iterable[int] = (),
    ) -> None:
        self._store = store
        self._cadences = dict(relationship_cadences or {})
        self._tags: dict[str, int] = dict(
            store.rows("SELECT name, cadence_days FROM tag WHERE cadence_days IS NOT NULL")
        )
        self._leads = _leads(store)
        self._asks = _asks(store)
        self._opportunities = _opportunities(store)
        self._references = _references(store)
        self._favours = _favours(store)
        self._promises = _promises(store)
        self._decisions = _decisions(store)
        named = self._named()
        wanted = {*named, *also, *self._with_cadence()}
        self._contacts = {one.id: one for one in contacts(store, wanted)}
        self._interactions = {act.id: act for act in _interactions(store, named)}
        self._acts = Acts.of(self._interactions.values())
        self._facts: Facts | None = None
        self._touched: set[int] = set()

    def _with_cadence(self) -> Iterator[int]:
        """The contacts that are to be kept in touch with."""
        relations = json.dumps([str(kind) for kind in self._cadences])
        for sql, values in (
            ("SELECT id FROM contact WHERE cadence_days IS NOT NULL", ()),
            (
                """SELECT ct.contact_id FROM contact_tag ct JOIN tag t ON t.id = ct.tag_id
                   WHERE t.cadence_days IS NOT NULL""",
                (),
            ),
            ("SELECT id FROM contact WHERE relationship IN (SELECT value FROM json_each(?))", (relations,)),
        ):
            if self._cadences or not values:
                yield from (row[0] for row in self._store.rows(sql, values))

    @property
    def facts(self) -> Facts:
        """The facts as they were read last."""
        if self._facts is None:
            self._facts = Facts.build(
                contacts=self._contacts.values(),
                interactions=self._acts,
                leads=self._leads,
                asks=self._asks,
                opportunities=self._opportunities,
                references=self._references,
                favours=self._favours,
                promises=self._promises,
                decisions=self._decisions,
                tag_cadences=self._tags,
                relationship_cadences=self._cadences,
            )
        return self._facts

    def can_follow(self, changes: Changes) -> bool:
        """Say whether `follow` reads less than a new reader would."""
        touched = len(changes.contacts) + len(changes.interactions)
        return not changes.everything and not changes.touches(*_CADENCE) and touched <= _TRACED

    def follow(self, changes: Changes) -> None:
        """Read anew what an action touched. Only for changes that it `can_follow`."""
        store = self._store
        before = self._things()
        if changes.touches(*_LEAD):
            self._leads = _leads(store)
        if changes.touches("ask"):
            self._asks = _asks(store)
        if changes.touches(*_OPPORTUNITY):
            self._opportunities = _opportunities(store)
        if changes.touches("reference"):
            self._references = _references(store)
        if changes.touches("favour"):
            self._favours = _favours(store)
        if changes.touches("promise"):
            self._promises = _promises(store)
        if changes.touches("decision"):
            self._decisions = _decisions(store)
        new = self._named() - self._contacts.keys()
        self._read_contacts(changes, new)
        self._read_interactions(changes, new)
        for old, now in zip(before, self._things(), strict=True):
            if old is not now:
                for thing in _differing(old, now):
                    self._touched.update(_people_of(thing))
        self._facts = None

    def take_touched(self) -> frozenset[int]:
        """Give the people that any change since the last time named, before it or after it."""
        touched, self._touched = frozenset(self._touched), set()
        return touched

    def _things(self) -> tuple[Sequence[_Thing], ...]:
        return (
            self._leads, self._asks, self._opportunities, self._references, self._favours, self._promises,
            self._decisions,
        )  # fmt: skip

    def _named(self) -> set[int]:
        """The contacts that any thing names."""
        return {one for things in self._things() for thing in things for one in _people_of(thing)}

    def _read_contacts(self, changes: Changes, new: Set[int]) -> None:
        # An interaction moves the days of the last talk, which are columns of the contact.
        touched = new | (changes.contacts if changes.touches(*_PERSON, *_INTERACTION) else frozenset())
        self._touched |= touched
        if touched:
            for number in touched:
                self._contacts.pop(number, None)
            for one in contacts(self._store, touched):
                self._contacts[one.id] = one

    def _read_interactions(self, changes: Changes, new: Set[int]) -> None:
        if not new and not changes.interactions:
            return
        with_them = self._store.rows(
            f"SELECT interaction_id FROM interaction_contact WHERE contact_id IN ({_GIVEN})",
            {"given": json.dumps(sorted(new))},
        )
        given = changes.interactions | {row[0] for row in with_them}
        after = {act.id: act for act in _acts(self._store, given)}
        gone = changes.interactions | after.keys()
        before = [self._interactions.pop(number) for number in gone if number in self._interactions]
        self._interactions.update(after)
        leads = {lead.id: lead for lead in self._leads}
        asks = {ask.id: ask for ask in self._asks}
        for act in (*before, *after.values()):
            self._touched.update(act.contact_ids)
            for number in leads.keys() & act.lead_ids:
                self._touched.update(_people_of(leads[number]))
            for number in asks.keys() & act.ask_ids:
                self._touched.update(_people_of(asks[number]))
        self._acts = self._acts.changed(before, after.values())


_Thing = LeadFact | AskFact | OpportunityFact | ReferenceFact | FavourFact | PromiseFact | Decision


def _people_of(thing: _Thing) -> Iterator[int]:
    """The people a thing names."""
    if isinstance(thing, LeadFact):
        yield thing.referrer_id
        if thing.person_id is not None:
            yield thing.person_id
    elif isinstance(thing, OpportunityFact):
        yield from (role.contact_id for role in thing.roles)
    else:
        yield thing.contact_id


def _differing(old: Sequence[_Thing], now: Sequence[_Thing]) -> Iterator[_Thing]:
    """What is on one side only; of what changed, both."""
    before, after = ({getattr(thing, "id", thing): thing for thing in things} for things in (old, now))
    for key in before.keys() | after.keys():
        if before.get(key) != after.get(key):
            yield from (side[key] for side in (before, after) if key in side)


def _day(text: str | None) -> date | None:
    return date.fromisoformat(text) if text else None


def _local_day(text: str) -> date:
    return datetime.fromisoformat(text).astimezone().date()


def contacts(store: Store, wanted: Iterable[int]) -> list[ContactFact]:
    """Give some contacts as the rules read them; who is not there, and my own card, are left out."""
    values: dict[str, Value] = {"given": json.dumps(sorted(wanted))}
    tags: dict[int, list[str]] = {}
    for contact, name in store.rows("SELECT ct.contact_id, t.name FROM contact_tag ct JOIN tag t ON t.id = ct.tag_id"
                                    f" WHERE ct.contact_id IN ({_GIVEN})", values):  # fmt: skip
        tags.setdefault(contact, []).append(name)
    relationships = _WORDS[Relationship]
    day = cache(_day)
    local_day = cache(_local_day)
    return [
        ContactFact(
            number,
            name,
            given_name,
            company,
            relationships.get(relationship),
            closeness,
            tuple(tags[number]) if number in tags else (),
            cadence_days,
            local_day(added_at),
            introduced_by,
            bool(muted),
            archived_at is not None,
            deleted_at is not None,
            day(last_contact_on),
            day(last_talk_on),
        )
        for (
            number, name, given_name, company, relationship, closeness, cadence_days, added_at, introduced_by, muted,
            archived_at, deleted_at, last_contact_on, last_talk_on,
        ) in store.rows(
            f"""SELECT c.id, c.name, c.given_name, coalesce(k.name, ''), c.relationship, c.closeness, c.cadence_days,
                       c.added_at, c.introduced_by_id, c.muted, c.archived_at, c.deleted_at, c.last_contact_on,
                       c.last_talk_on
                FROM contact c LEFT JOIN company k ON k.id = c.company_id
                WHERE c.id IN ({_GIVEN}) AND NOT c.is_me""",
            values,
        )
    ]  # fmt: skip


def _interactions(store: Store, people: Set[int]) -> list[InteractionFact]:
    """Read the interactions with some people, and all that are about something."""
    contacts = _people(store, "IS NOT NULL", {})
    concerned = {number for number, who in contacts.items() if not people.isdisjoint(who)}
    concerned.update(row[0] for row in store.rows("SELECT interaction_id FROM interaction_about"))
    total = int(store.value("SELECT count(*) FROM interaction"))
    if len(concerned) * _MOST < total:
        return _acts(store, concerned)
    found = _read(store, "IS NOT NULL", {}, contacts)
    return found if len(concerned) == total else [act for act in found if act.id in concerned]


def _acts(store: Store, given: Iterable[int]) -> list[InteractionFact]:
    """Read the interactions of these numbers."""
    values: dict[str, Value] = {"given": json.dumps(sorted(given))}
    which = f"IN ({_GIVEN})"
    return _read(store, which, values, _people(store, which, values))


def _read(
    store: Store, which: str, values: Mapping[str, Value], contacts: Mapping[int, tuple[int, ...]]
) -> list[InteractionFact]:
    """Read interactions, column by column: by the ten thousand, a loop over rows takes three times as long.

    `which` is the SQL condition on their numbers, `contacts` are the people of each.
    """
    purposes = _purposes(store, which, values)
    about = _about(store, which, values)
    nothing: frozenset[Purpose] = frozenset()
    day = cache(date.fromisoformat)
    make = partial(tuple.__new__, InteractionFact)  # as `InteractionFact._make`, without counting the fields
    found: list[InteractionFact] = []
    sql = f"SELECT id, on_date, kind, direction, outcome FROM interaction WHERE id {which}"
    for rows in store.pieces(sql, values):
        numbers, days, kinds, directions, outcomes = zip(*rows, strict=True)
        columns = zip(
            numbers,
            map(day, days),
            map(contacts.get, numbers, repeat(())),
            map(_WORDS[InteractionKind].__getitem__, kinds),
            map(_WORDS[Direction].__getitem__, directions),
            map(purposes.get, numbers, repeat(nothing)),
            map(_WORDS[Outcome].get, outcomes),
            *(repeat(()) for _ in range(6)),
            strict=False,
        )
        found.extend(map(make, columns))
    if about:
        for place, act in enumerate(found):
            if act.id in about:
                found[place] = InteractionFact(*act[:7], *map(tuple, about[act.id]))
    return found


def _people(store: Store, which: str, values: Mapping[str, Value]) -> dict[int, tuple[int, ...]]:
    """The people of interactions, by interaction."""
    made: dict[int, tuple[int, ...]] = {}
    sql = f"SELECT interaction_id, contact_id FROM interaction_contact WHERE interaction_id {which}"
    for rows in store.pieces(sql, values):
        for number, contact in rows:
            before = made.get(number)
            made[number] = (contact,) if before is None else (*before, contact)
    return made


def _purposes(store: Store, which: str, values: Mapping[str, Value]) -> dict[int, frozenset[Purpose]]:
    single = {text: frozenset({member}) for text, member in _WORDS[Purpose].items()}
    made: dict[int, frozenset[Purpose]] = {}
    sql = f"SELECT interaction_id, purpose FROM interaction_purpose WHERE interaction_id {which}"
    for rows in store.pieces(sql, values):
        for number, purpose in rows:
            before = made.get(number)
            made[number] = single[purpose] if before is None else before | single[purpose]
    return made


def _about(store: Store, which: str, values: Mapping[str, Value]) -> dict[int, tuple[list[int], ...]]:
    about: dict[int, tuple[list[int], ...]] = {}
    sql = f"""SELECT interaction_id, lead_id, ask_id, opportunity_id, company_id, reference_id, promise_id
              FROM interaction_about WHERE interaction_id {which}"""
    for number, *things in store.rows(sql, values):
        lists = about.setdefault(number, ([], [], [], [], [], []))
        for place, thing in enumerate(things):
            if thing is not None:
                lists[place].append(thing)
    return about


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
    day: Callable[[str], date] = cache(date.fromisoformat)
    points = {kind.value: kind for kind in PointsTo}
    uses = {kind.value: kind for kind in UseName}
    return [
        LeadFact(
            number,
            referrer,
            day(received_on),
            points[points_to],
            tuple([LeadStep(member[stage], day(on)) for stage, on in stages.get(number, ())]),
            person,
            company,
            titles.get(number, ""),
            news,
            uses[use_name],
            day(introduced_on) if introduced_on else None,
            tuple(openings.get(number, ())),
            ask,
        )
        for (
            number, referrer, received_on, points_to, person, company, news, use_name, introduced_on, ask,
        ) in store.rows(
            """SELECT l.id, l.referrer_id, l.received_on, l.points_to, l.person_id, coalesce(k.name, ''), l.news,
                      l.use_name, l.introduced_on, l.ask_id
               FROM lead l LEFT JOIN company k ON k.id = l.company_id"""
        )
    ]  # fmt: skip


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
