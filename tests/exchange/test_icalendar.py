"""Calendars: what is over and what is to come, series, time zones, who takes part, and what is damaged."""

from __future__ import annotations

import zoneinfo
from collections import Counter
from collections.abc import Callable
from datetime import UTC, date, datetime, time, timedelta
from pathlib import Path

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from crm_desktop.domain.terms import Direction, InteractionKind, Outcome
from crm_desktop.exchange.calendars import reader as icalendar
from crm_desktop.exchange.calendars.reader import (
    CALLED_OFF,
    CROWD,
    DECLINED,
    DONE,
    LATEST,
    NO_DAY,
    NO_DUE,
    NO_EVENT,
    OLDER,
    OVER,
    OWN,
    WHO_AM_I,
    read_calendar,
)
from crm_desktop.exchange.calendars.text import LINES_LIMIT, NOT_CLOSED, PROPERTY_LIMIT, TOO_LONG, property_of
from crm_desktop.exchange.calendars.zones import defined_zone, zone_of
from crm_desktop.exchange.files.content import TextForm
from crm_desktop.exchange.plan.files import Plan
from crm_desktop.exchange.plan.known import Known, KnownThings
from crm_desktop.exchange.plan.terms import ImportCounts
from crm_desktop.exchange.records import Batch, CalledOff, Mention, Myself, Rejected, Talk, Task
from crm_desktop.exchange.sources import ThingSource, open_source
from tests.exchange.files import write

TODAY = date(2025, 11, 24)  # a Monday
FORM = TextForm("utf-8", "utf-8-sig", "replace", False, "")
ME = Myself(emails=frozenset({"mia@rowe.example"}))
WITH_ADA = "ATTENDEE;CN=Mia Rowe:mailto:mia@rowe.example\nATTENDEE;CN=Ada Berg;PARTSTAT=ACCEPTED:mailto:Ada@X.example\n"


def event(lines: str, *, uid: str = "1", name: str = "VEVENT") -> str:
    return f"BEGIN:{name}\nUID:{uid}\n{lines}END:{name}\n"


def calendar(*events: str, head: str = "") -> str:
    return f"BEGIN:VCALENDAR\nVERSION:2.0\n{head}{''.join(events)}END:VCALENDAR\n"


def read(tmp_path: Path, text: str | bytes, me: Myself = ME) -> Batch:
    path = tmp_path / "a.ics"
    path.write_bytes(text if isinstance(text, bytes) else text.encode())
    (batch,) = (each for each in read_calendar(path, FORM, me, TODAY) if each.rows)
    things = {thing.number for thing in batch.things}
    assert batch.rows == len(things) + len(batch.skipped) + len(batch.unreadable)
    off = [thing for thing in batch.things if isinstance(thing, CalledOff)]
    batch.things = [thing for thing in batch.things if not isinstance(thing, CalledOff)]
    alone = {thing.number: thing for thing in off}.keys() - {thing.number for thing in batch.things}
    batch.skipped += [Rejected(each.number, each.reason) for each in off if each.number in alone]
    return batch  # as an import into an empty book takes it


def reasons(batch: Batch) -> list[tuple[int, str]]:
    return sorted((each.row, each.reason) for each in (*batch.skipped, *batch.unreadable))


def test_what_is_over_is_a_talk_and_what_is_to_come_a_follow_up(tmp_path: Path) -> None:
    batch = read(
        tmp_path,
        calendar(
            event(
                "DTSTART:20251120T100000\nDTEND:20251120T104500\nSUMMARY:Coffee\\, with Ada\n"
                f"LOCATION:Café\nDESCRIPTION:On risk\\nand more\n{WITH_ADA}"
            ),
            event(
                f"DTSTART:20251127T100000\nDURATION:PT1H30M\nSUMMARY:Interview at Acme\n{WITH_ADA}", uid="2"
            ),
            event("DTSTART;VALUE=DATE:20251124\nSUMMARY:Fair\n", uid="3"),
            event(f"DTSTART:20251127T100000\n{WITH_ADA}", uid="4"),
        ),
    )
    talk, meeting, fair, nameless = batch.things
    assert talk == Talk(
        1, "event|1", date(2025, 11, 20), InteractionKind.MEETING, (Mention("Ada Berg", "ada@x.example"),),
        Direction.OUT, time(10), Outcome.SPOKE, (), "Coffee, with Ada", "Café\nOn risk\nand more", 45,
    )  # fmt: skip
    assert isinstance(meeting, Task)
    assert (meeting.what, meeting.on, meeting.at, meeting.minutes) == (
        "Interview at Acme",
        date(2025, 11, 27),
        time(10),
        90,
    )
    assert (meeting.kind, meeting.people) == ("interview", (Mention("Ada Berg", "ada@x.example"),))
    assert isinstance(fair, Task)
    assert (fair.on, fair.at, fair.minutes, fair.kind, fair.people) == (TODAY, None, None, "task", ())
    assert isinstance(nameless, Task)
    assert (nameless.what, nameless.kind) == ("Meeting with Ada Berg", "meeting")


