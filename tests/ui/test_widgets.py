"""The parts that views are made of: what they do by mouse and by keyboard, and what they say."""

from __future__ import annotations

import gc
import itertools
from collections.abc import Callable, Sequence
from datetime import date, time, timedelta
from pathlib import Path

import pytest
from PySide6.QtCore import QEvent, QModelIndex, QPoint, QPointF, QRect, QSize, Qt, QTimer
from PySide6.QtGui import (
    QAccessible,
    QColor,
    QEnterEvent,
    QFocusEvent,
    QGuiApplication,
    QImage,
    QPainter,
    QTextCursor,
)
from PySide6.QtTest import QAbstractItemModelTester, QTest
from PySide6.QtWidgets import (
    QApplication,
    QDialog,
    QMainWindow,
    QStyleOptionComboBox,
    QTableView,
    QVBoxLayout,
    QWidget,
)
from pytestqt.qtbot import QtBot

from crm_desktop.ui.theme import apply_theme, current_theme, dress
from crm_desktop.ui.widgets import (
    Bones,
    Button,
    Chip,
    ChipPaint,
    ChipsField,
    Choice,
    ChooseField,
    ComboBox,
    DateField,
    Dialog,
    ElidedLabel,
    Field,
    FilterChip,
    FocusRing,
    LaterPaint,
    LineEdit,
    Menu,
    MorePaint,
    NumberField,
    PaneSplitter,
    Popup,
    ProgressLine,
    Prompter,
    RowAction,
    RowList,
    RowModel,
    RowPaint,
    Scrim,
    SearchField,
    SectionPaint,
    Segmented,
    Switch,
    TableList,
    TagField,
    TextEdit,
    TimeField,
    UndoStrip,
    WarmthDot,
    button,
    escape,
    icon_button,
    initials,
    label,
    paint_chip,
    paint_warmth,
    read_time,
    see_through,
    set_tooltip,
    set_working,
    text_width,
)
from tests.ui.gallery import paint_gallery
from tests.ui.people_table import PeopleTable
from tests.ui.prompter import ScriptedPrompter

TODAY = date(2026, 11, 24)
ACTIONS = (
    RowAction("write", "pencil", "Write", "w"),
    RowAction("dismiss", "x", "Dismiss", "d"),
)
# The offscreen platform says so whenever a window or a popup is shown.
pytestmark = pytest.mark.qt_log_ignore("This plugin does not support", extend=True)
EVIL = '<img src="file:///etc/passwd">'


@pytest.fixture
def window(qtbot: QtBot) -> QMainWindow:
    made = QMainWindow()
    made.resize(900, 640)
    centre = QWidget()
    QVBoxLayout(centre)
    made.setCentralWidget(centre)
    qtbot.addWidget(made)
    with qtbot.waitExposed(made):
        made.show()
    made.activateWindow()
    return made


def _put(window: QMainWindow, widget: QWidget) -> None:
    centre = window.centralWidget()
    assert centre is not None
    layout = centre.layout()
    assert layout is not None
    layout.addWidget(widget)
    widget.show()
    QApplication.processEvents()


# text


def test_text_is_never_markup(qtbot: QtBot) -> None:
    words = label(EVIL)
    qtbot.addWidget(words)
    assert words.textFormat() == Qt.TextFormat.PlainText
    set_tooltip(words, EVIL, "W")
    assert "<img" not in words.toolTip()
    assert "&lt;img" in words.toolTip()
    assert escape("Ruth") == "Ruth"


def test_wrapped_text_has_the_line_height_of_its_role(qtbot: QtBot) -> None:
    words = label("Everybody has heard from you. Perhaps a word to somebody?", "body", wrap=True)
    qtbot.addWidget(words)
    assert words.heightForWidth(2000) == 20
    assert words.heightForWidth(200) % 20 == 0
    assert words.heightForWidth(200) >= 40


def test_a_line_without_room_ends_in_dots_and_keeps_its_text(qtbot: QtBot) -> None:
    line = ElidedLabel("The introduction led to your talk with Emeka Stonefield.")
    qtbot.addWidget(line)
    line.resize(120, 20)
    assert line.is_elided()
    assert line.shown_text().endswith("…")
    assert line.text().endswith("Stonefield.")
    line.resize(600, 20)
    assert not line.is_elided()


# buttons


def test_a_working_button_keeps_its_width_and_is_off(window: QMainWindow) -> None:
    push = button("Read the whole file", "primary")
    _put(window, push)
    before = push.width()
    set_working(push, "Reading…")
    QApplication.processEvents()
    assert push.width() == before
    assert push.text() == "Reading…"
    assert not push.isEnabled()
    set_working(push, None)
    assert push.text() == "Read the whole file"
    assert push.isEnabled()


def test_a_button_of_an_unknown_kind_is_refused() -> None:
    with pytest.raises(ValueError, match="loud"):
        Button("x", "loud")


def test_enter_clicks_the_button_that_has_the_focus(qtbot: QtBot, window: QMainWindow) -> None:
    push = button("Write thanks")
    _put(window, push)
    push.setFocus()
    with qtbot.waitSignal(push.clicked):
        qtbot.keyClick(push, Qt.Key.Key_Return)
    with qtbot.waitSignal(push.clicked):
        qtbot.keyClick(push, Qt.Key.Key_Enter, Qt.KeyboardModifier.KeypadModifier)


def test_icon_buttons_are_named_and_large_enough(qtbot: QtBot) -> None:
    made = icon_button("funnel", "Filter", keys="/", small=True)
    qtbot.addWidget(made)
    assert made.accessibleName() == "Filter"
    assert made.toolTip() == "Filter (/)"
    assert made.sizeHint() == QSize(28, 28)


def test_the_ring_shows_for_keys_and_not_for_the_mouse(window: QMainWindow) -> None:
    push = button("Write")
    _put(window, push)
    push.setFocus(Qt.FocusReason.MouseFocusReason)
    assert window.findChild(FocusRing) is None
    push.clearFocus()
    push.setFocus(Qt.FocusReason.TabFocusReason)
    ring = window.findChild(FocusRing)
    assert ring is not None
    corner = push.mapTo(window, QPoint(0, 0))
    assert ring.geometry() == QRect(corner, push.size()).adjusted(-4, -4, 4, 4)
    push.move(push.x() + 10, push.y())
    assert ring.x() == corner.x() + 10 - 4
    push.clearFocus()
    QApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete.value)
    assert window.findChild(FocusRing) is None


def test_a_button_shows_that_the_mouse_is_over_it(window: QMainWindow) -> None:
    push = button("Write", "primary")
    _put(window, push)
    assert push.grab().toImage().pixelColor(4, 16) == QColor(current_theme().color("accent"))
    point = QPointF(5, 5)
    QApplication.sendEvent(push, QEnterEvent(point, point, push.mapToGlobal(point)))
    push.setDown(True)
    assert push.grab().toImage().pixelColor(4, 16) == QColor(current_theme().color("accent-press"))


