"""The people of a table: each row cleaned and put into the fields of a contact.

`PersonRow` and what runs for every row is written for speed: 100,000 rows pass here. A named tuple is made in
a fifth of the time of a frozen dataclass, and a row is looked at as a whole before its cells are.
"""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import replace
from datetime import date
from typing import Final

from crm_desktop.domain.links import link_key
from crm_desktop.domain.names import fold
from crm_desktop.domain.terms import Relationship
from crm_desktop.domain.translation import mark, translate
from crm_desktop.domain.whole_names import with_middle
from crm_desktop.exchange.columns.fields import Field, Matching
from crm_desktop.exchange.columns.headers import known
from crm_desktop.exchange.people.addresses import LINKEDIN, add_emails, add_links, one_email, short
from crm_desktop.exchange.people.keys import address_key, content_key, is_profile
from crm_desktop.exchange.people.names import as_said, complete, parted
from crm_desktop.exchange.people.no_employer import UNTOLD, job_of
from crm_desktop.exchange.people.relationships import relationship_told
from crm_desktop.exchange.people.several_jobs import BETWEEN, OTHER_JOBS, first_job
from crm_desktop.exchange.records import Batch, More, PersonRow, Rejected, Remark
from crm_desktop.exchange.tables.delimited import EMPTY, RawBatch
from crm_desktop.exchange.tables.table import BATCH, FileKind, NotReadable, Table
from crm_desktop.exchange.tables.totals import (
    GROUP,
    HIDDEN_NAMES,
    OTHER_TABLE,
    REPEATED,
    TOTAL,
    heads_another,
    odd_names,
    repeats,
    sums_up,
)
from crm_desktop.exchange.values.cells import NOTHINGS, clean, clean_lines, is_clean, is_nothing
from crm_desktop.exchange.values.dates import DayReader, day_text
from crm_desktop.exchange.values.kinds import kind_in_header, kind_of

NOBODY: Final = mark("Imports", "The row has no name, no e-mail, no phone number and no link to a profile.")
"""Why a row that names nobody is skipped."""

HIDDEN: Final = mark("Imports", "LinkedIn hides this person: the file holds only the day of the connection.")
"""Why a row of LinkedIn with nothing but a date is skipped."""

UNNAMED: Final = mark("Imports", "LinkedIn hides this person: the row says only that it is a member.")
"""Why a row that was copied from LinkedIn without a name is skipped."""

GONE: Final = mark("Imports", "The row is marked as deleted in the program it comes from.")
"""Why a row that is still there is skipped."""

CUT_PHONE: Final = mark(
    "Imports",
    "“{text}” is what a spreadsheet left of a phone number that was too long for it; it was left out.",
)
"""What is said of a number that cannot be known any more."""

NO_DATE: Final = mark("Imports", "“{text}” is no date; the person is kept without it.")
"""What is said of a day of meeting that cannot be read."""

AROUND: Final = mark("Imports", "The line belongs to the report around the table; it is no row.")
"""Why a line below a report of Salesforce's is skipped."""


def read_people(table: Table, matching: Matching, *, batch: int = BATCH) -> Iterator[Batch]:
    """Read the people of a table, in batches of about that many rows.

    Raises `NotReadable` when no column is matched that names a person, when the file has gone or fails while it
    is read; `ValueError` where the matching is of another table.
    """
    if len(matching.fields) != len(table.columns):
        raise ValueError("the matching is of another table")
    if not matching.names_somebody:
        raise NotReadable(
            translate(
                "Imports",
                "No column of “{name}” is matched to a name, an e-mail or a link, so nobody can be found in it.",
                name=table.name,
            )
        )
    maker = _Maker(table.headers, matching, table.kind, says_nothing=_says_nothing(table))
    with table.reading(batch) as reading:
        for raw in reading:
            yield maker.make(raw, reading.done)


