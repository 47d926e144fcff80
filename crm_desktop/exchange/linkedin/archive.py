"""LinkedIn's archive of everything it knows: a ZIP file, a folder, or one of its files alone.

Known of the files, at second hand (the header lists and notes of other importers, 2020 to 2026): they are told by their
headers, for their names and folders change; dates are written in a way of their own in each, so each has its own
parser (`rows`). Who is meant by a name alone is for the plan to find out, so the connections come before
everything that names somebody.

What becomes what: profile, addresses and numbers fill my own card; positions and education are my affiliations;
connections are people, and so are the contacts of my phone; recommendations received make references; invitations and
messages are talks; applications and saved jobs are openings; companies I follow are targets.
"""

from __future__ import annotations

import io
import os
import zipfile
from collections import Counter
from collections.abc import Callable, Generator, Iterator
from dataclasses import dataclass, field, replace
from datetime import date
from functools import partial
from pathlib import Path
from typing import Final

from crm_desktop.domain.links import link_key
from crm_desktop.domain.names import fold, full_name
from crm_desktop.domain.translation import translate
from crm_desktop.exchange.columns.headers import header_key
from crm_desktop.exchange.columns.linkedin_files import what_is
from crm_desktop.exchange.files.archive import Damaged, open_member, open_zip
from crm_desktop.exchange.files.content import FileKind, NotReadable
from crm_desktop.exchange.linkedin.rows import DIRECTIONS, READERS, Around, Member, Row, plain_rows
from crm_desktop.exchange.plain_source import PlainSource
from crm_desktop.exchange.records import ROW_BITS, Batch, Myself
from crm_desktop.exchange.tables.table import Opened, Table, open_stream, open_table
from crm_desktop.exchange.values.cells import clean

_MOST_FILES: Final = 500
_LOOKED: Final = 5_000
_DEPTH: Final = 3
"""How far into a folder is looked: an archive is no deeper, and a home is not searched."""


_ORDER: Final = {
    what: place
    for place, what in enumerate(
        ("profile", "email addresses", "phone numbers", "positions", "education", "connections", "phone contacts",
         "recommendations", "invitations", "messages", "older messages", "job applications", "saved jobs",
         "company follows")
    )
}  # fmt: skip
"""The order in which files are read: people before those who are only named."""


def _what_is(table: Table) -> str:
    if table.kind is FileKind.LINKEDIN:
        return "connections"
    return what_is([column.header for column in table.columns])


_BY_NAME: Final = {
    "profile": ("profile", frozenset({"firstname", "lastname"})),
    "emailaddresses": ("email addresses", frozenset({"emailaddress"})),
    "importedcontacts": ("phone contacts", frozenset({"firstname", "lastname"})),
}
"""Files that an older header does not tell: by their levelled names, what they are, and the levelled headers that they
surely have. Source: the templates of Apache Streams for archives of 2017 and 2018, at second hand."""

_OF_A_MACHINE: Final = ("guide", "coach", "roleplay")
"""Words in the names of files with talks that are not with people but with LinkedIn's own assistants."""


def _in_archive(name: str, table: Table) -> str:
    """Tell what a file is that is in an archive; "" for nothing that anything is made of."""
    called = header_key(name.removesuffix(".csv").removesuffix(".CSV"))
    found = _what_is(table)
    if not found and called in _BY_NAME:
        what, surely = _BY_NAME[called]
        found = what if surely <= {header_key(column.header) for column in table.columns} else ""
    if found == "messages" and any(word in called for word in _OF_A_MACHINE):
        return ""
    return "" if found == "recommendations" and "given" in called else found


