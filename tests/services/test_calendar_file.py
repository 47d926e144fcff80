"""The calendar that goes out: what is in it, that it comes back, and the file that others subscribe to."""

from __future__ import annotations

import io
import re
from collections.abc import Callable, Iterator
from dataclasses import replace
from datetime import date, datetime, time, timedelta
from pathlib import Path
from zoneinfo import ZoneInfo

import pytest
import vobject
from dateutil import tz
from hypothesis import HealthCheck, Phase, given
from hypothesis import settings as rounds
from hypothesis import strategies as st

from crm_desktop.domain.errors import KnownError
from crm_desktop.domain.terms import FollowUpKind
from crm_desktop.exchange.values.cells import level, level_lines
from crm_desktop.exchange.writers.zones import wall_of, zone_lines
from crm_desktop.services import follow_ups, settings
from crm_desktop.services.computer import places
from crm_desktop.services.exports import calendar_file, exporting, subscriptions
from crm_desktop.services.exports.exporting import Format
from crm_desktop.services.follow_ups import NO_REMINDER, FollowUpDraft
from crm_desktop.services.imports import importing
from crm_desktop.store import Store
from tests.services.test_exporting import NASTY
from tests.store.books import CLOCK, TODAY, add_contact, empty_at, sample_at


@pytest.fixture
def sample_store(tmp_path: Path) -> Iterator[Store]:
    sample_at(tmp_path / "sample.crm", CLOCK).close()
    store = Store.open(tmp_path / "sample.crm", CLOCK)
    yield store
    store.close()


def told(store: Store) -> list[tuple[object, ...]]:
    """Give the open follow-ups as a person knows them."""
    return sorted(
        (row.what, row.kind, row.due_on, str(row.due_time), row.minutes, row.repeat, row.remind_minutes, row.notes,
         tuple(sorted(name for kind, _, name in row.about if kind == "contact")))
        for row in follow_ups.open_until(store, date.max)
    )  # fmt: skip


texts = st.one_of(
    st.sampled_from(NASTY), st.text(st.characters(min_codepoint=32, max_codepoint=126), max_size=30)
)
timed = st.tuples(
    st.times().map(lambda at: at.replace(second=0, microsecond=0)), st.sampled_from((None, 15, 60))
)
repeats = st.sampled_from(("", "FREQ=WEEKLY;BYDAY=MO,WE", "FREQ=MONTHLY;COUNT=5", "FREQ=DAILY;INTERVAL=3",
                           "DTSTART:20261202\nRRULE:FREQ=WEEKLY"))  # fmt: skip
drafts = st.builds(
    lambda what, on, kind, notes, at, repeat, remind: FollowUpDraft(
        what=what, due_on=on, kind=kind, notes=notes, due_time=at[0], minutes=at[1], repeat=repeat,
        remind_minutes=remind if at[0] else None,
    ),
    texts.map(level).filter(bool), st.dates(date(2026, 10, 1), date(2028, 1, 1)),
    st.sampled_from(FollowUpKind), st.lists(texts, max_size=2).map("\n".join).map(level_lines),
    st.just((None, None)) | timed, repeats,
    st.sampled_from((None, 0, 30, NO_REMINDER)),
)  # fmt: skip


@given(made=st.lists(drafts, min_size=1, max_size=4))
@rounds(max_examples=25, deadline=None, phases=[Phase.generate], suppress_health_check=list(HealthCheck))
def test_follow_ups_come_back_as_they_were(
    made: list[FollowUpDraft], tmp_path_factory: pytest.TempPathFactory
) -> None:
    folder = tmp_path_factory.mktemp("round")
    store = empty_at(folder / "search.crm")
    ruth = add_contact(store, "Ruth, Anna “Bo” Quoth", is_me=False)
    for draft in made:
        follow_ups.save(store, replace(draft, about=(("contact", ruth),)))
    exporting.export(store, Format.ICS, folder / "a.ics")
    other = empty_at(folder / "other.crm")
    importing.import_file(other, folder / "a.ics")
    assert told(other) == told(store)
    assert importing.import_file(store, folder / "a.ics").new == 0  # its own calendar brings nothing twice
    assert importing.import_file(other, folder / "a.ics").new == 0
    store.close()
    other.close()


