"""What this program's own exports say beyond any standard, and how it is read back: `X-CRM-…` properties of vCards."""

from __future__ import annotations

import uuid
from collections.abc import Sequence
from datetime import date
from hashlib import sha1
from typing import Final

from crm_desktop.domain.partial_dates import first_day
from crm_desktop.domain.terms import AffiliationKind, Relationship
from crm_desktop.exchange.people.cards import Parts
from crm_desktop.exchange.records import Held, Told

PREFIX: Final = "X-CRM-"
"""How the names of the properties begin."""

LABEL: Final = "CRM"
"""How the groups begin that give an address a label of its own."""

_NAMESPACE: Final = uuid.UUID("6f1b7a52-5d0e-4c59-9a0e-2f4a4c524d44")
FORMER: Final = "former"
YES: Final = "yes"
_SIGN: Final = 8


def stable_uid(*known_by: object) -> str:
    """Give a UUID that is always the same for what something is known by."""
    return str(uuid.uuid5(_NAMESPACE, " ".join(map(str, known_by))))


def contact_uid(number: int, added: str) -> str:
    """Give the name of a contact's card, which stays whatever is changed of it."""
    return stable_uid("contact", number, added)


def row_uid(uid: str, name: str) -> str:
    """Give by what a row of our own table is known again: somebody's UID, and a sign of the name it goes with."""
    # What a UUID of the name begins with: one SHA-1, of which a UUID takes several times as long to make.
    return f"{uid}-{sha1(_NAMESPACE.bytes + name.encode(), usedforsecurity=False).hexdigest()[:_SIGN]}"


def uid_of_row(said: str, name: str) -> str:
    """Give the UID of a row; "" where it has another name by now, for rows are copied to write somebody new."""
    uid, _, _ = said.rpartition("-")
    return uid if said == row_uid(uid, name) else ""


def take_word(parts: Parts, name: str, pieces: Sequence[str]) -> None:
    """Add what a property says to what is known of a person; what is not understood is passed over.

    `name` is that of the property without its beginning, `pieces` its value parted at its semicolons.
    """
    first, *rest = pieces
    if name == "FIELD":
        parts.own.append((first, rest[0] if rest else ""))
    elif name == "TAG":
        parts.tags.append(first)
    elif name == "KIND" and rest:
        parts.kinds.append((first, rest[0]))
    elif name == "RELATIONSHIP":
        parts.relationship = relationship_of(first)
    elif name == "MET-ON":
        parts.met_on = day_of(first)
    elif name == "MET-HOW":
        parts.met_how = first
    else:
        parts.told = _told(parts.told or Told(), name, pieces)


def _told(told: Told, name: str, pieces: Sequence[str]) -> Told:
    first = pieces[0]
    if name == "CLOSENESS" and first in ("1", "2", "3"):
        return told._replace(closeness=int(first))
    if name == "CADENCE" and (days := days_of(first)) is not None:
        return told._replace(cadence_days=days)
    if name == "MUTED":
        return told._replace(muted=first == YES)
    if name == "ARCHIVED":
        return told._replace(archived_on=first if day_of(first) else "")
    if name == "INTRODUCED-BY":
        return told._replace(introduced_by=first)
    if name == "AFFILIATION" and (tie := tie_of(pieces)) is not None:
        return told._replace(held=(*told.held, tie))
    return told


def relationship_of(text: str) -> Relationship | None:
    """Give the relationship of a text; None where it is none."""
    return next((each for each in Relationship if each.value == text), None)


def day_of(text: str) -> date | None:
    """Give the day of an ISO text; None where it is none."""
    try:
        return date.fromisoformat(text)
    except ValueError:
        return None


def days_of(text: str) -> int | None:
    """Give a number of days; None where it is none."""
    return int(text) if text.isascii() and text.isdecimal() and len(text) < 6 else None


def tie_of(pieces: Sequence[str]) -> Held | None:
    """Give the affiliation of kind, company, title, from, to and "former"; None where it names no company."""
    kind, company, title, begun, ended, former = (*pieces, *[""] * 6)[:6]
    if not company or kind not in set(AffiliationKind):
        return None
    return Held(company, AffiliationKind(kind), title, partial(begun), partial(ended), former == FORMER)


def partial(text: str) -> str:
    """Give a day that is known in part as it is; "" where it is none."""
    return text if first_day(text) is not None else ""


OWN_FIELD: Final = "Own field: "
"""In front of an own field in a table, where a column has its name already."""

_PART: Final = "; "


def joined(words: Sequence[str]) -> str:
    """Give several words as one cell, parted by semicolons; `parted` gives them back, but for empty ones at the end."""
    last = max((place for place, word in enumerate(words, start=1) if word), default=0)
    return _PART.join(
        word.replace("\\", "\\\\").replace(";", "\\;").replace("\n", "\\n") for word in words[:last]
    )


def parted(cell: str) -> list[str]:
    """Give the words of a cell that `joined` made, or a person wrote between semicolons."""
    if "\\" not in cell:
        return [word.removeprefix(" ") for word in cell.split(";")] if cell else []
    words, signs = [""], iter(cell)
    for sign in signs:
        if sign == ";":
            words.append("")
        elif sign == "\\":
            escaped = next(signs, "")
            words[-1] += "\n" if escaped == "n" else escaped
        elif sign != " " or words[-1] or len(words) == 1:
            words[-1] += sign
    return words
