"""Who leads into a company, a field, to a person: on the sample search, and on books made for it."""

from __future__ import annotations

import random
from collections.abc import Iterator
from datetime import timedelta
from pathlib import Path
from typing import Any

import pytest

from crm_desktop.domain import ways_in as formula
from crm_desktop.domain.companies import normal_name
from crm_desktop.domain.terms import (
    AffiliationKind,
    Answer,
    AskKind,
    OpportunityStage,
    Relationship,
    RoleKind,
)
from crm_desktop.domain.ways_in import Fit, Owed, Sought, Tie
from crm_desktop.services import ways_in
from crm_desktop.services.agenda import Agenda
from crm_desktop.services.ways_in import WayIn
from crm_desktop.store import Store
from crm_desktop.store import models as m
from crm_desktop.store import ways_in as reader
from tests.store.books import (
    CLOCK,
    TODAY,
    add_contact,
    add_interaction,
    add_lead,
    empty_at,
    sample_at,
)

NOT_MET = Relationship.NOT_MET


class Book:
    """An empty job search with few words for what the tests put in."""

    def __init__(self, path: Path) -> None:
        self.store = empty_at(path, CLOCK)
        self.agenda = Agenda(self.store)

    def close(self) -> None:
        self.agenda.close()
        self.store.close()

    def company(self, name: str, industry: str = "") -> int:
        now = self.store.clock.now()
        with self.store.action(f"Company added: {name}"):
            return self.store.insert(
                m.Company,
                name=name,
                normal_name=normal_name(name),
                industry=industry,
                added_at=now,
                changed_at=now,
            )

    def person(self, name: str, company: int | None = None, **more: Any) -> int:
        return add_contact(
            self.store, name, company=company, **{"relationship": Relationship.ACQUAINTANCE, **more}
        )

    def tie(self, contact: int, company: int, kind: str = AffiliationKind.EMPLOYER, **more: Any) -> None:
        with self.store.action("Tie"):
            self.store.insert(m.Affiliation, contact=contact, company=company, kind=kind, **more)

    def ask(self, contact: int, **more: Any) -> None:
        with self.store.action("Ask"):
            self.store.insert(
                m.Ask, contact=contact, added_at=self.store.clock.now(),
                **{"kind": AskKind.ADVICE, "sent_on": TODAY, "answer": Answer.YES, **more},
            )  # fmt: skip

    def into(self, company: int, limit: int = ways_in.SHOWN) -> WayIn:
        return ways_in.into_company(self.store, self.agenda, company, limit)

    def towards(self, person: int) -> WayIn:
        return ways_in.towards_person(self.store, self.agenda, person)


@pytest.fixture
def book(store_file: Path) -> Iterator[Book]:
    made = Book(store_file)
    yield made
    made.close()


def names(found: WayIn) -> list[str]:
    return [row.person.called for row in found.rows]


def chains(found: WayIn) -> list[list[str]]:
    return [[name.split()[0] for _, name in path.steps] for path in found.paths]


# -- the sample search ---------------------------------------------------------------------------------


@pytest.fixture(scope="module")
def mira(tmp_path_factory: pytest.TempPathFactory) -> Iterator[tuple[Store, Agenda]]:
    store = sample_at(tmp_path_factory.mktemp("sample") / "a.crm", CLOCK)
    agenda = Agenda(store)
    yield store, agenda
    agenda.close()
    store.close()


def _company(store: Store, name: str) -> int:
    return int(store.value("SELECT id FROM company WHERE name = ?", (name,)))


