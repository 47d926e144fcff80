"""The list of companies with what narrows and sorts it; where nothing is left, what to do about it."""

from __future__ import annotations

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QStackedWidget, QVBoxLayout, QWidget

from crm_desktop.ui.companies.lists import CompaniesModel, CompanyDelegate, ListHead, Narrowed
from crm_desktop.ui.contacts.lists import PeopleList
from crm_desktop.ui.widgets import EmptyState, ListBar, button, empty_column
from crm_desktop.ui.widgets.keys import held, is_plain


class CompanyList(PeopleList):
    """The list; Shift and an arrow move the target, digits set its priority."""

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Hand arrows with Shift and digits to the view as letters."""
        arrow = {Qt.Key.Key_Left: "<", Qt.Key.Key_Right: ">"}.get(Qt.Key(event.key()))
        if held(event) == Qt.KeyboardModifier.ShiftModifier and arrow:
            self.letterPressed.emit(arrow)
            return
        if is_plain(event) and self.letters and event.text() in ("1", "2", "3"):
            self.letterPressed.emit(event.text())
            return
        super().keyPressEvent(event)


class CompanyListPane(QWidget):
    """The pane. ``everythingWanted`` and ``clearWanted`` are asked for where the filter leaves nothing."""

    everythingWanted = Signal()
    clearWanted = Signal()

    def __init__(self) -> None:
        super().__init__()
        self.setMinimumWidth(240)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        self.bar = ListBar(self.tr("Filter by status, priority, programme; show all companies"))
        column.addWidget(self.bar)
        self.head = ListHead()
        column.addWidget(self.head)
        self.list = CompanyList(self.tr("Companies"))
        self.list.setItemDelegate(CompanyDelegate(self.list))
        self.model = CompaniesModel(self)
        self.list.setModel(self.model)
        self.list.show_only_rows()
        self._no_match = QWidget()
        self._no_match_box = QVBoxLayout(self._no_match)
        self._no_match_box.setContentsMargins(0, 0, 0, 0)
        self._stack = QStackedWidget()
        self._stack.addWidget(self.list)
        self._stack.addWidget(self._no_match)
        column.addWidget(self._stack, 1)

    def show_match(self, narrowed: Narrowed, *, found: bool) -> None:
        """Show the list; where nothing was found, that it is so, and what to do."""
        if found:
            self._stack.setCurrentWidget(self.list)
            return
        empty_column(self._no_match_box)
        buttons = [button(self.tr("Show all targets"))]
        buttons[0].clicked.connect(self.clearWanted)
        text = self.tr("The filter leaves none of them.")
        if not narrowed.everything:
            every = button(self.tr("Look in all companies"), "primary")
            every.clicked.connect(self.everythingWanted)
            buttons.insert(0, every)
            text = self.tr("None of your targets is like that. It may be a company that is no target yet.")
        words = narrowed.text.strip()
        title = (
            self.tr("No company called ‘{text}’").format(text=words)
            if words
            else self.tr("No company like that")
        )
        self._no_match_box.addWidget(EmptyState("funnel", title, text, buttons))
        self._stack.setCurrentWidget(self._no_match)
