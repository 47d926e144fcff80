"""Finding the one thing of the book that the command line names exactly."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Final

from crm_desktop.domain.companies import normal_name
from crm_desktop.domain.errors import KnownError
from crm_desktop.domain.names import fold
from crm_desktop.domain.wording import listed
from crm_desktop.services.finding import find_people
from crm_desktop.store import Store, asks, search
from crm_desktop.store import contacts as people


@dataclass(frozen=True, slots=True)
class About:
    """What an ask is about: a company, an opening or a person of the book, or (without an id) a field."""

    kind: str
    id: int | None
    name: str


def contact_named(store: Store, text: str) -> int:
    """Give the contact of a number, a whole name or an e-mail address.

    Raises:
        KnownError: where nobody or several fit; it names who is near, or who they are.
    """
    text = text.strip()
    if text.isdigit():
        found = _rows(store, "SELECT c.id FROM contact c WHERE c.id = ?", int(text))
    elif "@" in text:
        found = _rows(
            store,
            "SELECT c.id FROM contact c JOIN email e ON e.contact_id = c.id WHERE e.address = ? COLLATE NOCASE",
            text,
        )
    else:
        found = _people_called(store, text)
    if not found:
        near = [hit.title for hit in find_people(store, text, 3)]
        hint = f"Perhaps {listed(near)}?" if near else "Give a number, a whole name or an e-mail address."
        raise KnownError(f"Nobody here is “{text}”. {hint}")
    return _the_one(text, [(number, _who(store, number)) for number in found])


def about_named(store: Store, text: str) -> About:
    """Give what `company:NAME`, `opportunity:TITLE`, `person:NAME` or `field:NAME` means.

    A plain name is looked for in that order. A number may stand for a name.

    Raises:
        KnownError: where nothing or several things fit; then it names them.
    """
    prefix, colon, rest = text.partition(":")
    if colon and prefix.strip().lower() in KINDS:
        kind, name = prefix.strip().lower(), rest.strip()
        found = KINDS[kind](store, name)
        if not found:
            raise KnownError(
                f"There is no {kind} “{name}” here. Look how it is written, or leave --about away."
            )
        return About(kind, *_chosen(name, found))
    name = text.strip()
    for kind, look in KINDS.items():
        found = look(store, name) if not name.isdigit() else []
        if found:
            return About(kind, *_chosen(name, found))
    raise KnownError(
        f"Nothing here is called “{name}”. "
        "Say company:NAME, opportunity:TITLE, person:NAME or field:NAME as it is written."
    )


_Found = tuple[int | None, str, str]
"""Number, name, and how it is told from others of that name."""


def _chosen(text: str, found: list[_Found]) -> tuple[int | None, str]:
    number = _the_one(text, [(number or 0, told) for number, _, told in found])
    return next((one, name) for one, name, _ in found if (one or 0) == number)


def _the_one(text: str, found: list[tuple[int, str]]) -> int:
    if len(found) > 1:
        told = listed([f"{number} ({said})" for number, said in found], 6)
        raise KnownError(f"“{text}” is more than one: {told}. Give the number.")
    return found[0][0]


def _rows(store: Store, sql: str, value: int | str) -> list[int]:
    there = "c.deleted_at IS NULL AND NOT c.is_me"
    return sorted({number for (number,) in store.rows(f"{sql} AND {there}", (value,))})


def _who(store: Store, number: int) -> str:
    row = people.page(store, [number]).get(number)
    return "" if row is None else ", ".join(part for part in (row.name, row.position, row.company) if part)


def _people_called(store: Store, text: str) -> list[int]:
    """The people of exactly this name, whatever its case and accents."""
    wanted = fold(text).split()
    names = people.names(store, search.find(store, text))
    return sorted(number for number, name in names.items() if fold(name).split() == wanted)


def _people_called_so(store: Store, text: str) -> list[_Found]:
    ids = [int(text)] if text.isdigit() else _people_called(store, text)
    names = people.names(store, ids)
    return [(number, names[number], _who(store, number)) for number in ids if number in names]


def _companies_called(store: Store, text: str) -> list[_Found]:
    where, value = ("id = ?", int(text)) if text.isdigit() else ("normal_name = ?", normal_name(text))
    rows = store.rows(f"SELECT id, name, place FROM company WHERE {where} ORDER BY id", (value,))
    return [(number, name, f"{name}, {place}" if place else name) for number, name, place in rows]


def _openings_called(store: Store, text: str) -> list[_Found]:
    wanted = " ".join(fold(text).split())
    rows = store.rows(
        """SELECT o.id, o.title, coalesce(k.name, '') FROM opportunity o
           LEFT JOIN company k ON k.id = o.company_id ORDER BY o.id"""
    )
    found = []
    for number, title, company in rows:
        told = f"{title} at {company}" if company else title
        said = {" ".join(fold(one).split()) for one in (title, told, f"{title}, {company}")}
        if str(number) == text or wanted in said:
            found.append((number, title, told))
    return found


def _fields(store: Store, text: str) -> list[_Found]:
    wanted = " ".join(fold(text).split())
    return [(None, name, name) for name in asks.industries(store) if " ".join(fold(name).split()) == wanted]


KINDS: Final = {
    "company": _companies_called,
    "opportunity": _openings_called,
    "person": _people_called_so,
    "field": _fields,
}
"""What an ask can be about, in the order in which a plain name is looked for, and how it is found."""
