"""Reading who leads to a company, a field or a person: a few statements, however many contacts there are.

What is looked for is a `Place`: companies, and perhaps tags. Of everybody tied to it the few numbers are read that the
points follow from (`domain.ways_in`); only those who stand first are then read with all that is said of them.
"""

from __future__ import annotations

import json
from collections import Counter
from collections.abc import Collection, Iterable, Mapping
from dataclasses import dataclass, field
from datetime import date, timedelta
from heapq import nsmallest
from typing import Final, NamedTuple

from crm_desktop.domain import ways_in
from crm_desktop.domain.names import fold
from crm_desktop.domain.terms import AffiliationKind, Answer, AskKind, Relationship, RoleKind
from crm_desktop.domain.ways_in import Acquaintance, AskSeen, Owed, Tie
from crm_desktop.store.contacts import PRESENT
from crm_desktop.store.derived import TALK
from crm_desktop.store.store import Row, Store, Value

UNMET: Final = f"(c.relationship = '{Relationship.NOT_MET}' AND c.last_talk_on IS NULL)"
"""SQL for the people whom I do not know: not met yet, and no talk was logged."""

FORMER: Final = "(a.former OR a.to_date <> '' AND a.to_date <= substr(:today, 1, length(a.to_date)))"
"""SQL for an affiliation that is over. Its last day may be known only as a year or a month."""


@dataclass(frozen=True, slots=True)
class Place:
    """What is looked for.

    `now` are companies whose people are inside; `before` those that it shares a past with (the former employers of a
    person); `tags` are tags of the field. `but` is the person it is about, who is none of the answers. `named` says
    that the rows must name the company, as there are several.
    """

    now: tuple[int, ...] = ()
    before: tuple[int, ...] = ()
    tags: tuple[int, ...] = ()
    but: int | None = None
    named: bool = False

    def values(self, today: date) -> dict[str, Value]:
        """The values of the statements below."""
        return {
            "now": json.dumps(self.now),
            "before": json.dumps(self.before),
            "tags": json.dumps(self.tags),
            "but": self.but,
            "today": today.isoformat(),
        }


@dataclass(frozen=True, slots=True)
class Stranger:
    """Somebody who is tied to the place, whom I do not know yet."""

    id: int
    name: str
    called: str
    position: str
    company: str
    tie: Tie


@dataclass(frozen=True, slots=True)
class Found:
    """The people who are tied to a place.

    `first` are those who stand first, so many as were asked for; `counts` how many I know of each tie, `muted` of them
    are muted and stand nowhere in `first`. `strangers` are those I do not know, with their ties, not the muted ones.
    """

    first: tuple[Acquaintance, ...] = ()
    counts: Mapping[Tie, int] = field(default_factory=dict)
    muted: int = 0
    strangers: tuple[tuple[int, Tie], ...] = ()


_NOW: Final = "(SELECT value FROM json_each(:now))"
_BEFORE: Final = "(SELECT value FROM json_each(:before))"
_GIVEN: Final = "(SELECT value FROM json_each(:given))"
_EMPLOYER: Final = f"a.kind = '{AffiliationKind.EMPLOYER}'"
_AFFILIATED: Final = "c.id IN (SELECT a.contact_id FROM affiliation a WHERE "

_SOURCES: Final = (
    (Tie.WORKS, "now", f"c.company_id IN {_NOW}"),
    (Tie.WORKS, "now", f"{_AFFILIATED} a.company_id IN {_NOW} AND {_EMPLOYER} AND NOT {FORMER})"),
    (Tie.WORKED, "now", f"{_AFFILIATED} a.company_id IN {_NOW} AND {_EMPLOYER} AND {FORMER})"),
    (Tie.SHARES, "now", f"{_AFFILIATED} a.company_id IN {_NOW} AND NOT {_EMPLOYER})"),
    (Tie.SHARES, "before", f"c.company_id IN {_BEFORE}"),
    (Tie.SHARES, "before", f"{_AFFILIATED} a.company_id IN {_BEFORE})"),
    (
        Tie.FIELD,
        "tags",
        "c.id IN (SELECT contact_id FROM contact_tag WHERE tag_id IN (SELECT value FROM json_each(:tags)))",
    ),
)
"""Where the people of each tie come from: what the place must have, and SQL. Who is found twice has the first tie."""


