"""What the views of things at stages share: a table and a board of them, one of them in a pane, and a filter."""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Set
from functools import partial
from typing import Any

from PySide6.QtCore import QEvent, QModelIndex, QPoint, Qt, QTimer
from PySide6.QtGui import QKeySequence, QResizeEvent, QShortcut, QShowEvent
from PySide6.QtWidgets import QHBoxLayout, QStackedWidget, QVBoxLayout, QWidget

from crm_desktop.services import settings
from crm_desktop.store import Changes
from crm_desktop.ui.shell.desk import Desk
from crm_desktop.ui.shell.narrowing import NarrowingPopup, make_chip
from crm_desktop.ui.shell.staged_table import NUMBER_ROLE, StagedModel, StagedTable, Widths
from crm_desktop.ui.shell.steps import Steps
from crm_desktop.ui.shell.view import View
from crm_desktop.ui.theme import current_theme
from crm_desktop.ui.widgets import (
    Board,
    EmptyState,
    PaneSplitter,
    Segmented,
    button,
    empty_column,
    icon_button,
)
from crm_desktop.ui.widgets.focus import first_stop


class StagedView(View):
    """All things of a kind: as a table, or as cards by stage; with one of them in a pane.

    Subclasses name themselves by ``key`` and ``thing`` (the word in `go_to`), say which ``tables`` they show, call
    `_build` with their parts, and override what stands under "what each view says". With ``beside`` the pane stands
    beside a table that is at least so wide (px at text size 1); without, and over a board, it lies over the right.

    The first time the frame is seen before its rows are read, and these before the pane is filled, in ``steps``. Who
    asks for more takes all that are left.
    """

    thing = ""
    tables: tuple[str, ...] = ()
    beside: int | None = None
    first_mode = "board"
    opens_on_click = False
    """Whether a single click opens the pane; else Enter or a double click does."""

    def __init__(self, desk: Desk, title: str, new: str) -> None:
        super().__init__(desk, title)
        self.setWindowTitle(title)
        self._rows: list[Any] = []
        self._by_id: dict[int, Any] = {}
        self._steps: Mapping[int, Any] = {}
        self._is_new = True
        self.steps = Steps(self)
        self._narrowed = self._all()
        self._column = 0
        self._descending = False
        self._current = 0
        self._over = False
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

        ``detail`` is a widget with the signal ``closed``, `show_thing`, `set_over`, `first_button` and
        `close_button`. ``actions`` have the signal ``moved``, and do what is asked by whatever way: `move(row, stage)`,
        `push(row, direction, place)`, `key(row, letter, step)`, `show_menu(row, place, step)`.
        """
        desk = self.desk
        self._detail_width = detail_width
        self.actions_ = actions
        actions.moved.connect(self._on_moved)
        self.model = model
        self.table = StagedTable(widths, name=self.windowTitle())
        self.table.setModel(model)
        self.table.share_columns()
        self.table.currentRowChanged.connect(self._on_row)
        self.table.opened.connect(self._on_opened)
        if self.opens_on_click:
            self.table.clicked.connect(lambda _index: self._open_over(focus=False))
        self.table.menuAsked.connect(self._on_menu)
        self.table.letterPressed.connect(self._on_letter)
        self.table.head.sectionClicked.connect(self._on_head)
        self._board: Board | None = None
        self._detail = detail
        self._detail_waits = self._detail_is_filled = False
        detail.closed.connect(self._on_detail_closed)

        self._splitter = PaneSplitter(f"{self.key}.splitter", desk.memory.get, desk.memory.put)
        self._splitter.addWidget(self.table)
        self._splitter.addWidget(detail)
        self._splitter.setStretchFactor(0, 1)
        self._splitter.setStretchFactor(1, 0)
        self._nothing = QWidget()
        self._nothing_box = QVBoxLayout(self._nothing)
        self._nothing_box.setContentsMargins(0, 0, 0, 0)
        self._stack = QStackedWidget()
        self._stack.addWidget(self._splitter)
        self._stack.addWidget(self._nothing)
        self.body.addWidget(self._stack, 1)

        escape = QShortcut(QKeySequence(Qt.Key.Key_Escape), self)
        escape.setContext(Qt.ShortcutContext.WidgetWithChildrenShortcut)
        escape.activated.connect(self._on_escape)
        self.mode.set_current(desk.memory.get(f"{self.key}.mode", self.first_mode))
        self.mode.currentChanged.connect(self._on_mode)
        self._take_sizes()
        self._shown_widths = False
        self._list().setFocus(Qt.FocusReason.OtherFocusReason)  # the first to have it when the view is shown

    @property
    def board(self) -> Board:
        """The board, made when it is first shown."""
        if self._board is None:
            made = self._board = self._make_board()
            made.moveWanted.connect(self._on_board_move)
            made.pushWanted.connect(self._on_push)
            made.opened.connect(self._on_card_opened)
            if self.opens_on_click:
                made.clicked.connect(lambda number, _zone: self._on_card_opened(number, focus=False))
            made.menuAsked.connect(self._on_card_menu)
            made.letterPressed.connect(self._do_key)
            made.chosen.connect(self._on_card_chosen)
            made.set_letters(self.table.letters)
            self._stack.addWidget(made)
        return self._board

    @property
    def detail(self) -> Any:
        """One of the things in a pane. It is filled when the view has been painted, or somebody asks for it sooner."""
        if self._detail_waits:
            self._show_in_detail(self._current)
        return self._detail

    def _show_in_detail(self, number: int) -> None:
        self._detail_waits, self._detail_is_filled = False, True
        self._detail.show_thing(number)

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

    def _make_board(self) -> Board:
        """An empty board."""
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
        # Not now: Qt is going through the widgets to restyle them, and none may move meanwhile.
        QTimer.singleShot(0, self, self._arrange_again)

    def showEvent(self, event: QShowEvent) -> None:
        """Bring the keyboard to the list, unless it is somewhere in this view already."""
        super().showEvent(event)
        focus = self.window().focusWidget()
        if focus is None or not self.isAncestorOf(focus):
            self._focus_list()

    def event(self, event: QEvent) -> bool:
        """Show all that is left to show before a key is taken: it means what will stand there."""
        if event.type() == QEvent.Type.ShortcutOverride:
            self.steps.finish()
        return super().event(event)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Keep the detail in its place."""
        super().resizeEvent(event)
        if not self._shown_widths and self.width() > 0:
            self._shown_widths = True
            wide = current_theme().px(self._detail_width)
            self._splitter.set_widths([max(1, self.width() - wide - 1), wide])
        self._arrange_again()
        self._place_detail()

    def _arrange_again(self) -> None:
        """Move the detail where there is no more room for it beside the table, or there is again."""
        if self._is_beside() != (self._detail.parent() is self._splitter):
            self._over = False
            self._arrange()

    def _is_beside(self) -> bool:
        """Whether the detail stands beside the table."""
        if self.beside is None or self._is_board() or self.is_narrow:
            return False
        room = self.width() - current_theme().px(self._detail_width) - 1
        return room >= current_theme().px(self.beside)

    def set_narrow(self, narrow: bool) -> None:
        """Lay the detail over the table in narrow windows, beside it in wide ones."""
        if self.beside is not None:
            self._over = False
        self._arrange()

    def _is_board(self) -> bool:
        return self.mode.current() == "board"

    def _list(self) -> QWidget:
        # The lanes share one stop: the one that has the current card.
        return self.board.current_lane() if self._is_board() else self.table

    def _arrange(self) -> None:
        """Put the detail where it belongs: beside the table, or over table or board while it is opened."""
        if self._is_beside():
            if self._detail.parent() is not self._splitter:
                self._splitter.addWidget(self._detail)
                wide = current_theme().px(self._detail_width)
                self._splitter.set_widths([max(1, self.width() - wide - 1), wide])
            self._detail.set_over(False)
            self._detail.show()
            self._over = False
            return
        if self._detail.parent() is not self:
            self._detail.setParent(self)
        self._detail.set_over(True)
        self._detail.setVisible(self._over)
        self._place_detail()
        self._make_room()

    def _make_room(self) -> None:
        """Let the board scroll so far that the card of the opened detail is seen beside it."""
        over = self._over and self._is_board()
        if self._board is not None:
            self._board.set_covered(self._detail.width() if over else 0)
        if over:
            self.board.choose(self._current, focus=False)

    def _place_detail(self) -> None:
        if self._detail.parent() is self:
            wide = min(self.width(), current_theme().px(self._detail_width + 12))
            top = self._stack.y()
            self._detail.setGeometry(self.width() - wide, top, wide, self.height() - top)
            self._detail.raise_()

    def panes(self) -> list[QWidget]:
        """Table or board, and the detail where it is seen."""
        if self._stack.currentWidget() is self._nothing:
            return [first_stop(self._nothing)]
        first = self._list()
        return [first, first_stop(self._detail)] if self._detail.isVisible() else [first]

    # -- showing -----------------------------------------------------------------------------------

    def refresh(self, changes: Changes) -> None:
        """Read them anew, where anything changed that they show."""
        if not changes.touches(*self.tables):
            return
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
        if changes.touches("setting"):
            letters = settings.get(self.desk.store, settings.SINGLE_KEYS)
            self.table.letters = letters
            if self._board is not None:
                self._board.set_letters(letters)
        self.header.set_note(self._note() if self._rows else "")
        if self._current and self._current not in self._by_id:
            self._close_over()
        self._show()

    def _show(self) -> None:
        """Show those that the filter leaves, as table or board."""
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

    def _show_table(self, kept: list[Any]) -> None:
        rows = self._ordered(kept, self._column, self._descending)
        place = max(0, self.model.place_of(self._current))
        self.model.set_rows(rows, self._steps, self.desk.today)
        self.table.head.set_sorted(self._column, descending=self._descending)
        self._stack.setCurrentWidget(self._splitter)
        at = self.model.place_of(self._current)
        self._select(at if at >= 0 else min(place, len(rows) - 1))
        if self._over or self.beside is not None:
            self._fill_detail()

    def _fill_detail(self) -> None:
        """Show the current one in its pane; at the first time of all after the table is painted."""
        if self._detail_is_filled:
            self._show_in_detail(self._current)
            return
        self._detail_waits = True
        self.steps.add(lambda: self.detail)

    def _select(self, place: int) -> None:
        self._current = self.model.row_at(place).id
        if self.table.currentIndex().row() != place:
            self.table.setCurrentIndex(self.model.index(place, 0))

    def _show_board(self, kept: list[Any]) -> None:
        self._stack.setCurrentWidget(self.board)
        self.board.set_cards([self._card(row) for row in self._board_order(kept)])
        chosen = self.board.current_card() == self._current or self.board.choose(self._current, focus=False)
        if not chosen and not self._over:
            self._current = self.board.current_card()
        if self._over:
            self._show_in_detail(self._current)

    def _show_nothing(self) -> None:
        empty_column(self._nothing_box)
        self._nothing_box.addWidget(self._nothing_here(narrowed=bool(self._rows)))
        self._over = False
        if self._detail.parent() is self:
            self._detail.hide()
        self._current = 0
        self._show_in_detail(0)
        self._stack.setCurrentWidget(self._nothing)

    # -- going -------------------------------------------------------------------------------------

    def go_to(self, where: dict[str, Any]) -> None:
        """Show one of them ({"lead": number}): its row or card, and its detail."""
        self.steps.finish()
        number = where.get(self.thing)
        if number is None or number not in self._by_id:
            return
        if not self._narrowed.keep([self._by_id[number]]):
            self._narrowed = self._all_with(self._by_id[number])
        self._current = number
        self._over = not self._is_beside()
        self._show()
        if not self._is_board():
            index = self.model.index(self.model.place_of(number), 0)
            self.table.setCurrentIndex(index)
            self.table.scrollTo(index)
            self.table.setFocus(Qt.FocusReason.OtherFocusReason)
        else:
            self.board.choose(number, unfold=True)
        self._show_in_detail(number)
        self._arrange()

    def _all_with(self, row: Any) -> Any:
        """What narrows so little that one of them is seen."""
        return self._all()

    def _on_mode(self, mode: str) -> None:
        self.steps.finish()
        self.desk.memory.put(f"{self.key}.mode", mode)
        self._over = False
        self._show()
        if self._stack.currentWidget() is self.board:
            self._focus_list()
        elif self._stack.currentWidget() is self._splitter:
            self.table.setFocus(Qt.FocusReason.OtherFocusReason)

    # -- the table ---------------------------------------------------------------------------------

    def _row(self, number: int) -> Any:
        return self._by_id.get(number)

    def _on_row(self, index: QModelIndex) -> None:
        number = index.data(NUMBER_ROLE) if index.isValid() else 0
        if number and number != self._current:
            self._current = number
            if self._detail.isVisible() or self._detail.parent() is self._splitter:
                self._show_in_detail(number)

    def _on_opened(self, _index: QModelIndex) -> None:
        if not self._is_beside():
            self._open_over()
        else:
            self.detail.first_button.setFocus(Qt.FocusReason.TabFocusReason)

    def _open_over(self, *, focus: bool = True) -> None:
        self._over = True
        self._show_in_detail(self._current)
        self._arrange()
        if focus:
            self.detail.close_button.setFocus(Qt.FocusReason.OtherFocusReason)

    def _close_over(self) -> None:
        self._over = False
        self.board.set_covered(0)
        if self._detail.parent() is self:
            self._detail.hide()

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
        if self._over or (focus is not None and self._detail.isAncestorOf(focus)):
            self._on_detail_closed()
        elif not self._narrowed.is_empty:
            self._narrow_to(self._all())

    def _on_menu(self, index: QModelIndex, place: QPoint) -> None:
        self._on_card_menu(index.data(NUMBER_ROLE) or 0, place)

    def _on_letter(self, letter: str) -> None:
        index = self.table.currentIndex()
        self._do_key(index.data(NUMBER_ROLE) or 0 if index.isValid() else 0, letter)

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
        self.steps.finish()
        if section == self._column:
            self._descending = not self._descending
        else:
            self._column = section
            self._descending = self._falls(section)
        self._show()

    # -- the board ---------------------------------------------------------------------------------

    def _on_board_move(self, number: int, stage: str) -> None:
        row = self._row(number)
        if row is not None:
            self.actions_.move(row, type(row.stage)(stage))

    def _on_push(self, number: int, direction: int) -> None:
        row = self._row(number)
        if row is not None:
            self.actions_.push(row, direction, self.board.place_of(number).bottomLeft() + QPoint(8, 0))

    def _on_moved(self, number: int) -> None:
        """Follow the card that was moved."""
        self._current = number
        if self._is_board():
            self.board.choose(number, focus=not self._over)

    def _on_card_opened(self, number: int, *, focus: bool = True) -> None:
        self._current = number
        self._open_over(focus=focus)

    def _on_card_chosen(self, number: int) -> None:
        self._current = number
        if self._over:
            self._show_in_detail(number)

    def _on_card_menu(self, number: int, place: QPoint) -> None:
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
