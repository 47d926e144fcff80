"""Nobody without a next step: what is open and nothing is due for, and what the program proposes for it."""

from __future__ import annotations

from collections.abc import Collection, Mapping, Sequence
from datetime import date

from crm_desktop.domain.etiquette import next_steps
from crm_desktop.domain.etiquette.known import Known
from crm_desktop.domain.etiquette.nearby import facts_near
from crm_desktop.domain.etiquette.next_steps import OpenThing
from crm_desktop.domain.etiquette.proposals import Proposal, for_asks, proposals
from crm_desktop.domain.facts import Thing, ThingKind
from crm_desktop.services.agenda import Agenda
from crm_desktop.services.follow_ups import fact, open_until
from crm_desktop.store import Store


def proposed(agenda: Agenda) -> Mapping[Thing, Sequence[Proposal]]:
    """Give what is proposed for leads and asks, by the lead or ask; worked out once until the facts change."""
    return agenda.once(_proposed)


def _proposed(agenda: Agenda) -> Mapping[Thing, Sequence[Proposal]]:
    found: dict[Thing, list[Proposal]] = {}
    for one in proposals(agenda.facts, agenda.today, agenda.rules):
        found.setdefault(one.thing, []).append(one)
    return found


def proposed_for_asks(agenda: Agenda) -> Mapping[Thing, Proposal]:
    """Give what is proposed for asks alone, by the ask; worked out once until the facts change."""
    return agenda.once(_proposed_for_asks)


def _proposed_for_asks(agenda: Agenda) -> Mapping[Thing, Proposal]:
    return {one.thing: one for one in for_asks(Known(agenda.facts, agenda.today, agenda.rules))}


def proposed_for_lead(agenda: Agenda, number: int, people: Collection[int]) -> list[Proposal]:
    """Give what is proposed for one lead; `people` are who gave it and whom it points to. Only they are looked at."""
    near = facts_near(agenda.facts, people).facts
    found = proposals(near, agenda.today, agenda.rules)
    return [one for one in found if one.thing == Thing(ThingKind.LEAD, number)]


def without_next_step(store: Store, agenda: Agenda) -> list[OpenThing]:
    """Give the open leads, openings and asks that nothing is due for, and those gone stale: the longest still first.

    Follow-ups count however far ahead they are.
    """
    planned = map(fact, open_until(store, date.max))
    return next_steps.without_next_step(agenda.facts, agenda.today, agenda.rules, planned)
