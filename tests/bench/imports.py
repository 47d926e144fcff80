"""Importing into a full book, taking an import back, stopping one, and the memory all of it needs.

    python -m tests.bench.imports BOOK SOURCE OTHER FLOOR_SECONDS
    python -m tests.bench.imports FULL OTHER

BOOK is an empty file, FULL one with the people of SOURCE; SOURCE and OTHER are CSV files of different people. The
second way looks at memory alone, of a process that has done nothing before. Exit code 1 where a bound is not kept.
"""

from __future__ import annotations

import gc
import re
import sys
import time
from pathlib import Path

from crm_desktop.domain.clock import FixedDay
from crm_desktop.services.imports import importing
from crm_desktop.store import Store, history
from tests.bench import data
from tests.bench.lines import line

STOPS = (0.02, 0.3, 0.5, 0.8, 0.97)
"""Where an import is stopped, as parts of its time."""


class Stopped(Exception):
    """What the person's Cancel raises inside an import."""


class Watch:
    """Hears of the progress: the longest it was silent, and stops the import when its time has come."""

    def __init__(self, until: float = float("inf")) -> None:
        self.begun = self.last = time.perf_counter()
        self.until = self.begun + until
        self.longest = 0.0

    def __call__(self, what: str, done: int, whole: int) -> None:
        """Take one word about the progress."""
        now = time.perf_counter()
        self.longest = max(self.longest, now - self.last)
        self.last = now
        if now >= self.until:
            raise Stopped


def megabytes() -> float:
    """The most memory this process has had, in MB (the kernel's count of the process itself, not of who started it)."""
    found = re.search(r"VmHWM:\s+(\d+) kB", Path("/proc/self/status").read_text(encoding="utf-8"))
    assert found is not None
    return int(found[1]) / 1_024


def main() -> int:
    """Measure; print a line for each bound."""
    gc.disable()  # as the program does
    if len(sys.argv) == 3:
        store = Store.open(Path(sys.argv[1]), FixedDay(data.TODAY))
        idle = megabytes()
        importing.import_file(store, Path(sys.argv[2]))
        kept = line("memory of an import into the full book", megabytes() - idle, 150, 1.0, "MB")
        store.close()
        return 0 if kept else 1
    book, source, other = (Path(name) for name in sys.argv[1:4])
    floor = float(sys.argv[4])
    store = Store.open(book, FixedDay(data.TODAY))
    idle = megabytes()
    watch, begun = Watch(), time.perf_counter()
    importing.import_file(store, source, progress=watch)
    first = time.perf_counter() - begun
    kept = line("memory of the import above idle", megabytes() - idle, 150, 1.0, "MB")
    begun = time.perf_counter()
    history.undo(store)
    kept &= line("undo of the import, to the import", time.perf_counter() - begun, first, 0.5)
    begun = time.perf_counter()
    history.redo(store)
    kept &= line("redo of the import, to the import", time.perf_counter() - begun, first, 1.0)

    watch = Watch()
    importing.import_file(store, other, progress=watch)
    full = time.perf_counter() - watch.begun
    kept &= line("import of as many into the full book", full, floor, 3.0)
    history.undo(store)
    waits = []
    for part in STOPS:
        stop = Watch(full * part)
        try:
            importing.import_file(store, other, progress=stop)
        except Stopped:
            waits.append(time.perf_counter() - stop.last)
    kept &= line("stopping an import, worst, to 200 ms", max(waits), 0.2, 1.0)
    store.close()
    return 0 if kept else 1


if __name__ == "__main__":
    raise SystemExit(main())
