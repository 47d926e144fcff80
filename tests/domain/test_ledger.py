"""The ledger: favours both ways, each counted once, and how it stands."""

from __future__ import annotations

from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from crm_desktop.domain.etiquette import RuleSettings
from crm_desktop.domain.etiquette.giving_back import last_given
from crm_desktop.domain.etiquette.known import Known
from crm_desktop.domain.etiquette.ledger import Balance, Ledger, ledger, ledgers, open_promises
from crm_desktop.domain.facts import Facts, FavourFact, Thing, ThingKind
from crm_desktop.domain.helping import help_words
from crm_desktop.domain.terms import AskKind, FavourDirection, PointsTo, PromisedBy
from tests.domain.build import (
    EMEKA,
    GRETA,
    IDRIS,
    TODAY,
    act,
    ask,
    facts,
    favour,
    lead,
    on,
    opening,
    person,
    promise,
)
from tests.domain.test_properties import RELAXED, parts

THEY, I_DID = "they helped me", "I helped them"


def known(*rows: Any, **more: Any) -> Known:
    return Known(facts(*rows, **more), TODAY, RuleSettings())


def of(*rows: Any, **more: Any) -> Ledger:
    found = ledger(known(*rows, **more), IDRIS)
    assert found is not None
    return found


@pytest.mark.parametrize(
    ("rows", "helped", "gave"),
    [
        ((lead(1, -10),), ["lead 1"], []),
        ((favour(1, -10, THEY), favour(2, -5, I_DID)), ["favour 1"], ["favour 2"]),
        ((ask(1, -10, "yes", -8),), ["ask 1"], []),
        ((ask(1, -10, "yes", -8), lead(1, -8, from_ask_id=1)), ["lead 1"], []),  # a yes and its lead are one
        (
            (ask(1, -10, "yes", -8), lead(1, -8, from_ask_id=1), lead(2, -7, from_ask_id=1)),
            ["lead 1", "lead 2"],
            [],
        ),
        ((lead(1, -10, introduced_on=on(-9)),), ["lead 1"], []),  # and so is the introduction
        (
            (lead(1, -10), promise(1, -9, 0, -3, by="me")),
            ["lead 1"],
            ["promise 1"],
        ),  # a kept promise is a favour
        ((lead(1, -10), promise(1, -9, 0, -3)), ["lead 1"], []),  # theirs is none of mine
        (
            (lead(1, -10), favour(1, 1, I_DID), promise(1, -9, 0, 1, by="me")),
            ["lead 1"],
            [],
        ),  # not before its day
        ((lead(1, -3), favour(7, -20, THEY)), ["favour 7", "lead 1"], []),  # the oldest first
    ],
)
def test_each_help_stands_on_its_side_once(rows: tuple, helped: list[str], gave: list[str]) -> None:
    def named(side: tuple) -> list[str]:
        return [f"{help_.thing.kind} {help_.thing.id}" for help_ in side]

    found = of(*rows)
    assert (named(found.helped), named(found.given)) == (helped, gave)


@pytest.mark.parametrize(
    ("rows", "balance"),
    [
        ((lead(1, -10),), Balance.TO_GIVE_BACK),
        ((lead(1, -10), favour(1, -5, I_DID)), Balance.EVEN),
        ((lead(1, -10), favour(1, -10, I_DID)), Balance.EVEN),  # acts of the same day count
        ((lead(1, -10), favour(1, -15, I_DID)), Balance.TO_GIVE_BACK),
        ((lead(1, -10), act(-5, "offer of help")), Balance.OFFERED),
        ((lead(1, -10), promise(1, -5, 20, by="me")), Balance.PROMISED),
        ((lead(1, -10), promise(1, -12, 20, by="me")), Balance.TO_GIVE_BACK),  # promised before they helped
        ((lead(1, -10), promise(1, -12, 20, -5, by="me")), Balance.EVEN),  # and kept after it
        ((promise(1, -12, 20, by="me"),), Balance.PROMISED),
        ((favour(1, -5, I_DID),), Balance.GAVE),
        ((lead(1, -10), favour(1, -12, I_DID), act(-5, "offer of help")), Balance.EVEN),
    ],
)
def test_how_it_stands(rows: tuple, balance: Balance) -> None:
    assert of(*rows).balance is balance


def test_nobody_stands_in_the_ledger_without_a_favour() -> None:
    assert ledger(known(act(-5, "offer of help")), IDRIS) is None
    assert ledger(known(promise(1, -5, 0)), IDRIS) is None  # their promise is no favour yet
    assert ledger(known(lead(1, -5), contacts=[person(IDRIS, deleted=True)]), IDRIS) is None
    assert ledger(known(lead(1, -5)), 99) is None


