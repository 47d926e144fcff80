"""The sample search: what `sample-search.md` says must be seen of it."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import date, timedelta
from pathlib import Path

import pytest

from crm_desktop.domain.askcheck import AskDraft, Check, Severity
from crm_desktop.domain.clock import FixedDay
from crm_desktop.domain.etiquette import RuleName
from crm_desktop.domain.terms import AskKind, FollowUpKind
from crm_desktop.services import agenda, follow_ups, sample, settings
from crm_desktop.services.agenda import Agenda
from crm_desktop.services.askcheck import AskChecks
from crm_desktop.store import Store, StoreError, history, soundness
from tests.store.books import CLOCK, TODAY


@pytest.fixture(scope="module")
def store(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Store]:
    store = sample.create(tmp_path_factory.mktemp("sample") / "a.crm", CLOCK)
    yield store
    store.close()


def test_everybody_and_everything_is_there(store: Store) -> None:
    counts = {
        "contact": 42, "company": 19, "lead": 14, "ask": 10, "opportunity": 11, "interaction": 67, "favour": 4,
        "promise": 3, "follow_up": 11, "decision": 4, "reference": 2, "pitch": 1,
    }  # fmt: skip
    assert {table: store.value(f"SELECT count(*) FROM {table}") for table in counts} == counts
    assert store.rows("SELECT stage, count(*) FROM lead GROUP BY stage ORDER BY stage") == [
        ("connected", 3),
        ("did not pan out", 1),
        ("helped", 2),
        ("progressing", 4),
        ("reaching out", 2),
        ("received", 2),
    ]
    assert store.value("SELECT count(*) FROM company WHERE target_status <> ''") == 12
    assert store.rows("SELECT channel, count(*) FROM opportunity GROUP BY channel ORDER BY channel") == [
        ("direct approach to a target company", 1), ("job posting", 3), ("referral from my network", 7),
    ]  # fmt: skip
    me = store.row("SELECT c.name, p.next FROM contact c JOIN pitch p ON p.contact_id = c.id WHERE c.is_me")
    assert me is not None
    assert me[0] == "Mira Halloway"
    assert soundness.findings(store) == []


def test_what_is_due_is_what_the_rules_say_of_it(store: Store) -> None:
    due = [(one.due_on.isoformat(), str(one.rule), one.contact_name.split()[0]) for one in agenda.due(store)]
    assert due == [
        ("2026-11-19", "thank_on_connection", "Idris"),
        ("2026-11-20", "tell_referrer", "Idris"),
        ("2026-11-23", "tell_referrer", "Greta"),
        ("2026-11-24", "thank_on_receipt", "Kofi"),
        ("2026-11-24", "thank_for_no", "Callum"),
        ("2026-11-24", "gentle_reminder", "Declan"),
        ("2026-11-24", "try_again", "Oona"),
    ]


def test_the_week_ahead(store: Store) -> None:
    due = {
        (one.due_on.day, str(one.rule), one.contact_name.split()[0])
        for one in agenda.due(store, TODAY.replace(day=29))
    }
    assert {entry for entry in due if entry[0] > 24} == {
        (25, "brief_reference", "Rafael"), (25, "reach_out", "Saskia"), (26, "follow_through", "Mateo"),
        (26, "tell_referrer", "Priya"), (26, "try_again", "Viktor"), (27, "reciprocate", "Sunniva"),
        (27, "keep_in_touch", "Noor"), (26, "thank_for_yes", "Priya"),
    }  # fmt: skip


def test_follow_ups_have_their_kinds_and_the_promise_stands_for_one(store: Store) -> None:
    rows = {row.what: row for row in follow_ups.open_until(store, TODAY + timedelta(days=60))}
    assert len(rows) == 10
    assert rows["Call Tobin: get ready for Thursday’s interview"].kind == FollowUpKind.CALL
    interview = rows["Second interview at Larkmoor Bank"]
    assert (interview.kind, interview.minutes) == (FollowUpKind.INTERVIEW, 90)
    assert rows["Debrief with Mina"].kind == FollowUpKind.MEETING
    assert rows["Product Kitchen evening"].repeat == "FREQ=MONTHLY;BYDAY=1TH"
    promise = rows["Ten minutes on settlement at the next Product Kitchen evening but one"]
    assert promise.promise_id == store.value("SELECT id FROM promise WHERE promised_by = 'me'")
    assert store.value("SELECT done_on FROM follow_up WHERE what LIKE 'Send Quillstow%'") == "2026-11-05"


def test_nothing_can_be_taken_back_in_a_fresh_sample(store: Store) -> None:
    assert history.entries(store) == []
    assert history.next_undo(store) is None
    assert settings.get(store, settings.IS_SAMPLE) is True
    assert settings.get(store, settings.NAME) == "Mira’s job search"


def test_the_dates_follow_the_day_it_is_made(tmp_path: Path) -> None:
    day = date(2028, 2, 29)
    store = sample.create(tmp_path / "a.crm", FixedDay(day))
    assert store.value("SELECT max(on_date) FROM interaction") == "2028-02-28"
    assert store.value("SELECT min(due_on) FROM follow_up WHERE done_on IS NULL") == "2028-02-29"
    assert any(one.rule == "thank_on_receipt" for one in agenda.due(store, day + timedelta(days=4)))
    store.close()
    assert list(tmp_path.iterdir()) == [tmp_path / "a.crm"]


def test_it_never_takes_the_place_of_another_file(tmp_path: Path) -> None:
    (tmp_path / "a.crm").write_text("mine")
    with pytest.raises(StoreError, match="already there"):
        sample.create(tmp_path / "a.crm", CLOCK)
    assert (tmp_path / "a.crm").read_text() == "mine"


# -- every rule and every check can be seen ------------------------------------------------------------


def test_every_rule_is_due_within_a_week(store: Store) -> None:
    assert {one.rule for one in agenda.due(store, TODAY + timedelta(days=7))} == set(RuleName)


def test_each_of_the_eleven_checks_has_something_to_say_of_an_ask(store: Store) -> None:
    seen = {
        advice.check
        for name, kind in (
            ("Idris Bellwether", AskKind.REFERRAL),
            ("Kofi Aldermere", AskKind.NAMES),
            ("Callum Thornby", AskKind.FEEDBACK),
            ("Viktor Sandquill", AskKind.REFERRAL),
            ("Marcus Tillingate", AskKind.INTRODUCTION),
        )
        for advice in AskChecks(store, Agenda(store)).advice(
            AskDraft(_contact(store, name), kind, "somebody useful")
        )
        if advice.severity is not Severity.GOOD
    }
    assert seen == set(Check)


def _contact(store: Store, name: str) -> int:
    return int(store.value("SELECT id FROM contact WHERE name = ?", (name,)))
