"""What the columns of a table become: by the preset of a known export, else by their headers and what is in them."""

from __future__ import annotations

import re
from collections.abc import Callable, Iterator, Sequence
from dataclasses import replace
from itertools import pairwise
from typing import Final

from crm_desktop.domain.stopping import Check, Tell, stoppable
from crm_desktop.domain.translation import mark, translate
from crm_desktop.domain.whole_names import split_name
from crm_desktop.exchange.columns.bookkeeping import is_bookkeeping, says_nothing
from crm_desktop.exchange.columns.fields import FIELD_LABELS, MANY, Field, Matching
from crm_desktop.exchange.columns.headers import TITLE_KEYS, header_key, header_words, known
from crm_desktop.exchange.columns.job_headers import field_of
from crm_desktop.exchange.columns.presets import Preset, preset_of
from crm_desktop.exchange.tables.table import SAMPLE_ROWS, Column, NotReadable, Table
from crm_desktop.exchange.values.cells import is_nothing
from crm_desktop.exchange.values.dates import DayReader, OrderFound, find_order

_MOST: Final = 0.7
"""The share of a column's values that must be of a kind for the column to be."""

# Headers of other files of LinkedIn's archive, which hold no people (or not as rows).
_NOT_PEOPLE: Final[tuple[tuple[str, str], ...]] = (
    ("mediadescription", mark("Imports", "media")),
    ("endorsementdate", mark("Imports", "endorsements")),
)


def match_columns(table: Table) -> Matching:
    """Propose what each column of a table becomes: by the preset of its kind, else by headers and content.

    `Matching.taken` says what was chosen and why; `sure` is false where a person should look: no header, two
    equal headers, dates that read both ways, nobody's name found.
    Raises `NotReadable` for the files of LinkedIn's archive that hold no people.
    """
    if other := _other_file(table):
        raise NotReadable(other)
    preset = preset_of([column.header for column in table.columns])
    if preset is not None and table.kind is preset.kind:
        matched = _by_preset(table, preset)
    else:
        matched = _by_header(table) if table.header_row else _by_content(table)
        matched = replace(matched, sure=matched.sure and not table.doubled)
    if Field.MET_ON in matched.fields:
        order = find_order(cells[matched.fields.index(Field.MET_ON)] for _, cells in table.sample)
        matched = _with_order(matched, order)
    if not matched.names_somebody:
        matched = replace(
            matched, sure=False, taken=(*matched.taken, "No column looks like a name, an e-mail or a link.")
        )
    return matched


def settle_dates(
    table: Table, matched: Matching, look: Check | None = None, tell: Tell | None = None
) -> Matching:
    """Settle the order of the dates from all rows, where the first 200 left it open; reads the file once.

    `look` is asked at each batch, and `tell` hears how much is read. Raises `NotReadable` as reading the table does.
    """
    columns = matched.columns_of(Field.MET_ON)
    if not columns:
        return matched
    at = columns[0]
    seen = [cells[at] for _, cells in table.sample if cells[at].strip()]
    if len(table.sample) < SAMPLE_ROWS or (seen and find_order(seen).sure):
        return matched

    def values() -> Iterator[str]:
        with table.reading() as reading:
            for batch in stoppable(reading, look):
                if tell is not None:
                    tell(reading.done)
                for _, cells in batch.rows:
                    yield cells[at]

    return _with_order(matched, find_order(values()))


def _with_order(matched: Matching, order: OrderFound) -> Matching:
    taken = matched.taken if order.sure or order.why in matched.taken else (*matched.taken, order.why)
    return replace(matched, date_order=order.order, taken=taken, sure=matched.sure and order.sure)


