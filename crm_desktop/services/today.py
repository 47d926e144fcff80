"""The rows of Today, from the agenda."""

from __future__ import annotations

from crm_desktop.domain import today as rules
from crm_desktop.domain.facts import FollowUpFact, Thing, ThingKind
from crm_desktop.domain.terms import FollowUpKind
from crm_desktop.domain.today import Section, TodayRow
from crm_desktop.services.agenda import Agenda
from crm_desktop.services.follow_ups import FollowUpRow

_NOW = (Section.OVERDUE, Section.TODAY)


def rows(agenda: Agenda) -> list[TodayRow]:
    """Give all rows by section, to the end of what the agenda knows."""
    follow_ups = [fact(row) for row in agenda.follow_ups]
    return list(rules.today_rows(agenda.dues, follow_ups, agenda.today, agenda.facts))


def due_count(agenda: Agenda) -> int:
    """Count the rows that are due by today."""
    return sum(row.section in _NOW for row in rows(agenda))


def fact(row: FollowUpRow) -> FollowUpFact:
    """Give a follow-up as the rules read it."""
    things = tuple(Thing(ThingKind(kind), number) for kind, number, _name in row.about)
    return FollowUpFact(
        id=row.id,
        text=row.what,
        due_on=row.due_on,
        at=row.due_time,
        kind=FollowUpKind(row.kind),
        minutes=row.minutes,
        contact_ids=tuple(thing.id for thing in things if thing.kind == ThingKind.CONTACT),
        about=tuple(thing for thing in things if thing.kind != ThingKind.CONTACT),
        done_on=row.done_on,
    )
