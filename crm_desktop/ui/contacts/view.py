"""The contacts view: to find a person and know where we stand; and to sort, compare and change many."""

from __future__ import annotations

from array import array
from collections.abc import Mapping
from dataclasses import replace
from functools import partial
from typing import TYPE_CHECKING, Any, Final

from PySide6.QtCore import QCoreApplication, QModelIndex, QPoint, Qt, QTimer
from PySide6.QtGui import QKeyEvent, QResizeEvent, QShowEvent
from PySide6.QtWidgets import QStackedWidget, QWidget

from crm_desktop.domain import wording
from crm_desktop.domain.wording import counted
from crm_desktop.services import settings
from crm_desktop.store import Changes
from crm_desktop.store import contacts as people
from crm_desktop.store.contacts import ContactRow
from crm_desktop.ui.contacts.actions import ContactActions
from crm_desktop.ui.contacts.header_chips import HeaderChips
from crm_desktop.ui.contacts.list_page import ListPage
from crm_desktop.ui.contacts.model import FIRST, QUICK, ContactsModel, Order, Standing, Wanted
from crm_desktop.ui.contacts.narrowing import Narrowing
from crm_desktop.ui.contacts.ordering import Orders, order_menu, order_texts
from crm_desktop.ui.contacts.peeking import Peeking
from crm_desktop.ui.contacts.reading import MANY, Reading
from crm_desktop.ui.shell.desk import Desk
from crm_desktop.ui.shell.view import View
from crm_desktop.ui.theme import current_theme
from crm_desktop.ui.widgets import (
    SearchField,
    Segmented,
    button,
    icon_button,
)
from crm_desktop.ui.widgets.focus import first_stop

if TYPE_CHECKING:  # the list comes first: detail, table, menus and jobs are imported when they are needed
    from crm_desktop.domain.etiquette import Due
    from crm_desktop.ui.contacts.counts import Counts
    from crm_desktop.ui.contacts.detail import ContactDetail
    from crm_desktop.ui.contacts.table import TablePage
    from crm_desktop.ui.widgets import EmptyState, Menu

CHIPS: Final = 1090
"""Views narrower than this (px at text size 1) have the chips of the header in the filter button."""


