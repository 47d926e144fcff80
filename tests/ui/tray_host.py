"""A desktop for the tests of tray and reminders: an X server without a screen, a session bus, and what a shell does.

The shell's part (the StatusNotifierWatcher, the menu of an item, the notifications) is played over a real bus by
jeepney, in the test's own process. `python tray_host.py FILE` is the program under test: tray and reminders of a job
search, as the real window has them; it tells on stdout what happens to it, and is told the time on stdin.

    StatusNotifierItem and StatusNotifierWatcher: freedesktop.org, "Status Notifier Item"
    com.canonical.dbusmenu: the interface description in libdbusmenu
    org.freedesktop.Notifications: "Desktop Notifications Specification" 1.2
"""

from __future__ import annotations

import json
import os
import select
import shutil
import subprocess
import sys
import time
from collections.abc import Callable, Iterator, Mapping
from contextlib import ExitStack, contextmanager
from dataclasses import dataclass, field
from pathlib import Path
from typing import IO, Any

from jeepney import (  # type: ignore[import-untyped]
    DBusAddress,
    HeaderFields,
    Message,
    MessageType,
    new_error,
    new_method_call,
    new_method_return,
    new_signal,
)
from jeepney.bus_messages import message_bus  # type: ignore[import-untyped]
from jeepney.io.blocking import DBusConnection, prep_socket  # type: ignore[import-untyped]

ROOT = Path(__file__).parents[2]
PATIENCE = 30.0
"""Seconds after which something that should have come counts as missing; a busy machine is slow."""

WATCHER = "org.kde.StatusNotifierWatcher"
WATCHER_PATH = "/StatusNotifierWatcher"
ITEM = "org.kde.StatusNotifierItem"
MENU = "com.canonical.dbusmenu"
NOTIFICATIONS = "org.freedesktop.Notifications"
NOTIFICATIONS_PATH = "/org/freedesktop/Notifications"
PROPERTIES = "org.freedesktop.DBus.Properties"

WATCHER_XML = f"""<node><interface name="{WATCHER}">
<method name="RegisterStatusNotifierItem"><arg type="s" direction="in"/></method>
<method name="RegisterStatusNotifierHost"><arg type="s" direction="in"/></method>
<property name="RegisteredStatusNotifierItems" type="as" access="read"/>
<property name="IsStatusNotifierHostRegistered" type="b" access="read"/>
<property name="ProtocolVersion" type="i" access="read"/>
<signal name="StatusNotifierHostRegistered"/>
</interface></node>"""


class Missing(AssertionError):
    """Something did not come in time; the text says what."""


# -- the machine -------------------------------------------------------------------------------------


def need(*tools: str) -> None:
    """Fail with a sentence where a program is not installed."""
    absent = [tool for tool in tools if shutil.which(tool) is None]
    if absent:
        raise Missing(
            f"The tests of the tray start {', '.join(absent)}, which this computer does not have. "
            "`python3 run.py test` installs what is missing on Debian and Ubuntu (xvfb, dbus, dunst)."
        )


@dataclass
class Machine:
    """A session without a person: its environment, and the programs that run in it."""

    environment: dict[str, str]
    stack: ExitStack
    bus_address: str

    def start(self, command: list[str], **more: Any) -> subprocess.Popen[str]:
        """Start a program in the session; it is ended with it."""
        process = subprocess.Popen(command, env=self.environment, text=True, cwd=ROOT, **more)
        self.stack.callback(_end, process)
        return process

    def program(self, file: Path, *options: str, driver: Path = Path(__file__)) -> Program:
        """Start the program under test on a file, as a driver has it: this module's, or one that speaks as it does."""
        process = self.start(
            [sys.executable, str(driver), str(file), *options],
            stdin=subprocess.PIPE,
            stdout=subprocess.PIPE,
        )
        return Program(process)


