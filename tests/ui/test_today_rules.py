"""What every rule makes due can be written, logged, put off and dismissed from Today, and each of it be taken back."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from datetime import date, timedelta
from pathlib import Path
from typing import Any

import pytest
from PySide6.QtCore import Qt, QUrl
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QWidget
from pytestqt.qtbot import QtBot

from crm_desktop.domain.clock import FixedDay
from crm_desktop.domain.etiquette import RuleName
from crm_desktop.domain.today import TodayRow
from crm_desktop.services import today as service
from crm_desktop.store import Store
from crm_desktop.store import models as m
from crm_desktop.ui.shell.desk import Desk
from crm_desktop.ui.shell.window import MainWindow
from crm_desktop.ui.theme import apply_theme
from crm_desktop.ui.today.rows import Key
from crm_desktop.ui.today.view import TodayView
from tests.store.books import empty_at
from tests.ui.prompter import ScriptedPrompter

TODAY = date(2026, 11, 24)  # a Tuesday

pytestmark = pytest.mark.qt_log_ignore("This plugin does not support", extend=True)


def on(days: int) -> date:
    return TODAY + timedelta(days=days)


class Book:
    """A file with Ann, whom something is owed, and Bea, to whom she led."""

    def __init__(self, store: Store) -> None:
        self.store = store
        self.now = store.clock.now()
        me = self.person("Mira", is_me=True)
        store.insert(m.Pitch, contact=me, done="Eight years in payments.")
        self.ann, self.bea = self.person("Ann"), self.person("Bea")
        self.kestrel = store.insert(
            m.Company, name="Kestrel Fold", normal_name="kestrel fold", added_at=self.now, changed_at=self.now
        )

    def person(self, name: str, **more: Any) -> int:
        number = self.store.insert(
            m.Contact, name=name, given_name=name, added_at=self.now, changed_at=self.now, **more
        )
        self.store.insert(m.Email, contact=number, address=f"{name.lower()}@post.example")
        return number

    def lead(self, received: int, *steps: tuple[str, int], **more: Any) -> int:
        number = self.store.insert(
            m.Lead,
            referrer=self.ann,
            person=self.bea,
            points_to="person",
            received_on=on(received),
            added_at=self.now,
            changed_at=self.now,
            **more,
        )
        for stage, day in (("received", received), *steps):
            self.store.insert(m.LeadStage, lead=number, stage=stage, on_date=on(day))
        return number

    def ask(self, sent: int, answer: str = "open", answered: int | None = None) -> int:
        return self.store.insert(
            m.Ask,
            contact=self.ann,
            kind="advice",
            exactly="20 minutes on acquiring",
            sent_on=on(sent),
            answer=answer,
            answered_on=None if answered is None else on(answered),
            added_at=self.now,
        )

    def opening(self, *steps: tuple[str, int]) -> int:
        number = self.store.insert(
            m.Opportunity, title="Lead PM", company=self.kestrel, added_at=self.now, changed_at=self.now
        )
        for stage, day in steps:
            self.store.insert(m.OpportunityStage, opportunity=number, stage=stage, on_date=on(day))
        return number

    def act(self, to: int, day: int, *purposes: str, **about: int) -> None:
        kind, outcome = ("call", "spoke") if "conversation" in purposes else ("e-mail", "")
        number = self.store.insert(
            m.Interaction, on_date=on(day), kind=kind, outcome=outcome, added_at=self.now
        )
        self.store.insert(m.InteractionContact, interaction=number, contact=to)
        for purpose in purposes:
            self.store.insert(m.InteractionPurpose, interaction=number, purpose=purpose)
        if about:
            self.store.insert(m.InteractionAbout, interaction=number, **about)


def thank_on_receipt(book: Book) -> None:
    book.lead(-1)


def thank_on_connection(book: Book) -> None:
    lead = book.lead(-20, ("connected", -1))
    book.act(book.ann, -19, "thanks", lead=lead)
    book.act(book.bea, -1, "conversation")


def thank_on_outcome(book: Book) -> None:
    lead = book.lead(-20, ("helped", -4))
    book.act(book.ann, -19, "thanks", lead=lead)


def thank_for_yes(book: Book) -> None:
    book.ask(-5, "yes", -1)


def thank_for_no(book: Book) -> None:
    book.ask(-5, "no", -1)


def reach_out(book: Book) -> None:
    lead = book.lead(-4)
    book.act(book.ann, -4, "thanks", lead=lead)


def try_again(book: Book) -> None:
    lead = book.lead(-10, ("reaching out", -5))
    book.act(book.ann, -9, "thanks", lead=lead)
    book.act(book.bea, -5, "reach-out")


def tell_referrer(book: Book) -> None:
    lead = book.lead(-20, ("helped", -15))
    opening = book.opening(("interested", -15), ("applied", -4))
    book.store.insert(m.LeadOpportunity, lead=lead, opportunity=opening)
    book.act(book.ann, -14, "thanks", lead=lead)


def gentle_reminder(book: Book) -> None:
    book.ask(-11)


def brief_reference(book: Book) -> None:
    opening = book.opening(("interview", -1))
    reference = book.store.insert(m.Reference, contact=book.ann, standing="agreed", agreed_on=on(-10))
    book.store.insert(m.OpportunityReference, opportunity=opening, reference=reference)


def reciprocate(book: Book) -> None:
    book.store.insert(
        m.Favour,
        contact=book.ann,
        direction="they helped me",
        what="Read my CV",
        on_date=on(-32),
        added_at=book.now,
    )


def keep_in_touch(book: Book) -> None:
    book.store.update(m.Contact, book.ann, cadence_days=30)
    book.act(book.ann, -40, "conversation")


def follow_through(book: Book) -> None:
    book.store.insert(
        m.Promise,
        contact=book.ann,
        promised_by="them",
        what="A word with the board",
        made_on=on(-5),
        due_on=on(-1),
        added_at=book.now,
    )


MAKERS: dict[RuleName, Callable[[Book], None]] = {
    RuleName(made.__name__): made
    for made in (
        thank_on_receipt,
        thank_on_connection,
        thank_on_outcome,
        thank_for_yes,
        thank_for_no,
        reach_out,
        try_again,
        tell_referrer,
        gentle_reminder,
        brief_reference,
        reciprocate,
        keep_in_touch,
        follow_through,
    )
}


class Seen:
    """Today in its window, and the row of one rule in it."""

    def __init__(self, store: Store, rule: RuleName) -> None:
        self.store = store
        self.rule = rule
        self.desk = Desk(store, ScriptedPrompter())
        self.opened: list[QUrl] = []
        self.desk.open_url = self.open_url
        self.window = MainWindow(self.desk)
        view = self.window.view("today")
        assert isinstance(view, TodayView)
        self.view = view

    def open_url(self, url: QUrl) -> bool:
        self.opened.append(url)
        return True

    def row(self) -> tuple[Key, TodayRow] | None:
        """The row that is due by today, with its key; None where the rule makes nothing due any more."""
        for key, row in self.view._rows.items():
            if row.due_on <= TODAY and any(due.rule is self.rule for due in row.dues):
                return key, row
        return None

    def there(self) -> tuple[Key, TodayRow]:
        found = self.row()
        assert found is not None
        return found

    def anchor(self) -> QWidget:
        return self.view.list.anchor_at(self.view.model.index_of(self.there()[0]))

    def take_back(self) -> None:
        """Undo, after which it is due as before."""
        self.desk.undo()
        assert self.row() is not None

    def interactions(self) -> int:
        return int(self.store.value("SELECT count(*) FROM interaction"))


@pytest.fixture(params=list(MAKERS), ids=str)
def seen(request: pytest.FixtureRequest, qapp: QApplication, store_file: Path) -> Iterator[Seen]:
    apply_theme(qapp, "light")
    store = empty_at(store_file, FixedDay(TODAY))
    with store.action("A book"):
        MAKERS[request.param](Book(store))
    made = Seen(store, request.param)
    made.window.resize(1360, 860)
    made.window.show_view("today")
    made.window.show()
    yield made
    popup = QApplication.activePopupWidget()
    if popup is not None:
        popup.close()
    made.window.let_go()
    made.window.close()
    made.window.deleteLater()
    made.desk.close()
    store.close()


def test_every_rule_is_tried() -> None:
    assert set(MAKERS) == set(RuleName)


def test_it_can_be_written_logged_put_off_and_dismissed_each_undone(seen: Seen, qtbot: QtBot) -> None:
    view, store = seen.view, seen.store

    # Written: what is missing is filled in its place, then a line of one's own.
    key, row = seen.there()
    before = seen.interactions()
    view.list.setCurrentIndex(view.model.index_of(key))
    editor = view.right.draft_pane.editor
    while editor.subject_field.select_first_gap():
        editor.subject_field.insertPlainText("this")
    while editor.text_field.select_first_gap():
        editor.text_field.insertPlainText("this")
    assert not editor.is_ready()
    editor.write_next()
    qtbot.keyClicks(editor.text_field, "I thought of you.")
    qtbot.keyClick(editor.text_field, Qt.Key.Key_Return, Qt.KeyboardModifier.ControlModifier)
    assert len(seen.opened) == 1, editor.waits_for()
    assert seen.row() is None
    assert seen.interactions() == before + 1
    seen.take_back()
    assert seen.interactions() == before

    # Logged: it was done another way.
    key, row = seen.there()
    menu = view.doing.ask_how(key, row, seen.anchor())
    next(one for one in menu.actions() if one.text() == "By e-mail").trigger()
    menu.close()
    assert seen.row() is None
    assert seen.interactions() == before + 1
    seen.take_back()

    # Put off, to each day that is proposed.
    for place, (_name, day) in enumerate(service.snooze_days(TODAY)):
        key, row = seen.there()
        menu = view.doing.ask_until(key, row, seen.anchor())
        menu.actions()[place].trigger()
        menu.close()
        assert seen.row() is None
        later = [one for one in seen.desk.agenda.dues if one.rule is seen.rule]
        assert day in {one.due_on for one in later}
        seen.take_back()

    # Dismissed, with a reason in one's own words.
    key, row = seen.there()
    popup = view.doing.ask_why(key, row, seen.anchor())
    QTest.keyClicks(
        popup.proposals[0], "W"
    )  # typed while a proposal has the keyboard: it begins the own words
    assert popup.line.text() == "W"
    QTest.keyClicks(popup.line, "e met by chance")
    QTest.keyClick(popup.line, Qt.Key.Key_Return)
    assert seen.row() is None
    reasons = {one[0] for one in store.rows("SELECT reason FROM decision")}
    assert reasons == {"We met by chance"}
    seen.take_back()
    assert not store.rows("SELECT 1 FROM decision")


def test_it_says_why(seen: Seen) -> None:
    _key, row = seen.there()
    assert row.why.endswith(".")
    said = f"{row.title}. {row.why}"
    assert "Ann" in said or "Bea" in said
