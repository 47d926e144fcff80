"""Merging a JSON book into a file that has people: new numbers for everything, and nothing twice.

Each table has an identity, by which a row of the book is known in the file. People are known by a mark of an
earlier import of the same book, then by profile link, then by e-mail; the rest by what does not change about it:
whose it is, when it was written down, what it is about. A record that is known stays as it is; of people and
companies what is empty is filled.
"""

from __future__ import annotations

from collections.abc import Callable, Iterable, Iterator, Mapping
from dataclasses import dataclass, field
from typing import Any, Final, Protocol, TypeVar

from crm_desktop.domain.names import fold
from crm_desktop.exchange.people.keys import is_profile
from crm_desktop.services.books.schema import Section, Value
from crm_desktop.store import Store

_PART_OF: Final[Mapping[str, str]] = {
    "opportunity_stage": "opportunity_id",
    "role": "opportunity_id",
    "document": "opportunity_id",
    "lead_stage": "lead_id",
    "lead_opportunity": "lead_id",
    "opportunity_reference": "opportunity_id",
    "interaction_contact": "interaction_id",
    "interaction_purpose": "interaction_id",
    "interaction_about": "interaction_id",
    "follow_up_done": "follow_up_id",
    "follow_up_about": "follow_up_id",
}
"""Tables whose rows are a part of another record: they come with a new one, and not to one that is known."""

_KNOWN_BY: Final[Mapping[str, tuple[str, ...]]] = {
    "company": ("normal_name",),
    "email": ("contact_id", "address"),
    "phone": ("contact_id", "number"),
    "link": ("contact_id", "link_key"),
    "affiliation": ("contact_id", "company_id", "kind", "from_date"),
    "tag": ("name",),
    "contact_tag": ("contact_id", "tag_id"),
    "own_field": ("contact_id", "name"),
    "pitch": ("contact_id",),
    "opportunity": ("added_at", "title", "company_id"),
    "ask": ("added_at", "contact_id", "kind", "exactly"),
    "lead": ("added_at", "referrer_id", "received_on", "points_to", "person_id", "company_id", "news"),
    "reference": ("contact_id",),
    "favour": ("added_at", "contact_id", "direction", "what"),
    "promise": ("added_at", "contact_id", "promised_by", "what"),
    "follow_up": ("added_at", "what"),
    "decision": ("rule", "contact_id", "thing_kind", "thing_id", "fact_on", "decided_on"),
    "template": ("purpose", "name"),
    "not_duplicate": ("contact_id", "other_id"),
    "import_run": ("file_name", "kind", "imported_at"),
    "import_key": ("contact_id", "row_key"),
    "card_line": ("contact_id", "line"),
    "thing_key": ("row_key", "interaction_id", "opportunity_id", "follow_up_id", "company_id"),
    "import_preset": ("name", "header"),
}
"""Columns that together say that two rows are the same."""

_LEVELLED: Final[Mapping[tuple[str, str], Callable[[Any], Any]]] = {
    ("email", "address"): lambda text: text.strip().casefold(),
    ("phone", "number"): lambda text: "".join(c for c in text if c.isdigit()) or text,
    ("tag", "name"): str.casefold,
}
"""How a value is levelled before it is compared."""

_ONE_EACH: Final = frozenset(
    {
        "email",
        "phone",
        "link",
        "affiliation",
        "tag",
        "contact_tag",
        "own_field",
        "card_line",
        "thing_key",
        "pitch",
        "reference",
        "company",
    }
)
"""Tables where two equal rows of a book are one; elsewhere two that look the same are two."""

_FILLED: Final[Mapping[str, frozenset[str]]] = {
    "company": frozenset(
        """domain industry size place careers_page has_programme programme_link how_to_submit target_status priority
        motivation posting notes""".split()
    ),
    "contact": frozenset(
        """given_name family_name title suffix nickname position company_id location relationship notes met_how met_on
        introduced_by_id cadence_days photo""".split()
    ),
    "pitch": frozenset({"done", "next", "offer", "looking_for"}),
}
"""Fields that a known row takes over where its own are empty."""

_LISTS_OF_CONTACT: Final = frozenset(
    {"email", "phone", "link", "affiliation", "contact_tag", "own_field", "card_line", "pitch"}
)
_LEFT: Final = frozenset({"setting"})
"""Tables that a file with people keeps its own of."""


_STEP: Final = 500
_Row = TypeVar("_Row")


class _Each(Protocol):
    """Gives rows as they are, and tells of them."""

    def __call__(self, rows: Iterable[_Row], *, count: bool) -> Iterator[_Row]:
        """Give each row."""


