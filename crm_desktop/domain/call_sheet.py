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
from crm_desktop.domain.translation import mark, texts, translate
from crm_desktop.domain.wording import day_and_month, day_in_sentence, sentence_start

QUESTIONS: Final = texts(
    "Call sheet",
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
    {
        RuleName.RECIPROCATE: mark("Call sheet", "A favour"),
        RuleName.FOLLOW_THROUGH: mark("Call sheet", "Their promise"),
    }
)


def owed(facts: Facts, dues: Iterable[Due], contact_id: int, today: date) -> tuple[SheetLine, ...]:
    """Say what is owed to a contact: what is due first, then what I promised, then which thanks and news are settled.

    `dues` are those towards the contact. Keeping in touch is no debt, and the call does it.
    """
    waiting = [
        SheetLine(due.icon, f"{_begins(due)}: {due.why}", "warm")
        for due in dues
        if due.rule is not RuleName.KEEP_IN_TOUCH
    ]
    return (*waiting, *_promised(facts, contact_id, today), *_settled(facts, contact_id, today))


def _begins(due: Due) -> str:
    return translate("Call sheet", _BEGINS[due.rule]) if due.rule in _BEGINS else due.label


def _promised(facts: Facts, contact_id: int, today: date) -> Iterator[SheetLine]:
    for promise in facts.promises_by_contact.get(contact_id, ()):
        if promise.by is PromisedBy.ME and promise.kept_on is None and promise.made_on <= today:
            what = promise.what.rstrip(".")
            if promise.due_on is None:
                said = translate("Call sheet", "You promised: {what}.", what=what)
            else:
                day = day_and_month(promise.due_on, today)
                said = translate("Call sheet", "You promised: {what}, by {day}.", what=what, day=day)
            yield SheetLine("handshake", said, "warm")


def _settled(facts: Facts, contact_id: int, today: date) -> Iterator[SheetLine]:
    """The last thanks and the last news, with what they were about."""
    acts = facts.interactions_by_contact.get(contact_id, ())
    thanks = _last(acts, Purpose.THANKS, today)
    if thanks is not None:
        what, when = _thanked_for(facts, thanks, contact_id), day_in_sentence(thanks.on, today)
        if what:
            said = translate("Call sheet", "Thanked for {what} {when}.", what=what, when=when)
        else:
            said = translate("Call sheet", "Thanked {when}.", when=when)
        yield SheetLine("check", said, "ok")
    news = _last(acts, Purpose.UPDATE, today)
    if news is not None:
        what, when = _told(facts, news, contact_id), day_in_sentence(news.on, today)
        yield SheetLine("check", translate("Call sheet", "Told {what} {when}.", what=what, when=when), "ok")


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
        AskKind.REFERENCE: mark("Call sheet", "the reference"),
        AskKind.INTRODUCTION: mark("Call sheet", "the introduction"),
        AskKind.REFERRAL: mark("Call sheet", "the referral"),
        AskKind.ADVICE: mark("Call sheet", "the advice"),
        AskKind.NAMES: mark("Call sheet", "the names"),
        AskKind.FEEDBACK: mark("Call sheet", "the feedback"),
    }
)


def _thanked_for(facts: Facts, act: InteractionFact, contact_id: int) -> str:
    for number in act.ask_ids:
        ask = facts.asks.get(number)
        if ask is not None and ask.contact_id == contact_id:
            return translate("Call sheet", _HELP[ask.kind])
    for number in act.lead_ids:
        lead = facts.leads.get(number)
        if lead is None or lead.referrer_id != contact_id:
            continue
        asked = facts.asks.get(lead.from_ask_id or 0)
        if asked is not None:
            return translate("Call sheet", _HELP[asked.kind])
        person = facts.contacts.get(lead.person_id or 0)
        if person is None:
            return translate("Call sheet", "the lead")
        return translate("Call sheet", "the lead to {person}", person=person.full_name)
    return ""


_STAGE_NEWS: Final = MappingProxyType(
    {
        OpportunityStage.APPLIED: mark("Call sheet", "about your application"),
        OpportunityStage.INTERVIEW: mark("Call sheet", "about the interview"),
        OpportunityStage.OFFER: mark("Call sheet", "about the offer"),
        OpportunityStage.ACCEPTED: mark("Call sheet", "that you took the job"),
        OpportunityStage.REJECTED: mark("Call sheet", "that it was a no"),
        OpportunityStage.WITHDRAWN: mark("Call sheet", "that you withdrew"),
    }
)


def _told(facts: Facts, act: InteractionFact, contact_id: int) -> str:
    for number in act.opportunity_ids:
        opening = facts.opportunities.get(number)
        stage = opportunity_stage(opening, act.on) if opening is not None else None
        if opening is not None and stage is not None and stage in _STAGE_NEWS:
            news = translate("Call sheet", _STAGE_NEWS[stage])
            if not opening.company:
                return news
            return translate("Call sheet", "{news} at {company}", news=news, company=opening.company)
    for number in act.lead_ids:
        lead = facts.leads.get(number)
        person = facts.contacts.get(lead.person_id or 0) if lead is not None else None
        if person is not None and person.id != contact_id:
            return translate("Call sheet", "how it went with {person}", person=person.full_name)
    return translate("Call sheet", "the news")


# -- the one ask ---------------------------------------------------------------------------------------

_PLAIN: Final = MappingProxyType(
    {
        AskKind.REFERENCE: mark("Call sheet", "Could you be my reference?"),
        AskKind.REFERRAL: mark("Call sheet", "Could you refer me?"),
        AskKind.INTRODUCTION: mark("Call sheet", "Could you introduce me to somebody?"),
        AskKind.ADVICE: mark("Call sheet", "Could I have twenty minutes of your advice?"),
        AskKind.NAMES: mark("Call sheet", "Could you name somebody I should talk to?"),
        AskKind.FEEDBACK: mark("Call sheet", "Could I have your honest view?"),
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
            whom = what[named.start() :] if named else person
            return translate("Call sheet", "Could you introduce me to {person}?", person=whom)
    if not what:
        if kind is AskKind.REFERRAL and opening:
            return translate("Call sheet", "Could you refer me for {opening}?", opening=opening)
        return translate("Call sheet", _PLAIN[kind])
    first = what.split(maxsplit=1)[0]
    said = what if first == "I" or first[1:] != first[1:].lower() else what[0].lower() + what[1:]
    if kind is AskKind.NAMES:
        return translate("Call sheet", "Could you name {what}?", what=said)
    is_thing = first.casefold() in _THINGS or first[0].isdigit() or (len(first) > 1 and first.isupper())
    if is_thing:
        return translate("Call sheet", "Could I have {what}?", what=said)
    return translate("Call sheet", "Could you {what}?", what=said)
