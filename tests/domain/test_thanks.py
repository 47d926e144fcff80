from __future__ import annotations

from typing import Any

import pytest

from crm_desktop.domain.etiquette import RuleName, RuleSettings
from crm_desktop.domain.terms import AskKind, PointsTo
from tests.domain.build import (
    GRETA,
    IDRIS,
    KOFI,
    PEOPLE,
    TODAY,
    act,
    ask,
    facts,
    found,
    lead,
    offsets,
    on,
    opening,
    person,
    reference,
)

RECEIPT, CONNECTION, OUTCOME = "thank_on_receipt", "thank_on_connection", "thank_on_outcome"
YES, NO = "thank_for_yes", "thank_for_no"


@pytest.mark.parametrize(
    ("acts", "due"),
    [
        ((), [-9]),
        ((act(-10, "thanks", lead=1),), []),  # acts of the same day count
        ((act(0, "thanks", lead=1),), []),
        ((act(-3, "thanks", "update", lead=(1, 7)),), []),  # one interaction, several purposes and things
        ((act(-11, "thanks", lead=1),), [-9]),  # before the fact
        ((act(1, "thanks", lead=1),), [-9]),  # tomorrow does not exist yet
        ((act(-3, "thanks", lead=1, direction="in"),), [-9]),  # only outgoing acts satisfy
        ((act(-3, "update", lead=1),), [-9]),
        ((act(-3, "thanks", lead=2),), [-9]),  # thanks counts for what it is about
        ((act(-3, "thanks"),), [-9]),
        ((act(-3, "thanks", lead=1, to=GRETA),), [-9]),  # to somebody else
        ((act(-3, "thanks", lead=1, to=(GRETA, IDRIS)),), []),
    ],
)
def test_a_lead_is_thanked_for_the_day_after(acts: tuple, due: list[int]) -> None:
    assert offsets(facts(lead(), *acts), RECEIPT) == due


def test_a_lead_of_tomorrow_makes_nothing_due_yet() -> None:
    assert not found(facts(lead(received=1)))
    assert offsets(facts(lead(received=0)), RECEIPT) == [1]


@pytest.mark.parametrize("stage", ["connected", "progressing"])
def test_whoever_is_progressing_is_connected(stage: str) -> None:
    assert offsets(facts(lead(1, -10, (stage, -6))), CONNECTION) == [-5]


def test_a_stage_counts_on_the_day_it_was_first_reached() -> None:
    steps = (("connected", -6), ("progressing", -4), ("reaching out", -3), ("connected", -1))
    assert offsets(facts(lead(1, -10, *steps)), CONNECTION) == [-5]


def test_stages_of_days_to_come_do_not_exist() -> None:
    assert offsets(facts(lead(1, -10, ("connected", 1), ("helped", 2))), CONNECTION) == []
    assert offsets(facts(lead(1, -10, ("connected", 1), ("helped", 2))), OUTCOME) == []


@pytest.mark.parametrize(
    ("thanked", "due"),
    [(-10, [-5]), (-7, [-5]), (-6, []), (0, [])],
)
def test_the_second_thanks_is_on_or_after_the_connection(thanked: int, due: list[int]) -> None:
    bundle = facts(lead(1, -10, ("connected", -6)), act(thanked, "thanks", lead=1))
    assert offsets(bundle, CONNECTION) == due
    assert offsets(bundle, RECEIPT) == []


def test_one_thanks_clears_receipt_and_connection_of_one_day() -> None:
    bundle = facts(lead(1, -3, ("connected", -3)), act(-3, "thanks", lead=1))
    assert not found(bundle, RECEIPT)
    assert not found(bundle, CONNECTION)


@pytest.mark.parametrize("end", ["became a job", "helped", "did not pan out"])
def test_a_lead_is_thanked_for_however_it_ended(end: str) -> None:
    bundle = facts(lead(1, -10, (end, -6)), act(-10, "thanks", lead=1))
    assert offsets(bundle, OUTCOME) == [-4]
    assert not found(facts(lead(1, -10, (end, -6)), act(-6, "thanks", lead=1)), OUTCOME)


def test_a_lead_that_is_taken_up_again_has_not_ended() -> None:
    assert offsets(facts(lead(1, -20, ("helped", -9), ("reaching out", -8))), OUTCOME) == []
    again = lead(1, -20, ("helped", -9), ("reaching out", -8), ("did not pan out", -4))
    assert offsets(facts(again, act(-9, "thanks", lead=1)), OUTCOME) == [-2]


def test_a_corrected_end_keeps_its_first_day() -> None:
    corrected = lead(1, -20, ("did not pan out", -9), ("helped", -5))
    (due,) = found(facts(corrected, act(-20, "thanks", lead=1)), OUTCOME)
    assert (due.fact_on, due.why) == (
        on(-9),
        "Idris’s lead helped, and ended on 15 November: Emeka Stonefield.",
    )


