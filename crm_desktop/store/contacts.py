"""Reading people: the order of the list, a page of rows, one whole card.

Lists hold ids in the order of SQL and fetch their rows when they are painted; so a book of 100,000
answers in milliseconds. All reading leaves out who was removed, and the person's own card.
"""

from __future__ import annotations

import json
from array import array
from collections.abc import Iterable
from dataclasses import dataclass, replace
from datetime import date, datetime
from enum import StrEnum
from typing import Any, Final

from crm_desktop.domain.terms import Warmth
from crm_desktop.store.store import Row, Store

PRESENT: Final = "c.deleted_at IS NULL AND c.archived_at IS NULL AND NOT c.is_me"
"""SQL for the people a list shows."""


class Sort(StrEnum):
    """What the list can be ordered by."""

    NAME = "name"
    COMPANY = "company"
    RELATIONSHIP = "relationship"
    CLOSENESS = "closeness"
    LAST_TALK = "last talk"
    CADENCE = "cadence"
    LOCATION = "location"
    ADDED = "added"


_ORDER: Final = {
    Sort.NAME: ("c.sort_key {d}, c.id {d}", ""),
    Sort.COMPANY: ("k.normal_name {d}, c.sort_key", "LEFT JOIN company k ON k.id = c.company_id"),
    Sort.RELATIONSHIP: ("c.relationship {d}, c.sort_key", ""),
    Sort.CLOSENESS: ("c.closeness {d}, c.sort_key", ""),
    Sort.LAST_TALK: ("c.last_contact_on {d}, c.id {d}", ""),
    Sort.CADENCE: ("c.cadence_days {d}, c.sort_key", ""),
    Sort.LOCATION: ("c.location {d}, c.sort_key", ""),
    Sort.ADDED: ("c.added_at {d}, c.id {d}", ""),
}


@dataclass(frozen=True, slots=True)
class Filter:
    """What a list is narrowed to; all parts hold together. Empty parts do not narrow.

    `warm_from` and `cool_from` are the first days that still count as warm and as cooling.
    """

    words: str = ""
    relationships: tuple[str, ...] = ()
    companies: tuple[int, ...] = ()
    tags: tuple[int, ...] = ()
    warmth: tuple[Warmth, ...] = ()
    warm_from: date | None = None
    cool_from: date | None = None
    ids: tuple[int, ...] | None = None
    archived: bool = False

    @property
    def is_empty(self) -> bool:
        """Whether everybody is shown."""
        return self == Filter(warm_from=self.warm_from, cool_from=self.cool_from)

    @property
    def only_words(self) -> bool:
        """Whether nothing but the typed words narrows."""
        return bool(self.words) and replace(self, words="").is_empty


@dataclass(frozen=True, slots=True)
class ContactRow:
    """What a line of a list shows of a person. Days are local dates."""

    id: int
    name: str
    given_name: str
    position: str
    company: str
    company_id: int | None
    relationship: str
    closeness: int
    location: str
    cadence_days: int | None
    last_contact_on: date | None
    last_talk_on: date | None
    muted: bool
    archived: bool
    tags: tuple[str, ...]
    email: str


_ROW: Final = """
SELECT c.id, c.name, c.given_name, c.position, coalesce(k.name, ''), c.company_id, c.relationship, c.closeness,
       c.location, c.cadence_days, c.last_contact_on, c.last_talk_on, c.muted, c.archived_at IS NOT NULL,
       (SELECT json_group_array(name) FROM (SELECT t.name FROM contact_tag ct JOIN tag t ON t.id = ct.tag_id
                                            WHERE ct.contact_id = c.id ORDER BY t.name)),
       coalesce((SELECT address FROM email WHERE contact_id = c.id ORDER BY preferred DESC, id LIMIT 1), '')
FROM contact c LEFT JOIN company k ON k.id = c.company_id
WHERE c.id IN (SELECT value FROM json_each(?))
"""


