"""The command line: what it prints, how it ends, and that it never shows a traceback."""

from __future__ import annotations

import csv
import json
import os
import shutil
import signal
import subprocess
import sys
import zipfile
from collections.abc import Callable, Sequence
from contextlib import closing
from pathlib import Path
from typing import Any

import pytest

from crm_desktop import __main__, cli
from crm_desktop.services import sample
from crm_desktop.services.computer import places
from crm_desktop.store import Store, soundness
from tests.exchange.archives import WHOLE, pack
from tests.store.books import CLOCK, add_contact

ROOT = Path(__file__).parents[1]
DAY = ("--today", "2026-11-24")


@pytest.fixture(scope="module")
def sample_bytes(tmp_path_factory: pytest.TempPathFactory) -> bytes:
    path = tmp_path_factory.mktemp("sample") / "a.crm"
    sample.create(path, CLOCK).close()
    return path.read_bytes()


@pytest.fixture
def searched(sample_bytes: bytes, tmp_path: Path) -> Path:
    path = tmp_path / "sample.crm"
    path.write_bytes(sample_bytes)
    return path


class Told:
    """What one run said and how it ended."""

    def __init__(self, code: int, out: str, err: str) -> None:
        self.code, self.out, self.err = code, out, err

    @property
    def json(self) -> Any:
        assert self.code == 0, self.err
        return json.loads(self.out)


Run = Callable[..., Told]


@pytest.fixture
def run(capsys: pytest.CaptureFixture[str]) -> Run:
    def go(*arguments: str | Path) -> Told:
        code = cli.main([str(word) for word in arguments])
        said = capsys.readouterr()
        assert "Traceback" not in said.out + said.err
        if code == 1:
            # What was found out about a file goes to the same place where the answer is JSON.
            lines = said.err.splitlines()
            assert sum(line.startswith("crm-desktop: ") for line in lines) == 1
            assert len(lines) == 1 or ("import" in arguments and "--json" in arguments)
        return Told(code, said.out, said.err)

    return go


def started(*words: str | Path, **more: Any) -> subprocess.CompletedProcess[str]:
    """Run the program as a process of its own."""
    command: Sequence[str] = [sys.executable, "-m", "crm_desktop", *map(str, words)]
    return subprocess.run(
        command, cwd=ROOT, capture_output=True, text=True, encoding="utf-8", check=False, **more
    )


# -- which way in ----------------------------------------------------------------------------------


@pytest.mark.parametrize(
    ("words", "here"),
    [
        ([], False),
        (["--sample"], False),
        (["a.crm"], False),
        (["a.crm", "due"], False),
        (["--minimized"], False),
        (["--today", "2026-11-24"], False),
        (["--today", "2026-11-24", "a.crm"], False),
        (["--file", "due"], False),
        (["due"], True),
        (["--file", "due", "due"], True),
        (["--file=a.crm", "--json", "history"], True),
        (["--today=2026-11-24", "sample"], True),
        (["--json", "undo"], True),
        (["--help"], True),
        (["--version"], True),
    ],
)
def test_a_word_of_the_command_line_is_known_from_a_file(words: list[str], here: bool) -> None:
    assert __main__.is_command(words) is here


def test_the_program_starts_the_command_line(tmp_path: Path) -> None:
    done = started("--file", tmp_path / "a.crm", "new")
    assert (done.returncode, done.stderr) == (0, "")
    assert "a.crm" in done.stdout
    assert started("--file", tmp_path / "a.crm", "new").returncode == 1
    assert started("due", "--until", "tomorrow").returncode == 2
    assert __main__.main(["--version"]) == 0


def test_no_qt_is_loaded_whatever_is_done(searched: Path, tmp_path: Path) -> None:
    script = f"""
import sys
from crm_desktop import __main__
file, book, table = {str(searched)!r}, {str(tmp_path / "a.json")!r}, {str(tmp_path / "a.csv")!r}
for words in (["due"], ["search", "idris"], ["check"], ["history"], ["export", "--as", "json", book],
              ["export", "--as", "csv", table], ["import", book]):
    assert __main__.main(["--file", file, *words]) == 0, words
assert not [name for name in sys.modules if "PySide6" in name or "shiboken" in name]
"""
    done = subprocess.run(
        [sys.executable, "-c", script], cwd=ROOT, capture_output=True, text=True, check=False
    )
    assert done.returncode == 0, done.stderr


