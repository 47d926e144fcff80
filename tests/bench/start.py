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
from typing import TYPE_CHECKING, Any

if TYPE_CHECKING:
    from PySide6.QtGui import QPaintEvent

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
    """Start, wait until it rests, and print.

    Nothing looks into the events of the whole program: each kind that Python sees for the first time makes its
    classes, and that would be measured too.
    """
    what = sys.argv[1]
    begun = started()
    marks: dict[str, float] = {}

    def mark(name: str) -> None:
        marks.setdefault(name, time.time() - begun)

    if what == "bare":
        from PySide6.QtWidgets import QApplication, QLabel, QMainWindow

        class Bare(QMainWindow):
            def paintEvent(self, event: QPaintEvent) -> None:
                super().paintEvent(event)
                QTimer.singleShot(0, lambda: mark("paint"))

        qt = QApplication([])
        window = Bare()
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
            assert program.window is not None
            program.window.painted.connect(on_painted)

        def on_painted() -> None:
            mark("paint")
            program.window.stack.currentChanged.connect(on_view)

        def on_view() -> None:
            watch.list = getattr(program.window.current, "list", None)
            if watch.list is not None:
                watch.list.viewport().installEventFilter(watch)

    from PySide6.QtCore import QCoreApplication, QEvent, QObject, Qt, QTimer

    class Watch(QObject):
        """Notes the first picture of a list with people in it: it is whole when the next turn of the loop begins."""

        list: Any = None

        def eventFilter(self, watched: QObject, event: QEvent) -> bool:
            if event.type() == QEvent.Type.Paint and self.list.model().rowCount() > 0:
                watched.removeEventFilter(self)
                first = Qt.EventPriority.HighEventPriority.value
                QCoreApplication.postEvent(self, QEvent(QEvent.Type.User), first)
            return False

        def event(self, event: QEvent) -> bool:
            if event.type() == QEvent.Type.User:
                mark("people")
            return super().event(event)

    watch = Watch()
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
