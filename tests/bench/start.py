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
        shows = window.show
    else:
        os.environ["XDG_DATA_HOME"] = str(Path(what).parent)
        from crm_desktop import __main__ as program_start

        app = program_start.window()
        arguments = app.parse(["--today", "2026-11-24", what])
        program, qt = app.prepare(arguments)

        def shows() -> None:
            assert program.start(arguments)

    from PySide6.QtCore import QEvent, QObject, QTimer

    def now(mark: str) -> None:
        marks.setdefault(mark, time.time() - begun)

    class Watch(QObject):
        """Notes the first picture of whatever it watches, when the event loop has it behind it."""

        def __init__(self, mark: str) -> None:
            super().__init__()
            self.mark = mark

        def eventFilter(self, watched: QObject, event: QEvent) -> bool:
            if event.type() == QEvent.Type.Paint and shown(self.mark):
                watched.removeEventFilter(self)
                QTimer.singleShot(0, lambda: now(self.mark))
            return False

    def shown(mark: str) -> bool:
        view = None if what == "bare" or mark == "paint" else program.window.current
        return mark == "paint" or (view is not None and view.model.rowCount() > 0)

    paint, people = Watch("paint"), Watch("people")
    qt.installEventFilter(paint)
    shows()

    def look() -> None:
        """Watch the list of people as soon as there is one."""
        found = getattr(program.window.current, "list", None)
        if found is None:
            QTimer.singleShot(2, look)
        else:
            found.viewport().installEventFilter(people)

    if what != "bare":
        QTimer.singleShot(2, look)

    def rest() -> None:
        marks["pss"] = pss()
        print(json.dumps(marks), flush=True)
        os._exit(0)

    QTimer.singleShot(REST_MS, rest)
    qt.exec()


if __name__ == "__main__":
    main()
