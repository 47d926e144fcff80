"""The leads: a table with the detail at its right, or a board."""

from __future__ import annotations

from functools import partial
from typing import Any

from PySide6.QtCore import QCoreApplication, QEvent, QModelIndex, QPoint, Qt, QTimer
from PySide6.QtGui import QKeyEvent, QKeySequence, QResizeEvent, QShortcut, QShowEvent
from PySide6.QtWidgets import QHBoxLayout, QHeaderView, QStackedWidget, QVBoxLayout, QWidget

from crm_desktop.domain.terms import LEAD_ENDS, LeadStage
from crm_desktop.services import settings
from crm_desktop.store import Changes
from crm_desktop.store import leads as reader
from crm_desktop.store.leads import LeadRow
from crm_desktop.ui.leads import words
from crm_desktop.ui.leads.actions import LeadActions
from crm_desktop.ui.leads.board import Card, make_board
from crm_desktop.ui.leads.detail import LeadDetail
from crm_desktop.ui.leads.model import LEAD_ROLE, Column, LeadsModel, Narrowed, in_order
from crm_desktop.ui.leads.narrowing import FilterPopup, chip_texts, make_chip
from crm_desktop.ui.leads.steps import NextStep, next_steps, thanked_at_end
from crm_desktop.ui.shell.desk import Desk
from crm_desktop.ui.shell.view import View
from crm_desktop.ui.theme import current_theme
from crm_desktop.ui.widgets import (
    EmptyState,
    PaneSplitter,
    Segmented,
    TableList,
    button,
    icon_button,
)
from crm_desktop.ui.widgets.focus import first_stop

DETAIL = 348
"""Width of the detail, px at text size 1."""
WIDTHS = {Column.FROM: 158, Column.STAGE: 126, Column.RECEIVED: 72, Column.NEXT: 172}
"""Widths of the columns, px at text size 1; the first one takes the rest."""
FIRST = 275
"""Width of the first column where nothing is to spare; of what is, the shares below go to others."""
SHARES = {Column.FROM: 0.12, Column.NEXT: 0.4}
LEAST_FIRST = 190
"""It is not narrower; these columns give of theirs then, at most so much each."""
GIVES = {Column.FROM: 0.45, Column.NEXT: 0.55}
GIVES_MOST = 52
LEAST_TABLE = 640
"""A narrower table (px at text size 1) has no detail beside it: it opens over it."""
_TABLES = (
    "lead",
    "lead_stage",
    "lead_opportunity",
    "opportunity",
    "opportunity_stage",
    "contact",
    "company",
    "ask",
    "favour",
    "promise",
    "interaction",
    "interaction_contact",
    "interaction_purpose",
    "interaction_about",
    "follow_up",
    "follow_up_about",
    "decision",
    "reference",
    "setting",
)


class LeadsTable(TableList):
    """The table; its columns share the width, and Shift and an arrow move the lead, as on the board."""

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Share the width among the columns."""
        super().resizeEvent(event)
        self.share()

    def share(self) -> None:
        """Give each column its width, and part of what is to spare."""
        theme = current_theme()
        width = self.viewport().width()
        spare = width - theme.px(FIRST + sum(WIDTHS.values()))
        short = max(0, theme.px(LEAST_FIRST + sum(WIDTHS.values())) - width)
        for column, usual in WIDTHS.items():
            less = min(round(short * GIVES.get(column, 0)), theme.px(GIVES_MOST))
            more = round(max(0, spare) * SHARES.get(column, 0))
            self.head.resizeSection(column, theme.px(usual) + more - less)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Give Del and "/" to the view as letters."""
        held = event.modifiers() & ~Qt.KeyboardModifier.KeypadModifier
        if event.key() == Qt.Key.Key_Delete and not held:
            self.letterPressed.emit("\x7f")
            return
        if event.text() == "/" and not held:
            self.letterPressed.emit("/")
            return
        if held == Qt.KeyboardModifier.ShiftModifier and event.key() in (Qt.Key.Key_Left, Qt.Key.Key_Right):
            self.letterPressed.emit("<" if event.key() == Qt.Key.Key_Left else ">")
            return
        super().keyPressEvent(event)


