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
    else:
        os.environ["XDG_DATA_HOME"] = str(Path(what).parent)
        from crm_desktop import app

        program, qt = app.prepare(app.parse([what]))
        program.start(app.parse([what]))
        window = program.window
        assert window is not None

    from PySide6.QtCore import QEvent, QObject, QTimer

    class Watch(QObject):
        def eventFilter(self, watched: QObject, event: QEvent) -> bool:
            if event.type() == QEvent.Type.Paint and "paint" not in marks:
                QTimer.singleShot(0, self.painted)
                marks["paint"] = time.time() - begun
            return False

        def painted(self) -> None:
            marks["paint"] = time.time() - begun

    watch = Watch()
    qt.installEventFilter(watch)
    window.show()
    if what != "bare":

        def look() -> None:
            view = window.current
            model = getattr(getattr(view, "list", None), "model", lambda: None)()
            if (
                view is not None
                and view.isVisible()
                and (model is None or model.rowCount() or view.key != "contacts")
            ):
                marks.setdefault("people", time.time() - begun)
            else:
                QTimer.singleShot(1, look)

        QTimer.singleShot(0, look)

    def rest() -> None:
        marks["pss"] = pss()
        marks.setdefault("people", marks.get("paint", 0.0))
        print(json.dumps(marks), flush=True)
        os._exit(0)

    QTimer.singleShot(2_500, rest)
    qt.exec()


main()
