"""What openings ask for by themselves: the day to keep, and who else led me there."""

from __future__ import annotations

from dataclasses import replace
from datetime import date, timedelta
from typing import Any

import pytest

from crm_desktop.domain.facts import (
    ContactFact,
    Facts,
    InteractionFact,
    LeadFact,
    LeadStep,
    OpportunityFact,
    OpportunityStep,
    RoleFact,
)
from crm_desktop.domain.openings import Deadline, LedHere, also_led_here, deadline
from crm_desktop.domain.terms import (
    Direction,
    InteractionKind,
    LeadStage,
    OpportunityStage,
    PointsTo,
    Purpose,
    RoleKind,
)

TODAY = date(2026, 11, 24)
CHIARA, LOTTE, TAMSIN, GRETA, MINA = 1, 2, 3, 4, 5


@pytest.mark.parametrize(
    ("stage", "means"),
    [
        (OpportunityStage.INTERESTED, Deadline.CLOSES),
        (OpportunityStage.REFERRAL_ASKED, Deadline.CLOSES),
        (OpportunityStage.REFERRED, Deadline.CLOSES),
        (OpportunityStage.APPLIED, None),
        (OpportunityStage.INTERVIEW, None),
        (OpportunityStage.OFFER, Deadline.ANSWER_BY),
        (OpportunityStage.ACCEPTED, None),
        (OpportunityStage.REJECTED, None),
        (OpportunityStage.WITHDRAWN, None),
    ],
)
def test_what_the_closing_day_means(stage: OpportunityStage, means: Deadline | None) -> None:
    assert deadline(stage, TODAY) is means
    assert deadline(stage, None) is None


def ago(days: int) -> date:
    return TODAY - timedelta(days=days)


LONG_AGO = ago(50)


def lead(number: int, referrer: int, person: int, on: date = LONG_AGO, **more: Any) -> LeadFact:
    return LeadFact(
        number, referrer, on, PointsTo.PERSON, (LeadStep(LeadStage.RECEIVED, on),), person_id=person, **more
    )


OFFER = OpportunityFact(
    9,
    "Lead PM, Risk",
    (OpportunityStep(OpportunityStage.INTERESTED, ago(61)), OpportunityStep(OpportunityStage.OFFER, ago(4))),
    company="Orrery Lane",
    roles=(RoleFact(CHIARA, RoleKind.INSIDER),),
)
PEOPLE = {
    CHIARA: ContactFact(CHIARA, "Chiara Bellfound", "Chiara"),
    LOTTE: ContactFact(LOTTE, "Lotte Wexcombe", "Lotte", introduced_by=TAMSIN),
    TAMSIN: ContactFact(TAMSIN, "Tamsin Pryorwell", "Tamsin"),
    GRETA: ContactFact(GRETA, "Greta Vandermolen", "Greta"),
    MINA: ContactFact(MINA, "Mina Oakhollow", "Mina"),
}


def facts(opening: OpportunityFact = OFFER, people: dict[int, ContactFact] = PEOPLE, **more: Any) -> Facts:
    given = {"leads": [lead(14, LOTTE, CHIARA)], **more}
    return Facts.build(contacts=people.values(), opportunities=[opening], **given)


def update(contact: int, days: int, purpose: Purpose = Purpose.UPDATE) -> InteractionFact:
    return InteractionFact(
        days, ago(days), (contact,), InteractionKind.MESSAGE, Direction.OUT, frozenset({purpose})
    )


def test_those_further_up_are_named_nearest_first() -> None:
    assert also_led_here(facts(), OFFER, TODAY) == [
        LedHere(LOTTE, CHIARA, None),
        LedHere(TAMSIN, LOTTE, None),
    ]


def test_who_heard_the_latest_is_left_out_and_older_news_is_dated() -> None:
    acts = [update(LOTTE, 3), update(TAMSIN, 34), update(TAMSIN, 2, Purpose.CONVERSATION)]
    assert also_led_here(facts(interactions=acts), OFFER, TODAY) == [LedHere(TAMSIN, LOTTE, ago(34))]


def test_without_news_there_is_nothing_to_tell() -> None:
    fresh = replace(OFFER, stages=OFFER.stages[:1])
    assert also_led_here(facts(fresh), fresh, TODAY) == []


def test_referrers_and_people_with_a_role_are_told_otherwise() -> None:
    with_roles = replace(OFFER, roles=(*OFFER.roles, RoleFact(LOTTE, RoleKind.REFERRER)))
    assert also_led_here(facts(with_roles), with_roles, TODAY) == [LedHere(TAMSIN, LOTTE, None)]
    leads = [lead(14, LOTTE, CHIARA), lead(2, GRETA, CHIARA, opportunity_ids=(9,))]
    assert GRETA not in [one.contact_id for one in also_led_here(facts(leads=leads), OFFER, TODAY)]


def test_a_reference_leads_nowhere() -> None:
    only = replace(OFFER, roles=(RoleFact(CHIARA, RoleKind.REFERENCE),))
    assert also_led_here(facts(only), only, TODAY) == []


@pytest.mark.parametrize("gone", ["muted", "archived", "deleted"])
def test_who_cannot_be_written_to_is_stepped_over(gone: str) -> None:
    changes: Any = {gone: True}
    people = {**PEOPLE, LOTTE: PEOPLE[LOTTE]._replace(**changes)}
    assert also_led_here(facts(people=people), OFFER, TODAY) == [LedHere(TAMSIN, LOTTE, None)]


def test_a_circle_ends_and_so_do_three_steps() -> None:
    people = {
        **PEOPLE,
        CHIARA: PEOPLE[CHIARA]._replace(introduced_by=CHIARA),
        TAMSIN: PEOPLE[TAMSIN]._replace(introduced_by=GRETA),
        GRETA: PEOPLE[GRETA]._replace(introduced_by=MINA),
        MINA: PEOPLE[MINA]._replace(introduced_by=LOTTE),
    }
    assert [one.contact_id for one in also_led_here(facts(people=people), OFFER, TODAY)] == [
        LOTTE,
        TAMSIN,
        GRETA,
    ]
    people[TAMSIN] = PEOPLE[TAMSIN]._replace(introduced_by=LOTTE)
    assert [one.contact_id for one in also_led_here(facts(people=people), OFFER, TODAY)] == [LOTTE, TAMSIN]


def test_a_lead_that_is_still_to_come_and_strangers_do_not_count() -> None:
    leads = [lead(14, LOTTE, CHIARA, TODAY + timedelta(days=1)), lead(15, 99, CHIARA)]
    assert also_led_here(facts(leads=leads), OFFER, TODAY) == []
