"""What the program is made of, each part with its version and licence: our own, fonts and icons, every library.

A package carries the licences as files; from the source tree they are read off the installed libraries.
"""

from __future__ import annotations

import platform
from collections.abc import Iterator
from dataclasses import dataclass
from importlib import metadata
from pathlib import Path
from typing import Final

from crm_desktop import __version__, resources_dir

_STATED: Final = {
    "apsw_sqlite3mc": "any OSI-approved",
    "peewee": "MIT",
    "python-dateutil": "Apache-2.0 or BSD-3-Clause",
    "PySide6_Essentials": "LGPL-3.0",
    "shiboken6": "LGPL-3.0",
}
"""What a library says of its licence elsewhere than in its metadata; of several, the one it is used under here."""

_FULL: Final = 56
"""A line of so many letters was broken because it was full."""
_QT: Final = """Qt and Qt for Python are used under the GNU Lesser General Public License, version 3. Their libraries
lie as files of their own beside the program and can be exchanged for others. Their source is on https://code.qt.io.

"""


@dataclass(frozen=True, slots=True)
class Licence:
    """One part: its name, its version where it has one, the licence in a word or two, and the whole text."""

    name: str
    version: str
    licence: str
    text: str


def shipped() -> Iterator[Licence]:
    """Give all parts: the program first, then Python, font and icons, then the libraries by name.

    Each is read when it is asked for: in a source tree a library takes some 20 ms.
    """
    folder = resources_dir() / "licences"
    own = next(place for place in (folder / "LICENSE", folder.parent.parent / "LICENSE") if place.exists())
    yield Licence("CRM Desktop", __version__, "MIT", own.read_text("utf-8"))
    yield Licence("Python", platform.python_version(), "PSF", _python(folder))
    yield Licence("Inter", "", "OFL-1.1", (folder / "Inter-OFL.txt").read_text("utf-8"))
    yield Licence("Lucide", "", "ISC", (folder / "Lucide-LICENSE.txt").read_text("utf-8"))
    yield from _packed(folder / "libraries") or _installed()


def of_library(name: str) -> Licence | None:
    """Give the licence of an installed library with its texts; None where it is not installed here."""
    try:
        library = metadata.distribution(name)
    except metadata.PackageNotFoundError:
        return None
    title = library.metadata["Name"]
    told = library.metadata
    stated = _STATED.get(title) or next(
        (told[name] for name in ("License-Expression", "License") if name in told), ""
    )
    files = [
        Path(str(file.locate())) for file in library.files or () if _is_licence(file.name, str(file.parent))
    ]
    texts = [file.read_text("utf-8", "replace") for file in files if file.is_file()]
    if stated == "LGPL-3.0":
        ours = resources_dir() / "licences"
        texts = [_QT + (ours / "LGPL-3.txt").read_text("utf-8"), (ours / "GPL-3.txt").read_text("utf-8")]
    return Licence(title, library.version, stated or "see the text", "\n\n".join(texts))


def file_of(part: Licence) -> str:
    """Give a licence as the text of its file in a package: name, version and licence on the first line."""
    return f"{part.name} {part.version}: {part.licence}\n\n{part.text}"


def flowing(text: str) -> str:
    """A licence's text whose lines were broken for a terminal, with its paragraphs whole: they wrap as is fit."""
    out: list[str] = []
    before = ""
    for line in text.splitlines():
        goes_on = len(before) >= _FULL and line[:1].isalpha() and not line.startswith("Copyright")
        if goes_on:
            out[-1] += f" {line}"
        else:
            out.append(line)
        before = line
    return "\n".join(out)


def _is_licence(name: str, folder: str) -> bool:
    """Tell whether a file of a library is one of its licences."""
    return any(word in name.lower() for word in ("licen", "copying", "notice")) or folder.endswith("licenses")


def _packed(folder: Path) -> list[Licence]:
    """The licences that a package carries."""
    return [
        _of_file(file) for file in sorted(folder.glob("*.txt"), key=lambda one: one.stem.lower())
        if file.stem != "Python"
    ]  # fmt: skip


def _of_file(file: Path) -> Licence:
    head, _, text = file.read_text("utf-8", "replace").partition("\n")
    named, _, licence = head.partition(": ")
    name, _, version = named.rpartition(" ")
    return Licence(name or named, version if name else "", licence, text.strip())


def _installed() -> Iterator[Licence]:
    """The licences of the libraries that the lock file of the source tree names."""
    lock = resources_dir().parent / "requirements.lock"
    lines = lock.read_text("utf-8").splitlines() if lock.exists() else []
    names = [line.partition("==")[0].strip() for line in lines if "==" in line and not line.startswith("#")]
    found = map(of_library, sorted(names, key=str.lower))
    yield from (one for one in found if one is not None)


def _python(folder: Path) -> str:
    packed = folder / "libraries" / "Python.txt"
    if packed.exists():
        return packed.read_text("utf-8", "replace")
    import sysconfig

    for place in (Path(sysconfig.get_path("stdlib")), Path(sysconfig.get_path("data"))):
        if (place / "LICENSE.txt").exists():
            return (place / "LICENSE.txt").read_text("utf-8", "replace")
    return platform.python_implementation() + ": https://docs.python.org/3/license.html"
