"""The people of a table: each row cleaned and put into the fields of a contact.

`PersonRow` and what runs for every row is written for speed: 100,000 rows pass here. A named tuple is made in
a fifth of the time of a frozen dataclass, and a row is looked at as a whole before its cells are.
"""

from __future__ import annotations

import hashlib
import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from datetime import date
from typing import Final, NamedTuple

from crm_desktop.domain.links import link_key
from crm_desktop.domain.names import fold
from crm_desktop.domain.terms import Relationship
from crm_desktop.exchange.cells import clean, clean_lines, is_clean
from crm_desktop.exchange.dates import DayReader
from crm_desktop.exchange.fields import Field, Matching
from crm_desktop.exchange.linkedin import HIDDEN
from crm_desktop.exchange.records import EMPTY, RawBatch, Rejected
from crm_desktop.exchange.tables import BATCH, FileKind, NotReadable, Table

NOBODY: Final = "The row has no name, no e-mail and no link to a profile."
"""Why a row that names nobody is skipped."""


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


def is_profile(key: str) -> bool:
    """Whether the key of a link is that of one person's profile (LinkedIn, Xing), by which people are matched.

    Other links, such as a company's home page, may be the same for many.
    """
    return key.startswith(("in/", "xing.com/profile/"))


def connection_key(name: str, connected_on: date) -> str:
    """Give the key of a LinkedIn connection without link and e-mail: its name and the day of the connection.

    Job and company change and so are no part of it. Two people of one name who connected on one day share it;
    the plan tells them apart by their order.
    """
    return f"{fold(name)}|{connected_on.isoformat()}"


def read_people(table: Table, matching: Matching, *, batch: int = BATCH) -> Iterator[PeopleBatch]:
    """Read the people of a table, in batches of about that many rows.

    Raises `NotReadable` when no column is matched that names a person, when the file has gone or fails while it
    is read; `ValueError` where the matching is of another table.
    """
    if len(matching.fields) != len(table.columns):
        raise ValueError("the matching is of another table")
    if not matching.names_somebody:
        raise NotReadable(
            f"No column of “{table.name}” is matched to a name, an e-mail or a link, so nobody can be found in it."
        )
    maker = _Maker(table.headers, matching, table.kind)
    with table.reading(batch) as reading:
        for raw in reading:
            yield maker.make(raw, reading.done)


def sample_people(table: Table, matching: Matching) -> PeopleBatch:
    """Give the people of the first rows, without reading the file again."""
    maker = _Maker(table.headers, matching, table.kind)
    return maker.make(RawBatch([(number, list(cells)) for number, cells in table.sample], [], []), 0.0)


_LINKEDIN: Final = "https://www.linkedin.com/in/"
_LINKEDIN_START: Final = len(_LINKEDIN)
_ONE_EMAIL: Final = re.compile(r"[^\s<>,;:\"'()@|]+@[^\s<>,;:\"'()@|]+").fullmatch
_SOME_EMAIL: Final = re.compile(r"[^\s<>,;:\"()@|]+@[^\s<>,;:\"()@|]+")
_LINK: Final = re.compile(r"(?:https?://)?(?:[\w-]+\.)+[\w-]{2,}(?::\d+)?(?:[/?#]\S*)?|in/\S+", re.IGNORECASE)
_SPLIT_LIST: Final = re.compile(r"\s+:::\s+|[;\n]")
_SPLIT_TAGS: Final = re.compile(r"\s+:::\s+|[;,|\n]")
_KEPT: Final = 20_000
_LIST_FIELDS: Final = (Field.NOTES, Field.OWN, Field.EMAIL, Field.PHONE, Field.LINK, Field.TAGS)
_RELATIONSHIPS: Final[dict[str, Relationship]] = {each.value: each for each in Relationship}


