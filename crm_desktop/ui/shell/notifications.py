"""The desktop's own notifications, with buttons.

They are spoken to by jeepney (Desktop Notifications Specification 1.2, freedesktop.org) over a connection of our own,
whose socket Qt watches: no thread, and nothing waits for an answer.
"""

from __future__ import annotations

import html
import logging
import os
import unicodedata
from collections.abc import Sequence
from typing import TYPE_CHECKING, Any, Final

from PySide6.QtCore import QCoreApplication, QObject, QSocketNotifier, QTimer, Signal

from crm_desktop.domain.wording import sentence_start
from crm_desktop.services.computer import session_bus
from crm_desktop.services.reminders import Reminder
from crm_desktop.ui.theme import resource_path

if TYPE_CHECKING:
    from jeepney import Message  # type: ignore[import-untyped]
    from jeepney.io.blocking import DBusConnection  # type: ignore[import-untyped]

PATIENCE_MS: Final = 2_000
"""How long the desktop may take to say what its notifications can."""

_NAME: Final = "org.freedesktop.Notifications"
_PATH: Final = "/org/freedesktop/Notifications"
_LONGEST: Final = 1_000
_TOKEN: Final = "XDG_ACTIVATION_TOKEN"

log = logging.getLogger(__name__)


class DesktopNotifications(QObject):
    """The desktop's notifications, with the buttons Open, Snooze and Done.

    `show` never waits: where the desktop turns out not to be able to, `failed` gives the reminder back.
    """

    answered = Signal(object, str)
    """A reminder, and "open", "snooze", "done" or "dismissed"."""
    failed = Signal(object)
    """A reminder that could not be shown, or whose notification was lost."""

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self.sound = False
        """Whether the desktop may make a sound with it."""
        self._bus: DBusConnection | None = None
        self._watch: QSocketNotifier | None = None
        self._can: frozenset[str] | None = None
        self._asked = 0
        self._waiting: list[Reminder] = []
        self._sent: dict[int, Reminder] = {}
        self._shown: dict[int, Reminder] = {}
        self._unwanted: set[int] = set()
        self._patience = QTimer(self)
        self._patience.setObjectName("notifications")
        self._patience.setSingleShot(True)
        self._patience.setInterval(PATIENCE_MS)
        self._patience.timeout.connect(self._give_up)

    def start(self) -> bool:
        """Connect to the session bus; False where there is none. Asks what the notifications can."""
        if self._bus is not None:
            return True
        self._bus = session_bus.connect(PATIENCE_MS / 1000)
        if self._bus is None:
            return False
        self._watch = QSocketNotifier(self._bus.sock.fileno(), QSocketNotifier.Type.Read, self)
        self._watch.activated.connect(self._on_readable)
        self._listen()
        self._ask()
        return True

    @property
    def able(self) -> bool | None:
        """Whether the desktop shows notifications with buttons; None while it has not said."""
        return None if self._can is None else "actions" in self._can

    def show(self, reminder: Reminder) -> None:
        """Show a reminder, as soon as it is known how."""
        if self._bus is None or self.able is False:
            self.failed.emit(reminder)
        elif self.able is None:
            self._waiting.append(reminder)
            self._patience.start()
        else:
            self._notify(reminder)

    @property
    def is_showing(self) -> bool:
        """Whether the desktop has said that it shows one."""
        return bool(self._shown)

    def take_away(self, key: str) -> None:
        """Take a notification away without an answer."""
        self._waiting = [one for one in self._waiting if one.key != key]
        for number in [number for number, one in self._shown.items() if one.key == key]:
            del self._shown[number]
            self._call("CloseNotification", "u", (number,))
        for serial in [serial for serial, one in self._sent.items() if one.key == key]:
            del self._sent[serial]
            self._unwanted.add(serial)  # it is taken away as soon as it has its number

    def close(self) -> None:
        """Take all away and let go of the bus."""
        for reminder in tuple(self._shown.values()):
            self.take_away(reminder.key)
        self._waiting.clear()
        self._drop()

    # -- speaking ------------------------------------------------------------------------------------

    def _call(self, method: str, signature: str = "", body: tuple[Any, ...] = ()) -> int:
        """Send a call; gives its serial number, 0 where the bus is gone."""
        from jeepney import DBusAddress, new_method_call

        return self._send(new_method_call(DBusAddress(_PATH, _NAME, _NAME), method, signature, body))

    def _send(self, message: Message) -> int:
        if self._bus is None:
            return 0
        serial: int = next(self._bus.outgoing_serial)
        try:
            self._bus.send(message, serial=serial)
        except OSError as error:
            self._lose(error)
            return 0
        return serial

    def _listen(self) -> None:
        from jeepney import MatchRule, message_bus

        rules = [MatchRule(type="signal", interface=_NAME, path=_PATH)]
        owner = MatchRule(
            type="signal",
            interface=message_bus.interface,
            member="NameOwnerChanged",
            path=message_bus.object_path,
        )
        owner.add_arg_condition(0, _NAME)
        for rule in (*rules, owner):
            self._send(message_bus.AddMatch(rule))

    def _ask(self) -> None:
        self._can = None
        self._asked = self._call("GetCapabilities")
        self._patience.start()

    def _notify(self, reminder: Reminder) -> None:
        body = ". ".join(part.rstrip(".") for part in (sentence_start(reminder.when), reminder.body) if part)
        text = _plain(f"{body}." if body and not body.endswith("…") else body)
        if self._can is not None and "body-markup" in self._can:
            text = html.escape(text, quote=False)
        opens = self.tr("Open call sheet") if reminder.is_call else self.tr("Open")
        actions = ["default", opens, "open", opens, "snooze", self.tr("Snooze an hour")]
        if reminder.can_be_done:
            actions += ["done", self.tr("Done")]
        hints = {
            "urgency": ("y", 1),
            "desktop-entry": ("s", "crm-desktop"),
            "category": ("s", "x-crm-desktop.reminder"),
            "suppress-sound": ("b", not self.sound),
        }
        if self.sound:
            hints["sound-name"] = ("s", "message-new-instant")
        icon = resource_path("icons", "app", "crm-desktop.svg").as_uri()
        replaces = next((number for number, one in self._shown.items() if one.key == reminder.key), 0)
        serial = self._call(
            "Notify",
            "susssasa{sv}i",
            # 0: it stays until it is answered, where the desktop lets it.
            (QCoreApplication.applicationName() or "CRM Desktop", replaces, icon, _plain(reminder.title), text,
             actions, hints, 0),
        )  # fmt: skip
        if serial:
            self._sent[serial] = reminder
        else:
            self.failed.emit(reminder)

    # -- hearing -------------------------------------------------------------------------------------

    def _on_readable(self) -> None:
        while self._bus is not None:
            try:
                message = self._bus.receive(timeout=0)
            except TimeoutError:
                return
            except OSError as error:
                self._lose(error)
                return
            self._hear(message)

    def _hear(self, message: Message) -> None:
        from jeepney import HeaderFields, MessageType

        fields = message.header.fields
        if message.header.message_type in {MessageType.method_return, MessageType.error}:
            failed = message.header.message_type is MessageType.error
            self._on_reply(fields.get(HeaderFields.reply_serial, 0), failed, message.body)
        elif message.header.message_type is MessageType.signal:
            member = fields.get(HeaderFields.member)
            body = message.body
            if member == "ActionInvoked":
                self._on_action(body[0], body[1])
            elif member == "NotificationClosed":
                self._on_closed(body[0], body[1])
            elif member == "ActivationToken" and body[0] in self._shown:
                os.environ[_TOKEN] = body[1]  # Qt takes it when the window asks for the focus
            elif member == "NameOwnerChanged":
                self._on_owner(bool(body[2]))

    def _on_reply(self, serial: int, failed: bool, body: Sequence[Any]) -> None:
        if serial == self._asked:
            self._patience.stop()
            self._asked = 0
            self._can = frozenset() if failed else frozenset(body[0])
            waiting, self._waiting = self._waiting, []
            for reminder in waiting:
                self.show(reminder)
            return
        if serial in self._unwanted:
            self._unwanted.discard(serial)
            if not failed:
                self._call("CloseNotification", "u", (body[0],))
        elif serial in self._sent:
            sent = self._sent.pop(serial)
            if failed:
                self.failed.emit(sent)
            else:
                self._shown[body[0]] = sent

    def _on_action(self, number: int, action: str) -> None:
        reminder = self._shown.pop(number, None)
        if reminder is None:
            return
        self._call("CloseNotification", "u", (number,))
        self.answered.emit(reminder, "open" if action == "default" else action)

    def _on_closed(self, number: int, reason: int) -> None:
        """Reason 2 is the person's; 1 is the desktop's own time, and 3 ours."""
        reminder = self._shown.pop(number, None)
        if reminder is not None and reason == 2:
            self.answered.emit(reminder, "dismissed")

    def _on_owner(self, is_there: bool) -> None:
        """Another program shows the notifications now, or none: what was shown is gone with the old one."""
        lost = [*self._sent.values(), *self._shown.values()]
        self._sent.clear()
        self._shown.clear()
        if is_there:
            self._ask()
        elif lost:
            self._can = frozenset()
        for reminder in lost:
            self.show(reminder)

    def _give_up(self) -> None:
        """The desktop did not say what it can: it cannot, until another program takes the notifications over."""
        self._can = frozenset()
        waiting, self._waiting = self._waiting, []
        for reminder in waiting:
            self.failed.emit(reminder)

    def _lose(self, error: Exception) -> None:
        log.warning("the session bus is gone: %s", error)
        lost = [*self._waiting, *self._sent.values(), *self._shown.values()]
        self._waiting.clear()
        self._drop()
        for reminder in lost:
            self.failed.emit(reminder)

    def _drop(self) -> None:
        self._patience.stop()
        self._sent.clear()
        self._shown.clear()
        if self._watch is not None:
            self._watch.setEnabled(False)
            self._watch.deleteLater()
            self._watch = None
        if self._bus is not None:
            self._bus.close()
            self._bus = None


def _plain(text: str) -> str:
    """Text that a D-Bus string can hold and a notification shows in one go: no control characters, not endless."""
    kept = "".join(
        " " if unicodedata.category(letter) in {"Cc", "Cs"} else letter for letter in text[:_LONGEST]
    )
    return " ".join(kept.split())
