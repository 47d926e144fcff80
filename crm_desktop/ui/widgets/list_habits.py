"""What all lists and tables do alike: how they are set up, and what mouse, keys and focus do to any of them."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QModelIndex, QPoint, Qt, Signal
from PySide6.QtGui import QContextMenuEvent, QFocusEvent, QKeyEvent, QMouseEvent
from PySide6.QtWidgets import QAbstractItemView, QFrame, QHeaderView, QListView, QTableView

from crm_desktop.ui.widgets.keys import is_plain, menu_place


def set_up_list(view: QListView) -> None:
    """Make a list of it that hovers, scrolls by pixels, has one chosen row, and lets none be typed into."""
    _set_up(view)
    view.viewport().setAttribute(Qt.WidgetAttribute.WA_Hover)
    view.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
    view.setResizeMode(QListView.ResizeMode.Adjust)


def set_up_table(view: QTableView) -> None:
    """Make a table of it whose rows are chosen whole, one at a time, with no grid and no head at the side."""
    _set_up(view)
    side = view.verticalHeader()
    side.hide()
    side.setSectionResizeMode(QHeaderView.ResizeMode.Fixed)
    side.setMinimumSectionSize(20)
    view.setShowGrid(False)
    view.setSelectionBehavior(QAbstractItemView.SelectionBehavior.SelectRows)
    view.setTabKeyNavigation(False)
    view.setCornerButtonEnabled(False)
    view.setWordWrap(False)


def _set_up(view: QAbstractItemView) -> None:
    view.setFrameShape(QFrame.Shape.NoFrame)
    view.setMouseTracking(True)
    view.setVerticalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
    view.setSelectionMode(QAbstractItemView.SelectionMode.SingleSelection)
    view.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)


class ListHabits(QAbstractItemView if TYPE_CHECKING else object):  # type: ignore[misc]
    """Mixed into a list, before its own class: follows the focus, and takes typed letters for no search.

    ``letters`` says whether single letters are actions.
    """

    letters = True

    def focusInEvent(self, event: QFocusEvent) -> None:
        super().focusInEvent(event)
        self.viewport().update()

    def focusOutEvent(self, event: QFocusEvent) -> None:
        super().focusOutEvent(event)
        self.viewport().update()

    def keyboardSearch(self, search: str) -> None:
        """Single letters are actions here, not a search."""


class RowHabits(ListHabits):
    """Mixed into a list of rows, before its own class: a row is opened, peeked at, and asked for its menu.

    ``opened(index)`` Enter or double click; ``peeked(index)`` Space; ``menuAsked(index, global position)``;
    ``currentRowChanged(index)`` another row is the current one.
    """

    opened = Signal(QModelIndex)
    peeked = Signal(QModelIndex)
    menuAsked = Signal(QModelIndex, QPoint)
    currentRowChanged = Signal(QModelIndex)

    def mouseDoubleClickEvent(self, event: QMouseEvent) -> None:
        index = self.indexAt(event.position().toPoint())
        super().mouseDoubleClickEvent(event)
        if event.button() == Qt.MouseButton.LeftButton and index.flags() & Qt.ItemFlag.ItemIsEnabled:
            self.opened.emit(index)

    def contextMenuEvent(self, event: QContextMenuEvent) -> None:
        index, where = menu_place(self, event)
        if index.isValid():
            self.menuAsked.emit(index, where)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        index = self.currentIndex()
        key = event.key() if is_plain(event) else None
        if key in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            if index.isValid():
                self.opened.emit(index)
        elif key == Qt.Key.Key_Space:
            if index.isValid():
                self.peeked.emit(index)
        else:
            super().keyPressEvent(event)
