"""Asks on a real file: drafted, sent, answered with what came of it; each step undone and done again."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from dataclasses import replace
from datetime import date, timedelta
from pathlib import Path
from typing import Any

import pytest

from crm_desktop.domain.askcheck import AskDraft, Packet
from crm_desktop.domain.errors import KnownError
from crm_desktop.domain.messages import plain
from crm_desktop.domain.terms import (
    Answer,
    AskKind,
    InteractionKind,
    OpportunityStage,
    PointsTo,
    Standing,
)
from crm_desktop.services import agenda, asks, contacts
from crm_desktop.services.asks import Answered
from crm_desktop.services.leads import LeadDraft
from crm_desktop.services.messages import asking
from crm_desktop.store import Store, counts, history, soundness
from crm_desktop.store import asks as reader
from crm_desktop.store import models as m
from tests.store.books import CLOCK, TODAY, dump, sample_at

MAIL, CALL = InteractionKind.EMAIL, InteractionKind.CALL


@pytest.fixture
def store(store_file: Path) -> Iterator[Store]:
    store = sample_at(store_file, CLOCK)
    yield store
    assert soundness.findings(store) == []
    store.close()


def contact(store: Store, name: str) -> int:
    return int(store.value("SELECT id FROM contact WHERE name = ? OR given_name = ?", (name, name)))


def opening(store: Store, title: str) -> int:
    return int(store.value("SELECT id FROM opportunity WHERE title = ?", (title,)))


def drafted(store: Store, name: str = "Fiadh", kind: AskKind = AskKind.NAMES, **more: Any) -> int:
    return asks.save_draft(store, AskDraft(contact(store, name), kind, **more)).number


def sent(
    store: Store, name: str = "Fiadh", kind: AskKind = AskKind.NAMES, on: date = TODAY, **more: Any
) -> int:
    by = more.pop("by", MAIL)
    number = drafted(store, name, kind, **more)
    asks.send(store, number, on=on, by=by, subject="A question", body="Dear Fiadh")
    return number


def open_ask(store: Store, name: str) -> int:
    return int(
        store.value(
            "SELECT id FROM ask WHERE contact_id = ? AND answer = 'open' AND sent_on IS NOT NULL",
            (contact(store, name),),
        )
    )


def row(store: Store, number: int) -> reader.AskRow:
    found = reader.row(store, number)
    assert found is not None
    return found


def due(store: Store, name: str, until: date | None = None) -> set[str]:
    number = contact(store, name)
    return {str(one.rule) for one in agenda.due(store, until) if one.contact_id == number}


def is_one_step(store: Store, do: Callable[[], Any]) -> None:
    """Do something and see that one undo takes all of it back, and one redo brings it again."""
    before, steps = dump(store), len(history.entries(store))
    do()
    after = dump(store)
    assert len(history.entries(store)) == steps + 1
    assert not history.undo(store).kept
    assert dump(store) == before
    assert not history.redo(store).kept
    assert dump(store) == after


# -- the draft -----------------------------------------------------------------------------------------


def test_a_sitting_at_a_draft_is_one_step(store: Store) -> None:
    before = dump(store)
    ask = AskDraft(contact(store, "Fiadh"), AskKind.NAMES)
    saved = asks.save_draft(store, ask)
    for text in ("t", "three", "three people in  banking "):
        again = asks.save_draft(store, replace(ask, exactly=text), saved.number, saved.step)
        assert again == saved
    assert row(store, saved.number).exactly == "three people in banking"
    assert row(store, saved.number).is_draft
    assert history.entries(store)[0].label == "Ask to Fiadh Corrigale drafted"
    history.undo(store)
    assert dump(store) == before


def test_saving_without_a_change_stays_in_the_same_step(store: Store) -> None:
    ask = AskDraft(contact(store, "Fiadh"), AskKind.NAMES, "three people")
    saved = asks.save_draft(store, ask)
    assert asks.save_draft(store, ask, saved.number, saved.step) == saved


def test_a_draft_that_was_undone_is_written_anew(store: Store) -> None:
    ask = AskDraft(contact(store, "Fiadh"), AskKind.NAMES, "three people")
    saved = asks.save_draft(store, ask)
    history.undo(store)
    again = asks.save_draft(store, ask, saved.number, saved.step)
    assert asks.draft(store, again.number) == ask
    assert again.step != saved.step


def test_a_draft_reads_back_as_it_was_written(store: Store) -> None:
    ask = AskDraft(
        contact(store, "Idris"),
        AskKind.REFERRAL,
        "Hand in my CV",
        2,
        contact(store, "Emeka"),
        None,
        opening(store, "Lead PM, Acquiring"),
        "payments",
        Packet(how_to_submit="By mail", why_this_company="Ärlig “acquiring”"),
    )
    assert asks.draft(store, asks.save_draft(store, ask).number) == ask
    assert asks.draft(store, 999) is None


def test_what_was_sent_is_no_draft_any_more(store: Store) -> None:
    number = sent(store)
    with pytest.raises(KnownError, match="was sent meanwhile"):
        asks.save_draft(store, AskDraft(contact(store, "Fiadh"), AskKind.ADVICE), number)
    with pytest.raises(KnownError, match="was sent"):
        asks.discard(store, number)


def test_discarding_is_one_step(store: Store) -> None:
    number = drafted(store)
    is_one_step(store, lambda: asks.discard(store, number))
    assert reader.row(store, number) is None
    with pytest.raises(KnownError, match="not here any more"):
        asks.discard(store, number)


def test_the_packet_is_filled_from_opening_and_pitch(store: Store) -> None:
    number = opening(store, "Lead PM, Acquiring")
    ask = AskDraft(contact(store, "Idris"), AskKind.REFERRAL, opportunity_id=number)
    filled = asks.with_known_packet(store, ask).packet
    assert filled.job_title == "Lead PM, Acquiring"
    assert filled.posting_link == "https://copperfinch.example/jobs/204"
    assert filled.relevant_experience
    assert (filled.how_to_submit, filled.why_this_company) == ("", "")
    with store.action("How"):
        store.execute("UPDATE company SET how_to_submit = 'By the form' WHERE name = 'Copperfinch'")
    assert asks.with_known_packet(store, ask).packet.how_to_submit == "By the form"
    typed = replace(ask, packet=Packet(how_to_submit="By mail"))
    assert asks.with_known_packet(store, typed).packet.how_to_submit == "By mail"
    assert asks.with_known_packet(store, replace(ask, kind=AskKind.NAMES)).packet == Packet()


def test_the_message_says_what_is_not_saved_yet(store: Store) -> None:
    ask = AskDraft(
        contact(store, "Idris"),
        AskKind.REFERRAL,
        opportunity_id=opening(store, "Lead PM, Acquiring"),
        packet=Packet(why_this_company="it clears in a day"),
    )
    made = asking.draft(store, ask)
    body = plain(made.rendered.body)
    assert "Why Copperfinch: it clears in a day" in body
    assert "The role: Lead PM, Acquiring" in body
    assert "[how to submit]" in body
    assert made.to == "idris@bellwether.example"
    to_emeka = AskDraft(contact(store, "Idris"), AskKind.INTRODUCTION, person_id=contact(store, "Emeka"))
    assert plain(asking.draft(store, to_emeka).rendered.subject) == "Would you introduce me to Emeka?"
    names = AskDraft(contact(store, "Idris"), AskKind.NAMES, "three people in banking")
    assert "What I am looking for: three people in banking" in plain(asking.draft(store, names).rendered.body)


# -- sending -------------------------------------------------------------------------------------------


def test_sending_is_one_step_and_is_logged_as_a_word_from_me(store: Store) -> None:
    number = drafted(store)
    with store.action("cadence"):
        store.update(m.Contact, contact(store, "Fiadh"), cadence_days=30)
    assert "keep_in_touch" in due(store, "Fiadh")
    is_one_step(
        store, lambda: asks.send(store, number, on=TODAY, by=MAIL, subject="A question", body="Dear Fiadh")
    )
    ask = row(store, number)
    assert (ask.sent_on, ask.sent_by, ask.answer) == (TODAY, MAIL, Answer.OPEN)
    details = reader.details(store, number)
    assert details is not None
    assert (details.subject, details.body) == ("A question", "Dear Fiadh")
    (act,) = details.happened
    assert (act.on, act.kind, act.outcome, act.purposes) == (TODAY, MAIL, None, frozenset())
    assert "keep_in_touch" not in due(store, "Fiadh")
    assert due(store, "Fiadh", TODAY + timedelta(days=14)) == {"gentle_reminder"}


def test_asked_in_a_call_it_is_a_talk(store: Store) -> None:
    number = sent(store, "Henrik", by=CALL)
    assert store.value("SELECT last_talk_on FROM contact WHERE id = ?", (contact(store, "Henrik"),)) == (
        TODAY.isoformat()
    )
    details = reader.details(store, number)
    assert details is not None
    assert details.happened[0].outcome == "spoke"


def test_an_offer_in_the_message_counts_as_one(store: Store) -> None:
    def given_back() -> bool:
        return "reciprocate" not in due(store, "Sunniva", TODAY + timedelta(days=60))

    assert not given_back()
    number = drafted(store, "Sunniva")
    asks.send(store, number, on=TODAY, by=MAIL)
    assert not given_back()
    history.undo(store)
    asks.send(store, number, on=TODAY, by=MAIL, offers_help=True)
    assert given_back()


def test_a_referral_moves_its_opening_and_freezes_its_packet(store: Store) -> None:
    opening_id = opening(store, "Lead PM, Acquiring")
    number = drafted(store, "Idris", AskKind.REFERRAL, opportunity_id=opening_id)
    moved = asks.send(store, number, on=TODAY, by=MAIL)
    assert moved is OpportunityStage.REFERRAL_ASKED
    assert store.value("SELECT stage FROM opportunity WHERE id = ?", (opening_id,)) == "referral asked"
    kept = asks.draft(store, number)
    assert kept is not None
    assert kept.packet.job_title == "Lead PM, Acquiring"
    again = drafted(store, "Fiadh", AskKind.REFERRAL, opportunity_id=opening_id)
    assert asks.send(store, again, on=TODAY, by=MAIL) is None  # it stands there already


def test_what_is_noted_late_moves_the_opening_on_the_day_it_came_to_where_it_stands(store: Store) -> None:
    opening_id = opening(store, "Lead PM, Acquiring")  # of interest since 18 November
    number = drafted(store, "Idris", AskKind.REFERRAL, opportunity_id=opening_id)
    asks.send(store, number, on=TODAY - timedelta(days=20), by=MAIL)
    steps = store.rows("SELECT stage, on_date FROM opportunity_stage WHERE opportunity_id = ?", (opening_id,))
    assert steps == [("interested", "2026-11-18"), ("referral asked", "2026-11-18")]


def test_asking_for_a_reference_is_noted_on_the_reference(store: Store) -> None:
    number = sent(store, "Zadie", AskKind.REFERENCE)
    standing = "SELECT standing, asked_on, ask_id FROM reference WHERE contact_id = ?"
    assert store.row(standing, (contact(store, "Zadie"),)) == ("asked", TODAY.isoformat(), number)
    sent(store, "Greta", AskKind.REFERENCE)  # who agreed before stays so
    assert store.row(standing, (contact(store, "Greta"),))[0] == "agreed"  # type: ignore[index]


@pytest.mark.parametrize(
    ("setting", "sentence"),
    [
        (
            "archive",
            "Fiadh Corrigale is archived. Nothing was sent, and your draft is safe. Bring Fiadh back first",
        ),
        ("remove", "Fiadh Corrigale was removed. Nothing was sent, and your draft is safe."),
    ],
)
def test_nobody_who_is_not_here_is_asked(store: Store, setting: str, sentence: str) -> None:
    number = drafted(store)
    getattr(contacts, setting)(store, [contact(store, "Fiadh")])
    before = dump(store)
    with pytest.raises(KnownError, match=sentence):
        asks.send(store, number, on=TODAY, by=MAIL)
    assert dump(store) == before
    assert not row(store, number).here


def test_bad_days_of_sending(store: Store) -> None:
    number = drafted(store)
    with pytest.raises(KnownError, match="still to come"):
        asks.send(store, number, on=TODAY + timedelta(days=1), by=MAIL)
    asks.send(store, number, on=TODAY - timedelta(days=3), by=MAIL)
    with pytest.raises(KnownError, match="went out already, on 21 November"):
        asks.send(store, number, on=TODAY, by=MAIL)


# -- the answer ----------------------------------------------------------------------------------------


def test_a_yes_with_a_lead_a_favour_and_words_is_one_step(store: Store) -> None:
    number = open_ask(store, "Kofi")
    lead = LeadDraft(person_name="Bertram Vale", company="Kestrel Fold", words="Say I sent you")
    answered = Answered(
        Answer.YES, TODAY, InteractionKind.MESSAGE, "Here are two names", (lead, LeadDraft(person_name="Ada Moss")),
        "Read my CV",
    )  # fmt: skip
    is_one_step(store, lambda: asks.answer(store, number, answered))
    details = reader.details(store, number)
    assert details is not None
    assert (details.row.answer, details.row.answered_on) == (Answer.YES, TODAY)
    assert [one.title for one in details.leads] == ["Bertram Vale", "Ada Moss"]
    assert {one.referrer for one in details.leads} == {"Kofi Aldermere"}
    assert {one.received_on for one in details.leads} == {TODAY}
    assert details.favours == ("Read my CV",)
    assert details.happened[0].notes == "Here are two names"
    assert details.happened[0].direction == "in"
    tomorrow = TODAY + timedelta(days=1)
    assert {"thank_for_yes", "thank_on_receipt"} <= due(store, "Kofi", tomorrow)
    assert "gentle_reminder" not in due(store, "Kofi", tomorrow + timedelta(days=30))


def test_a_no_makes_thanks_for_considering_due(store: Store) -> None:
    number = open_ask(store, "Declan")
    assert due(store, "Declan") == {"gentle_reminder"}
    is_one_step(store, lambda: asks.answer(store, number, Answered(Answer.NO, TODAY, MAIL)))
    assert due(store, "Declan", TODAY + timedelta(days=1)) == {"thank_for_no"}
    assert store.value("SELECT last_talk_on FROM contact WHERE id = ?", (contact(store, "Declan"),)) == (
        TODAY.isoformat()
    )


@pytest.mark.parametrize("answer", [Answer.SILENCE, Answer.WITHDRAWN])
def test_silence_and_withdrawal_ask_for_nothing(store: Store, answer: Answer) -> None:
    number = open_ask(store, "Declan")
    acts = store.value("SELECT count(*) FROM interaction")
    is_one_step(store, lambda: asks.answer(store, number, Answered(answer, TODAY, MAIL, "words")))
    assert due(store, "Declan", TODAY + timedelta(days=60)) <= {"keep_in_touch", "reciprocate"}
    assert store.value("SELECT count(*) FROM interaction") == acts


def test_an_answer_that_was_logged_is_not_logged_again(store: Store) -> None:
    number = sent(store, "Henrik", by=CALL)  # the talk of today was about it
    asks.answer(store, number, Answered(Answer.YES, TODAY, CALL))
    details = reader.details(store, number)
    assert details is not None
    assert len(details.happened) == 1


def test_a_yes_to_a_reference_agrees_and_a_no_declines(store: Store) -> None:
    number = sent(store, "Zadie", AskKind.REFERENCE)
    zadie = contact(store, "Zadie")
    standing = "SELECT standing, agreed_on, declined_on, can_vouch_for FROM reference WHERE contact_id = ?"
    is_one_step(
        store, lambda: asks.answer(store, number, Answered(Answer.YES, TODAY, MAIL, vouch_for="Settlement"))
    )
    assert store.row(standing, (zadie,)) == ("agreed", TODAY.isoformat(), None, "Settlement")
    details = reader.details(store, number)
    assert details is not None
    assert details.standing is Standing.AGREED
    asks.answer(store, number, Answered(Answer.NO, TODAY))
    assert store.row(standing, (zadie,)) == ("declined", None, TODAY.isoformat(), "Settlement")
    asks.reopen(store, number)
    assert store.row(standing, (zadie,))[0] == "asked"  # type: ignore[index]
    asks.answer(store, number, Answered(Answer.SILENCE, TODAY))
    assert store.row(standing, (zadie,))[0] == "not asked"  # type: ignore[index]


def test_a_yes_to_a_referral_moves_the_opening_where_that_is_wanted(store: Store) -> None:
    opening_id = opening(store, "Lead PM, Acquiring")
    number = sent(store, "Idris", AskKind.REFERRAL, opportunity_id=opening_id)
    lead = LeadDraft(points_to=PointsTo.OPENING, opportunity_id=opening_id)
    assert asks.can_be_referred(store, opening_id)
    asks.answer(store, number, Answered(Answer.YES, TODAY, MAIL, leads=(lead,), referred=True))
    assert not asks.can_be_referred(store, opening_id)
    assert store.value("SELECT stage FROM opportunity WHERE id = ?", (opening_id,)) == "referred"
    details = reader.details(store, number)
    assert details is not None
    assert details.leads[0].title == "Lead PM, Acquiring"


def test_a_lead_that_lacks_something_takes_the_whole_answer_back(store: Store) -> None:
    number = open_ask(store, "Kofi")
    before = dump(store)
    with pytest.raises(KnownError, match="Whom does it point to"):
        asks.answer(store, number, Answered(Answer.YES, TODAY, MAIL, leads=(LeadDraft(),)))
    assert dump(store) == before


def test_bad_answers(store: Store) -> None:
    number = open_ask(store, "Kofi")  # sent on 17 November
    with pytest.raises(KnownError, match="cannot be older than the ask, which was sent on 17 November"):
        asks.answer(store, number, Answered(Answer.YES, TODAY - timedelta(days=8)))
    with pytest.raises(KnownError, match="still to come"):
        asks.answer(store, number, Answered(Answer.YES, TODAY + timedelta(days=1)))
    with pytest.raises(KnownError, match="not sent yet"):
        asks.answer(store, drafted(store), Answered(Answer.YES, TODAY))
    with pytest.raises(KnownError, match="not here any more"):
        asks.answer(store, 999, Answered(Answer.YES, TODAY))
    with pytest.raises(KnownError, match="not sent yet"):
        asks.reopen(store, drafted(store))
    asks.answer(store, number, Answered(Answer.YES, TODAY - timedelta(days=7)))  # on the day it was sent


# -- changing and removing -----------------------------------------------------------------------------


def test_changing_moves_the_log_of_its_sending_along(store: Store) -> None:
    number = sent(store)
    ask = asks.draft(store, number)
    assert ask is not None
    earlier = TODAY - timedelta(days=4)
    is_one_step(
        store,
        lambda: asks.change(
            store, number, replace(ask, exactly="five"), sent_on=earlier, sent_by=CALL, patience_days=3
        ),
    )
    details = reader.details(store, number)
    assert details is not None
    assert (details.row.exactly, details.row.sent_on, details.row.patience_days) == ("five", earlier, 3)
    assert (details.happened[0].on, details.happened[0].kind) == (earlier, CALL)


def test_bad_changes(store: Store) -> None:
    number = open_ask(store, "Kofi")
    ask = asks.draft(store, number)
    assert ask is not None
    asks.answer(store, number, Answered(Answer.YES, TODAY - timedelta(days=2)))

    def change(on: date) -> None:
        asks.change(store, number, ask, sent_on=on, sent_by=MAIL, patience_days=None)

    with pytest.raises(KnownError, match="answered on 22 November"):
        change(TODAY - timedelta(days=1))
    with pytest.raises(KnownError, match="still to come"):
        change(TODAY + timedelta(days=1))
    with pytest.raises(KnownError, match="not sent yet"):
        asks.change(store, drafted(store), ask, sent_on=TODAY, sent_by=MAIL, patience_days=None)


def test_patience_of_one_ask(store: Store) -> None:
    number = open_ask(store, "Declan")
    is_one_step(store, lambda: asks.set_patience(store, number, 30))
    assert due(store, "Declan") == set()
    asks.set_patience(store, number, None)
    assert due(store, "Declan") == {"gentle_reminder"}


def test_removing_takes_the_log_of_its_sending_along_and_leaves_what_came_of_it(store: Store) -> None:
    number = sent(store)
    asks.answer(
        store, number, Answered(Answer.YES, TODAY, MAIL, "Gladly", (LeadDraft(person_name="Ada Moss"),))
    )
    leads, acts = (int(store.value(f"SELECT count(*) FROM {table}")) for table in ("lead", "interaction"))
    is_one_step(store, lambda: asks.remove(store, number))
    assert store.value("SELECT count(*) FROM lead") == leads
    assert store.value("SELECT count(*) FROM interaction") == acts - 1
    with pytest.raises(KnownError, match="not here any more"):
        asks.remove(store, number)


# -- reading -------------------------------------------------------------------------------------------


def test_the_list_has_drafts_first_then_the_latest(store: Store) -> None:
    found = reader.rows(store)
    assert [one.given_name for one in found[:3]] == ["Idris", "Kofi", "Declan"]
    assert sum(one.is_open for one in found) == counts.read(store).asks == 2
    idris = found[0]
    assert (idris.opening, idris.opening_company, idris.company) == (
        "Lead PM, Acquiring",
        "Copperfinch",
        "Copperfinch",
    )
    assert reader.draft_to(store, idris.contact_id) == idris.id
    assert reader.draft_to(store, idris.contact_id, AskKind.NAMES) is None
    assert reader.row(store, 999) is None
    assert reader.details(store, 999) is None
