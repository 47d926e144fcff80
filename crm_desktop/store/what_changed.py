"""Reading one step of the activity log: which things it touched, what became of their fields, what undo would do.

A step is told in things (contacts, companies, leads ...); the rows that belong to them (e-mails, tags, stages) are
told as parts of their thing. Names come from the file where the thing is still there, else from the record itself.
"""

from __future__ import annotations

import json
from collections import Counter
from collections.abc import Iterable, Iterator, Mapping, Set
from contextlib import nullcontext
from dataclasses import dataclass, field
from heapq import nsmallest
from itertools import chain
from typing import Any, Final

import apsw

from crm_desktop.domain.stopping import Check, stoppable
from crm_desktop.store import derived, history
from crm_desktop.store.changes import row_id
from crm_desktop.store.errors import known
from crm_desktop.store.history import Key
from crm_desktop.store.store import Store
from crm_desktop.store.watching import watched

NEW: Final = "new"
CHANGED: Final = "changed"
REMOVED: Final = "removed"
STATES: Final = (NEW, CHANGED, REMOVED)
MOST: Final = 100
"""So many things of each state are told with their names."""

THINGS: Final = (
    "contact",
    "company",
    "lead",
    "opportunity",
    "ask",
    "follow_up",
    "interaction",
    "template",
    "tag",
    "setting",
)
"""The tables whose rows are things of their own, in the order in which they are told."""

_OWNERS: Final[Mapping[str, tuple[str, str]]] = {
    "email": ("contact_id", "contact"),
    "phone": ("contact_id", "contact"),
    "link": ("contact_id", "contact"),
    "affiliation": ("contact_id", "contact"),
    "contact_tag": ("contact_id", "contact"),
    "own_field": ("contact_id", "contact"),
    "pitch": ("contact_id", "contact"),
    "favour": ("contact_id", "contact"),
    "promise": ("contact_id", "contact"),
    "reference": ("contact_id", "contact"),
    "decision": ("contact_id", "contact"),
    "lead_stage": ("lead_id", "lead"),
    "lead_opportunity": ("lead_id", "lead"),
    "follow_up_about": ("follow_up_id", "follow_up"),
    "follow_up_done": ("follow_up_id", "follow_up"),
    "interaction_contact": ("interaction_id", "interaction"),
    "interaction_purpose": ("interaction_id", "interaction"),
    "interaction_about": ("interaction_id", "interaction"),
    "opportunity_stage": ("opportunity_id", "opportunity"),
    "role": ("opportunity_id", "opportunity"),
    "document": ("opportunity_id", "opportunity"),
    "opportunity_reference": ("opportunity_id", "opportunity"),
}
"""Where the rows of other tables belong: the column with the number of the thing, and the thing's table."""

_TEXTS: Final = {
    "email": "address",
    "phone": "number",
    "link": "url",
    "affiliation": "company_id",
    "contact_tag": "tag_id",
    "own_field": "name",
    "favour": "what",
    "promise": "what",
    "document": "name",
}
"""The column that says what a belonging is."""

_UNTOLD: Final = frozenset(
    {
        "id",
        "added_at",
        "changed_at",
        "sort_key",
        "normal_name",
        "own_words",
        "given_name",
        "family_name",
        "photo",
    }
)
"""Columns that say nothing to the person, or that another one says (the name)."""
_STAGES: Final = frozenset({"lead_stage", "opportunity_stage"})
"""Their step is told as the stage of the thing."""
_POINTS: Final = {
    "company_id": "company",
    "introduced_by_id": "contact",
    "person_id": "contact",
    "referrer_id": "contact",
    "contact_id": "contact",
    "tag_id": "tag",
}
"""Columns that are told by the name of what they point to."""

