"""The board of the kit: lanes, strips, cards, by mouse and by keyboard."""

from __future__ import annotations

from dataclasses import dataclass

import pytest
from PySide6.QtCore import QEvent, QPoint, QPointF, QRectF, Qt
from PySide6.QtGui import QDragEnterEvent, QDropEvent, QKeyEvent
from PySide6.QtTest import QAbstractItemModelTester, QTest
from PySide6.QtWidgets import QApplication, QListView
from pytestqt.qtbot import QtBot

from crm_desktop.ui.theme import apply_theme
from crm_desktop.ui.widgets import Board, CardPen, LaneSpec, Section, text_rows
from crm_desktop.ui.widgets.board import Head, Place
from crm_desktop.ui.widgets.board.lane import card_data

Key = Qt.Key
LANES = [
    LaneSpec("New", (Section("new", "New", "Nothing new"),)),
    LaneSpec("Going on", (Section("going on", "Going on", "Nothing goes on"),)),
    LaneSpec(
        "Over", (Section("won", "Won", "None won"), Section("lost", "Lost", "None lost")), foldable=True
    ),
    LaneSpec("Aside", (Section("aside", "Aside", "None aside"),), foldable=True),
]


@dataclass(frozen=True, slots=True)
class Note:
    """A card of these tests."""

    id: int
    stage: str
    title: str
    score: int = 0

    @property
    def spoken(self) -> str:
        return f"{self.title}, {self.score}"


def draw(pen: CardPen, card: Note) -> None:
    """A title of at most two rows, and a line that answers clicks."""
    pen.space(10)
    pen.text(card.title, "body-strong", "text", most=2, line=20)
    pen.zone("score", pen.take(20))
    pen.space(10)


NOTES = [
    Note(1, "new", "One"),
    Note(2, "new", "Two"),
    Note(3, "going on", "Three"),
    Note(4, "won", "Four"),
    Note(5, "lost", "Five"),
]


@pytest.fixture
def board(qtbot: QtBot, qapp: QApplication) -> Board:
    apply_theme(qapp, "light")
    made = Board(LANES, draw, gap=6)
    qtbot.addWidget(made)
    made.set_cards(NOTES)
    made.resize(900, 500)
    made.show()
    qtbot.waitExposed(made)
    QApplication.processEvents()
    return made


def texts(board: Board, lane: int) -> list[str]:
    model = board.lanes[lane].list.lane
    parts = [model.part(row) for row in range(model.rowCount())]
    return [f"[{part.text}]" if isinstance(part, Head | Place) else part.title for part in parts]


def drop(board: Board, number: int, target: object, point: QPoint, mime: str = "") -> None:
    data = card_data(mime or board.mime, number)  # the event does not keep it
    none = Qt.KeyboardModifier.NoModifier
    event = QDropEvent(QPointF(point), Qt.DropAction.MoveAction, data, Qt.MouseButton.LeftButton, none)
    target.dropEvent(event)  # type: ignore[attr-defined]


def test_lanes_heads_and_places(board: Board) -> None:
    testers = [
        QAbstractItemModelTester(lane.list.lane, QAbstractItemModelTester.FailureReportingMode.Fatal)
        for lane in board.lanes
    ]
    assert texts(board, 0) == ["One", "Two"]
    assert texts(board, 2) == ["[Won]", "Four", "[Lost]", "Five"]
    assert texts(board, 3) == ["[None aside]"]
    board.set_cards([])
    assert texts(board, 0) == ["[Nothing new]"]
    assert board.lanes[0].list.accessibleName() == "New, 0"
    del testers


def test_a_folded_lane_opens_by_a_click_and_folds_again(board: Board, qtbot: QtBot) -> None:
    strip = board.strips[2]
    assert board.is_folded(2)
    assert strip.isVisible()
    assert strip.accessibleName() == "Over, 2"
    with qtbot.waitSignal(board.folded) as told:
        QTest.mouseClick(strip, Qt.MouseButton.LeftButton)
    assert told.args == [2, False]
    assert board.lanes[2].isVisible()
    assert not strip.isVisible()
    QTest.mouseClick(board.lanes[2].fold_button, Qt.MouseButton.LeftButton)
    assert board.is_folded(2)


