"""When it is over, as a view on the sample search of Tuesday 24 November 2026: by mouse and by keyboard."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import date, timedelta
from pathlib import Path
from urllib.parse import unquote

import pytest
from PySide6.QtCore import QEvent, QPoint, Qt, QUrl
from PySide6.QtGui import QKeyEvent
from PySide6.QtTest import QAbstractItemModelTester
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from crm_desktop.domain.clock import FixedDay
from crm_desktop.services import closing, settings
from crm_desktop.services import contacts as people
from crm_desktop.services.messages import telling
from crm_desktop.store import Store, history
from crm_desktop.store import models as m
from crm_desktop.ui.closing import words
from crm_desktop.ui.closing.pane import ToldPopup
from crm_desktop.ui.closing.rest import RestDialog
from crm_desktop.ui.closing.view import STOP, ClosingView
from crm_desktop.ui.sheets.blocks import plain_text
from crm_desktop.ui.shell.desk import Desk
from crm_desktop.ui.shell.window import MainWindow
from crm_desktop.ui.theme import apply_theme
from crm_desktop.ui.widgets import ROW_ROLE, RowPaint, SectionPaint
from tests.store.books import copy_of, empty_at, sample_at
from tests.ui.prompter import ScriptedPrompter

TODAY = date(2026, 11, 24)
LINE = "You told Paloma I would ask the awkward question first."
Key = Qt.Key

pytestmark = pytest.mark.qt_log_ignore("This plugin does not support", extend=True)


@pytest.fixture(scope="module")
def sample_search(tmp_path_factory: pytest.TempPathFactory) -> Path:
    path = tmp_path_factory.mktemp("closing") / "sample.crm"
    store = sample_at(path, FixedDay(TODAY))
    settings.put(store, settings.IS_SAMPLE, False)
    store.close()
    return path


class Place:
    """A window at the view, and what left it."""

    def __init__(self, store: Store) -> None:
        self.store = store
        self.desk = Desk(store, ScriptedPrompter())
        self.opened: list[QUrl] = []
        self.said: list[str] = []
        self.desk.open_url = self.open_url
        self.desk.said.connect(lambda text, _undo: self.said.append(text))
        self.window = MainWindow(self.desk)

    def open_url(self, url: QUrl) -> bool:
        self.opened.append(url)
        return True

    @property
    def view(self) -> ClosingView:
        view = self.window.view("closing")
        assert isinstance(view, ClosingView)
        return view

    def offer(self) -> int:
        return int(self.store.value("SELECT id FROM opportunity WHERE title = 'Lead PM, Risk'"))

    def rows(self) -> list[str]:
        model = self.view.model
        found = []
        for number in range(model.rowCount()):
            paint = model.paint_at(number)
            found.append(f"# {paint.title}" if isinstance(paint, SectionPaint) else paint.spoken())
        return found

    def row(self, name: str) -> RowPaint:
        model = self.view.model
        return next(
            paint
            for number in range(model.rowCount())
            if isinstance(paint := model.paint_at(number), RowPaint) and paint.title == name
        )

    def choose(self, name: str) -> None:
        model = self.view.model
        for number in range(model.rowCount()):
            paint = model.paint_at(number)
            if isinstance(paint, RowPaint) and paint.title == name:
                self.view.list.setCurrentIndex(model.index(number))

    def title(self) -> str:
        return self.view.pane.head.title.text()

    def interactions(self) -> int:
        return int(self.store.value("SELECT count(*) FROM interaction"))


@pytest.fixture
def offered(qapp: QApplication, qtbot: QtBot, sample_search: Path, tmp_path: Path) -> Iterator[Place]:
    apply_theme(qapp, "light")
    path = tmp_path / "search.crm"
    place = Place(copy_of(sample_search, path, FixedDay(TODAY)))
    place.window.resize(1360, 860)
    place.desk.when_it_is_over()
    place.window.show()
    QAbstractItemModelTester(place.view.model, QAbstractItemModelTester.FailureReportingMode.Fatal)
    assert place.view.isVisible()
    assert not place.rows()  # the frame is seen first
    qtbot.waitUntil(lambda: place.view.steps.are_done)
    yield place
    for popup in place.view.findChildren(ToldPopup):
        popup.close()
    place.window.let_go()
    place.window.close()
    place.window.deleteLater()
    place.desk.close()
    place.store.close()


@pytest.fixture
def over(offered: Place) -> Place:
    closing.accept(offered.store, offered.offer())
    offered.desk.when_it_is_over(offered.offer())
    return offered


def press(widget: object, key: Key, text: str = "") -> None:
    event = QKeyEvent(QEvent.Type.KeyPress, key, Qt.KeyboardModifier.NoModifier, text)
    QApplication.sendEvent(widget, event)  # type: ignore[arg-type]


def test_an_offer_waits_for_the_yes(offered: Place, qtbot: QtBot) -> None:
    view = offered.view
    assert view.choice.currentText() == "Lead PM, Risk at Orrery Lane"
    assert view.pages.currentWidget() is view.not_yet
    assert not view.rest.button.isEnabled()
    assert view.ask_rest() is None
    assert view.ask_told(view.list) is None
    qtbot.mouseClick(view.yes, Qt.MouseButton.LeftButton)
    assert view.pages.currentWidget() is view.pane
    assert view.rest.button.isEnabled()
    assert offered.window.focusWidget() is view.list  # and w writes the first of the messages
    assert view.foot_height() == view.rest.height()
    assert offered.said == ["Said yes to Lead PM, Risk at Orrery Lane."]
    offered.desk.undo()
    assert view.pages.currentWidget() is view.not_yet


def test_it_shows_who_is_behind_the_offer_and_the_first_draft(over: Place) -> None:
    rows = over.rows()
    assert rows[0] == "# Behind the offer"
    assert rows[1] == "Greta Vandermolen. The door: an introduction to Paloma. A reference. News."
    assert rows[5] == "# They helped too"
    assert "Idris Bellwether. An introduction to Emeka." in rows[7]
    assert over.row("Idris Bellwether").right_text == "Thanks and news"
    view = over.view
    assert view.know.text() == "0 of 16 people know"
    assert view.left_over.text() == "about 1 hour left"
    assert over.title() == "Tell Greta it worked"
    assert view.pane.count.text() == "1 of 16"
    assert view.pane.editor.template_box.currentText() == "Closing the loop"
    assert view.window().windowTitle().startswith("When it is over")


def test_open_in_mail_logs_thanks_and_news_and_takes_the_next(over: Place, qtbot: QtBot) -> None:
    view, before = over.view, over.interactions()
    over.choose("Idris Bellwether")
    assert not view.pane.send.isEnabled()
    qtbot.mouseClick(view.pane.editor.text_field.viewport(), Qt.MouseButton.LeftButton)
    view.pane.editor.write_next()
    qtbot.keyClicks(view.pane.editor.text_field, LINE)
    qtbot.mouseClick(view.pane.send, Qt.MouseButton.LeftButton)
    assert unquote(over.opened[0].path()) == "idris@bellwether.example"
    assert over.interactions() == before + 1
    assert over.said == ["Thanks and news to Idris logged."]
    assert over.row("Idris Bellwether").right_text == "Told today"
    assert over.title() == "Tell Tobin it worked"
    assert LINE not in view.pane.editor.message()
    assert view.know.text() == "1 of 16 people know"
    over.desk.undo()
    assert over.row("Idris Bellwether").right_text == "Thanks and news"


def test_by_keyboard_alone(over: Place, qtbot: QtBot) -> None:
    view = over.view
    view.list.setFocus()
    press(view.list, Key.Key_J, "j")
    assert over.title() == "Tell Tamsin it worked"
    press(view.list, Key.Key_Return)
    qtbot.keyClicks(view.pane.editor.text_field, LINE)
    qtbot.keyClick(view.pane.editor.text_field, Key.Key_Return, Qt.KeyboardModifier.ControlModifier)
    assert over.row("Tamsin Pryorwell").right_text == "Told today"
    assert over.title() == "Tell Lotte it worked"
    press(view.list, Key.Key_L, "l")
    popup = view.findChild(ToldPopup)
    assert popup is not None
    popup.day.selectAll()
    qtbot.keyClicks(popup.day, "today")
    qtbot.keyClick(popup.day, Key.Key_Return)
    assert over.row("Lotte Wexcombe").right_text == "Told today"
    press(view.list, Key.Key_W, "w")
    assert view.window().focusWidget() is view.pane.editor.text_field
    press(view.list, Key.Key_End)
    assert over.title() == "Tell Kofi it worked"


def test_what_was_begun_is_kept_while_another_is_looked_at(over: Place, qtbot: QtBot) -> None:
    view = over.view
    view.pane.editor.write_next()
    qtbot.keyClicks(view.pane.editor.text_field, LINE)
    over.choose("Idris Bellwether")
    assert LINE not in view.pane.editor.message()
    over.choose("Greta Vandermolen")
    assert LINE in view.pane.editor.message()


def test_next_goes_round_those_who_have_not_heard(over: Place, qtbot: QtBot) -> None:
    view = over.view
    over.choose("Kofi Aldermere")  # the last one
    qtbot.mouseClick(view.pane.next, Qt.MouseButton.LeftButton)
    assert over.title() == "Tell Greta it worked"


def test_told_already_asks_for_the_day(over: Place, qtbot: QtBot) -> None:
    view = over.view
    qtbot.mouseClick(view.pane.told, Qt.MouseButton.LeftButton)
    popup = view.findChild(ToldPopup)
    assert popup is not None
    popup.day.setText("soon or late")
    popup.day.textEdited.emit("soon or late")
    qtbot.mouseClick(popup.note, Qt.MouseButton.LeftButton)
    assert "cannot read that day" in popup.error.text()
    popup.day.setText("tomorrow")
    popup.day.textEdited.emit("tomorrow")
    qtbot.mouseClick(popup.note, Qt.MouseButton.LeftButton)
    assert "still to come" in popup.error.text()
    popup.day.type_text("8 october")
    assert popup.day.date() == date(2026, 10, 8)
    popup.day.setText("today")
    popup.day.textEdited.emit("today")
    popup.kind.set_current_key("call")
    qtbot.mouseClick(popup.note, Qt.MouseButton.LeftButton)
    assert not popup.isVisible()
    row = over.store.row("SELECT kind, on_date, notes FROM interaction ORDER BY id DESC LIMIT 1")
    assert row == ("call", TODAY.isoformat(), "")
    assert over.said == ["Greta: told today."]
    assert over.title() == "Tell Tamsin it worked"
    over.choose("Greta Vandermolen")
    assert over.title() == "Greta knows"
    assert not view.pane.editor.isVisible()
    assert view.ask_told(view.list) is None


def test_stopping_without_a_job_has_other_words(offered: Place, qtbot: QtBot) -> None:
    view = offered.view
    view.choice.set_current_key(STOP)
    assert offered.rows()[0] == "# They helped"
    assert view.pane.editor.template_box.currentText() == "I stop for now"
    assert view.again.isHidden()
    offered.choose("Idris Bellwether")
    assert offered.title() == "Tell Idris that you stop"
    view.pane.editor.write_next()
    qtbot.keyClicks(view.pane.editor.text_field, LINE)
    view.send_or_lead()
    assert closing.stopped_on(offered.store) == TODAY
    assert view.again.isVisible()
    qtbot.mouseClick(view.again, Qt.MouseButton.LeftButton)
    assert closing.stopped_on(offered.store) is None
    assert view.again.isHidden()


def test_the_rest_is_listed_once_and_ends_in_one_undo_step(over: Place, qtbot: QtBot) -> None:
    view = over.view
    assert view.rest.says.text() == (
        "11 leads and 8 openings end, 2 asks and a draft are taken back, 6 follow-ups go, reminders stop. "
        "Nobody gets a message by this. One undo step."
    )
    qtbot.mouseClick(view.rest.button, Qt.MouseButton.LeftButton)
    dialog = over.window.findChild(RestDialog)
    assert dialog is not None
    heads = [
        dialog.model.paint_at(number).spoken()
        for number in range(dialog.model.rowCount())
        if isinstance(dialog.model.paint_at(number), SectionPaint)
    ]
    assert heads == [
        "Leads that end 11",
        "Openings I step back from 8",
        "Asks taken back 2",
        "Drafts removed 1",
        "Follow-ups about them 6",
    ]
    dialog.reject()
    assert not closing.rest(over.store, view.ending).is_empty
    steps = len(history.entries(over.store))
    again = view.ask_rest()
    assert again is not None
    qtbot.mouseClick(again.close_rest, Qt.MouseButton.LeftButton)
    assert len(history.entries(over.store)) == steps + 1
    assert over.said[-1] == "The rest is closed: 28 things."
    assert view.rest.title.text() == "The rest is closed"
    assert view.rest.button.isHidden()
    over.desk.undo()
    assert view.rest.button.isVisible()


def test_when_all_are_told_the_rest_is_the_next_thing(over: Place) -> None:
    view, store = over.view, over.store
    assert view.rest.button.kind == "secondary"
    with store.action("told"):
        for one in closing.people(over.desk.agenda, store, view.ending):
            telling.log(store, view.ending, telling.draft(over.desk.agenda, store, view.ending, one))
    assert view.know.text() == "Everybody knows"
    assert view.left_over.text() == ""
    assert view.rest.button.kind == "primary"


def test_nobody_has_helped_yet(qapp: QApplication, qtbot: QtBot, store_file: Path) -> None:
    apply_theme(qapp, "light")
    place = Place(empty_at(store_file, FixedDay(TODAY)))
    place.window.resize(1024, 640)
    place.desk.when_it_is_over()
    place.window.show()
    view = place.view
    view.steps.finish()
    assert view.choice.hasFocus() or not view.isActiveWindow()
    assert view.nobody.isVisible()
    assert not view.print_button.isEnabled()
    assert view.rest.button.isEnabled()
    assert view.rest.button.kind == "primary"
    number = people.save(place.store, people.ContactDraft(given_name="Ann"))
    with place.store.action("favour"):
        now = place.store.clock.now()
        place.store.insert(
            m.Favour,
            contact=number,
            direction="they helped me",
            what="Read my CV",
            on_date=TODAY,
            added_at=now,
        )
    assert place.rows() == ["# They helped", "Ann. Read my CV. News."]
    place.window.let_go()
    place.window.close()
    place.window.deleteLater()
    place.desk.close()
    place.store.close()


def test_the_list_prints(over: Place) -> None:
    page = words.sheet(
        over.view.ending, closing.people(over.desk.agenda, over.store, over.view.ending), TODAY
    )
    text = plain_text(page)
    assert "Lead PM, Risk at Orrery Lane" in text
    assert "Behind the offer" in text
    assert "Greta Vandermolen\tThe door: an introduction to Paloma. A reference.\t" in text


def test_a_day_before_the_yes_is_said_under_the_field(over: Place, qtbot: QtBot) -> None:
    view = over.view
    popup = view.ask_told(view.list)
    assert popup is not None
    yesterday = (TODAY - timedelta(days=1)).isoformat()
    popup.day.setText(yesterday)
    popup.day.textEdited.emit(yesterday)
    qtbot.mouseClick(popup.note, Qt.MouseButton.LeftButton)
    assert "not said yes on that day" in popup.error.text()
    assert popup.isVisible()


@pytest.mark.parametrize("width", [880, 1024, 1920])
def test_it_fits_into_every_window(over: Place, width: int) -> None:
    over.window.resize(width, 640)
    assert over.window.width() == width
    view = over.view
    assert view.pane.send.isVisible()
    right = view.pane.told.mapTo(over.window, QPoint(view.pane.told.width(), 0)).x()
    assert right <= width
    assert view.list.currentIndex().data(ROW_ROLE) is not None
