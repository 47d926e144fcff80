from __future__ import annotations

import time
from datetime import date, timedelta
from itertools import takewhile

import pytest
from hypothesis import assume, example, given, settings
from hypothesis import strategies as st

from crm_desktop.exchange.calendars import recurrence, series
from crm_desktop.exchange.calendars.older_rules import as_newer
from crm_desktop.exchange.calendars.recurrence import Repeat, RepeatChoice, RepeatError

TODAY = date(2026, 11, 24)
TUESDAY = date(2026, 12, 8)


def days(rule: str, due_on: date, number: int = 6) -> list[date]:
    return recurrence.first_days(rule, due_on, number)


def test_the_words_of_the_drawn_editor() -> None:
    rule = recurrence.build(RepeatChoice(Repeat.TWO_WEEKS, times=4), TUESDAY)
    assert rule == "FREQ=WEEKLY;INTERVAL=2;COUNT=4"
    assert recurrence.in_words(rule, TUESDAY, TODAY) == "Every 2 weeks, 4 times"
    assert recurrence.days_in_words(rule, TUESDAY, TODAY) == "On 8 and 22 December, 5 and 19 January"


def test_a_series_without_an_end_says_that_it_goes_on() -> None:
    rule = recurrence.build(RepeatChoice(Repeat.WEEK), TUESDAY)
    assert recurrence.days_in_words(rule, TUESDAY, TODAY, 3) == "On 8, 15 and 22 December and so on"


@pytest.mark.parametrize(
    ("repeat", "due_on", "expected"),
    [
        (Repeat.DAY, TUESDAY, ["12-08", "12-09", "12-10"]),
        (Repeat.WEEKDAY, date(2026, 12, 11), ["12-11", "12-14", "12-15"]),
        (Repeat.WEEK, TUESDAY, ["12-08", "12-15", "12-22"]),
        (Repeat.MONTH, date(2026, 12, 15), ["12-15", "01-15", "02-15"]),
        (Repeat.MONTH, date(2027, 1, 31), ["01-31", "02-28", "03-31"]),
        (Repeat.MONTH, date(2027, 1, 30), ["01-30", "02-28", "03-30"]),
        (Repeat.MONTH_BY_WEEKDAY, date(2026, 12, 3), ["12-03", "01-07", "02-04"]),
        (Repeat.MONTH_BY_WEEKDAY, date(2026, 12, 31), ["12-31", "01-28", "02-25"]),
        (Repeat.YEAR, date(2028, 2, 29), ["02-29", "02-28", "02-28"]),
    ],
)
def test_the_days_of_each_simple_choice(repeat: Repeat, due_on: date, expected: list[str]) -> None:
    rule = recurrence.build(RepeatChoice(repeat), due_on)
    assert [f"{day:%m-%d}" for day in days(rule, due_on, 3)] == expected
    assert recurrence.read(rule, due_on) == RepeatChoice(repeat)


def test_a_month_that_lacks_the_day_is_not_left_out_after_it_moved_on_either() -> None:
    due, rule = date(2027, 1, 31), recurrence.build(RepeatChoice(Repeat.MONTH), date(2027, 1, 31))
    seen = [due]
    for _ in range(3):
        following = recurrence.next_after(rule, due, due)
        assert following is not None
        due, rule = following
        seen.append(due)
    assert seen == [date(2027, 1, 31), date(2027, 2, 28), date(2027, 3, 31), date(2027, 4, 30)]


def test_never_is_the_empty_rule() -> None:
    assert recurrence.build(RepeatChoice(Repeat.NEVER), TUESDAY) == ""
    assert recurrence.read("", TUESDAY) == RepeatChoice(Repeat.NEVER)
    assert days("", TUESDAY) == [TUESDAY]
    assert recurrence.next_after("", TUESDAY, TUESDAY) is None
    assert recurrence.in_words("", TUESDAY, TODAY) == ""


def test_until_is_the_last_day_that_can_be() -> None:
    rule = recurrence.build(RepeatChoice(Repeat.WEEK, until=date(2026, 12, 22)), TUESDAY)
    assert days(rule, TUESDAY) == [TUESDAY, date(2026, 12, 15), date(2026, 12, 22)]
    assert recurrence.in_words(rule, TUESDAY, TODAY) == "Every week, until 22 December"
    assert recurrence.read(rule, TUESDAY) == RepeatChoice(Repeat.WEEK, until=date(2026, 12, 22))
    assert days("FREQ=WEEKLY;UNTIL=20261215T235959Z", TUESDAY) == [TUESDAY, date(2026, 12, 15)]


