from __future__ import annotations

from collections.abc import Iterator
from dataclasses import replace
from datetime import date, time, timedelta
from pathlib import Path
from typing import Any

import pytest

from crm_desktop.domain import translation
from crm_desktop.domain.askcheck import AskDraft
from crm_desktop.domain.clock import FixedDay
from crm_desktop.domain.errors import KnownError
from crm_desktop.domain.terms import AskKind, FollowUpKind
from crm_desktop.services import asks, contacts, follow_ups
from crm_desktop.services.follow_ups import NO_REMINDER, FollowUpDraft, FollowUpRow
from crm_desktop.store import Changes, Store, history
from crm_desktop.store import models as m
from tests.store.books import empty_at

TODAY = date(2026, 11, 24)
FRIDAY = date(2026, 11, 27)


@pytest.fixture
def store(store_file: Path) -> Iterator[Store]:
    opened = empty_at(store_file, FixedDay(TODAY))
    yield opened
    opened.close()


def person(store: Store, name: str) -> int:
    with store.action("person"):
        now = store.clock.now()
        return store.insert(
            m.Contact, name=name, given_name=name.partition(" ")[0], added_at=now, changed_at=now
        )


def add(store: Store, what: str = "Call Tobin", due_on: date = TODAY, **values: Any) -> int:
    return follow_ups.save(store, replace(FollowUpDraft(what, due_on), **values))


def one(store: Store, number: int) -> FollowUpRow:
    row = follow_ups.get(store, number)
    assert row is not None
    return row


def last_step(store: Store) -> tuple[str, str]:
    row = store.row("SELECT label, detail FROM history ORDER BY id DESC LIMIT 1")
    assert row is not None
    return row[0], row[1]


def test_everything_of_a_draft_is_kept_and_comes_back_to_the_editor(store: Store) -> None:
    siobhan = person(store, "Siobhan Fyrewood")
    with store.action("company"):
        now = store.clock.now()
        company = store.insert(m.Company, name="Larkmoor Bank", added_at=now, changed_at=now)
    draft = FollowUpDraft(
        what="Ask Siobhan how the payouts search goes",
        due_on=date(2026, 12, 8),
        kind=FollowUpKind.CALL,
        notes="She was on leave.",
        due_time=time(10),
        minutes=30,
        repeat="FREQ=WEEKLY;INTERVAL=2;COUNT=4",
        remind_minutes=15,
        about=(("company", company), ("contact", siobhan)),
    )
    number = follow_ups.save(store, draft)
    assert follow_ups.draft(store, number) == draft
    row = one(store, number)
    assert row.about == (("company", company, "Larkmoor Bank"), ("contact", siobhan, "Siobhan Fyrewood"))
    assert row.contact_id == siobhan
    assert last_step(store) == (
        "Follow-up added: Ask Siobhan how the payouts search goes",
        "For Tuesday 8 December, 10:00. Every 2 weeks, 4 times.",
    )


def test_the_kind_is_guessed_from_the_words(store: Store) -> None:
    assert one(store, add(store, "Call Tobin")).kind is FollowUpKind.CALL
    assert one(store, add(store, "Decide about Harbourwren")).kind is FollowUpKind.TASK


@pytest.mark.parametrize(
    ("draft", "says"),
    [
        (FollowUpDraft("  \n ", TODAY), "What is it"),
        (FollowUpDraft("Call", None), "When is it"),
        (FollowUpDraft("Call", TODAY, repeat="FREQ=HOURLY"), "once a day"),
    ],
)
def test_what_is_missing_is_said_and_nothing_is_saved(store: Store, draft: FollowUpDraft, says: str) -> None:
    with pytest.raises(KnownError, match=says):
        follow_ups.save(store, draft)
    assert store.value("SELECT count(*) FROM follow_up") == 0


