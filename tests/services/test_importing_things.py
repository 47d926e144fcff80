"""Importing what is no person: openings, talks, targets; and that it comes back with one undo."""

from __future__ import annotations

import json
from collections.abc import Iterator
from datetime import timedelta
from pathlib import Path
from typing import Any

import pytest

from crm_desktop.domain.terms import OpportunityStage
from crm_desktop.exchange.columns.fields import Field
from crm_desktop.exchange.sources import TableSource
from crm_desktop.services import contacts, opportunities
from crm_desktop.services.contacts import ContactDraft
from crm_desktop.services.imports import importing
from crm_desktop.services.imports.importing import ImportResult
from crm_desktop.services.opportunities import OpportunityDraft
from crm_desktop.store import Store, history, soundness
from tests.exchange.files import write
from tests.store.books import CLOCK, dump, empty_at


@pytest.fixture
def store(tmp_path: Path) -> Iterator[Store]:
    store = empty_at(tmp_path / "search.crm")
    yield store
    store.close()


def counts(result: ImportResult) -> tuple[int, int, int, int, int]:
    found = (result.new, result.merged, result.unchanged, len(result.skipped), len(result.unreadable))
    assert sum(found) == result.rows
    return found


def take(store: Store, path: Path, **more: Any) -> tuple[int, int, int, int, int]:
    return counts(importing.import_file(store, path, **more))


JOBS = """Company,Position,Status,Date Applied,Contact,Contact Email,Recruiter,Notes
Acme GmbH,Analyst,Applied,3 Nov 2025,Ada Berg,ada@acme.example,,first
Beta,Head of Risk,Interview,14 Nov 2025,Bo Cole; Ada Berg,,Rita Hunt,
ACME,Analyst,Rejected,1 Sep 2025,,,,
,,,,,,,nothing
"""


def steps(store: Store, opening: int) -> list[tuple[str, str]]:
    return store.rows(
        "SELECT stage, on_date FROM opportunity_stage WHERE opportunity_id = ? ORDER BY id", (opening,)
    )


def test_a_tracker_becomes_openings_companies_and_people(store: Store, tmp_path: Path) -> None:
    path = write(tmp_path / "jobs.csv", JOBS)
    before = dump(store)
    result = importing.import_file(store, path)
    assert counts(result) == (3, 0, 0, 1, 0)
    assert (result.kind, result.made) == ("jobs", 3)
    assert store.rows("SELECT name FROM company ORDER BY id") == [("Acme GmbH",), ("Beta",)]
    assert store.rows("SELECT title, company_id, stage FROM opportunity ORDER BY id") == [
        ("Analyst", 1, "applied"),
        ("Head of Risk", 2, "interview"),
        ("Analyst", 1, "rejected"),
    ]
    assert steps(store, 2) == [("applied", "2025-11-14"), ("interview", "2025-11-14")]
    assert store.rows("SELECT name, relationship FROM contact ORDER BY id") == [
        ("Ada Berg", "not met yet"),
        ("Bo Cole", "not met yet"),
        ("Rita Hunt", "recruiter"),
    ]
    assert store.rows("SELECT opportunity_id, contact_id, role FROM role ORDER BY id") == [
        (1, 1, "insider"),
        (2, 2, "insider"),
        (2, 1, "insider"),
        (2, 3, "recruiter"),
    ]
    assert soundness.findings(store) == []
    (step,) = history.entries(store)
    assert step.detail == "4 rows read: 3 new, 0 merged, 1 left out."
    assert take(store, path) == (0, 0, 3, 1, 0)
    assert len(history.entries(store)) == 1
    history.undo(store)
    assert dump(store) == before


def test_an_opening_moves_forward_and_never_back(store: Store, tmp_path: Path) -> None:
    take(store, write(tmp_path / "jobs.csv", JOBS))
    later = JOBS.replace("Analyst,Applied,3", "Analyst,Offer,3").replace("Risk,Interview", "Risk,Applied")
    path = write(tmp_path / "later.csv", later)
    assert take(store, path) == (0, 1, 2, 1, 0)
    assert steps(store, 1) == [("applied", "2025-11-03"), ("offer", "2025-11-03")]
    assert store.value("SELECT stage FROM opportunity WHERE id = 2") == "interview"
    assert take(store, path) == (0, 0, 3, 1, 0)
    # Whoever closed it has the last word.
    opportunities.move(store, 1, OpportunityStage.WITHDRAWN)
    path = write(tmp_path / "end.csv", later.replace("Analyst,Offer", "Analyst,Accepted"))
    assert take(store, path) == (0, 0, 3, 1, 0)
    assert soundness.findings(store) == []


