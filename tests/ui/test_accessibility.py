"""Every view and every dialog, as a screen reader and the Tab key meet them.

The whole accessibility tree is walked: nothing one can act on is without a name or a role. Every control is a stop of
the Tab key, or has keys of its own; and wherever the focus stands, it is seen.
"""

from __future__ import annotations

from collections.abc import Iterator
from datetime import date, time
from pathlib import Path

import pytest
from PySide6.QtCore import QPoint, QRect, Qt
from PySide6.QtGui import QAccessible, QAccessibleInterface, QImage
from PySide6.QtWidgets import QAbstractButton, QApplication, QDialog, QRadioButton, QWidget
from pytestqt.qtbot import QtBot
from shiboken6 import isValid

from crm_desktop.domain.clock import FixedDay
from crm_desktop.services import settings
from crm_desktop.ui.shell.desk import Desk
from crm_desktop.ui.shell.palette import Palette
from crm_desktop.ui.shell.welcome import Welcome
from crm_desktop.ui.shell.window import MainWindow
from crm_desktop.ui.theme import apply_theme
from tests.screens import scenes
from tests.store.books import sample_at
from tests.ui.prompter import ScriptedPrompter

Role = QAccessible.Role
ACTED_ON = {
    Role.Button,
    Role.ButtonDropDown,
    Role.ButtonMenu,
    Role.Cell,
    Role.CheckBox,
    Role.ComboBox,
    Role.EditableText,
    Role.Link,
    Role.List,
    Role.ListItem,
    Role.MenuItem,
    Role.PageTab,
    Role.RadioButton,
    Role.Slider,
    Role.SpinBox,
    Role.Table,
    Role.Tree,
    Role.TreeItem,
}
ROWS = 40
"""So many rows of a list are looked at; they are all of one make."""
KEYED = {"Show the list": "Down", "Calendar": "Alt+Down", "Clear": "Esc"}
"""Buttons inside a field, which Tab passes by, and the key that does the same in the field."""


@pytest.fixture
def seen(qtbot: QtBot, qapp: QApplication, tmp_path: Path) -> Iterator[tuple[Desk, MainWindow]]:
    apply_theme(qapp, "light")
    store = sample_at(tmp_path / "sample.crm", FixedDay(date(2026, 11, 24), time(9, 0)))
    settings.put(store, settings.IS_SAMPLE, False)
    desk = Desk(store, ScriptedPrompter())
    window = MainWindow(desk)
    qtbot.addWidget(window)
    window.resize(1360, 860)
    window.show_view("today")
    with qtbot.waitExposed(window):
        window.show()
    window.refresh_navigation()
    yield desk, window
    if desk.reminding is not None:
        desk.reminding.close()
    window.close()
    desk.close()
    store.close()


def nameless(top: QWidget) -> list[str]:
    """What a screen reader could not say, each with what stands around it."""
    found: list[str] = []

    def walk(one: QAccessibleInterface | None, around: tuple[str, ...]) -> None:
        if one is None or not one.isValid() or one.state().invisible:
            return
        name, role = one.text(QAccessible.Text.Name).strip(), one.role()
        here = (*around[-3:], f"{type(one.object()).__name__} {role.name} {name!r}")
        if role is Role.NoRole or (not name and (role in ACTED_ON or one.state().focusable)):
            found.append(" > ".join(here))
        count = one.childCount()
        for place in range(min(count, ROWS) if role in (Role.List, Role.Table, Role.Tree) else count):
            walk(one.child(place), here)

    walk(QAccessible.queryAccessibleInterface(top), ())
    return found


def stops(top: QWidget) -> list[QWidget]:
    """What the Tab key goes through, as far as it is seen."""
    found = []
    here = top.nextInFocusChain()
    while here is not None and here is not top:
        if (
            here.isVisibleTo(top)
            and here.isEnabled()
            and here.focusPolicy() & Qt.FocusPolicy.TabFocus
            and here.window() is top
            and not here.visibleRegion().isEmpty()
        ):
            found.append(here)
        here = here.nextInFocusChain()
    return found


def out_of_reach(top: QWidget) -> list[str]:
    """Buttons that only the mouse reaches. Marks that nothing happens on take no mouse either."""
    reached = set(stops(top))
    return [
        f"{type(one).__name__} {one.accessibleName() or one.text()!r}"
        for one in top.findChildren(QAbstractButton)
        if one.isVisibleTo(top)
        and one.isEnabled()
        and one not in reached
        and not one.visibleRegion().isEmpty()
        and not isinstance(one, QRadioButton)  # arrows choose among them
        and one.cursor().shape() is Qt.CursorShape.PointingHandCursor
        and one.accessibleName() not in KEYED
    ]


def around(top: QWidget, widget: QWidget) -> QImage:
    """What is painted where a control stands, with room for a ring."""
    top.setAttribute(Qt.WidgetAttribute.WA_KeyboardFocusChange)  # as the Tab key does
    place = QRect(widget.mapTo(top, QPoint(0, 0)), widget.size()).adjusted(-5, -5, 5, 5)
    return top.grab(place & top.rect()).toImage()


def without_visible_focus(top: QWidget) -> list[str]:
    """Stops of the Tab key that look the same with the focus and without it."""
    found = []
    top.activateWindow()
    all_stops = stops(top)
    for before, widget in zip([*all_stops[-1:], *all_stops], all_stops, strict=False):
        if widget.focusProxy() is not None or len(all_stops) < 2:
            continue
        before.setFocus(Qt.FocusReason.TabFocusReason)
        QApplication.processEvents()
        if not isValid(widget) or not isValid(before):
            break  # the list that had the focus showed something else
        look = around(top, widget)
        widget.setFocus(Qt.FocusReason.TabFocusReason)
        QApplication.processEvents()
        if isValid(widget) and widget.hasFocus() and look == around(top, widget):
            found.append(f"{type(widget).__name__} {widget.accessibleName()!r}")
    return found


def test_everything_has_a_name_a_key_and_a_visible_focus(seen: tuple[Desk, MainWindow], qtbot: QtBot) -> None:
    desk, window = seen
    faults: dict[str, list[str]] = {}
    looked_at = set[type]()
    for name, do in scenes(desk, window).items():
        opened = do()
        assert window.current is not None  # whoever asks for it has it there
        qtbot.waitUntil(lambda: not desk.is_busy)
        QApplication.processEvents()
        top = opened if isinstance(opened, QWidget) and opened.isVisible() and opened.isWindow() else window
        found = nameless(top)
        kind = type(window.current) if top is window else type(top)
        if kind not in looked_at or top is not window:
            found += out_of_reach(top)
            if not isinstance(top, Palette):  # its field alone has the focus, with the cursor in it
                found += without_visible_focus(top)
        looked_at.add(kind)
        if found:
            faults[name] = found
        if top is not window:
            assert isinstance(top, QDialog) or top.isWindow()
            top.close()
            QApplication.processEvents()
    assert not faults, "\n".join(f"{name}: {one}" for name, found in faults.items() for one in found)


def test_the_welcome_too(qtbot: QtBot, qapp: QApplication) -> None:
    apply_theme(qapp, "light")
    welcome = Welcome()
    qtbot.addWidget(welcome)
    welcome.resize(1360, 860)
    with qtbot.waitExposed(welcome):
        welcome.show()
    assert nameless(welcome) + out_of_reach(welcome) + without_visible_focus(welcome) == []
