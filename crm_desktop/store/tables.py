"""The whole file, table by table: the shape of the tables, and all rows of the person's.

What is copied out of the file as a whole (the JSON export) reads it here; the columns come from the models,
so that a new field is never forgotten.
"""

from __future__ import annotations

from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass
from enum import Enum, auto
from typing import Any, Final

from peewee import BlobField, ForeignKeyField, IntegerField

from crm_desktop.store import models as m
from crm_desktop.store.errors import known
from crm_desktop.store.fields import DayField, FlagField, MomentField
from crm_desktop.store.store import Row, Store


class Kind(Enum):
    """What a column holds."""

    NUMBER = auto()
    TEXT = auto()
    FLAG = auto()
    DAY = auto()
    MOMENT = auto()
    BLOB = auto()
    REFERENCE = auto()


@dataclass(frozen=True, slots=True)
class Column:
    """One column. `refers` is the table that a reference points to; `default` stands where nothing is said."""

    name: str
    kind: Kind
    nullable: bool
    default: Any = None
    has_default: bool = False
    refers: str = ""


@dataclass(frozen=True, slots=True)
class Shape:
    """One table: its columns, the number (`id`) first, and the groups of columns that are unique together."""

    table: str
    columns: tuple[Column, ...]
    unique: tuple[tuple[str, ...], ...]


_KINDS: Final = (
    (ForeignKeyField, Kind.REFERENCE),
    (FlagField, Kind.FLAG),
    (DayField, Kind.DAY),
    (MomentField, Kind.MOMENT),
    (BlobField, Kind.BLOB),
    (IntegerField, Kind.NUMBER),
)
_BOOKKEEPING: Final = frozenset({"reminder", "history"})


def shapes(store: Store) -> list[Shape]:
    """Give the tables that hold what the person wrote, parents before children."""
    return [_shape(store, model) for model in m.TABLES if model._meta.table_name not in _BOOKKEEPING]


def _shape(store: Store, model: type[m.Table]) -> Shape:
    meta = model._meta
    columns = []
    for field in meta.sorted_fields:
        kind = next((kind for cls, kind in _KINDS if isinstance(field, cls)), Kind.TEXT)
        default = None if callable(field.default) else field.default
        columns.append(
            Column(
                field.column_name,
                kind,
                field.null,
                str(default) if kind is Kind.TEXT and default is not None else default,
                field.null or default is not None,
                field.rel_model._meta.table_name if kind is Kind.REFERENCE else "",
            )
        )
    unique = [
        tuple(info[2] for info in store.rows(f"PRAGMA index_info({index[1]})"))
        for index in store.rows(f"PRAGMA index_list({meta.table_name})")
        if index[2]
    ]
    return Shape(meta.table_name, tuple(columns), tuple(sorted(unique)))


def is_empty(store: Store) -> bool:
    """Say whether nobody wrote anything yet. Settings do not count."""
    return not any(
        store.value(f"SELECT EXISTS (SELECT 1 FROM {shape.table})")
        for shape in shapes(store)
        if shape.table != "setting"
    )


def every_row(store: Store, table: str, columns: list[str]) -> Iterator[Row]:
    """Read all rows of a table by their numbers, one at a time.

    Raises:
        StoreError: where the file cannot be read.
    """
    with known(store.path):
        yield from store.connection.execute(f"SELECT {', '.join(columns)} FROM {table} ORDER BY id")


@contextmanager
def one_moment(store: Store) -> Iterator[None]:
    """Let all reading in the block see the file as it is now, whatever another connection writes meanwhile."""
    connection = store.connection
    if connection.in_transaction:
        yield
        return
    connection.execute("BEGIN")
    try:
        yield
    finally:
        connection.execute("COMMIT")
