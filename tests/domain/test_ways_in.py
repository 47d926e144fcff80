"""Who leads where: the order by the formula, the why of each row, what fits, and the paths."""

from __future__ import annotations

import random
from collections.abc import Mapping
from dataclasses import replace
from datetime import date, timedelta
from itertools import pairwise

import pytest
from hypothesis import given
from hypothesis import strategies as st

from crm_desktop.domain import ways_in
from crm_desktop.domain.terms import AffiliationKind, Answer, AskKind, RoleKind
from crm_desktop.domain.ways_in import (
    Acquaintance,
    AskSeen,
    Fit,
    Owed,
    Sought,
    Tie,
    ask_kind,
    paths,
    rank,
    talk_points,
)

TODAY = date(2026, 11, 24)


def ago(days: int) -> date:
    return TODAY - timedelta(days=days)


def ask(
    days: int, answer: Answer = Answer.YES, kind: AskKind = AskKind.ADVICE, *, here: bool = False
) -> AskSeen:
    return AskSeen(kind, ago(days), answer, here)


SUNNIVA = Acquaintance(
    1, "Sunniva Krall", "Sunniva", "Principal PM", "krall sunniva", Tie.WORKS, closeness=2, last_talk_on=ago(27),
    talks=3,
)  # fmt: skip


# -- the formula ---------------------------------------------------------------------------------------


@pytest.mark.parametrize(
    ("changes", "points"),
    [
        ({}, (30, 21, 15, 15)),
        ({"closeness": 1}, (15, 21, 15, 15)),
        ({"closeness": 3}, (45, 21, 15, 15)),
        ({"closeness": 7}, (45, 21, 15, 15)),
        ({"closeness": 0}, (15, 21, 15, 15)),
        ({"last_talk_on": TODAY}, (30, 25, 15, 15)),
        ({"last_talk_on": ago(-3)}, (30, 25, 15, 15)),
        ({"last_talk_on": ago(90)}, (30, 12, 15, 15)),
        ({"last_talk_on": ago(179)}, (30, 0, 15, 15)),
        ({"last_talk_on": ago(400)}, (30, 0, 15, 15)),
        ({"last_talk_on": None}, (30, 0, 15, 15)),
        ({"asks": (ask(90),)}, (30, 21, 10, 15)),
        ({"asks": (ask(91),)}, (30, 21, 15, 15)),
        ({"asks": (ask(-1),)}, (30, 21, 15, 15)),
        ({"asks": (ask(1), ask(2))}, (30, 21, 5, 15)),
        ({"asks": (ask(1), ask(2), ask(3), ask(4))}, (30, 21, 0, 15)),
        ({"asks": (ask(200, Answer.OPEN),)}, (30, 21, 0, 15)),
        ({"owed": frozenset({Owed.NEWS})}, (30, 21, 15, 10)),
        ({"owed": frozenset(Owed)}, (30, 21, 15, 0)),
    ],
)
def test_points(changes: Mapping[str, object], points: tuple[int, ...]) -> None:
    (row,) = rank([replace(SUNNIVA, **changes)], TODAY)  # type: ignore[arg-type]
    assert tuple(part.points for part in row.parts) == points
    assert row.points == sum(points)


def test_the_most_is_a_hundred() -> None:
    (row,) = rank([replace(SUNNIVA, closeness=3, last_talk_on=TODAY)], TODAY)
    assert row.points == ways_in.MOST_POINTS == sum(part.most for part in row.parts) == 100


def test_working_there_stands_above_having_worked_there_whatever_the_points() -> None:
    here = replace(SUNNIVA, closeness=1, last_talk_on=None, owed=frozenset(Owed))
    others = [
        replace(SUNNIVA, id=2 + tie, tie=tie, closeness=3, last_talk_on=TODAY)
        for tie in (Tie.KNOWN, Tie.FIELD, Tie.WORKED, Tie.SHARES)
    ]
    assert [row.person.tie for row in rank([*others, here], TODAY)] == sorted(Tie)


def test_of_two_alike_the_first_in_the_alphabet_stands_first() -> None:
    other = replace(SUNNIVA, id=9, sort_key="ashgrove tobin")
    assert [row.person.id for row in rank([SUNNIVA, other], TODAY)] == [9, 1]


