"""What is caught while one talks: notes, names, promises and dates, kept as they are typed until the call is over.

They are a draft: kept with the window's memory by contact, no undoable step, and gone when they were saved.
"""

from __future__ import annotations

from dataclasses import asdict, dataclass
from datetime import date, datetime, timedelta
from typing import Any, Final

LONGEST: Final = timedelta(hours=4)
"""A talk that seems longer than this was begun and forgotten: its minutes are not guessed."""


@dataclass(frozen=True, slots=True)
class Dated:
    """Something promised or to be done, in a few words, and its day."""

    what: str
    on: date | None = None


@dataclass(frozen=True, slots=True)
class CallNotes:
    """The notes of a talk that is not saved yet.

    `names` are leads as they were heard ("Ottilie Varnham, Head of Product, Larkmoor Bank"), `theirs` and `mine`
    promises, `dates` what I will do on a day. `began` is when the first of it was typed, aware.
    """

    text: str = ""
    names: tuple[str, ...] = ()
    theirs: tuple[Dated, ...] = ()
    mine: tuple[Dated, ...] = ()
    dates: tuple[Dated, ...] = ()
    began: datetime | None = None

    def __bool__(self) -> bool:
        """Whether anything was noted."""
        return bool(self.text.strip() or self.names or self.theirs or self.mine or self.dates)

    def minutes(self, now: datetime) -> int | None:
        """Give how many minutes the talk lasts by now, None where that is not known."""
        if self.began is None or not timedelta() <= now - self.began <= LONGEST:
            return None
        return max(1, round((now - self.began) / timedelta(minutes=1)))


def key(contact: int) -> str:
    """Give the name under which the window remembers the notes of a talk with a contact."""
    return f"call.{contact}"


def to_data(notes: CallNotes) -> dict[str, Any] | None:
    """Give notes as plain JSON data; None where there are none, to forget them."""
    if not notes:
        return None
    data = asdict(notes)
    data["began"] = notes.began.isoformat() if notes.began else None
    for name in _DATED:
        data[name] = [[one.what, one.on.isoformat() if one.on else None] for one in getattr(notes, name)]
    return data


_DATED: Final = ("theirs", "mine", "dates")


def from_data(data: object) -> CallNotes:
    """Give notes from what was remembered; none where it cannot be read."""
    if not isinstance(data, dict):
        return CallNotes()
    try:
        dated = {
            name: tuple(Dated(str(what), date.fromisoformat(on) if on else None) for what, on in data[name])
            for name in _DATED
        }
        began = datetime.fromisoformat(data["began"]) if data["began"] else None
        return CallNotes(str(data["text"]), tuple(str(name) for name in data["names"]), **dated, began=began)
    except (KeyError, TypeError, ValueError):
        return CallNotes()
