"""Frames and messages in a page: panels, hairlines, strips, empty state, undo, progress, bones."""

from __future__ import annotations

from collections.abc import Callable, Sequence

from PySide6.QtCore import QEvent, QObject, QRect, QRectF, QSize, Qt, QTimer, Signal
from PySide6.QtGui import QColor, QHideEvent, QPainter, QPaintEvent, QShowEvent
from PySide6.QtWidgets import QFrame, QHBoxLayout, QMainWindow, QSizePolicy, QVBoxLayout, QWidget

from crm_desktop.ui.theme import current_theme, paint_icon
from crm_desktop.ui.widgets.buttons import Button, LinkButton, button, link_button, paint_box
from crm_desktop.ui.widgets.marks import Kbd
from crm_desktop.ui.widgets.text import ElidedLabel, Label, label

UNDO_MS = 8000
BONES_MS = 300
SHADOW = range(13, -14, -2)
"""How much larger than its popup (px) each layer of a shadow is: from outside in, so that it fades both ways."""
SHADOW_REACH = 15
ANY = 16_777_215
"""The size (px) of what has no greatest size: Qt has no name for it in Python."""


def paint_shadow(painter: QPainter, rect: QRectF, radius: float) -> None:
    """Draw the soft shadow of a popup around and below a box (8 px down, 28 px soft)."""
    theme = current_theme()
    shade = theme.color("shadow")
    strength = shade.alphaF()
    painter.save()
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    painter.setPen(Qt.PenStyle.NoPen)
    whole = sum(SHADOW_REACH - abs(grow) for grow in SHADOW)
    for grow in SHADOW:
        part = QColor(shade)
        part.setAlphaF(strength * (SHADOW_REACH - abs(grow)) / whole)
        painter.setBrush(part)
        box = rect.adjusted(-grow, 6 - grow, grow, 6 + grow)
        painter.drawRoundedRect(box, max(4.0, radius + grow), max(4.0, radius + grow))
    painter.restore()


