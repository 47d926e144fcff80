"""The pitch: words, seconds, and what a good one has."""

from __future__ import annotations

from dataclasses import replace

import pytest
from hypothesis import given
from hypothesis import strategies as st

from crm_desktop.domain.pitch import (
    Pitch,
    PitchCheck,
    PitchPart,
    advice,
    count_words,
    seconds_aloud,
)

MIRA = Pitch(
    "Eight years in payments. Took settlement at Pennywhistle from three days to one.",
    "To lead a payments or risk product with a team of two or three PMs.",
    "I turn regulation into a roadmap that engineers like.",
    "Banks and payment firms in Dublin, or remote in Europe.",
)


@pytest.mark.parametrize(
    ("text", "words"),
    [
        ("", 0),
        (" \n\t ", 0),
        ("— … !", 0),
        (MIRA.done, 13),
        (MIRA.next, 15),
        ("Cut it by 12.5 % (from 3/4 to O’Brien’s R&D)", 9),
        ("well-known", 1),
        ("我做支付", 4),
        ("عملت في المدفوعات", 3),
        ("支付 payments", 3),
    ],
)
def test_words_are_counted(text: str, words: int) -> None:
    assert count_words(text) == words


@pytest.mark.parametrize(("words", "seconds"), [(0, 0), (1, 5), (11, 5), (47, 20), (140, 60), (1400, 600)])
def test_seconds_come_in_steps_of_five(words: int, seconds: int) -> None:
    assert seconds_aloud(words) == seconds


@given(st.text(), st.text())
def test_two_texts_have_the_words_of_both(one: str, other: str) -> None:
    assert count_words(f"{one} \n {other}") == count_words(one) + count_words(other)


def test_the_text_has_a_paragraph_for_each_part_that_is_written() -> None:
    assert Pitch(" One. ", "", "Three.\n").text == "One.\nThree."
    assert not Pitch(" ")
    assert Pitch(offer="x")


def checks(pitch: Pitch, **more: list[str]) -> dict[PitchCheck, bool]:
    return {one.check: one.good for one in advice(pitch, **more)}


def test_what_the_drawn_pitch_has_and_lacks() -> None:
    found = advice(MIRA)
    assert [(one.check, one.good) for one in found] == [
        (PitchCheck.NUMBER, True),
        (PitchCheck.WANT, True),
        (PitchCheck.KINDS, True),
        (PitchCheck.EXAMPLE, False),
    ]
    assert found[3].says == "“What I offer” lacks an example."
    assert found[3].part is PitchPart.OFFER


def test_an_empty_pitch_says_of_each_part_that_it_is_not_written() -> None:
    found = advice(Pitch())
    assert not any(one.good for one in found)
    assert {one.part for one in found} == set(PitchPart)
    assert all(one.says.endswith("is not written yet.") for one in found)


@pytest.mark.parametrize(
    ("done", "good"),
    [
        ("Took it from three days to one.", True),
        ("40 % fewer complaints", True),
        ("٣ سنوات", True),
        ("三年", True),
        ("Someone who did a lot, often", False),
    ],
)
def test_a_number_is_a_figure_or_a_word(done: str, good: bool) -> None:
    assert checks(replace(MIRA, done=done))[PitchCheck.NUMBER] is good


@pytest.mark.parametrize(
    ("text", "good"),
    [
        ("Banks in Dublin", True),
        ("A place with good people", False),
        ("Clean energy, in Cork", True),
        ("Cleaning energy", False),
    ],
)
def test_kinds_of_organisation_are_words_for_them_or_industries_of_this_book(text: str, good: bool) -> None:
    found = checks(replace(MIRA, looking_for=text), industries=["Clean energy", ""])
    assert found[PitchCheck.KINDS] is good


@pytest.mark.parametrize(
    ("text", "good"),
    [
        ("I calm launches. At Pennywhistle Pay I did so with a regulator watching.", True),
        ("I calm launches, for example of cards.", True),
        ("I led the move to instant payments.", True),
        ("I calm 3 launches a year.", True),
        ("I am a calm person.", False),
        ("I care about pay", False),
    ],
)
def test_an_example_is_a_number_a_place_or_something_done(text: str, good: bool) -> None:
    found = checks(replace(MIRA, offer=text), places=["Pennywhistle Pay Ltd", ""])
    assert found[PitchCheck.EXAMPLE] is good


def test_a_speech_is_too_long_and_says_where() -> None:
    assert PitchCheck.LENGTH not in checks(MIRA)
    found = advice(replace(MIRA, next=MIRA.next + " and so on" * 60))
    assert found[-1].check is PitchCheck.LENGTH
    assert found[-1].part is PitchPart.NEXT
    assert "about 95 seconds" in found[-1].says


@given(st.builds(Pitch, st.text(), st.text(), st.text(), st.text()))
def test_any_text_gets_each_advice_once(pitch: Pitch) -> None:
    found = [one.check for one in advice(pitch, ["A"], ["B"])]
    assert found[:4] == [PitchCheck.NUMBER, PitchCheck.WANT, PitchCheck.KINDS, PitchCheck.EXAMPLE]
    assert len(found) == len(set(found))
