"""References: who vouches for me, how each one stands, and keeping them told. Each change is one undoable action."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from datetime import date
from typing import TYPE_CHECKING, Final

from crm_desktop.domain.errors import KnownError
from crm_desktop.domain.etiquette import RuleSettings
from crm_desktop.domain.facts import Facts
from crm_desktop.domain.messages import one_line
from crm_desktop.domain.terms import (
    Answer,
    AskKind,
    InteractionKind,
    OpportunityStage,
    Purpose,
    Relationship,
    Standing,
)
from crm_desktop.domain.touch_points import TouchKind, TouchPoint, shared
from crm_desktop.domain.wording import full_day, sentence_start, times_word
from crm_desktop.store import Store, facts
from crm_desktop.store import contacts as people
from crm_desktop.store import models as m
from crm_desktop.store import references as reader

if TYPE_CHECKING:
    from crm_desktop.domain.referees import Referee

LOOKED_AT: Final = 200
"""So many people who know my work are looked at."""
_NAMED: Final = (OpportunityStage.INTERVIEW, OpportunityStage.OFFER)


# -- where they stand ----------------------------------------------------------------------------------


def set_standing(
    store: Store,
    contact: int,
    standing: Standing,
    on: date,
    *,
    ask: int | None = None,
    can_vouch_for: str = "",
    said: str = "",
) -> None:
    """Bring somebody's standing to what was said on a day, inside an action.

    `ask` is the ask it follows from: then who agreed before, by another word, stays so. `said` are their words when
    they decline.
    """
    before = reader.of_contact(store, contact)
    if before is None and standing is Standing.NOT_ASKED:
        return
    number = ensure(store, contact)
    was = store.get(m.Reference, number)
    assert was is not None
    if was.standing == Standing.AGREED and ask is not None and was.ask_id != ask:
        return
    values: dict[str, object] = {"standing": standing}
    if ask is not None:
        values["ask"] = ask
    if standing is Standing.AGREED:
        values |= {"agreed_on": on, "declined_on": None, "said": ""}
        values["last_confirmed_on"] = max(on, was.last_confirmed_on or on)
        if was.standing != Standing.AGREED:
            values["place"] = store.value(
                "SELECT coalesce(max(place) + 1, 0) FROM reference WHERE standing = ?", (Standing.AGREED,)
            )
        if can_vouch_for.strip():
            values["can_vouch_for"] = one_line(can_vouch_for)
    else:
        values |= {"agreed_on": None, "last_confirmed_on": None}
        values["declined_on"] = on if standing is Standing.DECLINED else None
        values["said"] = one_line(said) if standing is Standing.DECLINED else ""
        if standing is Standing.ASKED:
            values["asked_on"] = on
    store.update(m.Reference, number, **values)


def asked(store: Store, contact: int, on: date | None = None) -> None:
    """Note that somebody was asked to be a reference (today), in one action. Who agreed before stays agreed."""
    with store.action(f"{_name(store, contact)} asked to be a reference", "edit"):
        row = reader.of_contact(store, contact)
        if row is None or row.standing is not Standing.AGREED:
            set_standing(store, contact, Standing.ASKED, on or store.clock.today())


def agreed(store: Store, contact: int, on: date | None = None, can_vouch_for: str = "") -> None:
    """Note that somebody agreed to be a reference (today), in one action. An ask that waits for it is answered yes."""
    on = on or store.clock.today()
    with store.action(f"{_name(store, contact)} agreed to be a reference", "edit"):
        _answer(store, contact, Answer.YES, on, "")
        set_standing(store, contact, Standing.AGREED, on, can_vouch_for=can_vouch_for)


def declined(store: Store, contact: int, on: date | None = None, said: str = "") -> None:
    """Note that somebody would rather not be a reference, in one action; an ask that waits for it is answered no."""
    on = on or store.clock.today()
    with store.action(f"{_name(store, contact)} declined to be a reference", "edit", said):
        _answer(store, contact, Answer.NO, on, said)
        set_standing(store, contact, Standing.DECLINED, on, said=said)


def _answer(store: Store, contact: int, answer: Answer, on: date, words: str) -> None:
    """Answer the asks for a reference that wait with a contact, by the means by which they were sent."""
    from crm_desktop.services import asks  # they follow what is said here, and it follows them

    waiting = store.rows(
        """SELECT id, sent_on, sent_by FROM ask WHERE contact_id = ? AND kind = ? AND answer = ? AND sent_on <= ?
           ORDER BY sent_on, id""",
        (contact, AskKind.REFERENCE, Answer.OPEN, store.clock.today().isoformat()),
    )
    for number, sent_on, sent_by in waiting:
        by = InteractionKind(sent_by) if sent_by else None
        day = max(on, date.fromisoformat(sent_on))
        asks.answer(store, number, asks.Answered(answer, day, by, words))


def confirmed(store: Store, contact: int, on: date | None = None) -> None:
    """Note that somebody said again that I may name them (today), in one action."""
    on = on or store.clock.today()
    with store.action(f"{_name(store, contact)} confirmed as a reference", "edit"):
        store.update(m.Reference, number_of(store, contact), last_confirmed_on=on)


def briefed(store: Store, contact: int, on: date | None = None) -> None:
    """Note that somebody was briefed (today), in one action, without logging anything that happened."""
    on = on or store.clock.today()
    with store.action(f"{_name(store, contact)} briefed", "edit"):
        store.update(m.Reference, number_of(store, contact), last_briefed_on=on)


def used(store: Store, contact: int, on: date | None = None, opening: int | None = None) -> None:
    """Note that somebody was asked about me (today), perhaps for an opening: it counts up, in one action."""
    on = on or store.clock.today()
    number = number_of(store, contact)
    row = store.get(m.Reference, number)
    assert row is not None
    about = reader.opening(store, opening) if opening is not None else None
    what = f" for {about.name}" if about is not None else ""
    detail = f"{sentence_start(times_word(row.times_used + 1))} so far, now on {full_day(on, store.clock.today())}."
    with store.action(f"{_name(store, contact)} used as a reference{what}", "edit", detail):
        last = max(row.last_used_on, on) if row.last_used_on is not None else on
        store.update(m.Reference, number, times_used=row.times_used + 1, last_used_on=last)


def remove(store: Store, contact: int) -> None:
    """Forget that somebody is or was asked to be a reference, in one action; undo brings it back."""
    with store.action(f"{_name(store, contact)} no longer a reference", "remove"):
        store.execute(m.Role.delete().where((m.Role.contact == contact) & (m.Role.role == "reference")))
        store.delete(m.Reference, number_of(store, contact))


@dataclass(frozen=True, slots=True)
class ReferenceDraft:
    """What the editor of a reference holds. `on` is the day of the standing."""

    contact_id: int | None = None
    standing: Standing = Standing.AGREED
    on: date | None = None
    can_vouch_for: str = ""
    knows_me_as: str = ""
    please: str = ""
    said: str = ""


def draft(store: Store, contact: int) -> ReferenceDraft | None:
    """Give a reference as its editor holds it, None where nothing is noted of the contact."""
    row = reader.of_contact(store, contact)
    if row is None:
        return None
    days = {
        Standing.ASKED: row.asked_on,
        Standing.AGREED: row.agreed_on,
        Standing.DECLINED: row.declined_on,
    }
    return ReferenceDraft(
        contact,
        row.standing,
        days.get(row.standing),
        row.can_vouch_for,
        row.knows_me_as,
        row.please,
        row.said,
    )


def save(store: Store, reference: ReferenceDraft) -> int:
    """Write a reference, in one action, and give its number.

    Raises:
        KnownError: where nobody is named.
    """
    contact = reference.contact_id
    if contact is None:
        raise KnownError("Who is it? Nothing was saved yet.")
    before = draft(store, contact)
    on = reference.on or store.clock.today()
    with store.action(f"Reference: {_name(store, contact)}", "edit"):
        if before is None or (before.standing, before.on) != (reference.standing, reference.on):
            if reference.standing in (Standing.AGREED, Standing.DECLINED):
                answer = Answer.YES if reference.standing is Standing.AGREED else Answer.NO
                _answer(store, contact, answer, on, reference.said)
            set_standing(store, contact, reference.standing, on, said=reference.said)
        number = ensure(store, contact)
        store.update(
            m.Reference,
            number,
            can_vouch_for=one_line(reference.can_vouch_for),
            knows_me_as=one_line(reference.knows_me_as),
            please=one_line(reference.please),
            said=one_line(reference.said) if reference.standing is Standing.DECLINED else "",
        )
    return number


def number_of(store: Store, contact: int) -> int:
    """Give the number of a contact's reference.

    Raises:
        KnownError: where there is none any more.
    """
    number = store.value("SELECT id FROM reference WHERE contact_id = ?", (contact,))
    if number is None:
        raise KnownError("This person is no reference any more. Undo brings it back.")
    return int(number)


def ensure(store: Store, contact: int) -> int:
    """Give the number of a contact's reference; add it, inside an action, where there is none."""
    number = store.value("SELECT id FROM reference WHERE contact_id = ?", (contact,))
    return int(number) if number is not None else store.insert(m.Reference, contact=contact)


