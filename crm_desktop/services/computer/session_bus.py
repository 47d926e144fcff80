"""The session bus of a Linux desktop (D-Bus), where there is one that can be spoken to."""

from __future__ import annotations

import logging
import os
import sys
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from jeepney.io.blocking import DBusConnection  # type: ignore[import-untyped]

log = logging.getLogger(__name__)


def connect(patience: float) -> DBusConnection | None:
    """Connect to the session bus, which may take so many seconds; None where there is none, or none that lets us in.

    Not every address can be spoken to: jeepney knows Unix sockets only, and the bus of another person says no.
    """
    if not sys.platform.startswith("linux") or not os.environ.get("DBUS_SESSION_BUS_ADDRESS"):
        return None
    from jeepney import DBusErrorResponse  # type: ignore[import-untyped]  # when first needed, and on Linux only
    from jeepney.io.blocking import open_dbus_connection

    try:
        return open_dbus_connection(auth_timeout=patience)
    except (OSError, ValueError, RuntimeError, DBusErrorResponse) as error:
        log.info("no session bus: %s", error)
        return None
