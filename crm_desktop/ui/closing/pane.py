"""Telling one person how the search ended: the message at the right side, and that they know already."""

from __future__ import annotations

from datetime import date
from functools import partial
from typing import Final

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from crm_desktop.domain import quickdates
from crm_desktop.domain.errors import KnownError
from crm_desktop.domain.terms import InteractionKind
from crm_desktop.services.closing import Ending, Person
from crm_desktop.services.messages import telling
from crm_desktop.services.messages.writing import Draft
from crm_desktop.store import contacts as people
from crm_desktop.ui.closing import words
from crm_desktop.ui.messages import sending
from crm_desktop.ui.shell.desk import Desk
from crm_desktop.ui.theme import current_theme
from crm_desktop.ui.today.panes import Footer, Head
from crm_desktop.ui.today.words import place
from crm_desktop.ui.widgets import (
    ComboBox,
    DateField,
    FieldError,
    Popup,
    button,
    info_line,
    label,
)
from crm_desktop.ui.widgets.message_editor import MessageEditor

LOW: Final = 700
"""In windows lower than this (px) the margins are smaller, for the message to have the room."""
CALLED: Final = 40
"""A given name longer than this (in characters) is left out of a sentence."""


class TellPane(QWidget):
    """Who it is, and the message that thanks and tells.

    ``sendWanted``; ``loggedWanted`` (it was sent another way); ``nextWanted``; ``toldWanted(button)``.
    """

    sendWanted = Signal()
    loggedWanted = Signal()
    nextWanted = Signal()
    toldWanted = Signal(object)

    def __init__(self, desk: Desk, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._desk = desk
        self._shown: tuple[Ending, int] | None = None
        self._draft: Draft | None = None
        column = self._column = QVBoxLayout(self)
        column.setSpacing(16)
        top = QHBoxLayout()
        top.setSpacing(12)
        self.head = Head()
        self.count = label("", "small", "text3")
        top.addWidget(self.head, 1)
        top.addWidget(self.count)
        column.addLayout(top)
        self.editor = MessageEditor()
        sending.join(desk, self.editor)
        self.send = button(self.tr("Open in mail"), "primary", "mail", shortcut_hint=self.tr("Ctrl+Enter"))
        self.copy = button(self.tr("Copy"), icon="copy")
        self.next = button(self.tr("Next"), "quiet", "arrow-down")
        self.told = button(self.tr("Told already"), "quiet", "check")
        self.editor.add_button(self.send)
        self.editor.add_button(self.copy)
        self.editor.add_button(self.next, right=True)
        self.editor.add_button(self.told, right=True)
        self._footer = Footer([(self.next, self.next.text()), (self.told, self.tr("Told"))])
        column.addWidget(self.editor, 1)
        self.foot = QWidget()
        self.says = label("", "small", "text2", wrap=True)
        self.foot.setLayout(info_line(self.says))
        column.addWidget(self.foot)
        self._filler = QWidget()
        column.addWidget(self._filler, 1)
        for one in (self.send, self.copy):
            one.setEnabled(False)
        self.editor.readyChanged.connect(self.send.setEnabled)
        self.editor.writtenChanged.connect(self.copy.setEnabled)
        self.editor.sendRequested.connect(self.sendWanted)
        self.editor.loggedWanted.connect(self.loggedWanted)
        self.send.clicked.connect(self.sendWanted)
        self.copy.clicked.connect(self._on_copy)
        self.next.clicked.connect(self.nextWanted)
        self.told.clicked.connect(partial(self.toldWanted.emit, self.told))
        self._fit()

    def show_person(self, how: Ending, one: Person, number: int, total: int) -> None:
        """Show somebody, who is the `number`. of `total` that wait. A message that is being written stays."""
        desk, store = self._desk, self._desk.store
        card = people.card(store, one.contact_id)
        self.head.show_person(words.title(one, how), place(card) if card else "", card, desk)
        self.head.dot.hide()
        waits = one.told_on is None
        self.count.setText(self.tr("{number} of {total}").format(number=number, total=total) if waits else "")
        self.next.setEnabled(total > 1)
        draft, trouble = None, ""
        if waits:
            try:
                draft = telling.draft(desk.agenda, store, how, one)
            except KnownError as error:
                trouble = str(error)
        self.editor.setVisible(draft is not None)
        self._filler.setVisible(draft is None)
        name = one.helper.contact.called
        if draft is None:
            told = words.told(one.told_on, desk.today) if one.told_on is not None else ""
            self.says.setText(trouble or self.tr("{told}.").format(told=told))
            self._shown = self._draft = None
            self.editor.clear()
            return
        says = self.tr("One message clears the news and every thank-you owed to {name}.")
        self.says.setText(says.format(name=name if len(name) <= CALLED else self.tr("them")))
        key = (how, one.contact_id)
        if key != self._shown or draft != self._draft:
            self._shown, self._draft = key, draft
            fill = partial(telling.draft, desk.agenda, store, how, one)
            self.editor.set_draft(draft, key=telling.draft_key(how, one), fill=fill)
            sending.take_address(self.editor, draft)
            self.editor.text_field.verticalScrollBar().setValue(0)

    def _on_copy(self) -> None:
        self._desk.copy(self.editor.message())

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Take the words off the quiet buttons where there is no room for them."""
        super().resizeEvent(event)
        self._fit()

    def _fit(self) -> None:
        low = self.window().height() < LOW
        self._column.setContentsMargins(24, 12 if low else 20, 24, 12 if low else 20)
        self._column.setSpacing(12 if low else 16)
        self._footer.fit(self.width() - 48, [self.send, self.copy])


class ToldPopup(Popup):
    """Asks on which day, and how, somebody was told. ``chosen(day, kind)``; Esc leaves it as it was."""

    chosen = Signal(object, object)

    def __init__(self, parent: QWidget, called: str, today: date) -> None:
        super().__init__(parent, padding=16)
        self._today = today
        title = self.tr("When did {name} hear it?").format(
            name=called if len(called) <= CALLED else self.tr("they")
        )
        self.setAccessibleName(title)
        self.body.setSpacing(8)
        self.body.addWidget(label(title, "body-strong"))
        self.day = DateField(quickdates.parse_past, today, value=today, name=self.tr("Day"))
        self.day.setFixedWidth(current_theme().px(264))
        self.body.addWidget(self.day)
        self.error = FieldError()
        self.body.addWidget(self.error)
        line = QHBoxLayout()
        line.setSpacing(8)
        kinds = {
            InteractionKind.EMAIL: self.tr("By e-mail"),
            InteractionKind.MESSAGE: self.tr("By message"),
            InteractionKind.CALL: self.tr("On the phone"),
            InteractionKind.MEETING: self.tr("In person"),
        }
        self.kind = ComboBox([(kind.value, text) for kind, text in kinds.items()], name=self.tr("How"))
        self.note = button(self.tr("Note it"), "primary")
        line.addWidget(self.kind, 1)
        line.addWidget(self.note)
        self.body.addLayout(line)
        self.note.clicked.connect(self._take)
        self.day.returnPressed.connect(self._take)
        self.day.textEdited.connect(self._on_typed)
        self.closed.connect(self.deleteLater)

    def open_at(self, anchor: QWidget) -> None:
        """Show above or below an anchor, the day ready to be typed over."""
        self.show_at(anchor, align="right")
        self.day.setFocus(Qt.FocusReason.PopupFocusReason)
        self.day.selectAll()

    def _on_typed(self, _text: str) -> None:
        self.error.clear()
        self.day.set_invalid(False)

    def say(self, sentence: str) -> None:
        """Say under the field what is wrong with the day."""
        self.error.show_error(sentence)
        self.day.set_invalid(True)
        self.adjustSize()

    def _take(self) -> None:
        day = self.day.date()
        if day is None:
            self.say(self.tr("I cannot read that day. Perhaps ‘yesterday’ or ‘18 Nov’."))
            return
        self.chosen.emit(day, InteractionKind(self.kind.current_key()))
