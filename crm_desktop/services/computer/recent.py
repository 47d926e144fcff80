"""The searches that were opened last on this computer, kept in a small file beside the person's own."""

from __future__ import annotations

import json
from contextlib import suppress
from pathlib import Path
from typing import Final

from crm_desktop.services.computer import places
from crm_desktop.services.computer.whole_files import beside

MOST: Final = 8
"""So many are remembered."""


def searches() -> list[Path]:
    """Give them, the latest first, as far as they are still there."""
    return [path for path in _kept() if path.exists()]


def note(path: Path) -> None:
    """Remember that a search was opened. Where the disk refuses, it is not remembered: nothing depends on it."""
    path = path.absolute()
    kept = [path, *(one for one in _kept() if one != path)][:MOST]
    place = _place()
    with suppress(OSError):
        place.parent.mkdir(parents=True, exist_ok=True)
        with beside(place) as draft:
            draft.write_text(json.dumps([str(one) for one in kept], ensure_ascii=False, indent=1), "utf-8")


def _place() -> Path:
    return places.data_folder() / "recent.json"


def _kept() -> list[Path]:
    try:
        found = json.loads(_place().read_text("utf-8"))
    except (OSError, ValueError):
        return []
    return [Path(one) for one in found if isinstance(one, str)] if isinstance(found, list) else []
