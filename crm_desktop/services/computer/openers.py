"""Whether the system has a program for a link: on Linux xdg-open tells nobody when there is none.

"Association between MIME types and applications" 1.0 and "Desktop Base Directory" 0.8 of freedesktop.org. Windows and
macOS say it themselves when the link is handed over.
"""

from __future__ import annotations

import os
import shutil
import sys
from collections.abc import Iterator
from contextlib import suppress
from pathlib import Path
from typing import Final

_SCHEMES: Final = {"mailto", "tel"}
_KIND_OF_MESSAGE: Final = "message/rfc822"
_OUTSIDE: Final = ("FLATPAK_ID", "SNAP", "WSL_DISTRO_NAME")
"""Variables that tell that another system than the one seen from here opens links."""
_BROWSERS: Final = ("x-www-browser", "firefox", "chromium", "google-chrome")
"""What xdg-open tries for any link on a desktop that it does not know; a browser asks which mail to use."""
_BY_NAME: Final = "mimetype"
"""The program by which xdg-open knows there what a file is by its name; without it a message passes for a text."""


def may_open(url: str) -> bool:
    """Tell whether something will open a mailto or tel link, or the file link of a message (.eml).

    True also where it cannot be known, and for every other link.
    """
    scheme = url.partition(":")[0].lower()
    if scheme in _SCHEMES:
        kind = f"x-scheme-handler/{scheme}"
    elif scheme == "file" and url.lower().endswith(".eml"):
        kind = _KIND_OF_MESSAGE
    else:
        return True
    if not sys.platform.startswith("linux") or any(os.environ.get(name) for name in _OUTSIDE):
        return True
    if os.environ.get("XDG_CURRENT_DESKTOP") or os.environ.get("DESKTOP_SESSION"):
        return _has_program(kind)
    if kind == _KIND_OF_MESSAGE:
        return bool(shutil.which(_BY_NAME)) and _has_program(kind)
    return _has_program(kind) or bool(
        os.environ.get("BROWSER") or any(shutil.which(name) for name in _BROWSERS)
    )


def _has_program(kind: str) -> bool:
    """Whether a program that is installed is associated with a kind of content, or names it as its own."""
    folders = [
        folder / "applications" for folder in _folders("XDG_DATA_HOME", ".local/share", "XDG_DATA_DIRS")
    ]
    desktops = [one.lower() for one in os.environ.get("XDG_CURRENT_DESKTOP", "").split(":") if one]
    chosen = [*(f"{one}-mimeapps.list" for one in desktops), "mimeapps.list"]
    lists = [
        folder / name
        for folder in _folders("XDG_CONFIG_HOME", ".config", "XDG_CONFIG_DIRS")
        for name in chosen
    ]
    lists += [folder / name for folder in folders for name in (*chosen, "defaults.list", "mimeinfo.cache")]
    if any(_is_installed(name, folders) for one in lists for name in _associated(one, kind)):
        return True
    # A desktop that keeps an index of its own (KDE) needs no mimeinfo.cache.
    return any(_names(entry, kind) for folder in folders for entry in folder.rglob("*.desktop"))


def _folders(home: str, without: str, others: str) -> Iterator[Path]:
    """The person's folder, then the system's, most important first."""
    yield Path(os.environ.get(home) or Path.home() / without)
    usual = "/etc/xdg" if others == "XDG_CONFIG_DIRS" else "/usr/local/share:/usr/share"
    yield from (Path(one) for one in (os.environ.get(others) or usual).split(":") if one)


def _associated(path: Path, kind: str) -> list[str]:
    """The desktop files that a list associates with a kind, but those that were taken away."""
    removed = False
    found: list[str] = []
    for line in _lines(path):
        if line.startswith("["):
            removed = line == "[Removed Associations]"
        name, _, value = line.partition("=")
        if name.strip() == kind and not removed:
            found += [one.strip() for one in value.split(";") if one.strip()]
    return found


def _is_installed(name: str, folders: list[Path]) -> bool:
    """Whether a desktop file is there; a dash in its name may stand for a folder."""
    return any(
        (folder / name).is_file() or (folder / name.replace("-", "/", 1)).is_file() for folder in folders
    )


def _names(entry: Path, kind: str) -> bool:
    return any(
        line.startswith("MimeType=") and kind in line.partition("=")[2].split(";") for line in _lines(entry)
    )


def _lines(path: Path) -> list[str]:
    with suppress(OSError):
        return [line.strip() for line in path.read_text(encoding="utf-8", errors="replace").splitlines()]
    return []