@pytest.mark.parametrize("name", ["VEVENT", "VTODO"])
def test_an_event_alone_is_a_calendar_too(tmp_path: Path, name: str) -> None:
    """As programs store each, without what stands around it in a whole calendar."""
    path = tmp_path / "a.ics"
    path.write_text(event("DTSTART:20251201T100000Z\nSUMMARY:Lunch\n", name=name))
    source = open_source(path)
    assert isinstance(source, ThingSource)
    things = [thing for batch in source.for_me(ME, TODAY).read() for thing in batch.things]
    assert [each.what for each in things if isinstance(each, Task)] == ["Lunch"]


def test_to_dos_without_a_day_and_those_that_are_done(tmp_path: Path) -> None:
    batch = read(
        tmp_path,
        calendar(
            event("SUMMARY:Someday\n", uid="1", name="VTODO"),
            event("SUMMARY:Sent\nDUE:20251201\nPERCENT-COMPLETE:100\n", uid="2", name="VTODO"),
            event("SUMMARY:Half\nDUE:20251201\nPERCENT-COMPLETE:50\n", uid="3", name="VTODO"),
        ),
    )
    assert reasons(batch) == [(1, NO_DUE), (2, DONE)]
    assert [each.what for each in batch.things if isinstance(each, Task)] == ["Half"]


def test_it_is_said_once_where_nobody_knows_who_i_am(tmp_path: Path) -> None:
    text = calendar(*(event(f"DTSTART:20251101T100000Z\n{WITH_ADA}", uid=uid) for uid in "12"))
    assert [each.text for each in read(tmp_path, text, Myself()).remarks] == [WHO_AM_I]
    assert read(tmp_path, text).remarks == []


@pytest.mark.parametrize(
    ("told", "notes"),
    [
        (
            (
                "<b>Agenda</b><br>Terms &amp\\; more\\n\\n-::~:~::~:~:~:~:~::~:~::-\\nJoin with Google Meet: https://meet.example"
                "\\n-::~:~::~:~:~:~:~::~:~::-"
            ),
            "Agenda\nTerms & more\n\nJoin with Google Meet: https://meet.example",
        ),
        ("________________________________\\nTeams\\n", "Teams"),
        ("Q&amp\\;A", "Q&A"),
        ('<a href="https://meet.example/a">Join</a> now', "Join (https://meet.example/a) now"),
        ('<a href="https://meet.example/a">https://meet.example/a</a>', "https://meet.example/a"),
        ('<a href="https://www.meet.example/">www.meet.example</a>', "https://www.meet.example/"),
        ('<p>a\\nb</p><a href="mailto:a@x.example">Ada</a>', "a b\nAda"),
    ],
)
def test_what_is_told_of_an_event_is_read_as_people_see_it(tmp_path: Path, told: str, notes: str) -> None:
    batch = read(tmp_path, calendar(event(f"DTSTART:20251201T100000Z\nSUMMARY:x\nDESCRIPTION:{told}\n")))
    assert [each.notes for each in batch.things if isinstance(each, Task)] == [notes]


def test_what_becomes_nothing_is_named(tmp_path: Path) -> None:
    past = "DTSTART:20251120T100000\n"
    batch = read(
        tmp_path,
        calendar(
            event(past),
            event(f"{past}STATUS:CANCELLED\n{WITH_ADA}"),
            event(f"{past}{WITH_ADA.replace('Rowe:', 'Rowe;PARTSTAT=DECLINED:')}"),
            event(f"DTSTART:soon\n{WITH_ADA}"),
            event(WITH_ADA),
            event("DTSTART:20251301T000000\n"),
            event("DUE:20251201T100000\nSTATUS:COMPLETED\n", name="VTODO"),
            event(past, name="VJOURNAL"),
            event(past + WITH_ADA, uid="follow-up-7@crm-desktop"),
            event("DUE;VALUE=DATE:20251020\nSUMMARY:Write to Bo\n", name="VTODO"),
        ),
    )
    assert reasons(batch) == [
        (1, OVER), (2, CALLED_OFF), (3, DECLINED), (4, NO_DAY), (5, NO_DAY), (6, NO_DAY), (7, DONE), (8, NO_EVENT),
        (9, OWN),
    ]  # fmt: skip
    assert [each.row for each in batch.unreadable] == [4, 5, 6]
    (todo,) = batch.things
    assert isinstance(todo, Task)
    assert (todo.what, todo.on) == ("Write to Bo", date(2025, 10, 20))


