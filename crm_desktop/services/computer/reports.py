"""Reports about faults of the program and the log beside them, kept on this computer and sent nowhere."""

from __future__ import annotations

import logging
import platform
import traceback
from contextlib import suppress
from datetime import UTC, datetime
from pathlib import Path
from typing import Final, TextIO

from crm_desktop import __version__

MOST_REPORTS: Final = 20
"""So many reports are kept; the oldest go."""

MOST_LOG: Final = 500_000
"""Bytes of the log from which it is put aside and a new one is begun; two that were put aside are kept."""

_LOG: Final = "crm-desktop.log"
_CRASH: Final = "crash.txt"
_KEPT_LOGS: Final = 2


def write_report(error: BaseException, now: datetime, folder: Path) -> Path | None:
    """Write what a fault was and where it happened into a file of its own, and give the file.

    None where the folder cannot be written to: a report must not be the next fault. `now` is aware UTC.
    """
    lines = [
        f"CRM Desktop {__version__}, Python {platform.python_version()}, {platform.platform()}",
        f"{now:%Y-%m-%d %H:%M:%S} UTC",
        "",
        "".join(traceback.format_exception(error)),
    ]
    path = folder / f"fault-{now:%Y%m%d-%H%M%S}.txt"
    try:
        folder.mkdir(parents=True, exist_ok=True)
        with path.open("a", encoding="utf-8", errors="backslashreplace") as file:
            file.write("\n".join(lines))
    except OSError:
        return None
    with suppress(OSError):
        for old in sorted(folder.glob("fault-*.txt"))[:-MOST_REPORTS]:
            old.unlink()
    return path


def watch_crashes(folder: Path) -> TextIO | None:
    """Let Python write where it was into a file, should the whole process die; gives that file, which must stay open.

    What the last process left in it becomes a report. None where the folder cannot be written to.
    """
    import faulthandler  # not before the first paint

    path = folder / _CRASH
    try:
        folder.mkdir(parents=True, exist_ok=True)
        if path.exists() and path.stat().st_size:
            died = datetime.fromtimestamp(path.stat().st_mtime, UTC)
            path.replace(folder / f"fault-{died:%Y%m%d-%H%M%S}-crash.txt")
            logging.getLogger("crm_desktop").warning("the program died the last time; a report was kept")
        made = path.open("w", encoding="utf-8")
    except OSError:
        return None
    faulthandler.enable(made)
    return made


def what_happened(error: BaseException, report: Path | None) -> str:
    """Give the sentence about a fault for who uses the command line."""
    said = f"CRM Desktop met a fault of its own ({type(error).__name__}). What was saved before is safe."
    if report is None:
        return said
    return f"{said} A report is kept in {report}; nothing is sent."


def start_log(folder: Path) -> logging.Handler | None:
    """Write the log into a folder from now on, a new file whenever it has grown large; gives its handler.

    None where the folder cannot be written to; nothing depends on it.
    """
    from logging.handlers import RotatingFileHandler  # not before the first paint

    try:
        folder.mkdir(parents=True, exist_ok=True)
        made = RotatingFileHandler(
            folder / _LOG,
            maxBytes=MOST_LOG,
            backupCount=_KEPT_LOGS,
            encoding="utf-8",
            errors="backslashreplace",
        )
    except OSError:
        return None
    made.setFormatter(logging.Formatter("%(asctime)s %(levelname)s %(name)s: %(message)s"))
    root = logging.getLogger()
    root.addHandler(made)
    logging.getLogger("crm_desktop").setLevel(logging.INFO)
    return made