def test_changing_keeps_the_row_and_what_it_is_about(store: Store) -> None:
    mina, tobin = person(store, "Mina Oakhurst"), person(store, "Tobin Ashgrove")
    number = add(store, about=(("contact", tobin),))
    follow_ups.save(store, FollowUpDraft("Call Mina", FRIDAY, about=(("contact", mina),)), number)
    assert [row.id for row in follow_ups.open_until(store, FRIDAY)] == [number]
    assert one(store, number).about == (("contact", mina, "Mina Oakhurst"),)
    assert last_step(store) == ("Call Mina changed", "From Tuesday to Friday 27 November.")


def test_saving_what_is_there_already_writes_no_step(store: Store) -> None:
    tobin = person(store, "Tobin Ashgrove")
    number = add(store, about=(("contact", tobin),))
    steps = store.value("SELECT count(*) FROM history")
    same = follow_ups.draft(store, number)
    assert same is not None
    follow_ups.save(store, same, number)
    assert store.value("SELECT count(*) FROM history") == steps


def test_a_removed_contact_is_not_shown_and_its_tie_outlives_an_edit(store: Store) -> None:
    tobin, mina = person(store, "Tobin Ashgrove"), person(store, "Mina Oakhurst")
    number = add(store, about=(("contact", tobin), ("contact", mina)))
    contacts.remove(store, [tobin])
    draft = follow_ups.draft(store, number)
    assert draft is not None
    assert draft.about == (("contact", mina),)
    follow_ups.save(store, replace(draft, about=()), number)
    history.undo(store)
    history.undo(store)
    assert one(store, number).about == (
        ("contact", tobin, "Tobin Ashgrove"),
        ("contact", mina, "Mina Oakhurst"),
    )


def test_done_ends_it_and_undone_opens_it_again(store: Store) -> None:
    number = add(store)
    follow_ups.done(store, number, TODAY)
    assert one(store, number).done_on == TODAY
    assert follow_ups.open_until(store, FRIDAY) == []
    assert last_step(store) == ("Call Tobin done", "")
    with pytest.raises(KnownError, match="done already"):
        follow_ups.done(store, number, TODAY)
    follow_ups.undone(store, number)
    assert one(store, number).done_on is None
    assert store.value("SELECT count(*) FROM follow_up_done") == 0
    with pytest.raises(KnownError, match="is open"):
        follow_ups.undone(store, number)


def test_done_without_a_day_is_done_today(store: Store) -> None:
    number = add(store, due_on=FRIDAY)
    follow_ups.done(store, number)
    assert one(store, number).done_on == TODAY


def test_one_that_repeats_moves_on_and_counts_down_until_it_is_over(store: Store) -> None:
    number = add(store, repeat="FREQ=WEEKLY;COUNT=3")
    follow_ups.done(store, number, TODAY)
    assert (one(store, number).due_on, one(store, number).repeat) == (
        date(2026, 12, 1),
        "FREQ=WEEKLY;COUNT=2",
    )
    assert last_step(store) == ("Call Tobin done", "Next on Tuesday 1 December.")
    follow_ups.done(store, number, date(2026, 12, 1))
    follow_ups.done(store, number, date(2026, 12, 9))
    assert one(store, number).done_on == date(2026, 12, 9)
    assert store.rows("SELECT due_on, done_on FROM follow_up_done ORDER BY id") == [
        ("2026-11-24", "2026-11-24"),
        ("2026-12-01", "2026-12-01"),
        ("2026-12-08", "2026-12-09"),
    ]


def test_undone_steps_a_series_back(store: Store) -> None:
    number = add(store, repeat="FREQ=WEEKLY;COUNT=3")
    before = one(store, number)
    follow_ups.done(store, number, TODAY)
    follow_ups.undone(store, number)
    assert one(store, number) == before


def test_until_is_respected(store: Store) -> None:
    number = add(store, repeat="FREQ=DAILY;UNTIL=20261125")
    follow_ups.done(store, number, TODAY)
    assert one(store, number).due_on == date(2026, 11, 25)
    follow_ups.done(store, number, date(2026, 11, 25))
    assert one(store, number).done_on == date(2026, 11, 25)


def test_done_late_takes_what_was_missed_with_it(store: Store) -> None:
    number = add(store, due_on=date(2026, 11, 3), repeat="FREQ=WEEKLY")
    follow_ups.done(store, number, TODAY)
    assert one(store, number).due_on == date(2026, 12, 1)


