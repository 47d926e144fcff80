"""Writing a file whole: beside its place, and moved there when all of it is on the disk."""

from __future__ import annotations

import io
import os
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path
from typing import BinaryIO, TextIO

from crm_desktop.domain.errors import KnownError
from crm_desktop.store import Store


@contextmanager
def written(store: Store, out: Path) -> Iterator[BinaryIO]:
    """Open a file beside `out` that takes its place when the block has ended well; else nothing is left of it.

    Raises:
        KnownError: where the place is a folder or the job search itself, or cannot be written to.
    """
    if out.is_dir():
        raise KnownError(f"{out.name} is a folder. Give the name of a file in it.")
    if out.exists() and out.samefile(store.path):
        raise KnownError(f"{out.name} is the job search itself. Choose another name for the export.")
    draft = out.with_name(f".{out.name}.new")
    try:
        try:
            with draft.open("wb") as file:
                yield file
                file.flush()
                os.fsync(file.fileno())
            draft.replace(out)
        except BaseException:
            draft.unlink(missing_ok=True)
            raise
    except OSError as error:
        raise KnownError(
            f"{out.name} cannot be written in {out.parent}. Your file is safe. "
            "Check that the folder is there, that you may write to it and that the disk has room."
        ) from error


@contextmanager
def text_of(raw: BinaryIO) -> Iterator[TextIO]:
    """Write text into an open file, which stays open: UTF-8, line ends as they are given."""
    file = io.TextIOWrapper(raw, encoding="utf-8", newline="")
    yield file
    file.flush()
    file.detach()