@pytest.mark.parametrize(
    ("company", "inside", "used_to", "paths"),
    [
        ("Orrery Lane", 3, [], []),
        ("Larkmoor Bank", 3, ["Noor", "Elspeth"], []),
        ("Copperfinch", 3, [], []),
        ("Lanternfold", 3, [], []),
        ("Harbourwren", 1, [], [["Rafael", "Viktor"]]),
        ("Mossgate Mutual", 1, [], [["Ruth", "Oona"]]),
        ("Abacombe", 2, [], []),
        ("Quillstow", 2, [], []),
        ("Fennelby", 2, [], []),
        ("Tidemarrow", 2, [], []),
        ("Saltmarrow", 2, [], []),
        ("Pebblewise", 2, [], []),
    ],
)
def test_inside_and_paths_of_the_sample(
    mira: tuple[Store, Agenda], company: str, inside: int, used_to: list[str], paths: list[list[str]]
) -> None:
    store, agenda = mira
    number = _company(store, company)
    found = ways_in.into_company(store, agenda, number)
    assert found.count(Tie.WORKS) == inside
    assert [row.person.called for row in found.rows if row.person.tie is Tie.WORKED] == used_to
    assert chains(found) == paths
    assert reader.path_counts(store, [number]).get(number, 0) == len(paths)
    assert found.unreached == ()


def test_larkmoor_bank_says_why_and_what_fits(mira: tuple[Store, Agenda]) -> None:
    store, agenda = mira
    found = ways_in.into_company(store, agenda, _company(store, "Larkmoor Bank"))
    assert [(row.person.called, row.why, row.fit) for row in found.rows] == [
        ("Tobin", "Works here. Close, spoke yesterday. Already referred you, so go easy.", Fit.OPEN),
        (
            "Sunniva",
            "Works here. Knows you well, asked once in 90 days. You owe a favour.",
            Fit.OFFER_HELP,
        ),
        (
            "Bridget",
            "Works here, in the hiring team. Spoke once, on 12 November, not asked yet.",
            Fit.ASK,
        ),
        (
            "Noor",
            "Worked here until 2023. Knows you well, spoke 25 days ago, not asked yet.",
            Fit.ASK,
        ),
        (
            "Elspeth",
            "Worked here until 2021. Last talk in July, so reconnect first.",
            Fit.RECONNECT,
        ),
    ]
    assert [found.ask_kind(row) for row in found.rows[2:4]] == [AskKind.REFERRAL, AskKind.INTRODUCTION]


def test_what_is_owed_is_what_the_ask_check_says(mira: tuple[Store, Agenda]) -> None:
    store, agenda = mira
    debts = ways_in.owed(agenda)

    def who(what: Owed) -> set[str]:
        return {
            store.value("SELECT given_name FROM contact WHERE id = ?", (contact,))
            for contact, things in debts.items()
            if what in things
        }

    assert who(Owed.THANKS) == {"Idris", "Kofi", "Callum", "Priya", "Nils"}
    assert who(Owed.NEWS) == {"Greta", "Idris", "Priya"}
    assert {"Sunniva", "Idris", "Declan", "Ruth"} <= who(Owed.FAVOUR)


def test_a_field_is_found_by_industry_former_employer_and_tag(mira: tuple[Store, Agenda]) -> None:
    store, agenda = mira
    found = ways_in.into_field(store, agenda, "Treasury")
    assert [(row.person.called, row.person.tie) for row in found.rows] == [
        ("Anouk", Tie.WORKS), ("Mateo", Tie.FIELD), ("Rafael", Tie.FIELD),
    ]  # fmt: skip
    assert chains(found) == [["Rafael", "Viktor"]]
    assert found.rows[0].why.startswith("Works at Harbourwren. ")
    assert found.rows[1].why.startswith("In the field, at Fennelby. ")
    assert {found.ask_kind(row) for row in found.rows} == {AskKind.NAMES}
    card = ways_in.into_field(store, agenda, "card pay")
    assert card.count(Tie.WORKS) == 6
    assert card.count(Tie.WORKED) == 4
    assert ways_in.into_field(store, agenda, "pay card").counts == card.counts
    assert reader.industries(store, "paym") == ["Card payments", "Bookkeeping and payments"]


