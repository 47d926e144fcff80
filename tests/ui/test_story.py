"""The main job from end to end, through the real window, on a real file, with a LinkedIn export.

Import, find somebody, note a lead, be told to thank, thank, see it gone, promise oneself a day, be
reminded; the next morning everything is there, and every step can be taken back, also after a restart.
"""

from __future__ import annotations

from collections.abc import Iterator
from datetime import UTC, date, datetime, time, timedelta
from pathlib import Path
from urllib.parse import unquote

import pytest
from PySide6.QtCore import QCoreApplication, QEvent, Qt, QUrl
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QDialog
from pytestqt.qtbot import QtBot

from crm_desktop.domain.etiquette import RuleName
from crm_desktop.domain.terms import UseName
from crm_desktop.program import Program
from crm_desktop.services.agenda import Agenda
from crm_desktop.store import Store, history
from crm_desktop.ui.calendar.follow_up_editor import FollowUpEditor
from crm_desktop.ui.contacts.editor import ContactEditor
from crm_desktop.ui.contacts.view import ContactsView
from crm_desktop.ui.imports.dialog import ImportDialog
from crm_desktop.ui.leads.editor import LeadEditor
from crm_desktop.ui.theme import apply_theme
from crm_desktop.ui.today.view import TodayView
from tests.ui.prompter import ScriptedPrompter

DAY = date(2026, 11, 24)  # a Tuesday

EXPORT = """\
Notes:
"When exporting your connection data, you may notice that some of the email addresses are missing."

First Name,Last Name,URL,Email Address,Company,Position,Connected On
Idris,Bellwether,https://www.linkedin.com/in/idris-bellwether,idris@bw.example,Copperfinch,Head of Payments,03 Nov 2026
Greta,Vandermolen,https://www.linkedin.com/in/greta-vandermolen,,Pennywhistle Pay,VP Product,12 Oct 2024
Łukasz,O'Brien,https://pl.linkedin.com/in/lukasz-obrien,,Tallymark GmbH,Analyst,01 Feb 2023
,,,,,,07 Jun 2026
"""


class Hand:
    """A clock that is moved by hand."""

    def __init__(self, day: date) -> None:
        self.moment = datetime.combine(day, time(9, 0)).astimezone(UTC)

    def now(self) -> datetime:
        return self.moment

    def today(self) -> date:
        return self.moment.astimezone().date()


@pytest.fixture
def clock() -> Hand:
    return Hand(DAY)


@pytest.fixture
def program(qapp: QApplication, own_home: Path, clock: Hand, tmp_path: Path) -> Iterator[Program]:
    """Give the program with a new search open."""
    apply_theme(qapp, "light")
    made = Program(qapp, clock, ScriptedPrompter())
    assert made.open(tmp_path / "search.crm", create=True)
    yield made
    made.quit()
    made.deleteLater()
    QCoreApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete)
    qapp.setQuitOnLastWindowClosed(True)


def opened(program: Program, kind: type[QDialog]) -> QDialog:
    """Give the dialog of a kind that is open over the window."""
    assert program.window is not None
    return next(one for one in program.window.findChildren(kind) if one.isVisible())


def names(store: Store) -> list[str]:
    return [row[0] for row in store.rows("SELECT name FROM contact WHERE NOT is_me ORDER BY sort_key")]


def thank_yous(store: Store, until: date) -> list[date]:
    """Give the days on which a thank-you for the receipt of a lead is due."""
    agenda = Agenda(store)
    found = [
        one.due_on for one in agenda.dues if one.rule == RuleName.THANK_ON_RECEIPT and one.due_on <= until
    ]
    agenda.close()
    return found


