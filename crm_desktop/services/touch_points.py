"""Touch points: what I and a contact share (domain.md, "Finding the way in" and fine print 34)."""

from __future__ import annotations

from calendar import monthrange
from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from datetime import date
from enum import StrEnum
from itertools import product

from crm_desktop.domain.terms import AffiliationKind
from crm_desktop.domain.wording import counted
from crm_desktop.store import Store
from crm_desktop.store import contacts as people
from crm_desktop.store.contacts import Card, Tie


class TouchKind(StrEnum):
    """What is shared: an organisation of some kind, a tag, or people."""

    EMPLOYER = "employer"
    SCHOOL = "school"
    ASSOCIATION = "association"
    COMMUNITY = "community"
    TAG = "tag"
    PEOPLE = "people"


@dataclass(frozen=True, slots=True)
class TouchPoint:
    """One thing that I and a contact share. `text` says it; `note` adds how the times lie, where both are known."""

    kind: TouchKind
    text: str
    note: str = ""
    people: tuple[int, ...] = ()


@dataclass(frozen=True, slots=True)
class Period:
    """The days of a tie, both ends included."""

    first: date
    last: date


def first_day(text: str) -> date | None:
    """Give the first day of `2016`, `2016-03` or a whole day; None where nothing is written or it is no date."""
    return _edge(text, last=False)


def last_day(text: str) -> date | None:
    """Give the last day of `2016`, `2016-03` or a whole day; None where nothing is written or it is no date."""
    return _edge(text, last=True)


def _edge(text: str, *, last: bool) -> date | None:
    try:
        parts = [int(part) for part in text.split("-")] if text else []
        if len(parts) == 1:
            return date(parts[0], 12, 31) if last else date(parts[0], 1, 1)
        if len(parts) == 2:
            return date(parts[0], parts[1], monthrange(*parts)[1] if last else 1)
        return date(*parts) if len(parts) == 3 else None
    except ValueError:
        return None


def period(tie: Tie, today: date) -> Period | None:
    """Give the days of an affiliation, or None where an end of it is not known.

    One that has begun, names no end and is not former lasts to today.
    """
    first, last = first_day(tie.from_date), last_day(tie.to_date)
    if first is None:
        return None
    if last is None and not tie.to_date and not tie.former:
        last = max(first, today)
    return None if last is None else Period(first, last)


def shared(
    mine: Sequence[Tie], theirs: Sequence[Tie], my_tags: Iterable[str], their_tags: Iterable[str], today: date
) -> list[TouchPoint]:
    """Give the organisations and tags that two cards share: employers first, then the rest, then tags.

    An overlap is said only where both have dates; one common day is enough.
    """
    found: list[TouchPoint] = []
    order = {kind: place for place, kind in enumerate(AffiliationKind)}
    seen: set[int | None] = set()
    for tie in sorted(theirs, key=lambda one: order.get(AffiliationKind(one.kind), 9)):
        same = [one for one in mine if one.company_id == tie.company_id and tie.company_id is not None]
        if not same or tie.company_id in seen:
            continue
        seen.add(tie.company_id)
        found.append(
            _of_company(tie, same, [one for one in theirs if one.company_id == tie.company_id], today)
        )
    known = {tag.casefold() for tag in my_tags}
    tags = [tag for tag in their_tags if tag.casefold() in known]
    if tags:
        found.append(TouchPoint(TouchKind.TAG, ", ".join(tags)))
    return found


def _of_company(tie: Tie, mine: Sequence[Tie], theirs: Sequence[Tie], today: date) -> TouchPoint:
    kind = TouchKind(tie.kind)
    my_periods = [one for one in (period(tie, today) for tie in mine) if one is not None]
    their_periods = [one for one in (period(tie, today) for tie in theirs) if one is not None]
    dated = list(product(my_periods, their_periods))
    for my_days, their_days in dated:
        first, last = max(my_days.first, their_days.first), min(my_days.last, their_days.last)
        if first <= last:
            if last >= today:
                return TouchPoint(kind, tie.company, f"both of you, since {first.year}")
            years = f"{first.year}" if first.year == last.year else f"{first.year}–{last.year}"
            return TouchPoint(kind, f"{tie.company}, {years}", "both of you, at the same time")
    return TouchPoint(kind, tie.company, "both of you, at different times" if dated else "")


def of(store: Store, card: Card) -> list[TouchPoint]:
    """Give what I share with a contact. Without a card of my own only people we both know can be found."""
    my_number = people.me(store)
    mine = people.card(store, my_number) if my_number is not None else None
    found: list[TouchPoint] = []
    if mine is not None:
        found = shared(mine.affiliations, card.affiliations, mine.tags, card.tags, store.clock.today())
    known = mutual(store, card, my_number)
    if known:
        found.append(
            TouchPoint(
                TouchKind.PEOPLE, f"{counted(len(known), 'person', 'people')} you both know", "", known
            )
        )
    return found


def mutual(store: Store, card: Card, my_number: int | None) -> tuple[int, ...]:
    """Give the contacts we both know, by name: whom they introduced to me, who introduced them to me, and who
    shares an affiliation with both of us. Archived and removed ones are left out.
    """
    rows = store.rows(
        f"""SELECT c.id FROM contact c WHERE {people.PRESENT} AND c.id <> :who AND c.id IN (
                SELECT id FROM contact WHERE introduced_by_id = :who
                UNION SELECT introduced_by_id FROM contact WHERE id = :who
                UNION SELECT contact_id FROM affiliation WHERE company_id IN (
                    SELECT company_id FROM affiliation WHERE contact_id = :who
                    INTERSECT SELECT company_id FROM affiliation WHERE contact_id = :me))
            ORDER BY c.sort_key, c.id""",
        {"who": card.id, "me": my_number},
    )
    return tuple(row[0] for row in rows)
