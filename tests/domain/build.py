"""Facts in few words for the tests of the rules. Days are counted from Tuesday 24 November 2026."""

from __future__ import annotations

from collections.abc import Iterable
from datetime import date, timedelta
from typing import Any

from crm_desktop.domain.etiquette import Due, RuleName, RuleSettings, dues
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
    RoleKind,
    Standing,
)

TODAY = date(2026, 11, 24)
EVERY_DAY = RuleSettings(shift=False)
"""Settings without weekends, so that days can be counted."""

IDRIS, EMEKA, GRETA, KOFI = 1, 2, 3, 4
FAR = date(2200, 1, 1)


def on(offset: int) -> date:
    return TODAY + timedelta(days=offset)


def person(id_: int, name: str = "", **more: Any) -> ContactFact:
    full_name = name or {
        IDRIS: "Idris Bellwether",
        EMEKA: "Emeka Stonefield",
        GRETA: "Greta Vandermolen",
    }.get(id_, f"Person{id_} Family")
    return ContactFact(id=id_, full_name=full_name, given_name=full_name.split()[0], **more)


PEOPLE = tuple(person(id_) for id_ in (IDRIS, EMEKA, GRETA, KOFI))


def lead(id_: int = 1, received: int = -10, *steps: tuple[str, int], **more: Any) -> LeadFact:
    history = (LeadStep(LeadStage.RECEIVED, on(received)), *(LeadStep(LeadStage(s), on(d)) for s, d in steps))
    more.setdefault("referrer_id", IDRIS)
    more.setdefault("person_id", EMEKA)
    more.setdefault("points_to", PointsTo.PERSON if more["person_id"] else PointsTo.NEWS)
    return LeadFact(id=id_, received_on=on(received), stages=history, **more)


def opening(id_: int = 1, *steps: tuple[str, int], **more: Any) -> OpportunityFact:
    history = tuple(OpportunityStep(OpportunityStage(s), on(d)) for s, d in steps)
    more.setdefault("title", "Lead PM")
    more.setdefault("company", "Copperfinch")
    return OpportunityFact(id=id_, stages=history, **more)


def ask(
    id_: int = 1, sent: int | None = -10, answer: str = "open", answered: int | None = None, **more: Any
) -> AskFact:
    more.setdefault("contact_id", IDRIS)
    more.setdefault("kind", AskKind.REFERRAL)
    return AskFact(
        id=id_,
        sent_on=None if sent is None else on(sent),
        answer=Answer(answer),
        answered_on=None if answered is None else on(answered),
        **more,
    )


def act(
    day: int,
    *purposes: str,
    to: int | tuple[int, ...] = IDRIS,
    id_: int | None = None,
    kind: str = "message",
    direction: str = "out",
    outcome: str | None = None,
    lead: int | tuple[int, ...] = (),
    ask: int | tuple[int, ...] = (),
    opening: int | tuple[int, ...] = (),
    reference: int | tuple[int, ...] = (),
    promise: int | tuple[int, ...] = (),
    company: int | tuple[int, ...] = (),
) -> InteractionFact:
    def many(ids: int | tuple[int, ...]) -> tuple[int, ...]:
        return (ids,) if isinstance(ids, int) else ids

    return InteractionFact(
        id=id_ if id_ is not None else 1000 + day,
        on=on(day),
        contact_ids=many(to),
        kind=InteractionKind(kind),
        direction=Direction(direction),
        purposes=frozenset(Purpose(purpose) for purpose in purposes),
        outcome=None if outcome is None else Outcome(outcome),
        lead_ids=many(lead),
        ask_ids=many(ask),
        opportunity_ids=many(opening),
        reference_ids=many(reference),
        promise_ids=many(promise),
        company_ids=many(company),
    )


def favour(id_: int, day: int, direction: str, contact_id: int = IDRIS) -> FavourFact:
    return FavourFact(id_, contact_id, FavourDirection(direction), on(day))


def promise(
    id_: int = 1, made: int = -5, due: int | None = 0, kept: int | None = None, by: str = "them", **more: Any
) -> PromiseFact:
    more.setdefault("contact_id", IDRIS)
    more.setdefault("what", "A word with the board")
    return PromiseFact(
        id=id_,
        by=PromisedBy(by),
        made_on=on(made),
        due_on=None if due is None else on(due),
        kept_on=None if kept is None else on(kept),
        **more,
    )


def reference(
    contact_id: int = IDRIS, standing: str = "agreed", id_: int = 1, **days: int | None
) -> ReferenceFact:
    from_ask_id = days.pop("ask", None)
    dates = {name: on(day) for name, day in days.items() if day is not None}
    return ReferenceFact(id_, contact_id, Standing(standing), from_ask_id=from_ask_id, **dates)


def role(contact_id: int, name: str) -> RoleFact:
    return RoleFact(contact_id, RoleKind(name))


def decision(
    kind: str,
    rule: str,
    fact: int,
    decided: int,
    thing: Thing,
    contact_id: int = IDRIS,
    until: int | None = None,
) -> Decision:
    return Decision(
        DecisionKind(kind),
        rule,
        contact_id,
        thing,
        on(fact),
        on(decided),
        None if until is None else on(until),
    )


def lead_thing(id_: int = 1) -> Thing:
    return Thing(ThingKind.LEAD, id_)


def facts(*rows: Any, contacts: Iterable[ContactFact] = PEOPLE, **more: Any) -> Facts:
    """Sort rows of any kind into a bundle."""
    parts: dict[str, Any] = {}
    names = {
        InteractionFact: "interactions",
        LeadFact: "leads",
        OpportunityFact: "opportunities",
        AskFact: "asks",
        FavourFact: "favours",
        PromiseFact: "promises",
        ReferenceFact: "references",
        Decision: "decisions",
    }
    for row in rows:
        parts.setdefault(names[type(row)], []).append(row)
    return Facts.build(contacts=contacts, **parts, **more)


def found(
    bundle: Facts,
    rule: str | None = None,
    today: date = TODAY,
    settings: RuleSettings = EVERY_DAY,
    until: date | None = FAR,
) -> list[Due]:
    """The Dues of one rule (or all), also those of days to come."""
    return [due for due in dues(bundle, today, settings, until) if rule is None or due.rule == rule]


def offsets(bundle: Facts, rule: str, **more: Any) -> list[int]:
    """On which days, counted from today, a rule makes something due."""
    assert rule in {name.value for name in RuleName}
    return [(due.due_on - TODAY).days for due in found(bundle, rule, **more)]
