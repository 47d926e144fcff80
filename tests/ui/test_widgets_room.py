"""What the parts do where there is little room or much text, and how the keyboard goes through them."""

from __future__ import annotations

from dataclasses import replace

import pytest
from PySide6.QtCore import QAbstractTableModel, QEvent, QModelIndex, QPersistentModelIndex, QPoint, QRect, Qt
from PySide6.QtGui import QHelpEvent, QKeySequence
from PySide6.QtWidgets import (
    QApplication,
    QLineEdit,
    QMainWindow,
    QStyleOptionViewItem,
    QToolTip,
    QVBoxLayout,
    QWidget,
)
from pytestqt.qtbot import QtBot

from crm_desktop.ui.theme import apply_theme, current_theme
from crm_desktop.ui.widgets import (
    CELL_ROLE,
    CellPaint,
    Chip,
    ChipPaint,
    Dialog,
    ElidedLabel,
    EmptyState,
    FoldingRow,
    LinkButton,
    MorePaint,
    RowAction,
    RowList,
    RowModel,
    RowPaint,
    SectionPaint,
    Segmented,
    Strip,
    TableList,
    UndoStrip,
    button,
    escape,
    label,
)
from crm_desktop.ui.widgets.focus import first_stop, in_tab_order

pytestmark = pytest.mark.qt_log_ignore("This plugin does not support", extend=True)
LONG = "Maximiliana Wilhelmine " * 9


@pytest.fixture
def window(qtbot: QtBot) -> QMainWindow:
    made = QMainWindow()
    made.resize(900, 640)
    centre = QWidget()
    column = QVBoxLayout(centre)
    column.setContentsMargins(0, 0, 0, 0)
    made.setCentralWidget(centre)
    qtbot.addWidget(made)
    with qtbot.waitExposed(made):
        made.show()
    made.activateWindow()
    return made


def put(window: QMainWindow, widget: QWidget) -> None:
    centre = window.centralWidget()
    assert centre is not None
    layout = centre.layout()
    assert layout is not None
    layout.addWidget(widget)
    widget.show()
    QApplication.processEvents()


# -- rows --------------------------------------------------------------------------------------------


def people(window: QMainWindow, count: int = 3, width: int = 304) -> RowList:
    rows = RowList(56, margin=8)
    model = RowModel(rows)
    model.set_rows(
        [
            (
                number,
                RowPaint(
                    "Greta Vandermolen",
                    "VP Product, Pennywhistle Pay",
                    face="Greta Vandermolen",
                    right_warmth="warm",
                    right_text="5 days",
                    when_icon="megaphone",
                    when_text="News owed",
                    when_token="text2",
                ),
            )
            for number in range(count)
        ]
    )
    rows.setModel(model)
    rows.setFixedWidth(width)
    put(window, rows)
    return rows


def option_of(rows: RowList, row: int = 0) -> QStyleOptionViewItem:
    option = QStyleOptionViewItem()
    option.rect = rows.visualRect(rows.model().index(row, 0))
    option.widget = rows
    return option


def painted_texts(rows: RowList, monkeypatch: pytest.MonkeyPatch) -> dict[str, float]:
    """Paint the list; give the width each text was given."""
    from crm_desktop.ui.widgets import row_delegate as module
    from crm_desktop.ui.widgets.text import draw_text as real

    given: dict[str, float] = {}

    def noted(painter: object, rect: object, text: str, *more: object) -> float:
        given.setdefault(text, rect.width())  # type: ignore[attr-defined]
        return real(painter, rect, text, *more)  # type: ignore[arg-type]

    monkeypatch.setattr(module, "draw_text", noted)
    rows.viewport().grab()
    return given


def test_title_and_second_line_each_end_before_their_own_neighbour(
    window: QMainWindow, monkeypatch: pytest.MonkeyPatch
) -> None:
    rows = people(window)
    given = painted_texts(rows, monkeypatch)
    assert given["Greta Vandermolen"] > given["VP Product, Pennywhistle Pay"] + 20
    # In the narrowest list that is drawn, the whole name has room.
    name = label("Greta Vandermolen", "row-selected")
    assert given["Greta Vandermolen"] >= name.sizeHint().width()


def test_where_the_words_beside_a_dot_would_cut_a_name_the_dot_stands_alone(
    window: QMainWindow, monkeypatch: pytest.MonkeyPatch
) -> None:
    rows = people(window, 1)
    model = rows.model()
    assert isinstance(model, RowModel)
    never = RowPaint("Declan Weiss", "Recruiter", face="D", right_warmth="dormant", right_text="No talk yet")
    model.set_rows([("one", never), ("two", replace(never, title="Katarzyna Łukaszewicz"))])
    given = painted_texts(rows, monkeypatch)
    assert given["No talk yet"] > 0
    name = label("Katarzyna Łukaszewicz", "row-selected")
    assert given["Katarzyna Łukaszewicz"] >= name.sizeHint().width()
    monkeypatch.undo()
    model.set_rows([("two", replace(never, title="Katarzyna Łukaszewicz"))])
    assert "No talk yet" not in painted_texts(rows, monkeypatch)


