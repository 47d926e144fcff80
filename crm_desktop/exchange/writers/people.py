"""A person as they go out of the book, whatever the format."""

from __future__ import annotations

from typing import NamedTuple

from crm_desktop.exchange.people.own_words import contact_uid
from crm_desktop.exchange.records import Held


class Entry(NamedTuple):
    """An e-mail, a phone number or a link, and what it is for ("work", "home", "mobile" …; "" for unsaid)."""

    value: str
    kind: str = ""


class Person(NamedTuple):
    """Everything about one person. Texts are as the person wrote them, days ISO; "" where nothing is said.

    `number` is that of the contact, `added` the moment it was added: together they make the `uid`. The preferred
    address comes first. `lines` are lines of a vCard that no field stands for. `cadence_days` is None where it is left
    to tags and relationship, 0 for never.
    """

    number: int
    name: str = ""
    title: str = ""
    given: str = ""
    family: str = ""
    suffix: str = ""
    nickname: str = ""
    position: str = ""
    company: str = ""
    location: str = ""
    relationship: str = ""
    closeness: int = 1
    notes: str = ""
    met_how: str = ""
    met_on: str = ""
    introduced_by: str = ""
    cadence_days: int | None = None
    muted: bool = False
    archived_on: str = ""
    added: str = ""
    changed: str = ""
    last_contact_on: str = ""
    photo: bytes | None = None
    emails: tuple[Entry, ...] = ()
    phones: tuple[Entry, ...] = ()
    links: tuple[Entry, ...] = ()
    held: tuple[Held, ...] = ()
    tags: tuple[str, ...] = ()
    own: tuple[tuple[str, str], ...] = ()
    lines: tuple[str, ...] = ()

    @property
    def uid(self) -> str:
        """A name for the person that stays, and that nobody else has."""
        return contact_uid(self.number, self.added)
