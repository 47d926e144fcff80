"""What all lists do alike with the keyboard and the menu key."""

from __future__ import annotations

from PySide6.QtCore import QEvent, QModelIndex, QPoint, QRectF, Qt
from PySide6.QtGui import QContextMenuEvent, QKeyEvent, QKeySequence, QShortcut
from PySide6.QtWidgets import QAbstractItemView, QApplication, QWidget

_STEPS = {"j": Qt.Key.Key_Down, "k": Qt.Key.Key_Up}


def held(event: QKeyEvent) -> Qt.KeyboardModifier:
    """Give the modifiers that are held; that a key is on the number pad is none."""
    return event.modifiers() & ~Qt.KeyboardModifier.KeypadModifier


def is_plain(event: QKeyEvent) -> bool:
    """Whether a key was pressed without Ctrl, Shift or Alt."""
    return not held(event)


def asks_for_filter(event: QKeyEvent) -> bool:
    """Whether it is "/", which leads to the filter; on German keyboards, and many more, it is typed with Shift."""
    return event.text() == "/" and not held(event) & ~Qt.KeyboardModifier.ShiftModifier


def as_arrow(event: QKeyEvent) -> QKeyEvent | None:
    """Give the arrow key that a plain j or k stands for, None for all other keys."""
    key = _STEPS.get(event.text()) if is_plain(event) else None
    if key is None:
        return None
    return QKeyEvent(QEvent.Type.KeyPress, key, Qt.KeyboardModifier.NoModifier)


def is_left_to_window(event: QKeyEvent, undo: bool, redo: bool) -> bool:
    """Whether Ctrl+Z, or its opposite, is not for the field it was pressed in: there is no typing to take back.

    `undo` and `redo` tell what the field has. The event is left to the window then; a key that is held down is not, so
    that whoever takes back what was typed does not go on to what was done before.
    """
    if event.matches(QKeySequence.StandardKey.Undo):
        is_for_field = undo
    elif event.matches(QKeySequence.StandardKey.Redo):
        is_for_field = redo
    else:
        return False
    if not is_for_field:
        event.setAccepted(event.isAutoRepeat())
    return not is_for_field


def menu_place(view: QAbstractItemView, event: QContextMenuEvent) -> tuple[QModelIndex, QPoint]:
    """Give the row a menu is asked for, and where it opens (global): at the mouse, or below the current row."""
    if event.reason() != QContextMenuEvent.Reason.Keyboard:
        return view.indexAt(event.pos()), event.globalPos()
    index = view.currentIndex()
    return index, view.viewport().mapToGlobal(view.visualRect(index).bottomLeft() + QPoint(40, -8))


def take_shift_f10(window: QWidget) -> None:
    """Let Shift+F10 be the menu key all over a window: many keyboards have none, and Qt knows it on Windows alone."""
    QShortcut(QKeySequence("Shift+F10"), window, lambda: _ask_for_menu(window))


def _ask_for_menu(window: QWidget) -> None:
    """Ask what has the focus for its menu, where its cursor stands, as the menu key does."""
    inner = window.focusWidget()
    if inner is None:
        return
    at = QRectF(inner.inputMethodQuery(Qt.InputMethodQuery.ImCursorRectangle)).center().toPoint()
    asked = QContextMenuEvent(QContextMenuEvent.Reason.Keyboard, at, inner.mapToGlobal(at))
    QApplication.sendEvent(inner, asked)
