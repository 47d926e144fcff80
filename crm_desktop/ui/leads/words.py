"""What the leads view says: stages, days, and what happened, in words for the person."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date, timedelta

from PySide6.QtCore import QCoreApplication

from crm_desktop.domain import wording
from crm_desktop.domain.terms import (
    LEAD_ENDS,
    Direction,
    InteractionKind,
    LeadStage,
    Outcome,
    PointsTo,
    Purpose,
    UseName,
)
from crm_desktop.store.leads import Happened, LeadDetails, LeadRow
from crm_desktop.ui.leads.steps import NextStep
from crm_desktop.ui.widgets import ChipPaint

_tr = QCoreApplication.translate

FACE_ICONS = {PointsTo.OPENING: "briefcase", PointsTo.NEWS: "newspaper"}
"""What stands in the place of a face where a lead points to no person and no company."""
_WEEK = timedelta(days=7)


def stage(value: LeadStage) -> str:
    """The word for a stage."""
    return {
        LeadStage.RECEIVED: _tr("Leads", "Received"),
        LeadStage.REACHING_OUT: _tr("Leads", "Reaching out"),
        LeadStage.CONNECTED: _tr("Leads", "Connected"),
        LeadStage.PROGRESSING: _tr("Leads", "Progressing"),
        LeadStage.BECAME_A_JOB: _tr("Leads", "Became a job"),
        LeadStage.HELPED: _tr("Leads", "Helped"),
        LeadStage.DID_NOT_PAN_OUT: _tr("Leads", "Did not pan out"),
    }[value]


def stage_chip(value: LeadStage) -> ChipPaint:
    """The chip of a stage."""
    states = {
        LeadStage.RECEIVED: "neutral",
        LeadStage.REACHING_OUT: "cool",
        LeadStage.CONNECTED: "accent",
        LeadStage.PROGRESSING: "accent",
        LeadStage.BECAME_A_JOB: "ok",
        LeadStage.HELPED: "ok",
        LeadStage.DID_NOT_PAN_OUT: "outline",
    }
    return ChipPaint(stage(value), states[value])


def belongs_here(value: LeadStage) -> str:
    """What an empty lane says belongs there."""
    return {
        LeadStage.RECEIVED: _tr("Leads", "A tip you have just got"),
        LeadStage.REACHING_OUT: _tr("Leads", "Somebody you have written to"),
        LeadStage.CONNECTED: _tr("Leads", "Somebody who answered"),
        LeadStage.PROGRESSING: _tr("Leads", "What is going somewhere"),
    }.get(value, _tr("Leads", "None yet"))


def title(row: LeadRow) -> str:
    """Whom or what a lead points to; where that was removed, it says so."""
    if row.title:
        return row.title
    return {
        PointsTo.PERSON: _tr("Leads", "Somebody who was removed"),
        PointsTo.COMPANY: _tr("Leads", "A company that was removed"),
        PointsTo.OPENING: _tr("Leads", "An opening that was removed"),
        PointsTo.NEWS: _tr("Leads", "News"),
    }[row.points_to]


def second(row: LeadRow) -> str:
    """The line below: "VP Engineering, Copperfinch", the company of an opening, "News"."""
    if row.points_to == PointsTo.NEWS:
        return _tr("Leads", "News")
    if row.points_to == PointsTo.COMPANY:
        return _tr("Leads", "Company")
    if row.points_to == PointsTo.OPENING:
        return row.company or _tr("Leads", "An opening")
    return ", ".join(part for part in (row.position, row.company) if part)


def plain_day(day: date, today: date) -> str:
    """A day in a narrow column: "12 Oct", with the year where it is not this year's."""
    return wording.brief_day(day, today)


def next_when(step: NextStep, today: date) -> str:
    """When the next step is: "since 19 Nov", "since Mon" in this week, "Today, 15:30", "Thu 26 Nov"."""
    if step.on < today:
        first = wording.week_start(today)
        day = wording.short_weekday(step.on.weekday()) if step.on >= first else plain_day(step.on, today)
        return _tr("Leads", "since {day}").format(day=day)
    if step.on == today:
        said = _tr("Leads", "Today")
        return f"{said}, {wording.clock(step.at)}" if step.at else said
    return wording.short_day(step.on, today)


def due_when(on: date, today: date) -> str:
    """When something owed is due: "Since 19 November", "Due today", "Due Thursday 26 November"."""
    if on < today:
        return _tr("Leads", "Since {day}").format(day=wording.day_and_month(on, today))
    return _tr("Leads", "Due {day}").format(day=coming_day(on, today))


def coming_day(on: date, today: date) -> str:
    """A day inside a sentence about what comes: "today", "tomorrow", "Thursday 26 November"."""
    near = {0: _tr("Leads", "today"), 1: _tr("Leads", "tomorrow")}.get((on - today).days)
    return near or wording.full_day(on, today)


