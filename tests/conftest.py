"""What every test gets: a home of its own, no screen, and a look for what it left behind."""

from __future__ import annotations

import os
import sys
import time
from collections.abc import Callable, Iterator
from pathlib import Path

import pytest
from hypothesis import settings

# Before Qt is imported. The proofs of the tray set another platform for the processes they start.
os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")
if sys.platform.startswith("linux"):
    os.environ["LC_ALL"] = "C.UTF-8"  # dates and numbers look the same wherever the tests run

# No deadline: a busy machine is no fault of the code. The same code is tried with the same examples, so that what is
# red was made red by a change. `--hypothesis-profile=explore` and `python3 -m tests.fuzz` look for what nobody knows.
settings.register_profile("explore", deadline=None, print_blob=True)
settings.register_profile("crm-desktop", settings.get_profile("explore"), derandomize=True)
settings.load_profile("crm-desktop")

_PASSED = pytest.StashKey[bool]()

PATIENCE_MS = 30_000
"""So long a test waits for what must come. It is there to end a test that fails, and no word about speed."""


def pytest_configure() -> None:
    """Give a busy machine the time that it needs: waiting until something is true takes no longer for it."""
    from pytestqt.qtbot import QtBot

    for waits in (QtBot.waitUntil, QtBot.waitSignal):
        waits.__kwdefaults__ = {**(waits.__kwdefaults__ or {}), "timeout": PATIENCE_MS}


@pytest.hookimpl(wrapper=True)
def pytest_runtest_makereport(item: pytest.Item, call: pytest.CallInfo[None]) -> Iterator[None]:
    """Note whether the test passed, for the look at what it left."""
    report = yield
    if call.when == "call":
        item.stash[_PASSED] = call.excinfo is None
    return report


@pytest.hookimpl(wrapper=True, tryfirst=True)
def pytest_runtest_teardown(item: pytest.Item) -> Iterator[None]:
    """Let jobs end first: pytest-qt closes the windows, and who waits for a job after that sees them go."""
    arguments = getattr(item, "funcargs", {})
    if "qapp" in arguments:
        from PySide6.QtCore import QDeadlineTimer, QEventLoop

        desks = [found for one in arguments.values() if (found := getattr(one, "desk", None)) is not None]
        deadline = QDeadlineTimer(PATIENCE_MS)
        while any(desk.jobs.busy for desk in desks) and not deadline.hasExpired():
            arguments["qapp"].processEvents(QEventLoop.ProcessEventsFlag.AllEvents, 50)
    return (yield)


def pytest_sessionfinish() -> None:
    """Leave the clipboard empty: without a screen it outlives Python, and cannot take away what Python put there."""
    if "PySide6.QtGui" in sys.modules:
        from PySide6.QtGui import QGuiApplication

        if QGuiApplication.instance() is not None:
            QGuiApplication.clipboard().clear()


@pytest.fixture
def live_in(monkeypatch: pytest.MonkeyPatch) -> Iterator[Callable[[str], None]]:
    """Give what takes the computer to another time zone; after the test it is back where it was."""

    def move(zone: str) -> None:
        monkeypatch.setenv("TZ", zone)
        if sys.platform != "win32":
            time.tzset()

    yield move
    monkeypatch.undo()
    if sys.platform != "win32":
        time.tzset()


@pytest.fixture(autouse=True)
def own_home(tmp_path_factory: pytest.TempPathFactory, monkeypatch: pytest.MonkeyPatch) -> Path:
    """Give the empty home folder in which the test lives: the person's own files and settings are out of reach."""
    home = tmp_path_factory.mktemp("home")
    for name in ("HOME", "USERPROFILE"):
        monkeypatch.setenv(name, str(home))
    folders = {
        "XDG_DATA_HOME": ".local/share",
        "XDG_CONFIG_HOME": ".config",
        "XDG_STATE_HOME": ".local/state",
        "XDG_CACHE_HOME": ".cache",
        "XDG_RUNTIME_DIR": "run",
        "APPDATA": "AppData/Roaming",
        "LOCALAPPDATA": "AppData/Local",
    }
    for name, folder in folders.items():
        monkeypatch.setenv(name, str(home / folder))
    (home / "run").mkdir(mode=0o700)  # Qt insists on the mode
    return home


@pytest.fixture(autouse=True)
def _nothing_left_behind(request: pytest.FixtureRequest) -> Iterator[None]:
    """Fail a test with a window that passed, but left a thread, a running timer or a window."""
    if "qapp" not in request.fixturenames:
        yield
        return
    qapp = request.getfixturevalue("qapp")
    from crm_desktop.ui.theme import theme_manager  # Qt, which most tests do without
    from crm_desktop.ui.widgets.fading import let_move
    from tests.leaks import Watch

    # Whatever ran before in this process: the light look, and nothing moves.
    theme_manager().apply("light", 1.0)
    let_move(False)
    if not qapp.property("dressed"):
        theme_manager().dress(qapp)  # for parts that are tried by themselves, in no window
    watch = Watch()
    yield
    if request.node.stash.get(_PASSED, False):
        left = watch.left_over()
        assert not left, f"The test left behind: {'; '.join(left)}"


@pytest.fixture
def store_file(tmp_path: Path) -> Path:
    """Give the path of a job search that does not exist yet."""
    return tmp_path / "search.crm"
