"""The rows that were not taken, as a file of their own."""

from __future__ import annotations

import csv
from collections.abc import Iterable, Sequence
from os import PathLike
from pathlib import Path

from crm_desktop.domain.errors import KnownError
from crm_desktop.domain.translation import translate
from crm_desktop.exchange.records import Rejected
from crm_desktop.exchange.values.cells import disarm
from crm_desktop.services.computer.whole_files import beside


def save_rejected_csv(
    path: str | PathLike[str], rejected: Iterable[Rejected], headers: Sequence[str] = ()
) -> int:
    """Save the rows that were not taken as CSV (UTF-8 with byte order mark), each with its number and reason.

    Those of an archive have the file they are of before that.

    Cells that a spreadsheet would take for formulas are made harmless. Gives the number of rows.
    Raises `KnownError` when the file cannot be written; what was there before then stays.
    """
    target = Path(path)
    left_out = list(rejected)
    of_files = any(each.member for each in left_out)
    try:
        with (
            beside(target) as draft,
            draft.open("w", encoding="utf-8-sig", errors="replace", newline="") as stream,
        ):
            writer = csv.writer(stream)
            writer.writerow([*(["File"] if of_files else []), "Row", "Reason", *map(disarm, headers)])
            for each in left_out:
                member = [disarm(each.member)] if of_files else []
                writer.writerow([*member, each.row, each.reason, *map(disarm, each.cells)])
    except OSError as error:
        raise KnownError(
            translate(
                "Imports",
                "The rows could not be saved as “{name}”: {why}. Choose another place.",
                name=target.name,
                why=error.strerror or error,
            )
        ) from error
    return len(left_out)