def _by_preset(table: Table, preset: Preset) -> Matching:
    """Match the columns of a known export; others go by their words, or are kept as they are, and that is said."""
    found, owned, kinds = preset.fields([column.header for column in table.columns])
    fields, own, taken = list(found), list(owned), []
    for at, column in enumerate(table.columns):
        if fields[at] is not Field.LEAVE_OUT or not column.example or preset.knows(column.header):
            continue
        field = (known(column.header) or (Field.LEAVE_OUT,))[0]
        if header_key(column.header) in TITLE_KEYS:
            field = Field.POSITION
        if field in _NAMES or (field in fields and field not in MANY):
            field = Field.LEAVE_OUT  # "Work City", where "Home City" is the location
        if field is Field.LEAVE_OUT:
            field = _kept(table, column, fields)
        fields[at], own[at] = field, column.header if field is Field.OWN else ""
        if field is Field.LEAVE_OUT:
            taken.append(
                f"“{column.label}” is left out: {preset.program} has no such column, or it is there already."
            )
        else:
            taken.append(
                f"“{column.label}” is taken as {FIELD_LABELS[field].lower()}: {preset.program} has no such column."
            )
    return Matching(tuple(fields), taken=tuple(taken), sure=not taken, own=tuple(own), kinds=kinds)


def _kept(table: Table, column: Column, fields: Sequence[Field]) -> Field:
    """Say where a column goes that has no field: it is kept as it is headed, unless it says nothing of a person.

    That is so for what a program writes for itself, and for what stands in other columns of the row too. A column
    whose first rows are empty is kept where there are more rows than were looked at.
    """
    values = [
        (value, cells) for _, cells in table.sample if (value := cells[column.index].strip().casefold())
    ]
    whole = len(table.sample) < SAMPLE_ROWS
    if (not values and whole) or is_bookkeeping(column.header) or _is_hosts(table, column):
        return Field.LEAVE_OUT
    if values and all(says_nothing(value) for value, _ in values):
        return Field.LEAVE_OUT
    beside = [at for at, field in enumerate(fields) if field not in _BY_CHANCE and at != column.index]
    if values and all(_is_said(value, [cells[at] for at in beside]) for value, cells in values):
        return Field.LEAVE_OUT
    if column.header:
        return Field.OWN if fields.count(Field.OWN) < _MOST_OWN else Field.LEAVE_OUT
    return Field.LEAVE_OUT if _numbers_rows([value for value, _ in values]) else Field.NOTES


_MOST_OWN: Final = 60
"""So many fields of their own are kept of a table; one with more columns than that is no list that somebody keeps."""

_BY_CHANCE: Final = frozenset(
    {Field.LEAVE_OUT, Field.OWN, Field.NOTES, Field.TAGS, Field.KIND, Field.RELATIONSHIP, Field.MET_HOW}
)
"""Fields in which a word of another column may stand for something else: "yes", "x"."""


def _is_said(value: str, cells: Sequence[str]) -> bool:
    """Whether a value is what another cell of its row says, or put together of several: "Ada Berg (ada@x.example)"."""
    said = sorted({cell.strip().casefold() for cell in cells}, key=len, reverse=True)
    if value in said:
        return True
    parts = 0
    for each in said:
        if len(each) > 1 and each in value:
            value = value.replace(each, "")
            parts += 1
    return parts > 1 and not any(map(str.isalnum, value))


def _numbers_rows(values: Sequence[str]) -> bool:
    """Whether values are numbers of rows, each above the one before."""
    if not all(map(str.isdecimal, values)):
        return False
    numbers = list(map(int, values))
    return all(one < other for one, other in pairwise(numbers))


_NAMES: Final = frozenset({Field.GIVEN, Field.MIDDLE, Field.FAMILY, Field.FULL})


def _other_file(table: Table) -> str:
    """Give the sentence for a file of LinkedIn's archive that holds no people, or an empty text."""
    keys = {header_key(column.header) for column in table.columns}
    for key, what in _NOT_PEOPLE:
        if key in keys:
            return translate(
                "Imports",
                "This file holds LinkedIn's {what}, not people. "
                "Choose Connections.csv of the same archive, or the whole archive.",
                what=translate("Imports", what),
            )
    return ""


