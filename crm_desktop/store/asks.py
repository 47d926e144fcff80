"""Reading asks: all of them with what their list shows, one with what came of it, and whom else to ask.

A search has some hundred asks at most, so they are read whole, in one statement.
"""

from __future__ import annotations

import json
from collections.abc import Collection
from dataclasses import dataclass, field
from datetime import date
from typing import Final

from crm_desktop.domain.terms import Answer, AskKind, Direction, FavourDirection, InteractionKind, Standing
from crm_desktop.store import leads
from crm_desktop.store.contacts import PRESENT
from crm_desktop.store.leads import Happened, LeadRow
from crm_desktop.store.store import Row, Store
from crm_desktop.store.texts import day_of


@dataclass(frozen=True, slots=True)
class AskRow:
    """An ask as its list shows it. Days are local; without `sent_on` it is a draft.

    `company` is the one it is about, `opening_company` that of the opening it is about; `here` tells that the person
    can be written to: not archived or removed.
    """

    id: int
    contact_id: int
    name: str
    given_name: str
    kind: AskKind
    exactly: str
    how_many: int | None
    person_id: int | None
    person: str
    company_id: int | None
    company: str
    opportunity_id: int | None
    opening: str
    opening_company: str
    industry: str
    sent_on: date | None
    sent_by: InteractionKind | None
    patience_days: int | None
    answer: Answer
    answered_on: date | None
    here: bool

    @property
    def is_draft(self) -> bool:
        """Whether it was not sent yet."""
        return self.sent_on is None

    @property
    def is_open(self) -> bool:
        """Whether it was sent and waits for an answer."""
        return self.sent_on is not None and self.answer is Answer.OPEN


@dataclass(frozen=True, slots=True)
class AskDetails:
    """One ask with its words and what came of it.

    `packet` is as the file has it. `happened` are the interactions about it, latest first, `favours` what they did
    for me on the day of the answer, `standing` theirs as a reference where it came of this ask.
    """

    row: AskRow
    packet: str
    subject: str
    body: str
    leads: tuple[LeadRow, ...] = ()
    favours: tuple[str, ...] = ()
    standing: Standing | None = None
    happened: tuple[Happened, ...] = field(default=(), repr=False)

    @property
    def reminded_on(self) -> date | None:
        """The day of the reminder about it, None where there was none."""
        return self._last("reminder")

    @property
    def thanked_on(self) -> date | None:
        """The day of the last thanks about it."""
        return self._last("thanks")

    def _last(self, purpose: str) -> date | None:
        return next(
            (act.on for act in self.happened if act.direction is Direction.OUT and purpose in act.purposes),
            None,
        )


_ROW: Final = """
SELECT a.id, a.contact_id, c.name, c.given_name, a.kind, a.exactly, a.how_many, a.person_id, coalesce(p.name, ''),
       a.company_id, coalesce(k.name, ''), a.opportunity_id, coalesce(o.title, ''), coalesce(ok.name, ''),
       a.industry, a.sent_on, a.sent_by, a.patience_days, a.answer, a.answered_on,
       c.deleted_at IS NULL AND c.archived_at IS NULL
FROM ask a JOIN contact c ON c.id = a.contact_id LEFT JOIN contact p ON p.id = a.person_id
LEFT JOIN company k ON k.id = a.company_id LEFT JOIN opportunity o ON o.id = a.opportunity_id
LEFT JOIN company ok ON ok.id = o.company_id
"""


def rows(store: Store, contact: int | None = None) -> list[AskRow]:
    """Give all asks, or those of a contact: drafts first, then by the day they were sent, the latest first."""
    whose, values = ("WHERE a.contact_id = ?", (contact,)) if contact is not None else ("", ())
    found = store.rows(f"{_ROW} {whose} ORDER BY a.sent_on IS NOT NULL, a.sent_on DESC, a.id DESC", values)
    return [_row(row) for row in found]


