"""Reaching out: `reach_out` and `try_again`, for leads that point to a person and are received or reaching out.

Attempts belong to the person: one serves every open lead to them that was received before it (`domain.md`, fine
print 12, 13).
"""

from __future__ import annotations

from collections.abc import Iterator
from datetime import date, timedelta
from functools import partial
from typing import Final, NamedTuple

from crm_desktop.domain.etiquette.acts import is_answer, is_mine, latest
from crm_desktop.domain.etiquette.due import Finding
from crm_desktop.domain.etiquette.known import Known, LeadView
from crm_desktop.domain.etiquette.settings import RuleName
from crm_desktop.domain.etiquette.stages import TO_BE_REACHED
from crm_desktop.domain.facts import InteractionFact
from crm_desktop.domain.terms import Answer, InteractionKind, Purpose, UseName
from crm_desktop.domain.translation import mark, translate
from crm_desktop.domain.wording import day_and_month, number_word, ordinal, sentence_start

_REACH_OUT: Final = Purpose.REACH_OUT
_ONE_DAY: Final = timedelta(days=1)
_WORDS: Final = frozenset({Answer.YES, Answer.NO})
_WRITTEN: Final = frozenset({InteractionKind.EMAIL, InteractionKind.MESSAGE, InteractionKind.LETTER})


class Reaching(NamedTuple):
    """How far one lead's person is reached: whether anything was tried or answered, and the tries that wait."""

    view: LeadView
    person_id: int
    untouched: bool
    waiting: tuple[InteractionFact, ...]
    """My attempts since the last answer, oldest first; empty where nothing waits for an answer."""


def reaching(known: Known) -> list[Reaching]:
    """Give every lead whose person is still to be reached, with the attempts that count for it."""
    found: list[Reaching] = []
    touches: dict[int, tuple[list[InteractionFact], date | None]] = {}
    for view in known.leads.values():
        lead = view.lead
        person_id = lead.person_id
        if person_id is None or view.state.stage not in TO_BE_REACHED:
            continue
        if person_id not in touches:
            touches[person_id] = _touches(known, person_id)
        tried, word_on = touches[person_id]
        # The talk in which somebody offers to be reached is no answer to the attempt that is still to come.
        first_word = lead.received_on if person_id != lead.referrer_id else lead.received_on + _ONE_DAY
        answered = word_on is not None and word_on >= first_word
        attempts = [act for act in tried if act.on >= lead.received_on] if tried else tried
        waiting = tuple([act for act in attempts if not answered or word_on is None or act.on > word_on])
        found.append(Reaching(view, person_id, not attempts and not answered, waiting))
    return found


def _touches(known: Known, person_id: int) -> tuple[list[InteractionFact], date | None]:
    """My attempts to reach a person, oldest first, and the day of the last word from them.

    Attempts before that day are left out: no lead waits for their answer.
    """
    facts, today = known.facts, known.today
    word_on: date | None = None
    if person_id in facts.asks_by_contact:
        answers = map(known.answer, facts.asks_by_contact[person_id])
        word_on = latest(*[one[1] for one in answers if one is not None and one[0] in _WORDS])
    attempts: list[InteractionFact] = []
    for act in reversed(facts.interactions_by_contact.get(person_id, ())):
        if act.on > today:
            continue
        if word_on is not None and act.on < word_on:
            break
        if _REACH_OUT in act.purposes and is_mine(act, _REACH_OUT, person_id, today):
            attempts.append(act)
        if is_answer(act):
            word_on = act.on
    return attempts[::-1], word_on


def reach_out(known: Known) -> Iterator[Finding]:
    """A lead points to a person and no attempt was made: reach out two days after it was received."""
    wait = known.number(RuleName.REACH_OUT)
    for state in known.once(reaching):
        if state.untouched:
            view, on = state.view, state.view.lead.received_on
            tell = partial(_reach_out_sentence, known, state)
            yield Finding(state.person_id, view.thing, on, on + wait, tell, view.story)


def _reach_out_sentence(known: Known, state: Reaching) -> str:
    lead = state.view.lead
    person, when = known.called(state.person_id), known.when(lead.received_on)
    if lead.referrer_id == state.person_id:
        return translate("Dues", "{person} offered to talk {when}.", person=person, when=when)
    if lead.referrer_id not in known.facts.contacts:
        return translate("Dues", "You were pointed to {person} {when}.", person=person, when=when)
    giver = known.called(lead.referrer_id)
    if lead.use_name is UseName.YES:
        return translate(
            "Dues",
            "{giver} named {person} {when}. You may use {giver}’s name.",
            giver=giver,
            person=person,
            when=when,
        )
    if lead.use_name is UseName.NO:
        return translate(
            "Dues",
            "{giver} named {person} {when}, and would rather not be mentioned.",
            giver=giver,
            person=person,
            when=when,
        )
    return translate("Dues", "{giver} named {person} {when}.", giver=giver, person=person, when=when)


def try_again(known: Known) -> Iterator[Finding]:
    """The last attempt got no answer: another one 4, then 7, then 14 days later; after the fourth try no more."""
    gaps = known.settings.days(RuleName.TRY_AGAIN)
    for state in known.once(reaching):
        tries = len(state.waiting)
        if not 1 <= tries <= len(gaps):
            continue
        last = state.waiting[-1].on
        yield Finding(
            contact_id=state.person_id,
            thing=state.view.thing,
            fact_on=last,
            on=last + timedelta(days=gaps[tries - 1]),
            tell=partial(_try_again_sentence, known, state, len(gaps) + 1),
            story=state.view.story,
            number=tries + 1,
        )


def _try_again_sentence(known: Known, state: Reaching, most: int) -> str:
    tries = len(state.waiting)
    if all(act.kind in _WRITTEN for act in state.waiting):
        said = mark("Dues", "No answer yet to your {ordinal} message, of {day}. {next} try of {most}.")
    else:
        said = mark("Dues", "No answer yet to your {ordinal} try, of {day}. {next} try of {most}.")
    return translate(
        "Dues",
        said,
        ordinal=ordinal(tries),
        day=day_and_month(state.waiting[-1].on, known.today),
        next=sentence_start(ordinal(tries + 1)),
        most=number_word(most),
    )
