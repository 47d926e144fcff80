"""The rows of each file of LinkedIn's archive, and what they become.

Dates are written in a way of their own in each file, so each has its own parser; before 2023 messages and invitations
name people without their profiles.
"""

from __future__ import annotations

import hashlib
import re
from collections.abc import Callable, Iterator, Sequence
from dataclasses import dataclass, replace
from datetime import UTC, datetime
from functools import partial
from typing import Final

from crm_desktop.domain.clock import local
from crm_desktop.domain.links import link_key
from crm_desktop.domain.names import fold, full_name
from crm_desktop.domain.partial_dates import read_partial
from crm_desktop.domain.terms import (
    AffiliationKind,
    Channel,
    Direction,
    InteractionKind,
    Purpose,
)
from crm_desktop.domain.translation import mark, translate
from crm_desktop.exchange.columns.fields import Field, Matching
from crm_desktop.exchange.columns.headers import header_key
from crm_desktop.exchange.files.content import FileKind
from crm_desktop.exchange.people.cards import ForAll
from crm_desktop.exchange.people.no_employer import NO_EMPLOYERS, job_of
from crm_desktop.exchange.records import (
    Batch,
    Mention,
    Mine,
    Myself,
    Opening,
    Rejected,
    Talk,
    Target,
    Thing,
    Tie,
    Vouching,
)
from crm_desktop.exchange.rows.openings import read_openings
from crm_desktop.exchange.rows.people import read_people
from crm_desktop.exchange.tables.delimited import RawBatch
from crm_desktop.exchange.tables.matching import match_columns
from crm_desktop.exchange.tables.table import Table
from crm_desktop.exchange.values.cells import clean, clean_lines
from crm_desktop.exchange.values.dates import DateOrder
from crm_desktop.exchange.values.html import without_html

DRAFT: Final = mark("Imports", "This message is a draft that was never sent.")
SPAM: Final = mark("Imports", "LinkedIn took this message for spam.")
NAMELESS: Final = mark("Imports", "LinkedIn hides who this is with.")
UNDATED: Final = mark("Imports", "The day cannot be read.")
JOB_TWICE: Final = mark("Imports", "The same job stands in the archive before.")
ON_MY_OWN: Final = mark("Imports", "No company is named, so it ties you to nobody.")
NO_TEXT: Final = mark("Imports", "The row is not filled in.")

DIRECTIONS: Final = ("OUTGOING", "INCOMING")
"""How invitations and older messages say which way they went."""

_BATCH: Final = 250
_LONGEST: Final = 4_000
"""The most characters of a message that are kept."""

Row = dict[str, str]
"""A row by the levelled headers of its file."""


@dataclass(frozen=True, slots=True)
class Member:
    """A file of the archive that is understood: its name, what it is, and its table."""

    name: str
    what: str
    table: Table


@dataclass(frozen=True, slots=True)
class Around:
    """What a file is read with: who I am, what goes to every connection, and the other files of the archive."""

    me: Myself
    for_all: ForAll
    members: tuple[Member, ...]


def _batches(member: Member) -> Iterator[tuple[RawBatch, list[tuple[int, Row]], float]]:
    """Give the rows in batches, with how far the file is read."""
    keys = [header_key(column.header) for column in member.table.columns]
    with member.table.reading(_BATCH) as reading:
        for raw in reading:
            yield (
                raw,
                [(number, dict(zip(keys, cells, strict=False))) for number, cells in raw.rows],
                reading.done,
            )


_Made = Thing | Rejected | None


def _each(member: Member, base: int, make: Callable[[int, Row], _Made]) -> Iterator[Batch]:
    """Read a member row by row; a row that gives nothing is named as not filled in."""
    for raw, rows, done in _batches(member):
        batch = Batch(
            [], list(raw.empty), raw.broken, [], len(raw.rows) + len(raw.empty) + len(raw.broken), done
        )
        for number, row in rows:
            made = make(base + number, row)
            if made is None:
                made = Rejected(number, translate("Imports", NO_TEXT), tuple(row.values()))
            if isinstance(made, Rejected):
                out = batch.unreadable if made.reason == translate("Imports", UNDATED) else batch.skipped
                out.append(replace(made, row=number))
            else:
                batch.things.append(made)
        yield batch


def plain_rows(member: Member) -> Iterator[Row]:
    """Give the rows of a file without their numbers."""
    for _, rows, _ in _batches(member):
        yield from (row for _, row in rows)