def test_steps_written_out_of_order_are_read_by_their_days() -> None:
    mixed = lead(1, -20, ("helped", -5), ("connected", -9))
    bundle = facts(mixed)
    assert offsets(bundle, CONNECTION) == [-8]
    assert offsets(bundle, OUTCOME) == [-3]


@pytest.mark.parametrize(("answer", "rule"), [("yes", YES), ("no", NO)])
def test_an_answer_is_thanked_for(answer: str, rule: str) -> None:
    answered = ask(1, -10, answer, -4)
    assert offsets(facts(answered), rule) == [-3]
    assert offsets(facts(answered, act(-4, "thanks", ask=1)), rule) == []
    assert offsets(facts(answered, act(-5, "thanks", ask=1)), rule) == [-3]
    assert offsets(facts(answered, act(-4, "thanks", ask=2)), rule) == [-3]
    assert offsets(facts(answered, act(-4, "thanks", ask=1, to=GRETA)), rule) == [-3]


@pytest.mark.parametrize("answer", ["open", "silence", "withdrawn"])
def test_no_answer_owes_no_thanks(answer: str) -> None:
    bundle = facts(ask(1, -10, answer, -4))
    assert not found(bundle, YES)
    assert not found(bundle, NO)


def test_an_answer_of_tomorrow_and_a_draft_owe_nothing() -> None:
    assert not found(facts(ask(1, -10, "yes", 1)), YES)
    assert not found(facts(ask(1, None, "yes", -1)), YES)
    assert not found(facts(ask(1, 1, "yes", 2)), YES)


def test_without_a_day_of_the_answer_the_day_of_the_ask_stands() -> None:
    assert offsets(facts(ask(1, -10, "yes")), YES) == [-9]


def test_thanks_about_what_came_of_an_ask_is_thanks_about_the_ask() -> None:
    rows = (ask(1, -10, "yes", -4), lead(5, -4, from_ask_id=1))
    assert offsets(facts(*rows), YES) == [-3]
    assert offsets(facts(*rows, act(-4, "thanks", lead=5)), YES) == []
    asked = ask(2, -10, "yes", -4, kind=AskKind.REFERENCE)
    agreed = reference(IDRIS, ask=2, agreed_on=-4)
    assert offsets(facts(asked, agreed, act(-4, "thanks", reference=1)), YES) == []
    assert offsets(facts(asked, reference(IDRIS, agreed_on=-4), act(-4, "thanks", reference=1)), YES) == [-3]


def test_thanks_about_the_ask_is_no_thanks_about_its_lead() -> None:
    bundle = facts(ask(1, -10, "yes", -4), lead(5, -4, from_ask_id=1), act(-3, "thanks", ask=1))
    assert not found(bundle, YES)
    assert offsets(bundle, RECEIPT) == [-3]


def test_reasons_name_people_and_days() -> None:
    contacts = (
        person(IDRIS),
        person(2, "Emeka Stonefield", company="Copperfinch"),
        *PEOPLE[2:],
    )

    def why(rule: str, *rows: object, contacts: tuple = contacts) -> str:
        return found(facts(*rows, contacts=contacts), rule)[0].why

    assert why(RECEIPT, lead(received=-1)) == "A new lead yesterday: Emeka Stonefield at Copperfinch."
    assert why(RECEIPT, lead(received=0)) == "A new lead today: Emeka Stonefield at Copperfinch."
    connected = ("connected", -6)
    assert (
        why(CONNECTION, lead(1, -10, connected, introduced_on=on(-9)))
        == "The introduction led to your talk with Emeka Stonefield on 18 November."
    )
    assert (
        why(CONNECTION, lead(1, -10, connected, introduced_on=on(3)))
        == "The lead brought you to Emeka Stonefield on 18 November."
    )
    news: dict[str, Any] = {"person_id": None, "points_to": PointsTo.NEWS}
    assert (
        why(CONNECTION, lead(1, -10, connected, news="They hire in spring", **news))
        == "Idris’s lead got you further on 18 November: They hire in spring."
    )
    assert why(RECEIPT, lead(1, -400, **news)) == "A new lead on 20 October 2025: some news."
    company: dict[str, Any] = {"person_id": None, "points_to": PointsTo.COMPANY}
    assert why(RECEIPT, lead(company="Copperfinch", **company)).endswith(": Copperfinch.")
    assert why(RECEIPT, lead(**company)).endswith(": a company.")
    to_opening: dict[str, Any] = {"person_id": None, "points_to": PointsTo.OPENING}
    assert why(RECEIPT, lead(opening="PM", company="Tallymark", **to_opening)).endswith(": PM at Tallymark.")
    assert why(RECEIPT, lead(**to_opening)).endswith(": an opening.")
    linked = lead(opportunity_ids=(3,), **to_opening)
    assert why(RECEIPT, linked, opening(3, ("interested", -5))).endswith(": Lead PM at Copperfinch.")
    gone = tuple(contact for contact in contacts if contact.id != 2)
    assert why(RECEIPT, lead(company="Tallymark"), contacts=gone).endswith(": a person at Tallymark.")
    assert why(RECEIPT, lead(person_id=None, points_to=PointsTo.PERSON)).endswith(": a person.")
    assert (
        why(OUTCOME, lead(1, -10, ("became a job", -6)))
        == "Idris’s lead became a job on 18 November: Emeka Stonefield at Copperfinch."
    )
    assert (
        why(OUTCOME, lead(1, -10, ("did not pan out", -6)))
        == "It came to nothing on 18 November, but Idris thought of you: Emeka Stonefield at Copperfinch."
    )
    assert why(YES, ask(1, -10, "yes", -6)) == "Idris said yes to your referral ask on 18 November."
    assert (
        why(YES, ask(1, -10, "yes", -6, exactly="hand in my CV."))
        == "Idris said yes to your referral ask on 18 November: Hand in my CV."
    )
    assert (
        why(NO, ask(1, -10, "no", -1, kind=AskKind.FEEDBACK))
        == "Idris said no to your feedback ask yesterday, and told you so."
    )