@contextmanager
def machine(folder: Path) -> Iterator[Machine]:
    """Give a session with X server and bus, nothing else in it."""
    need("Xvfb", "dbus-daemon")
    with ExitStack() as stack:
        read, write = os.pipe()
        server = subprocess.Popen(
            ["Xvfb", "-displayfd", str(write), "-screen", "0", "1360x860x24", "-nolisten", "tcp"],
            pass_fds=[write],
            stderr=subprocess.DEVNULL,
        )
        stack.callback(_end, server)
        os.close(write)
        with os.fdopen(read) as pipe:
            display = _line(pipe, "the X server", server)
        bus = subprocess.Popen(
            ["dbus-daemon", "--session", "--nofork", "--print-address=1"],
            stdout=subprocess.PIPE,
            stderr=subprocess.DEVNULL,
            text=True,
        )
        stack.callback(_end, bus)
        assert bus.stdout is not None
        address = _line(bus.stdout, "the session bus", bus)
        environment = {
            **os.environ,
            "DISPLAY": f":{display}",
            "DBUS_SESSION_BUS_ADDRESS": address,
            "QT_QPA_PLATFORM": "xcb",
            "XDG_CURRENT_DESKTOP": "test",
            "XDG_RUNTIME_DIR": str(folder),
            "PYTHONPATH": str(ROOT),
            "PYTHONUNBUFFERED": "1",
        }
        environment.pop("WAYLAND_DISPLAY", None)
        yield Machine(environment, stack, address)


def _end(process: subprocess.Popen[Any]) -> None:
    process.terminate()
    try:
        process.wait(10)
    except subprocess.TimeoutExpired:
        process.kill()
        process.wait()
    for stream in (process.stdin, process.stdout):
        if stream is not None:
            stream.close()


def _line(stream: IO[str], what: str, process: subprocess.Popen[Any]) -> str:
    """Give the next line that a program prints."""
    ready, _, _ = select.select([stream], [], [], PATIENCE)
    line = stream.readline().strip() if ready else ""
    if not line:
        raise Missing(f"{what} said nothing (exit code {process.poll()})")
    return line


class Program:
    """The program under test, seen from outside."""

    def __init__(self, process: subprocess.Popen[str]) -> None:
        self.process = process
        self._heard: list[dict[str, Any]] = []
        self._rest = b""

    def say(self, **command: Any) -> None:
        """Tell it something: `ahead` seconds of the clock, `close` the window, `state` to be told."""
        assert self.process.stdin is not None
        self.process.stdin.write(json.dumps(command) + "\n")
        self.process.stdin.flush()

    def hear(self, event: str, shell: Shell | None = None) -> dict[str, Any]:
        """Give the next event of a kind; what comes before it is left out. The shell goes on working meanwhile."""
        deadline = time.monotonic() + PATIENCE
        while True:
            for place, heard in enumerate(self._heard):
                if heard["event"] == event:
                    del self._heard[: place + 1]
                    return heard
            if time.monotonic() > deadline or self.process.poll() is not None:
                raise Missing(f"the program did not tell of {event}; exit code {self.process.poll()}")
            self._read(0.02)
            if shell is not None:
                shell.work(0)

    def _read(self, timeout: float) -> None:
        assert self.process.stdout is not None
        ready, _, _ = select.select([self.process.stdout], [], [], timeout)
        if not ready:
            return
        *lines, self._rest = (self._rest + os.read(self.process.stdout.fileno(), 65_536)).split(b"\n")
        self._heard += [json.loads(line) for line in lines]


# -- the shell ---------------------------------------------------------------------------------------


@dataclass(frozen=True)
class Notified:
    """A notification as the program sent it."""

    number: int
    replaces: int
    title: str
    body: str
    actions: dict[str, str]
    hints: Mapping[str, Any]
    timeout: int


@dataclass(frozen=True)
class Entry:
    """An entry of the tray's menu."""

    number: int
    text: str
    enabled: bool
    checked: bool


