"""Today when nothing is due: a kind word and three people, or, in a new file, where to begin."""

from __future__ import annotations

from collections.abc import Sequence
from functools import partial

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from crm_desktop.domain import wording
from crm_desktop.domain.translation import plural
from crm_desktop.services.today import QuietPerson
from crm_desktop.ui.theme import current_theme
from crm_desktop.ui.widgets import ElidedLabel, Face, IconMark, Label, button, label

TEXT = 440


class Calm(QWidget):
    """What stands above the list when nothing is due today.

    ``writeWanted(contact)``; ``importWanted``; ``personWanted``; ``leadWanted``.
    """

    writeWanted = Signal(int)
    importWanted = Signal()
    personWanted = Signal()
    leadWanted = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        column = QVBoxLayout(self)
        column.setContentsMargins(24, 20, 24, 12)
        column.setSpacing(0)
        self._mark = IconMark("sun", "warm-dot", 24)
        column.addWidget(self._mark)
        column.addSpacing(12)
        self.title: Label = label("", "section", wrap=True)
        column.addWidget(self.title)
        column.addSpacing(4)
        self.text: Label = label("", "body", "text2", wrap=True)
        self._take_width()
        column.addWidget(self.text)
        column.addSpacing(12)
        self._people = QVBoxLayout()
        self._people.setSpacing(4)
        column.addLayout(self._people)
        row = QHBoxLayout()
        row.setSpacing(8)
        self.bring = button(
            self.tr("Bring my contacts"), "primary", "upload", shortcut_hint=self.tr("Ctrl+I")
        )
        self.person = button(self.tr("Add a person"), icon="user-plus")
        self.lead = button(self.tr("New lead"), icon="lightbulb")
        for made, wanted in (
            (self.bring, self.importWanted),
            (self.person, self.personWanted),
            (self.lead, self.leadWanted),
        ):
            made.clicked.connect(wanted)
            row.addWidget(made)
        row.addStretch(1)
        column.addLayout(row)
        self.write_buttons: list[QWidget] = []

    def show_new(self, known: int) -> None:
        """Say where to begin, with the number of people who are here."""
        self._mark.set_icon_name("users", "text2")
        self.title.setText(self.tr("Begin with the people you know"))
        text = self.tr(
            "Bring your contacts from LinkedIn or any CSV file, or add five people who would take your call today. "
            "Today then tells you whom to thank, whom to tell, and whom to write to."
        )
        if known:
            text = plural(
                "Today",
                "%Ln person so far. Five who would take your call today are a good beginning.",
                "%Ln people so far. Five who would take your call today are a good beginning.",
                known,
            )
        self.text.setText(text)
        self._show_people(())
        self._show_buttons(bring=True, person=True)

    def show_calm(self, people: Sequence[QuietPerson], *, comes: bool) -> None:
        """Say that nothing is due, and propose these people. `comes`: what is due in the days to come stands below."""
        self._mark.set_icon_name("sun", "warm-dot")
        self.title.setText(self.tr("Nothing is due today"))
        text = (
            self.tr("What comes due in the next days stands below.")
            if comes
            else self.tr("Everybody has heard from you.")
        )
        if people:
            text += " " + self.tr("Perhaps a word to somebody you have not met for a while?")
        elif not comes:
            text += " " + self.tr(
                "When somebody gives you a name or a tip, write it down as a lead: Today then says whom to thank, and "
                "when."
            )
        self.text.setText(text)
        self._show_people(people)
        self._show_buttons(lead=not people)

    def _take_width(self) -> None:
        self.text.setMaximumWidth(current_theme().px(TEXT))

    def follow_theme(self) -> None:
        """Follow the text size."""
        self._take_width()

    def focus_first(self) -> None:
        """Put the keyboard on the first thing to do here."""
        here = [self.bring, *self.write_buttons, self.lead]
        first = next((one for one in here if not one.isHidden()), None)
        if first is not None:
            first.setFocus()

    def _show_buttons(self, *, bring: bool = False, person: bool = False, lead: bool = False) -> None:
        self.bring.setVisible(bring)
        self.person.setVisible(person)
        self.lead.setVisible(lead)

    def _show_people(self, people: Sequence[QuietPerson]) -> None:
        self.write_buttons.clear()
        while self._people.count():
            item = self._people.takeAt(0)
            widget = item.widget() if item is not None else None
            if widget is not None:
                widget.hide()
                widget.setParent(None)
                widget.deleteLater()
        for one in people:
            line = QWidget()
            row = QHBoxLayout(line)
            row.setContentsMargins(0, 2, 0, 2)
            row.setSpacing(12)
            row.addWidget(Face(one.name, size=28))
            name = ElidedLabel(one.name, "body")
            row.addWidget(name)
            row.addWidget(label(wording.span(one.days), "small", "text3"))
            write = button(self.tr("Write"), icon="pencil", small=True)
            write.setAccessibleDescription(one.name)
            write.clicked.connect(partial(self.writeWanted.emit, one.id))
            row.addWidget(write)
            row.addStretch(1)
            self._people.addWidget(line)
            self.write_buttons.append(write)
