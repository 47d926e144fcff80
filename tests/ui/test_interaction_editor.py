"""The editor of an interaction: one step, what it settles is said before; several people, drafts, errors."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from dataclasses import dataclass
from datetime import date, time, timedelta
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QLabel, QWidget
from pytestqt.qtbot import QtBot

from crm_desktop.domain.clock import FixedDay
from crm_desktop.domain.etiquette import RuleName
from crm_desktop.domain.terms import Direction, InteractionKind, LeadStage, Outcome, Purpose
from crm_desktop.services import contacts, follow_ups, interactions, leads
from crm_desktop.services.contacts import ContactDraft
from crm_desktop.services.interactions import InteractionDraft
from crm_desktop.services.leads import LeadDraft
from crm_desktop.store import Store, history
from crm_desktop.store import contacts as people
from crm_desktop.ui.after_call.dialog import AfterCallDialog
from crm_desktop.ui.interactions.editor import InteractionEditor
from crm_desktop.ui.shell.desk import Desk
from crm_desktop.ui.theme import apply_theme
from tests.store.books import empty_at
from tests.ui.editors import EVIL, TODAY, editors_at, heard, write_into
from tests.ui.prompter import ScriptedPrompter

pytestmark = pytest.mark.qt_log_ignore("This plugin does not support", extend=True)


@dataclass
class Room:
    """A window with a desk; Idris gave a lead to Emeka five days ago."""

    desk: Desk
    store: Store
    said: list[tuple[str, bool]]
    open: Callable[..., InteractionEditor]
    idris: int
    emeka: int
    lead: int


@pytest.fixture
def room(qtbot: QtBot, qapp: QApplication, store_file: Path) -> Iterator[Room]:
    apply_theme(qapp, "light")
    store = empty_at(store_file, FixedDay(TODAY))
    idris = contacts.save(store, ContactDraft("Idris", "Bellwether", cadence_days=42))
    received = leads.receive(
        store,
        LeadDraft(referrer_id=idris, person_name="Emeka Stonefield", received_on=TODAY - timedelta(days=5)),
    )
    assert received.person_id is not None
    desk = Desk(store, ScriptedPrompter())
    with editors_at(qtbot, desk, InteractionEditor) as open_one:
        yield Room(desk, store, heard(desk), open_one, idris, received.person_id, received.lead_id)


def add_person(editor: InteractionEditor, text: str) -> None:
    """Type a name into "With whom" and press Enter."""
    write_into(editor.who.edit, text)
    editor.who._list.hide()
    QTest.keyClick(editor.who.edit, Qt.Key.Key_Return)


def save(editor: InteractionEditor) -> int:
    numbers: list[int] = []
    editor.saved.connect(numbers.append)
    QTest.keyClick(editor, Qt.Key.Key_Return, Qt.KeyboardModifier.ControlModifier)
    assert len(numbers) == 1
    return numbers[0]


def draft(room: Room, number: int) -> InteractionDraft:
    found = interactions.draft(room.store, number)
    assert found is not None
    return found


def told(editor: InteractionEditor) -> list[str]:
    """What stands at the right."""
    editor._look.stop()
    editor._look_closer()
    labels = [item.widget() for item in map(editor.side.itemAt, range(editor.side.count())) if item]
    return [
        label.text()
        for widget in labels
        if widget is not None
        for label in ([widget] if isinstance(widget, QLabel) else widget.findChildren(QLabel))
    ]


# -- logging -------------------------------------------------------------------------------------------


def test_who_is_new_can_have_named_somebody_too(room: Room) -> None:
    editor = room.open()
    add_person(editor, "Tobin Ashgrove")
    editor.notes.setPlainText("Named two people.")
    assert editor.more_button.isEnabled()
    editor.more_button.click()
    assert not editor.isVisible()
    assert room.desk.window is not None
    (dialog,) = room.desk.window.findChildren(AfterCallDialog)
    assert dialog.title_label.text() == "After the call with Tobin"
    assert dialog.notes.toPlainText() == "Named two people."
    assert room.said[-1] == ("Tobin Ashgrove added.", True)
    dialog.reject()
    room.desk.undo()
    assert people.count(room.store) == 2, "it is a step of its own"


def test_a_call_is_logged_with_two_fields(room: Room) -> None:
    editor = room.open()
    assert editor.who.edit.hasFocus()
    add_person(editor, "idris bellwether")
    editor.notes.setPlainText("He knows two new teams.")
    number = save(editor)
    assert draft(room, number) == InteractionDraft(
        contacts=(room.idris,),
        on=TODAY,
        kind=InteractionKind.CALL,
        outcome=Outcome.SPOKE,
        purposes=(Purpose.CONVERSATION,),
        notes="He knows two new teams.",
    )
    assert room.said == [("A call with Idris logged.", True)]


def test_everything_goes_in_one_step_and_out_in_one(room: Room) -> None:
    editor = room.open(contacts=[room.idris])
    add_person(editor, "Ottilie van Varnham")
    editor.kind.set_current_key(InteractionKind.MEETING)
    write_into(editor.on, "yesterday")
    write_into(editor.at, "15:30")
    write_into(editor.minutes, "28")
    write_into(editor.subject, "Coffee at the canal")
    write_into(editor.step, "Send the case")
    write_into(editor.step_on, "fri")
    assert told(editor)[:7] == [
        "Saved in one go",
        "A meeting with Idris and Ottilie van Varnham",
        "23 November, 28 minutes, spoke, conversation",
        "A contact: Ottilie van Varnham",
        "new here",
        "A follow-up: Send the case",
        "Friday 27 November",
    ]
    actions = room.store.value("SELECT count(*) FROM history")
    number = save(editor)
    assert room.store.value("SELECT count(*) FROM history") == actions + 1
    ottilie = room.store.row("SELECT id, given_name, family_name FROM contact WHERE name LIKE 'Ottilie%'")
    assert ottilie is not None
    assert ottilie[1:] == ("Ottilie", "van Varnham")
    written = draft(room, number)
    assert written.contacts == (room.idris, ottilie[0])
    assert (written.on, written.at_time, written.minutes) == (TODAY - timedelta(days=1), time(15, 30), 28)
    assert written.subject == "Coffee at the canal"
    (step,) = follow_ups.open_about(room.store, "contact", room.idris)
    assert (step.what, step.due_on) == ("Send the case", date(2026, 11, 27))
    assert (
        room.store.value("SELECT label FROM history ORDER BY id DESC")
        == "Meeting with Idris Bellwether and 1 more logged"
    )
    history.undo(room.store)
    assert interactions.draft(room.store, number) is None
    assert follow_ups.open_about(room.store, "contact", room.idris) == []
    assert room.store.value("SELECT count(*) FROM contact") == 2


def test_a_new_name_can_be_taken_from_the_list_as_well(room: Room) -> None:
    editor = room.open()
    found = editor._search_who("Idris")
    assert [choice.title for choice in found] == ["Idris Bellwether", "Idris"]
    assert found[1].subtitle == "New contact"
    assert [choice.title for choice in editor._search_who("idris bellwether")] == ["Idris Bellwether"]


def test_a_call_without_an_answer_stays_one_when_the_kind_changes(room: Room) -> None:
    editor = room.open(contacts=[room.idris])
    assert editor.outcome.current() == Outcome.SPOKE
    editor.kind.set_current_key(InteractionKind.EMAIL)
    assert editor.outcome.current() == ""
    assert editor._purposes() == ()
    editor.kind.set_current_key(InteractionKind.CALL)
    editor.outcome.set_current(Outcome.NO_ANSWER)
    editor.kind.set_current_key(InteractionKind.MEETING)
    assert editor.outcome.current() == Outcome.NO_ANSWER


# -- what it settles -----------------------------------------------------------------------------------


def test_thanks_are_about_what_they_are_due_for_and_settle_it(room: Room) -> None:
    earlier = TODAY - timedelta(days=10)
    interactions.log(room.store, contacts=[room.idris], on=earlier, kind=InteractionKind.CALL)
    editor = room.open(contacts=[room.idris], kind=InteractionKind.MESSAGE)
    assert [thing for thing, chip in editor.things.chips.items() if chip.isChecked()] == []
    editor.purposes[Purpose.THANKS].click()
    assert editor.draft().about == (("lead", room.lead),)
    said = told(editor)
    assert said[said.index("What it settles") + 1 :][:2] == ["Thank Idris", "settled, it leaves Today"]
    assert said[said.index("What comes next") + 1 :][:2] == [
        "Get in touch with Idris",
        "due Tuesday 5 January 2027",
    ]
    assert RuleName.THANK_ON_RECEIPT in {due.rule for due in room.desk.agenda.of_contact(room.idris)}
    save(editor)
    assert RuleName.THANK_ON_RECEIPT not in {due.rule for due in room.desk.agenda.of_contact(room.idris)}


def test_what_the_person_chose_it_to_be_about_is_left_alone(room: Room) -> None:
    editor = room.open(contacts=[room.idris], purposes=[Purpose.THANKS])
    assert editor.draft().about == (("lead", room.lead),)
    editor.things.chips["lead", room.lead].click()
    editor.purposes[Purpose.UPDATE].click()
    assert editor.draft().about == ()
    assert "What it settles" not in told(editor)


def test_reaching_out_says_that_the_lead_goes_on(room: Room) -> None:
    editor = room.open(contacts=[room.emeka], kind=InteractionKind.EMAIL, purposes=[Purpose.REACH_OUT])
    said = told(editor)
    assert said[said.index("The lead to Emeka Stonefield") + 1] == "goes on to reaching out"
    assert "Reach out to Emeka" in said
    assert "Write to Emeka again" in said
    save(editor)
    assert room.store.value("SELECT stage FROM lead WHERE id = ?", (room.lead,)) == LeadStage.REACHING_OUT
    assert [due.rule for due in room.desk.agenda.of_contact(room.emeka)] == [RuleName.TRY_AGAIN]


@pytest.mark.parametrize("purpose", list(Purpose))
@pytest.mark.parametrize("direction", list(Direction))
def test_what_is_said_to_be_settled_is_what_is_settled(
    room: Room, purpose: Purpose, direction: Direction
) -> None:
    editor = room.open(contacts=[room.idris, room.emeka], kind=InteractionKind.MESSAGE, purposes=[purpose])
    editor.direction.set_current(direction)
    agenda = room.desk.agenda
    effects = interactions.effects(
        agenda.facts, agenda.rules, editor.draft(), TODAY, TODAY + timedelta(days=62)
    )
    before = {due.key for due in agenda.dues}
    save(editor)
    after = {due.key for due in agenda.dues}
    moved = {key for key in before - after if key[0] is RuleName.KEEP_IN_TOUCH}  # was not due yet
    assert {due.key for due in effects.settled} == before - after - moved
    assert {due.key for due in effects.coming} == after - before


# -- changing ------------------------------------------------------------------------------------------


def test_an_entry_is_changed_and_unchanged_ones_are_not_written(room: Room) -> None:
    number = interactions.log(
        room.store,
        contacts=[room.idris],
        on=TODAY - timedelta(days=3),
        kind=InteractionKind.EMAIL,
        direction=Direction.IN,
        purposes=[Purpose.CONVERSATION],
        about=[("lead", room.lead)],
        subject="Two teams",
        notes="Be yourself.",
        minutes=5,
        at_time=time(9, 5),
    )
    before = draft(room, number)
    editor = room.open(number)
    assert editor.draft() == before
    assert editor.step_field.isHidden()
    actions = room.store.value("SELECT count(*) FROM history")
    editor.save()
    assert room.store.value("SELECT count(*) FROM history") == actions
    again = room.open(number)
    again.outcome.set_current(Outcome.REPLIED)
    add_person(again, "Emeka Stonefield")
    save(again)
    after = draft(room, number)
    assert (after.outcome, after.contacts, after.about) == (
        Outcome.REPLIED,
        (room.idris, room.emeka),
        before.about,
    )
    history.undo(room.store)
    assert draft(room, number) == before


def test_delete_can_be_undone(room: Room) -> None:
    number = interactions.log(room.store, contacts=[room.idris], on=TODAY, kind=InteractionKind.CALL)
    room.open(number).delete_button.click()
    assert interactions.draft(room.store, number) is None
    assert room.said == [("A call with Idris removed.", True)]
    history.undo(room.store)
    assert interactions.draft(room.store, number) is not None


def test_an_entry_that_is_gone_says_so(room: Room) -> None:
    editor = room.open(99)
    assert "not here any more" in editor.strip.text()
    assert not editor.save_button.isEnabled()


# -- errors and drafts ---------------------------------------------------------------------------------


def test_errors_stand_at_their_fields(room: Room) -> None:
    editor = room.open()
    write_into(editor.on, "someday")
    write_into(editor.step, "Call again")
    editor.save()
    assert editor.who_field.error.text() == "With whom was it?"
    assert "cannot read that day" in editor.when_field.error.text()
    assert "When?" in editor.step_field.error.text()
    assert editor._foot_note is not None
    assert editor._foot_note.text() == "3 fields need a look"
    assert editor.who.edit.hasFocus()
    add_person(editor, "Idris Bellwether")
    write_into(editor.on, "today")
    write_into(editor.step_on, "in 2 weeks")
    assert editor._foot_note.text() == ""
    write_into(editor.minutes, "many")
    editor.save()
    assert editor.minutes.hasFocus()
    write_into(editor.minutes, "15 min")
    save(editor)


def test_a_day_to_come_is_allowed_and_said(room: Room) -> None:
    editor = room.open(contacts=[room.idris])
    write_into(editor.on, "tomorrow")
    assert editor.when_field.hint()
    assert "still to come" in editor.when_field.hint()
    write_into(editor.on, "fri")
    assert editor.on.date() == date(2026, 11, 20)  # what happened on a Friday, happened on the last one


def test_a_day_alone_makes_a_follow_up_with_usual_words(room: Room) -> None:
    editor = room.open(contacts=[room.idris])
    write_into(editor.step_on, "in 2 weeks")
    save(editor)
    (step,) = follow_ups.open_about(room.store, "contact", room.idris)
    assert (step.what, step.due_on) == ("Get back to Idris", TODAY + timedelta(days=14))


def test_esc_keeps_it_for_the_same_people(room: Room) -> None:
    editor = room.open(contacts=[room.idris])
    editor.notes.setPlainText("Half a thought")
    write_into(editor.step_on, "fri")
    QTest.keyClick(editor, Qt.Key.Key_Escape)
    assert room.said == [("Changes kept as a draft", False)]
    assert room.open(contacts=[room.emeka]).notes.toPlainText() == ""
    again = room.open(contacts=[room.idris])
    assert again.notes.toPlainText() == "Half a thought"
    assert again.step_on.date() == date(2026, 11, 27)
    assert not again.kept_strip.isHidden()
    assert again.kept_strip.button is not None
    again.kept_strip.button.click()
    assert not again.is_changed()
    assert again.who.choices()[0].title == "Idris Bellwether"
    again.reject()
    assert room.open(contacts=[room.idris]).notes.toPlainText() == ""


# -- looks ---------------------------------------------------------------------------------------------


@pytest.mark.parametrize("mode", ["light", "dark"])
def test_it_fits_a_small_window_with_any_name(room: Room, qapp: QApplication, mode: str) -> None:
    apply_theme(qapp, mode)
    assert room.desk.window is not None
    room.desk.window.resize(1024, 640)
    someone = contacts.save(room.store, ContactDraft(EVIL, "Maximiliana" * 18))
    editor = room.open(contacts=[someone, room.idris])
    assert (editor.width(), editor.height()) == (936, 592)
    assert any(EVIL[:20] in text for text in told(editor))


def test_tab_goes_from_whom_to_save(room: Room) -> None:
    editor = room.open()
    add_person(editor, "Idris Bellwether")
    editor.who.edit.setFocus()
    seen: list[QWidget | None] = []
    for _ in range(24):
        QTest.keyClick(QApplication.focusWidget() or editor, Qt.Key.Key_Tab)
        seen.append(QApplication.focusWidget())
    wanted = [editor.kind, editor.on, editor.at, editor.minutes, editor.notes, editor.step, editor.step_on]
    wanted.append(editor.save_button)
    places = [seen.index(widget) for widget in wanted if widget in seen]
    assert len(places) == len(wanted)
    assert places == sorted(places)
    editor.notes.setFocus()
