"""Facts as they would be with some rows more: what a dialog asks the rules before it saves."""

from __future__ import annotations

from dataclasses import replace

from hypothesis import given
from hypothesis import strategies as st

from crm_desktop.domain.facts import Facts, InteractionFact
from crm_desktop.domain.terms import Answer
from tests.domain.build import (
    IDRIS,
    act,
    ask,
    facts,
    favour,
    found,
    lead,
    offsets,
    opening,
    person,
    promise,
    reference,
)


def everything() -> Facts:
    return facts(
        lead(1, -9),
        ask(1, -10),
        opening(1, ("applied", -3), lead_ids=(1,)),
        reference(),
        favour(1, -40, "they helped me"),
        promise(1),
        act(-2, "conversation"),
    )


def test_nothing_more_is_the_same_facts() -> None:
    before = everything()
    after = before.changed(())
    assert found(after) == found(before)
    assert after.interactions_by_contact == before.interactions_by_contact


def test_rows_of_every_kind_come_to_the_others() -> None:
    more = (
        person(9, "Ottilie Varnham"),
        lead(2, 0, person_id=9),
        ask(2, 0),
        opening(2, ("applied", 0), lead_ids=(2,)),
        reference(9, id_=2),
        favour(2, 0, "I helped them"),
        promise(2, 0, 3),
        act(0, "thanks", lead=2),
    )
    after = everything().changed(more)
    assert [lead_.id for lead_ in after.leads_by_referrer[IDRIS]] == [1, 2]
    assert after.leads_by_person[9][0].id == 2
    assert set(after.asks) == set(after.opportunities) == set(after.favours) == set(after.promises) == {1, 2}
    assert after.reference_by_contact[9].id == 2
    assert [one.on for one in after.interactions_by_lead[2]] == [more[-1].on]
    assert offsets(after, "thank_on_receipt") == offsets(everything(), "thank_on_receipt"), (
        "thanked on its day"
    )


def test_a_row_with_a_known_number_takes_its_place_and_an_interaction_can_be_left_out() -> None:
    before = everything()
    asked = replace(before.asks[1], answer=Answer.YES, answered_on=before.leads[1].received_on)
    after = before.changed((asked,), {InteractionFact: (998,)})
    assert after.asks[1].answer is Answer.YES
    assert IDRIS not in after.interactions_by_contact


@given(st.lists(st.integers(-40, 0), max_size=4))
def test_step_by_step_or_at_once_gives_the_same_dues(days: list[int]) -> None:
    rows = [lead(10 + place, day) for place, day in enumerate(days)]
    at_once, step_by_step = everything().changed(rows), everything()
    for row in rows:
        step_by_step = step_by_step.changed((row,))
    assert found(at_once) == found(step_by_step)
