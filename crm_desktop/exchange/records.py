"""What a file can hold: the records that its readers make and that a plan decides about.

`PersonRow` is written for speed: 100,000 of them pass in an import. A named tuple is made in a fifth of the time
of a frozen dataclass.
"""

from __future__ import annotations

from dataclasses import dataclass, field
from datetime import date, time
from typing import Final, NamedTuple

from crm_desktop.domain.links import link_key
from crm_desktop.domain.names import fold
from crm_desktop.domain.terms import (
    AffiliationKind,
    Channel,
    Direction,
    FollowUpKind,
    InteractionKind,
    OpportunityStage,
    Outcome,
    Purpose,
    Relationship,
    RoleKind,
)

ROW_BITS: Final = 32
"""A row of an archive is numbered by its file, times two to the power of this, plus its row in the file."""


def row_of(number: int) -> int:
    """Give the row in its own file."""
    return number & ((1 << ROW_BITS) - 1)


@dataclass(frozen=True, slots=True)
class Rejected:
    """A row that was not taken: its number, the sentence why, and its cells as far as they could be read.

    `member` names the file of an archive that the row is of.
    """

    row: int
    reason: str
    cells: tuple[str, ...] = ()
    member: str = ""


class Held(NamedTuple):
    """A tie of a person to an organisation. Days are `2016`, `2016-03` or whole; "" is unknown."""

    company: str
    kind: AffiliationKind = AffiliationKind.EMPLOYER
    title: str = ""
    begun: str = ""
    ended: str = ""
    former: bool = False


class Told(NamedTuple):
    """What only this program's own exports say of a person; somebody who is here already keeps what is there.

    `cadence_days` is None where it is left to tags and relationship. `archived_on` is a day in ISO, "" for none.
    `introduced_by` is a whole name.
    """

    closeness: int = 1
    cadence_days: int | None = None
    muted: bool = False
    archived_on: str = ""
    introduced_by: str = ""
    held: tuple[Held, ...] = ()


class More(NamedTuple):
    """What only some files say of a person.

    `kinds` gives what an e-mail, a phone or a link is for ("work", "home", "mobile" ...), by its text. `photo`
    is a JPEG, PNG, GIF or WebP. `lines` are the lines of a vCard that nothing else here stands for, to be written
    back.
    """

    kinds: tuple[tuple[str, str], ...] = ()
    photo: bytes | None = None
    lines: tuple[str, ...] = ()
    told: Told | None = None


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
    member: str = ""


class Mention(NamedTuple):
    """How a record names somebody who has a part in it.

    One with an e-mail or a profile link is known by these alone; one with a name only, by the whole name where nobody
    else has it. `role` is what they are in an opening. With `here_only`, nobody new is made of them.
    """

    name: str = ""
    email: str = ""
    link: str = ""
    phone: str = ""
    company: str = ""
    position: str = ""
    role: RoleKind | None = None
    here_only: bool = False


class Myself(NamedTuple):
    """By what I am known in a file: folded whole names, lower-case addresses, keys of profile links."""

    names: frozenset[str] = frozenset()
    emails: frozenset[str] = frozenset()
    links: frozenset[str] = frozenset()

    def is_me(self, mention: Mention) -> bool:
        """Whether somebody who is named is me: by profile or address, and by the name where there is neither."""
        key = link_key(mention.link) if mention.link else ""
        if key and key in self.links:
            return True
        if mention.email:
            return mention.email.lower() in self.emails
        return not (key and self.links) and fold(mention.name) in self.names


@dataclass(frozen=True, slots=True)
class Talk:
    """Something that happened between me and people. The time is local wall time.

    `number` is the row it stands in and `key` by what it is known again, as with every record here. Another kind of
    file may tell of it under other keys: it is known there by `also`, and here by what such a file left, `told_as`.
    """

    number: int
    key: str
    on: date
    kind: InteractionKind
    people: tuple[Mention, ...]
    direction: Direction = Direction.OUT
    at: time | None = None
    outcome: Outcome | None = None
    purposes: tuple[Purpose, ...] = ()
    subject: str = ""
    notes: str = ""
    minutes: int | None = None
    also: tuple[str, ...] = ()
    told_as: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True)
