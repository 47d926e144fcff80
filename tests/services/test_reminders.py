from __future__ import annotations

import random
import signal
import subprocess
import sys
from collections.abc import Callable, Iterator
from dataclasses import dataclass, replace
from datetime import UTC, date, datetime, time, timedelta
from pathlib import Path
from typing import Any

import pytest

from crm_desktop.domain.clock import local
from crm_desktop.domain.etiquette import Due
from crm_desktop.services import agenda, follow_ups, leads, quiet, reminders, settings, snoozing
from crm_desktop.services.follow_ups import NO_REMINDER, FollowUpDraft
from crm_desktop.services.leads import LeadDraft
from crm_desktop.services.reminders import Reminder
from crm_desktop.store import Store
from crm_desktop.store import models as m
from tests.store.books import empty_at

TODAY = date(2026, 11, 24)
MINUTE = timedelta(minutes=1)
ZONES = pytest.mark.skipif(
    sys.platform == "win32", reason="Windows takes its zone from the system, not from TZ"
)


@dataclass
class Hands:
    """A clock whose hands the test moves. `wall` is what the clock on the wall shows."""

    moment: datetime

    def now(self) -> datetime:
        return self.moment

    def today(self) -> date:
        return local(self.moment).date()

    def set(self, day: date, hour: int, minute: int = 0) -> None:
        self.moment = datetime.combine(day, time(hour, minute)).astimezone(UTC)

    def at(self, hour: int, minute: int = 0) -> None:
        self.set(TODAY, hour, minute)

    def on(self, span: timedelta) -> None:
        self.moment += span


Zone = Callable[[str], None]


@pytest.fixture
def zone(live_in: Zone) -> Zone:
    live_in("Europe/Dublin")
    return live_in


@pytest.fixture
def hands(zone: Zone) -> Hands:
    made = Hands(datetime(2026, 11, 24, tzinfo=UTC))
    made.at(7)
    return made


@pytest.fixture
def store(store_file: Path, hands: Hands) -> Iterator[Store]:
    opened = empty_at(store_file, hands)
    yield opened
    opened.close()


def nothing(until: date) -> list[Due]:
    return []


def add(
    store: Store, what: str = "Call Tobin", day: date = TODAY, at: time | None = None, **values: Any
) -> int:
    return follow_ups.save(store, replace(FollowUpDraft(what, day, due_time=at), **values))


def tick(store: Store, dues: reminders.DuesLoader = nothing) -> list[Reminder]:
    """Check, as if shown, and note: what the program does every 30 seconds."""
    found = reminders.check(store, dues)
    reminders.note(store, found)
    return list(found.reminders)


def said(store: Store, dues: reminders.DuesLoader = nothing) -> list[str]:
    return [one.title for one in tick(store, dues)]


def run_until(store: Store, hands: Hands, hour: int, minute: int = 0, *, day: date = TODAY) -> list[str]:
    """Let the clock run in steps of half a minute, and give all that was said with its time."""
    end = datetime.combine(day, time(hour, minute)).astimezone(UTC)
    heard = []
    while hands.moment <= end:
        heard += [f"{local(hands.moment):%H:%M} {title}" for title in said(store)]
        hands.on(MINUTE / 2)
    return heard


# -- timed follow-ups --------------------------------------------------------------------------------


def test_a_timed_follow_up_is_said_at_its_time_and_once(store: Store, hands: Hands) -> None:
    add(store, at=time(15, 30))
    assert run_until(store, hands, 18) == ["15:30 Call Tobin"]


def test_one_that_is_due_this_minute_is_said(store: Store, hands: Hands) -> None:
    hands.at(15, 30)
    said(store)
    hands.on(timedelta(seconds=20))
    add(store, at=time(15, 30))
    assert said(store) == ["Call Tobin"]
    assert said(store) == []


def test_one_written_down_for_a_time_that_is_over_is_not_said(store: Store, hands: Hands) -> None:
    hands.at(15)
    said(store)
    add(store, at=time(9))
    add(store, "Yesterday", TODAY - timedelta(days=1), time(15, 30))
    assert run_until(store, hands, 16) == []


