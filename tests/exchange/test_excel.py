"""Excel workbooks read as tables, and workbooks that are none."""

from __future__ import annotations

import random
import tracemalloc
import zipfile
from collections.abc import Iterable, Sequence
from contextlib import suppress
from datetime import date, datetime, time
from pathlib import Path
from typing import Any

import pytest
import xlsxwriter
from openpyxl import Workbook
from openpyxl.comments import Comment

from crm_desktop.exchange.files.content import FileKind, NotReadable
from crm_desktop.exchange.records import Opening
from crm_desktop.exchange.sources import TableSource, open_source
from crm_desktop.exchange.tables.comments import MOST
from tests.exchange.files import LINKEDIN, person


def workbook(path: Path, **sheets: Iterable[Sequence[Any]]) -> Path:
    book = Workbook(write_only=True)
    for name, rows in sheets.items():
        sheet = book.create_sheet(name)
        for row in rows:
            sheet.append(list(row))
    book.save(path)
    return path


def opened(path: Path, **more: Any) -> TableSource:
    source = open_source(path, **more)
    assert isinstance(source, TableSource)
    return source


def rows_of(source: TableSource) -> list[tuple[int, list[str]]]:
    return [row for batch in source.table.batches(2) for row in batch.rows]


HEAD = ("Full name", "Company", "Phone", "Met on", "Notes")


def test_a_workbook_is_a_table_of_texts(tmp_path: Path) -> None:
    path = workbook(
        tmp_path / "people.csv",
        Friends=[
            ("My people",),
            (),
            HEAD,
            ("Ada Berg", "Acme", 353871234567, date(2025, 11, 3), "first\nsecond"),
            (None, None, None, None, None),
            ("Bo Cole", True, 1.5, datetime.fromisoformat("2025-11-04T09:30"), time(9, 5)),
            ("Cy Dorn", 3.0, "=1+1", datetime.fromisoformat("2025-11-05")),
            ("too", "many", "", "", "", "", "cells"),
        ],
    )
    source = opened(path)
    assert (source.kind, source.encoding, source.delimiter) == (FileKind.EXCEL, None, None)
    assert (source.table.header_row, source.table.preamble, source.header) == (3, 2, HEAD)
    assert rows_of(source) == [
        (4, ["Ada Berg", "Acme", "353871234567", "2025-11-03", "first\nsecond"]),
        (6, ["Bo Cole", "true", "1.5", "2025-11-04 09:30", "09:05"]),
        (7, ["Cy Dorn", "3", "", "2025-11-05", ""]),
    ]
    broken = [each for batch in source.table.batches() for each in batch.broken]
    assert [(each.row, each.reason) for each in broken] == [
        (8, "The row has 7 cells, the table has 5 columns.")
    ]
    (batch,) = source.read()
    assert [(row.name, row.met_on) for row in batch.people] == [
        ("Ada Berg", date(2025, 11, 3)),
        ("Bo Cole", date(2025, 11, 4)),
        ("Cy Dorn", date(2025, 11, 5)),
    ]
    assert batch.rows == 4


def test_the_sheet_with_people_is_taken_and_another_can_be_chosen(tmp_path: Path) -> None:
    path = workbook(
        tmp_path / "a.xlsx",
        Empty=[],
        Budget=[("Rent", 900), ("Tea", 12)],
        People=[("First name", "Last name", "E-mail"), ("Ada", "Berg", "a@x.example")],
    )
    source = opened(path)
    assert (source.table.sheet, source.table.sheets) == ("People", ("Empty", "Budget", "People"))
    assert "The sheet “People” is read; there are 3." in source.taken
    assert opened(path, sheet="Budget").table.sample[0] == (1, ("Rent", "900"))
    assert opened(path, sheet=" budget").table.sheet == "Budget"
    with pytest.raises(NotReadable, match=r"has no sheet “Rent”\. It has: Empty, Budget, People\."):
        open_source(path, sheet="Rent")
    (tmp_path / "a.csv").write_text("Name\nAda\n", "utf-8")
    with pytest.raises(NotReadable, match="is no workbook"):
        open_source(tmp_path / "a.csv", sheet="Rent")


