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
import re
from collections.abc import Iterator
from itertools import zip_longest
from typing import TYPE_CHECKING, Final
from unicodedata import normalize

import apsw

from crm_desktop.domain.names import EAST_ASIAN, fold, spelled_out
from crm_desktop.domain.phones import phone_query, phone_tokens
from crm_desktop.store.changes import Changes

if TYPE_CHECKING:  # the store keeps the index, so it cannot be imported from here
    from crm_desktop.store.store import Store

GAP: Final = 1 << 10
"""Distance between two neighbouring places when all are given anew: small numbers make a small index."""

REBUILD_FROM: Final = 2_000
"""So many touched contacts are indexed by a rebuild rather than one by one."""

NEIGHBOURS: Final = 63
"""So many next ones by name are spread anew where no place is left between two."""

FEW: Final = 50
"""So few touched contacts are always indexed one by one."""

_HASH_USUAL: Final = 1 << 20
_HASH_REBUILD: Final = 1 << 22
"""Bytes of memory in which FTS5 gathers words before it writes: a rebuild wants few large pieces."""

_AT_ONCE: Final = 10_000
"""So many documents a rebuild holds in memory together."""

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
SELECT c.id, {phone}, c.name, c.nickname, c.position, c.location, c.notes, c.met_how, k.name,
  {email}, {link}, {affiliation}, {tag}, {own_field}, {interaction}
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
_PLACED: Final = "WHERE contact_id IN (SELECT value FROM json_each(?))"
_OF_GIVEN: Final = "WHERE c.id IN (SELECT value FROM json_each(?))"
_RUN: Final = re.compile(f"[{EAST_ASIAN}]+(?: [{EAST_ASIAN}]+)*")
"""East Asian letters, over the spaces that some put between family and given name."""
_PART: Final = 8
"""So many East Asian letters are found from wherever in a run the person begins; more are looked for in parts."""


def refresh(connection: apsw.Connection, changes: Changes) -> None:
    """Bring the index up to date with an action's changes, before its commit."""
    if not changes.touches(*_SEARCHED):
        return
    if changes.everything or _too_many(connection, len(changes.named)):
        rebuild(connection)
        return
    _write_again(connection, changes.contacts - changes.named)
    given = json.dumps(sorted(changes.named))
    # All old places go first: beside a place that no longer fits its name, no new one can be found.
    connection.execute(
        f"DELETE FROM search WHERE rowid IN (SELECT place FROM search_place {_PLACED})", (given,)
    )
    connection.execute(f"DELETE FROM search_place {_PLACED}", (given,))
    for words, number in list(_documents(connection, f"{_OF_GIVEN} ORDER BY c.sort_key, c.id", (given,))):
        place = _place(connection, number)
        if place is None:
            if not _make_room(connection, number):
                rebuild(connection)
                return
            continue
        connection.execute("INSERT INTO search_place (place, contact_id) VALUES (?, ?)", (place, number))
        connection.execute("INSERT INTO search (rowid, words) VALUES (?, ?)", (place, words))


def _write_again(connection: apsw.Connection, contacts: frozenset[int]) -> None:
    """Index contacts anew at the places they have: their names are as they were, what belongs to them is not."""
    given = json.dumps(sorted(contacts))
    places: dict[int, int] = dict(
        connection.execute(f"SELECT contact_id, place FROM search_place {_PLACED} ORDER BY place", (given,))
    )
    words = {number: text for text, number in _documents(connection, _OF_GIVEN, (given,))}
    connection.execute(
        f"DELETE FROM search WHERE rowid IN (SELECT place FROM search_place {_PLACED})", (given,)
    )
    connection.executemany(
        "INSERT INTO search (rowid, words) VALUES (?, ?)",
        ((place, words[number]) for number, place in places.items()),
    )


def _too_many(connection: apsw.Connection, touched: int) -> bool:
    """Say whether a rebuild is quicker than looking for places one by one."""
    if touched <= FEW:
        return False
    if touched > REBUILD_FROM:
        return True
    total = connection.execute("SELECT count(*) FROM contact").fetchone()
    assert total is not None
    return touched * 4 > int(total[0])