def test_a_button_with_a_menu_opens_it_without_waiting(qtbot: QtBot, window: QMainWindow) -> None:
    menu = Menu(window)
    seen: list[str] = []
    menu.add("Tag & more", "tag", "t", lambda: seen.append("tag"))
    push = button("Company", "quiet")
    push.set_menu(menu)
    _put(window, push)
    push.click()
    assert menu.isVisible()
    menu.actions()[0].trigger()
    menu.close()
    assert seen == ["tag"]
    assert menu.actions()[0].text() == "Tag && more\tt"


def test_a_letter_goes_to_the_next_entry_of_a_menu_that_begins_with_it(
    qtbot: QtBot, window: QMainWindow
) -> None:
    menu = Menu(window)
    lead, follow_up, _, favour = (menu.add(text) for text in ("Lead", "Follow-up", "Fold", "Favour"))
    menu.actions()[2].setEnabled(False)
    menu.popup(window.mapToGlobal(QPoint(10, 10)))
    for key, now in (("f", follow_up), ("F", favour), ("f", follow_up), ("l", lead), ("x", lead)):
        qtbot.keyClicks(menu, key)
        assert menu.activeAction() is now
    menu.close()


@pytest.mark.parametrize("scheme", ["light", "dark"])
def test_the_entry_of_a_menu_that_enter_takes_is_seen_as_in_lists(
    qapp: QApplication, window: QMainWindow, scheme: str
) -> None:
    apply_theme(qapp, scheme)
    menu = Menu(window)
    lead, follow_up = (menu.add(text) for text in ("Lead", "Follow-up"))
    menu.popup(window.mapToGlobal(QPoint(10, 10)))
    menu.setActiveAction(lead)
    picture = menu.grab().toImage()
    grounds = [
        picture.pixelColor(menu.actionGeometry(one).center().x(), menu.actionGeometry(one).top() + 3)
        for one in (lead, follow_up)
    ]
    assert grounds == [current_theme().color("accent-soft"), current_theme().color("base")]
    menu.close()


# choosing


def test_the_segmented_control_is_moved_by_arrows_and_says_its_key(qtbot: QtBot, window: QMainWindow) -> None:
    made = Segmented([("list", "List", "list"), ("table", "Table", "table-2")], name="View")
    _put(window, made)
    assert made.current() == "list"
    made.segment("list").setFocus()
    with qtbot.waitSignal(made.currentChanged) as told:
        qtbot.keyClick(made.segment("list"), Qt.Key.Key_Right)
    assert told.args == ["table"]
    assert made.current() == "table"
    with pytest.raises(KeyError):
        made.set_current("board")


def test_choosing_again_tells_nothing(qtbot: QtBot) -> None:
    made = Segmented([("a", "A", None), ("b", "B", None)])
    qtbot.addWidget(made)
    with qtbot.assertNotEmitted(made.currentChanged):
        made.set_current("a")


def test_a_switch_acts_on_its_words_and_on_space(qtbot: QtBot, window: QMainWindow) -> None:
    made = Switch("Remind me")
    _put(window, made)
    qtbot.mouseClick(made, Qt.MouseButton.LeftButton, pos=QPoint(made.width() - 4, 10))
    assert made.isChecked()
    made.setFocus()
    qtbot.keyClick(made, Qt.Key.Key_Space)
    assert not made.isChecked()
    found = QAccessible.queryAccessibleInterface(made)
    assert found is not None
    assert found.role() == QAccessible.Role.CheckBox


# marks


@pytest.mark.parametrize(
    ("name", "square", "letters"),
    [
        ("Idris Bellwether", False, "IB"),
        ("Ana Maria de Souza", False, "AS"),
        ("Cher", False, "C"),
        ("Copperfinch Ltd", True, "C"),
        ("(Ruth) “Ro” Inglenook", False, "RI"),
        ("łucja ó briain", False, "ŁB"),
        ("李 小龍", False, "李小"),
        ("  ", False, "?"),
        ("---", False, "?"),
    ],
)
def test_initials(name: str, square: bool, letters: str) -> None:
    assert initials(name, square=square) == letters


def test_chips_go_by_mouse_and_by_key(qtbot: QtBot, window: QMainWindow) -> None:
    chip = Chip("payments", removable=True)
    _put(window, chip)
    with qtbot.waitSignal(chip.removed):
        qtbot.mouseClick(chip, Qt.MouseButton.LeftButton, pos=QPoint(chip.width() - 8, 10))
    with qtbot.waitSignal(chip.removed):
        qtbot.keyClick(chip, Qt.Key.Key_Delete)
    with qtbot.assertNotEmitted(chip.removed):
        qtbot.mouseClick(chip, Qt.MouseButton.LeftButton, pos=QPoint(8, 10))


def test_a_filter_chip_grows_an_x_when_it_is_on(qtbot: QtBot) -> None:
    chip = FilterChip("Cooling 7")
    qtbot.addWidget(chip)
    before = chip.sizeHint()
    assert before.height() >= 28
    chip.click()
    assert chip.isChecked()
    assert chip.state() == "on"
    assert chip.sizeHint().width() > before.width()


def test_unknown_states_and_warmths_are_refused(qtbot: QtBot) -> None:
    picture = QImage(40, 40, QImage.Format.Format_ARGB32)
    painter = QPainter(picture)
    with pytest.raises(ValueError, match="loud"):
        paint_chip(painter, QRect(0, 0, 40, 20), "x", "loud")
    with pytest.raises(ValueError, match="hot"):
        paint_warmth(painter, QRect(0, 0, 8, 8), "hot")
    painter.end()
    with pytest.raises(ValueError, match="hot"):
        WarmthDot("hot")


def test_warmths_differ_in_shape_and_not_only_in_colour(qapp: QApplication) -> None:
    def middle(warmth: str) -> tuple[bool, bool]:
        picture = QImage(16, 16, QImage.Format.Format_ARGB32)
        picture.fill(QColor("white"))
        painter = QPainter(picture)
        paint_warmth(painter, QRect(0, 0, 16, 16), warmth)
        painter.end()
        white = QColor("white")
        return picture.pixelColor(6, 8) == white, picture.pixelColor(9, 8) == white

    assert middle("warm") == (False, False)
    assert middle("cooling") == (False, True)
    assert middle("dormant") == (True, True)


# rows


