"""The contact editor: all fields there and back, errors with proposals, drafts, what stands between us, my own card."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from dataclasses import dataclass, replace
from datetime import date
from pathlib import Path
from typing import Any

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QColor, QGuiApplication, QImage
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QLineEdit, QWidget
from pytestqt.qtbot import QtBot

from crm_desktop.domain.clock import FixedDay
from crm_desktop.domain.errors import KnownError
from crm_desktop.domain.pitch import Pitch
from crm_desktop.domain.terms import InteractionKind, Relationship
from crm_desktop.services import contacts, interactions
from crm_desktop.services.contacts import ContactDraft
from crm_desktop.store import Store, history
from crm_desktop.store import contacts as people
from crm_desktop.store.contacts import Address, Card, Tie
from crm_desktop.ui.contacts.editor import ContactEditor
from crm_desktop.ui.contacts.editor_photo import SIDE, small_photo
from crm_desktop.ui.shell.desk import Desk
from crm_desktop.ui.theme import apply_theme
from crm_desktop.ui.widgets import Dialog
from tests.store.books import empty_at
from tests.ui.editors import EVIL, TODAY, choose, editors_at, heard, write_into
from tests.ui.prompter import ScriptedPrompter

pytestmark = pytest.mark.qt_log_ignore("This plugin does not support", extend=True)

IDRIS = ContactDraft(
    given_name="Idris",
    family_name="Bellwether",
    title="Dr.",
    nickname="Id",
    suffix="Jr.",
    position="Head of Payments",
    company="Copperfinch",
    location="Dublin, Ireland",
    relationship=Relationship.FORMER_COLLEAGUE,
    closeness=3,
    notes="Mornings are best.",
    met_how="Tallymark, 2016",
    met_on=date(2016, 3, 1),
    cadence_days=42,
    emails=(Address("idris@bellwether.example", "home", True), Address("idris@copperfinch.example", "work")),
    phones=(Address("+353 1 555 0142", "mobile", True),),
    links=(Address("https://profiles.example/in/idris-bellwether", "linkedin"),),
    affiliations=(
        Tie(None, "Copperfinch", "employer", "Head of Payments", "2021"),
        Tie(None, "Tallymark", "employer", "", "2016-03", "2019-08", True),
    ),
    tags=("payments", "acquiring"),
    own_fields=(("Birthday", "9 March"),),
)


@dataclass
class Room:
    """A window with a desk, and the way to open the editor."""

    desk: Desk
    store: Store
    prompter: ScriptedPrompter
    said: list[tuple[str, bool]]
    open: Callable[..., ContactEditor]

    def card(self, number: int) -> Card:
        card = people.card(self.store, number)
        assert card is not None
        return card


@pytest.fixture
def room(qtbot: QtBot, qapp: QApplication, store_file: Path) -> Iterator[Room]:
    apply_theme(qapp, "light")
    store = empty_at(store_file, FixedDay(TODAY))
    prompter = ScriptedPrompter()
    desk = Desk(store, prompter)
    with editors_at(qtbot, desk, ContactEditor) as open_one:
        yield Room(desk, store, prompter, heard(desk), open_one)


def save(editor: ContactEditor) -> int:
    """Save as Ctrl+Enter does; give the number that was written."""
    numbers: list[int] = []
    editor.saved.connect(numbers.append)
    QTest.keyClick(editor, Qt.Key.Key_Return, Qt.KeyboardModifier.ControlModifier)
    assert len(numbers) == 1
    return numbers[0]


# -- there and back ------------------------------------------------------------------------------------


def test_every_field_is_shown_and_comes_back_as_it_was(room: Room) -> None:
    kofi = contacts.save(room.store, ContactDraft(given_name="Kofi", family_name="Aldermere"))
    number = contacts.save(room.store, replace(IDRIS, introduced_by_id=kofi, muted=True))
    editor = room.open(number)
    assert editor.draft() == contacts.draft(room.card(number))
    for _ in range(2):
        editor.you.mute.click()
    assert editor.draft() == contacts.draft(room.card(number))
    assert not editor.is_changed()
    assert editor.windowTitle() == "Edit Idris Bellwether"
    before = room.store.value("SELECT count(*) FROM history")
    save(editor)
    assert room.store.value("SELECT count(*) FROM history") == before  # nothing changed: nothing to undo
    assert room.said == []


def test_who_types_before_all_of_it_is_there_loses_nothing(room: Room, qtbot: QtBot) -> None:
    number = contacts.save(room.store, IDRIS)
    editor = room.open(number, turn=False)
    write_into(editor.given, "Ida")
    assert editor._you is None
    editor.submit()
    assert contacts.draft(room.card(number)) == replace(IDRIS, given_name="Ida", **_written(room, number))
    again = room.open(number, turn=False)
    write_into(again.given, "Ina")
    qtbot.waitUntil(lambda: again._you is not None)
    assert again.focusWidget() is again.given
    assert again.you.head.text() == "You and Ina"
    assert again.you.notes.toPlainText() == "Mornings are best."
    write_into(again.you.met, "Cork")
    save(again)
    wanted = replace(IDRIS, given_name="Ina", met_how="Cork", **_written(room, number))
    assert contacts.draft(room.card(number)) == wanted


def _written(room: Room, number: int) -> dict[str, Any]:
    """What gets its numbers when it is written."""
    found = contacts.draft(room.card(number))
    names = ("emails", "phones", "links", "affiliations")
    return {name: getattr(found, name) for name in names}


def test_what_is_typed_is_written_in_one_step_and_taken_back_in_one(room: Room) -> None:
    editor = room.open()
    assert editor.windowTitle() == "New contact"
    write_into(editor.given, "Ottilie")
    write_into(editor.family, "Varnham")
    write_into(editor.position, "Head of Product")
    write_into(editor.company, "Larkmoor Bank")
    write_into(editor.emails.lines[0].edit, "ottilie@larkmoor.example")
    editor.emails.add_link.click()
    write_into(editor.emails.lines[1].edit, "ottilie@varnham.example")
    editor.emails.lines[1].kind.set_current_key("home")
    assert editor.emails.lines[1].star is not None
    editor.emails.lines[1].star.click()
    write_into(editor.phones.lines[0].edit, "+353 1 555 0150")
    write_into(editor.links.lines[0].edit, "www.linkedin.com/in/ottilie-varnham")
    write_into(editor.place, "Dublin")
    editor.you.relationship.set_current_key(Relationship.NOT_MET)
    editor.you.closeness.set_current("2")
    QTest.keyClicks(editor.you.tags.edit, "banking,risk")
    editor.you.notes.setPlainText("Through Tobin.")
    editor.you.own_fields.add_button.click()
    write_into(editor.you.own_fields.rows[0].value, "9 March")
    number = save(editor)
    card = room.card(number)
    assert (card.name, card.position, card.company) == ("Ottilie Varnham", "Head of Product", "Larkmoor Bank")
    assert [(one.value, one.kind, one.preferred) for one in card.emails] == [
        ("ottilie@larkmoor.example", "work", False),
        ("ottilie@varnham.example", "home", True),
    ]
    assert [(one.value, one.kind) for one in card.phones] == [("+353 1 555 0150", "mobile")]
    assert [(one.value, one.kind) for one in card.links] == [
        ("www.linkedin.com/in/ottilie-varnham", "linkedin")
    ]
    assert (card.location, card.relationship, card.closeness) == ("Dublin", "not met yet", 2)
    assert (card.tags, card.notes) == (("banking", "risk"), "Through Tobin.")
    assert card.own_fields == (("Birthday", "9 March"),)
    assert room.said == [("Ottilie Varnham added.", True)]
    history.undo(room.store)
    assert people.card(room.store, number) is None
    assert room.store.value("SELECT count(*) FROM company") == 0


def test_a_company_alone_is_enough_and_nothing_is_not(room: Room) -> None:
    editor = room.open()
    editor.save()
    assert not editor.name_error.isHidden()
    assert editor.given.hasFocus()
    assert room.store.value("SELECT count(*) FROM contact") == 0
    write_into(editor.company, "Larkmoor Bank")
    assert editor.name_error.isHidden()
    assert room.card(save(editor)).name == "Larkmoor Bank"


def test_what_the_caller_brings_stands_in_the_fields(room: Room) -> None:
    editor = room.open(
        None, name="Ruth van der Inglenook", company="Ardmore", email="ruth@ardmore.example", location="Cork"
    )
    draft = editor.draft()
    assert (draft.given_name, draft.family_name, draft.company) == ("Ruth", "van der Inglenook", "Ardmore")
    assert [one.value for one in draft.emails] == ["ruth@ardmore.example"]
    assert draft.location == "Cork"
    assert editor.company.is_new()


def test_what_was_changed_elsewhere_meanwhile_stays(room: Room) -> None:
    number = contacts.save(room.store, IDRIS)
    editor = room.open(number)
    contacts.save(
        room.store,
        replace(contacts.draft(room.card(number)), location="Oslo", tags=("payments", "new")),
        number,
    )
    write_into(editor.position, "Chief Product Officer")
    save(editor)
    card = room.card(number)
    assert (card.position, card.location, card.tags) == ("Chief Product Officer", "Oslo", ("payments", "new"))


def test_a_contact_that_is_gone_says_so_and_cannot_be_saved(room: Room) -> None:
    number = contacts.save(room.store, IDRIS)
    contacts.remove(room.store, [number])
    editor = room.open(number)
    assert "not here any more" in editor.strip.text()
    assert not editor.save_button.isEnabled()


# -- errors --------------------------------------------------------------------------------------------


def test_a_comma_in_an_address_is_put_right_by_one_click(room: Room) -> None:
    editor = room.open(contacts.save(room.store, IDRIS))
    line = editor.emails.lines[1]
    write_into(line.edit, "idris@copperfinch,example")
    editor.given.setFocus()
    assert line.error.text() == (
        "A comma stands where the dot should be. Did you mean idris@copperfinch.example?"
    )
    assert editor._foot_note is not None
    assert editor._foot_note.text() == "One field needs a look"
    editor.save()
    assert line.edit.hasFocus()
    assert editor.isVisible()
    line.error.proposal_button().click()
    assert line.edit.text() == "idris@copperfinch.example"
    assert not line.edit.is_invalid()
    assert editor._foot_note.text() == ""
    save(editor)


def test_an_address_that_was_in_the_file_before_hinders_nothing(room: Room) -> None:
    odd = replace(IDRIS, emails=(Address("/O=COPPERFINCH/CN=IDRIS", "work"),))
    number = contacts.save(room.store, odd)
    editor = room.open(number)
    assert not editor.emails.lines[0].error.isHidden()
    write_into(editor.place, "Cork")
    save(editor)
    assert room.card(number).emails[0].value == "/O=COPPERFINCH/CN=IDRIS"


@pytest.mark.parametrize("link", ["javascript:alert(1)", "two words", "nothing"])
def test_what_is_no_page_is_no_link(room: Room, link: str) -> None:
    editor = room.open(None, name="Ruth")
    write_into(editor.links.lines[0].edit, link)
    editor.save()
    assert editor.isVisible()
    assert editor.links.lines[0].edit.hasFocus()


def test_several_errors_are_counted_and_the_first_gets_the_focus(room: Room) -> None:
    editor = room.open(None, name="Ruth")
    write_into(editor.emails.lines[0].edit, "ruth")
    write_into(editor.phones.lines[0].edit, "call me")
    write_into(editor.you.introduced_by, "Nobody At All")
    editor.save()
    assert editor._foot_note is not None
    assert editor._foot_note.text() == "3 fields need a look"
    assert editor.emails.lines[0].edit.hasFocus()


def test_somebody_of_the_same_name_and_company_can_be_opened(room: Room, qtbot: QtBot) -> None:
    number = contacts.save(room.store, IDRIS)
    editor = room.open()
    write_into(editor.given, "idris")
    write_into(editor.family, "BELLWETHER")
    write_into(editor.company, "Copperfinch Ltd")
    qtbot.waitUntil(lambda: not editor.same_strip.isHidden())
    assert "Idris Bellwether" in editor.same_strip.text()
    opened: list[Any] = []
    room.desk.goTo.connect(lambda view, where: opened.append((view, where)))
    assert editor.same_strip.button is not None
    editor.same_strip.button.click()
    assert opened == [("contacts", {"contact": number})]
    assert not editor.isVisible()


# -- lines that come and go ----------------------------------------------------------------------------


def test_only_one_line_has_the_star(room: Room) -> None:
    editor = room.open(contacts.save(room.store, IDRIS))
    star = editor.emails.lines[1].star
    assert star is not None
    star.click()
    assert [one.preferred for one in editor.draft().emails] == [False, True]


def test_a_removed_line_can_be_put_back(room: Room) -> None:
    editor = room.open(contacts.save(room.store, IDRIS))
    before = editor.draft()
    editor.emails.lines[0].remove_button.click()
    assert [one.value for one in editor.draft().emails] == ["idris@copperfinch.example"]
    assert editor.removed_label.text() == "idris@bellwether.example removed"
    editor.put_back_link.click()
    assert editor.draft() == before
    editor.ties.rows[1].remove_button.click()
    assert [tie.company for tie in editor.draft().affiliations] == ["Copperfinch"]
    editor.put_back_link.click()
    assert editor.draft() == before
    editor.you.own_fields.rows[0].remove_button.click()
    assert editor.draft().own_fields == ()
    editor.put_back_link.click()
    assert editor.draft() == before


def test_an_affiliation_is_written_in_its_line(room: Room) -> None:
    number = contacts.save(room.store, IDRIS)
    editor = room.open(number)
    editor.ties.add_link.click()
    edit = editor.ties.edit
    assert edit is not None
    write_into(edit.company, "Brackwater University")
    edit.kind.set_current_key("school")
    write_into(edit.from_date, "sometime")
    edit.done_button.click()
    assert "not a date" in edit.error.text()
    assert editor._foot_note is not None
    assert editor._foot_note.text() == "One field needs a look"
    write_into(edit.from_date, "Sep 2005")
    write_into(edit.to_date, "2004")
    edit.done_button.click()
    assert edit.error.text() == "It ends before it begins."
    write_into(edit.to_date, "2009")
    assert edit.former.isChecked()
    write_into(edit.to_date, "now")
    assert not edit.former.isChecked()
    write_into(edit.to_date, "2009")
    edit.done_button.click()
    assert editor.ties.edit is None
    save(editor)
    tie = room.card(number).affiliations[2]
    assert (tie.company, tie.kind, tie.from_date, tie.to_date, tie.former) == (
        "Brackwater University",
        "school",
        "2005-09",
        "2009",
        True,
    )


def test_an_open_line_is_saved_too(room: Room) -> None:
    number = contacts.save(room.store, IDRIS)
    editor = room.open(number)
    editor.ties.rows[1].button.click()
    edit = editor.ties.edit
    assert edit is not None
    assert edit.company.text() == "Tallymark"
    write_into(edit.title, "Analyst")
    save(editor)
    assert room.card(number).affiliations[1].title == "Analyst"


def test_what_i_share_is_marked(room: Room) -> None:
    me = ContactDraft(given_name="Mira", affiliations=(Tie(None, "Tallymark", "employer"),))
    contacts.save_me(room.store, me, Pitch())
    editor = room.open(contacts.save(room.store, IDRIS))
    assert ["you too" in row.button.accessibleName() for row in editor.ties.rows] == [False, True]


# -- between us ----------------------------------------------------------------------------------------


def test_the_cadence_says_its_next_day(room: Room) -> None:
    number = contacts.save(room.store, IDRIS)
    interactions.log(room.store, contacts=[number], on=date(2026, 11, 18), kind=InteractionKind.CALL)
    editor = room.open(number)
    hint = editor.you.cadence_field.hint
    assert hint() == "Next on Wednesday 30 December, six weeks after 18 November."
    editor.you.cadence.combo.set_current_key("30")
    assert hint() == "Next on Friday 18 December, a month after 18 November."
    editor.you.cadence.combo.set_current_key("0")
    assert hint() == "No reminder to keep in touch."
    editor.you.cadence.combo.set_current_key("other")
    editor.you.cadence.days.setValue(3)
    assert hint() == "Due since 23 November, three days after 18 November."
    save(editor)
    assert room.card(number).cadence_days == 3


def test_introduced_by_is_somebody_who_is_here(room: Room) -> None:
    kofi = contacts.save(room.store, ContactDraft(given_name="Kofi", family_name="Aldermere"))
    number = contacts.save(room.store, IDRIS)
    editor = room.open(number)
    assert [choice.title for choice in editor.you.introduced_by._search("")] == [
        "Kofi Aldermere"
    ]  # not Idris
    choose(editor.you.introduced_by, "kofi")
    save(editor)
    assert room.card(number).introduced_by_id == kofi


def test_tags_are_offered_from_those_in_use(room: Room) -> None:
    contacts.save(room.store, IDRIS)
    editor = room.open()
    assert editor.you._suggest_tags("PAY") == ["payments"]


# -- drafts --------------------------------------------------------------------------------------------


def test_esc_keeps_what_was_typed_and_it_comes_back(room: Room) -> None:
    number = contacts.save(room.store, IDRIS)
    editor = room.open(number)
    write_into(editor.position, "Chief Product Officer")
    write_into(editor.emails.lines[1].edit, "idris@copperfinch,example")
    QTest.keyClick(editor, Qt.Key.Key_Escape)
    assert not editor.isVisible()
    assert room.said == [("Changes kept as a draft", False)]
    contacts.save(room.store, replace(contacts.draft(room.card(number)), location="Oslo"), number)
    again = room.open(number)
    assert not again.kept_strip.isHidden()
    assert again.position.text() == "Chief Product Officer"
    assert again.place.text() == "Oslo"  # changed in the file since: not taken back
    assert not again.emails.lines[1].error.isHidden()
    assert again.kept_strip.button is not None
    again.kept_strip.button.click()
    assert again.kept_strip.isHidden()
    assert not again.is_changed()
    QTest.keyClick(again, Qt.Key.Key_Escape)
    assert room.open(number).kept_strip.isHidden()


def test_a_new_contact_is_kept_as_well_and_forgotten_when_it_is_saved(room: Room) -> None:
    editor = room.open()
    write_into(editor.given, "Ottilie")
    editor.reject()
    again = room.open()
    assert again.given.text() == "Ottilie"
    save(again)
    assert room.open().given.text() == ""


def test_without_a_change_nothing_is_kept(room: Room) -> None:
    room.open(contacts.save(room.store, IDRIS)).reject()
    room.open().reject()
    assert room.said == []


# -- signature and photo -------------------------------------------------------------------------------

SIGNATURE = """Idris Bellwether
Head of Payments at Copperfinch
M: +353 1 555 0142
idris@copperfinch.example
https://www.linkedin.com/in/idris-bellwether"""


