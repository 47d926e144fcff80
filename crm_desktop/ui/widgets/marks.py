"""Small marks: faces, chips, warmth dots, load bars, keys. Painting functions for delegates, and widgets."""

from __future__ import annotations

from PySide6.QtCore import QEvent, QPoint, QRect, QRectF, QSize, Qt, Signal
from PySide6.QtGui import (
    QHelpEvent,
    QKeyEvent,
    QKeySequence,
    QMouseEvent,
    QPainter,
    QPainterPath,
    QPaintEvent,
    QPen,
    QPixmap,
)
from PySide6.QtWidgets import QHBoxLayout, QPushButton, QSizePolicy, QToolTip, QWidget

from crm_desktop.ui.theme import current_theme, face_index, paint_icon
from crm_desktop.ui.theme.fonts import make_font
from crm_desktop.ui.widgets.buttons import paint_box
from crm_desktop.ui.widgets.focus import PushRing
from crm_desktop.ui.widgets.text import draw_text, escape, label, set_tooltip, text_width

FILLED: tuple[str, ...] = ("neutral", "cool", "accent", "warm", "ok", "caution", "danger")
WARMTHS: tuple[str, ...] = ("warm", "cooling", "dormant", "unmet")
BUSY_FROM = 6
MOST = 280
"""Chips are not wider (px at text size 1); a longer text ends in three dots."""


def initials(name: str, *, square: bool = False, one: bool = False) -> str:
    """The letters in a face: of the first and the last word, one letter for companies and small faces."""
    words = [word for word in name.split() if any(sign.isalnum() for sign in word)]
    letters = [next(sign for sign in word if sign.isalnum()).upper() for word in words]
    if not letters:
        return "?"
    if square or one or len(letters) == 1:
        return letters[0]
    return letters[0] + letters[-1]


def paint_face(
    painter: QPainter,
    rect: QRect | QRectF,
    name: str,
    *,
    square: bool = False,
    photo: QPixmap | None = None,
    icon: str = "",
    ground: str = "dorm-soft",
    ink: str = "text2",
    outline: str = "",
) -> None:
    """Draw a face: photo, else icon, else initials on the colour of the name; square for companies.

    ``ground``, ``ink`` and ``outline`` are the tokens of a face with an icon.
    """
    theme = current_theme()
    area = QRectF(rect)
    side = min(area.width(), area.height())
    radius = (4 if side <= 24 else 6 if side <= 40 else 8) * theme.scale if square else side / 2
    painter.save()
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    if photo is not None and not photo.isNull():
        path = QPainterPath()
        path.addRoundedRect(area, radius, radius)
        painter.setClipPath(path)
        painter.setRenderHint(QPainter.RenderHint.SmoothPixmapTransform)
        short = min(photo.width(), photo.height())
        source = QRectF((photo.width() - short) / 2, (photo.height() - short) / 2, short, short)
        painter.drawPixmap(area, photo, source)
    elif icon:
        paint_box(painter, area, ground, outline, radius)
        size = round(side * 0.5) if side >= 28 else round(side * 0.54)
        paint_icon(
            painter, area.x() + round((side - size) / 2), area.y() + round((side - size) / 2), icon, ink, size
        )
    else:
        back, front = theme.face_colors(name)
        painter.setPen(QPen(front, 1) if theme.high_contrast else Qt.PenStyle.NoPen)
        painter.setBrush(back)
        inset = 0.5 if theme.high_contrast else 0
        painter.drawRoundedRect(area.adjusted(inset, inset, -inset, -inset), radius, radius)
        letters = initials(name, square=square, one=side / theme.scale < 22)
        chosen = make_font(theme.family, "caption", 1.0)
        chosen.setPixelSize(_letter_size(side, square))
        painter.setFont(chosen)
        painter.setPen(front)
        painter.drawText(area, Qt.AlignmentFlag.AlignCenter, letters)
    painter.restore()


def _letter_size(side: float, square: bool) -> int:
    if square:
        return max(9, round(side * 0.46))
    return max(9, round(side * 0.36))


def paint_warmth(painter: QPainter, rect: QRect | QRectF, warmth: str) -> None:
    """Draw the dot of a warmth in the middle of a rectangle: full, half, or a ring.

    Raises ValueError for a word that is no warmth.
    """
    if warmth not in WARMTHS:
        raise ValueError(f"unknown warmth: {warmth}")
    theme = current_theme()
    side = theme.px(8)
    area = QRectF(rect)
    dot = QRectF(area.center().x() - side / 2, area.center().y() - side / 2, side, side)
    painter.save()
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    if warmth == "warm":
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(theme.color("warm-dot"))
        painter.drawEllipse(dot)
    elif warmth == "cooling":
        inner = dot.adjusted(0.75, 0.75, -0.75, -0.75)
        painter.setBrush(theme.color("base"))
        painter.setPen(QPen(theme.color("cool-dot"), 1.5))
        painter.drawEllipse(inner)
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(theme.color("cool-dot"))
        painter.drawPie(dot, 90 * 16, 180 * 16)
    else:
        painter.setBrush(Qt.BrushStyle.NoBrush)
        painter.setPen(QPen(theme.color("dorm-dot"), 1.25))
        painter.drawEllipse(dot.adjusted(0.6, 0.6, -0.6, -0.6))
    painter.restore()


