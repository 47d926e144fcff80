"""The list of 100,000 people: repaint, jump to the end, random scroll, keystrokes, and stalls of the GUI thread."""

from __future__ import annotations

import random
import statistics
import sys
import time
from collections.abc import Callable
from pathlib import Path

from PySide6.QtCore import QEventLoop, QTimer
from PySide6.QtWidgets import QApplication

from crm_desktop.domain.clock import FixedDay
from crm_desktop.store import Store
from crm_desktop.ui.shell.desk import Desk
from crm_desktop.ui.shell.window import MainWindow
from crm_desktop.ui.theme import apply_theme
from crm_desktop.ui.widgets import ScriptedPrompter
from tests.bench.data import TODAY

Line = Callable[..., bool]


def wait(milliseconds: int) -> None:
    """Let events run for a while."""
    loop = QEventLoop()
    QTimer.singleShot(milliseconds, loop.quit)
    loop.exec()


def measure(book: Path, line: Line) -> bool:
    """Open the book in the real window and measure; give whether all bounds are kept."""
    qt = QApplication.instance() or QApplication(sys.argv[:1])
    assert isinstance(qt, QApplication)
    apply_theme(qt, "light")
    store = Store.open(book, FixedDay(TODAY))
    desk = Desk(store, ScriptedPrompter())
    window = MainWindow(desk)
    window.resize(1360, 860)
    window.show_view("contacts")
    window.show()
    wait(1_500)
    view = window.current
    assert view is not None
    people = view.list  # type: ignore[attr-defined]
    viewport = people.viewport()
    bar = people.verticalScrollBar()

    def timed(work: Callable[[], object]) -> float:
        begun = time.perf_counter()
        work()
        viewport.repaint()
        return time.perf_counter() - begun

    repaint = statistics.median(timed(lambda: None) for _ in range(15))
    kept = True
    jumps = [timed(lambda: bar.setValue(bar.maximum())), timed(lambda: bar.setValue(0))]
    kept &= line("list: jump to the end and back, to a repaint", max(jumps), repaint, 1.3)
    dice = random.Random(3)
    scrolls = [timed(lambda: bar.setValue(dice.randrange(bar.maximum()))) for _ in range(40)]
    kept &= line("list: random scroll, median, to a repaint", statistics.median(scrolls), repaint, 1.3)
    field = view.search  # type: ignore[attr-defined]
    strokes: list[float] = []
    for words in ("marin", "brook", "head of r", "dublin", "o'bri", "manager", "353155", "ana gro"):
        for length in range(1, len(words) + 1):
            strokes.append(timed(lambda text=words[:length]: field.setText(text)))  # type: ignore[misc]
            wait(1)
        field.setText("")
        wait(250)
    kept &= line("list: keystroke to its repaint, median", statistics.median(strokes), repaint, 1.5)
    kept &= line("list: keystroke to its repaint, worst", max(strokes), repaint, 2.5)
    window.close()
    window.deleteLater()
    desk.close()
    store.close()
    return kept
