"""The table of people: filter menus, columns, choosing many, and the bar that changes all chosen at once."""

from __future__ import annotations

from collections.abc import Callable
from functools import partial

from PySide6.QtCore import QModelIndex, QPoint, Qt, QTimer, Signal
from PySide6.QtGui import QKeyEvent, QResizeEvent
from PySide6.QtWidgets import QFrame, QHBoxLayout, QStackedWidget, QVBoxLayout, QWidget

from crm_desktop.domain import wording
from crm_desktop.domain.terms import Relationship
from crm_desktop.domain.wording import counted, shortened
from crm_desktop.services import contacts as service
from crm_desktop.ui.contacts import words
from crm_desktop.ui.contacts.actions import CADENCES, ContactActions
from crm_desktop.ui.contacts.columns import ColumnsPopup, remembered
from crm_desktop.ui.contacts.model import (
    BROAD_WIDTHS,
    COLUMNS,
    NARROW_WIDTHS,
    SORTED_BY,
    WIDTHS,
    Column,
    ContactsModel,
    Order,
)
from crm_desktop.ui.contacts.narrowing import Narrowing
from crm_desktop.ui.contacts.people_table import PeopleTable
from crm_desktop.ui.shell.desk import Desk
from crm_desktop.ui.theme import current_theme
from crm_desktop.ui.widgets import (
    Button,
    Hairline,
    Menu,
    SearchField,
    button,
    icon_button,
    label,
    link_button,
    text_width,
)
from crm_desktop.ui.widgets.focus import first_stop

REMEMBER_MS = 400
WIDE_FROM = 1100
"""In a narrower page (px at text size 1) the columns begin narrower too."""
BROAD_FROM = 1390
"""In a wider one they begin wider."""
LEAST_SEARCH = 180
"""The filter field is not narrower (px at text size 1); the menus beside it go into one button instead."""
ROOM = 44
"""Beside its name the head of a column has room for its margins and the arrow, px."""
LONG = 24
"""Names longer than this (in characters) are cut in the head."""


