"""Today in the real window, on the sample search of Tuesday 24 November 2026."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from dataclasses import dataclass, field
from datetime import date
from functools import partial
from pathlib import Path

import pytest
from PySide6.QtCore import QPoint, Qt, QUrl
from PySide6.QtGui import QContextMenuEvent
from PySide6.QtTest import QAbstractItemModelTester
from PySide6.QtWidgets import QApplication, QMenu, QWidget
from pytestqt.qtbot import QtBot

from crm_desktop.domain.clock import FixedDay
from crm_desktop.domain.terms import InteractionKind, Outcome, PointsTo
from crm_desktop.services import contacts as people
from crm_desktop.services import follow_ups, interactions, leads, settings
from crm_desktop.store import Changes, Store, history
from crm_desktop.ui.shell.desk import Desk
from crm_desktop.ui.shell.window import MainWindow
from crm_desktop.ui.theme import apply_theme
from crm_desktop.ui.today.panes import DraftPane, SheetPane
from crm_desktop.ui.today.popups import DismissPopup
from crm_desktop.ui.today.rows import TodayList
from crm_desktop.ui.today.view import TodayView
from crm_desktop.ui.widgets import ROW_ROLE, CalendarPopup, Menu, MorePaint, RowPaint, SectionPaint
from tests.store.books import copy_of, empty_at, sample_at
from tests.ui.prompter import ScriptedPrompter

TODAY = date(2026, 11, 24)
LINE = "Your note about settlement made for a very good opening line."
Key = Qt.Key

pytestmark = pytest.mark.qt_log_ignore("This plugin does not support", extend=True)


@dataclass
class Seen:
    """A window that shows Today, and what left it."""

    window: MainWindow
    desk: Desk
    view: TodayView
    opened: list[QUrl] = field(default_factory=list)
    said: list[str] = field(default_factory=list)
    troubled: list[str] = field(default_factory=list)
    went: list[tuple[str, object]] = field(default_factory=list)
    answers: bool = True

    @property
    def store(self) -> Store:
        return self.desk.store

    @property
    def due_list(self) -> TodayList:
        return self.view.list

    def open_url(self, url: QUrl) -> bool:
        self.opened.append(url)
        return self.answers

    def rows(self) -> list[str]:
        """What stands in the list: heads as "Today 5", rows by title, links in brackets."""
        found = []
        for number in range(self.view.model.rowCount()):
            paint = self.view.model.paint_at(number)
            if isinstance(paint, SectionPaint):
                found.append(paint.spoken())
            elif isinstance(paint, MorePaint):
                found.append(f"[{paint.text}]")
            elif isinstance(paint, RowPaint):
                found.append(paint.title)
        return found

    def paint(self, title: str) -> RowPaint:
        paints = [self.view.model.paint_at(number) for number in range(self.view.model.rowCount())]
        return next(one for one in paints if isinstance(one, RowPaint) and one.title == title)

    def current(self) -> str:
        paint = self.due_list.currentIndex().data(ROW_ROLE)
        return paint.title if isinstance(paint, RowPaint) else ""

    def choose(self, title: str) -> None:
        model = self.view.model
        row = next(
            number
            for number in range(model.rowCount())
            if isinstance(paint := model.paint_at(number), RowPaint) and paint.title == title
        )
        self.due_list.setCurrentIndex(model.index(row))


@pytest.fixture(scope="session")
def sample_search(tmp_path_factory: pytest.TempPathFactory) -> Path:
    path = tmp_path_factory.mktemp("today") / "sample.crm"
    sample_at(path, FixedDay(TODAY)).close()
    return path


Open = Callable[..., Seen]


@pytest.fixture
def show(qtbot: QtBot, qapp: QApplication) -> Iterator[Open]:
    made: list[Seen] = []

    def opened(store: Store, width: int = 1360, height: int = 860) -> Seen:
        apply_theme(qapp, "light")
        desk = Desk(store, ScriptedPrompter())
        window = MainWindow(desk)
        qtbot.addWidget(window)
        window.resize(width, height)
        window.show_view("today")
        view = window.view("today")
        assert isinstance(view, TodayView)
        seen = Seen(window, desk, view)
        desk.open_url = seen.open_url
        desk.said.connect(lambda text, _undo: seen.said.append(text))
        desk.troubled.connect(seen.troubled.append)
        desk.goTo.connect(lambda key, where: seen.went.append((key, where)))
        with qtbot.waitExposed(window):
            window.show()
        window.activateWindow()
        view.list.setFocus()
        made.append(seen)
        return seen

    yield opened
    for seen in made:
        popup = QApplication.activePopupWidget()
        if popup is not None:
            popup.close()
        seen.window.close()
        seen.desk.close()
        seen.store.close()


@pytest.fixture
def today(show: Open, sample_search: Path, tmp_path: Path) -> Seen:
    path = tmp_path / "search.crm"
    store = copy_of(sample_search, path, FixedDay(TODAY))
    settings.put(store, settings.IS_SAMPLE, False)
    return show(store)


def popup(kind: type[QWidget]) -> QWidget:
    found = QApplication.activePopupWidget()
    assert isinstance(found, kind), f"{found} dropped down"
    return found


def texts(menu: QMenu) -> list[str]:
    return [action.text() for action in menu.actions() if not action.isSeparator()]


def pick(menu: QWidget, words: str) -> None:
    assert isinstance(menu, QMenu)
    action = next(one for one in menu.actions() if one.text().startswith(words))
    action.trigger()
    menu.close()


def write_line(seen: Seen, qtbot: QtBot) -> None:
    qtbot.keyClick(seen.due_list, Key.Key_W)
    qtbot.keyClicks(seen.view.right.draft_pane.editor.text_field, LINE)


def send(seen: Seen, qtbot: QtBot) -> None:
    write_line(seen, qtbot)
    qtbot.keyClick(
        seen.view.right.draft_pane.editor.text_field, Key.Key_Return, Qt.KeyboardModifier.ControlModifier
    )


# -- what is seen --------------------------------------------------------------------------------------


def test_the_list_is_there_before_what_stands_beside_it(today: Seen, qtbot: QtBot) -> None:
    again = TodayView(today.desk)
    qtbot.addWidget(again)
    again.refresh(Changes(everything=True))
    assert again.model.rowCount()
    assert not again.findChildren(DraftPane)
    qtbot.waitUntil(lambda: bool(again.findChildren(DraftPane)))
    assert again.right.draft_pane.head.title.text() == today.view.right.draft_pane.head.title.text()
    assert not again.findChildren(SheetPane), "no row wants a call sheet yet"


def test_the_sample_search_shows_what_is_due_by_section_and_folds_the_week(today: Seen) -> None:
    assert today.rows() == [
        "Overdue 2",
        "Thank Idris Bellwether",
        "Tell Greta Vandermolen the news",
        "Today 5",
        "Call Tobin: get ready for Thursday’s interview",
        "Thank Kofi Aldermere",
        "Thank Callum Thornby for considering",
        "Remind Declan Rooksby, gently",
        "Write to Oona Pellworth again",
        "This week 10",
        "Brief Rafael Quince",
        "Reach out to Saskia Moorfen",
        "Second interview at Larkmoor Bank",
        "Debrief with Mina",
        "Thank Priya Larkspur",
        "Hear from Mateo Brightwater",
        "[4 more this week]",
    ]
    assert today.view.header._note.text() == "Tuesday 24 November. 7 things, about 40 minutes."
    idris = today.paint("Thank Idris Bellwether")
    assert (idris.right_icon, idris.right_text) == ("heart", "Thanks, news")
    assert (idris.when_text, idris.when_token) == ("since Thursday", "warm")
    assert idris.accessible.startswith("Thank Idris Bellwether. Overdue since Thursday. The introduction led")
    call = today.paint("Call Tobin: get ready for Thursday’s interview")
    assert (call.right_text, call.when_text, call.when_token) == ("Call", "15:30", "text3")


def test_the_first_row_is_chosen_and_its_message_stands_ready(today: Seen) -> None:
    pane = today.view.right.draft_pane
    assert today.current() == "Thank Idris Bellwether"
    assert today.view.right.pages.currentWidget() is pane
    assert pane.head.title.text() == "Thank Idris Bellwether"
    assert pane.head.line.text() == "Head of Payments, Copperfinch"
    assert pane.head.dot.text() == "Spoke 6 days ago"
    assert "The introduction led" in pane.why.text()
    assert "has not heard" in pane.why.text()
    assert pane.chain.accessibleName() == "Idris Bellwether > Emeka Stonefield > Copperfinch"
    assert pane.editor.to() == "idris@bellwether.example"
    assert pane.editor.message().startswith("Dear Idris,")
    assert not pane.send.isEnabled()


def test_a_step_of_the_chain_opens_the_person(today: Seen, qtbot: QtBot) -> None:
    emeka = today.store.value("SELECT id FROM contact WHERE name = 'Emeka Stonefield'")
    qtbot.mouseClick(today.view.right.draft_pane.chain._buttons[1], Qt.MouseButton.LeftButton)
    assert today.went == [("contacts", {"contact": emeka})]


def test_the_links_unfold_this_week_and_the_next_and_fold_again(today: Seen, qtbot: QtBot) -> None:
    qtbot.keyClick(today.due_list, Key.Key_End)
    qtbot.keyClick(today.due_list, Key.Key_Down)
    qtbot.keyClick(today.due_list, Key.Key_Return)
    assert "Decide what to do about Harbourwren" in today.rows()
    assert today.rows()[-2:] == ["[5 more until Tue 1 Dec]", "[Show fewer]"]
    link = today.view.model.index(today.view.model.rowCount() - 2)
    today.due_list.opened.emit(link)
    rows = today.rows()
    assert rows[rows.index("Next week 5") + 1 :] == [
        "Thank Nils Okerbloom",
        "Send Aidan the deck",
        "Saltmarrow closes: apply or let it go",
        "Coffee with Leonie",
        "Remind Kofi Aldermere, gently",
        "[Show fewer]",
    ]
    today.due_list.opened.emit(today.view.model.index(today.view.model.rowCount() - 1))
    assert today.rows()[-1] == "[4 more this week]"
    assert today.current() == "Hear from Mateo Brightwater"


def test_what_a_script_calls_markup_is_shown_as_text(show: Open, store_file: Path) -> None:
    store = empty_at(store_file, FixedDay(TODAY))
    number = people.save(store, people.ContactDraft(given_name="<b>Bo</b>", family_name="Long " * 40))
    leads.receive(
        store,
        leads.LeadDraft(
            referrer_id=number,
            points_to=PointsTo.PERSON,
            person_name="<i>Al</i>",
            received_on=date(2026, 11, 20),
        ),
    )
    seen = show(store)
    title = seen.rows()[1]
    assert title.startswith("Thank <b>Bo</b> Long")
    assert seen.view.right.draft_pane.head.title.textFormat() == Qt.TextFormat.PlainText
    assert seen.view.right.draft_pane.width() <= seen.window.width() - 620


# -- writing -------------------------------------------------------------------------------------------


def test_sending_opens_the_mail_logs_both_reasons_and_goes_on_to_the_next_row(
    today: Seen, qtbot: QtBot
) -> None:
    write_line(today, qtbot)
    editor = today.view.right.draft_pane.editor
    assert today.view.right.draft_pane.send.isEnabled()
    body = editor.message()
    send_button = today.view.right.draft_pane.send
    qtbot.mouseClick(send_button, Qt.MouseButton.LeftButton)

    assert len(today.opened) == 1
    link = bytes(today.opened[0].toEncoded().data()).decode()
    assert link.startswith("mailto:idris@bellwether.example?subject=Your%20introduction%20to%20Emeka&body=")
    assert LINE in body
    logged = today.store.row("SELECT id, kind, subject, notes FROM interaction ORDER BY id DESC LIMIT 1")
    assert logged is not None
    assert logged[1:] == ("e-mail", "Your introduction to Emeka", body)
    purposes = today.store.rows(
        "SELECT purpose FROM interaction_purpose WHERE interaction_id = ?", (logged[0],)
    )
    assert {row[0] for row in purposes} == {"thanks", "update"}

    assert today.said[-1] == "Thanks and news to Idris logged. It left Today."
    faded = today.paint("Thank Idris Bellwether")
    assert faded.dim
    assert faded.subtitle == "Thanks and news to Idris logged"
    assert [action.name for action in faded.actions] == ["undo"]
    assert today.rows()[:3] == ["Overdue 1", "Thank Idris Bellwether", "Tell Greta Vandermolen the news"]
    assert today.current() == "Tell Greta Vandermolen the news"
    assert today.view.right.draft_pane.editor.to() == "greta@vandermolen.example"
    assert today.view.header._note.text() == "Tuesday 24 November. 6 things, about 35 minutes."


def test_a_faded_row_goes_at_the_next_move(today: Seen, qtbot: QtBot) -> None:
    send(today, qtbot)
    qtbot.keyClick(today.due_list, Key.Key_J)
    qtbot.waitUntil(lambda: "Thank Idris Bellwether" not in today.rows())
    assert today.current() == "Call Tobin: get ready for Thursday’s interview"


def test_undo_in_the_faded_row_brings_it_back_with_its_words(today: Seen, qtbot: QtBot) -> None:
    send(today, qtbot)
    before = today.store.value("SELECT count(*) FROM interaction")
    qtbot.keyClick(today.due_list, Key.Key_K)
    assert today.current() == "Thank Idris Bellwether"
    assert today.view.right.pages.currentWidget() is today.view.right.gone_pane
    qtbot.keyClick(today.due_list, Key.Key_U)
    assert today.store.value("SELECT count(*) FROM interaction") == before - 1
    assert not today.paint("Thank Idris Bellwether").dim
    assert today.current() == "Thank Idris Bellwether"
    assert LINE in today.view.right.draft_pane.editor.message()


def test_ctrl_z_brings_a_row_back_and_chooses_it(today: Seen, qtbot: QtBot) -> None:
    send(today, qtbot)
    today.desk.undo()
    assert today.rows()[:2] == ["Overdue 2", "Thank Idris Bellwether"]
    assert today.current() == "Thank Idris Bellwether"


def test_nothing_is_logged_when_no_mail_program_answers(today: Seen, qtbot: QtBot) -> None:
    today.answers = False
    before = today.store.value("SELECT count(*) FROM interaction")
    send(today, qtbot)
    assert today.troubled
    assert "No mail program" in today.troubled[0]
    assert today.store.value("SELECT count(*) FROM interaction") == before
    assert not today.paint("Thank Idris Bellwether").dim
    assert LINE in today.view.right.draft_pane.editor.message()


def test_ctrl_enter_without_a_personal_line_leads_to_it(today: Seen, qtbot: QtBot) -> None:
    qtbot.keyClick(today.due_list, Key.Key_Return, Qt.KeyboardModifier.ControlModifier)
    assert not today.opened
    assert today.view.right.draft_pane.editor.text_field.hasFocus()


def test_a_begun_message_waits_while_other_rows_are_looked_at(today: Seen, qtbot: QtBot) -> None:
    write_line(today, qtbot)
    today.choose("Thank Kofi Aldermere")
    assert LINE not in today.view.right.draft_pane.editor.message()
    today.choose("Thank Idris Bellwether")
    assert LINE in today.view.right.draft_pane.editor.message()


def test_a_change_elsewhere_leaves_the_message_and_its_cursor_alone(today: Seen, qtbot: QtBot) -> None:
    write_line(today, qtbot)
    text = today.view.right.draft_pane.editor.text_field
    place = text.textCursor().position()
    follow_ups.save(today.store, follow_ups.FollowUpDraft("Buy milk", TODAY))
    assert "Buy milk" in today.rows()
    assert LINE in today.view.right.draft_pane.editor.message()
    assert text.textCursor().position() == place
    assert text.hasFocus()


def test_copy_takes_the_words_only(today: Seen, qtbot: QtBot) -> None:
    write_line(today, qtbot)
    qtbot.mouseClick(today.view.right.draft_pane.copy, Qt.MouseButton.LeftButton)
    assert QApplication.clipboard().text() == today.view.right.draft_pane.editor.message()
    assert not today.paint("Thank Idris Bellwether").dim


# -- done, later, never --------------------------------------------------------------------------------


def test_l_logs_what_was_done_elsewhere(today: Seen, qtbot: QtBot) -> None:
    today.choose("Thank Kofi Aldermere")
    qtbot.keyClick(today.due_list, Key.Key_L)
    menu = popup(QMenu)
    assert isinstance(menu, QMenu)
    assert texts(menu) == [
        "How was it done?",
        "By e-mail",
        "By message",
        "On the phone",
        "In person",
        "Log it with notes…",
    ]
    pick(menu, "On the phone")
    logged = today.store.row("SELECT kind, outcome, direction FROM interaction ORDER BY id DESC LIMIT 1")
    assert logged == (InteractionKind.CALL, Outcome.SPOKE, "out")
    assert today.said[-1] == "Thanks to Kofi logged. It left Today."
    assert today.paint("Thank Kofi Aldermere").dim
    assert today.current() == "Thank Callum Thornby for considering"


def test_reaching_out_by_phone_without_answer_counts_as_a_try(today: Seen, qtbot: QtBot) -> None:
    today.choose("Write to Oona Pellworth again")
    qtbot.keyClick(today.due_list, Key.Key_L)
    pick(popup(QMenu), "Called, no answer")
    logged = today.store.row("SELECT kind, outcome FROM interaction ORDER BY id DESC LIMIT 1")
    assert logged == ("call", "no answer")
    assert today.paint("Write to Oona Pellworth again").dim


def test_an_answer_to_an_ask_makes_its_thanks_due(today: Seen, qtbot: QtBot) -> None:
    today.choose("Remind Declan Rooksby, gently")
    qtbot.keyClick(today.due_list, Key.Key_L)
    pick(popup(QMenu), "Declan said no")
    assert today.store.value("SELECT answer FROM ask WHERE id = 5") == "no"
    assert today.paint("Remind Declan Rooksby, gently").subtitle == "Answer noted: no"
    assert any(
        due.contact_name == "Declan Rooksby" and due.label == "Thanks" for due in today.desk.agenda.dues
    )


def test_a_promise_that_was_kept_is_not_asked_after(today: Seen, qtbot: QtBot) -> None:
    today.choose("Hear from Mateo Brightwater")
    qtbot.keyClick(today.due_list, Key.Key_L)
    pick(popup(QMenu), "Mateo kept the promise")
    assert today.store.value("SELECT kept_on FROM promise WHERE id = 1") == TODAY.isoformat()
    assert today.paint("Hear from Mateo Brightwater").dim


def test_s_puts_all_reasons_of_a_row_off_in_one_step(today: Seen, qtbot: QtBot) -> None:
    qtbot.keyClick(today.due_list, Key.Key_S)
    menu = popup(QMenu)
    assert isinstance(menu, QMenu)
    assert texts(menu) == [
        "Tomorrow\tWed 25 Nov",
        "Friday\tFri 27 Nov",
        "Next week\tMon 30 Nov",
        "In two weeks\tTue 8 Dec",
        "Choose a day…",
    ]
    pick(menu, "Tomorrow")
    assert today.paint("Thank Idris Bellwether").subtitle == "Snoozed to tomorrow"
    put_off = "SELECT count(*) FROM decision WHERE contact_id = 2 AND snoozed_until = '2026-11-25'"
    assert today.store.value(put_off) == 2
    rows = today.rows()
    assert "Thank Idris Bellwether" in rows[rows.index("This week 11") :]
    assert history.undo(today.store).label == "Thank Idris Bellwether: snoozed"
    assert today.rows()[:2] == ["Overdue 2", "Thank Idris Bellwether"]


def test_choose_a_day_drops_down_the_calendar(today: Seen, qtbot: QtBot) -> None:
    today.choose("Thank Kofi Aldermere")
    qtbot.keyClick(today.due_list, Key.Key_S)
    pick(popup(QMenu), "Choose a day")
    calendar = popup(CalendarPopup)
    assert isinstance(calendar, CalendarPopup)
    qtbot.mouseClick(calendar.links["In a week"], Qt.MouseButton.LeftButton)
    assert today.store.value("SELECT snoozed_until FROM decision ORDER BY id DESC LIMIT 1") == "2026-12-01"
    assert today.said[-1] == "Thank Kofi, put off to Tuesday 1 December."


def test_d_asks_why_and_esc_leaves_it(today: Seen, qtbot: QtBot) -> None:
    today.choose("Thank Kofi Aldermere")
    qtbot.keyClick(today.due_list, Key.Key_D)
    qtbot.keyClick(popup(DismissPopup), Key.Key_Escape)
    assert not today.paint("Thank Kofi Aldermere").dim
    qtbot.keyClick(today.due_list, Key.Key_D)
    asked = popup(DismissPopup)
    assert isinstance(asked, DismissPopup)
    assert asked.proposals[0].hasFocus()
    qtbot.keyClick(asked, Key.Key_Down)
    assert asked.proposals[1].hasFocus()
    qtbot.keyClick(asked.proposals[1], Key.Key_Return)
    assert (
        today.store.value("SELECT reason FROM decision ORDER BY id DESC LIMIT 1") == "It would not help now"
    )
    assert today.paint("Thank Kofi Aldermere").subtitle == "Dismissed: It would not help now"
    assert history.undo(today.store).label == "Due dismissed: Thank Kofi Aldermere"
    assert not today.paint("Thank Kofi Aldermere").dim


def test_a_reason_in_own_words_is_kept(today: Seen, qtbot: QtBot) -> None:
    qtbot.keyClick(today.due_list, Key.Key_D)
    asked = popup(DismissPopup)
    assert isinstance(asked, DismissPopup)
    qtbot.keyClicks(asked.line, "We met by chance")
    qtbot.keyClick(asked.line, Key.Key_Return)
    reasons = today.store.rows("SELECT reason FROM decision ORDER BY id DESC LIMIT 2")
    assert [row[0] for row in reasons] == ["We met by chance"] * 2


def test_the_icons_of_a_row_work_by_mouse_without_choosing_it(today: Seen, qtbot: QtBot) -> None:
    index = today.view.model.index(today.rows().index("Thank Kofi Aldermere"))
    rect = today.due_list.visualRect(index)
    paint = today.view.model.paint_at(index.row())
    assert isinstance(paint, RowPaint)
    places = {
        action.name: place
        for action, place in today.due_list.row_delegate.action_rects(rect, paint, all_seen=True)
    }
    assert list(places) == ["write", "log", "snooze", "dismiss"]
    qtbot.mouseClick(today.due_list.viewport(), Qt.MouseButton.LeftButton, pos=places["snooze"].center())
    pick(popup(QMenu), "Friday")
    assert today.paint("Thank Kofi Aldermere").subtitle == "Snoozed to Friday"
    assert today.current() == "Thank Idris Bellwether"


# -- follow-ups ----------------------------------------------------------------------------------------


def test_a_follow_up_shows_its_call_sheet(today: Seen, qtbot: QtBot) -> None:
    today.choose("Call Tobin: get ready for Thursday’s interview")
    pane = today.view.right.sheet_pane
    assert today.view.right.pages.currentWidget() is pane
    assert pane.when.text() == "Today at 15:30, about 15 minutes"
    assert pane.why.text() == "With Tobin Ashgrove. About Senior PM, Payments at Larkmoor Bank."
    said = " ".join(child.text() for child in pane.findChildren(QWidget) if hasattr(child, "text"))
    for words in (
        "Tobin Ashgrove",
        "+353 1 555 0188",
        "Spoke yesterday, Monday 23 November",
        "tech talk in January",
    ):
        assert words in said


def test_space_is_done_for_a_follow_up_and_undo_opens_it_again(today: Seen, qtbot: QtBot) -> None:
    title = "Call Tobin: get ready for Thursday’s interview"
    today.choose(title)
    qtbot.keyClick(today.due_list, Key.Key_Space)
    assert today.store.value("SELECT done_on FROM follow_up WHERE what = ?", (title,)) == TODAY.isoformat()
    assert today.paint(title).subtitle == "Done"
    assert today.current() == "Thank Kofi Aldermere"
    today.desk.undo()
    assert today.store.value("SELECT done_on FROM follow_up WHERE what = ?", (title,)) is None
    assert today.current() == title


def test_moving_a_follow_up_moves_its_day(today: Seen, qtbot: QtBot) -> None:
    title = "Call Tobin: get ready for Thursday’s interview"
    today.choose(title)
    qtbot.mouseClick(today.view.right.sheet_pane.move_button, Qt.MouseButton.LeftButton)
    pick(popup(QMenu), "Friday")
    assert today.store.value("SELECT due_on FROM follow_up WHERE what = ?", (title,)) == "2026-11-27"
    assert today.paint(title).subtitle == "Moved to Friday"


def test_a_follow_up_is_removed_by_del_and_comes_back(today: Seen, qtbot: QtBot) -> None:
    title = "Call Tobin: get ready for Thursday’s interview"
    today.choose(title)
    qtbot.keyClick(today.due_list, Key.Key_Delete)
    assert today.store.value("SELECT count(*) FROM follow_up WHERE what = ?", (title,)) == 0
    today.desk.undo()
    assert today.store.value("SELECT count(*) FROM follow_up WHERE what = ?", (title,)) == 1


# -- keys, menus, panes --------------------------------------------------------------------------------


def test_enter_opens_the_contact(today: Seen, qtbot: QtBot) -> None:
    qtbot.keyClick(today.due_list, Key.Key_Return)
    idris = today.store.value("SELECT id FROM contact WHERE name = 'Idris Bellwether'")
    assert today.went == [("contacts", {"contact": idris})]


def test_the_menu_lists_every_action_with_its_key(today: Seen) -> None:
    place = today.due_list.visualRect(today.due_list.currentIndex()).center()
    event = QContextMenuEvent(
        QContextMenuEvent.Reason.Mouse, place, today.due_list.viewport().mapToGlobal(place)
    )
    QApplication.sendEvent(today.due_list.viewport(), event)
    menu = popup(Menu)
    assert isinstance(menu, QMenu)
    assert texts(menu) == [
        "Write\tW",
        "Done already…\tL",
        "Snooze…\tS",
        "Dismiss…\tD",
        "Call sheet\tC",
        "Open Idris Bellwether\tEnter",
        "Edit the person\tE",
        "Open the lead",
        "Open the opening",
        "Show the day",
    ]


def test_single_letters_can_be_switched_off(today: Seen, qtbot: QtBot) -> None:
    settings.put(today.store, settings.SINGLE_KEYS, False)
    qtbot.keyClick(today.due_list, Key.Key_D)
    assert QApplication.activePopupWidget() is None


def test_f6_steps_through_list_and_draft(today: Seen) -> None:
    first, second = today.view.panes()
    assert first is today.due_list
    assert today.view.right.isAncestorOf(second)


def test_going_to_a_follow_up_unfolds_what_hides_it(today: Seen) -> None:
    number = today.store.value("SELECT id FROM follow_up WHERE what = 'Coffee with Leonie'")
    today.view.go_to({"follow_up": number})
    assert today.current() == "Coffee with Leonie"


def test_below_960_the_list_stands_alone_and_enter_shows_the_draft(today: Seen, qtbot: QtBot) -> None:
    today.window.resize(900, 640)
    qtbot.waitUntil(lambda: not today.view.right.isVisible())
    qtbot.keyClick(today.due_list, Key.Key_Return)
    assert not today.went
    assert today.view.right.isVisible()
    assert not today.due_list.isVisible()
    assert today.view.right.draft_pane.head.back.isVisible()
    qtbot.keyClick(today.view.right.draft_pane.editor.text_field, Key.Key_Escape)
    assert today.due_list.isVisible()
    assert today.due_list.hasFocus()


def has_width(widget: QWidget, width: int) -> bool:
    return widget.width() == width


def test_narrow_and_wide_windows_have_their_own_widths(today: Seen, qtbot: QtBot) -> None:
    assert today.view.left.width() == 619
    today.window.resize(1024, 640)
    qtbot.waitUntil(lambda: today.view.left.width() == 439)
    assert today.view.right.draft_pane.editor.height() > 200
    qtbot.waitUntil(lambda: today.rows()[-1] == "[8 more this week]")
    for width, height, left in ((1360, 860, 619), (1024, 640, 439)):  # the rows too, in both directions
        today.window.resize(width, height)
        qtbot.waitUntil(partial(has_width, today.view.left, left))
        assert today.due_list.viewport().width() == left


def test_the_model_holds_through_everything(today: Seen, qtbot: QtBot) -> None:
    tester = QAbstractItemModelTester(today.view.model, QAbstractItemModelTester.FailureReportingMode.Fatal)
    send(today, qtbot)
    qtbot.keyClick(today.due_list, Key.Key_S)
    pick(popup(QMenu), "In two weeks")
    qtbot.keyClick(today.due_list, Key.Key_J)
    qtbot.keyClick(today.due_list, Key.Key_K)
    today.desk.undo()
    today.desk.undo()
    today.desk.redo()
    assert tester.model() is today.view.model


def test_only_what_is_shown_here_makes_it_look_again(today: Seen) -> None:
    before = today.view._rows
    today.desk.changed.emit(Changes(rows={"import_run": frozenset({1})}))
    assert today.view._rows is before
    today.desk.changed.emit(Changes(rows={"email": frozenset({1})}))
    assert today.view._rows is not before


def test_leaving_the_view_takes_faded_rows_away(today: Seen, qtbot: QtBot) -> None:
    send(today, qtbot)
    today.window.stack.setCurrentWidget(today.window.view("settings"))
    today.window.show_view("today")
    assert "Thank Idris Bellwether" not in today.rows()


# -- nothing due ---------------------------------------------------------------------------------------


def test_an_empty_file_says_where_to_begin(show: Open, store_file: Path) -> None:
    seen = show(empty_at(store_file, FixedDay(TODAY)))
    assert seen.view.calm.isVisible()
    assert seen.view.calm.title.text() == "Begin with the people you know"
    assert seen.view.calm.bring.isVisible()
    assert seen.view.calm.person.isVisible()
    assert not seen.due_list.isVisible()
    assert seen.view.header._note.text() == "Tuesday 24 November. Nothing is due."


def test_nothing_due_proposes_the_closest_people_one_has_not_talked_with(
    show: Open, store_file: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    store = empty_at(store_file, FixedDay(TODAY))
    for name, closeness, talked in (
        ("Ann", 1, date(2026, 1, 5)),
        ("Bea", 3, date(2026, 6, 1)),
        ("Cid", 3, date(2026, 4, 1)),
        ("Dee", 2, date(2026, 2, 1)),
        ("Eve", 3, date(2026, 11, 20)),
    ):
        number = people.save(store, people.ContactDraft(given_name=name, closeness=closeness))
        interactions.log(
            store, contacts=[number], on=talked, kind=InteractionKind.CALL, outcome=Outcome.SPOKE
        )
    seen = show(store)
    assert seen.view.calm.title.text() == "Nothing is due today"
    asked = [one.accessibleDescription() for one in seen.view.calm.write_buttons]
    assert asked == ["Cid", "Bea", "Dee"]
    wrote: list[int] = []
    monkeypatch.setattr(seen.desk, "write", wrote.append)
    seen.view.calm.write_buttons[0].click()  # type: ignore[attr-defined]
    assert wrote == [3]


def test_what_comes_next_week_is_seen_where_nothing_else_stands(show: Open, store_file: Path) -> None:
    store = Store.create(store_file, FixedDay(date(2026, 11, 28)))
    leads.receive(store, leads.LeadDraft(referrer_name="Ann", points_to=PointsTo.NEWS, news="They grow"))
    seen = show(store)
    assert seen.rows() == ["Next week 1", "Thank Ann"]
    assert seen.current() == "Thank Ann"
    assert seen.view.calm.title.text() == "Nothing is due today"
    assert "stands below" in seen.view.calm.text.text()
    assert "Everybody has heard" not in seen.view.calm.text.text()


def test_when_the_last_thing_is_done_today_says_so(show: Open, store_file: Path, qtbot: QtBot) -> None:
    store = empty_at(store_file, FixedDay(TODAY))
    follow_ups.save(store, follow_ups.FollowUpDraft("Water the plants", TODAY))
    seen = show(store)
    assert not seen.view.calm.isVisible()
    qtbot.keyClick(seen.due_list, Key.Key_Space)
    assert seen.view.calm.isVisible()
    assert seen.paint("Water the plants").dim
    seen.desk.undo()
    assert not seen.view.calm.isVisible()
    assert seen.current() == "Water the plants"


def test_a_new_day_shows_its_own_rows(today: Seen, qtbot: QtBot) -> None:
    today.store.clock = FixedDay(date(2026, 11, 27))
    with qtbot.waitSignal(today.desk.changed):
        today.desk.look_around()
    assert today.view.header._note.text().startswith("Friday 27 November.")
    assert today.rows()[0] != "Overdue 2"


def test_new_offers_what_can_be_new(today: Seen, qtbot: QtBot) -> None:
    qtbot.mouseClick(today.view.new_button, Qt.MouseButton.LeftButton, pos=QPoint(10, 10))
    menu = popup(QMenu)
    assert isinstance(menu, QMenu)
    assert texts(menu)[:3] == ["Lead", "Ask\tCtrl+Shift+A", "Follow-up"]


def test_the_words_of_warmth_give_way_to_the_title(qtbot: QtBot, today: Seen) -> None:
    head = today.view.right.draft_pane.head
    used = sum(part.sizeHint().width() for part in (head._face, head.title, head.dot)) + 24
    for width, short in ((used + 40, False), (used - 40, True), (used + 40, False)):
        head.setFixedWidth(width)
        qtbot.waitUntil(lambda: not head.title.is_elided())
        assert head.dot._label.isHidden() is short
        assert head.dot.toolTip() == (head.dot.text() if short else "")
