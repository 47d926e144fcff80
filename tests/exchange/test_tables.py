from __future__ import annotations

import contextlib
import csv
import io
import json
import os
import time
import tracemalloc
from datetime import date
from pathlib import Path
from typing import Literal

import pytest
from hypothesis import given
from hypothesis import strategies as st

from crm_desktop.domain.errors import KnownError
from crm_desktop.domain.terms import Direction, InteractionKind, OpportunityStage
from crm_desktop.exchange.files.content import FileKind
from crm_desktop.exchange.records import Mention, Opening, Talk
from crm_desktop.exchange.sources import open_source
from crm_desktop.exchange.tables.json_list import BYTES_LIMIT
from crm_desktop.exchange.tables.monica import account_of
from crm_desktop.exchange.tables.table import (
    DELIMITERS,
    NO_HEADER,
    Encoding,
    NotReadable,
    Table,
    open_table,
    open_text,
    what_is,
)
from tests.exchange.files import LINKEDIN, OLD_LINKEDIN, PREAMBLE, lines, linkedin_file, person, write
from tests.rights import ordinary_rights

PLAIN = "Name,Email,Company\n"


def rows_of(table: Table) -> list[tuple[int, list[str]]]:
    return [row for batch in table.batches() for row in batch.rows]


def broken_of(table: Table) -> dict[int, str]:
    return {each.row: each.reason for batch in table.batches() for each in batch.broken}


# What comes back --------------------------------------------------------------------------------------------------

words = st.text("abcdefghij xyzäöüß'\"-,;|\t\n", max_size=12)


@given(
    rows=st.lists(st.lists(words, min_size=3, max_size=3), max_size=8),
    delimiter=st.sampled_from(DELIMITERS),
    encoding=st.sampled_from(["utf-8", "utf-8-sig", "utf-16", "cp1252"]),
    quoting=st.sampled_from([csv.QUOTE_MINIMAL, csv.QUOTE_ALL]),
    end=st.sampled_from(["\n", "\r\n"]),
)
def test_what_csv_writes_comes_back(
    tmp_path_factory: pytest.TempPathFactory,
    rows: list[list[str]],
    delimiter: str,
    encoding: str,
    quoting: Literal[0, 1],
    end: str,
) -> None:
    stream = io.StringIO(newline="")
    writer = csv.writer(stream, delimiter=delimiter, quoting=quoting, lineterminator=end)
    writer.writerows([["First Name", "Last Name", "Position"], *rows])
    path = write(tmp_path_factory.mktemp("t") / "a.csv", stream.getvalue(), encoding)
    table = open_table(path)
    assert (table.delimiter, table.header_row) == (delimiter, 1)
    found = [cells for _, cells in rows_of(table)]
    empty = sum(len(batch.empty) for batch in table.batches())
    visible = [row for row in rows if any(cell.strip() for cell in row)]
    assert [row for row in found if any(cell.strip() for cell in row)] == visible
    assert len(found) + empty == len(rows)
    assert not broken_of(table)


@given(data=st.binary(max_size=300))
def test_no_bytes_raise_anything_but_not_readable(
    tmp_path_factory: pytest.TempPathFactory, data: bytes
) -> None:
    path = tmp_path_factory.mktemp("t") / "a.csv"
    path.write_bytes(data)
    for encoding in (None, *Encoding):
        with contextlib.suppress(NotReadable):
            rows_of(open_table(path, encoding=encoding))


@given(text=st.text('abc,;"\n\r\t\0|x ', max_size=200))
def test_rows_are_numbered_and_none_is_lost(tmp_path_factory: pytest.TempPathFactory, text: str) -> None:
    path = write(tmp_path_factory.mktemp("t") / "a.csv", "Name,Email\n" + text)
    table = open_table(path, delimiter=",")
    numbers: list[int] = []
    for batch in table.batches(2):
        numbers += [number for number, _ in batch.rows]
        numbers += [each.row for each in (*batch.empty, *batch.broken)]
    assert len(numbers) == len(set(numbers))
    assert all(number > 1 for number in numbers)


