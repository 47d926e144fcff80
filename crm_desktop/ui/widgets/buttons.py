"""Buttons: primary, secondary, quiet, danger; small; with icon or menu; icons alone; links."""

from __future__ import annotations

from PySide6.QtCore import QEvent, QPoint, QRectF, QSize, Qt
from PySide6.QtGui import (
    QEnterEvent,
    QHelpEvent,
    QKeyEvent,
    QKeySequence,
    QPainter,
    QPaintEvent,
    QPen,
)
from PySide6.QtWidgets import QMenu, QPushButton, QSizePolicy, QToolTip, QWidget

from crm_desktop.ui.theme import Theme, current_theme, paint_icon
from crm_desktop.ui.widgets.focus import PushRing
from crm_desktop.ui.widgets.text import escape, set_tooltip, text_width

KINDS = ("primary", "secondary", "quiet", "danger")
DIM_SURFACES = ("alt", "window", "sunken")


def lies_on_dim(widget: QWidget) -> bool:
    """Whether the nearest named surface below a widget is not the white one: then hover needs more."""
    above = widget.parentWidget()
    while above is not None:
        surface = above.property("surface")
        if surface:
            return surface in DIM_SURFACES
        above = above.parentWidget()
    return False


class PaintedButton(PushRing, QPushButton):
    """A button that its subclass paints as a whole: it follows the mouse, has our focus ring, and Enter clicks it."""

    def __init__(self, text: str = "", parent: QWidget | None = None) -> None:
        super().__init__(text, parent)
        self.setProperty("painted", True)
        self.setAutoDefault(False)
        self.setAttribute(Qt.WidgetAttribute.WA_Hover)
        self.setCursor(Qt.CursorShape.PointingHandCursor)
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)