def test_a_person_is_reached_by_introduction_and_by_who_works_beside_them(mira: tuple[Store, Agenda]) -> None:
    store, agenda = mira
    viktor = store.value("SELECT id FROM contact WHERE given_name = 'Viktor'")
    found = ways_in.towards_person(store, agenda, viktor)
    assert found.sought is Sought.PERSON
    assert names(found) == ["Anouk"]
    assert chains(found) == [["Rafael", "Viktor"]]
    assert found.ask_kind(found.rows[0]) is AskKind.INTRODUCTION


def test_where_i_know_nobody_it_says_whom_to_ask_for_names(mira: tuple[Store, Agenda]) -> None:
    store, agenda = mira
    found = ways_in.into_field(store, agenda, "Deep sea mining")
    assert found.rows == ()
    assert [row.person.called for row in found.helpers] == ["Finn", "Beatrix", "Mina"]


# -- one thing after the other -------------------------------------------------------------------------


def test_nobody_inside_asks_those_in_the_field(book: Book) -> None:
    target = book.company("Harbourwren", "Treasury for small firms")
    bank, shop = book.company("Larkmoor Bank", "Bank treasury"), book.company("Shop", "Retail for all")
    book.person("Anna Bank", bank)
    book.person("Bert Shop", shop, closeness=3)
    found = book.into(target)
    assert (found.rows, found.paths) == ((), ())
    assert [row.person.called for row in found.helpers] == ["Anna"]
    assert found.ask_kind(found.helpers[0]) is AskKind.NAMES


def test_companies_of_one_normal_form_are_one(book: Book) -> None:
    one, other, plan = book.company("Plan A"), book.company("Plan A, Inc."), book.company("Plan")
    book.person("Anna One", one)
    book.person("Bert Other", other)
    book.person("Carl Plan", plan)
    cleo = book.person("Cleo Former")
    book.tie(cleo, other, to_date="2020", former=True)
    assert sorted(names(book.into(one))) == sorted(names(book.into(other))) == ["Anna", "Bert", "Cleo"]
    assert names(book.into(plan)) == ["Carl"]


@pytest.mark.parametrize(
    ("fields", "tie"),
    [
        ({}, Tie.WORKS),
        ({"from_date": "2019"}, Tie.WORKS),
        ({"to_date": "2027"}, Tie.WORKS),
        ({"to_date": "2026-12"}, Tie.WORKS),
        ({"to_date": "2026-11-25"}, Tie.WORKS),
        ({"to_date": "2026-11-24"}, Tie.WORKED),
        ({"to_date": "2026-11"}, Tie.WORKED),
        ({"to_date": "2026"}, Tie.WORKED),
        ({"to_date": "2019-03"}, Tie.WORKED),
        ({"former": True}, Tie.WORKED),
        ({"kind": AffiliationKind.SCHOOL, "to_date": "2015"}, Tie.SHARES),
        ({"kind": AffiliationKind.COMMUNITY}, Tie.SHARES),
    ],
)
def test_the_tie_of_an_affiliation(book: Book, fields: dict[str, Any], tie: Tie) -> None:
    target = book.company("Target")
    book.tie(book.person("Anna Tied", book.company("Elsewhere")), target, **fields)
    (row,) = book.into(target).rows
    assert row.person.tie is tie


def test_who_works_there_and_did_before_is_listed_once_and_first(book: Book) -> None:
    target = book.company("Target")
    back = book.person("Anna Back", target)
    book.tie(back, target, to_date="2015", former=True)
    book.tie(back, target, from_date="2020")
    far = book.person("Bert Former", closeness=3)
    book.tie(far, target, to_date="2012", former=True)
    book.tie(far, target, to_date="2018", former=True)
    found = book.into(target)
    assert names(found) == ["Anna", "Bert"]
    assert dict(found.counts or {}) == {Tie.WORKS: 1, Tie.WORKED: 1}
    assert "until 2018" in found.rows[1].why