# Encoding ---------------------------------------------------------------------------------------------------------


@pytest.mark.parametrize(
    ("codec", "found"),
    [
        ("utf-8", "utf-8"),
        ("utf-8-sig", "utf-8"),
        ("utf-16", "utf-16"),
        ("utf-16-le", "utf-16"),
        ("utf-16-be", "utf-16"),
        ("cp1252", "cp1252"),
    ],
)
def test_the_encoding_is_found(tmp_path: Path, codec: str, found: str) -> None:
    path = write(tmp_path / "a.csv", PLAIN + "Zoë Müller,zoe@x.example,Œuvre\n", codec)
    table = open_table(path)
    assert table.encoding == found
    assert rows_of(table) == [(2, ["Zoë Müller", "zoe@x.example", "Œuvre"])]


def test_utf_16_without_mark_is_found_in_other_scripts(tmp_path: Path) -> None:
    rows = [["Имя", "Email"], *([f"Лев Толстой {n}", f"lev{n}@x.example"] for n in range(5))]
    path = write(tmp_path / "a.csv", lines(rows), "utf-16-le")
    assert open_table(path).encoding == "utf-16"
    assert rows_of(open_table(path))[0][1] == ["Лев Толстой 0", "lev0@x.example"]


def test_the_person_may_choose_another_encoding(tmp_path: Path) -> None:
    path = write(tmp_path / "a.csv", PLAIN + "Zoë,zoe@x.example,A\n")
    assert rows_of(open_table(path, encoding=Encoding.CP1252))[0][1][0] == "ZoÃ«"
    assert rows_of(open_table(path, encoding=Encoding.UTF_8))[0][1][0] == "Zoë"


def test_a_row_that_does_not_fit_the_chosen_encoding_is_named(tmp_path: Path) -> None:
    path = write(tmp_path / "a.csv", PLAIN + "Zoë,zoe@x.example,A\nAnna,a@x.example,B\n", "cp1252")
    table = open_table(path, encoding=Encoding.UTF_8)
    assert [cells[0] for _, cells in rows_of(table)] == ["Anna"]
    assert broken_of(table) == {2: "This row holds characters that cannot be read in this encoding."}


def test_one_broken_character_does_not_make_a_utf_8_file_windows_1252(tmp_path: Path) -> None:
    path = tmp_path / "a.csv"
    good = "".join(f"Zoë{n},z{n}@x.example,Müller\n" for n in range(20))
    path.write_bytes((PLAIN + good + "Zoë").encode() + b" Bj\xf6rn,b@x.example,C\n")
    table = open_table(path)
    assert table.encoding == "utf-8"
    assert len(rows_of(table)) == 20
    assert list(broken_of(table)) == [22]


# Delimiter, header, what stands above ------------------------------------------------------------------------------


@pytest.mark.parametrize("delimiter", DELIMITERS)
def test_a_known_header_tells_the_delimiter(tmp_path: Path, delimiter: str) -> None:
    other = "," if delimiter != "," else ";"
    rows = [["Display Name", "Primary Email", "Notes"], ["Ada", "a@x.example", f"a{other}b{other}c{other}d"]]
    table = open_table(write(tmp_path / "a.csv", lines(rows, delimiter)))
    assert table.delimiter == delimiter
    assert table.headers == ("Display Name", "Primary Email", "Notes")


def test_without_known_words_the_delimiter_is_what_the_rows_agree_on(tmp_path: Path) -> None:
    text = "imię;miasto\nEwa, z domu;Łódź\nJan;Kraków, Polska\n"
    assert open_table(write(tmp_path / "a.csv", text)).delimiter == ";"


def test_a_first_line_may_name_the_delimiter(tmp_path: Path) -> None:
    table = open_table(write(tmp_path / "a.csv", "sep=;\nName;Email\nAda;a@x.example\n"))
    assert (table.delimiter, table.header_row) == (";", 2)
    assert rows_of(table) == [(3, ["Ada", "a@x.example"])]