@dataclass
class Shell:
    """What a desktop's shell does on the bus."""

    bus: DBusConnection
    items: list[tuple[str, str]] = field(default_factory=list)
    notified: list[Notified] = field(default_factory=list)
    closed: list[int] = field(default_factory=list)
    capabilities: tuple[str, ...] = ("actions", "body", "body-markup", "persistence")
    _replies: dict[int, Message] = field(default_factory=dict)

    def take(self, name: str) -> None:
        """Own a name on the bus, so that the program finds this part of the shell."""
        self.ask(message_bus.RequestName(name))
        if name == WATCHER:
            watcher = DBusAddress(WATCHER_PATH, interface=WATCHER)
            self.bus.send(new_signal(watcher, "StatusNotifierHostRegistered"))

    def leave(self, name: str) -> None:
        """Give a name back: this part of the shell has ended."""
        self.ask(message_bus.ReleaseName(name))

    def until(self, true: Callable[[], bool], what: str) -> None:
        """Work until something is true."""
        deadline = time.monotonic() + PATIENCE
        while not true():
            if time.monotonic() > deadline:
                raise Missing(what)
            self.work(0.05)

    def work(self, timeout: float) -> None:
        """Answer what has come, waiting so many seconds for the first."""
        while True:
            try:
                message = self.bus.receive(timeout=timeout)
            except TimeoutError:
                return
            timeout = 0
            kind = message.header.message_type
            if kind in {MessageType.method_return, MessageType.error}:
                self._replies[message.header.fields[HeaderFields.reply_serial]] = message
            elif kind is MessageType.method_call:
                self._answer(message)

    def ask(self, message: Message) -> tuple[Any, ...]:
        """Call somebody and give the answer; the shell goes on working meanwhile."""
        serial = next(self.bus.outgoing_serial)
        self.bus.send(message, serial=serial)
        self.until(lambda: serial in self._replies, f"no answer to {message.header.fields}")
        reply = self._replies.pop(serial)
        if reply.header.message_type is MessageType.error:
            raise AssertionError(f"{reply.header.fields[HeaderFields.error_name]}: {reply.body}")
        body: tuple[Any, ...] = reply.body
        return body

    # -- the tray --------------------------------------------------------------------------------------

    def item(self, name: str) -> Any:
        """Give a property of the one item in the tray."""
        self.until(lambda: bool(self.items), "no item came into the tray")
        sender, path = self.items[-1]
        address = DBusAddress(path, sender, PROPERTIES)
        return self.ask(new_method_call(address, "Get", "ss", (ITEM, name)))[0][1]

    def menu(self) -> list[Entry]:
        """Give the visible entries of the item's menu, as a shell reads them."""
        address = DBusAddress(self.item("Menu"), self.items[-1][0], MENU)
        self.ask(new_method_call(address, "AboutToShow", "i", (0,)))
        _, (_, _, children) = self.ask(new_method_call(address, "GetLayout", "iias", (0, -1, [])))
        entries = []
        for _, (number, properties, _) in children:
            shown = {name: value for name, (_, value) in properties.items()}
            if shown.get("type") != "separator" and shown.get("visible", True):
                entries.append(
                    Entry(
                        number,
                        shown["label"].replace("_", ""),
                        shown.get("enabled", True),
                        shown.get("toggle-state", 0) == 1,
                    )
                )
        return entries

    def click(self, text: str) -> None:
        """Click an entry of the item's menu."""
        (entry,) = [entry for entry in self.menu() if entry.text == text]
        address = DBusAddress(self.item("Menu"), self.items[-1][0], MENU)
        self.ask(new_method_call(address, "Event", "isvu", (entry.number, "clicked", ("i", 0), 0)))

    # -- notifications ---------------------------------------------------------------------------------

    def next_notified(self, after: int = 0) -> Notified:
        """Give the notification that comes after so many others."""
        self.until(lambda: len(self.notified) > after, f"no notification came after {after}")
        return self.notified[after]

    def press(self, notified: Notified, action: str) -> None:
        """Press a button of a notification."""
        assert action in notified.actions
        self._signal("ActionInvoked", "us", (notified.number, action))

    def dismiss(self, notified: Notified) -> None:
        """Close a notification as the person does."""
        self._signal("NotificationClosed", "uu", (notified.number, 2))

    def _signal(self, name: str, signature: str, body: tuple[Any, ...]) -> None:
        address = DBusAddress(NOTIFICATIONS_PATH, interface=NOTIFICATIONS)
        self.bus.send(new_signal(address, name, signature, body))

    # -- answering -------------------------------------------------------------------------------------

    def _answer(self, message: Message) -> None:
        fields = message.header.fields
        key = fields.get(HeaderFields.interface), fields[HeaderFields.member]
        answers: dict[tuple[str | None, str], Callable[[Message], tuple[str, tuple[Any, ...]]]] = {
            (WATCHER, "RegisterStatusNotifierItem"): self._register,
            (WATCHER, "RegisterStatusNotifierHost"): lambda _: ("", ()),
            (PROPERTIES, "Get"): lambda asked: ("v", (_property(asked.body[1], self.items),)),
            (PROPERTIES, "GetAll"): lambda _: (
                "a{sv}",
                ({name: _property(name, self.items) for name in _PROPERTY_NAMES},),
            ),
            ("org.freedesktop.DBus.Introspectable", "Introspect"): lambda _: ("s", (WATCHER_XML,)),
            (NOTIFICATIONS, "GetCapabilities"): lambda _: ("as", (list(self.capabilities),)),
            (NOTIFICATIONS, "GetServerInformation"): lambda _: ("ssss", ("shell", "tests", "1", "1.2")),
            (NOTIFICATIONS, "Notify"): self._notify,
            (NOTIFICATIONS, "CloseNotification"): self._close,
        }
        if key in answers:
            signature, body = answers[key](message)
            self.bus.send(new_method_return(message, signature or None, body))
        else:
            self.bus.send(new_error(message, "org.freedesktop.DBus.Error.UnknownMethod"))

    def _register(self, message: Message) -> tuple[str, tuple[Any, ...]]:
        name = message.body[0]
        sender = message.header.fields[HeaderFields.sender]
        self.items.append((sender, name) if name.startswith("/") else (name, "/StatusNotifierItem"))
        return "", ()

    def _notify(self, message: Message) -> tuple[str, tuple[Any, ...]]:
        _, replaces, _, title, body, actions, hints, timeout = message.body
        number = replaces or len(self.notified) + 1
        buttons = dict(zip(actions[::2], actions[1::2], strict=True))
        self.notified.append(
            Notified(number, replaces, title, body, buttons, {k: v[1] for k, v in hints.items()}, timeout)
        )
        return "u", (number,)

    def _close(self, message: Message) -> tuple[str, tuple[Any, ...]]:
        self.closed.append(message.body[0])
        self._signal("NotificationClosed", "uu", (message.body[0], 3))
        return "", ()


