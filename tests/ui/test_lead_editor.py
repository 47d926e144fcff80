"""The lead editor: what it lists is what is saved and what becomes due; errors, drafts, keyboard."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from dataclasses import dataclass
from datetime import date, timedelta
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from crm_desktop.domain.clock import FixedDay
from crm_desktop.domain.etiquette import RuleName
from crm_desktop.domain.terms import InteractionKind, LeadStage, Outcome, PointsTo, Purpose, UseName
from crm_desktop.services import companies, contacts, interactions, leads, settings
from crm_desktop.services.agenda import Agenda
from crm_desktop.services.contacts import ContactDraft
from crm_desktop.services.leads import LeadDraft
from crm_desktop.store import Store, history
from crm_desktop.store import leads as reader
from crm_desktop.ui.leads.editor import LeadEditor
from crm_desktop.ui.leads.saving import coming_dues
from crm_desktop.ui.theme import apply_theme
from tests.store.books import empty_at, sample_at
from tests.ui.editors import choose, editors_at, write_into
from tests.ui.recording_desk import RecordingDesk

TODAY = date(2026, 11, 24)

pytestmark = pytest.mark.qt_log_ignore("This plugin does not support", extend=True)


@dataclass
class Room:
    """A window with a desk, and the way to open the editor."""

    desk: RecordingDesk
    store: Store
    open: Callable[..., LeadEditor]

    def contact(self, name: str) -> int:
        return int(self.store.value("SELECT id FROM contact WHERE name = ?", (name,)))


@pytest.fixture
def room(qtbot: QtBot, qapp: QApplication, store_file: Path) -> Iterator[Room]:
    apply_theme(qapp, "light")
    store = sample_at(store_file, FixedDay(TODAY))
    desk = RecordingDesk(store)
    with editors_at(qtbot, desk, LeadEditor) as open_one:
        yield Room(desk, store, open_one)


def listed(editor: LeadEditor) -> list[list[tuple[str, str]]]:
    return [[(line.title, line.text) for line in group] for group in editor.saved_lines()]


def as_drawn(room: Room) -> LeadEditor:
    editor = room.open()
    choose(editor.referrer, "anouk")
    write_into(editor.target.person, "Ingrid Sallowby")
    write_into(editor.target.position, "Chief Product Officer")
    choose(editor.target.companies[PointsTo.PERSON], "tidem")
    editor.use_name.set_current(UseName.YES)
    editor.introduction.set_current("promised")
    write_into(editor.introduction_day, "fri")
    editor.words.setPlainText("Say that I sent you.")
    return editor


# -- a new lead ----------------------------------------------------------------------------------------


def test_the_right_side_lists_what_is_drawn(room: Room) -> None:
    editor = as_drawn(room)
    assert listed(editor) == [
        [
            ("A lead: Ingrid Sallowby", "warm, from Anouk, received"),
            ("A contact: Ingrid Sallowby", "not met yet, through Anouk"),
            ("Hear from Anouk", "Friday 27 November"),
        ],
        [
            ("Thank Anouk for the lead", "due tomorrow, or write it now"),
            ("Reach out to Ingrid", "due Thursday 26 November"),
        ],
        [("Tidemarrow, a target of yours", "2 inside, this is the third")],
    ]
    assert editor._use_name_field.label.text() == "Use Anouk’s name"
    assert editor._warm.isVisible()
    assert editor.introduction_day.hint() == "Fri 27 Nov"
    assert editor.leads_to.company_chip.text() == "Tidemarrow"


def test_all_of_it_is_saved_in_one_step(room: Room) -> None:
    editor = as_drawn(room)
    before = room.store.value("SELECT count(*) FROM history")
    QTest.keyClick(editor.introduction_day, Qt.Key.Key_Return, Qt.KeyboardModifier.ControlModifier)
    row = next(row for row in reader.rows(room.store) if row.title == "Ingrid Sallowby")
    assert (row.referrer, row.company, row.position, row.use_name, row.stage) == (
        "Anouk Delafeld",
        "Tidemarrow",
        "Chief Product Officer",
        UseName.YES,
        LeadStage.RECEIVED,
    )
    details = reader.details(room.store, row.id)
    assert details is not None
    assert (details.words, details.promised_on) == ("Say that I sent you.", date(2026, 11, 27))
    assert room.store.value("SELECT count(*) FROM history") == before + 1
    dues = {(due.rule, due.contact_name): due.due_on for due in room.desk.agenda.dues}
    assert dues[RuleName.THANK_ON_RECEIPT, "Anouk Delafeld"] == date(2026, 11, 25)
    assert dues[RuleName.REACH_OUT, "Ingrid Sallowby"] == date(2026, 11, 26)
    assert dues[RuleName.FOLLOW_THROUGH, "Anouk Delafeld"] == date(2026, 11, 27)
    history.undo(room.store)
    assert room.store.value("SELECT count(*) FROM contact WHERE name = 'Ingrid Sallowby'") == 0
    assert len(reader.rows(room.store)) == 14


def test_the_last_five_referrers_stand_first(room: Room) -> None:
    editor = room.open()
    names = [choice.title for choice in editor._find_referrers("")]
    assert names == [
        "Kofi Aldermere",
        "Mina Oakhollow",
        "Mateo Brightwater",
        "Rafael Quince",
        "Priya Larkspur",
    ]
    assert editor.referrer.hasFocus()


def test_a_name_that_is_not_here_becomes_a_contact(room: Room) -> None:
    editor = room.open()
    write_into(editor.referrer, "Ada Byron")
    write_into(editor.target.person, "Bo Lind")
    assert editor.referrer.is_new()
    assert ("A contact: Ada Byron", "who told you") in listed(editor)[0]
    editor.save()
    assert room.store.value("SELECT count(*) FROM contact WHERE name IN ('Ada Byron', 'Bo Lind')") == 2


def test_a_new_company_leaves_the_line_beside_it_as_wide_as_it_was(room: Room) -> None:
    editor = room.open()
    target = editor.target
    before = target.position.width()
    write_into(target.companies[PointsTo.PERSON], "Nord")
    assert target.companies[PointsTo.PERSON].is_new()
    QApplication.processEvents()
    assert target.position.width() == before


def test_somebody_who_is_here_is_not_written_again(room: Room) -> None:
    editor = room.open(referrer_id=room.contact("Idris Bellwether"))
    choose(editor.target.person, "emeka")
    assert (editor.target.position.text(), editor.target.position.isEnabled()) == ("VP Engineering", False)
    assert editor.target.companies[PointsTo.PERSON].text() == "Copperfinch"
    titles = [title for group in listed(editor) for title, _ in group]
    assert titles
    assert not any(title.startswith("A contact") for title in titles)
    write_into(editor.target.person, "Emek")
    assert (editor.target.position.text(), editor.target.position.isEnabled()) == ("", True)


def test_the_lines_change_with_what_it_points_to(room: Room) -> None:
    editor = room.open()
    choose(editor.referrer, "kofi")
    write_into(editor.target.companies[PointsTo.PERSON], "Acme Payments")
    editor.target.kind.set_current(PointsTo.COMPANY)
    assert not editor.target.person.isVisible()
    assert editor.target.companies[PointsTo.COMPANY].text() == "Acme Payments"
    assert listed(editor)[0][0] == ("A lead: Acme Payments", "from Kofi, received")
    assert ("A company: Acme Payments", "new here") in listed(editor)[0]
    editor.target.kind.set_current(PointsTo.OPENING)
    write_into(editor.target.opening, "Lead PM")
    assert ("An opening: Lead PM", "interested, at Acme Payments") in listed(editor)[0]
    assert [title for title, _ in listed(editor)[1]] == ["Thank Kofi for the lead"]
    editor.target.kind.set_current(PointsTo.NEWS)
    write_into(editor.target.news, "They open an office in Cork")
    assert editor.target.news.isVisible()
    editor.save()
    row = next(row for row in reader.rows(room.store) if row.points_to == PointsTo.NEWS and row.id > 14)
    assert row.title == "They open an office in Cork"


def test_a_person_can_lead_to_an_opening_too(room: Room) -> None:
    editor = room.open(referrer_id=room.contact("Kofi Aldermere"))
    write_into(editor.target.person, "Bo Lind")
    editor.leads_to.add_opening.click()
    write_into(editor.leads_to.opening, "Lead PM")
    assert ("An opening: Lead PM", "interested") in listed(editor)[0]
    editor.save()
    row = next(row for row in reader.rows(room.store) if row.title == "Bo Lind")
    assert [opening.title for opening in row.openings] == ["Lead PM"]


# -- what becomes due ----------------------------------------------------------------------------------


@pytest.mark.parametrize("days", [0, 1, 3, 4, 40])
@pytest.mark.parametrize("points_to", list(PointsTo))
@pytest.mark.parametrize("numbers", [{}, {"thank_on_receipt": [4], "reach_out": [0]}])
def test_what_is_foretold_is_what_comes(
    store_file: Path, days: int, points_to: PointsTo, numbers: dict[str, list[int]]
) -> None:
    store = empty_at(store_file, FixedDay(TODAY))
    settings.put(store, settings.RULE_NUMBERS, numbers)
    agenda = Agenda(store)
    person = contacts.save(store, ContactDraft(given_name="Bo", family_name="Lind"))
    lead = LeadDraft(
        referrer_name="Ada Byron",
        received_on=TODAY - timedelta(days=days),
        points_to=points_to,
        person_id=person if points_to == PointsTo.PERSON else None,
        company="Acme",
        opening_title="Lead PM" if points_to == PointsTo.OPENING else "",
        news="News" if points_to == PointsTo.NEWS else "",
        promised_by_day=date(2026, 11, 28),  # a Saturday
    )
    interactions.log(
        store,
        contacts=[person],
        on=TODAY - timedelta(days=3),
        kind=InteractionKind.EMAIL,
        outcome=Outcome.NO_ANSWER,
        purposes=[Purpose.REACH_OUT],
    )
    foretold = [
        (due.rule, due.contact_name, due.due_on) for due in coming_dues(store, agenda.rules, lead, TODAY)
    ]
    leads.receive(store, lead)
    wanted = set(RuleName) - {RuleName.RECIPROCATE, RuleName.KEEP_IN_TOUCH}
    came = [(due.rule, due.contact_name, due.due_on) for due in agenda.dues if due.rule in wanted]
    assert foretold == came
    assert came
    agenda.close()
    store.close()


def test_a_rule_that_is_off_is_not_announced(room: Room) -> None:
    settings.put(room.store, settings.RULES_OFF, ("thank_on_receipt",))
    editor = as_drawn(room)
    titles = [title for group in listed(editor) for title, _ in group]
    assert "Thank Anouk for the lead" not in titles
    assert "Reach out to Ingrid" in titles


# -- what is missing or wrong --------------------------------------------------------------------------


def test_who_and_what_are_needed(room: Room) -> None:
    editor = room.open()
    editor.save()
    assert editor.isVisible()
    assert editor._referrer_field.error.text() == "Who told you?"
    assert editor._points_to_field.error.text() == "Whom does it point to? A name is enough."
    assert editor.referrer.is_invalid()
    assert editor.referrer.hasFocus()
    assert len(reader.rows(room.store)) == 14
    write_into(editor.referrer, "Ada Byron")
    assert not editor.referrer.is_invalid()
    assert not editor._referrer_field.has_error()
    editor.target.kind.set_current(PointsTo.NEWS)
    editor.save()
    assert editor._points_to_field.error.text() == "What is the news? One line is enough."


def test_a_day_that_cannot_be_read_says_so(room: Room) -> None:
    editor = as_drawn(room)
    write_into(editor.introduction_day, "31 november")
    editor.save()
    assert editor.isVisible()
    error = editor._introduction_field.error
    assert "30" in error.text()
    error.proposal_button().click()
    assert editor.introduction_day.date() == date(2026, 11, 30)
    write_into(editor.introduction_day, "whenever")
    editor.save()
    assert error.text().startswith("I cannot read that.")


def test_a_promise_needs_its_day(room: Room) -> None:
    editor = as_drawn(room)
    editor.introduction_day.clear()
    editor.introduction_day.type_text("")
    editor.save()
    assert editor._introduction_field.error.text() == "Which day? Perhaps ‘fri’ or ‘in 2 weeks’."


def test_an_introduction_is_not_made_before_the_lead_nor_on_a_day_to_come(room: Room) -> None:
    number = room.store.value(
        "SELECT l.id FROM lead l JOIN contact c ON c.id = l.person_id WHERE c.name = 'Emeka Stonefield'"
    )
    editor = room.open(number)
    error = editor._introduction_field.error
    write_into(editor.introduction_day, "1 October 2026")
    editor.save()
    assert error.text() == "You had the lead on 12 October; this is before it."
    write_into(editor.introduction_day, "24 December 2026")
    editor.save()
    assert error.text().startswith("This day is still to come. Choose “Promised”")
    write_into(editor.introduction_day, "12 October 2026")
    editor.save()
    assert not editor.isVisible()


def test_a_lead_is_not_received_tomorrow(room: Room) -> None:
    editor = as_drawn(room)
    write_into(editor.received_on, "tomorrow")
    editor.save()
    assert editor._referrer_field.error.text() == "This day is still to come."
    write_into(editor.received_on, "8 october")
    assert editor.received_on.date() == date(
        2026, 10, 8
    )  # of what has been, a day without a year is the last one


# -- saving and going on -------------------------------------------------------------------------------


def test_save_and_write_thanks_opens_what_is_due(room: Room) -> None:
    editor = as_drawn(room)
    editor.primary_button().click()  # type: ignore[union-attr]
    ((_write, contact, _rule, lead),) = room.desk.asked
    (due,) = room.desk.dues
    assert contact == room.contact("Anouk Delafeld")
    assert due is not None
    assert (due.rule, due.thing.id) == (RuleName.THANK_ON_RECEIPT, lead)
    assert not editor.isVisible()


def test_save_and_add_another_keeps_who_told_me(room: Room) -> None:
    editor = as_drawn(room)
    editor.save_and_add()
    assert editor.isVisible()
    assert editor.referrer.text() == "Anouk Delafeld"
    assert (editor.target.person.text(), editor.words.toPlainText()) == ("", "")
    assert editor.use_name.current() == UseName.NOT_ASKED
    write_into(editor.target.person, "Bo Lind")
    editor.save()
    assert {row.title for row in reader.rows(room.store)} >= {"Ingrid Sallowby", "Bo Lind"}


def test_a_draft_is_kept_on_esc_and_comes_back(room: Room) -> None:
    editor = as_drawn(room)
    QTest.keyClick(editor, Qt.Key.Key_Escape)
    assert not editor.isVisible()
    again = room.open()
    assert again.referrer.choice() is not None
    assert again.target.person.text() == "Ingrid Sallowby"
    assert again.target.person.is_new()
    assert again.introduction_day.date() == date(2026, 11, 27)
    assert again.draft() == editor.draft()
    assert again.kept_strip.isVisible()
    assert again.kept_strip.button is not None
    again.kept_strip.button.click()
    assert again.referrer.text() == ""
    again.reject()
    assert not room.open().kept_strip.isVisible()


def test_what_was_saved_is_no_draft_any_more(room: Room) -> None:
    as_drawn(room).reject()
    room.open().save()
    assert room.open().target.person.text() == ""


def test_a_prefilled_one_does_not_bring_the_draft_back(room: Room) -> None:
    as_drawn(room).reject()
    editor = room.open(referrer_id=room.contact("Kofi Aldermere"))
    assert (editor.referrer.text(), editor.target.person.text()) == ("Kofi Aldermere", "")


def test_tab_goes_from_top_to_bottom(room: Room) -> None:
    editor = room.open()
    seen: list[str] = []
    for _ in range(12):
        focus = QApplication.focusWidget()
        assert focus is not None
        seen.append(focus.accessibleName())
        QTest.keyClick(focus, Qt.Key.Key_Tab)
    order = ["Who told me", "When", "By what means", "Person", "Position", "Company", "In their words"]
    assert [name for name in seen if name in order] == order
    editor.reject()


# -- a lead that is here -------------------------------------------------------------------------------


def number_of(room: Room, title: str) -> int:
    return next(row.id for row in reader.rows(room.store) if row.title == title)


@pytest.mark.parametrize(
    "title", ["Emeka Stonefield", "Senior PM, Payments", "Harbourwren is hiring in spring"]
)
def test_opening_and_saving_changes_nothing(room: Room, title: str) -> None:
    number = number_of(room, title)
    before = next(row for row in reader.rows(room.store) if row.id == number)
    editor = room.open(number)
    assert listed(editor) in ([], [[]])
    editor.save()
    after = next(row for row in reader.rows(room.store) if row.id == number)
    assert after == before


def test_what_changes_is_listed_and_saved(room: Room) -> None:
    number = number_of(room, "Viktor Sandquill")
    editor = room.open(number)
    choose(editor.referrer, "kofi")
    editor.introduction.set_current("promised")
    write_into(editor.introduction_day, "in 2 weeks")
    titles = dict(listed(editor)[0])
    assert titles["From"] == "Kofi Aldermere"
    assert titles["Introduction"] == "promised by 8 December"
    editor.save()
    details = reader.details(room.store, number)
    assert details is not None
    assert details.row.referrer == "Kofi Aldermere"
    assert details.promised_on == date(2026, 12, 8)
    assert details.row.stage == LeadStage.REACHING_OUT
    history.undo(room.store)
    assert next(row for row in reader.rows(room.store) if row.id == number).referrer == "Rafael Quince"


def test_the_draft_of_a_known_lead_is_kept_for_that_lead_alone(room: Room) -> None:
    number = number_of(room, "Viktor Sandquill")
    editor = room.open(number)
    editor.use_name.set_current(UseName.YES)
    editor.reject()
    assert not room.open().kept_strip.isVisible()
    again = room.open(number)
    assert again.kept_strip.isVisible()
    assert again.use_name.current() == UseName.YES
    again.save()
    assert not room.open(number).kept_strip.isVisible()


def test_in_a_narrow_window_the_list_stands_below_the_fields(room: Room) -> None:
    window = room.desk.window
    assert window is not None
    window.resize(900, 600)
    editor = as_drawn(room)
    assert editor.width() <= 900 - 48
    assert editor._side_scroll is None
    scrolled = editor._scroll.widget()
    assert scrolled is not None
    below = editor._pane.mapTo(scrolled, editor._pane.rect().topLeft())
    assert (below.x(), below.y()) == (0, editor._content.height())
    edge = editor.introduction_day.mapTo(editor, editor.introduction_day.rect().topRight()).x()
    assert edge < editor.width() - 16


def test_a_long_name_stays_inside(room: Room) -> None:
    companies_before = room.store.value("SELECT count(*) FROM company")
    editor = room.open(referrer_name="<i>" + "Anna " * 50, person_name="王小明" * 40, company="<b>Acme</b>")
    QApplication.processEvents()
    assert editor.width() <= 1360 - 48
    assert listed(editor)[0][0][0].startswith("A lead: 王小明")
    editor.save()
    assert room.store.value("SELECT count(*) FROM company") == companies_before + 1
    assert companies.find(room.store, "<b>Acme</b>") is not None


# -- a promise that it keeps ---------------------------------------------------------------------------


def test_a_lead_from_somebody_who_promised_something_offers_to_mark_it_kept(room: Room) -> None:
    editor = room.open()
    choose(editor.referrer, "greta")
    assert not editor._promise_field.isVisible()
    choose(editor.referrer, "mateo")
    assert editor._promise_field.isVisible()
    assert editor.draft().keeps_promise_id is None  # it is offered, not presumed
    editor.promise.setCurrentIndex(1)
    assert editor.promise.currentText() == "A word with Fennelby’s board"
    editor.target.kind.set_current(PointsTo.NEWS)
    write_into(editor.target.news, "The board meets in January")
    assert ("Mateo kept a promise", "A word with Fennelby’s board") in listed(editor)[0]
    editor.save()
    assert room.store.value("SELECT kept_on FROM promise WHERE what LIKE 'A word%'") == TODAY.isoformat()
    history.undo(room.store)
    assert room.store.value("SELECT kept_on FROM promise WHERE what LIKE 'A word%'") is None


def test_the_promise_of_another_person_is_not_kept_by_it(room: Room) -> None:
    editor = room.open()
    choose(editor.referrer, "mateo")
    editor.promise.setCurrentIndex(1)
    choose(editor.referrer, "greta")
    assert editor.draft().keeps_promise_id is None


def test_a_lead_that_is_here_keeps_no_promise(room: Room) -> None:
    number = room.store.value(
        "SELECT l.id FROM lead l JOIN contact c ON c.id = l.referrer_id WHERE c.given_name = 'Mateo'"
    )
    editor = room.open(number)
    assert not editor._promise_field.isVisible()
