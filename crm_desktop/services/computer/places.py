"""Where things lie on this computer: the data file, its backups, the logs. Nothing is made or looked at here."""

from __future__ import annotations

import os
from pathlib import Path
from typing import Final

SUFFIX: Final = ".crm"
"""How the name of a job search ends."""

_APP: Final = "crm-desktop"


def data_folder() -> Path:
    """Give the folder of the person's own files (XDG_DATA_HOME, AppData, Application Support)."""
    import platformdirs  # a start that names its file does not wait for it

    return Path(platformdirs.user_data_dir(_APP, appauthor=False))


def data_file() -> Path:
    """Give the job search that opens where no other is named."""
    return data_folder() / f"My job search{SUFFIX}"


def sample_file() -> Path:
    """Give the place of the sample search, beside the person's own and never in its place."""
    return data_folder() / f"Sample search{SUFFIX}"


def backup_folder(file: Path) -> Path:
    """Give the folder of the copies that are made by themselves, on this computer, one for each job search."""
    file, home = file.resolve(), data_folder()
    if file.parent == home.resolve():
        return home / "backups" / file.stem
    import hashlib  # only such a search needs it, and the start none of it

    # Two clients' searches may have one name.
    mark = hashlib.sha256(os.fsencode(file)).hexdigest()[:8]
    return home / "backups" / f"{file.stem} {mark}"


def log_folder() -> Path:
    """Give the folder of the reports about faults of the program."""
    import platformdirs

    return Path(platformdirs.user_log_dir(_APP, appauthor=False))
