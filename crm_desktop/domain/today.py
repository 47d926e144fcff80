"""The rows of Today: follow-ups and Dues by section, one row for one person about one thing.

Dues of one person about one thing are one row with several reasons (`domain.md`, fine print 2); a lead, its opening and
the ask it came of are one thing, and so is reaching one person for several leads, and thanking for what somebody gave
on one day. A Due of another week stays apart.
"""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterable, Mapping, Sequence
from datetime import date, time, timedelta
from enum import StrEnum
from functools import cache, partial
from types import MappingProxyType
from typing import Any, Final, NamedTuple

from crm_desktop.domain.etiquette.due import Due, DueKey
from crm_desktop.domain.etiquette.known import opening_name
from crm_desktop.domain.etiquette.registry import due_order
from crm_desktop.domain.etiquette.settings import RuleName
from crm_desktop.domain.facts import Facts, FollowUpFact, Thing, ThingKind
from crm_desktop.domain.followups import MESSAGE_MINUTES, minutes_of
from crm_desktop.domain.terms import FollowUpKind
from crm_desktop.domain.translation import mark, translate
from crm_desktop.domain.wording import about_minutes, listed, one_full_stop, things, when_due
from crm_desktop.domain.workdays import end_of_week

_NEW: Final = tuple.__new__
"""Makes a named tuple without counting its fields, in a third of the time, where they come by the thousand."""
_ONE_WEEK: Final = timedelta(days=7)
_REACHING: Final = frozenset({RuleName.REACH_OUT, RuleName.TRY_AGAIN})
_TOGETHER: Final = _REACHING | {RuleName.THANK_ON_RECEIPT}
"""Dues of one person about several leads can be one thing to do: to reach them, or to thank for one day's tips."""
_FOLLOW_UP_LABELS: Final = MappingProxyType(
    {
        FollowUpKind.TASK: (mark("Today", "Follow-up"), "square-check"),
        FollowUpKind.CALL: (mark("Today", "Call"), "phone"),
        FollowUpKind.MEETING: (mark("Today", "Meeting"), "users"),
        FollowUpKind.INTERVIEW: (mark("Today", "Interview"), "users"),
    }
)


class Section(StrEnum):
    """Where a row of Today stands."""

    OVERDUE = "Overdue"
    TODAY = "Today"
    THIS_WEEK = "This week"
    LATER = "Later"


class TodayRow(NamedTuple):
    """One row of Today: either Dues of one person about one thing, or one follow-up.

    The words are made when they are read, with the names that `facts` lends.
    """

    section: Section
    due_on: date
    dues: tuple[Due, ...] = ()
    follow_up: FollowUpFact | None = None
    facts: Facts | None = None

    def __eq__(self, other: object) -> bool:
        """Rows are equal whatever facts lend them the names."""
        return isinstance(other, TodayRow) and self[:4] == other[:4]

    def __ne__(self, other: object) -> bool:
        return not self == other

    def __hash__(self) -> int:
        return hash(self[:4])

    def __repr__(self) -> str:
        return f"TodayRow{self[:4]}"

    @property
    def at(self) -> time | None:
        """The time of day of a follow-up that has one."""
        return None if self.follow_up is None else self.follow_up.at

    @property
    def contact_id(self) -> int | None:
        """Whose face it shows."""
        if self.follow_up is None:
            return self.dues[0].contact_id
        return next(iter(self.follow_up.contact_ids), None)

    @property
    def minutes(self) -> int:
        """The estimate of how long it takes."""
        return MESSAGE_MINUTES if self.follow_up is None else minutes_of(self.follow_up)

    @property
    def title(self) -> str:
        """What to do."""
        return self.dues[0].title if self.follow_up is None else _follow_up_title(self.follow_up, self.facts)

    @property
    def reasons(self) -> tuple[str, ...]:
        """Why, as sentences, one for each Due; the first belongs to the title. Names and a day are said once."""
        if self.follow_up is None:
            days = [due.fact_on for due in self.dues]
            said = [
                one_full_stop(due.finding.add())
                if due.finding.add is not None and days.index(due.fact_on) < place
                else due.why
                for place, due in enumerate(self.dues)
            ]
            return tuple(dict.fromkeys(said))
        why = _follow_up_why(self.follow_up, self.facts)
        return (why,) if why else ()

    @property
    def why(self) -> str:
        """All reasons as running text."""
        return " ".join(self.reasons)

    @property
    def label(self) -> str:
        """The word beside its icon."""
        return self.dues[0].label if self.follow_up is None else _label(self.follow_up)[0]

    @property
    def icon(self) -> str:
        """The name of its icon in the icon set."""
        return self.dues[0].icon if self.follow_up is None else _label(self.follow_up)[1]

    @property
    def things(self) -> tuple[Thing, ...]:
        """What it is about."""
        if self.follow_up is not None:
            return self.follow_up.about
        return tuple(dict.fromkeys(thing for due in self.dues for thing in due.things))

    def when(self, today: date) -> str:
        """Say when it is due, as the row shows it: "since Monday", "15:30", "Thursday, 10:00"."""
        return when_due(self.due_on, today, self.at)


def section_of(day: date, today: date) -> Section:
    """Give the section of a day; this week ends where the person's weeks do."""
    if day < today:
        return Section.OVERDUE
    if day == today:
        return Section.TODAY
    return Section.THIS_WEEK if day <= end_of_week(today) else Section.LATER


