"""Writing to one contact or to several: the dialog on the sample search of Tuesday 24 November 2026."""

from __future__ import annotations

import email
import email.policy
from collections.abc import Iterator
from datetime import date
from pathlib import Path
from typing import Any
from urllib.parse import unquote

import pytest
from PySide6.QtCore import Qt, QUrl
from PySide6.QtGui import QAction
from PySide6.QtWidgets import QApplication, QWidget
from pytestqt.qtbot import QtBot

from crm_desktop.domain.clock import FixedDay
from crm_desktop.domain.etiquette import Due
from crm_desktop.services import contacts as people
from crm_desktop.store import Store
from crm_desktop.store import models as m
from crm_desktop.ui.messages.dialog import MessageDialog
from crm_desktop.ui.shell.desk import Desk
from crm_desktop.ui.theme import apply_theme
from tests.store.books import copy_of, sample_at
from tests.ui.prompter import ScriptedPrompter

TODAY = date(2026, 11, 24)
LINE = "I thought of you when I read about tokenised cards."
Key = Qt.Key

pytestmark = pytest.mark.qt_log_ignore("This plugin does not support", extend=True)


@pytest.fixture(scope="session")
def sample_search(tmp_path_factory: pytest.TempPathFactory) -> Path:
    path = tmp_path_factory.mktemp("compose") / "sample.crm"
    sample_at(path, FixedDay(TODAY)).close()
    return path


class Place:
    """A desk with a window, and what left it."""

    def __init__(self, store: Store, window: QWidget) -> None:
        self.store = store
        self.desk = Desk(store, ScriptedPrompter())
        self.desk.window = window
        self.opened: list[QUrl] = []
        self.answers = True
        self.said: list[str] = []
        self.troubled: list[str] = []
        self.desk.open_url = self.open_url
        self.desk.said.connect(lambda text, _undo: self.said.append(text))
        self.desk.troubled.connect(self.troubled.append)

    def open_url(self, url: QUrl) -> bool:
        self.opened.append(url)
        return self.answers

    def number(self, name: str) -> int:
        return int(self.store.value("SELECT id FROM contact WHERE name = ?", (name,)))

    def write(self, name: str, due: Due | None = None, lead: int | None = None) -> MessageDialog:
        dialog = self.desk.write(self.number(name), due, lead)
        assert isinstance(dialog, MessageDialog)
        return dialog

    def due(self, name: str) -> Due:
        return next(due for due in self.desk.agenda.dues if due.contact_name == name)

    def purposes(self) -> set[str]:
        rows = self.store.rows(
            "SELECT purpose FROM interaction_purpose WHERE interaction_id = (SELECT max(id) FROM interaction)"
        )
        return {row[0] for row in rows}


@pytest.fixture
def place(qtbot: QtBot, qapp: QApplication, sample_search: Path, tmp_path: Path) -> Iterator[Place]:
    apply_theme(qapp, "light")
    path = tmp_path / "search.crm"
    window = QWidget()
    qtbot.addWidget(window)
    window.resize(1024, 640)
    window.show()
    made = Place(copy_of(sample_search, path, FixedDay(TODAY)), window)
    yield made
    for dialog in window.findChildren(MessageDialog):
        dialog.close()
    made.desk.close()
    made.store.close()
    window.close()


def test_a_due_brings_its_own_message_with_all_its_reasons(place: Place, qtbot: QtBot) -> None:
    dialog = place.write("Idris Bellwether", place.due("Idris Bellwether"))
    assert dialog.title_label.text() == "Thank Idris Bellwether"
    assert dialog.editor.template_box.currentText() == "Thanks on connection"
    qtbot.keyClicks(dialog.editor.text_field, LINE)
    qtbot.mouseClick(dialog.send_button, Qt.MouseButton.LeftButton)
    assert place.purposes() == {"thanks", "update"}
    assert place.said == ["Thanks and news to Idris logged."]
    assert not any(
        due.due_on <= TODAY for due in place.desk.agenda.of_contact(place.number("Idris Bellwether"))
    )