@dataclass(slots=True)
class Outcome:
    """What a merge did: contacts new, merged or unchanged; new rows by table."""

    new: int = 0
    merged: int = 0
    unchanged: int = 0
    added: dict[str, int] = field(default_factory=dict)


class Merge:
    """Takes the rows of a book in any order, then writes them, inside an action.

    While it writes, `tell` is told now and then how many rows are done; what it raises stops the merge.
    """

    def __init__(self, store: Store, all_sections: dict[str, Section], tell: Callable[[int], None]) -> None:
        self._store = store
        self._tell = tell
        self._done = self._steps = 0
        self._sections = all_sections
        self._rows: dict[str, list[tuple[Value, ...]]] = {name: [] for name in all_sections}
        self._numbers: dict[str, dict[int, int]] = {name: {} for name in all_sections}
        self._fresh: dict[str, set[int]] = {name: set() for name in all_sections}
        """Numbers, in the book, of the rows that are new."""
        self._first_new = store.next_number("contact")
        self._touched: set[int] = set()
        """Known contacts, by their number here, that something was added to."""
        self._outcome = Outcome()

    def take(self, table: str, row: tuple[Value, ...]) -> None:
        """Keep a row of the book for the merge."""
        self._rows[table].append(row)

    def write(self) -> Outcome:
        """Write what is new and fill what is empty."""
        for name in self._sections:
            if name in _LEFT:
                continue
            if name == "contact":
                self._contacts()
            elif name in _PART_OF:
                self._parts(name, _PART_OF[name])
            elif name == "interaction":
                self._interactions()
            else:
                self._by_identity(name)
        known = [number for number in self._numbers["contact"] if number not in self._fresh["contact"]]
        here = self._numbers["contact"]
        self._outcome.new = len(self._fresh["contact"])
        self._outcome.merged = sum(here[number] in self._touched for number in known)
        self._outcome.unchanged = len(known) - self._outcome.merged
        self._mark_changed()
        return self._outcome

    def _each(self, rows: Iterable[_Row], *, count: bool = True) -> Iterator[_Row]:
        """Give each row, and tell of it now and then."""
        for row in rows:
            self._done += count
            self._steps += 1
            if self._steps % _STEP == 0:
                self._tell(self._done)
            yield row

    def _touch(self, number: int) -> None:
        """Note that something was added to a contact of this file, unless it is new itself."""
        if number < self._first_new:
            self._touched.add(number)

    def _mark_changed(self) -> None:
        now = self._store.now_text()
        for number in sorted(self._touched):
            self._store.execute("UPDATE contact SET changed_at = ? WHERE id = ?", (now, number))

    # -- people --------------------------------------------------------------------------------

    def _contacts(self) -> None:
        section, rows = self._sections["contact"], self._rows["contact"]
        places = {name: section.columns.index(name) for name in section.columns}
        links, emails = _lists(self._rows["link"], 4), _lists(self._rows["email"], 2)
        people = _People(self._store, self._each)
        numbers = self._numbers["contact"]
        next_number = self._store.next_number("contact")
        known: list[tuple[int, tuple[Value, ...]]] = []
        new: list[tuple[int, tuple[Value, ...]]] = []
        marks: list[tuple[int, str]] = []
        for row in self._each(rows):
            number = _int(row[0])
            mark = _mark(number, row[places["added_at"]], row[places["name"]])
            here = people.find(
                mark,
                str(row[places["name"]]),
                str(row[places["given_name"]]),
                links.get(number, ()),
                emails.get(number, ()),
                is_me=bool(row[places["is_me"]]),
            )
            if here is None:
                here = next_number
                next_number += 1
                self._fresh["contact"].add(number)
                new.append((here, row))
                marks.append((here, mark))
            else:
                known.append((here, row))
            numbers[number] = here
        self._store.execute(
            "PRAGMA defer_foreign_keys = ON"
        )  # some were introduced by others that come later
        self._insert("contact", ((here, self._mapped(section, row)) for here, row in new))
        self._fill("contact", known)
        self._store.insert_many("import_key", ("contact_id", "row_key"), marks)

    # -- all others ----------------------------------------------------------------------------

    def _by_identity(self, name: str) -> None:
        section = self._sections[name]
        places = [section.columns.index(column) for column in _KNOWN_BY[name]]
        levels = [_LEVELLED.get((name, column)) for column in _KNOWN_BY[name]]

        def identity(row: tuple[Any, ...]) -> tuple[Any, ...]:
            return tuple(
                row[place] if level is None or row[place] is None else level(row[place])
                for place, level in zip(places, levels, strict=True)
            )

        there: dict[tuple[Any, ...], list[int]] = {}
        columns = ", ".join(section.columns)
        for row in self._each(self._store.rows(f"SELECT {columns} FROM {name} ORDER BY id"), count=False):
            there.setdefault(identity(row), []).append(row[0])
        preferred = self._preferred(section) if name in ("email", "phone") else set()
        next_number = self._store.next_number(name)
        new: list[tuple[int, tuple[Value, ...]]] = []
        known: list[tuple[int, tuple[Value, ...]]] = []
        for original in self._each(self._rows[name]):
            row = self._mapped(section, original)
            same = there.get(identity(row))
            number = _int(original[0])
            if same:
                here = same[0] if name in _ONE_EACH else same.pop(0)
                known.append((here, original))
            else:
                here = next_number
                next_number += 1
                self._fresh[name].add(number)
                if name in _ONE_EACH:
                    there[identity(row)] = [here]
                if name in _LISTS_OF_CONTACT:
                    self._touch(_int(row[1]))
                if preferred and row[1] in preferred:
                    row = tuple(
                        0 if column == "preferred" else value
                        for column, value in zip(section.columns, row, strict=True)
                    )
                new.append((here, row))
            self._numbers[name][number] = here
        self._insert(name, new)
        if name in _FILLED:
            self._fill(name, known)

    def _preferred(self, section: Section) -> set[int]:
        """The contacts here that prefer one of their addresses already."""
        rows = self._store.rows(f"SELECT DISTINCT contact_id FROM {section.table} WHERE preferred")
        return {row[0] for row in rows}

    def _interactions(self) -> None:
        """Interactions are the same where day, kind and who took part are."""
        section = self._sections["interaction"]
        contacts = self._numbers["contact"]
        took_part: dict[int, set[int]] = {}
        for _, interaction, contact, *_rest in self._rows["interaction_contact"]:
            took_part.setdefault(_int(interaction), set()).add(contacts[_int(contact)])
        there: dict[tuple[Any, ...], list[int]] = {}
        wanted = ("added_at", "on_date", "kind")
        places = [section.columns.index(column) for column in wanted]
        here_took_part: dict[int, set[int]] = {}
        for interaction, contact in self._store.rows(
            "SELECT interaction_id, contact_id FROM interaction_contact"
        ):
            here_took_part.setdefault(interaction, set()).add(contact)
        for number, *values in self._store.rows(
            "SELECT id, added_at, on_date, kind FROM interaction ORDER BY id"
        ):
            who = frozenset(here_took_part.get(number, ()))
            there.setdefault((*values, who), []).append(number)
        next_number = self._store.next_number("interaction")
        new: list[tuple[int, tuple[Value, ...]]] = []
        for row in self._each(self._rows["interaction"]):
            number = _int(row[0])
            who = frozenset(took_part.get(number, ()))
            same = there.get((*(row[place] for place in places), who))
            if same:
                self._numbers["interaction"][number] = same.pop(0)
                continue
            self._numbers["interaction"][number] = next_number
            self._fresh["interaction"].add(number)
            new.append((next_number, row))
            next_number += 1
        self._insert("interaction", new)

    def _parts(self, name: str, owner: str) -> None:
        section = self._sections[name]
        place = section.columns.index(owner)
        owners = self._fresh[owner.removesuffix("_id")]
        next_number = self._store.next_number(name)
        new = []
        for row in self._each(self._rows[name]):
            if row[place] in owners:
                new.append((next_number, self._mapped(section, row)))
                next_number += 1
        self._insert(name, new)

    def _mapped(self, section: Section, row: tuple[Value, ...]) -> tuple[Value, ...]:
        """Give a row with the numbers of this file in its references."""
        values = list(row)
        for place, _, refers in section.references:
            value = values[place]
            if value is not None:
                values[place] = self._numbers[refers][_int(value)]
        if section.table == "decision":
            kind, thing = section.columns.index("thing_kind"), section.columns.index("thing_id")
            if values[kind] and values[thing] is not None:
                values[thing] = self._numbers[str(values[kind])][_int(values[thing])]
        return tuple(values)

    def _insert(self, name: str, rows: Iterable[tuple[int, tuple[Value, ...]]]) -> None:
        section = self._sections[name]
        added = 0

        def each() -> Iterator[tuple[Value, ...]]:
            nonlocal added
            for here, row in self._each(rows, count=False):
                added += 1
                yield (here, *row[1:])

        self._store.insert_many(name, section.columns, each())
        if added:
            self._outcome.added[name] = added

    def _fill(self, name: str, rows: Iterable[tuple[int, tuple[Value, ...]]]) -> None:
        """Write what the book knows into the empty fields of known rows."""
        section = self._sections[name]
        columns = [column for column in section.columns if column in _FILLED[name]]
        places = [section.columns.index(column) for column in columns]
        now = self._store.now_text()
        for here, original in self._each(rows, count=False):
            row = self._mapped(section, original)
            if not any(row[place] not in ("", None) for place in places):
                continue
            there = self._store.row(f"SELECT {', '.join(columns)} FROM {name} WHERE id = ?", (here,))
            assert there is not None
            filled = {
                column: row[place]
                for column, place, value in zip(columns, places, there, strict=True)
                if value in ("", None) and row[place] not in ("", None)
            }
            if name == "contact":
                own = str(self._store.value("SELECT own_words FROM contact WHERE id = ?", (here,))).split()
                filled = {
                    column: value
                    for column, value in filled.items()
                    if column not in own and (column, value) != ("introduced_by_id", here)
                }
            if not filled:
                continue
            setting = ", ".join(f"{column} = ?" for column in filled)
            self._store.execute(f"UPDATE {name} SET {setting} WHERE id = ?", (*filled.values(), here))
            if name == "contact":
                self._touched.add(here)
            elif name == "company":
                self._store.execute("UPDATE company SET changed_at = ? WHERE id = ?", (now, here))
            else:
                self._touch(_int(row[section.columns.index("contact_id")]))


