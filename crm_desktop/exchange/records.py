"""What a file can hold: the records that its readers make and that a plan decides about.

`PersonRow` is written for speed: 100,000 of them pass in an import. A named tuple is made in a fifth of the time
of a frozen dataclass.
"""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date
from typing import NamedTuple

from crm_desktop.domain.terms import Relationship


@dataclass(frozen=True, slots=True)
class Rejected:
    """A row that was not taken: its number, the sentence why, and its cells as far as they could be read."""

    row: int
    reason: str
    cells: tuple[str, ...] = ()


class More(NamedTuple):
    """What only some files say of a person.

    `kinds` gives what an e-mail or a phone is for ("work", "home", "mobile" ...), by the address or number. `photo`
    is a JPEG, PNG, GIF or WebP. `lines` are the lines of a vCard that nothing else here stands for, to be written
    back.
    """

    kinds: tuple[tuple[str, str], ...] = ()
    photo: bytes | None = None
    lines: tuple[str, ...] = ()


class PersonRow(NamedTuple):
    """A person as one row of a file tells. Texts are clean and "" where nothing is said.

    `number` is the row number of the file. `name` is the whole name as the file has it, else put together; for
    a row without any name it is the e-mail or the link. The keys stand beside what they are the keys of:
    `email_keys` are lower-case addresses, `link_keys` come from `domain.links.link_key`. `key` is by what a row
    without a profile link is known again ("" for others): see `row_key`.
    """

    number: int
    given: str
    family: str
    name: str
    title: str
    suffix: str
    nickname: str
    emails: tuple[str, ...]
    email_keys: tuple[str, ...]
    phones: tuple[str, ...]
    links: tuple[str, ...]
    link_keys: tuple[str, ...]
    position: str
    company: str
    location: str
    met_on: date | None
    met_how: str
    relationship: Relationship | None
    tags: tuple[str, ...]
    notes: str
    own_fields: tuple[tuple[str, str], ...]
    key: str
    more: More | None = None


@dataclass(frozen=True, slots=True)
class Remark:
    """Something to know about a row that was taken: what of it was left out or put right."""

    row: int
    text: str


@dataclass(slots=True)
class PeopleBatch:
    """Some rows of a file: `rows` of them, each in exactly one of the first three lists.

    `done` tells how far the file is read, from 0 to 1.
    """

    people: list[PersonRow]
    skipped: list[Rejected]
    unreadable: list[Rejected]
    remarks: list[Remark]
    rows: int
    done: float