def test_rooms_and_those_who_declined_take_no_part(tmp_path: Path) -> None:
    people = (
        "ORGANIZER;CN=\"Cole; Bo: CEO\":mailto:bo@x.example\nATTENDEE;CN='Ada Berg':MAILTO:ada@x.example\n"
        "ATTENDEE;CUTYPE=ROOM;CN=Room 1:mailto:room@x.example\nATTENDEE;CUTYPE=RESOURCE:mailto:beamer@x.example\n"
        "ATTENDEE;PARTSTAT=DECLINED;CN=Cy:mailto:cy@x.example\nATTENDEE;CN=bo@x.example:mailto:bo@x.example\n"
        "ATTENDEE;CN=Team:mailto:abc@group.calendar.google.com\n"
        "ATTENDEE;CN=mia@rowe.example:mailto:MIA@rowe.example\n"
    )
    (talk,) = read(tmp_path, calendar(event(f"DTSTART:20251120T100000\n{people}"))).things
    assert isinstance(talk, Talk)
    assert talk.people == (Mention("Cole; Bo: CEO", "bo@x.example"), Mention("Ada Berg", "ada@x.example"))


def test_in_a_crowd_only_who_is_here_takes_part(tmp_path: Path) -> None:
    people = "".join(f"ATTENDEE:mailto:p{n}@x.example\n" for n in range(CROWD + 1))
    (talk,) = read(tmp_path, calendar(event(f"DTSTART:20251120T100000\n{people}"))).things
    assert isinstance(talk, Talk)
    assert [each.here_only for each in talk.people] == [True] * (CROWD + 1)


def test_who_i_am_is_told_by_the_calendar(tmp_path: Path) -> None:
    one = event(f"DTSTART:20251120T100000\n{WITH_ADA}")
    for text, me in (
        (calendar(one, head="X-WR-CALNAME:mia@rowe.example\n"), Myself()),
        (calendar(one), Myself(names=frozenset({"mia rowe"}))),
        (calendar(one, one, one.replace("Ada Berg", "Bo").replace("Ada@X", "bo@x")), Myself()),
    ):
        talk = read(tmp_path, text, me).things[0]
        assert isinstance(talk, Talk)
        assert [each.name for each in talk.people] == ["Ada Berg"]


# -- series ------------------------------------------------------------------------------------------


def test_a_series_is_its_past_days_and_one_follow_up(tmp_path: Path) -> None:
    weekly = event(
        "DTSTART:20251103T090000\nDTEND:20251103T093000\nRRULE:FREQ=WEEKLY\nEXDATE:20251110T090000\n"
        f"SUMMARY:Sync\n{WITH_ADA}"
    )
    moved = event(f"RECURRENCE-ID:20251117T090000\nDTSTART:20251118T120000\nSUMMARY:Sync\n{WITH_ADA}")
    off = event("RECURRENCE-ID:20251124T090000\nDTSTART:20251124T090000\nSTATUS:CANCELLED\n")
    batch = read(tmp_path, calendar(weekly, moved, off))
    assert [(each.key, each.on, each.number) for each in batch.things if isinstance(each, Talk)] == [
        ("event|1|20251103", date(2025, 11, 3), 1),
        ("event|1|20251117", date(2025, 11, 18), 2),
    ]
    (task,) = (each for each in batch.things if isinstance(each, Task))
    assert (task.key, task.on, task.at, task.repeat) == (
        "event|1|series",
        date(2025, 12, 1),
        time(9),
        "FREQ=WEEKLY",
    )
    assert reasons(batch) == [(3, CALLED_OFF)]


def test_days_of_a_series_are_known_where_they_are_said_in_utc(tmp_path: Path) -> None:
    zone = "TZID=America/Los_Angeles"
    series = event(
        f"DTSTART;{zone}:20251103T170000\nRRULE:FREQ=WEEKLY;COUNT=4\nEXDATE:20251111T010000Z\n{WITH_ADA}"
    )
    moved = event(f"RECURRENCE-ID:20251118T010000Z\nDTSTART;{zone}:20251119T170000\n{WITH_ADA}")
    batch = read(tmp_path, calendar(series, moved))
    assert len([each for each in batch.things if isinstance(each, Talk)]) == 2
    (task,) = (each for each in batch.things if isinstance(each, Task))
    assert task.key == "event|1|series"


def test_single_days_that_are_named_besides_are_taken(tmp_path: Path) -> None:
    days = "RDATE;VALUE=DATE-TIME:20251104T090000,20251105T090000\nRDATE;VALUE=PERIOD:20251203T090000/PT1H\n"
    for rule in ("", "RRULE:FREQ=WEEKLY;COUNT=1\n"):
        batch = read(
            tmp_path,
            calendar(event(f"DTSTART:20251103T090000\n{rule}{days}EXDATE:20251105T090000\n{WITH_ADA}")),
        )
        assert [each.on.day for each in batch.things if isinstance(each, Talk)] == [3, 4]
        assert [each.on for each in batch.things if isinstance(each, Task)] == [date(2025, 12, 3)]