def test_arrows_stop_at_a_strip_and_enter_opens_it(board: Board) -> None:
    board.choose(3)
    QTest.keyClick(board.lanes[1].list, Key.Key_Right)
    assert board.strips[2].hasFocus()
    QTest.keyClick(board.strips[2], Key.Key_Right)
    assert board.strips[3].hasFocus()
    QTest.keyClick(board.strips[3], Key.Key_Left)
    QTest.keyClick(board.strips[2], Key.Key_Return)
    assert board.lanes[2].list.hasFocus()
    assert board.current_card() == 4
    QTest.keyClick(board.lanes[2].list, Key.Key_Left)
    assert board.current_card() == 3
    QTest.keyClick(board.lanes[1].list, Key.Key_Right)
    assert board.current_card() == 4


def test_a_lane_that_folds_gives_its_current_card_up(board: Board) -> None:
    board.set_folded(2, False)
    assert board.choose(5)
    board.lanes[2].fold_button.setFocus()
    board.lanes[2].fold_button.click()
    assert board.current_card() == 0
    assert board.strips[2].hasFocus()


def test_a_card_in_a_folded_lane_is_chosen_only_when_it_may_be_opened(board: Board) -> None:
    assert not board.choose(4)
    assert board.is_folded(2)
    assert board.place_of(4).size() == board.strips[2].size()
    assert board.choose(4, unfold=True)
    assert not board.is_folded(2)
    assert board.current_card() == 4


def test_shift_and_arrows_letters_and_enter(board: Board) -> None:
    pushed: list[tuple[int, int]] = []
    letters: list[tuple[int, str]] = []
    opened: list[int] = []
    board.pushWanted.connect(lambda card, way: pushed.append((card, way)))
    board.letterPressed.connect(lambda card, letter: letters.append((card, letter)))
    board.opened.connect(opened.append)
    board.choose(1)
    lane = board.lanes[0].list
    QTest.keyClick(lane, Key.Key_Right, Qt.KeyboardModifier.ShiftModifier)
    QTest.keyClick(lane, Key.Key_J)
    QTest.keyClick(lane, Key.Key_E)
    QTest.keyClick(lane, Key.Key_Delete)
    QTest.keyClick(lane, Key.Key_Slash)
    QTest.keyClick(lane, Key.Key_Return)
    assert pushed == [(1, 1)]
    assert letters == [(2, "e"), (2, "\x7f"), (2, "/")]
    assert opened == [2]
    german = QKeyEvent(QEvent.Type.KeyPress, Key.Key_7, Qt.KeyboardModifier.ShiftModifier, "/")
    QApplication.sendEvent(lane, german)
    assert letters.pop() == (2, "/")
    assert len(letters) == 3
    board.set_letters(False)
    QTest.keyClick(lane, Key.Key_E)
    QTest.keyClick(lane, Key.Key_K)
    assert len(letters) == 3
    assert board.current_card() == 2


def test_a_click_tells_the_zone(board: Board) -> None:
    clicked: list[tuple[int, str]] = []
    board.clicked.connect(lambda card, zone: clicked.append((card, zone)))
    lane = board.lanes[0].list
    rect = lane.visualRect(lane.lane.index(1))
    left = Qt.MouseButton.LeftButton
    QTest.mouseClick(lane.viewport(), left, pos=rect.topLeft() + QPoint(30, 18))
    QTest.mouseClick(lane.viewport(), left, pos=rect.topLeft() + QPoint(30, 40))
    QTest.mouseClick(lane.viewport(), left, pos=QPoint(30, rect.bottom() + 60))
    assert clicked == [(2, ""), (2, "score")]


def test_dropping_asks_for_the_stage(board: Board) -> None:
    wanted: list[tuple[int, str]] = []
    board.moveWanted.connect(lambda card, stage: wanted.append((card, stage)))
    drop(board, 1, board.lanes[1].list, QPoint(20, 200))
    drop(board, 1, board.lanes[0].list, QPoint(20, 200))
    assert wanted == [(1, "going on")]
    board.set_folded(2, False)
    QApplication.processEvents()
    over = board.lanes[2].list
    drop(board, 1, over, over.visualRect(over.lane.index(3)).center())
    drop(board, 1, over, over.visualRect(over.lane.index(0)).center())
    assert wanted[1:] == [(1, "lost"), (1, "won")]


def test_dropping_on_a_strip(board: Board) -> None:
    wanted: list[tuple[int, str]] = []
    asked: list[tuple[int, int]] = []
    board.moveWanted.connect(lambda card, stage: wanted.append((card, stage)))
    board.sectionWanted.connect(lambda card, lane, _place: asked.append((card, lane)))
    drop(board, 1, board.strips[3], QPoint(5, 50))
    drop(board, 1, board.strips[2], QPoint(5, 50))
    assert wanted == [(1, "aside")]
    assert asked == [(1, 2)]