def test_the_first_day_counts_even_where_the_pattern_does_not_hold_it() -> None:
    wednesday = date(2026, 12, 9)
    assert days("FREQ=MONTHLY;BYDAY=1TH;COUNT=3", wednesday) == [
        wednesday,
        date(2027, 1, 7),
        date(2027, 2, 4),
    ]


def test_going_on_counts_down_what_was_missed_too() -> None:
    rule = "FREQ=WEEKLY;COUNT=5"
    assert recurrence.next_after(rule, TUESDAY, TUESDAY) == (date(2026, 12, 15), "FREQ=WEEKLY;COUNT=4")
    assert recurrence.next_after(rule, TUESDAY, date(2026, 12, 23)) == (
        date(2026, 12, 29),
        "FREQ=WEEKLY;COUNT=2",
    )
    assert recurrence.next_after(rule, TUESDAY, date(2027, 1, 5)) is None
    assert recurrence.next_after("FREQ=WEEKLY;COUNT=1", TUESDAY, TUESDAY) is None


def test_one_day_moved_leaves_the_others_where_they_were() -> None:
    rule = "FREQ=WEEKLY;INTERVAL=2;COUNT=3"
    earlier = recurrence.moved(rule, TUESDAY, date(2026, 12, 7))
    assert days(earlier, date(2026, 12, 7)) == [date(2026, 12, 7), date(2026, 12, 22), date(2027, 1, 5)]
    later = recurrence.moved(rule, TUESDAY, date(2026, 12, 16))
    assert days(later, date(2026, 12, 16)) == [date(2026, 12, 16), date(2026, 12, 22), date(2027, 1, 5)]
    assert recurrence.next_after(later, date(2026, 12, 16), date(2026, 12, 16)) == (
        date(2026, 12, 22),
        "FREQ=WEEKLY;INTERVAL=2;COUNT=2",
    )
    twice = recurrence.moved(later, date(2026, 12, 16), date(2026, 12, 10))
    assert days(twice, date(2026, 12, 10), 2) == [date(2026, 12, 10), date(2026, 12, 22)]
    assert recurrence.moved(twice, date(2026, 12, 10), TUESDAY) == rule
    assert recurrence.from_its_day(twice) == rule
    assert recurrence.in_words(twice, date(2026, 12, 10), TODAY) == "Every 2 weeks, 3 times"


def test_a_day_moved_past_the_next_one_stands_for_both() -> None:
    rule = recurrence.moved("FREQ=WEEKLY", TUESDAY, date(2026, 12, 17))
    assert days(rule, date(2026, 12, 17), 3) == [date(2026, 12, 17), date(2026, 12, 22), date(2026, 12, 29)]


@pytest.mark.parametrize(
    ("rule", "said"),
    [
        ("FREQ=DAILY;INTERVAL=3", "Every 3 days"),
        ("RRULE:FREQ=WEEKLY;BYDAY=MO,WE", "Every week on Monday and Wednesday"),
        ("freq=weekly;byday=mo,tu,we,th,fr", "Every weekday"),
        ("FREQ=MONTHLY;BYDAY=1TH", "Every month on the first Thursday"),
        ("FREQ=MONTHLY;BYDAY=-1FR", "Every month on the last Friday"),
        ("FREQ=MONTHLY;BYMONTHDAY=22", "Every month on the 22nd"),
        ("FREQ=MONTHLY;BYMONTHDAY=8", "Every month"),
        ("FREQ=MONTHLY;BYMONTHDAY=-1", "Every month on the last day"),
        (
            "FREQ=MONTHLY;BYMONTHDAY=28,29,30,31;BYSETPOS=-1",
            "Every month, or the last day of a shorter month",
        ),
        ("FREQ=YEARLY;BYMONTH=6;BYDAY=2SU", "Every year, by a rule of its own"),
        ("FREQ=WEEKLY;COUNT=1", "Every week, once"),
    ],
)
def test_words(rule: str, said: str) -> None:
    assert recurrence.in_words(rule, TUESDAY, TODAY) == said


