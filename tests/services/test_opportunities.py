"""What a person does with openings: each one action, undone whole; and what comes next with them."""

from __future__ import annotations

import os
import sys
from collections.abc import Callable, Iterator
from dataclasses import replace
from datetime import date, time, timedelta
from pathlib import Path

import apsw
import pytest

from crm_desktop.domain import translation
from crm_desktop.domain.clock import FixedDay
from crm_desktop.domain.errors import KnownError
from crm_desktop.domain.terms import Channel, OpportunityStage, RoleKind
from crm_desktop.services import contacts, documents, leads, opportunities
from crm_desktop.services.agenda import Agenda
from crm_desktop.services.contacts import ContactDraft
from crm_desktop.services.leads import LeadDraft
from crm_desktop.services.opening_steps import NextStep, StepKind, next_steps, to_brief, untold
from crm_desktop.services.opportunities import OpportunityDraft
from crm_desktop.store import Store, history
from crm_desktop.store import models as m
from crm_desktop.store import opportunities as reader
from crm_desktop.store.data_file import APPLICATION_ID
from crm_desktop.store.migrations import STEPS
from tests.store.books import add_contact, dump, empty_at, sample_at
from tests.store.test_leads import statements

TODAY = date(2026, 11, 24)
Stage = OpportunityStage


@pytest.fixture
def store(store_file: Path) -> Iterator[Store]:
    made = empty_at(store_file, FixedDay(TODAY, time(9)))
    yield made
    made.close()


@pytest.fixture
def mira(store_file: Path) -> Iterator[Store]:
    made = sample_at(store_file, FixedDay(TODAY, time(9)))
    yield made
    made.close()


@pytest.fixture
def agenda(mira: Store) -> Iterator[Agenda]:
    made = Agenda(mira)
    yield made
    made.close()


def by_title(store: Store) -> dict[str, reader.OpportunityRow]:
    return {row.title: row for row in reader.rows(store)}


def whole(store: Store, number: int) -> reader.OpportunityDetails:
    found = reader.details(store, number)
    assert found is not None
    return found


def undone(store: Store, do: Callable[[], object]) -> None:
    """Do it, take it back, and see that nothing is left of it; then do it again."""
    before = dump(store)
    do()
    assert dump(store) != before
    history.undo(store, None)
    assert dump(store) == before
    history.redo(store, None)


# -- reading -------------------------------------------------------------------------------------------


def test_rows_say_who_brought_an_opening(mira: Store) -> None:
    rows = by_title(mira)
    assert len(rows) == 11
    brought = {title: row.brought_by[1] for title, row in rows.items() if row.brought_by}
    assert brought == {
        "Lead PM, Acquiring": "Idris Bellwether",
        "Group PM, Payouts": "Declan Rooksby",
        "Product Lead, Budgets": "Mateo Brightwater",
        "Principal PM, Payments": "Priya Larkspur",
        "Senior PM, Payments": "Tobin Ashgrove",
        "Lead PM, Risk": "Greta Vandermolen",
        "Product Manager, Claims": "Nils Okerbloom",
    }
    risk = rows["Lead PM, Risk"]
    assert (risk.company, risk.salary, risk.closing_on) == ("Orrery Lane", "€112k + 10%", date(2026, 12, 4))
    assert (risk.stage, risk.stage_on, risk.is_open) == (Stage.OFFER, date(2026, 11, 20), True)
    assert [(one.given, one.role) for one in risk.people] == [
        ("Paloma", RoleKind.HIRING_MANAGER),
        ("Chiara", RoleKind.INSIDER),
        ("Lotte", RoleKind.INSIDER),
        ("Greta", RoleKind.REFERENCE),
    ]
    assert not rows["PM, Savings"].is_open


def test_the_statements_do_not_grow_with_the_openings(mira: Store) -> None:
    before = statements(mira, lambda: reader.rows(mira))
    for number in range(30):
        opportunities.add(mira, OpportunityDraft(title=f"Opening {number}", company="Orrery Lane"))
    assert statements(mira, lambda: reader.rows(mira)) == before == 5


def test_one_opening_whole(mira: Store) -> None:
    number = by_title(mira)["Lead PM, Risk"].id
    found = whole(mira, number)
    assert [step.stage for step in found.steps] == [
        Stage.INTERESTED,
        Stage.APPLIED,
        Stage.INTERVIEW,
        Stage.OFFER,
    ]
    assert sorted(document.name for document in found.documents) == ["CV", "Offer letter"]
    assert [one.name for one in found.references] == ["Greta Vandermolen"]
    assert found.happened[0].notes == "The offer."
    assert reader.details(mira, 999) is None


