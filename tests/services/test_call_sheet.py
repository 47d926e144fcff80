"""The call sheet of the sample search, and notes of a talk that are kept."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import replace
from datetime import UTC, date, datetime, time, timedelta
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from crm_desktop.domain.clock import FixedDay
from crm_desktop.domain.terms import Direction, FollowUpKind, InteractionKind, Outcome, Purpose
from crm_desktop.domain.touch_points import TouchKind
from crm_desktop.services import call_sheet, contacts, follow_ups, interactions
from crm_desktop.services.agenda import Agenda
from crm_desktop.services.call_notes import CallNotes, Dated, from_data, to_data
from crm_desktop.services.contacts import ContactDraft
from crm_desktop.services.follow_ups import FollowUpDraft
from crm_desktop.store import Store
from crm_desktop.store.contacts import Address
from tests.store.books import sample_at

TODAY = date(2026, 11, 24)


@pytest.fixture
def store(tmp_path: Path) -> Iterator[Store]:
    made = sample_at(tmp_path / "s.crm", FixedDay(TODAY, time(9, 0)))
    yield made
    made.close()


def number(store: Store, given: str) -> int:
    return int(store.value("SELECT id FROM contact WHERE given_name = ?", (given,)))


def test_the_sheet_of_the_call_that_is_planned(store: Store, agenda: Agenda) -> None:
    call = call_sheet.read(agenda, store, number(store, "Tobin"))
    assert call is not None
    assert call.appointment is not None
    assert call_sheet.appointment_says(call.appointment, TODAY) == "Today, 15:30"
    assert call.phone == "+353 1 555 0188"
    assert call.last[0].text.startswith("Yesterday")
    assert call.last[1].text == "3 October: Tobin gave you a lead: Senior PM, Payments."
    assert [line.icon for line in call.owed] == ["gift", "check", "check"]
    assert [one.says for one in call.openers] == [
        "Both at Tallymark, 2017–2019",
        "Both in Product Kitchen Dublin, since 2019",
        "Kofi, Idris and eleven others know you both",
    ]
    assert call.pitch.next.startswith("To lead")
    assert call.asks == ()


def test_what_was_said_before_anything_was_open_stands_on_the_sheet(store: Store) -> None:
    declan = number(store, "Declan")

    def settled() -> set[str]:
        agenda = Agenda(store)
        call = call_sheet.read(agenda, store, declan)
        agenda.close()
        assert call is not None
        return {line.text for line in call.owed if line.icon == "check"}

    before = settled()
    interactions.log(
        store, contacts=[declan], on=date(2019, 3, 4), kind=InteractionKind.CALL, direction=Direction.OUT,
        outcome=Outcome.SPOKE, purposes=[Purpose.UPDATE],
    )  # fmt: skip
    (told,) = settled() - before
    assert "4 March 2019" in told


def test_the_draft_is_the_one_ask_and_another_can_be_chosen(store: Store, agenda: Agenda) -> None:
    idris = number(store, "Idris")
    call = call_sheet.read(agenda, store, idris)
    assert call is not None
    (ask,) = call.asks
    assert ask.is_draft
    assert ask.says == "Could you hand in my CV for this one role by the end of next week?"
    assert ask.note == "Lead PM, Acquiring at Copperfinch."
    from crm_desktop.domain.askcheck import AskDraft
    from crm_desktop.domain.terms import AskKind
    from crm_desktop.services import asks

    second = asks.save_draft(store, AskDraft(idris, AskKind.NAMES, exactly="Two people in risk")).number
    assert [one.id for one in call_sheet.asks_of(store, idris)] == [second, ask.id]
    assert [one.id for one in call_sheet.asks_of(store, idris, ask.id)] == [ask.id, second]
    assert [one.id for one in call_sheet.asks_of(store, idris, 999)] == [second, ask.id]


def test_an_open_ask_says_that_it_waits(store: Store, agenda: Agenda) -> None:
    call = call_sheet.read(agenda, store, number(store, "Declan"))
    assert call is not None
    assert call.asks[0].note == "Group PM, Payouts at Lanternfold. Asked on 17 November, no answer yet."
    assert not call.asks[0].is_draft
    assert "no answer yet" in call.last[1].text


def test_somebody_new_has_a_sheet_as_well(store: Store, agenda: Agenda) -> None:
    met = contacts.save(store, ContactDraft(given_name="Ada", met_how="At a meetup.", phones=(Address("1"),)))
    call = call_sheet.read(agenda, store, met)
    assert call is not None
    assert [line.text for line in call.last] == [
        "You have not talked with Ada yet.",
        "How you met: At a meetup.",
    ]
    assert [*call.owed, *call.openers, *call.asks] == []
    assert call.appointment is None
    contacts.remove(store, [met])
    assert call_sheet.read(agenda, store, met) is None
    assert call_sheet.read(agenda, store, 99_999) is None


def test_the_follow_up_it_is_for_goes_before_the_next_one(store: Store, agenda: Agenda) -> None:
    tobin = number(store, "Tobin")
    later = follow_ups.save(
        store,
        FollowUpDraft("Lunch", TODAY + timedelta(days=9), FollowUpKind.MEETING, about=(("contact", tobin),)),
    )
    call = call_sheet.read(agenda, store, tobin, follow_up=later)
    assert call is not None
    assert call.appointment is not None
    assert call_sheet.appointment_says(call.appointment, TODAY) == "Thursday 3 December"
    tomorrow = replace(call.appointment, due_on=TODAY + timedelta(days=1))
    assert call_sheet.appointment_says(tomorrow, TODAY) == "Tomorrow"


def test_an_attempt_is_no_talk_and_a_word_of_theirs_is_one(store: Store, agenda: Agenda) -> None:
    ada = contacts.save(store, ContactDraft(given_name="Ada"))
    interactions.log(
        store, contacts=[ada], on=TODAY, kind=InteractionKind.CALL, outcome=Outcome.NO_ANSWER, notes="Nobody"
    )
    call = call_sheet.read(agenda, store, ada)
    assert call is not None
    assert "not talked" in call.last[0].text
    interactions.log(
        store,
        contacts=[ada],
        on=TODAY - timedelta(days=3),
        kind=InteractionKind.CALL,
        outcome=Outcome.SPOKE,
        notes="long " * 400,
        minutes=12,
    )
    call = call_sheet.read(agenda, store, ada)
    assert call is not None
    assert call.last[0].text.startswith("21 November, 12 minutes. Long long")
    assert len(call.last[0].text) <= call_sheet.MOST_SAID


def test_a_tag_in_common_says_that_it_is_shared(store: Store, agenda: Agenda) -> None:
    call = call_sheet.read(agenda, store, number(store, "Ximena"))
    assert call is not None
    assert [(one.kind, one.says) for one in call.openers] == [(TouchKind.TAG, "You share: product")]


# -- notes ---------------------------------------------------------------------------------------------

MORNING = datetime(2026, 11, 24, 9, 0, tzinfo=UTC)
dated = st.lists(st.builds(Dated, st.text(min_size=1), st.none() | st.dates()), max_size=2).map(tuple)


@given(
    st.builds(
        CallNotes,
        st.text(),
        st.lists(st.text(), max_size=2).map(tuple),
        dated,
        dated,
        dated,
        st.none() | st.datetimes(timezones=st.just(UTC)),
    )
)
def test_notes_come_back_as_they_were_kept(notes: CallNotes) -> None:
    import json

    kept = to_data(notes)
    if not notes:
        assert kept is None
        return
    assert from_data(json.loads(json.dumps(kept))) == notes


@pytest.mark.parametrize("data", [None, 7, {}, {"text": 1}, {"text": "", "names": 3}, {"theirs": [["x"]]}])
def test_what_cannot_be_read_is_no_notes(data: object) -> None:
    assert from_data(data) == CallNotes()


@pytest.mark.parametrize(
    ("began", "minutes"),
    [(None, None), (0, 1), (28, 28), (239, 239), (241, None), (-5, None)],
)
def test_the_minutes_of_a_talk_are_those_since_the_first_note(began: int | None, minutes: int | None) -> None:
    notes = CallNotes("x", began=None if began is None else MORNING - timedelta(minutes=began))
    assert notes.minutes(MORNING) == minutes
