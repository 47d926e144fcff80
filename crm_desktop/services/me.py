"""My own card: the pitch as it is typed, where I have been and with whom, my tags."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, replace
from typing import Final

from crm_desktop.domain.errors import KnownError
from crm_desktop.domain.pitch import PitchPart
from crm_desktop.domain.translation import mark, translate
from crm_desktop.services import contacts, touch_points
from crm_desktop.store import Store
from crm_desktop.store import contacts as people
from crm_desktop.store import models as m
from crm_desktop.store.contacts import Card, Tie

_NO_CARD: Final = mark(
    "My card", "Your card is not written yet. Write your name first; the pitch goes on it."
)
_WORDS: Final = {
    PitchPart.DONE: mark("My card", "What I did"),
    PitchPart.NEXT: mark("My card", "What I want"),
    PitchPart.OFFER: mark("My card", "What I offer"),
    PitchPart.LOOKING_FOR: mark("My card", "What I am looking for"),
}


def card(store: Store) -> Card | None:
    """Give my card, or None where it is not written yet."""
    number = people.me(store)
    return people.card(store, number) if number is not None else None


def address(store: Store) -> str:
    """Give my preferred e-mail address, or an empty text."""
    found = store.value(
        "SELECT address FROM email WHERE contact_id = ? ORDER BY preferred DESC, id LIMIT 1",
        (people.me(store),),
    )
    return str(found or "")


# -- the pitch -----------------------------------------------------------------------------------------


def save_part(store: Store, part: PitchPart, text: str, step: int = 0) -> int:
    """Write one part of the pitch as it stands, as a part of the step that it continues (see `Store.action`).

    Gives the step that the next save continues.

    Raises:
        KnownError: where I have no card yet.
    """
    number = people.me(store)
    if number is None:
        raise KnownError(translate("My card", _NO_CARD))
    with store.action(
        translate("My card", "Your pitch: {part}", part=translate("My card", _WORDS[part])),
        "edit",
        joins=step,
    ) as action:
        there = store.value("SELECT id FROM pitch WHERE contact_id = ?", (number,))
        if there is not None:
            store.update(m.Pitch, int(there), **{part: text.strip()})
        elif text.strip():
            store.insert(m.Pitch, contact=number, **{part: text.strip()})
    return action.id or step


# -- where I have been ---------------------------------------------------------------------------------


@dataclass(frozen=True, slots=True)
class Place:
    """Somewhere I have been, and the contacts who are or were there, by name."""

    tie: Tie
    people: tuple[int, ...]


def places(store: Store, mine: Card) -> tuple[Place, ...]:
    """Give where I have been, the latest first, with who shares it."""
    found = touch_points.sharers(store, [tie.company for tie in mine.affiliations])
    ties = sorted(
        mine.affiliations,
        key=lambda tie: (tie.to_date or ("" if tie.former else "9999"), tie.from_date),
        reverse=True,
    )
    return tuple(Place(tie, found[tie.company]) for tie in ties)


def save_place(store: Store, tie: Tie) -> None:
    """Write where I have been: a new place, or the one with its number, in one action.

    Raises:
        KnownError: where I have no card yet, or the organisation is not named.
    """
    if not tie.company.strip():
        raise KnownError(translate("My card", "Which organisation is it? Nothing was saved yet."))
    mine = _mine(store)
    others = [one for one in mine.affiliations if one.number != tie.number or tie.number is None]
    label = translate("My card", "Your card: {company}", company=tie.company)
    if tie.number is None:
        ties = [*others, tie]
    else:
        ties = [tie if one.number == tie.number else one for one in mine.affiliations]
    _save(store, mine, tuple(ties), mine.tags, label)


def remove_place(store: Store, number: int) -> None:
    """Take a place off my card, in one action; undo brings it back."""
    mine = _mine(store)
    gone = next((one for one in mine.affiliations if one.number == number), None)
    if gone is not None:
        rest = tuple(one for one in mine.affiliations if one.number != number)
        _save(
            store,
            mine,
            rest,
            mine.tags,
            translate("My card", "Your card: {company} removed", company=gone.company),
        )


def set_tags(store: Store, tags: Sequence[str]) -> None:
    """Set my tags, in one action. Nothing moves where they are the same."""
    mine = _mine(store)
    if tuple(tags) != mine.tags:
        _save(store, mine, mine.affiliations, tuple(tags), translate("My card", "Your tags changed"))


def _mine(store: Store) -> Card:
    mine = card(store)
    if mine is None:
        raise KnownError(translate("My card", _NO_CARD))
    return mine


def _save(store: Store, mine: Card, ties: tuple[Tie, ...], tags: tuple[str, ...], label: str) -> None:
    contacts.save(store, replace(contacts.draft(mine), affiliations=ties, tags=tags), mine.id, label)


def sharing_tags(store: Store, mine: Card) -> tuple[int, ...]:
    """Give the contacts who have one of my tags, by name."""
    rows = store.rows(
        f"""SELECT DISTINCT c.id, c.sort_key FROM contact_tag ct JOIN contact c ON c.id = ct.contact_id
            WHERE ct.tag_id IN (SELECT tag_id FROM contact_tag WHERE contact_id = ?) AND {people.PRESENT}
            ORDER BY c.sort_key, c.id""",
        (mine.id,),
    )
    return tuple(row[0] for row in rows)


@dataclass(frozen=True, slots=True)
class MyDocument:
    """A document that stands in an opening, the latest of its name."""

    name: str
    opportunity: int


def documents(store: Store, most: int = 6) -> tuple[MyDocument, ...]:
    """Give the documents of my openings, each name once, the latest first."""
    rows = store.rows(
        """SELECT name, opportunity_id FROM document WHERE id IN (SELECT max(id) FROM document GROUP BY name)
           ORDER BY id DESC LIMIT ?""",
        (most,),
    )
    return tuple(MyDocument(*row) for row in rows)
