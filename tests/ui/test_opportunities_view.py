"""The openings: board, table, filter and the pane of one; by mouse and by keyboard."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass, field
from datetime import date, time, timedelta
from pathlib import Path
from typing import Any

import pytest
from PySide6.QtCore import QAbstractItemModel, QMimeData, QPoint, QPointF, Qt, QUrl
from PySide6.QtGui import QDropEvent, QGuiApplication
from PySide6.QtTest import QAbstractItemModelTester, QTest
from PySide6.QtWidgets import QAbstractButton, QApplication, QLabel
from pytestqt.qtbot import QtBot

from crm_desktop.domain.clock import FixedDay
from crm_desktop.domain.terms import (
    Channel,
    Direction,
    InteractionKind,
    OpportunityStage,
    Outcome,
    Purpose,
    RoleKind,
)
from crm_desktop.services import contacts, documents, interactions, opportunities, settings
from crm_desktop.services.contacts import ContactDraft
from crm_desktop.services.opportunities import OpportunityDraft
from crm_desktop.store import Store
from crm_desktop.store import opportunities as reader
from crm_desktop.ui.opportunities.board import CLOSED
from crm_desktop.ui.opportunities.model import Column, Narrowed
from crm_desktop.ui.opportunities.parts import Owed, PersonLine
from crm_desktop.ui.opportunities.view import OpportunitiesView
from crm_desktop.ui.theme import apply_theme
from crm_desktop.ui.widgets import CELL_ROLE, Button, CellPaint, EmptyState, Menu, TimelineRow
from crm_desktop.ui.widgets.board import Head, Place
from crm_desktop.ui.widgets.board.lane import card_data
from tests.store.books import empty_at, sample_at
from tests.ui.on_screen import on_screen, open_menu, trigger
from tests.ui.prompter import ScriptedPrompter
from tests.ui.recording_desk import RecordingDesk

TODAY = date(2026, 11, 24)
Key = Qt.Key
Stage = OpportunityStage
LEFT = Qt.MouseButton.LeftButton
SHIFT = Qt.KeyboardModifier.ShiftModifier

pytestmark = pytest.mark.qt_log_ignore("This plugin does not support", extend=True)


@dataclass
class Shown:
    """The view with the sample search, what it said, and where it went."""

    view: OpportunitiesView
    desk: RecordingDesk
    store: Store
    prompter: ScriptedPrompter
    said: list[str] = field(default_factory=list)
    troubled: list[str] = field(default_factory=list)
    went: list[tuple[str, Any]] = field(default_factory=list)

    def row(self, title: str) -> reader.OpportunityRow:
        return next(row for row in reader.rows(self.store) if row.title == title)

    def whole(self, title: str) -> reader.OpportunityDetails:
        found = reader.details(self.store, self.row(title).id)
        assert found is not None
        return found

    def open(self, title: str) -> None:
        self.view.go_to({"opportunity": self.row(title).id})
        QApplication.processEvents()

    def texts(self) -> list[str]:
        QApplication.processEvents()  # what was put into a layout is shown with the next event
        detail = self.view.detail
        found = [one.text() for one in detail.findChildren(QLabel) if one.isVisible()]
        return found + [one.text() for one in detail.findChildren(QAbstractButton) if one.isVisible()]

    def entry(self, title: str) -> TimelineRow:
        QApplication.processEvents()
        return next(
            one
            for one in self.view.detail.findChildren(TimelineRow)
            if one.isVisible() and one.accessibleName().startswith(title)
        )

    def menu(self) -> Menu:
        return open_menu(self.view)

    def trigger(self, text: str) -> None:
        trigger(self.menu(), text)


def open_view(qtbot: QtBot, store: Store) -> Iterator[Shown]:
    prompter = ScriptedPrompter()
    desk = RecordingDesk(store, prompter)
    view = OpportunitiesView(desk)
    made = Shown(view, desk, store, prompter)
    desk.said.connect(lambda text, _undo: made.said.append(text))
    desk.troubled.connect(made.troubled.append)
    desk.goTo.connect(lambda place, where: made.went.append((place, where)))
    with on_screen(qtbot, view, 1360):
        QApplication.processEvents()
        yield made


@pytest.fixture
def shown(qtbot: QtBot, qapp: QApplication, store_file: Path) -> Iterator[Shown]:
    apply_theme(qapp, "light")
    yield from open_view(qtbot, sample_at(store_file, FixedDay(TODAY, time(9))))


@pytest.fixture
def empty(qtbot: QtBot, qapp: QApplication, store_file: Path) -> Iterator[Shown]:
    apply_theme(qapp, "light")
    yield from open_view(qtbot, empty_at(store_file, FixedDay(TODAY, time(9))))


def checked(model: QAbstractItemModel) -> QAbstractItemModelTester:
    return QAbstractItemModelTester(model, QAbstractItemModelTester.FailureReportingMode.Fatal)


def cards(shown: Shown, lane: int) -> list[str]:
    model = shown.view.board.lanes[lane].list.lane
    parts = [model.part(row) for row in range(model.rowCount())]
    return [f"[{part.text}]" if isinstance(part, Head | Place) else part.title for part in parts]


# -- the board -----------------------------------------------------------------------------------------


def test_the_board_comes_first_with_a_lane_for_each_stage(shown: Shown) -> None:
    testers = [checked(lane.list.lane) for lane in shown.view.board.lanes]
    assert shown.view.mode.current() == "board"
    assert cards(shown, 0) == ["PM, Open Banking", "Head of Product", "Lead PM, Acquiring"]
    assert [cards(shown, lane) for lane in (1, 2, 4, 5)] == [
        ["Group PM, Payouts"],
        ["Product Lead, Budgets"],
        ["Senior PM, Payments"],
        ["Lead PM, Risk"],
    ]
    assert shown.view.board.is_folded(CLOSED)
    assert shown.view.board.strips[CLOSED].accessibleName() == "Closed, 2"
    assert cards(shown, CLOSED) == [
        "[Accepted]",
        "[None yet]",
        "[They said no]",
        "Product Manager, Claims",
        "[Withdrawn]",
        "PM, Savings",
    ]
    del testers


def test_cards_say_what_is_drawn(shown: Shown) -> None:
    said = {}
    for lane in shown.view.board.lanes:
        for row in lane.list.lane.cards():
            card: Any = lane.list.lane.part(row)
            said[card.title] = card
    steps = {title: card.step.text for title, card in said.items() if card.step is not None}
    assert steps == {
        "PM, Open Banking": "Closes 30 Nov",
        "Head of Product": "Find a way in",
        "Lead PM, Acquiring": "Finish the ask to Idris",
        "Group PM, Payouts": "Remind Declan, gently",
        "Product Lead, Budgets": "Hear from Mateo, Thu",
        "Principal PM, Payments": "Tell Priya the news",
        "Senior PM, Lending": "19 days, no answer yet",
        "Senior PM, Payments": "Second interview, Thu",
        "Lead PM, Risk": "Answer by 4 Dec",
    }
    assert (said["Head of Product"].second, said["Head of Product"].who) == (
        "Not advertised",
        "Direct approach",
    )
    assert (said["PM, Open Banking"].who, said["PM, Open Banking"].who_icon) == ("Job posting", "newspaper")
    assert said["Lead PM, Risk"].who == "Greta Vandermolen"
    assert said["Lead PM, Risk"].step.urgent
    assert said["Lead PM, Risk"].spoken == (
        "Lead PM, Risk. Orrery Lane. Offer. €112k + 10%. through Greta Vandermolen. next: Answer by 4 Dec."
    )


def test_moving_a_card_says_who_is_to_hear_by_when(shown: Shown) -> None:
    number = shown.row("Product Lead, Budgets").id
    shown.view.board.choose(number)
    QTest.keyClick(shown.view.board.lanes[2].list, Key.Key_Right, SHIFT)
    assert shown.row("Product Lead, Budgets").stage == Stage.APPLIED
    assert shown.said == ["Product Lead, Budgets: Applied. Tell Mateo the news by Thursday."]
    assert shown.view.board.current_card() == number
    assert shown.view.board.lanes[3].list.hasFocus()
    shown.desk.undo()
    assert shown.row("Product Lead, Budgets").stage == Stage.REFERRED


def test_reaching_an_interview_names_the_references_to_brief(shown: Shown) -> None:
    row = shown.row("Principal PM, Payments")
    rafael = shown.store.value("SELECT id FROM contact WHERE given_name = 'Rafael'")
    opportunities.add_person(shown.store, row.id, rafael, RoleKind.REFERENCE)
    shown.view.actions_.move(shown.row("Principal PM, Payments"), Stage.INTERVIEW)
    assert shown.said[-1] == (
        "Principal PM, Payments: Interview. Tell Priya the news by Thursday. Brief Rafael by tomorrow."
    )


def test_who_waits_already_is_said_so(shown: Shown) -> None:
    shown.view.actions_.move(shown.row("Lead PM, Risk"), Stage.REJECTED)
    assert shown.said == ["Lead PM, Risk: They said no. Greta has not heard yet."]


def test_a_card_is_dropped_into_another_lane(shown: Shown) -> None:
    board = shown.view.board
    data = card_data(board.mime, shown.row("Senior PM, Lending").id)
    none = Qt.KeyboardModifier.NoModifier
    event = QDropEvent(QPointF(20, 300), Qt.DropAction.MoveAction, data, LEFT, none)
    board.lanes[4].list.dropEvent(event)
    assert shown.row("Senior PM, Lending").stage == Stage.INTERVIEW
    assert shown.whole("Senior PM, Lending").steps[-1].on == TODAY
    board.strips[CLOSED].dropEvent(event)
    shown.trigger("Withdrawn")
    assert shown.row("Senior PM, Lending").stage == Stage.WITHDRAWN
    assert board.is_folded(CLOSED)


def test_accepting_opens_the_list_of_all_who_helped(shown: Shown) -> None:
    row = shown.row("Lead PM, Risk")
    shown.view.board.choose(row.id)
    QTest.keyClick(shown.view.board.lanes[5].list, Key.Key_Right, SHIFT)
    shown.trigger("Accepted")
    assert shown.row("Lead PM, Risk").stage == Stage.ACCEPTED
    assert ("closing", {"opportunity": row.id}) in shown.went


def test_the_strip_opens_and_is_remembered(shown: Shown, qtbot: QtBot) -> None:
    QTest.mouseClick(shown.view.board.strips[CLOSED], LEFT)
    assert not shown.view.board.is_folded(CLOSED)
    again = OpportunitiesView(shown.desk)
    qtbot.addWidget(again)
    assert not again.board.is_folded(CLOSED)


def test_keys_of_a_card(shown: Shown) -> None:
    row = shown.row("Principal PM, Payments")
    priya = row.people[0].id
    shown.view.board.choose(row.id)
    lane = shown.view.board.lanes[3].list
    for key in (Key.Key_W, Key.Key_L, Key.Key_E):
        QTest.keyClick(lane, key)
    assert shown.desk.asked == [
        ("write", priya, "tell_referrer"),
        ("log", [priya], {"about": [("opportunity", row.id)]}),
        ("edit_opportunity", row.id, {}),
    ]
    QTest.keyClick(lane, Key.Key_Delete)
    assert "Principal PM, Payments" not in cards(shown, 3)
    shown.desk.undo()
    assert "Principal PM, Payments" in cards(shown, 3)
    settings.put(shown.store, settings.SINGLE_KEYS, False)
    QTest.keyClick(lane, Key.Key_E)
    assert len(shown.desk.asked) == 3


def test_the_menu_lists_every_action(shown: Shown) -> None:
    row = shown.row("Lead PM, Risk")
    shown.view.board.menuAsked.emit(row.id, QPoint(600, 200))
    texts = [action.text() for action in shown.menu().actions()]
    for text in ("Tell Greta the news\tw", "Log what happened\tl", "Open the posting", "Edit opening\te"):
        assert text in texts, text
    shown.trigger("Add a follow-up")
    assert shown.desk.asked == [("edit_follow_up", None, {"about": [("opportunity", row.id)]})]
    shown.view.board.menuAsked.emit(row.id, QPoint(600, 200))
    shown.trigger("Open the posting")
    assert shown.desk.opened == [QUrl("https://orrery.example/jobs/12")]


def test_a_link_of_another_kind_is_not_opened(shown: Shown) -> None:
    with shown.store.action("Link"):
        shown.store.execute(
            "UPDATE opportunity SET link = 'javascript:alert(1)' WHERE title = 'Lead PM, Risk'"
        )
    shown.open("Lead PM, Risk")
    shown.view.detail.posting_link.click()
    assert shown.desk.opened == []
    assert "not one that can be opened" in shown.troubled[0]


def test_closed_ones_are_put_aside_taken_up_and_shown_again(shown: Shown) -> None:
    number = shown.row("PM, Savings").id
    shown.view.board.menuAsked.emit(number, QPoint(600, 200))
    shown.trigger("Put aside")
    assert "PM, Savings" not in cards(shown, CLOSED)
    shown.view._narrow_to(Narrowed(archived=True))
    assert "PM, Savings" in cards(shown, CLOSED)
    shown.view._show_all()
    shown.view.go_to({"opportunity": number})
    assert shown.view._narrowed == Narrowed(archived=True)
    shown.view.actions_.take_up(shown.row("PM, Savings"))
    assert shown.row("PM, Savings").stage == Stage.APPLIED
    assert not shown.row("PM, Savings").archived


# -- the pane ------------------------------------------------------------------------------------------


def test_a_click_opens_the_pane_over_the_right_and_keeps_the_card_in_view(shown: Shown) -> None:
    row = shown.row("Lead PM, Risk")
    lane = shown.view.board.lanes[5].list
    QTest.mouseClick(lane.viewport(), LEFT, pos=lane.visualRect(lane.lane.index(0)).center())
    detail = shown.view.detail
    assert detail.isVisible()
    assert detail.thing_id() == row.id
    assert detail.geometry().right() == shown.view.width() - 1
    assert shown.view.board.place_of(row.id).right() < detail.mapToGlobal(QPoint(0, 0)).x()
    QTest.keyClick(detail.close_button, Key.Key_Escape)
    assert not detail.isVisible()
    assert lane.hasFocus()
    QTest.keyClick(lane, Key.Key_Return)
    assert detail.isVisible()
    assert detail.close_button.hasFocus()


def test_the_pane_says_what_is_known(shown: Shown) -> None:
    shown.open("Lead PM, Risk")
    assert shown.view.detail.stage_bar.stage_text() == "Offer since 20 November Answer by Friday 4 December"
    found = shown.texts()
    for text in (
        "Orrery Lane",
        "Has not heard of the offer. Waiting since Monday.",
        "Tell Greta",
        "Tamsin Pryorwell",
        "Led you to Lotte inside.",
        "€112k + 10%",
        "Referral, my network",
        "Lead: Paloma Hartwick",
        "orrery.example/jobs/12",
        "Hiring manager",
        "A call with Paloma. The offer.",
        "Told Greta the news",
        "Offer letter",
        "Answer wanted by the closing date.",
    ):
        assert text in found, text


def test_the_pane_says_when_those_further_up_heard_of_me_however_long_ago(shown: Shown) -> None:
    store = shown.desk.store
    tamsin = store.value("SELECT id FROM contact WHERE given_name = 'Tamsin'")
    interactions.log(
        store, contacts=[tamsin], on=date(2019, 3, 4), kind=InteractionKind.CALL, direction=Direction.OUT,
        outcome=Outcome.SPOKE, purposes=[Purpose.UPDATE],
    )  # fmt: skip
    settings.put(store, settings.RELATIONSHIP_CADENCES, {"former colleague": 90})  # all is read anew
    shown.open("Lead PM, Risk")
    assert "Led you to Lotte inside. Last heard on 4 March 2019." in shown.texts()


def test_tell_opens_the_draft_and_those_further_up_are_written_to_one_by_one(shown: Shown) -> None:
    shown.open("Lead PM, Risk")
    row = shown.row("Lead PM, Risk")
    owed = shown.view.detail.findChildren(Owed)
    assert [one.button.kind for one in owed] == ["primary", "secondary"]
    owed[0].button.click()
    owed[1].button.click()
    greta, tamsin = (
        row.sources[0].referrer_id,
        shown.store.value("SELECT id FROM contact WHERE given_name = 'Tamsin'"),
    )
    assert shown.desk.asked == [
        ("write", greta, "tell_referrer"),
        ("write_each", [tamsin], ("opportunity", row.id)),
    ]


def test_everybody_has_heard(shown: Shown) -> None:
    row = shown.row("Principal PM, Payments")
    shown.open("Principal PM, Payments")
    assert "Has not heard that you applied. By Thursday." in shown.texts()
    interactions.log(
        shown.store,
        contacts=[row.people[0].id],
        on=TODAY,
        kind=InteractionKind.MESSAGE,
        purposes=[Purpose.UPDATE],
        about=[("opportunity", row.id)],
    )
    found = shown.texts()
    assert "Everybody has heard" in found
    assert "News owed" not in found
    shown.open("PM, Open Banking")
    assert "Everybody has heard" not in shown.texts()


def test_a_click_on_the_bar_moves_it_today(shown: Shown) -> None:
    shown.open("Group PM, Payouts")
    shown.view.detail.stage_bar.segments[3].click()
    assert shown.row("Group PM, Payouts").stage == Stage.APPLIED
    assert shown.view.detail.stage_bar.stage_text() == "Applied since 24 November"
    assert shown.view.detail.thing_id() == shown.row("Group PM, Payouts").id
    shown.view.detail.stage_bar.segments[-1].click()
    shown.trigger("They said no")
    assert shown.view.detail.stage_bar.stage_text() == "They said no on 24 November"
    assert shown.view.detail.isVisible()
    shown.desk.undo()
    shown.desk.undo()
    assert shown.row("Group PM, Payouts").stage == Stage.REFERRAL_ASKED


def test_roles_are_set_by_a_menu_and_people_come_and_go(shown: Shown) -> None:
    shown.open("Senior PM, Lending")
    assert "Who could know somebody there?" in shown.texts()
    assert "Find a way in" in shown.texts()
    popup = shown.view.detail.ask_person(RoleKind.INSIDER)
    popup.add_button.click()
    assert popup.field.error.text() == "Who is it? A name is enough."
    popup.person.set_new("Nadja Novak")
    popup.role.set_current_key(RoleKind.RECRUITER)
    popup.add_button.click()
    person = shown.row("Senior PM, Lending").people[0]
    assert (person.name, person.role) == ("Nadja Novak", RoleKind.RECRUITER)
    assert shown.said[-1] == "Recruiter added."
    line = shown.view.detail.findChild(PersonLine)
    assert line is not None
    line.role.click()
    shown.trigger("Interviewer")
    assert shown.row("Senior PM, Lending").people[0].role == RoleKind.INTERVIEWER
    line = shown.view.detail.findChild(PersonLine)
    assert line is not None
    line.role.click()
    shown.trigger("Take out of this opening")
    assert shown.row("Senior PM, Lending").people == ()
    shown.desk.undo()
    assert [one.name for one in shown.row("Senior PM, Lending").people] == ["Nadja Novak"]


def test_how_to_submit_is_changed_in_place_and_copied(shown: Shown) -> None:
    shown.open("Group PM, Payouts")
    submit = shown.view.detail.submit
    submit.setFocus()
    QTest.keyClick(submit, Key.Key_Return)
    assert submit.edit.toPlainText() == "By mail to the talent team, with the CV"
    submit.edit.setPlainText("Through Declan")
    QTest.keyClick(submit.edit, Key.Key_Escape)
    assert shown.whole("Group PM, Payouts").how_to_submit == "By mail to the talent team, with the CV"
    QTest.mouseClick(submit, LEFT)
    submit.edit.setPlainText("Through Declan")
    QTest.keyClick(submit.edit, Key.Key_Return, Qt.KeyboardModifier.ControlModifier)
    assert shown.whole("Group PM, Payouts").how_to_submit == "Through Declan"
    assert "Through Declan" in shown.texts()
    shown.view.detail.copy_submit.click()
    assert QGuiApplication.clipboard().text() == "Through Declan"


def test_what_is_typed_in_place_is_saved_when_another_opening_is_shown(shown: Shown) -> None:
    shown.open("Group PM, Payouts")
    shown.view.detail.submit.begin()
    shown.view.detail.submit.edit.setPlainText("Through Aidan")
    shown.open("Lead PM, Risk")
    assert shown.whole("Group PM, Payouts").how_to_submit == "Through Aidan"
    assert shown.whole("Lead PM, Risk").how_to_submit == ""
    assert shown.view.detail.thing_id() == shown.row("Lead PM, Risk").id


def test_the_day_of_a_stage_is_put_right_and_what_is_wrong_is_said_beside_it(shown: Shown) -> None:
    shown.open("Lead PM, Risk")
    shown.entry("Interview").opened.emit()
    step = shown.whole("Lead PM, Risk").steps[2]
    shown.menu().close()
    popup = shown.view.detail.ask_day(shown.entry("Interview"), step)
    assert popup is not None
    for typed, sentence in (
        ("tomorrow", "This day is still to come."),
        ("8 October", "That is before “applied” on 9 October."),
        ("21 November", "That is after “offer” on 20 November."),
    ):
        popup.day.type_text(typed)
        popup.save_button.click()
        assert popup.field.error.text() == sentence
    popup.day.type_text("2 November")
    assert not popup.field.has_error()
    popup.save_button.click()
    assert shown.whole("Lead PM, Risk").steps[2].on == date(2026, 11, 2)


def test_a_stage_is_taken_out_of_the_history(shown: Shown) -> None:
    shown.open("Lead PM, Risk")
    shown.entry("Applied").opened.emit()
    shown.trigger("Take it out of the history")
    assert Stage.APPLIED not in [step.stage for step in shown.whole("Lead PM, Risk").steps]
    shown.entry("Told Greta the news").opened.emit()
    assert shown.desk.asked[0][0] == "edit_interaction"


# -- documents -----------------------------------------------------------------------------------------


def test_files_are_dropped_opened_found_again_and_taken_out(shown: Shown, tmp_path: Path) -> None:
    shown.open("Senior PM, Lending")
    documents = shown.view.detail.documents
    cv = tmp_path / "CV <i>2026.pdf"
    cv.write_bytes(b"cv")
    data = QMimeData()
    data.setUrls([QUrl.fromLocalFile(str(cv)), QUrl("https://a.example/x")])
    none = Qt.KeyboardModifier.NoModifier
    documents.dropEvent(QDropEvent(QPointF(5, 5), Qt.DropAction.CopyAction, data, LEFT, none))
    assert shown.said[-1] == f"Linked: {cv.name}."
    documents.link([cv])
    assert shown.said[-1] == f"{cv.name} is here already."
    line = next(one for one in documents.lines if one.document.name == cv.name)
    line.name.click()
    assert shown.desk.opened == [QUrl.fromLocalFile(str(cv))]
    moved = tmp_path / "Moved.pdf"
    cv.rename(moved)
    shown.view.detail.show_thing(shown.row("Senior PM, Lending").id)
    line = next(one for one in documents.lines if one.document.name == cv.name)
    assert line.is_gone
    assert "Not at its place" in shown.texts()
    shown.prompter._files.append(moved)
    line.find_link.click()
    line = next(one for one in documents.lines if one.document.path == str(moved))
    assert not line.is_gone
    line.menuWanted.emit(QPoint(300, 300))
    menus = [one for one in documents.findChildren(Menu) if one.isVisible()]
    take_out = next(one for one in menus[0].actions() if one.text() == "Take out")
    menus[0].close()
    take_out.trigger()
    assert moved.is_file()
    assert [one.name for one in shown.whole("Senior PM, Lending").documents] == ["CV"]


def test_a_kept_copy_is_opened_from_a_file_of_its_own_and_saved(shown: Shown, tmp_path: Path) -> None:
    shown.open("Senior PM, Lending")
    documents = shown.view.detail.documents
    letter = tmp_path / "Letter.txt"
    letter.write_text("Dear Orrery")
    documents.keep(letter)
    letter.unlink()
    kept = next(one.document for one in documents.lines if one.document.size is not None)
    documents.open(kept)
    copy = Path(shown.desk.opened[0].toLocalFile())
    assert copy.read_text() == "Dear Orrery"
    assert copy.name == "Letter.txt"
    documents.open(kept)  # a second time over the one that cannot be written to
    target = tmp_path / "Saved.txt"
    shown.prompter._files.append(target)
    documents.save_as(kept)
    assert target.read_text() == "Dear Orrery"
    shown.prompter._texts.append("My letter")
    documents.rename(kept)
    assert {one.document.name for one in documents.lines} == {"CV", "My letter"}
    shown.view.close()


def test_documents_of_one_name_say_where_they_lie(shown: Shown, tmp_path: Path) -> None:
    shown.open("Senior PM, Lending")
    documents = shown.view.detail.documents
    for folder in ("Drafts", "Sent"):
        (tmp_path / folder).mkdir()
        (tmp_path / folder / "Letter.pdf").write_bytes(b"")
        documents.link([tmp_path / folder / "Letter.pdf"])
        assert folder in shown.texts() or folder == "Drafts"
    documents.keep(tmp_path / "Sent" / "Letter.pdf")
    assert shown.said[-1] == "A copy is kept here: Letter.pdf. It is empty."
    assert {"Drafts", "Sent", "Kept in this file"} <= set(shown.texts())


def test_too_large_a_file_gets_a_sentence(
    shown: Shown, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(documents, "MOST_BYTES", 3)
    shown.open("Senior PM, Lending")
    large = tmp_path / "Large.pdf"
    large.write_bytes(b"1234")
    shown.view.detail.documents.keep(large)
    assert "too large to be kept here" in shown.troubled[0]


# -- the table -----------------------------------------------------------------------------------------


def test_the_table_lists_furthest_first_and_heads_sort(shown: Shown) -> None:
    shown.view.mode.set_current("table")
    tester = checked(shown.view.model)
    model = shown.view.model

    def titles() -> list[str]:
        return [model.row_at(row).title for row in range(model.rowCount())]

    assert titles()[:3] == ["Lead PM, Risk", "Senior PM, Payments", "Principal PM, Payments"]
    assert titles()[-2:] == ["Product Manager, Claims", "PM, Savings"]
    head = shown.view.table.head
    head.sectionClicked.emit(Column.OPENING)
    assert titles() == sorted(titles(), key=str.casefold)
    head.sectionClicked.emit(Column.CLOSES)
    assert titles()[:2] == ["PM, Open Banking", "Lead PM, Risk"]
    head.sectionClicked.emit(Column.NEXT)
    assert titles()[0] == "Group PM, Payouts"
    head.sectionClicked.emit(Column.STAGE)
    head.sectionClicked.emit(Column.STAGE)
    assert titles()[0] in ("PM, Open Banking", "Head of Product", "Lead PM, Acquiring")
    assert titles()[-1] in ("Product Manager, Claims", "PM, Savings")
    cell = model.index(model.place_of(shown.row("Senior PM, Payments").id), Column.NEXT).data(CELL_ROLE)
    assert isinstance(cell, CellPaint)
    assert (cell.text, cell.second) == ("Second interview", "Thu 26 Nov")
    del tester


def test_a_click_in_the_table_opens_the_pane_and_arrows_follow(shown: Shown) -> None:
    shown.view.mode.set_current("table")
    table = shown.view.table
    rect = table.visualRect(shown.view.model.index(1, 0))
    QTest.mouseClick(table.viewport(), LEFT, pos=rect.center())
    assert shown.view.detail.isVisible()
    assert shown.view.detail.thing_id() == shown.row("Senior PM, Payments").id
    QTest.keyClick(table, Key.Key_Down)
    assert shown.view.detail.thing_id() == shown.row("Principal PM, Payments").id
    QTest.keyClick(table, Key.Key_Escape)
    assert not shown.view.detail.isVisible()
    QTest.keyClick(table, Key.Key_Right, SHIFT)
    assert shown.row("Principal PM, Payments").stage == Stage.INTERVIEW


# -- the filter, and empty places ----------------------------------------------------------------------


def test_the_filter_narrows_board_and_table(shown: Shown) -> None:
    shown.view.focus_filter()
    popup = shown.view._popup
    assert popup is not None
    popup.channels[Channel.JOB_POSTING].setChecked(True)
    assert cards(shown, 0) == ["PM, Open Banking"]
    popup.stages[Stage.APPLIED].setChecked(True)
    assert cards(shown, 3) == ["Senior PM, Lending"]
    popup.close()
    chips = [text for text, _left in shown.view._chip_texts()]
    assert chips == ["Applied", "Job posting"]
    shown.view._narrow_to(Narrowed(text="vandermolen risk"))
    assert cards(shown, 5) == ["Lead PM, Risk"]
    shown.view._narrow_to(Narrowed(who=shown.row("Principal PM, Payments").people[0].id))
    assert cards(shown, 3) == ["Principal PM, Payments"]
    shown.view._narrow_to(Narrowed(text="no such thing"))
    state = shown.view.findChild(EmptyState)
    assert state is not None
    assert state.title.text() == "No opening like that"
    button = state.findChild(Button)
    assert button is not None
    button.click()
    assert shown.view._narrowed.is_empty


def test_an_empty_file_offers_to_paste_a_posting_or_to_look_at_leads(empty: Shown) -> None:
    state = empty.view.findChild(EmptyState)
    assert state is not None
    assert state.title.text() == "No openings yet"
    paste, look = state.findChildren(Button)
    paste.click()
    look.click()
    assert empty.desk.asked == [("edit_opportunity", None, {"paste": True})]
    assert empty.went == [("leads", None)]
    opportunities.add(empty.store, OpportunityDraft(title="PM"))
    assert cards(empty, 0) == ["PM"]


def test_all_put_aside_is_said_so(empty: Shown) -> None:
    number = opportunities.add(empty.store, OpportunityDraft(title="PM", stage=Stage.REJECTED))
    opportunities.archive(empty.store, [number])
    state = empty.view.findChild(EmptyState)
    assert state is not None
    assert state.title.text() == "All openings are put aside"
    button = state.findChild(Button)
    assert button is not None
    button.click()
    assert "PM" in cards(empty, CLOSED)


def test_hostile_and_long_names_are_shown_as_text(empty: Shown) -> None:
    title = "<img src=file:///etc/passwd> & " + "Senior " * 30
    who = contacts.save(empty.store, ContactDraft(given_name="<b>Bo</b>", family_name="اسم طويل " * 20))
    number = opportunities.add(
        empty.store,
        OpportunityDraft(title=title, company="公司" * 60, hiring_manager_id=who, notes="<script>" * 200),
    )
    empty.view.go_to({"opportunity": number})
    assert " ".join(title.split()) in empty.texts()
    detail = empty.view.detail
    assert detail.width() <= 592
    assert detail.inside.width() <= detail.width()
    card: Any = empty.view.board.lanes[0].list.lane.part(0)
    assert card.title.startswith("<img")
    detail.notes_link.click()
    assert "<script>" * 200 in empty.texts()


def test_many_openings(empty: Shown) -> None:
    with empty.store.action("Many"):
        for number in range(500):
            opportunities.add(
                empty.store,
                OpportunityDraft(
                    title=f"Opening {number}", company=f"Company {number}", stage_on=TODAY - timedelta(9)
                ),
            )
    assert len(cards(empty, 0)) == 500
    empty.view.mode.set_current("table")
    assert empty.view.model.rowCount() == 500


def test_in_a_narrow_window_the_pane_has_one_column(shown: Shown, qtbot: QtBot) -> None:
    shown.view.resize(700, 560)
    shown.open("Lead PM, Risk")
    assert shown.view.detail.width() <= 700
    shown.view.detail.resize(420, 500)
    QApplication.processEvents()
    assert shown.view.detail._middle.direction() == shown.view.detail._middle.Direction.TopToBottom
