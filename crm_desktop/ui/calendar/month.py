"""The month: six weeks of days, each with its load and the first of what stands on it."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from datetime import date, timedelta
from itertools import pairwise
from typing import Any, Final

from PySide6.QtCore import (
    QAbstractTableModel,
    QEvent,
    QModelIndex,
    QObject,
    QPoint,
    QPointF,
    QRect,
    QRectF,
    QSize,
    Qt,
    Signal,
)
from PySide6.QtGui import (
    QContextMenuEvent,
    QFocusEvent,
    QHelpEvent,
    QKeyEvent,
    QMouseEvent,
    QPainter,
    QPaintEvent,
    QPen,
    QResizeEvent,
)
from PySide6.QtWidgets import (
    QAbstractItemView,
    QFrame,
    QHeaderView,
    QStyledItemDelegate,
    QStyleOptionViewItem,
    QTableView,
    QToolTip,
    QWidget,
)

from crm_desktop.domain import wording
from crm_desktop.services.calendar import DayPlan, Entry, EntryKey
from crm_desktop.ui.calendar import words
from crm_desktop.ui.calendar.delegates import paint_mark
from crm_desktop.ui.calendar.entries import Keys
from crm_desktop.ui.calendar.lifting import Lifting
from crm_desktop.ui.theme import current_theme
from crm_desktop.ui.widgets import draw_text, escape, paint_box, paint_load, text_width
from crm_desktop.ui.widgets.list_habits import ListHabits

DAY_ROLE: Final = int(Qt.ItemDataRole.UserRole) + 41
"""The `Cell` of a day."""
WEEKS: Final = 6
NARROW_PART: Final = 0.087
"""A day of the weekend takes this part of the width."""
HEAD: Final = 28
LINE: Final = 18
TOP: Final = 29
"""Where the entries of a cell begin, px below its edge."""
BELOW: Final = 12
"""What stays free below them."""


@dataclass(frozen=True, slots=True)
class Cell:
    """A day of the month as it is painted. `inside` says whether it belongs to the month that is shown."""

    plan: DayPlan
    inside: bool
    is_today: bool
    is_weekend: bool
    holiday: str = ""


class MonthModel(QAbstractTableModel):
    """Six weeks, a row for each."""

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._first = date.min
        self._cells: list[Cell] = []
        self._today = date.min

    def set_cells(self, first: date, cells: list[Cell], today: date) -> bool:
        """Show 42 days from the first of a week on; say whether other days stand there now."""
        moved = first != self._first or len(cells) != len(self._cells)
        before, self._cells, self._first, self._today = self._cells, cells, first, today
        if moved:
            self.beginResetModel()
            self.endResetModel()
            return True
        for place, (old, new) in enumerate(zip(before, cells, strict=True)):
            # A plan that is not the very same is another one: telling so of thousands of entries would take longer than
            # painting the cell.
            if old.plan is not new.plan or old != new:
                index = self.index(place // 7, place % 7)
                self.dataChanged.emit(index, index)
        return False

    def rowCount(self, parent: QModelIndex = QModelIndex()) -> int:
        return 0 if parent.isValid() else len(self._cells) // 7

    def columnCount(self, parent: QModelIndex = QModelIndex()) -> int:
        return 0 if parent.isValid() else 7

    def cell(self, index: QModelIndex) -> Cell | None:
        """The day at an index."""
        place = index.row() * 7 + index.column()
        return self._cells[place] if index.isValid() and 0 <= place < len(self._cells) else None

    def index_of(self, day: date) -> QModelIndex:
        """The index of a day; invalid where it is not shown."""
        place = (day - self._first).days if self._cells else -1
        return self.index(place // 7, place % 7) if 0 <= place < len(self._cells) else QModelIndex()

    def data(self, index: QModelIndex, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        cell = self.cell(index)
        if cell is None:
            return None
        if role == DAY_ROLE:
            return cell
        if role == Qt.ItemDataRole.DisplayRole:
            return str(cell.plan.day.day)
        if role == Qt.ItemDataRole.AccessibleTextRole:
            return words.spoken_day(cell.plan, self._today, cell.holiday)
        return None

    def headerData(
        self, section: int, orientation: Qt.Orientation, role: int = Qt.ItemDataRole.DisplayRole
    ) -> Any:
        if role != Qt.ItemDataRole.DisplayRole:
            return None
        if orientation == Qt.Orientation.Horizontal:
            return wording.weekday((section + wording.manner().week_starts) % 7)
        first = self._first + timedelta(days=7 * section)
        return words.week_number(first) if self._cells else None

    def flags(self, index: QModelIndex) -> Qt.ItemFlag:
        if not index.isValid():
            return Qt.ItemFlag.NoItemFlags
        return Qt.ItemFlag.ItemIsEnabled | Qt.ItemFlag.ItemIsSelectable | Qt.ItemFlag.ItemNeverHasChildren


class MonthDelegate(QStyledItemDelegate):
    """Paints the days, and knows where in them the entries lie."""

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self.chosen: EntryKey | None = None
        self.hovered: tuple[date, EntryKey | None] | None = None
        self.target: date | None = None
        self.carried: Entry | None = None

    def places(self, rect: QRect, cell: Cell) -> tuple[list[tuple[Entry, QRectF]], tuple[int, QRectF] | None]:
        """Where the entries of a day lie, and how many more there are and where that is said."""
        theme = current_theme()
        line = theme.px(LINE)
        top = rect.y() + theme.px(TOP) + (line if cell.holiday else 0)
        room = max(1, (rect.bottom() - theme.px(BELOW) - top) // line)
        entries = cell.plan.entries
        shown = len(entries) if len(entries) <= room else max(0, room - 1)
        left, width = rect.x() + theme.px(5), rect.width() - theme.px(10)
        found = [
            (entry, QRectF(left, top + number * line, width, line))
            for number, entry in enumerate(entries[:shown])
        ]
        if shown == len(entries):
            return found, None
        return found, (len(entries) - shown, QRectF(left, top + shown * line, width, line))

    def entry_at(self, rect: QRect, cell: Cell, point: QPoint) -> Entry | None:
        """The entry under a point of the viewport."""
        found, _ = self.places(rect, cell)
        return next((entry for entry, place in found if place.contains(QPointF(point))), None)

    def sizeHint(self, option: QStyleOptionViewItem, index: QModelIndex) -> QSize:
        return QSize(40, 60)

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: QModelIndex) -> None:
        cell = index.data(DAY_ROLE)
        if not isinstance(cell, Cell):
            return
        theme = current_theme()
        view = option.widget
        rect = option.rect
        current = isinstance(view, QAbstractItemView) and view.currentIndex() == index
        aimed = self.target == cell.plan.day
        painter.save()
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        off = cell.is_weekend or bool(cell.holiday)
        ground = "accent-soft" if aimed or (current and self.target is None) else "alt" if off else "base"
        painter.fillRect(rect, theme.color(ground))
        line = theme.color("line")
        if index.column() < 6:  # the edge of the pane follows
            painter.fillRect(QRect(rect.right(), rect.y(), 1, rect.height()), line)
        painter.fillRect(QRect(rect.x(), rect.bottom(), rect.width(), 1), line)
        self._paint_number(painter, rect, cell)
        found, more = self.places(rect, cell)
        if cell.holiday:
            area = QRectF(
                rect.x() + theme.px(9), rect.y() + theme.px(TOP), rect.width() - theme.px(14), theme.px(LINE)
            )
            draw_text(painter, area, cell.holiday, "small", "text2")
        for entry, place in found:
            self._paint_entry(painter, place, entry, cell)
        if more is not None:
            area = more[1].adjusted(theme.px(15), 0, 0, 0)
            draw_text(
                painter, area, self.tr("{count} more").format(count=wording.number(more[0])), "small", "text3"
            )
        focused = current and view is not None and view.hasFocus() and view.property("byKeyboard") is True
        if aimed or (focused and self.target is None):
            paint_box(painter, QRectF(rect).adjusted(0, 0, -1, -1), "", "focus", 0, theme.ring)
        elif theme.high_contrast and current:
            paint_box(painter, QRectF(rect).adjusted(0, 0, -1, -1), "", "text", 0)
        if aimed and self.carried is not None and self.carried.day != cell.plan.day:
            self._paint_carried(painter, rect)
        painter.restore()

    def _paint_number(self, painter: QPainter, rect: QRect, cell: Cell) -> None:
        theme = current_theme()
        day = cell.plan.day
        line = theme.px(20)
        area = QRectF(rect.x() + theme.px(9), rect.y() + theme.px(6), rect.width() - theme.px(14), line)
        text = str(day.day)
        if (day.day == 1 and not cell.inside) or (not cell.inside and day == self._first_shown()):
            text = wording.short_day_month(day)
        if cell.is_today:
            pill = QRectF(rect.x() + theme.px(5), area.y(), theme.px(27), line)
            paint_box(painter, pill, "accent", "", line / 2)
            draw_text(painter, pill, text, "body-strong", "on-accent", Qt.AlignmentFlag.AlignHCenter)
        else:
            role = "body-medium" if cell.inside else "body"
            draw_text(painter, area, text, role, "text" if cell.inside else "text3")
        if cell.plan.load:
            # In a narrow cell there is room for the number or for the bars.
            room = rect.width() - theme.px(9 + 8 + 8) - text_width(text, "body-medium")
            bars = max(4, min(cell.plan.load, 9))
            if room >= bars * theme.px(7):
                paint_load(painter, area.adjusted(0, 0, -theme.px(3), 0), cell.plan.load)

    def _first_shown(self) -> date | None:
        view = self.parent()
        cell = view.month.cell(view.month.index(0, 0)) if isinstance(view, MonthTable) else None
        return cell.plan.day if cell is not None else None

    def _paint_entry(self, painter: QPainter, place: QRectF, entry: Entry, cell: Cell) -> None:
        theme = current_theme()
        chosen = entry.key == self.chosen
        box = place.adjusted(0, 0.5, 0, -0.5)
        if chosen:
            paint_box(painter, box, "base", "focus", theme.px(4))
        elif self.hovered == (cell.plan.day, entry.key):
            paint_box(painter, box, "sunken", "", theme.px(4))
        paint_mark(painter, place.x() + theme.px(4), place.center().y(), entry.mark)
        left = place.x() + theme.px(15)
        area = QRectF(left, place.y(), place.right() - left - (theme.px(2) if chosen else 0), place.height())
        token = "text" if entry.is_open else "text3"
        text = words.timed(entry, entry.short)
        if cell.is_weekend and entry.who and text_width(text, "small") > area.width():
            text = entry.who
        draw_text(painter, area, text, "small", token)

    def _paint_carried(self, painter: QPainter, rect: QRect) -> None:
        """The entry that is moved by keys, as it would stand here."""
        assert self.carried is not None
        theme = current_theme()
        height = theme.px(22)
        box = QRectF(
            rect.x() + theme.px(5), rect.bottom() - height - theme.px(5), rect.width() - theme.px(10), height
        )
        paint_box(painter, box, "base", "focus", theme.px(4))
        paint_mark(painter, box.x() + theme.px(5), box.center().y(), self.carried.mark)
        area = box.adjusted(theme.px(16), 0, -theme.px(3), 0)
        draw_text(painter, area, words.timed(self.carried, self.carried.short), "small-medium", "text")


class MonthTable(ListHabits, QTableView):
    """The days of the month. ``keys`` is asked about each key.

    ``dayChosen(day, key)`` a day, and perhaps an entry of it, was clicked; ``opened(key)`` and ``addWanted(day)`` by
    double click; ``menuAsked(key, place)``; ``dragBegun(key, place)``, ``dragMoved(place)``, ``dragEnded(place)``.
    """

    dayChosen = Signal(object, object)
    opened = Signal(object)
    addWanted = Signal(object)
    menuAsked = Signal(object, QPoint)
    dragBegun = Signal(object, QPoint)
    dragMoved = Signal(QPoint)
    dragEnded = Signal(QPoint)

    def __init__(self, keys: Keys, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._keys = keys
        self.month = MonthModel(self)
        self.setModel(self.month)
        self.cells = MonthDelegate(self)
        self.setItemDelegate(self.cells)
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setShowGrid(False)
        self.horizontalHeader().hide()
        self.verticalHeader().hide()
        for header in (self.horizontalHeader(), self.verticalHeader()):
            header.setMinimumSectionSize(8)
            header.setSectionResizeMode(QHeaderView.ResizeMode.Fixed)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setVerticalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setSelectionMode(QAbstractItemView.SelectionMode.SingleSelection)
        self.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
        self.setTabKeyNavigation(False)
        self.setMouseTracking(True)
        self.viewport().setAttribute(Qt.WidgetAttribute.WA_Hover)
        self.weekend: frozenset[int] = frozenset({5, 6})
        self._lifting = Lifting(self._on_lifted, self.dragMoved.emit, self.dragEnded.emit)

    # -- what it shows -----------------------------------------------------------------------------

    def set_days(
        self,
        first: date,
        plans: Mapping[date, DayPlan],
        month: date,
        today: date,
        holidays: Mapping[date, str],
        weekend: frozenset[int],
    ) -> None:
        """Show six weeks from the first day of one on; `month` is any day of the one that is meant."""
        days = [first + timedelta(days=number) for number in range(7 * WEEKS)]
        cells = [
            Cell(
                plans.get(day) or DayPlan(day),
                (day.year, day.month) == (month.year, month.month),
                day == today,
                day.weekday() in weekend,
                holidays.get(day, ""),
            )
            for day in days
        ]
        if weekend != self.weekend:
            self.weekend = weekend
            self._take_sizes()
        if self.month.set_cells(first, cells, today):
            self._take_sizes()

    def choose(self, day: date, key: EntryKey | None) -> None:
        """Show a day, and an entry of it, as the chosen ones."""
        index, before = self.month.index_of(day), self.currentIndex()
        if index != before:
            self.setCurrentIndex(index)
        elif key == self.cells.chosen:
            return
        self.cells.chosen = key
        self.update(before)
        self.update(index)

    def aim(self, day: date | None, entry: Entry | None = None) -> None:
        """Mark the day something would be moved to, and show the entry there where it is moved by keys."""
        self.cells.target = day
        self.cells.carried = entry
        self.viewport().update()

    def rect_of_day(self, day: date) -> QRect:
        """Where a day lies in the viewport; empty where it is not shown."""
        index = self.month.index_of(day)
        return self.visualRect(index) if index.isValid() else QRect()

    def rect_of(self, key: EntryKey) -> QRect:
        """Where an entry lies in the viewport; empty where it is not seen."""
        for row in range(self.month.rowCount()):
            for column in range(7):
                index = self.month.index(row, column)
                cell = self.month.cell(index)
                if cell is None:
                    continue
                for entry, place in self.cells.places(self.visualRect(index), cell)[0]:
                    if entry.key == key:
                        return place.toRect()
        return QRect()

    def day_at(self, place: QPoint) -> date | None:
        """The day under a global place."""
        point = self.viewport().mapFromGlobal(place)
        cell = self.month.cell(self.indexAt(point)) if self.viewport().rect().contains(point) else None
        return cell.plan.day if cell is not None else None

    def _take_sizes(self) -> None:
        if not self.month.rowCount():
            return
        for column, width in enumerate(column_widths(self.viewport().width(), self.weekend)):
            self.setColumnWidth(column, width)
        height, rest = divmod(self.viewport().height(), WEEKS)
        for row in range(WEEKS):
            self.setRowHeight(row, height + (row < rest))

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._take_sizes()

    def focusInEvent(self, event: QFocusEvent) -> None:
        super().focusInEvent(event)
        self._by_keyboard(event.reason() is not Qt.FocusReason.MouseFocusReason)

    def _by_keyboard(self, yes: bool) -> None:
        """The ring is shown while the keyboard is used."""
        self.setProperty("byKeyboard", yes)
        self.viewport().update()

    # -- mouse -------------------------------------------------------------------------------------

    def _under(self, point: QPoint) -> tuple[Cell | None, Entry | None]:
        index = self.indexAt(point)
        cell = self.month.cell(index)
        return cell, self.cells.entry_at(self.visualRect(index), cell, point) if cell is not None else None

    def mousePressEvent(self, event: QMouseEvent) -> None:
        self._by_keyboard(False)
        cell, entry = self._under(event.position().toPoint())
        if cell is None or event.button() not in (Qt.MouseButton.LeftButton, Qt.MouseButton.RightButton):
            return
        left = event.button() == Qt.MouseButton.LeftButton
        self._lifting.press(entry.key if left and entry is not None and entry.is_movable else None, event)
        self.dayChosen.emit(cell.plan.day, entry.key if entry is not None else None)

    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        if not self._lifting.move(event):
            self._hover(*self._under(event.position().toPoint()))

    def _on_lifted(self, key: EntryKey, place: QPoint) -> None:
        self._hover(None, None)
        self.dragBegun.emit(key, place)

    def _hover(self, cell: Cell | None, entry: Entry | None) -> None:
        over = (cell.plan.day, entry.key) if cell is not None and entry is not None else None
        if over != self.cells.hovered:
            self.cells.hovered = over
            self.viewport().update()

    def leaveEvent(self, event: QEvent) -> None:
        super().leaveEvent(event)
        self._hover(None, None)

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        self._lifting.release(event)

    def mouseDoubleClickEvent(self, event: QMouseEvent) -> None:
        self._lifting.press(None, event)
        cell, entry = self._under(event.position().toPoint())
        if cell is None or event.button() != Qt.MouseButton.LeftButton:
            return
        if entry is not None:
            self.opened.emit(entry.key)
        else:
            self.addWanted.emit(cell.plan.day)

    def contextMenuEvent(self, event: QContextMenuEvent) -> None:
        if event.reason() == QContextMenuEvent.Reason.Keyboard:
            key = self.cells.chosen
            rect = self.rect_of(key) if key is not None else QRect()
            if rect.isEmpty():
                rect = self.visualRect(self.currentIndex())
            self.menuAsked.emit(key, self.viewport().mapToGlobal(rect.center()))
            return
        cell, entry = self._under(event.pos())
        if cell is not None:
            self.menuAsked.emit(entry.key if entry is not None else None, event.globalPos())

    def viewportEvent(self, event: QEvent) -> bool:
        if event.type() == QEvent.Type.ToolTip and isinstance(event, QHelpEvent):
            cell, entry = self._under(event.pos())
            if entry is not None:
                QToolTip.showText(event.globalPos(), escape(words.tip(entry, self.month._today)), self)
            elif cell is not None and cell.holiday:
                QToolTip.showText(event.globalPos(), escape(cell.holiday), self)
            else:
                QToolTip.hideText()
            return True
        return super().viewportEvent(event)

    # -- keys --------------------------------------------------------------------------------------

    def keyPressEvent(self, event: QKeyEvent) -> None:
        self._by_keyboard(True)
        if not self._keys(event):
            # The table's own keys would move the day without the view.
            event.ignore()


class WeekdayHead(QWidget):
    """The names of the weekdays over the month."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.weekend: frozenset[int] = frozenset({5, 6})
        self.setAttribute(Qt.WidgetAttribute.WA_TransparentForMouseEvents)
        self._take_height()

    def _take_height(self) -> None:
        self.setFixedHeight(current_theme().px(HEAD))

    def follow_theme(self) -> None:
        """Follow the colours and the text size."""
        self._take_height()

    def set_weekend(self, weekend: frozenset[int]) -> None:
        """Which weekdays are narrow."""
        self.weekend = weekend
        self.update()

    def paintEvent(self, event: QPaintEvent) -> None:
        theme = current_theme()
        painter = QPainter(self)
        painter.setPen(QPen(theme.color("line"), 1))
        painter.drawLine(QPointF(0, self.height() - 0.5), QPointF(self.width(), self.height() - 0.5))
        x = 0
        for place, width in enumerate(column_widths(self.width(), self.weekend)):
            number = (place + wording.manner().week_starts) % 7
            name = wording.weekday(number)
            room = width - theme.px(14)
            if number in self.weekend or text_width(name, "small-medium") > room:
                name = wording.short_weekday(number)
            area = QRectF(x + theme.px(10), 0, room, self.height() - 1)
            draw_text(painter, area, name, "small-medium", "text2")
            x += width
            if place < 6:
                painter.fillRect(QRectF(x - 1, 0, 1, self.height()), theme.color("line"))


def column_widths(width: int, weekend: frozenset[int]) -> list[int]:
    """Share a width among the seven days: weekdays wide, the weekend narrow; together exactly the width."""
    narrow = min(7, len(weekend))
    parts = [NARROW_PART if day in weekend else 0.0 for day in range(7)]
    if narrow < 7:
        wide = (1 - sum(parts)) / (7 - narrow)
        parts = [part or wide for part in parts]
    edges = [0.0]
    for part in parts:
        edges.append(edges[-1] + part)
    places = [round(edge / edges[-1] * width) for edge in edges]
    return [right - left for left, right in pairwise(places)]
