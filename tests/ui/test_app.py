"""The program as a whole: the first start, the sample, files that are refused, closing."""

from __future__ import annotations

import subprocess
import sys
from collections.abc import Iterator
from datetime import date
from pathlib import Path

import pytest
from PySide6.QtCore import QCoreApplication, QEvent
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from crm_desktop import app
from crm_desktop.domain.clock import FixedDay
from crm_desktop.services import places, settings
from crm_desktop.services.contacts import ContactDraft, save
from crm_desktop.store import Store
from crm_desktop.ui.theme import apply_theme
from crm_desktop.ui.widgets import ScriptedPrompter

DAY = date(2026, 11, 24)


@pytest.fixture
def program(qapp: QApplication, own_home: Path) -> Iterator[app.Program]:
    """Give the program with nothing open yet, in a home of its own."""
    apply_theme(qapp, "light")
    made = app.Program(qapp, FixedDay(DAY), ScriptedPrompter())
    yield made
    made.quit()
    made.deleteLater()
    QCoreApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete)
    qapp.setQuitOnLastWindowClosed(True)


def test_first_start_offers_three_doors(program: app.Program, qtbot: QtBot) -> None:
    assert program.start(app.parse([]))
    assert program.window is None
    assert program.welcome is not None
    assert program.welcome.isVisible()
    assert not places.data_file().exists()


def test_start_empty_makes_the_own_file_and_asks_who_one_is(program: app.Program, qtbot: QtBot) -> None:
    program.start(app.parse([]))
    assert program.welcome is not None
    program.welcome.emptyWanted.emit()
    assert places.data_file().exists()
    assert program.window is not None
    assert program.welcome is None


def test_sample_opens_a_copy_that_can_be_left(program: app.Program, qtbot: QtBot) -> None:
    assert program.start(app.parse(["--sample", "--today", "2026-11-24"]))
    assert program.store is not None
    assert program.window is not None
    assert settings.get(program.store, settings.IS_SAMPLE)
    qtbot.waitUntil(lambda: program.window is not None and program.window.isVisible())
    program.window.ownWanted.emit()
    assert program.store is None
    assert program.welcome is not None


def test_a_file_that_is_not_ours_is_refused_and_left_alone(
    program: app.Program, qtbot: QtBot, tmp_path: Path
) -> None:
    other = tmp_path / "other.crm"
    other.write_bytes(b"these are somebody's notes\n" * 20)
    assert not program.open(other)
    assert other.read_bytes() == b"these are somebody's notes\n" * 20
    assert isinstance(program.prompter, ScriptedPrompter)
    assert any("not a CRM Desktop file" in text for _, text in program.prompter.asked)


def test_everything_is_there_the_next_morning(program: app.Program, qtbot: QtBot, tmp_path: Path) -> None:
    path = tmp_path / "search.crm"
    assert program.open(path, create=True)
    assert program.store is not None
    save(program.store, ContactDraft("Idris", "Bellwether"))
    program.close()
    assert program.open(path)
    assert program.store.value("SELECT name FROM contact") == "Idris Bellwether"


def test_changes_of_another_program_are_noticed(program: app.Program, qtbot: QtBot, tmp_path: Path) -> None:
    path = tmp_path / "search.crm"
    program.open(path, create=True)
    assert program.desk is not None
    other = Store.open(path, FixedDay(DAY))
    with qtbot.waitSignal(program.desk.changed):
        save(other, ContactDraft("Greta"))
        other.close()
        program.look_for_others()


def test_a_second_start_hands_over_and_ends(program: app.Program, qtbot: QtBot, tmp_path: Path) -> None:
    path = tmp_path / "search.crm"
    program.open(path, create=True)
    assert program.window is not None
    program.window.hide()
    second = subprocess.Popen([sys.executable, "-m", "crm_desktop", str(path)])
    window = program.window
    qtbot.waitUntil(window.isVisible, timeout=20_000)
    qtbot.waitUntil(lambda: second.poll() is not None, timeout=20_000)
    assert second.returncode == 0


def test_a_fault_leaves_a_report_and_the_window_goes_on(
    program: app.Program, qtbot: QtBot, tmp_path: Path
) -> None:
    program.open(tmp_path / "search.crm", create=True)
    program.report(ZeroDivisionError("a fault"))
    reports = list(places.log_folder().glob("fault-*.txt"))
    assert len(reports) == 1
    assert "a fault" in reports[0].read_text()
    assert program.window is not None
    assert program.window.isVisible()
