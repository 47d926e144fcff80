"""Taking 100,000 people out, each format against a floor of the same run, in a process of its own for its memory.

python -m tests.bench.exports BOOK
"""

from __future__ import annotations

import csv
import sys
import tempfile
import time
from pathlib import Path
from typing import Final

import apsw

from crm_desktop.domain.clock import FixedDay
from crm_desktop.services.exports import exporting
from crm_desktop.services.exports.exporting import Format
from crm_desktop.services.exports.things import What
from crm_desktop.store import Store
from tests.bench import data
from tests.bench.lines import line
from tests.bench.start import pss

BOUNDS: Final = {
    Format.CSV: 5.0,
    Format.CSV_GOOGLE: 5.0,
    Format.CSV_LINKEDIN: 5.0,
    Format.VCARD: 8.0,
    Format.JSON: 2.5,
    Format.EXCEL: 20.0,
}
"""How many times as long as the floor each may take; a workbook is written cell by cell, and packed."""


def floor(book: Path, out: Path) -> float:
    """Give the seconds that it takes to read the people with what belongs to them and write the rows plainly."""
    begun = time.perf_counter()
    connection = apsw.Connection(str(book), flags=apsw.SQLITE_OPEN_READONLY)
    with out.open("w", encoding="utf-8", newline="") as file:
        writer = csv.writer(file)
        people = (
            "SELECT c.*, k.name FROM contact c LEFT JOIN company k ON k.id = c.company_id ORDER BY c.sort_key"
        )
        writer.writerows(connection.execute(people))
        for table in ("email", "phone", "link", "affiliation", "contact_tag", "own_field"):
            writer.writerows(connection.execute(f"SELECT * FROM {table} ORDER BY contact_id"))
    connection.close()
    return time.perf_counter() - begun


def main() -> int:
    """Measure every format; exit code 1 where a bound is not kept."""
    book = Path(sys.argv[1])
    kept = True
    with tempfile.TemporaryDirectory() as folder:
        least = min(floor(book, Path(folder) / "floor") for _ in range(3))
        store = Store.open(book, FixedDay(data.TODAY), read_only=True)
        before = pss()
        most = before
        for form, bound in BOUNDS.items():
            what = What.EVERYTHING if form is Format.JSON else What.PEOPLE
            begun = time.perf_counter()
            exporting.export(store, form, Path(folder) / f"out{exporting.ENDINGS[form]}", what=what)
            kept &= line(
                f"all people out as {form}, to plain rows", time.perf_counter() - begun, least, bound
            )
            most = max(most, pss())
        kept &= line("memory (PSS) that the exports take, to 60 MB", (most - before) / 1e6, 60.0, 1.0, "MB")
        store.close()
    return 0 if kept else 1


if __name__ == "__main__":
    raise SystemExit(main())
