"""What is due: the person's follow-ups, and what the etiquette rules make of the facts."""

from __future__ import annotations

import gc
from bisect import bisect_left, bisect_right
from collections.abc import Callable, Iterator, Mapping, Sequence, Set
from contextlib import contextmanager
from dataclasses import dataclass
from datetime import date, timedelta
from operator import attrgetter
from typing import Final, NamedTuple, TypeVar, cast

from crm_desktop.domain import etiquette
from crm_desktop.domain.etiquette import Due, RuleSettings
from crm_desktop.domain.facts import Facts, Thing
from crm_desktop.domain.outlook import Outlook, by_thing, by_thing_after, exchanged
from crm_desktop.domain.stopping import Check
from crm_desktop.domain.today import TodayRow, by_person, follow_up_rows, row_order
from crm_desktop.services import settings
from crm_desktop.services.follow_ups import FollowUpRow, fact, open_until
from crm_desktop.store import Changes, Store
from crm_desktop.store.facts import Reader, is_followed, load

_T = TypeVar("_T")
AHEAD_DAYS: Final = 62
"""How far ahead an `Agenda` looks: to the end of any month shown on the calendar, and Today's week."""
MANY: Final = 1_000
"""What is due towards fewer people than this is worked out in no time."""

FACT_TABLES: Final = (
    "contact",
    "contact_tag",
    "tag",
    "company",
    "lead",
    "lead_stage",
    "lead_opportunity",
    "ask",
    "opportunity",
    "opportunity_stage",
    "opportunity_reference",
    "role",
    "reference",
    "favour",
    "promise",
    "interaction",
    "interaction_contact",
    "interaction_purpose",
    "interaction_about",
    "decision",
    "setting",
)
"""What the Dues follow from."""
_DUE_ON: Final = attrgetter("due_on")

FOLLOW_UP_TABLES: Final = (
    "follow_up",
    "follow_up_about",
    "follow_up_done",
    "contact",
    "company",
    "lead",
    "lead_opportunity",
    "ask",
    "opportunity",
    "promise",
)
"""Follow-ups, and what they show the names of."""


def load_facts(store: Store) -> Facts:
    """Give the facts that the rules read."""
    return load(store, settings.relationship_cadences(store))


def due(store: Store, until: date | None = None, check: Check | None = None) -> list[Due]:
    """Give what the rules make due by today, or by `until`, as it follows from today's facts.

    What `check` raises now and then ends the work.
    """
    today = store.clock.today()
    with _collecting_later():
        return etiquette.dues(load_facts(store), today, settings.rules(store), until or today, check)


@dataclass(frozen=True, slots=True)
class _Answer:
    facts: Facts
    rules: RuleSettings
    outlook: Outlook


class WorkedOut(NamedTuple):
    """An agenda that was worked out on another thread after `changes`, and how many the one that waits had noticed."""

    agenda: Agenda
    changes: Changes
    noticed: int


