from __future__ import annotations

from collections.abc import Callable, Iterator
from dataclasses import replace

import pytest
from PySide6.QtCore import QMimeData, Qt, QUrl
from PySide6.QtGui import QColor, QTextCursor
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from crm_desktop.domain.errors import KnownError
from crm_desktop.domain.messages import KeptDraft, Rendered, Segment, SegmentKind, plain, render
from crm_desktop.services.messages.writing import Draft, TemplateChoice
from crm_desktop.ui.theme import apply_theme, current_theme
from crm_desktop.ui.widgets.buttons import button
from crm_desktop.ui.widgets.message_editor import MessageEditor
from crm_desktop.ui.widgets.message_text import MessageText

# Said by the offscreen platform of every window; no other warning is let through.
pytestmark = pytest.mark.qt_log_ignore("This plugin does not support propagateSizeHints", extend=True)

BODY = "Dear {given_name},\n\nWe spoke about {subject_of_talk}.\n\n{personal_line}\n\nWarmly,\nMira"
FULL = {"given_name": "Idris", "subject_of_talk": "acquiring", "opening": "Lead PM"}
CHOICES = (TemplateChoice("a", "Thanks", "Thanking"), TemplateChoice("b", "Other", "Thanking"))


def make_draft(
    values: dict[str, str] = FULL, to: str = "idris@bellwether.example", key: str = "a", **more: object
) -> Draft:
    draft = Draft(
        rule="thank_on_receipt",
        contact_id=1,
        name="Idris Bellwether",
        given_name="Idris",
        template_key=key,
        choices=CHOICES,
        to=to,
        to_choices=(to,) if to else (),
        rendered=render("About {opening}", BODY, values),
        purposes=(),
        about=(),
    )
    return replace(draft, **more)  # type: ignore[arg-type]


@pytest.fixture
def editor(qtbot: QtBot, qapp: QApplication) -> Iterator[MessageEditor]:
    apply_theme(qapp, "light")
    made = MessageEditor()
    qtbot.addWidget(made)
    made.resize(484, 578)
    with qtbot.waitExposed(made):
        made.show()
    made.activateWindow()
    yield made
    made.close()


def select(text: MessageText, words: str, *, part: int | None = None) -> None:
    place = text.toPlainText().index(words)
    cursor = text.textCursor()
    cursor.setPosition(place)
    cursor.setPosition(place + (len(words) if part is None else part), QTextCursor.MoveMode.KeepAnchor)
    text.setTextCursor(cursor)


def put_cursor(text: MessageText, place: int) -> None:
    cursor = text.textCursor()
    cursor.setPosition(place)
    text.setTextCursor(cursor)


def gaps(editor: MessageEditor) -> list[str]:
    return [gap.text for gap in editor.rendered().gaps]


# -- what it shows and gives back ------------------------------------------------------------------------


@pytest.mark.parametrize("values", [{}, FULL])
def test_a_message_comes_back_as_it_was_given(editor: MessageEditor, values: dict[str, str]) -> None:
    draft = make_draft(values)
    editor.set_draft(draft)
    assert editor.rendered() == draft.rendered
    written = draft.rendered.with_personal_line("First\n\nthird \U0001f600 line")
    editor.set_draft(replace(draft, rendered=written))
    assert editor.rendered() == written
    assert editor.draft() == replace(draft, rendered=written)
    assert editor.message() == plain(written.body)


def test_markup_and_braces_are_only_text(editor: MessageEditor) -> None:
    hostile = "<img src='file:///etc/passwd'><b>{given_name}</b> &amp; \U0001f600"
    draft = make_draft(FULL | {"given_name": hostile, "opening": hostile})
    editor.set_draft(draft)
    assert hostile in editor.message()
    assert hostile in editor.subject()
    assert editor.rendered() == draft.rendered


def test_marks_side_by_side_stay_two(editor: MessageEditor) -> None:
    draft = make_draft(
        rendered=render("{opening}{opening}", "{company}{company}{nonsense}{personal_line}{personal}", {})
    )
    editor.set_draft(draft)
    assert editor.rendered() == draft.rendered


# -- when it may go --------------------------------------------------------------------------------------


