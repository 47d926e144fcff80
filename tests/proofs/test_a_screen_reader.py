"""What a screen reader finds on the bus: the tree of every view and dialog, and a button that it presses.

On a real X server. The accessibility bus and its registry are played here over the session's own bus, so that nothing
needs to be installed; what Qt's bridge answers there is what Orca would hear.

    org.a11y.Bus, org.a11y.atspi.Registry, Accessible, Action: the AT-SPI 2 interfaces of at-spi2-core
"""

from __future__ import annotations

import sys
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import pytest

if sys.platform.startswith("linux"):
    from jeepney import (  # type: ignore[import-untyped]
        DBusAddress,
        HeaderFields,
        Message,
        new_method_call,
        new_method_return,
    )

    from tests.ui import tray_host
    from tests.ui.tray_host import Machine, Shell

pytestmark = [
    pytest.mark.slow,
    pytest.mark.timeout(600),
    pytest.mark.skipif(not sys.platform.startswith("linux"), reason="AT-SPI is of Linux"),
]
DRIVER = Path(__file__).with_name("shown.py")
BUS, REGISTRY = "org.a11y.Bus", "org.a11y.atspi.Registry"
ACCESSIBLE, ACTION = "org.a11y.atspi.Accessible", "org.a11y.atspi.Action"
ROOT = "/org/a11y/atspi/accessible/root"
FOCUSABLE, SHOWING = 11, 25
"""Bits of a state (AtspiStateType)."""
ACTED_ON = {
    "button", "push button", "check box", "radio button", "combo box", "text", "entry", "link", "list", "list item",
    "menu item", "page tab", "slider", "spin button", "table", "table cell", "tree", "tree item", "toggle button",
}  # fmt: skip
NO_ROLE = {"", "invalid", "unknown"}
ROWS = 40
"""So many rows of a list are looked at; they are all of one make."""


class Reader(Shell):
    """The accessibility bus, and who listens on it."""

    bridge: tuple[str, str] | None = None
    """The program's bridge, once it has said that it is there."""
    session: Machine

    def _answer(self, message: Message) -> None:
        fields = message.header.fields
        member = fields[HeaderFields.member]
        if member == "GetAddress":
            self.bus.send(new_method_return(message, "s", (self.session.bus_address,)))
        elif member == "Embed":
            self.bridge = message.body[0]
            name = fields[HeaderFields.destination]
            self.bus.send(new_method_return(message, "(so)", ((name, ROOT),)))
        elif member == "GetRegisteredEvents":
            self.bus.send(new_method_return(message, "a(ss)", ([],)))
        else:
            super()._answer(message)

    def call(self, one: tuple[str, str], interface: str, method: str, *more: Any) -> Any:
        address = DBusAddress(one[1], one[0], interface)
        return self.ask(new_method_call(address, method, *more))[0]

    def name(self, one: tuple[str, str]) -> str:
        return str(self.call(one, tray_host.PROPERTIES, "Get", "ss", (ACCESSIBLE, "Name"))[1])

    def showing(
        self, top: tuple[str, str]
    ) -> Iterator[tuple[tuple[str, str], str, str, bool, tuple[str, ...]]]:
        """Give all that is seen below something: it, its role and name, whether it takes the focus, what it is in."""
        waiting: list[tuple[tuple[str, str], tuple[str, ...]]] = [(top, ())]
        while waiting:
            one, around = waiting.pop()
            state = self.call(one, ACCESSIBLE, "GetState")[0]
            role, name = self.call(one, ACCESSIBLE, "GetRoleName"), self.name(one)
            if role not in ("application", "frame", "dialog") and not state >> SHOWING & 1:
                continue
            yield one, role, name, bool(state >> FOCUSABLE & 1), around
            here = (*around[-3:], f"{role} {name!r}")
            below = self.call(one, ACCESSIBLE, "GetChildren")
            waiting += [
                (tuple(child), here)
                for child in (below[:ROWS] if role in ("list", "table", "tree") else below)
            ]


@pytest.fixture
def session(tmp_path: Path) -> Iterator[Machine]:
    with tray_host.machine(tmp_path) as made:
        made.environment["QT_LINUX_ACCESSIBILITY_ALWAYS_ON"] = "1"
        yield made


def test_every_control_is_heard_and_a_button_can_be_pressed(session: Machine, tmp_path: Path) -> None:
    with tray_host.shell(session, kind=Reader) as reader:
        reader.session = session
        for name in (BUS, REGISTRY):
            reader.take(name)
        program = session.program(tmp_path, driver=DRIVER)
        scenes = program.hear("ready", reader)["scenes"]
        reader.until(lambda: reader.bridge is not None, "the program does not come to the accessibility bus")
        assert reader.bridge is not None
        top = reader.bridge
        faults: list[str] = []
        heard = 0
        for scene in scenes:
            program.say(show=scene)
            title = program.hear("shown", reader)["title"]
            roles = set()
            for _, role, name, focusable, around in reader.showing(top):
                roles.add(role)
                heard += 1
                if role in NO_ROLE or (not name.strip() and (focusable or role in ACTED_ON)):
                    faults.append(f"{scene}: {' > '.join((*around, f'{role} {name!r}'))}")
            assert title in {
                reader.name(tuple(one)) for one in reader.call(top, ACCESSIBLE, "GetChildren")
            }, scene
            assert roles & ACTED_ON, scene
        assert faults == []
        assert heard > 50 * len(scenes)

        program.say(show=scenes[0])
        program.hear("shown", reader)
        companies = next(one for one, _, name, _, _ in reader.showing(top) if name == "Companies")
        assert reader.call(companies, ACTION, "DoAction", "i", (0,)) is True
        reader.until(
            lambda: any(
                reader.name(tuple(one)).startswith("Companies")
                for one in reader.call(top, ACCESSIBLE, "GetChildren")
            ),
            "the button of the navigation was pressed, and the view did not come",
        )
