"""The activity log: what it lists, finding a change, taking it back, and what it changed."""

from __future__ import annotations

import csv
from collections.abc import Callable, Iterator
from dataclasses import dataclass, field, replace
from datetime import date, time
from functools import partial
from pathlib import Path
from threading import Event
from typing import Any

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtTest import QAbstractItemModelTester, QTest
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from crm_desktop.domain.clock import FixedDay
from crm_desktop.domain.terms import InteractionKind, LeadStage
from crm_desktop.services import companies, contacts, interactions, leads, settings
from crm_desktop.services.imports import importing
from crm_desktop.store import Changes, Store, history, what_changed
from crm_desktop.store import contacts as people
from crm_desktop.ui.activity import view as view_module
from crm_desktop.ui.activity.view import ActivityView
from crm_desktop.ui.shell.jobs import Cancelled
from crm_desktop.ui.theme import apply_theme
from crm_desktop.ui.widgets import ROW_ROLE, Menu, RowPaint, SectionPaint
from tests.store.books import empty_at, sample_at
from tests.ui.on_screen import on_screen
from tests.ui.prompter import ScriptedPrompter
from tests.ui.recording_desk import RecordingDesk

TODAY = date(2026, 11, 24)
Key = Qt.Key

pytestmark = pytest.mark.qt_log_ignore("This plugin does not support", extend=True)


@dataclass
class Shown:
    """The view, and what was said."""

    view: ActivityView
    desk: RecordingDesk
    store: Store
    said: list[str] = field(default_factory=list)
    trouble: list[str] = field(default_factory=list)
    went: list[tuple[str, Any]] = field(default_factory=list)

    def entry(self, label: str) -> history.Entry:
        return next(one for one in history.entries(self.store) if one.label == label)

    def choose(self, label: str) -> history.Entry:
        entry = self.entry(label)
        self.view.go_to({"entry": entry.id})
        return entry

    def rows(self) -> list[str]:
        model = self.view.model
        return [str(model.index(row).data()) for row in range(model.rowCount())]

    def row(self, label: str) -> RowPaint:
        found = self.view.model.index_of(self.entry(label).id).data(ROW_ROLE)
        assert isinstance(found, RowPaint)
        return found

    def things(self) -> list[tuple[str, str]]:
        model = self.view.detail.model
        found = [model.paint_at(row) for row in range(model.rowCount())]
        return [(paint.title, paint.subtitle) for paint in found if isinstance(paint, RowPaint)]

    def lines(self) -> list[str]:
        return self.view.detail.lines.texts()

    def number(self, given: str) -> int:
        return int(self.store.value("SELECT id FROM contact WHERE given_name = ?", (given,)))


def at(store: Store, hour: int, minute: int, day: date = TODAY) -> None:
    store.clock = FixedDay(day, time(hour, minute))


def new_people(folder: Path, name: str, count: int) -> Path:
    lines = ["First Name,Last Name,URL,Email Address,Company,Position,Connected On"]
    lines += [
        f"Nora{place},Quill,https://www.linkedin.com/in/nora{place},,Orrery Lane,Analyst,18 Nov 2026"
        for place in range(count)
    ]
    path = folder / name
    path.write_text("\n".join(lines) + "\n", encoding="utf-8")
    return path


def open_view(qtbot: QtBot, store: Store, prompter: ScriptedPrompter | None = None) -> Iterator[Shown]:
    desk = RecordingDesk(store, prompter or ScriptedPrompter())
    view = ActivityView(desk)
    made = Shown(view, desk, store)
    desk.said.connect(lambda text, _undo: made.said.append(text))
    desk.troubled.connect(made.trouble.append)
    desk.goTo.connect(lambda key, where: made.went.append((key, where)))
    with on_screen(qtbot, view, 1360):
        yield made


@pytest.fixture
def shown(qtbot: QtBot, qapp: QApplication, tmp_path: Path) -> Iterator[Shown]:
    """Two days with an import, an undone step, a removed contact, and small edits."""
    apply_theme(qapp, "light")
    store = sample_at(tmp_path / "a.crm", FixedDay(date(2026, 11, 23), time(17, 20)))
    contacts.remove(store, [store.value("SELECT id FROM contact WHERE given_name = 'Tobin'")])
    at(store, 9, 4)
    importing.import_file(store, new_people(tmp_path, "Connections.csv", 6))
    at(store, 9, 12)
    contacts.add_tag(store, [store.value("SELECT id FROM contact WHERE given_name = 'Idris'")], "risk")
    at(store, 9, 20)
    lead = store.value("SELECT id FROM lead WHERE stage = 'connected'")
    leads.move(store, lead, LeadStage.PROGRESSING)
    number = store.value("SELECT id FROM contact WHERE given_name = 'Greta'")
    interactions.log(store, contacts=[number], on=TODAY, kind=InteractionKind.CALL, notes="Short.")
    at(store, 9, 31)
    yield from open_view(qtbot, store)


