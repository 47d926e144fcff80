"""Thanks: `thank_on_receipt`, `thank_on_connection`, `thank_on_outcome`, `thank_for_yes`, `thank_for_no`.

Thanks counts for the leads and asks it is about; one thanks clears every thank-you that was owed on its day
(`domain.md`, fine print 5, 7, 9).
"""

from __future__ import annotations

from collections.abc import Callable, Iterator
from datetime import date, timedelta
from functools import partial

from crm_desktop.domain.etiquette.due import Finding
from crm_desktop.domain.etiquette.known import Known, LeadView
from crm_desktop.domain.etiquette.settings import RuleName
from crm_desktop.domain.facts import AskFact, LeadFact, LeadStep, Thing, ThingKind
from crm_desktop.domain.term_words import ask_word
from crm_desktop.domain.terms import Answer, LeadStage
from crm_desktop.domain.translation import translate
from crm_desktop.domain.wording import sentence_start


def thank_on_receipt(known: Known) -> Iterator[Finding]:
    """Every lead: thank the referrer, the day after it was received."""
    wait = known.number(RuleName.THANK_ON_RECEIPT)
    for view in known.leads.values():
        on = view.lead.received_on
        if view.thanked_on is None or view.thanked_on < on:
            tell, add = (
                partial(_receipt_sentence, known, view.lead),
                partial(_another_sentence, known, view.lead),
            )
            yield _to_referrer(view, on, wait, tell, add)


def _to_referrer(
    view: LeadView, on: date, wait: timedelta, tell: Callable[[], str], add: Callable[[], str] | None = None
) -> Finding:
    return Finding(view.lead.referrer_id, view.thing, on, on + wait, tell, view.story, None, None, add)


def _receipt_sentence(known: Known, lead: LeadFact) -> str:
    return translate(
        "Dues", "A new lead {when}: {lead}.", when=known.when(lead.received_on), lead=known.lead_is_to(lead)
    )


def _another_sentence(known: Known, lead: LeadFact) -> str:
    return translate("Dues", "Also a lead: {lead}.", lead=known.lead_is_to(lead))


def thank_on_connection(known: Known) -> Iterator[Finding]:
    """A lead that got connected: thank the referrer again, the day after."""
    wait = known.number(RuleName.THANK_ON_CONNECTION)
    for view in known.leads.values():
        on = view.state.connected_on
        if on is not None and (view.thanked_on is None or view.thanked_on < on):
            yield _to_referrer(view, on, wait, partial(_connection_sentence, known, view.lead, on))


def _connection_sentence(known: Known, lead: LeadFact, on: date) -> str:
    when = known.when(on)
    person = known.person(lead)
    if person is not None:
        if lead.introduced_on is not None and lead.introduced_on <= known.today:
            return translate(
                "Dues",
                "The introduction led to your talk with {person} {when}.",
                person=person.full_name,
                when=when,
            )
        return translate(
            "Dues", "The lead brought you to {person} {when}.", person=person.full_name, when=when
        )
    return translate(
        "Dues",
        "{giver}’s lead got you further {when}: {lead}.",
        giver=known.called(lead.referrer_id),
        when=when,
        lead=known.lead_is_to(lead),
    )


def thank_on_outcome(known: Known) -> Iterator[Finding]:
    """A lead that has ended, however it ended: thank the referrer two days later."""
    wait = known.number(RuleName.THANK_ON_OUTCOME)
    for view in known.leads.values():
        end = view.state.end
        if end is not None and (view.thanked_on is None or view.thanked_on < end.on):
            yield _to_referrer(view, end.on, wait, partial(_outcome_sentence, known, view.lead, end))


def _outcome_sentence(known: Known, lead: LeadFact, end: LeadStep) -> str:
    when = known.when(end.on)
    subject = known.lead_is_to(lead)
    giver = known.called(lead.referrer_id)
    if end.stage is LeadStage.BECAME_A_JOB:
        return translate(
            "Dues", "{giver}’s lead became a job {when}: {subject}.", giver=giver, when=when, subject=subject
        )
    if end.stage is LeadStage.HELPED:
        return translate(
            "Dues",
            "{giver}’s lead helped, and ended {when}: {subject}.",
            giver=giver,
            when=when,
            subject=subject,
        )
    return translate(
        "Dues",
        "It came to nothing {when}, but {giver} thought of you: {subject}.",
        when=when,
        giver=giver,
        subject=subject,
    )


def thank_for_yes(known: Known) -> Iterator[Finding]:
    """An ask that was answered yes: thank the day after."""
    return _thank_for_answer(known, RuleName.THANK_FOR_YES, Answer.YES)


def thank_for_no(known: Known) -> Iterator[Finding]:
    """An ask that was declined: thank for considering it, the day after."""
    return _thank_for_answer(known, RuleName.THANK_FOR_NO, Answer.NO)


def _thank_for_answer(known: Known, rule: RuleName, wanted: Answer) -> Iterator[Finding]:
    wait = known.number(rule)
    for ask in known.facts.asks.values():
        answered = known.answer(ask)
        if answered is None or answered[0] is not wanted:
            continue
        on = answered[1]
        thanked = known.thanked_for_ask(ask)
        if thanked is not None and thanked >= on:
            continue
        yield Finding(
            contact_id=ask.contact_id,
            thing=Thing(ThingKind.ASK, ask.id),
            fact_on=on,
            on=on + wait,
            tell=partial(_answer_sentence, known, ask, wanted, on),
            story=tuple(Thing(ThingKind.LEAD, lead.id) for lead in known.facts.leads_by_ask.get(ask.id, ())),
        )


def _answer_sentence(known: Known, ask: AskFact, answer: Answer, on: date) -> str:
    giver = known.called(ask.contact_id)
    asked, when = ask_word(ask.kind), known.when(on)
    if answer is Answer.NO:
        return translate(
            "Dues",
            "{giver} said no to your {kind} ask {when}, and told you so.",
            giver=giver,
            kind=asked,
            when=when,
        )
    if not ask.exactly:
        return translate(
            "Dues", "{giver} said yes to your {kind} ask {when}.", giver=giver, kind=asked, when=when
        )
    exactly = sentence_start(ask.exactly.rstrip("."))
    return translate(
        "Dues",
        "{giver} said yes to your {kind} ask {when}: {exactly}.",
        giver=giver,
        kind=asked,
        when=when,
        exactly=exactly,
    )
