"""What the calendar says in the window: its titles, its days, and what is read aloud."""

from __future__ import annotations

from datetime import date, timedelta

from PySide6.QtCore import QCoreApplication

from crm_desktop.domain import wording
from crm_desktop.services.calendar import DayPlan, Entry, Mark

_tr = QCoreApplication.translate


def month_title(day: date) -> str:
    """The month of a day: "November 2026"."""
    return wording.month_and_year(day)


def week_title(monday: date) -> str:
    """The days of a week: "23–29 November 2026", "30 November – 6 December 2026"."""
    last = monday + timedelta(days=6)
    if monday.month == last.month:
        return wording.days_of_month(monday.day, last.day, month_title(last))
    first = wording.day_month(monday) if monday.year == last.year else wording.whole_day(monday)
    return f"{first} – {wording.whole_day(last)}"


def week_number(monday: date) -> str:
    """The number of a week, as ISO 8601 counts: "week 48"."""
    return _tr("Calendar", "week {number}").format(number=(monday + timedelta(days=3)).isocalendar().week)


def weekday(day: date, *, short: bool = False) -> str:
    """The name of a weekday: "Thursday", "Thu"."""
    return wording.short_weekday(day.weekday()) if short else wording.weekday(day.weekday())


def day_title(day: date, today: date) -> str:
    """A day as the head of its list: "Thursday 26 November"."""
    return wording.full_day(day, today)


def how_much(plan: DayPlan, today: date) -> str:
    """What a day asks for: "5 things, about 2½ hours", "3 things done", "A free day"."""
    said = plan.how_much()
    if said:
        return said
    return _tr("Calendar", "A free day") if plan.day >= today else _tr("Calendar", "Nothing was noted")


def since(entry: Entry, today: date) -> str:
    """Since when something waits: "Since Thursday"; empty for what does not."""
    return "" if entry.since is None else wording.sentence_start(wording.when_due(entry.since, today))


def since_in_short(entry: Entry, today: date) -> str:
    """The day since which something waits, where there is no room for more: "Thu", "12 Nov"."""
    if entry.since is None:
        return ""
    near = (today - entry.since).days < len(wording.WEEKDAYS)
    return wording.short_weekday(entry.since.weekday()) if near else wording.brief_day(entry.since, today)


def to_day(day: date, today: date) -> str:
    """A day that something goes to, inside a sentence: "today", "tomorrow", "Friday", "8 December"."""
    days = (day - today).days
    if days == 0:
        return _tr("Calendar", "today")
    if days == 1:
        return _tr("Calendar", "tomorrow")
    return wording.weekday(day.weekday()) if 0 < days < 7 else wording.day_and_month(day, today)


def mark(entry: Entry) -> str:
    """What sort of entry it is, for those who do not see its mark."""
    if entry.is_later:
        return _tr("Calendar", "Follow-up that repeats")
    return {
        Mark.FOLLOW_UP: _tr("Calendar", "Follow-up"),
        Mark.DUE: _tr("Calendar", "Due"),
        Mark.DONE: _tr("Calendar", "Done"),
    }[entry.mark]


def timed(entry: Entry, title: str) -> str:
    """A title with its time before it, where it has one: "15:30 Call Tobin"."""
    return f"{wording.clock(entry.at)} {title}" if entry.at is not None and entry.is_open else title


def spoken(entry: Entry, today: date) -> str:
    """An entry as one text for screen readers."""
    parts = [timed(entry, entry.title), since(entry, today), entry.why, mark(entry)]
    return ". ".join(part.rstrip(".") for part in parts if part)


def spoken_day(plan: DayPlan, today: date, holiday: str) -> str:
    """A day of the month as one text for screen readers."""
    parts = [wording.full_day(plan.day, today)]
    if plan.day == today:
        parts.append(_tr("Calendar", "today"))
    parts += [part for part in (holiday, plan.how_much()) if part]
    parts += [timed(entry, entry.short) for entry in plan.entries]
    if not plan.entries:
        parts.append(how_much(plan, today))
    return ". ".join(part.rstrip(".") for part in parts)


def tip(entry: Entry, today: date) -> str:
    """An entry whole, for its tooltip."""
    lines = [timed(entry, entry.title), since(entry, today), entry.why]
    return "\n".join(line for line in lines if line)
