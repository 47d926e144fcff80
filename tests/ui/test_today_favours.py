"""Today's rows of references, favours and promises, from the row to what each one settles."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from datetime import date
from pathlib import Path
from typing import NamedTuple

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication, QDialog, QMenu
from pytestqt.qtbot import QtBot

from crm_desktop.domain.clock import FixedDay
from crm_desktop.domain.etiquette import Due, RuleName
from crm_desktop.domain.terms import FavourDirection, PromisedBy
from crm_desktop.services import favours, settings
from crm_desktop.store import Store, history
from crm_desktop.ui.favours.editors import FavourEditor
from crm_desktop.ui.leads.editor import LeadEditor
from crm_desktop.ui.shell.desk import Desk
from crm_desktop.ui.shell.window import MainWindow
from crm_desktop.ui.theme import apply_theme
from crm_desktop.ui.today.popups import DismissPopup
from crm_desktop.ui.today.view import TodayView
from crm_desktop.ui.widgets import MorePaint, RowPaint
from tests.store.books import sample_at
from tests.ui.prompter import ScriptedPrompter

TODAY = date(2026, 11, 24)
Key = Qt.Key

pytestmark = pytest.mark.qt_log_ignore("This plugin does not support", extend=True)


class Row(NamedTuple):
    """A row of the sample search: whom it is about, its title, its rule, what writing is logged as, and its day."""

    name: str
    title: str
    rule: RuleName
    purpose: str
    on: date = TODAY


BRIEF = Row("Rafael Quince", "Brief Rafael Quince", RuleName.BRIEF_REFERENCE, "update")
GIVE_BACK = Row("Sunniva Krall", "Offer Sunniva Krall a hand", RuleName.RECIPROCATE, "offer of help")
HEAR_FROM = Row(
    "Mateo Brightwater",
    "Hear from Mateo Brightwater",
    RuleName.FOLLOW_THROUGH,
    "reminder",
    date(2026, 11, 26),
)
ROWS = pytest.mark.parametrize("row", [BRIEF, GIVE_BACK, HEAR_FROM], ids=lambda row: str(row.rule))


class Seen:
    """A window that shows Today with all of the week unfolded."""

    def __init__(self, window: MainWindow, desk: Desk) -> None:
        self.window, self.desk = window, desk
        self.opened: list[str] = []
        desk.open_url = self._open
        view = window.view("today")
        assert isinstance(view, TodayView)
        self.view = view

    def _open(self, url: object) -> bool:
        self.opened.append(str(url))
        return True

    def paint(self, title: str) -> RowPaint:
        model = self.view.model
        return next(
            paint
            for place in range(model.rowCount())
            if isinstance(paint := model.paint_at(place), RowPaint) and paint.title == title
        )

    def unfold(self) -> None:
        """Show what is due later this week."""
        model = self.view.model
        for place in range(model.rowCount()):
            paint = model.paint_at(place)
            if isinstance(paint, MorePaint) and "this week" in paint.text:
                self.view.list.opened.emit(model.index(place))
                return

    def choose(self, title: str) -> None:
        model = self.view.model
        place = next(
            place
            for place in range(model.rowCount())
            if isinstance(paint := model.paint_at(place), RowPaint) and paint.title == title
        )
        self.view.list.setCurrentIndex(model.index(place))

    def number(self, name: str) -> int:
        return int(self.desk.store.value("SELECT id FROM contact WHERE name = ?", (name,)))

    def due(self, row: Row) -> Due | None:
        return next(
            (one for one in self.desk.agenda.of_contact(self.number(row.name)) if one.rule is row.rule), None
        )


Open = Callable[[date], Seen]


@pytest.fixture
def show(qtbot: QtBot, qapp: QApplication, tmp_path: Path) -> Iterator[Open]:
    made: list[Seen] = []

    def opened(day: date) -> Seen:
        sample_at(tmp_path / "search.crm", FixedDay(TODAY)).close()
        store = Store.open(tmp_path / "search.crm", FixedDay(day))
        settings.put(store, settings.IS_SAMPLE, False)
        apply_theme(qapp, "light")
        desk = Desk(store, ScriptedPrompter())
        window = MainWindow(desk)
        qtbot.addWidget(window)
        window.resize(1360, 860)
        window.show_view("today")
        seen = Seen(window, desk)
        made.append(seen)
        with qtbot.waitExposed(window):
            window.show()
        window.activateWindow()
        seen.view.list.setFocus()
        seen.unfold()
        return seen

    yield opened
    for seen in made:
        popup = QApplication.activePopupWidget()
        if popup is not None:
            popup.close()
        seen.window.close()
        seen.desk.close()
        seen.desk.store.close()


@pytest.fixture
def today(show: Open) -> Seen:
    return show(TODAY)


def ask_how(seen: Seen, qtbot: QtBot) -> QMenu:
    qtbot.keyClick(seen.view.list, Key.Key_L)
    menu = QApplication.activePopupWidget()
    assert isinstance(menu, QMenu)
    return menu


def pick(menu: QMenu, words: str) -> None:
    action = next(one for one in menu.actions() if one.text().startswith(words))
    action.trigger()
    menu.close()


def shown(seen: Seen, kind: type[QDialog]) -> QDialog:
    found = [one for one in seen.window.findChildren(kind) if one.isVisible()]
    assert len(found) == 1
    return found[0]


@ROWS
def test_writing_sends_logs_and_settles(show: Open, qtbot: QtBot, row: Row) -> None:
    today = show(row.on)
    today.choose(row.title)
    due = today.due(row)
    assert due is not None
    qtbot.keyClick(today.view.list, Key.Key_W)
    text = today.view.right.draft_pane.editor.text_field
    qtbot.keyClicks(text, "Your word on the settlement project opened that door for me.")
    qtbot.keyClick(text, Key.Key_Return, Qt.KeyboardModifier.ControlModifier)

    assert len(today.opened) == 1
    logged = today.desk.store.row(
        """SELECT i.kind, p.purpose FROM interaction i JOIN interaction_purpose p ON p.interaction_id = i.id
           JOIN interaction_contact c ON c.interaction_id = i.id WHERE c.contact_id = ? ORDER BY i.id DESC""",
        (today.number(row.name),),
    )
    assert logged == ("e-mail", row.purpose)
    assert today.paint(row.title).dim
    left = today.due(row)
    assert left is None or left.due_on > due.due_on

    history.undo(today.desk.store)
    assert today.due(row) == due
    assert not today.paint(row.title).dim


@ROWS
def test_what_was_done_elsewhere_is_logged_and_settles(show: Open, qtbot: QtBot, row: Row) -> None:
    today = show(row.on)
    today.choose(row.title)
    due = today.due(row)
    pick(ask_how(today, qtbot), "On the phone")
    assert today.paint(row.title).dim
    assert today.due(row) != due
    history.undo(today.desk.store)
    assert today.due(row) == due


@ROWS
def test_the_menu_leads_to_where_it_is_kept(show: Open, row: Row) -> None:
    today = show(row.on)
    went: list[object] = []
    today.desk.goTo.connect(lambda view, where: went.append((view, where)))
    today.choose(row.title)
    index = today.view.list.currentIndex()
    today.view.list.menuAsked.emit(index, today.view.list.mapToGlobal(today.view.list.rect().center()))
    menu = QApplication.activePopupWidget()
    assert isinstance(menu, QMenu)
    name, view = ("References", "references") if row is BRIEF else ("Favours and promises", "favours")
    pick(menu, name)
    assert went == [(view, {"contact": today.number(row.name)})]


@ROWS
def test_put_off_it_comes_back_on_its_day(show: Open, qtbot: QtBot, row: Row) -> None:
    today = show(row.on)
    today.choose(row.title)
    qtbot.keyClick(today.view.list, Key.Key_S)
    menu = QApplication.activePopupWidget()
    assert isinstance(menu, QMenu)
    pick(menu, "In two weeks")
    due = today.due(row)
    assert due is not None
    assert due.snoozed_until is not None
    assert (due.snoozed_until - row.on).days == 14


@ROWS
def test_dismissed_for_a_reason_it_is_not_due(show: Open, qtbot: QtBot, row: Row) -> None:
    today = show(row.on)
    today.choose(row.title)
    qtbot.keyClick(today.view.list, Key.Key_D)
    asked = QApplication.activePopupWidget()
    assert isinstance(asked, DismissPopup)
    qtbot.keyClicks(asked.line, "We spoke of it at lunch")
    qtbot.keyClick(asked.line, Key.Key_Return)
    assert today.due(row) is None
    assert today.desk.store.row("SELECT rule, reason FROM decision ORDER BY id DESC LIMIT 1") == (
        row.rule,
        "We spoke of it at lunch",
    )


def test_a_reminder_before_the_day_of_the_promise_leaves_it_due(today: Seen, qtbot: QtBot) -> None:
    said: list[str] = []
    today.desk.said.connect(lambda text, _undo: said.append(text))
    today.choose(HEAR_FROM.title)
    pick(ask_how(today, qtbot), "On the phone")
    assert not today.paint(HEAR_FROM.title).dim
    assert said == ["Reminder to Mateo logged. It stays due Thursday 26 November."]


def test_briefing_a_reference_says_on_the_reference_when(today: Seen, qtbot: QtBot) -> None:
    read = "SELECT last_briefed_on FROM reference WHERE contact_id = ?"
    rafael = today.number(BRIEF.name)
    before = today.desk.store.value(read, (rafael,))
    today.choose(BRIEF.title)
    pick(ask_how(today, qtbot), "On the phone")
    assert today.desk.store.value(read, (rafael,)) == TODAY.isoformat()
    history.undo(today.desk.store)
    assert today.desk.store.value(read, (rafael,)) == before


def test_help_that_was_given_is_logged_from_the_row_that_asks_for_it(today: Seen, qtbot: QtBot) -> None:
    today.choose(GIVE_BACK.title)
    pick(ask_how(today, qtbot), "I helped Sunniva")
    editor = shown(today, FavourEditor)
    assert isinstance(editor, FavourEditor)
    qtbot.keyClicks(editor.what, "Read her talk")
    editor.save()
    assert today.desk.store.row(
        "SELECT contact_id, direction, what FROM favour ORDER BY id DESC LIMIT 1"
    ) == (
        today.number(GIVE_BACK.name),
        FavourDirection.I_HELPED_THEM,
        "Read her talk",
    )
    assert today.due(GIVE_BACK) is None


def test_a_lead_that_came_of_a_promise_keeps_it(today: Seen, qtbot: QtBot) -> None:
    today.choose(HEAR_FROM.title)
    pick(ask_how(today, qtbot), "A lead came of it")
    editor = shown(today, LeadEditor)
    assert isinstance(editor, LeadEditor)
    qtbot.keyClicks(editor.target.person, "Dana Wexcombe")
    editor.save()
    told = today.desk.store.row(
        """SELECT r.name, p.name FROM lead l JOIN contact r ON r.id = l.referrer_id
           JOIN contact p ON p.id = l.person_id ORDER BY l.id DESC LIMIT 1"""
    )
    assert told == (HEAR_FROM.name, "Dana Wexcombe")
    assert today.desk.store.value("SELECT kept_on FROM promise WHERE id = 1") == TODAY.isoformat()
    assert today.due(HEAR_FROM) is None


def test_a_promise_of_mine_is_an_offer_and_without_it_the_row_is_back(today: Seen) -> None:
    made = favours.promise(
        today.desk.store,
        favours.PromiseDraft(
            contact_id=today.number(GIVE_BACK.name), by=PromisedBy.ME, what="Read her talk", made_on=TODAY
        ),
    )
    assert today.due(GIVE_BACK) is None
    favours.remove_promise(today.desk.store, made)
    assert today.due(GIVE_BACK) is not None