def test_a_series_that_is_numbered_like_a_day_of_one(tmp_path: Path) -> None:
    lines = "DTSTART:20251125T100000Z\nSUMMARY:Chess\nRECURRENCE-ID:20251125T100000Z\nRRULE:FREQ=WEEKLY;BYDAY=TU, TH\n"
    (task,) = read(tmp_path, calendar(event(lines))).things
    assert isinstance(task, Task)
    assert (f"{task.on}", task.repeat) == ("2025-11-25", "FREQ=WEEKLY;BYDAY=TU,TH")
    whole = event("DTSTART:20251124T100000Z\nSUMMARY:Chess\nRRULE:FREQ=DAILY\n")
    found = [each for each in read(tmp_path, calendar(whole, event(lines))).things if isinstance(each, Task)]
    assert [(f"{each.on}", each.repeat) for each in found] == [
        ("2025-11-24", "FREQ=DAILY"),
        ("2025-11-25", ""),
    ]


def test_an_endless_series_is_bounded(tmp_path: Path) -> None:
    batch = read(
        tmp_path,
        calendar(event(f"DTSTART:19950102T090000\nRRULE:FREQ=DAILY;WKST=MO\nSUMMARY:Sync\n{WITH_ADA}")),
    )
    talks = [each for each in batch.things if isinstance(each, Talk)]
    assert [each.on for each in talks] == [TODAY - timedelta(days=n) for n in range(LATEST, 0, -1)]
    (task,) = (each for each in batch.things if isinstance(each, Task))
    assert (task.on, task.repeat) == (TODAY, "FREQ=DAILY;WKST=MO")
    assert "only the latest 100 were taken" in batch.remarks[0].text


