"""Warmth: how long ago we last talked, as warm, cooling, dormant, or not met yet."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date

from crm_desktop.domain.terms import Warmth


@dataclass(frozen=True, slots=True)
class WarmthNumbers:
    """Up to how many days after the last talk somebody is warm, and up to how many cooling."""

    warm: int = 42
    cooling: int = 180


def warmth(last_talk_on: date | None, today: date, numbers: WarmthNumbers | None = None) -> Warmth:
    """Give the warmth of a contact from the day of the last talk: one that was answered or in person.

    A day after today counts as today; without any talk ever it is "not met yet".
    """
    if last_talk_on is None:
        return Warmth.NOT_MET
    limits = numbers or WarmthNumbers()
    days = (today - last_talk_on).days
    if days <= limits.warm:
        return Warmth.WARM
    return Warmth.COOLING if days <= limits.cooling else Warmth.DORMANT
