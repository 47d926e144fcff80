"""How the window is laid out where things meet: what stands beside, below and above each other."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import date, time
from pathlib import Path
from typing import Any

import pytest
from PySide6.QtCore import QPoint
from PySide6.QtWidgets import QApplication, QWidget
from pytestqt.qtbot import QtBot

from crm_desktop.domain.clock import FixedDay
from crm_desktop.services import sample
from crm_desktop.ui.shell.desk import Desk
from crm_desktop.ui.shell.window import MainWindow
from crm_desktop.ui.theme import apply_theme
from crm_desktop.ui.widgets import Chip, ScriptedPrompter, UndoStrip

pytestmark = pytest.mark.qt_log_ignore("This plugin does not support", extend=True)


@pytest.fixture
def window(qtbot: QtBot, qapp: QApplication, tmp_path: Path) -> Iterator[MainWindow]:
    apply_theme(qapp, "light")
    store = sample.create(tmp_path / "sample.crm", FixedDay(date(2026, 11, 24), time(9, 0)))
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


def chip_tops(window: MainWindow, detail: Any) -> set[int]:
    return {top_of(window, chip) for chip in detail.findChildren(Chip) if chip.isVisible()}


@pytest.mark.parametrize("width", [1360, 1024])
def test_what_somebody_is_to_me_stands_on_one_line(window: MainWindow, width: int) -> None:
    window.resize(width, 760)
    QApplication.processEvents()
    detail = window.view("contacts").detail  # type: ignore[attr-defined]
    assert len([chip for chip in detail.findChildren(Chip) if chip.isVisible()]) >= 4
    assert len(chip_tops(window, detail._chip_holder)) == 1


def said_at(window: MainWindow) -> int:
    """The lower edge of what is said, without its shadow."""
    window.desk.said.emit("Moved.", True)
    return top_of(window, window.undo_strip) + window.undo_strip.height() - UndoStrip.EDGE


def test_what_was_done_is_said_above_the_foot_of_a_view(window: MainWindow) -> None:
    lowest = said_at(window)
    view: Any = window.view("contacts")
    view.mode.set_current("table")
    assert said_at(window) == lowest
    view.model.choose_all()
    QApplication.processEvents()
    bar = view._table_page.bar
    assert bar.isVisible()
    assert said_at(window) <= top_of(window, bar)
    window.show_view("calendar")
    calendar: Any = window.view("calendar")
    calendar.mode.set_current("week")
    QApplication.processEvents()
    assert said_at(window) <= top_of(window, calendar.week.foot)
    calendar.mode.set_current("month")
    assert said_at(window) == lowest
    window.undo_strip.hide()
