"""One lane of a board: its list of cards, the frame with its name, and the strip it folds to."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from typing import Any

from PySide6.QtCore import QMimeData, QModelIndex, QObject, QPoint, QRectF, QSize, Qt, QTimer, Signal
from PySide6.QtGui import (
    QContextMenuEvent,
    QDrag,
    QDragEnterEvent,
    QDragLeaveEvent,
    QDragMoveEvent,
    QDropEvent,
    QFocusEvent,
    QKeyEvent,
    QMouseEvent,
    QPainter,
    QPaintEvent,
    QPixmap,
    QResizeEvent,
)
from PySide6.QtWidgets import (
    QAbstractButton,
    QAbstractItemView,
    QFrame,
    QHBoxLayout,
    QListView,
    QSizePolicy,
    QStyle,
    QStyledItemDelegate,
    QStyleOptionViewItem,
    QVBoxLayout,
    QWidget,
)

from crm_desktop.domain import wording
from crm_desktop.ui.theme import current_theme, paint_icon
from crm_desktop.ui.widgets.board.parts import (
    CARD_ROLE,
    Card,
    Head,
    LaneModel,
    LaneSpec,
    Part,
    Place,
    is_card,
)
from crm_desktop.ui.widgets.board.pen import CardPen, dashed
from crm_desktop.ui.widgets.buttons import icon_button, paint_box
from crm_desktop.ui.widgets.keys import as_arrow, asks_for_filter, held, menu_place
from crm_desktop.ui.widgets.list_habits import ListHabits, set_up_list
from crm_desktop.ui.widgets.parts import PART_ROLE
from crm_desktop.ui.widgets.text import draw_text, escape, label, text_width

Draw = Callable[[CardPen, Any], None]
"""Draws a card of the view's own kind with a pen."""

LANE_LEAST = 164
"""No lane is narrower (px at text size 1); the board scrolls sideways instead."""
STRIP = 36
"""Width of a folded lane, px at text size 1."""
MANY = 400
"""Cards of a lane from which on they are laid out in portions, so that a long lane does not hold anybody up."""
PORTION = 120
OPENS_AFTER = 600
"""A card held over a folded lane opens it after so many milliseconds."""


class CardDelegate(QStyledItemDelegate):
    """Paints the frames of cards, and what the view draws in them; heads and empty places."""

    def __init__(self, draw: Draw, gap: int, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._draw = draw
        self._gap = gap
        self.width = 0
        """The width of the lane's viewport, which the height of a card depends on."""

    def _pen(self, painter: QPainter | None, rect: QRectF) -> CardPen:
        return CardPen(painter, rect, self._gap + 5)

    def box(self, rect: QRectF) -> QRectF:
        """The frame of a card in the rectangle of its place."""
        gap = current_theme().px(self._gap)
        return rect.adjusted(gap, 0, -gap, -gap)

    def sizeHint(self, option: QStyleOptionViewItem, index: QModelIndex) -> QSize:
        theme = current_theme()
        part = index.data(PART_ROLE)
        width = self.width or option.rect.width()
        if isinstance(part, Head):
            return QSize(width, theme.px(28))
        if isinstance(part, Place):
            return QSize(width, theme.px(52 + self._gap))
        pen = self._pen(None, self.box(QRectF(0, 0, width, 0)))
        self._draw(pen, part)
        return QSize(width, round(pen.y) + theme.px(self._gap))

    def zone_at(self, rect: QRectF, card: Card, point: QPoint) -> str:
        """The named part of a card under a point, else ""."""
        pen = self._pen(None, self.box(rect))
        self._draw(pen, card)
        return next((name for name, area in pen.zones.items() if area.contains(point)), "")

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: QModelIndex) -> None:
        part = index.data(PART_ROLE)
        rect = QRectF(option.rect)
        painter.save()
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        if isinstance(part, Head):
            theme = current_theme()
            area = rect.adjusted(theme.px(self._gap + 6), 0, -theme.px(self._gap), -theme.px(4))
            draw_text(painter, area, part.text, "caption", "text2")
        elif isinstance(part, Place):
            dashed(painter, self.box(rect).adjusted(0.5, 0.5, -0.5, -0.5), part.text)
        elif part is not None:
            view = option.widget
            current = isinstance(view, QAbstractItemView) and view.currentIndex().row() == index.row()
            focused = current and view is not None and view.hasFocus()
            hover = bool(option.state & QStyle.StateFlag.State_MouseOver)
            self.paint_card(painter, rect, part, focused=focused, current=current, hover=hover)
        painter.restore()

    def paint_card(
        self,
        painter: QPainter,
        rect: QRectF,
        card: Card,
        *,
        focused: bool = False,
        current: bool = False,
        hover: bool = False,
    ) -> None:
        """Draw a card into the rectangle of its place."""
        theme = current_theme()
        box = self.box(rect)
        outline = "focus" if focused else "edge" if current else "line2" if hover else "line"
        paint_box(painter, box, "base", outline, theme.px(8), 2 if focused else 1)
        self._draw(self._pen(painter, box), card)


