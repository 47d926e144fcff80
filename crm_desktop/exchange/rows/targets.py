"""Lists of companies to work at, as the LAMP method and others keep them: a row for each becomes a target company.

What is not known or cannot be understood is kept in the notes, so nothing of a row is lost.
"""

from __future__ import annotations

import re
from collections.abc import Mapping, Sequence
from typing import Final

from crm_desktop.domain.lamp import MOTIVATIONS, POSTINGS
from crm_desktop.domain.names import fold
from crm_desktop.domain.translation import mark
from crm_desktop.exchange.columns.fields import MANY, Field, Matching
from crm_desktop.exchange.columns.headers import KNOWN, header_key
from crm_desktop.exchange.columns.job_headers import NUMBERS, OF_SOMEBODY, field_of, target_field
from crm_desktop.exchange.people.no_employer import NO_EMPLOYERS
from crm_desktop.exchange.records import Mention, Target
from crm_desktop.exchange.rows.named_people import names_in
from crm_desktop.exchange.tables.table import Table
from crm_desktop.exchange.values.cells import clean, clean_lines, is_nothing

NO_COMPANY: Final = mark("Imports", "The row names no company.")
"""Why a row is skipped."""

_PRIORITIES: Final = range(1, 6)
_SCORES: Final = frozenset({Field.MOTIVATION, Field.POSTING, Field.PRIORITY})
_LAMP: Final = frozenset({Field.CONTACT, Field.MOTIVATION, Field.POSTING})
_WORDS: Final = {
    "high": 1.0, "top": 1.0, "hot": 1.0, "hoch": 1.0, "haute": 1.0, "elevee": 1.0, "alta": 1.0, "alto": 1.0, "a": 1.0,
    "medium": 0.5, "mid": 0.5, "mittel": 0.5, "moyenne": 0.5, "media": 0.5, "medio": 0.5, "b": 0.5,
    "low": 0.0, "niedrig": 0.0, "gering": 0.0, "basse": 0.0, "faible": 0.0, "baja": 0.0, "bassa": 0.0, "c": 0.0,
}  # fmt: skip
"""What is said in words, from the least (0) to the most (1)."""
_YES: Final = frozenset("y yes x true ja oui si sim ✓ ✔ ✅".split())
_NO: Final = frozenset("n no false nein non nao nee - – — ❌ 0 none keine".split())
_NUMBER: Final = re.compile(
    r"(?:tier|p|prio|#)?\s*(\d{1,2})(?:[.,]0+)?(?:\s*(?:/|of|von)\s*\d+)?", re.IGNORECASE
)


def target_fields(table: Table) -> tuple[Field, ...] | None:
    """Say what the columns of a list of target companies become; None where a table is none.

    It names a company in each row and says how much it is wanted, and nothing of a job or of people as such.
    """
    if not table.header_row:
        return None
    headers = [column.header for column in table.columns]
    told = [target_field(header) for header in headers]
    keys = [header_key(header) for header in headers]
    found = {field for field in told if field is not None}
    named = next((at for at, field in enumerate(told) if field is Field.TARGET), -1)
    if named < 0 and "list" in keys and found >= _LAMP:
        named = keys.index("list")
    if named < 0 and found & _SCORES:
        companies = (
            at for at, header in enumerate(headers) if (field_of(header) or (None,))[0] is Field.COMPANY
        )
        named = next(companies, -1)
    if named < 0 or _tells_of_jobs_or_people([*headers[:named], *headers[named + 1 :]], found):
        return None
    return tuple(_fields(table, told, named))


def _tells_of_jobs_or_people(headers: Sequence[str], found: set[Field]) -> bool:
    known = {KNOWN[key][0] for key in map(header_key, headers) if key in KNOWN}
    of_jobs = {each[0] for header in headers if target_field(header) is None and (each := field_of(header))}
    if of_jobs & {Field.STATUS, Field.POSITION, Field.APPLIED_ON, Field.INTERVIEW_ON, Field.SALARY}:
        return True
    # Somebody's name alone may be that of who is inside; addresses are of people.
    return bool(known & (OF_SOMEBODY - {Field.FULL})) or (Field.FULL in known and Field.CONTACT not in found)


def _fields(table: Table, told: Sequence[Field | None], named: int) -> list[Field]:
    fields: list[Field] = []
    for at, (column, field) in enumerate(zip(table.columns, told, strict=True)):
        if at == named:
            fields.append(Field.TARGET)
        elif field is None or field is Field.TARGET or (field in fields and field not in MANY):
            counts = header_key(column.header) in NUMBERS
            fields.append(Field.LEAVE_OUT if counts or not column.example else Field.IN_NOTES)
        else:
            fields.append(field)
    return fields


def target_of(number: int, cells: Sequence[str], matching: Matching, headers: Sequence[str]) -> Target | None:
    """Make a target company of a row; None where it names none."""
    at = {field: columns[0] for field in Field if (columns := matching.columns_of(field))}
    said = {field: "" if is_nothing(text := clean(cells[place])) else text for field, place in at.items()}
    company = said.get(Field.TARGET, "")
    if not company or company in NO_EMPLOYERS:
        return None
    notes = [text for place in matching.columns_of(Field.NOTES) if (text := clean_lines(cells[place]))]
    notes += [
        f"{headers[place]}: {text}"
        for place in matching.columns_of(Field.IN_NOTES)
        if (text := clean_lines(cells[place])) and not is_nothing(text)
    ]
    scores: dict[Field, int | None] = {}
    for field, choices in (
        (Field.MOTIVATION, MOTIVATIONS),
        (Field.POSTING, POSTINGS),
        (Field.PRIORITY, _PRIORITIES),
    ):
        text = said.get(field, "")
        scores[field] = _score(field, text, choices) if text else None
        if text and scores[field] is None:
            notes.append(f"{headers[at[field]]}: {text}")
    people, left = _people(said, company)
    if left:
        notes.append(f"{headers[at[Field.CONTACT]]}: {left}")
    return Target(
        number,
        f"target|{fold(company)}",
        company,
        people,
        scores[Field.MOTIVATION],
        scores[Field.POSTING],
        scores[Field.PRIORITY],
        said.get(Field.INDUSTRY, ""),
        said.get(Field.LOCATION, ""),
        _link(said.get(Field.CAREERS_PAGE, "")),
        "\n".join(notes),
    )


def _link(text: str) -> str:
    return f"https://{text}" if "." in text and " " not in text and "://" not in text else text


def _score(field: Field, text: str, choices: Sequence[int]) -> int | None:
    """Read a score in figures or words; None where it is neither, or out of its range."""
    plain = fold(text)
    if found := _NUMBER.fullmatch(plain):
        return int(found[1]) if int(found[1]) in choices else None
    part = _WORDS.get(plain)
    if part is None and field is Field.POSTING:
        return choices[-1] if plain in _YES else choices[0] if plain in _NO else None
    if part is None:
        return None
    if field is Field.PRIORITY:
        return 1 + round(2 * (1 - part))
    return choices[round(part * (len(choices) - 1))]


def _people(said: Mapping[Field, str], company: str) -> tuple[tuple[Mention, ...], str]:
    """Give who is named inside, and what else of the column is worth keeping: how many they are is not."""
    text = said.get(Field.CONTACT, "")
    if not text or fold(text) in _YES | _NO or text.isdecimal():
        return (), ""
    named = [
        (name, email) for name, email in names_in(text) if email or (" " in name and not name[0].islower())
    ]
    if not named:
        return (), text
    return tuple(Mention(name, email, company=company) for name, email in named), ""
