"""Is a table one of jobs? By its headers, by what its status column says, and by whether it names people.

"Name" heads anything: the job, the company, the card of a board, or somebody; what stands beside it tells.
"""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import Final

from crm_desktop.domain.names import fold
from crm_desktop.exchange.columns.fields import Field
from crm_desktop.exchange.columns.headers import KNOWN, header_key
from crm_desktop.exchange.columns.job_headers import (
    BOARD_LISTS,
    CARDS,
    OF_SOMEBODY,
    PEOPLE,
    STRONG,
    WEAK_WORDS,
    field_of,
)
from crm_desktop.exchange.columns.job_stages import stage_of
from crm_desktop.exchange.rows.board_cards import is_card
from crm_desktop.exchange.rows.targets import target_fields
from crm_desktop.exchange.tables.table import Table
from crm_desktop.exchange.values.cells import NOTION_PAGE


def holds_openings(table: Table) -> bool:
    """Whether the rows of a table are jobs, not people: by its headers, and by what its status column says."""
    if target_fields(table) is not None:
        return True
    headers = headers_of(table)
    keys = [header_key(header) for header in headers]
    if not table.header_row or PEOPLE & set(keys) or {"first", "last"} <= set(keys):
        return False
    told = {key: each[0] for header, key in zip(headers, keys, strict=True) if (each := field_of(header))}
    found = set(told.values())
    if {Field.COMPANY, Field.POSITION} <= found and not _names_people(table, keys, told):
        return True
    strong = {field for key, field in told.items() if key not in WEAK_WORDS} & STRONG
    if not strong and KNOWN.get(keys[0], (None,))[0] is Field.FULL:
        return False  # "Contact, company, position, status": who is named first is what the row is about.
    named = Field.COMPANY in found and (Field.POSITION in found or {Field.STATUS, Field.APPLIED_ON} <= found)
    if named and strong:
        return True
    card = Field.STATUS in found and (
        CARDS & set(keys)
        or (Field.POSITION in found and Field.CONTACT_EMAIL not in found)
        or (Field.COMPANY in found and BOARD_LISTS & set(keys))
    )
    return bool(named or card) and says_stages(table, headers)


def says_stages(table: Table, headers: Sequence[str], column: int = -1) -> bool:
    """Whether at least half of what a column says, or those of a status, are stages of an application."""
    status = [column] if column >= 0 else []
    status = status or [
        index for index, header in enumerate(headers) if (field_of(header) or (None,))[0] is Field.STATUS
    ]
    values = [cells[at].strip() for at in status for _, cells in table.sample if cells[at].strip()]
    # Of somebody too it is said that they are active.
    told = sum(value.casefold() != "active" and stage_of(value) is not None for value in values)
    return bool(values) and told * 2 >= len(values)


def untold_status(table: Table, fields: Sequence[Field]) -> int:
    """Which column says stages under a header that does not tell it ("Where am I?"); -1 where none does.

    Nearly all that it says are stages, and more than one of them in words that say nothing else.
    """
    for at, field in enumerate(fields):
        said = [text for _, cells in table.sample if (text := cells[at].strip())]
        if field is not Field.IN_NOTES or len(said) < _FEWEST or field_of(table.columns[at].header):
            continue
        sure = {stage_of(text) for text in said if fold(text).strip(" .!?") not in _OTHERWISE_TOO} - {None}
        if len(sure) > 1 and sum(stage_of(text) is not None for text in said) >= _NEARLY_ALL * len(said):
            return at
    return -1


_FEWEST: Final = 4
"""So many rows must say something under a header before it is taken for one of stages."""

_NEARLY_ALL: Final = 0.8

_OTHERWISE_TOO: Final = frozenset(
    """no|yes|sent|pending|new|open|closed|active|waiting|received|on-site|onsite|on site|started|final|test|technical|
    passed|lost|won|asked|draft|viewed|nein|ja|offen|neu|wartend|gesendet|oui|non|en cours|en attente""".replace(
        "\n    ", ""
    ).split("|")
)
"""Stages in a column of stages; elsewhere whether a letter was sent, where the work is done, what a test is."""


def _names_people(table: Table, keys: Sequence[str], told: Mapping[str, Field]) -> bool:
    """Whether the rows of a table could be people: a column of names or addresses, or a link to a profile.

    Where somebody stands under a word that heads no names ("Contact person", "Recruiter"), the addresses are theirs.
    """
    known = {KNOWN[key][0] for key in keys if key in KNOWN}
    if any(
        field in _IN_ROLES and KNOWN.get(key, (None,))[0] is not Field.FULL for key, field in told.items()
    ):
        return not known.isdisjoint({Field.GIVEN, Field.FAMILY, Field.FULL})
    if known & OF_SOMEBODY:
        return True
    return any("/in/" in cell or "@" in cell for _, cells in table.sample for cell in cells)


def headers_of(table: Table) -> list[str]:
    """Give the headers of a table, read as one of jobs.

    "Name" is that of the job, or of the company, where a job is told of in all but its name. Where all
    of the job is told of beside it, "Name" is what the row is called by, or who is to be asked.
    """
    headers = [column.header for column in table.columns]
    keys = [header_key(header) for header in headers]
    told = {key: each[0] for header, key in zip(headers, keys, strict=True) if (each := field_of(header))}
    found = set(told.values())
    if "name" not in keys or Field.STATUS not in found:
        return headers
    named = [cell for _, cells in table.sample if (cell := cells[keys.index("name")].strip())]
    cards = Field.POSITION not in found and 2 * sum(map(is_card, named)) > len(named)
    if cards and says_stages(table, headers):
        headers[keys.index("name")] = "Card Name"
        return headers
    if {Field.POSITION, Field.COMPANY} <= found and found & STRONG and says_stages(table, headers):
        if _names_jobs(table, keys.index("name"), told, keys):
            headers[keys.index("name")] = "Card Name"
        elif Field.APPLIED_ON in found and Field.CONTACT not in found:
            headers[keys.index("name")] = "Contact"
        return headers
    if Field.CONTACT_EMAIL in found:
        return headers
    sure = any(field in _OF_A_JOB and key not in WEAK_WORDS for key, field in told.items())
    if sure and found.isdisjoint({Field.POSITION}) and Field.COMPANY in found and Field.APPLIED_ON in found:
        headers[keys.index("name")] = "Position"
    elif sure and Field.COMPANY not in found and says_stages(table, headers):
        headers[keys.index("name")] = "Company"
    return headers


def _names_jobs(table: Table, name: int, told: Mapping[str, Field], keys: Sequence[str]) -> bool:
    """Whether most of what stands in a column repeats the position or the company of its row."""
    others = [at for at, key in enumerate(keys) if told.get(key) in (Field.POSITION, Field.COMPANY)]
    named = [(fold(cells[name]), cells) for _, cells in table.sample if cells[name].strip()]
    repeated = sum(
        any(part and fold(part) in text for at in others for part in [NOTION_PAGE.sub("", cells[at]).strip()])
        for text, cells in named
    )
    return 2 * repeated > len(named)


_IN_ROLES: Final = frozenset(
    {Field.CONTACT, Field.RECRUITER, Field.HIRING_MANAGER, Field.REFERRER, Field.INTERVIEWER}
)
_OF_A_JOB: Final = frozenset({Field.APPLIED_ON, Field.JOB_LINK})
