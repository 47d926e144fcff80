"""Keeping the index of words, from which `search` finds people.

The FTS5 index holds one document for each contact: folded words of names, company, position, e-mails,
phones, tags, notes and interactions. Its row numbers are *places*: they grow with the name, so that
what is found needs no sorting. New names get a place between their neighbours; where no room is left, all
places are given again.

The index is kept from the changes of each action, not by triggers (deleting row by row through an
FTS5 trigger is quadratic). It is left out of the changeset, for it follows from the rows.
"""

from __future__ import annotations

from collections.abc import Collection, Iterable, Iterator, Mapping, Sequence
from functools import lru_cache
from itertools import count, zip_longest
from typing import Any, Final, cast
from unicodedata import normalize

import apsw
import orjson

from crm_desktop.domain.names import fold, spelled_out
from crm_desktop.domain.phones import is_plain, phone_tokens
from crm_desktop.store.cards import NO_CARDS, Card, Cards
from crm_desktop.store.changes import Changes
from crm_desktop.store.search import PART, RUN

GAP: Final = 1 << 10
"""Distance between two neighbouring places when all are given again: small numbers make a small index."""

ONE_BY_ONE: Final = 500
"""For so many the place is looked for one by one; for more, in one pass over all names."""

NEIGHBOURS: Final = 63
"""So many next ones by name are spread again where no place is left between two."""

_HASH_USUAL: Final = 1 << 20
_HASH_MANY: Final = 1 << 22
"""Bytes of memory in which FTS5 gathers words before it writes: many people want few large pieces."""

_MERGED: Final = 100
"""So many pages of the index are merged in one go: that takes a few hundredths of a second."""

_AT_ONCE: Final = 5_000
"""So many documents lie in memory together while many are indexed."""