class Opening:
    """A job I look at or applied for. `steps` are its stages in order; a day that is not known is None."""

    number: int
    key: str
    title: str
    company: str
    steps: tuple[tuple[OpportunityStage, date | None], ...]
    people: tuple[Mention, ...] = ()
    link: str = ""
    channel: Channel | None = None
    salary: str = ""
    closing_on: date | None = None
    how_to_submit: str = ""
    notes: str = ""


@dataclass(frozen=True, slots=True)
class Target:
    """A company I want to work at, with how I score it (`domain.lamp`), and who is there; 1 is the highest priority."""

    number: int
    key: str
    company: str
    people: tuple[Mention, ...] = ()
    motivation: int | None = None
    posting: int | None = None
    priority: int | None = None
    industry: str = ""
    place: str = ""
    careers_page: str = ""
    notes: str = ""


@dataclass(frozen=True, slots=True)
class Task:
    """A dated thing to do. The time is local wall time; `repeat` is a rule as RFC 5545 writes it.

    `remind` is how many minutes before its time to remind: None is as the person set it, -1 never. `about_opening` is
    the key of an opening that it is about.
    """

    number: int
    key: str
    what: str
    on: date
    people: tuple[Mention, ...] = ()
    kind: FollowUpKind = FollowUpKind.TASK
    at: time | None = None
    minutes: int | None = None
    repeat: str = ""
    notes: str = ""
    remind: int | None = None
    about_opening: str = ""


@dataclass(frozen=True, slots=True)
class CalledOff:
    """An event that does not take place: what was imported of it before goes.

    `key` is that of the whole event. With `days`, as they stand behind the bar in the keys of follow-ups, only these of
    it are called off. Of a series that goes on, `on` is the day in local time that is called off, where nothing else in
    the file says how it goes on. `ended` says that no day of the series is to come any more: what is overdue stays.
    `reason` says why nothing of it is taken where nothing came from it.
    """

    number: int
    key: str
    what: str
    reason: str
    days: tuple[str, ...] = ()
    on: date | None = None
    ended: bool = False


@dataclass(frozen=True, slots=True)
class Vouching:
    """What somebody wrote in favour of me."""

    number: int
    key: str
    person: Mention
    text: str


@dataclass(frozen=True, slots=True)
class Tie:
    """My own time at an employer or a school; days are `2016`, `2016-03` or whole."""

    number: int
    key: str
    company: str
    kind: AffiliationKind
    title: str = ""
    begun: str = ""
    ended: str = ""


@dataclass(frozen=True, slots=True)
class Mine:
    """What a file says of me."""

    number: int
    key: str
    name: str = ""
    given: str = ""
    family: str = ""
    position: str = ""
    location: str = ""
    emails: tuple[str, ...] = ()
    phones: tuple[str, ...] = ()
    links: tuple[str, ...] = ()


Thing = Talk | Opening | Target | Task | CalledOff | Vouching | Tie | Mine
"""A record that is no person."""


@dataclass(slots=True)
class Batch:
    """Some rows of a file, `rows` of them. Each is in exactly one of the first three lists, or gives `things`.

    The things of one row stand side by side; of a board each opening counts as a row. `done` tells how far the file is
    read, from 0 to 1; `member` names the file of an archive that the rows are of. One of no rows only says that the
    reading goes on.
    """

    people: list[PersonRow] = field(default_factory=list)
    skipped: list[Rejected] = field(default_factory=list)
    unreadable: list[Rejected] = field(default_factory=list)
    remarks: list[Remark] = field(default_factory=list)
    rows: int = 0
    done: float = 0.0
    things: list[Thing] = field(default_factory=list)
    member: str = ""