_NAMES: Final = {
    "contact": """SELECT c.id, c.name, c.position, coalesce(k.name, ''), c.deleted_at IS NULL FROM contact c
                  LEFT JOIN company k ON k.id = c.company_id WHERE c.id IN {given}""",
    "company": "SELECT id, name, industry, place, 1 FROM company WHERE id IN {given}",
    "lead": """SELECT l.id, coalesce(p.name, (SELECT o.title FROM lead_opportunity lo
                      JOIN opportunity o ON o.id = lo.opportunity_id WHERE lo.lead_id = l.id ORDER BY lo.id LIMIT 1),
                      k.name, l.news), r.name, '', 1
               FROM lead l JOIN contact r ON r.id = l.referrer_id LEFT JOIN contact p ON p.id = l.person_id
               LEFT JOIN company k ON k.id = l.company_id WHERE l.id IN {given}""",
    "opportunity": """SELECT o.id, o.title, coalesce(k.name, ''), '', 1 FROM opportunity o
                      LEFT JOIN company k ON k.id = o.company_id WHERE o.id IN {given}""",
    "ask": """SELECT a.id, c.name, a.kind, '', 1 FROM ask a JOIN contact c ON c.id = a.contact_id
              WHERE a.id IN {given}""",
    "follow_up": "SELECT id, what, due_on, '', 1 FROM follow_up WHERE id IN {given}",
    "interaction": """SELECT i.id, coalesce((SELECT group_concat(c.name, ', ') FROM interaction_contact ic
                             JOIN contact c ON c.id = ic.contact_id WHERE ic.interaction_id = i.id), ''),
                             i.kind, i.on_date, 1
                      FROM interaction i WHERE i.id IN {given}""",
    "template": "SELECT id, name, '', '', 1 FROM template WHERE id IN {given}",
    "tag": "SELECT id, name, '', '', 1 FROM tag WHERE id IN {given}",
    "setting": "SELECT id, name, '', '', 1 FROM setting WHERE id IN {given}",
}
"""By table: number, name, two more words about it, and whether it is in the book."""
_RECORDED: Final = {
    "contact": ("name", "position", ""),
    "company": ("name", "industry", "place"),
    "lead": ("news", "", ""),
    "opportunity": ("title", "", ""),
    "ask": ("", "kind", ""),
    "follow_up": ("what", "due_on", ""),
    "interaction": ("", "kind", "on_date"),
    "template": ("name", "", ""),
    "tag": ("name", "", ""),
    "setting": ("name", "", ""),
}
"""The columns with the same words in the record of a thing that is gone."""


@dataclass(frozen=True, slots=True)
class Part:
    """What became of one field of a thing, or of something that belongs to it.

    `table` and `column` name the field; for a belonging `column` is empty, and `state` says whether it came, went or
    changed. Values are as the file has them, with names in the place of numbers that point to something; empty is
    nothing, or nothing that can be said.
    """

    table: str
    column: str
    state: str
    old: str
    new: str


@dataclass(frozen=True, slots=True)
class Thing:
    """One thing that a step touched.

    `name` is empty where nobody knows it any more. `second` and `third` are: position and company of a contact,
    industry and place of a company, the referrer of a lead, the day of a follow-up, kind and day of an interaction,
    the kind of an ask. `here` says whether it can be opened.
    """

    table: str
    id: int
    state: str
    name: str
    second: str = ""
    third: str = ""
    here: bool = False
    parts: tuple[Part, ...] = ()


@dataclass(frozen=True, slots=True)
class Run:
    """What an import counted: rows of its file, and the new people who work at a target company."""

    file_name: str
    kind: str
    new: int
    merged: int
    unchanged: int
    skipped: int
    unreadable: int
    at_targets: int


@dataclass(frozen=True, slots=True)
class Undoing:
    """What undo would do: things by (table, state), without those that stay.

    `only` are the things of the groups that are one thing alone. `kept` are the first things that stay because they
    were changed since, `kept_count` all of them. `nothing` says that undo would do nothing at all.
    """

    counts: Mapping[tuple[str, str], int]
    only: tuple[Thing, ...]
    kept: tuple[Thing, ...]
    kept_count: int
    nothing: bool


@dataclass(frozen=True, slots=True)
class WhatChanged:
    """One step: how many things of each state, the first of them, and what undo would do (None: no undo)."""

    counts: Mapping[str, int] = field(default_factory=dict)
    things: tuple[Thing, ...] = ()
    run: Run | None = None
    undoing: Undoing | None = None


