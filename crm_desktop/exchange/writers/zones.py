"""The definition of a time zone for a calendar (VTIMEZONE, RFC 5545 section 3.6.5), from the clock itself."""

from __future__ import annotations

import time
from collections import defaultdict
from collections.abc import Callable, Iterator
from datetime import UTC, date, datetime, timedelta, tzinfo
from typing import Final, NamedTuple

Wall = Callable[[float], "Offset"]
"""Gives how the clock on the wall stands at a moment, in seconds since 1970 UTC."""

_HOUR: Final = 3_600
_DAY: Final = 86_400
_DAYS: Final = ("MO", "TU", "WE", "TH", "FR", "SA", "SU")


class Offset(NamedTuple):
    """How far the clock is ahead of UTC, in seconds, and what that is called."""

    seconds: int
    name: str


def wall_of(zone: tzinfo | None) -> Wall:
    """Give the clock of a time zone; None is that of the computer."""

    def here(moment: float) -> Offset:
        found = time.localtime(moment)
        return Offset(found.tm_gmtoff, found.tm_zone)

    def there(moment: float) -> Offset:
        at = datetime.fromtimestamp(moment, zone)
        return Offset(int((at.utcoffset() or timedelta()).total_seconds()), at.tzname() or "")

    return here if zone is None else there


class _Change(NamedTuple):
    """Two offsets with the moment of the change as the clock showed it before."""

    before: Offset
    after: Offset
    onset: datetime


def zone_lines(name: str, wall: Wall, first: int, last: int) -> Iterator[str]:
    """Give the lines of a definition that holds from one year to another, both included."""
    yield "BEGIN:VTIMEZONE"
    yield f"TZID:{name}"
    start = datetime(first, 1, 1, tzinfo=UTC).timestamp()
    changes = list(_changes(wall, start, datetime(last + 1, 1, 1, tzinfo=UTC).timestamp()))
    begin = wall(start)
    least = min([begin.seconds, *(change.after.seconds for change in changes)])
    yield from _observance(begin, begin, least, [datetime(first, 1, 1)])  # noqa: DTZ001 - as the clock on the wall shows it
    alike: dict[tuple[Offset, Offset], list[datetime]] = defaultdict(list)
    for change in changes:
        alike[change.before, change.after].append(change.onset)
    for (before, after), onsets in alike.items():
        yield from _observance(before, after, least, onsets)
    yield "END:VTIMEZONE"


def _changes(wall: Wall, start: float, end: float) -> Iterator[_Change]:
    """Find where the clock is changed, to the minute."""
    at, before = start, wall(start)
    while at < end:
        after = wall(at + _DAY)
        if after != before:
            low, high = at, at + _DAY
            while high - low > 60:
                middle = (low + high) // 120 * 60
                low, high = (low, middle) if wall(middle) != before else (middle, high)
            onset = datetime.fromtimestamp(high + before.seconds, UTC).replace(tzinfo=None)
            yield _Change(before, after, onset)
            before = after
        at += _DAY


def _observance(before: Offset, after: Offset, least: int, onsets: list[datetime]) -> Iterator[str]:
    kind = "DAYLIGHT" if after.seconds > least else "STANDARD"
    yield f"BEGIN:{kind}"
    yield f"DTSTART:{onsets[0]:%Y%m%dT%H%M%S}"
    yield f"TZOFFSETFROM:{_offset(before)}"
    yield f"TZOFFSETTO:{_offset(after)}"
    if after.name and after.name.isascii() and after.name.isalnum():
        yield f"TZNAME:{after.name}"
    if len(onsets) > 1:
        rule = _yearly(onsets)
        yield f"RRULE:{rule}" if rule else "RDATE:" + ",".join(f"{each:%Y%m%dT%H%M%S}" for each in onsets[1:])
    yield f"END:{kind}"


def _offset(offset: Offset) -> str:
    hours, rest = divmod(abs(offset.seconds), _HOUR)
    return f"{'-' if offset.seconds < 0 else '+'}{hours:02}{rest // 60:02}"


def _yearly(onsets: list[datetime]) -> str:
    """Give the yearly rule that all onsets follow; "" where there is none."""
    first = onsets[0]
    years = [each.year for each in onsets]
    alike = {(each.month, each.weekday(), each.hour, each.minute) for each in onsets}
    if len(alike) > 1 or years != list(range(years[0], years[0] + len(years))):
        return ""
    places = {(each.day - 1) // 7 + 1 for each in onsets}
    if all((each + timedelta(days=7)).month != each.month for each in onsets):
        place = -1
    elif len(places) == 1:
        place = places.pop()
    else:
        return ""
    return f"FREQ=YEARLY;BYMONTH={first.month};BYDAY={place}{_DAYS[first.weekday()]}"


def years_of(days: list[date], today: date) -> tuple[int, int]:
    """Give the years that a definition must hold for: from the first day to some years after the last."""
    years = [day.year for day in (*days, today)]
    return min(years), max(years) + 10