def _rows() -> list[tuple[str, RowPaint | SectionPaint | MorePaint]]:
    return [
        ("overdue", SectionPaint("Overdue", "2")),
        (
            "idris",
            RowPaint(
                "Thank Idris Bellwether",
                "The introduction led to your talk.",
                face="Idris Bellwether",
                right_icon="heart",
                right_text="Thanks",
                when_text="since Thursday",
                when_token="warm",
                actions=ACTIONS,
            ),
        ),
        ("greta", RowPaint("Tell Greta the news", face="Greta Vandermolen", actions=ACTIONS)),
        ("today", SectionPaint("Today", "5")),
        (
            "tobin",
            RowPaint("Call Tobin", "Get ready.", face="Tobin", chips=(ChipPaint("Yes", "ok", "check"),)),
        ),
        ("more", MorePaint("4 more this week")),
    ]


@pytest.fixture
def rows(window: QMainWindow) -> RowList:
    made = RowList(48, name="Today")
    model = RowModel(made)
    QAbstractItemModelTester(model, QAbstractItemModelTester.FailureReportingMode.Warning, made)
    model.set_rows(_rows())
    made.setModel(model)
    _put(window, made)
    made.select_first()
    made.setFocus()
    return made


def test_a_row_of_a_long_list_is_made_when_it_is_looked_at(qtbot: QtBot, window: QMainWindow) -> None:
    made: list[int] = []

    def make(number: int, text: str) -> RowPaint:
        made.append(number)
        return RowPaint(text)

    def rows(changed: int) -> list[tuple[int, LaterPaint]]:
        return [
            (one, LaterPaint(make, (one, "new" if one == changed else f"Row {one}"))) for one in range(500)
        ]

    shown = RowList(48, name="Many")
    model = RowModel(shown)
    model.set_rows(rows(-1))
    shown.setModel(model)
    _put(window, shown)
    qtbot.waitUntil(lambda: 0 in made)
    assert len(made) < 100
    assert shown.verticalScrollBar().maximum() > 0
    assert model.index(499).data(Qt.ItemDataRole.AccessibleTextRole) == "Row 499"
    made.clear()
    model.set_rows(rows(0))
    assert model.index(0).data() == "new"
    assert model.index(1).data() == "Row 1"
    assert made == [0], "what did not change is not made again"


def _model(rows: RowList) -> RowModel:
    model = rows.model()
    assert isinstance(model, RowModel)
    return model


def test_arrows_and_letters_move_over_the_heads(qtbot: QtBot, rows: RowList) -> None:
    assert rows.currentIndex().row() == 1
    qtbot.keyClick(rows, Qt.Key.Key_J)
    qtbot.keyClick(rows, Qt.Key.Key_J)
    assert rows.currentIndex().row() == 4
    qtbot.keyClick(rows, Qt.Key.Key_K)
    assert rows.currentIndex().row() == 2
    qtbot.keyClick(rows, Qt.Key.Key_Down)
    assert rows.currentIndex().row() == 4
    rows.letters = False
    qtbot.keyClick(rows, Qt.Key.Key_K)
    assert rows.currentIndex().row() == 4


def test_an_actions_key_does_it_for_the_current_row(qtbot: QtBot, rows: RowList) -> None:
    with qtbot.waitSignal(rows.actionTriggered) as told:
        qtbot.keyClick(rows, Qt.Key.Key_W)
    assert told.args is not None
    assert told.args[0].row() == 1
    assert told.args[1] == "write"
    rows.letters = False
    with qtbot.assertNotEmitted(rows.actionTriggered):
        qtbot.keyClick(rows, Qt.Key.Key_W)


def _action_place(rows: RowList, row: int, name: str) -> QPoint:
    index = rows.model().index(row, 0)
    paint = _model(rows).paint_at(row)
    assert isinstance(paint, RowPaint)
    for action, place in rows.row_delegate.action_rects(rows.visualRect(index), paint, all_seen=True):
        if action.name == name:
            assert place.width() >= 28
            assert place.height() >= 28
            return place.center()
    raise AssertionError(name)


def test_an_action_of_another_row_leaves_the_choice_alone(qtbot: QtBot, rows: RowList) -> None:
    point = _action_place(rows, 2, "dismiss")
    with qtbot.waitSignal(rows.actionTriggered) as told:
        qtbot.mouseClick(rows.viewport(), Qt.MouseButton.LeftButton, pos=point)
    assert told.args is not None
    assert told.args[0].row() == 2
    assert told.args[1] == "dismiss"
    assert rows.currentIndex().row() == 1


def test_a_press_that_is_dragged_off_an_action_does_nothing(qtbot: QtBot, rows: RowList) -> None:
    with qtbot.assertNotEmitted(rows.actionTriggered):
        qtbot.mousePress(rows.viewport(), Qt.MouseButton.LeftButton, pos=_action_place(rows, 2, "dismiss"))
        qtbot.mouseRelease(rows.viewport(), Qt.MouseButton.LeftButton, pos=_action_place(rows, 2, "write"))


def test_enter_opens_and_a_click_on_more_opens_it(qtbot: QtBot, rows: RowList) -> None:
    with qtbot.waitSignal(rows.opened) as told:
        qtbot.keyClick(rows, Qt.Key.Key_Return)
    assert told.args is not None
    assert told.args[0].row() == 1
    last = rows.visualRect(rows.model().index(5, 0)).center()
    with qtbot.waitSignal(rows.opened) as told:
        qtbot.mouseClick(rows.viewport(), Qt.MouseButton.LeftButton, pos=last)
    assert told.args is not None
    assert told.args[0].row() == 5


def test_rows_are_read_aloud_whole(rows: RowList) -> None:
    spoken = _model(rows).index(1).data(Qt.ItemDataRole.AccessibleTextRole)
    assert spoken == "Thank Idris Bellwether. The introduction led to your talk. Thanks. since Thursday"
    assert _model(rows).index(0).data(Qt.ItemDataRole.AccessibleTextRole) == "Overdue 2"
    assert _model(rows).index(4).data(Qt.ItemDataRole.AccessibleTextRole) == "Call Tobin. Get ready. Yes"


def test_a_changed_row_keeps_choice_and_place(qtbot: QtBot, rows: RowList) -> None:
    model = _model(rows)
    changed = [
        (key, RowPaint("Thanked", dim=True, face="Idris") if key == "idris" else paint)
        for key, paint in _rows()
    ]
    with qtbot.assertNotEmitted(model.modelReset), qtbot.waitSignal(model.dataChanged) as told:
        model.set_rows(changed)
    assert told.args is not None
    assert told.args[0].row() == 1
    assert rows.currentIndex().row() == 1
    assert model.index_of("tobin").row() == 4
    assert not model.index_of("nobody").isValid()
    assert model.key_at(2) == "greta"


def test_the_ground_says_whether_a_row_is_chosen_and_its_pane_active(
    window: QMainWindow, rows: RowList
) -> None:
    other = LineEdit()
    _put(window, other)
    rows.setFocus()
    spot = rows.visualRect(rows.model().index(1, 0)).topLeft() + QPoint(200, 3)
    free = rows.visualRect(rows.model().index(2, 0)).topLeft() + QPoint(200, 3)

    def ground(point: QPoint) -> QColor:
        return rows.viewport().grab().toImage().pixelColor(point)

    assert ground(spot) == current_theme().color("accent-soft")
    assert ground(free) != current_theme().color("accent-soft")
    other.setFocus()
    assert ground(spot) == current_theme().color("sunken")


