"""The file as a whole: is it ours and whole, the steps that bring it to today's shape, and copies of it."""

from __future__ import annotations

import os
from collections.abc import Iterator
from contextlib import contextmanager, suppress
from pathlib import Path
from typing import Final

import apsw

from crm_desktop.domain.translation import translate
from crm_desktop.store.errors import DamagedFile, NewerFile, StoreError
from crm_desktop.store.migrations import LATEST, STEPS
from crm_desktop.store.whereabouts import may_be_written

APPLICATION_ID: Final = 0x43524D44
"""`CRMD` in the header of the file says that it is ours."""


def check_header(path: Path) -> None:
    """Look at the first 100 bytes before SQLite may touch the file (SQLite file format, section 1.3).

    Raises:
        StoreError: where it is not there or cannot be read.
        DamagedFile: where it is no file of ours, or cut short.
        NewerFile: where a newer CRM Desktop made it.
    """
    if path.is_dir():
        raise StoreError(translate("File", "{name} is a folder. Choose a file inside it.", name=path.name))
    if not path.exists():
        raise StoreError(
            translate("File", "{name} is not at its place. Look for it, or make a new file.", name=path.name)
        )
    try:
        header = _first_bytes(path)
    except (OSError, apsw.Error) as error:
        raise StoreError(
            translate("File", "{name} cannot be read. Check that you may open it.", name=path.name)
        ) from error
    ours = int.from_bytes(header[68:72], "big") == APPLICATION_ID
    if (
        len(header) < 100
        or not header.startswith(b"SQLite format 3\0")
        or not ours
        or _is_cut_short(path, header)
    ):
        raise DamagedFile(
            translate(
                "File",
                "{name} is not a CRM Desktop file, or it is damaged. It was left as it is. If it was your file, "
                "open the latest backup.",
                name=path.name,
            )
        )
    version = int.from_bytes(header[60:64], "big")
    if version > LATEST:
        raise NewerFile(newer(path))


def connect(path: Path) -> apsw.Connection:
    """Open an existing file.

    Where it or its folder may not be written to, and nobody has a log beside it, it is read as it lies there
    (sqlite.org/uri.html, "immutable"): SQLite could not lay out a log in such a folder, and one beside a file that is
    only read would stay behind, closed to whoever may write to the file later.
    """
    if may_be_written(path) or any(companion.exists() for companion in companions(path)):
        return apsw.Connection(str(path))
    return apsw.Connection(
        f"{path.absolute().as_uri()}?immutable=1", flags=apsw.SQLITE_OPEN_READONLY | apsw.SQLITE_OPEN_URI
    )


def companions(path: Path) -> list[Path]:
    """Give where SQLite keeps what belongs to a file: its logs."""
    return [path.with_name(path.name + ending) for ending in ("-wal", "-shm", "-journal")]


def _first_bytes(path: Path) -> bytes:
    """Read them through SQLite. A file that is opened and closed past it loses the locks of all connections of this
    process (POSIX; sqlite.org/howtocorrupt.html, 2.2): another program then takes the log away that they write to.
    """
    file = apsw.VFSFile("", str(path), [apsw.SQLITE_OPEN_READONLY | apsw.SQLITE_OPEN_MAIN_DB, 0])
    try:
        return file.xRead(100, 0)
    finally:
        file.xClose()


def newer(path: Path) -> str:
    """Say that a newer program made the file."""
    return translate(
        "File",
        "{name} was made by a newer CRM Desktop. It was left as it is. Get the newest version, then open it again.",
        name=path.name,
    )


def _is_cut_short(path: Path, header: bytes) -> bool:
    """Say whether the file is shorter than its header says; SQLite itself opens such a file."""
    if any(companion.exists() for companion in companions(path)):
        return False  # the last word is in the log
    size, pages = int.from_bytes(header[16:18], "big"), int.from_bytes(header[28:32], "big")
    told = header[24:28] == header[92:96]
    return told and path.stat().st_size < pages * (65_536 if size == 1 else size)


def migrate(connection: apsw.Connection) -> None:
    """Run the steps that the file has not had, each in one transaction with its number.

    With the last one the search index is made again, for what it holds may have become more with the program.
    """
    for step in range(int(connection.pragma("user_version")), LATEST):
        connection.execute("BEGIN IMMEDIATE")
        try:
            connection.execute(STEPS[step])
            connection.pragma("user_version", step + 1)
            if step + 1 == LATEST and connection.execute("SELECT 1 FROM contact LIMIT 1").fetchone():
                from crm_desktop.store import indexing  # which a new file does without

                indexing.rebuild(connection)
            connection.execute("COMMIT")
        except BaseException:
            connection.execute("ROLLBACK")
            raise


def keep_copy(connection: apsw.Connection, path: Path, folder: Path) -> None:
    """Keep the file as it is in a folder, before it is brought to today's shape.

    Raises:
        StoreError: where the folder cannot be written to; the file was left as it is.
    """
    version = connection.pragma("user_version")
    try:
        folder.mkdir(parents=True, exist_ok=True)
        backup(connection, folder / f"{path.stem} before update {version}{path.suffix}")
    except (OSError, apsw.CantOpenError) as error:
        raise StoreError(
            translate(
                "File",
                "Before {name} is brought to this version of the program, a copy of it is kept in {folder}, which "
                "cannot be written to. The file was left as it is.",
                name=path.name,
                folder=folder,
            )
        ) from error


@contextmanager
def made_aside(path: Path) -> Iterator[Path]:
    """Give a place beside `path` for a file that takes its place when the block has ended well, synced and whole.

    Nothing is left of it otherwise.

    Raises:
        OSError: where the folder cannot be written to.
    """
    draft = path.with_name(f".{path.name}.new")
    left = (draft, *companions(draft))
    for one in left:
        one.unlink(missing_ok=True)
    try:
        yield draft
        with draft.open("rb+") as file:
            os.fsync(file.fileno())
        draft.replace(path)
    except BaseException:
        for one in left:
            with suppress(OSError):
                one.unlink(missing_ok=True)
        raise


def backup(connection: apsw.Connection, path: Path) -> None:
    """Copy the file as it is now to `path`, whole or not at all."""
    with made_aside(path) as draft:
        connection.execute("VACUUM INTO ?", (str(draft),))