def sample_people(table: Table, matching: Matching) -> Batch:
    """Give the people of the first rows, without reading the file again."""
    maker = _Maker(table.headers, matching, table.kind, says_nothing=_says_nothing(table))
    return maker.make(RawBatch([(number, list(cells)) for number, cells in table.sample], [], []), 0.0)


def _says_nothing(table: Table) -> bool:
    """Whether a table has words in its cells that stand for empty ones ("null", "n/a"); the first rows show it."""
    return any(is_nothing(cell.strip()) for _, cells in table.sample for cell in cells)


_PROFILE_AT: Final = len(LINKEDIN)
_NAMED: Final = re.compile(r'"?(?=[^"<>@;]*?[^\W\d_])([^"<>@;]++)"?\s*+<[^<>@]++@')
"""An address as mail writes it, with the name before it."""

_NO_DAY: Final = re.compile(r"0{1,2}([./-])0{1,2}\1(?:00){1,2}")
"""How Outlook writes a birthday that it does not know."""

_DAYS: Final = frozenset({"Birthday", "Anniversary"})
_SPLIT_LIST: Final = re.compile(r"(?<!\s)\s++:::\s+|[;\n]|(?<=\d) ?[/|,] ?(?=\+)")
_ODD_PHONE: Final = re.compile(
    r":::|[;\n]|(?<=\d) ?[/|,] ?\+|\d(?:,| [/|]) ?[(\d]|\dE\+|^tel:", re.IGNORECASE
)
_PLAIN_PHONE: Final = re.compile(r"[+\d ().-]*")
"""How nearly every number is written: no sign in it by which `_ODD_PHONE` finds anything, and quicker to see."""

_CUT_PHONE: Final = re.compile(r"\d[.,]\d+E\+\d+", re.IGNORECASE)
"""What a spreadsheet leaves of a number too long for it: "4.91702E+11"."""

_BETWEEN_PHONES: Final = re.compile(r",| [/|] ")
_WHOLE_PHONE: Final = re.compile(
    r"\(?[+0](?:[ ()./-]*\d){7,15}[ )]*|\(?[2-9]\d\d\)?[ .-]?\d{3}[ .-]?\d{4}", re.ASCII
)
"""A number from abroad, with the 0 of a country, or of ten digits as in North America."""


def _whole_numbers(text: str) -> list[str]:
    """Part numbers at commas and slashes, where each part is a whole number by itself: no extension, no pause."""
    parts = [part.strip() for part in _BETWEEN_PHONES.split(text)]
    return parts if all(map(_WHOLE_PHONE.fullmatch, parts)) else [text]


def _without_shorter(phones: Iterable[str]) -> tuple[str, ...]:
    """Give numbers without those that another one says with the code of its country: 0170 1234567, +49 170 1234567."""
    digits = {phone: "".join(filter(str.isdigit, phone)) for phone in phones}
    whole = [each for phone, each in digits.items() if phone.startswith("+")]
    return tuple(
        phone
        for phone, each in digits.items()
        if phone.startswith("+")
        or len(bare := each.lstrip("0")) < _LEAST_SAME
        or not any(other.endswith(bare) for other in whole)
    )


_LEAST_SAME: Final = 9
_LEAST_PHONE: Final = 3
_SPLIT_TAGS: Final = re.compile(r"(?<!\s)\s++:::\s+|[;,|\n]")
_KEPT: Final = 20_000
_TRUE: Final = frozenset({"true", "1", "yes", "wahr", "ja", "vrai", "oui"})
_LIST_FIELDS: Final = (Field.NOTES, Field.OWN, Field.EMAIL, Field.PHONE, Field.LINK, Field.TAGS)
NOT_KNOWN: Final = mark(
    "Imports", "“{text}” is no relationship that is known; it is kept in a field of its own."
)
"""What is said of a person whose row tells a relationship in other words."""


