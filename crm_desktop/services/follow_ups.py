"""Follow-ups: dated things to do that the person made. Each function that writes is one undoable action.

Days are local calendar days and times local wall time. A follow-up that repeats (`calendars.recurrence`) is one row
that stands on its next day; doing it moves it on, and `follow_up_done` keeps the days that were.
"""

from __future__ import annotations

import json
from collections.abc import Iterator, Sequence
from dataclasses import dataclass, replace
from datetime import date, time
from typing import Final

from crm_desktop.domain.errors import KnownError
from crm_desktop.domain.facts import FollowUpFact, Thing, ThingKind
from crm_desktop.domain.followups import guess_kind
from crm_desktop.domain.term_words import ask_to
from crm_desktop.domain.terms import AskKind, FollowUpKind
from crm_desktop.domain.translation import translate
from crm_desktop.domain.wording import clock, full_day, weekday
from crm_desktop.exchange.calendars import recurrence
from crm_desktop.store import Store
from crm_desktop.store import models as m

About = tuple[str, int, str]
"""Kind of thing ("contact", "lead", "ask", "opportunity", "company"), its number, and its name to show."""

ABOUT_KINDS: Final = ("contact", "lead", "ask", "opportunity", "company")
NO_REMINDER: Final = -1
"""As `remind_minutes`: it has a time, and the person wants no reminder for it."""

_COLUMNS: Final = """f.id, f.what, f.kind, f.due_on, f.due_time, f.minutes, f.repeat, f.remind_minutes, f.done_on,
                     f.notes, f.promise_id"""


@dataclass(frozen=True, slots=True)
class FollowUpDraft:
    """What the editor of a follow-up holds.

    Without a kind it is guessed from the words. `repeat` is a rule of `calendars.recurrence`, empty for never.
    `remind_minutes` is how long before its time the reminder comes: None is the setting, `NO_REMINDER` none at all.
    """

    what: str = ""
    due_on: date | None = None
    kind: FollowUpKind | None = None
    notes: str = ""
    due_time: time | None = None
    minutes: int | None = None
    repeat: str = ""
    remind_minutes: int | None = None
    about: tuple[tuple[str, int], ...] = ()
    promise_id: int | None = None


@dataclass(frozen=True, slots=True)
class FollowUpRow:
    """A follow-up as it is shown. `occurrence` marks a later day of one that repeats: it is not there yet."""

    id: int
    what: str
    kind: FollowUpKind
    due_on: date
    due_time: time | None
    minutes: int | None
    repeat: str
    remind_minutes: int | None
    done_on: date | None
    about: tuple[About, ...]
    notes: str = ""
    promise_id: int | None = None
    occurrence: bool = False

    @property
    def contact_id(self) -> int | None:
        """Whose face it shows: the first contact it is about."""
        return next((number for kind, number, _ in self.about if kind == "contact"), None)


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
        note=row.notes,
        done_on=row.done_on,
        promise_id=row.promise_id,
    )


# -- writing -----------------------------------------------------------------------------------------


def save(store: Store, draft: FollowUpDraft, number: int | None = None) -> int:
    """Write a new follow-up, or change one, in one action, and give its number.

    Changing the day of one that repeats moves the whole series; `move` moves one day of it. A promise that it stands
    for says the same and is for the same day.

    Raises:
        KnownError: where what or when is missing, it is gone meanwhile, or the repeat cannot be followed.
    """
    what = " ".join(draft.what.split())
    if not what:
        raise KnownError(translate("Follow-ups", "What is it? One line is enough."))
    if draft.due_on is None:
        raise KnownError(
            translate("Follow-ups", "When is it? A day such as “fri” or “in 2 weeks” is enough.")
        )
    recurrence.check(draft.repeat)
    before = None if number is None else _existing(store, number)
    repeat = draft.repeat.strip()
    if before is not None and repeat and before.due_on != draft.due_on:
        repeat = recurrence.from_its_day(repeat)
    values = {
        "what": what,
        "kind": draft.kind or guess_kind(what, draft.minutes),
        "notes": draft.notes.strip(),
        "due_on": draft.due_on,
        "due_time": draft.due_time.isoformat("minutes") if draft.due_time else None,
        "minutes": draft.minutes,
        "repeat": repeat,
        "remind_minutes": draft.remind_minutes,
        "promise": draft.promise_id,
    }
    today = store.clock.today()
    label = (
        translate("Follow-ups", "Follow-up added: {what}", what=what)
        if before is None
        else translate("Follow-ups", "{what} changed", what=what)
    )
    detail = translate("Follow-ups", "For {when}.", when=_when(draft.due_on, draft.due_time, today))
    if repeat:
        detail += f" {recurrence.in_words(repeat, draft.due_on, today)}."
    if before is not None and before.due_on != draft.due_on:
        detail = _from_to(before.due_on, draft.due_on, today)
    with store.action(label, "follow-up", detail):
        if number is None:
            number = store.insert(m.FollowUp, **values, added_at=store.clock.now())
        else:
            store.update(m.FollowUp, number, **values)
        _put_about(store, number, draft.about)
        if draft.promise_id is not None:
            store.update(m.Promise, draft.promise_id, what=what, due_on=draft.due_on)
    return number


