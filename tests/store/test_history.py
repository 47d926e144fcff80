"""Taking back and doing again: any sequence of actions, later changes in the way, and a program that dies."""

from __future__ import annotations

import os
import shutil
import signal
import subprocess
import sys
from collections.abc import Callable, Iterator
from datetime import timedelta
from pathlib import Path
from types import FrameType

import apsw
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from crm_desktop.domain.clock import FixedDay
from crm_desktop.store import Changes, Store, history, search, soundness
from crm_desktop.store import models as m
from tests.store import dying
from tests.store.books import (
    CLOCK,
    TODAY,
    Deeds,
    add_contact,
    add_interaction,
    add_lead,
    copy_of,
    dump,
    in_haste,
)


@pytest.fixture(scope="module")
def template(tmp_path_factory: pytest.TempPathFactory) -> Path:
    path = tmp_path_factory.mktemp("template") / "a.crm"
    Store.create(path, CLOCK).close()
    return path


@pytest.fixture
def store(template: Path, store_file: Path) -> Iterator[Store]:
    store = copy_of(template, store_file)
    yield store
    store.close()


def undo_all(store: Store) -> int:
    """Press Ctrl+Z until there is nothing more."""
    times = 0
    while history.next_undo(store):
        assert not history.undo(store).kept
        times += 1
    return times


def redo_all(store: Store) -> int:
    """Press Ctrl+Shift+Z until there is nothing more."""
    times = 0
    while history.next_redo(store):
        assert not history.redo(store).kept
        times += 1
    return times


DEEDS = st.lists(
    st.tuples(st.sampled_from(Deeds.names()), st.integers(0, 999), st.integers(0, 999)), max_size=25
)


@settings(max_examples=40)
@given(before=DEEDS, after=DEEDS, reopened=st.booleans())
def test_any_sequence_all_undone_gives_the_first_state_and_redone_the_last(
    template: Path, tmp_path_factory: pytest.TempPathFactory, before: list, after: list, reopened: bool
) -> None:
    path = tmp_path_factory.mktemp("book") / "a.crm"
    store = copy_of(template, path)
    first = dump(store)
    for deed in before:
        Deeds(store).do(*deed)
    middle = dump(store)
    steps = store.value("SELECT count(*) FROM history")
    for deed in after:
        Deeds(store).do(*deed)
    last = dump(store)
    if reopened:
        store.close()
        store = in_haste(Store.open(path, CLOCK))
    assert soundness.findings(store) == []
    for _ in range(store.value("SELECT count(*) FROM history") - steps):
        history.undo(store)
    assert dump(store) == middle
    undo_all(store)
    assert dump(store) == first
    assert soundness.findings(store) == []
    redo_all(store)
    assert dump(store) == last
    assert soundness.findings(store) == []
    store.close()
    shutil.rmtree(path.parent)


def test_undo_and_redo_go_on_after_a_restart(store: Store) -> None:
    first = dump(store)
    idris = add_contact(store, "Idris Bellwether")
    add_lead(store, idris)
    last = dump(store)
    store.close()
    again = Store.open(store.path, CLOCK)
    assert [entry.label for entry in history.entries(again)] == ["Lead", "Contact added: Idris Bellwether"]
    assert undo_all(again) == 2
    again.close()
    again = Store.open(store.path, CLOCK)
    assert dump(again) == first
    entry = history.next_redo(again)
    assert entry is not None
    assert entry.label == "Contact added: Idris Bellwether"
    assert redo_all(again) == 2
    assert dump(again) == last
    with pytest.raises(history.NothingToUndo):
        history.redo(again)
    again.close()


def test_something_new_ends_redo(store: Store) -> None:
    add_contact(store, "Idris Bellwether")
    history.undo(store)
    add_contact(store, "Greta Vandermolen")
    assert history.next_redo(store) is None
    assert store.rows("SELECT name FROM contact") == [("Greta Vandermolen",)]


