"""The dialogs about companies: find a way in, merge two, name several at once; by mouse and by keyboard."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass, field, replace
from datetime import date
from pathlib import Path
from typing import Any

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QLabel, QMainWindow, QWidget
from pytestqt.qtbot import QtBot

from crm_desktop.domain.clock import FixedDay
from crm_desktop.domain.terms import AskKind, TargetStatus
from crm_desktop.services import companies
from crm_desktop.services.companies import CompanyDraft
from crm_desktop.store import Store
from crm_desktop.store import companies as reader
from crm_desktop.ui.companies.find_way import FindWayDialog, Target
from crm_desktop.ui.companies.merging import MergeDialog
from crm_desktop.ui.companies.naming import NamingDialog
from crm_desktop.ui.theme import apply_theme
from tests.store.books import add_crowd, add_interaction, dump, empty_at, sample_at
from tests.ui.recording_desk import RecordingDesk

TODAY = date(2026, 11, 24)
Key = Qt.Key
LEFT = Qt.MouseButton.LeftButton

pytestmark = pytest.mark.qt_log_ignore("This plugin does not support", extend=True)


@dataclass
class Room:
    """A window with a desk over the sample search."""

    window: QMainWindow
    desk: RecordingDesk
    store: Store
    said: list[str] = field(default_factory=list)

    def company(self, name: str) -> int:
        return int(self.store.value("SELECT id FROM company WHERE name = ?", (name,)))

    def person(self, given: str) -> int:
        return int(self.store.value("SELECT id FROM contact WHERE given_name = ?", (given,)))


@pytest.fixture
def room(qtbot: QtBot, qapp: QApplication, store_file: Path) -> Iterator[Room]:
    apply_theme(qapp, "light")
    store = sample_at(store_file, FixedDay(TODAY))
    window = QMainWindow()
    window.resize(1360, 860)
    desk = RecordingDesk(store, goes=True, opens=("find_way", "merge_company", "name_companies"))
    desk.window = window
    made = Room(window, desk, store)
    desk.said.connect(lambda text, _undo: made.said.append(text))
    qtbot.addWidget(window)
    window.show()
    qtbot.waitExposed(window)
    yield made
    window.close()
    desk.close()
    store.close()


def texts(within: QWidget) -> str:
    QApplication.processEvents()  # what was put into a layout is shown with the next turn
    return "\n".join(one.text() for one in within.findChildren(QLabel) if one.isVisible())


def offered(dialog: FindWayDialog, typed: str) -> list[Any]:
    return [choice.id for choice in dialog._find(typed)]


# -- find a way in -------------------------------------------------------------------------------------


def test_it_asks_for_what_is_looked_for_and_finds_companies_people_and_fields(room: Room) -> None:
    dialog = room.desk.find_way()
    assert isinstance(dialog, FindWayDialog)
    assert "Whom do you want to reach?" in texts(dialog)
    assert dialog.focusWidget() is dialog.field
    assert {("company", room.company("Larkmoor Bank")), ("contact", room.person("Priya"))} <= set(
        offered(dialog, "lark")
    )
    assert ("field", "Card payments") in offered(dialog, "paym")
    assert {kind for kind, _ in offered(dialog, "")} == {"company"}
    dialog.reject()


def test_a_field_is_typed_and_taken_with_enter(room: Room, qtbot: QtBot) -> None:
    dialog = room.desk.find_way()
    assert isinstance(dialog, FindWayDialog)
    QTest.keyClicks(dialog.field, "treasury")
    dialog.field.newTyped.emit("treasury")
    assert [row.name.text() for row in dialog.ways.rows] == [
        "Anouk Delafeld",
        "Mateo Brightwater",
        "Rafael Quince",
    ]
    assert "1 in the field, 2 by a tag" in texts(dialog)
    assert [path.accessibleName() for path in dialog.ways.paths] == ["You > Rafael Quince > Viktor Sandquill"]
    assert not dialog.open_button.isVisible()
    rows = dialog.ways.rows
    dialog.field.popup().hide()
    for key, there in (
        (Qt.Key.Key_Return, rows[0].button),
        (Qt.Key.Key_Down, rows[1].button),
        (Qt.Key.Key_Up, rows[0].button),
        (Qt.Key.Key_Up, rows[0].button),
        (Qt.Key.Key_Backtab, rows[0].name),
        (Qt.Key.Key_Down, rows[1].name),
    ):
        QTest.keyClick(dialog.focusWidget(), key)
        assert dialog.focusWidget() is there
    QTest.mouseClick(rows[0].button, LEFT)
    assert room.desk.asked == [
        (
            "go",
            "asks",
            {
                "new": True,
                "contact": room.person("Anouk"),
                "kind": AskKind.NAMES,
                "text": "Three people I can talk to in treasury",
                "industry": "treasury",
            },
        )
    ]
    assert not dialog.isVisible()


def test_to_a_person_it_shows_the_path_and_who_works_beside_them(room: Room) -> None:
    dialog = room.desk.find_way(person=room.person("Viktor"))
    assert isinstance(dialog, FindWayDialog)
    assert dialog.field.text() == "Viktor Sandquill"
    assert [row.name.text() for row in dialog.ways.rows] == ["Anouk Delafeld"]
    QTest.mouseClick(dialog.ways.ask_buttons[0], LEFT)
    about = {"person": room.person("Viktor")}
    assert room.desk.asked == [
        ("go", "asks", {"new": True, "contact": room.person("Rafael"), "kind": AskKind.INTRODUCTION, **about})
    ]


def test_somebody_i_know_stands_first(room: Room) -> None:
    dialog = room.desk.find_way(person=room.person("Chiara"))
    assert isinstance(dialog, FindWayDialog)
    assert "You know Chiara" in texts(dialog)
    assert [row.name.text() for row in dialog.ways.rows] == [
        "Chiara Bellfound", "Paloma Hartwick", "Lotte Wexcombe",
    ]  # fmt: skip
    QTest.mouseClick(dialog.open_button, LEFT)
    assert room.desk.asked == [("go", "contacts", {"contact": room.person("Chiara")})]


def test_a_company_where_i_know_nobody_names_helpers(room: Room) -> None:
    number = companies.save(room.store, CompanyDraft("Ashcroft", industry="Treasury"))
    dialog = room.desk.find_way(company=number)
    assert isinstance(dialog, FindWayDialog)
    assert "You know nobody at Ashcroft yet" in texts(dialog)
    assert "Who could name somebody?" in texts(dialog)
    assert len(dialog.ways.rows) == 3
    QTest.mouseClick(dialog.open_button, LEFT)
    assert room.desk.asked == [("go", "companies", {"company": number})]


def test_what_changes_meanwhile_is_shown(room: Room) -> None:
    dialog = room.desk.find_way(company=room.company("Larkmoor Bank"))
    assert isinstance(dialog, FindWayDialog)
    assert dialog.ways.rows[4].button.text() == "Reconnect"
    add_interaction(room.store, [room.person("Elspeth")], TODAY, outcome="spoke")
    assert "Reconnect" not in [row.button.text() for row in dialog.ways.rows]
    dialog.show_target(Target(dialog._target.sought, 999, "Gone"))  # type: ignore[union-attr]
    assert dialog.ways.rows == []
    dialog.reject()


def test_into_a_large_company_the_dialog_is_seen_before_the_way(
    room: Room, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr("crm_desktop.ui.companies.find_way.MANY", 3)
    dialog = room.desk.find_way(company=room.company("Larkmoor Bank"))
    assert isinstance(dialog, FindWayDialog)
    assert dialog.ways.isHidden()
    qtbot.waitUntil(lambda: dialog.steps.are_done)
    assert not dialog.ways.isHidden()
    assert dialog.ways.rows[0].name.text() == "Tobin Ashgrove"
    assert dialog.focusWidget() is dialog.ways.rows[0].button
    dialog.reject()


def test_an_empty_book_has_no_way_and_says_so(qtbot: QtBot, qapp: QApplication, store_file: Path) -> None:
    apply_theme(qapp, "light")
    store = empty_at(store_file, FixedDay(TODAY))
    window = QMainWindow()
    qtbot.addWidget(window)
    window.resize(1024, 640)
    window.show()
    desk = RecordingDesk(store, goes=True, opens=("find_way", "merge_company", "name_companies"))
    desk.window = window
    dialog = desk.find_way(industry="Payments")
    assert "You know nobody in Payments yet" in texts(dialog)
    assert dialog.height() <= 640 - 48
    dialog.reject()
    window.close()
    desk.close()
    store.close()


# -- merging -------------------------------------------------------------------------------------------


def test_two_companies_are_merged_field_by_field_and_undo_gives_both_back(room: Room) -> None:
    keep, gone = room.company("Pennywhistle Pay"), room.company("Tallymark")
    for number, notes in ((gone, "Ask Kofi."), (keep, "Knows my work.")):  # the newer word stays
        found = companies.draft(room.store, number)
        assert found is not None
        companies.save(room.store, replace(found, notes=notes), number)
    before = dump(room.store)
    dialog = room.desk.merge_company(keep, gone)
    assert isinstance(dialog, MergeDialog)
    assert dialog.sides is not None
    values = dialog.sides.choices
    assert set(values) == {"name", "domain", "industry", "size"}
    assert all(one.control.isChecked() for one, _ in values.values())
    said = "1 person, 8 affiliations of Tallymark. None is lost, and it can be taken back."
    assert f"{said} The notes of Tallymark come in as well." in texts(dialog)
    QTest.mouseClick(values["industry"][1], LEFT)
    QTest.keyClick(values["size"][1].control, Key.Key_Space)
    assert values["size"][1].control.isChecked()
    dialog.submit()  # Ctrl+Enter
    row = reader.row(room.store, keep)
    assert row is not None
    assert (row.name, row.industry, row.size) == ("Pennywhistle Pay", "Bookkeeping and payments", "40")
    assert (
        room.store.value("SELECT notes FROM company WHERE id = ?", (keep,)) == "Knows my work.\n\nAsk Kofi."
    )
    assert reader.row(room.store, gone) is None
    assert room.said == ["Pennywhistle Pay: two companies are one."]
    room.desk.undo()
    assert dump(room.store) == before


def test_the_other_company_is_chosen_by_name_and_never_the_same(room: Room) -> None:
    number = room.company("Larkmoor Bank")
    dialog = room.desk.merge_company(number)
    assert isinstance(dialog, MergeDialog)
    assert not dialog.merge_button.isEnabled()
    assert "Choose the company that is the same." in texts(dialog)
    assert number not in [choice.id for choice in dialog._find("")]
    assert number not in [choice.id for choice in dialog._find("lark")]
    choice = next(one for one in dialog._find("copper"))
    dialog.other.set_choice(choice)
    small = dialog.height()
    dialog.other.chosen.emit(choice)
    assert dialog.height() > small + 300  # both are seen without scrolling
    assert dialog.merge_button.isEnabled()
    assert dialog.sides is not None
    assert dialog.sides.choices["target_status"][0].control.isChecked()
    dialog.other.cleared.emit()
    assert not dialog.merge_button.isEnabled()
    assert dialog.draft() is None
    dialog.reject()


def test_a_merge_of_many_goes_on_behind_the_window(room: Room, qtbot: QtBot) -> None:
    keep, gone = room.company("Pennywhistle Pay"), room.company("Tallymark")
    with room.store.action("Many"):
        add_crowd(room.store, 600, company=gone)
    dialog = room.desk.merge_company(keep, gone)
    assert isinstance(dialog, MergeDialog)
    dialog.merge()
    assert room.said == ["Working on it: Pennywhistle Pay."]
    assert not dialog.isVisible()
    qtbot.waitUntil(lambda: len(room.said) == 2)
    assert room.said[1] == "Pennywhistle Pay: two companies are one."
    assert reader.row(room.store, gone) is None
    assert room.store.value("SELECT count(*) FROM contact WHERE company_id = ?", (keep,)) >= 600


def test_a_company_that_went_meanwhile_is_not_merged(room: Room) -> None:
    keep, gone = room.company("Pennywhistle Pay"), room.company("Tallymark")
    dialog = room.desk.merge_company(keep, gone)
    assert isinstance(dialog, MergeDialog)
    troubles: list[str] = []
    room.desk.troubled.connect(troubles.append)
    companies.remove(room.store, gone)
    dialog.merge()
    assert troubles == ["These are not two companies any more. Nothing was changed."]
    assert reader.row(room.store, keep) is not None
    dialog.reject()


# -- naming several ------------------------------------------------------------------------------------


def test_names_are_put_on_the_list_in_one_step(room: Room) -> None:
    before = dump(room.store)
    dialog = room.desk.name_companies()
    assert isinstance(dialog, NamingDialog)
    assert dialog.focusWidget() is dialog.names
    assert not dialog.save_button.isEnabled()
    dialog.names.setPlainText("Ashcroft\n\n  Tallymark Ltd. \nashcroft inc; Berrow\n")
    assert dialog.lines() == ["Ashcroft", "Tallymark Ltd.", "Berrow"]
    assert dialog.said.text() == "2 new, 1 is here already, and becomes a target."
    dialog.submit()  # Ctrl+Enter
    assert room.said == ["3 companies are on the list."]
    rows = {row.name: row for row in reader.rows(room.store)}
    assert rows["Tallymark"].status is rows["Berrow"].status is TargetStatus.PROSPECT
    room.desk.undo()
    assert dump(room.store) == before


def test_what_was_typed_is_kept_by_esc(room: Room) -> None:
    dialog = room.desk.name_companies()
    assert isinstance(dialog, NamingDialog)
    dialog.names.setPlainText("Ashcroft")
    QTest.keyClick(dialog, Key.Key_Escape)
    again = room.desk.name_companies()
    assert isinstance(again, NamingDialog)
    assert again.lines() == ["Ashcroft"]
    again.save()
    third = room.desk.name_companies()
    assert isinstance(third, NamingDialog)
    assert third.lines() == []
    third.reject()
