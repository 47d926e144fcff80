"""`python3 run.py bench`: ratios of the program against floors measured in the same run.

    python -m tests.bench [COUNT]     with a book of COUNT people, 100,000 by default

Every line says what was measured, the ratio, its bound, and both figures in milliseconds.
"""

from __future__ import annotations

import csv
import gc
import json
import os
import shutil
import statistics
import subprocess
import sys
import tempfile
import time
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from functools import partial
from pathlib import Path

os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")

import apsw

from crm_desktop.domain.clock import FixedDay
from crm_desktop.services import duplicates, ways_in
from crm_desktop.services.agenda import Agenda
from crm_desktop.services.imports import importing
from crm_desktop.store import Store, contacts, search
from crm_desktop.store import ways_in as reader
from crm_desktop.store.migrations import STEPS
from crm_desktop.ui.shell.memory import Memory
from tests.bench import data
from tests.bench.lines import line

QUERIES = (
    "a", "b", "m", "s", "ma", "br", "mar", "o'b", "müller", "head of", "manager", "engineer", "analyst ri dub",
    "dublin", "mail1", "mail11", "353", "3531", "+353 1 55", "in", "gmbh", "partners", "zzzz",
    "łukasz", "director of pay",
)  # fmt: skip
"""What people type, one keystroke after another among it."""

CARDS = 2_000
"""So many are in the file that is read beside vobject: what it makes of them takes 100 MB."""


def clock(work: Callable[[], object], times: int = 1) -> float:
    """Give the best of some runs, in seconds."""
    best = float("inf")
    for _ in range(times):
        begun = time.perf_counter()
        work()
        best = min(best, time.perf_counter() - begun)
    return best


@contextmanager
def as_it_runs() -> Iterator[None]:
    """Collect no garbage meanwhile: the program does that while nothing is done, and a command does not at all."""
    gc.disable()
    yield
    gc.enable()


def import_floor(source: Path, path: Path) -> None:
    """Do the least an import must: read, insert, keep the same indexes, fill the search; one transaction."""
    connection = apsw.Connection(str(path))
    connection.pragma("journal_mode", "wal")
    connection.pragma("synchronous", "full")
    for step in STEPS:
        connection.execute(step)
    now = "2026-11-24T09:00:00Z"
    connection.execute("BEGIN IMMEDIATE")
    with source.open(encoding="utf-8", newline="") as file:
        rows = list(csv.reader(file))[1:]
    names = {name: number for number, name in enumerate(dict.fromkeys(row[5] for row in rows), 1)}
    connection.executemany(
        "INSERT INTO company (id, name, normal_name, added_at, changed_at) VALUES (?, ?, ?, ?, ?)",
        ((number, name, name, now, now) for name, number in names.items()),
    )
    connection.executemany(
        """INSERT INTO contact (id, name, sort_key, given_name, family_name, position, company_id, location, met_on,
                                added_at, changed_at) VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)""",
        (
            (n, f"{r[0]} {r[1]}", f"{r[1]} {r[0]}", r[0], r[1], r[6], names[r[5]], r[7], r[8], now, now)
            for n, r in enumerate(rows, 1)
        ),
    )
    for table, column, place in (("email", "address", 3), ("phone", "number", 4), ("link", "url", 2)):
        connection.executemany(
            f"INSERT INTO {table} (contact_id, {column}) VALUES (?, ?)",
            ((n, r[place]) for n, r in enumerate(rows, 1)),
        )
    connection.executemany(
        "INSERT INTO search (rowid, words) VALUES (?, ?)", ((n, " ".join(r)) for n, r in enumerate(rows, 1))
    )
    connection.execute("COMMIT")
    connection.close()


def first_import(source: Path, path: Path) -> float:
    """Import a file into a new book; give the seconds."""
    store = Store.create(path, FixedDay(data.TODAY))
    seconds = clock(lambda: importing.import_file(store, source))
    store.close()
    return seconds


def vcards(place: Path) -> bool:
    """Read a file of vCards beside vobject, the usual reader: how many times as many in the same time."""
    import vobject

    from crm_desktop.exchange.sources import open_source

    source = place / "many.vcf"
    data.write_vcards(source, CARDS)
    text = source.read_bytes().decode()
    ours = theirs = float("inf")
    with as_it_runs():
        for _ in range(5):
            ours = min(ours, clock(lambda: sum(batch.rows for batch in open_source(source).read())) / CARDS)
            theirs = min(theirs, clock(lambda: list(vobject.readComponents(text))) / CARDS)
            gc.collect()  # its cards hold each other
    return line("a vCard into a person, to 1/20 of vobject.readComponents", ours, theirs / 20, 1.0, "us")


def like_scan(store: Store, word: str) -> None:
    """Search the five text columns as one would without an index."""
    pattern = f"%{word}%"
    store.rows(
        """SELECT c.id FROM contact c LEFT JOIN company k ON k.id = c.company_id
           LEFT JOIN email e ON e.contact_id = c.id
           WHERE c.name LIKE ?1 OR k.name LIKE ?1 OR c.position LIKE ?1 OR e.address LIKE ?1 OR c.location LIKE ?1""",
        (pattern,),
    )


def first_page(store: Store, words: str) -> None:
    """Do what a keystroke in the filter asks of the file: the first screenful of people by name."""
    contacts.page(store, search.find(store, words, 64))