def test_beside_one_short_line_in_the_middle_both_lines_end_before_it(
    window: QMainWindow, monkeypatch: pytest.MonkeyPatch
) -> None:
    rows = people(window, 1)
    model = rows.model()
    assert isinstance(model, RowModel)
    model.set_rows([("one", RowPaint("Greta Vandermolen", "VP Product", face="G", right_text="Not met"))])
    given = painted_texts(rows, monkeypatch)
    assert given["Greta Vandermolen"] == given["VP Product"]


def test_a_scroll_bar_takes_its_width_out_of_the_margin(window: QMainWindow) -> None:
    rows = people(window, 3)
    free = rows.visualRect(rows.model().index(0, 0)).width() - 8
    assert rows.row_delegate._box(rows.visualRect(rows.model().index(0, 0))).width() == free - 8
    model = rows.model()
    assert isinstance(model, RowModel)
    model.set_rows([(number, RowPaint("Greta")) for number in range(60)])
    QApplication.processEvents()
    row = rows.visualRect(model.index(0, 0))
    assert row.width() < free + 8
    # It ends where it ended before, at most 2 px off (the bar is wider than the margin).
    assert abs(rows.row_delegate._box(row).right() - (free - 1)) <= 2


def test_flags_of_what_is_no_row(window: QMainWindow) -> None:
    model = RowModel()
    assert model.flags(QModelIndex()) == Qt.ItemFlag.NoItemFlags
    model.set_rows([("a", SectionPaint("Today")), ("b", RowPaint("Greta")), ("c", MorePaint("4 more"))])
    assert not model.flags(model.index(0)) & (Qt.ItemFlag.ItemIsSelectable | Qt.ItemFlag.ItemIsEnabled)
    assert model.flags(model.index(1)) & Qt.ItemFlag.ItemIsSelectable
    assert model.flags(model.index(9)) == Qt.ItemFlag.NoItemFlags


def help_at(rows: RowList | TableList, index: QModelIndex) -> str:
    QToolTip.hideText()
    spot = rows.visualRect(index).center() - QPoint(60, 0)
    where = rows.viewport().mapToGlobal(spot)
    option = QStyleOptionViewItem()
    option.rect = rows.visualRect(index)
    option.widget = rows
    event = QHelpEvent(QEvent.Type.ToolTip, spot, where)
    rows.itemDelegate().helpEvent(event, rows, option, index)
    text = QToolTip.text()
    QToolTip.hideText()
    return text


def test_a_row_that_is_cut_says_all_in_its_tooltip(window: QMainWindow) -> None:
    rows = people(window, 1)
    model = rows.model()
    assert isinstance(model, RowModel)
    assert help_at(rows, model.index(0)).startswith("Greta Vandermolen\nVP Product, Pennywhistle Pay")
    evil = "<img src=file:///etc/passwd>" + "x" * 60
    model.set_rows([("one", RowPaint(evil))])
    assert "&lt;img" in help_at(rows, model.index(0))
    assert "<img" not in help_at(rows, model.index(0))
    model.set_rows([("one", RowPaint("Cher"))])
    assert not rows.row_delegate.is_cut(option_of(rows), RowPaint("Cher"))


def test_actions_lie_inside_of_a_row_beside_a_scroll_bar(window: QMainWindow) -> None:
    rows = people(window, 60)
    paint = RowPaint("Greta", actions=(RowAction("write", "pencil", "Write", "w"),))
    rect = rows.visualRect(rows.model().index(0, 0))
    for _action, place in rows.row_delegate.action_rects(rect, paint, all_seen=True):
        assert rows.row_delegate._box(rect).contains(place)


# -- texts -------------------------------------------------------------------------------------------


def test_text_of_limited_width_is_as_high_as_it_is_then(window: QMainWindow) -> None:
    words = label("Everybody has heard from you. Perhaps a word to somebody you have not met?", wrap=True)
    words.setMaximumWidth(200)
    assert words.heightForWidth(2000) == words.heightForWidth(200) > 20


def test_an_empty_state_shows_all_of_its_text(window: QMainWindow) -> None:
    state = EmptyState("users", "Nobody is here yet", "Import the people you know, or add five. " * 5)
    put(window, state)
    assert state.text.width() <= 440
    assert state.text.height() >= state.text.heightForWidth(state.text.width()) >= 60


