"""The people that earlier rows of a file made or changed, as later rows of it find them.

New people are kept packed: 100,000 rows as they are would take 120 MB.
"""

from __future__ import annotations

from dataclasses import replace
from operator import itemgetter
from typing import Final

from crm_desktop.exchange.columns.fields import Field
from crm_desktop.exchange.plan.known import PARTED, SAID, KnownContact, known_contact, phone_digits
from crm_desktop.exchange.plan.terms import Merge
from crm_desktop.exchange.records import PersonRow

_DIGITS: Final = 9
_LISTS: Final = 5


def has_phone(known: frozenset[str], phone: str) -> bool:
    """Whether a number is there, with or without its country code: the last nine digits are compared."""
    digits = phone_digits(phone)
    if not digits or digits in known:
        return True
    tail = digits[-_DIGITS:]
    return len(tail) == _DIGITS and any(other.endswith(tail) for other in known)


def pack(row: PersonRow) -> str:
    """Put what later rows of the file need to know of a new person into one text, parted by control characters."""
    join = PARTED.join
    met_on, email_keys, link_keys = row.met_on, row.email_keys, row.link_keys
    return "\x1f".join(
        (
            *_texts(row),
            row.relationship or "",
            met_on.isoformat() if met_on else "",
            join(email_keys) if email_keys else "",
            join(row.phones) if row.phones else "",
            join(link_keys) if link_keys else "",
            join(row.tags) if row.tags else "",
            join([each for each, _ in row.own_fields]) if row.own_fields else "",
        )
    )


_texts: Final = itemgetter(*map(PersonRow._fields.index, SAID[:-2]))


def unpack(number: int, packed: str) -> KnownContact:
    """Give the person that a row of this file made."""
    texts = packed.split("\x1f")
    return known_contact(-number, texts[:-_LISTS], texts[-_LISTS:])


def given_of(packed: str) -> str:
    """Give the given name of the person that a row of this file made."""
    return packed.split("\x1f", 2)[1]


_ATTRIBUTES: Final[dict[Field, str]] = {
    Field.GIVEN: "given",
    Field.FAMILY: "family",
    Field.FULL: "name",
    Field.TITLE: "title",
    Field.SUFFIX: "suffix",
    Field.NICKNAME: "nickname",
    Field.POSITION: "position",
    Field.COMPANY: "company",
    Field.LOCATION: "location",
    Field.MET_ON: "met_on",
    Field.MET_HOW: "met_how",
    Field.RELATIONSHIP: "relationship",
    Field.NOTES: "notes",
}


def less(now: KnownContact, without: frozenset[str]) -> KnownContact:
    """Give a contact without some values of its lists, as they are written (links by their keys)."""
    return replace(
        now,
        email_keys=now.email_keys.difference(map(str.lower, without)),
        phones=now.phones.difference(map(phone_digits, without)),
        link_keys=now.link_keys - without,
        tags=now.tags.difference(map(str.casefold, without)),
    )


def after(now: KnownContact, merge: Merge) -> KnownContact:
    """Give a contact as it is after a merge, for the rows that follow."""
    if merge.without:
        now = less(now, merge.without)
    values: dict[str, object] = {_ATTRIBUTES[what]: value for what, value in merge.fields}
    if Field.COMPANY in {what for what, _ in merge.fields}:
        values["company_id"] = None
    return replace(
        now,
        email_keys=now.email_keys.union(address.lower() for address in merge.emails),
        phones=now.phones.union(map(phone_digits, merge.phones)),
        link_keys=now.link_keys.union(key for _, key in merge.links),
        tags=now.tags.union(tag.casefold() for tag in merge.tags),
        own_fields=now.own_fields.union(name.casefold() for name, _ in merge.own_fields),
        has_photo=now.has_photo or merge.photo is not None,
        has_lines=now.has_lines or bool(merge.lines),
        has_ties=now.has_ties or bool(merge.held),
        own=now.own | merge.own,
        **values,  # type: ignore[arg-type]
    )
