"""The documents of an opening: files that lie where they lie, or copies that are kept within the book.

Each function that writes to the book is one undoable action.
"""

from __future__ import annotations

import stat
from collections.abc import Iterable
from pathlib import Path
from typing import Final

from crm_desktop.domain.errors import KnownError
from crm_desktop.domain.placeholders import one_line
from crm_desktop.domain.translation import plural, translate
from crm_desktop.services.computer.whole_files import beside, file_name
from crm_desktop.services.opportunities import title
from crm_desktop.store import Store
from crm_desktop.store import models as m
from crm_desktop.store import opportunities as reader

MOST_BYTES: Final = 10_000_000
"""A document larger than this is not copied in: the file and each of its backups would grow by it."""
NAMELESS: Final = "document"
"""What a file is called whose name no system takes."""
_TURNING: Final = dict.fromkeys([*range(0x202A, 0x202F), *range(0x2066, 0x206A)])


def link(store: Store, number: int, paths: Iterable[Path]) -> tuple[Path, ...]:
    """Name files that belong to an opening, in one action, and give those that are new; they stay where they lie.

    Raises:
        KnownError: where one is no file, or has a name that is no text.
    """
    known = {one[0] for one in store.rows("SELECT path FROM document WHERE opportunity_id = ?", (number,))}
    new = [path for path in dict.fromkeys(map(_absolute, paths)) if str(path) not in known]
    for path in new:
        _need_file(path)
    if new:
        with store.action(_documents_label(store, number, [_shown_name(path) for path in new]), "edit"):
            for path in new:
                store.insert(
                    m.Document,
                    opportunity=number,
                    name=_shown_name(path),
                    path=str(path),
                    added_on=store.clock.today(),
                )
    return tuple(new)


def is_there(path: Path) -> bool:
    """Say whether a file lies at a place; where one may not look, or no file could lie, it does not."""
    try:
        return path.is_file()
    except OSError:
        return False


def copy_in(store: Store, number: int, path: Path) -> int:
    """Keep a copy of a file within the book, in one action, so that it goes wherever the book goes; give its bytes.

    Raises:
        KnownError: where it cannot be read, or is larger than `MOST_BYTES`.
    """
    path = _absolute(path)
    name = _shown_name(path)
    try:
        if not is_there(path):  # a pipe would be waited for
            raise FileNotFoundError(path)
        with path.open("rb") as file:
            content = file.read(MOST_BYTES + 1)
    except OSError as error:
        raise KnownError(
            translate("Opportunities", "“{name}” could not be read. Nothing was added.", name=name)
        ) from error
    if len(content) > MOST_BYTES:
        raise KnownError(
            translate(
                "Opportunities",
                "“{name}” is larger than {most} MB, too large to be kept here. Nothing was added. Add it as a "
                "link: then the file stays where it lies.",
                name=name,
                most=MOST_BYTES // 1_000_000,
            )
        )
    with store.action(_documents_label(store, number, [name]), "edit"):
        store.insert(
            m.Document,
            opportunity=number,
            name=name,
            content=content,
            added_on=store.clock.today(),
        )
    return len(content)


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
    path = inside / file_name(found.name, NAMELESS)
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


def relink(store: Store, document: int, path: Path) -> None:
    """Say where the file of a document lies now, in one action. A name that was the file's follows it.

    Raises:
        KnownError: where there is no such file.
    """
    path = _absolute(path)
    _need_file(path)
    found = store.get(m.Document, document)
    if found is None:
        return
    name = _shown_name(path) if not found.path or found.name == _shown_name(Path(found.path)) else found.name
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


def _shown_name(path: Path) -> str:
    """The name of a file as a line of text, without signs that turn the writing round and hide how it ends."""
    return one_line(path.name.translate(_TURNING)) or NAMELESS


def _need_file(path: Path) -> None:
    """Refuse what is no file, and one whose path is of another encoding and no text that a book could hold."""
    if not is_there(path):
        raise KnownError(
            translate("Opportunities", "“{name}” is not a file. Nothing was changed.", name=_shown_name(path))
        )
    if any("\ud800" <= sign <= "\udfff" for sign in str(path)):
        raise KnownError(
            translate(
                "Opportunities",
                "The name or the folder of “{name}” has signs that cannot be written down. Nothing was changed. "
                "Keep a copy of it in here instead.",
                name=_shown_name(path),
            )
        )


def _documents_label(store: Store, number: int, names: list[str]) -> str:
    what = plural("Opportunities", "{name}", "%Ln documents", len(names), name=names[0])
    return translate("Opportunities", "{what} added to {opening}", what=what, opening=title(store, number))