def count(store: Store, narrowed: Filter | None = None) -> int:
    """Count the people a list shows. For everybody it is a difference of two small counts."""
    if narrowed is None or narrowed.is_empty:
        everybody = store.value("SELECT count(*) FROM contact")
        aside = "deleted_at IS NOT NULL OR archived_at IS NOT NULL OR is_me"
        return int(everybody) - int(store.value(f"SELECT count(*) FROM contact WHERE {aside}"))
    condition, values = _condition(narrowed)
    return int(store.value(f"SELECT count(*) FROM contact c WHERE {condition}", values))


def order(
    store: Store,
    sort: Sort = Sort.NAME,
    *,
    descending: bool = False,
    narrowed: Filter | None = None,
    first: Iterable[int] = (),
    limit: int | None = None,
) -> array[int]:
    """Give the ids of a list in its order, at most `limit`.

    Typed words give people by name whatever the sort. `first` are ids that stand before all others,
    in the order given (who is owed something).
    """
    narrowed = narrowed or Filter()
    if narrowed.only_words:
        from crm_desktop.store import search  # the first page of a start is not searched

        return array("q", search.find(store, narrowed.words, limit))
    condition, values = _condition(narrowed)
    if narrowed.words:
        sort, descending = Sort.NAME, False
    leading = list(first)
    if leading:
        wanted = set(
            _ids(
                store, f"SELECT c.id FROM contact c WHERE {condition} AND c.id IN ({_list(leading)})", values
            )
        )
        leading = [number for number in leading if number in wanted][:limit]
        condition += f" AND c.id NOT IN ({_list(leading)})"
    if sort is Sort.COMPANY and limit is not None and narrowed.is_empty:
        left = limit - len(leading)
        return array("q", leading) + _first_by_company(store, condition, values, left, descending=descending)
    columns, join = _ORDER[sort]
    columns = columns.format(d="DESC" if descending else "ASC")
    bound = "" if limit is None else f"LIMIT {int(limit) - len(leading)}"
    sql = f"SELECT c.id FROM contact c {join} WHERE {condition} ORDER BY {columns} {bound}"
    return array("q", leading) + _ids(store, sql, values)


def _first_by_company(
    store: Store, condition: str, values: tuple[Any, ...], limit: int, *, descending: bool
) -> array[int]:
    """The first by company, read from the companies in their order; by the contacts, everybody would be sorted."""
    way = "DESC" if descending else "ASC"
    within = f"""SELECT c.id FROM company k CROSS JOIN contact c ON c.company_id = k.id WHERE {condition}
                 ORDER BY k.normal_name {way}, c.sort_key"""
    without = f"SELECT c.id FROM contact c WHERE c.company_id IS NULL AND {condition} ORDER BY c.sort_key"
    found = array("q")
    for part in (within, without) if descending else (without, within):
        found += _ids(store, f"{part} LIMIT {limit - len(found)}", values)
    return found


def page(store: Store, ids: Iterable[int]) -> dict[int, ContactRow]:
    """Give the rows of some ids, by id; who is no longer there is missing."""
    return {row[0]: _contact_row(row) for row in store.rows(_ROW, (json.dumps(list(ids)),))}


def _ids(store: Store, sql: str, values: tuple[Any, ...]) -> array[int]:
    # One JSON text rather than 100,000 rows: SQLite does the loop, without the interpreter's lock.
    text = store.value(f"SELECT json_group_array(id) FROM ({sql})", values)
    return array("q", json.loads(text))


def _list(ids: Iterable[int]) -> str:
    return ", ".join(str(int(number)) for number in ids)


