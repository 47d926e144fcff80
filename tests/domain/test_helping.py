"""Who helped with what, and who is behind an opening."""

from __future__ import annotations

from dataclasses import replace
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from crm_desktop.domain.facts import Facts
from crm_desktop.domain.helping import LONGEST_NEWS, Helper, helpers, told_on
from crm_desktop.domain.terms import AskKind, PointsTo
from tests.domain.build import (
    EMEKA,
    GRETA,
    IDRIS,
    KOFI,
    TODAY,
    act,
    ask,
    facts,
    favour,
    lead,
    on,
    opening,
    person,
    reference,
    role,
)
from tests.domain.sample_facts import load_sample


def of(contact_id: int, *rows: Any, opportunity: int | None = None, **more: Any) -> Helper | None:
    found = helpers(facts(*rows, **more), TODAY, opportunity)
    return next((one for one in found if one.contact.id == contact_id), None)


def order(bundle: Facts, opportunity: int | None = 1) -> list[tuple[str, bool]]:
    return [(one.contact.called, one.behind) for one in helpers(bundle, TODAY, opportunity)]


def test_the_sample_tells_who_is_behind_the_offer_and_who_helped_too() -> None:
    sample = load_sample()
    found = helpers(sample.facts, TODAY, sample.ids["O9"])
    assert [(one.contact.called, one.says) for one in found if one.behind] == [
        ("Greta", "The door: an introduction to Paloma. A reference."),
        ("Tamsin", "An introduction to Lotte."),
        ("Lotte", "A view from inside Orrery Lane, the way to Chiara."),
        ("Chiara", "A view from inside Orrery Lane."),
    ]
    others = {one.contact.called: one.says for one in found if not one.behind}
    assert len(others) == 12
    assert others["Idris"] == (
        "An introduction to Emeka. Told me of two new teams before anybody else. "
        "Put in a word with Emeka before the call."
    )
    assert others["Sunniva"] == "Advice, an introduction to Bridget."
    # Without an opening the same people helped, but for those who only know it from inside.
    assert {one.contact.called for one in helpers(sample.facts, TODAY)} == {"Greta", "Lotte", *others}


@pytest.mark.parametrize(
    ("row", "says", "thanks"),
    [
        (lead(introduced_on=on(-9)), "An introduction to Emeka.", "your introduction to Emeka"),
        (lead(), "The way to Emeka.", "pointing me to Emeka"),
        (lead(person_id=99), "A name.", "the name you gave me"),
        (lead(person_id=IDRIS), "An offer to talk.", "your offer to talk"),
        (lead(person_id=None, points_to=PointsTo.COMPANY, company="Abacombe"), "A tip about Abacombe.",
         "your tip about Abacombe"),
        (lead(person_id=None, points_to=PointsTo.COMPANY), "A tip.", "your tip"),
        (lead(person_id=None, news="Spring\nhiring"), "The news “Spring hiring”.", "your news"),
        (lead(person_id=None, news="x" * (LONGEST_NEWS + 1)), "News.", "your news"),
        (lead(person_id=None, points_to=PointsTo.OPENING, opening="PM", company="Abacombe"),
         "Word of PM at Abacombe.", "telling me of PM at Abacombe"),
        (ask(answer="yes", kind=AskKind.ADVICE, answered=-1), "Advice.", "your advice"),
        (ask(answer="yes", kind=AskKind.NAMES, answered=-1), "Names.", "the names you gave me"),
        (ask(answer="yes", kind=AskKind.FEEDBACK, answered=-1), "Feedback.", "your honest view"),
        (ask(answer="yes", kind=AskKind.REFERENCE, answered=-1), "A reference.", "being my reference"),
        (ask(answer="yes", kind=AskKind.REFERRAL, answered=-1), "A referral.", "your referral"),
        (ask(answer="yes", kind=AskKind.INTRODUCTION, answered=-1), "An introduction.", "your introduction"),
        (ask(answer="yes", kind=AskKind.INTRODUCTION, person_id=EMEKA, answered=-1),
         "An introduction to Emeka.", "your introduction to Emeka"),
        (favour(1, -3, "they helped me"), "A favour.", "your help"),
        (replace(favour(1, -3, "they helped me"), what="Read my CV."), "Read my CV.", "your help"),
        (reference(agreed_on=-20), "A reference.", "being my reference"),
        (reference(), "A reference.", "being my reference"),
    ],
)  # fmt: skip
def test_each_kind_of_help_has_its_words(row: Any, says: str, thanks: str) -> None:
    found = of(IDRIS, row)
    assert found is not None
    assert (found.says, found.thanks, found.behind) == (says, thanks, False)


