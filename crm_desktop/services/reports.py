"""Reports about faults of the program, kept on this computer and sent nowhere."""

from __future__ import annotations

import platform
import traceback
from datetime import datetime
from pathlib import Path

from crm_desktop import __version__


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
    return path


def what_happened(error: BaseException, report: Path | None) -> str:
    """Give the sentence for the person about a fault."""
    said = f"CRM Desktop met a fault of its own ({type(error).__name__}). What was saved before is safe."
    if report is None:
        return said
    return f"{said} A report for its makers is in {report}."