def test_it_waits_for_the_personal_line_and_goes_when_it_is_typed(
    editor: MessageEditor, qtbot: QtBot
) -> None:
    editor.set_draft(make_draft())
    heard: list[bool] = []
    editor.readyChanged.connect(heard.append)
    assert not editor.is_ready()
    assert editor.waits_for() == "Your personal line. A message waits until it has one."
    editor.write_next()
    qtbot.keyClicks(editor.text_field, "Thank you for the quick word.")
    assert heard == [True]
    assert editor.waits_for() == ""
    assert editor.rendered().personal_line == "Thank you for the quick word."
    assert editor.message() == (
        "Dear Idris,\n\nWe spoke about acquiring.\n\nThank you for the quick word.\n\nWarmly,\nMira"
    )


def test_what_is_about_me_is_said_to_come_from_my_card(editor: MessageEditor) -> None:
    draft = make_draft()
    body = f"{BODY}\n{{my_given_name}}"
    editor.set_draft(replace(draft, rendered=render("About {opening}", body, FULL)))
    assert editor.waits_for().endswith(
        "my given name. Write it in its place. What is about you comes from My card."
    )


def test_a_line_of_spaces_is_no_personal_line(editor: MessageEditor, qtbot: QtBot) -> None:
    editor.set_draft(make_draft())
    editor.write_next()
    qtbot.keyClicks(editor.text_field, "   ")
    assert not editor.is_written()


def test_every_mark_must_be_filled_in_its_place(editor: MessageEditor, qtbot: QtBot) -> None:
    draft = make_draft({"given_name": "Idris"})
    editor.set_draft(replace(draft, rendered=draft.rendered.with_personal_line("Mine.")))
    assert gaps(editor) == ["opening", "subject of the talk"]
    assert editor.waits_for() == "2 fields are empty: opening, subject of the talk."
    editor.write_next()
    assert editor.subject_field.hasFocus()
    qtbot.keyClicks(editor.subject_field, "Lead PM")
    assert editor.subject() == "About Lead PM"
    assert editor.waits_for().startswith("One field is empty: subject of the talk.")
    editor.write_next()
    qtbot.keyClicks(editor.text_field, "acquiring")
    assert gaps(editor) == []
    assert editor.is_ready()
    assert "We spoke about acquiring.\n\nMine." in editor.message()


def test_an_unknown_field_is_said(editor: MessageEditor) -> None:
    editor.set_draft(make_draft(rendered=render("", "{shoe size} {personal_line}", {})))
    assert editor.waits_for() == "No such field: shoe size."
    assert not editor.is_written()


def test_without_an_address_it_can_be_copied_only(editor: MessageEditor, qtbot: QtBot) -> None:
    draft = make_draft(to="")
    written: list[bool] = []
    editor.writtenChanged.connect(written.append)
    editor.set_draft(replace(draft, rendered=draft.rendered.with_personal_line("Mine.")))
    assert written == [True]
    assert not editor.is_ready()
    assert "no address yet" in editor.waits_for()
    qtbot.keyClicks(editor.to_field, "idris@")
    assert "not one e-mail address" in editor.waits_for()
    qtbot.keyClicks(editor.to_field, "work.example")
    assert editor.is_ready()
    given = editor.draft()
    assert given is not None
    assert given.to == "idris@work.example"


def test_a_cut_text_cannot_go(editor: MessageEditor) -> None:
    cut = render("", "{personal_line}" + "x" * 60_000, {}).with_personal_line("Mine")
    editor.set_draft(make_draft(rendered=cut))
    assert not editor.is_written()
    assert "too long" in editor.waits_for()


# -- marks are whole -------------------------------------------------------------------------------------


def test_the_cursor_takes_a_mark_whole(editor: MessageEditor, qtbot: QtBot) -> None:
    editor.set_draft(make_draft({}))
    text = editor.text_field
    start = text.toPlainText().index("subject of the talk")
    put_cursor(text, start + 3)
    assert text.textCursor().selectedText() == "subject of the talk"
    qtbot.keyClick(text, Qt.Key.Key_Right)
    assert (text.textCursor().position(), text.textCursor().hasSelection()) == (start + 19, False)
    qtbot.keyClicks(text, "!")
    assert "subject of the talk" in gaps(editor), "what is typed behind a mark is text"
    assert "subject of the talk!" in text.toPlainText()
    put_cursor(text, text.toPlainText().index("Your personal") + 3)
    assert text.textCursor().selectedText() == "Your personal line"


@pytest.mark.parametrize("keys", [Qt.Key.Key_Backspace, Qt.Key.Key_Delete])
def test_no_part_of_a_mark_can_be_left(editor: MessageEditor, qtbot: QtBot, keys: Qt.Key) -> None:
    editor.set_draft(make_draft({"given_name": "Idris"}))
    select(editor.text_field, "about subject of", part=len("about subject"))
    qtbot.keyClick(editor.text_field, keys)
    assert "We spoke .\n" in editor.message()
    assert gaps(editor) == ["opening"]
    editor.text_field.undo()
    assert gaps(editor) == ["opening", "subject of the talk"]
    assert editor.rendered().body == make_draft({"given_name": "Idris"}).rendered.body


