"""Looking at a person over the table of people, without leaving it."""

from __future__ import annotations

from collections.abc import Callable
from typing import TYPE_CHECKING

from PySide6.QtCore import QModelIndex, QObject, Qt, Signal

from crm_desktop.ui.contacts.actions import ContactActions
from crm_desktop.ui.contacts.model import ContactsModel
from crm_desktop.ui.shell.desk import Desk

if (
    TYPE_CHECKING
):  # the list comes first: the table is made when it is shown, the detail over it when one looks
    from crm_desktop.ui.contacts.over_table import OverTable
    from crm_desktop.ui.contacts.table import TablePage


class Peeking(QObject):
    """Opens and closes the person over the table; `page` gives the page with the table.

    ``peopleShown(ids, text)`` the person asks to show these people alone.
    """

    peopleShown = Signal(tuple, str)

    def __init__(
        self,
        desk: Desk,
        model: ContactsModel,
        actions: ContactActions,
        page: Callable[[], TablePage],
        parent: QObject,
    ) -> None:
        super().__init__(parent)
        self._desk, self._model, self._actions, self._page = desk, model, actions, page
        self.over: OverTable | None = None
        """What lies over the table, made when somebody is first looked at."""

    @property
    def is_open(self) -> bool:
        """Whether a person lies over the table."""
        return self.over is not None and self.over.isVisible()

    def open(self, number: int) -> None:
        """Show a person, and go there."""
        self._show(number).detail.back.setFocus(Qt.FocusReason.OtherFocusReason)

    def toggle(self, number: int) -> None:
        """Space: look at a person without going there; once more, and that is over."""
        if self.is_open:
            self.close()
        else:
            self._show(number)

    def follow(self, index: QModelIndex) -> None:
        """Show the next person of the table, while one looks."""
        if self.is_open and index.isValid() and self._page().table.hasFocus():
            self._show(self._model.id_at(index.row()))

    def close(self) -> None:
        """Take the person away; the table has the keyboard."""
        if self.over is not None and self.is_open:
            self.over.hide()
            self._page().table.setFocus(Qt.FocusReason.OtherFocusReason)

    def refresh(self) -> None:
        """Show the same person as they are now."""
        if self.over is not None and self.is_open:
            self.over.detail.refresh()

    def place(self) -> None:
        """Follow the size of the page."""
        if self.over is not None:
            self.over.place()

    def _show(self, number: int) -> OverTable:
        if self.over is None:
            from crm_desktop.ui.contacts.over_table import OverTable

            self.over = OverTable(self._desk, self._actions, self._page())
            self.over.detail.backWanted.connect(self.close)
            self.over.detail.peopleShown.connect(self.peopleShown)
        self.over.show_contact(number)
        return self.over
