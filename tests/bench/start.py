"""One start of a window, measured from inside: `python -m tests.bench.start bare|FILE`.

Prints JSON: seconds from the start of the process to the first paint and to people on the screen, and
the memory (PSS, bytes) once the window rests.
"""

from __future__ import annotations

import json
import os
import sys
import time
from pathlib import Path

REST_MS = 4_000
"""So long after the start the window rests."""


def started() -> float:
    """Give the moment at which this process began, on the clock of time.time()."""
    ticks = float(Path("/proc/self/stat").read_text().rsplit(")", 1)[1].split()[19])
    uptime = float(Path("/proc/uptime").read_text().split()[0])
    return time.time() - (uptime - ticks / os.sysconf("SC_CLK_TCK"))


def pss() -> int:
    """Give the proportional set size of this process in bytes."""
    for line in Path("/proc/self/smaps_rollup").read_text().splitlines():
        if line.startswith("Pss:"):
            return int(line.split()[1]) * 1024
    return 0


def main() -> None:
    """Start, wait until it rests, and print."""
    what = sys.argv[1]
    begun = started()
    marks: dict[str, float] = {}
    if what == "bare":
        from PySide6.QtWidgets import QApplication, QLabel, QMainWindow

        qt = QApplication([])
        window = QMainWindow()
        window.setCentralWidget(QLabel("One label"))
        window.resize(1360, 860)
        begin = window.show
    else:
        os.environ["XDG_DATA_HOME"] = str(Path(what).parent)
        from crm_desktop import __main__ as program_start

        app = program_start.window()
        arguments = app.parse(["--today", "2026-11-24", what])
        program, qt = app.prepare(arguments)

        def begin() -> None:
            assert program.start(arguments)

    from PySide6.QtCore import QEvent, QObject, QTimer

    class Watch(QObject):
        """Notes the first picture of anything, and the first one of people.

        A picture is whole when the next event comes that is no painting.
        """

        def __init__(self) -> None:
            super().__init__()
            self.painted: set[str] = set()

        def eventFilter(self, watched: QObject, event: QEvent) -> bool:
            if event.type() == QEvent.Type.Paint:
                self.painted.add("paint")
                if what != "bare" and shows_people(watched):
                    self.painted.add("people")
            else:
                for mark in self.painted - marks.keys():
                    marks[mark] = time.time() - begun
                if len(marks) == 2:
                    qt.removeEventFilter(self)
            return False

    def shows_people(painted: QObject) -> bool:
        people = getattr(program.window and program.window.current, "list", None)
        return people is not None and painted is people.viewport() and people.model().rowCount() > 0

    watch = Watch()
    qt.installEventFilter(watch)
    begin()

    def rest() -> None:
        marks["pss"] = pss()
        print(json.dumps(marks), flush=True)
        if what != "bare":
            program.quit()  # so that the next start finds everything as a person's does
        os._exit(0)

    QTimer.singleShot(REST_MS, rest)
    qt.exec()


if __name__ == "__main__":
    main()
