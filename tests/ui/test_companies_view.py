"""The companies view: list, detail with who leads in, board with scores, filter; by mouse and by keyboard."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass, field, replace
from datetime import date
from pathlib import Path
from typing import Any

import pytest
from PySide6.QtCore import QPoint, Qt, QUrl
from PySide6.QtTest import QAbstractItemModelTester, QTest
from PySide6.QtWidgets import QApplication, QLabel, QWidget
from pytestqt.qtbot import QtBot

from crm_desktop.domain.clock import FixedDay
from crm_desktop.domain.etiquette import RuleName
from crm_desktop.domain.templates import Occasion
from crm_desktop.domain.terms import AskKind, Relationship, TargetStatus
from crm_desktop.services import companies, decisions, opportunities, settings
from crm_desktop.services.companies import CompanyDraft
from crm_desktop.services.opportunities import OpportunityDraft
from crm_desktop.store import Store
from crm_desktop.store import companies as reader
from crm_desktop.store.companies import CompanyRow
from crm_desktop.ui.companies.actions import CompanyActions
from crm_desktop.ui.companies.board import SCORE, Card
from crm_desktop.ui.companies.lists import COMPANY_ROLE, Narrowed, Sort
from crm_desktop.ui.companies.score import ScorePopup
from crm_desktop.ui.companies.view import LIST_NARROW, CompaniesView
from crm_desktop.ui.companies.ways import RankingPopup
from crm_desktop.ui.theme import apply_theme
from crm_desktop.ui.widgets import ROW_ROLE, EmptyState, Menu
from tests.store.books import add_contact, add_interaction, empty_at, sample_at
from tests.ui.on_screen import on_screen, open_menu, trigger
from tests.ui.recording_desk import RecordingDesk

TODAY = date(2026, 11, 24)
Key = Qt.Key
LEFT = Qt.MouseButton.LeftButton
SHIFT = Qt.KeyboardModifier.ShiftModifier

pytestmark = pytest.mark.qt_log_ignore("This plugin does not support", extend=True)


@dataclass
class Shown:
    """The view with a job search, and what it said."""

    view: CompaniesView
    desk: RecordingDesk
    store: Store
    said: list[str] = field(default_factory=list)

    def company(self, name: str) -> CompanyRow:
        return next(row for row in reader.rows(self.store, everything=True) if row.name == name)

    def person(self, given: str) -> int:
        return int(self.store.value("SELECT id FROM contact WHERE given_name = ?", (given,)))

    def choose(self, name: str) -> None:
        place = self.view.model.place_of(self.company(name).id)
        self.view.list.setCurrentIndex(self.view.model.index(place, 0))

    def names(self) -> list[str]:
        model = self.view.model
        return [model.row_at(row).name for row in range(model.rowCount())]

    def current(self) -> str:
        return str(self.view.list.currentIndex().data(Qt.ItemDataRole.DisplayRole))

    def press(self, key: Key, held: Qt.KeyboardModifier = Qt.KeyboardModifier.NoModifier) -> None:
        QTest.keyClick(self.view.list, key, held)

    def menu(self) -> Menu:
        return open_menu(self.view)

    def trigger(self, text: str, inner: str = "") -> None:
        trigger(self.menu(), text, inner)

    def lane(self, status: TargetStatus) -> list[str]:
        for lane in self.view.board.lanes:
            if lane.spec.sections[0].stage == status:
                model = lane.list.lane
                return [model.part(row).title for row in model.cards()]
        raise AssertionError(status)

    def texts(self, within: QWidget) -> str:
        QApplication.processEvents()  # what was put into a layout is shown with the next turn
        return "\n".join(one.text() for one in within.findChildren(QLabel) if one.isVisibleTo(self.view))


def focused(widget: QWidget) -> bool:
    """Whether a widget has the focus in its window, whichever window the system made active."""
    return widget.window().focusWidget() is widget


def open_view(qtbot: QtBot, store: Store, width: int = 1152) -> Iterator[Shown]:
    desk = RecordingDesk(store, goes=True)
    view = CompaniesView(desk)
    made = Shown(view, desk, store)
    desk.said.connect(lambda text, _undo: made.said.append(text))
    desk.troubled.connect(lambda text: made.said.append(f"TROUBLE {text}"))
    with on_screen(qtbot, view, width, 804):
        yield made


@pytest.fixture
def shown(qtbot: QtBot, qapp: QApplication, store_file: Path) -> Iterator[Shown]:
    apply_theme(qapp, "light")
    yield from open_view(qtbot, sample_at(store_file, FixedDay(TODAY)))


@pytest.fixture
def empty(qtbot: QtBot, qapp: QApplication, store_file: Path) -> Iterator[Shown]:
    apply_theme(qapp, "light")
    yield from open_view(qtbot, empty_at(store_file, FixedDay(TODAY)))


# -- the list ------------------------------------------------------------------------------------------


def test_targets_stand_by_priority_with_who_is_inside_and_the_paths(shown: Shown) -> None:
    QAbstractItemModelTester(
        shown.view.model, QAbstractItemModelTester.FailureReportingMode.Fatal, shown.view
    )
    assert shown.names() == [
        "Copperfinch", "Orrery Lane", "Larkmoor Bank", "Harbourwren", "Lanternfold", "Abacombe", "Quillstow",
        "Mossgate Mutual", "Fennelby", "Saltmarrow", "Tidemarrow", "Pebblewise",
    ]  # fmt: skip
    rows = {
        paint.title: (paint.right_text, paint.when_text, paint.chips[0].text)
        for place in range(12)
        if (paint := shown.view.model.index(place, 0).data(ROW_ROLE))
    }
    assert rows["Larkmoor Bank"] == ("3", "–", "Interviewing")
    assert rows["Harbourwren"] == ("1", "1", "In conversation")
    spoken = shown.view.model.index(3, 0).data(Qt.ItemDataRole.AccessibleTextRole)
    assert spoken == "Harbourwren. Treasury for small firms. In conversation. 1 inside. 1 paths."
    assert "12 targets" in shown.texts(shown.view.header)


def test_the_paths_follow_a_change_of_companies_alone(shown: Shown) -> None:
    def paths(name: str) -> str:
        place = shown.view.model.place_of(shown.company(name).id)
        return str(shown.view.model.index(place, 0).data(ROW_ROLE).when_text)

    number = shown.company("Abacombe").id
    assert (paths("Harbourwren"), paths("Abacombe")) == ("1", "–")
    shown.view.actions_.set_motivation(shown.company("Harbourwren"), 2)
    assert paths("Harbourwren") == "1"
    draft = companies.draft(shown.store, number)
    assert draft is not None
    companies.save(shown.store, replace(draft, name="Harbourwren Ltd"), number)
    assert paths("Harbourwren Ltd") == "1", "by their name both are the same company"
    companies.save(shown.store, draft, number)
    assert paths("Abacombe") == "–"
    shown.view.actions_.set_status(shown.company("Harbourwren"), None)
    assert "Harbourwren" not in shown.names()
    shown.view.desk.undo()
    assert paths("Harbourwren") == "1"


def test_a_company_chosen_before_the_first_is_shown_beside_the_list_is_the_one_that_is_shown(
    shown: Shown, qtbot: QtBot
) -> None:
    again = CompaniesView(shown.desk)
    qtbot.addWidget(again)
    again.resize(1152, 804)
    again.show()
    assert not again.steps.are_done
    assert again.model.rowCount() == 12
    again.list.setCurrentIndex(again.model.index(2, 0))
    qtbot.waitUntil(lambda: again.steps.are_done)
    assert again.detail.number() == shown.company("Larkmoor Bank").id
    again.close()


def test_the_head_and_the_menu_sort(shown: Shown) -> None:
    head = shown.view.head
    QTest.mouseClick(head.buttons[Sort.NAME], LEFT)
    assert shown.names()[:2] == ["Abacombe", "Copperfinch"]
    assert shown.names()[-1] == "Pebblewise" or shown.names() == sorted(shown.names())
    QTest.mouseClick(head.buttons[Sort.NAME], LEFT)
    assert shown.names()[0] == "Tidemarrow"
    QTest.keyClick(head.buttons[Sort.INSIDE], Key.Key_Return)
    assert [shown.company(name).inside for name in shown.names()] == [3, 3, 3, 3, 2, 2, 2, 2, 2, 1, 1, 2]
    QTest.mouseClick(head.buttons[Sort.PATHS], LEFT)
    assert shown.names()[:2] == ["Harbourwren", "Mossgate Mutual"]
    QTest.mouseClick(head.buttons[Sort.STATUS], LEFT)
    assert shown.names()[:2] == ["Orrery Lane", "Larkmoor Bank"]
    assert shown.names()[-1] == "Pebblewise"
    QTest.mouseClick(shown.view.bar.sort_button, LEFT)
    shown.trigger("LAMP score")
    scores = [shown.company(name).lamp.score for name in shown.names()[:-1]]
    assert scores == sorted(scores, reverse=True)
    assert shown.view.bar.sort_button.text() == "LAMP score"
    assert shown.desk.memory.get("companies.order") == ["score", False]


def test_the_keyboard_moves_and_the_detail_follows(shown: Shown) -> None:
    shown.view.list.setFocus()
    QTest.keyClicks(shown.view.list, "j")
    assert shown.view.detail.name.text() == shown.current() == "Orrery Lane"
    shown.press(Key.Key_Down)
    assert shown.view.detail.name.text() == "Larkmoor Bank"
    QTest.keyClicks(shown.view.list, "k")
    shown.press(Key.Key_End)
    assert shown.view.detail.name.text() == "Pebblewise"
    shown.press(Key.Key_Return)
    assert focused(shown.view.detail.find_button)


def test_letters_do_things_with_the_company(shown: Shown) -> None:
    shown.choose("Larkmoor Bank")
    number = shown.company("Larkmoor Bank").id
    for letter in "aem":
        QTest.keyClicks(shown.view.list, letter)
    assert shown.desk.asked == [
        ("find_way", {"company": number}),
        ("edit_company", number, {}),
        ("merge_company", number, None),
    ]
    QTest.keyClicks(shown.view.list, "3")
    assert shown.company("Larkmoor Bank").priority == 3
    assert shown.current() == "Larkmoor Bank"
    shown.press(Key.Key_Right, SHIFT)
    assert shown.company("Larkmoor Bank").status is TargetStatus.OFFER
    shown.press(Key.Key_Left, SHIFT)
    shown.press(Key.Key_Left, SHIFT)
    assert shown.company("Larkmoor Bank").status is TargetStatus.APPLIED
    assert shown.said[-1] == "Larkmoor Bank: applied."
    shown.press(Key.Key_Delete)
    assert "Larkmoor Bank" not in shown.names()
    assert shown.said[-1] == "Larkmoor Bank removed."
    shown.desk.undo()
    assert "Larkmoor Bank" in shown.names()


def test_single_letters_can_be_switched_off(shown: Shown) -> None:
    settings.put(shown.store, settings.SINGLE_KEYS, False)
    QTest.keyClicks(shown.view.list, "ae3")
    assert shown.desk.asked == []
    assert shown.company(shown.current()).priority == 1


def test_the_menu_moves_sets_and_takes_away(shown: Shown) -> None:
    shown.choose("Fennelby")

    def open_menu() -> None:
        shown.view.list.menuAsked.emit(shown.view.list.currentIndex(), QPoint(10, 10))

    open_menu()
    shown.trigger("Interviewing", "Status")
    assert shown.company("Fennelby").status is TargetStatus.INTERVIEWING
    open_menu()
    shown.trigger("Top priority", "Priority")
    assert shown.company("Fennelby").priority == 1
    open_menu()
    shown.trigger("Yes", "Referral programme")
    assert shown.company("Fennelby").has_programme
    open_menu()
    shown.trigger("Set aside")
    assert shown.company("Fennelby").status is TargetStatus.SET_ASIDE
    open_menu()
    shown.trigger("Take it up again")
    assert shown.company("Fennelby").status is TargetStatus.PROSPECT
    open_menu()
    shown.trigger("No target any more", "Status")
    assert "Fennelby" not in shown.names()
    assert shown.said[-1] == "Fennelby is no target any more."


def test_the_filter_narrows_and_its_parts_can_be_taken_away(shown: Shown) -> None:
    view = shown.view
    view.focus_filter()
    QTest.keyClicks(view.search, "pay")
    assert shown.names() == ["Copperfinch", "Lanternfold"]
    QTest.keyClick(view.search, Key.Key_Return)
    assert focused(view.list)
    shown.press(Key.Key_Escape)
    assert len(shown.names()) == 12
    QTest.mouseClick(view.filter_button, LEFT)
    shown.trigger("Applied", "Status")
    QTest.mouseClick(view.filter_button, LEFT)
    shown.trigger("Researching", "Status")
    assert set(shown.names()) == {"Abacombe", "Quillstow", "Tidemarrow", "Mossgate Mutual"}
    QTest.mouseClick(view.filter_button, LEFT)
    shown.trigger("With a referral programme")
    assert shown.names() == ["Abacombe"]
    view.narrow_to(Narrowed(nobody_inside=True))
    assert view.model.rowCount() == 0
    (state,) = view._list_pane.findChildren(EmptyState)
    assert state.title.text() == "No company like that"


def test_what_is_no_target_is_found_in_all_companies(shown: Shown) -> None:
    view = shown.view
    QTest.keyClicks(view.search, "pennywh")
    (state,) = view._list_pane.findChildren(EmptyState)
    assert state.title.text() == "No company called ‘pennywh’"
    every = next(
        one for one in state.findChildren(QWidget) if getattr(one, "text", str)() == "Look in all companies"
    )
    QTest.mouseClick(every, LEFT)
    assert shown.names() == ["Pennywhistle Pay"]
    assert view.detail.status_chip.text() == "Not a target"
    assert not view.detail.score_chip.isVisible()
    shown.press(Key.Key_Right, SHIFT)
    assert shown.company("Pennywhistle Pay").status is TargetStatus.PROSPECT


def test_going_to_a_company_shows_it_whatever_narrows(shown: Shown) -> None:
    view = shown.view
    view.narrow_to(Narrowed(text="orrery"))
    view.go_to({"company": shown.company("Fennelby").id})
    assert (shown.current(), view.detail.name.text()) == ("Fennelby", "Fennelby")
    view.go_to({"company": shown.company("Ardmore College").id})
    assert view.detail.name.text() == "Ardmore College"
    assert len(shown.names()) == 19
    view.mode.set_current("board")
    view.go_to({"company": shown.company("Ardmore College").id})
    assert view.mode.current() == "list"
    view.go_to({"company": 999})
    assert view.detail.name.text() == "Ardmore College"


def test_a_new_one_is_chosen_and_one_that_goes_leaves_its_place(shown: Shown) -> None:
    number = companies.save(shown.store, CompanyDraft("Ashcroft", target_status=TargetStatus.PROSPECT))
    assert shown.view.list.currentIndex().data(COMPANY_ROLE) == number
    assert shown.view.detail.name.text() == "Ashcroft"
    shown.choose("Fennelby")
    place = shown.view.list.currentIndex().row()
    companies.remove(shown.store, shown.company("Fennelby").id)
    assert shown.view.list.currentIndex().row() == place


def test_without_targets_it_asks_for_ten_names(empty: Shown) -> None:
    (state,) = empty.view._nothing.findChildren(EmptyState)
    assert state.title.text() == "Name ten companies"
    first = empty.view.panes()[0]
    assert first.isVisible()
    QTest.mouseClick(first, LEFT)
    assert empty.desk.asked == [("name_companies",)]
    empty.view.new_here()
    assert empty.desk.asked[-1] == ("edit_company", None, {"target_status": TargetStatus.PROSPECT})
    empty.view.mode.set_current("board")
    assert empty.view._nothing.isVisible()
    companies.name_targets(empty.store, ["Copperfinch"])
    assert empty.lane(TargetStatus.PROSPECT) == ["Copperfinch"]


# -- the detail ----------------------------------------------------------------------------------------


def test_the_detail_says_three_facts(shown: Shown) -> None:
    shown.choose("Larkmoor Bank")
    detail = shown.view.detail
    assert [fact.fact().value for fact in (detail.opening_fact, detail.programme_fact, detail.origin_fact)] == [
        "Senior PM, Payments", "Yes, through staff", "Tobin Ashgrove, 3 Oct",
    ]  # fmt: skip
    assert [fact.fact().note for fact in (detail.opening_fact, detail.programme_fact, detail.origin_fact)] == [
        "Interview on Thu 26 Nov", "Name, CV and two sentences", "Referral from my network",
    ]  # fmt: skip
    assert "Digital bank · 900 people · Dublin" in shown.texts(detail)
    shown.choose("Fennelby")
    assert detail.programme_fact.fact().value == "No"
    shown.choose("Mossgate Mutual")
    assert (detail.opening_fact.fact().value, detail.programme_fact.fact().note) == (
        "None yet", "Ask somebody inside",
    )  # fmt: skip
    assert detail.origin_fact.fact().value == "Ruth Inglenook, 4 Nov"
    shown.choose("Pebblewise")
    assert detail.opening_fact.fact().note == "Rejected on 28 Oct"


def test_the_facts_lead_on(shown: Shown) -> None:
    shown.choose("Larkmoor Bank")
    detail = shown.view.detail
    asked: list[Any] = shown.desk.asked
    QTest.mouseClick(detail.origin_fact, LEFT)
    lead = shown.store.value("SELECT id FROM lead WHERE referrer_id = ?", (shown.person("Tobin"),))
    assert asked[-1] == ("go", "leads", {"lead": lead})
    QTest.mouseClick(detail.opening_button, LEFT)
    assert asked[-1] == ("edit_opportunity", None, {"company": "Larkmoor Bank"})
    QTest.mouseClick(detail.find_button, LEFT)
    assert asked[-1] == ("find_way", {"company": shown.company("Larkmoor Bank").id})
    QTest.mouseClick(detail.page_link, LEFT)
    assert shown.desk.opened[-1] == QUrl("https://larkmoor.example")
    QTest.keyClick(detail.programme_fact, Key.Key_Return)
    shown.trigger("No")
    assert not shown.company("Larkmoor Bank").has_programme
    shown.choose("Copperfinch")
    assert detail.programme_fact.fact().note == "copperfinch.example/people/refer"
    QTest.keyClick(detail.programme_fact, Key.Key_Return)
    shown.trigger("Open its page")
    assert shown.desk.opened[-1] == QUrl("https://copperfinch.example/people/refer")
    page = shown.store.value("SELECT careers_page FROM company WHERE name = 'Copperfinch'")
    QTest.mouseClick(detail.careers_link, LEFT)
    assert shown.desk.opened[-1] == QUrl(f"https://{page.removeprefix('https://')}")
    opportunities.add(shown.store, OpportunityDraft("Second PM", company="Copperfinch"))
    QTest.mouseClick(detail.opening_fact, LEFT)
    shown.trigger("Second PM: Interested")
    assert asked[-1][:2] == ("go", "opportunities")
    shown.choose("Larkmoor Bank")
    QTest.mouseClick(detail.status_chip, LEFT)
    shown.trigger("Offer")
    assert detail.status_chip.text() == "Offer"
    QTest.mouseClick(detail.priority_chip, LEFT)
    shown.trigger("Priority 2")
    assert detail.priority_chip.text() == "Priority 2"


@pytest.mark.parametrize("address", ["javascript:alert(1)", "file:///etc/passwd", "http://", "a b"])
def test_only_pages_of_the_web_are_opened(shown: Shown, address: str) -> None:
    actions = CompanyActions(shown.desk, shown.view)
    actions.open_page(address)
    assert shown.desk.asked == []


def test_who_do_i_know_stands_in_order_each_with_its_button(shown: Shown) -> None:
    shown.choose("Larkmoor Bank")
    rows = shown.view.detail.ways.rows
    assert [(row.name.text(), row.button.text()) for row in rows] == [
        ("Tobin Ashgrove", "Open"), ("Sunniva Krall", "Offer help"), ("Bridget Callowmere", "Ask"),
        ("Noor Eastvale", "Ask"), ("Elspeth Rainlow", "Reconnect"),
    ]  # fmt: skip
    assert "3 work here, 2 used to" in shown.texts(shown.view.detail)
    company = shown.company("Larkmoor Bank").id
    for row in rows:
        QTest.mouseClick(row.button, LEFT)
    assert shown.desk.asked == [
        ("go", "contacts", {"contact": shown.person("Tobin")}),
        ("write", shown.person("Sunniva"), RuleName.RECIPROCATE),
        (
            "go",
            "asks",
            {
                "new": True,
                "contact": shown.person("Bridget"),
                "kind": AskKind.REFERRAL,
                "company": company,
                "industry": "Digital bank",
            },
        ),
        (
            "go",
            "asks",
            {
                "new": True,
                "contact": shown.person("Noor"),
                "kind": AskKind.INTRODUCTION,
                "company": company,
                "industry": "Digital bank",
            },
        ),
        ("write_for", shown.person("Elspeth"), Occasion.RECONNECT),
    ]
    QTest.mouseClick(rows[1].name, LEFT)
    assert shown.desk.asked[-1] == ("go", "contacts", {"contact": shown.person("Sunniva")})


def test_who_i_know_in_a_company_is_shown_a_turn_after_the_rest(shown: Shown, qtbot: QtBot) -> None:
    shown.choose("Harbourwren")
    detail = shown.view.detail
    qtbot.waitUntil(lambda: detail.steps.are_done)
    shown.choose("Larkmoor Bank")
    assert detail.name.text() == "Larkmoor Bank"
    assert not detail.steps.are_done
    qtbot.waitUntil(lambda: detail.steps.are_done)
    assert not detail.ways.isHidden()
    assert detail.ways.rows[0].name.text() == "Tobin Ashgrove"
    shown.choose("Harbourwren")
    shown.choose("Larkmoor Bank")
    assert detail.ways.rows[0].name.text() == "Tobin Ashgrove", "it is there for whoever asks"
    assert detail.way() is not None


def test_thanks_and_news_come_before_any_ask(shown: Shown) -> None:
    shown.choose("Copperfinch")
    row = shown.view.detail.ways.rows[0]
    assert (row.name.text(), row.button.text()) == ("Idris Bellwether", "Thank")
    QTest.keyClick(row.button, Key.Key_Return)
    assert shown.desk.asked == [("write", shown.person("Idris"), RuleName.THANK_ON_CONNECTION)]
    shown.choose("Abacombe")
    assert shown.view.detail.ways.rows[0].button.text() == "Thank"
    priya = shown.desk.agenda.of_contact(shown.person("Priya"))
    thanks = next(due for due in priya if due.rule is RuleName.THANK_FOR_YES)
    assert shown.desk.do(lambda: decisions.dismiss(shown.desk.store, thanks, "Said it on the phone"))
    assert shown.view.detail.ways.rows[0].button.text() == "Tell the news"


def test_how_this_is_ranked_shows_the_numbers_of_a_row(shown: Shown, qtbot: QtBot) -> None:
    shown.choose("Larkmoor Bank")
    ways = shown.view.detail.ways
    QTest.mouseClick(ways.rows[1].rank, LEFT)
    (popup,) = [one for one in ways.findChildren(RankingPopup) if one.isVisible()]
    assert popup.title.text() == "Sunniva has 71 of 100 points"
    assert popup.numbers == ["30 of 45", "21 of 25", "10 of 15", "10 of 15"]
    QTest.keyClick(popup, Key.Key_Escape)
    assert not popup.isVisible()
    first = ways.explain(0)
    assert first is not None
    assert first.title.text() == "Tobin has 89 of 100 points"
    first.close()
    assert ways.explain(99) is None


def test_a_path_asks_its_first_for_the_next(shown: Shown) -> None:
    shown.choose("Mossgate Mutual")
    ways = shown.view.detail.ways
    (path,) = ways.paths
    assert path.accessibleName() == "You > Ruth Inglenook > Oona Pellworth"
    assert [one.text() for one in ways.ask_buttons] == ["Ask Ruth"]
    QTest.mouseClick(ways.ask_buttons[0], LEFT)
    about = {"person": shown.person("Oona"), "company": shown.company("Mossgate Mutual").id}
    assert shown.desk.asked == [
        ("go", "asks", {"new": True, "contact": shown.person("Ruth"), "kind": AskKind.INTRODUCTION, **about})
    ]
    QTest.keyClick(path.pills[1], Key.Key_Return)
    assert shown.desk.asked[-1] == ("go", "contacts", {"contact": shown.person("Oona")})


def test_nobody_inside_says_whom_to_ask_for_names(shown: Shown) -> None:
    number = companies.save(
        shown.store, CompanyDraft("Ashcroft", industry="Treasury", target_status=TargetStatus.PROSPECT)
    )
    ways = shown.view.detail.ways
    assert "You know nobody at Ashcroft yet" in shown.texts(ways)
    assert [row.name.text() for row in ways.rows] == ["Anouk Delafeld", "Mateo Brightwater", "Rafael Quince"]
    QTest.mouseClick(ways.rows[0].button, LEFT)
    assert shown.desk.asked == [
        (
            "go", "asks",
            {"new": True, "contact": shown.person("Anouk"), "kind": AskKind.NAMES, "company": number,
             "industry": "Treasury", "text": "Three people I can talk to in Treasury"},
        )
    ]  # fmt: skip


def test_a_stranger_whom_nobody_knows_can_be_written_to(shown: Shown) -> None:
    (number,) = companies.name_targets(shown.store, ["Ashcroft"]).numbers
    stranger = add_contact(shown.store, "Dot Stranger", company=number, relationship=Relationship.NOT_MET)
    ways = shown.view.detail.ways
    write = next(one for one in ways.findChildren(QWidget) if one.accessibleName() == "Write to Dot Stranger")
    QTest.mouseClick(write, LEFT)
    assert ways.ask_buttons == []
    assert shown.desk.asked == [("write", stranger, None)]


def test_many_people_unfold_and_the_rest_is_in_contacts(shown: Shown, qtbot: QtBot) -> None:
    (number,) = companies.name_targets(shown.store, ["Ashcroft"]).numbers
    with shown.store.action("Many"):
        for place in range(60):
            add_contact(shown.store, f"Given{place} Family{place:02}", company=number)
        add_contact(shown.store, "Muted One", company=number, muted=True)
    ways = shown.view.detail.ways
    assert len(ways.rows) == 6
    more = next(one for one in ways.findChildren(QWidget) if getattr(one, "text", str)() == "Show 14 more")
    QTest.mouseClick(more, LEFT)
    assert len(ways.rows) == 20
    assert focused(ways.rows[6].button)
    assert "One more is muted" in shown.texts(ways)
    rest = next(
        one for one in ways.findChildren(QWidget) if getattr(one, "text", str)() == "40 more in Contacts"
    )
    QTest.mouseClick(rest, LEFT)
    kind, view, where = shown.desk.asked[-1]
    assert (kind, view, where["text"], len(where["ids"])) == ("go", "contacts", "Ashcroft", 61)


def test_many_strangers_unfold_and_the_rest_is_counted(shown: Shown) -> None:
    (number,) = companies.name_targets(shown.store, ["Ashcroft"]).numbers
    idris = shown.person("Idris")
    with shown.store.action("Many"):
        for place in range(30):
            known = idris if place % 2 else None
            add_contact(
                shown.store, f"Given{place} Family{place:02}", company=number, relationship=Relationship.NOT_MET,
                introduced_by=known,
            )  # fmt: skip
    ways = shown.view.detail.ways
    assert len(ways.paths) == 6
    more = next(one for one in ways.findChildren(QWidget) if getattr(one, "text", str)() == "Show 14 more")
    QTest.mouseClick(more, LEFT)
    assert len(ways.paths) == 15
    assert "There are 10 more." in shown.texts(ways)


def test_a_talk_changes_the_row_and_what_was_unfolded_stays(shown: Shown) -> None:
    shown.choose("Larkmoor Bank")
    assert shown.view.detail.ways.rows[4].button.text() == "Reconnect"
    add_interaction(shown.store, [shown.person("Elspeth")], TODAY, outcome="spoke")
    row = next(one for one in shown.view.detail.ways.rows if one.name.text() == "Elspeth Rainlow")
    assert (row.button.text(), row.row.why) == (
        "Ask", "Worked here until 2021. Knows you well, spoke today, not asked yet.",
    )  # fmt: skip


def test_a_company_of_the_same_normal_form_is_offered_for_merging(shown: Shown) -> None:
    other = companies.save(shown.store, CompanyDraft("Larkmoor Bank Ltd."))
    shown.choose("Larkmoor Bank")
    strip = shown.view.detail.same_strip
    assert strip.text() == "Larkmoor Bank Ltd. is here as well, and counts as the same company."
    assert strip.button is not None
    QTest.mouseClick(strip.button, LEFT)
    assert shown.desk.asked == [("merge_company", shown.company("Larkmoor Bank").id, other)]


def test_names_are_shown_as_they_stand(shown: Shown) -> None:
    hostile = "<b>Bold</b> & <img src=x>"
    companies.save(shown.store, CompanyDraft(hostile, industry="<i>x</i>", target_status=TargetStatus.OFFER))
    assert shown.view.detail.name.text() == hostile
    assert shown.view.detail.name.textFormat() is Qt.TextFormat.PlainText


# -- narrow windows ------------------------------------------------------------------------------------


def test_a_very_narrow_window_shows_the_list_alone_and_enter_the_detail_with_back(
    qtbot: QtBot, qapp: QApplication, store_file: Path
) -> None:
    apply_theme(qapp, "light")
    for shown in open_view(qtbot, sample_at(store_file, FixedDay(TODAY)), width=900):
        view = shown.view
        assert not view.detail.isVisible()
        view.list.setFocus()
        shown.press(Key.Key_Return)
        assert view.detail.isVisible()
        assert focused(view.detail.close_button)
        QTest.keyClick(view.detail, Key.Key_Escape)
        assert not view.detail.isVisible()
        assert focused(view.list)
        view.resize(1000, 800)
        qtbot.waitUntil(lambda view=view: view.list.width() == LIST_NARROW)  # type: ignore[misc]
        view.resize(1300, 800)
        assert view.detail.isVisible()
        assert not view.detail.close_button.isVisible()


# -- the board -----------------------------------------------------------------------------------------


@pytest.fixture
def board(shown: Shown) -> Shown:
    shown.view.mode.set_current("board")
    return shown


def test_in_each_lane_the_highest_score_stands_first(board: Shown) -> None:
    assert board.lane(TargetStatus.IN_CONVERSATION) == [
        "Copperfinch",
        "Lanternfold",
        "Fennelby",
        "Harbourwren",
    ]
    assert board.lane(TargetStatus.RESEARCHING) == ["Tidemarrow", "Mossgate Mutual"]
    assert board.lane(TargetStatus.SET_ASIDE) == ["Pebblewise"]
    assert [board.view.board.is_folded(place) for place in range(8)] == [False] * 6 + [True, True]
    lane = board.view.board.lanes[2].list.lane
    part = lane.part(lane.cards()[2])
    assert isinstance(part, Card)
    assert part.spoken == (
        "Fennelby. Household budgeting. In conversation. LAMP score 7: motivation 3, advocacy 2, posting 2."
    )


def test_shift_and_an_arrow_moves_the_card(board: Shown) -> None:
    number = board.company("Fennelby").id
    assert board.view.board.choose(number)
    QTest.keyClick(board.view.board.current_lane(), Key.Key_Right, SHIFT)
    assert board.company("Fennelby").status is TargetStatus.APPLIED
    assert board.view.board.current_card() == number
    assert board.said[-1] == "Fennelby: applied."
    board.view.board.moveWanted.emit(number, TargetStatus.EMPLOYER)
    assert board.lane(TargetStatus.EMPLOYER) == ["Fennelby"]
    board.desk.undo()
    board.desk.undo()
    assert "Fennelby" in board.lane(TargetStatus.IN_CONVERSATION)


def popup_of(shown: Shown) -> ScorePopup:
    (popup,) = [one for one in shown.view.findChildren(ScorePopup) if one.isVisible()]
    return popup


def test_e_opens_the_score_and_one_click_sets_a_number_and_moves_the_card(board: Shown) -> None:
    number = board.company("Fennelby").id
    board.view.board.choose(number)
    QTest.keyClicks(board.view.board.current_lane(), "e")
    popup = popup_of(board)
    assert popup.title.text() == "Fennelby scores 7 of 13"
    assert popup.inside.text() == "2 work there, counted by itself"
    QTest.mouseClick(popup.numbers[4], LEFT)
    assert board.company("Fennelby").motivation == 5
    assert popup.title.text() == "Fennelby scores 9 of 13"
    assert board.lane(TargetStatus.IN_CONVERSATION)[2] == "Fennelby"
    popup.posting.set_current_key("3")
    assert board.company("Fennelby").posting == 3
    assert board.lane(TargetStatus.IN_CONVERSATION)[:3] == ["Copperfinch", "Fennelby", "Lanternfold"]
    QTest.keyClicks(popup, "1")
    assert board.company("Fennelby").motivation == 1
    assert popup.focusWidget() is popup.numbers[0]
    QTest.keyClicks(popup, "1")
    assert board.company("Fennelby").motivation is None
    assert [made.isChecked() for made in popup.numbers] == [False] * 5
    popup.posting.set_current_key("")
    assert popup.title.text() == "Score Fennelby"
    QTest.keyClick(popup, Key.Key_Escape)
    for _ in range(5):
        board.desk.undo()
    row = board.company("Fennelby")
    assert (row.motivation, row.posting) == (3, 2)


def test_a_click_on_the_score_and_how_this_is_scored_open_it_too(board: Shown) -> None:
    number = board.company("Tidemarrow").id
    board.view.board.clicked.emit(number, "")
    assert board.view.findChildren(ScorePopup) == []
    board.view.board.clicked.emit(number, SCORE)
    assert popup_of(board).row().name == "Tidemarrow"
    popup_of(board).close()
    board.view.board.choose(board.company("Copperfinch").id)
    QTest.mouseClick(board.view.how_button, LEFT)
    assert popup_of(board).row().name == "Copperfinch"
    popup_of(board).close()


def test_a_target_that_is_not_scored_says_so(board: Shown) -> None:
    companies.name_targets(board.store, ["Ashcroft"])
    lane = board.view.board.lanes[0].list.lane
    card = next(lane.part(row) for row in lane.cards() if lane.part(row).title == "Ashcroft")
    assert isinstance(card, Card)
    assert not card.lamp.is_scored
    assert card.spoken == "Ashcroft. Prospect. Not scored yet, 0 inside."


def test_enter_opens_the_detail_over_the_board_and_esc_closes_it(board: Shown) -> None:
    number = board.company("Fennelby").id
    board.view.board.choose(number)
    QTest.keyClick(board.view.board.current_lane(), Key.Key_Return)
    assert board.view.detail.isVisible()
    assert board.view.detail.name.text() == "Fennelby"
    assert len(board.view.panes()) == 2
    QTest.keyClick(board.view.detail, Key.Key_Escape)
    assert not board.view.detail.isVisible()
    assert board.view.board.current_card() == number
    board.view.mode.set_current("list")
    assert board.view.detail.isVisible()
    assert board.current() == "Fennelby"


def test_the_mode_is_remembered(board: Shown) -> None:
    assert board.desk.memory.get("companies.mode") == "board"
    assert board.view.how_button.isVisible()
    board.view.mode.set_current("list")
    assert not board.view.how_button.isVisible()
