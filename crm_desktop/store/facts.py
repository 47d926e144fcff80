"""Loading what the etiquette rules read: what is open and whom it names, not the whole book."""

from __future__ import annotations

import json
from collections.abc import Callable, Iterable, Iterator, Mapping, Sequence, Set
from datetime import date, datetime
from functools import cache
from itertools import repeat
from types import MappingProxyType
from typing import Any, Final

from crm_desktop.domain.facts import (
    AskFact,
    ContactFact,
    Decision,
    DecisionKind,
    Fact,
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
from crm_desktop.store.texts import day_of

_WORDS: Final[dict[type[Any], dict[str, Any]]] = {
    enum: {member.value: member for member in enum}
    for enum in (Relationship, LeadStage, OpportunityStage, PointsTo, UseName)
}
"""Members by their value: a dictionary is five times as fast as calling the enumeration, thousands of times over."""

_NEW: Final = tuple.__new__
"""Makes a named tuple without counting its fields, in a third of the time, where they come by the thousand."""

_GIVEN: Final = "SELECT value FROM json_each(:given)"
_TRACED: Final = 500
"""So many touched contacts or interactions are read again one by one; more, and everything is."""

_MOST: Final = 20
"""Where there are more interactions than so many for each person who is asked for, they are picked by the people."""

_DAYS: Final = {
    "lead": ("received_on",),
    "lead_stage": ("on_date",),
    "ask": ("sent_on", "answered_on"),
    "opportunity_stage": ("on_date",),
    "favour": ("on_date",),
    "promise": ("made_on", "due_on", "kept_on"),
}
"""The days that rules hold interactions against, by table."""

_PERSON: Final = ("contact", "contact_tag", "company", "interaction", "interaction_contact")
"""What a contact's fact is read from; an interaction moves the days of the last talk."""


def load(store: Store, relationship_cadences: Mapping[Relationship, int] | None = None) -> Facts:
    """Give the facts of everything that could make something due."""
    return Reader(store, relationship_cadences).facts


def is_followed(changes: Changes) -> bool:
    """Say whether changes are so few that reading what they touched is less than reading everything."""
    return not changes.everything and len(changes.contacts) + len(changes.interactions) <= _TRACED


class Reader:
    """The facts of a file, read once and then only where an action touched them."""

    def __init__(self, store: Store, relationship_cadences: Mapping[Relationship, int] | None = None) -> None:
        self.store = store
        cadences = dict(relationship_cadences or {})
        tags = _tag_cadences(store)
        things = [row for kind, read in _READ.items() if kind not in _OF_PEOPLE for row in read(store, None)]
        facts = Facts.build(tag_cadences=tags, relationship_cadences=cadences).changed(things)
        decisions = _decisions(store)
        named = {one for thing in (*things, *decisions) for one in _people_of(thing)}
        people = contacts(store, {*named, *self._with_cadence(cadences)})
        self._since = first_day(store)
        acts = _with_people(store, named, self._since)
        self.facts = facts.changed([*people, *acts]).decided(decisions)
        self._known = named

    def _with_cadence(self, cadences: Mapping[Relationship, int]) -> Iterator[int]:
        """The contacts that are to be kept in touch with."""
        relations = json.dumps([str(kind) for kind in cadences])
        for sql, values in (
            ("SELECT id FROM contact WHERE cadence_days IS NOT NULL", ()),
            (
                """SELECT ct.contact_id FROM contact_tag ct JOIN tag t ON t.id = ct.tag_id
                   WHERE t.cadence_days IS NOT NULL""",
                (),
            ),
            ("SELECT id FROM contact WHERE relationship IN (SELECT value FROM json_each(?))", (relations,)),
        ):
            if cadences or not values:
                yield from (row[0] for row in self.store.rows(sql, values))

    def can_follow(self, changes: Changes, relationship_cadences: Mapping[Relationship, int]) -> bool:
        """Say whether `follow` knows what a new reader would, and reads less."""
        return (
            is_followed(changes)
            and self.facts.relationship_cadences == relationship_cadences
            and (not changes.touches("tag") or self.facts.tag_cadences == _tag_cadences(self.store))
        )

    def follow(self, changes: Changes) -> frozenset[int]:
        """Read again what an action touched; give the people it named, before and after. See `can_follow`."""
        store, before = self.store, self.facts
        touched = {
            ContactFact: changes.contacts if changes.touches(*_PERSON) else frozenset(),
            LeadFact: changes.leads,
            AskFact: changes.ids("ask"),
            OpportunityFact: changes.opportunities,
            ReferenceFact: changes.ids("reference"),
            FavourFact: changes.ids("favour"),
            PromiseFact: changes.ids("promise"),
            InteractionFact: changes.interactions,
        }
        rows = [row for kind, numbers in touched.items() if numbers for row in _READ[kind](store, numbers)]
        after = before.changed(rows, touched)
        joining = {one for row in rows for one in _people_of(row)}
        if changes.touches("decision"):
            after = after.decided(_decisions(store))
            joining |= changes.contacts
        if changes.touches("interaction", *_DAYS):
            since = first_day(store, changes)
            if since < self._since:
                self._since = since
                after = after.changed(_with_people(store, self._known, since))
        if new := joining - self._known:
            after = after.changed([*contacts(store, new), *_with_people(store, new, self._since)])
        self.facts = after
        self._known |= joining
        return frozenset({*changes.contacts, *_people_named(before, touched), *_people_named(after, touched)})

    def knowing(self, people: Set[int]) -> Facts:
        """Give the facts with those of some people more, named or not, and with all that ever was with them."""
        new = contacts(self.store, people - self._known)
        return self.facts.changed([*new, *_interactions(self.store, _of_people(self.store, people))])


def _people_named(facts: Facts, touched: Mapping[type[Fact], Set[int]]) -> Iterator[int]:
    """The people that some facts name, themselves or by the leads and asks they are about."""
    things: tuple[tuple[Mapping[int, Any], Iterable[int]], ...] = (
        (facts.leads, touched[LeadFact]),
        (facts.asks, touched[AskFact]),
        (facts.opportunities, touched[OpportunityFact]),
        (facts.references, touched[ReferenceFact]),
        (facts.favours, touched[FavourFact]),
        (facts.promises, touched[PromiseFact]),
    )
    for act in (facts.interactions[one] for one in touched[InteractionFact] if one in facts.interactions):
        yield from act.contact_ids
        things += ((facts.leads, act.lead_ids), (facts.asks, act.ask_ids))
    for known, numbers in things:
        for number in numbers:
            if number in known:
                yield from _people_of(known[number])


def _people_of(thing: Fact | Decision) -> Iterator[int]:
    """The people a thing names."""
    if isinstance(thing, LeadFact):
        yield thing.referrer_id
        if thing.person_id is not None:
            yield thing.person_id
    elif isinstance(thing, OpportunityFact):
        yield from (role.contact_id for role in thing.roles)
    elif isinstance(thing, AskFact | ReferenceFact | FavourFact | PromiseFact | Decision):
        yield thing.contact_id


def _tag_cadences(store: Store) -> dict[str, int]:
    return dict(store.rows("SELECT name, cadence_days FROM tag WHERE cadence_days IS NOT NULL"))


def _local_day(text: str) -> date:
    return datetime.fromisoformat(text).astimezone().date()


def _which(column: str, given: Iterable[int] | None) -> tuple[str, dict[str, Value]]:
    """The condition that picks rows by number, and its value; all of them where no numbers are given."""
    if given is None:
        return "", {}
    return f" WHERE {column} IN ({_GIVEN})", {"given": json.dumps(sorted(given))}


def contacts(store: Store, wanted: Iterable[int] | None) -> list[ContactFact]:
    """Give some contacts as the rules read them; who is not there, and my own card, are left out."""
    which, values = _which("ct.contact_id", wanted)
    tags: dict[int, list[str]] = {}
    for contact, name in store.rows(
        f"SELECT ct.contact_id, t.name FROM contact_tag ct JOIN tag t ON t.id = ct.tag_id{which}", values
    ):
        tags.setdefault(contact, []).append(name)
    which, values = _which("c.id", wanted)
    mine = "AND NOT c.is_me" if which else "WHERE NOT c.is_me"
    rows = store.rows(
        f"""SELECT c.id, c.name, c.given_name, coalesce(k.name, ''), c.relationship, c.closeness, c.cadence_days,
                   c.added_at, c.introduced_by_id, c.muted, c.archived_at, c.deleted_at,
                   c.last_contact_on, c.last_talk_on
            FROM contact c LEFT JOIN company k ON k.id = c.company_id{which} {mine}""",
        values,
    )
    relationships = _WORDS[Relationship].get
    day, local_day = cache(day_of), cache(_local_day)
    return [
        _NEW(
            ContactFact,
            (
                number, name, given, company, relationships(relationship), closeness, tuple(tags.get(number, ())),
                cadence, local_day(added_at), introduced_by, muted == 1, archived_at is not None,
                deleted_at is not None, day(contact_on), day(talk_on),
            ),
        )
        for number, name, given, company, relationship, closeness, cadence, added_at, introduced_by, muted,
            archived_at, deleted_at, contact_on, talk_on in rows
    ]  # fmt: skip


def first_day(store: Store, changes: Changes | None = None) -> str:
    """Give the first day that anything open or past says, from leads to promises: ISO text, "" for all days.

    No rule asks what was with somebody before it. Only where somebody's last interaction is still to come, any of the
    earlier ones may be the last that has been. With `changes` only what they touched is asked; "~" is after any day.
    """
    if store.value(
        "SELECT 1 FROM contact WHERE last_contact_on > ? LIMIT 1", (store.clock.today().isoformat(),)
    ):
        return ""
    asked = [table for table in _DAYS if changes is None or changes.touches(table)]
    firsts = [f"SELECT min({day}) AS day FROM {table}" for table in asked for day in _DAYS[table]]
    return (store.value(f"SELECT min(day) FROM ({' UNION ALL '.join(firsts)})") if firsts else None) or "~"


def _with_people(store: Store, people: Set[int], since: str) -> list[InteractionFact]:
    """Read the interactions with some people from a day on, and all that are about something.

    Where they are few they are simply read with anybody.
    """
    if int(store.value("SELECT count(*) FROM interaction")) <= _MOST * len(people):
        return _interactions(store, None, since)
    about = {row[0] for row in store.rows("SELECT interaction_id FROM interaction_about")}
    return _interactions(store, about | _of_people(store, people, since))


def _of_people(store: Store, people: Set[int], since: str = "") -> set[int]:
    """The numbers of the interactions with some people, from a day on."""
    rows = store.rows(
        f"""SELECT ic.interaction_id FROM interaction_contact ic JOIN interaction i ON i.id = ic.interaction_id
            WHERE ic.contact_id IN ({_GIVEN}) AND i.on_date >= :since""",
        {"given": json.dumps(sorted(people)), "since": since},
    )
    return {row[0] for row in rows}


def _interactions(store: Store, given: Iterable[int] | None, since: str = "") -> list[InteractionFact]:
    """Read some interactions, or all from a day on and those about something.

    One with nobody says nothing to the rules and is left out. What they have in common comes as one text, which is
    taken apart once for all that are alike.
    """
    which, values = _which("i.id", given)
    if given is None and since:
        which = " WHERE +i.on_date >= :since OR +i.id IN (SELECT interaction_id FROM interaction_about)"
        values = {"since": since}
    day = cache(date.fromisoformat)
    made: dict[int, InteractionFact] = {}
    sql = f"""SELECT i.id, i.on_date, ic.contact_id,
                     i.kind || '|' || i.direction || '|' || coalesce(ip.purpose, '') || '|' || coalesce(i.outcome, '')
              FROM interaction i
              JOIN interaction_contact ic ON ic.interaction_id = i.id
              LEFT JOIN interaction_purpose ip ON ip.interaction_id = i.id{which}"""
    for rows in store.pieces(sql, values):
        for number, on, person, what in rows:
            act = _NEW(InteractionFact, (number, day(on), (person,), *_of_one_sort(what)))
            made[number] = _one(made[number], act) if number in made else act
    for number, things in _about(store, *_which("interaction_id", given)).items():
        if number in made:
            made[number] = InteractionFact(*made[number][:7], *map(tuple, things))
    return list(made.values())


@cache
def _of_one_sort(what: str) -> tuple[object, ...]:
    """The kind, direction, purposes and outcome of an interaction, and that it is about nothing."""
    kind, direction, purpose, outcome = what.split("|")
    return (
        InteractionKind(kind),
        Direction(direction),
        frozenset({Purpose(purpose)} if purpose else ()),
        Outcome(outcome) if outcome else None,
        *repeat((), 6),
    )


def _one(act: InteractionFact, also: InteractionFact) -> InteractionFact:
    """An interaction with several people or purposes, which comes in as many rows."""
    people = tuple(sorted({*act.contact_ids, *also.contact_ids}))
    return act._replace(contact_ids=people, purposes=act.purposes | also.purposes)


def _about(store: Store, which: str, values: Mapping[str, Value]) -> dict[int, tuple[list[int], ...]]:
    about: dict[int, tuple[list[int], ...]] = {}
    sql = f"""SELECT interaction_id, lead_id, ask_id, opportunity_id, company_id, reference_id, promise_id
              FROM interaction_about{which} ORDER BY id"""
    for number, *things in store.rows(sql, values):
        lists = about.setdefault(number, ([], [], [], [], [], []))
        for place, thing in enumerate(things):
            if thing is not None:
                lists[place].append(thing)
    return about


def _grouped(store: Store, sql: str, key: str, given: Iterable[int] | None) -> dict[int, list[Any]]:
    """What belongs to things, by the number of the thing, in the order in which it was written."""
    groups: dict[int, list[Any]] = {}
    which, values = _which(key, given)
    for number, *rest in store.rows(f"{sql}{which} ORDER BY id", values):
        groups.setdefault(number, []).append(rest[0] if len(rest) == 1 else rest)
    return groups


def _leads(store: Store, given: Iterable[int] | None) -> list[LeadFact]:
    stages = _grouped(store, "SELECT lead_id, stage, on_date FROM lead_stage", "lead_id", given)
    sql = """SELECT lo.lead_id, lo.opportunity_id, o.title FROM lead_opportunity lo
             JOIN opportunity o ON o.id = lo.opportunity_id"""
    which, values = _which("lo.lead_id", given)
    openings: dict[int, list[tuple[int, str]]] = {}
    for number, opening, title in store.rows(f"{sql}{which} ORDER BY lo.id", values):
        openings.setdefault(number, []).append((opening, title))
    which, values = _which("l.id", given)
    rows = store.rows(
        f"""SELECT l.id, l.referrer_id, l.received_on, l.points_to, l.person_id, coalesce(k.name, ''), l.news,
                   l.use_name, l.introduced_on, l.ask_id
            FROM lead l LEFT JOIN company k ON k.id = l.company_id{which}""",
        values,
    )
    member, points, uses = _WORDS[LeadStage], _WORDS[PointsTo], _WORDS[UseName]
    day: Callable[[str], date] = cache(date.fromisoformat)
    made: list[LeadFact] = []
    for number, referrer, received, points_to, person, company, news, use_name, introduced, ask in rows:
        steps = tuple([_NEW(LeadStep, (member[stage], day(on))) for stage, on in stages.get(number, ())])
        linked = openings.get(number, ())
        fields = (
            number, referrer, day(received), points[points_to], steps, person, company, linked[0][1] if linked else "",
            news, uses[use_name], day(introduced) if introduced else None, tuple([one for one, _ in linked]), ask,
        )  # fmt: skip
        made.append(_NEW(LeadFact, fields))
    return made


def _asks(store: Store, given: Iterable[int] | None) -> list[AskFact]:
    which, values = _which("id", given)
    return [
        AskFact(
            id=row[0],
            contact_id=row[1],
            kind=AskKind(row[2]),
            sent_on=day_of(row[3]),
            answer=Answer(row[4]),
            answered_on=day_of(row[5]),
            exactly=row[6],
            how_many=row[7],
            person_id=row[8],
            company_id=row[9],
            opportunity_id=row[10],
            industry=row[11],
            patience_days=row[12],
        )
        for row in store.rows(
            f"""SELECT id, contact_id, kind, sent_on, answer, answered_on, exactly, how_many, person_id, company_id,
                       opportunity_id, industry, patience_days FROM ask{which}""",
            values,
        )
    ]


def _opportunities(store: Store, given: Iterable[int] | None) -> list[OpportunityFact]:
    key = "opportunity_id"
    stages = _grouped(store, "SELECT opportunity_id, stage, on_date FROM opportunity_stage", key, given)
    roles = _grouped(store, "SELECT opportunity_id, contact_id, role FROM role", key, given)
    attached = _grouped(
        store,
        """SELECT opportunity_id, (SELECT contact_id FROM reference r WHERE r.id = reference_id)
           FROM opportunity_reference""",
        key,
        given,
    )
    member = _WORDS[OpportunityStage]
    which, values = _which("o.id", given)
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
            closing_on=day_of(row[3]),
        )
        for row in store.rows(
            f"""SELECT o.id, o.title, coalesce(k.name, ''), o.closing_on
                FROM opportunity o LEFT JOIN company k ON k.id = o.company_id{which}""",
            values,
        )
    ]