@pytest.fixture
def empty(qtbot: QtBot, qapp: QApplication, tmp_path: Path) -> Iterator[Shown]:
    apply_theme(qapp, "light")
    yield from open_view(qtbot, empty_at(tmp_path / "a.crm", FixedDay(TODAY, time(9, 0))))


# -- the list ------------------------------------------------------------------------------------------


def test_days_are_sections_newest_first(shown: Shown) -> None:
    tester = QAbstractItemModelTester(shown.view.model, QAbstractItemModelTester.FailureReportingMode.Fatal)
    rows = shown.rows()
    assert rows[0] == "Today"
    assert rows[1] == "Call with Greta Vandermolen logged"
    assert rows[-2:] == ["Yesterday", "Contact removed: Tobin Ashgrove"]
    first = shown.view.model.paint_at(0)
    assert isinstance(first, SectionPaint)
    assert first.count == "4"
    shown.view.group.set_current("imports")
    shown.view.group.set_current("all")
    contacts.add_tag(shown.store, [shown.number("Greta")], "kind")
    assert shown.rows()[1] == "Greta Vandermolen tagged kind"
    del tester


def test_a_row_has_time_icon_and_undo(shown: Shown) -> None:
    paint = shown.row("Imported Connections.csv")
    assert (paint.lead_text, paint.face_icon, paint.subtitle) == (
        "09:04",
        "upload",
        "6 rows read: 6 new, 0 merged.",
    )
    assert [(action.name, action.pinned) for action in paint.actions] == [("undo", False)]
    newest = shown.row("Call with Greta Vandermolen logged")
    assert [(action.name, action.pinned) for action in newest.actions] == [("undo", True)]
    assert "Today at 09:04" in paint.spoken()


def test_undo_by_the_mouse_greys_the_row_and_redo_brings_it_back(shown: Shown) -> None:
    label = "Idris Bellwether tagged risk"

    def tagged() -> bool:
        return bool(
            shown.store.value(
                """SELECT EXISTS (SELECT 1 FROM contact_tag ct JOIN tag t ON t.id = ct.tag_id
                   WHERE t.name = 'risk' AND ct.contact_id = ?)""",
                (shown.number("Idris"),),
            )
        )

    assert tagged()
    index = shown.view.model.index_of(shown.choose(label).id)
    rect = shown.view.list.visualRect(index)
    spot = QPoint(rect.right() - 50, rect.center().y())
    QTest.mouseClick(shown.view.list.viewport(), Qt.MouseButton.LeftButton, pos=spot)
    paint = shown.row(label)
    assert paint.dim
    assert paint.right_text == "Undone at 09:31"
    assert [action.name for action in paint.actions] == ["redo"]
    assert not tagged()
    assert shown.said == [f"Taken back: {label}."]
    QTest.mouseClick(shown.view.list.viewport(), Qt.MouseButton.LeftButton, pos=spot)
    assert not shown.row(label).dim
    assert tagged()


def test_finding_narrows_by_words_and_kind(shown: Shown) -> None:
    QTest.keyClicks(shown.view.field, "GRETA call")
    assert shown.rows() == ["Today", "Call with Greta Vandermolen logged"]
    shown.view.field.clear()
    shown.view.group.set_current("removed")
    assert shown.rows() == ["Yesterday", "Contact removed: Tobin Ashgrove"]
    shown.view.group.set_current("imports")
    assert shown.rows() == ["Today", "Imported Connections.csv"]
    shown.view.group.set_current("edits")
    assert len(shown.rows()) == 4


def test_no_match_says_so_and_leads_back(shown: Shown) -> None:
    shown.view.field.setText("zebra")
    assert shown.view.no_match.isVisible()
    assert shown.view.no_match.title.text() == "No change like that"
    assert not shown.view.detail.isVisible()
    shown.view.field.entered.emit()
    assert shown.view.focusWidget() is shown.view.show_all
    shown.view.show_all.click()
    assert shown.view.list.isVisible()
    assert shown.view.detail.isVisible()


