"""Sheets of paper: layout on A4 and Letter, PDF, printer, the page on the screen and its links."""

from __future__ import annotations

from datetime import date
from pathlib import Path

import pytest
from hypothesis import HealthCheck, given
from hypothesis import settings as hypothesis_settings
from hypothesis import strategies as st
from PySide6.QtCore import QPoint, QPointF, QRectF, Qt
from PySide6.QtGui import QColor, QImage, QPainter
from PySide6.QtWidgets import QAbstractButton, QApplication
from pytestqt.qtbot import QtBot

from crm_desktop.domain.clock import FixedDay
from crm_desktop.domain.errors import KnownError
from crm_desktop.ui.sheets import paper
from crm_desktop.ui.sheets.blocks import (
    Box,
    Chips,
    Columns,
    Head,
    Heading,
    Line,
    Pair,
    Rule,
    Sheet,
    Table,
    ToWrite,
    plain_text,
)
from crm_desktop.ui.sheets.inks import Inks
from crm_desktop.ui.sheets.layout import MARGIN, Paper, lay_out
from crm_desktop.ui.sheets.view import SheetView
from crm_desktop.ui.shell.desk import Desk
from crm_desktop.ui.theme import apply_theme, current_theme
from crm_desktop.ui.theme.contrast import contrast
from tests.store.books import empty_at
from tests.ui import pdf
from tests.ui.prompter import ScriptedPrompter

NAME = "محمد 王小明 " + "Ashgrove-Halloway-" * 10


def sheet(name: str = "Tobin Ashgrove", pitch: str = "Took it from three days to one.") -> Sheet:
    return Sheet(
        f"Call sheet: {name}",
        (
            Head(name, "Engineering Manager", face=name, right=("Today, 15:30", "+353 1 555 0188")),
            Rule(),
            Columns(
                (Heading("Last time"), Line("Yesterday, 12 minutes.", icon="phone")),
                (Heading("What is owed"), Line("A favour", icon="gift", link="favour")),
            ),
            Heading("Good ways to open", "three of them"),
            Chips((("Both at Tallymark, 2017–2019", "building-2"), (name, "users"))),
            Pair("What I did", pitch),
            Box("The one ask", "“Could you introduce me to Ottilie?”", "Head of Product.", link="ask"),
            Line("Write it now", link="add", prints=False),
            ToWrite("What do you think?"),
            Table(("Who", "What"), (("Ruth", "Gave two names"), (name, "x" * 120)), (1, 3)),
        ),
        foot="Both have agreed.",
    )


def ink(page: object, size: tuple[float, float]) -> QRectF:
    """Where a page has anything but white, in points."""
    image = QImage(round(size[0]), round(size[1]), QImage.Format.Format_RGB32)
    image.fill(Qt.GlobalColor.white)
    painter = QPainter(image)
    page.draw(painter, Inks.of_paper())  # type: ignore[attr-defined]
    painter.end()
    white = QColor(Qt.GlobalColor.white).rgb()
    points = [
        (x, y)
        for y in range(0, image.height(), 2)
        for x in range(image.width())
        if image.pixel(x, y) != white
    ]
    xs, ys = [x for x, _ in points], [y for _, y in points]
    return QRectF(QPointF(min(xs), min(ys)), QPointF(max(xs), max(ys)))


@pytest.mark.parametrize("size", list(Paper))
@pytest.mark.parametrize("name", ["Tobin Ashgrove", NAME])
def test_nothing_runs_over_the_margins(qapp: QApplication, size: Paper, name: str) -> None:
    apply_theme(qapp)
    pages = lay_out(sheet(name), *size.value)
    assert len(pages) == 1
    wide, high = size.value
    inked = ink(pages[0], size.value)
    assert inked.left() >= MARGIN - 1
    assert inked.top() >= MARGIN - 1
    assert inked.right() <= wide - MARGIN + 1
    assert inked.bottom() <= high - MARGIN + 1