def _by_header(table: Table) -> Matching:
    """Match by the words of the header; columns with other words by content, or they are kept as they are headed."""
    found = _by_words(table)
    fields, taken = _one_for_each(table, found)
    if Field.GIVEN not in fields and Field.FAMILY in fields and Field.FULL not in fields:
        # "Nom" alone, or "Last" alone, is the whole name.
        fields[fields.index(Field.FAMILY)] = Field.FULL
    if Field.MET_ON in fields and Field.MET_HOW not in fields:
        at = fields.index(Field.MET_ON)
        if not _all_empty(table, at) and not _share(table, at, lambda value: any(map(str.isdigit, value))):
            fields[at] = Field.MET_HOW  # "Met: at the fair"
    sure = True
    kinds = _label(table, fields)
    rest: list[Column] = []
    for column in table.columns:
        if fields[column.index] is not Field.LEAVE_OUT:
            continue
        guess = _guess_column(table, column, fields) if found[column.index] is None else Field.LEAVE_OUT
        if guess is Field.LEAVE_OUT:
            rest.append(column)
        else:
            fields[column.index] = guess
            sure = False
            taken.append(f"“{column.label}” is taken as {FIELD_LABELS[guess].lower()} by what is in it.")
    if _NAMES.isdisjoint(fields) and not _REACHED.isdisjoint(fields):
        first = min(at for at, field in enumerate(fields) if field in _REACHED)
        named = (each for each in rest if each.index < first and _names_everybody(table, each, found))
        if (names := next(named, None)) is not None:
            fields[names.index], sure = Field.FULL, False
            rest.remove(names)
            taken.append(f"“{names.label}” is taken as full name by what is in it.")
    for column in rest:
        kept = fields[column.index] = _kept(table, column, fields)
        taken += _said_of(table, column, found[column.index], kept, fields)
    own = _beside_location(table, fields)
    return Matching(tuple(fields), taken=tuple(taken), sure=sure, own=own, kinds=kinds)


def _said_of(
    table: Table, column: Column, found: tuple[Field, int] | None, kept: Field, fields: Sequence[Field]
) -> list[str]:
    """Say what became of a column that has no field to itself."""
    if found is not None:
        other = table.columns[fields.index(found[0])].label if found[0] in fields else ""
        why = f": “{other}” is taken as {FIELD_LABELS[found[0]].lower()}" if other else ""
    elif kept is not Field.LEAVE_OUT:
        why = ": its header is not known"
    elif not column.example:
        why = ": nothing is in it"
    elif fields.count(Field.OWN) >= _MOST_OWN:
        why = f": {_MOST_OWN} other columns are kept already"
    else:
        why = ": it says nothing more of a person"
    if kept is not Field.LEAVE_OUT:
        where = "the notes" if kept is Field.NOTES else "a field of its own"
        return [f"“{column.label}” is kept in {where}{why}."]
    return [f"“{column.label}” is left out{why}."] if column.header or column.example else []


def _label(table: Table, fields: list[Field]) -> tuple[int, ...]:
    """Find the columns that say what an address or a number beside them is for, and give for each column its own.

    "Email 1 type" belongs to "Email 1"; -1 where there is none.
    """
    headed = {
        column.header.casefold(): column.index
        for column in table.columns
        if fields[column.index] in (Field.EMAIL, Field.PHONE)
    }
    kinds = [-1] * len(fields)
    for column in table.columns:
        whose = headed.get(_OF_KIND.sub("", column.header).casefold())
        if whose is not None and whose != column.index and fields[column.index] is Field.LEAVE_OUT:
            kinds[whose] = column.index
            fields[column.index] = Field.KIND
    return tuple(kinds) if Field.KIND in fields else ()


_OF_KIND: Final = re.compile(r"[\s_:-]*(?:type|label|kind|typ|tipo|bezeichnung)$", re.IGNORECASE)


def _beside_location(table: Table, fields: Sequence[Field]) -> tuple[str, ...]:
    """Give the own fields that keep city, region and country where another column is the location.

    They are the location where that column is empty.
    """
    if Field.LOCATION not in fields:
        return ()
    location = fields.index(Field.LOCATION)
    more = [
        at
        for at, field in enumerate(fields)
        if field in (Field.CITY, Field.REGION, Field.COUNTRY)
        and any(cells[at].strip().casefold() not in cells[location].casefold() for _, cells in table.sample)
    ]
    name = table.columns[more[0]].header if len(more) == 1 else "Address"
    return tuple(name if at in more else "" for at in range(len(fields))) if more else ()