def test_archived_removed_and_i_stand_nowhere_and_muted_ones_are_counted_but_not_offered(book: Book) -> None:
    target = book.company("Target")
    now = book.store.clock.now()
    book.person("Archived One", target, archived_at=now)
    book.person("Removed One", target, deleted_at=now)
    book.person("My Self", target, is_me=True)
    book.person("Muted One", target, muted=True)
    book.person("Here One", target)
    found = book.into(target)
    assert names(found) == ["Here"]
    assert (found.count(Tie.WORKS), found.muted) == (2, 1)


def test_not_met_is_nobody_inside_until_we_talked(book: Book) -> None:
    target = book.company("Target")
    stranger = book.person("Anna Stranger", target, relationship=NOT_MET)
    found = book.into(target)
    assert (found.rows, [one.called for one in found.unreached]) == ((), ["Anna"])
    add_interaction(book.store, [stranger], TODAY, outcome="no answer")
    assert book.into(target).rows == ()
    add_interaction(book.store, [stranger], TODAY, outcome="spoke")
    found = book.into(target)
    assert (names(found), found.unreached) == (["Anna"], ())


def test_a_path_goes_through_introductions_and_leads(book: Book) -> None:
    target = book.company("Target")
    anna, ben = book.person("Anna Known"), book.person("Ben Between", relationship=NOT_MET)
    cid = book.person("Cid Between", relationship=NOT_MET, introduced_by=ben)
    dot = book.person("Dot Goal", target, relationship=NOT_MET, introduced_by=cid)
    assert chains(book.into(target)) == []
    add_lead(book.store, anna, ben)
    found = book.into(target)
    assert chains(found) == [["Anna", "Ben", "Cid", "Dot"]]
    assert found.paths[0].first.person.called == "Anna"
    assert found.paths[0].goal.id == dot
    assert reader.path_counts(book.store, [target]) == {target: 1}
    add_lead(book.store, anna, cid)
    assert chains(book.into(target)) == [["Anna", "Cid", "Dot"]]
    assert chains(book.towards(dot)) == [["Anna", "Cid", "Dot"]]


def test_a_path_to_somebody_who_only_has_a_past_there_is_counted_once(book: Book) -> None:
    target, elsewhere = book.company("Target"), book.company("Elsewhere")
    anna = book.person("Anna Known")
    dot = book.person("Dot Goal", elsewhere, relationship=NOT_MET, introduced_by=anna)
    book.tie(dot, target, former=True)
    book.tie(dot, book.company("Target GmbH"))
    found = book.into(target)
    assert chains(found) == [["Anna", "Dot"]]
    assert reader.path_counts(book.store, [target]) == {target: len(found.paths)}


def test_a_circle_of_introductions_ends_the_path(book: Book) -> None:
    target = book.company("Target")
    anna = book.person("Anna Circle", target, relationship=NOT_MET)
    ben = book.person("Ben Circle", relationship=NOT_MET, introduced_by=anna)
    with book.store.action("Circle"):
        book.store.update(m.Contact, anna, introduced_by=ben)
    add_lead(book.store, anna, anna)
    found = book.into(target)
    assert (found.paths, [one.called for one in found.unreached]) == ((), ["Anna"])


@pytest.mark.parametrize("field", ["archived_at", "deleted_at", "muted", "is_me"])
def test_no_path_through_somebody_who_is_gone_or_not_to_be_asked(book: Book, field: str) -> None:
    target = book.company("Target")
    value: Any = True if field in ("muted", "is_me") else book.store.clock.now()
    anna = book.person("Anna Known", **{field: value})
    book.person("Dot Goal", target, relationship=NOT_MET, introduced_by=anna)
    assert book.into(target).paths == ()
    assert reader.path_counts(book.store, [target]) == {}


def test_a_muted_stranger_is_no_goal(book: Book) -> None:
    target = book.company("Target")
    anna = book.person("Anna Known")
    book.person("Dot Goal", target, relationship=NOT_MET, introduced_by=anna, muted=True)
    found = book.into(target)
    assert (found.paths, found.unreached, found.muted) == ((), (), 0)


