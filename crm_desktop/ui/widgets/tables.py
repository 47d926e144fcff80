"""Tables: cells with one or two lines, faces, chips and dots; rows 50 px high; a head that sorts.

A model gives a CellPaint under CELL_ROLE for each cell, and may give a bool under CHECK_ROLE for the first column
(the row is among the chosen ones).
"""

from __future__ import annotations

from dataclasses import dataclass
from typing import Any

from PySide6.QtCore import QEvent, QModelIndex, QObject, QPoint, QPointF, QRect, QRectF, QSize, Qt, Signal
from PySide6.QtGui import (
    QHelpEvent,
    QKeyEvent,
    QMouseEvent,
    QPainter,
    QPaintEvent,
    QPen,
    QPixmap,
)
from PySide6.QtWidgets import (
    QAbstractItemView,
    QHeaderView,
    QStyledItemDelegate,
    QStyleOptionViewItem,
    QTableView,
    QToolTip,
    QWidget,
)

from crm_desktop.ui.theme import current_theme, paint_icon
from crm_desktop.ui.widgets.buttons import paint_box
from crm_desktop.ui.widgets.focus import paint_list_focus
from crm_desktop.ui.widgets.keys import as_arrow, is_plain
from crm_desktop.ui.widgets.list_habits import RowHabits, set_up_table
from crm_desktop.ui.widgets.marks import chip_width, paint_chip, paint_face, paint_warmth
from crm_desktop.ui.widgets.rows import ChipPaint
from crm_desktop.ui.widgets.text import draw_text, escape, text_rows, text_width

CELL_ROLE = int(Qt.ItemDataRole.UserRole) + 11
CHECK_ROLE = int(Qt.ItemDataRole.UserRole) + 12
MARGIN = 24
GAP = 12


@dataclass(frozen=True, slots=True)
class CellPaint:
    """What a cell shows: one or two lines, before them a face, an icon or a warmth dot, or chips.

    ``title`` makes the first line a row title (500, selected 600). ``token`` and ``second_token`` are colour tokens.
    """

    text: str = ""
    second: str = ""
    title: bool = False
    face: str = ""
    square: bool = False
    photo: QPixmap | None = None
    face_icon: str = ""
    icon: str = ""
    icon_token: str = "text2"
    icon_room: bool = False
    warmth: str = ""
    chips: tuple[ChipPaint, ...] = ()
    token: str = "text"
    role: str = "body"
    second_token: str = "text2"
    right: bool = False

    def spoken(self) -> str:
        """The cell as one text for screen readers."""
        parts = [self.text, self.second, *(chip.text for chip in self.chips)]
        return ". ".join(part for part in parts if part)


def paint_check(painter: QPainter, rect: QRectF, state: Qt.CheckState, *, enabled: bool = True) -> None:
    """Draw a check box, 16 px, in the middle of a rectangle."""
    theme = current_theme()
    side = theme.px(16)
    box = QRectF(round(rect.center().x() - side / 2), round(rect.center().y() - side / 2), side, side)
    radius = theme.px(4)
    if not enabled:
        paint_box(painter, box, "sunken", "line2", radius)
        if state == Qt.CheckState.Checked:
            paint_icon(painter, box.x() + 2, box.y() + 2, "check", "text3", side - 4)
    elif state == Qt.CheckState.Checked:
        paint_box(painter, box, "accent", "", radius)
        paint_icon(painter, box.x() + 2, box.y() + 2, "check", "on-accent", side - 4)
    elif state == Qt.CheckState.PartiallyChecked:
        paint_box(painter, box, "base", "accent", radius)
        paint_icon(painter, box.x() + 2, box.y() + 2, "minus", "accent", side - 4)
    else:
        paint_box(painter, box, "base", "edge", radius)


