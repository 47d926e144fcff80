"""Quick dates: "fri", "in 2 weeks", "3/12", "8 December" and the like, read as days.

How a day without a year is read: as this year's, unless that day is past; then as next year's. Only where this
year's day is one of the last seven is it this year's: somebody writes down what has just been. Words that count
forward never give a past day; "yesterday", "last Friday" and "2 days ago" say that they do. Where only what has been is
asked for, `parse_past` reads all of them the other way round.
"""

from __future__ import annotations

import calendar
import re
from collections.abc import Callable
from dataclasses import dataclass
from datetime import date, timedelta
from typing import Final

from crm_desktop.domain.partial_dates import MONTH_WORDS
from crm_desktop.domain.translation import translate
from crm_desktop.domain.wording import (
    WEEKDAYS,
    day_and_month,
    day_month,
    full_day,
    month_and_year,
    weekday,
)
from crm_desktop.domain.wording import month as month_name
from crm_desktop.domain.workdays import end_of_week, next_week

JUST_BEEN: Final = 7
"""How many days back a day without a year is still this year's."""

_FIRST_YEAR: Final = 1900
_LAST_YEAR: Final = 2199
_CENTURY_TURN: Final = 70
_WEEK: Final = 7

_NUMBER_WORDS: Final = {
    word: number
    for number, words in {
        1: ("a", "an", "one", "einem", "einer", "ein", "eine", "einen"),
        2: ("two", "a couple of", "couple of", "zwei"),
        3: ("three", "drei"),
        4: ("four", "vier"),
        5: ("five", "fünf"),
        6: ("six", "sechs"),
        7: ("seven", "sieben"),
        8: ("eight", "acht"),
        9: ("nine", "neun"),
        10: ("ten", "zehn"),
        11: ("eleven", "elf"),
        12: ("twelve", "zwölf"),
    }.items()
    for word in words
}
_WEEKDAY_WORDS = {
    word: number
    for number, name in enumerate(WEEKDAYS)
    for word in (name.lower(), name[:3].lower(), name[:2].lower())
} | {"tues": 1, "weds": 2, "thur": 3, "thurs": 3}
_GERMAN_WEEKDAYS: Final = ("montag", "dienstag", "mittwoch", "donnerstag", "freitag", "samstag", "sonntag")
_WEEKDAY_WORDS |= {word: number for number, name in enumerate(_GERMAN_WEEKDAYS) for word in (name, name[:2])}
_WEEKDAY_WORDS |= {"sonnabend": 5}

_COUNT: Final = r"(?P<count>\d{1,5}|" + "|".join(sorted(_NUMBER_WORDS, key=len, reverse=True)) + ")"
_UNIT: Final = (
    r"(?P<unit>d|days?|t|tage?n?|w|wks?|weeks?|wochen?|m|months?|monate?n?|y|yrs?|years?|j|jahre?n?)"
)
_SPAN: Final = re.compile(
    rf"(?:(?P<before>vor )|in )?{_COUNT} ?{_UNIT}(?P<way> ago| from now| from today| her)?"
)
_WEEKDAY: Final = "|".join(sorted(_WEEKDAY_WORDS, key=len, reverse=True))
_ON_WEEKDAY: Final = re.compile(
    rf"(?:(?P<which>on|this|next|last|coming|am|diesen|kommenden|nächsten|letzten) )?(?P<weekday>{_WEEKDAY})"
)
_MONTH: Final = "|".join(sorted(MONTH_WORDS, key=len, reverse=True))
_DAY: Final = r"(?P<day>\d{1,2})(?:st|nd|rd|th|\.)?"
_YEAR: Final = r"(?:[ ,]+(?P<year>\d{4}|'?\d{2}))?"
_BEFORE: Final = rf"(?:(?P<weekday>{_WEEKDAY})[.,]* )?(?:the |am |der |den )?"
_DAY_MONTH: Final = re.compile(
    rf"{_BEFORE}{_DAY}(?: of)?[ \-]?(?P<month>{_MONTH})\.?(?:[ \-,]+(?P<year>\d{{4}}|'?\d{{2}}))?"
)
_MONTH_DAY: Final = re.compile(rf"{_BEFORE}(?P<month>{_MONTH}) ?(?:the )?{_DAY}{_YEAR}")
_NUMBERS: Final = re.compile(
    rf"{_BEFORE}(?P<first>\d{{1,2}})[/.\- ](?P<second>\d{{1,2}})(?:[/.\- ](?P<year>\d{{4}}|\d{{2}}))?\.?"
)
_ISO: Final = re.compile(r"(?P<year>\d{4})[\-/.](?P<month>\d{1,2})[\-/.](?P<day>\d{1,2})|(?P<tight>\d{8})")
_DAY_ALONE: Final = re.compile(rf"(?:on |am )?(?:the )?{_DAY}")
_MONTH_ALONE: Final = re.compile(rf"(?:in |im )?(?P<month>{_MONTH})(?: (?P<year>\d{{4}}))?")


