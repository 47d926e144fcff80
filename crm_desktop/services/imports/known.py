"""Who is in the book, as the plan of an import asks for it."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import replace
from datetime import date, time
from typing import Any, Final

from crm_desktop.domain.names import fold
from crm_desktop.domain.terms import OpportunityStage, Relationship
from crm_desktop.exchange.calendars.changes import CameFromCalendars, KnownFollowUp, digest
from crm_desktop.exchange.calendars.own_events import OWN_UID, follow_up_uid, key_of
from crm_desktop.exchange.columns.fields import Field
from crm_desktop.exchange.people.keys import connection_key
from crm_desktop.exchange.people.own_words import contact_uid
from crm_desktop.exchange.plan.known import (
    PARTED,
    SAID,
    Known,
    KnownContact,
    KnownOpening,
    KnownThings,
    known_contact,
)
from crm_desktop.exchange.plan.lookups import Emails, Links, Lookup
from crm_desktop.exchange.plan.told_before import Message, Messages
from crm_desktop.exchange.records import PersonRow
from crm_desktop.store import Store, contacts, imports
from crm_desktop.store.store import Row

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
    return Known(
        links=Links(imports.links(store)),
        emails=Emails(_emails(store)),
        keys=Lookup(_keys(store).items()),
        names=lambda: _names(store),
        own_uids=lambda: _own_uids(store),
        contacts=lambda ids: present(store, ids),
        refused=_refused(store),
        things=_things(store) if things else None,
    )


def asking(store: Store, known: Known) -> Known:
    """Give what was read before with the way to ask another connection to the same book."""
    things = known.things
    if things is not None:
        things = replace(
            things,
            opening=lambda number: _opening(store, number),
            messages=_messages(store),
            calendars=replace(things.calendars, follow_up=lambda number: _follow_up(store, number)),
        )
    return replace(
        known,
        names=lambda: _names(store),
        own_uids=lambda: _own_uids(store),
        contacts=lambda ids: present(store, ids),
        things=things,
    )


def _own_uids(store: Store) -> dict[str, int]:
    """Give by what the cards of this book are known that it exports."""
    return {contact_uid(number, added): number for number, added in imports.contacts_added(store)}


def _emails(store: Store) -> Iterator[tuple[str, int, str]]:
    """Give every address with its contact and their folded given name."""
    folded: dict[str, str] = {}
    for address, contact, given in imports.emails(store):
        name = folded.get(given)
        if name is None:
            name = folded[given] = fold(given)
        yield address.lower(), contact, name


def _names(store: Store) -> Lookup:
    """Read who is here by folded whole name."""
    return Lookup((fold(name), contact) for name, contact in imports.whole_names(store))


def _things(store: Store) -> KnownThings:
    """Read what is in the book besides people."""
    me = contacts.me(store)
    return KnownThings(
        keys={**imports.thing_keys(store), **_own_events(store)},
        openings={(company, fold(title)): number for number, title, company in imports.openings(store)},
        opening=lambda number: _opening(store, number),
        targets=imports.targets(store),
        scores=imports.scores(store),
        vouched=imports.vouched(store),
        ties=frozenset((company, kind, fold(title)) for company, kind, title in imports.my_ties(store)),
        messages=_messages(store),
        me=present(store, [me]).get(me) if me is not None else None,
        today=store.clock.today(),
        calendars=CameFromCalendars(imports.told(store), lambda number: _follow_up(store, number)),
    )


def _messages(store: Store) -> Messages:
    """Give the way to ask for the messages with a contact, without those that are imported from now on."""
    end = store.next_number("interaction")
    return lambda contact: map(Message._make, imports.messages(store, contact, end))


def _own_events(store: Store) -> dict[str, int]:
    """Give by what the follow-ups of this book are known in its own calendar."""
    return {
        key_of(f"{follow_up_uid(number, added)}{OWN_UID}"): number
        for number, added in imports.follow_ups(store)
    }


def _follow_up(store: Store, number: int) -> KnownFollowUp | None:
    row = imports.follow_up(store, number)
    if row is None:
        return None
    what, notes, on, at, minutes, repeat, done_on, is_mine = row
    when = time.fromisoformat(at) if at else None
    return KnownFollowUp(
        what,
        digest(notes),
        date.fromisoformat(on),
        when,
        minutes,
        repeat,
        done_on is not None,
        bool(is_mine),
    )


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
        first = key = connection_key(name, day)
        if first not in places and keys.setdefault(first, contact) == contact:
            continue
        place = places.get(first, 1)
        if place > 1:
            key = f"{first}#{place}"
        while keys.get(key, contact) != contact:
            place += 1
            key = f"{first}#{place}"
        keys[key] = contact
        places[first] = place
    return keys


def _refused(store: Store) -> dict[int, frozenset[str]]:
    """Give by contact what was left out of its lists."""
    refused: dict[int, frozenset[str]] = {}
    for contact, value in imports.refused(store):
        refused[contact] = refused.get(contact, frozenset()) | {value}
    return refused


def present(store: Store, ids: Sequence[int]) -> dict[int, KnownContact]:
    """Give some contacts as they are now, by number."""
    return {row[0]: _known(row) for row in imports.present(store, ids)}


def _known(row: Row) -> KnownContact:
    company, own_words, *has = row[_LISTS:]
    own = (_OWN_FIELDS.get(each) for each in own_words.split()) if own_words else ()
    return known_contact(
        row[0],
        row[1:_SAID],
        row[_SAID:_LISTS],
        company_id=company,
        own=frozenset(each for each in own if each) if own_words else _NO_FIELDS,
        has=has,
    )


_SAID: Final = 1 + len(SAID)
_LISTS: Final = _SAID + 5
_NO_FIELDS: Final[frozenset[Field]] = frozenset()


def side_by_side(store: Store, ids: Sequence[int]) -> dict[int, tuple[KnownContact, PersonRow]]:
    """Give some contacts as they are now, by number: as an import looks at them, and as a row of a file would say it.

    The links are their keys.
    """
    return {row[0]: (_known(row), _as_row(row)) for row in imports.present(store, ids)}


def _as_row(row: Row) -> PersonRow:
    said: dict[str, Any] = {name: text or "" for name, text in zip(SAID, row[1:_SAID], strict=True)}
    met_on, relation = said["met_on"], said["relationship"]
    said["met_on"] = date.fromisoformat(met_on) if met_on else None
    said["relationship"] = Relationship(relation) if relation in set(Relationship) else None
    emails, phones, links, tags = (
        tuple(each.split(PARTED)) if each else () for each in row[_SAID : _LISTS - 1]
    )
    return PersonRow(
        number=row[0],
        emails=emails,
        email_keys=tuple(each.lower() for each in emails),
        phones=phones,
        links=links,
        link_keys=links,
        tags=tags,
        own_fields=(),
        key="",
        **said,
    )