def read(
    store: Store, number: int, *, most: int = MOST, apart: bool = False, check: Check | None = None
) -> WhatChanged:
    """Tell what a step of the log changed, and what undo would do where it stands.

    With `apart` the undo is tried on a copy in memory, so that nobody who writes has to wait: the way for jobs.
    `check` is called again and again; what it raises stops that. An empty answer is given for a step whose record is
    no longer kept.

    Raises:
        StoreError: where the file cannot be read, or is locked.
    """
    entry = history.entry(store, number)
    if entry is None or not entry.can_undo:
        return WhatChanged()
    reversal: history.Reversal | None = None
    if entry.undone_at is None:
        reversal = _try_apart(store, number, check) if apart else history.preview_undo(store, number)
    kept = reversal.kept if reversal is not None else frozenset()
    reading = _Reading(store, history.recorded(store, number), kept, check)
    chosen = reading.first(most)
    counts = reading.undone_counts()
    only = reading.alone(counts) if reversal is not None else []
    staying = nsmallest(_KEPT_TOLD, reading.kept, key=_order)
    named = dict.fromkeys([*chosen, *only, *staying])
    things = dict(zip(named, reading.tell(named), strict=True))
    undoing = None
    if reversal is not None:
        undoing = Undoing(
            counts=counts,
            only=tuple(things[key] for key in only),
            kept=tuple(things[key] for key in staying),
            kept_count=len(reading.kept),
            nothing=bool(kept) and not any(history.counts(store, reversal)),
        )
    told = tuple(things[key] for key in chosen)
    return WhatChanged(Counter(reading.states.values()), told, reading.run(), undoing)


_KEPT_TOLD: Final = 5


_PAGES: Final = 2_000
"""So many pages of the file are copied in one go."""


def _try_apart(store: Store, number: int, check: Check | None) -> history.Reversal:
    memory = apsw.Connection(":memory:")
    try:
        with known(store.path), memory.backup("main", store.connection, "main") as copying:
            while not copying.step(_PAGES):
                if check is not None:
                    check()
        apart = Store(store.path, store.clock, memory, read_only=True)
        with watched(apart, check) if check is not None else nullcontext():
            return history.preview_undo(apart, number)
    finally:
        memory.close()


def _order(key: Key) -> tuple[int, int]:
    return THINGS.index(key[0]), key[1]


_Raw = tuple[str, str, str, Any, Any]
"""Table, column, state, old and new value of a part, as the record has them."""