def _references(store: Store, given: Iterable[int] | None) -> list[ReferenceFact]:
    which, values = _which("id", given)
    return [
        ReferenceFact(
            row[0], row[1], Standing(row[2]), day_of(row[3]), day_of(row[4]), day_of(row[5]), row[6]
        )
        for row in store.rows(
            "SELECT id, contact_id, standing, agreed_on, last_confirmed_on, last_briefed_on, ask_id"
            f" FROM reference{which}",
            values,
        )
    ]


def _favours(store: Store, given: Iterable[int] | None) -> list[FavourFact]:
    which, values = _which("id", given)
    return [
        FavourFact(row[0], row[1], FavourDirection(row[2]), date.fromisoformat(row[3]), row[4])
        for row in store.rows(f"SELECT id, contact_id, direction, on_date, what FROM favour{which}", values)
    ]


def _promises(store: Store, given: Iterable[int] | None) -> list[PromiseFact]:
    which, values = _which("id", given)
    return [
        PromiseFact(
            row[0],
            row[1],
            PromisedBy(row[2]),
            row[3],
            date.fromisoformat(row[4]),
            day_of(row[5]),
            day_of(row[6]),
            tuple(
                Thing(kind, number)
                for kind, number in ((ThingKind.LEAD, row[7]), (ThingKind.OPPORTUNITY, row[8]))
                if number is not None
            ),
        )
        for row in store.rows(
            f"""SELECT id, contact_id, promised_by, what, made_on, due_on, kept_on, lead_id, opportunity_id
                FROM promise{which}""",
            values,
        )
    ]


_Read = Callable[[Store, Iterable[int] | None], Sequence[Fact]]
_READ: Final[Mapping[type[Fact], _Read]] = MappingProxyType(
    {
        ContactFact: contacts,
        LeadFact: _leads,
        AskFact: _asks,
        OpportunityFact: _opportunities,
        ReferenceFact: _references,
        FavourFact: _favours,
        PromiseFact: _promises,
        InteractionFact: _interactions,
    }
)
"""What reads the facts of each kind: those of some numbers, or all where no numbers are given."""
_OF_PEOPLE: Final = frozenset({ContactFact, InteractionFact})
"""Of these only those of the people are read whom the others name."""


def _decisions(store: Store) -> list[Decision]:
    return [
        Decision(
            DecisionKind.SNOOZE if row[6] else DecisionKind.DISMISSAL,
            row[0],
            row[1],
            Thing(ThingKind(row[2] or ThingKind.CONTACT), row[3] if row[3] is not None else row[1]),
            date.fromisoformat(row[4]),
            date.fromisoformat(row[5]),
            day_of(row[6]),
            row[7],
        )
        for row in store.rows(
            "SELECT rule, contact_id, thing_kind, thing_id, fact_on, decided_on, snoozed_until, reason FROM decision"
        )
    ]