@pytest.mark.parametrize(
    "row",
    [
        lead(received=1),
        ask(answer="no", answered=-1),
        ask(answer="yes", answered=1),
        ask(1, None),
        favour(1, 2, "they helped me"),
        favour(1, -2, "I helped them"),
        reference(standing="asked"),
        reference(agreed_on=1),
        opening(1, roles=(role(IDRIS, "interviewer"), role(IDRIS, "insider"))),
    ],
)
def test_what_is_no_help_or_is_still_to_come_is_not_said(row: Any) -> None:
    assert of(IDRIS, row) is None


def test_a_yes_and_the_lead_it_brought_are_one_and_a_referral_is_called_so() -> None:
    asked = ask(1, answer="yes", answered=-9, opportunity_id=1)
    led = lead(1, -9, person_id=None, points_to=PointsTo.OPENING, opportunity_ids=(1,), from_ask_id=1)
    found = of(IDRIS, asked, led, opening(1))
    assert found is not None
    assert found.says == "A referral at Copperfinch."
    assert {thing.kind.value for thing in found.things} == {"lead", "ask"}
    alone = of(IDRIS, asked, opening(1))
    assert alone is not None
    assert alone.says == "A referral at Copperfinch."


def test_advice_that_brought_a_lead_says_both() -> None:
    found = of(IDRIS, ask(1, answer="yes", kind=AskKind.ADVICE, answered=-9), lead(1, -9, from_ask_id=1))
    assert found is not None
    assert found.says == "Advice, the way to Emeka."
    other = of(
        IDRIS, ask(1, answer="yes", kind=AskKind.ADVICE, answered=-9, contact_id=KOFI), lead(from_ask_id=1)
    )
    assert other is not None
    assert other.says == "The way to Emeka."


def test_what_led_to_the_opening_is_the_door() -> None:
    rows = (opening(1, ("interested", -9)), lead(opportunity_ids=(1,)), lead(2, -30, person_id=KOFI))
    found = of(IDRIS, *rows, opportunity=1)
    assert found is not None
    assert (found.behind, found.says) == (True, "The door: the way to Emeka. The way to Person4.")
    referred = of(GRETA, opening(1, roles=(role(GRETA, "referrer"),)), opportunity=1)
    assert referred is not None
    assert referred.says == "The door: a referral at Copperfinch."
    unnamed = of(GRETA, opening(1, company="", roles=(role(GRETA, "insider"),)), opportunity=1)
    assert unnamed is not None
    assert unnamed.says == "A view from inside."


def test_the_chain_goes_from_the_first_contact_to_the_job() -> None:
    """Person4 led to Greta, who introduced Idris, whose lead it was; the hiring manager is on the other side."""
    people = (person(IDRIS, introduced_by=GRETA), person(EMEKA), person(GRETA), person(KOFI))
    rows = (
        opening(1, roles=(role(EMEKA, "hiring manager"),)),
        lead(1, -9, opportunity_ids=(1,)),
        lead(2, -30, referrer_id=KOFI, person_id=GRETA),
    )
    bundle = facts(*rows, contacts=people)
    assert order(bundle) == [("Person4", True), ("Greta", True), ("Idris", True)]
    assert [one.says for one in helpers(bundle, TODAY, 1)][1] == "An introduction to Idris."
    assert order(bundle, None) == [("Person4", False), ("Idris", False)]
    # The same without its opening in the book.
    assert order(bundle, 77) == order(bundle, None)


