from __future__ import annotations

from datetime import UTC, datetime, time, timedelta, timezone

from crm_desktop.domain.clock import FixedDay, SystemClock, local, moment_of, utc_text
from crm_desktop.domain.etiquette.asks import reminded_on
from crm_desktop.domain.etiquette.known import Known
from tests.domain.build import EVERY_DAY, TODAY, act, ask, facts


def test_the_system_clock_gives_this_moment_in_utc() -> None:
    before = datetime.now(UTC)
    now = SystemClock().now()
    assert before <= now <= datetime.now(UTC)
    assert now.tzinfo is UTC
    assert SystemClock().today() in {before.astimezone().date(), datetime.now(UTC).astimezone().date()}


def test_a_fixed_day_stays() -> None:
    clock = FixedDay(TODAY, time(9, 30))
    assert clock.today() == TODAY
    assert local(clock.now()).time() == time(9, 30)
    assert local(clock.now()).date() == TODAY
    assert local(FixedDay(TODAY).now()).date() == TODAY


def test_the_moment_of_a_time_on_the_wall() -> None:
    moment = moment_of(TODAY, time(9, 30))
    assert moment.tzinfo is UTC
    assert local(moment).replace(tzinfo=None) == datetime.combine(TODAY, time(9, 30))


def test_a_moment_is_kept_in_utc_to_the_second() -> None:
    moment = datetime(2026, 3, 1, 0, 30, 5, 999, tzinfo=timezone(timedelta(hours=2)))
    assert utc_text(moment) == "2026-02-28T22:30:05Z"
    assert datetime.fromisoformat(utc_text(moment)) == moment.replace(microsecond=0)


def test_a_draft_was_never_reminded_of() -> None:
    draft = ask(1, None)
    assert reminded_on(Known(facts(draft, act(-1, "reminder", ask=1)), TODAY, EVERY_DAY), draft) is None