class _Maker:
    """Makes people of raw rows, by one matching."""

    def __init__(
        self, headers: Sequence[str], matching: Matching, kind: FileKind, *, says_nothing: bool = False
    ) -> None:
        self._headers = headers
        self._says_nothing = says_nothing
        self._linkedin = kind is FileKind.LINKEDIN
        self._between = BETWEEN.get(kind, "")
        self._salesforce = kind is FileKind.SALESFORCE
        self._day = DayReader(matching.date_order)
        self._tags = matching.tags
        self._relationship = matching.relationship
        columns = matching.columns_of
        self._lists = {at for field in _LIST_FIELDS for at in columns(field)}

        def one(field: Field) -> int:
            # A row gets an empty cell at its end: -1 is the column that is not there.
            return next(iter(columns(field)), -1)

        self._given, self._family, self._full = one(Field.GIVEN), one(Field.FAMILY), one(Field.FULL)
        self._renamed = (
            self._full >= 0 and "(" in headers[self._full]
        )  # "Name (Original Name)" of a Zoom report
        self._position, self._company, self._met = one(Field.POSITION), one(Field.COMPANY), one(Field.MET_ON)
        self._email, self._link = columns(Field.EMAIL), columns(Field.LINK)
        self._middle, self._title, self._suffix = one(Field.MIDDLE), one(Field.TITLE), one(Field.SUFFIX)
        self._nickname, self._met_how = one(Field.NICKNAME), one(Field.MET_HOW)
        self._location, self._related = one(Field.LOCATION), one(Field.RELATIONSHIP)
        self._own = _own_columns(headers, matching)
        if self._related >= 0:
            self._own.append((headers[self._related], -1, (self._related,)))
        self._other_names = [
            at
            for at in columns(Field.OWN)
            if (head := known(headers[at])) and head[0] in (Field.FULL, Field.NICKNAME)
        ]
        self._places = _places(matching)
        self._kinds = _kind_columns(headers, matching)
        self._gone = one(Field.GONE)
        self._phone, self._tag_columns = columns(Field.PHONE), columns(Field.TAGS)
        self._notes = columns(Field.NOTES)
        self._matched = [at for at, field in enumerate(matching.fields) if field is not Field.LEAVE_OUT]
        self._by_field = sorted(self._matched, key=lambda at: (matching.fields[at], at))
        self._more_names = max(self._middle, self._title, self._suffix, self._nickname) >= 0
        lists = (*self._phone, *self._tag_columns, *self._notes)
        rare = max(self._location, self._met_how, self._related, self._gone, *lists, -1)
        self._more = self._more_names or rare >= 0 or bool(self._places or self._own)
        self._seen_tags: dict[str, tuple[str, ...]] = {}
        names = (headers[self._given], headers[self._family]) if self._given >= 0 else ()
        self._odd_names = odd_names(headers[self._full] if self._full >= 0 else "", " ".join(names))
        self._is_over = False

    def make(self, raw: RawBatch, done: float) -> Batch:
        """Make people of a batch of rows."""
        if self._is_over:
            raw = RawBatch([], raw.empty + _below(raw.rows), raw.broken)
        people: list[PersonRow] = []
        skipped = list(raw.empty)
        remarks: list[Remark] = []
        add = people.append
        make_row = tuple.__new__  # what PersonRow(...) does, without the call in between
        given_at, family_at, full_at = self._given, self._family, self._full
        position_at, company_at, met_at = self._position, self._company, self._met
        email_at, link_at, linkedin = self._email, self._link, self._linkedin
        more, more_names, places, kinds = self._more, self._more_names, self._places, self._kinds
        location_at, met_how_at, related_at = self._location, self._met_how, self._related
        phone_at, one_phone = next(iter(self._phone), -1), len(self._phone) == 1
        tag_at, one_tags = next(iter(self._tag_columns), -1), len(self._tag_columns) == 1
        note_at, one_note = next(iter(self._notes), -1), len(self._notes) == 1
        is_plain, odd_phone, odd_names = _PLAIN_PHONE.fullmatch, _ODD_PHONE.search, self._odd_names
        seen_tags = self._seen_tags
        all_tags, relation, read_day = self._tags, self._relationship, self._day
        between, renamed = self._between, self._renamed
        titled, beside = "", None
        title = suffix = nickname = location = met_how = notes = ""
        phones: tuple[str, ...] = ()
        own: tuple[tuple[str, str], ...] = ()
        tags = all_tags
        relationship = relation
        emails: tuple[str, ...]
        email_keys: tuple[str, ...]
        links: tuple[str, ...]
        link_keys: tuple[str, ...]
        told = raw.rows
        if self._says_nothing:
            told = [
                (number, ["" if is_nothing(cell.strip()) else cell for cell in read]) for number, read in told
            ]
        for number, read in told:
            cells = read if is_clean("|".join(read)) else self._clean(number, read, remarks)
            cells.append("")
            given = cells[given_at]
            family = cells[family_at]
            name = cells[full_at]
            position, company = cells[position_at], cells[company_at]
            if position in NOTHINGS:  # also where the first rows showed no such words
                position = cells[position_at] = ""
            if company in UNTOLD:
                if company in NOTHINGS:
                    company = cells[company_at] = ""
                position, company = job_of(position, company)
            elif "(https:" in company or (between and between in company):
                position, company = self._first_job(number, cells, remarks)
            if more:
                if more_names:
                    title, suffix, nickname = cells[self._title], cells[self._suffix], cells[self._nickname]
                    if middle := cells[self._middle]:
                        given, family = with_middle(given, middle, family)
                location = cells[location_at]
                if places and not location:
                    location = self._join_place(cells)
                met_how = cells[met_how_at]
                if related_at >= 0:
                    relationship = self._read_relationship(number, cells, remarks)
                if phone_at >= 0:
                    text = cells[phone_at]
                    if one_phone and (is_plain(text) or not odd_phone(text)):
                        # Programs that take a column for numbers write "491701234567.0".
                        phones = (text.removesuffix(".0"),) if text else ()
                    else:
                        phones = self._read_phones(number, cells, remarks)
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
                    own = self._own_fields(cells, location)
                if self._gone >= 0 and cells[self._gone].casefold() in _TRUE:
                    skipped.append(Rejected(number, translate("Imports", GONE), tuple(cells[:-1])))
                    continue
            if not name:
                if given and family:
                    name = f"{given} {family}"
                    if "," in family or "." in given or family[-1] == ")" or not name.isascii():
                        given, family, name, title, suffix = parted(given, family, title, suffix)
                        titled = title or suffix
                else:
                    name = given or family
                    # A company without a person, and whom Google knows by an address alone, are called by it.
                    if name == company or ("@" in name and one_email(name)):
                        given = family = ""
                    elif "," in name and (whole := as_said(name, "", renamed=False)[0]) != name:
                        name = whole  # "Berg, Ana" under "First Name"
                        given, family, title, suffix, nickname = complete(
                            name, "", "", title, suffix, nickname
                        )
                        titled = title or suffix or nickname
                if title or suffix:
                    name = " ".join(part for part in (title, name, suffix) if part) if name else ""
            elif not (given and family):
                if name[-1] == ")" or "," in name:
                    name, nickname = as_said(name, nickname, renamed=renamed)
                given, family, title, suffix, nickname = complete(
                    name, given, family, title, suffix, nickname
                )
                titled = title or suffix or nickname
            elif "," in name and name == f"{family}, {given}":
                name = f"{given} {family}"

            emails = email_keys = ()
            for at in email_at:
                if text := cells[at]:
                    if not emails and one_email(text):
                        emails, email_keys = (text,), (text.lower(),)
                    else:
                        emails, email_keys = add_emails(number, text, emails, email_keys, remarks)
            links = link_keys = ()
            for at in link_at:
                if text := cells[at]:
                    slug = text[_PROFILE_AT:].rstrip("/") if text.startswith(LINKEDIN) else ""
                    if slug and not links and slug.isascii() and slug.replace("-", "").isalnum():
                        # What link_key gives for nearly every link, without its parsing.
                        links, link_keys = (text,), (f"in/{slug.lower()}",)
                    elif not links and text.startswith("https://") and " " not in text:
                        links, link_keys = (text,), (link_key(text),)
                    else:
                        links, link_keys = add_links(number, text, links, link_keys, remarks)
            for name_of, text in own:
                if (
                    "linkedin.com/in/" in text and " " not in text
                ):  # "LinkedIn" as a field of one's own in Google
                    links, link_keys = add_links(number, text, links, link_keys, remarks)
                    own = tuple(each for each in own if each != (name_of, text))
            met_on: date | None = None
            if text := cells[met_at]:
                met_on = read_day(text)
                if met_on is None:
                    remarks.append(Remark(number, translate("Imports", NO_DATE, text=short(text))))
            if not name:
                profile = links[0] if links and is_profile(link_keys[0]) else ""
                if name := next((cells[at] for at in self._other_names if cells[at]), ""):
                    given, family, title, suffix, nickname = complete(name, "", "", title, suffix, nickname)
                    titled = title or suffix or nickname
                else:
                    name = self._called(cells, emails, phones, profile)
                if not name:
                    skipped.append(Rejected(number, self._why_nobody(cells), tuple(cells[:-1])))
                    continue
                if emails and name == emails[0] and (named := _NAMED.match(cells[email_at[0]])):
                    name = named[1].strip()
                    given, family, title, suffix, nickname = complete(name, "", "", title, suffix, nickname)
                    titled = title or suffix or nickname
            if name in odd_names and (reason := self._not_somebody(name, cells, phones)):
                while remarks and remarks[-1].row == number:
                    remarks.pop()
                if self._is_over:
                    skipped += _below([row for row in raw.rows if row[0] >= number])
                    break
                if people and reason == translate("Imports", REPEATED) and _is_bare(people[-1]):
                    over = people.pop()
                    skipped.append(Rejected(over.number, translate("Imports", GROUP), (over.name,)))
                skipped.append(Rejected(number, reason, tuple(cells[:-1])))
                continue
            if kinds:
                beside = self._beside(cells, emails, phones)
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
                        position,
                        company,
                        location,
                        met_on,
                        met_how,
                        relationship,
                        tags,
                        notes,
                        own,
                        key,
                        beside,
                    ),
                )
            )
            if titled and not more_names:
                titled = title = suffix = nickname = ""
        broken = self._part_broken(raw.broken, skipped)
        rows = len(raw.rows) + len(raw.empty) + len(raw.broken)
        return Batch(people, skipped, broken, remarks, rows, done)

    def _part_broken(self, broken: list[Rejected], skipped: list[Rejected]) -> list[Rejected]:
        """Give the broken lines of a batch without those that are no rows of this table, which are skipped."""
        over = next((at for at, each in enumerate(broken) if heads_another(each.cells)), -1)
        if over >= 0:
            # Another table stands below, of another width; its title is a line of one cell.
            over -= over > 0 and len(broken[over - 1].cells) == 1
            skipped += _below([(each.row, list(each.cells)) for each in broken[over:]])
            broken, self._is_over = broken[:over], True
        if self._salesforce:
            around = [each for each in broken if len(each.cells) == 1]
            skipped += [replace(each, reason=translate("Imports", AROUND)) for each in around]
            broken = [each for each in broken if len(each.cells) != 1]
        return broken

    def _called(self, cells: list[str], emails: Sequence[str], phones: Sequence[str], profile: str) -> str:
        """Give what a row without a name is called by; "" where it names nobody."""
        is_number = bool(phones) and not self._linkedin and sum(map(str.isdigit, phones[0])) >= _LEAST_PHONE
        if emails:
            return emails[0]
        return profile or (cells[self._company] or phones[0] if is_number else "")

    def _why_nobody(self, cells: list[str]) -> str:
        """Say why a row that names nobody is skipped."""
        if not any(cells):
            return translate("Imports", EMPTY)
        hidden = self._linkedin and not (cells[self._position] or cells[self._company])
        return translate("Imports", HIDDEN if hidden else NOBODY)

    def _not_somebody(self, name: str, cells: Sequence[str], phones: Sequence[str]) -> str:
        """Say why a row with a name that is none is nobody; "" where it is somebody after all."""
        if name in HIDDEN_NAMES:
            return translate("Imports", UNNAMED)
        if sums_up(name, cells, phones):
            return translate("Imports", TOTAL, name=name)
        if repeats(cells, self._headers):
            return translate("Imports", REPEATED)
        self._is_over = heads_another(cells)
        return translate("Imports", OTHER_TABLE) if self._is_over else ""

    def _clean(self, number: int, cells: list[str], remarks: list[Remark]) -> list[str]:
        """Clean the cells of a row one by one."""
        if any("\0" in cell for cell in cells):
            remarks.append(Remark(number, translate("Imports", "NUL bytes were taken out of the row.")))
        lists = self._lists
        return [clean_lines(cell) if at in lists else clean(cell) for at, cell in enumerate(cells)]

    def _first_job(self, number: int, cells: list[str], remarks: list[Remark]) -> tuple[str, str]:
        """Give position and company that are named first; the others go to the notes, where there are such."""
        position, company, others = first_job(cells[self._position], cells[self._company], self._between)
        cells[self._company] = company
        if others and self._notes:
            cells[self._notes[0]] = "\n".join(filter(None, (cells[self._notes[0]], others)))
        elif others:
            remarks.append(Remark(number, translate("Imports", OTHER_JOBS, text=short(others))))
        return position, company

    def _join_place(self, cells: list[str]) -> str:
        """Give the place of the first address that says one."""
        for columns in self._places:
            parts = [cells[at] for at in columns if cells[at]]
            if parts:
                return ", ".join(dict.fromkeys(parts))
        return ""

    def _own_fields(self, cells: list[str], location: str) -> tuple[tuple[str, str], ...]:
        """Give the own fields of a row: what several columns say of one thing is joined."""
        found: dict[str, str] = {}
        for name, label_at, columns in self._own:
            parts = [cells[at] for at in columns if cells[at]]
            if not parts or _NO_DAY.fullmatch(parts[0]):
                continue
            value = ", ".join(dict.fromkeys(parts))
            if len(parts) > 1 and all(map(str.isdecimal, parts)):
                value = "-".join(part.zfill(2) for part in parts)  # year, month and day of a birthday
            if name in _DAYS or value.startswith("--"):  # a day of another label, without its year
                value = day_text(value)
            if value == location:
                continue  # an address that is no more than the place
            if columns[0] == self._related and relationship_told(value):
                continue
            label = cells[label_at].strip("* ")[:_LONGEST_NAME] if label_at >= 0 else ""
            called = free = f"{label} address" if label and name.startswith("Address") else label or name
            number = 2
            while free in found and found[free] != value:
                free, number = f"{called} {number}", number + 1
            found[free] = value
        return tuple(found.items())

    def _beside(self, cells: list[str], emails: Sequence[str], phones: Sequence[str]) -> More | None:
        """Say what the e-mails and phones of a row are for."""
        kinds = []
        for at, label_at, usual in self._kinds:
            text = cells[at]
            kind = kind_of(cells[label_at]) if label_at >= 0 else usual
            if text and kind:
                kinds += [(each, kind) for each in (*emails, *phones) if each in text]
        return More(kinds=tuple(kinds)) if kinds else None

    def _read_phones(self, number: int, cells: list[str], remarks: list[Remark]) -> tuple[str, ...]:
        found: dict[str, None] = {}
        for at in self._phone:
            text = cells[at]
            parts = _SPLIT_LIST.split(text) if _ODD_PHONE.search(text) else (text.removesuffix(".0"),)
            for phone in (each.strip() for part in parts for each in _whole_numbers(part)):
                if _CUT_PHONE.fullmatch(phone):
                    remarks.append(Remark(number, translate("Imports", CUT_PHONE, text=phone)))
                elif phone:
                    found[phone[4:] if phone[:4].lower() == "tel:" else phone] = None
        return _without_shorter(found) if len(found) > 1 else tuple(found)

    def _read_tags(self, cells: list[str]) -> tuple[str, ...]:
        """Read the tags of a row, after those for all rows; Google's own groups (`* …`) are no tags."""
        text = ";".join([cells[at] for at in self._tag_columns if cells[at]])
        found = self._seen_tags.get(text)
        if found is None:
            if len(self._seen_tags) > _KEPT:
                self._seen_tags.clear()
            words = [" ".join(word.split()).strip('"') for word in _SPLIT_TAGS.split(text)]
            different = {word.casefold(): word for word in self._tags}
            for word in words:
                if word and not word.startswith("* "):
                    different.setdefault(word.casefold(), word)
            found = self._seen_tags[text] = tuple(different.values())
        return found

    def _read_relationship(self, number: int, cells: list[str], remarks: list[Remark]) -> Relationship | None:
        """Give what somebody is to me; what is not known is kept as it is (`_own_fields`)."""
        text = cells[self._related]
        found = relationship_told(text) if text else None
        if text and found is None:
            remarks.append(Remark(number, translate("Imports", NOT_KNOWN, text=short(text))))
        return found or self._relationship

    def _key(self, name: str, email_keys: tuple[str, ...], phones: tuple[str, ...], cells: list[str]) -> str:
        """Give the key of a row without profile link: name and addresses, name and numbers, or the whole row.

        Where a row has an e-mail or a phone, its name and these say whose it is, so that a changed job is seen
        as one. With neither, only the very same row is the same person.
        """
        if key := address_key(name, email_keys, phones):
            return key
        whole = "\x1f".join([cells[at] for at in self._by_field])
        return content_key(whole)


