"""The list of the people, with faces."""

from __future__ import annotations

from PySide6.QtCore import QEvent, QModelIndex, QPoint, Qt, Signal
from PySide6.QtGui import QKeyEvent, QMouseEvent, QPalette
from PySide6.QtWidgets import (
    QHeaderView,
    QStyleOptionViewItem,
    QTableView,
    QWidget,
)

from crm_desktop.ui.theme import current_theme
from crm_desktop.ui.widgets import RowDelegate
from crm_desktop.ui.widgets.keys import as_arrow, asks_for_filter, is_plain
from crm_desktop.ui.widgets.list_habits import RowHabits, set_up_table

ROW = 56


class PeopleList(RowHabits, QTableView):
    """People as rows of 56 px. A table of one column, for its rows need not be measured one by one.

    ``letterPressed`` a single letter; ``filterWanted`` the slash; ``removeWanted`` Del; ``escaped`` Esc.
    """

    letterPressed = Signal(str)
    filterWanted = Signal()
    removeWanted = Signal()
    escaped = Signal()

    def __init__(self, name: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        # For Qt's own, Python would look through all kinds of widgets there are: a tenth of a start.
        ground = QWidget()
        ground.setBackgroundRole(QPalette.ColorRole.Base)
        ground.setAutoFillBackground(True)
        self.setViewport(ground)
        self.setAccessibleName(name)
        self._delegate = RowDelegate(ROW, margin=8, parent=self)
        self.setItemDelegate(self._delegate)
        self.horizontalHeader().hide()
        self.horizontalHeader().setMinimumSectionSize(0)
        set_up_table(self)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        ground.setAttribute(Qt.WidgetAttribute.WA_Hover)
        self.setViewportMargins(0, 4, 0, 0)
        self._take_height()

    def show_only_rows(self) -> None:
        """Hide all columns but the first, which takes the whole width. Call when the model is set."""
        head = self.horizontalHeader()
        for column in range(1, self.model().columnCount()):
            head.setSectionHidden(column, True)
        head.setSectionResizeMode(0, QHeaderView.ResizeMode.Stretch)

    def _take_height(self) -> None:
        self.verticalHeader().setDefaultSectionSize(current_theme().px(ROW))

    def updateGeometries(self) -> None:  # noqa: N802 - Qt's name
        """Keep the free room above the first row, which the table's own heads would take back."""
        super().updateGeometries()
        self.setViewportMargins(0, 4, 0, 0)

    def follow_theme(self) -> None:
        """Follow the text size."""
        self._take_height()

    def initViewItemOption(self, option: QStyleOptionViewItem) -> None:  # noqa: N802 - Qt's name
        """The row paints its own ground, with round corners: the style must not paint one below it."""
        super().initViewItemOption(option)
        option.palette.setBrush(QPalette.ColorRole.Highlight, Qt.BrushStyle.NoBrush)
        option.showDecorationSelected = False

    def currentChanged(self, current: QModelIndex, previous: QModelIndex) -> None:
        """Tell that another row is current; its neighbours' hairlines follow."""
        super().currentChanged(current, previous)
        self.viewport().update()
        self.currentRowChanged.emit(current)

    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        """Tell the delegate where the mouse is."""
        self._delegate.hover_point = event.position().toPoint()
        super().mouseMoveEvent(event)

    def leaveEvent(self, event: QEvent) -> None:
        """The mouse is over no row any more."""
        self._delegate.hover_point = QPoint(-1, -1)
        super().leaveEvent(event)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Move, remove, filter; hand single letters on."""
        key = event.key()
        if is_plain(event) and key == Qt.Key.Key_Escape:
            self.escaped.emit()
            return
        if is_plain(event) and key == Qt.Key.Key_Delete:
            self.removeWanted.emit()
            return
        if asks_for_filter(event):
            self.filterWanted.emit()
            return
        if key in (Qt.Key.Key_Home, Qt.Key.Key_End) and is_plain(event) and self.model().rowCount():
            row = 0 if key == Qt.Key.Key_Home else self.model().rowCount() - 1
            self.setCurrentIndex(self.model().index(row, 0))
            return
        if is_plain(event) and self.letters and event.text().isalpha():
            if arrow := as_arrow(event):
                super().keyPressEvent(arrow)
            else:
                self.letterPressed.emit(event.text())
            return
        super().keyPressEvent(event)
