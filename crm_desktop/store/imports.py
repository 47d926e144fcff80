"""What an import reads of the file: who is here, by what they are known again, and what was imported before.

Whole columns are read at once, for an import asks for every row of its file; what a contact is at present is
read for some contacts together. Who was removed is left out of everything.
"""

from __future__ import annotations

import json
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass
from datetime import datetime
from typing import Final

from crm_desktop.store.store import Row, Store, Value

_HERE: Final = "JOIN contact c ON c.id = x.contact_id WHERE c.deleted_at IS NULL"

_PRESENT: Final = """
SELECT c.id, c.name, c.given_name, c.family_name, c.title, c.suffix, c.nickname, c.position, k.name,
       c.location, c.met_how, c.notes, c.relationship, c.met_on,
       (SELECT group_concat(address, char(30)) FROM email WHERE contact_id = c.id),
       (SELECT group_concat(number, char(30)) FROM phone WHERE contact_id = c.id),
       (SELECT group_concat(link_key, char(30)) FROM link WHERE contact_id = c.id),
       (SELECT group_concat(t.name, char(30)) FROM contact_tag ct JOIN tag t ON t.id = ct.tag_id
        WHERE ct.contact_id = c.id),
       (SELECT group_concat(name, char(30)) FROM own_field WHERE contact_id = c.id),
       c.company_id, c.own_words,
       c.photo IS NOT NULL, EXISTS (SELECT 1 FROM card_line WHERE contact_id = c.id),
       EXISTS (SELECT 1 FROM affiliation WHERE contact_id = c.id)
FROM contact c LEFT JOIN company k ON k.id = c.company_id
WHERE c.id IN (SELECT value FROM json_each(?)) AND c.deleted_at IS NULL
"""


def anybody(store: Store) -> bool:
    """Say whether there is any contact at all, removed ones too."""
    return bool(store.value("SELECT EXISTS (SELECT 1 FROM contact)"))


def count(store: Store) -> int:
    """Give how many contacts there are, removed ones too."""
    return int(store.value("SELECT count(*) FROM contact"))


def links(store: Store) -> Iterator[Row]:
    """Give (link key, contact) of every link with a key, the older first."""
    return store.each(
        f"SELECT x.link_key, x.contact_id FROM link x {_HERE} AND x.link_key <> '' ORDER BY x.id"
    )


def emails(store: Store) -> Iterator[Row]:
    """Give (address, contact, given name) of every e-mail, as written, the older first."""
    return store.each(f"SELECT x.address, x.contact_id, c.given_name FROM email x {_HERE} ORDER BY x.id")


def keys(store: Store) -> Iterator[Row]:
    """Give (key, contact) of every row that was imported and is known again by a key, the older first."""
    return store.each(
        f"""SELECT x.row_key, x.contact_id FROM import_key x {_HERE}
            AND x.row_key NOT GLOB 'book *' ORDER BY x.id"""
    )


_REFUSED: Final = "without|"
"""Begins the key that keeps a value which the person left out of a list of the contact."""


def refused(store: Store) -> Iterator[Row]:
    """Give (contact, value) of what the person left out of the lists of contacts, as `leave_out` kept it."""
    return store.each(
        f"""SELECT x.contact_id, substr(x.row_key, {len(_REFUSED) + 1}) FROM import_key x {_HERE}
            AND x.row_key GLOB '{_REFUSED}*' ORDER BY x.id"""
    )


def met(store: Store) -> Iterator[Row]:
    """Give (contact, name, day) of everybody with a day on which we met, the older contacts first."""
    return store.each(
        "SELECT id, name, met_on FROM contact WHERE deleted_at IS NULL AND met_on IS NOT NULL ORDER BY id"
    )


def present(store: Store, contacts: Iterable[int]) -> list[Row]:
    """Give some contacts as they are now.

    The columns: number; name, given and family name, title, suffix, nickname, position, company, location, met how,
    notes, relationship, met on; the lists (values apart by the character 30, None for none): e-mails, phones, link
    keys, tags, names of own fields; number of the company, and the fields written by hand (apart by spaces);
    whether there is a photo, whether lines of a vCard are kept, and whether there are affiliations.
    """
    return store.rows(_PRESENT, (json.dumps(list(contacts)),))


def thing_keys(store: Store) -> dict[str, int]:
    """Give the key of each imported thing that is no person, with the number of what came of it."""
    return dict(
        store.rows(
            "SELECT row_key, coalesce(interaction_id, opportunity_id, follow_up_id, company_id) FROM thing_key"
        )
    )


def told(store: Store) -> dict[str, tuple[int, str]]:
    """Give the key of each follow-up that came from a calendar, with its number and what the calendar said of it."""
    found = store.rows(
        "SELECT row_key, follow_up_id, told FROM thing_key WHERE follow_up_id IS NOT NULL AND told <> ''"
    )
    return {key: (number, said) for key, number, said in found}