def _is_bare(row: PersonRow) -> bool:
    """Whether a row has a name and nothing else."""
    return not any(
        (
            row.emails,
            row.phones,
            row.links,
            row.position,
            row.company,
            row.location,
            row.notes,
            row.own_fields,
        )
    )


def _below(rows: Sequence[tuple[int, list[str]]]) -> list[Rejected]:
    reason = translate("Imports", OTHER_TABLE)
    return [Rejected(number, reason, tuple(cells)) for number, cells in rows]


_LONGEST_NAME: Final = 60


def _own_columns(headers: Sequence[str], matching: Matching) -> list[tuple[str, int, tuple[int, ...]]]:
    """Give the own fields of a table: name, the column that names it better (-1 for none), and its columns."""
    found: dict[str, list[int]] = {}
    for at, field in enumerate(matching.fields):
        name = matching.own[at] if matching.own else ""
        if name or field is Field.OWN:
            found.setdefault(name or headers[at], []).append(at)
    return [
        (name, matching.kinds[columns[0]] if matching.kinds else -1, tuple(columns))
        for name, columns in found.items()
    ]


def _places(matching: Matching) -> list[tuple[int, ...]]:
    """Give the columns of city, region and country of each address of a table."""
    found: dict[str, list[int]] = {}
    for field in (Field.CITY, Field.REGION, Field.COUNTRY):
        for at in matching.columns_of(field):
            found.setdefault(matching.own[at] if matching.own else "", []).append(at)
    return [tuple(columns) for columns in found.values()]


def _kind_columns(headers: Sequence[str], matching: Matching) -> list[tuple[int, int, str]]:
    """Give the columns of e-mails and phones of which another column or the header says what they are for."""
    found = []
    for at, field in enumerate(matching.fields):
        if field in (Field.EMAIL, Field.PHONE):
            label_at = matching.kinds[at] if matching.kinds else -1
            kind = kind_in_header(headers[at])
            if label_at >= 0 or kind:
                found.append((at, label_at, kind))
    return found
