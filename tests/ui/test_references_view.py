"""References: the list, the sheet that is edited where it stands, and what it prints; by mouse and by keyboard."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass, field
from datetime import date
from pathlib import Path
from typing import Any

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtGui import QGuiApplication
from PySide6.QtTest import QAbstractItemModelTester, QTest
from PySide6.QtWidgets import QAbstractButton, QApplication
from pytestqt.qtbot import QtBot

from crm_desktop.domain.clock import FixedDay
from crm_desktop.domain.terms import InteractionKind, OpportunityStage, Purpose, Relationship, Standing
from crm_desktop.services import contacts, interactions, reference_sheet, references
from crm_desktop.services.contacts import ContactDraft
from crm_desktop.store import Store, history
from crm_desktop.store import models as m
from crm_desktop.store import references as reader
from crm_desktop.store.contacts import Address
from crm_desktop.ui.references import page
from crm_desktop.ui.references.editor import ReferenceEditor
from crm_desktop.ui.references.view import AT_ONCE, ReferencesView
from crm_desktop.ui.sheets.layout import Paper
from crm_desktop.ui.theme import apply_theme
from crm_desktop.ui.widgets import Choice, LineEdit, Menu, MorePaint, NotePaint, RowPaint, SectionPaint
from tests.store.books import empty_at, sample_at
from tests.ui import pdf
from tests.ui.on_screen import on_screen
from tests.ui.recording_desk import RecordingDesk

TODAY = date(2026, 11, 24)
Key = Qt.Key
ALT = Qt.KeyboardModifier.AltModifier
LEFT = Qt.MouseButton.LeftButton

pytestmark = pytest.mark.qt_log_ignore("This plugin does not support", extend=True)


@dataclass
class Shown:
    """The view with a file, and what it said."""

    view: ReferencesView
    desk: RecordingDesk
    store: Store
    said: list[str] = field(default_factory=list)

    def number(self, given: str) -> int:
        return int(self.store.value("SELECT id FROM contact WHERE given_name = ?", (given,)))

    def row(self, given: str) -> reader.ReferenceRow:
        found = reader.of_contact(self.store, self.number(given))
        assert found is not None
        return found

    def rows(self) -> list[str]:
        """What stands in the list: heads as "Agreed 2", rows by title, notes and links in brackets."""
        found = []
        for number in range(self.view.model.rowCount()):
            paint = self.view.model.paint_at(number)
            if isinstance(paint, SectionPaint):
                found.append(paint.spoken())
            elif isinstance(paint, MorePaint | NotePaint):
                found.append(f"[{paint.text}]")
            else:
                found.append(paint.title)
        return found

    def paint(self, given: str) -> RowPaint:
        number = self.number(given)
        for kind in ("reference", "could"):
            index = self.view.model.index_of((kind, number))
            if index.isValid():
                paint = self.view.model.paint_at(index.row())
                assert isinstance(paint, RowPaint)
                return paint
        raise AssertionError(f"{given} is not in the list")

    def choose(self, given: str) -> None:
        self.view.go_to({"contact": self.number(given)})

    def key(self, letter: str) -> None:
        QTest.keyClicks(self.view.list, letter)

    def on_sheet(self) -> list[str]:
        names = {row.contact_id: row.given_name for row in reader.rows(self.store)}
        return [names[number] for number in self.view.sheet.people()]

    def area(self, what: str, given: str = "") -> QAbstractButton:
        return self.view.sheet.areas()[page.link(what, self.number(given) if given else 0)]

    def click(self, what: str, given: str) -> None:
        QTest.mouseClick(self.area(what, given), LEFT)

    def type(self, text: str) -> None:
        """Write a text over a line of the sheet."""
        editor = self.view.sheet.editor
        assert editor is not None
        editor.field.selectAll()
        QTest.keyClicks(editor.field, text)

    def attach(self, *given: str) -> None:
        opening = self.view.actions_.opening
        assert opening is not None
        for one in given:
            reference_sheet.attach(self.store, opening, self.number(one))

    def opening(self, title: str) -> int:
        return int(self.store.value("SELECT id FROM opportunity WHERE title = ?", (title,)))


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
    view = ReferencesView(desk)
    made = Shown(view, desk, store)
    desk.said.connect(lambda text, _undo: made.said.append(text))
    with on_screen(qtbot, view, 1152):
        view.activateWindow()
        yield made


# -- the list ------------------------------------------------------------------------------------------


def test_who_agreed_then_who_knows_my_work(shown: Shown) -> None:
    tester = QAbstractItemModelTester(shown.view.model, QAbstractItemModelTester.FailureReportingMode.Fatal)
    rows = shown.rows()
    assert rows[:6] == [
        "Agreed 2",
        "Rafael Quince",
        "Greta Vandermolen",
        "Asked 0",
        "[Nobody is thinking it over.]",
        "They know your work 11",
    ]
    assert len(rows) == 6 + AT_ONCE + 1  # the link to the others; nobody declined
    rafael, greta = shown.paint("Rafael"), shown.paint("Greta")
    assert (rafael.when_text, rafael.when_token) == ("brief by Wednesday", "warm")
    assert (greta.when_text, greta.chips[0].text) == ("agreed 11 Sep, used once", "Agreed")
    assert not shown.view.welcome.isVisible()
    del tester


def test_each_has_the_one_button_that_fits(shown: Shown) -> None:
    does = {
        given: shown.paint(given).actions[0].text for given in ("Kofi", "Idris", "Tobin", "Priya", "Noor")
    }
    assert does == {
        "Kofi": "Thank first",
        "Idris": "Thank first",
        "Tobin": "Ask",
        "Priya": "Thank first",
        "Noor": "Ask",
    }
    shown.view.actions_.do_fitting(shown.number("Kofi"))
    shown.view.actions_.do_fitting(shown.number("Priya"))
    shown.choose("Marcus")  # unfolds the rest
    assert shown.paint("Marcus").actions[0].text == "Write first"
    shown.key("a")
    assert shown.desk.asked == [
        ("write", shown.number("Kofi"), "thank_on_receipt"),
        ("write", shown.number("Priya"), "thank_for_yes"),
        ("write_for", shown.number("Marcus"), "reconnect"),
    ]


def test_asking_begins_an_ask_for_a_reference(shown: Shown) -> None:
    gone: list[tuple[str, Any]] = []
    shown.desk.goTo.connect(lambda view, where: gone.append((view, where)))
    shown.choose("Tobin")
    QTest.keyClick(shown.view.list, Key.Key_Return)
    ((view, where),) = gone
    assert view == "asks"
    assert (where["contact"], where["kind"]) == (shown.number("Tobin"), "reference")


def test_a_click_on_the_button_does_it(shown: Shown) -> None:
    index = shown.view.model.index_of(("could", shown.number("Kofi")))
    rect = shown.view.list.visualRect(index)
    ((_action, place),) = shown.view.list.row_delegate.action_rects(rect, shown.paint("Kofi"), all_seen=True)
    QTest.mouseClick(shown.view.list.viewport(), LEFT, pos=place.center())
    assert shown.desk.asked == [("write", shown.number("Kofi"), "thank_on_receipt")]


def test_the_link_shows_all_who_know_my_work(shown: Shown) -> None:
    assert "[3 more who know your work]" in shown.rows()
    shown.view.list.setCurrentIndex(shown.view.model.index_of(("more", 0)))
    QTest.keyClick(shown.view.list, Key.Key_Return)
    assert len(shown.rows()) == 6 + 11
    assert not any(row.startswith("[3 more") for row in shown.rows())


def test_keys_note_what_happened_each_undoable(shown: Shown) -> None:
    shown.choose("Rafael")
    shown.key("w")
    assert shown.desk.asked == [("write", shown.number("Rafael"), "brief_reference")]
    shown.key("c")
    assert (shown.row("Rafael").last_confirmed_on, shown.said[-1]) == (TODAY, "Rafael confirmed today.")
    shown.key("u")
    assert (shown.row("Rafael").times_used, shown.row("Rafael").last_used_on) == (1, TODAY)
    shown.key("l")
    assert shown.row("Rafael").last_briefed_on == TODAY
    assert shown.paint("Rafael").when_text == "confirmed 24 Nov, used once"
    for _step in range(3):
        history.undo(shown.store)
    assert shown.paint("Rafael").when_text == "brief by Wednesday"
    shown.key("o")
    assert shown.desk.asked[-1] == ("go", "contacts", {"contact": shown.number("Rafael")})


def test_asked_then_agreed_or_declined(shown: Shown) -> None:
    noor = shown.number("Noor")
    references.asked(shown.store, noor, date(2026, 11, 20))
    assert shown.paint("Noor").when_text == "since 20 Nov"
    assert "Asked 1" in shown.rows()
    shown.choose("Noor")
    shown.key("n")
    assert shown.row("Noor").standing is Standing.DECLINED
    assert shown.paint("Noor").chips[0].text == "Declined"
    shown.key("g")
    assert shown.row("Noor").standing is Standing.AGREED
    assert "Agreed 3" in shown.rows()
    QTest.keyClick(shown.view.list, Key.Key_Delete)
    assert "Agreed 2" in shown.rows()
    assert shown.said[-1] == "Noor Eastvale is no reference any more."


def test_the_words_of_who_declined_are_quoted(shown: Shown) -> None:
    references.declined(shown.store, shown.number("Marcus"), date(2026, 4, 2), said="Too long ago to help.")
    paint = shown.paint("Marcus")
    assert (paint.subtitle, paint.when_text) == ("“Too long ago to help.”", "2 April")


def test_the_menu_names_every_action_with_its_key(shown: Shown) -> None:
    shown.choose("Rafael")
    shown.view.list.menuAsked.emit(shown.view.list.currentIndex(), QPoint(0, 0))
    (menu,) = (one for one in shown.view.findChildren(Menu) if one.isVisible())
    assert [action.text() for action in menu.actions() if action.text()] == [
        "Brief Rafael\tw",
        "Briefed already\tl",
        "Confirmed today\tc",
        "Used: somebody asked them\tu",
        "Take from this sheet\tp",
        "Edit\te",
        "Open Rafael\to",
        "No reference any more\tDel",
    ]
    menu.close()
    tobin = shown.view.actions_.show_menu(shown.number("Tobin"), QPoint(0, 0))
    assert [action.text() for action in tobin.actions()] == ["Ask\ta", "Agreed already…\tg", "Open Tobin\to"]
    tobin.close()


def test_the_brief_is_primary_while_one_is_due(shown: Shown) -> None:
    quiet, primary = shown.view.print_buttons
    assert shown.view.brief_button.text() == "Brief Rafael"
    assert shown.view.brief_note.text() == "by Wednesday"
    assert (quiet.isVisible(), primary.isVisible()) == (True, False)
    QTest.mouseClick(shown.view.brief_button, LEFT)
    assert shown.desk.asked == [("write", shown.number("Rafael"), "brief_reference")]
    interactions.log(
        shown.store,
        contacts=[shown.number("Rafael")],
        on=TODAY,
        kind=InteractionKind.EMAIL,
        purposes=(Purpose.UPDATE,),
        about=[("opportunity", shown.opening("Senior PM, Payments"))],
    )
    assert not shown.view.brief_button.isVisible()
    assert (quiet.isVisible(), primary.isVisible()) == (False, True)


def test_a_brief_that_nothing_makes_due_is_about_the_sheet(shown: Shown) -> None:
    shown.choose("Greta")
    shown.key("w")
    larkmoor = shown.opening("Senior PM, Payments")
    about = (("opportunity", larkmoor), ("reference", shown.row("Greta").id))
    assert shown.desk.asked == [("write_for", shown.number("Greta"), "brief_reference", *about)]


# -- the sheet -----------------------------------------------------------------------------------------


def test_the_sheet_is_for_the_opening_that_needs_it_first(shown: Shown) -> None:
    assert shown.view.opening.currentText() == "Senior PM, Payments at Larkmoor Bank"
    assert shown.on_sheet() == ["Rafael"]
    shown.view.opening.set_current_key(str(shown.opening("Lead PM, Risk")))
    assert shown.on_sheet() == ["Greta"]
    shown.view.opening.set_current_key("")
    assert set(shown.on_sheet()) == {"Rafael", "Greta"}
    references.confirmed(shown.store, shown.number("Greta"))
    assert shown.view.opening.current_key() == ""  # what was chosen stays


def test_who_agreed_is_put_on_the_sheet_by_a_click(shown: Shown) -> None:
    shown.click(page.PUT, "Greta")
    assert shown.on_sheet() == ["Rafael", "Greta"]
    assert shown.said[-1] == "Greta is on the sheet."
    noor = shown.view.actions_.could[shown.number("Noor")]
    assert noor.referee.fitting == "ask"
    third = next(area for key, area in shown.view.sheet.areas().items() if key.startswith(page.ADD))
    assert third.accessibleName().startswith("A third reference, for example Tobin Ashgrove")
    history.undo(shown.store)
    assert shown.on_sheet() == ["Rafael"]


def test_alt_and_an_arrow_change_the_order_in_list_and_sheet(shown: Shown) -> None:
    shown.attach("Greta")
    shown.choose("Greta")
    QTest.keyClick(shown.view.list, Key.Key_Up, ALT)
    assert shown.on_sheet() == ["Greta", "Rafael"]
    QTest.keyClick(shown.view.list, Key.Key_Up, ALT)
    assert shown.on_sheet() == ["Greta", "Rafael"]
    heading = shown.area(page.PERSON, "Greta")
    heading.setFocus()
    QTest.keyClick(heading, Key.Key_Down, ALT)
    assert shown.on_sheet() == ["Rafael", "Greta"]
    assert shown.area(page.PERSON, "Greta").hasFocus()
    history.undo(shown.store)
    assert shown.on_sheet() == ["Greta", "Rafael"]


def test_a_drag_changes_the_order(shown: Shown) -> None:
    shown.attach("Greta")
    steps = shown.store.value("SELECT count(*) FROM history")
    heading = shown.area(page.PERSON, "Rafael")
    start = QPoint(30, heading.height() // 2)
    QTest.mousePress(heading, LEFT, pos=start)
    below = shown.view.sheet.spans()[1][1].bottom() - heading.y()
    for y in (start.y() + 12, below // 2, below):
        QTest.mouseMove(heading, QPoint(30, y))
        _move(heading, QPoint(30, y))
    QTest.mouseRelease(heading, LEFT, pos=QPoint(30, below))
    assert shown.on_sheet() == ["Greta", "Rafael"]
    assert shown.store.value("SELECT count(*) FROM history") == steps + 1
    assert not shown.view.findChildren(ReferenceEditor)  # letting go is no click


def test_a_drag_to_its_own_place_changes_nothing(shown: Shown) -> None:
    shown.attach("Greta")
    steps = shown.store.value("SELECT count(*) FROM history")
    heading = shown.area(page.PERSON, "Rafael")
    QTest.mousePress(heading, LEFT, pos=QPoint(30, 4))
    _move(heading, QPoint(30, 30))
    QTest.mouseRelease(heading, LEFT, pos=QPoint(30, 30))
    assert shown.store.value("SELECT count(*) FROM history") == steps


def _move(target: QAbstractButton, point: QPoint) -> None:
    """Move the mouse with the button held: QTest cannot."""
    from PySide6.QtCore import QEvent, QPointF
    from PySide6.QtGui import QMouseEvent

    event = QMouseEvent(
        QEvent.Type.MouseMove,
        QPointF(point),
        QPointF(target.mapToGlobal(point)),
        Qt.MouseButton.NoButton,
        LEFT,
        Qt.KeyboardModifier.NoModifier,
    )
    QApplication.sendEvent(target, event)


def test_del_takes_somebody_from_the_sheet(shown: Shown) -> None:
    QTest.keyClick(shown.area(page.PERSON, "Rafael"), Key.Key_Delete)
    assert shown.on_sheet() == []
    assert shown.said[-1] == "Rafael is off the sheet."
    history.undo(shown.store)
    assert shown.on_sheet() == ["Rafael"]
    shown.view.opening.set_current_key("")
    QTest.keyClick(shown.area(page.PERSON, "Rafael"), Key.Key_Delete)
    assert "Rafael" in shown.on_sheet()
    assert shown.said[-1] == "The sheet for any opening names everybody who agreed."


def test_a_line_is_edited_where_it_stands(shown: Shown) -> None:
    shown.click(page.SPEAK, "Rafael")
    shown.type("The move of settlement from three days to one")
    editor = shown.view.sheet.editor
    assert editor is not None
    QTest.keyClick(editor.field, Key.Key_Return)
    assert shown.row("Rafael").can_vouch_for == "The move of settlement from three days to one"
    assert shown.view.sheet.editor is None
    assert "one" in shown.area(page.SPEAK, "Rafael").accessibleName()
    assert shown.area(page.SPEAK, "Rafael").hasFocus()
    history.undo(shown.store)
    assert shown.row("Rafael").can_vouch_for == "How I work with designers and engineers"


def test_esc_leaves_a_line_as_it_was(shown: Shown) -> None:
    steps = shown.store.value("SELECT count(*) FROM history")
    shown.click(page.PLEASE, "Rafael")
    shown.type("Mornings are best")
    editor = shown.view.sheet.editor
    assert editor is not None
    QTest.keyClick(editor.field, Key.Key_Escape)
    assert shown.view.sheet.editor is None
    shown.click(page.KNOWS, "Rafael")  # what follows from the card is not written by looking at it
    editor = shown.view.sheet.editor
    assert editor is not None
    assert editor.text() == "A former colleague, Pennywhistle Pay, 2019–2026"
    QTest.keyClick(editor.field, Key.Key_Return)
    assert shown.store.value("SELECT count(*) FROM history") == steps
    assert shown.row("Rafael").knows_me_as == ""


def test_a_wrong_address_is_said_in_place_and_put_right_by_a_click(shown: Shown) -> None:
    shown.click(page.EMAIL, "Rafael")
    shown.type("rafael@quince,example")
    editor = shown.view.sheet.editor
    assert editor is not None
    QTest.keyClick(editor.field, Key.Key_Return)
    assert (
        editor.error.text() == "A comma stands where the dot should be. Did you mean rafael@quince.example?"
    )
    assert isinstance(editor.field, LineEdit)
    QTest.mouseClick(editor.error.proposal_button(), LEFT)
    assert shown.row("Rafael").email == "rafael@quince.example"
    assert shown.view.sheet.editor is None


def test_lines_of_the_card_and_the_name_open_their_editors(shown: Shown) -> None:
    shown.click(page.CARD, "Rafael")
    assert shown.desk.asked == [("edit_contact", shown.number("Rafael"), {})]
    shown.click(page.PERSON, "Rafael")
    (editor,) = shown.view.findChildren(ReferenceEditor)
    assert editor.draft().contact_id == shown.number("Rafael")
    editor.reject()


def test_without_the_tick_no_number_is_on_the_sheet(shown: Shown) -> None:
    assert page.link(page.PHONE, shown.number("Rafael")) in shown.view.sheet.areas()
    QTest.mouseClick(shown.view.phones, LEFT, pos=QPoint(8, shown.view.phones.height() // 2))
    assert page.link(page.PHONE, shown.number("Rafael")) not in shown.view.sheet.areas()
    assert shown.desk.memory.get("references.phones") is False


# -- paper ---------------------------------------------------------------------------------------------


@pytest.mark.parametrize("size", list(Paper))
def test_the_pdf_says_what_the_sheet_says_and_no_more(shown: Shown, tmp_path: Path, size: Paper) -> None:
    shown.attach("Greta")
    reference_sheet.describe(shown.store, shown.number("Greta"), please="Write before you call")
    shown.view.paper.set_current_key(size.name)
    out = tmp_path / "references.pdf"
    shown.desk.scripted._files = [out]
    QTest.mouseClick(shown.view.save_button, LEFT)
    made = pdf.read(out)
    assert made.sizes == [(round(size.value[0]), round(size.value[1]))]
    for words in (
        "References for Mira Halloway",
        "Senior PM, Payments at Larkmoor Bank",
        "November 2026",
        "Rafael Quince",
        "Lead Designer, Pennywhistle Pay",
        "How I work with designers and engineers",
        "rafael@quince.example",
        shown.row("Rafael").phone,
        "Greta Vandermolen",
        "My manager, Pennywhistle Pay, 2019–2026",
        "Write before you call",
        "Both have agreed to be named and are told before this sheet is sent.",
    ):
        assert words in made.text, words
    for words in ("does not print", "likes to be reached", "Noor", "Tobin"):
        assert words not in made.text, words
    assert made.text.index("Rafael Quince") < made.text.index("Greta Vandermolen")
    assert shown.desk.scripted.asked[-1][1] == (
        "References for Mira Halloway, Senior PM, Payments at Larkmoor Bank.pdf"
    )


def test_printing_and_copying(shown: Shown, tmp_path: Path) -> None:
    out = tmp_path / "printed.pdf"
    shown.desk.scripted._files = [out]
    shown.view.print_here()  # Ctrl+P
    assert "Rafael Quince" in pdf.read(out).text
    QTest.mouseClick(shown.view.copy_button, LEFT)
    text = QGuiApplication.clipboard().text()
    assert "Can speak to: How I work with designers and engineers\n" in text
    assert "does not print" not in text


def test_a_sheet_without_anybody_does_not_print(shown: Shown) -> None:
    shown.view.opening.set_current_key(str(shown.opening("PM, Open Banking")))
    assert not shown.view.save_button.isEnabled()
    assert not shown.view.copy_button.isEnabled()
    assert not any(made.isEnabled() for made in shown.view.print_buttons)
    shown.view.print_here()
    assert shown.said[-1] == "Nobody is on the sheet yet, so it does not print."
    assert not shown.desk.scripted.asked


# -- the editor, nothing, and very much ----------------------------------------------------------------


def test_the_editor_adds_a_reference(shown: Shown) -> None:
    shown.view.new_here()
    (editor,) = shown.view.findChildren(ReferenceEditor)
    editor.save()
    assert editor.who_field.error.text() == "Who is it? Choose somebody of your contacts."
    editor.who.set_choice(Choice(shown.number("Greta"), "Greta Vandermolen"))
    editor.save()
    assert editor.who_field.error.text() == "Greta Vandermolen is among your references already."
    editor.who.set_choice(Choice(shown.number("Noor"), "Noor Eastvale"))
    editor.on.type_text("in 3 days")
    editor.save()
    assert editor.standing_field.error.text() == "This day is still to come."
    editor.on.type_text("8 october")
    assert editor.on.date() == date(2026, 10, 8)
    editor.on.set_date(date(2026, 11, 20))
    editor.vouch.setPlainText("Daily operations\nunder pressure")
    assert editor.knows.placeholderText() == "A colleague, Pennywhistle Pay, 2023–2026"
    editor.save()
    noor = shown.row("Noor")
    assert (noor.standing, noor.agreed_on) == (Standing.AGREED, date(2026, 11, 20))
    assert noor.can_vouch_for == "Daily operations under pressure"
    assert "Agreed 3" in shown.rows()


def test_an_empty_file_asks_who_has_seen_me_work(empty: Shown) -> None:
    assert empty.view.welcome.isVisible()
    assert empty.rows() == []
    assert empty.view.panes()[0] is empty.view.first_button
    assert empty.view.window().focusWidget() is empty.view.first_button
    assert not empty.view.new_button.isVisible()
    contacts.save(
        empty.store,
        ContactDraft(given_name="王", family_name="小明", relationship=Relationship.COLLEAGUE),
    )
    assert empty.rows() == ["They know your work 1", empty.store.value("SELECT name FROM contact")]
    assert not empty.view.first_button.isVisible()
    assert empty.view.panes()[0] is empty.view.list
    assert empty.view.opening.currentText() == "Any opening"
    assert not empty.view.save_button.isEnabled()


def test_many_references_run_over_pages_and_long_names_are_whole(empty: Shown, tmp_path: Path) -> None:
    for number in range(14):
        name = f"محمد {number}" if number % 2 else f"<b>{'Maximiliana' * 18}</b> {number}"
        contact = contacts.save(
            empty.store,
            ContactDraft(
                given_name=name,
                relationship=Relationship.MANAGER,
                emails=(Address(f"one{number}@example.example", preferred=True),),
            ),
        )
        references.agreed(empty.store, contact, can_vouch_for="word " * 60)
    out = tmp_path / "many.pdf"
    empty.desk.scripted._files = [out]
    QTest.mouseClick(empty.view.save_button, LEFT)
    made = pdf.read(out)
    assert len(made.sizes) > 1
    assert all(f"one{number}@example.example" in made.text for number in range(14))
    empty.view.grab()


def test_going_to_an_opening_shows_its_sheet(shown: Shown) -> None:
    risk = shown.opening("Lead PM, Risk")
    shown.view.go_to({"opportunity": risk})
    assert shown.on_sheet() == ["Greta"]
    with shown.store.action("over"):
        shown.store.insert(
            m.OpportunityStage, opportunity=risk, stage=OpportunityStage.REJECTED, on_date=TODAY
        )
    # It is closed: the next one that needs a sheet is shown.
    assert shown.view.opening.currentText() == "Senior PM, Payments at Larkmoor Bank"


def test_in_a_narrow_window_the_sheet_lies_over_the_list(shown: Shown) -> None:
    shown.view.resize(824, 600)
    assert shown.view.sheet_button.isVisible()
    assert len(shown.view.panes()) == 1
    QTest.mouseClick(shown.view.sheet_button, LEFT)
    assert shown.view.sheet.isVisible()
    assert len(shown.view.panes()) == 2