# -- writing -------------------------------------------------------------------------------------------


def test_an_opening_is_added_with_all_that_belongs_to_it(store: Store) -> None:
    draft = OpportunityDraft(
        title="  Lead   PM, Risk ",
        company="Orrery Lane",
        link=" https://orrery.example/12 ",
        hiring_manager_name="Paloma Hartwick",
        how_to_submit="By mail",
        channel=Channel.JOB_POSTING,
        salary="€112k",
        closing_on=date(2026, 12, 4),
        notes="…",
        stage=Stage.APPLIED,
        stage_on=date(2026, 11, 20),
    )
    undone(store, lambda: opportunities.add(store, draft))
    row = reader.rows(store)[0]
    assert (row.title, row.company, row.stage, row.stage_on) == (
        "Lead PM, Risk",
        "Orrery Lane",
        Stage.APPLIED,
        date(2026, 11, 20),
    )
    assert [(one.name, one.role) for one in row.people] == [("Paloma Hartwick", RoleKind.HIRING_MANAGER)]
    kept = opportunities.draft(store, row.id)
    assert kept == replace(
        draft,
        title="Lead PM, Risk",
        link="https://orrery.example/12",
        hiring_manager_id=row.people[0].id,
        hiring_manager_name="",
    )
    assert opportunities.draft(store, 999) is None


def test_an_opening_is_changed(store: Store) -> None:
    number = opportunities.add(store, OpportunityDraft(title="PM", hiring_manager_name="Ada Byron"))
    paloma = contacts.save(store, ContactDraft(given_name="Paloma"))
    draft = opportunities.draft(store, number)
    assert draft is not None
    undone(
        store,
        lambda: opportunities.change(
            store, number, replace(draft, title="Lead PM", company="Orrery", hiring_manager_id=paloma)
        ),
    )
    row = reader.rows(store)[0]
    assert (row.title, row.company, [one.id for one in row.people]) == ("Lead PM", "Orrery", [paloma])
    opportunities.change(store, number, OpportunityDraft(title="Lead PM"))
    assert reader.rows(store)[0].people == ()
    before = dump(store)["opportunity"]
    opportunities.change(store, number, OpportunityDraft(title="Lead PM"))
    assert dump(store)["opportunity"] == before


def test_a_hiring_manager_who_was_removed_comes_back_with_the_part(store: Store) -> None:
    number = opportunities.add(store, OpportunityDraft(title="PM", hiring_manager_name="Ada Byron"))
    (ada,) = (one.id for one in reader.rows(store)[0].people)
    contacts.remove(store, [ada])
    removed = history.next_undo(store)
    assert removed is not None
    found = opportunities.draft(store, number)
    assert found is not None
    assert found.hiring_manager_id is None
    opportunities.change(store, number, replace(found, salary="90k"))
    history.undo(store, removed.id)
    assert [one.id for one in reader.rows(store)[0].people] == [ada]


def test_nothing_is_written_of_what_cannot_be(store: Store) -> None:
    with pytest.raises(KnownError, match="needs a title"):
        opportunities.add(store, OpportunityDraft(title="  "))
    with pytest.raises(KnownError, match="still to come"):
        opportunities.add(store, OpportunityDraft(title="PM", stage_on=TODAY + timedelta(days=1)))
    with pytest.raises(KnownError, match="removed meanwhile"):
        opportunities.change(store, 7, OpportunityDraft(title="PM"))
    person = add_contact(store, "Ada Byron")
    with pytest.raises(KnownError, match="removed meanwhile"):
        opportunities.add_person(store, 7, person, RoleKind.INSIDER)
    with pytest.raises(KnownError, match="removed meanwhile"):
        opportunities.set_role(store, 7, person, RoleKind.INSIDER, RoleKind.REFERRER)
    assert reader.rows(store) == []


