"""Finding people by anything a person would type, in the order of their names.

The FTS5 index holds one document for each contact: folded words of names, company, position, e-mails,
phones, tags, notes and interactions. Its row numbers are *places*: they grow with the name, so that
the first page of any search is read off without sorting or ranking, however common the letter is.
New names get a place between their neighbours; where no room is left, all places are given anew.

The index is kept from the changes of each action, not by triggers (deleting row by row through an
FTS5 trigger is quadratic). It is left out of the changeset, for it follows from the rows.
"""

from __future__ import annotations

import json
from collections.abc import Iterator
from typing import Final

import apsw

from crm_desktop.domain.names import fold
from crm_desktop.domain.phones import phone_query, phone_tokens
from crm_desktop.store.changes import Changes

GAP: Final = 1 << 40
"""Distance between two neighbouring places when all are given anew."""

REBUILD_FROM: Final = 2_000
"""So many touched contacts are indexed by a rebuild rather than one by one."""

_SEARCHED: Final = (
    "contact",
    "company",
    "email",
    "phone",
    "link",
    "affiliation",
    "tag",
    "contact_tag",
    "own_field",
    "interaction",
    "interaction_contact",
)

_WORDS: Final = """
SELECT c.id, c.name, c.nickname, c.position, c.location, c.notes, c.met_how, k.name,
  {email}, {phone}, {link}, {affiliation}, {tag}, {own_field}, {interaction}
FROM contact c LEFT JOIN company k ON k.id = c.company_id {where}
"""
_LISTS: Final = {
    "email": "SELECT group_concat(address, ' ') FROM email WHERE contact_id = c.id",
    "phone": "SELECT group_concat(number, char(10)) FROM phone WHERE contact_id = c.id",
    "link": "SELECT group_concat(link_key, ' ') FROM link WHERE contact_id = c.id",
    "affiliation": """SELECT group_concat(o.name || ' ' || a.title, ' ') FROM affiliation a
                      JOIN company o ON o.id = a.company_id WHERE a.contact_id = c.id""",
    "tag": """SELECT group_concat(t.name, ' ') FROM contact_tag ct JOIN tag t ON t.id = ct.tag_id
              WHERE ct.contact_id = c.id""",
    "own_field": "SELECT group_concat(value, ' ') FROM own_field WHERE contact_id = c.id",
    "interaction": """SELECT group_concat(i.subject || ' ' || i.notes, ' ') FROM interaction_contact ic
                      JOIN interaction i ON i.id = ic.interaction_id WHERE ic.contact_id = c.id""",
}
_PHONE_COLUMN: Final = 9


def prepare(connection: apsw.Connection) -> None:
    """Set up a fresh connection for searching. Nothing of it is written to the file."""
    connection.pragma("cache_size", -16_000)


def refresh(connection: apsw.Connection, changes: Changes) -> None:
    """Bring the index up to date with an action's changes, before its commit."""
    if not changes.touches(*_SEARCHED):
        return
    if changes.everything or len(changes.contacts) > REBUILD_FROM:
        rebuild(connection)
        return
    for number in sorted(changes.contacts):
        if not _index_one(connection, number):
            rebuild(connection)
            return


def rebuild(connection: apsw.Connection) -> None:
    """Make the whole index anew."""
    connection.execute("DELETE FROM search_place")
    connection.execute("INSERT INTO search (search) VALUES ('delete-all')")
    connection.execute(
        """INSERT INTO search_place (place, contact_id)
           SELECT row_number() OVER (ORDER BY sort_key, id) * ?, id FROM contact""",
        (GAP,),
    )
    connection.executemany(
        "INSERT INTO search (rowid, words) SELECT place, ? FROM search_place WHERE contact_id = ?",
        _documents(connection, "JOIN search_place p ON p.contact_id = c.id ORDER BY p.place", ()),
    )
    connection.execute("INSERT INTO search (search) VALUES ('optimize')")


def matching(text: str) -> str | None:
    """Give the FTS5 expression for what a person typed: words in any order, each a prefix.

    Accents and case are folded; digits with signs between them are one phone number. None where
    nothing is left to look for.
    """
    digits = phone_query(text)
    if digits:
        return f'"{digits}"*'
    words = "".join(c if c.isalnum() else " " for c in fold(text)).split()
    return " AND ".join(f'"{word}"*' for word in words) or None


def _documents(connection: apsw.Connection, where: str, values: tuple[str, ...]) -> Iterator[tuple[str, int]]:
    """Give (words, contact id). Lists that no contact has at all are not even looked for."""
    lists = {
        table: f"({sql})" if connection.execute(f"SELECT 1 FROM {table} LIMIT 1").fetchone() else "NULL"  # noqa: S608
        for table, sql in _LISTS.items()
    }
    for row in connection.execute(_WORDS.format(where=where, **lists), values):
        yield _document(row), row[0]


def _document(row: apsw.SQLiteValues) -> str:
    texts = [str(part) for part in row[1:] if part]
    folded = fold(" ".join(texts))
    phones = row[_PHONE_COLUMN]
    if phones:
        tokens = [token for number in str(phones).split("\n") for token in phone_tokens(number)]
        folded += " " + " ".join(tokens)
    if "'" in folded or "’" in folded:
        # O'Brien is found as o'brien, o brien and obrien.
        folded += " " + folded.replace("'", "").replace("’", "")
    return folded


def _index_one(connection: apsw.Connection, number: int) -> bool:
    """Index one contact anew; False where no place is left between its neighbours."""
    row = connection.execute("SELECT place FROM search_place WHERE contact_id = ?", (number,)).fetchone()
    if row is not None:
        connection.execute("DELETE FROM search WHERE rowid = ?", (row[0],))
        connection.execute("DELETE FROM search_place WHERE place = ?", (row[0],))
    found = list(_documents(connection, "WHERE c.id IN (SELECT value FROM json_each(?))", (json.dumps([number]),)))
    if not found:
        return True
    place = _place(connection, number)
    if place is None:
        return False
    connection.execute("INSERT INTO search_place (place, contact_id) VALUES (?, ?)", (place, number))
    connection.execute("INSERT INTO search (rowid, words) VALUES (?, ?)", (place, found[0][0]))
    return True


def _place(connection: apsw.Connection, number: int) -> int | None:
    """Give the place half way between the neighbours by name that have one."""
    bounds = []
    for direction, order in (("<", "DESC"), (">", "ASC")):
        bounds.append(
            connection.execute(
                f"""SELECT p.place FROM contact c JOIN search_place p ON p.contact_id = c.id
                    WHERE (c.sort_key, c.id) {direction} (SELECT sort_key, id FROM contact WHERE id = ?)
                    ORDER BY c.sort_key {order}, c.id {order} LIMIT 1""",  # noqa: S608 - two fixed words
                (number,),
            ).fetchone()
        )
    before, after = bounds
    if before is None and after is None:
        return GAP
    if before is None:
        assert after is not None
        return int(after[0]) - GAP
    if after is None:
        return int(before[0]) + GAP
    middle = (int(before[0]) + int(after[0])) // 2
    return None if middle == int(before[0]) else middle
