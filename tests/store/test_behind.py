"""Rows that are written on another thread: they are there, in order, or nothing is."""

from __future__ import annotations

import sys
from pathlib import Path

import apsw
import pytest
from hypothesis import example, given
from hypothesis import strategies as st

from crm_desktop.store import Store, history
from crm_desktop.store.behind import Behind
from crm_desktop.store.watching import watched
from tests.store.books import CLOCK, empty_at

COLUMNS = ("id", "name", "added_at", "changed_at", "company_id")


@pytest.fixture
def store(tmp_path: Path) -> Store:
    return empty_at(tmp_path / "a.crm", CLOCK)


def people(count: int) -> list[tuple[int, str, str, str, None]]:
    return [(number, f"Ada {number}", "", "", None) for number in range(1, count + 1)]


def test_what_was_written_behind_is_there_before_anything_else_is_asked(store: Store) -> None:
    with store.action("Import"):
        store.insert_behind("company", ("id", "name", "added_at", "changed_at"), [(1, "Acme", "", "")])
        for number in range(1, 50):
            store.insert_behind("contact", COLUMNS, [(number, "Ada", "", "", 1)])
        assert store.value("SELECT count(*) FROM contact WHERE company_id = 1") == 49
        store.insert_behind("contact", COLUMNS, [(50, "Idris", "", "", None)])
    assert store.rows("SELECT name FROM contact WHERE id >= 49 ORDER BY id") == [("Ada",), ("Idris",)]
    history.undo(store)
    assert not store.value("SELECT count(*) FROM contact")


def test_a_row_that_cannot_be_written_takes_all_of_it_back(store: Store) -> None:
    turn = sys.getswitchinterval()

    def twice() -> None:
        with store.action("Import"):
            store.insert_behind("contact", COLUMNS, people(2_000))
            store.insert_behind("contact", COLUMNS, people(1))
            store.insert_behind("contact", COLUMNS, [(3_000, "Idris", "", "", None)])

    with pytest.raises(apsw.ConstraintError):
        twice()
    assert not store.value("SELECT count(*) FROM contact")
    assert sys.getswitchinterval() == turn
    with store.action("Import"):
        store.insert_behind("contact", COLUMNS, people(1))
    assert store.value("SELECT count(*) FROM contact") == 1


def test_an_error_meanwhile_waits_for_what_is_being_written(store: Store) -> None:
    def fail() -> None:
        with store.action("Import"):
            for start in range(0, 20_000, 1_000):
                rows = [(start + number, *rest) for number, *rest in people(1_000)]
                store.insert_behind("contact", COLUMNS, rows)
            raise LookupError

    with pytest.raises(LookupError):
        fail()
    assert not store.value("SELECT count(*) FROM contact")


def test_it_can_be_stopped(store: Store) -> None:
    class Stopped(Exception):
        pass

    def stop() -> None:
        raise Stopped

    with pytest.raises(Stopped), watched(store, stop), store.action("Import"):
        store.insert_behind("contact", COLUMNS, people(20_000))
    assert not store.value("SELECT count(*) FROM contact")


@example(["\0a", "a\0b", '"', "\\u0000", "\u2028"])
@given(st.lists(st.text(st.characters(exclude_categories=["Cs"])), min_size=1, max_size=5))
def test_texts_are_written_as_they_are(tmp_path_factory: pytest.TempPathFactory, texts: list[str]) -> None:
    store = empty_at(tmp_path_factory.mktemp("behind") / "a.crm", CLOCK)
    rows = [(number, text, "", "", None) for number, text in enumerate(texts, 1)]
    with store.action("Import"):
        store.insert_behind("contact", COLUMNS, rows)
    assert [name for (name,) in store.rows("SELECT name FROM contact ORDER BY id")] == texts
    store.close()


def test_after_a_stop_nothing_more_is_written() -> None:
    """SQLite takes the transaction back when an INSERT is stopped: the lists that wait must not come after it."""
    connection = apsw.Connection(":memory:")
    connection.execute("CREATE TABLE person (id INTEGER PRIMARY KEY, name TEXT NOT NULL)")
    connection.execute("BEGIN")
    stops = iter((True,))
    connection.set_progress_handler(lambda: next(stops, False), 1_000)
    behind = Behind(connection)
    for first in range(0, 8_000, 2_000):
        behind.insert("person", ("id", "name"), [(first + more, "P") for more in range(2_000)], {})
    with pytest.raises(apsw.InterruptError):
        behind.settle()
    behind.close()
    assert connection.getautocommit(), "the transaction is gone"
    assert connection.execute("SELECT count(*) FROM person").get == 0
    connection.close()
