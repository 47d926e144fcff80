"""Writing to people in a dialog: one message, or one after another, each with its own personal line."""

from __future__ import annotations

from collections.abc import Sequence
from functools import partial
from typing import Final

from PySide6.QtCore import Qt
from PySide6.QtGui import QKeySequence, QShortcut

from crm_desktop.domain.errors import KnownError
from crm_desktop.domain.wording import shortened
from crm_desktop.services import today as service
from crm_desktop.services.messages import letters, writing
from crm_desktop.services.messages.letters import Letter
from crm_desktop.services.messages.writing import Draft
from crm_desktop.store import contacts as people
from crm_desktop.ui.messages import sending
from crm_desktop.ui.shell.desk import Desk
from crm_desktop.ui.theme import current_theme
from crm_desktop.ui.today import words
from crm_desktop.ui.today.chain import ChainView
from crm_desktop.ui.widgets import Dialog, Panel, label, set_tooltip
from crm_desktop.ui.widgets.message_editor import MessageEditor

TITLE: Final = 60
"""A title longer than this (in characters) is cut."""


class MessageDialog(Dialog):
    """Writes one letter after another. Sending logs it, closes what it closes and takes the next one.

    With several letters it says how many are left; Skip leaves one out, and Stop (or Esc) ends it: what was sent
    stays logged, what was begun is kept.
    """

    help_chapter = "messages"

    def __init__(self, desk: Desk, several: Sequence[Letter]) -> None:
        super().__init__(desk.window, "", width=640, height=680)
        self.desk = desk
        self._letters = list(several)
        self._place = 0
        self._sent = 0
        self._reason = Panel(alt=True)
        self._reason.body.setContentsMargins(16, 12, 16, 12)
        self._reason.body.setSpacing(12)
        self._why = label("", "body", wrap=True)
        self._chain = ChainView()
        self._chain.opened.connect(self._on_open_contact)
        self._reason.body.addWidget(self._why)
        self._reason.body.addWidget(self._chain)
        self.editor = MessageEditor()
        self.editor.setMinimumHeight(current_theme().px(300))
        sending.join(desk, self.editor)
        self._trouble = label("", "body", "text2", wrap=True)
        self.body.addWidget(self._reason)
        self.body.addWidget(self.editor, 1)
        self.body.addWidget(self._trouble, 1, Qt.AlignmentFlag.AlignTop)
        self.body.setContentsMargins(24, 16, 24, 16)

        is_one = len(self._letters) == 1
        self.copy_button = self.add_button(self.tr("Copy"), "quiet", self._on_copy, icon="copy", side="left")
        self.stop_button = self.add_button(
            self.tr("Close") if is_one else self.tr("Stop"), "secondary", self.reject
        )
        self.skip_button = self.add_button(self.tr("Skip"), "secondary", self.skip)
        set_tooltip(self.skip_button, self.tr("Skip (Ctrl+PgDn)"))
        self.skip_button.setVisible(not is_one)
        self.send_button = self.add_button(self.tr("Open in mail"), "primary", self._on_send, icon="mail")
        QShortcut(QKeySequence("Ctrl+PgDown"), self, self.skip).setEnabled(not is_one)
        for one in (self.send_button, self.copy_button):
            one.setEnabled(False)
        self.editor.readyChanged.connect(self.send_button.setEnabled)
        self.editor.writtenChanged.connect(self.copy_button.setEnabled)
        self.editor.sendRequested.connect(self._on_send)
        self.editor.loggedWanted.connect(self._on_logged)
        self.editor.leaveWanted.connect(self.reject)
        self._show()

    # -- showing -----------------------------------------------------------------------------------

    @property
    def letter(self) -> Letter:
        """The letter that is written now."""
        return self._letters[self._place]

    def _show(self) -> None:
        letter, desk = self.letter, self.desk
        card = people.card(desk.store, letter.contact_id)
        name = card.name if card is not None else ""
        title = letter.dues[0].title if letter.dues else self.tr("Write to {name}").format(name=name)
        self.set_title(shortened(title, TITLE))
        spoke = words.spoke(card, desk.today) if card is not None else ""
        if len(self._letters) > 1:
            place = self.tr("{place} of {total}").format(place=self._place + 1, total=len(self._letters))
            spoke = self.tr("{spoke}, {place}").format(spoke=spoke, place=place) if spoke else place
        self.set_header_note(spoke)
        self._show_reason(letter)
        try:
            draft: Draft | None = letters.draft(desk.store, letter)
        except KnownError as error:
            draft = None
            self._trouble.setText(str(error))
        self._trouble.setVisible(draft is None)
        self.editor.setVisible(draft is not None)
        if draft is None:
            self.editor.clear()
            return
        fill = partial(letters.draft, desk.store, letter)
        self.editor.set_draft(draft, key=letters.key(letter), fill=fill)
        sending.take_address(self.editor, draft)
        self.editor.write_next()

    def _show_reason(self, letter: Letter) -> None:
        row = service.row_of(self.desk.agenda, letter.dues[0]) if letter.dues else None
        self._reason.setVisible(row is not None)
        if row is not None:
            self._why.setText(row.why)
            steps = service.chain(self.desk.agenda.facts, row, self.desk.today)
            self._chain.show_steps(steps)
            self._chain.setVisible(bool(steps))

    # -- doing -------------------------------------------------------------------------------------

    def submit(self) -> None:
        """Ctrl+Enter sends; where something is missing it leads there."""
        if self.editor.is_ready():
            self._on_send()
        else:
            self.editor.write_next()

    def skip(self) -> None:
        """Leave this one out and take the next; what was begun is kept."""
        self.editor.keep_now()
        self._go_on()

    def reject(self) -> None:
        """Stop: what was sent stays logged, what was begun is kept."""
        left = len(self._letters) - self._place
        if self._sent and left:
            said = self.tr("{sent} of {total} written. The others can wait.")
            self.desk.said.emit(said.format(sent=self._sent, total=len(self._letters)), False)
        super().reject()

    def _on_send(self) -> None:
        if self.editor.is_ready() and sending.open_in_mail(self.desk, self.editor):
            self._on_logged()

    def _on_logged(self) -> None:
        """The message was sent: log it, forget what was kept of a free one, and go on."""
        draft = self.editor.draft()
        if draft is None or not self.editor.is_written():
            return
        said = self.tr("{what}.").format(what=sending.label_of(draft))
        if self.desk.do(partial(sending.log, self.desk, self.editor, draft), said):
            self._sent += 1
            if not self.letter.dues:
                self.editor.clear()
                writing.forget_draft(self.desk.store, letters.key(self.letter))
            self._go_on()

    def _go_on(self) -> None:
        self._place += 1
        if self._place < len(self._letters):
            self._show()
            return
        if len(self._letters) > 1 and self._sent < len(self._letters):
            said = self.tr("{sent} of {total} written.").format(sent=self._sent, total=len(self._letters))
            self.desk.said.emit(said, False)
        self._place = len(self._letters) - 1
        self.accept()

    def _on_copy(self) -> None:
        self.desk.copy(self.editor.message())

    def _on_open_contact(self, number: int) -> None:
        self.reject()
        self.desk.open_contact(number)