class _Maker:
    """Makes people of raw rows, by one matching."""

    def __init__(self, headers: Sequence[str], matching: Matching, kind: FileKind) -> None:
        self._headers = headers
        self._linkedin = kind is FileKind.LINKEDIN
        self._day = DayReader(matching.date_order)
        self._tags = matching.tags
        self._relationship = matching.relationship
        columns = matching.columns_of
        self._lists = {at for field in _LIST_FIELDS for at in columns(field)}

        def one(field: Field) -> int:
            # A row gets an empty cell at its end: -1 is the column that is not there.
            return next(iter(columns(field)), -1)

        self._given, self._family, self._full = one(Field.GIVEN), one(Field.FAMILY), one(Field.FULL)
        self._position, self._company, self._met = one(Field.POSITION), one(Field.COMPANY), one(Field.MET_ON)
        self._email, self._link = columns(Field.EMAIL), columns(Field.LINK)
        self._middle, self._title, self._suffix = one(Field.MIDDLE), one(Field.TITLE), one(Field.SUFFIX)
        self._nickname, self._met_how = one(Field.NICKNAME), one(Field.MET_HOW)
        self._location, self._related = one(Field.LOCATION), one(Field.RELATIONSHIP)
        self._place = (one(Field.CITY), one(Field.REGION), one(Field.COUNTRY))
        self._phone, self._tag_columns = columns(Field.PHONE), columns(Field.TAGS)
        self._notes, self._own = columns(Field.NOTES), columns(Field.OWN)
        self._matched = [at for at, field in enumerate(matching.fields) if field is not Field.LEAVE_OUT]
        self._by_field = sorted(self._matched, key=lambda at: (matching.fields[at], at))
        self._more_names = max(self._middle, self._title, self._suffix, self._nickname) >= 0
        lists = (*self._phone, *self._tag_columns, *self._notes, *self._own)
        rare = max(self._location, self._met_how, self._related, *self._place, *lists, -1)
        self._more = self._more_names or rare >= 0
        self._seen_tags: dict[str, tuple[str, ...]] = {}

    def make(self, raw: RawBatch, done: float) -> PeopleBatch:
        """Make people of a batch of rows."""
        people: list[PersonRow] = []
        skipped = list(raw.empty)
        remarks: list[Remark] = []
        add = people.append
        make_row = tuple.__new__  # what PersonRow(...) does, without the call in between
        given_at, family_at, full_at = self._given, self._family, self._full
        position_at, company_at, met_at = self._position, self._company, self._met
        email_at, link_at, linkedin = self._email, self._link, self._linkedin
        more, more_names, has_place = self._more, self._more_names, max(self._place) >= 0
        location_at, met_how_at, related_at = self._location, self._met_how, self._related
        phone_at, one_phone = next(iter(self._phone), -1), len(self._phone) == 1
        tag_at, one_tags = next(iter(self._tag_columns), -1), len(self._tag_columns) == 1
        note_at, one_note = next(iter(self._notes), -1), len(self._notes) == 1
        seen_tags = self._seen_tags
        all_tags, relation, read_day = self._tags, self._relationship, self._day
        title = suffix = nickname = location = met_how = notes = ""
        phones: tuple[str, ...] = ()
        own: tuple[tuple[str, str], ...] = ()
        tags = all_tags
        relationship = relation
        emails: tuple[str, ...]
        email_keys: tuple[str, ...]
        links: tuple[str, ...]
        link_keys: tuple[str, ...]
        for number, read in raw.rows:
            cells = read if is_clean("|".join(read)) else self._clean(number, read, remarks)
            cells.append("")
            given = cells[given_at]
            family = cells[family_at]
            name = cells[full_at]
            if more:
                if more_names:
                    title, suffix, nickname = cells[self._title], cells[self._suffix], cells[self._nickname]
                    if middle := cells[self._middle]:
                        given = f"{given} {middle}" if given else middle
                location = cells[location_at]
                if has_place and not location:
                    location = self._join_place(cells)
                met_how = cells[met_how_at]
                if related_at >= 0:
                    relationship = self._read_relationship(number, cells, remarks)
                if phone_at >= 0:
                    text = cells[phone_at]
                    if one_phone and not (";" in text or "\n" in text or ":::" in text):
                        phones = (text,) if text else ()
                    else:
                        phones = self._read_phones(cells)
                if tag_at >= 0:
                    text = cells[tag_at]
                    known_tags = seen_tags.get(text) if one_tags else None
                    tags = self._read_tags(cells) if known_tags is None else known_tags
                if note_at >= 0:
                    notes = (
                        cells[note_at]
                        if one_note
                        else "\n".join([cells[at] for at in self._notes if cells[at]])
                    )
                if self._own:
                    own = tuple([(self._headers[at], cells[at]) for at in self._own if cells[at]])
            if not name:
                name = f"{given} {family}" if given and family else given or family
                if title or suffix:
                    name = " ".join(part for part in (title, name, suffix) if part) if name else ""
            elif not (given and family):
                given, family = _complete(name, given, family)

            emails = email_keys = ()
            for at in email_at:
                if text := cells[at]:
                    if not emails and _ONE_EMAIL(text):
                        emails, email_keys = (text,), (text.lower(),)
                    else:
                        emails, email_keys = _more_emails(number, text, emails, email_keys, remarks)
            links = link_keys = ()
            for at in link_at:
                if text := cells[at]:
                    slug = text[_LINKEDIN_START:].rstrip("/") if text.startswith(_LINKEDIN) else ""
                    if slug and not links and slug.isascii() and slug.replace("-", "").isalnum():
                        # What link_key gives for nearly every link, without its parsing.
                        links, link_keys = (text,), (f"in/{slug.lower()}",)
                    elif not links and text.startswith("https://") and " " not in text:
                        links, link_keys = (text,), (link_key(text),)
                    else:
                        links, link_keys = _more_links(number, text, links, link_keys, remarks)
            met_on: date | None = None
            if text := cells[met_at]:
                met_on = read_day(text)
                if met_on is None:
                    remarks.append(
                        Remark(number, f"“{_short(text)}” is no date; the person is kept without it.")
                    )
            if not name:
                if not (emails or (links and is_profile(link_keys[0]))):
                    if not any(cells):
                        reason = EMPTY
                    else:
                        reason = (
                            HIDDEN if linkedin and not (cells[position_at] or cells[company_at]) else NOBODY
                        )
                    skipped.append(Rejected(number, reason, tuple(cells[:-1])))
                    continue
                name = emails[0] if emails else links[0]
            if link_keys and is_profile(link_keys[0]):
                key = ""
            elif linkedin and met_on is not None:
                key = f"{fold(name)}|{met_on.isoformat()}"
            else:
                key = self._key(name, email_keys, phones, cells)
            add(
                make_row(
                    PersonRow,
                    (
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
                        cells[position_at],
                        cells[company_at],
                        location,
                        met_on,
                        met_how,
                        relationship,
                        tags,
                        notes,
                        own,
                        key,
                    ),
                )
            )
        rows = len(raw.rows) + len(raw.empty) + len(raw.broken)
        return PeopleBatch(people, skipped, raw.broken, remarks, rows, done)

    def _clean(self, number: int, cells: list[str], remarks: list[Remark]) -> list[str]:
        """Clean the cells of a row one by one."""
        if any("\0" in cell for cell in cells):
            remarks.append(Remark(number, "NUL bytes were taken out of the row."))
        lists = self._lists
        return [clean_lines(cell) if at in lists else clean(cell) for at, cell in enumerate(cells)]

    def _join_place(self, cells: list[str]) -> str:
        parts = [cells[at] for at in self._place if cells[at]]
        return ", ".join(dict.fromkeys(parts)) if parts else ""

    def _read_phones(self, cells: list[str]) -> tuple[str, ...]:
        found: tuple[str, ...] = ()
        for at in self._phone:
            if text := cells[at]:
                if ";" in text or "\n" in text or ":::" in text:
                    numbers = [part.strip() for part in _SPLIT_LIST.split(text)]
                else:
                    numbers = [text]
                found += tuple(each for each in numbers if each and each not in found)
        return found

    def _read_tags(self, cells: list[str]) -> tuple[str, ...]:
        """Read the tags of a row, after those for all rows; Google's own groups (`* …`) are no tags."""
        text = ";".join([cells[at] for at in self._tag_columns if cells[at]])
        found = self._seen_tags.get(text)
        if found is None:
            if len(self._seen_tags) > _KEPT:
                self._seen_tags.clear()
            words = [word.strip() for word in _SPLIT_TAGS.split(text)]
            different = {word.casefold(): word for word in self._tags}
            for word in words:
                if word and not word.startswith("* "):
                    different.setdefault(word.casefold(), word)
            found = self._seen_tags[text] = tuple(different.values())
        return found

    def _read_relationship(self, number: int, cells: list[str], remarks: list[Remark]) -> Relationship | None:
        text = cells[self._related]
        if not text:
            return self._relationship
        found = _RELATIONSHIPS.get(" ".join(text.casefold().replace("-", " ").split()))
        if found is None:
            remarks.append(
                Remark(number, f"“{_short(text)}” is no relationship that is known; it was left out.")
            )
            return self._relationship
        return found

    def _key(self, name: str, email_keys: tuple[str, ...], phones: tuple[str, ...], cells: list[str]) -> str:
        """Give the key of a row without profile link: name and addresses, name and numbers, or the whole row.

        Where a row has an e-mail or a phone, its name and these say whose it is, so that a changed job is seen
        as one. With neither, only the very same row is the same person.
        """
        if email_keys:
            return f"{fold(name)}|{'|'.join(sorted(email_keys))}"
        if phones:
            return f"{fold(name)}|{'|'.join(sorted(''.join(filter(str.isdigit, each)) for each in phones))}"
        whole = "\x1f".join([cells[at] for at in self._by_field])
        return "row|" + hashlib.blake2b(whole.encode("utf-8", "replace"), digest_size=12).hexdigest()