def use_name(value: UseName, referrer: str) -> str:
    """May I use the referrer's name, in words."""
    return {
        UseName.YES: _tr("Leads", "Yes, {name} agreed"),
        UseName.NO: _tr("Leads", "No, rather not"),
        UseName.NOT_ASKED: _tr("Leads", "Not asked yet"),
    }[value].format(name=referrer)


def introduction(lead: LeadDetails, today: date) -> str:
    """Whether the introduction was made, or is promised."""
    if lead.row.introduced_on is not None:
        return _tr("Leads", "Made on {day}").format(day=wording.day_and_month(lead.row.introduced_on, today))
    if lead.promised_on is not None:
        return _tr("Leads", "Promised by {day}").format(day=wording.day_and_month(lead.promised_on, today))
    return _tr("Leads", "Not yet")


def how(kind: str) -> str:
    """By what means, behind a day: "by message", "at a meeting"; empty where it is not known."""
    words = {
        InteractionKind.CALL: _tr("Leads", "on the phone"),
        InteractionKind.EMAIL: _tr("Leads", "by e-mail"),
        InteractionKind.MESSAGE: _tr("Leads", "by message"),
        InteractionKind.MEETING: _tr("Leads", "at a meeting"),
        InteractionKind.EVENT: _tr("Leads", "at an event"),
        InteractionKind.SOCIAL_POST: _tr("Leads", "in a post"),
        InteractionKind.LETTER: _tr("Leads", "by letter"),
        InteractionKind.GIFT: _tr("Leads", "with a gift"),
    }
    return words.get(kind, "")  # type: ignore[call-overload]


def kind(value: InteractionKind) -> str:
    """The word for how something reached me, in a list of choices."""
    return {
        InteractionKind.CALL: _tr("Leads", "Call"),
        InteractionKind.EMAIL: _tr("Leads", "E-mail"),
        InteractionKind.MESSAGE: _tr("Leads", "Message"),
        InteractionKind.MEETING: _tr("Leads", "Meeting"),
        InteractionKind.EVENT: _tr("Leads", "Event"),
        InteractionKind.SOCIAL_POST: _tr("Leads", "Post"),
        InteractionKind.LETTER: _tr("Leads", "Letter"),
        InteractionKind.GIFT: _tr("Leads", "Gift"),
    }[value]


def spoken(row: LeadRow, step: NextStep | None, today: date) -> str:
    """A lead as one text for screen readers."""
    parts = [
        title(row),
        second(row),
        _tr("Leads", "from {name}").format(name=row.referrer),
        _tr("Leads", "warm") if row.is_warm else "",
        stage(row.stage),
        _tr("Leads", "received {day}").format(day=wording.day_and_month(row.received_on, today)),
    ]
    if step is not None:
        parts.append(_tr("Leads", "next: {what}").format(what=step.text))
        parts.append(next_when(step, today))
    return ". ".join(part for part in parts if part) + "."


# -- what happened -------------------------------------------------------------------------------------


@dataclass(frozen=True, slots=True)
class Told:
    """One entry of the timeline. `interaction` is its number, None for a stage."""

    icon: str
    title: str
    text: str
    on: date
    interaction: int | None = None


_ICONS = {
    InteractionKind.CALL: "phone",
    InteractionKind.EMAIL: "mail",
    InteractionKind.MESSAGE: "message-square",
    InteractionKind.MEETING: "users",
    InteractionKind.EVENT: "users",
    InteractionKind.SOCIAL_POST: "newspaper",
    InteractionKind.LETTER: "mail",
    InteractionKind.GIFT: "gift",
}
_WRITTEN = frozenset({InteractionKind.EMAIL, InteractionKind.MESSAGE, InteractionKind.LETTER})


def story(lead: LeadDetails, today: date) -> list[Told]:
    """Tell what happened with a lead, latest first: talks, tries and news, and the stages between.

    Thanks to the referrer stand in their own list, and a stage is told only where nothing else of its day tells it:
    neither the day it was received nor its present stage, which are said above.
    """
    told: list[tuple[date, int, Told]] = []
    tries = _tries(lead)
    for place, act in enumerate(lead.happened):
        if _is_thanks(act, lead):
            continue
        name, icon = _title(act, lead, tries.get(act.id))
        told.append((act.on, -place, Told(icon, name, _text(act, name, today), act.on, act.id)))
    days = {act.on for act in lead.happened}
    for place, step in enumerate(lead.stages):
        if step.stage == LeadStage.RECEIVED and place == 0:
            continue
        if place == len(lead.stages) - 1 or step.on in days:
            continue
        icon = "circle-check" if step.stage in LEAD_ENDS else "arrow-right"
        words = _tr("Leads", "Moved to {stage}").format(stage=stage(step.stage))
        told.append(
            (step.on, -len(lead.happened), Told(icon, words, wording.day_and_month(step.on, today), step.on))
        )
    told.sort(key=lambda one: (one[0], one[1]), reverse=True)
    return [one[2] for one in told]


