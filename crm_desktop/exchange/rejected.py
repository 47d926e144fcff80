"""The rows that were not taken, as a file of their own."""

from __future__ import annotations

import csv
from collections.abc import Iterable, Sequence
from os import PathLike
from pathlib import Path

from crm_desktop.domain.errors import KnownError
from crm_desktop.exchange.cells import disarm
from crm_desktop.exchange.records import Rejected


def save_rejected_csv(
    path: str | PathLike[str], rejected: Iterable[Rejected], headers: Sequence[str] = ()
) -> int:
    """Save the rows that were not taken as CSV (UTF-8 with byte order mark), each with its number and reason.

    Cells that a spreadsheet would take for formulas are made harmless. Gives the number of rows.
    Raises `KnownError` when the file cannot be written; what was there before then stays.
    """
    target = Path(path)
    part = target.with_name(target.name + ".part")
    count = 0
    try:
        with part.open("w", encoding="utf-8-sig", errors="replace", newline="") as stream:
            writer = csv.writer(stream)
            writer.writerow(["Row", "Reason", *map(disarm, headers)])
            for each in rejected:
                writer.writerow([each.row, each.reason, *map(disarm, each.cells)])
                count += 1
        part.replace(target)
    except OSError as error:
        part.unlink(missing_ok=True)
        raise KnownError(
            f"The rows could not be saved as “{target.name}”: {error.strerror or error}. Choose another place."
        ) from error
    return count