def _profile(member: Member, base: int, _: Around) -> Iterator[Batch]:
    def make(number: int, row: Row) -> _Made:
        given, family = clean(row["firstname"]), clean(row["lastname"])
        if not (given or family):
            return None
        links = tuple(_WEB.findall(row.get("websites", "")))
        return Mine(
            number,
            "me",
            full_name(given, family),
            given,
            family,
            clean(row.get("headline", ""))[:200],
            clean(row.get("geolocation", "")),
            links=links,
        )

    return _each(member, base, make)


def _emails(member: Member, base: int, _: Around) -> Iterator[Batch]:
    def make(number: int, row: Row) -> _Made:
        address = clean(row["emailaddress"])
        return Mine(number, "me", emails=(address,)) if "@" in address else None

    return _each(member, base, make)


def _phones(member: Member, base: int, _: Around) -> Iterator[Batch]:
    def make(number: int, row: Row) -> _Made:
        phone = clean(row["number"])
        return Mine(number, "me", phones=(phone,)) if any(map(str.isdigit, phone)) else None

    return _each(member, base, make)


def _positions(member: Member, base: int, _: Around) -> Iterator[Batch]:
    def make(number: int, row: Row) -> _Made:
        company = clean(row["companyname"])
        if not company:
            return None
        if company in NO_EMPLOYERS:
            return Rejected(number, translate("Imports", ON_MY_OWN), tuple(row.values()))
        begun, ended = _partial(row["startedon"]), _partial(row["finishedon"])
        return Tie(number, "", company, AffiliationKind.EMPLOYER, clean(row["title"]), begun, ended)

    return _each(member, base, make)


def _education(member: Member, base: int, _: Around) -> Iterator[Batch]:
    def make(number: int, row: Row) -> _Made:
        school = clean(row["schoolname"])
        if not school:
            return None
        begun, ended = _partial(row["startdate"]), _partial(row["enddate"])
        return Tie(number, "", school, AffiliationKind.SCHOOL, clean(row["degreename"]), begun, ended)

    return _each(member, base, make)


def _people(kind: FileKind, member: Member, base: int, around: Around) -> Iterator[Batch]:
    table = replace(member.table, kind=kind)
    matching = replace(
        match_columns(table), tags=around.for_all.tags, relationship=around.for_all.relationship
    )
    for batch in read_people(table, matching):
        batch.people = [row._replace(number=base + row.number) for row in batch.people]
        yield batch


def _recommendations(member: Member, base: int, _: Around) -> Iterator[Batch]:
    def make(number: int, row: Row) -> _Made:
        name = full_name(clean(row["firstname"]), clean(row["lastname"]))
        text = clean_lines(row["text"])
        if not (name and text):
            return None
        position, company = job_of(clean(row["jobtitle"]), clean(row["company"]))
        person = Mention(name, company=company, position=position)
        return Vouching(number, "", person, text)

    return _each(member, base, make)


def _invitations(member: Member, base: int, around: Around) -> Iterator[Batch]:
    def make(number: int, row: Row) -> _Made:
        moment = _moment(row["sentat"], _INVITED)
        if moment is None:
            return Rejected(number, translate("Imports", UNDATED), tuple(row.values()))
        out = row["direction"].strip().upper() != "INCOMING"
        name = clean(row["to" if out else "from"])
        link = clean(row.get("inviteeprofileurl" if out else "inviterprofileurl", ""))
        if not (name or link):
            return Rejected(number, translate("Imports", NAMELESS), tuple(row.values()))
        return Talk(
            number,
            f"invitation|{link_key(link) if link else fold(name)}|{moment:%Y-%m-%d %H:%M}",
            moment.date(),
            InteractionKind.MESSAGE,
            # Who invites me and is no connection is nobody I know.
            (Mention(name, link=link, here_only=not out),),
            Direction.OUT if out else Direction.IN,
            moment.time(),
            purposes=(Purpose.REACH_OUT,) if out else (),
            subject=translate("Imports", "Invitation to connect"),
            notes=clean_lines(row["message"])[:_LONGEST],
        )

    return _each(member, base, make)