@dataclass(frozen=True, slots=True)
class Reading:
    """What a text was read as: a day, or what to say about it and the day that was perhaps meant."""

    day: date | None
    advice: str = ""
    proposal: date | None = None


class _NoSuchDay(Exception):
    """The words are clear, but there is no such day: `advice` says why, `proposal` is the nearest."""

    def __init__(self, advice: str, proposal: date | None = None) -> None:
        super().__init__(advice)
        self.advice = advice
        self.proposal = proposal


def parse(text: str, today: date, day_first: bool = True) -> date | None:
    """Give the day a text means, None where it cannot be read. `day_first` reads "3/12" as 3 December."""
    return read(text, today, day_first).day


def parse_past(text: str, today: date, day_first: bool = True) -> date | None:
    """Give the day a text means where only what has been is asked for: "8 October", "Friday", "the 8th" are the last.

    What says that it is still to come ("tomorrow", "next Friday", a year) stays so.
    """
    day = parse(text, today, day_first)
    if day is not None and day <= today:
        return day
    words = _words(text)
    alone = _ON_WEEKDAY.fullmatch(words)
    if alone is not None and alone["which"] in {None, "on", "am"}:
        back = (today.weekday() - _WEEKDAY_WORDS[alone["weekday"]]) % _WEEK
        return today - timedelta(days=back or _WEEK)
    if day is not None and _DAY_ALONE.fullmatch(words):
        months = (_add_months(today.replace(day=1), -back) for back in range(3))
        return max(
            one for one in (_in_month(month, day.day) for month in months) if one is not None and one < today
        )
    names = (_DAY_MONTH, _MONTH_DAY, _NUMBERS, _MONTH_ALONE)
    named = next(filter(None, (name.fullmatch(words) for name in names)), None)
    if named is None or named["year"]:
        return day
    # Read from here, a day without a year is one of the year that ends today.
    return parse(text, today - timedelta(days=365 - JUST_BEEN), day_first) or day


def read(text: str, today: date, day_first: bool = True) -> Reading:
    """Give the day a text means; where there is none, what to say about it.

    An empty text is no day and nothing to say.
    """
    words = _words(text)
    if not words:
        return Reading(None)
    try:
        for reader in _READERS:
            day = reader(words, today, day_first)
            if day is not None:
                return Reading(day)
    except _NoSuchDay as none:
        return Reading(None, none.advice, none.proposal)
    except (OverflowError, ValueError):
        return Reading(None, translate("Quick dates", "That day is too far away."))
    fortnight = day_and_month(today + timedelta(weeks=2), today) if today.year < _LAST_YEAR else "8 December"
    return Reading(
        None, translate("Quick dates", "I cannot read that. Perhaps ‘in 2 weeks’ or {day}.", day=fortnight)
    )


def _words(text: str) -> str:
    """The words of a text as they are compared."""
    return " ".join(text.lower().replace("’", "'").split()).rstrip(" .!?")