def _short(text: str) -> str:
    return text if len(text) <= 60 else text[:57] + "…"


def _more_emails(
    number: int, text: str, emails: tuple[str, ...], keys: tuple[str, ...], remarks: list[Remark]
) -> tuple[tuple[str, ...], tuple[str, ...]]:
    """Add the addresses of a cell that is not one plain address, or not the first of its row."""
    found = _SOME_EMAIL.findall(text.replace("mailto:", " "))
    if not found:
        remarks.append(Remark(number, f"“{_short(text)}” is no e-mail address; it was left out."))
    for each in found:
        address = each.strip("'.")
        key = address.lower()
        if key not in keys:
            emails, keys = (*emails, address), (*keys, key)
    return emails, keys


def _more_links(
    number: int, text: str, links: tuple[str, ...], keys: tuple[str, ...], remarks: list[Remark]
) -> tuple[tuple[str, ...], tuple[str, ...]]:
    """Add the links of a cell that is not one plain link, or not the first of its row. Profiles come first."""
    for part in re.split(r"\s+:::\s+|[\s]+", text):
        if not part:
            continue
        if not _LINK.fullmatch(part):
            remarks.append(Remark(number, f"“{_short(part)}” is no link to a web page; it was left out."))
            continue
        key = link_key(part)
        if key in keys:
            continue
        if is_profile(key) and not (keys and is_profile(keys[0])):
            links, keys = (part, *links), (key, *keys)
        else:
            links, keys = (*links, part), (*keys, key)
    return links, keys