def test_the_minutes_before_are_its_own_or_those_of_the_setting(store: Store, hands: Hands) -> None:
    settings.put(store, settings.LEAD_MINUTES, 15)
    add(store, "By the setting", at=time(10))
    add(store, "Its own", at=time(10), remind_minutes=60)
    add(store, "At its time", at=time(10), remind_minutes=0)
    add(store, "None wanted", at=time(10), remind_minutes=NO_REMINDER)
    assert run_until(store, hands, 11) == ["09:00 Its own", "09:45 By the setting", "10:00 At its time"]


def test_one_written_down_within_its_minutes_before_is_said_at_once(store: Store, hands: Hands) -> None:
    hands.at(9, 50)
    said(store)
    add(store, at=time(10), remind_minutes=30)
    found = tick(store)
    assert [(one.title, one.when) for one in found] == [("Call Tobin", "in 10 minutes")]


def test_what_it_says_in_its_corner_and_below(store: Store, hands: Hands) -> None:
    with store.action("people"):
        now = store.clock.now()
        tobin = store.insert(m.Contact, name="Tobin Ashgrove", added_at=now, changed_at=now)
        company = store.insert(m.Company, name="Larkmoor Bank", added_at=now, changed_at=now)
    number = add(store, at=time(7), about=(("contact", tobin), ("company", company)))
    add(store, "With a note", at=time(7), notes="About Thursday’s interview.")
    first, second = tick(store)
    assert (first.body, first.when, first.contact_name) == (
        "With Tobin Ashgrove. About Larkmoor Bank.",
        "at 07:00",
        "Tobin Ashgrove",
    )
    assert first.key == f"follow_up:{number}:2026-11-24T07:00"
    assert (first.follow_up, first.contact_id, first.can_be_done) == (number, tobin, True)
    assert second.body == "About Thursday’s interview."


def test_moved_to_another_time_it_is_said_again(store: Store, hands: Hands) -> None:
    number = add(store, at=time(8))
    assert run_until(store, hands, 9) == ["08:00 Call Tobin"]
    draft = follow_ups.draft(store, number)
    assert draft is not None
    follow_ups.save(store, replace(draft, due_time=time(10)), number)
    assert run_until(store, hands, 11) == ["10:00 Call Tobin"]


def test_done_or_removed_before_its_time_it_is_not_said(store: Store, hands: Hands) -> None:
    follow_ups.done(store, add(store, at=time(8)))
    follow_ups.delete(store, add(store, at=time(8)))
    assert run_until(store, hands, 9) == []


def test_one_that_repeats_is_said_on_each_of_its_days(store: Store, hands: Hands) -> None:
    number = add(store, at=time(8), repeat="FREQ=DAILY")
    assert run_until(store, hands, 9) == ["08:00 Call Tobin"]
    follow_ups.done(store, number)
    tomorrow = TODAY + timedelta(days=1)
    assert run_until(store, hands, 9, day=tomorrow) == ["08:00 Call Tobin"]


# -- answers -----------------------------------------------------------------------------------------


def test_snoozed_it_comes_again_at_that_moment_and_can_be_snoozed_again(store: Store, hands: Hands) -> None:
    add(store, at=time(8))
    hands.at(8)
    (reminder,) = tick(store)
    reminders.snooze(store, reminder, snoozing.in_an_hour(store))
    assert reminders.next_at(store, nothing) == datetime(2026, 11, 24, 9, tzinfo=UTC)
    assert run_until(store, hands, 8, 59) == []
    hands.at(9)
    (again,) = tick(store)
    assert (again.key, again.when) == (reminder.key, "since 08:00")
    assert said(store) == []
    reminders.snooze(store, again, snoozing.in_an_hour(store))
    assert run_until(store, hands, 11) == ["10:00 Call Tobin"]


def test_closed_it_does_not_come_again(store: Store, hands: Hands) -> None:
    add(store, at=time(8))
    hands.at(8)
    (reminder,) = tick(store)
    reminders.snooze(store, reminder, snoozing.in_an_hour(store))
    reminders.close(store, reminder)
    assert run_until(store, hands, 12) == []


