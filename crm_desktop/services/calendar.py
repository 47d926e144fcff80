"""What stands on each day of the calendar: follow-ups, what the rules make due, and what was done.

Open things of days gone by stand on today and say since when they wait; days gone by show what was done.
"""

from __future__ import annotations

from bisect import bisect_left, bisect_right
from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass
from datetime import date, time, timedelta
from enum import StrEnum
from operator import attrgetter, is_
from types import MappingProxyType
from typing import Final

from crm_desktop.domain import etiquette
from crm_desktop.domain import today as today_rules
from crm_desktop.domain.etiquette import Due, RuleName
from crm_desktop.domain.facts import Facts, ThingKind
from crm_desktop.domain.names import given_name
from crm_desktop.domain.terms import FollowUpKind
from crm_desktop.domain.today import TodayRow, section_of
from crm_desktop.domain.translation import mark, plural, translate
from crm_desktop.domain.wording import (
    about_minutes,
    as_chosen,
    hours_long,
    listed,
    minutes_long,
    sentence_start,
    things,
)
from crm_desktop.services import follow_ups
from crm_desktop.services.agenda import AHEAD_DAYS, Agenda
from crm_desktop.services.follow_ups import FollowUpRow
from crm_desktop.services.happenings import Happening, Told
from crm_desktop.store import Changes, Store

EntryKey = tuple[object, ...]
"""What an entry is known by. It stays the same when the entry is moved to another day."""

BUSY_FROM: Final = 6
"""A day with this many open things is full."""

_SHORT: Final[Mapping[RuleName, str]] = MappingProxyType(
    {
        RuleName.THANK_FOR_NO: mark("Calendar", "Thank {name}"),
        RuleName.GENTLE_REMINDER: mark("Calendar", "Remind {name}"),
        RuleName.REACH_OUT: mark("Calendar", "Reach out: {name}"),
        RuleName.RECIPROCATE: mark("Calendar", "Offer {name} help"),
        RuleName.KEEP_IN_TOUCH: mark("Calendar", "{name}, {since}"),
    }
)
"""Titles for the narrow cells of the month, where those of the rules are too long."""
_TOGETHER: Final = frozenset({FollowUpKind.MEETING, FollowUpKind.INTERVIEW})
"""Of these the month says with whom: "16:00 Mina"."""
_NO_BREAK: Final = "\u00a0"
_LONG: Final = 28
"""From so many letters on, what stands behind a colon is the second line."""


class Mark(StrEnum):
    """What sort of entry it is; it chooses the mark: a filled dot, a ring, a check."""

    FOLLOW_UP = "follow-up"
    DUE = "due"
    DONE = "done"


@dataclass(frozen=True, slots=True)
class Entry:
    """One thing on a day of the calendar.

    `title` and `why` are its two lines, `short` its words in the month, `text` the reason where no rule tells it.
    `since` is the day from which on it waits, where that is gone by. `face` is the name whose initials it shows,
    `square` where that is a company's, `who` what they are called where there is no room for more. `row` is there for
    what is open, `follow_up` for what the person made, also where it is done, and `happening` for anything else that
    was done.
    """

    key: EntryKey
    mark: Mark
    day: date
    at: time | None
    said: str = ""
    said_short: str = ""
    text: str = ""
    minutes: int = 0
    since: date | None = None
    face: str = ""
    square: bool = False
    who: str = ""
    contact_id: int | None = None
    row: TodayRow | None = None
    follow_up: FollowUpRow | None = None
    happening: Happening | None = None

    @property
    def title(self) -> str:
        """What it is, in a line; of a Due it is made when it is read."""
        return self.said or (self.row.dues[0].short_title if self.row is not None and self.row.dues else "")

    @property
    def short(self) -> str:
        """What it is, for the cells of the month; of a Due it is made when it is read."""
        return self.said_short or (
            short_title(self.row.dues[0]) if self.row is not None and self.row.dues else ""
        )

    @property
    def why(self) -> str:
        """Why it is there, or what was noted; of a Due it is made when it is read."""
        return self.row.why if self.row is not None and self.mark is Mark.DUE else self.text

    @property
    def is_open(self) -> bool:
        """Whether it is still to be done."""
        return self.mark is not Mark.DONE

    @property
    def is_later(self) -> bool:
        """Whether it is a later day of a follow-up that repeats: it is not there yet, so it cannot be moved or done."""
        return self.is_open and self.follow_up is not None and self.follow_up.occurrence

    @property
    def is_movable(self) -> bool:
        """Whether it can go to another day."""
        return self.is_open and not self.is_later

    @property
    def dues(self) -> tuple[Due, ...]:
        """The Dues it stands for; none for what the person made."""
        return self.row.dues if self.row is not None else ()

    @property
    def number(self) -> int | None:
        """The follow-up's number, where it is one."""
        return self.follow_up.id if self.follow_up is not None else None


