"""What the window remembers from one day to the next: widths, chosen columns, the last view, drafts.

It is bookkeeping and not the person's words, so it is kept outside the history.
"""

from __future__ import annotations

import json
from typing import Any

from crm_desktop.store import Store, StoreError


class Memory:
    """Values by name, read at once and written together when the window rests or closes."""

    def __init__(self, store: Store) -> None:
        self._store = store
        self._values: dict[str, str] = dict(store.rows("SELECT name, value FROM ui_state"))
        self._unsaved: dict[str, str | None] = {}

    def get(self, name: str, default: Any = None) -> Any:
        """Give a remembered value (plain JSON data), or the default."""
        text = self._values.get(name)
        return default if text is None else json.loads(text)

    def put(self, name: str, value: Any) -> None:
        """Remember a value; None forgets it. `save` writes it."""
        if value is None:
            self._values.pop(name, None)
            self._unsaved[name] = None
            return
        text = json.dumps(value, ensure_ascii=False)
        if self._values.get(name) != text:
            self._values[name] = text
            self._unsaved[name] = text

    def save(self) -> None:
        """Write what is not written yet. A file that refuses keeps it for the next time."""
        if not self._unsaved:
            return
        try:
            with self._store.bookkeeping():
                for name, text in self._unsaved.items():
                    if text is None:
                        self._store.execute("DELETE FROM ui_state WHERE name = ?", (name,))
                    else:
                        self._store.execute(
                            "INSERT OR REPLACE INTO ui_state (name, value) VALUES (?, ?)", (name, text)
                        )
        except StoreError:
            return
        self._unsaved.clear()
