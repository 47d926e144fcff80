from __future__ import annotations

from typing import Any

import pytest

from crm_desktop.domain.etiquette import RuleName, RuleSettings
from crm_desktop.domain.facts import Thing, ThingKind
from crm_desktop.domain.terms import PointsTo
from tests.domain.build import (
    EMEKA,
    GRETA,
    IDRIS,
    KOFI,
    act,
    ask,
    decision,
    facts,
    found,
    lead,
    lead_thing,
    offsets,
    on,
    opening,
    person,
    role,
)

TELL = "tell_referrer"
O1 = Thing(ThingKind.OPPORTUNITY, 1)


def linked(*steps: tuple[str, int], received: int = -20, **more: Any) -> tuple:
    return (lead(1, received, opportunity_ids=(1,), **more), opening(1, *steps))


@pytest.mark.parametrize("stage", ["applied", "interview", "offer", "accepted", "rejected", "withdrawn"])
def test_a_change_is_told_two_days_later(stage: str) -> None:
    bundle = facts(*linked(("interested", -15), (stage, -6)))
    (due,) = found(bundle, TELL)
    assert (due.due_on, due.contact_id, due.thing, due.fact_on) == (on(-4), IDRIS, O1, on(-6))
    assert due.things == (O1, lead_thing())


@pytest.mark.parametrize("stage", ["interested", "referral asked", "referred"])
def test_other_changes_are_no_news(stage: str) -> None:
    assert not found(facts(*linked((stage, -6))), TELL)


def test_the_first_stage_counts_where_the_rule_names_it() -> None:
    assert offsets(facts(*linked(("applied", -6))), TELL) == [-4]


@pytest.mark.parametrize(
    ("acts", "due"),
    [
        ([act(-5, "update", opening=1)], []),
        ([act(-6, "update", opening=1)], []),
        ([act(-7, "update", opening=1)], [-4]),
        ([act(-5, "update")], []),  # about nothing in particular: all of that referrer's
        ([act(-5, "update", lead=1)], [-4]),  # counts for the lead and the openings it is about
        ([act(-5, "update", opening=2)], [-4]),
        ([act(-5, "update", ask=1)], [-4]),
        ([act(-5, "update", company=1)], [-4]),
        ([act(-5, "update", opening=1, direction="in")], [-4]),
        ([act(-5, "update", opening=1, to=KOFI)], [-4]),
        (
            [act(-5, "thanks", lead=1, opening=1)],
            [-4],
        ),  # thanks is never the update about an opening's change
        ([act(-5, "thanks", "update", lead=1, opening=1)], []),
        ([act(1, "update", opening=1)], [-4]),
    ],
)
def test_what_counts_as_telling(acts: list, due: list[int]) -> None:
    assert offsets(facts(*linked(("applied", -6)), *acts), TELL) == due


def test_the_first_untold_change_sets_the_day_and_the_latest_the_reason() -> None:
    rows = linked(("applied", -12), ("interview", -6), ("offer", -2))
    (due,) = found(facts(*rows), TELL)
    assert (due.fact_on, due.why) == (
        on(-12),
        "Copperfinch made you an offer on 22 November. Idris opened that door.",
    )
    (rest,) = found(facts(*rows, act(-10, "update", opening=1)), TELL)
    assert (rest.fact_on, rest.due_on) == (on(-6), on(-4))
    assert not found(facts(*rows, act(-2, "update", opening=1)), TELL)  # covers all changes before it


def test_of_several_changes_on_one_day_the_last_counts() -> None:
    (due,) = found(facts(*linked(("interested", -9), ("applied", -6), ("interview", -6))), TELL)
    assert "interview" in due.why
    same = linked(("applied", -9), ("rejected", -6), ("applied", -6))
    assert not found(facts(*same, act(-9, "update", opening=1)), TELL)  # nothing happened on that day


def test_a_stage_reached_again_is_no_news() -> None:
    rows = linked(("applied", -12), ("interview", -9), ("applied", -6), ("interview", -5))
    assert not found(facts(*rows, act(-9, "update", opening=1)), TELL)


