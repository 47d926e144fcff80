"""What a person does with companies: the target list, its scores, and two made one."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import replace
from pathlib import Path
from typing import Any

import pytest

from crm_desktop.domain.clock import FixedDay
from crm_desktop.domain.companies import normal_name
from crm_desktop.domain.errors import KnownError
from crm_desktop.domain.lamp import Lamp
from crm_desktop.domain.terms import (
    AffiliationKind,
    Channel,
    OpportunityStage,
    PointsTo,
    Relationship,
    TargetStatus,
)
from crm_desktop.services import companies
from crm_desktop.services.companies import CompanyDraft
from crm_desktop.store import Store, history, soundness
from crm_desktop.store import companies as reader
from crm_desktop.store import models as m
from tests.store.books import (
    CLOCK,
    TODAY,
    add_contact,
    add_interaction,
    add_lead,
    dump,
    empty_at,
    sample_at,
)


@pytest.fixture
def store(store_file: Path) -> Iterator[Store]:
    made = empty_at(store_file, CLOCK)
    yield made
    made.close()


@pytest.fixture(scope="module")
def mira(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Store]:
    made = sample_at(tmp_path_factory.mktemp("sample") / "a.crm", CLOCK)
    yield made
    made.close()


def affiliate(store: Store, contact: int, company: int, **more: Any) -> int:
    with store.action("Tie"):
        return store.insert(
            m.Affiliation, contact=contact, company=company, **{"kind": AffiliationKind.EMPLOYER, **more}
        )


# -- reading -------------------------------------------------------------------------------------------


def test_the_targets_of_the_sample_with_whom_i_know_inside(mira: Store) -> None:
    rows = {row.name: row for row in reader.rows(mira)}
    assert len(rows) == 12
    assert {name: row.inside for name, row in rows.items()} == {
        "Orrery Lane": 3, "Larkmoor Bank": 3, "Copperfinch": 3, "Lanternfold": 3, "Harbourwren": 1,
        "Mossgate Mutual": 1, "Abacombe": 2, "Quillstow": 2, "Fennelby": 2, "Tidemarrow": 2, "Saltmarrow": 2,
        "Pebblewise": 2,
    }  # fmt: skip
    assert rows["Fennelby"].lamp == Lamp(3, 2, 2)
    assert rows["Copperfinch"].lamp.score == 11
    assert rows["Orrery Lane"].status is TargetStatus.OFFER
    everything = reader.rows(mira, everything=True)
    assert len(everything) == 19
    assert [row.name for row in everything] == sorted((row.name for row in everything), key=normal_name)
    assert {row.name: row.inside for row in everything if row.status is None}["Pennywhistle Pay"] == 3
    assert reader.row(mira, rows["Fennelby"].id) == rows["Fennelby"]


def test_who_works_at_two_places_is_inside_both_and_once_in_each(store: Store) -> None:
    one, two = companies.name_targets(store, ["Acme", "Beta"]).numbers
    same = companies.save(store, CompanyDraft("Acme Inc.", target_status=TargetStatus.PROSPECT))
    both = add_contact(store, "Anna Both", company=one)
    affiliate(store, both, two)
    affiliate(store, both, one)
    affiliate(store, both, same)
    affiliate(store, add_contact(store, "Bert Former"), one, former=True)
    add_contact(store, "Cid Archived", company=one, archived_at=store.clock.now())
    add_contact(store, "Dot Stranger", company=one, relationship=Relationship.NOT_MET)
    add_contact(store, "My Self", company=one, is_me=True)
    assert {row.id: row.inside for row in reader.rows(store)} == {one: 1, two: 1, same: 1}
    assert {row.id: row.inside for row in reader.rows(store, everything=True)} == {one: 1, two: 1, same: 1}
    assert reader.details(store, one).same == ((same, "Acme Inc."),)  # type: ignore[union-attr]


def test_one_company_of_the_sample(mira: Store) -> None:
    number = next(row.id for row in reader.rows(mira) if row.name == "Larkmoor Bank")
    found = reader.details(mira, number)
    assert found is not None
    assert (found.programme, found.how_to_submit) == ("yes", "Through staff: name, CV and two sentences")
    (opening,) = found.openings
    assert (opening.title, opening.stage, opening.is_open) == (
        "Senior PM, Payments", OpportunityStage.INTERVIEW, True,
    )  # fmt: skip
    assert opening.channel is Channel.REFERRAL
    assert opening.brought is not None
    assert (opening.brought.name, opening.brought.on.isoformat()) == ("Tobin Ashgrove", "2026-10-03")  # type: ignore[union-attr]
    assert opening.coming is not None
    assert (opening.coming.what, opening.coming.on.isoformat()) == (
        "Second interview at Larkmoor Bank", "2026-11-26",
    )  # fmt: skip
    assert found.lead is not None
    assert found.lead.name == "Sunniva Krall"
    assert found.same == ()


def test_a_company_that_is_not_there(store: Store) -> None:
    assert reader.row(store, 7) is None
    assert reader.details(store, 7) is None
    assert not companies.set_status(store, 7, TargetStatus.OFFER)


# -- scoring -------------------------------------------------------------------------------------------


def test_each_number_is_one_step_that_can_be_taken_back(store: Store) -> None:
    number = companies.save(store, CompanyDraft("Fennelby"))
    before = dump(store)
    steps = (
        (lambda: companies.set_status(store, number, TargetStatus.APPLIED), "Fennelby: applied"),
        (lambda: companies.set_motivation(store, number, 4), "Fennelby: motivation 4"),
        (lambda: companies.set_posting(store, number, 0), "Fennelby: posting 0"),
        (lambda: companies.set_priority(store, number, 1), "Fennelby: priority 1"),
        (lambda: companies.set_programme(store, number, "yes"), "Fennelby: referral programme, yes"),
    )
    for work, label in steps:
        assert work()
        assert not work()
        assert history.next_undo(store).label == label  # type: ignore[union-attr]
    row = reader.row(store, number)
    assert row is not None
    assert (row.status, row.motivation, row.posting, row.priority, row.has_programme) == (
        TargetStatus.APPLIED, 4, 0, 1, True,
    )  # fmt: skip
    assert companies.set_status(store, number, None)
    for _ in range(len(steps) + 1):
        history.undo(store)
    assert dump(store) == before


# -- naming several ------------------------------------------------------------------------------------


def test_naming_companies_makes_targets_of_old_and_new_ones_in_one_step(store: Store) -> None:
    here = companies.save(store, CompanyDraft("Copperfinch Ltd", industry="Card payments"))
    aside = companies.save(store, CompanyDraft("Pebblewise", target_status=TargetStatus.SET_ASIDE))
    before = dump(store)
    named = companies.name_targets(
        store, ["  Orrery   Lane ", "copperfinch", "", "Orrery Lane Inc.", "Pebblewise", "李 公司", "  "]
    )
    assert named.new == 2
    assert named.numbers[1:3] == (here, aside)
    rows = {row.id: row for row in reader.rows(store)}
    assert [rows[number].name for number in named.numbers] == [
        "Orrery Lane",
        "Copperfinch Ltd",
        "Pebblewise",
        "李 公司",
    ]
    assert rows[here].status is TargetStatus.PROSPECT
    assert rows[aside].status is TargetStatus.SET_ASIDE
    assert rows[here].industry == "Card payments"
    history.undo(store)
    assert dump(store) == before


def test_naming_none_says_so(store: Store) -> None:
    with pytest.raises(KnownError, match="Name at least one"):
        companies.name_targets(store, ["", "  "])
    assert history.entries(store) == []


# -- merging -------------------------------------------------------------------------------------------


def test_the_fuller_then_the_newer_is_proposed_and_the_name_stays(store: Store) -> None:
    keep = companies.save(
        store,
        CompanyDraft("Acme", industry="Law", place="Cork", motivation=2, target_status=TargetStatus.PROSPECT),
    )
    later = FixedDay(TODAY.replace(day=25), CLOCK.at)
    store.clock = later
    gone = companies.save(
        store,
        CompanyDraft(
            "Acme Legal", domain="acme.example", place="Dublin", posting=0, target_status=TargetStatus.OFFER
        ),
    )
    found = companies.compare(store, keep, gone)
    assert found is not None
    assert found.from_gone == {"domain", "place", "posting", "target_status"}
    other = companies.compare(store, gone, keep)
    assert other is not None
    assert other.from_gone == {"industry", "motivation"}
    assert companies.compare(store, keep, keep) is None
    assert companies.compare(store, keep, 99) is None
    companies.set_status(store, keep, TargetStatus.SET_ASIDE)
    assert "target_status" in companies.compare(store, keep, gone).from_gone  # type: ignore[union-attr]
    companies.set_status(store, gone, None)
    assert "target_status" not in companies.compare(store, keep, gone).from_gone  # type: ignore[union-attr]
    assert "target_status" in companies.compare(store, gone, keep).from_gone  # type: ignore[union-attr]


def test_the_notes_of_both_come_together(store: Store) -> None:
    keep = companies.save(store, CompanyDraft("Acme", notes="Hires in spring.", how_to_submit="By mail"))
    gone = companies.save(store, CompanyDraft("Acme Legal", notes="Ask for Bert.\n", how_to_submit="A form"))
    found = companies.compare(store, keep, gone)
    assert found is not None
    assert found.merged().notes == "Hires in spring.\n\nAsk for Bert."
    assert found.merged().how_to_submit == "By mail"
    assert found.merged({"how_to_submit"}).how_to_submit == "A form"
    before = dump(store)
    companies.merge(store, keep, gone, found.merged())
    assert store.rows("SELECT notes FROM company") == [("Hires in spring.\n\nAsk for Bert.",)]
    history.undo(store)
    assert dump(store) == before


def _two_companies(store: Store) -> tuple[int, int, dict[str, int]]:
    """Two companies with something of every kind that can point to one."""
    keep, gone = (
        companies.save(store, CompanyDraft("Acme")),
        companies.save(store, CompanyDraft("Acme Europe")),
    )
    now = store.clock.now()
    anna, bert = add_contact(store, "Anna Keeps", company=keep), add_contact(store, "Bert Goes", company=gone)
    cleo = add_contact(store, "Cleo Removed", company=gone, deleted_at=now)
    lead = add_lead(store, anna, bert)
    talk, other = add_interaction(store, [anna], TODAY), add_interaction(store, [bert], TODAY)
    with store.action("More"):
        store.update(m.Lead, lead, company=gone, points_to=PointsTo.COMPANY)
        opening = store.insert(m.Opportunity, title="PM", company=gone, added_at=now, changed_at=now)
        ask = store.insert(m.Ask, contact=anna, kind="advice", company=gone, added_at=now)
        both = store.insert(m.InteractionAbout, interaction=talk, company=keep)
        twice = store.insert(m.InteractionAbout, interaction=talk, company=gone)
        about = store.insert(m.InteractionAbout, interaction=other, company=gone)
        todo = store.insert(m.FollowUp, what="Call", due_on=TODAY, added_at=now)
        follow_up = store.insert(m.FollowUpAbout, follow_up=todo, company=gone)
    numbers = {"opportunity": opening, "ask": ask, "lead": lead, "follow_up_about": follow_up}
    return keep, gone, {**numbers, "bert": bert, "cleo": cleo, "both": both, "twice": twice, "about": about}


def test_everything_comes_together_and_undo_gives_both_back_exactly(store: Store) -> None:
    keep, gone, numbers = _two_companies(store)
    affiliate(store, numbers["bert"], gone, from_date="2019")
    before = dump(store)
    found = companies.compare(store, keep, gone)
    assert found is not None
    assert dict(found.moving) == {
        "contact": 2, "affiliation": 1, "opportunity": 1, "lead": 1, "ask": 1, "interaction_about": 2,
        "follow_up_about": 1,
    }  # fmt: skip
    companies.merge(store, keep, gone, replace(found.keep, place="Cork"))
    assert reader.row(store, gone) is None
    assert reader.row(store, keep).place == "Cork"  # type: ignore[union-attr]
    for table in ("opportunity", "ask", "lead", "follow_up_about"):
        assert store.value(f"SELECT company_id FROM {table} WHERE id = ?", (numbers[table],)) == keep
    assert store.rows("SELECT company_id FROM contact WHERE id IN (?, ?)", (numbers["bert"], numbers["cleo"])) == [
        (keep,), (keep,),
    ]  # fmt: skip
    assert store.rows("SELECT id FROM interaction_about ORDER BY id") == [
        (numbers["both"],),
        (numbers["about"],),
    ]
    assert sum(reader.pointing_to(store, [gone]).values()) == 0
    assert soundness.findings(store) == []
    entry = history.next_undo(store)
    assert entry is not None
    assert (entry.label, entry.kind) == ("Acme: two companies merged", "merge")
    history.undo(store)
    assert dump(store) == before
    history.redo(store)
    assert reader.row(store, gone) is None
    assert store.value("SELECT count(*) FROM contact WHERE company_id = ?", (keep,)) == 3


@pytest.mark.parametrize(
    ("kept", "going", "left"),
    [
        ({}, {"from_date": "2019"}, [{"from_date": "2019"}]),
        ({"from_date": "2019"}, {}, [{"from_date": "2019"}]),
        ({"from_date": "2019"}, {"from_date": "2019"}, [{"from_date": "2019"}]),
        ({"from_date": "2019"}, {"from_date": "2012"}, [{"from_date": "2019"}, {"from_date": "2012"}]),
        ({"title": "PM"}, {"title": "CEO"}, [{"title": "PM"}, {"title": "CEO"}]),
        ({}, {"former": True}, [{}, {"former": True}]),
        ({}, {"kind": AffiliationKind.SCHOOL}, [{}, {"kind": AffiliationKind.SCHOOL}]),
        (
            {"from_date": "2019", "title": ""},
            {"from_date": "2019", "title": "PM", "to_date": "2021"},
            [{"from_date": "2019", "title": "PM", "to_date": "2021"}],
        ),
    ],
)
def test_a_tie_that_both_had_is_kept_once_the_fuller_one(
    store: Store, kept: dict[str, Any], going: dict[str, Any], left: list[dict[str, Any]]
) -> None:
    keep, gone = (
        companies.save(store, CompanyDraft("Acme")),
        companies.save(store, CompanyDraft("Acme Europe")),
    )
    anna = add_contact(store, "Anna Tied")
    affiliate(store, anna, keep, **kept)
    affiliate(store, anna, gone, **going)
    before = dump(store)
    companies.merge(store, keep, gone, CompanyDraft("Acme"))
    fields = {"kind": AffiliationKind.EMPLOYER, "title": "", "from_date": "", "to_date": "", "former": False}
    found = store.rows(
        "SELECT kind, title, from_date, to_date, former FROM affiliation WHERE company_id = ? ORDER BY id",
        (keep,),
    )
    assert found == [tuple({**fields, **one}.values()) for one in left]
    history.undo(store)
    assert dump(store) == before


def test_what_is_not_two_companies_is_not_merged(store: Store) -> None:
    keep = companies.save(store, CompanyDraft("Acme"))
    before = dump(store)
    for gone in (keep, 99):
        with pytest.raises(KnownError, match="not two companies"):
            companies.merge(store, keep, gone, CompanyDraft("Acme"))
    other = companies.save(store, CompanyDraft("Beta"))
    history.undo(store)
    history.redo(store)
    with pytest.raises(KnownError, match="needs a name"):
        companies.merge(store, keep, other, CompanyDraft(" "))
    assert reader.row(store, other) is not None
    history.undo(store)
    assert dump(store) == before
