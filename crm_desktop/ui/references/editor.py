"""The editor of a reference: who, how they stand, and what the sheet says of them."""

from __future__ import annotations

from functools import partial

from PySide6.QtWidgets import QHBoxLayout, QWidget

from crm_desktop.domain import quickdates, wording
from crm_desktop.domain.terms import Standing
from crm_desktop.domain.wording import shortened
from crm_desktop.services import references
from crm_desktop.services.references import ReferenceDraft
from crm_desktop.store import contacts as people
from crm_desktop.store import references as reader
from crm_desktop.ui.contacts.choices import people_choices, people_search
from crm_desktop.ui.shell.desk import Desk
from crm_desktop.ui.shell.editor import Editor
from crm_desktop.ui.theme import current_theme
from crm_desktop.ui.widgets import ChooseField, DateField, LineEdit, Segmented, TextEdit, label

LABELS = 112
"""Width of the fields' names, px at text size 1."""


class ReferenceEditor(Editor):
    """Notes how somebody stands as my reference; without a contact it asks who it is."""

    help_chapter = "references"

    def __init__(self, desk: Desk, contact: int | None = None) -> None:
        found = references.draft(desk.store, contact) if contact is not None else None
        super().__init__(desk, f"reference.{contact or 'new'}", width=640, labels=LABELS)
        self.body.setSpacing(16)
        self._contact = contact if found is not None else None
        self._number = contact if found is not None else None
        self.set_title(self.tr("Add a reference") if found is None else self.tr("Reference"))
        self._build()
        if found is not None:
            self.add_button(
                self.tr("No reference any more"), "quiet", self._remove, icon="trash-2", side="left"
            )
        self.add_button(self.tr("Cancel"), "secondary", self.reject)
        self.save_button = self.add_button(self.tr("Save"), "primary", self.save)
        blank = ReferenceDraft(on=desk.today)
        brought = None if found is not None or contact is None else ReferenceDraft(contact, on=desk.today)
        self._begin(found or blank, brought)

    def _build(self) -> None:
        store, theme = self.desk.store, current_theme()
        self.who = ChooseField(
            people_search(store), placeholder=self.tr("Who has seen you work"), name=self.tr("Who")
        )
        self.who_field = self._add(self.tr("Who"), self.who)
        self.standing = Segmented(
            [
                (Standing.ASKED, self.tr("Asked"), None),
                (Standing.AGREED, self.tr("Agreed"), None),
                (Standing.DECLINED, self.tr("Declined"), None),
            ],
            name=self.tr("How they stand"),
        )
        self.on = DateField(
            quickdates.parse_past,
            self.desk.today,
            describe=partial(wording.full_day, today=self.desk.today),
            name=self.tr("On"),
        )
        self.on.setFixedWidth(theme.px(204))
        line = QHBoxLayout()
        line.setContentsMargins(0, 0, 0, 0)
        line.setSpacing(12)
        line.addWidget(self.standing)
        line.addWidget(label(self.tr("on"), "body", "text2"))
        line.addWidget(self.on)
        line.addStretch(1)
        self.standing_field = self._add(self.tr("How they stand"), line)
        self.said = LineEdit(placeholder=self.tr("In their words"), name=self.tr("What they said"))
        self.said.setMaxLength(300)
        self.said_field = self._add(self.tr("What they said"), self.said)
        self.vouch = TextEdit(lines=2, name=self.tr("Can speak to"))
        self.vouch_field = self._add(self.tr("Can speak to"), self.vouch)
        self.knows = LineEdit(name=self.tr("Knows me as"))
        self.knows.setMaxLength(200)
        self._add(self.tr("Knows me as"), self.knows)
        self.please = LineEdit(placeholder=self.tr("Write before you call"), name=self.tr("Please"))
        self.please.setMaxLength(200)
        self.please_field = self._add(self.tr("Please"), self.please)
        self.please_field.set_hint(
            self.tr(
                "How and when they like to be reached. It stands on the sheet, as the two lines above do."
            )
        )
        self.body.addStretch(1)
        for signal in (
            self.who.textChanged,
            self.who.chosen,
            self.standing.currentChanged,
            self.on.dateChanged,
            self.on.textEdited,
            self.said.textChanged,
            self.vouch.textChanged,
            self.knows.textChanged,
            self.please.textChanged,
        ):
            signal.connect(self._on_changed)

    def _rest_note(self) -> str:
        return self.tr("Tab moves on, Ctrl+Enter saves")

    def _first_field(self) -> QWidget:
        return self.vouch if self._who() is not None else self.who

    def _who(self) -> int | None:
        choice = self.who.choice()
        return choice.id if choice is not None and isinstance(choice.id, int) else None

    def draft(self) -> ReferenceDraft:
        standing = Standing(self.standing.current() or Standing.NOT_ASKED)
        said = " ".join(self.said.text().split()) if standing is Standing.DECLINED else ""
        return ReferenceDraft(
            self._who(),
            standing,
            self.on.date(),
            " ".join(self.vouch.toPlainText().split()),
            " ".join(self.knows.text().split()),
            " ".join(self.please.text().split()),
            said,
        )

    def _fill(self, draft: ReferenceDraft) -> None:
        known = people_choices(self.desk.store, [draft.contact_id]) if draft.contact_id is not None else []
        self.who.set_choice(known[0] if known else None)
        self.who.setEnabled(self._contact is None)
        if draft.standing is not Standing.NOT_ASKED:
            self.standing.set_current(draft.standing)
        self.on.set_date(draft.on)
        self.said.setText(draft.said)
        self.vouch.setPlainText(draft.can_vouch_for)
        self.knows.setText(draft.knows_me_as)
        self.please.setText(draft.please)

    def _on_changed(self, *what: object) -> None:
        if self._filling:
            return
        self.who.set_after("")
        for field in (self.who_field, self.standing_field):
            if field.has_error():
                field.clear_error()
        self.on.set_invalid(False)
        self.said_field.setVisible(self.standing.current() == Standing.DECLINED)
        self.knows.setPlaceholderText(self._usual())
        super()._on_changed(*what)

    def _usual(self) -> str:
        """What the sheet says by itself of how they know me."""
        number = self._who()
        card = people.card(self.desk.store, number) if number is not None else None
        if card is None:
            return self.tr("My manager since 2021")
        touch = references.together(self.desk.store, [card.id]).get(card.id)
        return references.knows_me_as(card.relationship, touch) or self.tr("My manager since 2021")

    def _check(self) -> list[QWidget]:
        wrong: list[QWidget] = []
        number = self._who()
        if number is None:
            self.who_field.set_error(
                self.tr("Who is it? Choose somebody of your contacts.")
                if not self.who.text().strip()
                else self.tr("Nobody is called that here. Add the contact first, or choose another one.")
            )
            wrong.append(self.who)
        elif self._contact is None and self._is_there(number):
            name = shortened(self.who.text())
            self.who_field.set_error(self.tr("{name} is among your references already.").format(name=name))
            wrong.append(self.who)
        on = self.on.date()
        if on is None or on > self.desk.today:
            text, proposal = (
                self.day_advice(self.on) if on is None else (self.tr("This day is still to come."), "")
            )
            self.standing_field.set_error(text, proposal)
            self.on.set_invalid(True)
            wrong.append(self.on)
        return wrong

    def _is_there(self, contact: int) -> bool:
        row = reader.of_contact(self.desk.store, contact)
        return row is not None and row.standing is not Standing.NOT_ASKED

    def _now(self) -> ReferenceDraft | None:
        return references.draft(self.desk.store, self._contact) if self._contact is not None else None

    def _write(self, draft: ReferenceDraft) -> int:
        references.save(self.desk.store, draft)
        return draft.contact_id or 0

    def _sentence(self, draft: ReferenceDraft) -> str:
        return self.tr("Reference noted: {name}.").format(name=shortened(self.who.text()))

    def _remove(self) -> None:
        if self._contact is not None:
            said = self.tr("{name} is no reference any more.").format(name=shortened(self.who.text()))
            self._end_with(partial(references.remove, self.desk.store, self._contact), said)