@dataclass(frozen=True, slots=True)
class DayPlan:
    """What stands on a day: first what has a time, then the rest, then what was done."""

    day: date
    entries: tuple[Entry, ...] = ()
    load: int = 0
    """How many things are to be done."""
    minutes: int = 0
    """How long they take."""

    @property
    def open(self) -> tuple[Entry, ...]:
        """What is still to be done."""
        return tuple(entry for entry in self.entries if entry.is_open)

    @property
    def done(self) -> int:
        """How many things were done."""
        return len(self.entries) - self.load

    def how_much(self) -> str:
        """Say it: "5 things, about 2½ hours", "3 things done"; empty where there is nothing."""
        if self.load:
            return f"{things(self.load)}, {about_minutes(self.minutes)}"
        return plural("Calendar", "%Ln thing done", "%Ln things done", self.done) if self.done else ""


class Calendar:
    """The days of an open file, from its agenda; what both know is worked out once."""

    def __init__(self, store: Store, agenda: Agenda) -> None:
        self._store = store
        self._agenda = agenda
        self._seen: tuple[Sequence[Due], list[FollowUpRow]] | None = None
        self._told: Told | None = None
        self._day: date | None = None
        self._rows: Sequence[TodayRow] = ()
        self._until = date.min
        self._entries: dict[int, Entry] = {}
        self._happened: dict[int, Entry] = {}
        self._plans: dict[date, tuple[Sequence[Entry], DayPlan]] = {}
        self._loads: dict[tuple[int, int], Mapping[date, DayPlan]] = {}

    def days(self, first: date, last: date, since: Changes | None = None) -> dict[date, DayPlan]:
        """Give every day from one to another, both included, also those where nothing stands.

        `since` is what changed since these very days were asked for the last time; then little is read.
        """
        agenda = self._agenda
        if (
            since is None
            or since.everything
            or self._told is None
            or self._told.range != self._gone(first, last)
        ):
            self.read_done(first, last)
        else:
            self._told.follow(since)
        by_day = _by_day(
            first,
            last,
            agenda.today,
            self._due_entries(first, last),
            follow_ups.between(self._store, first, last),
            [row for row in agenda.follow_ups if row.due_on < min(first, agenda.today)],
            self._done_entries(),
            agenda.facts,
        )
        days = [first + timedelta(days=number) for number in range((last - first).days + 1)]
        return {day: self._plan(day, by_day.get(day, ())) for day in days}

    def _plan(self, day: date, entries: Sequence[Entry]) -> DayPlan:
        """The plan of a day; where the very same entries stand on it as before, it is the very same plan."""
        known = self._plans.get(day)
        if known is not None and len(known[0]) == len(entries) and all(map(is_, known[0], entries)):
            return known[1]
        if len(self._plans) >= _PLANS:
            self._plans.clear()
        made = _day_plan(day, entries)
        self._plans[day] = (entries, made)
        return made

    def _done_entries(self) -> Iterator[Entry]:
        """The entries of what was done; those of the very same happenings are the very same entries."""
        told_of, before = self._told, self._happened
        if told_of is None:
            return
        now = self._happened = {}
        for day, happenings in told_of.days.items():
            for one in happenings:
                known = before.get(id(one))
                if known is None or known.happening is not one:
                    known = _happened(one, day)
                now[id(one)] = known
                yield known

    def read_done(self, first: date, last: date) -> None:
        """Read what was done in a range, for `days` to find it."""
        self._told = Told(self._store, *self._gone(first, last))

    def tell_done(self) -> None:
        """Find the words for what was read, for `days` to have them."""
        list(self._done_entries())

    def read_dues(self, first: date, last: date) -> None:
        """Work out what the rules make due in a range, for `days` to find it."""
        self._due_entries(first, last)

    def _gone(self, first: date, last: date) -> tuple[date, date]:
        """The part of a range that can have happened: what is dated after today has not, here as for the rules."""
        return first, min(last, self._agenda.today)

    def _due_entries(self, first: date, last: date) -> list[Entry]:
        """The entries of Dues in a range; those of the very same rows are the very same entries."""
        rows, today_is = self._due_rows(last), self._agenda.today
        if last < today_is:
            return []  # what waits stands on today
        begin = 0 if first <= today_is else bisect_left(rows, first, key=_DUE_ON)
        found = []
        for row in rows[begin : bisect_right(rows, last, key=_DUE_ON)]:
            entry = self._entries.get(id(row))
            if entry is None or entry.row is not row:
                entry = self._entries[id(row)] = _due(row, today_is)
            found.append(entry)
        return found

    def day(self, day: date) -> DayPlan:
        """Give one day, from the month that is kept until something changes."""
        self._due_rows(day)
        month = (day.year, day.month)
        if month not in self._loads:
            first = day.replace(day=1)
            self._loads[month] = self.days(first, (first + timedelta(days=31)).replace(day=1) - _ONE_DAY)
        return self._loads[month][day]

    def load(self, day: date) -> int:
        """Count what is to be done on a day."""
        return self.day(day).load

    def holiday(self, day: date) -> str:
        """Give the name of the public holiday a day is, in the country that was chosen; empty for none."""
        known = self._agenda.rules.holidays
        return str(known.get(day) or "").replace("'", "’") if isinstance(known, Mapping) else ""

    @property
    def weekend(self) -> frozenset[int]:
        """The weekday numbers of the weekend (Monday is 0)."""
        return self._agenda.rules.weekend

    def _due_rows(self, last: date) -> Sequence[TodayRow]:
        """The rows of Dues to a day at least; those beyond the agenda's sight are worked out when asked for."""
        agenda = self._agenda
        dues, made = agenda.dues, agenda.follow_ups
        if self._day != agenda.today:
            self._day = agenda.today
            self._entries.clear()
        if self._seen is None or self._seen[0] is not dues or self._seen[1] is not made:
            # The agenda gives other lists as soon as anything changed.
            self._seen, self._until = (dues, made), agenda.today + timedelta(days=AHEAD_DAYS)
            self._rows = agenda.outlook.rows
            self._loads.clear()
        if last > self._until:
            # A year more, so that the next months need no work of their own.
            self._until = last + timedelta(days=365)
            later = etiquette.dues(agenda.facts, agenda.today, agenda.rules, self._until)
            self._rows = today_rules.today_rows(later, (), agenda.today, agenda.facts)
        return self._rows