def test_long_tooltips_are_broken_into_lines_and_stay_text() -> None:
    assert escape("Ruth") == "Ruth"
    assert escape(LONG).startswith("<qt>")  # only rich text is broken into lines
    assert escape("<b>" + LONG).startswith("<qt>&lt;b&gt;")


def test_dots_in_the_middle_keep_the_end(qtbot: QtBot) -> None:
    line = ElidedLabel(f"{LONG} archived.", middle=True)
    qtbot.addWidget(line)
    line.resize(240, 20)
    assert line.shown_text().endswith("archived.")
    assert "…" in line.shown_text()


def test_the_undo_strip_stays_inside_and_says_what_was_done(window: QMainWindow) -> None:
    centre = window.centralWidget()
    assert centre is not None
    strip = UndoStrip(centre)
    strip.say(f"{LONG} archived.", lambda: None)
    QApplication.processEvents()
    assert strip.geometry().right() <= centre.width()
    assert strip.width() <= UndoStrip.MOST
    assert strip.link.isVisible()
    assert strip.link.geometry().right() < strip.width()
    strip.hide()


def test_chips_have_a_widest(qtbot: QtBot) -> None:
    chip = Chip(LONG, "outline")
    qtbot.addWidget(chip)
    assert chip.sizeHint().width() == 280
    assert Chip("payments").sizeHint().width() < 100


@pytest.mark.parametrize("made", [lambda: Chip("R&D", clickable=True), lambda: LinkButton("R&D")])
def test_an_ampersand_in_a_name_makes_no_key(qtbot: QtBot, made: type[Chip]) -> None:
    control = made()  # type: ignore[call-arg]
    qtbot.addWidget(control)
    assert control.shortcut() == QKeySequence()
    assert control.accessibleName() == "R&D"
    control.setText("&amp;")
    assert control.shortcut() == QKeySequence()
    assert control.accessibleName() == "&amp;"
    control.setAccessibleName("Filter: R&D")
    control.setText("R&D 2")
    assert control.accessibleName() == "Filter: R&D"


def test_a_button_without_words_is_square(qtbot: QtBot) -> None:
    made = button("Log", icon="phone")
    qtbot.addWidget(made)
    assert made.sizeHint().width() > 60
    made.setText("")
    assert made.sizeHint().toTuple() == (32, 32)


def test_a_note_over_a_main_window_is_a_quiet_band(window: QMainWindow) -> None:
    strip = Strip("You are looking at the sample search.", "note", "Start my own")
    put(window, strip)
    assert strip.is_band()
    assert strip.button is not None
    assert strip.button.kind == "quiet"
    assert strip.sizeHint().height() <= 37
    picture = strip.grab().toImage()
    assert picture.pixelColor(4, 4) == current_theme().color("alt")
    with_words = Strip("The disk is full.", "danger")
    put(window, with_words)
    assert not with_words.is_band()


# -- tables ------------------------------------------------------------------------------------------


Index = QModelIndex | QPersistentModelIndex


class Two(QAbstractTableModel):
    """Two rows, the second with much text."""

    CELLS = (CellPaint("Cher", title=True), CellPaint(LONG, "<b>x</b>", title=True))

    def rowCount(self, parent: Index = QModelIndex()) -> int:
        return 0 if parent.isValid() else 2

    def columnCount(self, parent: Index = QModelIndex()) -> int:
        return 0 if parent.isValid() else 1

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> object:
        return self.CELLS[index.row()] if role == CELL_ROLE else None


def test_a_cell_that_is_cut_says_all_in_its_tooltip(window: QMainWindow) -> None:
    table = TableList()
    model = Two(table)
    table.setModel(model)
    table.setFixedWidth(300)
    put(window, table)
    option = QStyleOptionViewItem()
    option.rect = table.visualRect(model.index(0, 0))
    option.widget = table
    assert not table.itemDelegate().is_cut(option, model.index(0, 0))  # type: ignore[attr-defined]
    told = help_at(table, model.index(1, 0))
    assert "Maximiliana" in told
    assert "&lt;b&gt;" in told


def test_there_is_no_line_below_the_last_row(window: QMainWindow) -> None:
    table = TableList()
    table.setModel(Two(table))
    put(window, table)
    table.clearSelection()
    table.setCurrentIndex(QModelIndex())
    picture = table.viewport().grab().toImage()
    line, base = current_theme().color("line"), current_theme().color("base")
    assert picture.pixelColor(200, 49) == line
    assert picture.pixelColor(200, 99) in (base, picture.pixelColor(200, 110))


# -- dialogs -----------------------------------------------------------------------------------------


def filled(window: QMainWindow) -> Dialog:
    dialog = Dialog(window, "New lead", width=935, side=True)
    dialog.body.addWidget(QLineEdit("above"))
    dialog.side.addWidget(QLineEdit("below"))
    dialog.add_button("Save", "primary", dialog.accept)
    dialog.open()
    QApplication.processEvents()
    return dialog