class TableDelegate(QStyledItemDelegate):
    """Paints the cells of a table row by row: one ground over the whole row, hairlines between."""

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self.hover_row = -1
        self.checks = False

    def sizeHint(self, option: QStyleOptionViewItem, index: QModelIndex) -> QSize:
        return QSize(100, current_theme().px(50))

    @staticmethod
    def _edges(option: QStyleOptionViewItem, index: QModelIndex) -> tuple[bool, bool]:
        """Whether a cell is the first, the last one that is seen."""
        view = option.widget
        if not isinstance(view, QTableView):
            return index.column() == 0, False
        head = view.horizontalHeader()
        visual = head.visualIndex(index.column())
        first = all(head.isSectionHidden(head.logicalIndex(number)) for number in range(visual))
        last = all(
            head.isSectionHidden(head.logicalIndex(number)) for number in range(visual + 1, head.count())
        )
        return first, last

    def check_rect(self, rect: QRect) -> QRect:
        """Where the check box of a first cell lies, with room around it to hit."""
        theme = current_theme()
        return QRect(rect.x() + MARGIN - theme.px(8), rect.y(), theme.px(32), rect.height())

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: QModelIndex) -> None:
        shown = index.data(CELL_ROLE)
        theme = current_theme()
        rect = option.rect
        first, last = self._edges(option, index)
        view = option.widget
        model = view.selectionModel() if isinstance(view, QAbstractItemView) else None
        selected = model is not None and model.isSelected(index)
        checked = bool(index.siblingAtColumn(0).data(CHECK_ROLE))
        active = view is None or view.hasFocus() or view.property("paneActive") is True
        painter.save()
        painter.setClipRect(rect)
        if checked or (selected and active):
            painter.fillRect(rect, theme.color("accent-soft"))
        elif selected:
            painter.fillRect(rect, theme.color("sunken"))
        elif index.row() == self.hover_row:
            painter.fillRect(rect, theme.color("alt"))
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        left = float(rect.x() + (MARGIN if first else 0))
        right = rect.x() + rect.width() - (MARGIN if last else GAP)
        y = rect.y() + rect.height() - 0.5
        if index.row() + 1 < index.model().rowCount():
            painter.setPen(QPen(theme.color("base" if checked else "line"), 1))
            painter.drawLine(QPointF(left, y), QPointF(right if last else rect.x() + rect.width(), y))
        if first and self.checks:
            state = Qt.CheckState.Checked if checked else Qt.CheckState.Unchecked
            side = theme.px(16)
            paint_check(painter, QRectF(left, rect.y(), side, rect.height()), state)
            left += side + theme.px(16)
        if isinstance(shown, CellPaint):
            self._paint_cell(
                painter, QRectF(left, rect.y(), right - left, rect.height()), shown, selected or checked
            )
        ringed = (
            selected
            and isinstance(view, QAbstractItemView)
            and view.currentIndex().row() == index.row()
            and view.hasFocus()
            and view.window().testAttribute(Qt.WidgetAttribute.WA_KeyboardFocusChange)
        )
        if ringed or (theme.high_contrast and selected):
            painter.setPen(QPen(theme.color("focus" if ringed else "text"), theme.ring if ringed else 1))
            top, bottom = rect.y() + 1, rect.y() + rect.height() - 1
            painter.drawLine(rect.x(), top, rect.x() + rect.width(), top)
            painter.drawLine(rect.x(), bottom, rect.x() + rect.width(), bottom)
            if first:
                painter.drawLine(rect.x() + 1, top, rect.x() + 1, bottom)
            if last:
                painter.drawLine(rect.x() + rect.width() - 1, top, rect.x() + rect.width() - 1, bottom)
        painter.restore()

    def is_cut(self, option: QStyleOptionViewItem, index: QModelIndex) -> bool:
        """Whether a text or a chip of a cell has no room to be seen whole."""
        shown = index.data(CELL_ROLE)
        if not isinstance(shown, CellPaint):
            return False
        theme = current_theme()
        first, last = self._edges(option, index)
        room = option.rect.width() - (MARGIN if first else 0) - (MARGIN if last else GAP)
        room -= theme.px(16) + theme.px(16) if first and self.checks else 0
        room -= theme.px(28) + theme.px(12) if shown.face or shown.face_icon or shown.photo is not None else 0
        room -= theme.px(14) + theme.px(6) if shown.icon or shown.icon_room else 0
        room -= theme.px(8) + theme.px(6) if shown.warmth else 0
        if shown.chips:
            widths = [chip_width(chip.text, icon=chip.icon) for chip in shown.chips]
            return sum(widths) + theme.px(4) * (len(widths) - 1) > room + theme.px(8)
        role = "row-selected" if shown.title else shown.role
        return max(text_width(shown.text, role), text_width(shown.second, "small")) > room + 1

    def helpEvent(
        self, event: QHelpEvent, view: QAbstractItemView, option: QStyleOptionViewItem, index: QModelIndex
    ) -> bool:
        if event.type() == QEvent.Type.ToolTip and self.is_cut(option, index):
            shown = index.data(CELL_ROLE)
            parts = (", ".join(chip.text for chip in shown.chips), shown.text, shown.second)
            QToolTip.showText(event.globalPos(), escape("\n".join(filter(None, parts))), view)
            return True
        return super().helpEvent(event, view, option, index)

    def _paint_cell(self, painter: QPainter, area: QRectF, shown: CellPaint, chosen: bool) -> None:
        theme = current_theme()
        middle = area.center().y()
        left = float(area.x())
        if shown.face or shown.face_icon or shown.photo is not None:
            side = theme.px(28)
            paint_face(
                painter,
                QRectF(left, round(middle - side / 2), side, side),
                shown.face,
                square=shown.square,
                photo=shown.photo,
                icon=shown.face_icon,
            )
            left += side + theme.px(12)
        if shown.icon or shown.icon_room:
            size = theme.px(14)
            if shown.icon:
                paint_icon(painter, left, round(middle - size / 2), shown.icon, shown.icon_token, size)
            left += size + theme.px(6)
        if shown.warmth:
            side = theme.px(8)
            paint_warmth(painter, QRectF(left, area.y(), side, area.height()), shown.warmth)
            left += side + theme.px(6)
        if shown.chips:
            for place, chip in enumerate(shown.chips):
                width = chip_width(chip.text, icon=chip.icon)
                if place == 0:
                    width = min(width, int(area.width()))
                if left + width > area.right() + theme.px(8):
                    draw_text(painter, QRectF(left, area.y(), 20, area.height()), "…", "small", "text3")
                    break
                paint_chip(
                    painter,
                    QRectF(left, area.y(), width, area.height()),
                    chip.text,
                    chip.state,
                    icon=chip.icon,
                    on_selected=chosen,
                )
                left += width + theme.px(4)
            return
        line, small = theme.px(20), theme.px(16)
        role = shown.role
        if shown.title:
            role = "row-selected" if chosen else "row-title"
        align = Qt.AlignmentFlag.AlignRight if shown.right else Qt.AlignmentFlag.AlignLeft
        room = max(0.0, area.right() - left)
        first, *more = (shown.text,) if shown.second else text_rows(shown.text, role, room, 2)
        height = line + (small if shown.second else line * len(more))
        top = round(middle - height / 2)
        draw_text(painter, QRectF(left, top, room, line), first, role, shown.token, align)
        for row in more:
            draw_text(painter, QRectF(left, top + line, room, line), row, role, shown.token, align)
        if shown.second:
            draw_text(
                painter,
                QRectF(left, top + line, room, small),
                shown.second,
                "small",
                shown.second_token,
                align,
            )


