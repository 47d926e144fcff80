"""Entries in a list: the cards of a week's day, and the rows of the pane beside the month."""

from __future__ import annotations

import re
from collections.abc import Callable, Hashable, Sequence
from dataclasses import dataclass
from datetime import date
from typing import Any

from PySide6.QtCore import (
    QAbstractListModel,
    QCoreApplication,
    QEvent,
    QModelIndex,
    QObject,
    QPoint,
    QPointF,
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
    QTextLayout,
    QTextOption,
)
from PySide6.QtWidgets import (
    QAbstractItemView,
    QApplication,
    QFrame,
    QListView,
    QStyle,
    QStyledItemDelegate,
    QStyleOptionViewItem,
    QToolTip,
    QWidget,
)

from crm_desktop.domain import wording
from crm_desktop.services.calendar import Entry, EntryKey, Mark
from crm_desktop.ui.calendar import words
from crm_desktop.ui.theme import current_theme, paint_icon
from crm_desktop.ui.widgets import draw_text, escape, paint_box, paint_face, text_width
from crm_desktop.ui.widgets.keys import as_arrow, is_plain, menu_place

PART_ROLE = int(Qt.ItemDataRole.UserRole) + 31
"""What a place of a list shows: an entry, a head, or the place to add one."""
KEY_ROLE = int(Qt.ItemDataRole.UserRole) + 32
GAP = 8
"""Between two cards, px."""
MOST = 200
"""More entries of one day are counted, not listed; Today lists them all."""

_SENTENCE = re.compile(r"(?<=\.) (?=[A-Z“0-9])")

Keys = Callable[[QKeyEvent], bool]
"""Is asked first about each key; says whether it was for it."""


@dataclass(frozen=True, slots=True)
class Head:
    """The name of a day, where a list holds two days."""

    day: date
    text: str
    note: str


@dataclass(frozen=True, slots=True)
class Add:
    """The place to add something to a day. A `quiet` one is seen only under the mouse and with the focus."""

    day: date
    text: str
    quiet: bool = False


@dataclass(frozen=True, slots=True)
class More:
    """How many more there are than are listed."""

    day: date
    text: str


Part = Entry | Head | Add | More


def listed(day: date, entries: Sequence[Entry]) -> list[Part]:
    """The entries of a day as parts of a list, not more than anybody reads."""
    if len(entries) <= MOST:
        return list(entries)
    words = QCoreApplication.translate("Calendar", "{count} more").format(
        count=wording.number(len(entries) - MOST)
    )
    return [*entries[:MOST], More(day, words)]


def paint_mark(painter: QPainter, x: float, middle: float, mark: Mark, token: str = "") -> None:
    """Draw the mark of an entry, 6 px wide, with its left edge at x: filled dot, ring, or check."""
    theme = current_theme()
    side = theme.px(6)
    box = QRectF(x, middle - side / 2, side, side)
    painter.save()
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    if mark is Mark.FOLLOW_UP:
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(theme.color(token or "focus"))
        painter.drawEllipse(box)
    elif mark is Mark.DUE:
        painter.setBrush(Qt.BrushStyle.NoBrush)
        painter.setPen(QPen(theme.color(token or "dorm-dot"), 1.25))
        painter.drawEllipse(box.adjusted(0.1, 0.1, -0.1, -0.1))
    else:
        size = theme.px(10)
        paint_icon(painter, x - theme.px(2), round(middle - size / 2), "check", token or "text3", size)
    painter.restore()


