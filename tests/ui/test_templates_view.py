"""The template editor on the sample search of Tuesday 24 November 2026: by mouse and by keyboard."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import date
from pathlib import Path

import pytest
from hypothesis import HealthCheck, given
from hypothesis import settings as checks
from hypothesis import strategies as st
from PySide6.QtCore import QEvent, QMimeData, QPoint, Qt
from PySide6.QtGui import QKeyEvent, QTextCursor
from PySide6.QtTest import QAbstractItemModelTester
from PySide6.QtWidgets import QApplication, QMenu
from pytestqt.qtbot import QtBot

from crm_desktop.domain.clock import FixedDay
from crm_desktop.domain.messages import SegmentKind, template_segments, template_text
from crm_desktop.domain.placeholders import PLACEHOLDERS
from crm_desktop.domain.templates import LONGEST_TEMPLATE
from crm_desktop.services import settings
from crm_desktop.services.messages import templates
from crm_desktop.store import Store, history
from crm_desktop.store import models as m
from crm_desktop.ui.messages.dialog import MessageDialog
from crm_desktop.ui.shell.desk import Desk
from crm_desktop.ui.shell.window import MainWindow
from crm_desktop.ui.templates import words
from crm_desktop.ui.templates.text import TemplateText, found_fields
from crm_desktop.ui.templates.view import TemplatesView
from crm_desktop.ui.theme import apply_theme
from crm_desktop.ui.widgets import RowPaint, SectionPaint
from tests.store.books import copy_of, empty_at, sample_at
from tests.ui.prompter import ScriptedPrompter

TODAY = date(2026, 11, 24)
Key = Qt.Key
SHIFT = Qt.KeyboardModifier.ShiftModifier

pytestmark = pytest.mark.qt_log_ignore(
    "This plugin does not support", "This plugin does not support grabbing the keyboard", extend=True
)


@pytest.fixture(scope="module")
def sample_search(tmp_path_factory: pytest.TempPathFactory) -> Path:
    path = tmp_path_factory.mktemp("templates") / "sample.crm"
    store = sample_at(path, FixedDay(TODAY))
    settings.put(store, settings.IS_SAMPLE, False)
    store.close()
    return path


class Place:
    """A window at the templates, and what it said."""

    def __init__(self, store: Store) -> None:
        self.store = store
        self.desk = Desk(store, ScriptedPrompter())
        self.said: list[str] = []
        self.desk.said.connect(lambda text, _undo: self.said.append(text))
        self.window = MainWindow(self.desk)

    @property
    def view(self) -> TemplatesView:
        view = self.window.view("templates")
        assert isinstance(view, TemplatesView)
        return view

    def body(self, key: str) -> str:
        return templates.template(self.store, key).body

    def steps(self) -> int:
        return len(history.entries(self.store))

    def preview(self) -> str:
        return self.view.preview.text.toPlainText()


@pytest.fixture
def place(qapp: QApplication, qtbot: QtBot, sample_search: Path, tmp_path: Path) -> Iterator[Place]:
    apply_theme(qapp, "light")
    path = tmp_path / "search.crm"
    made = Place(copy_of(sample_search, path, FixedDay(TODAY)))
    made.window.resize(1360, 860)
    made.desk.open_template("thanks_connection")
    made.window.show()
    QAbstractItemModelTester(made.view.model, QAbstractItemModelTester.FailureReportingMode.Fatal)
    yield made
    for one in (made.view.editor.text, made.view.editor.subject):
        one.popup().hide()
    made.window.let_go()
    made.window.close()
    made.window.deleteLater()
    made.desk.close()
    made.store.close()


def press(widget: object, key: Key, text: str = "") -> None:
    event = QKeyEvent(QEvent.Type.KeyPress, key, Qt.KeyboardModifier.NoModifier, text)
    QApplication.sendEvent(widget, event)  # type: ignore[arg-type]


def at_end(text: TemplateText) -> None:
    text.setFocus()
    cursor = text.textCursor()
    cursor.movePosition(QTextCursor.MoveOperation.End)
    text.setTextCursor(cursor)


def put_before(text: TemplateText, field: str) -> None:
    """Put the cursor right before a mark."""
    piece = next(one for one in text._pieces() if one.field == field)
    cursor = text.textCursor()
    cursor.setPosition(piece.start)
    text.setTextCursor(cursor)


# -- the view --------------------------------------------------------------------------------------------


def test_templates_stand_by_purpose_each_with_what_it_is_used_for(place: Place) -> None:
    view = place.view
    heads = [
        paint.spoken()
        for number in range(view.model.rowCount())
        if isinstance(paint := view.model.paint_at(number), SectionPaint)
    ]
    assert heads == ["Asking 8", "Thanking 8", "News 10", "Reaching out 7", "Keeping in touch 6"]
    assert view.editor.name.text() == "Thanks on connection"
    assert view.editor.use.currentText() == "Thank when it connects"
    assert view.editor.standing.text() == "As it came"
    assert not view.editor.restore.isVisible()
    assert not view.editor.remove.isVisible()
    assert set(words.uses()) == set(templates.built_in())
    assert len(set(words.uses().values())) == len(words.uses())


def test_the_preview_is_for_somebody_to_whom_it_is_due(place: Place) -> None:
    view = place.view
    assert view.preview.person.text() == "Idris Bellwether"
    assert view.preview.example is not None
    assert view.preview.example.note == "for Emeka"
    assert place.preview().startswith("Dear Idris,")
    assert "Emeka and I spoke on Wednesday" in place.preview()
    assert not view.preview.card.isVisible()


def test_every_template_shows_with_a_real_person(place: Place) -> None:
    view = place.view
    for key in templates.built_in():
        view._choose(key)
        assert view.editor.template is not None
        assert view.editor.template.key == key
        assert view.preview.example is not None, key
        assert place.preview().startswith("Dear "), key
        assert template_text(view.editor.text.segments()) == place.body(key)
    assert place.steps() == len(history.entries(place.store))


def test_another_person_is_chosen_by_typing(place: Place, qtbot: QtBot) -> None:
    field = place.view.preview.person
    field.setFocus()
    field.selectAll()
    qtbot.keyClicks(field, "tobin")
    choice = next(one for one in field._search("tobin"))
    field.set_choice(choice)
    field.chosen.emit(choice)
    assert place.preview().startswith("Dear Tobin,")
    field.popup().hide()


def test_nobody_fits_yet(qapp: QApplication, qtbot: QtBot, store_file: Path) -> None:
    apply_theme(qapp, "light")
    made = Place(empty_at(store_file, FixedDay(TODAY)))
    made.window.resize(1360, 860)
    made.desk.open_template()
    made.window.show()
    view = made.view
    assert view.preview.example is None
    assert view.preview.nobody.isVisible()
    assert view.preview.person.placeholderText() == "Choose a person"
    view.editor.text.insert_field("company")
    assert "{company}" in view.editor.text.text()
    made.window.let_go()
    made.window.close()
    made.window.deleteLater()
    made.desk.close()
    made.store.close()


# -- writing ---------------------------------------------------------------------------------------------


def test_what_is_typed_is_saved_as_one_step_and_undone_at_once(place: Place, qtbot: QtBot) -> None:
    view, editor, before = place.view, place.view.editor, place.steps()
    original = place.body("thanks_connection")
    at_end(editor.text)
    qtbot.keyClicks(editor.text, " One")
    editor.save()
    qtbot.keyClicks(editor.text, " two")
    editor.save()
    assert place.body("thanks_connection").endswith("{my_given_name} One two")
    assert place.steps() == before + 1
    assert editor.standing.text() == "Changed by you"
    assert place.preview().endswith("Mira One two")
    view._choose("thanks_receipt")
    view._choose("thanks_connection")
    at_end(editor.text)
    qtbot.keyClicks(editor.text, " three")
    view._choose("note")
    assert place.steps() == before + 2
    place.desk.undo()
    assert place.body("thanks_connection").endswith("One two")
    place.desk.undo()
    assert place.body("thanks_connection") == original
    view._choose("thanks_connection")
    assert editor.text.text() == original
    assert editor.standing.text() == "As it came"


def test_undo_of_what_stands_here_shows_at_once(place: Place, qtbot: QtBot) -> None:
    editor = place.view.editor
    original = editor.text.text()
    at_end(editor.text)
    qtbot.keyClicks(editor.text, "!")
    editor.save()
    place.desk.undo()
    assert editor.text.text() == original


def test_back_to_the_original_can_be_undone(place: Place, qtbot: QtBot) -> None:
    editor = place.view.editor
    original = editor.text.text()
    at_end(editor.text)
    qtbot.keyClicks(editor.text, " Mine")
    editor.save()
    qtbot.mouseClick(editor.restore, Qt.MouseButton.LeftButton)
    assert editor.text.text() == original
    assert place.said[-1] == "Back to the original: Thanks on connection."
    place.desk.undo()
    assert editor.text.text().endswith(" Mine")


def test_leaving_the_view_loses_nothing(place: Place, qtbot: QtBot) -> None:
    at_end(place.view.editor.text)
    qtbot.keyClicks(place.view.editor.text, " Mine")
    place.window.show_view("today")
    qtbot.waitUntil(lambda: place.body("thanks_connection").endswith(" Mine"))


def test_a_field_is_put_in_by_a_click_where_the_cursor_was(place: Place, qtbot: QtBot) -> None:
    editor = place.view.editor
    at_end(editor.text)
    qtbot.mouseClick(editor.chips["company"], Qt.MouseButton.LeftButton)
    assert editor.text.text().endswith("{my_given_name}{company}")
    assert place.window.focusWidget() is editor.text
    at_end(editor.subject)
    editor.fields.actions()[0].trigger()
    assert editor.subject.text() == "Your introduction to {person_given_name}{given_name}"
    editor.subject.setFocus()
    qtbot.mouseClick(editor.chips["personal_line"], Qt.MouseButton.LeftButton)
    assert "personal_line" not in editor.subject.text()


def test_a_brace_offers_the_fields(place: Place, qtbot: QtBot) -> None:
    text = place.view.editor.text
    at_end(text)
    qtbot.keyClicks(text, " {their ti")
    assert text.popup().isVisible()
    press(text.popup(), Key.Key_Return)
    assert text.text().endswith("{my_given_name} {their_tip}")
    assert not text.popup().isVisible()
    qtbot.keyClicks(text, " {zzz")
    assert not text.popup().isVisible()
    assert text.text().endswith(" {zzz")
    assert place.view.editor.unknown() == []  # not yet closed
    at_end(text)
    qtbot.keyClicks(text, " {com")
    assert text.popup().isVisible()
    press(text.popup(), Key.Key_Escape)
    assert not text.popup().isVisible()
    qtbot.keyClicks(text, "p")
    assert not text.popup().isVisible()


def test_what_is_looked_for_is_found_by_name_label_or_meaning() -> None:
    assert found_fields("lead giv", personal=True)[0] == "person_given_name"
    assert found_fields("my_off", personal=True) == ["my_offer"]
    assert "opening_link" in found_fields("advertised", personal=True)
    assert found_fields("", personal=True) == list(PLACEHOLDERS)
    assert "personal_line" not in found_fields("", personal=False)
    assert found_fields("zzz", personal=True) == []


def test_a_name_between_braces_becomes_a_mark_as_soon_as_it_is_closed(place: Place, qtbot: QtBot) -> None:
    text = place.view.editor.text
    at_end(text)
    qtbot.keyClicks(text, "{Company}")
    assert text.segments()[-1].kind is SegmentKind.FIELD
    assert text.segments()[-1].field == "company"
    text.undo()
    assert text.text().endswith("{my_given_name}{Company}")
    text.redo()
    assert text.text().endswith("{my_given_name}{company}")


def test_an_unknown_field_is_marked_and_the_nearest_is_a_click_away(place: Place, qtbot: QtBot) -> None:
    editor = place.view.editor
    at_end(editor.text)
    qtbot.keyClicks(editor.text, "{givn name} {nonsense}")
    assert editor.unknown() == ["givn name", "nonsense"]
    assert editor.error.text() == "No such field: ‘givn name’. Did you mean given name?"
    qtbot.mouseClick(editor.error.proposal_button(), Qt.MouseButton.LeftButton)
    assert editor.text.text().endswith("{given_name} {nonsense}")
    assert editor.error.text() == "No such field: ‘nonsense’."


def test_the_cursor_steps_over_a_mark_and_del_takes_it_whole(place: Place, qtbot: QtBot) -> None:
    text = place.view.editor.text
    text.setFocus()
    put_before(text, "given_name")
    start = text.textCursor().position()
    qtbot.keyClick(text, Key.Key_Right)
    after = text.textCursor().position()
    assert after - start == len("given name") + 2
    qtbot.keyClick(text, Key.Key_Left)
    assert text.textCursor().position() == start
    qtbot.keyClick(text, Key.Key_Right, SHIFT)
    assert text.textCursor().selectedText().replace("\u00a0", " ").strip("\u202f") == "given name"
    qtbot.keyClick(text, Key.Key_Left)
    qtbot.keyClick(text, Key.Key_Delete)
    assert text.text().startswith("Dear ,\n")
    text.undo()
    assert text.text().startswith("Dear {given_name},\n")
    put_before(text, "given_name")
    qtbot.keyClick(text, Key.Key_Right)
    qtbot.keyClick(text, Key.Key_Backspace)
    assert text.text().startswith("Dear ,\n")
    text.undo()
    assert text.text().startswith("Dear {given_name},\n")


def test_a_click_into_a_mark_takes_it_whole(place: Place, qtbot: QtBot) -> None:
    text = place.view.editor.text
    piece = next(one for one in text._pieces() if one.field == "given_name")
    cursor = text.textCursor()
    cursor.setPosition(piece.start + 4)
    where = text.cursorRect(cursor).center()
    qtbot.mousePress(text.viewport(), Qt.MouseButton.LeftButton, pos=where)
    qtbot.mouseRelease(text.viewport(), Qt.MouseButton.LeftButton, pos=where)
    chosen = text.textCursor()
    assert chosen.hasSelection() or chosen.position() in (piece.start, piece.end)


def test_the_personal_line_moves_and_never_goes(place: Place, qtbot: QtBot) -> None:
    editor = place.view.editor
    text = editor.text
    text.setFocus()
    put_before(text, "personal_line")
    qtbot.keyClick(text, Key.Key_Delete)
    assert text.text().count("{personal_line}") == 1
    text.selectAll()
    qtbot.keyClick(text, Key.Key_Delete)
    assert text.text() == "{personal_line}"
    text.undo()
    at_end(text)
    qtbot.mouseClick(editor.chips["personal_line"], Qt.MouseButton.LeftButton)
    assert text.text().count("{personal_line}") == 1
    assert text.text().endswith("{my_given_name}{personal_line}")
    text.undo()
    assert text.text() == place.body("thanks_connection")


def test_marks_are_cut_and_pasted_as_marks(place: Place) -> None:
    text = place.view.editor.text
    put_before(text, "personal_line")
    cursor = text.textCursor()
    cursor.movePosition(QTextCursor.MoveOperation.EndOfBlock, QTextCursor.MoveMode.KeepAnchor)
    text.setTextCursor(cursor)
    text.cut()
    assert QApplication.clipboard().text() == "{personal_line}"
    assert text.text().count("{personal_line}") == 1
    at_end(text)
    text.paste()
    assert text.text().endswith("{my_given_name}{personal_line}")
    assert text.text().count("{personal_line}") == 1
    text.selectAll()
    text.copy()
    assert QApplication.clipboard().text() == text.text()


def test_a_megabyte_is_refused_with_a_sentence_and_nothing_is_lost(place: Place) -> None:
    editor = place.view.editor
    before = editor.text.text()
    data = QMimeData()
    data.setText("{given_name} " * 80_000)
    editor.text.insertFromMimeData(data)
    assert editor.text.text() == before
    assert f"{LONGEST_TEMPLATE:,} are the most. Nothing was put in." in editor.error.text()
    editor.text.insertPlainText("x" * (LONGEST_TEMPLATE + 1))
    editor.save()
    assert "Make it shorter" in editor.error.text()
    assert editor.saved.text() == "Not saved yet"
    assert place.body("thanks_connection") == before
    editor.text.undo()
    editor.save()
    assert editor.saved.text() == "Saved as you type"
    assert editor.error.text() == ""


def test_a_megabyte_from_elsewhere_is_shown_cut_and_said(place: Place) -> None:
    with place.store.action("From elsewhere"):
        place.store.insert(
            m.Template,
            purpose="note",
            name="A free message",
            subject="{nonsense}",
            body="y" * 1_000_000,
            changed_at=place.store.clock.now(),
        )
    place.view._choose("note")
    editor = place.view.editor
    assert "1,000,010 characters" in editor.error.text()
    assert editor.unknown() == ["nonsense"]
    assert len(place.body("note")) == 1_000_000  # looking changes nothing


def test_a_template_needs_a_name(place: Place, qtbot: QtBot) -> None:
    editor = place.view.editor
    editor.name.setFocus()
    editor.name.selectAll()
    qtbot.keyClick(editor.name, Key.Key_Delete)
    qtbot.keyClick(editor.name, Key.Key_Return)
    assert "needs a name" in editor.error.text()
    qtbot.keyClicks(editor.name, "Mine")
    qtbot.keyClick(editor.name, Key.Key_Return)
    assert templates.template(place.store, "thanks_connection").name == "Mine"


# -- own ones --------------------------------------------------------------------------------------------


def test_a_new_one_begins_as_a_copy_and_can_be_deleted(place: Place, qtbot: QtBot) -> None:
    view = place.view
    qtbot.mouseClick(view.editor.copy, Qt.MouseButton.LeftButton)
    one = view.current
    assert one is not None
    assert one.own
    assert one.name == "Thanks on connection, my words"
    assert place.window.focusWidget() is view.editor.name
    assert view.editor.name.selectedText() == one.name
    assert view.editor.standing.text() == "Written by you"
    qtbot.keyClicks(view.editor.name, "Short thanks")
    view.editor.save()
    assert templates.chosen_for(place.store, "thanks_connection").name == "Short thanks"
    view.new_here()
    assert view.current is not None
    assert view.current.name == "Short thanks, my words"
    view.list.setFocus()
    press(view.list, Key.Key_Delete)
    assert place.said[-1] == "Template removed: Short thanks, my words."
    assert len([one for one in templates.templates(place.store) if one.own]) == 1
    place.desk.undo()
    assert len([one for one in templates.templates(place.store) if one.own]) == 2


def test_one_that_came_with_the_program_stays(place: Place) -> None:
    place.view.list.setFocus()
    press(place.view.list, Key.Key_Delete)
    assert len(templates.templates(place.store)) == len(templates.built_in())


def test_new_asks_for_which_purpose(place: Place, qtbot: QtBot) -> None:
    view = place.view
    qtbot.mouseClick(view.new_button, Qt.MouseButton.LeftButton)
    menu = QApplication.activePopupWidget()
    assert menu is not None
    assert isinstance(menu, QMenu)
    groups = [inner for action in menu.actions() if isinstance(inner := action.menu(), QMenu)]
    assert [group.title() for group in groups] == [
        "Asking",
        "Thanking",
        "News",
        "Reaching out",
        "Keeping in touch",
    ]
    groups[3].actions()[0].trigger()
    menu.close()
    assert view.current is not None
    assert (view.current.used_for, view.current.own) == ("reach_out_introduced", True)


def test_another_use_moves_an_own_one_and_copies_one_that_came(place: Place) -> None:
    view = place.view
    view.editor.use.set_current_key("thanks_receipt")
    one = view.current
    assert one is not None
    assert (one.own, one.used_for, one.group) == (True, "thanks_receipt", "Thanking")
    assert place.said[-1] == "A copy of it is now used for: Thank for a lead."
    assert not templates.template(place.store, "thanks_connection").changed
    view.editor.use.set_current_key("note")
    assert view.current is not None
    assert (view.current.key, view.current.used_for) == (one.key, "note")
    assert templates.chosen_for(place.store, "note").key == one.key
    assert view.preview.example is not None


# -- ways in and out -------------------------------------------------------------------------------------


def test_from_a_message_to_its_template_and_back(place: Place, qtbot: QtBot) -> None:
    place.window.show_view("today")
    idris = int(place.store.value("SELECT id FROM contact WHERE given_name = 'Idris'"))
    dialog = place.desk.write(idris)
    assert isinstance(dialog, MessageDialog)
    dialog.editor.template_box.set_current_key("offer_of_help")
    entry = next(one for one in dialog.editor.menu.actions() if one.text().startswith("Change this"))
    entry.trigger()
    assert not dialog.isVisible()
    assert place.window.current is place.view
    assert place.view.editor.name.text() == "Offer of help"
    qtbot.mouseClick(place.view.back, Qt.MouseButton.LeftButton)
    assert place.window.current is place.window.view("today")


def test_what_is_missing_is_filled_in_where_it_is_kept(place: Place, qtbot: QtBot) -> None:
    view = place.view
    at_end(view.editor.text)
    view.editor.text.insert_field("my_phone")
    with place.store.action("no phone"):
        place.store.execute("DELETE FROM phone WHERE contact_id = (SELECT id FROM contact WHERE is_me)")
    assert view.preview.card.isVisible()
    assert view.preview.missing.text() == "One field is empty here"
    assert view.preview.says.text().startswith("‘my phone’ is not known for Idris.")
    qtbot.mouseClick(view.preview.fill, Qt.MouseButton.LeftButton)
    assert place.window.current is place.window.view("me")


def test_by_keyboard_alone(place: Place, qtbot: QtBot) -> None:
    view = place.view
    view.list.setFocus()
    press(view.list, Key.Key_Down)
    assert view.editor.name.text() == "Thanks, a door opened"
    press(view.list, Key.Key_Return)
    assert place.window.focusWidget() is view.editor.text
    qtbot.keyClicks(view.editor.text, "X")
    qtbot.keyClick(view.editor.text, Key.Key_Escape)
    assert place.window.focusWidget() is view.list
    press(view.list, Key.Key_Down)
    assert place.body("thanks_door").startswith("XDear")


@pytest.mark.parametrize("width", [880, 1024, 1180, 1920])
def test_it_fits_into_every_window(place: Place, qtbot: QtBot, width: int) -> None:
    place.window.resize(width, 640)
    view = place.view
    assert place.window.width() == width
    assert view.editor.text.isVisible()
    assert view.editor.text.height() >= 100
    if view.sides.is_folded:
        assert not view.preview.isVisible()
        qtbot.mouseClick(view.look, Qt.MouseButton.LeftButton)
        assert view.preview.isVisible()
        press(view.preview.person, Key.Key_Escape)
        assert not view.preview.isVisible()
        assert place.window.focusWidget() is view.editor.text
    right = view.editor.saved.mapTo(place.window, QPoint(view.editor.saved.width(), 0)).x()
    assert right <= width


def test_changed_and_own_ones_say_so_in_the_list(place: Place, qtbot: QtBot) -> None:
    view = place.view
    at_end(view.editor.text)
    qtbot.keyClicks(view.editor.text, "!")
    view.editor.save()
    view.new_here()
    notes = {
        paint.title: paint.right_text
        for number in range(view.model.rowCount())
        if isinstance(paint := view.model.paint_at(number), RowPaint) and paint.right_text
    }
    assert notes == {"Thanks on connection": "changed", "Thanks on connection, my words": "yours"}


# -- the law ---------------------------------------------------------------------------------------------

_PIECES = st.lists(
    st.sampled_from(
        [
            "{given_name}",
            "{personal_line}",
            "{nonsense}",
            "{",
            "}",
            "{given",
            "_name}",
            "name ",
            "\n",
            "Dear ",
            "é你😀",
        ]
    ),
    max_size=8,
).map("".join)


@given(first=_PIECES, typed=_PIECES, place_=st.integers(0, 60))
@checks(max_examples=60, suppress_health_check=[HealthCheck.function_scoped_fixture])
def test_any_text_that_is_typed_or_pasted_is_kept_as_it_is_shown(
    qapp: QApplication, first: str, typed: str, place_: int
) -> None:
    text = TemplateText(name="Text")
    try:
        text.set_segments(template_segments("", first)[1])
        cursor = text.textCursor()
        cursor.setPosition(min(place_, text.document().characterCount() - 1))
        text.setTextCursor(cursor)
        data = QMimeData()
        data.setText(typed)
        text.insertFromMimeData(data)
        kept = text.text()
        assert kept.count("{personal_line}") == 1
        shown = [one for one in text.segments() if one.kind is not SegmentKind.TEXT]
        read = [one for one in template_segments("", kept)[1] if one.kind is not SegmentKind.TEXT]
        assert read == shown
        text.undo()
        again = template_text(text.segments())
        assert again == template_text(template_segments("", first)[1])
    finally:
        text.deleteLater()