_ONE_DAY: Final = timedelta(days=1)
_PLANS: Final = 400
"""So many days are kept at most, a year and more."""


def _by_day(
    first: date,
    last: date,
    today_is: date,
    dues: Iterable[Entry],
    made: Sequence[FollowUpRow],
    waiting: Sequence[FollowUpRow],
    done: Iterable[Entry],
    facts: Facts,
) -> dict[date, list[Entry]]:
    """Put what there is onto the days of a range, both ends included; days without anything are left out.

    `dues` and `done` are the entries of Dues and of what was done there; `made` are the follow-ups of the range as
    `follow_ups.between` gives them, `waiting` the open ones from before it.
    """
    by_day: dict[date, list[Entry]] = {}

    def put(entry: Entry) -> None:
        if first <= entry.day <= last:
            by_day.setdefault(entry.day, []).append(entry)

    known = {row.id: row for row in (*waiting, *made) if row.done_on is None and not row.occurrence}
    open_facts = [follow_ups.fact(row) for row in known.values()]
    for row in today_rules.today_rows((), open_facts, today_is, facts):
        if row.follow_up is not None:
            put(_follow_up(row, known[row.follow_up.id], today_is, facts))
    for due in dues:
        by_day.setdefault(due.day, []).append(due)
    for one in made:
        # What was missed of one that repeats counts as taken when it is done: only the days ahead are shown.
        if one.occurrence and one.due_on > today_is:
            section = section_of(one.due_on, today_is)
            shown = TodayRow(section, one.due_on, (), follow_ups.fact(one), facts)
            put(_follow_up(shown, one, today_is, facts))
    for entry in done:
        put(entry)
    for one in made:
        if one.done_on is not None:
            put(_done(one, facts))
    return by_day