# -- the file --------------------------------------------------------------------------------------


def test_without_a_file_it_is_your_own(run: Run) -> None:
    told = run("due")
    assert told.code == 1
    assert "crm-desktop new" in told.err
    assert run("new", "--json").json == {"file": str(places.data_file())}
    assert run("due").out == "Nothing is due.\n"
    assert "already there" in run("new").err


def test_the_sample_lies_beside_your_own_file(run: Run) -> None:
    told = run("sample", *DAY, "--json")
    assert told.json == {"file": str(places.sample_file())}
    assert places.sample_file() != places.data_file()
    assert not places.data_file().exists()
    assert run("sample").code == 1


@pytest.mark.parametrize("content", [b"", b"hello", b"SQLite format 3\0" + bytes(200)])
def test_a_file_that_is_none_is_a_sentence(run: Run, tmp_path: Path, content: bytes) -> None:
    path = tmp_path / "a.crm"
    path.write_bytes(content)
    for words in (["due"], ["check"], ["undo"], ["search", "x"], ["history"], ["import", "x"]):
        assert "not a CRM Desktop file" in run("--file", path, *words).err
    assert path.read_bytes() == content
    assert "is a folder" in run("--file", tmp_path, "due").err
    missing = tmp_path / "no.crm"
    assert run("--file", missing, "due").err == (
        "crm-desktop: no.crm is not at its place. Look for it, or make a new file with: "
        f'crm-desktop --file "{missing}" new\n'
    )


@pytest.mark.parametrize(
    "words",
    [
        [],
        ["fly"],
        ["export", "a.json"],
        ["export", "--as", "xml", "a"],
        ["import"],
        ["import", "a.csv", "--as", "magic"],
        ["import", "a.csv", "--delimiter", "ab"],
        ["import", "a.csv", "--delimiter", ""],
        ["import", "a.csv", "--delimiter", "n"],
        ["search"],
        ["due", "--until", "soon"],
        ["--today", "2026-02-30", "due"],
        ["undo", "5"],
        ["--file"],
    ],
)
def test_wrong_usage_ends_with_two(run: Run, words: list[str]) -> None:
    told = run(*words)
    assert told.code == 2
    assert told.out == ""
    assert "usage:" in told.err


# -- asking ----------------------------------------------------------------------------------------


def test_due_lists_each_with_its_reason(run: Run, searched: Path) -> None:
    entries = run("--file", searched, *DAY, "due", "--json").json
    assert [(entry["due"], entry["rule"], entry["contact"]) for entry in entries] == [
        ("2026-11-19", "thank_on_connection", "Idris Bellwether"),
        ("2026-11-20", "tell_referrer", "Idris Bellwether"),
        ("2026-11-23", "tell_referrer", "Greta Vandermolen"),
        ("2026-11-24", None, "Tobin Ashgrove"),
        ("2026-11-24", "thank_on_receipt", "Kofi Aldermere"),
        ("2026-11-24", "thank_for_no", "Callum Thornby"),
        ("2026-11-24", "gentle_reminder", "Declan Rooksby"),
        ("2026-11-24", "try_again", "Oona Pellworth"),
    ]
    assert all(set(entry) == {"rule", "due", "contact", "title", "why", "about"} for entry in entries)
    assert all(entry["title"] and entry["why"] for entry in entries)
    assert entries[0]["about"] == {"kind": "lead", "id": 1, "name": "Emeka Stonefield"}
    assert entries[3]["about"] == {"kind": "opportunity", "id": 8, "name": "Senior PM, Payments"}
    assert entries[3]["title"].startswith("Call Tobin")
    assert entries[5]["about"]["name"] == "Ten minutes on the first page of my CV"


