"""The right side of Today: the message that the chosen row asks for, its call sheet, or what was done with it."""

from __future__ import annotations

from functools import cached_property, partial
from typing import Final

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QHBoxLayout, QStackedWidget, QWidget

from crm_desktop.domain.etiquette import Due
from crm_desktop.domain.today import TodayRow
from crm_desktop.ui.messages import sending
from crm_desktop.ui.shell.desk import Desk
from crm_desktop.ui.theme import current_theme
from crm_desktop.ui.today.actions import Actions
from crm_desktop.ui.today.panes import DraftPane, GonePane, Head, SheetPane
from crm_desktop.ui.today.rows import Gone, Key

TEXT: Final = 808
"""It is at most so wide, px at text size 1: text of 760 with its margins."""


class Beside(QWidget):
    """Shows one of its panes for a row.

    ``backWanted`` Esc that nothing in it takes, or the arrow in a head; ``undoWanted`` takes back what was done with
    the row; ``left`` a button here has done what was to be done with it.
    """

    backWanted = Signal()
    undoWanted = Signal()
    left = Signal()

    def __init__(self, desk: Desk, actions: Actions) -> None:
        super().__init__()
        self._desk = desk
        self._actions = actions
        self._key: Key | None = None
        self._row: TodayRow | None = None
        self._alone = False
        self._heads: list[Head] = []
        self.setMinimumWidth(320)
        self._nothing = QWidget()
        self.pages = QStackedWidget()
        self.pages.addWidget(self._nothing)
        room = QHBoxLayout(self)
        room.setContentsMargins(0, 0, 0, 0)
        room.setSpacing(0)
        room.addWidget(self.pages, 1)
        room.addStretch(0)

    # -- panes, each made for the first row that wants it -----------------------------------------

    @cached_property
    def draft_pane(self) -> DraftPane:
        """The message that a row asks for."""
        pane = DraftPane(self._desk)
        pane.sendWanted.connect(self.send)
        pane.loggedWanted.connect(self.log_as_sent)
        pane.copyWanted.connect(self._on_copy)
        pane.doneWanted.connect(self._on_done_already)
        pane.snoozeWanted.connect(self._on_later)
        self._join(pane)
        return pane

    @cached_property
    def sheet_pane(self) -> SheetPane:
        """The call sheet of a follow-up."""
        pane = SheetPane(self._desk)
        pane.doneWanted.connect(self._on_done)
        pane.editWanted.connect(self._on_edit)
        pane.logWanted.connect(self._on_log)
        pane.callWanted.connect(self._on_call_sheet)
        pane.overWanted.connect(self._on_over)
        pane.writeWanted.connect(self._on_write)
        pane.moveWanted.connect(self._on_later)
        self._join(pane)
        return pane

    @cached_property
    def gone_pane(self) -> GonePane:
        """What was done with a row."""
        pane = GonePane()
        pane.undoWanted.connect(self.undoWanted)
        self.pages.addWidget(pane)
        return pane

    def _join(self, pane: DraftPane | SheetPane) -> None:
        pane.opened.connect(self._desk.open_contact)
        pane.head.backWanted.connect(self.backWanted)
        pane.head.back.setVisible(self._alone)
        self._heads.append(pane.head)
        self.pages.addWidget(pane)

    # -- what is shown -----------------------------------------------------------------------------

    def show_row(self, key: Key | None, row: TodayRow | None, gone: Gone | None) -> None:
        """Show the row that is chosen, or that it is `gone`; nothing where there is neither."""
        self._key, self._row = key, row
        if row is not None:
            pane = self.draft_pane if row.follow_up is None else self.sheet_pane
            pane.show_row(row)
            self.pages.setCurrentWidget(pane)
        elif gone is not None:
            self.gone_pane.show_row(gone.paint.title, gone.paint.subtitle)
            self.pages.setCurrentWidget(self.gone_pane)
        else:
            self.pages.setCurrentWidget(self._nothing)

    def stand_alone(self, alone: bool) -> None:
        """Stand in the place of the list, with a way back to it, or beside it, no wider than its text wants."""
        self._alone = alone
        for head in self._heads:
            head.back.setVisible(alone)
        self.pages.setMaximumWidth(16_777_215 if alone else current_theme().px(TEXT))

    @property
    def has_message(self) -> bool:
        """Whether it is a message that is shown."""
        return isinstance(self.pages.currentWidget(), DraftPane)

    def go_in(self) -> None:
        """Put the cursor where the work on the row begins."""
        (self.draft_pane.editor.text_field if self.has_message else self.sheet_pane.done).setFocus()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Esc steps back to the list."""
        if event.key() == Qt.Key.Key_Escape:
            self.backWanted.emit()
            return
        super().keyPressEvent(event)

    # -- the message -------------------------------------------------------------------------------

    def send(self) -> None:
        """Open the message in the mail program, log it, and go on to the next row."""
        editor = self.draft_pane.editor
        if editor.is_ready() and sending.open_in_mail(self._desk, editor):
            self.log_as_sent()

    def log_as_sent(self) -> None:
        """Log the message as sent today, and go on to the next row."""
        editor = self.draft_pane.editor
        draft = editor.draft()
        if self._key is None or draft is None or not editor.is_written():
            return
        if self._actions.close_as_sent(self._key, partial(sending.log, self._desk, editor, draft), draft):
            self.left.emit()

    def _on_copy(self) -> None:
        self._desk.copy(self.draft_pane.editor.message())

    # -- the other buttons -------------------------------------------------------------------------

    def _on_later(self, anchor: QWidget) -> None:
        if self._row is not None:
            self._actions.ask_until(self._key, self._row, anchor)

    def _on_done_already(self, anchor: QWidget) -> None:
        if self._row is not None:
            self._actions.ask_how(self._key, self._row, anchor)

    def _on_done(self) -> None:
        if self._row is not None:
            self._actions.do_follow_up(self._key, self._row)
            self.left.emit()

    def _on_log(self) -> None:
        if self._row is not None:
            self._actions.log_follow_up(self._row)

    def _on_call_sheet(self) -> None:
        if self._row is not None:
            self._actions.call_sheet(self._row)

    def _on_over(self) -> None:
        row = self._row
        if row is not None and row.contact_id is not None and row.follow_up is not None:
            dialog = self._desk.after_call(row.contact_id, row.follow_up.id)
            dialog.accepted.connect(self.left)  # its button goes with the row

    def _on_edit(self) -> None:
        if self._row is not None:
            self._actions.edit(self._row)

    def _on_write(self, due: Due) -> None:
        self._desk.write(due.contact_id, due)
