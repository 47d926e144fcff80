"""A change is worked out from the facts near it, and gives what all facts would give."""

from __future__ import annotations

import random
from dataclasses import replace
from datetime import timedelta
from typing import Any

from hypothesis import given, settings
from hypothesis import strategies as st

from crm_desktop.domain.etiquette import Due, RuleSettings, concerned, dues, facts_near, near_openings
from crm_desktop.domain.facts import (
    AskFact,
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
    RoleKind,
    Standing,
)
from tests.domain.build import FAR, TODAY, person

PEOPLE = 14
THINGS = 7
MANY = settings(max_examples=250, deadline=None)
SEEDS = st.integers(0, 2**31)


class World:
    """Facts about fourteen people, at random."""

    def __init__(self, seed: int) -> None:
        self.dice = random.Random(seed)
        self.parts: dict[str, list[Any]] = {
            "contacts": [
                person(number, cadence_days=self._one(None, None, 7, 30), muted=self.dice.random() < 0.1)
                for number in range(1, PEOPLE + 1)
            ],
            "leads": self._some(self._lead),
            "opportunities": self._some(self._opening),
            "asks": self._some(self._ask),
            "references": [
                ReferenceFact(
                    n,
                    who,
                    self._one(*Standing),
                    self._day(),
                    None,
                    self._one(None, self._day()),
                    self._one(None, n),
                )
                for n, who in enumerate(self.dice.sample(range(1, PEOPLE + 1), 3), 1)
            ],
            "favours": self._some(
                lambda n: FavourFact(n, self._who(), self._one(*FavourDirection), self._day())
            ),
            "promises": self._some(self._promise),
            "interactions": [self._act(n) for n in range(1, 16)],
            "decisions": [],
        }

    def _one(self, *choices: Any) -> Any:
        return self.dice.choice(choices)

    def _who(self) -> int:
        return self.dice.randint(1, PEOPLE)

    def _day(self) -> Any:
        return TODAY - timedelta(days=self.dice.randint(-3, 70))

    def _ids(self, most: int = 2) -> tuple[int, ...]:
        return tuple(sorted(self.dice.sample(range(1, THINGS), self.dice.randint(0, most))))

    def _some(self, make: Any) -> list[Any]:
        return [make(n) for n in range(1, self.dice.randint(1, THINGS))]

    def _lead(self, n: int) -> LeadFact:
        steps = tuple(LeadStep(self._one(*LeadStage), self._day()) for _ in range(self.dice.randint(0, 3)))
        return LeadFact(
            n, self._who(), self._day(), PointsTo.PERSON, steps, self._one(None, self._who()),
            opportunity_ids=self._ids(1), from_ask_id=self._one(None, self.dice.randint(1, THINGS)),
        )  # fmt: skip

    def _opening(self, n: int) -> OpportunityFact:
        steps = tuple(OpportunityStep(self._one(*OpportunityStage), self._day()) for _ in range(3))
        roles = tuple(RoleFact(self._who(), self._one(*RoleKind)) for _ in range(self.dice.randint(0, 2)))
        return OpportunityFact(
            n, f"Opening {n}", steps, roles=roles, reference_contact_ids=self._one((), (self._who(),))
        )

    def _ask(self, n: int) -> AskFact:
        return AskFact(
            n, self._who(), self._one(*AskKind), self._one(None, self._day()), self._one(*Answer),
            self._one(None, self._day()), person_id=self._one(None, self._who()),
            opportunity_id=self._one(None, self.dice.randint(1, THINGS)),
        )  # fmt: skip

    def _promise(self, n: int) -> PromiseFact:
        about = self._one((), (Thing(ThingKind.LEAD, 1),), (Thing(ThingKind.OPPORTUNITY, 2),))
        return PromiseFact(
            n, self._who(), self._one(*PromisedBy), "A word", self._day(), self._day(), None, about
        )

    def _act(self, n: int) -> InteractionFact:
        return InteractionFact(
            n, self._day(), tuple({self._who(), self._who()}), self._one(*InteractionKind), self._one(*Direction),
            frozenset(self.dice.sample(list(Purpose), 2)), self._one(None, *Outcome), self._ids(1), self._ids(1),
            self._ids(1), (), self._ids(1), (),
        )  # fmt: skip

    def decide(self) -> None:
        """Put off or dismiss some of what is due."""
        for due in dues(self.facts(), TODAY, RuleSettings(), TODAY)[::3]:
            kind = self._one(*DecisionKind)
            until = TODAY + timedelta(days=5) if kind is DecisionKind.SNOOZE else None
            self.parts["decisions"].append(
                Decision(kind, due.rule, due.contact_id, due.thing, due.fact_on, TODAY, until)
            )

    def facts(self) -> Facts:
        return Facts.build(**self.parts)  # type: ignore[arg-type]

    def change(self) -> set[int]:
        """Change or take away one fact; give whom it names, before and after."""
        kind = self._one(
            "leads", "asks", "favours", "promises", "interactions", "contacts", "decisions", "opportunities",
            "references",
        )  # fmt: skip
        rows = self.parts[kind]
        if not rows:
            return set()
        place = self.dice.randrange(len(rows))
        old = rows.pop(place)
        touched = _named(old)
        if self.dice.random() < 0.7:
            makers = {
                "leads": self._lead,
                "asks": self._ask,
                "promises": self._promise,
                "interactions": self._act,
                "opportunities": self._opening,
            }
            if kind in makers:
                new = makers[kind](old.id)
            elif kind == "contacts":
                new = old._replace(
                    full_name="Other Name", archived=self._one(True, False), cadence_days=self._one(None, 3)
                )
            elif kind == "references":
                new = replace(
                    old, standing=self._one(*Standing), last_briefed_on=self._one(None, self._day())
                )
            elif kind == "favours":
                new = replace(old, contact_id=self._who(), on=self._day())
            else:
                new = replace(old, decided_on=TODAY - timedelta(days=3))
            rows.insert(place, new)
            touched |= _named(new)
        return touched