class Button(PushRing, QPushButton):
    """A button that paints itself from the tokens."""

    def __init__(
        self,
        text: str,
        kind: str = "secondary",
        icon: str | None = None,
        *,
        small: bool = False,
        parent: QWidget | None = None,
    ) -> None:
        if kind not in KINDS:
            raise ValueError(f"unknown kind of button: {kind}")
        super().__init__(text, parent)
        self._kind = kind
        self._icon_name = icon or ""
        self._icon_token = ""
        self._small = small
        self._active = False
        self._working = ""
        self._resting = text
        self._popup: QMenu | None = None
        self._arrow = False
        self._align = Qt.AlignmentFlag.AlignHCenter
        self._short = False
        self.setProperty("painted", True)
        self.setProperty("kind", kind)
        self.setAutoDefault(False)
        self.setAttribute(Qt.WidgetAttribute.WA_Hover)
        self.setCursor(Qt.CursorShape.PointingHandCursor)
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)
        self._take_font()

    @property
    def kind(self) -> str:
        """primary, secondary, quiet or danger."""
        return self._kind

    def set_kind(self, kind: str) -> None:
        """Change what the button is (a primary one can step back). Raises ValueError for an unknown kind."""
        if kind not in KINDS:
            raise ValueError(f"unknown kind of button: {kind}")
        self._kind = kind
        self.setProperty("kind", kind)
        self.update()

    def set_icon_name(self, name: str, token: str = "") -> None:
        """The icon at the left ("" for none), in the colour of the text unless a token is given."""
        self._icon_name = name
        self._icon_token = token
        self.updateGeometry()
        self.update()

    def set_active(self, active: bool) -> None:
        """Look pressed, while what the button opened is open."""
        self._active = active
        self.update()

    def set_left_aligned(self) -> None:
        """Begin the text at the left, for buttons in a column."""
        self._align = Qt.AlignmentFlag.AlignLeft
        self.update()

    def set_menu(self, menu: QMenu) -> None:
        """Open a menu below the button; a small arrow says so. The menu stays the caller's."""
        if self._popup is None:
            self.clicked.connect(self._on_open_menu)
        self._popup = menu
        self._arrow = True
        menu.aboutToShow.connect(self._on_menu_shown)
        menu.aboutToHide.connect(self._on_menu_hidden)
        self.updateGeometry()

    def set_short(self, short: bool) -> None:
        """Show the icon alone, where there is no room for the words: a tooltip says them then."""
        if short == self._short or not self._icon_name:
            return
        self._short = short
        self.updateGeometry()
        self.update()

    def is_short(self) -> bool:
        """Whether the icon stands alone."""
        return self._short

    def event(self, event: QEvent) -> bool:
        if self._short and event.type() == QEvent.Type.ToolTip and isinstance(event, QHelpEvent):
            QToolTip.showText(event.globalPos(), escape(self.toolTip() or self._plain_text()), self)
            return True
        return super().event(event)

    def set_arrow(self, arrow: bool) -> None:
        """Show the small arrow of something that drops down."""
        self._arrow = arrow
        self.updateGeometry()

    def set_working(self, text: str | None) -> None:
        """Say what the button does now ("Reading…") and keep its width; None brings it back."""
        if text is None:
            self._working = ""
            self.setText(self._resting)
            self.setMinimumWidth(0)
            self.setEnabled(True)
        else:
            if not self._working:
                self._resting = self.text()
                self.setMinimumWidth(max(self.width() if self.isVisible() else 0, self.sizeHint().width()))
            self._working = text
            self.setText(text)
            self.setEnabled(False)
        self.updateGeometry()
        self.update()

    def _on_open_menu(self) -> None:
        if self._popup is not None:
            self._popup.popup(self.mapToGlobal(QPoint(0, self.height() + 4)))

    def _on_menu_shown(self) -> None:
        self.set_active(True)

    def _on_menu_hidden(self) -> None:
        self.set_active(False)

    def _role(self) -> str:
        return "button-small" if self._small else "button"

    def _take_font(self) -> None:
        self.setFont(current_theme().font(self._role()))

    def follow_theme(self) -> None:
        """Follow the colours and the text size."""
        self._take_font()
        self.updateGeometry()

    def _icon_size(self) -> int:
        return current_theme().px(14 if self._small else 16)

    def sizeHint(self) -> QSize:
        return self.size_for("" if self._short else self._plain_text())

    def size_for(self, text: str) -> QSize:
        """How large it is with this text, "" for its icon alone."""
        theme = current_theme()
        width = 2 * theme.px(11 if self._small else 13)
        name = "refresh-ccw" if self._working else self._icon_name
        if name and not text and not self._arrow:
            side = theme.px(28 if self._small else 32)
            return QSize(side, side)
        if text:
            width += text_width(text, self._role())
        if name:
            width += self._icon_size() + (theme.px(6) if text else 0)
        if self._arrow:
            width += theme.px(6 + 12)
        return QSize(width, theme.px(28 if self._small else 32))

    def minimumSizeHint(self) -> QSize:
        return self.sizeHint()

    def _plain_text(self) -> str:
        return self.text().replace("&&", "\0").replace("&", "").replace("\0", "&")

    def ring_radius(self) -> int:
        return current_theme().px(6)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if self._popup is not None and event.key() == Qt.Key.Key_Down:
            self.click()
            return
        super().keyPressEvent(event)

    def _paints(self, theme: Theme) -> tuple[str, str, str, str]:
        """Ground, outline, text and icon token of the state ("" for none)."""
        if self._working:
            return "base", "line2", "text2", "text2"
        if not self.isEnabled():
            return "sunken", "", "text3", "text3"
        pressed = self.isDown() or self._active
        hover = self.underMouse()
        if self._kind == "primary":
            ground = "accent-press" if pressed else "accent-hover" if hover else "accent"
            return ground, "", "on-accent", "on-accent"
        dim = lies_on_dim(self)
        if self._kind == "quiet":
            if dim:
                ground = "line2" if pressed else "sunken" if hover else ""
            else:
                ground = "sunken" if pressed else "alt" if hover else ""
            return ground, "", "text2", "text2"
        ground = "sunken" if pressed else "alt" if hover else "base"
        ink = "danger" if self._kind == "danger" else "text"
        return ground, "line2", ink, "danger" if self._kind == "danger" else "text2"

    def paintEvent(self, event: QPaintEvent) -> None:
        theme = current_theme()
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        ground, outline, ink, icon_ink = self._paints(theme)
        off = theme.high_contrast and not self.isEnabled()
        if off:
            ground, outline = "", "text3"
        elif theme.high_contrast and not outline and (self._kind != "quiet" or ground):
            outline = "text"
        paint_box(painter, QRectF(self.rect()), ground, outline, theme.px(6), dashed=off)
        pad = theme.px(11 if self._small else 13)
        size = self._icon_size()
        name = "refresh-ccw" if self._working else self._icon_name
        text = "" if self._short else self._plain_text()
        width = self.sizeHint().width() - 2 * pad if text or self._arrow else size
        x = float(pad)
        if self._align == Qt.AlignmentFlag.AlignHCenter:
            x = max(0.0, (self.width() - width) / 2)
        if name:
            token = self._icon_token if self._icon_token and self.isEnabled() else icon_ink
            paint_icon(painter, round(x), (self.height() - size) // 2, name, token, size)
            x += size + (theme.px(6) if text else 0)
        painter.setFont(theme.fonts[self._role()])
        painter.setPen(theme.color(ink))
        painter.drawText(
            QRectF(x, 0, self.width() - x, self.height()),
            Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter | Qt.TextFlag.TextSingleLine,
            text,
        )
        if self._arrow:
            arrow = theme.px(12)
            paint_icon(
                painter,
                self.width() - pad - arrow,
                (self.height() - arrow) // 2,
                "chevron-down",
                icon_ink,
                arrow,
            )


def paint_box(
    painter: QPainter,
    rect: QRectF,
    ground: str,
    outline: str,
    radius: float,
    width: float = 1,
    *,
    dashed: bool = False,
) -> None:
    """Fill and outline a rounded box; the outline lies inside of the rectangle. "" paints nothing.

    In the way of a start it also paints the plain lines: `fillRect` makes Python list all the gradients of Qt.
    """
    theme = current_theme()
    painter.setPen(Qt.PenStyle.NoPen)
    if outline:
        half = width / 2
        pen = QPen(theme.color(outline), width)
        if dashed:
            pen.setStyle(Qt.PenStyle.DashLine)
        painter.setPen(pen)
        rect = rect.adjusted(half, half, -half, -half)
        radius = max(0.0, radius - half)
    if ground:
        painter.setBrush(theme.color(ground))
    else:
        painter.setBrush(Qt.BrushStyle.NoBrush)
        if not outline:
            return
    painter.drawRoundedRect(rect, radius, radius)
    painter.setBrush(Qt.BrushStyle.NoBrush)


class IconButton(Button):
    """A square button with an icon alone; its name is read aloud and stands in the tooltip with the key."""

    def __init__(
        self,
        icon: str,
        name: str,
        *,
        keys: str = "",
        outlined: bool = False,
        small: bool = False,
        size: int = 16,
        token: str = "",
        parent: QWidget | None = None,
    ) -> None:
        super().__init__("", "secondary" if outlined else "quiet", icon, small=small, parent=parent)
        self._size = size
        self._keys = keys
        self._icon_token = token
        self.set_name(name, keys)

    def set_name(self, name: str, keys: str | None = None) -> None:
        """The words for the icon, and its key."""
        self._keys = self._keys if keys is None else keys
        self.setAccessibleName(name)
        set_tooltip(self, name, self._keys)

    def _icon_size(self) -> int:
        return current_theme().px(self._size)

    def sizeHint(self) -> QSize:
        side = current_theme().px(28 if self._small else 32)
        return QSize(side, side)

    def paintEvent(self, event: QPaintEvent) -> None:
        theme = current_theme()
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        ground, outline, _ink, icon_ink = self._paints(theme)
        if not self.isEnabled() and self._kind == "quiet":
            ground = ""
        paint_box(painter, QRectF(self.rect()), ground, outline, theme.px(6))
        size = self._icon_size()
        token = self._icon_token if self._icon_token and self.isEnabled() else icon_ink
        paint_icon(
            painter, (self.width() - size) // 2, (self.height() - size) // 2, self._icon_name, token, size
        )


class LinkButton(PushRing, QPushButton):
    """Words in the link colour that do something; underlined under the mouse."""

    def __init__(
        self,
        text: str,
        *,
        role: str = "small-medium",
        token: str = "accent-text",
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(text, parent)
        self._role = role
        self._token = token
        self.setProperty("painted", True)
        self.setAutoDefault(False)
        self.setAttribute(Qt.WidgetAttribute.WA_Hover)
        self.setCursor(Qt.CursorShape.PointingHandCursor)
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)
        self.setFont(current_theme().font(role))
        self.setText(text)

    def setText(self, text: str) -> None:
        """Show other words as they stand: a name with "&" makes no key, and is read whole."""
        is_named = self.accessibleName() not in ("", self.text())
        super().setText(text)
        self.setShortcut(QKeySequence())
        if not is_named:
            self.setAccessibleName(text)

    def follow_theme(self) -> None:
        """Follow the colours and the text size."""
        self.setFont(current_theme().font(self._role))
        self.updateGeometry()

    def sizeHint(self) -> QSize:
        theme = current_theme()
        return QSize(text_width(self.text(), self._role), max(theme.line(self._role), theme.px(20)))

    def minimumSizeHint(self) -> QSize:
        return self.sizeHint()

    def ring_radius(self) -> int:
        return 4

    def enterEvent(self, event: QEnterEvent) -> None:
        super().enterEvent(event)
        self.update()

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        chosen = current_theme().font(self._role)
        chosen.setUnderline(self.underMouse() and self.isEnabled())
        painter.setFont(chosen)
        painter.setPen(current_theme().color(self._token if self.isEnabled() else "text3"))
        painter.drawText(
            self.rect(),
            Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter | Qt.TextFlag.TextSingleLine,
            self.text(),
        )


def button(
    text: str,
    kind: str = "secondary",
    icon: str | None = None,
    *,
    small: bool = False,
    tooltip: str | None = None,
    shortcut_hint: str | None = None,
    parent: QWidget | None = None,
) -> Button:
    """A push button: kind primary, secondary, quiet or danger; 32 px high, 28 when small.

    ``shortcut_hint`` is only said in the tooltip; it binds no key. Raises ValueError for an unknown kind.
    """
    made = Button(text, kind, icon, small=small, parent=parent)
    if tooltip or shortcut_hint:
        made.setToolTip(escape(f"{tooltip or text} ({shortcut_hint})" if shortcut_hint else tooltip or ""))
    return made


def icon_button(
    icon: str,
    name: str,
    *,
    keys: str = "",
    outlined: bool = False,
    small: bool = False,
    size: int = 16,
    token: str = "",
    parent: QWidget | None = None,
) -> IconButton:
    """A button with an icon alone, 32 px (28 when small), named for screen readers and in its tooltip."""
    return IconButton(
        icon, name, keys=keys, outlined=outlined, small=small, size=size, token=token, parent=parent
    )


def link_button(
    text: str, *, role: str = "small-medium", token: str = "accent-text", parent: QWidget | None = None
) -> LinkButton:
    """Words in the link colour that can be clicked."""
    return LinkButton(text, role=role, token=token, parent=parent)


def set_working(target: Button, text: str | None) -> None:
    """Let a button say what it does now, off and at its width; None brings it back."""
    target.set_working(text)
