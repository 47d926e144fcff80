"""What of a series lies around a day, however long ago it began: only what is needed is searched."""

from __future__ import annotations

from calendar import monthrange
from collections import deque
from collections.abc import Callable, Iterator
from datetime import date, timedelta
from itertools import chain, islice
from typing import Final, NamedTuple

from crm_desktop.exchange.calendars.recurrence import (
    CYCLE,
    DAYS,
    HORIZON_YEARS,
    Rule,
    check,
    days_after,
    parse,
    upcoming,
    years_later,
)


class Around(NamedTuple):
    """The days of a series around a day: the latest up to it, whether there were more, and how it goes on after it.

    `coming` is as `next_after` gives it. `work` is about how many days were looked at.
    """

    over: tuple[date, ...]
    more: bool
    coming: tuple[date, str] | None
    work: int


def around(rule: str, first: date, last: date, most: int, *, near: bool = False) -> Around:
    """Give the latest days of a series up to `last`, at most `most` of them, and how it goes on after that.

    The series begins on `first`, perhaps long ago: only what is needed is searched, and with `near` no more than some
    times around the day. Where COUNT says how many there are, they are counted from the first.

    Raises:
        RepeatError: where the rule cannot be followed.
    """
    parsed = parse(rule)
    if first > last:
        check(rule)
        return Around((), False, (first, rule), 0)
    if parsed.count is not None:
        return _counted(rule, parsed, first, last, most)
    if parsed.until is not None:
        last = max(first, min(last, parsed.until))
    explicit = _explicit(parsed, first)
    quick = _says_by_itself(parsed)
    days = _fitting if quick else _searched
    period = _PERIODS[parsed.frequency] * parsed.interval
    times = max(2 * most, _NEAR)
    end = (
        last + timedelta(days=times * period) if near else years_later(last, HORIZON_YEARS[parsed.frequency])
    )
    coming, work = None, 0
    while True:
        begin = last - timedelta(days=min(times * period, (last - first).days))
        found = deque([first] if begin == first else [], most + 1)
        for day in days(explicit, first, begin, end):
            if day > last:
                coming = day, Rule(parsed.parts, None).text()
                break
            found.append(day)
        work += ((coming[0] if coming else end) - begin).days
        if not (quick or found or coming):
            work += CYCLE * 90  # dateutil has looked for a day through all of its calendar
        if begin == first or len(found) > most or near:
            return Around(tuple(found)[-most:] if most else (), len(found) > most, coming, work)
        end = last
        times *= 8


def is_quick(rule: str) -> bool:
    """Whether each day says by itself if it is one of a series, so that any of its days are found at once."""
    parsed = parse(rule)
    return parsed.count is None and _says_by_itself(parsed)


def _says_by_itself(rule: Rule) -> bool:
    return not (
        rule.parts.keys() & {"BYSETPOS", "BYYEARDAY", "BYWEEKNO"}
        or any(letter.isdigit() for letter in rule.parts.get("BYDAY", ""))
    )


def _counted(rule: str, parsed: Rule, first: date, last: date, most: int) -> Around:
    """Give what is around a day of a series whose days are counted from the first."""
    end = years_later(last, HORIZON_YEARS[parsed.frequency])
    days = upcoming(rule, first)
    if _says_by_itself(parsed):
        days = chain((first,), _fitting(_explicit(parsed, first), first, first, end))
    over: deque[date] = deque(maxlen=most + 1)
    coming = None
    for taken, day in enumerate(islice(days, parsed.count)):
        if day > last:
            rest = Rule({**parsed.parts, "COUNT": str((parsed.count or 0) - taken)}, None)
            coming = day, rest.text()
            break
        over.append(day)
    return Around(tuple(over)[-most:] if most else (), len(over) > most, coming, (last - first).days)


_PERIODS: Final = {"DAILY": 1, "WEEKLY": 7, "MONTHLY": 31, "YEARLY": 366}
"""The most days of a period."""
_NEAR: Final = 16


def _explicit(rule: Rule, first: date) -> Rule:
    """Give a rule that says what else its first day says (RFC 5545): the weekday, the day of the month, the month."""
    parts = dict(rule.parts)
    if not parts.keys() & {"BYDAY", "BYMONTHDAY", "BYYEARDAY", "BYWEEKNO"}:
        if rule.frequency == "WEEKLY":
            parts["BYDAY"] = DAYS[first.weekday()]
        elif rule.frequency != "DAILY":
            parts["BYMONTHDAY"] = str(first.day)
        if rule.frequency == "YEARLY":
            parts.setdefault("BYMONTH", str(first.month))
    return Rule(parts, None)


def _fitting(rule: Rule, first: date, begin: date, end: date) -> Iterator[date]:
    """The days of an explicit rule after one day up to another; `first` is the day the series begins on."""

    def numbers(name: str) -> frozenset[int]:
        return frozenset(map(int, rule.parts[name].split(","))) if name in rule.parts else frozenset()

    months, days = numbers("BYMONTH"), numbers("BYMONTHDAY")
    weekdays = frozenset(map(DAYS.index, filter(None, rule.parts.get("BYDAY", "").split(","))))
    week_begins = DAYS.index(rule.parts.get("WKST", "MO"))
    periods: dict[str, Callable[[date], int]] = {
        "DAILY": date.toordinal,
        "WEEKLY": lambda day: (day.toordinal() - 1 - week_begins) // 7,
        "MONTHLY": lambda day: day.year * 12 + day.month,
        "YEARLY": lambda day: day.year,
    }
    period, interval = periods[rule.frequency], rule.interval
    begun = period(first)
    last = min(end, rule.until) if rule.until else end
    for at in range(begin.toordinal() + 1, last.toordinal() + 1):
        day = date.fromordinal(at)
        if (
            (not weekdays or day.weekday() in weekdays)
            and (not months or day.month in months)
            and (not days or day.day in days or day.day - monthrange(day.year, day.month)[1] - 1 in days)
            and (interval == 1 or (period(day) - begun) % interval == 0)
        ):
            yield day


def _searched(rule: Rule, first: date, begin: date, end: date) -> Iterator[date]:
    """The days of any explicit rule after one day up to another, as far as they can be said of where it begins."""
    return (day for day in days_after(rule, _aligned(rule, first, begin), end) if day > begin)


def _aligned(rule: Rule, first: date, near: date) -> date:
    """Give a day not after `near` from which an explicit rule gives the same days as from the first, none before it."""
    step = rule.interval
    if rule.frequency in {"DAILY", "WEEKLY"}:
        step *= _PERIODS[rule.frequency]
        return first + timedelta(days=(near - first).days // step * step)
    if rule.frequency == "MONTHLY":
        months = (near.year - first.year) * 12 + near.month - first.month
        months = first.year * 12 + first.month - 1 + months // step * step
        return max(first, date(months // 12, months % 12 + 1, 1))
    return max(first, date(first.year + (near.year - first.year) // step * step, 1, 1))
