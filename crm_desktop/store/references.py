"""Reading references: where each one stands, who is attached to which opening, and who else has seen me work."""

from __future__ import annotations

import json
from collections.abc import Iterable
from dataclasses import dataclass
from datetime import date
from typing import Any, Final

from crm_desktop.domain.etiquette.known import at_company
from crm_desktop.domain.terms import KNOWS_MY_WORK, OPPORTUNITY_ENDS, OpportunityStage, Standing
from crm_desktop.store.contacts import PRESENT, Tie, me
from crm_desktop.store.store import Row, Store, Value


@dataclass(frozen=True, slots=True)
class ReferenceRow:
    """A contact's standing as my reference, with what the sheet says of them. Days are local dates.

    `email` and `phone` are those the contact uses; `email_id` and `phone_id` are their rows, None where there is none.
    `said` are their words when they declined. `archived` people are kept, and marked.
    """

    id: int
    contact_id: int
    name: str
    given_name: str
    position: str
    company: str
    relationship: str
    standing: Standing
    asked_on: date | None
    agreed_on: date | None
    declined_on: date | None
    last_confirmed_on: date | None
    last_briefed_on: date | None
    last_used_on: date | None
    times_used: int
    can_vouch_for: str
    knows_me_as: str
    please: str
    said: str
    email: str
    email_id: int | None
    phone: str
    phone_id: int | None
    archived: bool

    @property
    def called(self) -> str:
        """The given name; the whole one where there is none."""
        return self.given_name or self.name

    @property
    def where(self) -> str:
        """Position and company in one line."""
        return ", ".join(part for part in (self.position, self.company) if part)


@dataclass(frozen=True, slots=True)
class Opening:
    """An opening that a sheet can be for."""

    id: int
    title: str
    company: str
    stage: OpportunityStage

    @property
    def name(self) -> str:
        """Title and company: "Senior PM, Payments at Larkmoor Bank"."""
        return at_company(self.title, self.company)


_ROW: Final = """
SELECT r.id, r.contact_id, c.name, c.given_name, c.position, coalesce(k.name, ''), c.relationship, r.standing,
       r.asked_on, r.agreed_on, r.declined_on, r.last_confirmed_on, r.last_briefed_on, r.last_used_on, r.times_used,
       r.can_vouch_for, r.knows_me_as, r.please, r.said, coalesce(e.address, ''), e.id, coalesce(p.number, ''), p.id,
       c.archived_at IS NOT NULL
FROM reference r JOIN contact c ON c.id = r.contact_id LEFT JOIN company k ON k.id = c.company_id
LEFT JOIN email e ON e.id = (SELECT id FROM email WHERE contact_id = c.id ORDER BY preferred DESC, id LIMIT 1)
LEFT JOIN phone p ON p.id = (SELECT id FROM phone WHERE contact_id = c.id ORDER BY preferred DESC, id LIMIT 1)
WHERE c.deleted_at IS NULL
"""
_ATTACHED: Final = """
SELECT r.contact_id, o.place, o.id FROM opportunity_reference o JOIN reference r ON r.id = o.reference_id
WHERE o.opportunity_id = :opening
UNION ALL
SELECT contact_id, 1000000, id FROM role WHERE opportunity_id = :opening AND role = 'reference'
ORDER BY 2, 3
"""
"""Who is attached to an opening, in order: by the order of the sheet, then those who only have the role."""


def rows(store: Store) -> list[ReferenceRow]:
    """Give all references of people who are not removed, in their general order."""
    return [_row(row) for row in store.rows(f"{_ROW} ORDER BY r.place, r.agreed_on, c.sort_key, r.id")]


def of_contact(store: Store, contact: int) -> ReferenceRow | None:
    """Give a contact's standing as my reference, or None where nothing is noted."""
    row = store.row(f"{_ROW} AND r.contact_id = ?", (contact,))
    return None if row is None else _row(row)


def attached(store: Store, opening: int) -> list[int]:
    """Give the contacts attached to an opening as references, each once, in the order of its sheet."""
    return list(dict.fromkeys(row[0] for row in store.rows(_ATTACHED, {"opening": opening})))


