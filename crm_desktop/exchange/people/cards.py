"""A person as an address book tells: the parts collected, cleaned and made into a row of the plan.

vCard and LDIF say the same things in different words; what they say is gathered here. A preferred address comes
first, a company without a name is the name of its card, and what has no field of its own becomes an own field.
"""

from __future__ import annotations

import base64
import binascii
from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date
from typing import Final

from crm_desktop.domain.names import full_name
from crm_desktop.domain.terms import Relationship
from crm_desktop.domain.translation import mark, translate
from crm_desktop.domain.whole_names import with_middle
from crm_desktop.exchange.people.addresses import add_emails, add_links, one_email
from crm_desktop.exchange.people.keys import address_key, content_key, is_profile
from crm_desktop.exchange.people.names import complete
from crm_desktop.exchange.people.no_employer import NO_EMPLOYERS, job_of
from crm_desktop.exchange.records import More, PersonRow, Rejected, Remark, Told

NOBODY: Final = mark(
    "Imports", "The card names nobody: it has no name, no company, no e-mail and no phone number."
)
"""Why a card is skipped."""

_OWN_GROUPS: Final = frozenset({"", "mycontacts", "my contacts", "starred", "starred in android", "contacts"})
"""Groups that address books make by themselves."""


@dataclass(frozen=True, slots=True)
class ForAll:
    """What goes to every person of a file; the relationship only to those who have none."""

    tags: tuple[str, ...] = ()
    relationship: Relationship | None = None

    def and_all(self, tags: tuple[str, ...], relationship: Relationship | None) -> ForAll:
        """Give this with more tags, and another relationship where there is one."""
        return ForAll((*self.tags, *tags), relationship or self.relationship)


PHOTO_LIMIT: Final = 400_000
"""The most bytes of a photo that is kept."""

PHOTOS_LIMIT: Final = 48_000_000
"""The most bytes of photos that are kept of one file: all of them go into one step that can be undone."""

_TOO_LARGE: Final = mark("Imports", "Its photo is larger than can be kept; it was left out.")
_PICTURES: Final = (b"\xff\xd8\xff", b"\x89PNG\r\n\x1a\n", b"GIF8", b"RIFF")


class Photos:
    """Keeps the photos of a file, as many as can be kept. `held` are their bytes since it was set to 0."""

    def __init__(self) -> None:
        self._all = 0
        self.held = 0

    def take_base64(self, data: str) -> tuple[bytes | None, str]:
        """Give a photo that is written in base64; one that is far too long is not decoded."""
        if len(data) > PHOTO_LIMIT * 4 // 3 + 100:
            return None, translate("Imports", _TOO_LARGE)
        try:
            return self.take(base64.b64decode("".join(data.split()), validate=True))
        except (binascii.Error, ValueError):
            return self.take(b"")

    def take(self, photo: bytes) -> tuple[bytes | None, str]:
        """Give a photo that is kept, or the sentence why it is not."""
        if len(photo) > PHOTO_LIMIT:
            return None, translate("Imports", _TOO_LARGE)
        if not photo.startswith(_PICTURES) or (photo[:4] == b"RIFF" and photo[8:12] != b"WEBP"):
            return None, translate("Imports", "Its photo is no picture that can be shown; it was left out.")
        if self._all + len(photo) > PHOTOS_LIMIT:
            return None, translate(
                "Imports", "Its photo was left out: the photos of this file are too many to be kept."
            )
        self._all += len(photo)
        self.held += len(photo)
        return photo, ""


