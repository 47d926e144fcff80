"""Favours and promises: the ledger, its squares, the promises, and their editors; by mouse and by keyboard."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass, field
from datetime import date, timedelta
from pathlib import Path
from typing import Any

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtTest import QAbstractItemModelTester, QTest
from PySide6.QtWidgets import QAbstractButton, QApplication, QLabel
from pytestqt.qtbot import QtBot

from crm_desktop.domain.clock import FixedDay
from crm_desktop.domain.terms import FavourDirection, PromisedBy
from crm_desktop.services import contacts, favours, settings
from crm_desktop.services.favours import FavourDraft, PromiseDraft
from crm_desktop.store import Store, history
from crm_desktop.store import favours as reader
from crm_desktop.ui.favours.editors import FavourEditor, PromiseEditor
from crm_desktop.ui.favours.popup import LedgerPopup
from crm_desktop.ui.favours.table import MOST, Column, SquaresPaint
from crm_desktop.ui.favours.view import EVEN, EVERYBODY, GIVE_BACK, FavoursView
from crm_desktop.ui.theme import apply_theme
from crm_desktop.ui.widgets import CELL_ROLE, CalendarPopup, CellPaint, Choice, EmptyState, Menu
from tests.store.books import empty_at, sample_at
from tests.ui.on_screen import on_screen
from tests.ui.recording_desk import RecordingDesk

TODAY = date(2026, 11, 24)
Key = Qt.Key

pytestmark = pytest.mark.qt_log_ignore("This plugin does not support", extend=True)


@dataclass
class Shown:
    """The view with a file, and what it said."""

    view: FavoursView
    desk: RecordingDesk
    store: Store
    said: list[str] = field(default_factory=list)

    def number(self, given: str) -> int:
        return int(self.store.value("SELECT id FROM contact WHERE given_name = ?", (given,)))

    def choose(self, given: str) -> None:
        place = self.view.model.place_of(self.number(given))
        self.view.table.setCurrentIndex(self.view.model.index(place, 0))

    def names(self) -> list[str]:
        model = self.view.model
        return [model.row_at(row).ledger.contact.given_name for row in range(model.rowCount())]

    def cell(self, given: str, column: Column) -> CellPaint:
        place = self.view.model.place_of(self.number(given))
        shown = self.view.model.index(place, column).data(CELL_ROLE)
        assert isinstance(shown, CellPaint)
        return shown

    def promise(self, what: str) -> reader.PromiseRow:
        return next(row for row in reader.open_promises(self.store) if row.what.startswith(what))

    def press(self, number: int, what: str) -> None:
        target = self.view.pane.buttons[number, what]
        assert isinstance(target, QAbstractButton)
        QTest.mouseClick(target, Qt.MouseButton.LeftButton)

    def popup(self) -> LedgerPopup:
        (found,) = (one for one in self.view.findChildren(LedgerPopup) if one.isVisible())
        return found

    def words(self) -> list[str]:
        """What the labels of the pane say, once those that are new are shown."""
        QApplication.processEvents()
        return [one.text() for one in self.view.pane.findChildren(QLabel) if one.isVisible()]


@pytest.fixture
def shown(qtbot: QtBot, qapp: QApplication, store_file: Path) -> Iterator[Shown]:
    apply_theme(qapp, "light")
    yield from open_view(qtbot, sample_at(store_file, FixedDay(TODAY)))


@pytest.fixture
def empty(qtbot: QtBot, qapp: QApplication, store_file: Path) -> Iterator[Shown]:
    apply_theme(qapp, "light")
    yield from open_view(qtbot, empty_at(store_file, FixedDay(TODAY)))


def open_view(qtbot: QtBot, store: Store) -> Iterator[Shown]:
    desk = RecordingDesk(store, goes=True)
    view = FavoursView(desk)
    made = Shown(view, desk, store)
    desk.said.connect(lambda text, _undo: made.said.append(text))
    with on_screen(qtbot, view, 1152):
        yield made


# -- the ledger ----------------------------------------------------------------------------------------


def test_who_comes_next_stands_first(shown: Shown) -> None:
    tester = QAbstractItemModelTester(shown.view.model, QAbstractItemModelTester.FailureReportingMode.Fatal)
    assert shown.names()[:3] == ["Sunniva", "Declan", "Ruth"]
    assert len(shown.names()) == 15
    assert [label.text() for label in shown.view.findings.first] == [
        "14 people helped you",
        "You helped 1 of them",
        "2 promises are open",
    ]
    assert [label.text() for label in shown.view.findings.second] == [
        "18 times since September",
        "1 time, 9 got nothing yet",
        "one of theirs, one of yours",
    ]
    next_ = shown.cell("Sunniva", Column.NEXT)
    assert (next_.text, next_.second) == ("Offer help", "Fri 27 Nov")
    assert shown.cell("Greta", Column.NEXT).text == "Even"
    assert shown.cell("Zadie", Column.NEXT).text == "Offered"
    assert shown.cell("Tamsin", Column.NEXT).second == "promised for 9 Dec"
    del tester


def test_each_square_is_one_help(shown: Shown) -> None:
    they = shown.cell("Idris", Column.THEY)
    assert isinstance(they, SquaresPaint)
    assert they.squares == 3
    assert they.second.startswith("Put in a word with Emeka before the call · An introduction to Emeka")
    mine = shown.cell("Greta", Column.I_DID)
    assert isinstance(mine, SquaresPaint)
    assert (mine.squares, mine.second, mine.square_token) == (
        1,
        "Read her roadmap and sent comments, 20 Oct",
        "ok",
    )
    assert shown.cell("Idris", Column.I_DID).text == "Nothing yet"
    spoken = shown.view.model.index(0, 0).data(Qt.ItemDataRole.AccessibleTextRole)
    assert spoken == (
        "Sunniva Krall. Fellow member. They helped you: An introduction to Bridget. You helped them: nothing. "
        "Offer help, Fri 27 Nov."
    )


def test_a_click_on_a_square_says_which_help_it_is(shown: Shown) -> None:
    table, model = shown.view.table, shown.view.model
    index = model.index(model.place_of(shown.number("Idris")), Column.THEY)
    rect = table.visualRect(index)
    points = [QPoint(x, rect.center().y() - 8) for x in range(rect.x(), rect.x() + 60)]
    found = [table.squares.square_at(rect, index, point) for point in points]
    assert [number for number in dict.fromkeys(found) if number is not None] == [0, 1, 2]
    assert table.squares.square_at(rect, index, QPoint(rect.x() + 4, rect.bottom() - 6)) is None
    nothing = model.index(index.row(), Column.I_DID)
    assert table.squares.square_at(table.visualRect(nothing), nothing, rect.center()) is None
    second = points[found.index(1) + 2]
    QTest.mouseClick(table.viewport(), Qt.MouseButton.LeftButton, pos=second)
    popup = shown.popup()
    assert popup.links[1].text() == "An introduction to Emeka"
    popup.close()


def test_enter_opens_the_ledger_of_a_person(shown: Shown) -> None:
    shown.choose("Greta")
    QTest.keyClick(shown.view.table, Key.Key_Return)
    popup = shown.popup()
    assert [link.text() for link in popup.links] == [
        "An introduction to Paloma",
        "A reference",
        "Read her roadmap and sent comments",
    ]
    QTest.mouseClick(popup.name, Qt.MouseButton.LeftButton)
    assert shown.desk.asked == [("go", "contacts", {"contact": shown.number("Greta")})]


def test_a_line_of_the_ledger_opens_what_it_is(shown: Shown) -> None:
    shown.choose("Greta")
    gone: list[tuple[str, Any]] = []
    shown.desk.goTo.connect(lambda view, where: gone.append((view, where)))
    QTest.keyClick(shown.view.table, Key.Key_Return)
    popup = shown.popup()
    QTest.mouseClick(popup.links[0], Qt.MouseButton.LeftButton)
    assert gone[0][0] == "leads"
    QTest.keyClick(shown.view.table, Key.Key_Return)
    QTest.mouseClick(shown.popup().links[2], Qt.MouseButton.LeftButton)
    (editor,) = shown.view.findChildren(FavourEditor)
    assert editor.draft().what == "Read her roadmap and sent comments"
    editor.reject()


def test_the_filter_tells_who_waits_from_who_is_even(shown: Shown) -> None:
    shown.view.filter.set_current(GIVE_BACK)
    assert "Tamsin" in shown.names()  # a promise of mine is still to be kept
    assert "Greta" not in shown.names()
    waiting = set(shown.names())
    shown.view.filter.set_current(EVEN)
    assert set(shown.names()) == {"Greta", "Zadie", "Lotte", "Nils"}
    shown.view.filter.set_current(EVERYBODY)
    assert set(shown.names()) == waiting | {"Greta", "Zadie", "Lotte", "Nils"}


def test_a_filter_that_leaves_nobody_says_so(shown: Shown) -> None:
    for row in favours.ledger_lines(shown.desk.agenda):
        if row.ledger.owed or row.ledger.promises:
            favours.log(
                shown.store,
                FavourDraft(row.ledger.contact.id, "", FavourDirection.I_HELPED_THEM, "A name", TODAY),
            )
    favours.keep(shown.store, shown.promise("Ten minutes").id)
    shown.view.filter.set_current(GIVE_BACK)
    (state,) = shown.view.findChildren(EmptyState)
    assert state.isVisible()
    (clear,) = (one for one in state.findChildren(QAbstractButton) if one.text() == "Show everybody")
    QTest.mouseClick(clear, Qt.MouseButton.LeftButton)
    assert shown.view.filter.current() == EVERYBODY
    assert len(shown.names()) == 15


def test_heads_sort_by_name_or_by_who_is_next_and_rank_nobody(shown: Shown) -> None:
    head = shown.view.table.head
    head.sectionClicked.emit(int(Column.PERSON))
    assert shown.names()[0] == "Declan"
    head.sectionClicked.emit(int(Column.PERSON))
    assert shown.names()[-1] == "Declan"
    before = shown.names()
    head.sectionClicked.emit(int(Column.THEY))
    assert shown.names() == before
    head.sectionClicked.emit(int(Column.NEXT))
    assert shown.names()[0] == "Sunniva"


def test_keys_write_log_and_open(shown: Shown) -> None:
    shown.choose("Sunniva")
    table, sunniva = shown.view.table, shown.number("Sunniva")
    QTest.keyClicks(table, "w")
    assert shown.desk.asked.pop() == ("write", sunniva, "reciprocate")
    shown.choose("Greta")
    QTest.keyClicks(table, "w")
    assert shown.desk.asked.pop() == ("write_for", shown.number("Greta"), "reciprocate")
    QTest.keyClicks(table, "o")
    assert shown.desk.asked.pop() == ("go", "contacts", {"contact": shown.number("Greta")})
    shown.choose("Sunniva")
    QTest.keyClicks(table, "l")
    (favour,) = shown.view.findChildren(FavourEditor)
    assert favour.draft().direction is FavourDirection.I_HELPED_THEM
    assert favour.hint.text() == "It goes back for: An introduction to Bridget, on 28 October."
    favour.reject()
    QTest.keyClicks(table, "p")
    (promise,) = shown.view.findChildren(PromiseEditor)
    assert promise.draft().contact_id == sunniva
    promise.reject()


def test_single_letters_can_be_switched_off(shown: Shown) -> None:
    settings.put(shown.store, settings.SINGLE_KEYS, False)
    shown.choose("Sunniva")
    QTest.keyClicks(shown.view.table, "w")
    assert not shown.desk.asked


def test_the_menu_names_every_action(shown: Shown) -> None:
    shown.choose("Sunniva")
    index = shown.view.table.currentIndex()
    shown.view.table.menuAsked.emit(index, QPoint(0, 0))
    (menu,) = (one for one in shown.view.findChildren(Menu) if one.isVisible())
    texts = [action.text().split("\t")[0] for action in menu.actions() if action.text()]
    assert texts == [
        "Show the favours",
        "Offer Sunniva a hand",
        "Log a favour",
        "Note a promise",
        "Open Sunniva Krall",
    ]
    menu.close()


def test_a_favour_logged_here_moves_the_person_and_undo_brings_it_back(shown: Shown) -> None:
    shown.view.new_here()
    (editor,) = shown.view.findChildren(FavourEditor)
    editor.who.set_choice(Choice(shown.number("Sunniva"), "Sunniva Krall"))
    editor.way.set_current(FavourDirection.I_HELPED_THEM)
    editor.what.setText("Read her talk.")
    editor.submit()
    assert shown.said[-1] == "Favour logged: Read her talk."
    assert shown.cell("Sunniva", Column.I_DID).second == "Read her talk, 24 Nov"
    assert shown.cell("Sunniva", Column.NEXT).text == "Even"
    history.undo(shown.store)
    assert shown.cell("Sunniva", Column.NEXT).text == "Offer help"


def test_going_to_somebody_whom_the_filter_hides(shown: Shown) -> None:
    shown.view.filter.set_current(EVEN)
    shown.view.go_to({"contact": shown.number("Sunniva")})
    assert shown.view.filter.current() == EVERYBODY
    assert shown.view.table.currentIndex().data() == "Sunniva Krall. Fellow member"


def test_more_helps_than_squares(shown: Shown) -> None:
    sunniva = shown.number("Sunniva")
    for number in range(MOST + 2):
        favours.log(
            shown.store, FavourDraft(sunniva, "", FavourDirection.THEY_HELPED_ME, f"Help {number}", TODAY)
        )
    cell = shown.cell("Sunniva", Column.THEY)
    assert isinstance(cell, SquaresPaint)
    assert cell.squares == MOST + 3
    shown.view.table.grab()  # paints the number of the rest
    shown.choose("Sunniva")
    popup = shown.view.open_ledger(shown.view.table.currentIndex())
    assert popup is not None
    assert len(popup.links) == 8
    popup.close()


# -- promises ------------------------------------------------------------------------------------------


def test_promises_stand_by_date(shown: Shown) -> None:
    words = shown.words()
    assert words.index("They promised") < words.index("Thu 26 Nov") < words.index("I promised")
    assert "Mateo Brightwater. Promised on 16 November, about Product Lead, Budgets at Fennelby." in words
    assert "7 Oct" in words  # kept lately


def test_kept_ends_theirs_and_undo_brings_it_back(shown: Shown) -> None:
    word = shown.promise("A word")
    shown.press(word.id, "keep")
    assert shown.said[-1] == "Promise kept: A word with Fennelby’s board."
    assert "Nobody owes you a word." in shown.words()
    history.undo(shown.store)
    assert (word.id, "keep") in shown.view.pane.buttons


def test_done_ends_mine_with_its_follow_up(shown: Shown) -> None:
    talk = shown.promise("Ten minutes")
    shown.press(talk.id, "keep")
    assert not shown.store.value(
        "SELECT count(*) FROM follow_up WHERE promise_id = ? AND done_on IS NULL", (talk.id,)
    )
    assert shown.cell("Tamsin", Column.NEXT).text == "You gave"


def test_remind_writes_the_reminder_that_is_due_or_one_ahead(shown: Shown) -> None:
    word = shown.promise("A word")
    shown.press(word.id, "remind")
    assert shown.desk.asked == [("write", word.contact_id, "follow_through")]
    favours.set_day(shown.store, word.id, None)
    shown.press(word.id, "remind")
    assert shown.desk.asked[-1] == (
        "write_for",
        word.contact_id,
        "follow_through",
        ("promise", word.id),
    )


def test_a_day_is_set_from_the_calendar(shown: Shown) -> None:
    word = shown.promise("A word")
    favours.set_day(shown.store, word.id, None)
    shown.press(word.id, "day")
    (calendar,) = (one for one in shown.view.findChildren(CalendarPopup) if one.isVisible())
    calendar.picked.emit(TODAY + timedelta(days=7))
    calendar.close()
    assert shown.promise("A word").due_on == date(2026, 12, 1)
    assert shown.said[-1] == "Promised for Tuesday 1 December."


def test_plus_notes_a_promise_of_that_side(shown: Shown) -> None:
    for by in PromisedBy:
        add = shown.view.pane.adds[by]
        assert isinstance(add, QAbstractButton)
        QTest.mouseClick(add, Qt.MouseButton.LeftButton)
        editor = next(one for one in shown.view.findChildren(PromiseEditor) if one.isVisible())
        assert editor.draft().by is by
        editor.reject()


def test_in_a_narrow_window_the_promises_lie_over_the_table(shown: Shown) -> None:
    assert not shown.view.promises_button.isVisible()
    shown.view.resize(824, 600)
    assert shown.view.promises_button.isVisible()
    assert not shown.view.pane.isVisible()
    assert len(shown.view.panes()) == 1
    QTest.mouseClick(shown.view.promises_button, Qt.MouseButton.LeftButton)
    assert shown.view.pane.isVisible()
    QTest.mouseClick(shown.view.pane.close_button, Qt.MouseButton.LeftButton)
    assert not shown.view.pane.isVisible()
    shown.view.resize(1152, 860)
    assert shown.view.pane.isVisible()
    assert len(shown.view.panes()) == 2


# -- the editors ---------------------------------------------------------------------------------------


def test_what_is_missing_is_said_beside_its_field(shown: Shown) -> None:
    editor = shown.desk.log_favour()
    assert isinstance(editor, FavourEditor)
    editor.on.type_text("in 3 days")
    editor.save()
    assert editor.who_field.error.text() == "Who was it? A name is enough."
    assert editor.what_field.error.text() == "What was it? A few words are enough."
    assert editor.on_field.error.text() == "This day is still to come. Note a promise instead."
    editor.on.type_text("8 october")
    assert editor.on.date() == date(2026, 10, 8)
    assert not shown.said
    editor.on.type_text("31 february")
    editor.save()
    assert "28" in editor.on_field.error.text()
    editor.who.set_new("Leonie Marchwell the Second")
    editor.what.setText("Sent the template")
    editor.on.set_date(TODAY)
    editor.save()
    assert shown.said[-1] == "Favour logged: Sent the template."


def test_a_promise_of_mine_says_that_it_is_a_follow_up(shown: Shown) -> None:
    editor = shown.desk.note_promise(shown.number("Tobin"), by=PromisedBy.ME)
    assert isinstance(editor, PromiseEditor)
    editor.what.setText("Speak at the tech talk")
    assert "Without a day" in editor.hint.text()
    editor.due_on.type_text("in 2 weeks")
    assert editor.hint.text() == "It is a follow-up on 8 December, and counts as a favour once it is kept."
    editor.way.set_current(PromisedBy.THEM)
    assert editor.hint.text() == "You hear from Tobin on 8 December, or remind, gently."
    editor.way.set_current(PromisedBy.ME)
    editor.save()
    assert shown.promise("Speak").follow_up_id is not None


def test_a_promise_due_before_it_was_made_stays_open_in_the_editor(shown: Shown) -> None:
    word = shown.promise("A word")
    editor = shown.desk.edit_promise(word.id)
    assert isinstance(editor, PromiseEditor)
    editor.due_on.set_date(date(2026, 1, 1))
    editor.save()
    assert editor.due_field.error.text() == "That is before it was promised."
    editor.due_on.set_date(None)
    editor.save()
    assert shown.promise("A word").due_on is None


def test_the_promise_keeps_what_it_is_about(shown: Shown) -> None:
    word = shown.promise("A word")
    editor = shown.desk.edit_promise(word.id)
    assert isinstance(editor, PromiseEditor)
    editor.what.setText("A word with the whole board")
    editor.save()
    again = shown.promise("A word")
    assert (again.what, again.about) == ("A word with the whole board", word.about)


def test_kept_and_not_kept_after_all_in_the_editor(shown: Shown) -> None:
    word = shown.promise("A word")
    editor = shown.desk.edit_promise(word.id)
    assert isinstance(editor, PromiseEditor)
    QTest.mouseClick(editor.kept_button, Qt.MouseButton.LeftButton)
    assert shown.said[-1] == "Promise kept."
    again = shown.desk.edit_promise(word.id)
    assert isinstance(again, PromiseEditor)
    assert again.kept_button.text() == "Not kept after all"
    QTest.mouseClick(again.kept_button, Qt.MouseButton.LeftButton)
    assert shown.promise("A word").id == word.id


def test_what_was_begun_is_kept_and_comes_back(shown: Shown) -> None:
    editor = shown.desk.log_favour()
    assert isinstance(editor, FavourEditor)
    editor.what.setText("Half a word")
    editor.reject()
    again = shown.desk.log_favour()
    assert isinstance(again, FavourEditor)
    assert again.what.text() == "Half a word"
    again.throw_away()
    assert again.what.text() == ""
    again.reject()


def test_an_editor_of_what_is_gone_says_so(shown: Shown) -> None:
    for editor in (shown.desk.edit_favour(4711), shown.desk.edit_promise(4711)):
        assert isinstance(editor, (FavourEditor, PromiseEditor))
        assert "not here any more" in editor.strip.text()
        editor.reject()


# -- nothing, and very much ----------------------------------------------------------------------------


def test_an_empty_file_says_what_one_can_give(empty: Shown) -> None:
    (state,) = empty.view.findChildren(EmptyState)
    assert any("you owe nothing" in one.text() for one in state.findChildren(QLabel))
    assert not empty.view.filter.isVisible()
    (log,) = state.findChildren(QAbstractButton)
    assert not empty.view.new_button.isVisible()
    assert empty.view.focusWidget() is log
    QTest.mouseClick(log, Qt.MouseButton.LeftButton)
    (editor,) = empty.view.findChildren(FavourEditor)
    editor.who.set_new("王小明")
    editor.what.setText("قرأ سيرتي الذاتية")
    editor.save()
    assert empty.names() == [empty.store.value("SELECT given_name FROM contact")]
    assert empty.view.new_button.isVisible()


def test_long_and_marked_up_names_are_plain_text(shown: Shown) -> None:
    name = f"<b>{'Maximiliana' * 18}</b>"
    number = contacts.save(shown.store, contacts.ContactDraft(given_name=name, family_name="Z"))
    favours.promise(
        shown.store, PromiseDraft(number, "", PromisedBy.THEM, f"<i>{'word ' * 60}</i>", TODAY, TODAY)
    )
    for label in shown.view.pane.findChildren(QLabel):
        assert label.textFormat() == Qt.TextFormat.PlainText
    shown.view.grab()


def test_many_promises_are_folded(shown: Shown) -> None:
    tobin = shown.number("Tobin")
    for number in range(25):
        favours.promise(shown.store, PromiseDraft(tobin, "", PromisedBy.THEM, f"Word {number}", TODAY, TODAY))
    kept = sum(what == "remind" for _number, what in shown.view.pane.buttons)
    assert kept == 20
    (more,) = (one for one in shown.view.pane.findChildren(QAbstractButton) if one.text() == "Show all 26")
    QTest.mouseClick(more, Qt.MouseButton.LeftButton)
    assert sum(what == "remind" for _number, what in shown.view.pane.buttons) == 26
