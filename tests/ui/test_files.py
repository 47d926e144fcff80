"""Several searches: those opened last are offered, and a place that others write to is told of once."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from pathlib import Path

import pytest
from pytestqt.qtbot import QtBot

from crm_desktop.domain.clock import FixedDay
from crm_desktop.services.computer import places, recent
from crm_desktop.store import Store
from crm_desktop.ui.shell.desk import Desk
from crm_desktop.ui.shell.window import MainWindow
from crm_desktop.ui.widgets import Menu, Strip
from tests.bench.data import TODAY
from tests.ui.prompter import ScriptedPrompter


@pytest.fixture(autouse=True)
def data(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(places, "data_folder", lambda: tmp_path / "data")


@pytest.fixture
def open_window(qtbot: QtBot) -> Iterator[Callable[[Path], MainWindow]]:
    opened: list[MainWindow] = []

    def open_one(path: Path) -> MainWindow:
        window = MainWindow(Desk(Store.create(path, FixedDay(TODAY)), ScriptedPrompter()))
        qtbot.addWidget(window)
        opened.append(window)
        return window

    yield open_one
    for window in opened:
        window.desk.close()
        window.desk.store.close()


def test_the_searches_opened_last_are_a_click_away(
    tmp_path: Path, open_window: Callable[[Path], MainWindow], qtbot: QtBot
) -> None:
    for name in ("ana/Search.crm", "ben/Search.crm", "cleo/Own & mine.crm", "Dora.crm"):
        path = tmp_path / name
        path.parent.mkdir(exist_ok=True)
        path.touch()
        recent.note(path)
    here = tmp_path / "Own & mine.crm"
    window = open_window(here)
    recent.note(here)
    menu = Menu(window)
    window._add_recent(menu)
    entries = [action for action in menu.actions() if not action.isSeparator()]
    assert [action.text() for action in entries] == [
        "Dora",
        "Own && mine – cleo",
        "Search – ben",
        "Search – ana",
    ]
    assert entries[0].toolTip() == str(tmp_path / "Dora.crm")
    with qtbot.waitSignal(window.openWanted) as asked:
        entries[2].trigger()
    assert asked.args == [tmp_path / "ben" / "Search.crm"]


def test_a_cloud_folder_is_told_of_until_it_is_understood(
    tmp_path: Path, open_window: Callable[[Path], MainWindow]
) -> None:
    window = open_window(tmp_path / "Dropbox" / "a.crm")
    window.tell_of_shared_place()
    (strip,) = [one for one in window.findChildren(Strip) if not one.isHidden()]
    assert "Dropbox" in strip.text()
    strip.clicked.emit()
    assert strip.isHidden()
    window.tell_of_shared_place()
    assert not [one for one in window.findChildren(Strip) if not one.isHidden()]


def test_nothing_is_told_of_an_ordinary_folder(
    tmp_path: Path, open_window: Callable[[Path], MainWindow]
) -> None:
    window = open_window(tmp_path / "a.crm")
    window.tell_of_shared_place()
    assert not window.findChildren(Strip)