class Parts:
    """What is said of one person so far. Texts are clean; addresses come with what they are for ("" for unsaid)."""

    __slots__ = (
        "additional", "company", "emails", "family", "given", "kinds", "lines", "links", "location", "met_how",
        "met_on", "name", "nickname", "notes", "own", "phones", "photo", "position", "relationship", "suffix", "tags",
        "title", "told", "uid",
    )  # fmt: skip

    def __init__(self) -> None:
        self.name = self.given = self.additional = self.family = self.title = self.suffix = self.nickname = ""
        self.company = self.position = self.location = self.uid = ""
        self.emails: list[tuple[str, str]] = []
        self.phones: list[tuple[str, str]] = []
        self.links: list[str] = []
        self.notes: list[str] = []
        self.tags: list[str] = []
        self.own: list[tuple[str, str]] = []
        self.photo: bytes | None = None
        self.lines: list[str] = []
        self.kinds: list[tuple[str, str]] = []
        self.relationship: Relationship | None = None
        self.met_on: date | None = None
        self.met_how = ""
        self.told: Told | None = None

    def row(self, number: int, for_all: ForAll, remarks: list[Remark]) -> PersonRow | Rejected:
        """Give the row, or why the card names nobody."""
        name, given, family, title, suffix, nickname = self._names()
        kinds: list[tuple[str, str]] = []
        emails, email_keys = self._emails(number, kinds, remarks)
        phones = self._phones(kinds)
        links: tuple[str, ...] = ()
        link_keys: tuple[str, ...] = ()
        for link in self.links:
            links, link_keys = add_links(number, link, links, link_keys, remarks)
        has_profile = bool(link_keys) and is_profile(link_keys[0])
        if not name:
            profile = links[0] if has_profile else ""
            name, nickname = nickname, ""
            name = name or self.company or next(iter(emails), "") or profile or next(iter(phones), "")
            if not name:
                return Rejected(number, translate("Imports", NOBODY))
        own = _different(self.own) if self.own else ()
        more = None
        if kinds or self.kinds or self.lines or self.photo is not None or self.told is not None:
            more = More((*kinds, *self.kinds), self.photo, tuple(self.lines), self.told)
        if has_profile:
            key = ""
        elif self.uid:
            key = f"uid|{self.uid}"
        else:
            key = address_key(name, email_keys, phones) or content_key(
                repr((name, self.company, self.position, self.location, self.notes, own, link_keys))
            )
        # What this program wrote of somebody comes back as it was.
        position, company = self.position, self.company
        if company in NO_EMPLOYERS and self.told is None:
            position, company = job_of(position, company)
        values = (
            number,
            given,
            family,
            name,
            title,
            suffix,
            nickname,
            emails,
            email_keys,
            phones,
            links,
            link_keys,
            position,
            company,
            self.location,
            self.met_on,
            self.met_how,
            self.relationship or for_all.relationship,
            _with_tags(for_all.tags, self.tags) if self.tags else for_all.tags,
            "\n".join(self.notes),
            own,
            key,
            more,
        )
        return tuple.__new__(PersonRow, values)  # what PersonRow(...) does, in half the time

    def _names(self) -> tuple[str, str, str, str, str, str]:
        """Give the whole name, and its parts: given, family, title, suffix, nickname."""
        given, family = self.given, self.family
        if self.additional:
            given, family = with_middle(given, self.additional, family)
        title, suffix, nickname = self.title, self.suffix, self.nickname
        name = self.name
        if not name:
            name = full_name(given, family, title=title, suffix=suffix)
        elif "@" in name and one_email(name):
            given = family = ""  # Google calls whom it knows by an address alone by it
        elif not (given and family) and "@" not in name and name != self.company:
            given, family, title, suffix, nickname = complete(name, given, family, title, suffix, nickname)
        elif ", " in name and given and name.startswith(f"{self.family}, {self.given}"):
            name = full_name(given, family, title=title, suffix=suffix)  # as directories sort it
        return name, given, family, title, suffix, nickname

    def _emails(
        self, number: int, kinds: list[tuple[str, str]], remarks: list[Remark]
    ) -> tuple[tuple[str, ...], tuple[str, ...]]:
        """Give each e-mail once, with its key; what they are for goes to `kinds`, what is none to `remarks`."""
        found: dict[str, str] = {}
        for said, kind in self.emails:
            for address in (said,) if one_email(said) else add_emails(number, said, (), (), remarks)[0]:
                key = address.lower()
                if key not in found:
                    found[key] = address
                    if kind:
                        kinds.append((address, kind))
        return tuple(found.values()), tuple(found)

    def _phones(self, kinds: list[tuple[str, str]]) -> tuple[str, ...]:
        """Give each number once; what they are for goes to `kinds`."""
        found: list[str] = []
        for phone, kind in self.phones:
            if phone not in found:
                found.append(phone)
                if kind:
                    kinds.append((phone, kind))
        return tuple(found)

    def add_address(self, kind: str, street: Sequence[str], place: Sequence[str], called: str = "") -> None:
        """Keep a postal address: the first that says a place is where the person is, each is an own field.

        `called` is the person's own word for it, "Holiday home".
        """
        where = _joined(place)
        if not self.location:
            self.location = where
        lines = _joined(street)
        if lines and (where or lines != self.location):
            self.own.append((called or address_name(kind), f"{lines}, {where}" if where else lines))


def address_name(kind: str) -> str:
    """Give the name of the own field that holds a postal address of a kind."""
    return "Home address" if kind == "home" else "Work address" if kind == "work" else "Address"


def _with_tags(tags: tuple[str, ...], words: Sequence[str]) -> tuple[str, ...]:
    """Give tags with those that a card names, each once; the groups that every address book has are none."""
    different = {tag.casefold(): tag for tag in tags}
    for word in words:
        tag = " ".join(word.strip("* ").split())
        if (key := tag.casefold()) not in _OWN_GROUPS:
            different.setdefault(key, tag)
    return tuple(different.values())


def _joined(parts: Sequence[str]) -> str:
    """Join what is not empty, and not the same as the part before it."""
    text = last = ""
    for part in parts:
        if part and part != last:
            text = f"{text}, {part}" if text else part
            last = part
    return text


def _different(own: Sequence[tuple[str, str]]) -> tuple[tuple[str, str], ...]:
    """Give own fields with a name each: the second of a name gets a number, equal ones are one."""
    if len(own) == 1:
        return tuple(own) if own[0][1] else ()
    found: dict[str, str] = {}
    for name, value in own:
        if not value:
            continue
        free, number = name, 2
        while free in found and found[free] != value:
            free, number = f"{name} {number}", number + 1
        found[free] = value
    return tuple(found.items())
