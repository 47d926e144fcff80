"""When and by what means something was asked: a small question."""

from __future__ import annotations

from datetime import date

from PySide6.QtCore import QCoreApplication, Signal
from PySide6.QtWidgets import QHBoxLayout, QWidget

from crm_desktop.domain import quickdates, wording
from crm_desktop.domain.terms import InteractionKind
from crm_desktop.ui.asks import words
from crm_desktop.ui.theme import current_theme
from crm_desktop.ui.widgets import ComboBox, DateField, Field, Popup, button, label

_tr = QCoreApplication.translate


def means_box(name: str, current: InteractionKind | None = None) -> ComboBox:
    """Give a box to choose by what means; one that is no usual one is there only where it was chosen before."""
    means = list(words.BY_MESSAGE)
    if current is not None and current not in means:
        means.append(current)
    return ComboBox(
        [(one, wording.sentence_start(words.by(one))) for one in means],
        current=current,
        name=name,
    )


def day_field(name: str, today: date) -> DateField:
    """Give a field for a day that has been."""
    return DateField(
        quickdates.parse_past, today, describe=lambda day: wording.short_day(day, today), name=name
    )


def when_line(day: DateField, means: ComboBox) -> QHBoxLayout:
    """Give the line of an editor that says on which day and by what means."""
    day.setFixedWidth(current_theme().px(132))
    line = QHBoxLayout()
    line.setContentsMargins(0, 0, 0, 0)
    line.setSpacing(8)
    line.addWidget(day)
    line.addWidget(means)
    line.addStretch(1)
    return line


def day_trouble(field: DateField, today: date) -> tuple[str, str]:
    """Say what is wrong with a day that has been, and which day was perhaps meant; "" where nothing is."""
    day = field.date()
    if day is None:
        reading = quickdates.read(field.text(), today)
        proposal = wording.day_and_month(reading.proposal, today) if reading.proposal else ""
        return reading.advice or _tr("Asks", "Which day? Perhaps ‘yesterday’."), proposal
    return ("" if day <= today else _tr("Asks", "This day is still to come.")), ""


class AskedPopup(Popup):
    """Asks when and how. ``chosen(means, day)``."""

    chosen = Signal(object, object)

    def __init__(self, parent: QWidget, today: date) -> None:
        super().__init__(parent, padding=16)
        self._today = today
        self.setAccessibleName(self.tr("When did you ask?"))
        self.body.setSpacing(8)
        self.body.addWidget(label(self.tr("When did you ask?"), "body-strong"))
        self.day = day_field(self.tr("Day"), today)
        self.day.setFixedWidth(current_theme().px(140))
        self.day.returnPressed.connect(self._on_save)
        self.means = means_box(self.tr("By what means"))
        line = QHBoxLayout()
        line.setSpacing(8)
        line.addWidget(self.day)
        line.addWidget(self.means, 1)
        self._field = Field("", line, above=True)
        self._field.label.hide()
        self._field.setFixedWidth(current_theme().px(300))
        self._field.proposalClicked.connect(self._on_proposal)
        self.body.addWidget(self._field)
        row = QHBoxLayout()
        row.addStretch(1)
        self.save = button(self.tr("Note it"), "primary", small=True)
        self.save.clicked.connect(self._on_save)
        row.addWidget(self.save)
        self.body.addLayout(row)
        self.closed.connect(self.deleteLater)

    def error(self) -> str:
        """What is wrong with the day ("" where nothing is)."""
        return self._field.error.text()

    def _on_proposal(self, text: str) -> None:
        self.day.type_text(text)
        self._field.clear_error()
        self.day.set_invalid(False)
        self.day.setFocus()

    def _on_save(self) -> None:
        day = self.day.date()
        wrong, proposal = day_trouble(self.day, self._today)
        if wrong or day is None:
            self._field.set_error(wrong, proposal)
            self.day.set_invalid(True)
            self.adjustSize()
            self.day.setFocus()
            return
        self.close()
        self.chosen.emit(InteractionKind(self.means.current_key()), day)
