"""Several files imported at once: each is looked at and imported by itself, as an action of its own."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from pathlib import Path

from crm_desktop.domain.errors import KnownError
from crm_desktop.domain.terms import Relationship
from crm_desktop.exchange.plan import Decision
from crm_desktop.services import book, importing
from crm_desktop.services.importing import ImportResult, Report, Source, Survey
from crm_desktop.store import Store


@dataclass(frozen=True, slots=True)
class Looked:
    """A file among several, and what importing it would do: a book, or a source with its survey.

    `trouble` is the sentence why it cannot be read, "" where it can.
    """

    path: Path
    source: Source | None = None
    survey: Survey | None = None
    book: ImportResult | None = None
    trouble: str = ""

    @property
    def kind(self) -> str:
        """What it is, as in `ImportResult.kind`; "" for what cannot be read."""
        if self.book is not None:
            return importing.BOOK
        return self.source.kind.value if self.source is not None else ""

    @property
    def counts(self) -> tuple[int, int, int, int, int]:
        """Its rows, and how many of them are new, to merge, unchanged and left out."""
        if self.book is not None:
            return self.book.rows, self.book.new, self.book.merged, self.book.unchanged, 0
        if self.survey is None:
            return 0, 0, 0, 0, 0
        counts = self.survey.counts
        left = len(counts.skipped) + len(counts.unreadable)
        return counts.rows, counts.new, counts.merged, counts.unchanged, left


def look_at(store: Store, paths: Sequence[Path], progress: Report | None = None) -> list[Looked]:
    """Look what importing some files would do, each once; what cannot be read is named. Nothing is changed."""
    found = []
    known = None
    for path in dict.fromkeys(paths):
        try:
            if book.is_book(path):
                brought = importing.import_file(store, path, dry_run=True, progress=progress)
                found.append(Looked(path, book=brought))
                continue
            source = importing.recall(store, importing.open_source(path))
            known = known or importing.read_known(store, things=True)
            survey = importing.survey(store, source, known=known, progress=progress)
            found.append(Looked(path, source, survey))
        except KnownError as error:
            found.append(Looked(path, trouble=str(error)))
    return found


def import_looked(
    store: Store,
    looked: Looked,
    decisions: Mapping[int, Decision],
    *,
    tags: tuple[str, ...] = (),
    relationship: Relationship | None = None,
    progress: Report | None = None,
) -> ImportResult:
    """Import one of them as an action; tags and relationship go to everybody in it, but not in a book.

    Raises:
        KnownError: as `importing.import_source`; nothing was changed by this file.
    """
    if looked.source is None:
        return importing.import_file(store, looked.path, kind=importing.BOOK, progress=progress)
    source = looked.source.with_all(tags, relationship)
    return importing.import_source(store, source, decisions=decisions, progress=progress)
