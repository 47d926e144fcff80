"""What is kept between two changes and read anew only where they touched it is what would be read whole."""

from __future__ import annotations

import tempfile
from datetime import timedelta
from pathlib import Path

from hypothesis import given, settings
from hypothesis import strategies as st

from crm_desktop.services.happenings import Told
from crm_desktop.store import Changes, Store, history, leads
from tests.store.books import TODAY, Deeds, empty_at

_CHOICE = st.integers(0, 30)
_STEPS = st.lists(
    st.tuples(st.sampled_from([*Deeds.names(), "undo", "redo"]), _CHOICE, _CHOICE), min_size=1, max_size=14
)
FIRST, LAST = TODAY - timedelta(days=60), TODAY


class Followed:
    """The days of the calendar and the rows of leads, brought along after every change."""

    def __init__(self, store: Store) -> None:
        self.store = store
        self.told = Told(store, FIRST, LAST)
        self.leads = {row.id: row for row in leads.rows(store)}
        store.subscribe(self._follow)

    def _follow(self, changes: Changes) -> None:
        assert not changes.everything
        self.told.follow(changes)
        for number in changes.leads:
            self.leads.pop(number, None)
        self.leads.update({row.id: row for row in leads.rows(self.store, changes.leads)})

    def is_as_fresh(self) -> None:
        """Hold what was kept against what the file says now."""
        fresh = Told(self.store, FIRST, LAST)
        assert self.told.days == fresh.days
        assert list(self.told.days) == list(fresh.days)
        assert self.leads == {row.id: row for row in leads.rows(self.store)}


@settings(max_examples=40)
@given(steps=_STEPS)
def test_after_any_actions_it_is_what_the_file_says(steps: list[tuple[str, int, int]]) -> None:
    with tempfile.TemporaryDirectory() as folder:
        store = empty_at(Path(folder) / "search.crm")
        deeds = Deeds(store)
        for number in range(3):
            deeds.add_contact(number, number)
            deeds.receive(number, number + 1)
            deeds.log(number, number)
        followed = Followed(store)
        for deed, one, other in steps:
            if deed == "undo" and history.next_undo(store):
                history.undo(store)
            elif deed == "redo" and history.next_redo(store):
                history.redo(store)
            elif deed not in ("undo", "redo"):
                deeds.do(deed, one, other)
            followed.is_as_fresh()
        store.close()
