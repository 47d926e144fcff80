"""What comes next with each opening, and who is to hear its news: read from the agenda."""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass
from datetime import date, time
from enum import StrEnum

from crm_desktop.domain.etiquette import Due, RuleName, due_order
from crm_desktop.domain.facts import Thing, ThingKind
from crm_desktop.domain.openings import Deadline, deadline
from crm_desktop.domain.terms import FollowUpKind, OpportunityStage
from crm_desktop.services.agenda import Agenda
from crm_desktop.services.follow_ups import FollowUpRow
from crm_desktop.store.opportunities import AskedAbout, OpportunityRow


class StepKind(StrEnum):
    """What sort of thing comes next."""

    ANSWER_BY = "answer by"
    CLOSES = "closes"
    INTERVIEW = "interview"
    FINISH_ASK = "finish the ask"
    DUE = "due"
    FOLLOW_UP = "follow-up"
    WAITING = "waiting"
    WAY_IN = "way in"


@dataclass(frozen=True, slots=True)
class NextStep:
    """The next thing about an opening. `on` is its day, None where it has none; `waited` counts the days of silence."""

    kind: StepKind
    on: date | None = None
    at: time | None = None
    due: Due | None = None
    follow_up: FollowUpRow | None = None
    ask: AskedAbout | None = None
    waited: int = 0


def next_steps(agenda: Agenda, rows: Iterable[OpportunityRow]) -> dict[int, NextStep]:
    """Give the next step of each open opening that has one, by the opening's number.

    First the day the opening itself must be answered by, or closes on; then an interview; then an ask that was begun;
    then what is due or planned about it, its asks or its leads, the earliest first. Where there is nothing: that an
    application waits for its answer, or that nobody inside is known yet.
    """
    dues = agenda.dues_about
    planned: dict[Thing, list[FollowUpRow]] = {}
    for follow_up in agenda.follow_ups:
        for kind, number, _ in follow_up.about:
            planned.setdefault(Thing(ThingKind(kind), number), []).append(follow_up)
    steps: dict[int, NextStep] = {}
    for row in rows:
        step = _next(row, dues, planned, agenda.today) if row.is_open else None
        if step is not None:
            steps[row.id] = step
    return steps


def _next(
    row: OpportunityRow,
    dues: Mapping[Thing, Sequence[Due]],
    planned: dict[Thing, list[FollowUpRow]],
    today: date,
) -> NextStep | None:
    by_itself = deadline(row.stage, row.closing_on)
    if by_itself is not None:
        answer = by_itself is Deadline.ANSWER_BY
        return NextStep(StepKind.ANSWER_BY if answer else StepKind.CLOSES, row.closing_on)
    here = Thing(ThingKind.OPPORTUNITY, row.id)
    mine = planned.get(here, [])
    interview = next((one for one in mine if one.kind == FollowUpKind.INTERVIEW), None)
    if interview is not None:
        return NextStep(StepKind.INTERVIEW, interview.due_on, interview.due_time, follow_up=interview)
    begun = next((ask for ask in row.asks if ask.sent_on is None), None)
    if begun is not None:
        return NextStep(StepKind.FINISH_ASK, ask=begun)
    things = [here, *(Thing(ThingKind.ASK, ask.id) for ask in row.asks)]
    things += [Thing(ThingKind.LEAD, source.lead_id) for source in row.sources]
    found = [
        NextStep(StepKind.DUE, due.due_on, due=due) for thing in things for due in dues.get(thing, ())[:1]
    ]
    found += [
        NextStep(StepKind.FOLLOW_UP, one.due_on, one.due_time, follow_up=one)
        for thing in things
        for one in planned.get(thing, ())[:1]
    ]
    if found:
        return min(found, key=lambda step: (step.on or date.max, step.at or time.max))
    if row.stage is OpportunityStage.APPLIED and row.stage_on is not None and row.stage_on < today:
        return NextStep(StepKind.WAITING, waited=(today - row.stage_on).days)
    if row.stage is OpportunityStage.INTERESTED and row.brought_by is None:
        return NextStep(StepKind.WAY_IN)
    return None


def untold(agenda: Agenda, row: OpportunityRow) -> list[Due]:
    """Give the news owed to the referrers of an opening, the longest waiting first."""
    mine = [Thing(ThingKind.OPPORTUNITY, row.id)]
    mine += [Thing(ThingKind.LEAD, source.lead_id) for source in row.sources]
    found = {due.key: due for thing in mine for due in agenda.dues_about.get(thing, ())}
    return sorted((due for due in found.values() if due.rule is RuleName.TELL_REFERRER), key=due_order)


def to_brief(agenda: Agenda, row: OpportunityRow) -> list[Due]:
    """Give the references that are to be briefed for an opening."""
    here = Thing(ThingKind.OPPORTUNITY, row.id)
    about = agenda.dues_about.get(here, ())
    return [due for due in about if due.rule is RuleName.BRIEF_REFERENCE and due.thing == here]
