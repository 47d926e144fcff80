"""After the call: filled by keyboard and by mouse, listed before it is saved, saved in one step."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass, field
from datetime import date, time, timedelta
from itertools import pairwise
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QDialog, QLabel, QWidget
from pytestqt.qtbot import QtBot

from crm_desktop.domain.askcheck import AskDraft
from crm_desktop.domain.clock import FixedDay
from crm_desktop.domain.terms import Answer, AskKind, Outcome, PointsTo, Purpose, UseName
from crm_desktop.services import asks, call_notes, contacts, favours, follow_ups, interactions
from crm_desktop.services.call_notes import CallNotes, Dated
from crm_desktop.services.contacts import ContactDraft
from crm_desktop.services.favours import PromiseDraft
from crm_desktop.store import Store, history
from crm_desktop.ui.after_call.dialog import MESSAGE, AfterCallDialog
from crm_desktop.ui.theme import apply_theme
from crm_desktop.ui.widgets import LineEdit
from tests.store.books import sample_at
from tests.ui.recording_desk import RecordingDesk

TODAY = date(2026, 11, 24)
Key = Qt.Key
CTRL = Qt.KeyboardModifier.ControlModifier
LEFT = Qt.MouseButton.LeftButton

pytestmark = pytest.mark.qt_log_ignore("This plugin does not support", extend=True)


@dataclass
class Room:
    """A window with the sample search."""

    window: QWidget
    desk: RecordingDesk
    store: Store
    qtbot: QtBot
    said: list[tuple[str, bool]] = field(default_factory=list)
    opened: list[AfterCallDialog] = field(default_factory=list)

    def contact(self, given: str) -> int:
        return int(self.store.value("SELECT id FROM contact WHERE given_name = ?", (given,)))

    def note(self, notes: CallNotes, given: str = "Tobin") -> None:
        self.desk.memory.put(call_notes.key(self.contact(given)), call_notes.to_data(notes))

    def planned(self, given: str = "Tobin") -> int:
        who = self.contact(given)
        return next(row.id for row in self.desk.agenda.follow_ups if row.contact_id == who)

    def open(self, given: str = "Tobin", follow_up: int | None = None) -> AfterCallDialog:
        dialog = self.desk.after_call(self.contact(given), follow_up)
        assert isinstance(dialog, AfterCallDialog)
        self.qtbot.waitUntil(dialog.isActiveWindow)
        self.opened.append(dialog)
        return dialog

    def last(self) -> interactions.InteractionDraft:
        found = interactions.draft(self.store, self.store.value("SELECT max(id) FROM interaction"))
        assert found is not None
        return found


@pytest.fixture
def room(qtbot: QtBot, qapp: QApplication, tmp_path: Path) -> Iterator[Room]:
    apply_theme(qapp)
    store = sample_at(tmp_path / "s.crm", FixedDay(TODAY, time(15, 58)))
    desk = RecordingDesk(store)
    window = QWidget()
    window.resize(1360, 860)
    qtbot.addWidget(window)
    desk.window = window
    window.show()
    qtbot.waitExposed(window)
    made = Room(window, desk, store, qtbot)
    desk.said.connect(lambda text, undo: made.said.append((text, undo)))
    yield made
    for dialog in window.findChildren(QDialog):
        dialog.done(0)
    desk.close()
    store.close()


def told(dialog: AfterCallDialog) -> list[str]:
    """What stands at the right."""
    dialog._look.stop()
    dialog._look_closer()
    QApplication.processEvents()  # what is new in a layout is shown by the event loop
    return [one.text() for one in dialog._list.findChildren(QLabel) if not one.isHidden()]


def write(edit: LineEdit, text: str) -> None:
    edit.setFocus()
    edit.clear()
    QTest.keyClicks(edit, text)


# -- what it begins with -------------------------------------------------------------------------------


def test_it_begins_with_the_notes_the_time_and_the_minutes(room: Room) -> None:
    began = room.store.clock.now() - timedelta(minutes=28)
    room.note(CallNotes("Panel on Thursday.", ("Ottilie Varnham, Head of Product, Larkmoor Bank",),
                        (Dated("To introduce me", date(2026, 11, 25)),), (Dated("To speak"),),
                        (Dated("Tell him", date(2026, 11, 27)),), began))  # fmt: skip
    dialog = room.open(follow_up=room.planned())
    assert dialog.notes.hasFocus()
    assert dialog.notes.toPlainText() == "Panel on Thursday."
    assert dialog.when.at.text() == "15:30"
    assert dialog.when.minutes.text() == "28"
    assert dialog.title_label.text() == "After the call with Tobin"
    assert [lead.person_name for lead in dialog.leads.leads()] == ["Ottilie Varnham"]
    assert dialog.theirs.lines()[0].on.text() == "by Wed 25 Nov"
    assert dialog.steps.lines()[0].on.text() == "on Fri 27 Nov"
    assert (
        "opportunity",
        room.store.value("SELECT id FROM opportunity WHERE title = 'Senior PM, Payments'"),
    ) in (dialog.things.chosen())
    lines = told(dialog)
    for part in (
        "A call with Tobin", "28 minutes, spoke", "A lead: Ottilie Varnham", "from Tobin", "A contact: Ottilie Varnham",
        "Hear from Tobin", "To introduce me, Wednesday 25 November", "You promised it to Tobin", "To speak",
        "A follow-up: Tell him", "Friday 27 November", "The call you planned is done", "Thank Tobin", "due tomorrow",
    ):  # fmt: skip
        assert part in lines, (part, lines)
    assert "A company: Larkmoor Bank" not in lines, "it is here"


def test_a_call_nobody_planned_begins_empty(room: Room) -> None:
    dialog = room.open("Greta")
    assert dialog.notes.toPlainText() == ""
    assert not dialog.ask_field.isVisible()
    assert not dialog.kept_field.isVisible()
    assert dialog.primary_button() is dialog.save_button
    assert not dialog.thanks_button.isVisible()
    assert told(dialog)[:3] == ["Saved in one go", "A call with Greta", "spoke"]


# -- a minute by keyboard ------------------------------------------------------------------------------


def test_two_names_and_a_promise_by_keyboard_alone(room: Room) -> None:
    dialog = room.open("Greta")
    qtbot = room.qtbot
    QTest.keyClicks(dialog.notes, "Two names.")
    seen: list[QWidget | None] = []
    while QApplication.focusWidget() is not dialog.leads.add_button:
        qtbot.keyClick(QApplication.focusWidget(), Key.Key_Tab)
        seen.append(QApplication.focusWidget())
        assert len(seen) < 12
    for name in ("Ottilie Varnham", "Ada Byron"):
        qtbot.keyClick(dialog.leads.add_button, Key.Key_Space)
        form = dialog.leads.form()
        assert form is not None
        assert form.person.hasFocus()
        QTest.keyClicks(form.person, name)
        form.person.popup().hide()
        qtbot.keyClick(form.person, Key.Key_Return)
        assert dialog.leads.add_button.hasFocus()
    qtbot.keyClick(dialog.leads.add_button, Key.Key_Tab)
    assert dialog.theirs.lines()[0].what.hasFocus()
    QTest.keyClicks(dialog.theirs.lines()[0].what, "To write to both")
    qtbot.keyClick(QApplication.focusWidget(), Key.Key_Tab)
    QTest.keyClicks(dialog.theirs.lines()[0].on, "fri")
    told(dialog)
    assert dialog.primary_button() is dialog.thanks_button
    dialog.activateWindow()
    qtbot.waitUntil(dialog.isActiveWindow)
    qtbot.keyClick(dialog, Key.Key_Return, CTRL)
    assert not dialog.isVisible()
    assert room.store.value("SELECT count(*) FROM lead WHERE received_on = '2026-11-24'") == 2
    assert room.store.value("SELECT what FROM promise ORDER BY id DESC LIMIT 1") == "To write to both"
    assert room.desk.asked == [("write", room.contact("Greta"), "thank_on_receipt")]
    assert room.said[0] == ("A call with Greta saved, with all that came of it.", True)
    room.desk.undo()
    assert room.store.value("SELECT count(*) FROM lead WHERE received_on = '2026-11-24'") == 0
    assert room.store.value("SELECT count(*) FROM contact WHERE name = 'Ada Byron'") == 0


def test_thanks_are_for_what_came_of_the_talk_before_what_was_owed_already(room: Room) -> None:
    dialog = room.open("Kofi")  # who gave a lead yesterday that waits for its thanks
    assert [
        one.why for one in room.desk.agenda.of_contact(room.contact("Kofi")) if one.rule == "thank_on_receipt"
    ]
    room.qtbot.mouseClick(dialog.leads.add_button, LEFT)
    form = dialog.leads.form()
    assert form is not None
    form.first_field().setText("Ada Byron")
    room.qtbot.mouseClick(form.take_button, LEFT)
    told(dialog)
    room.qtbot.mouseClick(dialog.thanks_button, LEFT)
    assert room.desk.asked == [("write", room.contact("Kofi"), "thank_on_receipt")]
    (due,) = room.desk.dues
    assert due is not None
    assert due.why == "A new lead today: Ada Byron."


def test_no_answer_keeps_the_keyboard_in_the_form(room: Room) -> None:
    dialog = room.open("Greta")
    dialog.notes.setFocus()
    room.qtbot.mouseClick(dialog.outcome.segment(Outcome.NO_ANSWER), LEFT)
    assert dialog.outcome.segment(Outcome.NO_ANSWER).hasFocus()


def test_tab_goes_from_top_to_bottom(room: Room) -> None:
    asks.save_draft(room.store, AskDraft(room.contact("Greta"), AskKind.ADVICE, exactly="A word"))
    dialog = room.open("Greta")
    dialog.outcome.segment(Outcome.SPOKE).setFocus()
    tops = []
    for _ in range(18):
        focus = QApplication.focusWidget()
        assert focus is not None
        tops.append(focus.mapTo(dialog, focus.rect().center()).y())
        room.qtbot.keyClick(focus, Key.Key_Tab)
        if QApplication.focusWidget() is dialog.later_button:
            break
    assert all(after >= before - 14 for before, after in pairwise(tops)), tops


# -- leads by mouse ------------------------------------------------------------------------------------


def test_leads_of_all_kinds_by_mouse(room: Room) -> None:
    dialog = room.open("Greta")
    qtbot, rows = room.qtbot, dialog.leads
    for kind, text in (
        (PointsTo.PERSON, "Ada Byron"),
        (PointsTo.COMPANY, "Somewhere"),
        (PointsTo.OPENING, "Head of Cards"),
        (PointsTo.NEWS, "A new team in spring"),
    ):
        qtbot.mouseClick(rows.add_button, LEFT)
        form = rows.form()
        assert form is not None
        qtbot.mouseClick(form.points_to.segment(kind), LEFT)
        form.first_field().setText(text)
        qtbot.mouseClick(form.take_button, LEFT)
    assert [lead.points_to for lead in rows.leads()] == list(PointsTo)
    QApplication.processEvents()
    rows.rows[0].use_name.set_current_key(UseName.YES)
    rows.rows[0].use_name.keyChanged.emit(UseName.YES)
    assert not rows.rows[0].use_name.itemIcon(rows.rows[0].use_name.currentIndex()).isNull(), "the flame"
    assert not rows.rows[3].use_name.isVisible(), "news has no name to use"
    qtbot.mouseClick(rows.rows[1].edit, LEFT)
    form = rows.form()
    assert form is not None
    assert form.company.text() == "Somewhere"
    form.company.set_new("Elsewhere")
    qtbot.mouseClick(form.take_button, LEFT)
    qtbot.mouseClick(rows.rows[3].remove, LEFT)
    assert [lead.company or lead.person_name or lead.opening_title for lead in rows.leads()] == [
        "Ada Byron", "Elsewhere", "Head of Cards",
    ]  # fmt: skip
    assert "warm, from Greta" in told(dialog)
    qtbot.mouseClick(dialog.save_button, LEFT)
    assert room.store.value("SELECT count(*) FROM lead WHERE received_on = '2026-11-24'") == 3
    assert room.store.value("SELECT use_name FROM lead ORDER BY id DESC LIMIT 1 OFFSET 2") == "yes"


def test_somebody_who_is_here_is_found_and_not_doubled(room: Room) -> None:
    dialog = room.open("Greta")
    dialog.leads.begin()
    form = dialog.leads.form()
    assert form is not None
    QTest.keyClicks(form.person, "Saskia")
    for key in (Qt.Key.Key_Down, Qt.Key.Key_Return):
        QTest.keyClick(form.person.popup(), key)
    assert not form.position.isEnabled(), "it stands on their own card"
    before = room.store.value("SELECT count(*) FROM contact")
    dialog.save_button.click()
    assert room.store.value("SELECT person_id FROM lead ORDER BY id DESC LIMIT 1") == room.contact("Saskia")
    assert room.store.value("SELECT count(*) FROM contact") == before


def test_an_empty_line_wants_a_word_and_esc_leaves_it(room: Room) -> None:
    dialog = room.open("Greta")
    dialog.leads.begin()
    form = dialog.leads.form()
    assert form is not None
    room.qtbot.mouseClick(form.take_button, LEFT)
    assert form.person.is_invalid()
    room.qtbot.keyClick(form.person, Key.Key_Escape)
    assert dialog.leads.form() is None
    assert dialog.isVisible(), "Esc leaves the line, not the dialog"
    assert dialog.leads.leads() == ()


# -- what was said in it -------------------------------------------------------------------------------


def test_thanks_said_in_it_settle_what_is_owed(room: Room) -> None:
    dialog = room.open("Idris")
    assert "What it settles" not in told(dialog)
    dialog.said[Purpose.THANKS].click()
    dialog.said[Purpose.UPDATE].click()
    lines = told(dialog)
    settled = lines[lines.index("What it settles") :]
    assert "Thank Idris" in settled
    assert "Tell Idris the news" in settled
    dialog.save_button.click()
    assert room.last().purposes == (Purpose.CONVERSATION, Purpose.THANKS, Purpose.UPDATE)
    rules = {due.rule for due in room.desk.agenda.of_contact(room.contact("Idris"))}
    assert not rules & {"thank_on_connection", "tell_referrer"}


def test_the_ask_is_answered_in_it(room: Room) -> None:
    dialog = room.open("Idris")
    assert dialog.ask_text.text() == "“Could you hand in my CV for this one role by the end of next week?”"
    dialog.answer.set_current(Answer.YES)
    dialog.answer.currentChanged.emit(Answer.YES)
    assert "Idris said yes to your ask" in told(dialog)
    dialog.save_button.click()
    assert room.store.row("SELECT answer, answered_on FROM ask ORDER BY id DESC LIMIT 1") == (
        "yes",
        "2026-11-24",
    )


def test_an_ask_that_waits_has_no_step_of_putting_it(room: Room) -> None:
    dialog = room.open("Declan")
    assert [key for key, _text, _icon in dialog._answers()] == ["", Answer.YES, Answer.NO]


def test_open_promises_are_kept_by_a_click(room: Room) -> None:
    tobin = room.contact("Tobin")
    number = favours.promise(room.store, PromiseDraft(tobin, what="A word with Ottilie", due_on=TODAY))
    dialog = room.open()
    assert dialog.kept[number].text() == "Tobin: A word with Ottilie"
    dialog.kept[number].click()
    assert "1 promise kept" in told(dialog)
    dialog.save_button.click()
    assert room.store.value("SELECT kept_on FROM promise WHERE id = ?", (number,)) == "2026-11-24"


def test_several_promises_and_a_favour(room: Room) -> None:
    dialog = room.open()
    line = dialog.mine.lines()[0]
    write(line.what, "One")
    room.qtbot.keyClick(line.what, Key.Key_Return)
    second = dialog.mine.lines()[1]
    assert second.what.hasFocus()
    QTest.keyClicks(second.what, "Two")
    room.qtbot.mouseClick(dialog.mine.add_button, LEFT)
    assert len(dialog.mine.lines()) == 3
    write(dialog.favour, "Runs through the interview")
    assert "Tobin did you a favour" in told(dialog)
    dialog.save_button.click()
    assert (
        room.store.value("SELECT count(*) FROM promise WHERE promised_by = 'me' AND made_on = '2026-11-24'")
        == 2
    )
    assert (
        room.store.value("SELECT what FROM favour ORDER BY id DESC LIMIT 1") == "Runs through the interview"
    )


# -- nobody answered -----------------------------------------------------------------------------------


def test_no_answer_shrinks_it_to_the_next_try(room: Room) -> None:
    follow_up = room.planned()
    dialog = room.open(follow_up=follow_up)
    tall = dialog.height()
    room.qtbot.mouseClick(dialog.outcome.segment(Outcome.NO_ANSWER), LEFT)
    assert dialog.again_field.isVisible()
    for part in (dialog.notes, dialog.leads, dialog.theirs, dialog.steps, dialog.favour, dialog.when.minutes):
        assert not part.isVisible()
    assert dialog.again.date() == TODAY + timedelta(days=2)
    QApplication.processEvents()
    assert dialog.height() < tall - 200, "it shrinks"
    assert told(dialog) == ["Saved in one go", "A call with Tobin", "no answer", "Call Tobin again",
                            "Thursday 26 November"]  # fmt: skip
    write(dialog.again, "mon")
    room.qtbot.keyClick(dialog, Key.Key_Return, CTRL)
    row = follow_ups.get(room.store, follow_up)
    assert row is not None
    assert row.due_on == date(2026, 11, 30)
    assert room.said[0] == ("No answer from Tobin. Next try on Monday 30 November.", True)
    room.desk.undo()
    row = follow_ups.get(room.store, follow_up)
    assert row is not None
    assert row.due_on == TODAY


def test_a_message_keeps_its_words(room: Room) -> None:
    dialog = room.open("Greta")
    room.qtbot.mouseClick(dialog.outcome.segment(MESSAGE), LEFT)
    assert dialog.notes.isVisible()
    QTest.keyClicks(dialog.notes, "Asked to call back")
    links = [
        one for one in dialog.again_field.findChildren(QWidget) if getattr(one, "text", str)() == "Friday"
    ]
    room.qtbot.mouseClick(links[0], LEFT)
    dialog.save_button.click()
    talk = room.last()
    assert (talk.outcome, talk.subject, talk.notes) == (
        Outcome.NO_ANSWER,
        "Left a message",
        "Asked to call back",
    )
    assert room.store.value("SELECT due_on FROM follow_up ORDER BY id DESC LIMIT 1") == "2026-11-27"


# -- errors, later, drafts -----------------------------------------------------------------------------


def test_what_cannot_be_read_is_said_beside_its_field(room: Room) -> None:
    dialog = room.open("Greta")
    write(dialog.when.on, "soonish")
    write(dialog.theirs.lines()[0].what, "A word")
    write(dialog.theirs.lines()[0].on, "when pigs fly")
    write(dialog.steps.lines()[0].what, "Call back")
    before = room.store.value("SELECT count(*) FROM interaction")
    dialog.save_button.click()
    assert dialog.isVisible()
    assert room.store.value("SELECT count(*) FROM interaction") == before
    assert dialog.when.on.hasFocus()
    assert dialog.when_field.has_error()
    assert dialog.theirs_field.has_error()
    assert dialog.steps_field.has_error()
    write(dialog.when.on, "tomorrow")
    dialog.save_button.click()
    assert "still to come" in dialog.when_field.error.text()
    write(dialog.when.on, "yesterday")
    assert not dialog.when_field.has_error()
    write(dialog.theirs.lines()[0].on, "by fri")
    write(dialog.steps.lines()[0].on, "on Mon 30 Nov")
    dialog.save_button.click()
    assert not dialog.isVisible()
    assert room.last().on == TODAY - timedelta(days=1)


def test_a_promise_due_before_the_call_is_said_beside_its_field_and_nothing_is_lost(room: Room) -> None:
    dialog = room.open("Greta")
    write(dialog.mine.lines()[0].what, "A case")
    write(dialog.mine.lines()[0].on, "yesterday")
    dialog.save_button.click()
    assert dialog.mine_field.error.text() == "That is before you spoke. One of the two days is a slip."
    assert dialog.isVisible()
    assert dialog.mine.values()[0].what == "A case"


def test_later_keeps_what_was_typed_and_the_call_on_today(room: Room) -> None:
    dialog = room.open("Greta")
    QTest.keyClicks(dialog.notes, "Half of it")
    write(dialog.theirs.lines()[0].what, "A word")
    room.qtbot.mouseClick(dialog.later_button, LEFT)
    assert ("Kept for later. It stays on Today.", False) in room.said
    greta = room.contact("Greta")
    (row,) = [one for one in room.desk.agenda.follow_ups if one.contact_id == greta]
    assert row.due_on == TODAY
    again = room.open("Greta", row.id)
    assert again.notes.toPlainText() == "Half of it"
    assert again.theirs.values() == (Dated("A word"),)
    assert again.kept_strip.isVisible()
    again.save_button.click()
    assert room.last().notes == "Half of it"
    done = follow_ups.get(room.store, row.id)
    assert done is not None
    assert done.done_on == TODAY
    assert room.desk.memory.get(f"draft.after.{greta}") is None


def test_saving_forgets_the_notes(room: Room) -> None:
    room.note(CallNotes("x"))
    room.open().save_button.click()
    assert room.desk.memory.get(call_notes.key(room.contact("Tobin"))) is None
    assert history.entries(room.store)[0].label == "Call with Tobin Ashgrove logged"


def test_somebody_removed_meanwhile(room: Room) -> None:
    greta = room.contact("Greta")
    dialog = room.open("Greta")
    contacts.remove(room.store, [greta])
    dialog.save_button.click()
    assert dialog.strip.isVisible()
    dialog.reject()
    dialog = room.open("Greta")
    assert not dialog.save_button.isEnabled()


def test_hostile_names_are_plain_and_have_room(room: Room) -> None:
    name = "<img src=file:///x> &amp; محمد 王小明 " + "Ashgrove-" * 20
    number = contacts.save(room.store, ContactDraft(given_name=name))
    dialog = room.desk.after_call(number)
    assert isinstance(dialog, AfterCallDialog)
    told(dialog)
    assert dialog.width() <= room.window.width() - 48
    assert dialog.title_label.text().startswith("After the call with <img")
    dialog.grab()
    room.window.resize(900, 600)
    dialog.fit()
    assert dialog.width() <= 852