def row(store: Store, number: int) -> AskRow | None:
    """Give one ask, or None where there is none."""
    found = store.row(f"{_ROW} WHERE a.id = ?", (number,))
    return None if found is None else _row(found)


def draft_to(store: Store, contact: int, kind: AskKind | None = None) -> int | None:
    """Give the latest draft to a contact, of a kind where one is named."""
    number = store.value(
        "SELECT max(id) FROM ask WHERE contact_id = ? AND sent_on IS NULL AND (? IS NULL OR kind = ?)",
        (contact, kind, kind),
    )
    return None if number is None else int(number)


def details(store: Store, number: int) -> AskDetails | None:
    """Give one ask with what came of it, or None where there is none."""
    ask = row(store, number)
    words = store.row("SELECT packet, subject, body FROM ask WHERE id = ?", (number,))
    if ask is None or words is None:
        return None
    standing = store.value("SELECT standing FROM reference WHERE ask_id = ?", (number,))
    favours = store.rows(
        "SELECT what FROM favour WHERE contact_id = ? AND direction = ? AND on_date = ? ORDER BY id",
        (
            ask.contact_id,
            FavourDirection.THEY_HELPED_ME,
            ask.answered_on.isoformat() if ask.answered_on else None,
        ),
    )
    packet, subject, body = words
    return AskDetails(
        ask,
        packet,
        subject,
        body,
        leads=tuple(leads.of_ask(store, number)),
        favours=tuple(what for (what,) in favours),
        standing=Standing(standing) if standing else None,
        happened=leads.happened_about(store, "ask", number),
    )


def _row(row: Row) -> AskRow:
    return AskRow(
        id=row[0],
        contact_id=row[1],
        name=row[2],
        given_name=row[3] or row[2],
        kind=AskKind(row[4]),
        exactly=row[5],
        how_many=row[6],
        person_id=row[7],
        person=row[8],
        company_id=row[9],
        company=row[10],
        opportunity_id=row[11],
        opening=row[12],
        opening_company=row[13],
        industry=row[14],
        sent_on=day_of(row[15]),
        sent_by=InteractionKind(row[16]) if row[16] else None,
        patience_days=row[17],
        answer=Answer(row[18]),
        answered_on=day_of(row[19]),
        here=bool(row[20]),
    )


# -- for the ask check ---------------------------------------------------------------------------------


def industries(store: Store) -> list[str]:
    """Give the industries of the companies here, each once, by name."""
    found = store.rows(
        "SELECT DISTINCT industry FROM company WHERE industry <> '' ORDER BY industry COLLATE NOCASE"
    )
    return [name for (name,) in found]


def tags(store: Store) -> list[str]:
    """Give the names of all tags."""
    return [name for (name,) in store.rows("SELECT name FROM tag ORDER BY name")]


def is_named(store: Store, companies: Collection[str], people: Collection[str]) -> bool:
    """Tell whether there is a company of one of these normal names, or a person of one of these sort keys."""
    return bool(
        store.value(
            """SELECT EXISTS (SELECT 1 FROM company WHERE normal_name IN (SELECT value FROM json_each(:companies)))
                   OR EXISTS (SELECT 1 FROM contact WHERE sort_key IN (SELECT value FROM json_each(:people))
                              AND deleted_at IS NULL AND NOT is_me)""",
            {"companies": json.dumps(sorted(companies)), "people": json.dumps(sorted(people))},
        )
    )


def like(store: Store, relationships: Collection[str], most: int = 40) -> list[int]:
    """Give people who are one of these to me, not the muted ones: those I know best and spoke with last."""
    found = store.rows(
        f"""SELECT c.id FROM contact c WHERE c.relationship IN (SELECT value FROM json_each(?))
                AND {PRESENT} AND NOT c.muted
            ORDER BY c.closeness DESC, c.last_talk_on DESC, c.id LIMIT ?""",
        (json.dumps(sorted(relationships)), most),
    )
    return [number for (number,) in found]
