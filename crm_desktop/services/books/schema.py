"""The JSON book, version 1: what each section holds, and what a value may be.

The schema is described for readers in `resources/docs/json-format.md`; a test holds the two together.
"""

from __future__ import annotations

import base64
import json
import re
from collections.abc import Callable, Iterable, Mapping
from dataclasses import dataclass
from datetime import date, datetime, time
from enum import StrEnum
from functools import lru_cache
from typing import Any, Final

from crm_desktop.domain import terms
from crm_desktop.domain.companies import normal_name
from crm_desktop.domain.errors import KnownError
from crm_desktop.domain.facts import ThingKind
from crm_desktop.domain.links import link_key
from crm_desktop.domain.translation import translate
from crm_desktop.exchange.calendars import recurrence
from crm_desktop.services import contacts
from crm_desktop.store import Store
from crm_desktop.store.tables import Column, Kind, Shape, shapes

FORMAT: Final = "crm-desktop book 1"

FOLLOWS: Final[Mapping[tuple[str, str], tuple[str, ...]]] = {
    ("contact", "sort_key"): ("name", "given_name", "family_name"),
    ("company", "normal_name"): ("name",),
    ("link", "link_key"): ("url",),
    ("contact", "last_contact_on"): (),
    ("contact", "last_talk_on"): (),
}
"""Columns that are not in the book, with those of the same row that they follow from (none: from other tables)."""

WORDS: Final[Mapping[tuple[str, str], type[StrEnum]]] = {
    ("company", "target_status"): terms.TargetStatus,
    ("contact", "relationship"): terms.Relationship,
    ("affiliation", "kind"): terms.AffiliationKind,
    ("opportunity", "channel"): terms.Channel,
    ("opportunity", "stage"): terms.OpportunityStage,
    ("opportunity_stage", "stage"): terms.OpportunityStage,
    ("role", "role"): terms.RoleKind,
    ("ask", "kind"): terms.AskKind,
    ("ask", "answer"): terms.Answer,
    ("lead", "points_to"): terms.PointsTo,
    ("lead", "use_name"): terms.UseName,
    ("lead", "stage"): terms.LeadStage,
    ("lead_stage", "stage"): terms.LeadStage,
    ("reference", "standing"): terms.Standing,
    ("favour", "direction"): terms.FavourDirection,
    ("promise", "promised_by"): terms.PromisedBy,
    ("interaction", "kind"): terms.InteractionKind,
    ("interaction", "direction"): terms.Direction,
    ("interaction", "outcome"): terms.Outcome,
    ("interaction_purpose", "purpose"): terms.Purpose,
    ("follow_up", "kind"): terms.FollowUpKind,
    ("decision", "thing_kind"): ThingKind,
}
"""Columns that hold one word of a list. Empty is allowed where the column may be empty."""

_TIMES: Final = frozenset({("interaction", "at_time"), ("follow_up", "due_time")})
_PARTIAL_DAYS: Final = frozenset({("affiliation", "from_date"), ("affiliation", "to_date")})
_DAY: Final = re.compile(r"\d{4}-\d\d-\d\d")
_MOMENT: Final = re.compile(r"\d{4}-\d\d-\d\dT\d\d:\d\d:\d\dZ")
_TIME: Final = re.compile(r"\d\d:\d\d")
_LARGEST: Final = 2**63 - 1

Value = str | int | bytes | None


class BadBook(KnownError):
    """The file is no JSON book, or something in it cannot be; nothing was changed."""


@dataclass(frozen=True, slots=True)
class Field:
    """One field of a section: how it is written, and how it is read.

    `empty` is the value that is not written, for a field that is not there means it; `None` in `always` fields
    does not occur.
    """

    column: Column
    place: int
    always: bool
    empty: Value
    read: Callable[[Any], Value]


