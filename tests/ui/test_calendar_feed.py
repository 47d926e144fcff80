"""The calendar file that is kept up to date, and its switch in the settings."""

from __future__ import annotations

import shutil
from collections.abc import Iterator
from datetime import date
from pathlib import Path

import pytest
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from crm_desktop.domain.clock import FixedDay
from crm_desktop.services import follow_ups
from crm_desktop.services.computer import places
from crm_desktop.services.exports import subscriptions
from crm_desktop.services.follow_ups import FollowUpDraft
from crm_desktop.ui.settings.view import SettingsView
from crm_desktop.ui.shell import calendar_feed
from crm_desktop.ui.shell.desk import Desk
from crm_desktop.ui.theme import apply_theme
from tests.store.books import copy_of, sample_at
from tests.ui.prompter import ScriptedPrompter

TODAY = date(2026, 11, 24)

pytestmark = pytest.mark.qt_log_ignore("This plugin does not support", extend=True)


@pytest.fixture(scope="module")
def sample_search(tmp_path_factory: pytest.TempPathFactory) -> Path:
    path = tmp_path_factory.mktemp("feed") / "sample.crm"
    sample_at(path, FixedDay(TODAY)).close()
    return path


@pytest.fixture
def desk(
    qapp: QApplication, sample_search: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> Iterator[Desk]:
    apply_theme(qapp, "light")
    monkeypatch.setattr(places, "data_folder", lambda: tmp_path / "here")
    monkeypatch.setattr(calendar_feed, "REST_MS", 1)
    store = copy_of(sample_search, tmp_path / "search.crm", FixedDay(TODAY))
    made = Desk(store, ScriptedPrompter(files=[tmp_path / "to do", tmp_path / "taken.ics"]))
    yield made
    made.close()
    store.close()


def test_the_switch_chooses_a_file_and_changes_follow(qtbot: QtBot, desk: Desk, tmp_path: Path) -> None:
    view = SettingsView(desk)
    qtbot.addWidget(view)
    view.steps.finish()
    assert not view.data.calendar.isChecked()
    view.data.calendar.click()
    out = tmp_path / "to do.ics"
    assert view.data.calendar.isChecked()
    assert str(out) in view.data.calendar.accessibleDescription()
    assert b"SUMMARY:Thank Idris Bellwether" in out.read_bytes()
    desk.do(lambda: follow_ups.save(desk.store, FollowUpDraft(what="Bake a cake", due_on=TODAY)))
    qtbot.waitUntil(lambda: b"SUMMARY:Bake a cake" in out.read_bytes())
    view.data.calendar.click()
    assert subscriptions.calendar_of(desk.store.path) is None
    assert desk.calendar_feed.out is None
    desk.do(lambda: follow_ups.save(desk.store, FollowUpDraft(what="Eat it", due_on=TODAY)))
    assert b"Eat it" not in out.read_bytes()
    (tmp_path / "taken.ics").write_text("BEGIN:VCALENDAR\nPRODID:other\n")
    said: list[str] = []
    desk.troubled.connect(said.append)
    view.data.calendar.click()
    assert "did not write" in said[0]
    assert not view.data.calendar.isChecked()


def test_it_goes_on_after_a_start_and_says_once_that_it_cannot(
    qtbot: QtBot, desk: Desk, tmp_path: Path
) -> None:
    folder = tmp_path / "cloud"
    folder.mkdir()
    subscriptions.keep(desk.store.path, folder / "a.ics")
    said: list[str] = []
    desk.troubled.connect(said.append)
    assert desk.calendar_feed.out == folder / "a.ics"
    qtbot.waitUntil((folder / "a.ics").exists)
    shutil.rmtree(folder)
    for what in ("One", "Two"):
        follow_ups.save(desk.store, FollowUpDraft(what=what, due_on=TODAY))
        qtbot.waitUntil(lambda: bool(said))
        qtbot.waitUntil(lambda: not desk.jobs.busy)
    assert len(said) == 1
    assert "cannot be written" in said[0]