def test_snoozed_for_days_it_comes_again_and_not_when_it_was_done_meanwhile(
    store: Store, hands: Hands
) -> None:
    monday = date(2026, 11, 30)
    numbers = [add(store, what, at=time(8)) for what in ("Call Tobin", "Call Mina")]
    hands.at(8)
    for reminder in tick(store):
        reminders.snooze(store, reminder, snoozing.morning_of(monday))
    follow_ups.done(store, numbers[0])
    hands.set(monday, 8, 59)
    assert said(store) == []
    hands.set(monday, 9)
    assert said(store) == ["Call Mina"]


def test_what_is_shown_stands_until_its_thing_is_done_or_moved(store: Store, hands: Hands) -> None:
    number = add(store, at=time(8))
    hands.at(8)
    (reminder,) = tick(store)
    assert reminders.stands(store, reminder, nothing)
    follow_ups.move(store, number, TODAY + timedelta(days=1))
    assert not reminders.stands(store, reminder, nothing)
    follow_ups.move(store, number, TODAY)
    follow_ups.done(store, number)
    assert not reminders.stands(store, reminder, nothing)
    follow_ups.delete(store, number)
    assert not reminders.stands(store, reminder, nothing)


def test_answers_are_no_steps_to_undo(store: Store, hands: Hands) -> None:
    add(store, at=time(8))
    steps = store.value("SELECT count(*) FROM history")
    hands.at(8)
    (reminder,) = tick(store)
    reminders.snooze(store, reminder, snoozing.in_an_hour(store))
    reminders.close(store, reminder)
    quiet.begin(store)
    quiet.wake(store)
    assert store.value("SELECT count(*) FROM history") == steps


def test_the_times_to_snooze_to_are_those_that_were_drawn(store: Store, hands: Hands) -> None:
    hands.at(15, 15)
    assert [(choice.text, choice.shown) for choice in snoozing.choices(store)] == [
        ("In one hour", "16:15"),
        ("This afternoon", "17:00"),
        ("Tomorrow morning", "Wed 09:00"),
        ("Next working day", "Wed 25 Nov"),
        ("Next week", "Mon 30 Nov"),
    ]
    hands.set(date(2026, 11, 27), 16, 45)
    friday = {choice.text: choice.shown for choice in snoozing.choices(store)}
    assert "This afternoon" not in friday
    assert friday["Tomorrow morning"] == "Sat 09:00"
    assert friday["Next working day"] == "Mon 30 Nov"


# -- the digest --------------------------------------------------------------------------------------


def test_the_morning_says_what_has_no_time_in_one_digest(store: Store, hands: Hands) -> None:
    said(store)
    add(store, "Decide about Harbourwren")
    add(store, "Send Aidan the deck", TODAY - timedelta(days=3))
    add(store, "Later", TODAY + timedelta(days=1))
    add(store, "Timed", at=time(9))
    hands.at(8, 29)
    assert tick(store) == []
    hands.at(8, 30)
    (digest,) = tick(store)
    assert digest.key == "digest:2026-11-24"
    assert digest.title == "Two things are due"
    assert digest.body == "Send Aidan the deck and Decide about Harbourwren"
    assert digest.lines == ("Send Aidan the deck", "Decide about Harbourwren")
    assert not digest.can_be_done
    assert tick(store) == []


def test_one_thing_alone_is_said_as_itself_and_can_be_done(store: Store, hands: Hands) -> None:
    said(store)
    number = add(store, "Decide about Harbourwren", TODAY - timedelta(days=4))
    hands.at(8, 30)
    (reminder,) = tick(store)
    assert (reminder.title, reminder.when) == ("Decide about Harbourwren", "since Friday")
    assert (reminder.key, reminder.follow_up, reminder.can_be_done) == ("digest:2026-11-24", number, True)
    follow_ups.done(store, number)
    assert not reminders.stands(store, reminder, nothing)


