"""ZIP archives of other people: looked into and read no further than is sound.

Members are chosen by their names inside, which lead nowhere on the disk: `../../x.csv` is just a member. What is no
archive of LinkedIn's is unpacked (`unpacked`), within bounds, as the files that are in it. What is
encrypted, doubled or far larger than it seems is refused with a sentence.
"""

from __future__ import annotations

import atexit
import io
import re
import shutil
import tempfile
import zipfile
import zlib
from collections.abc import Iterator
from contextlib import contextmanager
from functools import partial
from pathlib import Path, PurePosixPath
from typing import IO, TYPE_CHECKING, Final

from crm_desktop.domain.stopping import Check, stoppable
from crm_desktop.domain.translation import mark, translate
from crm_desktop.domain.wording import number
from crm_desktop.exchange.files.content import FileKind, NotReadable, no_table, trouble

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


_NOT_OURS: Final = (
    (
        "content.xml",
        mark(
            "Imports",
            "This is an OpenDocument file, as LibreOffice writes it. Open it there, save it as .xlsx or CSV, and "
            "choose that file.",
        ),
    ),
    (
        ".iwa",
        mark(
            "Imports",
            "This is a document of Apple's Numbers or Pages. Export it there as CSV, and choose that file.",
        ),
    ),
    (
        "word/document.xml",
        mark("Imports", "This is a Word document, not a list of people. Choose a CSV or Excel file."),
    ),
)
"""How the members of files end that are ZIP archives by accident, and what is said of them."""


def not_ours(path: Path, members: list[zipfile.ZipInfo]) -> NotReadable:
    """Give the error for an archive of which nothing is imported: of another kind, or too large to be unpacked."""
    for ending, sentence in _NOT_OURS:
        if any(member.filename.endswith(ending) for member in members):
            return NotReadable(translate("Imports", sentence))
    if sum(member.file_size for member in _wanted(members)) > _UNPACKED:
        return NotReadable(
            translate(
                "Imports",
                "“{name}” is too large to be read as it is. Unpack it, and choose the files.",
                name=path.name,
            )
        )
    return no_table(FileKind.ZIP)


_ENDINGS: Final = frozenset(".csv .tsv .vcf .vcard .ldif .ics .eml .mbox .xlsx".split())
_UNPACKED: Final = 100_000_000
"""The most bytes that are unpacked: so much takes less than a second."""

_PIECE: Final = 1 << 20
_KNOWN: Final[dict[tuple[Path, int, int], tuple[Path, ...]]] = {}
"""What was unpacked already, by the archive as it was: its path, the moment it was changed, its size."""
_ORIGINS: Final[dict[Path, str]] = {}

_UNSAFE: Final = re.compile(r"[<>:\"/\\|?*\x00-\x1f]")
_LONGEST_NAME: Final = 100


def unpacked(path: Path, check: Check | None = None) -> list[Path]:
    """Unpack what can be imported of a ZIP archive into a folder of this program, which is gone when it ends.

    Gives nothing where the archive holds no such file, or too much. `check` is called now and then: what it raises
    ends the work, and nothing of it stays. Raises `NotReadable` as `open_zip`.
    """
    try:
        status = path.stat()
    except OSError as error:
        raise trouble(path, error) from error
    state = path, status.st_mtime_ns, status.st_size
    if state not in _KNOWN:
        _KNOWN[state] = _unpacked(path, check)
    return list(_KNOWN[state])


def origin(path: Path) -> str:
    """Give where a file is as a person would say it: one that was unpacked is in its archive still."""
    return _ORIGINS.get(path, str(path))


def _unpacked(path: Path, check: Check | None) -> tuple[Path, ...]:
    with open_zip(path) as archive:
        members = _wanted(archive.infolist())
        if not members or sum(each.file_size for each in members) > _UNPACKED:
            return ()
        found: dict[Path, str] = {}
        try:
            home = Path(tempfile.mkdtemp(prefix="crm-desktop-"))
            atexit.register(shutil.rmtree, home, ignore_errors=True)
            try:
                for number, member in enumerate(members, start=1):
                    # Only the last part of its name is taken, into a folder of its own: no name leads anywhere else.
                    name = PurePosixPath(member.filename.replace("\\", "/")).name
                    place = home / str(number) / _UNSAFE.sub("_", name)[-_LONGEST_NAME:]
                    place.parent.mkdir()
                    with open_member(archive, member) as stream, place.open("xb") as copy:
                        copy.writelines(stoppable(iter(partial(stream.read, _PIECE), b""), check))
                    found[place] = f"{path}/{member.filename}"
            except BaseException:
                shutil.rmtree(home, ignore_errors=True)
                raise
        except OSError as error:
            raise trouble(path, error) from error
    _ORIGINS.update(found)
    return tuple(found)


def _wanted(members: list[zipfile.ZipInfo]) -> list[zipfile.ZipInfo]:
    """Give the members that can be imported, by how their names end; hidden ones and those of a Mac are none."""

    def is_wanted(name: PurePosixPath) -> bool:
        hidden = any(part.startswith((".", "__MACOSX")) for part in name.parts if part not in (".", ".."))
        return name.suffix.lower() in _ENDINGS and not hidden

    return [member for member in members if is_wanted(PurePosixPath(member.filename))]


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


@contextmanager
def _told(member: zipfile.ZipInfo) -> Iterator[None]:
    """Tell damage of a member as such. Raises: Damaged."""
    try:
        yield
    except DAMAGED as error:
        raise Damaged(
            translate(
                "Imports",
                "“{name}” in the archive is damaged, so nothing was imported.",
                name=member.filename,
            )
        ) from error


class _Sound(io.RawIOBase):
    """The bytes of a member; damage met while it is read is told as such."""

    def __init__(self, stream: IO[bytes], member: zipfile.ZipInfo) -> None:
        self._stream = stream
        self._member = member

    def readable(self) -> bool:
        return True

    def readinto(self, buffer: Buffer) -> int:
        view = memoryview(buffer)
        with _told(self._member):
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
    with _told(member):
        stream = archive.open(member)
    return io.BufferedReader(_Sound(stream, member), 1 << 16)