def test_the_better_ranked_is_asked_for_the_introduction(book: Book) -> None:
    target = book.company("Target")
    anna, ben = book.person("Anna Far"), book.person("Ben Close", closeness=3)
    dot = book.person("Dot Goal", target, relationship=NOT_MET, introduced_by=anna)
    add_lead(book.store, ben, dot)
    assert chains(book.into(target)) == [["Ben", "Dot"]]


def test_a_person_shares_a_past_with_others(book: Book) -> None:
    now, before = book.company("Now"), book.company("Before")
    goal = book.person("Dot Goal", now, relationship=NOT_MET)
    book.tie(goal, before, to_date="2019", former=True)
    book.person("Anna Still", before)
    ben = book.person("Ben Was")
    book.tie(ben, before, to_date="2020", former=True)
    book.person("Cid Beside", now)
    found = book.towards(goal)
    assert [(row.person.called, row.person.tie) for row in found.rows] == [
        ("Cid", Tie.WORKS), ("Anna", Tie.SHARES), ("Ben", Tie.SHARES),
    ]  # fmt: skip
    assert [row.why.split(".")[0] for row in found.rows] == [
        "Works at Now", "Works at Before", "Worked at Before until 2020",
    ]  # fmt: skip


def test_a_company_that_is_gone_leads_nowhere(book: Book) -> None:
    assert book.into(77) == WayIn(Sought.COMPANY)


def test_asks_and_roles_of_this_company_are_told_from_others(book: Book) -> None:
    target, other = book.company("Target"), book.company("Other")
    anna = book.person("Anna Here", target)
    book.ask(anna, kind=AskKind.REFERRAL, company=other)
    now = book.store.clock.now()
    with book.store.action("Opening"):
        opening = book.store.insert(m.Opportunity, title="PM", company=target, added_at=now, changed_at=now)
        book.store.insert(
            m.OpportunityStage, opportunity=opening, stage=OpportunityStage.INTERESTED, on_date=TODAY
        )
        book.store.insert(m.Role, opportunity=opening, contact=anna, role=RoleKind.HIRING_MANAGER)
    found = book.into(target)
    assert found.has_opening
    assert found.rows[0].why.startswith("Works here, in the hiring team.")
    book.ask(anna, kind=AskKind.REFERRAL, opportunity=opening)
    assert [ask.here for ask in book.into(target).rows[0].person.asks] == [False, True]
    with book.store.action("Closed"):
        book.store.insert(
            m.OpportunityStage, opportunity=opening, stage=OpportunityStage.REJECTED, on_date=TODAY
        )
    found = book.into(target)
    assert not found.has_opening
    assert "hiring team" not in found.rows[0].why


def test_the_first_of_many_are_those_whom_the_formula_puts_first(book: Book) -> None:
    dice = random.Random(5)
    target = book.company("Target")
    people = []
    for number in range(60):
        on = TODAY - timedelta(days=dice.randrange(300)) if dice.random() < 0.7 else None
        person = book.person(f"Given{number} Family{number:02}", target, closeness=dice.randint(1, 3))
        if on:
            add_interaction(book.store, [person], on, outcome="spoke")
        if dice.random() < 0.3:
            answer = dice.choice([Answer.OPEN, Answer.YES])
            book.ask(person, sent_on=TODAY - timedelta(days=dice.randrange(1, 150)), answer=answer)
        people.append(person)
    debts = ways_in.owed(book.agenda)
    assert debts
    place = reader.at_company(book.store, target)
    everybody = reader.people(book.store, place, people, debts)
    ranked = formula.rank(everybody, TODAY)
    points = [row.points for row in ranked]
    for limit in (1, 7, 30, 60):
        found = book.into(target, limit)
        assert [row.points for row in found.rows] == points[:limit]
    assert [row.person.id for row in book.into(target, 60).rows] == [row.person.id for row in ranked]