def test_what_the_rules_make_due_is_in_the_digest(store: Store, hands: Hands) -> None:
    hands.set(date(2026, 11, 23), 12)
    received = leads.receive(
        store, LeadDraft(referrer_name="Idris Bellwether", person_name="Emeka Stonefield")
    )

    def dues(until: date) -> list[Due]:
        return agenda.due(store, until)

    hands.at(7)
    said(store, dues)
    assert reminders.next_at(store, dues) == datetime(2026, 11, 24, 8, 30, tzinfo=UTC)
    hands.at(8, 30)
    (reminder,) = tick(store, dues)
    assert reminder.title == "Thank Idris Bellwether"
    assert reminder.body
    assert (reminder.contact_id, reminder.contact_name, reminder.when) == (
        received.referrer_id,
        "Idris Bellwether",
        "today",
    )
    assert reminder.can_be_done
    assert reminders.stands(store, reminder, dues)
    assert not reminders.stands(store, reminder, nothing)


def test_a_morning_without_anything_is_silent_and_stays_so(store: Store, hands: Hands) -> None:
    said(store)
    hands.at(8, 31)
    assert said(store) == []
    add(store, "Decide about Harbourwren")
    assert run_until(store, hands, 10) == []


def test_the_time_of_the_digest_is_chosen_and_it_can_be_off(store: Store, hands: Hands) -> None:
    settings.put(store, settings.DIGEST_AT, "10:15")
    add(store, "Decide")
    assert run_until(store, hands, 11) == ["10:15 Decide"]
    settings.put(store, settings.DIGEST_AT, "")
    assert run_until(store, hands, 12, day=TODAY + timedelta(days=1)) == []
    settings.put(store, settings.DIGEST_AT, "soon")
    assert run_until(store, hands, 12, day=TODAY + timedelta(days=2)) == ["08:30 Decide"]


def test_a_snoozed_digest_says_what_is_due_by_then(store: Store, hands: Hands) -> None:
    said(store)
    numbers = [add(store, what) for what in ("One", "Two", "Three")]
    hands.at(8, 30)
    (digest,) = tick(store)
    reminders.snooze(store, digest, snoozing.in_an_hour(store))
    follow_ups.done(store, numbers[0])
    hands.at(9, 30)
    (again,) = tick(store)
    assert again.lines == ("Two", "Three")
    reminders.snooze(store, again, snoozing.in_an_hour(store))
    follow_ups.done(store, numbers[1])
    follow_ups.done(store, numbers[2])
    assert run_until(store, hands, 12) == []


def test_the_next_morning_takes_over_a_digest_that_is_still_snoozed(store: Store, hands: Hands) -> None:
    said(store)
    add(store, "One")
    add(store, "Two")
    hands.at(8, 30)
    (digest,) = tick(store)
    tomorrow = TODAY + timedelta(days=1)
    reminders.snooze(store, digest, snoozing.morning_of(tomorrow))
    assert run_until(store, hands, 12, day=tomorrow) == ["08:30 Two things are due"]


# -- many, and nobody there --------------------------------------------------------------------------


def test_three_at_once_come_by_themselves_and_four_as_a_digest(store: Store, hands: Hands) -> None:
    for what in ("One", "Two", "Three"):
        add(store, what, at=time(9))
    for what in ("Four", "Five", "Six", "Seven"):
        add(store, what, at=time(10))
    hands.at(9)
    assert said(store) == ["One", "Two", "Three"]
    hands.at(10)
    (digest,) = tick(store)
    assert (digest.title, digest.body) == ("Four things are due", "Four, Five, Six and Seven")
    assert said(store) == []
    reminders.close(store, digest)
    assert run_until(store, hands, 11) == []


def test_what_came_while_the_machine_slept_is_one_digest(store: Store, hands: Hands) -> None:
    said(store)
    add(store, "At nine", at=time(9))
    add(store, "At ten", at=time(10))
    add(store, "Now", at=time(12))
    add(store, "Any time")
    hands.at(12)
    found = tick(store)
    assert [one.title for one in found] == ["Three things are due", "Now"]
    assert found[0].lines == ("Any time", "At nine", "At ten")
    assert run_until(store, hands, 14) == []


