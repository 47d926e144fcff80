"""What holds for every rule: decisions, days off, lists, one act for several Dues."""

from __future__ import annotations

from datetime import date
from typing import Any

import pytest

from crm_desktop.domain.etiquette import CARDS, RULES, Due, RuleName, RuleSettings, due_order, dues
from crm_desktop.domain.facts import Facts, Thing, ThingKind
from tests.domain.build import (
    EVERY_DAY,
    GRETA,
    IDRIS,
    KOFI,
    TODAY,
    act,
    ask,
    decision,
    facts,
    found,
    lead,
    lead_thing,
    on,
    opening,
    person,
    promise,
)

RECEIPT = "thank_on_receipt"


def test_every_rule_is_in_the_registry_with_its_card() -> None:
    assert list(RULES) == list(RuleName)
    assert set(CARDS) == set(RuleName)
    for name, find in RULES.items():
        assert find.__name__ == name.value
        assert find.__doc__


def test_the_numbers_of_the_table() -> None:
    numbers = {name.value: EVERY_DAY.days(name) for name in RuleName}
    assert numbers == {
        "thank_on_receipt": (1,),
        "thank_on_connection": (1,),
        "thank_on_outcome": (2,),
        "thank_for_yes": (1,),
        "thank_for_no": (1,),
        "reach_out": (2,),
        "try_again": (4, 7, 14),
        "tell_referrer": (2,),
        "gentle_reminder": (7, 7, 7, 7, 10, 14),
        "brief_reference": (1, 180),
        "reciprocate": (30, 90),
        "keep_in_touch": (),
        "follow_through": (),
    }


def test_only_what_is_due_by_the_day() -> None:
    bundle = facts(lead(1, -1), lead(2, 0), ask(1, -10))
    assert {(due.rule.value, due.thing.id) for due in dues(bundle, TODAY, EVERY_DAY)} == {
        ("thank_on_receipt", 1),
        ("gentle_reminder", 1),
    }
    ahead = dues(bundle, TODAY, EVERY_DAY, until=on(1))
    assert [(due.rule.value, due.thing.id) for due in ahead] == [
        ("gentle_reminder", 1),
        ("thank_on_receipt", 1),
        ("thank_on_receipt", 2),
        ("reach_out", 1),
    ]
    assert dues(bundle, TODAY, EVERY_DAY, until=on(-5)) == dues(bundle, TODAY, EVERY_DAY)


def test_defaults_are_those_of_a_new_file() -> None:
    bundle = facts(lead(1, -4))  # a Friday
    (due,) = [due for due in dues(bundle, TODAY) if due.rule == RECEIPT]
    assert due.due_on == date(2026, 11, 23)
    assert dues(Facts.build(), TODAY) == []


@pytest.mark.parametrize(
    ("received", "due"),
    [
        (date(2026, 11, 19), date(2026, 11, 20)),
        (date(2026, 11, 20), date(2026, 11, 23)),
        (date(2026, 11, 21), date(2026, 11, 23)),
        (date(2026, 11, 22), date(2026, 11, 23)),
        (date(2026, 10, 30), date(2026, 11, 2)),  # over a month's end
        (date(2026, 12, 31), date(2027, 1, 1)),
        (date(2028, 2, 28), date(2028, 2, 29)),
    ],
)
def test_dues_move_off_weekends(received: date, due: date) -> None:
    bundle = facts(lead(1, (received - TODAY).days))
    (one,) = found(bundle, RECEIPT, today=received, settings=RuleSettings())
    assert one.due_on == one.rule_on == due


def test_dues_move_off_holidays_and_other_weekends() -> None:
    bundle = facts(lead(1, -5))  # received on Thursday 19, due on Friday 20
    holidays = RuleSettings(holidays={date(2026, 11, 20), date(2026, 11, 23)})
    assert found(bundle, RECEIPT, settings=holidays)[0].due_on == date(2026, 11, 24)
    friday_saturday = RuleSettings(weekend=frozenset({4, 5}))
    assert found(bundle, RECEIPT, settings=friday_saturday)[0].due_on == date(2026, 11, 22)
    assert found(bundle, RECEIPT, settings=EVERY_DAY)[0].due_on == date(2026, 11, 20)


def test_a_snooze_is_not_moved() -> None:
    snooze = decision("snooze", RECEIPT, -10, -1, lead_thing(), until=4)  # a Saturday
    (due,) = found(facts(lead(), snooze), RECEIPT, settings=RuleSettings())
    assert (due.due_on, due.rule_on, due.snoozed_until) == (on(4), on(-8), on(4))
    assert not dues(facts(lead(person_id=None), snooze), TODAY, EVERY_DAY, until=on(3))


def test_a_snooze_may_bring_a_due_nearer() -> None:
    snooze = decision("snooze", "gentle_reminder", 0, 0, Thing(ThingKind.ASK, 1), until=0)
    bundle = facts(ask(1, 0), snooze)
    assert [due.rule.value for due in dues(bundle, TODAY, EVERY_DAY)] == ["gentle_reminder"]


def test_a_snooze_holds_until_the_due_is_satisfied() -> None:
    snooze = decision("snooze", RECEIPT, -10, -1, lead_thing(), until=3)
    assert not found(facts(lead(), snooze, act(0, "thanks", lead=1)), RECEIPT)
    assert found(facts(lead(), snooze), RECEIPT, today=on(20))[0].due_on == on(3)