def _name(store: Store, contact: int) -> str:
    return people.names(store, [contact]).get(contact, "")


# -- briefing ------------------------------------------------------------------------------------------


def note_briefed(store: Store, contacts: Iterable[int], on: date, about: Sequence[tuple[str, int]]) -> None:
    """Set the day of the briefing where an update that was just logged is one, inside its action.

    It is, where it is about the reference, or tells an agreed one of an opening at interview or offer, on or after the
    day of the interview (`domain.md`, fine print 18). While another opening of theirs still waits for a word, the day
    stays: it would settle that one as well.
    """
    today = store.clock.today().isoformat()
    named = {number for kind, number in about if kind == "opportunity"}
    for contact in dict.fromkeys(contacts):
        reference = store.row(
            "SELECT id, last_briefed_on FROM reference WHERE contact_id = ? AND standing = ?",
            (contact, Standing.AGREED),
        )
        if reference is None:
            continue
        named_so = ("reference", reference[0]) in about
        at_large = named_so or not about
        attached = {one.id for one in reader.attached_openings(store, contact)}
        reached = {
            row[0]: row[1]
            for row in store.rows(
                """SELECT o.id, min(s.on_date) FROM opportunity o JOIN opportunity_stage s ON s.opportunity_id = o.id
                   WHERE o.stage IN (?, ?) AND s.stage = ? AND s.on_date <= ? GROUP BY o.id""",
                (*_NAMED, OpportunityStage.INTERVIEW, today),
            )
            if row[0] in attached | named
        }
        waiting = {number for number, day in reached.items() if (reference[1] or "") < day}
        told = {
            number
            for number in waiting
            if reached[number] <= on.isoformat() and (at_large or number in named)
        }
        if (told or named_so) and all(
            _was_told(store, contact, number, reached[number]) for number in waiting - told
        ):
            store.update(m.Reference, reference[0], last_briefed_on=on)


