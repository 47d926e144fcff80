"""Ways in: who leads to a company, a field or a person, ranked, with the paths to those I do not know yet."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, replace
from itertools import islice
from typing import Final

from crm_desktop.domain import ways_in
from crm_desktop.domain.etiquette import RuleName
from crm_desktop.domain.terms import OPPORTUNITY_ENDS, AskKind
from crm_desktop.domain.ways_in import Owed, Ranked, Sought, Tie
from crm_desktop.services.agenda import Agenda
from crm_desktop.store import Store
from crm_desktop.store import contacts as people
from crm_desktop.store import ways_in as reader
from crm_desktop.store.ways_in import Place, Stranger

SHOWN: Final = 20
"""So many people are ranked by name; of more, the list of contacts tells."""
MOST_GOALS: Final = 200
"""Paths are looked for to so many strangers at most: nobody walks more, and a field can have thousands."""
HELPERS: Final = 3
"""So many who could name somebody are shown."""

_OWED: Final = {
    RuleName.THANK_ON_RECEIPT: Owed.THANKS,
    RuleName.THANK_ON_CONNECTION: Owed.THANKS,
    RuleName.THANK_ON_OUTCOME: Owed.THANKS,
    RuleName.THANK_FOR_YES: Owed.THANKS,
    RuleName.THANK_FOR_NO: Owed.THANKS,
    RuleName.TELL_REFERRER: Owed.NEWS,
    RuleName.RECIPROCATE: Owed.FAVOUR,
}


@dataclass(frozen=True, slots=True)
class Path:
    """A chain of introductions: whom I ask, those between, and at its end somebody I do not know yet.

    `steps` are (number, name) without me; `first` says how the one I ask is ranked.
    """

    steps: tuple[tuple[int, str], ...]
    goal: Stranger
    first: Ranked


@dataclass(frozen=True, slots=True)
class WayIn:
    """The answer to "Who do I know?".

    `rows` are in their order, at most `SHOWN`; `counts` how many there are of each tie, `muted` ones among them, who
    are not offered. `unreached` are those inside whom I do not know and nobody leads to. `helpers` is filled only
    where I know nobody inside: who could name somebody. `known` is the person who is looked for, where I know them.
    """

    sought: Sought
    rows: tuple[Ranked, ...] = ()
    counts: Mapping[Tie, int] | None = None
    muted: int = 0
    paths: tuple[Path, ...] = ()
    unreached: tuple[Stranger, ...] = ()
    helpers: tuple[Ranked, ...] = ()
    known: Ranked | None = None
    has_opening: bool = False

    def count(self, tie: Tie) -> int:
        """How many of a tie there are, whom I know."""
        return (self.counts or {}).get(tie, 0)

    def ask_kind(self, row: Ranked) -> AskKind:
        """What to ask one of them for."""
        if row in self.helpers:
            return AskKind.NAMES
        if row == self.known:
            return AskKind.ADVICE
        return ways_in.ask_kind(row.person, self.sought, has_opening=self.has_opening)


def into_company(store: Store, agenda: Agenda, company: int, limit: int = SHOWN) -> WayIn:
    """Say who leads into a company; where nobody does, who in its field could name somebody, else who knows me best."""
    row = store.row("SELECT industry FROM company WHERE id = ?", (company,))
    if row is None:
        return WayIn(Sought.COMPANY)
    place = reader.at_company(store, company)
    found = _look(store, agenda, Sought.COMPANY, place, limit)
    if found.rows or found.paths:
        return found
    return _with_helpers(store, agenda, found, row[0])


def into_field(store: Store, agenda: Agenda, text: str, limit: int = SHOWN) -> WayIn:
    """Say who is in a field: by the industry of where they work or worked, and by their tags."""
    found = _look(store, agenda, Sought.FIELD, reader.in_field(store, text), limit)
    return found if found.rows or found.paths else _with_helpers(store, agenda, found, text)


def towards_person(store: Store, agenda: Agenda, person: int, limit: int = SHOWN) -> WayIn:
    """Say who leads to a person: through introductions, by working at the same place, or by a shared past."""
    place = reader.near_person(store, person)
    found = _look(store, agenda, Sought.PERSON, place, limit, {person: Tie.WORKS})
    if not is_stranger(store, person):
        themselves = reader.people(store, place, [person], owed(agenda))
        found = replace(found, known=next(iter(ways_in.rank(themselves, store.clock.today())), None))
    if found.rows or found.paths or found.known is not None:
        return found
    return _with_helpers(store, agenda, found, "")


def everybody(store: Store, sought: Sought, number: int = 0, field: str = "") -> tuple[int, ...]:
    """Give all contacts tied to a company or a person (by number) or a field (in words), whether I know them or not."""
    if sought is Sought.COMPANY:
        place = reader.at_company(store, number)
    elif sought is Sought.PERSON:
        place = reader.near_person(store, number)
    else:
        place = reader.in_field(store, field)
    return reader.everybody(store, place)


def is_stranger(store: Store, contact: int) -> bool:
    """Say whether a contact is somebody I do not know yet."""
    return bool(store.value(f"SELECT 1 FROM contact c WHERE c.id = ? AND {reader.UNMET}", (contact,)))


def owed(agenda: Agenda) -> Mapping[int, frozenset[Owed]]:
    """Give what is owed to whom: thanks, news and favours, as the rules find them and the person did not settle."""
    return agenda.once(_owed)


def _owed(agenda: Agenda) -> Mapping[int, frozenset[Owed]]:
    found: dict[int, set[Owed]] = {}
    for due in agenda.dues:
        what = _OWED.get(due.rule)
        if what is not None:
            found.setdefault(due.contact_id, set()).add(what)
    return {contact: frozenset(things) for contact, things in found.items()}


def _look(
    store: Store,
    agenda: Agenda,
    sought: Sought,
    place: Place,
    limit: int,
    goals: Mapping[int, Tie] | None = None,
) -> WayIn:
    """Look at a place; the paths lead to the strangers there, unless other goals are given."""
    debts = owed(agenda)
    found = reader.find(store, place, debts, limit)
    goals = goals or dict(islice(found.strangers, MOST_GOALS))
    paths, unreached = _paths(store, place, reader.strangers(store, goals), debts)
    return WayIn(
        sought,
        tuple(ways_in.rank(found.first, store.clock.today())),
        found.counts,
        found.muted,
        paths,
        unreached,
        has_opening=sought is Sought.COMPANY and _has_opening(store, place),
    )


def _has_opening(store: Store, place: Place) -> bool:
    ends = ", ".join(f"'{stage}'" for stage in sorted(OPPORTUNITY_ENDS))
    return bool(
        store.value(
            f"""SELECT 1 FROM opportunity WHERE company_id IN (SELECT value FROM json_each(:now))
                AND stage NOT IN ({ends}) LIMIT 1""",
            place.values(store.clock.today()),
        )
    )


def _paths(
    store: Store, place: Place, goals: tuple[Stranger, ...], debts: Mapping[int, frozenset[Owed]]
) -> tuple[tuple[Path, ...], tuple[Stranger, ...]]:
    """The paths to some people in their order, and those to whom none leads."""
    knows = reader.who_knows(store, [goal.id for goal in goals])
    first = ways_in.rank(reader.people(store, place, knows.askable, debts), store.clock.today())
    standing = {row.person.id: (number, row) for number, row in enumerate(first)}
    order = {contact: number for contact, (number, _) in standing.items()}
    chains = ways_in.paths([goal.id for goal in goals], knows.introducers, order, knows.met)
    names = people.names(store, {one for chain in chains.values() for one in chain})
    found = [
        Path(
            tuple((one, names[one]) for one in chains[goal.id]),
            goal,
            standing[chains[goal.id][0]][1],
        )
        for goal in goals
        if goal.id in chains
    ]
    found.sort(key=lambda path: (path.goal.tie, len(path.steps), order[path.steps[0][0]]))
    return tuple(found), tuple(goal for goal in goals if goal.id not in chains)


def _with_helpers(store: Store, agenda: Agenda, found: WayIn, field: str) -> WayIn:
    """The same, with those who could name somebody: who is in the field, else who knows me best."""
    debts = owed(agenda)
    first = reader.find(store, reader.in_field(store, field, any_word=True), debts, HELPERS).first
    helpers = first or reader.closest(store, debts, HELPERS)
    return replace(found, helpers=tuple(ways_in.rank(helpers, store.clock.today())))
