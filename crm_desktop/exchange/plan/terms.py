"""What an import would change: each row of a file is new, merged with somebody, or changes nothing.

Nothing here reads or writes the person's file: what it has to say comes in as `known.Known`, what is to be done goes
out in batches. The rules:
- People are matched by the levelled link of their profile, then by e-mail, never by name alone. A row without
  link that was imported before is known again by its key (`PersonRow.key`). The rows of one file are matched
  with each other, too.
- The same e-mail under another given name is two people, and so is the same e-mail with another profile link, and
  the same whole name where nothing speaks against it (another company, profile or e-mail does): they are reported as
  doubts until the person says otherwise.
- Empty fields are filled, lists grow, nothing else is overwritten; with one exception: a changed job is taken
  over and the old one kept as a former one, unless the person wrote the present one by hand.
- For each person one row of a file decides about the job, the first; so reading a file again changes nothing.
"""

from __future__ import annotations

from dataclasses import dataclass, field
from datetime import date, time
from enum import StrEnum

from crm_desktop.domain.terms import OpportunityStage, Relationship
from crm_desktop.exchange.columns.fields import Field
from crm_desktop.exchange.records import Held, PersonRow, Rejected, Remark, Thing

Value = str | date | Relationship


class MatchedBy(StrEnum):
    """By what a row was found to be of a person."""

    LINK = "link"
    EMAIL = "e-mail"
    KEY = "the same row"
    CHOICE = "your choice"


@dataclass(frozen=True, slots=True)
class FormerJob:
    """The job that was left, to be kept as a former affiliation."""

    position: str
    company: str
    company_id: int | None


@dataclass(frozen=True, slots=True)
class Merge:
    """A row that belongs to somebody, and what it changes there.

    `contact` is the id of a contact; below 0 it is the person of an earlier row of this file, with the row
    number as its amount. `fields` are single values to set (`Field.FULL` is the whole name; a company is named,
    not numbered). The lists hold what is to be added: `links` with their keys. `keys` are to be kept with the
    contact, so that the row is known again, and who tells of the contact by a name that changes. A `former` job may be
    there already.
    A `photo`, `lines` of a vCard and affiliations (`held`) are taken where there are none. `without` are values of the
    lists that go, as they are written (links by their keys), `own` fields that count as written by hand from now on.
    """

    row: PersonRow
    contact: int
    by: MatchedBy
    fields: tuple[tuple[Field, Value], ...] = ()
    emails: tuple[str, ...] = ()
    phones: tuple[str, ...] = ()
    links: tuple[tuple[str, str], ...] = ()
    tags: tuple[str, ...] = ()
    own_fields: tuple[tuple[str, str], ...] = ()
    former: FormerJob | None = None
    keys: tuple[str, ...] = ()
    photo: bytes | None = None
    lines: tuple[str, ...] = ()
    held: tuple[Held, ...] = ()
    without: frozenset[str] = frozenset()
    own: frozenset[Field] = frozenset()

    @property
    def changes(self) -> bool:
        """Whether anything a person can see changes."""
        return bool(
            self.fields
            or self.emails
            or self.phones
            or self.links
            or self.tags
            or self.own_fields
            or self.former
            or self.photo
            or self.held
            or self.without
        )


class DoubtKind(StrEnum):
    """Why a new person may be somebody who is here already."""

    OTHER_NAME = "same e-mail, another given name"
    OTHER_LINK = "same e-mail, another profile"
    SAME_NAME = "same name, nothing against it"
    OTHER_COMPANY = "same name, another company"


@dataclass(frozen=True, slots=True)
class Doubt:
    """A row that was taken as a new person and may be `contact` (below 0: the person of that row)."""

    row: int
    contact: int
    kind: DoubtKind
    reason: str


class Choice(StrEnum):
    """What the person says about a row in doubt."""

    MERGE = "merge"
    SEPARATE = "two different people"
    SKIP = "skip"


@dataclass(frozen=True, slots=True)
class Decision:
    """The person's word about one row; `contact` says with whom to merge, or who is somebody else, as in `Doubt`.

    `chosen` are the fields that the row gives where both say something else (`Field.FULL` is the name with all its
    parts); None leaves it to the rules. `without` are values of either's lists that are not taken over, as they are
    written (links by their keys).
    """

    choice: Choice
    contact: int = 0
    chosen: frozenset[Field] | None = None
    without: frozenset[str] = frozenset()


