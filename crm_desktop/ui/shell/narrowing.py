"""What narrows a list: a panel that drops down from the filter button, and chips that say what is chosen."""

from __future__ import annotations

from collections.abc import Callable, Collection, Iterable, Mapping
from dataclasses import replace
from functools import partial
from typing import Any

from PySide6.QtCore import QCoreApplication, QSize, Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QWidget

from crm_desktop.domain.names import fold
from crm_desktop.domain.wording import shortened
from crm_desktop.ui.theme import current_theme
from crm_desktop.ui.widgets import (
    Chip,
    Choice,
    ChooseField,
    FilterChip,
    FlowLayout,
    Popup,
    SearchField,
    label,
    link_button,
)

OFFERED = 8
"""So many names are offered at once."""


class _Chips(QWidget):
    """Chips that flow onto as many lines as they need."""

    def __init__(self) -> None:
        super().__init__()
        self._flow = FlowLayout(self, gap=6, line_gap=4)
        self._flow.setContentsMargins(0, 0, 0, 0)

    def add(self, chip: FilterChip) -> None:
        self._flow.addWidget(chip)

    def hasHeightForWidth(self) -> bool:
        return True

    def heightForWidth(self, width: int) -> int:
        return self._flow.heightForWidth(width)

    def sizeHint(self) -> QSize:
        width = current_theme().px(320)
        return QSize(width, self._flow.heightForWidth(width))


class NarrowingPopup(Popup):
    """Words first, then what the view adds, "Show all" last. ``narrowed(now)`` tells of each change.

    `now` is the view's own frozen dataclass; it has a `text`, and says by `is_empty` whether it narrows at all.
    """

    narrowed = Signal(object)

    def __init__(self, parent: QWidget, now: Any, hint: str) -> None:
        super().__init__(parent, padding=16)
        self.now = now
        self.body.setSpacing(8)
        self.words = SearchField(hint, keys="")
        self.words.setText(now.text)
        self.words.searchChanged.connect(self._on_words)
        self.words.escaped.connect(self.close)
        self.words.entered.connect(self.close)
        self.body.addWidget(self.words)

    def add_chips(
        self,
        head: str,
        chips: Mapping[Any, tuple[str, str]],
        on: Collection[Any],
        toggled: Callable[[Any, bool], None],
    ) -> dict[Any, FilterChip]:
        """Add chips below a head: text and icon of each, which are on, and what to do when one is switched."""
        self._head(head)
        line = _Chips()
        made = {}
        for key, (text, icon) in chips.items():
            chip = made[key] = FilterChip(text, icon=icon) if icon else FilterChip(text)
            chip.setChecked(key in on)
            chip.toggled.connect(partial(toggled, key))
            line.add(chip)
        self.body.addWidget(line)
        return made

    def add_people(
        self,
        head: str,
        people: Iterable[tuple[int, str]],
        now: int | None,
        chosen: Callable[[int | None], None],
    ) -> ChooseField:
        """Add a field that chooses one of some people below a head; None is anybody."""
        names = dict(sorted(people, key=lambda one: fold(one[1])))

        def find(text: str) -> list[Choice]:
            wanted = fold(text).split()
            found = [
                Choice(number, name)
                for number, name in names.items()
                if all(word in fold(name) for word in wanted)
            ]
            return found[:OFFERED]

        self._head(head)
        field = ChooseField(find, placeholder=self.tr("Anybody"), name=head)
        if now in names:
            field.set_choice(Choice(now, names[now]))
        field.chosen.connect(lambda choice: chosen(int(choice.id)))
        field.cleared.connect(lambda: chosen(None))
        self.body.addWidget(field)
        return field

    def add_clear(self) -> None:
        """Add what shows all again: last."""
        self.body.addSpacing(4)
        self.clear_link = link_button(self.tr("Show all"))
        self.clear_link.clicked.connect(self._on_clear)
        self.body.addWidget(self.clear_link, 0, Qt.AlignmentFlag.AlignLeft)
        self.clear_link.setEnabled(not self.now.is_empty)

    def tell(self, now: Any) -> None:
        """Narrow to something else."""
        if now != self.now:
            self.now = now
            self.clear_link.setEnabled(not now.is_empty)
            self.narrowed.emit(now)

    def _head(self, text: str) -> None:
        self.body.addSpacing(4)
        self.body.addWidget(label(text, "caption", "text2"))

    def _on_words(self, text: str) -> None:
        self.tell(replace(self.now, text=text.strip()))

    def _on_clear(self) -> None:
        self.tell(type(self.now)())
        self.close()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            self.close()
            return
        super().keyPressEvent(event)


def make_chip(text: str, most: int = 28) -> Chip:
    """A chip that says one part of what narrows, and can be taken away."""
    shown = shortened(text, most)
    chip = Chip(shown, "on", removable=True)
    chip.setAccessibleName(QCoreApplication.translate("Narrowing", "Filter: {text}").format(text=text))
    return chip