def test_what_came_while_the_program_was_off_is_one_digest_also_where_it_was_a_minute(
    store: Store, hands: Hands
) -> None:
    said(store)
    for what, at in (("One", time(9)), ("Two", time(9, 1)), ("Three", time(9, 1)), ("Now", time(9, 2))):
        add(store, what, at=at)
    hands.at(9, 2)
    found = reminders.check(store, nothing, store.clock.now())
    assert [one.title for one in found.reminders] == ["Three things are due", "Now"]
    reminders.note(store, found)
    assert run_until(store, hands, 10) == []


def test_a_single_one_that_was_slept_through_comes_as_itself(store: Store, hands: Hands) -> None:
    said(store)
    number = add(store, "At nine", at=time(9))
    hands.at(12)
    settings.put(store, settings.DIGEST_AT, "")
    (reminder,) = tick(store)
    assert (reminder.title, reminder.when, reminder.follow_up) == ("At nine", "since 09:00", number)


def test_what_fell_due_while_the_program_was_off_for_days_is_said_at_the_next_start(
    store: Store, store_file: Path, hands: Hands
) -> None:
    said(store)
    add(store, "On Wednesday", date(2026, 11, 25), time(15))
    add(store, "On Friday", date(2026, 11, 27))
    store.close()
    hands.set(date(2026, 11, 30), 7)
    store = Store.open(store_file, hands)
    (digest,) = tick(store)
    assert digest.lines == ("On Friday", "On Wednesday")
    assert said(store) == []
    hands.set(date(2026, 11, 30), 8, 30)
    assert said(store) == ["On Friday"]
    store.close()


def test_the_first_start_of_a_file_says_nothing_old(store: Store, hands: Hands) -> None:
    hands.at(16)
    add(store, "In the morning", at=time(9))
    add(store, "Any time")
    assert run_until(store, hands, 18) == []


def test_quiet_holds_until_the_next_morning_and_loses_nothing(store: Store, hands: Hands) -> None:
    said(store)
    add(store, "At nine", at=time(9))
    add(store, "Tomorrow", TODAY + timedelta(days=1))
    hands.at(8)
    assert quiet.begin(store) == datetime(2026, 11, 25, 8, 30, tzinfo=UTC)
    tomorrow = TODAY + timedelta(days=1)
    assert reminders.next_at(store, nothing) == datetime(2026, 11, 25, 8, 30, tzinfo=UTC)
    assert run_until(store, hands, 8, 29, day=tomorrow) == []
    hands.set(tomorrow, 8, 30)
    (digest,) = tick(store)
    assert digest.lines == ("Tomorrow", "At nine")
    assert quiet.until(store) is None


def test_waking_says_what_came_meanwhile(store: Store, hands: Hands) -> None:
    said(store)
    add(store, "At nine", at=time(9))
    quiet.begin(store)
    hands.at(9)
    assert said(store) == []
    quiet.wake(store)
    assert said(store) == ["At nine"]


def test_quiet_of_a_clock_that_was_wrong_does_not_last(store: Store, hands: Hands) -> None:
    hands.set(date(2030, 1, 1), 12)
    quiet.begin(store)
    hands.at(9)
    assert quiet.until(store) is None


# -- clocks ------------------------------------------------------------------------------------------


def test_a_clock_that_jumps_back_says_nothing_twice_and_nothing_too_late(store: Store, hands: Hands) -> None:
    said(store)
    add(store, "At nine", at=time(9))
    add(store, "Any time")
    assert run_until(store, hands, 12) == ["08:30 Any time", "09:00 At nine"]
    hands.at(8)
    add(store, "At ten", at=time(10))
    assert run_until(store, hands, 13) == ["10:00 At ten"]
    hands.set(TODAY - timedelta(days=2), 8)
    assert run_until(store, hands, 13) == []


def test_a_clock_that_jumps_ahead_says_what_it_jumped_over(store: Store, hands: Hands) -> None:
    said(store)
    add(store, "At nine", at=time(9))
    hands.on(timedelta(hours=8))
    assert said(store) == ["At nine"]


