"""The editor of an opening: by hand, and from a pasted posting."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import date, time, timedelta
from pathlib import Path
from typing import Any

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QWidget
from pytestqt.qtbot import QtBot

from crm_desktop.domain.clock import FixedDay
from crm_desktop.domain.terms import Channel, OpportunityStage, RoleKind
from crm_desktop.services import leads, opportunities
from crm_desktop.services.leads import LeadDraft
from crm_desktop.services.opportunities import OpportunityDraft
from crm_desktop.store import Store
from crm_desktop.store import opportunities as reader
from crm_desktop.ui.opportunities.editor import OpportunityEditor
from crm_desktop.ui.shell.desk import Desk
from crm_desktop.ui.theme import apply_theme
from crm_desktop.ui.widgets import Choice
from tests.store.books import sample_at
from tests.ui.prompter import ScriptedPrompter

TODAY = date(2026, 11, 24)
Stage = OpportunityStage

pytestmark = pytest.mark.qt_log_ignore("This plugin does not support", extend=True)


class Opener:
    """Opens editors over a window, and keeps what was said."""

    def __init__(self, qtbot: QtBot, store: Store) -> None:
        self.store = store
        self.desk = Desk(store, ScriptedPrompter())
        self.window = QWidget()
        self.window.resize(1360, 860)
        qtbot.addWidget(self.window)
        self.window.show()
        self.desk.window = self.window
        self.said: list[str] = []
        self.went: list[tuple[str, Any]] = []
        self.desk.said.connect(lambda text, _undo: self.said.append(text))
        self.desk.goTo.connect(lambda view, where: self.went.append((view, where)))

    def edit(self, number: int | None = None, **prefill: Any) -> OpportunityEditor:
        editor = self.desk.edit_opportunity(number, **prefill)
        assert isinstance(editor, OpportunityEditor)
        QApplication.processEvents()
        return editor

    def row(self, title: str) -> reader.OpportunityRow:
        return next(row for row in reader.rows(self.store) if row.title == title)


@pytest.fixture
def opener(qtbot: QtBot, qapp: QApplication, store_file: Path) -> Iterator[Opener]:
    apply_theme(qapp, "light")
    store = sample_at(store_file, FixedDay(TODAY, time(9)))
    made = Opener(qtbot, store)
    yield made
    made.desk.close()
    store.close()


POSTING = """Staff PM, Cards
Larkmoor Bank
About Larkmoor Bank
Salary: €110k
Apply by 1 December
https://larkmoor.example/jobs/119"""


def test_an_opening_is_written_down_by_keyboard(opener: Opener) -> None:
    editor = opener.edit()
    assert editor.title_edit.hasFocus()
    QTest.keyClicks(editor.title_edit, "Staff PM")
    editor.company.set_new("Newco")
    editor.stage.set_current_key(Stage.APPLIED)
    editor.stage_on.type_text("8 October")
    editor.closing_on.type_text("in 2 weeks")
    editor.manager.set_new("Nadja Novak")
    lines = [line.title for line in editor._written(editor.draft())]
    assert lines == ["An opening: Staff PM", "A company: Newco", "A contact: Nadja Novak", "Closes"]
    QTest.keyClick(editor, Qt.Key.Key_Return, Qt.KeyboardModifier.ControlModifier)
    row = opener.row("Staff PM")
    assert (row.company, row.stage, row.stage_on) == ("Newco", Stage.APPLIED, date(2026, 10, 8))
    assert row.closing_on == date(2026, 12, 8)
    assert [(one.name, one.role) for one in row.people] == [("Nadja Novak", RoleKind.HIRING_MANAGER)]
    assert opener.said == ["Opening added: Staff PM."]
    opener.desk.undo()
    assert "Staff PM" not in [row.title for row in reader.rows(opener.store)]


def test_a_link_that_is_pasted_as_the_title_is_read_as_a_posting(opener: Opener) -> None:
    editor = opener.edit(None)
    assert editor.title_edit.hasFocus()
    QApplication.clipboard().setText("https://acme.recruitee.com/o/senior-pm\n")
    editor.title_edit.paste()
    draft = editor.draft()
    assert (draft.title, draft.company, draft.link) == (
        "Senior PM",
        "Acme",
        "https://acme.recruitee.com/o/senior-pm",
    )
    editor.posting.clear()
    QTest.keyClicks(editor.title_edit, "https://a.example")  # what is typed stays
    assert editor.title_edit.text() == "https://a.example"


def test_a_pasted_posting_fills_what_is_sure_and_leaves_what_i_wrote(opener: Opener) -> None:
    editor = opener.edit(None, paste=True)
    assert editor.posting.hasFocus()
    editor.salary.setText("€120k, I hope")
    editor.posting.setPlainText(POSTING)
    draft = editor.draft()
    assert draft == OpportunityDraft(
        title="Staff PM, Cards",
        company="Larkmoor Bank",
        link="https://larkmoor.example/jobs/119",
        channel=Channel.JOB_POSTING,
        salary="€120k, I hope",
        closing_on=date(2026, 12, 1),
        notes=POSTING,
        stage_on=TODAY,
    )
    assert editor.posting_field.hint().startswith("Read: title, company, link, salary and closing day.")
    assert "You know 3 people there" in [line.title for line in editor._good_to_know(draft)]
    # Another posting takes the place of the first, but not of what was written by hand.
    editor.title_edit.setText("Staff PM")
    editor.posting.setPlainText("Job title: Head of Cards\nCompany: Newco")
    assert (editor.title_edit.text(), editor.company.text(), editor.link.text()) == ("Staff PM", "Newco", "")
    editor.posting.clear()
    assert (editor.title_edit.text(), editor.company.text(), editor.notes.toPlainText()) == (
        "Staff PM",
        "",
        "",
    )
    editor.posting.setPlainText("nothing to see")
    assert editor.posting_field.hint() == "Nothing in it is sure. The text stays in the notes."
    editor._forget()
    editor.throw_away()
    editor.reject()