def test_row_heights_follow_text_size_and_compact(qapp: QApplication, rows: RowList) -> None:
    assert rows.visualRect(rows.model().index(1, 0)).height() == 48
    apply_theme(qapp, "light", compact=True)
    qapp.processEvents()
    assert rows.visualRect(rows.model().index(1, 0)).height() == 40
    apply_theme(qapp, "light", 1.3)
    qapp.processEvents()
    assert rows.visualRect(rows.model().index(1, 0)).height() == 62


# tables


@pytest.fixture
def table(window: QMainWindow) -> TableList:
    made = TableList(name="People", checks=True)
    model = PeopleTable(made)
    QAbstractItemModelTester(model, QAbstractItemModelTester.FailureReportingMode.Warning, made)
    made.setModel(model)
    _put(window, made)
    made.setCurrentIndex(model.index(0, 0))
    made.setFocus()
    return made


def test_a_box_is_hit_without_choosing_the_row(qtbot: QtBot, table: TableList) -> None:
    place = table.visualRect(table.model().index(2, 0))
    with qtbot.waitSignal(table.checkToggled) as told:
        qtbot.mouseClick(
            table.viewport(), Qt.MouseButton.LeftButton, pos=QPoint(place.x() + 32, place.center().y())
        )
    assert told.args == [2]
    assert table.currentIndex().row() == 0
    with qtbot.waitSignal(table.checkToggled) as told:
        qtbot.keyClick(table, Qt.Key.Key_X)
    assert told.args == [0]
    with qtbot.waitSignal(table.head.checkClicked):
        qtbot.mouseClick(table.head.viewport(), Qt.MouseButton.LeftButton, pos=QPoint(32, 10))


def test_table_keys(qtbot: QtBot, table: TableList) -> None:
    with qtbot.waitSignal(table.currentRowChanged):
        qtbot.keyClick(table, Qt.Key.Key_J)
    assert table.currentIndex().row() == 1
    with qtbot.waitSignal(table.opened) as told:
        qtbot.keyClick(table, Qt.Key.Key_Return)
    assert told.args is not None
    assert told.args[0].row() == 1
    with qtbot.waitSignal(table.letterPressed) as told:
        qtbot.keyClick(table, Qt.Key.Key_E)
    assert told.args == ["e"]


def test_the_whole_row_has_one_ground(table: TableList) -> None:
    picture = table.viewport().grab().toImage()
    y = table.visualRect(table.model().index(0, 0)).top() + 3
    chosen = current_theme().color("accent-soft")
    assert {picture.pixelColor(x, y).name() for x in (2, 200, picture.width() - 3)} == {chosen.name()}
    assert table.rowHeight(0) == 50
    assert table.head.height() == 32


# fields


def test_the_search_field_empties_on_escape_and_then_steps_back(qtbot: QtBot, window: QMainWindow) -> None:
    field = SearchField("Filter 41 contacts")
    _put(window, field)
    field.setFocus()
    with qtbot.waitSignal(field.searchChanged) as told:
        qtbot.keyClicks(field, "o")
    assert told.args == ["o"]
    qtbot.keyClick(field, Qt.Key.Key_Escape)
    assert field.text() == ""
    with qtbot.waitSignal(field.escaped):
        qtbot.keyClick(field, Qt.Key.Key_Escape)
    with qtbot.waitSignal(field.entered):
        qtbot.keyClick(field, Qt.Key.Key_Down)