@ZONES
@pytest.mark.parametrize(
    ("away", "expected"),
    [("Asia/Tokyo", ["At nine"]), ("America/New_York", [])],
)
def test_a_journey_loses_nothing_and_says_nothing_twice(
    store: Store, hands: Hands, zone: Zone, away: str, expected: list[str]
) -> None:
    hands.at(8, 45)
    said(store)
    add(store, "At nine", at=time(9))
    zone(away)
    assert said(store) == expected
    assert len(expected) + len(run_until(store, hands, 9, 30)) == 1
    zone("Europe/Dublin")
    hands.at(8, 58)
    assert run_until(store, hands, 10) == []


@ZONES
def test_the_hour_that_is_skipped_in_spring_hides_nothing(store: Store, hands: Hands) -> None:
    spring = date(2027, 3, 28)
    hands.set(spring, 0, 50)
    said(store)
    add(store, "At half past one", spring, time(1, 30))
    add(store, "At three", spring, time(3))
    assert run_until(store, hands, 4, day=spring) == ["02:30 At half past one", "03:00 At three"]


@ZONES
def test_the_hour_that_comes_twice_in_autumn_says_it_once(store: Store, hands: Hands) -> None:
    autumn = date(2026, 10, 25)
    hands.set(autumn, 0, 50)
    said(store)
    add(store, "At half past one", autumn, time(1, 30))
    assert run_until(store, hands, 4, day=autumn) == ["01:30 At half past one"]


@ZONES
def test_one_written_down_in_the_second_of_two_equal_hours_is_not_lost(store: Store, hands: Hands) -> None:
    autumn = date(2026, 10, 25)
    hands.moment = datetime(2026, 10, 25, 1, 10, tzinfo=UTC)  # 01:10 for the second time
    assert local(hands.moment).hour == 1
    said(store)
    add(store, "At half past one", autumn, time(1, 30))
    assert [line[6:] for line in run_until(store, hands, 4, day=autumn)] == ["At half past one"]


# -- kills and refusals ------------------------------------------------------------------------------


def test_not_noted_it_is_said_again(store: Store, store_file: Path, hands: Hands) -> None:
    said(store)
    add(store, at=time(8))
    hands.at(8)
    assert [one.title for one in reminders.check(store, nothing).reminders] == ["Call Tobin"]
    store.close()
    hands.at(11)
    store = Store.open(store_file, hands)
    assert said(store) == ["Call Tobin"]
    assert said(store) == []
    store.close()


KILLED = """
import os, signal, sys
from datetime import UTC, datetime
from pathlib import Path
from crm_desktop.services import reminders
from crm_desktop.store import Store

class Clock:
    def now(self): return datetime.fromisoformat(sys.argv[2])
    def today(self): return self.now().date()

store = Store.open(Path(sys.argv[1]), Clock())
if sys.argv[3] == "within":
    put = store.execute
    def execute(query, values=()):
        put(query, values)
        if "shown_at" in query:
            os.kill(os.getpid(), signal.SIGKILL)
    store.execute = execute
found = reminders.check(store, lambda until: [])
print([one.title for one in found.reminders], flush=True)
if sys.argv[3] == "before":
    os.kill(os.getpid(), signal.SIGKILL)
reminders.note(store, found)
os.kill(os.getpid(), signal.SIGKILL)
"""


@pytest.mark.skipif(sys.platform == "win32", reason="Windows has no SIGKILL")
@pytest.mark.parametrize(("moment", "again"), [("before", True), ("within", True), ("after", False)])
def test_killed_after_showing_it_is_said_again_unless_it_was_noted(
    store: Store, store_file: Path, hands: Hands, moment: str, again: bool
) -> None:
    said(store)
    add(store, at=time(8))
    store.close()
    hands.at(8)
    command = [sys.executable, "-c", KILLED, str(store_file), hands.moment.isoformat(), moment]
    root = Path(__file__).parents[2]
    done = subprocess.run(command, cwd=root, capture_output=True, text=True, timeout=60, check=False)
    assert (done.stdout.strip(), done.returncode) == ("['Call Tobin']", -signal.SIGKILL), done.stderr
    hands.at(8, 1)
    store = Store.open(store_file, hands)
    assert said(store) == (["Call Tobin"] if again else [])
    store.close()


