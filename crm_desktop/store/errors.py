"""The failures of a file that are known, each with its sentence."""

from __future__ import annotations

import os
import shutil
from collections.abc import Iterator
from contextlib import contextmanager, suppress
from pathlib import Path
from typing import Final

import apsw

from crm_desktop.domain.errors import KnownError
from crm_desktop.domain.translation import translate

_INDEX: Final = 32 * 1024
"""Bytes that opening a file takes at least: the index of its log (sqlite.org/walformat.html, 2.1)."""


class StoreError(KnownError):
    """The file cannot be opened, read or written; the sentence says what is safe and what to do."""


class NewerFile(StoreError):
    """The file was made by a newer CRM Desktop; it stays untouched."""


class DamagedFile(StoreError):
    """The file is not ours, or is damaged; it stays untouched."""


class WriteOutsideAction(RuntimeError):
    """A bug: something wrote without `store.action(label)`."""


def sentence(error: BaseException, path: Path) -> str | None:
    """Give the sentence for a known SQLite failure on the file at `path`, or None for a bug."""
    # Peewee hides the first failure behind the one of its clean-up; the true code is in the context.
    seen: BaseException | None = error
    while seen is not None:
        text = _sentence(_meant(seen, path), path.name)
        if text:
            return text
        seen = seen.__cause__ or seen.__context__
    return None


def _meant(error: BaseException, path: Path) -> BaseException:
    """Give what the failure is about, where SQLite only says that it did not reach the log beside the file: the log's
    index found no room, or the folder may not be written to.
    """
    if isinstance(error, apsw.IOError):
        with suppress(OSError):
            return apsw.FullError() if shutil.disk_usage(path.parent).free < _INDEX else error
    if isinstance(error, apsw.CantOpenError) and path.exists() and not os.access(path.parent, os.W_OK):
        return apsw.ReadOnlyError()
    return error


def _sentence(error: BaseException, name: str) -> str | None:
    if isinstance(error, apsw.FullError):
        return translate(
            "File",
            "The disk is full. Nothing of this change was saved and everything before it is safe. "
            "Make some room, then try again.",
        )
    if isinstance(error, (apsw.BusyError, apsw.LockedError)):
        return translate(
            "File",
            "Another program is writing to {name}. Nothing of this change was saved and everything before it is "
            "safe. Wait a moment, then try again.",
            name=name,
        )
    if isinstance(error, (apsw.ReadOnlyError, apsw.PermissionsError)):
        return translate(
            "File",
            "{name} may not be written to. Nothing of this change was saved and everything before it is safe. "
            "Check the rights of the file and its folder, or open a copy of it elsewhere.",
            name=name,
        )
    if isinstance(error, apsw.CantOpenError):
        return translate(
            "File",
            "{name} cannot be opened. Check that its folder is there and that you may use it.",
            name=name,
        )
    if isinstance(error, (apsw.CorruptError, apsw.NotADBError)):
        return translate(
            "File",
            "{name} is damaged or is not a CRM Desktop file. It was left as it is. Open the latest backup instead.",
            name=name,
        )
    if isinstance(error, apsw.IOError):
        return translate(
            "File",
            "The disk did not answer while {name} was used. Everything saved before is safe. Check that the "
            "drive is connected, then try again.",
            name=name,
        )
    return None


@contextmanager
def known(path: Path) -> Iterator[None]:
    """Turn a known SQLite failure inside the block into `StoreError`; let bugs through.

    Raises:
        StoreError: for a full or read-only disk, a lock, damage.
    """
    try:
        yield
    except Exception as error:
        text = sentence(error, path) if _is_of_sqlite(error) else None
        if text is None:
            raise
        raise StoreError(text) from error


def _is_of_sqlite(error: Exception) -> bool:
    """Say whether SQLite raised it, directly or through Peewee (by name: most starts never import Peewee)."""
    return isinstance(error, apsw.Error) or any(cls.__module__ == "peewee" for cls in type(error).__mro__)