class _Reading:
    """One changeset, read twice: first which things it touched, then the fields of those that are told."""

    def __init__(self, store: Store, changeset: bytes, kept: Set[Key], check: Check | None) -> None:
        self._store = store
        self._check = check
        self._changeset = changeset
        self._columns: dict[str, list[str]] = {}
        self._owners: dict[Key, int] = {}
        self.states: dict[Key, str] = {}
        self.kept: set[Key] = set()
        self._run: dict[str, Any] | None = None
        self._find_owners()
        self._survey(kept)

    # -- which things ------------------------------------------------------------------------------

    def _changes(self) -> Iterator[apsw.TableChange]:
        return stoppable(apsw.Changeset.iter(self._changeset), self._check)

    def _names_of(self, table: str) -> list[str]:
        if table not in self._columns:
            self._columns[table] = [str(row[1]) for row in self._store.rows(f"PRAGMA table_info({table})")]
        return self._columns[table]

    def _values(self, change: apsw.TableChange) -> dict[str, Any]:
        """What the record holds of a row: of an inserted one as it came, of others as they were."""
        values = change.new if change.op == "INSERT" else change.old
        assert values is not None
        return {
            name: value
            for name, value in zip(self._names_of(change.name), values, strict=False)
            if value is not apsw.no_change
        }

    def _find_owners(self) -> None:
        """Find whose the changed belongings are: their record does not name what did not change."""
        wanted: dict[str, list[int]] = {}
        for change in self._changes():
            if change.op == "UPDATE" and change.name in _OWNERS:
                wanted.setdefault(change.name, []).append(row_id(change))
        for table, numbers in wanted.items():
            found = self._store.rows(
                f"SELECT id, {_OWNERS[table][0]} FROM {table} WHERE id IN (SELECT value FROM json_each(?))",
                (json.dumps(numbers),),
            )
            self._owners.update({(table, number): owner for number, owner in found})

    def _thing_of(self, change: apsw.TableChange) -> Key | None:
        """The thing that a change is told with."""
        table, number = change.name, row_id(change)
        if table in _NAMES:
            return table, number
        if table not in _OWNERS:
            return None
        column, owner = _OWNERS[table]
        values = change.new if change.op == "INSERT" else change.old
        if change.op == "UPDATE" or values is None:
            found: Any = self._owners.get((table, number))
        else:
            found = values[self._names_of(table).index(column)]
        return (owner, found) if isinstance(found, int) else None

    def _told_columns(self, change: apsw.TableChange) -> list[tuple[str, Any, Any]]:
        """The fields of a changed row that say something: name, old and new value."""
        if change.new is None or change.old is None:
            return []
        silent = derived.places().get(change.name, frozenset())
        stage = change.name in ("lead", "opportunity")
        return [
            (name, change.old[place], value)
            for place, (name, value) in enumerate(zip(self._names_of(change.name), change.new, strict=False))
            if value is not apsw.no_change
            and name not in _UNTOLD
            and (place not in silent or (stage and name == "stage"))
        ]

    def _survey(self, kept: Set[Key]) -> None:
        for change in self._changes():
            if change.name == "import_run" and change.op == "INSERT":
                self._run = self._values(change)
            thing = self._thing_of(change)
            if thing is None:
                continue
            if kept and (change.name, row_id(change)) in kept:
                self.kept.add(thing)
            if change.name != thing[0]:
                self.states.setdefault(thing, CHANGED)
            elif change.name == "setting":
                self.states[thing] = CHANGED  # the default is kept by having no row
            elif change.op == "INSERT":
                self.states[thing] = NEW
            elif change.op == "DELETE":
                self.states[thing] = REMOVED
            elif told := self._told_columns(change):
                gone = any(name == "deleted_at" and old is None for name, old, _ in told)
                if gone or thing not in self.states:
                    self.states[thing] = REMOVED if gone else CHANGED
        if any(table != "tag" for table, _ in self.states):
            # A new tag is told with those who have it.
            self.states = {key: state for key, state in self.states.items() if key[0] != "tag"}
        self.kept &= self.states.keys()

    def first(self, most: int) -> list[Key]:
        """The first things of each state, in the order in which they are told."""
        of_state: dict[str, list[Key]] = {}
        for key, state in self.states.items():
            of_state.setdefault(state, []).append(key)
        # Sorting a hundred thousand in one go would give no other thread its turn.
        chosen = chain.from_iterable(nsmallest(most, keys, key=_order) for keys in of_state.values())
        return sorted(chosen, key=_order)

    def undone_counts(self) -> Counter[tuple[str, str]]:
        """How many things by table and state undo would reach."""
        return Counter((key[0], state) for key, state in self.states.items() if key not in self.kept)

    def alone(self, counts: Mapping[tuple[str, str], int]) -> list[Key]:
        """The things that undo would reach and that are the only ones of their table and state."""
        return [
            key for key, state in self.states.items() if key not in self.kept and counts[key[0], state] == 1
        ]

    def run(self) -> Run | None:
        """What the step counted, where it is an import."""
        if self._run is None:
            return None
        new = [key[1] for key, state in self.states.items() if key[0] == "contact" and state == NEW]
        at_targets = self._store.value(
            """SELECT count(*) FROM contact c JOIN company k ON k.id = c.company_id
               WHERE k.target_status <> '' AND c.id IN (SELECT value FROM json_each(?))""",
            (json.dumps(new),),
        )
        row = self._run
        return Run(
            row["file_name"],
            row["kind"],
            row["new_count"],
            row["merged_count"],
            row["unchanged_count"],
            row["skipped_count"],
            row["unreadable_count"],
            at_targets,
        )

    # -- what became of them -----------------------------------------------------------------------

    def tell(self, keys: Iterable[Key]) -> list[Thing]:
        """Give things with their names and fields, in a few statements however many they are."""
        chosen = list(keys)
        wanted = set(chosen)
        recorded: dict[Key, dict[str, Any]] = {}
        people: dict[Key, list[int]] = {}
        raw: dict[Key, list[_Raw]] = {}
        for change in self._changes():
            thing = self._thing_of(change)
            if thing is None or thing not in wanted:
                continue
            if change.name == thing[0]:
                if change.op != "UPDATE":
                    recorded[thing] = self._values(change)
                    if change.name == "setting":
                        value = recorded[thing]["value"]
                        pair = (None, value) if change.op == "INSERT" else (value, None)
                        raw[thing] = [("setting", "value", CHANGED, *pair)]
                    continue
                raw.setdefault(thing, [])[:0] = [
                    (change.name, name, CHANGED, old, new) for name, old, new in self._told_columns(change)
                ]
                continue
            if change.name == "interaction_contact" and change.op != "UPDATE":
                people.setdefault(thing, []).append(self._values(change)["contact_id"])
            raw.setdefault(thing, []).extend(self._belonging(change))
        names = _Names(self._store, recorded)
        names.want(chosen)
        names.want(
            (_POINTS[column], value)
            for parts in raw.values()
            for table, name, _, old, new in parts
            if (column := name or _TEXTS.get(table, "")) in _POINTS
            for value in (old, new)
            if isinstance(value, int)
        )
        names.want(("contact", number) for numbers in people.values() for number in numbers)
        names.want(
            ("contact", values[column])
            for values in recorded.values()
            for column in ("person_id", "referrer_id", "contact_id")
            if isinstance(values.get(column), int)
        )
        names.want(
            ("company", values["company_id"])
            for key, values in recorded.items()
            if key in wanted and isinstance(values.get("company_id"), int)
        )
        if missing := names.load():
            for change in self._changes():
                key = (change.name, row_id(change))
                if change.op != "UPDATE" and key in missing:
                    recorded[key] = self._values(change)
        return [self._thing(key, names, people.get(key, []), raw.get(key, [])) for key in chosen]

    def _belonging(self, change: apsw.TableChange) -> list[_Raw]:
        """What became of something that belongs to a thing; nothing where that says nothing."""
        if change.name in _STAGES:
            return []
        column = _TEXTS.get(change.name, "")
        if change.op == "UPDATE":
            told = {name: (old, new) for name, old, new in self._told_columns(change)}
            return [(change.name, "", CHANGED, *told.get(column, (None, None)))] if told else []
        text = self._values(change).get(column)
        if change.op == "INSERT":
            return [(change.name, "", NEW, None, text)]
        return [(change.name, "", REMOVED, text, None)]

    def _thing(self, key: Key, names: _Names, people: list[int], raw: list[_Raw]) -> Thing:
        state = self.states[key]
        name, second, third, here = names.words(key, people)
        parts: tuple[Part, ...] = ()
        if state == CHANGED:
            parts = tuple(
                Part(table, column, how, names.text(table, column, old), names.text(table, column, new))
                for table, column, how, old, new in raw
            )
        return Thing(key[0], key[1], state, name, second, third, here, parts)


