"""Questions: which answer is at hand; choosing files: where the dialog begins."""

from __future__ import annotations

from pathlib import Path

import pytest
from PySide6.QtWidgets import QFileDialog, QMainWindow
from pytestqt.qtbot import QtBot

from crm_desktop.ui.widgets import Button, Dialog, Prompter


def test_a_file_is_looked_for_where_files_lie_and_then_where_the_last_one_was(
    qtbot: QtBot, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv("HOME", str(tmp_path))
    monkeypatch.setenv("USERPROFILE", str(tmp_path))
    prompter, window = Prompter(), QMainWindow()
    qtbot.addWidget(window)
    taken: list[list[Path]] = []

    def opened() -> QFileDialog:
        prompter.choose_files(window, "Choose files", ["All files (*)"], taken.append)
        return window.findChildren(QFileDialog)[-1]

    first = opened()
    assert Path(first.directory().path()) in (tmp_path, tmp_path / "Downloads")
    file = tmp_path / "lists" / "people.csv"
    file.parent.mkdir()
    file.touch()
    first.filesSelected.emit([str(file)])
    first.close()
    assert taken == [[file]]
    second = opened()
    assert Path(second.directory().path()) == file.parent
    second.close()


def test_the_first_answer_has_the_keyboard(qtbot: QtBot) -> None:
    prompter, window = Prompter(), QMainWindow()
    qtbot.addWidget(window)
    window.show()
    answers: list[str] = []
    buttons = [("", "Cancel", "secondary"), ("take", "Open here", "primary")]
    prompter.ask(window, "Open on another computer", "Close it there first.", buttons, answers.append)
    dialog = window.findChildren(Dialog)[-1]
    focus = dialog.focusWidget()
    assert isinstance(focus, Button)
    assert focus.text() == "Cancel"
    focus.click()
    assert answers == [""]
