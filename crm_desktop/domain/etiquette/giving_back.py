"""Giving back: `reciprocate`, and who helped me with what (`domain.md`, fine print 19, 20)."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import date
from functools import partial
from operator import attrgetter
from typing import Final, NamedTuple

from crm_desktop.domain.etiquette.acts import last_act, latest
from crm_desktop.domain.etiquette.due import Finding
from crm_desktop.domain.etiquette.known import Known
from crm_desktop.domain.etiquette.settings import RuleName
from crm_desktop.domain.facts import PromiseFact, Thing, ThingKind
from crm_desktop.domain.terms import Answer, FavourDirection, PromisedBy, Purpose
from crm_desktop.domain.translation import translate
from crm_desktop.domain.wording import times_word

# Looking a member up costs more than what is done with it, thousands of times over.
_CONTACT: Final = ThingKind.CONTACT
_LEAD: Final = ThingKind.LEAD


class Help(NamedTuple):
    """One time somebody helped me: a lead with the yes and the introduction that belong to it, a yes, a favour."""

    on: date
    thing: Thing


def helps(known: Known, contact_id: int) -> list[Help]:
    """Give what a contact helped me with, oldest first.

    A yes and the first lead it brought are one, on the earlier of their days; the introduction made on a lead is one
    with the lead.
    """
    facts, today = known.facts, known.today
    found = [
        Help(lead.received_on, Thing(_LEAD, lead.id))
        for lead in facts.leads_by_referrer.get(contact_id, ())
        if lead.received_on <= today
    ]
    for ask in facts.asks_by_contact.get(contact_id, ()):
        answered = known.answer(ask)
        if answered is None or answered[0] is not Answer.YES:
            continue
        brought = {Thing(ThingKind.LEAD, lead.id) for lead in facts.leads_by_ask.get(ask.id, ())}
        first = min((help_ for help_ in found if help_.thing in brought), key=attrgetter("on"), default=None)
        if first is None:
            found.append(Help(answered[1], Thing(ThingKind.ASK, ask.id)))
        elif answered[1] < first.on:
            found[found.index(first)] = Help(answered[1], first.thing)
    if contact_id in facts.favours_by_contact:
        found += [
            Help(favour.on, Thing(ThingKind.FAVOUR, favour.id))
            for favour in facts.favours_by_contact[contact_id]
            if favour.direction is FavourDirection.THEY_HELPED_ME and favour.on <= today
        ]
    return sorted(found, key=attrgetter("on", "thing")) if len(found) > 1 else found


def given(known: Known, contact_id: int) -> list[Help]:
    """Give what I did for a contact, oldest first: favours, and the promises of mine that were kept."""
    facts, today = known.facts, known.today
    found = [
        Help(favour.on, Thing(ThingKind.FAVOUR, favour.id))
        for favour in facts.favours_by_contact.get(contact_id, ())
        if favour.direction is FavourDirection.I_HELPED_THEM and favour.on <= today
    ]
    found += [
        Help(promise.kept_on, Thing(ThingKind.PROMISE, promise.id))
        for promise in _my_promises(known, contact_id)
        if promise.kept_on is not None and promise.kept_on <= today
    ]
    return sorted(found, key=attrgetter("on", "thing"))


def last_given(known: Known, contact_id: int, since: date = date.min) -> date | None:
    """Give the day I last offered or did something for a contact, as far as it was not before a day.

    A promise of mine is an offer.
    """
    facts = known.facts
    acts = facts.interactions_by_contact.get(contact_id, ())
    offered = last_act(acts, Purpose.OFFER_OF_HELP, contact_id, known.today, since)
    if contact_id not in facts.favours_by_contact and contact_id not in facts.promises_by_contact:
        return offered
    days = [help_.on for help_ in given(known, contact_id)]
    days += [promise.made_on for promise in _my_promises(known, contact_id)]
    return latest(offered, *[day for day in days if day >= since])


def _my_promises(known: Known, contact_id: int) -> list[PromiseFact]:
    """What I promised a contact so far, kept or not."""
    return [
        promise
        for promise in known.facts.promises_by_contact.get(contact_id, ())
        if promise.by is PromisedBy.ME and promise.made_on <= known.today
    ]


def unreturned(known: Known, contact_id: int) -> list[Help]:
    """Give the help of a contact that nothing was given for since, oldest first."""
    helped = helps(known, contact_id)
    if not helped:
        return helped
    last = last_given(known, contact_id, helped[0].on)
    return helped if last is None else [help_ for help_ in helped if help_.on > last]


def reciprocate(known: Known) -> Iterator[Finding]:
    """Somebody helped me and got nothing back since: 30 days after the oldest such help, then every 90 days."""
    _, again = known.settings.days(RuleName.RECIPROCATE)
    wait = known.number(RuleName.RECIPROCATE)
    facts = known.facts
    for contact_id in sorted({*facts.leads_by_referrer, *facts.asks_by_contact, *facts.favours_by_contact}):
        contact = facts.contacts.get(contact_id)
        if contact is None or contact.muted:
            continue
        owed = unreturned(known, contact_id)
        if owed:
            first, tell = owed[0].on, partial(_owed_sentence, known, contact_id, owed)
            yield Finding(contact_id, Thing(_CONTACT, contact_id), first, first + wait, tell, (), again)


def _owed_sentence(known: Known, contact_id: int, owed: list[Help]) -> str:
    person, when = known.called(contact_id), known.when(owed[0].on)
    if len(owed) == 1:
        return translate(
            "Dues", "{person} helped you {when}. Nothing has gone back yet.", person=person, when=when
        )
    return translate(
        "Dues",
        "{person} helped you {times}, first {when}. Nothing has gone back yet.",
        person=person,
        times=times_word(len(owed)),
        when=when,
    )