def _condition(narrowed: Filter) -> tuple[str, tuple[Any, ...]]:
    parts = ["c.deleted_at IS NULL", "NOT c.is_me"]
    values: list[Any] = []
    parts.append("c.archived_at IS NOT NULL" if narrowed.archived else "c.archived_at IS NULL")
    if narrowed.ids is not None:
        parts.append("c.id IN (SELECT value FROM json_each(?))")
        values.append(json.dumps(narrowed.ids))
    if narrowed.relationships:
        parts.append("c.relationship IN (SELECT value FROM json_each(?))")
        values.append(json.dumps(narrowed.relationships))
    if narrowed.companies:
        parts.append("c.company_id IN (SELECT value FROM json_each(?))")
        values.append(json.dumps(narrowed.companies))
    if narrowed.tags:
        parts.append(
            "c.id IN (SELECT contact_id FROM contact_tag WHERE tag_id IN (SELECT value FROM json_each(?)))"
        )
        values.append(json.dumps(narrowed.tags))
    if narrowed.warmth:
        assert narrowed.warm_from is not None
        assert narrowed.cool_from is not None
        warm, cool = narrowed.warm_from.isoformat(), narrowed.cool_from.isoformat()
        clauses = {
            # Whoever was talked with was in contact then or later: an index goes by the day of the last contact.
            Warmth.WARM: ("c.last_contact_on >= ? AND c.last_talk_on >= ?", [warm, warm]),
            Warmth.COOLING: (
                "c.last_contact_on >= ? AND c.last_talk_on >= ? AND c.last_talk_on < ?",
                [cool, cool, warm],
            ),
            Warmth.DORMANT: (
                "(c.last_talk_on < ? OR c.last_talk_on IS NULL AND c.relationship <> 'not met yet')",
                [cool],
            ),
            Warmth.NOT_MET: ("c.relationship = 'not met yet' AND c.last_talk_on IS NULL", []),
        }
        chosen = [clauses[warmth] for warmth in narrowed.warmth]
        parts.append("(" + " OR ".join(f"({sql})" for sql, _ in chosen) + ")")
        values.extend(value for _, bound in chosen for value in bound)
    if narrowed.words:
        from crm_desktop.store import search

        expression = search.matching(narrowed.words)
        if expression:
            parts.append(
                "c.id IN (SELECT p.contact_id FROM search s JOIN search_place p ON p.place = s.rowid "
                "WHERE search MATCH ?)"
            )
            values.append(expression)
    return " AND ".join(parts), tuple(values)


def _contact_row(row: Row) -> ContactRow:
    values: dict[str, Any] = dict(zip(ContactRow.__slots__, row, strict=True))
    for name in ("last_contact_on", "last_talk_on"):
        values[name] = date.fromisoformat(values[name]) if values[name] else None
    values["muted"], values["archived"] = bool(values["muted"]), bool(values["archived"])
    values["tags"] = tuple(json.loads(values["tags"]))
    return ContactRow(**values)


# -- one card ------------------------------------------------------------------------------------------


@dataclass(frozen=True, slots=True)
class Address:
    """An e-mail, phone or link of a contact; `number` is its row, None for one not saved yet."""

    value: str
    kind: str = ""
    preferred: bool = False
    number: int | None = None


@dataclass(frozen=True, slots=True)
class Tie:
    """An affiliation as a card shows it. Dates are `2016`, `2016-03` or a whole day; empty is unknown."""

    company_id: int | None
    company: str
    kind: str
    title: str = ""
    from_date: str = ""
    to_date: str = ""
    former: bool = False
    number: int | None = None


@dataclass(frozen=True, slots=True)
class Card:
    """Everything about one person that an editor or a detail shows: the columns of the contact, then its lists."""

    id: int
    name: str
    given_name: str
    family_name: str
    title: str
    suffix: str
    nickname: str
    position: str
    company_id: int | None
    company: str
    location: str
    relationship: str
    closeness: int
    notes: str
    met_how: str
    met_on: date | None
    introduced_by_id: int | None
    introduced_by: str
    cadence_days: int | None
    muted: bool
    archived_at: datetime | None
    deleted_at: datetime | None
    is_me: bool
    photo: bytes | None
    added_at: datetime
    changed_at: datetime
    last_contact_on: date | None
    last_talk_on: date | None
    emails: tuple[Address, ...] = ()
    phones: tuple[Address, ...] = ()
    links: tuple[Address, ...] = ()
    affiliations: tuple[Tie, ...] = ()
    tags: tuple[str, ...] = ()
    own_fields: tuple[tuple[str, str], ...] = ()