# -- what is looked for --------------------------------------------------------------------------------


def at_company(store: Store, company: int) -> Place:
    """Give a company, with those of the same normal form."""
    return Place(now=_same(store, [company]))


def in_field(store: Store, text: str, *, any_word: bool = False) -> Place:
    """Give the companies and tags of a field: each typed word begins a word of the industry or the tag.

    With `any_word` one word is enough, and small ones ("for", "and") do not count.
    """
    words = [word for word in _words(text) if not any_word or word not in _SMALL]
    industries = [
        row[0]
        for row in store.rows("SELECT DISTINCT industry FROM company WHERE industry <> ''")
        if _matches(words, row[0], any_word=any_word)
    ]
    companies = store.rows(
        "SELECT id FROM company WHERE industry IN (SELECT value FROM json_each(?)) ORDER BY id",
        (json.dumps(industries),),
    )
    tags = store.rows("SELECT id, name FROM tag ORDER BY id")
    return Place(
        now=tuple(row[0] for row in companies),
        tags=tuple(row[0] for row in tags if _matches(words, row[1], any_word=any_word)),
        named=True,
    )


def near_person(store: Store, person: int) -> Place:
    """Give where a person works, and where they worked before."""
    today = store.clock.today()
    now = store.rows("SELECT company_id FROM contact WHERE id = ? AND company_id IS NOT NULL", (person,))
    ties = store.rows(
        f"""SELECT a.company_id, {FORMER} FROM affiliation a
            WHERE a.contact_id = :person AND a.kind = '{AffiliationKind.EMPLOYER}'""",
        {"person": person, "today": today.isoformat()},
    )
    present = _same(store, [row[0] for row in now] + [company for company, over in ties if not over])
    before = _same(store, [company for company, over in ties if over])
    return Place(
        now=present,
        before=tuple(company for company in before if company not in present),
        but=person,
        named=True,
    )


def _same(store: Store, companies: Collection[int]) -> tuple[int, ...]:
    """The companies of the same normal forms."""
    found = store.rows(
        """SELECT id FROM company WHERE normal_name IN
           (SELECT normal_name FROM company WHERE id IN (SELECT value FROM json_each(?))) ORDER BY id""",
        (json.dumps(list(companies)),),
    )
    return tuple(row[0] for row in found)


_SMALL: Final = frozenset(
    "a an and at by de del der des die du el et for fur in la le of on the to und y".split()
)


def _words(text: str) -> list[str]:
    return "".join(sign if sign.isalnum() else " " for sign in fold(text)).split()


def _matches(words: Collection[str], text: str, *, any_word: bool) -> bool:
    there = _words(text)
    found = (any(one.startswith(word) for one in there) for word in words)
    return any(found) if any_word else bool(words) and all(found)


def industries(store: Store, text: str, limit: int = 6) -> list[str]:
    """Give the industries of the book in which each typed word begins a word, the most frequent first."""
    words = _words(text)
    found = store.rows(
        """SELECT industry FROM company WHERE industry <> ''
           GROUP BY industry COLLATE NOCASE ORDER BY count(*) DESC, industry"""
    )
    return [row[0] for row in found if _matches(words, row[0], any_word=False)][:limit]


# -- who is tied to it ---------------------------------------------------------------------------------