def test_the_log_says_what_was_undone_and_finds_words(store: Store) -> None:
    add_contact(store, "Idris Bellwether")
    add_contact(store, "100% Name_")
    history.undo(store)
    newest, oldest = history.entries(store)
    assert newest.undone_at is not None
    assert oldest.undone_at is None
    assert [entry.label for entry in history.entries(store, "added 100%")] == ["Contact added: 100% Name_"]
    assert history.entries(store, "added_100") == []
    assert len(history.entries(store, kinds=("edit",))) == 2
    assert history.entries(store, kinds=("import",)) == []


def test_listeners_hear_of_undo_and_redo(store: Store) -> None:
    number = add_contact(store, "Idris Bellwether")
    heard: list[Changes] = []
    store.subscribe(heard.append)
    history.undo(store)
    history.redo(store)
    assert [changes.ids("contact") for changes in heard] == [{number}, {number}]
    assert search.find(store, "idris") == [number]


# -- an older action -------------------------------------------------------------------------------


def test_an_older_action_keeps_what_was_changed_since_with_its_belongings(store: Store) -> None:
    with store.action("Imported 2 people", "import") as imported:
        idris, greta = add_contact(store, "Idris Bellwether"), add_contact(store, "Greta Vandermolen")
        for contact in (idris, greta):
            store.insert(m.Email, contact=contact, address=f"{contact}@example.com")
    with store.action("Note"):
        store.update(m.Contact, idris, notes="Vegetarian")
    expected = history.preview_undo(store, imported.id)
    before = dump(store)
    assert history.counts(store, expected).removed == {"contact": 1, "email": 1}
    assert ("contact", idris) in expected.kept
    assert dump(store) == before
    done = history.undo(store, imported.id)
    assert done == expected
    assert store.rows("SELECT id, notes FROM contact") == [(idris, "Vegetarian")]
    assert store.rows("SELECT contact_id FROM email") == [(idris,)]
    assert soundness.findings(store) == []


def test_an_older_action_keeps_what_something_new_points_to(store: Store) -> None:
    with store.action("Imported 2 people", "import") as imported:
        idris, greta = add_contact(store, "Idris Bellwether"), add_contact(store, "Greta Vandermolen")
        store.insert(m.Email, contact=idris, address="i@example.com")
    add_lead(store, idris)
    done = history.undo(store, imported.id)
    assert ("contact", idris) in done.kept
    assert ("contact", greta) not in done.kept
    assert store.rows("SELECT id FROM contact") == [(idris,)]
    assert store.rows("SELECT address FROM email") == [("i@example.com",)]
    assert store.value("SELECT referrer_id FROM lead") == idris
    assert soundness.findings(store) == []


def test_what_follows_from_other_rows_does_not_stand_in_the_way(store: Store) -> None:
    idris = add_contact(store, "Idris Bellwether")
    with store.action("Note") as note:
        store.update(m.Contact, idris, notes="Vegetarian")
    add_interaction(store, [idris], TODAY)  # moves the day of the last contact
    done = history.undo(store, note.id)
    assert not done.kept
    assert store.row("SELECT notes, last_contact_on FROM contact") == ("", "2026-11-24")


def test_a_removal_comes_back_whole_also_later(store: Store) -> None:
    idris = add_contact(store, "Idris Bellwether")
    lead = add_lead(store, idris)
    add_interaction(store, [idris], TODAY)
    before = dump(store)
    with store.action("Removed") as removed:
        store.delete(m.Contact, idris)
    assert store.value("SELECT count(*) FROM lead") == 0
    add_contact(store, "Greta Vandermolen")
    history.undo(store, removed.id)
    after = dump(store)
    assert {name for name in after if after[name] != before[name]} == {"contact"}
    assert store.value("SELECT id FROM lead") == lead
    assert soundness.findings(store) == []


def test_where_everything_was_changed_since_nothing_happens(store: Store) -> None:
    with store.action("Added") as added:
        number = add_contact(store, "Idris Bellwether")
    with store.action("Note"):
        store.update(m.Contact, number, notes="Vegetarian")
    before = dump(store)
    with pytest.raises(history.NothingToUndo, match="changed since"):
        history.undo(store, added.id)
    assert dump(store) == before
    entry = history.next_undo(store)
    assert entry is not None
    assert entry.label == "Note"


