"""After the call: all that came of a talk, written in one undoable action; and what the rules make of it.

The talk itself, the answer to the one ask, leads and names, what they promised and what I promised, next steps,
favours, and the follow-up that the call was for. Each part is written by the service it belongs to.
"""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass, replace
from datetime import date, timedelta
from typing import Final

from crm_desktop.domain.errors import KnownError
from crm_desktop.domain.etiquette import Due, RuleName
from crm_desktop.domain.etiquette.stages import lead_state
from crm_desktop.domain.facts import (
    ContactFact,
    Fact,
    Facts,
    FavourFact,
    LeadFact,
    LeadStep,
    PromiseFact,
)
from crm_desktop.domain.terms import (
    Answer,
    FavourDirection,
    FollowUpKind,
    LeadStage,
    Outcome,
    PointsTo,
    PromisedBy,
    Purpose,
)
from crm_desktop.domain.translation import plural, translate
from crm_desktop.domain.wording import full_day, listed
from crm_desktop.services import asks, companies, decisions, favours, follow_ups, interactions, leads
from crm_desktop.services.agenda import AHEAD_DAYS, Agenda
from crm_desktop.services.asks import Answered
from crm_desktop.services.call_notes import CallNotes, Dated
from crm_desktop.services.contacts import split_name
from crm_desktop.services.favours import FavourDraft, PromiseDraft
from crm_desktop.services.follow_ups import FollowUpDraft
from crm_desktop.services.interactions import NEW, Effects, InteractionDraft
from crm_desktop.services.leads import LeadDraft
from crm_desktop.store import Store
from crm_desktop.store import contacts as people
from crm_desktop.store import models as m

_BEFORE_CONNECTED: Final = (LeadStage.RECEIVED, LeadStage.REACHING_OUT)


@dataclass(frozen=True, slots=True)
class Favour:
    """Something that one of us did for the other, in or with the talk."""

    what: str
    direction: FavourDirection = FavourDirection.THEY_HELPED_ME


@dataclass(frozen=True, slots=True)
class AfterCall:
    """What the dialog holds. `talk` has the one contact; `follow_up` is the call it was.

    `answer` is what became of `ask_id` in the talk: None where it was not put, open where there is no answer yet.
    `kept` are promises that are kept by it. `again_on` is the day of the next try, where nobody answered.
    """

    talk: InteractionDraft
    ask_id: int | None = None
    answer: Answer | None = None
    leads: tuple[LeadDraft, ...] = ()
    kept: tuple[int, ...] = ()
    theirs: tuple[Dated, ...] = ()
    mine: tuple[Dated, ...] = ()
    next_steps: tuple[Dated, ...] = ()
    favours: tuple[Favour, ...] = ()
    again_on: date | None = None
    follow_up: int | None = None

    @property
    def contact(self) -> int:
        """With whom it was."""
        return self.talk.contacts[0]

    @property
    def nobody_answered(self) -> bool:
        """Whether there was no talk: then only the next try counts."""
        return self.talk.outcome is Outcome.NO_ANSWER


@dataclass(frozen=True, slots=True)
class Written:
    """The numbers of what was written."""

    talk: int
    leads: tuple[int, ...] = ()


def save(store: Store, agenda: Agenda, after: AfterCall) -> Written:
    """Write all that came of a talk, in one action.

    Raises:
        KnownError: where the person was removed, the day is still to come, a next step has no day, a promise is due
            before the talk, or a lead lacks what it points to.
    """
    if store.value("SELECT 1 FROM contact WHERE id = ? AND deleted_at IS NULL", (after.contact,)) is None:
        raise KnownError(
            translate(
                "After a call", "This person was removed. Nothing was saved. Undo brings the person back."
            )
        )
    if after.talk.on > store.clock.today():
        raise KnownError(
            translate(
                "After a call",
                "This day is still to come. A call is written down when it is over. Nothing was saved yet.",
            )
        )
    if after.nobody_answered:
        return _save_attempt(store, agenda, after)
    talk, on = after.talk, after.talk.on
    label = interactions.describe(store, talk.contacts, talk.kind, talk.direction)
    with store.action(_with_all(label, after), "log", talk.notes[:200]):
        number = _log(store, after)
        received = _leads(store, after, number)
        if Purpose.THANKS in talk.purposes:
            interactions.add_about(store, number, *(("lead", one) for one in received))
        for promise in after.kept:
            favours.keep(store, promise, on)
        for by, promises in ((PromisedBy.THEM, after.theirs), (PromisedBy.ME, after.mine)):
            for one in promises:
                made = PromiseDraft(after.contact, by=by, what=one.what, made_on=on, due_on=one.on)
                favours.promise(store, made)
        for step in after.next_steps:
            follow_ups.save(store, FollowUpDraft(step.what, step.on, about=_about(after)))
        for favour in after.favours:
            favours.log(store, FavourDraft(after.contact, "", favour.direction, favour.what, on))
        _end_appointment(store, after)
    return Written(number, received)


