"""What a rule sees: the facts, the day, the settings, and a few questions that several rules ask."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Mapping, Sequence
from dataclasses import dataclass, field
from datetime import date, timedelta
from typing import NamedTuple, TypeVar, cast

from crm_desktop.domain.etiquette.acts import last_act, latest
from crm_desktop.domain.etiquette.settings import RuleName, RuleSettings
from crm_desktop.domain.etiquette.stages import LeadState, lead_state
from crm_desktop.domain.facts import (
    AskFact,
    ContactFact,
    DecisionKind,
    Facts,
    InteractionFact,
    LeadFact,
    OpportunityFact,
    Thing,
    ThingKind,
)
from crm_desktop.domain.terms import Answer, Direction, PointsTo, Purpose
from crm_desktop.domain.translation import translate
from crm_desktop.domain.wording import day_in_sentence

_T = TypeVar("_T")


@dataclass(frozen=True, slots=True)
class Known:
    """The facts as they are known on a day. Every question leaves out what is dated later (fine print 6)."""

    facts: Facts
    today: date
    settings: RuleSettings
    _made: dict[Callable[[Known], object], object] = field(default_factory=dict, repr=False, compare=False)

    def once(self, make: Callable[[Known], _T]) -> _T:
        """Give what a function makes of this, worked out once however many rules ask for it."""
        if make not in self._made:
            self._made[make] = make(self)
        return cast(_T, self._made[make])

    @property
    def leads(self) -> Mapping[int, LeadView]:
        """The leads that are received, by id."""
        return self.once(_lead_views)

    def number(self, rule: RuleName, place: int = 0) -> timedelta:
        """Give one number of a rule as a span of days."""
        return timedelta(days=self.settings.days(rule)[place])

    def answer(self, ask: AskFact) -> tuple[Answer, date] | None:
        """Give how and when an ask that was sent was answered, None while it is open, a draft or yet to be sent.

        Where the day of the answer was not noted, the day of the ask stands for it.
        """
        if ask.sent_on is None or ask.sent_on > self.today or ask.answer is Answer.OPEN:
            return None
        on = ask.answered_on or ask.sent_on
        return (ask.answer, on) if on <= self.today else None

    def is_open(self, ask: AskFact) -> bool:
        """Tell whether an ask was sent and waits for its answer."""
        return ask.sent_on is not None and ask.sent_on <= self.today and self.answer(ask) is None

    def thanked_for_lead(self, lead: LeadFact, contact_id: int) -> date | None:
        """Give the day of the last thanks to a contact about a lead."""
        acts = self.facts.interactions_by_lead.get(lead.id)
        return last_act(acts, Purpose.THANKS, contact_id, self.today) if acts else None

    def thanked_for_ask(self, ask: AskFact) -> date | None:
        """Give the day of the last thanks about an ask, or about what came of it (fine print 9)."""
        thanked = last_act(
            self.facts.interactions_by_ask.get(ask.id, ()), Purpose.THANKS, ask.contact_id, self.today
        )
        for lead in self.facts.leads_by_ask.get(ask.id, ()):
            thanked = latest(thanked, self.thanked_for_lead(lead, ask.contact_id))
        reference = self.facts.reference_by_contact.get(ask.contact_id)
        if reference is not None and reference.from_ask_id == ask.id:
            acts = self.facts.interactions_by_reference.get(reference.id, ())
            thanked = latest(thanked, last_act(acts, Purpose.THANKS, ask.contact_id, self.today))
        return thanked

    def told_at_large(self, contact_id: int) -> date | None:
        """Give the day of the last update to a contact that was about nothing in particular (fine print 5)."""
        acts = self.facts.interactions_by_contact.get(contact_id, ())
        at_large = [act for act in acts if Purpose.UPDATE in act.purposes and act.about_nothing]
        return last_act(at_large, Purpose.UPDATE, contact_id, self.today)

    def told(self, acts: Sequence[InteractionFact], contact_id: int) -> date | None:
        """Give the day of the last update to a contact among some interactions, in the order of their days."""
        return last_act(acts, Purpose.UPDATE, contact_id, self.today)

    def settled_through(self, rule: RuleName, contact_id: int, things: Iterable[Thing]) -> date | None:
        """Give the day up to which the facts of a Due were dismissed.

        A dismissal ends a Due for the facts up to its day: the day of the fact it named, and all that was known on
        the day it was decided.
        """
        if not self.facts.decisions:
            return None
        return max(
            (
                max(decision.fact_on, decision.decided_on)
                for thing in things
                for decision in self.facts.decisions.get((rule, contact_id, thing), ())
                if decision.kind is DecisionKind.DISMISSAL and decision.decided_on <= self.today
            ),
            default=None,
        )

    def called(self, contact_id: int | None) -> str:
        """Give the name of a contact for running text: the given name; "somebody" for who is not here any more."""
        contact = self.facts.contacts.get(contact_id) if contact_id is not None else None
        return contact.called if contact is not None else translate("Dues", "somebody")

    def when(self, day: date) -> str:
        """Say a day inside a sentence."""
        return day_in_sentence(day, self.today)

    def person(self, lead: LeadFact) -> ContactFact | None:
        """Give the person a lead points to, as far as there is one and the contact is still here."""
        return self.facts.contacts.get(lead.person_id) if lead.person_id is not None else None

    def lead_is_to(self, lead: LeadFact) -> str:
        """Say what a lead points to: "Saskia Moorfen at Kestrel Fold", "Senior PM at Larkmoor Bank", the news."""
        if lead.points_to is PointsTo.PERSON:
            person = self.person(lead)
            if person is None:
                return at_company(translate("Dues", "a person"), lead.company)
            return at_company(person.full_name, person.company or lead.company)
        if lead.points_to is PointsTo.OPENING:
            opening = next(iter(self.facts.opportunities_by_lead.get(lead.id, ())), None)
            if opening is not None:
                return opening_name(opening)
            return at_company(lead.opening or translate("Dues", "an opening"), lead.company)
        if lead.points_to is PointsTo.NEWS:
            return lead.news or translate("Dues", "some news")
        return lead.company or translate("Dues", "a company")


class LeadView(NamedTuple):
    """A received lead with where it stands, what its referrer has heard of it, and the things that are one with it.

    `thanked_on` and `told_on` are the days of the last thanks and the last update to the referrer about the lead.
    """

    lead: LeadFact
    state: LeadState
    thanked_on: date | None
    told_on: date | None
    thing: Thing
    story: tuple[Thing, ...]


def _lead_views(known: Known) -> Mapping[int, LeadView]:
    facts, today = known.facts, known.today
    views: dict[int, LeadView] = {}
    for lead in facts.leads.values():
        state = lead_state(lead, today)
        if state is None:
            continue
        thanked_on = told_on = None
        referrer_id = lead.referrer_id
        for act in facts.interactions_by_lead.get(lead.id, ()):
            if act.on <= today and act.direction is Direction.OUT and referrer_id in act.contact_ids:
                if Purpose.THANKS in act.purposes:
                    thanked_on = act.on
                if Purpose.UPDATE in act.purposes:
                    told_on = act.on
        story: tuple[Thing, ...] = ()
        if lead.id in facts.opportunities_by_lead:
            openings = facts.opportunities_by_lead[lead.id]
            story = tuple([Thing(ThingKind.OPPORTUNITY, opening.id) for opening in openings])
        if lead.from_ask_id is not None:
            story = (*story, Thing(ThingKind.ASK, lead.from_ask_id))
        views[lead.id] = LeadView(lead, state, thanked_on, told_on, Thing(ThingKind.LEAD, lead.id), story)
    return views


def at_company(what: str, company: str) -> str:
    """Say a person or a title with the company; what is not known of the two is left out."""
    both = what and company
    return translate("Dues", "{what} at {company}", what=what, company=company) if both else what or company


def opening_name(opening: OpportunityFact) -> str:
    """Say an opening: its title and company."""
    return at_company(opening.title or translate("Dues", "an opening"), opening.company)