@pytest.mark.parametrize(
    "rule",
    [
        "FREQ=HOURLY",
        "FREQ=SECONDLY;COUNT=99999999",
        "FREQ=DAILY;INTERVAL=0",
        "FREQ=DAILY;INTERVAL=-1",
        "FREQ=DAILY;INTERVAL=99999999999999999999",
        "FREQ=DAILY;COUNT=0",
        "FREQ=DAILY;COUNT=3;UNTIL=20270101",
        "FREQ=DAILY;BYHOUR=1,2,3",
        "FREQ=DAILY;BYEASTER=1",
        "FREQ=DAILY;FREQ=WEEKLY",
        "FREQ=DAILY;UNTIL=20261399",
        "FREQ=MONTHLY;BYDAY=0MO",
        "FREQ=MONTHLY;BYSETPOS=1",
        "FREQ=WEEKLY;BYDAY=1MO",
        "FREQ=MONTHLY;BYMONTHDAY=²",
        "FREQ=DAILY;WKST=XX",
        "DAILY",
        "FREQ=",
        "every day",
        "DTSTART:today\nRRULE:FREQ=DAILY",
        "RRULE:FREQ=DAILY\nRRULE:FREQ=DAILY",
        "FREQ=MONTHLY;BYMONTHDAY=" + ",".join(["1"] * 500),
    ],
)
def test_a_rule_that_cannot_be_followed_is_refused_with_a_sentence(rule: str) -> None:
    with pytest.raises(RepeatError, match=r"^[A-Z].*\.$"):
        recurrence.check(rule)


@pytest.mark.parametrize(
    "rule",
    [
        "FREQ=DAILY;BYMONTH=2;BYMONTHDAY=30",
        "FREQ=YEARLY;BYMONTH=2;BYMONTHDAY=31;INTERVAL=10",
        "FREQ=MONTHLY;BYMONTHDAY=31;BYMONTH=6",
        "FREQ=YEARLY;BYWEEKNO=53;BYDAY=MO;BYYEARDAY=100",
    ],
)
def test_a_rule_without_any_day_ends_soon(rule: str) -> None:
    begun = time.process_time()
    assert days(rule, TUESDAY) == [TUESDAY]
    assert recurrence.next_after(rule, TUESDAY, TUESDAY) is None
    assert time.process_time() - begun < 2


def test_the_end_of_the_calendar_is_no_fault() -> None:
    assert days("FREQ=YEARLY", date.max, 3) == [date.max]
    assert days("FREQ=DAILY", date(9998, 12, 30), 3)[0] == date(9998, 12, 30)


PARTS = st.sampled_from(
    """FREQ=DAILY FREQ=WEEKLY FREQ=MONTHLY FREQ=YEARLY INTERVAL=2 INTERVAL=500 COUNT=3 UNTIL=20270301 BYDAY=MO
    BYDAY=-5FR BYDAY=53SU BYMONTH=2 BYMONTHDAY=-31 BYSETPOS=-1 BYSETPOS=366 BYWEEKNO=-53 BYYEARDAY=366 WKST=SU
    BYMINUTE=1 X =""".split()
)
HEADS = st.sampled_from(["", "RRULE:", "DTSTART:20261208\nRRULE:", "EXDATE:20261208\n"])


@given(HEADS, st.lists(PARTS, max_size=5), st.dates(date(1999, 1, 1), date(2100, 1, 1)))
@example("", ["FREQ=YEARLY", "BYSETPOS=366", "BYDAY=53SU"], TUESDAY)
def test_any_text_gives_rising_days_or_a_sentence(head: str, parts: list[str], due_on: date) -> None:
    rule = head + ";".join(parts)
    try:
        found = days(rule, due_on)
    except RepeatError:
        return
    assert found[0] == due_on
    assert found == sorted(set(found))
    assert (
        recurrence.in_words(rule, due_on, TODAY) == "" or recurrence.in_words(rule, due_on, TODAY)[0] == "E"
    )


