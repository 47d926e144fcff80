"""What Today says in the window: spans, days, and the words of its rows and their actions."""

from __future__ import annotations

from datetime import date

from PySide6.QtCore import QCoreApplication

from crm_desktop.domain import wording
from crm_desktop.domain.terms import FollowUpKind, Relationship, Warmth
from crm_desktop.domain.today import Section, TodayRow
from crm_desktop.domain.warmth import WarmthNumbers, warmth
from crm_desktop.store.contacts import Card

_tr = QCoreApplication.translate

DOTS = {
    Warmth.WARM: "warm",
    Warmth.COOLING: "cooling",
    Warmth.DORMANT: "dormant",
    Warmth.NOT_MET: "unmet",
}
"""The dot of each warmth in the kit."""


def section(value: Section) -> str:
    """The head of a section."""
    return {
        Section.OVERDUE: _tr("Today", "Overdue"),
        Section.TODAY: _tr("Today", "Today"),
        Section.THIS_WEEK: _tr("Today", "This week"),
        Section.LATER: _tr("Today", "Next week"),
    }[value]


def dot_of(card: Card, today: date, numbers: WarmthNumbers) -> str:
    """The dot of a person. Somebody I know but never logged a talk with is dormant, not "not met"."""
    found = warmth(card.last_talk_on, today, numbers)
    if found is Warmth.NOT_MET and card.relationship != Relationship.NOT_MET:
        found = Warmth.DORMANT
    return DOTS[found]


def spoke(card: Card, today: date) -> str:
    """How long ago we talked: "Spoke 6 days ago", "Not met"."""
    last = card.last_talk_on
    if last is None:
        return (
            _tr("Today", "Not met")
            if card.relationship == Relationship.NOT_MET
            else _tr("Today", "No talk yet")
        )
    days = (today - last).days
    if days <= 0:
        return _tr("Today", "Spoke today")
    if days == 1:
        return _tr("Today", "Spoke yesterday")
    return _tr("Today", "Spoke {span} ago").format(span=wording.span(days))


def place(card: Card) -> str:
    """Position and company in one line."""
    return ", ".join(part for part in (card.position, card.company) if part)


def labels(row: TodayRow) -> str:
    """The words beside the icon: "Thanks", or "Thanks, news" where one message does both."""
    if row.follow_up is not None:
        return row.label
    names = list(dict.fromkeys(due.label for due in row.dues))
    return ", ".join([names[0], *(name.lower() for name in names[1:])])


def day(value: date, today: date) -> str:
    """A day inside a sentence: "tomorrow", "Friday", "8 December"."""
    days = (value - today).days
    if days == 0:
        return _tr("Today", "today")
    if days == 1:
        return _tr("Today", "tomorrow")
    return wording.weekday(value.weekday()) if 0 < days < 7 else wording.day_and_month(value, today)


def follow_up_when(row: TodayRow, today: date) -> str:
    """When a follow-up is, and how long it takes: "Today at 15:30, about 15 minutes"."""
    fact = row.follow_up
    if fact is None:
        return ""
    said = wording.weekday_or_day(row.due_on, today)
    if row.due_on < today:
        said = wording.sentence_start(wording.when_due(row.due_on, today))
    if row.at is not None:
        said = _tr("Today", "{day} at {time}").format(day=said, time=wording.clock(row.at))
    if fact.kind is not FollowUpKind.TASK or fact.minutes is not None:
        said = f"{said}, {wording.about_minutes(row.minutes)}"
    return said


def short(value: date, today: date) -> str:
    """A day in a label: "Tue 1 Dec"."""
    return wording.short_day(value, today)
