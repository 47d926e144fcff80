"""A program that kills itself in the middle of its work, at a chosen step of SQLite's machine.

`python -m tests.store.dying FILE KIND STEPS`
"""

from __future__ import annotations

import os
import signal
import sys
from collections.abc import Callable, Iterator
from datetime import timedelta
from pathlib import Path
from typing import Any

from crm_desktop.store import Store, history
from crm_desktop.store import models as m
from tests.store.books import CLOCK, TODAY, add_contact, add_interaction, add_lead, in_haste

KINDS = ("action", "import", "undo", "undo of an import", "redo", "bookkeeping")


def prepare(store: Store) -> None:
    """Write what the deaths need: something to undo, and something to redo."""
    idris = add_contact(store, "Idris Bellwether")
    add_interaction(store, [idris], TODAY)
    _import(store)
    with store.action("Removed"):
        store.delete(m.Contact, idris)
    add_lead(store, add_contact(store, "Greta Vandermolen"))
    history.undo(store)


def _import(store: Store) -> None:
    now = store.now_text()

    def rows() -> Iterator[tuple[str, ...]]:
        for number in range(600):
            yield f"Person {number}", f"{number * 7919 % 600:06}", now, now

    with store.action("Imported", "import"):
        store.insert_many("contact", ("name", "sort_key", "added_at", "changed_at"), rows())
        store.execute("INSERT INTO email (contact_id, address) SELECT id, id || '@example.com' FROM contact")


def _action(store: Store) -> None:
    with store.action("Long"):
        for number in range(20):
            contact = add_contact(store, f"Person {number}")
            add_interaction(store, [contact], TODAY - timedelta(days=number), notes="about spring")
            add_lead(store, contact)


def _older(store: Store) -> None:
    entry = history.entries(store, kinds=("import",))[0]
    history.undo(store, entry.id)


def _bookkeeping(store: Store) -> None:
    with store.bookkeeping():
        for number in range(300):
            store.execute("INSERT INTO ui_state (name, value) VALUES (?, 'x')", (str(number),))
        store.execute("DELETE FROM history")


WORK: dict[str, Callable[[Store], Any]] = {
    "action": _action,
    "import": _import,
    "undo": history.undo,
    "undo of an import": _older,
    "redo": history.redo,
    "bookkeeping": _bookkeeping,
}


def count_steps(path: str | Path, kind: str) -> int:
    """Count how many steps (of ten instructions of SQLite's machine) the whole work takes."""
    steps = 0

    def step() -> bool:
        nonlocal steps
        steps += 1
        return False

    store = in_haste(Store.open(Path(path), CLOCK))
    store.connection.set_progress_handler(step, 10)
    WORK[kind](store)
    store.connection.set_progress_handler(None)
    store.close()
    return steps


def die(path: Path, kind: str, at: int) -> None:
    """Do the work and be killed at a step of it."""
    steps = 0

    def step() -> bool:
        nonlocal steps
        steps += 1
        if steps == at:
            os.kill(os.getpid(), getattr(signal, "SIGKILL", signal.SIGTERM))
        return False

    store = Store.open(path, CLOCK)
    store.connection.set_progress_handler(step, 10)
    print("begun", flush=True)
    WORK[kind](store)
    print("ended", flush=True)


def die_after_many(path: Path, times: int) -> None:
    """Tell of each action that is done, and be killed in the middle of the one after."""
    store = Store.open(path, CLOCK)
    for number in range(times):
        print(add_contact(store, f"Person {number}"), flush=True)
    with store.action("Never told"):
        store.insert(m.Tag, name="payments")
        os.kill(os.getpid(), getattr(signal, "SIGKILL", signal.SIGTERM))


if __name__ == "__main__":
    if sys.argv[2] == "many":
        die_after_many(Path(sys.argv[1]), int(sys.argv[3]))
    else:
        die(Path(sys.argv[1]), sys.argv[2], int(sys.argv[3]))
