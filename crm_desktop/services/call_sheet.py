"""The call sheet: everything to know before a call, on one page; and what is caught while one talks."""

from __future__ import annotations

from dataclasses import dataclass, field
from datetime import date
from typing import Final

from crm_desktop.domain.call_sheet import SheetLine, owed, spoken_ask
from crm_desktop.domain.etiquette.known import at_company
from crm_desktop.domain.pitch import Pitch
from crm_desktop.domain.term_words import asked_for
from crm_desktop.domain.terms import (
    IN_PERSON,
    INTERACTION_ICONS,
    PLANNED_TALKS,
    Answer,
    Outcome,
)
from crm_desktop.domain.touch_points import TouchKind, TouchPoint
from crm_desktop.domain.translation import mark, translate
from crm_desktop.domain.wording import clock, day_and_month, full_day, minutes_long, sentence_start
from crm_desktop.services import contacts, touch_points
from crm_desktop.services.agenda import Agenda
from crm_desktop.services.follow_ups import FollowUpRow
from crm_desktop.store import Store, asks, timeline
from crm_desktop.store import contacts as people
from crm_desktop.store.contacts import Card
from crm_desktop.store.timeline import AskEntry, Entry, LeadEntry, TalkEntry

MOST_SAID: Final = 400
"""So many characters of one note or reason have room on the page."""
_LOOKED_AT: Final = 40
"""So many of the latest entries of a story are looked at."""


@dataclass(frozen=True, slots=True)
class SheetAsk:
    """An ask to this person: as it is spoken, and what stands below it. A draft was not asked yet."""

    id: int
    says: str
    note: str
    is_draft: bool


@dataclass(frozen=True, slots=True)
class Opener:
    """A touch point as a way to open the talk."""

    kind: TouchKind
    says: str


@dataclass(frozen=True, slots=True)
class CallSheet:
    """What the sheet of one person holds. Without an ask or a part of the pitch the sheet shows the gap.

    `appointment` is the follow-up the call is for, `asks` are drafts and open asks, the one to put first.
    """

    card: Card
    appointment: FollowUpRow | None
    last: tuple[SheetLine, ...]
    owed: tuple[SheetLine, ...]
    openers: tuple[Opener, ...]
    pitch: Pitch
    asks: tuple[SheetAsk, ...] = field(default=())

    @property
    def called(self) -> str:
        """The name for running text."""
        return self.card.given_name or self.card.name

    @property
    def phone(self) -> str:
        """The number to call, or nothing."""
        return next((one.value for one in sorted(self.card.phones, key=lambda one: not one.preferred)), "")


def read(
    agenda: Agenda, store: Store, contact: int, *, follow_up: int | None = None, ask: int | None = None
) -> CallSheet | None:
    """Give the sheet of a contact, or None where there is none.

    `follow_up` is the call it is for; without it the next one with the contact. `ask` is the one to put, where there
    are several; without it the latest draft, then the latest ask that waits.
    """
    card = people.card(store, contact)
    if card is None or card.deleted_at is not None:
        return None
    today = store.clock.today()
    return CallSheet(
        card=card,
        appointment=_appointment(agenda, contact, follow_up),
        last=_last_times(store, card, today),
        owed=tuple(
            line._replace(text=cut(line.text))
            for line in owed(agenda.facts_with({contact}), agenda.of_contact(contact), contact, today)
        ),
        openers=_openers(store, touch_points.of(store, card)),
        pitch=contacts.pitch(store),
        asks=asks_of(store, contact, ask),
    )


def cut(text: str, most: int = MOST_SAID) -> str:
    """Give a text in one paragraph, at most so long, cut at a word."""
    words = " ".join(text.split())
    if len(words) <= most:
        return words
    return f"{words[: most - 1].rsplit(' ', 1)[0]}…"


def _appointment(agenda: Agenda, contact: int, number: int | None) -> FollowUpRow | None:
    mine = [row for row in agenda.follow_ups if ("contact", contact) in {one[:2] for one in row.about}]
    if number is not None:
        return next((row for row in mine if row.id == number), None)
    return next((row for row in mine if row.kind in PLANNED_TALKS and row.due_on >= agenda.today), None)


# -- the last time -------------------------------------------------------------------------------------


def _last_times(store: Store, card: Card, today: date) -> tuple[SheetLine, ...]:
    """The last talk, and the last thing they gave or were asked for."""
    name = card.given_name or card.name
    entries = timeline.read(store, card.id, today, _LOOKED_AT)
    talk = next((one for one in entries if isinstance(one, TalkEntry) and _is_talk(one)), None)
    other = next((one for one in entries if isinstance(one, LeadEntry | AskEntry) and _concerns(one)), None)
    lines = []
    if talk is not None:
        lines.append(SheetLine(INTERACTION_ICONS[talk.kind], _of_talk(talk, today)))
    else:
        lines.append(
            SheetLine("phone", translate("Call sheet", "You have not talked with {name} yet.", name=name))
        )
        if card.met_how or card.introduced_by:
            how = card.met_how or translate("Call sheet", "introduced by {name}", name=card.introduced_by)
            said = translate("Call sheet", "How you met: {how}.", how=how.rstrip("."))
            lines.append(SheetLine("handshake", cut(said)))
    if isinstance(other, LeadEntry):
        day = _day(other.on, today)
        if other.target:
            said = translate(
                "Call sheet", "{day}: {name} gave you a lead: {lead}.", day=day, name=name, lead=other.target
            )
        else:
            said = translate("Call sheet", "{day}: {name} gave you a lead.", day=day, name=name)
        lines.append(SheetLine("lightbulb", cut(said)))
    elif isinstance(other, AskEntry):
        lines.append(SheetLine("message-circle-question-mark", cut(_of_ask(other, name, today))))
    return tuple(lines)


