"""What the program proposes where no rule asks for anything any more (`domain.md`, fine print 14).

A proposal is no Due: it stands on the lead or ask, and in "Nobody without a next step".
"""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from datetime import date
from enum import StrEnum

from crm_desktop.domain.etiquette.asks import patience, reminded_on
from crm_desktop.domain.etiquette.known import Known
from crm_desktop.domain.etiquette.reaching_out import reaching
from crm_desktop.domain.etiquette.settings import RuleName, RuleSettings
from crm_desktop.domain.facts import Facts, Thing, ThingKind
from crm_desktop.domain.term_words import ask_word
from crm_desktop.domain.translation import translate
from crm_desktop.domain.wording import day_and_month, number_word, sentence_start


class ProposalKind(StrEnum):
    """What can be proposed."""

    ASK_ANOTHER_WAY = "ask for another way in"
    LET_GO = "let the lead go"
    MARK_SILENCE = "mark as silence"


@dataclass(frozen=True, slots=True)
class Proposal:
    """One thing the program proposes: what, about which lead or ask, since when, and why.

    `contact_id` is whom it is about; for another way in, the referrer to ask.
    """

    kind: ProposalKind
    contact_id: int
    thing: Thing
    since: date
    title: str
    why: str


def proposals(facts: Facts, today: date, settings: RuleSettings | None = None) -> list[Proposal]:
    """Give what is proposed today: for leads after the last try without an answer, and for asks that stay silent.

    Nothing is proposed about muted contacts, nor towards archived or deleted ones (fine print 26); a lead may be let go
    whoever it points to.
    """
    known = Known(facts, today, settings or RuleSettings())
    found = [*_for_leads(known), *for_asks(known)]
    return sorted(found, key=lambda proposal: (proposal.since, proposal.thing, proposal.kind))


def _is_muted(known: Known, contact_id: int) -> bool:
    contact = known.facts.contacts.get(contact_id)
    return contact is not None and contact.muted


def _for_leads(known: Known) -> Iterator[Proposal]:
    most = len(known.settings.days(RuleName.TRY_AGAIN)) + 1
    for state in known.once(reaching):
        if len(state.waiting) < most or _is_muted(known, state.person_id):
            continue
        lead, since = state.view.lead, state.waiting[-1].on
        thing = Thing(ThingKind.LEAD, lead.id)
        person = known.called(state.person_id)
        tries = sentence_start(number_word(len(state.waiting)))
        why = translate(
            "Next steps",
            "{tries} tries, the last on {day}, and no answer from {person}.",
            tries=tries,
            day=day_and_month(since, known.today),
            person=person,
        )
        referrer = known.facts.reachable(lead.referrer_id)
        if referrer is not None and not referrer.muted and referrer.id != state.person_id:
            yield Proposal(
                ProposalKind.ASK_ANOTHER_WAY,
                referrer.id,
                thing,
                since,
                translate("Next steps", "Ask {name} for another way in", name=referrer.full_name),
                why,
            )
        yield Proposal(
            ProposalKind.LET_GO,
            state.person_id,
            thing,
            since,
            translate("Next steps", "Let this lead go"),
            why,
        )


def for_asks(known: Known) -> Iterator[Proposal]:
    """Give what is proposed for the asks that stay silent, at most one for each."""
    for ask in known.facts.asks.values():
        if not known.is_open(ask) or _is_muted(known, ask.contact_id):
            continue
        reminded = reminded_on(known, ask)
        if reminded is None or reminded + patience(known, ask) > known.today:
            continue
        person, day = known.called(ask.contact_id), day_and_month(reminded, known.today)
        yield Proposal(
            ProposalKind.MARK_SILENCE,
            ask.contact_id,
            Thing(ThingKind.ASK, ask.id),
            reminded + patience(known, ask),
            translate("Next steps", "Mark it as silence and move on"),
            translate(
                "Next steps",
                "You reminded {person} of your {kind} ask on {day}, and there is no answer.",
                person=person,
                kind=ask_word(ask.kind),
                day=day,
            ),
        )
