"""Stopping what takes long: every format that goes out, every kind of file that comes in.

    python -m tests.bench.stops BOOK COUNT

BOOK is a book of people, COUNT how many each file has that comes in. Each is done once, and the longest time in which
it did not ask whether to stop is measured; then it is stopped at some moments, and the time until nothing of it is
left. Exit code 1 where a bound is not kept.
"""

from __future__ import annotations

import sys
import tempfile
import time
import zipfile
from collections.abc import Callable
from pathlib import Path
from typing import Any, Final

from crm_desktop.domain.clock import FixedDay
from crm_desktop.services.exports import exporting
from crm_desktop.services.exports.exporting import Format
from crm_desktop.services.exports.things import What
from crm_desktop.services.imports import importing
from crm_desktop.store import Store
from tests.bench import data
from tests.bench.imports import Stopped, Watch
from tests.bench.lines import line

BOUND: Final = 0.2
STOPS: Final = (0.5, 0.95)
"""Where the work is stopped, as parts of its time."""

_FILES: Final = (
    "people.csv", "people.xlsx", "people.vcf", "people.ldif", "talks.ics", "mails.mbox", "archive.zip", "book.json",
)  # fmt: skip


def stopping(what: str, work: Callable[[Callable[..., None]], object]) -> bool:
    """Do some work once, and then stop it at some moments; print the worst wait for it."""
    whole = Watch()
    work(lambda *_: whole("", 0, 0))
    taken = time.perf_counter() - whole.begun
    waits = [whole.longest]
    for part in STOPS:
        stop = Watch(taken * part)
        try:
            work(lambda *_, ask=stop: ask("", 0, 0))
        except Stopped:
            waits.append(time.perf_counter() - stop.last)
    return line(f"stopping: {what}, worst, to 200 ms", max(waits), BOUND, 1.0)


def going_out(book: Path, folder: Path) -> bool:
    """Stop the writing of each format."""
    store = Store.open(book, FixedDay(data.TODAY), read_only=True)
    kept = True
    for form in Format:
        out = folder / f"out{exporting.ENDINGS[form]}"
        what = What.PEOPLE if form is Format.EXCEL else None

        def write(
            report: Callable[..., None], form: Format = form, what: Any = what, out: Path = out
        ) -> None:
            exporting.export(store, form, out, what=what, report=report)
            report("", 0, 0)  # it is done

        kept &= stopping(f"an export as {form}", write)
    store.close()
    return kept


def ldif(path: Path, count: int) -> None:
    """Write people as an address book of Thunderbird."""
    with path.open("w", encoding="utf-8") as file:
        for row in data.rows(count):
            file.write(f"dn: cn={row[0]} {row[1]},mail={row[3]}\nobjectclass: person\ngivenName: {row[0]}\n")
            file.write(
                f"sn: {row[1]}\ncn: {row[0]} {row[1]}\nmail: {row[3]}\no: {row[5]}\ntitle: {row[6]}\n\n"
            )


def calendar(path: Path, count: int) -> None:
    """Write talks with people as a calendar."""
    with path.open("w", encoding="utf-8") as file:
        file.write("BEGIN:VCALENDAR\r\nVERSION:2.0\r\n")
        for number, row in enumerate(data.rows(count)):
            file.write(
                f"BEGIN:VEVENT\r\nUID:{number}@bench\r\nDTSTART:20260{1 + number % 9}{10 + number % 18}T090000Z\r\n"
            )
            file.write(
                f"SUMMARY:Talk with {row[0]}\r\nATTENDEE;CN={row[0]} {row[1]}:mailto:{row[3]}\r\nEND:VEVENT\r\n"
            )
        file.write("END:VCALENDAR\r\n")


def mbox(path: Path, count: int) -> None:
    """Write mails from people."""
    with path.open("w", encoding="utf-8") as file:
        for number, row in enumerate(data.rows(count)):
            file.write(
                f"From {row[3]} Mon Mar  2 09:00:00 2026\nFrom: {row[0]} {row[1]} <{row[3]}>\nTo: me@bench.example\n"
            )
            file.write(
                f"Date: Mon, 02 Mar 2026 09:00:00 +0000\nMessage-ID: <{number}@bench>\nSubject: Hello\n\nHello.\n\n"
            )


def archive(path: Path, count: int) -> None:
    """Write a LinkedIn archive of connections and messages."""
    with zipfile.ZipFile(path, "w", zipfile.ZIP_DEFLATED) as packed:
        with packed.open("Connections.csv", "w") as file:
            file.write(b"First Name,Last Name,URL,Email Address,Company,Position,Connected On\n")
            for row in data.rows(count):
                file.write(
                    f'{row[0]},{row[1]},{row[2]},{row[3]},"{row[5]}","{row[6]}",01 Feb 2023\n'.encode()
                )
        with packed.open("messages.csv", "w") as file:
            file.write(
                b"CONVERSATION ID,CONVERSATION TITLE,FROM,SENDER PROFILE URL,TO,RECIPIENT PROFILE URLS,DATE,"
            )
            file.write(b"SUBJECT,CONTENT,FOLDER\n")
            for number, row in enumerate(data.rows(count // 4)):
                file.write(
                    f'{number},,{row[0]} {row[1]},{row[2]},Me,,2023-05-01 10:00:00 UTC,,"Hello there",INBOX\n'.encode()
                )


def coming_in(book: Path, folder: Path, count: int) -> bool:
    """Stop the import of each kind of file into an empty book."""
    out = Store.open(book, FixedDay(data.TODAY), read_only=True)
    numbers = list(exporting.chosen(out))[:count]
    exporting.export(out, Format.EXCEL, folder / "people.xlsx", people=numbers)
    exporting.export(out, Format.JSON, folder / "book.json")
    out.close()
    data.write_csv(folder / "people.csv", count)
    data.write_vcards(folder / "people.vcf", count)
    ldif(folder / "people.ldif", count)
    calendar(folder / "talks.ics", count)
    mbox(folder / "mails.mbox", count)
    archive(folder / "archive.zip", count)
    taken = folder / "taken.crm"
    kept = True
    for name in _FILES:
        for dry_run in (True, False):

            def read(report: Callable[..., None], name: str = name, dry_run: bool = dry_run) -> None:
                for left in folder.glob("taken.crm*"):
                    left.unlink()
                store = Store.create(taken, FixedDay(data.TODAY))
                try:
                    report("", 0, 0)
                    importing.import_file(store, folder / name, dry_run=dry_run, progress=report)
                    report("", 0, 0)  # it is done; the log comes into the file after that
                finally:
                    store.close()

            kept &= stopping(f"{'a look into' if dry_run else 'an import of'} {name}", read)
    return kept


def main() -> int:
    """Measure; print a line for each bound."""
    with tempfile.TemporaryDirectory() as folder:
        kept = going_out(Path(sys.argv[1]), Path(folder))
        kept &= coming_in(Path(sys.argv[1]), Path(folder), int(sys.argv[2]))
    return 0 if kept else 1


if __name__ == "__main__":
    raise SystemExit(main())
