"""Copies of a book that are made by themselves, before something big is done to it."""

from __future__ import annotations

from collections.abc import Callable
from contextlib import suppress
from pathlib import Path
from threading import Thread
from types import TracebackType
from typing import Final, Self

from crm_desktop.domain.errors import KnownError
from crm_desktop.domain.translation import translate
from crm_desktop.services.computer import places
from crm_desktop.store import Store
from crm_desktop.store.watching import watched

KEPT_COPIES: Final = 3
"""So many copies from before an import are kept of a book; the oldest goes."""

DROPPING: Final = "copy"
"""The name of the thread that takes a copy away; the program does not end before it did."""

_COPY: Final = " before import "


class SafetyCopy:
    """A copy of the book as it was saved last, for the block in which something big is done.

    It is kept where the block ends well, and then the newest few of such copies are; else it goes again.
    """

    def __init__(self, store: Store, check: Callable[[], None]) -> None:
        self._store = store
        self._check = check
        self.path: Path | None = None
        """Where the copy is; None where there is none."""

    def make(self) -> None:
        """Make the copy, once, also while an action has begun: it is read through a connection of its own.

        What `check` raises stops it.

        Raises:
            KnownError: where the copy cannot be written.
        """
        if self.path is not None:
            return
        folder = places.backup_folder(self._store.path)
        try:
            folder.mkdir(parents=True, exist_ok=True)
            self.path = _free(folder, self._name(f"{self._store.clock.now().astimezone():%Y-%m-%d %H%M%S}"))
        except OSError as error:
            raise KnownError(
                translate(
                    "Imports",
                    "The copy from before the import cannot be kept in {folder}: {reason}. Nothing was imported "
                    "and your file is safe.",
                    folder=folder,
                    reason=error.strerror or error,
                )
            ) from error
        aside = self._store.another(read_only=True)
        try:
            with watched(aside, self._check):
                aside.back_up(self.path)
        finally:
            aside.close()

    def drop(self) -> None:
        """Take the copy away: nothing came of what it was made for. A large file takes a moment, and nobody waits."""
        if self.path is not None:
            left = [self.path, *self.path.parent.glob(f".{self.path.name}*")]
            Thread(target=_remove, args=left, name=DROPPING).start()
            self.path = None

    def __enter__(self) -> Self:
        return self

    def __exit__(
        self, kind: type[BaseException] | None, error: BaseException | None, tb: TracebackType | None
    ) -> None:
        if error is not None:
            self.drop()
        elif self.path is not None:
            found = sorted(self.path.parent.glob(self._name("*")), key=lambda each: each.stat().st_mtime_ns)
            for old in found[:-KEPT_COPIES]:
                if old != self.path:
                    old.unlink(missing_ok=True)

    def _name(self, moment: str) -> str:
        return f"{self._store.path.stem}{_COPY}{moment}{places.SUFFIX}"


def _remove(*left: Path) -> None:
    for one in left:
        with suppress(OSError):  # what cannot be taken away does no harm: it is one copy more
            one.unlink(missing_ok=True)


def _free(folder: Path, name: str) -> Path:
    """Give a place of that name, or the next one, that is free."""
    path = folder / name
    number = 2
    while path.exists():
        path = folder / f"{Path(name).stem} {number}{places.SUFFIX}"
        number += 1
    return path