def find(store: Store, place: Place, owed: Mapping[int, frozenset[Owed]], limit: int) -> Found:
    """Give the people tied to a place: the `limit` who stand first, and the strangers among them.

    `owed` says what is owed to whom. In a field, where the rows name many companies, nobody of a later tie is looked
    for once there are enough. Of more alike than are asked for, those stand first who were added first.
    """
    values = place.values(store.clock.today())
    points = _Standing(store, owed).points
    seen: set[int] = set()
    known: list[tuple[Tie, int, int]] = []
    counts: dict[Tie, int] = {}
    strangers: list[tuple[int, Tie]] = []
    muted = 0
    for tie, needed, condition in _SOURCES:
        if not getattr(place, needed) or (place.named and len(known) > limit and known[-1][0] < tie):
            continue
        count = 0
        for number, is_muted, is_unmet, closeness, last_talk_on in store.rows(
            f"""SELECT c.id, c.muted, {UNMET}, c.closeness, c.last_talk_on FROM contact c
                WHERE {condition} AND {PRESENT} AND c.id IS NOT :but""",
            values,
        ):
            if number in seen:
                continue
            seen.add(number)
            if is_unmet:
                if not is_muted:
                    strangers.append((number, tie))
                continue
            count += 1
            if is_muted:
                muted += 1
            else:
                known.append((tie, -points(number, closeness, last_talk_on), number))
        if count:
            counts[tie] = counts.get(tie, 0) + count
    first = {number: tie for tie, _, number in nsmallest(limit, known)}
    return Found(tuple(_acquaintances(store, place, first, owed)), counts, muted, tuple(strangers))


def everybody(store: Store, place: Place) -> tuple[int, ...]:
    """Give all people tied to a place, those of the first tie first, each once."""
    found: dict[int, None] = {}
    for _, needed, condition in _SOURCES:
        if getattr(place, needed):
            rows = store.rows(
                f"SELECT c.id FROM contact c WHERE {condition} AND {PRESENT} AND c.id IS NOT :but ORDER BY c.id",
                place.values(store.clock.today()),
            )
            found.update(dict.fromkeys(row[0] for row in rows))
    return tuple(found)


class _Standing:
    """The points of people from the few numbers that they follow from."""

    def __init__(self, store: Store, owed: Mapping[int, frozenset[Owed]]) -> None:
        self._owed = owed
        self._today = today = store.clock.today()
        self._base: dict[tuple[int, str | None], int] = {}
        self._asked: dict[int, tuple[int, int]] = {
            contact: (count, waiting)
            for contact, count, waiting in store.rows(
                f"""SELECT contact_id, count(*), sum(answer = '{Answer.OPEN}') FROM ask
                    WHERE sent_on <= :today AND (sent_on >= :since OR answer = '{Answer.OPEN}') GROUP BY contact_id""",
                {
                    "today": today.isoformat(),
                    "since": (today - timedelta(days=ways_in.ASKED_DAYS)).isoformat(),
                },
            )
        }

    def points(self, number: int, closeness: int, last_talk_on: str | None) -> int:
        key = (closeness, last_talk_on)
        base = self._base.get(key)
        if base is None:
            day = date.fromisoformat(last_talk_on) if last_talk_on else None
            base = ways_in.closeness_points(closeness) + ways_in.talk_points(day, self._today)
            self._base[key] = base
        if number not in self._asked and number not in self._owed:  # most people of a book
            return base + ways_in.ASKED_POINTS + ways_in.OWED_POINTS
        count, waiting = self._asked.get(number, (0, 0))
        return (
            base
            + ways_in.asked_points(count, waiting=bool(waiting))
            + ways_in.owed_points(len(self._owed.get(number, ())))
        )


def people(
    store: Store, place: Place, ids: Iterable[int], owed: Mapping[int, frozenset[Owed]]
) -> list[Acquaintance]:
    """Give some people as the ranking looks at them, whether they are tied to the place or not."""
    return _acquaintances(store, place, dict.fromkeys(ids, Tie.KNOWN), owed)


def closest(store: Store, owed: Mapping[int, frozenset[Owed]], limit: int) -> list[Acquaintance]:
    """Give those who stand first of everybody: of the 500 I was last in touch with."""
    standing = _Standing(store, owed)
    latest = store.rows(
        f"""SELECT c.id, c.closeness, c.last_talk_on FROM contact c
            WHERE {PRESENT} AND NOT {UNMET} AND NOT c.muted ORDER BY c.last_contact_on DESC, c.id DESC LIMIT 500"""
    )
    known = [(-standing.points(number, closeness, on), number) for number, closeness, on in latest]
    return people(store, Place(), [number for _, number in nsmallest(limit, known)], owed)