class Wrapping:
    """Breaks texts into lines, and remembers what it broke."""

    def __init__(self) -> None:
        self._known: dict[tuple[str, str, int, int, int, float], tuple[str, ...]] = {}

    def lines(self, text: str, role: str, width: float, most: int, indent: float = 0) -> tuple[str, ...]:
        """The lines of a text, at most so many; the last one holds the rest, to be shortened when it is painted.

        The first line is narrower by `indent`.
        """
        if not text:
            return ()
        theme = current_theme()
        key = (text, role, int(width), most, int(indent), theme.scale)
        known = self._known.get(key)
        if known is not None:
            return known
        if len(self._known) > 4096:
            self._known.clear()
        layout = QTextLayout(text, theme.fonts[role])
        option = QTextOption()
        option.setWrapMode(QTextOption.WrapMode.WrapAtWordBoundaryOrAnywhere)
        layout.setTextOption(option)
        layout.beginLayout()
        made: list[str] = []
        while len(made) < most:
            line = layout.createLine()
            if not line.isValid():
                break
            line.setLineWidth(max(1.0, width - (indent if not made else 0)))
            start, length = line.textStart(), line.textLength()
            if not made and indent and length < len(text) and not text[length - 1].isspace():
                # Beside its time there is no room for the first word: the time stands alone.
                layout.endLayout()
                result = ("", *self.lines(text, role, width, most - 1))
                self._known[key] = result
                return result
            made.append(text[start:] if len(made) == most - 1 else text[start : start + length])
        layout.endLayout()
        result = tuple(line.strip() for line in made) or ("",)
        self._known[key] = result
        return result

    def fitting(self, text: str, role: str, width: float, most: int) -> tuple[str, ...]:
        """The lines of some sentences: as many as fit whole from the first on, else the last one, else cut off."""
        sentences = _SENTENCE.split(text)
        tries = [" ".join(sentences[:count]) for count in range(len(sentences), 0, -1)]
        for said in dict.fromkeys([*tries, sentences[-1]]):
            lines = self.lines(said, role, width, most)
            if not lines or text_width(lines[-1], role) <= width:
                return lines
        return self.lines(text, role, width, most)


