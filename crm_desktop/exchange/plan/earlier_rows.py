"""The people that earlier rows of a file made or changed, as later rows of it find them.

New people are kept packed: 100,000 rows as they are would take 120 MB, packed they take 20.
"""

from __future__ import annotations

from array import array
from bisect import bisect_left
from dataclasses import replace
from operator import itemgetter
from typing import Final

from orjson import dumps, loads

from crm_desktop.exchange.columns.fields import Field
from crm_desktop.exchange.plan.known import PARTED, SAID, KnownContact, known_contact, phone_digits
from crm_desktop.exchange.plan.terms import Merge
from crm_desktop.exchange.records import PersonRow

_DIGITS: Final = 9


def has_phone(known: frozenset[str], phone: str) -> bool:
    """Whether a number is there, with or without its country code: the last nine digits are compared."""
    digits = phone_digits(phone)
    if not digits or digits in known:
        return True
    tail = digits[-_DIGITS:]
    return len(tail) == _DIGITS and any(other.endswith(tail) for other in known)


class EarlierRows:
    """The new people of a file by their row numbers, each as one text of JSON in one piece of memory."""

    def __init__(self) -> None:
        self._numbers = array("q")
        self._begins = array("q")
        self._texts = bytearray()

    def add(self, row: PersonRow) -> None:
        """Keep what later rows need to know of a new person."""
        number, numbers = row.number, self._numbers
        place = len(numbers)
        if place and number < numbers[-1]:  # somebody who is only mentioned is no row of the file
            place = bisect_left(numbers, number)
        numbers.insert(place, number)
        self._begins.insert(place, len(self._texts))
        self._texts += pack(row)
        self._texts += b"\n"

    def __contains__(self, number: int) -> bool:
        place = bisect_left(self._numbers, number)
        return place < len(self._numbers) and self._numbers[place] == number

    def __getitem__(self, number: int) -> KnownContact:
        """Give the person that a row of this file made."""
        return unpack(number, self._packed(number))

    def found_by(self, number: int) -> tuple[list[str], list[str]]:
        """Give by what the search finds the person that a row of this file made: the phones, and all other texts.

        These are in the order of the file's index, in which words may belong together that nothing parts; tags and own
        fields are left out.
        """
        name, *said, emails, phones, links, _, _ = loads(self._packed(number))
        return phones, [text for text in (name, *_searched(said), *emails, *links) if text]

    def _packed(self, number: int) -> bytearray:
        begin = self._begins[bisect_left(self._numbers, number)]
        return self._texts[begin : self._texts.index(b"\n", begin)]


def pack(row: PersonRow) -> bytes:
    """Put what later rows of the file need to know of a new person into one text of JSON."""
    return dumps(_needed(row))


def unpack(number: int, packed: bytes | bytearray) -> KnownContact:
    """Give the person that a row of this file made."""
    *said, emails, phones, links, tags, own_fields = loads(packed)
    lists = (emails, phones, links, tags, [name for name, _ in own_fields])
    return known_contact(-number, said, [PARTED.join(values) for values in lists])


_searched: Final = itemgetter(
    *(SAID.index(what) - 1 for what in ("nickname", "position", "location", "notes", "met_how", "company"))
)
_needed: Final = itemgetter(
    *map(
        PersonRow._fields.index,
        (*SAID, "email_keys", "phones", "link_keys", "tags", "own_fields"),
    )
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