def test_what_is_written_over_a_part_of_a_mark_stays_as_text(editor: MessageEditor, qtbot: QtBot) -> None:
    editor.set_draft(make_draft({"given_name": "Idris"}))
    select(editor.text_field, "about subject of", part=len("about subject"))
    qtbot.keyClicks(editor.text_field, "x")
    assert "We spoke x.\n" in editor.message()
    assert gaps(editor) == ["opening"]


# -- the personal line stays -----------------------------------------------------------------------------


def test_a_deleted_personal_line_is_marked_again_and_taken_by_the_next_key(
    editor: MessageEditor, qtbot: QtBot
) -> None:
    draft = make_draft()
    editor.set_draft(replace(draft, rendered=draft.rendered.with_personal_line("Old words")))
    select(editor.text_field, "Old words")
    qtbot.keyClick(editor.text_field, Qt.Key.Key_Delete)
    assert not editor.is_written()
    assert editor.text_field.textCursor().selectedText() == "Your personal line"
    qtbot.keyClicks(editor.text_field, "New")
    assert editor.rendered().personal_line == "New"
    assert "acquiring.\n\nNew\n\nWarmly" in editor.message()


def test_deleting_letter_by_letter_comes_to_the_same(editor: MessageEditor, qtbot: QtBot) -> None:
    draft = make_draft()
    editor.set_draft(replace(draft, rendered=draft.rendered.with_personal_line("Ab")))
    put_cursor(editor.text_field, editor.text_field.toPlainText().index("Ab") + 2)
    for _ in "Ab":
        qtbot.keyClick(editor.text_field, Qt.Key.Key_Backspace)
    assert editor.rendered() == draft.rendered


def test_with_everything_deleted_the_place_of_the_line_is_left(editor: MessageEditor, qtbot: QtBot) -> None:
    editor.set_draft(make_draft())
    editor.text_field.selectAll()
    qtbot.keyClick(editor.text_field, Qt.Key.Key_Delete)
    assert editor.text_field.toPlainText() == "Your personal line"
    assert not editor.is_written()


def test_what_is_written_over_everything_is_personal(editor: MessageEditor, qtbot: QtBot) -> None:
    editor.set_draft(make_draft())
    editor.text_field.selectAll()
    qtbot.keyClicks(editor.text_field, "All my own")
    assert editor.rendered().personal_line == "All my own"
    assert editor.is_ready()


def test_what_is_to_be_written_next_is_found_from_top_to_bottom(editor: MessageEditor, qtbot: QtBot) -> None:
    body = "Dear {given_name},\n\n{personal_line}\n\nWarmly,\n{my_given_name}"
    editor.set_draft(make_draft(to="", rendered=render("About {opening}", body, {"given_name": "Idris"})))
    for field, words in (
        (editor.subject_field, "the opening"),
        (editor.text_field, "You helped me."),
        (editor.text_field, "Mira"),
        (editor.to_field, "idris@bellwether.example"),
    ):
        editor.write_next()
        assert editor.focusWidget() is field
        qtbot.keyClicks(field, words)
    assert editor.is_ready()
    assert editor.message() == "Dear Idris,\n\nYou helped me.\n\nWarmly,\nMira"


def test_undo_brings_each_step_back(editor: MessageEditor, qtbot: QtBot) -> None:
    draft = make_draft({"given_name": "Idris"})
    editor.set_draft(draft)
    states = [editor.rendered()]
    editor.text_field.select_personal_line()
    for act in (
        lambda: qtbot.keyClicks(editor.text_field, "M"),
        lambda: qtbot.keyClick(editor.text_field, Qt.Key.Key_Backspace),
        lambda: qtbot.keyClick(editor.text_field, Qt.Key.Key_A, Qt.KeyboardModifier.ControlModifier),
        lambda: qtbot.keyClick(editor.text_field, Qt.Key.Key_Delete),
        lambda: qtbot.keyClicks(editor.text_field, "z"),
    ):
        act()
        states.append(editor.rendered())
    for _ in range(20):
        editor.text_field.undo()
    assert editor.rendered() == draft.rendered
    for _ in range(20):
        editor.text_field.redo()
    assert editor.rendered() == states[-1]