@given(
    st.sampled_from([repeat for repeat in Repeat if repeat not in {Repeat.NEVER, Repeat.OTHER}]),
    st.dates(date(2020, 1, 1), date(2040, 1, 1)),
    st.integers(1, 8),
)
def test_a_choice_is_read_back_and_its_days_are_stepped_through(
    repeat: Repeat, due_on: date, times: int
) -> None:
    rule = recurrence.build(RepeatChoice(repeat, times), due_on)
    assert (
        recurrence.read(rule, due_on)
        in {
            RepeatChoice(repeat, times),
            RepeatChoice(Repeat.OTHER, times),
        }
        or due_on.day > 28
    )
    all_days = days(rule, due_on, 20)
    assert len(all_days) == times
    stepped, day, left = [due_on], due_on, rule
    while (following := recurrence.next_after(left, day, day)) is not None:
        day, left = following
        stepped.append(day)
    assert stepped == all_days


RULES = st.tuples(
    st.sampled_from(["DAILY", "WEEKLY", "MONTHLY", "YEARLY"]),
    st.sampled_from(["", ";INTERVAL=2", ";INTERVAL=3;WKST=SU"]),
    st.sampled_from(["", "", ";BYDAY=MO,FR", ";BYDAY=SU"]),
    st.sampled_from(["", "", ";BYMONTHDAY=31", ";BYMONTHDAY=1,-1", ";BYMONTHDAY=15;BYDAY=2TU", ";BYYEARDAY=1,200"]),
    st.sampled_from(["", "", ";BYMONTH=2,7", ";BYMONTH=7;BYSETPOS=-1"]),
    st.sampled_from(["", "", ";UNTIL=20080401", ";COUNT=40"]),
).map(lambda parts: "FREQ=" + "".join(parts))  # fmt: skip


@given(
    RULES, st.dates(date(2000, 1, 1), date(2004, 12, 31)), st.integers(-5, 1_500), st.sampled_from([0, 1, 5])
)
@settings(max_examples=60, deadline=None)
def test_what_is_around_a_day_is_what_stepping_from_the_first_gives(
    rule: str, first: date, days: int, most: int
) -> None:
    last = first + timedelta(days=days)
    try:
        recurrence.check(rule)
    except RepeatError:
        assume(False)
    every = list(takewhile(lambda day: day <= last, recurrence.upcoming(rule, first)))
    found = series.around(rule, first, last, most)
    if days < 0:
        assert found.coming == (first, rule)
        return
    assert list(found.over) == (every[-most:] if most else [])
    assert found.more == (len(every) > most)
    assert found.coming == recurrence.next_after(rule, first, last)
    near = series.around(rule, first, last, most, near=True)
    assert not set(near.over) - set(every)
    assert near.coming in (None, found.coming)


@pytest.mark.parametrize(
    "rule", ["FREQ=DAILY", "FREQ=YEARLY;BYMONTH=2;BYMONTHDAY=30", "FREQ=WEEKLY;BYDAY=SU"]
)
def test_of_a_long_series_only_what_is_near_is_searched(rule: str) -> None:
    found = series.around(rule, date(1970, 1, 1), TUESDAY, 2, near=True)
    assert found.work < 20_000
    assert len(found.over) == (0 if "YEARLY" in rule else 2)


def test_days_that_are_counted_are_counted_for_as_long_as_it_takes() -> None:
    found = series.around("FREQ=WEEKLY;COUNT=1500", date(2000, 1, 4), TUESDAY, 2)
    assert found.over == (TUESDAY - timedelta(days=7), TUESDAY)
    assert found.coming == (TUESDAY + timedelta(days=7), "FREQ=WEEKLY;COUNT=94")


@given(st.integers(2, 9), st.integers(0, 40))
def test_going_back_gives_the_days_before_again(times: int, late: int) -> None:
    rule = f"FREQ=WEEKLY;COUNT={times}"
    following = recurrence.next_after(rule, TUESDAY, TUESDAY + timedelta(days=late))
    if following is not None:
        assert recurrence.taken_back(following[1], following[0], TUESDAY) == rule


