"""The call sheet: everything for making a call. The page at the left as it prints, notes and catches at the right."""

from __future__ import annotations

from functools import partial
from typing import Any, Final

from PySide6.QtCore import QCoreApplication, QPoint, Qt, QTimer
from PySide6.QtGui import QKeyEvent, QKeySequence, QShortcut
from PySide6.QtWidgets import QHBoxLayout, QWidget

from crm_desktop.services import call_notes
from crm_desktop.services import call_sheet as service
from crm_desktop.services.call_sheet import CallSheet
from crm_desktop.store import Changes
from crm_desktop.ui.call_sheet.notes import NotesPane
from crm_desktop.ui.call_sheet.page import ASK, PITCH, sheet_of
from crm_desktop.ui.sheets import paper
from crm_desktop.ui.sheets.blocks import plain_text
from crm_desktop.ui.sheets.layout import Paper
from crm_desktop.ui.sheets.view import SheetView
from crm_desktop.ui.shell.desk import Desk
from crm_desktop.ui.shell.view import Room, View
from crm_desktop.ui.theme import current_theme
from crm_desktop.ui.widgets import EmptyState, Hairline, Menu, button, icon_button
from crm_desktop.ui.widgets.focus import first_stop

SIDE, SIDE_WIDE, SIDE_NARROW = 320, 336, 304
KEEP_MS: Final = 700
"""So long after the last key the notes are written to the file."""


