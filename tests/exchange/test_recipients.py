"""Lists of people as the To field of a mail holds them, and the reports of meetings."""

from __future__ import annotations

import io
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from crm_desktop.exchange.records import Batch
from crm_desktop.exchange.sources import open_pasted, open_source
from crm_desktop.exchange.tables.recipients import Recipients, holds_recipients
from crm_desktop.exchange.tables.totals import OTHER_TABLE
from tests.exchange.files import write

ADA = ("Ada Berg", "ada@berg.example")
BO = ("Bo Cole", "bo@cole.example")
CY = ("cy@dale.example", "cy@dale.example")


def people(batches: list[Batch]) -> list[tuple[str, str]]:
    assert not any(batch.skipped or batch.unreadable for batch in batches)
    return [(row.name, next(iter(row.emails), "")) for batch in batches for row in batch.people]


@pytest.mark.parametrize(
    "text",
    [
        'Ada Berg <ada@berg.example>, "Cole, Bo" <bo@cole.example>, cy@dale.example\n',
        "Ada Berg <ada@berg.example>; Cole, Bo <bo@cole.example>; cy@dale.example;",
        "To: Ada Berg <ada@berg.example>, Bo Cole\r\n <bo@cole.example>\r\nCc: <cy@dale.example>\r\n",
        "Email\n'Ada Berg' <ada@berg.example>,\nbo@cole.example (Bo Cole),\ncy@dale.example\n",
        "Ada Berg [mailto:ada@berg.example]; Bo Cole [mailto:bo@cole.example]; cy@dale.example",
        "Ada Berg ada@berg.example\nBo Cole bo@cole.example\ncy@dale.example\n",
        "Ada Berg: ada@berg.example\nBo Cole: bo@cole.example\ncy@dale.example\n",
        "Ada Berg - ada@berg.example\nBo Cole (bo@cole.example)\ncy@dale.example\n",
    ],
)
def test_a_list_of_recipients_is_a_row_for_each_person(tmp_path: Path, text: str) -> None:
    source = open_source(write(tmp_path / "to.txt", text))
    assert people(list(source.read())) == people(list(open_pasted(text).read())) == [ADA, BO, CY]
    assert source.taken[-1] == "It is a list of people as mail writes it; each of them is a row."


@pytest.mark.parametrize(
    "text",
    [
        "Ada Berg <ada@berg.example>\nBo Cole <bo@cole.example>\n",  # a column, which is read as one
        "Name,Email\nAda Berg,ada@berg.example\n",
        "Acme,Ada Berg <ada@berg.example>,Oslo\nBeta,Bo Cole <bo@cole.example>,Bonn\n",
        "Ada Berg,ada@berg.example\n",
        "Write to ada@berg.example",
        "",
    ],
)
def test_a_table_is_no_list_of_recipients(text: str) -> None:
    assert not holds_recipients(text, whole=True)


def test_a_long_line_is_read_in_pieces_and_what_is_nobody_is_named() -> None:
    many = [(f"Ada{n} Berg", f"ada{n}@berg.example") for n in range(9_000)]
    text = ", ".join(f"{name} <{address}>" for name, address in many) + ", nobody at all"
    assert holds_recipients(text[:200_000], whole=False)
    rows = Recipients(io.StringIO(text)).read().splitlines()
    assert rows[1:-1] == [f"{name},{address}" for name, address in many]
    assert rows[-1] == "nobody at all"


@given(text=st.text(st.sampled_from("ab@.<>,;:\"'()[] \n\\"), max_size=60))
def test_any_text_is_read_to_its_end(text: str) -> None:
    holds_recipients(text, whole=True)
    letters = [sign for sign in Recipients(io.StringIO(text)).read() if sign in "ab"]
    assert len(letters) <= len("Name,Email") + sum(sign in "ab" for sign in text)


def test_a_report_of_a_meeting_gives_those_who_took_part(tmp_path: Path) -> None:
    report = (
        "Meeting ID,Topic,Start Time,End Time,User Email,Duration (Minutes),Participants,\n"
        '881,"Coffee, autumn",11/12/2025 04:58:23 PM,11/12/2025 05:59:12 PM,host@x.example,61,3,\n\n'
        "Name (Original Name),User Email,Join Time,Leave Time,Duration (Minutes),Guest,Recording Consent,"
        "In Waiting Room\n"
        "Ada Berg (Host),ada@berg.example,11/12/2025 04:58:23 PM,11/12/2025 05:59:12 PM,61,No,,No\n"
        "Bobby (Bo Cole),bo@cole.example,11/12/2025 05:01:00 PM,11/12/2025 05:40:00 PM,39,Yes,Y,No\n"
        "cy@dale.example,cy@dale.example,11/12/2025 05:02:00 PM,11/12/2025 05:58:00 PM,56,Yes,,Yes\n"
    )
    (batch,) = open_source(write(tmp_path / "participants.csv", report)).read()
    assert people([batch]) == [ADA, BO, CY]
    assert [row.nickname for row in batch.people] == ["", "Bobby", ""]


def test_a_report_of_teams_has_parts_of_which_one_names_the_people(tmp_path: Path) -> None:
    report = (
        "1. Summary\nMeeting title\tCoffee\nStart time\t11/12/25, 4:58:23 PM\n\n2. Participants\n"
        "Name\tFirst Join\tLast Leave\tIn-Meeting Duration\tEmail\tParticipant ID (UPN)\tRole\n"
        "Ada Berg\t4:58 PM\t5:59 PM\t1h\tada@berg.example\tada@berg.example\tOrganizer\n"
        "Bo Cole (Guest)\t4:58 PM\t5:59 PM\t1h\tbo@cole.example\t\tPresenter\n\n3. In-Meeting Activities\n"
        "Name\tJoin Time\tLeave Time\tDuration\tEmail\tRole\n"
        "Ada Berg\t4:58 PM\t5:59 PM\t1h\tada@berg.example\tOrganizer\n"
    )
    (batch,) = open_source(write(tmp_path / "a.csv", report, "utf-16")).read()
    assert [(row.name, row.emails[0], row.position) for row in batch.people] == [(*ADA, ""), (*BO, "")]
    assert {each.reason for each in batch.skipped} == {OTHER_TABLE}
    assert (len(batch.skipped), batch.unreadable) == (3, [])