people = st.builds(
    Acquaintance,
    id=st.integers(1, 99),
    name=st.just("Somebody"),
    sort_key=st.sampled_from("abc"),
    tie=st.sampled_from(Tie),
    closeness=st.integers(1, 3),
    last_talk_on=st.none() | st.integers(-5, 400).map(ago),
    asks=st.lists(
        st.builds(AskSeen, st.sampled_from(AskKind), st.integers(-5, 200).map(ago), st.sampled_from(Answer)),
        max_size=4,
    ).map(tuple),
    owed=st.frozensets(st.sampled_from(Owed)),
    roles=st.frozensets(st.sampled_from(RoleKind)),
    talks=st.integers(0, 3),
    ended=st.booleans(),
)


@given(st.lists(people, unique_by=lambda person: person.id), st.randoms())
def test_the_order_of_the_facts_does_not_matter(some: list[Acquaintance], dice: random.Random) -> None:
    mixed = [replace(person, asks=tuple(dice.sample(person.asks, len(person.asks)))) for person in some]
    dice.shuffle(mixed)
    before, after = rank(some, TODAY), rank(mixed, TODAY)
    assert [(row.person.id, row.points, row.fit) for row in before] == [
        (row.person.id, row.points, row.fit) for row in after
    ]
    for row in before:
        assert 0 <= row.points <= ways_in.MOST_POINTS
        assert row.why.endswith(".")
        assert ".." not in row.why


@given(people, st.sampled_from(Owed), st.integers(1, 90))
def test_asking_and_owing_never_raise_anybody(person: Acquaintance, debt: Owed, days: int) -> None:
    (before,) = rank([person], TODAY)
    (asked,) = rank([replace(person, asks=(*person.asks, ask(days)))], TODAY)
    (owing,) = rank([replace(person, owed=person.owed | {debt})], TODAY)
    assert asked.points <= before.points
    assert owing.points <= before.points


@given(st.integers(0, 400))
def test_a_talk_longer_ago_never_gives_more(days: int) -> None:
    assert talk_points(ago(days), TODAY) >= talk_points(ago(days + 1), TODAY)


# -- why, and what fits --------------------------------------------------------------------------------

REFERRED = ask(54, kind=AskKind.REFERRAL, here=True)