def _is_thanks(act: Happened, lead: LeadDetails) -> bool:
    """Whether an act is a thank-you to the referrer about this lead, and to nobody else."""
    return (
        Purpose.THANKS in act.purposes
        and act.direction == Direction.OUT
        and act.named
        and [number for number, _ in act.who] == [lead.row.referrer_id]
    )


def _tries(lead: LeadDetails) -> dict[int, int]:
    """The number of each attempt to reach the person, counted since the last answer."""
    numbers: dict[int, int] = {}
    count = 0
    for act in reversed(lead.happened):
        if all(number != lead.row.person_id for number, _ in act.who):
            continue
        answered = act.direction == Direction.IN or act.outcome in (Outcome.REPLIED, Outcome.SPOKE)
        if act.direction == Direction.OUT and Purpose.REACH_OUT in act.purposes:
            count += 1
            numbers[act.id] = count
        if answered:
            count = 0
    return numbers


def _title(act: Happened, lead: LeadDetails, number: int | None) -> tuple[str, str]:
    """The title and the icon of an interaction."""
    person = any(contact == lead.row.person_id for contact, _ in act.who)
    name = lead.person_given if person and lead.person_given else act.who[0][1] if act.who else ""
    others = not person and bool(act.who)
    if others and act.who[0][0] == lead.row.referrer_id:
        name = lead.row.referrer_given
    if act.outcome == Outcome.SPOKE or (
        act.kind in (InteractionKind.MEETING, InteractionKind.EVENT) and act.outcome != Outcome.NO_ANSWER
    ):
        return _talk(act, name if others else ""), _ICONS[act.kind]
    if act.direction == Direction.IN:
        words = _tr("Leads", "{name} wrote").format(name=name) if others else _tr("Leads", "Replied")
        return words, _ICONS[act.kind]
    if number is not None and not others:
        return _try(act, number), "send" if act.kind in _WRITTEN else _ICONS[act.kind]
    for purpose, words, icon in (
        (Purpose.THANKS, _tr("Leads", "Thanked {name}"), "heart"),
        (Purpose.UPDATE, _tr("Leads", "Told {name} the news"), "megaphone"),
        (Purpose.REMINDER, _tr("Leads", "Reminded {name}"), "bell"),
        (Purpose.OFFER_OF_HELP, _tr("Leads", "Offered {name} a hand"), "gift"),
        (Purpose.RECONNECT, _tr("Leads", "Got in touch with {name} again"), "coffee"),
        (Purpose.REACH_OUT, _tr("Leads", "Wrote to {name}"), "send"),
    ):
        if purpose in act.purposes:
            return words.format(name=name), icon
    if act.kind == InteractionKind.CALL:
        silent = act.outcome == Outcome.NO_ANSWER
        words = _tr("Leads", "Called {name}, no answer") if silent else _tr("Leads", "Called {name}")
        return words.format(name=name), _ICONS[act.kind]
    if act.kind == InteractionKind.GIFT:
        return _tr("Leads", "A gift for {name}").format(name=name), _ICONS[act.kind]
    return _tr("Leads", "Wrote to {name}").format(name=name), _ICONS[act.kind]


def _talk(act: Happened, name: str) -> str:
    minutes = wording.minutes_long(act.minutes) if act.minutes else ""
    if name and minutes:
        return _tr("Leads", "Spoke with {name} for {minutes}").format(name=name, minutes=minutes)
    if name:
        return _tr("Leads", "Spoke with {name}").format(name=name)
    if minutes:
        return _tr("Leads", "Spoke for {minutes}").format(minutes=minutes)
    return {
        InteractionKind.CALL: _tr("Leads", "Spoke on the phone"),
        InteractionKind.MEETING: _tr("Leads", "Met"),
        InteractionKind.EVENT: _tr("Leads", "Met at an event"),
    }.get(act.kind, _tr("Leads", "Spoke"))


def _try(act: Happened, number: int) -> str:
    which = wording.sentence_start(wording.ordinal(number))
    if act.kind in _WRITTEN:
        said = _tr("Leads", "{ordinal} message").format(ordinal=which)
    elif act.kind == InteractionKind.CALL:
        said = _tr("Leads", "{ordinal} call").format(ordinal=which)
    else:
        said = _tr("Leads", "{ordinal} try").format(ordinal=which)
    if act.outcome == Outcome.REPLIED:
        return _tr("Leads", "{what}, answered").format(what=said)
    if act.outcome == Outcome.NO_ANSWER:
        return _tr("Leads", "{what}, no answer").format(what=said)
    return _tr("Leads", "{what}, no answer yet").format(what=said)


def _text(act: Happened, name: str, today: date) -> str:
    """The second line: the day, and the note where it says more than the title."""
    day = wording.day_and_month(act.on, today)
    note = " ".join(act.notes.split())
    if not note or name.casefold().startswith(note.rstrip(".").casefold()):
        return day
    return f"{day}. {note}"
