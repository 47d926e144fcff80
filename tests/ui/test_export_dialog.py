"""Taking data out: the export dialog on the sample search of Tuesday 24 November 2026."""

from __future__ import annotations

import csv
from collections.abc import Iterator
from datetime import date
from pathlib import Path

import pytest
from PySide6.QtCore import QStandardPaths, QUrl
from PySide6.QtWidgets import QApplication, QWidget
from pytestqt.qtbot import QtBot

from crm_desktop.domain.clock import FixedDay
from crm_desktop.services.exports import exporting
from crm_desktop.services.exports.exporting import Format
from crm_desktop.services.exports.things import What
from crm_desktop.ui.exports.dialog import ExportDialog
from crm_desktop.ui.shell.desk import Desk
from crm_desktop.ui.theme import apply_theme
from tests.store.books import copy_of, sample_at
from tests.ui.prompter import ScriptedPrompter

TODAY = date(2026, 11, 24)

pytestmark = pytest.mark.qt_log_ignore("This plugin does not support", extend=True)


@pytest.fixture(scope="module")
def sample_search(tmp_path_factory: pytest.TempPathFactory) -> Path:
    path = tmp_path_factory.mktemp("export") / "sample.crm"
    sample_at(path, FixedDay(TODAY)).close()
    return path


@pytest.fixture
def desk(
    qtbot: QtBot, qapp: QApplication, sample_search: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> Iterator[Desk]:
    apply_theme(qapp, "light")
    (tmp_path / "Documents").mkdir()
    monkeypatch.setattr(
        QStandardPaths, "writableLocation", staticmethod(lambda _place: str(tmp_path / "Documents"))
    )
    window = QWidget()
    qtbot.addWidget(window)
    window.resize(1024, 640)
    window.show()
    store = copy_of(sample_search, tmp_path / "search.crm", FixedDay(TODAY))
    made = Desk(store, ScriptedPrompter(files=[tmp_path / "Documents" / "mine"]))
    made.window = window
    made.opened: list[QUrl] = []  # type: ignore[attr-defined,misc]
    made.open_url = lambda url: bool(made.opened.append(url)) or True  # type: ignore[attr-defined]
    yield made
    made.close()
    store.close()


def opened(desk: Desk, chosen: tuple[int, ...] = (), what: What | None = None) -> ExportDialog:
    dialog = desk.export(chosen, what)
    assert isinstance(dialog, ExportDialog)
    return dialog


def number(desk: Desk, name: str) -> int:
    return int(desk.store.value("SELECT id FROM contact WHERE name = ?", (name,)))


def test_the_chosen_people_go_into_a_table_and_its_folder_opens(
    qtbot: QtBot, desk: Desk, tmp_path: Path
) -> None:
    dialog = opened(desk, (number(desk, "Idris Bellwether"), number(desk, "Kofi Aldermere")))
    assert dialog.what.currentText() == "The 2 chosen people"
    assert [dialog.what.itemText(at) for at in range(1, dialog.what.count())] == [
        "All people (41)", "Leads (14)", "Asks (10)", "Opportunities (11)", "What there is to do", "Everything",
    ]  # fmt: skip
    assert list(dialog.formats) == list(exporting.FORMATS[What.PEOPLE])
    dialog.formats[Format.CSV].click()
    out = tmp_path / "Documents" / "People 2026-11-24.csv"
    assert dialog.path.text() == str(out)
    dialog.submit()  # as Ctrl+Enter does
    qtbot.waitUntil(dialog.close_it.isVisible)
    with out.open(encoding="utf-8-sig", newline="") as file:
        assert [row["Full name"] for row in csv.DictReader(file)] == ["Kofi Aldermere", "Idris Bellwether"]
    assert dialog.outcome.accessibleName() == f"2 people saved. {out}"
    assert not dialog.export.isVisible()
    dialog.folder.click()
    assert [url.toLocalFile() for url in desk.opened] == [str(out.parent)]  # type: ignore[attr-defined]
    again = opened(desk)
    again.formats[Format.CSV].click()
    assert again.path.text().endswith("People 2026-11-24 2.csv")  # nothing is written over by itself
    again.reject()


def test_what_goes_out_decides_the_formats_and_the_name(qtbot: QtBot, desk: Desk, tmp_path: Path) -> None:
    dialog = opened(desk, what=What.EVERYTHING)
    assert list(dialog.formats) == [Format.JSON, Format.EXCEL]
    assert dialog.path.text().endswith("Everything 2026-11-24.json")
    dialog.formats[Format.EXCEL].click()
    assert dialog.path.text().endswith("Everything 2026-11-24.xlsx")
    dialog.what.set_current_key(str(What.OPPORTUNITIES))
    assert dialog.chosen_format() is Format.EXCEL  # as it was chosen
    dialog.choose.click()  # a name of one's own stays, but for its ending
    assert dialog.path.text() == str(tmp_path / "Documents" / "mine.xlsx")
    dialog.formats[Format.CSV].click()
    assert dialog.path.text() == str(tmp_path / "Documents" / "mine.csv")
    (tmp_path / "Documents" / "mine.csv").write_text("old")
    dialog.path.setText("mine.csv")
    dialog.path.textEdited.emit("mine.csv")
    assert dialog.note.text() == "There is a file of this name. It will be replaced."
    dialog.start()
    qtbot.waitUntil(dialog.close_it.isVisible)
    assert "Position,Company,Status" in (tmp_path / "Documents" / "mine.csv").read_text("utf-8-sig")
    dialog.reject()


def test_a_place_that_cannot_be_is_said_and_nothing_stays(qtbot: QtBot, desk: Desk, tmp_path: Path) -> None:
    dialog = opened(desk)
    dialog.path.clear()
    dialog.start()
    assert dialog.error.text() == "Say where the file goes"
    dialog.path.setText(str(tmp_path / "nowhere" / "a.xlsx"))
    dialog.start()
    qtbot.waitUntil(dialog.export.isEnabled)
    assert "cannot be written" in dialog.error.text()
    assert dialog.page.isVisible()
    assert not list((tmp_path / "Documents").iterdir())
    dialog.reject()


def test_a_stopped_export_leaves_nothing(qtbot: QtBot, desk: Desk, tmp_path: Path) -> None:
    dialog = opened(desk)
    dialog.start()
    dialog.progress.stop_button.click()
    qtbot.waitUntil(dialog.export.isEnabled)
    assert not list((tmp_path / "Documents").iterdir())
    assert dialog.page.isVisible()
    dialog.start()
    dialog.reject()  # closing stops it too
    qtbot.waitUntil(lambda: not desk.jobs.busy)
    assert not list((tmp_path / "Documents").iterdir())


def test_every_part_has_a_name_and_fits_a_small_window(desk: Desk) -> None:
    dialog = opened(desk)
    assert dialog.width() <= 1024 - 48
    assert dialog.height() <= 640 - 48
    for made in dialog.formats.values():
        assert made.text()
        assert made.accessibleDescription()
    assert dialog.what.accessibleName() == "What goes out"
    assert dialog.path.accessibleName() == "Where to"
    dialog.reject()
