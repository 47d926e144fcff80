"""The leads as cards in lanes, one for each stage; a card is moved by dragging it, or with Shift and an arrow."""

from __future__ import annotations

from collections.abc import Hashable, Mapping, Sequence
from dataclasses import dataclass
from typing import Any

from PySide6.QtCore import (
    QAbstractListModel,
    QByteArray,
    QEvent,
    QMimeData,
    QModelIndex,
    QObject,
    QPoint,
    QRect,
    QRectF,
    QSize,
    Qt,
    Signal,
)
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
    QPen,
    QPixmap,
    QResizeEvent,
    QTextLayout,
    QTextOption,
)
from PySide6.QtWidgets import (
    QAbstractItemView,
    QFrame,
    QHBoxLayout,
    QListView,
    QScrollArea,
    QStyle,
    QStyledItemDelegate,
    QStyleOptionViewItem,
    QVBoxLayout,
    QWidget,
)

from crm_desktop.domain.terms import LEAD_ENDS, LeadStage
from crm_desktop.ui.leads import words
from crm_desktop.ui.leads.model import ENDS, LEAD_ROLE, OPEN_STAGES
from crm_desktop.ui.theme import current_theme, paint_icon
from crm_desktop.ui.widgets import draw_text, label, paint_box, paint_face

PART_ROLE = int(Qt.ItemDataRole.UserRole) + 21
"""What a place of a lane shows: a card, a head, or an empty place."""
MIME = "application/x-crm-desktop-lead"
LANE_LEAST = 164
"""No lane is narrower (px at text size 1); the board scrolls sideways instead."""
RIGHT = 20
"""Free room at the right of the lanes, px."""
GAP = 8
"""Between two cards, px."""
MANY = 400
"""Cards of a lane from which on they are laid out in portions, so that a long lane does not hold anybody up."""
PORTION = 120


@dataclass(frozen=True, slots=True)
class Card:
    """What a card shows. An ended one has no step; `thanked` says whether its referrer was thanked at its end.

    `step_token` is the colour token of the step's icon.
    """

    id: int
    stage: LeadStage
    title: str
    second: str
    referrer: str
    warm: bool
    step: str = ""
    step_icon: str = ""
    step_token: str = "text2"
    thanked: bool | None = None
    spoken: str = ""


@dataclass(frozen=True, slots=True)
class Head:
    """The head of a part of the last lane: one of the ends."""

    stage: LeadStage
    text: str


@dataclass(frozen=True, slots=True)
class Place:
    """A dashed place where nothing is: it says what belongs there."""

    stage: LeadStage
    text: str


Part = Card | Head | Place


