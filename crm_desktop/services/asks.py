"""What a person does with asks: draft, send, note the answer and what came of it; each one undoable action.

A draft is an ask without a day of sending. It is saved as it is typed, and the whole of one sitting is one step to
undo; its message is kept beside it like every begun message (`messages/asking.py`).
"""

from __future__ import annotations

from dataclasses import dataclass, replace
from datetime import date
from typing import Any, Final

from crm_desktop.domain.askcheck import AskDraft, Packet, packet_text, read_packet
from crm_desktop.domain.errors import KnownError
from crm_desktop.domain.term_words import ask_word, asked_for
from crm_desktop.domain.terms import (
    TALKS,
    Answer,
    AskKind,
    Direction,
    FavourDirection,
    InteractionKind,
    OpportunityStage,
    Outcome,
    Purpose,
    Standing,
)
from crm_desktop.domain.translation import mark, translate
from crm_desktop.domain.wording import day_and_month, sentence_start
from crm_desktop.services import contacts, interactions, leads, opportunities, standing
from crm_desktop.services.leads import LeadDraft
from crm_desktop.store import Store
from crm_desktop.store import asks as reader
from crm_desktop.store import contacts as people
from crm_desktop.store import models as m
from crm_desktop.store import opportunities as openings

_BEFORE_REFERRED: Final = (OpportunityStage.INTERESTED, OpportunityStage.REFERRAL_ASKED)
_GONE: Final = mark("Asks", "This ask is not here any more. Undo brings it back.")


@dataclass(frozen=True, slots=True)
class Saved:
    """What saving a draft gave: the number of the ask, and the step in the history that the next save continues."""

    number: int
    step: int


@dataclass(frozen=True, slots=True)
class Answered:
    """How an ask was answered, and what came of it.

    `by` is how the answer came: a yes or a no is a word from them, and is logged; None logs nothing. `words` are
    theirs. `leads` are those it brought, `favour` what else they did, `vouch_for` what a new reference can speak of;
    `referred` moves the opening it is about to that stage.
    """

    answer: Answer
    on: date
    by: InteractionKind | None = None
    words: str = ""
    leads: tuple[LeadDraft, ...] = ()
    favour: str = ""
    vouch_for: str = ""
    referred: bool = False


# -- the draft ------------------------------------------------------------------------------------


def draft(store: Store, number: int) -> AskDraft | None:
    """Give an ask as its composer holds it, or None where there is none."""
    row = store.get(m.Ask, number)
    if row is None:
        return None
    return AskDraft(
        contact_id=row.contact_id,
        kind=AskKind(row.kind),
        exactly=row.exactly,
        how_many=row.how_many,
        person_id=row.person_id,
        company_id=row.company_id,
        opportunity_id=row.opportunity_id,
        industry=row.industry,
        packet=read_packet(row.packet),
    )


def known_packet(store: Store, opportunity: int | None) -> Packet:
    """Give what the file knows of a packet: from the opening and its company, and from my pitch."""
    opening = store.row(
        """SELECT o.title, o.link, coalesce(nullif(o.how_to_submit, ''), k.how_to_submit, '')
           FROM opportunity o LEFT JOIN company k ON k.id = o.company_id WHERE o.id = ?""",
        (opportunity,),
    )
    done = store.value("SELECT p.done FROM pitch p JOIN contact c ON c.id = p.contact_id WHERE c.is_me")
    title, link, how_to_submit = opening or ("", "", "")
    return Packet(title, link, how_to_submit, done or "")


def with_known_packet(store: Store, ask: AskDraft) -> AskDraft:
    """Give an ask for a referral with what its packet lacks taken from the file."""
    if ask.kind is not AskKind.REFERRAL:
        return ask
    return replace(ask, packet=ask.packet.filled_from(known_packet(store, ask.opportunity_id)))


def save_draft(store: Store, ask: AskDraft, number: int | None = None, step: int = 0) -> Saved:
    """Save a draft as it stands, as a part of the step that it continues (see `Store.action`).

    A new one is written where there is no number, or where the draft is gone meanwhile.

    Raises:
        KnownError: where it was sent meanwhile.
    """
    before = store.get(m.Ask, number) if number is not None else None
    if before is not None and before.sent_on is not None:
        raise KnownError(
            translate(
                "Asks", "This ask was sent meanwhile, so the draft stays as it went out. Write a new one."
            )
        )
    with store.action(
        translate("Asks", "Ask to {name} drafted", name=people.name(store, ask.contact_id)), "ask", joins=step
    ) as action:
        if before is None:
            number = store.insert(m.Ask, **_values(ask), added_at=store.clock.now())
        else:
            store.update(m.Ask, before.id, **_values(ask))
    assert number is not None
    return Saved(number, action.id or step)


