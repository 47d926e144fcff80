"""What a call sheet says: what is owed and what is settled, the one ask as it is spoken, and the three questions.

Plain sentences with the names and days in them (`domain.md`, "A call, from before to after").
"""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator, Sequence
from datetime import date
from types import MappingProxyType
from typing import Final, NamedTuple

from crm_desktop.domain.etiquette.due import Due
from crm_desktop.domain.etiquette.settings import RuleName
from crm_desktop.domain.etiquette.stages import opportunity_stage
from crm_desktop.domain.facts import Facts, InteractionFact
from crm_desktop.domain.terms import AskKind, Direction, OpportunityStage, PromisedBy, Purpose
from crm_desktop.domain.wording import day_and_month, day_in_sentence, sentence_start

QUESTIONS: Final = (
    "What do you think?",
    "Who is doing interesting work?",
    "Who else should I talk to, and may I use your name?",
)
"""What every talk ends with."""


class SheetLine(NamedTuple):
    """One line of the sheet: an icon, a sentence, and the colour token of the icon."""

    icon: str
    text: str
    token: str = "text2"


# -- what is owed --------------------------------------------------------------------------------------

_BEGINS: Final = MappingProxyType(
    {RuleName.RECIPROCATE: "A favour", RuleName.FOLLOW_THROUGH: "Their promise"}
)


def owed(facts: Facts, dues: Iterable[Due], contact_id: int, today: date) -> tuple[SheetLine, ...]:
    """Say what is owed to a contact: what is due first, then what I promised, then which thanks and news are settled.

    `dues` are those towards the contact. Keeping in touch is no debt, and the call does it.
    """
    waiting = [
        SheetLine(due.icon, f"{_BEGINS.get(due.rule, due.label)}: {due.why}", "warm")
        for due in dues
        if due.rule is not RuleName.KEEP_IN_TOUCH
    ]
    return (*waiting, *_promised(facts, contact_id, today), *_settled(facts, contact_id, today))


def _promised(facts: Facts, contact_id: int, today: date) -> Iterator[SheetLine]:
    for promise in facts.promises_by_contact.get(contact_id, ()):
        if promise.by is PromisedBy.ME and promise.kept_on is None and promise.made_on <= today:
            by = f", by {day_and_month(promise.due_on, today)}" if promise.due_on is not None else ""
            yield SheetLine("handshake", f"You promised: {promise.what.rstrip('.')}{by}.", "warm")


def _settled(facts: Facts, contact_id: int, today: date) -> Iterator[SheetLine]:
    """The last thanks and the last news, with what they were about."""
    acts = facts.interactions_by_contact.get(contact_id, ())
    thanks = _last(acts, Purpose.THANKS, today)
    if thanks is not None:
        what = _thanked_for(facts, thanks, contact_id)
        yield SheetLine("check", f"Thanked {what}{day_in_sentence(thanks.on, today)}.", "ok")
    news = _last(acts, Purpose.UPDATE, today)
    if news is not None:
        yield SheetLine(
            "check", f"Told {_told(facts, news, contact_id)} {day_in_sentence(news.on, today)}.", "ok"
        )


def _last(acts: Sequence[InteractionFact], purpose: Purpose, today: date) -> InteractionFact | None:
    return next(
        (
            act
            for act in reversed(acts)
            if act.on <= today and act.direction is Direction.OUT and purpose in act.purposes
        ),
        None,
    )


_HELP: Final = MappingProxyType(
    {
        AskKind.REFERENCE: "the reference",
        AskKind.INTRODUCTION: "the introduction",
        AskKind.REFERRAL: "the referral",
        AskKind.ADVICE: "the advice",
        AskKind.NAMES: "the names",
        AskKind.FEEDBACK: "the feedback",
    }
)


