"""The desk: whoever shows something is told of a commit when what is due after it is known."""

from __future__ import annotations

import sys
from collections.abc import Iterator
from datetime import timedelta
from pathlib import Path

import pytest
from pytestqt.qtbot import QtBot

from crm_desktop.domain.clock import FixedDay
from crm_desktop.store import Changes, Store
from crm_desktop.store import models as m
from crm_desktop.ui.shell.desk import Desk
from tests.store.books import CLOCK, TODAY, add_contact, add_lead, empty_at
from tests.ui.prompter import ScriptedPrompter


@pytest.fixture
def desk(store_file: Path, qtbot: QtBot) -> Iterator[Desk]:
    store = empty_at(store_file)
    desk = Desk(store, ScriptedPrompter())
    yield desk
    desk.close()
    desk.deleteLater()
    store.close()


def receive_many(store: Store) -> None:
    """Write more than an agenda follows one by one."""
    with store.action("Many"):
        for number in range(600):
            add_lead(store, add_contact(store, f"Person {number}"))


def test_after_large_changes_the_views_are_told_when_what_is_due_is_known(desk: Desk, qtbot: QtBot) -> None:
    add_lead(desk.store, add_contact(desk.store, "Idris"))
    agenda = desk.agenda
    before = len(agenda.dues)
    told: list[str] = []

    def on_changed(changes: Changes) -> None:
        told.append(changes.label)
        if changes.label == "Many":
            assert agenda._to_follow == []  # it is worked out already
            assert len(agenda.dues) > before + 600

    desk.changed.connect(on_changed)
    receive_many(desk.store)
    with desk.store.action("Call"):
        desk.store.insert(m.FollowUp, what="Call", due_on=TODAY, added_at=CLOCK.now())
    assert told == []
    assert len(agenda.dues) == before, "what is due goes with what the views show"
    qtbot.waitUntil(lambda: len(told) == 2)
    assert told == ["Many", "Call"]
    assert [one.what for one in agenda.follow_ups] == ["Call"]
    assert not desk.is_busy


def test_small_changes_are_told_at_once(desk: Desk) -> None:
    told: list[str] = []
    desk.changed.connect(lambda changes: told.append(changes.label))
    assert desk.agenda.dues == []
    with desk.store.action("One more"):
        add_lead(desk.store, add_contact(desk.store, "Idris"))
    assert told == ["One more"]
    assert desk.agenda.dues


def test_while_a_job_is_under_way_nothing_is_held_back(desk: Desk, qtbot: QtBot) -> None:
    assert desk.agenda.dues == []
    told: list[str] = []
    desk.changed.connect(lambda changes: told.append(changes.label))
    ended: list[object] = []
    desk.jobs.run(lambda _store, _progress: 1, ended.append, ended.append)
    receive_many(desk.store)
    assert told == ["Many"]
    qtbot.waitUntil(lambda: ended == [1])


def test_after_a_large_job_the_index_lies_in_few_pieces(desk: Desk, qtbot: QtBot) -> None:
    def work(store: Store, _progress: object) -> None:
        for turn in range(6):
            with store.action("Some"):
                for number in range(40):
                    add_contact(store, f"Ana {turn} Bell {number}")

    def pieces() -> int:
        return int(desk.store.value("SELECT count(DISTINCT segid) FROM search_idx"))

    ended: list[object] = []
    desk.jobs.run(work, ended.append, ended.append, writes=True)
    qtbot.waitUntil(lambda: ended == [None])
    desk.jobs.run(
        lambda *_: "next", ended.append, ended.append
    )  # as what is due is worked out after an import
    qtbot.waitUntil(lambda: ended == [None, "next"] and not (desk.jobs.busy or desk.jobs.is_tidying))
    assert pieces() < 4
    assert not desk.store.notice_others(), "nobody else wrote, and nothing is to be shown again"


def test_a_new_day_is_told_once_and_counts_what_is_due_on_it(desk: Desk, qtbot: QtBot) -> None:
    tomorrow = TODAY + timedelta(days=1)
    with desk.store.action("Call"):
        desk.store.insert(m.FollowUp, what="Call", due_on=tomorrow, added_at=CLOCK.now())
    assert desk.agenda.due_count == 0
    told: list[Changes] = []
    desk.changed.connect(told.append)
    desk.look_around()
    assert told == []
    desk.store.clock = FixedDay(tomorrow)
    desk.look_around()
    desk.look_around()
    qtbot.waitUntil(lambda: bool(told))
    assert [one.everything for one in told] == [True]
    assert desk.agenda.due_count == 1


@pytest.mark.skipif(sys.platform == "win32", reason="Windows moves no file that is open")
def test_a_file_that_is_taken_away_is_told_of_once_and_after_each_change(desk: Desk) -> None:
    told: list[str] = []
    desk.troubled.connect(told.append)
    desk.look_around()
    assert told == []
    path = desk.store.path
    path.rename(path.with_name("elsewhere.crm"))
    path.write_bytes(b"from another computer")
    desk.look_around()
    desk.look_around()
    assert len(told) == 1
    assert path.name in told[0]
    with desk.store.action("Call"):
        desk.store.insert(m.FollowUp, what="Call", due_on=TODAY, added_at=CLOCK.now())
    desk.look_around()
    assert len(told) == 2
    path.with_name("elsewhere.crm").replace(path)
    with desk.store.action("Call again"):
        desk.store.insert(m.FollowUp, what="Call again", due_on=TODAY, added_at=CLOCK.now())
    desk.look_around()
    assert len(told) == 2
