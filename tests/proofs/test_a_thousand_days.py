"""A thousand days of a person's computer: each reminder comes once, or after a kill at least once, and none is lost.

The machine sleeps for hours or days, is restarted, travels over time zones and through every change of daylight time,
its clock jumps ahead and back; the program is killed between showing and storing. All by a seeded chance.
"""

from __future__ import annotations

import random
import sys
import time as system_time
from collections import Counter
from collections.abc import Iterator
from dataclasses import dataclass, field
from datetime import UTC, date, datetime, time, timedelta
from pathlib import Path

import pytest

from crm_desktop.domain.clock import local
from crm_desktop.services import follow_ups, reminders
from crm_desktop.services.follow_ups import FollowUpDraft
from crm_desktop.services.reminders import Reminder
from crm_desktop.store import Store
from tests.store.books import empty_at, in_haste

DAYS = 1_000
BEGIN = date(2026, 1, 5)
START = datetime.combine(BEGIN, time(7), UTC)
ZONES = ("Europe/Dublin", "Europe/Berlin", "America/New_York", "Asia/Tokyo", "Australia/Lord_Howe")

pytestmark = [
    pytest.mark.slow,
    pytest.mark.timeout(900),
    pytest.mark.skipif(sys.platform == "win32", reason="Windows takes its zone from the system, not from TZ"),
]


@pytest.fixture(autouse=True)
def zone(monkeypatch: pytest.MonkeyPatch) -> Iterator[None]:
    monkeypatch.setenv("TZ", ZONES[0])
    system_time.tzset()
    yield
    monkeypatch.undo()
    system_time.tzset()


@dataclass
class Life:
    """One run: the clock, the file, and what was said."""

    file: Path
    chance: random.Random
    monkeypatch: pytest.MonkeyPatch
    kills: float
    moment: datetime = START
    expected: Counter[str] = field(default_factory=Counter)
    heard: Counter[str] = field(default_factory=Counter)
    killed_on: Counter[str] = field(default_factory=Counter)
    digests: Counter[str] = field(default_factory=Counter)

    def now(self) -> datetime:
        return self.moment

    def today(self) -> date:
        return local(self.moment).date()

    def live(self) -> None:
        store = empty_at(self.file, self)
        reminders.note(store, reminders.check(store, lambda _until: []))
        planned = BEGIN
        while planned < BEGIN + timedelta(days=DAYS) or self.moment.date() < planned + timedelta(days=5):
            while planned <= self.today() + timedelta(days=2) and planned < BEGIN + timedelta(days=DAYS):
                planned += timedelta(days=1)
                self.plan(store, planned)
            found = reminders.check(store, lambda _until: [])
            if found.reminders and self.chance.random() < self.kills:
                # Killed when it was shown and before it was stored: nothing of the check is kept.
                for one in found.reminders:
                    self.killed_on.update(titles(one))
                    self.hear(one)
                store.close()
                store = in_haste(Store.open(self.file, self))
            else:
                reminders.note(store, found)
                for one in found.reminders:
                    self.hear(one)
                    self.answer(store, one)
            store = self.go_on(store)
        store.close()

    def plan(self, store: Store, day: date) -> None:
        """Write down the follow-ups of a day: some with a time, some a while before it, some for any time."""
        for number in range(self.chance.randrange(1, 4)):
            what = f"{day} {number}"
            at = (
                time(self.chance.randrange(24), self.chance.randrange(60))
                if self.chance.random() < 0.8
                else None
            )
            before = self.chance.choice((None, 0, 15, 600)) if at else None
            follow_ups.save(store, FollowUpDraft(what, day, due_time=at, remind_minutes=before))
            self.expected[what] = 1

    def hear(self, one: Reminder) -> None:
        self.heard.update(titles(one))
        self.digests.update(key for key in one.covers if key.startswith("digest:"))

    def answer(self, store: Store, one: Reminder) -> None:
        """Snooze it, and it comes again; or close it, and do what it is about."""
        if self.chance.random() < 0.2 and one.follow_up is not None and one.key.startswith("follow_up:"):
            until = self.moment + timedelta(minutes=self.chance.randrange(5, 3_000))
            reminders.snooze(store, one, until)
            self.expected.update(titles(one))
            return
        reminders.close(store, one)
        for title in titles(one):
            number = store.value("SELECT id FROM follow_up WHERE what = ? AND done_on IS NULL", (title,))
            if number is not None:
                follow_ups.done(store, number)

    def go_on(self, store: Store) -> Store:
        """Let time pass, in one of the ways it does."""
        step = self.chance.random()
        if step < 0.03:
            self.moment += timedelta(hours=self.chance.randrange(1, 90))  # asleep, or off
        elif step < 0.04:
            self.moment += self.chance.choice((timedelta(hours=8), -timedelta(hours=2)))  # the clock was set
        elif step < 0.05:
            self.monkeypatch.setenv("TZ", self.chance.choice(ZONES))
            system_time.tzset()
        elif step < 0.07:
            store.close()
            store = in_haste(Store.open(self.file, self))
        else:
            self.moment += timedelta(minutes=self.chance.choice((1, 20, 60, 120)))
        return store


def titles(one: Reminder) -> tuple[str, ...]:
    return one.lines or (one.title,)


def test_each_is_said_exactly_once(store_file: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    life = Life(store_file, random.Random(1), monkeypatch, kills=0)
    life.live()
    assert len(life.expected) > DAYS
    assert life.heard == life.expected
    assert set(life.digests.values()) == {1}


def test_killed_between_showing_and_storing_each_is_said_again_and_none_is_lost(
    store_file: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    life = Life(store_file, random.Random(3), monkeypatch, kills=0.3)
    life.live()
    assert sum(life.killed_on.values()) > DAYS / 10
    assert life.heard == life.expected + life.killed_on
