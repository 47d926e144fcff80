"""What the command line says of what is due and of an ask is what the window shows."""

from __future__ import annotations

import json
from collections.abc import Iterator
from datetime import date, time
from pathlib import Path
from typing import Any

import pytest
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from crm_desktop import cli
from crm_desktop.domain.clock import FixedDay
from crm_desktop.domain.terms import AskKind
from crm_desktop.ui.asks.view import AsksView
from crm_desktop.ui.shell.desk import Desk
from crm_desktop.ui.shell.window import MainWindow
from crm_desktop.ui.theme import apply_theme
from crm_desktop.ui.today.view import TodayView
from tests.store.books import sample_at
from tests.ui.prompter import ScriptedPrompter

TODAY = date(2026, 11, 24)
SUNDAY = date(2026, 11, 29)

pytestmark = pytest.mark.qt_log_ignore("This plugin does not support", extend=True)


@pytest.fixture
def window(qtbot: QtBot, qapp: QApplication, tmp_path: Path) -> Iterator[MainWindow]:
    apply_theme(qapp, "light")
    store = sample_at(tmp_path / "sample.crm", FixedDay(TODAY, time(9, 0)))
    made = MainWindow(Desk(store, ScriptedPrompter()))
    qtbot.addWidget(made)
    made.show_view("today")
    with qtbot.waitExposed(made):
        made.show()
    yield made
    made.close()
    made.desk.close()
    store.close()


def told(capsys: pytest.CaptureFixture[str], path: Path, *words: str) -> Any:
    """The JSON that a command prints."""
    capsys.readouterr()
    assert cli.main(["--file", str(path), "--today", TODAY.isoformat(), *words, "--json"]) == 0
    return json.loads(capsys.readouterr().out)


def test_due_says_what_today_lists(
    window: MainWindow, capsys: pytest.CaptureFixture[str], tmp_path: Path
) -> None:
    view = window.view("today")
    assert isinstance(view, TodayView)
    for until in (TODAY, SUNDAY):
        shown = []
        for row in view._rows.values():
            shown += [(str(due.rule), due.due_on.isoformat(), due.title, due.why) for due in row.dues]
            if not row.dues:
                shown.append(("None", row.due_on.isoformat(), row.title, row.why))
        said = told(capsys, tmp_path / "sample.crm", "due", "--until", until.isoformat())
        assert sorted((str(one["rule"]), one["due"], one["title"], one["why"]) for one in said) == sorted(
            one for one in shown if one[1] <= until.isoformat()
        )


def test_ask_check_says_what_stands_beside_the_ask(
    window: MainWindow, capsys: pytest.CaptureFixture[str], tmp_path: Path
) -> None:
    desk = window.desk
    asked: dict[tuple[str, AskKind], Any] = {}
    for name in (
        "Idris",
        "Kofi",
        "Callum",
        "Saskia",
    ):  # between them all severities, and nobody else the same
        number = desk.store.value("SELECT id FROM contact WHERE given_name = ?", (name,))
        for kind in AskKind:
            desk.ask(number, kind, text="Three people in payments")
            view = window.view("asks")
            assert isinstance(view, AsksView)
            view.composer.look_now()
            asked[view.composer.fields.whom.text(), kind] = view.checks._shown
            view.composer.discard_draft()
    for (name, kind), (advice, others) in asked.items():
        words = ("ask-check", "--contact", name, "--kind", str(kind), "--text", "Three people in payments")
        said = told(capsys, tmp_path / "sample.crm", *words)
        assert [(one["check"], one["severity"], one["title"], one["why"]) for one in said["checks"]] == [
            (str(one.check), str(one.severity), one.title, one.why) for one in advice
        ]
        assert [(one["name"], one["why"]) for one in said["who_else"]] == [
            (one.name, one.why) for one in others
        ]
