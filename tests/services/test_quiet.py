"""When nothing is said: in the hours and on the days that were chosen, and nothing is lost by it."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from datetime import UTC, date, datetime, time, timedelta
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import settings as hypothesis_settings
from hypothesis import strategies as st

from crm_desktop.domain.clock import local
from crm_desktop.services import follow_ups, quiet, reminders, settings
from crm_desktop.services.follow_ups import FollowUpDraft
from crm_desktop.store import Store
from tests.store.books import empty_at

TODAY = date(2026, 11, 24)  # a Tuesday


@dataclass
class Hands:
    moment: datetime

    def now(self) -> datetime:
        return self.moment

    def today(self) -> date:
        return local(self.moment).date()

    def set(self, day: date, hour: int, minute: int = 0) -> None:
        self.moment = datetime.combine(day, time(hour, minute)).astimezone(UTC)


@pytest.fixture
def hands() -> Hands:
    made = Hands(datetime(2026, 11, 24, tzinfo=UTC))
    made.set(TODAY, 7)
    return made


@pytest.fixture
def store(store_file: Path, hands: Hands) -> Iterator[Store]:
    made = empty_at(store_file, hands)
    yield made
    made.close()


def hours(store: Store, begins: str, ends: str) -> None:
    settings.put(store, settings.QUIET_FROM, begins)
    settings.put(store, settings.QUIET_TO, ends)


def said(store: Store) -> list[str]:
    found = reminders.check(store, lambda _: ())
    reminders.note(store, found)
    return [one.title for one in found.reminders]


def wall(moment: datetime | None) -> str | None:
    return None if moment is None else f"{local(moment):%a %H:%M}"


def test_no_hours_are_quiet_in_a_new_file(store: Store, hands: Hands) -> None:
    for hour in range(24):
        hands.set(TODAY, hour)
        assert quiet.until(store) is None


@pytest.mark.parametrize(
    ("begins", "ends", "now", "until"),
    [
        ("18:00", "08:30", (20, 0), "Wed 08:30"),
        ("18:00", "08:30", (3, 0), "Tue 08:30"),
        ("18:00", "08:30", (8, 30), None),
        ("18:00", "08:30", (18, 0), "Wed 08:30"),
        ("12:00", "13:00", (11, 59), None),
        ("12:00", "13:00", (12, 59), "Tue 13:00"),
        ("12:00", "13:00", (13, 0), None),
        ("12:00", "12:00", (12, 0), None),
        ("nonsense", "13:00", (12, 30), None),
    ],
)
def test_the_hours_of_a_day(
    store: Store, hands: Hands, begins: str, ends: str, now: tuple[int, int], until: str | None
) -> None:
    hours(store, begins, ends)
    hands.set(TODAY, *now)
    assert wall(quiet.until(store)) == until


def test_days_on_which_nothing_is_said(store: Store, hands: Hands) -> None:
    settings.put(store, settings.REMIND_DAYS, [0, 1, 2, 3, 4])
    hours(store, "18:00", "08:30")
    hands.set(TODAY + timedelta(days=3), 19)  # Friday evening
    assert wall(quiet.until(store)) == "Mon 08:30"
    settings.put(store, settings.REMIND_DAYS, [])
    assert wall(quiet.until(store)) == "Sat 08:30"


def test_what_came_in_quiet_hours_is_said_after_them(store: Store, hands: Hands) -> None:
    hours(store, "18:00", "08:30")
    said(store)
    follow_ups.save(store, FollowUpDraft("In the evening", TODAY, due_time=time(19)))
    assert wall(reminders.next_at(store, lambda _: ())) == "Wed 08:30"
    assert [(one.title, wall(one.at)) for one in reminders.upcoming(store, lambda _: ())] == [
        ("In the evening", "Wed 08:30")
    ]
    hands.set(TODAY, 19)
    assert said(store) == []
    hands.set(TODAY + timedelta(days=1), 8, 30)
    assert said(store) == ["In the evening"]


def test_waking_in_quiet_hours_holds_until_they_end(store: Store, hands: Hands) -> None:
    hours(store, "18:00", "08:30")
    hands.set(TODAY, 19)
    quiet.wake(store)
    assert quiet.until(store) is None
    hands.set(TODAY + timedelta(days=1), 19)
    assert wall(quiet.until(store)) == "Thu 08:30"


@hypothesis_settings(max_examples=60, deadline=None)
@given(
    st.times().map(lambda at: at.strftime("%H:%M")),
    st.times().map(lambda at: at.strftime("%H:%M")),
    st.sets(st.integers(0, 6), min_size=1).map(sorted),
    st.integers(0, 365 * 24 * 60),
)
def test_it_is_never_quiet_for_longer_than_a_week_and_ends_when_it_says(
    tmp_path_factory: pytest.TempPathFactory, begins: str, ends: str, days: list[int], minutes: int
) -> None:
    hands = Hands(datetime(2026, 1, 1, tzinfo=UTC) + timedelta(minutes=minutes))
    store = empty_at(tmp_path_factory.mktemp("quiet") / "a.crm", hands)
    hours(store, begins, ends)
    settings.put(store, settings.REMIND_DAYS, days)
    until = quiet.until(store)
    if until is not None:
        assert hands.moment < until <= hands.moment + timedelta(days=9)
        hands.moment = until
        assert quiet.until(store) is None
    store.close()