class EntryModel(QAbstractListModel):
    """The parts of a list."""

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._parts: list[Part] = []
        self.today = date.min

    def set_parts(self, parts: Sequence[Part], today: date) -> bool:
        """Show these parts; say whether others stand there now. Only what changed is painted again."""
        self.today = today
        keys = [_key(part) for part in parts]
        if keys == [_key(part) for part in self._parts]:
            old, self._parts = self._parts, list(parts)
            for place, (before, part) in enumerate(zip(old, parts, strict=True)):
                if before != part:
                    self.dataChanged.emit(self.index(place), self.index(place))
            return False
        self.beginResetModel()
        self._parts = list(parts)
        self.endResetModel()
        return True

    def rowCount(self, parent: QModelIndex = QModelIndex()) -> int:
        return 0 if parent.isValid() else len(self._parts)

    def part(self, row: int) -> Part:
        """What stands at a row. Raises IndexError."""
        return self._parts[row]

    def place_of(self, key: EntryKey | None) -> int:
        """The row of an entry, or -1."""
        if key is None:
            return -1
        return next(
            (row for row, part in enumerate(self._parts) if isinstance(part, Entry) and part.key == key), -1
        )

    def data(self, index: QModelIndex, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        if not index.isValid() or not 0 <= index.row() < len(self._parts):
            return None
        part = self._parts[index.row()]
        if role == PART_ROLE:
            return part
        if role == KEY_ROLE:
            return part.key if isinstance(part, Entry) else None
        if role == Qt.ItemDataRole.DisplayRole:
            return part.title if isinstance(part, Entry) else part.text
        if role == Qt.ItemDataRole.AccessibleTextRole:
            return words.spoken(part, self.today) if isinstance(part, Entry) else part.text
        return None

    def flags(self, index: QModelIndex) -> Qt.ItemFlag:
        if not index.isValid():
            return Qt.ItemFlag.NoItemFlags
        if isinstance(self._parts[index.row()], Head | More):
            return Qt.ItemFlag.ItemNeverHasChildren
        return Qt.ItemFlag.ItemIsEnabled | Qt.ItemFlag.ItemIsSelectable | Qt.ItemFlag.ItemNeverHasChildren


def _key(part: Part) -> Hashable:
    return part.key if isinstance(part, Entry) else (type(part), part.day)


class EntryDelegate(QStyledItemDelegate):
    """What cards and rows share: sizes that follow the width, and what the state of a place is."""

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self.width = 0
        """The width of the list's viewport, which the height of a place depends on."""
        self.wrapping = Wrapping()

    def sizeHint(self, option: QStyleOptionViewItem, index: QModelIndex) -> QSize:
        part = index.data(PART_ROLE)
        width = self.width or option.rect.width()
        if not isinstance(part, Entry):
            return QSize(width, current_theme().px(36))
        return QSize(width, self.height_of(part, width))

    def height_of(self, entry: Entry, width: int) -> int:
        """The height of an entry in px at a width."""
        raise NotImplementedError

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: QModelIndex) -> None:
        part = index.data(PART_ROLE)
        view = option.widget
        current = isinstance(view, QAbstractItemView) and view.currentIndex().row() == index.row()
        focused = current and view is not None and view.hasFocus()
        hover = bool(option.state & QStyle.StateFlag.State_MouseOver)
        rect = QRectF(option.rect)
        painter.save()
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        if isinstance(part, Head):
            area = rect.adjusted(current_theme().px(12), current_theme().px(8), -4, 0)
            width = draw_text(painter, area, part.text, "small-strong", "text")
            note = area.adjusted(width + current_theme().px(6), 0, 0, 0)
            draw_text(painter, note, part.note, "small", "text3")
        elif isinstance(part, More):
            area = rect.adjusted(current_theme().px(20), 0, -current_theme().px(8), 0)
            draw_text(painter, area, part.text, "small-medium", "text2")
        elif isinstance(part, Add):
            self.paint_add(painter, rect, part, focused=focused, hover=hover)
        elif isinstance(part, Entry):
            self.paint_entry(painter, rect, part, focused=focused, current=current, hover=hover)
        painter.restore()

    def paint_add(self, painter: QPainter, rect: QRectF, part: Add, *, focused: bool, hover: bool) -> None:
        """Draw the place to add something."""
        if part.quiet and not (focused or hover):
            return
        theme = current_theme()
        box = rect.adjusted(theme.px(GAP), 0, -theme.px(GAP), -theme.px(8))
        if hover or focused:
            paint_box(painter, box, "alt" if not part.quiet else "sunken", "", theme.px(6))
        if focused:
            paint_box(painter, box, "", "focus", theme.px(6), 2)
        size = theme.px(14)
        x = box.x() + theme.px(10)
        paint_icon(painter, x, round(box.center().y() - size / 2), "plus", "text2", size)
        x += size + theme.px(5)
        area = QRectF(x, box.y(), box.right() - x, box.height())
        fits = text_width(part.text, "small-medium") <= area.width()
        says = part.text if fits else QCoreApplication.translate("Calendar", "Add")
        draw_text(painter, area, says, "small-medium", "text2")

    def paint_entry(
        self, painter: QPainter, rect: QRectF, entry: Entry, *, focused: bool, current: bool, hover: bool
    ) -> None:
        """Draw an entry."""
        raise NotImplementedError

    @property
    def today(self) -> date:
        """The day it is, as the model knows it."""
        view = self.parent()
        return view.entries.today if isinstance(view, EntryList) else date.min