def test_due_until_a_day_follows_from_todays_facts(run: Run, searched: Path) -> None:
    by_week = run("--file", searched, *DAY, "due", "--until", "2026-12-01", "--json").json
    assert len(by_week) == 8 + 11 + 5
    assert [entry["due"] for entry in by_week] == sorted(entry["due"] for entry in by_week)
    earlier = run("--file", searched, *DAY, "due", "--until", "2026-11-01", "--json").json
    assert len(earlier) == 8
    lines = run("--file", searched, *DAY, "due").out.splitlines()
    assert len(lines) == 8
    assert "2026-11-24 15:30  Call Tobin: get ready for Thursday’s interview" in lines[3]


def test_today_is_the_day_that_is_given(run: Run, searched: Path) -> None:
    later = run("--file", searched, "--today", "2026-12-02", "due", "--json").json
    assert {"declan", "kofi"} <= {entry["contact"].split()[0].lower() for entry in later if entry["contact"]}
    assert run("--file", searched, "--today", "2026-01-05", "due", "--json").json == []


def test_search_gives_people_by_name(run: Run, searched: Path) -> None:
    (one,) = run("--file", searched, "search", "idris", "BELL", "--json").json
    assert one == {
        "id": 2, "name": "Idris Bellwether", "position": "Head of Payments", "company": "Copperfinch",
        "email": "idris@bellwether.example", "archived": False,
    }  # fmt: skip
    assert (
        "Idris Bellwether, Head of Payments, Copperfinch"
        in run("--file", searched, "search", "+353", "15550142").out
    )
    assert run("--file", searched, "search", "nobody").out == "Nobody was found.\n"
    assert run("--file", searched, "--json", "search", "nobody").json == []


# -- history ---------------------------------------------------------------------------------------


def test_history_undo_and_redo(run: Run, searched: Path) -> None:
    assert run("--file", searched, "history").out == "Nothing was done yet.\n"
    assert "nothing to undo" in run("--file", searched, "undo").err
    store = Store.open(searched, CLOCK)
    number = add_contact(store, "New \x1b[31mPerson")
    store.close()
    (entry,) = run("--file", searched, "history", "--json").json
    assert entry["label"] == "Contact added: New \x1b[31mPerson"
    assert entry["done"].endswith("Z")
    assert entry["undone"] is None
    assert "\x1b" not in run("--file", searched, "history").out
    told = run("--file", searched, "undo", "--json").json
    assert told == {
        "id": entry["id"],
        "label": entry["label"],
        "removed": {"contact": 1},
        "restored": {},
        "changed": {},
        "kept": [],
    }
    assert "(undone)" in run("--file", searched, "history").out
    assert run("--file", searched, "redo").out.startswith("Done again: Contact added")
    assert "nothing to do again" in run("--file", searched, "redo").err
    store = Store.open(searched, CLOCK)
    assert store.value("SELECT id FROM contact WHERE name LIKE 'New%'") == number
    store.close()


def test_check_finds_what_is_wrong(run: Run, searched: Path) -> None:
    assert run("--file", searched, "check").out == "sample.crm is sound.\n"
    assert run("--file", searched, "check", "--json").json == {"file": str(searched), "findings": []}
    store = Store.open(searched, CLOCK)
    with store.bookkeeping():
        store.execute("DELETE FROM search_place WHERE contact_id = 5")
    found = soundness.findings(store)
    store.close()
    told = run("--file", searched, "check", "--json")
    assert told.code == 1
    assert json.loads(told.out)["findings"] == found != []


# -- in and out ------------------------------------------------------------------------------------


def test_a_book_goes_out_and_in_again(run: Run, searched: Path, tmp_path: Path) -> None:
    assert run("--file", searched, "export", "--as", "json", tmp_path / "a.json").code == 0
    new = tmp_path / "new.crm"
    run("--file", new, "new")
    told = run("--file", new, "import", tmp_path / "a.json", "--dry-run")
    assert "42 new" in told.out
    assert "Nothing was changed" in told.out
    told = run("--file", new, "import", tmp_path / "a.json", "--json").json
    assert told == {
        "file": str(tmp_path / "a.json"), "kind": "book", "encoding": "utf-8", "delimiter": None, "rows": 42, "new": 42,
        "merged": 0, "unchanged": 0, "skipped": [], "unreadable": [],
    }  # fmt: skip
    run("--file", new, "export", "--as", "json", tmp_path / "b.json")
    assert (tmp_path / "a.json").read_bytes() == (tmp_path / "b.json").read_bytes()
    assert run("--file", new, "import", tmp_path / "b.json", "--json").json["unchanged"] == 42
    assert run("--file", new, "undo").out == "Undone: Imported 42 people.\n"