def messages(store: Store, contact: int, end: int) -> list[Row]:
    """Give (number, day, time, direction, subject, notes) of the timed messages with a contact, below a number."""
    return store.rows(
        """SELECT i.id, i.on_date, i.at_time, i.direction, i.subject, i.notes FROM interaction_contact c
           JOIN interaction i ON i.id = c.interaction_id
           WHERE c.contact_id = ? AND i.kind = 'message' AND i.at_time IS NOT NULL AND i.id < ? ORDER BY i.id""",
        (contact, end),
    )


def follow_up(store: Store, number: int) -> Row | None:
    """Give a follow-up as it is now: what, notes, due on, due time, minutes, repeat, and the day it was done.

    The last column says whether it stands for a promise, or has its own time to remind.
    """
    return store.row(
        "SELECT what, notes, due_on, due_time, minutes, repeat, done_on,"
        " promise_id IS NOT NULL OR remind_minutes IS NOT NULL FROM follow_up WHERE id = ?",
        (number,),
    )


def follow_ups(store: Store) -> list[Row]:
    """Give (number, moment it was added) of every follow-up."""
    return store.rows("SELECT id, added_at FROM follow_up ORDER BY id")


def contacts_added(store: Store) -> Iterator[Row]:
    """Give (contact, moment it was added) of everybody who is here."""
    return store.each("SELECT id, added_at FROM contact WHERE deleted_at IS NULL ORDER BY id")


def whole_names(store: Store) -> Iterator[Row]:
    """Give (name, contact) of everybody who is here, but for me; the older first."""
    return store.each("SELECT name, id FROM contact WHERE deleted_at IS NULL AND NOT is_me ORDER BY id")


def openings(store: Store) -> list[Row]:
    """Give (number, title, normal name of the company) of every opening, the newer first."""
    return store.rows(
        """SELECT o.id, o.title, coalesce(k.normal_name, '') FROM opportunity o
           LEFT JOIN company k ON k.id = o.company_id ORDER BY o.id DESC"""
    )


def opening(store: Store, number: int) -> Row | None:
    """Give an opening as it is now: stage, link, channel, salary, closing day, how to submit, notes."""
    return store.row(
        "SELECT stage, link, channel, salary, closing_on, how_to_submit, notes FROM opportunity WHERE id = ?",
        (number,),
    )


def roles(store: Store, number: int) -> list[Row]:
    """Give (contact, role) of who has a part in an opening."""
    return store.rows("SELECT contact_id, role FROM role WHERE opportunity_id = ?", (number,))


def targets(store: Store) -> dict[str, str]:
    """Give the normal name of each company with its target status, "" for none."""
    return dict(store.rows("SELECT normal_name, target_status FROM company ORDER BY id DESC"))


def scores(store: Store) -> dict[str, tuple[int | None, int | None, int | None]]:
    """Give the normal name of each target company with its motivation, posting and priority."""
    found = store.rows(
        "SELECT normal_name, motivation, posting, priority FROM company WHERE target_status <> '' ORDER BY id DESC"
    )
    return {name: (motivation, posting, priority) for name, motivation, posting, priority in found}


def vouched(store: Store) -> dict[int, str]:
    """Give each contact that is a reference with what they can vouch for."""
    return dict(store.rows("SELECT contact_id, can_vouch_for FROM reference"))


def my_ties(store: Store) -> list[Row]:
    """Give (normal name of the company, kind, title) of my affiliations."""
    return store.rows(
        """SELECT k.normal_name, a.kind, a.title FROM affiliation a JOIN company k ON k.id = a.company_id
           JOIN contact c ON c.id = a.contact_id WHERE c.is_me"""
    )


def names(store: Store, contacts: Iterable[int]) -> dict[int, tuple[str, str, str]]:
    """Give given name, family name and whole name of some contacts."""
    found = store.rows(
        "SELECT id, given_name, family_name, name FROM contact WHERE id IN (SELECT value FROM json_each(?))",
        (json.dumps(list(contacts)),),
    )
    return {number: (given, family, name) for number, given, family, name in found}


def change(store: Store, columns: Sequence[str], rows: Iterable[Sequence[Value]]) -> None:
    """Set columns of many contacts, inside an action and in one statement; each row has its values, then the number."""
    setting = ", ".join(f"{column} = j.value ->> {place}" for place, column in enumerate(columns))
    store.execute(
        f"UPDATE contact SET {setting} FROM json_each(?) j WHERE contact.id = j.value ->> {len(columns)}",
        (json.dumps(list(rows), ensure_ascii=False),),
    )


def with_own_words(store: Store, contact: int, columns: Iterable[str]) -> str:
    """Give the fields of a contact that were written by hand, and these, as they are kept."""
    now = store.value("SELECT own_words FROM contact WHERE id = ?", (contact,)) or ""
    return " ".join(sorted({*str(now).split(), *columns}))


