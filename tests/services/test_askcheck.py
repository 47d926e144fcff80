"""The ask check on the sample search: who triggers what, that the command line says the same, and what it costs."""

from __future__ import annotations

import json
from collections.abc import Iterator
from dataclasses import replace
from pathlib import Path
from typing import Any

import pytest

from crm_desktop import cli
from crm_desktop.domain.askcheck import AskDraft, Check, Severity
from crm_desktop.domain.errors import KnownError
from crm_desktop.domain.terms import AskKind
from crm_desktop.services import asks, contacts
from crm_desktop.services.agenda import Agenda
from crm_desktop.services.askcheck import AskChecks
from crm_desktop.store import Store
from crm_desktop.store import models as m
from tests.store.books import CLOCK, add_contact, empty_at, sample_at

STOP = Severity.STOP


@pytest.fixture(scope="module")
def made(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Store]:
    store = sample_at(tmp_path_factory.mktemp("sample") / "a.crm", CLOCK)
    yield store
    store.close()


@pytest.fixture(scope="module")
def checks(made: Store) -> AskChecks:
    return AskChecks(made, Agenda(made))


def contact(store: Store, name: str) -> int:
    return int(store.value("SELECT id FROM contact WHERE given_name = ?", (name,)))


def ids(store: Store, table: str, name: str) -> int:
    column = "title" if table == "opportunity" else "name"
    return int(store.value(f"SELECT id FROM {table} WHERE {column} = ?", (name,)))


def who(store: Store, checks: AskChecks, check: Check, kind: AskKind = AskKind.NAMES) -> set[str]:
    """The given names of those for whom a new ask is not good, as far as one check says."""
    found = set()
    for number, name in store.rows("SELECT id, given_name FROM contact WHERE NOT is_me"):
        for one in checks.advice(AskDraft(number, kind, "three people")):
            if one.check is check and one.severity is not Severity.GOOD:
                found.add(name)
    return found


@pytest.mark.parametrize(
    ("check", "names"),
    [
        ("dormant", "Henrik Marcus Arlo"),
        ("no_personal_touch", "Saskia Oona Viktor"),
        ("owes_thanks", "Idris Kofi Callum Priya Nils"),
        ("owes_news", "Greta Idris Priya"),
        ("ask_load", "Declan Kofi"),
        ("too_soon", "Kofi"),
        ("one_sided", "Idris"),
        ("reference_first", "Zadie Yusuf Noor Elspeth Marcus Arlo Nils"),
        ("declined_recently", ""),
        ("vague", ""),
        ("packet", ""),
    ],
)
def test_who_triggers_what(made: Store, checks: AskChecks, check: str, names: str) -> None:
    assert who(made, checks, Check(check)) == set(names.split())


def test_callum_said_no_to_feedback(made: Store, checks: AskChecks) -> None:
    assert who(made, checks, Check.DECLINED_RECENTLY, AskKind.FEEDBACK) == {"Callum"}


def test_the_draft_to_idris(made: Store, checks: AskChecks) -> None:
    number = made.value("SELECT id FROM ask WHERE sent_on IS NULL")
    draft = asks.draft(made, number)
    assert draft is not None
    advice = {one.check: one for one in checks.advice(draft) if one.severity is not Severity.GOOD}
    assert list(advice) == [Check.OWES_THANKS, Check.OWES_NEWS, Check.PACKET, Check.ONE_SIDED]
    assert advice[Check.PACKET].missing == ("how to submit", "why this company")
    fits = checks.who_else(draft)
    assert (fits[0].name, fits[0].position) == ("Fiadh Corrigale", "Product Manager")
    assert fits[0].why == "Works at Copperfinch. Knows you well, spoke 53 days ago, not asked yet."


@pytest.mark.parametrize(
    ("text", "precise"),
    [
        ("somebody useful", False),
        ("", False),
        ("somebody in card  payments", True),  # an industry
        ("somebody for ACQUIRING", True),  # a tag
        ("somebody at Kestrel Fold Ltd.", True),  # a company, by its normal form
        ("an introduction to emeka stonefield", True),  # a person
        ("Stonefield Emeka, please", True),
        ("an introduction to Emeka", True),  # with a capital, a given name
        ("an introduction to emeka", False),
        ("Emeka. Would that be possible", False),  # the capital begins a sentence
        ("an introduction to Xaver by Friday", False),
        ("three people", True),
    ],
)
def test_vague_knows_the_book(made: Store, checks: AskChecks, text: str, precise: bool) -> None:
    ask = AskDraft(contact(made, "Fiadh"), AskKind.NAMES, text)
    (one,) = [one for one in checks.advice(ask) if one.check is Check.VAGUE]
    assert (one.severity is Severity.GOOD) is precise


