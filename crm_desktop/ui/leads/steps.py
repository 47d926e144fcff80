"""What comes next with a lead, which thanks it is owed, and what a change makes due: read from the agenda."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass
from datetime import date, time
from enum import Enum
from operator import itemgetter
from typing import NamedTuple

from PySide6.QtCore import QCoreApplication

from crm_desktop.domain import wording
from crm_desktop.domain.etiquette import Due, RuleName, RuleSettings
from crm_desktop.domain.etiquette.stages import lead_state
from crm_desktop.domain.facts import (
    DecisionKind,
    Facts,
    FollowUpFact,
    InteractionFact,
    LeadFact,
    Thing,
    ThingKind,
)
from crm_desktop.domain.terms import LEAD_ENDS, Direction, FollowUpKind, Purpose
from crm_desktop.services.agenda import Agenda
from crm_desktop.services.follow_ups import fact
from crm_desktop.store.leads import LeadRow

_tr = QCoreApplication.translate

_FOLLOW_UP_ICONS = {
    FollowUpKind.CALL: "phone",
    FollowUpKind.MEETING: "users",
    FollowUpKind.INTERVIEW: "users",
}
_THANKS = (RuleName.THANK_ON_RECEIPT, RuleName.THANK_ON_CONNECTION, RuleName.THANK_ON_OUTCOME)


class NextStep(NamedTuple):
    """The next thing about a lead: a Due, or a follow-up (its number). `on` is the day it is due."""

    text: str
    on: date
    at: time | None
    icon: str
    due: Due | None = None
    follow_up: int | None = None


def due_text(due: Due, rules: RuleSettings) -> str:
    """What a Due asks for, short: "Thank Idris", "Third try of four"."""
    if due.rule is RuleName.TRY_AGAIN and due.number is not None:
        which = wording.sentence_start(wording.ordinal(due.number))
        most = wording.number_word(len(rules.days(RuleName.TRY_AGAIN)) + 1)
        return _tr("Leads", "{ordinal} try of {most}").format(ordinal=which, most=most)
    return due.short_title


def next_steps(agenda: Agenda, rows: Iterable[LeadRow]) -> dict[int, NextStep]:
    """Give the next Due or follow-up about each lead, its openings or its person, by the lead's number.

    A lead that nothing else is due for takes what its referrer is to be given back; one that has ended only what is
    due about itself.
    """
    things, people, given_back = _by_thing(agenda)
    rules = agenda.rules
    steps: dict[int, NextStep] = {}
    for row in rows:
        found = [things.get(Thing(ThingKind.LEAD, row.id))]
        if row.stage not in LEAD_ENDS:
            found += [things.get(Thing(ThingKind.OPPORTUNITY, opening.id)) for opening in row.openings]
            if row.person_id is not None:
                found.append(people.get(row.person_id))
            if not any(found):
                found.append(given_back.get(row.referrer_id))
        there = [step for step in found if step is not None]
        if there:
            on, first = min(there, key=itemgetter(0))
            steps[row.id] = (
                NextStep(due_text(first, rules), on, None, first.icon, first)
                if isinstance(first, Due)
                else _of_follow_up(first)
            )
    return steps


_First = tuple[date, Due | FollowUpFact]


def _by_thing(agenda: Agenda) -> tuple[dict[Thing, _First], dict[int, _First], dict[int, _First]]:
    """What comes first about each thing, towards each contact, and what each contact is to be given back."""
    follow_ups = [fact(row) for row in agenda.follow_ups]
    timed = [one for one in follow_ups if one.at is not None]
    untimed = [one for one in follow_ups if one.at is None]
    things: dict[Thing, _First] = {}
    people: dict[int, _First] = {}
    given_back: dict[int, _First] = {}

    def keep(step: _First, about: Iterable[Thing], contacts: Iterable[int]) -> None:
        for thing in about:
            before = things.get(thing)
            if before is None or step[0] < before[0]:
                things[thing] = step
        for contact in contacts:
            known = people.get(contact)
            if known is None or step[0] < known[0]:
                people[contact] = step

    for one in sorted(timed, key=lambda one: one.at or time.min):
        keep((one.day, one), one.about, one.contact_ids)
    for due in agenda.dues:
        rule, contact_id, _, _ = due.key
        keep((due.due_on, due), due.things, (contact_id,))
        if rule is RuleName.RECIPROCATE:
            given_back.setdefault(contact_id, (due.due_on, due))
    for one in untimed:
        keep((one.day, one), one.about, one.contact_ids)
    return things, people, given_back


def _of_follow_up(one: FollowUpFact) -> NextStep:
    icon = _FOLLOW_UP_ICONS.get(one.kind, "square-check")
    return NextStep(one.text, one.day, one.at, icon, None, one.id)


# -- thanks and news -----------------------------------------------------------------------------------


class State(Enum):
    """Where a courtesy stands."""

    DONE = "done"
    OWED = "owed"
    COMING = "coming"
    SETTLED = "settled"


@dataclass(frozen=True, slots=True)
class Courtesy:
    """One of the thank-yous to the referrer, or the news.

    `act` is what met it, `due` what asks for it, `reason` why it was let go.
    """

    rule: RuleName
    state: State
    act: InteractionFact | None = None
    due: Due | None = None
    reason: str = ""


def courtesies(agenda: Agenda, lead_id: int) -> list[Courtesy]:
    """Give the thank-yous for a lead in their order: done, owed or still to come; and the news, where it is owed.

    News about the connection alone is not told apart from the thanks for it: one message says both.
    """
    facts, rules = agenda.facts, agenda.rules
    lead = facts.leads.get(lead_id)
    state = None if lead is None else lead_state(lead, agenda.today)
    if lead is None or state is None:
        return []
    found: list[Courtesy] = []
    ended_on = None if state.end is None else state.end.on
    for rule, since in zip(_THANKS, (lead.received_on, state.connected_on, ended_on), strict=True):
        if since is None and rule is RuleName.THANK_ON_CONNECTION and ended_on is not None:
            continue
        courtesy = _thanks(agenda, lead, rule, since)
        if courtesy.state in (State.DONE, State.OWED) or rules.is_on(rule):
            found.append(courtesy)
    mine = {Thing(ThingKind.LEAD, lead.id)}
    mine.update(Thing(ThingKind.OPPORTUNITY, one.id) for one in facts.opportunities_by_lead.get(lead.id, ()))
    for due in agenda.of_contact(lead.referrer_id):
        if due.rule is RuleName.TELL_REFERRER and not mine.isdisjoint(due.things):
            said_with_thanks = any(
                one.due is not None
                and one.rule is RuleName.THANK_ON_CONNECTION
                and one.due.fact_on == due.fact_on
                for one in found
            )
            if not said_with_thanks:
                found.append(Courtesy(due.rule, State.OWED, due=due))
    return found


def _thanks(agenda: Agenda, lead: LeadFact, rule: RuleName, since: date | None) -> Courtesy:
    if since is None:
        return Courtesy(rule, State.COMING)
    act = _first_thanks(agenda.facts, lead, since, agenda.today)
    if act is not None:
        return Courtesy(rule, State.DONE, act)
    thing = Thing(ThingKind.LEAD, lead.id)
    for due in agenda.of_contact(lead.referrer_id):
        if due.rule is rule and due.thing == thing:
            return Courtesy(rule, State.OWED, due=due)
    reasons = [
        decision.reason
        for decision in agenda.facts.decisions.get((rule, lead.referrer_id, thing), ())
        if decision.kind is DecisionKind.DISMISSAL
    ]
    return Courtesy(rule, State.SETTLED, reason=reasons[-1] if reasons else "")


def _first_thanks(facts: Facts, lead: LeadFact, since: date, today: date) -> InteractionFact | None:
    for act in facts.interactions_by_lead.get(lead.id, ()):
        if (
            since <= act.on <= today
            and Purpose.THANKS in act.purposes
            and act.direction is Direction.OUT
            and lead.referrer_id in act.contact_ids
        ):
            return act
    return None


def thanked_at_end(agenda: Agenda, row: LeadRow) -> bool:
    """Whether the referrer of a lead that has ended was thanked for it, on its end or after."""
    lead = agenda.facts.leads.get(row.id)
    state = None if lead is None else lead_state(lead, agenda.today)
    if lead is None or state is None or state.end is None:
        return False
    return _first_thanks(agenda.facts, lead, state.end.on, agenda.today) is not None


# -- what a change makes due ---------------------------------------------------------------------------


def dues_about(agenda: Agenda, row: LeadRow) -> list[Due]:
    """Give the Dues about a lead, its openings and its person."""
    mine = {Thing(ThingKind.LEAD, row.id)}
    mine.update(Thing(ThingKind.OPPORTUNITY, opening.id) for opening in row.openings)
    return [due for due in agenda.dues if due.contact_id == row.person_id or not mine.isdisjoint(due.things)]


def new_due(before: Iterable[Due], after: Iterable[Due]) -> Due | None:
    """Give the first Due that a change made, thanks before news (a thank-you may tell the news too)."""
    known = {due.key for due in before}
    made = [due for due in after if due.key not in known]
    return min(made, key=lambda due: (due.rule not in _THANKS, due.due_on), default=None)
