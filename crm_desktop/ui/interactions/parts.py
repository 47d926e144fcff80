"""Parts that every dialog about a talk has: when it was and how long, and what it was about."""

from __future__ import annotations

from collections.abc import Collection, Sequence
from datetime import date
from functools import partial

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QHBoxLayout, QWidget

from crm_desktop.domain import quickdates
from crm_desktop.domain.facts import ThingKind
from crm_desktop.domain.wording import shortened
from crm_desktop.services import naming
from crm_desktop.services.interactions import About
from crm_desktop.store import Store
from crm_desktop.ui.interactions import words
from crm_desktop.ui.theme import current_theme
from crm_desktop.ui.widgets import DateField, FilterChip, FlowLayout, LineEdit, TimeField

LONGEST_MINUTES = 24 * 60
MOST_THINGS = 8
THING_ROOM = 36


class WhenLine(QWidget):
    """The day, the time and the minutes of something that happened. ``changed`` something was typed."""

    changed = Signal()

    def __init__(self, today: date, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        theme = current_theme()
        self.on = DateField(
            quickdates.parse_past, today, describe=partial(words.day_word, today=today), name=self.tr("Day")
        )
        self.at = TimeField(name=self.tr("Time"))
        self.minutes = LineEdit(placeholder=self.tr("How long"), name=self.tr("Minutes"))
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(8)
        for field, width in ((self.on, 190), (self.at, 120), (self.minutes, 104)):
            field.setFixedWidth(theme.px(width))
            row.addWidget(field)
        row.addStretch(1)
        self.on.textEdited.connect(self._on_changed)
        self.on.dateChanged.connect(self._on_changed)
        self.at.textEdited.connect(self._on_changed)
        self.minutes.textEdited.connect(self._on_minutes)

    def _on_changed(self, _what: object) -> None:
        self.changed.emit()

    def _on_minutes(self, text: str) -> None:
        self.minutes.set_hint(self.tr("min") if text.strip().isdigit() else "")
        self.changed.emit()

    def set_minutes(self, minutes: int | None) -> None:
        """Show how long it took; None is not known."""
        self.minutes.setText(str(minutes) if minutes else "")
        self.minutes.set_hint(self.tr("min") if minutes else "")

    def minutes_typed(self) -> int | None:
        """The minutes, None where nothing or no number of them stands here."""
        return read_minutes(self.minutes.text()) or None

    def wrong(self) -> tuple[DateField | TimeField | LineEdit, str] | None:
        """The first field that cannot be read, and what to say about it; None where all can."""
        if self.on.date() is None:
            return self.on, self.tr("I cannot read that day. Perhaps “today” or “last fri”.")
        if not self.at.is_readable():
            return self.at, self.tr("I cannot read that time. Perhaps 15:30.")
        if self.minutes.text().strip() and read_minutes(self.minutes.text()) is None:
            return self.minutes, self.tr("Minutes are a number, up to a day.")
        return None

    def clear_marks(self) -> None:
        """Nothing is wrong any more."""
        for field in (self.on, self.at, self.minutes):
            field.set_invalid(False)


def read_minutes(text: str) -> int | None:
    """The minutes typed, 0 where nothing is; None where it is no number of them."""
    written = text.strip().lower().removesuffix("minutes").removesuffix("min").strip()
    if not written:
        return 0
    if not written.isascii() or not written.isdigit() or int(written) > LONGEST_MINUTES:
        return None
    return int(written)


class AboutChips(QWidget):
    """What it was about, as chips to switch on. ``switched`` the person did."""

    switched = Signal()

    def __init__(self, store: Store, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._store = store
        self._flow = FlowLayout(self, gap=6, line_gap=0)
        self._names: dict[About, str] = {}
        self._putting = False
        self.chips: dict[About, FilterChip] = {}

    def offer(self, things: Sequence[About], chosen: Collection[About]) -> None:
        """Offer these, after those that are chosen; the first of them, where there are many."""
        wanted = list(dict.fromkeys([*chosen, *things]))[: max(MOST_THINGS, len(chosen))]
        if list(self.chips) == wanted:
            self.choose(chosen)
            return
        for old in self.chips.values():
            self._flow.removeWidget(old)
            old.hide()
            old.deleteLater()
        self.chips = {}
        for thing in wanted:
            chip = FilterChip(self.name_of(thing), icon=words.THING_ICONS[thing[0]])
            chip.setChecked(thing in chosen)
            chip.toggled.connect(self._on_toggled)
            self._flow.addWidget(chip)
            self.chips[thing] = chip
        self._flow.invalidate()
        self.updateGeometry()

    def name_of(self, thing: About) -> str:
        """What a thing is called, in one line that has room in a chip."""
        if thing not in self._names:
            kind, number = thing
            self._names[thing] = naming.name_of(self._store, ThingKind(kind), number) or kind
        name = self._names[thing].replace("\n", " ")
        return shortened(name, THING_ROOM)

    def chosen(self) -> tuple[About, ...]:
        """What is switched on."""
        return tuple(thing for thing, chip in self.chips.items() if chip.isChecked())

    def choose(self, things: Collection[About]) -> None:
        """Switch these on, and the others off, as a proposal."""
        self._putting = True
        for thing, chip in self.chips.items():
            chip.setChecked(thing in things)
        self._putting = False

    def _on_toggled(self, _on: bool) -> None:
        if not self._putting:
            self.switched.emit()


def row_of(*widgets: QWidget) -> QHBoxLayout:
    """Put controls side by side, at the left."""
    row = QHBoxLayout()
    row.setSpacing(8)
    for widget in widgets:
        row.addWidget(widget)
    row.addStretch(1)
    return row
