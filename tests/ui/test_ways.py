"""Five things a person who has never seen the program wants to do: each by mouse alone, and by keyboard alone.

The steps are counted beside the words that are typed; a way may become shorter, never longer.
"""

from __future__ import annotations

from collections.abc import Iterator
from datetime import date, time
from pathlib import Path
from urllib.parse import unquote

import pytest
from PySide6.QtCore import QUrl
from PySide6.QtWidgets import QApplication, QMenu
from pytestqt.qtbot import QtBot

from crm_desktop.domain.clock import FixedDay
from crm_desktop.domain.etiquette import RuleName
from crm_desktop.domain.terms import PointsTo
from crm_desktop.services import leads, settings
from crm_desktop.services.leads import LeadDraft
from crm_desktop.store import Store
from crm_desktop.ui.shell.desk import Desk
from crm_desktop.ui.shell.window import MainWindow
from crm_desktop.ui.theme import apply_theme
from tests.store.books import copy_of, sample_at
from tests.ui.hand import Hand
from tests.ui.prompter import ScriptedPrompter

CLOCK = FixedDay(date(2026, 11, 24), time(9, 0))

pytestmark = pytest.mark.qt_log_ignore("This plugin does not support", extend=True)


class Trial(Hand):
    """A person at the sample search, and what the program sent and wrote."""

    def __init__(self, store: Store) -> None:
        self.store, self.sent = store, list[str]()
        self.desk = Desk(store, ScriptedPrompter())
        self.desk.open_url = self._send
        self.main = MainWindow(self.desk)
        super().__init__(self.main)

    def _send(self, url: QUrl) -> bool:
        self.sent.append(url.toString())
        return True

    def contact(self, name: str) -> int:
        return int(self.store.value("SELECT id FROM contact WHERE given_name = ? OR name = ?", (name, name)))

    def owed(self, name: str, rule: RuleName) -> bool:
        return any(due.rule is rule for due in self.desk.agenda.of_contact(self.contact(name)))


@pytest.fixture(scope="module")
def sample_search(tmp_path_factory: pytest.TempPathFactory) -> Path:
    path = tmp_path_factory.mktemp("ways") / "sample.crm"
    with_second = sample_at(path, CLOCK)
    settings.put(with_second, settings.IS_SAMPLE, False)
    opening = with_second.value("SELECT id FROM opportunity WHERE title = 'Principal PM, Payments'")
    hugo = with_second.value("SELECT id FROM contact WHERE given_name = 'Hugo'")
    leads.receive(
        with_second,
        LeadDraft(
            referrer_id=hugo,
            points_to=PointsTo.OPENING,
            opportunity_id=opening,
            opening_title="Principal PM, Payments",
            received_on=date(2026, 11, 12),
        ),
    )
    with_second.close()
    return path


@pytest.fixture
def person(qtbot: QtBot, qapp: QApplication, sample_search: Path, store_file: Path) -> Iterator[Trial]:
    apply_theme(qapp, "light")
    trial = Trial(copy_of(sample_search, store_file, CLOCK))
    qtbot.addWidget(trial.main)
    trial.main.resize(1360, 860)
    trial.main.show_view("today")
    with qtbot.waitExposed(trial.main):
        trial.main.show()
    trial.main.activateWindow()
    yield trial
    trial.main.close()
    trial.desk.close()
    trial.store.close()


# -- a lead, and the thanks for it ---------------------------------------------------------------------


def thanked(person: Trial) -> None:
    assert person.store.value("SELECT name FROM contact WHERE given_name = 'Ingrid'") == "Ingrid Sallowby"
    assert not person.owed("Noor Eastvale", RuleName.THANK_ON_RECEIPT)
    assert "Your tip came at the right hour." in unquote(person.sent[-1])


def test_a_lead_is_received_and_thanked_for_by_mouse(person: Trial) -> None:
    person.click("Leads")
    person.click("New lead")
    person.type("noor")
    person.click_row("Noor Eastvale")
    person.click("Person")
    person.type("Ingrid Sallowby")
    person.click("Save and write thanks")
    person.type("Your tip came at the right hour.")
    person.wait_for("Open in mail")
    person.click("Open in mail")
    thanked(person)
    assert len(person.steps) == 6