class ContactsView(View):
    """Contacts as a list with detail (02) and as a table (20)."""

    key = "contacts"

    def __init__(self, desk: Desk) -> None:
        super().__init__(desk, QCoreApplication.translate("ContactsView", "Contacts"))
        self.setWindowTitle(self.tr("Contacts"))
        self.model = ContactsModel(self._fetch, desk.today, self)
        self.narrowing = Narrowing(desk.store, self)
        self.people_actions = ContactActions(desk, self)
        self._counts: Counts | None = None
        self._everybody = 0
        self._mode = "list"
        self._pending: int | None = None
        self._left: set[int] = set()
        self.orders = Orders(desk.memory)
        self.reading = Reading(desk, self)
        self.reading.found.connect(self._show_ids)
        self._make_header()
        self.pages = QStackedWidget()
        self.body.addWidget(self.pages, 1)
        self._table_page: TablePage | None = None
        self._empty: EmptyState | None = None
        self._make_list_page()
        self.peeking = Peeking(desk, self.model, self.people_actions, lambda: self.table_page, self)
        self.peeking.peopleShown.connect(self._on_people)
        self.narrowing.changed.connect(self._on_narrowed)
        if desk.memory.get("contacts.mode") == "table":
            self.mode.set_current("table")
        self._show_order()
        self._focus_people()

    def _fetch(self, numbers: Any) -> dict[int, ContactRow]:
        return people.page(self.desk.store, numbers)

    # -- parts -------------------------------------------------------------------------------------

    @property
    def detail(self) -> ContactDetail:
        """The person beside the list, made when somebody is first shown."""
        return self.list_page.detail

    @property
    def table_page(self) -> TablePage:
        """The table, made when it is first shown."""
        if self._table_page is None:
            from crm_desktop.ui.contacts.table import TablePage
            from crm_desktop.ui.shell.steps import paint_later

            made = self._table_page = TablePage(self.desk, self.model, self.narrowing, self.people_actions)
            paint_later(made.table)
            made.sortWanted.connect(self._on_table_sort)
            made.footChanged.connect(self.footChanged)
            made.opened.connect(self.peeking.open)
            made.peeked.connect(self.peeking.toggle)
            made.table.currentRowChanged.connect(self.peeking.follow)
            made.letterPressed.connect(self._on_letter_of)
            made.menuAsked.connect(self._show_menu)
            made.search.setText(self.search.text())
            made.search.set_placeholder(self._placeholder())
            made.search.searchChanged.connect(self._on_words)
            made.table.letters = self.list.letters
            made.bar.set_narrow(self.is_narrow)
            made.show_narrowed()
            made.show_sorted(*self.orders.now("table"))
            self.pages.addWidget(made)
        return self._table_page

    @property
    def _page(self) -> ListPage | TablePage:
        """The page that is chosen."""
        return self.list_page if self._mode == "list" else self.table_page

    def _asked(self) -> Mapping[int, int]:
        return self._counted().asked()

    def _helped(self) -> Mapping[int, int]:
        return self._counted().helped()

    def _counted(self) -> Counts:
        if self._counts is None:
            from crm_desktop.ui.contacts.counts import Counts

            self._counts = Counts(self.desk.agenda)
        return self._counts

    def _make_header(self) -> None:
        self.chips = HeaderChips(self.desk, self.narrowing, self)
        for chip in self.chips.by_name.values():
            self.header.add_left(chip)
        self.mode = Segmented(
            [("list", self.tr("List"), "list"), ("table", self.tr("Table"), "table")],
            name=self.tr("How people are shown"),
        )
        self.mode.currentChanged.connect(self._on_mode)
        self.header.add_right(self.mode)
        self.import_button = button(self.tr("Import"), icon="upload", shortcut_hint="Ctrl+I")
        self.import_button.setAccessibleName(self.tr("Import"))
        self.import_button.clicked.connect(self._on_import)
        self.header.add_right(self.import_button, icon_when_narrow=True)
        self.more_button = icon_button("ellipsis", self.tr("More to do with contacts"))
        self.more_button.clicked.connect(self._open_more)
        self.header.add_right(self.more_button)
        self.new_button = button(self.tr("New contact"), icon="plus", shortcut_hint="Ctrl+N")
        self.new_button.clicked.connect(self.new_here)
        self.header.add_right(self.new_button)

    def _make_list_page(self) -> None:
        page = self.list_page = ListPage(self.desk, self.model, self.people_actions)
        page.peopleShown.connect(self._on_people)
        self.bar, self.list = page.bar, page.list
        self.search, self.filter_button = self.bar.search, self.bar.filter_button
        self.search.searchChanged.connect(self._on_words)
        self.search.entered.connect(page.focus_list)
        self.search.escaped.connect(page.focus_list)
        self.bar.sort_button.clicked.connect(self._open_sort)
        self.filter_button.clicked.connect(self._open_filter)
        self.list.currentRowChanged.connect(self._on_current)
        self.list.opened.connect(self._on_opened)
        self.list.menuAsked.connect(self._on_menu)
        self.list.letterPressed.connect(self._on_letter)
        self.list.filterWanted.connect(self.focus_filter)
        self.list.removeWanted.connect(self._on_remove)
        self.list.escaped.connect(self._on_list_escape)
        self._nobody: EmptyState | None = None
        self.pages.addWidget(page)

    # -- reading -----------------------------------------------------------------------------------

    def refresh(self, changes: Changes) -> None:
        """Show the people as they are now; who is chosen stays chosen and stays in place."""
        store = self.desk.store
        if self.desk.is_starting:
            self._begin()
            return
        numbers = settings.warmth_numbers(store)
        owed = self.desk.agenda.owed()
        standing = Standing(self.desk.today, numbers, owed, self._asked, self._helped)
        self.model.forget(None if changes.everything else changes.contacts)
        self._follow_who_was_chosen(changes)
        self.model.set_standing(standing)
        letters = settings.get(store, settings.SINGLE_KEYS)
        self.list.letters = letters
        if self._table_page is not None:
            self._table_page.table.letters = letters
        self._everybody = people.count(store)
        self._place_chips()
        self.desk.memory.put("contacts.first", {"people": self._everybody, "owed": list(owed)[:FIRST]})
        self.chips.count(standing, self._everybody)
        self._show_placeholder()
        self._reload(keep=not changes.everything or bool(self.model.ids))
        self.list_page.refresh()
        self.peeking.refresh()

    def _follow_who_was_chosen(self, changes: Changes) -> None:
        """Keep in mind who leaves while chosen, and choose them again when undo brings them back."""
        chosen = self.current_contact()
        near = {*self._left, *([chosen] if chosen is not None else [])} & changes.ids("contact")
        if not near:
            return
        narrowed = self._want().narrowed
        only = tuple(near if narrowed.ids is None else near.intersection(narrowed.ids))
        here = people.order(self.desk.store, narrowed=replace(narrowed, ids=only))
        back = self._left.intersection(here)
        self._left = (self._left | near).difference(here)
        if back:
            self._pending = max(back)

    def _begin(self) -> None:
        """Show the first people of a start as they stood the last time; what is owed today follows at once."""
        kept = self.desk.memory.get("contacts.first", {})
        owed: dict[int, tuple[Due, ...]] = dict.fromkeys(kept.get("owed", ()), ())
        self.model.set_standing(Standing(self.desk.today, owed=owed))
        self._everybody = kept.get("people", 0)
        ids = self.reading.read_first(self._want())
        self._everybody = max(self._everybody, len(ids)) if ids else 0
        self._place_chips()
        self._show_placeholder()
        self._show_ids(ids)

    def _want(self) -> Wanted:
        order, descending = self.orders.now(self._mode)
        standing = self.model.standing
        leading: tuple[int, ...] = ()
        if self.narrowing.now.words:
            pass  # who is found stands in the order of names
        elif order is Order.OWED:
            leading = tuple(standing.owed)
            if descending:
                leading = leading[::-1]
        elif order in (Order.ASKED, Order.HELPED):
            counts = standing.asked() if order is Order.ASKED else standing.helped()
            leading = _most_first(counts, least_first=descending)
        return Wanted(order, descending, self.narrowing.now.filter(standing), leading)

    def _reload(self, *, keep: bool = False) -> None:
        """Read the order again: the first of many at once, the rest by a job.

        With `keep` what is seen stays until all of it is known, where more than the first were read before.
        """
        self.reading.read(self._want(), all_at_once=keep and len(self.model.ids) > FIRST)

    @property
    def is_complete(self) -> bool:
        """Whether all that match are among the rows by now."""
        return self.reading.is_complete

    def _show_ids(self, ids: array[int]) -> None:
        view = self._page.people
        before = view.currentIndex()
        number = self.model.id_at(before.row()) if before.isValid() else None
        row = before.row()
        top = view.visualRect(before).top() if before.isValid() else 0
        grows = len(ids) >= len(self.model.ids) > 0 and ids[: len(self.model.ids)] == self.model.ids
        self.model.set_ids(ids)
        if self._pending is not None and self.model.row_of(self._pending) >= 0:
            number, self._pending, grows = self._pending, None, False
            top = view.viewport().height() // 3
        if not grows and ids:
            self._restore(view, number, row, top)
        self._show_pages()
        self._show_note()

    def _restore(self, view: Any, number: int | None, row: int, top: int) -> None:
        """Make the same person current again at the same height; else who took the place, else the first."""
        found = self.model.row_of(number) if number is not None else -1
        if found < 0:
            if self._mode == "table" and number is None:
                return
            goal = row if number is not None and self.reading.wanted.narrowed.words == "" and row >= 0 else 0
            found = min(max(0, goal), len(self.model.ids) - 1)
            if self._pending is not None:
                return
        index = self.model.index(found, 0)
        view.setCurrentIndex(index)
        shift = view.visualRect(index).top() - top
        bar = view.verticalScrollBar()
        if number is not None and self.model.id_at(found) == number and shift:
            bar.setValue(bar.value() + shift)
        view.scrollTo(index)

    def _show_pages(self) -> None:
        if self._everybody == 0 and self.narrowing.now.is_empty and not self.model.ids:
            if self._empty is None:
                from crm_desktop.ui.contacts.nobody import nobody_yet

                self._empty = nobody_yet(self._on_import, self.new_here)
                self.pages.addWidget(self._empty)
            self.pages.setCurrentWidget(self._empty)
            return
        page = self._page
        self.pages.setCurrentWidget(page)
        if self._nobody is not None:
            self.list_page.stack.removeWidget(self._nobody)
            if self._table_page is not None:
                self._table_page.stack.removeWidget(self._nobody)
            self._nobody.hide()
            self._nobody.deleteLater()
            self._nobody = None
        if not self.model.ids:
            from crm_desktop.ui.contacts.nobody import nobody_like_that

            self._nobody = nobody_like_that(self.narrowing, self._on_create)
            page.stack.addWidget(self._nobody)
            page.stack.setCurrentWidget(self._nobody)
            self.list_page.show_contact(self._pending)
        else:
            page.stack.setCurrentWidget(page.people)

    def _on_create(self) -> None:
        given, _, family = self.narrowing.now.words.rpartition(" ")
        if not given:
            given, family = family, ""
        self.desk.edit_contact(None, given_name=given, family_name=family)

    # -- note, placeholder -------------------------------------------------------------------------

    def _show_note(self) -> None:
        everybody = counted(self._everybody, self.tr("person"), self.tr("people"))
        if not self._everybody:
            self.header.set_note("")
        elif self.narrowing.now.is_empty or not self.is_complete:
            self.header.set_note(everybody)
        else:
            text = self.tr("{count} of {everybody}")
            self.header.set_note(text.format(count=wording.number(len(self.model.ids)), everybody=everybody))

    def _placeholder(self) -> str:
        if self._everybody == 1:
            return self.tr("Filter")
        return self.tr("Filter {count} contacts").format(count=wording.number(self._everybody))

    def _show_placeholder(self) -> None:
        self.search.set_placeholder(self._placeholder())
        if self._table_page is not None:
            self._table_page.search.set_placeholder(self._placeholder())

    def _search_fields(self) -> list[SearchField]:
        return [self.search] if self._table_page is None else [self.search, self._table_page.search]

    # -- narrowing and sorting ---------------------------------------------------------------------

    def _on_words(self, text: str) -> None:
        for other in self._search_fields():
            other.show_words(text)
        self.narrowing.set_words(text)

    def _on_narrowed(self) -> None:
        now = self.narrowing.now
        for field in self._search_fields():
            if field.text().strip() != now.words:
                field.show_words(now.words)
        self.chips.show_narrowed()
        if self.model.chooses_all:
            self.model.clear_choice()
        self.bar.show_parts(self.narrowing.parts())
        if self._table_page is not None:
            self._table_page.show_narrowed()
        self.filter_button.set_active(now.by_menu)
        self._reload()

    def _show_order(self) -> None:
        order, _descending = self.orders.now("list")
        text = order_texts().get(order, order_texts()[Order.OWED])
        self.bar.show_order(text, self.tr("Ordered by: {what}").format(what=text))
        if self._table_page is not None:
            self._table_page.show_sorted(*self.orders.now("table"))

    def more_menu(self) -> Menu:
        """The menu of what is done with all contacts."""
        from crm_desktop.ui.widgets import Menu

        menu = Menu(self)
        menu.aboutToHide.connect(menu.deleteLater)
        menu.add(
            self.tr("Find duplicates"), "git-merge", "", partial(self.desk.goTo.emit, "duplicates", None)
        )
        menu.add(self.tr("Export…"), "download", "", partial(self.desk.export, self.people_here()))
        menu.add(self.tr("What was imported"), "undo-2", "", partial(self.desk.goTo.emit, "activity", None))
        return menu

    def _open_more(self) -> None:
        self.more_menu().popup(self.more_button.mapToGlobal(self.more_button.rect().bottomLeft()))

    def sort_menu(self) -> Menu:
        """The menu of what the list can be ordered by."""
        return order_menu(self, *self.orders.now("list"), self.sort_list)

    def sort_list(self, order: Order, descending: bool | None = None) -> None:
        """Order the list; what is newest or most comes first where that is what one looks for."""
        if descending is None:
            descending = order in (Order.LAST_TALK, Order.CLOSENESS, Order.ADDED)
        self._set_order("list", order, descending)

    def _on_table_sort(self, order: Order, _descending: bool) -> None:
        now, descending = self.orders.now("table")
        self._set_order("table", order, not descending if order is now else False)

    def _set_order(self, mode: str, order: Order, descending: bool) -> None:
        self.orders.set(mode, order, descending)
        self._show_order()
        wanted = self._want()
        slow = order not in QUICK and self._everybody > MANY and not wanted.narrowed.words
        self.reading.read(wanted, all_at_once=slow)  # what is seen stays until then

    def _open_sort(self) -> None:
        self.sort_menu().popup(self.bar.sort_button.mapToGlobal(QPoint(0, self.bar.sort_button.height() + 4)))

    def _open_filter(self) -> None:
        anchor = self.filter_button
        menu = self.narrowing.menu(lambda made: self.narrowing.fill_all(made, anchor, self.chips.counts))
        menu.popup(anchor.mapToGlobal(QPoint(0, anchor.height() + 4)))

    # -- list or table -----------------------------------------------------------------------------

    def _on_mode(self, mode: str) -> None:
        number = self.current_contact()
        self._mode = mode
        self.desk.memory.put("contacts.mode", mode)
        self.peeking.close()
        if mode == "list":
            self.model.clear_choice()
        if self._stale is None:
            self._reload()
            if mode == "list" and number is not None:
                self._choose(number)
        self._show_pages()
        if not self.mode.isAncestorOf(self.window().focusWidget() or self):
            self._focus_people()

    def current_contact(self) -> int | None:
        """Who is current in the list or the table."""
        return self._page.current_contact()

    def _choose(self, number: int) -> bool:
        row = self.model.row_of(number)
        if row < 0:
            return False
        view = self._page.people
        view.setCurrentIndex(self.model.index(row, 0))
        view.scrollTo(self.model.index(row, 0))
        return True

    def go_to(self, where: dict[str, Any]) -> None:
        """Show a person, {"contact": 7}, or some people alone, {"ids": ids, "text": "Imported today"}; with "chosen"
        in the table, so that something can be done to all of them.
        """
        only = where.get("ids")
        if only is not None:
            if where.get("chosen"):
                self.mode.set_current("table")
                self.model.clear_choice()
                self.model.choose(only)
            self._on_people(tuple(only), str(where.get("text", "")))
            return
        number = where.get("contact")
        if not isinstance(number, int):
            return
        if not self._choose(number):
            if not self.narrowing.now.is_empty:
                self.narrowing.clear()
            if not self._choose(number):
                self._pending = number
        if self._mode == "table":
            self.peeking.open(number)
        else:
            self.list_page.open_contact(number)

    def focus_filter(self) -> None:
        """Put the cursor into the filter."""
        if self._mode == "table":
            self.peeking.close()
            self.table_page.search_focus()
            return
        self.list_page.show_list()
        self.search.setFocus(Qt.FocusReason.ShortcutFocusReason)
        self.search.selectAll()

    def panes(self) -> list[QWidget]:
        """The panes of F6."""
        if self._mode == "table":
            if self.peeking.over is not None and self.peeking.is_open:
                return [first_stop(self.peeking.over)]
            return [self.table_page.table]
        if self.pages.currentWidget() is self._empty and self._empty is not None:
            return [first_stop(self._empty)]
        return self.list_page.panes() or [self]

    # -- panes -------------------------------------------------------------------------------------

    def showEvent(self, event: QShowEvent) -> None:
        """Bring the keyboard to the people, unless it is somewhere in this view already."""
        super().showEvent(event)
        focus = self.window().focusWidget()
        if focus is None or not self.isAncestorOf(focus):
            self._focus_people()

    def _focus_people(self) -> None:
        if self.pages.currentWidget() is self._empty and self._empty is not None:
            first_stop(self._empty).setFocus(Qt.FocusReason.OtherFocusReason)
            return
        self._page.people.setFocus(Qt.FocusReason.OtherFocusReason)

    def set_narrow(self, narrow: bool) -> None:
        """Make tabs of the facts, icons of the words in the header."""
        self.mode.set_text("list", "" if narrow else self.tr("List"))
        self.mode.set_text("table", "" if narrow else self.tr("Table"))
        for key, text in (("list", self.tr("List")), ("table", self.tr("Table"))):
            self.mode.segment(key).setAccessibleName(text)
            self.mode.segment(key).setToolTip(text if narrow else "")
        if self._table_page is not None:
            self._table_page.bar.set_narrow(narrow)
        self._show_placeholder()

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Fold and unfold the panes."""
        super().resizeEvent(event)
        self._place_chips()
        self._place_panes()
        self.peeking.place()

    def follow_theme(self) -> None:
        """Give the panes their widths for another text size."""
        # Not now: Qt is going through the widgets to restyle them.
        QTimer.singleShot(0, self, self._place_again)

    def _place_again(self) -> None:
        self._place_chips()
        self._place_panes()
        self.peeking.place()

    def _place_chips(self) -> None:
        """The chips stand in the header where there is room for them, and people they could choose from."""
        room = not self.is_narrow and self.width() >= current_theme().px(CHIPS)
        self.chips.set_visible(room and self._everybody > 0)

    def _place_panes(self) -> None:
        self.list_page.place(self.room, narrow=self.is_narrow, width=self.width())

    def _on_list_escape(self) -> None:
        if not self.narrowing.now.is_empty:
            self.narrowing.clear()

    # -- the current person ------------------------------------------------------------------------

    def _on_current(self, index: QModelIndex) -> None:
        if index.isValid() and self._mode == "list":
            self.list_page.follow()

    def _on_opened(self, index: QModelIndex) -> None:
        self.list_page.open_contact(self.model.id_at(index.row()))
        self.detail.write.setFocus(Qt.FocusReason.TabFocusReason)

    def _on_people(self, numbers: tuple[int, ...], text: str) -> None:
        """Show in the list whom I and somebody both know."""
        self.narrowing.show_only(numbers, text)
        self.peeking.close()
        self.list_page.show_list()
        self._focus_people()

    def _on_menu(self, index: QModelIndex, where: QPoint) -> None:
        self._show_menu(self.model.id_at(index.row()), where)

    def _show_menu(self, number: int, where: QPoint) -> None:
        self.people_actions.menu(number).popup(where)

    def _on_letter(self, letter: str) -> None:
        number = self.current_contact()
        if number is not None:
            self._on_letter_of(number, letter)

    def _on_letter_of(self, number: int, letter: str) -> None:
        act = self.people_actions
        does = {"w": act.write, "a": act.ask, "l": act.log, "c": act.call_sheet, "e": act.edit}
        if letter == "w" and self._mode == "table" and self.model.chosen_count():
            self.desk.write_each(self.model.chosen())
        elif letter in does:
            does[letter](number)

    def _on_remove(self) -> None:
        number = self.current_contact()
        if number is not None:
            self.people_actions.remove([number])

    def _on_import(self) -> None:
        self.desk.import_file()

    def contact_here(self) -> int | None:
        """Who is chosen."""
        return self.current_contact()

    def people_here(self) -> tuple[int, ...]:
        """Who would be exported: the chosen ones, else those that the filter shows; nobody for all."""
        if self._mode == "table" and self.model.chosen_count():
            return tuple(self.model.chosen())
        return () if self.narrowing.now.is_empty else tuple(self.model.ids)

    def foot_height(self) -> int:
        """The bar over the foot of the table, while somebody is chosen in it."""
        page = self._table_page
        return page.bar.sizeHint().height() if page is not None and page.bar.isVisible() else 0

    def new_here(self) -> None:
        """Begin a new contact (Ctrl+N), who is chosen here when saved."""
        from crm_desktop.ui.shell.editor import Editor

        editor = self.desk.edit_contact()
        if isinstance(editor, Editor):
            editor.saved.connect(self.desk.open_contact)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Esc closes what lies over the table."""
        if event.key() == Qt.Key.Key_Escape and self.peeking.is_open:
            self.peeking.close()
            return
        super().keyPressEvent(event)


def _most_first(counts: Mapping[int, int], *, least_first: bool) -> tuple[int, ...]:
    return tuple(
        sorted(counts, key=lambda number: (counts[number] if least_first else -counts[number], number))
    )
