"""Files are written whole or not at all, wherever their place leads to."""

from __future__ import annotations

import os
import sys
from contextlib import closing
from pathlib import Path

import pytest

from crm_desktop.services.computer.whole_files import MOST_NAME, beside, file_name, written
from crm_desktop.store import Store


def test_what_was_there_stays_until_all_is_written(tmp_path: Path) -> None:
    out = tmp_path / "people.csv"
    out.write_text("before")
    with beside(out) as draft:
        draft.write_text("after")
        assert out.read_text() == "before"
    assert out.read_text() == "after"
    assert list(tmp_path.iterdir()) == [out]


def test_nothing_is_left_of_what_was_stopped(tmp_path: Path) -> None:
    out = tmp_path / "people.csv"
    out.write_text("before")

    def write() -> None:
        with beside(out) as draft:
            draft.write_text("half")
            raise KeyboardInterrupt

    with pytest.raises(KeyboardInterrupt):
        write()
    assert out.read_text() == "before"
    assert list(tmp_path.iterdir()) == [out]


def test_the_file_that_a_link_leads_to_is_written(tmp_path: Path) -> None:
    kept = tmp_path / "cloud" / "people.csv"
    kept.parent.mkdir()
    kept.write_text("before")
    link = tmp_path / "people.csv"
    try:
        link.symlink_to(kept)
    except OSError:
        pytest.skip("this system lets nobody make links")
    with beside(link) as draft:
        draft.write_text("after")
    assert link.is_symlink()
    assert kept.read_text() == "after"


@pytest.mark.skipif(sys.platform == "win32", reason="pipes have no place in a folder there")
def test_a_pipe_is_written_to_and_stays_a_pipe(tmp_path: Path) -> None:
    pipe = tmp_path / "pipe"
    os.mkfifo(pipe)
    reading = os.open(pipe, os.O_RDONLY | os.O_NONBLOCK)
    try:
        with beside(pipe) as draft, draft.open("wb") as file:
            file.write(b"people")
        assert os.read(reading, 100) == b"people"
    finally:
        os.close(reading)
    assert pipe.is_fifo()


@pytest.mark.skipif(not Path("/dev/null").exists(), reason="there is no /dev/null")
def test_a_device_takes_more_than_is_brought_onto_a_disk_at_once(tmp_path: Path) -> None:
    with closing(Store.create(tmp_path / "a.crm")) as store:
        for out in (Path("/dev/null"), tmp_path / "people.csv"):
            with written(store, out) as file:
                for _ in range(200):
                    file.write(b"x" * 100_000)
    assert (tmp_path / "people.csv").stat().st_size == 20_000_000


@pytest.mark.parametrize(
    ("name", "expected"),
    [
        ("Call sheet: Tobin.pdf", "Call sheet Tobin.pdf"),
        ("../a/b\\c\n", "a b c"),
        ("Letter <b>.pdf", "Letter b.pdf"),
        ("\u202efdp.exe", "fdp.exe"),
        ("...", "file"),
        ("nul", "_nul"),
        ("CON.pdf", "_CON.pdf"),
        ("Console.pdf", "Console.pdf"),
        ("of Acme, Inc. and others, all of them", "of Acme, Inc. and others, all of them"),
        ("رسالة.pdf", "رسالة.pdf"),
        ("trailing. ", "trailing"),
    ],
)
def test_a_file_has_a_name_that_every_system_takes(name: str, expected: str) -> None:
    assert file_name(name, "file") == expected


@pytest.mark.parametrize("sign", ["a", "é", "王", "😀"])
def test_a_name_is_cut_by_its_bytes_and_keeps_its_ending(sign: str, tmp_path: Path) -> None:
    cut = file_name(f"{sign * 300}.pdf", "file")
    assert MOST_NAME - 4 < len(cut.encode()) <= MOST_NAME
    assert cut.strip(sign) == ".pdf"
    with beside(tmp_path / cut) as draft:
        draft.write_bytes(b"x")
