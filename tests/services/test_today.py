"""The rows of Today and what is done with them, on the sample search."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import date
from pathlib import Path

import pytest

from crm_desktop.domain.clock import FixedDay
from crm_desktop.domain.errors import KnownError
from crm_desktop.domain.terms import Answer, InteractionKind
from crm_desktop.domain.today import TodayRow
from crm_desktop.services import contacts as people
from crm_desktop.services import favours, follow_ups, today
from crm_desktop.services.agenda import Agenda
from crm_desktop.store import history
from tests.store.books import sample_at

TODAY = date(2026, 11, 24)


@pytest.fixture
def agenda(store_file: Path) -> Iterator[Agenda]:
    store = sample_at(store_file, FixedDay(TODAY))
    made = Agenda(store)
    yield made
    made.close()
    store.close()


def row(agenda: Agenda, title: str) -> TodayRow:
    return next(one for one in agenda.rows if one.title == title)


def titles(agenda: Agenda) -> list[str]:
    return [one.title for one in agenda.rows if one.due_on <= TODAY]


@pytest.mark.parametrize(
    ("day", "names"),
    [
        (date(2026, 11, 24), ["tomorrow", "friday", "next_week", "two_weeks"]),
        (date(2026, 11, 26), ["tomorrow", "next_week", "two_weeks"]),  # tomorrow is Friday
        (date(2026, 11, 27), ["next_week", "friday", "two_weeks"]),
        (date(2026, 11, 29), ["tomorrow", "friday", "two_weeks"]),  # tomorrow is Monday
    ],
)
def test_days_to_put_off_to_are_each_named_once(day: date, names: list[str]) -> None:
    found = today.snooze_days(day)
    days = [one for _, one in found]
    assert days == sorted(set(days))
    assert all(one > day for one in days)
    assert [name for name, _ in found if name != "tomorrow" or "tomorrow" in names] == names


def test_the_count_is_of_what_is_due_by_today(agenda: Agenda) -> None:
    assert agenda.due_count == 7


def test_the_chain_leads_from_the_referrer_to_the_company(agenda: Agenda) -> None:
    steps = today.chain(agenda.facts, row(agenda, "Thank Idris Bellwether"), TODAY)
    assert [(step.name, step.note) for step in steps] == [
        ("Idris", "12 October"),
        ("Emeka", "18 November"),
        ("Copperfinch", "Lead PM, Acquiring"),
    ]
    assert steps[0].full_name == "Idris Bellwether"
    assert steps[2].contact_id is None
    assert today.chain(agenda.facts, row(agenda, "Get in touch with Noor Eastvale"), TODAY) == ()


def test_logging_a_row_clears_all_its_reasons_in_one_step(store_file: Path, agenda: Agenda) -> None:
    store = agenda._store
    idris = row(agenda, "Thank Idris Bellwether")
    assert len(idris.dues) == 2
    assert today.row_of(agenda, idris.dues[1]) == idris
    today.log_done(store, idris.dues, InteractionKind.MESSAGE)
    assert "Thank Idris Bellwether" not in titles(agenda)
    assert today.row_of(agenda, idris.dues[1]) is None
    assert history.undo(store).label == "Thanks and news to Idris logged"
    assert titles(agenda)[0] == "Thank Idris Bellwether"


def test_putting_off_and_dismissing_take_the_whole_row(agenda: Agenda) -> None:
    store = agenda._store
    today.snooze(store, row(agenda, "Thank Idris Bellwether"), date(2026, 11, 27))
    assert row(agenda, "Thank Idris Bellwether").due_on == date(2026, 11, 27)
    assert len(row(agenda, "Thank Idris Bellwether").dues) == 2
    history.undo(store)
    today.dismiss(store, row(agenda, "Thank Idris Bellwether"), "Told in person")
    assert not any(one.title == "Thank Idris Bellwether" for one in agenda.rows)
    history.undo(store)
    assert len(row(agenda, "Thank Idris Bellwether").dues) == 2


def test_what_is_gone_is_said(agenda: Agenda) -> None:
    store = agenda._store
    idris = row(agenda, "Thank Idris Bellwether")
    people.remove(store, [idris.dues[0].contact_id])
    with pytest.raises(KnownError, match="removed"):
        today.log_done(store, idris.dues, InteractionKind.MESSAGE)
    with pytest.raises(KnownError, match="ask is not here"):
        today.answered(store, 4711, Answer.NO)
    with pytest.raises(KnownError, match="promise is not here"):
        favours.keep(store, 4711)


def test_the_note_of_a_follow_up_is_its_second_line(agenda: Agenda) -> None:
    store = agenda._store
    follow_ups.save(store, follow_ups.FollowUpDraft("Call the bank", TODAY, notes="Ask for Ms Grey"))
    assert row(agenda, "Call the bank").why == "Ask for Ms Grey"


def test_quiet_people_leave_out_the_muted_and_those_of_the_list(agenda: Agenda) -> None:
    store = agenda._store
    first = today.quiet_people(store, TODAY)
    assert len(first) == 3
    assert all(one.days > 42 for one in first)
    people.mute(store, [first[0].id], True)
    assert next(one.id for one in today.quiet_people(store, TODAY, leave_out={first[1].id})) == first[2].id