def test_a_new_message_cannot_be_undone_into_the_one_before(editor: MessageEditor) -> None:
    editor.set_draft(make_draft())
    editor.set_draft(make_draft(FULL | {"given_name": "Kofi"}))
    editor.text_field.undo()
    assert editor.message().startswith("Dear Kofi")


# -- plain text only -------------------------------------------------------------------------------------


def test_what_is_pasted_comes_as_plain_text(editor: MessageEditor) -> None:
    draft = make_draft()
    editor.set_draft(draft)
    data = QMimeData()
    data.setHtml("<b>bold</b><img src='file:///etc/hostname'>")
    data.setText("bold\r\nand\x00 more")
    editor.write_next()
    editor.text_field.insertFromMimeData(data)
    assert editor.rendered().personal_line == "bold\nand more"
    select(editor.subject_field, "Lead PM")
    editor.subject_field.insertFromMimeData(data)
    assert editor.subject() == "About bold and more"
    html = QMimeData()
    html.setHtml("<b>only html</b>")
    html.setUrls([QUrl.fromLocalFile("/etc/hostname")])
    before = editor.rendered()
    editor.text_field.insertFromMimeData(html)
    assert "<img" not in editor.text_field.toHtml()
    assert "127.0.0.1" not in editor.message()
    assert editor.rendered().subject == before.subject


def test_what_is_copied_is_plain_text(editor: MessageEditor) -> None:
    editor.set_draft(make_draft())
    editor.text_field.selectAll()
    data = editor.text_field.createMimeDataFromSelection()
    assert not data.hasHtml()
    assert data.text().startswith("Dear Idris,\n\nWe spoke")


# -- templates, addresses, keeping -----------------------------------------------------------------------


def other_template(key: str) -> Draft:
    body = "Hello {given_name}.\n\n{personal_line}\n\nBye" if key == "b" else BODY
    return make_draft(key=key, rendered=render("Other", body, FULL))


def test_the_personal_line_goes_along_to_another_template_and_edits_wait(
    editor: MessageEditor, qtbot: QtBot
) -> None:
    editor.set_draft(make_draft(), fill=other_template)
    editor.write_next()
    qtbot.keyClicks(editor.text_field, "Mine.")
    select(editor.text_field, "Warmly")
    qtbot.keyClicks(editor.text_field, "Yours")
    editor.template_box.set_current_key("b")
    assert editor.message() == "Hello Idris.\n\nMine.\n\nBye"
    given = editor.draft()
    assert given is not None
    assert given.template_key == "b"
    editor.template_box.set_current_key("a")
    assert editor.message().endswith("Mine.\n\nYours,\nMira")


def test_a_template_that_is_gone_is_said_and_nothing_is_lost(editor: MessageEditor) -> None:
    def gone(_key: str) -> Draft:
        raise KnownError("This template is no longer there. Choose another one.")

    draft = make_draft()
    editor.set_draft(draft, fill=gone)
    editor.template_box.set_current_key("b")
    assert editor.template_box.current_key() == "a"
    assert editor.rendered() == draft.rendered
    assert editor.waits_for().startswith("This template is no longer there")


def test_other_addresses_are_offered(editor: MessageEditor) -> None:
    editor.set_draft(make_draft(to_choices=("idris@bellwether.example", "i&b@work.example")))
    editor._addresses.actions()[1].trigger()
    assert editor.to() == "i&b@work.example"
    assert editor._choose_address.isVisible()
    editor.set_draft(make_draft())
    assert not editor._choose_address.isVisible()


class Drawer:
    def __init__(self) -> None:
        self.kept: dict[str, KeptDraft] = {}

    def keep(self, key: str, draft: KeptDraft) -> None:
        self.kept[key] = draft


@pytest.mark.parametrize("leave", ["switch", "hide", "wait", "clear"])
def test_what_was_begun_is_kept_and_comes_back(editor: MessageEditor, qtbot: QtBot, leave: str) -> None:
    drawer = Drawer()
    editor.set_keeping(drawer.kept.get, drawer.keep)
    editor.set_draft(make_draft(), key="one", fill=other_template)
    editor.template_box.set_current_key("b")
    editor.write_next()
    qtbot.keyClicks(editor.text_field, "Begun")
    editor.to_field.selectAll()
    qtbot.keyClicks(editor.to_field, "other@work.example")
    leaving: dict[str, Callable[[], None]] = {
        "switch": lambda: editor.set_draft(make_draft(), key="two"),
        "hide": editor.hide,
        "wait": lambda: qtbot.waitUntil(
            lambda: "one" in drawer.kept and drawer.kept["one"].to.startswith("other@w")
        ),
        "clear": editor.clear,
    }
    leaving[leave]()
    assert drawer.kept["one"].rendered.personal_line == "Begun"
    assert list(drawer.kept) == ["one"], "an untouched message is not kept"
    editor.set_draft(make_draft(), key="one", fill=other_template)
    assert editor.message() == "Hello Idris.\n\nBegun\n\nBye"
    assert editor.to() == "other@work.example"
    assert editor.template_box.current_key() == "b"


