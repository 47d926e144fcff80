"""Working days: where a day on a weekend or a public holiday moves to."""

from __future__ import annotations

from collections.abc import Container
from datetime import date, timedelta
from typing import Final

from crm_desktop.domain.wording import week_start

SATURDAY_SUNDAY: Final = frozenset({5, 6})
"""The usual weekend, as `date.weekday()` counts (Monday is 0)."""

_ONE_DAY: Final = timedelta(days=1)
_LONGEST_CLOSURE: Final = 62
"""Days after which the search gives up: a calendar without any working day must not hang the program."""


def is_working_day(
    day: date, weekend: Container[int] = SATURDAY_SUNDAY, holidays: Container[date] = frozenset()
) -> bool:
    """Tell whether a day is neither on the weekend nor a public holiday.

    `weekend` holds weekday numbers (Monday is 0); `holidays` answers `day in holidays`, as a set does and as
    the calendars of python-holidays do.
    """
    return day.weekday() not in weekend and day not in holidays


def next_working_day(
    day: date, weekend: Container[int] = SATURDAY_SUNDAY, holidays: Container[date] = frozenset()
) -> date:
    """Give the day itself if it is a working day, else the first working day after it.

    Where two months hold no working day at all, and at the end of the calendar, the day is given back as it is.
    """
    moved = day
    for _ in range(_LONGEST_CLOSURE):
        if is_working_day(moved, weekend, holidays):
            return moved
        if moved == date.max:
            break
        moved += _ONE_DAY
    return day


def end_of_week(day: date) -> date:
    """Give the last day of the week that a day lies in, as the person's weeks begin (`wording.week_start`)."""
    return week_start(day) + timedelta(days=6)


def next_week(day: date) -> date:
    """Give the Monday on which work goes on after the person's week is over."""
    last = end_of_week(day)
    return last + timedelta(days=7 - last.weekday())