def attached_openings(store: Store, contact: int) -> list[Opening]:
    """Give the open openings to which a contact is attached as a reference, the furthest one first."""
    return _openings(
        store,
        """AND o.id IN (SELECT x.opportunity_id FROM opportunity_reference x JOIN reference r ON r.id = x.reference_id
                        WHERE r.contact_id = :contact
                        UNION SELECT opportunity_id FROM role WHERE contact_id = :contact AND role = 'reference')""",
        {"contact": contact},
    )


def openings(store: Store) -> list[Opening]:
    """Give the openings that are not closed, the furthest one first; of one stage the one that moved last."""
    return _openings(store, "", {})


def _openings(store: Store, condition: str, values: dict[str, Value]) -> list[Opening]:
    order = {stage: place for place, stage in enumerate(OpportunityStage)}
    found = [
        Opening(row[0], row[1], row[2], OpportunityStage(row[3]))
        for row in store.rows(
            f"""SELECT o.id, o.title, coalesce(k.name, ''), o.stage FROM opportunity o
                LEFT JOIN company k ON k.id = o.company_id
                WHERE o.stage NOT IN ({", ".join(f"'{stage}'" for stage in sorted(OPPORTUNITY_ENDS))}) {condition}
                ORDER BY (SELECT max(on_date) FROM opportunity_stage s WHERE s.opportunity_id = o.id) DESC, o.id""",
            values,
        )
    ]
    return sorted(found, key=lambda one: -order[one.stage])


def opening(store: Store, number: int) -> Opening | None:
    """Give one opening, also a closed one; None where it is gone."""
    row = store.row(
        """SELECT o.id, o.title, coalesce(k.name, ''), o.stage FROM opportunity o
           LEFT JOIN company k ON k.id = o.company_id WHERE o.id = ?""",
        (number,),
    )
    return None if row is None else Opening(row[0], row[1], row[2], OpportunityStage(row[3]))


# -- who knows my work ---------------------------------------------------------------------------------


def workmates(store: Store, most: int) -> list[int]:
    """Give colleagues, former colleagues and managers who are no reference: at most `most` of them.

    Who worked at one of my employers stands first, then the closest, then whom I last talked with.
    """
    kinds = ", ".join(f"'{kind}'" for kind in sorted(KNOWS_MY_WORK))
    found = store.rows(
        f"""SELECT c.id FROM contact c
            WHERE c.relationship IN ({kinds}) AND {PRESENT} AND NOT c.muted
              AND c.id NOT IN (SELECT r.contact_id FROM reference r WHERE r.standing <> 'not asked')
            ORDER BY c.id NOT IN (
                         SELECT a.contact_id FROM affiliation a WHERE a.kind = 'employer' AND a.company_id IN (
                             SELECT m.company_id FROM affiliation m WHERE m.contact_id = ? AND m.kind = 'employer')),
                     c.closeness DESC, c.last_talk_on DESC, c.sort_key, c.id
            LIMIT ?""",
        (me(store), most),
    )
    return [row[0] for row in found]


def employers_of(store: Store, contacts: Iterable[int]) -> dict[int, list[Tie]]:
    """Give where some contacts worked and work, by contact."""
    found: dict[int, list[Tie]] = {}
    for contact, *tie in store.rows(
        """SELECT a.contact_id, a.company_id, k.name, a.kind, a.title, a.from_date, a.to_date, a.former, a.id
           FROM affiliation a JOIN company k ON k.id = a.company_id
           WHERE a.kind = 'employer' AND a.contact_id IN (SELECT value FROM json_each(?)) ORDER BY a.id""",
        (json.dumps(list(contacts)),),
    ):
        found.setdefault(contact, []).append(
            Tie(tie[0], tie[1], tie[2], tie[3], tie[4], tie[5], former=bool(tie[6]), number=tie[7])
        )
    return found


def _row(row: Row) -> ReferenceRow:
    values: dict[str, Any] = dict(zip(ReferenceRow.__slots__, row, strict=True))
    for name in _DAYS:
        values[name] = date.fromisoformat(values[name]) if values[name] else None
    values["standing"], values["archived"] = Standing(values["standing"]), bool(values["archived"])
    return ReferenceRow(**values)


_DAYS: Final = (
    "asked_on",
    "agreed_on",
    "declined_on",
    "last_confirmed_on",
    "last_briefed_on",
    "last_used_on",
)
