"""The navigation, the map of the keys and the first window: what they show in which room, by keyboard and by mouse."""

from __future__ import annotations

import itertools
from pathlib import Path

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtGui import QAccessible, QKeySequence
from PySide6.QtWidgets import QApplication, QMainWindow, QWidget
from pytestqt.qtbot import QtBot

from crm_desktop.ui.shell.key_map import KeyMap
from crm_desktop.ui.shell.navigation import AIR, SMALL, WIDE, Entry, Navigation, NavItem
from crm_desktop.ui.shell.welcome import Welcome
from crm_desktop.ui.theme import apply_theme, current_theme
from crm_desktop.ui.widgets import Hairline, Kbd, Label

pytestmark = pytest.mark.qt_log_ignore("This plugin does not support", extend=True)
ENTRIES = (
    Entry("today", "Today", "sun", "Ctrl+1"),
    Entry("calendar", "Calendar", "calendar-days", "Ctrl+2"),
    Entry("contacts", "Contacts", "users", "Ctrl+3", "People"),
    Entry("leads", "Leads", "lightbulb", "Ctrl+4", "Search"),
)


@pytest.fixture
def navigation(qtbot: QtBot) -> Navigation:
    made = Navigation(ENTRIES, Entry("settings", "Settings", "settings", "Ctrl+,"))
    qtbot.addWidget(made)
    made.resize(made.width(), 640)
    made.show()
    QApplication.processEvents()
    return made


def grounds(navigation: Navigation) -> list[tuple[int, int]]:
    """Top and bottom of what the views' icons stand on, in the navigation."""
    found = []
    for item in navigation.findChildren(NavItem):
        if item is not navigation.file_button and item.isVisible():
            top = item.mapTo(navigation, QPoint(0, 0)).y() + item._air()
            found.append((top, top + item.height() - 2 * item._air()))
    return found


def test_the_lines_of_the_small_navigation_have_air(navigation: Navigation) -> None:
    navigation.set_small(True)
    QApplication.processEvents()
    assert navigation.width() == SMALL
    lines = [line for line in navigation.findChildren(Hairline) if line.isVisible()]
    assert len(lines) == 2
    for line in lines:
        y = line.mapTo(navigation, QPoint(0, 0)).y()
        above = max(bottom for _top, bottom in grounds(navigation) if bottom <= y)
        below = min(top for top, _bottom in grounds(navigation) if top > y)
        assert y - above == AIR
        assert below - y - 1 == AIR
        assert line.width() == 23
    assert not any(label.isVisible() for label in navigation.findChildren(Label))


def test_it_is_as_wide_as_the_text_size_wants(navigation: Navigation, qapp: QApplication) -> None:
    assert navigation.width() == WIDE
    apply_theme(qapp, "light", 1.3)
    assert navigation.width() == round(WIDE * 1.3)
    apply_theme(qapp, "light", 1.0)
    assert navigation.width() == WIDE


def test_a_hairline_parts_it_from_the_view(navigation: Navigation) -> None:
    picture = navigation.grab().toImage()
    assert picture.pixelColor(WIDE - 1, 400) == current_theme().color("line")
    assert picture.pixelColor(WIDE - 3, 400) != current_theme().color("line")


def test_a_click_chooses_and_leaves_the_focus_where_it_is(qtbot: QtBot, navigation: Navigation) -> None:
    item = navigation.findChildren(NavItem)[2]
    with qtbot.waitSignal(navigation.chosen):
        qtbot.mouseClick(item, Qt.MouseButton.LeftButton)
    assert not item.hasFocus()
    item.setFocus(Qt.FocusReason.TabFocusReason)
    with qtbot.waitSignal(navigation.chosen):
        qtbot.keyClick(item, Qt.Key.Key_Space)


def test_a_screen_reader_goes_there_and_what_is_shown_is_only_marked(
    qtbot: QtBot, navigation: Navigation
) -> None:
    chosen: list[str] = []
    navigation.chosen.connect(chosen.append)
    navigation.choose("today")
    assert chosen == []
    item = next(one for one in navigation.findChildren(NavItem) if one.text() == "Contacts")
    told = QAccessible.queryAccessibleInterface(item)
    assert told.role() is QAccessible.Role.Button
    with qtbot.waitSignal(navigation.chosen):
        told.actionInterface().doAction(told.actionInterface().actionNames()[0])
    assert chosen == ["contacts"]
    with qtbot.waitSignal(navigation.meWanted):
        navigation.me.click()