class Hairline(QWidget):
    """A line of 1 px between two things."""

    paints_itself = True
    """It needs nothing of the style sheet."""

    def __init__(self, *, vertical: bool = False, token: str = "line", parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._token = token
        self.set_vertical(vertical=vertical)

    def set_vertical(self, *, vertical: bool) -> None:
        """Stand between what is side by side, or lie between what is one below the other."""
        firm, free = QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Expanding
        self.setMinimumSize(1, 1)
        self.setMaximumSize(*((1, ANY) if vertical else (ANY, 1)))
        self.setSizePolicy(*((firm, free) if vertical else (free, firm)))

    def paintEvent(self, event: QPaintEvent) -> None:
        paint_box(QPainter(self), QRectF(self.rect()), self._token, "", 0)


class Panel(QFrame):
    """A box with a hairline around it and corners of 8 px. Put things into ``body``, or rows by ``add_row``."""

    def __init__(
        self, *, alt: bool = False, padding: int = 16, outline: str = "line", parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self._ground = "alt" if alt else "base"
        self._outline = outline
        self.setProperty("painted", True)
        if alt:
            self.setProperty("onAlt", True)
        self.body = QVBoxLayout(self)
        edge = max(1, padding)
        self.body.setContentsMargins(edge, edge, edge, edge)
        self.body.setSpacing(0)

    def add_row(self, widget: QWidget) -> None:
        """Add a widget over the whole width, with a hairline before it when it is not the first."""
        if self.body.count():
            self.body.addWidget(Hairline())
        self.body.addWidget(widget)

    def clear(self) -> None:
        """Take everything out."""
        while self.body.count():
            item = self.body.takeAt(0)
            if item is None:
                break
            inner = item.widget()
            if inner is not None:
                inner.hide()
                inner.setParent(None)
                inner.deleteLater()

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        paint_box(painter, QRectF(self.rect()), self._ground, self._outline, current_theme().px(8))


class IconMark(QWidget):
    """An icon that stands by itself."""

    def __init__(
        self, name: str, token: str = "text2", size: int = 16, parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self._name = name
        self._token = token
        self._size = size
        self.setAttribute(Qt.WidgetAttribute.WA_TransparentForMouseEvents)
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)

    def set_icon_name(self, name: str, token: str | None = None) -> None:
        """Show another icon, perhaps in another token."""
        self._name = name
        self._token = token or self._token
        self.update()

    def sizeHint(self) -> QSize:
        side = current_theme().px(self._size)
        return QSize(side, side)

    def minimumSizeHint(self) -> QSize:
        return self.sizeHint()

    def paintEvent(self, event: QPaintEvent) -> None:
        if self._name:
            paint_icon(QPainter(self), 0, 0, self._name, self._token, current_theme().px(self._size))


class EmptyState(QWidget):
    """What a place without content says: icon, one line, why or what to do, at most two buttons."""

    def __init__(
        self,
        icon: str,
        title: str,
        text: str,
        buttons: Sequence[QWidget] = (),
        *,
        token: str = "text2",
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(24, 20, 24, 24)
        layout.setSpacing(0)
        layout.addWidget(IconMark(icon, token, 24))
        layout.addSpacing(12)
        self.title = label(title, "section", wrap=True)
        layout.addWidget(self.title)
        layout.addSpacing(4)
        self.text = label(text, "body", "text2", wrap=True)
        self._take_width()
        layout.addWidget(self.text)
        if buttons:
            layout.addSpacing(12)
            row = QHBoxLayout()
            row.setSpacing(8)
            for made in buttons:
                row.addWidget(made)
            row.addStretch(1)
            layout.addLayout(row)
        layout.addStretch(1)

    def _take_width(self) -> None:
        self.text.setMaximumWidth(current_theme().px(440))

    def follow_theme(self) -> None:
        """Follow the colours and the text size."""
        self._take_width()


class Strip(QFrame):
    """One sentence over the width of a place, with an icon and perhaps a button: note, caution or danger.

    A note over a main window stands there as long as the window does, so it is a quiet band: low, grey, with a line
    below it.
    """

    clicked = Signal()

    def __init__(
        self,
        text: str,
        kind: str = "note",
        button_text: str = "",
        *,
        icon: str = "",
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        looks = {
            "note": ("accent-soft", "accent-text", "info"),
            "caution": ("caution-soft", "caution", "triangle-alert"),
            "danger": ("danger-soft", "danger", "circle-alert"),
        }
        self._ground, ink, own = looks[kind]
        self._kind = kind
        self._is_band = False
        self.setProperty("painted", True)
        layout = self._row = QHBoxLayout(self)
        layout.setContentsMargins(16, 10, 16, 10)
        layout.setSpacing(12)
        self._mark = IconMark(icon or own, ink, 16)
        self._icon = icon or own
        layout.addWidget(self._mark)
        self._label = label(text, "body", wrap=True)
        layout.addWidget(self._label, 1)
        self.button: Button | None = None
        if button_text:
            self.button = button(button_text, small=True)
            self.button.clicked.connect(self.clicked)
            layout.addWidget(self.button)

    def set_text(self, text: str) -> None:
        """Say something else."""
        self._label.setText(text)

    def text(self) -> str:
        """What it says."""
        return self._label.text()

    def is_band(self) -> bool:
        """Whether it is a quiet band over a main window."""
        return self._is_band

    def showEvent(self, event: QShowEvent) -> None:
        if self._kind == "note" and not self._is_band and isinstance(self.window(), QMainWindow):
            self._is_band = True
            self._row.setContentsMargins(24, 4, 20, 5)
            self._row.setSpacing(8)
            self._mark.set_icon_name(self._icon, "text3")
            self._label.set_role("small")
            self._label.set_token("text2")
            if self.button is not None:
                self.button.set_kind("quiet")
        super().showEvent(event)

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        theme = current_theme()
        if self._is_band:
            painter.fillRect(self.rect(), theme.color("alt"))
            painter.fillRect(0, self.height() - 1, self.width(), 1, theme.color("line"))
            return
        outline = "text" if theme.high_contrast else ""
        paint_box(painter, QRectF(self.rect()), self._ground, outline, theme.px(6))


class UndoStrip(QFrame):
    """What was just done, with Undo, for 8 seconds at the bottom left of its host.

    It lies over the host and moves with it, above what stands at the host's foot, ``foot`` px high, and above the
    reminders in the other corner where it would reach under them. While the window is minimised it waits: nobody reads
    it there.
    ``undone`` tells that Undo was clicked.
    """

    undone = Signal()
    EDGE = 20
    MOST = 720
    """It is not wider (px at text size 1) where something can be undone: a long name gives of its middle."""

    def __init__(self, host: QWidget) -> None:
        super().__init__(host)
        self.setProperty("painted", True)
        self._host = host
        self._foot = 0
        self._taken = QRect()
        self._action: Callable[[], None] | None = None
        layout = QHBoxLayout(self)
        layout.setContentsMargins(self.EDGE + 16, self.EDGE + 8, self.EDGE + 12, self.EDGE + 8)
        layout.setSpacing(12)
        self._mark = IconMark("circle-check", "ok", 16)
        layout.addWidget(self._mark)
        self._label: Label = ElidedLabel("", "body", middle=True)
        layout.addWidget(self._label)
        layout.addSpacing(24)
        self.link: LinkButton = link_button(self.tr("Undo"), role="body-medium")
        self.link.clicked.connect(self._on_undo)
        layout.addWidget(self.link)
        self._kbd = Kbd(self.tr("Ctrl Z"))
        layout.addWidget(self._kbd)
        self._timer = QTimer(self)
        self._timer.setSingleShot(True)
        self._timer.setInterval(UNDO_MS)
        self._timer.timeout.connect(self.hide)
        host.installEventFilter(self)
        self.hide()

    def say(self, text: str, undo: Callable[[], None] | None = None, *, foot: int = 0) -> None:
        """Show what was done; ``undo`` is called by the link. Without it there is no link."""
        self._foot = foot
        self._label.setText(text)
        self._action = undo
        self.link.setVisible(undo is not None)
        self._kbd.setVisible(undo is not None)
        self.adjustSize()
        self._place()
        self.raise_()
        self.show()
        self._timer.start()
        self._wait()

    def set_foot(self, foot: int) -> None:
        """Stand above something else at the host's foot, ``foot`` px high."""
        self._foot = foot
        if not self.isHidden():
            self._place()

    def keep_clear_of(self, taken: QRect) -> None:
        """Never lie under what has this place in the host; an empty one is nowhere."""
        self._taken = taken
        if not self.isHidden():
            self._place()

    def _wait(self) -> None:
        """Let the time run from when the window is seen."""
        window = self._host.window()
        if window.isMinimized():
            self._timer.stop()
            window.installEventFilter(self)
        elif not self._timer.isActive():
            window.removeEventFilter(self)
            self._timer.start()

    def text(self) -> str:
        """What it says."""
        return self._label.text()

    def _on_undo(self) -> None:
        action, self._action = self._action, None
        self.hide()
        if action is not None:
            action()
            self.undone.emit()

    def _place(self) -> None:
        hint = self.sizeHint()
        left = 24 - self.EDGE
        most = current_theme().px(self.MOST) if self._action is not None else hint.width()
        width = min(hint.width(), most, max(self._host.width() - 2 * left, 1))
        top = self._host.height() - self._foot - hint.height() - 4
        if not self._taken.isEmpty() and left + width - self.EDGE > self._taken.left():
            top = max(-self.EDGE, min(top, self._taken.top() + self.EDGE - hint.height()))
        self.setGeometry(left, top, width, hint.height())

    def hideEvent(self, event: QHideEvent) -> None:
        self._timer.stop()
        super().hideEvent(event)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if event.type() == QEvent.Type.Resize and watched is self._host and self.isVisible():
            self._place()
        elif event.type() == QEvent.Type.WindowStateChange and not self.isHidden():
            self._wait()
        return False

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        box = QRectF(self.rect()).adjusted(self.EDGE, self.EDGE, -self.EDGE, -self.EDGE)
        radius = current_theme().px(8)
        paint_shadow(painter, box, radius)
        paint_box(painter, box, "base", "line2", radius)


class Bar(QWidget):
    """How much of something is done: ``part`` of the bar, from 0 to 1."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.part = 0.0
        self.setFixedHeight(6)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        self.setMinimumWidth(80)

    def set_part(self, part: float) -> None:
        """Show how much is done."""
        self.part = part
        self.update()

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        area = QRectF(self.rect())
        paint_box(painter, area, "sunken", "", 3)
        if self.part > 0:
            painter.setClipRect(QRectF(0, 0, area.width() * min(1.0, self.part), area.height()))
            paint_box(painter, area, "accent", "", 3)


class ProgressLine(QWidget):
    """Long work in place: what it does, a bar, the percent, and Stop."""

    stopped = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        layout = QHBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(12)
        self._label = label("", "body")
        self._bar = Bar()
        self._percent = label("", "small", "text2")
        self.stop_button = button(self.tr("Stop"), "quiet", small=True)
        self.stop_button.clicked.connect(self.stopped)
        layout.addWidget(self._label)
        layout.addWidget(self._bar, 1)
        layout.addWidget(self._percent)
        layout.addWidget(self.stop_button)

    def set_progress(self, text: str, done: int, total: int) -> None:
        """Say how far it is; with ``total`` 0 the percent stays empty."""
        self._label.setText(text)
        part = done / total if total else 0.0
        self._bar.set_part(part)
        percent = int(part * 100)
        self._percent.setText(self.tr("{percent} %").format(percent=percent) if total else "")
        self.setAccessibleDescription(f"{text} {self._percent.text()}")

    def percent_text(self) -> str:
        """The percent as shown."""
        return self._percent.text()


class Bones(QWidget):
    """Grey shapes of rows to come. They show only when loading takes longer than 300 ms."""

    def __init__(self, rows: int = 3, *, row_height: int = 52, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._rows = rows
        self._row_height = row_height
        self._seen = False
        self._timer = QTimer(self)
        self._timer.setSingleShot(True)
        self._timer.setInterval(BONES_MS)
        self._timer.timeout.connect(self._on_time)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)

    def sizeHint(self) -> QSize:
        return QSize(320, current_theme().px(self._row_height) * self._rows)

    def show_now(self) -> None:
        """Show at once, without the wait."""
        self._timer.stop()
        self._seen = True
        self.update()

    def is_seen(self) -> bool:
        """Whether the shapes are painted by now."""
        return self._seen

    def showEvent(self, event: QShowEvent) -> None:
        super().showEvent(event)
        if not self._seen:
            self._timer.start()

    def hideEvent(self, event: QHideEvent) -> None:
        super().hideEvent(event)
        self._timer.stop()
        self._seen = False

    def _on_time(self) -> None:
        self._seen = True
        self.update()

    def paintEvent(self, event: QPaintEvent) -> None:
        if not self._seen:
            return
        theme = current_theme()
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        widths = (0.68, 0.53, 0.61, 0.47, 0.58)
        height = theme.px(self._row_height)
        for row in range(self._rows):
            middle = row * height + height / 2
            side = theme.px(32)
            painter.setPen(Qt.PenStyle.NoPen)
            painter.setBrush(theme.color("sunken"))
            painter.drawEllipse(QRectF(theme.px(12), middle - side / 2, side, side))
            left = theme.px(56)
            room = max(0, self.width() - left)
            wide = room * widths[row % len(widths)]
            paint_box(painter, QRectF(left, middle - theme.px(12), wide, theme.px(8)), "sunken", "", 4)
            paint_box(painter, QRectF(left, middle + theme.px(4), wide * 0.7, theme.px(8)), "alt", "", 4)