def as_kept(ask: AskDraft) -> AskDraft:
    """Give a draft as the file keeps it: without needless spaces, and without what only its message says."""
    return replace(
        ask,
        exactly=" ".join(ask.exactly.split()),
        industry=" ".join(ask.industry.split()),
        packet=read_packet(packet_text(ask.packet)),
        offers_help=False,
    )


def _values(ask: AskDraft) -> dict[str, Any]:
    kept = as_kept(ask)
    return {
        "contact": kept.contact_id,
        "kind": kept.kind,
        "exactly": kept.exactly,
        "how_many": kept.how_many,
        "person": kept.person_id,
        "company": kept.company_id,
        "opportunity": kept.opportunity_id,
        "industry": kept.industry,
        "packet": packet_text(kept.packet),
    }


def discard(store: Store, number: int) -> None:
    """Throw a draft away, in one action; undo brings it back with its message.

    Raises:
        KnownError: where it is gone, or was sent.
    """
    row = _existing(store, number)
    if row.sent_on is not None:
        raise KnownError(translate("Asks", "This ask was sent. Remove it, or note that it was withdrawn."))
    with store.action(
        translate("Asks", "Draft to {name} discarded", name=people.name(store, row.contact_id)), "remove"
    ):
        store.delete(m.Ask, number)


# -- sending --------------------------------------------------------------------------------------


def why_not(store: Store, contact: int) -> str | None:
    """Say why somebody cannot be asked now: removed or archived; None where they can."""
    try:
        check_sendable(store, contact, store.clock.today())
    except KnownError as error:
        return str(error)
    return None


def check_sendable(store: Store, contact: int, on: date) -> None:
    """Refuse to ask somebody who is not here, or on a day to come.

    Raises:
        KnownError: says which.
    """
    row = store.row("SELECT name, given_name, archived_at, deleted_at FROM contact WHERE id = ?", (contact,))
    if row is None or row[3] is not None:
        name = row[0] if row is not None else translate("Asks", "This person")
        raise KnownError(
            translate(
                "Asks",
                "{name} was removed. Nothing was sent, and your draft is safe. Undo brings them back.",
                name=name,
            )
        )
    if row[2] is not None:
        raise KnownError(
            translate(
                "Asks",
                "{name} is archived. Nothing was sent, and your draft is safe. Bring {called} back first, or ask "
                "somebody else.",
                name=row[0],
                called=row[1] or row[0],
            )
        )
    if on > store.clock.today():
        raise KnownError(
            translate(
                "Asks", "This day is still to come. An ask is noted when it went out. Nothing was saved yet."
            )
        )


def send(
    store: Store,
    number: int,
    *,
    on: date,
    by: InteractionKind,
    subject: str = "",
    body: str = "",
    offers_help: bool = False,
    new_address: str = "",
    talk: int | None = None,
) -> OpportunityStage | None:
    """Note that a draft was sent, with its words and all that goes with it, in one action.

    The message, or the talk, is logged, so that it counts as being in touch; with an offer of help in it as that. An
    address that is new is kept with the person.
    `talk` is the interaction in which it was asked, where that is logged already: then it is about the ask too. The
    opening of a referral that was only of interest moves to "referral asked", a reference to "asked". Gives the stage
    to which an opening was moved.

    Raises:
        KnownError: where it was sent already, the person is not here, or the day is still to come.
    """
    row = _existing(store, number)
    today = store.clock.today()
    if row.sent_on is not None:
        raise KnownError(
            translate("Asks", "This ask went out already, on {day}.", day=day_and_month(row.sent_on, today))
        )
    check_sendable(store, row.contact_id, on)
    ask = draft(store, number)
    assert ask is not None
    moved = None
    with store.action(
        translate(
            "Asks", "{name} asked for {ask}", name=people.name(store, ask.contact_id), ask=asked_for(ask.kind)
        ),
        "ask",
        ask.exactly,
    ):
        packet = packet_text(with_known_packet(store, ask).packet)
        store.update(m.Ask, number, sent_on=on, sent_by=by, subject=subject, body=body, packet=packet)
        contacts.keep_address(store, ask.contact_id, new_address)
        if talk is not None:
            interactions.add_about(store, talk, ("ask", number))
        else:
            spoken = by in TALKS
            interactions.log(
                store,
                contacts=[ask.contact_id],
                on=on,
                kind=by,
                outcome=Outcome.SPOKE if spoken else None,
                purposes=[
                    *([Purpose.CONVERSATION] if spoken else []),
                    *([Purpose.OFFER_OF_HELP] if offers_help else []),
                ],
                about=[("ask", number)],
                subject=subject,
            )
        if ask.kind is AskKind.REFERRAL and ask.opportunity_id is not None:
            moved = _move_opening(store, ask.opportunity_id, OpportunityStage.REFERRAL_ASKED, on)
        if ask.kind is AskKind.REFERENCE:
            standing.set_standing(store, ask.contact_id, Standing.ASKED, on, ask=number)
    return moved