def commented(path: Path, comments: dict[str, str], rows: Iterable[Sequence[Any]]) -> Path:
    book = Workbook()
    sheet = book.active
    assert sheet is not None
    for row in rows:
        sheet.append(list(row))
    for place, text in comments.items():
        sheet[place].comment = Comment(text, "Mia Rowe")
    book.save(path)
    return path


def test_what_is_noted_at_cells_is_in_the_notes_of_their_row(tmp_path: Path) -> None:
    path = commented(
        tmp_path / "a.xlsx",
        {"A1": "of the header", "A3": "Mia Rowe:\nmet at the fair", "B3": "prefers\nmail", "A4": "knows Ada"},
        [("Full name", "E-mail", "Notes"), ("Ada Berg", "a@x.example", "old"), ("Bo Cole", "b@x.example", "first"),
         ("Cy Dorn", "c@x.example"), ("Di", "d@x.example", "", "too many")],
    )  # fmt: skip
    source = opened(path)
    assert source.header == ("Full name", "E-mail", "Notes", "Comments")
    batch, beside = source.read()
    assert [(each.name, each.notes) for each in batch.people] == [
        ("Ada Berg", "old"),
        ("Bo Cole", "first\nmet at the fair\nprefers\nmail"),
        ("Cy Dorn", "knows Ada"),
    ]
    assert [each.reason for each in batch.unreadable] == ["The row has 4 cells, the table has 3 columns."]
    assert any("noted at the cells" in said for said in source.taken)
    assert beside.rows == 0
    assert [(each.row, each.text) for each in beside.remarks] == [
        (1, "Noted above the rows, and kept with nobody: of the header")
    ]


def test_comments_of_a_known_export_and_of_openings_are_notes_too(tmp_path: Path) -> None:
    path = commented(tmp_path / "a.xlsx", {"A2": "a friend"}, [LINKEDIN, person(1), person(2)])
    (batch,) = opened(path).read()
    assert [each.notes for each in batch.people] == ["a friend", ""]
    jobs = [("Company", "Position", "Status", "Date applied"), ("Acme", "Analyst", "Applied", "2025-11-03")]
    (batch,) = opened(commented(tmp_path / "b.xlsx", {"B2": "ask about pay"}, jobs)).read()
    assert [each.notes for each in batch.things if isinstance(each, Opening)] == ["ask about pay"]


def test_what_people_say_to_each_other_at_a_cell_is_read_once(tmp_path: Path) -> None:
    path = commented(
        tmp_path / "a.xlsx", {"A2": "[Threaded comment] an older program sees this"}, [HEAD, ("Ada Berg",)]
    )
    thread = (
        '<ThreadedComments xmlns="http://schemas.microsoft.com/office/spreadsheetml/2018/threadedcomments">'
        '<threadedComment ref="A2" id="{1}"><text>Is she still there?</text></threadedComment>'
        '<threadedComment ref="A2" id="{2}" parentId="{1}"><text>Yes &amp; happy</text></threadedComment>'
        "</ThreadedComments>"
    )
    kind = "http://schemas.microsoft.com/office/2017/10/relationships/threadedComment"
    target = "../threadedComments/threadedComment1.xml"
    relation = f'<Relationship Id="t1" Type="{kind}" Target="{target}"/></Relationships>'

    def with_thread(said: str) -> Path:
        with zipfile.ZipFile(path) as old, zipfile.ZipFile(tmp_path / "b.xlsx", "w") as new:
            for name in old.namelist():
                data = old.read(name).replace(b">Mia Rowe</author>", b">tc={1}</author>")
                if name.endswith("sheet1.xml.rels"):
                    data = data.replace(b"</Relationships>", relation.encode())
                new.writestr(name, data)
            new.writestr("xl/threadedComments/threadedComment1.xml", said)
        return tmp_path / "b.xlsx"

    (batch,) = opened(with_thread(thread)).read()
    assert [each.notes for each in batch.people] == ["Is she still there?\nYes & happy"]
    # What is damaged or far too much of it keeps nobody from being read.
    for said in (thread[:-9], thread.replace("Yes", "Yes" * MOST)):
        (batch,) = opened(with_thread(said)).read()
        assert [each.name for each in batch.people] == ["Ada Berg"]