def test_a_bad_book_is_one_sentence(run: Run, searched: Path, tmp_path: Path) -> None:
    (tmp_path / "a.json").write_text('{"format": "crm-desktop book 99"}')
    before = searched.read_bytes()
    assert "newer CRM Desktop" in run("--file", searched, "import", tmp_path / "a.json").err
    assert searched.read_bytes() == before


CONNECTIONS = (
    'Notes:\n"Some of the addresses may be missing."\n\n'
    "First Name,Last Name,URL,Email Address,Company,Position,Connected On\n"
    "Idris,Bellwether,https://www.linkedin.com/in/idris-b,i@b.example,Copperfinch,Head,24 Nov 2025\n"
    ",,,,,,03 Mar 2020\n"
    "Ana,Alder,,,Tallymark,PM,31 Feb 2024\n"
)


def test_a_list_of_people_comes_in(run: Run, tmp_path: Path) -> None:
    file, path = tmp_path / "a.crm", tmp_path / "Connections.csv"
    path.write_text(CONNECTIONS)
    run("--file", file, "new")
    planned = run("--file", file, "import", path, "--dry-run", "--json").json
    assert run("--file", file, "history", "--json").json == []
    told = run("--file", file, "import", path, "--json").json
    assert told == planned
    assert {name: value for name, value in told.items() if name not in ("skipped", "unreadable")} == {
        "file": str(path),
        "kind": "linkedin",
        "encoding": "utf-8",
        "delimiter": ",",
        "rows": 3,
        "new": 2,
        "merged": 0,
        "unchanged": 0,
    }
    assert [entry["row"] for entry in told["skipped"]] == [6]
    assert told["skipped"][0]["reason"]
    assert told["unreadable"] == []
    said = run("--file", file, "import", path).out
    assert "3 rows, 0 new, 0 merged, 2 unchanged, 1 skipped, 0 unreadable" in said
    assert "Row 6 was left out" in said
    assert [one["name"] for one in run("--file", file, "search", "ana", "--json").json] == ["Ana Alder"]
    assert "Undone" in run("--file", file, "undo").out
    assert run("--file", file, "search", "ana", "--json").json == []


def test_a_folder_stands_for_the_files_in_it(run: Run, tmp_path: Path) -> None:
    folder = tmp_path / "people"
    folder.mkdir()
    run("--file", tmp_path / "a.crm", "new")
    told = run("--file", tmp_path / "a.crm", "import", folder)
    assert (told.code, told.err) == (1, "crm-desktop: There is no file in the folder “people”.\n")
    (folder / "inner").mkdir()
    assert "in the folder “inner”" in run("--file", tmp_path / "a.crm", "import", folder / "inner" / ".").err
    assert (
        "in the folder “people”" in run("--file", tmp_path / "a.crm", "import", folder / "inner" / "..").err
    )
    for name in ("Ada", "Bo"):
        (folder / f"{name}.vcf").write_text(f"BEGIN:VCARD\nFN:{name} Berg\nEND:VCARD\n")
    (folder / "photo.png").write_bytes(b"\x89PNG\r\n\x1a\n" + bytes(64))
    told = run("--file", tmp_path / "a.crm", "import", folder, "--json")
    lines = [json.loads(line) for line in told.out.splitlines()]
    assert [line.get("new", line.get("error", "")[:22]) for line in lines] == [1, 1, "This file is a picture"]
    assert told.code == 1


def test_the_copy_is_from_before_all_of_the_files(run: Run, tmp_path: Path) -> None:
    book = tmp_path / "a.crm"
    run("--file", book, "new")
    cards = [tmp_path / f"{name}.vcf" for name in ("Ada", "Bo", "Cy", "Di", "Eve", "Flo")]
    for card in cards:
        card.write_text(f"BEGIN:VCARD\nFN:{card.stem} Berg\nEND:VCARD\n")
    run("--file", book, "import", cards[0])
    told = run("--file", book, "import", *cards[1:])
    (said,) = [line for line in told.out.splitlines() if "as it was before is kept in " in line]
    copy = Path(said.partition(" kept in ")[2].removesuffix("."))
    names = [one["name"] for one in run("--file", copy, "search", "berg", "--json").json]
    assert names == ["Ada Berg"]


