"""The call sheet in the window: page, notes and catches, printing, the ways to it and back."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass, field
from datetime import date, time, timedelta
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QGuiApplication
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QAbstractButton, QApplication, QDialog, QLineEdit
from pytestqt.qtbot import QtBot

from crm_desktop.domain.askcheck import AskDraft
from crm_desktop.domain.clock import FixedDay
from crm_desktop.domain.pitch import PitchPart
from crm_desktop.domain.terms import AskKind
from crm_desktop.services import asks, call_notes, contacts, settings
from crm_desktop.services.call_notes import CallNotes, Dated
from crm_desktop.services.contacts import ContactDraft
from crm_desktop.store import Store
from crm_desktop.ui.after_call.dialog import AfterCallDialog
from crm_desktop.ui.call_sheet.notes import DATE, NAME, PROMISE
from crm_desktop.ui.call_sheet.view import CallSheetView
from crm_desktop.ui.me.view import MeView
from crm_desktop.ui.sheets.blocks import plain_text
from crm_desktop.ui.sheets.layout import Paper
from crm_desktop.ui.shell.desk import Desk
from crm_desktop.ui.shell.window import MainWindow
from crm_desktop.ui.theme import apply_theme
from tests.store.books import sample_at
from tests.ui import pdf
from tests.ui.prompter import ScriptedPrompter

TODAY = date(2026, 11, 24)
Key = Qt.Key
CTRL = Qt.KeyboardModifier.ControlModifier
SHIFT = Qt.KeyboardModifier.ShiftModifier
ALT = Qt.KeyboardModifier.AltModifier
LEFT = Qt.MouseButton.LeftButton

pytestmark = pytest.mark.qt_log_ignore("This plugin does not support", extend=True)


@dataclass
class Room:
    """The window with the sample search, at a call sheet."""

    window: MainWindow
    desk: Desk
    store: Store
    prompter: ScriptedPrompter
    said: list[str] = field(default_factory=list)

    def contact(self, given: str) -> int:
        return int(self.store.value("SELECT id FROM contact WHERE given_name = ?", (given,)))

    def open(self, given: str = "Tobin") -> CallSheetView:
        self.desk.open_call_sheet(self.contact(given))
        return self.view

    @property
    def view(self) -> CallSheetView:
        found = self.window.current
        assert isinstance(found, CallSheetView)
        return found

    def page(self) -> str:
        sheet = self.view.page.sheet
        assert sheet is not None
        return plain_text(sheet)

    def links(self) -> dict[str, QAbstractButton]:
        pages = self.view.page.widget()
        assert pages is not None
        return {one.key: one for one in pages.findChildren(QAbstractButton) if one.isVisible()}  # type: ignore[attr-defined]

    def kept(self, given: str = "Tobin") -> CallNotes:
        return call_notes.from_data(self.desk.memory.get(call_notes.key(self.contact(given))))

    def dialog(self) -> AfterCallDialog:
        return next(one for one in self.window.findChildren(AfterCallDialog) if one.isVisible())


@pytest.fixture
def room(qtbot: QtBot, qapp: QApplication, tmp_path: Path) -> Iterator[Room]:
    apply_theme(qapp)
    store = sample_at(tmp_path / "s.crm", FixedDay(TODAY, time(15, 30)))
    settings.put(store, settings.IS_SAMPLE, False)
    prompter = ScriptedPrompter(files=[tmp_path / "one.pdf", tmp_path / "two.pdf"])
    desk = Desk(store, prompter)
    window = MainWindow(desk)
    window.resize(1360, 860)
    qtbot.addWidget(window)
    window.show_view("contacts")
    window.show()
    qtbot.waitExposed(window)
    made = Room(window, desk, store, prompter)
    desk.said.connect(lambda text, _undo: made.said.append(text))
    yield made
    for dialog in window.findChildren(QDialog):
        dialog.done(0)
    qtbot.waitUntil(lambda: not desk.jobs.busy)
    window.let_go()
    window.close()
    desk.close()
    store.close()


def test_the_page_has_everything_and_the_notes_have_the_focus(room: Room) -> None:
    view = room.open()
    text = room.page()
    for part in (
        "Tobin Ashgrove", "Engineering Manager at Larkmoor Bank, former colleague, close", "Today, 15:30",
        "+353 1 555 0188", "Last time", "What is owed", "Good ways to open", "Both at Tallymark, 2017–2019",
        "What I did: Eight years in payments.", "What do you think?", "may I use your name?", "Worth remembering",
    ):  # fmt: skip
        assert part in text
    assert view.notes.text.hasFocus()
    assert view.windowTitle() == "Call sheet"
    assert room.window.navigation._items["contacts"].is_chosen()


def test_it_is_reached_by_keys_from_contacts_and_today_and_left_by_esc(room: Room, qtbot: QtBot) -> None:
    room.window.show_view("contacts", {"contact": room.contact("Greta")})
    people = room.window.current
    assert people is not None
    qtbot.keyClick(people.list, Key.Key_C)  # type: ignore[attr-defined]
    assert room.view.contact_here() == room.contact("Greta")
    qtbot.keyClick(room.view.notes.text, Key.Key_Escape)
    assert room.window.current is people
    qtbot.keyClick(room.window, Key.Key_C, CTRL | SHIFT)
    assert "Greta Vandermolen" in room.page()
    room.window.show_view("today", {"contact": room.contact("Tobin")})
    today = room.window.current
    assert today is not None
    qtbot.keyClick(today.list, Key.Key_C)  # type: ignore[attr-defined]
    assert "Today, 15:30" in room.page()
    room.window.show_view("settings")
    qtbot.keyClick(room.window, Key.Key_C, CTRL | SHIFT)
    assert room.said[-1].startswith("Choose somebody first")


def test_notes_are_kept_as_they_are_typed_for_each_person(room: Room, qtbot: QtBot) -> None:
    view = room.open()
    QTest.keyClicks(view.notes.text, "Panel on Thursday")
    assert room.kept().text == "Panel on Thursday"
    assert room.kept().began is not None
    room.open("Greta")
    assert view.notes.text.toPlainText() == ""
    room.open("Tobin")
    assert view.notes.text.toPlainText() == "Panel on Thursday"
    qtbot.waitUntil(lambda: not view._keep.isActive())
    another = room.store.another(read_only=True)
    name = call_notes.key(room.contact("Tobin"))
    assert "Panel" in another.value("SELECT value FROM ui_state WHERE name = ?", (name,)), (
        "written to the file"
    )
    another.close()
    view.notes.text.clear()
    assert not room.kept()


def test_a_name_a_promise_and_a_date_are_caught_by_keyboard(room: Room, qtbot: QtBot) -> None:
    view = room.open()
    notes = view.notes
    qtbot.keyClick(notes.text, Key.Key_N, ALT)
    line = notes.line()
    assert line is not None
    assert line.what.hasFocus()
    QTest.keyClicks(line.what, "Ottilie Varnham, Head of Product")
    qtbot.keyClick(line.what, Key.Key_Return)
    assert notes.text.hasFocus(), "back to the notes"
    qtbot.keyClick(notes.text, Key.Key_P, ALT)
    line = notes.line()
    assert line is not None
    assert line.who is not None
    assert line.on is not None
    QTest.keyClicks(line.what, "To introduce me")
    QTest.keyClicks(line.on, "tomorrow")
    qtbot.keyClick(line.on, Key.Key_Return)
    qtbot.keyClick(notes.text, Key.Key_P, ALT)
    line = notes.line()
    assert line is not None
    assert line.who is not None
    line.who.set_current("mine")
    QTest.keyClicks(line.what, "To send the case")
    qtbot.keyClick(line.what, Key.Key_Return)
    qtbot.keyClick(notes.text, Key.Key_D, ALT)
    line = notes.line()
    assert line is not None
    assert line.on is not None
    QTest.keyClicks(line.what, "Tell him how it went")
    qtbot.keyClick(line.what, Key.Key_Return)
    assert line.on.is_invalid(), "a date needs a day"
    QTest.keyClicks(line.on, "fri")
    qtbot.keyClick(line.on, Key.Key_Return)
    kept = room.kept()
    assert kept.names == ("Ottilie Varnham, Head of Product",)
    assert kept.theirs == (Dated("To introduce me", TODAY + timedelta(days=1)),)
    assert kept.mine == (Dated("To send the case"),)
    assert kept.dates == (Dated("Tell him how it went", date(2026, 11, 27)),)


def test_catches_by_mouse_and_taken_away_again(room: Room, qtbot: QtBot) -> None:
    notes = room.open().notes
    for kind in (NAME, PROMISE, DATE):
        qtbot.mouseClick(notes.buttons[kind], Qt.MouseButton.LeftButton)
        assert not notes.buttons[kind].isVisible()
        line = notes.line()
        assert line is not None
        qtbot.mouseClick(line.take_button, Qt.MouseButton.LeftButton)
        assert line.what.hasFocus(), "nothing is caught without words"
        qtbot.keyClick(line.what, Key.Key_Escape)
        assert notes.line() is None
        assert notes.buttons[kind].isVisible()
    qtbot.mouseClick(notes.buttons[NAME], Qt.MouseButton.LeftButton)
    line = notes.line()
    assert line is not None
    line.what.setText("<b>Ada</b>")
    qtbot.mouseClick(line.take_button, Qt.MouseButton.LeftButton)
    assert room.kept().names == ("<b>Ada</b>",)
    (remove,) = [
        one for one in notes.findChildren(QAbstractButton) if one.accessibleDescription() == "<b>Ada</b>"
    ]
    qtbot.mouseClick(remove, Qt.MouseButton.LeftButton)
    assert not room.kept()


def test_the_call_is_over_opens_the_next_step_with_the_notes(room: Room, qtbot: QtBot) -> None:
    view = room.open()
    QTest.keyClicks(view.notes.text, "Panel on Thursday")
    qtbot.keyClick(view.notes.text, Key.Key_Return, CTRL)
    dialog = room.dialog()
    assert dialog.notes.toPlainText() == "Panel on Thursday"
    qtbot.keyClick(dialog, Key.Key_Escape)
    assert room.kept().text == "Panel on Thursday", "Esc loses nothing"
    qtbot.mouseClick(view.notes.over, Qt.MouseButton.LeftButton)
    dialog = room.dialog()
    qtbot.waitUntil(dialog.isActiveWindow)
    qtbot.keyClick(dialog, Key.Key_Return, CTRL)
    assert not room.kept()
    assert room.window.current is not view, "and back to where it was asked for"
    room.desk.undo()
    room.open()
    assert "Today, 15:30" in room.page(), "one step takes all of it back"


def test_printing_and_pdf(room: Room, qtbot: QtBot, tmp_path: Path) -> None:
    view = room.open()
    view.set_paper(Paper.LETTER)
    qtbot.keyClick(room.window, Key.Key_P, CTRL)
    printed = pdf.read(tmp_path / "one.pdf")
    assert printed.sizes == [(612, 792)]
    assert "Could" not in printed.text
    view.set_paper(Paper.A4)
    view.save_pdf()
    saved = pdf.read(tmp_path / "two.pdf")
    assert saved.sizes == [(595, 842)]
    assert "Write it now" not in saved.text
    assert "The one ask" in saved.text, "room to write it by hand"
    assert "Both at Tallymark, 2017–2019" in saved.text
    view.copy()
    assert "What I want: To lead" in QGuiApplication.clipboard().text()
    texts = [action.text().partition("\t")[0] for action in view.more_menu().actions() if action.text()]
    assert texts == ["Save as PDF…", "Copy as text", "On A4", "On Letter", "Open Tobin"]


def test_the_paper_is_remembered(room: Room) -> None:
    view = room.open()
    other = Paper.LETTER if Paper.usual() is Paper.A4 else Paper.A4
    view.set_paper(other)
    again = CallSheetView(room.desk)
    assert again.page.paper is other
    again.setParent(view)


def test_the_page_follows_what_changes(room: Room) -> None:
    room.open()
    assert "Could you" not in room.page()
    asks.save_draft(
        room.store, AskDraft(room.contact("Tobin"), AskKind.INTRODUCTION, exactly="Introduce me to Ottilie")
    )
    assert "“Could you introduce me to Ottilie?”" in room.page()
    contacts.remove(room.store, [room.contact("Tobin")])
    assert room.view.nobody.isVisible()
    assert not room.view.notes.isVisible()


def test_of_several_asks_one_is_chosen(room: Room) -> None:
    tobin = room.contact("Tobin")
    first = asks.save_draft(room.store, AskDraft(tobin, AskKind.ADVICE, exactly="Ten minutes")).number
    asks.save_draft(room.store, AskDraft(tobin, AskKind.NAMES, exactly="Two people"))
    view = room.open()
    assert "“Could you name two people?”" in room.page()
    menu = view.ask_menu()
    texts = [action.text() for action in menu.actions() if action.text()]
    assert texts == [
        "Could you name two people?",
        "Could I have ten minutes?",
        "Edit the ask",
        "Write another ask",
    ]
    menu.actions()[1].trigger()
    assert "“Could I have ten minutes?”" in room.page()
    room.open("Greta")
    room.open()
    assert "“Could I have ten minutes?”" in room.page(), "the choice is remembered"
    asks.discard(room.store, first)
    assert "“Could you name two people?”" in room.page()


def test_the_one_ask_is_written_and_edited_where_asks_are(room: Room, qtbot: QtBot) -> None:
    room.open("Greta")
    qtbot.mouseClick(room.links()["ask"], LEFT)
    from crm_desktop.ui.asks.view import AsksView

    assert isinstance(room.window.current, AsksView)
    room.window.go_back()
    assert "Greta Vandermolen" in room.page(), "the way back leads to the sheet"
    room.open("Idris")
    qtbot.mouseClick(room.view.edit_ask, LEFT)
    assert isinstance(room.window.current, AsksView)


def test_a_gap_in_the_pitch_leads_to_my_card(room: Room) -> None:
    room.store.connection.pragma("query_only", False)
    room.store.connection.execute("UPDATE pitch SET offer = ''")
    room.store.connection.pragma("query_only", True)
    room.open("Greta")
    links = room.links()
    assert set(links) == {"ask", "pitch:offer"}
    assert links["pitch:offer"].accessibleName() == "What I offer: Write it now"
    links["pitch:offer"].click()
    me = room.window.current
    assert isinstance(me, MeView)
    assert me.pitch.fields[PitchPart.OFFER].text.hasFocus()


def test_hostile_and_long_names_stay_plain_text(room: Room) -> None:
    name = "<img src=file:///etc/passwd> & محمد 王小明 " + "Ashgrove-" * 20
    number = contacts.save(room.store, ContactDraft(given_name=name, notes="<b>x</b>\n" * 200))
    room.desk.open_call_sheet(number)
    assert "<img src=file" in room.page()
    room.view.grab()
    assert room.view.page.horizontalScrollBar().maximum() == 0


def test_narrow_windows_keep_page_and_notes(room: Room) -> None:
    view = room.open()
    room.window.resize(1024, 640)
    QApplication.processEvents()
    assert view.notes.isVisible()
    assert view.page.width() > 560
    assert view.print_button.is_short()
    assert view.print_button.accessibleName() == "Print"
    over = view.notes.over
    assert over.mapTo(view, over.rect().bottomLeft()).y() < view.height()


def test_without_anybody_it_says_so(room: Room) -> None:
    room.window.show_view("call_sheet")
    assert room.view.nobody.isVisible()
    room.view.end_call()
    room.view.print_here()
    assert room.view.panes() == [room.view.back]
    assert room.prompter.asked == []


def test_tab_goes_through_the_notes_in_order(room: Room, qtbot: QtBot) -> None:
    notes = room.open().notes
    notes.text.setFocus()
    passed = []
    for _ in range(4):
        qtbot.keyClick(QApplication.focusWidget(), Key.Key_Tab)
        passed.append(QApplication.focusWidget())
    assert passed == [*notes.buttons.values(), notes.over]
    notes.catch(PROMISE)
    line = notes.line()
    assert line is not None
    assert isinstance(QApplication.focusWidget(), QLineEdit)
    qtbot.keyClick(line.what, Key.Key_Tab)
    assert line.on is not None
    assert line.on.hasFocus()
