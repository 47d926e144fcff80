"""The companies: a list with the detail at its right, or a board of the targets by status."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import replace
from functools import partial
from typing import Any, Final

from PySide6.QtCore import QCoreApplication, QPoint, Qt
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QWidget

from crm_desktop.domain import wording
from crm_desktop.domain.terms import TargetStatus
from crm_desktop.store import Changes
from crm_desktop.store import companies as reader
from crm_desktop.store import ways_in as ways
from crm_desktop.store.companies import CompanyRow
from crm_desktop.ui.companies.actions import CompanyActions
from crm_desktop.ui.companies.board import SCORE, card, make_board
from crm_desktop.ui.companies.detail import CompanyDetail
from crm_desktop.ui.companies.list_pane import CompanyListPane
from crm_desktop.ui.companies.lists import COMPANY_ROLE, Narrowed, Sort, in_order
from crm_desktop.ui.companies.narrowing import fill_menu, parts_of
from crm_desktop.ui.companies.score import ScorePopup
from crm_desktop.ui.shell.desk import Desk
from crm_desktop.ui.shell.list_and_board import ListAndBoard
from crm_desktop.ui.shell.view import Room
from crm_desktop.ui.theme import current_theme
from crm_desktop.ui.widgets import Board, EmptyState, Menu, Segmented, button

LIST, LIST_WIDE, LIST_NARROW = 464, 520, 304
"""Widths of the list in usual, wide and narrow windows, px."""
OVER = 600
"""Width of the detail over the board, px at text size 1."""
_SORTS: Final = tuple(Sort)


class CompaniesView(ListAndBoard):
    """Companies as a list with detail (03) and the targets as a board by status (25)."""

    key = "companies"
    tables = (
        "company",
        "contact",
        "affiliation",
        "opportunity",
        "opportunity_stage",
        "lead",
        "lead_stage",
        "lead_opportunity",
        "role",
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
        "setting",
    )
    number_role = COMPANY_ROLE

    def __init__(self, desk: Desk) -> None:
        super().__init__(desk, QCoreApplication.translate("CompaniesView", "Companies"))
        self._rows: list[CompanyRow] = []
        self._paths: Mapping[int, int] = {}
        self._narrowed = Narrowed()
        self._sort = Sort.PRIORITY
        self._descending = False
        self._popup: ScorePopup | None = None
        self._remember_order()
        self.actions_ = CompanyActions(desk, self)

        self.how_button = button(self.tr("How this is scored"), "quiet", "circle-question-mark")
        self.how_button.clicked.connect(self._on_how)
        self.header.add_right(self.how_button, icon_when_narrow=True)
        self.mode = Segmented(
            [("list", self.tr("List"), "list"), ("board", self.tr("Board"), "columns-3")],
            name=self.tr("List or board"),
        )
        self.header.add_right(self.mode)
        self.new_button = button(self.tr("New company"), icon="plus", shortcut_hint="Ctrl+N")
        self.new_button.clicked.connect(self.new_here)
        self.header.add_right(self.new_button)

        self._make_list()
        detail = CompanyDetail(desk, self.actions_)
        detail.scoreAsked.connect(self._score_at)
        self._put_together(self.list, self._list_pane, self._list_pane.model, detail)
        self._splitter.setStretchFactor(0, 0)
        self._splitter.setStretchFactor(1, 1)
        self.how_button.setVisible(self._is_board())
        self._sized_for = 0
        self._show_sort()
        self.list.setFocus(Qt.FocusReason.OtherFocusReason)

    def _make_list(self) -> None:
        pane = self._list_pane = CompanyListPane()
        self.bar, self.head, self.list = pane.bar, pane.head, pane.list
        self.search, self.filter_button = self.bar.search, self.bar.filter_button
        self.search.searchChanged.connect(self._on_words)
        self.search.entered.connect(self._focus_list)
        self.search.escaped.connect(self._focus_list)
        self.bar.sort_button.clicked.connect(self._open_sort)
        self.filter_button.clicked.connect(self._open_filter)
        self.head.sortWanted.connect(self._on_head)
        self.list.letterPressed.connect(self._on_letter)
        self.list.filterWanted.connect(self.focus_filter)
        self.list.removeWanted.connect(partial(self._on_letter, "\x7f"))
        self.list.escaped.connect(self._on_escape)
        pane.everythingWanted.connect(self._on_everything)
        pane.clearWanted.connect(self._show_all)

    # -- sizes -------------------------------------------------------------------------------------

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Give the list its width in this size of window, and keep the detail in its place."""
        super().resizeEvent(event)
        wanted = self._list_width()
        if wanted != self._sized_for and self.width() > 0:
            self._sized_for = wanted
            self._splitter.set_widths(self._pane_widths())

    def _list_width(self) -> int:
        return LIST_WIDE if self.room is Room.WIDE else LIST_NARROW if self.is_narrow else LIST

    def _has_room_beside(self) -> bool:
        return self.room is not Room.ALONE

    def _pane_widths(self) -> list[int]:
        wide = self._list_width()
        return [wide, max(1, self.width() - wide - 1)]

    def _over_width(self) -> int:
        return current_theme().px(OVER) if self._is_board() else self.width()

    # -- showing -----------------------------------------------------------------------------------

    def refresh(self, changes: Changes) -> None:
        """Read the companies again."""
        before = self._by_id
        self._read_rows()
        if not self._keeps_paths(changes, before):
            self._read_paths()
        new = set(self._by_id) - set(before)
        if len(new) == 1 and before and not changes.everything:
            self._current = new.pop()
        self._take_letters(changes)
        if self._current and self._current not in self._by_id:
            self._close_over()
        self._show()
        if self._popup is not None and self._popup.row().id in self._by_id:
            self._popup.show_row(self._by_id[self._popup.row().id])

    def _keeps_paths(self, changes: Changes, before: Mapping[int, CompanyRow]) -> bool:
        """Whether no path can begin or end: nothing but companies changed, and none its name or that it is a target."""

        def place(rows: Mapping[int, CompanyRow], number: int) -> tuple[str, bool] | None:
            row = rows.get(number)
            return None if row is None else (row.normal_name, row.status is not None)

        if changes.everything or changes.rows.keys() != {"company"}:
            return False
        places = [(place(before, number), place(self._by_id, number)) for number in changes.ids("company")]
        return all(was is not None and was == now for was, now in places)

    def _read(self) -> None:
        self._read_rows()
        self._read_paths()

    def _read_paths(self) -> None:
        targets = [row.id for row in self._rows if row.status is not None]
        self._paths = ways.path_counts(self.desk.store, targets)

    def _read_rows(self) -> None:
        store = self.desk.store
        self._rows = reader.rows(store, everything=self._narrowed.everything)
        self._by_id = {row.id: row for row in self._rows}
        targets = [row.id for row in self._rows if row.status is not None]
        note = self.tr("1 target") if len(targets) == 1 else self.tr("{n} targets")
        self.header.set_note(note.format(n=wording.number(len(targets))) if targets else "")
        everything = self._narrowed.everything
        shown = len(self._rows) if everything else len(targets)
        text = self.tr("Filter {n} companies") if everything else self.tr("Filter {n} targets")
        self.search.set_placeholder(self.tr("Filter") if shown == 1 else text.format(n=wording.number(shown)))

    def _show(self) -> None:
        """Show the companies that the filter leaves, as list or board."""
        self._show_parts()
        if not self._rows and not self._narrowed.everything:
            self._show_nothing(self._nothing_here())
            return
        kept = self._narrowed.keep(self._rows)
        if self._is_board():
            self._show_board(kept)
        else:
            self._show_list(kept)
        self._arrange()

    def _show_list(self, kept: list[CompanyRow]) -> None:
        self._stack.setCurrentWidget(self._splitter)
        rows = in_order(kept, self._paths, self._sort, descending=self._descending)
        place = max(0, self.model.place_of(self._current))
        self.model.set_rows(rows, self._paths)
        self._list_pane.show_match(self._narrowed, found=bool(rows))
        if not rows:
            self._current = 0
        else:
            self._choose_again(place)
        self._fill_detail()

    def _make_board(self) -> Board:
        return make_board()

    def _show_board(self, kept: list[CompanyRow]) -> None:
        targets = [row for row in kept if row.status is not None]
        ordered = sorted(targets, key=lambda row: (row.lamp.order, row.normal_name, row.id))
        self._show_cards([card(row) for row in ordered])

    def _nothing_here(self) -> EmptyState:
        name = button(self.tr("Name companies"), "primary", "list")
        name.clicked.connect(self._on_name)
        every = button(self.tr("Look at all companies"))
        every.clicked.connect(self._on_everything)
        there = reader.anything(self.desk.store)
        return EmptyState(
            "building-2",
            self.tr("Name ten companies"),
            self.tr(
                "Where would you like to work? Write down ten names, without thinking long: the list shows whom "
                "you know there, and who could introduce you."
            ),
            [name, every] if there else [name],
        )

    # -- going -------------------------------------------------------------------------------------

    def here(self) -> dict[str, Any] | None:
        """The company that is chosen."""
        return {"company": self._current}

    def go_to(self, where: dict[str, Any]) -> None:
        """Show a company, {"company": 7}: a target as list or board shows it, another one in the list of all."""
        number = where.get("company")
        if not isinstance(number, int):
            return
        self.catch_up()
        row = self._by_id.get(number) or reader.row(self.desk.store, number)
        if row is None:
            return
        if number not in self._by_id or not self._narrowed.keep([row]):
            self._set_narrowed(Narrowed(everything=row.status is None))
        if self._is_board() and row.status is None:
            self.mode.set_current("list")
        self._bring(number)

    def new_here(self) -> None:
        """Begin a new company, a target (Ctrl+N)."""
        self.desk.edit_company(target_status=TargetStatus.PROSPECT)

    def _on_name(self) -> None:
        self.desk.name_companies()

    def _on_mode(self, mode: str) -> None:
        self.how_button.setVisible(mode == "board")
        super()._on_mode(mode)

    # -- the list and the board --------------------------------------------------------------------

    def _show_menu(self, number: int, place: QPoint) -> None:
        row = self._row(number)
        if row is not None:
            self.actions_.show_menu(row, place)

    def _on_letter(self, letter: str) -> None:
        row = self._row(self._number_at(self.list.currentIndex()))
        if row is None:
            return
        if letter == "s":
            self.score(row, self.list)
        else:
            self.actions_.key(row, letter)

    def _on_board_move(self, number: int, stage: str) -> None:
        row = self._row(number)
        if row is not None:
            self.actions_.set_status(row, TargetStatus(stage))
            self.board.choose(number, focus=not self._over)

    def _on_push(self, number: int, direction: int) -> None:
        row = self._row(number)
        if row is not None:
            self.actions_.push(row, direction)
            self.board.choose(number, focus=not self._over)

    def _on_card_clicked(self, number: int, zone: str) -> None:
        row = self._row(number)
        if row is not None and zone == SCORE:
            self.score(row)

    def _on_card_letter(self, number: int, letter: str) -> None:
        row = self._row(number)
        if letter == "/":
            self.focus_filter()
        elif row is not None and letter in ("e", "s"):
            self.score(row)
        elif row is not None:
            self.actions_.key(row, letter)

    # -- the score ---------------------------------------------------------------------------------

    def _on_how(self) -> None:
        row = self._row((self.board.current_card() if self._is_board() else 0) or self._current)
        row = row or next((one for one in self._rows if one.status is not None), None)
        if row is not None:
            self.score(row, self.how_button)

    def _score_at(self, anchor: QWidget) -> None:
        row = self._row(self.detail.number())
        if row is not None:
            self.score(row, anchor)

    def score(self, row: CompanyRow, anchor: QWidget | None = None) -> ScorePopup:
        """Open the small window with the score of a target, at its card or below a control."""
        popup = ScorePopup(self.desk, self.actions_, row, self)
        popup.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        popup.closed.connect(self._on_popup_closed)
        popup.rowWanted.connect(self._on_scored)
        self._popup = popup
        if anchor is None:
            place = self.board.place_of(row.id)
            popup.show_beside(place)
        else:
            popup.show_at(anchor)
        return popup

    def _on_scored(self, number: int) -> None:
        """Follow the card, which may stand elsewhere in its lane now."""
        if self._is_board():
            self.board.choose(number, focus=False)

    def _on_popup_closed(self) -> None:
        self._popup = None

    # -- order and filter --------------------------------------------------------------------------

    def _remember_order(self) -> None:
        kept = self.desk.memory.get("companies.order")
        if isinstance(kept, list) and len(kept) == 2 and kept[0] in _SORTS:
            self._sort, self._descending = Sort(kept[0]), bool(kept[1])

    def _sort_words(self) -> dict[Sort, str]:
        return {
            Sort.PRIORITY: self.tr("Priority"),
            Sort.SCORE: self.tr("LAMP score"),
            Sort.NAME: self.tr("Name"),
            Sort.INSIDE: self.tr("People inside"),
            Sort.PATHS: self.tr("Paths"),
            Sort.STATUS: self.tr("Status"),
        }

    def _show_sort(self) -> None:
        text = self._sort_words()[self._sort]
        self.bar.show_order(text, self.tr("Sorted by {what}. Change").format(what=text))
        self.head.set_sorted(self._sort, descending=self._descending)

    def _open_sort(self) -> None:
        menu = Menu(self)
        menu.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        for sort, text in self._sort_words().items():
            menu.add(text, "", "", partial(self.sort_by, sort), checked=True if sort is self._sort else None)
        menu.popup(self.bar.sort_button.mapToGlobal(QPoint(0, self.bar.sort_button.height() + 4)))

    def sort_by(self, sort: Sort, *, descending: bool = False) -> None:
        """Sort the list."""
        self._sort, self._descending = sort, descending
        self.desk.memory.put("companies.order", [str(sort), descending])
        self._show_sort()
        self._show()

    def _on_head(self, sort: str) -> None:
        again = sort == self._sort
        self.sort_by(Sort(sort), descending=not self._descending if again else False)

    def focus_filter(self) -> None:
        """Put the cursor into the filter; on the board open what narrows it."""
        if self._is_board():
            self.mode.set_current("list")
        self.search.setFocus(Qt.FocusReason.ShortcutFocusReason)
        self.search.selectAll()

    def _on_words(self, text: str) -> None:
        self._set_narrowed(replace(self._narrowed, text=text))
        self._show()

    def _set_narrowed(self, now: Narrowed) -> None:
        wider = now.everything != self._narrowed.everything
        self._narrowed = now
        self.search.show_words(now.text)
        if wider:
            self._read()

    def narrow_to(self, now: Narrowed) -> None:
        """Show what a filter leaves."""
        self._set_narrowed(now)
        self._show()

    def _show_all(self) -> None:
        self.narrow_to(Narrowed())
        self._focus_list()

    def _on_everything(self) -> None:
        self.mode.set_current("list")
        self.narrow_to(replace(self._narrowed, everything=True))
        self._focus_list()

    def _open_filter(self) -> None:
        menu = Menu(self)
        menu.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        fill_menu(menu, self._narrowed, self.narrow_to, self._show_all)
        menu.popup(self.filter_button.mapToGlobal(QPoint(0, self.filter_button.height() + 4)))

    def _show_parts(self) -> None:
        """Show what narrows the list as chips, each of which can be taken away."""
        parts = parts_of(self._narrowed)
        self.bar.show_parts((text, partial(self.narrow_to, left)) for text, left in parts)
        self.filter_button.set_active(bool(parts))
