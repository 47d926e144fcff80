"""The searches opened last: the latest first, only what is there, and never an error."""

from __future__ import annotations

from pathlib import Path

import pytest

from crm_desktop.services.computer import places, recent


@pytest.fixture(autouse=True)
def data(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    monkeypatch.setattr(places, "data_folder", lambda: tmp_path / "data")
    return tmp_path / "data"


def test_the_latest_stands_first_and_each_once(tmp_path: Path) -> None:
    paths = [tmp_path / f"{number}.crm" for number in range(recent.MOST + 3)]
    for path in paths:
        path.touch()
        recent.note(path)
    recent.note(paths[5])
    assert recent.searches()[0] == paths[5]
    assert len(recent.searches()) == len(set(recent.searches())) == recent.MOST
    paths[5].unlink()
    assert paths[5] not in recent.searches()


@pytest.mark.parametrize("text", ["", "{", "3", '["a", 4]', "\x00"])
def test_what_cannot_be_read_is_nothing(data: Path, tmp_path: Path, text: str) -> None:
    data.mkdir()
    (data / "recent.json").write_text(text)
    assert recent.searches() == []
    path = tmp_path / "Zoë’s search.crm"
    path.touch()
    recent.note(path)
    assert recent.searches() == [path]


def test_a_disk_that_refuses_is_no_error(data: Path, tmp_path: Path) -> None:
    data.write_text("a file where the folder should be")
    recent.note(tmp_path / "a.crm")
    assert recent.searches() == []