def test_a_card_of_another_board_is_refused(board: Board, qtbot: QtBot) -> None:
    other = Board(LANES, draw)
    qtbot.addWidget(other)
    wanted: list[int] = []
    board.moveWanted.connect(lambda card, _stage: wanted.append(card))
    drop(board, 1, board.lanes[1].list, QPoint(20, 20), other.mime)
    drop(board, 1, board.strips[3], QPoint(5, 20), other.mime)
    assert wanted == []


def test_a_card_held_over_a_strip_opens_it(board: Board, qtbot: QtBot) -> None:
    data = card_data(board.mime, 1)
    none = Qt.KeyboardModifier.NoModifier
    event = QDragEnterEvent(QPoint(5, 50), Qt.DropAction.MoveAction, data, Qt.MouseButton.LeftButton, none)
    board.strips[2].dragEnterEvent(event)
    qtbot.waitUntil(lambda: not board.is_folded(2))
    board._scrolling.stop()


def test_holding_a_card_near_an_edge_scrolls(board: Board) -> None:
    board.set_cards([Note(number, "new", f"Card {number}") for number in range(1, 60)])
    board.resize(400, 300)
    QApplication.processEvents()
    lane = board.lanes[0].list
    foot = lane.viewport().mapToGlobal(QPoint(30, lane.viewport().height() - 5))
    board.scroll_towards(foot)
    assert lane.verticalScrollBar().value() > 0
    for _step in range(5):
        board.scroll_towards(lane.viewport().mapToGlobal(QPoint(30, 5)))
    assert lane.verticalScrollBar().value() == 0
    board.horizontalScrollBar().setValue(0)
    board.scroll_towards(board.viewport().mapToGlobal(QPoint(395, 150)))
    assert board.horizontalScrollBar().value() > 0


def test_lanes_keep_their_least_width_and_scroll_sideways(board: Board) -> None:
    board.resize(400, 300)
    QApplication.processEvents()
    assert all(lane.width() >= 164 for lane in board.lanes[:2])
    board.set_folded(2, False)
    board.set_folded(3, False)
    QApplication.processEvents()
    assert board.horizontalScrollBar().maximum() > 0
    board.choose(5)
    lane = board.lanes[2]
    left = lane.mapTo(board.viewport(), QPoint(0, 0)).x()
    assert left >= 0
    assert left + lane.width() <= board.viewport().width()


def test_what_is_covered_is_scrolled_into_view_at_once(board: Board) -> None:
    board.set_covered(650)
    board.choose(3)
    assert board.horizontalScrollBar().value() > 0
    card = board.place_of(3)
    assert card.right() < board.viewport().mapToGlobal(QPoint(250, 0)).x()


def test_an_unchanged_card_is_not_painted_again(board: Board) -> None:
    model = board.lanes[0].list.lane
    told: list[int] = []
    model.dataChanged.connect(lambda index, _last: told.append(index.row()))
    board.choose(2)
    board.set_cards(list(NOTES))
    assert told == []
    board.set_cards([Note(1, "new", "One", 7), *NOTES[1:]])
    assert told == [0]
    assert board.current_card() == 2


def test_many_cards_are_laid_out_in_portions(board: Board) -> None:
    board.set_cards([Note(number, "new", f"Card {number}") for number in range(1, 601)])
    assert board.lanes[0].list.layoutMode() == QListView.LayoutMode.Batched


def test_a_pen_without_painter_measures_what_it_draws(board: Board) -> None:
    pen = CardPen(None, QRectF(0, 0, 160, 0), 11)
    draw(pen, Note(1, "new", "A title that is so long that it takes two rows of the card, and more"))
    assert pen.y == 10 + 2 * 20 + 20 + 10
    assert pen.zones["score"] == QRectF(11, 50, 138, 20)


def test_rows_of_a_text(board: Board) -> None:
    assert text_rows("", "body", 100, 2) == ("",)
    assert text_rows("short", "body", 100, 2) == ("short",)
    rows = text_rows("😀😀😀 Kaffee und Kuchen in der langen Pause", "body", 80, 3)
    assert len(rows) == 3
    assert "".join(rows).replace(" ", "") == "😀😀😀KaffeeundKucheninderlangenPause"
