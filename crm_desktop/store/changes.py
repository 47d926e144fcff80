"""What an action changed: tables and row numbers, read from the recorded changeset."""

from __future__ import annotations

import json
from collections.abc import Callable, Mapping
from functools import cache
from types import MappingProxyType
from typing import Final, NamedTuple

import apsw

MANY: Final = 2_000_000
"""Bytes of changeset above which rows are no longer listed one by one: everything counts as touched."""

SEARCHED: Final[Mapping[str, tuple[str, ...]]] = {
    "contact": (
        "name", "sort_key", "nickname", "position", "company_id", "location", "notes", "met_how",
    ),
    "company": ("name",),
    "email": ("contact_id", "address"),
    "phone": ("contact_id", "number"),
    "link": ("contact_id", "link_key"),
    "affiliation": ("contact_id", "company_id", "title"),
    "tag": ("name",),
    "contact_tag": ("contact_id", "tag_id"),
    "own_field": ("contact_id", "value"),
    "interaction": ("subject", "notes"),
    "interaction_contact": ("contact_id", "interaction_id"),
}  # fmt: skip
"""The tables by whose words contacts are found, with the columns that say by which and where: first, whose they are."""


@cache
def _naming(table: str) -> tuple[tuple[str, int], ...]:
    """The things that rows of a table name, with the places of the columns. The first write imports the models."""
    from crm_desktop.store.models import TABLES

    columns = next((list(model._meta.columns) for model in TABLES if model._meta.table_name == table), [])
    return tuple((thing, columns.index(f"{thing}_id")) for thing in _THINGS if f"{thing}_id" in columns)


@cache
def _place(table: str, column: str) -> int:
    """The place of a column in its table."""
    from crm_desktop.store.models import TABLES

    model = next(model for model in TABLES if model._meta.table_name == table)
    return list(model._meta.columns).index(column)


class Changes(NamedTuple):
    """The rows that an action touched. `everything` stands for more than is worth listing."""

    rows: Mapping[str, frozenset[int]] = MappingProxyType({})
    contacts: frozenset[int] = frozenset()
    """Contacts that changed, or whose e-mails, tags, interactions ... did."""
    everything: bool = False
    label: str = ""
    interactions: frozenset[int] = frozenset()
    """Interactions that changed, or whose people, purposes or topics did."""
    leads: frozenset[int] = frozenset()
    """Leads that changed, or whose stages, openings, people's or company's names did."""
    opportunities: frozenset[int] = frozenset()
    """Openings that changed, or whose stages, people, references or company's name did."""
    named: frozenset[int] = frozenset()
    """Contacts that came or went, or stand elsewhere in the order of names."""
    reworded: frozenset[int] = frozenset()
    """Contacts that are found by other words than before, those of `named` among them."""

    def touches(self, *tables: str) -> bool:
        """Say whether any of these tables changed."""
        return self.everything or any(table in self.rows for table in tables)

    def ids(self, table: str) -> frozenset[int]:
        """Give the touched row numbers of a table; empty where `everything` is set."""
        return self.rows.get(table, frozenset())

    def __bool__(self) -> bool:
        return self.everything or bool(self.rows)


def read_changes(
    connection: apsw.Connection,
    changeset: bytes | Callable[[int], bytes],
    label: str = "",
    *,
    words_only: bool = False,
) -> Changes:
    """Give the tables and ids in a changeset that was just applied to the connection, whole or piece by piece.

    With `words_only`, only `named` and `reworded` are given: the row numbers of a large step take more memory than all
    else about it.
    """
    gathered = _Gathered(() if words_only else _THINGS)
    for change in apsw.Changeset.iter(changeset):
        # Each of these is made when it is asked for.
        row = _Row(change.name, change.op, change.old, change.new)
        if row.table in SEARCHED:
            gathered.take_words(row)
        if not words_only:
            gathered.take_row(row)
    gathered.look_around(connection)
    return gathered.changes(label)


class _Row(NamedTuple):
    """A changed row. Of an update, `old` and `new` hold only what is other than before, and `old` the number."""

    table: str
    op: str
    old: tuple[object, ...] | None
    new: tuple[object, ...] | None

    def has_changed(self, column: int) -> bool:
        """Whether it is there or not, or has another value in a column."""
        return self.op != "UPDATE" or self.new is None or self.new[column] is not apsw.no_change