class CallSheetView(View):
    """The call sheet of one contact; it belongs to the contacts."""

    key = "call_sheet"

    def __init__(self, desk: Desk) -> None:
        super().__init__(desk, QCoreApplication.translate("CallSheetView", "Call sheet"))
        self.setWindowTitle(self.tr("Call sheet"))
        self._contact: int | None = None
        self._follow_up: int | None = None
        self._call: CallSheet | None = None
        self._make_header()
        row = QHBoxLayout()
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(0)
        self.body.addLayout(row, 1)
        self.page = SheetView()
        self.page.setProperty("surface", "alt")
        self.page.set_paper(paper.remembered(desk))
        self.page.linkClicked.connect(self._on_link)
        row.addWidget(self.page, 1)
        self._line = Hairline(vertical=True)
        row.addWidget(self._line)
        self.notes = NotesPane(desk.store.clock.now)
        self.notes.changed.connect(self._on_notes)
        self.notes.overWanted.connect(self.end_call)
        row.addWidget(self.notes)
        self.nobody = EmptyState(
            "phone",
            self.tr("Nobody chosen"),
            self.tr("Choose somebody in Contacts, then c shows the call sheet."),
        )
        row.addWidget(self.nobody, 1)
        self._keep = QTimer(self)
        self._keep.setSingleShot(True)
        self._keep.setInterval(KEEP_MS)
        self._keep.timeout.connect(desk.memory.save)
        for keys in ("Ctrl+Return", "Ctrl+Enter"):
            shortcut = QShortcut(QKeySequence(keys), self)
            shortcut.setContext(Qt.ShortcutContext.WidgetWithChildrenShortcut)
            shortcut.activated.connect(self.end_call)
        self._show_parts()

    def _make_header(self) -> None:
        self.back = self.header.add_back(self.step_back)
        self.edit_ask = button(self.tr("Edit the ask"), "quiet", "pencil")
        self.edit_ask.setAccessibleName(self.tr("Edit the ask"))
        self.edit_ask.clicked.connect(partial(self._on_link, ASK))
        self.more = icon_button("ellipsis", self.tr("More actions"), outlined=True)
        self.more.clicked.connect(self._on_more)
        self.print_button = button(self.tr("Print"), icon="printer", shortcut_hint="Ctrl+P")
        self.print_button.setAccessibleName(self.tr("Print"))
        self.print_button.clicked.connect(self.print_here)
        self.header.add_right(self.edit_ask, icon_when_narrow=True)
        self.header.add_right(self.print_button, icon_when_narrow=True)
        self.header.add_right(self.more)

    # -- what is shown -----------------------------------------------------------------------------

    def go_to(self, where: dict[str, Any]) -> None:
        """Show the sheet of a contact: {"contact": number}, for a call: with {"follow_up": number}."""
        self._contact, self._follow_up = where.get("contact"), where.get("follow_up")
        self._read()
        self._show_notes()
        if self._call is not None and self.isVisible():
            self.notes.text.setFocus(Qt.FocusReason.OtherFocusReason)

    def refresh(self, changes: Changes) -> None:
        """Read the sheet again; the notes stay."""
        self._read()

    def _read(self) -> None:
        desk = self.desk
        self._call = None
        if self._contact is not None:
            self._call = service.read(
                desk.agenda,
                desk.store,
                self._contact,
                follow_up=self._follow_up,
                ask=desk.memory.get(service.chosen_key(self._contact)),
            )
        if self._call is not None:
            self.page.set_sheet(sheet_of(self._call, desk.today))
        self._show_parts()

    def _show_parts(self) -> None:
        there = self._call is not None
        for part in (self.page, self._line, self.notes, self.edit_ask, self.print_button, self.more):
            part.setVisible(there)
        self.nobody.setVisible(not there)
        self.header.set_note(self._call.card.name if self._call is not None else "")
        self._place()

    def _place(self) -> None:
        side = SIDE_NARROW if self.is_narrow else SIDE_WIDE if self.room is Room.WIDE else SIDE
        self.notes.setFixedWidth(current_theme().px(side))

    def set_narrow(self, narrow: bool) -> None:
        """The notes get narrower with the window."""
        self._place()

    def contact_here(self) -> int | None:
        """Whose sheet it is."""
        return self._contact

    def panes(self) -> list[QWidget]:
        """The page and the notes."""
        return [first_stop(self.page), self.notes.text] if self._call is not None else [self.back]

    # -- notes -------------------------------------------------------------------------------------

    def _show_notes(self) -> None:
        if self._call is not None:
            kept = call_notes.from_data(self.desk.memory.get(call_notes.key(self._call.card.id)))
            self.notes.show_notes(kept, self._call.called, self.desk.today)

    def _on_notes(self) -> None:
        if self._contact is not None:
            self.desk.memory.put(call_notes.key(self._contact), call_notes.to_data(self.notes.notes()))
            self._keep.start()

    def end_call(self) -> None:
        """The call is over: write it down, with what was noted."""
        if self._contact is None or self._call is None:
            return
        appointment = self._call.appointment
        dialog = self.desk.after_call(self._contact, appointment.id if appointment is not None else None)
        dialog.finished.connect(self._on_after)

    def _on_after(self, saved: int) -> None:
        self._show_notes()
        if saved:
            self.step_back()

    # -- doing -------------------------------------------------------------------------------------

    def _on_link(self, link: str) -> None:
        if self._call is None:
            return
        if link.startswith(PITCH):
            self.desk.open_me(link.removeprefix(PITCH))
        elif len(self._call.asks) > 1:
            self.ask_menu().popup(self.edit_ask.mapToGlobal(QPoint(0, self.edit_ask.height() + 4)))
        elif self._call.asks:
            self.desk.open_ask(self._call.asks[0].id)
        else:
            self._on_new_ask()

    def _on_new_ask(self) -> None:
        if self._call is not None:
            self.desk.ask(self._call.card.id)

    def ask_menu(self) -> Menu:
        """The menu that chooses the one ask, where there are several."""
        menu = Menu(self)
        menu.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        assert self._call is not None
        for place, ask in enumerate(self._call.asks):
            menu.add(
                service.cut(ask.says, 60), "check" if place == 0 else "", "", partial(self.choose_ask, ask.id)
            )
        menu.addSeparator()
        edit = partial(self.desk.open_ask, self._call.asks[0].id)
        menu.add(self.tr("Edit the ask"), "pencil", "", edit)
        menu.add(self.tr("Write another ask"), "plus", "", self._on_new_ask)
        return menu

    def choose_ask(self, number: int) -> None:
        """Put another ask on the sheet."""
        if self._contact is not None:
            self.desk.memory.put(service.chosen_key(self._contact), number)
            self._read()

    def set_paper(self, chosen: Paper) -> None:
        """Lay the page out for another paper, now and from now on."""
        paper.remember(self.desk, chosen)
        self.page.set_paper(chosen)

    def more_menu(self) -> Menu:
        """The menu of the sheet: paper, PDF, copy, and the person."""
        menu = Menu(self)
        menu.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        menu.add(self.tr("Save as PDF…"), "download", "", self.save_pdf)
        menu.add(self.tr("Copy as text"), "copy", "", self.copy)
        menu.addSeparator()
        for one, text in ((Paper.A4, self.tr("A4")), (Paper.LETTER, self.tr("Letter"))):
            icon = "check" if self.page.paper is one else ""
            menu.add(self.tr("On {paper}").format(paper=text), icon, "", partial(self.set_paper, one))
        menu.addSeparator()
        if self._call is not None:
            name = service.cut(self._call.called, 40)
            opened = partial(self.desk.open_contact, self._call.card.id)
            menu.add(self.tr("Open {name}").format(name=name), "user", "", opened)
        return menu

    def _on_more(self) -> None:
        self.more_menu().popup(self.more.mapToGlobal(QPoint(0, self.more.height() + 4)))

    def print_here(self) -> None:
        """Print the sheet (Ctrl+P)."""
        if self.page.sheet is not None and self._call is not None:
            paper.print_sheet(self.desk, self, self.page.sheet, self.page.paper)

    def save_pdf(self) -> None:
        """Write the sheet as PDF."""
        if self.page.sheet is not None:
            paper.save_pdf(self.desk, self, self.page.sheet, self.page.paper)

    def copy(self) -> None:
        """Copy the sheet as plain text."""
        if self.page.sheet is not None:
            self.desk.copy(plain_text(self.page.sheet))

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Esc goes back."""
        if event.key() == Qt.Key.Key_Escape:
            self.step_back()
            return
        super().keyPressEvent(event)