def _by_word(words: str, today: date, _: bool) -> date | None:
    days = {
        "today": 0,
        "tod": 0,
        "now": 0,
        "tonight": 0,
        "tomorrow": 1,
        "tom": 1,
        "tmr": 1,
        "tmrw": 1,
        "day after tomorrow": 2,
        "the day after tomorrow": 2,
        "overmorrow": 2,
        "heute": 0,
        "jetzt": 0,
        "heute abend": 0,
        "morgen": 1,
        "übermorgen": 2,
        "gestern": -1,
        "vorgestern": -2,
        "nächste woche": (next_week(today) - today).days,
        "letzte woche": -_WEEK,
        "ende der woche": (4 - today.weekday()) % _WEEK,
        "ende dieser woche": (4 - today.weekday()) % _WEEK,
        "wochenende": (5 - today.weekday()) % _WEEK,
        "am wochenende": (5 - today.weekday()) % _WEEK,
        "nächstes wochenende": 12 - today.weekday(),
        "yesterday": -1,
        "day before yesterday": -2,
        "the day before yesterday": -2,
        "next week": (next_week(today) - today).days,
        "last week": -_WEEK,
        "end of week": (4 - today.weekday()) % _WEEK,
        "end of the week": (4 - today.weekday()) % _WEEK,
        "this weekend": (5 - today.weekday()) % _WEEK,
        "weekend": (5 - today.weekday()) % _WEEK,
        "next weekend": 12 - today.weekday(),
    }
    if words in days:
        return today + timedelta(days=days[words])
    if words in {"next month", "nächsten monat", "nächster monat"}:
        return _add_months(today.replace(day=1), 1)
    if words in {"end of month", "end of the month", "monatsende", "ende des monats"}:
        return today.replace(day=calendar.monthrange(today.year, today.month)[1])
    if words in {"next year", "nächstes jahr"}:
        return _day(today.year + 1, 1, 1)
    return None


def _by_span(words: str, today: date, _: bool) -> date | None:
    """Read a distance: "in 2 weeks", "3d", "a month", "2 days ago"."""
    found = _SPAN.fullmatch(words)
    if found is None:
        return None
    number = found["count"]
    count = int(number) if number.isdecimal() else _NUMBER_WORDS[number]
    if found["way"] in {" ago", " her"} or found["before"]:
        count = -count
    unit = found["unit"][0]
    if unit in {"d", "t"}:
        return _bounded(today + timedelta(days=count))
    if unit == "w":
        return _bounded(today + timedelta(weeks=count))
    return _bounded(_add_months(today, count * (12 if unit in {"y", "j"} else 1)))


def _by_weekday(words: str, today: date, _: bool) -> date | None:
    """Read a weekday: "fri" is the next one after today, "next fri" that of next week, "last fri" the one before."""
    found = _ON_WEEKDAY.fullmatch(words)
    if found is None:
        return None
    ahead = (_WEEKDAY_WORDS[found["weekday"]] - today.weekday() - 1) % _WEEK + 1
    if found["which"] in {"last", "letzten"}:
        return today + timedelta(days=ahead - _WEEK if ahead < _WEEK else -_WEEK)
    if found["which"] in {"next", "nächsten"}:
        first = end_of_week(today) + timedelta(days=1)
        return first + timedelta(days=(_WEEKDAY_WORDS[found["weekday"]] - first.weekday()) % _WEEK)
    return today + timedelta(days=ahead)


def _by_month_name(words: str, today: date, _: bool) -> date | None:
    """Read a named month: "8 December", "Dec 8th, 2027", "Tue 8 Dec"."""
    found = _DAY_MONTH.fullmatch(words) or _MONTH_DAY.fullmatch(words)
    if found is None:
        return None
    return _checked(
        found, _in_year(found["year"], MONTH_WORDS[found["month"]], int(found["day"]), today), today
    )


def _by_iso(words: str, _: date, __: bool) -> date | None:
    """Read an ISO day: "2026-12-08", "20261208"."""
    found = _ISO.fullmatch(words)
    if found is None:
        return None
    tight = found["tight"]
    if tight:
        return _day(int(tight[:4]), int(tight[4:6]), int(tight[6:]))
    return _day(int(found["year"]), int(found["month"]), int(found["day"]))


def _by_numbers(words: str, today: date, day_first: bool) -> date | None:
    """Read numbers: "3/12", "3.12.2026"; where the order asked for cannot be, the other one."""
    found = _NUMBERS.fullmatch(words)
    if found is None:
        return None
    day, month = int(found["first"]), int(found["second"])
    if not day_first:
        day, month = month, day
    if month > 12 >= day:
        day, month = month, day
    return _checked(found, _in_year(found["year"], month, day, today), today)


