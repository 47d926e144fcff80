"""Reading companies: the list with who is inside, one company with its openings, and who works there."""

from __future__ import annotations

import json
from collections import Counter
from collections.abc import Collection, Iterable
from dataclasses import dataclass
from datetime import date, datetime, time
from typing import Final, NamedTuple

from crm_desktop.domain.clock import local
from crm_desktop.domain.lamp import Lamp
from crm_desktop.domain.terms import (
    OPPORTUNITY_ENDS,
    Channel,
    FollowUpKind,
    OpportunityStage,
    PointsTo,
    TargetStatus,
)
from crm_desktop.store.contacts import PRESENT
from crm_desktop.store.store import Row, Store, Value
from crm_desktop.store.texts import day_of
from crm_desktop.store.ways_in import FORMER, UNMET


class CompanyRow(NamedTuple):
    """What a row or a card shows of a company. `status` is None where it is no target.

    `inside` are the people who work there and whom I know; companies of one normal form share them. By the ten
    thousand, so a named tuple.
    """

    id: int
    name: str
    normal_name: str
    industry: str
    place: str
    size: str
    status: TargetStatus | None
    priority: int | None
    motivation: int | None
    posting: int | None
    has_programme: bool
    added_on: date
    inside: int

    @property
    def lamp(self) -> Lamp:
        """The numbers of its score."""
        return Lamp(self.motivation, self.inside, self.posting)


_STATUSES: Final = {status.value: status for status in TargetStatus}


def rows(store: Store, *, everything: bool = False) -> list[CompanyRow]:
    """Give the targets, or all companies, by name; in a few statements, however many people there are."""
    which = "" if everything else "WHERE target_status <> ''"
    found = store.rows(
        f"""SELECT id, name, normal_name, industry, place, size, target_status, priority, motivation, posting,
                   has_programme = 'yes', added_at
            FROM company {which} ORDER BY normal_name, id"""
    )
    inside = _inside(store, None if everything else {row[2] for row in found})
    return [_row(row, inside) for row in found]


def anything(store: Store) -> bool:
    """Say whether there is any company at all."""
    return store.value("SELECT 1 FROM company LIMIT 1") is not None


def row(store: Store, number: int) -> CompanyRow | None:
    """Give one company as its row shows it, or None where there is none."""
    found = store.row(
        """SELECT id, name, normal_name, industry, place, size, target_status, priority, motivation, posting,
                  has_programme = 'yes', added_at FROM company WHERE id = ?""",
        (number,),
    )
    return None if found is None else _row(found, _inside(store, {found[2]}))


def _row(row: Row, inside: Counter[str]) -> CompanyRow:
    (
        number,
        name,
        normal_name,
        industry,
        place,
        size,
        status,
        priority,
        motivation,
        posting,
        programme,
        added,
    ) = row
    return CompanyRow(
        number,
        name,
        normal_name,
        industry,
        place,
        size,
        _STATUSES.get(status),
        priority,
        motivation,
        posting,
        bool(programme),
        local(datetime.fromisoformat(added)).date(),
        inside[normal_name],
    )


def _inside(store: Store, names: Collection[str] | None) -> Counter[str]:
    """Count whom I know by the normal form of the company where they work; of some normal forms, or of all."""
    values: dict[str, Value] = {
        "today": store.clock.today().isoformat(),
        "given": json.dumps(list(names or ())),
    }
    which = "" if names is None else "AND k.normal_name IN (SELECT value FROM json_each(:given))"
    known = f"{PRESENT} AND NOT {UNMET}"
    counts: Counter[str] = Counter()
    for name, count in store.rows(
        f"""SELECT k.normal_name, count(*) FROM company k CROSS JOIN contact c ON c.company_id = k.id
            WHERE {known} {which} GROUP BY k.id""",
        values,
    ):
        counts[name] += count
    # Who works at two places is inside both; the second is an affiliation.
    for name, count in store.rows(
        f"""SELECT k.normal_name, count(DISTINCT c.id) FROM company k CROSS JOIN affiliation a ON a.company_id = k.id
            CROSS JOIN contact c ON c.id = a.contact_id LEFT JOIN company own ON own.id = c.company_id
            WHERE a.kind = 'employer' AND NOT {FORMER} AND own.normal_name IS NOT k.normal_name AND {known} {which}
            GROUP BY k.normal_name""",
        values,
    ):
        counts[name] += count
    return counts


