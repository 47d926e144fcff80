"""Is the file sound? What `crm-desktop check` asks."""

from __future__ import annotations

from typing import Final

from crm_desktop.store import derived, indexing
from crm_desktop.store.errors import known
from crm_desktop.store.store import Store

_MOST: Final = 20
"""So many faults of one kind are named; a damaged file has thousands."""


def findings(store: Store) -> list[str]:
    """Look through the whole file and give a sentence for each fault; none where it is sound.

    Looked at are the pages and indexes (SQLite's own check), rows that point to rows that are not there, the
    search index, and the columns that follow from other rows.

    Raises:
        StoreError: where the file cannot be read at all.
    """
    found = []
    with known(store.path):
        for (line,) in store.rows(f"PRAGMA integrity_check({_MOST})"):
            if line != "ok":
                found.append(f"The file is damaged: {line}.")
        if found:
            return found
        for table, number, parent, _ in store.rows("PRAGMA foreign_key_check")[:_MOST]:
            found.append(f"Row {number} of {table} belongs to a row of {parent} that is not there.")
        aside = store.another(read_only=True)
        try:
            aside.connection.pragma("query_only", False)  # for temporary tables
            found += indexing.drift(aside.connection)
            found += derived.drift(aside.connection)
        finally:
            aside.close()
    return found
