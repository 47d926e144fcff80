"""What the views of things at stages share: a table and a board of them, one of them in a pane, and a filter."""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Set
from functools import partial
from typing import Any

from PySide6.QtCore import QPoint, Qt
from PySide6.QtGui import QKeySequence, QResizeEvent, QShortcut
from PySide6.QtWidgets import QHBoxLayout, QWidget

from crm_desktop.store import Changes
from crm_desktop.ui.shell.desk import Desk
from crm_desktop.ui.shell.list_and_board import ListAndBoard
from crm_desktop.ui.shell.narrowing import NarrowingPopup, make_chip
from crm_desktop.ui.shell.staged_table import NUMBER_ROLE, StagedModel, StagedTable, Widths
from crm_desktop.ui.theme import current_theme
from crm_desktop.ui.widgets import EmptyState, Segmented, button, empty_column, icon_button


class StagedView(ListAndBoard):
    """All things of a kind: as a table, or as cards by stage; with one of them in a pane.

    Subclasses name themselves by ``key`` and ``thing`` (the word in `go_to`), say which ``tables`` they show, call
    `_build` with their parts, and override what stands under "what each view says". With ``beside`` the pane stands
    beside a table that is at least so wide (px at text size 1); without, it always lies over the right.

    The first time the frame is seen before its rows are read, and these before the pane is filled, in ``steps``. Who
    asks for more takes all that are left.
    """

    thing = ""
    beside: int | None = None
    first_mode = "board"
    number_role = NUMBER_ROLE
    opens_on_click = False
    """Whether a single click opens the pane; else Enter or a double click does."""

    def __init__(self, desk: Desk, title: str, new: str) -> None:
        super().__init__(desk, title)
        self._rows: list[Any] = []
        self._steps: Mapping[int, Any] = {}
        self._is_new = True
        self._narrowed = self._all()
        self._column = 0
        self._descending = False
        self._popup: Any = None
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
        self.next_steps_button = icon_button("circle-pause", self.tr("Without a next step"))
        self.next_steps_button.clicked.connect(desk.open_next_steps)
        self.header.add_right(self.next_steps_button)
        self.new_button = button(new, icon="plus", shortcut_hint="Ctrl+N")
        self.new_button.clicked.connect(self.new_here)
        self.header.add_right(self.new_button)

    def _build(
        self,
        *,
        model: StagedModel,
        widths: Widths,
        detail: Any,
        actions: Any,
        detail_width: int,
    ) -> None:
        """Put the parts together.

        ``detail`` is a `StagedPane`. ``actions`` have the signal ``moved``, and do what is asked in whatever way:
        `move(row, stage)`, `push(row, direction, place)`, `key(row, letter, step)`, `show_menu(row, place, step)`.
        """
        self._detail_width = detail_width
        self.actions_ = actions
        actions.moved.connect(self._on_moved)
        self.table = StagedTable(widths, name=self.windowTitle())
        self.table.setModel(model)
        self.table.share_columns()
        if self.opens_on_click:
            self.table.clicked.connect(lambda _index: self._open_over(focus=False))
        self.table.letterPressed.connect(self._on_letter)
        self.table.head.sectionClicked.connect(self._on_head)
        self._put_together(self.table, self.table, model, detail)
        self._splitter.setStretchFactor(0, 1)
        self._splitter.setStretchFactor(1, 0)
        escape = QShortcut(QKeySequence(Qt.Key.Key_Escape), self)
        escape.setContext(Qt.ShortcutContext.WidgetWithChildrenShortcut)
        escape.activated.connect(self._on_escape)
        self._take_sizes()
        self._shown_widths = False
        self._list().setFocus(Qt.FocusReason.OtherFocusReason)  # the first to have it when the view is shown

    # -- what each view says -----------------------------------------------------------------------

    def _all(self) -> Any:
        """What narrows nothing."""
        raise NotImplementedError

    def _read(self, given: Set[int] | None) -> list[Any]:
        """Things from the file: those of some numbers, or all."""
        raise NotImplementedError

    def _touched(self, changes: Changes) -> Set[int] | None:
        """The numbers of those that a change touched; None where all are to be read."""
        return None

    def _next_steps(self, rows: list[Any]) -> Mapping[int, Any]:
        """What comes next with each."""
        raise NotImplementedError

    def _ordered(self, rows: Iterable[Any], column: int, descending: bool) -> list[Any]:
        """The rows in the order of a column."""
        raise NotImplementedError

    def _board_order(self, rows: Iterable[Any]) -> list[Any]:
        """The rows in the order of the lanes."""
        raise NotImplementedError

    def _card(self, row: Any) -> Any:
        """What the board shows of one."""
        raise NotImplementedError

    def _note(self) -> str:
        """The quiet line beside the title."""
        raise NotImplementedError

    def _nothing_here(self, *, narrowed: bool) -> EmptyState:
        """What stands there where there is nothing, or nothing like that."""
        raise NotImplementedError

    def _make_popup(self) -> NarrowingPopup:
        """What narrows, to drop down."""
        raise NotImplementedError

    def _chip_texts(self) -> list[tuple[str, Any]]:
        """What narrows, part by part, each with what is left when it is taken away."""
        raise NotImplementedError

    def _falls(self, column: int) -> bool:
        """Whether a column begins with its largest, when its head is clicked."""
        return False

    # -- sizes -------------------------------------------------------------------------------------

    def _take_sizes(self) -> None:
        self.table.share()
        self._detail.setMinimumWidth(current_theme().px(300))

    def follow_theme(self) -> None:
        """Take the new text size."""
        self._take_sizes()
        super().follow_theme()

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Give the detail its width the first time, and keep it in its place."""
        if not self._shown_widths and self.width() > 0:
            self._shown_widths = True
            self._splitter.set_widths(self._pane_widths())
        super().resizeEvent(event)

    def _has_room_beside(self) -> bool:
        if self.beside is None or self.is_narrow:
            return False
        return self._pane_widths()[0] >= current_theme().px(self.beside)

    def _pane_widths(self) -> list[int]:
        wide = current_theme().px(self._detail_width)
        return [max(1, self.width() - wide - 1), wide]

    def _over_width(self) -> int:
        return current_theme().px(self._detail_width + 12)

    # -- showing -----------------------------------------------------------------------------------

    def refresh(self, changes: Changes) -> None:
        """Read them again."""
        if changes.everything:
            if self._is_new:
                self._is_new = False
                self._stack.setCurrentWidget(self.board if self._is_board() else self._splitter)
                self._arrange()
            self.steps.clear()
            self.steps.add(partial(self._read_rows, None), self._ask_ahead, partial(self._show_rows, changes))
            return
        self.steps.finish()
        before = set(self._by_id)
        self._read_rows(self._touched(changes))
        new = set(self._by_id) - before
        if len(new) == 1:
            self._current = new.pop()
        self._show_rows(changes)

    def _read_rows(self, touched: Set[int] | None) -> None:
        """Read those that were touched, or all."""
        if touched is None:
            self._rows = self._read(None)
        elif touched:
            self._rows = [row for row in self._rows if row.id not in touched] + self._read(touched)
        self._by_id = {row.id: row for row in self._rows}

    def _ask_ahead(self) -> None:
        """Ask what comes next with each, in a step of its own where all are new."""
        self._steps = self._next_steps(self._rows)

    def _show_rows(self, changes: Changes) -> None:
        """Show what was read, and what comes next with each."""
        self._steps = self._next_steps(self._rows)
        self._take_letters(changes)
        self.header.set_note(self._note() if self._rows else "")
        if self._current and self._current not in self._by_id:
            self._close_over()
        self._show()

    def _show(self) -> None:
        """Show those that the filter leaves, as table or board."""
        kept = self._narrowed.keep(self._rows)
        self._show_chips()
        if not kept:
            self._show_nothing(self._nothing_here(narrowed=bool(self._rows)))
            return
        if self._is_board():
            self._show_cards([self._card(row) for row in self._board_order(kept)])
        else:
            self._show_table(kept)
        self._arrange()

    def _show_table(self, kept: list[Any]) -> None:
        rows = self._ordered(kept, self._column, self._descending)
        place = max(0, self.model.place_of(self._current))
        self.model.set_rows(rows, self._steps, self.desk.today)
        self.table.head.set_sorted(self._column, descending=self._descending)
        self._stack.setCurrentWidget(self._splitter)
        self._choose_again(place)
        if self._over or self.beside is not None:
            self._fill_detail()

    # -- going -------------------------------------------------------------------------------------

    def go_to(self, where: dict[str, Any]) -> None:
        """Show one of them ({"lead": number}): its row or card, and its detail."""
        self.steps.finish()
        number = where.get(self.thing)
        if number is None or number not in self._by_id:
            return
        if not self._narrowed.keep([self._by_id[number]]):
            self._narrowed = self._all_with(self._by_id[number])
        self._bring(number)

    def _all_with(self, row: Any) -> Any:
        """What narrows so little that one of them is seen."""
        return self._all()

    # -- the table and the board -------------------------------------------------------------------

    def _on_letter(self, letter: str) -> None:
        self._on_card_letter(self._number_at(self.table.currentIndex()), letter)

    def _on_card_letter(self, number: int, letter: str) -> None:
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
        self.steps.finish()
        if section == self._column:
            self._descending = not self._descending
        else:
            self._column = section
            self._descending = self._falls(section)
        self._show()

    def _on_board_move(self, number: int, stage: str) -> None:
        row = self._row(number)
        if row is not None:
            self.actions_.move(row, type(row.stage)(stage))

    def _on_push(self, number: int, direction: int) -> None:
        row = self._row(number)
        if row is not None:
            self.actions_.push(row, direction, self.board.place_of(number).bottomLeft() + QPoint(8, 0))

    def _on_card_clicked(self, number: int, zone: str) -> None:
        if self.opens_on_click:
            self._on_card_opened(number, focus=False)

    def _on_moved(self, number: int) -> None:
        """Follow the card that was moved."""
        self._current = number
        if self._is_board():
            self.board.choose(number, focus=not self._over)

    def _show_menu(self, number: int, place: QPoint) -> None:
        row = self._row(number)
        if row is not None:
            self.actions_.show_menu(row, place, self._steps.get(number))

    # -- the filter --------------------------------------------------------------------------------

    def focus_filter(self) -> None:
        """Open what narrows them, the cursor in its words."""
        self.steps.finish()
        if self._popup is not None or not self._rows:
            return
        popup = self._popup = self._make_popup()
        popup.narrowed.connect(self._narrow_to)
        popup.closed.connect(self._on_popup_closed)
        self.filter_button.set_active(True)
        popup.show_at(self.filter_button, align="right")
        popup.words.setFocus()

    def _on_popup_closed(self) -> None:
        popup, self._popup = self._popup, None
        self.filter_button.set_active(not self._narrowed.is_empty)
        if popup is not None:
            popup.deleteLater()
            self._focus_list()

    def _narrow_to(self, now: Any) -> None:
        self._narrowed = now
        self._show()
        self.filter_button.set_active(self._popup is not None or not now.is_empty)

    def _show_all(self) -> None:
        self._narrow_to(self._all())
        self._focus_list()

    def _show_chips(self) -> None:
        empty_column(self._chips_row)
        for text, left in self._chip_texts():
            chip = make_chip(text)
            chip.removed.connect(partial(self._narrow_to, left))
            chip.clicked.connect(self.focus_filter)
            self._chips_row.addWidget(chip)
