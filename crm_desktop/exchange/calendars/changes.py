"""What a calendar that is imported once more says of the follow-ups that came from it: events move.

The rules:
- With the follow-up stands what the calendar said when it was last taken over. Where the calendar says something else
  now, the follow-up takes it over, as far as it still says what the calendar had said: the moment with how it repeats,
  the title, the notes, each for itself. What the person changed stays, and what is done stays done.
- A series goes on by itself, and doing it moves it on. It is taken over where its rule, its time or its days are
  others, and where its next day was called off or moved. A day of it that is over stays open, unless people took part:
  then that day is a talk.
- A follow-up whose event is over by now becomes a talk, and is done, if it stands as the calendar had it.
- A follow-up whose event is called off goes, if the person changed nothing of it; a series of which days were done
  is done for good instead. So does one whose day, or all that is left of its series, is no longer in the calendar's
  own series. Where only its next day is called off, it moves on to the one after.
- A talk stays, also where its event is called off by now: whether people met after all, only the person knows. It is
  named.
"""

from __future__ import annotations

import hashlib
import json
from collections.abc import Callable, Iterable
from dataclasses import dataclass, field
from datetime import date, time, timedelta
from typing import Final

from crm_desktop.exchange.calendars import recurrence
from crm_desktop.exchange.records import Task

Value = str | int | date | time | None

SERIES: Final = "series"
"""What stands behind the bar in the key of the follow-up of a series; behind it in that of one day stands the day."""


@dataclass(frozen=True, slots=True)
class KnownFollowUp:
    """A follow-up as it is now. The time is local wall time, `notes` only their digest (`digest`).

    `is_mine` says that the person added what no calendar says: when to remind of it, or a promise it stands for.
    """

    what: str
    notes: str
    on: date
    at: time | None
    minutes: int | None
    repeat: str
    done: bool = False
    is_mine: bool = False


def _nobody(_: int) -> None:
    return None


@dataclass(frozen=True, slots=True)
class CameFromCalendars:
    """The follow-ups that came from calendars.

    `told` gives by the key of an event the number of its follow-up and what the calendar said, as `told` writes it;
    `follow_up` gives one as it is now.
    """

    told: dict[str, tuple[int, str]] = field(default_factory=dict)
    follow_up: Callable[[int], KnownFollowUp | None] = _nobody


def by_event(keys: Iterable[str]) -> dict[str, list[str]]:
    """Give by the key of each event those of what came of it: its own, that of its series, those of its days."""
    found: dict[str, list[str]] = {}
    for key in keys:
        event, _, day = key.rpartition("|")
        is_day = day == SERIES or (len(day) == 8 and day.isdigit())
        found.setdefault(event if is_day and event != "event" else key, []).append(key)
    return found


@dataclass(frozen=True, slots=True)
class Change:
    """What a follow-up takes over, by column. `kept` says that the person moved it, and so it stays where it is."""

    fields: tuple[tuple[str, Value], ...] = ()
    kept: bool = False


def digest(notes: str) -> str:
    """Give by what notes are compared; they are too long to be kept twice."""
    return hashlib.sha256(notes.encode("utf-8", "replace")).hexdigest()[:16] if notes else ""


def told(task: Task) -> str:
    """Write what a calendar says of a follow-up, to be kept with it."""
    at = task.at.isoformat("minutes") if task.at else ""
    return json.dumps(
        [task.what, digest(task.notes), task.on.isoformat(), at, task.minutes, task.repeat],
        ensure_ascii=False,
    )


def _read(text: str) -> KnownFollowUp | None:
    """Read what `told` wrote; None where it is something else."""
    try:
        what, notes, on, at, minutes, repeat = json.loads(text)
        return KnownFollowUp(
            what, notes, date.fromisoformat(on), time.fromisoformat(at) if at else None, minutes, repeat
        )
    except (ValueError, TypeError):
        return None


def change(task: Task, before: str, now: KnownFollowUp, today: date) -> Change:
    """Say what a follow-up takes over of what a calendar says now; `before` is what it had said."""
    base = _read(before)
    if base is None or now.done:
        return Change()
    fields: list[tuple[str, Value]] = []
    if task.what not in (base.what, now.what) and now.what == base.what:
        fields.append(("what", task.what))
    if digest(task.notes) not in (base.notes, now.notes) and now.notes == base.notes:
        fields.append(("notes", task.notes))
    kept = False
    new = KnownFollowUp(task.what, "", task.on, task.at, task.minutes, task.repeat)
    if _goes_on(base, new) or _goes_on(new, base):
        gone = now.on < new.on and (now.on >= today or bool(task.people))
        moves = bool(base.repeat) and gone and _goes_on(base, now)
    else:
        moves = _goes_on(base, now)
        kept = not moves and (now.on, now.at) != (new.on, new.at)
    if moves:
        fields += (
            ("due_on", task.on),
            ("due_time", task.at),
            ("minutes", task.minutes),
            ("repeat", task.repeat),
        )
    return Change(tuple(fields), kept)


def stands(before: str, now: KnownFollowUp) -> bool:
    """Whether a follow-up is open and for the moment that the calendar had said."""
    base = _read(before)
    return base is not None and not now.done and (base.on, base.at) == (now.on, now.at)


def is_untouched(before: str, now: KnownFollowUp) -> bool:
    """Whether a follow-up is open and says what the calendar had said, perhaps of a later day of its series."""
    base = _read(before)
    if base is None or now.done or now.is_mine:
        return False
    return (base.what, base.notes) == (now.what, now.notes) and _goes_on(base, now)


def day_after(now: KnownFollowUp) -> tuple[tuple[str, Value], ...]:
    """Give how a follow-up goes on after its day, by column; nothing where there is no day after it."""
    try:
        following = recurrence.next_after(now.repeat, now.on, now.on)
    except recurrence.RepeatError:
        following = None
    return (("due_on", following[0]), ("repeat", following[1])) if following else ()


def _goes_on(one: KnownFollowUp, other: KnownFollowUp) -> bool:
    """Whether `other` is what `one` says, or a later day of the same series."""
    if (one.at, one.minutes) != (other.at, other.minutes):
        return False
    if one.on == other.on or not (one.repeat and other.repeat):
        return (one.on, _level(one.repeat)) == (other.on, _level(other.repeat))
    try:
        later = recurrence.next_after(one.repeat, one.on, other.on - timedelta(days=1))
    except recurrence.RepeatError:
        return False
    return later == (other.on, _level(other.repeat))


def _level(rule: str) -> str:
    """Give a rule in the one way in which it is written; one whose next day the person moved is another."""
    if rule.upper().startswith("DTSTART"):
        return rule
    try:
        return recurrence.from_its_day(rule)
    except recurrence.RepeatError:
        return rule