_TITLES: Final = frozenset(
    "dr prof professor mr mrs ms miss mx sir dame herr frau m mme mlle monsieur madame ing dipl mag".split()
)
_SUFFIXES: Final = frozenset(
    "jr sr ii iii iv phd md mba esq cpa pe cfa pmp msc bsc ma ba jd llm dds rn mph phr shrm".split()
)
_PARTICLES: Final = frozenset(
    "van von vom zu zur zum de del della dello di da das dos du der den ten ter la le los las al el bin ibn af av"
    " st san santa mac y".split()
)


def split_name(name: str) -> tuple[str, str]:
    """Split a whole name into given and family name, as well as can be done without knowing the person.

    Titles and degrees are left away; particles belong to the family name; "Family, Given" is turned round. A
    single word is a given name. The whole name is always kept beside.
    """
    front, comma, back = name.partition(",")
    if comma:
        after = [_bare(word) for word in back.replace(",", " ").split()]
        if after and not all(word in _SUFFIXES for word in after):
            return _strip(back.split(",")[0].split(), _TITLES), " ".join(front.split())
    words = front.split()
    while len(words) > 1 and _bare(words[0]) in _TITLES:
        words.pop(0)
    while len(words) > 1 and _bare(words[-1]) in _SUFFIXES and (len(words) > 2 or comma):
        words.pop()
    if len(words) < 2:
        return " ".join(words), ""
    start = len(words) - 1
    for index in range(1, len(words) - 1):
        if words[index].casefold() in _PARTICLES and all(
            word.casefold() in _PARTICLES for word in words[index:-1]
        ):
            start = index
            break
    return " ".join(words[:start]), " ".join(words[start:])


def _bare(word: str) -> str:
    return word.casefold().replace(".", "").strip("()")


def _strip(words: list[str], titles: frozenset[str]) -> str:
    while len(words) > 1 and _bare(words[0]) in titles:
        words = words[1:]
    return " ".join(words)


def _complete(name: str, given: str, family: str) -> tuple[str, str]:
    """Fill the given or family name that a row lacks from its whole name."""
    if not given and not family:
        return ("", "") if "@" in name else split_name(name)
    if family and name.casefold().endswith(" " + family.casefold()):
        return name[: -len(family)].strip(), family
    if given and name.casefold().startswith(given.casefold() + " "):
        return given, name[len(given) :].strip()
    return given, family