def done(store: Store, number: int, on: date | None = None) -> None:
    """Note that a follow-up was done on a day (today), in one action.

    One that repeats moves on to its next day after that; what was missed before counts as taken. After the last day
    it is done for good. A promise that it stands for is kept with it.

    Raises:
        KnownError: where it is gone meanwhile, or is done already.
    """
    row = _existing(store, number)
    if row.done_on is not None:
        raise KnownError(translate("Follow-ups", "{what} is done already.", what=row.what))
    on = on or store.clock.today()
    following = recurrence.next_after(_followed(row.repeat), row.due_on, max(row.due_on, on))
    detail = (
        translate("Follow-ups", "Next on {day}.", day=full_day(following[0], store.clock.today()))
        if following
        else ""
    )
    with store.action(translate("Follow-ups", "{what} done", what=row.what), "follow-up", detail):
        store.insert(m.FollowUpDone, follow_up=number, due_on=row.due_on, done_on=on)
        if following is not None:
            store.update(m.FollowUp, number, due_on=following[0], repeat=following[1])
            return
        store.update(m.FollowUp, number, done_on=on)
        if row.promise_id is not None:
            promise = store.get(m.Promise, row.promise_id)
            if promise is not None and promise.kept_on is None:
                store.update(m.Promise, row.promise_id, kept_on=on)


def undone(store: Store, number: int) -> None:
    """Open a follow-up again that was done, in one action; one that repeats goes back by one day.

    Raises:
        KnownError: where it is gone meanwhile, or was never done.
    """
    row = _existing(store, number)
    last = store.row(
        "SELECT id, due_on, done_on FROM follow_up_done WHERE follow_up_id = ? ORDER BY id DESC LIMIT 1",
        (number,),
    )
    if last is None and row.done_on is None:
        raise KnownError(translate("Follow-ups", "{what} is open.", what=row.what))
    with store.action(translate("Follow-ups", "{what} is open again", what=row.what), "follow-up"):
        if last is not None:
            store.delete(m.FollowUpDone, last[0])
        if row.done_on is not None:
            store.update(m.FollowUp, number, done_on=None)
            if row.promise_id is not None:
                promise = store.get(m.Promise, row.promise_id)
                if promise is not None and promise.kept_on == row.done_on:
                    store.update(m.Promise, row.promise_id, kept_on=None)
        elif last is not None:
            earlier = date.fromisoformat(last[1])
            repeat = (
                recurrence.taken_back(row.repeat, row.due_on, earlier)
                if _followed(row.repeat)
                else row.repeat
            )
            store.update(m.FollowUp, number, due_on=earlier, repeat=repeat)


def move(store: Store, number: int, day: date) -> bool:
    """Move a follow-up to another day, in one action; say whether it was elsewhere before.

    Of one that repeats only the next day moves: the days after it stay.

    Raises:
        KnownError: where it is gone meanwhile.
    """
    row = _existing(store, number)
    if row.due_on == day:
        return False
    repeat = recurrence.moved(row.repeat, row.due_on, day) if _followed(row.repeat) else row.repeat
    with store.action(
        translate("Follow-ups", "{what} moved", what=row.what),
        "follow-up",
        _from_to(row.due_on, day, store.clock.today()),
    ):
        store.update(m.FollowUp, number, due_on=day, repeat=repeat)
        if row.promise_id is not None:
            store.update(m.Promise, row.promise_id, due_on=day)
    return True


def delete(store: Store, number: int) -> None:
    """Remove a follow-up with the days on which it was done, in one action; undo brings it back.

    A promise that it stands for stays open, without a day.
    """
    row = get(store, number)
    if row is None:
        return
    detail = translate(
        "Follow-ups", "It was for {when}.", when=_when(row.due_on, row.due_time, store.clock.today())
    )
    with store.action(translate("Follow-ups", "Follow-up removed: {what}", what=row.what), "remove", detail):
        store.delete(m.FollowUp, number)
        if row.promise_id is not None and row.done_on is None:
            store.update(m.Promise, row.promise_id, due_on=None)