def test_an_opening_of_my_own_is_filled_where_it_is_empty(store: Store, tmp_path: Path) -> None:
    contacts.save(store, ContactDraft("Ada", "Berg"))
    number = opportunities.add(store, OpportunityDraft(title="analyst", company="Acme", notes="my words"))
    path = write(
        tmp_path / "jobs.csv",
        "Company,Position,Status,Contact,Salary,Notes\nAcme Inc.,Analyst,Applied,Ada Berg,60k,theirs\n",
    )
    assert take(store, path) == (0, 1, 0, 0, 0)
    assert store.row("SELECT salary, notes, stage FROM opportunity WHERE id = ?", (number,)) == (
        "60k", "my words", "applied",
    )  # fmt: skip
    assert store.rows("SELECT contact_id, role FROM role") == [(1, "insider")]
    assert store.value("SELECT count(*) FROM contact") == 1
    assert take(store, path) == (0, 0, 1, 0, 0)


def test_two_people_of_one_name_are_told_apart_by_their_company_or_not_at_all(
    store: Store, tmp_path: Path
) -> None:
    contacts.save(store, ContactDraft("Ada", "Berg", company="Acme"))
    contacts.save(store, ContactDraft("Ada", "Berg", company="Beta"))
    path = write(
        tmp_path / "jobs.csv",
        "Company,Position,Status,Contact\nBeta,PM,Applied,Ada Berg\nGamma,PM,Applied,Ada Berg\n",
    )
    result = importing.import_file(store, path)
    assert counts(result) == (2, 0, 0, 0, 0)
    assert store.rows("SELECT opportunity_id, contact_id FROM role") == [(1, 2)]
    assert [each.row for each in result.remarks] == [3]
    assert "several people called Ada Berg" in result.remarks[0].text
    assert store.value("SELECT count(*) FROM contact") == 2


def test_a_day_that_is_still_to_come_is_today(store: Store, tmp_path: Path) -> None:
    path = write(tmp_path / "jobs.csv", "Company,Position,Status,Date Applied\nAcme,PM,Applied,1 Jan 2999\n")
    assert take(store, path) == (1, 0, 0, 0, 0)
    assert steps(store, 1) == [("applied", CLOCK.today().isoformat())]


def test_a_matching_is_remembered_by_its_header(store: Store, tmp_path: Path) -> None:
    path = write(tmp_path / "list.csv", "Name,Email,Shoe size\nAda Berg,a@x.example,1 Green\n")
    source = importing.open_source(path)
    assert isinstance(source, TableSource)
    assert importing.recall(store, source) == source
    importing.import_source(store, source.matched(source.matching.with_field(2, Field.NOTES)))
    assert store.rows("SELECT name FROM import_preset") == [("list",)]
    other = write(tmp_path / "other.csv", "Name,Email,Shoe size\nBo Cole,b@x.example,2 Red\n")
    result = importing.import_file(store, other)
    assert "The columns are matched as you matched those of “list”." in result.taken
    assert store.rows("SELECT notes FROM contact ORDER BY id") == [("1 Green",), ("2 Red",)]
    # Who goes back to what is proposed has it forgotten.
    third = write(tmp_path / "third.csv", "Name,Email,Shoe size\nCy Dorn,c@x.example,3 Blue\n")
    importing.import_source(store, importing.open_source(third))
    assert store.rows("SELECT name FROM import_preset") == []


def test_companies_to_work_at_become_targets_with_their_scores(store: Store, tmp_path: Path) -> None:
    head = "Target Company,Motivation,Posting,Priority,Contacts,Careers page,Why"
    rows = "Acme,5,,high,Ada Berg,acme.example/jobs,Team\nBeta,2,1,,,,\n"
    assert take(store, write(tmp_path / "t.csv", f"{head}\n{rows}")) == (2, 0, 0, 0, 0)
    told = "SELECT name, target_status, motivation, posting, priority, careers_page, notes FROM company ORDER BY id"
    acme = ("Acme", "prospect", 5, None, 1, "https://acme.example/jobs", "Team")
    assert store.rows(told) == [acme, ("Beta", "prospect", 2, 1, None, "", "")]
    assert store.rows("SELECT c.name, k.name FROM contact c JOIN company k ON k.id = company_id") == [
        ("Ada Berg", "Acme")
    ]
    # The same list again changes nothing; a score that is not here yet is filled, one that is stays.
    assert take(store, write(tmp_path / "t.csv", f"{head}\n{rows}")) == (0, 0, 2, 0, 0)
    later = rows.replace("Acme,5,,", "Acme,1,3,")
    assert take(store, write(tmp_path / "t.csv", f"{head}\n{later}")) == (0, 1, 1, 0, 0)
    assert store.rows(told)[0] == ("Acme", "prospect", 5, 3, 1, "https://acme.example/jobs", "Team")
    assert store.value("SELECT count(*) FROM thing_key") == 2
    history.undo(store)
    assert store.rows(told)[0] == acme


