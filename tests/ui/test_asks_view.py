"""Asks in the window of the sample search, on Tuesday 24 November 2026 at 09:41; by mouse and by keyboard."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import date, time, timedelta
from pathlib import Path
from typing import Any, TypeVar

import pytest
from PySide6.QtCore import QPoint, Qt, QUrl
from PySide6.QtTest import QAbstractItemModelTester, QTest
from PySide6.QtWidgets import QApplication, QDialog, QWidget
from pytestqt.qtbot import QtBot

from crm_desktop.domain.askcheck import Check, Packet
from crm_desktop.domain.clock import FixedDay
from crm_desktop.domain.etiquette import RuleName
from crm_desktop.domain.terms import Answer, AskKind, InteractionKind, Purpose
from crm_desktop.services import asks, contacts, follow_ups, interactions, settings
from crm_desktop.services.agenda import Agenda
from crm_desktop.services.askcheck import AskChecks
from crm_desktop.services.asks import Answered
from crm_desktop.services.contacts import ContactDraft
from crm_desktop.services.messages import asking, writing
from crm_desktop.store import Store, history
from crm_desktop.store import asks as reader
from crm_desktop.ui.asks import rows
from crm_desktop.ui.asks.actions import PatiencePopup
from crm_desktop.ui.asks.answer import AnswerDialog
from crm_desktop.ui.asks.asked import AskedPopup
from crm_desktop.ui.asks.composer import Composer
from crm_desktop.ui.asks.editor import AskEditor
from crm_desktop.ui.asks.fields import PacketPopup
from crm_desktop.ui.asks.view import AsksView
from crm_desktop.ui.leads.editor import LeadEditor
from crm_desktop.ui.messages.dialog import MessageDialog
from crm_desktop.ui.shell.desk import Desk
from crm_desktop.ui.shell.window import MainWindow
from crm_desktop.ui.theme import apply_theme
from crm_desktop.ui.widgets import Button, Choice, EmptyState, Label, Menu, RowPaint, SectionPaint
from tests.store.books import copy_of, empty_at, sample_at
from tests.ui.prompter import ScriptedPrompter

TODAY = date(2026, 11, 24)
CLOCK = FixedDay(TODAY, time(9, 41))
Key = Qt.Key
LEFT = Qt.MouseButton.LeftButton
W = TypeVar("W", bound=QWidget)

pytestmark = pytest.mark.qt_log_ignore("This plugin does not support", extend=True)


@pytest.fixture(scope="session")
def sample_search(tmp_path_factory: pytest.TempPathFactory) -> Path:
    path = tmp_path_factory.mktemp("asks") / "sample.crm"
    sample_at(path, CLOCK).close()
    return path


class Seen:
    """The window with the asks, what it said, and what it opened."""

    def __init__(self, store: Store, qtbot: QtBot) -> None:
        self.store, self.bot = store, qtbot
        self.desk = Desk(store, ScriptedPrompter())
        self.window = MainWindow(self.desk)
        qtbot.addWidget(self.window)
        self.opened: list[str] = []
        self.said: list[str] = []
        self.troubled: list[str] = []
        self.desk.open_url = self._open
        self.desk.said.connect(lambda text, _undo: self.said.append(text))
        self.desk.troubled.connect(self.troubled.append)
        self.window.resize(1360, 860)
        self.window.show_view("asks")
        self.window.show()
        qtbot.waitExposed(self.window)

    def _open(self, url: QUrl) -> bool:
        self.opened.append(url.toString())
        return True

    @property
    def view(self) -> AsksView:
        found = self.window.view("asks")
        assert isinstance(found, AsksView)
        return found

    @property
    def composer(self) -> Composer:
        return self.view.composer

    def contact(self, name: str) -> int:
        return int(self.store.value("SELECT id FROM contact WHERE given_name = ? OR name = ?", (name, name)))

    def ask_of(self, name: str, where: str = "") -> int:
        return int(
            self.store.value(f"SELECT max(id) FROM ask WHERE contact_id = ? {where}", (self.contact(name),))
        )

    def row(self, number: int) -> reader.AskRow:
        found = reader.row(self.store, number)
        assert found is not None
        return found

    def listed(self) -> list[str]:
        """The heads and titles of the list."""
        model = self.view.model
        paints = [model.paint_at(place) for place in range(model.rowCount())]
        return [
            f"[{one.title} {one.count}]" if isinstance(one, SectionPaint) else one.title
            for one in paints
            if isinstance(one, (SectionPaint, RowPaint))
        ]

    def paint(self, number: int) -> RowPaint:
        shown = self.view.model.paint_at(self.view.model.index_of(number).row())
        assert isinstance(shown, RowPaint)
        return shown

    def choose(self, number: int) -> None:
        index = self.view.model.index_of(number)
        place = self.view.list.visualRect(index).center()
        self.bot.mouseClick(self.view.list.viewport(), LEFT, pos=QPoint(60, place.y()))

    def key(
        self, widget: QWidget, key: Qt.Key, modifier: Qt.KeyboardModifier = Qt.KeyboardModifier.NoModifier
    ) -> None:
        QTest.keyClick(widget, key, modifier)

    def look(self) -> None:
        """Do at once what waits for a pause in typing."""
        self.composer.look_now()
        self.composer.save_now()

    def advice(self) -> list[str]:
        """The checks that have a button, in their order."""
        return [str(check) for check in Check if self.view.checks.button_of(check) is not None]

    def press(self, check: Check) -> None:
        made = self.view.checks.button_of(check)
        assert made is not None, self.advice()
        self.bot.mouseClick(made, LEFT)

    def dialog(self, kind: type[W]) -> W:
        found = [one for one in self.window.findChildren(kind) if one.isVisible()]
        assert len(found) == 1, found
        found[0].activateWindow()
        self.bot.waitUntil(found[0].isActiveWindow)
        return found[0]

    def close_dialogs(self) -> None:
        for one in self.window.findChildren(QDialog):
            one.reject()

    def close_as_the_program_does(self) -> None:
        if not self.window.isVisible():
            return
        self.desk.close()
        self.window.let_go()
        self.window.close()

    def settle_idris(self) -> None:
        """Thank Idris and tell the news, so that no stop stands."""
        interactions.log(
            self.store,
            contacts=[self.contact("Idris")],
            on=TODAY,
            kind=InteractionKind.EMAIL,
            purposes=[Purpose.THANKS, Purpose.UPDATE],
            about=[("lead", 1), ("opportunity", 1)],
        )


def open_window(qtbot: QtBot, store: Store) -> Iterator[Seen]:
    made = Seen(store, qtbot)
    yield made
    made.close_dialogs()
    popup = QApplication.activePopupWidget()
    if popup is not None:
        popup.close()
    made.close_as_the_program_does()
    store.close()


@pytest.fixture
def seen(qtbot: QtBot, qapp: QApplication, sample_search: Path, store_file: Path) -> Iterator[Seen]:
    apply_theme(qapp, "light")
    yield from open_window(qtbot, copy_of(sample_search, store_file, CLOCK))


@pytest.fixture
def empty(qtbot: QtBot, qapp: QApplication, store_file: Path) -> Iterator[Seen]:
    apply_theme(qapp, "light")
    yield from open_window(qtbot, empty_at(store_file, CLOCK))


def popup(kind: type[W]) -> W:
    found = QApplication.activePopupWidget()
    assert isinstance(found, kind), found
    return found


def trigger(menu: Menu, text: str) -> None:
    for action in menu.actions():
        if action.text().split("\t")[0] == text:
            menu.close()
            action.trigger()
            return
    raise AssertionError([action.text() for action in menu.actions()])


def texts(widget: QWidget) -> list[str]:
    """The words that are seen in a widget."""
    QApplication.processEvents()
    return [one.text() for one in widget.findChildren(Label) if one.isVisibleTo(widget) and one.text()]


def rewritten(seen: Seen) -> None:
    """Write the personal line and fill the packet, so that the draft to Idris can go."""
    seen.composer.fields._on_packet(
        Packet("", "", "By mail to people@copperfinch.example", "", "Acquiring is what I do best")
    )
    seen.composer.look_now()
    seen.composer.editor.write_next()
    seen.bot.keyClicks(seen.composer.editor.text_field, "The settlement case went well.")
    seen.look()


# -- the list ------------------------------------------------------------------------------------------


def test_the_list_has_drafts_open_and_answered_ones(seen: Seen) -> None:
    QAbstractItemModelTester(seen.view.model, QAbstractItemModelTester.FailureReportingMode.Fatal)
    assert seen.listed()[:7] == [
        "[Draft 1]",
        "Idris Bellwether",
        "[Open 2]",
        "Declan Rooksby",
        "Kofi Aldermere",
        "[Answered 7]",
        "Priya Larkspur",
    ]
    assert seen.view.header._note.text() == "2 open, 7 answered"
    declan = seen.paint(seen.ask_of("Declan"))
    assert (declan.subtitle, declan.when_text, declan.when_token) == (
        "Referral: Group PM, Payouts",
        "reminder due",
        "warm",
    )
    kofi = seen.paint(seen.ask_of("Kofi"))
    assert (kofi.subtitle, kofi.when_text) == (
        "Names: three founders who are hiring a first product manager",
        "until 1 Dec",
    )
    assert kofi.spoken().startswith("Kofi Aldermere. Names: three founders")
    callum = seen.paint(seen.ask_of("Callum"))
    assert (callum.chips[0].text, callum.when_text) == ("No", "thanks owed")


def test_open_and_by_person(seen: Seen) -> None:
    seen.bot.mouseClick(seen.view.mode.segment(rows.OPEN), LEFT)
    assert seen.listed() == ["[Open 2]", "Declan Rooksby", "Kofi Aldermere"]
    seen.bot.mouseClick(seen.view.mode.segment(rows.BY_PERSON), LEFT)
    assert seen.listed()[:2] == ["[Callum Thornby 1]", "Feedback: ten minutes on the first page of my CV"]
    place = seen.listed().index("[Idris Bellwether 2]")
    assert seen.listed()[place + 1 : place + 3] == [
        "Referral: Lead PM, Acquiring",
        "Introduction: to Emeka Stonefield",
    ]
    seen.desk.open_ask(seen.ask_of("Greta"))
    assert seen.view.story.number == seen.ask_of("Greta")


def test_the_menu_lists_everything_with_its_key(seen: Seen) -> None:
    def entries(name: str, where: str = "") -> list[str]:
        menu = seen.view.actions_.show_menu(seen.row(seen.ask_of(name, where)), QPoint(0, 0))
        found = [action.text() for action in menu.actions() if action.text()]
        menu.close()
        return found

    assert entries("Idris")[:1] == ["Write on\tW"]
    assert entries("Idris")[-1] == "Discard the draft\tDel"
    assert entries("Declan")[:5] == [
        "Remind, gently\tW",
        "How was it answered?\tL",
        "Mark it as silence",
        "Withdraw it",
        "Log what happened",
    ]
    assert entries("Callum")[:3] == [
        "Write thanks\tW",
        "Change the answer, or what came of it\tL",
        "It is open again",
    ]


def test_an_empty_file_says_what_asks_are_for(empty: Seen) -> None:
    state = empty.view.findChild(EmptyState)
    assert state is not None
    assert state.title.text() == "Ask one person for one small thing"
    button = state.findChild(Button)
    assert button is not None
    empty.bot.mouseClick(button, LEFT)
    assert empty.view.page() is empty.composer
    assert empty.composer.title.text() == "Ask for a referral"
    assert empty.composer.hint.text() == "Choose whom to ask, and the message stands here."
    assert not empty.composer.send.isEnabled()
    empty.bot.mouseClick(empty.composer.discard, LEFT)
    assert empty.view.page() is not empty.composer


# -- the composer --------------------------------------------------------------------------------------


def test_the_draft_is_shown_with_what_the_checks_say(seen: Seen) -> None:
    composer = seen.composer
    assert seen.view.page() is composer
    assert composer.title.text() == "Ask Idris for a referral"
    assert composer.fields.whom.text() == "Idris Bellwether"
    assert composer.fields.about.text() == "Lead PM, Acquiring"
    assert [name for name, part in composer.fields.parts.items() if not part.is_there()] == [
        "how_to_submit",
        "why_this_company",
    ]
    assert composer.editor.template_box.currentText() == "Referral, warm"
    assert "[how to submit]" in composer.editor.message()
    assert seen.view.checks.count.text() == "11 checks"
    assert seen.advice() == ["owes_thanks", "owes_news", "packet", "one_sided"]
    said = texts(seen.view.checks)
    for head in ("Stop and think", "Worth a look", "Good", "Who else fits"):
        assert head in said
    assert "You spoke 6 days ago" in said


def test_the_pane_says_what_the_command_line_says(seen: Seen) -> None:
    draft = asks.draft(seen.store, seen.ask_of("Idris"))
    assert draft is not None
    agenda = Agenda(seen.store)
    told = AskChecks(seen.store, agenda).advice(draft)
    agenda.close()
    shown = texts(seen.view.checks)
    assert [one.title for one in told if one.title in shown] == [one.title for one in told]
    assert [one.why for one in told if one.why and one.why in shown] == [one.why for one in told if one.why]


def test_while_a_stop_stands_its_button_is_the_primary_one(seen: Seen) -> None:
    def primary() -> list[str]:
        found = [*seen.view.checks.findChildren(Button), *seen.composer.findChildren(Button)]
        return [one.text() for one in found if one.kind == "primary" and one.isVisible()]

    assert primary() == ["Write thanks"]
    assert seen.composer.send.isEnabled()  # nothing is forbidden
    seen.settle_idris()
    seen.composer.look_now()
    assert "owes_thanks" not in seen.advice()
    assert primary() == ["Open in mail"]


def test_it_is_saved_as_it_is_typed_in_one_step(seen: Seen) -> None:
    number = seen.ask_of("Idris")
    steps = len(history.entries(seen.store))
    field = seen.composer.fields.exactly
    field.setFocus()
    field.selectAll()
    seen.bot.keyClicks(field, "Hand in my CV")
    seen.bot.waitUntil(lambda: seen.row(number).exactly == "Hand in my CV")
    assert seen.composer.state.text() == "Draft saved 09:41"
    seen.bot.keyClicks(field, " by Friday")
    seen.composer.save_now()
    assert seen.row(number).exactly == "Hand in my CV by Friday"
    assert len(history.entries(seen.store)) == steps + 1
    assert history.entries(seen.store)[0].label == "Ask to Idris Bellwether drafted"
    seen.desk.undo()
    assert field.text() == "Hand in my CV for this one role by the end of next week"
    seen.desk.redo()
    assert field.text() == "Hand in my CV by Friday"


def test_what_was_typed_last_is_saved_when_the_program_ends(seen: Seen) -> None:
    number = seen.ask_of("Idris")
    seen.composer.fields.exactly.end(False)
    seen.bot.keyClicks(seen.composer.fields.exactly, " please")
    seen.composer.editor.write_next()
    seen.bot.keyClicks(seen.composer.editor.text_field, "The settlement case went well.")
    seen.close_as_the_program_does()
    assert seen.row(number).exactly.endswith("please")
    kept = writing.kept_draft(seen.store, asking.draft_key(number, AskKind.REFERRAL))
    assert kept is not None
    assert "The settlement case went well." in "".join(one.text for one in kept.rendered.body)


def test_a_new_ask_by_keyboard_alone(seen: Seen) -> None:
    view, fields = seen.view, seen.composer.fields
    seen.key(seen.window, Key.Key_A, Qt.KeyboardModifier.ControlModifier | Qt.KeyboardModifier.ShiftModifier)
    assert seen.composer.number is None
    assert fields.whom.hasFocus()
    seen.bot.keyClicks(fields.whom, "fia")
    seen.key(fields.whom.popup(), Key.Key_Down)
    seen.key(fields.whom.popup(), Key.Key_Return)
    assert fields.whom.text() == "Fiadh Corrigale"
    seen.key(fields.whom, Key.Key_Tab)
    chip = fields.kinds.chip(AskKind.REFERRAL)
    assert chip.hasFocus()
    seen.key(chip, Key.Key_Right)
    seen.key(fields.kinds.chip(AskKind.INTRODUCTION), Key.Key_Right)
    assert fields.kinds.kind() is AskKind.ADVICE
    seen.key(
        fields.kinds.chip(AskKind.ADVICE), Key.Key_Right
    )  # at the end of a row it goes on with the next one
    assert fields.kinds.kind() is AskKind.NAMES
    seen.key(fields.kinds.chip(AskKind.NAMES), Key.Key_Left)
    assert seen.composer.title.text() == "Ask Fiadh for advice"
    assert seen.composer.editor.template_box.currentText() == "Advice, 20 minutes"
    fields.exactly.setFocus()
    seen.bot.keyClicks(fields.exactly, "how product is run at Copperfinch")
    seen.look()
    assert (
        "What I would like to ask about: how product is run at Copperfinch" in seen.composer.editor.message()
    )
    number = seen.composer.number
    assert number is not None
    assert seen.listed()[:3] == ["[Draft 2]", "Fiadh Corrigale", "Idris Bellwether"]
    assert view.model.key_at(view.list.currentIndex().row()) == number
    seen.key(fields.exactly, Key.Key_Escape)
    assert view.list.hasFocus()
    assert seen.row(number).is_draft


def test_what_is_typed_before_anybody_is_chosen_is_not_lost(seen: Seen) -> None:
    seen.desk.ask()
    fields = seen.composer.fields
    seen.bot.keyClicks(fields.exactly, "three people in banking")
    seen.choose(seen.ask_of("Declan"))
    assert seen.view.page() is seen.view.story
    assert sum(one.is_draft for one in reader.rows(seen.store)) == 1
    seen.bot.mouseClick(seen.view.new_button, LEFT)
    assert fields.exactly.text() == "three people in banking"
    fields.choose_whom(seen.contact("Fiadh"))
    seen.composer.save_now()
    assert seen.row(seen.ask_of("Fiadh")).exactly == "three people in banking"
    seen.desk.ask()
    assert fields.exactly.text() == ""


def test_asking_somebody_for_whom_a_draft_is_there_goes_on_with_it(seen: Seen) -> None:
    seen.desk.ask(seen.contact("Idris"))
    assert seen.composer.number == seen.ask_of("Idris")
    seen.desk.ask(seen.contact("Idris"), AskKind.NAMES)
    assert seen.composer.number is None
    assert seen.composer.fields.kinds.kind() is AskKind.NAMES
    opening = int(seen.store.value("SELECT id FROM opportunity WHERE title = 'Lead PM, Acquiring'"))
    seen.desk.ask(seen.contact("Fiadh"), opportunity=opening, text="Hand in my CV")
    ask = seen.composer.fields.ask()
    assert (ask.kind, ask.opportunity_id, ask.exactly) == (AskKind.REFERRAL, opening, "Hand in my CV")


def test_about_finds_openings_companies_people_and_fields(seen: Seen) -> None:
    seen.desk.ask(seen.contact("Fiadh"), AskKind.NAMES)
    fields = seen.composer.fields

    def choose(text: str, title: str) -> None:
        fields.about.setFocus()
        fields.about.selectAll()
        seen.bot.keyClicks(fields.about, text)
        rows_ = fields.about.popup().model()
        place = next(row for row in range(rows_.rowCount()) if rows_.index(row, 0).data() == title)
        fields.about.popup().setCurrentIndex(rows_.index(place, 0))
        seen.key(fields.about.popup(), Key.Key_Return)

    choose("lead pm", "Lead PM, Acquiring")
    assert fields.ask().opportunity_id is not None
    choose("larkm", "Larkmoor Bank")
    assert (fields.ask().opportunity_id, fields.ask().company_id is not None) == (None, True)
    choose("emeka", "Emeka Stonefield")
    assert fields.ask().person_id == seen.contact("Emeka")
    choose("card", "Card payments")
    assert fields.ask().industry == "Card payments"
    fields.about.selectAll()
    seen.bot.keyClicks(fields.about, "tide mills")  # a field that is new here
    assert not fields.about.popup().isVisible()
    assert fields.ask().industry == "tide mills"
    seen.look()
    saved = seen.row(seen.ask_of("Fiadh"))
    assert (saved.industry, saved.person_id, saved.company_id, saved.opportunity_id) == (
        "tide mills",
        None,
        None,
        None,
    )
    assert Check.VAGUE not in {Check(one) for one in seen.advice()}


def test_the_message_follows_what_is_chosen_and_keeps_what_was_written(seen: Seen) -> None:
    seen.desk.ask(seen.contact("Fiadh"), AskKind.REFERRAL)
    composer, editor = seen.composer, seen.composer.editor
    assert "[opening]" in editor.subject()
    opening = int(seen.store.value("SELECT id FROM opportunity WHERE title = 'Lead PM, Acquiring'"))
    composer.fields.about.set_choice(Choice(("opportunity", opening), "Lead PM, Acquiring", icon="briefcase"))
    composer.fields.about.chosen.emit(composer.fields.about.choice())
    seen.look()
    assert editor.subject() == "Lead PM, Acquiring: would you refer me?"
    editor.write_next()  # goes to the first mark
    editor.text_field.select_personal_line()
    seen.bot.keyClicks(editor.text_field, "We met at Ardmore.")
    composer.fields.choose_whom(seen.contact("Declan"))
    assert editor.message().startswith("Dear Declan,")
    assert "We met at Ardmore." in editor.message()
    # Once the words were changed, only the name and the marks follow.
    cursor = editor.text_field.textCursor()
    cursor.movePosition(cursor.MoveOperation.End)
    editor.text_field.setTextCursor(cursor)
    seen.bot.keyClicks(editor.text_field, " Halloway")
    composer.fields._on_packet(Packet(how_to_submit="By the form"))
    seen.look()
    assert "How to hand it in: By the form" in editor.message()
    composer.fields.choose_whom(seen.contact("Fiadh"))
    assert editor.message().startswith("Dear Fiadh,")
    assert editor.message().endswith("Mira Halloway")
    composer.fields.kinds.set_kind(AskKind.NAMES)
    assert editor.template_box.currentText() == "Three names"
    assert "We met at Ardmore." in editor.message()  # the personal line goes along
    composer.fields.kinds.set_kind(AskKind.REFERRAL)
    assert editor.message().endswith("Mira Halloway")  # what was written for that kind is there again


def test_another_draft_brings_its_own_message_back(seen: Seen) -> None:
    seen.composer.editor.text_field.select_personal_line()
    seen.bot.keyClicks(seen.composer.editor.text_field, "A line of its own.")
    idris = seen.composer.number
    assert idris is not None
    seen.choose(seen.ask_of("Declan"))
    seen.choose(idris)
    assert "A line of its own." in seen.composer.editor.message()


def test_discarding_is_undone_with_the_message(seen: Seen) -> None:
    number = seen.ask_of("Idris")
    seen.composer.editor.text_field.select_personal_line()
    seen.bot.keyClicks(seen.composer.editor.text_field, "A line of its own.")
    seen.look()
    seen.bot.mouseClick(seen.composer.discard, LEFT)
    assert reader.row(seen.store, number) is None
    assert seen.said[-1] == "Draft to Idris discarded."
    assert "[Draft 1]" not in seen.listed()
    seen.desk.undo()
    seen.choose(number)
    assert "A line of its own." in seen.composer.editor.message()


def test_undoing_the_first_save_closes_the_composer(seen: Seen) -> None:
    seen.desk.ask(seen.contact("Fiadh"), AskKind.NAMES)
    seen.bot.keyClicks(seen.composer.fields.exactly, "three people")
    seen.composer.save_now()
    assert seen.composer.number is not None
    seen.desk.undo()
    assert not seen.composer.is_open or seen.composer.number == seen.ask_of("Idris")
    assert seen.store.value("SELECT count(*) FROM ask WHERE contact_id = ?", (seen.contact("Fiadh"),)) == 0


# -- the advice and its buttons ------------------------------------------------------------------------


def test_write_thanks_and_news_open_the_message_that_does_it(seen: Seen) -> None:
    seen.press(Check.OWES_THANKS)
    dialog = seen.dialog(MessageDialog)
    assert dialog.title_label.text() == "Thank Idris Bellwether"
    dialog.reject()
    seen.press(Check.OWES_NEWS)
    dialog = seen.dialog(MessageDialog)
    assert dialog.letter.dues  # what is owed to Idris stands in one row
    assert RuleName.TELL_REFERRER in {due.rule for due in dialog.letter.dues}


def test_reconnect_writes_to_somebody_dormant(seen: Seen) -> None:
    seen.desk.ask(seen.contact("Henrik"), AskKind.ADVICE)
    seen.press(Check.DORMANT)
    assert seen.dialog(MessageDialog).editor.template_box.currentText() == "Reconnect"


def test_ask_for_advice_and_for_a_reference_change_the_kind(seen: Seen) -> None:
    seen.desk.ask(seen.contact("Saskia"), AskKind.NAMES)
    seen.press(Check.NO_PERSONAL_TOUCH)
    assert seen.composer.fields.kinds.kind() is AskKind.ADVICE
    seen.look()
    assert "no_personal_touch" not in seen.advice()
    seen.desk.ask(seen.contact("Zadie"), AskKind.NAMES)
    seen.press(Check.REFERENCE_FIRST)
    assert seen.composer.fields.kinds.kind() is AskKind.REFERENCE
    assert seen.composer.title.text() == "Ask Zadie for a reference"


def test_wait_puts_it_on_a_later_day(seen: Seen) -> None:
    seen.desk.ask(seen.contact("Kofi"), AskKind.NAMES)
    button = seen.view.checks.button_of(Check.TOO_SOON)
    assert button is not None
    assert button.text() == "Put it on 1 December"
    seen.press(Check.TOO_SOON)
    (made,) = [
        one
        for one in follow_ups.open_until(seen.store, date(2026, 12, 1))
        if one.what == "Ask Kofi for names"
    ]
    assert made.due_on == date(2026, 12, 1)
    assert {about[:2] for about in made.about} == {
        ("contact", seen.contact("Kofi")),
        ("ask", seen.composer.number),
    }
    seen.look()
    seen.press(Check.TOO_SOON)
    assert seen.said[-1] == "It is on 1 December already."


def test_see_who_else_leads_there_and_a_click_asks_them(seen: Seen) -> None:
    seen.desk.ask(seen.contact("Declan"), AskKind.NAMES)
    seen.press(Check.ASK_LOAD)
    link = seen.view.checks.links()[0]
    assert link.hasFocus()
    name = link.text()
    seen.bot.mouseClick(link, LEFT)
    assert seen.composer.fields.whom.text() == name
    assert seen.composer.title.text() == f"Ask {name.split()[0]} for names"


def test_declined_recently_shows_who_else_fits(seen: Seen) -> None:
    seen.desk.ask(seen.contact("Callum"), AskKind.FEEDBACK)
    assert seen.view.checks.button_of(Check.DECLINED_RECENTLY) is not None
    seen.press(Check.DECLINED_RECENTLY)
    focus = QApplication.focusWidget()
    assert focus in seen.view.checks.links() or seen.said[-1] == "Nobody else fits better now."


def test_say_what_goes_to_the_field(seen: Seen) -> None:
    seen.desk.ask(seen.contact("Fiadh"), AskKind.NAMES, text="somebody useful")
    seen.press(Check.VAGUE)
    assert seen.composer.fields.exactly.hasFocus()
    seen.composer.fields.how_many.setValue(3)
    seen.look()
    assert "vague" not in seen.advice()
    assert seen.row(seen.ask_of("Fiadh")).how_many == 3


def test_fill_in_fills_packet_and_message(seen: Seen) -> None:
    seen.press(Check.PACKET)
    packet = popup(PacketPopup)
    assert packet.lines["how_to_submit"].hasFocus()
    seen.bot.keyClicks(packet.lines["how_to_submit"], "By mail")
    seen.bot.keyClicks(packet.lines["why_this_company"], "It builds its own ledger")
    packet.close()
    seen.look()
    assert "packet" not in seen.advice()
    assert "How to hand it in: By mail" in seen.composer.editor.message()
    kept = asks.draft(seen.store, seen.ask_of("Idris"))
    assert kept is not None
    assert (kept.packet.how_to_submit, kept.packet.why_this_company) == (
        "By mail",
        "It builds its own ledger",
    )


def test_an_offer_goes_into_the_text_and_counts_when_it_is_sent(seen: Seen) -> None:
    rewritten(seen)
    seen.press(Check.ONE_SIDED)
    assert "If there is something I can do for you in return" in seen.composer.editor.message()
    assert "please say.\n\nWarmly,\nMira" in seen.composer.editor.message()
    assert seen.composer.editor.text_field.textCursor().block().text().endswith("please say.")
    seen.look()
    assert "one_sided" not in seen.advice()
    assert "You offer something too" in texts(seen.view.checks)
    seen.choose(seen.ask_of("Declan"))
    seen.choose(seen.ask_of("Idris"))
    assert "You offer something too" in texts(seen.view.checks)  # it is kept with the message
    seen.bot.mouseClick(seen.composer.send, LEFT)
    purposes = seen.store.rows(
        "SELECT purpose FROM interaction_purpose WHERE interaction_id = (SELECT max(id) FROM interaction)"
    )
    assert purposes == [("offer of help",)]


def test_every_button_works_by_keyboard(seen: Seen) -> None:
    button = seen.view.checks.button_of(Check.OWES_THANKS)
    assert button is not None
    seen.composer.fields.exactly.setFocus()
    seen.key(seen.composer.fields.exactly, Key.Key_J, Qt.KeyboardModifier.ControlModifier)
    assert button.hasFocus()
    seen.key(button, Key.Key_Return)
    dialog = seen.dialog(MessageDialog)
    assert dialog.title_label.text() == "Thank Idris Bellwether"
    seen.bot.keyClicks(dialog.editor.text_field, "Emeka was a joy to talk to.")
    seen.key(dialog.editor.text_field, Key.Key_Return, Qt.KeyboardModifier.ControlModifier)
    strip = seen.window.undo_strip
    assert strip.geometry().bottom() - strip.EDGE < seen.composer.send.mapTo(seen.window.stack, QPoint()).y()
    seen.look()
    # The button has gone: the keyboard is on the next one, and on sending where none is left.
    checks = seen.view.checks
    assert seen.window.focusWidget() is checks.button_of(Check.PACKET)
    fields = {"how_to_submit": "By mail", "why_this_company": "It builds its own ledger"}
    seen.press(Check.PACKET)
    for name, text in fields.items():
        seen.bot.keyClicks(popup(PacketPopup).lines[name], text)
    popup(PacketPopup).close()
    seen.look()
    assert seen.window.focusWidget() is checks.button_of(Check.ONE_SIDED)
    checks.show_advice([], [])
    assert seen.window.focusWidget() is seen.composer.send


def test_typing_costs_few_statements(seen: Seen) -> None:
    """A key asks the file only while nothing names what exactly; whoever else fits is not looked for again."""
    seen.desk.ask(seen.contact("Fiadh"), AskKind.ADVICE)
    seen.look()
    told: list[str] = []
    seen.composer.fields.exactly.setText("three things")
    seen.store.connection.trace_v2(1, lambda event: told.append(event["sql"]))
    try:
        seen.bot.keyClicks(seen.composer.fields.exactly, "s")
        assert told == []  # nothing at all while the key is down
        seen.composer.look_now()
    finally:
        seen.store.connection.trace_v2(0, None)
    checks = [sql for sql in told if "json_each" in sql and "normal_name" in sql]
    assert checks == []
    assert len(told) < 60, len(told)  # the message with its fields, once after the pause


# -- sending -------------------------------------------------------------------------------------------


def test_ctrl_enter_leads_to_what_is_missing_and_then_sends(seen: Seen) -> None:
    number = seen.ask_of("Idris")
    composer = seen.composer
    composer.fields.exactly.setFocus()
    seen.key(composer.fields.exactly, Key.Key_Return, Qt.KeyboardModifier.ControlModifier)
    assert seen.opened == []
    assert composer.editor.text_field.hasFocus()
    rewritten(seen)
    steps = len(history.entries(seen.store))
    seen.key(composer.editor.text_field, Key.Key_Return, Qt.KeyboardModifier.ControlModifier)
    assert len(seen.opened) == 1
    assert seen.opened[0].startswith("mailto:idris@bellwether.example")
    ask = seen.row(number)
    assert (ask.sent_on, ask.sent_by) == (TODAY, InteractionKind.EMAIL)
    assert seen.said[-1] == "You asked Idris for a referral. Lead PM, Acquiring: referral asked."
    assert len(history.entries(seen.store)) == steps + 1
    assert seen.view.page() is seen.view.story
    assert "The settlement case went well." in " ".join(texts(seen.view.story))
    seen.desk.undo()
    assert seen.row(number).is_draft
    seen.choose(number)
    assert "The settlement case went well." in seen.composer.editor.message()


def test_asked_already_in_a_talk(seen: Seen) -> None:
    seen.bot.mouseClick(seen.composer.asked, LEFT)
    trigger(popup(Menu), "On the phone")
    ask = seen.row(seen.ask_of("Idris"))
    assert (ask.sent_on, ask.sent_by) == (TODAY, InteractionKind.CALL)
    details = reader.details(seen.store, ask.id)
    assert details is not None
    assert details.body == ""  # what was written did not go out
    assert seen.opened == []


def test_asked_already_on_another_day(seen: Seen) -> None:
    number = seen.ask_of("Idris")
    seen.bot.mouseClick(seen.composer.asked, LEFT)
    trigger(popup(Menu), "On another day…")
    question = popup(AskedPopup)
    seen.bot.keyClicks(question.day, "tomorrow")
    seen.bot.mouseClick(question.save, LEFT)
    assert question.error() == "This day is still to come."
    question.day.clear()
    seen.bot.keyClicks(question.day, "yesterday")
    seen.key(question.day, Key.Key_Return)
    assert seen.row(number).sent_on == TODAY - timedelta(days=1)


@pytest.mark.parametrize("how", ["archive", "remove"])
def test_somebody_who_is_not_here_is_said_beside_the_field(seen: Seen, how: str) -> None:
    rewritten(seen)
    getattr(contacts, how)(seen.store, [seen.contact("Idris")])
    seen.look()
    field = seen.composer.fields.whom_field
    error = field.error.text()
    word = "archived" if how == "archive" else "removed"
    assert error.startswith(f"Idris Bellwether {'is' if how == 'archive' else 'was'} {word}.")
    assert "your draft is safe" in error
    seen.composer.send_or_lead()
    assert seen.opened == []
    assert seen.row(seen.ask_of("Idris")).is_draft
    seen.composer.fields.exactly.setText("Hand in my CV by Friday")
    assert field.error.text() == error  # what else is typed takes it away not even for a moment
    seen.desk.undo()
    seen.look()
    assert not field.has_error()


def test_who_is_archived_is_said_as_soon_as_they_are_chosen(seen: Seen) -> None:
    contacts.archive(seen.store, [seen.contact("Fiadh")])
    seen.desk.ask(seen.contact("Fiadh"), text="three people")
    field = seen.composer.fields.whom_field
    assert field.error.text().startswith("Fiadh Corrigale is archived.")
    seen.composer.fields.choose_whom(seen.contact("Idris"))
    assert not field.has_error()


def test_a_name_that_is_nobodys_is_said_as_soon_as_it_is_left(seen: Seen) -> None:
    seen.desk.ask(text="three people")
    fields = seen.composer.fields
    fields.whom.setFocus()
    QTest.keyClicks(fields.whom, "Nobody Such")
    QTest.keyClick(fields.whom, Qt.Key.Key_Tab)
    assert fields.whom_field.error.text().startswith("Nobody here is called “Nobody Such”.")
    fields.whom.setFocus()
    QTest.keyClick(fields.whom, Qt.Key.Key_Backspace)
    assert not fields.whom_field.has_error()
    fields.whom.selectAll()
    QTest.keyClicks(fields.whom, "Fiadh Corrigale")
    fields.exactly.setFocus()
    assert not fields.whom_field.has_error()


def test_without_anybody_it_asks_whom(seen: Seen) -> None:
    seen.desk.ask(text="three people")
    seen.composer.send_or_lead()
    assert seen.composer.fields.whom_field.error.text() == "Whom do you ask? A name is enough."
    assert seen.composer.fields.whom.hasFocus()


def test_a_mail_program_that_does_not_answer_sends_nothing(seen: Seen) -> None:
    rewritten(seen)
    seen.desk.open_url = lambda _url: False
    seen.composer.send_or_lead()
    assert seen.troubled == [
        (
            "No mail program opened. Nothing was sent or logged, and your words are safe. Copy the message, or save it "
            "as a file."
        )
    ]
    assert seen.row(seen.ask_of("Idris")).is_draft


# -- the answer ----------------------------------------------------------------------------------------


def test_a_yes_with_names_by_keyboard(seen: Seen) -> None:
    number = seen.ask_of("Kofi")
    seen.choose(number)
    steps = len(history.entries(seen.store))
    seen.key(seen.view.list, Key.Key_L)
    dialog = seen.dialog(AnswerDialog)
    assert dialog.focusWidget() is dialog.answer.segment(Answer.YES)
    dialog.name.setFocus()
    for name in ("Bertram Vale", "Ada Moss"):
        seen.bot.keyClicks(dialog.name, name)
        seen.key(dialog.name.popup(), Key.Key_Return)  # nobody of that name is in the book
        seen.key(dialog.name, Key.Key_Return)
    assert "A lead: Bertram Vale" in dialog.saved_lines()
    assert "A word from Kofi" in dialog.saved_lines()
    seen.key(dialog, Key.Key_Return, Qt.KeyboardModifier.ControlModifier)
    thanks = seen.dialog(MessageDialog)
    assert thanks.title_label.text() == "Thank Kofi Aldermere"
    thanks.reject()
    details = reader.details(seen.store, number)
    assert details is not None
    assert details.row.answer is Answer.YES
    assert [one.title for one in details.leads] == ["Bertram Vale", "Ada Moss"]
    assert len(history.entries(seen.store)) == steps + 1
    assert "What came of it" in texts(seen.view.story)
    seen.desk.undo()
    assert seen.row(number).is_open


def test_a_name_that_was_not_added_yet_is_meant(seen: Seen) -> None:
    number = seen.ask_of("Kofi")
    dialog = seen.desk.answer_ask(number)
    assert isinstance(dialog, AnswerDialog)
    seen.bot.keyClicks(dialog.name, "Bertram Vale")
    seen.bot.mouseClick(dialog.save_button, LEFT)
    details = reader.details(seen.store, number)
    assert details is not None
    assert [one.title for one in details.leads] == ["Bertram Vale"]


def test_a_lead_of_another_sort_comes_from_its_own_editor(seen: Seen) -> None:
    number = seen.ask_of("Kofi")
    leads = seen.store.value("SELECT count(*) FROM lead")
    dialog = seen.desk.answer_ask(number)
    assert isinstance(dialog, AnswerDialog)
    seen.bot.mouseClick(dialog.more_button, LEFT)
    editor = seen.dialog(LeadEditor)
    assert editor.referrer.text() == "Kofi Aldermere"
    assert not dialog.isEnabled()
    editor.target.kind.set_current("company")
    seen.bot.keyClicks(editor.target.companies[editor.target.points_to()], "Kestrel Fold")
    editor.save()
    assert dialog.isEnabled()
    assert "A lead: Kestrel Fold" in dialog.saved_lines()
    assert seen.store.value("SELECT count(*) FROM lead") == leads  # nothing is written before the answer
    seen.bot.mouseClick(dialog.save_button, LEFT)
    details = reader.details(seen.store, number)
    assert details is not None
    assert [one.title for one in details.leads] == ["Kestrel Fold"]


def test_a_yes_to_a_referral_brings_the_opening(seen: Seen) -> None:
    number = seen.ask_of("Declan")
    dialog = seen.desk.answer_ask(number)
    assert isinstance(dialog, AnswerDialog)
    assert "A lead: Group PM, Payouts" in dialog.saved_lines()
    assert dialog.referred.text() == "Move Group PM, Payouts to Referred"
    assert dialog.referred.isChecked()
    seen.bot.mouseClick(dialog.save_button, LEFT)
    details = reader.details(seen.store, number)
    assert details is not None
    assert [one.title for one in details.leads] == ["Group PM, Payouts"]
    stage = seen.store.value("SELECT stage FROM opportunity WHERE title = 'Group PM, Payouts'")
    assert stage == "referred"


def test_a_reference_agrees(seen: Seen) -> None:
    seen.desk.ask(seen.contact("Zadie"), AskKind.REFERENCE)
    seen.bot.mouseClick(seen.composer.asked, LEFT)
    trigger(popup(Menu), "In person")
    dialog = seen.desk.answer_ask(seen.ask_of("Zadie"))
    assert isinstance(dialog, AnswerDialog)
    assert dialog._leads_field.isHidden()
    seen.bot.keyClicks(dialog.vouch_for, "Risk models")
    seen.bot.mouseClick(dialog.save_button, LEFT)
    row = seen.store.row(
        "SELECT standing, can_vouch_for FROM reference WHERE contact_id = ?", (seen.contact("Zadie"),)
    )
    assert row == ("agreed", "Risk models")
    assert "Zadie agreed to be your reference" in texts(seen.view.story)


def test_bad_days_are_said_beside_the_field(seen: Seen) -> None:
    number = seen.ask_of("Kofi")
    dialog = seen.desk.answer_ask(number)
    assert isinstance(dialog, AnswerDialog)

    def error(text: str) -> str:
        dialog.day.type_text(text)
        seen.bot.mouseClick(dialog.save_button, LEFT)
        assert dialog.isVisible()
        assert dialog.focusWidget() is dialog.day
        return dialog._when_field.error.text()

    assert error("16/11/2026") == "It was sent on 17 November; an answer cannot be older."
    assert error("tomorrow") == "This day is still to come."
    assert error("31 feb").startswith("February has")
    assert seen.row(number).is_open
    dialog.reject()
    again = seen.desk.answer_ask(number)  # what was typed is there again
    assert isinstance(again, AnswerDialog)
    assert again.day.text() == "31 feb"


def test_no_and_silence_leave_out_what_came_of_it(seen: Seen) -> None:
    dialog = seen.desk.answer_ask(seen.ask_of("Kofi"))
    assert isinstance(dialog, AnswerDialog)
    dialog.answer.set_current(Answer.NO)
    assert dialog._leads_field.isHidden()
    assert "Thank Kofi for considering" in dialog.saved_lines()
    assert "due tomorrow" in dialog.saved_lines()
    dialog.answer.set_current(Answer.SILENCE)
    assert not dialog.thanks_button.isVisible()
    assert dialog.saved_lines()[:2] == ["Saved in one go", "Silence from Kofi"]
    dialog.submit()  # Ctrl+Enter
    assert not dialog.isVisible()
    assert not seen.window.findChildren(MessageDialog)  # for silence nobody is thanked
    assert seen.row(seen.ask_of("Kofi")).answer is Answer.SILENCE


def test_what_an_answer_makes_due_follows_the_rules(seen: Seen) -> None:
    declan = seen.desk.answer_ask(seen.ask_of("Declan"))
    assert isinstance(declan, AnswerDialog)
    assert declan.saved_lines().count("Thank Declan") == 1  # for the yes and for the opening it brought
    declan.reject()
    settings.put(seen.store, settings.RULE_NUMBERS, {"thank_for_yes": [3]})
    dialog = seen.desk.answer_ask(seen.ask_of("Kofi"))
    assert isinstance(dialog, AnswerDialog)
    seen.bot.keyClicks(dialog.name, "Bertram Vale")
    seen.key(dialog.name.popup(), Key.Key_Return)
    seen.key(dialog.name, Key.Key_Return)
    said = dialog.saved_lines()
    assert said[said.index("What comes next") + 1 :][:6] == [
        "Thank Kofi", "due tomorrow",  # the lead
        "Reach out to Bertram", "due Thursday 26 November",
        "Thank Kofi", "due Friday 27 November",  # the yes
    ]  # fmt: skip


# -- the story -----------------------------------------------------------------------------------------


def test_an_open_ask_says_that_its_answer_will_be_thanked_for(seen: Seen) -> None:
    number = seen.ask_of("Kofi")
    seen.choose(number)
    assert seen.view.story.number == number
    said = texts(seen.view.story)
    assert said[said.index("Thanks") + 1 :][:2] == ["Thank Kofi", "When the answer comes, whatever it is"]
    settings.put(seen.store, settings.RULES_OFF, ["thank_for_yes", "thank_for_no"])
    assert "Thank Kofi" not in texts(seen.view.story)


def test_the_reminder_is_written_from_the_story_and_never_twice(seen: Seen) -> None:
    number = seen.ask_of("Declan")
    seen.choose(number)
    story = seen.view.story
    assert story.remind_button.isVisible()
    assert (story.remind_button.kind, story.answer_button.kind) == ("primary", "secondary")
    seen.bot.mouseClick(story.remind_button, LEFT)
    dialog = seen.dialog(MessageDialog)
    assert dialog.title_label.text() == "Remind Declan Rooksby, gently"
    seen.bot.keyClicks(dialog.editor.text_field, "I know how full November is.")
    seen.bot.mouseClick(dialog.send_button, LEFT)
    assert not story.remind_button.isVisible()
    assert story.answer_button.kind == "primary"
    assert "Written on 24 November. There is never a second one." in texts(story)
    assert seen.paint(number).when_text == "reminded 24 Nov"


def test_silence_is_proposed_as_many_days_after_the_reminder(seen: Seen) -> None:
    number = seen.ask_of("Declan")
    interactions.log(
        seen.store,
        contacts=[seen.contact("Declan")],
        on=TODAY - timedelta(days=7),
        kind=InteractionKind.EMAIL,
        purposes=[Purpose.REMINDER],
        about=[("ask", number)],
    )
    seen.choose(number)
    assert seen.view.story.proposal.isVisible()
    assert seen.paint(number).when_text == "no answer"
    seen.bot.mouseClick(seen.view.story.silence_button, LEFT)
    assert seen.row(number).answer is Answer.SILENCE
    assert seen.said[-1] == "Silence from Declan. You may let it rest."
    assert seen.window.focusWidget() is seen.view.story.others_button
    seen.desk.undo()
    assert seen.row(number).is_open
    assert not seen.view.story.others_button.isVisible()


def test_after_silence_or_a_no_the_same_is_asked_of_somebody_else(seen: Seen) -> None:
    number = seen.ask_of("Declan")
    asks.answer(seen.store, number, Answered(Answer.SILENCE, TODAY))
    seen.choose(number)
    seen.bot.mouseClick(seen.view.story.others_button, LEFT)
    fields = seen.composer.fields
    assert fields.kinds.kind() is AskKind.REFERRAL
    assert fields.exactly.text() == "Refer me for Group PM, Payouts"
    assert fields.ask().opportunity_id == seen.row(number).opportunity_id
    assert fields.whom.text() == ""
    links = seen.view.checks.links()
    assert links
    assert "Declan Rooksby" not in [link.text() for link in links]
    name = links[0].text()
    seen.bot.mouseClick(links[0], LEFT)
    assert fields.whom.text() == name
    assert seen.row(number).answer is Answer.SILENCE
    seen.choose(seen.ask_of("Idris", "AND answer = 'yes'"))
    assert not seen.view.story.others_button.isVisible()


def test_patience_of_one_ask_is_changed_in_place(seen: Seen) -> None:
    number = seen.ask_of("Declan")
    seen.choose(number)
    story = seen.view.story
    assert story.patience_link.text() == "7 days, until 24 November"
    seen.bot.mouseClick(story.patience_link, LEFT)
    question = popup(PatiencePopup)
    seen.bot.keyClicks(question.days, "10")
    seen.bot.mouseClick(question.save, LEFT)
    assert seen.row(number).patience_days == 10
    assert story.patience_link.text() == "10 days, until 27 November"
    assert not story.remind_button.isVisible()
    seen.bot.mouseClick(story.patience_link, LEFT)
    seen.bot.mouseClick(popup(PatiencePopup).usual, LEFT)
    assert seen.row(number).patience_days is None


def test_an_answered_ask_tells_what_came_of_it_and_what_is_owed(seen: Seen) -> None:
    seen.choose(seen.ask_of("Callum"))
    story = seen.view.story
    assert story.title.text() == "You asked Callum for feedback"
    button = next(one for one in story.findChildren(Button) if one.text() == "Write thanks")
    seen.bot.mouseClick(button, LEFT)
    assert seen.dialog(MessageDialog).title_label.text() == "Thank Callum Thornby for considering"
    seen.close_dialogs()
    seen.choose(seen.ask_of("Idris", "AND answer = 'yes'"))
    assert "What came of it" in texts(story)
    assert "Thanked" in texts(story)
    assert story.answer_button.text() == "Add what came of it"


def test_an_ask_that_was_sent_is_changed_in_its_editor(seen: Seen) -> None:
    number = seen.ask_of("Kofi")
    seen.choose(number)
    seen.key(seen.view.list, Key.Key_E)
    editor = seen.dialog(AskEditor)
    assert editor.focusWidget() is editor.fields.exactly
    editor.fields.exactly.setText("")
    editor.fields.exactly.textEdited.emit("")
    editor.day.type_text("tomorrow")
    editor.save()
    assert editor._when_field.error.text() == "This day is still to come."
    editor.day.type_text("16 nov")  # of what has been, a day without a year is the last one
    assert editor.day.date() == date(2026, 11, 16)
    editor.patience.setValue(20)
    editor.save()
    row = seen.row(number)
    assert (row.exactly, row.sent_on, row.patience_days) == ("", date(2026, 11, 16), 20)
    assert seen.said[-1] == "Ask changed."
    seen.desk.undo()
    assert seen.row(number).sent_on == date(2026, 11, 17)


def test_del_removes_and_undo_brings_it_back(seen: Seen) -> None:
    number = seen.ask_of("Kofi")
    seen.choose(number)
    seen.key(seen.view.list, Key.Key_Delete)
    assert reader.row(seen.store, number) is None
    assert seen.said[-1] == "Ask to Kofi removed."
    seen.desk.undo()
    assert number in [seen.view.model.key_at(row) for row in range(seen.view.model.rowCount())]


def test_it_is_open_again(seen: Seen) -> None:
    number = seen.ask_of("Callum")
    seen.view.actions_.reopen(seen.row(number))
    assert seen.row(number).is_open
    assert seen.said[-1] == "The ask to Callum is open again."


# -- from elsewhere ------------------------------------------------------------------------------------


def test_a_in_the_contacts_and_their_button_begin_an_ask(seen: Seen) -> None:
    seen.desk.open_contact(seen.contact("Fiadh"))
    view: Any = seen.window.view("contacts")
    seen.key(view.list, Key.Key_A)
    assert seen.window.current is seen.view
    assert seen.composer.fields.whom.text() == "Fiadh Corrigale"
    seen.desk.open_contact(seen.contact("Zadie"))
    seen.bot.mouseClick(view.detail.ask, LEFT)
    assert seen.composer.fields.whom.text() == "Zadie Fernhollow"


def test_an_ask_in_a_timeline_opens_it(seen: Seen) -> None:
    seen.desk.open_contact(seen.contact("Kofi"))
    view: Any = seen.window.view("contacts")
    view.detail.story.opened.emit("ask", seen.ask_of("Kofi"))
    assert seen.window.current is seen.view
    assert seen.view.story.number == seen.ask_of("Kofi")


def test_ctrl_6_and_the_count_of_open_asks(seen: Seen) -> None:
    seen.window.show_view("today")
    seen.key(seen.window, Key.Key_6, Qt.KeyboardModifier.ControlModifier)
    assert seen.window.current is seen.view
    seen.window.refresh_navigation()
    assert seen.window.navigation._items["asks"].accessibleDescription() == "2, shown now"


@pytest.mark.parametrize(
    ("name", "rule", "title"),
    [
        ("Declan", "gentle_reminder", "Remind Declan Rooksby, gently"),
        ("Callum", "thank_for_no", "Thank Callum Thornby for considering"),
        ("Kofi", "thank_for_yes", "Thank Kofi Aldermere"),
    ],
)
def test_the_rows_of_today_about_asks_work_through_the_window(
    seen: Seen, name: str, rule: str, title: str
) -> None:
    number = seen.ask_of(name)
    if rule == "thank_for_yes":
        asks.answer(
            seen.store, number, Answered(Answer.YES, TODAY - timedelta(days=1), InteractionKind.EMAIL)
        )
    seen.window.show_view("today")
    view: Any = seen.window.view("today")
    view.catch_up()
    key = next(
        key
        for key, row in view._rows.items()
        if any(due.rule == rule and due.contact_name.startswith(name) for due in row.dues)
    )
    view.list.setCurrentIndex(view.model.index_of(key))
    row = view._rows[key]
    assert title in {due.title for due in row.dues}
    seen.bot.keyClicks(view.right.draft_pane.editor.text_field, "")
    view.right.draft_pane.editor.write_next()
    while view.right.draft_pane.editor.rendered().gaps:
        seen.bot.keyClicks(view.right.draft_pane.editor.text_field, "x")
        view.right.draft_pane.editor.write_next()
    seen.bot.keyClicks(view.right.draft_pane.editor.text_field, "A word of my own.")
    view.right.draft_pane.editor.to_field.setText("a@b.example")
    view.right.draft_pane.editor.to_field.textEdited.emit("a@b.example")
    view.right.send()
    assert rule not in {str(due.rule) for due in seen.desk.agenda.of_contact(seen.contact(name))}
    seen.desk.open_ask(number)
    said = texts(seen.view.story)
    assert "Thanked" in said if rule != "gentle_reminder" else "Written on 24 November" in " ".join(said)


# -- panes ---------------------------------------------------------------------------------------------


def test_in_a_narrow_window_the_checks_lie_over_the_composer(seen: Seen) -> None:
    view = seen.view
    assert view.checks.isVisible()
    assert not view.checks_button.isVisible()
    seen.window.resize(1024, 640)
    seen.bot.waitUntil(lambda: not view.checks.isVisible())
    assert view.checks_button.text() == "2 to think of first"
    assert view.checks_button.kind == "primary"
    seen.bot.mouseClick(view.checks_button, LEFT)
    assert view.checks.isVisible()
    assert view.checks.geometry().right() == view.width() - 1
    assert view.checks.isAncestorOf(QApplication.focusWidget() or view)
    seen.key(QApplication.focusWidget() or view, Key.Key_J, Qt.KeyboardModifier.ControlModifier)
    assert not view.checks.isVisible()
    seen.window.resize(1360, 860)
    seen.bot.waitUntil(view.checks.isVisible)
    assert view.checks.parent() is view.splitter


def drag(seen: Seen, place: int, by: int) -> None:
    """Drag the line behind a pane, and wait until its widths are remembered."""
    handle = seen.view.splitter.handle(place)
    seen.bot.mousePress(handle, LEFT, pos=QPoint(3, 50))
    seen.bot.mouseMove(handle, QPoint(3 + by, 50))
    seen.bot.mouseRelease(handle, LEFT, pos=QPoint(3 + by, 50))
    seen.view.splitter.save_now()


def come_back(seen: Seen) -> list[int]:
    """Go to another view and back; gives the widths of the panes."""
    seen.window.show_view("today")
    seen.window.show_view("asks")
    return seen.view.splitter.sizes()


def test_panes_that_were_drawn_by_hand_keep_their_widths(seen: Seen) -> None:
    drag(seen, 1, 150)  # so wide that the composer is narrower than the checks leave it by themselves
    drawn = seen.view.splitter.sizes()
    assert drawn[0] == 343 + 147
    assert come_back(seen) == drawn
    seen.choose(seen.ask_of("Kofi"))  # a story has no checks beside it
    seen.bot.waitUntil(lambda: seen.view.splitter.sizes()[2] == 0)
    drag(seen, 1, -100)
    listed, story, _away = seen.view.splitter.sizes()
    assert listed < drawn[0]
    assert come_back(seen) == [listed, story, 0]
    seen.choose(seen.ask_of("Idris"))
    seen.bot.waitUntil(lambda: seen.view.splitter.sizes()[::2] == [listed, drawn[2]])


def test_below_960_the_list_stands_alone(seen: Seen) -> None:
    view = seen.view
    seen.window.resize(900, 640)
    seen.bot.waitUntil(lambda: not view.pages.isVisible())
    assert view.list.isVisible()
    view.list.setFocus()
    seen.key(view.list, Key.Key_Return)
    assert view.composer.isVisible()
    assert not view.list.isVisible()
    assert view.composer.back.isVisible()
    seen.bot.mouseClick(view.composer.back, LEFT)
    assert view.list.isVisible()
    seen.choose(seen.ask_of("Kofi"))
    seen.key(view.list, Key.Key_Return)
    assert view.story.isVisible()
    seen.key(QApplication.focusWidget() or view, Key.Key_Escape)
    assert view.list.isVisible()


def test_f6_steps_through_list_composer_and_checks(seen: Seen) -> None:
    panes = seen.view.panes()
    assert panes[0] is seen.view.list
    assert seen.composer.isAncestorOf(panes[1])
    assert seen.view.checks.isAncestorOf(panes[2])


def test_long_and_foreign_names_have_room(seen: Seen) -> None:
    for name in ("N" * 200, "علي حسن", "李小龙", "<b>Bold</b> & Sons"):
        number = contacts.save(seen.store, ContactDraft(given_name=name))
        seen.desk.ask(number, AskKind.NAMES, text="x" * 300)
        seen.look()
        seen.window.grab()
        assert seen.view.minimumSizeHint().width() <= 1360 - 208
        assert seen.window.width() == 1360
    seen.window.resize(880, 560)
    seen.window.grab()
    assert seen.window.width() == 880


def test_letters_can_be_switched_off(seen: Seen) -> None:
    settings.put(seen.store, settings.SINGLE_KEYS, False)
    seen.choose(seen.ask_of("Kofi"))
    seen.key(seen.view.list, Key.Key_L)
    assert not [one for one in seen.window.findChildren(AnswerDialog) if one.isVisible()]


def test_references_are_reached_from_the_header(seen: Seen) -> None:
    seen.window.resize(1024, 640)
    assert seen.view.references_button.is_short()
    assert seen.view.references_button.text() == "References"
    seen.bot.mouseClick(seen.view.references_button, LEFT)
    assert seen.window.current is seen.window.view("references")