def test_somebody_whom_nothing_names_is_checked_too(store_file: Path) -> None:
    store = empty_at(store_file, CLOCK)
    number = add_contact(store, "Ada Moss")
    agenda = Agenda(store)
    checks = AskChecks(store, agenda)
    ask = AskDraft(number, AskKind.NAMES, "three people")
    assert {one.check for one in checks.advice(ask) if one.severity is STOP} == {Check.NO_PERSONAL_TOUCH}
    assert checks.who_else(ask) == []
    contacts.remove(store, [number])
    assert checks.advice(ask)  # a removed contact is still there to be undone
    with pytest.raises(KnownError, match="not here"):
        checks.advice(replace(ask, contact_id=999))
    agenda.close()
    store.close()


def test_who_else_for_each_kind(made: Store, checks: AskChecks) -> None:
    def names(who: str, kind: AskKind, **more: Any) -> list[str]:
        ask = AskDraft(contact(made, who), kind, **more)
        return [one.name.split()[0] for one in checks.who_else(ask, 9)]

    # Idris knows Emeka and is owed thanks, so Fiadh of that company is first.
    to_emeka = names("Declan", AskKind.INTRODUCTION, person_id=contact(made, "Emeka"))
    assert to_emeka[0] == "Fiadh"
    assert "Emeka" not in to_emeka
    knows = made.rows("SELECT relationship FROM contact WHERE given_name IN ('Zadie', 'Noor')")
    assert {one for (one,) in knows} <= {"colleague", "former colleague", "manager"}
    references = names("Greta", AskKind.REFERENCE)
    assert {"Zadie", "Noor"} <= set(references)
    inside = names("Declan", AskKind.NAMES, company_id=ids(made, "company", "Larkmoor Bank"))
    assert inside[:2] == ["Bridget", "Noor"]  # Sunniva and Tobin are owed a favour; Noor used to be there


def test_a_key_stroke_costs_few_statements(made: Store, checks: AskChecks) -> None:
    """While the text is typed the facts are there already; only the book is asked, and only while it is vague."""
    told: list[str] = []
    ask = AskDraft(contact(made, "Fiadh"), AskKind.NAMES)
    checks.advice(replace(ask, exactly="somebody useful"))
    made.connection.trace_v2(1, lambda event: told.append(event["sql"]))
    try:
        for text in ("t", "three people", "three people in banking"):
            checks.advice(replace(ask, exactly=text))
        assert len(told) <= 1  # "t" alone
        told.clear()
        checks.advice(replace(ask, exactly="somebody useful whom I can call"))
        assert len(told) == 1
        told.clear()
        checks.advice(replace(ask, exactly="x", company_id=1))
        assert told == []
    finally:
        made.connection.trace_v2(0, None)


# -- the command line ----------------------------------------------------------------------------------


@pytest.fixture
def run(made: Store, capsys: pytest.CaptureFixture[str]) -> Any:
    def go(*arguments: str) -> tuple[int, Any, str]:
        code = cli.main(["--file", str(made.path), "--today", "2026-11-24", "ask-check", *arguments])
        said = capsys.readouterr()
        return code, json.loads(said.out) if "--json" in arguments and not code else said.out, said.err

    return go


def test_who_is_archived_is_said_as_in_the_window(made: Store, run: Any) -> None:
    asked = ("--contact", "Marcus Tillingate", "--kind", "names", "--json")
    assert run(*asked)[1]["why_not"] is None
    contacts.archive(made, [contact(made, "Marcus")])
    said, told = run(*asked)[1]["why_not"], run(*asked[:-1])[1]
    contacts.archive(made, [contact(made, "Marcus")], archived=False)
    assert said.startswith("Marcus Tillingate is archived. ")
    assert said in told


def test_window_and_command_line_say_the_same_of_everybody(made: Store, checks: AskChecks, run: Any) -> None:
    opening = "Lead PM, Acquiring"
    for name in ("Idris", "Kofi", "Callum", "Declan", "Henrik", "Saskia", "Zadie", "Fiadh"):
        cases: list[tuple[AskKind, str, dict[str, Any]]] = [
            (
                AskKind.REFERRAL,
                f"opportunity:{opening}",
                {"opportunity_id": ids(made, "opportunity", opening)},
            ),
            (AskKind.FEEDBACK, "", {}),
        ]
        for kind, about, more in cases:
            full = made.value("SELECT name FROM contact WHERE given_name = ?", (name,))
            given = ("--about", about) if about else ()
            _, told, _ = run("--contact", full, "--kind", kind, *given, "--text", "somebody useful", "--json")
            ask = AskDraft(contact(made, name), kind, "somebody useful", **more)
            assert [
                (one["check"], one["severity"], one["title"], one["why"], one["remedy"], one["wait_until"])
                for one in told["checks"]
            ] == [
                (
                    one.check,
                    one.severity,
                    one.title,
                    one.why,
                    one.remedy,
                    one.wait_until.isoformat() if one.wait_until else None,
                )
                for one in checks.advice(ask)
            ]
            assert [(one["id"], one["why"]) for one in told["who_else"]] == [
                (one.contact_id, one.why) for one in checks.who_else(ask)
            ]


