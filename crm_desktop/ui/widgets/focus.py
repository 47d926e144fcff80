"""The ring around what has the keyboard: 2 px wide, 2 px outside of the control."""

from __future__ import annotations

from collections.abc import Iterable
from typing import TYPE_CHECKING

from PySide6.QtCore import QEvent, QObject, QPoint, QRect, QRectF, Qt
from PySide6.QtGui import QFocusEvent, QKeyEvent, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QAbstractItemView, QAbstractScrollArea, QPushButton, QWidget
from shiboken6 import isValid

from crm_desktop.ui.theme import current_theme

OUTSIDE = 4


def first_stop(pane: QWidget) -> QWidget:
    """The first part of a pane that Tab stops at: what F6 leads to. The pane itself where it has none."""
    step = pane.nextInFocusChain()
    while step is not None and step is not pane:
        if (
            pane.isAncestorOf(step)
            and step.isVisible()
            and step.isEnabled()
            and step.focusPolicy() & Qt.FocusPolicy.TabFocus
        ):
            return step
        step = step.nextInFocusChain()
    return pane


def in_tab_order(stops: Iterable[QWidget]) -> None:
    """Let Tab go through these in their order: for parts that were made later than what stands below them.

    Of what is no stop itself (a segmented control, a whole editor) the stops within keep their own order.
    """
    before: QWidget | None = None
    for given in stops:
        for stop in [given] if given.focusPolicy() & Qt.FocusPolicy.TabFocus else _stops_within(given):
            if before is not None:
                QWidget.setTabOrder(before, stop)
            before = stop


def _stops_within(whole: QWidget) -> list[QWidget]:
    """Give the stops in it in their order: a walk through all parts of the window, which ends at the last of them."""
    left = {
        part
        for part in whole.findChildren(QWidget)
        if part.focusPolicy() & Qt.FocusPolicy.TabFocus and whole.isAncestorOf(part)
    }
    found = []
    step = whole.nextInFocusChain()
    while left and step is not None and step is not whole:
        if step in left:
            left.remove(step)
            found.append(step)
        step = step.nextInFocusChain()
    return found


MOUSE_REASONS = (Qt.FocusReason.MouseFocusReason,)


class FocusRing(QWidget):
    """An overlay that follows one widget and paints the ring around it. It never takes mouse or keys."""

    def __init__(self, followed: QWidget, radius: int) -> None:
        host = followed.window()
        step = followed.parentWidget()
        self._watched: list[QWidget] = [followed]
        while step is not None and step is not host:
            above = step.parentWidget()
            if isinstance(above, QAbstractScrollArea) and above.viewport() is step:
                host = step
                break
            self._watched.append(step)
            step = above
        super().__init__(host)
        self._followed = followed
        self._radius = radius
        self.setAttribute(Qt.WidgetAttribute.WA_TransparentForMouseEvents)
        self.setAttribute(Qt.WidgetAttribute.WA_NoSystemBackground)
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        for widget in self._watched:
            widget.installEventFilter(self)
        followed.destroyed.connect(self.deleteLater)
        self.place()
        self.raise_()
        self.show()

    def place(self) -> None:
        """Put the ring around the followed widget."""
        host = self.parentWidget()
        if host is None:
            return
        corner = self._followed.mapTo(host, QPoint(0, 0))
        around = QRect(corner, self._followed.size())
        self.setGeometry(around.adjusted(-OUTSIDE, -OUTSIDE, OUTSIDE, OUTSIDE))

    def leave(self) -> None:
        """Take the ring away."""
        for widget in self._watched:
            if isValid(widget):  # a window that goes takes its parts with it, one after the other
                widget.removeEventFilter(self)
        self._watched.clear()
        self.hide()
        self.setParent(None)
        self.deleteLater()

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        kind = event.type()
        if kind in (QEvent.Type.Move, QEvent.Type.Resize):
            self.place()
        elif kind in (QEvent.Type.Hide, QEvent.Type.Show) and watched is self._followed:
            self.setVisible(kind == QEvent.Type.Show)
        return False

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(QPen(current_theme().color("focus"), current_theme().ring))
        radius = self._radius + 3
        painter.drawRoundedRect(QRectF(self.rect()).adjusted(1, 1, -1, -1), radius, radius)


def paint_list_focus(view: QAbstractItemView) -> None:
    """Draw the focus inside a list that has it, where no row is there to carry the ring."""
    if view.hasFocus() and not view.currentIndex().isValid():
        painter = QPainter(view.viewport())
        painter.setPen(QPen(current_theme().color("focus"), current_theme().ring))
        painter.drawRect(view.viewport().rect().adjusted(1, 1, -1, -1))


class PaneFocus(QAbstractScrollArea if TYPE_CHECKING else object):  # type: ignore[misc]
    """Mixed into a pane of text, before its own class: draws the focus inside it while the keyboard brought it here."""

    _by_key = False

    def focusInEvent(self, event: QFocusEvent) -> None:
        super().focusInEvent(event)
        self._by_key = event.reason() not in MOUSE_REASONS
        self.viewport().update()

    def focusOutEvent(self, event: QFocusEvent) -> None:
        super().focusOutEvent(event)
        self.viewport().update()

    def paintEvent(self, event: QPaintEvent) -> None:
        super().paintEvent(event)
        if self._by_key and self.hasFocus():
            painter = QPainter(self.viewport())
            painter.setPen(QPen(current_theme().color("focus"), current_theme().ring))
            painter.drawRect(self.viewport().rect().adjusted(1, 1, -1, -1))


class RingHolder(QWidget if TYPE_CHECKING else object):  # type: ignore[misc]
    """Mixed into a control, before its own class: has a focus ring while the keyboard brought the focus here."""

    _ring: FocusRing | None = None

    def ring_radius(self) -> int:
        """The corner radius of the control in px."""
        return 6

    def focusInEvent(self, event: QFocusEvent) -> None:
        super().focusInEvent(event)
        if self._ring is None and event.reason() not in MOUSE_REASONS and self.isVisible():
            self._ring = FocusRing(self, self.ring_radius())

    def focusOutEvent(self, event: QFocusEvent) -> None:
        super().focusOutEvent(event)
        ring, self._ring = self._ring, None
        if ring is not None and isValid(ring):
            ring.leave()


class PushRing(QPushButton if TYPE_CHECKING else RingHolder):  # type: ignore[misc]
    """A `RingHolder` for push buttons: Enter clicks them as Space does, wherever they stand."""

    def keyPressEvent(self, event: QKeyEvent) -> None:
        plain = not event.modifiers() & ~Qt.KeyboardModifier.KeypadModifier
        if plain and event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            self.click()
            return
        super().keyPressEvent(event)
