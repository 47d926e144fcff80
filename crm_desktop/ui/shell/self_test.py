"""The program tries itself where it is installed: `crm-desktop --self-test`.

In a folder of its own that goes afterwards: it opens the window on a new search, imports a small list, shows a
reminder, writes a call sheet as PDF, asks which printers there are, and closes. Nothing of the person's is touched.
"""

from __future__ import annotations

import sys
import time
from collections.abc import Callable
from pathlib import Path
from typing import TYPE_CHECKING, Final, Protocol

from PySide6.QtCore import QEventLoop
from PySide6.QtWidgets import QApplication

from crm_desktop.domain.clock import Clock, local
from crm_desktop.domain.errors import KnownError

if TYPE_CHECKING:
    from crm_desktop.ui.shell.desk import Desk
    from crm_desktop.ui.shell.reminding import Reminding
    from crm_desktop.ui.shell.window import MainWindow

PATIENCE: Final = 30.0
"""Seconds that one step may take."""
_LIST: Final = (
    "First Name,Last Name,Email Address,Company,Position,Connected On\r\n"
    "Ada,Łovelace,ada@example.com,Orrery Lane,Analyst,01 Nov 2026\r\n"
    "伟,张,wei@example.com,Larkmoor Bank,产品经理,02 Nov 2026\r\n"
)
_PEOPLE: Final = 2


class Program(Protocol):
    """What is tried: the program that `app` puts together."""

    clock: Clock
    desk: Desk | None
    window: MainWindow | None
    reminding: Reminding | None

    @property
    def is_starting(self) -> bool:
        """Whether something of the start is still to be done."""

    def open(self, path: Path, *, create: bool = False) -> bool:
        """Open a file in a window."""

    def close(self) -> None:
        """Let go of the file."""


def run(program: Program, folder: Path) -> int:
    """Go through the steps in an empty folder, print a line for each; gives 0, or 1 at the first that fails."""
    steps: tuple[tuple[str, Callable[[], bool | str]], ...] = (
        ("opens a new search in its window", lambda: _open(program, folder)),
        ("imports a list of people", lambda: _import(program, folder)),
        ("shows a reminder", lambda: _remind(program)),
        ("writes a call sheet as PDF", lambda: _write_pdf(program, folder)),
        ("asks for printers", _printers),
        ("closes, and the file is sound", lambda: _close(program, folder)),
    )
    for words, step in steps:
        try:
            done = step()
        except (KnownError, OSError) as error:
            sys.stderr.write(f"failed: {words}: {error}\n")
            return 1
        if not done:
            sys.stderr.write(f"failed: {words}\n")
            return 1
        sys.stdout.write(f"ok: {words}{f': {done}' if isinstance(done, str) else ''}\n")
        sys.stdout.flush()
    return 0


def _until(is_true: Callable[[], bool]) -> bool:
    """Let the program live until something is true; False where its patience runs out."""
    end = time.monotonic() + PATIENCE
    while not is_true():
        if time.monotonic() > end:
            return False
        QApplication.processEvents(QEventLoop.ProcessEventsFlag.WaitForMoreEvents, 20)
    return True


def _open(program: Program, folder: Path) -> bool:
    if not program.open(folder / "Self test.crm", create=True):
        return False
    window = program.window
    return _until(
        lambda: (
            not program.is_starting
            and window is not None
            and window.isVisible()
            and window.current is not None
            and not window.grab().isNull()
        )
    )


def _import(program: Program, folder: Path) -> bool:
    from crm_desktop.services.imports import importing
    from crm_desktop.store import contacts

    assert program.desk is not None
    assert program.window is not None
    source = folder / "Connections.csv"
    source.write_text(_LIST, encoding="utf-8")
    failed: list[BaseException] = []
    program.desk.jobs.run(
        lambda store, _progress: importing.import_file(store, source),
        lambda _result: None,
        failed.append,
        writes=True,
    )
    store = program.desk.store
    if not _until(lambda: bool(failed) or contacts.count(store) == _PEOPLE) or failed:
        return False
    program.window.show_view("contacts")
    return _until(lambda: program.desk is not None and not program.desk.is_busy)


def _remind(program: Program) -> bool:
    from crm_desktop.services import follow_ups, quiet
    from crm_desktop.services.follow_ups import FollowUpDraft

    assert program.desk is not None
    reminding = program.reminding
    if reminding is None:
        return False
    store = program.desk.store
    quiet.wake(store)
    now = local(store.clock.now())
    follow_ups.save(
        store, FollowUpDraft("Self test", now.date(), due_time=now.time().replace(second=0, microsecond=0))
    )
    reminding.check()
    return _until(lambda: reminding.is_showing)


def _write_pdf(program: Program, folder: Path) -> bool:
    from crm_desktop.services import call_sheet
    from crm_desktop.ui.call_sheet.page import sheet_of
    from crm_desktop.ui.sheets import paper

    assert program.desk is not None
    desk = program.desk
    contact = desk.store.value("SELECT min(id) FROM contact")
    call = call_sheet.read(desk.agenda, desk.store, contact)
    if call is None:
        return False
    made = folder / "Call sheet.pdf"
    paper.write_pdf(sheet_of(call, desk.today), made, paper.remembered(desk))
    return made.read_bytes().startswith(b"%PDF-")


def _printers() -> str:
    """The names of the printers that can be chosen here."""
    from PySide6.QtPrintSupport import QPrinterInfo

    return ", ".join(sorted(QPrinterInfo.availablePrinterNames())) or "there is none"


def _close(program: Program, folder: Path) -> bool:
    from crm_desktop.store import Store, soundness

    program.close()
    store = Store.open(folder / "Self test.crm", program.clock)
    try:
        return not soundness.findings(store)
    finally:
        store.close()
