"""What the tests of views share: a view on the screen by itself, and the menu that it opened."""

from __future__ import annotations

from collections.abc import Iterator
from contextlib import contextmanager
from typing import Any

from PySide6.QtWidgets import QWidget
from pytestqt.qtbot import QtBot

from crm_desktop.ui.shell.steps import Steps
from crm_desktop.ui.shell.view import View
from crm_desktop.ui.widgets import Menu


@contextmanager
def on_screen(qtbot: QtBot, view: View, width: int, height: int = 860) -> Iterator[None]:
    """Show a view with all its steps done. At the end it is closed, and its desk and file with it."""
    view.desk.window = view
    qtbot.addWidget(view)
    view.resize(width, height)
    view.show()
    qtbot.waitExposed(view)
    steps: Any = getattr(view, "steps", None)
    if steps is not None:
        steps.finish()
    yield
    for left in view.findChildren(Steps):
        left.clear()  # as the window does before its file is closed
    view.close()
    view.desk.close()
    view.desk.store.close()


def open_menu(of: QWidget) -> Menu:
    """Give the menu that is open; the test closes it by choosing or by `close`."""
    (menu,) = [one for one in of.findChildren(Menu) if one.isVisible()]
    return menu


def trigger(menu: Menu, text: str, inner: str = "") -> None:
    """Choose an entry of an open menu, perhaps in a menu below one of its entries."""
    within: Any = menu
    if inner:
        within = next(one.menu() for one in menu.actions() if one.text() == inner)
    for action in within.actions():
        if action.text().split("\t")[0] == text:
            menu.close()
            action.trigger()
            return
    raise AssertionError([action.text() for action in within.actions()])