def today_rows(
    dues: Iterable[Due], follow_ups: Iterable[FollowUpFact], today: date, facts: Facts | None = None
) -> list[TodayRow]:
    """Give the rows of Today in order: by day, then what has a time, then Dues in the order of their rules.

    `facts` lends the names for the second line of follow-ups; without them it holds only their notes. Follow-ups that
    are done are left out.
    """
    rows = follow_up_rows(follow_ups, today, facts)
    for mine in rows_of_people(by_person(sorted(dues, key=due_order)), today).values():
        rows += mine
    return sorted(rows, key=row_order)


def follow_up_rows(
    follow_ups: Iterable[FollowUpFact], today: date, facts: Facts | None = None
) -> list[TodayRow]:
    """Give the rows of follow-ups that are open, in no order."""
    return [
        TodayRow(section_of(one.day, today), one.day, (), one, facts)
        for one in follow_ups
        if one.done_on is None
    ]


def by_person(dues: Iterable[Due]) -> dict[int, list[Due]]:
    """Give Dues by whom they are towards, each list in their order."""
    found: defaultdict[int, list[Due]] = defaultdict(list)
    for due in dues:
        found[due.key[1]].append(due)
    return dict(found)


def rows_of_people(dues_of: Mapping[int, Sequence[Due]], today: date) -> dict[int, list[TodayRow]]:
    """Give the rows of each person's Dues, which are in their order: those about one thing stand together."""
    section = cache(partial(section_of, today=today))  # thousands of Dues share some days
    found: dict[int, list[TodayRow]] = {}
    for contact, dues in dues_of.items():
        rows = found[contact] = []
        for group in zip(dues) if _stand_alone(dues) else _by_thing(dues, today):
            day = group[0].due_on
            rows.append(_NEW(TodayRow, (section(day), day, group, None, None)))
    return found


def _stand_alone(dues: Sequence[Due]) -> bool:
    """Whether no two of one person's Dues can be about one thing; most are like that, and seen at once."""
    if len(dues) == 1:
        return True
    marks: set[object] = set()
    many = 0
    for due in dues:
        if due.finding.story:
            return False
        key = due.key
        marks.add(key[2])
        many += 1
        if key[0] in _TOGETHER:
            marks.add(_occasion(key))
            many += 1
    return len(marks) == many


def _occasion(key: DueKey) -> object:
    """What makes Dues of `_TOGETHER` one thing to do whatever they are about."""
    return _REACHING if key[0] in _REACHING else (key[0], key[3])


def row_order(row: TodayRow) -> tuple[Any, ...]:
    """Give the key that puts rows in order: day, then what has a time, then Dues in their order, then the rest."""
    one = row.follow_up
    if one is None:
        return (row.due_on, 1, *due_order(row.dues[0]))
    return (row.due_on, 2, one.id, one.text) if one.at is None else (row.due_on, 0, one.at, one.id, one.text)


def how_much(rows: Sequence[TodayRow]) -> str:
    """Say how many things there are and how long they take: "7 things, about 40 minutes"; "nothing" for none."""
    if not rows:
        return translate("Today", "nothing")
    return f"{things(len(rows))}, {about_minutes(sum(row.minutes for row in rows))}"


def _by_thing(dues: Sequence[Due], today: date) -> list[tuple[Due, ...]]:
    """One person's Dues, those about one thing and around one time together; the first of each comes first."""
    groups: list[tuple[set[object], list[int]]] = []
    for place, due in enumerate(dues):
        marks: set[object] = set(due.things)
        if due.rule in _TOGETHER:
            marks.add(_occasion(due.key))
        members = [place]
        apart = []
        for group in groups:
            if marks.isdisjoint(group[0]) or not _belong(dues[group[1][0]], due, today):
                apart.append(group)
            else:
                marks |= group[0]
                members = sorted([*members, *group[1]])
        groups = [*apart, (marks, members)]
    return [tuple([dues[place] for place in members]) for _, members in groups]


def _belong(first: Due, later: Due, today: date) -> bool:
    """Whether two Dues about one thing stand in one row.

    They do when both are due, or come up within days of each other; what was put off to another day waits for it.
    """
    if later.due_on <= today or first.due_on == later.due_on:
        return True
    put_off = first.snoozed_until is not None or later.snoozed_until is not None
    return not put_off and later.due_on - first.due_on < _ONE_WEEK


def _label(follow_up: FollowUpFact) -> tuple[str, str]:
    """The word and the icon of a follow-up."""
    if follow_up.promise_id is not None:
        return translate("Today", "Promise"), "handshake"
    word, icon = _FOLLOW_UP_LABELS[follow_up.kind]
    return translate("Today", word), icon


def _names(follow_up: FollowUpFact, facts: Facts | None) -> str:
    if facts is None:
        return ""
    return listed([facts.contacts[id_].full_name for id_ in follow_up.contact_ids if id_ in facts.contacts])


def _follow_up_title(follow_up: FollowUpFact, facts: Facts | None) -> str:
    names = _names(follow_up, facts) if follow_up.promise_id is not None else ""
    return translate("Today", "Keep your promise to {names}", names=names) if names else follow_up.text


def _follow_up_why(follow_up: FollowUpFact, facts: Facts | None) -> str:
    """The note of a follow-up; else what was promised, or with whom it is and which opening it is about."""
    if follow_up.note:
        return follow_up.note
    if follow_up.promise_id is not None:
        return translate("Today", "You promised: {text}.", text=follow_up.text.rstrip("."))
    names = _names(follow_up, facts)
    sentences = [translate("Today", "With {names}.", names=names)] if names else []
    if facts is not None:
        sentences += [
            translate("Today", "About {opening}.", opening=opening_name(facts.opportunities[thing.id]))
            for thing in follow_up.about
            if thing.kind is ThingKind.OPPORTUNITY and thing.id in facts.opportunities
        ]
    return " ".join(sentences)
