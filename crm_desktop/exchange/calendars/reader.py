"""iCalendar (RFC 5545), as calendars really write it: events that are over become talks, those to come follow-ups.

The rules:
- An event that is over is a talk with those who took part; one with nobody else is left out. Where more than
  `CROWD` take part, only who is here already is one of them.
- An event to come is a follow-up; a series is one that repeats, from its next day on. Of the days of a series that are
  over, the latest `LATEST` are talks; only the latest one where a calendar has more series than anybody could have.
- A day of a series that was moved is an event of its own, one that was called off is left out.
- What I declined or what is called off, and what is done, is left out; what came of it before goes. Rooms and things
  do not take part.
- What this program wrote itself is a follow-up as it was; its Dues are left out, for they follow from the facts.
- Times are put into local time. A zone that nobody knows is taken for local time, and said.
"""

from __future__ import annotations

import hashlib
import io
import re
from collections.abc import Iterator
from contextlib import suppress
from dataclasses import dataclass, replace
from datetime import UTC, date, datetime, time, timedelta, tzinfo
from itertools import islice
from pathlib import Path
from typing import Final

from crm_desktop.domain.clock import local
from crm_desktop.domain.names import fold
from crm_desktop.domain.terms import Direction, FollowUpKind, InteractionKind, Outcome
from crm_desktop.domain.translation import mark, translate
from crm_desktop.exchange.calendars import recurrence, series
from crm_desktop.exchange.calendars.around import Around, digits_of, hour_of, look_around, name_of, uid_of
from crm_desktop.exchange.calendars.changes import SERIES
from crm_desktop.exchange.calendars.older_rules import as_newer
from crm_desktop.exchange.calendars.own_events import OWN_UID, own_follow_up
from crm_desktop.exchange.calendars.people import ADDRESS, people_of
from crm_desktop.exchange.calendars.text import RECORDS, Component, Property, components
from crm_desktop.exchange.calendars.words import CALLED_OFF_WORD, notes_of
from crm_desktop.exchange.files.content import TextForm, trouble
from crm_desktop.exchange.records import (
    Batch,
    CalledOff,
    Mention,
    Myself,
    Rejected,
    Remark,
    Talk,
    Task,
    Thing,
)
from crm_desktop.exchange.values.cells import clean

CROWD: Final = 12
LATEST: Final = 100

NO_DAY: Final = mark("Imports", "It has no day that can be read.")
CALLED_OFF: Final = mark("Imports", "It was called off.")
DECLINED: Final = mark("Imports", "You declined it.")
DONE: Final = mark("Imports", "It is done.")
OVER: Final = mark("Imports", "It is over, and nobody but you took part.")
NO_DUE: Final = mark("Imports", "It is to be done on no certain day, and a follow-up needs one.")
OLDER: Final = mark("Imports", "The file holds this event once more, as it was changed later.")
NO_EVENT: Final = mark("Imports", "It is a note or a list of busy times, not an event.")
OWN: Final = mark("Imports", "A rule of this program made it due, so it comes by itself.")
WHO_AM_I: Final = mark(
    "Imports",
    "None of its addresses is known to be yours, so you may be among those who take part. "
    "Write your addresses on My card before you import your calendar.",
)
_BATCH: Final = 200
_MOST_BYTES: Final = 1 << 16
"""So much is read before it is said how far that is."""
_MOST_DAYS: Final = 50_000
_A_LINE: Final = 15
"""Reading a line of an event, or a day that its series leaves out, takes as long as looking at so many days."""
_MOST_TALKS: Final = 50_000
"""So many days of series are talks; of each series after that only the latest day is one."""
_MOST_SEARCHED: Final = 3_000_000
"""So many days of series are searched; after that no more than what is near."""
_MOST_LEFT_OUT: Final = 400
_REMARKS: Final = 4
"""So many remarks there can be about one event."""
_YEARS: Final = range(1970, 2200)