def _thanked_for(facts: Facts, act: InteractionFact, contact_id: int) -> str:
    for number in act.ask_ids:
        ask = facts.asks.get(number)
        if ask is not None and ask.contact_id == contact_id:
            return f"for {_HELP[ask.kind]} "
    for number in act.lead_ids:
        lead = facts.leads.get(number)
        if lead is None or lead.referrer_id != contact_id:
            continue
        asked = facts.asks.get(lead.from_ask_id or 0)
        if asked is not None:
            return f"for {_HELP[asked.kind]} "
        person = facts.contacts.get(lead.person_id or 0)
        return f"for the lead to {person.full_name} " if person is not None else "for the lead "
    return ""


_STAGE_NEWS: Final = MappingProxyType(
    {
        OpportunityStage.APPLIED: "about your application",
        OpportunityStage.INTERVIEW: "about the interview",
        OpportunityStage.OFFER: "about the offer",
        OpportunityStage.ACCEPTED: "that you took the job",
        OpportunityStage.REJECTED: "that it was a no",
        OpportunityStage.WITHDRAWN: "that you withdrew",
    }
)


def _told(facts: Facts, act: InteractionFact, contact_id: int) -> str:
    for number in act.opportunity_ids:
        opening = facts.opportunities.get(number)
        stage = opportunity_stage(opening, act.on) if opening is not None else None
        if opening is not None and stage is not None and stage in _STAGE_NEWS:
            return f"{_STAGE_NEWS[stage]}{f' at {opening.company}' if opening.company else ''}"
    for number in act.lead_ids:
        lead = facts.leads.get(number)
        person = facts.contacts.get(lead.person_id or 0) if lead is not None else None
        if person is not None and person.id != contact_id:
            return f"how it went with {person.full_name}"
    return "the news"


# -- the one ask ---------------------------------------------------------------------------------------

_PLAIN: Final = MappingProxyType(
    {
        AskKind.REFERENCE: "Could you be my reference?",
        AskKind.REFERRAL: "Could you refer me?",
        AskKind.INTRODUCTION: "Could you introduce me to somebody?",
        AskKind.ADVICE: "Could I have twenty minutes of your advice?",
        AskKind.NAMES: "Could you name somebody I should talk to?",
        AskKind.FEEDBACK: "Could I have your honest view?",
    }
)
"""An ask of which nothing is written but its kind."""
_THINGS: Final = frozenset(
    "a an the some any your one two three four five six seven eight nine ten fifteen twenty thirty half advice help "
    "feedback".split()
)
"""How something begins that one has, and does not do: "Ten minutes …", "An introduction …"."""
_ASKED: Final = ("could you", "could i", "would you", "can you", "may i")


def spoken_ask(kind: AskKind, exactly: str, person: str = "", opening: str = "") -> str:
    """Say an ask as it is spoken: "Could you introduce me to Ottilie Varnham?", "Could you name two people in risk?"

    `exactly` is what was written; a question, or words that begin with "could you", stand as they are. `person` is
    whom an introduction is to, `opening` what a referral is for.
    """
    what = " ".join(exactly.split()).rstrip(". ")
    if what.endswith("?") or what.casefold().startswith(_ASKED):
        return f"{sentence_start(what.rstrip('? '))}?"
    if kind is AskKind.INTRODUCTION and person:
        named = re.search(re.escape(person), what, re.IGNORECASE)
        if named is not None or not what:
            return f"Could you introduce me to {what[named.start() :] if named else person}?"
    if not what:
        return f"Could you refer me for {opening}?" if kind is AskKind.REFERRAL and opening else _PLAIN[kind]
    first = what.split(maxsplit=1)[0]
    said = what if first == "I" or first[1:] != first[1:].lower() else what[0].lower() + what[1:]
    if kind is AskKind.NAMES:
        return f"Could you name {said}?"
    is_thing = first.casefold() in _THINGS or first[0].isdigit() or (len(first) > 1 and first.isupper())
    return f"Could I have {said}?" if is_thing else f"Could you {said}?"
