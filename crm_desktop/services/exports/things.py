"""Leads, asks and openings as tables, for spreadsheets."""

from __future__ import annotations

from collections.abc import Iterator
from enum import StrEnum
from typing import Final

from crm_desktop.exchange.writers.tables import Column, Kind, Sheet
from crm_desktop.store import Store, outgoing
from crm_desktop.store.store import Row


class What(StrEnum):
    """What goes out. `EVERYTHING` is the whole book, or a workbook with a sheet of each.

    `CALENDAR` is what there is to do: follow-ups and Dues.
    """

    PEOPLE = "people"
    LEADS = "leads"
    ASKS = "asks"
    OPPORTUNITIES = "opportunities"
    CALENDAR = "calendar"
    EVERYTHING = "everything"


KINDS: Final = (What.LEADS, What.ASKS, What.OPPORTUNITIES)
"""What stands in a table of its own here."""

_COLUMNS: Final[dict[What, tuple[Column, ...]]] = {
    What.LEADS: (
        Column("From", width=22),
        Column("Received on", Kind.DAY, 12),
        Column("Received how"),
        Column("Points to", width=12),
        Column("Person", width=22),
        Column("Company", width=22),
        Column("Opening", width=26),
        Column("News", width=30),
        Column("May I use the name", width=12),
        Column("Introduced on", Kind.DAY, 12),
        Column("What was said", Kind.LINES, 40),
        Column("Stage", width=14),
        Column("Since", Kind.DAY, 12),
    ),
    What.ASKS: (
        Column("Asked", width=22),
        Column("Kind", width=14),
        Column("Exactly", Kind.LINES, 40),
        Column("How many", Kind.NUMBER, 8),
        Column("About company", width=22),
        Column("About person", width=22),
        Column("About opening", width=26),
        Column("About field", width=18),
        Column("Sent on", Kind.DAY, 12),
        Column("Sent by"),
        Column("Answer", width=12),
        Column("Answered on", Kind.DAY, 12),
    ),
    What.OPPORTUNITIES: (
        Column("Position", width=26),
        Column("Company", width=22),
        Column("Status", width=14),
        Column("Since", Kind.DAY, 12),
        Column("Applied on", Kind.DAY, 12),
        Column("Closing on", Kind.DAY, 12),
        Column("Salary"),
        Column("Source", width=22),
        Column("Job link", width=30),
        Column("How to submit", width=30),
        Column("People", width=40),
        Column("Notes", Kind.LINES, 40),
    ),
}
_NAMES: Final = {What.LEADS: "Leads", What.ASKS: "Asks", What.OPPORTUNITIES: "Opportunities"}
_READ: Final = {
    What.LEADS: outgoing.leads,
    What.ASKS: outgoing.asks,
    What.OPPORTUNITIES: outgoing.opportunities,
}


def sheet(store: Store, what: What) -> Sheet:
    """Give all leads, asks or openings as a table."""
    return Sheet(_NAMES[what], _COLUMNS[what], _cells(_READ[what](store)))


def count(store: Store, what: What) -> int:
    """Count the leads, asks or openings."""
    return len(_READ[what](store))


def _cells(rows: list[Row]) -> Iterator[list[str]]:
    for row in rows:
        yield ["" if value is None else str(value) for value in row]