def paint_load(
    painter: QPainter, rect: QRect | QRectF, count: int, *, most: int = 4, align_right: bool = True
) -> None:
    """Draw the load of a day as small bars, one for each thing, pale ones up to ``most``; amber from six."""
    theme = current_theme()
    area = QRectF(rect)
    busy = count >= BUSY_FROM
    bars = max(most, min(count, 9)) if count else 0
    width, gap, height = theme.px(5), theme.px(2), min(theme.px(9), int(area.height()))
    total = bars * width + max(0, bars - 1) * gap
    x = area.right() - total if align_right else area.x()
    y = area.center().y() - height / 2
    painter.save()
    painter.setPen(Qt.PenStyle.NoPen)
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    for number in range(bars):
        bar = QRectF(x, y, width, height)
        if number >= count and theme.high_contrast:
            paint_box(painter, bar, "", "line", 1)
        else:
            paint_box(painter, bar, "line2" if number >= count else "warm-dot" if busy else "cool-dot", "", 1)
        x += width + gap
    painter.restore()


def paint_dots(painter: QPainter, rect: QRect | QRectF, count: int, token: str = "cool-dot") -> None:
    """Draw up to four small dots in a row in the middle of a rectangle (the load in the month popup)."""
    theme = current_theme()
    shown = min(count, 4)
    side, gap = theme.px(4), theme.px(2)
    area = QRectF(rect)
    x = area.center().x() - (shown * side + max(0, shown - 1) * gap) / 2
    painter.save()
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    painter.setPen(Qt.PenStyle.NoPen)
    painter.setBrush(theme.color(token))
    for _number in range(shown):
        painter.drawRoundedRect(QRectF(x, area.center().y() - side / 2, side, side), 1, 1)
        x += side + gap
    painter.restore()


def chip_tokens(state: str, *, on_selected: bool = False) -> tuple[str, str, str]:
    """Ground, outline and text token of a chip state. Raises ValueError for an unknown state."""
    if state == "outline":
        return ("base" if on_selected else "", "line2", "text2")
    if state == "on":
        return "chosen", "accent", "on-chosen"
    if state == "neutral":
        return ("base" if on_selected else "sunken", "", "text2")
    if state == "accent":
        return ("base" if on_selected else "accent-soft", "", "accent-text")
    if state in FILLED:
        return ("base" if on_selected else f"{state}-soft", "", state)
    raise ValueError(f"unknown chip state: {state}")


def chip_width(text: str, *, icon: str = "", removable: bool = False, face: str = "") -> int:
    """The width of a chip in px."""
    theme = current_theme()
    width = text_width(text, "chip") + 2 * theme.px(8)
    if icon:
        width += theme.px(12 + 4) - theme.px(1)
    if face:
        width += theme.px(16 + 5) - theme.px(5)
    if removable:
        width += theme.px(12 + 5) - theme.px(2)
    return width


def paint_chip(
    painter: QPainter,
    rect: QRect | QRectF,
    text: str,
    state: str = "neutral",
    *,
    icon: str = "",
    face: str = "",
    square: bool = False,
    removable: bool = False,
    on_selected: bool = False,
    hover: bool = False,
) -> None:
    """Draw a chip, 20 px high, in the middle of a rectangle's height, from its left edge.

    States: neutral, cool, accent, warm, ok, caution, danger (filled); outline (tag, filter); on (filter on).
    On a selected row a filled chip paints on the white ground. Raises ValueError for an unknown state.
    """
    theme = current_theme()
    ground, outline, ink = chip_tokens(state, on_selected=on_selected)
    if hover and state == "outline":
        ground = "alt"
    if theme.high_contrast and not outline:
        outline = ink
    area = QRectF(rect)
    height = theme.px(20)
    area = QRectF(area.x(), round(area.center().y() - height / 2), area.width(), height)
    painter.save()
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    paint_box(painter, area, ground, outline, height / 2)
    x = area.x() + theme.px(8)
    if face:
        side = theme.px(16)
        x = area.x() + theme.px(3)
        paint_face(painter, QRectF(x, area.y() + (height - side) / 2, side, side), face, square=square)
        x += side + theme.px(5)
    elif icon:
        size = theme.px(12)
        x = area.x() + theme.px(7)
        paint_icon(painter, x, area.y() + (height - size) / 2, icon, ink, size)
        x += size + theme.px(4)
    right = area.right() - theme.px(8)
    if removable:
        size = theme.px(12)
        at = area.right() - theme.px(6) - size
        paint_icon(painter, at, area.y() + (height - size) / 2, "x", ink, size)
        right = at - theme.px(5)
    draw_text(painter, QRectF(x, area.y(), max(0.0, right - x) + 1, height), text, "chip", ink)
    painter.restore()


