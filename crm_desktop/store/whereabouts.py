"""Whether a file lies where it may be written to, and whether others write there too.

Others do in a folder that a cloud service keeps in step, or on a network. There the write-ahead log beside the file is
copied out of step with it, or its locks do not hold (sqlite.org/wal.html, sqlite.org/howtocorrupt.html), so the file is
written without one.
"""

from __future__ import annotations

import os
import sys
from pathlib import Path
from typing import Final

from crm_desktop.domain.translation import translate

_FOLDERS: Final = {
    "dropbox": "Dropbox",
    "google drive": "Google Drive",
    "googledrive": "Google Drive",
    "my drive": "Google Drive",
    "onedrive": "OneDrive",
    "icloud drive": "iCloud Drive",
    "iclouddrive": "iCloud Drive",
    "mobile documents": "iCloud Drive",
    "com~apple~clouddocs": "iCloud Drive",
    "nextcloud": "Nextcloud",
    "owncloud": "ownCloud",
    "pcloud drive": "pCloud",
    "pclouddrive": "pCloud",
    "box sync": "Box",
    "synologydrive": "Synology Drive",
    "mega": "MEGA",
    "megasync": "MEGA",
    "seafile": "Seafile",
    "tresorit": "Tresorit",
}
"""Names of folders, in small letters, and whose they are. Some are followed by a name: "OneDrive - Orrery Lane"."""
_MARKS: Final = {
    ".dropbox": "Dropbox",
    ".stfolder": "Syncthing",
    ".sync": "Resilio Sync",
    ".owncloudsync.log": "ownCloud",
}
"""Hidden things that a service keeps in the folder it watches."""
_NETWORK: Final = (
    "nfs", "cifs", "smb", "fuse.sshfs", "fuse.rclone", "fuse.davfs", "davfs", "9p", "afpfs", "ceph", "glusterfs", "afs",
    "fuse.gvfsd-fuse", "fuse.google-drive",
)  # fmt: skip
"""How the types of file systems begin that lie on another computer (proc(5), mountinfo)."""
_REMOTE_DRIVE: Final = 4
"""DRIVE_REMOTE of GetDriveTypeW (Windows API)."""


def may_be_written(path: Path) -> bool:
    """Whether the rights of a file and of its folder let us change it."""
    return os.access(path, os.W_OK) and os.access(path.parent, os.W_OK)


def shared_by(path: Path) -> str:
    """Give the name of the service that keeps the folder of a file in step, "a network drive", or nothing."""
    folder = path.resolve().parent
    for part in reversed(folder.parts):
        name = part.casefold()
        for begins, service in _FOLDERS.items():
            if name == begins or name.startswith((f"{begins} -", f"{begins}-", f"{begins} (")):
                return service
    for place in (folder, *folder.parents):
        for mark, service in _MARKS.items():
            if (place / mark).exists():
                return service
    return translate("Files", "a network drive") if _is_on_network(folder) else ""


def _is_on_network(folder: Path) -> bool:
    if sys.platform == "win32":
        if str(folder).startswith("\\\\"):
            return True
        import ctypes

        return bool(ctypes.windll.kernel32.GetDriveTypeW(folder.anchor) == _REMOTE_DRIVE)
    if not sys.platform.startswith("linux"):
        return False
    try:
        mounts = Path("/proc/self/mountinfo").read_text("utf-8", "surrogateescape")
    except OSError:
        return False
    return kind_of_mount(mounts, folder).startswith(_NETWORK)


def kind_of_mount(mounts: str, folder: Path) -> str:
    """Give the type of the file system that a folder lies on, from the text of /proc/self/mountinfo (proc(5))."""
    found, longest = "", -1
    for line in mounts.splitlines():
        fields, _, rest = line.partition(" - ")
        words = fields.split(" ")
        if len(words) < 5 or not rest:
            continue
        point = words[4].replace("\\040", " ").replace("\\011", "\t").replace("\\134", "\\")
        if len(point) >= longest and (Path(point) == folder or Path(point) in folder.parents):
            found, longest = rest.split(" ")[0], len(point)
    return found