def read_calendar(
    path: Path, form: TextForm, me: Myself, today: date, batch: int = _BATCH
) -> Iterator[Batch]:
    """Read the events and to-dos of a calendar, in batches of about that many.

    Rows are events and to-dos, counted from 1. The first batches may be empty: the file is read twice. Raises
    `NotReadable` when it has gone or fails while it is read.
    """
    try:
        with path.open("rb") as stream:
            size = max(1, stream.seek(0, io.SEEK_END))
            around = Around(emails=set(me.emails))
            stream.seek(0)
            told = 0
            for is_within in look_around(stream, form, around, me):
                if is_within or stream.tell() - told > _MOST_BYTES:
                    told = stream.tell()
                    yield Batch(done=0.5 * told / size)
            stream.seek(0)
            reader = _Reader(around, today)
            for component in components(stream, form):
                if component.name in RECORDS:
                    reader.take(component)
                if not component.name or reader.is_full(batch):
                    yield reader.whole(0.5 + 0.5 * min(1.0, stream.tell() / size))
            yield reader.whole(1.0)
    except OSError as error:
        raise trouble(path, error) from error


# -- events ------------------------------------------------------------------------------------------


@dataclass(frozen=True, slots=True)
class _When:
    """A moment of a calendar in local time; `at` is None for a whole day. `day` is the day in the zone of the event."""

    on: date
    at: time | None
    day: date