class _People:
    """The people of this file, found by what they are known by; each is given once.

    Who was removed is found by the mark alone, and so stays removed when the book comes again.
    """

    def __init__(self, store: Store, each: _Each) -> None:
        self._names: dict[int, tuple[str, str]] = {}
        self._me: int | None = None
        self._given: set[int] = set()
        self._marks: dict[str, list[int]] = {}
        rows = store.rows("SELECT id, name, given_name, is_me, added_at, deleted_at FROM contact ORDER BY id")
        for number, name, given, is_me, added_at, deleted_at in each(rows, count=False):
            # It may be this very file that was exported.
            self._marks.setdefault(_mark(number, added_at, name), []).append(number)
            if deleted_at is None:
                self._names[number] = (fold(name), fold(given))
                if is_me:
                    self._me = number
        for mark, number in store.rows(
            "SELECT row_key, contact_id FROM import_key WHERE row_key GLOB 'book *' ORDER BY id"
        ):
            self._marks.setdefault(mark, []).append(number)
        self._links = self._index(store, "SELECT link_key, contact_id FROM link ORDER BY contact_id, id", str)
        self._emails = self._index(
            store,
            "SELECT address, contact_id FROM email ORDER BY contact_id, id",
            _LEVELLED["email", "address"],
        )

    def _index(self, store: Store, sql: str, level: Callable[[Any], Any]) -> dict[str, list[int]]:
        found: dict[str, list[int]] = {}
        for key, number in store.rows(sql):
            if key and number in self._names:
                found.setdefault(level(key), []).append(number)
        return found

    def find(
        self, mark: str, name: str, given: str, links: Iterable[str], emails: Iterable[str], *, is_me: bool
    ) -> int | None:
        """Give the contact here that a contact of the book is, or None where it is somebody new.

        A link that is no profile, such as a company's page, needs the same name; an e-mail under another given name
        is somebody else's (a family's, a switchboard's).
        """
        name, given = fold(name), fold(given)
        if is_me:
            return self._me  # one card of the person's own in a book, and one in a file
        candidates = list(self._marks.get(mark, ()))
        for link in links:
            candidates += [
                number
                for number in self._links.get(link, ())
                if is_profile(link) or self._names[number][0] == name
            ]
        for email in emails:
            candidates += [
                number
                for number in self._emails.get(_LEVELLED["email", "address"](email), ())
                if not given or not self._names[number][1] or self._names[number][1] == given
            ]
        for number in candidates:
            if number not in self._given and number != self._me:
                self._given.add(number)
                return number
        return None


def _mark(number: int, added_at: Value, name: Value) -> str:
    """Give the mark of one contact of one book, by which it is known when the book comes again."""
    return f"book {number} {added_at!s} {fold(str(name))}"


def _lists(rows: list[tuple[Value, ...]], place: int) -> dict[int, list[str]]:
    """Group one column of a list by the contact, which is the second column."""
    found: dict[int, list[str]] = {}
    for row in rows:
        if row[place]:
            found.setdefault(_int(row[1]), []).append(str(row[place]))
    return found


def _int(value: Value) -> int:
    assert isinstance(value, int)
    return value