def test_the_same_name_taken_meanwhile_does_not_break_an_undo(store: Store) -> None:
    with store.action("Tag"):
        tag = store.insert(m.Tag, name="payments")
    with store.action("Removed") as removed:
        store.delete(m.Tag, tag)
    with store.action("Again"):
        store.insert(m.Tag, name="Payments")
    with pytest.raises(history.NothingToUndo):
        history.undo(store, removed.id)
    assert store.rows("SELECT name FROM tag") == [("Payments",)]


def test_what_was_changed_and_changed_back_is_no_step(store: Store) -> None:
    number = add_contact(store, "Idris Bellwether")
    with store.action("There and back"):
        store.update(m.Contact, number, notes="x")
        store.update(m.Contact, number, notes="")
    assert [entry.label for entry in history.entries(store)] == ["Contact added: Idris Bellwether"]
    assert undo_all(store) == 1


def test_undone_twice_is_undone_once(store: Store) -> None:
    with store.action("Added") as added:
        add_contact(store, "Idris Bellwether")
    history.undo(store, added.id)
    with pytest.raises(history.NothingToUndo):
        history.undo(store, added.id)
    with pytest.raises(history.NothingToUndo):
        history.undo(store)


def test_the_history_is_bounded_by_age_and_says_so(template: Path, store_file: Path) -> None:
    old = copy_of(template, store_file)
    add_contact(old, "Idris Bellwether")
    old.close()
    store = in_haste(Store.open(store_file, FixedDay(TODAY + timedelta(days=40))))
    add_contact(store, "Greta Vandermolen")
    newest, oldest = history.entries(store)
    assert newest.can_undo
    assert not oldest.can_undo
    with pytest.raises(history.NothingToUndo):
        history.undo(store, oldest.id)
    with pytest.raises(history.NothingToUndo, match="no longer"):
        history.preview_undo(store, oldest.id)
    assert undo_all(store) == 1
    assert store.rows("SELECT name FROM contact") == [("Idris Bellwether",)]
    store.close()


def test_an_import_of_thousands_is_one_step(store: Store) -> None:
    idris = add_contact(store, "Idris Bellwether")
    first = dump(store)
    now = store.now_text()
    with store.action("Imported 12,000 people", "import"):
        rows = ((f"Person {number}", f"{number * 7919 % 12_000:06}", now, now) for number in range(12_000))
        store.insert_many("contact", ("name", "sort_key", "added_at", "changed_at"), rows)
        store.execute("UPDATE contact SET notes = 'met' WHERE id = ?", (idris,))
    last = dump(store)
    assert len(search.find(store, "person")) == 12_000
    assert turns_given(lambda: history.undo(store)) > 500
    assert dump(store) == first
    assert search.find(store, "person") == []
    history.redo(store)
    assert dump(store) == last
    assert soundness.findings(store) == []


def turns_given(reversing: Callable[[], object]) -> int:
    """How often a reversal came back to Python while SQLite applied it: only there do other threads get their turn."""
    turns = 0

    def count(frame: FrameType, event: str, _argument: object) -> None:
        nonlocal turns
        above = frame.f_back
        turns += event == "call" and above is not None and above.f_code.co_name == "_apply"

    sys.setprofile(count)
    try:
        reversing()
    finally:
        sys.setprofile(None)
    return turns


def test_the_records_of_large_steps_are_not_read_for_small_ones(store: Store) -> None:
    with store.bookkeeping():
        for number in range(5):
            store.execute(
                """INSERT INTO history (label, kind, done_at, changeset, size)
                   VALUES (?, 'import', ?, zeroblob(8000000), 8000000)""",
                (f"Imported people {number}", store.now_text()),
            )
    store.close()
    store = Store.open(store.path, CLOCK)
    kept = apsw.memory_used()
    apsw.memory_high_water(reset=True)
    assert [entry.size for entry in history.entries(store)] == [8_000_000] * 5
    assert history.entries(store, kinds=("import",))[0].can_undo
    add_contact(store, "Idris Bellwether")
    history.undo(store)
    history.redo(store)
    read, _ = store.connection.status(apsw.SQLITE_DBSTATUS_CACHE_MISS)
    store.close()
    assert read < 400, "pages; each record has 2,000"
    assert apsw.memory_high_water() < kept + 7_000_000