class _Reader:
    """Makes talks and follow-ups of components."""

    def __init__(self, around: Around, today: date) -> None:
        self._around = around
        self._today = today
        self._number = 0
        self._work = 0
        self._talks = 0
        self._searched = 0
        self._is_said = False
        self.batch = Batch()

    def whole(self, done: float) -> Batch:
        """Give what was taken since the batch before."""
        made, self.batch = self.batch, Batch()
        made.done = done
        self._work = 0
        return made

    def is_full(self, batch: int) -> bool:
        """Whether enough was taken for a batch: of events, or of days of series."""
        return self.batch.rows >= batch or self._work > _MOST_DAYS

    def take(self, component: Component) -> None:
        """Take the next event or to-do."""
        self._number += 1
        self._work += _A_LINE * len(component.properties)
        self.batch.rows += 1
        cells = (clean(component.text("SUMMARY"))[:500],)
        if component.reason:
            self.batch.unreadable.append(
                Rejected(self._number, translate("Imports", component.reason), cells)
            )
            return
        made = self._things(component)
        if isinstance(made, str):
            out = self.batch.unreadable if made == NO_DAY else self.batch.skipped
            out.append(Rejected(self._number, translate("Imports", made), cells))
        else:
            self.batch.things += made

    def _note(self, text: str) -> None:
        remark = Remark(self._number, text)
        if remark not in self.batch.remarks[-_REMARKS:]:  # its beginning and its end say the same
            self.batch.remarks.append(remark)

    def _things(self, component: Component) -> list[Thing] | str:
        """Give what a component becomes, or why it becomes nothing."""
        if component.name not in ("VEVENT", "VTODO"):
            return NO_EVENT
        if self._around.has_newer(component):
            return OLDER
        status = component.text("STATUS").strip().upper()
        uid = uid_of(component)
        off_by_name = CALLED_OFF_WORD.match(clean(component.text("SUMMARY"))) and not uid.endswith(OWN_UID)
        if status == "CANCELLED" or self._around.called_off or off_by_name:
            return self._called_off(component, uid, CALLED_OFF)
        is_todo = component.name == "VTODO"
        if is_todo and _is_done(component, status):
            return DONE
        if self._is_declined(component):
            return self._called_off(component, uid, DECLINED)
        begin = (component.first("DUE") if is_todo else None) or component.first("DTSTART")
        when = self._when(begin) if begin is not None else None
        if begin is None and is_todo:
            return NO_DUE
        if begin is None or when is None:
            return NO_DAY
        if uid.endswith(OWN_UID):
            minutes = self._minutes(component, when)
            follow_up = own_follow_up(component, self._number, uid, when.on, when.at, minutes)
            return OWN if follow_up is None else [follow_up]
        people = tuple(each for each in people_of(component) if each.email not in self._around.emails)
        if len(people) > 1 and not (self._around.emails or self._is_said):
            self._is_said = True
            self._note(translate("Imports", WHO_AM_I))
        if len(people) > CROWD:
            people = tuple(each._replace(here_only=True) for each in people)
        title = clean(component.text("SUMMARY"))[:300]
        event = _Event(
            component,
            uid or _content_key(component),
            when,
            people,
            self._minutes(component, when),
            title,
            notes_of(component, title),
        )
        moved, rule = component.first("RECURRENCE-ID"), component.first("RRULE")
        # Some calendars number each series like a day of one: it is such a day only where there is the series.
        if moved is not None and (rule is None or uid in self._around.series):
            return self._one(event, f"{event.uid}|{digits_of(moved.value)}", is_todo)
        if rule is not None:
            newer = as_newer(rule.value, event.when.day, hour_of(begin.value))
            try:
                return self._added(event, (self._repeated if is_todo else self._series)(event, newer))
            except recurrence.RepeatError:
                self._note(
                    translate(
                        "Imports", "How it repeats cannot be followed, so only its first day was taken."
                    )
                )
        return self._added(event, self._one(event, event.uid, is_todo))

    def _called_off(self, component: Component, uid: str, reason: str) -> list[Thing] | str:
        """Take an event that does not take place, or does so without me."""
        if not uid or uid.endswith(OWN_UID) or name_of(component) in self._around.several:
            return reason  # where a file says it several times, nobody knows which of them holds
        what, said = clean(component.text("SUMMARY"))[:300], translate("Imports", reason)
        day = component.first("RECURRENCE-ID")
        if day is None:
            return [CalledOff(self._number, f"event|{uid}", what, said)]
        when = self._when(day) if uid not in self._around.series else None
        days = (digits_of(day.value),)
        return [CalledOff(self._number, f"event|{uid}", what, said, days, when.on if when else None)]

    def _is_declined(self, component: Component) -> bool:
        return any(
            each.parameters.get("PARTSTAT", "").upper() == "DECLINED"
            and any(
                match[0].lower() in self._around.emails for match in [ADDRESS.search(each.value)] if match
            )
            for each in component.every("ATTENDEE")
        )

    def _one(self, event: _Event, key: str, is_todo: bool) -> list[Thing] | str:
        """Take one event: a follow-up where it is to come, a talk where it is over."""
        if is_todo or event.when.on >= self._today:
            return [self._task(event, key, event.when, "")]
        if not event.people:
            return OVER
        return [self._talk(event, key, event.when)]

    def _repeated(self, event: _Event, rule: str) -> list[Thing]:
        """Take something to be done again and again: a follow-up that repeats from the day it is due."""
        recurrence.check(rule)
        return [self._task(event, event.uid, event.when, self._of_here(event.when, event.when.day, rule))]

    def _of_here(self, when: _When, day: date, rule: str) -> str:
        """Give a rule, but "" where its days here are others than those in the zone of the calendar."""
        if when.on.weekday() == day.weekday():
            return rule
        self._note(translate("Imports", "It repeats in another time zone, so only its next day was taken."))
        return ""

    def _series(self, event: _Event, rule: str) -> list[Thing] | str:
        """Take a series: talks of its latest days that are over, and one follow-up that repeats from the next on."""
        first = event.when.day
        left_out = self._left_out(event)
        last = self._today - (event.when.on - first) - timedelta(days=1)
        is_brief = self._talks > _MOST_TALKS or self._searched > _MOST_SEARCHED
        if is_brief and not series.is_quick(rule):
            raise recurrence.RepeatError
        latest = 0 if not event.people else 1 if is_brief else LATEST
        most = latest and latest + min(len(left_out), _MOST_LEFT_OUT)
        days = series.around(rule, first, last, most, near=is_brief)
        self._work += days.work + _A_LINE * len(left_out)
        self._searched += days.work
        talked = [day for day in days.over if f"{day:%Y%m%d}" not in left_out]
        found: list[Thing] = [
            self._talk(event, f"{event.uid}|{day:%Y%m%d}", self._moved(event, day))
            for day in talked[len(talked) - latest if len(talked) > latest else 0 :]
        ]
        self._talks += len(found)
        if event.people and (days.more or len(talked) > latest):
            self._note(
                translate(
                    "Imports",
                    "The calendar has so many series that of this one only the latest day was taken.",
                )
                if is_brief
                else translate(
                    "Imports",
                    "Of its days that are over, only the latest {latest} were taken.",
                    latest=latest,
                )
            )
        coming = days.coming and _first_left(*days.coming, left_out)
        if is_brief and not (found or coming):
            raise recurrence.RepeatError
        if coming is not None:
            day, left = coming
            when = self._moved(event, day)
            found.append(self._task(event, f"{event.uid}|{SERIES}", when, self._of_here(when, day, left)))
        gone = self._gone(event, left_out)
        if coming is None:
            gone.append(SERIES)
        if gone and name_of(event.component) not in self._around.several:
            off = CalledOff(
                self._number,
                f"event|{event.uid}",
                event.title,
                translate("Imports", OVER),
                tuple(gone),
                ended=True,
            )
            found.append(off)
        return found or OVER

    def _gone(self, event: _Event, left_out: set[str]) -> list[str]:
        """Give the days to come that a series leaves out and that no event of its own stands for."""
        today = f"{self._today:%Y%m%d}"
        moved = {digits_of(each.value) for each in self._around.moved.get(event.uid, ())}
        return sorted(day for day in left_out if day >= today and day not in moved)

    def _left_out(self, event: _Event) -> set[str]:
        """Give the days of a series that were called off or moved, as they are counted where the series is."""
        begin = event.component.first("DTSTART")
        name = begin.parameters.get("TZID", "").strip() if begin is not None else ""
        zone = self._around.zone(name) if name else None
        days: set[str] = set()
        own = event.component.first("RECURRENCE-ID")
        moved = [each for each in self._around.moved.get(event.uid, ()) if each != own]
        for said in (*event.component.every("EXDATE"), *moved):
            for value in re.split("[,;]", said.value):  # vCalendar 1.0 parts them by semicolons
                found = _MOMENT.match(value.strip())
                if found is not None and found[6] and zone is not None:
                    with suppress(ValueError, OverflowError):
                        year, month, day, hour, minute = map(int, found.groups()[:5])
                        moment = datetime(year, month, day, hour, minute, tzinfo=UTC)
                        days.add(f"{moment.astimezone(zone):%Y%m%d}")
                        continue
                days.add(digits_of(value))
        return days

    def _added(self, event: _Event, things: list[Thing] | str) -> list[Thing] | str:
        """Add the single days that an event names besides, each as an event of its own."""
        days = event.component.every("RDATE")
        if not days:
            return things
        left_out = self._left_out(event) | {f"{event.when.day:%Y%m%d}"}
        found = [] if isinstance(things, str) else things
        for said in days:
            for value in said.value.split(",")[:_MOST_LEFT_OUT]:
                if self._talks > _MOST_TALKS:
                    break
                when = self._when(replace(said, value=value))
                if when is None or (key := f"{when.day:%Y%m%d}") in left_out:
                    continue
                left_out.add(key)
                one = self._one(replace(event, when=when), f"{event.uid}|{key}", is_todo=False)
                found += [] if isinstance(one, str) else one
                self._talks += 1
        return found or things

    def _task(self, event: _Event, key: str, when: _When, rule: str) -> Task:
        what = event.title or (
            _named(event.people) if event.people else translate("Imports", "An event of the calendar")
        )
        words = fold(event.title)
        if any(word in words for word in _INTERVIEW):
            kind = FollowUpKind.INTERVIEW
        elif any(word in words for word in _CALL):
            kind = FollowUpKind.CALL
        else:
            kind = FollowUpKind.MEETING if event.people else FollowUpKind.TASK
        return Task(
            self._number, f"event|{key}", what, when.on, event.people, kind, when.at,
            event.minutes if when.at else None, rule, event.notes,
        )  # fmt: skip

    def _talk(self, event: _Event, key: str, when: _When) -> Talk:
        words = fold(event.title)
        kind = InteractionKind.CALL if any(word in words for word in _CALL) else InteractionKind.MEETING
        return Talk(
            self._number, f"event|{key}", when.on, kind, event.people, Direction.OUT, when.at,
            Outcome.SPOKE, (), event.title, event.notes, event.minutes if when.at else None,
        )  # fmt: skip

    def _moved(self, event: _Event, day: date) -> _When:
        """Give the moment of another day of a series: the time on its own clock stays."""
        if event.when.at is None:
            return _When(day, None, day)
        begin = event.component.first("DTSTART")
        made = self._when(begin, day) if begin is not None else None
        return made or _When(day, event.when.at, day)

    # -- moments -------------------------------------------------------------------------------------

    def _when(self, said: Property, day: date | None = None) -> _When | None:
        """Read a moment, on another day if one is given; None where it cannot be read."""
        found = _MOMENT.match(said.value.strip())
        if found is None:
            return None
        try:
            on = day or date(int(found[1]), int(found[2]), int(found[3]))
            at = time(int(found[4]), int(found[5])) if found[4] else None
        except ValueError:
            return None
        if on.year not in _YEARS:
            return None
        if at is None or said.parameters.get("VALUE", "").upper() == "DATE":
            return _When(on, None, on)
        zone = self._zone(said, found[6])
        if zone is None:
            return _When(on, at, on)
        moment = local(datetime.combine(on, at, zone))
        return _When(moment.date(), moment.time().replace(microsecond=0), on)

    def _zone(self, said: Property, utc: str) -> tzinfo | None:
        if utc:
            return UTC
        name = said.parameters.get("TZID", "").strip()
        if not name:
            return None
        zone = self._around.zone(name)
        if zone is None:
            self._note(
                translate(
                    "Imports",
                    "Nobody knows the time zone “{zone}”, so its time is taken for local time.",
                    zone=clean(name)[:60],
                )
            )
        return zone

    def _minutes(self, component: Component, when: _When) -> int | None:
        """Give how long an event lasts, up to a day."""
        length = _DURATION.match(component.text("DURATION").strip().upper())
        if length is not None and any(length.groups()):
            weeks, days, hours, minutes = (int(each or 0) for each in length.groups())
            total = ((weeks * 7 + days) * 24 + hours) * 60 + minutes
        else:
            end = component.first("DTEND")
            until = self._when(end) if end is not None else None
            if until is None or until.at is None or when.at is None:
                return None
            span = datetime.combine(until.on, until.at) - datetime.combine(when.on, when.at)
            total = round(span.total_seconds() / 60)
        return total if 0 < total <= 24 * 60 else None


