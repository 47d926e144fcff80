"""Who is in the book, as the plan of an import asks for it."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace
from datetime import date
from typing import Final

from crm_desktop.domain.names import fold
from crm_desktop.domain.terms import OpportunityStage
from crm_desktop.exchange.fields import Field
from crm_desktop.exchange.known import Known, KnownContact, KnownOpening, KnownThings, phone_digits
from crm_desktop.exchange.own_events import OWN_UID, follow_up_uid, key_of
from crm_desktop.exchange.people import connection_key
from crm_desktop.store import Store, contacts, imports

_OWN_FIELDS: Final[dict[str, Field]] = {
    "given_name": Field.GIVEN,
    "family_name": Field.FAMILY,
    "position": Field.POSITION,
    "company_id": Field.COMPANY,
    "location": Field.LOCATION,
    "notes": Field.NOTES,
    "met_how": Field.MET_HOW,
    "met_on": Field.MET_ON,
    "relationship": Field.RELATIONSHIP,
}


def read_known(store: Store, *, things: bool = False) -> Known:
    """Read who is in the book, as the plan of an import asks for it; with `things`, what else is.

    It holds as long as nothing is written to the book, and reads from `store` what contacts are at present.
    """
    if not imports.anybody(store):
        return Known(things=_things(store) if things else None)
    folded: dict[str, str] = {}
    emails: dict[str, list[tuple[int, str]]] = {}
    for address, contact, given in imports.emails(store):
        name = folded.get(given)
        if name is None:
            name = folded[given] = fold(given)
        emails.setdefault(address.lower(), []).append((contact, name))
    return Known(
        links=imports.links(store),
        emails=emails,
        keys=_keys(store),
        names=lambda: _names(store),
        contacts=lambda ids: present(store, ids),
        things=_things(store) if things else None,
    )


def asking(store: Store, known: Known) -> Known:
    """Give what was read before with the way to ask another connection to the same book."""
    things = known.things
    if things is not None:
        things = replace(things, opening=lambda number: _opening(store, number))
    return replace(
        known, names=lambda: _names(store), contacts=lambda ids: present(store, ids), things=things
    )


def _names(store: Store) -> dict[str, list[int]]:
    """Read who is here by folded whole name."""
    names: dict[str, list[int]] = {}
    for name, contact in imports.whole_names(store):
        names.setdefault(fold(name), []).append(contact)
    return names


def _things(store: Store) -> KnownThings:
    """Read what is in the book besides people."""
    me = contacts.me(store)
    return KnownThings(
        keys={**imports.thing_keys(store), **_own_events(store)},
        openings={(company, fold(title)): number for number, title, company in imports.openings(store)},
        opening=lambda number: _opening(store, number),
        targets=imports.targets(store),
        vouched=imports.vouched(store),
        ties=frozenset((company, kind, fold(title)) for company, kind, title in imports.my_ties(store)),
        me=present(store, [me]).get(me) if me is not None else None,
        today=store.clock.today(),
    )


def _own_events(store: Store) -> dict[str, int]:
    """Give by what the follow-ups of this book are known in its own calendar."""
    return {
        key_of(f"{follow_up_uid(number, added)}{OWN_UID}"): number
        for number, added in imports.follow_ups(store)
    }


def _opening(store: Store, number: int) -> KnownOpening | None:
    row = imports.opening(store, number)
    if row is None:
        return None
    stage, link, channel, salary, closing_on, how_to_submit, notes = row
    return KnownOpening(
        OpportunityStage(stage),
        link,
        channel,
        salary,
        date.fromisoformat(closing_on) if closing_on else None,
        how_to_submit,
        notes,
        frozenset((contact, role) for contact, role in imports.roles(store, number)),
    )


def _keys(store: Store) -> dict[str, int]:
    """Give what rows without a link are known again by: their keys, and name and day of who was met on a day."""
    keys: dict[str, int] = {}
    for key, contact in imports.keys(store):
        keys.setdefault(key, contact)
    places: dict[str, int] = {}
    for contact, name, day in imports.met(store):
        # Namesakes of one day are told apart by their order, as the plan does it in a file.
        first = connection_key(name, date.fromisoformat(day))
        key, place = first, places.get(first, 1)
        if place > 1:
            key = f"{first}#{place}"
        while keys.get(key, contact) != contact:
            place += 1
            key = f"{first}#{place}"
        keys[key] = contact
        places[first] = place
    return keys


def present(store: Store, ids: Sequence[int]) -> dict[int, KnownContact]:
    """Give some contacts as they are now, by number."""
    found = {}
    for row in imports.present(store, ids):
        (contact, name, given, family, title, suffix, nickname, position, company, company_id, location) = (
            row[:11]
        )
        (met_on, met_how, relationship, notes, own_words, emails, phones, links, tags, own_fields) = row[
            11:21
        ]
        found[contact] = KnownContact(
            contact=contact,
            name=name,
            given=given,
            family=family,
            title=title,
            suffix=suffix,
            nickname=nickname,
            position=position,
            company=company,
            company_id=company_id,
            location=location,
            met_on=date.fromisoformat(met_on) if met_on else None,
            met_how=met_how,
            relationship=relationship,
            notes=notes,
            email_keys=_set(emails.lower()) if emails else _NONE,
            phones=frozenset(phone_digits(each) for each in phones.split(imports.PARTED))
            if phones
            else _NONE,
            numbers=phones.replace(imports.PARTED, ", ") if phones else "",
            link_keys=_set(links) if links else _NONE,
            tags=_set(tags.casefold()) if tags else _NONE,
            own_fields=_set(own_fields.casefold()) if own_fields else _NONE,
            own=frozenset(_OWN_FIELDS[each] for each in own_words.split() if each in _OWN_FIELDS)
            if own_words
            else _NO_FIELDS,
            has_photo=bool(row[21]),
            has_lines=bool(row[22]),
            has_ties=bool(row[23]),
        )
    return found


_NONE: Final[frozenset[str]] = frozenset()
_NO_FIELDS: Final[frozenset[Field]] = frozenset()


def _set(text: str) -> frozenset[str]:
    return frozenset(text.split(imports.PARTED))