def test_a_begun_message_that_comes_back_knows_what_came_since(editor: MessageEditor, qtbot: QtBot) -> None:
    drawer = Drawer()
    editor.set_keeping(drawer.kept.get, drawer.keep)
    text = "Dear {given_name},\n\n{personal_line}\n\n{my_given_name}"
    editor.set_draft(make_draft(rendered=render("Hello", text, FULL)), key="one")
    editor.write_next()
    qtbot.keyClicks(editor.text_field, "Begun")
    editor.hide()
    known = FULL | {"my_given_name": "Mira"}
    editor.set_draft(replace(make_draft(rendered=render("Hello", text, known)), values=known), key="one")
    assert editor.message() == f"Dear {FULL['given_name']},\n\nBegun\n\nMira"
    assert gaps(editor) == []


def test_nothing_is_ready_while_there_is_no_message(editor: MessageEditor) -> None:
    draft = make_draft()
    editor.set_draft(replace(draft, rendered=draft.rendered.with_personal_line("Mine")))
    assert editor.is_ready()
    heard: list[bool] = []
    editor.readyChanged.connect(heard.append)
    editor.clear()
    assert heard == [False]
    assert editor.draft() is None
    assert not editor.isEnabled()


# -- keys ------------------------------------------------------------------------------------------------


def test_tab_moves_on_through_all_fields_and_into_the_footer(editor: MessageEditor, qtbot: QtBot) -> None:
    editor.add_button(button("Copy"))
    editor.add_button(button("Snooze", "quiet"), right=True)
    editor.set_draft(make_draft(), fill=other_template)
    editor.template_box.setFocus()
    seen = []
    for _ in range(5):
        focused = editor.focusWidget()
        seen.append(focused.accessibleName() or focused.property("text"))
        qtbot.keyClick(focused, Qt.Key.Key_Tab)
    assert seen == ["Template", "To", "Subject", "Message", "Copy"]
    assert "\t" not in editor.message()
    editor.subject_field.setFocus()
    qtbot.keyClick(editor.subject_field, Qt.Key.Key_Return)
    assert editor.focusWidget() is editor.text_field
    assert editor.subject() == "About Lead PM"


def test_ctrl_enter_sends_what_is_ready_and_leads_to_what_is_missing(
    editor: MessageEditor, qtbot: QtBot
) -> None:
    draft = make_draft()
    editor.set_draft(draft)
    sent: list[str] = []
    editor.sendRequested.connect(lambda: sent.append(editor.message()))
    editor.subject_field.setFocus()
    qtbot.keyClick(editor.subject_field, Qt.Key.Key_Return, Qt.KeyboardModifier.ControlModifier)
    assert sent == []
    assert editor.text_field.hasFocus()
    qtbot.keyClicks(editor.text_field, "Mine")
    for field in (editor.text_field, editor.subject_field, editor.to_field, editor.template_box):
        qtbot.keyClick(field, Qt.Key.Key_Return, Qt.KeyboardModifier.ControlModifier)
    assert len(sent) == 4
    assert sent[0] == sent[-1] == plain(draft.rendered.with_personal_line("Mine").body)


# -- looks -----------------------------------------------------------------------------------------------


def colours_in(editor: MessageEditor) -> set[str]:
    image = editor.grab().toImage()
    return {
        QColor(image.pixel(x, y)).name()
        for x in range(0, image.width(), 2)
        for y in range(0, image.height(), 2)
    }


@pytest.mark.parametrize("scheme", ["light", "dark"])
def test_marks_are_painted_in_the_tokens_of_the_theme(
    editor: MessageEditor, qapp: QApplication, scheme: str
) -> None:
    editor.set_draft(make_draft(rendered=render("", "{opening}\n\n{nonsense}\n\n{personal_line}", {})))
    apply_theme(qapp, scheme)
    theme = current_theme()
    seen = colours_in(editor)
    assert theme.color("caution-soft").name() in seen
    assert theme.color("danger-soft").name() in seen
    editor.set_draft(make_draft(rendered=Rendered(render("x", "", {}).subject, ())))
    assert theme.color("danger-soft").name() not in colours_in(editor)
    apply_theme(qapp, "light")


