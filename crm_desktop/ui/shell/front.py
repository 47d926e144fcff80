"""Bringing a window to the front, wherever it was: minimised, hidden in the tray, behind others."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QWidget


def bring_to_front(window: QWidget) -> None:
    """Show a window, as large as it was, and give it the focus."""
    if window.isMinimized():
        window.setWindowState(window.windowState() & ~Qt.WindowState.WindowMinimized)
    handle = window.windowHandle()
    if handle is not None and not window.isVisible() and QGuiApplication.platformName() == "xcb":
        # X11 keeps the wish of a window that began minimised, and would show it so again after it was hidden.
        states = handle.windowStates()
        handle.setWindowStates(states | Qt.WindowState.WindowMinimized)
        handle.setWindowStates(states)
    window.show()
    window.raise_()
    window.activateWindow()