def test_changes_of_days_to_come_do_not_exist() -> None:
    assert not found(facts(*linked(("interested", -9), ("applied", 1))), TELL)


def test_what_happened_before_the_tip_did_not_come_of_it() -> None:
    assert not found(facts(*linked(("applied", -9), received=-5)), TELL)
    assert offsets(facts(*linked(("applied", -9), ("interview", -3), received=-5)), TELL) == [-1]
    assert offsets(facts(*linked(("applied", -5), received=-5)), TELL) == [-3]


def test_the_referrers_are_those_of_linked_leads_and_of_the_role() -> None:
    place = opening(
        1,
        ("applied", -6),
        lead_ids=(1,),
        roles=(role(KOFI, "referrer"), role(GRETA, "insider"), role(IDRIS, "referrer")),
    )
    bundle = facts(lead(1, -20), place)
    assert [due.contact_id for due in found(bundle, TELL)] == [IDRIS, KOFI]
    assert [
        due.contact_id for due in found(facts(lead(1, -20), place, act(-5, "update", opening=1)), TELL)
    ] == [KOFI]


def test_who_is_further_up_the_chain_is_not_told() -> None:
    chain = (lead(2, -30, referrer_id=GRETA, person_id=IDRIS), *linked(("applied", -6)))
    assert [due.contact_id for due in found(facts(*chain), TELL)] == [IDRIS]


def test_a_lead_of_tomorrow_and_an_unknown_opening_do_no_harm() -> None:
    assert not found(facts(*linked(("applied", -6), received=1)), TELL)
    assert not found(facts(lead(1, -20, opportunity_ids=(9,))), TELL)


def test_a_connection_is_news_too() -> None:
    bundle = facts(lead(1, -20, ("connected", -6)))
    (due,) = found(bundle, TELL)
    assert (due.due_on, due.thing) == (on(-4), lead_thing())
    assert due.why == "Idris has not heard how it went with Emeka Stonefield on 18 November."
    opening_lead = lead(
        1, -20, ("progressing", -6), person_id=None, points_to=PointsTo.COMPANY, company="Larkmoor"
    )
    assert (
        found(facts(opening_lead), TELL)[0].why
        == "Idris has not heard that the lead got you further on 18 November: Larkmoor."
    )


@pytest.mark.parametrize(
    ("acts", "due"),
    [
        ([act(-6, "update", lead=1)], []),
        ([act(-5, "update")], []),
        ([act(-5, "thanks", lead=1)], []),  # on or after the connection, thanks tells it
        ([act(-7, "thanks", lead=1)], [-4]),
        ([act(-7, "update", lead=1)], [-4]),
        ([act(-5, "update", lead=2)], [-4]),
        ([act(-5, "thanks")], [-4]),
    ],
)
def test_what_tells_a_connection(acts: list, due: list[int]) -> None:
    assert offsets(facts(lead(1, -20, ("connected", -6)), *acts), TELL) == due


def test_connection_and_opening_are_one_story() -> None:
    rows = (lead(1, -20, ("connected", -9), opportunity_ids=(1,)), opening(1, ("applied", -6)))
    (due,) = found(facts(*rows), TELL)
    assert (due.fact_on, due.thing) == (on(-9), O1)
    assert due.why.startswith("You applied on 18 November")
    (rest,) = found(facts(*rows, act(-8, "thanks", lead=1)), TELL)
    assert rest.fact_on == on(-6)
    assert not found(facts(*rows, act(-6, "update", opening=1)), TELL)
    later = (lead(1, -20, ("connected", -3), opportunity_ids=(1,)), opening(1, ("applied", -6)))
    assert found(facts(*later), TELL)[0].why.startswith("Idris has not heard how it went with Emeka")


def test_a_lead_with_several_openings_tells_its_connection_once() -> None:
    rows = (
        lead(1, -20, ("connected", -9), opportunity_ids=(1, 2)),
        opening(1, ("interested", -8)),
        opening(2, ("applied", -6)),
    )
    assert [(due.thing.id, due.fact_on) for due in found(facts(*rows), TELL)] == [(1, on(-9)), (2, on(-6))]


