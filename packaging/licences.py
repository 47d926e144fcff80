"""Write the licence of each named library into a folder, a file each: `python licences.py FOLDER NAME …`."""

from __future__ import annotations

import sys
import sysconfig
from importlib import metadata
from pathlib import Path


def text_of(name: str) -> str | None:
    """Give the licence of an installed library with its texts; None where it is not installed here."""
    try:
        library = metadata.distribution(name)
    except metadata.PackageNotFoundError:
        return None
    stated = library.metadata.get("License-Expression") or library.metadata.get("License") or "see below"
    files = [
        Path(str(file.locate())) for file in library.files or () if is_licence(file.name, str(file.parent))
    ]
    texts = [file.read_text("utf-8", "replace") for file in files if file.is_file()]
    return "\n\n".join([f"{name} {library.version}: {stated}", *texts])


def is_licence(name: str, folder: str) -> bool:
    """Tell whether a file of a library is one of its licences."""
    return any(word in name.lower() for word in ("licen", "copying", "notice")) or folder.endswith("licenses")


def main() -> None:
    """Write them all, and Python's own."""
    place = Path(sys.argv[1])
    for name in sys.argv[2:]:
        text = text_of(name)
        if text is not None:
            (place / f"{name}.txt").write_text(text, "utf-8")
    for folder in (Path(sysconfig.get_path("stdlib")), Path(sys.base_prefix)):
        own = folder / "LICENSE.txt"
        if own.exists():
            (place / "Python.txt").write_text(own.read_text("utf-8"), "utf-8")
            return


if __name__ == "__main__":
    main()