def test_a_lead_is_received_and_thanked_for_by_keyboard(person: Trial) -> None:
    person.press("Ctrl+5", "Ctrl+N")
    person.type("noor")
    person.press("Return")
    person.tab_to("Person")
    person.type("Ingrid Sallowby")
    person.press("Ctrl+Return")
    person.type("Your tip came at the right hour.")
    person.press("Ctrl+Return")
    thanked(person)
    assert len(person.steps) == 9


# -- a reference -----------------------------------------------------------------------------------------


def asked(person: Trial) -> None:
    assert person.store.row(
        "SELECT kind, sent_on, exactly FROM ask WHERE contact_id = ? ORDER BY id DESC",
        (person.contact("Zadie"),),
    ) == ("reference", "2026-11-24", "Speak to how we shipped risk checks")
    assert len(person.sent) == 1


def test_a_reference_is_asked_for_by_mouse(person: Trial) -> None:
    person.click("Asks")
    person.click("References")
    person.click_row("Zadie Fernhollow", at_end=True)
    person.type("Speak to how we shipped risk checks")
    person.click("Open in mail")  # leads to the line that is missing
    person.type("Nobody saw that work closer than you.")
    person.wait_for("Open in mail")
    person.click("Open in mail")
    asked(person)
    assert len(person.steps) == 5


def test_a_reference_is_asked_for_by_keyboard(person: Trial) -> None:
    person.press("Ctrl+Shift+A")
    person.type("zadie")
    person.press("Return", "Tab", "Left", "Tab", "Tab")
    person.type("Speak to how we shipped risk checks")
    person.press("Ctrl+Return")
    person.type("Nobody saw that work closer than you.")
    person.press("Ctrl+Return")
    asked(person)
    assert "Could you speak to how we shipped risk checks?" in unquote(person.sent[-1])
    assert len(person.steps) == 8


# -- a call that brought two names and a promise ------------------------------------------------------------


def written_down(person: Trial) -> None:
    found = person.store.rows(
        """SELECT p.name FROM lead l JOIN contact p ON p.id = l.person_id
           WHERE l.referrer_id = ? AND l.received_on = '2026-11-24'""",
        (person.contact("Tobin"),),
    )
    assert sorted(name for (name,) in found) == ["Bertram Holloek", "Ottilie Varnham"]
    assert person.store.row("SELECT what, due_on FROM promise ORDER BY id DESC") == (
        "To introduce me",
        "2026-11-27",
    )
    assert person.store.value("SELECT notes FROM interaction ORDER BY id DESC") == "A panel of three."


def test_a_call_with_names_and_a_promise_is_logged_by_mouse(person: Trial) -> None:
    person.click("Log")
    person.type("tobin")
    person.click_row("Tobin Ashgrove")
    person.click("Names, promises…")
    person.type("A panel of three.")
    for name in ("Ottilie Varnham", "Bertram Holloek"):
        person.click("A name, a company, an opening, or news")
        person.type(name)
        person.click("Add")
    person.click("Tobin promised")
    person.type("To introduce me")
    person.click("Tobin promised: day")
    person.type("fri")
    person.click("Save")
    written_down(person)
    assert len(person.steps) == 10


def test_a_call_with_names_and_a_promise_is_logged_by_keyboard(person: Trial) -> None:
    person.press("Ctrl+L")
    person.type("tobin")
    person.press("Return", "Alt+N")
    person.type("A panel of three.")
    person.tab_to("A name, a company, an opening, or news")
    for name in ("Ottilie Varnham", "Bertram Holloek"):
        person.press("Return")
        person.type(name)
        person.press("Return")
    person.press("Tab")
    person.type("To introduce me")
    person.press("Tab")
    person.type("fri")
    person.press("Ctrl+Return")
    written_down(person)
    assert len(person.steps) == 14


