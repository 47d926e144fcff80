"""Write the licence of each named library into a folder, a file each: `python licences.py FOLDER NAME …`."""

from __future__ import annotations

import sys
import sysconfig
from pathlib import Path

sys.path.insert(0, str(Path(__file__).resolve().parents[1]))

from crm_desktop.services.shipped import licences


def main() -> None:
    """Write them all, and Python's own."""
    place = Path(sys.argv[1])
    for name in sys.argv[2:]:
        part = licences.of_library(name)
        if part is not None:
            (place / f"{name}.txt").write_text(licences.file_of(part), "utf-8")
    for folder in (Path(sysconfig.get_path("stdlib")), Path(sys.base_prefix)):
        own = folder / "LICENSE.txt"
        if own.exists():
            (place / "Python.txt").write_text(own.read_text("utf-8"), "utf-8")
            return


if __name__ == "__main__":
    main()
