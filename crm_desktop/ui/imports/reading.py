"""Reading what is to be imported: a table, vCards, a book, or the files of a folder."""

from __future__ import annotations

from dataclasses import dataclass
from functools import partial
from pathlib import Path

from crm_desktop.exchange.plan.known import Known
from crm_desktop.exchange.tables.table import AUTO_HEADER
from crm_desktop.services.books import book
from crm_desktop.services.imports import importing, several
from crm_desktop.services.imports.importing import ImportResult, Source
from crm_desktop.store import Store
from crm_desktop.ui.shell.jobs import Progress


@dataclass(frozen=True, slots=True)
class Read:
    """What reading a file gave: a table, what a book would bring, or the files of a folder."""

    source: Source | None = None
    files: tuple[Path, ...] = ()
    book: ImportResult | None = None
    known: Known | None = None


@dataclass(frozen=True, slots=True)
class Asked:
    """How a file is to be read: "" and `AUTO_HEADER` to find it out."""

    path: Path | None
    text: str = ""
    encoding: str = ""
    delimiter: str = ""
    header: int = AUTO_HEADER
    sheet: str = ""


def read(asked: Asked, known: Known | None, store: Store, progress: Progress) -> Read:
    """Open a file or pasted text; runs in a job."""
    if asked.path is not None and book.is_book(asked.path):
        result = importing.import_file(store, asked.path, dry_run=True, progress=progress.report)
        return Read(book=result)
    source: Source
    look = partial(progress.report, "", 0, 0)
    if asked.path is not None and (files := several.files_of(asked.path, look)) != [asked.path]:
        return Read(files=tuple(files))
    if asked.path is not None:
        source = importing.open_source(
            asked.path,
            asked.encoding or None,
            asked.delimiter or None,
            header=asked.header,
            sheet=asked.sheet,
            look=look,
            tell=lambda done: progress.report("", round(done * 1_000), 1_000),
        )
    else:
        source = importing.open_pasted(asked.text, asked.delimiter or None, header=asked.header)
    if not (asked.encoding or asked.delimiter or asked.sheet) and asked.header == AUTO_HEADER:
        source = importing.recall(store, source)
    look()
    return Read(source, known=known or importing.read_known(store, things=source.has_things))
