"""What the companies view says: status, scores, openings and where they came from, in words for the person."""

from __future__ import annotations

from collections.abc import Iterable
from datetime import date

from PySide6.QtCore import QCoreApplication

from crm_desktop.domain import wording
from crm_desktop.domain.links import as_read
from crm_desktop.domain.term_words import term
from crm_desktop.domain.terms import Channel, FollowUpKind, OpportunityStage, TargetStatus
from crm_desktop.domain.ways_in import Tie
from crm_desktop.services.ways_in import WayIn
from crm_desktop.store.companies import CompanyDetails, CompanyRow, Opening
from crm_desktop.ui.widgets import ChipPaint

_tr = QCoreApplication.translate

WAY_MOST = 24
"""A way to submit of at most so many characters before a colon stands in the line of the answer."""
IN_PROGRESS = tuple(
    status for status in TargetStatus if status not in (TargetStatus.EMPLOYER, TargetStatus.SET_ASIDE)
)
"""The statuses with a lane of their own, in their order."""


def status(value: TargetStatus | None) -> str:
    """The word for a target status; without one it is no target."""
    return {
        None: _tr("Companies", "Not a target"),
        TargetStatus.PROSPECT: _tr("Companies", "Prospect"),
        TargetStatus.RESEARCHING: _tr("Companies", "Researching"),
        TargetStatus.IN_CONVERSATION: _tr("Companies", "In conversation"),
        TargetStatus.APPLIED: _tr("Companies", "Applied"),
        TargetStatus.INTERVIEWING: _tr("Companies", "Interviewing"),
        TargetStatus.OFFER: _tr("Companies", "Offer"),
        TargetStatus.EMPLOYER: _tr("Companies", "Employer"),
        TargetStatus.SET_ASIDE: _tr("Companies", "Set aside"),
    }[value]


def status_chip(value: TargetStatus | None) -> ChipPaint:
    """The chip of a target status."""
    states = {
        TargetStatus.PROSPECT: "neutral",
        TargetStatus.RESEARCHING: "neutral",
        TargetStatus.IN_CONVERSATION: "cool",
        TargetStatus.APPLIED: "accent",
        TargetStatus.INTERVIEWING: "accent",
        TargetStatus.OFFER: "ok",
        TargetStatus.EMPLOYER: "ok",
    }
    return ChipPaint(status(value), states.get(value, "outline") if value is not None else "outline")


def belongs_here(value: TargetStatus) -> str:
    """What an empty lane says belongs there."""
    return {
        TargetStatus.PROSPECT: _tr("Companies", "Somewhere you could work"),
        TargetStatus.RESEARCHING: _tr("Companies", "What you read up on"),
        TargetStatus.IN_CONVERSATION: _tr("Companies", "Where you talk to somebody"),
        TargetStatus.APPLIED: _tr("Companies", "Where you applied"),
        TargetStatus.INTERVIEWING: _tr("Companies", "Where they invited you"),
        TargetStatus.OFFER: _tr("Companies", "Where they want you"),
        TargetStatus.EMPLOYER: _tr("Companies", "Where you said yes"),
        TargetStatus.SET_ASIDE: _tr("Companies", "What you let go"),
    }[value]


def priority(value: int | None) -> str:
    """The word for a priority."""
    if value is None:
        return _tr("Companies", "No priority")
    return (
        _tr("Companies", "Top priority") if value == 1 else _tr("Companies", "Priority {n}").format(n=value)
    )


def posting(value: int | None) -> str:
    """Whether it posts now, with its number."""
    return {
        None: _tr("Companies", "Not looked up yet"),
        0: _tr("Companies", "0, nothing"),
        1: _tr("Companies", "1, something"),
        2: _tr("Companies", "2, something close"),
        3: _tr("Companies", "3, an opening that fits"),
    }[value]


def programme(value: str) -> str:
    """Whether it has a referral programme."""
    known = {"yes": _tr("Companies", "Yes"), "no": _tr("Companies", "No")}
    return known.get(value, _tr("Companies", "Not known yet"))