def _is_talk(entry: TalkEntry) -> bool:
    if not entry.with_them or entry.outcome is Outcome.NO_ANSWER:
        return False
    return entry.outcome is not None or entry.kind in IN_PERSON


def _concerns(entry: Entry) -> bool:
    """A lead they gave, or an ask: not a lead of somebody else's that points to them."""
    return not isinstance(entry, LeadEntry) or entry.given


def _day(on: date, today: date) -> str:
    if on == today:
        return translate("Dates", "Today")
    return translate("Dates", "Yesterday") if (today - on).days == 1 else day_and_month(on, today)


def _of_talk(entry: TalkEntry, today: date) -> str:
    begin = _day(entry.on, today)
    if entry.minutes:
        begin = f"{begin}, {minutes_long(entry.minutes)}"
    said = [part.strip().rstrip(".") for part in (entry.subject, entry.notes) if part.strip()]
    return cut(". ".join([begin, *map(sentence_start, said)]) + ".")


_ANSWERS: Final = {
    Answer.OPEN: mark("Call sheet", "no answer yet"),
    Answer.YES: mark("Call sheet", "the answer was yes"),
    Answer.NO: mark("Call sheet", "the answer was no"),
    Answer.SILENCE: mark("Call sheet", "there was no answer"),
    Answer.WITHDRAWN: mark("Call sheet", "you took it back"),
}


def _of_ask(entry: AskEntry, name: str, today: date) -> str:
    what = entry.exactly or entry.person or entry.opening or entry.company
    about = f" ({what.rstrip('.')})" if what else ""
    return translate(
        "Call sheet",
        "{day}: you asked {name} for {ask}{about}; {answer}.",
        day=_day(entry.on, today),
        name=name,
        ask=asked_for(entry.kind),
        about=about,
        answer=translate("Call sheet", _ANSWERS[entry.answer]),
    )


# -- ways to open --------------------------------------------------------------------------------------


def _openers(store: Store, points: list[TouchPoint]) -> tuple[Opener, ...]:
    rows = people.page(store, [number for point in points for number in point.people])
    found = []
    for point in points:
        known = sorted((rows[one] for one in point.people if one in rows), key=lambda row: -row.closeness)
        names = [row.given_name or row.name for row in known]
        says = point.opener(names)
        found.append(
            Opener(
                point.kind,
                translate("Call sheet", "You share: {names}", names=says)
                if point.kind is TouchKind.TAG
                else says,
            )
        )
    return tuple(found)


# -- the one ask ---------------------------------------------------------------------------------------


def chosen_key(contact: int) -> str:
    """Give the name under which the window remembers the ask that was put on somebody's sheet."""
    return f"call.ask.{contact}"


def asks_of(store: Store, contact: int, first: int | None = None) -> tuple[SheetAsk, ...]:
    """Give the drafts and the open asks to a contact: `first`, then drafts, then the latest sent."""
    today = store.clock.today()
    rows = [row for row in asks.rows(store, contact) if row.is_draft or row.is_open]
    rows.sort(key=lambda row: row.id != first)  # the others stay in their order: drafts, then the latest
    persons = people.page(store, [row.person_id for row in rows if row.person_id is not None])
    found = []
    for row in rows:
        place = at_company(row.opening, row.opening_company) if row.opening else ""
        person = persons.get(row.person_id or 0)
        about = place or row.company
        if person is not None:
            about = ", ".join(part for part in (person.position, person.company) if part)
        asked = (
            translate("Call sheet", "Asked on {day}, no answer yet", day=day_and_month(row.sent_on, today))
            if row.sent_on is not None
            else ""
        )
        note = " ".join(f"{part}." for part in (about, asked) if part)
        found.append(
            SheetAsk(row.id, spoken_ask(row.kind, cut(row.exactly), row.person, place), note, row.is_draft)
        )
    return tuple(found)


def appointment_says(row: FollowUpRow, today: date) -> str:
    """Say when a call is: "Today, 15:30", "Thursday 26 November"."""
    day = full_day(row.due_on, today)
    if row.due_on == today:
        day = translate("Dates", "Today")
    elif (row.due_on - today).days == 1:
        day = translate("Dates", "Tomorrow")
    return f"{day}, {clock(row.due_time)}" if row.due_time else day