@pytest.mark.parametrize("count", [0, 1, 2, 3, 4, 40, 2000])
def test_a_preamble_of_any_length_is_left_out(tmp_path: Path, count: int) -> None:
    preamble = "".join(f'"Note {n}, and a comma"\n' if n % 3 else "\n" for n in range(count))
    table = open_table(linkedin_file(tmp_path / "a.csv", person(1), preamble=preamble))
    assert table.kind is FileKind.LINKEDIN
    assert (table.header_row, table.preamble) == (count + 1, count)
    assert [number for number, _ in rows_of(table)] == [count + 2]


def test_a_preamble_with_a_quote_that_stays_open_is_left_out(tmp_path: Path) -> None:
    table = open_table(linkedin_file(tmp_path / "a.csv", person(1), preamble='Notes:\n"Not closed\n\n'))
    assert table.kind is FileKind.LINKEDIN
    assert len(rows_of(table)) == 1


@pytest.mark.parametrize("header", [LINKEDIN, OLD_LINKEDIN, tuple(reversed(LINKEDIN)), (*LINKEDIN, "Extra")])
def test_linkedin_is_known_by_its_header_in_any_order(tmp_path: Path, header: tuple[str, ...]) -> None:
    table = open_table(write(tmp_path / "people.txt", PREAMBLE + lines([header, ["x"] * len(header)])))
    assert table.kind is FileKind.LINKEDIN


def test_a_header_of_unknown_words_is_found_by_what_is_below(tmp_path: Path) -> None:
    table = open_table(write(tmp_path / "a.csv", "imię,adres\nEwa,ewa@x.example\nJan,jan@x.example\n"))
    assert table.header_row == 1


def test_one_word_of_a_name_makes_a_header(tmp_path: Path) -> None:
    table = open_table(
        write(tmp_path / "a.csv", "Full Name,Cohort,Track\nAda Berg,Blue,Data\nBo Cole,Red,Ops\n")
    )
    assert (table.header_row, table.headers) == (1, ("Full Name", "Cohort", "Track"))
    table = open_table(write(tmp_path / "b.csv", "Ada Berg,Blue,Data\nBo Cole,Red,Ops\n"))
    assert table.header_row == 0


def test_without_header_the_first_row_is_a_person(tmp_path: Path) -> None:
    table = open_table(
        write(tmp_path / "a.csv", "John Doe,John,Doe,j@x.example\nJane Doe,Jane,Doe,k@x.example\n")
    )
    assert table.header_row == NO_HEADER
    assert table.headers == ("Column 1", "Column 2", "Column 3", "Column 4")
    assert [number for number, _ in rows_of(table)] == [1, 2]


def test_the_person_may_say_where_the_header_is(tmp_path: Path) -> None:
    path = write(tmp_path / "a.csv", "People\nwho,where\nEwa,Łódź\n")
    assert open_table(path, header=2).headers == ("who", "where")
    assert len(rows_of(open_table(path, header=2))) == 1
    path = write(tmp_path / "b.csv", PLAIN + "Ada,a@x.example,B\n")
    assert len(rows_of(open_table(path, header=NO_HEADER))) == 2


def test_equal_and_empty_headers_get_names_of_their_own(tmp_path: Path) -> None:
    table = open_table(write(tmp_path / "a.csv", "Name,Email,,Email,\nAda,a@x.example,1,b@x.example,2\n"))
    assert table.headers == ("Name", "Email", "Column 3", "Email (2)", "Column 5")
    assert table.doubled == ("Email",)
    assert any("“Email” heads several columns" in sentence for sentence in table.taken)


def test_each_column_has_an_example(tmp_path: Path) -> None:
    table = open_table(write(tmp_path / "a.csv", PLAIN + "Ada,,B\nBob,b@x.example,\n"))
    assert [(column.example, column.empty) for column in table.columns] == [
        ("Ada", 0),
        ("b@x.example", 1),
        ("B", 1),
    ]