def _day_plan(day: date, entries: Sequence[Entry]) -> DayPlan:
    """First what has a time, then what waits longest, then as Today lists it; then what was done, once each."""
    told_openings = {
        number
        for entry in entries
        if entry.happening is not None and entry.happening.key[0] == "opportunity"
        for number in entry.happening.openings
    }
    timed: list[Entry] = []
    waiting: list[Entry] = []
    due: list[Entry] = []
    made: list[Entry] = []
    done: list[Entry] = []
    for entry in entries:
        if entry.mark is not Mark.DONE:
            place = timed if entry.at is not None else waiting if entry.since is not None else None
            (place if place is not None else due if entry.mark is Mark.DUE else made).append(entry)
        elif entry.follow_up is None or told_openings.isdisjoint(
            number for kind, number, _ in entry.follow_up.about if kind == "opportunity"
        ):
            done.append(entry)  # else "Applied: Quillstow" says it already
    timed.sort(key=lambda entry: (entry.at or time(), entry.since or date.max))
    waiting.sort(key=_SINCE)
    done.sort(key=lambda entry: entry.at or time())
    still = [*timed, *waiting, *due, *made]
    return DayPlan(day, (*still, *done), len(still), sum(map(_MINUTES, still)))


_SINCE: Final = attrgetter("since")
_MINUTES: Final = attrgetter("minutes")
_DUE_ON: Final = attrgetter("due_on")


def _stands_on(day: date, today_is: date) -> tuple[date, date | None]:
    """The day on which something open stands, and since when it waits."""
    return (today_is, day) if day < today_is else (day, None)


def _due(row: TodayRow, today_is: date) -> Entry:
    day, since = _stands_on(row.due_on, today_is)
    first = row.dues[0]
    return Entry(
        key=("due", *first.key),
        mark=Mark.DUE,
        day=day,
        at=None,
        minutes=row.minutes,
        since=since,
        face=first.contact_name,
        who=first.contact.called,
        contact_id=first.contact_id,
        row=row,
    )


def short_title(due: Due) -> str:
    """Say what a Due asks for in a narrow place: "Offer Sunniva help", "Noor, four weeks"."""
    words = _SHORT.get(due.rule)
    if words is None:
        return due.short_title
    return translate(
        "Calendar", words, name=due.contact.called, since=as_chosen((due.rule_on - due.fact_on).days)
    )


