"""The people that earlier rows of a file made or changed, as later rows of it find them.

New people are kept packed: 100,000 rows as they are would take 120 MB.
"""

from __future__ import annotations

from dataclasses import replace
from datetime import date
from typing import Final

from crm_desktop.exchange.fields import Field
from crm_desktop.exchange.known import KnownContact, phone_digits
from crm_desktop.exchange.plan import Merge
from crm_desktop.exchange.records import PersonRow

_DIGITS: Final = 9


def has_phone(known: frozenset[str], phone: str) -> bool:
    """Whether a number is there, with or without its country code: the last nine digits are compared."""
    digits = phone_digits(phone)
    if not digits or digits in known:
        return True
    tail = digits[-_DIGITS:]
    return len(tail) == _DIGITS and any(other.endswith(tail) for other in known)


def pack(row: PersonRow) -> str:
    """Put what later rows of the file need to know of a new person into one text, parted by control characters."""
    (
        _,
        given,
        family,
        name,
        title,
        suffix,
        nickname,
        _,
        emails,
        phones,
        _,
        links,
        position,
        company,
        location,
        met_on,
        met_how,
        relationship,
        tags,
        notes,
        own,
        _,
        _,
    ) = row
    join = "\x1e".join
    return "\x1f".join(
        (
            given,
            family,
            name,
            title,
            suffix,
            nickname,
            position,
            company,
            location,
            met_on.isoformat() if met_on else "",
            met_how,
            relationship or "",
            notes,
            join(emails) if emails else "",
            join(phones) if phones else "",
            join(links) if links else "",
            join(tags) if tags else "",
            join([each for each, _ in own]) if own else "",
        )
    )


def unpack(number: int, packed: str) -> KnownContact:
    """Give the person that a row of this file made."""
    given, family, name, title, suffix, nickname, position, company, location, met_on, *rest = packed.split(
        "\x1f"
    )
    met_how, relationship, notes, emails, phones, links, tags, own_fields = rest

    def split(text: str) -> list[str]:
        return text.split("\x1e") if text else []

    return KnownContact(
        contact=-number,
        name=name,
        given=given,
        family=family,
        title=title,
        suffix=suffix,
        nickname=nickname,
        position=position,
        company=company,
        location=location,
        met_on=date.fromisoformat(met_on) if met_on else None,
        met_how=met_how,
        relationship=relationship,
        notes=notes,
        email_keys=frozenset(split(emails)),
        phones=frozenset(map(phone_digits, split(phones))),
        numbers=", ".join(split(phones)),
        link_keys=frozenset(split(links)),
        tags=frozenset(tag.casefold() for tag in split(tags)),
        own_fields=frozenset(own.casefold() for own in split(own_fields)),
    )


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


def after(now: KnownContact, merge: Merge) -> KnownContact:
    """Give a contact as it is after a merge, for the rows that follow."""
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
        **values,  # type: ignore[arg-type]
    )