def test_another_reader_finds_events_with_alarms_and_a_zone(
    tmp_path: Path, live_in: Callable[[str], None]
) -> None:
    live_in("Europe/Berlin")
    store = empty_at(tmp_path / "search.crm")
    settings.put(store, settings.DIGEST_AT, "07:45")
    follow_ups.save(
        store,
        FollowUpDraft(
            what="Call Ruth; about Larkmoor, " + "ä" * 60, due_on=date(2026, 12, 7), kind=FollowUpKind.CALL,
            due_time=time(9, 30), minutes=30, repeat="FREQ=WEEKLY", remind_minutes=15,
        ),
    )  # fmt: skip
    follow_ups.save(store, FollowUpDraft(what="Write the pitch", due_on=date(2026, 12, 8)))
    raw = exporting.export(store, Format.ICS, tmp_path / "a.ics").path.read_bytes()
    assert max(map(len, raw.split(b"\r\n"))) <= 75
    (read,) = list(vobject.readComponents(raw.decode()))
    assert read.vtimezone.tzid.value == "Europe/Berlin"
    call, pitch = read.vevent_list
    assert call.summary.value == "Call Ruth; about Larkmoor, " + "ä" * 60
    assert f"{call.dtstart.value:%Y-%m-%d %H:%M}" == "2026-12-07 09:30"
    assert call.dtstart.value.utcoffset() == timedelta(hours=1)
    assert call.rrule.value == "FREQ=WEEKLY"
    assert call.duration.value == timedelta(minutes=30)
    assert call.valarm.trigger.value == -timedelta(minutes=15)
    assert (pitch.dtstart.value, pitch.valarm.trigger.value) == (
        date(2026, 12, 8),
        timedelta(hours=7, minutes=45),
    )
    assert (call.transp.value, pitch.transp.value) == ("OPAQUE", "TRANSPARENT")
    store.close()


@pytest.mark.parametrize(
    "name", ["Europe/Berlin", "America/New_York", "Asia/Tokyo", "Australia/Lord_Howe", "Africa/Casablanca"]
)
def test_a_zone_in_the_file_is_the_zone(name: str) -> None:
    zone = ZoneInfo(name)
    text = "\r\n".join(["BEGIN:VCALENDAR", *zone_lines(name, wall_of(zone), 2026, 2030), "END:VCALENDAR", ""])
    read = tz.tzical(io.StringIO(text)).get(name)
    day = datetime.combine(date(2026, 1, 2), time(12))
    while day.date() < date(2030, 12, 30):
        assert day.replace(tzinfo=read).utcoffset() == day.replace(tzinfo=zone).utcoffset(), day
        day += timedelta(hours=36)


def test_dues_are_there_with_names_that_stay_and_do_not_come_back(
    sample_store: Store, tmp_path: Path
) -> None:
    first = exporting.export(sample_store, Format.ICS, tmp_path / "a.ics")
    text = first.path.read_text("utf-8").replace("\r\n ", "")
    assert "SUMMARY:Thank Idris Bellwether\n" in text
    uids = re.findall("UID:(.*)", text)
    assert len(uids) == len(set(uids)) == first.count
    assert (
        exporting.export(sample_store, Format.ICS, tmp_path / "b.ics").path.read_bytes()
        == first.path.read_bytes()
    )
    other = empty_at(tmp_path / "other.crm")
    importing.import_file(other, first.path)
    assert told(other) == told(sample_store)
    other.close()


def test_a_file_to_subscribe_to_is_written_only_where_it_changes(
    sample_store: Store, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(places, "data_folder", lambda: tmp_path / "here")
    out = tmp_path / "calendar.ics"
    assert subscriptions.calendar_of(sample_store.path) is None
    calendar_file.subscribe(sample_store, out)
    assert subscriptions.calendar_of(sample_store.path) == out
    assert not calendar_file.refresh(sample_store, out)
    follow_ups.save(sample_store, FollowUpDraft(what="Bake a cake", due_on=TODAY))
    assert calendar_file.refresh(sample_store, out)
    assert b"SUMMARY:Bake a cake" in out.read_bytes()
    calendar_file.subscribe(sample_store, None)
    assert subscriptions.calendar_of(sample_store.path) is None
    (tmp_path / "mine.ics").write_text("BEGIN:VCALENDAR\nPRODID:mine\n")
    with pytest.raises(KnownError, match="did not write"):
        calendar_file.subscribe(sample_store, tmp_path / "mine.ics")
    assert (tmp_path / "mine.ics").read_text() == "BEGIN:VCALENDAR\nPRODID:mine\n"
