"""What the view of the openings says: stages, channels, roles, what comes next, in words for the person."""

from __future__ import annotations

from datetime import date, timedelta
from typing import NamedTuple

from PySide6.QtCore import QCoreApplication

from crm_desktop.domain import wording
from crm_desktop.domain.etiquette import RuleName
from crm_desktop.domain.openings import Deadline, deadline
from crm_desktop.domain.terms import Channel, FollowUpKind, OpportunityStage, RoleKind
from crm_desktop.services.opening_steps import NextStep, StepKind
from crm_desktop.store.opportunities import OpportunityRow
from crm_desktop.ui.widgets import ChipPaint

_tr = QCoreApplication.translate

STAGE_ICONS = {
    OpportunityStage.INTERESTED: "lightbulb",
    OpportunityStage.REFERRAL_ASKED: "message-circle-question-mark",
    OpportunityStage.REFERRED: "handshake",
    OpportunityStage.APPLIED: "file-text",
    OpportunityStage.INTERVIEW: "users",
    OpportunityStage.OFFER: "party-popper",
    OpportunityStage.ACCEPTED: "circle-check",
    OpportunityStage.REJECTED: "circle-x",
    OpportunityStage.WITHDRAWN: "circle-minus",
}
_WEEK = timedelta(days=7)


def stage(value: OpportunityStage) -> str:
    """The word for a stage."""
    return {
        OpportunityStage.INTERESTED: _tr("Opportunities", "Interested"),
        OpportunityStage.REFERRAL_ASKED: _tr("Opportunities", "Referral asked"),
        OpportunityStage.REFERRED: _tr("Opportunities", "Referred"),
        OpportunityStage.APPLIED: _tr("Opportunities", "Applied"),
        OpportunityStage.INTERVIEW: _tr("Opportunities", "Interview"),
        OpportunityStage.OFFER: _tr("Opportunities", "Offer"),
        OpportunityStage.ACCEPTED: _tr("Opportunities", "Accepted"),
        OpportunityStage.REJECTED: _tr("Opportunities", "They said no"),
        OpportunityStage.WITHDRAWN: _tr("Opportunities", "Withdrawn"),
    }[value]


def stage_chip(value: OpportunityStage) -> ChipPaint:
    """The chip of a stage."""
    states = {
        OpportunityStage.INTERESTED: "neutral",
        OpportunityStage.REFERRAL_ASKED: "cool",
        OpportunityStage.REFERRED: "cool",
        OpportunityStage.APPLIED: "accent",
        OpportunityStage.INTERVIEW: "accent",
        OpportunityStage.OFFER: "ok",
        OpportunityStage.ACCEPTED: "ok",
        OpportunityStage.REJECTED: "outline",
        OpportunityStage.WITHDRAWN: "outline",
    }
    return ChipPaint(stage(value), states[value])


def belongs_here(value: OpportunityStage) -> str:
    """What an empty lane says belongs there."""
    return {
        OpportunityStage.INTERESTED: _tr("Opportunities", "An opening you would like"),
        OpportunityStage.REFERRAL_ASKED: _tr("Opportunities", "Somebody is asked to refer you"),
        OpportunityStage.REFERRED: _tr("Opportunities", "Somebody spoke for you"),
        OpportunityStage.APPLIED: _tr("Opportunities", "Your application is there"),
        OpportunityStage.INTERVIEW: _tr("Opportunities", "They talk with you"),
        OpportunityStage.OFFER: _tr("Opportunities", "They want you"),
    }.get(value, _tr("Opportunities", "None yet"))


def channel(value: Channel | None) -> str:
    """Where an opening came from."""
    return {
        Channel.INTERNAL_MOVE: _tr("Opportunities", "Internal move"),
        Channel.JOB_POSTING: _tr("Opportunities", "Job posting"),
        Channel.APPROACHED: _tr("Opportunities", "I was approached"),
        Channel.DIRECT_APPROACH: _tr("Opportunities", "Direct approach"),
        Channel.REFERRAL: _tr("Opportunities", "Referral, my network"),
        Channel.OTHER: _tr("Opportunities", "Other"),
        None: _tr("Opportunities", "Not known"),
    }[value]


CHANNEL_ICONS = {
    Channel.INTERNAL_MOVE: "building-2",
    Channel.JOB_POSTING: "newspaper",
    Channel.APPROACHED: "log-in",
    Channel.DIRECT_APPROACH: "send",
    Channel.REFERRAL: "users",
    Channel.OTHER: "briefcase",
    None: "briefcase",
}
"""What stands in the place of a face where nobody brought an opening."""


def role(value: RoleKind) -> str:
    """What somebody is in an opening."""
    return {
        RoleKind.RECRUITER: _tr("Opportunities", "Recruiter"),
        RoleKind.HIRING_MANAGER: _tr("Opportunities", "Hiring manager"),
        RoleKind.INTERVIEWER: _tr("Opportunities", "Interviewer"),
        RoleKind.REFERRER: _tr("Opportunities", "Referrer"),
        RoleKind.REFERENCE: _tr("Opportunities", "Reference"),
        RoleKind.INSIDER: _tr("Opportunities", "Insider"),
    }[value]