def _with_all(label: str, after: AfterCall) -> str:
    """Say what is logged with what came of it: "Call with Tobin Ashgrove logged, with a lead and 2 promises"."""
    promises = len(after.theirs) + len(after.mine)
    came = [
        plural("After a call", "a lead", "%Ln leads", len(after.leads)) if after.leads else "",
        plural("After a call", "a promise", "%Ln promises", promises) if promises else "",
        plural("After a call", "a next step", "%Ln next steps", len(after.next_steps))
        if after.next_steps
        else "",
        plural("After a call", "a favour", "%Ln favours", len(after.favours)) if after.favours else "",
    ]
    names = listed([part for part in came if part], 4)
    return translate("After a call", "{label}, with {names}", label=label, names=names) if names else label


def _log(store: Store, after: AfterCall) -> int:
    talk = after.talk
    return interactions.log(
        store,
        contacts=talk.contacts,
        on=talk.on,
        kind=talk.kind,
        direction=talk.direction,
        outcome=talk.outcome,
        purposes=talk.purposes,
        about=talk.about,
        subject=talk.subject,
        notes=talk.notes,
        minutes=talk.minutes,
        at_time=talk.at_time,
    )


def _leads(store: Store, after: AfterCall, talk: int) -> tuple[int, ...]:
    """Put the ask and note its answer; receive the leads, as what came of a yes or just so."""
    on = after.talk.on
    heard = [
        replace(
            one, referrer_id=after.contact, referrer_name="", received_on=on, received_how=after.talk.kind
        )
        for one in after.leads
    ]
    if after.ask_id is not None and after.answer is not None:
        row = store.get(m.Ask, after.ask_id)
        if row is not None and row.sent_on is None:
            asks.send(store, after.ask_id, on=on, by=after.talk.kind, talk=talk)
        else:
            interactions.add_about(store, talk, ("ask", after.ask_id))
        if after.answer is not Answer.OPEN:
            came = tuple(heard) if after.answer is Answer.YES else ()
            received = asks.answer(store, after.ask_id, Answered(after.answer, on, leads=came))
            heard = [] if came else heard
            return (*received, *(leads.receive(store, one).lead_id for one in heard))
    return tuple(leads.receive(store, one).lead_id for one in heard)


def _about(after: AfterCall) -> tuple[tuple[str, int], ...]:
    """What a next step is about: the person, and what the talk was about."""
    things = [thing for thing in after.talk.about if thing[0] in follow_ups.ABOUT_KINDS]
    return (("contact", after.contact), *things)


def _end_appointment(store: Store, after: AfterCall) -> None:
    row = follow_ups.get(store, after.follow_up) if after.follow_up is not None else None
    if row is not None and row.done_on is None:
        follow_ups.done(store, row.id, after.talk.on)


# -- nobody answered -----------------------------------------------------------------------------------


def _save_attempt(store: Store, agenda: Agenda, after: AfterCall) -> Written:
    """Write that nobody answered, and the day of the next try.

    The call that was planned moves there. Where the rules make another try due anyway, that is put off to the day;
    else a call is planned.
    """
    name = people.name(store, after.contact)
    again, today = after.again_on, store.clock.today()
    due = _try_again(effects(agenda, after))
    with store.action(
        translate("After a call", "No answer from {name}", name=name),
        "log",
        translate("After a call", "Next try on {day}.", day=full_day(again, today)) if again else "",
    ):
        number = _log(store, after)
        planned = follow_ups.get(store, after.follow_up) if after.follow_up is not None else None
        if again is None:
            pass
        elif planned is not None and planned.done_on is None:
            follow_ups.move(store, planned.id, again)
        elif due is None:
            step = FollowUpDraft(
                translate("After a call", "Call {name} again", name=name),
                again,
                about=(("contact", after.contact),),
            )
            follow_ups.save(store, step)
        elif due.due_on != again:
            decisions.snooze(store, due, again)
    return Written(number)


def _try_again(found: Effects) -> Due | None:
    return next((due for due in found.coming if due.rule is RuleName.TRY_AGAIN), None)


def next_try(agenda: Agenda, after: AfterCall) -> date:
    """Propose the day of the next try: the day the rules name, else the second working day from now."""
    due = _try_again(effects(agenda, after))
    if due is not None:
        return due.due_on
    return agenda.rules.moved(agenda.today + timedelta(days=2))


def purposes_of_attempt(facts: Facts, contact: int, today: date) -> tuple[Purpose, ...]:
    """Say what a call was for that nobody answered: a reach-out, where a lead to them has not got connected yet."""
    for lead in facts.leads_by_person.get(contact, ()):
        state = lead_state(lead, today)
        if state is not None and state.stage in _BEFORE_CONNECTED:
            return (Purpose.REACH_OUT,)
    return ()


