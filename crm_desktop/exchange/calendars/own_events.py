"""The events that this program wrote itself, read back: follow-ups as they were, Dues not at all, for they follow."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import date, time
from typing import Final

from crm_desktop.domain.terms import FollowUpKind
from crm_desktop.exchange.calendars.text import Component, unescaped
from crm_desktop.exchange.people.own_words import PREFIX, day_of, stable_uid
from crm_desktop.exchange.records import Mention, Task
from crm_desktop.exchange.values.cells import level, level_lines

OWN_UID: Final = "@crm-desktop"
"""How the names of events end that this program wrote."""

_WITH: Final = "With "


def with_people(notes: str, names: Sequence[str]) -> str:
    """Give notes with a last line that names the people, for calendars that show nothing else."""
    if not names:
        return notes
    line = f"{_WITH}{', '.join(names)}"
    return f"{notes}\n\n{line}" if notes else line


def own_follow_up(
    component: Component, number: int, uid: str, on: date, at: time | None, minutes: int | None
) -> Task | None:
    """Give the follow-up of an event of this program; None for a Due, and for the moved day of a series.

    `on` and `at` are when it begins, in local time, `minutes` how long it lasts.
    """
    kind = component.text(f"{PREFIX}KIND").strip()
    if kind not in set(FollowUpKind):
        return None
    people = tuple(
        Mention(level(unescaped(each.value)), each.parameters.get(f"{PREFIX}EMAIL", "").strip('"'))
        for each in component.every("CONTACT")
    )
    rule = component.first("RRULE")
    repeat = rule.value.strip() if rule is not None else ""
    moved_to = day_of(component.text(f"{PREFIX}DUE-ON").strip())
    if moved_to is not None and repeat:
        repeat = f"DTSTART:{on:%Y%m%d}\nRRULE:{repeat}"
        on = moved_to
    notes = level_lines(component.text("DESCRIPTION"))
    line = with_people("", [each.name for each in people])
    if line and notes.endswith(line):
        notes = notes.removesuffix(line).rstrip("\n")
    return Task(
        number, key_of(uid), level(component.text("SUMMARY")), on, people, FollowUpKind(kind), at, minutes, repeat,
        notes, _minutes(component.text(f"{PREFIX}REMIND").strip()),
    )  # fmt: skip


def follow_up_uid(number: int, added: str) -> str:
    """Give the name of a follow-up's event, without its end: it stays, whatever is changed of it."""
    return stable_uid("follow-up", number, added)


def key_of(uid: str) -> str:
    """Give by what a follow-up is known again whose event has this name."""
    return f"event|{uid}"


def _minutes(text: str) -> int | None:
    try:
        return max(-1, min(int(text), _MOST_MINUTES))
    except ValueError:
        return None


_MOST_MINUTES: Final = 100_000
