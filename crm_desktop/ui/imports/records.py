"""The records of a file in words: what the preview shows of each."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date, time

from PySide6.QtCore import QCoreApplication

from crm_desktop.domain.terms import INTERACTION_ICONS, Direction, Outcome
from crm_desktop.domain.wording import clock, day_and_month, sentence_start
from crm_desktop.exchange.records import (
    CalledOff,
    Mention,
    Opening,
    PersonRow,
    Talk,
    Target,
    Task,
    Thing,
    Tie,
    Vouching,
)
from crm_desktop.ui.imports import words

_tr = QCoreApplication.translate


@dataclass(frozen=True, slots=True)
class Told:
    """A record in words: its name, a line below, and lines with an icon each.

    `face` is whose face it shows, "" for the icon. With `wanting`, the detail says what is not there.
    """

    name: str
    detail: str
    lines: tuple[tuple[str, str], ...] = ()
    face: str = ""
    icon: str = "file-text"
    wanting: bool = False


def person_in_words(person: PersonRow, today: date) -> Told:
    """Say what a row tells of a person."""
    lines: list[tuple[str, str]] = []
    if not person.position and person.company:
        lines.append(("building-2", person.company))
    lines += [("link", key) for key in person.link_keys[:1]]
    lines += [("mail", each) for each in person.emails[:1]]
    lines += [("phone", each) for each in person.phones[:1]]
    if person.met_on is not None:
        day = day_and_month(person.met_on, today)
        lines.append(("calendar", _tr("Imports", "Met on {day}").format(day=day)))
    if person.tags:
        lines.append(("tag", ", ".join(person.tags)))
    work = words.job(person.position, person.company) if person.position else ""
    return Told(
        person.name,
        work or _tr("Imports", "No position in the file"),
        tuple(lines),
        face=person.name,
        wanting=not work,
    )


def thing_in_words(thing: Thing, today: date) -> Told:
    """Say what a record is that is no person."""
    if isinstance(thing, Opening):
        return _opening(thing, today)
    if isinstance(thing, Talk):
        return _talk(thing, today)
    if isinstance(thing, Task):
        lines = _named(thing.people)
        if thing.repeat:
            lines.append(("repeat", _tr("Imports", "It repeats")))
        return Told(thing.what, _when(thing.on, thing.at, today), tuple(lines), icon="calendar")
    if isinstance(thing, CalledOff):
        return Told(thing.what, _tr("Imports", "Called off: its follow-up goes"), icon="x")
    if isinstance(thing, Target):
        return Told(
            thing.company, _tr("Imports", "Becomes a target company"), tuple(_of_target(thing)), icon="target"
        )
    if isinstance(thing, Vouching):
        text = " ".join(thing.text.split())
        return Told(
            thing.person.name, _tr("Imports", "Wrote a recommendation"), (("quote", text),), thing.person.name
        )
    if isinstance(thing, Tie):
        span = " – ".join(part for part in (thing.begun, thing.ended or _tr("Imports", "now")) if part)
        return Told(thing.company, thing.title, (("calendar", span),), icon="building-2")
    return Told(thing.name or _tr("Imports", "Your own card"), thing.position, icon="circle-user")


def _of_target(target: Target) -> list[tuple[str, str]]:
    scores = (
        (target.priority, _tr("Imports", "priority {value}")),
        (target.motivation, _tr("Imports", "motivation {value}")),
        (target.posting, _tr("Imports", "posting {value}")),
    )
    said = [text.format(value=value) for value, text in scores if value is not None]
    lines = [("list", sentence_start(", ".join(said)))] if said else []
    return [*lines, *_named(target.people)]


def _opening(opening: Opening, today: date) -> Told:
    from crm_desktop.ui.opportunities import words as openings

    stage, on = opening.steps[-1]
    said = openings.stage(stage)
    if on is not None:
        said = _tr("Imports", "{stage}, {day}").format(stage=said, day=day_and_month(on, today))
    lines = [("circle-dot", said), *_named(opening.people)]
    if opening.link:
        lines.append(("link", opening.link))
    return Told(opening.title, opening.company, tuple(lines), icon="briefcase")


def _talk(talk: Talk, today: date) -> Told:
    from crm_desktop.ui.interactions import words as interactions

    kind, when = interactions.kind(talk.kind), _when(talk.on, talk.at, today)
    if talk.outcome is Outcome.SPOKE:  # both sides took part
        detail = _tr("Imports", "{kind}, {when}").format(kind=kind, when=when)
    else:
        way = _tr("Imports", "from them") if talk.direction is Direction.IN else _tr("Imports", "from you")
        detail = _tr("Imports", "{kind} {way}, {when}").format(kind=kind, way=way, when=when)
    lines = _named(talk.people)
    if text := " ".join(talk.notes.split()):
        lines.append(("sticky-note", text[:200]))
    return Told(talk.subject or kind, detail, tuple(lines), icon=INTERACTION_ICONS[talk.kind])


def _named(people: tuple[Mention, ...]) -> list[tuple[str, str]]:
    """The people of a record in one line."""
    names = [each.name or each.email or each.link for each in people]
    if not names:
        return []
    shown = ", ".join(names[:3])
    if len(names) > 3:
        shown = _tr("Imports", "{names} and {count} more").format(names=shown, count=len(names) - 3)
    return [("users", shown)]


def _when(on: date, at: time | None, today: date) -> str:
    day = day_and_month(on, today)
    return f"{day}, {clock(at)}" if at is not None else day
