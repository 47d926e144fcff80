"""The chips in the header of the contacts: whom I owe something, who is cooling, whom I have not met yet."""

from __future__ import annotations

from functools import partial
from typing import TYPE_CHECKING, Final

from PySide6.QtCore import QObject, Signal

from crm_desktop.domain import wording
from crm_desktop.domain.terms import Warmth
from crm_desktop.store import Store
from crm_desktop.store import contacts as people
from crm_desktop.store.contacts import Filter
from crm_desktop.ui.contacts.model import Standing
from crm_desktop.ui.contacts.narrowing import Narrowing
from crm_desktop.ui.contacts.reading import MANY
from crm_desktop.ui.shell.desk import Desk
from crm_desktop.ui.widgets import FilterChip

if TYPE_CHECKING:  # a start counts nobody
    from crm_desktop.ui.shell.jobs import Progress

_WARMTH: Final = {"cooling": Warmth.COOLING, "unmet": Warmth.NOT_MET}


class HeaderChips(QObject):
    """The chips and what they count; each narrows the people. ``failed(error)`` they could not be counted."""

    failed = Signal(object)

    def __init__(self, desk: Desk, narrowing: Narrowing, parent: QObject) -> None:
        super().__init__(parent)
        self._desk = desk
        self._narrowing = narrowing
        self.counts: dict[str, int] = {}
        """How many each would show, by its name, as far as that is known."""
        self._texts = {
            "owed": self.tr("Owed something"),
            "cooling": self.tr("Cooling"),
            "unmet": self.tr("Not met yet"),
        }
        self.by_name = {
            name: FilterChip(text, icon="heart" if name == "owed" else "")
            for name, text in self._texts.items()
        }
        for name, chip in self.by_name.items():
            chip.toggled.connect(partial(self._on_toggled, name))

    def _on_toggled(self, name: str, on: bool) -> None:
        if name == "owed":
            self._narrowing.set_owed(on)
        else:
            self._narrowing.toggle_warmth(_WARMTH[name], on)

    def show_narrowed(self) -> None:
        """Show which of them narrow now."""
        now = self._narrowing.now
        on = {"owed": now.owed} | {name: warmth in now.warmth for name, warmth in _WARMTH.items()}
        for name, chip in self.by_name.items():
            if chip.isChecked() != on[name]:
                chip.setChecked(on[name])

    def set_visible(self, visible: bool) -> None:
        """Show them, or not."""
        for chip in self.by_name.values():
            chip.setVisible(visible)

    def count(self, standing: Standing, everybody: int) -> None:
        """Count again; of many people by a job."""
        self.counts["owed"] = len(standing.owed)
        filters = {
            name: Filter(warmth=(warmth,), warm_from=standing.warm_from, cool_from=standing.cool_from)
            for name, warmth in _WARMTH.items()
        }

        def work(store: Store, _progress: Progress | None = None) -> dict[str, int]:
            return {name: people.count(store, narrowed) for name, narrowed in filters.items()}

        if everybody <= MANY:
            self._on_counts(work(self._desk.store))
        else:
            self._desk.jobs.run(work, self._on_counts, self.failed.emit)
            self._show_counts()

    def _on_counts(self, counts: dict[str, int]) -> None:
        self.counts |= counts
        self._show_counts()

    def _show_counts(self) -> None:
        for name, text in self._texts.items():
            count = self.counts.get(name)
            chip = self.by_name[name]
            chip.setText(text if count is None else f"{text} {wording.number(count)}")
            chip.updateGeometry()
