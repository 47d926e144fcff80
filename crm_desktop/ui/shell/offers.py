"""The lines of the palette: what each says and does, and how it is painted."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from typing import Any

from PySide6.QtCore import (
    QAbstractListModel,
    QModelIndex,
    QPersistentModelIndex,
    QPointF,
    QRectF,
    QSize,
    Qt,
)
from PySide6.QtGui import (
    QFont,
    QFontMetricsF,
    QPainter,
    QTextCharFormat,
    QTextLayout,
    QTextLine,
    QTextOption,
)
from PySide6.QtWidgets import QStyle, QStyledItemDelegate, QStyleOptionViewItem, QWidget

from crm_desktop.domain.names import fold
from crm_desktop.ui.theme import current_theme, paint_icon
from crm_desktop.ui.widgets import draw_text, kbd_width, paint_box, paint_face, paint_kbd

Index = QModelIndex | QPersistentModelIndex

ROW, CAPTION = 40, 30
"""Heights of a line and of the caption over some, px at text size 1."""


@dataclass(frozen=True, slots=True)
class Offer:
    """One line of the palette, or (without `run`) the caption over some.

    `face` is a name (`square` for a company), `icon` stands where there is no face; `keys` are the keys that do the
    same. What was typed is marked in title and note: where a word begins with it, or anywhere (`anywhere`, for notes).
    """

    title: str
    note: str = ""
    face: str = ""
    square: bool = False
    icon: str = ""
    keys: str = ""
    typed: str = ""
    anywhere: bool = False
    run: Callable[[], Any] | None = None

    def spoken(self) -> str:
        """The line as one text for screen readers."""
        return ". ".join(part for part in (self.title, self.note, self.keys) if part)


def marks(text: str, typed: str, *, anywhere: bool = False) -> list[tuple[int, int]]:
    """Give (start, length) of the letters of a text that were typed, case and accents aside.

    Those that begin a word, for each typed word; with `anywhere` the whole of what was typed, wherever it stands.
    """
    if anywhere:
        start = text.casefold().find(typed.strip().casefold())
        return [(start, len(typed.strip()))] if start >= 0 and typed.strip() else []
    found = []
    wanted = sorted(fold(typed).split(), key=len, reverse=True)
    start = 0
    for word in _parts(text):
        place = text.index(word, start)
        start = place + len(word)
        for one in wanted:
            if fold(word).startswith(one):
                found.append((place, _reach(word, one)))
                break
    return found


def _parts(text: str) -> list[str]:
    return "".join(sign if sign.isalnum() or sign in "'’" else " " for sign in text).split()


def _reach(word: str, folded: str) -> int:
    """How many letters of a word make these folded ones (ß makes two)."""
    return next((count for count in range(1, len(word)) if len(fold(word[:count])) >= len(folded)), len(word))


class OfferModel(QAbstractListModel):
    """The lines of the palette."""

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self.offers: list[Offer] = []

    def set_offers(self, offers: list[Offer]) -> None:
        """Show other lines."""
        self.beginResetModel()
        self.offers = offers
        self.endResetModel()

    def rowCount(self, parent: Index = QModelIndex()) -> int:
        """Count the lines."""
        return 0 if parent.isValid() else len(self.offers)

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        """Give the words, as they are seen and as they are read aloud."""
        if not index.isValid() or not 0 <= index.row() < len(self.offers):
            return None
        if role == Qt.ItemDataRole.DisplayRole:
            return self.offers[index.row()].title
        if role == Qt.ItemDataRole.AccessibleTextRole:
            return self.offers[index.row()].spoken()
        return None

    def flags(self, index: Index) -> Qt.ItemFlag:
        """Captions cannot be chosen."""
        if index.isValid() and self.offers[index.row()].run is not None:
            return Qt.ItemFlag.ItemIsEnabled | Qt.ItemFlag.ItemIsSelectable | Qt.ItemFlag.ItemNeverHasChildren
        return Qt.ItemFlag.NoItemFlags


class OfferDelegate(QStyledItemDelegate):
    """Paints the lines: captions, and rows of 40 px with face or icon, the marked words, and the keys."""

    def __init__(self, model: OfferModel, parent: QWidget) -> None:
        super().__init__(parent)
        self._model = model

    def sizeHint(self, option: QStyleOptionViewItem, index: Index) -> QSize:
        """Captions are lower than rows."""
        offer = self._model.offers[index.row()]
        return QSize(100, current_theme().px(ROW if offer.run is not None else CAPTION))

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: Index) -> None:
        """Paint one line."""
        theme = current_theme()
        offer = self._model.offers[index.row()]
        rect = QRectF(option.rect)
        painter.save()
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        left, right = rect.x() + theme.px(16), rect.right() - theme.px(16)
        if offer.run is None:
            area = QRectF(left, rect.bottom() - theme.px(20), right - left, theme.px(16))
            draw_text(painter, area, offer.title, "caption", "text2")
            painter.restore()
            return
        selected = bool(option.state & QStyle.StateFlag.State_Selected)
        if selected:
            paint_box(painter, rect.adjusted(4, 0, -4, 0), "accent-soft", "", theme.px(6))
            if theme.high_contrast:
                paint_box(painter, rect.adjusted(4, 0, -4, 0), "", "focus", theme.px(6), 2)
        side = theme.px(24)
        top = rect.y() + (rect.height() - side) / 2
        if offer.face:
            paint_face(painter, QRectF(left, top, side, side), offer.face, square=offer.square)
        elif offer.icon:
            size = theme.px(16)
            place = round(rect.y() + (rect.height() - size) / 2)
            paint_icon(painter, round(left + (side - size) / 2), place, offer.icon, "text2", size)
        keys = offer.keys or (self.tr("Enter") if selected else "")
        if keys:
            right = _paint_keys(painter, QRectF(left, rect.y(), right - left, rect.height()), keys)
            right -= theme.px(12)
        left += side + theme.px(12)
        area = QRectF(left, rect.y(), max(0.0, right - left), rect.height())
        used = _paint_marked(painter, area, offer.title, offer, "body", "text")
        area.setLeft(left + used + theme.px(12))
        if offer.note and area.width() > theme.px(24):
            _paint_marked(painter, area, offer.note, offer, "small", "text2")
        painter.restore()


def _paint_keys(painter: QPainter, area: QRectF, keys: str) -> float:
    """Draw the keys one by one at the right end; gives where they begin."""
    theme = current_theme()
    right = area.right()
    for key in reversed(keys.replace("++", "+plus").split("+")):
        shown = "+" if key == "plus" else key
        width = kbd_width(shown)
        right -= width
        paint_kbd(painter, QRectF(right, area.y(), width, area.height()), shown)
        right -= theme.px(4)
    return right + theme.px(4)


def _paint_marked(painter: QPainter, area: QRectF, text: str, offer: Offer, role: str, token: str) -> float:
    """Draw one line with the typed letters in the accent colour; gives its width.

    One text layout, so that letters which join (Arabic) join also across the marks.
    """
    theme = current_theme()
    room = area.width()
    layout, line = _laid_out(text, room, offer, role)
    over = line.naturalTextWidth() - room
    if over > 0:  # the marked letters are wider
        layout, line = _laid_out(text, room - over, offer, role)
    painter.setPen(theme.color(token))
    painter.save()
    painter.setClipRect(area, Qt.ClipOperation.IntersectClip)
    left = area.x() - line.naturalTextRect().x()
    layout.draw(painter, QPointF(left, area.y() + (area.height() - line.height()) / 2))
    painter.restore()
    return min(line.naturalTextWidth(), room)


def _laid_out(text: str, room: float, offer: Offer, role: str) -> tuple[QTextLayout, QTextLine]:
    """Give a line that ends in three dots where it is longer than the room, with its marks."""
    theme = current_theme()
    font = theme.font(role)
    shown = QFontMetricsF(font).elidedText(text, Qt.TextElideMode.ElideRight, room)
    layout = QTextLayout(shown, font)
    option = QTextOption(Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignAbsolute)
    option.setWrapMode(QTextOption.WrapMode.NoWrap)
    layout.setTextOption(option)
    formats = []
    for start, length in marks(shown, offer.typed, anywhere=offer.anywhere) if offer.typed else []:
        look = QTextCharFormat()
        look.setForeground(theme.color("accent-text"))
        look.setFontWeight(QFont.Weight.DemiBold)
        found = QTextLayout.FormatRange()
        found.start, found.length, found.format = start, length, look
        formats.append(found)
    layout.setFormats(formats)
    layout.beginLayout()
    line = layout.createLine()
    line.setLineWidth(1e6)
    layout.endLayout()
    return layout, line