def _move_opening(store: Store, number: int, stage: OpportunityStage, on: date) -> OpportunityStage | None:
    """Move an opening on to a stage before "applied"; None where it stands there or further.

    What is noted late moves it on the day it came to where it stands, not before.
    """
    now = _stage_to_refer_from(store, number)
    order = (*_BEFORE_REFERRED, OpportunityStage.REFERRED)
    if now is None or order.index(stage) <= order.index(now):
        return None
    latest = max((step.on for step in openings.steps(store, number)), default=on)
    return stage if opportunities.move(store, number, stage, max(on, latest)) else None


def can_be_referred(store: Store, number: int) -> bool:
    """Say whether an opening stands where being referred moves it on."""
    return _stage_to_refer_from(store, number) is not None


def _stage_to_refer_from(store: Store, number: int) -> OpportunityStage | None:
    """The stage of an opening that is neither archived nor as far as a referral."""
    stage = store.value("SELECT stage FROM opportunity WHERE id = ? AND archived_at IS NULL", (number,))
    return OpportunityStage(stage) if stage in _BEFORE_REFERRED else None


# -- the answer -----------------------------------------------------------------------------------


def answer(store: Store, number: int, answered: Answered) -> list[int]:
    """Note how an ask was answered, with what came of it, in one action; give the numbers of the leads.

    Raises:
        KnownError: where it is a draft, the day is before it was sent or still to come, or a lead lacks something.
    """
    row = _existing(store, number)
    if row.sent_on is None:
        raise KnownError(
            translate(
                "Asks",
                "This ask was not sent yet, so nobody can have answered it. Send it, or note that you did.",
            )
        )
    _check_day(store, answered.on, row.sent_on)
    name = people.name(store, row.contact_id)
    label = {
        Answer.YES: translate("Asks", "{name} said yes", name=name),
        Answer.NO: translate("Asks", "{name} said no", name=name),
        Answer.SILENCE: translate("Asks", "Silence from {name}", name=name),
        Answer.WITHDRAWN: translate("Asks", "Ask to {name} withdrawn", name=name),
    }[answered.answer]
    kind = AskKind(row.kind)
    with store.action(label, "ask", answered.words.strip() or row.exactly):
        store.update(m.Ask, number, answer=answered.answer, answered_on=answered.on)
        if answered.answer in (Answer.YES, Answer.NO) and answered.by is not None:
            _log_word(store, number, row.contact_id, answered)
        if kind is AskKind.REFERENCE:
            _follow_answer(store, number, row.contact_id, answered)
        if answered.answer is not Answer.YES:
            return []
        if answered.favour.strip():
            store.insert(
                m.Favour,
                contact=row.contact_id,
                direction=FavourDirection.THEY_HELPED_ME,
                what=answered.favour.strip(),
                on_date=answered.on,
                added_at=store.clock.now(),
            )
        if answered.referred and row.opportunity_id is not None:
            _move_opening(store, row.opportunity_id, OpportunityStage.REFERRED, answered.on)
        return [
            leads.receive(
                store,
                replace(
                    lead,
                    referrer_id=row.contact_id,
                    referrer_name="",
                    received_on=lead.received_on or answered.on,
                    ask_id=number,
                ),
            ).lead_id
            for lead in answered.leads
        ]


def _check_day(store: Store, on: date, sent_on: date) -> None:
    today = store.clock.today()
    if on < sent_on:
        raise KnownError(
            translate(
                "Asks",
                "An answer cannot be older than the ask, which was sent on {day}. Nothing was saved yet.",
                day=day_and_month(sent_on, today),
            )
        )
    if on > today:
        raise KnownError(translate("Asks", "This day is still to come. Nothing was saved yet."))


def _log_word(store: Store, number: int, contact: int, answered: Answered) -> None:
    """Log the answer as a word from them, unless that day has one already that is about this ask."""
    assert answered.by is not None
    there = store.value(
        """SELECT 1 FROM interaction i JOIN interaction_about a ON a.interaction_id = i.id
           WHERE a.ask_id = ? AND i.on_date = ? AND (i.direction = ? OR i.outcome IN (?, ?))""",
        (number, answered.on.isoformat(), Direction.IN, Outcome.REPLIED, Outcome.SPOKE),
    )
    words = answered.words.strip()
    if there and not words:
        return
    interactions.log(
        store,
        contacts=[contact],
        on=answered.on,
        kind=answered.by,
        direction=Direction.IN,
        outcome=Outcome.SPOKE if answered.by in TALKS else Outcome.REPLIED,
        purposes=[Purpose.CONVERSATION],
        about=[("ask", number)],
        notes=words,
    )