def test_an_empty_log_says_so(empty: Shown) -> None:
    assert empty.view.empty.isVisible()
    assert empty.view.empty.title.text() == "Nothing has changed yet"
    assert not empty.view.save_button.isEnabled()
    settings.put(empty.store, settings.WARM_DAYS, 40)
    assert not empty.view.empty.isVisible()
    assert empty.things() == [("Warm until", "Now 40")]


def test_keys_move_filter_open_and_step_back(shown: Shown) -> None:
    view = shown.view
    view.list.select_first()
    view.list.setFocus()
    QTest.keyClick(view.list, Key.Key_J)
    assert view.current == shown.entry("Aidan Foxmere: progressing")
    QTest.keyClick(view.list, Key.Key_K)
    assert view.current == shown.entry("Call with Greta Vandermolen logged")
    QTest.keyClick(view.list, Key.Key_Return)
    assert view.focusWidget() is view.detail.undo_button
    QTest.keyClick(view.detail.undo_button, Key.Key_Escape)
    assert view.focusWidget() is view.list
    QTest.keyClicks(view.list, "/")
    assert view.focusWidget() is view.field


def test_the_menu_lists_what_can_be_done(shown: Shown) -> None:
    entry = shown.choose("Call with Greta Vandermolen logged")
    shown.view.list.menuAsked.emit(shown.view.model.index_of(entry.id), QPoint(10, 10))
    menu = next(one for one in shown.view.findChildren(Menu) if one.isVisible())
    texts = [action.text() for action in menu.actions() if not action.isSeparator()]
    assert texts == ["Show what changed\tEnter", "Undo\tCtrl+Z", "Copy", "Save as a file"]
    undo = menu.actions()[1]
    menu.close()
    undo.trigger()
    assert shown.entry(entry.label).undone_at is not None


# -- one step ------------------------------------------------------------------------------------------


def test_an_import_shows_its_counts_and_what_undo_would_do(shown: Shown) -> None:
    shown.choose("Imported Connections.csv")
    detail = shown.view.detail
    assert detail.title.text() == "Imported Connections.csv"
    assert detail.when.text() == "Today at 09:04, LinkedIn export"
    assert detail.figures.texts() == ["6 new", "0 merged", "6 at your targets", "0 unreadable"]
    assert shown.lines() == ["6 new contacts leave the book."]
    assert detail.undo_button.text() == "Undo the import"
    assert shown.things()[0] == ("Nora0 Quill", "Analyst, Orrery Lane")


def test_what_was_changed_since_stays_and_is_named(shown: Shown) -> None:
    contacts.add_tag(shown.store, [shown.number("Nora3")], "kind")
    shown.choose("Imported Connections.csv")
    assert shown.lines() == ["5 new contacts leave the book.", "Nora3 Quill stays: changed since."]
    shown.view.detail.undo_button.click()
    assert shown.store.value("SELECT count(*) FROM contact WHERE given_name LIKE 'Nora%'") == 1
    assert shown.view.detail.undo_title.text() == "Undone at 09:31"
    assert shown.view.detail.redo_button.isVisible()
    assert len(shown.things()) == 6


def test_a_step_that_cannot_be_undone_says_why(shown: Shown) -> None:
    number = shown.number("Idris")
    card = people.card(shown.store, number)
    assert card is not None
    for position in ("Buyer", "Seller"):
        contacts.save(shown.store, replace(contacts.draft(card), position=position), number, f"To {position}")
    shown.choose("To Buyer")
    assert shown.lines() == ["Everything in it was changed since. Take the later changes back first."]
    assert not shown.view.detail.undo_button.isEnabled()
    shown.choose("To Seller")
    assert shown.things() == [("Idris Bellwether", "Position: Buyer became Seller")]
    assert shown.view.detail.undo_button.isEnabled()


def test_fields_are_said_in_words(shown: Shown) -> None:
    shown.choose("Aidan Foxmere: progressing")
    assert shown.things() == [("Aidan Foxmere", "Stage: connected became progressing")]
    shown.choose("Idris Bellwether tagged risk")
    assert shown.things() == [("Idris Bellwether", "Tag risk added")]
    shown.choose("Call with Greta Vandermolen logged")
    assert shown.things() == [("Call with Greta Vandermolen", "Tue 24 Nov")]
    assert shown.lines() == ["Call with Greta Vandermolen goes."]
    shown.choose("Contact removed: Tobin Ashgrove")
    assert shown.things() == [("Tobin Ashgrove", "Engineering Manager, Larkmoor Bank")]
    assert shown.lines() == ["Tobin Ashgrove comes back."]