class CardDelegate(EntryDelegate):
    """Entries as the cards of a week; what was done has no box."""

    def _text(self, entry: Entry, width: float) -> tuple[tuple[str, ...], tuple[str, ...], float]:
        """The lines of the title and of the reason, and the room its time takes."""
        theme = current_theme()
        if not entry.is_open:
            room = width - theme.px(2 * GAP + 8 + 22)
            return self.wrapping.lines(entry.title, "body", room, 3), (), 0
        room = width - theme.px(2 * GAP + 26 + 10)
        time = text_width(f"{wording.clock(entry.at)} ", "body-strong") if entry.at is not None else 0
        title = self.wrapping.lines(entry.title, "body-medium", room, 2, time)
        why = () if entry.since else self.wrapping.fitting(entry.why, "small", room, 2)
        return title, why, time

    def height_of(self, entry: Entry, width: int) -> int:
        theme = current_theme()
        title, why, _ = self._text(entry, width)
        if not entry.is_open:
            return theme.px(18 * len(title) + 16)
        lines = 1 if entry.since else len(why)
        return theme.px(8 + 20 * len(title) + 16 * lines + 8 + GAP)

    def paint_entry(
        self, painter: QPainter, rect: QRectF, entry: Entry, *, focused: bool, current: bool, hover: bool
    ) -> None:
        theme = current_theme()
        title, why, time = self._text(entry, rect.width())
        box = rect.adjusted(theme.px(GAP), 0, -theme.px(GAP), -theme.px(GAP))
        if not entry.is_open:
            if focused or hover or current:
                paint_box(
                    painter, box.adjusted(0, 0, 0, -2), "alt", "focus" if focused else "", theme.px(6), 2
                )
            y = rect.y() + theme.px(3)
            paint_icon(painter, box.x() + theme.px(11), y + theme.px(3), "check", "text3", theme.px(14))
            left = box.x() + theme.px(30)
            for line in title:
                area = QRectF(left, y, box.right() - left, theme.px(18))
                draw_text(painter, area, line, "body", "text2")
                y += theme.px(18)
            return
        ground = "accent-soft" if current else "base"
        outline = "focus" if focused else "accent-line" if current else "line2" if hover else "line"
        paint_box(painter, box, ground, outline, theme.px(8), 2 if focused else 1)
        left, right = box.x() + theme.px(26), box.right() - theme.px(10)
        y = box.y() + theme.px(8)
        paint_mark(painter, box.x() + theme.px(11), y + theme.px(10), entry.mark)
        for number, line in enumerate(title):
            area = QRectF(left, y, right - left, theme.px(20))
            if not number and entry.at is not None:
                draw_text(painter, area, wording.clock(entry.at), "body-strong", "text")
                area.adjust(time, 0, 0, 0)
            draw_text(painter, area, line, "body-medium", "text")
            y += theme.px(20)
        if entry.since:
            area = QRectF(left, y, right - left, theme.px(16))
            waits = words.since(entry, self.today)
            if text_width(waits, "small-medium") > area.width():
                waits = words.since_in_short(entry, self.today)
            draw_text(painter, area, waits, "small-medium", "warm")
        for line in why:
            draw_text(painter, QRectF(left, y, right - left, theme.px(16)), line, "small", "text2")
            y += theme.px(16)