def test_who_led_me_to_the_hiring_manager_is_behind_the_opening() -> None:
    rows = (opening(1, roles=(role(EMEKA, "hiring manager"),)), lead(1, -9))
    assert order(facts(*rows)) == [("Idris", True)]
    assert order(facts(opening(1, roles=(role(EMEKA, "hiring manager"),)), lead(1, 3))) == []


def test_a_circle_of_introductions_ends() -> None:
    rows = (
        opening(1),
        lead(1, -9, opportunity_ids=(1,), person_id=GRETA),
        lead(2, -9, referrer_id=GRETA, person_id=KOFI),
        lead(3, -9, referrer_id=KOFI, person_id=IDRIS),
    )
    assert [name for name, _ in order(facts(*rows))] == ["Greta", "Person4", "Idris"]


def test_a_chain_of_thousands_is_walked_to_its_beginning() -> None:
    many = 3_000
    people = [person(number) for number in range(1, many + 2)]
    rows = [lead(number, -9, referrer_id=number + 1, person_id=number) for number in range(1, many + 1)]
    bundle = facts(opening(1, roles=(role(1, "insider"),)), *rows, contacts=people)
    found = helpers(bundle, TODAY, 1)
    assert [one.contact.id for one in found] == list(range(many + 1, 0, -1))
    assert all(one.behind for one in found)


def test_those_who_are_not_in_the_book_any_more_are_left_out() -> None:
    people = (person(IDRIS, deleted=True), person(EMEKA), person(GRETA, archived=True))
    rows = (
        lead(),
        lead(2, referrer_id=GRETA),
        lead(3, referrer_id=99),
        opening(1, roles=(role(99, "referrer"),)),
    )
    assert order(facts(*rows, contacts=people), None) == [("Greta", False)]
    assert order(facts(*rows, contacts=people), 1) == [("Greta", False)]


@pytest.mark.parametrize(
    ("row", "opportunity", "day"),
    [
        (act(-1, "update", opening=1), 1, -1),
        (act(0, "update"), 1, 0),
        (act(-1, "update", opening=2), 1, None),
        (act(-1, "thanks", opening=1), 1, None),
        (act(-4, "update", opening=1), 1, None),
        (act(1, "update", opening=1), 1, None),
        (act(-1, "update", opening=1, direction="in"), 1, None),
        (act(-1, "update", opening=1, to=GRETA), 1, None),
        (act(-1, "update", "thanks", lead=3), None, -1),
        (act(-1, "update", lead=3), None, None),
    ],
)
def test_told_is_an_update_since_it_ended(row: Any, opportunity: int | None, day: int | None) -> None:
    found = told_on(facts(row), TODAY, IDRIS, on(-3), opportunity)
    assert found == (None if day is None else on(day))


@given(st.randoms(use_true_random=False), st.data())
def test_nobody_stands_twice_and_the_order_of_facts_does_not_matter(dice: Any, data: st.DataObject) -> None:
    ids = (IDRIS, EMEKA, GRETA, KOFI)
    rows: list[Any] = [
        lead(
            number,
            -number,
            referrer_id=data.draw(st.sampled_from(ids)),
            person_id=data.draw(st.sampled_from((*ids, None))),
            opportunity_ids=data.draw(st.sampled_from(((), (1,), (2,)))),
        )
        for number in range(1, data.draw(st.integers(1, 6)))
    ]
    rows += [opening(1, roles=(role(data.draw(st.sampled_from(ids)), "insider"),)), opening(2)]
    people = tuple(person(one, introduced_by=data.draw(st.sampled_from((*ids, None)))) for one in ids)
    found = helpers(facts(*rows, contacts=people), TODAY, 1)
    assert len({one.contact.id for one in found}) == len(found)
    assert {lead.referrer_id for lead in rows if hasattr(lead, "referrer_id")} <= {
        one.contact.id for one in found
    }
    assert [one.behind for one in found] == sorted((one.behind for one in found), reverse=True)
    dice.shuffle(rows)
    assert helpers(facts(*rows, contacts=people), TODAY, 1) == found