def _by_words(table: Table) -> list[tuple[Field, int] | None]:
    """Give what each header means, with its rank among those that mean the same; None where it says nothing.

    Where a word means several things, it is told by the headers beside it.
    """
    headers = _without_whose([column.header for column in table.columns])
    keys = [header_key(header) for header in headers]
    found = [
        known(column.header) or known(header) for column, header in zip(table.columns, headers, strict=True)
    ]
    if {"ad", "soyad"} <= set(keys):  # "Ad" alone is an advertisement
        found[keys.index("ad")] = (Field.GIVEN, 0)
    if "name" in keys and _only_given(found):
        found[keys.index("name")] = (Field.FAMILY, 0)
    fields_found = {each[0] for each in found if each}
    if not _NAMES & fields_found and _OF_PEOPLE & fields_found:
        # "Alumni name", "Name of the recruiter".
        named = (at for at, each in enumerate(found) if each is None and _heads_names(table, at))
        if (first := next(named, None)) is not None:
            found[first] = (Field.FULL, 0)
    has_position = any(
        each and each[0] is Field.POSITION and not _all_empty(table, at) for at, each in enumerate(found)
    )
    for index, key in enumerate(keys):
        if key in TITLE_KEYS:
            is_title = _share(table, index, _is_title) >= _MOST or (
                has_position and (_all_empty(table, index) or _HEADLINE not in keys)
            )
            found[index] = (Field.TITLE, 1) if is_title else (Field.POSITION, 0)
    for column in table.columns:
        if _is_hosts(table, column):
            found[column.index] = None
    if _MEETING in keys:
        found = [each if key != "role" else None for key, each in zip(keys, found, strict=True)]
    return found


def _without_whose(headers: list[str]) -> list[str]:
    """Give headers without what all of them begin with: "Person - Name", "Person - E-mail"."""
    whose, dash, _ = headers[0].partition(" - ")
    if len(headers) < 2 or not dash or not all(header.startswith(whose + dash) for header in headers):
        return headers
    return [header.removeprefix(whose + dash) for header in headers]


def _one_for_each(table: Table, found: Sequence[tuple[Field, int] | None]) -> tuple[list[Field], list[str]]:
    """Give each field its best column, some fields all of theirs, and say what was chosen."""
    fields = [Field.LEAVE_OUT] * len(found)
    taken: list[str] = []
    for field in FIELD_LABELS:
        columns = [index for index, each in enumerate(found) if each and each[0] is field]
        if not columns:
            continue
        if field in MANY:
            for index in columns:
                fields[index] = field
            taken += [
                f"“{table.columns[index].label}” is taken as {FIELD_LABELS[field].lower()}, too."
                for index in columns[1:]
                if table.columns[index].header in table.doubled
            ]
            continue
        ranks = {index: each[1] for index in columns if (each := found[index])}
        best = min(columns, key=lambda index: (_all_empty(table, index), ranks[index], index))
        fields[best] = field
    return fields, taken


def _names_everybody(table: Table, column: Column, found: Sequence[tuple[Field, int] | None]) -> bool:
    """Whether a column of an unknown header names somebody else in each row, with each word as a name is written."""
    values = [value for _, cells in table.sample if (value := cells[column.index].strip())]
    return (
        found[column.index] is None
        and field_of(column.header) is None
        and not header_words(column.header) & _OTHER_NAMES
        and 1 < len(values) == len(set(values)) == len(table.sample)
        and all(_is_name(value) and not any(map(str.islower, _beginnings(value))) for value in values)
    )


def _beginnings(value: str) -> list[str]:
    return [word[0] for word in value.split()]


def _heads_names(table: Table, index: int) -> bool:
    """Whether a column of names of somebody stands under a header that says whose; a remark may stand behind each."""
    header = table.columns[index].header
    words = header_words(header)
    of_jobs = field_of(header)
    heads = words & _NAME_WORDS or (of_jobs is not None and of_jobs[0] in _SOMEBODY)
    values = [value.partition(" (")[0] for _, cells in table.sample if (value := cells[index].strip())]
    told = [value for value in values if not is_nothing(value)]
    named = bool(told) and sum(map(_is_name, told)) >= _MOST * len(told)
    return bool(heads) and not words & _OTHER_NAMES and named