class LaneModel(QAbstractListModel):
    """The cards of one lane, with heads and empty places between."""

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._parts: list[Part] = []

    def set_parts(self, parts: Sequence[Part]) -> bool:
        """Show these parts; say whether others stand there now. Only what changed is painted again."""
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

    def place_of(self, number: int) -> int:
        """The row of a lead's card, or -1."""
        return next(
            (row for row, part in enumerate(self._parts) if isinstance(part, Card) and part.id == number), -1
        )

    def cards(self) -> list[int]:
        """The rows that hold cards."""
        return [row for row, part in enumerate(self._parts) if isinstance(part, Card)]

    def data(self, index: QModelIndex, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        if not index.isValid() or not 0 <= index.row() < len(self._parts):
            return None
        part = self._parts[index.row()]
        if role == PART_ROLE:
            return part
        if role == LEAD_ROLE:
            return part.id if isinstance(part, Card) else None
        if role == Qt.ItemDataRole.DisplayRole:
            return part.title if isinstance(part, Card) else part.text
        if role == Qt.ItemDataRole.AccessibleTextRole:
            return part.spoken if isinstance(part, Card) else part.text
        return None

    def flags(self, index: QModelIndex) -> Qt.ItemFlag:
        if not index.isValid():
            return Qt.ItemFlag.NoItemFlags
        if isinstance(self._parts[index.row()], Card):
            return (
                Qt.ItemFlag.ItemIsEnabled
                | Qt.ItemFlag.ItemIsSelectable
                | Qt.ItemFlag.ItemIsDragEnabled
                | Qt.ItemFlag.ItemNeverHasChildren
            )
        return Qt.ItemFlag.ItemNeverHasChildren


def _key(part: Part) -> Hashable:
    return part.id if isinstance(part, Card) else (type(part), part.stage)


class CardDelegate(QStyledItemDelegate):
    """Paints cards, heads and empty places."""

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._rows: dict[tuple[str, int, float], tuple[str, ...]] = {}
        self.width = 0
        """The width of the lane's viewport, which the height of a card depends on."""

    def _title_rows(self, title: str, width: float) -> tuple[str, ...]:
        """The title in one or two lines; what does not fit ends in three dots."""
        theme = current_theme()
        key = (title, int(width), theme.scale)
        known = self._rows.get(key)
        if known is not None:
            return known
        if len(self._rows) > 8192:
            self._rows.clear()
        layout = QTextLayout(title, theme.fonts["body-strong"])
        option = QTextOption()
        option.setWrapMode(QTextOption.WrapMode.WrapAtWordBoundaryOrAnywhere)
        layout.setTextOption(option)
        layout.beginLayout()
        rows: list[str] = []
        while len(rows) < 2:
            line = layout.createLine()
            if not line.isValid():
                break
            line.setLineWidth(max(1.0, width))
            start, length = line.textStart(), line.textLength()
            rows.append(title[start:] if len(rows) == 1 else title[start : start + length])
        layout.endLayout()
        made = tuple(row.strip() for row in rows) or ("",)
        self._rows[key] = made
        return made

    def _title_width(self, card: Card, width: float) -> float:
        theme = current_theme()
        return (
            width - 2 * theme.px(GAP + 13) - (theme.px(14 + 6) if card.warm and card.thanked is None else 0)
        )

    def sizeHint(self, option: QStyleOptionViewItem, index: QModelIndex) -> QSize:
        theme = current_theme()
        part = index.data(PART_ROLE)
        width = self.width or option.rect.width()
        if isinstance(part, Head):
            return QSize(width, theme.px(28))
        if isinstance(part, Place):
            return QSize(width, theme.px(52 + GAP))
        assert isinstance(part, Card)
        rows = len(self._title_rows(part.title, self._title_width(part, width)))
        if part.thanked is not None:
            return QSize(width, theme.px(44 + 20 * rows + GAP))
        foot = 33 if part.step else 0
        second = 16 if part.second else 0
        return QSize(width, theme.px(12 + 20 * rows + second + 8 + 20 + foot + 12 + GAP))

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: QModelIndex) -> None:
        part = index.data(PART_ROLE)
        painter.save()
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        if isinstance(part, Head):
            theme = current_theme()
            area = QRectF(option.rect).adjusted(theme.px(14), 0, -theme.px(GAP), -theme.px(4))
            draw_text(painter, area, part.text, "caption", "text2")
        elif isinstance(part, Place):
            self._paint_place(painter, QRectF(option.rect), part)
        elif isinstance(part, Card):
            view = option.widget
            current = isinstance(view, QAbstractItemView) and view.currentIndex().row() == index.row()
            focused = current and view is not None and view.hasFocus()
            hover = bool(option.state & QStyle.StateFlag.State_MouseOver)
            self.paint_card(painter, QRectF(option.rect), part, focused=focused, current=current, hover=hover)
        painter.restore()

    @staticmethod
    def _paint_place(painter: QPainter, rect: QRectF, part: Place) -> None:
        theme = current_theme()
        box = rect.adjusted(theme.px(GAP) + 0.5, 0.5, -theme.px(GAP) - 0.5, -theme.px(GAP) - 0.5)
        pen = QPen(theme.color("edge"), 1)
        pen.setDashPattern([3, 3])
        painter.setPen(pen)
        painter.setBrush(Qt.BrushStyle.NoBrush)
        painter.drawRoundedRect(box, theme.px(8), theme.px(8))
        inner = box.adjusted(theme.px(8), 0, -theme.px(8), 0)
        draw_text(painter, inner, part.text, "small", "text3", Qt.AlignmentFlag.AlignHCenter)

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
        gap = theme.px(GAP)
        box = rect.adjusted(gap, 0, -gap, -gap)
        outline = "focus" if focused else "edge" if current else "line2" if hover else "line"
        paint_box(painter, box, "base", outline, theme.px(8), 2 if focused else 1)
        left, right = box.x() + theme.px(13), box.right() - theme.px(13)
        ended = card.thanked is not None
        y = box.y() + theme.px(10 if ended else 12)
        title_width = self._title_width(card, rect.width())
        line = theme.px(20)
        if card.warm and not ended:
            size = theme.px(14)
            paint_icon(painter, right - size, y + (line - size) // 2, "flame", "warm-dot", size)
        role = "body-medium" if ended else "body-strong"
        for row in self._title_rows(card.title, title_width):
            draw_text(painter, QRectF(left, y, title_width, line), row, role, "text")
            y += line
        if card.second:
            draw_text(painter, QRectF(left, y, right - left, theme.px(16)), card.second, "small", "text2")
            y += theme.px(16)
        y += theme.px(4 if ended else 8)
        side = theme.px(20)
        paint_face(painter, QRectF(left, y, side, side), card.referrer)
        name_left = left + side + theme.px(6)
        name_right = right - (theme.px(20) if ended else 0)
        area = QRectF(name_left, y, max(0.0, name_right - name_left), side)
        draw_text(painter, area, card.referrer, "small", "text2")
        if ended:
            size = theme.px(14)
            token = "ok" if card.thanked else "warm-dot"
            paint_icon(painter, right - size, y + (side - size) // 2, "heart", token, size)
            return
        y += side
        if card.step:
            y += theme.px(8)
            painter.setPen(QPen(theme.color("line"), 1))
            painter.drawLine(round(left), round(y), round(right), round(y))
            y += 1 + theme.px(8)
            size = theme.px(14)
            height = theme.px(16)
            paint_icon(painter, left, y + (height - size) // 2, card.step_icon, card.step_token, size)
            step_left = left + size + theme.px(6)
            area = QRectF(step_left, y, max(0.0, right - step_left), height)
            draw_text(painter, area, card.step, "small", "text2")


class LaneList(QListView):
    """The cards of a lane.

    ``stepped(direction)`` left or right to another lane; ``pushed(lead, direction)`` Shift and an arrow;
    ``opened(lead)`` Enter or double click; ``menuAsked(lead, place)``; ``letterPressed(lead, letter)``;
    ``dropped(lead, place)`` a card was let go here; ``chosen(lead)`` the current card is another.
    """

    stepped = Signal(int)
    pushed = Signal(int, int)
    opened = Signal(int)
    menuAsked = Signal(int, QPoint)
    letterPressed = Signal(int, str)
    dropped = Signal(int, QPoint)
    chosen = Signal(int)
    dragged = Signal(bool)

    def __init__(self, name: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setAccessibleName(name)
        self.lane = LaneModel(self)
        self.setModel(self.lane)
        self.card_delegate = CardDelegate(self)
        self.setItemDelegate(self.card_delegate)
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setMouseTracking(True)
        self.viewport().setAttribute(Qt.WidgetAttribute.WA_Hover)
        self.setVerticalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setSelectionMode(QAbstractItemView.SelectionMode.SingleSelection)
        self.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
        self.setResizeMode(QListView.ResizeMode.Adjust)
        self.setDragDropMode(QAbstractItemView.DragDropMode.DragDrop)
        self.setAcceptDrops(True)
        self.setDropIndicatorShown(False)
        self.setBatchSize(PORTION)
        self.letters = True

    # -- looks -------------------------------------------------------------------------------------

    def set_parts(self, parts: Sequence[Part]) -> None:
        """Show these parts, and keep the current card and the scroll where they are."""
        current = self.current_lead()
        place = self.verticalScrollBar().value()
        many = len(parts) > MANY
        self.setLayoutMode(QListView.LayoutMode.Batched if many else QListView.LayoutMode.SinglePass)
        if self.lane.set_parts(parts):
            row = self.lane.place_of(current) if current else -1
            if row >= 0:
                self.setCurrentIndex(self.lane.index(row))
            self.verticalScrollBar().setValue(place)

    def current_lead(self) -> int:
        """The lead of the current card; 0 for none."""
        return self.currentIndex().data(LEAD_ROLE) or 0

    def choose(self, number: int) -> bool:
        """Make a lead's card the current one; False where it is not here."""
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

    def stage_at(self, point: QPoint) -> LeadStage | None:
        """The stage of the part under a point of the viewport, or of the last one above it."""
        best: LeadStage | None = None
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

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() == QEvent.Type.StyleChange:
            self.scheduleDelayedItemsLayout()

    def currentChanged(self, current: QModelIndex, previous: QModelIndex) -> None:
        super().currentChanged(current, previous)
        self.viewport().update()
        number = current.data(LEAD_ROLE)
        if number:
            self.chosen.emit(number)

    def focusInEvent(self, event: QFocusEvent) -> None:
        super().focusInEvent(event)
        if not self.current_lead():
            self.choose_near(0)
        else:
            self.chosen.emit(self.current_lead())
        self.viewport().update()

    def focusOutEvent(self, event: QFocusEvent) -> None:
        super().focusOutEvent(event)
        self.viewport().update()

    # -- mouse -------------------------------------------------------------------------------------

    def mouseDoubleClickEvent(self, event: QMouseEvent) -> None:
        number = self.indexAt(event.position().toPoint()).data(LEAD_ROLE)
        if number and event.button() == Qt.MouseButton.LeftButton:
            self.opened.emit(number)

    def contextMenuEvent(self, event: QContextMenuEvent) -> None:
        index = self.currentIndex()
        where = self.viewport().mapToGlobal(self.visualRect(index).bottomLeft() + QPoint(20, -12))
        if event.reason() != QContextMenuEvent.Reason.Keyboard:
            index, where = self.indexAt(event.pos()), event.globalPos()
        number = index.data(LEAD_ROLE)
        if number:
            self.menuAsked.emit(number, where)

    def startDrag(self, supportedActions: Qt.DropAction) -> None:  # noqa: N802 - Qt's name
        index = self.currentIndex()
        card = index.data(PART_ROLE)
        if not isinstance(card, Card):
            return
        data = QMimeData()
        data.setData(MIME, QByteArray(str(card.id).encode()))
        drag = QDrag(self)
        drag.setMimeData(data)
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
        if event.mimeData().hasFormat(MIME):
            event.acceptProposedAction()
            self.dragged.emit(True)
        else:
            event.ignore()

    def dragLeaveEvent(self, event: QDragLeaveEvent) -> None:
        super().dragLeaveEvent(event)
        self.dragged.emit(False)

    def dropEvent(self, event: QDropEvent) -> None:
        self.dragged.emit(False)
        if not event.mimeData().hasFormat(MIME):
            event.ignore()
            return
        event.acceptProposedAction()
        number = int(bytes(event.mimeData().data(MIME).data()))
        self.dropped.emit(number, event.position().toPoint())

    # -- keys --------------------------------------------------------------------------------------

    def keyboardSearch(self, search: str) -> None:
        """Single letters are actions here, not a search."""

    def keyPressEvent(self, event: QKeyEvent) -> None:
        number = self.current_lead()
        held = event.modifiers() & ~Qt.KeyboardModifier.KeypadModifier
        sideways = {Qt.Key.Key_Left: -1, Qt.Key.Key_Right: 1}.get(Qt.Key(event.key()))
        if sideways is not None and held == Qt.KeyboardModifier.ShiftModifier and number:
            self.pushed.emit(number, sideways)
        elif sideways is not None and not held:
            self.stepped.emit(sideways)
        elif not held and event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter, Qt.Key.Key_Space):
            if number:
                self.opened.emit(number)
        elif not held and event.key() == Qt.Key.Key_Delete and number:
            self.letterPressed.emit(number, "\x7f")
        elif not held and self.letters and event.text() in ("j", "k"):
            key = Qt.Key.Key_Down if event.text() == "j" else Qt.Key.Key_Up
            super().keyPressEvent(QKeyEvent(QEvent.Type.KeyPress, key, Qt.KeyboardModifier.NoModifier))
        elif not held and self.letters and event.text().isalpha() and number:
            self.letterPressed.emit(number, event.text())
        elif not held and event.text() == "/":
            self.letterPressed.emit(number, "/")
        else:
            super().keyPressEvent(event)


class Lane(QFrame):
    """A lane: its name, how many cards it has, and the cards."""

    def __init__(self, name: str, stages: tuple[LeadStage, ...], parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setProperty("painted", True)
        self.setProperty("surface", "none")
        self.stages = stages
        self.name = name
        self._over = False
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(0)
        head = QHBoxLayout()
        head.setContentsMargins(14, 8, 14, 0)
        head.setSpacing(8)
        self._name = label(name, "body-strong")
        self._count = label("0", "body", "text2")
        head.addWidget(self._name)
        head.addWidget(self._count)
        head.addStretch(1)
        layout.addLayout(head)
        self.list = LaneList(name, self)
        self.list.setContentsMargins(0, 0, 0, 0)
        layout.addSpacing(16)
        layout.addWidget(self.list, 1)
        self.list.dragged.connect(self._on_dragged)
        self._take_sizes()

    def _take_sizes(self) -> None:
        self.setMinimumWidth(current_theme().px(LANE_LEAST))

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() == QEvent.Type.StyleChange and hasattr(self, "_name"):
            self._take_sizes()

    def set_cards(self, cards: Sequence[Card]) -> None:
        """Show the cards of this lane's stages, in the order given."""
        self._count.setText(str(len(cards)))
        self.list.setAccessibleName(f"{self.name}, {len(cards)}")
        if len(self.stages) == 1:
            parts: list[Part] = list(cards)
            if not cards:
                parts = [Place(self.stages[0], words.belongs_here(self.stages[0]))]
            self.list.set_parts(parts)
            return
        parts = []
        for stage in self.stages:
            parts.append(Head(stage, words.stage(stage)))
            mine = [card for card in cards if card.stage == stage]
            parts.extend(mine or [Place(stage, words.belongs_here(stage))])
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


class Board(QScrollArea):
    """All lanes side by side.

    ``moveWanted(lead, stage)`` a card was let go in another lane or end; ``pushWanted(lead, direction)`` it shall go
    one lane on or back; ``opened(lead)``, ``menuAsked(lead, place)``, ``letterPressed(lead, letter)`` and
    ``chosen(lead)`` as in the lanes.
    """

    moveWanted = Signal(int, str)
    pushWanted = Signal(int, int)
    opened = Signal(int)
    menuAsked = Signal(int, QPoint)
    letterPressed = Signal(int, str)
    chosen = Signal(int)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setWidgetResizable(True)
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.setVerticalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        inside = QWidget()
        row = QHBoxLayout(inside)
        self._row = row
        row.setContentsMargins(24, 16, RIGHT, 16)
        row.setSpacing(12)
        self.lanes = [Lane(words.stage(stage), (stage,)) for stage in OPEN_STAGES]
        self.lanes.append(Lane(self.tr("Ended"), ENDS))
        for lane in self.lanes:
            row.addWidget(lane, 1)
            lane.list.stepped.connect(self._on_stepped)
            lane.list.pushed.connect(self.pushWanted)
            lane.list.opened.connect(self.opened)
            lane.list.menuAsked.connect(self.menuAsked)
            lane.list.letterPressed.connect(self.letterPressed)
            lane.list.chosen.connect(self._on_chosen)
            lane.list.dropped.connect(self._on_dropped)
        self.setWidget(inside)

    def set_letters(self, on: bool) -> None:
        """Switch single letters on or off."""
        for lane in self.lanes:
            lane.list.letters = on

    def set_cards(self, cards: Sequence[Card]) -> None:
        """Show these cards, each lane in the order given."""
        by_stage: Mapping[LeadStage, list[Card]] = {stage: [] for stage in LeadStage}
        for card in cards:
            by_stage[card.stage].append(card)
        for lane in self.lanes:
            lane.set_cards([card for stage in lane.stages for card in by_stage[stage]])

    def set_covered(self, width: int) -> None:
        """Leave room at the right for a pane of that width (px) that lies over the board."""
        self._row.setContentsMargins(24, 16, RIGHT + width, 16)
        self._row.activate()

    def current_lead(self) -> int:
        """The lead of the current card; 0 for none."""
        return next((number for lane in self.lanes if (number := lane.list.current_lead())), 0)

    def choose(self, number: int, *, focus: bool = True) -> bool:
        """Make a lead's card the current one and bring it into view; False where it has none."""
        for lane in self.lanes:
            if lane.list.choose(number):
                if focus:
                    lane.list.setFocus(Qt.FocusReason.OtherFocusReason)
                self._show_lane(lane)
                return True
        return False

    def place_of(self, number: int) -> QRect:
        """Where the card of a lead lies, in global coordinates; an empty rectangle where there is none."""
        for lane in self.lanes:
            row = lane.list.lane.place_of(number)
            if row >= 0:
                rect = lane.list.visualRect(lane.list.lane.index(row))
                return QRect(lane.list.viewport().mapToGlobal(rect.topLeft()), rect.size())
        return QRect()

    def current_lane(self) -> LaneList:
        """The list that has the current card, else the first one with cards."""
        with_current = [lane for lane in self.lanes if lane.list.current_lead()]
        with_cards = [lane for lane in self.lanes if lane.list.lane.cards()]
        return (*with_current, *with_cards, *self.lanes)[0].list

    def focus_first(self) -> None:
        """Give the focus to the current card, else to the first one."""
        self.current_lane().setFocus(Qt.FocusReason.OtherFocusReason)

    def _lane_of(self, inside: QObject | None) -> int:
        return next(place for place, lane in enumerate(self.lanes) if lane.list is inside)

    def _on_stepped(self, direction: int) -> None:
        here = self._lane_of(self.sender())
        index = self.lanes[here].list.currentIndex()
        y = self.lanes[here].list.visualRect(index).center().y() if index.isValid() else 0
        place = here + direction
        while 0 <= place < len(self.lanes):
            target = self.lanes[place]
            if target.list.choose_near(y):
                target.list.setFocus(Qt.FocusReason.OtherFocusReason)
                self._show_lane(target)
                return
            place += direction

    def _show_lane(self, lane: Lane) -> None:
        """Scroll sideways until a lane is seen, also beside a pane that covers the right."""
        covered = self._row.contentsMargins().right() - RIGHT
        bar = self.horizontalScrollBar()
        left, right = lane.x() - 24, lane.x() + lane.width() + RIGHT - (self.viewport().width() - covered)
        if bar.value() > left:
            bar.setValue(left)
        elif bar.value() < right:
            bar.setValue(right)

    def _on_chosen(self, number: int) -> None:
        here = self.sender()
        for lane in self.lanes:
            if lane.list is not here and lane.list.current_lead():
                lane.list.setCurrentIndex(QModelIndex())
        self.chosen.emit(number)

    def _on_dropped(self, number: int, point: QPoint) -> None:
        lane = self.lanes[self._lane_of(self.sender())]
        stage = lane.stages[0] if len(lane.stages) == 1 else lane.list.stage_at(point) or lane.stages[0]
        before = next(
            (
                part.stage
                for other in self.lanes
                if (row := other.list.lane.place_of(number)) >= 0
                and isinstance(part := other.list.lane.part(row), Card)
            ),
            None,
        )
        if stage != before:
            self.moveWanted.emit(number, stage)


def neighbour(stage: LeadStage, direction: int) -> LeadStage | None:
    """The stage one lane on (1) or back (-1); None at the first lane, and where a lead would end: that is asked."""
    if stage in LEAD_ENDS:
        return OPEN_STAGES[-1] if direction < 0 else None
    place = OPEN_STAGES.index(stage) + direction
    return OPEN_STAGES[place] if 0 <= place < len(OPEN_STAGES) else None