def test_pasted_text_is_a_table(tmp_path: Path) -> None:
    table = open_text("Name\tEmail\nAda\ta@x.example\n")
    assert table.delimiter == "\t"
    assert rows_of(table) == [(2, ["Ada", "a@x.example"])]
    with pytest.raises(NotReadable):
        open_text("  \n")


# One bad row among good ones ---------------------------------------------------------------------------------------


def with_bad(tmp_path: Path, bad: str, quoted: bool = False) -> Table:
    quoting: Literal[0, 1] = csv.QUOTE_ALL if quoted else csv.QUOTE_MINIMAL
    good = [person(n, Company="Acme, Inc.") for n in range(40)]
    text = lines([LINKEDIN, *good[:20]], quoting=quoting) + bad + lines(good[20:], quoting=quoting)
    return open_table(write(tmp_path / "a.csv", text))


@pytest.mark.parametrize(
    "bad",
    [
        'Un,"closed,u,,Acme,Eng,01 Mar 2020\n',
        '"Un,closed,u,,Acme,Eng,01 Mar 2020\n',
        'Un,closed,u,,Acme,Eng,"01 Mar 2020\n',
        '"Un","closed,"u","","Acme","Eng","01 Mar 2020"\n',
        "Too,few\n",
        "Far,too,many,cells,in,this,row,here,and,there\n",
        f"Big,{'x' * 200_000},u,,Acme,Eng,01 Mar 2020\n",
        f'Big,"{"x" * 200_000}",u,,Acme,Eng,01 Mar 2020\n',
        'Big,"{}",u,,Acme,Eng,01 Mar 2020\n'.format("xxxxxxxxx\n" * 20_000),
        ",".join(["x"] * 5000) + "\n",
    ],
)
@pytest.mark.parametrize("quoted", [False, True])
def test_a_bad_row_is_named_and_the_others_are_read(tmp_path: Path, bad: str, quoted: bool) -> None:
    table = with_bad(tmp_path, bad, quoted)
    assert len(rows_of(table)) == 40
    assert list(broken_of(table)) == [22]


def test_what_is_wrong_is_said(tmp_path: Path) -> None:
    assert broken_of(with_bad(tmp_path, "A,B\n")) == {22: "The row has 2 cells, the table has 7 columns."}
    reasons = broken_of(with_bad(tmp_path, 'A,"B,,,,,\n'))
    assert reasons == {22: "A quote that is opened in this row is never closed."}
    reasons = broken_of(with_bad(tmp_path, f"{'x' * 200_000},B,,,,,\n"))
    assert reasons == {22: "A field in this row is longer than 131,072 characters."}


def test_two_open_quotes_in_a_row_are_both_named(tmp_path: Path) -> None:
    bad = 'Un,"closed,u,,Acme,Eng,01 Mar 2020\n'
    table = with_bad(tmp_path, bad * 2)
    assert len(rows_of(table)) == 40
    assert list(broken_of(table)) == [22, 23]


def test_an_open_quote_in_the_last_row_is_named(tmp_path: Path) -> None:
    text = PLAIN + "Ada,a@x.example,B\n" * 3 + 'Bob,"b@x.example,C\n'
    table = open_table(write(tmp_path / "a.csv", text))
    assert len(rows_of(table)) == 3
    assert list(broken_of(table)) == [5]


def test_line_breaks_and_quotes_within_quotes_are_no_fault(tmp_path: Path) -> None:
    text = PLAIN + '"Ada ""the"" First",a@x.example,"two\nlines, or ""three"""\nBob,b@x.example,C\n'
    table = open_table(write(tmp_path / "a.csv", text))
    assert rows_of(table) == [
        (2, ['Ada "the" First', "a@x.example", 'two\nlines, or "three"']),
        (3, ["Bob", "b@x.example", "C"]),
    ]


def test_letters_after_a_closing_quote_are_kept(tmp_path: Path) -> None:
    table = open_table(write(tmp_path / "a.csv", PLAIN + '"Ada" L,a@x.example,B\n'))
    assert rows_of(table) == [(2, ["Ada L", "a@x.example", "B"])]