def test_what_is_told(made: Store, run: Any) -> None:
    _, told, _ = run(
        "--contact", "idris@bellwether.example", "--kind", "referral", "--about", "Copperfinch", "--json"
    )
    assert told["contact"] == {"id": contact(made, "Idris"), "name": "Idris Bellwether"}
    assert told["about"] == {
        "kind": "company",
        "id": ids(made, "company", "Copperfinch"),
        "name": "Copperfinch",
    }
    assert (told["kind"], told["text"]) == ("referral", "")
    first = told["checks"][0]
    assert (first["check"], first["severity"], first["remedy"]) == (
        "owes_thanks",
        "stop and think",
        "write thanks",
    )
    assert first["about"] == [{"kind": "lead", "id": 1, "name": "Emeka Stonefield"}]
    packet = next(one for one in told["checks"] if one["check"] == "packet")
    assert "how to submit" in packet["missing"]
    code, text, _ = run("--contact", str(contact(made, "Kofi")), "--kind", "names")
    assert code == 0
    assert text.startswith("Asking Kofi Aldermere for names:\nStop and think:\n  Thank Kofi first. ")


@pytest.mark.parametrize(
    ("about", "kind", "name"),
    [
        ("Larkmoor Bank", "company", "Larkmoor Bank"),
        ("larkmoor bank ltd", "company", "Larkmoor Bank"),
        ("Lead PM, Acquiring", "opportunity", "Lead PM, Acquiring"),
        ("opportunity:lead pm, acquiring at Copperfinch", "opportunity", "Lead PM, Acquiring"),
        ("Emeka Stonefield", "person", "Emeka Stonefield"),
        ("person:emeka stonefield", "person", "Emeka Stonefield"),
        ("card payments", "field", "Card payments"),
        ("company:1", "company", "Orrery Lane"),
    ],
)
def test_what_it_can_be_about(run: Any, about: str, kind: str, name: str) -> None:
    _, told, _ = run("--contact", "Fiadh Corrigale", "--kind", "names", "--about", about, "--json")
    assert (told["about"]["kind"], told["about"]["name"]) == (kind, name)


@pytest.mark.parametrize(
    ("contact", "about", "sentence"),
    [
        ("Idris", "", "crm-desktop: Nobody here is “Idris”. Perhaps Idris Bellwether?\n"),
        (
            "Xaver",
            "",
            "crm-desktop: Nobody here is “Xaver”. Give a number, a whole name or an e-mail address.\n",
        ),
        ("999", "", "crm-desktop: Nobody here is “999”. Give a number, a whole name or an e-mail address.\n"),
        ("Mira Halloway", "", "crm-desktop: Nobody here is “Mira Halloway”."),
        ("Fiadh Corrigale", "company:Nowhere", "crm-desktop: There is no company “Nowhere” here."),
        ("Fiadh Corrigale", "Nowhere", "crm-desktop: Nothing here is called “Nowhere”."),
        ("Fiadh Corrigale", "12", "crm-desktop: Nothing here is called “12”."),
    ],
)
def test_what_is_not_here(run: Any, contact: str, about: str, sentence: str) -> None:
    given = ("--about", about) if about else ()
    code, out, err = run("--contact", contact, "--kind", "names", *given)
    assert (code, out) == (1, "")
    assert err.startswith(sentence)
    assert err.count("\n") == 1


def test_what_is_more_than_one_is_named(store_file: Path, capsys: pytest.CaptureFixture[str]) -> None:
    store = empty_at(store_file, CLOCK)
    for _ in range(2):
        add_contact(store, "Ada Moss")
    with store.action("companies"):
        for place in ("Dublin", "Cork"):
            now = store.clock.now()
            store.insert(
                m.Company, name="Plan A", normal_name="plan a", place=place, added_at=now, changed_at=now
            )
    store.close()

    def said(*arguments: str) -> str:
        code = cli.main(
            ["--file", str(store_file), "--today", "2026-11-24", "ask-check", "--kind", "names", *arguments]
        )
        assert code == 1
        return capsys.readouterr().err

    assert said("--contact", "Ada Moss") == (
        "crm-desktop: “Ada Moss” is more than one: 1 (Ada Moss) and 2 (Ada Moss). Give the number.\n"
    )
    assert said("--contact", "1", "--about", "Plan A") == (
        "crm-desktop: “Plan A” is more than one: 1 (Plan A, Dublin) and 2 (Plan A, Cork). Give the number.\n"
    )
