"""A list of rows: hover, actions by mouse and key, j and k."""

from __future__ import annotations

from typing import Any

from PySide6.QtCore import (
    QEvent,
    QModelIndex,
    QPersistentModelIndex,
    QPoint,
    Qt,
    Signal,
)
from PySide6.QtGui import (
    QKeyEvent,
    QMouseEvent,
    QPaintEvent,
)
from PySide6.QtWidgets import (
    QListView,
    QWidget,
)

from crm_desktop.ui.widgets.focus import paint_list_focus
from crm_desktop.ui.widgets.keys import as_arrow, is_plain
from crm_desktop.ui.widgets.list_habits import RowHabits, set_up_list
from crm_desktop.ui.widgets.row_delegate import RowDelegate
from crm_desktop.ui.widgets.rows import ROW_ROLE, MorePaint, RowAction, RowPaint


class RowList(RowHabits, QListView):
    """A list for rows, with their actions: ``actionTriggered(index, name)`` one of them, by mouse or key."""

    actionTriggered = Signal(QModelIndex, str)

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
        set_up_list(self)
        self.setUniformItemSizes(False)
        self.setViewportMargins(0, 4, 0, 4)
        self._pressed: tuple[QPersistentModelIndex, str] | None = None

    @property
    def row_delegate(self) -> RowDelegate:
        """The delegate, for its sizes."""
        return self._delegate

    def follow_theme(self) -> None:
        """Follow the colours and the text size."""
        self.scheduleDelayedItemsLayout()

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

    def keyPressEvent(self, event: QKeyEvent) -> None:
        index = self.currentIndex()
        if is_plain(event) and self.letters and event.text():
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