class _Names:
    """The names of things: from the file, else from the record."""

    def __init__(self, store: Store, recorded: dict[Key, dict[str, Any]]) -> None:
        self._store = store
        self._recorded = recorded
        self._wanted: dict[str, set[int]] = {}
        self._found: dict[Key, tuple[str, str, str, bool]] = {}

    def want(self, keys: Iterable[Key]) -> None:
        """Note whose names will be asked for."""
        for table, number in keys:
            self._wanted.setdefault(table, set()).add(number)

    def load(self) -> set[Key]:
        """Read the names, in one statement for each table; give those that neither the file nor the record has."""
        for table, numbers in self._wanted.items():
            sql = _NAMES[table].format(given="(SELECT value FROM json_each(?))")
            for number, name, second, third, here in self._store.rows(sql, (json.dumps(sorted(numbers)),)):
                self._found[table, number] = (name, second or "", third or "", bool(here))
        wanted = {(table, number) for table, numbers in self._wanted.items() for number in numbers}
        return wanted - self._found.keys() - self._recorded.keys()

    def words(self, key: Key, people: list[int]) -> tuple[str, str, str, bool]:
        """Give name, second, third and whether it is here."""
        if key in self._found:
            return self._found[key]
        values = self._recorded.get(key)
        if values is None:
            return "", "", "", False
        name, second, third = (str(values.get(column) or "") for column in _RECORDED[key[0]])
        if key[0] == "contact":
            third = self._name("company", values.get("company_id"))
        elif key[0] == "lead":
            name = (
                self._name("contact", values.get("person_id"))
                or self._name("company", values.get("company_id"))
                or name
            )
            second = self._name("contact", values.get("referrer_id"))
        elif key[0] == "opportunity":
            second = self._name("company", values.get("company_id"))
        elif key[0] == "ask":
            name = self._name("contact", values.get("contact_id"))
        elif key[0] == "interaction":
            name = ", ".join(filter(None, (self._name("contact", number) for number in people)))
        return name, second, third, False

    def _name(self, table: str, number: Any) -> str:
        if not isinstance(number, int):
            return ""
        if (table, number) in self._found:
            return self._found[table, number][0]
        return str(self._recorded.get((table, number), {}).get("name", ""))

    def text(self, table: str, column: str, value: Any) -> str:
        """Give a value as it is told."""
        points = _POINTS.get(column or _TEXTS.get(table, ""))
        if value is None or value is apsw.no_change or isinstance(value, bytes):
            return ""
        return self._name(points, value) if points else str(value)
