"""How the window is laid out where things meet: what stands beside, below and above each other."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import replace
from datetime import date, time
from pathlib import Path
from typing import Any

import pytest
from PySide6.QtCore import QObject, QPoint, QRectF, Qt
from PySide6.QtGui import QImage, QPainter
from PySide6.QtTest import QTest
from PySide6.QtWidgets import (
    QAbstractButton,
    QAbstractItemView,
    QApplication,
    QComboBox,
    QDialog,
    QLabel,
    QLineEdit,
    QMenu,
    QScrollBar,
    QTextEdit,
    QVBoxLayout,
    QWidget,
)
from pytestqt.qtbot import QtBot

from crm_desktop.domain.clock import FixedDay
from crm_desktop.services import contacts
from crm_desktop.ui.calendar.follow_up_editor import FollowUpEditor
from crm_desktop.ui.contacts.facts import FactLine
from crm_desktop.ui.contacts.model import COLUMNS, Column
from crm_desktop.ui.shell import views
from crm_desktop.ui.shell.desk import Desk
from crm_desktop.ui.shell.navigation import NavItem
from crm_desktop.ui.shell.window import MainWindow
from crm_desktop.ui.theme import apply_theme, current_theme
from crm_desktop.ui.widgets import CardPen, Chip, EmptyState, Menu, UndoStrip
from tests.store.books import empty_at, sample_at
from tests.ui.on_screen import trigger
from tests.ui.prompter import ScriptedPrompter

pytestmark = pytest.mark.qt_log_ignore("This plugin does not support", extend=True)


@pytest.fixture
def window(qtbot: QtBot, qapp: QApplication, tmp_path: Path) -> Iterator[MainWindow]:
    apply_theme(qapp, "light")
    store = sample_at(tmp_path / "sample.crm", FixedDay(date(2026, 11, 24), time(9, 0)))
    desk = Desk(store, ScriptedPrompter())
    made = MainWindow(desk)
    qtbot.addWidget(made)
    made.resize(1360, 860)
    made.show_view("contacts")
    with qtbot.waitExposed(made):
        made.show()
    yield made
    made.close()
    desk.close()
    store.close()


def top_of(window: MainWindow, widget: QWidget) -> int:
    return widget.mapTo(window, QPoint(0, 0)).y()


def chip_tops(window: MainWindow, detail: Any) -> list[int]:
    return [top_of(window, chip) for chip in detail.findChildren(Chip) if chip.isVisible()]


@pytest.mark.parametrize("width", [1360, 1024])
def test_what_somebody_is_to_me_stands_on_one_line(window: MainWindow, qtbot: QtBot, width: int) -> None:
    window.resize(width, 760)
    holder = window.view("contacts").detail._chip_holder  # type: ignore[attr-defined]

    def shown_on_one_line() -> None:
        tops = chip_tops(window, holder)
        assert len(tops) >= 4
        assert len(set(tops)) == 1

    qtbot.waitUntil(shown_on_one_line)


def said_at(window: MainWindow) -> int:
    """The lower edge of what is said, without its shadow."""
    window.desk.said.emit("Moved.", True)
    return top_of(window, window.undo_strip) + window.undo_strip.height() - UndoStrip.EDGE


def test_what_was_done_is_said_above_the_foot_of_a_view(window: MainWindow, qtbot: QtBot) -> None:
    lowest = said_at(window)
    view: Any = window.view("contacts")
    view.mode.set_current("table")
    assert said_at(window) == lowest
    qtbot.waitUntil(lambda: len(view.model.ids) > 0)
    view.model.choose_all()
    bar = view._table_page.bar
    qtbot.waitUntil(bar.isVisible)
    qtbot.waitUntil(lambda: said_at(window) <= top_of(window, bar))
    window.show_view("calendar")
    calendar: Any = window.view("calendar")
    calendar.mode.set_current("week")
    qtbot.waitUntil(lambda: said_at(window) <= top_of(window, calendar.week.foot))
    calendar.mode.set_current("month")
    assert said_at(window) == lowest
    said_at(window)
    window.show_view("contacts")
    strip = window.undo_strip
    assert top_of(window, strip) + strip.height() - strip.EDGE <= top_of(window, bar)
    view.model.clear_choice()
    assert top_of(window, strip) + strip.height() - strip.EDGE == lowest
    window.undo_strip.hide()


def test_every_view_begins_where_the_arrows_are_of_use(window: MainWindow) -> None:
    contacts.add_tag(window.desk.store, [1, 2], "coffee")
    for key, name in (
        ("activity", "Changes"),
        ("calendar", "Days of the month"),
        ("today", "What is due"),
        ("leads", "Leads"),
    ):
        window.show_view(key)
        assert window.current is not None
        QApplication.processEvents()
        focus = window.focusWidget()
        assert focus is not None
        assert name in focus.accessibleName(), key


def test_a_new_view_is_seen_when_it_is_filled(window: MainWindow, qtbot: QtBot) -> None:
    before = window.stack.currentWidget()
    window.show_view("asks")
    (chosen,) = [one.accessibleName() for one in window.navigation.findChildren(NavItem) if one.is_chosen()]
    assert "Asks" in chosen, "that the click was heard is seen at once"
    assert window.stack.currentWidget() is before
    assert not window.stack.updatesEnabled()
    qtbot.waitUntil(lambda: window.stack.currentWidget() is not before)
    asks: Any = window.stack.currentWidget()
    assert asks.key == "asks"
    assert asks.model.rowCount() > 0
    qtbot.waitUntil(window.stack.updatesEnabled)
    window.show_view("contacts")
    assert window.stack.currentWidget() is before, "who is made is there at once"


def test_a_key_reaches_where_the_person_wanted_to_go(window: MainWindow) -> None:
    window.show_view("asks")
    handle = window.windowHandle()
    assert handle is not None
    QTest.keyClick(handle, Qt.Key.Key_End)
    asks: Any = window.stack.currentWidget()
    assert asks.list.currentIndex().row() == asks.model.rowCount() - 1


def test_the_menu_of_what_is_new_begins_at_its_first_entry(window: MainWindow, qtbot: QtBot) -> None:
    qtbot.keyClick(
        window, Qt.Key.Key_N, Qt.KeyboardModifier.ControlModifier | Qt.KeyboardModifier.ShiftModifier
    )
    menu = QApplication.activePopupWidget()
    assert isinstance(menu, Menu)
    assert menu.activeAction().text() == "Lead"
    menu.close()


def test_what_is_new_about_somebody_begins_with_the_person_who_is_shown(
    window: MainWindow, qtbot: QtBot
) -> None:
    number = int(window.desk.store.value("SELECT id FROM contact WHERE name = 'Kofi Aldermere'"))
    window.desk.open_contact(number)
    qtbot.keyClick(
        window, Qt.Key.Key_N, Qt.KeyboardModifier.ControlModifier | Qt.KeyboardModifier.ShiftModifier
    )
    menu = QApplication.activePopupWidget()
    assert isinstance(menu, Menu)
    trigger(menu, "Follow-up")
    editor = QApplication.activeModalWidget()
    assert isinstance(editor, FollowUpEditor)
    assert editor.draft().about == (("contact", number),)
    editor.reject()


def test_what_stands_in_a_header_stands_in_the_middle_of_it(window: MainWindow) -> None:
    """The header is 56 px high with its hairline; a control of 32 and one of 28 px share one middle."""
    for key in ("today", "contacts", "leads", "settings", "references", "activity"):
        window.show_view(key)
        QApplication.processEvents()
        header = window.view(key).header
        shown = [one for one in header.children() if isinstance(one, QAbstractButton | QLineEdit)]
        assert shown, key
        for one in (one for one in shown if one.isVisible()):
            middle = one.mapTo(header, QPoint(0, 0)).y() + one.height() / 2
            assert abs(middle - 28) <= 0.5, (key, one.accessibleName())


@pytest.mark.parametrize("scale", [1.0, 1.3])
def test_a_hairline_on_a_card_is_one_sharp_line(qapp: QApplication, scale: float) -> None:
    apply_theme(qapp, "light", scale)
    picture = QImage(60, 40, QImage.Format.Format_RGB32)
    picture.fill(Qt.GlobalColor.white)
    painter = QPainter(picture)
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    pen = CardPen(painter, QRectF(0, 0.4, 60, 40), 10)
    pen.rule()
    painter.end()
    column = [picture.pixelColor(30, y).name() for y in range(picture.height())]
    line = current_theme().color("line").name()
    assert [colour for colour in column if colour != "#ffffff"] == [line]


def test_a_wide_table_of_people_gives_not_its_last_column_all_it_has(
    window: MainWindow, qtbot: QtBot
) -> None:
    view: Any = window.view("contacts")
    view.mode.set_current("table")
    head = view._table_page.table.head

    def wide(column: Column) -> int:
        return int(head.sectionSize(COLUMNS.index(column)))

    usual = wide(Column.COMPANY)
    window.resize(1920, 1000)
    qtbot.waitUntil(lambda: wide(Column.COMPANY) > usual)
    assert wide(Column.TAGS) < head.width() / 3
    window.resize(1360, 860)
    qtbot.waitUntil(lambda: wide(Column.COMPANY) == usual)


def test_facts_whose_names_would_be_cut_lie_below_each_other_with_a_line_between(
    window: MainWindow, qtbot: QtBot
) -> None:
    window.show_view("companies")
    detail: Any = window.view("companies").detail  # type: ignore[attr-defined]
    qtbot.waitUntil(lambda: bool(detail.programme_fact.fact().name))
    first, second = detail.opening_fact, detail.programme_fact
    assert top_of(window, first) == top_of(window, second)
    fact = second.fact()
    second.show_fact(replace(fact, name=fact.name + " of the whole company and all its parts"))
    detail._arrange()
    qtbot.waitUntil(lambda: top_of(window, second) > top_of(window, first))
    line = detail._fact_lines[0]
    qtbot.waitUntil(lambda: line.height() == 1 and line.width() == first.width())
    assert top_of(window, first) < top_of(window, line) < top_of(window, second)


def test_a_long_address_among_the_facts_is_whole_in_two_lines(qtbot: QtBot, qapp: QApplication) -> None:
    apply_theme(qapp, "light")
    holder = QWidget()
    column = QVBoxLayout(holder)
    column.setContentsMargins(0, 0, 0, 0)
    line = FactLine("mail", "taifou.viepaind.2902@mail89.example")
    column.addWidget(line)
    column.addStretch(1)
    qtbot.addWidget(holder)
    holder.resize(224, 200)
    holder.show()
    qtbot.waitUntil(lambda: line.height() == line.heightForWidth(224) == 44)
    first, second = line._rows(line.width())
    assert (first.strip("\u200b"), second.strip("\u200b")) == ("taifou.viepaind.2902", "@mail89.example")


def test_every_empty_view_begins_at_one_height(qtbot: QtBot, qapp: QApplication, tmp_path: Path) -> None:
    apply_theme(qapp, "light")
    store = empty_at(tmp_path / "empty.crm", FixedDay(date(2026, 11, 24), time(9, 0)))
    desk = Desk(store, ScriptedPrompter())
    made = MainWindow(desk)
    qtbot.addWidget(made)
    made.resize(1360, 860)
    made.show()
    tops: dict[str, int] = {}
    for key in (
        "contacts",
        "companies",
        "leads",
        "asks",
        "opportunities",
        "references",
        "favours",
        "next_steps",
    ):
        made.show_view(key)
        view = made.view(key)

        def shown(view: QWidget = view) -> list[EmptyState]:
            return [one for one in view.findChildren(EmptyState) if one.isVisible()]

        qtbot.waitUntil(lambda: bool(shown()))
        QApplication.processEvents()
        tops[key] = top_of(made, shown()[0])
    made.close()
    desk.close()
    store.close()
    assert len(set(tops.values())) == 1, tops


def test_the_window_says_when_it_was_painted(qtbot: QtBot, qapp: QApplication, tmp_path: Path) -> None:
    store = sample_at(tmp_path / "sample.crm", FixedDay(date(2026, 11, 24), time(9, 0)))
    desk = Desk(store, ScriptedPrompter())
    made = MainWindow(desk)
    qtbot.addWidget(made)
    with qtbot.waitSignal(made.painted):  # nothing lies over all of it that Qt would paint alone
        made.show()
    made.close()
    desk.close()
    store.close()


def undressed(window: QWidget) -> list[QWidget]:
    """Give what is seen in and over a window and has its style sheet from nothing that it lies in."""
    kinds = (
        QLabel,
        QAbstractButton,
        QLineEdit,
        QComboBox,
        QAbstractItemView,
        QTextEdit,
        QScrollBar,
        QMenu,
        QDialog,
    )
    found: list[QWidget] = []
    for widget in window.findChildren(QWidget):
        if isinstance(widget, kinds) and widget.isVisible():
            above: QObject | None = widget
            while above is not None and not above.property("dressed"):
                above = above.parent()
            if above is None:
                found.append(widget)
    return found


def test_everything_in_and_over_the_window_has_the_look(
    window: MainWindow, qtbot: QtBot, qapp: QApplication
) -> None:
    qapp.setProperty("dressed", None)  # as in the program: there the window's parts have it from themselves
    qapp.setStyleSheet("")
    for key in views.HOMES:
        window.show_view(key)
        assert undressed(window) == [], key
    window.show_trouble("A sentence.")
    window.desk.said.emit("Done.", True)
    window.desk.edit_contact()
    assert undressed(window) == []
    for dialog in window.findChildren(QDialog):
        dialog.close()
    window._on_palette()
    assert window.findChildren(QDialog)
    assert undressed(window) == []
