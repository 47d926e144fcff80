"""Nobody without a next step: open leads, openings and asks that nothing is due for, and those gone stale."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass, replace
from datetime import date, timedelta
from typing import Final, NamedTuple

from crm_desktop.domain.etiquette.due import Due
from crm_desktop.domain.etiquette.known import Known, opening_name
from crm_desktop.domain.etiquette.promises import my_promises
from crm_desktop.domain.etiquette.registry import dues
from crm_desktop.domain.etiquette.settings import RuleName, RuleSettings
from crm_desktop.domain.etiquette.stages import is_opportunity_open
from crm_desktop.domain.facts import Facts, FollowUpFact, InteractionFact, Thing, ThingKind
from crm_desktop.domain.term_words import ask_to
from crm_desktop.domain.translation import translate
from crm_desktop.domain.wording import day_and_month

_ABOUT_PEOPLE: Final = frozenset({RuleName.KEEP_IN_TOUCH, RuleName.RECIPROCATE})
"""Rules that ask for nothing about a lead, an opening or an ask; in a large book they ask for much."""


@dataclass(frozen=True, slots=True)
class OpenThing:
    """An open lead, opening or ask that wants a next step.

    `moved_on` is the last day something happened with it. `stale` tells that this is long ago; `next_on` is the day of
    its next step, None where nothing is due for it.
    """

    thing: Thing
    title: str
    why: str
    moved_on: date
    next_on: date | None
    stale: bool


def next_days(found: Iterable[Due], follow_ups: Iterable[FollowUpFact]) -> dict[Thing, date]:
    """Give the day of the next step of each thing that a Due or an open follow-up names."""
    days: dict[Thing, date] = {}
    steps = [(due.due_on, (due.thing, *due.things)) for due in found]
    steps += [(follow_up.day, follow_up.about) for follow_up in follow_ups if follow_up.done_on is None]
    for on, things in steps:
        for thing in things:
            days[thing] = min(on, days.get(thing, on))
    return days


def without_next_step(
    facts: Facts, today: date, settings: RuleSettings | None = None, follow_ups: Iterable[FollowUpFact] = ()
) -> list[OpenThing]:
    """Give the open leads, openings and asks that nothing is due for on any day, and those gone stale.

    A lead shares the steps of its openings, an opening those of its leads and of the asks about it. Stale is what
    has not moved for `settings.stale_after` days and has no step ahead. Longest without movement first.
    """
    known = Known(facts, today, settings or RuleSettings())
    mine = list(follow_ups)
    mine += my_promises(facts, mine)
    asked = replace(known.settings, off=known.settings.off | _ABOUT_PEOPLE)
    days = next_days(dues(facts, today, asked, until=date.max), mine)
    stale_before = today - timedelta(days=known.settings.stale_after)
    found: list[OpenThing] = []
    for open_thing in (*_leads(known), *_openings(known), *_asks(known)):
        moved_on = open_thing.moved_on
        next_on = min(
            (days[step] for step in (open_thing.thing, *open_thing.shares) if step in days), default=None
        )
        stale = moved_on < stale_before and (next_on is None or next_on < today)
        if next_on is None or stale:
            why = translate(
                "Next steps", "Nothing has happened since {day}.", day=day_and_month(moved_on, today)
            )
            found.append(OpenThing(open_thing.thing, open_thing.title, why, moved_on, next_on, stale))
    return sorted(found, key=lambda open_thing: (open_thing.moved_on, open_thing.thing))


class _Open(NamedTuple):
    """Something open, the last day it moved, and the things whose next steps are its own as well."""

    thing: Thing
    title: str
    moved_on: date
    shares: Sequence[Thing] = ()


def _leads(known: Known) -> Iterator[_Open]:
    facts = known.facts
    for view in known.leads.values():
        lead = view.lead
        if view.state.end is None:
            steps = [step.on for step in lead.stages if step.on <= known.today]
            moved_on = _moved(known, facts.interactions_by_lead.get(lead.id, ()), lead.received_on, *steps)
            openings = facts.opportunities_by_lead.get(lead.id, ())
            shares = [Thing(ThingKind.OPPORTUNITY, opening.id) for opening in openings]
            yield _Open(Thing(ThingKind.LEAD, lead.id), known.lead_is_to(lead), moved_on, shares)


def _openings(known: Known) -> Iterator[_Open]:
    facts = known.facts
    for opening in facts.opportunities.values():
        if is_opportunity_open(opening, known.today):
            number = opening.id
            steps = [step.on for step in opening.stages if step.on <= known.today]
            moved_on = _moved(known, facts.interactions_by_opportunity.get(number, ()), *steps)
            leads = (Thing(ThingKind.LEAD, lead.id) for lead in facts.leads_by_opportunity.get(number, ()))
            asks = (Thing(ThingKind.ASK, ask.id) for ask in facts.asks_by_opportunity.get(number, ()))
            yield _Open(
                Thing(ThingKind.OPPORTUNITY, number), opening_name(opening), moved_on, (*leads, *asks)
            )


def _asks(known: Known) -> Iterator[_Open]:
    for ask in known.facts.asks.values():
        if ask.sent_on is not None and known.is_open(ask):
            title = ask_to(ask.kind, known.called(ask.contact_id))
            moved_on = _moved(known, known.facts.interactions_by_ask.get(ask.id, ()), ask.sent_on)
            yield _Open(Thing(ThingKind.ASK, ask.id), title, moved_on)


def _moved(known: Known, acts: Iterable[InteractionFact], *days: date) -> date:
    """The last of some days and of the interactions up to today."""
    return max(*days, *(act.on for act in acts if act.on <= known.today), days[0])
