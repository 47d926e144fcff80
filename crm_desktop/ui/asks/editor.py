"""The editor of an ask that was sent: what it was, when and how it went out, how long it may wait."""

from __future__ import annotations

from dataclasses import dataclass, replace
from datetime import date

from PySide6.QtWidgets import QHBoxLayout, QWidget

from crm_desktop.domain import wording
from crm_desktop.domain.askcheck import AskDraft
from crm_desktop.domain.terms import AskKind, InteractionKind
from crm_desktop.services import asks
from crm_desktop.store import asks as reader
from crm_desktop.ui.asks.asked import day_field, day_trouble, means_box, when_line
from crm_desktop.ui.asks.fields import NOBODY, AskFields
from crm_desktop.ui.shell.desk import Desk
from crm_desktop.ui.shell.editor import Editor
from crm_desktop.ui.widgets import NumberField, label

WIDTH, LABELS = 640, 96


@dataclass(frozen=True, slots=True)
class Contents:
    """What stands in the editor. `day` is the day of sending as it is typed, where it cannot be read."""

    ask: AskDraft
    sent_on: date
    sent_by: InteractionKind
    patience_days: int | None
    day: str = ""


class AskEditor(Editor):
    """Changes an ask that was sent."""

    help_chapter = "asks"

    def __init__(self, desk: Desk, number: int) -> None:
        super().__init__(desk, f"ask.{number}", width=WIDTH, labels=LABELS)
        self._number = number
        row = reader.row(desk.store, number)
        self._gone = row is None or row.sent_on is None
        self._row = row
        self.set_title(self.tr("Ask"))
        self.body.setSpacing(12)
        self.fields = AskFields(desk.store, labels=LABELS)
        self.fields.changed.connect(self._on_fields)
        self.body.addWidget(self.fields)
        self.day = day_field(self.tr("Sent on"), desk.today)
        self.means = means_box(self.tr("By what means"), row.sent_by if row is not None else None)
        self._when_field = self._add(self.tr("Sent"), when_line(self.day, self.means))
        self._when_field.proposalClicked.connect(self._on_proposal)
        self.patience = NumberField(7, least=1, most=365, name=self.tr("Days of patience"))
        line = QHBoxLayout()
        line.setContentsMargins(0, 0, 0, 0)
        line.setSpacing(8)
        line.addWidget(self.patience)
        line.addWidget(label(self.tr("days, then one gentle reminder"), "body", "text2"))
        line.addStretch(1)
        self._add(self.tr("Patience"), line)
        self.body.addStretch(1)
        self.day.dateChanged.connect(self._on_changed)
        self.day.textEdited.connect(self._on_changed)
        self.means.keyChanged.connect(self._on_changed)
        self.patience.valueChanged.connect(self._on_changed)
        self.add_button(self.tr("Save"), "primary", self.save)
        self._say_gone(self.tr("This ask is not here any more. Undo brings it back."))
        self._begin(self._from_file())

    def _from_file(self) -> Contents:
        ask, row = asks.draft(self.desk.store, self._number or 0), self._row
        if ask is None or row is None or row.sent_on is None:
            return Contents(AskDraft(NOBODY, AskKind.ADVICE), self.desk.today, InteractionKind.EMAIL, None)
        return Contents(ask, row.sent_on, row.sent_by or InteractionKind.EMAIL, row.patience_days)

    def _now(self) -> Contents | None:
        self._row = reader.row(self.desk.store, self._number or 0)
        return self._from_file() if self._row is not None else None

    def _usual(self) -> int:
        return self.desk.agenda.rules.patience(self.fields.kinds.kind())

    def _fill(self, contents: Contents) -> None:
        self.fields.set_ask(contents.ask)
        self.day.set_date(contents.sent_on)
        if contents.day:
            self.day.type_text(contents.day)
        if self.means.findData(contents.sent_by) >= 0:
            self.means.set_current_key(contents.sent_by)
        self.patience.setValue(contents.patience_days or self._usual())
        self._patience_of = self.fields.kinds.kind()

    def draft(self) -> Contents:
        """What stands in the fields."""
        days = self.patience.value()
        return Contents(
            asks.as_kept(self.fields.ask()),
            self.day.date() or self.desk.today,
            InteractionKind(self.means.current_key()),
            None if days == self._usual() else days,
            "" if self.day.date() is not None else self.day.text(),
        )

    def _on_fields(self) -> None:
        kind = self.fields.kinds.kind()
        if kind is not self._patience_of:
            # What was as usual stays as usual.
            if self.patience.value() == self.desk.agenda.rules.patience(self._patience_of):
                self.patience.setValue(self._usual())
            self._patience_of = kind
        self._on_changed()

    def _on_changed(self, *what: object) -> None:
        if self._filling:
            return
        if self._when_field.has_error():
            self._when_field.clear_error()
            self.day.set_invalid(False)
        super()._on_changed(*what)

    def _first_field(self) -> QWidget:
        return self.fields.exactly

    def _check(self) -> list[QWidget]:
        wrong: list[QWidget] = []
        if self.fields.ask().contact_id == NOBODY:
            self.fields.whom_field.set_error(self.tr("Whom did you ask? A name is enough."))
            wrong.append(self.fields.whom)
        day, row, today = self.day.date(), self._row, self.desk.today
        text, proposal = day_trouble(self.day, today)
        answered_on = row.answered_on if row is not None else None
        if not text and day is not None and answered_on is not None and day > answered_on:
            answered = wording.day_and_month(answered_on, today)
            text = self.tr("It was answered on {day}; it cannot have been sent later.").format(day=answered)
        if text:
            self._when_field.set_error(text, proposal)
            self.day.set_invalid(True)
            wrong.append(self.day)
        return wrong

    def _on_proposal(self, text: str) -> None:
        self.day.type_text(text)
        self._on_changed()

    def _write(self, contents: Contents) -> int:
        assert self._number is not None
        asks.change(
            self.desk.store,
            self._number,
            replace(contents.ask, offers_help=False),
            sent_on=contents.sent_on,
            sent_by=contents.sent_by,
            patience_days=contents.patience_days,
        )
        return self._number

    def _sentence(self, contents: Contents) -> str:
        return self.tr("Ask changed.")