_PROPERTY_NAMES = ("IsStatusNotifierHostRegistered", "ProtocolVersion", "RegisteredStatusNotifierItems")


def _property(name: str, items: list[tuple[str, str]]) -> tuple[str, Any]:
    return {
        "IsStatusNotifierHostRegistered": ("b", True),
        "ProtocolVersion": ("i", 0),
        "RegisteredStatusNotifierItems": ("as", ["".join(item) for item in items]),
    }[name]


@contextmanager
def shell(session: Machine, *names: str, kind: type[Shell] = Shell) -> Iterator[Any]:
    """Give a shell (of a kind of one's own, perhaps) on the session's bus that has these names."""
    path = session.bus_address.split("path=")[1].split(",")[0]
    with DBusConnection(prep_socket(path)) as bus:
        made = kind(bus)
        for name in names:
            made.take(name)
        yield made


class Dunst:
    """The notification daemon dunst, asked and used over its own interface (dunstctl's)."""

    NAME = "org.dunstproject.cmd0"

    def __init__(self, session: Machine, host: Shell, folder: Path) -> None:
        need("dunst")
        chosen = folder / "dunstrc"
        # Its menu of actions asks a program which one: this one takes what the test wants.
        self._wish = folder / "wish"
        menu = folder / "menu"
        menu.write_text(f'#!/bin/sh\ngrep -m1 -F "$(cat {self._wish})"\n', encoding="utf-8")
        menu.chmod(0o755)
        chosen.write_text(f"[global]\nmarkup = full\ndmenu = {menu}\n", encoding="utf-8")
        session.start(["dunst", "-conf", str(chosen)])
        self._shell = host
        self._address = DBusAddress(NOTIFICATIONS_PATH, NOTIFICATIONS, self.NAME)
        owned = message_bus.NameHasOwner(NOTIFICATIONS)
        host.until(lambda: bool(host.ask(owned)[0]), "dunst did not start")

    def shown(self) -> int:
        """Count the notifications on the screen."""
        address = self._address.with_interface(PROPERTIES)
        asked = new_method_call(address, "Get", "ss", (self.NAME, "displayedLength"))
        number: int = self._shell.ask(asked)[0][1]
        return number

    def close_all(self) -> None:
        """Close all, as the person does."""
        self._shell.ask(new_method_call(self._address, "NotificationCloseAll"))

    def click(self, place: int) -> None:
        """Do what a click on a notification does: its default action. Places count from 0, the newest."""
        self._shell.ask(new_method_call(self._address, "NotificationAction", "u", (place,)))

    def press(self, words: str) -> None:
        """Press the button with these words of what is on the screen."""
        self._wish.write_text(words, encoding="utf-8")
        self._shell.ask(new_method_call(self._address, "ContextMenuCall"))

    def history(self) -> list[tuple[str, str]]:
        """Give title and body of what was closed."""
        entries = self._shell.ask(new_method_call(self._address, "NotificationListHistory"))[0]
        return [(entry["summary"][1], entry["body"][1]) for entry in entries]


