"""The window in the person's language."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import date

import pytest
from PySide6.QtCore import QCoreApplication, QLocale
from PySide6.QtWidgets import QApplication, QDialogButtonBox

from crm_desktop.domain import wording
from crm_desktop.ui import language


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