def test_empty_cells_beyond_the_last_column_do_not_matter(tmp_path: Path) -> None:
    table = open_table(write(tmp_path / "a.csv", PLAIN + "Ada,a@x.example,B\nBob,b@x.example,C,,\n"))
    assert len(rows_of(table)) == 2


def test_empty_lines_are_no_rows_and_rows_of_empty_cells_are(tmp_path: Path) -> None:
    table = open_table(write(tmp_path / "a.csv", PLAIN + "Ada,a@x.example,B\n\n   \n, \nBob,b@x.example,C\n"))
    assert [number for number, _ in rows_of(table)] == [2, 6]
    assert [each.row for batch in table.batches() for each in batch.empty] == [5]


def test_a_file_that_drops_empty_cells_at_the_end_is_whole(tmp_path: Path) -> None:
    text = PLAIN + "Ada,a@x.example,B\n" + "".join(f"P{n},p{n}@x.example\n" for n in range(16))
    table = open_table(write(tmp_path / "a.csv", text))
    assert rows_of(table)[-1] == (18, ["P15", "p15@x.example", ""])
    assert not broken_of(table)


def test_a_field_of_100_mb_takes_little_memory(tmp_path: Path) -> None:
    path = tmp_path / "a.csv"
    with path.open("w", encoding="utf-8", newline="") as stream:
        stream.write(PLAIN + "Ada,a@x.example,B\nBig,")
        for _ in range(100):
            stream.write("x" * 1_000_000)
        stream.write(",C\nBob,b@x.example,C\n")
    tracemalloc.start()
    try:
        table = open_table(path)
        assert [cells[0] for _, cells in rows_of(table)] == ["Ada", "Bob"]
        assert list(broken_of(table)) == [3]
        assert tracemalloc.get_traced_memory()[1] < 30_000_000
    finally:
        tracemalloc.stop()


# What is no table ---------------------------------------------------------------------------------------------------


@pytest.mark.parametrize(
    ("data", "words"),
    [
        (b"", "is empty"),
        (b"\xef\xbb\xbf", "is empty"),
        (b" \r\n\n", "is empty"),
        (b"\x89PNG\r\n\x1a\n" + b"0" * 99, "is a picture"),
        (b"\xff\xd8\xff\xe0" + b"0" * 99, "is a picture"),
        (b"GIF89a" + b"0" * 99, "is a picture"),
        (b"%PDF-1.7\n", "is a PDF"),
        (b"PK\x03\x04" + b"0" * 99, "is a ZIP"),
        (b"PK\x03\x04" + b"0" * 30 + b"xl/workbook.xml", "Excel"),
        (b"SQLite format 3\x00" + b"0" * 99, "is a database"),
        (b"BEGIN:VCARD\r\nVERSION:3.0\r\n", "vCard"),
        (b"BEGIN:VCALENDAR\r\n", "calendar"),
        (b"dn: cn=Ada\nobjectclass: top\n", "LDIF"),
        (b'{"contacts": []}', "JSON"),
        (b"<!DOCTYPE html><html>", "web page"),
        (bytes(range(256)) * 20, "no text"),
        (b"First Name,Last Name\n\x81\x8d\x8f,\x90\x9d\n", "No choice of encoding"),
        (",".join(f"c{n}" for n in range(5000)).encode() + b"\n", "5,000 columns"),
    ],
)
def test_what_is_no_table_gets_one_sentence(tmp_path: Path, data: bytes, words: str) -> None:
    path = tmp_path / "people.csv"
    path.write_bytes(data)
    with pytest.raises(NotReadable, match=words):
        open_table(path)


def test_no_file_and_a_folder_get_one_sentence(tmp_path: Path) -> None:
    with pytest.raises(NotReadable, match=r"There is no file “gone\.csv”"):
        open_table(tmp_path / "gone.csv")
    with pytest.raises(NotReadable, match="is a folder"):
        open_table(tmp_path)