class Agenda:
    """What is due, worked out once and again only when facts changed or a new day began.

    The facts stay here between two changes: after an action only what it touched is read again.
    """

    def __init__(self, store: Store, *, listens: bool = True) -> None:
        """Know nothing yet. Where it does not listen to the store, who made it tells it of every commit (`notice`)."""
        self._store = store
        self._day: date | None = None
        self._reader: Reader | None = None
        self._to_follow: list[Changes] = []
        self._answer: _Answer | None = None
        self._follow_ups: list[FollowUpRow] | None = None
        self._rows: Sequence[TodayRow] | None = None
        self._about: tuple[Outlook, Mapping[Thing, Sequence[Due]]] | None = None
        self._made: dict[Callable[[Agenda], object], object] = {}
        self._noticed = 0
        self._taken: Changes | None = None
        self._end: Callable[[], None] | None = store.subscribe(self.notice) if listens else None

    def close(self) -> None:
        """Stop listening to the store."""
        if self._end is not None:
            self._end()

    def must_begin_anew(self, changes: Changes) -> bool:
        """Say whether changes that are yet to be noticed have so much worked out again that it takes long."""
        before, reader = self._answer, self._reader
        if before is None or reader is None or changes is self._taken or not changes.touches(*FACT_TABLES):
            return False
        if not is_followed(changes):
            return True
        if len(before.facts.contacts) < MANY:
            return False
        if not reader.can_follow(changes, settings.relationship_cadences(self._store)):
            return True
        return changes.touches("setting") and settings.rules(self._store) != before.rules

    def ahead(self, store: Store, changes: Changes) -> WorkedOut:
        """Work everything out again after changes that this agenda has not noticed yet, for `take`.

        It is called on any thread, with the thread's own connection.
        """
        noticed = self._noticed
        agenda = Agenda(store, listens=False)
        agenda.rows, agenda.dues_about  # noqa: B018 - they are worked out
        return WorkedOut(agenda, changes, noticed)

    def take(self, ahead: WorkedOut) -> None:
        """Take what was worked out for changes that are about to be noticed, unless others came in between."""
        if ahead.noticed != self._noticed:
            return
        made = ahead.agenda
        self._day, self._answer, self._follow_ups, self._rows = (
            made._day,
            made._answer,
            made._follow_ups,
            made._rows,
        )
        self._reader, self._about = made._reader, made._about
        if self._reader is not None:
            self._reader.store = self._store
        self._to_follow.clear()
        self._made.clear()
        self._taken = ahead.changes

    @property
    def today(self) -> date:
        """The day it is."""
        return self._store.clock.today()

    @property
    def outlook(self) -> Outlook:
        """All Dues from the oldest that waits to `AHEAD_DAYS` from today, in order and by contact."""
        return self._get().outlook

    @property
    def dues(self) -> Sequence[Due]:
        """All Dues by day, as far as the outlook goes."""
        return self._get().outlook.dues

    @property
    def dues_about(self) -> Mapping[Thing, Sequence[Due]]:
        """The Dues by each thing of their story, each list by day."""
        outlook, known = self.outlook, self._about
        if known is None:
            known = outlook, by_thing(outlook.dues)
        elif known[0] is not outlook:
            known = outlook, by_thing_after(known[1], known[0], outlook)
        self._about = known
        return known[1]

    @property
    def follow_ups(self) -> list[FollowUpRow]:
        """All open follow-ups to `AHEAD_DAYS` from today, by day and time."""
        self._begin_day()
        if self._follow_ups is None:
            self._follow_ups = open_until(self._store, self.today + timedelta(days=AHEAD_DAYS))
        return self._follow_ups

    @property
    def rows(self) -> Sequence[TodayRow]:
        """The rows of Today by section: Dues and follow-ups, as far as the outlook goes."""
        outlook = self.outlook
        if self._rows is None:
            mine = follow_up_rows(map(fact, self.follow_ups), self.today, self.facts)
            self._rows = exchanged(outlook.rows, (), mine, row_order)
        return self._rows

    @property
    def late_count(self) -> int:
        """How many rows waited for longer than today."""
        return bisect_left(self.rows, self.today, key=_DUE_ON)

    @property
    def due_count(self) -> int:
        """How many rows are due by today."""
        return bisect_right(self.rows, self.today, key=_DUE_ON)

    @property
    def facts(self) -> Facts:
        """The facts they follow from."""
        return self._get().facts

    def facts_with(self, people: Set[int]) -> Facts:
        """Give the facts with those of some people more, named or not, and with all that ever was with them."""
        self._get()
        assert self._reader is not None, "what is due was just worked out"
        return self._reader.knowing(people)

    @property
    def rules(self) -> RuleSettings:
        """The settings they were worked out with."""
        return self._get().rules

    def once(self, make: Callable[[Agenda], _T]) -> _T:
        """Give what a function makes of this agenda, worked out once until anything of it changes."""
        self._begin_day()
        if make not in self._made:
            self._made[make] = make(self)
        return cast(_T, self._made[make])

    def of_contact(self, contact_id: int) -> list[Due]:
        """Give the Dues towards one contact."""
        return list(self.outlook.dues_of.get(contact_id, ()))

    def owed(self) -> dict[int, list[Due]]:
        """Give the Dues that are due by today, by contact, in the order in which they came due."""
        dues = self.dues
        return by_person(dues[: bisect_right(dues, self.today, key=_DUE_ON)])

    def _get(self) -> _Answer:
        today = self._begin_day()
        if self._answer is None or self._to_follow:
            with _collecting_later():
                self._answer = self._worked_out(today)
        return self._answer

    def _worked_out(self, today: date) -> _Answer:
        """Read what is not known yet, and ask the rules about the people it reaches, or about everybody."""
        changes, self._to_follow = self._to_follow, []
        before, until = self._answer, today + timedelta(days=AHEAD_DAYS)
        reader, touched = self._read(changes)
        loaded = reader.facts
        if before is None or any(one.touches("setting") for one in changes):
            rules = settings.rules(self._store)
        else:
            rules = before.rules
        if before is None or touched is None or rules != before.rules:
            return _Answer(loaded, rules, Outlook.of(etiquette.dues(loaded, today, rules, until), today))
        if not touched:
            return _Answer(loaded, rules, before.outlook)
        for side in (before.facts, loaded):
            touched |= etiquette.near_openings(side, {one for some in changes for one in some.opportunities})
        near = etiquette.facts_near(loaded, touched | etiquette.concerned(before.facts, touched))
        new = etiquette.dues(near.facts, today, rules, until)
        return _Answer(loaded, rules, before.outlook.renewed(near.contacts, new))

    def _read(self, changes: Sequence[Changes]) -> tuple[Reader, frozenset[int] | None]:
        """Follow the changes, and give the people they touched; None where everything had to be read again."""
        cadences = settings.relationship_cadences(self._store)
        reader = self._reader
        if reader is None or not all(reader.can_follow(one, cadences) for one in changes):
            reader = self._reader = Reader(self._store, cadences)
            return reader, None
        return reader, frozenset[int]().union(*[reader.follow(one) for one in changes])

    def _begin_day(self) -> date:
        """Forget yesterday's answers; the facts are still the same."""
        today = self.today
        if self._day != today:
            self._day, self._answer, self._follow_ups, self._rows = today, None, None, None
            self._about = None
            self._made.clear()
        return today

    def notice(self, changes: Changes) -> None:
        """Take note of a commit: what it touched is worked out again when it is next asked for."""
        self._noticed += 1
        if changes is self._taken:
            self._taken = None
            return
        if changes.touches(*FACT_TABLES):
            self._to_follow.append(changes)
            self._rows = None
            self._made.clear()
        if changes.touches(*FOLLOW_UP_TABLES):
            self._follow_ups = self._rows = None
            self._made.clear()


@contextmanager
def _collecting_later() -> Iterator[None]:
    """Collect no garbage meanwhile: all that is made stays, and looking through it takes as long as making it."""
    was_on = gc.isenabled()
    gc.disable()
    try:
        yield
    finally:
        if was_on:
            gc.enable()