def _messages(member: Member, base: int, around: Around) -> Iterator[Batch]:
    ways = _SENT if member.what == "messages" else _SENT_BEFORE_2019
    answered: set[str] = set()
    for _, rows, _ in _batches(member):
        for _, row in rows:
            if _is_out(row, around.me):
                answered.update(_threads(row, out=True))
        yield Batch()  # so that whoever waits sees that it goes on

    def make(number: int, row: Row) -> _Made:
        if row.get("ismessagedraft", "").strip().casefold() in ("yes", "true"):
            return Rejected(number, translate("Imports", DRAFT), tuple(row.values()))
        if row.get("folder", "").strip().upper() == "SPAM":
            return Rejected(number, translate("Imports", SPAM), tuple(row.values()))
        moment = _moment(row["date"], ways)
        if moment is None:
            return Rejected(number, translate("Imports", UNDATED), tuple(row.values()))
        sender = _sender(row)
        out = _is_out(row, around.me)
        receivers = _receivers(clean(row["to"]), clean(row.get("recipientprofileurls", "")))
        if not out:
            # Who writes to me without an answer, as advertisers do, is nobody I know unless they are here already.
            sender = sender._replace(here_only=answered.isdisjoint(_threads(row, out=False)))
        others = tuple(
            each
            for each in (receivers if out else (sender,))
            if _is_somebody(each) and not around.me.is_me(each)
        )
        if not others:
            return Rejected(number, translate("Imports", NAMELESS), tuple(row.values()))
        # Where nothing is written, what was sent along says what it was.
        notes = clean_lines(without_html(row["content"]) or row.get("attachments", ""))[:_LONGEST]
        also, told_as = _in_the_other_archive(row, moment, others, out=out)
        return Talk(
            number,
            f"message|{_which(row, moment)}|{link_key(sender.link) or fold(sender.name)}",
            moment.date(),
            InteractionKind.MESSAGE,
            others,
            Direction.OUT if out else Direction.IN,
            moment.time().replace(second=0),
            subject=clean(row.get("subject", "")),
            notes=notes,
            also=also,
            told_as=told_as,
        )

    yield from _each(member, base, make)


def _is_out(row: Row, me: Myself) -> bool:
    """Whether I sent a message: it says so itself, or its sender is me."""
    direction = row.get("direction", "").strip().upper()
    return direction == "OUTGOING" if direction in DIRECTIONS else me.is_me(_sender(row))


def _threads(row: Row, *, out: bool) -> tuple[str, ...]:
    """Give what a message belongs to: its conversation, or where it has none whoever it is with."""
    if "conversationid" in row:
        return (row["conversationid"],)
    others = _receivers(clean(row["to"]), "") if out else (_sender(row),)
    return tuple(fold(each.name) for each in others)


def _which(row: Row, moment: datetime) -> str:
    """Give by what a message is known again beside its sender: without a conversation, by all that it says."""
    if "conversationid" in row:
        return f"{clean(row['conversationid'])}|{moment.astimezone(UTC):%Y-%m-%d %H:%M:%S}"
    # The day as it is written: on a computer in another zone the same moment is another one.
    told = "\n".join(clean(row[cell]) for cell in ("date", "to", "subject", "content"))
    return hashlib.sha256(told.encode("utf-8", "replace")).hexdigest()[:32]


def _in_the_other_archive(
    row: Row, moment: datetime, others: Sequence[Mention], *, out: bool
) -> tuple[tuple[str, ...], tuple[str, ...]]:
    """Give by what a message is known to archives of the other kind, older or newer, and by what theirs are known here.

    It is the same where way, people, minute and words are. An older archive names no zone: its hour may be one of UTC
    or of here.
    """
    words = " ".join(without_html(row["content"]).split())
    if not words:
        return (), ()
    names = "\n".join(sorted(fold(each.name) for each in others))
    is_older = "conversationid" not in row
    hours = (moment.replace(tzinfo=UTC), moment) if is_older else (moment,)
    keys = []
    for hour in hours:
        told = f"{out}\n{hour.astimezone(UTC):%Y-%m-%d %H:%M}\n{names}\n{words}"
        keys.append(hashlib.sha256(told.encode("utf-8", "replace")).hexdigest()[:32])
    older, newer = (
        tuple(dict.fromkeys(f"message of {when}|{key}" for key in keys)) for when in ("2018", "2019")
    )
    return (older, newer) if is_older else (newer, older)


def _sender(row: Row) -> Mention:
    return Mention(clean(row["from"]), link=clean(row.get("senderprofileurl", "")))


def _is_somebody(mention: Mention) -> bool:
    name = fold(mention.name)
    return bool(mention.link or name) and name not in (
        "linkedin member",
        "linkedin mitglied",
        "membre de linkedin",
    )