def test_several_files_give_a_line_of_json_each(run: Run, tmp_path: Path) -> None:
    file = tmp_path / "a.crm"
    run("--file", file, "new")
    (tmp_path / "plain.csv").write_text("Ana;Berg;ana@x.example\nBo;Berg;bo@x.example\n")
    (tmp_path / "twice.csv").write_text("Name,Name,Mail\nAna Berg,AB,ana@x.example\n")
    told = run("--file", file, "import", tmp_path / "plain.csv", tmp_path / "twice.csv", "--json")
    first, second = (json.loads(line) for line in told.out.splitlines())
    assert (first["delimiter"], first["new"]) == (";", 2)
    assert (second["rows"], second["new"]) == (1, 0)
    assert "no header" in told.err
    assert "several columns" in told.err
    assert "no header" in run("--file", file, "import", tmp_path / "plain.csv").out


def test_what_is_worth_a_look_in_a_row_is_said_beside_the_json(run: Run, tmp_path: Path) -> None:
    table = tmp_path / "people.csv"
    table.write_text("Name,Met on\nAnn Able,2024-02-31\nBob Bear,2024-02-15\n", encoding="utf-8")
    file = tmp_path / "a.crm"
    run("--file", file, "new")
    told = run("--file", file, "import", table, "--json")
    assert told.json["new"] == 2
    assert "Row 2: “2024-02-31” is no date; the person is kept without it.\n" in told.err


def test_one_that_cannot_be_read_is_named_and_the_others_are_imported(run: Run, tmp_path: Path) -> None:
    file = tmp_path / "a.crm"
    run("--file", file, "new")
    (tmp_path / "a.csv").write_text("Name,Mail\nAna Berg,ana@x.example\n")
    (tmp_path / "b.csv").write_bytes(b"\x89PNG\r\n\x1a\n" + bytes(100))
    (tmp_path / "c.csv").write_text("Name,Mail\nBo Cole,bo@x.example\n")
    told = run("--file", file, "import", *(tmp_path / f"{name}.csv" for name in "abc"), "--json")
    assert told.code == 1
    first, failed, last = map(json.loads, told.out.splitlines())
    assert (first["new"], last["new"]) == (1, 1)
    assert failed["file"].endswith("b.csv")
    assert failed["error"].startswith("This file is a picture")
    assert "b.csv: This file is a picture" in told.err


def test_what_goes_to_everybody_is_said_on_the_command_line(run: Run, tmp_path: Path) -> None:
    file, path = tmp_path / "a.crm", tmp_path / "a.csv"
    run("--file", file, "new")
    path.write_bytes("Name|Mail|Note\nJürgen Berg|j@x.example|a;b\n".encode("cp1252"))
    more = ("--tag", "fair", "--relationship", "recruiter", "--encoding", "cp1252", "--delimiter", "|")
    told = run("--file", file, "import", path, *more, "--json").json
    assert (told["new"], told["encoding"], told["delimiter"]) == (1, "cp1252", "|")
    path.write_text("Name,Mail\nHans Cole,j@x.example\n")
    assert run("--file", file, "import", path, "--doubtful", "skip", "--json").json["new"] == 0
    assert run("--file", file, "import", path, "--doubtful", "merge", "--json").json["merged"] == 1
    run("--file", file, "export", "--as", "json", tmp_path / "a.json")
    book = json.loads((tmp_path / "a.json").read_text(encoding="utf-8"))
    assert [(each["name"], each["relationship"]) for each in book["contact"]] == [
        ("Jürgen Berg", "recruiter")
    ]
    assert [each["name"] for each in book["tag"]] == ["fair"]


def test_the_sign_between_columns_can_be_said(run: Run, tmp_path: Path) -> None:
    book, table = tmp_path / "a.crm", tmp_path / "people.txt"
    run("--file", book, "new")
    table.write_text("Name;or what\tEmail\nGreta Vandermolen;x\tgreta@v.example\n", "utf-8")
    told = run("--file", book, "import", "--dry-run", "--json", "--delimiter", "tab", table).json
    assert (told["delimiter"], told["new"]) == ("\t", 1)