def test_moving_says_from_where_to_where(store: Store) -> None:
    number = add(store, "Decide: Harbourwren", date(2026, 11, 25))
    assert follow_ups.move(store, number, FRIDAY)
    assert last_step(store) == ("Decide: Harbourwren moved", "From Wednesday to Friday 27 November.")
    assert not follow_ups.move(store, number, FRIDAY)
    follow_ups.move(store, number, date(2027, 1, 4))
    assert last_step(store)[1] == "From Friday 27 November to Monday 4 January 2027."


def test_moving_one_day_of_a_series_leaves_the_others_and_editing_its_day_does_not(store: Store) -> None:
    number = add(store, repeat="FREQ=WEEKLY")
    follow_ups.move(store, number, date(2026, 11, 23))
    follow_ups.done(store, number, date(2026, 11, 23))
    assert one(store, number).due_on == date(2026, 12, 1)
    draft = follow_ups.draft(store, number)
    assert draft is not None
    follow_ups.save(store, replace(draft, due_on=date(2026, 12, 4)), number)
    follow_ups.done(store, number, date(2026, 12, 4))
    assert one(store, number).due_on == date(2026, 12, 11)


def test_removing_is_undone_whole(store: Store) -> None:
    tobin = person(store, "Tobin Ashgrove")
    number = add(store, about=(("contact", tobin),), repeat="FREQ=DAILY")
    follow_ups.done(store, number, TODAY)
    before = one(store, number), store.rows("SELECT * FROM follow_up_done")
    follow_ups.delete(store, number)
    assert follow_ups.get(store, number) is None
    assert last_step(store)[0] == "Follow-up removed: Call Tobin"
    history.undo(store)
    assert (one(store, number), store.rows("SELECT * FROM follow_up_done")) == before
    follow_ups.delete(store, 999)


@pytest.mark.parametrize("act", [follow_ups.done, follow_ups.undone])
def test_what_is_gone_meanwhile_is_said(store: Store, act: object) -> None:
    assert callable(act)
    with pytest.raises(KnownError, match="not here any more"):
        act(store, 999)
    with pytest.raises(KnownError, match="not here any more"):
        follow_ups.move(store, 999, TODAY)
    with pytest.raises(KnownError, match="not here any more"):
        follow_ups.save(store, FollowUpDraft("Call", TODAY), 999)


def test_a_promise_is_kept_with_its_follow_up_and_open_again_with_it(store: Store) -> None:
    aidan = person(store, "Aidan Foxmere")
    with store.action("promise"):
        promise = store.insert(
            m.Promise,
            contact=aidan,
            promised_by="me",
            what="The deck",
            made_on=TODAY,
            added_at=store.clock.now(),
        )
    number = add(store, "Send Aidan the deck", promise_id=promise)
    follow_ups.done(store, number, TODAY)
    assert store.value("SELECT kept_on FROM promise") == "2026-11-24"
    follow_ups.undone(store, number)
    assert store.value("SELECT kept_on FROM promise") is None


def test_open_until_is_in_order_of_day_and_time(store: Store) -> None:
    names = [
        ("later", FRIDAY, None),
        ("any time", TODAY, None),
        ("at ten", TODAY, time(10)),
        ("at nine", TODAY, time(9)),
        ("old", TODAY - timedelta(days=9), None),
    ]
    for what, day, at in names:
        add(store, what, day, due_time=at)
    add(store, "far", date(2027, 5, 1))
    assert [row.what for row in follow_ups.open_until(store, FRIDAY)] == [
        "old",
        "at nine",
        "at ten",
        "any time",
        "later",
    ]


def test_open_about_gives_those_of_one_thing(store: Store) -> None:
    tobin, mina = person(store, "Tobin Ashgrove"), person(store, "Mina Oakhurst")
    number = add(store, about=(("contact", tobin),))
    add(store, about=(("contact", mina),))
    assert [row.id for row in follow_ups.open_about(store, "contact", tobin)] == [number]
    assert follow_ups.open_about(store, "reference", tobin) == []