class Section:
    """One section of the book: a table, its fields by name, and its rows to and from JSON."""

    def __init__(self, shape: Shape) -> None:
        self.table = shape.table
        self.shape = shape
        self.columns = tuple(column.name for column in shape.columns)
        """The columns that are written into the table, in its order."""
        self.fields: dict[str, Field] = {}
        for place, column in enumerate(shape.columns):
            if (shape.table, column.name) not in FOLLOWS:
                self.fields[column.name] = _field(shape.table, column, place)
        self._defaults = [_default(column) for column in shape.columns]
        self._sorted = sorted(self.fields.values(), key=lambda field: field.column.name)
        self._written = [
            (field.column.name, field.always, field.empty, _WRITERS.get(field.column.kind))
            for field in self._sorted
        ]
        self.exported = tuple(field.column.name for field in self._sorted)
        """The columns that are read for the export, in the order of their names."""
        self._reading = {name: (field.place, field.read) for name, field in self.fields.items()}
        self._needed = [field.column.name for field in self._sorted if _is_needed(field.column)]
        self.references = tuple(
            (place, column.name, column.refers)
            for place, column in enumerate(shape.columns)
            if column.kind is Kind.REFERENCE
        )
        """(place, name, table) of the columns that point to other rows."""

        self.places = {name: place for place, name in enumerate(self.columns)}
        self._to, self._from = next(
            (
                (self.places[to], tuple(map(self.places.__getitem__, of)))
                for (table, to), of in FOLLOWS.items()
                if table == self.table and of
            ),
            (-1, ()),
        )
        self.unique = tuple(
            (columns, tuple(map(self.places.__getitem__, columns))) for columns in shape.unique
        )
        """The columns that no two rows have the same values in, with their places."""

    def written(self, row: Iterable[Any]) -> dict[str, Any]:
        """Give a row as it stands in the book. `row` has the `exported` columns."""
        found: dict[str, Any] = {}
        for (name, always, empty, write), value in zip(self._written, row, strict=True):
            if always or value != empty:
                found[name] = value if write is None or value is None else write(value)
        return found

    def read(self, row: Any, place: int) -> tuple[Value, ...]:
        """Give a row of the book as the table keeps it, in the order of `columns`.

        Raises:
            BadBook: where a field is unknown, missing, or not what it must be.
        """
        if not isinstance(row, dict):
            raise BadBook(
                translate(
                    "Books",
                    "Entry {place} of “{table}” is no object in braces.",
                    place=place,
                    table=self.table,
                )
            )
        values = self._defaults[:]
        reading = self._reading
        for name, value in row.items():
            field = reading.get(name)
            if field is None:
                raise BadBook(
                    translate(
                        "Books",
                        "Entry {place} of “{table}” has a field “{name}” that this version does not know.",
                        place=place,
                        table=self.table,
                        name=name,
                    )
                )
            try:
                values[field[0]] = field[1](value)
            except ValueError as error:
                raise BadBook(
                    translate(
                        "Books",
                        "Entry {place} of “{table}”: “{name}” must be {what}.",
                        place=place,
                        table=self.table,
                        name=name,
                        what=error,
                    )
                ) from error
        for name in self._needed:
            if name not in row:
                raise BadBook(
                    translate(
                        "Books",
                        "Entry {place} of “{table}” lacks “{name}”.",
                        place=place,
                        table=self.table,
                        name=name,
                    )
                )
        if self._from:
            self._follow(values)
        return tuple(values)

    def _follow(self, values: list[Value]) -> None:
        """Fill in the columns that follow from the others of the row."""
        if self.table == "contact":
            name, given, family = (str(values[place]) for place in self._from)
            values[self._to] = contacts.sorting(given, family, name)
        elif self.table == "company":
            values[self._to] = normal_name(str(values[self._from[0]]))
        elif self.table == "link":
            values[self._to] = link_key(str(values[self._from[0]]))


def sections(store: Store) -> dict[str, Section]:
    """Give the sections of the book by name, parents before children."""
    return {shape.table: Section(shape) for shape in shapes(store)}


def _is_needed(column: Column) -> bool:
    return not column.has_default and not column.nullable


def _default(column: Column) -> Value:
    if column.kind is Kind.FLAG:
        return int(bool(column.default))
    return None if column.nullable or not column.has_default else column.default


def _field(table: str, column: Column, place: int) -> Field:
    empty: Value = None
    always = not column.nullable
    if not column.nullable and column.kind is Kind.TEXT and column.default == "":
        empty, always = "", False
    elif column.kind is Kind.FLAG and not column.default:
        empty, always = 0, False
    return Field(column, place, always, empty, _reader(table, column))


def _reader(table: str, column: Column) -> Callable[[Any], Value]:
    """Give the function that reads one value, or raises ValueError with what it must be."""
    key = (table, column.name)
    reader = _READERS[column.kind]
    if key in WORDS:
        words = {str(word): str(word) for word in WORDS[key]}
        if column.default == "":
            words[""] = ""
        reader = _word_reader(words)
    elif key in _TIMES:
        reader = _time
    elif key in _PARTIAL_DAYS:
        reader = _partial_day
    elif key == ("follow_up", "repeat"):
        reader = _repeat
    elif key == ("setting", "value"):
        reader = _json_text
    elif key == ("contact", "closeness"):
        reader = _closeness
    elif column.name == "id":
        reader = _number_of_row
    if not column.nullable:
        return reader
    return lambda value: None if value is None else reader(value)