def test_a_full_sheet_is_set_smaller_and_then_goes_on_to_a_next_page(qapp: QApplication) -> None:
    small = lay_out(sheet(pitch="Eight years in payments. " * 170), *Paper.A4.value)
    assert [page.size < 1 for page in small] == [True]
    many = lay_out(sheet(pitch="Eight years in payments. " * 1700), *Paper.A4.value)
    assert len(many) > 2
    assert {page.size for page in many} == {1.0}
    for page in many:
        assert ink(page, Paper.A4.value).bottom() <= Paper.A4.value[1] - MARGIN + 1


@pytest.mark.parametrize("size", list(Paper))
def test_pdf_embeds_its_fonts_and_its_text_can_be_selected(
    qapp: QApplication, tmp_path: Path, size: Paper
) -> None:
    file = tmp_path / "sheet.pdf"
    paper.write_pdf(sheet(), file, size)
    made = pdf.read(file)
    assert made.sizes == [(round(size.value[0]), round(size.value[1]))]
    assert made.fonts
    assert made.fonts_embedded == len(made.fonts)
    for words in (
        "Today, 15:30",
        "+353 1 555 0188",
        "2017–2019",
        "“Could you introduce me to Ottilie?”",
        "Ruth",
    ):
        assert words in made.text
    assert "Write it now" not in made.text
    assert list(tmp_path.iterdir()) == [file]


def test_pdf_keeps_every_page_and_every_word(qapp: QApplication, tmp_path: Path) -> None:
    file = tmp_path / "sheet.pdf"
    numbered = "\n".join(f"item{number}" for number in range(200))
    paper.write_pdf(sheet(pitch=numbered), file, Paper.LETTER)
    made = pdf.read(file)
    assert len(made.sizes) > 2
    assert [word for word in made.text.split() if word.startswith("item")] == numbered.split()
    assert f"1 / {len(made.sizes)}" in made.text


def test_a_place_that_refuses_says_so_and_leaves_nothing(qapp: QApplication, tmp_path: Path) -> None:
    with pytest.raises(KnownError, match="cannot be written"):
        paper.write_pdf(sheet(), tmp_path / "missing" / "sheet.pdf", Paper.A4)
    assert list(tmp_path.iterdir()) == []


@hypothesis_settings(max_examples=30, suppress_health_check=[HealthCheck.function_scoped_fixture])
@given(st.text(max_size=200))
def test_any_text_can_be_set(qapp: QApplication, text: str) -> None:
    pages = lay_out(sheet(text, pitch=text), *Paper.A4.value)
    assert ink(pages[0], Paper.A4.value).right() <= Paper.A4.value[0] - MARGIN + 1


def test_plain_text_has_what_prints(qapp: QApplication) -> None:
    text = plain_text(sheet())
    assert text.startswith("Tobin Ashgrove\nEngineering Manager\n")
    assert "What I did: Took it from three days to one.\n" in text
    assert "Write it now" not in text
    assert "\n\n\n" not in text
    assert text.endswith("Both have agreed.\n")


# -- on the screen -------------------------------------------------------------------------------------


@pytest.fixture
def view(qtbot: QtBot, qapp: QApplication) -> SheetView:
    apply_theme(qapp)
    made = SheetView()
    qtbot.addWidget(made)
    made.resize(832, 700)
    made.set_sheet(sheet())
    made.show()
    qtbot.waitExposed(made)
    return made


def links(view: SheetView) -> list[QAbstractButton]:
    return [button for button in view.findChildren(QAbstractButton) if button.isVisible()]


