"""Writing a file whole: beside its place, and moved there when all of it is on the disk."""

from __future__ import annotations

import io
import os
import stat
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path
from typing import TYPE_CHECKING, BinaryIO, Final, TextIO

from crm_desktop.domain.errors import KnownError
from crm_desktop.domain.translation import translate
from crm_desktop.store.data_file import made_aside

if TYPE_CHECKING:
    from _typeshed import ReadableBuffer

    from crm_desktop.store import Store


MOST_NAME: Final = 200
"""A file's name has at most so many bytes: most systems take 255, and what is written beside has some more."""
_MOST_ENDING: Final = 20
_AT_ONCE: Final = 8_000_000
"""So many bytes are brought onto the disk in one go."""
_DEVICES: Final = frozenset(
    {"con", "prn", "aux", "nul", *(f"{one}{n}" for one in ("com", "lpt") for n in range(10))}
)
"""What Windows takes for a device, whatever ending follows."""


def file_name(name: str, otherwise: str) -> str:
    """Give a name that a file can have on every system, with its ending; `otherwise` where nothing is left of it.

    Signs of paths and signs that cannot be seen become spaces, so that nothing hides where a name ends.
    """
    kept = "".join(" " if sign in '<>:"/\\|?*' or not sign.isprintable() else sign for sign in name)
    kept = " ".join(kept.split()).strip(". ") or otherwise
    stem, dot, ending = kept.rpartition(".")
    if not stem or len(ending) > _MOST_ENDING:
        stem, dot, ending = kept, "", ""
    room = MOST_NAME - len(f"{dot}{ending}".encode())
    stem = stem.encode()[:room].decode(errors="ignore").rstrip(". ")
    if stem.partition(".")[0].strip().casefold() in _DEVICES:
        stem = f"_{stem}"
    return f"{stem}{dot}{ending}"


@contextmanager
def beside(out: Path) -> Iterator[Path]:
    """Give the path beside `out` to write to: what is there takes its place when the block has ended well.

    Else nothing is left of it, and what was at `out` stays. A link stays one, and what it leads to is written; a pipe
    or a device is written to as it is.

    Raises:
        OSError: where the place cannot be written to.
    """
    if out.exists() and not out.is_file():
        yield out
        return
    place = out.resolve()
    with made_aside(place) as draft:
        yield draft


class _Draft(io.FileIO):
    """A file that brings onto the disk now and then what was written: at the end nothing stops that any more."""

    _waiting = 0

    def write(self, data: ReadableBuffer) -> int:
        count = super().write(data)
        self._waiting += count
        if self._waiting >= _AT_ONCE:
            self._waiting = 0
            if stat.S_ISREG(os.fstat(self.fileno()).st_mode):  # a pipe or a device is on no disk
                os.fsync(self.fileno())
        return count


@contextmanager
def written(store: Store, out: Path) -> Iterator[BinaryIO]:
    """Open a file that takes the place of `out` when the block has ended well, as `beside` says.

    Raises:
        KnownError: where the place is a folder or the job search itself, or cannot be written to.
    """
    if out.is_dir():
        raise KnownError(
            translate("Exports", "{name} is a folder. Give the name of a file in it.", name=out.name)
        )
    if out.exists() and out.samefile(store.path):
        raise KnownError(
            translate(
                "Exports",
                "{name} is the job search itself. Choose another name for the export.",
                name=out.name,
            )
        )
    try:
        with beside(out) as draft, io.BufferedWriter(_Draft(draft, "wb")) as file:
            yield file
    except OSError as error:
        raise KnownError(
            translate(
                "Exports",
                "{name} cannot be written in {parent}. Your file is safe. "
                "Check that the folder is there, that you may write to it and that the disk has room.",
                name=out.name,
                parent=out.parent,
            )
        ) from error


@contextmanager
def text_of(raw: BinaryIO) -> Iterator[TextIO]:
    """Write text into an open file, which stays open: UTF-8, line ends as they are given."""
    file = io.TextIOWrapper(raw, encoding="utf-8", newline="")
    yield file
    file.flush()
    file.detach()