def test_moving_keeps_the_history(store: Store) -> None:
    number = opportunities.add(store, OpportunityDraft(title="PM", stage_on=date(2026, 11, 1)))
    undone(store, lambda: opportunities.move(store, number, Stage.APPLIED, date(2026, 11, 10)))
    assert not opportunities.move(store, number, Stage.APPLIED)
    assert opportunities.move(store, number, Stage.REJECTED)
    steps = reader.steps(store, number)
    assert [(one.stage, one.on.day) for one in steps] == [
        (Stage.INTERESTED, 1),
        (Stage.APPLIED, 10),
        (Stage.REJECTED, 24),
    ]
    assert reader.rows(store)[0].stage == Stage.REJECTED
    assert opportunities.stage_before_end(store, number) == Stage.APPLIED
    assert not opportunities.move(store, 999, Stage.OFFER)


def test_a_history_runs_forward(store: Store) -> None:
    number = opportunities.add(store, OpportunityDraft(title="PM", stage_on=date(2026, 11, 1)))
    opportunities.move(store, number, Stage.APPLIED, date(2026, 11, 10))
    first, second = reader.steps(store, number)
    with pytest.raises(KnownError, match="before “applied” on 10 November"):
        opportunities.move(store, number, Stage.OFFER, date(2026, 11, 9))
    with pytest.raises(KnownError, match="after “applied” on 10 November"):
        opportunities.set_step_day(store, number, first.id, date(2026, 11, 11))
    with pytest.raises(KnownError, match="before “interested” on 1 November"):
        opportunities.set_step_day(store, number, second.id, date(2026, 10, 31))
    with pytest.raises(KnownError, match="still to come"):
        opportunities.set_step_day(store, number, second.id, date(2026, 11, 25))
    undone(store, lambda: opportunities.set_step_day(store, number, second.id, date(2026, 11, 1)))
    assert reader.rows(store)[0].stage_on == date(2026, 11, 1)
    undone(store, lambda: opportunities.remove_step(store, number, second.id))
    assert reader.rows(store)[0].stage == Stage.INTERESTED
    with pytest.raises(KnownError, match="only one"):
        opportunities.remove_step(store, number, first.id)
    opportunities.remove_step(store, number, 999)


def test_closed_openings_are_put_aside_and_come_back_when_taken_up(store: Store) -> None:
    open_one = opportunities.add(store, OpportunityDraft(title="Open"))
    closed = opportunities.add(store, OpportunityDraft(title="Closed", stage=Stage.REJECTED))
    undone(store, lambda: opportunities.archive(store, [open_one, closed, 999]))
    assert {row.title: row.archived for row in reader.rows(store)} == {"Open": False, "Closed": True}
    undone(store, lambda: opportunities.archive(store, [closed], archived=False))
    opportunities.archive(store, [closed])
    opportunities.move(store, closed, Stage.APPLIED)
    assert not any(row.archived for row in reader.rows(store))


def test_a_removed_opening_comes_back_whole(mira: Store) -> None:
    number = by_title(mira)["Lead PM, Risk"].id
    undone(mira, lambda: opportunities.remove(mira, number))
    assert "Lead PM, Risk" not in by_title(mira)


def test_people_and_their_roles(store: Store) -> None:
    number = opportunities.add(store, OpportunityDraft(title="PM", company="Orrery"))
    ada = contacts.save(store, ContactDraft(given_name="Ada"))
    undone(store, lambda: opportunities.add_person(store, number, ada, RoleKind.INSIDER))
    opportunities.add_person(store, number, ada, RoleKind.INSIDER)
    new = opportunities.add_person(store, number, None, RoleKind.RECRUITER, "Bo Lind", "Orrery")
    assert (
        store.value(
            "SELECT k.name FROM contact c JOIN company k ON k.id = c.company_id WHERE c.id = ?", (new,)
        )
        == "Orrery"
    )
    undone(store, lambda: opportunities.set_role(store, number, ada, RoleKind.INSIDER, RoleKind.REFERRER))
    assert [(one.given, one.role) for one in reader.rows(store)[0].people] == [
        ("Bo", RoleKind.RECRUITER),
        ("Ada", RoleKind.REFERRER),
    ]
    # Two roles become one where they would be the same.
    opportunities.add_person(store, number, ada, RoleKind.INSIDER)
    opportunities.set_role(store, number, ada, RoleKind.INSIDER, RoleKind.REFERRER)
    assert [one.role for one in reader.rows(store)[0].people if one.id == ada] == [RoleKind.REFERRER]
    undone(store, lambda: opportunities.remove_person(store, number, ada, RoleKind.REFERRER))
    assert [one.given for one in reader.rows(store)[0].people] == ["Bo"]
    with pytest.raises(KnownError, match="Who is it"):
        opportunities.add_person(store, number, None, RoleKind.INSIDER, " ")