def strangers(store: Store, ties: Mapping[int, Tie]) -> tuple[Stranger, ...]:
    """Give some people whom I do not know, by their ties and names."""
    found = [
        Stranger(row[0], row[1], row[2] or row[1], row[3], row[4], ties[row[0]])
        for row in store.rows(
            f"""SELECT c.id, c.name, c.given_name, c.position, coalesce(k.name, '')
                FROM contact c LEFT JOIN company k ON k.id = c.company_id
                WHERE c.id IN {_GIVEN} AND {PRESENT} AND {UNMET} ORDER BY c.sort_key, c.id""",
            {"given": json.dumps(list(ties))},
        )
    ]
    return tuple(sorted(found, key=lambda one: one.tie))


def _acquaintances(
    store: Store, place: Place, ties: Mapping[int, Tie], owed: Mapping[int, frozenset[Owed]]
) -> list[Acquaintance]:
    values = {**place.values(store.clock.today()), "given": json.dumps(list(ties))}
    asks: dict[int, list[AskSeen]] = {}
    for contact, kind, sent_on, answer, here in store.rows(
        f"""SELECT a.contact_id, a.kind, a.sent_on, a.answer,
                   coalesce(a.company_id, o.company_id) IN (SELECT value FROM json_each(:now)) OR a.person_id = :but
            FROM ask a LEFT JOIN opportunity o ON o.id = a.opportunity_id
            WHERE a.contact_id IN {_GIVEN} AND a.sent_on IS NOT NULL ORDER BY a.sent_on, a.id""",
        values,
    ):
        seen = AskSeen(AskKind(kind), date.fromisoformat(sent_on), Answer(answer), bool(here))
        asks.setdefault(contact, []).append(seen)
    roles: dict[int, set[RoleKind]] = {}
    for contact, role in store.rows(
        f"""SELECT r.contact_id, r.role FROM role r JOIN opportunity o ON o.id = r.opportunity_id
            WHERE r.contact_id IN {_GIVEN} AND o.company_id IN (SELECT value FROM json_each(:now))
                  AND o.stage NOT IN ('accepted', 'rejected', 'withdrawn')""",
        values,
    ):
        roles.setdefault(contact, set()).add(RoleKind(role))
    talks: dict[int, int] = dict(
        store.rows(
            f"""SELECT ic.contact_id, count(*) FROM interaction_contact ic
                JOIN interaction i ON i.id = ic.interaction_id
                WHERE ic.contact_id IN {_GIVEN} AND ({TALK}) GROUP BY ic.contact_id""",
            values,
        )
    )
    affiliations = _affiliations(store, values)
    found = []
    for row in store.rows(
        f"""SELECT c.id, c.name, c.given_name, c.position, c.sort_key, coalesce(k.name, ''), c.company_id, c.closeness,
                   c.last_talk_on
            FROM contact c LEFT JOIN company k ON k.id = c.company_id WHERE c.id IN {_GIVEN}""",
        values,
    ):
        number, tie = row[0], ties[row[0]]
        company, kind, ended, until = _of_tie(row, tie, place, affiliations.get(number, ()))
        found.append(
            Acquaintance(
                id=number,
                name=row[1],
                called=row[2] or row[1],
                position=row[3],
                sort_key=row[4],
                tie=tie,
                company=company if place.named else "",
                affiliation=kind,
                ended=ended,
                until=until,
                closeness=row[7],
                last_talk_on=date.fromisoformat(row[8]) if row[8] else None,
                talks=talks.get(number, 0),
                asks=tuple(asks.get(number, ())),
                owed=owed.get(number, frozenset()),
                roles=frozenset(roles.get(number, ())),
            )
        )
    return found


class _Affiliation(NamedTuple):
    company_id: int
    company: str
    kind: AffiliationKind
    ended: bool
    until: str