# -- the program under test --------------------------------------------------------------------------


def run(file: Path) -> int:
    """Run tray and reminders of a file, telling what happens."""
    from datetime import UTC, date, datetime, timedelta

    from PySide6.QtCore import QSocketNotifier
    from PySide6.QtGui import QCloseEvent
    from PySide6.QtWidgets import QApplication, QMainWindow

    from crm_desktop.domain.clock import local
    from crm_desktop.store import Store
    from crm_desktop.ui.shell.desk import Desk
    from crm_desktop.ui.shell.reminding import Reminding
    from crm_desktop.ui.theme import apply_theme
    from tests.ui.prompter import ScriptedPrompter

    class Ahead:
        """The machine's clock, put forward as the test says."""

        seconds = 0.0

        def now(self) -> datetime:
            return datetime.now(UTC) + timedelta(seconds=self.seconds)

        def today(self) -> date:
            return local(self.now()).date()

    def tell(event: str, **more: Any) -> None:
        print(json.dumps({"event": event, **more}), flush=True)

    class Window(QMainWindow):
        quitting = False

        def closeEvent(self, event: QCloseEvent) -> None:
            # Quitting asks every window to close, and one that says no keeps the program alive.
            if not self.quitting:
                reminding.hide_window(event)

        def leave(self) -> None:
            self.quitting = True
            qt.quit()

    qt = QApplication(sys.argv[:1])
    qt.setApplicationName("CRM Desktop")
    qt.setQuitOnLastWindowClosed(False)
    apply_theme(qt, "light")
    clock = Ahead()
    store = Store.open(file, clock)
    desk = Desk(store, ScriptedPrompter())
    window = Window()
    window.resize(900, 600)
    desk.window = window
    reminding = Reminding(desk, window)

    def state() -> None:
        tell(
            "state",
            tray=reminding.tray_is_there,
            visible=window.isVisible(),
            minimised=window.isMinimized(),
            native=reminding.native.able,
            popups=[card.reminder.title for card in reminding.popups.cards],
            inside=[card.reminder.title for card in reminding.inside.cards],
        )

    def listen() -> None:
        for line in os.read(sys.stdin.fileno(), 65_536).decode().splitlines():
            command = json.loads(line)
            if "ahead" in command:
                clock.seconds += command["ahead"]
                reminding.check()
            if "close" in command:
                window.close()
            if "look" in command:
                reminding.tray.look()
            if "press" in command:
                card = (*reminding.popups.cards, *reminding.inside.cards)[0]
                getattr(card, f"{command['press']}_button").click()
            state()

    notifier = QSocketNotifier(sys.stdin.fileno(), QSocketNotifier.Type.Read)
    notifier.activated.connect(listen)
    desk.goTo.connect(lambda view, where: tell("goTo", view=view))
    desk.edit_follow_up = lambda number=None, **_: tell("editor", follow_up=number)  # type: ignore[method-assign,assignment]
    desk.said.connect(lambda text, undo: tell("said", text=text))
    reminding.quitWanted.connect(window.leave)
    reminding.remindInWindow.connect(lambda reminder: tell("inside", title=reminder.title))
    window.show()
    reminding.start()
    state()
    code = qt.exec()
    notifier.setEnabled(False)
    reminding.close()
    desk.close()
    store.close()
    return code


if __name__ == "__main__":
    sys.exit(run(Path(sys.argv[1])))
