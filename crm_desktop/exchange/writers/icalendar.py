"""iCalendar (RFC 5545): follow-ups and Dues as events with alarms, for calendars to read or to subscribe to.

Times stand in the person's time zone, which the file defines itself. What calendars have no property for stands in
`X-CRM-…`; by these, and by names that stay, our own reader knows the events again (`calendars.own_events`). The same
events give the same bytes, so that a file changes only where they do.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Sequence
from datetime import date, datetime, time, timedelta
from typing import NamedTuple

from crm_desktop.exchange.calendars.own_events import OWN_UID, with_people
from crm_desktop.exchange.people.own_words import PREFIX
from crm_desktop.exchange.writers.content_lines import escaped, folded, quoted
from crm_desktop.exchange.writers.zones import Wall, years_of, zone_lines


class Event(NamedTuple):
    """A follow-up, or a Due (then `kind` is ""). `uid` stays; `stamp` is the moment of its last change in UTC.

    `at` is local wall time, None for a whole day. `rule` is an RRULE, "" for once; where one day of a series was moved,
    `series_on` is the day it stood for. `people` are names with e-mails ("" for none). `alarm` is how long after its
    begin to remind (negative: before), None for never. `busy` takes the time.
    `remind` is what the person said of the reminder of a follow-up, in minutes; None is as it is set for all.
    """

    uid: str
    stamp: str
    title: str
    on: date
    kind: str = ""
    at: time | None = None
    minutes: int | None = None
    rule: str = ""
    series_on: date | None = None
    notes: str = ""
    people: tuple[tuple[str, str], ...] = ()
    alarm: timedelta | None = None
    busy: bool = False
    remind: int | None = None


def calendar(
    name: str, events: Iterable[Event], zone: str, wall: Wall, days: Sequence[date], today: date
) -> Iterator[bytes]:
    """Give a calendar of events. `zone` is the name of the time zone, `wall` its clock, `days` those of the events."""
    lines = [
        "BEGIN:VCALENDAR",
        "VERSION:2.0",
        "PRODID:-//CRM Desktop//Follow-ups and dues//EN",
        "CALSCALE:GREGORIAN",
        "METHOD:PUBLISH",
        f"NAME:{escaped(name)}",
        f"X-WR-CALNAME:{escaped(name)}",
        f"X-WR-TIMEZONE:{zone}",
        "REFRESH-INTERVAL;VALUE=DURATION:PT1H",
        "X-PUBLISHED-TTL:PT1H",
        *zone_lines(zone, wall, *years_of(list(days), today)),
    ]
    yield b"".join(map(folded, lines))
    for event in events:
        yield b"".join(map(folded, _lines(event, zone)))
    yield folded("END:VCALENDAR")


def _lines(event: Event, zone: str) -> Iterator[str]:
    begin = event.series_on or event.on
    yield "BEGIN:VEVENT"
    yield f"UID:{event.uid}{OWN_UID}"
    yield f"DTSTAMP:{event.stamp}"
    yield from _when(begin, event, zone)
    if event.rule:
        yield f"RRULE:{event.rule}"
    yield from _what(event)
    if event.kind:
        yield f"{PREFIX}KIND:{event.kind}"
    if event.remind is not None:
        yield f"{PREFIX}REMIND:{event.remind}"
    if event.series_on:
        yield f"{PREFIX}DUE-ON:{event.on.isoformat()}"
    yield "END:VEVENT"
    if event.series_on:  # the one day of the series that was moved
        yield "BEGIN:VEVENT"
        yield f"UID:{event.uid}{OWN_UID}"
        yield f"DTSTAMP:{event.stamp}"
        yield f"RECURRENCE-ID{_moment(event.series_on, event.at, zone)}"
        yield from _when(event.on, event, zone)
        yield from _what(event)
        yield "END:VEVENT"


def _when(day: date, event: Event, zone: str) -> Iterator[str]:
    yield f"DTSTART{_moment(day, event.at, zone)}"
    if event.at is not None and event.minutes:
        yield f"DURATION:PT{event.minutes}M"


def _moment(day: date, at: time | None, zone: str) -> str:
    if at is None:
        return f";VALUE=DATE:{day:%Y%m%d}"
    return f";TZID={zone}:{datetime.combine(day, at):%Y%m%dT%H%M%S}"


def _what(event: Event) -> Iterator[str]:
    yield f"SUMMARY:{escaped(event.title)}"
    if notes := with_people(event.notes, [name for name, _ in event.people]):
        yield f"DESCRIPTION:{escaped(notes)}"
    for name, email in event.people:
        parameter = f";{PREFIX}EMAIL={quoted(email)}" if email else ""
        yield f"CONTACT{parameter}:{escaped(name)}"
    yield f"TRANSP:{'OPAQUE' if event.busy else 'TRANSPARENT'}"
    if event.alarm is not None:
        yield "BEGIN:VALARM"
        yield "ACTION:DISPLAY"
        yield f"DESCRIPTION:{escaped(event.title)}"
        yield f"TRIGGER:{_duration(event.alarm)}"
        yield "END:VALARM"


def _duration(span: timedelta) -> str:
    minutes = round(abs(span.total_seconds()) / 60)
    hours, rest = divmod(minutes, 60)
    parts = f"{hours}H" * bool(hours) + f"{rest}M" * bool(rest or not hours)
    return f"{'-' if span < timedelta() else ''}PT{parts}"
