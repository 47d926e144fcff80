"""A template as it would be for a real person, with what is missing."""

from __future__ import annotations

import math
from collections.abc import Callable
from functools import partial

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QHBoxLayout, QSizePolicy, QVBoxLayout, QWidget

from crm_desktop.domain.messages import SegmentKind
from crm_desktop.domain.placeholders import PERSONAL_LINE, PLACEHOLDERS
from crm_desktop.services import finding
from crm_desktop.services.messages import previews
from crm_desktop.services.messages.previews import Example
from crm_desktop.store.leads import last_act_with_person
from crm_desktop.ui.shell.desk import Desk
from crm_desktop.ui.templates import words
from crm_desktop.ui.widgets import (
    Choice,
    ChooseField,
    Hairline,
    IconMark,
    Panel,
    button,
    label,
)
from crm_desktop.ui.widgets.message_text import MessageText


class PreviewPane(QWidget):
    """The template for a person. ``chosen`` another person was chosen; ``fillWanted(field)`` what is missing."""

    chosen = Signal()
    fillWanted = Signal(str)

    def __init__(self, desk: Desk, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._desk = desk
        self._used_for = ""
        self._examples: list[Example] = []
        self.example: Example | None = None
        self.setProperty("surface", "alt")
        self.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        column = QVBoxLayout(self)
        column.setContentsMargins(20, 16, 20, 20)
        column.setSpacing(12)
        head = QHBoxLayout()
        head.setSpacing(12)
        head.addWidget(label(self.tr("Preview"), "section"))
        self.person = ChooseField(
            self._find, placeholder=self.tr("Choose a person"), name=self.tr("For whom the preview is")
        )
        self.person.chosen.connect(self._on_chosen)
        head.addWidget(self.person, 1)
        column.addLayout(head)
        column.addWidget(self._make_message(), 100)
        column.addWidget(self._make_missing())
        self.nobody = label(
            self.tr("Nobody fits yet. Choose a person to see how it reads."), "body", "text2", wrap=True
        )
        column.addWidget(self.nobody)
        column.addStretch(1)
        column.addWidget(
            label(
                self.tr("A personal line is asked for in every message. It cannot be left out."),
                "small",
                "text2",
                wrap=True,
            )
        )
        self._field = ""

    def _make_message(self) -> Panel:
        self.panel = Panel(padding=1)
        self._subject_box = QWidget()
        self._subject_box.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Fixed)
        inner = QVBoxLayout(self._subject_box)
        inner.setContentsMargins(16, 12, 16, 12)
        self.subject = MessageText(single_line=True, name=self.tr("Subject of the preview"))
        inner.addWidget(self.subject)
        self.text = MessageText(name=self.tr("Text of the preview"))
        for one in (self.subject, self.text):
            one.setReadOnly(True)
            one.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)
            one.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.panel.body.addWidget(self._subject_box)
        self.panel.body.addWidget(Hairline())
        self.panel.body.addWidget(self.text, 1)
        return self.panel

    def _make_missing(self) -> Panel:
        self.card = Panel(padding=12)
        row = QHBoxLayout()
        row.setSpacing(12)
        self._mark = IconMark("triangle-alert", "caution", 16)
        row.addWidget(self._mark, 0, Qt.AlignmentFlag.AlignTop)
        beside = QVBoxLayout()
        beside.setSpacing(4)
        self.missing = label("", "body-strong", wrap=True)
        self.says = label("", "small", "text2", wrap=True)
        self.fill = button(self.tr("Fill it in"), small=True)
        self.fill.clicked.connect(self._on_fill)
        beside.addWidget(self.missing)
        beside.addWidget(self.says)
        beside.addSpacing(4)
        beside.addWidget(self.fill, 0, Qt.AlignmentFlag.AlignLeft)
        row.addLayout(beside, 1)
        self.card.body.addLayout(row)
        return self.card

    def show_template(self, used_for: str, subject: str, body: str) -> None:
        """Show a template. The person stays while the template is for the same; for another use one that fits comes."""
        desk = self._desk
        if used_for != self._used_for:
            self._used_for = used_for
            self._examples = previews.examples(desk.agenda, desk.store, used_for)
            self.example = self._examples[0] if self._examples else None
            self.person.set_choice(_choice(self.example) if self.example is not None else None)
        self.show_words(subject, body)

    def forget(self) -> None:
        """Look again who fits, at the next template."""
        self._used_for = ""

    def show_words(self, subject: str, body: str) -> None:
        """Show the words as they stand now."""
        one = self.example
        there = one is not None
        self.panel.setVisible(there)
        self.nobody.setVisible(not there)
        self.card.setVisible(False)
        if one is None:
            return
        rendered = previews.filled(self._desk.store, one, subject, body)
        self.subject.set_segments(rendered.subject)
        self.text.set_segments(rendered.body)
        self._fit()
        empty = list(dict.fromkeys(gap.field for gap in rendered.gaps if gap.kind is SegmentKind.MISSING))
        self.card.setVisible(bool(empty))
        if empty:
            self._field = empty[0]
            labels = ", ".join(f"‘{PLACEHOLDERS[field].label}’" for field in empty)
            self.missing.setText(words.missing_title(len(empty)))
            says = self.tr("{fields} is not known for {name}. The message waits until it is filled in.")
            if len(empty) > 1:
                says = self.tr(
                    "{fields} are not known for {name}. The message waits until they are filled in."
                )
            name = one.called if len(one.called) <= 40 else self.tr("this person")
            self.says.setText(says.format(fields=labels, name=name))

    def _fit(self) -> None:
        """The letter is as high as its words, where there is room."""
        document = self.text.document()
        document.setTextWidth(self.text.viewport().width())
        words = math.ceil(document.size().height())
        self.panel.setMaximumHeight(self._subject_box.sizeHint().height() + words + 4)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Follow the width."""
        super().resizeEvent(event)
        self._fit()

    def _find(self, text: str) -> list[Choice]:
        if not text.strip():
            return [_choice(one) for one in self._examples]
        return [
            Choice(hit.id, hit.title, hit.second) for hit in finding.find_people(self._desk.store, text, 8)
        ]

    def _on_chosen(self, choice: Choice) -> None:
        number = choice.id
        fitting = next((one for one in self._examples if one.contact_id == number), None)
        if fitting is None and isinstance(number, int):
            fitting = previews.example_of(self._desk.store, number, self._used_for)
        if fitting is not None:
            self.example = fitting
            self.person.set_choice(_choice(fitting))
            self.chosen.emit()

    def _on_fill(self) -> None:
        self.fillWanted.emit(self._field)


def _choice(one: Example) -> Choice:
    return Choice(one.contact_id, one.name, one.note)


def fill_in(desk: Desk, field: str, example: Example) -> None:
    """Go where an empty field is filled in: my card, the lead, the opening, the talk, or the person."""
    things = dict(reversed(example.about))
    opener: Callable[[], object] = partial(desk.open_contact, example.contact_id)
    if field.startswith("my_"):
        opener = desk.open_me
    elif field in ("given_name", "full_name", "their_position", "their_company"):
        opener = partial(desk.edit_contact, example.contact_id)
    elif field in ("day_of_talk", "minutes", "subject_of_talk"):
        talk = last_act_with_person(desk.store, things.get("lead", 0))
        if talk is not None:
            opener = partial(desk.edit_interaction, talk)
        elif "lead" in things:
            opener = partial(desk.open_lead, things["lead"])
    elif "lead" in things and field != PERSONAL_LINE:
        opener = partial(desk.edit_lead, things["lead"])
    opener()
