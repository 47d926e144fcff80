"""Single values of the bookkeeping: what the program remembers for itself, neither undoable nor exported."""

from __future__ import annotations

from crm_desktop.store.store import Store


def get(store: Store, name: str) -> str | None:
    """Give a kept value, None where there is none."""
    found = store.value("SELECT value FROM ui_state WHERE name = ?", (name,))
    return None if found is None else str(found)


def put(store: Store, name: str, value: str) -> None:
    """Keep a value; only within `store.bookkeeping()` or an action."""
    store.execute("INSERT OR REPLACE INTO ui_state (name, value) VALUES (?, ?)", (name, value))


def drop(store: Store, name: str) -> None:
    """Forget a value; only within `store.bookkeeping()` or an action."""
    store.execute("DELETE FROM ui_state WHERE name = ?", (name,))