def test_an_archive_is_told_file_by_file(run: Run, tmp_path: Path) -> None:
    file, path = tmp_path / "a.crm", pack(tmp_path / "export.zip", WHOLE)
    run("--file", file, "new")
    told = run("--file", file, "import", path, "--json").json
    assert (told["kind"], told["rows"], told["new"], told["delimiter"]) == ("linkedin-archive", 27, 16, None)
    assert sum(each["rows"] for each in told["members"]) == 27
    assert told["members"][5] == {
        "file": "Connections.csv", "rows": 3, "new": 2, "merged": 0, "unchanged": 0, "skipped": 1, "unreadable": 0,
    }  # fmt: skip
    assert {(each["file"], each["row"]) for each in told["skipped"]} >= {
        ("messages.csv", 6),
        ("Saved Jobs.csv", 3),
    }
    said = run("--file", file, "import", path).out
    assert "  messages.csv: 8 rows, 0 new, 0 merged, 3 unchanged, 4 skipped, 1 unreadable." in said
    assert "messages.csv: row 6 was left out: This message is a draft" in said


def test_a_file_in_a_zip_is_told_as_one_in_it(run: Run, tmp_path: Path) -> None:
    with zipfile.ZipFile(tmp_path / "all.zip", "w") as archive:
        archive.writestr("Takeout/contacts.csv", "First Name,Last Name,Email\nAna,Berg,ana@x.example\n")
    run("--file", tmp_path / "a.crm", "new")
    told = run("--file", tmp_path / "a.crm", "import", tmp_path / "all.zip", "--json").json
    assert (told["file"], told["new"]) == (f"{tmp_path / 'all.zip'}/Takeout/contacts.csv", 1)


def test_what_is_no_list_of_people_is_one_sentence(run: Run, searched: Path, tmp_path: Path) -> None:
    (tmp_path / "a.csv").write_bytes(b"\x89PNG\r\n\x1a\n" + bytes(100))
    (tmp_path / "b.csv").write_bytes(b"")
    (tmp_path / "c.csv").write_text("Ana;Berg;ana@x.example\n")
    before = run("--file", searched, "history", "--json").out
    assert "picture" in run("--file", searched, "import", tmp_path / "a.csv").err
    assert run("--file", searched, "import", tmp_path / "b.csv").code == 1
    assert run("--file", searched, "import", tmp_path / "missing.csv").code == 1
    (tmp_path / "empty").mkdir()
    assert run("--file", searched, "import", tmp_path / "empty").code == 1
    assert "LinkedIn" in run("--file", searched, "import", tmp_path / "c.csv", "--as", "linkedin").err
    assert "no JSON book" in run("--file", searched, "import", tmp_path / "c.csv", "--as", "book").err
    assert run("--file", searched, "history", "--json").out == before


def test_people_go_out_as_csv(run: Run, searched: Path, tmp_path: Path) -> None:
    told = run("--file", searched, "export", "--as", "csv", tmp_path / "a.csv", "--json")
    assert told.json == {"file": str(tmp_path / "a.csv"), "format": "csv", "what": "people", "count": 41}
    with (tmp_path / "a.csv").open(encoding="utf-8-sig", newline="") as file:
        assert len(list(csv.reader(file))) == 42
    again = run("--file", searched, "import", tmp_path / "a.csv", "--json").json
    assert (again["rows"], again["new"], again["unchanged"]) == (41, 0, 41)
    assert (
        "cannot be written" in run("--file", searched, "export", "--as", "csv", tmp_path / "no" / "a.csv").err
    )


def test_some_people_go_out_as_cards(run: Run, searched: Path, tmp_path: Path) -> None:
    told = run("--file", searched, "export", "--as", "vcard", tmp_path / "a.vcf", "idris", "--json").json
    assert (told["format"], told["count"]) == ("vcard", 1)
    assert (tmp_path / "a.vcf").read_bytes().startswith(b"BEGIN:VCARD\r\nVERSION:4.0")
    tagged = run("--file", searched, "export", "--as", "vcard3", tmp_path / "b.vcf", "--tag", "payments").out
    assert "people as" in tagged
    none = run("--file", searched, "export", "--as", "csv-google", tmp_path / "c.csv", "zzzz")
    assert (none.code, none.err.strip()) == (1, "crm-desktop: Nobody was found, so nothing was written.")
    assert not (tmp_path / "c.csv").exists()