def test_linkedin_that_was_saved_as_a_workbook_is_linkedin(tmp_path: Path) -> None:
    path = workbook(tmp_path / "a.xlsx", Connections=[("Notes:",), (), LINKEDIN, person(1), person(2)])
    assert opened(path).kind is FileKind.LINKEDIN
    assert opened(path, kind="excel").kind is FileKind.EXCEL
    with pytest.raises(NotReadable, match="Google"):
        open_source(path, kind="google")


def test_an_empty_workbook_is_a_sentence(tmp_path: Path) -> None:
    with pytest.raises(NotReadable, match="is empty"):
        open_source(workbook(tmp_path / "a.xlsx", One=[], Two=[("", None)]))


def test_old_and_locked_workbooks_are_a_sentence(tmp_path: Path) -> None:
    (tmp_path / "a.xlsx").write_bytes(b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1" + b"EncryptedPackage" * 40)
    with pytest.raises(NotReadable, match=r"old kind \(\.xls\), or one that is locked"):
        open_source(tmp_path / "a.xlsx")


def test_what_a_cell_says(tmp_path: Path) -> None:
    """Texts in pieces, dates of both calendars, numbers as they are shown, errors, and cells without a place."""
    strings = """<sst xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main"><si><t>Name</t></si>
        <si><r><t>Ada </t></r><r><t>Berg</t></r><rPh><t>reading</t></rPh></si></sst>"""
    sheet = """<x:worksheet xmlns:x="http://schemas.openxmlformats.org/spreadsheetml/2006/main"><x:sheetData>
        <x:row><x:c t="s"><x:v>0</x:v></x:c><x:c t="inlineStr"><x:is><x:t>E-mail</x:t></x:is></x:c></x:row>
        <x:row r="5"><x:c r="A5" t="s"><x:v>1</x:v></x:c><x:c r="C5" s="1"><x:v>45964</x:v></x:c>
          <x:c s="2"><x:v>45964.5</x:v></x:c><x:c><x:v>3.53871E+11</x:v></x:c><x:c t="e"><x:v>#N/A</x:v></x:c>
          <x:c t="str"><x:v>sum</x:v></x:c><x:c><x:v>0.1</x:v></x:c><x:c s="1"><x:v>1</x:v></x:c></x:row>
        </x:sheetData></x:worksheet>"""
    styles = """<styleSheet xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main">
        <numFmts><numFmt numFmtId="164" formatCode="[$-407]d\\. mmm &quot;x&quot;"/>
        <numFmt numFmtId="165" formatCode="0.00 &quot;days&quot;"/></numFmts>
        <cellXfs><xf numFmtId="165"/><xf numFmtId="14"/><xf numFmtId="164"/></cellXfs></styleSheet>"""
    book = """<workbook xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main"
        xmlns:r="http://schemas.openxmlformats.org/officeDocument/2006/relationships">{calendar}<sheets>
        <sheet name="Hidden" state="hidden" r:id="r2"/><sheet name="One" r:id="r1"/></sheets></workbook>"""
    links = """<Relationships xmlns="x"><Relationship Id="r1" Target="/xl/worksheets/one.xml"/>
        <Relationship Id="r2" Target="worksheets/two.xml"/></Relationships>"""
    for calendar, first in (("", "2025-11-03"), ('<workbookPr date1904="1"/>', "2029-11-04")):
        path = tmp_path / f"{bool(calendar)}.xlsx"
        with zipfile.ZipFile(path, "w") as archive:
            archive.writestr("xl/workbook.xml", book.format(calendar=calendar))
            archive.writestr("xl/_rels/workbook.xml.rels", links)
            archive.writestr("xl/sharedStrings.xml", strings)
            archive.writestr("xl/styles.xml", styles)
            archive.writestr("xl/worksheets/one.xml", sheet)
            archive.writestr("xl/worksheets/two.xml", sheet)
        source = opened(path)
        assert source.table.sheets == ("One",)
        ((number, cells),) = rows_of(source)
        assert (number, cells[0], cells[2]) == (5, "Ada Berg", first)
        assert cells[3:8] == [f"{first} 12:00", "353871000000", "", "sum", "0.1"]


def test_a_workbook_that_declares_entities_is_refused(tmp_path: Path) -> None:
    good = workbook(tmp_path / "good.xlsx", One=[HEAD, ("Ada Berg",)])
    bomb = b'<!DOCTYPE x [<!ENTITY a "ha"><!ENTITY b "&a;&a;&a;">]><worksheet><sheetData>&b;</sheetData></worksheet>'
    for part in ("xl/worksheets/sheet1.xml", "xl/workbook.xml"):
        with pytest.raises(NotReadable, match="damaged"):
            open_source(broken(tmp_path / "bad.xlsx", good, part, bomb))


def test_a_cell_of_a_novel_is_one_row_that_is_named(tmp_path: Path) -> None:
    path = workbook(tmp_path / "a.xlsx", One=[HEAD, ("Ada",), ("Bo",)])
    with zipfile.ZipFile(path) as old:
        sheet = old.read("xl/worksheets/sheet1.xml").replace(b">Bo<", b">" + b"x" * 200_000 + b"<")
    batches = list(open_source(broken(tmp_path / "b.xlsx", path, "xl/worksheets/sheet1.xml", sheet)).read())
    assert [row.name for batch in batches for row in batch.people] == ["Ada"]
    assert [each.reason for batch in batches for each in batch.unreadable] == [
        "A field in this row is longer than 131,072 characters."
    ]


def broken(path: Path, good: Path, part: str, content: bytes | None) -> Path:
    """Copy a workbook with one part changed, or left out."""
    with zipfile.ZipFile(good) as old, zipfile.ZipFile(path, "w", zipfile.ZIP_DEFLATED) as new:
        for name in old.namelist():
            if name != part:
                new.writestr(name, old.read(name))
            elif content is not None:
                new.writestr(name, content)
    return path


@pytest.mark.parametrize(
    "part", ["xl/workbook.xml", "xl/worksheets/sheet1.xml", "xl/styles.xml", "[Content_Types].xml"]
)
@pytest.mark.parametrize("content", [None, b"", b"<nonsense", b"<a><b></a>", b"\0\xff"])
def test_damaged_workbooks_are_a_sentence_or_are_read(
    tmp_path: Path, part: str, content: bytes | None
) -> None:
    good = workbook(tmp_path / "good.xlsx", One=[HEAD, ("Ada Berg", "Acme")])
    with suppress(NotReadable):
        source = open_source(broken(tmp_path / "bad.xlsx", good, part, content))
        assert sum(batch.rows for batch in source.read()) <= 1


def test_any_damaged_byte_is_a_sentence_or_is_read(tmp_path: Path) -> None:
    good = workbook(
        tmp_path / "good.xlsx", One=[HEAD, *(("Ada Berg", "Acme", n) for n in range(50))]
    ).read_bytes()
    dice = random.Random(7)
    path = tmp_path / "bad.xlsx"
    for _ in range(150):
        bad = bytearray(good[: dice.choice((len(good), dice.randrange(len(good))))])
        for _ in range(dice.randrange(4)):
            if bad:
                bad[dice.randrange(len(bad))] = dice.randrange(256)
        path.write_bytes(bad or b"PK\x03\x04")
        with suppress(NotReadable):
            for batch in open_source(path).read():
                assert batch.rows == len(batch.people) + len(batch.skipped) + len(batch.unreadable)


def test_a_workbook_that_unpacks_to_far_more_is_refused(tmp_path: Path) -> None:
    path = tmp_path / "a.xlsx"
    with zipfile.ZipFile(path, "w", zipfile.ZIP_DEFLATED) as archive:
        archive.writestr("xl/workbook.xml", b"<workbook/>")
        with archive.open("xl/worksheets/sheet1.xml", "w") as member:
            for _ in range(80):
                member.write(b" " * 1_000_000)
    with pytest.raises(NotReadable, match="unpacks to far more"):
        open_source(path)


def test_memory_does_not_grow_with_the_rows(tmp_path: Path) -> None:
    def peak(count: int) -> int:
        path = workbook(
            tmp_path / "a.xlsx", One=[HEAD, *((f"Ada {n}", "Acme", n, "", "") for n in range(count))]
        )
        source = open_source(path)
        tracemalloc.start()
        assert sum(batch.rows for batch in source.read()) == count
        found = tracemalloc.get_traced_memory()[1]
        tracemalloc.stop()
        return found

    assert peak(6_000) < 3 * peak(2_000)


def test_formulas_that_were_never_calculated(tmp_path: Path) -> None:
    path = workbook(
        tmp_path / "a.xlsx",
        People=[
            ("Name", "E-mail", "Calls", "Both"),
            ("Ada", '=HYPERLINK("mailto:a@x.example","a@x.example")', 3, '=A2&"!"'),
            ("Bo", '=HYPERLINK("mailto:b@x.example")', 4, ""),
            ("Summe", "", "=SUM(C2:C3)", ""),
        ],
    )
    (batch,) = opened(path).read()
    assert [(each.name, each.emails) for each in batch.people] == [
        ("Ada", ("a@x.example",)), ("Bo", ("b@x.example",)),
    ]  # fmt: skip
    assert [each.row for each in batch.skipped] == [4]


def test_merged_cells_stand_in_each_row_and_links_are_their_addresses(tmp_path: Path) -> None:
    book = Workbook()
    sheet = book.active
    assert sheet is not None
    for row in (
        ("Name", "Company", "Link", "Notes"),
        ("Ada Berg", "Acme", "profile", "here"),
        ("Bo Cole", None, "https://x.example/bo", None),
        ("Cy Dorn", None, '=HYPERLINK("https://www.linkedin.com/in/cy", "profile")', None),
        ("Di Eel", None, "none", None),
    ):
        sheet.append(row)
    sheet.merge_cells("B2:B4")
    sheet["C2"].hyperlink = "https://www.linkedin.com/in/ada?a=1&b=2"
    sheet["C5"].hyperlink = "file:///etc/passwd"
    sheet["D2"].hyperlink = "https://x.example/other"
    book.save(tmp_path / "a.xlsx")
    assert rows_of(opened(tmp_path / "a.xlsx")) == [
        (2, ["Ada Berg", "Acme", "https://www.linkedin.com/in/ada?a=1&b=2", "here"]),
        (3, ["Bo Cole", "Acme", "https://x.example/bo", ""]),
        (4, ["Cy Dorn", "Acme", "https://www.linkedin.com/in/cy", ""]),
        (5, ["Di Eel", "", "none", ""]),
    ]


def test_links_at_names_and_addresses_are_read_where_no_column_holds_them(tmp_path: Path) -> None:
    book = Workbook()
    sheet = book.active
    assert sheet is not None
    for row in (
        ("Full Name", "E-Mail", "City"),
        ("Ada Berg", "mail", "Bonn"),
        (
            '=HYPERLINK("https://www.linkedin.com/in/bo", "Bo Cole")',
            '=HYPERLINK("mailto:bo@x.example","mail")',
            "",
        ),
        ("Cy Dorn", "cy@x.example", None),
    ):
        sheet.append(row)
    sheet["A2"].hyperlink = "https://www.linkedin.com/in/ada"
    sheet["B2"].hyperlink = "mailto:ada%2Bjob@x.example?subject=Hi"
    sheet["B4"].hyperlink = "mailto:other@x.example"
    sheet["C2"].hyperlink = "https://bonn.example"
    book.save(tmp_path / "a.xlsx")
    (batch,) = opened(tmp_path / "a.xlsx").read()
    assert [(each.name, each.emails, each.links) for each in batch.people] == [
        ("Ada Berg", ("ada+job@x.example",), ("https://www.linkedin.com/in/ada",)),
        ("Bo Cole", ("bo@x.example",), ("https://www.linkedin.com/in/bo",)),
        ("Cy Dorn", ("cy@x.example",), ()),
    ]
    assert batch.remarks == []


def test_the_posting_that_a_position_is_linked_to_is_its_link(tmp_path: Path) -> None:
    path = tmp_path / "jobs.xlsx"
    with xlsxwriter.Workbook(path) as book:
        sheet = book.add_worksheet()
        sheet.write_row(0, 0, ["Company", "Position", "Status"])
        sheet.write_row(1, 0, ["Acme", "", "Applied"])
        sheet.write_url(1, 1, "https://acme.example/jobs/1", string="Analyst")
        sheet.write_url(1, 0, "https://acme.example", string="Acme")
        sheet.write_comment("C2", "call Ada")
    (opening,) = next(iter(open_source(path).read())).things
    assert isinstance(opening, Opening)
    assert (opening.title, opening.company, opening.link) == (
        "Analyst",
        "Acme",
        "https://acme.example/jobs/1",
    )
    assert opening.notes == "call Ada"