class _Gathered:
    """What a changeset touches, gathered row by row: whose words, and which of these `things`."""

    def __init__(self, things: tuple[str, ...]) -> None:
        self._rows: dict[str, set[int]] = {}
        self._found: dict[str, set[int]] = {thing: set() for thing in (*things, _REWORDED)}
        self._updated: dict[tuple[str, str, str], list[int]] = {}
        self._worded: dict[str, set[int]] = {"interaction": set(), "tag": set(), "company": set()}
        self._named: set[int] = set()
        self._wordings = {
            table: tuple(_place(table, column) for column in columns) for table, columns in SEARCHED.items()
        }

    def take_words(self, row: _Row) -> None:
        """Take in a row of a table that is searched."""
        table = row.table
        wording = self._wordings[table]
        if row.op == "UPDATE" and not any(map(row.has_changed, wording)):
            return
        if table == "contact":
            self._found[_REWORDED].add(row_id(row))
            if row.has_changed(_place("contact", "sort_key")):
                self._named.add(row_id(row))
        elif table not in self._worded:
            self._take_named(row, "contact", wording[0], _REWORDED)
        elif table != "company" or row.op == "UPDATE":
            # Who comes to a company that is new, or leaves one that goes, changes as well.
            self._worded[table].add(row_id(row))

    def take_row(self, row: _Row) -> None:
        """Take in a row, and the things that it names."""
        self._rows.setdefault(row.table, set()).add(row_id(row))
        if row.table in _THINGS:
            self._found[row.table].add(row_id(row))
        for thing, column in _naming(row.table):
            self._take_named(row, thing, column, thing)

    def _take_named(self, row: _Row, thing: str, column: int, kept: str) -> None:
        """Note what a row names in a column, and named before."""
        if row.op == "UPDATE":  # it may be as before, and so untold
            self._updated.setdefault((row.table, thing, kept), []).append(row_id(row))
        for values in (row.old, row.new):
            if values is not None and isinstance(named := values[column], int):
                self._found[kept].add(named)

    def look_around(self, connection: apsw.Connection) -> None:
        """Find whom the changes concern without naming them."""
        rows, found, renamed = self._rows, self._found, self._worded["company"]
        for (table, thing, kept), numbers in self._updated.items():
            owners = f"SELECT {thing}_id FROM {table} WHERE id IN (SELECT value FROM json_each(?))"
            found[kept].update(row[0] for row in connection.execute(owners, (json.dumps(numbers),)) if row[0])
        for sql, concerned, kept in (
            (_OF_INTERACTIONS, rows.get("interaction"), "contact"),
            (_OF_INTERACTIONS, self._worded["interaction"], _REWORDED),
            (_OF_TAGS, rows.get("tag"), "contact"),
            (_OF_TAGS, self._worded["tag"], _REWORDED),
            (_OF_COMPANIES, renamed, "contact"),
            (_OF_COMPANIES, renamed, _REWORDED),
            (_LEADS_OF_COMPANIES, renamed, "lead"),
            (_LEADS_OF_PEOPLE, rows.get("contact"), "lead"),
            (_OPENINGS_OF_COMPANIES, renamed, "opportunity"),
            (_OPENINGS_OF_REFERENCES, rows.get("reference"), "opportunity"),
            (_LEADS_OF_OPENINGS, rows.get("opportunity"), "lead"),
        ):
            if concerned and kept in found:
                distant = connection.execute(sql, (json.dumps(sorted(concerned)),))
                found[kept].update(row[0] for row in distant)

    def changes(self, label: str) -> Changes:
        """Give all of it."""
        return Changes(
            {table: frozenset(ids) for table, ids in self._rows.items()},
            label=label,
            contacts=frozenset(self._found.get("contact", ())),
            interactions=frozenset(self._found.get("interaction", ())),
            leads=frozenset(self._found.get("lead", ())),
            opportunities=frozenset(self._found.get("opportunity", ())),
            named=frozenset(self._named),
            reworded=frozenset(self._found[_REWORDED]),
        )


_REWORDED: Final = "reworded"
_THINGS: Final = ("contact", "interaction", "lead", "opportunity")
"""Of these a change tells whose belongings changed, by the columns that name them (`contact_id`)."""

# Rows whose change concerns things without naming them; of a company they show and are found by its name alone.
_OF_INTERACTIONS: Final = (
    "SELECT contact_id FROM interaction_contact WHERE interaction_id IN (SELECT value FROM json_each(?))"
)
_OF_TAGS: Final = "SELECT contact_id FROM contact_tag WHERE tag_id IN (SELECT value FROM json_each(?))"
_OF_COMPANIES: Final = """
WITH given AS (SELECT value AS id FROM json_each(?))
SELECT id FROM contact WHERE company_id IN given
UNION SELECT contact_id FROM affiliation WHERE company_id IN given"""
_LEADS_OF_COMPANIES: Final = """
WITH given AS (SELECT value AS id FROM json_each(?))
SELECT id FROM lead WHERE company_id IN given
UNION SELECT l.id FROM contact c JOIN lead l ON l.person_id = c.id WHERE c.company_id IN given
UNION SELECT lo.lead_id FROM opportunity o JOIN lead_opportunity lo ON lo.opportunity_id = o.id
WHERE o.company_id IN given"""
_LEADS_OF_PEOPLE: Final = """
WITH given AS (SELECT value AS id FROM json_each(?))
SELECT id FROM lead WHERE referrer_id IN given UNION SELECT id FROM lead WHERE person_id IN given"""
_LEADS_OF_OPENINGS: Final = (
    "SELECT lead_id FROM lead_opportunity WHERE opportunity_id IN (SELECT value FROM json_each(?))"
)
_OPENINGS_OF_COMPANIES: Final = (
    "SELECT id FROM opportunity WHERE company_id IN (SELECT value FROM json_each(?))"
)
_OPENINGS_OF_REFERENCES: Final = (
    "SELECT opportunity_id FROM opportunity_reference WHERE reference_id IN (SELECT value FROM json_each(?))"
)


def row_id(change: apsw.TableChange | _Row) -> int:
    """Give the row number of one change; every recorded table has its number first."""
    values = change.new if change.op == "INSERT" else change.old
    assert values is not None
    number = values[0]
    assert isinstance(number, int)
    return number
