"""A follow-up two minutes ahead, the window closed: it comes, is snoozed, comes again, is done, and is gone from Today.

On a real X server with a real session bus: with a StatusNotifier tray, with an XEmbed tray (trayer) and with none; with
a real notification daemon (dunst), whose own buttons are pressed, and without one. The clock is steered.
"""

from __future__ import annotations

import json
import subprocess
import sys
from collections.abc import Callable, Iterator
from datetime import datetime, timedelta
from pathlib import Path

import pytest

from crm_desktop.services import follow_ups
from crm_desktop.services.follow_ups import FollowUpDraft
from crm_desktop.store import Store

if sys.platform.startswith("linux"):
    from tests.ui import tray_host
    from tests.ui.tray_host import WATCHER, Dunst, Machine, Program, Shell

pytestmark = [
    pytest.mark.slow,
    pytest.mark.timeout(600),
    pytest.mark.skipif(not sys.platform.startswith("linux"), reason="X server and session bus are of Linux"),
]
DRIVER = Path(__file__).with_name("steered.py")
TITLE = "Call Tobin about Thursday"
DONE, SNOOZE = "Done", "Snooze an hour"


@pytest.fixture
def session(tmp_path: Path) -> Iterator[Machine]:
    with tray_host.machine(tmp_path) as made:
        yield made


@pytest.fixture
def file(store_file: Path) -> Path:
    """A search with a follow-up two minutes from now."""
    store = Store.create(store_file)
    at = datetime.now().astimezone() + timedelta(minutes=2)
    follow_ups.save(
        store, FollowUpDraft(TITLE, at.date(), due_time=at.time().replace(second=0, microsecond=0))
    )
    store.close()
    return store_file


class Person:
    """Looks at the program, and waits until it is as it should be."""

    def __init__(self, program: Program, shell: Shell) -> None:
        self.program, self.shell = program, shell

    def state(self) -> dict[str, object]:
        self.program.say(state=True)
        return self.program.hear("state", self.shell)

    def wait(self, is_so: Callable[[dict[str, object]], bool], what: str) -> dict[str, object]:
        state: dict[str, object] = {}
        for _ in range(400):
            state = self.state()
            if is_so(state):
                return state
            self.shell.work(0.05)
        raise AssertionError(f"{what}: {state}")

    def pass_time(self, minutes: int) -> None:
        """Let the clock go on, a minute at a time: a machine that is awake."""
        for _ in range(minutes):
            self.program.say(ahead=60)
            self.program.hear("state", self.shell)


@pytest.mark.parametrize("daemon", [True, False], ids=["dunst", "no daemon"])
@pytest.mark.parametrize("tray", ["StatusNotifier", "XEmbed", "none"])
def test_it_comes_is_snoozed_comes_again_is_done_and_gone(
    session: Machine, file: Path, tmp_path: Path, tray: str, daemon: bool
) -> None:
    with tray_host.shell(session, *([WATCHER] if tray == "StatusNotifier" else [])) as shell:
        if tray == "XEmbed":
            tray_host.need("trayer")
            session.start(["trayer"], stderr=subprocess.DEVNULL)
        dunst = Dunst(session, shell, tmp_path) if daemon else None
        person = Person(session.program(file, driver=DRIVER), shell)
        person.wait(lambda now: bool(now["ready"]), "it does not start")
        if tray == "XEmbed":
            person.program.say(look=True)
        started = person.wait(lambda now: now.get("tray") == (tray != "none"), "the tray is not as it is")
        assert TITLE in started["today"]  # type: ignore[operator]
        person.program.say(close=True)
        closed = person.wait(
            lambda now: now["minimised"] is True if tray == "none" else now["visible"] is False,
            "closing does not put the window away",
        )
        assert closed["cards"] == []
        shown = _shown_by(dunst, person)
        person.wait(lambda _now: not _is_about(dunst, person), "what was said of closing stays")
        person.pass_time(3)
        person.wait(lambda _now: shown(), "it does not come")
        _press(dunst, person, SNOOZE)
        person.wait(lambda _now: not shown(), "it stays though it was snoozed")
        person.pass_time(58)
        assert not shown(), "it comes before the hour is over"
        person.pass_time(3)
        person.wait(lambda _now: shown(), "it does not come again")
        _press(dunst, person, DONE)
        person.wait(lambda now: TITLE not in now["today"], "it is still on Today")  # type: ignore[operator]
        person.pass_time(70)
        assert not shown(), "it comes though it is done"
        assert due(file) == []


def _shown_by(dunst: Dunst | None, person: Person) -> Callable[[], bool]:
    if dunst is not None:
        return lambda: dunst.shown() > 0
    return lambda: TITLE in person.state()["cards"]  # type: ignore[operator]


def _is_about(dunst: Dunst | None, person: Person) -> bool:
    """Whether the sentence about closing is still shown; it is taken away as the person would."""
    if dunst is not None and dunst.shown():
        dunst.close_all()
        return True
    return False


def _press(dunst: Dunst | None, person: Person, words: str) -> None:
    if dunst is not None:
        dunst.press(words)
    else:
        person.program.say(press="snooze" if words == SNOOZE else "done")
        person.program.hear("state", person.shell)


def due(file: Path) -> list[str]:
    """What the command line lists, from outside."""
    command = [sys.executable, "-m", "crm_desktop", "due", "--json", "--file", str(file)]
    done = subprocess.run(command, capture_output=True, text=True, check=True, cwd=DRIVER.parents[2])
    return [one["title"] for one in json.loads(done.stdout)]
