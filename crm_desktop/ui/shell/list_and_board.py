"""What views share that show their things in a list or on a board, and one of them in a pane beside it or over it."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Any

from PySide6.QtCore import QEvent, QModelIndex, QPoint, Qt, QTimer
from PySide6.QtGui import QResizeEvent, QShowEvent
from PySide6.QtWidgets import QStackedWidget, QVBoxLayout, QWidget

from crm_desktop.services import settings
from crm_desktop.store import Changes
from crm_desktop.ui.shell.desk import Desk
from crm_desktop.ui.shell.steps import Steps
from crm_desktop.ui.shell.view import View
from crm_desktop.ui.widgets import Board, EmptyState, PaneSplitter, Segmented, empty_column
from crm_desktop.ui.widgets.focus import first_stop


class ListAndBoard(View):
    """All things of a kind: in a list, or as cards on a board; with one of them in a pane.

    The pane stands beside the list where there is room for both; else, and over a board, it lies over the right while
    it is opened. It is filled when the list has been painted, or somebody asks for it sooner.

    Subclasses name themselves by ``key``, make ``mode``, call `_put_together` with their parts, and override what
    stands under "what each view says". What takes long the first time they take in ``steps``.
    """

    mode: Segmented
    """What chooses between "board" and what the view calls its list."""
    first_mode = "list"
    """How they are shown until the person chooses."""
    number_role = 0
    """The role under which a row of the list gives its number."""

    def __init__(self, desk: Desk, title: str) -> None:
        super().__init__(desk, title)
        self.setWindowTitle(title)
        self._by_id: dict[int, Any] = {}
        self._narrowed: Any = None
        self._current = 0
        self._over = False
        self._board: Board | None = None
        self.steps = Steps(self)

    def _put_together(self, listed: Any, pane: QWidget, model: Any, detail: Any) -> None:
        """Put the parts together.

        ``listed`` is the list that shows ``model``, with the signals ``currentRowChanged``, ``opened`` and
        ``menuAsked``; it stands in ``pane``, or is it. ``detail`` is an `OverPane` with `show_thing` and
        ``first_button``, where the keyboard comes in.
        """
        memory = self.desk.memory
        self._listed, self.model, self._detail = listed, model, detail
        self._detail_waits = self._detail_is_filled = False
        listed.currentRowChanged.connect(self._on_row)
        listed.opened.connect(self._on_opened)
        listed.menuAsked.connect(self._on_menu)
        detail.closed.connect(self._on_detail_closed)
        self._splitter = PaneSplitter(f"{self.key}.splitter", memory.get, memory.put)
        self._splitter.addWidget(pane)
        self._splitter.addWidget(detail)
        self._nothing = QWidget()
        self._nothing_box = QVBoxLayout(self._nothing)
        self._nothing_box.setContentsMargins(0, 0, 0, 0)
        self._stack = QStackedWidget()
        self._stack.addWidget(self._splitter)
        self._stack.addWidget(self._nothing)
        self.body.addWidget(self._stack, 1)
        self.mode.set_current(memory.get(f"{self.key}.mode", self.first_mode))
        self.mode.currentChanged.connect(self._on_mode)

    @property
    def board(self) -> Board:
        """The board, made when it is first shown."""
        if self._board is None:
            made = self._board = self._make_board()
            made.moveWanted.connect(self._on_board_move)
            made.pushWanted.connect(self._on_push)
            made.opened.connect(self._on_card_opened)
            made.clicked.connect(self._on_card_clicked)
            made.menuAsked.connect(self._show_menu)
            made.letterPressed.connect(self._on_card_letter)
            made.chosen.connect(self._on_card_chosen)
            made.set_letters(self._listed.letters)
            self._stack.addWidget(made)
        return self._board

    @property
    def detail(self) -> Any:
        """One of the things in a pane."""
        if self._detail_waits:
            self._show_in_detail(self._current)
        return self._detail

    # -- what each view says -----------------------------------------------------------------------

    def _has_room_beside(self) -> bool:
        """Whether there is room for the detail beside the list."""
        raise NotImplementedError

    def _pane_widths(self) -> Sequence[int]:
        """How wide (px) the list and the detail are beside each other, until the person drags the line between."""
        raise NotImplementedError

    def _over_width(self) -> int:
        """How wide (px) the detail is where it lies over the rest, if there is so much room."""
        raise NotImplementedError

    def _make_board(self) -> Board:
        """An empty board."""
        raise NotImplementedError

    def _show(self) -> None:
        """Show those that the filter leaves, in the list or on the board."""
        raise NotImplementedError

    def _show_all(self) -> None:
        """Take away what narrows them, and bring the keyboard to the list."""
        raise NotImplementedError

    def _show_menu(self, number: int, place: QPoint) -> None:
        """Show what can be done with one, at a place of the screen."""
        raise NotImplementedError

    def _on_board_move(self, number: int, stage: str) -> None:
        """A card was let go at another stage."""
        raise NotImplementedError

    def _on_push(self, number: int, direction: int) -> None:
        """A card is to go one lane on (1) or back (-1)."""
        raise NotImplementedError

    def _on_card_clicked(self, number: int, zone: str) -> None:
        """A card was clicked, in a zone of it."""

    def _on_card_letter(self, number: int, letter: str) -> None:
        """A single key was pressed on a card."""
        raise NotImplementedError

    # -- places ------------------------------------------------------------------------------------

    def follow_theme(self) -> None:
        """Take the new text size."""
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
        self._arrange_again()

    def _arrange_again(self) -> None:
        """Move the detail where there is no more room for it beside the list, or there is again."""
        if self._is_beside() != (self._detail.parent() is self._splitter):
            self._over = False
            self._arrange()
        self._place_detail()

    def _is_board(self) -> bool:
        return self.mode.current() == "board"

    def _is_beside(self) -> bool:
        return not self._is_board() and self._has_room_beside()

    def _list(self) -> QWidget:
        # The lanes share one stop: the one that has the current card.
        return self.board.current_lane() if self._is_board() else self._listed

    def _arrange(self) -> None:
        """Put the detail where it belongs: beside the list, or over list or board while it is opened."""
        if self._is_beside():
            if self._detail.parent() is not self._splitter:
                self._splitter.addWidget(self._detail)
                self._splitter.set_widths(self._pane_widths())
            self._detail.set_over(False)
            self._detail.show()
            self._over = False
            return
        if self._detail.parent() is not self:
            self._detail.setParent(self)
        self._detail.set_over(True)
        self._detail.setVisible(self._over)
        self._place_detail()

    def _place_detail(self) -> None:
        if self._detail.parent() is not self:
            return
        wide = min(self.width(), self._over_width())
        top = self._stack.y()
        self._detail.setGeometry(self.width() - wide, top, wide, self.height() - top)
        self._detail.raise_()
        # Let the board scroll so far that the card of the opened detail is seen beside it.
        covers = self._over and self._is_board()
        if self._board is not None:
            self._board.set_covered(wide if covers else 0)
        if covers:
            self.board.choose(self._current, focus=False)

    def panes(self) -> list[QWidget]:
        """List or board, and the detail where it is seen."""
        if self._stack.currentWidget() is self._nothing:
            return [first_stop(self._nothing)]
        first = self._list()
        return [first, first_stop(self._detail)] if self._detail.isVisible() else [first]

    # -- showing -----------------------------------------------------------------------------------

    def _row(self, number: int) -> Any:
        return self._by_id.get(number)

    def _take_letters(self, changes: Changes) -> None:
        """Follow the setting whether single keys do something."""
        if changes.touches("setting"):
            letters = settings.get(self.desk.store, settings.SINGLE_KEYS)
            self._listed.letters = letters
            if self._board is not None:
                self._board.set_letters(letters)

    def _choose_again(self, place: int) -> None:
        """Choose the current one in rows that have changed; where it went, what stands at its place now."""
        at = self.model.place_of(self._current)
        if at < 0:
            at = min(place, self.model.rowCount() - 1)
        self._current = self.model.row_at(at).id
        if self._listed.currentIndex().row() != at:
            self._listed.setCurrentIndex(self.model.index(at, 0))

    def _fill_detail(self) -> None:
        """Show the current one in its pane; the first time of all after the list is painted, unless it lies over it."""
        if self._detail_is_filled or self._over:
            self._show_in_detail(self._current)
            return
        self._detail_waits = True
        self.steps.add(lambda: self.detail)

    def _show_in_detail(self, number: int) -> None:
        self._detail_waits, self._detail_is_filled = False, True
        self._detail.show_thing(number)

    def _show_cards(self, cards: Sequence[Any]) -> None:
        """Show the board with these cards."""
        self._stack.setCurrentWidget(self.board)
        self.board.set_cards(cards)
        chosen = self.board.current_card() == self._current or self.board.choose(self._current, focus=False)
        if not chosen and not self._over:
            self._current = self.board.current_card()
        if self._over:
            self._show_in_detail(self._current)

    def _show_nothing(self, state: EmptyState) -> None:
        """Say in the place of list and board that nothing is there."""
        empty_column(self._nothing_box)
        self._nothing_box.addWidget(state)
        self._over = False
        if self._detail.parent() is self:
            self._detail.hide()
        self._current = 0
        self._show_in_detail(0)
        self._stack.setCurrentWidget(self._nothing)

    # -- going -------------------------------------------------------------------------------------

    def _bring(self, number: int) -> None:
        """Show one of them: its row or card, and its detail."""
        self._current = number
        self._over = not self._is_beside()
        self._show()
        if self._is_board():
            self.board.choose(number, unfold=True)
        else:
            index = self.model.index(self.model.place_of(number), 0)
            self._listed.setCurrentIndex(index)
            self._listed.scrollTo(index)
            self._listed.setFocus(Qt.FocusReason.OtherFocusReason)

    def _focus_list(self) -> None:
        if self._stack.currentWidget() is self._nothing:
            first_stop(self._nothing).setFocus(Qt.FocusReason.OtherFocusReason)
        elif self._is_board():
            if not self.board.choose(self._current):
                self.board.focus_first()
        else:
            self._listed.setFocus(Qt.FocusReason.OtherFocusReason)

    def _on_mode(self, mode: str) -> None:
        self.steps.finish()
        self.desk.memory.put(f"{self.key}.mode", mode)
        self._over = False
        self._show()
        self._focus_list()

    def _open_over(self, *, focus: bool = True) -> None:
        self._over = True
        self._show_in_detail(self._current)
        self._arrange()
        if focus:
            self._detail.close_button.setFocus(Qt.FocusReason.OtherFocusReason)

    def _close_over(self) -> None:
        self._over = False
        if self._board is not None:
            self._board.set_covered(0)
        if self._detail.parent() is self:
            self._detail.hide()

    def _on_detail_closed(self) -> None:
        self._focus_list()  # before the detail goes: what Qt would give the focus to is another card
        self._close_over()

    def _on_escape(self) -> None:
        """Step back: from the detail to the list, then from the filter to all."""
        focus = self.focusWidget()
        if self._over or (focus is not None and self._detail.isAncestorOf(focus)):
            self._on_detail_closed()
        elif not self._narrowed.is_empty:
            self._show_all()

    def _number_at(self, index: QModelIndex) -> int:
        """The number of the thing in a row; 0 where there is none."""
        return (index.data(self.number_role) or 0) if index.isValid() else 0

    def _on_row(self, index: QModelIndex) -> None:
        number = self._number_at(index)
        if number and number != self._current:
            self._current = number
            if self._detail.isVisible() or self._detail.parent() is self._splitter:
                self._show_in_detail(number)

    def _on_opened(self, _index: QModelIndex) -> None:
        if self._is_beside():
            self.detail.first_button.setFocus(Qt.FocusReason.TabFocusReason)
        else:
            self._open_over()

    def _on_menu(self, index: QModelIndex, place: QPoint) -> None:
        self._show_menu(self._number_at(index), place)

    def _on_card_opened(self, number: int, *, focus: bool = True) -> None:
        self._current = number
        self._open_over(focus=focus)

    def _on_card_chosen(self, number: int) -> None:
        self._current = number
        if self._over:
            self._show_in_detail(number)
