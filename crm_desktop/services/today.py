"""What is done with a row of Today: written, logged, put off, dismissed; and how it came about.

A row is one step to undo, also where it stands for several Dues.
"""

from __future__ import annotations

from collections.abc import Collection, Sequence
from dataclasses import dataclass
from datetime import date, timedelta
from typing import Final

from crm_desktop.domain.errors import KnownError
from crm_desktop.domain.etiquette import Due
from crm_desktop.domain.facts import (
    ContactFact,
    Facts,
    LeadFact,
    OpportunityFact,
    ThingKind,
)
from crm_desktop.domain.templates import purposes_of, sent_label
from crm_desktop.domain.terms import (
    Answer,
    Direction,
    InteractionKind,
    LeadStage,
    Outcome,
    UseName,
)
from crm_desktop.domain.today import TodayRow
from crm_desktop.domain.translation import translate
from crm_desktop.domain.wording import day_and_month, full_day
from crm_desktop.domain.workdays import next_week
from crm_desktop.services import asks, decisions, interactions, settings
from crm_desktop.services.agenda import Agenda
from crm_desktop.services.asks import Answered
from crm_desktop.store import Store
from crm_desktop.store import asks as reader

WEEK: Final = timedelta(days=7)

_TALKED: Final = frozenset({InteractionKind.CALL, InteractionKind.MEETING})
_FRIDAY: Final = 4


# -- rows ----------------------------------------------------------------------------------------------


def row_of(agenda: Agenda, due: Due) -> TodayRow | None:
    """Give the row a Due stands in, or None where it is met meanwhile."""
    rows = agenda.outlook.rows_of.get(due.contact_id, ())
    return next((row for row in rows if any(one.key == due.key for one in row.dues)), None)


def snooze_days(today: date) -> list[tuple[str, date]]:
    """Give the days a row is put off to: "tomorrow", "friday", "next_week" (its Monday), "two_weeks"; each once."""
    found = [
        ("tomorrow", today + timedelta(days=1)),
        ("friday", today + timedelta(days=(_FRIDAY - today.weekday()) % 7 or 7)),
        ("next_week", next_week(today)),
        ("two_weeks", today + 2 * WEEK),
    ]
    seen: dict[date, str] = {}
    for name, day in found:
        seen.setdefault(day, name)
    return [(name, day) for day, name in sorted(seen.items())]


# -- doing ---------------------------------------------------------------------------------------------


def story(dues: Sequence[Due]) -> tuple[tuple[str, int], ...]:
    """Give all things that some Dues are about, each once: kind and number."""
    return tuple(dict.fromkeys((str(thing.kind), thing.id) for due in dues for thing in due.things))


def logged_label(dues: Sequence[Due]) -> str:
    """Say what doing these Dues is called: "Thanks to Idris logged"."""
    return sent_label(purposes_of(*(due.rule for due in dues)), dues[0].contact.called)


def log_done(
    store: Store, dues: Sequence[Due], kind: InteractionKind, outcome: Outcome | None = None
) -> None:
    """Log that what these Dues ask for was done today, in one action.

    A call or a meeting counts as a talk unless another outcome is given.

    Raises:
        KnownError: where the person was removed.
    """
    first = dues[0]
    if store.value("SELECT 1 FROM contact WHERE id = ? AND deleted_at IS NULL", (first.contact_id,)) is None:
        raise KnownError(
            translate("Today", "This person was removed. Nothing was logged. Undo brings the person back.")
        )
    interactions.log(
        store,
        contacts=[first.contact_id],
        on=store.clock.today(),
        kind=kind,
        direction=Direction.OUT,
        outcome=outcome or (Outcome.SPOKE if kind in _TALKED else None),
        purposes=purposes_of(*(due.rule for due in dues)),
        about=interactions.loggable(story(dues)),
        label=logged_label(dues),
    )


def snooze(store: Store, row: TodayRow, until: date) -> None:
    """Put all Dues of a row off to a chosen day, in one action."""
    detail = translate("Today", "To {day}.", day=full_day(until, store.clock.today()))
    with store.action(translate("Today", "{title}: snoozed", title=row.title), "due", detail):
        for due in row.dues:
            decisions.snooze(store, due, until)


def dismiss(store: Store, row: TodayRow, reason: str = "") -> None:
    """End all Dues of a row without doing them, with a reason, in one action."""
    with store.action(
        translate("Today", "Due dismissed: {title}", title=row.title), "due", f"“{reason}”" if reason else ""
    ):
        for due in row.dues:
            decisions.dismiss(store, due, reason)


