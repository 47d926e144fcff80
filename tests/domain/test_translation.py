"""Texts in the person's language, and dates in the manner of the place."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import date, time
from enum import StrEnum

import pytest

from crm_desktop.domain import quickdates, term_words, translation, wording
from crm_desktop.domain.term_words import term
from crm_desktop.domain.terms import (
    Channel,
    LeadStage,
    OpportunityStage,
    Relationship,
    RoleKind,
    TargetStatus,
)
from crm_desktop.domain.wording import Manner

TODAY = date(2026, 11, 24)
GERMAN = {
    "{day} {month}": "{day}. {month}",
    "{weekday} {date}": "{weekday}, {date}",
    "November": "November",
    "Tuesday": "Dienstag",
    "on {date}": "am {date}",
    "%Ln days ago": "vor %Ln Tagen",
    "{names} and {last}": "{names} und {last}",
}


@pytest.fixture(autouse=True)
def _english_afterwards() -> Iterator[None]:
    yield
    translation.install(None)
    wording.use_manner(Manner())


def german(_context: str, text: str, _one: str, number: int) -> str:
    return GERMAN.get(text, text).replace("%Ln", str(number))


def test_without_a_translator_it_is_english() -> None:
    assert translation.translate("Any", "Thank {name}", name="Idris") == "Thank Idris"
    assert translation.translate("Any", "No {place} here") == "No {place} here"
    assert translation.plural("Any", "%Ln row", "%Ln rows", 1) == "1 row"
    assert (
        translation.plural("Any", "%Ln row in {file}", "%Ln rows in {file}", 4_100, file="x")
        == "4,100 rows in x"
    )


def test_a_translator_is_asked_once_for_each_text() -> None:
    asked = []

    def translator(context: str, text: str, one: str, number: int) -> str:
        asked.append((context, text, one, number))
        return "Danke {name}"

    translation.install(translator)
    assert [translation.translate("Dues", "Thank {name}", name=one) for one in "AB"] == ["Danke A", "Danke B"]
    assert asked == [("Dues", "Thank {name}", "", -1)]


def test_what_is_counted_is_asked_for_with_its_number() -> None:
    translation.install(german)
    assert wording.ago(6) == "vor 6 Tagen"
    assert translation.plural("Any", "%Ln {what}", "%Ln {what}", 3, what="x") == "3 x"


def test_days_in_another_language() -> None:
    translation.install(german)
    assert wording.full_day(TODAY, TODAY) == "Dienstag, 24. November"
    assert wording.day_in_sentence(date(2026, 11, 20), TODAY) == "am 20. November"
    assert wording.listed(["Ada", "Bo"]) == "Ada und Bo"


def test_marked_texts_stay_as_they_are() -> None:
    assert translation.mark("Dates", "Monday") == "Monday"
    assert translation.texts("Dates", "Mon", "Tue") == ("Mon", "Tue")


def test_the_manner_of_america() -> None:
    wording.use_manner(Manner(month_first=True, twelve_hours=True, week_starts=6))
    assert wording.full_day(TODAY, TODAY) == "Tuesday, November 24"
    assert wording.short_day(date(2025, 1, 7), TODAY) == "Tue, Jan 7, 2025"
    assert [wording.clock(time(hour, 5)) for hour in (0, 9, 12, 15)] == [
        "12:05 am",
        "9:05 am",
        "12:05 pm",
        "3:05 pm",
    ]
    assert wording.week_start(TODAY) == date(2026, 11, 22)
    assert wording.week_start(date(2026, 11, 22)) == date(2026, 11, 22)


def test_the_manner_of_dublin() -> None:
    assert wording.manner() == Manner()
    assert wording.week_start(TODAY) == date(2026, 11, 23)
    assert wording.month_and_year(TODAY) == "November 2026"
    assert wording.brief_day(date(2025, 3, 1), TODAY) == "1 Mar 2025"
    assert wording.number(41_230) == "41,230"


@pytest.mark.parametrize(
    ("days", "said"),
    [(1, "1 day ago"), (59, "59 days ago"), (61, "2 months ago"), (800, "2 years ago")],
)
def test_how_long_ago(days: int, said: str) -> None:
    assert wording.ago(days) == said


@pytest.mark.parametrize(
    ("minutes", "said"), [(3, "about 5 minutes"), (60, "about 1 hour"), (145, "about 2½ hours")]
)
def test_how_long_it_takes(minutes: int, said: str) -> None:
    assert wording.about_minutes(minutes) == said


def test_counts() -> None:
    assert (wording.people(1), wording.things(2)) == ("1 person", "2 things")
    assert (wording.minutes_long(1), wording.hours_long(2), wording.days_long(90)) == (
        "1 minute",
        "2 hours",
        "90 days",
    )
    assert [wording.ordinal(number) for number in (2, 11, 21, 22, 23, 24)] == [
        "second",
        "11th",
        "21st",
        "22nd",
        "23rd",
        "24th",
    ]


@pytest.mark.parametrize(
    ("words", "day"),
    [
        ("heute", TODAY),
        ("morgen", date(2026, 11, 25)),
        ("übermorgen", date(2026, 11, 26)),
        ("fr", date(2026, 11, 27)),
        ("letzten Freitag", date(2026, 11, 20)),
        ("nächsten Montag", date(2026, 11, 30)),
        ("nächste Woche", date(2026, 11, 30)),
        ("nächsten Monat", date(2026, 12, 1)),
        ("nächstes Jahr", date(2027, 1, 1)),
        ("Monatsende", date(2026, 11, 30)),
        ("in 2 Wochen", date(2026, 12, 8)),
        ("in drei Tagen", date(2026, 11, 27)),
        ("in einem Monat", date(2026, 12, 24)),
        ("in 2 Jahren", date(2028, 11, 24)),
        ("vor 3 Tagen", date(2026, 11, 21)),
        ("3.12.", date(2026, 12, 3)),
        ("8. Dezember", date(2026, 12, 8)),
        ("Di, 8. Dez", date(2026, 12, 8)),
        ("am 8. März 2027", date(2027, 3, 8)),
        ("im März", date(2027, 3, 1)),
    ],
)
def test_quick_dates_are_understood_in_german_too(words: str, day: date) -> None:
    assert quickdates.parse(words, TODAY) == day


def test_the_language_that_is_spoken_has_a_name() -> None:
    assert translation.language() == "en"
    translation.install(german, "de")
    assert translation.language() == "de"


def test_days_in_narrow_places() -> None:
    assert wording.days_of_month(23, 29, "November 2026") == "23–29 November 2026"
    assert [wording.as_chosen(days) for days in (1, 7, 30, 42, 45, 60)] == [
        "a day",
        "a week",
        "a month",
        "six weeks",
        "45 days",
        "two months",
    ]


def test_the_words_of_the_field() -> None:
    assert (term(LeadStage.REACHING_OUT), term(RoleKind.HIRING_MANAGER)) == ("reaching out", "hiring manager")


@pytest.mark.parametrize(
    "words", [Channel, LeadStage, OpportunityStage, RoleKind, Relationship, TargetStatus]
)
def test_what_is_said_by_itself_can_be_translated(words: type[StrEnum]) -> None:
    assert set(map(str, words)) <= set(term_words._TERMS)