def starts(*whats: str, times: int = 7) -> list[dict[str, float]]:
    """Start windows some times in processes of their own, in turn; give the medians of each.

    The very first starts are not counted: Python compiles what it imports then, and keeps it.
    """
    environment = {name: value for name, value in os.environ.items() if name != "PYTHONDONTWRITEBYTECODE"}
    runs: dict[str, list[dict[str, float]]] = {what: [] for what in whats}
    for _ in range(times + 1):
        for what in whats:
            done = subprocess.run(
                [sys.executable, "-m", "tests.bench.start", what],
                env=environment,
                capture_output=True,
                text=True,
                check=True,
                timeout=60,
            )
            runs[what].append(json.loads(done.stdout.strip().splitlines()[-1]))
    return [
        {key: statistics.median(run[key] for run in counted[1:]) for key in counted[0]}
        for counted in runs.values()
    ]


def measure_ways_in(book: Path, path: Path) -> bool:
    """Ask "Who do I know?" of the largest company, of a field and of strangers, each with its paths."""
    shutil.copy(book, path)
    data.add_ties(path)
    store = Store.open(path, FixedDay(data.TODAY))
    agenda = Agenda(store)
    ways_in.owed(agenda)
    largest = store.value("SELECT company_id FROM contact GROUP BY company_id ORDER BY count(*) DESC LIMIT 1")
    inside = "SELECT id FROM contact WHERE relationship = 'not met yet' AND company_id {} ? LIMIT 1"
    colleague, stranger = (store.value(inside.format(which), (largest,)) for which in ("=", "<>"))
    targets = [row[0] for row in store.rows("SELECT id FROM company WHERE target_status <> ''")]
    answers = (
        ("a company of 5,000", lambda: ways_in.into_company(store, agenda, largest)),
        ("a field of 10,000", lambda: ways_in.into_field(store, agenda, data.INDUSTRIES[0])),
        ("somebody among 5,000", lambda: ways_in.towards_person(store, agenda, colleague)),
        ("somebody", lambda: ways_in.towards_person(store, agenda, stranger)),
        ("nobody at all", lambda: ways_in.into_field(store, agenda, "qzx")),
    )
    kept = True
    for what, work in answers:
        kept &= line(f"Who do I know? and paths: {what}, to 100 ms", clock(work, 3), 0.100, 1.0)
    counting = clock(lambda: reader.path_counts(store, targets), 3)
    kept &= line(f"paths into each of {len(targets)} targets, to 100 ms", counting, 0.100, 1.0)
    store.close()
    return kept


def measured_apart(part: str, *arguments: str) -> bool:
    """Measure a part in a process of its own, where nothing is imported or opened yet; say whether bounds are kept."""
    return (
        subprocess.run([sys.executable, "-m", f"tests.bench.{part}", *arguments], check=False).returncode == 0
    )


def main() -> int:
    """Measure everything; exit code 1 where a bound is not kept."""
    count = int(sys.argv[1]) if len(sys.argv) > 1 else 100_000
    kept = True
    with tempfile.TemporaryDirectory() as folder:
        place = Path(folder)
        source, book, empty = place / "book.csv", place / "book.crm", place / "empty.crm"
        print(f"A book of {count:,} people with nine filled fields.", flush=True)
        data.write_csv(source, count)
        Store.create(empty, FixedDay(data.TODAY)).close()

        with as_it_runs():
            # The floor and the import in turn, the best of each: no machine is as quick the whole time.
            tries = [
                (clock(partial(import_floor, source, path.with_suffix(".db"))), first_import(source, path))
                for path in (place / "once.crm", book)
            ]
            floor, ours = (min(times) for times in zip(*tries, strict=True))
            store = Store.open(book, FixedDay(data.TODAY))
            again = clock(lambda: importing.import_file(store, source))
        kept &= line("import of the book, cleaned and matched", ours, floor, 2.0)
        kept &= line("the same import again, against the first", again, ours, 1.0)

        taken, other = place / "taken.crm", place / "other.csv"
        data.write_csv(other, count, seed=2)
        Store.create(taken, FixedDay(data.TODAY)).close()
        kept &= measured_apart("imports", str(taken), str(source), str(other), str(floor))
        store.back_up(place / "full.crm")
        kept &= measured_apart("imports", str(place / "full.crm"), str(other))

        kept &= vcards(place)

        scan = statistics.median(clock(partial(like_scan, store, word)) for word in ("qzx", "mari", "dubl"))
        keystrokes = {words: clock(partial(first_page, store, words), 5) for words in QUERIES}
        worst = max(keystrokes, key=lambda words: keystrokes[words])
        kept &= line(
            f"SQL behind a keystroke, worst ({worst!r}), to a LIKE scan", keystrokes[worst], scan, 0.1
        )
        memory = Memory(store)
        memory.put("window.view", "contacts")
        memory.save()
        store.close()

        bare, none, full = starts("bare", str(empty), str(book))
        kept &= line("first paint, empty", none["paint"], bare["paint"], 1.5)
        kept &= line("first paint, with the book", full["paint"], bare["paint"], 1.5)
        kept &= line("people visible, with the book", full["people"], bare["paint"], 2.0)
        kept &= line("memory (PSS) with the book", full["pss"] / 1e6, bare["pss"] / 1e6, 2.2, "MB")

        data.add_search(book)
        store = Store.open(book, FixedDay(data.TODAY))
        with as_it_runs():
            today = clock(lambda: Agenda(store).rows, 7)
        finding = clock(lambda: duplicates.find(store))
        kept &= line("duplicates in the whole book, to 20 s", finding, 20.0, 1.0)
        kept &= line("Today: 2,000 open leads, 20,000 interactions, to 150 ms", today, 0.150, 1.0)
        store.close()
        kept &= measure_ways_in(book, place / "ties.crm")

        kept &= measured_apart("exports", str(book))
        kept &= measured_apart("lists", str(place / "ties.crm"))
        kept &= measured_apart("stops", str(book), str(count // 10))
    print("All bounds kept." if kept else "Some bounds are not kept.")
    return 0 if kept else 1


if __name__ == "__main__":
    raise SystemExit(main())