def test_a_free_message_is_logged_and_opened(place: Place, qtbot: QtBot) -> None:
    dialog = place.write("Fiadh Corrigale")
    accepted: list[int] = []
    dialog.finished.connect(accepted.append)
    assert dialog.title_label.text() == "Write to Fiadh Corrigale"
    assert dialog.editor.template_box.currentText() == "A free message"
    assert not dialog.send_button.isEnabled()
    qtbot.keyClicks(dialog.editor.text_field, LINE)
    body = dialog.editor.message()
    qtbot.keyClick(dialog.editor.text_field, Key.Key_Return, Qt.KeyboardModifier.ControlModifier)
    assert len(place.opened) == 1
    assert place.opened[0].scheme() == "mailto"
    row = place.store.row("SELECT kind, direction, notes FROM interaction ORDER BY id DESC LIMIT 1")
    assert row == ("e-mail", "out", body)
    assert accepted == [1]
    assert place.said == ["Message to Fiadh logged."]


def test_somebody_dormant_gets_a_reconnect_message(place: Place, qtbot: QtBot) -> None:
    dialog = place.write("Henrik Stavely")
    qtbot.keyClicks(dialog.editor.text_field, LINE)
    assert dialog.editor.waits_for() == ""
    dialog.submit()
    assert place.purposes() == {"reconnect"}


def test_what_is_logged_follows_from_the_chosen_template(place: Place, qtbot: QtBot) -> None:
    dialog = place.write("Sunniva Krall")
    qtbot.keyClicks(dialog.editor.text_field, LINE)
    box = dialog.editor.template_box
    keys = [box.itemData(number) for number in range(box.count())]
    box.setCurrentIndex(keys.index("offer_of_help"))
    assert LINE in dialog.editor.message()
    assert dialog.editor.waits_for() == ""
    dialog.submit()
    assert place.purposes() == {"offer of help"}


def test_esc_keeps_what_was_begun_and_sending_forgets_it(place: Place, qtbot: QtBot) -> None:
    dialog = place.write("Fiadh Corrigale")
    qtbot.keyClicks(dialog.editor.text_field, LINE)
    qtbot.keyClick(dialog, Key.Key_Escape)
    again = place.write("Fiadh Corrigale")
    assert LINE in again.editor.message()
    again.submit()
    fresh = place.write("Fiadh Corrigale")
    assert LINE not in fresh.editor.message()


def test_without_a_mail_program_it_stays_open_and_logs_nothing(place: Place, qtbot: QtBot) -> None:
    place.answers = False
    before = place.store.value("SELECT count(*) FROM interaction")
    dialog = place.write("Fiadh Corrigale")
    qtbot.keyClicks(dialog.editor.text_field, LINE)
    dialog.submit()
    assert place.troubled
    assert dialog.isVisible()
    assert place.store.value("SELECT count(*) FROM interaction") == before


def test_a_message_about_a_lead_is_logged_about_it(place: Place, qtbot: QtBot) -> None:
    dialog = place.write("Kofi Aldermere", lead=9)
    qtbot.keyClicks(dialog.editor.text_field, LINE)
    dialog.submit()
    about = place.store.rows(
        "SELECT lead_id FROM interaction_about WHERE interaction_id = (SELECT max(id) FROM interaction)"
    )
    assert about == [(9,)]


def test_a_person_without_address_can_be_copied_but_not_sent(place: Place, qtbot: QtBot) -> None:
    number = people.save(place.store, people.ContactDraft(given_name="Ann"))
    dialog = place.desk.write(number)
    assert isinstance(dialog, MessageDialog)
    qtbot.keyClicks(dialog.editor.text_field, LINE)
    assert not dialog.send_button.isEnabled()
    assert dialog.copy_button.isEnabled()
    qtbot.mouseClick(dialog.copy_button, Qt.MouseButton.LeftButton)
    assert LINE in QApplication.clipboard().text()


def test_what_lacks_of_me_leads_to_my_card(place: Place, qtbot: QtBot) -> None:
    dialog = place.write("Fiadh Corrigale")
    assert not dialog.editor.me_link.isVisible()
    dialog.close()
    with place.store.action("Nobody yet"):
        place.store.update(m.Contact, place.number("Mira Halloway"), is_me=False)
    dialog = place.write("Fiadh Corrigale")
    assert dialog.editor.me_link.isVisible()
    with qtbot.waitSignal(place.desk.goTo) as went:
        qtbot.mouseClick(dialog.editor.me_link, Qt.MouseButton.LeftButton)
    assert went.args[0] == "me"
    assert not dialog.isVisible()