@pytest.mark.parametrize(
    ("changes", "why", "fit"),
    [
        ({}, "Works here. Knows you well, spoke 27 days ago, not asked yet.", Fit.ASK),
        (
            {"asks": (ask(34),), "owed": frozenset({Owed.FAVOUR})},
            "Works here. Knows you well, asked once in 90 days. You owe a favour.",
            Fit.OFFER_HELP,
        ),
        (
            {"closeness": 3, "last_talk_on": ago(1), "asks": (REFERRED,)},
            "Works here. Close, spoke yesterday. Already referred you, so go easy.",
            Fit.OPEN,
        ),
        (
            {"roles": frozenset({RoleKind.REFERRER}), "last_talk_on": TODAY},
            "Works here. Knows you well, spoke today. Already referred you, so go easy.",
            Fit.OPEN,
        ),
        (
            {"asks": (ask(54, kind=AskKind.REFERRAL),)},
            "Works here. Knows you well, spoke 27 days ago, asked once in 90 days.",
            Fit.ASK,
        ),
        (
            {"closeness": 1, "last_talk_on": ago(12), "talks": 1, "roles": frozenset({RoleKind.INTERVIEWER})},
            "Works here, in the hiring team. Spoke once, on 12 November, not asked yet.",
            Fit.ASK,
        ),
        (
            {"tie": Tie.WORKED, "ended": True, "until": "2021", "last_talk_on": date(2026, 7, 4)},
            "Worked here until 2021. Last talk in July, so reconnect first.",
            Fit.RECONNECT,
        ),
        (
            {"tie": Tie.WORKED, "closeness": 1, "last_talk_on": date(2025, 3, 4), "owed": frozenset({Owed.FAVOUR})},
            "Worked here before. Spoke 21 months ago. You owe a favour.",
            Fit.OFFER_HELP,
        ),
        (
            {"closeness": 1, "last_talk_on": date(2025, 3, 4)},
            "Works here. Last talk in March 2025, so reconnect first.",
            Fit.RECONNECT,
        ),
        (
            {"last_talk_on": ago(90)},
            "Works here. Knows you well, spoke 3 months ago, not asked yet.",
            Fit.ASK,
        ),
        (
            {"last_talk_on": ago(91)},
            "Works here. Last talk in August, so reconnect first.",
            Fit.RECONNECT,
        ),
        (
            {"asks": (ask(7, Answer.OPEN, AskKind.REFERRAL),)},
            "Works here. Knows you well, spoke 27 days ago. Has had your referral ask since 17 November.",
            Fit.OPEN,
        ),
        (
            {"asks": (ask(7, Answer.OPEN),), "owed": frozenset({Owed.THANKS, Owed.NEWS})},
            "Works here. Knows you well, asked once in 90 days. You owe thanks and news.",
            Fit.THANK,
        ),
        (
            {"owed": frozenset({Owed.NEWS, Owed.FAVOUR})},
            "Works here. Knows you well, spoke 27 days ago. You owe news and a favour.",
            Fit.TELL,
        ),
        (
            {"asks": (ask(200),)},
            "Works here. Knows you well, spoke 27 days ago, not asked lately.",
            Fit.ASK,
        ),
        (
            {"closeness": 1, "last_talk_on": None, "talks": 0},
            "Works here. Never spoke, not asked yet.",
            Fit.ASK,
        ),
        (
            {"company": "Copperfinch"},
            "Works at Copperfinch. Knows you well, spoke 27 days ago, not asked yet.",
            Fit.ASK,
        ),
        (
            {"tie": Tie.SHARES, "affiliation": AffiliationKind.SCHOOL, "ended": True, "until": "2015"},
            "Studied here until 2015. Knows you well, spoke 27 days ago, not asked yet.",
            Fit.ASK,
        ),
        (
            {"tie": Tie.SHARES, "affiliation": AffiliationKind.SCHOOL},
            "Studies here. Knows you well, spoke 27 days ago, not asked yet.",
            Fit.ASK,
        ),
        (
            {"tie": Tie.SHARES, "affiliation": AffiliationKind.COMMUNITY, "company": "Product Kitchen"},
            "Is a member at Product Kitchen. Knows you well, spoke 27 days ago, not asked yet.",
            Fit.ASK,
        ),
        (
            {"tie": Tie.SHARES, "affiliation": AffiliationKind.ASSOCIATION, "ended": True},
            "Was a member here before. Knows you well, spoke 27 days ago, not asked yet.",
            Fit.ASK,
        ),
        (
            {"tie": Tie.SHARES, "company": "Tallymark", "ended": True, "until": "2019"},
            "Worked at Tallymark until 2019. Knows you well, spoke 27 days ago, not asked yet.",
            Fit.ASK,
        ),
        (
            {"tie": Tie.FIELD, "company": "Fennelby"},
            "In the field, at Fennelby. Knows you well, spoke 27 days ago, not asked yet.",
            Fit.ASK,
        ),
        (
            {"tie": Tie.FIELD},
            "In the field. Knows you well, spoke 27 days ago, not asked yet.",
            Fit.ASK,
        ),
        ({"tie": Tie.KNOWN}, "Knows you well, spoke 27 days ago, not asked yet.", Fit.ASK),
    ],
)  # fmt: skip
def test_why_and_what_fits(changes: Mapping[str, object], why: str, fit: Fit) -> None:
    (row,) = rank([replace(SUNNIVA, **changes)], TODAY)  # type: ignore[arg-type]
    assert (row.why, row.fit) == (why, fit)


@pytest.mark.parametrize(
    ("tie", "sought", "has_opening", "talked", "kind"),
    [
        (Tie.WORKS, Sought.COMPANY, True, True, AskKind.REFERRAL),
        (Tie.WORKS, Sought.COMPANY, True, False, AskKind.ADVICE),
        (Tie.WORKS, Sought.COMPANY, False, True, AskKind.ADVICE),
        (Tie.WORKED, Sought.COMPANY, True, True, AskKind.INTRODUCTION),
        (Tie.SHARES, Sought.COMPANY, True, True, AskKind.INTRODUCTION),
        (Tie.FIELD, Sought.COMPANY, True, True, AskKind.NAMES),
        (Tie.KNOWN, Sought.COMPANY, True, True, AskKind.NAMES),
        (Tie.WORKS, Sought.FIELD, False, True, AskKind.NAMES),
        (Tie.WORKS, Sought.PERSON, False, True, AskKind.INTRODUCTION),
        (Tie.KNOWN, Sought.PERSON, False, True, AskKind.INTRODUCTION),
    ],
)
def test_what_to_ask_for(tie: Tie, sought: Sought, has_opening: bool, talked: bool, kind: AskKind) -> None:
    person = replace(SUNNIVA, tie=tie, last_talk_on=ago(3) if talked else None)
    assert ask_kind(person, sought, has_opening=has_opening) is kind


