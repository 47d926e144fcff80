"""A person over the table of people, where the list has the detail beside it."""

from __future__ import annotations

from typing import Final

from PySide6.QtCore import QRect, Qt
from PySide6.QtWidgets import QFrame, QHBoxLayout, QWidget

from crm_desktop.ui.contacts.actions import ContactActions
from crm_desktop.ui.contacts.detail import ContactDetail
from crm_desktop.ui.shell.desk import Desk
from crm_desktop.ui.widgets import Hairline

LEAST_BESIDE: Final = 760
"""Over a narrower table (px) the detail takes the whole width."""


class OverTable(QFrame):
    """Lies over the right side of the page with the table. ``detail`` is the person on it."""

    def __init__(self, desk: Desk, actions: ContactActions, page: QWidget) -> None:
        super().__init__(page)
        self._page = page
        self.setProperty("surface", "base")
        self.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(0)
        row.addWidget(Hairline(vertical=True))
        self.detail = ContactDetail(desk, actions)
        self.detail.set_narrow(True)
        self.detail.set_can_go_back(True)
        row.addWidget(self.detail, 1)
        self.hide()

    def show_contact(self, number: int) -> None:
        """Show a person."""
        self.detail.show_contact(number)
        self.show()
        self.raise_()
        self.place()

    def place(self) -> None:
        """Take the right side of the page, or all of a narrow one."""
        page = self._page.rect()
        width = page.width() if page.width() < LEAST_BESIDE else max(640, page.width() * 6 // 10)
        self.setGeometry(QRect(page.width() - width, 0, width, page.height()))
