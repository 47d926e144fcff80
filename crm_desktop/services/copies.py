"""Copies of a book that are made by themselves, before something big is done to it."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from contextlib import contextmanager
from pathlib import Path
from typing import Final

from crm_desktop.domain.errors import KnownError
from crm_desktop.services import places
from crm_desktop.store import Store
from crm_desktop.store.watching import watched

KEPT_COPIES: Final = 3
"""So many copies from before an import are kept of a book; the oldest goes."""

_COPY: Final = " before import "


def keep_copy(store: Store, check: Callable[[], None] | None = None) -> Path:
    """Keep a copy of the book as it was saved last, and the newest few of such copies; give its place.

    It is read through a connection of its own, so it may be made while an action has begun. What `check`
    raises stops it.

    Raises:
        StoreError: where the copy cannot be written.
    """
    folder = places.backup_folder(store.path)
    stem = f"{store.path.stem}{_COPY}"
    moment = store.clock.now().astimezone()
    path = folder / f"{stem}{moment:%Y-%m-%d %H%M%S}{places.SUFFIX}"
    place = 2
    while path.exists():
        path = folder / f"{stem}{moment:%Y-%m-%d %H%M%S} {place}{places.SUFFIX}"
        place += 1
    with _folder(folder):
        aside = store.another(read_only=True)
        try:
            with watched(aside, check or _nothing):
                aside.back_up(path)
        finally:
            aside.close()
        copies = sorted(
            folder.glob(f"{stem}*{places.SUFFIX}"), key=lambda each: (each.stat().st_mtime_ns, each.name)
        )
        for old in copies[:-KEPT_COPIES]:
            old.unlink(missing_ok=True)
    return path


def _nothing() -> None:
    """Never stop."""


@contextmanager
def _folder(folder: Path) -> Iterator[None]:
    """Make a folder for copies; say what the system refuses."""
    try:
        folder.mkdir(parents=True, exist_ok=True)
        yield
    except OSError as error:
        raise KnownError(
            f"The copy from before the import cannot be kept in {folder}: {error.strerror or error}. "
            "Nothing was imported and your file is safe."
        ) from error
