"""The settings of the reminders: what is chosen is kept and can be undone; what is said of them is so."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import date, time
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QCloseEvent
from pytestqt.qtbot import QtBot

from crm_desktop.domain.clock import FixedDay
from crm_desktop.services import quiet, reminders, settings, snoozing
from crm_desktop.services.computer import autostart
from crm_desktop.store import Changes, Store, history
from crm_desktop.ui.settings.reminders import ReminderSettings
from crm_desktop.ui.settings.view import SettingsView
from crm_desktop.ui.shell.desk import Desk
from crm_desktop.ui.shell.reminding import Reminding
from crm_desktop.ui.shell.window import MainWindow
from tests.store.books import sample_at
from tests.ui.prompter import ScriptedPrompter

DAY = date(2026, 11, 24)
pytestmark = pytest.mark.qt_log_ignore("systemTrayWindowChanged", "propagateSizeHints", extend=True)


@pytest.fixture
def store(store_file: Path) -> Iterator[Store]:
    made = sample_at(store_file, FixedDay(DAY, time(9, 5)))
    yield made
    made.close()


@pytest.fixture
def window(
    store: Store, qtbot: QtBot, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> Iterator[MainWindow]:
    monkeypatch.setenv("XDG_CONFIG_HOME", str(tmp_path / "config"))
    desk = Desk(store, ScriptedPrompter())
    made = MainWindow(desk)
    qtbot.addWidget(made)
    made.resize(1360, 860)
    desk.reminding = Reminding(desk, made)
    made.show_view("settings", {"section": "reminders"})
    made.show()
    qtbot.waitExposed(made)
    yield made
    desk.reminding.close()
    desk.close()


@pytest.fixture
def shown(window: MainWindow) -> ReminderSettings:
    view = window.view("settings")
    assert isinstance(view, SettingsView)
    view.steps.finish()
    return view.reminders


def test_what_is_chosen_is_kept_and_undone(shown: ReminderSettings, store: Store, qtbot: QtBot) -> None:
    shown.before_on.click()
    assert settings.get(store, settings.LEAD_MINUTES) == 15
    shown.days[6].click()
    assert settings.get(store, settings.REMIND_DAYS) == (0, 1, 2, 3, 4, 5)
    for field, typed in ((shown.quiet_from, "18:00"), (shown.quiet_to, "8:30")):
        field.setFocus()
        qtbot.keyClicks(field, typed)
        qtbot.keyClick(field, Qt.Key.Key_Return)
    assert settings.get(store, settings.QUIET_FROM) == "18:00"
    assert settings.get(store, settings.QUIET_TO) == "08:30"
    shown.offers["evening"].click()
    assert "evening" in settings.get(store, settings.SNOOZE_OFFERS)
    while history.next_undo(store) is not None:
        history.undo(store)
    assert settings.get(store, settings.REMIND_DAYS) == (0, 1, 2, 3, 4, 5, 6)
    assert settings.get(store, settings.QUIET_FROM) == ""
    assert shown.days[6].isChecked()
    assert not shown.before_on.isChecked()


def test_one_day_and_one_offer_stay(shown: ReminderSettings, store: Store) -> None:
    for chip in shown.days:
        chip.click()
    assert len(settings.get(store, settings.REMIND_DAYS)) == 1
    for chip in shown.offers.values():
        if chip.isChecked():
            chip.click()
    assert len(settings.get(store, settings.SNOOZE_OFFERS)) == 1
    assert len(snoozing.choices(store)) == 1


def test_a_morning_without_a_digest(shown: ReminderSettings, store: Store) -> None:
    def digests() -> int:
        ahead = reminders.upcoming(store, lambda _: shown.desk.agenda.dues, most=20)
        return sum(one.key.startswith("digest:") for one in ahead)

    assert digests()
    shown.digest_on.click()
    assert settings.time_of(store, settings.DIGEST_AT) is None
    assert not digests()
    shown.digest_on.click()
    assert settings.time_of(store, settings.DIGEST_AT) == time(8, 30)


def test_it_says_when_the_next_one_comes_and_that_it_is_quiet(
    shown: ReminderSettings, window: MainWindow, store: Store
) -> None:
    assert "The next comes today at 15:30: Call Tobin" in shown.story.text()
    assert not shown.wake.isVisible()
    quiet.begin(store)
    window.view("settings").refresh(Changes(everything=True))
    window.view("settings").steps.finish()  # type: ignore[attr-defined]
    assert shown.title.text() == "Quiet until Wed 25 Nov, 08:30"
    shown.wake.click()
    assert quiet.until(store) is None
    assert not shown.wake.isVisible()


def test_one_can_be_seen_now_and_its_answers_change_nothing(
    shown: ReminderSettings, window: MainWindow, store: Store, qtbot: QtBot
) -> None:
    reminding = window.desk.reminding
    assert reminding is not None
    before = history.next_undo(store)
    qtbot.mouseClick(shown.trial, Qt.MouseButton.LeftButton)
    assert reminding.is_showing
    (card,) = (*reminding.popups.cards, *reminding.inside.cards)
    assert card.reminder.key == "trial"
    reminding._on_snoozed_an_hour(card.reminder)
    assert not reminding.is_showing
    assert history.next_undo(store) == before
    assert store.value("SELECT count(*) FROM reminder WHERE reminder_key = 'trial'") == 0


def test_starting_with_the_computer_is_switched_by_a_click(shown: ReminderSettings) -> None:
    assert not autostart.is_on()
    assert shown.sign_in.mend is not None
    shown.sign_in.mend.click()
    assert autostart.is_on()
    assert shown.autostart.isChecked()
    assert not shown.sign_in.mend.isVisible()
    shown.autostart.click()
    assert not autostart.is_on()


def test_closing_ends_the_program_where_that_was_chosen(shown: ReminderSettings, window: MainWindow) -> None:
    reminding = window.desk.reminding
    assert reminding is not None
    shown.stay.click()
    assert not reminding.hide_window(QCloseEvent())
