from __future__ import annotations

from typing import Any

import pytest

from crm_desktop.domain.etiquette import RuleName, RuleSettings
from crm_desktop.domain.etiquette.proposals import ProposalKind, proposals
from crm_desktop.domain.terms import UseName
from tests.domain.build import (
    EMEKA,
    IDRIS,
    KOFI,
    TODAY,
    act,
    ask,
    facts,
    found,
    lead,
    lead_thing,
    offsets,
    on,
    person,
)

OUT, AGAIN = "reach_out", "try_again"


def tried(*days: int, outcome: str | None = "no answer") -> list:
    return [
        act(day, "reach-out", to=EMEKA, outcome=outcome, id_=100 + place) for place, day in enumerate(days)
    ]


@pytest.mark.parametrize(
    ("acts", "due"),
    [
        ([], [-8]),
        (tried(-9), []),
        (tried(-10), []),  # the day of receipt counts
        (tried(-11), [-8]),  # before the tip is no attempt for it
        (tried(1), [-8]),
        ([act(-5, "reach-out", to=EMEKA, direction="in")], []),  # they wrote: a word from them
        ([act(-5, "reach-out", to=KOFI)], [-8]),
        ([act(-5, "reconnect", to=EMEKA)], [-8]),
        ([act(-5, "conversation", to=EMEKA)], []),
        ([act(-5, "conversation", to=EMEKA, outcome="no answer")], [-8]),
        ([act(-5, "update", to=EMEKA, outcome="replied")], []),
        ([act(-5, "conversation", to=EMEKA, direction="in")], []),
        ([act(-11, "conversation", to=EMEKA)], [-8]),
        ([act(-5, "reach-out", to=(KOFI, EMEKA))], []),
    ],
)
def test_a_person_is_reached_two_days_after_the_lead(acts: list, due: list[int]) -> None:
    assert offsets(facts(lead(), *acts), OUT) == due


@pytest.mark.parametrize("stage", ["connected", "progressing", "helped", "did not pan out", "became a job"])
def test_only_leads_that_are_received_or_reaching_out(stage: str) -> None:
    assert not found(facts(lead(1, -10, (stage, -5))), OUT)
    assert not found(facts(lead(1, -10, (stage, -5)), *tried(-6)), AGAIN)
    assert offsets(facts(lead(1, -10, ("reaching out", -5))), OUT) == [-8]


def test_a_lead_without_a_person_asks_for_no_reaching_out() -> None:
    assert not found(facts(lead(person_id=None)), OUT)


@pytest.mark.parametrize(
    ("days", "due", "number"),
    [((-9,), -5, 2), ((-9, -5), 2, 3), ((-9, -5, 0), 14, 4), ((-3, -3), 4, 3)],
)
def test_four_tries_with_growing_patience(days: tuple[int, ...], due: int, number: int) -> None:
    bundle = facts(lead(), *tried(*days))
    assert offsets(bundle, AGAIN) == [due]
    assert found(bundle, AGAIN)[0].number == number
    assert not found(bundle, OUT)


def test_after_four_tries_no_more_is_due() -> None:
    assert not found(facts(lead(), *tried(-9, -8, -7, -6)), AGAIN)
    assert not found(facts(lead(), *tried(-9, -8, -7, -6, -5)), AGAIN)


def test_an_attempt_without_an_outcome_has_no_answer_yet() -> None:
    assert offsets(facts(lead(), *tried(-9, outcome=None)), AGAIN) == [-5]


@pytest.mark.parametrize("outcome", ["replied", "spoke"])
def test_an_answer_ends_it(outcome: str) -> None:
    assert not found(facts(lead(), *tried(-9, -5, outcome=outcome)), AGAIN)
    assert not found(facts(lead(), *tried(-9), act(-8, "conversation", to=EMEKA, direction="in")), AGAIN)
    assert not found(facts(lead(), *tried(-9), act(-9, "conversation", to=EMEKA, direction="in")), AGAIN)


def test_an_answered_ask_is_a_word_from_them() -> None:
    assert not found(facts(lead(), *tried(-9), ask(1, -9, "yes", -7, contact_id=EMEKA)), AGAIN)
    assert found(facts(lead(), *tried(-9), ask(1, -9, "silence", -7, contact_id=EMEKA)), AGAIN)
    assert found(facts(lead(), *tried(-9), ask(1, -9, contact_id=EMEKA)), AGAIN)


def test_tries_are_counted_since_the_last_answer() -> None:
    bundle = facts(
        lead(),
        *tried(-9, -8),
        act(-7, "conversation", to=EMEKA, outcome="spoke"),
        *[act(-3, "reach-out", to=EMEKA, id_=1)],
    )
    (due,) = found(bundle, AGAIN)
    assert (due.number, due.due_on) == (2, on(1))


