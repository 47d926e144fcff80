"""After the call: all that came of it is written in one step, and said before."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import replace
from datetime import date, time, timedelta
from pathlib import Path
from typing import Any

import pytest

from crm_desktop.domain.askcheck import AskDraft
from crm_desktop.domain.clock import FixedDay
from crm_desktop.domain.errors import KnownError
from crm_desktop.domain.terms import (
    Answer,
    AskKind,
    FavourDirection,
    FollowUpKind,
    InteractionKind,
    Outcome,
    PointsTo,
    PromisedBy,
    Purpose,
    UseName,
)
from crm_desktop.services import after_call, asks, contacts, favours, follow_ups, leads
from crm_desktop.services.after_call import AfterCall, Favour
from crm_desktop.services.agenda import Agenda
from crm_desktop.services.call_notes import CallNotes, Dated
from crm_desktop.services.contacts import ContactDraft
from crm_desktop.services.favours import PromiseDraft
from crm_desktop.services.interactions import InteractionDraft
from crm_desktop.services.leads import LeadDraft
from crm_desktop.store import Store, history
from tests.store.books import sample_at

TODAY = date(2026, 11, 24)
TABLES = (
    "interaction", "interaction_about", "lead", "promise", "follow_up", "favour", "contact", "ask", "opportunity",
    "decision",
)  # fmt: skip


@pytest.fixture
def store(tmp_path: Path) -> Iterator[Store]:
    made = sample_at(tmp_path / "s.crm", FixedDay(TODAY, time(9, 0)))
    yield made
    made.close()


def number(store: Store, given: str) -> int:
    return int(store.value("SELECT id FROM contact WHERE given_name = ?", (given,)))


def planned(store: Store, agenda: Agenda, given: str = "Tobin") -> int:
    who = number(store, given)
    return next(row.id for row in agenda.follow_ups if row.contact_id == who)


def talk(store: Store, given: str = "Tobin", **more: Any) -> InteractionDraft:
    values: dict[str, Any] = {
        "contacts": (number(store, given),),
        "on": TODAY,
        "outcome": Outcome.SPOKE,
        "purposes": (Purpose.CONVERSATION,),
        "notes": "Panel on Thursday.",
        "minutes": 28,
    }
    return InteractionDraft(**(values | more))


def counts(store: Store) -> dict[str, int]:
    return {table: int(store.value(f"SELECT count(*) FROM {table}")) for table in TABLES}


def rows(store: Store, *tables: str) -> dict[str, list[Any]]:
    return {table: store.rows(f"SELECT * FROM {table} ORDER BY id") for table in tables}


def test_everything_is_written_in_one_step_and_taken_back_in_one(store: Store, agenda: Agenda) -> None:
    opening = store.value("SELECT id FROM opportunity WHERE title = 'Senior PM, Payments'")
    before, was = counts(store), rows(store, *TABLES)
    after = AfterCall(
        talk(store, about=(("opportunity", opening),), at_time=time(15, 30)),
        leads=(LeadDraft(person_name="Ottilie Varnham", person_position="Head of Product", company="Larkmoor Bank",
                         use_name=UseName.YES),),
        theirs=(Dated("To introduce me to Ottilie", date(2026, 11, 25)),),
        mine=(Dated("To speak at the tech talk", date(2026, 12, 11)), Dated("To send the case")),
        next_steps=(Dated("Tell Tobin how Thursday went", date(2026, 11, 27)),),
        favours=(Favour("Runs through the interview"), Favour("Found a speaker", FavourDirection.I_HELPED_THEM)),
        follow_up=planned(store, agenda),
    )  # fmt: skip
    written = after_call.save(store, agenda, after)
    grown = {table: count - before[table] for table, count in counts(store).items()}
    assert grown == {
        "interaction": 1, "interaction_about": 1, "lead": 1, "promise": 3, "follow_up": 2, "favour": 2, "contact": 1,
        "ask": 0, "opportunity": 0, "decision": 0,
    }  # fmt: skip
    lead = leads.draft(store, written.leads[0])
    assert lead is not None
    assert lead.referrer_id == after.contact
    assert lead.received_how == InteractionKind.CALL
    mine = store.rows("SELECT what, due_on FROM promise WHERE promised_by = 'me' ORDER BY id DESC LIMIT 2")
    assert mine == [("To send the case", None), ("To speak at the tech talk", "2026-12-11")]
    row = follow_ups.get(store, after.follow_up or 0)
    assert row is not None
    assert row.done_on == TODAY
    steps = follow_ups.open_about(store, "opportunity", opening)
    assert "Tell Tobin how Thursday went" in [step.what for step in steps]
    entry = history.entries(store)[0]
    assert (
        entry.label == "Call with Tobin Ashgrove logged, with a lead, 3 promises, a next step and 2 favours"
    )
    history.undo(store)
    assert counts(store) == before
    assert rows(store, *TABLES) == was
    history.redo(store)
    assert counts(store)["lead"] == before["lead"] + 1


def test_thanks_said_in_the_talk_count_for_the_lead_it_brought(store: Store, agenda: Agenda) -> None:
    after = AfterCall(talk(store), leads=(LeadDraft(points_to=PointsTo.NEWS, news="A new team"),))
    due = {due.rule for due in after_call.effects(agenda, after).coming}
    assert "thank_on_receipt" in due
    thanked = replace(after, talk=replace(after.talk, purposes=(Purpose.CONVERSATION, Purpose.THANKS)))
    due = {due.rule for due in after_call.effects(agenda, thanked).coming}
    assert "thank_on_receipt" not in due
    written = after_call.save(store, agenda, thanked)
    about = store.rows("SELECT lead_id FROM interaction_about WHERE interaction_id = ?", (written.talk,))
    assert about == [(written.leads[0],)]
    assert not [one for one in agenda.of_contact(after.contact) if one.rule == "thank_on_receipt"]


def test_what_was_said_before_is_what_is_due_after(store: Store, agenda: Agenda) -> None:
    kofi = number(store, "Kofi")
    after = AfterCall(
        talk(store, "Kofi"),
        leads=(LeadDraft(person_name="Ada Byron"), LeadDraft(person_id=number(store, "Oona"))),
        theirs=(Dated("A word", TODAY + timedelta(days=6)),),
        mine=(Dated("An article", TODAY + timedelta(days=3)),),
        favours=(Favour("Read my CV"),),
    )
    found = after_call.effects(agenda, after)
    before = {one.key for one in agenda.of_contact(kofi)}
    expected = {(one.rule, one.contact.full_name, one.due_on) for one in found.coming}
    after_call.save(store, agenda, after)
    whom = {kofi, number(store, "Oona"), number(store, "Ada")}
    now = [one for one in agenda.dues if one.contact_id in whom]
    came = {(one.rule, one.contact.full_name, one.due_on) for one in now if (one.contact_id == kofi
            and one.key not in before) or one.contact.full_name == "Ada Byron"}  # fmt: skip
    assert {one for one in expected if one[1] != "Oona Pellworth"} == came
    settled = {key for key in before - {one.key for one in now} if key[0] != "keep_in_touch"}
    assert {one.key for one in found.settled} == settled


def test_a_draft_that_was_put_in_the_call_is_sent_and_answered_with_what_it_brought(
    store: Store, agenda: Agenda
) -> None:
    idris = number(store, "Idris")
    ask = asks.save_draft(
        store, AskDraft(idris, AskKind.NAMES, exactly="Two people in risk", how_many=2)
    ).number
    before = counts(store)
    after = AfterCall(
        talk(store, "Idris"), ask_id=ask, answer=Answer.YES, leads=(LeadDraft(person_name="Ada Byron"),)
    )
    assert "thank_for_yes" in {one.rule for one in after_call.effects(agenda, after).coming}
    written = after_call.save(store, agenda, after)
    row = store.row("SELECT sent_on, sent_by, answer, answered_on FROM ask WHERE id = ?", (ask,))
    assert row == ("2026-11-24", "call", "yes", "2026-11-24")
    assert counts(store)["interaction"] == before["interaction"] + 1, "the talk is one interaction"
    assert store.value("SELECT ask_id FROM lead WHERE id = ?", (written.leads[0],)) == ask
    about = store.rows("SELECT ask_id FROM interaction_about WHERE interaction_id = ?", (written.talk,))
    assert about == [(ask,)]
    assert "thank_for_yes" in {one.rule for one in agenda.of_contact(idris)}
    history.undo(store)
    assert store.value("SELECT sent_on FROM ask WHERE id = ?", (ask,)) is None


@pytest.mark.parametrize(
    ("answer", "row"),
    [(Answer.OPEN, ("2026-11-24", "open", None)), (Answer.NO, ("2026-11-24", "no", "2026-11-24")),
     (None, (None, "open", None))],
)  # fmt: skip
def test_what_became_of_the_ask(store: Store, agenda: Agenda, answer: Answer | None, row: Any) -> None:
    ask = asks.save_draft(store, AskDraft(number(store, "Idris"), AskKind.ADVICE, exactly="A word")).number
    heard = (LeadDraft(points_to=PointsTo.COMPANY, company="Somewhere"),)
    written = after_call.save(
        store, agenda, AfterCall(talk(store, "Idris"), ask_id=ask, answer=answer, leads=heard)
    )
    assert store.row("SELECT sent_on, answer, answered_on FROM ask WHERE id = ?", (ask,)) == row
    assert store.value("SELECT ask_id FROM lead WHERE id = ?", (written.leads[0],)) is None


def test_an_ask_that_waits_is_answered(store: Store, agenda: Agenda) -> None:
    ask = store.value("SELECT id FROM ask WHERE exactly LIKE 'Refer me for Group PM%'")
    after_call.save(store, agenda, AfterCall(talk(store, "Declan"), ask_id=ask, answer=Answer.YES))
    assert store.row("SELECT answer, answered_on FROM ask WHERE id = ?", (ask,)) == ("yes", "2026-11-24")


def test_promises_are_kept_by_it(store: Store, agenda: Agenda) -> None:
    tobin = number(store, "Tobin")
    theirs = favours.promise(store, PromiseDraft(tobin, what="A word", made_on=TODAY, due_on=TODAY))
    mine = favours.promise(store, PromiseDraft(tobin, by=PromisedBy.ME, what="A case", due_on=TODAY))
    after = AfterCall(talk(store), kept=(theirs, mine, 99_999))
    assert "follow_through" in {one.rule for one in after_call.effects(agenda, after).settled}
    with pytest.raises(KnownError):
        after_call.save(store, agenda, after)
    assert (
        store.value("SELECT count(*) FROM promise WHERE kept_on IS NOT NULL AND id IN (?, ?)", (theirs, mine))
        == 0
    )
    after_call.save(store, agenda, replace(after, kept=(theirs, mine)))
    assert (
        store.value("SELECT count(*) FROM promise WHERE kept_on IS NOT NULL AND id IN (?, ?)", (theirs, mine))
        == 2
    )
    assert not follow_ups.open_about(store, "contact", tobin)[1:], "the follow-up of my promise is done"


def test_an_error_in_one_part_takes_all_of_it_back(store: Store, agenda: Agenda) -> None:
    before = counts(store)
    for wrong in (
        AfterCall(talk(store, on=TODAY + timedelta(days=1))),
        AfterCall(talk(store), leads=(LeadDraft(person_name=" "),)),
        AfterCall(talk(store), next_steps=(Dated("No day"),)),
        AfterCall(talk(store), theirs=(Dated("Too late", TODAY - timedelta(days=1)),)),
    ):
        with pytest.raises(KnownError):
            after_call.save(store, agenda, wrong)
    assert counts(store) == before


# -- nobody answered -----------------------------------------------------------------------------------


def attempt(store: Store, given: str, agenda: Agenda, **more: Any) -> AfterCall:
    purposes = after_call.purposes_of_attempt(agenda.facts, number(store, given), TODAY)
    return AfterCall(talk(store, given, outcome=Outcome.NO_ANSWER, purposes=purposes, minutes=None), **more)


def test_no_answer_moves_the_planned_call_to_the_next_try(store: Store, agenda: Agenda) -> None:
    follow_up = planned(store, agenda)
    again = TODAY + timedelta(days=1)
    after = attempt(store, "Tobin", agenda, again_on=again, follow_up=follow_up)
    before = counts(store)
    after_call.save(store, agenda, after)
    row = follow_ups.get(store, follow_up)
    assert row is not None
    assert (row.due_on, row.done_on) == (again, None)
    assert counts(store)["interaction"] == before["interaction"] + 1
    assert counts(store)["follow_up"] == before["follow_up"]
    assert history.entries(store)[0].label == "No answer from Tobin Ashgrove"
    history.undo(store)
    row = follow_ups.get(store, follow_up)
    assert row is not None
    assert row.due_on == TODAY


def test_without_a_planned_call_one_is_written(store: Store, agenda: Agenda) -> None:
    after = attempt(store, "Greta", agenda)
    assert after.talk.purposes == ()
    again = after_call.next_try(agenda, after)
    assert again == TODAY + timedelta(days=2)
    after_call.save(store, agenda, replace(after, again_on=again))
    row = follow_ups.open_about(store, "contact", after.contact)[0]
    assert (row.what, row.due_on, row.kind) == ("Call Greta Vandermolen again", again, FollowUpKind.CALL)


def test_without_a_day_only_the_attempt_is_written(store: Store, agenda: Agenda) -> None:
    before = counts(store)
    after_call.save(store, agenda, attempt(store, "Greta", agenda))
    grown = {table: count - before[table] for table, count in counts(store).items()}
    assert {table for table, more in grown.items() if more} == {"interaction"}


def test_where_the_rules_try_again_their_day_is_proposed_and_can_be_put_off(
    store: Store, agenda: Agenda
) -> None:
    saskia = number(store, "Saskia")
    after = attempt(store, "Saskia", agenda)
    assert after.talk.purposes == (Purpose.REACH_OUT,)
    day = after_call.next_try(agenda, after)
    before = counts(store)
    after_call.save(store, agenda, replace(after, again_on=day))
    assert [one.due_on for one in agenda.of_contact(saskia) if one.rule == "try_again"] == [day]
    assert counts(store)["follow_up"] == before["follow_up"], "the rule stands on Today by itself"
    history.undo(store)
    after_call.save(store, agenda, replace(after, again_on=day + timedelta(days=9)))
    assert [one.due_on for one in agenda.of_contact(saskia) if one.rule == "try_again"] == [
        day + timedelta(days=9)
    ]
    assert counts(store)["decision"] == before["decision"] + 1


# -- from what was caught, and later -------------------------------------------------------------------


@pytest.mark.parametrize(
    ("heard", "lead"),
    [
        ("Ottilie Varnham", LeadDraft(person_name="Ottilie Varnham")),
        ("Ottilie Varnham, CEO", LeadDraft(person_name="Ottilie Varnham", person_position="CEO")),
        ("Ottilie Varnham, larkmoor bank", LeadDraft(person_name="Ottilie Varnham", company="larkmoor bank")),
        (
            "Ottilie Varnham, Head of Product, Cards, Nowhere Ltd",
            LeadDraft(person_name="Ottilie Varnham", person_position="Head of Product, Cards", company="Nowhere Ltd"),
        ),
        ("Larkmoor Bank plc", LeadDraft(points_to=PointsTo.COMPANY, company="Larkmoor Bank plc")),
        (" , ,", LeadDraft(person_name=", ,")),
        ("王小明", LeadDraft(person_name="王小明")),
    ],
)  # fmt: skip
def test_a_name_as_it_was_heard(store: Store, heard: str, lead: LeadDraft) -> None:
    assert after_call.lead_heard(store, heard) == lead


def test_the_dialog_begins_with_what_was_caught(store: Store) -> None:
    notes = CallNotes("x", ("Ada",), (Dated("a"),), (Dated("b"),), (Dated("c", TODAY),))
    begun = after_call.begun(store, notes, talk(store), 7)
    assert begun == AfterCall(
        talk(store), leads=(LeadDraft(person_name="Ada"),), theirs=(Dated("a"),), mine=(Dated("b"),),
        next_steps=(Dated("c", TODAY),), follow_up=7,
    )  # fmt: skip


def test_later_keeps_it_on_today(store: Store, agenda: Agenda) -> None:
    assert not after_call.keep_on_today(store, number(store, "Tobin"), planned(store, agenda)), (
        "it stands there"
    )
    greta = number(store, "Greta")
    assert after_call.keep_on_today(store, greta, None)
    (row,) = [one for one in agenda.follow_ups if one.contact_id == greta]
    assert (row.what, row.due_on, row.kind) == (
        "Write down the call with Greta Vandermolen",
        TODAY,
        FollowUpKind.CALL,
    )
    assert not after_call.keep_on_today(store, greta, None), "once is enough"


def test_somebody_removed_meanwhile_is_refused(store: Store, agenda: Agenda) -> None:
    ada = contacts.save(store, ContactDraft(given_name="Ada"))
    after = AfterCall(talk(store, "Ada"))
    contacts.remove(store, [ada])
    with pytest.raises(KnownError, match="removed"):
        after_call.save(store, agenda, after)