class BulkBar(QFrame):
    """Over the table's foot, while somebody is chosen: how many, and what to do with all of them.

    ``asked(what, button)`` one of tag, cadence, relationship, archive, more, write; ``allWanted``; ``closeWanted``.
    """

    asked = Signal(str, object)
    allWanted = Signal()
    closeWanted = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setProperty("surface", "alt")
        self.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        whole = QVBoxLayout(self)
        whole.setContentsMargins(0, 0, 0, 0)
        whole.setSpacing(0)
        whole.addWidget(Hairline())
        row = QHBoxLayout()
        row.setContentsMargins(24, 11, 20, 12)
        row.setSpacing(8)
        whole.addLayout(row)
        self.count = label("", "body-strong")
        row.addWidget(self.count)
        row.addSpacing(4)
        self.all = link_button("", role="small-medium")
        self.all.clicked.connect(self.allWanted)
        row.addWidget(self.all)
        row.addSpacing(12)
        self.buttons: dict[str, Button] = {}
        self._pressed: QWidget | None = None
        for what, text, icon in (
            ("tag", self.tr("Tag"), "tag"),
            ("cadence", self.tr("Keep in touch"), "refresh-ccw"),
            ("relationship", self.tr("Relationship"), ""),
            ("archive", self.tr("Archive"), "archive"),
        ):
            self._add(row, what, button(text, icon=icon or None))
        self._add(row, "more", icon_button("ellipsis", self.tr("More actions"), outlined=True))
        row.addStretch(1)
        self._add(row, "write", button(self.tr("Write, one by one"), "primary", "pencil"))
        self.close_button = icon_button("x", self.tr("Choose nobody"), keys=self.tr("Esc"))
        self.close_button.clicked.connect(self.closeWanted)
        row.addWidget(self.close_button)

    def _add(self, row: QHBoxLayout, what: str, made: Button) -> None:
        self.buttons[what] = made
        made.clicked.connect(lambda _checked=False, made=made, what=what: self.asked.emit(what, made))
        row.addWidget(made)

    def show_count(self, chosen: int, everybody: int) -> None:
        """Say how many are chosen, of how many."""
        self.count.setText(
            self.tr("{people} chosen").format(people=counted(chosen, self.tr("person"), self.tr("people")))
        )
        self.all.setText(self.tr("Choose all {count}").format(count=wording.number(everybody)))
        self.all.updateGeometry()
        self.all.setVisible(chosen < everybody)

    def set_working(self, text: str) -> None:
        """Say what is done now, with the buttons off; "" when it is over, and the keyboard is where it was."""
        focus = self.window().focusWidget()
        if text and focus in self.buttons.values():
            self._pressed = focus
        for made in self.buttons.values():
            made.setEnabled(not text)
        if text:
            self.count.setText(text)
        elif self._pressed is not None:
            if focus is self.close_button:  # Qt brought it there
                self._pressed.setFocus(Qt.FocusReason.OtherFocusReason)
            self._pressed = None

    def set_narrow(self, narrow: bool) -> None:
        """Leave the icons of the buttons out where there is little room."""
        for what, icon in (("tag", "tag"), ("cadence", "refresh-ccw"), ("archive", "archive")):
            self.buttons[what].set_icon_name("" if narrow else icon)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Esc chooses nobody."""
        if event.key() == Qt.Key.Key_Escape:
            self.closeWanted.emit()
            return
        super().keyPressEvent(event)


class TablePage(QWidget):
    """The table with its head and foot. ``sortWanted(Order, descending)``; of the person of a row ``opened(number)``,
    ``peeked(number)`` Space, ``letterPressed(number, letter)``, ``menuAsked(number, global position)``.
    """

    footChanged = Signal()
    sortWanted = Signal(object, bool)
    opened = Signal(int)
    peeked = Signal(int)
    letterPressed = Signal(int, str)
    menuAsked = Signal(int, QPoint)

    def __init__(
        self,
        desk: Desk,
        model: ContactsModel,
        narrowing: Narrowing,
        actions: ContactActions,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self.desk = desk
        self.model = model
        self._narrowing = narrowing
        self._actions = actions
        self._anchor: int | None = None
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(0)
        layout.addWidget(self._make_bar())
        layout.addWidget(Hairline())
        self.table = self.people = PeopleTable(self.tr("People"))
        self.table.setModel(model)
        self.table.checkToggled.connect(self._on_check)
        self.table.swept.connect(self._on_swept)
        self.table.opened.connect(self._on_opened)
        self.table.peeked.connect(self._on_peeked)
        self.table.menuAsked.connect(self._on_menu)
        self.table.letterPressed.connect(self._on_letter)
        self.table.filterWanted.connect(self.search_focus)
        self.table.removeWanted.connect(self._on_remove)
        self.table.escaped.connect(self.step_back)
        self.table.allWanted.connect(model.choose_all)
        self.table.head.checkClicked.connect(self._on_check_all)
        self.table.head.sectionClicked.connect(self._on_head)
        self.table.headMenuAsked.connect(self._on_head_menu)
        self.table.head.setSectionsMovable(True)
        self.table.head.sectionMoved.connect(self._on_section_moved)
        self.table.head.sectionResized.connect(self._on_section_resized)
        self.stack = QStackedWidget()
        self.stack.addWidget(self.table)
        layout.addWidget(self.stack, 1)
        self.bar = BulkBar()
        self.bar.asked.connect(self._on_asked)
        self.bar.allWanted.connect(model.choose_all)
        self.bar.closeWanted.connect(self._on_close_bar)
        self.bar.hide()
        layout.addWidget(self.bar)
        model.dataChanged.connect(self._on_model)
        model.modelReset.connect(self._show_choice)
        model.rowsInserted.connect(self._show_choice)
        actions.working.connect(self.bar.set_working)
        actions.changedMany.connect(self._on_changed_many)
        self._order, self._shown = remembered(desk.memory.get("contacts.columns"))
        self._arranging = False
        self._widths = WIDTHS
        self._remember = QTimer(self)
        self._remember.setSingleShot(True)
        self._remember.setInterval(REMEMBER_MS)
        self._remember.timeout.connect(self._remember_widths)
        self._arrange()

    def _make_bar(self) -> QWidget:
        bar = QWidget()
        row = QHBoxLayout(bar)
        row.setContentsMargins(24, 10, 24, 10)
        row.setSpacing(8)
        self.search = SearchField(self.tr("Filter"))
        self.search.setMaximumWidth(320)
        self.search.setMinimumWidth(160)
        self.search.escaped.connect(self._focus_table)
        self.search.entered.connect(self._focus_table)
        row.addWidget(self.search, 4)
        self.menus: dict[str, Button] = {}
        for key, text in (
            ("relationship", self.tr("Relationship")),
            ("company", self.tr("Company")),
            ("tag", self.tr("Tag")),
            ("warmth", self.tr("Warmth")),
        ):
            made = button(text, "quiet", small=True)
            made.set_arrow(True)
            made.clicked.connect(partial(self._open_menu, key))
            self.menus[key] = made
            row.addWidget(made)
        self.filter_button = icon_button(
            "funnel", self.tr("Filter by relationship, company, tag, warmth"), small=True
        )
        self.filter_button.clicked.connect(self._open_all)
        self.filter_button.hide()
        row.addWidget(self.filter_button)
        self.clear = link_button(self.tr("Show everybody"))
        self.clear.clicked.connect(self._narrowing.clear_menu)
        row.addSpacing(8)
        row.addWidget(self.clear)
        row.addStretch(1)
        self.columns_button = button(self.tr("Columns"), icon="columns-3", small=True)
        self.columns_button.clicked.connect(self._open_columns)
        row.addWidget(self.columns_button)
        return bar

    # -- head --------------------------------------------------------------------------------------

    def show_narrowed(self) -> None:
        """Show in the head what narrows."""
        now = self._narrowing.now
        names = {
            "relationship": (self.tr("Relationship"), [words.relationship(one) for one in now.relationships]),
            "company": (self.tr("Company"), [name for _number, name in now.companies]),
            "tag": (self.tr("Tag"), [name for _number, name in now.tags]),
            "warmth": (self.tr("Warmth"), [words.warmth_word(one) for one in now.warmth]),
        }
        for key, (title, chosen) in names.items():
            shown = title
            if len(chosen) == 1:
                shown = shortened(chosen[0], LONG).replace("&", "&&")
            elif chosen:
                shown = f"{title} {len(chosen)}"
            self.menus[key].setText(shown)
            self.menus[key].set_active(bool(chosen))
            self.menus[key].updateGeometry()
        self.clear.setVisible(now.by_menu)
        self.filter_button.set_active(now.by_menu)
        self._place_menus()

    def _open_menu(self, key: str, _checked: bool = False) -> None:
        anchor = self.menus[key]
        fills: dict[str, Callable[[Menu], None]] = {
            "relationship": self._narrowing.fill_relationship,
            "company": partial(self._narrowing.fill_company, anchor=anchor),
            "tag": self._narrowing.fill_tag,
            "warmth": self._narrowing.fill_warmth,
        }
        menu = self._narrowing.menu(fills[key])
        menu.popup(anchor.mapToGlobal(QPoint(0, anchor.height() + 4)))

    def _open_all(self) -> None:
        anchor = self.filter_button
        menu = self._narrowing.menu(partial(self._narrowing.fill_all, anchor=anchor, counts={}))
        menu.popup(anchor.mapToGlobal(QPoint(0, anchor.height() + 4)))

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Put the menus that narrow into one button where they have no room."""
        super().resizeEvent(event)
        self._place_menus()
        px = current_theme().px
        narrow, broad = self.width() < px(WIDE_FROM), self.width() >= px(BROAD_FROM)
        widths = NARROW_WIDTHS if narrow else BROAD_WIDTHS if broad else WIDTHS
        if widths is not self._widths:
            self._widths = widths
            self._arrange()

    def follow_theme(self) -> None:
        """Give the columns their widths for another text size."""
        self._arrange()
        self._place_menus()

    def _place_menus(self) -> None:
        words = sum(made.sizeHint().width() + 8 for made in self.menus.values())
        others = self.columns_button.sizeHint().width() + self.clear.sizeHint().width() + 72
        room = self.width() - others - current_theme().px(LEAST_SEARCH)
        for made in self.menus.values():
            made.setVisible(words <= room)
        self.filter_button.setVisible(words > room)

    def search_focus(self) -> None:
        """Put the cursor into the filter."""
        self.search.setFocus(Qt.FocusReason.ShortcutFocusReason)
        self.search.selectAll()

    def _focus_table(self) -> None:
        page = self.stack.currentWidget()
        if page is not None and page is not self.table:
            first_stop(page).setFocus(Qt.FocusReason.TabFocusReason)
            return
        if not self.table.currentIndex().isValid() and self.model.rowCount():
            self.table.setCurrentIndex(self.model.index(0, 0))
        self.table.setFocus(Qt.FocusReason.TabFocusReason)

    # -- columns -----------------------------------------------------------------------------------

    def _open_columns(self) -> None:
        popup = ColumnsPopup(self._order, self._shown, self)
        popup.changed.connect(self._on_columns)
        popup.closed.connect(self._on_columns_closed)
        popup.closed.connect(popup.deleteLater)
        self.columns_button.set_active(True)
        popup.show_below(self.columns_button)
        self.columns_popup = popup

    def _on_columns_closed(self) -> None:
        self.columns_button.set_active(False)

    def _on_columns(self, order: list[Column], shown: list[Column]) -> None:
        self._order, self._shown = order, shown
        self._remember_columns()
        self._arrange()

    def _remember_columns(self) -> None:
        kept = {"order": [str(one) for one in self._order], "shown": [str(one) for one in self._shown]}
        self.desk.memory.put("contacts.columns", kept)

    def shown_columns(self) -> list[Column]:
        """The columns that are shown, in their order."""
        return list(self._shown)

    def _arrange(self) -> None:
        """Bring the head to the chosen columns, their order and their widths."""
        self._arranging = True
        head = self.table.head
        widths = self.desk.memory.get("contacts.column_widths", {})
        theme = current_theme()
        for place, column in enumerate(self._order):
            section = COLUMNS.index(column)
            head.moveSection(head.visualIndex(section), place)
            head.setSectionHidden(section, column not in self._shown)
            kept = widths.get(str(column)) if isinstance(widths, dict) else None
            usual = theme.px(self._widths[column])
            named = text_width(str(self.model.headerData(section, Qt.Orientation.Horizontal)), "small-medium")
            head.resizeSection(section, kept if isinstance(kept, int) else max(usual, named + theme.px(ROOM)))
        self._arranging = False

    def _on_section_moved(self, section: int, _old: int, new: int) -> None:
        if self._arranging:
            return
        if COLUMNS[section] is Column.NAME or new == 0:
            self._arrange()  # Name stays the first.
            return
        head = self.table.head
        self._order = [COLUMNS[head.logicalIndex(place)] for place in range(len(COLUMNS))]
        self._shown = [column for column in self._order if column in self._shown]
        self._remember_columns()

    def _on_section_resized(self, section: int, _old: int, _new: int) -> None:
        # The last column takes what is left: it changes with the window, not by hand.
        if not self._arranging and section != COLUMNS.index(self._shown[-1]):
            self._remember.start()

    def _remember_widths(self) -> None:
        head = self.table.head
        last = COLUMNS.index(self._shown[-1])
        widths = {
            str(column): head.sectionSize(section)
            for section, column in enumerate(COLUMNS)
            if not head.isSectionHidden(section) and section != last
        }
        self.desk.memory.put("contacts.column_widths", widths)

    def show_sorted(self, order: Order, descending: bool) -> None:
        """Mark the column the rows are ordered by."""
        section = next((COLUMNS.index(column) for column, by in SORTED_BY.items() if by is order), -1)
        self.table.head.set_sorted(section, descending=descending)

    def _on_head(self, section: int) -> None:
        order = SORTED_BY.get(COLUMNS[section])
        if order is not None:
            self.sortWanted.emit(order, False)

    def _on_head_menu(self, _where: QPoint) -> None:
        self._open_columns()

    # -- choosing ----------------------------------------------------------------------------------

    def _on_check(self, row: int) -> None:
        self.model.toggle(self.model.id_at(row))

    def _on_swept(self, first: int, last: int) -> None:
        self.model.choose([self.model.id_at(first), self.model.id_at(last)])

    def _on_check_all(self) -> None:
        if self.model.is_all_chosen():
            self.model.clear_choice()
        else:
            self.model.choose_all()

    def _on_model(self, *_args: object) -> None:
        self._show_choice()

    def _show_choice(self, *_args: object) -> None:
        count = self.model.chosen_count()
        everybody = self.model.rowCount()
        state = Qt.CheckState.Unchecked
        if count:
            state = Qt.CheckState.Checked if self.model.is_all_chosen() else Qt.CheckState.PartiallyChecked
        if state != self.table.head.check_state():
            self.table.head.set_check_state(state)
        was_shown = self.bar.isVisible()
        self.bar.setVisible(bool(count) and self.stack.currentIndex() == 0)
        if count:
            self.bar.show_count(count, everybody)
        if self.bar.isVisible() != was_shown:
            self.footChanged.emit()

    def _on_close_bar(self) -> None:
        self.model.clear_choice()
        self._focus_table()

    def step_back(self) -> None:
        """Esc: first the choice goes, then the filter."""
        if self.model.chosen_count():
            self.model.clear_choice()
        elif not self._narrowing.now.is_empty:
            self._narrowing.clear()

    # -- doing -------------------------------------------------------------------------------------

    def current_contact(self) -> int | None:
        """Who is current in the table."""
        index = self.table.currentIndex()
        return self.model.id_at(index.row()) if index.isValid() else None

    def _on_opened(self, index: QModelIndex) -> None:
        self.opened.emit(self.model.id_at(index.row()))

    def _on_peeked(self, index: QModelIndex) -> None:
        self.peeked.emit(self.model.id_at(index.row()))

    def _on_menu(self, index: QModelIndex, where: QPoint) -> None:
        number = self.model.id_at(index.row())
        if self.model.chosen_count() > 1 and self.model.is_chosen(number):
            self._bulk_menu().popup(where)
            return
        self.menuAsked.emit(number, where)

    def _on_letter(self, letter: str) -> None:
        number = self.current_contact()
        if number is not None:
            self.letterPressed.emit(number, letter)

    def _on_remove(self) -> None:
        numbers = self.model.chosen()
        current = self.current_contact()
        if numbers:
            self._actions.remove(numbers)
        elif current is not None:
            self._actions.remove([current])

    def _on_changed_many(self) -> None:
        # Who was archived or removed is no longer among the rows, and so no longer chosen.
        if self.model.chosen_count() and not set(self.model.chosen()) <= set(self.model.ids):
            self.model.clear_choice()

    def _bulk_menu(self) -> Menu:
        menu = Menu(self)
        menu.aboutToHide.connect(menu.deleteLater)
        menu.add(self.tr("Write, one by one"), "pencil", "w", partial(self._on_asked, "write", self.bar))
        self._fill_tag(menu.add_menu(self.tr("Tag"), "tag"))
        self._fill_cadence(menu.add_menu(self.tr("Keep in touch"), "refresh-ccw"))
        self._fill_relationship(menu.add_menu(self.tr("Relationship"), "users"))
        menu.add(self.tr("Archive"), "archive", "", partial(self._on_asked, "archive", self.bar))
        self._fill_more(menu)
        return menu

    def _on_asked(self, what: str, anchor: QWidget) -> None:
        numbers = self.model.chosen()
        if what == "archive":
            if self._narrowing.now.archived:
                self._actions.archive(numbers, False)
            else:
                self._actions.archive(numbers)
        elif what == "write":
            self.desk.write_each(numbers)
        else:
            menu = Menu(self)
            menu.aboutToHide.connect(menu.deleteLater)
            fills = {
                "tag": self._fill_tag,
                "cadence": self._fill_cadence,
                "relationship": self._fill_relationship,
                "more": self._fill_more,
            }
            fills[what](menu)
            menu.popup(anchor.mapToGlobal(QPoint(0, -menu.sizeHint().height() - 4)))

    def _fill_cadence(self, menu: Menu) -> None:
        numbers = self.model.chosen()
        for days in CADENCES:
            menu.add(words.cadence(days), slot=partial(self._actions.set_cadence, numbers, days))
        menu.addSeparator()
        menu.add(self.tr("None"), slot=partial(self._actions.set_cadence, numbers, 0))
        menu.add(
            self.tr("As tags and relationship say"), slot=partial(self._actions.set_cadence, numbers, None)
        )

    def _fill_relationship(self, menu: Menu) -> None:
        numbers = self.model.chosen()
        for value in Relationship:
            menu.add(words.relationship(value), slot=partial(self._actions.set_relationship, numbers, value))

    def _fill_more(self, menu: Menu) -> None:
        numbers = self.model.chosen()
        menu.add(
            self.tr("Mute: suggest nothing"), "bell-off", slot=partial(self._actions.mute, numbers, True)
        )
        menu.add(self.tr("Suggest again"), "bell", slot=partial(self._actions.mute, numbers, False))
        menu.addSeparator()
        menu.add(self.tr("Export…"), "download", slot=partial(self.desk.export, numbers))
        menu.addSeparator()
        menu.add(
            self.tr("Remove"), "trash-2", self.tr("Del"), partial(self._actions.remove, numbers), danger=True
        )

    def _fill_tag(self, menu: Menu) -> None:
        numbers = self.model.chosen()
        for _number, name, _count in service.tags(self.desk.store)[:24]:
            menu.add(name, slot=partial(self._actions.tag, numbers, name))
        if not menu.isEmpty():
            menu.addSeparator()
        menu.add(self.tr("New tag…"), "plus", slot=self._ask_tag)

    def _ask_tag(self) -> None:
        self.desk.prompter.ask_text(
            self,
            self.tr("New tag"),
            self.tr("A word that groups people, for example a field or an event."),
            "",
            self.tr("Tag them"),
            self._on_tag,
        )

    def _on_tag(self, tag: str | None) -> None:
        if tag is not None and tag.strip():
            self._actions.tag(self.model.chosen(), tag)
