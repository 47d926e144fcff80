"""Reading stage histories as of a day (`domain.md`, fine print 6, 10, 11)."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import date
from operator import attrgetter
from typing import Final

from crm_desktop.domain.facts import LeadFact, LeadStep, OpportunityFact, OpportunityStep
from crm_desktop.domain.terms import LEAD_ENDS, OPPORTUNITY_ENDS, LeadStage, OpportunityStage

NEWS_STAGES: Final = frozenset(
    {
        OpportunityStage.APPLIED,
        OpportunityStage.INTERVIEW,
        OpportunityStage.OFFER,
        OpportunityStage.ACCEPTED,
        OpportunityStage.REJECTED,
        OpportunityStage.WITHDRAWN,
    }
)
"""The changes of an opening that its referrers are told."""

_CONNECTED: Final = frozenset({LeadStage.CONNECTED, LeadStage.PROGRESSING})
_TO_BE_REACHED: Final = frozenset({LeadStage.RECEIVED, LeadStage.REACHING_OUT})


def _lead_steps(lead: LeadFact, today: date) -> list[LeadStep]:
    """The steps known today, by day; steps of one day in the order they were written."""
    if lead.received_on > today:
        return []
    return sorted((step for step in lead.stages if step.on <= today), key=attrgetter("on"))


def lead_stage(lead: LeadFact, today: date) -> LeadStage:
    """Give the present stage of a lead."""
    steps = _lead_steps(lead, today)
    return steps[-1].stage if steps else LeadStage.RECEIVED


def is_lead_open(lead: LeadFact, today: date) -> bool:
    """Tell whether a lead was received and has not ended."""
    return lead.received_on <= today and lead_stage(lead, today) not in LEAD_ENDS


def is_to_be_reached(lead: LeadFact, today: date) -> bool:
    """Tell whether whom the lead points to is still to be reached (fine print 12)."""
    return lead.received_on <= today and lead_stage(lead, today) in _TO_BE_REACHED


def connected_on(lead: LeadFact, today: date) -> date | None:
    """Give the day a lead was first connected or progressing, None where it never was (fine print 10)."""
    return next((step.on for step in _lead_steps(lead, today) if step.stage in _CONNECTED), None)


def lead_end(lead: LeadFact, today: date) -> LeadStep | None:
    """Give how and since when a lead has ended, None where it is open.

    An end that was corrected (did not pan out, then helped) keeps its first day; a lead that was taken up again ends
    anew.
    """
    steps = _lead_steps(lead, today)
    if not steps or steps[-1].stage not in LEAD_ENDS:
        return None
    since = steps[-1].on
    for step in reversed(steps):
        if step.stage not in LEAD_ENDS:
            break
        since = step.on
    return LeadStep(steps[-1].stage, since)


def opportunity_days(opening: OpportunityFact, today: date) -> Iterator[OpportunityStep]:
    """Give the changes of an opening, one for each day: the day's last stage, where it is not what was before."""
    by_day: dict[date, OpportunityStage] = {}
    for step in sorted(opening.stages, key=attrgetter("on")):
        if step.on <= today:
            by_day[step.on] = step.stage
    before: OpportunityStage | None = None
    for on, stage in by_day.items():
        if stage is not before:
            yield OpportunityStep(stage, on)
        before = stage


def opportunity_stage(opening: OpportunityFact, today: date) -> OpportunityStage | None:
    """Give the present stage of an opening, None where it does not exist yet."""
    stage: OpportunityStage | None = None
    for step in opportunity_days(opening, today):
        stage = step.stage
    return stage


def is_opportunity_open(opening: OpportunityFact, today: date) -> bool:
    """Tell whether an opening exists and is not closed."""
    stage = opportunity_stage(opening, today)
    return stage is not None and stage not in OPPORTUNITY_ENDS


def news_of(opening: OpportunityFact, today: date) -> list[OpportunityStep]:
    """Give the changes of an opening that its referrers are told, each stage on the day it was first reached."""
    seen: set[OpportunityStage] = set()
    news: list[OpportunityStep] = []
    for step in opportunity_days(opening, today):
        if step.stage in NEWS_STAGES and step.stage not in seen:
            news.append(step)
        seen.add(step.stage)
    return news


def interview_on(opening: OpportunityFact, today: date) -> date | None:
    """Give the day an opening first reached interview, None where it has not."""
    for step in opportunity_days(opening, today):
        if step.stage is OpportunityStage.INTERVIEW:
            return step.on
    return None
