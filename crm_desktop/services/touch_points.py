"""Touch points with a contact, and who shares where I have been: the rule of `domain.touch_points` on the file."""

from __future__ import annotations

import json
from collections.abc import Sequence
from typing import Final

from crm_desktop.domain.companies import normal_name
from crm_desktop.domain.terms import AffiliationKind
from crm_desktop.domain.touch_points import TouchKind, TouchPoint, shared
from crm_desktop.store import Store
from crm_desktop.store import contacts as people
from crm_desktop.store.contacts import Card, Tie

_PLACES_OF: Final = """
SELECT k.normal_name FROM company k WHERE k.id IN (
    SELECT company_id FROM affiliation WHERE contact_id = {who} UNION SELECT company_id FROM contact WHERE id = {who})
"""
"""Where somebody is or was: by an affiliation, or by working there now."""
_OUR_PLACES: Final = f"{_PLACES_OF.format(who=':who')} INTERSECT {_PLACES_OF.format(who=':me')}"


def of(store: Store, card: Card) -> list[TouchPoint]:
    """Give what I share with a contact. Without a card of my own only people we both know can be found."""
    my_number = people.me(store)
    mine = people.card(store, my_number) if my_number is not None else None
    found: list[TouchPoint] = []
    if mine is not None:
        found = shared(ties(mine), ties(card), mine.tags, card.tags, store.clock.today())
    known = mutual(store, card, my_number)
    if known:
        found.append(TouchPoint(TouchKind.PEOPLE, "", people=known))
    return found


def ties(card: Card) -> tuple[Tie, ...]:
    """Give the affiliations of a card; where it works now is one, also where no affiliation says so."""
    at = {normal_name(tie.company) for tie in card.affiliations}
    if not card.company or normal_name(card.company) in at:
        return card.affiliations
    return (*card.affiliations, Tie(card.company_id, card.company, AffiliationKind.EMPLOYER))


def mutual(store: Store, card: Card, my_number: int | None) -> tuple[int, ...]:
    """Give the contacts we both know, by name: whom they introduced to me, who introduced them to me, and who
    shares an affiliation with both of us (fine print 34). Archived and removed ones are left out.

    A lead counts as an introduction once it was made.
    """
    rows = store.rows(
        f"""WITH ours (place) AS ({_OUR_PLACES})
            SELECT c.id FROM contact c WHERE {people.PRESENT} AND c.id <> :who AND c.id IN (
                SELECT id FROM contact WHERE introduced_by_id = :who
                UNION SELECT introduced_by_id FROM contact WHERE id = :who
                UNION SELECT person_id FROM lead WHERE referrer_id = :who AND introduced_on <= :today
                UNION SELECT referrer_id FROM lead WHERE person_id = :who AND introduced_on <= :today
                UNION SELECT a.contact_id FROM affiliation a JOIN company k ON k.id = a.company_id
                      WHERE k.normal_name IN (SELECT place FROM ours)
                UNION SELECT n.id FROM contact n JOIN company k ON k.id = n.company_id
                      WHERE k.normal_name IN (SELECT place FROM ours))
            ORDER BY c.sort_key, c.id""",
        {"who": card.id, "me": my_number, "today": store.clock.today().isoformat()},
    )
    return tuple(row[0] for row in rows)


def sharers(store: Store, companies: Sequence[str]) -> dict[str, tuple[int, ...]]:
    """Give the contacts who are or were at organisations, by the organisation's name as it was given; by name each."""
    found: dict[str, list[int]] = {normal_name(name): [] for name in companies}
    for place, number in store.rows(
        f"""WITH wanted AS (SELECT id, normal_name FROM company
                            WHERE normal_name IN (SELECT value FROM json_each(?)))
            SELECT x.normal_name, c.id FROM (
                SELECT w.normal_name, a.contact_id FROM wanted w JOIN affiliation a ON a.company_id = w.id
                UNION SELECT w.normal_name, n.id FROM wanted w JOIN contact n ON n.company_id = w.id) x
            JOIN contact c ON c.id = x.contact_id WHERE {people.PRESENT} ORDER BY c.sort_key, c.id""",
        (json.dumps(list(found)),),
    ):
        found[place].append(number)
    return {name: tuple(found[normal_name(name)]) for name in companies}