_WORDS: Final = """
SELECT c.id, {phone}, concat_ws(' ', c.name, nullif(c.nickname, ''), nullif(c.position, ''), nullif(c.location, ''),
  nullif(c.notes, ''), nullif(c.met_how, ''), k.name, {email}, {link}, {affiliation}, {tag},
  nullif({own_field}, ''), {interaction})
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


def refresh(connection: apsw.Connection, changes: Changes, cards: Cards = NO_CARDS) -> None:
    """Bring the index up to date with an action's changes, before its commit.

    Whose card is among `cards` is not read from the file.
    """
    if not (changes.everything or changes.reworded):
        return
    if changes.everything or not _index_anew(connection, changes, cards):
        rebuild(connection, cards)


def is_worth_keeping(connection: apsw.Connection) -> bool:
    """Say whether so many people are in the index still that finding out who changed is less than a rebuild."""
    ((here, indexed),) = _rows(
        connection, "SELECT (SELECT count(*) FROM contact), (SELECT count(*) FROM search_place)"
    )
    return bool(indexed <= 4 * here and here <= 4 * indexed)


def rebuild(connection: apsw.Connection, cards: Cards = NO_CARDS) -> None:
    """Make the whole index again; `cards` as in `refresh`."""
    connection.execute("DELETE FROM search_place")
    connection.execute("INSERT INTO search (search) VALUES ('delete-all')")
    connection.execute(
        """INSERT INTO search_place (place, contact_id)
           SELECT ? * row_number() OVER (ORDER BY sort_key, id), id FROM contact ORDER BY sort_key, id""",
        (GAP,),
    )
    _write(connection, _rows(connection, "SELECT place, contact_id FROM search_place ORDER BY place"), cards)


def merge(connection: apsw.Connection) -> bool:
    """Merge some of the pieces in which the index lies; say whether there is more to merge.

    FTS5 writes many words in several pieces, and merges a part of them in each of the steps that come after: each of
    the next small ones would take as long as a quarter of a second (its documentation, "The 'merge' Command").
    """
    before = connection.total_changes()
    connection.execute("INSERT INTO search (search, rank) VALUES ('merge', ?)", (_MERGED,))
    return connection.total_changes() - before > 1


def _index_anew(connection: apsw.Connection, changes: Changes, cards: Cards) -> bool:
    """Index the contacts that are reworded, at the places they have where their names are as they were.

    False where a rebuild is quicker, or somewhere is no room for a place: only a rebuild helps then.
    """
    named = _given(changes.named)
    are_many = len(changes.named) > ONE_BY_ONE
    if are_many:
        ((moving, indexed),) = _rows(
            connection,
            f"""SELECT (SELECT count(*) FROM contact WHERE id IN (SELECT contact_id FROM search_place {_PLACED})),
                       (SELECT count(*) FROM search_place)""",
            (named,),
        )
        if moving * 2 > indexed:
            return False
    _take_out(connection, changes.reworded)
    # All old places go first: beside a place that no longer fits its name, no new one can be found.
    connection.execute(f"DELETE FROM search_place {_PLACED}", (named,))
    if are_many:
        places = _spread(connection, changes.reworded)
    else:
        moved = _place_each(connection, named)
        places = None if moved is None else _places(connection, changes.reworded | moved)
    if places is None:
        return False
    _write(connection, places, cards)
    return True


def _places(connection: apsw.Connection, contacts: Iterable[int]) -> list[tuple[int, int]]:
    """Give the places of contacts, growing, each with its contact."""
    return _rows(
        connection,
        f"SELECT place, contact_id FROM search_place {_PLACED} ORDER BY place",
        (_given(contacts),),
    )


def _given(numbers: Iterable[int]) -> str:
    """Give numbers as JSON, for `json_each`: of everybody's, Python's own takes the interpreter for too long."""
    return orjson.dumps(sorted(numbers)).decode()


def _take_out(connection: apsw.Connection, contacts: Iterable[int]) -> None:
    """Take the words of contacts out of the index; their places stay."""
    connection.execute(
        f"DELETE FROM search WHERE rowid IN (SELECT place FROM search_place {_PLACED})",
        (_given(contacts),),
    )


def _write(connection: apsw.Connection, places: Sequence[tuple[int, int]], cards: Cards) -> None:
    """Index contacts at the places they have, given in the order of these as (place, contact)."""
    # Some at a time, the people are read in the order of their numbers and indexed in the order of their places:
    # both ways round the other would be several times slower.
    parts = [places[at : at + _AT_ONCE] for at in range(0, len(places), _AT_ONCE)]
    if len(parts) <= 1:
        for part in parts:
            _insert(connection, _words_at(part, _read(connection, part, cards), cards))
        return
    from concurrent.futures import ThreadPoolExecutor

    connection.execute("INSERT INTO search (search, rank) VALUES ('hashsize', ?)", (_HASH_MANY,))
    with ThreadPoolExecutor(1) as hand:
        ready = "{}"
        for part in parts:
            rows = _read(connection, part, cards)
            # SQLite indexes one part while the words of the next one are gathered.
            writing = hand.submit(_insert, connection, ready)
            ready = _words_at(part, rows, cards)
            writing.result()
        _insert(connection, ready)
    connection.execute("INSERT INTO search (search, rank) VALUES ('hashsize', ?)", (_HASH_USUAL,))


def _read(connection: apsw.Connection, part: Sequence[tuple[int, int]], cards: Cards) -> dict[int, Card]:
    """Read from the file what is found of contacts, given with their places, of whom no card is known."""
    wanted = [number for _, number in part if number not in cards]
    if not wanted:
        return {}
    return {card[0]: card for card in _cards(connection, f"{_OF_GIVEN} ORDER BY c.id", (_given(wanted),))}


def _words_at(part: Sequence[tuple[int, int]], rows: Mapping[int, Card], cards: Cards) -> str:
    """Give the words of contacts by their places, in the order of these, as a JSON object."""
    words = {place: _document(rows.get(number) or cards[number]) for place, number in part}
    return orjson.dumps(words, option=orjson.OPT_NON_STR_KEYS).decode()


def _insert(connection: apsw.Connection, words: str) -> None:
    """Index words at their places, in one call of SQLite: meanwhile Python has time for something else."""
    connection.execute("INSERT INTO search (rowid, words) SELECT key, value FROM json_each(?)", (words,))


def drift(connection: apsw.Connection) -> list[str]:
    """Compare the index with one made again beside it; give what differs as sentences.

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
            (
                (_document(row), row[0])
                for row in _cards(
                    connection, "JOIN search_place p ON p.contact_id = c.id ORDER BY p.place", ()
                )
            ),
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


def _cards(connection: apsw.Connection, where: str, values: tuple[str, ...]) -> Iterator[Card]:
    """Give what is found of contacts. Lists that nobody has are not even looked for."""
    lists = {
        table: f"({sql})" if connection.execute(f"SELECT 1 FROM {table} LIMIT 1").fetchone() else "NULL"
        for table, sql in _LISTS.items()
    }
    return cast("Iterator[Card]", connection.execute(_WORDS.format(where=where, **lists), values))


def _document(card: Card) -> str:
    _, phones, text = card
    folded = text if text.isascii() else _folded(text)
    if "'" in folded or "`" in folded or "’" in folded:
        # O'Brien is found as o'brien, o brien and obrien.
        folded += " " + folded.translate(_APOSTROPHES)
    if folded.isascii():  # in one go, as folding does it, and with the signs between words as spaces
        folded = folded.encode().translate(_PLAIN).decode()
    # A name stands in e-mail and link too, and each word costs the index as much as the first time.
    words = list(dict.fromkeys(folded.split()))
    if phones:
        for number in phones.split("\n"):
            tokens = phone_tokens(number)
            words += tokens
            if not (tokens and is_plain(number)):
                words.append(fold(number))  # with its extension, or a word beside it
    return " ".join(words)


_APOSTROPHES: Final = {ord(sign): "" for sign in "'`’"}
_PLAIN: Final = bytes(
    ord(sign.lower()) if sign.isalnum() else ord(" ") for sign in map(chr, range(128))
) + bytes(128)
"""Each sign of ASCII as it is looked for."""


