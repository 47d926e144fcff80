"""The calendar that goes out: open follow-ups and what the rules make due, once or as a file to subscribe to."""

from __future__ import annotations

import os
import zoneinfo
from collections.abc import Iterator
from contextlib import suppress
from datetime import date, datetime, time, timedelta
from pathlib import Path
from typing import Final

from crm_desktop.domain.errors import KnownError
from crm_desktop.domain.etiquette import Due
from crm_desktop.domain.stopping import Check, stoppable
from crm_desktop.domain.terms import FollowUpKind
from crm_desktop.domain.translation import translate
from crm_desktop.exchange.calendars.own_events import follow_up_uid
from crm_desktop.exchange.calendars.zones import zone_of
from crm_desktop.exchange.people.own_words import stable_uid
from crm_desktop.exchange.writers.icalendar import Event, calendar
from crm_desktop.exchange.writers.zones import wall_of
from crm_desktop.services import agenda, follow_ups, settings
from crm_desktop.services.computer.whole_files import written
from crm_desktop.services.exports import subscriptions
from crm_desktop.services.follow_ups import NO_REMINDER, FollowUpRow
from crm_desktop.store import Store, outgoing

DUES_AHEAD: Final = timedelta(days=90)
"""Dues to come are in the calendar up to so many days from today."""

_MARK: Final = b"PRODID:-//CRM Desktop//"
_BUSY: Final = frozenset({FollowUpKind.CALL, FollowUpKind.MEETING, FollowUpKind.INTERVIEW})
_HERE: Final = "Local"
"""The name of a time zone that the computer does not name."""


def events(store: Store, check: Check | None = None) -> list[Event]:
    """Give every open follow-up and the Dues of the next 90 days, by day. What `check` raises ends the work."""
    rows = follow_ups.open_until(store, date.max)
    people = outgoing.addresses(
        store, {number for row in rows for kind, number, _ in row.about if kind == "contact"}
    )
    added = outgoing.follow_ups_added(store)
    before = settings.get(store, settings.LEAD_MINUTES)
    morning = settings.time_of(store, settings.DIGEST_AT)
    found = [_follow_up(row, added[row.id], people, before, morning) for row in stoppable(rows, check)]
    dues = agenda.due(store, store.clock.today() + DUES_AHEAD, check)
    towards = outgoing.contacts_added(store, {due.contact_id for due in dues})
    found += [_due(due, towards[due.contact_id], morning) for due in stoppable(dues, check)]
    return sorted(found, key=lambda event: (event.on, event.at or time.min, event.uid))


def _follow_up(
    row: FollowUpRow, added: str, people: dict[int, str], before: int, morning: time | None
) -> Event:
    who = [(name, people.get(number, "")) for kind, number, name in row.about if kind == "contact"]
    rule, series_on = _series(row.repeat)
    if row.remind_minutes == NO_REMINDER:
        alarm = None
    elif row.due_time is not None:
        alarm = -timedelta(minutes=before if row.remind_minutes is None else row.remind_minutes)
    else:
        alarm = _since_midnight(morning)
    return Event(
        follow_up_uid(row.id, added),
        _stamp(added),
        row.what,
        row.due_on,
        row.kind.value,
        row.due_time,
        row.minutes,
        rule,
        series_on,
        row.notes,
        tuple(who),
        alarm,
        busy=row.due_time is not None and row.kind in _BUSY,
        remind=row.remind_minutes,
    )


def _series(repeat: str) -> tuple[str, date | None]:
    """Part a rule (`exchange.calendars.recurrence`) from the day that its moved day stood for."""
    if not repeat.startswith("DTSTART:"):
        return repeat, None
    start, _, rule = repeat.partition("\n")
    return rule.removeprefix("RRULE:"), datetime.strptime(start[8:16], "%Y%m%d").date()  # noqa: DTZ007 - a day


def _due(due: Due, added: str, morning: time | None) -> Event:
    uid = stable_uid("due", due.rule, due.contact_id, added, due.thing.kind, due.thing.id, due.fact_on)
    return Event(
        uid,
        f"{due.fact_on:%Y%m%d}T000000Z",
        due.title,
        due.due_on,
        notes=due.why,
        alarm=_since_midnight(morning),
    )


def _since_midnight(at: time | None) -> timedelta | None:
    return None if at is None else timedelta(hours=at.hour, minutes=at.minute)


def _stamp(moment: str) -> str:
    return moment.replace("-", "").replace(":", "")


def pieces(store: Store, check: Check | None = None) -> tuple[Iterator[bytes], int]:
    """Give the calendar in pieces, and how many events it has. What `check` raises ends the work."""
    found = events(store, check)
    name = zone_name()
    zone = zone_of(name) if name != _HERE else None
    days = [event.on for event in found if event.at is not None]
    title = settings.name_of(store)
    out = calendar(title, found, name, wall_of(zone), days, store.clock.today())
    return stoppable(out, check), len(found)


def zone_name() -> str:
    """Give the name of the computer's time zone in the tz database; "Local" where it does not tell."""
    told = os.environ.get("TZ", "").lstrip(":")
    candidates = [told] if told else [_linked(), _noted(), _of_windows()]
    for name in candidates:
        with suppress(ValueError, OSError, zoneinfo.ZoneInfoNotFoundError):
            if name:
                return zoneinfo.ZoneInfo(name).key or _HERE
    return _HERE


def _linked() -> str:
    return os.path.realpath("/etc/localtime").partition("zoneinfo/")[2]


def _noted() -> str:
    with suppress(OSError):
        return Path("/etc/timezone").read_text("utf-8").strip()
    return ""


def _of_windows() -> str:
    try:
        import winreg
    except ImportError:
        return ""
    with (
        suppress(OSError),
        winreg.OpenKey(  # type: ignore[attr-defined,unused-ignore]
            winreg.HKEY_LOCAL_MACHINE,  # type: ignore[attr-defined,unused-ignore]
            r"SYSTEM\CurrentControlSet\Control\TimeZoneInformation",
        ) as key,
    ):
        name = winreg.QueryValueEx(key, "TimeZoneKeyName")[0]  # type: ignore[attr-defined,unused-ignore]
        return str(getattr(zone_of(str(name)), "key", ""))
    return ""


# -- a file to subscribe to --------------------------------------------------------------------------


def subscribe(store: Store, out: Path | None) -> None:
    """Choose the file that is kept up to date, and write it; None to leave it as it is and write it no more.

    Raises:
        KnownError: where it cannot be written, or the choice cannot be kept.
    """
    if out is not None:
        out = out.absolute()
        _must_be_ours(out)
        refresh(store, out)
    subscriptions.keep(store.path, out)


def refresh(store: Store, out: Path) -> bool:
    """Write the calendar where it differs from what is there; say whether it did.

    Raises:
        KnownError: where it cannot be written.
    """
    found, _ = pieces(store)
    content = b"".join(found)
    with suppress(OSError):
        if out.read_bytes() == content:
            return False
    with written(store, out) as file:
        file.write(content)
    return True


def _must_be_ours(out: Path) -> None:
    """See that no file of another kind is written over, again and again, without a word."""
    with suppress(OSError):
        with out.open("rb") as file:
            start = file.read(400)
        if start and _MARK not in start:
            raise KnownError(
                translate(
                    "Exports",
                    "{name} is a file that this program did not write. It stays as it is. Choose another name.",
                    name=out.name,
                )
            )