def test_a_wrong_field_says_so_and_its_proposal_can_be_clicked(qtbot: QtBot, window: QMainWindow) -> None:
    line = LineEdit("idris@copperfinch,example")
    field = Field("E-mail", line)
    _put(window, field)
    assert line.accessibleName() == "E-mail"
    field.set_error("A comma stands where the dot should be.", "idris@copperfinch.example")
    assert line.is_invalid()
    shown = field.error.text()
    assert shown == "A comma stands where the dot should be. Did you mean idris@copperfinch.example?"
    with qtbot.waitSignal(field.proposalClicked) as told:
        qtbot.mouseClick(field.error.proposal_button(), Qt.MouseButton.LeftButton)
    assert told.args == ["idris@copperfinch.example"]
    edge = line.grab().toImage().pixelColor(line.width() // 2, 0)
    assert edge == current_theme().color("danger")
    field.clear_error()
    assert not line.is_invalid()
    assert not field.has_error()


def test_controls_are_as_high_as_drawn_with_and_without_focus(window: QMainWindow) -> None:
    line, small, combo = LineEdit("x"), SearchField("Filter"), ComboBox([("a", "A")])
    for made in (line, small, combo):
        _put(window, made)
    for made, height in ((line, 32), (small, 28), (combo, 32)):
        assert made.sizeHint().height() == height
        made.setFocus()
        QApplication.processEvents()
        assert made.height() == height


def test_a_combo_box_speaks_in_keys(qtbot: QtBot) -> None:
    combo = ComboBox([("work", "Work"), ("home", "Home")], current="home")
    qtbot.addWidget(combo)
    assert combo.current_key() == "home"
    with qtbot.waitSignal(combo.keyChanged) as told:
        combo.set_current_key("work")
    assert told.args == ["work"]
    with pytest.raises(KeyError):
        combo.set_current_key("car")
    with qtbot.assertNotEmitted(combo.keyChanged):
        combo.set_items([("a", "A"), ("b", "B")], current="b")
    assert combo.current_key() == "b"


def test_the_number_field_steps_and_grows(qtbot: QtBot, window: QMainWindow) -> None:
    field = NumberField(7, least=1, most=99999)
    _put(window, field)
    before = field.sizeHint()
    assert before == QSize(44, 28)
    field.setFocus()
    qtbot.keyClick(field, Qt.Key.Key_Up)
    assert field.value() == 8
    field.selectAll()
    qtbot.keyClicks(field, "12345")
    assert field.value() == 12345
    assert field.sizeHint().width() > before.width()


# choosing people and things


def _search(text: str) -> Sequence[Choice]:
    known = [
        Choice(1, "Idris Bellwether", "Head of Payments"),
        Choice(2, "Ingrid Sallowby", "Chief Product Officer"),
        Choice(3, "Copperfinch", square=True),
    ]
    return [choice for choice in known if choice.title.casefold().startswith(text.casefold())]


def test_a_person_is_found_by_typing_and_taken_by_enter(qtbot: QtBot, window: QMainWindow) -> None:
    field = ChooseField(_search, create_text="New contact")
    _put(window, field)
    field.setFocus()
    qtbot.keyClicks(field, "idr")
    assert field.popup().isVisible()
    assert field.popup().sizeHintForRow(0) == 36  # a face, the name and what tells namesakes apart
    assert field.is_new()
    with qtbot.waitSignal(field.chosen) as told:
        qtbot.keyClick(field.popup(), Qt.Key.Key_Down)
        qtbot.keyClick(field.popup(), Qt.Key.Key_Return)
    assert told.args is not None
    assert told.args[0].id == 1
    assert field.text() == "Idris Bellwether"
    assert not field.is_new()
    assert not field.popup().isVisible()


def test_the_list_below_a_narrow_field_has_room_for_who_is_who(qtbot: QtBot, window: QMainWindow) -> None:
    namesakes = [
        Choice(1, "Anna Silva", "Senior Product Manager, Nordbank"),
        Choice(2, "Anna Silva", "Recruiter, Kestrel Labs"),
    ]
    field = ChooseField(lambda _text: namesakes)
    _put(window, field)
    field.setFixedWidth(160)
    field.setFocus()
    qtbot.keyClicks(field, "an")
    popup = field.popup()
    words = text_width("Anna Silva", "body") + text_width(namesakes[0].subtitle, "small")
    assert popup.viewport().width() >= words + 54  # the face, and the air around the words
    assert popup.pos().x() == field.mapToGlobal(QPoint(0, 0)).x()
    assert popup.pos().y() == field.mapToGlobal(QPoint(0, field.height() - 2)).y()
    popup.hide()
    namesakes.append(Choice(3, "Anna Silva", "Head of everything that is long " * 9))
    qtbot.keyClicks(field, "n")
    assert popup.width() == 440
    popup.hide()
    field.setFixedWidth(700)
    qtbot.keyClicks(field, "a")
    assert popup.width() == 700


def test_a_name_that_is_not_there_becomes_new_and_says_so(qtbot: QtBot, window: QMainWindow) -> None:
    field = ChooseField(_search, create_text="New contact")
    _put(window, field)
    field.setFocus()
    with qtbot.waitSignal(field.newTyped) as told:
        qtbot.keyClicks(field, "Z")
    assert told.args == ["Z"]
    assert field.is_new()
    assert field.choice() is None
    field.popup().hide()
    with qtbot.waitSignal(field.cleared):
        qtbot.keyClick(field, Qt.Key.Key_Backspace)
    assert not field.is_new()


def test_a_name_typed_whole_is_the_known_one(qtbot: QtBot, window: QMainWindow) -> None:
    field = ChooseField(_search, create_text="New contact")
    other = LineEdit()
    _put(window, field)
    _put(window, other)
    field.setFocus()
    qtbot.keyClicks(field, "copperfinch")
    assert field.choice() == Choice(3, "Copperfinch", square=True)  # also while the keyboard is still here
    assert not field.is_new()
    qtbot.keyClicks(field, "es")
    assert field.is_new()
    qtbot.keyClick(field, Qt.Key.Key_Backspace)
    qtbot.keyClick(field, Qt.Key.Key_Backspace)
    field.popup().hide()
    with qtbot.waitSignal(field.chosen):
        other.setFocus(Qt.FocusReason.TabFocusReason)
    assert field.choice() == Choice(3, "Copperfinch", square=True)


def test_without_create_text_nothing_is_new(qtbot: QtBot, window: QMainWindow) -> None:
    field = ChooseField(_search)
    _put(window, field)
    qtbot.keyClicks(field, "Zz")
    assert not field.is_new()
    assert not field.popup().isVisible()


def test_several_things_become_chips_and_go_by_backspace(qtbot: QtBot, window: QMainWindow) -> None:
    field = ChipsField(_search, placeholder="A person")
    _put(window, field)
    field.edit.setFocus()
    with qtbot.waitSignal(field.choicesChanged):
        qtbot.keyClicks(field.edit, "Idris Bellwether")
        qtbot.keyClick(field.edit, Qt.Key.Key_Escape)
        field.finish()
    assert [choice.id for choice in field.choices()] == [1]
    qtbot.waitUntil(lambda: field.edit.text() == "")
    field.set_choices([Choice(1, "Idris Bellwether"), Choice(3, "Copperfinch"), Choice(1, "again")])
    assert [choice.id for choice in field.choices()] == [1, 3]
    with qtbot.waitSignal(field.choicesChanged):
        qtbot.keyClick(field.edit, Qt.Key.Key_Backspace)
    assert [choice.id for choice in field.choices()] == [1]


def test_tags_end_with_a_comma_and_are_had_once(qtbot: QtBot, window: QMainWindow) -> None:
    field = TagField(
        ["payments"], suggest=lambda text: [tag for tag in ("acquiring", "agile") if text in tag]
    )
    _put(window, field)
    field.edit.setFocus()
    with qtbot.waitSignal(field.tagsChanged) as told:
        qtbot.keyClicks(field.edit, "  new   tag,")
    assert told.args == [["payments", "new tag"]]
    with qtbot.assertNotEmitted(field.tagsChanged):
        qtbot.keyClicks(field.edit, "PAYMENTS,")
    assert field.tags() == ["payments", "new tag"]
    before = field.heightForWidth(400)
    field.set_tags([f"tag number {number}" for number in range(12)])
    assert field.heightForWidth(400) > before


# days and times


def _parse(text: str, today: date) -> date | None:
    return {"in 2 weeks": today + timedelta(days=14), "fri": date(2026, 11, 27)}.get(text)


def test_a_day_is_read_from_words_and_answered(qtbot: QtBot, window: QMainWindow) -> None:
    field = DateField(_parse, TODAY)
    _put(window, field)
    field.setFocus()
    with qtbot.waitSignal(field.dateChanged) as told:
        qtbot.keyClicks(field, "in 2 weeks")
    assert told.args == [date(2026, 12, 8)]
    assert field.hint() == "Tue 8 Dec"
    assert field.is_readable()
    with qtbot.waitSignal(field.dateChanged) as told:
        qtbot.keyClicks(field, "x")
    assert told.args == [None]
    assert not field.is_readable()
    assert field.hint() == ""
    field.set_date(date(2026, 11, 26))
    assert field.text() == "Thu 26 Nov"
    assert field.date() == date(2026, 11, 26)


def test_a_narrow_day_field_keeps_its_room_for_what_is_typed(qtbot: QtBot, window: QMainWindow) -> None:
    field, other = DateField(lambda text, today: date(2026, 12, 24) if text else None, TODAY), LineEdit()
    field.setFixedWidth(116)
    _put(window, field)
    _put(window, other)
    field.setFocus()
    qtbot.keyClicks(field, "24/12")
    assert field.hint() == "Thu 24 Dec"
    assert not field.shows_hint()
    assert field.textMargins().right() < 28
    with qtbot.assertNotEmitted(field.dateChanged):
        other.setFocus()
    assert field.text() == "Thu 24 Dec"
    assert field.date() == date(2026, 12, 24)
    field.setFixedWidth(240)
    field.type_text("24/12")
    assert field.shows_hint()
    assert field.textMargins().right() > 60


def test_the_calendar_drops_down_by_key_and_gives_a_day(qtbot: QtBot, window: QMainWindow) -> None:
    asked: list[date] = []

    def load(day: date) -> int:
        asked.append(day)
        return 2

    field = DateField(_parse, TODAY, load=load)
    _put(window, field)
    field.setFocus()
    qtbot.keyClick(field, Qt.Key.Key_Down, Qt.KeyboardModifier.AltModifier)
    popup = field.calendar_popup()
    assert popup is not None
    popup.grab()
    assert TODAY in asked
    assert popup.before.accessibleName() == "Previous month"
    assert popup.after.accessibleName() == "Next month"
    popup.after.click()
    assert popup.calendar.monthShown() == 12
    grid = popup.calendar.findChild(QTableView)
    assert grid is not None
    with qtbot.waitSignal(field.dateChanged) as told:
        qtbot.keyClick(grid, Qt.Key.Key_Right)
        qtbot.keyClick(grid, Qt.Key.Key_Return)
    assert told.args == [date(2026, 12, 25)]
    assert field.calendar_popup() is None


def test_the_quick_links_fill_the_field(qtbot: QtBot, window: QMainWindow) -> None:
    field = DateField(_parse, date(2027, 1, 31))
    _put(window, field)
    for words, day in (
        ("Tomorrow", date(2027, 2, 1)),
        ("Friday", date(2027, 2, 5)),
        ("In a week", date(2027, 2, 7)),
        ("In a month", date(2027, 2, 28)),
    ):
        field.open_calendar()
        popup = field.calendar_popup()
        assert popup is not None
        qtbot.mouseClick(popup.links[words], Qt.MouseButton.LeftButton)
        assert field.date() == day, words


@pytest.mark.parametrize(
    ("text", "meant"),
    [
        ("10", time(10)),
        ("9:05", time(9, 5)),
        ("10.30", time(10, 30)),
        ("1030", time(10, 30)),
        ("3 pm", time(15)),
        ("12am", time(0)),
        ("24:00", None),
        ("9:75", None),
        ("13 pm", None),
        ("soon", None),
        ("", None),
    ],
)
def test_times_are_read(text: str, meant: time | None) -> None:
    assert read_time(text) == meant


def test_the_time_field_steps_by_a_quarter(qtbot: QtBot, window: QMainWindow) -> None:
    field = TimeField()
    _put(window, field)
    assert field.placeholderText() == "Any time"
    field.setFocus()
    qtbot.keyClicks(field, "10")
    assert field.time() == time(10)
    with qtbot.waitSignal(field.timeChanged) as told:
        qtbot.keyClick(field, Qt.Key.Key_Down)
    assert told.args == [time(9, 45)]
    assert field.text() == "09:45"


# messages


def test_undo_stands_at_the_bottom_left_for_eight_seconds(qtbot: QtBot, window: QMainWindow) -> None:
    centre = window.centralWidget()
    assert centre is not None
    strip = UndoStrip(centre)
    done: list[str] = []
    strip.say("Thanks to Idris logged.", lambda: done.append("undone"))
    timer = strip.findChild(type(strip._timer))
    assert timer is not None
    assert timer.isActive()
    assert timer.interval() == 8000
    assert strip.geometry().bottom() <= centre.height()
    assert strip.x() + strip.EDGE == 24
    with qtbot.waitSignal(strip.undone):
        strip.link.click()
    assert done == ["undone"]
    assert not strip.isVisible()
    assert not timer.isActive()


def test_what_is_said_to_a_minimised_window_waits_there(qtbot: QtBot, window: QMainWindow) -> None:
    centre = window.centralWidget()
    assert centre is not None
    strip = UndoStrip(centre)
    window.showMinimized()
    strip.say("The window was minimised.")
    assert not strip._timer.isActive()
    window.showNormal()
    qtbot.waitUntil(strip._timer.isActive)
    assert strip.isVisible()


def test_progress_says_the_percent_and_can_be_stopped(qtbot: QtBot) -> None:
    line = ProgressLine()
    qtbot.addWidget(line)
    line.set_progress("Reading 3,120 contacts", 1934, 3120)
    assert line.percent_text() == "61 %"
    line.set_progress("Counting", 0, 0)
    assert line.percent_text() == ""
    with qtbot.waitSignal(line.stopped):
        line.stop_button.click()


def test_bones_wait_before_they_show(qtbot: QtBot, window: QMainWindow) -> None:
    bones = Bones()
    _put(window, bones)
    assert not bones.is_seen()
    qtbot.waitUntil(bones.is_seen)
    bones.hide()
    assert not bones.is_seen()


# dialogs


def test_a_dialog_shades_its_window_and_closes_by_escape(qtbot: QtBot, window: QMainWindow) -> None:
    dialog = Dialog(window, "New follow-up", width=5000, height=5000)
    dialog.open()
    assert dialog.isModal()
    assert dialog.windowModality() == Qt.WindowModality.WindowModal
    scrim = window.findChild(Scrim)
    assert scrim is not None
    assert scrim.geometry() == window.rect()
    assert dialog.width() == window.width() - 48
    assert dialog.height() == window.height() - 48
    qtbot.keyClick(dialog, Qt.Key.Key_Escape)
    assert not dialog.isVisible()
    assert dialog.result() == QDialog.DialogCode.Rejected
    assert window.findChild(Scrim) is None


def test_a_large_dialog_opens_in_a_later_turn_and_gets_the_keys_that_come_meanwhile(
    qtbot: QtBot, window: QMainWindow
) -> None:
    clicked: list[str] = []
    behind = button("Behind")
    behind.clicked.connect(lambda: clicked.append("behind"))
    _put(window, behind)
    handle = window.windowHandle()
    assert handle is not None
    seen: list[bool] = []

    def opened(meanwhile: Callable[[Dialog], object]) -> tuple[Dialog, LineEdit]:
        dialog = Dialog(window, "Large")
        dialog.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        line = LineEdit("", name="What")
        dialog.body.addWidget(line)
        line.setFocus()
        seen.clear()

        def begin() -> None:
            dialog.open_soon()
            seen.append(dialog.isVisible())
            meanwhile(dialog)

        QTimer.singleShot(0, dialog, begin)
        qtbot.waitUntil(lambda: bool(seen))
        return dialog, line

    dialog, _line = opened(lambda _dialog: None)
    qtbot.waitUntil(dialog.isVisible)
    assert seen == [False]
    dialog.reject()
    dialog, line = opened(lambda _dialog: QTest.keyClick(handle, Qt.Key.Key_A))
    assert (dialog.isVisible(), line.text()) == (True, "a")
    dialog.reject()
    at = behind.mapTo(window, behind.rect().center())
    left, no_key = Qt.MouseButton.LeftButton, Qt.KeyboardModifier.NoModifier
    dialog, _line = opened(lambda _dialog: QTest.mouseClick(handle, left, no_key, at))
    assert (dialog.isVisible(), clicked) == (True, [])
    dialog.reject()
    gone: list[str] = []

    def leave(left: Dialog) -> None:
        left.destroyed.connect(lambda: gone.append("left before it was open"))
        left.reject()

    opened(leave)
    qtbot.waitUntil(lambda: bool(gone))
    QTest.mouseClick(handle, left, no_key, at)
    assert clicked == ["behind"]
    at_once = Dialog(window, "Without an event loop")
    at_once.open_soon()
    assert at_once.isVisible()
    at_once.reject()


def test_a_dialog_stays_in_the_middle_of_its_window_until_it_is_put_elsewhere(
    qtbot: QtBot, window: QMainWindow
) -> None:
    dialog = Dialog(window, "New lead", width=200)
    dialog.open()
    window.move(
        window.pos() + QPoint(90, 40)
    )  # as a window manager does with a window that it shows for the first time
    qtbot.waitUntil(lambda: dialog.geometry().center() == window.geometry().center())
    dialog.move(dialog.pos() + QPoint(11, 0))
    put = dialog.pos()
    window.move(window.pos() + QPoint(30, 0))
    QApplication.processEvents()
    assert dialog.pos() == put
    dialog.reject()


def test_ctrl_enter_clicks_the_primary_button_when_it_is_on(qtbot: QtBot, window: QMainWindow) -> None:
    dialog = Dialog(window, "New lead")
    line = LineEdit()
    dialog.body.addWidget(line)
    saved: list[str] = []
    dialog.add_button("Cancel", slot=dialog.reject)
    save = dialog.add_button("Save", "primary", lambda: saved.append("saved"))
    dialog.open()
    dialog.activateWindow()
    qtbot.waitUntil(dialog.isActiveWindow)
    line.setFocus()
    save.setEnabled(False)
    qtbot.keyClick(line, Qt.Key.Key_Return, Qt.KeyboardModifier.ControlModifier)
    assert saved == []
    save.setEnabled(True)
    qtbot.keyClick(line, Qt.Key.Key_Return)
    assert saved == []
    qtbot.keyClick(line, Qt.Key.Key_Return, Qt.KeyboardModifier.ControlModifier)
    assert saved == ["saved"]
    dialog.reject()


def test_a_list_that_drops_down_is_cut_out_whatever_was_collected_before(
    qtbot: QtBot, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(see_through, "is_composited", lambda: False)
    combo = ComboBox([("a", "First"), ("b", "Second")])
    qtbot.addWidget(combo)
    combo.show()
    combo.view()
    gc.collect()
    combo.showPopup()
    container = combo.view().parentWidget()
    assert container is not None
    assert not container.mask().isEmpty()
    combo.hidePopup()


def test_where_nothing_can_be_seen_through_windows_are_cut_out(
    window: QMainWindow, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch
) -> None:
    # No X server runs here; tests/proofs have none with a compositor either.
    monkeypatch.setattr(see_through, "is_composited", lambda: False)
    dialog = Dialog(window, "New lead", width=400, height=300)
    dialog.open()
    popup = Popup(window)
    popup.show_at(window)
    for made, edge in ((dialog, 0), (popup, 20)):
        qtbot.addWidget(made)
        assert not made.testAttribute(Qt.WidgetAttribute.WA_TranslucentBackground)
        corner, middle = QPoint(edge, edge), made.rect().center()
        assert not made.mask().contains(corner)
        assert not made.mask().contains(QPoint(edge - 1, middle.y()))
        assert made.mask().contains(QPoint(edge, middle.y()))
    dialog.resize(500, 300)
    assert dialog.mask().contains(QPoint(490, 150))


def test_the_person_is_asked_without_waiting(qtbot: QtBot, window: QMainWindow) -> None:
    answers: list[str] = []
    buttons = [("keep", "Keep it", "secondary"), ("delete", "Delete the file", "danger")]
    Prompter(window).ask(window, "Delete?", "The file goes.", buttons, answers.append)
    assert answers == []
    dialog = window.findChild(Dialog)
    assert dialog is not None
    push = next(made for made in dialog.findChildren(Button) if made.text() == "Delete the file")
    push.click()
    assert answers == ["delete"]
    QApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete.value)
    Prompter(window).ask(window, "Delete?", "The file goes.", buttons, answers.append)
    dialog = window.findChild(Dialog)
    assert dialog is not None
    dialog.reject()
    assert answers == ["delete", ""]
    QApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete.value)
    Prompter(window).ask(
        window, "Not opened", "It is damaged.", [("close", "Close", "primary")], answers.append
    )
    dialog = window.findChild(Dialog)
    assert dialog is not None
    focused = dialog.focusWidget()
    assert isinstance(focused, Button)
    assert focused.text() == "Close"
    dialog.reject()
    QApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete.value)