def test_an_ask_without_words_of_its_own_is_named_in_the_language_that_is_spoken(store: Store) -> None:
    tobin = person(store, "Tobin Ashgrove")
    plain = asks.save_draft(store, AskDraft(tobin, AskKind.REFERRAL)).number
    said = asks.save_draft(store, AskDraft(tobin, AskKind.NAMES, "Three names in banking")).number
    add(store, about=(("ask", plain), ("ask", said)))
    translation.install(lambda context, text, one, count: text.replace("ask to", "an"), "de")
    try:
        (row,) = follow_ups.open_about(store, "ask", plain)
    finally:
        translation.install(None)
    assert [name for _, _, name in row.about] == ["Referral an Tobin Ashgrove", "Three names in banking"]


def test_the_calendar_sees_what_is_open_what_comes_again_and_what_was_done(store: Store) -> None:
    add(store, "Weekly", repeat="FREQ=WEEKLY;COUNT=3")
    add(store, "Once", date(2026, 12, 2), due_time=time(9))
    ended = add(store, "Ended", date(2026, 11, 23))
    follow_ups.done(store, ended, TODAY)
    add(store, "Before", date(2026, 11, 1))
    shown = follow_ups.between(store, TODAY, date(2026, 12, 31))
    assert [(row.what, f"{row.due_on:%m-%d}", row.occurrence, row.done_on) for row in shown] == [
        ("Weekly", "11-24", False, None),
        ("Ended", "11-23", False, TODAY),
        ("Weekly", "12-01", True, None),
        ("Once", "12-02", False, None),
        ("Weekly", "12-08", True, None),
    ]
    later = follow_ups.between(store, date(2026, 12, 1), date(2026, 12, 1))
    assert [(row.what, row.occurrence) for row in later] == [("Weekly", True)]


def test_each_done_day_of_a_series_is_seen_once(store: Store) -> None:
    number = add(store, "Daily", repeat="FREQ=DAILY;COUNT=2")
    follow_ups.done(store, number, TODAY)
    follow_ups.done(store, number, TODAY + timedelta(days=1))
    with store.action("of another program, without its days"):
        store.insert(
            m.FollowUp, what="Imported", due_on=TODAY, done_on=TODAY, added_at=store.clock.now(), kind="other"
        )
    shown = follow_ups.between(store, TODAY, FRIDAY)
    assert sorted((row.what, row.due_on, row.done_on) for row in shown) == [
        ("Daily", TODAY, TODAY),
        ("Daily", TODAY + timedelta(days=1), TODAY + timedelta(days=1)),
        ("Imported", TODAY, TODAY),
    ]


def test_a_rule_or_time_that_cannot_be_read_leaves_a_plain_follow_up(store: Store) -> None:
    with store.action("of another program"):
        number = store.insert(
            m.FollowUp,
            what="Odd",
            due_on=TODAY,
            due_time="half past",
            repeat="FREQ=MINUTELY",
            added_at=store.clock.now(),
        )
    assert [(row.what, row.due_time) for row in follow_ups.between(store, TODAY, FRIDAY)] == [("Odd", None)]
    assert follow_ups.move(store, number, FRIDAY)
    assert one(store, number).repeat == "FREQ=MINUTELY"
    follow_ups.done(store, number, FRIDAY)
    assert one(store, number).done_on == FRIDAY


def test_every_act_is_one_step_that_names_the_row(store: Store) -> None:
    heard: list[Changes] = []
    end = store.subscribe(heard.append)
    number = add(store, repeat="FREQ=DAILY", remind_minutes=NO_REMINDER)
    follow_ups.move(store, number, FRIDAY)
    follow_ups.done(store, number, FRIDAY)
    follow_ups.undone(store, number)
    follow_ups.delete(store, number)
    end()
    assert [number in changes.ids("follow_up") for changes in heard] == [True] * 5
    for _ in range(5):
        history.undo(store)
    assert store.value("SELECT count(*) FROM follow_up") == 0