# -- what the rules make of it -------------------------------------------------------------------------


def effects(agenda: Agenda, after: AfterCall) -> Effects:
    """Ask the rules what the talk settles and what comes of it, with all that is written."""
    talk = after.talk
    facts = tuple(() if after.nobody_answered else _facts(agenda.facts, after))
    new = [one.id for one in facts if isinstance(one, LeadFact)]
    about = list(talk.about)
    if Purpose.THANKS in talk.purposes:
        about += [("lead", number) for number in new]
    if after.ask_id is not None and after.answer is not None:
        about.append(("ask", after.ask_id))
    until = agenda.today + timedelta(days=AHEAD_DAYS)
    told = replace(talk, about=tuple(dict.fromkeys(about)))
    return interactions.effects(agenda.facts, agenda.rules, told, agenda.today, until, more=facts)


def _facts(known: Facts, after: AfterCall) -> Iterator[Fact]:
    """All that is written besides the talk, as the rules read it."""
    on, contact = after.talk.on, after.contact
    ask = known.asks.get(after.ask_id or 0)
    if ask is not None and after.answer is not None:
        answered = None if after.answer is Answer.OPEN else on
        yield replace(ask, sent_on=ask.sent_on or on, answer=after.answer, answered_on=answered)
    came_of = after.ask_id if after.answer is Answer.YES else None
    for place, lead in enumerate(after.leads, 1):
        person = lead.person_id
        if lead.points_to is PointsTo.PERSON and person is None:
            given, _family = split_name(lead.person_name)
            person = -place
            yield ContactFact(person, " ".join(lead.person_name.split()), given)
        yield LeadFact(
            NEW + place,
            contact,
            on,
            lead.points_to,
            (LeadStep(LeadStage.RECEIVED, on),),
            person_id=person if lead.points_to is PointsTo.PERSON else None,
            company=lead.company,
            opening=lead.opening_title,
            news=lead.news,
            use_name=lead.use_name,
            introduced_on=lead.introduced_on,
            from_ask_id=came_of,
        )
    for number in after.kept:
        promise = known.promises.get(number)
        if promise is not None:
            yield replace(promise, kept_on=on)
    promises = [(PromisedBy.THEM, one) for one in after.theirs] + [(PromisedBy.ME, one) for one in after.mine]
    for place, (by, made) in enumerate(promises):
        yield PromiseFact(NEW + place, contact, by, made.what, on, made.on)
    for place, favour in enumerate(after.favours):
        yield FavourFact(NEW + place, contact, favour.direction, on, favour.what)


# -- from what was caught --------------------------------------------------------------------------------


def lead_heard(store: Store, heard: str) -> LeadDraft:
    """Give a lead from a name as it was caught: "Ottilie Varnham, Head of Product, Larkmoor Bank".

    The first part is a person, unless it is a company that is here; then come the position and the company.
    """
    parts = [part.strip() for part in heard.split(",") if part.strip()] or [heard.strip()]
    if len(parts) == 1 and companies.find(store, parts[0]) is not None:
        return LeadDraft(points_to=PointsTo.COMPANY, company=parts[0])
    position, company = "", ""
    if len(parts) > 2:
        position, company = ", ".join(parts[1:-1]), parts[-1]
    elif len(parts) == 2 and companies.find(store, parts[1]) is not None:
        company = parts[1]
    elif len(parts) == 2:
        position = parts[1]
    return LeadDraft(person_name=parts[0], person_position=position, company=company)


def begun(store: Store, notes: CallNotes, talk: InteractionDraft, follow_up: int | None) -> AfterCall:
    """Give what the dialog begins with: the talk, and everything that was caught in it."""
    return AfterCall(
        talk,
        leads=tuple(lead_heard(store, name) for name in notes.names),
        theirs=notes.theirs,
        mine=notes.mine,
        next_steps=notes.dates,
        follow_up=follow_up,
    )


def keep_on_today(store: Store, contact: int, follow_up: int | None) -> bool:
    """See to it that the call still stands on Today: write it there, where no open follow-up of today or before does.

    Says whether one was written, in one action.
    """
    today = store.clock.today()
    planned = follow_ups.get(store, follow_up) if follow_up is not None else None
    waiting = [planned] if planned is not None else follow_ups.open_about(store, "contact", contact)
    if any(row.done_on is None and row.due_on <= today for row in waiting):
        return False
    name = people.name(store, contact)
    what = translate("After a call", "Write down the call with {name}", name=name)
    follow_ups.save(store, FollowUpDraft(what, today, FollowUpKind.CALL, about=(("contact", contact),)))
    return True