def _follow_answer(store: Store, number: int, contact: int, answered: Answered) -> None:
    """What the answer to an ask for a reference makes of the standing."""
    follows = {Answer.YES: Standing.AGREED, Answer.NO: Standing.DECLINED}.get(
        answered.answer, Standing.NOT_ASKED
    )
    standing.set_standing(
        store,
        contact,
        follows,
        answered.on,
        ask=number,
        can_vouch_for=answered.vouch_for,
        said=answered.words,
    )


def reopen(store: Store, number: int) -> None:
    """Open an ask again that was answered by mistake, in one action. What came of it stays.

    Raises:
        KnownError: where it is gone, or a draft.
    """
    row = _existing(store, number)
    if row.sent_on is None:
        raise KnownError(translate("Asks", "This ask was not sent yet."))
    with store.action(
        translate("Asks", "Ask to {name} is open again", name=people.name(store, row.contact_id)), "ask"
    ):
        store.update(m.Ask, number, answer=Answer.OPEN, answered_on=None)
        if row.kind == AskKind.REFERENCE:
            standing.set_standing(store, row.contact_id, Standing.ASKED, row.sent_on, ask=number)


# -- changing -------------------------------------------------------------------------------------


def change(
    store: Store,
    number: int,
    ask: AskDraft,
    *,
    sent_on: date,
    sent_by: InteractionKind,
    patience_days: int | None,
) -> None:
    """Change an ask that was sent, in one action; the log of its sending follows its day and means.

    Raises:
        KnownError: where it is gone or a draft, its day is still to come, or after its answer.
    """
    row = _existing(store, number)
    today = store.clock.today()
    if row.sent_on is None:
        raise KnownError(translate("Asks", "This ask was not sent yet. Change it where it is written."))
    if sent_on > today:
        raise KnownError(translate("Asks", "This day is still to come. Nothing was saved yet."))
    if row.answered_on is not None and row.answered_on < sent_on:
        raise KnownError(
            translate(
                "Asks",
                "It was answered on {day}, so it cannot have been sent later. Nothing was saved yet.",
                day=day_and_month(row.answered_on, today),
            )
        )
    with store.action(
        translate("Asks", "Ask to {name} changed", name=people.name(store, ask.contact_id)), "ask"
    ):
        logged = _sending(store, number)
        if logged is not None:
            store.update(m.Interaction, logged, on_date=sent_on, kind=sent_by)
        store.update(
            m.Ask, number, **_values(ask), sent_on=sent_on, sent_by=sent_by, patience_days=patience_days
        )


def set_patience(store: Store, number: int, days: int | None) -> None:
    """Set how many days an ask may wait for its answer; None is as its kind says.

    Raises:
        KnownError: where it is gone.
    """
    row = _existing(store, number)
    with store.action(
        translate("Asks", "Patience for {name} changed", name=people.name(store, row.contact_id)), "ask"
    ):
        store.update(m.Ask, number, patience_days=days)


def remove(store: Store, number: int) -> None:
    """Remove an ask with the log of its sending, in one action. What came of it stays; undo brings all back.

    Raises:
        KnownError: where it is gone already.
    """
    row = _existing(store, number)
    with store.action(
        translate("Asks", "Ask to {name} removed", name=people.name(store, row.contact_id)), "remove"
    ):
        logged = _sending(store, number)
        if logged is not None:
            store.delete(m.Interaction, logged)
        store.delete(m.Ask, number)


def _sending(store: Store, number: int) -> int | None:
    """The interaction that only stands for the sending of an ask: of its day, about it alone, without a note."""
    found = store.value(
        """SELECT i.id FROM ask k JOIN interaction_about a ON a.ask_id = k.id
           JOIN interaction i ON i.id = a.interaction_id AND i.on_date = k.sent_on AND i.kind = k.sent_by
           WHERE k.id = ? AND i.direction = ? AND i.notes = ''
             AND (SELECT count(*) FROM interaction_about WHERE interaction_id = i.id) = 1
             AND NOT EXISTS (SELECT 1 FROM interaction_purpose WHERE interaction_id = i.id AND purpose IN (?, ?))
           ORDER BY i.id LIMIT 1""",
        (number, Direction.OUT, Purpose.THANKS, Purpose.REMINDER),
    )
    return None if found is None else int(found)


def _existing(store: Store, number: int) -> Any:
    row = store.get(m.Ask, number)
    if row is None:
        raise KnownError(translate("Asks", _GONE))
    return row


def named(store: Store, number: int) -> str:
    """Say in a few words what an ask is: what exactly is asked, else "Referral, Idris Bellwether"; empty where gone."""
    row = reader.row(store, number)
    return "" if row is None else row.exactly or f"{sentence_start(ask_word(row.kind))}, {row.name}"