def test_what_is_kept_is_kept_whole_or_not_at_all(store: Store, hands: Hands) -> None:
    said(store)
    add(store, "One", at=time(8))
    add(store, "Two", at=time(8))
    hands.at(8)
    found = reminders.check(store, nothing)
    broken = replace(found, reminders=(*found.reminders, replace(found.reminders[0], covers=(None,))))  # type: ignore[arg-type]
    put, calls = store.execute, 0

    def fail_late(query: Any, values: Any = ()) -> None:
        nonlocal calls
        calls += 1
        if calls > 4:
            raise OSError("the disk is gone")
        put(query, values)

    store.execute = fail_late  # type: ignore[method-assign]
    with pytest.raises(OSError, match="gone"):
        reminders.note(store, broken)
    store.execute = put  # type: ignore[method-assign]
    assert store.value("SELECT count(*) FROM reminder") == 0
    assert said(store) == ["One", "Two"]


def test_an_empty_check_seldom_writes(store: Store, hands: Hands) -> None:
    writes = []
    put = store.execute

    def count(query: Any, values: Any = ()) -> None:
        writes.append(query)
        put(query, values)

    hands.at(9)
    store.execute = count  # type: ignore[method-assign]
    run_until(store, hands, 10)
    assert 0 < len(writes) <= 13


def test_what_was_kept_is_forgotten_after_more_than_a_year(store: Store, hands: Hands) -> None:
    add(store, at=time(8))
    run_until(store, hands, 9)
    later = date(2028, 6, 1)
    add(store, "Much later", later, time(8))
    hands.set(later, 7, 55)
    run_until(store, hands, 9, day=later)
    assert [row[0].split(":")[2][:10] for row in store.rows("SELECT reminder_key FROM reminder")
            if row[0].startswith("follow")] == ["2028-06-01"]  # fmt: skip


# -- next ---------------------------------------------------------------------------------------------


def test_the_next_moment_is_the_first_of_all(store: Store, hands: Hands) -> None:
    assert reminders.next_at(store, nothing) is None
    add(store, "On Thursday", date(2026, 11, 26))
    assert reminders.next_at(store, nothing) == datetime(2026, 11, 26, 8, 30, tzinfo=UTC)
    add(store, "Tomorrow", date(2026, 11, 25), time(18), remind_minutes=30)
    assert reminders.next_at(store, nothing) == datetime(2026, 11, 25, 17, 30, tzinfo=UTC)
    add(store, "Today", at=time(15))
    assert reminders.next_at(store, nothing) == datetime(2026, 11, 24, 15, tzinfo=UTC)
    add(store, "None wanted", at=time(14), remind_minutes=NO_REMINDER)
    assert reminders.next_at(store, nothing) == datetime(2026, 11, 24, 15, tzinfo=UTC)


def test_days_with_sleep_restarts_and_jumps_say_each_thing_once(
    store: Store, store_file: Path, hands: Hands
) -> None:
    chance = random.Random(7)
    said(store)
    expected: set[str] = set()
    heard: list[str] = []
    for ahead in range(60):
        day = TODAY + timedelta(days=ahead)
        what = f"Day {ahead}"
        add(store, what, day, time(chance.randrange(7, 22), chance.randrange(60)))
        expected.add(what)
    end = hands.moment + timedelta(days=62)
    while hands.moment < end:
        for reminder in tick(store):
            heard += reminder.lines or (reminder.title,)
        step = chance.random()
        if step < 0.02:
            hands.on(timedelta(hours=chance.randrange(1, 40)))
        elif step < 0.03:
            hands.on(-timedelta(hours=chance.randrange(1, 30)))
        elif step < 0.04:
            store.close()
            store = Store.open(store_file, hands)
        else:
            hands.on(timedelta(minutes=20))
    assert sorted(heard) == sorted(expected)
    store.close()
