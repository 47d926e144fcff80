"""What a day that is meant for something has on it already, in a sentence."""

from __future__ import annotations

from datetime import date, time

from PySide6.QtCore import QCoreApplication

from crm_desktop.domain import wording
from crm_desktop.services.calendar import BUSY_FROM, Calendar

_tr = QCoreApplication.translate


def how_busy(calendar: Calendar, day: date, at: time | None, today: date, but: int | None = None) -> str:
    """Say how full a day is, beside a follow-up that is to stand on it; that it is over, or a holiday.

    `at` is the time it is meant for, `but` the follow-up's own number.
    """
    if day < today:
        return _tr("Calendar", "This day is over.")
    holiday = calendar.holiday(day)
    said = []
    if holiday:
        named = _tr("Calendar", "{day} is {holiday}.")
        said.append(named.format(day=wording.day_and_month(day, today), holiday=holiday))
    others = [one for one in calendar.day(day).open if one.number is None or one.number != but]
    name = wording.full_day(day, today)
    if not others:
        said.append(_tr("Calendar", "{day} is free.").format(day=name))
        return " ".join(said)
    times = [wording.clock(one.at) for one in others if one.at is not None]
    count = wording.number_word(len(others))
    things = (
        _tr("Calendar", "one other thing") if len(others) == 1 else _tr("Calendar", "{count} other things")
    )
    things = things.format(count=count)
    if at is not None and wording.clock(at) in times:
        when = _tr("Calendar", "one of them at {time} too").format(time=wording.clock(at))
    elif not times:
        when = _tr("Calendar", "no time set")
    elif len(others) == 1:
        when = _tr("Calendar", "at {time}").format(time=times[0])
    else:
        when = _tr("Calendar", "timed at {times}").format(times=wording.listed(times))
    if len(others) >= BUSY_FROM - 1:
        words = _tr("Calendar", "{day} is full: {things}, {when}. Perhaps another day.")
    elif len(others) > 2:
        words = _tr("Calendar", "{day} has {things}, {when}.")
    else:
        words = _tr("Calendar", "{day} is light: {things}, {when}.")
    said.append(words.format(day=name, things=things, when=when))
    return " ".join(said)
