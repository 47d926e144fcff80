"""The leads view: table, detail, board, filter; by mouse and by keyboard."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass, field, replace
from datetime import date
from itertools import product
from pathlib import Path

import pytest
from PySide6.QtCore import QAbstractItemModel, QByteArray, QMimeData, QPoint, QPointF, Qt
from PySide6.QtGui import QDropEvent
from PySide6.QtTest import QAbstractItemModelTester, QTest
from PySide6.QtWidgets import QAbstractButton, QApplication, QLabel, QListView
from pytestqt.qtbot import QtBot

from crm_desktop.domain.clock import FixedDay
from crm_desktop.domain.etiquette import RuleName
from crm_desktop.domain.terms import (
    Direction,
    InteractionKind,
    LeadStage,
    Outcome,
    PointsTo,
    Purpose,
    UseName,
)
from crm_desktop.services import contacts, decisions, follow_ups, interactions, leads, settings
from crm_desktop.services.follow_ups import FollowUpDraft
from crm_desktop.services.leads import LeadDraft
from crm_desktop.store import Store, history
from crm_desktop.store import contacts as people
from crm_desktop.store import leads as reader
from crm_desktop.ui.leads.board import Card
from crm_desktop.ui.leads.model import Column, LeadsModel, Narrowed
from crm_desktop.ui.leads.steps import coming
from crm_desktop.ui.leads.view import LeadsView
from crm_desktop.ui.shell.staged_table import NUMBER_ROLE
from crm_desktop.ui.theme import apply_theme
from crm_desktop.ui.widgets import CELL_ROLE, Button, CellPaint, EmptyState, Menu
from crm_desktop.ui.widgets.board import Head, Place
from crm_desktop.ui.widgets.parts import PART_ROLE
from tests.store.books import add_crowd, add_leads, empty_at, sample_at
from tests.ui.on_screen import on_screen, open_menu, trigger
from tests.ui.recording_desk import RecordingDesk

TODAY = date(2026, 11, 24)
Key = Qt.Key

pytestmark = pytest.mark.qt_log_ignore("This plugin does not support", extend=True)


@dataclass
class Shown:
    """The view with the sample search, and what it said."""

    view: LeadsView
    desk: RecordingDesk
    store: Store
    said: list[str] = field(default_factory=list)

    def lead(self, title: str) -> reader.LeadRow:
        return next(row for row in reader.rows(self.store) if row.title == title)

    def choose(self, title: str) -> None:
        place = self.view.model.place_of(self.lead(title).id)
        self.view.table.setCurrentIndex(self.view.model.index(place, 0))

    def titles(self) -> list[str]:
        model = self.view.model
        return [model.row_at(row).title for row in range(model.rowCount())]

    def cell(self, title: str, column: Column) -> CellPaint:
        place = self.view.model.place_of(self.lead(title).id)
        shown = self.view.model.index(place, column).data(CELL_ROLE)
        assert isinstance(shown, CellPaint)
        return shown

    def menu(self) -> Menu:
        return open_menu(self.view)

    def trigger(self, text: str) -> None:
        trigger(self.menu(), text)


@pytest.fixture
def shown(qtbot: QtBot, qapp: QApplication, store_file: Path) -> Iterator[Shown]:
    apply_theme(qapp, "light")
    store = sample_at(store_file, FixedDay(TODAY))
    yield from open_view(qtbot, store)


@pytest.fixture
def empty(qtbot: QtBot, qapp: QApplication, store_file: Path) -> Iterator[Shown]:
    apply_theme(qapp, "light")
    yield from open_view(qtbot, empty_at(store_file, FixedDay(TODAY)))


def open_view(qtbot: QtBot, store: Store) -> Iterator[Shown]:
    desk = RecordingDesk(store)
    view = LeadsView(desk)
    made = Shown(view, desk, store)
    desk.said.connect(lambda text, _undo: made.said.append(text))
    with on_screen(qtbot, view, 1360):
        yield made


def checked(model: QAbstractItemModel) -> QAbstractItemModelTester:
    return QAbstractItemModelTester(model, QAbstractItemModelTester.FailureReportingMode.Fatal)


# -- the table -----------------------------------------------------------------------------------------


def test_the_table_lists_by_stage_then_next_step(shown: Shown) -> None:
    tester = checked(shown.view.model)
    titles = shown.titles()
    assert titles[:2] == ["Emeka Stonefield", "Paloma Hartwick"]
    assert titles[-1] == "Product Manager, Claims"
    assert len(titles) == 14
    stages = [shown.lead(title).stage for title in titles]
    assert stages == [LeadStage.PROGRESSING] * 4 + [LeadStage.CONNECTED] * 3 + [
        LeadStage.REACHING_OUT
    ] * 2 + [LeadStage.RECEIVED] * 2 + [LeadStage.HELPED] * 2 + [LeadStage.DID_NOT_PAN_OUT]
    del tester


def test_what_is_not_seen_at_once_is_made_when_it_is_asked_for(
    qtbot: QtBot, qapp: QApplication, store_file: Path
) -> None:
    apply_theme(qapp, "light")
    desk = RecordingDesk(sample_at(store_file, FixedDay(TODAY)))
    view = LeadsView(desk)
    desk.window = view
    qtbot.addWidget(view)
    view.resize(1360, 860)
    view.show()
    assert view.model.rowCount() == 0, "the frame is seen first"
    assert view._board is None
    QTest.keyClick(view.table, Qt.Key.Key_Down)
    assert view._current == view.model.row_at(1).id
    assert view._detail.thing_id() == view._current, "who types at once sees what was chosen"
    view.mode.set_current("board")
    assert view.board.isVisible()
    assert view.board.current_card() == view._current
    desk.close()
    desk.store.close()


@pytest.mark.parametrize("at_once", ["nothing", "goes", "types", "sorts", "filters", "boards", "receives"])
def test_what_is_done_before_the_leads_are_read_is_right(shown: Shown, qtbot: QtBot, at_once: str) -> None:
    again = LeadsView(shown.desk)
    qtbot.addWidget(again)
    again.resize(1360, 860)
    again.show()
    again.steps.take()
    assert again.model.rowCount() == 0
    first, second = (shown.view.model.row_at(place).id for place in (0, 1))
    wanted, count = first, 14
    match at_once:
        case "goes":
            wanted = shown.lead("Senior PM, Payments").id
            again.go_to({"lead": wanted})
        case "types":
            QTest.keyClick(again.table, Key.Key_J)
            wanted = second
        case "sorts":
            again.table.head.sectionClicked.emit(Column.FROM)
            assert again.model.row_at(0).referrer == min(row.referrer for row in reader.rows(shown.store))
        case "filters":
            QTest.keyClicks(again.table, "/")
            assert again._popup is not None
            again._popup.warm.setChecked(True)
            again._popup.close()
            count = 9
        case "boards":
            again.mode.set_current("board")
        case "receives":
            wanted = leads.receive(
                shown.store, LeadDraft(referrer_name="Ada Byron", person_name="Bo Lind")
            ).lead_id
            count = 15
    qtbot.waitUntil(lambda: again.steps.are_done)
    assert again.header._note.text()
    if at_once == "boards":
        shown.view.mode.set_current("board")
        counts = [[lane.list.lane.rowCount() for lane in view.board.lanes] for view in (again, shown.view)]
        assert counts[0] == counts[1]
        return
    assert again.model.rowCount() == count
    assert again._current == again._detail.thing_id() == wanted


def test_cells_say_what_is_drawn(shown: Shown) -> None:
    first = shown.cell("Emeka Stonefield", Column.POINTS_TO)
    assert (first.text, first.second, first.face) == (
        "Emeka Stonefield",
        "VP Engineering, Copperfinch",
        "Emeka Stonefield",
    )
    assert shown.cell("Senior PM, Payments", Column.POINTS_TO).face_icon == "briefcase"
    assert shown.cell("Harbourwren is hiring in spring", Column.POINTS_TO).second == "News"
    assert shown.cell("Emeka Stonefield", Column.FROM).icon == "flame"
    assert shown.cell("Leonie Marchwell", Column.FROM).icon == ""
    assert shown.cell("Emeka Stonefield", Column.RECEIVED).text == "12 Oct"
    late = shown.cell("Emeka Stonefield", Column.NEXT)
    assert (late.text, late.second, late.second_token) == ("Thank Idris", "since 19 Nov", "warm")
    assert shown.cell("Paloma Hartwick", Column.NEXT).second == "since Mon"
    third = shown.cell("Oona Pellworth", Column.NEXT)
    assert (third.text, third.second) == ("Third try of four", "Today")
    assert shown.cell("Senior PM, Payments", Column.NEXT).second == "Today, 15:30"
    assert shown.cell("Aidan Foxmere", Column.NEXT).second == "Mon 30 Nov"
    assert shown.cell("Gideon Larchmere", Column.NEXT).text == "—"


def test_what_is_owed_to_another_referrer_of_the_opening_is_no_step_of_this_lead(shown: Shown) -> None:
    opening = shown.store.value("SELECT id FROM opportunity WHERE title = 'Principal PM, Payments'")
    hugo = shown.store.value("SELECT id FROM contact WHERE given_name = 'Hugo'")
    second = LeadDraft(
        referrer_id=hugo,
        points_to=PointsTo.OPENING,
        opportunity_id=opening,
        opening_title="Principal PM, Payments",
        received_on=date(2026, 11, 12),
    )
    leads.receive(shown.store, second)
    rows = [row for row in reader.rows(shown.store) if row.title == "Principal PM, Payments"]
    steps = coming(shown.desk.agenda, rows).steps
    towards = {row.referrer: due.contact.full_name for row in rows if (due := steps[row.id].due) is not None}
    assert towards == {"Hugo Winterbeck": "Hugo Winterbeck", "Priya Larkspur": "Priya Larkspur"}


def test_a_row_is_read_aloud_whole(shown: Shown) -> None:
    place = shown.view.model.place_of(shown.lead("Emeka Stonefield").id)
    text = shown.view.model.index(place, 0).data(Qt.ItemDataRole.AccessibleTextRole)
    assert text == (
        "Emeka Stonefield. VP Engineering, Copperfinch. from Idris Bellwether. warm. Progressing. "
        "received 12 October. next: Thank Idris. since 19 Nov."
    )


def test_heads_sort_and_turn(shown: Shown) -> None:
    shown.view.table.head.sectionClicked.emit(Column.POINTS_TO)
    assert shown.titles() == sorted(shown.titles(), key=str.casefold)
    shown.view.table.head.sectionClicked.emit(Column.POINTS_TO)
    assert shown.titles() == sorted(shown.titles(), key=str.casefold, reverse=True)
    shown.view.table.head.sectionClicked.emit(Column.RECEIVED)
    assert shown.titles()[0] == "Saskia Moorfen"
    shown.view.table.head.sectionClicked.emit(Column.NEXT)
    assert shown.titles()[0] == "Emeka Stonefield"


def test_the_chosen_lead_stays_chosen_while_the_order_changes(shown: Shown) -> None:
    shown.choose("Viktor Sandquill")
    shown.view.table.head.sectionClicked.emit(Column.FROM)
    index = shown.view.table.currentIndex()
    assert index.data(NUMBER_ROLE) == shown.lead("Viktor Sandquill").id == shown.view.detail.thing_id()


def test_keys_of_the_table(shown: Shown) -> None:
    shown.choose("Saskia Moorfen")
    lead = shown.lead("Saskia Moorfen")
    QTest.keyClick(shown.view.table, Key.Key_W)
    assert shown.desk.asked.pop() == ("write", lead.referrer_id, "thank_on_receipt", lead.id)
    QTest.keyClick(shown.view.table, Key.Key_L)
    assert shown.desk.asked.pop() == ("log", [lead.person_id], {"about": [("lead", lead.id)]})
    QTest.keyClick(shown.view.table, Key.Key_E)
    assert shown.desk.asked.pop() == ("edit_lead", lead.id, {})
    QTest.keyClick(shown.view.table, Key.Key_Right, Qt.KeyboardModifier.ShiftModifier)
    assert shown.lead("Saskia Moorfen").stage == LeadStage.REACHING_OUT
    QTest.keyClick(shown.view.table, Key.Key_Delete)
    assert "Saskia Moorfen" not in shown.titles()
    shown.desk.undo()
    assert "Saskia Moorfen" in shown.titles()


def test_single_letters_can_be_switched_off(shown: Shown) -> None:
    settings.put(shown.store, settings.SINGLE_KEYS, False)
    QTest.keyClick(shown.view.table, Key.Key_E)
    assert shown.desk.asked == []


def test_the_menu_lists_every_action_with_its_key(shown: Shown) -> None:
    shown.choose("Emeka Stonefield")
    index = shown.view.table.currentIndex()
    shown.view.table.menuAsked.emit(index, QPoint(400, 200))
    texts = [action.text() for action in shown.menu().actions()]
    assert "Thank Idris\tw" in texts
    assert "Log what happened\tl" in texts
    assert "Edit lead\te" in texts
    assert "Remove lead\tDel" in texts
    shown.trigger("Add a follow-up")
    lead = shown.lead("Emeka Stonefield")
    about = [("contact", lead.person_id), ("lead", lead.id)]
    assert shown.desk.asked == [("edit_follow_up", None, {"about": about})]


# -- the detail ----------------------------------------------------------------------------------------


def texts_of(shown: Shown) -> list[str]:
    QApplication.processEvents()  # what was put into a layout is shown with the next event
    detail = shown.view.detail
    found = [one.text() for one in detail.findChildren(QLabel) if one.isVisible()]
    return found + [one.text() for one in detail.findChildren(QAbstractButton) if one.isVisible()]


def test_the_detail_says_what_is_known(shown: Shown) -> None:
    shown.choose("Emeka Stonefield")
    assert shown.view.detail.stage_bar.stage_text() == "Progressing since 20 November"
    assert shown.view.detail.from_link.text() == "Idris Bellwether"
    assert shown.view.detail.use_name_link.text() == "Yes, Idris agreed"
    assert shown.view.detail.introduction_link.text() == "Made on 14 October"
    found = texts_of(shown)
    for text in (
        "12 October, by message",
        "Lead PM, Acquiring",
        "Thanks and news for Idris",
        "Thanked on receipt",
        "13 October, by message",
        "Thank on connection",
        "Since 19 November",
        "When this lead ends, however it ends",
        "Second message, no answer",
        "24 October",
        "Replied",
        "10 November. Proposed a call.",
    ):
        assert text in found, text


def test_thanks_are_written_from_the_detail(shown: Shown) -> None:
    shown.choose("Emeka Stonefield")
    lead = shown.lead("Emeka Stonefield")
    write = next(one for one in shown.view.detail.findChildren(Button) if one.text() == "Write thanks")
    assert write.kind == "primary"
    write.click()
    assert shown.desk.asked == [("write", lead.referrer_id, "thank_on_connection", lead.id)]


def test_news_that_is_owed_stands_beside_the_thanks(shown: Shown) -> None:
    shown.choose("Paloma Hartwick")
    found = texts_of(shown)
    assert "Tell the news" in found
    assert "Write the news" in found
    assert any(text.startswith("Since 23 November. Orrery Lane made you an offer") for text in found)


def test_a_click_on_the_bar_moves_the_lead_and_says_what_becomes_due(shown: Shown) -> None:
    shown.choose("Saskia Moorfen")
    shown.view.detail.stage_bar.segments[2].click()
    row = shown.lead("Saskia Moorfen")
    assert row.stage == LeadStage.CONNECTED
    assert shown.said == ["Saskia Moorfen: Connected. Thank Kofi, due tomorrow."]
    assert shown.view.detail.stage_bar.stage_text() == "Connected since 24 November"
    assert shown.view.table.currentIndex().data(NUMBER_ROLE) == row.id
    shown.desk.undo()
    assert shown.lead("Saskia Moorfen").stage == LeadStage.RECEIVED


def test_end_lead_asks_how_it_ended(shown: Shown) -> None:
    shown.choose("Viktor Sandquill")
    shown.view.detail.end_button.click()
    shown.trigger("Did not pan out")
    assert shown.lead("Viktor Sandquill").stage == LeadStage.DID_NOT_PAN_OUT
    assert "Thank Rafael, due Thursday 26 November." in shown.said[0]
    assert shown.view.detail.end_button.text() == "Take it up again"
    shown.view.detail.end_button.click()
    assert shown.lead("Viktor Sandquill").stage == LeadStage.REACHING_OUT


def test_use_of_the_name_and_introduction_are_set_by_a_click(shown: Shown) -> None:
    shown.choose("Viktor Sandquill")
    shown.view.detail.use_name_link.click()
    shown.trigger("Yes, Rafael agreed")
    assert shown.lead("Viktor Sandquill").use_name == UseName.YES
    assert shown.view.detail.use_name_link.text() == "Yes, Rafael agreed"
    shown.view.detail.introduction_link.click()
    shown.trigger("Made today")
    assert shown.lead("Viktor Sandquill").introduced_on == TODAY
    assert shown.view.detail.introduction_link.text() == "Made on 24 November"


def test_what_was_logged_appears_at_once(shown: Shown) -> None:
    shown.choose("Viktor Sandquill")
    row = shown.lead("Viktor Sandquill")
    assert row.person_id is not None
    interactions.log(
        shown.store,
        contacts=[row.person_id],
        on=TODAY,
        kind=InteractionKind.CALL,
        outcome=Outcome.SPOKE,
        minutes=40,
        about=[("lead", row.id)],
    )
    assert "Spoke for 40 minutes" in texts_of(shown)


def test_names_are_shown_as_text_and_long_ones_do_not_widen_the_pane(shown: Shown) -> None:
    name = "<b>Bo</b> " + "x" * 200
    got = leads.receive(shown.store, LeadDraft(referrer_name="اسم طويل " * 20, person_name=name))
    shown.view.go_to({"lead": got.lead_id})
    QApplication.processEvents()
    detail = shown.view.detail
    assert name in texts_of(shown)
    assert detail.width() <= 360
    assert detail.inside.width() <= detail.width()


# -- narrow windows ------------------------------------------------------------------------------------


def test_in_a_narrow_window_the_detail_opens_over_the_table(shown: Shown, qtbot: QtBot) -> None:
    shown.view.resize(1024, 640)
    qtbot.waitUntil(lambda: shown.view.is_narrow)
    assert not shown.view.detail.isVisible()
    shown.choose("Viktor Sandquill")
    shown.view.table.setFocus()
    QTest.keyClick(shown.view.table, Key.Key_Return)
    assert shown.view.detail.isVisible()
    assert shown.view.detail.thing_id() == shown.lead("Viktor Sandquill").id
    assert shown.view.detail.geometry().right() == shown.view.width() - 1
    shown.view.detail.closed.emit()
    assert not shown.view.detail.isVisible()
    shown.view.resize(1360, 860)
    qtbot.waitUntil(lambda: not shown.view.is_narrow)
    assert shown.view.detail.isVisible()
    assert not shown.view.detail.close_button.isVisible()


def test_large_text_leaves_the_names_their_room(shown: Shown, qapp: QApplication) -> None:
    shown.view.resize(1240, 860)
    apply_theme(qapp, "light", 1.3)
    QApplication.processEvents()
    assert shown.view.table.columnWidth(Column.POINTS_TO) >= 190 * 1.3
    assert not shown.view.detail.isVisible()
    apply_theme(qapp, "light")


# -- the board -----------------------------------------------------------------------------------------


def cards(shown: Shown, lane: int) -> list[str]:
    model = shown.view.board.lanes[lane].list.lane
    parts = [model.part(row) for row in range(model.rowCount())]
    return [f"[{part.text}]" if isinstance(part, Head | Place) else part.title for part in parts]


def test_the_board_has_a_lane_for_each_stage(shown: Shown) -> None:
    shown.view.mode.set_current("board")
    testers = [checked(lane.list.lane) for lane in shown.view.board.lanes]
    assert cards(shown, 0) == ["Saskia Moorfen", "Harbourwren is hiring in spring"]
    assert cards(shown, 1) == ["Oona Pellworth", "Viktor Sandquill"]
    assert len(cards(shown, 3)) == 4
    assert cards(shown, 4) == [
        "[Helped]",
        "Gideon Larchmere",
        "Chiara Bellfound",
        "[Did not pan out]",
        "Product Manager, Claims",
        "[Became a job]",
        "[None yet]",
    ]
    emeka = shown.view.board.lanes[3].list.lane.part(0)
    assert isinstance(emeka, Card)
    assert (emeka.step, emeka.step_icon, emeka.step_token) == ("Thank Idris", "heart", "warm")
    gideon = shown.view.board.lanes[4].list.lane.part(1)
    assert isinstance(gideon, Card)
    assert gideon.thanked is True
    del testers


def test_an_empty_lane_says_what_belongs_there(shown: Shown) -> None:
    shown.view.mode.set_current("board")
    shown.view._narrow_to(Narrowed(stages=frozenset({LeadStage.CONNECTED})))
    part = shown.view.board.lanes[0].list.lane.part(0)
    assert isinstance(part, Place)
    assert part.text == "A tip you have just got"


def test_arrows_go_from_card_to_card_and_lane_to_lane(shown: Shown) -> None:
    shown.view.mode.set_current("board")
    board = shown.view.board
    board.choose(shown.lead("Saskia Moorfen").id)
    QTest.keyClick(board.lanes[0].list, Key.Key_Down)
    assert board.current_card() == shown.lead("Harbourwren is hiring in spring").id
    QTest.keyClick(board.lanes[0].list, Key.Key_Right)
    assert board.current_card() == shown.lead("Viktor Sandquill").id
    QTest.keyClick(board.lanes[1].list, Key.Key_K)
    assert board.current_card() == shown.lead("Oona Pellworth").id
    QTest.keyClick(board.lanes[1].list, Key.Key_Left)
    assert board.current_card() == shown.lead("Saskia Moorfen").id
    assert sum(bool(lane.list.current_card()) for lane in board.lanes) == 1


def test_arrows_go_past_an_empty_lane(shown: Shown) -> None:
    shown.view.mode.set_current("board")
    shown.view._narrow_to(Narrowed(stages=frozenset({LeadStage.RECEIVED, LeadStage.PROGRESSING})))
    board = shown.view.board
    board.choose(shown.lead("Saskia Moorfen").id)
    QTest.keyClick(board.lanes[0].list, Key.Key_Right)
    assert board.current_card() == shown.lead("Emeka Stonefield").id


def test_shift_and_an_arrow_move_a_card(shown: Shown) -> None:
    shown.view.mode.set_current("board")
    board = shown.view.board
    number = shown.lead("Viktor Sandquill").id
    board.choose(number)
    QTest.keyClick(board.lanes[1].list, Key.Key_Right, Qt.KeyboardModifier.ShiftModifier)
    assert shown.lead("Viktor Sandquill").stage == LeadStage.CONNECTED
    assert "Viktor Sandquill" in cards(shown, 2)
    assert board.current_card() == number
    assert board.lanes[2].list.hasFocus()
    assert shown.said == ["Viktor Sandquill: Connected. Thank Rafael, due tomorrow."]


def test_the_last_step_asks_how_it_ended(shown: Shown) -> None:
    shown.view.mode.set_current("board")
    shown.view.board.choose(shown.lead("Emeka Stonefield").id)
    QTest.keyClick(shown.view.board.lanes[3].list, Key.Key_Right, Qt.KeyboardModifier.ShiftModifier)
    shown.trigger("Became a job")
    assert shown.lead("Emeka Stonefield").stage == LeadStage.BECAME_A_JOB
    assert cards(shown, 4)[-1] == "Emeka Stonefield"
    assert cards(shown, 4)[-2] == "[Became a job]"


def drop(shown: Shown, number: int, lane: int, point: QPoint) -> None:
    data = QMimeData()
    data.setData(shown.view.board.mime, QByteArray(str(number).encode()))
    target = shown.view.board.lanes[lane].list
    none = Qt.KeyboardModifier.NoModifier
    event = QDropEvent(QPointF(point), Qt.DropAction.MoveAction, data, Qt.MouseButton.LeftButton, none)
    target.dropEvent(event)


def test_a_card_is_dropped_into_another_lane(shown: Shown) -> None:
    shown.view.mode.set_current("board")
    number = shown.lead("Saskia Moorfen").id
    drop(shown, number, 2, QPoint(20, 300))
    details = reader.details(shown.store, number)
    assert details is not None
    assert (details.stages[-1].stage, details.stages[-1].on) == (LeadStage.CONNECTED, TODAY)
    shown.desk.undo()
    assert cards(shown, 0)[0] == "Saskia Moorfen"
    drop(shown, number, 0, QPoint(20, 20))
    assert shown.lead("Saskia Moorfen").stage == LeadStage.RECEIVED
    assert len(shown.said) == 2  # the move and its undo: a card let go where it was does nothing


def test_a_card_dropped_among_the_ended_takes_the_end_under_it(shown: Shown) -> None:
    shown.view.mode.set_current("board")
    ended = shown.view.board.lanes[4].list
    row = next(row for row in range(ended.lane.rowCount()) if isinstance(ended.lane.part(row), Place))
    QApplication.processEvents()
    drop(shown, shown.lead("Viktor Sandquill").id, 4, ended.visualRect(ended.lane.index(row)).center())
    assert shown.lead("Viktor Sandquill").stage == LeadStage.BECAME_A_JOB
    drop(shown, shown.lead("Oona Pellworth").id, 4, ended.visualRect(ended.lane.index(0)).center())
    assert shown.lead("Oona Pellworth").stage == LeadStage.HELPED


def test_heads_and_places_are_no_cards(shown: Shown) -> None:
    shown.view.mode.set_current("board")
    ended = shown.view.board.lanes[4].list
    for row in range(ended.lane.rowCount()):
        index = ended.lane.index(row)
        is_card = isinstance(index.data(PART_ROLE), Card)
        assert bool(index.flags() & Qt.ItemFlag.ItemIsSelectable) is is_card
    assert isinstance(ended.lane.part(0), Head)


def test_enter_opens_the_detail_over_the_board(shown: Shown) -> None:
    shown.view.mode.set_current("board")
    assert not shown.view.detail.isVisible()
    shown.view.board.choose(shown.lead("Product Manager, Claims").id)
    QTest.keyClick(shown.view.board.lanes[4].list, Key.Key_Return)
    assert shown.view.detail.isVisible()
    assert shown.view.detail.thing_id() == shown.lead("Product Manager, Claims").id
    card = shown.view.board.place_of(shown.lead("Product Manager, Claims").id)
    pane = shown.view.detail.mapToGlobal(QPoint(0, 0)).x()
    assert card.right() < pane
    shown.view.detail.close_button.click()
    assert not shown.view.detail.isVisible()


def test_the_board_is_shown_again_next_time(shown: Shown, qtbot: QtBot) -> None:
    shown.view.mode.set_current("board")
    again = LeadsView(shown.desk)
    qtbot.addWidget(again)
    assert again.mode.current() == "board"


# -- the filter ----------------------------------------------------------------------------------------


def test_the_filter_narrows_table_and_board(shown: Shown) -> None:
    shown.view.focus_filter()
    popup = shown.view._popup
    assert popup is not None
    popup.warm.setChecked(True)
    assert len(shown.titles()) == 9
    popup.stages[LeadStage.PROGRESSING].setChecked(True)
    assert len(shown.titles()) == 4
    popup.cold.setChecked(True)
    assert not popup.warm.isChecked()
    popup.close()
    assert shown.view._narrowed == Narrowed(stages=frozenset({LeadStage.PROGRESSING}), warm=False)
    shown.view._narrow_to(Narrowed(text="larkmoor"))
    assert set(shown.titles()) == {"Senior PM, Payments", "Bridget Callowmere"}
    shown.view.mode.set_current("board")
    assert cards(shown, 2) == ["Bridget Callowmere"]


def test_by_referrer(shown: Shown) -> None:
    shown.view.focus_filter()
    popup = shown.view._popup
    assert popup is not None
    choice = popup.referrer._search("kofi")[0]
    popup.referrer.set_choice(choice)
    popup.referrer.chosen.emit(choice)
    assert shown.titles() == ["Saskia Moorfen"]
    popup.clear_link.click()
    assert len(shown.titles()) == 14


def test_no_match_says_so_and_shows_all_again(shown: Shown) -> None:
    shown.view._narrow_to(Narrowed(text="nobody at all"))
    state = shown.view.findChild(EmptyState)
    assert state is not None
    assert state.title.text() == "No lead like that"
    button = state.findChild(Button)
    assert button is not None
    button.click()
    assert len(shown.titles()) == 14


def test_a_lead_that_is_asked_for_shows_through_the_filter(shown: Shown) -> None:
    shown.view._narrow_to(Narrowed(warm=False))
    shown.view.go_to({"lead": shown.lead("Emeka Stonefield").id})
    assert shown.view._narrowed.is_empty
    assert shown.view.detail.thing_id() == shown.lead("Emeka Stonefield").id


# -- empty, and kept up to date ------------------------------------------------------------------------


def test_an_empty_file_says_what_a_lead_is(empty: Shown) -> None:
    state = empty.view.findChild(EmptyState)
    assert state is not None
    assert state.title.text() == "No leads yet"
    leads.receive(empty.store, LeadDraft(referrer_name="Ada Byron", person_name="Bo Lind"))
    assert empty.titles() == ["Bo Lind"]
    empty.desk.undo()
    assert empty.view.findChild(EmptyState) is not None


def test_what_comes_next_is_asked_again_only_where_something_changed(shown: Shown) -> None:
    view, store, agenda = shown.view, shown.store, shown.desk.agenda
    assert view.model.rowCount() > 4
    one, other = (view.model.row_at(place) for place in (0, 1))
    followed = coming(agenda, reader.rows(store))
    kept = 0
    for work in (
        lambda: leads.move(store, one.id, LeadStage.CONNECTED),
        lambda: interactions.log(
            store, contacts=[one.referrer_id], on=TODAY, kind=InteractionKind.CALL, direction=Direction.OUT,
            outcome=Outcome.SPOKE, purposes=[Purpose.THANKS], about=[("lead", one.id)],
        ),
        lambda: follow_ups.save(store, FollowUpDraft("Call", TODAY, about=(("lead", other.id),))),
        lambda: follow_ups.save(store, FollowUpDraft("Call", TODAY, about=(("contact", one.referrer_id),))),
        lambda: decisions.dismiss(store, agenda.dues[0]),
        lambda: leads.move(store, one.id, LeadStage.HELPED),
        lambda: settings.put(store, settings.RULES_OFF, [RuleName.THANK_ON_RECEIPT]),
        *[lambda: history.undo(store)] * 7,
    ):  # fmt: skip
        work()
        # Rows that were not read anew are the same objects, as they are in the view.
        rows = [
            followed.rows[row.id] if followed.rows.get(row.id) == row else row for row in reader.rows(store)
        ]
        before, followed = followed, coming(agenda, rows, followed)
        assert followed.steps == coming(agenda, reader.rows(store)).steps
        assert view._coming is not None
        assert view._coming.steps == followed.steps
        kept += sum(step is before.steps.get(number) for number, step in followed.steps.items())
    assert kept > 5 * len(followed.steps)


def test_only_what_changed_is_painted_again(shown: Shown) -> None:
    """And what is seen then is what somebody sees who reads all of it anew."""
    model, store, painted = shown.view.model, shown.store, set[int]()
    model.dataChanged.connect(lambda first, last: painted.update(range(first.row(), last.row() + 1)))
    lead = shown.lead("Viktor Sandquill")
    card = people.card(store, shown.lead("Emeka Stonefield").referrer_id)
    assert card is not None
    renamed = replace(contacts.draft(card), family_name="Quince")
    from_them = {row.id for row in reader.rows(store) if row.referrer_id == card.id}
    for work, touched in (
        (lambda: leads.set_use_name(store, lead.id, UseName.YES), {lead.id}),
        (lambda: contacts.save(store, renamed, card.id), from_them),
    ):
        painted.clear()
        work()
        assert {model.row_at(place).id for place in painted} >= touched
        assert len(painted) < model.rowCount() / 2
        rows = {row.id: row for row in reader.rows(store)}
        fresh = LeadsModel(shown.desk.today)
        fresh.set_rows(
            [rows[model.row_at(place).id] for place in range(model.rowCount())],
            coming(shown.desk.agenda, rows.values()).steps,
            shown.desk.today,
        )
        for place, column in product(range(model.rowCount()), Column):
            assert model.index(place, column).data(CELL_ROLE) == fresh.index(place, column).data(CELL_ROLE)


def test_a_new_lead_becomes_the_chosen_one(shown: Shown) -> None:
    got = leads.receive(shown.store, LeadDraft(referrer_name="Ada Byron", person_name="Bo Lind"))
    assert shown.view.table.currentIndex().data(NUMBER_ROLE) == got.lead_id == shown.view.detail.thing_id()


def test_a_view_that_is_not_seen_catches_up_when_it_is(shown: Shown) -> None:
    shown.view.hide()
    leads.receive(shown.store, LeadDraft(referrer_name="Ada Byron", person_name="Bo Lind"))
    assert "Bo Lind" not in shown.titles()
    shown.view.show()
    assert "Bo Lind" in shown.titles()


def test_many_leads_are_laid_out_in_portions(empty: Shown, qtbot: QtBot) -> None:
    with empty.store.action("Many"):
        add_leads(empty.store, add_crowd(empty.store, 600))
    empty.view.mode.set_current("board")
    lane = empty.view.board.lanes[0].list
    qtbot.waitUntil(lambda: lane.lane.rowCount() == 600)  # told when what is due is worked out
    assert lane.layoutMode() == QListView.LayoutMode.Batched