@dataclass(frozen=True, slots=True)
class Planned:
    """A record and what it does: a new thing, or, where `here` is its number, a change of one.

    A talk with a number is new; the number is that of the follow-up that is done by it. An event that was called off
    has that of a follow-up, which goes where there are no `fields`.

    `people` are contacts, one for each mention (0 for nobody; below 0 as in `Merge.contact`). `fields` are the single
    values to set, `steps` the stages to add.
    """

    thing: Thing
    people: tuple[int, ...] = ()
    here: int = 0
    fields: tuple[tuple[str, Value | int | time | None], ...] = ()
    steps: tuple[tuple[OpportunityStage, date | None], ...] = ()


@dataclass(slots=True)
class PlanBatch:
    """What is to be done about some rows; each of the `rows` rows is in exactly one of the first five, or gives things.

    `new` people come before the `merged` rows that may belong to them; the last `made` of them are no rows but are
    mentioned in some. `unchanged` gives row number and contact. `things` are records that are not people, with the
    numbers of their rows that are new, change something, or change nothing. `apart` are pairs of people, numbered as in
    `Merge.contact`, whom the person called different. `called_off` counts the follow-ups that go. `done` tells how far
    the file is read, from 0 to 1, and `member` of which file of an archive the rows are.
    """

    new: list[PersonRow]
    merged: list[Merge]
    unchanged: list[tuple[int, int]]
    skipped: list[Rejected]
    unreadable: list[Rejected]
    doubts: list[Doubt]
    remarks: list[Remark]
    rows: int
    done: float
    things: list[Planned] = field(default_factory=list)
    made: int = 0
    things_new: int = 0
    things_merged: int = 0
    things_unchanged: int = 0
    member: str = ""
    apart: list[tuple[int, int]] = field(default_factory=list)
    called_off: int = 0


@dataclass(slots=True)
class MemberCounts:
    """What came of one file of an archive."""

    name: str
    rows: int = 0
    new: int = 0
    merged: int = 0
    unchanged: int = 0
    skipped: int = 0
    unreadable: int = 0


@dataclass(slots=True)
class ImportCounts:
    """The result of an import. `rows` are all rows of the file below its header, but for empty lines.

    Of a board each card counts as a row. `made` are people who are only mentioned in rows and became contacts; they are
    not counted in `new`. `here` are the rows of people who are here already: merged or unchanged. `called_off` are
    follow-ups that go, because their event does not take place. `members` has the counts of each file of an archive.
    """

    rows: int = 0
    new: int = 0
    merged: int = 0
    unchanged: int = 0
    skipped: list[Rejected] = field(default_factory=list)
    unreadable: list[Rejected] = field(default_factory=list)
    doubts: list[Doubt] = field(default_factory=list)
    remarks: list[Remark] = field(default_factory=list)
    without_email: int = 0
    made: int = 0
    here: int = 0
    called_off: int = 0
    members: dict[str, MemberCounts] = field(default_factory=dict)

    def add(self, batch: PlanBatch) -> None:
        """Count a batch that was done."""
        new = len(batch.new) - batch.made + batch.things_new
        merged = len(batch.merged) + batch.things_merged
        unchanged = len(batch.unchanged) + batch.things_unchanged
        self.rows += batch.rows
        self.new += new
        self.merged += merged
        self.unchanged += unchanged
        self.made += batch.made
        self.called_off += batch.called_off
        self.here += len(batch.merged) + len(batch.unchanged)
        if batch.member:
            member = self.members.setdefault(batch.member, MemberCounts(batch.member))
            member.rows += batch.rows
            member.new += new
            member.merged += merged
            member.unchanged += unchanged
            member.skipped += len(batch.skipped)
            member.unreadable += len(batch.unreadable)
        self.skipped += batch.skipped
        self.unreadable += batch.unreadable
        self.doubts += batch.doubts
        self.remarks += batch.remarks
        self.without_email += sum(not row.emails for row in batch.new)

    @property
    def adds_up(self) -> bool:
        """Whether each row is accounted for; it is false only by a fault of this program."""
        taken = self.new + self.merged + self.unchanged
        return self.rows == taken + len(self.skipped) + len(self.unreadable)
