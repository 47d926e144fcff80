"""The company editor: all fields there and back, names that are here already, who works here, drafts."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from dataclasses import dataclass, replace
from pathlib import Path
from typing import Any

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from crm_desktop.domain.clock import FixedDay
from crm_desktop.domain.terms import TargetStatus
from crm_desktop.services import companies, contacts
from crm_desktop.services.companies import CompanyDraft
from crm_desktop.services.contacts import ContactDraft
from crm_desktop.store import Store, history
from crm_desktop.ui.companies.editor import MOST_PEOPLE, CompanyEditor
from crm_desktop.ui.shell.desk import Desk
from crm_desktop.ui.theme import apply_theme
from tests.store.books import empty_at
from tests.ui.editors import EVIL, TODAY, editors_at, heard, write_into
from tests.ui.prompter import ScriptedPrompter

pytestmark = pytest.mark.qt_log_ignore("This plugin does not support", extend=True)

LARKMOOR = CompanyDraft(
    name="Larkmoor Bank",
    domain="larkmoor.example",
    industry="Digital bank",
    size="900",
    place="Dublin",
    careers_page="https://larkmoor.example/careers",
    has_programme="yes",
    programme_link="https://larkmoor.example/refer",
    how_to_submit="Through staff: name, CV and two sentences",
    target_status=TargetStatus.INTERVIEWING,
    priority=1,
    motivation=4,
    posting=0,
    notes="Ottilie decides.",
)


@dataclass
class Room:
    """A window with a desk, and the way to open the editor."""

    desk: Desk
    store: Store
    said: list[tuple[str, bool]]
    open: Callable[..., CompanyEditor]


@pytest.fixture
def room(qtbot: QtBot, qapp: QApplication, store_file: Path) -> Iterator[Room]:
    apply_theme(qapp, "light")
    store = empty_at(store_file, FixedDay(TODAY))
    desk = Desk(store, ScriptedPrompter())
    with editors_at(qtbot, desk, CompanyEditor) as open_one:
        yield Room(desk, store, heard(desk), open_one)


def save(editor: CompanyEditor) -> int:
    numbers: list[int] = []
    editor.saved.connect(numbers.append)
    QTest.keyClick(editor, Qt.Key.Key_Return, Qt.KeyboardModifier.ControlModifier)
    assert len(numbers) == 1
    return numbers[0]


def test_every_field_is_shown_and_comes_back_as_it_was(room: Room) -> None:
    number = companies.save(room.store, LARKMOOR)
    editor = room.open(number)
    assert editor.draft() == LARKMOOR
    assert not editor.is_changed()
    before = room.store.value("SELECT count(*) FROM history")
    save(editor)
    assert room.store.value("SELECT count(*) FROM history") == before


def test_a_new_company_is_written_and_taken_back(room: Room) -> None:
    editor = room.open(name="Larkmoor")
    editor.has_programme.set_current("yes")
    assert not editor.programme_field.isHidden()
    write_into(editor.programme_link, "larkmoor.example/refer")
    editor.status.set_current_key(TargetStatus.PROSPECT)
    editor.motivation.set_current("5")
    editor.posting.set_current("0")
    number = save(editor)
    wanted = CompanyDraft(
        "Larkmoor",
        has_programme="yes",
        programme_link="larkmoor.example/refer",
        target_status=TargetStatus.PROSPECT,
        motivation=5,
        posting=0,
    )
    assert companies.draft(room.store, number) == wanted
    assert room.said == [("Larkmoor added.", True)]
    history.undo(room.store)
    assert companies.draft(room.store, number) is None


def test_a_company_needs_a_name_and_pages_need_a_host(room: Room) -> None:
    editor = room.open()
    write_into(editor.domain, "no page")
    editor.save()
    assert editor.name.hasFocus()
    assert editor._foot_note is not None
    assert editor._foot_note.text() == "2 fields need a look"
    write_into(editor.name, "Larkmoor")
    editor.save()
    assert editor.domain.hasFocus()
    write_into(editor.domain, "larkmoor.example")
    assert editor._foot_note.text() == ""
    save(editor)


def test_a_name_that_is_here_already_is_opened_instead(room: Room, monkeypatch: pytest.MonkeyPatch) -> None:
    number = companies.save(room.store, LARKMOOR)
    editor = room.open()
    write_into(editor.name, "larkmoor bank ltd")
    editor.save()
    assert editor.isVisible()
    assert not editor.same_strip.isHidden()
    opened: list[int | None] = []
    monkeypatch.setattr(room.desk, "edit_company", opened.append)
    assert editor.same_strip.button is not None
    editor.same_strip.button.click()
    assert opened == [number]
    assert room.store.value("SELECT count(*) FROM company") == 1


def test_its_own_name_may_be_written_in_another_way(room: Room) -> None:
    number = companies.save(room.store, LARKMOOR)
    editor = room.open(number)
    write_into(editor.name, "Larkmoor Bank plc")
    assert save(editor) == number


def test_who_works_here_opens_with_a_click(room: Room) -> None:
    number = companies.save(room.store, LARKMOOR)
    friend = contacts.save(
        room.store, ContactDraft("Tobin", "Ashgrove", company="Larkmoor Bank", closeness=3)
    )
    for place in range(MOST_PEOPLE + 1):
        contacts.save(room.store, ContactDraft(f"P{place}", company="Larkmoor Bank"))
    gone = contacts.save(room.store, ContactDraft("Gone", company="Larkmoor Bank", closeness=3))
    contacts.archive(room.store, [gone])
    editor = room.open(number)
    assert len(editor.people) == MOST_PEOPLE
    assert editor.people[0].person.name == "Tobin Ashgrove"
    assert "Gone" not in {button.person.name for button in editor.people}
    seen: list[Any] = []
    room.desk.goTo.connect(lambda view, where: seen.append((view, where)))
    QTest.keyClick(editor.people[0], Qt.Key.Key_Return)
    assert seen == [("contacts", {"contact": friend})]
    assert not editor.isVisible()


def test_esc_keeps_what_was_typed_and_it_can_be_thrown_away(room: Room) -> None:
    number = companies.save(room.store, LARKMOOR)
    editor = room.open(number)
    write_into(editor.place, "Cork")
    QTest.keyClick(editor, Qt.Key.Key_Escape)
    assert room.said == [("Changes kept as a draft", False)]
    companies.save(room.store, replace(LARKMOOR, notes="New"), number)
    again = room.open(number)
    assert (again.place.text(), again.notes.toPlainText()) == ("Cork", "New")
    assert again.kept_strip.button is not None
    again.kept_strip.button.click()
    assert again.place.text() == "Dublin"
    assert not again.is_changed()


def test_delete_keeps_the_people_and_can_be_undone(room: Room) -> None:
    number = companies.save(room.store, LARKMOOR)
    person = contacts.save(room.store, ContactDraft("Tobin", company="Larkmoor Bank"))
    room.open(number).delete_button.click()
    assert companies.draft(room.store, number) is None
    assert room.store.value("SELECT company_id FROM contact WHERE id = ?", (person,)) is None
    history.undo(room.store)
    assert companies.draft(room.store, number) == LARKMOOR
    assert room.store.value("SELECT company_id FROM contact WHERE id = ?", (person,)) == number


@pytest.mark.parametrize("mode", ["light", "dark"])
def test_it_fits_a_small_window_with_any_name(room: Room, qapp: QApplication, mode: str) -> None:
    apply_theme(qapp, mode)
    assert room.desk.window is not None
    room.desk.window.resize(1024, 640)
    number = companies.save(room.store, CompanyDraft(f"{EVIL} {'Copperfinch' * 18}"))
    contacts.save(room.store, ContactDraft(EVIL, "Maximiliana" * 18, company=f"{EVIL} {'Copperfinch' * 18}"))
    editor = room.open(number)
    assert (editor.width(), editor.height()) == (936, 592)
    assert editor.title_label.text().startswith(f"Edit {EVIL[:20]}")
    assert editor.people[0].width() < 268


def test_a_company_of_many_people_is_renamed_and_removed_behind_the_window(
    room: Room, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr("crm_desktop.ui.companies.editor.MANY", 1)
    for name in ("Ann", "Ben"):
        contacts.save(room.store, ContactDraft(given_name=name, company="Larkmoor Bank"))
    number = companies.find(room.store, "Larkmoor Bank")
    assert number is not None
    editor = room.open(number)
    write_into(editor.name, "Quillstow")
    QTest.keyClick(editor, Qt.Key.Key_Return, Qt.KeyboardModifier.ControlModifier)
    assert room.said[-1] == ("Working on it: Quillstow.", False)
    assert room.desk.memory.get(f"draft.company.{number}") is not None  # until it is written
    qtbot.waitUntil(lambda: room.said[-1] == ("Quillstow saved.", True))
    assert companies.find(room.store, "Quillstow") == number
    assert room.desk.memory.get(f"draft.company.{number}") is None
    room.open(number).delete_button.click()
    qtbot.waitUntil(lambda: room.said[-1] == ("Quillstow removed.", True))
    assert companies.find(room.store, "Quillstow") is None
    room.desk.undo()
    assert companies.find(room.store, "Quillstow") == number