def rebuild(connection: apsw.Connection) -> None:
    """Make the whole index anew."""
    connection.execute("DELETE FROM search_place")
    connection.execute("INSERT INTO search (search) VALUES ('delete-all')")
    connection.execute(
        """INSERT INTO search_place (place, contact_id)
           SELECT row_number() OVER (ORDER BY sort_key, id) * ?, id FROM contact""",
        (GAP,),
    )
    connection.execute("INSERT INTO search (search, rank) VALUES ('hashsize', ?)", (_HASH_REBUILD,))
    # Some at a time, the people are read in the order of their numbers and indexed in the order of their places:
    # both ways round the other would be several times slower.
    last = 0
    while places := connection.execute(
        "SELECT place, contact_id FROM search_place WHERE place > ? ORDER BY place LIMIT ?", (last, _AT_ONCE)
    ).fetchall():
        given = json.dumps(sorted(int(number) for _, number in places))  # type: ignore[arg-type]
        words = {
            number: text for text, number in _documents(connection, f"{_OF_GIVEN} ORDER BY c.id", (given,))
        }
        connection.executemany(
            "INSERT INTO search (rowid, words) VALUES (?, ?)",
            ((place, words[int(number)]) for place, number in places),  # type: ignore[arg-type]
        )
        last = int(places[-1][0])  # type: ignore[arg-type]
    connection.execute("INSERT INTO search (search, rank) VALUES ('hashsize', ?)", (_HASH_USUAL,))


def matching(text: str) -> str | None:
    """Give the FTS5 expression for what a person typed: words in any order, each a prefix.

    Accents and case are folded; an umlaut may be spelled out on either side; digits with signs between them are one
    phone number. None where nothing is left to look for.
    """
    digits = phone_query(text)
    if digits:
        return f'"{digits}"*'
    ways = dict.fromkeys(
        " AND ".join(f'"{word}"*' for word in _words(way)) for way in (text, spelled_out(text))
    )
    return " OR ".join(f"({way})" for way in ways if way) or None


def _words(text: str) -> list[str]:
    """Take apart what is looked for; long runs of East Asian letters into parts as the index holds them."""
    words = "".join(c if c.isalnum() else " " for c in fold(text)).split()
    if text.isascii():
        return words
    return [part for word in words for part in (_parted(word) if _RUN.fullmatch(word) else [word])]


def _parted(word: str) -> list[str]:
    return [word[at : at + _PART] for at in range(0, len(word), _PART)]


def find(store: Store, text: str, limit: int | None = None) -> list[int]:
    """Give the contacts whose cards hold all the words, by name; at most `limit`.

    Who was removed, and the person's own card, are left out. Nothing to look for finds nobody.
    """
    expression = matching(text)
    if expression is None:
        return []
    rows = store.rows(
        """SELECT p.contact_id FROM search s JOIN search_place p ON p.place = s.rowid
           JOIN contact c ON c.id = p.contact_id
           WHERE search MATCH ? AND c.deleted_at IS NULL AND NOT c.is_me ORDER BY s.rowid LIMIT ?""",
        (expression, -1 if limit is None else limit),
    )
    return [row[0] for row in rows]


def drift(connection: apsw.Connection) -> list[str]:
    """Compare the index with one made anew beside it; give what differs as sentences.

    The connection must be one that may make temporary tables (not `query_only`); the file stays as it is.
    """
    findings = []
    by_place = "SELECT contact_id FROM search_place ORDER BY place"
    by_name = "SELECT id FROM contact ORDER BY sort_key, id"
    if connection.execute(by_place).fetchall() != connection.execute(by_name).fetchall():
        findings.append("The order in which people are found is not that of their names.")
    connection.execute(
        """CREATE VIRTUAL TABLE temp.search_anew USING fts5(
                words, content='', detail=none, tokenize='unicode61 remove_diacritics 0'
            );
            CREATE VIRTUAL TABLE temp.words_kept USING fts5vocab(main, search, instance);
            CREATE VIRTUAL TABLE temp.words_anew USING fts5vocab(temp, search_anew, instance)"""
    )
    try:
        connection.executemany(
            "INSERT INTO temp.search_anew (rowid, words) SELECT place, ? FROM search_place WHERE contact_id = ?",
            _documents(connection, "JOIN search_place p ON p.contact_id = c.id ORDER BY p.place", ()),
        )
        words = "SELECT term, doc FROM temp.{table} ORDER BY term, doc"
        kept = connection.execute(words.format(table="words_kept"))
        anew = connection.execute(words.format(table="words_anew"))
        if any(one != other for one, other in zip_longest(kept, anew)):
            findings.append("The search does not find everything that was written.")
        for cursor in (kept, anew):
            cursor.close(force=True)
    finally:
        connection.execute(
            "DROP TABLE temp.words_kept; DROP TABLE temp.words_anew; DROP TABLE temp.search_anew"
        )
    return findings