def test_a_posting_that_is_here_already_can_be_opened(opener: Opener) -> None:
    editor = opener.edit(None, paste=True)
    editor.posting.setPlainText("https://orrery.example/jobs/12")
    editor._look_closer()
    assert editor.same_strip.isVisible()
    assert editor.same_strip.text() == "This posting is here already: Lead PM, Risk, Orrery Lane."
    editor.same_strip.clicked.emit()
    assert opener.went == [("opportunities", {"opportunity": opener.row("Lead PM, Risk").id})]


def test_what_is_wrong_is_said_beside_the_field(opener: Opener) -> None:
    editor = opener.edit()
    editor.link.setText("larkmoor.example/jobs")
    editor.stage_on.type_text("tomorrow")
    editor.closing_on.type_text("30 February")
    editor.save()
    assert editor.title_field.error.text() == "Which opening is it? A title is enough."
    assert editor.link_field.error.text().startswith("A link begins with https://")
    assert editor.stage_field.error.text() == "This day is still to come."
    assert editor.closing_field.has_error()
    assert editor.title_edit.hasFocus()
    editor.link_field.error.proposal_button().click()
    assert editor.link.text() == "https://larkmoor.example/jobs"
    editor.title_edit.setText("PM")
    editor.stage_on.type_text("20 November")
    editor.closing_on.type_text("1 November 2026")
    editor.save()
    assert editor.closing_field.error.text() == "That is before you came to it on 20 November."
    for bad in ("javascript:alert(1)", "file:///etc/passwd", "http://", "not a link"):
        editor.link.setText(bad)
        assert editor._link_advice(bad)[0]
    editor.link.setText("")
    editor.closing_on.type_text("1 December")
    editor.save()
    assert opener.row("PM").closing_on == date(2026, 12, 1)


def test_an_opening_is_changed_and_says_what_changes(opener: Opener) -> None:
    row = opener.row("Lead PM, Risk")
    editor = opener.edit(row.id)
    assert not editor.posting_field.isVisible()
    assert not editor.stage_field.isVisible()
    assert editor.manager.text() == "Paloma Hartwick"
    assert editor.closing_note.text() == "The offer wants its answer by then"
    editor.closing_on.type_text("1 November 2026")
    editor.save()
    assert editor.closing_field.error.text() == "That is before you came to it on 20 November."
    editor.closing_on.type_text("4 December 2026")
    editor.salary.setText("€115k")
    greta = row.sources[0].referrer_id
    editor.manager.set_choice(Choice(greta, "Greta Vandermolen"))
    assert [(line.title, line.text) for line in editor._changes(editor.draft())] == [
        ("Salary", "€115k"),
        ("Hiring manager", "Greta Vandermolen"),
    ]
    editor.save()
    changed = opener.row("Lead PM, Risk")
    assert changed.salary == "€115k"
    assert [one.id for one in changed.people if one.role is RoleKind.HIRING_MANAGER] == [greta]
    assert opener.said[-1] == "Lead PM, Risk saved."


def test_what_others_changed_meanwhile_stays(opener: Opener) -> None:
    row = opener.row("Lead PM, Risk")
    editor = opener.edit(row.id)
    opportunities.set_how_to_submit(opener.store, row.id, "Through Greta")
    editor.salary.setText("€115k")
    editor.save()
    found = reader.details(opener.store, row.id)
    assert found is not None
    assert (found.row.salary, found.how_to_submit) == ("€115k", "Through Greta")


def test_esc_keeps_what_was_typed(opener: Opener) -> None:
    editor = opener.edit()
    editor.title_edit.setText("Half an opening")
    editor.closing_on.set_date(TODAY + timedelta(days=3))
    QTest.keyClick(editor, Qt.Key.Key_Escape)
    again = opener.edit()
    assert again.title_edit.text() == "Half an opening"
    assert again.closing_on.date() == TODAY + timedelta(days=3)
    assert again.kept_strip.isVisible()
    again.throw_away()
    assert again.title_edit.text() == ""
    again.reject()


def test_an_opening_of_a_lead_hears_of_it(opener: Opener) -> None:
    got = leads.receive(opener.store, LeadDraft(referrer_name="Ada Byron", person_name="Bo Lind"))
    editor = opener.edit(None, title="PM", company="Newco", lead_id=got.lead_id)
    editor.save()
    assert [one.referrer for one in opener.row("PM").sources] == ["Ada Byron"]


def test_one_that_is_gone_cannot_be_saved_and_one_that_is_here_can_be_deleted(opener: Opener) -> None:
    row = opener.row("PM, Savings")
    editor = opener.edit(row.id)
    editor._delete()
    assert "PM, Savings" not in [one.title for one in reader.rows(opener.store)]
    gone = opener.edit(row.id)
    assert "not here any more" in gone.strip.text()
    primary = gone.primary_button()
    assert primary is not None
    assert not primary.isEnabled()
    gone.reject()
