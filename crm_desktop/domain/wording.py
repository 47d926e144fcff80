"""Dates, spans, counts and lists in words, in the manner of the screens: "18 November", "6 days", "2 months".

The words are those of the person's language (`translation`), the order of day and month and the clock those of the
place (`Manner`), which the window takes from the system. Without a window they are English, as in Dublin.
"""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date, time, timedelta
from typing import Final

from crm_desktop.domain.translation import plural, texts, translate

WEEKDAYS: Final = texts("Dates", "Monday", "Tuesday", "Wednesday", "Thursday", "Friday", "Saturday", "Sunday")
MONTHS: Final = texts(
    "Dates",
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
_SHORT_WEEKDAYS: Final = texts("Dates", "Mon", "Tue", "Wed", "Thu", "Fri", "Sat", "Sun")
_SHORT_MONTHS: Final = texts(
    "Short dates", "Jan", "Feb", "Mar", "Apr", "May", "Jun", "Jul", "Aug", "Sep", "Oct", "Nov", "Dec"
)
_SMALL_NUMBERS: Final = texts(
    "Numbers",
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
_ORDINALS: Final = texts(
    "Numbers", "first", "second", "third", "fourth", "fifth", "sixth", "seventh", "eighth", "ninth", "tenth"
)
_DAYS_IN_MONTH: Final = 30.44
_DAYS_SHOWN_AS_DAYS: Final = 60
_DAYS_SHOWN_AS_MONTHS: Final = 720
_WEEK: Final = 7


@dataclass(frozen=True, slots=True)
class Manner:
    """How dates, times and numbers are written where the person lives. `week_starts` is a weekday, Monday is 0."""

    month_first: bool = False
    twelve_hours: bool = False
    week_starts: int = 0
    thousands: str = ","
    decimals: str = "."


_used = [Manner()]


def use_manner(wanted: Manner) -> None:
    """Write dates, times and numbers so from now on."""
    _used[0] = wanted


def manner() -> Manner:
    """Give the manner in which dates, times and numbers are written."""
    return _used[0]


def week_start(day: date) -> date:
    """Give the first day of the week that a day lies in."""
    return day - timedelta(days=(day.weekday() - manner().week_starts) % _WEEK)


def weekday(number: int) -> str:
    """Say a weekday, Monday is 0."""
    return translate("Dates", WEEKDAYS[number])


def short_weekday(number: int) -> str:
    """Say a weekday in a table, Monday is 0."""
    return translate("Dates", _SHORT_WEEKDAYS[number])


def month(number: int) -> str:
    """Say a month, January is 1."""
    return translate("Dates", MONTHS[number - 1])


def short_month(number: int) -> str:
    """Say a month in a table, January is 1."""
    return translate("Short dates", _SHORT_MONTHS[number - 1])


def month_and_year(day: date) -> str:
    """Say a month: "November 2026"."""
    return translate("Dates", "{month} {year}", month=month(day.month), year=day.year)


def _day_and_month(number: int, named: str) -> str:
    if manner().month_first:
        return f"{named} {number}"
    return translate("Dates", "{day} {month}", day=number, month=named)


def _with_year(said: str, year: int) -> str:
    return f"{said}, {year}" if manner().month_first else f"{said} {year}"


def day_and_month(day: date, today: date) -> str:
    """Say a day in running text: "18 November", with the year where it is not this year's."""
    return day_month(day) if day.year == today.year else whole_day(day)


def day_month(day: date) -> str:
    """Say a day without its year: "18 November"."""
    return _day_and_month(day.day, month(day.month))


def whole_day(day: date) -> str:
    """Say a day with its year: "18 November 2026"."""
    return _with_year(day_month(day), day.year)


def brief_day(day: date, today: date) -> str:
    """Say a day without its weekday where room is short: "18 Nov", with the year where it is not this year's."""
    said = short_day_month(day)
    return said if day.year == today.year else _with_year(said, day.year)


def short_day_month(day: date) -> str:
    """Say a day without weekday and year where room is short: "18 Nov"."""
    return _day_and_month(day.day, short_month(day.month))


def short_day(day: date, today: date) -> str:
    """Say a day in a table: "Tue 24 Nov", with the year where it is not this year's."""
    return _after_weekday(short_weekday(day.weekday()), brief_day(day, today))


def full_day(day: date, today: date) -> str:
    """Say a day with its weekday: "Tuesday 24 November", with the year where it is not this year's."""
    return _after_weekday(weekday(day.weekday()), day_and_month(day, today))


def days_of_month(first: int, last: int, named: str) -> str:
    """Say some days of one month: "23–29 November 2026", with the month as it is to be named."""
    return translate("Dates", "{first}–{last} {month}", first=first, last=last, month=named)


def _after_weekday(named: str, day: str) -> str:
    if manner().month_first:
        return f"{named}, {day}"
    return translate("Dates", "{weekday} {date}", weekday=named, date=day)


def day_in_sentence(day: date, today: date) -> str:
    """Say a day inside a sentence: "today", "yesterday", "tomorrow", else "on 18 November"."""
    distance = (day - today).days
    if distance == 0:
        return translate("Dates", "today")
    if distance == -1:
        return translate("Dates", "yesterday")
    if distance == 1:
        return translate("Dates", "tomorrow")
    return translate("Dates", "on {date}", date=day_and_month(day, today))


def weekday_or_day(day: date, today: date) -> str:
    """Say a day as short as it is clear: "Today", the weekday alone within seven days, else "Tue 24 Nov"."""
    distance = (day - today).days
    if distance == 0:
        return translate("Dates", "Today")
    return weekday(day.weekday()) if abs(distance) < _WEEK else short_day(day, today)


def clock(at: time) -> str:
    """Say a time of day: "09:05"; "9:05 am" where that is the manner."""
    if manner().twelve_hours:
        return f"{(at.hour - 1) % 12 + 1}:{at.minute:02d} {'am' if at.hour < 12 else 'pm'}"
    return f"{at.hour:02d}:{at.minute:02d}"


def when_due(day: date, today: date, at: time | None = None) -> str:
    """Say when something is due: "since Monday" for what waits, "15:30" or nothing today, "Thursday, 10:00"."""
    if day < today:
        return translate("Dates", "since {date}", date=weekday_or_day(day, today))
    if day == today:
        return clock(at) if at else ""
    said = weekday_or_day(day, today)
    return f"{said}, {clock(at)}" if at else said


def span(days: int) -> str:
    """Say how long something is: "1 day", "53 days", from two months on "2 months", from two years on "2 years"."""
    if days < _DAYS_SHOWN_AS_DAYS:
        return plural("Spans", "%Ln day", "%Ln days", days)
    if days < _DAYS_SHOWN_AS_MONTHS:
        return plural("Spans", "%Ln month", "%Ln months", round(days / _DAYS_IN_MONTH))
    return plural("Spans", "%Ln year", "%Ln years", round(days / 365.25))


def ago(days: int) -> str:
    """Say how long ago something was, as `span` does: "53 days ago", "2 months ago"."""
    if days < _DAYS_SHOWN_AS_DAYS:
        return plural("Spans", "%Ln day ago", "%Ln days ago", days)
    if days < _DAYS_SHOWN_AS_MONTHS:
        return plural("Spans", "%Ln month ago", "%Ln months ago", round(days / _DAYS_IN_MONTH))
    return plural("Spans", "%Ln year ago", "%Ln years ago", round(days / 365.25))


def every(days: int) -> str:
    """Say a cadence: "every day", "every 2 weeks", "every month", "every 45 days"."""
    if days % 365 == 0:
        return plural("Spans", "every year", "every %Ln years", days // 365)
    if days % 30 == 0:
        return plural("Spans", "every month", "every %Ln months", days // 30)
    if days % _WEEK == 0:
        return plural("Spans", "every week", "every %Ln weeks", days // _WEEK)
    return plural("Spans", "every day", "every %Ln days", days)


def as_chosen(days: int) -> str:
    """Say a cadence as it was chosen: "six weeks", "a month", "45 days"."""
    if days % 30 == 0:
        return plural("Spans", "a month", "{number} months", days // 30, number=number_word(days // 30))
    if days % _WEEK == 0:
        return plural("Spans", "a week", "{number} weeks", days // _WEEK, number=number_word(days // _WEEK))
    return plural("Spans", "a day", "{number} days", days, number=number_word(days))


def about_minutes(minutes: int) -> str:
    """Say how long a day's work takes: "about 40 minutes", rounded up to five, from an hour on in halves of one."""
    if minutes <= 55:
        return plural("Spans", "about %Ln minute", "about %Ln minutes", -(-minutes // 5) * 5)
    hours, half = divmod((minutes + 15) // 30, 2)
    if half:
        return translate("Spans", "about {hours}½ hours", hours=hours)
    return plural("Spans", "about %Ln hour", "about %Ln hours", hours)


def minutes_long(minutes: int) -> str:
    """Say a number of minutes: "25 minutes"."""
    return plural("Spans", "%Ln minute", "%Ln minutes", minutes)


def hours_long(hours: int) -> str:
    """Say a number of hours: "2 hours"."""
    return plural("Spans", "%Ln hour", "%Ln hours", hours)


def days_long(days: int) -> str:
    """Say a number of days, however many: "90 days"."""
    return plural("Spans", "%Ln day", "%Ln days", days)


def number(value: int) -> str:
    """Say a number in digits, thousands set apart: "41,230"."""
    return f"{value:,}".replace(",", manner().thousands)


def people(count: int) -> str:
    """Say a number of people: "1 person", "41 people"."""
    return plural("Counts", "%Ln person", "%Ln people", count)


def things(count: int) -> str:
    """Say a number of things to do: "1 thing", "5 things"."""
    return plural("Counts", "%Ln thing", "%Ln things", count)


def counted(count: int, one: str, many: str = "") -> str:
    """Say a number of things: "1 day", "41 people"; the plural is the singular with an s unless it is given."""
    return f"{number(count)} {one if count == 1 else many or one + 's'}"


def number_word(value: int) -> str:
    """Say a small number as a word, up to twelve; a bigger one in digits."""
    return translate("Numbers", _SMALL_NUMBERS[value]) if 0 <= value < len(_SMALL_NUMBERS) else number(value)


def times_word(count: int) -> str:
    """Say how often: "once", "twice", "three times"."""
    if count == 1:
        return translate("Numbers", "once")
    if count == 2:
        return translate("Numbers", "twice")
    return translate("Numbers", "{number} times", number=number_word(count))


def ordinal(value: int) -> str:
    """Say a place in a row: "first", "second" … "tenth", then "11th", "22nd"."""
    if 1 <= value <= len(_ORDINALS):
        return translate("Numbers", _ORDINALS[value - 1])
    if value % 100 not in {11, 12, 13}:
        if value % 10 == 1:
            return translate("Numbers", "{number}st", number=value)
        if value % 10 == 2:
            return translate("Numbers", "{number}nd", number=value)
        if value % 10 == 3:
            return translate("Numbers", "{number}rd", number=value)
    return translate("Numbers", "{number}th", number=value)


def listed(names: Sequence[str], shown: int = 3) -> str:
    """Say a list: "Bridget", "Bridget and Mina", "Bridget, Mina and Kofi".

    Longer than `shown`, it names one fewer and counts the rest: "Bridget, Mina and two others".
    """
    if len(names) > shown:
        kept = max(1, shown - 1)
        rest = len(names) - kept
        first = ", ".join(names[:kept])
        if rest == 1:
            return translate("Lists", "{names} and one other", names=first)
        return translate("Lists", "{names} and {number} others", names=first, number=number_word(rest))
    if len(names) > 1:
        return translate("Lists", "{names} and {last}", names=", ".join(names[:-1]), last=names[-1])
    return names[0] if names else ""


def one_below_the_other(*texts: str) -> str:
    """Give texts one below the other with an empty line between, each once; empty ones are left out."""
    return "\n\n".join(dict.fromkeys(text.strip() for text in texts if text.strip()))


_TWO_STOPS: Final = re.compile(r"(?<!\.)\.\.(?!\.)")


def one_full_stop(text: str) -> str:
    """Give sentences with one full stop where a name brought its own: "at Acme Inc.." loses one, "..." stays."""
    return _TWO_STOPS.sub(".", text) if ".." in text else text


NAME_ROOM: Final = 44
"""Letters of a name that have room in a line."""


def shortened(text: str, most: int = NAME_ROOM) -> str:
    """Give a text of at most so many letters: of a longer one its beginning, with an ellipsis at the end."""
    return text if len(text) <= most else f"{text[: most - 1].rstrip()}…"


def sentence_start(text: str) -> str:
    """Give a text with its first letter as a capital and the rest as it is."""
    return text[:1].upper() + text[1:]