def _documents(connection: apsw.Connection, where: str, values: tuple[str, ...]) -> Iterator[tuple[str, int]]:
    """Give (words, contact id). Lists that no contact has at all are not even looked for."""
    lists = {
        table: f"({sql})" if connection.execute(f"SELECT 1 FROM {table} LIMIT 1").fetchone() else "NULL"
        for table, sql in _LISTS.items()
    }
    for row in connection.execute(_WORDS.format(where=where, **lists), values):
        yield _document(row), row[0]


def _document(row: apsw.SQLiteValues) -> str:
    text = " ".join([str(part) for part in row[1:] if part])
    folded = fold(text)
    phones = row[1]
    if phones:
        tokens = [token for number in str(phones).split("\n") for token in phone_tokens(number)]
        folded += " " + " ".join(tokens)
    if "'" in folded or "’" in folded:
        # O'Brien is found as o'brien, o brien and obrien.
        folded += " " + folded.replace("'", "").replace("’", "")
    if not text.isascii():
        folded = " ".join([folded, *_also_typed(text)])
    return folded


def _also_typed(text: str) -> Iterator[str]:
    """Give the folded words by which letters beyond ASCII are looked for too.

    Umlauts are spelled out, and what is written without spaces is found from any of its letters on: 李小龙 by 小龙.
    """
    text = normalize("NFC", text)
    spelled = spelled_out(text)
    if spelled != text:
        yield from (fold(one) for one, was in zip(spelled.split(), text.split(), strict=True) if one != was)
    for run in _RUN.findall(fold(text)):
        letters = run.replace(" ", "")
        yield from (letters[at : at + _PART] for at in range(len(letters)))


def _make_room(connection: apsw.Connection, number: int) -> bool:
    """Spread a contact and its next neighbours by name evenly over the room they have together.

    False where even that is too little.
    """
    after = [
        row[0]
        for row in connection.execute(
            """SELECT c.id FROM contact c JOIN search_place p ON p.contact_id = c.id
               WHERE (c.sort_key, c.id) > (SELECT sort_key, id FROM contact WHERE id = ?)
               ORDER BY c.sort_key, c.id LIMIT ?""",
            (number, NEIGHBOURS + 1),
        )
    ]
    moved = after[:NEIGHBOURS]
    places = connection.execute(
        "SELECT contact_id, place FROM search_place WHERE contact_id IN (SELECT value FROM json_each(?))",
        (json.dumps(after),),
    ).fetchall()
    at = {row[0]: int(row[1]) for row in places}  # type: ignore[arg-type]
    before = connection.execute(
        """SELECT max(p.place) FROM search_place p WHERE p.place < ?""", (at[after[0]],)
    ).fetchone()
    low = int(before[0]) if before and before[0] is not None else at[after[0]] - GAP
    high = at[after[-1]] if len(after) > NEIGHBOURS else max(at.values()) + GAP * (len(moved) + 1)
    step = (high - low) // (len(moved) + 2)
    if step == 0:
        return False
    given = json.dumps([number, *moved])
    words = {row: text for text, row in _documents(connection, _OF_GIVEN, (given,))}
    for row in moved:
        connection.execute("DELETE FROM search WHERE rowid = ?", (at[row],))
        connection.execute("DELETE FROM search_place WHERE place = ?", (at[row],))
    for turn, row in enumerate((number, *moved), 1):
        connection.execute(
            "INSERT INTO search_place (place, contact_id) VALUES (?, ?)", (low + step * turn, row)
        )
        connection.execute("INSERT INTO search (rowid, words) VALUES (?, ?)", (low + step * turn, words[row]))
    return True


def _place(connection: apsw.Connection, number: int) -> int | None:
    """Give the place half way between the neighbours by name that have one."""
    bounds = []
    for direction, order in (("<", "DESC"), (">", "ASC")):
        bounds.append(
            connection.execute(
                f"""SELECT p.place FROM contact c JOIN search_place p ON p.contact_id = c.id
                    WHERE (c.sort_key, c.id) {direction} (SELECT sort_key, id FROM contact WHERE id = ?)
                    ORDER BY c.sort_key {order}, c.id {order} LIMIT 1""",
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