class RowDelegate(EntryDelegate):
    """Entries as the rows of the day's pane: face, what, why, and at what time."""

    EDGE = 20

    def _right(self, entry: Entry) -> str:
        if entry.at is not None:
            return wording.clock(entry.at)
        return self.tr("any time") if entry.is_open and entry.since is None else ""

    def _text(self, entry: Entry, width: float) -> tuple[tuple[str, ...], tuple[str, ...]]:
        theme = current_theme()
        room = width - 2 * self.EDGE - theme.px(28 + 12)
        right = text_width(self._right(entry), "small-strong") + theme.px(12) if self._right(entry) else 0
        if not entry.is_open:
            right = theme.px(14 + 12)
        title = self.wrapping.lines(entry.title, "body-medium", room - right, 2)
        return title, self.wrapping.fitting(entry.why, "small", room, 3)

    def height_of(self, entry: Entry, width: int) -> int:
        theme = current_theme()
        title, why = self._text(entry, width)
        lines = len(why) + (entry.since is not None)
        return theme.px(10 + max(28, 20 * len(title) + 17 * lines) + 11)

    def paint_entry(
        self, painter: QPainter, rect: QRectF, entry: Entry, *, focused: bool, current: bool, hover: bool
    ) -> None:
        theme = current_theme()
        title, why = self._text(entry, rect.width())
        box = rect.adjusted(theme.px(8), 1, -theme.px(8), -1)
        if current:
            paint_box(painter, box, "accent-soft" if focused else "sunken", "", theme.px(8))
        elif hover:
            paint_box(painter, box, "alt", "", theme.px(8))
        if focused:
            paint_box(painter, box, "", "focus", theme.px(8), 2)
        left, right = rect.x() + self.EDGE, rect.right() - self.EDGE
        painter.setPen(QPen(theme.color("line"), 1))
        painter.drawLine(QPointF(left, rect.y() + 0.5), QPointF(right, rect.y() + 0.5))
        y = rect.y() + theme.px(10)
        side = theme.px(28)
        icon = "" if entry.face else "check" if not entry.is_open else "square-check"
        paint_face(painter, QRectF(left, y, side, side), entry.face, square=entry.square, icon=icon)
        left += side + theme.px(12)
        said = self._right(entry)
        line = theme.px(20)
        if not entry.is_open:
            size = theme.px(14)
            paint_icon(painter, right - size, round(y + (line - size) / 2), "check", "text3", size)
        elif said:
            role, token = ("small-strong", "text") if entry.at is not None else ("small", "text3")
            width = text_width(said, role)
            draw_text(painter, QRectF(right - width, y, width + 1, line), said, role, token)
            if title:
                right_of_title = right - width - theme.px(12)
                self._paint_title(painter, left, right_of_title, y, title, entry)
        if not (entry.is_open and said):
            gone = theme.px(26) if not entry.is_open else 0
            self._paint_title(painter, left, right - gone, y, title, entry)
        y += line * len(title)
        line = theme.px(17)
        if entry.since is not None:
            area = QRectF(left, y, right - left, line)
            draw_text(painter, area, words.since(entry, self.today), "small-medium", "warm")
            y += line
        for text in why:
            draw_text(painter, QRectF(left, y, right - left, line), text, "small", "text2")
            y += line

    @staticmethod
    def _paint_title(
        painter: QPainter, left: float, right: float, y: float, title: Sequence[str], entry: Entry
    ) -> None:
        line = current_theme().px(20)
        token = "text" if entry.is_open else "text2"
        for number, text in enumerate(title):
            draw_text(
                painter, QRectF(left, y + number * line, right - left, line), text, "body-medium", token
            )

    def paint_add(self, painter: QPainter, rect: QRectF, part: Add, *, focused: bool, hover: bool) -> None:
        """The pane has a button for it."""