def test_the_latest_stands_first() -> None:
    rows = (lead(1, -10), favour(1, -3, I_DID, GRETA), promise(1, -7, None, by="me", contact_id=EMEKA))
    assert [one.contact.id for one in ledgers(known(*rows))] == [GRETA, EMEKA, IDRIS]


def test_promises_by_day_those_without_one_last() -> None:
    rows = [
        promise(1, -5, None),
        promise(2, -5, 9),
        promise(3, -5, 3),
        promise(4, -5, 1, -1),
        promise(5, 2, 3),
        promise(6, -5, 1, 1),
        promise(7, -5, 1, by="me"),
    ]
    there = known(*rows)
    assert [one.id for one in open_promises(there, IDRIS, PromisedBy.THEM)] == [6, 3, 2, 1]
    assert [one.id for one in open_promises(there, IDRIS, PromisedBy.ME)] == [7]


def test_a_promise_kept_later_is_given_on_the_day_it_was_kept() -> None:
    assert last_given(known(promise(1, -12, 0, -2, by="me")), IDRIS) == on(-2)
    assert last_given(known(promise(1, -12, 0, 2, by="me")), IDRIS) == on(-12)


def test_a_ledger_without_anything_dated_has_no_last_day() -> None:
    assert Ledger(person(IDRIS), (), (), (), None, ()).last_on.year == 1


@pytest.mark.parametrize(
    ("rows", "words"),
    [
        ((lead(1, -5),), "The way to Emeka"),
        ((lead(1, -5, person_id=IDRIS),), "An offer to talk"),
        (
            (lead(1, -5, person_id=None, news="Two new teams in spring"),),
            "The news “Two new teams in spring”",
        ),
        ((lead(1, -5, person_id=None),), "News"),
        (
            (lead(1, -5, person_id=None, points_to=PointsTo.COMPANY, company="Copperfinch"),),
            "A tip about Copperfinch",
        ),
        ((lead(1, -5, person_id=None, points_to=PointsTo.COMPANY),), "A tip"),
        (
            (lead(1, -5, person_id=None, points_to=PointsTo.OPENING, opening="Lead PM", company="Kiln"),),
            "Word of Lead PM at Kiln",
        ),
        ((lead(1, -5, person_id=None, points_to=PointsTo.OPENING),), "Word of an opening"),
        (
            (
                lead(1, -5, person_id=None, points_to=PointsTo.OPENING, opportunity_ids=(1,)),
                opening(1, ("interested", -5)),
            ),
            "Word of Lead PM at Copperfinch",
        ),
        ((ask(1, -9, "yes", -8), lead(1, -8, from_ask_id=1)), "The way to Emeka"),
        (
            (
                ask(1, -9, "yes", -8),
                lead(1, -8, from_ask_id=1, person_id=None, points_to=PointsTo.OPENING, company="Kiln"),
            ),
            "A referral at Kiln",
        ),
        ((ask(1, -9, "yes", -8, kind=AskKind.NAMES), lead(1, -8, from_ask_id=1)), "The way to Emeka"),
        ((ask(1, -9, "yes", -8, kind=AskKind.REFERENCE),), "A reference"),
        ((FavourFact(1, IDRIS, FavourDirection.THEY_HELPED_ME, on(-3), "Read my CV."),), "Read my CV"),
        ((favour(1, -3, THEY),), "A favour"),
    ],
)
def test_what_a_help_is_called(rows: tuple, words: str) -> None:
    there = known(*rows)
    assert help_words(there, of(*rows).helped[0]) == words


def test_what_i_promised_is_called_by_its_words() -> None:
    rows = (promise(1, -9, 0, -2, by="me", what="The deck on payouts"),)
    assert help_words(known(*rows), of(*rows).given[0]) == "The deck on payouts"


@RELAXED
@given(parts(), st.randoms(use_true_random=False))
def test_the_order_of_facts_does_not_matter_and_nothing_counts_twice(
    bundle: dict[str, Any], order: Any
) -> None:
    def told(rows: dict[str, Any]) -> list[Ledger]:
        return ledgers(Known(Facts.build(**rows), TODAY, RuleSettings()))

    found = told(bundle)
    shuffled = {name: order.sample(rows, len(rows)) for name, rows in bundle.items()}
    assert told(shuffled) == found
    asked = {one.id: one for one in bundle["asks"]}
    for one in found:
        things = [help_.thing for help_ in (*one.helped, *one.given)]
        assert len(things) == len(set(things))
        # The yes and the leads it brought are not both there: the ask alone, or its leads.
        came_of = {
            row.from_ask_id
            for row in bundle["leads"]
            if Thing(ThingKind.LEAD, row.id) in things and row.from_ask_id in asked
        }
        assert not {thing.id for thing in things if thing.kind is ThingKind.ASK} & came_of
        assert set(one.owed) <= set(one.helped)
        assert (one.balance is Balance.TO_GIVE_BACK) == bool(one.owed)
