"""The people as a list, and beside it the one who is chosen."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QStackedWidget, QVBoxLayout, QWidget

from crm_desktop.ui.contacts.actions import ContactActions
from crm_desktop.ui.contacts.lists import PeopleList
from crm_desktop.ui.contacts.model import ContactsModel
from crm_desktop.ui.contacts.reading import rest_timer
from crm_desktop.ui.shell.desk import Desk
from crm_desktop.ui.shell.view import Room
from crm_desktop.ui.theme import current_theme
from crm_desktop.ui.widgets import ListBar, PaneSplitter
from crm_desktop.ui.widgets.focus import first_stop

if TYPE_CHECKING:  # the list comes first
    from crm_desktop.ui.contacts.detail import ContactDetail


class ListPage(PaneSplitter):
    """The list with its filter, and the detail; where there is no room for both, one of them at a time.

    ``peopleShown(ids, text)`` the detail asks to show these people alone.
    """

    peopleShown = Signal(tuple, str)

    def __init__(self, desk: Desk, model: ContactsModel, actions: ContactActions) -> None:
        super().__init__("contacts.panes", desk.memory.get, desk.memory.put)
        self._desk = desk
        self._model = model
        self._actions = actions
        self._place_for: tuple[Room, bool, int] = (Room.NORMAL, False, 0)
        self._is_alone = False
        self._shows_detail = False
        self._sized_for = ""
        self._detail: ContactDetail | None = None
        self._rest = rest_timer(self, self._show_current)
        self.pane = QWidget()
        self.pane.setMinimumWidth(240)
        column = QVBoxLayout(self.pane)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        self.bar = ListBar(self.tr("Filter by relationship, company, tag, warmth"))
        column.addWidget(self.bar)
        self.list = self.people = PeopleList(self.tr("People"))
        self.list.setModel(model)
        self.list.show_only_rows()
        self.stack = QStackedWidget()
        self.stack.addWidget(self.list)
        column.addWidget(self.stack, 1)
        self._free = QWidget()
        """What stands in the place of the detail until somebody is shown."""
        self.addWidget(self.pane)
        self.addWidget(self._free)
        self.setStretchFactor(0, 0)
        self.setStretchFactor(1, 1)
        self.set_widths([384, 768])

    # -- who is shown ------------------------------------------------------------------------------

    @property
    def detail(self) -> ContactDetail:
        """The person beside the list, made when somebody is first shown."""
        if self._detail is None:
            from crm_desktop.ui.contacts.detail import ContactDetail

            made = self._detail = ContactDetail(self._desk, self._actions)
            made.backWanted.connect(self._on_back)
            made.peopleShown.connect(self.peopleShown)
            sizes = self.sizes()
            self.replaceWidget(1, made)
            self.setStretchFactor(1, 1)
            self.setSizes(sizes)
            self._free.hide()
            self._free.deleteLater()
            self._place_again()
        return self._detail

    def current_contact(self) -> int | None:
        """Who is current in the list."""
        index = self.list.currentIndex()
        return self._model.id_at(index.row()) if index.isValid() else None

    def follow(self) -> None:
        """Show who is current, when the keys rest."""
        self._rest.start()

    def _show_current(self) -> None:
        if self._desk.is_starting:
            return  # what is owed is not known yet; `refresh` comes when it is
        number = self.current_contact()
        if not self.isHidden() and number != self.detail.number:
            self.show_contact(number)

    def show_contact(self, number: int | None) -> None:
        """Show somebody beside the list, or nobody."""
        self._rest.stop()
        self.detail.show_contact(number)

    def open_contact(self, number: int) -> None:
        """Show somebody, also where there is room for one pane alone."""
        self.show_contact(number)
        self._show_pane(detail=True)

    def refresh(self) -> None:
        """Show the same person as they are now."""
        if self._detail is None:
            self.follow()
        elif self._detail.isVisibleTo(self) or self._detail.number is not None:
            self._detail.refresh()

    # -- panes -------------------------------------------------------------------------------------

    def place(self, room: Room, *, narrow: bool, width: int) -> None:
        """Fold and unfold the panes for the room there is, in a view of a width in px."""
        self._place_for = (room, narrow, width)
        self._place_again()

    def _place_again(self) -> None:
        room, narrow, width = self._place_for
        alone = self._is_alone = room is Room.ALONE
        self.pane.setVisible(not alone or not self._shows_detail)
        if self._detail is None:
            self._free.setVisible(not alone or self._shows_detail)
        else:
            self._detail.setVisible(not alone or self._shows_detail)
            self._detail.set_narrow(narrow)
            self._detail.set_can_go_back(alone)
        theme = current_theme()
        kind = f"{room} {theme.scale}"
        if width and kind != self._sized_for:
            self._sized_for = kind
            # With the hairline they are on the grid.
            first = {Room.NARROW: 303, Room.WIDE: 439}.get(room, 383)
            kept = self._desk.memory.get("contacts.panes") if room is Room.NORMAL else None
            left = kept[0] if isinstance(kept, list) and kept else theme.px(first)
            self.setSizes([left, max(200, width - left)])

    def _show_pane(self, *, detail: bool) -> None:
        self._shows_detail = detail
        self._place_again()

    def show_list(self) -> None:
        """Bring the list back, where the detail stands alone."""
        self._show_pane(detail=False)

    def focus_list(self) -> None:
        """Bring the keyboard to the list, where it is seen, or to what stands in its place."""
        if self._is_alone and self._shows_detail:
            return
        page = self.stack.currentWidget()
        if page is not None and page is not self.list:
            # A list that is not seen would get the focus as soon as it is, in the middle of a word.
            first_stop(page).setFocus(Qt.FocusReason.TabFocusReason)
            return
        if not self.list.currentIndex().isValid() and self._model.rowCount():
            self.list.setCurrentIndex(self._model.index(0, 0))
        self.list.setFocus(Qt.FocusReason.TabFocusReason)

    def _on_back(self) -> None:
        if self._is_alone:
            self.show_list()
        self.focus_list()

    def panes(self) -> list[QWidget]:
        """The panes of F6: the list and the detail, as far as they are seen."""
        panes: list[QWidget] = [self.list] if self.list.isVisible() else []
        if self._detail is not None and self._detail.isVisible():
            panes.append(first_stop(self._detail))
        return panes