class EntryList(QListView):
    """Entries of a day. ``keys`` is asked first about each key.

    ``chosen(key)`` another entry is the current one; ``opened(key)`` Enter or double click; ``addWanted(day)``;
    ``menuAsked(key, place)``; ``dragBegun(key, place)``, ``dragMoved(place)``, ``dragEnded(place)`` global places.
    """

    chosen = Signal(object)
    opened = Signal(object)
    addWanted = Signal(object)
    menuAsked = Signal(object, QPoint)
    dragBegun = Signal(object, QPoint)
    dragMoved = Signal(QPoint)
    dragEnded = Signal(QPoint)
    hasCome = Signal()

    def __init__(self, name: str, delegate: EntryDelegate, keys: Keys, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setAccessibleName(name)
        self._keys = keys
        self.entries = EntryModel(self)
        self.setModel(self.entries)
        delegate.setParent(self)
        self.entry_delegate = delegate
        self.setItemDelegate(delegate)
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setMouseTracking(True)
        self.viewport().setAttribute(Qt.WidgetAttribute.WA_Hover)
        self.setVerticalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setSelectionMode(QAbstractItemView.SelectionMode.SingleSelection)
        self.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
        self.setResizeMode(QListView.ResizeMode.Adjust)
        self._pressed: tuple[EntryKey, QPoint] | None = None
        self._adding: date | None = None
        self._dragging = False
        self.letters = True

    # -- what it shows -----------------------------------------------------------------------------

    def set_parts(self, parts: Sequence[Part], today: date) -> None:
        """Show these parts; the current entry stays current, and the scroll where it is."""
        key = self.current_key()
        place = self.verticalScrollBar().value()
        if self.entries.set_parts(parts, today):
            self.choose(key)
            self.verticalScrollBar().setValue(place)
        self.scheduleDelayedItemsLayout()

    def current_key(self) -> EntryKey | None:
        """The key of the current entry."""
        key: EntryKey | None = self.currentIndex().data(KEY_ROLE)
        return key

    def choose(self, key: EntryKey | None) -> bool:
        """Make an entry the current one, silently; False where it is not here, then none is."""
        row = self.entries.place_of(key)
        self.blockSignals(True)
        try:
            self.setCurrentIndex(self.entries.index(row) if row >= 0 else QModelIndex())
        finally:
            self.blockSignals(False)
        if row >= 0:
            self.scrollTo(self.entries.index(row))
        self.viewport().update()
        return row >= 0

    def choose_near(self, y: int) -> bool:
        """Make what is nearest to a height (of the viewport) the current one; False in an empty list."""
        count = self.entries.rowCount()
        rows = [row for row in range(count) if isinstance(self.entries.part(row), Entry | Add)]
        if not rows:
            return False
        row = min(rows, key=lambda row: abs(self.visualRect(self.entries.index(row)).center().y() - y))
        self.setCurrentIndex(self.entries.index(row))
        self.scrollTo(self.entries.index(row))
        return True

    def rect_of(self, key: EntryKey) -> QRectF:
        """Where an entry lies in the viewport; empty where it is not here."""
        row = self.entries.place_of(key)
        return QRectF(self.visualRect(self.entries.index(row))) if row >= 0 else QRectF()

    def content_height(self, width: int) -> int:
        """The height of all entries at a width, px, as far as it matters."""
        height = 0
        for row in range(self.entries.rowCount()):
            part = self.entries.part(row)
            height += self.entry_delegate.height_of(part, width) if isinstance(part, Entry) else 36
            if height > 4000:
                break  # no screen is that high
        return height

    def resizeEvent(self, event: QResizeEvent) -> None:
        if self.entry_delegate.width != self.viewport().width():
            self.entry_delegate.width = self.viewport().width()
            self.scheduleDelayedItemsLayout()
        super().resizeEvent(event)

    def follow_theme(self) -> None:
        """Follow the colours and the text size."""
        self.scheduleDelayedItemsLayout()

    def currentChanged(self, current: QModelIndex, previous: QModelIndex) -> None:
        super().currentChanged(current, previous)
        self.viewport().update()
        self.chosen.emit(current.data(KEY_ROLE))

    def focusInEvent(self, event: QFocusEvent) -> None:
        super().focusInEvent(event)
        if not self.currentIndex().isValid() and event.reason() is not Qt.FocusReason.MouseFocusReason:
            self.choose_near(0)
        self.hasCome.emit()
        self.viewport().update()

    def focusOutEvent(self, event: QFocusEvent) -> None:
        super().focusOutEvent(event)
        self.viewport().update()

    def viewportEvent(self, event: QEvent) -> bool:
        if event.type() == QEvent.Type.ToolTip and isinstance(event, QHelpEvent):
            part = self.indexAt(event.pos()).data(PART_ROLE)
            if isinstance(part, Entry):
                QToolTip.showText(event.globalPos(), escape(words.tip(part, self.entries.today)), self)
            else:
                QToolTip.hideText()
            return True
        return super().viewportEvent(event)

    # -- mouse -------------------------------------------------------------------------------------

    def mousePressEvent(self, event: QMouseEvent) -> None:
        self._pressed = None
        index = self.indexAt(event.position().toPoint())
        part = index.data(PART_ROLE)
        if event.button() == Qt.MouseButton.LeftButton and isinstance(part, Entry) and part.is_movable:
            self._pressed = (part.key, event.globalPosition().toPoint())
        if isinstance(part, Add):
            self._adding = part.day if event.button() == Qt.MouseButton.LeftButton else None
            return
        super().mousePressEvent(event)
        self.hasCome.emit()
        if isinstance(part, Entry):
            self.chosen.emit(part.key)

    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        place = event.globalPosition().toPoint()
        if self._dragging:
            self.dragMoved.emit(place)
            return
        if self._pressed is not None and event.buttons() & Qt.MouseButton.LeftButton:
            key, begun = self._pressed
            if (place - begun).manhattanLength() >= QApplication.startDragDistance():
                self._dragging = True
                self.dragBegun.emit(key, place)
            return
        over = self.indexAt(event.position().toPoint()).data(PART_ROLE)
        self.viewport().setCursor(
            Qt.CursorShape.PointingHandCursor if isinstance(over, Add) else Qt.CursorShape.ArrowCursor
        )
        super().mouseMoveEvent(event)

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        self._pressed = None
        if self._dragging:
            self._dragging = False
            self.dragEnded.emit(event.globalPosition().toPoint())
            return
        adding, self._adding = self._adding, None
        part = self.indexAt(event.position().toPoint()).data(PART_ROLE)
        if adding is not None and isinstance(part, Add) and part.day == adding:
            self.addWanted.emit(adding)
            return
        super().mouseReleaseEvent(event)

    def mouseDoubleClickEvent(self, event: QMouseEvent) -> None:
        key = self.indexAt(event.position().toPoint()).data(KEY_ROLE)
        if key is not None and event.button() == Qt.MouseButton.LeftButton:
            self._pressed = None
            self.opened.emit(key)

    def contextMenuEvent(self, event: QContextMenuEvent) -> None:
        index, where = menu_place(self, event)
        self.menuAsked.emit(index.data(KEY_ROLE), where)

    # -- keys --------------------------------------------------------------------------------------

    def keyboardSearch(self, search: str) -> None:
        """Single letters are actions here, not a search."""

    def keyPressEvent(self, event: QKeyEvent) -> None:
        part = self.currentIndex().data(PART_ROLE)
        plain = is_plain(event)
        enter = event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter, Qt.Key.Key_Space)
        if self._keys(event):
            return
        if plain and enter and isinstance(part, Add):
            self.addWanted.emit(part.day)
        else:
            super().keyPressEvent((self.letters and as_arrow(event)) or event)


