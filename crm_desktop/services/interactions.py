"""Logging what happened between me and people."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import date, time

from crm_desktop.domain.errors import KnownError
from crm_desktop.domain.terms import Direction, InteractionKind, LeadStage, Outcome, Purpose
from crm_desktop.services import leads
from crm_desktop.store import Store
from crm_desktop.store import contacts as people
from crm_desktop.store import models as m

About = tuple[str, int]
"""Kind of thing ("lead", "ask", "opportunity", "company", "reference", "promise") and its number."""


def log(
    store: Store,
    *,
    contacts: Sequence[int],
    on: date,
    kind: InteractionKind,
    direction: Direction = Direction.OUT,
    outcome: Outcome | None = None,
    purposes: Sequence[Purpose] = (),
    about: Sequence[About] = (),
    subject: str = "",
    notes: str = "",
    minutes: int | None = None,
    at_time: time | None = None,
    label: str = "",
) -> int:
    """Write an interaction, in one action, and give its number.

    A reach-out to the person a received lead points to begins that lead's reaching out.

    Raises:
        KnownError: where nobody took part.
    """
    if not contacts:
        raise KnownError("Say with whom it was. Nothing was saved yet.")
    label = label or describe(store, contacts, kind)
    with store.action(label, "log", notes[:200]):
        number = store.insert(
            m.Interaction,
            on_date=on,
            at_time=at_time.isoformat("minutes") if at_time else None,
            kind=kind,
            direction=direction,
            outcome=outcome or "",
            subject=subject,
            notes=notes,
            minutes=minutes,
            added_at=store.clock.now(),
        )
        _links(store, number, contacts, purposes, about)
        if Purpose.REACH_OUT in purposes and direction == Direction.OUT:
            _begin_reaching_out(store, contacts, on)
    return number


def change(
    store: Store,
    number: int,
    *,
    contacts: Sequence[int],
    on: date,
    kind: InteractionKind,
    direction: Direction,
    outcome: Outcome | None,
    purposes: Sequence[Purpose],
    about: Sequence[About],
    subject: str = "",
    notes: str = "",
    minutes: int | None = None,
    at_time: time | None = None,
) -> None:
    """Change an interaction that was logged, in one action.

    Raises:
        KnownError: where nobody took part.
    """
    if not contacts:
        raise KnownError("Say with whom it was. Nothing was saved yet.")
    with store.action(f"{describe(store, contacts, kind)}, changed", "edit"):
        store.update(
            m.Interaction,
            number,
            on_date=on,
            at_time=at_time.isoformat("minutes") if at_time else None,
            kind=kind,
            direction=direction,
            outcome=outcome or "",
            subject=subject,
            notes=notes,
            minutes=minutes,
        )
        for model in (m.InteractionContact, m.InteractionPurpose, m.InteractionAbout):
            store.execute(model.delete().where(model.interaction == number))
        _links(store, number, contacts, purposes, about)


def remove(store: Store, number: int) -> None:
    """Remove an interaction, in one action."""
    interaction = store.get(m.Interaction, number)
    if interaction is None:
        return
    who = [
        row[0]
        for row in store.rows(
            "SELECT contact_id FROM interaction_contact WHERE interaction_id = ?", (number,)
        )
    ]
    with store.action(f"{describe(store, who, interaction.kind)}, removed", "remove"):
        store.delete(m.Interaction, number)


def describe(store: Store, contacts: Sequence[int], kind: InteractionKind | str) -> str:
    """Say in a few words what was logged: "Call with Tobin Ashgrove logged"."""
    found = people.names(store, contacts)
    who = found.get(contacts[0], "") if contacts else ""
    more = f" and {len(contacts) - 1} more" if len(contacts) > 1 else ""
    words = {
        InteractionKind.CALL: "Call with",
        InteractionKind.EMAIL: "E-mail to",
        InteractionKind.MESSAGE: "Message to",
        InteractionKind.MEETING: "Meeting with",
        InteractionKind.EVENT: "Event with",
        InteractionKind.SOCIAL_POST: "Post with",
        InteractionKind.LETTER: "Letter to",
        InteractionKind.GIFT: "Gift to",
    }
    return f"{words[InteractionKind(kind)]} {who}{more} logged"


def _links(
    store: Store, number: int, contacts: Sequence[int], purposes: Sequence[Purpose], about: Sequence[About]
) -> None:
    for contact in dict.fromkeys(contacts):
        store.insert(m.InteractionContact, interaction=number, contact=contact)
    for purpose in dict.fromkeys(purposes):
        store.insert(m.InteractionPurpose, interaction=number, purpose=purpose)
    for kind, thing in dict.fromkeys(about):
        store.insert(m.InteractionAbout, interaction=number, **{kind: thing})


def _begin_reaching_out(store: Store, contacts: Sequence[int], on: date) -> None:
    for contact in contacts:
        waiting = store.rows(
            "SELECT id FROM lead WHERE person_id = ? AND stage = ? AND received_on <= ?",
            (contact, LeadStage.RECEIVED, on.isoformat()),
        )
        for (lead,) in waiting:
            leads.move(store, lead, LeadStage.REACHING_OUT, on)