# -- a program that dies ---------------------------------------------------------------------------


@pytest.mark.parametrize("kind", dying.KINDS)
def test_killed_in_the_middle_leaves_the_state_before(template: Path, tmp_path: Path, kind: str) -> None:
    path = tmp_path / "a.crm"
    store = copy_of(template, path)
    dying.prepare(store)
    before, entries = dump(store), store.rows("SELECT * FROM history")
    store.close()
    steps = dying.count_steps(shutil.copy(path, tmp_path / "counted.crm"), kind)
    assert steps > 10
    for part in (0.02, 0.5, 0.97):
        command = [sys.executable, "-m", "tests.store.dying", str(path), kind, str(max(1, int(steps * part)))]
        done = subprocess.run(
            command, cwd=Path(__file__).parents[2], capture_output=True, text=True, check=False
        )
        assert done.returncode == (1 if os.name == "nt" else -signal.SIGKILL), done.stderr
        assert done.stdout == "begun\n"
        store = Store.open(path, CLOCK)
        assert dump(store) == before
        assert store.rows("SELECT * FROM history") == entries
        assert soundness.findings(store) == []
        store.close()


def test_what_was_acknowledged_survives_a_kill(template: Path, tmp_path: Path) -> None:
    path = Path(shutil.copy(template, tmp_path / "a.crm"))
    command = [sys.executable, "-m", "tests.store.dying", str(path), "many", "40"]
    done = subprocess.run(command, cwd=Path(__file__).parents[2], capture_output=True, text=True, check=False)
    told = [int(line) for line in done.stdout.split() if line.isdigit()]
    assert len(told) == 40
    store = Store.open(path, CLOCK)
    assert {row[0] for row in store.rows("SELECT id FROM contact")} == set(told)
    assert len(history.entries(store)) == 40
    assert soundness.findings(store) == []
    store.close()


# -- a step that goes on -----------------------------------------------------------------------------


def write_note(store: Store, contact: int, notes: str, joins: int = 0) -> int:
    with store.action(f"Note: {notes}", joins=joins) as action:
        store.update(m.Contact, contact, notes=notes)
    return action.id


def labels(store: Store) -> list[str]:
    return [entry.label for entry in history.entries(store)]


def test_a_step_that_goes_on_is_one_step_to_undo(store: Store) -> None:
    contact = add_contact(store, "Idris")
    first = dump(store)
    step = write_note(store, contact, "a")
    for notes in ("ab", "abc"):
        assert write_note(store, contact, notes, step) == step
    last = dump(store)
    assert labels(store)[:1] == ["Note: abc"]
    assert len(labels(store)) == 2
    assert history.undo(store).kept == frozenset()
    assert dump(store) == first
    assert history.redo(store).kept == frozenset()
    assert dump(store) == last


def test_a_step_does_not_go_on_over_another_one_or_after_it_was_taken_back(store: Store) -> None:
    contact = add_contact(store, "Idris")
    step = write_note(store, contact, "a")
    add_contact(store, "Emeka")
    second = write_note(store, contact, "ab", step)
    assert second != step
    assert labels(store)[0] == "Note: ab"
    history.undo(store)
    third = write_note(store, contact, "abc", second)
    assert third not in (step, second)
    assert history.next_redo(store) is None  # something new was done
    assert write_note(store, contact, "abcd", 12_345) not in (third, 12_345)


def test_what_was_typed_and_taken_away_again_is_no_step(store: Store) -> None:
    contact = add_contact(store, "Idris")
    before = labels(store)
    step = write_note(store, contact, "a")
    assert write_note(store, contact, "", step) == 0
    assert labels(store) == before
    with store.action("An addition") as added:
        number = store.insert(m.Tag, name="payments")
    with store.action("An addition", joins=added.id) as gone:
        store.delete(m.Tag, number)
    assert gone.id == 0
    assert labels(store) == before