class Ghost(QWidget):
    """An entry that hangs at the mouse while it is dragged."""

    def __init__(self, host: QWidget) -> None:
        super().__init__(host)
        self.setAttribute(Qt.WidgetAttribute.WA_TransparentForMouseEvents)
        self._entry: Entry | None = None
        self.hide()

    def carry(self, entry: Entry, place: QPoint) -> None:
        """Show an entry at a place (global)."""
        self._entry = entry
        theme = current_theme()
        width = min(theme.px(200), text_width(words.timed(entry, entry.short), "small-medium") + theme.px(36))
        self.resize(width, theme.px(28))
        self.move_to(place)
        self.raise_()
        self.show()

    def move_to(self, place: QPoint) -> None:
        """Follow the mouse."""
        host = self.parentWidget()
        if host is not None:
            self.move(host.mapFromGlobal(place) + QPoint(8, 4))

    def paintEvent(self, event: QPaintEvent) -> None:
        if self._entry is None:
            return
        theme = current_theme()
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        box = QRectF(self.rect())
        paint_box(painter, box, "accent-soft", "focus", theme.px(6), 2)
        paint_mark(painter, theme.px(11), box.center().y(), self._entry.mark)
        area = box.adjusted(theme.px(23), 0, -theme.px(10), 0)
        draw_text(painter, area, words.timed(self._entry, self._entry.short), "small-medium", "text")
