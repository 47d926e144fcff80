"""What a call sheet says: what is owed and settled, and the one ask as it is spoken."""

from __future__ import annotations

from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from crm_desktop.domain.call_sheet import owed, spoken_ask
from crm_desktop.domain.terms import AskKind
from tests.domain.build import (
    GRETA,
    IDRIS,
    TODAY,
    act,
    ask,
    facts,
    favour,
    found,
    lead,
    opening,
    promise,
)


def said(*rows: Any, contact: int = IDRIS) -> list[tuple[str, str]]:
    bundle = facts(*rows)
    dues = [due for due in found(bundle) if due.contact_id == contact]
    return [(line.icon, line.text) for line in owed(bundle, dues, contact, TODAY)]


def test_what_is_due_comes_first_with_its_reason() -> None:
    lines = said(lead(1, -3), favour(1, -40, "they helped me"))
    assert [icon for icon, _text in lines] == ["gift", "heart"]
    assert lines[0][1].startswith("A favour: Idris helped you")
    assert lines[1][1].startswith("Thanks: ")


def test_keeping_in_touch_is_no_debt() -> None:
    assert said(act(-400, "conversation")) == []


@pytest.mark.parametrize(
    ("rows", "text"),
    [
        ((act(-5, "thanks"),), "Thanked on 19 November."),
        ((act(-1, "thanks"),), "Thanked yesterday."),
        (
            (lead(1, -9), act(-5, "thanks", lead=1)),
            "Thanked for the lead to Emeka Stonefield on 19 November.",
        ),
        ((lead(1, -9, person_id=None), act(-5, "thanks", lead=1)), "Thanked for the lead on 19 November."),
        ((ask(1, -9, "yes", -8), act(-5, "thanks", ask=1)), "Thanked for the referral on 19 November."),
        (
            (
                ask(1, -9, "yes", -8, kind=AskKind.NAMES),
                lead(1, -8, from_ask_id=1),
                act(-5, "thanks", lead=1),
            ),
            "Thanked for the names on 19 November.",
        ),
        # an ask or a lead of somebody else is not theirs
        ((ask(1, -9, "yes", -8, contact_id=GRETA), act(-5, "thanks", ask=1)), "Thanked on 19 November."),
        ((lead(1, -9, referrer_id=GRETA), act(-5, "thanks", lead=1)), "Thanked on 19 November."),
        ((act(-5, "update"),), "Told the news on 19 November."),
        (
            (opening(1, ("applied", -9), ("interview", -6), ("offer", -2)), act(-5, "update", opening=1)),
            "Told about the interview at Copperfinch on 19 November.",
        ),
        (
            (opening(1, ("rejected", -6), company=""), act(-5, "update", opening=1)),
            "Told that it was a no on 19 November.",
        ),
        ((opening(1, ("interested", -6)), act(-5, "update", opening=1)), "Told the news on 19 November."),
        ((opening(1, ("applied", -2)), act(-5, "update", opening=1)), "Told the news on 19 November."),
        ((lead(1, -9), act(-5, "update", lead=1)), "Told how it went with Emeka Stonefield on 19 November."),
        ((lead(1, -9, person_id=IDRIS), act(-5, "update", lead=1)), "Told the news on 19 November."),
        ((act(-5, "update", lead=7, opening=7, ask=7),), "Told the news on 19 November."),
        ((act(-5, "thanks", lead=7, ask=7),), "Thanked on 19 November."),
    ],
)
def test_the_last_thanks_and_news_are_said_with_what_they_were_for(rows: tuple[Any, ...], text: str) -> None:
    assert ("check", text) in said(*rows)


def test_only_the_latest_that_went_out_by_today_counts() -> None:
    lines = said(
        act(-9, "thanks"),
        act(-5, "thanks"),
        act(-3, "thanks", direction="in"),
        act(2, "thanks"),
        act(-1, "update"),
    )
    assert [text for icon, text in lines if icon == "check"] == [
        "Thanked on 19 November.",
        "Told the news yesterday.",
    ]


def test_my_open_promises_are_said() -> None:
    rows = [
        promise(1, -5, 3, by="me", what="An article."),
        promise(2, -5, None, by="me", what="A word"),
        promise(3, -5, 3, -1, by="me", what="Kept"),
        promise(4, 1, 3, by="me", what="Of tomorrow"),
    ]
    assert [text for icon, text in said(*rows) if text.startswith("You")] == [
        "You promised: An article, by 27 November.",
        "You promised: A word.",
    ]


@pytest.mark.parametrize(
    ("kind", "exactly", "more", "says"),
    [
        ("introduction", "", {"person": "Ottilie Varnham"}, "Could you introduce me to Ottilie Varnham?"),
        (
            "introduction",
            "Introduce me to ottilie varnham before Thursday.",
            {"person": "Ottilie Varnham"},
            "Could you introduce me to ottilie varnham before Thursday?",
        ),
        ("introduction", "An intro to the CFO", {}, "Could I have an intro to the CFO?"),
        ("introduction", "An intro to her boss", {"person": "Zoe (Z.) +*"}, "Could I have an intro to her boss?"),
        ("introduction", "", {}, "Could you introduce me to somebody?"),
        ("names", "Three people in treasury", {}, "Could you name three people in treasury?"),
        ("names", "", {}, "Could you name somebody I should talk to?"),
        ("advice", "30 minutes on how you work", {}, "Could I have 30 minutes on how you work?"),
        ("advice", "Tell me how it works", {}, "Could you tell me how it works?"),
        ("feedback", "Ten minutes on my CV.", {}, "Could I have ten minutes on my CV?"),
        ("feedback", "", {}, "Could I have your honest view?"),
        ("referral", "Hand in my CV", {}, "Could you hand in my CV?"),
        ("referral", "CV to the panel", {}, "Could I have CV to the panel?"),
        ("referral", "", {"opening": "Lead PM at Copperfinch"}, "Could you refer me for Lead PM at Copperfinch?"),
        ("referral", "", {}, "Could you refer me?"),
        ("reference", "Be my reference", {}, "Could you be my reference?"),
        ("reference", "", {}, "Could you be my reference?"),
        ("names", "could you name\ntwo people", {}, "Could you name two people?"),
        ("names", "Who should I meet ??", {}, "Who should I meet?"),
        ("advice", "", {}, "Could I have twenty minutes of your advice?"),
        ("advice", "I need a hand", {}, "Could you I need a hand?"),
        ("names", "McKinsey people", {}, "Could you name McKinsey people?"),
    ],
)  # fmt: skip
def test_an_ask_is_said_as_it_is_spoken(kind: str, exactly: str, more: dict[str, str], says: str) -> None:
    assert spoken_ask(AskKind(kind), exactly, **more) == says


@given(st.sampled_from(AskKind), st.text(max_size=80), st.text(max_size=20), st.text(max_size=20))
def test_any_words_make_one_question_in_one_line(
    kind: AskKind, exactly: str, person: str, place: str
) -> None:
    says = spoken_ask(kind, exactly, " ".join(person.split()), " ".join(place.split()))
    assert says.endswith("?")
    assert says.strip() == says
    assert len(says.splitlines()) == 1
