"""On which day: typed as one says it, chosen from a calendar, or by one of the usual spans below."""

from __future__ import annotations

from datetime import date
from functools import partial

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from crm_desktop.domain import quickdates, wording
from crm_desktop.services.calendar import Calendar
from crm_desktop.ui.widgets import DateField, FieldError, label, link_button


class WhenField(QWidget):
    """The day of a follow-up. ``typed`` by letters, ``dayChanged(day or None)`` whenever another day is meant."""

    typed = Signal()
    dayChanged = Signal(object)

    def __init__(self, calendar: Calendar, today: date) -> None:
        super().__init__()
        self._today = today
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        self.field = day_field(
            calendar, today, placeholder=self.tr("fri, in 2 weeks, 3/12"), name=self.tr("When")
        )
        self.field.dateChanged.connect(self.dayChanged)
        self.field.textEdited.connect(self._on_typed)
        self.field.editingFinished.connect(self._on_left)
        column.addWidget(self.field)
        self.error = FieldError()
        column.addWidget(self.error)
        column.addWidget(self._make_proposal())
        column.addLayout(self._make_links())
        self.setFocusProxy(self.field)

    def _make_proposal(self) -> QWidget:
        self.perhaps = QWidget()
        row = QHBoxLayout(self.perhaps)
        row.setContentsMargins(20, 0, 0, 0)
        row.setSpacing(4)
        row.addWidget(label(self.tr("Did you mean"), "small", "danger"))
        self.proposal = link_button("")
        self.proposal.clicked.connect(self._on_proposal)
        row.addWidget(self.proposal)
        row.addWidget(label(self.tr("?"), "small", "danger"))
        row.addStretch(1)
        self.perhaps.hide()
        return self.perhaps

    def _make_links(self) -> QHBoxLayout:
        row = QHBoxLayout()
        row.setContentsMargins(0, 6, 0, 0)
        row.setSpacing(16)
        self.links = {}
        for words, meaning in (
            (self.tr("Tomorrow"), "tomorrow"),
            (self.tr("Friday"), "friday"),
            (self.tr("In a week"), "in a week"),
            (self.tr("In a month"), "in a month"),
        ):
            link = link_button(words)
            link.clicked.connect(partial(self._take, meaning))
            row.addWidget(link)
            self.links[words] = link
        row.addStretch(1)
        return row

    def day(self) -> date | None:
        """The day that is meant; None where there is none, or it cannot be read."""
        return self.field.date()

    def set_day(self, day: date | None) -> None:
        """Show a day."""
        self.field.set_date(day)
        self.clear_error()

    def say_error(self) -> None:
        """Say what is wrong with the day, and what was perhaps meant."""
        self.field.set_invalid(True)
        if not self.field.text().strip():
            self.error.show_error(self.tr("When is it? Perhaps ‘fri’ or ‘in 2 weeks’."))
            return
        reading = quickdates.read(self.field.text(), self._today)
        if reading.proposal is None:
            self.error.show_error(reading.advice)
            return
        self.error.show_error(reading.advice.partition(" Did you mean")[0])
        self.proposal.setText(wording.day_and_month(reading.proposal, self._today))
        self.perhaps.show()

    def clear_error(self) -> None:
        """Say nothing more of it."""
        self.field.set_invalid(False)
        self.error.clear()
        self.perhaps.hide()

    def _on_typed(self, _text: str) -> None:
        self.clear_error()
        self.typed.emit()

    def _on_left(self) -> None:
        if not self.field.is_readable() and self.field.calendar_popup() is None:
            self.say_error()

    def _on_proposal(self) -> None:
        self.field.type_text(self.proposal.text())
        self.clear_error()
        self.field.setFocus()

    def _take(self, words: str) -> None:
        day = quickdates.parse(words, self._today)
        self.set_day(day)
        self.dayChanged.emit(day)


def day_field(calendar: Calendar, today: date, *, placeholder: str, name: str) -> DateField:
    """A field for a day that shows how full the days are."""
    return DateField(
        quickdates.parse,
        today,
        placeholder=placeholder,
        load=calendar.load,
        describe=lambda day: wording.short_day(day, today),
        name=name,
    )
