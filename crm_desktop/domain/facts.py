"""The facts the rules read: one frozen row for each noun, and the bundle that finds them quickly.

The rows hold what is decided about people and things, nothing that is derived. Ids are the ids of the file, days
are local calendar days, times are local wall time. A fact may be dated after today: then no rule sees it until its day
(`domain.md`, fine print 6), so whoever loads the facts need not filter by the day.

What must be loaded, so that every rule can answer (more does no harm, in any order):

* every lead, ask, opportunity, reference, favour, promise and decision, or at least those that are open or whose
  courtesies are not settled;
* the interactions with the people these name (all kinds, both directions);
* the contacts these name, and every contact with a cadence of its own, by a tag or by the relationship. For the
  others of the book `last_interaction_on` and `last_talk_on` stand for the interactions that are not loaded.
"""

from __future__ import annotations

from collections.abc import Collection, Iterable, Mapping, Sequence
from dataclasses import dataclass, field
from datetime import date, time
from enum import StrEnum
from operator import attrgetter
from types import MappingProxyType
from typing import Any, Final, NamedTuple, Protocol, TypeVar

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


class _Numbered(Protocol):
    @property
    def id(self) -> int: ...


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

_N = TypeVar("_N", bound=_Numbered)
_T = TypeVar("_T")

DecisionKey = tuple[str, int, Thing]


def _numbered(rows: Iterable[_N]) -> Mapping[int, _N]:
    """The rows by id, in the order of their ids."""
    return MappingProxyType({row.id: row for row in sorted(rows, key=attrgetter("id"))})


def _put(index: dict[int, list[_T]], key: int, row: _T) -> None:
    """Append a row under a key."""
    found = index.get(key)
    if found is None:
        index[key] = [row]
    else:
        found.append(row)


def _by_day(index: dict[int, list[InteractionFact]]) -> Mapping[int, Sequence[InteractionFact]]:
    """An index whose rows stand in the order of their days; on one day in the order in which they were put in."""
    for acts in index.values():
        if len(acts) > 1:
            acts.sort(key=_ON)  # many short lists are sorted in a fraction of the time of the long one
    return MappingProxyType(index)


_ON: Final = attrgetter("on")
_ABOUT_NOTHING: Final = ((), (), (), (), (), ())


@dataclass(frozen=True, slots=True)
class Acts:
    """The interactions by whom and by what they name, each list in the order of days and ids.

    `changed` gives the index after some of them changed, in the time of what changed.
    """

    by_contact: Mapping[int, Sequence[InteractionFact]] = field(default_factory=dict)
    by_lead: Mapping[int, Sequence[InteractionFact]] = field(default_factory=dict)
    by_ask: Mapping[int, Sequence[InteractionFact]] = field(default_factory=dict)
    by_opportunity: Mapping[int, Sequence[InteractionFact]] = field(default_factory=dict)
    by_reference: Mapping[int, Sequence[InteractionFact]] = field(default_factory=dict)

    @classmethod
    def of(cls, interactions: Iterable[InteractionFact]) -> Acts:
        """Build the indexes of some interactions, in any order."""
        by_contact: dict[int, list[InteractionFact]] = {}
        rest: tuple[dict[int, list[InteractionFact]], ...] = ({}, {}, {}, {})
        for act in sorted(interactions, key=attrgetter("id")):
            for contact_id in act.contact_ids:
                if contact_id in by_contact:
                    by_contact[contact_id].append(act)
                else:
                    by_contact[contact_id] = [act]
            if act[7:] != _ABOUT_NOTHING:
                for index, ids in zip(rest, _things(act), strict=True):
                    for number in ids:
                        index.setdefault(number, []).append(act)
        return cls(_by_day(by_contact), *map(_by_day, rest))

    def changed(self, before: Iterable[InteractionFact], after: Iterable[InteractionFact]) -> Acts:
        """Give the indexes without the interactions `before`, and with those `after`."""
        before, after = tuple(before), tuple(after)
        gone = {act.id for act in before}
        made = [
            _changed(index, gone, [ids(act) for act in before], [(ids(act), act) for act in after])
            for index, ids in (
                (self.by_contact, attrgetter("contact_ids")),
                (self.by_lead, attrgetter("lead_ids")),
                (self.by_ask, attrgetter("ask_ids")),
                (self.by_opportunity, attrgetter("opportunity_ids")),
                (self.by_reference, attrgetter("reference_ids")),
            )
        ]
        return Acts(*made)