def test_one_attempt_serves_every_open_lead_received_before_it() -> None:
    bundle = facts(lead(1, -10), lead(2, -9, referrer_id=KOFI), lead(3, -4, referrer_id=KOFI), *tried(-8))
    assert [due.thing for due in found(bundle, OUT)] == [lead_thing(3)]
    assert [due.thing for due in found(bundle, AGAIN)] == [lead_thing(1), lead_thing(2)]


def test_a_lead_may_point_to_its_own_referrer() -> None:
    own = lead(1, -10, person_id=IDRIS)
    talk = act(-10, "conversation", direction="in", lead=1)
    assert offsets(facts(own, talk), OUT) == [-8]  # the talk that brought it is no answer
    assert not found(facts(own, act(-9, "conversation")), OUT)
    assert found(facts(own), OUT)[0].why == "Idris offered to talk on 14 November."


def test_reasons() -> None:
    def why(**more: Any) -> str:
        return found(facts(lead(received=-1, **more)), OUT)[0].why

    assert why(use_name=UseName.YES) == "Idris named Emeka yesterday. You may use Idris’s name."
    assert why(use_name=UseName.NO) == "Idris named Emeka yesterday, and would rather not be mentioned."
    assert why() == "Idris named Emeka yesterday."
    assert why(referrer_id=99) == "You were pointed to Emeka yesterday."
    again = found(facts(lead(), *tried(-18 + 10, -7)), AGAIN)[0]
    assert again.why == "No answer yet to your second message, of 17 November. Third try of four."
    assert again.title == "Write to Emeka Stonefield again"
    call = act(-7, "reach-out", to=EMEKA, kind="call", outcome="no answer")
    assert (
        found(facts(lead(), call), AGAIN)[0].why
        == "No answer yet to your first try, of 17 November. Second try of four."
    )


def test_nothing_points_to_who_is_gone() -> None:
    changes: tuple[dict[str, Any], ...] = ({"archived": True}, {"deleted": True})
    for change in changes:
        contacts = (person(IDRIS), person(EMEKA, **change))
        bundle = facts(lead(), contacts=contacts)
        assert not found(bundle, OUT)
        assert offsets(bundle, "thank_on_receipt") == [-9]  # Dues to others go on
    assert not found(facts(lead(), contacts=(person(IDRIS),)), OUT)


def test_changed_numbers() -> None:
    settings = RuleSettings(numbers={RuleName.REACH_OUT: (5,), RuleName.TRY_AGAIN: (1, 2, 0)}, shift=False)
    assert offsets(facts(lead()), OUT, settings=settings) == [-5]
    assert offsets(facts(lead(), *tried(-9, -8)), AGAIN, settings=settings) == [-6]
    assert offsets(facts(lead(), *tried(-9, -8, -7)), AGAIN, settings=settings) == [-6]  # at least one day


def test_after_the_last_try_another_way_in_is_proposed() -> None:
    bundle = facts(lead(), *tried(-9, -8, -7, -6))
    another, let_go = proposals(bundle, TODAY)
    assert (another.kind, another.contact_id, another.title) == (
        ProposalKind.ASK_ANOTHER_WAY,
        IDRIS,
        "Ask Idris Bellwether for another way in",
    )
    assert another.why == "Four tries, the last on 18 November, and no answer from Emeka."
    assert (let_go.kind, let_go.contact_id, let_go.thing, let_go.since) == (
        ProposalKind.LET_GO,
        EMEKA,
        lead_thing(),
        on(-6),
    )
    assert not proposals(facts(lead(), *tried(-9, -8, -7)), TODAY)


def test_nothing_is_proposed_about_the_muted() -> None:
    rows = (lead(), *tried(-9, -8, -7, -6))
    muted_person = facts(*rows, contacts=(person(IDRIS), person(EMEKA, muted=True)))
    assert not proposals(muted_person, TODAY)
    changes: tuple[dict[str, Any], ...] = ({"muted": True}, {"archived": True})
    for change in changes:
        bundle = facts(*rows, contacts=(person(IDRIS, **change), person(EMEKA)))
        assert [one.kind for one in proposals(bundle, TODAY)] == [ProposalKind.LET_GO]
    own = facts(
        lead(person_id=IDRIS), *[act(day, "reach-out", outcome="no answer") for day in (-9, -8, -7, -6)]
    )
    assert [one.kind for one in proposals(own, TODAY)] == [ProposalKind.LET_GO]
