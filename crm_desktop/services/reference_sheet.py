"""The sheet of references for an opening, or for any: who is on it, in which order, and what it says of each."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

from crm_desktop.domain.emails import email_advice, is_email
from crm_desktop.domain.errors import KnownError
from crm_desktop.domain.placeholders import one_line
from crm_desktop.domain.terms import Standing
from crm_desktop.domain.translation import translate
from crm_desktop.domain.wording import month_and_year
from crm_desktop.services import references, standing
from crm_desktop.store import Store
from crm_desktop.store import contacts as people
from crm_desktop.store import models as m
from crm_desktop.store import references as reader
from crm_desktop.store.references import ReferenceRow


def attach(store: Store, opening: int, contact: int) -> None:
    """Put a reference on the sheet of an opening, below the others, in one action."""
    _put_order(
        store,
        opening,
        [*reader.attached(store, opening), contact],
        translate("References", "{name} put on the sheet", name=people.name(store, contact)),
    )


def detach(store: Store, opening: int, contact: int) -> None:
    """Take a reference from the sheet of an opening, in one action."""
    with store.action(
        translate("References", "{name} taken from the sheet", name=people.name(store, contact)),
        "edit",
        _opening_name(store, opening),
    ):
        store.execute(
            m.Role.delete().where(
                (m.Role.opportunity == opening) & (m.Role.contact == contact) & (m.Role.role == "reference")
            )
        )
        reference = store.value("SELECT id FROM reference WHERE contact_id = ?", (contact,))
        store.execute(
            m.OpportunityReference.delete().where(
                (m.OpportunityReference.opportunity == opening)
                & (m.OpportunityReference.reference == reference)
            )
        )


def move(store: Store, opening: int | None, contact: int, place: int) -> bool:
    """Move somebody to a place (0 is the top) among those on a sheet, in one action; say whether it was another.

    Without an opening it is the general order. Who is not on the sheet (not agreed) keeps the place.
    """
    order = [row.contact_id for row in on_sheet(store, opening)]
    if contact not in order:
        return False
    wanted = [one for one in order if one != contact]
    wanted.insert(max(0, min(place, len(wanted))), contact)
    if wanted == order:
        return False
    label = translate("References", "{name} moved on the sheet", name=people.name(store, contact))
    if opening is not None:
        others = [one for one in reader.attached(store, opening) if one not in order]
        _put_order(store, opening, [*wanted, *others], label)
        return True
    with store.action(label, "edit"):
        for number, one in enumerate(wanted):
            store.update(m.Reference, references.number_of(store, one), place=number)
    return True


def _put_order(store: Store, opening: int, contacts: Sequence[int], label: str) -> None:
    with store.action(label, "edit", _opening_name(store, opening)):
        for place, contact in enumerate(dict.fromkeys(contacts)):
            reference = standing.ensure(store, contact)
            number = store.value(
                "SELECT id FROM opportunity_reference WHERE opportunity_id = ? AND reference_id = ?",
                (opening, reference),
            )
            if number is None:
                store.insert(m.OpportunityReference, opportunity=opening, reference=reference, place=place)
            else:
                store.update(m.OpportunityReference, number, place=place)


def _opening_name(store: Store, opening: int) -> str:
    found = reader.opening(store, opening)
    return found.name if found is not None else ""


def describe(
    store: Store,
    contact: int,
    *,
    knows_me_as: str | None = None,
    can_vouch_for: str | None = None,
    please: str | None = None,
) -> None:
    """Change what the sheet says of somebody, in one action; None leaves a line as it is."""
    lines = {"knows_me_as": knows_me_as, "can_vouch_for": can_vouch_for, "please": please}
    with store.action(
        translate("References", "Sheet: {name} changed", name=people.name(store, contact)), "edit"
    ):
        given = {name: one_line(text) for name, text in lines.items() if text is not None}
        store.update(m.Reference, references.number_of(store, contact), **given)


def set_reach(store: Store, contact: int, *, email: str | None = None, phone: str | None = None) -> None:
    """Change the e-mail or the phone by which somebody is reached, in one action; an empty one is taken away.

    Raises:
        KnownError: where the address is none.
    """
    row = reader.of_contact(store, contact)
    if row is None:
        return
    if email is not None and email.strip() and not is_email(email.strip()):
        advice = email_advice(email)
        raise KnownError(
            translate(
                "References", "{advice} Nothing was saved yet.", advice=advice.problem if advice else ""
            ).strip()
        )
    with store.action(translate("References", "{name} changed", name=row.name), "edit"):
        changed = False
        for model, number, field, text in (
            (m.Email, row.email_id, "address", email),
            (m.Phone, row.phone_id, "number", phone),
        ):
            if text is None:
                continue
            value = text.strip()
            if number is None and value:
                store.insert(model, contact=contact, **{field: value}, preferred=True)
            elif number is not None and value:
                changed = store.update(model, number, **{field: value}) or changed
                continue
            elif number is not None:
                store.delete(model, number)
            else:
                continue
            changed = True
        if changed:
            store.update(m.Contact, contact, changed_at=store.clock.now())


def on_sheet(store: Store, opening: int | None) -> list[ReferenceRow]:
    """Give those who are named on a sheet, in order: who agreed and is attached; without an opening, all who agreed."""
    agreed_rows = {
        row.contact_id: row
        for row in reader.rows(store)
        if row.standing is Standing.AGREED and not row.archived
    }
    if opening is None:
        return list(agreed_rows.values())
    return [agreed_rows[one] for one in reader.attached(store, opening) if one in agreed_rows]


@dataclass(frozen=True, slots=True)
class SheetPerson:
    """One person on a sheet, line by line; an empty line is left out in print."""

    contact_id: int
    name: str
    called: str
    where: str
    knows_me_as: str
    can_speak_to: str
    email: str
    phone: str
    please: str


@dataclass(frozen=True, slots=True)
class Sheet:
    """What the sheet of references says."""

    title: str
    about: str
    month: str
    people: tuple[SheetPerson, ...]
    foot: str


def sheet(store: Store, opening: int | None, *, phones: bool = True) -> Sheet:
    """Give the sheet for an opening (or for any), with or without phone numbers."""
    rows = on_sheet(store, opening)
    touch = references.together(store, [row.contact_id for row in rows])
    found = tuple(
        SheetPerson(
            contact_id=row.contact_id,
            name=row.name,
            called=row.called,
            where=row.where,
            knows_me_as=row.knows_me_as
            or references.knows_me_as(row.relationship, touch.get(row.contact_id)),
            can_speak_to=row.can_vouch_for,
            email=row.email,
            phone=row.phone if phones else "",
            please=row.please,
        )
        for row in rows
    )
    me = people.me(store)
    mine = people.name(store, me)
    today = store.clock.today()
    return Sheet(
        title=translate("References", "References for {name}", name=mine)
        if mine
        else translate("References", "References"),
        about=_opening_name(store, opening) if opening is not None else "",
        month=month_and_year(today),
        people=found,
        foot=_foot([one.called for one in found]),
    )


def _foot(names: Sequence[str]) -> str:
    if not names:
        return ""
    if len(names) == 1:
        return translate(
            "References",
            "{name} has agreed to be named, and is told before this sheet is sent.",
            name=names[0],
        )
    if len(names) == 2:
        return translate("References", "Both have agreed to be named and are told before this sheet is sent.")
    return translate(
        "References", "All of them have agreed to be named and are told before this sheet is sent."
    )