def test_a_click_opens_the_thing(shown: Shown) -> None:
    shown.choose("Idris Bellwether tagged risk")
    things = shown.view.detail.things
    spot = things.visualRect(things.model().index(0, 0)).center()
    QTest.mouseClick(things.viewport(), Qt.MouseButton.LeftButton, pos=spot)
    assert shown.went == [("contacts", {"contact": shown.number("Idris")})]
    call = shown.choose("Call with Greta Vandermolen logged")
    QTest.mouseClick(things.viewport(), Qt.MouseButton.LeftButton, pos=spot)
    assert shown.desk.asked == [("edit_interaction", what_changed.read(shown.store, call.id).things[0].id)]
    shown.choose("Contact removed: Tobin Ashgrove")
    QTest.mouseClick(things.viewport(), Qt.MouseButton.LeftButton, pos=spot)
    assert len(shown.went) == 1


def test_states_are_chosen_above_the_list(shown: Shown) -> None:
    company = shown.store.value("SELECT id FROM company WHERE name = 'Copperfinch'")
    with shown.store.action("Both", "edit"):
        contacts.add_tag(shown.store, [shown.number("Greta")], "kind")
        known = companies.draft(shown.store, company)
        assert known is not None
        companies.save(shown.store, replace(known, industry="Tea"), company)
        companies.find_or_add(shown.store, "Harrowgate")
    shown.choose("Both")
    choice = shown.view.detail.choice
    assert choice is not None
    assert [choice.segment(key).text() for key in ("new", "changed")] == ["New 1", "Changed 2"]
    assert shown.things() == [("Harrowgate", "")]
    choice.set_current("changed")
    assert [title for title, _ in shown.things()] == ["Greta Vandermolen", "Copperfinch"]
    assert shown.things()[1][1].endswith("became Tea")


def test_more_than_a_hundred_come_by_a_click(shown: Shown, tmp_path: Path) -> None:
    importing.import_file(shown.store, new_people(tmp_path, "Many.csv", 130).rename(tmp_path / "many.csv"))
    shown.choose("Imported many.csv")
    model = shown.view.detail.model
    assert model.rowCount() == 101
    assert model.index(100).data() == "24 more"
    shown.view.detail.things.opened.emit(model.index(100))
    assert model.rowCount() == 124


