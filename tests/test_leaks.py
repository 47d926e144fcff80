"""The look at what a test of the window leaves finds each kind of thing."""

from __future__ import annotations

import os
import subprocess
import sys
import threading
from pathlib import Path
from typing import TypeVar

import pytest
from PySide6.QtCore import QObject, QThread, QTimer
from PySide6.QtWidgets import QApplication, QMenu, QWidget

from tests.leaks import Watch

T = TypeVar("T", bound=QObject)


def named(thing: T, name: str) -> T:
    thing.setObjectName(name)
    return thing


@pytest.fixture
def watch(qapp: QApplication) -> Watch:
    return Watch()


def test_nothing_is_found_where_nothing_is_left(watch: Watch) -> None:
    window = QWidget()
    window.deleteLater()
    timer = QTimer()
    timer.start(10_000)
    timer.stop()
    thread = threading.Thread(target=lambda: None, name="short")
    thread.start()
    assert watch.left_over() == []


def test_a_running_timer_is_named(watch: Watch) -> None:
    timer = named(QTimer(), "reminders")
    timer.start(10_000)
    assert watch.left_over() == ["running timer QTimer 'reminders'"]
    timer.stop()


def test_a_window_is_named_once_with_all_that_hangs_on_it(watch: Watch) -> None:
    window = named(QWidget(), "editor")
    menu = QMenu(window)
    menu.addAction("Delete")
    assert watch.left_over() == ["window QWidget 'editor'"]
    window.deleteLater()


def test_a_dialog_of_a_window_that_stood_before_is_named(qapp: QApplication) -> None:
    window = named(QWidget(), "shell")
    watch = Watch()
    menu = QMenu(window)
    assert watch.left_over() == ["window QMenu '' of QWidget 'shell'"]
    menu.deleteLater()
    window.deleteLater()


def test_a_thread_of_python_is_named(watch: Watch) -> None:
    end = threading.Event()
    thread = threading.Thread(target=end.wait, name="importer")
    thread.start()
    assert watch.left_over() == ["thread importer"]
    end.set()
    thread.join()


def test_a_thread_of_qt_is_named(watch: Watch) -> None:
    thread = named(QThread(), "backup")
    thread.start()
    assert watch.left_over() == ["thread QThread 'backup'"]
    thread.quit()
    thread.wait()


def test_a_test_that_leaves_a_window_fails(tmp_path: Path) -> None:
    (tmp_path / "conftest.py").write_text(
        "from tests.conftest import *\nfrom tests.conftest import _nothing_left_behind\n"
    )
    (tmp_path / "test_one.py").write_text(
        "from PySide6.QtWidgets import QWidget\n"
        "def test_leaves_a_window(qapp):\n"
        "    test_leaves_a_window.window = QWidget(objectName='forgotten')\n"
    )
    run = subprocess.run(
        [
            sys.executable,
            "-m",
            "pytest",
            "--rootdir",
            str(tmp_path),
            "--config-file",
            os.devnull,
            str(tmp_path),
        ],
        cwd=tmp_path,
        env={**os.environ, "PYTHONPATH": str(Path(__file__).parents[1])},
        capture_output=True,
        text=True,
        check=False,
    )
    assert run.returncode == 1, run.stdout + run.stderr
    assert "The test left behind: window QWidget 'forgotten'" in run.stdout