def test_a_line_is_asked_for(qtbot: QtBot, window: QMainWindow) -> None:
    answers: list[str | None] = []
    Prompter(window).ask_text(window, "Why?", "In a word.", "Paid back", "Dismiss", answers.append)
    dialog = window.findChild(Dialog)
    assert dialog is not None
    line = dialog.findChild(LineEdit)
    assert line is not None
    line.setText("Done by phone")
    qtbot.keyClick(line, Qt.Key.Key_Return)
    assert answers == ["Done by phone"]
    QApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete.value)


def test_scripted_answers_come_in_their_order(window: QMainWindow, tmp_path: Path) -> None:
    prompter = ScriptedPrompter(["yes"], texts=["why"], files=[tmp_path / "a.csv"], parent=window)
    got: list[object] = []
    prompter.ask(window, "One", "?", [], got.append)
    prompter.ask(window, "Two", "?", [], got.append)
    prompter.ask_text(window, "Three", "?", "", "Go", got.append)
    prompter.choose_file(window, "Four", ["Tables (*.csv)"], got.append)
    prompter.choose_file(window, "Five", ["Tables (*.csv)"], got.append)
    assert got == ["yes", "", "why", tmp_path / "a.csv"]
    assert [title for title, _text in prompter.asked] == ["One", "Two", "Three", "Four", "Five"]