def test_the_last_snooze_counts_and_only_for_its_fact() -> None:
    first = decision("snooze", RECEIPT, -10, -3, lead_thing(), until=3)
    second = decision("snooze", RECEIPT, -10, -1, lead_thing(), until=5)
    assert found(facts(lead(), second, first), RECEIPT)[0].due_on == on(5)
    other = decision("snooze", RECEIPT, -11, -1, lead_thing(), until=5)
    assert found(facts(lead(), other), RECEIPT)[0].due_on == on(-9)
    tomorrow = decision("snooze", RECEIPT, -10, 1, lead_thing(), until=5)
    assert found(facts(lead(), tomorrow), RECEIPT)[0].due_on == on(-9)


@pytest.mark.parametrize(
    ("rule", "thing", "contact"),
    [("thank_on_connection", 1, IDRIS), (RECEIPT, 2, IDRIS), (RECEIPT, 1, GRETA)],
)
def test_decisions_are_known_by_rule_contact_and_thing(rule: str, thing: int, contact: int) -> None:
    other = decision("dismissal", rule, -10, -1, lead_thing(thing), contact_id=contact)
    assert found(facts(lead(), other), RECEIPT)


def test_dismissing_ends_it_for_facts_up_to_that_day() -> None:
    gone = decision("dismissal", "thank_on_outcome", -8, -6, lead_thing())
    ended = lead(1, -20, ("helped", -8))
    assert not found(facts(ended, gone), "thank_on_outcome")
    again = lead(1, -20, ("helped", -8), ("reaching out", -5), ("helped", -3))
    assert found(facts(again, gone), "thank_on_outcome")[0].fact_on == on(-3)
    redated = lead(1, -20, ("helped", -7))
    assert not found(facts(redated, gone), "thank_on_outcome")


def test_no_due_points_to_who_is_gone_and_others_go_on() -> None:
    rows = (
        lead(1, -10, ("connected", -5), opportunity_ids=(1,)),
        opening(1, ("applied", -4)),
        lead(2, -9, referrer_id=KOFI, person_id=IDRIS),
        ask(1, -20),
        promise(1, due=-1),
    )
    before = found(facts(*rows))
    assert {due.contact_id for due in before} == {IDRIS, KOFI}
    changes: tuple[dict[str, Any], ...] = ({"archived": True}, {"deleted": True})
    for change in changes:
        contacts = (person(IDRIS, **change), person(2), person(KOFI))
        left = found(facts(*rows, contacts=contacts))
        assert {due.contact_id for due in left} == {KOFI}
        assert [due.key for due in left] == [due.key for due in before if due.contact_id == KOFI]


def test_one_act_clears_all_that_it_meets() -> None:
    rows = (
        ask(1, -12, "yes", -10),
        lead(1, -10, ("connected", -5), opportunity_ids=(1,), from_ask_id=1),
        opening(1, ("applied", -4)),
    )
    assert {due.rule.value for due in found(facts(*rows))} == {
        "thank_for_yes",
        "thank_on_receipt",
        "thank_on_connection",
        "tell_referrer",
        "reciprocate",
    }
    both = act(0, "thanks", "update", "offer of help", lead=1, opening=1, ask=1)
    assert not found(facts(*rows, both))


def test_lists_are_in_order_and_equal_for_equal_facts() -> None:
    bundle = facts(lead(1, -10), lead(2, -10, referrer_id=KOFI), ask(1, -16), promise(1, due=-9))
    listed = found(bundle)
    assert listed == sorted(listed, key=due_order)
    assert listed == found(bundle)
    assert len({*listed, *found(bundle)}) == len(listed)
    assert not any(one != other for one, other in zip(listed, found(bundle), strict=True))
    assert isinstance(listed[0], Due)
    assert repr(listed[0]).startswith("Due(key=(<RuleName.THANK_ON_RECEIPT")
    assert [(due.rule.value, due.contact_name) for due in listed[:4]] == [
        ("thank_on_receipt", "Idris Bellwether"),
        ("thank_on_receipt", "Person4 Family"),
        ("follow_through", "Idris Bellwether"),
        ("gentle_reminder", "Idris Bellwether"),
    ]


def test_a_calendar_is_asked_once_for_each_day() -> None:
    class Counting(frozenset[date]):
        asked = 0

        def __contains__(self, day: object) -> bool:
            Counting.asked += 1
            return False

    bundle = facts(*(lead(number, -10) for number in range(1, 50)))
    dues(bundle, TODAY, RuleSettings(holidays=Counting()))
    assert Counting.asked < 10


def test_it_can_be_stopped_at_any_finding() -> None:
    bundle = facts(*(lead(number, -10) for number in range(1, 50)))
    asked: list[int] = []

    def check() -> None:
        asked.append(1)
        if len(asked) == 20:
            raise InterruptedError

    with pytest.raises(InterruptedError):
        dues(bundle, TODAY, check=check)
    assert len(asked) == 20
    asked[:] = [1] * 20
    assert dues(bundle, TODAY, check=check) == dues(bundle, TODAY)
    assert len(asked) > 60
