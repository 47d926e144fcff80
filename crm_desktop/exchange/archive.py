"""ZIP archives of other people: looked into, never unpacked to the disk, and read no further than is sound.

Members are chosen by their names inside, which lead nowhere on the disk: `../../x.csv` is just a member. What is
encrypted, doubled or far larger than it seems is refused with a sentence.
"""

from __future__ import annotations

import io
import zipfile
import zlib
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path
from typing import TYPE_CHECKING, Final

from crm_desktop.domain.translation import translate
from crm_desktop.domain.wording import number
from crm_desktop.exchange.content import NotReadable, trouble

if TYPE_CHECKING:
    from _typeshed import WriteableBuffer as Buffer

MOST_MEMBERS: Final = 20_000
MOST_BYTES: Final = 2_000_000_000
"""The most bytes that all members together may unpack to."""

_BIG: Final = 50_000_000
_RATIO: Final = 250

DAMAGED: Final = (
    zipfile.BadZipFile, zlib.error, EOFError, NotImplementedError, RuntimeError, ValueError, KeyError, OverflowError,
)  # fmt: skip
"""What reading a damaged archive raises, besides an `OSError`."""


class Damaged(NotReadable):
    """A file in an archive is damaged."""


def open_zip(path: Path) -> zipfile.ZipFile:
    """Open a ZIP archive and look whether it can be read: use it as a context manager.

    Raises:
        NotReadable: where it is damaged, encrypted, holds a member twice, or unpacks to too much.
    """
    try:
        archive = zipfile.ZipFile(path)
    except OSError as error:
        raise trouble(path, error) from error
    except DAMAGED as error:
        raise NotReadable(
            translate(
                "Imports",
                "“{name}” is a ZIP archive or workbook that is damaged or cut off. Get it once more.",
                name=path.name,
            )
        ) from error
    try:
        _check(path.name, archive.infolist())
    except BaseException:
        archive.close()
        raise
    return archive


def is_workbook(names: set[str]) -> bool:
    """Whether the members of an archive are those of an Excel workbook."""
    return "xl/workbook.xml" in names or (
        "[Content_Types].xml" in names and any(each.startswith("xl/") for each in names)
    )


def _check(name: str, members: list[zipfile.ZipInfo]) -> None:
    if len(members) > MOST_MEMBERS:
        raise NotReadable(
            translate(
                "Imports",
                "“{name}” holds {count} files, too many for an export. It was not read.",
                name=name,
                count=number(len(members)),
            )
        )
    if any(member.flag_bits & 0x1 for member in members):
        raise NotReadable(
            translate(
                "Imports",
                "“{name}” is locked with a password. Unpack it, and import what is in it.",
                name=name,
            )
        )
    names = [member.filename for member in members]
    if len(set(names)) < len(names):
        raise NotReadable(
            translate(
                "Imports",
                "“{name}” holds a file twice, so it is not clear which one counts. It was not read.",
                name=name,
            )
        )
    total = sum(member.file_size for member in members)
    packed = sum(member.compress_size for member in members)
    bomb = total > _BIG and total > _RATIO * max(1, packed)
    if total > MOST_BYTES or bomb:
        raise NotReadable(
            translate(
                "Imports", "“{name}” unpacks to far more than an export holds, so it was not read.", name=name
            )
        )


class _Sound(io.RawIOBase):
    """The bytes of a member; damage met while it is read is told as such."""

    def __init__(self, archive: zipfile.ZipFile, member: zipfile.ZipInfo) -> None:
        self._name = member.filename
        with self._watched():
            self._stream = archive.open(member)

    @contextmanager
    def _watched(self) -> Iterator[None]:
        try:
            yield
        except DAMAGED as error:
            raise Damaged(
                translate(
                    "Imports", "“{name}” in the archive is damaged, so nothing was imported.", name=self._name
                )
            ) from error

    def readable(self) -> bool:
        return True

    def readinto(self, buffer: Buffer) -> int:
        view = memoryview(buffer)
        with self._watched():
            data = self._stream.read(len(view))
        view[: len(data)] = data
        return len(data)

    def tell(self) -> int:
        return self._stream.tell()

    def close(self) -> None:
        self._stream.close()
        super().close()


def open_member(archive: zipfile.ZipFile, member: zipfile.ZipInfo) -> io.BufferedReader:
    """Open a member for reading; it gives no more bytes than it says it has.

    Raises:
        Damaged: where it cannot be opened, and later where it proves to be damaged.
    """
    return io.BufferedReader(_Sound(archive, member), 1 << 16)