def _was_told(store: Store, contact: int, opening: int, since: str) -> bool:
    return bool(
        store.value(
            """SELECT 1 FROM interaction i JOIN interaction_contact ic ON ic.interaction_id = i.id
               JOIN interaction_purpose p ON p.interaction_id = i.id
               JOIN interaction_about a ON a.interaction_id = i.id
               WHERE ic.contact_id = ? AND p.purpose = ? AND i.direction = 'out' AND a.opportunity_id = ?
                 AND i.on_date >= ? LIMIT 1""",
            (contact, Purpose.UPDATE, opening, since),
        )
    )


# -- who knows my work ---------------------------------------------------------------------------------


def knows_me_as(relationship: str, touch: TouchPoint | None) -> str:
    """Say how somebody knows me, by the relationship and the employer we share: "My manager, Tallymark, 2016–2018"."""
    said = (
        {
            Relationship.MANAGER: "My manager",
            Relationship.COLLEAGUE: "A colleague",
            Relationship.FORMER_COLLEAGUE: "A former colleague",
            Relationship.MENTOR: "My mentor",
        }.get(Relationship(relationship), "")
        if relationship in set(Relationship)
        else ""
    )
    where = where_together(touch)
    return ", ".join(part for part in (said, where) if part)


def where_together(touch: TouchPoint | None) -> str:
    """Say where and when we worked together: "Tallymark, 2016–2018", "Pennywhistle Pay since 2023"."""
    if touch is None:
        return ""
    if touch.together is not None and touch.goes_on:
        return f"{touch.name} since {touch.together.first.year}"
    return touch.text


def together(store: Store, contacts: Iterable[int]) -> dict[int, TouchPoint]:
    """Give the employer that I share with each of some contacts: one where we were at the same time goes first."""
    me = people.me(store)
    if me is None:
        return {}
    ids = list(contacts)
    ties = reader.employers_of(store, [me, *ids])
    today = store.clock.today()
    found = {}
    for one in ids:
        points = shared(ties.get(me, ()), ties.get(one, ()), (), (), today)
        employers = sorted(
            (point for point in points if point.kind is TouchKind.EMPLOYER),
            key=lambda point: point.together is None,
        )
        if employers:
            found[one] = employers[0]
    return found


@dataclass(frozen=True, slots=True)
class KnowsMyWork:
    """Somebody who could be asked, with where we worked together."""

    referee: Referee
    where: str


def who_knows_my_work(store: Store, known: Facts, rules: RuleSettings) -> list[KnowsMyWork]:
    """Give who could be asked to be a reference, who knows my work best first."""
    from crm_desktop.domain import referees  # with all the rules, and not before somebody looks

    ids = reader.workmates(store, LOOKED_AT)
    touch = together(store, ids)
    at_once = {number for number, point in touch.items() if point.together is not None}
    found = referees.who_knows_my_work(known, store.clock.today(), facts.contacts(store, ids), at_once, rules)
    return [KnowsMyWork(one, where_together(touch.get(one.contact.id))) for one in found]
