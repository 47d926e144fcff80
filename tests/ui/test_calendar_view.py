"""The calendar: month, week, the day's pane; choosing, moving and doing by mouse and by keyboard."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass, field
from datetime import date, time, timedelta
from pathlib import Path
from typing import Any

import pytest
from PySide6.QtCore import QPoint, QRect, Qt
from PySide6.QtTest import QAbstractItemModelTester, QTest
from PySide6.QtWidgets import QApplication, QWidget
from pytestqt.qtbot import QtBot

from crm_desktop.domain.clock import FixedDay
from crm_desktop.services import contacts, follow_ups, settings
from crm_desktop.services.calendar import Entry, EntryKey, Mark
from crm_desktop.services.contacts import ContactDraft
from crm_desktop.services.follow_ups import FollowUpDraft
from crm_desktop.store import Store
from crm_desktop.ui.calendar.delegates import Wrapping
from crm_desktop.ui.calendar.month import DAY_ROLE, Cell, column_widths
from crm_desktop.ui.calendar.parts import Add, Head
from crm_desktop.ui.calendar.view import MODE, MONTH, WEEK, CalendarView
from crm_desktop.ui.theme import apply_theme
from crm_desktop.ui.today.popups import DismissPopup
from crm_desktop.ui.widgets import CalendarPopup, Menu
from crm_desktop.ui.widgets.parts import PART_ROLE
from tests.store.books import empty_at, sample_at
from tests.ui.on_screen import on_screen, open_menu, trigger
from tests.ui.recording_desk import RecordingDesk

TODAY = date(2026, 11, 24)
THURSDAY, FRIDAY = date(2026, 11, 26), date(2026, 11, 27)
Key = Qt.Key
Text = Qt.ItemDataRole.AccessibleTextRole

pytestmark = pytest.mark.qt_log_ignore("This plugin does not support", extend=True)


@dataclass
class Shown:
    """The view, and what it said."""

    view: CalendarView
    desk: RecordingDesk
    store: Store
    said: list[str] = field(default_factory=list)
    gone: list[tuple[str, Any]] = field(default_factory=list)

    def entry(self, title: str, day: date | None = None) -> Entry:
        first, last = self.view.days_shown()
        days = [day] if day else [first + timedelta(days=n) for n in range((last - first).days + 1)]
        return next(e for one in days for e in self.view.plan(one).entries if e.title == title)

    def titles(self, day: date) -> list[str]:
        return [entry.title for entry in self.view.plan(day).open]

    def day_of(self, what: str) -> date:
        return date.fromisoformat(
            self.store.value("SELECT due_on FROM follow_up WHERE what LIKE ?", (f"{what}%",))
        )

    def cell(self, day: date) -> Cell:
        found = self.view.month.month.index_of(day).data(DAY_ROLE)
        assert isinstance(found, Cell)
        return found

    def keys(self, *pressed: Key | str, on: QWidget | None = None) -> None:
        widget = on or QApplication.focusWidget() or self.view.month
        for key in pressed:
            if isinstance(key, str):
                QTest.keyClicks(widget, key)
            else:
                QTest.keyClick(widget, key)

    def choose(self, title: str, day: date | None = None) -> Entry:
        entry = self.entry(title, day)
        self.view.choose(entry.day, entry.key, focus=True)
        return entry

    def menu(self) -> Menu:
        return open_menu(self.view)

    def trigger(self, text: str) -> None:
        trigger(self.menu(), text)

    def month_place(self, key: EntryKey) -> QPoint:
        return self.view.month.rect_of(key).center()

    def drag(self, surface: QWidget, begin: QPoint, end: QPoint) -> None:
        """Drag from a place of a surface to a global place, in steps as a hand does."""
        left, no = Qt.MouseButton.LeftButton, Qt.KeyboardModifier.NoModifier
        QTest.mousePress(surface, left, no, begin)
        start = surface.mapToGlobal(begin)
        for part in (0.4, 0.8, 1.0):
            where = start + (end - start) * part
            self.move_mouse(surface, surface.mapFromGlobal(where))
        QTest.mouseRelease(surface, left, no, surface.mapFromGlobal(end))

    @staticmethod
    def move_mouse(surface: QWidget, place: QPoint) -> None:
        from PySide6.QtCore import QEvent, QPointF
        from PySide6.QtGui import QMouseEvent

        event = QMouseEvent(
            QEvent.Type.MouseMove,
            QPointF(place),
            QPointF(surface.mapToGlobal(place)),
            Qt.MouseButton.NoButton,
            Qt.MouseButton.LeftButton,
            Qt.KeyboardModifier.NoModifier,
        )
        QApplication.sendEvent(surface, event)

    def month_day(self, day: date) -> QPoint:
        """The global middle of a day of the month."""
        return self.view.month.viewport().mapToGlobal(self.view.month.rect_of_day(day).center())


def open_view(qtbot: QtBot, store: Store, width: int = 1152) -> Iterator[Shown]:
    desk = RecordingDesk(store)
    view = CalendarView(desk)
    made = Shown(view, desk, store)
    desk.said.connect(lambda text, _undo: made.said.append(text))
    desk.goTo.connect(lambda key, where: made.gone.append((key, where)))
    with on_screen(qtbot, view, width):
        view.month.setFocus()
        yield made


@pytest.fixture
def shown(qtbot: QtBot, qapp: QApplication, store_file: Path) -> Iterator[Shown]:
    apply_theme(qapp, "light")
    yield from open_view(qtbot, sample_at(store_file, FixedDay(TODAY, time(9, 0))), 1360)


@pytest.fixture
def narrow(qtbot: QtBot, qapp: QApplication, store_file: Path) -> Iterator[Shown]:
    apply_theme(qapp, "light")
    yield from open_view(qtbot, sample_at(store_file, FixedDay(TODAY, time(9, 0))), 968)


@pytest.fixture
def empty(qtbot: QtBot, qapp: QApplication, store_file: Path) -> Iterator[Shown]:
    apply_theme(qapp, "light")
    yield from open_view(qtbot, empty_at(store_file, FixedDay(TODAY, time(9, 0))), 1360)


# -- the month -------------------------------------------------------------------------------------------


def test_the_month_has_six_weeks_from_a_monday(shown: Shown) -> None:
    model = shown.view.month.month
    tester = QAbstractItemModelTester(model, QAbstractItemModelTester.FailureReportingMode.Fatal)
    assert (model.rowCount(), model.columnCount()) == (6, 7)
    assert shown.cell(date(2026, 10, 26)).plan.day == date(2026, 10, 26)
    assert not model.index_of(date(2026, 12, 7)).isValid()
    assert not model.index_of(date(2026, 10, 25)).isValid()
    assert shown.view.header._title.text() == "November 2026"
    assert shown.cell(TODAY).is_today
    assert not shown.cell(date(2026, 12, 1)).inside
    del tester


def test_a_day_is_read_aloud_whole(shown: Shown) -> None:
    text = shown.view.month.month.index_of(THURSDAY).data(Text)
    assert text == (
        "Thursday 26 November. 5 things, about 2½ hours. 10:00 Larkmoor Bank. 16:00 Mina. Thank Priya. "
        "Hear from Mateo. Write to Viktor again"
    )
    free = shown.view.month.month.index_of(date(2026, 11, 28)).data(Text)
    assert free == "Saturday 28 November. A free day"
    assert (
        shown.view.month.month.index_of(TODAY).data(Text).startswith("Tuesday 24 November. today. 7 things")
    )


def test_weekdays_are_wide_and_the_columns_fill_the_width() -> None:
    for width in (832, 968, 1001, 1700):
        widths = column_widths(width, frozenset({5, 6}))
        assert sum(widths) == width
        assert widths[5] < widths[0] * 0.6
    assert column_widths(700, frozenset({4, 5}))[6] > column_widths(700, frozenset({4, 5}))[5]


def test_a_day_shows_as_much_as_it_has_room_for_and_counts_the_rest(shown: Shown) -> None:
    month = shown.view.month
    rect = month.rect_of_day(TODAY)
    found, more = month.cells.places(rect, shown.cell(TODAY))
    assert more is not None
    assert len(found) + more[0] == len(shown.view.plan(TODAY).entries)
    assert all(rect.contains(place.toRect()) for _, place in found)
    found, more = month.cells.places(month.rect_of_day(FRIDAY), shown.cell(FRIDAY))
    assert (len(found), more) == (3, None)


def test_a_click_chooses_the_day_and_the_entry(shown: Shown) -> None:
    entry = shown.entry("Thank Priya")
    QTest.mouseClick(
        shown.view.month.viewport(),
        Qt.MouseButton.LeftButton,
        Qt.KeyboardModifier.NoModifier,
        shown.month_place(entry.key),
    )
    assert (shown.view.day, shown.view.entry_key) == (THURSDAY, entry.key)
    assert shown.view.pane.title.text() == "Thursday 26 November"
    assert shown.view.pane.note.text() == "5 things, about 2½ hours"
    assert shown.view.pane.list.current_key() == entry.key


def test_the_pane_lists_the_day_in_full(shown: Shown) -> None:
    shown.view.choose(THURSDAY)
    model = shown.view.pane.list.entries
    tester = QAbstractItemModelTester(model, QAbstractItemModelTester.FailureReportingMode.Fatal)
    texts = [model.index(row).data(Text) for row in range(model.rowCount())]
    assert texts[0] == (
        "10:00 Second interview at Larkmoor Bank. With Bridget Callowmere. Senior PM, Payments. "
        "1\u00a0hour\u00a030\u00a0minutes. Follow-up"
    )
    assert texts[3] == "Hear from Mateo. Mateo promised a word with Fennelby’s board, by 26 November. Due"
    shown.view.choose(TODAY)
    assert model.index(1).data(Text).startswith("Thank Idris. Since Thursday. ")
    shown.view.choose(date(2026, 11, 23))
    assert model.index(0).data(Text).endswith("Done")
    assert shown.view.pane.add_button.isHidden()
    del tester


def test_a_free_day_says_so_and_can_be_filled(shown: Shown) -> None:
    shown.view.choose(date(2026, 12, 2) + timedelta(days=3))
    assert shown.view.pane.note.text() == "A free day"
    assert shown.view.pane.list.isHidden()
    shown.view.pane.add_button.click()
    assert shown.desk.asked == [("edit_follow_up", None, {"day": date(2026, 12, 5)})]


def test_a_double_click_opens_and_on_free_ground_adds(shown: Shown) -> None:
    view = shown.view.month.viewport()
    left, no = Qt.MouseButton.LeftButton, Qt.KeyboardModifier.NoModifier
    entry = shown.entry("Debrief with Mina")
    QTest.mouseDClick(view, left, no, shown.month_place(entry.key))
    rect = shown.view.month.rect_of_day(date(2026, 11, 28))
    QTest.mouseDClick(view, left, no, rect.center())
    assert shown.desk.asked == [
        ("edit_follow_up", entry.number, {}),
        ("edit_follow_up", None, {"day": date(2026, 11, 28)}),
    ]
    past = shown.view.month.rect_of_day(date(2026, 11, 14))
    QTest.mouseDClick(view, left, no, past.center())
    assert shown.said == ["That day is over."]


def test_holidays_are_named_and_their_cells_tinted(shown: Shown) -> None:
    settings.put(shown.store, settings.COUNTRY, "IE")
    shown.view.choose(date(2026, 12, 25))
    assert shown.cell(date(2026, 12, 25)).holiday == "Christmas Day"
    assert shown.view.pane.holiday.text() == "Christmas Day"
    assert "Christmas Day" in shown.view.month.month.index_of(date(2026, 12, 25)).data(Text)


def test_names_that_are_markup_are_shown_as_text(empty: Shown) -> None:
    name = "<b>Bo</b> & " + "x" * 200
    number = contacts.save(empty.store, ContactDraft(given_name=name))
    follow_ups.save(
        empty.store,
        FollowUpDraft(what="<img src=x> " + "y" * 200, due_on=TODAY, about=(("contact", number),)),
    )
    empty.view.choose(TODAY)
    assert empty.view.pane.list.entries.index(0).data(Text).startswith("<img src=x>")
    empty.view.grab()
    empty.view.mode.set_current(WEEK)
    empty.view.grab()


def test_an_empty_file_has_a_calendar(empty: Shown) -> None:
    assert empty.view.pane.note.text() == "A free day"
    empty.keys("m", Key.Key_Delete, Key.Key_Space, "j")
    empty.keys(Key.Key_Return)
    assert empty.desk.asked == [("edit_follow_up", None, {"day": TODAY})]
    empty.view.mode.set_current(WEEK)
    assert empty.view.week.columns[0].list.entries.rowCount() == 0


# -- keys in the month -----------------------------------------------------------------------------------


def test_arrows_choose_the_day_and_the_page_turns_at_its_edge(shown: Shown) -> None:
    shown.keys(Key.Key_Right, Key.Key_Right)
    assert shown.view.day == THURSDAY
    shown.keys(Key.Key_Down)
    assert (shown.view.day, shown.view.header._title.text()) == (date(2026, 12, 3), "November 2026")
    shown.keys(Key.Key_Down)
    assert (shown.view.day, shown.view.header._title.text()) == (date(2026, 12, 10), "December 2026")
    shown.keys(Key.Key_Home)
    assert shown.view.day == date(2026, 12, 7)
    shown.keys("t")
    assert (shown.view.day, shown.view.header._title.text()) == (TODAY, "November 2026")


def test_page_keys_turn_the_month(shown: Shown) -> None:
    shown.view.choose(date(2026, 11, 30))
    shown.keys(Key.Key_PageDown, Key.Key_PageDown, Key.Key_PageDown)
    assert shown.view.day == date(2027, 2, 28)
    shown.keys(Key.Key_PageUp)
    assert shown.view.header._title.text() == "January 2027"
    shown.view.today_button.click()
    shown.view.after.click()
    assert shown.view.header._title.text() == "December 2026"
    shown.view.before.click()
    assert shown.view.header._title.text() == "November 2026"


def test_j_and_k_go_through_the_day_and_enter_opens(shown: Shown) -> None:
    shown.view.choose(THURSDAY, focus=True)
    shown.keys("jjj")
    assert shown.view.entry_key == shown.entry("Thank Priya").key
    shown.keys("k", Key.Key_Return)
    assert shown.desk.asked == [("edit_follow_up", shown.entry("Debrief with Mina").number, {})]
    shown.keys(Key.Key_Escape)
    assert shown.view.entry_key is None


def test_enter_on_a_day_goes_into_its_list_and_escape_back(shown: Shown) -> None:
    shown.view.choose(THURSDAY, focus=True)
    shown.keys(Key.Key_Return)
    assert shown.view.pane.list.hasFocus()
    assert shown.view.entry_key == shown.view.plan(THURSDAY).entries[0].key
    shown.keys(Key.Key_Down)
    assert shown.view.entry_key == shown.view.plan(THURSDAY).entries[1].key
    assert shown.view.month.cells.chosen == shown.view.entry_key
    shown.keys(Key.Key_Escape)
    assert shown.view.month.hasFocus()


def test_a_due_opens_its_message_and_what_was_done_its_person(shown: Shown) -> None:
    due = shown.choose("Hear from Mateo")
    shown.keys(Key.Key_Return)
    assert shown.desk.asked == [("write", due.contact_id, "follow_through")]
    done = shown.choose("Thanked Mateo", date(2026, 11, 16))
    shown.keys(Key.Key_Return)
    assert shown.gone == [("contacts", {"contact": done.contact_id})]
    shown.choose("Kofi: a lead, Saskia Moorfen")
    shown.keys(Key.Key_Return)
    assert shown.gone[1][0] == "leads"


def test_space_does_a_follow_up_and_undo_brings_it_back(shown: Shown) -> None:
    entry = shown.choose("Decide what to do about Harbourwren")
    shown.keys(Key.Key_Space)
    assert shown.said == ["Decide what to do about Harbourwren: done."]
    done = shown.entry(entry.title)
    assert (done.day, done.mark) == (TODAY, Mark.DONE)
    shown.desk.undo()
    assert shown.entry(entry.title).day == FRIDAY
    shown.choose(entry.title)
    shown.keys(Key.Key_Space)
    shown.choose(entry.title)
    shown.keys(Key.Key_Space)
    assert shown.entry(entry.title).mark is Mark.FOLLOW_UP


def test_space_on_a_due_asks_how_it_was_done(shown: Shown) -> None:
    shown.choose("Thank Kofi")
    shown.keys(Key.Key_Space)
    shown.trigger("By message")
    assert shown.said == ["Thanks to Kofi logged."]
    assert "Thank Kofi" not in shown.titles(TODAY)
    assert "Thanked Kofi" in [entry.title for entry in shown.view.plan(TODAY).entries]


def test_delete_removes_a_follow_up_and_asks_why_for_a_due(shown: Shown) -> None:
    shown.choose("Send Aidan the deck")
    shown.keys(Key.Key_Delete)
    assert shown.said == ["Send Aidan the deck: removed."]
    assert shown.store.value("SELECT count(*) FROM follow_up WHERE what LIKE 'Send Aidan%'") == 0
    assert shown.view.entry_key is None
    shown.desk.undo()
    assert shown.day_of("Send Aidan") == date(2026, 11, 30)
    shown.choose("Thank Callum for considering")
    shown.keys(Key.Key_Delete)
    popup = shown.view.findChild(DismissPopup)
    assert popup is not None
    popup.proposals[0].click()
    assert "Thank Callum for considering" not in shown.titles(TODAY)


def test_s_asks_for_a_day(shown: Shown) -> None:
    shown.choose("Send Aidan the deck")
    shown.keys("s")
    shown.trigger("Tomorrow")
    assert shown.day_of("Send Aidan") == date(2026, 11, 25)
    shown.choose("Thank Kofi")
    shown.keys("s")
    shown.trigger("Choose a day…")
    popup = shown.view.findChild(CalendarPopup)
    assert popup is not None
    popup.links["Friday"].click()
    assert "Thank Kofi" in shown.titles(FRIDAY)


def test_single_letters_can_be_switched_off(shown: Shown) -> None:
    settings.put(shown.store, settings.SINGLE_KEYS, False)
    shown.view.choose(FRIDAY, focus=True)
    shown.keys("j", "t", "m")
    assert (shown.view.day, shown.view.entry_key) == (FRIDAY, None)


# -- moving ----------------------------------------------------------------------------------------------


def test_m_and_the_arrows_move_a_follow_up(shown: Shown) -> None:
    entry = shown.choose("Decide what to do about Harbourwren")
    shown.keys("m", Key.Key_Left)
    assert shown.view.month.cells.target == THURSDAY
    assert shown.view.header._note.text().startswith("Decide what to do about Harbour")
    assert shown.day_of("Decide") == FRIDAY
    shown.keys(Key.Key_Return)
    assert shown.day_of("Decide") == THURSDAY
    assert shown.said == ["Decide what to do about Harbourwren moved to Thursday."]
    assert (shown.view.day, shown.view.entry_key) == (THURSDAY, entry.key)
    assert shown.view.month.cells.target is None
    assert shown.view.header._note.text() == ""
    shown.desk.undo()
    assert shown.day_of("Decide") == FRIDAY


def test_escape_leaves_it_where_it_was_also_from_another_page(shown: Shown) -> None:
    shown.choose("Decide what to do about Harbourwren")
    shown.keys("m", Key.Key_Down, Key.Key_Down)
    assert shown.view.header._title.text() == "December 2026"
    shown.keys(Key.Key_Escape)
    assert (shown.view.day, shown.day_of("Decide")) == (FRIDAY, FRIDAY)
    assert shown.said == []


def test_moving_by_keys_reaches_another_page(shown: Shown) -> None:
    entry = shown.choose("Decide what to do about Harbourwren")
    shown.keys("m", Key.Key_Down, Key.Key_Down, Key.Key_Return)
    assert shown.day_of("Decide") == date(2026, 12, 11)
    assert (shown.view.day, shown.view.entry_key) == (date(2026, 12, 11), entry.key)


def test_nothing_is_moved_to_a_day_that_is_over(shown: Shown) -> None:
    shown.choose("Call Tobin")
    shown.keys("m", Key.Key_Left, Key.Key_Return)
    assert shown.day_of("Call Tobin") == TODAY
    entry = shown.entry("Debrief with Mina")
    shown.drag(shown.view.month.viewport(), shown.month_place(entry.key), shown.month_day(date(2026, 11, 20)))
    assert shown.day_of("Debrief") == THURSDAY
    assert shown.said == ["That day is over. Nothing was moved."]


def test_dragging_a_follow_up_moves_it(shown: Shown) -> None:
    entry = shown.entry("Debrief with Mina")
    shown.drag(shown.view.month.viewport(), shown.month_place(entry.key), shown.month_day(FRIDAY))
    assert shown.day_of("Debrief") == FRIDAY
    assert shown.said == ["Debrief with Mina moved to Friday."]
    assert (shown.view.day, shown.view.entry_key) == (FRIDAY, entry.key)
    assert shown.view.carrying.ghost.isHidden()


def test_dragging_a_due_snoozes_it_in_one_step(shown: Shown) -> None:
    idris = shown.entry("Thank Idris")
    assert len(idris.dues) == 2
    shown.drag(shown.view.month.viewport(), shown.month_place(idris.key), shown.month_day(FRIDAY))
    assert shown.said == ["Thank Idris snoozed to Friday."]
    assert "Thank Idris" in shown.titles(FRIDAY)
    assert shown.store.value("SELECT count(*) FROM decision WHERE snoozed_until = ?", ("2026-11-27",)) == 2
    shown.desk.undo()
    assert "Thank Idris" in shown.titles(TODAY)


def test_dragging_from_the_days_list(shown: Shown) -> None:
    shown.view.choose(THURSDAY)
    entry = shown.entry("Write to Viktor again")
    rect = shown.view.pane.list.rect_of(entry.key).toRect()
    shown.drag(shown.view.pane.list.viewport(), rect.center(), shown.month_day(date(2026, 11, 30)))
    assert shown.said == ["Write to Viktor again snoozed to Monday."]


def test_held_over_an_arrow_the_month_turns_and_takes_the_entry(shown: Shown, qtbot: QtBot) -> None:
    entry = shown.entry("Debrief with Mina")
    month, left = shown.view.month.viewport(), Qt.MouseButton.LeftButton
    begin = shown.month_place(entry.key)
    QTest.mousePress(month, left, Qt.KeyboardModifier.NoModifier, begin)
    arrow = shown.view.after.mapToGlobal(shown.view.after.rect().center())
    for where in (month.mapToGlobal(begin) + QPoint(40, 0), arrow):
        shown.move_mouse(month, month.mapFromGlobal(where))
    qtbot.waitUntil(lambda: shown.view.header._title.text() == "December 2026")
    to = shown.month_day(date(2026, 12, 17))
    shown.move_mouse(month, month.mapFromGlobal(to))
    QTest.mouseRelease(month, left, Qt.KeyboardModifier.NoModifier, month.mapFromGlobal(to))
    assert shown.day_of("Debrief") == date(2026, 12, 17)
    assert shown.view.header._title.text() == "December 2026"


def test_dropping_outside_or_on_its_own_day_changes_nothing(shown: Shown) -> None:
    entry = shown.entry("Debrief with Mina")
    month = shown.view.month.viewport()
    shown.drag(month, shown.month_place(entry.key), shown.view.mapToGlobal(QPoint(400, 10)))
    shown.drag(month, shown.month_place(entry.key), shown.month_day(THURSDAY))
    assert (shown.day_of("Debrief"), shown.said) == (THURSDAY, [])


def test_escape_ends_a_drag(shown: Shown) -> None:
    entry = shown.entry("Debrief with Mina")
    month = shown.view.month.viewport()
    begin = shown.month_place(entry.key)
    QTest.mousePress(month, Qt.MouseButton.LeftButton, Qt.KeyboardModifier.NoModifier, begin)
    shown.move_mouse(month, month.mapFromGlobal(shown.month_day(FRIDAY)))
    assert not shown.view.carrying.ghost.isHidden()
    assert shown.view.month.cells.target == FRIDAY
    shown.keys(Key.Key_Escape, on=shown.view.month)
    assert shown.view.carrying.ghost.isHidden()
    QTest.mouseRelease(
        month,
        Qt.MouseButton.LeftButton,
        Qt.KeyboardModifier.NoModifier,
        month.mapFromGlobal(shown.month_day(FRIDAY)),
    )
    assert (shown.day_of("Debrief"), shown.said) == (THURSDAY, [])


def test_a_later_day_of_a_repeat_says_why_it_stays(shown: Shown) -> None:
    shown.view.choose(date(2027, 1, 7))
    entry = shown.entry("Product Kitchen evening", date(2027, 1, 7))
    assert entry.is_later
    shown.view.choose(entry.day, entry.key, focus=True)
    shown.keys("m")
    assert shown.said == ["This is a later day of it. Move the next one, or change how it repeats."]
    shown.keys(Key.Key_Space)
    assert shown.said[1] == "Its day is still to come."


# -- the menu --------------------------------------------------------------------------------------------


def menu_texts(shown: Shown) -> list[str]:
    return [action.text().replace("\t", " | ") for action in shown.menu().actions() if action.text()]


def test_the_menu_lists_all_with_its_keys(shown: Shown) -> None:
    shown.choose("Decide what to do about Harbourwren")
    shown.view.month.menuAsked.emit(shown.view.entry_key, shown.month_day(FRIDAY))
    assert menu_texts(shown) == [
        "Edit the follow-up | Enter",
        "Done | Space",
        "Log what happened | L",
        "Move to… | S",
        "Move by arrows | M",
        "Remove | Del",
        "Open Mina Oakhollow",
        "Write | W",
        "Add to this day",
        "Today | T",
        "Show the week",
    ]
    shown.trigger("Move by arrows")
    shown.keys(Key.Key_Right, Key.Key_Return, on=shown.view.month)
    assert shown.day_of("Decide") == date(2026, 11, 28)


def test_the_menu_of_a_due_and_of_what_was_done(shown: Shown) -> None:
    due = shown.choose("Thank Kofi")
    shown.view.month.menuAsked.emit(due.key, shown.month_day(TODAY))
    assert menu_texts(shown)[:5] == [
        "Write | Enter",
        "Done already… | Space",
        "Snooze… | S",
        "Move by arrows | M",
        "Dismiss… | D",
    ]
    shown.menu().close()
    QApplication.processEvents()
    done = shown.choose("Siobhan: call")
    shown.view.month.menuAsked.emit(done.key, shown.month_day(done.day))
    assert menu_texts(shown) == ["Open | Enter", "Open Siobhan Fyrewood", "Today | T", "Show the week"]
    shown.trigger("Show the week")
    assert shown.view.is_week


# -- the week --------------------------------------------------------------------------------------------


def in_week(shown: Shown) -> Shown:
    shown.view.mode.set_current(WEEK)
    QApplication.processEvents()
    return shown


def column_texts(shown: Shown, number: int) -> list[str]:
    model = shown.view.week.columns[number].list.entries
    return [str(model.index(row).data(Qt.ItemDataRole.DisplayRole)) for row in range(model.rowCount())]


def test_the_week_has_a_column_for_each_day(shown: Shown) -> None:
    in_week(shown)
    assert shown.view.header._title.text() == "23–29 November 2026"
    assert shown.view.header._note.text() == "week 48"
    assert [column.isVisible() for column in shown.view.week.columns] == [True] * 7
    assert column_texts(shown, 0) == [
        "Tobin: call, 12 minutes",
        "Kofi: a lead, Saskia Moorfen",
        "Callum answered: no",
    ]
    assert column_texts(shown, 4)[-1] == "Add to this day"
    heads = [column.head.accessibleName() for column in shown.view.week.columns]
    assert heads[3] == "Thursday 26 November. 5 things, about 2½ hours"
    assert heads[5] == "Saturday 28 November. free"
    model = shown.view.week.columns[3].list.entries
    tester = QAbstractItemModelTester(model, QAbstractItemModelTester.FailureReportingMode.Fatal)
    del tester


@pytest.mark.parametrize("at_once", ["goes", "types", "turns", "plans", "looks at the week"])
def test_what_is_done_before_the_days_are_read_is_right(shown: Shown, qtbot: QtBot, at_once: str) -> None:
    again = CalendarView(shown.desk)
    qtbot.addWidget(again)
    again.resize(1360, 860)
    again.show()
    again.steps.take()
    assert not any(again.plan(day).entries for day in (TODAY, THURSDAY, FRIDAY))
    assert again.month.rect_of_day(THURSDAY).isValid()
    number = shown.store.value("SELECT id FROM follow_up WHERE due_on = ?", (THURSDAY.isoformat(),))
    match at_once:
        case "goes":
            again.go_to({"day": THURSDAY, "follow_up": number})
        case "types":
            again.choose(THURSDAY)
            QTest.keyClick(again.month, Key.Key_J)
        case "turns":
            again.turn(1)
            again.turn(-1)
        case "plans":
            follow_ups.save(shown.store, FollowUpDraft("Bake a cake", THURSDAY))
        case _:
            again.mode.set_current(WEEK)
    qtbot.waitUntil(lambda: again.steps.are_done)
    assert [one.key for one in again.plan(THURSDAY).entries] == [
        one.key for one in shown.view.plan(THURSDAY).entries
    ]
    if at_once == "goes":
        assert again.entry_key == ("follow-up", number)
    elif at_once == "types":
        assert again.entry_key == again.plan(THURSDAY).entries[0].key
    elif at_once == "plans":
        assert "Bake a cake" in [one.title for one in again.plan(THURSDAY).entries]
    again.close()


def test_the_mode_is_remembered(shown: Shown, qtbot: QtBot) -> None:
    in_week(shown)
    assert shown.desk.memory.get(MODE) == WEEK
    again = CalendarView(shown.desk)
    qtbot.addWidget(again)
    assert again.is_week
    again.mode.set_current(MONTH)
    again.close()


def test_titles_of_weeks_over_two_months(shown: Shown) -> None:
    in_week(shown)
    shown.view.after.click()
    assert shown.view.header._title.text() == "30 November – 6 December 2026"
    shown.view.go_to({"day": date(2027, 1, 1)})
    assert shown.view.header._title.text() == "28 December 2026 – 3 January 2027"
    assert shown.view.header._note.text() == "week 53"


def test_keys_in_the_week(shown: Shown) -> None:
    in_week(shown)
    entry = shown.choose("Decide what to do about Harbourwren")
    column = shown.view.week.columns[4].list
    assert column.hasFocus()
    assert column.current_key() == entry.key
    shown.keys(Key.Key_Left)
    assert shown.view.day == THURSDAY
    assert shown.view.week.columns[3].list.hasFocus()
    shown.keys(Key.Key_Up)
    assert shown.view.entry_key is not None
    shown.keys(Key.Key_Right)
    assert (shown.view.day, shown.view.week.columns[3].list.current_key()) == (FRIDAY, None)
    shown.keys(Key.Key_PageDown)
    assert shown.view.day == date(2026, 12, 4)
    assert shown.view.week.columns[4].list.hasFocus()
    shown.keys("t")
    assert shown.view.day == TODAY
    assert shown.view.week.columns[1].list.hasFocus()


def test_the_week_moves_by_keys_and_says_so(shown: Shown) -> None:
    in_week(shown)
    entry = shown.choose("Decide what to do about Harbourwren")
    shown.keys("m", Key.Key_Left, Key.Key_Left)
    assert [column.aimed for column in shown.view.week.columns] == [False] * 2 + [True] + [False] * 4
    shown.keys(Key.Key_Return)
    assert shown.day_of("Decide") == date(2026, 11, 25)
    assert shown.said == ["Decide what to do about Harbourwren moved to tomorrow."]
    assert shown.view.week.columns[2].list.hasFocus()
    assert shown.view.week.columns[2].list.current_key() == entry.key
    assert not any(column.aimed for column in shown.view.week.columns)


def test_dragging_in_the_week(shown: Shown) -> None:
    in_week(shown)
    entry = shown.entry("Hear from Mateo")
    here, there = shown.view.week.columns[3].list, shown.view.week.columns[4].list
    rect = here.rect_of(entry.key).toRect()
    shown.drag(here.viewport(), rect.center(), there.viewport().mapToGlobal(QPoint(30, 300)))
    assert shown.said == ["Hear from Mateo snoozed to Friday."]
    assert entry.key in [e.key for e in shown.view.plan(FRIDAY).entries]


def test_the_place_to_add_by_mouse_and_key(shown: Shown) -> None:
    in_week(shown)
    lane = shown.view.week.columns[2].list
    last = lane.entries.index(lane.entries.rowCount() - 1)
    assert isinstance(last.data(PART_ROLE), Add)
    place = lane.visualRect(last).center()
    QTest.mouseClick(lane.viewport(), Qt.MouseButton.LeftButton, Qt.KeyboardModifier.NoModifier, place)
    lane.setFocus()
    lane.setCurrentIndex(last)
    shown.keys(Key.Key_Return, on=lane)
    assert shown.desk.asked == [("edit_follow_up", None, {"day": date(2026, 11, 25)})] * 2


def test_a_card_opens_and_is_done_by_keys(shown: Shown) -> None:
    in_week(shown)
    tobin = shown.choose("Call Tobin")
    shown.keys(Key.Key_Return)
    shown.keys(Key.Key_Space)
    assert shown.desk.asked == [("edit_follow_up", tobin.number, {})]
    assert shown.said == ["Call Tobin: done."]


# -- narrow ----------------------------------------------------------------------------------------------


def test_in_narrow_windows_the_day_opens_over_the_month(narrow: Shown) -> None:
    view = narrow.view
    assert not view.pane.isVisible()
    place = view.month.rect_of_day(FRIDAY).topLeft() + QPoint(60, 8)
    QTest.mouseClick(view.month.viewport(), Qt.MouseButton.LeftButton, Qt.KeyboardModifier.NoModifier, place)
    assert view.over.isVisible()
    assert view.pane.isVisible()
    assert view.pane.title.text() == "Friday 27 November"
    covered = QRect(view.over.mapToGlobal(QPoint(0, 0)), view.over.size())
    assert not covered.contains(view.month.viewport().mapToGlobal(place))
    narrow.keys(Key.Key_Escape, on=view.month)
    assert not view.over.isVisible()
    view.choose(date(2026, 11, 25), focus=True)
    narrow.keys(Key.Key_Return)
    assert view.over.isVisible()
    assert view.pane.list.hasFocus()
    view.pane.close_button.click()
    assert not view.over.isVisible()
    assert view.month.hasFocus()


def test_a_window_that_gets_wide_has_the_day_beside_the_month(narrow: Shown) -> None:
    narrow.view.open_pane()
    narrow.view.resize(1360, 860)
    QApplication.processEvents()
    assert not narrow.view.over.isVisible()
    assert narrow.view.pane.isVisible()
    assert narrow.view.splitter.count() == 2


def test_in_narrow_windows_the_weekend_is_one_column(narrow: Shown) -> None:
    follow_ups.save(narrow.store, FollowUpDraft(what="Walk", due_on=date(2026, 11, 29)))
    in_week(narrow)
    columns = narrow.view.week.columns
    assert [column.isVisible() for column in columns] == [True] * 6 + [False]
    assert columns[5].days == (date(2026, 11, 28), date(2026, 11, 29))
    parts = [columns[5].list.entries.part(row) for row in range(columns[5].list.entries.rowCount())]
    assert [type(part) for part in parts] == [Head, Add, Head, Entry, Add]
    narrow.choose("Walk")
    assert narrow.view.day == date(2026, 11, 29)
    narrow.keys("m", Key.Key_Left, Key.Key_Return)
    assert narrow.day_of("Walk") == date(2026, 11, 28)


# -- keeping up ------------------------------------------------------------------------------------------


def test_what_is_saved_elsewhere_appears(shown: Shown) -> None:
    follow_ups.save(shown.store, FollowUpDraft(what="From elsewhere", due_on=FRIDAY))
    assert "From elsewhere" in shown.titles(FRIDAY)
    shown.desk.undo()
    assert "From elsewhere" not in shown.titles(FRIDAY)


def test_go_to_shows_a_day_and_its_follow_up(shown: Shown) -> None:
    number = shown.entry("Product Kitchen evening", date(2026, 12, 3)).number
    shown.view.go_to({"day": date(2027, 3, 9)})
    assert (shown.view.day, shown.view.header._title.text()) == (date(2027, 3, 9), "March 2027")
    shown.view.go_to({"day": date(2026, 12, 3), "follow_up": number})
    assert shown.view.entry_key == ("follow-up", number)
    shown.view.go_to({})
    assert shown.view.day == date(2026, 12, 3)


def test_ctrl_j_hides_and_shows_the_days_list(shown: Shown) -> None:
    QTest.keyClick(shown.view.month, Key.Key_J, Qt.KeyboardModifier.ControlModifier)
    assert not shown.view.pane.isVisible()
    QTest.keyClick(shown.view.month, Key.Key_J, Qt.KeyboardModifier.ControlModifier)
    assert shown.view.pane.isVisible()


def test_a_reason_is_cut_between_its_sentences_never_at_the_point_of_a_day(qapp: QApplication) -> None:
    apply_theme(qapp, "light")
    wrapping = Wrapping()
    said = (
        "Sunniva hat dir am 28. Oktober geholfen und dazu noch einen Termin gemacht. Noch ging nichts zurück."
    )
    assert " ".join(wrapping.fitting(said, "small", 140, 2)) == "Noch ging nichts zurück."
    one = "Larkmoor Bank könnte dich am 24. November nach Referenzen fragen, so sagte es Bridget dir."
    assert wrapping.fitting(one, "small", 140, 2)[0].startswith("Larkmoor Bank")
