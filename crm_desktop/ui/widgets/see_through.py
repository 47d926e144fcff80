"""Windows with round corners and soft shadows, also where no window can be seen through."""

from __future__ import annotations

from functools import cache, partial

from PySide6.QtCore import QEvent, QObject, QRectF, Qt
from PySide6.QtGui import QGuiApplication, QPainter, QPainterPath, QRegion
from PySide6.QtWidgets import QWidget

from crm_desktop.ui.theme import current_theme


@cache
def is_composited() -> bool:
    """Whether parts of a window can be see-through here. On X they are black unless a compositor runs.

    It says that it does by owning the selection _NET_WM_CM_Sn (Extended Window Manager Hints, freedesktop.org).
    """
    if QGuiApplication.platformName() != "xcb":
        return True
    import ctypes

    try:
        x = ctypes.CDLL("libX11.so.6")
    except OSError:
        return True
    x.XOpenDisplay.restype = ctypes.c_void_p
    x.XInternAtom.restype = x.XGetSelectionOwner.restype = ctypes.c_ulong
    x.XInternAtom.argtypes = (ctypes.c_void_p, ctypes.c_char_p, ctypes.c_int)
    x.XGetSelectionOwner.argtypes = (ctypes.c_void_p, ctypes.c_ulong)
    x.XDefaultScreen.argtypes = x.XCloseDisplay.argtypes = (ctypes.c_void_p,)
    display = x.XOpenDisplay(None)
    if not display:
        return True
    try:
        name = x.XInternAtom(display, f"_NET_WM_CM_S{x.XDefaultScreen(display)}".encode(), 0)
        return bool(x.XGetSelectionOwner(display, name))
    finally:
        x.XCloseDisplay(display)


def make_see_through(widget: QWidget, *, edge: int = 0, radius: int = 10) -> None:
    """Let a popup have round corners, and no frame and no shadow of the system; its own needs ``edge`` px around it."""
    widget.setWindowFlag(Qt.WindowType.FramelessWindowHint, True)
    widget.setWindowFlag(Qt.WindowType.NoDropShadowWindowHint, True)
    round_off(widget, edge=edge, radius=radius)


def round_off(widget: QWidget, *, edge: int = 0, radius: int = 10) -> None:
    """Let a window without a frame have corners of so many px at text size 1.

    Where it cannot be seen through it is cut out, and what lies in the edge (a shadow) with it.
    """
    if is_composited():
        widget.setAttribute(Qt.WidgetAttribute.WA_TranslucentBackground)
    else:
        _CutOut(widget, edge, radius)


_kept: set[_CutOut] = set()
"""Those whose windows are there. Qt owns the window of a list that drops down, so nothing of Python holds what is tied
to it, and a collection would empty it while its window lives on."""


class _CutOut(QObject):
    """Keeps a window in its shape; goes with it."""

    def __init__(self, window: QWidget, edge: int, radius: int) -> None:
        super().__init__(window)
        self._window, self._edge, self._radius = window, edge, radius
        window.installEventFilter(self)
        _kept.add(self)
        self.destroyed.connect(partial(_kept.discard, self))

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if event.type() in (QEvent.Type.Resize, QEvent.Type.Show):
            box = QRectF(self._window.rect()).adjusted(self._edge, self._edge, -self._edge, -self._edge)
            radius = current_theme().px(self._radius)
            path = QPainterPath()
            path.addRoundedRect(box, radius, radius)
            self._window.setMask(QRegion(path.toFillPolygon().toPolygon()))
        elif event.type() == QEvent.Type.Paint:  # the pixels that are half corner, half shadow
            QPainter(self._window).fillRect(self._window.rect(), current_theme().color("base"))
        return False
