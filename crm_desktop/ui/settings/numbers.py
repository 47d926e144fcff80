"""Numbers that stand in a sentence: "within 2 days", "after 4, 7, 14 days", with the way back to how they came."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Final

from PySide6.QtCore import QCoreApplication, QTimer, Signal
from PySide6.QtGui import QHideEvent
from PySide6.QtWidgets import QHBoxLayout, QWidget

from crm_desktop.domain.etiquette.settings import RuleNumber
from crm_desktop.domain.translation import translate
from crm_desktop.domain.wording import sentence_start
from crm_desktop.ui.settings.parts import REST_MS
from crm_desktop.ui.theme import current_theme
from crm_desktop.ui.widgets import Label, NumberField, Popup, button, label, link_button

_tr = QCoreApplication.translate

DAYS: Final = -1
"""In a sentence: the word "day" or "days" for the number before it."""
MOST: Final = 999
"""No number here is larger."""
IN_A_POPUP: Final = 4
"""From so many numbers on they are changed in a popup, and the sentence says them."""

Sentence = Sequence[str | int]
"""Words, and the places of the numbers among them."""


class NumbersLine(QWidget):
    """Numbers in a sentence. ``changed(numbers)`` tells all of them; what is typed is told when the keys rest."""

    changed = Signal(tuple)

    def __init__(
        self, called: str, numbers: Sequence[RuleNumber], sentence: Sentence, *, can_go_back: bool = True
    ) -> None:
        super().__init__()
        self._can_go_back = can_go_back
        self._called = called
        self._numbers = tuple(numbers)
        self._filling = False
        self._shown: tuple[int, ...] = self.defaults
        self._parts: list[QWidget] = []
        self._days: Label | None = None
        self._last = 0
        self.fields: dict[int, NumberField] = {}
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(8)
        self.back = link_button("", parent=self)
        self.back.hide()
        self.back.clicked.connect(self._on_back)
        row.addWidget(self.back)
        if len(self._numbers) >= IN_A_POPUP:
            self._summary = label("", "body", "text2")
            self.change = button(self.tr("Change"), small=True)
            self.change.setAccessibleDescription(called)
            self.change.clicked.connect(self._on_change)
            self._parts = [self._summary, self.change]
        else:
            self._make_sentence(sentence)
        for part in self._parts:
            row.addWidget(part)
        self._rest = QTimer(self)
        self._rest.setSingleShot(True)
        self._rest.setInterval(REST_MS)
        self._rest.timeout.connect(self.keep)

    @property
    def defaults(self) -> tuple[int, ...]:
        """The numbers as they came."""
        return tuple(number.default for number in self._numbers)

    def _make_sentence(self, sentence: Sentence) -> None:
        for part in sentence:
            if part == DAYS:
                self._days = label("", "body", "text2")
                self._parts.append(self._days)
            elif isinstance(part, int):
                self._parts.append(self._field(part))
                self._last = part
            else:
                self._parts.append(label(part, "body", "text2"))

    def _field(self, place: int) -> NumberField:
        number = self._numbers[place]
        made = NumberField(
            number.default,
            least=number.least,
            most=MOST,
            name=f"{self._called}, {translate('Rules', number.says)}",
        )
        made.valueChanged.connect(self._on_number)
        made.editingFinished.connect(self.keep)
        self.fields[place] = made
        return made

    # -- showing -------------------------------------------------------------------------------------

    def show_numbers(self, numbers: Sequence[int], *, on: bool = True) -> None:
        """Show what is set; a number that is being typed stays."""
        self._shown = tuple(numbers)
        self._filling = True
        for place, field in self.fields.items():
            if not self._rest.isActive():
                field.setValue(self._shown[place])
        self._show_words()
        for part in self._parts:
            part.setEnabled(on)
        changed = self._can_go_back and on and self._shown != self.defaults
        if changed:
            said = ", ".join(str(default) for default in self.defaults)
            self.back.setText(self.tr("Back to {numbers}").format(numbers=said))
            self.back.updateGeometry()
        self.back.setVisible(changed)
        self._filling = False

    def _show_words(self) -> None:
        if self._days is not None:
            one = self.fields[self._last].value() == 1
            self._days.setText(_tr("Settings", "day") if one else _tr("Settings", "days"))
        if len(self._numbers) >= IN_A_POPUP:
            different = [str(number) for number in sorted(set(self._shown))]
            either = self.tr("{few} or {last}")
            said = different[0]
            if len(different) > 1:
                said = either.format(few=", ".join(different[:-1]), last=different[-1])
            self._summary.setText(self.tr("after {numbers} days").format(numbers=said))

    # -- what was chosen -----------------------------------------------------------------------------

    def _on_number(self, _value: int) -> None:
        if not self._filling:
            self._show_words()
            self._rest.start()

    def keep(self) -> None:
        """Tell the numbers that were typed, if they wait to be told."""
        if self._rest.isActive():
            self._rest.stop()
            self.changed.emit(tuple(self.fields[place].value() for place in sorted(self.fields)))

    def hideEvent(self, event: QHideEvent) -> None:
        """Nothing that was typed is lost."""
        super().hideEvent(event)
        self.keep()

    def _on_back(self) -> None:
        self._rest.stop()
        stop = self.fields[min(self.fields)] if self.fields else self.change
        self.changed.emit(self.defaults)
        stop.setFocus()

    def _on_change(self) -> None:
        popup = NumbersPopup(self, self._called, self._numbers, self._shown)
        popup.chosen.connect(self.changed)
        popup.closed.connect(popup.deleteLater)
        popup.show_at(self.change, align="right")
        popup.fields[0].setFocus()
        popup.fields[0].selectAll()
        self.popup = popup


class NumbersPopup(Popup):
    """Many numbers, each with its name. ``chosen(numbers)`` when it closes with others than it began."""

    chosen = Signal(tuple)

    def __init__(
        self, parent: QWidget, called: str, numbers: Sequence[RuleNumber], values: Sequence[int]
    ) -> None:
        super().__init__(parent, padding=16)
        self.setAccessibleName(called)
        self._before = tuple(values)
        self.body.setSpacing(8)
        self.body.addWidget(label(self.tr("Days until the reminder"), "body-strong"))
        self.fields: list[NumberField] = []
        for number, value in zip(numbers, values, strict=True):
            line = QHBoxLayout()
            line.setSpacing(8)
            named = translate("Rules", number.says)
            said = label(sentence_start(named), "body", "text2")
            said.setMinimumWidth(current_theme().px(120))
            line.addWidget(said, 1)
            field = NumberField(value, least=number.least, most=MOST, name=f"{called}, {named}")
            line.addWidget(field)
            self.body.addLayout(line)
            self.fields.append(field)

    def hideEvent(self, event: QHideEvent) -> None:
        """Tell what was chosen."""
        numbers = tuple(field.value() for field in self.fields)
        if numbers != self._before:
            self._before = numbers
            self.chosen.emit(numbers)
        super().hideEvent(event)
