"""Touch points: what I and a contact share (`domain.md`, "Finding the way in" and fine print 34).

Organisations of all four kinds, at the same time or not; tags, those of my card included; and people we both know.
"""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from datetime import date
from enum import StrEnum
from itertools import product
from typing import Final, Protocol

from crm_desktop.domain.companies import normal_name
from crm_desktop.domain.partial_dates import first_day, is_over, last_day
from crm_desktop.domain.terms import AffiliationKind
from crm_desktop.domain.translation import plural, translate
from crm_desktop.domain.wording import listed


class TouchKind(StrEnum):
    """What is shared: an organisation of some kind, a tag, or people."""

    EMPLOYER = "employer"
    SCHOOL = "school"
    ASSOCIATION = "association"
    COMMUNITY = "community"
    TAG = "tag"
    PEOPLE = "people"


_ORDER: Final = {kind: place for place, kind in enumerate(AffiliationKind)}


class Affiliation(Protocol):
    """The tie of a person to an organisation. Dates are `2016`, `2016-03` or a whole day; empty is unknown."""

    @property
    def company(self) -> str:
        """The name of the organisation."""

    @property
    def kind(self) -> str:
        """What sort of tie it is, a word of `AffiliationKind`."""

    @property
    def from_date(self) -> str:
        """When it began."""

    @property
    def to_date(self) -> str:
        """When it ended; empty also where it goes on."""

    @property
    def former(self) -> bool:
        """Whether it is over, also where its end is not known."""


@dataclass(frozen=True, slots=True)
class Period:
    """The days of a tie, both ends included."""

    first: date
    last: date


@dataclass(frozen=True, slots=True)
class TouchPoint:
    """One thing that I and a contact share.

    `together` are the days at an organisation that both of us had, `goes_on` says that they last; `apart` that we were
    there at different times. Neither is known where a date is missing. `people` are the contacts we both know.
    """

    kind: TouchKind
    name: str
    together: Period | None = None
    goes_on: bool = False
    apart: bool = False
    people: tuple[int, ...] = ()

    @property
    def text(self) -> str:
        """What it is: "Tallymark, 2016–2019", "payments", "4 people you both know"."""
        if self.kind is TouchKind.PEOPLE:
            return plural(
                "Touch points", "%Ln person you both know", "%Ln people you both know", len(self.people)
            )
        return f"{self.name}, {self._years}" if self.together is not None and not self.goes_on else self.name

    @property
    def note(self) -> str:
        """How the times lie, where they are known."""
        if self.together is not None:
            if self.goes_on:
                return translate("Touch points", "both of you, since {year}", year=self.together.first.year)
            return translate("Touch points", "both of you, at the same time")
        return translate("Touch points", "both of you, at different times") if self.apart else ""

    def opener(self, names: Sequence[str] = ()) -> str:
        """Say it as a way to open a talk: "Both at Tallymark, 2017–2019", "Idris, Greta and Kofi know you both".

        `names` are the given names of the people we both know.
        """
        if self.kind is TouchKind.PEOPLE:
            if not names:
                return self.text
            return plural(
                "Touch points",
                "{names} knows you both",
                "{names} know you both",
                len(names),
                names=listed(names),
            )
        if self.together is not None:
            years = self._years
            if self.goes_on:
                years = translate("Touch points", "since {year}", year=self.together.first.year)
            if self.kind in (TouchKind.ASSOCIATION, TouchKind.COMMUNITY):
                return translate("Touch points", "Both in {name}, {years}", name=self.name, years=years)
            return translate("Touch points", "Both at {name}, {years}", name=self.name, years=years)
        return (
            translate("Touch points", "{name}, at different times", name=self.name)
            if self.apart
            else self.name
        )

    @property
    def _years(self) -> str:
        assert self.together is not None, "only what was at the same time has years"
        first, last = self.together.first.year, self.together.last.year
        return f"{first}" if first == last else f"{first}–{last}"


def period(tie: Affiliation, today: date) -> Period | None:
    """Give the days of an affiliation, or None where an end of it is not known, or it ends before it begins.

    One that has begun, names no end and is not former lasts to today.
    """
    first, last = first_day(tie.from_date), last_day(tie.to_date)
    if first is None:
        return None
    if last is None and not tie.to_date and not tie.former:
        last = max(first, today)
    return None if last is None or last < first else Period(first, last)


def shared(
    mine: Sequence[Affiliation],
    theirs: Sequence[Affiliation],
    my_tags: Iterable[str],
    their_tags: Iterable[str],
    today: date,
) -> list[TouchPoint]:
    """Give the organisations and tags that two cards share: employers first, then the rest, then tags.

    Organisations are known again by the normal form of their names. An overlap is said only where both have dates;
    one common day is enough.
    """
    at: dict[str, list[Affiliation]] = {}
    for tie in mine:
        at.setdefault(normal_name(tie.company), []).append(tie)
    found: dict[str, TouchPoint] = {}
    for tie in sorted(theirs, key=lambda one: _ORDER.get(AffiliationKind(one.kind), len(_ORDER))):
        place = normal_name(tie.company)
        if place in at and place not in found:
            same = [one for one in theirs if normal_name(one.company) == place]
            found[place] = _of_company(tie, at[place], same, today)
    known = {tag.casefold() for tag in my_tags}
    tags = ", ".join(tag for tag in their_tags if tag.casefold() in known)
    return [*found.values(), *([TouchPoint(TouchKind.TAG, tags)] if tags else [])]


def _of_company(
    tie: Affiliation, mine: Sequence[Affiliation], theirs: Sequence[Affiliation], today: date
) -> TouchPoint:
    kind = TouchKind(tie.kind)
    pairs = [(one, period(one, today), other, period(other, today)) for one, other in product(mine, theirs)]
    common = []
    for one, span, other, other_span in pairs:
        if span is not None and other_span is not None:
            both = Period(max(span.first, other_span.first), min(span.last, other_span.last))
            if both.first <= both.last:
                lasts = _lasts(one, today) and _lasts(other, today)
                common.append((lasts and both.first <= today, both))
    if common:
        goes_on, latest = max(common, key=lambda one: (one[0], one[1].last, one[1].last - one[1].first))
        return TouchPoint(kind, tie.company, latest, goes_on=goes_on)
    apart = all(span is not None and other_span is not None for _, span, _, other_span in pairs)
    return TouchPoint(kind, tie.company, apart=apart)


def _lasts(tie: Affiliation, today: date) -> bool:
    """Whether somebody is still there, as the company's list of who works there sees it."""
    return not tie.former and not is_over(tie.to_date, today)