class TableHead(QHeaderView):
    """The head of a table: words, an arrow at the sorted column, and a box for all at the left where asked for."""

    checkClicked = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(Qt.Orientation.Horizontal, parent)
        self.setSectionsClickable(True)
        self.setHighlightSections(False)
        self.setDefaultAlignment(Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter)
        self.setStretchLastSection(True)
        self.setSortIndicatorShown(False)
        self.setMinimumSectionSize(48)
        self._state: Qt.CheckState | None = None
        self._sorted = -1
        self._descending = False
        self._unsortable: frozenset[int] = frozenset()

    def sizeHint(self) -> QSize:
        return QSize(super().sizeHint().width(), current_theme().px(32))

    def set_check_state(self, state: Qt.CheckState | None) -> None:
        """The box for all rows: none, unchecked, partly, checked."""
        self._state = state
        self.viewport().update()

    def check_state(self) -> Qt.CheckState | None:
        """The state of the box for all rows; None when there is no box."""
        return self._state

    def set_sorted(self, column: int, *, descending: bool = False) -> None:
        """Mark the column (a logical index) the rows are sorted by; -1 for none."""
        self._sorted = column
        self._descending = descending
        self.viewport().update()

    def _is_first(self, section: int) -> bool:
        visual = self.visualIndex(section)
        return all(self.isSectionHidden(self.logicalIndex(number)) for number in range(visual))

    def mousePressEvent(self, event: QMouseEvent) -> None:
        point = event.position().toPoint()
        if self._state is not None and point.x() < MARGIN + current_theme().px(24) and self.offset() == 0:
            self.checkClicked.emit()
            return
        super().mousePressEvent(event)

    def paintSection(self, painter: QPainter, rect: QRect, section: int) -> None:
        theme = current_theme()
        painter.save()
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.fillRect(rect, theme.color("base"))
        painter.setPen(QPen(theme.color("line"), 1))
        y = rect.y() + rect.height() - 0.5
        painter.drawLine(QPointF(rect.x(), y), QPointF(rect.x() + rect.width(), y))
        first = self._is_first(section)
        left = float(rect.x() + (MARGIN if first else 0))
        if first and self._state is not None:
            side = theme.px(16)
            paint_check(painter, QRectF(left, rect.y(), side, rect.height() - 1), self._state)
            left += side + theme.px(16)
        model = self.model()
        text = str(model.headerData(section, Qt.Orientation.Horizontal, Qt.ItemDataRole.DisplayRole) or "")
        align = model.headerData(section, Qt.Orientation.Horizontal, Qt.ItemDataRole.TextAlignmentRole)
        right = align is not None and bool(Qt.AlignmentFlag(align) & Qt.AlignmentFlag.AlignRight)
        is_sorted = section == self._sorted
        width = rect.x() + rect.width() - left - GAP
        area = QRectF(left, rect.y(), max(0.0, width), rect.height() - 1)
        used = draw_text(
            painter,
            area,
            text,
            "small-medium",
            "text" if is_sorted else "text2",
            Qt.AlignmentFlag.AlignRight if right else Qt.AlignmentFlag.AlignLeft,
        )
        if is_sorted:
            size = theme.px(12)
            x = area.right() + 2 if right else left + used + theme.px(5)
            paint_icon(
                painter,
                x,
                rect.y() + (rect.height() - 1 - size) // 2,
                "arrow-down" if self._descending else "arrow-up",
                "text2",
                size,
            )
        painter.restore()

    def paintEvent(self, event: Any) -> None:
        super().paintEvent(event)
        painter = QPainter(self.viewport())
        painter.setPen(QPen(current_theme().color("line"), 1))
        y = self.viewport().height() - 0.5
        painter.drawLine(
            QPointF(max(0, self.length() - self.offset()), y), QPointF(self.viewport().width(), y)
        )


