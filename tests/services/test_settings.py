"""The person's choices as the rules get them, also from a file that holds nonsense."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import date
from pathlib import Path

import pytest

from crm_desktop.domain import translation
from crm_desktop.domain.clock import FixedDay
from crm_desktop.domain.errors import KnownError
from crm_desktop.domain.etiquette import RuleName
from crm_desktop.domain.etiquette.settings import CheckNumbers
from crm_desktop.domain.terms import Relationship
from crm_desktop.domain.warmth import WarmthNumbers
from crm_desktop.services import cadences, settings
from crm_desktop.store import Store, history
from crm_desktop.store import models as m
from tests.store.books import empty_at


@pytest.fixture
def store(store_file: Path) -> Iterator[Store]:
    opened = empty_at(store_file, FixedDay(date(2026, 11, 24)))
    yield opened
    opened.close()


def test_the_numbers_that_were_chosen_reach_the_rules_and_undo_takes_them_back(store: Store) -> None:
    settings.put(store, settings.CHECK_NUMBERS, {"many_asks": 5})
    settings.put(store, settings.STALE_DAYS, 14)
    settings.put(store, settings.RULE_NUMBERS, {"reach_out": [9]})
    settings.put(store, settings.RELATIONSHIP_CADENCES, {"mentor": 60})
    settings.put(store, settings.WARM_DAYS, 10)
    rules = settings.rules(store)
    assert rules.check == CheckNumbers(many_asks=5)
    assert rules.stale_after == 14
    assert rules.days(RuleName.REACH_OUT) == (9,)
    assert settings.relationship_cadences(store) == {Relationship.MENTOR: 60}
    assert settings.warmth_numbers(store) == WarmthNumbers(warm=10)
    for _ in range(5):
        history.undo(store)
    assert settings.rules(store).check == CheckNumbers()
    assert settings.relationship_cadences(store) == {}


@pytest.mark.parametrize("nonsense", ['"x"', "-3", "1.5", "true", "[]", "1" + 30 * "0", "{", "null"])
def test_what_is_no_number_of_days_counts_as_the_default(store: Store, nonsense: str) -> None:
    in_a_list = f"[{nonsense}]"
    with store.action("a file from elsewhere"):
        for setting, value in (
            (settings.STALE_DAYS, nonsense),
            (settings.WARM_DAYS, nonsense),
            (settings.RULE_NUMBERS, f'{{"reach_out": {in_a_list}, "no_rule": [1]}}'),
            (settings.CHECK_NUMBERS, f'{{"many_asks": {nonsense}, "unknown": 3}}'),
            (settings.RELATIONSHIP_CADENCES, f'{{"mentor": {nonsense}, "nobody": 3}}'),
        ):
            store.insert(m.Setting, name=setting.name, value=value)
    rules = settings.rules(store)
    assert rules.stale_after == 30
    assert rules.days(RuleName.REACH_OUT) == (2,)
    assert rules.check == CheckNumbers()
    assert settings.relationship_cadences(store) == {}
    assert settings.warmth_numbers(store) == WarmthNumbers()
    assert rules.numbers == {}


def test_cadences_of_relationships_and_tags(store: Store) -> None:
    with store.action("people"):
        now = store.clock.now()
        tag = store.insert(m.Tag, name="payments")
        for name, kind in (("Ann", "mentor"), ("Bo", "mentor"), ("Cy", "friend")):
            number = store.insert(m.Contact, name=name, relationship=kind, added_at=now, changed_at=now)
            store.insert(m.ContactTag, contact=number, tag=tag)
    known = {one.key: one for one in cadences.cadences(store)}
    mentor, payments = known["relationship", "mentor"], known["tag", "payments"]
    assert (mentor.people, mentor.days, payments.people) == (0, None, 3)  # counted where a cadence is kept
    assert ("relationship", "not met yet") not in known
    cadences.set_cadence(store, mentor, 60)
    cadences.set_cadence(store, payments, 30)
    found = {one.key: (one.days, one.people) for one in cadences.cadences(store) if one.days is not None}
    assert found == {("relationship", "mentor"): (60, 2), ("tag", "payments"): (30, 3)}
    cadences.set_cadence(store, mentor, None)
    assert settings.relationship_cadences(store) == {}
    history.undo(store)
    assert settings.relationship_cadences(store) == {Relationship.MENTOR: 60}
    for days in (0, -1, settings.MOST_DAYS + 1):
        with pytest.raises(KnownError, match="Nothing was changed"):
            cadences.set_cadence(store, payments, days)
    with store.action("gone"):
        store.delete(m.Tag, tag)
    with pytest.raises(KnownError, match="not here any more"):
        cadences.set_cadence(store, payments, 5)


@pytest.mark.parametrize(
    ("country", "language", "name"),
    [
        ("DE", "en", "Christmas Day"),
        ("DE", "de", "Erster Weihnachtstag"),
        ("AT", "de", "Christtag"),
        ("FR", "de", "Christmas Day"),  # the list of France knows no German
        ("GB", "en", "Christmas Day"),
    ],
)
def test_holidays_are_named_in_the_language(country: str, language: str, name: str) -> None:
    translation.install(None, language)
    try:
        assert settings.holidays(country)[date(2026, 12, 25)] == name
    finally:
        translation.install(None)
    assert settings.holidays("XX") == {}
