"""How much there is of what a person works on, as the navigation counts it."""

from __future__ import annotations

from collections.abc import Iterable
from typing import NamedTuple

from crm_desktop.domain.terms import LEAD_ENDS, OPPORTUNITY_ENDS, Answer
from crm_desktop.store import contacts
from crm_desktop.store.store import Store


class Counts(NamedTuple):
    """People (but for me, and who is archived or removed), target companies, what is open of leads, openings and asks.

    An ask is open while it waits for an answer; a draft is not.
    """

    contacts: int
    companies: int
    leads: int
    opportunities: int
    asks: int


def read(store: Store) -> Counts:
    """Count what is there now."""

    def of(table: str, which: str, *values: str) -> int:
        return int(store.value(f"SELECT count(*) FROM {table} WHERE {which}", values))

    def not_at(stages: Iterable[str]) -> str:
        return f"stage NOT IN ({', '.join(repr(str(stage)) for stage in stages)})"

    return Counts(
        contacts=contacts.count(store),
        companies=of("company", "target_status <> ''"),
        leads=of("lead", not_at(LEAD_ENDS)),
        opportunities=of("opportunity", not_at(OPPORTUNITY_ENDS)),
        asks=of("ask", "sent_on IS NOT NULL AND answer = ?", Answer.OPEN),
    )
