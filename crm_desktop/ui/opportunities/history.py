"""The history of an opening in words: its stages, and what happened about it between them."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from datetime import date

from PySide6.QtCore import QCoreApplication

from crm_desktop.domain import wording
from crm_desktop.domain.etiquette import Due
from crm_desktop.domain.terms import (
    INTERACTION_ICONS,
    Answer,
    AskKind,
    Channel,
    Direction,
    OpportunityStage,
    Outcome,
    Purpose,
    RoleKind,
)
from crm_desktop.domain.wording import shortened
from crm_desktop.store.leads import Happened
from crm_desktop.store.opportunities import OpportunityDetails, Step
from crm_desktop.ui.interactions import words as acts
from crm_desktop.ui.opportunities import words

_tr = QCoreApplication.translate

NOTE_MOST = 160
"""So many characters of a note are shown; the rest is in the entry."""


@dataclass(frozen=True, slots=True)
class Told:
    """One entry. `step` is the stage it tells, `act` the interaction: alone, or the one that came with the stage."""

    icon: str
    title: str
    when: str
    text: str = ""
    step: Step | None = None
    act: Happened | None = None
    current: bool = False


def history(opening: OpportunityDetails, today: date) -> list[Told]:
    """Tell the stages of an opening and what was logged about it, the latest first.

    What happened on the day of a stage, with somebody in the opening, is told with that stage.
    """
    inside = {person.id for person in opening.row.people}
    called = {source.referrer_id: source.given for source in opening.row.sources}
    called |= {person.id: person.given for person in opening.row.people}
    told: list[tuple[date, int, Told]] = []
    with_step: dict[int, Happened] = {}
    for step in opening.steps:
        for act in opening.happened:
            if act.on == step.on and any(number in inside for number, _ in act.who):
                with_step[act.id] = act
    used: set[int] = set()
    for place, step in enumerate(opening.steps):
        last_of_day = place + 1 == len(opening.steps) or opening.steps[place + 1].on != step.on
        came_with = (
            next((act for act in with_step.values() if act.on == step.on), None) if last_of_day else None
        )
        text = _step_text(opening, step)
        if came_with is not None:
            used.add(came_with.id)
            text = _act_text(came_with, called)
        entry = Told(
            words.STAGE_ICONS[step.stage],
            words.stage(step.stage),
            words.short(step.on, today),
            text,
            step,
            came_with,
            current=place + 1 == len(opening.steps),
        )
        told.append((step.on, place, entry))
    for act in opening.happened:
        if act.id not in used:
            icon, title = _act_title(act, called)
            entry = Told(icon, title, words.short(act.on, today), _note(act.notes), None, act)
            told.append((act.on, -1, entry))
    told.sort(key=lambda one: one[:2], reverse=True)
    return [one[2] for one in told]


def _step_text(opening: OpportunityDetails, step: Step) -> str:
    """What is known about a stage besides its day."""
    row = opening.row
    if step.stage is OpportunityStage.INTERESTED:
        if row.sources:
            return _tr("Opportunities", "A lead from {name}").format(name=row.sources[0].given)
        return (
            words.channel(row.channel) if row.channel not in (None, Channel.REFERRAL, Channel.OTHER) else ""
        )
    referrals = [ask for ask in row.asks if ask.kind is AskKind.REFERRAL and ask.sent_on is not None]
    if step.stage is OpportunityStage.REFERRAL_ASKED and referrals:
        names = wording.listed([ask.given for ask in referrals])
        return _tr("Opportunities", "You asked {names}").format(names=names)
    if step.stage is OpportunityStage.REFERRED:
        yes = [ask.given for ask in referrals if ask.answer is Answer.YES]
        yes = yes or [person.given for person in row.people if person.role is RoleKind.REFERRER]
        if yes:
            return _tr("Opportunities", "Through {names}").format(names=wording.listed(yes))
    if step.stage is OpportunityStage.APPLIED:
        return ", ".join(document.name for document in opening.documents if document.added_on == step.on)
    return ""


def _act_text(act: Happened, called: Mapping[int, str]) -> str:
    _icon, title = _act_title(act, called)
    note = _note(act.notes)
    return f"{title}. {note}" if note else title


def _act_title(act: Happened, called: Mapping[int, str]) -> tuple[str, str]:
    """The icon and the title of what was logged: "Told Greta the news", "A call with Paloma"."""
    names = [called.get(number, name) for number, name in act.who]
    if act.direction is Direction.OUT and act.outcome is not Outcome.SPOKE:
        who = wording.listed(names)
        if Purpose.UPDATE in act.purposes:
            return "megaphone", _tr("Opportunities", "Told {name} the news").format(name=who)
        if Purpose.THANKS in act.purposes:
            return "heart", _tr("Opportunities", "Thanked {name}").format(name=who)
    return INTERACTION_ICONS[act.kind], acts.title(act.kind, act.direction, names)


def _note(text: str) -> str:
    plain = " ".join(text.split())
    return shortened(plain, NOTE_MOST)


def not_heard(due: Due, stage: OpportunityStage, today: date) -> str:
    """What a referrer has not heard, and since when: "Has not heard of the offer. Waiting since Monday."."""
    news = {
        OpportunityStage.APPLIED: _tr("Opportunities", "Has not heard that you applied."),
        OpportunityStage.INTERVIEW: _tr("Opportunities", "Has not heard of the interview."),
        OpportunityStage.OFFER: _tr("Opportunities", "Has not heard of the offer."),
        OpportunityStage.ACCEPTED: _tr("Opportunities", "Has not heard that you accepted."),
        OpportunityStage.REJECTED: _tr("Opportunities", "Has not heard that they said no."),
        OpportunityStage.WITHDRAWN: _tr("Opportunities", "Has not heard that you withdrew."),
    }.get(stage)
    return f"{news or due.why} {waits(due.due_on, today)}"


def waits(on: date, today: date) -> str:
    """Since when, or by when: "Waiting since Monday.", "Due today.", "By Thursday."."""
    if on < today:
        return _tr("Opportunities", "Waiting since {day}.").format(day=wording.weekday_or_day(on, today))
    if on == today:
        return _tr("Opportunities", "Due today.")
    return _tr("Opportunities", "By {day}.").format(day=wording.weekday_or_day(on, today))