@dataclass(frozen=True, slots=True)
class ArchiveSource(PlainSource):
    """An archive of LinkedIn's. `left_out` are the files in it that nothing is made of."""

    path: Path
    members: tuple[Member, ...]
    left_out: tuple[str, ...] = ()
    me: Myself = field(default_factory=Myself)
    kind: FileKind = FileKind.ARCHIVE
    encoding: str | None = None
    header: tuple[str, ...] = ()

    @property
    def name(self) -> str:
        """The name of the file or folder."""
        return self.path.name

    @property
    def taken(self) -> tuple[str, ...]:
        """What was found and why, in sentences."""
        said = [f"{member.name} is read as LinkedIn's {member.what}." for member in self.members]
        if self.left_out:
            said.append(f"Nothing is made of {', '.join(self.left_out)}.")
        return tuple(said)

    @property
    def has_things(self) -> bool:
        """It holds talks, jobs and more beside people."""
        return True

    def for_me(self, me: Myself, _: date) -> ArchiveSource:
        """Give the source knowing what the book says of me."""
        return replace(self, me=me)

    def without(self, names: frozenset[str]) -> ArchiveSource:
        """Give the source without some of its files."""
        return replace(self, members=tuple(each for each in self.members if each.name not in names))

    def read(self) -> Iterator[Batch]:
        """Read the whole archive, file by file.

        Raises `NotReadable` when it has gone or fails while it is read.
        """
        me = yield from _who_i_am(self)
        around = Around(me, self.for_all, self.members)
        total = len(self.members) or 1
        for place, member in enumerate(self.members):
            base = place << ROW_BITS
            for batch in READERS[member.what](member, base, around):
                batch.member = member.name
                batch.done = (place + batch.done) / total
                yield batch

    def sample(self) -> Batch:
        """Give the first records of each file."""
        around = Around(_at_once(_who_i_am(self)), self.for_all, self.members)
        whole = Batch()
        for place, member in enumerate(self.members):
            read = READERS[member.what](member, place << ROW_BITS, around)
            first = next((batch for batch in read if batch.rows), Batch())
            whole.people += first.people[:20]
            whole.things += first.things[:20]
            whole.rows += len(first.people[:20]) + len({thing.number for thing in first.things[:20]})
        return whole


# -- opening -----------------------------------------------------------------------------------------


def open_archive(path: Path) -> ArchiveSource | None:
    """Look into a ZIP file or a folder; None where nothing in it is LinkedIn's.

    Raises `NotReadable` for an archive that is damaged, locked or no sound one, or holds a file of one name twice.
    """
    if path.is_dir():
        return _understand(path, [(each.name, partial(open_table, each)) for each in _in_folder(path)])
    with open_zip(path) as archive:
        names = [member.filename for member in archive.infolist() if _is_csv(member.filename)]
    return _understand(
        path, [(_base(name), partial(_open_member, path, name)) for name in names[:_MOST_FILES]]
    )


def of_table(table: Table) -> ArchiveSource | None:
    """Give a single file of the archive as a source of its own; None where it is none, or a table of people."""
    what = _what_is(table)
    if what in ("", "connections", "phone contacts") or table.path is None:
        return None
    return ArchiveSource(table.path, (Member(table.name, what, table),))


def _is_csv(name: str) -> bool:
    parts = name.split("/")
    return name.lower().endswith(".csv") and parts[0] != "__MACOSX" and not parts[-1].startswith(".")


def _base(name: str) -> str:
    return name.replace("\\", "/").rpartition("/")[2]


def _in_folder(path: Path) -> list[Path]:
    """Give the tables in a folder and below, as far as an archive goes; what cannot be looked into is passed over."""
    found: list[Path] = []
    looked = 0
    for folder, folders, files in os.walk(path):
        looked += len(files) + len(folders)
        if len(Path(folder).relative_to(path).parts) >= _DEPTH or looked > _LOOKED:
            folders.clear()
        found += [Path(folder, name) for name in files if _is_csv(name)]
        if len(found) >= _MOST_FILES:
            break
    return sorted(each for each in found[:_MOST_FILES] if each.is_file() and not each.is_symlink())


class _MemberText(io.TextIOWrapper):
    """The text of a member, which closes the archive with itself."""

    archive: zipfile.ZipFile

    def close(self) -> None:
        super().close()
        self.archive.close()


def _open_member(path: Path, name: str) -> Table:
    """Understand a member of a ZIP file as a table."""

    def opener() -> Opened:
        archive = open_zip(path)
        try:
            member = archive.getinfo(name)
            raw = open_member(archive, member)
        except KeyError as error:
            archive.close()
            raise NotReadable(
                translate(
                    "Imports", "“{name}” was changed by another program while it was read.", name=path.name
                )
            ) from error
        except BaseException:
            archive.close()
            raise
        text = _MemberText(raw, encoding="utf-8-sig", errors="replace", newline="")
        text.archive = archive
        size = max(1, member.file_size)
        return Opened(text, lambda: 0.0 if raw.closed else min(1.0, raw.tell() / size))

    return open_stream(_base(name), opener, delimiter=",", path=path)