def _receivers(names: str, links: str) -> tuple[Mention, ...]:
    """Part those who got a message: their links tell how many they are, for names hold commas too."""
    urls = [each.strip() for each in links.split(",") if each.strip()]
    parts = [each.strip() for each in names.split(",")]
    if not urls:
        return tuple(Mention(each) for each in _put_together(parts))
    if len(urls) == 1:
        return (Mention(names, link=urls[0]),)
    parts = _put_together(parts)
    if len(parts) != len(urls):
        return tuple(Mention(link=url, here_only=True) for url in urls)
    return tuple(Mention(name, link=url) for name, url in zip(parts, urls, strict=True))


def _put_together(parts: list[str]) -> list[str]:
    """Put what stands behind a name, as in "Eve Foy, PhD", back to it: it is one word."""
    whole: list[str] = []
    for part in parts:
        if whole and " " not in part:
            whole[-1] += f", {part}"
        elif part:
            whole.append(part)
    return whole


_JOB_FIELDS: Final = {
    "companyname": Field.COMPANY,
    "jobtitle": Field.POSITION,
    "joburl": Field.JOB_LINK,
    "applicationdate": Field.APPLIED_ON,
    "saveddate": Field.UPDATED_ON,
    # What else there is (the résumé, questions and answers) goes into the notes; e-mail and phone are my own.
    "contactemail": Field.LEAVE_OUT,
    "contactphonenumber": Field.LEAVE_OUT,
}


def _applications(member: Member, base: int, _: Around) -> Iterator[Batch]:
    return _jobs(member, base, set())


def _saved(member: Member, base: int, around: Around) -> Iterator[Batch]:
    applied = (each for each in around.members if each.what == "job applications")
    return _jobs(
        member, base, {link_key(row.get("joburl", "")) for each in applied for row in plain_rows(each)}
    )


def _jobs(member: Member, base: int, known: set[str]) -> Iterator[Batch]:
    """Read jobs; those whose link is known stand in the archive before, and are left out."""
    fields = tuple(
        _JOB_FIELDS.get(header_key(column.header), Field.IN_NOTES) for column in member.table.columns
    )
    matching = Matching(fields, DateOrder.MONTH_FIRST, openings=True)
    for batch in read_openings(member.table, matching):
        things: list[Thing] = []
        for thing in batch.things:
            if isinstance(thing, Opening):
                key = link_key(thing.link)
                if key and key in known:
                    batch.skipped.append(
                        Rejected(thing.number, translate("Imports", JOB_TWICE), (thing.title, thing.company))
                    )
                    continue
                known.add(key)
                channel = thing.channel or Channel.JOB_POSTING
                things.append(replace(thing, number=base + thing.number, channel=channel))
        batch.things = things
        yield batch


def _follows(member: Member, base: int, _: Around) -> Iterator[Batch]:
    def make(number: int, row: Row) -> _Made:
        company = clean(row["organization"])
        return Target(number, f"follow|{fold(company)}", company) if company else None

    return _each(member, base, make)


READERS: Final[dict[str, Callable[[Member, int, Around], Iterator[Batch]]]] = {
    "profile": _profile,
    "email addresses": _emails,
    "phone numbers": _phones,
    "positions": _positions,
    "education": _education,
    "connections": partial(_people, FileKind.LINKEDIN),
    "phone contacts": partial(_people, FileKind.CSV),
    "recommendations": _recommendations,
    "invitations": _invitations,
    "messages": _messages,
    "older messages": _messages,
    "job applications": _applications,
    "saved jobs": _saved,
    "company follows": _follows,
}

_WEB: Final = re.compile(r"https?://[^\s,\]\"<>]+")

# One list of ways to write a moment for each file.
_SENT: Final = ("%Y-%m-%d %H:%M:%S UTC", "%Y-%m-%d %H:%M:%S")
_INVITED: Final = ("%m/%d/%y, %I:%M %p", "%m/%d/%Y, %I:%M %p", *_SENT)
_SENT_BEFORE_2019: Final = _INVITED


def _moment(text: str, ways: Sequence[str]) -> datetime | None:
    """Read a moment; one that says UTC is given in local time, one without a zone is local already."""
    plain = " ".join(text.replace("\u202f", " ").replace("\xa0", " ").split())
    for way in ways:
        try:
            moment = datetime.strptime(plain, way).replace(tzinfo=UTC)
        except ValueError:
            continue
        if not 1990 <= moment.year < 2200:
            return None
        if way.endswith("UTC"):
            return local(moment)
        return moment.replace(tzinfo=None).astimezone()
    return None


def _partial(text: str) -> str:
    return read_partial(clean(text)) or ""
