"""A list of rows: hover, actions by mouse and key, j and k, Enter, the menu key."""

from __future__ import annotations

from typing import Any

from PySide6.QtCore import (
    QAbstractItemModel,
    QEvent,
    QModelIndex,
    QPersistentModelIndex,
    QPoint,
    Qt,
    Signal,
)
from PySide6.QtGui import (
    QContextMenuEvent,
    QFocusEvent,
    QKeyEvent,
    QMouseEvent,
    QPaintEvent,
)
from PySide6.QtWidgets import (
    QAbstractItemView,
    QFrame,
    QListView,
    QWidget,
)

from crm_desktop.ui.widgets.focus import paint_list_focus
from crm_desktop.ui.widgets.keys import as_arrow, is_plain, menu_place
from crm_desktop.ui.widgets.row_delegate import RowDelegate
from crm_desktop.ui.widgets.rows import ROW_ROLE, MorePaint, RowAction, RowPaint


class RowList(QListView):
    """A list for rows: hover, actions by mouse and key, j and k, Enter, the menu key.

    ``actionTriggered(index, name)`` an action, by mouse or key; ``opened(index)`` Enter or double click;
    ``currentRowChanged(index)`` another row is the current one; ``menuAsked(index, global position)``;
    ``peeked(index)`` Space.
    """

    actionTriggered = Signal(QModelIndex, str)
    opened = Signal(QModelIndex)
    currentRowChanged = Signal(QModelIndex)
    menuAsked = Signal(QModelIndex, QPoint)
    peeked = Signal(QModelIndex)

    def __init__(
        self,
        height: int = 48,
        *,
        margin: int = 12,
        face: int = 32,
        lead: int = 40,
        name: str = "",
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self._delegate = RowDelegate(height, margin=margin, face=face, lead=lead, parent=self)
        self._delegate.actionTriggered.connect(self.actionTriggered)
        self.setItemDelegate(self._delegate)
        self.setAccessibleName(name)
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setMouseTracking(True)
        self.viewport().setAttribute(Qt.WidgetAttribute.WA_Hover)
        self.setVerticalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setSelectionMode(QAbstractItemView.SelectionMode.SingleSelection)
        self.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
        self.setResizeMode(QListView.ResizeMode.Adjust)
        self.setUniformItemSizes(False)
        self.setViewportMargins(0, 4, 0, 4)
        self.letters = True
        self._pressed: tuple[QPersistentModelIndex, str] | None = None
        self.activated.connect(self._on_activated)

    @property
    def row_delegate(self) -> RowDelegate:
        """The delegate, for its sizes."""
        return self._delegate

    def follow_theme(self) -> None:
        """Follow the colours and the text size."""
        self.scheduleDelayedItemsLayout()

    def setModel(self, model: QAbstractItemModel | None) -> None:
        super().setModel(model)

    def currentChanged(self, current: QModelIndex, previous: QModelIndex) -> None:
        super().currentChanged(current, previous)
        self.viewport().update()
        self.currentRowChanged.emit(current)

    def selectionChanged(self, selected: Any, deselected: Any) -> None:
        super().selectionChanged(selected, deselected)
        # The hairline above a selected row belongs to its neighbour.
        self.viewport().update()

    def paintEvent(self, event: QPaintEvent) -> None:
        super().paintEvent(event)
        paint_list_focus(self)

    def focusInEvent(self, event: QFocusEvent) -> None:
        super().focusInEvent(event)
        self.viewport().update()

    def focusOutEvent(self, event: QFocusEvent) -> None:
        super().focusOutEvent(event)
        self.viewport().update()

    def keyboardSearch(self, search: str) -> None:
        """Single letters are actions here, not a search."""

    def _on_activated(self, index: QModelIndex) -> None:
        self.opened.emit(index)

    def select_first(self) -> bool:
        """Make the first row current that can be; False when there is none."""
        model = self.model()
        if model is None:
            return False
        for row in range(model.rowCount()):
            index = model.index(row, 0)
            if index.flags() & Qt.ItemFlag.ItemIsSelectable and isinstance(index.data(ROW_ROLE), RowPaint):
                self.setCurrentIndex(index)
                return True
        return False

    def _action_under(self, point: QPoint) -> tuple[QModelIndex, RowAction] | None:
        index = self.indexAt(point)
        if not index.isValid():
            return None
        action = self._delegate.action_at(self.visualRect(index), index.data(ROW_ROLE), point)
        return (index, action) if action is not None else None

    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        point = event.position().toPoint()
        self._delegate.hover_point = point
        over = self._action_under(point)
        index = self.indexAt(point)
        link = index.isValid() and isinstance(index.data(ROW_ROLE), MorePaint)
        self.viewport().setCursor(
            Qt.CursorShape.PointingHandCursor if over is not None or link else Qt.CursorShape.ArrowCursor
        )
        if index.isValid():
            self.update(index)
        if self._pressed is None:
            super().mouseMoveEvent(event)

    def leaveEvent(self, event: QEvent) -> None:
        self._delegate.hover_point = QPoint(-1, -1)
        super().leaveEvent(event)
        self.viewport().update()

    def mousePressEvent(self, event: QMouseEvent) -> None:
        self._pressed = None
        if event.button() == Qt.MouseButton.LeftButton:
            over = self._action_under(event.position().toPoint())
            if over is not None:
                # An action on a row that is not chosen leaves the choice alone.
                self._pressed = (QPersistentModelIndex(over[0]), over[1].name)
                event.accept()
                return
        super().mousePressEvent(event)
        index = self.indexAt(event.position().toPoint())
        if index.isValid() and isinstance(index.data(ROW_ROLE), MorePaint):
            self.opened.emit(index)

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        if self._pressed is not None:
            kept, name = self._pressed
            self._pressed = None
            over = self._action_under(event.position().toPoint())
            if over is not None and kept.isValid() and over[0].row() == kept.row() and over[1].name == name:
                self._delegate.actionTriggered.emit(over[0], name)
            event.accept()
            return
        super().mouseReleaseEvent(event)

    def mouseDoubleClickEvent(self, event: QMouseEvent) -> None:
        if self._action_under(event.position().toPoint()) is not None:
            self.mousePressEvent(event)
            return
        super().mouseDoubleClickEvent(event)

    def contextMenuEvent(self, event: QContextMenuEvent) -> None:
        index, where = menu_place(self, event)
        if index.isValid():
            self.menuAsked.emit(index, where)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        index = self.currentIndex()
        plain = is_plain(event)
        if plain and event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            if index.isValid():
                self.opened.emit(index)
            return
        if plain and event.key() == Qt.Key.Key_Space:
            if index.isValid():
                self.peeked.emit(index)
            return
        if plain and self.letters and event.text():
            if arrow := as_arrow(event):
                super().keyPressEvent(arrow)
                return
            shown = index.data(ROW_ROLE) if index.isValid() else None
            if isinstance(shown, RowPaint):
                for action in shown.actions:
                    if action.keys and action.keys == event.text():
                        self._delegate.actionTriggered.emit(index, action.name)
                        return
        super().keyPressEvent(event)
