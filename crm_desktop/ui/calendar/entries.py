"""Entries in a list, for mouse and keys; and the one that is dragged out of it."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from datetime import date

from PySide6.QtCore import QEvent, QModelIndex, QPoint, QRectF, Qt, Signal
from PySide6.QtGui import (
    QContextMenuEvent,
    QFocusEvent,
    QHelpEvent,
    QKeyEvent,
    QMouseEvent,
    QPainter,
    QPaintEvent,
    QResizeEvent,
)
from PySide6.QtWidgets import QListView, QToolTip, QWidget

from crm_desktop.services.calendar import Entry, EntryKey
from crm_desktop.ui.calendar import words
from crm_desktop.ui.calendar.delegates import EntryDelegate, paint_mark
from crm_desktop.ui.calendar.lifting import Lifting
from crm_desktop.ui.calendar.parts import KEY_ROLE, Add, EntryModel, Part
from crm_desktop.ui.theme import current_theme
from crm_desktop.ui.widgets import draw_text, escape, paint_box, text_width
from crm_desktop.ui.widgets.keys import as_arrow, is_plain, menu_place
from crm_desktop.ui.widgets.list_habits import ListHabits, set_up_list
from crm_desktop.ui.widgets.parts import PART_ROLE

Keys = Callable[[QKeyEvent], bool]
"""Is asked first about each key; says whether it was for it."""


class EntryList(ListHabits, QListView):
    """Entries of a day. ``keys`` is asked first about each key.

    ``chosen(key)`` another entry is the current one; ``opened(key)`` Enter or double click; ``addWanted(day)``;
    ``menuAsked(key, place)``; ``dragBegun(key, place)``, ``dragMoved(place)``, ``dragEnded(place)`` global places;
    ``hasCome`` the keyboard or a click came here.
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
        self.entries.dataChanged.connect(self._on_words)
        delegate.setParent(self)
        self.entry_delegate = delegate
        self.setItemDelegate(delegate)
        set_up_list(self)
        self._adding: date | None = None
        self._lifting = Lifting(self.dragBegun.emit, self.dragMoved.emit, self.dragEnded.emit)

    # -- what it shows -----------------------------------------------------------------------------

    def set_parts(self, parts: Sequence[Part], today: date) -> None:
        """Show these parts; the current entry stays current, and the scroll where it is."""
        key = self.current_key()
        place = self.verticalScrollBar().value()
        if today != self.entries.today:
            self.entries.today = self.entry_delegate.today = today
            self.scheduleDelayedItemsLayout()
        if self.entries.set_parts(parts):
            self.choose(key)
            self.verticalScrollBar().setValue(place)

    def _on_words(self) -> None:
        """What has other words may be higher or lower."""
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
        part = self.indexAt(event.position().toPoint()).data(PART_ROLE)
        left = event.button() == Qt.MouseButton.LeftButton
        self._lifting.press(part.key if left and isinstance(part, Entry) and part.is_movable else None, event)
        if isinstance(part, Add):
            self._adding = part.day if left else None
            return
        super().mousePressEvent(event)
        self.hasCome.emit()
        if isinstance(part, Entry):
            self.chosen.emit(part.key)

    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        if self._lifting.move(event):
            return
        over = self.indexAt(event.position().toPoint()).data(PART_ROLE)
        self.viewport().setCursor(
            Qt.CursorShape.PointingHandCursor if isinstance(over, Add) else Qt.CursorShape.ArrowCursor
        )
        super().mouseMoveEvent(event)

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        if self._lifting.release(event):
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
            self._lifting.press(None, event)
            self.opened.emit(key)

    def contextMenuEvent(self, event: QContextMenuEvent) -> None:
        index, where = menu_place(self, event)
        self.menuAsked.emit(index.data(KEY_ROLE), where)

    # -- keys --------------------------------------------------------------------------------------

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