# -- one company ---------------------------------------------------------------------------------------


@dataclass(frozen=True, slots=True)
class Brought:
    """Who brought something, and when: the referrer of a lead, or who has that role in the opening."""

    contact_id: int
    name: str
    on: date | None
    lead_id: int | None = None


@dataclass(frozen=True, slots=True)
class Coming:
    """The next follow-up about an opening."""

    what: str
    kind: FollowUpKind
    on: date
    at: time | None


@dataclass(frozen=True, slots=True)
class Opening:
    """An opening of a company. `since` is the day it reached its stage."""

    id: int
    title: str
    stage: OpportunityStage
    since: date | None
    closing_on: date | None
    channel: Channel | None
    brought: Brought | None = None
    coming: Coming | None = None

    @property
    def is_open(self) -> bool:
        """Whether it can still become a job."""
        return self.stage not in OPPORTUNITY_ENDS


@dataclass(frozen=True, slots=True)
class CompanyDetails:
    """One company with what is known of it. `openings` begin with the open ones, the furthest first.

    `lead` is the latest lead that points to the company or to somebody there; `same` are companies of the same normal
    form, as (number, name).
    """

    row: CompanyRow
    domain: str
    careers_page: str
    programme: str
    programme_link: str
    how_to_submit: str
    notes: str
    openings: tuple[Opening, ...] = ()
    lead: Brought | None = None
    same: tuple[tuple[int, str], ...] = ()


_STAGES: Final = {stage: place for place, stage in enumerate(OpportunityStage)}


def details(store: Store, number: int) -> CompanyDetails | None:
    """Give one company with its openings and where it came from, or None where there is none."""
    found = row(store, number)
    if found is None:
        return None
    more = store.row(
        """SELECT domain, careers_page, has_programme, programme_link, how_to_submit, notes FROM company
           WHERE id = ?""",
        (number,),
    )
    assert more is not None, "the company was just read, and nobody else writes between"
    lead = store.row(
        """SELECT l.referrer_id, r.name, l.received_on, l.id FROM lead l JOIN contact r ON r.id = l.referrer_id
           WHERE l.id IN (
               SELECT id FROM lead WHERE company_id = ?1
               UNION ALL
               SELECT named.id FROM contact p CROSS JOIN lead named ON named.person_id = p.id
               WHERE p.company_id = ?1 AND named.points_to = ?2)
           ORDER BY l.received_on DESC, l.id DESC LIMIT 1""",
        (number, PointsTo.PERSON),
    )
    same = store.rows(
        "SELECT id, name FROM company WHERE normal_name = ? AND id <> ? ORDER BY id",
        (found.normal_name, number),
    )
    return CompanyDetails(
        found,
        domain=more[0],
        careers_page=more[1],
        programme=more[2],
        programme_link=more[3],
        how_to_submit=more[4],
        notes=more[5],
        openings=_openings(store, number),
        lead=_brought(lead),
        same=tuple((one[0], one[1]) for one in same),
    )


def _brought(row: Row | None) -> Brought | None:
    return None if row is None else Brought(row[0], row[1], day_of(row[2]), row[3])


