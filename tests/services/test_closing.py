"""When the search is over, on the sample search: everybody is told, and the rest ends in one step."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import date, timedelta
from pathlib import Path

import pytest

from crm_desktop.domain import translation
from crm_desktop.domain.clock import FixedDay
from crm_desktop.domain.errors import KnownError
from crm_desktop.domain.etiquette import RuleName
from crm_desktop.domain.messages import plain
from crm_desktop.domain.templates import Occasion
from crm_desktop.domain.terms import InteractionKind, LeadStage, Purpose
from crm_desktop.services import closing, settings
from crm_desktop.services.agenda import Agenda
from crm_desktop.services.closing import Ending, Person
from crm_desktop.services.messages import telling
from crm_desktop.store import Store, history
from crm_desktop.store import models as m
from tests.store.books import sample_at

TODAY = date(2026, 11, 24)


@pytest.fixture
def store(store_file: Path) -> Iterator[Store]:
    opened = sample_at(store_file, FixedDay(TODAY))
    yield opened
    opened.close()


def offer(store: Store) -> int:
    return int(store.value("SELECT id FROM opportunity WHERE title = 'Lead PM, Risk'"))


def accepted(store: Store) -> Ending:
    closing.accept(store, offer(store))
    return closing.endings(store)[0]


def person(agenda: Agenda, store: Store, ending: Ending, given: str) -> Person:
    found = closing.people(agenda, store, ending)
    return next(one for one in found if one.helper.contact.given_name == given)


def tell(agenda: Agenda, store: Store, ending: Ending, given: str, **more: object) -> None:
    message = telling.draft(agenda, store, ending, person(agenda, store, ending, given))
    telling.log(store, ending, message, **more)  # type: ignore[arg-type]


def test_an_offer_can_be_said_yes_to_and_stopping_is_always_possible(store: Store) -> None:
    first, last = closing.endings(store)
    assert (first.title, first.is_accepted, first.occasion) == (
        "Lead PM, Risk at Orrery Lane",
        False,
        Occasion.CLOSING_THE_LOOP,
    )
    assert (last.opportunity_id, last.on, last.occasion) == (None, TODAY, Occasion.STOP_FOR_NOW)
    closing.accept(store, offer(store))
    assert closing.endings(store)[0] == Ending(offer(store), "Lead PM, Risk at Orrery Lane", TODAY)
    history.undo(store)
    assert not closing.endings(store)[0].is_accepted
    with pytest.raises(KnownError, match="not here any more"):
        closing.accept(store, 999)


def test_everybody_who_helped_is_listed_those_behind_the_offer_first(store: Store, agenda: Agenda) -> None:
    found = closing.people(agenda, store, accepted(store))
    assert [one.helper.contact.given_name for one in found[:4]] == ["Greta", "Tamsin", "Lotte", "Chiara"]
    assert len(found) == 16
    assert not any(one.told_on for one in found)
    assert {one.helper.contact.given_name for one in found if one.is_owed} >= {"Idris", "Kofi"}


def test_an_introducer_whom_no_fact_names_is_found_up_the_chain(store: Store, agenda: Agenda) -> None:
    tamsin = int(store.value("SELECT id FROM contact WHERE given_name = 'Tamsin'"))
    with store.action("An old friend"):
        now = store.clock.now()
        friend = store.insert(m.Contact, name="Old Friend", given_name="Old", added_at=now, changed_at=now)
        store.update(m.Contact, tamsin, introduced_by=friend)
    assert friend not in agenda.facts.contacts
    found = closing.people(agenda, store, accepted(store))
    assert [one.helper.contact.given_name for one in found[:3]] == ["Greta", "Old", "Tamsin"]


def test_one_message_clears_the_news_and_every_thank_you(store: Store, agenda: Agenda) -> None:
    ending = accepted(store)
    idris = person(agenda, store, ending, "Idris")
    message = telling.draft(agenda, store, ending, idris)
    assert message.template_key == "closing_the_loop"
    assert "your introduction to Emeka and your help" in plain(message.rendered.body)
    assert message.purposes == (Purpose.THANKS, Purpose.UPDATE)
    courtesies = {RuleName.THANK_ON_CONNECTION, RuleName.TELL_REFERRER}
    assert courtesies <= {due.rule for due in agenda.of_contact(idris.contact_id)}
    telling.log(store, ending, message, subject="I said yes", body="Dear Idris, …")
    assert not courtesies & {due.rule for due in agenda.of_contact(idris.contact_id)}
    assert person(agenda, store, ending, "Idris").told_on == TODAY
    history.undo(store)
    assert person(agenda, store, ending, "Idris").told_on is None
    assert courtesies <= {due.rule for due in agenda.of_contact(idris.contact_id)}


def test_told_already_on_a_day_before(store: Store, agenda: Agenda) -> None:
    ending = accepted(store)
    later = Ending(ending.opportunity_id, ending.title, TODAY - timedelta(days=3))
    tell(agenda, store, later, "Tamsin", on=TODAY - timedelta(days=2), kind=InteractionKind.CALL)
    assert person(agenda, store, later, "Tamsin").told_on == TODAY - timedelta(days=2)
    with pytest.raises(KnownError, match="still to come"):
        tell(agenda, store, later, "Lotte", on=TODAY + timedelta(days=1))
    with pytest.raises(KnownError, match="not said yes on that day"):
        tell(agenda, store, later, "Lotte", on=TODAY - timedelta(days=4))
    assert person(agenda, store, later, "Lotte").told_on is None


def test_stopping_without_a_job_has_other_words_and_begins_with_the_first_who_hears(
    store: Store, agenda: Agenda
) -> None:
    ending = closing.endings(store)[-1]
    message = telling.draft(agenda, store, ending, person(agenda, store, ending, "Greta"))
    assert message.template_key == "stop_for_now"
    assert "being my reference and your introduction to Paloma" in plain(message.rendered.body)
    assert not any(behind.helper.behind for behind in closing.people(agenda, store, ending))
    assert closing.stopped_on(store) is None
    day = TODAY - timedelta(days=2)
    telling.log(store, ending, message, on=day)
    assert closing.stopped_on(store) == day
    ending = closing.endings(store)[-1]
    assert ending.on == day
    assert person(agenda, store, ending, "Greta").told_on == day
    tell(agenda, store, ending, "Idris")
    assert closing.stopped_on(store) == day  # the earlier day stays
    closing.search_again(store)
    assert closing.stopped_on(store) is None
    history.undo(store)
    assert closing.stopped_on(store) == day


def test_what_ends_is_named_in_the_language_that_is_spoken(store: Store) -> None:
    ending = accepted(store)
    assert "Referral ask to Declan Rooksby" in [name for _, name in closing.rest(store, ending).asks]
    assert ending.title == "Lead PM, Risk at Orrery Lane"
    german = {
        "{kind} ask to {name}": "bitte an {name} um {kind}",
        "{what} at {company}": "{what} bei {company}",
    }
    translation.install(lambda context, text, one, count: german.get(text, text), "de")
    try:
        assert "Bitte an Declan Rooksby um referral" in [name for _, name in closing.rest(store, ending).asks]
        assert closing.endings(store)[0].title == "Lead PM, Risk bei Orrery Lane"
    finally:
        translation.install(None)


def test_the_rest_ends_in_one_step_and_one_undo_brings_it_back(store: Store, agenda: Agenda) -> None:
    ending = accepted(store)
    before = {
        name: store.rows(f"SELECT * FROM {name} ORDER BY id") for name in ("lead", "opportunity", "ask")
    }
    rest = closing.rest(store, ending)
    assert (len(rest.leads), len(rest.openings), len(rest.asks), len(rest.drafts)) == (11, 8, 2, 1)
    assert rest.reminders
    ends = [stage for _number, _name, stage in rest.leads]
    by_stage = {stage: ends.count(stage) for stage in LeadStage}
    assert by_stage[LeadStage.BECAME_A_JOB] == 1
    assert by_stage[LeadStage.HELPED] == 6
    assert by_stage[LeadStage.DID_NOT_PAN_OUT] == 4
    assert closing.close_rest(agenda, store, ending) == rest.count
    assert closing.rest(store, ending).is_empty
    assert set(store.rows("SELECT DISTINCT stage FROM opportunity")) == {
        ("accepted",),
        ("rejected",),
        ("withdrawn",),
    }
    assert not store.rows("SELECT 1 FROM ask WHERE sent_on IS NULL OR answer = 'open'")
    asked = {RuleName.REACH_OUT, RuleName.TRY_AGAIN, RuleName.GENTLE_REMINDER, RuleName.FOLLOW_THROUGH}
    asked |= {RuleName.KEEP_IN_TOUCH, RuleName.BRIEF_REFERENCE}
    assert not asked & {due.rule for due in agenda.dues}
    assert store.value("SELECT count(*) FROM interaction") == store.value(
        "SELECT count(*) FROM interaction WHERE on_date <= ?", (TODAY.isoformat(),)
    )
    history.undo(store)
    assert {name: store.rows(f"SELECT * FROM {name} ORDER BY id") for name in before} == before
    assert settings.get(store, settings.RULES_OFF) == ()
    assert asked & {due.rule for due in agenda.dues}


def test_who_was_told_owes_nothing_by_the_closing_and_who_was_not_is_still_to_hear(
    store: Store, agenda: Agenda
) -> None:
    ending = accepted(store)
    tell(agenda, store, ending, "Ruth")
    closing.close_rest(agenda, store, ending)
    courtesy = {RuleName.THANK_ON_OUTCOME, RuleName.TELL_REFERRER, RuleName.THANK_ON_RECEIPT}

    def owed(given: str) -> set[RuleName]:
        number = person(agenda, store, ending, given).contact_id
        return courtesy & {due.rule for due in agenda.of_contact(number)}

    assert not owed("Ruth")
    assert RuleName.THANK_ON_OUTCOME in owed("Declan")
    tell(agenda, store, ending, "Declan")
    assert not owed("Declan")


def test_closing_with_nothing_open_does_no_harm(store: Store, agenda: Agenda) -> None:
    ending = accepted(store)
    closing.close_rest(agenda, store, ending)
    assert closing.close_rest(agenda, store, ending) == 0


def test_follow_ups_about_what_ends_go_and_the_others_stay(store: Store, agenda: Agenda) -> None:
    ending = accepted(store)
    larkmoor = int(store.value("SELECT id FROM opportunity WHERE title = 'Senior PM, Payments'"))
    with store.action("follow-ups"):
        now = store.clock.now()
        numbers = [
            store.insert(m.FollowUp, what=what, due_on=TODAY, added_at=now)
            for what in ("Prepare", "Water plants")
        ]
        store.insert(m.FollowUpAbout, follow_up=numbers[0], opportunity=larkmoor)
    assert numbers[0] in {number for number, _ in closing.rest(store, ending).follow_ups}
    closing.close_rest(agenda, store, ending)
    left = {row[0] for row in store.rows("SELECT id FROM follow_up")}
    assert numbers[1] in left
    assert numbers[0] not in left


def test_a_draft_is_kept_for_each_ending(store: Store, agenda: Agenda) -> None:
    ending, stop = accepted(store), closing.endings(store)[-1]
    greta = person(agenda, store, ending, "Greta")
    assert telling.draft_key(ending, greta) != telling.draft_key(stop, greta)
