"""What drops down: a free panel, and menus."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import QPoint, QRect, QRectF, Qt, Signal
from PySide6.QtGui import QAction, QGuiApplication, QHideEvent, QKeyEvent, QKeySequence, QPainter, QPaintEvent
from PySide6.QtWidgets import QFrame, QMainWindow, QMenu, QVBoxLayout, QWidget

from crm_desktop.ui.theme import current_theme, dress, set_icon
from crm_desktop.ui.widgets.buttons import paint_box
from crm_desktop.ui.widgets.panels import paint_shadow
from crm_desktop.ui.widgets.see_through import make_see_through

SHADOW = 20


class Popup(QFrame):
    """A panel that drops down from a control (corners 10 px, soft shadow) and closes on Esc or a click elsewhere.

    Put things into ``body``. ``closed`` tells that it has gone.
    """

    closed = Signal()

    def __init__(self, parent: QWidget, *, padding: int = 12) -> None:
        super().__init__(parent, Qt.WindowType.Popup)
        make_see_through(self, edge=SHADOW)
        self.setProperty("painted", True)
        edge = SHADOW + padding
        self.body = QVBoxLayout(self)
        self.body.setContentsMargins(edge, edge, edge, edge)
        self.body.setSpacing(4)

    def show_at(self, anchor: QWidget, *, align: str = "left", gap: int = 4) -> None:
        """Show below a control (above it, where there is no room), its left or right edge in line with it."""
        self.adjustSize()
        size = self.sizeHint()
        low = anchor.mapToGlobal(QPoint(0, anchor.height()))
        x = low.x() - SHADOW
        if align == "right":
            x = low.x() + anchor.width() - size.width() + SHADOW
        y = low.y() + gap - SHADOW
        screen = anchor.screen() or QGuiApplication.primaryScreen()
        room: QRect = screen.availableGeometry()
        if y + size.height() - SHADOW > room.bottom():
            above = anchor.mapToGlobal(QPoint(0, 0)).y() - gap - size.height() + SHADOW
            if above + SHADOW >= room.top():
                y = above
        x = max(room.left() - SHADOW, min(x, room.right() - size.width() + SHADOW))
        self.setGeometry(x, y, size.width(), size.height())
        self.show()

    def show_beside(self, place: QRect, *, gap: int = 4) -> None:
        """Show at the right of a place of the screen (at its left, where there is no room), its middle in line."""
        self.adjustSize()
        size = self.sizeHint()
        screen = QGuiApplication.screenAt(place.center()) or QGuiApplication.primaryScreen()
        room: QRect = screen.availableGeometry()
        x = place.right() + 1 + gap - SHADOW
        if x + size.width() - SHADOW > room.right():
            x = max(room.left() - SHADOW, place.left() - gap - size.width() + SHADOW)
        lowest = room.bottom() - size.height() + SHADOW
        y = max(room.top() - SHADOW, min(place.center().y() - size.height() // 2, lowest))
        self.setGeometry(x, y, size.width(), size.height())
        self.show()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() == Qt.Key.Key_Escape:
            self.close()
            return
        super().keyPressEvent(event)

    def hideEvent(self, event: QHideEvent) -> None:
        super().hideEvent(event)
        self.closed.emit()

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        box = QRectF(self.rect()).adjusted(SHADOW, SHADOW, -SHADOW, -SHADOW)
        radius = current_theme().px(10)
        paint_shadow(painter, box, radius)
        paint_box(painter, box, "base", "line2", radius)


class Menu(QMenu):
    """A menu with our corners, whose icons follow the theme. A letter goes to the next entry that begins with it."""

    def __init__(self, parent: QWidget | None = None, title: str = "") -> None:
        super().__init__(title, parent)
        if parent is None or isinstance(parent, QMainWindow):  # else it is what its parent comes to lie in
            dress(self)
        make_see_through(self)
        self.setToolTipsVisible(True)

    def add(
        self,
        text: str,
        icon: str = "",
        keys: str = "",
        slot: Callable[[], object] | None = None,
        *,
        danger: bool = False,
        checked: bool | None = None,
    ) -> QAction:
        """Add an entry. ``keys`` is only shown (it binds nothing); ``checked`` makes it an entry with a tick."""
        shown = text.replace("&", "&&")
        action = QAction(f"{shown}\t{keys}" if keys else shown, self)
        if icon:
            set_icon(action, icon, "danger" if danger else "text2", 16)
        if checked is not None:
            action.setCheckable(True)
            action.setChecked(checked)
        if slot is not None:
            action.triggered.connect(lambda: slot())  # noqa: PLW0108 - the signal would hand over its bool
        self.addAction(action)
        return action

    def add_menu(self, text: str, icon: str = "") -> Menu:
        """Add a menu below this one."""
        inner = Menu(self, text.replace("&", "&&"))
        if icon:
            set_icon(inner.menuAction(), icon)
        self.addMenu(inner)
        return inner

    def keyPressEvent(self, event: QKeyEvent) -> None:
        letter = event.text().casefold()
        if letter.isalnum():
            now = self.activeAction()
            entries = self.actions()
            at = entries.index(now) + 1 if now in entries else 0
            for entry in (*entries[at:], *entries[:at]):
                if entry.isEnabled() and entry.isVisible() and entry.text().casefold().startswith(letter):
                    self.setActiveAction(entry)
                    return
        super().keyPressEvent(event)


def shown_keys(sequence: QKeySequence | str) -> str:
    """A key sequence as the hints show it: "Ctrl Z" for Ctrl+Z."""
    text = QKeySequence(sequence).toString(QKeySequence.SequenceFormat.NativeText)
    return text.replace("+", " ") if len(text) > 1 else text