def test_titles_labels_and_icons() -> None:
    (due,) = found(facts(lead()), RECEIPT)
    assert (due.title, due.short_title, due.label, due.icon) == (
        "Thank Idris Bellwether",
        "Thank Idris",
        "Thanks",
        "heart",
    )
    assert found(facts(ask(1, -10, "no", -1)), NO)[0].title == "Thank Idris Bellwether for considering"
    assert due.key == (RuleName.THANK_ON_RECEIPT, IDRIS, due.thing, on(-10))
    assert due.contact_name == "Idris Bellwether"
    assert due.number is None


def test_a_contact_without_a_given_name_is_called_by_the_whole_name() -> None:
    contacts = (person(IDRIS, "Bellwether & Sons")._replace(given_name=""),)
    (due,) = found(facts(ask(1, -10, "no", -1), contacts=contacts), NO)
    assert due.why.startswith("Bellwether & Sons said no")
    assert due.short_title == "Thank Bellwether & Sons for considering"


def test_numbers_and_switches_can_be_changed() -> None:
    numbers = {
        RuleName.THANK_ON_RECEIPT: (3,),
        RuleName.THANK_ON_CONNECTION: (0,),
        RuleName.THANK_ON_OUTCOME: (5,),
        RuleName.THANK_FOR_YES: (-4,),  # less than the least is the least
        RuleName.THANK_FOR_NO: (1, 2),  # does not fit the card: the default holds
    }
    settings = RuleSettings(numbers=numbers, shift=False)
    bundle = facts(
        lead(1, -10, ("connected", -6)),
        lead(2, -9, ("helped", -5)),
        ask(1, -10, "yes", -4),
        ask(2, -10, "no", -4),
    )
    assert offsets(bundle, RECEIPT, settings=settings) == [-7, -6]
    assert offsets(bundle, CONNECTION, settings=settings) == [-6]
    assert offsets(bundle, OUTCOME, settings=settings) == [0]
    assert offsets(bundle, YES, settings=settings) == [-4]
    assert offsets(bundle, NO, settings=settings) == [-3]
    off = RuleSettings(off=frozenset({RuleName.THANK_ON_RECEIPT}), shift=False)
    assert not found(bundle, RECEIPT, settings=off)
    assert found(bundle, CONNECTION, settings=off)


def test_several_leads_are_listed_each() -> None:
    bundle = facts(lead(1, -10), lead(2, -9), lead(3, -8, referrer_id=KOFI))
    assert [(due.contact_id, due.thing.id) for due in found(bundle, RECEIPT, today=TODAY)] == [
        (IDRIS, 1),
        (IDRIS, 2),
        (KOFI, 3),
    ]


def test_a_lead_moved_on_and_back_on_one_day_was_not_connected() -> None:
    back = lead(1, -10, ("reaching out", -8), ("connected", -3), ("reaching out", -3))
    assert offsets(facts(back), "thank_on_connection") == []
    assert offsets(facts(back), "tell_referrer") == []
    again = lead(1, -10, ("connected", -3), ("reaching out", -3), ("connected", -3))
    assert offsets(facts(again), "thank_on_connection") == [-2]
    later = lead(1, -10, ("connected", -3), ("reaching out", -2))
    assert offsets(facts(later), "thank_on_connection") == [-2]