@pytest.mark.parametrize("kept", [True, False])
def test_an_address_that_is_typed_is_kept_with_the_person_unless_unticked(
    place: Place, qtbot: QtBot, kept: bool
) -> None:
    name = place.store.value(
        "SELECT name FROM contact WHERE NOT is_me AND id NOT IN (SELECT contact_id FROM email) LIMIT 1"
    )
    dialog = place.write(name)
    editor = dialog.editor
    assert not editor.keep_address.isVisible()
    qtbot.keyClicks(editor.to_field, "new@post.example")
    assert editor.keep_address.isVisible()
    editor.keep_address.setChecked(kept)
    qtbot.keyClicks(editor.text_field, LINE)
    qtbot.mouseClick(dialog.send_button, Qt.MouseButton.LeftButton)
    known = "SELECT address FROM email WHERE contact_id = ?"
    number = place.number(name)
    assert place.store.rows(known, (number,)) == ([("new@post.example",)] if kept else [])
    assert ("the address kept" in place.said[-1]) is kept
    assert not place.write(name).editor.keep_address.isVisible(), "it is known now, or not there"
    place.desk.undo()
    assert place.store.rows(known, (number,)) == []


def test_an_address_that_comes_later_is_put_into_a_begun_message(place: Place, qtbot: QtBot) -> None:
    number = people.save(place.store, people.ContactDraft(given_name="Ann"))
    dialog = place.desk.write(number)
    assert isinstance(dialog, MessageDialog)
    qtbot.keyClicks(dialog.editor.text_field, LINE)
    dialog.reject()
    with place.store.action("Address added"):
        place.store.insert_many(
            "email", ("contact_id", "address", "preferred"), [(number, "ann@example.example", 1)]
        )
    again = place.desk.write(number)
    assert isinstance(again, MessageDialog)
    assert again.editor.to() == "ann@example.example"
    assert LINE in again.editor.message()
    assert again.send_button.isEnabled()


def test_it_says_so_when_the_person_was_removed(place: Place) -> None:
    number = place.number("Fiadh Corrigale")
    people.remove(place.store, [number])
    dialog = place.desk.write(number)
    assert isinstance(dialog, MessageDialog)
    assert not dialog.editor.isVisible()
    assert not dialog.send_button.isEnabled()


def test_it_fits_into_a_small_window(place: Place) -> None:
    dialog = place.write("Idris Bellwether", place.due("Idris Bellwether"))
    assert dialog.height() <= 640 - 48
    assert dialog.send_button.isVisible()


# -- one after another -----------------------------------------------------------------------------------


def interactions(place: Place) -> int:
    return int(place.store.value("SELECT count(*) FROM interaction"))


def write_each(place: Place, *names: str, **more: Any) -> MessageDialog:
    dialog = place.desk.write_each([place.number(name) for name in names], **more)
    assert isinstance(dialog, MessageDialog)
    return dialog


def test_several_are_written_one_by_one_each_with_its_own_line(place: Place, qtbot: QtBot) -> None:
    before = interactions(place)
    dialog = write_each(place, "Idris Bellwether", "Fiadh Corrigale", "Idris Bellwether", "Sunniva Krall")
    finished: list[int] = []
    dialog.finished.connect(finished.append)
    assert dialog.title_label.text() == "Thank Idris Bellwether"  # what is owed goes first
    assert dialog._note is not None
    assert dialog._note.text().endswith("1 of 3")
    qtbot.keyClicks(dialog.editor.text_field, LINE)
    qtbot.keyClick(dialog.editor.text_field, Key.Key_Return, Qt.KeyboardModifier.ControlModifier)
    assert dialog.title_label.text() == "Write to Fiadh Corrigale"
    assert dialog._note.text().endswith("2 of 3")
    assert LINE not in dialog.editor.message()  # nobody gets the line of another
    assert not dialog.send_button.isEnabled()
    qtbot.mouseClick(dialog.skip_button, Qt.MouseButton.LeftButton)
    assert dialog.title_label.text() == "Write to Sunniva Krall"
    qtbot.keyClicks(dialog.editor.text_field, "Yours alone.")
    dialog.submit()
    assert finished == [1]
    assert [unquote(url.path()) for url in place.opened] == [
        "idris@bellwether.example",
        "sunniva@krall.example",
    ]
    assert interactions(place) == before + 2
    assert place.said[-1] == "2 of 3 written."


