"""Several searches: those opened last are offered, and what is to be minded where one lies is told."""

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
from tests.rights import ordinary_rights
from tests.ui.prompter import ScriptedPrompter


@pytest.fixture(autouse=True)
def data(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(places, "data_folder", lambda: tmp_path / "data")


@pytest.fixture
def open_window(qtbot: QtBot) -> Iterator[Callable[[Path], MainWindow]]:
    opened: list[MainWindow] = []

    def open_one(path: Path) -> MainWindow:
        clock = FixedDay(TODAY)
        store = Store.open(path, clock) if path.exists() else Store.create(path, clock)
        window = MainWindow(Desk(store, ScriptedPrompter()))
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
    window.tell_of_its_place()
    (strip,) = [one for one in window.findChildren(Strip) if not one.isHidden()]
    assert "Dropbox" in strip.text()
    strip.clicked.emit()
    assert strip.isHidden()
    window.tell_of_its_place()
    assert not [one for one in window.findChildren(Strip) if not one.isHidden()]


def test_a_file_that_may_not_be_written_to_is_shown_and_said_to_be(
    tmp_path: Path, open_window: Callable[[Path], MainWindow]
) -> None:
    path = tmp_path / "closed" / "a.crm"
    Store.create(path).close()
    path.parent.chmod(0o555)
    try:
        with ordinary_rights():
            window = open_window(path)
            window.tell_of_its_place()
        (strip,) = [one for one in window.findChildren(Strip) if not one.isHidden()]
        assert "a.crm may only be read" in strip.text()
    finally:
        path.parent.chmod(0o755)


def test_nothing_is_told_of_an_ordinary_folder(
    tmp_path: Path, open_window: Callable[[Path], MainWindow]
) -> None:
    window = open_window(tmp_path / "a.crm")
    window.tell_of_its_place()
    assert not window.findChildren(Strip)