def _understand(path: Path, files: list[tuple[str, Callable[[], Table]]]) -> ArchiveSource | None:
    members: list[Member] = []
    left_out: list[str] = []
    for name, opened in files:
        try:
            table = opened()
        except Damaged:
            raise
        except NotReadable:
            left_out.append(name)
            continue
        what = _in_archive(name, table)
        if what:
            members.append(Member(name, what, table))
        else:
            left_out.append(name)
    names = Counter(member.name for member in members)
    if twice := next((name for name, count in names.items() if count > 1), ""):
        raise NotReadable(
            translate(
                "Imports",
                "“{name}” holds {twice} twice, so it is not clear which one counts. It was not read.",
                name=path.name,
                twice=twice,
            )
        )
    if not any(_what_is(member.table) for member in members):
        return None  # nothing in it is surely LinkedIn's
    members.sort(key=lambda member: (_ORDER[member.what], member.name))
    return ArchiveSource(path, tuple(members), tuple(sorted(left_out)))


# -- who I am ---------------------------------------------------------------------------------------


_TOLD: Final = 1_000
"""So many rows are read at most between two words that it goes on."""


def _at_once(finding: Generator[Batch, None, Myself]) -> Myself:
    """Find who I am, however long it takes."""
    while True:
        try:
            next(finding)
        except StopIteration as found:
            return found.value  # type: ignore[no-any-return]


def _who_i_am(source: ArchiveSource) -> Generator[Batch, None, Myself]:
    """Find who I am: by the profile and the addresses in the archive, and by what the book says.

    It gives empty batches while it looks. Where nobody in the messages is called so, it is who takes part in all of
    them, and where that are several, who invites and writes in what went out. Raises `NotReadable` where that cannot be
    told.
    """
    names, emails, links = set(source.me.names), set(source.me.emails), set(source.me.links)
    talking = [member for member in source.members if member.what in _TALKING]
    if not talking:
        return source.me
    for member in source.members:
        if member.what == "profile":
            names.update(
                fold(full_name(clean(row["firstname"]), clean(row["lastname"]))) for row in plain_rows(member)
            )
        elif member.what == "email addresses":
            emails.update(clean(row["emailaddress"]).lower() for row in plain_rows(member))
    names.discard("")
    by_name: Counter[str] = Counter()
    by_link: Counter[str] = Counter()
    by_direction: Counter[str] = Counter()
    linked = 0
    count = 0
    for member in talking:
        for place, row in enumerate(plain_rows(member)):
            if place and place % _TOLD == 0:
                yield Batch()
            called, keys = _sides(member.what, row)
            count += bool(called)
            linked += bool(keys)
            by_name.update(called)
            by_link.update(keys)
            if "direction" in row:
                by_direction.update(_my_side(row))
    mine = {key for key, _ in _in_nearly_all(by_link, linked)} or {
        key for key in links if by_link[key] * 2 > linked
    }
    if len(mine) == 1:
        links |= mine
    elif not any(by_name[name] * 2 > count for name in names):
        most = [name for name, _ in _in_nearly_all(by_name, count)]
        if len(most) != 1:
            most = [name for name, _ in by_direction.most_common(1)]
        if count and len(most) != 1:
            raise NotReadable(
                translate(
                    "Imports",
                    "It cannot be told from “{name}” alone which of the people you are. "
                    "Write your name as LinkedIn has it on My card, or choose the whole archive.",
                    name=source.name,
                )
            )
        names.update(most)
    return Myself(frozenset(names), frozenset(emails), frozenset(links))


def _sides(what: str, row: Row) -> tuple[set[str], set[str]]:
    """Give the folded names and the links of those who take part in a message or an invitation."""
    receivers = clean(row["to"])
    called = {fold(each) for each in (clean(row["from"]), receivers, *receivers.split(", "))} - {""}
    fields = _MESSAGE_LINKS if what == "messages" else _INVITATION_LINKS
    return called, {link_key(each) for field in fields for each in row.get(field, "").split(",")} - {""}


def _my_side(row: Row) -> set[str]:
    """Give the folded name of whom the direction of a row says I am."""
    side = _MINE.get(row["direction"].strip().upper(), "")
    return {fold(clean(row[side]))} - {""} if side else set()


_TALKING: Final = ("messages", "older messages", "invitations")
_MINE: Final = dict(zip(DIRECTIONS, ("from", "to"), strict=True))
_MESSAGE_LINKS: Final = ("senderprofileurl", "recipientprofileurls")
_INVITATION_LINKS: Final = ("inviterprofileurl", "inviteeprofileurl")


def _in_nearly_all(sides: Counter[str], count: int) -> list[tuple[str, int]]:
    """Give who takes part in nearly all messages, for drafts and notices name nobody else."""
    return [(each, times) for each, times in sides.items() if times * 10 >= 9 * count]
