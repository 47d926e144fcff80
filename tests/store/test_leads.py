"""Reading leads: the rows of the table, one lead's details, and that the statements do not grow with the leads."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from dataclasses import replace
from datetime import date
from pathlib import Path

import pytest

from crm_desktop.domain.clock import FixedDay
from crm_desktop.domain.terms import (
    LEAD_ENDS,
    Direction,
    InteractionKind,
    LeadStage,
    Outcome,
    PointsTo,
    PromisedBy,
    Purpose,
    UseName,
)
from crm_desktop.services import contacts, interactions, leads
from crm_desktop.services.contacts import ContactDraft
from crm_desktop.services.leads import LeadDraft
from crm_desktop.store import Store, companies, counts, history, opportunities
from crm_desktop.store import leads as reader
from crm_desktop.store import models as m
from tests.store.books import empty_at, sample_at

TODAY = date(2026, 11, 24)


@pytest.fixture
def store(store_file: Path) -> Iterator[Store]:
    made = empty_at(store_file, FixedDay(TODAY))
    yield made
    made.close()


@pytest.fixture
def mira(store_file: Path) -> Iterator[Store]:
    made = sample_at(store_file, FixedDay(TODAY))
    yield made
    made.close()


def statements(store: Store, read: Callable[[], object]) -> int:
    seen: list[str] = []

    def trace(_cursor: object, sql: str, _values: object) -> bool:
        seen.append(sql)
        return True

    store.connection.exec_trace = trace
    try:
        read()
    finally:
        store.connection.exec_trace = None
    return len(seen)


def by_title(store: Store) -> dict[str, reader.LeadRow]:
    return {row.title: row for row in reader.rows(store)}


def test_rows_say_whom_or_what_a_lead_points_to(mira: Store) -> None:
    rows = by_title(mira)
    assert len(rows) == 14
    emeka = rows["Emeka Stonefield"]
    assert (emeka.position, emeka.company, emeka.referrer, emeka.referrer_given) == (
        "VP Engineering",
        "Copperfinch",
        "Idris Bellwether",
        "Idris",
    )
    assert emeka.stage == LeadStage.PROGRESSING
    assert [opening.title for opening in emeka.openings] == ["Lead PM, Acquiring"]
    opening = rows["Senior PM, Payments"]
    assert (opening.points_to, opening.company) == (PointsTo.OPENING, "Larkmoor Bank")
    assert rows["Harbourwren is hiring in spring"].points_to == PointsTo.NEWS
    assert sum(row.is_warm for row in rows.values()) == 9


def test_the_latest_received_come_first(mira: Store) -> None:
    days = [row.received_on for row in reader.rows(mira)]
    assert days == sorted(days, reverse=True)


def test_the_statements_do_not_grow_with_the_leads(store: Store) -> None:
    person = contacts.save(store, ContactDraft(given_name="Ada", family_name="Byron"))
    for number in range(3):
        leads.receive(store, LeadDraft(referrer_id=person, person_name=f"Person {number}"))
    few = statements(store, lambda: reader.rows(store))
    for number in range(60):
        draft = LeadDraft(
            referrer_id=person, points_to=PointsTo.OPENING, opening_title=f"Opening {number}", company="Acme"
        )
        leads.receive(store, draft)
    assert statements(store, lambda: reader.rows(store)) == few == 2


def test_details_hold_stages_and_what_happened_since(mira: Store) -> None:
    emeka = by_title(mira)["Emeka Stonefield"]
    lead = reader.details(mira, emeka.id)
    assert lead is not None
    assert [step.stage for step in lead.stages] == [
        LeadStage.RECEIVED,
        LeadStage.REACHING_OUT,
        LeadStage.CONNECTED,
        LeadStage.PROGRESSING,
    ]
    assert [act.on for act in lead.happened] == sorted((act.on for act in lead.happened), reverse=True)
    with_emeka = [act for act in lead.happened if act.who[0][1] == "Emeka Stonefield"]
    assert [act.outcome for act in with_emeka] == [
        Outcome.SPOKE,
        Outcome.REPLIED,
        Outcome.NO_ANSWER,
        Outcome.NO_ANSWER,
    ]
    thanks = [act for act in lead.happened if Purpose.THANKS in act.purposes]
    assert [act.who[0][1] for act in thanks] == ["Idris Bellwether"]
    assert lead.person_here
    assert lead.referrer_here
    assert reader.details(mira, 9_999) is None


def test_what_was_before_the_lead_is_not_its_story(store: Store) -> None:
    who = contacts.save(store, ContactDraft(given_name="Ada"))
    person = contacts.save(store, ContactDraft(given_name="Bo"))
    for on in (date(2026, 11, 1), date(2026, 11, 20)):
        interactions.log(store, contacts=[person], on=on, kind=InteractionKind.CALL, outcome=Outcome.SPOKE)
    lead = leads.receive(store, LeadDraft(referrer_id=who, person_id=person, received_on=date(2026, 11, 10)))
    found = reader.details(store, lead.lead_id)
    assert found is not None
    assert [act.on for act in found.happened] == [date(2026, 11, 20)]


def test_a_removed_person_leaves_the_lead_standing(store: Store) -> None:
    got = leads.receive(store, LeadDraft(referrer_name="Ada Byron", person_name="Bo Lind"))
    assert got.person_id is not None
    contacts.remove(store, [got.person_id])
    lead = reader.details(store, got.lead_id)
    assert lead is not None
    assert lead.row.title == "Bo Lind"
    assert not lead.person_here
    assert lead.referrer_here


def test_openings_are_found_by_title_and_company(mira: Store) -> None:
    assert [one.title for one in reader.find_openings(mira, "larkmoor")] == ["Senior PM, Payments"]
    assert reader.find_openings(mira, "100%") == []
    latest = [one.title for one in reader.find_openings(mira, "", 20)]
    assert latest.index("Product Manager, Claims") > latest.index("Lead PM, Acquiring")  # that one is closed


def test_acts_are_read_as_the_rules_read_them(mira: Store) -> None:
    emeka = by_title(mira)["Emeka Stonefield"]
    assert emeka.person_id is not None
    acts = reader.acts_with(mira, [emeka.person_id], date(2026, 10, 20))
    assert [(act.on, act.direction) for act in acts] == [
        (date(2026, 10, 24), Direction.OUT),
        (date(2026, 11, 10), Direction.IN),
        (date(2026, 11, 18), Direction.OUT),
    ]
    assert acts[0].purposes == {Purpose.REACH_OUT}


# -- the services behind the editor ------------------------------------------------------------------


def promises(store: Store) -> list[tuple[str, str | None, str | None]]:
    return [tuple(row) for row in store.rows("SELECT promised_by, due_on, kept_on FROM promise ORDER BY id")]


def test_the_promise_of_an_introduction_follows_the_lead(store: Store) -> None:
    draft = LeadDraft(referrer_name="Ada Byron", person_name="Bo Lind", promised_by_day=date(2026, 11, 27))
    number = leads.receive(store, draft).lead_id
    kept = leads.draft(store, number)
    assert kept is not None
    assert kept.promised_by_day == date(2026, 11, 27)
    leads.change(store, number, replaced(kept, promised_by_day=date(2026, 12, 4)))
    assert promises(store) == [(PromisedBy.THEM, "2026-12-04", None)]
    leads.set_introduced(store, number, TODAY)
    assert promises(store) == [(PromisedBy.THEM, "2026-12-04", "2026-11-24")]
    history.undo(store)
    leads.change(store, number, replaced(kept, promised_by_day=None))
    assert promises(store) == []
    history.undo(store)
    leads.remove(store, number)
    assert promises(store) == []
    history.undo(store)
    assert promises(store) == [(PromisedBy.THEM, "2026-12-04", None)]


def replaced(lead: LeadDraft, **values: object) -> LeadDraft:
    return replace(lead, **values)  # type: ignore[arg-type]


def test_another_promise_about_the_lead_is_left_alone(store: Store) -> None:
    got = leads.receive(store, LeadDraft(referrer_name="Ada Byron", person_name="Bo Lind"))
    with store.action("Promise"):
        store.insert(
            m.Promise,
            contact=got.referrer_id,
            promised_by=PromisedBy.THEM,
            what="A word with the board",
            made_on=TODAY,
            due_on=date(2026, 11, 30),
            lead=got.lead_id,
            added_at=store.clock.now(),
        )
    leads.set_introduced(store, got.lead_id, TODAY)
    assert promises(store) == [(PromisedBy.THEM, "2026-11-30", None)]


def test_a_changed_lead_keeps_its_stage_when_it_was_received_later_than_noted(store: Store) -> None:
    draft = LeadDraft(referrer_name="Ada", person_name="Bo", received_on=date(2026, 11, 2))
    number = leads.receive(store, draft).lead_id
    leads.move(store, number, LeadStage.CONNECTED, date(2026, 11, 10))
    before = leads.draft(store, number)
    assert before is not None
    leads.change(store, number, replaced(before, received_on=date(2026, 11, 20)))
    assert reader.rows(store)[0].stage == LeadStage.CONNECTED


def test_the_opening_of_a_lead_can_be_changed_and_taken_away(store: Store) -> None:
    draft = LeadDraft(referrer_name="Ada", person_name="Bo", opening_title="Lead PM", company="Acme")
    number = leads.receive(store, draft).lead_id
    before = leads.draft(store, number)
    assert before is not None
    leads.change(store, number, replaced(before, opportunity_id=None, opening_title="Head of Product"))
    assert [one.title for one in reader.rows(store)[0].openings] == ["Head of Product"]
    again = leads.draft(store, number)
    assert again is not None
    leads.change(store, number, replaced(again, opportunity_id=None, opening_title=""))
    assert reader.rows(store)[0].openings == ()


def test_a_lead_that_has_ended_knows_where_it_stood_before(mira: Store) -> None:
    number = reader.rows(mira)[0].id
    for stage in (LeadStage.REACHING_OUT, LeadStage.CONNECTED, LeadStage.HELPED, LeadStage.DID_NOT_PAN_OUT):
        leads.move(mira, number, stage)
    assert leads.stage_before_end(mira, number) is LeadStage.CONNECTED
    with mira.action("Without its stages"):
        mira.execute("DELETE FROM lead_stage WHERE lead_id = ? AND stage <> 'helped'", (number,))
    assert leads.stage_before_end(mira, number) is LeadStage.RECEIVED


def test_what_is_open_is_counted(mira: Store) -> None:
    before = counts.read(mira)
    assert before.leads == sum(row.stage not in LEAD_ENDS for row in reader.rows(mira)) > 0
    openings = opportunities.rows(mira)
    assert before.opportunities == sum(row.is_open for row in openings) < len(openings)
    assert before.companies == len(companies.rows(mira))
    number = next(row.id for row in reader.rows(mira) if row.stage not in LEAD_ENDS)
    leads.move(mira, number, LeadStage.HELPED)
    assert counts.read(mira) == before._replace(leads=before.leads - 1)


def test_a_lead_to_a_company_is_called_by_the_company(store: Store) -> None:
    draft = LeadDraft(
        referrer_name="Ada", points_to=PointsTo.COMPANY, company="Acme", opening_title="Lead PM"
    )
    number = leads.receive(store, draft).lead_id
    assert leads.title(store, number) == "Acme"
    assert reader.rows(store)[0].title == "Acme"


def test_somebody_who_points_to_themselves_is_one_new_contact(store: Store) -> None:
    got = leads.receive(store, LeadDraft(referrer_name="Ada  Byron", person_name="ada byron"))
    assert got.person_id == got.referrer_id
    assert store.value("SELECT count(*) FROM contact") == 1


def test_warm_is_leave_or_an_introduction(store: Store) -> None:
    for use_name, on in ((UseName.YES, None), (UseName.NO, TODAY), (UseName.NOT_ASKED, None)):
        draft = LeadDraft(referrer_name="Ada", person_name="Bo", use_name=use_name, introduced_on=on)
        leads.receive(store, draft)
    assert [row.is_warm for row in reversed(reader.rows(store))] == [True, True, False]
