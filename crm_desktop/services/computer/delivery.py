"""How a reminder can reach the person on this desktop; found out without a window.

Linux: the notifications' own capabilities and whether somebody shows tray icons, over the session bus (Desktop
Notifications Specification 1.2; Status Notifier Item, freedesktop.org). Elsewhere the program's own window is used.
"""

from __future__ import annotations

from dataclasses import dataclass
from typing import Any, Final

from crm_desktop.services.computer import session_bus

_PATIENCE: Final = 2.0
"""Seconds that the desktop may take to answer."""
_NAME: Final = "org.freedesktop.Notifications"
_PATH: Final = "/org/freedesktop/Notifications"
_WATCHER: Final = "org.kde.StatusNotifierWatcher"


@dataclass(frozen=True, slots=True)
class Delivery:
    """What this desktop has. `tray` is None where only a window could tell (an older tray, another system)."""

    notifications: bool
    buttons: bool
    tray: bool | None

    @property
    def way(self) -> str:
        """Which way a reminder takes: "the desktop's notification" where it has buttons, else "own window"."""
        return "the desktop's notification" if self.buttons else "own window"


def look() -> Delivery:
    """Ask the desktop; where there is no session bus, or it does not answer, it has nothing."""
    bus = session_bus.connect(_PATIENCE)
    if bus is None:
        return Delivery(notifications=False, buttons=False, tray=None)
    from jeepney import DBusAddress, MessageType, message_bus, new_method_call  # type: ignore[import-untyped]

    def ask(message: Any) -> Any:
        try:
            answer = bus.send_and_get_reply(message, timeout=_PATIENCE)
        except OSError:  # the bus is gone, or takes too long
            return None
        return answer.body[0] if answer.header.message_type is MessageType.method_return else None

    with bus:
        can = ask(new_method_call(DBusAddress(_PATH, _NAME, _NAME), "GetCapabilities"))
        watched = ask(message_bus.NameHasOwner(_WATCHER))
    return Delivery(can is not None, "actions" in (can or ()), True if watched else None)
