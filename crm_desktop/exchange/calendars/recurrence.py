"""How a follow-up repeats: RFC 5545 recurrence rules, in dates and in words.

A rule is the text of an RRULE (RFC 5545, section 3.3.10), "FREQ=WEEKLY;INTERVAL=2;COUNT=4"; empty is "never". The
series begins on the day the follow-up is due, which always counts as its first day, and COUNT counts the days that
are still to come, that first one with them. Where one day of a series was moved, a line before the rule keeps the day
it stood for, so that the others stay where they were:

    DTSTART:20261208
    RRULE:FREQ=WEEKLY;INTERVAL=2

Days are local calendar days. Rules come from files of other programs too, so they are bounded: nothing more often
than daily, and a search for the next day ends after some years.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass
from datetime import date, datetime, time, timedelta
from enum import StrEnum
from typing import Any, Final

from crm_desktop.domain.errors import KnownError
from crm_desktop.domain.translation import plural, translate
from crm_desktop.domain.wording import day_and_month, listed, ordinal, sentence_start, weekday
from crm_desktop.domain.wording import month as month_name
from crm_desktop.domain.wording import number as number_said

MOST_TIMES: Final = 9_999
"""The most repeats a rule may count."""

_LONGEST: Final = 300
_MOST_INTERVAL: Final = {"DAILY": 999, "WEEKLY": 260, "MONTHLY": 120, "YEARLY": 10}
DAYS: Final = ("MO", "TU", "WE", "TH", "FR", "SA", "SU")
"""The weekdays as rules write them, Monday first."""
HORIZON_YEARS: Final = {"DAILY": 12, "WEEKLY": 12, "MONTHLY": 12, "YEARLY": 40}
"""So many years the next day is looked for, by the frequency."""
CYCLE: Final = 400
"""Years after which the Gregorian calendar repeats, weekdays and all."""
_MOST_IN_MONTH: Final = 5
_BYDAY: Final = re.compile(r"([+-]?\d{1,2})?(MO|TU|WE|TH|FR|SA|SU)")
_WORKING: Final = frozenset(DAYS[:5])
_NUMBERS: Final = {"BYMONTHDAY": 31, "BYYEARDAY": 366, "BYWEEKNO": 53, "BYSETPOS": 366, "BYMONTH": 12}
_KNOWN: Final = frozenset({"FREQ", "INTERVAL", "COUNT", "UNTIL", "BYDAY", "WKST", *_NUMBERS})
_UNITS: Final = {"DAILY": "day", "WEEKLY": "week", "MONTHLY": "month", "YEARLY": "year"}


class RepeatError(KnownError):
    """A text that is no recurrence rule, or one that this program does not follow."""


class Repeat(StrEnum):
    """The simple choices of the editor, in its order."""

    NEVER = "never"
    DAY = "day"
    WEEKDAY = "weekday"
    WEEK = "week"
    TWO_WEEKS = "two weeks"
    MONTH = "month"
    MONTH_BY_WEEKDAY = "month by weekday"
    YEAR = "year"
    OTHER = "other"
    """A rule that none of the others makes; it can be kept, not chosen."""


@dataclass(frozen=True, slots=True)
class RepeatChoice:
    """What the editor shows of a rule: the simple choice, and how it ends (at most one of both)."""

    repeat: Repeat
    times: int | None = None
    until: date | None = None


@dataclass(frozen=True, slots=True)
class Rule:
    """A rule that was read: its parts by name, and the day that its next one stands for where that was moved."""

    parts: dict[str, str]
    stands_for: date | None

    @property
    def frequency(self) -> str:
        """DAILY, WEEKLY, MONTHLY or YEARLY."""
        return self.parts["FREQ"]

    @property
    def interval(self) -> int:
        """Every so many days, weeks, months or years."""
        return int(self.parts.get("INTERVAL", "1"))

    @property
    def count(self) -> int | None:
        """How many days are still to come, the next one with them."""
        return int(self.parts["COUNT"]) if "COUNT" in self.parts else None

    @property
    def until(self) -> date | None:
        """The last day that can be."""
        return _read_day(self.parts["UNTIL"]) if "UNTIL" in self.parts else None

    def text(self) -> str:
        """Give the rule as it is kept."""
        rule = ";".join(f"{name}={value}" for name, value in self.parts.items())
        return f"DTSTART:{self.stands_for:%Y%m%d}\nRRULE:{rule}" if self.stands_for else rule


# -- asking ------------------------------------------------------------------------------------------


def check(rule: str) -> None:
    """See that a rule can be followed; the empty one can.

    Raises:
        RepeatError: where it cannot.
    """
    if rule.strip():
        parsed = parse(rule)
        next(days_after(parsed, date(2024, 1, 1)), None)  # what dateutil itself does not take


def upcoming(rule: str, due_on: date) -> Iterator[date]:
    """Give the days of a series in order, the day it is due first. It ends by COUNT, UNTIL or after some years.

    Raises:
        RepeatError: where the rule cannot be followed.
    """
    yield due_on
    if not rule.strip():
        return
    parsed = parse(rule)
    left = (parsed.count or MOST_TIMES) - 1
    for day in days_after(parsed, due_on):
        if left <= 0:
            return
        yield day
        left -= 1


def first_days(rule: str, due_on: date, number: int) -> list[date]:
    """Give the first days of a series, at most `number`.

    Raises:
        RepeatError: where the rule cannot be followed.
    """
    days: list[date] = []
    for day in upcoming(rule, due_on):
        if len(days) == number:
            break
        days.append(day)
    return days


def next_after(rule: str, due_on: date, after: date) -> tuple[date, str] | None:
    """Give the first day of the series after both its due day and `after`, and the rule that goes on from there.

    Days that have gone by count as taken: the COUNT of the new rule is less by them. None where the series is over.

    Raises:
        RepeatError: where the rule cannot be followed.
    """
    if not rule.strip():
        return None
    parsed = parse(rule)
    for taken, day in enumerate(upcoming(rule, due_on)):
        if taken and day > after:
            parts = dict(parsed.parts)
            if parsed.count is not None:
                parts["COUNT"] = str(parsed.count - taken)
            return day, Rule(parts, None).text()
    return None


def taken_back(rule: str, due_on: date, earlier: date) -> str:
    """Give the rule of a series that goes back to an earlier day: its COUNT is more by the days between.

    Raises:
        RepeatError: where the rule cannot be followed.
    """
    parsed = parse(rule)
    if parsed.count is None:
        return rule
    between = 0
    for day in days_after(Rule(parsed.parts, None), earlier):
        between += 1
        if day >= due_on:
            break
    return Rule({**parsed.parts, "COUNT": str(min(MOST_TIMES, parsed.count + between))}, None).text()


def moved(rule: str, due_on: date, day: date) -> str:
    """Give the rule of a series of which only the next day goes to another: the days after it stay.

    Raises:
        RepeatError: where the rule cannot be followed.
    """
    if not rule.strip():
        return ""
    parsed = parse(rule)
    stood_for = parsed.stands_for or due_on
    return Rule(parsed.parts, None if stood_for == day else stood_for).text()


def from_its_day(rule: str) -> str:
    """Give the rule as it counts from the day it is due, forgetting that this day was moved.

    Raises:
        RepeatError: where the rule cannot be followed.
    """
    return Rule(parse(rule).parts, None).text() if rule.strip() else ""


# -- simple choices ----------------------------------------------------------------------------------


def build(choice: RepeatChoice, due_on: date) -> str:
    """Make the rule of a simple choice for a series that begins on a day; empty for never.

    Every month on the 29th to 31st means the last day of a shorter month, and every year on 29 February the 28th in
    others: RFC 5545 alone would leave such months out.

    Raises:
        RepeatError: for `Repeat.OTHER`, and for numbers of times below one.
    """
    if choice.repeat is Repeat.NEVER:
        return ""
    if choice.repeat is Repeat.OTHER:
        raise RepeatError(translate("Repeats", "Choose how often it repeats."))
    if choice.times is not None and not 1 <= choice.times <= MOST_TIMES:
        raise RepeatError(
            translate("Repeats", "How many times? From 1 to {most}.", most=number_said(MOST_TIMES))
        )
    rules = {
        Repeat.DAY: "FREQ=DAILY",
        Repeat.WEEKDAY: "FREQ=WEEKLY;BYDAY=MO,TU,WE,TH,FR",
        Repeat.WEEK: "FREQ=WEEKLY",
        Repeat.TWO_WEEKS: "FREQ=WEEKLY;INTERVAL=2",
        Repeat.MONTH: _monthly(due_on),
        Repeat.MONTH_BY_WEEKDAY: f"FREQ=MONTHLY;BYDAY={_place(due_on)}{DAYS[due_on.weekday()]}",
        Repeat.YEAR: _yearly(due_on),
    }
    rule = rules[choice.repeat]
    if choice.times is not None:
        rule += f";COUNT={choice.times}"
    elif choice.until is not None:
        rule += f";UNTIL={choice.until:%Y%m%d}"
    return rule


def read(rule: str, due_on: date) -> RepeatChoice:
    """Give the simple choice that makes a rule, and how it ends; `Repeat.OTHER` where none does.

    Raises:
        RepeatError: where the rule cannot be followed.
    """
    if not rule.strip():
        return RepeatChoice(Repeat.NEVER)
    parsed = parse(rule)
    core = {k: v for k, v in parsed.parts.items() if k not in {"COUNT", "UNTIL", "WKST"}}
    if core.get("INTERVAL") == "1":
        del core["INTERVAL"]
    day = parsed.stands_for or due_on
    for repeat in Repeat:
        if (
            repeat not in {Repeat.NEVER, Repeat.OTHER}
            and parse(build(RepeatChoice(repeat), day)).parts == core
        ):
            return RepeatChoice(repeat, parsed.count, parsed.until)
    return RepeatChoice(Repeat.OTHER, parsed.count, parsed.until)


def _monthly(day: date) -> str:
    if day.day <= 28:
        return "FREQ=MONTHLY"
    return f"FREQ=MONTHLY;BYMONTHDAY={','.join(map(str, range(28, day.day + 1)))};BYSETPOS=-1"


def _yearly(day: date) -> str:
    if (day.month, day.day) != (2, 29):
        return "FREQ=YEARLY"
    return "FREQ=YEARLY;BYMONTH=2;BYMONTHDAY=28,29;BYSETPOS=-1"


def _place(day: date) -> int:
    """Which of its weekday the day is in its month: 1 to 4, and -1 for the fifth, which is the last."""
    place = (day.day - 1) // 7 + 1
    return -1 if place == 5 else place


# -- words -------------------------------------------------------------------------------------------


def in_words(rule: str, due_on: date, today: date) -> str:
    """Say a rule: "Every 2 weeks, 4 times", "Every month on the first Thursday, until 3 June"; empty for never.

    Raises:
        RepeatError: where the rule cannot be followed.
    """
    if not rule.strip():
        return ""
    parsed = parse(rule)
    said = _how_often(parsed, parsed.stands_for or due_on)
    if parsed.count is not None:
        return plural("Repeats", "{rule}, once", "{rule}, %Ln times", parsed.count, rule=said)
    if parsed.until is None:
        return said
    return translate("Repeats", "{rule}, until {day}", rule=said, day=day_and_month(parsed.until, today))


def days_in_words(rule: str, due_on: date, today: date, shown: int = 4) -> str:
    """Say the next days of a series: "On 8 and 22 December, 5 and 19 January"; "and so on" where there are more.

    Raises:
        RepeatError: where the rule cannot be followed.
    """
    days = first_days(rule, due_on, shown + 1)
    more = len(days) > shown
    groups: dict[tuple[int, int], list[str]] = {}
    for day in days[:shown]:
        groups.setdefault((day.year, day.month), []).append(translate("Repeats", "{day}", day=day.day))
    said = []
    for (year, month), numbers in groups.items():
        days_said = translate(
            "Repeats", "{days} {month}", days=listed(numbers, shown), month=month_name(month)
        )
        said.append(days_said if year in {today.year, today.year + 1} else f"{days_said} {year}")
    if more:
        return translate("Repeats", "On {days} and so on", days=", ".join(said))
    return translate("Repeats", "On {days}", days=", ".join(said))


def _how_often(rule: Rule, day: date) -> str:
    every = sentence_start(_every(rule.frequency, rule.interval))
    core = {k: v for k, v in rule.parts.items() if k not in {"FREQ", "INTERVAL", "COUNT", "UNTIL", "WKST"}}
    if not core or core == {"BYMONTHDAY": str(day.day)}:
        return every
    names = set(core)
    if names == {"BYDAY"}:
        found = [_BYDAY.fullmatch(word) for word in core["BYDAY"].split(",")]
        days = [(int(match[1] or 0), match[2]) for match in found if match]
        if (
            rule.frequency in {"WEEKLY", "DAILY"}
            and {name for _, name in days} == _WORKING
            and rule.interval == 1
        ):
            return translate("Repeats", "Every weekday")
        if rule.frequency == "WEEKLY":
            names_of_days = listed([weekday(DAYS.index(name)) for _, name in days], 7)
            return translate("Repeats", "{every} on {days}", every=every, days=names_of_days)
        if rule.frequency == "MONTHLY" and all(place for place, _ in days):
            said = [_which(place, weekday(DAYS.index(name))) for place, name in days]
            return translate("Repeats", "{every} on {days}", every=every, days=listed(said, 7))
    if names == {"BYMONTHDAY"} and rule.frequency == "MONTHLY":
        numbers = [int(word) for word in core["BYMONTHDAY"].split(",")]
        said = [_month_day(number) for number in numbers]
        return translate("Repeats", "{every} on {days}", every=every, days=listed(said, 7))
    if names <= {"BYMONTH", "BYMONTHDAY", "BYSETPOS"} and core.get("BYSETPOS") == "-1":
        return translate("Repeats", "{every}, or the last day of a shorter month", every=every)
    return translate("Repeats", "{every}, by a rule of its own", every=every)


def _every(frequency: str, interval: int) -> str:
    if frequency == "DAILY":
        return plural("Spans", "every day", "every %Ln days", interval)
    if frequency == "WEEKLY":
        return plural("Spans", "every week", "every %Ln weeks", interval)
    if frequency == "MONTHLY":
        return plural("Spans", "every month", "every %Ln months", interval)
    return plural("Spans", "every year", "every %Ln years", interval)


def _which(place: int, day: str) -> str:
    if place == -1:
        return translate("Repeats", "the last {day}", day=day)
    if place > 0:
        return translate("Repeats", "the {ordinal} {day}", ordinal=ordinal(place), day=day)
    return translate("Repeats", "the {ordinal} last {day}", ordinal=ordinal(-place), day=day)


def _month_day(number: int) -> str:
    if number == -1:
        return translate("Repeats", "the last day")
    if number < 0:
        return translate("Repeats", "the {ordinal} last day", ordinal=ordinal(-number))
    tail = "th" if number % 100 in {11, 12, 13} else {1: "st", 2: "nd", 3: "rd"}.get(number % 10, "th")
    return translate("Repeats", "the {day}", day=f"{number}{tail}", number=number)


# -- reading -----------------------------------------------------------------------------------------


def parse(text: str) -> Rule:
    """Read the text of a rule, alone or with the line of the day it stands for, and check every part."""
    unreadable = RepeatError(
        translate("Repeats", "I cannot read how this repeats. Choose how often, and save again.")
    )
    if len(text) > _LONGEST:
        raise unreadable
    lines = [line.strip().upper() for line in text.strip().splitlines()]
    stands_for = None
    if len(lines) == 2 and lines[0].startswith("DTSTART"):
        stands_for = _read_day(lines[0].rpartition(":")[2])
        del lines[0]
        if stands_for is None:
            raise unreadable
    if len(lines) != 1:
        raise unreadable
    parts: dict[str, str] = {}
    for word in lines[0].removeprefix("RRULE:").strip(";").split(";"):
        name, sign, value = (part.strip() for part in word.partition("="))
        if name in parts or name not in _KNOWN or not sign or not value:
            raise unreadable
        parts[name] = value
    if parts.get("FREQ") in {"SECONDLY", "MINUTELY", "HOURLY"}:
        raise RepeatError(translate("Repeats", "A follow-up repeats once a day at the most."))
    if not _is_sound(parts):
        raise unreadable
    return Rule(parts, stands_for)


def _is_sound(parts: dict[str, str]) -> bool:
    frequency = parts.get("FREQ", "")
    if frequency not in _UNITS or ("COUNT" in parts and "UNTIL" in parts):
        return False
    most = {"INTERVAL": _MOST_INTERVAL[frequency], "COUNT": MOST_TIMES}
    if any(not _is_number(parts.get(name, "1"), top) for name, top in most.items()):
        return False
    if "UNTIL" in parts and _read_day(parts["UNTIL"]) is None:
        return False
    if parts.get("WKST", "MO") not in DAYS:
        return False
    if "BYSETPOS" in parts and not parts.keys() & {"BYDAY", *_NUMBERS} - {"BYSETPOS"}:
        return False
    if "BYDAY" in parts:
        found = [_BYDAY.fullmatch(word) for word in parts["BYDAY"].split(",")]
        if any(match is None or int(match[1] or 1) == 0 for match in found):
            return False
        if frequency in {"DAILY", "WEEKLY"} and any(match and match[1] for match in found):
            return False
    return all(
        _is_number(word.lstrip("+-"), top)
        for name, top in _NUMBERS.items()
        if name in parts
        for word in parts[name].split(",")
    )


def _is_number(text: str, most: int) -> bool:
    return text.isascii() and text.isdigit() and len(text) <= 4 and 1 <= int(text) <= most


def _read_day(text: str) -> date | None:
    """The calendar day of a DATE or DATE-TIME value; its time of day does not matter here."""
    try:
        return datetime.strptime(text[:8], "%Y%m%d").date() if re.match(r"\d{8}(T\d{6}Z?)?$", text) else None  # noqa: DTZ007
    except ValueError:
        return None


def days_after(rule: Rule, due_on: date, end: date | None = None) -> Iterator[date]:
    """The days of the pattern after the day that is due, to UNTIL, `end`, or as far as it is looked ahead."""
    from dateutil import rrule  # slow to import, and most follow-ups never repeat

    start = rule.stands_for or due_on
    last = end or years_later(start, HORIZON_YEARS[rule.frequency])
    if rule.until is not None:
        last = min(last, rule.until)
    # dateutil looks at `until` only on days that match, so a rule without any ("30 February") runs to the year 9999.
    # The calendar repeats: reckoned as late as it can be, that end is near, and the days are the same.
    ahead = max(0, (date.max.year - max(HORIZON_YEARS.values()) - start.year) // CYCLE * CYCLE)
    given: dict[str, Any] = {}
    for name in _NUMBERS:
        if name in rule.parts:
            given[name.lower()] = [int(word) for word in rule.parts[name].split(",")]
    weekdays = (rrule.MO, rrule.TU, rrule.WE, rrule.TH, rrule.FR, rrule.SA, rrule.SU)
    if "BYDAY" in rule.parts:
        found = [_BYDAY.fullmatch(word) for word in rule.parts["BYDAY"].split(",")]
        in_month = rule.frequency == "MONTHLY" or "BYMONTH" in rule.parts
        given["byweekday"] = [
            weekdays[DAYS.index(match[2])](int(match[1])) if match[1] else weekdays[DAYS.index(match[2])]
            for match in found
            # A month has no sixth Sunday; dateutil would look for it outside the year.
            if match and not (in_month and match[1] and abs(int(match[1])) > _MOST_IN_MONTH)
        ]
        if not given["byweekday"]:
            return
    frequencies: dict[str, Any] = {
        "DAILY": rrule.DAILY,
        "WEEKLY": rrule.WEEKLY,
        "MONTHLY": rrule.MONTHLY,
        "YEARLY": rrule.YEARLY,
    }
    try:
        made = rrule.rrule(
            frequencies[rule.frequency],
            dtstart=datetime.combine(start.replace(year=start.year + ahead), time()),
            interval=rule.interval,
            wkst=weekdays[DAYS.index(rule.parts.get("WKST", "MO"))],
            until=datetime.combine(last.replace(year=last.year + ahead), time()),
            **given,
        )
    except (ValueError, TypeError) as error:
        raise RepeatError(
            translate("Repeats", "I cannot read how this repeats. Choose how often, and save again.")
        ) from error
    for moment in made:
        # Moved to an earlier day, the day it stood for is no other; moved past a later one, it stands for that too.
        day = moment.date().replace(year=moment.year - ahead)
        if day > max(start, due_on):
            yield day


def years_later(day: date, years: int) -> date:
    """Give the day some years later, or the same one at the end of the calendar."""
    return day + timedelta(days=366 * years) if day.year + years < date.max.year - 1 else day