def test_every_change_has_its_sentence() -> None:
    def why(stage: str, **more: Any) -> str:
        return found(facts(lead(1, -20, opportunity_ids=(1,)), opening(1, (stage, -6), **more)), TELL)[0].why

    door = " Idris opened that door."
    assert why("applied") == "You applied on 18 November: Lead PM at Copperfinch." + door
    assert why("interview") == "Copperfinch asked you to an interview on 18 November." + door
    assert why("accepted") == "You accepted the offer on 18 November: Lead PM at Copperfinch." + door
    assert why("rejected") == "Copperfinch said no on 18 November." + door
    assert why("withdrawn", title="") == "You withdrew on 18 November: an opening at Copperfinch." + door
    assert why("offer", company="") == "Lead PM made you an offer on 18 November." + door


def test_dismissed_news_is_settled_and_later_news_is_not() -> None:
    rows = linked(("applied", -12), ("interview", -6))
    gone = decision("dismissal", TELL, -12, -8, O1)
    (due,) = found(facts(*rows, gone), TELL)
    assert due.fact_on == on(-6)
    assert not found(facts(*rows, decision("dismissal", TELL, -12, -6, O1)), TELL)
    assert not found(facts(*rows, decision("dismissal", TELL, -6, -6, O1)), TELL)
    assert found(facts(*rows, decision("dismissal", TELL, -12, 1, O1)), TELL)[0].fact_on == on(-12)
    # taken while the lead had no opening yet, it holds for the story
    assert not found(facts(*rows, decision("dismissal", TELL, -12, -1, lead_thing())), TELL)
    assert found(facts(*rows, decision("snooze", TELL, -12, -8, O1, until=3)), TELL)[0].due_on == on(3)
    alone = lead(1, -20, ("connected", -6))
    assert not found(facts(alone, decision("dismissal", TELL, -6, -5, lead_thing())), TELL)


def test_each_referrer_is_told() -> None:
    rows = (
        lead(1, -20, opportunity_ids=(1,)),
        lead(2, -18, opportunity_ids=(1,), referrer_id=KOFI, person_id=GRETA),
        opening(1, ("interview", -6)),
    )
    assert {due.contact_id for due in found(facts(*rows), TELL)} == {IDRIS, KOFI}
    assert {due.contact_id for due in found(facts(*rows, act(-5, "update", opening=1)), TELL)} == {KOFI}
    both = act(-5, "update", opening=1, to=(IDRIS, KOFI))
    assert not found(facts(*rows, both), TELL)


def test_two_leads_of_one_referrer_to_one_opening_are_one_due() -> None:
    rows = (
        lead(1, -20, ("connected", -9), opportunity_ids=(1,)),
        lead(2, -18, ("connected", -8), opportunity_ids=(1,), person_id=GRETA),
        opening(1, ("interested", -7)),
    )
    (due,) = found(facts(*rows), TELL)
    assert due.fact_on == on(-9)
    assert due.why.startswith("Idris has not heard how it went with Greta")
    (rest,) = found(facts(*rows, act(-8, "update", lead=1)), TELL)
    assert rest.fact_on == on(-8)


def test_an_archived_referrer_is_not_pointed_to() -> None:
    rows = linked(("applied", -6))
    bundle = facts(
        *rows,
        opening(2, ("applied", -5), roles=(role(KOFI, "referrer"),)),
        contacts=(person(IDRIS, archived=True), person(EMEKA), person(KOFI)),
    )
    assert [due.contact_id for due in found(bundle, TELL)] == [KOFI]


def test_a_muted_referrer_is_still_told() -> None:
    bundle = facts(*linked(("applied", -6)), contacts=(person(IDRIS, muted=True), person(EMEKA)))
    assert found(bundle, TELL)


def test_changed_number_and_ask_does_not_matter() -> None:
    settings = RuleSettings(numbers={RuleName.TELL_REFERRER: (7,)}, shift=False)
    assert offsets(facts(*linked(("applied", -6)), ask(1)), TELL, settings=settings) == [1]