@pytest.mark.parametrize(
    ("older", "newer", "first_days"),
    [
        ("D1 #10", "FREQ=DAILY;INTERVAL=1;COUNT=10", ["12-08", "12-09", "12-10"]),
        ("D2", "FREQ=DAILY;INTERVAL=2;COUNT=2", ["12-08", "12-10"]),
        ("W1 MO #0", "FREQ=WEEKLY;INTERVAL=1;BYDAY=MO", ["12-08", "12-14", "12-21"]),
        (
            "w2 tu th 20261224T090000",
            "FREQ=WEEKLY;INTERVAL=2;BYDAY=TU,TH;UNTIL=20261224T090000",
            ["12-08", "12-10", "12-22"],
        ),
        ("MP1 1+ MO #0", "FREQ=MONTHLY;INTERVAL=1;BYDAY=1MO", ["12-08", "01-04", "02-01"]),
        ("MP2 1+ 1- FR 2+ MO$ #0", "FREQ=MONTHLY;INTERVAL=2;BYDAY=1FR,-1FR,2MO", ["12-08", "12-14", "12-25"]),
        ("MP1 #3", "FREQ=MONTHLY;INTERVAL=1;BYDAY=2TU;COUNT=3", ["12-08", "01-12", "02-09"]),
        ("MP1 1- #0", "FREQ=MONTHLY;INTERVAL=1;BYDAY=-1TU", ["12-08", "12-29", "01-26"]),
        ("MD1 15 #0", "FREQ=MONTHLY;INTERVAL=1;BYMONTHDAY=15", ["12-08", "12-15", "01-15"]),
        ("MD1 2- LD #0", "FREQ=MONTHLY;INTERVAL=1;BYMONTHDAY=-2,-1", ["12-08", "12-30", "12-31"]),
        ("MD1 #0", "FREQ=MONTHLY;INTERVAL=1", ["12-08", "01-08", "02-08"]),
        ("YM1 6 #0", "FREQ=YEARLY;INTERVAL=1;BYMONTH=6", ["12-08", "06-08", "06-08"]),
        ("YM1 #0 20270101", "FREQ=YEARLY;INTERVAL=1;UNTIL=20270101", ["12-08"]),
        ("YD1 1 100 #3", "FREQ=YEARLY;INTERVAL=1;BYYEARDAY=1,100;COUNT=3", ["12-08", "01-01", "04-10"]),
        ("D1 0930 #3", "FREQ=DAILY;INTERVAL=1;COUNT=3", ["12-08", "12-09", "12-10"]),
        ("W1 TU 0930 TH 0930 #0", "FREQ=WEEKLY;INTERVAL=1;BYDAY=TU,TH", ["12-08", "12-10", "12-15"]),
        (
            "YM1 6 #5 MP1 1+ 1- MO",
            "FREQ=YEARLY;INTERVAL=1;BYMONTH=6;BYDAY=1MO,-1MO;COUNT=10",
            ["12-08", "06-07", "06-28"],
        ),
        (
            "YM2 3 #0 MD1 7 LD",
            "FREQ=YEARLY;INTERVAL=2;BYMONTH=3;BYMONTHDAY=7,-1",
            ["12-08", "03-07", "03-31"],
        ),
        ("freq=weekly; byday=TU, TH", "FREQ=WEEKLY;BYDAY=TU,TH", ["12-08", "12-10", "12-15"]),
    ],
)
def test_rules_of_vcalendar_are_those_of_icalendar(older: str, newer: str, first_days: list[str]) -> None:
    rule = as_newer(older, TUESDAY, "0930")
    assert rule == newer
    assert [f"{day:%m-%d}" for day in days(rule, TUESDAY, 3)] == first_days
    found = series.around(rule, TUESDAY, date(2028, 1, 1), 100)
    assert list(found.over) == [day for day in days(rule, TUESDAY, 500) if day <= date(2028, 1, 1)][-100:]


@pytest.mark.parametrize(
    "older",
    [
        "D1 0930 1200 #5",
        "W1 TU 1200 #5",
        "M30 #4",
        "D1 #5 M30 #4",
        "MP6 1+ MO #5 D2 #5",
        "YM1 6 #5 MP1 1+ MO #2",
        "YM1 6 #5 MP2 1+ MO",
        "YM1 6 MD1",
        "W1 XX #0",
        "D0 #1",
        "MP1 x MO #0",
        "",
    ],
)
def test_other_rules_within_rules_and_for_several_hours_are_not_followed(older: str) -> None:
    with pytest.raises(recurrence.RepeatError):
        recurrence.parse(as_newer(older, TUESDAY, "0930"))