class Who(NamedTuple):
    """Who brought an opening: a name with a face, or the channel with an icon."""

    text: str
    icon: str


def brought_by(row: OpportunityRow) -> Who:
    """Who or what brought an opening."""
    if row.brought_by is not None:
        return Who(row.brought_by[1], "")
    return Who(channel(row.channel) if row.channel else "", CHANNEL_ICONS[row.channel])


def second(row: OpportunityRow) -> str:
    """The line below the title of a card: the salary, or that it is not advertised."""
    if row.salary or row.link:
        return row.salary
    return _tr("Opportunities", "Not advertised")


def soon(day: date, today: date) -> str:
    """A day as short as it is clear: "today", "Thu" within a week, else "4 Dec"."""
    if day == today:
        return _tr("Opportunities", "today")
    if today < day < today + _WEEK:
        return wording.short_weekday(day.weekday())
    return short(day, today)


def short(day: date, today: date) -> str:
    """A day in a narrow place: "12 Oct", with the year where it is not this year's."""
    return wording.brief_day(day, today)


class Next(NamedTuple):
    """What comes next, to show: words, the icon before them, and whether it is urgent (in the warm colour)."""

    text: str
    icon: str
    urgent: bool = False
    late: bool = False


def next_words(step: NextStep, row: OpportunityRow, today: date, *, with_day: bool = True) -> Next:
    """Say what comes next with an opening, and on which day where it is a day to keep."""
    if step.kind is StepKind.ANSWER_BY and step.on is not None:
        return Next(_tr("Opportunities", "Answer by {day}").format(day=short(step.on, today)), "clock", True)
    if step.kind is StepKind.CLOSES and step.on is not None:
        said = (
            _tr("Opportunities", "Closes {day}") if step.on >= today else _tr("Opportunities", "Closed {day}")
        )
        return Next(said.format(day=short(step.on, today)), "clock", True)
    if step.kind is StepKind.FINISH_ASK and step.ask is not None:
        return Next(_tr("Opportunities", "Finish the ask to {name}").format(name=step.ask.given), "pencil")
    if step.kind is StepKind.WAITING:
        days = wording.days_long(step.waited)
        return Next(_tr("Opportunities", "{days}, no answer yet").format(days=days), "clock")
    if step.kind is StepKind.WAY_IN:
        return Next(_tr("Opportunities", "Find a way in"), "route")
    late = step.on is not None and step.on < today
    when = soon(step.on, today) if with_day and step.on is not None and not late else ""
    if step.due is not None:
        what, icon = step.due.short_title, step.due.icon
        when = when if step.due.rule is RuleName.FOLLOW_THROUGH else ""
    elif step.follow_up is not None:
        what, icon = step.follow_up.what, _FOLLOW_UP_ICONS.get(step.follow_up.kind, "square-check")
        if row.company:
            # The company stands over it.
            what = what.removesuffix(_tr("Opportunities", " at {company}").format(company=row.company))
    else:
        return Next("", "clock")
    said = _tr("Opportunities", "{what}, {when}").format(what=what, when=when) if when else what
    return Next(said, icon, late=late)


_FOLLOW_UP_ICONS = {
    FollowUpKind.CALL: "phone",
    FollowUpKind.MEETING: "users",
    FollowUpKind.INTERVIEW: "calendar-days",
}


def next_when(step: NextStep, today: date) -> str:
    """When the next step is, for the table: "since 19 Nov", "Today, 15:30", "Thu 26 Nov"; empty without a day."""
    if step.on is None:
        return ""
    if step.on < today:
        return _tr("Opportunities", "since {day}").format(day=short(step.on, today))
    if step.on == today:
        said = _tr("Opportunities", "Today")
        return f"{said}, {wording.clock(step.at)}" if step.at else said
    return wording.short_day(step.on, today)


def closes(row: OpportunityRow, today: date) -> str:
    """What the closing day asks for, in a sentence: "Answer by Friday 4 December"; empty where it asks nothing."""
    means = deadline(row.stage, row.closing_on)
    if means is None or row.closing_on is None:
        return ""
    day = wording.full_day(row.closing_on, today)
    if means is Deadline.ANSWER_BY:
        return _tr("Opportunities", "Answer by {day}").format(day=day)
    if row.closing_on < today:
        return _tr("Opportunities", "Closed {day}").format(day=day)
    return _tr("Opportunities", "Closes {day}").format(day=day)


def spoken(row: OpportunityRow, step: NextStep | None, today: date) -> str:
    """An opening as one text for screen readers."""
    who = brought_by(row)
    by = _tr("Opportunities", "through {name}") if not who.icon else "{name}"
    parts = [
        row.title,
        row.company,
        stage(row.stage),
        second(row),
        by.format(name=who.text) if who.text else "",
    ]
    if step is not None:
        parts.append(_tr("Opportunities", "next: {what}").format(what=next_words(step, row, today).text))
    elif not row.is_open and row.stage_on is not None:
        parts.append(wording.day_and_month(row.stage_on, today))
    return ". ".join(part.rstrip(".") for part in parts if part) + "."


def named(row: OpportunityRow) -> str:
    """An opening in a sentence: "Lead PM, Risk"."""
    return row.title or row.company