def test_links_lie_on_their_words_and_are_clicked_by_mouse_and_keyboard(
    view: SheetView, qtbot: QtBot
) -> None:
    clicked: list[str] = []
    view.linkClicked.connect(clicked.append)
    assert [link.accessibleName() for link in links(view)] == [
        "A favour",
        "The one ask. “Could you introduce me to Ottilie?”. Head of Product.",
        "Write it now",
    ]
    favour, ask, add = links(view)
    assert favour.x() > view.width() // 2, "it stands in the right column"
    qtbot.mouseClick(ask, Qt.MouseButton.LeftButton)
    favour.setFocus(Qt.FocusReason.TabFocusReason)
    qtbot.keyClick(favour, Qt.Key.Key_Tab)
    assert view.window().focusWidget() is ask
    qtbot.keyClick(ask, Qt.Key.Key_Tab)
    qtbot.keyClick(add, Qt.Key.Key_Space)
    assert clicked == ["ask", "add"]


def test_a_link_keeps_the_focus_when_the_sheet_changes(view: SheetView) -> None:
    links(view)[1].setFocus(Qt.FocusReason.TabFocusReason)
    view.set_sheet(sheet(pitch="Other words."))
    focused = view.window().focusWidget()
    assert isinstance(focused, QAbstractButton)
    assert focused.accessibleName().startswith("The one ask")


def test_the_page_is_light_in_the_dark(view: SheetView, qapp: QApplication) -> None:
    apply_theme(qapp, "dark")
    view.repaint()
    picture = view.grab().toImage()
    ratio = picture.devicePixelRatio()
    at = QPoint(round(view.width() / 2 * ratio), round(30 * ratio))
    assert picture.pixelColor(at) == QColor("#FFFFFF")
    apply_theme(qapp, "light")


def test_another_paper_has_another_shape(view: SheetView) -> None:
    view.set_paper(Paper.A4)
    pages = view.widget()
    assert pages is not None
    tall = pages.height()
    view.set_paper(Paper.LETTER)
    assert pages.height() < tall
    view.resize(500, 700)
    assert pages.width() <= 500


# -- printing ------------------------------------------------------------------------------------------


def test_printing_asks_for_a_printer_and_prints_the_page_there(qtbot: QtBot, store_file: Path) -> None:
    store = empty_at(store_file, FixedDay(date(2026, 11, 24)))
    out = store_file.with_name("printed.pdf")
    prompter = ScriptedPrompter(files=[out, out.with_name("saved.pdf")])
    desk = Desk(store, prompter)
    host = SheetView()
    qtbot.addWidget(host)
    paper.print_sheet(desk, host, sheet(), Paper.LETTER)
    made = pdf.read(out)
    assert made.sizes == [(612, 792)]
    assert "Tobin Ashgrove" in made.text
    said: list[str] = []
    desk.said.connect(lambda text, _undo: said.append(text))
    paper.save_pdf(desk, host, sheet(), Paper.A4)
    assert said == ["Saved as saved.pdf."]
    assert prompter.asked == [
        ("Call sheet: Tobin Ashgrove", "Letter / ANSI A"),
        ("Save as PDF", "Call sheet Tobin Ashgrove.pdf"),
    ]
    desk.close()
    store.close()


@pytest.mark.parametrize("scheme", ["light", "dark"])
def test_in_high_contrast_a_sheet_is_in_the_colours_of_the_screen(
    qtbot: QtBot, qapp: QApplication, scheme: str
) -> None:
    paper_ground = QColor(Qt.GlobalColor.white)
    apply_theme(qapp, scheme, contrast="high")
    try:
        view = SheetView()
        qtbot.addWidget(view)
        view.resize(700, 900)
        view.set_sheet(sheet())
        view.show()
        place = view._pages.page_rects()[0]
        ground = view._pages.grab().toImage().pixelColor(place.x() + 20, place.y() + 20)
        assert ground == current_theme().color("base")
        inks = Inks.of_screen()
        for token in ("text", "text2", "text3", "accent-text", "warm", "ok"):
            assert contrast(inks.colors[token], ground) >= 7, token
        assert inks.outline
        assert Inks.of_paper().colors["base"] == paper_ground
        assert not Inks.of_paper().outline
    finally:
        apply_theme(qapp, "light")