# -- an opening comes to interview, and both referrers hear of it ----------------------------------------------


def told(person: Trial) -> None:
    assert (
        person.store.value("SELECT stage FROM opportunity WHERE title = 'Principal PM, Payments'")
        == "interview"
    )
    assert len(person.sent) == 2
    for name in ("Hugo Winterbeck", "Priya Larkspur"):
        assert not person.owed(name, RuleName.TELL_REFERRER), name


def test_an_interview_is_told_to_both_referrers_by_mouse(person: Trial) -> None:
    person.click("Opportunities")
    person.click_row("Principal PM, Payments")
    person.click("Move to: Interview")
    for name in ("Hugo", "Priya"):
        person.click(f"Tell {name}")
        person.type("Your word carried.")
        person.wait_for("Open in mail")
        person.click("Open in mail")
    told(person)
    assert len(person.steps) == 7


def test_an_interview_is_told_to_both_referrers_by_keyboard(person: Trial) -> None:
    person.press("Ctrl+7", "Right", "Right", "Right", "Shift+Right", "w")
    for _ in range(2):
        person.type("Your word carried.")
        person.press("Ctrl+Return")
    told(person)
    assert len(person.steps) == 8


# -- the way into a company where I know nobody -------------------------------------------------------------------


def asking_for_names(person: Trial) -> None:
    assert person.find("Whom to ask").text() == "Noor Eastvale"  # type: ignore[attr-defined]
    assert person.find("About").text() == "Quarrybank"  # type: ignore[attr-defined]
    assert person.find("Names").isChecked()  # type: ignore[attr-defined]


def test_the_way_into_an_unknown_company_by_mouse(person: Trial) -> None:
    person.click("Companies")
    person.click("New company")
    person.type("Quarrybank")
    person.click("Industry")
    person.type("Payments")
    person.click("Save")
    person.click("Ask: Noor Eastvale")
    asking_for_names(person)
    assert len(person.steps) == 5


def test_the_way_into_an_unknown_company_by_keyboard(person: Trial) -> None:
    person.press("Ctrl+4", "Ctrl+N")
    person.type("Quarrybank")
    person.tab_to("Industry")
    person.type("Payments")
    person.press("Ctrl+Return", "a", "Down", "Down", "Return")
    asking_for_names(person)
    assert len(person.steps) == 9


# -- somebody new --------------------------------------------------------------------------------------------------


def test_who_is_added_among_the_contacts_is_chosen(person: Trial) -> None:
    person.press("Ctrl+3", "Ctrl+N")
    person.type("Zora")
    person.press("Ctrl+Return")
    shown = person.main.current
    assert shown is not None
    assert shown.contact_here() == person.contact("Zora")


def test_an_address_is_put_right_where_it_stands(person: Trial) -> None:
    person.press("Ctrl+3")
    person.click_row("Idris Bellwether")
    person.wait_for("Change idris@bellwether.example")
    person.click("Change idris@bellwether.example")
    person.type("idris@bellwether,example")
    person.press("Return")
    assert person.focus().accessibleName() == "E-mail"  # it cannot be one; the field says so and waits
    person.press("Ctrl+A")
    person.type("idris@copperfinch.example")
    person.press("Return")
    read = "SELECT address FROM email WHERE contact_id = ?"
    idris = person.contact("Idris")
    assert person.store.value(read, (idris,)) == "idris@copperfinch.example"
    person.press("Ctrl+Z")
    assert person.store.value(read, (idris,)) == "idris@bellwether.example"


def test_shift_f10_is_the_menu_key_in_lists_and_in_fields(person: Trial) -> None:
    person.press("Ctrl+3")
    person.find_row("Idris Bellwether")
    person.press("Shift+F10")
    assert isinstance(person.top(), QMenu)
    assert "Archive" in [action.text() for action in person.top().actions()]
    person.press("Escape", "Ctrl+N", "Shift+F10")
    assert any("Paste" in action.text() for action in person.top().actions())
    person.press("Escape", "Escape")