_NAME_WORDS: Final = frozenset("name names nom nombre nome naam".split())
_OTHER_NAMES: Final = frozenset(
    "company organization organisation firm user file list event school university college product project team brand"
    " domain city country state region category department course".split()
)
_OF_PEOPLE: Final = frozenset({Field.EMAIL, Field.PHONE, Field.LINK, Field.COMPANY, Field.POSITION})
"""What stands beside a name in a list of people."""

_SOMEBODY: Final = frozenset({Field.CONTACT, Field.RECRUITER, Field.HIRING_MANAGER, Field.INTERVIEWER})
"""What stands beside a job in a list of jobs, and by itself in a list of people."""


_HEADLINE: Final = header_key("Headline")
"""Heads what somebody says of themselves, beside which the title may still be the position."""

_MEETING: Final = header_key("Participant ID (UPN)")
"""Heads a column of a report of Teams, where the role is one in the meeting."""


def _only_given(found: Sequence[tuple[Field, int] | None]) -> bool:
    """Whether a given name stands alone: beside it, "Name" is the family name (as in `Name,Vorname`)."""
    fields = {each[0] for each in found if each}
    return Field.GIVEN in fields and Field.FAMILY not in fields


def _all_empty(table: Table, index: int) -> bool:
    return table.columns[index].empty == len(table.sample)


def _by_content(table: Table) -> Matching:
    """Match the columns of a table without header: what is certain first, then the names among the rest."""
    fields = [Field.LEAVE_OUT] * len(table.columns)
    for column in table.columns:
        fields[column.index] = _guess_column(table, column, fields)
    words = [
        column.index
        for column in table.columns
        if fields[column.index] is Field.LEAVE_OUT and _share(table, column.index, _is_name) >= _MOST
    ]
    full = next((index for index in words if _is_full(table, index)), None)
    if len(fields) > _NAMES_ALONE and _REACHED.isdisjoint(fields):
        pass  # Words in many columns, and nobody can be reached: what is called so may be anything.
    elif full is not None:
        fields[full] = Field.FULL
        rest = [index for index in words if index != full]
        if len(rest) >= 2 and _composed(table, full, rest[0], rest[1]):
            fields[rest[0]], fields[rest[1]] = Field.GIVEN, Field.FAMILY
    elif len(words) >= 2:
        fields[words[0]], fields[words[1]] = Field.GIVEN, Field.FAMILY
    elif words:
        fields[words[0]] = Field.FULL
    unknown = [column for column in table.columns if fields[column.index] is Field.LEAVE_OUT]
    if not _NAMES.isdisjoint(fields) or Field.EMAIL in fields:
        for column in unknown:
            fields[column.index] = _kept(table, column, fields)
    taken = []
    for column in table.columns:
        field = fields[column.index]
        if field is Field.LEAVE_OUT:
            taken.append(f"{column.label} is left out: what is in it is not known.")
        elif column in unknown:
            taken.append(f"{column.label} is kept in the notes: what is in it is not known.")
        else:
            taken.append(f"{column.label} is taken as {FIELD_LABELS[field].lower()} by what is in it.")
    return Matching(tuple(fields), taken=tuple(taken), sure=False)


_NAMES_ALONE: Final = 3
"""So many columns without a header may be names and nothing by which somebody is reached."""

_REACHED: Final = frozenset({Field.EMAIL, Field.PHONE, Field.LINK})


