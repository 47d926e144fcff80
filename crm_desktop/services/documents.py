"""The documents of an opening: files that lie where they lie, or copies that are kept within the book.

Each function that writes to the book is one undoable action.
"""

from __future__ import annotations

import stat
from collections.abc import Iterable
from pathlib import Path
from typing import Final

from crm_desktop.domain.errors import KnownError
from crm_desktop.domain.translation import plural, translate
from crm_desktop.services.opportunities import title
from crm_desktop.services.whole_files import beside
from crm_desktop.store import Store
from crm_desktop.store import models as m
from crm_desktop.store import opportunities as reader

MOST_BYTES: Final = 10_000_000
"""A document larger than this is not copied in: the file and each of its backups would grow by it."""
MOST_NAME: Final = 100


def link(store: Store, number: int, paths: Iterable[Path]) -> None:
    """Name files that belong to an opening, in one action; they stay where they lie. One that is named is not again.

    Raises:
        KnownError: where one is no file.
    """
    known = {one[0] for one in store.rows("SELECT path FROM document WHERE opportunity_id = ?", (number,))}
    new = [path for path in dict.fromkeys(map(_absolute, paths)) if str(path) not in known]
    for path in new:
        if not path.is_file():
            raise KnownError(
                translate("Opportunities", "“{name}” is not a file. Nothing was added.", name=path.name)
            )
    if new:
        with store.action(_documents_label(store, number, [path.name for path in new]), "edit"):
            for path in new:
                store.insert(
                    m.Document,
                    opportunity=number,
                    name=path.name,
                    path=str(path),
                    added_on=store.clock.today(),
                )


def copy_in(store: Store, number: int, path: Path) -> None:
    """Keep a copy of a file within the book, in one action, so that it goes wherever the book goes.

    Raises:
        KnownError: where it cannot be read, or is larger than `MOST_BYTES`.
    """
    path = _absolute(path)
    try:
        with path.open("rb") as file:
            content = file.read(MOST_BYTES + 1)
    except OSError as error:
        raise KnownError(
            translate("Opportunities", "“{name}” could not be read. Nothing was added.", name=path.name)
        ) from error
    if len(content) > MOST_BYTES:
        raise KnownError(
            translate(
                "Opportunities",
                "“{name}” is larger than {most} MB, too large to be kept here. Nothing was added. Add it as a "
                "link: then the file stays where it lies.",
                name=path.name,
                most=MOST_BYTES // 1_000_000,
            )
        )
    with store.action(_documents_label(store, number, [path.name]), "edit"):
        store.insert(
            m.Document,
            opportunity=number,
            name=path.name,
            content=content,
            added_on=store.clock.today(),
        )


def write_copy(store: Store, document: int, folder: Path) -> Path:
    """Write a document that is kept here into a folder, to look at, and give its file. It cannot be written to:
    what somebody changed there would be lost.

    Raises:
        KnownError: where it is gone meanwhile, or the folder cannot be written to.
    """
    found = store.get(m.Document, document)
    if found is None or found.content is None:
        raise KnownError(
            translate("Opportunities", "This document was taken out meanwhile. Undo brings it back.")
        )
    inside = folder / str(document)
    path = inside / file_name(found.name)
    try:
        inside.mkdir(exist_ok=True)
        if path.exists():
            path.chmod(stat.S_IRUSR | stat.S_IWUSR)
        path.write_bytes(found.content)
        path.chmod(stat.S_IRUSR)
    except OSError as error:
        raise KnownError(
            translate(
                "Opportunities",
                "“{name}” could not be written to look at it. It is still kept here.",
                name=found.name,
            )
        ) from error
    return path


def save_copy(store: Store, document: int, path: Path) -> None:
    """Write a document that is kept here to a place the person chose.

    Raises:
        KnownError: where it is gone meanwhile, or the place cannot be written to.
    """
    content = reader.content(store, document)
    if content is None:
        raise KnownError(
            translate("Opportunities", "This document was taken out meanwhile. Undo brings it back.")
        )
    try:
        with beside(path) as draft:
            draft.write_bytes(content)
    except OSError as error:
        raise KnownError(
            translate(
                "Opportunities", "“{name}” could not be written there. It is still kept here.", name=path.name
            )
        ) from error


def file_name(name: str) -> str:
    """Give a name that a file can have on every system."""
    plain = "".join("_" if sign in '<>:"/\\|?*' or not sign.isprintable() else sign for sign in name)
    stem, dot, ending = plain.strip(" .").rpartition(".")
    if not dot:
        return (ending or "document")[:MOST_NAME]
    return f"{stem[:MOST_NAME]}.{ending[:20]}"


def relink(store: Store, document: int, path: Path) -> None:
    """Say where the file of a document lies now, in one action. A name that was the file's follows it.

    Raises:
        KnownError: where there is no such file.
    """
    path = _absolute(path)
    if not path.is_file():
        raise KnownError(
            translate("Opportunities", "“{name}” is not a file. Nothing was changed.", name=path.name)
        )
    found = store.get(m.Document, document)
    if found is None:
        return
    name = path.name if not found.path or found.name == Path(found.path).name else found.name
    with store.action(translate("Opportunities", "Document found again: {name}", name=name), "edit"):
        store.update(m.Document, document, path=str(path), name=name)


def rename(store: Store, document: int, name: str) -> None:
    """Give a document another name, in one action; the file keeps its own.

    Raises:
        KnownError: without a name.
    """
    name = " ".join(name.split())
    if not name:
        raise KnownError(translate("Opportunities", "A document needs a name. Nothing was changed."))
    with store.action(translate("Opportunities", "Document renamed: {name}", name=name), "edit"):
        store.update(m.Document, document, name=name)


def remove(store: Store, document: int) -> None:
    """Take a document out of its opening, in one action. The file itself is left where it lies."""
    found = store.get(m.Document, document)
    if found is not None:
        with store.action(
            translate("Opportunities", "Document taken out: {name}", name=found.name), "remove"
        ):
            store.delete(m.Document, document)


def _absolute(path: Path) -> Path:
    return path.expanduser().absolute()


def _documents_label(store: Store, number: int, names: list[str]) -> str:
    what = plural("Opportunities", "{name}", "%Ln documents", len(names), name=names[0])
    return translate("Opportunities", "{what} added to {opening}", what=what, opening=title(store, number))
