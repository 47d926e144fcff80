"""References: who vouches for me, how each one stands, and keeping them told. Each change is one undoable action."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass
from datetime import date
from typing import TYPE_CHECKING, Final

from crm_desktop.domain.errors import KnownError
from crm_desktop.domain.etiquette import RuleSettings
from crm_desktop.domain.facts import Facts
from crm_desktop.domain.placeholders import one_line
from crm_desktop.domain.terms import (
    Answer,
    AskKind,
    InteractionKind,
    Relationship,
    Standing,
)
from crm_desktop.domain.touch_points import TouchKind, TouchPoint, shared
from crm_desktop.domain.translation import translate
from crm_desktop.domain.wording import full_day, sentence_start, times_word
from crm_desktop.services import standing
from crm_desktop.store import Store, facts
from crm_desktop.store import contacts as people
from crm_desktop.store import models as m
from crm_desktop.store import references as reader

if TYPE_CHECKING:
    from crm_desktop.domain.referees import Referee

LOOKED_AT: Final = 200
"""So many people who know my work are looked at."""


# -- where they stand ----------------------------------------------------------------------------------


def asked(store: Store, contact: int, on: date | None = None) -> None:
    """Note that somebody was asked to be a reference (today), in one action. Who agreed before stays agreed."""
    with store.action(
        translate("References", "{name} asked to be a reference", name=people.name(store, contact)), "edit"
    ):
        row = reader.of_contact(store, contact)
        if row is None or row.standing is not Standing.AGREED:
            standing.set_standing(store, contact, Standing.ASKED, on or store.clock.today())


def agreed(store: Store, contact: int, on: date | None = None, can_vouch_for: str = "") -> None:
    """Note that somebody agreed to be a reference (today), in one action. An ask that waits for it is answered yes."""
    on = on or store.clock.today()
    with store.action(
        translate("References", "{name} agreed to be a reference", name=people.name(store, contact)), "edit"
    ):
        _answer(store, contact, Answer.YES, on, "")
        standing.set_standing(store, contact, Standing.AGREED, on, can_vouch_for=can_vouch_for)


def declined(store: Store, contact: int, on: date | None = None, said: str = "") -> None:
    """Note that somebody would rather not be a reference, in one action; an ask that waits for it is answered no."""
    on = on or store.clock.today()
    with store.action(
        translate("References", "{name} declined to be a reference", name=people.name(store, contact)),
        "edit",
        said,
    ):
        _answer(store, contact, Answer.NO, on, said)
        standing.set_standing(store, contact, Standing.DECLINED, on, said=said)


def _answer(store: Store, contact: int, answer: Answer, on: date, words: str) -> None:
    """Answer the asks for a reference that wait with a contact, by the means by which they were sent."""
    from crm_desktop.services import asks  # with the message that asks, and not before one is answered

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
    with store.action(
        translate("References", "{name} confirmed as a reference", name=people.name(store, contact)), "edit"
    ):
        store.update(m.Reference, number_of(store, contact), last_confirmed_on=on)


def briefed(store: Store, contact: int, on: date | None = None) -> None:
    """Note that somebody was briefed (today), in one action, without logging anything that happened."""
    on = on or store.clock.today()
    with store.action(translate("References", "{name} briefed", name=people.name(store, contact)), "edit"):
        store.update(m.Reference, number_of(store, contact), last_briefed_on=on)


def used(store: Store, contact: int, on: date | None = None, opening: int | None = None) -> None:
    """Note that somebody was asked about me (today), perhaps for an opening: it counts up, in one action."""
    on = on or store.clock.today()
    number = number_of(store, contact)
    row = store.get(m.Reference, number)
    assert row is not None
    about = reader.opening(store, opening) if opening is not None else None
    name = people.name(store, contact)
    if about is not None:
        label = translate(
            "References", "{name} used as a reference for {opening}", name=name, opening=about.name
        )
    else:
        label = translate("References", "{name} used as a reference", name=name)
    times, day = sentence_start(times_word(row.times_used + 1)), full_day(on, store.clock.today())
    detail = translate("References", "{times} so far, now on {day}.", times=times, day=day)
    with store.action(label, "edit", detail):
        last = max(row.last_used_on, on) if row.last_used_on is not None else on
        store.update(m.Reference, number, times_used=row.times_used + 1, last_used_on=last)


def remove(store: Store, contact: int) -> None:
    """Forget that somebody is or was asked to be a reference, in one action; undo brings it back."""
    with store.action(
        translate("References", "{name} no longer a reference", name=people.name(store, contact)), "remove"
    ):
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
        raise KnownError(translate("References", "Who is it? Nothing was saved yet."))
    before = draft(store, contact)
    on = reference.on or store.clock.today()
    with store.action(translate("References", "Reference: {name}", name=people.name(store, contact)), "edit"):
        if before is None or (before.standing, before.on) != (reference.standing, reference.on):
            if reference.standing in (Standing.AGREED, Standing.DECLINED):
                answer = Answer.YES if reference.standing is Standing.AGREED else Answer.NO
                _answer(store, contact, answer, on, reference.said)
            standing.set_standing(store, contact, reference.standing, on, said=reference.said)
        number = standing.ensure(store, contact)
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
        raise KnownError(
            translate("References", "This person is no reference any more. Undo brings it back.")
        )
    return int(number)


# -- who knows my work ---------------------------------------------------------------------------------


def knows_me_as(relationship: str, touch: TouchPoint | None) -> str:
    """Say how somebody knows me, by the relationship and the employer we share: "My manager, Tallymark, 2016–2018"."""
    said = (
        {
            Relationship.MANAGER: translate("References", "My manager"),
            Relationship.COLLEAGUE: translate("References", "A colleague"),
            Relationship.FORMER_COLLEAGUE: translate("References", "A former colleague"),
            Relationship.MENTOR: translate("References", "My mentor"),
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
        return translate(
            "References", "{place} since {year}", place=touch.name, year=touch.together.first.year
        )
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