def test_stopping_keeps_what_was_sent_and_what_was_begun(place: Place, qtbot: QtBot) -> None:
    before = interactions(place)
    dialog = write_each(place, "Fiadh Corrigale", "Sunniva Krall", "Tobin Ashgrove")
    qtbot.keyClicks(dialog.editor.text_field, LINE)
    dialog.submit()
    qtbot.keyClicks(dialog.editor.text_field, "Only begun.")
    qtbot.keyClick(dialog, Key.Key_Escape)
    assert not dialog.isVisible()
    assert interactions(place) == before + 1
    assert place.said[-1] == "1 of 3 written. The others can wait."
    assert "Only begun." in place.write("Sunniva Krall").editor.message()
    place.desk.undo()
    assert interactions(place) == before


def test_what_was_skipped_is_kept(place: Place, qtbot: QtBot) -> None:
    dialog = write_each(place, "Fiadh Corrigale", "Sunniva Krall")
    qtbot.keyClicks(dialog.editor.text_field, LINE)
    qtbot.waitUntil(dialog.isActiveWindow)
    qtbot.keyClick(dialog.editor.text_field, Key.Key_PageDown, Qt.KeyboardModifier.ControlModifier)
    assert dialog.title_label.text() == "Write to Sunniva Krall"
    dialog.skip()
    assert not dialog.isVisible()
    assert LINE in place.write("Fiadh Corrigale").editor.message()


def test_each_does_the_due_it_was_asked_for(place: Place, qtbot: QtBot) -> None:
    """As an opening does that tells each of its referrers."""
    told = [due for due in place.desk.agenda.dues if due.rule == "tell_referrer"]
    names = list(dict.fromkeys(due.contact_name for due in told))[:2]
    dialog = write_each(place, *names, dues=told)
    for name in names:
        assert name in dialog.title_label.text()
        qtbot.keyClicks(dialog.editor.text_field, LINE)
        for gap in dialog.editor.rendered().gaps:
            assert (
                dialog.editor.subject_field.select_first_gap() or dialog.editor.text_field.select_first_gap()
            )
            (dialog.editor.text_field).insertPlainText(gap.text)
        dialog.submit()
        assert "update" in place.purposes()
    assert not dialog.isVisible()


def test_somebody_who_is_gone_is_said_and_the_next_one_is_written(place: Place, qtbot: QtBot) -> None:
    people.remove(place.store, [place.number("Fiadh Corrigale")])
    dialog = write_each(place, "Fiadh Corrigale", "Sunniva Krall")
    assert "removed" in dialog._trouble.text()
    assert dialog._trouble.isVisible()
    assert not dialog.editor.isVisible()
    dialog.skip()
    assert dialog.editor.isVisible()
    assert not dialog._trouble.isVisible()


def test_nobody_is_nothing_to_write(place: Place) -> None:
    assert place.desk.write_each([]) is None


# -- sent another way ------------------------------------------------------------------------------------


def entry(dialog: MessageDialog, text: str) -> QAction:
    return next(action for action in dialog.editor.menu.actions() if action.text() == text)


def test_a_message_that_was_pasted_elsewhere_is_logged_as_sent(place: Place, qtbot: QtBot) -> None:
    before = interactions(place)
    dialog = place.write("Idris Bellwether", place.due("Idris Bellwether"))
    assert not entry(dialog, "Log it as sent").isEnabled()
    qtbot.keyClicks(dialog.editor.text_field, LINE)
    entry(dialog, "Log it as sent").trigger()
    assert place.opened == []
    assert interactions(place) == before + 1
    assert place.purposes() == {"thanks", "update"}
    assert not dialog.isVisible()


def test_a_message_is_saved_as_a_draft_of_a_mail_program(place: Place, qtbot: QtBot, tmp_path: Path) -> None:
    path = tmp_path / "thanks.eml"
    place.desk.prompter._files.append(path)  # type: ignore[attr-defined]
    before = interactions(place)
    dialog = place.write("Idris Bellwether", place.due("Idris Bellwether"))
    dialog.editor.text_field.insertPlainText("Grüße – 你好")
    entry(dialog, "Save as a file…").trigger()
    read = email.message_from_bytes(path.read_bytes(), policy=email.policy.default)
    assert read["X-Unsent"] == "1"
    assert read["To"] == "idris@bellwether.example"
    assert "Grüße – 你好" in read.get_content()
    assert place.said == ["Saved as thanks.eml. Nothing is logged yet."]
    assert interactions(place) == before
    place.desk.prompter._files.append(tmp_path)  # type: ignore[attr-defined]
    entry(dialog, "Save as a file…").trigger()
    assert "Your words are safe" in place.troubled[0]