def answered(store: Store, ask_id: int, answer: Answer) -> None:
    """Note that an ask was answered today, by the means by which it was sent, in one action.

    Raises:
        KnownError: where it is gone meanwhile.
    """
    row = reader.row(store, ask_id)
    by = None if row is None else row.sent_by
    asks.answer(store, ask_id, Answered(answer, store.clock.today(), by))


# -- how it hangs together -----------------------------------------------------------------------------


@dataclass(frozen=True, slots=True)
class Step:
    """One step of the way a row came about: a person (`contact_id`), or a company where that is None."""

    name: str
    note: str = ""
    contact_id: int | None = None
    full_name: str = ""


def chain(facts: Facts, row: TodayRow, today: date) -> tuple[Step, ...]:
    """Give the way from the referrer to the person to the company, with a word for each; empty where there is none."""
    things: dict[ThingKind, int] = {}
    for thing in row.things:
        things.setdefault(thing.kind, thing.id)
    opening = facts.opportunities.get(things.get(ThingKind.OPPORTUNITY, 0))
    lead = facts.leads.get(things.get(ThingKind.LEAD, 0))
    ask = facts.asks.get(things.get(ThingKind.ASK, 0))
    steps: list[Step] = []
    if lead is not None:
        opening = opening or next(iter(facts.opportunities_by_lead.get(lead.id, ())), None)
        steps += _of_lead(facts, lead, today)
    elif ask is not None:
        opening = opening or facts.opportunities.get(ask.opportunity_id or 0)
        asked = (
            translate("Today", "Asked {day}", day=day_and_month(ask.sent_on, today)) if ask.sent_on else ""
        )
        steps += _of_person(facts.contacts.get(ask.contact_id), asked)
        if ask.person_id != ask.contact_id:
            steps += _of_person(facts.contacts.get(ask.person_id or 0), "")
    elif opening is not None and row.contact_id is not None:
        steps += _of_person(facts.contacts.get(row.contact_id), "")
    company = _company(facts, lead, opening)
    if company:
        steps.append(Step(company, opening.title if opening is not None and opening.title != company else ""))
    return tuple(steps) if len(steps) > 1 else ()


def _of_lead(facts: Facts, lead: LeadFact, today: date) -> list[Step]:
    steps = _of_person(facts.contacts.get(lead.referrer_id), day_and_month(lead.received_on, today))
    if lead.person_id is not None and lead.person_id != lead.referrer_id:
        met = (LeadStage.CONNECTED, LeadStage.PROGRESSING)
        connected = min((step.on for step in lead.stages if step.stage in met), default=None)
        if connected is not None:
            note = day_and_month(connected, today)
        elif lead.introduced_on is not None:
            note = translate("Today", "Introduced {day}", day=day_and_month(lead.introduced_on, today))
        else:
            note = (
                translate("Today", "Name may be used")
                if lead.use_name == UseName.YES
                else translate("Today", "Not met yet")
            )
        steps += _of_person(facts.contacts.get(lead.person_id), note)
    return steps


def _of_person(contact: ContactFact | None, note: str) -> list[Step]:
    return [] if contact is None else [Step(contact.called, note, contact.id, contact.full_name)]


def _company(facts: Facts, lead: LeadFact | None, opening: OpportunityFact | None) -> str:
    if opening is not None and opening.company:
        return opening.company
    if lead is None:
        return ""
    person = facts.contacts.get(lead.person_id or 0)
    return lead.company or (person.company if person is not None else "")


# -- when nothing is due -------------------------------------------------------------------------------


@dataclass(frozen=True, slots=True)
class QuietPerson:
    """Somebody I know well and have not talked with for `days` days."""

    id: int
    name: str
    days: int


def quiet_people(
    store: Store, today: date, *, most: int = 3, leave_out: Collection[int] = ()
) -> list[QuietPerson]:
    """Give the people to get in touch with when nothing is due: the closest first, then the longest silence.

    Only those I talked with before who are no longer warm, and not those I muted, archived, or leave out here.
    """
    found = store.rows(
        """SELECT id, name, last_talk_on FROM contact
           WHERE NOT is_me AND NOT muted AND archived_at IS NULL AND deleted_at IS NULL AND last_talk_on < ?
           ORDER BY closeness DESC, last_talk_on, id LIMIT ?""",
        (
            (today - timedelta(days=settings.get(store, settings.WARM_DAYS))).isoformat(),
            most + len(leave_out),
        ),
    )
    quiet = [QuietPerson(row[0], row[1], (today - date.fromisoformat(row[2])).days) for row in found]
    return [one for one in quiet if one.id not in leave_out][:most]