class LaneList(ListHabits, QListView):
    """The cards of a lane.

    ``stepped(direction)`` left or right to another lane; ``pushed(card, direction)`` Shift and an arrow;
    ``opened(card)`` Enter or double click; ``clicked_(card, zone)`` a single click; ``menuAsked(card, place)``;
    ``letterPressed(card, letter)``; ``dropped(card, place)`` a card was let go here; ``dragged(over)`` one is held over
    it, or no more; ``chosen(card)`` the current card is another.
    """

    stepped = Signal(int)
    pushed = Signal(int, int)
    opened = Signal(int)
    clicked_ = Signal(int, str)
    menuAsked = Signal(int, QPoint)
    letterPressed = Signal(int, str)
    dropped = Signal(int, QPoint)
    chosen = Signal(int)
    dragged = Signal(bool)

    def __init__(self, name: str, draw: Draw, mime: str, gap: int, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setAccessibleName(name)
        self._mime = mime
        self.lane = LaneModel(self)
        self.setModel(self.lane)
        self.card_delegate = CardDelegate(draw, gap, self)
        self.setItemDelegate(self.card_delegate)
        set_up_list(self)
        self.setDragDropMode(QAbstractItemView.DragDropMode.DragDrop)
        self.setAcceptDrops(True)
        self.setDropIndicatorShown(False)
        self.setBatchSize(PORTION)
        self._pressed = 0

    # -- looks -------------------------------------------------------------------------------------

    def set_parts(self, parts: Sequence[Part]) -> None:
        """Show these parts, and keep the current card and the scroll where they are."""
        current = self.current_card()
        place = self.verticalScrollBar().value()
        many = len(parts) > MANY
        self.setLayoutMode(QListView.LayoutMode.Batched if many else QListView.LayoutMode.SinglePass)
        if self.lane.set_parts(parts):
            row = self.lane.place_of(current) if current else -1
            if row >= 0:
                self.setCurrentIndex(self.lane.index(row))
            self.verticalScrollBar().setValue(place)

    def current_card(self) -> int:
        """The number of the current card; 0 for none."""
        return self.currentIndex().data(CARD_ROLE) or 0

    def choose(self, number: int) -> bool:
        """Make a card the current one; False where it is not here."""
        row = self.lane.place_of(number)
        if row < 0:
            return False
        self.setCurrentIndex(self.lane.index(row))
        self.scrollTo(self.lane.index(row))
        return True

    def choose_near(self, y: int) -> bool:
        """Make the card nearest to a height (of the viewport) the current one; False in an empty lane."""
        rows = self.lane.cards()
        if not rows:
            return False
        row = min(rows, key=lambda row: abs(self.visualRect(self.lane.index(row)).center().y() - y))
        self.setCurrentIndex(self.lane.index(row))
        self.scrollTo(self.lane.index(row))
        return True

    def stage_at(self, point: QPoint) -> str | None:
        """The stage of the part under a point of the viewport, or of the last one above it."""
        best: str | None = None
        for row in range(self.lane.rowCount()):
            if row and self.visualRect(self.lane.index(row)).top() > point.y():
                break
            best = self.lane.part(row).stage
        return best

    def resizeEvent(self, event: QResizeEvent) -> None:
        if self.card_delegate.width != self.viewport().width():
            self.card_delegate.width = self.viewport().width()
            self.scheduleDelayedItemsLayout()
        super().resizeEvent(event)

    def follow_theme(self) -> None:
        """Follow the colours and the text size."""
        self.scheduleDelayedItemsLayout()

    def currentChanged(self, current: QModelIndex, previous: QModelIndex) -> None:
        super().currentChanged(current, previous)
        self.viewport().update()
        number = current.data(CARD_ROLE)
        if number:
            self.chosen.emit(number)

    def focusInEvent(self, event: QFocusEvent) -> None:
        super().focusInEvent(event)
        if not self.current_card():
            self.choose_near(0)
        else:
            self.chosen.emit(self.current_card())

    # -- mouse -------------------------------------------------------------------------------------

    def mousePressEvent(self, event: QMouseEvent) -> None:
        super().mousePressEvent(event)
        left = event.button() == Qt.MouseButton.LeftButton
        self._pressed = self.indexAt(event.position().toPoint()).data(CARD_ROLE) or 0 if left else 0

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        super().mouseReleaseEvent(event)
        pressed, self._pressed = self._pressed, 0
        point = event.position().toPoint()
        index = self.indexAt(point)
        if pressed and event.button() == Qt.MouseButton.LeftButton and index.data(CARD_ROLE) == pressed:
            rect = QRectF(self.visualRect(index))
            self.clicked_.emit(pressed, self.card_delegate.zone_at(rect, index.data(PART_ROLE), point))

    def mouseDoubleClickEvent(self, event: QMouseEvent) -> None:
        number = self.indexAt(event.position().toPoint()).data(CARD_ROLE)
        if number and event.button() == Qt.MouseButton.LeftButton:
            self.opened.emit(number)

    def contextMenuEvent(self, event: QContextMenuEvent) -> None:
        index, where = menu_place(self, event)
        number = index.data(CARD_ROLE)
        if number:
            self.menuAsked.emit(number, where)

    def startDrag(self, supportedActions: Qt.DropAction) -> None:  # noqa: N802 - Qt's name
        index = self.currentIndex()
        card = index.data(PART_ROLE)
        if not is_card(card):
            return
        self._pressed = 0
        drag = QDrag(self)
        drag.setMimeData(card_data(self._mime, card.id))
        rect = self.visualRect(index)
        ratio = self.devicePixelRatioF()
        picture = QPixmap(rect.size() * ratio)
        picture.setDevicePixelRatio(ratio)
        picture.fill(Qt.GlobalColor.transparent)
        painter = QPainter(picture)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        self.card_delegate.paint_card(painter, QRectF(0, 0, rect.width(), rect.height()), card, focused=True)
        painter.end()
        drag.setPixmap(picture)
        drag.setHotSpot(self.viewport().mapFromGlobal(self.cursor().pos()) - rect.topLeft())
        drag.exec(Qt.DropAction.MoveAction)

    def dragEnterEvent(self, event: QDragEnterEvent) -> None:
        self._take(event)

    def dragMoveEvent(self, event: QDragMoveEvent) -> None:
        self._take(event)

    def _take(self, event: QDragMoveEvent) -> None:
        if event.mimeData().hasFormat(self._mime):
            event.acceptProposedAction()
            self.dragged.emit(True)
        else:
            event.ignore()

    def dragLeaveEvent(self, event: QDragLeaveEvent) -> None:
        super().dragLeaveEvent(event)
        self.dragged.emit(False)

    def dropEvent(self, event: QDropEvent) -> None:
        self.dragged.emit(False)
        number = card_in(self._mime, event)
        if number:
            self.dropped.emit(number, event.position().toPoint())

    # -- keys --------------------------------------------------------------------------------------

    def keyPressEvent(self, event: QKeyEvent) -> None:
        number = self.current_card()
        keys = held(event)
        sideways = SIDEWAYS.get(Qt.Key(event.key()))
        if sideways is not None and keys == Qt.KeyboardModifier.ShiftModifier and number:
            self.pushed.emit(number, sideways)
        elif sideways is not None and not keys:
            self.stepped.emit(sideways)
        elif not keys and event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter, Qt.Key.Key_Space):
            if number:
                self.opened.emit(number)
        elif not keys and event.key() == Qt.Key.Key_Delete and number:
            self.letterPressed.emit(number, "\x7f")
        elif self.letters and (arrow := as_arrow(event)):
            super().keyPressEvent(arrow)
        elif not keys and self.letters and event.text().isalpha() and number:
            self.letterPressed.emit(number, event.text())
        elif asks_for_filter(event):
            self.letterPressed.emit(number, "/")
        else:
            super().keyPressEvent(event)


