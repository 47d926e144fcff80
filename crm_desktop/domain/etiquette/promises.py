"""Promises: `follow_through` for theirs; mine are follow-ups on their date (`domain.md`, fine print 23)."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from datetime import date
from functools import partial
from typing import Final

from crm_desktop.domain.etiquette.acts import is_mine
from crm_desktop.domain.etiquette.due import Finding
from crm_desktop.domain.etiquette.known import Known
from crm_desktop.domain.facts import (
    Facts,
    FollowUpFact,
    InteractionFact,
    PromiseFact,
    Thing,
    ThingKind,
)
from crm_desktop.domain.terms import PromisedBy, Purpose
from crm_desktop.domain.translation import translate
from crm_desktop.domain.wording import day_and_month

_LEADING_WORDS: Final = frozenset(
    {"A", "An", "The", "To", "His", "Her", "Their", "Some", "One", "Two", "Three"}
)


def follow_through(known: Known) -> Iterator[Finding]:
    """Somebody promised something by a day: on that day, until it is kept or they were reminded on or after it."""
    for promise in known.facts.promises.values():
        if promise.by is not PromisedBy.THEM or promise.due_on is None or promise.made_on > known.today:
            continue
        if promise.kept_on is not None and promise.kept_on <= known.today:
            continue
        if any(
            promise.due_on <= act.on
            and is_mine(act, Purpose.REMINDER, promise.contact_id, known.today)
            and _is_about(act, promise)
            for act in known.facts.interactions_by_contact.get(promise.contact_id, ())
        ):
            continue
        yield Finding(
            contact_id=promise.contact_id,
            thing=Thing(ThingKind.PROMISE, promise.id),
            fact_on=promise.made_on,
            on=promise.due_on,
            tell=partial(_promised_sentence, known, promise, promise.due_on),
            story=promise.about,
        )


def _is_about(act: InteractionFact, promise: PromiseFact) -> bool:
    """Whether a reminder is about a promise: named, about one of its things, or about nothing in particular."""
    if act.about_nothing or promise.id in act.promise_ids:
        return True
    named = {
        *(Thing(ThingKind.LEAD, id_) for id_ in act.lead_ids),
        *(Thing(ThingKind.ASK, id_) for id_ in act.ask_ids),
        *(Thing(ThingKind.OPPORTUNITY, id_) for id_ in act.opportunity_ids),
        *(Thing(ThingKind.COMPANY, id_) for id_ in act.company_ids),
    }
    return not named.isdisjoint(promise.about)


def _promised_sentence(known: Known, promise: PromiseFact, due_on: date) -> str:
    return translate(
        "Dues",
        "{person} promised {what}, by {day}.",
        person=known.called(promise.contact_id),
        what=promised_what(promise.what),
        day=day_and_month(due_on, known.today),
    )


def promised_what(what: str) -> str:
    """Say what was promised inside a sentence: "A word with the board" becomes "a word with the board".

    Only words that are no name lose their capital.
    """
    text = what.strip().rstrip(".") or translate("Dues", "something")
    first, space, rest = text.partition(" ")
    return f"{first.lower()}{space}{rest}" if first in _LEADING_WORDS else text


def my_promises(facts: Facts, follow_ups: Iterable[FollowUpFact]) -> list[FollowUpFact]:
    """Give my open promises with a day as follow-ups, leaving out those that a follow-up already stands for."""
    standing = {follow_up.promise_id for follow_up in follow_ups}
    return [
        FollowUpFact(
            id=0,
            text=promise.what,
            due_on=promise.due_on,
            contact_ids=(promise.contact_id,),
            about=promise.about,
            promise_id=promise.id,
        )
        for promise in facts.promises.values()
        if promise.by is PromisedBy.ME
        and promise.due_on is not None
        and promise.kept_on is None
        and promise.id not in standing
    ]