def _follow_up(row: TodayRow, one: FollowUpRow, today_is: date, facts: Facts) -> Entry:
    day, since = _stands_on(row.due_on, today_is)
    title = row.title
    head, colon, tail = title.partition(": ")
    why = one.notes
    if colon and tail and len(title) > _LONG >= len(head):
        title = head
        why = " ".join([f"{sentence_start(tail.rstrip('.'))}.", one.notes]).strip()
    elif not one.notes:
        why = _with_whom(one, title, facts) if one.promise_id is None else row.why
    if one.minutes:
        why = " ".join([*([f"{why.rstrip('.')}."] if why else []), f"{_length(one.minutes)}."])
    who = _called(one, facts)
    face, square = _face(one, facts)
    return Entry(
        key=("follow-up", one.id, one.due_on) if one.occurrence else ("follow-up", one.id),
        mark=Mark.FOLLOW_UP,
        day=day,
        at=None if since else one.due_time,
        said=title,
        said_short=(face if square else who or title) if one.due_time and one.kind in _TOGETHER else title,
        text=why,
        minutes=row.minutes,
        since=since,
        face=face,
        square=square,
        who=face if square else who,
        contact_id=one.contact_id,
        row=row,
        follow_up=one,
    )


def _called(one: FollowUpRow, facts: Facts) -> str:
    """What the first person it is about is called."""
    found = next(((number, name) for kind, number, name in one.about if kind == "contact"), None)
    return "" if found is None else _given(*found, facts)


def _given(number: int, name: str, facts: Facts) -> str:
    """What a person is called; from the name, where the rules need not know them."""
    known = facts.contacts.get(number)
    return known.called if known is not None else given_name(name)


def _with_whom(one: FollowUpRow, title: str, facts: Facts) -> str:
    """With whom a follow-up is and which opening it is about, without what its title says already."""
    people = []
    named = {title, *(name for kind, _, name in one.about if kind == "contact")}
    for kind, number, name in one.about:
        if kind == "contact" and _given(number, name, facts) not in title:
            people.append(name)
    sentences = [translate("Today", "With {names}.", names=listed(people))] if people else []
    for kind, number, name in one.about:
        opening = facts.opportunities.get(number) if kind == "opportunity" else None
        if opening is not None and opening.company and opening.company not in title:
            sentences.append(f"{name}, {opening.company}.")
        elif kind in {"opportunity", "lead", "company"} and name not in named:
            sentences.append(f"{name}.")
    return " ".join(dict.fromkeys(sentences))


def _length(minutes: int) -> str:
    """Say how long something takes, exactly: "45 minutes", "1 hour 30 minutes"; it is not broken over two lines."""
    hours, rest = divmod(minutes, 60)
    said = hours_long(hours) if hours else minutes_long(rest)
    if hours and rest:
        said = f"{said} {minutes_long(rest)}"
    return said.replace(" ", _NO_BREAK)


def _face(one: FollowUpRow, facts: Facts) -> tuple[str, bool]:
    """Whose face a follow-up shows: its person's; an interview's, and what has no person, that of the company."""
    person = next((name for kind, _, name in one.about if kind == "contact"), "")
    company = next((name for kind, _, name in one.about if kind == "company"), "")
    for kind, number, _ in one.about:
        if kind == ThingKind.OPPORTUNITY and number in facts.opportunities and not company:
            company = facts.opportunities[number].company
    if company and (not person or one.kind is FollowUpKind.INTERVIEW):
        return company, True
    return person, False


def _happened(happening: Happening, day: date) -> Entry:
    person = happening.person
    return Entry(
        key=("done", *happening.key),
        mark=Mark.DONE,
        day=day,
        at=happening.at,
        said=happening.text,
        said_short=happening.short,
        text=" ".join(happening.detail.split()),
        face=person.name if person is not None else happening.company,
        square=person is None,
        who=person.called if person is not None else happening.company,
        contact_id=person.id if person is not None else None,
        happening=happening,
    )


def _done(one: FollowUpRow, facts: Facts) -> Entry:
    face, square = _face(one, facts)
    assert one.done_on is not None
    return Entry(
        key=("done", "follow-up", one.id, one.due_on, one.done_on),
        mark=Mark.DONE,
        day=one.done_on,
        at=None,
        said=one.what,
        said_short=one.what,
        text=one.notes,
        face=face,
        square=square,
        who=face if square else _called(one, facts),
        contact_id=one.contact_id,
        follow_up=one,
    )
