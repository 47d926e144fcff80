"""Asks: `gentle_reminder`. One reminder, never a second one (`domain.md`, fine print 17)."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import date, timedelta
from functools import partial

from crm_desktop.domain.etiquette.acts import last_act
from crm_desktop.domain.etiquette.due import Finding
from crm_desktop.domain.etiquette.known import Known
from crm_desktop.domain.facts import AskFact, Thing, ThingKind
from crm_desktop.domain.term_words import ask_word
from crm_desktop.domain.terms import Purpose
from crm_desktop.domain.translation import plural, translate
from crm_desktop.domain.wording import day_and_month


def patience(known: Known, ask: AskFact) -> timedelta:
    """Give how long an ask may stay open: its own patience, else the one of its kind."""
    own = ask.patience_days
    return timedelta(days=own if own is not None else known.settings.patience(ask.kind))


def reminded_on(known: Known, ask: AskFact) -> date | None:
    """Give the day of the reminder about an ask, whenever it was sent; None where there was none, and for a draft."""
    if ask.sent_on is None:
        return None
    sent_on = ask.sent_on
    acts = [act for act in known.facts.interactions_by_ask.get(ask.id, ()) if act.on >= sent_on]
    return last_act(acts, Purpose.REMINDER, ask.contact_id, known.today)


def gentle_reminder(known: Known) -> Iterator[Finding]:
    """An open ask: one reminder on the day its patience runs out."""
    for ask in known.facts.asks.values():
        if ask.sent_on is None or not known.is_open(ask) or reminded_on(known, ask) is not None:
            continue
        on = ask.sent_on + patience(known, ask)
        yield Finding(
            contact_id=ask.contact_id,
            thing=Thing(ThingKind.ASK, ask.id),
            fact_on=ask.sent_on,
            on=on,
            tell=partial(_open_sentence, known, ask, ask.sent_on),
            story=tuple(Thing(ThingKind.LEAD, lead.id) for lead in known.facts.leads_by_ask.get(ask.id, ())),
        )


def _open_sentence(known: Known, ask: AskFact, sent_on: date) -> str:
    days = (known.today - sent_on).days
    if days == 0:
        return translate("Dues", "Your {kind} ask went out today.", kind=ask_word(ask.kind))
    return plural(
        "Dues",
        "Your {kind} ask has been open for %Ln day, since {day}.",
        "Your {kind} ask has been open for %Ln days, since {day}.",
        days,
        kind=ask_word(ask.kind),
        day=day_and_month(sent_on, known.today),
    )