def _existing(store: Store, number: int) -> FollowUpRow:
    row = get(store, number)
    if row is None:
        raise KnownError(translate("Follow-ups", "This follow-up is not here any more. Undo brings it back."))
    return row


def _put_about(store: Store, number: int, about: Sequence[tuple[str, int]]) -> None:
    wanted = dict.fromkeys(about)
    # Removed contacts are not shown in the editor; their tie stays, for they may come back.
    standing = store.rows(
        """SELECT a.id, a.contact_id, a.lead_id, a.ask_id, a.opportunity_id, a.company_id
           FROM follow_up_about a LEFT JOIN contact c ON c.id = a.contact_id
           WHERE a.follow_up_id = ? AND c.deleted_at IS NULL ORDER BY a.id""",
        (number,),
    )
    there = [
        (kind, thing)
        for row in standing
        for kind, thing in zip(ABOUT_KINDS, row[1:], strict=True)
        if thing is not None
    ]
    if there == list(wanted):
        return
    store.delete(m.FollowUpAbout, *(row[0] for row in standing))
    for kind, thing in wanted:
        if kind not in ABOUT_KINDS:
            raise ValueError(f"a follow-up cannot be about a {kind}")
        store.insert(m.FollowUpAbout, follow_up=number, **{kind: thing})


def _when(day: date, at: time | None, today: date) -> str:
    return f"{full_day(day, today)}, {clock(at)}" if at else full_day(day, today)


def _from_to(before: date, day: date, today: date) -> str:
    near = abs((before - day).days) < 7
    was = weekday(before.weekday()) if near else full_day(before, today)
    return translate("Follow-ups", "From {before} to {day}.", before=was, day=full_day(day, today))


# -- reading -----------------------------------------------------------------------------------------


def get(store: Store, number: int) -> FollowUpRow | None:
    """Give one follow-up, or None where it is gone."""
    return next(iter(_rows(store, "WHERE f.id = ?", (number,))), None)


def draft(store: Store, number: int) -> FollowUpDraft | None:
    """Give a follow-up as its editor holds it, or None where it is gone."""
    row = get(store, number)
    if row is None:
        return None
    return FollowUpDraft(
        what=row.what,
        due_on=row.due_on,
        kind=row.kind,
        notes=row.notes,
        due_time=row.due_time,
        minutes=row.minutes,
        repeat=row.repeat,
        remind_minutes=row.remind_minutes,
        about=tuple((kind, number) for kind, number, _ in row.about),
        promise_id=row.promise_id,
    )


def open_until(store: Store, day: date) -> list[FollowUpRow]:
    """Give the follow-ups that are open and due by a day, what waits longest first; each once, on its next day."""
    return _rows(
        store,
        "WHERE f.done_on IS NULL AND f.due_on <= ? ORDER BY f.due_on, f.due_time IS NULL, f.due_time, f.id",
        (day.isoformat(),),
    )


def open_about(store: Store, kind: str, number: int) -> list[FollowUpRow]:
    """Give the open follow-ups about a contact, lead, ask, opportunity or company, the next one first."""
    if kind not in ABOUT_KINDS:
        return []
    return _rows(
        store,
        f"""WHERE f.done_on IS NULL AND f.id IN (SELECT follow_up_id FROM follow_up_about WHERE {kind}_id = ?)
            ORDER BY f.due_on, f.due_time IS NULL, f.due_time, f.id""",
        (number,),
    )


def between(store: Store, first: date, last: date) -> list[FollowUpRow]:
    """Give what the calendar shows from one day to another, both included, by day and time.

    Open follow-ups on their day, the later days of those that repeat (`occurrence`), and what was done: that stands
    on the day it was done (`done_on`), with the day it had been due.
    """
    waiting = open_until(store, last)
    found = [row for row in waiting if row.due_on >= first]
    found += [
        replace(row, due_on=day, occurrence=True)
        for row in waiting
        if row.repeat
        for day in _later_days(row, first, last)
    ]
    found += _done_between(store, first, last)
    return sorted(found, key=_by_day)


def _by_day(row: FollowUpRow) -> tuple[date, bool, time, int]:
    return row.done_on or row.due_on, row.due_time is None, row.due_time or time(), row.id


def _later_days(row: FollowUpRow, first: date, last: date) -> Iterator[date]:
    for day in recurrence.upcoming(_followed(row.repeat), row.due_on):
        if day > last:
            return
        if day >= first and day != row.due_on:
            yield day


def _followed(repeat: str) -> str:
    """The rule, or none where it cannot be followed.

    Such a rule comes from another program. The follow-up stands on its day, and its editor says what is wrong.
    """
    try:
        recurrence.check(repeat)
    except recurrence.RepeatError:
        return ""
    return repeat


