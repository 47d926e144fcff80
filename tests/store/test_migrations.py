"""A file of an older version is brought to today's shape, and nothing of it is lost."""

from __future__ import annotations

from datetime import date
from pathlib import Path

import apsw

from crm_desktop.domain.clock import FixedDay
from crm_desktop.domain.terms import Standing
from crm_desktop.store import Store, search
from crm_desktop.store import references as reader
from crm_desktop.store.data_file import APPLICATION_ID
from crm_desktop.store.migrations import LATEST, STEPS

NOW = "2026-11-24T09:00:00Z"


def old_file(path: Path, version: int) -> apsw.Connection:
    """Make a file as that version of the program made it."""
    connection = apsw.Connection(str(path))
    connection.pragma("application_id", APPLICATION_ID)
    for step in STEPS[:version]:
        connection.execute(step)
    connection.pragma("user_version", version)
    return connection


def test_the_references_of_a_first_file_keep_what_was_noted(store_file: Path) -> None:
    connection = old_file(store_file, 1)
    connection.execute(
        "INSERT INTO contact (id, name, given_name, added_at, changed_at) VALUES (7, 'Greta V', 'Greta', ?, ?)",
        (NOW, NOW),
    )
    connection.execute(
        """INSERT INTO reference (contact_id, standing, agreed_on, can_vouch_for, times_used)
           VALUES (7, 'agreed', '2026-09-11', 'Launches', 2)"""
    )
    connection.close()
    store = Store.open(store_file, FixedDay(date(2026, 11, 24)))
    try:
        assert store.value("PRAGMA user_version") == LATEST
        (row,) = reader.rows(store)
        assert (row.standing, row.agreed_on, row.can_vouch_for) == (
            Standing.AGREED,
            date(2026, 9, 11),
            "Launches",
        )
        assert (row.times_used, row.knows_me_as, row.please, row.said, row.last_used_on) == (
            2,
            "",
            "",
            "",
            None,
        )
    finally:
        store.close()


def test_what_an_older_version_did_not_find_is_found(store_file: Path) -> None:
    connection = old_file(store_file, 5)
    connection.execute(
        "INSERT INTO contact (id, name, sort_key, added_at, changed_at) VALUES (7, '李小龙', '李小龙', ?, ?)",
        (NOW, NOW),
    )
    connection.execute("INSERT INTO search_place (place, contact_id) VALUES (1024, 7)")
    connection.execute("INSERT INTO search (rowid, words) VALUES (1024, '李小龙')")
    connection.close()
    store = Store.open(store_file, FixedDay(date(2026, 11, 24)))
    try:
        assert search.find(store, "小龙") == [7]
    finally:
        store.close()