# -- ends ------------------------------------------------------------------------------------------


def test_a_fault_of_the_program_is_a_sentence_and_a_report(run: Run, searched: Path) -> None:
    store = Store.open(searched, CLOCK)
    with store.action("By hand"):
        store.execute("UPDATE lead_stage SET stage = 'no such stage' WHERE id = 1")
    store.close()
    told = run("--file", searched, "due")
    assert told.code == 1
    assert "fault of its own (KeyError)" in told.err
    (report,) = places.log_folder().iterdir()
    assert str(report) in told.err
    text = report.read_text(encoding="utf-8")
    assert "Traceback" in text
    assert "no such stage" in text


@pytest.mark.skipif(sys.platform == "win32", reason="pipes close otherwise there")
def test_a_reader_that_goes_away_is_no_fault(searched: Path) -> None:
    reading, writing = os.pipe()
    os.close(reading)
    command = [sys.executable, "-m", "crm_desktop", "--file", str(searched), "search", "e"]
    with os.fdopen(writing, "wb") as gone:
        done = subprocess.run(command, cwd=ROOT, stdout=gone, stderr=subprocess.PIPE, check=False)
    assert (done.returncode, done.stderr) == (0, b"")


@pytest.mark.skipif(not Path("/dev/full").exists(), reason="there is no /dev/full")
def test_a_full_disk_under_the_output_is_a_sentence(searched: Path) -> None:
    command = [sys.executable, "-m", "crm_desktop", "--file", str(searched), "search", "e"]
    with Path("/dev/full").open("wb") as full:
        done = subprocess.run(command, cwd=ROOT, stdout=full, stderr=subprocess.PIPE, check=False, text=True)
    assert done.returncode == 1
    assert len(done.stderr.splitlines()) == 1
    assert "Traceback" not in done.stderr


@pytest.mark.skipif(sys.platform == "win32", reason="signals are other there")
def test_ctrl_c_is_a_sentence(searched: Path) -> None:
    script = f"""
import signal, sys
signal.signal(signal.SIGINT, signal.default_int_handler)  # what runs in the background was told to ignore it
from crm_desktop import __main__
from crm_desktop.services import agenda
agenda.due = lambda store, until: signal.raise_signal(signal.SIGINT)
sys.exit(__main__.main(["--file", {str(searched)!r}, "due"]))
"""
    done = subprocess.run(
        [sys.executable, "-c", script], cwd=ROOT, capture_output=True, text=True, check=False
    )
    assert (done.returncode, done.stdout) == (1, "")
    assert done.stderr.startswith("crm-desktop: Stopped.")
    assert signal.getsignal(signal.SIGINT) is not None


@pytest.mark.skipif(sys.platform == "win32", reason="signals are other there")
def test_ctrl_c_when_all_is_saved_does_not_say_that_nothing_was(searched: Path, tmp_path: Path) -> None:
    (tmp_path / "one.csv").write_text("Name,Email\nAda Berg,ada@berg.example\n")
    script = f"""
import signal, sys
signal.signal(signal.SIGINT, signal.default_int_handler)  # what runs in the background was told to ignore it
from crm_desktop import __main__, cli_import
cli_import.as_data = lambda result: signal.raise_signal(signal.SIGINT)
sys.exit(__main__.main(["--file", {str(searched)!r}, "import", {str(tmp_path / "one.csv")!r}]))
"""
    done = subprocess.run(
        [sys.executable, "-c", script], cwd=ROOT, capture_output=True, text=True, check=False
    )
    assert (done.returncode, done.stdout) == (1, "")
    assert (
        done.stderr
        == "crm-desktop: Stopped, but this step was saved already: crm-desktop undo takes it back.\n"
    )
    with closing(Store.open(searched, read_only=True)) as store:
        assert store.value("SELECT count(*) FROM contact WHERE name = 'Ada Berg'") == 1