def test_a_signature_fills_what_is_empty(room: Room) -> None:
    editor = room.open()
    write_into(editor.position, "My friend")
    QGuiApplication.clipboard().setText(SIGNATURE)
    editor.paste_button.click()
    draft = editor.draft()
    assert (draft.given_name, draft.family_name, draft.company) == ("Idris", "Bellwether", "Copperfinch")
    assert draft.position == "My friend"
    assert [(one.value, one.kind) for one in draft.emails] == [("idris@copperfinch.example", "work")]
    assert [(one.value, one.kind) for one in draft.phones] == [("+353 1 555 0142", "mobile")]
    assert [(one.value, one.kind) for one in draft.links] == [
        ("https://www.linkedin.com/in/idris-bellwether", "linkedin")
    ]
    editor.paste_button.click()
    assert editor.draft() == draft
    QGuiApplication.clipboard().setText("")
    editor.paste_button.click()
    assert "no signature" in editor.strip.text()


def test_a_photo_is_made_small_and_kept(room: Room, qtbot: QtBot, tmp_path: Path) -> None:
    image = QImage(2000, 1000, QImage.Format.Format_RGB32)
    image.fill(QColor("teal"))
    path = tmp_path / "me.png"
    assert image.save(str(path))
    number = contacts.save(room.store, IDRIS)
    editor = room.open(number)
    room.prompter._files.append(path)
    editor.photo.choose_link.click()
    qtbot.waitUntil(lambda: editor.photo.photo is not None)
    save(editor)
    photo = room.card(number).photo
    assert photo is not None
    kept = QImage.fromData(photo)
    assert (kept.width(), kept.height()) == (SIDE, SIDE // 2)
    again = room.open(number)
    again.photo.remove_link.click()
    save(again)
    assert room.card(number).photo is None


def test_what_is_no_picture_is_named(room: Room, qtbot: QtBot, tmp_path: Path) -> None:
    path = tmp_path / "list.png"
    path.write_text("Name,Company\n")
    editor = room.open()
    editor.photo.take_file(path)
    qtbot.waitUntil(lambda: not editor.strip.isHidden())
    assert editor.strip.text() == "list.png is not a picture that can be read."
    assert editor.photo.working.isHidden()
    with pytest.raises(KnownError, match="cannot be read"):
        small_photo(tmp_path / "nowhere.png")


# -- other endings -------------------------------------------------------------------------------------


def test_archive_and_delete_can_be_undone(room: Room) -> None:
    number = contacts.save(room.store, IDRIS)
    first = room.open(number)
    assert first.archive_button is not None
    first.archive_button.click()
    assert room.card(number).archived_at is not None
    again = room.open(number)
    assert again.archive_button is not None
    assert again.archive_button.text() == "Bring back"
    again.archive_button.click()
    assert room.card(number).archived_at is None
    last = room.open(number)
    assert last.delete_button is not None
    last.delete_button.click()
    assert room.card(number).deleted_at is not None
    history.undo(room.store)
    assert room.card(number).deleted_at is None
    assert [text for text, undo in room.said if undo] == [
        "Idris Bellwether archived.",
        "Idris Bellwether brought back.",
        "Idris Bellwether removed.",
    ]


def test_my_own_card_is_written_with_its_pitch(room: Room) -> None:
    editor = room.open(is_me=True)
    assert editor.windowTitle() == "My card"
    assert editor._you is None
    assert editor.pitch is not None
    write_into(editor.given, "Mira")
    write_into(editor.family, "Halloway")
    editor.pitch.done.setPlainText("Eight years in payments.")
    QTest.keyClicks(editor.pitch.tags.edit, "payments,")
    number = save(editor)
    assert people.me(room.store) == number
    assert contacts.pitch(room.store) == Pitch(done="Eight years in payments.")
    assert room.card(number).tags == ("payments",)
    again = room.open(is_me=True)
    assert again.pitch is not None
    assert again.pitch.pitch() == Pitch(done="Eight years in payments.")
    again.pitch.offer.setPlainText("Calm launches.")
    assert save(again) == number
    assert contacts.pitch(room.store).offer == "Calm launches."
    assert room.store.value("SELECT count(*) FROM contact") == 1
    history.undo(room.store)
    assert contacts.pitch(room.store).offer == ""


# -- looks ---------------------------------------------------------------------------------------------


@pytest.mark.parametrize("mode", ["light", "dark"])
def test_it_fits_a_small_window_with_any_name(room: Room, qapp: QApplication, mode: str) -> None:
    apply_theme(qapp, mode)
    assert room.desk.window is not None
    room.desk.window.resize(1024, 640)
    for name in (f"{EVIL} {'Maximiliana' * 18}", "Maximilianamm " * 14, "عبد الرحمن بن خالد", "张伟"):
        editor = room.open(None, name=name, company=EVIL)
        assert (editor.width(), editor.height()) == (976, 592)
        assert editor.given.width() > 100
        editor.you.set_name(name)
        QApplication.processEvents()
        notes = editor.you.notes
        assert notes.mapTo(editor, notes.rect().topRight()).x() < editor.width()
        assert editor.save_button.mapTo(editor, editor.save_button.rect().bottomRight()).x() < editor.width()
        Dialog.reject(editor)


def test_markup_in_a_name_stays_text(room: Room) -> None:
    number = contacts.save(room.store, ContactDraft(given_name="<b>Bold</b>", company=EVIL))
    editor = room.open(number)
    assert editor.title_label.text() == "Edit <b>Bold</b>"
    assert editor.title_label.textFormat() == Qt.TextFormat.PlainText
    assert editor.draft().company == EVIL


def test_tab_goes_from_the_names_through_the_lines(room: Room) -> None:
    editor = room.open(contacts.save(room.store, IDRIS))
    editor.activateWindow()
    editor.given.setFocus()
    seen: list[QWidget | None] = []
    for _ in range(11):
        QTest.keyClick(QApplication.focusWidget() or editor, Qt.Key.Key_Tab)
        seen.append(QApplication.focusWidget())
    lines = editor.emails.lines
    wanted = [editor.family, editor.position, editor.company, lines[0].edit, lines[0].kind, lines[0].star]
    places = [seen.index(widget) for widget in wanted if widget in seen]
    assert len(places) == len(wanted)
    assert places == sorted(places)


def test_every_control_has_a_name_for_screen_readers(room: Room) -> None:
    from PySide6.QtWidgets import QAbstractButton, QComboBox, QTextEdit

    editor = room.open(contacts.save(room.store, IDRIS))
    editor.ties.add_link.click()
    nameless = [
        widget
        for kind in (QLineEdit, QComboBox, QTextEdit, QAbstractButton)
        for widget in editor.findChildren(kind)
        if widget.isVisibleTo(editor)
        and not widget.accessibleName()
        and not (isinstance(widget, QAbstractButton) and widget.text())
        and not isinstance(widget.parentWidget(), QComboBox)
        and widget.objectName() != "qt_spinbox_lineedit"
    ]
    assert nameless == []