class TableList(RowHabits, QTableView):
    """A table of rows 50 px high with our head.

    ``checkToggled(row)`` a click into the box of a row, or x; ``letterPressed(letter)`` any other single letter;
    ``headMenuAsked(global position)``.
    """

    checkToggled = Signal(int)
    headMenuAsked = Signal(QPoint)
    letterPressed = Signal(str)
    rings_empty = True
    """Whether the focus is drawn where there is no row to carry it."""

    def __init__(self, *, name: str = "", checks: bool = False, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setAccessibleName(name)
        self._delegate = TableDelegate(self)
        self._delegate.checks = checks
        self.setItemDelegate(self._delegate)
        self._head = TableHead(self)
        self.setHorizontalHeader(self._head)
        if checks:
            self._head.set_check_state(Qt.CheckState.Unchecked)
        self._head.setContextMenuPolicy(Qt.ContextMenuPolicy.CustomContextMenu)
        self._head.customContextMenuRequested.connect(self._on_head_menu)
        set_up_table(self)
        self.verticalHeader().setDefaultSectionSize(current_theme().px(50))
        self.setHorizontalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)

    @property
    def head(self) -> TableHead:
        """The head."""
        return self._head

    def _take_height(self) -> None:
        self.verticalHeader().setDefaultSectionSize(current_theme().row(50))

    def follow_theme(self) -> None:
        """Follow the colours and the text size."""
        self._take_height()

    def _on_head_menu(self, point: QPoint) -> None:
        self.headMenuAsked.emit(self._head.viewport().mapToGlobal(point))

    def currentChanged(self, current: QModelIndex, previous: QModelIndex) -> None:
        super().currentChanged(current, previous)
        self.viewport().update()
        if current.row() != previous.row() or current.isValid() != previous.isValid():
            self.currentRowChanged.emit(current)

    def paintEvent(self, event: QPaintEvent) -> None:
        super().paintEvent(event)
        if self.rings_empty:
            paint_list_focus(self)

    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        row = self.rowAt(event.position().toPoint().y())
        if row != self._delegate.hover_row:
            self._delegate.hover_row = row
            self.viewport().update()
        super().mouseMoveEvent(event)

    def leaveEvent(self, event: QEvent) -> None:
        self._delegate.hover_row = -1
        self.viewport().update()
        super().leaveEvent(event)

    def mousePressEvent(self, event: QMouseEvent) -> None:
        point = event.position().toPoint()
        index = self.indexAt(point)
        if index.isValid() and self._delegate.checks and event.button() == Qt.MouseButton.LeftButton:
            first = self._head.logicalIndexAt(0) if self._head.offset() == 0 else -1
            if index.column() == first and self._delegate.check_rect(self.visualRect(index)).contains(point):
                self.checkToggled.emit(index.row())
                return
        super().mousePressEvent(event)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        index = self.currentIndex()
        if is_plain(event) and self.letters and event.text().isalpha():
            if arrow := as_arrow(event):
                super().keyPressEvent(arrow)
            elif event.text() == "x" and self._delegate.checks and index.isValid():
                self.checkToggled.emit(index.row())
            else:
                self.letterPressed.emit(event.text())
            return
        super().keyPressEvent(event)