def test_of_more_series_than_anybody_has_only_the_latest_day_is_taken(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(icalendar, "_MOST_TALKS", 150)
    rules = ["DAILY", "DAILY", "DAILY", "WEEKLY", "DAILY;BYMONTH=2;BYMONTHDAY=30", "WEEKLY;COUNT=900"]
    batch = read(
        tmp_path,
        calendar(
            *(
                event(f"DTSTART:20150105T090000\nRRULE:FREQ={rule}\n{WITH_ADA}", uid=str(at))
                for at, rule in enumerate(rules)
            )
        ),
    )
    talks = Counter(each.key.split("|")[1] for each in batch.things if isinstance(each, Talk))
    assert talks == {"0": 100, "1": 100, "2": 1, "3": 1, "4": 1, "5": 1}
    assert {each.key for each in batch.things if isinstance(each, Task)} == {
        f"event|{at}|series" for at in (0, 1, 2, 3)
    }
    assert [remark.row for remark in batch.remarks] == [1, 2, 3, 4, 5, 6]
    assert "only the latest day" in batch.remarks[2].text
    assert "only its first day" in batch.remarks[4].text


def test_a_series_ends(tmp_path: Path) -> None:
    rules = {
        "FREQ=WEEKLY;COUNT=2": (2, None),
        "FREQ=WEEKLY;COUNT=5": (3, (date(2025, 11, 24), "FREQ=WEEKLY;COUNT=2")),
        "FREQ=WEEKLY;UNTIL=20251112T225959Z": (2, None),
        "FREQ=MONTHLY;BYDAY=1MO": (1, (date(2025, 12, 1), "FREQ=MONTHLY;BYDAY=1MO")),
        "FREQ=YEARLY": (1, (date(2026, 11, 3), "FREQ=YEARLY")),
    }
    for rule, (over, coming) in rules.items():
        things = read(tmp_path, calendar(event(f"DTSTART:20251103T090000\nRRULE:{rule}\n{WITH_ADA}"))).things
        tasks = [(each.on, each.repeat) for each in things if isinstance(each, Task)]
        assert len(things) - len(tasks) == over, rule
        assert tasks == ([coming] if coming else []), rule


def test_a_rule_that_cannot_be_followed_gives_the_first_day(tmp_path: Path) -> None:
    for rule in ("FREQ=SECONDLY", "FREQ=HOURLY;INTERVAL=2", "nonsense", "FREQ=WEEKLY;BYDAY=XX", ""):
        batch = read(tmp_path, calendar(event(f"DTSTART:20251103T090000\nRRULE:{rule}\n{WITH_ADA}")))
        assert [each.on for each in batch.things if isinstance(each, Talk)] == [date(2025, 11, 3)], rule


def test_a_day_that_is_never(tmp_path: Path) -> None:
    batch = read(
        tmp_path,
        calendar(
            event(f"DTSTART:20200103T090000\nRRULE:FREQ=YEARLY;BYMONTH=2;BYMONTHDAY=30\n{WITH_ADA}"),
            event("DTSTART:20300103T090000\nRRULE:FREQ=DAILY;BYMONTH=2;BYMONTHDAY=30\n", uid="2"),
        ),
    )
    assert [type(each) for each in batch.things] == [Talk, Task]


# -- time zones --------------------------------------------------------------------------------------


@pytest.fixture
def in_berlin(live_in: Callable[[str], None]) -> None:
    live_in("Europe/Berlin")


@pytest.mark.usefixtures("in_berlin")
def test_times_are_put_into_local_time(tmp_path: Path) -> None:
    zone = (
        "BEGIN:VTIMEZONE\nTZID:Somewhere\nBEGIN:STANDARD\nDTSTART:16011028T030000\nRRULE:FREQ=YEARLY;BYDAY=-1SU;"
        "BYMONTH=10\nTZOFFSETFROM:+0600\nTZOFFSETTO:+0500\nEND:STANDARD\nBEGIN:DAYLIGHT\nDTSTART:16010325T020000\n"
        "RRULE:FREQ=YEARLY;BYDAY=-1SU;BYMONTH=3\nTZOFFSETFROM:+0500\nTZOFFSETTO:+0600\nEND:DAYLIGHT\nEND:VTIMEZONE\n"
    )
    moments = {
        "DTSTART:20251120T100000Z": (20, time(11)),
        "DTSTART:20251120T100000": (20, time(10)),
        "DTSTART;TZID=America/New_York:20251120T190000": (21, time(1)),
        "DTSTART;TZID=W. Europe Standard Time:20251120T100000": (20, time(10)),
        'DTSTART;TZID="Eastern Standard Time":20251120T100000': (20, time(16)),
        "DTSTART;TZID=/citadel.org/2021_1/Europe/London:20251120T100000": (20, time(11)),
        "DTSTART;TZID=Somewhere:20251120T100000": (20, time(6)),
        'DTSTART;TZID="(UTC-05:00) Eastern Time (US & Canada)":20250720T100000': (20, time(16)),
        "DTSTART;TZID=(UTC+01:00) Rom, London, Madrid:20250720T100000": (20, time(10)),
        "DTSTART;TZID=(UTC) Monrovia, Reykjavik:20250720T100000": (20, time(12)),
        'DTSTART;TZID="(GMT+05:30) Unheard Of":20250720T100000': (20, time(6, 30)),
        "DTSTART;TZID=Nowhere:20251120T100000": (20, time(10)),
    }
    batch = read(
        tmp_path,
        calendar(
            *(
                event(
                    f"{said}\n{said.replace('START', 'END').replace('100000', '113000')}\n{WITH_ADA}",
                    uid=said,
                )
                for said in moments
            ),
            head=zone,
        ),
    )
    assert [(each.on.day, each.at) for each in batch.things if isinstance(each, Talk)] == list(
        moments.values()
    )
    assert [(each.row, "Nowhere" in each.text) for each in batch.remarks] == [
        (12, True)
    ]  # once, though it ends there too


@pytest.mark.usefixtures("in_berlin")
def test_a_series_keeps_the_time_of_its_own_clock(tmp_path: Path) -> None:
    batch = read(
        tmp_path,
        calendar(event(f"DTSTART;TZID=Europe/Berlin:20251006T090000\nRRULE:FREQ=WEEKLY\n{WITH_ADA}")),
    )
    assert {each.at for each in batch.things if isinstance(each, Talk | Task)} == {time(9)}
    batch = read(
        tmp_path,
        calendar(event(f"DTSTART;TZID=Asia/Tokyo:20251006T020000\nRRULE:FREQ=WEEKLY;BYDAY=MO\n{WITH_ADA}")),
    )
    (task,) = (each for each in batch.things if isinstance(each, Task))
    assert (task.on, task.repeat) == (date(2025, 11, 30), "")
    assert "another time zone" in batch.remarks[0].text


def test_zones_that_lead_nowhere() -> None:
    for name in ("../../etc/passwd", "", "/", "x" * 400, "Mars/Base", "\0", "GMT+99"):
        assert zone_of(name) is None, name
    assert defined_zone("x", [{}, {"TZOFFSETTO": "+9900"}]) is None
    once = defined_zone("x", [{"TZOFFSETTO": "-0330", "RRULE": "FREQ=SECONDLY"}])
    assert once is not None
    assert datetime(2025, 1, 1, tzinfo=once).utcoffset() == -timedelta(hours=3, minutes=30)


# -- damage ------------------------------------------------------------------------------------------


def test_one_that_is_broken_among_good_ones(tmp_path: Path) -> None:
    good = event(f"DTSTART:20251120T100000\n{WITH_ADA}")
    cut = f"BEGIN:VEVENT\nDTSTART:20251120T100000\n{WITH_ADA}"
    long = event("DTSTART:20251120T100000\n" + "X-A:1\n" * (LINES_LIMIT + 5))
    batch = read(tmp_path, "BEGIN:VCALENDAR\n" + cut + good + long + good + cut)
    assert reasons(batch) == [(1, NOT_CLOSED), (3, TOO_LONG), (5, NOT_CLOSED)]
    assert [each.number for each in batch.things] == [2, 4]


def test_what_is_very_long_is_bounded(tmp_path: Path) -> None:
    text = calendar(event(f"DTSTART:20251120T100000\nDESCRIPTION:{'x' * 9_000_000}\n{WITH_ADA}"))
    (talk,) = read(tmp_path, text).things
    assert isinstance(talk, Talk)
    assert len(talk.notes) <= 2_000 < PROPERTY_LIMIT


def test_zones_are_known_where_the_system_has_none(monkeypatch: pytest.MonkeyPatch) -> None:
    moments = [datetime(2025, month, 1, 12, tzinfo=UTC) for month in (1, 7)]
    there = zone_of("W. Europe Standard Time")
    assert there is not None
    with_system = [moment.replace(tzinfo=there).utcoffset() for moment in moments]
    monkeypatch.setattr("zoneinfo.ZoneInfo", _no_zone)
    kept = zone_of("W. Europe Standard Time")
    assert kept is not None
    assert kept is not there
    assert [moment.replace(tzinfo=kept).utcoffset() for moment in moments] == with_system
    assert zone_of("Middle/Earth") is None


def _no_zone(name: str) -> None:
    raise zoneinfo.ZoneInfoNotFoundError(name)


def test_folds_encodings_and_line_ends(tmp_path: Path) -> None:
    summary = "SUMMARY:Grüße an Ada".encode()
    folded = summary[:11] + b"\r\n " + summary[11:]  # within the ü
    head = b"\xef\xbb\xbf\r\nBEGIN:VCALENDAR\r\nBEGIN:VEVENT\r\nDTSTART:20251127\r\n"
    end = b"\r\nEND:VEVENT\r\nEND:VCALENDAR\r\n"
    for text, what in (
        (head + folded + end, "Grüße an Ada"),
        (head + "SUMMARY:Grüße".encode("cp1252") + end, "Grüße"),
        (head.replace(b"\r\n", b"\r") + summary + end.replace(b"\r\n", b"\r"), "Grüße an Ada"),
        (head + b"SUMMARY;ENCODING=QUOTED-PRINTABLE;CHARSET=UTF-8:Gr=C3=BC=\r\n=C3=9Fe" + end, "Grüße"),
    ):
        (task,) = read(tmp_path, text).things
        assert isinstance(task, Task)
        assert task.what == what
    source = open_source(
        write(tmp_path / "b.txt", calendar(event("DTSTART:20251127\nSUMMARY:Ü\n")), "utf-16")
    )
    assert isinstance(source, ThingSource)
    assert len(source.for_me(ME, TODAY).sample().things) == 1


def test_properties_part_where_they_should() -> None:
    for line, name, parameters, value in (
        ("A:b:c", "A", {}, "b:c"),
        ('a;X="1;2:3";Y=z:v', "A", {"X": "1;2:3", "Y": "z"}, "v"),
        ('A;X="open:v', "A", {"X": "open"}, "v"),
    ):
        made = property_of(line)
        assert made is not None
        assert (made.name, made.parameters, made.value) == (name, parameters, value)
    assert property_of("no colon") is None


@settings(max_examples=100, deadline=None)
@given(
    st.lists(
        st.sampled_from(
            ["BEGIN:VEVENT\n", "END:VEVENT\n", "BEGIN:VALARM\n", "END:VALARM\n", "BEGIN:VTIMEZONE\n", "END:VTIMEZONE\n",
             "BEGIN:VCALENDAR\n", "END:VCALENDAR\n", "DTSTART:20251120T100000Z\n", "DTSTART:99991231T235959Z\n",
             "RRULE:FREQ=YEARLY;BYMONTH=13\n", "RRULE:FREQ=DAILY;UNTIL=00010101\n", "UID:1\n", "RECURRENCE-ID:\n",
             "EXDATE:x,y,,\n", "ATTENDEE:mailto:\n", "ORGANIZER;CN=:a@b\n", "DURATION:P\n", "DTEND:1\n", " x\n",
             "TZID:Q\n",
             "DTSTART;TZID=Q:20251120T100000\n", "BEGIN:STANDARD\n", "TZOFFSETTO:+0100\n", "END:STANDARD\n", "\n"]
        ),
        max_size=40,
    ),
    st.binary(max_size=40),
)  # fmt: skip
def test_no_damage_stops_the_rest(
    tmp_path_factory: pytest.TempPathFactory, pieces: list[str], noise: bytes
) -> None:
    path = tmp_path_factory.mktemp("c") / "a.ics"
    last = event(f"DTSTART:20251120T100000\nSUMMARY:Last\n{WITH_ADA}", uid="last")
    path.write_bytes(
        b"BEGIN:VCALENDAR\n"
        + "".join(pieces).encode()
        + noise
        + f"\nEND:VCALENDAR\n{calendar(last)}".encode()
    )
    counts = ImportCounts()
    subjects: list[str] = []
    for batch in Plan(open_source(path), Known(things=KnownThings(today=TODAY))):
        counts.add(batch)
        subjects += [each.thing.subject for each in batch.things if isinstance(each.thing, Talk)]
    assert counts.adds_up
    assert "Last" in subjects


def test_a_name_of_a_directory_is_turned(tmp_path: Path) -> None:
    path = tmp_path / "a.ics"
    path.write_text(
        "BEGIN:VCALENDAR\nBEGIN:VEVENT\nUID:1\nDTSTART:20260310T100000Z\nSUMMARY:Talk\n"
        'ATTENDEE;CN="Berg, Ada":mailto:ada@berg.example\nEND:VEVENT\nEND:VCALENDAR\n'
    )
    (batch,) = open_source(path).read()
    (talk,) = batch.things
    assert isinstance(talk, Talk)
    assert talk.people[0].name == "Ada Berg"


@pytest.mark.parametrize("begin", ["Canceled: ", "Abgesagt: ", "Annulé : ", "CANCELLED: "])
def test_what_exchange_calls_off_by_its_name_alone_is_no_talk(tmp_path: Path, begin: str) -> None:
    batch = read(tmp_path, calendar(event(f"DTSTART:20251101T100000Z\nSUMMARY:{begin}Coffee\n{WITH_ADA}")))
    assert (batch.things, reasons(batch)) == ([], [(1, CALLED_OFF)])
    batch = read(tmp_path, calendar(event(f"DTSTART:20251101T100000Z\nSUMMARY:Cancelled plans\n{WITH_ADA}")))
    assert len(batch.things) == 1


def test_a_follow_up_of_ones_own_may_begin_so(tmp_path: Path) -> None:
    text = calendar(
        event(
            "DTSTART:20251201T100000Z\nSUMMARY:Canceled: ask again\nX-CRM-KIND:task\n", uid="f-1@crm-desktop"
        )
    )
    assert [each.what for each in read(tmp_path, text).things if isinstance(each, Task)] == [
        "Canceled: ask again"
    ]


def test_of_several_versions_the_newest_is_taken_wherever_it_stands(tmp_path: Path) -> None:
    old = event("DTSTART:20251201T100000Z\nSUMMARY:Old\nSEQUENCE:1\nLAST-MODIFIED:20251112T100000Z\n")
    new = event("DTSTART:20251202T100000Z\nSUMMARY:New\nSEQUENCE:2\nLAST-MODIFIED:20251111T100000Z\n")
    newest = event("DTSTART:20251203T100000Z\nSUMMARY:Newest\nSEQUENCE:2\nLAST-MODIFIED:20251112T100000Z\n")
    for place, versions in enumerate(((old, new, newest), (newest, old, new), (new, newest, old))):
        batch = read(tmp_path, calendar(*versions))
        assert [each.what for each in batch.things if isinstance(each, Task)] == ["Newest"], place
        assert [reason for _, reason in reasons(batch)] == [OLDER, OLDER]
    nameless = [each.replace("UID:1\n", "") for each in (old, newest)]
    assert len(read(tmp_path, calendar(*nameless)).things) == 2


def test_whom_nobody_else_is_with_is_not_me(tmp_path: Path) -> None:
    text = calendar(
        *(
            event(f"DTSTART:2025110{day}T100000Z\nATTENDEE;CN=Ada:mailto:ada@x.example\n", uid=day)
            for day in "1234"
        )
    )
    assert len(read(tmp_path, text, Myself()).things) == 4


def test_the_pages_of_an_event_are_kept(tmp_path: Path) -> None:
    lines = (
        "DTSTART:20251201T100000Z\nSUMMARY:x\nLOCATION:Bonn\nDESCRIPTION:See https://x.example/a\n"
        "URL:https://x.example/a\nX-GOOGLE-CONFERENCE:https://meet.example/b\nCONFERENCE;VALUE=URI:tel:+4930\n"
    )
    (task,) = read(tmp_path, calendar(event(lines))).things
    assert isinstance(task, Task)
    assert task.notes == "Bonn\nSee https://x.example/a\nhttps://meet.example/b"


def test_a_word_that_calls_off_is_no_talk(tmp_path: Path) -> None:
    text = (
        "BEGIN:VCALENDAR\r\nMETHOD:CANCEL\r\nBEGIN:VEVENT\r\nUID:1\r\nDTSTART:20250304T093000Z\r\nSUMMARY:Coffee\r\n"
        "ATTENDEE;CN=Ada:mailto:ada@x.example\r\nEND:VEVENT\r\nEND:VCALENDAR\r\n"
    )
    assert reasons(read(tmp_path, text)) == [(1, CALLED_OFF)]
    assert reasons(read(tmp_path, text.replace("CANCEL", "REQUEST"))) == []


def test_it_is_soon_asked_whether_to_stop(tmp_path: Path) -> None:
    """Series of which many days are left out are cut into batches of little work."""
    days = "".join(f"EXDATE:{TODAY + timedelta(days=number):%Y%m%d}T090000\n" for number in range(400))
    text = calendar(
        *(event(f"DTSTART:19900101T090000\nRRULE:FREQ=DAILY\n{days}", uid=str(n)) for n in range(40))
    )
    path = write(tmp_path / "a.ics", text)
    batches = list(read_calendar(path, FORM, ME, TODAY))
    looked = [batch for batch in batches if not batch.rows]
    assert len(looked) >= 2
    assert max(batch.rows for batch in batches) <= 10
    assert sum(batch.rows for batch in batches) == 40


@pytest.mark.parametrize(
    ("head", "me"),
    [
        ('X-OWNER;CN="Mia Rowe":mailto:Mia@Rowe.example\n', Myself()),
        ("X-WR-CALNAME:Mia Rowe's calendar\n", Myself()),
        ("X-WR-CALNAME:Kalender von Mia Rowe\n", Myself()),
        ("", Myself(names=frozenset({"mia rowe"}))),
    ],
)
def test_my_calendar_says_who_i_am(tmp_path: Path, head: str, me: Myself) -> None:
    batch = read(tmp_path, calendar(event(f"DTSTART:20251120T100000\n{WITH_ADA}"), head=head), me)
    (talk,) = batch.things
    assert isinstance(talk, Talk)
    assert [each.email for each in talk.people] == ["ada@x.example"]


def test_an_address_that_is_my_name_is_mine(tmp_path: Path) -> None:
    with_ada = WITH_ADA.replace("CN=Mia Rowe:mailto:mia@", "RSVP=TRUE:mailto:rowe.mia@")
    lines = event(f"DTSTART:20251120T100000\n{with_ada}")
    (talk,) = read(tmp_path, calendar(lines), Myself(names=frozenset({"mia rowe"}))).things
    assert isinstance(talk, Talk)
    assert [each.email for each in talk.people] == ["ada@x.example"]


def test_who_is_in_every_event_under_several_addresses_is_me(tmp_path: Path) -> None:
    events = [
        f"DTSTART:2025112{day}T100000\nATTENDEE;CN=Mia Rowe:mailto:{mine}\n"
        f"ATTENDEE;CN={other}:mailto:{other}@x.example\n"
        for day, (mine, other) in enumerate(
            [("mia@work.example", "Ada"), ("mia@home.example", "Ada"), ("mia@work.example", "Bo")]
        )
    ]
    text = calendar(*(event(each, uid=str(number)) for number, each in enumerate(events)))
    people = [[each.name for each in thing.people] for thing in read(tmp_path, text, Myself()).things]  # type: ignore[union-attr]
    assert people == [["Ada"], ["Ada"], ["Bo"]]
    # Where two are in every event, nobody can say who of them I am.
    two = calendar(*(event(f"DTSTART:2025112{day}T100000\n{WITH_ADA}", uid=str(day)) for day in range(3)))
    assert {len(thing.people) for thing in read(tmp_path, two, Myself()).things} == {2}  # type: ignore[union-attr]


def test_a_series_of_an_old_phone_goes_on(tmp_path: Path) -> None:
    lines = "DTSTART:20251103T090000\nSUMMARY:Sync\nRRULE:W1 MO #0\nEXDATE:20251110T090000;20251201T090000\n"
    things = read(tmp_path, calendar(event(lines + WITH_ADA)).replace("VERSION:2.0", "VERSION:1.0")).things
    talks = [each.on for each in things if isinstance(each, Talk)]
    (task,) = (each for each in things if isinstance(each, Task))
    assert (talks, task.on) == ([date(2025, 11, 3), date(2025, 11, 17)], TODAY)
    assert task.repeat == "FREQ=WEEKLY;INTERVAL=1;BYDAY=MO"


def test_a_rule_that_says_the_hour_of_its_event_repeats_too(tmp_path: Path) -> None:
    lines = "DTSTART:20251201T093000Z\nSUMMARY:Pills\nRRULE:D1 {hours} #5\n"
    for hours, repeat, said in (
        ("0930", "FREQ=DAILY;INTERVAL=1;COUNT=5", []),
        ("0930 2100", "", ["How it repeats cannot be followed, so only its first day was taken."]),
    ):
        text = calendar(event(lines.format(hours=hours))).replace("VERSION:2.0", "VERSION:1.0")
        batch = read(tmp_path, text)
        (task,) = batch.things
        assert isinstance(task, Task)
        assert (task.repeat, [each.text for each in batch.remarks]) == (repeat, said)


def test_what_is_to_be_done_again_and_again_repeats(tmp_path: Path) -> None:
    text = calendar(
        event("SUMMARY:Water\nDUE:20251201T100000\nRRULE:FREQ=WEEKLY;COUNT=3\n", uid="1", name="VTODO"),
        event("SUMMARY:Breathe\nDUE:20251201T100000\nRRULE:FREQ=HOURLY\n", uid="2", name="VTODO"),
    )
    batch = read(tmp_path, text)
    assert [(each.key, each.repeat) for each in batch.things if isinstance(each, Task)] == [
        ("event|1", "FREQ=WEEKLY;COUNT=3"),
        ("event|2", ""),
    ]
    assert [each.text for each in batch.remarks] == [
        "How it repeats cannot be followed, so only its first day was taken."
    ]