def _text(value: Any) -> Value:
    if not isinstance(value, str):
        raise ValueError(translate("Books", "a text"))
    if not value.isascii():
        try:
            value.encode()
        except UnicodeEncodeError as error:
            raise ValueError(translate("Books", "a text of whole characters")) from error
    return value


def _number(value: Any) -> Value:
    if type(value) is not int or abs(value) > _LARGEST:
        raise ValueError(translate("Books", "a whole number"))
    return value


def _number_of_row(value: Any) -> Value:
    if type(value) is not int or not 0 < value < _LARGEST:
        raise ValueError(translate("Books", "a whole number above 0"))
    return value


def _closeness(value: Any) -> Value:
    if type(value) is not int or value not in (1, 2, 3):
        raise ValueError(translate("Books", "1, 2 or 3"))
    return value


def _flag(value: Any) -> Value:
    if not isinstance(value, bool):
        raise ValueError(translate("Books", "true or false"))
    return int(value)


@lru_cache(4_096)
def _is_day(value: str) -> bool:
    if not (_DAY.fullmatch(value) and value.isascii()):
        return False
    try:
        date.fromisoformat(value)
    except ValueError:
        return False
    return True


@lru_cache(4_096)
def _is_moment(value: str) -> bool:
    """Whether it is one; many rows of a book have the same."""
    if not (_MOMENT.fullmatch(value) and value.isascii()):
        return False
    try:
        datetime.fromisoformat(value)
    except ValueError:
        return False
    return True


def _day(value: Any) -> Value:
    if isinstance(value, str) and _is_day(value):
        return value
    raise ValueError(translate("Books", "a day like 2026-11-24"))


def _moment(value: Any) -> Value:
    if isinstance(value, str) and _is_moment(value):
        return value
    raise ValueError(translate("Books", "a moment like 2026-11-24T15:30:00Z"))


def _blob(value: Any) -> Value:
    if isinstance(value, str) and value.isascii():
        try:
            return base64.b64decode(value, validate=True)
        except ValueError:
            pass
    raise ValueError(translate("Books", "bytes in base64"))


def _time(value: Any) -> Value:
    if isinstance(value, str) and _TIME.fullmatch(value) and value.isascii():
        try:
            time.fromisoformat(value)
        except ValueError:
            pass
        else:
            return value
    raise ValueError(translate("Books", "a time like 15:30"))


def _partial_day(value: Any) -> Value:
    if isinstance(value, str) and value.isascii():
        if not value:
            return value
        parts = value.split("-")
        if [len(part) for part in parts] in ([4], [4, 2], [4, 2, 2]):
            try:
                date.fromisoformat("-".join([*parts, "01", "01"][:3]))
            except ValueError:
                pass
            else:
                return value
    raise ValueError(translate("Books", "a year, a month like 2016-03, or a day"))


def _repeat(value: Any) -> Value:
    if isinstance(value, str):
        try:
            recurrence.check(value)
        except recurrence.RepeatError:
            pass
        else:
            return value
    raise ValueError(translate("Books", "a rule of RFC 5545 like FREQ=WEEKLY"))


def _json_text(value: Any) -> Value:
    if isinstance(value, str):
        try:
            json.loads(value)
        except ValueError:
            pass
        else:
            return value
    raise ValueError(translate("Books", "a text that is JSON itself"))


def _word_reader(words: Mapping[str, str]) -> Callable[[Any], Value]:
    def read(value: Any) -> Value:
        found = words.get(value) if isinstance(value, str) else None
        if found is None:
            raise ValueError(
                translate("Books", "one of {words}", words=", ".join(f"“{word}”" for word in words if word))
            )
        return found

    return read


_WRITERS: Final[Mapping[Kind, Callable[[Any], Any]]] = {
    Kind.FLAG: bool,
    Kind.BLOB: lambda content: base64.b64encode(content).decode("ascii"),
}
_READERS: Final[Mapping[Kind, Callable[[Any], Value]]] = {
    Kind.NUMBER: _number,
    Kind.TEXT: _text,
    Kind.FLAG: _flag,
    Kind.DAY: _day,
    Kind.MOMENT: _moment,
    Kind.BLOB: _blob,
    Kind.REFERENCE: _number_of_row,
}