# -- paths ---------------------------------------------------------------------------------------------

RUTH, BERTRAM, ANN, BEN, CID, DOT = range(1, 7)


@pytest.mark.parametrize(
    ("introducers", "askable", "met", "path"),
    [
        ({BERTRAM: [RUTH]}, [RUTH], [RUTH], (RUTH, BERTRAM)),
        ({BERTRAM: [RUTH]}, [], [RUTH], None),  # muted: known, but not asked
        ({BERTRAM: [RUTH]}, [], [], None),  # nobody knows Ruth
        ({}, [RUTH], [RUTH], None),
        ({BERTRAM: [ANN], ANN: [RUTH]}, [RUTH], [RUTH], (RUTH, ANN, BERTRAM)),
        ({BERTRAM: [ANN], ANN: [BEN], BEN: [RUTH]}, [RUTH], [RUTH], (RUTH, BEN, ANN, BERTRAM)),
        (
            {BERTRAM: [ANN], ANN: [BEN], BEN: [CID], CID: [RUTH]},
            [RUTH],
            [RUTH],
            None,
        ),  # a fourth introduction
        ({BERTRAM: [ANN], ANN: [BERTRAM]}, [RUTH], [RUTH], None),  # a circle ends
        ({BERTRAM: [ANN, BERTRAM], ANN: [BEN], BEN: [ANN, RUTH]}, [RUTH], [RUTH], (RUTH, BEN, ANN, BERTRAM)),
        ({BERTRAM: [ANN, RUTH], ANN: [CID]}, [RUTH, CID], [RUTH, CID], (RUTH, BERTRAM)),  # the shorter one
        ({BERTRAM: [CID, RUTH]}, [RUTH, CID], [RUTH, CID], (RUTH, BERTRAM)),  # who stands first
        ({BERTRAM: [CID, RUTH]}, [CID, RUTH], [RUTH, CID], (CID, BERTRAM)),
        ({BERTRAM: [ANN], ANN: [RUTH]}, [RUTH], [RUTH, ANN], None),  # known and muted in between: no way past
        ({BERTRAM: [ANN, BEN], ANN: [RUTH], BEN: [RUTH]}, [RUTH], [RUTH], (RUTH, ANN, BERTRAM)),
    ],
)
def test_paths(
    introducers: Mapping[int, list[int]], askable: list[int], met: list[int], path: tuple[int, ...] | None
) -> None:
    place = {one: number for number, one in enumerate(askable)}
    found = paths([BERTRAM], introducers, place, set(met))
    assert found == ({} if path is None else {BERTRAM: path})


def test_somebody_i_know_needs_no_path() -> None:
    assert paths([RUTH], {RUTH: [ANN]}, {ANN: 0}, {RUTH, ANN}) == {}


graphs = st.dictionaries(st.integers(0, 11), st.lists(st.integers(0, 11), max_size=4), max_size=12)


@given(graphs, st.sets(st.integers(0, 11), max_size=4), st.sets(st.integers(0, 11), max_size=3), st.randoms())
def test_every_path_is_one(
    introducers: dict[int, list[int]], known: set[int], muted: set[int], dice: random.Random
) -> None:
    askable = sorted(known - muted)
    place = {one: number for number, one in enumerate(askable)}
    goals = range(12)
    found = paths(goals, introducers, place, known)
    for goal, path in found.items():
        assert path[-1] == goal
        assert path[0] in place
        assert 2 <= len(path) <= 1 + ways_in.MOST_INTRODUCTIONS
        assert len(set(path)) == len(path)
        assert known.isdisjoint(path[1:])
        for knows, person in pairwise(path):
            assert knows in introducers[person]
    for goal in goals:
        if goal not in known:
            assert (goal in found) == _reached(goal, introducers, set(askable), known)
    mixed = {person: dice.sample(others, len(others)) for person, others in introducers.items()}
    assert paths(dice.sample(goals, 12), mixed, place, known) == found


def _reached(goal: int, introducers: dict[int, list[int]], askable: set[int], known: set[int]) -> bool:
    """Whether any walk of at most three introductions leads from somebody I may ask to the goal."""
    there = {goal}
    for _ in range(ways_in.MOST_INTRODUCTIONS):
        there = {other for person in there for other in introducers.get(person, ())}
        if there & askable:
            return True
        there -= known
    return False
