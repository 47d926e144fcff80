"""Starts the window: its arguments, the application of Qt, signals, the self-test. `program` says what happens then."""

from __future__ import annotations

import argparse
import gc
import os
import signal
import sys
from collections.abc import Sequence
from datetime import date
from pathlib import Path

from PySide6.QtCore import QSocketNotifier
from PySide6.QtWidgets import QApplication

from crm_desktop.domain.clock import FixedDay, SystemClock
from crm_desktop.program import Program
from crm_desktop.services.computer import places
from crm_desktop.ui.theme import APPLICATION, FUSION

SWITCH_S = 0.0005
"""A job gives the interpreter back after so long: most calls of Qt let go of it, and the window waits after each."""


def parser() -> argparse.ArgumentParser:
    """Give the parser of the window's own arguments."""
    whole = argparse.ArgumentParser(prog="crm-desktop", description="Your contacts and leads, kept kindly.")
    whole.add_argument(
        "file", nargs="?", type=Path, help="a job search to open, or a list of contacts to import"
    )
    whole.add_argument("--file", dest="search", type=Path, help="a job search to open")
    whole.add_argument("--sample", action="store_true", help="open the sample search")
    whole.add_argument("--today", type=date.fromisoformat, help="take this day for today (YYYY-MM-DD)")
    whole.add_argument("--minimized", action="store_true", help="start in the tray")
    whole.add_argument(
        "--self-test",
        action="store_true",
        help="try whether the program works here, and touch nothing of yours",
    )
    return whole


def parse(argv: Sequence[str]) -> argparse.Namespace:
    """Read the window's own arguments; exits with 2 where they make no sense."""
    reading = parser()
    arguments, left = reading.parse_known_args(argv)
    named: Path | None = arguments.file
    if named is not None and named.suffix.lower() != places.SUFFIX and not named.exists():
        reading.error(f"{named} is neither a file nor a command. `crm-desktop --help` lists the commands.")
    if left:  # said last: a word that is no command is what is wrong with those after it
        reading.error(f"{' '.join(left)} is not understood. `crm-desktop --help` says what is.")
    return arguments


def catch_signals(program: Program) -> QSocketNotifier:
    """End in good order at SIGTERM and SIGINT: the signal wakes the event loop through a pipe."""
    reading, writing = _pipe()
    signal.set_wakeup_fd(writing, warn_on_full_buffer=False)
    for number in (signal.SIGTERM, signal.SIGINT):
        signal.signal(number, lambda *_: None)
    notifier = QSocketNotifier(reading, QSocketNotifier.Type.Read, program)
    notifier.activated.connect(program.quit)
    return notifier


def _pipe() -> tuple[int, int]:
    """Give both ends of a pipe that never blocks; Windows can watch nothing but sockets."""
    if os.name == "nt":
        import socket

        pair = socket.socketpair()
        for half in pair:
            half.setblocking(False)
        return pair[0].detach(), pair[1].detach()
    ends = os.pipe()
    for end in ends:
        os.set_blocking(end, False)
    return ends


def prepare(arguments: argparse.Namespace) -> tuple[Program, QApplication]:
    """Make the application and the program, with nothing open yet. It gets its look with the first window."""
    gc.disable()  # collected by a timer of the GUI thread instead
    sys.setswitchinterval(SWITCH_S)
    qt = QApplication([*sys.argv[:1], *APPLICATION])
    qt.setProperty(FUSION, True)
    qt.setApplicationName("CRM Desktop")
    qt.setDesktopFileName("crm-desktop")
    return Program(qt, FixedDay(arguments.today) if arguments.today else SystemClock()), qt


def _self_test(program: Program) -> int:
    """Try the program in a folder that goes afterwards; an unexpected error fails it."""
    import tempfile
    import traceback

    from crm_desktop.ui.shell import self_test

    failures: list[BaseException] = []
    program.report = failures.append  # type: ignore[method-assign,assignment]
    with tempfile.TemporaryDirectory(prefix="crm-desktop-") as folder:
        code = self_test.run(program, Path(folder))
        program.quit()
    for error in failures:
        traceback.print_exception(error)
    return 1 if failures else code


def run(argv: Sequence[str]) -> int:
    """Start the window; gives the exit code."""
    arguments = parse(argv)
    if sys.platform.startswith("linux") and not any(
        os.environ.get(name) for name in ("DISPLAY", "WAYLAND_DISPLAY", "QT_QPA_PLATFORM")
    ):
        sys.stderr.write(
            "CRM Desktop needs a screen, and there is none here. The commands work without one.\n"
        )
        return 1
    program, qt = prepare(arguments)
    notifier = catch_signals(program)
    if arguments.self_test:
        sys.excepthook = lambda _kind, error, _trace: program.report(error)
        return _self_test(program)
    program.watch_errors()
    try:
        started = (
            program.start(arguments) or program.is_seen
        )  # what was refused is told, and waits for an answer
    except Exception as error:  # noqa: BLE001 - it is told, and then it is over
        program.report(error)
        started = True  # for as long as it is told
    code = qt.exec() if started else 0
    program.quit()
    notifier.setEnabled(False)
    signal.set_wakeup_fd(-1)
    return code
