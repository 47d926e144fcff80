"""Finding people by anything a person would type, in the order of their names.

The row numbers of the index of words grow with the name (`indexing` says how), so that the first page of any search is
read off without sorting or ranking, however common the letter is.
"""

from __future__ import annotations

import re
from typing import TYPE_CHECKING, Final

from crm_desktop.domain.names import EAST_ASIAN, fold, spelled_out
from crm_desktop.domain.phones import phone_query, phone_terms

if TYPE_CHECKING:  # the store keeps the index, so it cannot be imported from here
    from crm_desktop.store.store import Store

RUN: Final = re.compile(f"[{EAST_ASIAN}]+(?: [{EAST_ASIAN}]+)*")
"""East Asian letters, over the spaces that some put between family and given name."""
PART: Final = 8
"""So many East Asian letters are found from wherever in a run the person begins; more are looked for in parts."""


def matching(text: str) -> str | None:
    """Give the FTS5 expression for what a person typed: words in any order, each a prefix.

    Accents and case are folded; an umlaut may be spelled out on either side; digits with signs between them are one
    phone number. None where nothing is left to look for.
    """
    digits = phone_query(text)
    if digits:
        return _beginning(digits)
    ways = dict.fromkeys(" AND ".join(map(_beginning, _words(way))) for way in (text, spelled_out(text)))
    return " OR ".join(f"({way})" for way in ways if way) or None


def _beginning(word: str) -> str:
    """Give the expression for what begins with a word, or for phone numbers that are typed with these digits."""
    if not word.isdecimal():
        return f'"{word}"*'
    written, national = phone_terms(word)
    return f'("{written}"* OR "{national}"*)'


def _words(text: str) -> list[str]:
    """Take apart what is looked for; long runs of East Asian letters into parts as the index holds them."""
    words = "".join(c if c.isalnum() else " " for c in fold(text)).split()
    if text.isascii():
        return words
    return [part for word in words for part in (_parted(word) if RUN.fullmatch(word) else [word])]


def _parted(word: str) -> list[str]:
    return [word[at : at + PART] for at in range(0, len(word), PART)]


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