def test_a_large_step_is_read_by_a_job_once_one_rests_on_it(
    shown: Shown, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(view_module, "LARGE", 10)
    shown.choose("Imported Connections.csv")
    assert shown.lines() == ["Looking what it would do…"]
    qtbot.waitUntil(lambda: shown.lines() == ["6 new contacts leave the book."])
    assert len(shown.things()) == 6
    assert not shown.trouble


def test_a_large_step_is_left_off_with_the_view_and_read_when_one_comes_back(
    shown: Shown, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(view_module, "LARGE", 10)
    begun, goes_on, left = Event(), Event(), Event()

    def read(*_args: object, check: Callable[[], None], **_options: object) -> what_changed.WhatChanged:
        begun.set()
        goes_on.wait(20)
        try:
            check()
        except Cancelled:
            left.set()
            raise
        return what_changed.WhatChanged()

    with monkeypatch.context() as slow:
        slow.setattr(what_changed, "read", read)
        shown.choose("Imported Connections.csv")
        qtbot.waitUntil(begun.is_set)
        shown.view.hide()
        goes_on.set()
        qtbot.waitUntil(lambda: left.is_set() and not shown.desk.jobs.busy)
    shown.view.show()
    qtbot.waitUntil(lambda: shown.lines() == ["6 new contacts leave the book."])
    assert not shown.trouble


def test_reading_a_step_can_be_stopped_at_any_moment(shown: Shown) -> None:
    entry = next(each for each in history.entries(shown.store) if each.label == "Imported Connections.csv")

    class Stopped(Exception):
        pass

    def stop_at(moment: int) -> Iterator[None]:
        for _ in range(moment - 1):
            yield
        raise Stopped

    asked: list[int] = []
    whole = what_changed.read(shown.store, entry.id, apart=True, check=lambda: asked.append(1))
    assert len(asked) > 10
    for moment in range(1, len(asked) + 1):
        stopping = stop_at(moment)
        with pytest.raises(Stopped):
            what_changed.read(shown.store, entry.id, apart=True, check=partial(next, stopping))
    assert what_changed.read(shown.store, entry.id, apart=True) == whole


def test_the_try_on_a_copy_says_the_same_and_changes_nothing(shown: Shown) -> None:
    before = shown.store.rows("SELECT id, name, changed_at FROM contact")
    for entry in history.entries(shown.store):
        assert what_changed.read(shown.store, entry.id, apart=True) == what_changed.read(
            shown.store, entry.id
        )
    assert shown.store.rows("SELECT id, name, changed_at FROM contact") == before


def test_a_step_whose_record_is_gone(shown: Shown) -> None:
    entry = shown.choose("Contact removed: Tobin Ashgrove")
    with shown.store.bookkeeping():
        shown.store.execute("UPDATE history SET changeset = NULL, size = 0 WHERE id = ?", (entry.id,))
    contacts.add_tag(shown.store, [shown.number("Greta")], "kind")
    assert shown.view.detail.undo_title.text() == "This can no longer be undone"
    assert not shown.view.detail.undo_button.isVisible()
    assert shown.row(entry.label).actions == ()


# -- the whole -----------------------------------------------------------------------------------------


def test_it_is_saved_as_a_table(qtbot: QtBot, shown: Shown, tmp_path: Path) -> None:
    path = tmp_path / "log.csv"
    shown.desk.prompter = ScriptedPrompter(files=[path])
    with shown.store.action("=SUM(A1)", "edit"):
        contacts.add_tag(shown.store, [shown.number("Greta")], "kind")
    shown.view.save_button.click()
    rows = list(csv.reader(path.read_text(encoding="utf-8-sig").splitlines()))
    assert rows[0] == ["When", "What", "Detail", "Kind", "Undone"]
    assert rows[1] == ["2026-11-24 09:31", "'=SUM(A1)", "", "Edit", ""]
    assert rows[-1][:2] == ["2026-11-23 17:20", "Contact removed: Tobin Ashgrove"]
    assert shown.said[-1] == "Saved as log.csv."
    shown.desk.prompter = ScriptedPrompter(files=[tmp_path / "nowhere" / "log.csv"])
    shown.view.save_button.click()
    assert shown.trouble == ["log.csv cannot be written there. Choose another place; nothing was lost."]


def test_a_small_window_shows_one_pane_at_a_time(shown: Shown) -> None:
    view = shown.view
    view.resize(900, 640)
    assert view.list.isVisible()
    assert not view.detail.isVisible()
    view.list.select_first()
    view.list.setFocus()
    QTest.keyClick(view.list, Key.Key_Return)
    assert view.detail.isVisible()
    assert not view.list.isVisible()
    view.back.click()
    assert view.list.isVisible()
    assert not view.detail.isVisible()


def test_names_are_plain_text_however_long(shown: Shown) -> None:
    name = "<b>" + "x" * 200
    number = contacts.save(shown.store, contacts.ContactDraft(given_name=name, family_name="علي"))
    shown.view.list.select_first()
    assert shown.view.detail.title.text().startswith("Contact added: <b>xxx")
    assert shown.things()[0][0].startswith("<b>xxx")
    assert shown.lines()[0].startswith("<b>xxx")
    assert len(shown.lines()[0]) < 100
    assert number


def test_two_thousand_steps_need_no_more_statements_than_a_few(shown: Shown) -> None:
    def statements() -> int:
        seen: list[str] = []
        shown.store.connection.trace_v2(1, lambda event: seen.append(event["sql"]))
        shown.view.refresh(Changes(everything=True))
        shown.store.connection.trace_v2(0, None)
        return len(seen)

    few = statements()
    with shown.store.bookkeeping():
        shown.store.execute(
            """WITH RECURSIVE n(i) AS (SELECT 1 UNION ALL SELECT i + 1 FROM n WHERE i < 1990)
               INSERT INTO history (label, kind, done_at) SELECT 'Step ' || i, 'edit', '2026-11-24T09:31:00Z' FROM n"""
        )
    assert statements() == few
    assert "Step 1" in shown.rows()
    assert len(shown.rows()) == 1990 + 5 + 2
