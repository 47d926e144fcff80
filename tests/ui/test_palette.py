"""The palette: what it offers for what is typed, and how it is used by keys and by mouse."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import date, time
from pathlib import Path
from typing import Any

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QAbstractItemModelTester
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from crm_desktop.domain.clock import FixedDay
from crm_desktop.services import contacts
from crm_desktop.services.contacts import ContactDraft
from crm_desktop.ui.settings.view import SettingsView
from crm_desktop.ui.shell.offers import marks
from crm_desktop.ui.shell.palette import Palette
from crm_desktop.ui.shell.window import MainWindow
from crm_desktop.ui.theme import apply_theme, current_theme
from crm_desktop.ui.widgets import Scrim
from tests.store.books import sample_at
from tests.ui.prompter import ScriptedPrompter
from tests.ui.recording_desk import RecordingDesk

pytestmark = pytest.mark.qt_log_ignore("This plugin does not support", extend=True)
Key = Qt.Key
HTML = "<img src=file:///etc/passwd><b>x</b>"


@pytest.fixture
def window(qapp: QApplication, qtbot: QtBot, store_file: Path) -> Iterator[MainWindow]:
    apply_theme(qapp, "light")
    store = sample_at(store_file, FixedDay(date(2026, 11, 24), time(9, 0)))
    desk = RecordingDesk(store, ScriptedPrompter())
    made = MainWindow(desk)
    made.resize(1360, 860)
    made.show_view("contacts")
    made.show()
    qtbot.waitUntil(lambda: not desk.is_busy)
    yield made
    made.let_go()
    made.close()
    made.deleteLater()
    desk.close()
    store.close()


def told(window: MainWindow) -> list[tuple[Any, ...]]:
    assert isinstance(window.desk, RecordingDesk)
    return window.desk.asked


def number_of(window: MainWindow, given: str) -> int:
    return int(window.desk.store.value("SELECT id FROM contact WHERE given_name = ?", (given,)))


def titles(palette: Palette, caption: str) -> list[str]:
    """What stands under a caption."""
    found: list[str] = []
    here = False
    for offer in palette.model.offers:
        if offer.run is None:
            here = offer.title == caption
        elif here:
            found.append(offer.title)
    return found


def test_a_person_and_what_one_can_do_with_them(window: MainWindow) -> None:
    palette = Palette(window.desk, window).look_for("idr")
    QAbstractItemModelTester(palette.model, QAbstractItemModelTester.FailureReportingMode.Fatal, palette)
    assert titles(palette, "People")[0] == "Idris Bellwether"
    assert titles(palette, "Do") == [
        "Thank Idris",
        "Write to Idris",
        "Ask Idris",
        "Call sheet of Idris",
        "Log a call with Idris",
    ]
    assert titles(palette, "More to do") == [
        "After a call with Idris",
        "New lead from Idris",
        "New follow-up about Idris",
        "Log a favour with Idris",
    ]
    owed = next(offer for offer in palette.model.offers if offer.title == "Thank Idris")
    assert owed.note == "due since 19 November"
    assert titles(palette, "Leads") == ["Emeka Stonefield"]
    assert titles(palette, "Asks") == [
        "Referral: Hand in my CV for this one role by the end of next week",
        "Introduction: An introduction to Emeka Stonefield at Copperfinch",
    ]
    palette.reject()


def test_an_ask_is_found_and_opened(window: MainWindow, qtbot: QtBot) -> None:
    palette = Palette(window.desk, window).look_for("three founders")
    assert titles(palette, "Asks") == ["Names: Three founders who are hiring a first product manager"]
    (ask,) = (
        offer for offer in palette.model.offers if offer.icon == "message-circle-question" and offer.note
    )
    assert ask.note == "Kofi Aldermere, asked 17 November, open"
    palette.list.setCurrentIndex(palette.model.index(palette.model.offers.index(ask)))
    qtbot.keyClick(palette.field, Key.Key_Return)
    assert window.current is window.view("asks")
    assert window.current.story.title.text() == "You asked Kofi for names"  # type: ignore[attr-defined]


def test_enter_opens_and_arrows_step_over_captions(window: MainWindow, qtbot: QtBot) -> None:
    palette = Palette(window.desk, window).look_for("idr")
    assert palette.list.currentIndex().row() == 1
    qtbot.keyClick(palette.field, Key.Key_Down)
    assert palette.model.offers[palette.list.currentIndex().row()].title == "Thank Idris"
    assert "Thank Idris" in palette.field.accessibleDescription()
    qtbot.keyClick(palette.field, Key.Key_Up)
    qtbot.keyClick(palette.field, Key.Key_Up)
    assert palette.list.currentIndex().row() == 1
    qtbot.keyClick(palette.field, Key.Key_Down)
    qtbot.keyClick(palette.field, Key.Key_Return)
    assert told(window) == [("write", number_of(window, "Idris"), "thank_on_connection")]
    assert not palette.isVisible()


def test_a_key_that_is_shown_does_it(window: MainWindow, qtbot: QtBot) -> None:
    palette = Palette(window.desk, window).look_for("idr")
    qtbot.keyClick(palette.field, Key.Key_L, Qt.KeyboardModifier.ControlModifier)
    assert told(window) == [("log", [number_of(window, "Idris")], {})]


def test_esc_and_ctrl_k_close_it(window: MainWindow, qtbot: QtBot) -> None:
    for key, held in (
        (Key.Key_Escape, Qt.KeyboardModifier.NoModifier),
        (Key.Key_K, Qt.KeyboardModifier.ControlModifier),
    ):
        palette = Palette(window.desk, window).look_for("idr")
        qtbot.keyClick(palette.field, key, held)
        assert not palette.isVisible()
    assert told(window) == []


def test_a_click_does_it_and_only_once(window: MainWindow, qtbot: QtBot) -> None:
    palette = Palette(window.desk, window).look_for("idr")
    row = next(n for n, offer in enumerate(palette.model.offers) if offer.title == "Log a call with Idris")
    palette.list.scrollTo(palette.model.index(row))
    spot = palette.list.visualRect(palette.model.index(row)).center()
    qtbot.mouseClick(palette.list.viewport(), Qt.MouseButton.LeftButton, pos=spot)
    assert told(window) == [("log", [number_of(window, "Idris")], {})]


def test_the_window_is_dimmed_while_it_is_open(window: MainWindow) -> None:
    before = window.grab().toImage().pixelColor(1200, 700)
    palette = Palette(window.desk, window).look_for("idr")
    scrims = [one for one in window.findChildren(Scrim) if one.isVisible()]
    assert [one.geometry() for one in scrims] == [window.rect()]
    assert window.grab().toImage().pixelColor(1200, 700).lightness() < before.lightness()
    palette.reject()
    assert not [one for one in window.findChildren(Scrim) if one.isVisible()]


def test_it_stays_inside_of_a_small_window(window: MainWindow, qapp: QApplication) -> None:
    window.resize(880, 560)
    apply_theme(qapp, "dark", 1.3)
    palette = Palette(window.desk, window).look_for("idr")
    corner = window.mapFromGlobal(palette.mapToGlobal(palette.box().topLeft()))
    end = window.mapFromGlobal(palette.mapToGlobal(palette.box().bottomRight()))
    assert window.rect().contains(corner)
    assert window.rect().contains(end)
    palette.reject()
    apply_theme(qapp, "light", 1.0)


def test_commands_alone_after_the_sign(window: MainWindow) -> None:
    palette = Palette(window.desk, window).look_for("> lea")
    assert [offer.title for offer in palette.model.offers] == ["Commands", "New lead", "Go to Leads"]
    palette.field.setText("")
    assert titles(palette, "Commands")[0] == "New lead"
    palette.reject()


def test_a_setting_is_found_by_what_it_is_called(window: MainWindow, qtbot: QtBot) -> None:
    palette = Palette(window.desk, window).look_for("dark")
    assert titles(palette, "Commands")[0] == "Settings: light or dark, text size, language"
    qtbot.keyClick(palette.field, Key.Key_Return)
    view = window.current
    assert isinstance(view, SettingsView)
    qtbot.waitUntil(lambda: view.here() == {"section": "appearance"})
    view.steps.finish()
    led_to = []
    for name, _icon, _keys, run in palette.commands():
        if name.startswith("Settings:"):
            run()
            qtbot.waitUntil(lambda: not view._wanted)
            led_to.append(view.here())
    assert led_to == [{"section": section.key} for section in view.sections if section.key != "about"]


def test_nobody_found_offers_to_create(window: MainWindow, qtbot: QtBot) -> None:
    palette = Palette(window.desk, window).look_for("Zoe Quist")
    assert palette.model.offers[-1].title == "Create contact ‘Zoe Quist’"
    qtbot.keyClick(palette.field, Key.Key_Return)
    assert told(window) == [("edit_contact", None, {"name": "Zoe Quist"})]


def test_who_is_found_by_a_company_is_offered_by_name(window: MainWindow) -> None:
    palette = Palette(window.desk, window).look_for("copperf")
    best = titles(palette, "People")[0].split()[0]
    assert f"Write to {best}" in titles(palette, "Do")
    write = next(offer for offer in palette.model.offers if offer.title == f"Write to {best}")
    assert write.typed == ""  # the letters that were typed are not in this line
    palette.reject()


def test_names_are_shown_as_they_stand(window: MainWindow) -> None:
    contacts.save(window.desk.store, ContactDraft(given_name=HTML, family_name="&amp;"))
    palette = Palette(window.desk, window).look_for("img")
    assert titles(palette, "People") == [f"{HTML} &amp;"]
    assert f"Write to {HTML}"[:20] in "\n".join(titles(palette, "Do"))
    assert palette.model.index(1).data(Qt.ItemDataRole.AccessibleTextRole) == f"{HTML} &amp;"
    palette.list.viewport().grab()
    palette.reject()


def test_typed_letters_are_painted_in_the_accent(window: MainWindow) -> None:
    palette = Palette(window.desk, window).look_for("idr")
    palette.list.setCurrentIndex(palette.model.index(0))
    picture = palette.list.viewport().grab().toImage()
    row = palette.list.visualRect(palette.model.index(1))
    accent = current_theme().color("accent-text")
    seen = {
        picture.pixelColor(x, y).name()
        for x in range(row.x() + 48, row.x() + 76)
        for y in range(row.y() + 10, row.y() + 30)
    }
    assert accent.name() in seen
    palette.reject()


@pytest.mark.parametrize(
    ("text", "typed", "found"),
    [
        ("Idris Bellwether", "idr", ["Idr"]),
        ("Idris Bellwether", "bell id", ["Id", "Bell"]),
        ("Idris Bellwether", "ris", []),
        ("from Idris Bellwether, progressing", "idr", ["Idr"]),
        ("Straße", "strasse", ["Straße"]),
        ("Łukasz Ørsted", "luk or", ["Łuk", "Ør"]),
        ("O’Brien", "o'b", ["O’B"]),
        ("محمد عبد", "محم", ["محم"]),
        ("Anna Anna", "an", ["An", "An"]),
        ("", "x", []),
    ],
)
def test_which_letters_are_marked(text: str, typed: str, found: list[str]) -> None:
    assert [text[start : start + length] for start, length in marks(text, typed)] == found


def test_in_notes_the_words_are_marked_wherever_they_stand() -> None:
    assert marks("say hello to Idris", "ello to", anywhere=True) == [(5, 7)]
    assert marks("say hello", "x", anywhere=True) == []