class Face(QWidget):
    """A face: initials on a colour of its own, a photo, or an icon; square for companies."""

    def __init__(
        self,
        name: str = "",
        *,
        size: int = 32,
        square: bool = False,
        photo: QPixmap | None = None,
        icon: str = "",
        outline: str = "",
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self._name = name
        self._size = size
        self._square = square
        self._photo = photo
        self._icon = icon
        self._outline = outline
        self.setAttribute(Qt.WidgetAttribute.WA_TransparentForMouseEvents)
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)

    def set_name(
        self, name: str, *, square: bool | None = None, photo: QPixmap | None = None, icon: str = ""
    ) -> None:
        """Show somebody else."""
        self._name = name
        self._square = self._square if square is None else square
        self._photo = photo
        self._icon = icon
        self.update()

    def name(self) -> str:
        """Whose face it is."""
        return self._name

    def sizeHint(self) -> QSize:
        side = current_theme().px(self._size)
        return QSize(side, side)

    def minimumSizeHint(self) -> QSize:
        return self.sizeHint()

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        side = current_theme().px(self._size)
        paint_face(
            painter,
            QRectF(0, 0, side, side),
            self._name,
            square=self._square,
            photo=self._photo,
            icon=self._icon,
            ground="alt" if self._outline else "dorm-soft",
            outline=self._outline,
        )


class Chip(PushRing, QPushButton):
    """A chip as a widget. Clickable ones emit ``clicked``, removable ones ``removed`` (x, Del or Backspace)."""

    removed = Signal()

    def __init__(
        self,
        text: str,
        state: str = "neutral",
        *,
        icon: str = "",
        face: str = "",
        square: bool = False,
        removable: bool = False,
        clickable: bool = False,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(text, parent)
        chip_tokens(state)
        self._state = state
        self._icon_name = icon
        self._face = face
        self._square = square
        self._removable = removable
        self.setProperty("painted", True)
        self.setAutoDefault(False)
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)
        self.setAttribute(Qt.WidgetAttribute.WA_Hover)
        if clickable or removable:
            self.setCursor(Qt.CursorShape.PointingHandCursor)
        else:
            self.setFocusPolicy(Qt.FocusPolicy.NoFocus)
            self.setAttribute(Qt.WidgetAttribute.WA_TransparentForMouseEvents)
        self.setText(text)

    def setText(self, text: str) -> None:
        """Show other words as they stand: a tag with "&" makes no key, and is read whole."""
        is_named = self.accessibleName() not in ("", self.text())
        super().setText(text)
        self.setShortcut(QKeySequence())
        if not is_named:
            self.setAccessibleName(text)

    def state(self) -> str:
        """The state it is painted in."""
        return self._state

    def set_state(self, state: str, text: str | None = None, icon: str | None = None) -> None:
        """Paint it in another state, perhaps with other words. Raises ValueError for an unknown state."""
        chip_tokens(state)
        self._state = state
        if text is not None:
            self.setText(text)
        if icon is not None:
            self._icon_name = icon
        self.updateGeometry()
        self.update()

    def sizeHint(self) -> QSize:
        return QSize(min(self._whole_width(), current_theme().px(MOST)), current_theme().px(20))

    def _whole_width(self) -> int:
        return chip_width(self.text(), icon=self._icon_name, removable=self._shows_x(), face=self._face)

    def event(self, event: QEvent) -> bool:
        if event.type() == QEvent.Type.ToolTip and isinstance(event, QHelpEvent) and not self.toolTip():
            if self.width() < self._whole_width():
                QToolTip.showText(event.globalPos(), escape(self.text()), self)
            return True
        return super().event(event)

    def minimumSizeHint(self) -> QSize:
        return self.sizeHint()

    def _shows_x(self) -> bool:
        return self._removable

    def ring_radius(self) -> int:
        return current_theme().px(10)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if self._removable and event.key() in (Qt.Key.Key_Delete, Qt.Key.Key_Backspace):
            self.removed.emit()
            return
        super().keyPressEvent(event)

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        over_x = event.position().x() >= self.width() - current_theme().px(22)
        if self._removable and over_x and self.rect().contains(event.position().toPoint()):
            self.setDown(False)
            self.removed.emit()
            return
        super().mouseReleaseEvent(event)

    def paintEvent(self, event: QPaintEvent) -> None:
        paint_chip(
            QPainter(self),
            self.rect(),
            self.text(),
            self._state,
            icon=self._icon_name,
            face=self._face,
            square=self._square,
            removable=self._shows_x(),
            hover=self.underMouse(),
        )


