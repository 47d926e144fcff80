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
    "interaction_contact": ("interaction_id", "contact_id"),
}  # fmt: skip
"""The tables by whose words contacts are found, each with the columns that say by which and where."""


@cache
def _naming(table: str) -> tuple[tuple[str, int], ...]:
    """The things that rows of a table name, with the places of the columns. The first write imports the models."""
    from crm_desktop.store.models import TABLES

    columns = next((list(model._meta.columns) for model in TABLES if model._meta.table_name == table), [])
    return tuple((thing, columns.index(f"{thing}_id")) for thing in _THINGS if f"{thing}_id" in columns)


@cache
def _wording(table: str) -> tuple[int, ...]:
    """The places of the columns of a table that say by which words a contact is found."""
    return tuple(_place(table, column) for column in SEARCHED[table])


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
    things = () if words_only else _THINGS
    rows: dict[str, set[int]] = {}
    found: dict[str, set[int]] = {thing: set() for thing in (*things, _REWORDED)}
    updated: dict[tuple[str, str, str], list[int]] = {}
    worded: dict[str, set[int]] = {"interaction": set(), "tag": set()}
    company_name, sort_key = _place("company", "name"), _place("contact", "sort_key")
    renamed: set[int] = set()
    named: set[int] = set()
    for change in apsw.Changeset.iter(changeset):
        table = change.name
        if words_only and table not in SEARCHED:
            continue
        op, old, new = change.op, change.old, change.new
        values = old if new is None or op == "UPDATE" else new
        assert values is not None
        number = values[0]
        assert isinstance(number, int)
        if not words_only:
            rows.setdefault(table, set()).add(number)
        if table in things:
            found[table].add(number)
        if table == "contact" and (op != "UPDATE" or new is None or new[sort_key] is not apsw.no_change):
            named.add(number)
        # Who comes to a company that is new, or leaves one that goes, changes as well.
        if table == "company" and op == "UPDATE" and new and new[company_name] is not apsw.no_change:
            renamed.add(number)
        is_worded = table in SEARCHED and (
            op != "UPDATE" or new is None or any(new[at] is not apsw.no_change for at in _wording(table))
        )
        if is_worded and table == "contact":
            found[_REWORDED].add(number)
        elif is_worded and table in worded:
            worded[table].add(number)
        for thing, column in _naming(table):
            for kept in (thing, _REWORDED) if thing == "contact" and is_worded else (thing,):
                if kept not in found:
                    continue
                if op == "UPDATE":
                    updated.setdefault((table, thing, kept), []).append(number)
                for values in (old, new):
                    if values is not None and isinstance(values[column], int):
                        found[kept].add(values[column])  # type: ignore[arg-type]
    for (table, thing, kept), numbers in updated.items():
        owners = f"SELECT {thing}_id FROM {table} WHERE id IN (SELECT value FROM json_each(?))"
        found[kept].update(row[0] for row in connection.execute(owners, (json.dumps(numbers),)) if row[0])
    for sql, concerned, kept in (
        (_OF_INTERACTIONS, rows.get("interaction"), "contact"),
        (_OF_INTERACTIONS, worded["interaction"], _REWORDED),
        (_OF_TAGS, rows.get("tag"), "contact"),
        (_OF_TAGS, worded["tag"], _REWORDED),
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
    return Changes(
        {table: frozenset(ids) for table, ids in rows.items()},
        label=label,
        contacts=frozenset(found.get("contact", ())),
        interactions=frozenset(found.get("interaction", ())),
        leads=frozenset(found.get("lead", ())),
        opportunities=frozenset(found.get("opportunity", ())),
        named=frozenset(named),
        reworded=frozenset(found[_REWORDED]),
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


def row_id(change: apsw.TableChange) -> int:
    """Give the row number of one change; every recorded table has its number first."""
    values = change.new if change.op == "INSERT" else change.old
    assert values is not None
    number = values[0]
    assert isinstance(number, int)
    return number
