"""What the asks view says: kinds, states, days and what came of an ask, in words for the person."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date

from PySide6.QtCore import QCoreApplication

from crm_desktop.domain import wording
from crm_desktop.domain.terms import Answer, AskKind, InteractionKind
from crm_desktop.store.asks import AskRow
from crm_desktop.ui.leads.words import plain_day
from crm_desktop.ui.widgets import ChipPaint

_tr = QCoreApplication.translate

ICON = "message-circle-question"
"""The icon of an ask."""
KINDS = (
    AskKind.REFERRAL,
    AskKind.INTRODUCTION,
    AskKind.ADVICE,
    AskKind.NAMES,
    AskKind.FEEDBACK,
    AskKind.REFERENCE,
)
"""The kinds in the order of the chips."""
BY_MESSAGE = (
    InteractionKind.EMAIL,
    InteractionKind.MESSAGE,
    InteractionKind.LETTER,
    InteractionKind.CALL,
    InteractionKind.MEETING,
    InteractionKind.EVENT,
)
"""The means by which one asks and answers."""


@dataclass(frozen=True, slots=True)
class Waiting:
    """How long an open ask waits: `until` its patience runs out, the day of its reminder, and whether one is due.

    `proposed` is the day from which silence is proposed.
    """

    until: date
    reminded_on: date | None = None
    reminder_due: bool = False
    proposed: date | None = None


def kind(value: AskKind) -> str:
    """The word for a kind."""
    return {
        AskKind.REFERENCE: _tr("Asks", "Reference"),
        AskKind.INTRODUCTION: _tr("Asks", "Introduction"),
        AskKind.REFERRAL: _tr("Asks", "Referral"),
        AskKind.ADVICE: _tr("Asks", "Advice"),
        AskKind.NAMES: _tr("Asks", "Names"),
        AskKind.FEEDBACK: _tr("Asks", "Feedback"),
    }[value]


def asking(value: AskKind, name: str) -> str:
    """What a composer is titled: "Ask Idris for a referral"; without a name "Ask for a referral"."""
    said = {
        AskKind.REFERENCE: (_tr("Asks", "Ask {name} for a reference"), _tr("Asks", "Ask for a reference")),
        AskKind.INTRODUCTION: (
            _tr("Asks", "Ask {name} for an introduction"),
            _tr("Asks", "Ask for an introduction"),
        ),
        AskKind.REFERRAL: (_tr("Asks", "Ask {name} for a referral"), _tr("Asks", "Ask for a referral")),
        AskKind.ADVICE: (_tr("Asks", "Ask {name} for advice"), _tr("Asks", "Ask for advice")),
        AskKind.NAMES: (_tr("Asks", "Ask {name} for names"), _tr("Asks", "Ask for names")),
        AskKind.FEEDBACK: (_tr("Asks", "Ask {name} for feedback"), _tr("Asks", "Ask for feedback")),
    }[value]
    return said[0].format(name=name) if name else said[1]


def example(value: AskKind) -> str:
    """An ask of a kind that says exactly what."""
    return {
        AskKind.REFERENCE: _tr("Asks", "Be my reference for product roles, on what we built"),
        AskKind.INTRODUCTION: _tr("Asks", "Introduce me to the head of payments"),
        AskKind.REFERRAL: _tr("Asks", "Hand in my CV for this one role by Friday"),
        AskKind.ADVICE: _tr("Asks", "20 minutes on how your team hires"),
        AskKind.NAMES: _tr("Asks", "Three people I can call in banking"),
        AskKind.FEEDBACK: _tr("Asks", "Ten minutes on the first page of my CV"),
    }[value]


def asked(value: AskKind, name: str) -> str:
    """What an ask that was sent is titled: "You asked Kofi for names"."""
    return {
        AskKind.REFERENCE: _tr("Asks", "You asked {name} for a reference"),
        AskKind.INTRODUCTION: _tr("Asks", "You asked {name} for an introduction"),
        AskKind.REFERRAL: _tr("Asks", "You asked {name} for a referral"),
        AskKind.ADVICE: _tr("Asks", "You asked {name} for advice"),
        AskKind.NAMES: _tr("Asks", "You asked {name} for names"),
        AskKind.FEEDBACK: _tr("Asks", "You asked {name} for feedback"),
    }[value].format(name=name)


def about(row: AskRow) -> str:
    """What an ask is about, in a few words: an opening, a person, a company, a field; empty where nothing is named."""
    return row.opening or row.person or row.company or row.industry


def line(row: AskRow) -> str:
    """An ask in one line: "Referral: Lead PM, Acquiring", "Names: three founders who are hiring"."""
    exactly = row.exactly
    if exactly[1:2].islower() or exactly[1:2] == " ":
        exactly = exactly[:1].lower() + exactly[1:]
    if row.kind is AskKind.REFERRAL:
        what = row.opening or exactly or row.company
    elif row.kind is AskKind.INTRODUCTION and row.person:
        what = _tr("Asks", "to {name}").format(name=row.person)
    else:
        what = exactly or about(row)
    return f"{kind(row.kind)}: {what}" if what else kind(row.kind)


def answer(value: Answer) -> str:
    """The word for an answer."""
    return {
        Answer.OPEN: _tr("Asks", "Open"),
        Answer.YES: _tr("Asks", "Yes"),
        Answer.NO: _tr("Asks", "No"),
        Answer.SILENCE: _tr("Asks", "Silence"),
        Answer.WITHDRAWN: _tr("Asks", "Withdrawn"),
    }[value]


def chip(row: AskRow) -> ChipPaint:
    """The chip of an ask: draft, or how it was answered."""
    if row.is_draft:
        return ChipPaint(_tr("Asks", "Draft"), "neutral")
    state, icon = {
        Answer.OPEN: ("neutral", "clock"),
        Answer.YES: ("ok", "check"),
        Answer.NO: ("neutral", "x"),
        Answer.SILENCE: ("neutral", "minus"),
        Answer.WITHDRAWN: ("neutral", "undo-2"),
    }[row.answer]
    return ChipPaint(answer(row.answer), state, icon)


def when(row: AskRow, waiting: Waiting | None, today: date) -> tuple[str, str]:
    """When it was answered, or until when it waits, and the token of these words."""
    if row.is_draft:
        return "", "text3"
    if waiting is None:
        return plain_day(row.answered_on or row.sent_on or today, today), "text3"
    if waiting.proposed is not None:
        return _tr("Asks", "no answer"), "text3"
    if waiting.reminded_on is not None:
        day = plain_day(waiting.reminded_on, today)
        return _tr("Asks", "reminded {day}").format(day=day), "text3"
    if waiting.reminder_due:
        return _tr("Asks", "reminder due"), "warm"
    return _tr("Asks", "until {day}").format(day=plain_day(waiting.until, today)), "text3"


def by(means: InteractionKind | None) -> str:
    """By what means something was asked or answered, inside a sentence; empty where that is not known."""
    if means is None:
        return ""
    return {
        InteractionKind.CALL: _tr("Asks", "on the phone"),
        InteractionKind.EMAIL: _tr("Asks", "by e-mail"),
        InteractionKind.MESSAGE: _tr("Asks", "by message"),
        InteractionKind.MEETING: _tr("Asks", "in person"),
        InteractionKind.EVENT: _tr("Asks", "at an event"),
        InteractionKind.SOCIAL_POST: _tr("Asks", "by a post"),
        InteractionKind.LETTER: _tr("Asks", "by letter"),
        InteractionKind.GIFT: _tr("Asks", "with a gift"),
    }[means]


def icon(means: InteractionKind) -> str:
    """The icon of a means."""
    return {
        InteractionKind.CALL: "phone",
        InteractionKind.EMAIL: "mail",
        InteractionKind.MESSAGE: "message-square",
        InteractionKind.MEETING: "users",
        InteractionKind.EVENT: "calendar-days",
        InteractionKind.SOCIAL_POST: "newspaper",
        InteractionKind.LETTER: "mail",
        InteractionKind.GIFT: "gift",
    }[means]


def spoken(row: AskRow, waiting: Waiting | None, today: date) -> str:
    """An ask as one text for screen readers."""
    parts = [row.name, line(row), chip(row).text]
    if row.sent_on is not None:
        parts.append(_tr("Asks", "asked on {day}").format(day=wording.day_and_month(row.sent_on, today)))
    if waiting is not None:
        parts.append(when(row, waiting, today)[0])
    elif row.answered_on is not None:
        day = wording.day_and_month(row.answered_on, today)
        parts.append(_tr("Asks", "answered on {day}").format(day=day))
    return ". ".join(part for part in parts if part) + "."


def packet_part(name: str) -> str:
    """The words for a part of the packet."""
    return {
        "job_title": _tr("Asks", "Job title"),
        "posting_link": _tr("Asks", "Link to the posting"),
        "how_to_submit": _tr("Asks", "How to submit"),
        "relevant_experience": _tr("Asks", "My relevant experience"),
        "why_this_company": _tr("Asks", "Why this company"),
    }[name]
