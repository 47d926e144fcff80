"""What comes next with a lead, which thanks it is owed, and what a change makes due: read from the agenda."""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence, Set
from dataclasses import dataclass
from datetime import date, time
from enum import Enum
from itertools import chain
from operator import attrgetter
from typing import NamedTuple

from PySide6.QtCore import QCoreApplication

from crm_desktop.domain import wording
from crm_desktop.domain.etiquette import Due, RuleName, due_order
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
from crm_desktop.domain.outlook import Outlook, things_of
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
Planned = tuple[dict[Thing, FollowUpFact], dict[Thing, FollowUpFact]]
"""The first follow-up about each thing and with each contact: of those that have a time, and of the others."""

_THANKS = (RuleName.THANK_ON_RECEIPT, RuleName.THANK_ON_CONNECTION, RuleName.THANK_ON_OUTCOME)
_OWED = (*_THANKS, RuleName.TELL_REFERRER)
"""What is owed to whom a lead came from: of an opening that several led to, each lead has its own."""


class NextStep(NamedTuple):
    """The next thing about a lead: a Due, or a follow-up. `on` is the day it is due; the words are made when read."""

    on: date
    due: Due | None = None
    one: FollowUpFact | None = None
    tries: int = 0
    """How often somebody is tried before it is given up."""

    @property
    def at(self) -> time | None:
        """The time of a follow-up that has one."""
        return None if self.one is None else self.one.at

    @property
    def follow_up(self) -> int | None:
        """The number of the follow-up."""
        return None if self.one is None else self.one.id

    @property
    def icon(self) -> str:
        """The name of its icon."""
        if self.due is not None:
            return self.due.icon
        return "square-check" if self.one is None else _FOLLOW_UP_ICONS.get(self.one.kind, "square-check")

    @property
    def text(self) -> str:
        """What to do, short."""
        if self.due is not None:
            return due_text(self.due, self.tries)
        return "" if self.one is None else self.one.text


def due_text(due: Due, tries: int) -> str:
    """What a Due asks for, short: "Thank Idris", "Third try of four"."""
    if due.rule is RuleName.TRY_AGAIN and due.number is not None:
        which = wording.sentence_start(wording.ordinal(due.number))
        most = wording.number_word(tries)
        return _tr("Leads", "{ordinal} try of {most}").format(ordinal=which, most=most)
    return due.short_title


class Coming(NamedTuple):
    """What comes next with leads, by the lead's number, and what it was read from."""

    steps: Mapping[int, NextStep]
    rows: Mapping[int, LeadRow]
    outlook: Outlook
    planned: Planned
    tries: int


def coming(agenda: Agenda, rows: Iterable[LeadRow], before: Coming | None = None) -> Coming:
    """Give the next Due or follow-up about each lead, its openings or its person.

    A lead that nothing else is due for takes what its referrer is to be given back; one that has ended only what is
    due about itself. Of what is known from `before` only the leads are looked at that something changed for.
    """
    outlook, planned = agenda.outlook, _planned(agenda)
    tries = len(agenda.rules.days(RuleName.TRY_AGAIN)) + 1
    now = Coming({}, {row.id: row for row in rows}, outlook, planned, tries)
    if before is None or before.tries != tries:
        return now._replace(steps=_steps(agenda, now.rows.values(), now))
    touched, known = _touched(before, now), before.rows.get
    leads, contacts, openings = (
        touched[kind] for kind in (ThingKind.LEAD, ThingKind.CONTACT, ThingKind.OPPORTUNITY)
    )
    again = [
        row
        for number, row in now.rows.items()
        if row is not known(number)
        or number in leads
        or row.person_id in contacts
        or row.referrer_id in contacts
        or (row.openings and any(one.id in openings for one in row.openings))
    ]
    others = before.rows.keys() - now.rows.keys() | {row.id for row in again}
    kept = {number: step for number, step in before.steps.items() if number not in others}
    return now._replace(steps={**kept, **_steps(agenda, again, now)})


def _touched(before: Coming, now: Coming) -> Mapping[ThingKind, Set[int]]:
    """The things about which, and the contacts towards whom, other things are due or planned than before."""
    contacts = now.outlook.differing(before.outlook)
    touched: dict[ThingKind, set[int]] = {kind: set() for kind in ThingKind}
    touched[ThingKind.CONTACT] |= contacts
    for side in (before.outlook, now.outlook):
        for due in chain.from_iterable(side.dues_of.get(contact, ()) for contact in contacts):
            for thing in things_of(due):
                touched[thing.kind].add(thing.id)
    for old, new in zip(before.planned, now.planned, strict=True):
        for thing in old.keys() | new:
            if old.get(thing) != new.get(thing):
                touched[thing.kind].add(thing.id)
    return touched


def _steps(agenda: Agenda, rows: Iterable[LeadRow], now: Coming) -> dict[int, NextStep]:
    outlook, about = now.outlook, agenda.dues_about
    timed, untimed = now.planned
    steps: dict[int, NextStep] = {}

    def first(found: Sequence[Due], key: Thing) -> NextStep | None:
        """What comes first about a thing or towards a contact; on one day what has a time, then Dues."""
        step = NextStep(found[0].due_on, found[0], None, now.tries) if found else None
        for one, before in ((timed.get(key), True), (untimed.get(key), False)):
            if one is not None and (step is None or one.day < step.on or (before and one.day == step.on)):
                step = NextStep(one.day, None, one)
        return step

    for row in rows:
        here = Thing(ThingKind.LEAD, row.id)
        found = [first(about.get(here, ()), here)]
        if row.stage not in LEAD_ENDS:
            for opening in row.openings:
                thing = Thing(ThingKind.OPPORTUNITY, opening.id)
                mine = [
                    due
                    for due in about.get(thing, ())
                    if due.rule not in _OWED or due.contact_id == row.referrer_id
                ]
                found.append(first(mine, thing))
            if row.person_id is not None:
                person = Thing(ThingKind.CONTACT, row.person_id)
                found.append(first(outlook.dues_of.get(row.person_id, ()), person))
            if not any(found):
                owed = outlook.dues_of.get(row.referrer_id, ())
                back = next((due for due in owed if due.rule is RuleName.RECIPROCATE), None)
                found.append(None if back is None else NextStep(back.due_on, back))
        there = [step for step in found if step is not None]
        if there:
            steps[row.id] = there[0] if len(there) == 1 else min(there, key=attrgetter("on"))
    return steps


def _planned(agenda: Agenda) -> Planned:
    timed: dict[Thing, FollowUpFact] = {}
    untimed: dict[Thing, FollowUpFact] = {}
    for one in sorted(map(fact, agenda.follow_ups), key=lambda one: (one.day, one.at or time.min)):
        for thing in (*one.about, *(Thing(ThingKind.CONTACT, who) for who in one.contact_ids)):
            (untimed if one.at is None else timed).setdefault(thing, one)
    return timed, untimed


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
    about = agenda.dues_about
    found = [due for thing in mine for due in about.get(thing, ())]
    if row.person_id is not None:
        found += agenda.outlook.dues_of.get(row.person_id, ())
    return sorted(dict.fromkeys(found), key=due_order)


def new_due(before: Iterable[Due], after: Iterable[Due]) -> Due | None:
    """Give the first Due that a change made, thanks before news (a thank-you may tell the news too)."""
    known = {due.key for due in before}
    made = [due for due in after if due.key not in known]
    return min(made, key=lambda due: (due.rule not in _THANKS, due.due_on), default=None)
