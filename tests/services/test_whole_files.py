"""Files are written whole or not at all, wherever their place leads to."""

from __future__ import annotations

import os
import sys
from pathlib import Path

import pytest

from crm_desktop.services.whole_files import beside


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
