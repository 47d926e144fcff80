"""What the tests of editors share: a window with a desk at which editors are opened, and closed in the end."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from contextlib import contextmanager
from datetime import date
from typing import Any, TypeVar

from PySide6.QtWidgets import QApplication, QWidget
from pytestqt.qtbot import QtBot

from crm_desktop.ui.shell.desk import Desk
from crm_desktop.ui.widgets import Dialog

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