def test_a_change_of_text_size_keeps_words_and_marks(editor: MessageEditor, qapp: QApplication) -> None:
    draft = make_draft({})
    editor.set_draft(draft)
    apply_theme(qapp, "light", 1.3)
    assert editor.rendered() == draft.rendered
    assert editor.subject_field.height() == current_theme().line("body")
    apply_theme(qapp, "light", 1.0)


def test_a_big_message_is_painted_and_given_back(editor: MessageEditor) -> None:
    rendered = render("{opening}" * 100, "{opening} x\n" * 1500, {})
    editor.set_draft(make_draft(rendered=rendered))
    editor.grab()
    assert editor.rendered() == rendered
    assert any(one.kind is SegmentKind.PERSONAL for one in editor.rendered().body)


@pytest.mark.parametrize(
    ("text", "after"),
    [
        (
            "Dear Idris,\n\nA long line.\n\nWarmly,\nMira",
            "Dear Idris,\n\nA long line.\n\nHow are you?\n\nWarmly,\nMira",
        ),
        ("Dear Idris,\n\nAll the best\n\n", "Dear Idris,\n\nHow are you?\n\nAll the best\n\n"),
        (f"Dear Idris,\n\n{'A long line. ' * 9}", f"Dear Idris,\n\n{'A long line. ' * 9}\n\nHow are you?"),
        ("Warmly", "Warmly\n\nHow are you?"),
    ],
)
def test_a_paragraph_comes_above_how_the_message_closes(editor: MessageEditor, text: str, after: str) -> None:
    editor.set_draft(make_draft())
    field = editor.text_field
    field.setPlainText(text)
    field.add_paragraph("How are you?")
    assert field.toPlainText() == after
    assert field.textCursor().block().text() == "How are you?"
    field.undo()
    assert field.toPlainText() == text


def test_an_address_that_is_none_is_said_beside_it_and_ctrl_enter_leads_there(
    editor: MessageEditor, qtbot: QtBot
) -> None:
    editor.set_draft(make_draft(to=""))
    editor.write_next()
    qtbot.keyClicks(editor.text_field, "It was good to see you.")
    qtbot.keyClick(editor.text_field, Qt.Key.Key_Return, Qt.KeyboardModifier.ControlModifier)
    assert editor.to_field.hasFocus()
    assert not editor.to_error.isVisible()  # an address that is not there yet is not wrong
    QApplication.clipboard().setText("idris@bellwether.example\r\nBcc: all@others.example")
    editor.to_field.paste()
    assert editor.to().split() == ["idris@bellwether.example", "Bcc:", "all@others.example"]
    editor.text_field.setFocus()
    assert editor.to_error.isVisible()
    assert not editor.is_ready()
    sent: list[None] = []
    editor.sendRequested.connect(lambda: sent.append(None))
    qtbot.keyClick(editor.text_field, Qt.Key.Key_Return, Qt.KeyboardModifier.ControlModifier)
    assert editor.to_field.hasFocus()
    qtbot.keyClicks(editor.to_field, "idris@bellwether.example")
    assert not editor.to_error.isVisible()
    qtbot.keyClick(editor.to_field, Qt.Key.Key_Return, Qt.KeyboardModifier.ControlModifier)
    assert len(sent) == 1


@pytest.mark.parametrize(
    ("text", "way"),
    [
        ("Dear Emeka,\n\nشركة المدفوعات is looking for somebody.", Qt.LayoutDirection.LeftToRight),
        ("عزيزي عبد الرحمن،\n\nLarkmoor Bank تبحث عن مدير منتجات.", Qt.LayoutDirection.RightToLeft),
        ("", Qt.LayoutDirection.LeftToRight),
    ],
)
def test_a_name_in_other_letters_turns_no_sentence_around(
    qtbot: QtBot, text: str, way: Qt.LayoutDirection
) -> None:
    field = MessageText(name="Text")
    qtbot.addWidget(field)
    field.set_segments((Segment(SegmentKind.TEXT, text),))
    assert {_direction(field, number) for number in range(field.document().blockCount())} == {way}
    assert not field.document().isUndoAvailable()


def _direction(field: MessageText, number: int) -> Qt.LayoutDirection:
    return field.document().findBlockByNumber(number).textDirection()