def _affiliations(store: Store, values: Mapping[str, Value]) -> dict[int, list[_Affiliation]]:
    """The affiliations of the given people with the place, those that last and the latest first, by contact."""
    found: dict[int, list[_Affiliation]] = {}
    for contact, company, name, kind, ended, until in store.rows(
        f"""SELECT a.contact_id, a.company_id, k.name, a.kind, {FORMER}, substr(a.to_date, 1, 4)
            FROM affiliation a JOIN company k ON k.id = a.company_id
            WHERE a.contact_id IN {_GIVEN} AND +a.company_id IN
                  (SELECT value FROM json_each(:now) UNION SELECT value FROM json_each(:before))
            ORDER BY {FORMER}, a.to_date DESC, a.id DESC""",
        values,
    ):
        one = _Affiliation(company, name, AffiliationKind(kind), bool(ended), until if ended else "")
        found.setdefault(contact, []).append(one)
    return found


def _of_tie(
    row: Row, tie: Tie, place: Place, affiliations: Iterable[_Affiliation]
) -> tuple[str, AffiliationKind, bool, str]:
    """The company of a tie, its kind, whether it has ended and in which year: of the affiliation, else of the job."""
    employer = AffiliationKind.EMPLOYER
    for one in affiliations:
        works = one.kind is employer and one.company_id in place.now
        fits = {
            Tie.WORKS: works and not one.ended and row[6] not in place.now,
            Tie.WORKED: works and one.ended,
            Tie.SHARES: not works,
        }
        if fits.get(tie, False):
            return one.company, one.kind, one.ended, one.until
    return row[5], employer, False, ""


# -- who knows whom ------------------------------------------------------------------------------------


@dataclass(frozen=True, slots=True)
class Knows:
    """Who knows whom, as far back from some people as a path can go.

    `introducers` are those who introduced a person or whose lead points to them; `met` those of them whom I know, and
    `askable` those who are not muted either.
    """

    introducers: Mapping[int, Collection[int]]
    met: frozenset[int]
    askable: frozenset[int]


def who_knows(store: Store, goals: Iterable[int]) -> Knows:
    """Go back from some people step by step: one statement for each of the introductions that a path may have.

    Archived and removed people are left out, and my own card.
    """
    values: dict[str, Value] = {"today": store.clock.today().isoformat()}
    introducers: dict[int, set[int]] = {}
    met: set[int] = set()
    askable: set[int] = set()
    layer = set(goals)
    seen = set(layer)
    for _ in range(ways_in.MOST_INTRODUCTIONS):
        if not layer:
            break
        values["given"] = json.dumps(sorted(layer))
        layer = set()
        for person, other, is_unmet, muted in store.rows(
            f"""WITH knows AS (
                    SELECT id AS person, introduced_by_id AS other FROM contact
                    WHERE id IN {_GIVEN} AND introduced_by_id IS NOT NULL
                    UNION
                    SELECT person_id, referrer_id FROM lead WHERE person_id IN {_GIVEN} AND received_on <= :today)
                SELECT k.person, c.id, {UNMET}, c.muted FROM knows k JOIN contact c ON c.id = k.other
                WHERE k.other <> k.person AND {PRESENT}""",
            values,
        ):
            introducers.setdefault(person, set()).add(other)
            if not is_unmet:
                met.add(other)
                if not muted:
                    askable.add(other)
            elif other not in seen:
                layer.add(other)
        seen |= layer
    return Knows(introducers, frozenset(met), frozenset(askable))


def path_counts(store: Store, companies: Iterable[int]) -> dict[int, int]:
    """Count for each company the people tied to it whom I do not know and a path leads to; none is left out."""
    places = "company k CROSS JOIN company same ON same.normal_name = k.normal_name"
    wanted = f"k.id IN {_GIVEN} AND {PRESENT} AND {UNMET} AND NOT c.muted"
    rows = store.rows(
        f"""SELECT k.id, c.id FROM {places} CROSS JOIN contact c ON c.company_id = same.id WHERE {wanted}
            UNION
            SELECT k.id, c.id FROM {places} CROSS JOIN affiliation a ON a.company_id = same.id
            CROSS JOIN contact c ON c.id = a.contact_id WHERE {wanted}""",
        {"given": json.dumps(list(companies))},
    )
    goals = {row[1] for row in rows}
    knows = who_knows(store, goals)
    place = dict.fromkeys(knows.askable, 0)
    reached = ways_in.paths(goals, knows.introducers, place, knows.met)
    return Counter(company for company, contact in rows if contact in reached)