def _guess_column(table: Table, column: Column, fields: Sequence[Field]) -> Field:
    """Tell the kind of a column by its values, where these leave no doubt."""
    if column.empty == len(table.sample):
        return Field.LEAVE_OUT
    key = header_key(column.header)
    if any(word in key for word in _OTHERS) or _is_hosts(table, column):
        return Field.LEAVE_OUT
    alone = len(table.columns) == 1
    if (
        _share(table, column.index, lambda value: _is_email(value) or (alone and _is_named_email(value)))
        >= _MOST
    ):
        return Field.EMAIL
    if _share(table, column.index, _is_profile) >= _MOST:
        return Field.LINK
    if "linkedin" in key and _share(table, column.index, lambda value: "/in/" in value) >= _MOST:
        return Field.LINK
    if table.header_row:
        heads_phones = key in _KINDS_OF_PHONES or _SPEAKS_OF_PHONES.search(key)
        is_phone = heads_phones and _share(table, column.index, _is_phone) >= _MOST
        return Field.PHONE if is_phone else Field.LEAVE_OUT
    if _share(table, column.index, _is_link) >= _MOST:
        return Field.LINK
    reader = DayReader()
    if (
        Field.MET_ON not in fields
        and _share(table, column.index, lambda value: not value.isdecimal() and reader(value) is not None)
        >= _MOST
    ):
        return Field.MET_ON
    if _share(table, column.index, _is_phone) >= _MOST:
        return Field.PHONE
    return Field.LEAVE_OUT


def _is_hosts(table: Table, column: Column) -> bool:
    """Whether a column is about who keeps the calendar in which others are booked: "User Email", beside the invitee."""
    return header_key(column.header).startswith("user") and any(
        header_key(each.header).startswith("invitee") for each in table.columns
    )


_OTHERS: Final = (
    "owner",
    "assigned",
    "createdby",
    "modifiedby",
    "updatedby",
    "besitzer",
    "zustandig",
    "erstelltvon",
)
"""Words of headers over those who keep a list, not those in it."""

_KINDS_OF_PHONES: Final = frozenset(
    "home work pager other primary main iphone mobil privat geschaftlich particular abitazione domicilio".split()
)
_SPEAKS_OF_PHONES: Final = re.compile(
    "|".join(
        header_key(word)
        for word in "phone telef mobil celular cellular handy whatsapp fax 電話 电话 手机 手機 携帯 전화 휴대".split()
    )
    + "|^tel|телефон|мобил"
)


def _is_title(value: str) -> bool:
    """Whether a value stands before a name: "Dr.", "Ms."."""
    return bool(split_name(f"{value} A B").title)


def _share(table: Table, index: int, fits: Callable[[str], bool]) -> float:
    """How many of a column's values, of those that are not empty, are of a kind; from 0 to 1."""
    values = [value for _, cells in table.sample if (value := cells[index].strip())]
    return sum(map(fits, values)) / len(values) if values else 0.0


def _is_named_email(value: str) -> bool:
    """Whether a value is an address as mail writes it, with the name before it."""
    name, _, address = value.partition("<")
    return bool(name.strip()) and address.endswith(">") and _is_email(address[:-1])


def _is_email(value: str) -> bool:
    local, at, host = value.partition("@")
    return bool(local and at and host) and " " not in value and "/" not in value


def _is_link(value: str) -> bool:
    return value.lower().startswith(("http://", "https://", "www.")) and " " not in value


def _is_profile(value: str) -> bool:
    text = value.lower()
    return " " not in value and any(
        host in text for host in ("linkedin.com/in/", "linkedin.com/pub/", "xing.com/p")
    )


def _is_phone(value: str) -> bool:
    digits = sum(map(str.isdigit, value))
    rest = [sign for sign in value if not sign.isdigit()]
    return (
        6 <= digits <= 15
        and all(sign in " +-./()\xa0" for sign in rest)
        and value.lstrip("(")[:1] in "+0123456789"
    )


def _is_name(value: str) -> bool:
    """Whether a value is one to five words of letters."""
    words = value.replace(",", " ").split()
    return (
        1 <= len(words) <= 5
        and len(value) <= 60
        and all(
            word.replace("-", "").replace("'", "").replace("’", "").replace(".", "").isalpha()
            for word in words
        )
    )


def _is_full(table: Table, index: int) -> bool:
    return _share(table, index, lambda value: " " in value) >= _MOST


def _composed(table: Table, full: int, given: int, family: int) -> bool:
    """Whether the full name is made of two other columns, in nearly all rows."""
    rows = [cells for _, cells in table.sample]
    made = sum(f"{cells[given].strip()} {cells[family].strip()}" == cells[full].strip() for cells in rows)
    return made >= _MOST * len(rows)