class LeadsView(View):
    """All leads: as a table sorted by stage and next step, or as cards by stage."""

    key = "leads"

    def __init__(self, desk: Desk) -> None:
        super().__init__(desk, QCoreApplication.translate("LeadsView", "Leads"))
        self.setWindowTitle(self.tr("Leads"))
        self._rows: list[LeadRow] = []
        self._by_id: dict[int, LeadRow] = {}
        self._steps: dict[int, NextStep] = {}
        self._narrowed = Narrowed()
        self._column = Column.STAGE
        self._descending = True
        self._current = 0
        self._over = False
        self._popup: FilterPopup | None = None
        self.actions_ = LeadActions(desk, self)
        self.actions_.moved.connect(self._on_moved)

        self._chips = QWidget()
        self._chips_row = QHBoxLayout(self._chips)
        self._chips_row.setContentsMargins(0, 0, 0, 0)
        self._chips_row.setSpacing(6)
        self.header.add_left(self._chips, collapsible=True)
        self.mode = Segmented(
            [("table", self.tr("Table"), "table-2"), ("board", self.tr("Board"), "columns-3")],
            name=self.tr("Table or board"),
        )
        self.header.add_right(self.mode)
        self.filter_button = icon_button("funnel", self.tr("Filter"), keys="/")
        self.filter_button.clicked.connect(self.focus_filter)
        self.header.add_right(self.filter_button)
        self.new_button = button(self.tr("New lead"), icon="plus", shortcut_hint="Ctrl+N")
        self.new_button.clicked.connect(self.new_here)
        self.header.add_right(self.new_button)

        self.table = LeadsTable(name=self.tr("Leads"))
        self.model = LeadsModel(desk.today, self)
        self.table.setModel(self.model)
        self.table.currentRowChanged.connect(self._on_row)
        self.table.opened.connect(self._on_opened)
        self.table.menuAsked.connect(self._on_menu)
        self.table.letterPressed.connect(self._on_letter)
        self.table.head.sectionClicked.connect(self._on_head)
        self.table.head.setStretchLastSection(False)
        self.table.head.setSectionResizeMode(QHeaderView.ResizeMode.Fixed)
        self.table.head.setSectionResizeMode(Column.POINTS_TO, QHeaderView.ResizeMode.Stretch)
        self.table.head.setMinimumSectionSize(60)
        self.board = make_board()
        self.board.moveWanted.connect(self._on_board_move)
        self.board.pushWanted.connect(self._on_push)
        self.board.opened.connect(self._on_card_opened)
        self.board.menuAsked.connect(self._on_card_menu)
        self.board.letterPressed.connect(self._on_card_letter)
        self.board.chosen.connect(self._on_card_chosen)
        self.detail = LeadDetail(desk, self.actions_)
        self.detail.closed.connect(self._on_detail_closed)

        self._splitter = PaneSplitter("leads.splitter", desk.memory.get, desk.memory.put)
        self._splitter.addWidget(self.table)
        self._splitter.addWidget(self.detail)
        self._splitter.setStretchFactor(0, 1)
        self._splitter.setStretchFactor(1, 0)
        self._nothing = QWidget()
        self._nothing_box = QVBoxLayout(self._nothing)
        self._nothing_box.setContentsMargins(0, 8, 0, 0)
        self._stack = QStackedWidget()
        self._stack.addWidget(self._splitter)
        self._stack.addWidget(self.board)
        self._stack.addWidget(self._nothing)
        self.body.addWidget(self._stack, 1)

        self._escape = QShortcut(QKeySequence(Qt.Key.Key_Escape), self)
        self._escape.setContext(Qt.ShortcutContext.WidgetWithChildrenShortcut)
        self._escape.activated.connect(self._on_escape)
        self.mode.set_current(desk.memory.get("leads.mode", "table"))
        self.mode.currentChanged.connect(self._on_mode)
        self._take_sizes()
        self._shown_widths = False
        self.table.setFocus(Qt.FocusReason.OtherFocusReason)  # the first to have it when the view is shown

    # -- sizes -------------------------------------------------------------------------------------

    def _take_sizes(self) -> None:
        self.table.share()
        self.detail.setMinimumWidth(current_theme().px(300))

    def changeEvent(self, event: QEvent) -> None:
        """Take the new text size."""
        super().changeEvent(event)
        if event.type() == QEvent.Type.StyleChange and hasattr(self, "_shown_widths"):
            self._take_sizes()
            # Not now: Qt is going through the widgets to restyle them, and none may move meanwhile.
            QTimer.singleShot(0, self, self._arrange_again)

    def showEvent(self, event: QShowEvent) -> None:
        """Bring the keyboard to the leads, unless it is somewhere in this view already."""
        super().showEvent(event)
        focus = self.window().focusWidget()
        if focus is None or not self.isAncestorOf(focus):
            self._focus_list()

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Keep the detail in its place."""
        super().resizeEvent(event)
        if not self._shown_widths and self.width() > 0:
            self._shown_widths = True
            wide = current_theme().px(DETAIL)
            self._splitter.set_widths([max(1, self.width() - wide - 1), wide])
        self._arrange_again()
        self._place_detail()

    def _arrange_again(self) -> None:
        """Move the detail where there is no more room for it beside the table, or there is again."""
        if self._is_beside() != (self.detail.parent() is self._splitter):
            self._over = False
            self._arrange()

    def _is_beside(self) -> bool:
        """Whether the detail stands beside the table."""
        room = self.width() - current_theme().px(DETAIL) - 1
        return not self._is_board() and not self.is_narrow and room >= current_theme().px(LEAST_TABLE)

    def set_narrow(self, narrow: bool) -> None:
        """Lay the detail over the table in narrow windows, beside it in wide ones."""
        self._over = False
        self._arrange()

    def _is_board(self) -> bool:
        return self.mode.current() == "board"

    def _arrange(self) -> None:
        """Put the detail where it belongs: beside the table, or over table or board while it is opened."""
        if self._is_beside():
            if self.detail.parent() is not self._splitter:
                self._splitter.addWidget(self.detail)
                wide = current_theme().px(DETAIL)
                self._splitter.set_widths([max(1, self.width() - wide - 1), wide])
            self.detail.set_over(False)
            self.detail.show()
            self._over = False
            return
        if self.detail.parent() is not self:
            self.detail.setParent(self)
        self.detail.set_over(True)
        self.detail.setVisible(self._over)
        self._place_detail()
        self._make_room()

    def _make_room(self) -> None:
        """Let the board scroll so far that the card of the opened detail is seen beside it."""
        over = self._over and self._is_board()
        self.board.set_covered(self.detail.width() if over else 0)
        if over:
            self.board.choose(self._current, focus=False)

    def _place_detail(self) -> None:
        if self.detail.parent() is self:
            wide = min(self.width(), current_theme().px(DETAIL + 12))
            top = self._stack.y()
            self.detail.setGeometry(self.width() - wide, top, wide, self.height() - top)
            self.detail.raise_()

    def panes(self) -> list[QWidget]:
        """Table or board, and the detail where it is seen."""
        if self._stack.currentWidget() is self._nothing:
            return [first_stop(self._nothing)]
        # The lanes share one stop: the one that has the current card.
        first: QWidget = self.board.current_lane() if self._is_board() else self.table
        return [first, first_stop(self.detail)] if self.detail.isVisible() else [first]

    # -- showing -----------------------------------------------------------------------------------

    def refresh(self, changes: Changes) -> None:
        """Read the leads anew, where anything changed that they show."""
        if not changes.touches(*_TABLES):
            return
        store = self.desk.store
        before = set(self._by_id)
        self._rows = reader.rows(store)
        self._by_id = {row.id: row for row in self._rows}
        new = set(self._by_id) - before
        if len(new) == 1 and not changes.everything:
            self._current = new.pop()
        self._steps = next_steps(self.desk.agenda, self._rows)
        if changes.touches("setting"):
            letters = settings.get(store, settings.SINGLE_KEYS)
            self.table.letters = letters
            self.board.set_letters(letters)
        ended = sum(row.stage in LEAD_ENDS for row in self._rows)
        self.header.set_note(
            self.tr("{open} open, {ended} ended").format(open=len(self._rows) - ended, ended=ended)
            if self._rows
            else ""
        )
        if self._current and self._current not in self._by_id:
            self._close_over()
        self._show()

    def _show(self) -> None:
        """Show the leads that the filter leaves, as table or board."""
        kept = self._narrowed.keep(self._rows)
        self._show_chips()
        if not kept:
            self._show_nothing()
            return
        if self._is_board():
            self._show_board(kept)
        else:
            self._show_table(kept)
        self._arrange()

    def _show_table(self, kept: list[LeadRow]) -> None:
        rows = in_order(kept, self._steps, self._column, descending=self._descending)
        place = max(0, self.model.place_of(self._current))
        self.model.set_rows(rows, self._steps, self.desk.today)
        self.table.head.set_sorted(self._column, descending=self._descending)
        self._stack.setCurrentWidget(self._splitter)
        at = self.model.place_of(self._current)
        self._select(at if at >= 0 else min(place, len(rows) - 1))
        self.detail.show_lead(self._current)

    def _select(self, place: int) -> None:
        index = self.model.index(place, 0)
        if self.table.currentIndex().row() != place:
            self.table.setCurrentIndex(index)
        self._current = self.model.row_at(place).id

    def _show_board(self, kept: list[LeadRow]) -> None:
        self._stack.setCurrentWidget(self.board)
        self.board.set_cards([self._card(row) for row in in_order(kept, self._steps)])
        if self.board.current_card() != self._current and not self.board.choose(self._current, focus=False):
            self._current = self.board.current_card()
        if self._over:
            self.detail.show_lead(self._current)

    def _card(self, row: LeadRow) -> Card:
        step, today = self._steps.get(row.id), self.desk.today
        ended = row.stage in LEAD_ENDS
        icon, token = "clock", "text2"
        if step is not None and step.on <= today:
            icon, token = ("sun", "text2") if step.on == today else (step.icon, "warm")
        return Card(
            id=row.id,
            stage=row.stage,
            title=words.title(row),
            second="" if ended else words.second(row),
            referrer=row.referrer,
            warm=row.is_warm,
            step=step.text if step is not None and not ended else "",
            step_icon=icon,
            step_token=token,
            thanked=thanked_at_end(self.desk.agenda, row) if ended else None,
            spoken=words.spoken(row, step, today),
        )

    def _show_nothing(self) -> None:
        while self._nothing_box.count():
            item = self._nothing_box.takeAt(0)
            inner = item.widget() if item is not None else None
            if inner is not None:
                inner.hide()
                inner.deleteLater()
        if self._rows:
            clear = button(self.tr("Show all leads"))
            clear.clicked.connect(self._on_clear)
            state = EmptyState(
                "funnel",
                self.tr("No lead like that"),
                self.tr("The filter leaves none of your leads."),
                [clear],
            )
        else:
            new = button(self.tr("New lead"), "primary", "plus")
            new.clicked.connect(self.new_here)
            state = EmptyState(
                "lightbulb",
                self.tr("No leads yet"),
                self.tr(
                    "A lead is any tip that points towards a job: a name, a company, an opening, or news."
                ),
                [new],
            )
        self._nothing_box.addWidget(state)
        self._over = False
        if self.detail.parent() is self:
            self.detail.hide()
        self._current = 0
        self.detail.show_lead(0)
        self._stack.setCurrentWidget(self._nothing)

    # -- going -------------------------------------------------------------------------------------

    def go_to(self, where: dict[str, Any]) -> None:
        """Show one lead ({"lead": number}): its row and its detail."""
        number = where.get("lead")
        if number is None or number not in self._by_id:
            return
        if not self._narrowed.keep([self._by_id[number]]):
            self._narrowed = Narrowed()
        self._current = number
        self._over = not self._is_beside()
        if not self._is_board():
            self._show()
            index = self.model.index(self.model.place_of(number), 0)
            self.table.setCurrentIndex(index)
            self.table.scrollTo(index)
            self.table.setFocus(Qt.FocusReason.OtherFocusReason)
        else:
            self._show()
            self.board.choose(number)
        self.detail.show_lead(number)
        self._arrange()

    def new_here(self) -> None:
        """Begin a new lead (Ctrl+N)."""
        self.desk.edit_lead()

    def _on_mode(self, mode: str) -> None:
        self.desk.memory.put("leads.mode", mode)
        self._over = False
        self._show()
        if self._stack.currentWidget() is self.board:
            self._focus_list()
        elif self._stack.currentWidget() is self._splitter:
            self.table.setFocus(Qt.FocusReason.OtherFocusReason)

    # -- the table ---------------------------------------------------------------------------------

    def _row(self, number: int) -> LeadRow | None:
        return self._by_id.get(number)

    def _on_row(self, index: QModelIndex) -> None:
        number = index.data(LEAD_ROLE) if index.isValid() else 0
        if number and number != self._current:
            self._current = number
            if self.detail.isVisible() or self.detail.parent() is self._splitter:
                self.detail.show_lead(number)

    def _on_opened(self, _index: QModelIndex) -> None:
        if not self._is_beside():
            self._open_over()
        else:
            self.detail.log_button.setFocus(Qt.FocusReason.TabFocusReason)

    def _open_over(self) -> None:
        self._over = True
        self.detail.show_lead(self._current)
        self._arrange()
        self.detail.close_button.setFocus(Qt.FocusReason.OtherFocusReason)

    def _close_over(self) -> None:
        self._over = False
        self.board.set_covered(0)
        if self.detail.parent() is self:
            self.detail.hide()

    def _on_detail_closed(self) -> None:
        self._close_over()
        self._focus_list()

    def _focus_list(self) -> None:
        if self._is_board():
            if not self.board.choose(self._current):
                self.board.focus_first()
        else:
            self.table.setFocus(Qt.FocusReason.OtherFocusReason)

    def _on_escape(self) -> None:
        """Step back: from the detail to the list, then from the filter to all."""
        focus = self.focusWidget()
        if self._over or (focus is not None and self.detail.isAncestorOf(focus)):
            self._on_detail_closed()
        elif not self._narrowed.is_empty:
            self._narrow_to(Narrowed())

    def _on_menu(self, index: QModelIndex, place: QPoint) -> None:
        row = self._row(index.data(LEAD_ROLE) or 0)
        if row is not None:
            self.actions_.show_menu(row, place, self._steps.get(row.id))

    def _on_letter(self, letter: str) -> None:
        index = self.table.currentIndex()
        self._do_key(index.data(LEAD_ROLE) or 0 if index.isValid() else 0, letter)

    def _do_key(self, number: int, letter: str) -> None:
        if letter == "/":
            self.focus_filter()
            return
        row = self._row(number)
        if row is None:
            return
        if letter in ("<", ">"):
            rect = self.table.visualRect(self.table.currentIndex())
            place = self.table.viewport().mapToGlobal(rect.bottomLeft() + QPoint(40, 0))
            self.actions_.push(row, -1 if letter == "<" else 1, place)
        else:
            self.actions_.key(row, letter, self._steps.get(number))

    def _on_head(self, section: int) -> None:
        column = Column(section)
        if column is self._column:
            self._descending = not self._descending
        else:
            self._column = column
            self._descending = column in (Column.STAGE, Column.RECEIVED)
        self._show()

    # -- the board ---------------------------------------------------------------------------------

    def _on_board_move(self, number: int, stage: str) -> None:
        row = self._row(number)
        if row is not None:
            self.actions_.move(row, LeadStage(stage))

    def _on_push(self, number: int, direction: int) -> None:
        row = self._row(number)
        if row is not None:
            self.actions_.push(row, direction, self.board.place_of(number).bottomLeft() + QPoint(8, 0))

    def _on_moved(self, number: int) -> None:
        """Follow the card that was moved."""
        self._current = number
        if self._is_board():
            self.board.choose(number, focus=not self._over)

    def _on_card_opened(self, number: int) -> None:
        self._current = number
        self._open_over()

    def _on_card_chosen(self, number: int) -> None:
        self._current = number
        if self._over:
            self.detail.show_lead(number)

    def _on_card_menu(self, number: int, place: QPoint) -> None:
        row = self._row(number)
        if row is not None:
            self.actions_.show_menu(row, place, self._steps.get(number))

    def _on_card_letter(self, number: int, letter: str) -> None:
        self._do_key(number, letter)

    # -- the filter --------------------------------------------------------------------------------

    def focus_filter(self) -> None:
        """Open what narrows the leads, the cursor in its words."""
        if self._popup is not None or not self._rows:
            return
        popup = FilterPopup(self.filter_button, self._narrowed, self._rows)
        popup.narrowed.connect(self._narrow_to)
        popup.closed.connect(self._on_popup_closed)
        self._popup = popup
        self.filter_button.set_active(True)
        popup.show_at(self.filter_button, align="right")
        popup.words.setFocus()

    def _on_popup_closed(self) -> None:
        popup, self._popup = self._popup, None
        self.filter_button.set_active(not self._narrowed.is_empty)
        if popup is not None:
            popup.deleteLater()
            self._focus_list()

    def _narrow_to(self, now: Narrowed) -> None:
        self._narrowed = now
        self._show()
        self.filter_button.set_active(self._popup is not None or not now.is_empty)

    def _on_clear(self) -> None:
        self._narrow_to(Narrowed())
        self._focus_list()

    def _show_chips(self) -> None:
        while self._chips_row.count():
            item = self._chips_row.takeAt(0)
            inner = item.widget() if item is not None else None
            if inner is not None:
                inner.hide()
                inner.deleteLater()
        for text, left in chip_texts(self._narrowed, self._rows):
            chip = make_chip(text)
            chip.removed.connect(partial(self._narrow_to, left))
            chip.clicked.connect(self.focus_filter)
            self._chips_row.addWidget(chip)