def test_the_main_job(program: Program, qtbot: QtBot, clock: Hand, tmp_path: Path) -> None:
    export = tmp_path / "Connections.csv"
    export.write_text(EXPORT, encoding="utf-8-sig")
    store, desk, window = program.store, program.desk, program.window
    assert store is not None
    assert desk is not None
    assert window is not None
    mails: list[QUrl] = []
    desk.open_url = lambda url: not mails.append(url)  # type: ignore[func-returns-value]

    # I say who I am, so that messages can be signed.
    desk.edit_contact(is_me=True)
    card = opened(program, ContactEditor)
    assert isinstance(card, ContactEditor)
    card.given.setText("Mira")
    card.submit()

    # I import my LinkedIn export in a dialog.
    desk.import_file(export)
    dialog = opened(program, ImportDialog)
    assert isinstance(dialog, ImportDialog)
    qtbot.waitUntil(lambda: dialog.next_button.isEnabled() and dialog.step == "columns")
    qtbot.mouseClick(dialog.next_button, Qt.MouseButton.LeftButton)
    qtbot.waitUntil(lambda: dialog.step == "done")
    assert names(store) == ["Idris Bellwether", "Łukasz O'Brien", "Greta Vandermolen"]
    assert dialog.result_counts() == {"new": 3, "merged": 0, "unchanged": 0, "skipped": 1, "unreadable": 0}
    dialog.accept()

    # I find somebody among the people.
    window.show_view("contacts")
    people = window.view("contacts")
    assert isinstance(people, ContactsView)
    people.focus_filter()
    QTest.keyClicks(people.search, "obrien luk")
    qtbot.waitUntil(lambda: people.list.model().rowCount() == 1)
    people.search.setText("copperf")
    qtbot.waitUntil(lambda: people.list.model().rowCount() == 1)
    idris = int(store.value("SELECT id FROM contact WHERE given_name = 'Idris'"))

    # I note that Idris gave me a lead: whom, at which company, and that I may use the name.
    desk.edit_lead(referrer_id=idris)
    editor = opened(program, LeadEditor)
    assert isinstance(editor, LeadEditor)
    editor.target.person.setFocus()
    QTest.keyClicks(editor.target.person, "Emeka Stonefield")
    editor.use_name.set_current(UseName.YES)
    editor.submit()
    assert store.value("SELECT name FROM contact WHERE given_name = 'Emeka'") == "Emeka Stonefield"
    for dialog_open in window.findChildren(QDialog):
        dialog_open.reject()

    # Today says that a thank-you is due tomorrow, and why.
    assert thank_yous(store, DAY + timedelta(days=7)) == [DAY + timedelta(days=1)]
    window.show_view("today")
    today = window.view("today")
    assert isinstance(today, TodayView)
    due = next(one for one in desk.agenda.dues if one.rule == RuleName.THANK_ON_RECEIPT)
    assert "Emeka Stonefield" in due.why
    today.go_to({"contact": idris})

    # I write it from a template, it opens in my mail program, and is logged.
    message = today.right.draft_pane.editor
    message.write_next()
    QTest.keyClicks(message.text_field, "Your note made for a good start.")
    qtbot.waitUntil(message.is_ready)
    today.right.send()
    assert len(mails) == 1
    assert mails[0].scheme() == "mailto"
    assert "Your note made for a good start." in unquote(mails[0].toString())
    assert store.rows("SELECT purpose FROM interaction_purpose") == [("thanks",)]

    # It is gone from Today and from the calendar.
    assert thank_yous(store, DAY + timedelta(days=30)) == []
    assert not [one for one in desk.agenda.dues if one.rule == RuleName.THANK_ON_RECEIPT]

    # I set a follow-up by hand, with date and time.
    desk.edit_follow_up(contacts=(idris,), what="Call Idris about the team")
    follow_up = opened(program, FollowUpEditor)
    assert isinstance(follow_up, FollowUpEditor)
    follow_up.when.set_day(DAY)
    follow_up.time.set_time(time(9, 30))
    follow_up.submit()
    assert store.rows("SELECT what, due_on, due_time FROM follow_up") == [
        ("Call Idris about the team", DAY.isoformat(), "09:30")
    ]

    # I close the window, and at that time it reminds me, once.
    qtbot.waitUntil(lambda: not program.is_starting)
    assert program.reminding is not None
    window.close()
    reminded: list[object] = []
    program.reminding.remindInWindow.connect(reminded.append)
    program.reminding.check()
    assert reminded == []
    clock.moment += timedelta(minutes=31)
    program.reminding.check()
    program.reminding.check()
    assert len(reminded) == 1

    # Next morning everything is there, and every step can be taken back.
    path = store.path
    before = dump(store)
    program.close()
    clock.moment += timedelta(days=1)
    assert program.open(path)
    assert program.store is not None
    assert dump(program.store) == before
    assert program.desk is not None
    steps = 0
    while history.next_undo(program.store) is not None:
        program.desk.undo()
        steps += 1
        assert steps < 20
    assert steps >= 4
    assert names(program.store) == []
    assert program.store.value("SELECT count(*) FROM follow_up") == 0


def dump(store: Store) -> list[tuple[object, ...]]:
    """Give every row that is the person's."""
    tables = ("contact", "email", "link", "company", "lead", "lead_stage", "interaction", "follow_up")
    return [row for table in tables for row in store.rows(f"SELECT * FROM {table}")]