def test_an_attached_reference_is_taken_out_or_becomes_something_else(mira: Store) -> None:
    number = by_title(mira)["Lead PM, Risk"].id
    greta = next(one for one in whole(mira, number).row.people if one.given == "Greta")
    assert greta.attached
    undone(mira, lambda: opportunities.remove_person(mira, number, greta.id, RoleKind.REFERENCE))
    assert whole(mira, number).references == ()
    history.undo(mira, None)
    opportunities.set_role(mira, number, greta.id, RoleKind.REFERENCE, RoleKind.REFERRER)
    found = whole(mira, number)
    assert found.references == ()
    assert [one.role for one in found.row.people if one.id == greta.id] == [RoleKind.REFERRER]


def test_somebody_attached_without_a_role_is_listed(mira: Store) -> None:
    number = by_title(mira)["Lead PM, Risk"].id
    with mira.action("Without the role"):
        mira.execute("DELETE FROM role WHERE opportunity_id = ? AND role = 'reference'", (number,))
    greta = next(one for one in whole(mira, number).row.people if one.given == "Greta")
    assert (greta.role, greta.attached) == (RoleKind.REFERENCE, True)
    opportunities.set_role(mira, number, greta.id, RoleKind.REFERENCE, RoleKind.INSIDER)
    assert [one.role for one in whole(mira, number).row.people if one.id == greta.id] == [RoleKind.INSIDER]


def test_how_to_submit_and_a_lead_are_noted(store: Store) -> None:
    number = opportunities.add(store, OpportunityDraft(title="PM"))
    undone(store, lambda: opportunities.set_how_to_submit(store, number, " By mail "))
    assert whole(store, number).how_to_submit == "By mail"
    got = leads.receive(store, LeadDraft(referrer_name="Ada Byron", person_name="Bo Lind"))
    also = opportunities.add(store, OpportunityDraft(title="Of a lead", lead_id=got.lead_id))
    assert [one.lead_id for one in whole(store, also).row.sources] == [got.lead_id]


def test_no_word_of_the_language_is_written_into_the_file(store: Store) -> None:
    person = add_contact(store, "Ada Byron")
    number = opportunities.add(store, OpportunityDraft(title="PM"))
    translation.install(lambda context, text, one, count: f"«{text}»", "de")
    try:
        for role in RoleKind:
            opportunities.add_person(store, number, person, role)
        other = opportunities.add_person(store, number, None, RoleKind.INSIDER, "Bo Lind")
        opportunities.set_role(store, number, other, RoleKind.INSIDER, RoleKind.RECRUITER)
        opportunities.set_role(store, number, other, RoleKind.REFERENCE, RoleKind.REFERRER)
        opportunities.move(store, number, OpportunityStage.INTERVIEW)
    finally:
        translation.install(None)
    assert "«" not in str(dump(store))
    assert {one.role for one in whole(store, number).row.people} == set(RoleKind)


# -- documents -----------------------------------------------------------------------------------------


def test_documents_are_linked_copied_and_found_again(store: Store, tmp_path: Path) -> None:
    number = opportunities.add(store, OpportunityDraft(title="PM"))
    cv, letter = tmp_path / "CV.pdf", tmp_path / "Letter <b>.pdf"
    cv.write_bytes(b"cv")
    letter.write_bytes(b"letter")
    undone(store, lambda: documents.link(store, number, [cv, letter, cv]))
    documents.link(store, number, [cv])
    undone(store, lambda: documents.copy_in(store, number, letter))
    there = {(one.name, one.size): one for one in whole(store, number).documents}
    assert set(there) == {("CV.pdf", None), ("Letter <b>.pdf", None), ("Letter <b>.pdf", 6)}
    kept = there["Letter <b>.pdf", 6]
    assert (kept.path, reader.content(store, kept.id)) == ("", b"letter")
    linked = there["CV.pdf", None]
    assert (linked.path, reader.content(store, linked.id)) == (str(cv), None)
    moved = tmp_path / "CV 2026.pdf"
    cv.rename(moved)
    undone(store, lambda: documents.relink(store, linked.id, moved))
    undone(store, lambda: documents.rename(store, kept.id, " The  letter "))
    undone(store, lambda: documents.remove(store, kept.id))
    assert [(one.name, one.path) for one in whole(store, number).documents if one.id == linked.id] == [
        ("CV 2026.pdf", str(moved))
    ]
    documents.rename(store, linked.id, "My CV")
    documents.relink(store, linked.id, letter)
    assert {one.name for one in whole(store, number).documents} == {"My CV", "Letter <b>.pdf"}


