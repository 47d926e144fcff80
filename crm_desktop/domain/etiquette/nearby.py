"""What a change can reach: the facts around some people, and whose Dues may be others now.

Every rule asks about one person and a thing that names them: who else the thing names, what it is linked to, and what
happened with all of these. So after a change only the Dues of the people near it are worked out again, from a small
bundle of facts, and give what all facts would give. The one rule that looks further is `brief_reference`: a reference
is briefed for every opening at interview, so around a reference all openings are near.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from typing import NamedTuple

from crm_desktop.domain.facts import (
    AskFact,
    Facts,
    FavourFact,
    InteractionFact,
    LeadFact,
    OpportunityFact,
    PromiseFact,
    ReferenceFact,
    ThingKind,
)

_Fact = LeadFact | AskFact | OpportunityFact | ReferenceFact | FavourFact | PromiseFact


class Nearby(NamedTuple):
    """The facts around some people. `contacts` are those whose Dues the facts decide whole."""

    facts: Facts
    contacts: frozenset[int]


def concerned(facts: Facts, contacts: Iterable[int]) -> frozenset[int]:
    """Give whose Dues some people's facts have a say in: their own, and those of everybody they share a thing with.

    A change is to be looked at from both sides: whom it concerned by the facts before it, and by those after it.
    """
    around = _Around(facts)
    around.add_people(contacts)
    around.add_things()
    return frozenset(around.people_of_things())


def near_openings(facts: Facts, openings: Iterable[int]) -> frozenset[int]:
    """Give whose Dues some openings have a say in: whom they, their leads and asks name, and who is a reference."""
    here = [facts.opportunities[one] for one in openings if one in facts.opportunities]
    if not here:
        return frozenset()
    linked = [
        thing
        for one in here
        for things in (facts.leads_by_opportunity, facts.asks_by_opportunity)
        for thing in things.get(one.id, ())
    ]
    return frozenset(
        {*facts.reference_by_contact, *(who for one in (*here, *linked) for who in _people_of(one))}
    )


def facts_near(facts: Facts, contacts: Iterable[int]) -> Nearby:
    """Give what decides the Dues of some people, and of those concerned by them."""
    near = concerned(facts, contacts)
    around = _Around(facts)
    around.add_people(near)
    if not near.isdisjoint(facts.reference_by_contact):
        around.things.update(
            {(OpportunityFact, opening.id): opening for opening in facts.opportunities.values()}
        )
    around.add_things()
    around.add_people(around.people_of_things())
    return Nearby(around.bundle(), near)


class _Around:
    """People and things, growing by what is linked to them."""

    def __init__(self, facts: Facts) -> None:
        self._facts = facts
        self.people: set[int] = set()
        self.things: dict[tuple[type[_Fact], int], _Fact] = {}
        self._roles: dict[int, list[OpportunityFact]] = {}
        for opening in facts.opportunities.values():
            for contact_id in _people_of(opening):
                self._roles.setdefault(contact_id, []).append(opening)

    def add_people(self, contacts: Iterable[int]) -> None:
        self.people.update(contacts)

    def people_of_things(self) -> set[int]:
        """All people so far, with those that the things name."""
        return self.people | {one for thing in self.things.values() for one in _people_of(thing)}

    def add_things(self) -> None:
        """Add the things that name the people, and everything these are linked to."""
        waiting = [thing for contact_id in self.people for thing in self._naming(contact_id)]
        waiting += list(self.things.values())
        seen: set[tuple[type[_Fact], int]] = set()
        while waiting:
            thing = waiting.pop()
            key = (type(thing), thing.id)
            if key not in seen:
                seen.add(key)
                self.things[key] = thing
                waiting.extend(self._linked(thing))

    def _naming(self, contact_id: int) -> Iterator[_Fact]:
        facts = self._facts
        yield from facts.leads_by_referrer.get(contact_id, ())
        yield from facts.leads_by_person.get(contact_id, ())
        yield from facts.asks_by_contact.get(contact_id, ())
        yield from self._roles.get(contact_id, ())
        yield from facts.favours_by_contact.get(contact_id, ())
        yield from facts.promises_by_contact.get(contact_id, ())
        reference = facts.reference_by_contact.get(contact_id)
        if reference is not None:
            yield reference

    def _linked(self, thing: _Fact) -> Iterator[_Fact]:
        facts = self._facts
        if isinstance(thing, LeadFact):
            yield from facts.opportunities_by_lead.get(thing.id, ())
            if thing.from_ask_id is not None and thing.from_ask_id in facts.asks:
                yield facts.asks[thing.from_ask_id]
        elif isinstance(thing, OpportunityFact):
            yield from facts.leads_by_opportunity.get(thing.id, ())
            yield from facts.asks_by_opportunity.get(thing.id, ())
        elif isinstance(thing, AskFact):
            yield from facts.leads_by_ask.get(thing.id, ())
            if thing.opportunity_id is not None and thing.opportunity_id in facts.opportunities:
                yield facts.opportunities[thing.opportunity_id]
        elif isinstance(thing, ReferenceFact):
            if thing.from_ask_id is not None and thing.from_ask_id in facts.asks:
                yield facts.asks[thing.from_ask_id]
        elif isinstance(thing, PromiseFact):
            for about in thing.about:
                if about.kind is ThingKind.LEAD and about.id in facts.leads:
                    yield facts.leads[about.id]
                elif about.kind is ThingKind.OPPORTUNITY and about.id in facts.opportunities:
                    yield facts.opportunities[about.id]

    def bundle(self) -> Facts:
        """The facts of the people and things, with everything that happened with any of them."""
        facts = self._facts
        acts: dict[int, InteractionFact] = {}
        for contact_id in self.people:
            acts.update((act.id, act) for act in facts.interactions_by_contact.get(contact_id, ()))
        by_kind = (
            (LeadFact, facts.interactions_by_lead),
            (AskFact, facts.interactions_by_ask),
            (OpportunityFact, facts.interactions_by_opportunity),
            (ReferenceFact, facts.interactions_by_reference),
        )
        for kind, number in self.things:
            for which, index in by_kind:
                if kind is which:
                    acts.update((act.id, act) for act in index.get(number, ()))
        of = self.things.values()
        return Facts.build(
            contacts=[facts.contacts[one] for one in self.people if one in facts.contacts],
            interactions=acts.values(),
            leads=[thing for thing in of if isinstance(thing, LeadFact)],
            asks=[thing for thing in of if isinstance(thing, AskFact)],
            opportunities=[thing for thing in of if isinstance(thing, OpportunityFact)],
            references=[thing for thing in of if isinstance(thing, ReferenceFact)],
            favours=[thing for thing in of if isinstance(thing, FavourFact)],
            promises=[thing for thing in of if isinstance(thing, PromiseFact)],
            decisions=[one for key, some in facts.decisions.items() if key[1] in self.people for one in some],
            tag_cadences=facts.tag_cadences,
            relationship_cadences=facts.relationship_cadences,
        )


def _people_of(thing: _Fact) -> Iterator[int]:
    """The people a thing names."""
    if isinstance(thing, LeadFact):
        yield thing.referrer_id
        if thing.person_id is not None:
            yield thing.person_id
    elif isinstance(thing, OpportunityFact):
        yield from (role.contact_id for role in thing.roles)
        yield from thing.reference_contact_ids
    else:
        yield thing.contact_id
        if isinstance(thing, AskFact) and thing.person_id is not None:
            yield thing.person_id
