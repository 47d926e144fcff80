"""Reading stage histories as of a day (`domain.md`, fine print 6, 10, 11)."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import date
from operator import attrgetter
from typing import Final, NamedTuple

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

_by_day: Final = attrgetter("on")
_CONNECTED: Final = frozenset({LeadStage.CONNECTED, LeadStage.PROGRESSING})
TO_BE_REACHED: Final = frozenset({LeadStage.RECEIVED, LeadStage.REACHING_OUT})
"""The stages of a lead whose person is still to be reached (fine print 12)."""


class LeadState(NamedTuple):
    """Where a lead stands on a day.

    `connected_on` is the day it was first connected or progressing (fine print 10), `end` how and since when it has
    ended; both None where it never was. An end that was corrected (did not pan out, then helped) keeps its first day;
    a lead that was taken up again has not ended. One that was moved on and back on the same day was not connected.
    """

    stage: LeadStage
    connected_on: date | None
    end: LeadStep | None


def lead_state(lead: LeadFact, today: date) -> LeadState | None:
    """Give where a lead stands, None where it is not received yet. A lead without any step is received."""
    if lead.received_on > today:
        return None
    stage = LeadStage.RECEIVED
    connected_on: date | None = None
    ended_on: date | None = None
    # The history is short and mostly in order already; steps of one day stay in the order they were written.
    steps = lead.stages if len(lead.stages) < 2 else sorted(lead.stages, key=_by_day)
    for step in steps:
        if step.on > today:
            break
        stage = step.stage
        if connected_on is None and stage in _CONNECTED:
            connected_on = step.on
        elif connected_on == step.on and stage in TO_BE_REACHED:
            connected_on = None
        if stage not in LEAD_ENDS:
            ended_on = None
        elif ended_on is None:
            ended_on = step.on
    return LeadState(stage, connected_on, None if ended_on is None else LeadStep(stage, ended_on))


def opportunity_days(opening: OpportunityFact, today: date) -> Iterator[OpportunityStep]:
    """Give the changes of an opening, one for each day: the day's last stage, where it is not what was before."""
    by_day: dict[date, OpportunityStage] = {}
    for step in sorted(opening.stages, key=_by_day):
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
