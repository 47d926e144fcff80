"""Touch points: organisations at the same time or not, tags, and people."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date, timedelta

import pytest
from hypothesis import given
from hypothesis import strategies as st

from crm_desktop.domain.partial_dates import first_day, is_over, last_day
from crm_desktop.domain.touch_points import Period, TouchKind, TouchPoint, period, shared

TODAY = date(2026, 11, 24)


@dataclass(frozen=True)
class Tie:
    company: str
    from_date: str = ""
    to_date: str = ""
    former: bool = False
    kind: str = "employer"


def one(mine: list[Tie], theirs: list[Tie]) -> TouchPoint:
    (found,) = shared(mine, theirs, (), (), TODAY)
    return found


@pytest.mark.parametrize(
    ("mine", "theirs", "text", "note", "opener"),
    [
        # years, months and days; one common day is enough
        (("2016", "2019"), ("2017", "2020"), "K, 2017–2019", "both of you, at the same time", "Both at K, 2017–2019"),
        (("2016", "2019-03"), ("2019-03-31", ""), "K, 2019", "both of you, at the same time", "Both at K, 2019"),
        (("2016", "2019-03"), ("2019-04-01", ""), "K", "both of you, at different times", "K, at different times"),
        (("2017", ""), ("2018", ""), "K", "both of you, since 2018", "Both at K, since 2018"),
        (("2016", "2016"), ("2016-12-31", "2016-12-31"), "K, 2016", "both of you, at the same time", "Both at K, 2016"),
        # who left this year was there, and is not there any more; what ends in a later one goes on
        (("2018", ""), ("2019", "2026"), "K, 2019–2026", "both of you, at the same time", "Both at K, 2019–2026"),
        (("2018", ""), ("2019", "2026-12"), "K", "both of you, since 2019", "Both at K, since 2019"),
        # what begins later than today does not go on yet
        (("2027", ""), ("2027", ""), "K, 2027", "both of you, at the same time", "Both at K, 2027"),
        # a date is missing, wrong, or in the wrong order: nothing is said of the times
        (("", "2019"), ("2016", "2019"), "K", "", "K"),
        (("", ""), ("", ""), "K", "", "K"),
        (("2016", "2019"), ("", ""), "K", "", "K"),
        (("2016", "2019"), ("spring", "2018"), "K", "", "K"),
        (("2019", "2016"), ("2016", "2019"), "K", "", "K"),
        # what begins after today lasts from that day only
        (("2027", ""), ("2020", ""), "K", "both of you, at different times", "K, at different times"),
    ],
)  # fmt: skip
def test_the_times_are_said_where_both_are_known(
    mine: tuple[str, str], theirs: tuple[str, str], text: str, note: str, opener: str
) -> None:
    found = one([Tie("K", *mine)], [Tie("K", *theirs)])
    assert (found.text, found.note, found.opener()) == (text, note, opener)


def test_a_former_tie_without_its_end_has_no_known_time() -> None:
    assert period(Tie("K", "2016", former=True), TODAY) is None
    assert period(Tie("K", "2016"), TODAY) == Period(date(2016, 1, 1), TODAY)
    assert one([Tie("K", "2016", former=True)], [Tie("K", "2010", "2012")]).note == ""


def test_a_tie_that_goes_on_is_said_before_one_that_ends_later_this_year() -> None:
    over = Tie("K", "2020", "2026", former=True)
    assert one([over, Tie("K", "2016")], [Tie("K", "2019")]).note == "both of you, since 2019"
    assert one([over], [Tie("K", "2019")]).text == "K, 2020–2026"


@pytest.mark.parametrize(
    ("text", "over"),
    [
        ("", False), ("2025", True), ("2026", True), ("2027", False), ("2026-11", True), ("2026-12", False),
        ("2026-11-24", True), ("2026-11-25", False),
    ],
)  # fmt: skip
def test_an_end_known_in_part_is_over_when_its_days_are_reached(text: str, over: bool) -> None:
    assert is_over(text, TODAY) == over


def test_dates_known_in_part_have_a_first_and_a_last_day() -> None:
    assert (first_day("2024-02"), last_day("2024-02")) == (date(2024, 2, 1), date(2024, 2, 29))
    assert (first_day("2024"), last_day("2024")) == (date(2024, 1, 1), date(2024, 12, 31))
    assert first_day("2024-02-29") == last_day("2024-02-29") == date(2024, 2, 29)
    for text in ("", "spring", "2024-13", "2023-02-29", "1-2-3-4", "0"):
        assert first_day(text) is None
        assert last_day(text) is None


def test_several_ties_to_one_place_are_one_touch_point_with_the_latest_common_time() -> None:
    found = one(
        [Tie("K", "2005", "2009"), Tie("K", "2016", "")], [Tie("K", "2006", "2018"), Tie("K Ltd", "2020", "")]
    )
    assert (found.text, found.note) == ("K", "both of you, since 2020")


def test_one_tie_without_dates_leaves_open_whether_it_was_at_another_time() -> None:
    assert one([Tie("K", "2005", "2009")], [Tie("K", "2010", "2012"), Tie("K")]).note == ""


def test_places_are_known_by_their_normal_form_and_employers_come_first() -> None:
    mine = [
        Tie("Ardmore College", kind="school"),
        Tie("Tallymark, Inc."),
        Tie("Product Kitchen", kind="community"),
    ]
    theirs = [
        Tie("product kitchen", "2019", kind="community"),
        Tie("ARDMORE COLLEGE", kind="school"),
        Tie("Tallymark GmbH"),
        Tie("Elsewhere"),
    ]
    found = shared(mine, theirs, ["Payments", "risk"], ["payments", "chess", "RISK"], TODAY)
    assert [(point.kind, point.text) for point in found] == [
        (TouchKind.EMPLOYER, "Tallymark GmbH"),
        (TouchKind.SCHOOL, "ARDMORE COLLEGE"),
        (TouchKind.COMMUNITY, "product kitchen"),
        (TouchKind.TAG, "payments, RISK"),
    ]


def test_one_is_in_a_community_and_at_a_company() -> None:
    found = one([Tie("Kitchen", "2017", kind="community")], [Tie("Kitchen", "2019", kind="community")])
    assert found.opener() == "Both in Kitchen, since 2019"


def test_people_we_both_know_are_named() -> None:
    point = TouchPoint(TouchKind.PEOPLE, "", people=(1, 2, 3))
    assert point.text == "3 people you both know"
    assert point.opener(["Idris", "Greta", "Kofi"]) == "Idris, Greta and Kofi know you both"
    assert point.opener(["Idris"]) == "Idris knows you both"
    assert point.opener() == "3 people you both know"
    assert point.note == ""


day = st.dates(date(1990, 1, 1), date(2026, 12, 31)).map(lambda one: one.isoformat())
written = st.one_of(day, day.map(lambda one: one[:7]), day.map(lambda one: one[:4]), st.just(""))
tie = st.builds(Tie, st.just("K"), written, written, st.booleans())


@given(st.lists(tie, min_size=1, max_size=3), st.lists(tie, min_size=1, max_size=3))
def test_who_is_asked_first_makes_no_difference(mine: list[Tie], theirs: list[Tie]) -> None:
    here, there = one(mine, theirs), one(theirs, mine)
    assert (here.together, here.goes_on, here.apart) == (there.together, there.goes_on, there.apart)
    assert not (here.apart and here.together)


@given(tie, tie)
def test_an_overlap_is_a_day_that_both_have(mine: Tie, theirs: Tie) -> None:
    found = one([mine], [theirs])
    one_span, other_span = period(mine, TODAY), period(theirs, TODAY)
    if one_span is None or other_span is None:
        assert found.together is None
        assert not found.apart
        return
    ends = {one_span.first, one_span.last, other_span.first, other_span.last}
    common = [
        x for x in ends if one_span.first <= x <= one_span.last and other_span.first <= x <= other_span.last
    ]
    assert (found.together is not None) == bool(common) == (not found.apart)
    if found.together is not None:
        assert found.together == Period(min(common), max(common))
        both_last = not any(one.former or is_over(one.to_date, TODAY) for one in (mine, theirs))
        assert found.goes_on == (both_last and min(common) <= TODAY)


@given(st.lists(tie, max_size=4), st.lists(tie, max_size=4), st.integers(0, 400))
def test_a_later_day_never_takes_an_overlap_away(mine: list[Tie], theirs: list[Tie], days: int) -> None:
    def together(today: date) -> bool:
        return any(point.together for point in shared(mine, theirs, (), (), today))

    assert not together(TODAY) or together(TODAY + timedelta(days=days))