def test_what_is_no_document_is_refused_with_a_sentence(
    store: Store, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    number = opportunities.add(store, OpportunityDraft(title="PM"))
    cv = tmp_path / "CV.pdf"
    cv.write_bytes(b"0123456789")
    with pytest.raises(KnownError, match="is not a file"):
        documents.link(store, number, [cv, tmp_path])
    with pytest.raises(KnownError, match="could not be read"):
        documents.copy_in(store, number, tmp_path / "gone.pdf")
    monkeypatch.setattr(documents, "MOST_BYTES", 9)
    with pytest.raises(KnownError, match="too large"):
        documents.copy_in(store, number, cv)
    assert whole(store, number).documents == ()
    documents.link(store, number, [cv])
    document = whole(store, number).documents[0]
    with pytest.raises(KnownError, match="is not a file"):
        documents.relink(store, document.id, tmp_path / "gone.pdf")
    with pytest.raises(KnownError, match="needs a name"):
        documents.rename(store, document.id, " ")
    documents.relink(store, 999, cv)
    documents.remove(store, 999)


def test_a_file_may_have_any_name(store: Store, tmp_path: Path) -> None:
    number = opportunities.add(store, OpportunityDraft(title="PM"))
    for name in ("\u202efdp.exe", "王" * 80, "two\nlines.pdf", "empty"):
        (tmp_path / name).write_bytes(b"")
        assert documents.link(store, number, [tmp_path / name]) == (tmp_path / name,)
        assert documents.copy_in(store, number, tmp_path / name) == 0
    found = whole(store, number).documents
    assert {one.name for one in found} == {"fdp.exe", "王" * 80, "two lines.pdf", "empty"}
    kept = [one for one in found if one.size == 0]
    assert {documents.write_copy(store, one.id, tmp_path).name for one in kept} == {
        "fdp.exe", "王" * 66, "two lines.pdf", "empty",
    }  # fmt: skip


def test_where_one_may_not_look_no_file_is(tmp_path: Path) -> None:
    assert documents.is_there(Path(__file__))
    assert not documents.is_there(tmp_path)
    assert not documents.is_there(tmp_path / ("a" * 300))


@pytest.mark.skipif(sys.platform != "linux", reason="elsewhere names of files are text")
def test_what_is_no_text_or_no_file_is_not_waited_for(store: Store, tmp_path: Path) -> None:
    number = opportunities.add(store, OpportunityDraft(title="PM"))
    odd = Path(os.fsdecode(os.fsencode(tmp_path) + b"/CV\xff.pdf"))
    odd.write_bytes(b"cv")
    with pytest.raises(KnownError, match="Keep a copy of it in here"):
        documents.link(store, number, [odd])
    assert documents.copy_in(store, number, odd) == 2
    assert [one.name for one in whole(store, number).documents] == ["CV .pdf"]
    os.mkfifo(tmp_path / "pipe")
    with pytest.raises(KnownError, match="could not be read"):
        documents.copy_in(store, number, tmp_path / "pipe")


# -- a pasted posting ----------------------------------------------------------------------------------


def test_a_pasted_posting_becomes_a_draft(mira: Store) -> None:
    with mira.action("Domain"):
        mira.execute("UPDATE company SET domain = 'larkmoor.example' WHERE name = 'Larkmoor Bank'")
    text = "Staff PM, Cards\nApply by 1 December\nhttps://careers.larkmoor.example/jobs/119"
    draft = opportunities.from_posting(mira, text)
    assert draft == OpportunityDraft(
        title="Staff PM, Cards",
        company="Larkmoor Bank",
        link="https://careers.larkmoor.example/jobs/119",
        channel=Channel.JOB_POSTING,
        closing_on=date(2026, 12, 1),
        notes=text,
    )
    alone = opportunities.from_posting(mira, "https://careers.larkmoor.example/jobs/119")
    assert (alone.company, alone.title, alone.notes) == ("Larkmoor Bank", "", "")
    assert opportunities.from_posting(mira, "https://other.example/1").company == ""
    assert len(opportunities.from_posting(mira, "a b " * 50_000).notes) <= opportunities.MOST_NOTES


def test_the_same_link_is_known_again(mira: Store) -> None:
    found = reader.same_link(mira, "https://orrery.example/jobs/12")
    assert found is not None
    assert found.title == "Lead PM, Risk"
    assert reader.same_link(mira, "") is None


# -- what comes next -----------------------------------------------------------------------------------


def test_the_next_step_of_each_opening(mira: Store, agenda: Agenda) -> None:
    rows = reader.rows(mira)
    steps = next_steps(agenda, rows)
    found = {row.title: steps[row.id] for row in rows if row.id in steps}
    assert {title: step.kind for title, step in found.items()} == {
        "Lead PM, Acquiring": StepKind.FINISH_ASK,
        "Head of Product": StepKind.WAY_IN,
        "PM, Open Banking": StepKind.CLOSES,
        "Group PM, Payouts": StepKind.DUE,
        "Product Lead, Budgets": StepKind.DUE,
        "Principal PM, Payments": StepKind.DUE,
        "Senior PM, Lending": StepKind.WAITING,
        "Senior PM, Payments": StepKind.INTERVIEW,
        "Lead PM, Risk": StepKind.ANSWER_BY,
    }
    assert found["Lead PM, Risk"].on == date(2026, 12, 4)
    assert found["Senior PM, Lending"] == NextStep(StepKind.WAITING, waited=19)
    assert (found["Senior PM, Payments"].on, found["Senior PM, Payments"].at) == (
        date(2026, 11, 26),
        time(10),
    )
    priya = found["Principal PM, Payments"]
    assert priya.due is not None
    assert (priya.due.short_title, priya.on) == ("Tell Priya the news", date(2026, 11, 26))
    ask = found["Lead PM, Acquiring"].ask
    assert ask is not None
    assert (ask.given, ask.sent_on) == ("Idris", None)


def test_a_follow_up_is_the_next_step_where_it_comes_first(mira: Store, agenda: Agenda) -> None:
    number = by_title(mira)["Senior PM, Lending"].id
    with mira.action("Follow-up"):
        one = mira.insert(
            m.FollowUp, what="Ask how it stands", kind="task", due_on=TODAY, added_at=mira.clock.now()
        )
        mira.insert(m.FollowUpAbout, follow_up=one, opportunity=number)
    step = next_steps(agenda, reader.rows(mira))[number]
    assert step.kind is StepKind.FOLLOW_UP
    assert step.follow_up is not None
    assert step.follow_up.what == "Ask how it stands"


def test_moving_on_makes_the_news_due(mira: Store, agenda: Agenda) -> None:
    row = by_title(mira)["Product Lead, Budgets"]
    assert untold(agenda, row) == []
    opportunities.move(mira, row.id, Stage.INTERVIEW)
    assert [(due.contact.called, due.due_on) for due in untold(agenda, row)] == [
        ("Mateo", date(2026, 11, 26))
    ]
    bank = by_title(mira)["Senior PM, Payments"]
    assert [due.contact.called for due in to_brief(agenda, bank)] == ["Rafael"]


# -- the file ------------------------------------------------------------------------------------------


def test_a_file_from_before_openings_could_be_put_aside_opens_with_all_of_them(store_file: Path) -> None:
    connection = apsw.Connection(str(store_file))
    connection.pragma("application_id", APPLICATION_ID)
    for step in STEPS[:2]:
        connection.execute(step)
    connection.execute(
        """INSERT INTO opportunity (id, title, stage, added_at, changed_at)
           VALUES (7, 'PM, Savings', 'rejected', '2026-11-01T09:00:00Z', '2026-11-01T09:00:00Z');
           INSERT INTO opportunity_stage (opportunity_id, stage, on_date) VALUES (7, 'rejected', '2026-11-01')"""
    )
    connection.pragma("user_version", 2)
    connection.close()
    store = Store.open(store_file, FixedDay(TODAY))
    try:
        assert store.value("PRAGMA user_version") == len(STEPS)
        row = by_title(store)["PM, Savings"]
        assert (row.stage, row.archived) == (Stage.REJECTED, False)
        undone(store, lambda: opportunities.archive(store, [row.id]))
    finally:
        store.close()
