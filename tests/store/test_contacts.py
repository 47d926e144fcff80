"""The order of people, one person's story, and what is shared with them."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import date, timedelta
from pathlib import Path

import pytest

from crm_desktop.domain.clock import FixedDay
from crm_desktop.domain.terms import (
    AffiliationKind,
    Answer,
    AskKind,
    Direction,
    FollowUpKind,
    InteractionKind,
    LeadStage,
    Outcome,
    PointsTo,
    Purpose,
    Relationship,
    UseName,
)
from crm_desktop.domain.touch_points import TouchKind
from crm_desktop.services import contacts as service
from crm_desktop.services import interactions, touch_points
from crm_desktop.services.contacts import ContactDraft
from crm_desktop.store import Store, history, timeline
from crm_desktop.store import contacts as people
from crm_desktop.store import models as m
from crm_desktop.store.contacts import Filter, Sort, Tie
from tests.store.books import empty_at

TODAY = date(2026, 11, 24)


@pytest.fixture
def store(tmp_path: Path) -> Iterator[Store]:
    made = empty_at(tmp_path / "a.crm", FixedDay(TODAY))
    made.connection.pragma("synchronous", "off")
    yield made
    made.close()


def add(store: Store, name: str, **fields: object) -> int:
    given, _, family = name.rpartition(" ")
    return service.save(store, ContactDraft(given_name=given, family_name=family, **fields))  # type: ignore[arg-type]


def talk(store: Store, *who: int, days: int, **fields: object) -> int:
    said = {"kind": InteractionKind.CALL, "outcome": Outcome.SPOKE} | fields
    return interactions.log(store, contacts=who, on=TODAY - timedelta(days=days), **said)  # type: ignore[arg-type]


def statements(store: Store) -> list[str]:
    """Write down every statement from here on."""
    seen: list[str] = []

    def note(_cursor: object, sql: str, _values: object) -> bool:
        seen.append(sql)
        return True

    store.connection.exec_trace = note
    return seen


# -- the list ------------------------------------------------------------------------------------------


def test_first_ids_begin_all_ids_in_every_order(store: Store) -> None:
    for number in range(40):
        company = f"K{number % 5}" if number % 6 else ""
        one = add(store, f"N{number % 7} F{number * 31 % 40}", company=company, closeness=number % 3 + 1)
        if number % 2:
            talk(store, one, days=number)
    for sort in Sort:
        for descending in (False, True):
            whole = people.order(store, sort, descending=descending)
            assert sorted(whole) == sorted(range(1, 41))
            assert people.order(store, sort, descending=descending, limit=13) == whole[:13]
            leading = people.order(store, sort, descending=descending, first=[17, 3, 99])
            assert list(leading[:2]) == [17, 3]
            assert len(leading) == 40


def test_who_was_removed_or_archived_is_left_out_and_undo_brings_them_back(store: Store) -> None:
    a, b, c = (add(store, name) for name in ("Ada A", "Bea B", "Cy C"))
    service.archive(store, [b])
    service.remove(store, [c])
    assert list(people.order(store)) == [a]
    assert people.count(store) == 1
    assert list(people.order(store, narrowed=Filter(archived=True))) == [b]
    history.undo(store)
    assert list(people.order(store)) == [a, c]


def test_a_change_of_many_is_one_step_and_leaves_out_whom_it_would_not_change(store: Store) -> None:
    many = [add(store, f"N F{number}") for number in range(5)]
    service.set_relationship(store, many[:2], Relationship.FRIEND)
    before = store.rows("SELECT id, relationship FROM contact ORDER BY id")
    service.set_relationship(store, many, Relationship.FRIEND)
    assert {row.relationship for row in people.page(store, many).values()} == {"friend"}
    history.undo(store)
    assert store.rows("SELECT id, relationship FROM contact ORDER BY id") == before

    service.add_tag(store, many[:2], "fraud")
    service.add_tag(store, many, "fraud")
    assert all(row.tags == ("fraud",) for row in people.page(store, many).values())
    history.undo(store)
    assert [row.tags for row in people.page(store, many).values()] == [("fraud",)] * 2 + [()] * 3

    for days in (30, 0, None):
        service.set_cadence(store, many, days)
        assert {row.cadence_days for row in people.page(store, many).values()} == {days}
    service.mute(store, many)
    assert all(row.muted for row in people.page(store, many).values())
    service.mute(store, many, False)
    assert not any(row.muted for row in people.page(store, many).values())


def test_archiving_again_keeps_the_first_day(store: Store) -> None:
    one = add(store, "Ada A")
    service.archive(store, [one])
    actions = store.value("SELECT count(*) FROM history")
    service.archive(store, [one])
    assert store.value("SELECT count(*) FROM history") == actions, "nothing changed, so nothing is in the log"


def test_one_page_of_rows_is_one_statement(store: Store) -> None:
    many = [add(store, f"N F{number}", tags=("a", "b"), company="Orrery Lane") for number in range(64)]
    seen = statements(store)
    rows = people.page(store, many)
    assert len(rows) == 64
    assert len(seen) == 1


# -- one person's story --------------------------------------------------------------------------------


@pytest.fixture
def story(store: Store) -> dict[str, int]:
    """Idris, who was asked for an introduction, gave the lead to Emeka, and was thanked; Emeka was spoken to."""
    idris = add(store, "Idris Bellwether")
    emeka = add(store, "Emeka Stonefield", company="Copperfinch")
    day = timedelta(days=1)
    with store.action("all of it"):
        ask = store.insert(
            m.Ask, contact=idris, kind=AskKind.INTRODUCTION, exactly="An introduction", person=emeka,
            sent_on=TODAY - 47 * day, answer=Answer.YES, answered_on=TODAY - 43 * day, added_at=store.clock.now(),
        )  # fmt: skip
        store.insert(m.Ask, contact=idris, kind=AskKind.ADVICE, added_at=store.clock.now())  # a draft
        lead = store.insert(
            m.Lead, referrer=idris, person=emeka, received_on=TODAY - 43 * day, points_to=PointsTo.PERSON,
            use_name=UseName.YES, added_at=store.clock.now(), changed_at=store.clock.now(),
        )  # fmt: skip
        store.insert(m.LeadStage, lead=lead, stage=LeadStage.RECEIVED, on_date=TODAY - 43 * day)
        store.insert(m.LeadStage, lead=lead, stage=LeadStage.CONNECTED, on_date=TODAY - 6 * day)
        follow_up = store.insert(
            m.FollowUp, what="Send the case", kind=FollowUpKind.TASK, due_on=TODAY - 3 * day,
            done_on=TODAY - 3 * day, added_at=store.clock.now(),
        )  # fmt: skip
        store.insert(m.FollowUpAbout, follow_up=follow_up, contact=idris)
    talk(store, emeka, days=39, kind=InteractionKind.EMAIL, outcome=Outcome.NO_ANSWER, about=[("lead", lead)])
    talk(store, idris, days=42, kind=InteractionKind.MESSAGE, outcome=None, purposes=[Purpose.THANKS])
    talk(store, emeka, days=6, about=[("lead", lead)], notes="Wants the case.")
    talk(store, idris, emeka, days=2, kind=InteractionKind.MEETING)
    talk(store, idris, days=-3)
    return {"idris": idris, "emeka": emeka, "lead": lead, "ask": ask, "follow_up": follow_up}


def test_a_timeline_has_talks_leads_asks_and_what_was_done_the_latest_first(
    store: Store, story: dict[str, int]
) -> None:
    found = timeline.read(store, story["idris"], TODAY)
    told = [(type(entry).__name__, (TODAY - entry.on).days) for entry in found]
    assert told == [
        ("TalkEntry", 2),
        ("DoneEntry", 3),
        ("TalkEntry", 6),
        ("TalkEntry", 42),
        ("LeadEntry", 43),
        ("AskEntry", 47),
    ], "nothing of tomorrow, no draft, no attempt at somebody else"
    together, _done, led, thanks, lead, ask = found
    assert isinstance(together, timeline.TalkEntry)
    assert together.with_them
    assert together.others == ("Emeka",)
    assert isinstance(led, timeline.TalkEntry)
    assert (led.with_them, led.connected, led.others) == (False, True, ("Emeka Stonefield",))
    assert isinstance(thanks, timeline.TalkEntry)
    assert thanks.purposes == {Purpose.THANKS}
    assert isinstance(lead, timeline.LeadEntry)
    assert (lead.given, lead.target, lead.stage, lead.use_name) == (
        True,
        "Emeka Stonefield",
        LeadStage.CONNECTED,
        UseName.YES,
    )
    assert isinstance(ask, timeline.AskEntry)
    assert (ask.id, ask.person, ask.answer) == (story["ask"], "Emeka Stonefield", Answer.YES)


def test_a_lead_stands_with_whom_it_points_to_as_well(store: Store, story: dict[str, int]) -> None:
    found = [
        entry
        for entry in timeline.read(store, story["emeka"], TODAY)
        if isinstance(entry, timeline.LeadEntry)
    ]
    assert [(entry.given, entry.referrer) for entry in found] == [(False, "Idris Bellwether")]


def test_a_story_is_read_by_six_statements_however_long_it_is(store: Store, story: dict[str, int]) -> None:
    for number in range(30):
        talk(store, story["idris"], days=number + 50)
    seen = statements(store)
    found = timeline.read(store, story["idris"], TODAY)
    assert len(found) == 36
    assert len(seen) == 6
    assert len(timeline.read(store, story["idris"], TODAY, most=5)) == 8, (
        "five talks, a lead, an ask, a follow-up"
    )


def test_only_talks_that_were_answered_count_in_their_month(store: Store) -> None:
    one = add(store, "Ada A")
    talk(store, one, days=0)
    talk(store, one, days=1, outcome=Outcome.NO_ANSWER)
    talk(store, one, days=2, outcome=None, kind=InteractionKind.MESSAGE, direction=Direction.IN)
    talk(store, one, days=31)
    talk(store, one, days=(TODAY - date(2025, 12, 1)).days)
    talk(store, one, days=(TODAY - date(2025, 11, 30)).days)
    assert timeline.talks_by_month(store, one, TODAY) == (1, 0, 0, 0, 0, 0, 0, 0, 0, 0, 1, 2)
    assert timeline.talks_by_month(store, one, date(2026, 1, 15), 3) == (1, 1, 0), "over the turn of the year"


def test_people_with_any_contact_come_longest_ago_first(store: Store) -> None:
    a, b, c, _never = (add(store, name) for name in ("Ada A", "Bea B", "Cy C", "Di D"))
    for who, days in ((a, 5), (b, 50), (c, 20)):
        talk(store, who, days=days)
    assert people.contacted(store) == [b, c, a]
    assert people.contacted(store, 1) == [b]
    assert people.contacted(store, 2, latest_first=True) == [a, c]
    service.archive(store, [b])
    assert people.contacted(store) == [c, a]


# -- touch points --------------------------------------------------------------------------------------


def tie(company: str, since: str = "", until: str = "", *, former: bool = False) -> Tie:
    return Tie(None, company, AffiliationKind.EMPLOYER, from_date=since, to_date=until, former=former)


@pytest.mark.parametrize(
    ("mine", "theirs", "text", "note"),
    [
        (("2016", "2019"), ("2016", "2019"), "Tallymark, 2016–2019", "both of you, at the same time"),
        (("2016", "2019-03"), ("2019-03-31", ""), "Tallymark, 2019", "both of you, at the same time"),
        (("2016", "2019-03"), ("2019-04-01", ""), "Tallymark", "both of you, at different times"),
        (("2017", ""), ("2018", ""), "Tallymark", "both of you, since 2018"),
        (("", "2019"), ("2016", "2019"), "Tallymark", ""),
        (("", ""), ("", ""), "Tallymark", ""),
    ],
)
def test_an_overlap_is_said_only_where_both_have_dates(
    store: Store, mine: tuple[str, str], theirs: tuple[str, str], text: str, note: str
) -> None:
    service.save(store, ContactDraft(given_name="Mira", is_me=True, affiliations=(tie("Tallymark", *mine),)))
    other = add(store, "Idris B", affiliations=(tie("Tallymark Ltd", *theirs), tie("Copperfinch")))
    card = people.card(store, other)
    assert card is not None
    found = touch_points.of(store, card)
    assert [
        (point.kind, point.text.replace("Tallymark Ltd", "Tallymark"), point.note) for point in found
    ] == [(TouchKind.EMPLOYER, text, note)]


def test_tags_and_people_in_common(store: Store) -> None:
    service.save(
        store,
        ContactDraft(
            given_name="Mira", is_me=True, tags=("Payments", "risk"), affiliations=(tie("Kitchen"),)
        ),
    )
    ruth = add(store, "Ruth I")
    idris = add(
        store, "Idris B", tags=("payments", "chess"), introduced_by_id=ruth, affiliations=(tie("Kitchen"),)
    )
    emeka = add(store, "Emeka S", introduced_by_id=idris)
    noor = add(store, "Noor E", affiliations=(tie("Kitchen"),))
    gone = add(store, "Gone G", affiliations=(tie("Kitchen"),))
    add(store, "Far F", affiliations=(tie("Elsewhere"),))
    service.archive(store, [gone])
    card = people.card(store, idris)
    assert card is not None
    found = {point.kind: point for point in touch_points.of(store, card)}
    assert found[TouchKind.TAG].text == "Payments", "a tag keeps the spelling it was first given"
    assert set(found[TouchKind.PEOPLE].people) == {ruth, emeka, noor}
    assert found[TouchKind.PEOPLE].text == "3 people you both know"


def test_without_my_own_card_nothing_is_shared(store: Store) -> None:
    idris = add(store, "Idris B", tags=("payments",), affiliations=(tie("Kitchen"),))
    add(store, "Noor E", affiliations=(tie("Kitchen"),))
    card = people.card(store, idris)
    assert card is not None
    assert touch_points.of(store, card) == []


def test_the_own_card_is_looked_for_in_no_list_of_others(store: Store) -> None:
    with store.action("Many, and all of them removed"):
        store.connection.executemany(
            "INSERT INTO contact (name, deleted_at, added_at, changed_at) VALUES (?, ?1, ?1, ?1)",
            [(store.now_text(),)] * 3_000,
        )
    steps = 0

    def count() -> bool:
        nonlocal steps
        steps += 1
        return False

    store.connection.set_progress_handler(count, 10)
    assert people.me(store) is None
    store.connection.set_progress_handler(None)
    assert steps < 10