def places(dialog: Dialog) -> tuple[QRect, QRect]:
    above, below = (
        QRect(one.mapTo(dialog, QPoint(0, 0)), one.size()) for one in dialog.findChildren(QLineEdit)
    )
    return above, below


def test_over_a_narrow_window_the_side_of_a_dialog_stands_below(window: QMainWindow, qtbot: QtBot) -> None:
    dialog = filled(window)
    above, below = places(dialog)
    assert below.top() > above.bottom()
    assert dialog.width() <= 900 - 48
    dialog.reject()
    window.resize(1360, 860)
    dialog = filled(window)
    above, below = places(dialog)
    assert below.left() > above.right()
    assert dialog.width() == 935
    dialog.reject()


def test_a_dialog_never_grows_out_of_its_window(window: QMainWindow, qapp: QApplication) -> None:
    apply_theme(qapp, "light", 1.3)
    dialog = Dialog(window, "Lead", width=935)
    wide = QWidget()
    wide.setMinimumWidth(2000)
    dialog.body.addWidget(wide)
    dialog.open()
    QApplication.processEvents()
    assert dialog.width() <= 900 - 48
    dialog.reject()


# -- keyboard ----------------------------------------------------------------------------------------


def test_a_click_on_a_segment_leaves_the_focus_in_the_list(window: QMainWindow, qtbot: QtBot) -> None:
    modes = Segmented([("list", "List", None), ("table", "Table", None)])
    put(window, modes)
    rows = people(window)
    rows.setFocus()
    qtbot.mouseClick(modes.segment("table"), Qt.MouseButton.LeftButton)
    assert modes.current() == "table"
    assert rows.hasFocus()


def test_f6_leads_to_the_first_part_that_can_be_used(window: QMainWindow) -> None:
    pane = QWidget()
    column = QVBoxLayout(pane)
    off, hidden, first, second = (button(text) for text in ("Off", "Hidden", "First", "Second"))
    for one in (off, hidden, first, second):
        column.addWidget(one)
    off.setEnabled(False)
    hidden.hide()
    put(window, pane)
    assert first_stop(pane) is first
    empty = QWidget()
    put(window, empty)
    assert first_stop(empty) is empty


def test_parts_that_were_made_late_get_their_place_in_the_tab_order(
    window: QMainWindow, qtbot: QtBot
) -> None:
    modes = Segmented([("all", "All", None), ("talks", "Talks", None)])
    below, late = button("Below"), button("Late")
    for one in (modes, below, late):
        put(window, one)
    in_tab_order([late, modes, below])
    late.setFocus()
    seen = []
    for _step in range(2):
        qtbot.keyClick(QApplication.focusWidget(), Qt.Key.Key_Tab)
        seen.append(QApplication.focusWidget())
    assert seen == [modes.segment("all"), below]


def test_chips_in_a_row_are_in_its_ends(window: QMainWindow, monkeypatch: pytest.MonkeyPatch) -> None:
    rows = people(window, 1)
    model = rows.model()
    assert isinstance(model, RowModel)
    chips = (ChipPaint("Progressing", "accent"), ChipPaint("Warm", "warm", "flame"))
    model.set_rows([("one", RowPaint("Emeka Stonefield", "VP Engineering", face="E", chips=chips))])
    given = painted_texts(rows, monkeypatch)
    assert given["Emeka Stonefield"] < 120


@pytest.mark.parametrize("width", [900, 460, 340, 240])
def test_what_wraps_beside_a_button_has_the_height_of_its_lines(window: QMainWindow, width: int) -> None:
    host = QWidget()
    row = FoldingRow(host, gap=16)
    says = label(
        "Eleven leads and eight openings end, and nobody gets a message by this. One step. " * 2, wrap=True
    )
    says.setMinimumWidth(180)
    row.addWidget(says, 1)
    row.addWidget(button("Close the rest"))
    column = QVBoxLayout(central := QWidget())
    column.addStretch(1)
    column.addWidget(host)
    window.setCentralWidget(central)
    window.resize(width, 400)
    window.show()
    QApplication.processEvents()
    assert says.height() == says.heightForWidth(says.width())


def test_a_label_that_was_asked_amid_a_change_of_the_text_size_is_as_wide_as_its_words(
    qapp: QApplication,
) -> None:
    apply_theme(qapp, "light")
    made = label("where it has buttons, else our own window", wrap=True)
    before, letters = made.sizeHint().width(), made.font()
    apply_theme(qapp, "light", 1.3)
    made.setFont(letters)  # its turn to follow comes later
    made.setText("where it has buttons, or else our own window")
    assert made.sizeHint().width() < before * 1.2
    made.follow_theme()
    assert made.sizeHint().width() > before * 1.2
    apply_theme(qapp, "light")
