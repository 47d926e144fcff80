"""Finding anything by a few words: who is called so comes first, and names are found by how their words begin."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import date, timedelta
from pathlib import Path

import pytest

from crm_desktop.domain import translation
from crm_desktop.domain.askcheck import AskDraft
from crm_desktop.domain.clock import FixedDay
from crm_desktop.domain.terms import AskKind, InteractionKind, TargetStatus
from crm_desktop.services import asks, companies, contacts, finding, interactions, opportunities
from crm_desktop.services.companies import CompanyDraft
from crm_desktop.services.contacts import ContactDraft
from crm_desktop.services.opportunities import OpportunityDraft
from crm_desktop.store import Store
from tests.store.books import empty_at

TODAY = date(2026, 11, 24)


@pytest.fixture
def store(store_file: Path) -> Iterator[Store]:
    made = empty_at(store_file, FixedDay(TODAY))
    yield made
    made.close()


def add(store: Store, given: str, family: str = "", **more: str) -> int:
    return contacts.save(store, ContactDraft(given_name=given, family_name=family, **more))  # type: ignore[arg-type]


def named(store: Store, text: str, limit: int = 6) -> list[str]:
    return [hit.title for hit in finding.find_people(store, text, limit)]


def test_who_is_called_so_comes_before_who_is_only_mentioned(store: Store) -> None:
    first = add(store, "Anna", "Abel")
    add(store, "Zadie", "Zorn")
    interactions.log(
        store, contacts=[first], on=TODAY, kind=InteractionKind.CALL, notes="Say hello to Zadie for me."
    )
    assert named(store, "zad") == ["Zadie Zorn", "Anna Abel"]
    assert named(store, "zad", 1) == ["Zadie Zorn"]


def test_the_others_keep_the_order_of_their_names(store: Store) -> None:
    for given, family in (("Cleo", "Adams"), ("Bea", "Berg"), ("Tidemar", "Zorn")):
        add(store, given, family, company="Tidemarrow")
    assert named(store, "tide") == ["Tidemar Zorn", "Cleo Adams", "Bea Berg"]


@pytest.mark.parametrize(
    ("name", "typed", "called"),
    [
        ("Idris Bellwether", "idr", True),
        ("Idris Bellwether", "bell id", True),
        ("Idris Bellwether", "ris", False),
        ("Łukasz Ørsted", "luk", True),
        ("Łukasz Ørsted", "ØR", True),
        ("Siobhán O'Brien", "obrien", True),
        ("Siobhán O’Brien", "o'bri", True),
        ("Siobhán O’Brien", "brien", True),
        ("محمد عبد الله", "محم", True),
        ("王小明", "王", True),
        ("<img src=x> &amp;", "img", True),
        ("Idris", "", False),
        ("Idris", "<>", False),
    ],
)
def test_a_name_is_found_by_how_its_words_begin(name: str, typed: str, called: bool) -> None:
    assert finding.is_called(name, typed) is called


def test_a_hit_says_what_somebody_is_called(store: Store) -> None:
    add(store, "Anna Maria", "Abel")
    (hit,) = finding.find_people(store, "abel")
    assert hit.called == "Anna Maria"


def test_a_note_says_its_day_in_words(store: Store) -> None:
    anna = add(store, "Anna", "Abel")
    interactions.log(
        store,
        contacts=[anna],
        on=TODAY - timedelta(days=7),
        kind=InteractionKind.CALL,
        notes="She knows the settlement team.",
    )
    (hit,) = finding.find_notes(store, "settlement")
    assert hit.second == "Anna Abel, 17 November"
    assert hit.contact_id == anna


def test_what_a_hit_says_is_in_the_language_that_is_spoken(store: Store) -> None:
    anna = add(store, "Anna", "Abel")
    companies.save(store, CompanyDraft("Orrery Lane", target_status=TargetStatus.PROSPECT))
    opportunities.add(store, OpportunityDraft("Lead PM", company="Orrery Lane"))
    asks.save_draft(store, AskDraft(anna, AskKind.REFERRAL))
    german = {
        "prospect": "im Blick",
        "interested": "interessiert",
        "referral": "Empfehlung",
        "draft": "Entwurf",
    }
    translation.install(lambda context, text, one, count: german.get(text, text), "de")
    try:
        assert [hit.second for hit in finding.find_companies(store, "orrery")] == ["im Blick"]
        assert [hit.second for hit in finding.find_openings(store, "lead")] == ["Orrery Lane, interessiert"]
        found = finding.find_asks(store, "empfehlung")
        assert [(hit.title, hit.second) for hit in found] == [("Empfehlung", "Anna Abel, Entwurf")]
        assert finding.find_asks(store, "referral") == found
    finally:
        translation.install(None)