def test_a_file_that_may_not_be_read_gets_one_sentence(tmp_path: Path) -> None:
    path = write(tmp_path / "a.csv", PLAIN)
    path.chmod(0)
    with ordinary_rights(), pytest.raises(NotReadable, match="cannot be opened: you may not read it"):
        open_table(path)


@pytest.mark.skipif(not hasattr(os, "mkfifo"), reason="no pipes here")
def test_a_pipe_is_not_waited_for(tmp_path: Path) -> None:
    os.mkfifo(tmp_path / "a.csv")
    with pytest.raises(NotReadable, match="not a file"):
        open_table(tmp_path / "a.csv")


def test_a_file_that_goes_while_it_is_used_gets_one_sentence(tmp_path: Path) -> None:
    path = write(tmp_path / "a.csv", PLAIN + "Ada,a@x.example,B\n")
    table = open_table(path)
    path.unlink()
    with pytest.raises(NotReadable, match="There is no file"):
        rows_of(table)


def test_the_kind_is_found_from_content(tmp_path: Path) -> None:
    assert what_is(write(tmp_path / "photo.png", PLAIN)) is FileKind.CSV
    assert what_is(write(tmp_path / "a.csv", '{"format": 1}')) is FileKind.JSON
    assert what_is(write(tmp_path / "b.csv", "BEGIN:VCARD\n", "utf-16")) is FileKind.VCARD


def test_progress_goes_from_nothing_to_all(tmp_path: Path) -> None:
    text = PLAIN + "".join(f"P{n},p{n}@x.example,Acme\n" for n in range(30_000))
    table = open_table(write(tmp_path / "a.csv", text))
    with table.reading(1000) as reading:
        done = [reading.done for _ in reading]
        assert reading.done == 1.0
    assert done == sorted(done)
    assert 0 < done[0] < 0.5


def test_rows_without_their_empty_ends_are_taken_where_many_are_and_it_is_said(tmp_path: Path) -> None:
    text = "Name,Email,Notes\n" + "".join(f"P {n},p{n}@x.example\n" for n in range(3))
    table = open_table(write(tmp_path / "a.csv", text))
    assert any("lack cells at their end" in said for said in table.taken)
    assert sum(len(batch.rows) for batch in table.batches()) == 3
    whole = open_table(write(tmp_path / "b.csv", text + "Q,q@x.example,here\n"))
    assert not any("lack cells" in said for said in whole.taken)


def test_whoever_waits_for_the_order_of_dates_hears_how_much_is_read(tmp_path: Path) -> None:
    rows = "".join(f"Ada {number},0{number % 9 + 1}/0{number % 9 + 1}/2024\n" for number in range(3_000))
    path = tmp_path / "a.csv"
    path.write_text(f"Name,Connected On\n{rows}")
    told: list[float] = []
    open_source(path, tell=told.append)
    assert len(told) > 1
    assert told == sorted(told)
    assert 0.9 < told[-1] <= 1.0


def test_a_list_in_json_is_a_table(tmp_path: Path) -> None:
    telegram = {
        "about": "Here is the data you requested.",
        "contacts": {
            "list": [
                {"user_id": 1, "first_name": "Ada", "last_name": "Berg", "phone_number": "+491512345678"},
                {
                    "user_id": 2,
                    "first_name": "Bo \ud800",
                    "emails": [{"type": "work", "value": "bo@x.example"}],
                },
            ]
        },
        "frequent_contacts": {"list": []},
    }
    path = tmp_path / "result.json"
    path.write_text(json.dumps(telegram))
    (batch,) = open_source(path).read()
    assert [(each.name, each.phones, each.emails) for each in batch.people] == [
        ("Ada Berg", ("+491512345678",), ()),
        ("Bo ?", (), ("bo@x.example",)),
    ]
    board = {
        "lists": [{"id": "l1", "name": "Applied"}, {"id": "l2", "name": "Offer"}],
        "cards": [
            {"name": "Acme - Analyst", "idList": "l2", "desc": "x", "shortUrl": "https://trello.com/c/a"}
        ],
    }
    path.write_text(json.dumps(board))
    (batch,) = open_source(path).read()
    (opening,) = batch.things
    assert isinstance(opening, Opening)
    assert (opening.title, opening.company, opening.steps[-1][0]) == (
        "Analyst",
        "Acme",
        OpportunityStage.OFFER,
    )


