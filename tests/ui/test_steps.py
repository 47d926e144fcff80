"""What is done in steps: each is painted before the next begins, and who needs the whole has it at once."""

from __future__ import annotations

from functools import partial

import pytest
from PySide6.QtGui import QPaintEvent
from PySide6.QtWidgets import QApplication, QWidget
from pytestqt.qtbot import QtBot

from crm_desktop.ui.shell.steps import Steps


class Canvas(QWidget):
    """Notes what happens to it."""

    def __init__(self) -> None:
        super().__init__()
        self.seen: list[str] = []

    def take(self, name: str) -> None:
        self.seen.append(name)
        self.update()

    def paintEvent(self, event: QPaintEvent) -> None:
        self.seen.append("painted")


@pytest.fixture
def canvas(qapp: QApplication, qtbot: QtBot) -> Canvas:
    made = Canvas()
    qtbot.addWidget(made)
    made.resize(80, 40)
    made.show()
    qtbot.waitUntil(lambda: "painted" in made.seen)
    made.seen.clear()
    return made


def test_each_step_is_painted_before_the_next_begins(canvas: Canvas, qtbot: QtBot) -> None:
    steps = Steps(canvas)
    steps.add(*(partial(canvas.take, name) for name in "abc"))
    assert canvas.seen == []
    qtbot.waitUntil(lambda: steps.are_done and canvas.seen[-1] == "painted")
    assert canvas.seen == ["a", "painted", "b", "painted", "c", "painted"]


def test_who_needs_the_whole_has_it_at_once_also_what_a_step_adds(canvas: Canvas, qtbot: QtBot) -> None:
    steps = Steps(canvas)
    told: list[bool] = []
    steps.taken.connect(lambda: told.append(steps.are_done))
    steps.add(partial(canvas.take, "a"), lambda: steps.add(partial(canvas.take, "b")))
    steps.finish()
    assert canvas.seen == ["a", "b"]
    assert told == [False, False, True]
    steps.finish()
    steps.add(partial(canvas.take, "c"))
    qtbot.waitUntil(lambda: "c" in canvas.seen)
    assert steps.are_done