def leave_out(store: Store, contact: int, values: Iterable[str]) -> None:
    """Take values out of the lists of a contact, as they are written (links by their keys). For use in an action.

    They are kept as refused, casefolded, so that no later import brings them again.
    """
    values = list(values)
    these = json.dumps(values, ensure_ascii=False)
    among = "IN (SELECT value FROM json_each(?))"
    for table, which in (
        ("email", f"address {among}"),
        ("phone", f"number {among}"),
        ("link", f"link_key {among}"),
        ("contact_tag", f"tag_id IN (SELECT id FROM tag WHERE name {among})"),
    ):
        store.execute(
            f"DELETE FROM {table} WHERE contact_id = ? AND {which}",
            (contact, these),
        )
    kept = [(contact, _REFUSED + value.casefold()) for value in values]
    store.insert_many("import_key", ("contact_id", "row_key"), kept)


def introduce(store: Store, introductions: Sequence[tuple[int, str]]) -> None:
    """Note who introduced contacts: whoever alone has the whole name. For use in an action."""
    if not introductions:
        return
    wanted = json.dumps(sorted({name for _, name in introductions}))
    found = store.rows(
        """SELECT name, min(id) FROM contact WHERE deleted_at IS NULL AND name IN (SELECT value FROM json_each(?))
           GROUP BY name HAVING count(*) = 1""",
        (wanted,),
    )
    numbers: dict[str, int] = dict(found)
    for contact, name in introductions:
        if numbers.get(name, contact) != contact:
            store.execute("UPDATE contact SET introduced_by_id = ? WHERE id = ?", (numbers[name], contact))


def companies(store: Store) -> dict[str, int]:
    """Give each normal name of a company with its number, the older one where there are two."""
    return dict(store.rows("SELECT normal_name, id FROM company ORDER BY id DESC"))


def company_names(store: Store) -> dict[str, int]:
    """Give each name of a company, as it is written, with its number, the older one where there are two."""
    return dict(store.rows("SELECT name, id FROM company ORDER BY id DESC"))


def ties(store: Store, contacts: Iterable[int]) -> list[Row]:
    """Give (number, contact, company, title, former, last day) of the noted employers of some contacts."""
    return store.rows(
        """SELECT id, contact_id, company_id, title, former, to_date FROM affiliation
           WHERE kind = 'employer' AND contact_id IN (SELECT value FROM json_each(?)) ORDER BY id""",
        (json.dumps(list(contacts)),),
    )


def at_targets(store: Store, first: int, last: int) -> list[tuple[int, str, tuple[int, ...]]]:
    """Give the target companies where contacts with these numbers work, most people first: number, name, who."""
    rows = store.rows(
        """SELECT k.id, k.name, json_group_array(c.id) FROM contact c JOIN company k ON k.id = c.company_id
           WHERE c.id BETWEEN ? AND ? AND c.deleted_at IS NULL AND k.target_status <> ''
           GROUP BY k.id ORDER BY count(*) DESC, k.name""",
        (first, last),
    )
    return [(number, name, tuple(json.loads(who))) for number, name, who in rows]


def without_email(store: Store, first: int, last: int) -> tuple[int, ...]:
    """Give the contacts with these numbers that have no e-mail address, by name."""
    rows = store.rows(
        """SELECT id FROM contact c WHERE id BETWEEN ? AND ? AND deleted_at IS NULL
           AND NOT EXISTS (SELECT 1 FROM email WHERE contact_id = c.id) ORDER BY sort_key, id""",
        (first, last),
    )
    return tuple(row[0] for row in rows)


@dataclass(frozen=True, slots=True)
class Run:
    """One import that stands. The moment is aware UTC; the counts are rows of the imported file."""

    id: int
    file_name: str
    kind: str
    imported_at: datetime
    rows: int
    new: int
    merged: int
    unchanged: int
    skipped: int
    unreadable: int


def runs(store: Store, limit: int = 50) -> list[Run]:
    """Give the imports that stand, newest first."""
    rows = store.rows(
        """SELECT id, file_name, kind, imported_at, row_count, new_count, merged_count, unchanged_count,
                  skipped_count, unreadable_count FROM import_run ORDER BY id DESC LIMIT ?""",
        (limit,),
    )
    return [Run(row[0], row[1], row[2], datetime.fromisoformat(row[3]), *row[4:]) for row in rows]


def put_off_indexes(store: Store) -> list[str]:
    """Drop the indexes of contacts by name and company, inside an action; give what makes them again before it ends.

    Many new people are indexed in a sixth of the time when all of them are there. The other indexes grow at few places,
    where SQLite is as quick while it waits for the next rows.
    """
    indexes = store.rows(
        "SELECT name, sql FROM sqlite_schema WHERE name IN ('contact_sort_key', 'contact_company')"
    )
    for name, _ in indexes:
        store.execute(f"DROP INDEX {name}")
    return [sql for _, sql in indexes]