def of_monica(kind: str, *values: object) -> dict[str, object]:
    return {"count": len(values), "type": kind, "values": list(values)}


def test_an_account_of_monica_is_its_people(tmp_path: Path) -> None:
    ada = {
        "uuid": "c1",
        "created_at": "2020-01-01T00:00:00Z",
        "properties": {
            "first_name": "Ada", "middle_name": "King", "last_name": "Berg", "nickname": "Addie", "company": "Acme",
            "job": "Analyst", "description": "from school", "is_partial": False, "tags": ["risk", "choir"],
            "birthdate": {"date": "1980-05-21T00:00:00Z", "is_year_unknown": True, "is_age_based": False},
            "first_met_date": {"date": "2016-03-01T00:00:00Z", "is_year_unknown": False, "is_age_based": False},
        },
        "data": [
            of_monica("call", {"properties": {"called_at": "2024-05-03T10:00:00Z", "content": "about the job",
                                              "contact_called": True}}),
            of_monica("contact_field", {"properties": {"data": "ada@x.example", "type": "t1"}},
                      {"properties": {"data": "ada@home.example", "type": "t1"}},
                      {"properties": {"data": "+353 87 1", "type": "t2"}},
                      {"properties": {"data": "https://www.linkedin.com/in/ada", "type": "t3"}}),
            of_monica("note", {"created_at": "2023-01-02T00:00:00Z", "properties": {"body": "likes tea"}}),
            of_monica("address", {"properties": {"street": "1 Green", "city": "Dublin", "country": "IE"}}),
            of_monica("task", {"properties": {"title": "send book", "completed": False}},
                      {"properties": {"title": "done", "completed": True}}),
            of_monica("activity", "a1", "gone"),
        ],
    }  # fmt: skip
    other = {
        "uuid": "c2",
        "properties": {"first_name": "Bo", "is_partial": False},
        "data": [of_monica("activity", "a1")],
    }
    child = {"uuid": "c3", "properties": {"first_name": "Kid", "is_partial": True}}
    me = {"uuid": "c4", "properties": {"first_name": "Mia"}}
    account = {
        "uuid": "x",
        "data": [
            of_monica("user", {"properties": {"me_contact": "c4"}}),
            of_monica("contact", ada, other, child, me),
            of_monica(
                "activity",
                {
                    "uuid": "a1",
                    "properties": {"summary": "Lunch", "description": "at Bo's", "happened_at": "2024-06-01"},
                },
            ),
        ],
        "instance": {
            "contact_field_types": {
                "0": {"uuid": "t1", "properties": {"name": "Email", "type": "email"}},
                "2": {"uuid": "t2", "properties": {"name": "Phone", "type": "phone"}},
                "5": {"uuid": "t3", "properties": {"name": "LinkedIn", "type": None}},
            }
        },
    }
    path = tmp_path / "monica.json"
    path.write_text(json.dumps({"version": "1.0-preview.1", "app_version": "4.0", "account": account}))
    source = open_source(path)
    batch, beside = source.read()
    first, second = batch.people
    assert (first.given, first.family, first.nickname, first.company, first.position, first.location) == (
        "Ada King", "Berg", "Addie", "Acme", "Analyst", "Dublin, IE",
    )  # fmt: skip
    assert (first.emails, first.phones, first.links, first.tags, first.met_on) == (
        ("ada@x.example", "ada@home.example"), ("+353 87 1",), ("https://www.linkedin.com/in/ada",),
        ("risk", "choir"), date(2016, 3, 1),
    )  # fmt: skip
    assert first.notes.splitlines() == [
        "from school", "2023-01-02: likes tea", "To do: send book",
    ]  # fmt: skip
    with_ada = Mention("Ada King Berg", "ada@x.example", company="Acme", here_only=True)
    call, lunch = (thing for thing in beside.things if isinstance(thing, Talk))
    assert (call.on, call.kind, call.direction, call.notes, call.people) == (
        date(2024, 5, 3), InteractionKind.CALL, Direction.IN, "about the job", (with_ada,),
    )  # fmt: skip
    assert (lunch.on, lunch.at, lunch.kind, lunch.subject, lunch.notes, lunch.people) == (
        date(2024, 6, 1), None, InteractionKind.MEETING, "Lunch", "at Bo's",
        (with_ada, Mention("Bo", here_only=True)),
    )  # fmt: skip
    assert dict(first.own_fields) == {"Birthday": "21 May", "Street": "1 Green"}
    assert second.name == "Bo"
    assert source.taken[:3] == (
        "Each person of Monica is a row. Calls and activities are talks with them; all else stands in their notes.",
        "Your own card in Monica is left out.",
        "1 person is left out whom Monica knows only as somebody's relative.",
    )