SIDEWAYS = {Qt.Key.Key_Left: -1, Qt.Key.Key_Right: 1}


def card_data(mime: str, number: int) -> QMimeData:
    """What a dragged card carries."""
    data = QMimeData()
    data.setData(mime, str(number).encode())
    return data


def card_in(mime: str, event: QDropEvent) -> int:
    """Accept a card that is let go and give its number; 0 where it is none of this board."""
    if not event.mimeData().hasFormat(mime):
        event.ignore()
        return 0
    event.acceptProposedAction()
    return int(bytes(event.mimeData().data(mime).data()))


class Lane(QFrame):
    """A lane: its name, how many cards it has, and the cards. ``foldAsked()`` asks for it to become a strip."""

    foldAsked = Signal()

    def __init__(
        self, spec: LaneSpec, draw: Draw, mime: str, gap: int, parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self.setProperty("painted", True)
        self.setProperty("surface", "none")
        self.spec = spec
        self._over = False
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(0)
        head = QHBoxLayout()
        head.setContentsMargins(gap + 6, 8, gap + 6, 0)
        head.setSpacing(8)
        self._name = label(spec.name, "body-strong")
        self._count = label("0", "body", "text2")
        head.addWidget(self._name)
        head.addWidget(self._count)
        head.addStretch(1)
        if spec.foldable:
            fold = icon_button("chevron-right", self.tr("Fold {lane}").format(lane=spec.name), small=True)
            fold.clicked.connect(self.foldAsked)
            head.setContentsMargins(gap + 6, 4, 4, 0)
            head.addWidget(fold)
            self.fold_button = fold
        layout.addLayout(head)
        self.list = LaneList(spec.name, draw, mime, gap, self)
        self.list.setContentsMargins(0, 0, 0, 0)
        layout.addSpacing(gap + (4 if spec.foldable else 8))
        layout.addWidget(self.list, 1)
        self.list.dragged.connect(self._on_dragged)
        self._take_sizes()

    def _take_sizes(self) -> None:
        self.setMinimumWidth(current_theme().px(LANE_LEAST))

    def follow_theme(self) -> None:
        """Follow the colours and the text size."""
        self._take_sizes()

    def set_cards(self, cards: Sequence[Card]) -> None:
        """Show the cards of this lane's stages, in the order given."""
        self._count.setText(wording.number(len(cards)))
        self.list.setAccessibleName(f"{self.spec.name}, {len(cards)}")
        sections = self.spec.sections
        if len(sections) == 1:
            self.list.set_parts(list(cards) or [Place(sections[0].stage, sections[0].empty)])
            return
        parts: list[Part] = []
        for section in sections:
            parts.append(Head(section.stage, section.name))
            mine = [card for card in cards if card.stage == section.stage]
            parts.extend(mine or [Place(section.stage, section.empty)])
        self.list.set_parts(parts)

    def _on_dragged(self, over: bool) -> None:
        self._over = over
        self.update()

    def paintEvent(self, event: QPaintEvent) -> None:
        theme = current_theme()
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        outline = "accent" if self._over else "text" if theme.high_contrast else ""
        paint_box(painter, QRectF(self.rect()), "accent-soft" if self._over else "alt", outline, theme.px(8))


class Strip(QAbstractButton):
    """A folded lane: its name from the top down, and how many cards it has. A click opens it.

    ``stepped(direction)`` an arrow to another lane; ``dropped(card, place)`` a card was let go here (on the screen);
    ``dragged(over)`` as in a lane. A card held over it for a moment opens it.
    """

    stepped = Signal(int)
    dropped = Signal(int, QPoint)
    dragged = Signal(bool)

    def __init__(self, spec: LaneSpec, mime: str, width: int = STRIP, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._spec = spec
        self._mime = mime
        self._width = width
        self._over = False
        self._count = 0
        self.setAcceptDrops(True)
        self.setAttribute(Qt.WidgetAttribute.WA_Hover)
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Expanding)
        self.setToolTip(escape(self.tr("Open {lane}").format(lane=spec.name)))
        self._held = QTimer(self)
        self._held.setSingleShot(True)
        self._held.setInterval(OPENS_AFTER)
        self._held.timeout.connect(self.click)
        self.set_count(0)

    def set_count(self, count: int) -> None:
        """Say how many cards are in it."""
        self._count = count
        self.setAccessibleName(f"{self._spec.name}, {count}")
        self.update()

    def sizeHint(self) -> QSize:
        theme = current_theme()
        return QSize(theme.px(self._width), theme.px(80) + text_width(self._spec.name, "body-strong"))

    def minimumSizeHint(self) -> QSize:
        return self.sizeHint()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        keys = held(event)
        sideways = SIDEWAYS.get(Qt.Key(event.key()))
        if sideways is not None and not keys:
            self.stepped.emit(sideways)
        elif event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            self.click()
        else:
            super().keyPressEvent(event)

    def dragEnterEvent(self, event: QDragEnterEvent) -> None:
        if event.mimeData().hasFormat(self._mime):
            event.acceptProposedAction()
            self._set_over(True)
            self._held.start()

    def dragMoveEvent(self, event: QDragMoveEvent) -> None:
        if event.mimeData().hasFormat(self._mime):
            event.acceptProposedAction()
            self.dragged.emit(True)

    def dragLeaveEvent(self, event: QDragLeaveEvent) -> None:
        self._set_over(False)

    def dropEvent(self, event: QDropEvent) -> None:
        self._set_over(False)
        number = card_in(self._mime, event)
        if number:
            self.dropped.emit(number, self.mapToGlobal(event.position().toPoint()))

    def _set_over(self, over: bool) -> None:
        self._over = over
        if not over:
            self._held.stop()
        self.dragged.emit(over)
        self.update()

    def paintEvent(self, event: QPaintEvent) -> None:
        theme = current_theme()
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        ground = "accent-soft" if self._over else "sunken" if self.underMouse() or self.isDown() else "alt"
        outline = "accent" if self._over else "text" if theme.high_contrast else ""
        area = QRectF(self.rect())
        paint_box(painter, area, ground, outline, theme.px(8))
        if self.hasFocus():
            paint_box(painter, area.adjusted(1, 1, -1, -1), "", "focus", theme.px(7), 2)
        size = theme.px(14)
        paint_icon(painter, (self.width() - size) // 2, theme.px(10), "chevron-left", "text2", size)
        wide = text_width(self._spec.name, "body-strong")
        top = theme.px(32)
        painter.save()
        painter.translate(self.width() / 2, top)
        painter.rotate(90)
        line = theme.px(20)
        draw_text(painter, QRectF(0, -line / 2, wide + 1, line), self._spec.name, "body-strong", "text2")
        painter.restore()
        below = QRectF(0, top + wide + theme.px(8), self.width(), line)
        draw_text(painter, below, wording.number(self._count), "body", "text2", Qt.AlignmentFlag.AlignHCenter)