def _by_day_alone(words: str, today: date, _: bool) -> date | None:
    """Read a day alone: "the 8th" is the next one from today on."""
    found = _DAY_ALONE.fullmatch(words)
    if found is None:
        return None
    number = int(found["day"])
    if not 1 <= number <= 31:
        return None
    month = today.replace(day=1)
    while True:
        day = _in_month(month, number)
        if day is not None and day >= today:
            return day
        month = _add_months(month, 1)


def _by_month_alone(words: str, today: date, _: bool) -> date | None:
    """Read a month alone: "in March" is its first day, the next one that is not past."""
    found = _MONTH_ALONE.fullmatch(words)
    if found is None:
        return None
    month = MONTH_WORDS[found["month"]]
    if found["year"]:
        return _day(int(found["year"]), month, 1)
    return _day(today.year + (date(today.year, month, 1) < today), month, 1)


_READERS: Final[tuple[Callable[[str, date, bool], date | None], ...]] = (
    _by_word,
    _by_weekday,
    _by_span,
    _by_iso,
    _by_month_name,
    _by_numbers,
    _by_day_alone,
    _by_month_alone,
)


def _in_year(written: str | None, month: int, day: int, today: date) -> date:
    """The day in the year that was written, else in the year it is read in (see above)."""
    if written is not None:
        year = int(written.lstrip("'"))
        if len(written.lstrip("'")) == 2:
            year += 2000 if year < _CENTURY_TURN else 1900
        return _day(year, month, day)
    this_year = _day(today.year, month, day)
    if this_year >= today - timedelta(days=JUST_BEEN):
        return this_year
    return _day(today.year + 1, month, day)


def _day(year: int, month: int, day: int) -> date:
    """The day, where there is one. Raises _NoSuchDay with the nearest one."""
    if not _FIRST_YEAR <= year <= _LAST_YEAR:
        raise _NoSuchDay(translate("Quick dates", "That day is too far away."))
    if not 1 <= month <= 12:
        raise _NoSuchDay(translate("Quick dates", "A year has 12 months."))
    last = calendar.monthrange(year, month)[1]
    if day > last:
        meant = date(year, month, last)
        said = month_and_year(meant) if month == 2 and last == 29 else month_name(month)
        raise _NoSuchDay(
            translate(
                "Quick dates",
                "{month} has {last} days. Did you mean {day}?",
                month=said,
                last=last,
                day=day_month(meant),
            ),
            meant,
        )
    if day < 1:
        raise _NoSuchDay(
            translate(
                "Quick dates",
                "A month begins with day 1. Did you mean {day}?",
                day=day_month(date(year, month, 1)),
            ),
            date(year, month, 1),
        )
    return date(year, month, day)


def _checked(found: re.Match[str], day: date, today: date) -> date:
    """The day, where the weekday that was written before it is right. Raises _NoSuchDay where it is not."""
    written = found["weekday"]
    if written and _WEEKDAY_WORDS[written] != day.weekday():
        said, name = day_and_month(day, today), weekday(day.weekday())
        raise _NoSuchDay(
            translate(
                "Quick dates",
                "{day} is a {weekday}. Did you mean {meant}?",
                day=said,
                weekday=name,
                meant=full_day(day, today),
            ),
            day,
        )
    return day


def _in_month(month: date, number: int) -> date | None:
    """The day of this number in the month of a day, None where the month is shorter."""
    last = calendar.monthrange(month.year, month.month)[1]
    return month.replace(day=number) if number <= last else None


def _add_months(day: date, months: int) -> date:
    """The same day some months later; the last of the month where it is shorter."""
    year, month = divmod(day.year * 12 + day.month - 1 + months, 12)
    return date(year, month + 1, min(day.day, calendar.monthrange(year, month + 1)[1]))


def _bounded(day: date) -> date:
    if not _FIRST_YEAR <= day.year <= _LAST_YEAR:
        raise _NoSuchDay(translate("Quick dates", "That day is too far away."))
    return day