_ANY = st.recursive(
    st.none() | st.booleans() | st.integers(0, 9) | st.sampled_from(["c1", "a1", "2024-05", "\ud800"]),
    lambda inner: (
        st.lists(inner, max_size=3)
        | st.dictionaries(
            st.sampled_from(["uuid", "type", "values", "properties", "data", "tags", "messages", "date"]),
            inner,
            max_size=4,
        )
    ),
    max_leaves=12,
)


@given(_ANY, _ANY, st.sampled_from(["contact", "activity", "user", "note", "call", "conversation"]))
def test_an_account_of_monica_may_hold_anything(inner: object, beside: object, kind: str) -> None:
    account = {"data": [of_monica("contact", {"properties": inner, "data": [of_monica(kind, inner)]}, beside),
                        of_monica(kind, beside)], "instance": {"contact_field_types": inner}}  # fmt: skip
    found = account_of({"account": account})
    assert all(isinstance(cell, str) for row in found.rows for cell in row.values())
    assert all(each.people for each in found.talks)


@pytest.mark.parametrize(
    "text",
    [
        '[{"id": 1, "price": 3}]', '[{"name": "a-repository", "url": "https://x.example"}]', "{}", "[[[[",
        '{"a": [{"first_name": ', "[" * 5_000, '{"lists": 1, "cards": []}', '[{"first_name": 1' + "0" * 5_000 + "}]",
    ],
)  # fmt: skip
def test_json_that_lists_nobody_is_refused(tmp_path: Path, text: str) -> None:
    path = tmp_path / "a.json"
    path.write_text(text)
    with pytest.raises(KnownError):
        open_source(path)


def test_json_that_is_too_long_to_be_held_is_refused_and_said_to_be(tmp_path: Path) -> None:
    path = tmp_path / "a.json"
    path.write_text('[{"first_name": "Ada", "email": "a@x.example"}' + " " * BYTES_LIMIT + "]")
    with pytest.raises(NotReadable, match=r"“a\.json” is JSON of more than 8 MB, which is not read"):
        open_source(path)


@pytest.mark.parametrize("sign", ["&amp;", " ", "x ; ", "a - ", " at ", "1 "])
@pytest.mark.parametrize(
    "head",
    [
        "First Name,Last Name,Phone,Labels,URL",
        "Wishlist,Applied,Offer,Notes",
        "Company,Position,Status,Contact",
    ],
)
def test_cells_as_long_as_a_book_hold_nobody_up(tmp_path: Path, head: str, sign: str) -> None:
    whole = "x" + sign * (60_000 // len(sign)) + "x"
    row = ",".join([whole] * (head.count(",") + 1))
    path = write(tmp_path / "a.csv", f"{head}\nAda,Berg - Nurse,Applied,x\n{row}\n")
    begun = time.process_time()
    with contextlib.suppress(KnownError):
        assert sum(batch.rows for batch in open_source(path).read())
    assert time.process_time() - begun < 4
