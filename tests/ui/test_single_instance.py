from __future__ import annotations

import os
import signal
import subprocess
import sys
from pathlib import Path

import pytest
from PySide6.QtCore import QSysInfo
from PySide6.QtNetwork import QLocalSocket
from pytestqt.qtbot import QtBot

from crm_desktop.ui.shell import single_instance
from crm_desktop.ui.shell.single_instance import MOST_BYTES, HeldElsewhere, SingleInstance

ROOT = Path(__file__).parents[2]
POSIX = pytest.mark.skipif(os.name == "nt", reason="Windows has no SIGKILL")

HOLDER = """
import sys
from pathlib import Path
from PySide6.QtCore import QCoreApplication
from crm_desktop.ui.shell.single_instance import SingleInstance
app = QCoreApplication([])
instance = SingleInstance(Path(sys.argv[1]))
print(instance.acquire(), flush=True)
if sys.argv[2:] == ["deaf"]:
    sys.stdin.read()
app.exec()
"""
SECOND = """
import sys
from pathlib import Path
from PySide6.QtCore import QCoreApplication
from crm_desktop.ui.shell.single_instance import SingleInstance
app = QCoreApplication([])
instance = SingleInstance(Path(sys.argv[1]))
assert not instance.acquire()
instance.hand_over(sys.argv[2:])
"""


def start(script: str, *arguments: str | Path) -> subprocess.Popen[str]:
    return subprocess.Popen(
        [sys.executable, "-c", script, *map(str, arguments)],
        cwd=ROOT,
        stdin=subprocess.PIPE,
        stdout=subprocess.PIPE,
        text=True,
    )


def end(process: subprocess.Popen[str]) -> None:
    process.kill()
    process.communicate(timeout=30)


def test_a_second_start_raises_the_first_and_hands_its_arguments_over(qtbot: QtBot, store_file: Path) -> None:
    first = SingleInstance(store_file)
    assert first.acquire()
    arguments = ["/home/mira/Connections.csv", "--minimized", "Größe\n☂ 'quoted\" \\"]
    with qtbot.waitSignal(first.raised, timeout=30_000) as heard:
        second = start(SECOND, store_file, *arguments)
    assert heard.args == [arguments]
    assert second.wait(30) == 0
    end(second)
    first.release()


def test_released_it_can_be_claimed_again_and_another_file_is_free(qtbot: QtBot, store_file: Path) -> None:
    first, second = SingleInstance(store_file), SingleInstance(store_file)
    other = SingleInstance(store_file.with_name("other.crm"))
    assert first.acquire()
    assert first.acquire()
    assert not second.acquire()
    assert other.acquire()
    first.release()
    assert second.acquire()
    second.release()
    other.release()


def test_two_ways_to_one_file_are_one(qtbot: QtBot, store_file: Path) -> None:
    store_file.write_bytes(b"")
    another = store_file.with_name("another.crm")
    try:
        another.symlink_to(store_file)
    except OSError:
        pytest.skip("this system does not let us make links")
    first = SingleInstance(store_file)
    assert first.acquire()
    assert not SingleInstance(another).acquire()
    first.release()


@POSIX
def test_after_a_kill_the_next_start_has_the_file_and_can_be_raised(qtbot: QtBot, store_file: Path) -> None:
    killed = start(HOLDER, store_file)
    assert killed.stdout is not None
    assert killed.stdout.readline().strip() == "True"
    assert not SingleInstance(store_file).acquire()
    killed.send_signal(signal.SIGKILL)
    end(killed)
    left_behind = single_instance._socket_name(store_file.resolve())
    assert Path(left_behind).exists()
    first = SingleInstance(store_file)
    assert first.acquire()
    with qtbot.waitSignal(first.raised, timeout=30_000):
        second = start(SECOND, store_file)
    assert second.wait(30) == 0
    end(second)
    first.release()
    assert not Path(left_behind).exists()


@POSIX
def test_a_holder_that_does_not_answer_is_said(
    qtbot: QtBot, store_file: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(single_instance, "PATIENCE_MS", 200)
    deaf = start(HOLDER, store_file, "deaf")
    assert deaf.stdout is not None
    assert deaf.stdout.readline().strip() == "True"
    second = SingleInstance(store_file)
    assert not second.acquire()
    with pytest.raises(HeldElsewhere, match=r"search\.crm is open in another window"):
        second.hand_over([])
    end(deaf)


def test_a_file_that_another_computer_has_can_be_taken(store_file: Path) -> None:
    here = SingleInstance(store_file)
    assert here.claim()
    assert here.computer() == ""
    lock = Path(here._lock.fileName())
    left_behind = lock.read_text().replace(QSysInfo.machineHostName(), "study")
    here.release()
    lock.write_text(left_behind)  # as the shared folder brought it over
    assert not here.claim()
    assert here.computer() == "study"
    here.take()
    assert here.claim()
    here.release()


@pytest.mark.parametrize(
    "message",
    [
        b"hello\n",
        b"[]\n",
        b"{}\n",
        b'{"arguments": "x", "token": ""}\n',
        b'{"arguments": [1], "token": ""}\n',
        b"\xff\n",
        b"x" * (MOST_BYTES + 1),
    ],
)
def test_what_is_no_message_of_ours_is_dropped(qtbot: QtBot, store_file: Path, message: bytes) -> None:
    first = SingleInstance(store_file)
    assert first.acquire()
    heard: list[list[str]] = []
    first.raised.connect(heard.append)
    socket = QLocalSocket()
    socket.connectToServer(single_instance._socket_name(store_file.resolve()))
    assert socket.waitForConnected(5000)
    with qtbot.waitSignal(socket.disconnected, timeout=30_000):
        socket.write(message)
        socket.flush()
    assert heard == []
    first.release()


@POSIX
def test_the_socket_is_for_this_person_only(qtbot: QtBot, store_file: Path) -> None:
    first = SingleInstance(store_file)
    assert first.acquire()
    assert Path(single_instance._socket_name(store_file.resolve())).stat().st_mode & 0o077 == 0
    first.release()


@pytest.mark.skipif(not sys.platform.startswith("linux"), reason="/proc is of Linux")
def test_a_folder_that_cannot_be_written_to_opens_without_a_lock(qtbot: QtBot) -> None:
    first = SingleInstance(Path("/proc/search.crm"))
    assert first.acquire()
    first.release()
