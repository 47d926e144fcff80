"""What a start imports before the window is seen, and before people are: all else waits until the window rests.

Each module costs a millisecond or more of every start, and some bring dozens of others. Whoever adds a line here
should have measured it: `python3 run.py bench`.
"""

from __future__ import annotations

import json
import os
import subprocess
import sys
from pathlib import Path

import pytest

from crm_desktop.domain.clock import FixedDay
from crm_desktop.services import contacts
from crm_desktop.services.contacts import ContactDraft
from crm_desktop.store import Store
from crm_desktop.ui.shell.ahead import RARE
from crm_desktop.ui.shell.memory import Memory
from tests.store.books import TODAY

FRAME = {
    "__main__",
    "app",
    "domain",
    "domain.clock",
    "domain.errors",
    "program",
    "services",
    "services.computer",
    "services.computer.places",
    "services.settings",
    "store",
    "store.changes",
    "store.data_file",
    "store.errors",
    "store.migrations",
    "store.store",
    "store.whereabouts",
    "ui",
    "ui.qt",
    "ui.shell",
    "ui.shell.desk",
    "ui.shell.garbage",
    "ui.shell.memory",
    "ui.shell.navigation",
    "ui.shell.single_instance",
    "ui.shell.starting",
    "ui.shell.steps",
    "ui.shell.view",
    "ui.shell.views",
    "ui.shell.window",
    "ui.theme",
    "ui.theme.fonts",
    "ui.theme.icons",
    "ui.theme.resources",
    "ui.theme.theme",
    "ui.theme.tokens",
    "ui.widgets",
    "ui.widgets.buttons",
    "ui.widgets.flow",
    "ui.widgets.focus",
    "ui.widgets.keys",
    "ui.widgets.marks",
    "ui.widgets.panels",
    "ui.widgets.prompter",
    "ui.widgets.text",
    "domain.translation",
    "domain.wording",
    "ui.language",
}
"""Our modules that the first picture of the window needs, besides the texts of the migrations."""

PEOPLE = FRAME | {
    "domain.terms",
    "domain.warmth",
    "store.contacts",
    "ui.contacts",
    "ui.contacts.actions",
    "ui.contacts.header_chips",
    "ui.contacts.list_page",
    "ui.contacts.lists",
    "ui.contacts.model",
    "ui.contacts.narrowing",
    "ui.contacts.ordering",
    "ui.contacts.peeking",
    "ui.contacts.reading",
    "ui.contacts.view",
    "ui.contacts.words",
    "ui.shell.paged",
    "ui.widgets.choosing",
    "ui.widgets.list_habits",
    "ui.widgets.line_edit",
    "ui.widgets.list_bar",
    "ui.widgets.popups",
    "ui.widgets.row_delegate",
    "ui.widgets.rows",
    "ui.widgets.splitter",
    "ui.widgets.tables",
}
"""Our modules that the first people on the screen need."""

BORROWED = {"PySide6", "apsw", "org", "shiboken6", "shibokensupport", "signature_bootstrap"}
"""Packages of others that may be there by then, with those that PySide brings."""

QT = {"QtCore", "QtGui", "QtSvg", "QtWidgets"}

SCRIPT = """
import json, os, sys
from crm_desktop import __main__ as start
app = start.window()
arguments = app.parse(["--today", sys.argv[2], sys.argv[1]])
from PySide6.QtCore import QTimer
from crm_desktop.program import Program
from crm_desktop.ui.shell.starting import Start
program, qt = app.prepare(arguments)
seen = {}
begin = Start._begin
def first_paint(self):
    seen["frame"] = sorted(sys.modules)
    begin(self)
def people(self):
    seen["people"] = sorted(sys.modules)
    seen["rows"] = self.window.current.model.rowCount()
go_on = Start._go_on
def due(self, ahead):
    seen["due"] = [self._desk.agenda._answer is None, id(ahead.agenda.outlook)]
    go_on(self, ahead)
def rest():
    if program.ahead is not None and program.ahead.is_done:
        seen["rest"] = sorted(sys.modules)
        seen["due"].append(id(program.desk.agenda.outlook))
        print(json.dumps(seen), flush=True)
        program.quit()
Start._begin, Program._listen, Start._go_on = first_paint, people, due
assert program.start(arguments)
timer = QTimer(interval=10)
timer.timeout.connect(rest)
timer.start()
qt.exec()
"""


@pytest.fixture(scope="module")
def seen(tmp_path_factory: pytest.TempPathFactory) -> dict[str, list[str]]:
    """The modules at three moments of a start in a process of its own, with people last looked at."""
    book = tmp_path_factory.mktemp("start") / "Book.crm"
    store = Store.create(book, FixedDay(TODAY))
    contacts.save(store, ContactDraft("Idris", "Bellwether"))
    memory = Memory(store)
    memory.put("window.view", "contacts")
    memory.save()
    store.close()
    done = subprocess.run(
        [sys.executable, "-c", SCRIPT, str(book), TODAY.isoformat()],
        env={**os.environ, "QT_QPA_PLATFORM": "offscreen", "XDG_DATA_HOME": str(book.parent)},
        cwd=Path(__file__).parents[2],
        capture_output=True,
        text=True,
        check=True,
        timeout=60,
    )
    told = json.loads(done.stdout.splitlines()[-1])
    assert told.pop("rows") == 1
    return dict(told)


def test_what_is_due_is_worked_out_on_a_thread_and_taken(seen: dict[str, list[str]]) -> None:
    none_before, made, taken = seen["due"]
    assert none_before
    assert made == taken


def ours(modules: list[str]) -> set[str]:
    names = {name.removeprefix("crm_desktop.") for name in modules if name.startswith("crm_desktop.")}
    return {name for name in names if not name.startswith("store.migrations.m")}


@pytest.mark.parametrize(("moment", "needed"), [("frame", FRAME), ("people", PEOPLE)])
def test_only_what_is_seen_is_imported(seen: dict[str, list[str]], moment: str, needed: set[str]) -> None:
    assert ours(seen[moment]) - needed == set()


@pytest.mark.parametrize("moment", ["frame", "people"])
def test_no_other_package_is_imported_yet(seen: dict[str, list[str]], moment: str) -> None:
    packages = {name.partition(".")[0] for name in seen[moment]}
    borrowed = {name for name in packages if name not in sys.stdlib_module_names and name != "crm_desktop"}
    known = {name for name in borrowed if not name.startswith("_") and name != "sitecustomize"}
    assert known - BORROWED == set()
    qt = {name.split(".")[1] for name in seen[moment] if name.startswith("PySide6.Qt")}
    assert qt - QT == set()


def test_all_that_can_be_shown_is_imported_while_the_window_rests(seen: dict[str, list[str]]) -> None:
    package = Path(__file__).parents[2] / "crm_desktop"
    files = [path.relative_to(package) for path in (package / "ui").rglob("*.py") if path.stem != "__init__"]
    names = {".".join(path.with_suffix("").parts) for path in files}
    wanted = {name for name in names if not f"crm_desktop.{name}".startswith(RARE)}
    assert wanted - ours(seen["rest"]) == set()


def test_what_reads_and_writes_files_waits_until_it_is_asked_for(seen: dict[str, list[str]]) -> None:
    packages = {"crm_desktop.ui.exports", "crm_desktop.ui.imports"}
    assert {name for name in seen["rest"] if name.startswith(RARE)} - packages == set()
