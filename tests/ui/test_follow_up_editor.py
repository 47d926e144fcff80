"""The editor of a follow-up: what it reads and says, what it saves, and what it remembers."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass, field
from datetime import date, time
from pathlib import Path
from typing import Any

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QMainWindow
from pytestqt.qtbot import QtBot

from crm_desktop.domain.clock import FixedDay
from crm_desktop.domain.terms import FollowUpKind
from crm_desktop.exchange.calendars.recurrence import Repeat
from crm_desktop.services import follow_ups, settings
from crm_desktop.services.follow_ups import NO_REMINDER, FollowUpDraft, FollowUpRow
from crm_desktop.store import Store, history
from crm_desktop.ui.calendar.follow_up_editor import FollowUpEditor
from crm_desktop.ui.shell.desk import Desk
from crm_desktop.ui.theme import apply_theme
from tests.store.books import sample_at
from tests.ui.prompter import ScriptedPrompter

TODAY = date(2026, 11, 24)
Key = Qt.Key

pytestmark = pytest.mark.qt_log_ignore("This plugin does not support", extend=True)


@dataclass
class Room:
    """The desk the editor is opened at."""

    desk: Desk
    store: Store
    said: list[str] = field(default_factory=list)

    def open(self, number: int | None = None, **prefill: Any) -> FollowUpEditor:
        editor = self.desk.edit_follow_up(number, **prefill)
        assert isinstance(editor, FollowUpEditor)
        QTest.qWaitForWindowExposed(editor)
        QApplication.processEvents()
        return editor

    def number(self, what: str) -> int:
        return int(self.store.value("SELECT id FROM follow_up WHERE what LIKE ?", (f"{what}%",)))

    def contact(self, given: str) -> int:
        return int(self.store.value("SELECT id FROM contact WHERE given_name = ?", (given,)))

    def latest(self) -> FollowUpRow:
        row = follow_ups.get(self.store, self.store.value("SELECT max(id) FROM follow_up"))
        assert row is not None
        return row

    def count(self) -> int:
        return int(self.store.value("SELECT count(*) FROM follow_up"))


@pytest.fixture
def room(qtbot: QtBot, qapp: QApplication, store_file: Path) -> Iterator[Room]:
    apply_theme(qapp, "light")
    store = sample_at(store_file, FixedDay(TODAY, time(9, 0)))
    desk = Desk(store, ScriptedPrompter())
    window = QMainWindow()
    qtbot.addWidget(window)
    window.resize(1100, 800)
    window.show()
    desk.window = window
    made = Room(desk, store)
    desk.said.connect(lambda text, _undo: made.said.append(text))
    yield made
    for editor in window.findChildren(FollowUpEditor):
        editor.close()
    window.close()
    desk.close()
    store.close()


# -- new -------------------------------------------------------------------------------------------------


def test_a_follow_up_as_it_is_drawn_is_saved_in_one_step(room: Room) -> None:
    siobhan = room.contact("Siobhan")
    opening = room.store.value("SELECT id FROM opportunity WHERE title = 'Group PM, Payouts'")
    editor = room.open(contacts=(siobhan,), about=(("opportunity", opening),))
    assert editor.windowTitle() == "New follow-up"
    assert editor.what.hasFocus()
    assert [choice.title for choice in editor.about.choices()] == ["Siobhan Fyrewood", "Group PM, Payouts"]
    QTest.keyClicks(editor.what, "Ask Siobhan how the payouts search goes")
    editor.when.field.type_text("in 2 weeks")
    assert editor.when.field.hint() == "Tue 8 Dec"
    editor.time.setText("10")
    editor.time.textEdited.emit("10")
    editor.minutes.set_current_key("30")
    editor.repeat.repeat.set_current_key(Repeat.TWO_WEEKS)
    editor.repeat.ends.set_current_key("4")
    editor.before.set_current_key("15")
    assert editor.repeat.words.text() == "On 8 and 22 December, 5 and 19 January. Done moves it on."
    assert editor.hint.text() == "Tuesday 8 December is light: one other thing, no time set."
    editor.save_button.click()
    assert not editor.isVisible()
    row = room.latest()
    assert (row.what, row.due_on, row.due_time) == (
        "Ask Siobhan how the payouts search goes",
        date(2026, 12, 8),
        time(10),
    )
    assert (row.minutes, row.repeat, row.remind_minutes) == (30, "FREQ=WEEKLY;INTERVAL=2;COUNT=4", 15)
    assert [(kind, name) for kind, _, name in row.about] == [
        ("contact", "Siobhan Fyrewood"),
        ("opportunity", "Group PM, Payouts"),
    ]
    assert room.said == ["Follow-up for Tuesday 8 December added."]
    count = room.count()
    room.desk.undo()
    assert room.count() == count - 1


def test_only_what_and_when_are_needed(room: Room) -> None:
    editor = room.open()
    count = room.count()
    editor.save_button.click()
    assert editor.isVisible()
    assert editor._what_field.error.text() == "What is it? One line is enough."
    assert editor.when.error.text() == "When is it? Perhaps ‘fri’ or ‘in 2 weeks’."
    assert editor.what.hasFocus()
    assert room.count() == count
    QTest.keyClicks(editor.what, "Rest")
    editor.when.field.type_text("fri")
    QTest.keyClick(editor.when.field, Key.Key_Return, Qt.KeyboardModifier.ControlModifier)
    assert not editor.isVisible()
    row = room.latest()
    assert (row.what, row.due_on, row.due_time, row.kind) == (
        "Rest",
        date(2026, 11, 27),
        None,
        FollowUpKind.TASK,
    )
    assert row.remind_minutes is None


def test_a_day_that_cannot_be_read_is_said_with_a_proposal(room: Room) -> None:
    editor = room.open(what="Rest")
    editor.when.field.type_text("someday")
    editor.save_button.click()
    assert editor.when.error.text() == "I cannot read that. Perhaps ‘in 2 weeks’ or 8 December."
    assert editor.when.field.is_invalid()
    assert editor.when.perhaps.isHidden()
    editor.when.field.type_text("31 Feb 2027")
    editor.save_button.click()
    assert editor.when.error.text() == "February has 28 days."
    assert editor.when.proposal.text() == "28 February 2027"
    editor.when.proposal.click()
    assert editor.when.field.date() == date(2027, 2, 28)
    assert not editor.when.field.is_invalid()
    assert editor.when.perhaps.isHidden()
    editor.save_button.click()
    assert room.latest().due_on == date(2027, 2, 28)


def test_a_wrong_day_is_said_when_the_field_is_left(room: Room) -> None:
    editor = room.open(what="Rest")
    editor.when.field.setFocus()
    QTest.keyClicks(editor.when.field, "blah")
    assert editor.when.error.isHidden()
    QTest.keyClick(editor.when.field, Key.Key_Tab)
    assert editor.when.error.text().startswith("I cannot read that.")


def test_a_time_that_cannot_be_read(room: Room) -> None:
    editor = room.open(what="Rest", day=TODAY)
    QTest.keyClicks(editor.time, "25:70")
    editor.save_button.click()
    assert editor.time_error.text() == "I cannot read that. Perhaps 10:30."
    assert editor.time.hasFocus()
    editor.time.clear()
    editor.time.textEdited.emit("")
    editor.save_button.click()
    assert room.latest().due_time is None


def test_the_links_fill_the_day(room: Room) -> None:
    editor = room.open(what="Rest")
    found = {}
    for words, link in editor.when.links.items():
        link.click()
        found[words] = editor.when.field.date()
    assert found == {
        "Tomorrow": date(2026, 11, 25),
        "Friday": date(2026, 11, 27),
        "In a week": date(2026, 12, 1),
        "In a month": date(2026, 12, 24),
    }


def test_the_calendar_drops_down_with_the_load_of_the_days(room: Room) -> None:
    editor = room.open(what="Rest")
    QTest.keyClick(editor.when.field, Key.Key_Down, Qt.KeyboardModifier.AltModifier)
    popup = editor.when.field.calendar_popup()
    assert popup is not None
    assert popup.calendar._load is not None
    assert [popup.calendar._load(date(2026, 11, day)) for day in (24, 25, 26, 28)] == [7, 2, 5, 0]
    popup.links["Tomorrow"].click()
    assert editor.when.field.date() == date(2026, 11, 25)


@pytest.mark.parametrize(
    ("words", "at", "said"),
    [
        ("28/11", None, "Saturday 28 November is free."),
        ("25/11", None, "Wednesday 25 November is light: two other things, no time set."),
        ("1/12", None, "Tuesday 1 December is light: two other things, timed at 12:30."),
        ("1/12", time(12, 30), "Tuesday 1 December is light: two other things, one of them at 12:30 too."),
        ("3/12", None, "Thursday 3 December has three other things, timed at 18:30."),
        (
            "26/11",
            None,
            "Thursday 26 November is full: five other things, timed at 10:00 and 16:00. Perhaps another day.",
        ),
        ("20/11", None, "This day is over."),
    ],
)
def test_it_says_how_busy_the_day_is(room: Room, words: str, at: time | None, said: str) -> None:
    editor = room.open(what="Rest")
    editor.when.field.type_text(words)
    if at is not None:
        editor.time.set_time(at)
        editor.time.timeChanged.emit(at)
    assert editor.hint.text() == said


def test_a_holiday_is_named(room: Room) -> None:
    settings.put(room.store, settings.COUNTRY, "IE")
    editor = room.open(what="Rest", day=date(2026, 12, 25))
    assert editor.hint.text() == "25 December is Christmas Day. Friday 25 December is free."


def test_the_kind_follows_the_words_until_it_is_chosen(room: Room) -> None:
    editor = room.open(day=TODAY)
    QTest.keyClicks(editor.what, "Call Bo")
    assert editor.kind.current() == FollowUpKind.CALL
    editor.what.clear()
    QTest.keyClicks(editor.what, "Second interview")
    assert editor.kind.current() == FollowUpKind.INTERVIEW
    editor.kind.set_current(FollowUpKind.MEETING)
    QTest.keyClicks(editor.what, " at the bank")
    assert editor.kind.current() == FollowUpKind.MEETING
    editor.save_button.click()
    assert room.latest().kind is FollowUpKind.MEETING


def test_people_leads_and_openings_are_found(room: Room) -> None:
    editor = room.open(what="Rest", day=TODAY)
    found = editor._find("saskia")
    # Kofi, whose notes name her, comes after her.
    assert [(choice.id[0], choice.title) for choice in found] == [  # type: ignore[index]
        ("contact", "Saskia Moorfen"),
        ("contact", "Kofi Aldermere"),
        ("lead", "Saskia Moorfen"),
    ]
    assert ("opportunity", "Lead PM, Risk") in [(c.id[0], c.title) for c in editor._find("risk")]  # type: ignore[index]
    editor.about._take(found[0])
    editor.about._take(found[2])
    editor.save_button.click()
    assert [kind for kind, _, _ in room.latest().about] == ["contact", "lead"]


def test_whom_it_is_about_is_taken_by_tab_and_never_left_out_unsaid(room: Room) -> None:
    editor = room.open(what="Ring Saskia", day=TODAY)
    editor.about.edit.setFocus()
    QTest.keyClicks(editor.about.edit, "sask")
    # To the window, as a keyboard does: while the list is dropped down it gets the keys first.
    QTest.keyClick(editor.window().windowHandle(), Qt.Key.Key_Tab)
    QTest.qWait(0)  # the line is emptied once the list is done
    assert [choice.title for choice in editor.about.choices()] == ["Saskia Moorfen"]
    assert editor.about.edit.text() == ""
    editor.about.edit.setFocus()
    QTest.keyClicks(editor.about.edit, "Nobody here")
    before = room.count()
    editor.save_button.click()
    assert room.count() == before
    assert "“Nobody here”" in editor._about_field.error.text()
    assert editor.focusWidget() is editor.about.edit
    editor.about.edit.clear()
    assert not editor._about_field.has_error()
    editor.save_button.click()
    assert [kind for kind, _, _ in room.latest().about] == ["contact"]


def test_what_it_is_about_can_be_brought(room: Room) -> None:
    lead = room.store.value("SELECT id FROM lead WHERE news LIKE 'Harbourwren%'")
    company = room.store.value("SELECT id FROM company WHERE name = 'Harbourwren'")
    editor = room.open(what="Decide", about=(("lead", lead), ("company", company)), notes="By phone")
    assert [choice.title for choice in editor.about.choices()] == [
        "Harbourwren is hiring in spring",
        "Harbourwren",
    ]
    assert editor.notes.toPlainText() == "By phone"


# -- how often -------------------------------------------------------------------------------------------


def test_how_it_may_repeat_follows_the_day(room: Room) -> None:
    editor = room.open(what="Rest", day=date(2026, 12, 31))
    words = [editor.repeat.repeat.itemText(place) for place in range(editor.repeat.repeat.count())]
    assert words[:5] == ["Does not repeat", "Every day", "Every weekday", "Every week", "Every 2 weeks"]
    assert words[6] == "Every month on the last Thursday"
    editor.repeat.repeat.set_current_key(Repeat.MONTH_BY_WEEKDAY)
    editor.when.field.type_text("8/12")
    assert editor.repeat.repeat.currentText() == "Every month on the second Tuesday"
    editor.save_button.click()
    assert room.latest().repeat == "FREQ=MONTHLY;BYDAY=2TU"


def test_it_repeats_a_number_of_times_or_until_a_day(room: Room) -> None:
    editor = room.open(what="Rest", day=date(2026, 12, 8))
    assert editor.repeat.ends.isHidden()
    editor.repeat.repeat.set_current_key(Repeat.WEEK)
    assert editor.repeat.ends.isVisible()
    assert editor.repeat.words.text() == "On 8, 15, 22 and 29 December and so on. Done moves it on."
    editor.repeat.ends.set_current_key("number")
    assert editor.repeat.count.hasFocus()
    editor.repeat.count.setValue(7)
    assert editor.draft().repeat == "FREQ=WEEKLY;COUNT=7"
    editor.repeat.ends.set_current_key("until")
    assert editor.repeat.count.isHidden()
    editor.save_button.click()
    assert editor.repeat.error.text() == "Until when? Perhaps ‘in 3 months’."
    editor.repeat.until.type_text("1/12")
    editor.save_button.click()
    assert editor.repeat.error.text() == "It ends before it begins."
    editor.repeat.until.type_text("22/12")
    assert editor.repeat.error.isHidden()
    assert editor.repeat.words.text() == "On 8, 15 and 22 December. Done moves it on."
    editor.save_button.click()
    assert room.latest().repeat == "FREQ=WEEKLY;UNTIL=20261222"


def test_a_rule_of_another_program_is_kept(room: Room) -> None:
    rule = "FREQ=WEEKLY;BYDAY=MO,TH"
    number = follow_ups.save(room.store, FollowUpDraft(what="Yoga", due_on=date(2026, 11, 26), repeat=rule))
    editor = room.open(number)
    assert editor.repeat.repeat.currentText() == "Every week on Monday and Thursday"
    assert editor.repeat.ends.isHidden()
    QTest.keyClicks(editor.what, " class")
    editor.save_button.click()
    assert room.latest().repeat == rule


def test_a_moved_day_of_a_series_keeps_the_others_where_they_are(room: Room) -> None:
    start = date(2026, 12, 8)
    number = follow_ups.save(room.store, FollowUpDraft(what="Yoga", due_on=start, repeat="FREQ=WEEKLY"))
    follow_ups.move(room.store, number, date(2026, 12, 9))
    kept = room.latest().repeat
    assert "DTSTART" in kept
    editor = room.open(number)
    QTest.keyClicks(editor.what, " class")
    editor.save_button.click()
    assert room.latest().repeat == kept


# -- reminders -------------------------------------------------------------------------------------------


def test_the_reminder_needs_a_time_and_follows_the_setting(room: Room) -> None:
    settings.put(room.store, settings.LEAD_MINUTES, 10)
    editor = room.open(what="Rest", day=TODAY)
    assert not editor.remind.isEnabled()
    QTest.keyClicks(editor.time, "17")
    assert editor.remind.isEnabled()
    assert editor.before.currentText() == "10 min before"
    editor.save_button.click()
    assert room.latest().remind_minutes is None
    editor = room.open(room.latest().id)
    editor.remind.click()
    assert not editor.before.isEnabled()
    editor.save_button.click()
    assert room.latest().remind_minutes == NO_REMINDER
    editor = room.open(room.latest().id)
    assert not editor.remind.isChecked()
    editor.remind.click()
    editor.before.set_current_key("60")
    editor.save_button.click()
    assert room.latest().remind_minutes == 60


# -- one that is there -----------------------------------------------------------------------------------


def test_a_known_one_is_shown_and_changed_in_one_step(room: Room) -> None:
    number = room.number("Second interview")
    editor = room.open(number)
    assert editor.windowTitle() == "Follow-up"
    assert (editor.what.text(), editor.when.field.text(), editor.time.text()) == (
        "Second interview at Larkmoor Bank",
        "Thu 26 Nov",
        "10:00",
    )
    assert editor.minutes.currentText() == "1 h 30"
    assert editor.kind.current() == FollowUpKind.INTERVIEW
    assert "five other things" not in editor.hint.text()
    editor.when.field.type_text("fri")
    editor.notes.setPlainText("Harbour Road")
    editor.save_button.click()
    row = follow_ups.get(room.store, number)
    assert row is not None
    assert (row.due_on, row.notes, row.minutes) == (date(2026, 11, 27), "Harbour Road", 90)
    assert room.said == ["Follow-up for Friday 27 November changed."]
    room.desk.undo()
    row = follow_ups.get(room.store, number)
    assert row is not None
    assert (row.due_on, row.notes) == (date(2026, 11, 26), "")


def test_saving_nothing_makes_no_step(room: Room) -> None:
    latest = history.next_undo(room.store)
    editor = room.open(room.number("Second interview"))
    editor.save_button.click()
    assert not editor.isVisible()
    assert history.next_undo(room.store) == latest


def test_delete_and_done(room: Room) -> None:
    number = room.number("Debrief")
    room.open(number).delete_button.click()
    assert follow_ups.get(room.store, number) is None
    room.desk.undo()
    editor = room.open(number)
    QTest.keyClicks(editor.what, " again")
    editor.done_button.click()
    row = follow_ups.get(room.store, number)
    assert row is not None
    assert row.done_on == TODAY
    room.desk.undo()
    row = follow_ups.get(room.store, number)
    assert row is not None
    assert (row.what, row.done_on) == ("Debrief with Mina", None)


def test_what_was_done_can_be_opened_again(room: Room) -> None:
    number = room.number("Send Quillstow")
    editor = room.open(number)
    assert editor.done_button.text() == "Not done after all"
    editor.done_button.click()
    row = follow_ups.get(room.store, number)
    assert row is not None
    assert row.done_on is None


def test_one_that_is_gone_says_so(room: Room) -> None:
    editor = room.open(99_999)
    assert not editor.save_button.isEnabled()
    editor.submit()
    editor.reject()


# -- what was begun --------------------------------------------------------------------------------------


def test_escape_keeps_what_was_begun(room: Room) -> None:
    editor = room.open()
    QTest.keyClicks(editor.what, "Half a thought")
    editor.when.field.type_text("fri")
    QTest.keyClick(editor.what, Key.Key_Escape)
    assert not editor.isVisible()
    again = room.open()
    assert (again.what.text(), again.when.day()) == ("Half a thought", date(2026, 11, 27))
    assert again.kept_strip.isVisible()
    # Nobody typed anything: it is still there the next time.
    again.reject()
    third = room.open()
    assert third.what.text() == "Half a thought"
    assert third.kept_strip.button is not None
    third.kept_strip.button.click()
    assert (third.what.text(), third.when.day()) == ("", None)
    third.reject()
    assert room.open().what.text() == ""


def test_a_draft_is_not_mixed_into_what_is_brought(room: Room) -> None:
    editor = room.open()
    QTest.keyClicks(editor.what, "Half a thought")
    editor.reject()
    assert room.open(day=TODAY).what.text() == ""


def test_saving_forgets_the_draft(room: Room) -> None:
    editor = room.open()
    QTest.keyClicks(editor.what, "Half a thought")
    editor.reject()
    again = room.open()
    again.when.field.type_text("fri")
    again.save_button.click()
    assert room.latest().what == "Half a thought"
    assert room.open().what.text() == ""


def test_the_draft_of_a_known_one_comes_together_with_what_changed_since(room: Room) -> None:
    number = room.number("Debrief")
    editor = room.open(number)
    editor.notes.setPlainText("Bring the deck")
    editor.reject()
    again = room.open(number)
    assert again.notes.toPlainText() == "Bring the deck"
    again.reject()
    follow_ups.move(room.store, number, date(2026, 11, 30))
    third = room.open(number)
    assert (third.notes.toPlainText(), third.when.day()) == ("Bring the deck", date(2026, 11, 30))


def test_long_and_foreign_words_fit(room: Room) -> None:
    editor = room.open(what="اتصل بمنى " + "长" * 200, day=TODAY, contacts=(room.contact("Mina"),))
    assert editor.width() <= 1100 - 48
    editor.grab()
    editor.save_button.click()
    assert room.latest().what.startswith("اتصل")
