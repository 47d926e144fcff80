"""What the tests of editors share: a window with a desk at which editors are opened, and closed in the end."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from contextlib import contextmanager
from datetime import date
from typing import Any, TypeVar

from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QLineEdit, QWidget
from pytestqt.qtbot import QtBot

from crm_desktop.ui.shell.desk import Desk
from crm_desktop.ui.widgets import ChooseField, Dialog

TODAY = date(2026, 11, 24)
EVIL = '<img src="file:///etc/passwd">'

_Editor = TypeVar("_Editor", bound=Dialog)


@contextmanager
def editors_at(qtbot: QtBot, desk: Desk, kind: Callable[..., _Editor]) -> Iterator[Callable[..., _Editor]]:
    """Put the desk into a window, and give what opens an editor there, with one turn of the event loop.

    At the end the editors go without a question, then window, desk and file are closed.
    """
    window = QWidget()
    window.resize(1360, 860)
    desk.window = window
    qtbot.addWidget(window)
    window.show()
    opened: list[_Editor] = []

    def open_one(number: int | None = None, *, turn: bool = True, **prefill: Any) -> _Editor:
        editor = kind(desk, number, **prefill)
        opened.append(editor)
        editor.open()
        if turn:
            QApplication.processEvents()
        return editor

    yield open_one
    for editor in opened:
        Dialog.reject(editor)
        editor.deleteLater()
    window.close()
    desk.close()
    desk.store.close()


def heard(desk: Desk) -> list[tuple[str, bool]]:
    """Give what the desk says from now on: the words, and whether they offer to undo."""
    said: list[tuple[str, bool]] = []
    desk.said.connect(lambda text, undo: said.append((text, undo)))
    return said


def write_into(field: QLineEdit, text: str) -> None:
    """Type, and let the list that drops down go, as Esc does."""
    field.setFocus()
    field.clear()
    QTest.keyClicks(field, text)
    if isinstance(field, ChooseField):
        field.popup().hide()


def choose(field: ChooseField, text: str) -> None:
    """Choose what the list under a field offers first for a text."""
    choice = field._search(text)[0]
    field.set_choice(choice)
    field.chosen.emit(choice)