def test_the_next_step_of_a_tracker_is_about_its_opening(store: Store, tmp_path: Path) -> None:
    day = store.clock.today() + timedelta(days=9)
    text = "Company,Position,Status,Date Applied,Follow-up Date,Interviewer\nAcme,Analyst,Applied,{on},{next},Ida Ray\n"
    path = write(tmp_path / "jobs.csv", text.format(on=store.clock.today(), next=day))
    assert take(store, path) == (1, 0, 0, 0, 0)
    assert store.rows("SELECT what, due_on FROM follow_up") == [
        ("Follow up: Analyst at Acme", day.isoformat())
    ]
    about = store.rows("SELECT contact_id, opportunity_id FROM follow_up_about ORDER BY id")
    assert about == [(1, None), (None, 1)]
    assert store.rows("SELECT role FROM role") == [("interviewer",)]
    assert take(store, path) == (0, 0, 1, 0, 0)
    # A follow-up moves with the tracker, as long as it stands as it was.
    write(path, text.format(on=store.clock.today(), next=day + timedelta(days=1)))
    assert take(store, path) == (0, 1, 0, 0, 0)
    assert store.value("SELECT due_on FROM follow_up") == (day + timedelta(days=1)).isoformat()


def test_a_board_with_a_column_for_each_stage_moves_on_with_its_cards(store: Store, tmp_path: Path) -> None:
    head = "Wishlist,Applied,Interview,Rejected\n"
    path = write(
        tmp_path / "board.csv", f"{head}Acme - Designer,Beta - Analyst,,Gamma - Nurse\nEta - Tester,,,\n"
    )
    assert take(store, path) == (4, 0, 0, 0, 0)
    before = dump(store)
    assert take(store, path) == (0, 0, 4, 0, 0)
    assert dump(store) == before
    moved = write(
        tmp_path / "moved.csv", f"{head},Eta - Tester,Acme - Designer,Beta - Analyst\n,,,Gamma - Nurse\n"
    )
    assert take(store, moved) == (0, 3, 1, 0, 0)
    assert store.rows("SELECT title, stage FROM opportunity ORDER BY id") == [
        ("Designer", "interview"),
        ("Analyst", "rejected"),
        ("Nurse", "rejected"),
        ("Tester", "applied"),
    ]


def test_the_calls_of_a_monica_account_are_talks(store: Store, tmp_path: Path) -> None:
    def of(kind: str, *values: object) -> dict[str, object]:
        return {"count": len(values), "type": kind, "values": values}

    def somebody(name: str, *data: object) -> dict[str, object]:
        return {
            "uuid": f"{name}{len(data)}",
            "properties": {"first_name": name, "last_name": "Berg"},
            "data": data,
        }

    call = {"properties": {"called_at": "2024-05-03T00:00:00.000000Z", "content": "about the job"}}
    undated = {"properties": {"called_at": "some day", "content": "about tea"}}
    wrote = {"properties": {"content": "Hello", "written_by_me": False}}
    chat = {"properties": {"happened_at": "2024-05-04T00:00:00Z", "messages": [wrote]}}
    ada = somebody("Ada", of("call", call, undated), of("activity", "a1"), of("conversation", chat))
    bo = somebody("Bo", of("activity", "a1", "a2"))
    twins = somebody("Cy", of("call", call), of("note")), somebody("Cy", of("activity", "a1"))
    lunch = {"uuid": "a1", "properties": {"summary": "Lunch", "happened_at": "2024-06-01"}}
    walk = {"uuid": "a2", "properties": {"summary": "A walk", "happened_at": "2024-06-02"}}
    account = {"data": [of("contact", ada, bo, *twins), of("activity", lunch, walk)]}
    path = write(tmp_path / "monica.json", json.dumps({"version": "1.0", "account": account}))
    assert take(store, path) == (8, 0, 0, 0, 0)
    assert store.rows(
        "SELECT on_date, i.kind, direction, subject, i.notes, group_concat(p.name) FROM interaction i "
        "JOIN interaction_contact c ON c.interaction_id = i.id JOIN contact p ON p.id = c.contact_id "
        "GROUP BY i.id ORDER BY on_date"
    ) == [
        ("2024-05-03", "call", "out", "", "about the job", "Ada Berg"),
        ("2024-05-04", "message", "in", "", "Hello", "Ada Berg"),
        ("2024-06-01", "meeting", "out", "Lunch", "", "Ada Berg,Bo Berg"),
        ("2024-06-02", "meeting", "out", "A walk", "", "Bo Berg"),
    ]
    assert store.rows("SELECT notes FROM contact ORDER BY id") == [
        ("some day Call: about tea",),
        ("",),
        ("2024-05-03 Call: about the job",),
        ("2024-06-01: Lunch",),
    ]
    before = dump(store)
    assert take(store, path) == (0, 0, 8, 0, 0)
    assert dump(store) == before
    assert soundness.findings(store) == []