# panes


def test_panes_have_a_thin_line_that_is_easy_to_grab_and_remember_their_widths(
    qtbot: QtBot, window: QMainWindow
) -> None:
    kept: dict[str, list[int]] = {}
    panes = PaneSplitter("today", kept.get, kept.__setitem__)
    panes.addWidget(QWidget())
    panes.addWidget(QWidget())
    _put(window, panes)
    panes.set_widths([300, 500])
    QApplication.processEvents()
    handle = panes.handle(1)
    assert panes.handleWidth() == 1
    assert handle.width() == 7
    qtbot.mousePress(handle, Qt.MouseButton.LeftButton, pos=QPoint(3, 50))
    qtbot.mouseMove(handle, QPoint(63, 50))
    qtbot.mouseRelease(handle, Qt.MouseButton.LeftButton, pos=QPoint(63, 50))
    qtbot.waitUntil(lambda: "today" in kept)
    assert kept["today"] == panes.sizes()
    again = PaneSplitter("today", kept.get, kept.__setitem__)
    again.resize(panes.size())
    again.addWidget(QWidget())
    again.addWidget(QWidget())
    qtbot.addWidget(again)
    again.set_widths([100, 100])
    assert again.sizes() == kept["today"]


@pytest.mark.parametrize(("dark", "scale"), [(False, 1.0), (True, 1.3)])
def test_every_component_can_be_painted(qapp: QApplication, tmp_path: Path, dark: bool, scale: float) -> None:
    out = tmp_path / "gallery.png"
    paint_gallery(qapp, str(out), dark=dark, scale=scale)
    picture = QImage(str(out))
    assert picture.width() == round(1360 * scale)
    colours = {
        picture.pixelColor(x, y).name()
        for x in range(0, picture.width(), 7)
        for y in range(0, picture.height(), 7)
    }
    for token in ("accent", "accent-soft", "sunken", "danger-soft"):
        assert current_theme().color(token).name() in colours, token


