"""Dates, spans, counts and lists in plain English, in the manner of the screens: "18 November", "6 days", "2 months".

Only what the program itself says without Qt; month and weekday names do not follow the machine's locale.
"""

from __future__ import annotations

from collections.abc import Sequence
from datetime import date, time
from typing import Final

WEEKDAYS: Final = ("Monday", "Tuesday", "Wednesday", "Thursday", "Friday", "Saturday", "Sunday")
MONTHS: Final = (
    "January",
    "February",
    "March",
    "April",
    "May",
    "June",
    "July",
    "August",
    "September",
    "October",
    "November",
    "December",
)
_SMALL_NUMBERS: Final = (
    "no",
    "one",
    "two",
    "three",
    "four",
    "five",
    "six",
    "seven",
    "eight",
    "nine",
    "ten",
    "eleven",
    "twelve",
)
_ORDINALS: Final = (
    "first",
    "second",
    "third",
    "fourth",
    "fifth",
    "sixth",
    "seventh",
    "eighth",
    "ninth",
    "tenth",
)
_DAYS_IN_MONTH: Final = 30.44
_DAYS_SHOWN_AS_DAYS: Final = 60
_DAYS_SHOWN_AS_MONTHS: Final = 720
_WEEK: Final = 7


def day_and_month(day: date, today: date) -> str:
    """Say a day in running text: "18 November", with the year where it is not this year's."""
    said = f"{day.day} {MONTHS[day.month - 1]}"
    return said if day.year == today.year else f"{said} {day.year}"


def short_day(day: date, today: date) -> str:
    """Say a day in a table: "Tue 24 Nov", with the year where it is not this year's."""
    said = f"{WEEKDAYS[day.weekday()][:3]} {day.day} {MONTHS[day.month - 1][:3]}"
    return said if day.year == today.year else f"{said} {day.year}"


def full_day(day: date, today: date) -> str:
    """Say a day with its weekday: "Tuesday 24 November", with the year where it is not this year's."""
    return f"{WEEKDAYS[day.weekday()]} {day_and_month(day, today)}"


def day_in_sentence(day: date, today: date) -> str:
    """Say a day inside a sentence: "today", "yesterday", "tomorrow", else "on 18 November"."""
    near = {0: "today", -1: "yesterday", 1: "tomorrow"}.get((day - today).days)
    return near or f"on {day_and_month(day, today)}"


def weekday_or_day(day: date, today: date) -> str:
    """Say a day as short as it is clear: "Today", the weekday alone within seven days, else "Tue 24 Nov"."""
    distance = (day - today).days
    if distance == 0:
        return "Today"
    return WEEKDAYS[day.weekday()] if abs(distance) < _WEEK else short_day(day, today)


def clock(at: time) -> str:
    """Say a time of day: "09:05"."""
    return f"{at.hour:02d}:{at.minute:02d}"


def when_due(day: date, today: date, at: time | None = None) -> str:
    """Say when something is due: "since Monday" for what waits, "15:30" or nothing today, "Thursday, 10:00"."""
    if day < today:
        return f"since {weekday_or_day(day, today)}"
    if day == today:
        return clock(at) if at else ""
    said = weekday_or_day(day, today)
    return f"{said}, {clock(at)}" if at else said


def span(days: int) -> str:
    """Say how long something is: "1 day", "53 days", from two months on "2 months", from two years on "2 years"."""
    if days < _DAYS_SHOWN_AS_DAYS:
        return counted(days, "day")
    if days < _DAYS_SHOWN_AS_MONTHS:
        return counted(round(days / _DAYS_IN_MONTH), "month")
    return counted(round(days / 365.25), "year")


def every(days: int) -> str:
    """Say a cadence: "every day", "every 2 weeks", "every month", "every 45 days"."""
    if days % 365 == 0:
        return _each(days // 365, "year")
    if days % 30 == 0:
        return _each(days // 30, "month")
    if days % _WEEK == 0:
        return _each(days // _WEEK, "week")
    return _each(days, "day")


def _each(number: int, unit: str) -> str:
    return f"every {unit}" if number == 1 else f"every {number} {unit}s"


def about_minutes(minutes: int) -> str:
    """Say how long a day's work takes, rounded up to five minutes: "about 40 minutes", "about 2 hours 30"."""
    hours, rest = divmod(-(-minutes // 5) * 5, 60)
    if not hours:
        return f"about {rest} minutes"
    said = f"about {counted(hours, 'hour')}"
    return f"{said} {rest}" if rest else said


def counted(number: int, one: str, many: str = "") -> str:
    """Say a number of things: "1 day", "41 people"; the plural is the singular with an s unless it is given."""
    return f"{number:,} {one if number == 1 else many or one + 's'}"


def number_word(number: int) -> str:
    """Say a small number as a word, up to twelve; a bigger one in digits."""
    return _SMALL_NUMBERS[number] if 0 <= number < len(_SMALL_NUMBERS) else f"{number:,}"


def times_word(number: int) -> str:
    """Say how often: "once", "twice", "three times"."""
    return {1: "once", 2: "twice"}.get(number) or f"{number_word(number)} times"


def ordinal(number: int) -> str:
    """Say a place in a row: "first", "second" … "tenth", then "11th", "22nd"."""
    if 1 <= number <= len(_ORDINALS):
        return _ORDINALS[number - 1]
    tail = "th" if number % 100 in {11, 12, 13} else {1: "st", 2: "nd", 3: "rd"}.get(number % 10, "th")
    return f"{number}{tail}"


def listed(names: Sequence[str], shown: int = 3) -> str:
    """Say a list: "Bridget", "Bridget and Mina", "Bridget, Mina and Kofi".

    Longer than `shown`, it names one fewer and counts the rest: "Bridget, Mina and two others".
    """
    if len(names) > shown:
        kept = max(1, shown - 1)
        rest = len(names) - kept
        return f"{', '.join(names[:kept])} and {number_word(rest)} {'other' if rest == 1 else 'others'}"
    if len(names) > 1:
        return f"{', '.join(names[:-1])} and {names[-1]}"
    return names[0] if names else ""


def sentence_start(text: str) -> str:
    """Give a text with its first letter as a capital and the rest as it is."""
    return text[:1].upper() + text[1:]
