"""What an action changed: tables and row numbers, read from the recorded changeset."""

from __future__ import annotations

import json
from collections.abc import Mapping
from functools import cache
from types import MappingProxyType
from typing import Final, NamedTuple

import apsw

MANY: Final = 2_000_000
"""Bytes of changeset above which rows are no longer listed one by one: everything counts as touched."""


@cache
def _columns(naming: str) -> dict[str, int]:
    """The place of a column (`contact_id`, `interaction_id`) by table. The models are imported with the first write."""
    from crm_desktop.store.models import TABLES

    return {
        model._meta.table_name: list(model._meta.columns).index(naming)
        for model in TABLES
        if naming in model._meta.columns
    }


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

    def touches(self, *tables: str) -> bool:
        """Say whether any of these tables changed."""
        return self.everything or any(table in self.rows for table in tables)

    def ids(self, table: str) -> frozenset[int]:
        """Give the touched row numbers of a table; empty where `everything` is set."""
        return self.rows.get(table, frozenset())

    def __bool__(self) -> bool:
        return self.everything or bool(self.rows)


def read_changes(connection: apsw.Connection, changeset: bytes, label: str = "") -> Changes:
    """Give the tables and ids in a changeset that was just applied to the connection."""
    rows: dict[str, set[int]] = {}
    contacts: set[int] = set()
    interactions: set[int] = set()
    named = (
        ("contact", "contact_id", _columns("contact_id"), contacts),
        ("interaction", "interaction_id", _columns("interaction_id"), interactions),
    )
    updated: dict[tuple[str, str], list[int]] = {}
    company_name = _place("company", "name")
    renamed: set[int] = set()
    for change in apsw.Changeset.iter(changeset):
        table = change.name
        number = row_id(change)
        rows.setdefault(table, set()).add(number)
        if table == "company" and change.new is not None and change.new[company_name] is not apsw.no_change:
            renamed.add(number)
        for whole, naming, columns, found in named:
            column = columns.get(table)
            if table == whole:
                found.add(number)
            elif column is not None:
                if change.op == "UPDATE":
                    updated.setdefault((table, naming), []).append(number)
                for values in (change.old, change.new):
                    if values is not None and isinstance(values[column], int):
                        found.add(values[column])  # type: ignore[arg-type]
    for (table, naming), numbers in updated.items():
        owners = connection.execute(
            f"SELECT {naming} FROM {table} WHERE id IN (SELECT value FROM json_each(?))",
            (json.dumps(numbers),),
        )
        (contacts if naming == "contact_id" else interactions).update(
            row[0] for row in owners if row[0] is not None
        )
    for sql, concerned in (
        (_OF_INTERACTIONS, rows.get("interaction")),
        (_OF_TAGS, rows.get("tag")),
        (_OF_COMPANIES, renamed),
    ):
        if concerned:
            distant = connection.execute(sql, (json.dumps(sorted(concerned)),))
            contacts.update(row[0] for row in distant)
    return Changes(
        {table: frozenset(ids) for table, ids in rows.items()},
        frozenset(contacts),
        label=label,
        interactions=frozenset(interactions),
    )


# Rows whose change concerns contacts without naming them; of a company they show and are found by its name alone.
_OF_INTERACTIONS: Final = (
    "SELECT contact_id FROM interaction_contact WHERE interaction_id IN (SELECT value FROM json_each(?))"
)
_OF_TAGS: Final = "SELECT contact_id FROM contact_tag WHERE tag_id IN (SELECT value FROM json_each(?))"
_OF_COMPANIES: Final = """
WITH given AS (SELECT value AS id FROM json_each(?))
SELECT id FROM contact WHERE company_id IN given
UNION SELECT contact_id FROM affiliation WHERE company_id IN given"""


def row_id(change: apsw.TableChange) -> int:
    """Give the row number of one change; every recorded table has its number first."""
    values = change.new if change.op == "INSERT" else change.old
    assert values is not None
    number = values[0]
    assert isinstance(number, int)
    return number