def test_an_empty_list_has_no_first_row(qtbot: QtBot) -> None:
    made = RowList()
    qtbot.addWidget(made)
    assert not made.select_first()
    model = RowModel(made)
    made.setModel(model)
    assert not made.select_first()
    assert model.data(QModelIndex()) is None


def test_the_ring_goes_with_its_control(window: QMainWindow) -> None:
    push = button("Write")
    _put(window, push)
    push.setFocus(Qt.FocusReason.TabFocusReason)
    assert window.findChild(FocusRing) is not None
    push.deleteLater()
    QApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete.value)
    QApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete.value)
    assert window.findChild(FocusRing) is None


def test_focus_by_a_popup_does_not_leave_two_rings(window: QMainWindow) -> None:
    push = button("Write")
    _put(window, push)
    for _again in range(2):
        push.focusInEvent(QFocusEvent(QEvent.Type.FocusIn, Qt.FocusReason.TabFocusReason))
    assert len(window.findChildren(FocusRing)) == 1
    push.focusOutEvent(QFocusEvent(QEvent.Type.FocusOut))


def test_an_example_in_a_field_is_shown_in_all_its_lines(qtbot: QtBot) -> None:
    field = TextEdit(placeholder="Eight years in payments; took settlement from days to minutes.", lines=3)
    qtbot.addWidget(field)
    field.resize(240, field.sizeHint().height())
    picture = field.viewport().grab().toImage()
    line = current_theme().line("body")
    ground = picture.pixel(picture.width() - 1, picture.height() - 1)
    second = [
        (x, y)
        for y in range(5 + line, 5 + 2 * line)
        for x in range(picture.width())
        if picture.pixel(x, y) != ground
    ]
    assert len({y for _, y in second}) > line // 3
    field.insertPlainText("x")
    picture = field.viewport().grab().toImage()
    assert all(picture.pixel(x, y) == ground for x, y in second)


@pytest.mark.parametrize("scale", [0.9, 1.0, 1.15, 1.3])
def test_a_chosen_word_without_room_ends_in_dots(qtbot: QtBot, qapp: QApplication, scale: float) -> None:
    def shown(field: ComboBox) -> str:
        option = QStyleOptionComboBox()
        field.initStyleOption(option)
        return option.currentText

    apply_theme(qapp, "light", scale)
    words = "Lead PM, Risk and Compliance, at Orrery Lane"
    field = ComboBox([("one", words)])
    dress(field)
    qtbot.addWidget(field)
    field.resize(field.sizeHint())
    assert shown(field) == words
    field.resize(field.width() // 2, field.height())
    assert words.startswith(shown(field).removesuffix("…"))
    assert shown(field).endswith("…")
    apply_theme(qapp, "light")


def test_a_title_without_room_is_shortened_and_makes_no_dialog_wider(window: QMainWindow) -> None:
    dialog = Dialog(window, "", width=640)
    dialog.set_title("Thank " + "Wolfeschlegelsteinhausenbergerdorff" * 6)
    dialog.set_header_note("Spoke 6 days ago, 1 of 3")
    dialog.open()
    assert dialog.width() == 640
    assert dialog.title_label.is_elided()
    dialog.set_title("Thank Idris")
    QApplication.processEvents()
    assert not dialog.title_label.is_elided()
    dialog.close()


def test_an_example_in_a_field_is_painted_once(qtbot: QtBot) -> None:
    field = TextEdit(placeholder="mmmmmmmm mmmmmmmm", lines=3)
    dress(field)
    qtbot.addWidget(field)
    field.resize(130, field.sizeHint().height())
    field.show()
    picture = field.viewport().grab().toImage()
    line = current_theme().line("body")
    first, second = (
        sum(
            255 - picture.pixelColor(x, y).lightness()
            for y in range(top, top + line)
            for x in range(picture.width())
        )
        for top in (5, 5 + line)
    )
    assert second
    assert first == pytest.approx(second, rel=0.05)


def test_lines_of_a_text_stay_as_far_apart_as_the_design_has_them(qtbot: QtBot) -> None:
    field = TextEdit("One\nTwo", lines=4)
    qtbot.addWidget(field)
    field.resize(300, 120)
    field.show()

    def apart() -> set[int]:
        """How far each line begins below the one before, in px."""
        tops = []
        block = field.document().firstBlock()
        while block.isValid():
            tops.append(field.cursorRect(QTextCursor(block)).top())
            block = block.next()
        return {below - above for above, below in itertools.pairwise(tops)}

    assert apart() == {20}
    qtbot.keyClick(field, Qt.Key.Key_Z, Qt.KeyboardModifier.ControlModifier)
    assert field.toPlainText() == "One\nTwo", "putting it there was no step of the person's"
    field.selectAll()
    qtbot.keyClicks(field, "Three")
    for text in ("Four", "Five"):
        qtbot.keyClick(field, Qt.Key.Key_Return)
        qtbot.keyClicks(field, text)
    assert (field.toPlainText(), apart()) == ("Three\nFour\nFive", {20})
    QGuiApplication.clipboard().setText("Six\nSeven")
    field.selectAll()
    field.paste()
    assert (field.toPlainText(), apart()) == ("Six\nSeven", {20})
    field.undo()
    assert (field.toPlainText(), apart()) == ("Three\nFour\nFive", {20})
    field.clear()
    qtbot.keyClicks(field, "Eight")
    qtbot.keyClick(field, Qt.Key.Key_Return)
    assert apart() == {20}