def _openings(store: Store, number: int) -> tuple[Opening, ...]:
    found = []
    for key, title, stage, closing_on, channel, since in store.rows(
        """SELECT o.id, o.title, o.stage, o.closing_on, o.channel,
                  (SELECT max(on_date) FROM opportunity_stage s WHERE s.opportunity_id = o.id AND s.stage = o.stage)
           FROM opportunity o WHERE o.company_id = ?""",
        (number,),
    ):
        lead = store.row(
            """SELECT l.referrer_id, r.name, l.received_on, l.id
               FROM lead_opportunity lo JOIN lead l ON l.id = lo.lead_id JOIN contact r ON r.id = l.referrer_id
               WHERE lo.opportunity_id = ? ORDER BY lo.id LIMIT 1""",
            (key,),
        )
        role = store.row(
            """SELECT r.contact_id, c.name, NULL, NULL FROM role r JOIN contact c ON c.id = r.contact_id
               WHERE r.opportunity_id = ? AND r.role = 'referrer' ORDER BY r.id LIMIT 1""",
            (key,),
        )
        coming = store.row(
            """SELECT f.what, f.kind, f.due_on, f.due_time
               FROM follow_up_about a JOIN follow_up f ON f.id = a.follow_up_id
               WHERE a.opportunity_id = ? AND f.done_on IS NULL AND f.due_on >= ?
               ORDER BY f.kind <> 'interview', f.due_on, f.id LIMIT 1""",
            (key, store.clock.today().isoformat()),
        )
        found.append(
            Opening(
                key,
                title,
                OpportunityStage(stage),
                day_of(since),
                day_of(closing_on),
                Channel(channel) if channel else None,
                _brought(lead or role),
                None
                if coming is None
                else Coming(
                    coming[0],
                    FollowUpKind(coming[1]),
                    date.fromisoformat(coming[2]),
                    time.fromisoformat(coming[3]) if coming[3] else None,
                ),
            )
        )
    return tuple(sorted(found, key=lambda one: (not one.is_open, -_STAGES[one.stage], -one.id)))


# -- who works there -----------------------------------------------------------------------------------


@dataclass(frozen=True, slots=True)
class Employee:
    """A contact who works at a company."""

    id: int
    name: str
    position: str


def employees(store: Store, company: int, most: int) -> tuple[list[Employee], int]:
    """Give the contacts at a company, those I know best first, at most `most`; and how many there are.

    Who is archived or removed is left out, and so is the person's own card.
    """
    present = "company_id = ? AND deleted_at IS NULL AND archived_at IS NULL AND NOT is_me"
    count = store.value(f"SELECT count(*) FROM contact WHERE {present}", (company,))
    rows = store.rows(
        f"""SELECT id, name, position FROM contact WHERE {present}
            ORDER BY relationship = 'not met yet', closeness DESC, last_contact_on DESC, sort_key, id LIMIT ?""",
        (company, most),
    )
    return [Employee(*row) for row in rows], int(count)


# -- two companies -------------------------------------------------------------------------------------

POINTING: Final = (
    "contact",
    "affiliation",
    "opportunity",
    "lead",
    "ask",
    "interaction_about",
    "follow_up_about",
)
"""Tables with a company in each row."""


def pointing_to(store: Store, companies: Iterable[int]) -> Counter[str]:
    """Count by table what points to some companies. Removed contacts count, for they can come back."""
    given = json.dumps(list(companies))
    counts: Counter[str] = Counter()
    for table in POINTING:
        counts[table] = store.value(
            f"SELECT count(*) FROM {table} WHERE company_id IN (SELECT value FROM json_each(?))", (given,)
        )
    return counts


def with_people(store: Store, most: int = 12) -> list[tuple[int, str]]:
    """Give the companies where most of the people work, as (number, name), the fullest first."""
    return [
        (row[0], row[1])
        for row in store.rows(
            """SELECT k.id, k.name FROM company k JOIN
                   (SELECT company_id, count(*) AS people FROM contact WHERE company_id IS NOT NULL
                    GROUP BY company_id ORDER BY people DESC, company_id LIMIT ?) AS x ON x.company_id = k.id
               ORDER BY x.people DESC, k.normal_name""",
            (most,),
        )
    ]


def named(store: Store, normal: str, most: int = 8) -> list[tuple[int, str]]:
    """Give the companies whose normal name begins like this, as (number, name), by name."""
    return [
        (row[0], row[1])
        for row in store.rows(
            """SELECT id, name FROM company WHERE normal_name >= ? AND normal_name < ? ORDER BY normal_name LIMIT ?""",
            (normal, normal + "\U0010ffff", most),
        )
    ]
