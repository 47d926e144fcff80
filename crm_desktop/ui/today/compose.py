"""A message to any contact, in a dialog: the one a Due asks for, or one begun from a template."""

from __future__ import annotations

from functools import partial

from crm_desktop.domain.errors import KnownError
from crm_desktop.domain.etiquette import Due
from crm_desktop.services import messages
from crm_desktop.services import today as service
from crm_desktop.services.messages import Draft
from crm_desktop.store import contacts as people
from crm_desktop.ui.shell.desk import Desk
from crm_desktop.ui.theme import current_theme
from crm_desktop.ui.today import sending, words
from crm_desktop.ui.today.chain import ChainView
from crm_desktop.ui.widgets import Dialog, Panel, label
from crm_desktop.ui.widgets.message_editor import MessageEditor


class ComposeDialog(Dialog):
    """Writes to one contact. Sending logs it and closes what it closes; Esc keeps what was begun."""

    def __init__(self, desk: Desk, contact: int, due: Due | None = None, lead: int | None = None) -> None:
        super().__init__(desk.window, "", width=640, height=680)
        self.desk = desk
        self._contact = contact
        self._lead = lead
        row = service.row_of(desk.agenda, due) if due is not None else None
        self._dues = row.dues if row is not None else ((due,) if due is not None else ())
        card = people.card(desk.store, contact)
        name = card.name if card is not None else ""
        title = self._dues[0].title if self._dues else self.tr("Write to {name}").format(name=name)
        self.set_title(title if len(title) <= 60 else f"{title[:59].rstrip()}…")
        if card is not None:
            self.set_header_note(words.spoke(card, desk.today))
        if row is not None:
            self._add_reason(row.why, ChainView(), service.chain(desk.agenda.facts, row, desk.today))
        self.editor = MessageEditor()
        self.editor.setMinimumHeight(current_theme().px(300))
        sending.begin_keeping(desk, self.editor)
        self.body.addWidget(self.editor, 1)
        self.body.setContentsMargins(24, 16, 24, 16)
        self.copy_button = self.add_button(self.tr("Copy"), "quiet", self._on_copy, icon="copy", side="left")
        self.add_button(self.tr("Close"), "secondary", self.reject)
        self.send_button = self.add_button(self.tr("Open in mail"), "primary", self._on_send, icon="mail")
        self.send_button.setEnabled(False)
        self.copy_button.setEnabled(False)
        self.editor.readyChanged.connect(self.send_button.setEnabled)
        self.editor.writtenChanged.connect(self.copy_button.setEnabled)
        self.editor.sendRequested.connect(self._on_send)
        try:
            draft = self._make_draft("")
        except KnownError as error:
            self.editor.hide()
            self.body.addWidget(label(str(error), "body", "text2", wrap=True))
            self.body.addStretch(1)
            return
        self.editor.set_draft(draft, key=self._key(), fill=self._make_draft)
        sending.take_address(self.editor, draft)
        self.editor.write_personal_line()

    def _add_reason(self, why: str, chain: ChainView, steps: tuple[service.Step, ...]) -> None:
        panel = Panel(alt=True)
        panel.body.setContentsMargins(16, 12, 16, 12)
        panel.body.setSpacing(12)
        panel.body.addWidget(label(why, "body", wrap=True))
        panel.body.addWidget(chain)
        chain.show_steps(steps)
        chain.opened.connect(self._on_open_contact)
        self.body.addWidget(panel)

    def _make_draft(self, template_key: str) -> Draft:
        if self._dues:
            return service.draft(self.desk.store, self._dues, template_key)
        return service.free_draft(self.desk.store, self._contact, self._lead, template_key)

    def _key(self) -> str:
        if self._dues:
            return service.draft_key(self._dues[0])
        if self._lead is not None:
            return messages.draft_key("note", self._contact, "lead", self._lead)
        return messages.draft_key("note", self._contact, "contact", self._contact)

    def submit(self) -> None:
        """Ctrl+Enter sends; where something is missing it leads there."""
        if self.editor.is_ready():
            self._on_send()
        elif not self.editor.is_written():
            self.editor.write_personal_line()

    def _on_send(self) -> None:
        draft = self.editor.draft()
        if draft is None or not self.editor.is_ready() or not sending.open_in_mail(self.desk, self.editor):
            return
        said = self.tr("{what}.").format(what=sending.label_of(draft))
        if self.desk.do(partial(sending.log, self.desk, self.editor, draft), said):
            if not self._dues:
                self.editor.clear()
                messages.forget_draft(self.desk.store, self._key())
            self.accept()

    def _on_copy(self) -> None:
        self.desk.copy(self.editor.message())

    def _on_open_contact(self, number: int) -> None:
        self.reject()
        self.desk.open_contact(number)