class FilterChip(Chip):
    """A filter that is on or off; on, it carries an x. ``toggled(bool)`` tells."""

    def __init__(self, text: str, *, icon: str = "", parent: QWidget | None = None) -> None:
        super().__init__(text, "outline", icon=icon, clickable=True, parent=parent)
        self.setCheckable(True)
        self.toggled.connect(self._on_toggled)

    def _on_toggled(self, on: bool) -> None:
        self.set_state("on" if on else "outline")

    def _shows_x(self) -> bool:
        return self.isChecked()

    def hitButton(self, position: QPoint) -> bool:
        return self.rect().contains(position)

    def sizeHint(self) -> QSize:
        return QSize(super().sizeHint().width(), current_theme().px(28))


class _Dot(QWidget):
    def __init__(self, warmth: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.warmth = warmth
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)

    def sizeHint(self) -> QSize:
        theme = current_theme()
        return QSize(theme.px(8), theme.px(16))

    def paintEvent(self, event: QPaintEvent) -> None:
        paint_warmth(QPainter(self), self.rect(), self.warmth)


class WarmthDot(QWidget):
    """The dot of a warmth with its word beside it ("Warm", "Spoke 6 days ago")."""

    def __init__(self, warmth: str, text: str = "", parent: QWidget | None = None) -> None:
        super().__init__(parent)
        if warmth not in WARMTHS:
            raise ValueError(f"unknown warmth: {warmth}")
        layout = QHBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(6)
        self._dot = _Dot(warmth, self)
        self._label = label(text, "small", "text2")
        layout.addWidget(self._dot)
        layout.addWidget(self._label)
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)

    def set_warmth(self, warmth: str, text: str) -> None:
        """Show another warmth. Raises ValueError for a word that is none."""
        if warmth not in WARMTHS:
            raise ValueError(f"unknown warmth: {warmth}")
        self._dot.warmth = warmth
        self._label.setText(text)
        self._dot.update()

    def set_short(self, short: bool) -> None:
        """Show the dot alone, where there is no room for its words: the tooltip says them then."""
        self._label.setHidden(short)
        set_tooltip(self, self.text() if short else "")

    def text(self) -> str:
        """The words beside the dot."""
        return self._label.text()


class LoadBars(QWidget):
    """The load of a day as bars; amber from six things."""

    def __init__(self, count: int = 0, *, most: int = 4, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._count = count
        self._most = most
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)

    def set_count(self, count: int) -> None:
        """How many things the day has."""
        self._count = count
        self.updateGeometry()
        self.update()

    def sizeHint(self) -> QSize:
        theme = current_theme()
        bars = max(self._most, min(self._count, 9))
        return QSize(bars * theme.px(7), theme.px(12))

    def paintEvent(self, event: QPaintEvent) -> None:
        paint_load(QPainter(self), self.rect(), self._count, most=self._most)


def kbd_width(text: str) -> int:
    """The width of a key hint in px."""
    theme = current_theme()
    return max(theme.px(16), text_width(text, "kbd") + 2 * theme.px(5))


def paint_kbd(painter: QPainter, rect: QRect | QRectF, text: str) -> None:
    """Draw a key hint, 18 px high, in the middle of a rectangle's height."""
    theme = current_theme()
    area = QRectF(rect)
    height = theme.px(18)
    box = QRectF(area.x(), round(area.center().y() - height / 2), area.width(), height)
    painter.save()
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    paint_box(painter, box, "alt", "line2", theme.px(4))
    draw_text(painter, box, text, "kbd", "text2", Qt.AlignmentFlag.AlignHCenter)
    painter.restore()


class Kbd(QWidget):
    """The hint of a key ("Ctrl Z")."""

    def __init__(self, text: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._text = text
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)
        self.setAttribute(Qt.WidgetAttribute.WA_TransparentForMouseEvents)

    def sizeHint(self) -> QSize:
        return QSize(kbd_width(self._text), current_theme().px(18))

    def paintEvent(self, event: QPaintEvent) -> None:
        paint_kbd(QPainter(self), self.rect(), self._text)


__all__ = [
    "BUSY_FROM",
    "Chip",
    "Face",
    "FilterChip",
    "Kbd",
    "LoadBars",
    "WarmthDot",
    "chip_tokens",
    "chip_width",
    "face_index",
    "initials",
    "kbd_width",
    "paint_chip",
    "paint_dots",
    "paint_face",
    "paint_kbd",
    "paint_load",
    "paint_warmth",
]