def _folded(text: str) -> str:
    """Fold a text, and add the other ways in which its letters beyond ASCII are typed."""
    words = text.split()
    beyond = [word for word in words if not word.isascii()]
    if any(map(RUN.search, beyond)):  # a run may have spaces in it
        return " ".join([fold(text), *_also_typed(text)])
    # A few words of a card are beyond ASCII, and the same ones stand on many cards.
    return " ".join([fold(" ".join([word for word in words if word.isascii()])), *map(_ways, beyond)])


@lru_cache(1 << 14)
def _ways(word: str) -> str:
    """A word beyond ASCII, folded, with the other ways in which it is typed."""
    return " ".join([fold(word), *_also_typed(word)])


def _also_typed(text: str) -> Iterator[str]:
    """Give the folded words by which letters beyond ASCII are looked for too.

    Umlauts are spelled out, and what is written without spaces is found from any of its letters on: 李小龙 by 小龙.
    """
    text = normalize("NFC", text)
    spelled = spelled_out(text)
    if spelled != text:
        yield from (fold(one) for one, was in zip(spelled.split(), text.split(), strict=True) if one != was)
    for run in RUN.findall(fold(text)):
        letters = run.replace(" ", "")
        yield from (letters[at : at + PART] for at in range(len(letters)))


def _spread(connection: apsw.Connection, contacts: Collection[int]) -> list[tuple[int, int]] | None:
    """Give everybody without a place one between the neighbours by name.

    Give the places of some contacts and of those who had none, growing, each with its contact; None where somewhere is
    no room.
    """
    new: list[tuple[int, int]] = []
    places: list[tuple[int, int]] = []
    waiting: list[int] = []
    low: int | None = None
    for number, high in connection.execute(
        """SELECT c.id, p.place FROM contact c LEFT JOIN search_place p ON p.contact_id = c.id
           ORDER BY c.sort_key, c.id"""
    ):
        if high is None:
            waiting.append(number)
            continue
        if waiting:
            low = high - GAP * (len(waiting) + 1) if low is None else low
            step = (high - low) // (len(waiting) + 1)
            if not step:
                return None
            between = list(zip(range(low + step, high, step), waiting, strict=False))
            new += between
            places += between
            waiting.clear()
        if number in contacts:
            places.append((high, number))
        low = high
    behind = list(zip(count((low or 0) + GAP, GAP), waiting, strict=False))
    connection.executemany("INSERT INTO search_place (place, contact_id) VALUES (?, ?)", new + behind)
    return places + behind


def _place_each(connection: apsw.Connection, named: str) -> set[int] | None:
    """Find a place for each of some contacts; give those who had to move for it, None where there was no room."""
    moved: set[int] = set()
    for (number,) in _rows(
        connection, f"SELECT c.id FROM contact c {_OF_GIVEN} ORDER BY c.sort_key, c.id", (named,)
    ):
        place = _place(connection, number)
        if place is not None:
            connection.execute("INSERT INTO search_place (place, contact_id) VALUES (?, ?)", (place, number))
        elif neighbours := _make_room(connection, number):
            moved.update(neighbours)
        else:
            return None
    return moved


def _make_room(connection: apsw.Connection, number: int) -> list[int]:
    """Spread a contact and its next neighbours by name evenly over the room they have together.

    Give the neighbours, who are to be indexed at their new places; none where even that is too little room.
    """
    after = [
        row[0]
        for row in _rows(
            connection,
            """SELECT c.id FROM contact c JOIN search_place p ON p.contact_id = c.id
               WHERE (c.sort_key, c.id) > (SELECT sort_key, id FROM contact WHERE id = ?)
               ORDER BY c.sort_key, c.id LIMIT ?""",
            (number, NEIGHBOURS + 1),
        )
    ]
    moved = after[:NEIGHBOURS]
    at: dict[int, int] = dict(
        _rows(connection, f"SELECT contact_id, place FROM search_place {_PLACED}", (_given(after),))
    )
    ((before,),) = _rows(
        connection, "SELECT max(p.place) FROM search_place p WHERE p.place < ?", (at[after[0]],)
    )
    low = before if before is not None else at[after[0]] - GAP
    high = at[after[-1]] if len(after) > NEIGHBOURS else max(at.values()) + GAP * (len(moved) + 1)
    step = (high - low) // (len(moved) + 2)
    if step == 0:
        return []
    _take_out(connection, moved)
    connection.execute(f"DELETE FROM search_place {_PLACED}", (_given(moved),))
    connection.executemany(
        "INSERT INTO search_place (place, contact_id) VALUES (?, ?)",
        [(low + step * turn, row) for turn, row in enumerate((number, *moved), 1)],
    )
    return moved


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


def _rows(connection: apsw.Connection, sql: str, values: tuple[str | int, ...] = ()) -> list[tuple[Any, ...]]:
    """Run a SELECT and give all its rows."""
    return connection.execute(sql, values).fetchall()
