"""My card and pitch: typed and saved, seen live beside it, said with a timer, printed."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass, field
from datetime import date, time
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QGuiApplication
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QDialog, QLabel
from pytestqt.qtbot import QtBot

from crm_desktop.domain.clock import FixedDay
from crm_desktop.domain.pitch import Pitch, PitchPart
from crm_desktop.services import contacts, settings
from crm_desktop.services.contacts import ContactDraft
from crm_desktop.store import Store, history
from crm_desktop.store import contacts as people
from crm_desktop.ui.contacts.editor import ContactEditor
from crm_desktop.ui.contacts.view import ContactsView
from crm_desktop.ui.me.timer import TimerDialog
from crm_desktop.ui.me.view import MeView
from crm_desktop.ui.shell.desk import Desk
from crm_desktop.ui.shell.window import MainWindow
from crm_desktop.ui.theme import apply_theme
from tests.store.books import empty_at, sample_at
from tests.ui import pdf
from tests.ui.prompter import ScriptedPrompter

TODAY = date(2026, 11, 24)
Key = Qt.Key
CTRL = Qt.KeyboardModifier.ControlModifier
LEFT = Qt.MouseButton.LeftButton

pytestmark = pytest.mark.qt_log_ignore("This plugin does not support", extend=True)


@dataclass
class Room:
    """A window at my card."""

    window: MainWindow
    desk: Desk
    store: Store
    qtbot: QtBot
    said: list[str] = field(default_factory=list)

    @property
    def view(self) -> MeView:
        found = self.window.view("me")
        assert isinstance(found, MeView)
        return found

    def pitch(self) -> Pitch:
        return contacts.pitch(self.store)

    def type_into(self, part: PitchPart, text: str) -> None:
        self.view.pitch.focus_part(part)
        QTest.keyClicks(self.view.pitch.fields[part].text, text)

    def steps(self) -> list[str]:
        return [entry.label for entry in history.entries(self.store)]


def _room(qtbot: QtBot, store: Store, files: list[Path]) -> Iterator[Room]:
    settings.put(store, settings.IS_SAMPLE, False)
    desk = Desk(store, ScriptedPrompter(files=files))
    window = MainWindow(desk)
    window.resize(1360, 860)
    qtbot.addWidget(window)
    window.show()
    qtbot.waitExposed(window)
    made = Room(window, desk, store, qtbot)
    desk.said.connect(lambda text, _undo: made.said.append(text))
    desk.open_me()
    window.refresh_navigation()
    QApplication.processEvents()
    yield made
    for dialog in window.findChildren(QDialog):
        dialog.done(0)
    qtbot.waitUntil(lambda: not desk.jobs.busy)
    window.let_go()
    window.close()
    desk.close()
    store.close()


@pytest.fixture
def room(qtbot: QtBot, qapp: QApplication, tmp_path: Path) -> Iterator[Room]:
    apply_theme(qapp)
    store = sample_at(tmp_path / "s.crm", FixedDay(TODAY, time(9, 0)))
    yield from _room(qtbot, store, [tmp_path / "me.pdf"])


@pytest.fixture
def new(qtbot: QtBot, qapp: QApplication, store_file: Path) -> Iterator[Room]:
    apply_theme(qapp)
    yield from _room(qtbot, empty_at(store_file, FixedDay(TODAY, time(9, 0))), [])


def checks(view: MeView) -> list[str]:
    return [one.text() for one in view.side._checks.findChildren(QLabel)]


def test_the_navigation_leads_here_and_says_so(room: Room) -> None:
    room.window.show_view("today")
    room.qtbot.mouseClick(room.window.navigation.me, LEFT)
    assert room.window.current is room.view
    assert room.window.navigation.me.is_chosen()
    assert room.window.navigation.me.accessibleDescription() == "My card and pitch, shown now"
    room.window.show_view("contacts")
    assert not room.window.navigation.me.is_chosen()


def test_first_seen_are_the_four_parts_with_their_words(room: Room) -> None:
    view = room.view
    assert view.name.text() == "Mira Halloway"
    assert view.line.text() == "Product manager, payments · Dublin · mira@halloway.example · +353 1 555 0100"
    assert view.length.text() == "49 words, about 20 seconds aloud"
    assert [field.count.text() for field in view.pitch.fields.values()] == [
        "14 words", "16 words", "9 words", "10 words",
    ]  # fmt: skip
    assert checks(view) == [
        "It has a number", "It says what you want next", "It names kinds of organisation",
        "“What I offer” lacks an example.",
    ]  # fmt: skip
    assert view.side.parts[PitchPart.OFFER].text() == "I turn regulation into a roadmap that engineers like."
    assert "Eight years in payments" in view.side.line.text()
    assert view.side.used.text().startswith("Used on every call sheet and in ")


def test_typing_shows_at_once_and_is_saved_a_moment_later_in_one_step(room: Room) -> None:
    before, count = room.pitch(), len(room.steps())
    room.type_into(PitchPart.OFFER, " For example at Tallymark.")
    view = room.view
    assert view.side.parts[PitchPart.OFFER].text().endswith("For example at Tallymark.")
    assert checks(view)[-1] == "It gives an example"
    assert view.pitch.fields[PitchPart.OFFER].count.text() == "13 words"
    assert room.pitch() == before
    room.qtbot.waitUntil(lambda: room.pitch().offer.endswith("Tallymark."))
    room.type_into(PitchPart.OFFER, " And more.")
    room.qtbot.waitUntil(lambda: room.pitch().offer.endswith("more."))
    assert len(room.steps()) == count + 1, "one sitting in one part is one step"
    room.type_into(PitchPart.NEXT, " Soon.")
    assert room.pitch().next == before.next
    room.qtbot.keyClick(view.pitch.fields[PitchPart.NEXT].text, Key.Key_Tab)
    assert room.pitch().next.endswith("Soon."), "leaving a part writes it"
    assert len(room.steps()) == count + 2
    room.desk.undo()
    assert view.pitch.fields[PitchPart.NEXT].words() == before.next
    room.desk.undo()
    assert room.pitch() == before
    assert view.pitch.fields[PitchPart.OFFER].words() == before.offer


def test_leaving_the_view_writes_what_is_typed(room: Room) -> None:
    room.type_into(PitchPart.LOOKING_FOR, " Or Cork.")
    room.window.show_view("today")
    room.qtbot.waitUntil(lambda: room.pitch().looking_for.endswith("Or Cork."))


def test_what_changes_elsewhere_is_shown_but_never_over_what_is_typed(room: Room) -> None:
    room.type_into(PitchPart.OFFER, " Mine.")
    from crm_desktop.services import me

    me.save_part(room.store, PitchPart.DONE, "From elsewhere")
    view = room.view
    assert view.pitch.fields[PitchPart.DONE].words() == "From elsewhere"
    assert view.pitch.fields[PitchPart.OFFER].words().endswith("Mine.")


def test_what_a_part_lacks_leads_to_it(room: Room) -> None:
    (add,) = room.view.side.buttons
    assert add.text() == "Add it"
    room.qtbot.mouseClick(add, LEFT)
    assert room.view.pitch.fields[PitchPart.OFFER].text.hasFocus()
    room.desk.open_me("next")
    assert room.view.pitch.fields[PitchPart.NEXT].text.hasFocus()


def test_an_empty_pitch_begins_with_the_first_part(room: Room) -> None:
    room.store.connection.pragma("query_only", False)
    room.store.connection.execute("DELETE FROM pitch")
    room.store.connection.pragma("query_only", True)
    room.window.show_view("today")
    from crm_desktop.store import Changes

    with room.qtbot.waitSignal(room.desk.changed):  # when what is due was worked out on its thread
        room.store.publish(Changes(everything=True))
    room.desk.open_me()
    view = room.view
    assert view.first.isVisible()
    assert view.first.hasFocus()
    assert not view.aloud.isVisible()
    assert not view.copy_button.isEnabled()
    assert ["not written yet" in text for text in checks(view)] == [True] * len(PitchPart)
    assert {button.text() for button in view.side.buttons} == {"Write it"}
    assert all(field.text.placeholderText() for field in view.pitch.fields.values())
    room.qtbot.keyClick(view.first, Key.Key_Space)
    assert view.pitch.fields[PitchPart.DONE].text.hasFocus()


def test_without_a_card_it_asks_who_i_am(new: Room) -> None:
    view = new.view
    assert view.nobody.isVisible()
    assert view.write_card.hasFocus()
    assert not view.copy_button.isVisible()
    view.print_here()
    new.qtbot.mouseClick(view.write_card, LEFT)
    (card,) = [dialog for dialog in new.window.findChildren(ContactEditor) if dialog.isVisible()]
    card.given.setText("Mira")
    card.submit()
    new.qtbot.waitUntil(view.first.hasFocus)  # it goes on where one writes
    assert not view.nobody.isVisible()
    assert view.name.text() == "Mira"
    assert view.no_places.isVisible()


# -- where I have been, tags ---------------------------------------------------------------------------


def test_places_are_added_changed_and_removed_by_keyboard_and_mouse(room: Room) -> None:
    view = room.view
    assert [row.name.text() for row in view.places.rows][:2] == ["Product Kitchen Dublin", "Pennywhistle Pay"]
    view.add_place.setFocus()
    room.qtbot.keyClick(view.add_place, Key.Key_Space)
    line = view.places.line
    assert line is not None
    assert line.company.hasFocus()
    QTest.keyClicks(line.company, "Bootcamp")
    line.company.popup().hide()
    QTest.keyClicks(line.from_date, "2015")
    room.qtbot.keyClick(line.from_date, Key.Key_Return)
    assert "Bootcamp: saved." in room.said
    assert "Bootcamp" in [row.name.text() for row in view.places.rows]
    row = next(row for row in view.places.rows if row.name.text() == "Bootcamp")
    room.qtbot.mouseClick(row.edit, LEFT)
    line = view.places.line
    assert line is not None
    line.from_date.setText("nonsense")
    line.finish()
    assert view.places.line is line, "an error stays"
    room.qtbot.keyClick(line.from_date, Key.Key_Escape)
    assert view.places.line is None
    row = next(row for row in view.places.rows if row.name.text() == "Bootcamp")
    room.qtbot.mouseClick(row.remove, LEFT)
    assert "Bootcamp" not in [row.name.text() for row in view.places.rows]
    room.desk.undo()
    assert "Bootcamp" in [row.name.text() for row in view.places.rows]


def test_a_place_that_is_typed_stays_when_something_else_changes(room: Room) -> None:
    view = room.view
    view.places.begin()
    line = view.places.line
    assert line is not None
    line.company.setText("Half a na")
    contacts.save(room.store, ContactDraft(given_name="Ada", company="Tallymark"))
    assert view.places.line is line
    assert line.company.text() == "Half a na"


def test_faces_show_the_people_in_the_list(room: Room) -> None:
    row = room.view.places.rows[2]
    assert row.name.text() == "Tallymark"
    room.qtbot.mouseClick(row.faces, LEFT)
    shown = room.window.current
    assert isinstance(shown, ContactsView)
    assert shown.model.rowCount() == 7


def test_tags_are_saved_and_those_who_share_them_shown(room: Room) -> None:
    view = room.view
    assert view.sharing.text() == "shared with 13 people"
    view.tags.edit.setFocus()
    QTest.keyClicks(view.tags.edit, "banking")
    room.qtbot.keyClick(view.tags.edit, Key.Key_Return)
    number = people.me(room.store)
    assert number is not None
    card = people.card(room.store, number)
    assert card is not None
    assert "banking" in card.tags
    assert view.sharing.text() != "shared with 13 people"
    room.qtbot.mouseClick(view.sharing, LEFT)
    assert isinstance(room.window.current, ContactsView)


# -- aloud, copied, printed ----------------------------------------------------------------------------


def test_the_timer_counts_and_says_how_it_went(room: Room) -> None:
    dialog = room.view.say_aloud()
    assert dialog.says.text() == "About 20 seconds, read calmly."
    texts = [one.text() for one in dialog.findChildren(QLabel)]
    assert "Banks and payment firms in Dublin, or remote in Europe." in texts
    room.qtbot.keyClick(dialog, Key.Key_Space)
    assert dialog.is_running()
    assert dialog.go.text() == "Stop"
    room.qtbot.waitUntil(lambda: dialog.track.seconds > 0.15)
    room.qtbot.mouseClick(dialog.go, LEFT)
    assert not dialog.is_running()
    assert dialog.says.text() == "1 second. Slower is easier to follow."
    dialog.toggle()
    dialog.reject()
    assert not dialog.is_running(), "nothing runs on"


@pytest.mark.parametrize(
    ("taken", "says"),
    [
        (20.4, "20 seconds. That is a good length."),
        (61.0, "61 seconds. A minute is as long as anybody listens."),
        (11.9, "12 seconds. Slower is easier to follow."),
    ],
)
def test_what_the_timer_says(room: Room, taken: float, says: str) -> None:
    dialog = TimerDialog(room.window, room.pitch())
    assert dialog.verdict(taken) == says
    dialog._show(taken)
    assert dialog.seconds.text() == str(int(taken))
    dialog.deleteLater()


def test_the_pitch_is_copied_as_plain_text(room: Room) -> None:
    room.qtbot.mouseClick(room.view.copy_button, LEFT)
    assert QGuiApplication.clipboard().text() == room.pitch().text
    assert room.pitch().text.count("\n") == 3


def test_it_prints(room: Room, tmp_path: Path) -> None:
    room.qtbot.keyClick(room.window, Key.Key_P, CTRL)
    text = pdf.read(tmp_path / "me.pdf").text
    for part in (
        "Mira Halloway",
        "mira@halloway.example",
        "Looking for",
        "Banks and payment firms",
    ):
        assert part in text


def test_narrow_windows_put_the_side_over_it(room: Room) -> None:
    view = room.view
    assert not view.look_button.isVisible()
    room.window.resize(1000, 640)
    QApplication.processEvents()
    assert view.look_button.isVisible()
    assert not view.panes_.is_side_seen()
    room.qtbot.mouseClick(view.look_button, LEFT)
    assert view.side.isVisible()
    view._on_part_wanted(PitchPart.OFFER)
    assert not view.panes_.is_side_seen()
    assert view.pitch.fields[PitchPart.OFFER].text.hasFocus()
    room.window.resize(880, 560)
    QApplication.processEvents()
    assert view.main.horizontalScrollBar().maximum() == 0


def test_hostile_words_stay_words(room: Room) -> None:
    text = "<img src=file:///x> & 王小明 محمد " * 30
    view = room.view
    view.pitch.fields[PitchPart.DONE].text.setPlainText(text)
    view.write_now()
    assert room.pitch().done == text.strip()
    view.grab()
    assert "<img src=file:///x>" in view.side.parts[PitchPart.DONE].text()
