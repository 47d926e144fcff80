"""The window in the person's language."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import date
from pathlib import Path
from xml.etree import ElementTree

import pytest
from PySide6.QtCore import QCoreApplication, QEvent, QLocale
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QAbstractButton, QApplication, QDialogButtonBox, QLabel, QLineEdit, QWidget
from pytestqt.qtbot import QtBot

from crm_desktop import app
from crm_desktop.domain import wording
from crm_desktop.domain.clock import FixedDay
from crm_desktop.domain.terms import Answer
from crm_desktop.program import Program
from crm_desktop.services import settings
from crm_desktop.ui import language
from crm_desktop.ui.calendar.view import CalendarView
from crm_desktop.ui.settings.view import SettingsView
from crm_desktop.ui.theme import apply_theme
from tests.ui.prompter import ScriptedPrompter


@pytest.fixture(autouse=True)
def _english_afterwards(qapp: QApplication) -> Iterator[None]:
    yield
    language.use("en")
    QLocale.setDefault(QLocale.system())


@pytest.mark.parametrize(
    ("choice", "of_the_system", "spoken"),
    [
        ("", ["C"], "en"),
        ("", ["de-Latn-AT", "de-AT", "de"], "de"),
        ("", ["fr-FR", "fr", "de-DE"], "de"),
        ("", ["en-IE", "de-DE"], "en"),
        ("de", ["en-GB"], "de"),
        ("en", ["de-DE"], "en"),
        ("xx", ["de-DE"], "de"),
    ],
)
def test_the_language_that_is_spoken(choice: str, of_the_system: list[str], spoken: str) -> None:
    assert language.chosen(choice, of_the_system) == spoken


def test_qt_and_the_program_speak_german() -> None:
    language.use("de")
    assert QLocale().language() == QLocale.Language.German
    box = QDialogButtonBox(QDialogButtonBox.StandardButton.Cancel)
    assert box.button(QDialogButtonBox.StandardButton.Cancel).text() == "Abbrechen"
    box.deleteLater()
    assert QCoreApplication.translate("SettingsView", "Settings") == "Einstellungen"
    assert wording.full_day(date(2026, 3, 3), date(2026, 11, 24)) == "Dienstag, 3. März"
    assert wording.number(41_230) == "41.230"
    language.use("en")
    assert QCoreApplication.translate("SettingsView", "Settings") == "Settings"
    assert wording.full_day(date(2026, 3, 3), date(2026, 11, 24)) == "Tuesday 3 March"


def test_weeks_start_where_they_were_chosen_to() -> None:
    language.use("en", "sunday")
    assert wording.week_start(date(2026, 11, 24)) == date(2026, 11, 22)
    language.use("en", "")
    assert wording.week_start(date(2026, 11, 24)) == date(2026, 11, 23)


@pytest.fixture
def program(qapp: QApplication, own_home: Path) -> Iterator[Program]:
    """The program with the sample, at the looks of the settings."""
    apply_theme(qapp, "light")
    made = Program(qapp, FixedDay(date(2026, 11, 24)), ScriptedPrompter())
    assert made.start(app.parse(["--sample"]))
    made.prompter.asked.clear()  # type: ignore[attr-defined]
    yield made
    made.quit()
    made.deleteLater()
    QCoreApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete)
    qapp.setQuitOnLastWindowClosed(True)


def settings_of(program: Program, qtbot: QtBot) -> SettingsView:
    """The settings, when all of them are there."""
    qtbot.waitUntil(lambda: not program.is_starting and not program.desk.is_busy, timeout=60_000)  # type: ignore[union-attr]
    assert program.window is not None
    view = program.window.current
    assert isinstance(view, SettingsView)
    qtbot.waitUntil(lambda: view.steps.are_done, timeout=30_000)
    return view


def said(top: QWidget) -> set[str]:
    """All that is written in a window, on it or for who hears it."""
    found = set()
    for one in [top, *top.findChildren(QWidget)]:
        found |= {one.accessibleName(), one.accessibleDescription(), one.toolTip()}
        if isinstance(one, QLabel | QAbstractButton):
            found.add(one.text())
        if isinstance(one, QLineEdit):
            found.add(one.placeholderText())
    return found


def still_english(top: QWidget) -> set[str]:
    """What is said in a window in English, though the German catalogue has other words for it."""
    catalogue = ElementTree.parse(Path(__file__).parents[2] / "resources" / "i18n" / "crm_desktop_de.ts")
    german: dict[str, set[str]] = {}
    for message in catalogue.iter("message"):
        german.setdefault(message.findtext("source") or "", set()).add(message.findtext("translation") or "")
    both = {text for texts in german.values() for text in texts}
    return {text for text in said(top) if text in german and text not in both}


def test_an_answer_is_noted_in_the_words_of_the_person(program: Program, qtbot: QtBot) -> None:
    qtbot.waitUntil(lambda: not program.is_starting, timeout=60_000)
    language.use("de")
    assert program.window is not None
    assert program.store is not None
    program.window.show_view("calendar")
    said: list[str] = []
    assert program.desk is not None
    program.desk.said.connect(lambda text, _undo: said.append(text))
    ask = program.store.value("SELECT id FROM ask WHERE sent_on IS NOT NULL AND answer = 'open' ORDER BY id")
    view = program.window.view("calendar")
    assert isinstance(view, CalendarView)
    view.doing._note_answer(ask, Answer.NO)
    assert said == ["Antwort notiert: nein."]


def test_another_language_in_the_settings_changes_all_words_and_loses_nothing(
    program: Program, qtbot: QtBot
) -> None:
    qtbot.waitUntil(lambda: not program.is_starting, timeout=60_000)
    first = program.window
    assert first is not None
    first.resize(1200, 700)
    first.show_view("settings", {"section": "appearance"})
    view = settings_of(program, qtbot)
    english = still_english(view)
    assert len(english) > 60
    view.data.name.setFocus()
    view.data.name.selectAll()
    QTest.keyClicks(view.data.name, "Trees and more")
    qtbot.waitUntil(lambda: view.here() == {"section": "appearance"})
    view.appearance.language.segment("de").click()
    qtbot.waitUntil(lambda: program.window not in (None, first), timeout=60_000)
    view = settings_of(program, qtbot)
    second = program.window
    assert second is not None
    assert still_english(second) == set()
    assert second.size().toTuple() == (1200, 700)
    qtbot.waitUntil(lambda: view.here() == {"section": "appearance"})  # when the page knows its heights
    assert view.appearance.language.current() == "de"
    assert view.data.name.text() == "Trees and more"
    assert program.store is not None
    assert settings.get(program.store, settings.NAME) == "Trees and more"
    assert second.windowTitle() == "Einstellungen – Trees and more"
    for _ in range(2):  # the name that was typed was kept after the language was chosen
        program.desk.undo()  # type: ignore[union-attr]
    qtbot.waitUntil(lambda: program.window not in (None, second), timeout=60_000)
    view = settings_of(program, qtbot)
    assert program.window is not None
    assert english <= still_english(view)
    assert view.data.name.text() != "Trees and more"
