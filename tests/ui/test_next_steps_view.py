"""Nobody without a next step: the list of what is open, what can be done with it, and what is proposed."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass, field
from datetime import date, timedelta
from pathlib import Path
from typing import Any

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QAbstractItemModelTester, QTest
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from crm_desktop.domain.clock import FixedDay
from crm_desktop.domain.facts import Thing, ThingKind
from crm_desktop.domain.terms import InteractionKind, LeadStage, Outcome, Purpose
from crm_desktop.services import follow_ups, interactions
from crm_desktop.services.follow_ups import FollowUpDraft
from crm_desktop.services.interactions import InteractionDraft
from crm_desktop.store import Store
from crm_desktop.store import leads as reader
from crm_desktop.ui.leads.view import LeadsView
from crm_desktop.ui.next_steps.view import NextStepsView
from crm_desktop.ui.theme import apply_theme
from crm_desktop.ui.widgets import Button, EmptyState, RowPaint
from tests.store.books import empty_at, sample_at
from tests.ui.recording_desk import RecordingDesk

TODAY = date(2026, 11, 24)
Key = Qt.Key

pytestmark = pytest.mark.qt_log_ignore("This plugin does not support", extend=True)


@dataclass
class Shown:
    """The view with the sample search, and where it went."""

    view: NextStepsView
    desk: RecordingDesk
    store: Store
    went: list[tuple[str, Any]] = field(default_factory=list)

    def titles(self) -> list[str]:
        model = self.view.model
        paints = [model.paint_at(row) for row in range(model.rowCount())]
        return [paint.title for paint in paints if isinstance(paint, RowPaint)]

    def choose(self, title: str) -> RowPaint:
        model = self.view.model
        for row in range(model.rowCount()):
            paint = model.paint_at(row)
            if isinstance(paint, RowPaint) and paint.title == title:
                self.view.list.setCurrentIndex(model.index(row, 0))
                return paint
        raise AssertionError(f"no row {title}")

    def press(self, key: Qt.Key) -> None:
        QTest.keyClick(self.view.list, key)


@pytest.fixture
def store(store_file: Path) -> Iterator[Store]:
    store = sample_at(store_file, FixedDay(TODAY))
    yield store
    store.close()


@pytest.fixture
def shown(qtbot: QtBot, qapp: QApplication, store: Store) -> Iterator[Shown]:
    apply_theme(qapp, "light")
    desk = RecordingDesk(store)
    view = NextStepsView(desk)
    QAbstractItemModelTester(view.model, QAbstractItemModelTester.FailureReportingMode.Fatal)
    qtbot.addWidget(view)
    found = Shown(view, desk, store)
    desk.goTo.connect(lambda key, where: found.went.append((key, where)))
    view.resize(1100, 800)
    view.show()
    assert not found.titles()  # the frame is seen first
    qtbot.waitUntil(lambda: view.steps.are_done)
    yield found
    desk.close()


def lead_of(store: Store, person: str) -> reader.LeadRow:
    return next(row for row in reader.rows(store) if row.title == person)


def try_in_vain(store: Store, lead: reader.LeadRow, *days: int) -> None:
    assert lead.person_id is not None
    for ago in days:
        draft = InteractionDraft(
            on=TODAY - timedelta(days=ago),
            contacts=(lead.person_id,),
            kind=InteractionKind.EMAIL,
            purposes=(Purpose.REACH_OUT,),
            outcome=Outcome.NO_ANSWER,
            about=(("lead", lead.id),),
        )
        interactions.save(store, draft)


def test_what_is_open_and_nothing_is_due_for_is_listed_and_can_be_given_a_day(shown: Shown) -> None:
    assert shown.titles() == [
        "Bridget Callowmere at Larkmoor Bank",
        "Senior PM, Lending at Quillstow",
        "Head of Product at Harbourwren",
    ]
    first = shown.view.model.paint_at(shown.view.list.currentIndex().row())
    assert isinstance(first, RowPaint)
    assert first.subtitle == "Nothing has happened since 12 November."
    lead = lead_of(shown.store, "Bridget Callowmere")
    shown.press(Key.Key_F)
    assert shown.desk.asked.pop() == ("edit_follow_up", None, {"about": [(ThingKind.LEAD, lead.id)]})
    shown.press(Key.Key_L)
    assert shown.desk.asked.pop() == ("log", [lead.person_id], {"about": [("lead", lead.id)]})
    shown.press(Key.Key_Return)
    assert shown.went == [("leads", {"lead": lead.id})]
    draft = FollowUpDraft("Ask Bridget in spring", TODAY + timedelta(days=120), about=(("lead", lead.id),))
    assert shown.desk.do(lambda: follow_ups.save(shown.store, draft))
    assert "Bridget Callowmere at Larkmoor Bank" not in shown.titles()
    assert shown.view.list.currentIndex().isValid()
    shown.desk.undo()
    assert "Bridget Callowmere at Larkmoor Bank" in shown.titles()


def test_after_four_tries_another_way_in_is_proposed_or_to_let_go(shown: Shown) -> None:
    lead = lead_of(shown.store, "Viktor Sandquill")
    assert shown.desk.do(lambda: try_in_vain(shown.store, lead, 1, 1, 0))
    paint = shown.choose("Viktor Sandquill at Harbourwren")
    assert paint.subtitle == "Four tries, the last on 24 November, and no answer from Viktor."
    shown.press(Key.Key_W)
    assert shown.desk.asked.pop() == ("write_for", lead.referrer_id, "another_way", ("lead", lead.id))
    shown.press(Key.Key_D)
    assert lead_of(shown.store, "Viktor Sandquill").stage is LeadStage.DID_NOT_PAN_OUT
    assert shown.view.model.index_of(Thing(ThingKind.LEAD, lead.id)).isValid() is False


def test_an_empty_file_says_that_everything_has_one(qtbot: QtBot, store_file: Path) -> None:
    store = empty_at(store_file, FixedDay(TODAY))
    desk = RecordingDesk(store)
    view = NextStepsView(desk)
    qtbot.addWidget(view)
    view.show()
    view.steps.finish()
    said = view.findChild(EmptyState)
    assert said is not None
    assert said.title.text() == "Everything open has a next step"
    assert view.list.isHidden()
    desk.close()
    store.close()


def test_the_proposal_stands_on_the_lead_and_the_header_leads_to_the_list(
    qtbot: QtBot, qapp: QApplication, store: Store
) -> None:
    apply_theme(qapp, "light")
    desk = RecordingDesk(store)
    view = LeadsView(desk)
    qtbot.addWidget(view)
    view.resize(1152, 860)
    view.show()
    went: list[str] = []
    desk.goTo.connect(lambda key, _where: went.append(key))
    QTest.mouseClick(view.next_steps_button, Qt.MouseButton.LeftButton)
    assert went == ["next_steps"]
    lead = lead_of(store, "Viktor Sandquill")
    view.go_to({"lead": lead.id})
    panel = view.detail.proposal
    assert panel.isHidden()
    assert desk.do(lambda: try_in_vain(store, lead, 1, 1, 0))
    assert panel.isVisible()
    assert panel.why.text() == "Four tries, the last on 24 November, and no answer from Viktor."
    assert panel.another_button.text() == "Ask Rafael for another way"
    _click(panel.another_button)
    assert desk.asked.pop() == ("write_for", lead.referrer_id, "another_way", ("lead", lead.id))
    _click(panel.let_go_button)
    assert lead_of(store, "Viktor Sandquill").stage is LeadStage.DID_NOT_PAN_OUT
    assert panel.isHidden()
    desk.close()


def _click(button: Button) -> None:
    QTest.mouseClick(button, Qt.MouseButton.LeftButton)