def test_the_help_names_every_command(run: Run) -> None:
    told = run("--help")
    assert told.code == 0
    assert all(f"\n    {command} " in told.out for command in __main__.COMMANDS)
    assert "[--sample] [--minimized]" in " ".join(told.out.split())


def test_reminders_say_whether_they_work_and_what_comes_next(
    run: Run, searched: Path, monkeypatch: pytest.MonkeyPatch, tmp_path: Path
) -> None:
    monkeypatch.delenv("DBUS_SESSION_BUS_ADDRESS", raising=False)
    monkeypatch.setenv("XDG_CONFIG_HOME", str(tmp_path))
    told = run("--file", searched, *DAY, "reminders", "--json").json
    assert told["last_shown"] is None
    assert told["delivery"] == {"way": "own window", "notifications": False, "buttons": False, "tray": None}
    assert told["starts_with_the_computer"] is False
    # Two days from then: what is due on the day itself may be over at the hour at which this runs.
    assert "Second interview at Larkmoor Bank" in [one["title"] for one in told["next"]]
    assert told["next"] == sorted(told["next"], key=lambda one: str(one["at"]))
    lines = run("--file", searched, *DAY, "reminders").out
    assert "Last shown: never." in lines
    assert "Shown by own window." in lines


def test_duplicates_are_listed_with_their_reason_and_the_sure_ones_merged(run: Run, tmp_path: Path) -> None:
    book = tmp_path / "a.crm"
    run("--file", book, "new")
    people = tmp_path / "people.csv"
    people.write_text(
        "First Name,Last Name,Company,Email Address\nAna,Roe,Orrery,ana@roe.example\n"
        "A.,Roe,Orrery,a2@roe.example\nBen,Low,Larkmoor,\n"
    )
    run("--file", book, "import", people)
    told = run("--file", book, "duplicates", "--json").json
    assert told["people"] == 3
    assert told["pairs"] == []
    store = Store.open(book, CLOCK)
    add_contact(store, "Ben L.", company=store.value("SELECT id FROM company WHERE name = 'Larkmoor'"))
    store.close()
    assert "perhaps: Ben Low. Like Ben L., same company." in run("--file", book, "duplicates").out
    assert run("--file", book, "duplicates", "--merge-sure", "--json").json["merged"] == 0


@pytest.mark.skipif(os.name == "nt", reason="rights of files are other there")
def test_what_may_not_be_read_is_named_with_the_reason(capsys: pytest.CaptureFixture[str]) -> None:
    folder = Path("/tmp") / f"closed-{os.getpid()}"  # the folders of pytest are closed to others
    good, shut, closed = folder / "some" / "good.csv", folder / "shut.csv", folder / "some" / "closed"
    closed.mkdir(parents=True)
    for each in (good, shut):
        each.write_text("Name,E-mail\nAda Berg,ada@x.example\n")
    search, other = folder / "a.crm", folder / "b.crm"
    for each in (search, other):
        Store.create(each, CLOCK).close()
    cli.main(["--file", str(other), "import", str(good)])  # loads what may lie where only root reads
    capsys.readouterr()
    folder.chmod(0o777)
    search.chmod(0o666)
    shut.chmod(0)
    closed.chmod(0)
    who = os.geteuid()
    try:
        if who == 0:
            os.seteuid(65534)  # root may read anything
        paths = [str(each) for each in (shut, folder / "some", "x" * 300)]
        code = cli.main(["--file", str(search), "--json", "import", *paths])
    finally:
        os.seteuid(who)
        closed.chmod(0o755)
        shutil.rmtree(folder)
    told = [json.loads(line) for line in capsys.readouterr().out.splitlines()]
    may_not = "cannot be opened: you may not read it. Change its permissions, or those of its folder, and try again."
    assert [(Path(each["file"]).name[:9], each.get("error", "")) for each in told] == [
        ("shut.csv", f"“shut.csv” {may_not}"),
        ("closed", f"“closed” {may_not}"),
        ("good.csv", ""),
        ("x" * 9, f"“{'x' * 300}” cannot be read: File name too long."),
    ]
    assert code == 1