@dataclass(frozen=True, slots=True)
class _Event:
    """An event as it is needed for its days."""

    component: Component
    uid: str
    when: _When
    people: tuple[Mention, ...]
    minutes: int | None
    title: str
    notes: str


def _is_done(component: Component, status: str) -> bool:
    return (
        status == "COMPLETED"
        or component.first("COMPLETED") is not None
        or component.text("PERCENT-COMPLETE").strip() == "100"
    )


_MOMENT: Final = re.compile(r"(\d{4})-?(\d\d)-?(\d\d)(?:[T ](\d\d):?(\d\d):?(?:\d\d)?(?:[.,]\d+)?(Z?))?")
_DURATION: Final = re.compile(
    r"\+?P(?:(\d{1,4})W)?(?:(\d{1,5})D)?(?:T(?:(\d{1,5})H)?(?:(\d{1,6})M)?(?:\d{1,7}S)?)?$"
)
_CALL: Final = ("call", "anruf", "telefon", "appel", "phone")
_INTERVIEW: Final = ("interview", "vorstellungsgesprach", "bewerbungsgesprach", "entretien")


def _named(people: tuple[Mention, ...]) -> str:
    names = [each.name or each.email for each in people[:3]]
    return translate("Imports", "Meeting with {names}", names=", ".join(names))


def _content_key(component: Component) -> str:
    told = repr([(each.name, each.value) for each in component.properties if each.name != "DTSTAMP"])
    return hashlib.sha256(told.encode("utf-8", "replace")).hexdigest()[:32]


def _first_left(day: date, rule: str, left_out: set[str]) -> tuple[date, str] | None:
    """Give the first day of a series that was not called off or moved, with the rule from there on."""
    for each in islice(recurrence.upcoming(rule, day), _MOST_LEFT_OUT):
        if each.isoformat().replace("-", "") not in left_out:
            return (day, rule) if each == day else recurrence.next_after(rule, day, each - timedelta(days=1))
    return None
