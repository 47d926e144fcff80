"""Several files imported at once: each is looked at and imported by itself, as an action of its own."""

from __future__ import annotations

import os
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass
from functools import partial
from pathlib import Path
from typing import Final

from crm_desktop.domain.errors import KnownError
from crm_desktop.domain.stopping import Check
from crm_desktop.domain.terms import Relationship
from crm_desktop.domain.translation import translate
from crm_desktop.domain.wording import number
from crm_desktop.exchange.files.archive import unpacked
from crm_desktop.exchange.files.content import is_database_in_use, trouble
from crm_desktop.exchange.linkedin.archive import open_archive
from crm_desktop.exchange.plan.terms import Decision
from crm_desktop.services.books import book
from crm_desktop.services.imports import importing
from crm_desktop.services.imports.importing import ImportResult, Report, Source, Survey
from crm_desktop.store import Store


@dataclass(frozen=True, slots=True)
class Looked:
    """A file among several, and what importing it would do: a book, or a source with its survey.

    `trouble` is the sentence why it cannot be imported, "" where it can; with a source, another matching may help.
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


MOST_FILES: Final = 500
"""So many files are taken from a folder; one that holds more is none that was put together for this."""

_DEPTH: Final = 3
_NOBODYS: Final = frozenset({"thumbs.db", "desktop.ini", "__macosx"})


def files_of(path: Path, check: Check | None = None) -> list[Path]:
    """Give the files that a path stands for: itself, or all in a folder and below, or a ZIP file, but for hidden ones.

    A folder or ZIP file that holds LinkedIn's archive, and nothing else beside a single file of it, stands for itself.
    What `check` raises ends the unpacking of a ZIP file.

    Raises:
        KnownError: where a folder holds no file, or more than `MOST_FILES`; where a ZIP file is no sound one.
    """
    if not path.is_dir():
        return _packed(path, check)
    archive = open_archive(path)
    if archive is not None and len({member.what for member in archive.members}) > 1:
        return [path]
    found = list(_below(path))
    if archive is not None and len(found) == 1:
        return [path]
    if not found:
        raise KnownError(translate("Imports", "There is no file in the folder “{name}”.", name=_name(path)))
    return _not_too_many(path, found)


def _packed(path: Path, check: Check | None) -> list[Path]:
    """Give what a ZIP file holds; any other file, or one with nothing to import in it, stands for itself."""
    if is_database_in_use(path):
        return [path]
    try:
        with path.open("rb") as stream:
            head = stream.read(4)
    except (OSError, ValueError):
        return [path]
    if head != b"PK\x03\x04" or not (found := unpacked(path, check)) or open_archive(path) is not None:
        return [path]
    return _not_too_many(path, found)


def _not_too_many(path: Path, found: list[Path]) -> list[Path]:
    if len(found) > MOST_FILES:
        raise KnownError(
            translate(
                "Imports",
                "“{name}” holds more than {most} files. Choose those with people in them.",
                name=_name(path),
                most=number(MOST_FILES),
            )
        )
    return found


def _name(folder: Path) -> str:
    """What the folder is called; one that is written as . or .. or is the whole disk has its name only in its path."""
    resolved = folder.resolve()
    return resolved.name or str(resolved)


def spread(paths: Sequence[Path], check: Check | None = None) -> dict[Path, str]:
    """Give the files that some paths stand for, each once, with the sentence why it cannot be one ("" where it can)."""
    files: dict[Path, str] = {}
    for path in paths:
        try:
            files.update(dict.fromkeys(files_of(path, check), ""))
        except KnownError as error:
            files[path] = str(error)
        except OSError as error:
            files[path] = str(trouble(path, error))
    return files


def _below(folder: Path, depth: int = _DEPTH) -> Iterator[Path]:
    """Give the files in a folder and in those below it, by name; links lead elsewhere and are not followed.

    A folder below that may not be looked into stands for itself. Raises `OSError` for the first one.
    """
    try:
        entries = sorted(os.scandir(folder), key=lambda entry: entry.name)
    except OSError:
        if depth == _DEPTH:
            raise
        yield folder
        return
    for entry in entries:
        if entry.name.startswith(".") or entry.name.lower() in _NOBODYS or entry.is_symlink():
            continue
        if entry.is_file():
            yield Path(entry.path)
        elif depth > 1 and entry.is_dir():
            yield from _below(Path(entry.path), depth - 1)


def look_at(store: Store, paths: Sequence[Path], progress: Report | None = None) -> list[Looked]:
    """Look what importing some files would do, each once; what cannot be read is named. Nothing is changed.

    Folders stand for the files in them, as in `files_of`.
    """
    found = []
    known = None
    check = None if progress is None else partial(progress, "", 0, 0)
    for path, refused in spread(paths, check).items():
        if refused:
            found.append(Looked(path, trouble=refused))
            continue
        source: Source | None = None
        try:
            if book.is_book(path):
                brought = importing.import_file(store, path, dry_run=True, progress=progress)
                found.append(Looked(path, book=brought))
                continue
            source = importing.recall(store, importing.open_source(path, look=check))
            known = known or importing.read_known(store, things=True)
            survey = importing.survey(store, source, known=known, progress=progress)
            found.append(Looked(path, source, survey))
        except KnownError as error:
            found.append(Looked(path, source, trouble=str(error)))
    return found


def import_looked(
    store: Store,
    looked: Looked,
    decisions: Mapping[int, Decision],
    *,
    tags: tuple[str, ...] = (),
    relationship: Relationship | None = None,
    progress: Report | None = None,
    keep_copy: bool = True,
) -> ImportResult:
    """Import one of them as an action; tags and relationship go to everybody in it, but not in a book.

    `keep_copy` is for the first that changes something: the copy is from before all of them.

    Raises:
        KnownError: as `importing.import_source`; nothing was changed by this file.
    """
    if looked.source is None:
        return importing.import_file(
            store, looked.path, kind=importing.BOOK, progress=progress, keep_copy=keep_copy
        )
    source = looked.source.with_all(tags, relationship)
    return importing.import_source(store, source, decisions=decisions, progress=progress, keep_copy=keep_copy)
