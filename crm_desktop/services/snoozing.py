"""Until when a reminder can be put off: the times that are offered, as the person chose them in the settings."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from datetime import UTC, date, datetime, time, timedelta
from typing import Final

from crm_desktop.domain.clock import local, moment_of
from crm_desktop.domain.translation import mark, translate
from crm_desktop.domain.wording import clock, short_day, short_weekday
from crm_desktop.domain.workdays import next_week, next_working_day
from crm_desktop.services import settings
from crm_desktop.store import Store

_MORNING: Final = time(9)
_AFTERNOON: Final = time(17)
_EVENING: Final = time(19)

OFFERS: Final[Mapping[str, str]] = {
    "ten minutes": mark("Reminders", "In ten minutes"),
    "an hour": mark("Reminders", "In one hour"),
    "three hours": mark("Reminders", "In three hours"),
    "afternoon": mark("Reminders", "This afternoon"),
    "evening": mark("Reminders", "This evening"),
    "tomorrow": mark("Reminders", "Tomorrow morning"),
    "working day": mark("Reminders", "Next working day"),
    "next week": mark("Reminders", "Next week"),
}
"""The times that can be offered to snooze to, with their words; `settings.SNOOZE_OFFERS` holds those that are."""


@dataclass(frozen=True, slots=True)
class SnoozeChoice:
    """One time to snooze to: its words, the time as it is shown beside them, and the moment in UTC."""

    text: str
    shown: str
    until: datetime


def choices(store: Store) -> list[SnoozeChoice]:
    """Give the times to snooze to that the person wants to be offered, as far as they lie ahead."""
    here = local(store.clock.now())
    working = next_working_day(
        here.date() + timedelta(days=1), (rules := settings.rules(store)).weekend, rules.holidays
    )
    chosen = [name for name in settings.get(store, settings.SNOOZE_OFFERS) if name in OFFERS]
    return [choice for name in chosen if (choice := _choice(name, here, working)) is not None]


def _choice(name: str, here: datetime, working: date) -> SnoozeChoice | None:
    """One time to snooze to, None where it does not lie ahead."""
    today = here.date()
    later = {
        "ten minutes": timedelta(minutes=10),
        "an hour": timedelta(hours=1),
        "three hours": timedelta(hours=3),
    }
    if name in later:
        at = (here + later[name]).astimezone()
        return SnoozeChoice(translate("Reminders", OFFERS[name]), clock(at.time()), at.astimezone(UTC))
    if name in ("afternoon", "evening"):
        hour = _AFTERNOON if name == "afternoon" else _EVENING
        at = moment_of(today, hour)
        return (
            SnoozeChoice(translate("Reminders", OFFERS[name]), clock(hour), at)
            if at > here + timedelta(minutes=30)
            else None
        )
    day = {
        "tomorrow": today + timedelta(days=1),
        "working day": working,
        "next week": next_week(today),
    }[name]
    shown = short_day(day, today)
    if name == "tomorrow":
        shown = f"{short_weekday(day.weekday())} {clock(_MORNING)}"
    return SnoozeChoice(translate("Reminders", OFFERS[name]), shown, moment_of(day, _MORNING))


def morning_of(day: date) -> datetime:
    """Give the moment (UTC) of the morning of a day, for a snooze to a day that was chosen."""
    return moment_of(day, _MORNING)


def in_an_hour(store: Store) -> datetime:
    """Give the moment (UTC) one hour from now: what a notification snoozes to, which cannot ask."""
    return store.clock.now() + timedelta(hours=1)
