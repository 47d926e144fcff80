"""Which calendar file each search keeps up to date on this computer.

It is remembered beside the person's own files, not in the search: a search that comes from elsewhere never writes here.
"""

from __future__ import annotations

import json
from pathlib import Path

from crm_desktop.domain.errors import KnownError
from crm_desktop.domain.translation import translate
from crm_desktop.services.computer import places
from crm_desktop.services.computer.whole_files import beside


def calendar_of(search: Path) -> Path | None:
    """Give the calendar file of a search; None where it keeps none."""
    found = _kept().get(str(search.absolute()))
    return Path(found) if found else None


def keep(search: Path, out: Path | None) -> None:
    """Remember the calendar file of a search, or that it keeps none.

    Raises:
        KnownError: where the disk refuses.
    """
    kept = _kept()
    if out is None:
        kept.pop(str(search.absolute()), None)
    else:
        kept[str(search.absolute())] = str(out)
    place = _place()
    try:
        place.parent.mkdir(parents=True, exist_ok=True)
        with beside(place) as draft:
            draft.write_text(json.dumps(kept, ensure_ascii=False, indent=1), "utf-8")
    except OSError as error:
        raise KnownError(
            translate(
                "Exports",
                "The choice of the calendar file cannot be kept. Nothing else was changed. "
                "Check that the disk has room.",
            )
        ) from error


def _place() -> Path:
    return places.data_folder() / "calendars.json"


def _kept() -> dict[str, str]:
    try:
        found = json.loads(_place().read_text("utf-8"))
    except (OSError, ValueError):
        return {}
    if not isinstance(found, dict):
        return {}
    return {search: out for search, out in found.items() if isinstance(out, str)}
