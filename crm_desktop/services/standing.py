"""What an ask, its answer and a talk leave behind in a reference: the standing, and the day of the last briefing.

They write inside the action of whoever calls. What a person does with a reference itself is `services.references`.
"""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from datetime import date
from typing import Final

from crm_desktop.domain.placeholders import one_line
from crm_desktop.domain.terms import OpportunityStage, Purpose, Standing
from crm_desktop.store import Store
from crm_desktop.store import models as m
from crm_desktop.store import references as reader

_NAMED: Final = (OpportunityStage.INTERVIEW, OpportunityStage.OFFER)


def ensure(store: Store, contact: int) -> int:
    """Give the number of a contact's reference; add it, inside an action, where there is none."""
    number = store.value("SELECT id FROM reference WHERE contact_id = ?", (contact,))
    return int(number) if number is not None else store.insert(m.Reference, contact=contact)


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