def test_which_view_is_shown_is_said_beside_its_count(navigation: Navigation) -> None:
    navigation.set_count("today", 7)
    navigation.choose("today")
    today, *others = navigation.findChildren(NavItem)[1:]
    assert today.accessibleDescription() == "7, shown now"
    assert not any("shown now" in one.accessibleDescription() for one in others)
    navigation.choose("me")
    assert today.accessibleDescription() == "7"
    assert navigation.me.accessibleDescription().endswith("shown now")


def test_names_are_shown_as_they_stand(navigation: Navigation) -> None:
    navigation.set_file("R&D <b>search</b>", Path("R&D <b>search</b>.crm"))
    navigation.me.set_name("<i>Me</i> &amp;")
    assert navigation.file_button.shortcut() == QKeySequence()
    assert navigation.me.shortcut() == QKeySequence()
    assert navigation.me.accessibleName() == "<i>Me</i> &amp;"
    assert "<i>" not in navigation.me.toolTip()
    assert "<b>" not in navigation.file_button.toolTip()


def test_until_it_is_known_who_i_am_nobody_is_shown(navigation: Navigation) -> None:
    def colours() -> set[int]:
        picture = navigation.me.grab().toImage()
        return {picture.pixel(x, y) for x in range(picture.width()) for y in range(picture.height())}

    assert len(colours()) == 1
    navigation.me.set_name("Who are you?", icon="user")
    assert len(colours()) > 1


def test_counts_are_plain(navigation: Navigation) -> None:
    navigation.set_count("contacts", 100_000)
    item = next(item for item in navigation.findChildren(NavItem) if item.text() == "Contacts")
    assert item.accessibleDescription() == "100,000"
    navigation.set_count("contacts", None)
    assert item.accessibleDescription() == ""


# -- the map of the keys -----------------------------------------------------------------------------


def opened(qtbot: QtBot, width: int) -> tuple[QMainWindow, KeyMap]:
    window = QMainWindow()
    window.setCentralWidget(QWidget())
    window.resize(width, 640)
    qtbot.addWidget(window)
    window.show()
    made = KeyMap(window)
    made.open()
    QApplication.processEvents()
    return window, made


def test_the_words_of_all_keys_stand_below_each_other(qtbot: QtBot) -> None:
    _window, made = opened(qtbot, 1360)
    lefts = {kbd.mapTo(made, QPoint(0, 0)).x() for kbd in made.findChildren(Kbd)}
    assert len(lefts) == 2
    assert made.primary_button() is not None
    assert made.focusWidget() is made.primary_button()
    made.reject()


def test_the_map_has_one_column_in_a_narrow_window_and_can_be_scrolled(qtbot: QtBot) -> None:
    _window, made = opened(qtbot, 780)
    assert len({kbd.mapTo(made, QPoint(0, 0)).x() for kbd in made.findChildren(Kbd)}) == 1
    assert made.width() <= 780 - 48
    bar = made._scroll.verticalScrollBar()
    assert bar.maximum() > 0
    focus = made.focusWidget()
    assert focus is not None
    qtbot.keyClick(focus, Qt.Key.Key_PageDown)
    assert bar.value() > 0
    qtbot.keyClick(focus, Qt.Key.Key_PageUp)
    assert bar.value() == 0
    made.reject()


# -- the first window --------------------------------------------------------------------------------


@pytest.mark.parametrize(("width", "height", "scale"), [(1360, 860, 1.0), (880, 560, 1.3), (1024, 640, 1.15)])
def test_the_doors_stand_side_by_side_with_all_their_words(
    qtbot: QtBot, qapp: QApplication, width: int, height: int, scale: float
) -> None:
    apply_theme(qapp, "light", scale)
    welcome = Welcome()
    qtbot.addWidget(welcome)
    welcome.resize(width, height)
    welcome.show()
    QApplication.processEvents()
    rects = [door.geometry() for door in welcome.doors]
    assert all(one.right() < other.left() for one, other in itertools.pairwise(rects))
    assert rects[0].left() >= 24
    assert rects[-1].right() <= width - 24
    assert len({rect.height() for rect in rects}) == 1
    for words in welcome.findChildren(Label):
        if words.wordWrap():
            assert words.height() >= words.heightForWidth(words.width())
    assert welcome.doors[0].button.hasFocus() or welcome.focusWidget() is welcome.doors[0].button
    texts = [words.text() for words in welcome.findChildren(Label)]
    assert any("Where would you like to begin?" in text for text in texts)
