"""The settings: each change acts at once and can be undone; they are found by typing."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import date, time
from itertools import pairwise
from pathlib import Path
from typing import Any

import pytest
from PySide6.QtCore import QEvent, QObject, QPoint, Qt
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from crm_desktop.domain.askcheck import AskDraft, Check, Severity, check_ask
from crm_desktop.domain.clock import FixedDay
from crm_desktop.domain.etiquette import CARDS, RuleName
from crm_desktop.domain.terms import AskKind, Relationship
from crm_desktop.domain.warmth import WarmthNumbers
from crm_desktop.services import settings
from crm_desktop.services.messages import templates
from crm_desktop.ui.settings.view import SettingsView
from crm_desktop.ui.shell.desk import Desk
from crm_desktop.ui.shell.window import MainWindow
from crm_desktop.ui.theme import apply_theme
from crm_desktop.ui.widgets import Button, NumberField
from tests.store.books import sample_at
from tests.ui.prompter import ScriptedPrompter

pytestmark = pytest.mark.qt_log_ignore("This plugin does not support", extend=True)
Key = Qt.Key


@pytest.fixture
def view(qapp: QApplication, qtbot: QtBot, store_file: Path, tmp_path: Path) -> Iterator[SettingsView]:
    apply_theme(qapp, "light")
    store = sample_at(store_file, FixedDay(date(2026, 11, 24), time(9, 0)))
    desk = Desk(store, ScriptedPrompter(files=[tmp_path / "copy.crm"]))
    window = MainWindow(desk)
    window.resize(1360, 860)
    window.show_view("settings")
    with qtbot.waitActive(window):  # else nothing in it has the focus, nor loses it
        window.show()
        window.activateWindow()
    shown = window.view("settings")
    assert isinstance(shown, SettingsView)
    shown.steps.finish()
    qtbot.waitUntil(lambda: shown.etiquette.countries.count() > 1)
    yield shown
    window.let_go()
    window.close()
    window.deleteLater()
    desk.close()
    store.close()
    apply_theme(qapp, "light", 1.0)


def test_the_page_is_made_in_steps_and_a_section_is_seen_when_it_is_filled(view: SettingsView) -> None:
    page = SettingsView(view.desk)
    counts = []
    while not page.steps.are_done:
        counts.append(sum(not one.isHidden() for one in page.sections))
        page.steps.take()
        if not page.sections[3].isHidden():
            assert page.data.name.text() == view.data.name.text() != ""
    assert counts[0] == 1
    assert all(after - before <= 1 for before, after in pairwise(counts))
    assert not any(one.isHidden() for one in page.sections)
    page.deleteLater()


def test_what_is_wanted_before_the_page_is_whole_is_not_lost(view: SettingsView, qtbot: QtBot) -> None:
    window = MainWindow(view.desk)
    qtbot.addWidget(window)
    window.resize(1360, 860)
    window.show()
    window.show_view("settings")
    page = window.current
    assert isinstance(page, SettingsView)
    qtbot.keyClicks(page.search, "single letters")
    qtbot.mouseClick(page.etiquette.rules["thank_on_receipt"].switch, Qt.MouseButton.LeftButton)
    assert not page.steps.are_done
    assert not page._nothing.isVisible()
    qtbot.waitUntil(lambda: page.steps.are_done)
    assert [one.key for one in page.sections if one.isVisible()] == ["keyboard"]
    page.search.clear()
    assert not page.etiquette.rules["thank_on_receipt"].switch.isChecked()
    assert page.etiquette.defaults.isVisible()
    view.desk.undo()
    assert page.etiquette.rules["thank_on_receipt"].switch.isChecked()
    window.let_go()


def test_a_rule_that_is_switched_off_says_so_and_today_follows(view: SettingsView, qtbot: QtBot) -> None:
    assert view.etiquette.effect.text() == "With these rules you have 7 things today and 10 more this week."
    row = view.etiquette.rules["thank_on_receipt"]
    qtbot.mouseClick(row.switch, Qt.MouseButton.LeftButton)
    assert settings.get(view.desk.store, settings.RULES_OFF) == ("thank_on_receipt",)
    assert row._why.text().startswith("Off. ")
    assert not row.numbers.fields[0].isEnabled()
    view.steps.finish()
    assert "6 things today" in view.etiquette.effect.text()
    view.desk.undo()
    assert row.switch.isChecked()
    view.steps.finish()
    assert "7 things today" in view.etiquette.effect.text()


def test_a_number_is_one_step_and_shows_the_way_back(view: SettingsView, qtbot: QtBot) -> None:
    row = view.etiquette.rules["reach_out"]
    field = row.numbers.fields[0]
    assert row.numbers.back.isHidden()
    before = view.desk.store.value("SELECT count(*) FROM history")
    field.setFocus()
    field.selectAll()
    qtbot.keyClicks(field, "14")
    qtbot.keyClick(field, Key.Key_Return)
    assert settings.get(view.desk.store, settings.RULE_NUMBERS) == {"reach_out": [14]}
    assert view.desk.store.value("SELECT count(*) FROM history") == before + 1
    assert row.numbers.back.text() == "Back to 2"
    qtbot.mouseClick(row.numbers.back, Qt.MouseButton.LeftButton)
    assert settings.get(view.desk.store, settings.RULE_NUMBERS) == {}
    assert field.value() == 2
    assert row.numbers.back.isHidden()


def test_a_number_that_was_typed_is_kept_when_the_view_is_left(view: SettingsView, qtbot: QtBot) -> None:
    field = view.etiquette.rules["reach_out"].numbers.fields[0]
    field.setFocus()
    qtbot.keyClick(field, Key.Key_Up)
    view.desk.goTo.emit("today", None)
    qtbot.waitUntil(lambda: settings.get(view.desk.store, settings.RULE_NUMBERS) == {"reach_out": [3]})


def test_one_day_is_a_day(view: SettingsView) -> None:
    words = {
        name: row.numbers._days.text() for name, row in view.etiquette.rules.items() if row.numbers._days
    }
    assert words["thank_on_receipt"] == "day"
    assert words["reach_out"] == "days"


def test_many_numbers_are_said_in_one_sentence_and_changed_in_a_popup(
    view: SettingsView, qtbot: QtBot
) -> None:
    row = view.etiquette.rules["gentle_reminder"]
    assert row.numbers._summary.text() == "after 7, 10 or 14 days"
    qtbot.mouseClick(row.numbers.change, Qt.MouseButton.LeftButton)
    popup = row.numbers.popup
    assert len(popup.fields) == 6
    assert popup.fields[0].hasFocus() or popup.focusWidget() is popup.fields[0]
    for field in popup.fields:
        field.setValue(5)
    qtbot.keyClick(popup, Key.Key_Escape)
    assert settings.get(view.desk.store, settings.RULE_NUMBERS) == {"gentle_reminder": [5] * 6}
    assert row.numbers._summary.text() == "after 5 days"


def test_the_sentences_use_every_number_once() -> None:
    from crm_desktop.ui.settings.etiquette import SENTENCES
    from crm_desktop.ui.settings.numbers import DAYS, IN_A_POPUP

    for name, card in CARDS.items():
        if len(card.numbers) >= IN_A_POPUP:
            continue
        usual = ("within", 0, DAYS) if card.numbers else ()
        parts = SENTENCES.get(name, usual)
        places = [part for part in parts if isinstance(part, int) and part != DAYS]
        assert sorted(places) == list(range(len(card.numbers))), name


def test_back_to_defaults_is_one_step(view: SettingsView, qtbot: QtBot) -> None:
    assert view.etiquette.defaults.isHidden()
    store = view.desk.store
    settings.put(store, settings.RULES_OFF, (RuleName.TRY_AGAIN.value,))
    settings.put(store, settings.RULE_NUMBERS, {"reach_out": [5]})
    assert view.etiquette.defaults.isVisible()
    QApplication.processEvents()
    qtbot.mouseClick(view.etiquette.defaults, Qt.MouseButton.LeftButton)
    assert settings.get(store, settings.RULES_OFF) == ()
    assert settings.get(store, settings.RULE_NUMBERS) == {}
    view.desk.undo()
    assert settings.get(store, settings.RULES_OFF) == ("try_again",)
    assert settings.get(store, settings.RULE_NUMBERS) == {"reach_out": [5]}


def test_a_country_names_its_holidays(view: SettingsView) -> None:
    view.etiquette.countries.set_current_key("IE")
    assert settings.get(view.desk.store, settings.COUNTRY) == "IE"
    view.desk.undo()
    assert view.etiquette.countries.current_key() == ""


def test_theme_size_and_keys_act_at_once(view: SettingsView, qtbot: QtBot) -> None:
    store = view.desk.store
    view.appearance.looks.set_current("dark")
    assert settings.get(store, settings.SCHEME) == "dark"
    view.appearance.text_size.set_current("1.3")
    assert settings.get(store, settings.TEXT_SIZE) == 1.3
    view.keyboard.letters.setChecked(False)
    assert settings.get(store, settings.SINGLE_KEYS) is False
    view.desk.undo()
    assert view.keyboard.letters.isChecked()


def test_the_looks_are_chosen_by_arrows(view: SettingsView, qtbot: QtBot) -> None:
    light = view.appearance.looks._looks[1]
    view.appearance.looks.set_current("light")
    light.setFocus(Qt.FocusReason.TabFocusReason)
    qtbot.keyClick(light, Key.Key_Right)
    assert view.appearance.looks.current() == "dark"


def test_the_name_is_that_of_the_file_until_another_is_chosen(view: SettingsView, qtbot: QtBot) -> None:
    store = view.desk.store
    assert view.data.name.text() == "Mira’s job search"
    view.data.name.setText("R&D <b>search</b>")
    view.data.name.editingFinished.emit()
    assert settings.get(view.desk.store, settings.NAME) == "R&D <b>search</b>"
    view.data.name.setText("  ")
    view.data.name.editingFinished.emit()
    assert settings.get(store, settings.NAME) == ""
    assert settings.name_of(store) == view.data.name.text() == store.path.stem


def test_the_morning_is_kept_only_when_it_can_be_read(view: SettingsView, qtbot: QtBot) -> None:
    store = view.desk.store
    view.reminders.digest.setFocus()
    view.reminders.digest.selectAll()
    qtbot.keyClicks(view.reminders.digest, "9:15")
    qtbot.keyClick(view.reminders.digest, Qt.Key.Key_Return)
    assert settings.get(store, settings.DIGEST_AT) == "09:15"
    view.reminders.digest.selectAll()
    qtbot.keyClicks(view.reminders.digest, "quarter")
    qtbot.keyClick(view.reminders.digest, Qt.Key.Key_Return)
    assert settings.get(store, settings.DIGEST_AT) == "09:15"


def test_settings_are_found_by_typing(view: SettingsView, qtbot: QtBot) -> None:
    qtbot.keyClicks(view.search, "holiday")
    assert [section.key for section in view.sections if section.isVisible()] == ["etiquette"]
    assert view.etiquette.shift.isVisible()
    assert not view.etiquette.rules["reach_out"].isVisible()
    view.search.setText("theme dark")
    assert [section.key for section in view.sections if section.isVisible()] == ["appearance"]
    view.search.setText("<b>xyz</b>")
    assert not any(section.isVisible() for section in view.sections)
    assert view._nothing.text() == "No setting called ‘<b>xyz</b>’"
    qtbot.keyClick(view.search, Key.Key_Escape)
    assert all(section.isVisible() for section in view.sections)
    assert view._nothing.isHidden()


def test_letters_typed_on_coming_here_look_for_a_setting_and_set_none(view: SettingsView) -> None:
    window = view.window()
    assert isinstance(window, MainWindow)
    view.etiquette.countries.setFocus()
    window.show_view("today")
    window.show_view("settings")
    assert window.focusWidget() is view.search


def test_a_name_that_is_being_typed_outlasts_what_else_changes(view: SettingsView, qtbot: QtBot) -> None:
    view.data.name.clear()
    qtbot.keyClicks(view.data.name, "Trees")  # the keyboard may be in another program by now
    settings.put(view.desk.store, settings.REMIND_DAYS, (0, 1))
    assert view.data.name.text() == "Trees"


def test_the_names_at_the_left_lead_to_their_sections(view: SettingsView, qtbot: QtBot) -> None:
    assert [item.text() for item in view._names.values() if item.is_chosen()] == ["Etiquette"]
    qtbot.mouseClick(view._names["data"], Qt.MouseButton.LeftButton)
    assert [item.text() for item in view._names.values() if item.is_chosen()] == ["Data and backup"]
    data = next(section for section in view.sections if section.key == "data")
    top = data.mapTo(view, QPoint(0, 0)).y()
    assert 0 < top < view.height()
    view.scroll_area.verticalScrollBar().setValue(0)
    assert [item.text() for item in view._names.values() if item.is_chosen()] == ["Etiquette"]


def test_f6_steps_between_names_and_page(view: SettingsView) -> None:
    first, second = view.panes()
    assert view.anchors.isAncestorOf(first)
    assert view._inner.isAncestorOf(second)
    assert first.focusPolicy() & Qt.FocusPolicy.TabFocus
    assert second.focusPolicy() & Qt.FocusPolicy.TabFocus


@pytest.mark.parametrize(("width", "scale"), [(880, 1.0), (880, 1.3), (1024, 1.3)])
def test_nothing_is_cut_off_in_a_small_window(
    view: SettingsView, qapp: QApplication, width: int, scale: float
) -> None:
    apply_theme(qapp, "light", scale)
    view.window().resize(width, 560)
    QApplication.processEvents()
    QApplication.sendPostedEvents(None, QEvent.Type.LayoutRequest.value)
    page = view.scroll_area.widget()
    assert page is not None
    assert page.width() <= view.scroll_area.viewport().width()


def test_backup_writes_a_copy(view: SettingsView, qtbot: QtBot, tmp_path: Path) -> None:
    with qtbot.waitSignal(view.desk.said) as told:
        view.data._on_backup()
    assert told.args is not None
    assert told.args[0] == "Backed up as copy.crm."
    assert (tmp_path / "copy.crm").stat().st_size > 0


# -- the ask check, warmth, cadences ---------------------------------------------------------------------


def type_number(qtbot: QtBot, field: NumberField, number: int) -> None:
    field.setFocus()
    field.selectAll()
    qtbot.keyClicks(field, str(number))
    qtbot.keyClick(field, Key.Key_Return)


@pytest.mark.parametrize(
    ("key", "place", "number", "read"),
    [
        ("dormant", 0, 90, lambda rules: rules.check.dormant_after),
        ("load", 0, 5, lambda rules: rules.check.many_asks),
        ("load", 1, 30, lambda rules: rules.check.recent_days),
        ("helps", 0, 4, lambda rules: rules.check.many_helps),
        ("stale", 0, 14, lambda rules: rules.stale_after),
    ],
)
def test_every_number_of_the_ask_check_can_be_changed_and_goes_back(
    view: SettingsView, qtbot: QtBot, key: str, place: int, number: int, read: Any
) -> None:
    store, row = view.desk.store, view.etiquette.more[key]
    usual = read(settings.rules(store))
    assert row.numbers.back.isHidden()
    type_number(qtbot, row.numbers.fields[place], number)
    assert read(settings.rules(store)) == number
    assert str(usual) in row.numbers.back.text()
    qtbot.mouseClick(row.numbers.back, Qt.MouseButton.LeftButton)
    assert read(settings.rules(store)) == usual
    assert row.numbers.back.isHidden()
    view.desk.undo()
    assert read(settings.rules(store)) == number
    assert row.numbers.fields[place].value() == number


def test_the_ask_check_follows(view: SettingsView, qtbot: QtBot) -> None:
    desk = view.desk
    idris = int(desk.store.value("SELECT id FROM contact WHERE given_name = 'Idris'"))

    def dormant() -> Severity:
        draft = AskDraft(idris, AskKind.NAMES, "Three people in banking")
        found = check_ask(desk.agenda.facts, desk.today, draft, desk.agenda.rules)
        return next(one.severity for one in found if one.check is Check.DORMANT)

    assert dormant() is Severity.GOOD
    type_number(qtbot, view.etiquette.more["dormant"].numbers.fields[0], 5)
    assert dormant() is Severity.STOP


def test_cooling_begins_after_warm(view: SettingsView, qtbot: QtBot) -> None:
    store, row = view.desk.store, view.etiquette.more["warmth"]
    before = store.value("SELECT count(*) FROM history")
    type_number(qtbot, row.numbers.fields[0], 200)
    assert settings.warmth_numbers(store) == WarmthNumbers(200, 201)
    assert store.value("SELECT count(*) FROM history") == before + 1
    type_number(qtbot, row.numbers.fields[1], 30)
    assert settings.warmth_numbers(store) == WarmthNumbers(29, 30)
    assert [field.value() for field in row.numbers.fields.values()] == [29, 30]
    qtbot.mouseClick(row.numbers.back, Qt.MouseButton.LeftButton)
    assert settings.warmth_numbers(store) == WarmthNumbers()


def test_a_cadence_for_a_relationship_makes_people_due(view: SettingsView, qtbot: QtBot) -> None:
    store, part = view.desk.store, view.etiquette.cadences
    before = {due.contact_id for due in view.desk.agenda.dues if due.rule is RuleName.KEEP_IN_TOUCH}
    part.add.set_current_key("relationship former colleague")
    assert settings.relationship_cadences(store) == {Relationship.FORMER_COLLEAGUE: 90}
    row = part.rows["relationship", "former colleague"]
    assert view.window().focusWidget() is row.numbers.fields[0]
    type_number(qtbot, row.numbers.fields[0], 20)
    assert settings.relationship_cadences(store) == {Relationship.FORMER_COLLEAGUE: 20}
    after = {due.contact_id for due in view.desk.agenda.dues if due.rule is RuleName.KEEP_IN_TOUCH}
    assert after > before
    assert part.add.findData("relationship former colleague") < 0
    qtbot.mouseClick(row.remove, Qt.MouseButton.LeftButton)
    assert settings.relationship_cadences(store) == {}
    assert part.rows == {}
    view.desk.undo()
    assert part.rows["relationship", "former colleague"].numbers.fields[0].value() == 20


def test_a_cadence_for_a_tag(view: SettingsView, qtbot: QtBot) -> None:
    store, part = view.desk.store, view.etiquette.cadences
    tag = str(store.value("SELECT name FROM tag ORDER BY name LIMIT 1"))
    part.add.set_current_key(f"tag {tag}")
    assert store.value("SELECT cadence_days FROM tag WHERE name = ?", (tag,)) == 90
    assert part.rows["tag", tag].one.people > 0
    view.desk.undo()
    assert store.value("SELECT cadence_days FROM tag WHERE name = ?", (tag,)) is None
    assert part.rows == {}


def test_the_new_settings_are_found_by_typing(view: SettingsView, qtbot: QtBot) -> None:
    qtbot.keyClicks(view.search, "mentor")
    assert view.etiquette.cadences.isVisible()
    assert not view.etiquette.more["dormant"].isVisible()
    view.search.setText("reconnect")
    assert view.etiquette.more["dormant"].isVisible()
    view.search.setText("templates")
    assert [section.key for section in view.sections if section.isVisible()] == ["mail"]
    view.search.setText("when it is over")
    assert [section.key for section in view.sections if section.isVisible()] == ["data"]


def test_the_templates_and_the_end_of_the_search_are_reached_from_here(
    view: SettingsView, qtbot: QtBot
) -> None:
    asked: list[str] = []
    view.desk.goTo.connect(lambda key, _where: asked.append(key))
    assert view.mail.templates.text() == "39 templates, 0 changed by you, 0 of your own"
    templates.save(view.desk.store, "note", subject="Hi", body="Hello")
    templates.add(view.desk.store, "note", "Mine")
    assert view.mail.templates.text() == "40 templates, 1 changed by you, 1 of your own"
    for button in view.findChildren(Button):
        if button.text() in ("Change the templates", "Close this search…"):
            button.click()
    assert sorted(asked) == ["closing", "templates"]


def test_what_is_added_step_by_step_has_the_height_that_it_wants(view: SettingsView, qtbot: QtBot) -> None:
    window = MainWindow(view.desk)
    qtbot.addWidget(window)
    window.resize(1024, 640)
    window.show_view("today")
    window.show()
    QApplication.processEvents()
    window.show_view("settings")
    page = window.view("settings")
    assert isinstance(page, SettingsView)
    seen: list[list[str]] = []

    def look() -> None:
        shown = [one for one in page.sections if one.isVisible()]
        seen.append([one.key for one in shown if one.height() < one.heightForWidth(one.width())])

    page.steps.taken.connect(look)
    qtbot.waitUntil(lambda: page.steps.are_done)
    assert len(seen) > len(page.sections)
    assert not any(seen)
    window.let_go()


def test_a_section_that_is_led_to_is_seen_whatever_was_looked_for(view: SettingsView, qtbot: QtBot) -> None:
    section = next(one for one in view.sections if one.key == "reminders")
    view.search.setText("holiday")
    qtbot.waitUntil(section.isHidden)
    view.go_to({"section": "reminders"})
    qtbot.waitUntil(lambda: section.isVisible() and view._names["reminders"].is_chosen())
    assert view.search.text() == ""


def test_a_section_that_is_led_to_at_once_stands_at_the_top(view: SettingsView, qtbot: QtBot) -> None:
    window = MainWindow(view.desk)
    qtbot.addWidget(window)
    window.resize(1360, 860)
    window.show()
    window.show_view("settings", {"section": "reminders"})
    page = window.current
    assert isinstance(page, SettingsView)
    qtbot.waitUntil(lambda: page._names["reminders"].is_chosen() and page.steps.are_done)
    section = next(one for one in page.sections if one.key == "reminders")
    qtbot.waitUntil(lambda: section.mapTo(page.scroll_area, QPoint()).y() == 20)
    window.let_go()


def test_a_page_that_has_gone_is_told_nothing_of_its_jobs(view: SettingsView, qtbot: QtBot) -> None:
    page = QObject()
    told: list[object] = []
    view.desk.jobs.run(lambda *_: "for the page", told.append, told.append, owner=page)
    del page
    view.desk.jobs.run(lambda *_: "for somebody else", told.append, told.append)
    qtbot.waitUntil(lambda: not view.desk.jobs.busy)
    assert told == ["for somebody else"]