def _done_between(store: Store, first: date, last: date) -> list[FollowUpRow]:
    days = (first.isoformat(), last.isoformat())
    done_days = store.rows(
        """SELECT follow_up_id, due_on, done_on FROM follow_up_done WHERE done_on BETWEEN ? AND ?
           UNION SELECT id, due_on, done_on FROM follow_up f WHERE done_on BETWEEN ? AND ?
                 AND NOT EXISTS (SELECT 1 FROM follow_up_done d
                                 WHERE d.follow_up_id = f.id AND d.done_on = f.done_on)""",
        (*days, *days),
    )
    ids = json.dumps(sorted({number for number, _, _ in done_days}))
    rows = {row.id: row for row in _rows(store, "WHERE f.id IN (SELECT value FROM json_each(?))", (ids,))}
    return [
        replace(rows[number], due_on=date.fromisoformat(due), done_on=date.fromisoformat(on))
        for number, due, on in done_days
    ]


def _rows(store: Store, where: str, values: Sequence[str | int]) -> list[FollowUpRow]:
    """Two statements, however many rows: the follow-ups, and the names of what they are about."""
    found = store.rows(f"SELECT {_COLUMNS} FROM follow_up f {where}", values)
    if not found:
        return []
    about = _about(store, [row[0] for row in found])
    kinds = {kind.value: kind for kind in FollowUpKind}
    return [
        FollowUpRow(
            id=number,
            what=what,
            kind=kinds.get(kind, FollowUpKind.TASK),
            due_on=date.fromisoformat(due_on),
            due_time=_time(due_time),
            minutes=minutes,
            repeat=repeat,
            remind_minutes=remind,
            done_on=date.fromisoformat(done_on) if done_on else None,
            about=about.get(number, ()),
            notes=notes,
            promise_id=promise,
        )
        for number, what, kind, due_on, due_time, minutes, repeat, remind, done_on, notes, promise in found
    ]


def _time(text: str | None) -> time | None:
    if not text:
        return None
    try:
        return time.fromisoformat(text).replace(tzinfo=None)
    except ValueError:
        return None  # of an import; it is due at any time


def _about(store: Store, numbers: Sequence[int]) -> dict[int, tuple[About, ...]]:
    found = store.rows(
        """SELECT a.id, a.follow_up_id, 'contact', c.id, c.name, '' FROM follow_up_about a
               JOIN contact c ON c.id = a.contact_id AND c.deleted_at IS NULL
               WHERE a.follow_up_id IN (SELECT value FROM json_each(:ids))
           UNION ALL
           SELECT a.id, a.follow_up_id, 'lead', l.id, coalesce(p.name,
                   (SELECT o.title FROM lead_opportunity lo JOIN opportunity o ON o.id = lo.opportunity_id
                    WHERE lo.lead_id = l.id ORDER BY lo.id LIMIT 1), nullif(l.news, ''), k.name, ''), ''
               FROM follow_up_about a JOIN lead l ON l.id = a.lead_id
               LEFT JOIN contact p ON p.id = l.person_id LEFT JOIN company k ON k.id = l.company_id
               WHERE a.follow_up_id IN (SELECT value FROM json_each(:ids))
           UNION ALL
           SELECT a.id, a.follow_up_id, 'ask', s.id, coalesce(nullif(s.exactly, ''), c.name),
                  iif(s.exactly = '', s.kind, '')
               FROM follow_up_about a JOIN ask s ON s.id = a.ask_id JOIN contact c ON c.id = s.contact_id
               WHERE a.follow_up_id IN (SELECT value FROM json_each(:ids))
           UNION ALL
           SELECT a.id, a.follow_up_id, 'opportunity', o.id, o.title, ''
               FROM follow_up_about a JOIN opportunity o ON o.id = a.opportunity_id
               WHERE a.follow_up_id IN (SELECT value FROM json_each(:ids))
           UNION ALL
           SELECT a.id, a.follow_up_id, 'company', k.id, k.name, ''
               FROM follow_up_about a JOIN company k ON k.id = a.company_id
               WHERE a.follow_up_id IN (SELECT value FROM json_each(:ids))
           ORDER BY 1""",
        {"ids": json.dumps(list(numbers))},
    )
    by_row: dict[int, list[About]] = {}
    for _, number, kind, thing, name, ask in found:
        said = ask_to(AskKind(ask), name) if ask else name
        by_row.setdefault(number, []).append((kind, thing, said))
    return {number: tuple(things) for number, things in by_row.items()}
