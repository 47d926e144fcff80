"""Starting with the computer, in the tray: only when the person says so, and in the way of each system.

Linux: a desktop entry in the autostart folder (Desktop Application Autostart Specification, freedesktop.org). Windows:
a value of the Run key. macOS: a launch agent (launchd.plist(5)).
"""

from __future__ import annotations

import os
import shlex
import sys
from pathlib import Path
from typing import Final

from crm_desktop.domain.errors import KnownError
from crm_desktop.domain.translation import translate

_NAME: Final = "CRM Desktop"
_AGENT: Final = "org.crmdesktop.CrmDesktop"
_RUN_KEY: Final = r"Software\Microsoft\Windows\CurrentVersion\Run"


def command() -> list[str]:
    """Give the words that start this program quietly: those of the package, or of the source tree."""
    if os.environ.get("APPIMAGE"):
        start = [os.environ["APPIMAGE"]]
    elif getattr(sys, "frozen", False):
        start = [sys.executable]
    else:
        start = [sys.executable, "-P", "-m", "crm_desktop"]
    return [*start, "--minimized"]


def is_on() -> bool:
    """Say whether the program starts with the computer, as this person."""
    if sys.platform == "win32":
        return _run_value() is not None
    return _place().exists()


def switch(on: bool) -> None:
    """Start with the computer from now on, or no longer.

    Raises:
        KnownError: where the system refuses; nothing was changed.
    """
    try:
        if sys.platform == "win32":
            _set_run_value(on)
        elif on:
            _place().parent.mkdir(parents=True, exist_ok=True)
            _place().write_bytes(_entry())
        else:
            _place().unlink(missing_ok=True)
    except OSError as error:
        raise KnownError(
            translate(
                "Start",
                "The system did not let it be changed: {reason}. Everything is as it was.",
                reason=error.strerror or error,
            )
        ) from error


def _place() -> Path:
    if sys.platform == "darwin":
        return Path.home() / "Library" / "LaunchAgents" / f"{_AGENT}.plist"
    config = os.environ.get("XDG_CONFIG_HOME")
    return (Path(config) if config else Path.home() / ".config") / "autostart" / "crm-desktop.desktop"


def _entry() -> bytes:
    if sys.platform == "darwin":
        import plistlib

        return plistlib.dumps({"Label": _AGENT, "ProgramArguments": command(), "RunAtLoad": True})
    words = " ".join(_quoted(word) for word in command())
    lines = (
        "[Desktop Entry]",
        "Type=Application",
        f"Name={_NAME}",
        "Comment=Reminds you of whom to thank, tell and call",
        f"Exec={words}",
        "Icon=crm-desktop",
        "Terminal=false",
        "X-GNOME-Autostart-enabled=true",
    )
    return ("\n".join(lines) + "\n").encode()


def _quoted(word: str) -> str:
    """Quote a word for Exec (Desktop Entry Specification, "The Exec key"): % is doubled, what a quote minds escaped."""
    word = word.replace("%", "%%")
    if shlex.quote(word) == word:
        return word
    for sign in ("\\", '"', "`", "$"):
        word = word.replace(sign, f"\\{sign}")
    # The value itself is read once more, as any string of a desktop entry.
    return f'"{word}"'.replace("\\", "\\\\")


def _run_value() -> str | None:
    import winreg  # of Windows alone

    try:
        with winreg.OpenKey(winreg.HKEY_CURRENT_USER, _RUN_KEY) as key:  # type: ignore[attr-defined,unused-ignore]
            return str(winreg.QueryValueEx(key, _NAME)[0])  # type: ignore[attr-defined,unused-ignore]
    except OSError:
        return None


def _set_run_value(on: bool) -> None:
    import subprocess
    import winreg  # of Windows alone

    with winreg.CreateKey(winreg.HKEY_CURRENT_USER, _RUN_KEY) as key:  # type: ignore[attr-defined,unused-ignore]
        if on:
            words = subprocess.list2cmdline(command())
            winreg.SetValueEx(key, _NAME, 0, winreg.REG_SZ, words)  # type: ignore[attr-defined,unused-ignore]
        elif _run_value() is not None:
            winreg.DeleteValue(key, _NAME)  # type: ignore[attr-defined,unused-ignore]