def programme_fact(found: CompanyDetails) -> tuple[str, str]:
    """Whether it has a programme, and how to submit: "Yes, through staff", "Name, CV and two sentences"."""
    how = found.how_to_submit.strip() or as_read(found.programme_link)
    if not how:
        if found.programme == "yes":
            how = _tr("Companies", "How to submit is not known")
        elif found.programme != "no":
            how = _tr("Companies", "Ask somebody inside")
        return programme(found.programme), how
    way, colon, rest = how.partition(": ")
    if found.programme != "yes" or not colon or len(way) > WAY_MOST:
        return programme(found.programme), how
    value = _tr("Companies", "Yes, {way}").format(way=way[:1].lower() + way[1:])
    return value, wording.sentence_start(rest.strip())


def second(row: CompanyRow) -> str:
    """The line below the name in the detail: "Digital bank · 900 people · Dublin"."""
    size = row.size
    if size.isdigit():
        size = wording.people(int(size))
    return " · ".join(part for part in (row.industry, size, row.place) if part)


def stage(value: OpportunityStage) -> str:
    """The word for the stage of an opening."""
    return wording.sentence_start(term(value))


def channel(value: Channel | None) -> str:
    """Where an opening came from."""
    return wording.sentence_start(term(value)) if value is not None else ""


def opening_next(opening: Opening, today: date) -> str:
    """What comes next with an opening: the interview, the closing day, else how long it has been where it is."""
    coming = opening.coming
    if coming is not None and coming.kind is FollowUpKind.INTERVIEW:
        return _tr("Companies", "Interview {day}").format(day=_on(coming.on, today))
    if opening.is_open and opening.closing_on is not None and opening.closing_on >= today:
        return _tr("Companies", "Closes {day}").format(day=_on(opening.closing_on, today))
    if opening.since is None:
        return stage(opening.stage)
    since = _short_day(opening.since, today)
    if opening.is_open:
        return _tr("Companies", "{stage} since {day}").format(stage=stage(opening.stage), day=since)
    return _tr("Companies", "{stage} on {day}").format(stage=stage(opening.stage), day=since)


def _short_day(day: date, today: date) -> str:
    return wording.brief_day(day, today)


def _on(day: date, today: date) -> str:
    near = {0: _tr("Companies", "today"), 1: _tr("Companies", "tomorrow")}.get((day - today).days)
    if near:
        return near
    return _tr("Companies", "on {day}").format(day=wording.short_day(day, today))


def came_from(found: CompanyDetails, today: date) -> tuple[str, str]:
    """Who or what brought the company: a name with its day, and by which channel; how long it is on the list."""
    opening = found.openings[0] if found.openings else None
    brought = opening.brought if opening is not None else found.lead
    how = channel(opening.channel) if opening is not None else ""
    if brought is None:
        since = wording.day_and_month(found.row.added_on, today)
        listed = _tr("Companies", "Here since {day}").format(day=since)
        return (how, listed) if how else (_tr("Companies", "You named it"), listed)
    day = f", {_short_day(brought.on, today)}" if brought.on is not None else ""
    return f"{brought.name}{day}", how or _tr("Companies", "A lead")


def who(found: WayIn) -> str:
    """How many I know, in a line: "3 work here, 2 used to"."""
    works, worked, shares = (found.count(tie) for tie in (Tie.WORKS, Tie.WORKED, Tie.SHARES))
    parts = []
    if works:
        said = _tr("Companies", "{n} works here") if works == 1 else _tr("Companies", "{n} work here")
        parts.append(said.format(n=wording.number(works)))
    if worked:
        parts.append(
            (_tr("Companies", "{n} used to") if works else _tr("Companies", "{n} used to work here")).format(
                n=wording.number(worked)
            )
        )
    if shares:
        parts.append(_tr("Companies", "{n} tied to it otherwise").format(n=wording.number(shares)))
    return ", ".join(parts)


def spoken(row: CompanyRow, paths: int, columns: Iterable[str] = ()) -> str:
    """A company as one text for screen readers."""
    parts = [
        row.name,
        row.industry,
        status(row.status),
        _tr("Companies", "{n} inside").format(n=row.inside),
        _tr("Companies", "{n} paths").format(n=paths),
        *columns,
    ]
    return ". ".join(part for part in parts if part) + "."
