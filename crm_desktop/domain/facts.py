"""The facts the rules read: one frozen row for each noun, and the bundle that finds them quickly.

The rows hold what is decided about people and things, nothing that is derived. Ids are the ids of the file, days
are local calendar days, times are local wall time. A fact may be dated after today: then no rule sees it until its day
(`domain.md`, fine print 6), so whoever loads the facts need not filter by the day.

What must be loaded, so that every rule can answer (more does no harm, in any order):

* every lead, ask, opportunity, reference, favour, promise and decision, or at least those that are open or whose
  courtesies are not settled;
* the interactions with the people these name (all kinds, both directions), from the first day that any of these says
  on, and those that are about something whenever they were;
* the contacts these name, and every contact with a cadence of its own, by a tag or by the relationship. For the
  others of the book, and for the time before, `last_interaction_on` and `last_talk_on` stand for the interactions that
  are not loaded.
"""

from __future__ import annotations

from collections.abc import Callable, Collection, Iterable, Mapping, Sequence
from dataclasses import dataclass, field, replace
from datetime import date, time
from enum import StrEnum
from itertools import chain, compress, groupby
from operator import attrgetter
from types import MappingProxyType
from typing import Any, Final, NamedTuple, TypeVar

from crm_desktop.domain.terms import (
    Answer,
    AskKind,
    Direction,
    FavourDirection,
    FollowUpKind,
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


class ThingKind(StrEnum):
    """What a Due, a decision or a follow-up can be about."""

    CONTACT = "contact"
    COMPANY = "company"
    LEAD = "lead"
    ASK = "ask"
    OPPORTUNITY = "opportunity"
    REFERENCE = "reference"
    FAVOUR = "favour"
    PROMISE = "promise"


class Thing(NamedTuple):
    """One thing of the file: its kind and its id."""

    kind: ThingKind
    id: int


class ContactFact(NamedTuple):
    """A person, as far as the rules must know.

    `cadence_days` is the contact's own cadence in days: None is "not set" (then the tags' and the relationship's
    hold), 0 is "none" chosen on purpose. `last_interaction_on` is the latest day of any interaction,
    `last_talk_on` the latest that was answered or in person; both stand for interactions that are not loaded, and may
    be left out where all are.
    """

    id: int
    full_name: str
    given_name: str = ""
    company: str = ""
    relationship: Relationship | None = None
    closeness: int = 1
    tags: tuple[str, ...] = ()
    cadence_days: int | None = None
    added_on: date | None = None
    introduced_by: int | None = None
    muted: bool = False
    archived: bool = False
    deleted: bool = False
    last_interaction_on: date | None = None
    last_talk_on: date | None = None

    @property
    def called(self) -> str:
        """The given name for running text; the full name where there is none."""
        return self.given_name or self.full_name


class LeadStep(NamedTuple):
    """A lead reached a stage on a day."""

    stage: LeadStage
    on: date


class OpportunityStep(NamedTuple):
    """An opening reached a stage on a day."""

    stage: OpportunityStage
    on: date


class RoleFact(NamedTuple):
    """What a contact is in one opportunity."""

    contact_id: int
    role: RoleKind


class InteractionFact(NamedTuple):
    """Something that happened between me and one or more contacts on a day.

    The id tuples say what it was about; all empty is "about nothing in particular" (fine print 5). Like people and
    leads it comes by the thousand, so it is a named tuple and no dataclass: a fifth of the time to make.
    """

    id: int
    on: date
    contact_ids: tuple[int, ...]
    kind: InteractionKind
    direction: Direction
    purposes: frozenset[Purpose]
    outcome: Outcome | None = None
    lead_ids: tuple[int, ...] = ()
    ask_ids: tuple[int, ...] = ()
    opportunity_ids: tuple[int, ...] = ()
    company_ids: tuple[int, ...] = ()
    reference_ids: tuple[int, ...] = ()
    promise_ids: tuple[int, ...] = ()

    @property
    def about_nothing(self) -> bool:
        """Whether it was about nothing in particular."""
        return not any(self[7:])


class LeadFact(NamedTuple):
    """A tip from a referrer. `stages` is the whole history, in the order it was written."""

    id: int
    referrer_id: int
    received_on: date
    points_to: PointsTo
    stages: tuple[LeadStep, ...]
    person_id: int | None = None
    company: str = ""
    opening: str = ""
    news: str = ""
    use_name: UseName = UseName.NOT_ASKED
    introduced_on: date | None = None
    opportunity_ids: tuple[int, ...] = ()
    from_ask_id: int | None = None


@dataclass(frozen=True, slots=True)
class AskFact:
    """Something I ask of a contact. A draft has no `sent_on`.

    `patience_days` is the patience of this one ask, None where the settings' number for its kind holds.
    """

    id: int
    contact_id: int
    kind: AskKind
    sent_on: date | None
    answer: Answer = Answer.OPEN
    answered_on: date | None = None
    exactly: str = ""
    how_many: int | None = None
    person_id: int | None = None
    company_id: int | None = None
    opportunity_id: int | None = None
    industry: str = ""
    patience_days: int | None = None


@dataclass(frozen=True, slots=True)
class OpportunityFact:
    """An opening. `stages` is the whole history, in the order it was written.

    `lead_ids` are the leads linked to it; `reference_contact_ids` the people attached as references (a role
    "reference" counts as well).
    """

    id: int
    title: str
    stages: tuple[OpportunityStep, ...]
    company: str = ""
    lead_ids: tuple[int, ...] = ()
    roles: tuple[RoleFact, ...] = ()
    reference_contact_ids: tuple[int, ...] = ()
    closing_on: date | None = None


@dataclass(frozen=True, slots=True)
class ReferenceFact:
    """A contact's standing as my reference."""

    id: int
    contact_id: int
    standing: Standing
    agreed_on: date | None = None
    last_confirmed_on: date | None = None
    last_briefed_on: date | None = None
    from_ask_id: int | None = None


@dataclass(frozen=True, slots=True)
class FavourFact:
    """Something done for somebody."""

    id: int
    contact_id: int
    direction: FavourDirection
    on: date
    what: str = ""


@dataclass(frozen=True, slots=True)
class PromiseFact:
    """Somebody promised something; `due_on` is None where no day was named."""

    id: int
    contact_id: int
    by: PromisedBy
    what: str
    made_on: date
    due_on: date | None = None
    kept_on: date | None = None
    about: tuple[Thing, ...] = ()


@dataclass(frozen=True, slots=True)
class FollowUpFact:
    """A dated thing to do that the user made. `due_on` is the next day of a repeating one.

    A promise of mine is a follow-up on its date: then `promise_id` names it, and `id` is 0 where no row of its own
    stands for it.
    """

    id: int
    text: str
    due_on: date
    at: time | None = None
    kind: FollowUpKind = FollowUpKind.TASK
    minutes: int | None = None
    contact_ids: tuple[int, ...] = ()
    about: tuple[Thing, ...] = ()
    note: str = ""
    snoozed_until: date | None = None
    done_on: date | None = None
    promise_id: int | None = None

    @property
    def day(self) -> date:
        """The day it is due: the day it was snoozed to, else its own."""
        return self.snoozed_until or self.due_on


class DecisionKind(StrEnum):
    """What the person decided about a Due."""

    SNOOZE = "snooze"
    DISMISSAL = "dismissal"


@dataclass(frozen=True, slots=True)
class Decision:
    """A snooze or a dismissal of one Due, known by rule, contact, thing and the date of its fact (fine print 24).

    `thing` is the contact itself for `keep_in_touch` and `reciprocate`. `until` is the day a snooze chose.
    """

    kind: DecisionKind
    rule: str
    contact_id: int
    thing: Thing
    fact_on: date
    decided_on: date
    until: date | None = None
    reason: str = ""


Fact = (
    ContactFact
    | InteractionFact
    | LeadFact
    | AskFact
    | OpportunityFact
    | ReferenceFact
    | FavourFact
    | PromiseFact
)
"""Any fact that has a number of its own."""

_T = TypeVar("_T", bound=Fact)

DecisionKey = tuple[str, int, Thing]
Index = Mapping[int, Sequence[_T]]
"""Facts by the number of something they name, in the order of their days (of what happened) or ids."""


@dataclass(frozen=True, slots=True)
class Facts:
    """All facts with their indexes; the rules only look things up.

    Facts by id stand in the order of their ids, and every index gives them in one order, so that it does not matter
    how they were loaded. `changed` gives the facts after a change, in the time of what changed: what it does not touch
    is shared, so mappings and lists are not to be changed. A link between a lead and an opening may be given on either
    side.
    """

    contacts: Mapping[int, ContactFact] = field(default_factory=dict)
    leads: Mapping[int, LeadFact] = field(default_factory=dict)
    asks: Mapping[int, AskFact] = field(default_factory=dict)
    opportunities: Mapping[int, OpportunityFact] = field(default_factory=dict)
    references: Mapping[int, ReferenceFact] = field(default_factory=dict)
    favours: Mapping[int, FavourFact] = field(default_factory=dict)
    promises: Mapping[int, PromiseFact] = field(default_factory=dict)
    interactions: Mapping[int, InteractionFact] = field(default_factory=dict, repr=False)
    interactions_by_contact: Index[InteractionFact] = field(default_factory=dict, repr=False)
    interactions_by_lead: Index[InteractionFact] = field(default_factory=dict, repr=False)
    interactions_by_ask: Index[InteractionFact] = field(default_factory=dict, repr=False)
    interactions_by_opportunity: Index[InteractionFact] = field(default_factory=dict, repr=False)
    interactions_by_reference: Index[InteractionFact] = field(default_factory=dict, repr=False)
    leads_by_person: Index[LeadFact] = field(default_factory=dict, repr=False)
    leads_by_referrer: Index[LeadFact] = field(default_factory=dict, repr=False)
    leads_by_ask: Index[LeadFact] = field(default_factory=dict, repr=False)
    leads_by_opportunity: Index[LeadFact] = field(default_factory=dict, repr=False)
    opportunities_by_lead: Index[OpportunityFact] = field(default_factory=dict, repr=False)
    asks_by_contact: Index[AskFact] = field(default_factory=dict, repr=False)
    asks_by_opportunity: Index[AskFact] = field(default_factory=dict, repr=False)
    reference_by_contact: Mapping[int, ReferenceFact] = field(default_factory=dict, repr=False)
    favours_by_contact: Index[FavourFact] = field(default_factory=dict, repr=False)
    promises_by_contact: Index[PromiseFact] = field(default_factory=dict, repr=False)
    decisions: Mapping[DecisionKey, Sequence[Decision]] = field(default_factory=dict, repr=False)
    tag_cadences: Mapping[str, int] = field(default_factory=dict)
    """Days by tag."""
    relationship_cadences: Mapping[Relationship, int] = field(default_factory=dict)
    """Days by relationship."""

    @classmethod
    def build(
        cls,
        *,
        contacts: Iterable[ContactFact] = (),
        interactions: Iterable[InteractionFact] = (),
        leads: Iterable[LeadFact] = (),
        asks: Iterable[AskFact] = (),
        opportunities: Iterable[OpportunityFact] = (),
        references: Iterable[ReferenceFact] = (),
        favours: Iterable[FavourFact] = (),
        promises: Iterable[PromiseFact] = (),
        decisions: Iterable[Decision] = (),
        tag_cadences: Mapping[str, int] | None = None,
        relationship_cadences: Mapping[Relationship, int] | None = None,
    ) -> Facts:
        """Bundle the facts, in any order, in time linear in their number (but for sorting)."""
        empty = cls(tag_cadences=tag_cadences or {}, relationship_cadences=relationship_cadences or {})
        kinds = (contacts, interactions, leads, asks, opportunities, references, favours, promises)
        return empty.changed(chain.from_iterable(kinds)).decided(decisions)

    def changed(
        self, rows: Iterable[Fact], gone: Mapping[type[Fact], Iterable[int]] = MappingProxyType({})
    ) -> Facts:
        """Give the facts with some rows more, or in the place of those with the same id.

        The rows of `gone`, ids by kind, are left out, but for those that are among `rows`.
        """
        new: dict[type[Fact], list[Any]] = {}
        for kind, some in groupby(rows, type):
            new.setdefault(kind, []).extend(some)
        made: dict[str, Any] = {}
        for kind in new.keys() | gone.keys():
            name = _KINDS[kind]
            before: Mapping[int, Any] = getattr(self, name)
            put = {row.id: row for row in sorted(new.get(kind, ()), key=_ID)}
            leaving = {*put, *gone.get(kind, ())} & before.keys() if before else ()
            old = [before[number] for number in leaving]
            if old or put:
                made[name] = _numbered(before, old, put)
                for index, keys in _INDEXES[kind]:
                    made[index] = _indexed(
                        getattr(self, index), old, put.values(), keys, by_day=kind is InteractionFact
                    )
        facts = replace(self, **made)
        if "references" in made:
            by_contact = {reference.contact_id: reference for reference in facts.references.values()}
            facts = replace(facts, reference_by_contact=by_contact)
        return facts._linked() if "leads" in made or "opportunities" in made else facts

    def decided(self, decisions: Iterable[Decision]) -> Facts:
        """Give the facts with these decisions in the place of all before."""
        made: dict[DecisionKey, list[Decision]] = {}
        for one in sorted(decisions, key=attrgetter("decided_on", "fact_on", "kind")):
            made.setdefault((one.rule, one.contact_id, one.thing), []).append(one)
        return replace(self, decisions=made)

    def _linked(self) -> Facts:
        """Link leads and openings again; either side may say it."""
        links = {(lead.id, number) for lead in self.leads.values() for number in lead.opportunity_ids}
        links.update((number, one.id) for one in self.opportunities.values() for number in one.lead_ids)
        leads: dict[int, list[LeadFact]] = {}
        openings: dict[int, list[OpportunityFact]] = {}
        for lead_id, opportunity_id in sorted(links):
            if lead_id in self.leads and opportunity_id in self.opportunities:
                leads.setdefault(opportunity_id, []).append(self.leads[lead_id])
                openings.setdefault(lead_id, []).append(self.opportunities[opportunity_id])
        return replace(self, leads_by_opportunity=leads, opportunities_by_lead=openings)

    def reachable(self, contact_id: int | None) -> ContactFact | None:
        """The contact a Due may point to, or None where it is unknown, archived or deleted (fine print 26)."""
        contact = self.contacts.get(contact_id) if contact_id is not None else None
        return None if contact is None or contact.archived or contact.deleted else contact


_ID: Final = attrgetter("id")
_DAY: Final = attrgetter("on")
_KINDS: Final[Mapping[type[Fact], str]] = MappingProxyType(
    {
        ContactFact: "contacts",
        LeadFact: "leads",
        AskFact: "asks",
        OpportunityFact: "opportunities",
        ReferenceFact: "references",
        FavourFact: "favours",
        PromiseFact: "promises",
        InteractionFact: "interactions",
    }
)
"""Where the facts of each kind stand by their ids."""

_Keys = Callable[[Any], Sequence[int | None]]
_OF_CONTACT: Final[_Keys] = lambda row: (row.contact_id,)  # noqa: E731 - one of a table of such functions
_INDEXES: Final[Mapping[type[Fact], tuple[tuple[str, _Keys], ...]]] = MappingProxyType(
    {
        ContactFact: (),
        LeadFact: (
            ("leads_by_referrer", lambda lead: (lead.referrer_id,)),
            ("leads_by_person", lambda lead: (lead.person_id,)),
            ("leads_by_ask", lambda lead: (lead.from_ask_id,)),
        ),
        AskFact: (
            ("asks_by_contact", _OF_CONTACT),
            ("asks_by_opportunity", lambda ask: (ask.opportunity_id,)),
        ),
        OpportunityFact: (),
        ReferenceFact: (),
        FavourFact: (("favours_by_contact", _OF_CONTACT),),
        PromiseFact: (("promises_by_contact", _OF_CONTACT),),
        InteractionFact: (
            ("interactions_by_contact", attrgetter("contact_ids")),
            ("interactions_by_lead", attrgetter("lead_ids")),
            ("interactions_by_ask", attrgetter("ask_ids")),
            ("interactions_by_opportunity", attrgetter("opportunity_ids")),
            ("interactions_by_reference", attrgetter("reference_ids")),
        ),
    }
)
"""The indexes of each kind, and by what of a row they find it; None is nothing."""


def _numbered(before: Mapping[int, _T], old: Iterable[_T], new: Mapping[int, _T]) -> Mapping[int, _T]:
    """Facts by id without some rows and with others, in the order of ids."""
    if not before:
        return new
    made = dict(before)
    for row in old:
        if row.id not in new:
            del made[row.id]
    last = next(reversed(made), 0)
    in_order = all(number in made or number > last for number in new)
    made.update(new)
    return made if in_order else dict(sorted(made.items()))


def _indexed(
    before: Index[_T], old: Iterable[_T], new: Collection[_T], keys: _Keys, *, by_day: bool
) -> Index[_T]:
    """An index without some rows and with others, which are in the order of their ids.

    It is the very same one where it names none of them.
    """
    lists: dict[int, list[_T]] = {}
    for row in compress(new, map(keys, new)):  # of many interactions few are about anything
        for key in keys(row):
            if key in lists:
                lists[key].append(row)
            elif key is not None:
                lists[key] = [row]
    left: set[int] = set()
    for row in old:
        for key in keys(row):
            if key is not None:
                left.add(row.id)
                lists.setdefault(key, [])
    if not lists:
        return before
    made = dict(before)
    for key, rows in lists.items():
        if key in before:
            rows += [row for row in before[key] if row.id not in left]
            rows.sort(key=_ID)
        if by_day and len(rows) > 1:
            rows.sort(key=_DAY)  # those of one day stay in the order of their ids
        if rows:
            made[key] = rows
        else:
            del made[key]
    return made