def reached(before: Facts, after: Facts, touched: set[int]) -> frozenset[int]:
    """Give whose Dues a change may reach by the facts before it: those it names, and those near the openings."""
    openings = [
        number
        for number in before.opportunities.keys() | after.opportunities.keys()
        if before.opportunities.get(number) != after.opportunities.get(number)
    ]
    for side in (before, after):
        touched = touched | near_openings(side, openings)
    return frozenset(touched) | concerned(before, touched)


def _named(row: Any) -> set[int]:
    if isinstance(row, OpportunityFact):
        return {role.contact_id for role in row.roles}
    if isinstance(row, InteractionFact):
        return set(row.contact_ids)
    if isinstance(row, LeadFact):
        return {row.referrer_id} | ({row.person_id} if row.person_id else set())
    named = {getattr(row, "contact_id", None) or row.id}
    return named | ({row.person_id} if getattr(row, "person_id", None) else set())


def told(found: list[Due], contacts: set[int] | frozenset[int]) -> list[tuple[Any, ...]]:
    return [
        (due.key, due.due_on, due.snoozed_until, due.number, due.title, due.why, due.things, due.contact)
        for due in found
        if due.contact_id in contacts
    ]


@MANY
@given(SEEDS, st.sets(st.integers(1, PEOPLE), max_size=2))
def test_what_is_near_decides_whole(seed: int, people: set[int]) -> None:
    world = World(seed)
    world.decide()
    facts = world.facts()
    near = facts_near(facts, people)
    assert people <= near.contacts
    assert told(dues(near.facts, TODAY, until=FAR), near.contacts) == told(
        dues(facts, TODAY, until=FAR), near.contacts
    )


@MANY
@given(SEEDS)
def test_a_change_reaches_nobody_but_those_near_it(seed: int) -> None:
    world = World(seed)
    world.decide()
    facts_before = world.facts()
    before = dues(facts_before, TODAY, until=FAR)
    touched = world.change()
    facts = world.facts()
    near = facts_near(facts, reached(facts_before, facts, touched))
    others = set(range(1, PEOPLE + 1)) - near.contacts
    assert told(before, others) == told(dues(facts, TODAY, until=FAR), others)


def test_of_many_people_only_a_few_are_near() -> None:
    leads = [LeadFact(n, n, TODAY, PointsTo.PERSON, (), n + 1) for n in range(1, 400, 2)]
    facts = Facts.build(contacts=[person(n, f"Person {n}") for n in range(1, 402)], leads=leads)
    near = facts_near(facts, [1])
    assert near.contacts == {1, 2}
    assert len(near.facts.leads) == 1