def _things(act: InteractionFact) -> tuple[tuple[int, ...], ...]:
    """What an interaction was about, in the order of the indexes of `Acts`."""
    return act.lead_ids, act.ask_ids, act.opportunity_ids, act.reference_ids


def _changed(
    index: Mapping[int, Sequence[InteractionFact]],
    gone: set[int],
    named_before: Sequence[Sequence[int]],
    named_after: Sequence[tuple[Sequence[int], InteractionFact]],
) -> Mapping[int, Sequence[InteractionFact]]:
    """One index without the interactions `gone`, and with others; itself where it names none of them."""
    new: dict[int, list[InteractionFact]] = {number: [] for ids in named_before for number in ids}
    for ids, act in named_after:
        for number in ids:
            new.setdefault(number, []).append(act)
    if not new:
        return index
    made = dict(index)
    for number, acts in new.items():
        acts += [act for act in index.get(number, ()) if act.id not in gone]
        if acts:
            made[number] = sorted(acts, key=attrgetter("on", "id"))
        else:
            made.pop(number, None)
    return MappingProxyType(made)


@dataclass(frozen=True, slots=True)
class Facts:
    """All facts with their indexes, built once by `Facts.build`; the rules only look things up.

    Every index gives rows ordered by day and id, so that the order in which the facts were loaded does not matter.
    Lists in the indexes are not to be changed.
    """

    contacts: Mapping[int, ContactFact]
    leads: Mapping[int, LeadFact]
    asks: Mapping[int, AskFact]
    opportunities: Mapping[int, OpportunityFact]
    references: Mapping[int, ReferenceFact]
    favours: Mapping[int, FavourFact]
    promises: Mapping[int, PromiseFact]
    tag_cadences: Mapping[str, int]
    relationship_cadences: Mapping[Relationship, int]
    interactions_by_contact: Mapping[int, Sequence[InteractionFact]] = field(repr=False)
    interactions_by_lead: Mapping[int, Sequence[InteractionFact]] = field(repr=False)
    interactions_by_ask: Mapping[int, Sequence[InteractionFact]] = field(repr=False)
    interactions_by_opportunity: Mapping[int, Sequence[InteractionFact]] = field(repr=False)
    interactions_by_reference: Mapping[int, Sequence[InteractionFact]] = field(repr=False)
    leads_by_person: Mapping[int, Sequence[LeadFact]] = field(repr=False)
    leads_by_referrer: Mapping[int, Sequence[LeadFact]] = field(repr=False)
    leads_by_ask: Mapping[int, Sequence[LeadFact]] = field(repr=False)
    leads_by_opportunity: Mapping[int, Sequence[LeadFact]] = field(repr=False)
    opportunities_by_lead: Mapping[int, Sequence[OpportunityFact]] = field(repr=False)
    asks_by_contact: Mapping[int, Sequence[AskFact]] = field(repr=False)
    asks_by_opportunity: Mapping[int, Sequence[AskFact]] = field(repr=False)
    reference_by_contact: Mapping[int, ReferenceFact] = field(repr=False)
    favours_by_contact: Mapping[int, Sequence[FavourFact]] = field(repr=False)
    promises_by_contact: Mapping[int, Sequence[PromiseFact]] = field(repr=False)
    decisions: Mapping[DecisionKey, Sequence[Decision]] = field(repr=False)

    @classmethod
    def build(
        cls,
        *,
        contacts: Iterable[ContactFact] = (),
        interactions: Iterable[InteractionFact] | Acts = (),
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
        """Bundle the facts and build the indexes, in time linear in their number (but for sorting).

        A link between a lead and an opening may be given on either side; the bundle knows it from both.
        `tag_cadences` and `relationship_cadences` are days by tag and by relationship. Interactions that were indexed
        before are taken as they are.
        """
        acts = interactions if isinstance(interactions, Acts) else Acts.of(interactions)
        all_leads = _numbered(leads)
        all_asks = _numbered(asks)
        all_opportunities = _numbered(opportunities)
        all_references = _numbered(references)
        all_favours = _numbered(favours)
        all_promises = _numbered(promises)

        leads_by_person: dict[int, list[LeadFact]] = {}
        leads_by_referrer: dict[int, list[LeadFact]] = {}
        leads_by_ask: dict[int, list[LeadFact]] = {}
        links: set[tuple[int, int]] = set()
        for lead in all_leads.values():
            _put(leads_by_referrer, lead.referrer_id, lead)
            if lead.person_id is not None:
                _put(leads_by_person, lead.person_id, lead)
            if lead.from_ask_id is not None:
                _put(leads_by_ask, lead.from_ask_id, lead)
            links.update((lead.id, opportunity_id) for opportunity_id in lead.opportunity_ids)
        for opening in all_opportunities.values():
            links.update((lead_id, opening.id) for lead_id in opening.lead_ids)
        leads_by_opportunity: dict[int, list[LeadFact]] = {}
        opportunities_by_lead: dict[int, list[OpportunityFact]] = {}
        for lead_id, opportunity_id in sorted(links):
            if lead_id in all_leads and opportunity_id in all_opportunities:
                _put(leads_by_opportunity, opportunity_id, all_leads[lead_id])
                _put(opportunities_by_lead, lead_id, all_opportunities[opportunity_id])

        asks_by_contact: dict[int, list[AskFact]] = {}
        asks_by_opportunity: dict[int, list[AskFact]] = {}
        for ask in all_asks.values():
            _put(asks_by_contact, ask.contact_id, ask)
            if ask.opportunity_id is not None:
                _put(asks_by_opportunity, ask.opportunity_id, ask)
        favours_by_contact: dict[int, list[FavourFact]] = {}
        for favour in all_favours.values():
            _put(favours_by_contact, favour.contact_id, favour)
        promises_by_contact: dict[int, list[PromiseFact]] = {}
        for promise in all_promises.values():
            _put(promises_by_contact, promise.contact_id, promise)

        decided: dict[DecisionKey, list[Decision]] = {}
        for decision in sorted(decisions, key=attrgetter("decided_on", "fact_on", "kind")):
            decided.setdefault((decision.rule, decision.contact_id, decision.thing), []).append(decision)

        return cls(
            contacts=_numbered(contacts),
            leads=all_leads,
            asks=all_asks,
            opportunities=all_opportunities,
            references=all_references,
            favours=all_favours,
            promises=all_promises,
            tag_cadences=MappingProxyType(dict(tag_cadences or {})),
            relationship_cadences=MappingProxyType(dict(relationship_cadences or {})),
            interactions_by_contact=acts.by_contact,
            interactions_by_lead=acts.by_lead,
            interactions_by_ask=acts.by_ask,
            interactions_by_opportunity=acts.by_opportunity,
            interactions_by_reference=acts.by_reference,
            leads_by_person=leads_by_person,
            leads_by_referrer=leads_by_referrer,
            leads_by_ask=leads_by_ask,
            leads_by_opportunity=leads_by_opportunity,
            opportunities_by_lead=opportunities_by_lead,
            asks_by_contact=asks_by_contact,
            asks_by_opportunity=asks_by_opportunity,
            reference_by_contact={reference.contact_id: reference for reference in all_references.values()},
            favours_by_contact=favours_by_contact,
            promises_by_contact=promises_by_contact,
            decisions=decided,
        )

    def changed(self, rows: Iterable[Fact], but: Collection[int] = ()) -> Facts:
        """Give the facts with some rows more, or in the place of those with the same id.

        The interactions `but` are left out. For a few facts (`etiquette.facts_near`): the bundle is built anew.
        """
        parts: dict[type, dict[int, Any]] = {
            ContactFact: dict(self.contacts),
            LeadFact: dict(self.leads),
            AskFact: dict(self.asks),
            OpportunityFact: dict(self.opportunities),
            ReferenceFact: dict(self.references),
            FavourFact: dict(self.favours),
            PromiseFact: dict(self.promises),
            InteractionFact: {
                act.id: act
                for acts in self.interactions_by_contact.values()
                for act in acts
                if act.id not in but
            },
        }
        for row in rows:
            parts[type(row)][row.id] = row
        return Facts.build(
            contacts=parts[ContactFact].values(),
            interactions=parts[InteractionFact].values(),
            leads=parts[LeadFact].values(),
            asks=parts[AskFact].values(),
            opportunities=parts[OpportunityFact].values(),
            references=parts[ReferenceFact].values(),
            favours=parts[FavourFact].values(),
            promises=parts[PromiseFact].values(),
            decisions=[decision for found in self.decisions.values() for decision in found],
            tag_cadences=self.tag_cadences,
            relationship_cadences=self.relationship_cadences,
        )

    def reachable(self, contact_id: int | None) -> ContactFact | None:
        """The contact a Due may point to, or None where it is unknown, archived or deleted (fine print 26)."""
        contact = self.contacts.get(contact_id) if contact_id is not None else None
        return None if contact is None or contact.archived or contact.deleted else contact