_COLUMNS: Final = Card.__slots__[: Card.__slots__.index("emails")]
_NAMES_OF_OTHERS: Final = {"company": "coalesce(k.name, '')", "introduced_by": "coalesce(i.name, '')"}
_CARD: Final = f"""
SELECT {", ".join(_NAMES_OF_OTHERS.get(name, f"c.{name}") for name in _COLUMNS)}
FROM contact c LEFT JOIN company k ON k.id = c.company_id LEFT JOIN contact i ON i.id = c.introduced_by_id
WHERE c.id = ?
"""


def card(store: Store, number: int) -> Card | None:
    """Give the whole card of a contact, also of one archived or removed; None where there is none."""
    row = store.row(_CARD, (number,))
    if row is None:
        return None
    values: dict[str, Any] = dict(zip(_COLUMNS, row, strict=True))
    for name in ("met_on", "last_contact_on", "last_talk_on"):
        values[name] = date.fromisoformat(values[name]) if values[name] else None
    for name in ("archived_at", "deleted_at", "added_at", "changed_at"):
        values[name] = datetime.fromisoformat(values[name]) if values[name] else None
    for name in ("muted", "is_me"):
        values[name] = bool(values[name])
    lists: dict[str, Any] = {
        "emails": _addresses(store, "SELECT address, kind, preferred, id FROM email", number),
        "phones": _addresses(store, "SELECT number, kind, preferred, id FROM phone", number),
        "links": _addresses(store, "SELECT url, kind, 0, id FROM link", number),
        "affiliations": tuple(
            Tie(tie[0], tie[1], tie[2], tie[3], tie[4], tie[5], former=bool(tie[6]), number=tie[7])
            for tie in store.rows(
                """SELECT a.company_id, k.name, a.kind, a.title, a.from_date, a.to_date, a.former, a.id
                   FROM affiliation a JOIN company k ON k.id = a.company_id WHERE a.contact_id = ? ORDER BY a.id""",
                (number,),
            )
        ),
        "tags": tuple(
            row[0]
            for row in store.rows(
                """SELECT t.name FROM contact_tag ct JOIN tag t ON t.id = ct.tag_id
                   WHERE ct.contact_id = ? ORDER BY ct.id""",
                (number,),
            )
        ),
        "own_fields": tuple(
            (row[0], row[1])
            for row in store.rows(
                "SELECT name, value FROM own_field WHERE contact_id = ? ORDER BY id", (number,)
            )
        ),
    }
    return Card(**values, **lists)


def _addresses(store: Store, sql: str, number: int) -> tuple[Address, ...]:
    found = store.rows(f"{sql} WHERE contact_id = ? ORDER BY id", (number,))
    return tuple(Address(value, kind, bool(preferred), row) for value, kind, preferred, row in found)


def me(store: Store) -> int | None:
    """Give the number of the person's own card, or None where none is written yet."""
    number = store.value("SELECT id FROM contact WHERE is_me LIMIT 1")
    return None if number is None else int(number)


def name(store: Store, number: int | None) -> str:
    """Give the full name of a contact; empty where there is none."""
    return str(store.value("SELECT name FROM contact WHERE id = ?", (number,)) or "")


def names(store: Store, ids: Iterable[int]) -> dict[int, str]:
    """Give full names by id."""
    found = store.rows(
        "SELECT id, name FROM contact WHERE id IN (SELECT value FROM json_each(?))", (json.dumps(list(ids)),)
    )
    return {row[0]: row[1] for row in found}


def contacted(store: Store, most: int | None = None, *, latest_first: bool = False) -> list[int]:
    """Give the people with whom anything ever happened, the longest ago first or the latest; at most `most`."""
    way = "DESC" if latest_first else "ASC"
    rows = store.rows(
        f"""SELECT c.id FROM contact c WHERE c.last_contact_on IS NOT NULL AND {PRESENT}
            ORDER BY c.last_contact_on {way}, c.id {way} LIMIT ?""",
        (-1 if most is None else most,),
    )
    return [row[0] for row in rows]
