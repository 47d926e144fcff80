"""A calendar that is imported once more: its follow-ups follow their events, and what the person changed stays."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from dataclasses import replace
from datetime import date, time
from pathlib import Path

import pytest

from crm_desktop.domain.clock import FixedDay
from crm_desktop.services import contacts, follow_ups
from crm_desktop.services.contacts import ContactDraft
from crm_desktop.services.follow_ups import FollowUpDraft, FollowUpRow
from crm_desktop.services.imports import importing
from crm_desktop.services.imports.importing import ImportResult
from crm_desktop.store import Store, history, soundness
from crm_desktop.store.contacts import Address
from tests.store.books import CLOCK, TODAY, dump, empty_at

ANN = "ATTENDEE;CN=Ann Lee:mailto:ann@lee.example"
Take = Callable[..., ImportResult]


@pytest.fixture
def store(tmp_path: Path) -> Iterator[Store]:
    store = empty_at(tmp_path / "search.crm")
    yield store
    store.close()


@pytest.fixture
def take(store: Store, tmp_path: Path) -> Take:
    """Import a calendar of events, each given by its lines."""

    def taken(*events: str, book: Store = store) -> ImportResult:
        lines = [f"BEGIN:VEVENT\nUID:{number}\n{each}\nEND:VEVENT" for number, each in enumerate(events, 1)]
        path = tmp_path / "calendar.ics"
        path.write_text("\n".join(["BEGIN:VCALENDAR", *lines, "END:VCALENDAR", ""]))
        return importing.import_file(book, path)

    return taken


def counts(result: ImportResult) -> tuple[int, int, int, int]:
    return result.new, result.merged, result.unchanged, len(result.skipped)


def only(store: Store, number: int = 1) -> FollowUpRow:
    found = follow_ups.get(store, number)
    assert found is not None
    return found


def change(store: Store, **values: object) -> None:
    draft = follow_ups.draft(store, 1)
    assert draft is not None
    follow_ups.save(store, replace(draft, **values), 1)  # type: ignore[arg-type]


def test_one_that_moved_moves_and_comes_back_with_undo(store: Store, take: Take) -> None:
    take(f"DTSTART:20261201T140000\nSUMMARY:Coffee\nDESCRIPTION:At six\n{ANN}")
    before = dump(store)
    moved = f"DTSTART:20261203T150000\nSUMMARY:Coffee, at last\nDESCRIPTION:At seven\n{ANN}"
    result = take(moved)
    assert counts(result) == (0, 1, 0, 0)
    row = only(store)
    assert (row.what, row.notes, row.due_on, row.due_time) == (
        "Coffee, at last", "At seven", date(2026, 12, 3), time(15)
    )  # fmt: skip
    assert counts(take(moved)) == (0, 0, 1, 0)
    assert soundness.findings(store) == []
    history.undo(store)
    assert dump(store) == before
    assert counts(take(moved)) == (0, 1, 0, 0)


def test_what_the_person_changed_stays_and_the_rest_follows(store: Store, take: Take) -> None:
    take(f"DTSTART:20261201T140000\nSUMMARY:Coffee\nDESCRIPTION:At six\n{ANN}")
    change(store, notes="Bring the book")
    take(f"DTSTART:20261202T140000\nSUMMARY:Coffee\nDESCRIPTION:At seven\n{ANN}")
    assert (only(store).due_on, only(store).notes) == (date(2026, 12, 2), "Bring the book")
    follow_ups.move(store, 1, date(2026, 12, 9))
    result = take(f"DTSTART:20261204T140000\nSUMMARY:Tea\nDESCRIPTION:At seven\n{ANN}")
    assert (only(store).due_on, only(store).what) == (date(2026, 12, 9), "Tea")
    (remark,) = result.remarks
    assert "Friday 4 December" in remark.text
    assert "stays" in remark.text
    follow_ups.done(store, 1)
    before = dump(store)
    assert counts(take(f"DTSTART:20261222T140000\nSUMMARY:Tea\n{ANN}")) == (0, 0, 1, 0)
    assert dump(store) == before


def test_one_that_was_removed_here_comes_as_new(store: Store, take: Take) -> None:
    take(f"DTSTART:20261201T140000\nSUMMARY:Coffee\n{ANN}")
    follow_ups.delete(store, 1)
    assert counts(take(f"DTSTART:20261202T140000\nSUMMARY:Coffee\n{ANN}")) == (1, 0, 0, 0)


def test_one_that_is_over_by_now_becomes_a_talk_and_is_done(store: Store, take: Take, tmp_path: Path) -> None:
    held, private, late = (
        f"DTSTART:20261201T140000\nSUMMARY:Coffee\n{ANN}",
        "DTSTART:20261201T160000\nSUMMARY:Dentist",
        f"DTSTART:20261201T180000\nSUMMARY:Dinner\n{ANN}",
    )
    take(held, private, late)
    follow_ups.move(store, 3, date(2026, 12, 24))
    store.close()
    later = Store.open(tmp_path / "search.crm", FixedDay(date(2026, 12, 5), time(12)))
    try:
        result = take(held, private, late, book=later)
        assert counts(result) == (0, 1, 1, 1)
        assert later.rows("SELECT subject, on_date, at_time FROM interaction") == [
            ("Coffee", "2026-12-01", "14:00")
        ]
        assert [only(later, number).done_on for number in (1, 2, 3)] == [date(2026, 12, 1), None, None]
        assert soundness.findings(later) == []
        assert counts(take(held, private, late, book=later)) == (0, 0, 2, 1)
    finally:
        later.close()


WEEKLY = "RRULE:FREQ=WEEKLY;COUNT=9"


@pytest.mark.parametrize("people", [ANN, "CLASS:PUBLIC"])
def test_a_series_goes_on_by_itself(store: Store, take: Take, tmp_path: Path, people: str) -> None:
    series = f"DTSTART:20261201T140000\nSUMMARY:Review\n{WEEKLY}\n{people}"
    take(series)
    follow_ups.done(store, 1)
    assert only(store).due_on == date(2026, 12, 8)
    assert counts(take(series)) == (0, 0, 1, 0)
    store.close()
    later = Store.open(tmp_path / "search.crm", FixedDay(date(2026, 12, 20), time(12)))
    try:
        take(series, book=later)
        row = only(later)
        # With people its days that are over are talks; without, the one that was missed is still to be done.
        assert (row.due_on, row.repeat) == (
            (date(2026, 12, 22), "FREQ=WEEKLY;COUNT=6")
            if people == ANN
            else (date(2026, 12, 8), "FREQ=WEEKLY;COUNT=8")
        )
    finally:
        later.close()


@pytest.mark.parametrize(
    ("then", "due", "repeat"),
    [
        ("DTSTART:20261202T140000\nRRULE:FREQ=WEEKLY", date(2026, 12, 2), "FREQ=WEEKLY"),
        ("DTSTART:20261201T140000\nRRULE:FREQ=WEEKLY;INTERVAL=2", date(2026, 12, 1), "FREQ=WEEKLY;INTERVAL=2"),
        ("DTSTART:20261201T140000\nRRULE:FREQ=WEEKLY\nEXDATE:20261201T140000", date(2026, 12, 8), "FREQ=WEEKLY"),
        ("DTSTART:20261201T090000\nRRULE:FREQ=WEEKLY", date(2026, 12, 1), "FREQ=WEEKLY"),
    ],
)  # fmt: skip
def test_a_series_that_changed_is_taken_over(
    store: Store, take: Take, then: str, due: date, repeat: str
) -> None:
    take("DTSTART:20261201T140000\nRRULE:FREQ=WEEKLY\nSUMMARY:Review")
    assert counts(take(f"{then}\nSUMMARY:Review")) == (0, 1, 0, 0)
    assert (only(store).due_on, only(store).repeat) == (due, repeat)
    assert counts(take(f"{then}\nSUMMARY:Review")) == (0, 0, 1, 0)


def test_a_day_of_a_series_that_the_person_moved_stays(store: Store, take: Take) -> None:
    take("DTSTART:20261201T140000\nRRULE:FREQ=WEEKLY\nSUMMARY:Review")
    follow_ups.move(store, 1, date(2026, 12, 4))
    before = dump(store)
    result = take("DTSTART:20261202T140000\nRRULE:FREQ=WEEKLY\nSUMMARY:Review")
    assert counts(result) == (0, 0, 1, 0)
    assert len(result.remarks) == 1
    assert dump(store) == before


def test_a_follow_up_of_an_older_file_stays(store: Store, take: Take) -> None:
    take("DTSTART:20261201T140000\nSUMMARY:Coffee")
    with store.action("As it was before"):
        store.execute("UPDATE thing_key SET told = ''")
    assert counts(take("DTSTART:20261203T140000\nSUMMARY:Coffee")) == (0, 0, 1, 0)
    assert only(store).due_on == date(2026, 12, 1)


def test_what_is_written_by_hand_is_never_taken_for_the_calendars(store: Store, take: Take) -> None:
    follow_ups.save(store, FollowUpDraft("Coffee", TODAY))
    assert CLOCK.today() == TODAY
    assert counts(take("DTSTART:20261203T140000\nSUMMARY:Coffee")) == (1, 0, 0, 0)
    assert [only(store, number).due_on for number in (1, 2)] == [TODAY, date(2026, 12, 3)]


@pytest.mark.parametrize(
    "off", ["STATUS:CANCELLED", "ATTENDEE;PARTSTAT=DECLINED:mailto:mira@halloway.example", "METHOD:CANCEL"]
)
def test_one_that_was_called_off_goes_and_comes_back_with_undo(
    store: Store, take: Take, tmp_path: Path, off: str
) -> None:
    mine = ContactDraft(
        given_name="Mira", emails=(Address("mira@halloway.example", "work", True),), is_me=True
    )
    contacts.save(store, mine)
    coffee, lunch = (f"DTSTART:20261201T140000\nSUMMARY:{what}\n{ANN}" for what in ("Coffee", "Lunch"))
    take(coffee, lunch)
    before = dump(store)
    if off.startswith("METHOD"):
        path = tmp_path / "off.ics"
        path.write_text(f"BEGIN:VCALENDAR\n{off}\nBEGIN:VEVENT\nUID:1\n{coffee}\nEND:VEVENT\nEND:VCALENDAR\n")
        result = importing.import_file(store, path)
        assert counts(result) == (0, 1, 0, 0)
    else:
        result = take(f"{coffee}\n{off}", lunch)
        assert counts(result) == (0, 1, 1, 0)
    assert result.called_off == 1
    assert follow_ups.get(store, 1) is None
    assert only(store, 2).what == "Lunch"
    assert soundness.findings(store) == []
    history.undo(store)
    assert dump(store) == before
    history.redo(store)
    assert counts(take(f"{coffee}\nSTATUS:CANCELLED", lunch)) == (0, 0, 1, 1)
    assert counts(take(coffee, lunch)) == (1, 0, 1, 0)  # it takes place after all


@pytest.mark.parametrize(
    "by_hand",
    [
        {"what": "Coffee with Ann"},
        {"notes": "Bring the plan"},
        {"due_on": date(2026, 12, 3)},
        {"remind_minutes": 60},
    ],
)
def test_what_was_called_off_stays_where_the_person_changed_it(
    store: Store, take: Take, by_hand: dict[str, object]
) -> None:
    take(f"DTSTART:20261201T140000\nSUMMARY:Coffee\n{ANN}")
    change(store, **by_hand)
    before = dump(store)
    result = take(f"DTSTART:20261201T140000\nSUMMARY:Coffee\nSTATUS:CANCELLED\n{ANN}")
    assert counts(result) == (0, 0, 1, 0)
    assert [each.text for each in result.remarks] == [
        "It was called off. You changed the follow-up, so it stays."
    ]
    assert dump(store) == before


@pytest.mark.parametrize("off", ["STATUS:CANCELLED", "METHOD:CANCEL", "one day"])
def test_a_talk_whose_event_was_called_off_stays_and_is_named(
    store: Store, take: Take, tmp_path: Path, off: str
) -> None:
    lunch = f"DTSTART:20250601T120000\nSUMMARY:Lunch\n{ANN}"
    coffee = f"DTSTART:20251001T140000\nRRULE:FREQ=DAILY;COUNT=3\nSUMMARY:Coffee\n{ANN}"
    assert counts(take(lunch, coffee)) == (2, 0, 0, 0)
    before = dump(store)
    if off == "one day":
        result = take(
            lunch, f"RECURRENCE-ID:20251002T140000\nDTSTART:20251002T140000\nSTATUS:CANCELLED\n{ANN}"
        )
        named = [2]
    elif off == "METHOD:CANCEL":
        path = tmp_path / "off.ics"
        path.write_text(f"BEGIN:VCALENDAR\n{off}\nBEGIN:VEVENT\nUID:1\n{lunch}\nEND:VEVENT\nEND:VCALENDAR\n")
        result, named = importing.import_file(store, path), [1]
    else:
        result, named = take(f"{lunch}\n{off}", coffee), [1]
    assert [(each.row, each.text) for each in result.remarks] == [
        (row, "It was called off. You have a talk from it, which stays; remove it if you did not meet.")
        for row in named
    ]
    assert (result.new, result.merged, result.skipped, result.called_off) == (0, 0, (), 0)
    assert dump(store) == before


def test_days_of_a_series_that_are_called_off_go(store: Store, take: Take, tmp_path: Path) -> None:
    weekly = "DTSTART:20261201T140000\nRRULE:FREQ=WEEKLY;COUNT=3\nSUMMARY:Review"
    moved = "RECURRENCE-ID:20261208T140000\nDTSTART:20261209T140000\nSUMMARY:Review"
    path = tmp_path / "series.ics"

    def again(*parts: str) -> ImportResult:
        events = "".join(f"BEGIN:VEVENT\nUID:1\n{each}\nEND:VEVENT\n" for each in parts)
        path.write_text(f"BEGIN:VCALENDAR\n{events}END:VCALENDAR\n")
        return importing.import_file(store, path)

    again(weekly, moved)
    assert [only(store, number).due_on for number in (1, 2)] == [date(2026, 12, 1), date(2026, 12, 9)]
    before = dump(store)
    # A moved day is left out of the series.
    result = again(f"{weekly}\nEXDATE:20261208T140000")
    assert result.called_off == 1
    assert follow_ups.get(store, 2) is None
    history.undo(store)
    # The moved day itself is called off.
    result = again(weekly, f"{moved}\nSTATUS:CANCELLED")
    assert (result.called_off, counts(result)) == (1, (0, 1, 1, 0))
    assert follow_ups.get(store, 2) is None
    history.undo(store)
    # Only the next day is called off, in a file of its own.
    result = again("RECURRENCE-ID:20261201T140000\nDTSTART:20261201T140000\nSUMMARY:Review\nSTATUS:CANCELLED")
    assert (result.called_off, counts(result)) == (0, (0, 1, 0, 0))
    assert (only(store).due_on, only(store).repeat) == (date(2026, 12, 8), "FREQ=WEEKLY;COUNT=2")
    assert counts(again(weekly + "\nEXDATE:20261201T140000", moved))[0] == 0
    assert only(store).due_on == date(2026, 12, 15)
    history.undo(store)
    history.undo(store)
    assert dump(store) == before
    # The whole of it is called off, or nothing of it is to come.
    for off in (f"{weekly}\nSTATUS:CANCELLED", weekly.replace("20261201", "20251201")):
        result = again(off)
        assert follow_ups.get(store, 1) is None
        assert result.called_off == (2 if "STATUS" in off else 1)
        history.undo(store)
    # What was done of it is kept.
    follow_ups.done(store, 1, date(2026, 12, 1))
    assert again(f"{weekly}\nSTATUS:CANCELLED").called_off == 2
    assert only(store).done_on == date(2026, 12, 1)


def test_what_is_overdue_of_a_series_stays_when_it_ends(store: Store, take: Take, tmp_path: Path) -> None:
    series = "DTSTART:20261125T140000\nRRULE:FREQ=DAILY;COUNT=2\nSUMMARY:Review"
    take(series)
    store.close()
    later = Store.open(tmp_path / "search.crm", FixedDay(date(2026, 12, 24)))
    before = dump(later)
    assert counts(take(series, book=later)) == (0, 0, 0, 1)
    assert dump(later) == before
    later.close()


def test_what_a_file_calls_off_and_says_again_stays(store: Store, take: Take, tmp_path: Path) -> None:
    path = tmp_path / "twice.ics"
    event = "BEGIN:VEVENT\nUID:1\nDTSTART:20261201T140000\nSUMMARY:Coffee\n"
    daily = f"{event}RRULE:FREQ=DAILY\nEND:VEVENT\n"
    ended = daily.replace("20261201", "20251201").replace("DAILY", "DAILY;COUNT=2")
    once = f"{event}END:VEVENT\n"
    for parts in ((ended, daily), (daily, ended), (once, f"{event}STATUS:CANCELLED\nEND:VEVENT\n")):
        path.write_text(f"BEGIN:VCALENDAR\n{''.join(parts)}END:VCALENDAR\n")
        assert importing.import_file(store, path).new == 1
        before = dump(store)
        assert importing.import_file(store, path).called_off == 0
        assert dump(store) == before
        history.undo(store)
