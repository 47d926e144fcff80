"""Whether the person wants things on the screen to move less, as their system says. It may take a moment to ask.

Linux: the settings portal (org.freedesktop.portal.Settings), which passes on what GNOME, KDE and others keep. Windows:
"Animation effects" (SystemParametersInfo). macOS: "Reduce motion"; not tried there.
"""

from __future__ import annotations

import subprocess
import sys
from typing import Any, Final

from crm_desktop.services.computer import session_bus

_PATIENCE: Final = 2.0
"""Seconds that the desktop may take to answer."""
_PORTAL: Final = "org.freedesktop.portal.Desktop"
_REDUCED: Final[dict[tuple[str, str], Any]] = {
    ("org.freedesktop.appearance", "reduced-motion"): 1,
    ("org.gnome.desktop.interface", "enable-animations"): False,
    ("org.kde.kdeglobals.KDE", "AnimationDurationFactor"): "0",
}
"""Settings of the portal by namespace and key, and the value of each with which nothing is to move."""
_CLIENT_AREA_ANIMATION: Final = 0x1042


def is_reduced() -> bool:
    """Ask the system; one that does not answer has no wish."""
    if sys.platform == "win32":
        import ctypes

        animated = ctypes.c_int(1)
        ctypes.windll.user32.SystemParametersInfoW(_CLIENT_AREA_ANIMATION, 0, ctypes.byref(animated), 0)
        return not animated.value
    if sys.platform == "darwin":
        asked = ["defaults", "read", "com.apple.universalaccess", "reduceMotion"]
        return subprocess.run(asked, capture_output=True, text=True, check=False).stdout.strip() == "1"
    return _by_portal()


def _by_portal() -> bool:
    bus = session_bus.connect(_PATIENCE)
    if bus is None:
        return False
    from jeepney import DBusAddress, MessageType, message_bus, new_method_call  # type: ignore[import-untyped]

    portal = DBusAddress("/org/freedesktop/portal/desktop", _PORTAL, "org.freedesktop.portal.Settings")
    try:
        with bus:
            if not bus.send_and_get_reply(message_bus.NameHasOwner(_PORTAL), timeout=_PATIENCE).body[0]:
                return False
            for setting, reduced in _REDUCED.items():
                answer = bus.send_and_get_reply(
                    new_method_call(portal, "Read", "ss", setting), timeout=_PATIENCE
                )
                if (
                    answer.header.message_type is MessageType.method_return
                    and _plain(answer.body[0]) == reduced
                ):
                    return True
    except OSError:
        return False
    return False


def _plain(value: Any) -> Any:
    """What a variant holds; the portal's older `Read` puts it into two."""
    while isinstance(value, tuple):
        value = value[1]
    return value
