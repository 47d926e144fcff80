"""What is due: the person's follow-ups, and what the etiquette rules make of the facts."""

from __future__ import annotations

import gc
from bisect import insort
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from dataclasses import dataclass
from datetime import date, timedelta
from typing import Final, TypeVar, cast

from crm_desktop.domain import etiquette
from crm_desktop.domain.etiquette import Due, RuleSettings
from crm_desktop.domain.facts import Facts
from crm_desktop.domain.today import Together
from crm_desktop.domain.translation import translate
from crm_desktop.domain.wording import full_day
from crm_desktop.services import settings
from crm_desktop.services.follow_ups import FollowUpRow, open_until
from crm_desktop.store import Changes, Store, facts
from crm_desktop.store import models as m

_T = TypeVar("_T")
AHEAD_DAYS: Final = 62
"""How far ahead an `Agenda` looks: to the end of any month shown on the calendar, and Today's week."""

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
_REACHING_FAR: Final = ("opportunity", "opportunity_stage", "opportunity_reference", "role", "reference")
"""What may make something due towards people it does not name: a reference is briefed for every opening."""

_FOLLOW_UP_TABLES: Final = (
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
    return facts.load(store, settings.relationship_cadences(store))


def due(store: Store, until: date | None = None) -> list[Due]:
    """Give what the rules make due by today, or by `until`, as it follows from today's facts."""
    today = store.clock.today()
    with _collecting_later():
        return etiquette.dues(load_facts(store), today, settings.rules(store), until or today)


@dataclass(frozen=True, slots=True)
class _Answer:
    facts: Facts
    rules: RuleSettings
    dues: list[Due]


class Agenda:
    """What is due, worked out once and again only when facts changed or a new day began.

    The facts stay here between two changes: after an action only what it touched is read anew.
    """

    def __init__(self, store: Store) -> None:
        self._store = store
        self._day: date | None = None
        self._reader: facts.Reader | None = None
        self._to_follow: list[Changes] = []
        self._answer: _Answer | None = None
        self._follow_ups: list[FollowUpRow] | None = None
        self._made: dict[Callable[[Agenda], object], object] = {}
        self.together: Together = {}
        """Which Dues stand in one row, of everybody whose Dues were looked at today."""
        self._end: Callable[[], None] = store.subscribe(self._on_changes)

    def close(self) -> None:
        """Stop listening to the store."""
        self._end()

    @property
    def today(self) -> date:
        """The day it is."""
        return self._store.clock.today()

    @property
    def dues(self) -> list[Due]:
        """All Dues from the oldest that waits to `AHEAD_DAYS` from today, by day."""
        return self._get().dues

    @property
    def follow_ups(self) -> list[FollowUpRow]:
        """All open follow-ups to `AHEAD_DAYS` from today, by day and time."""
        self._begin_day()
        if self._follow_ups is None:
            self._follow_ups = open_until(self._store, self.today + timedelta(days=AHEAD_DAYS))
        return self._follow_ups

    @property
    def facts(self) -> Facts:
        """The facts they follow from."""
        return self._get().facts

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
        return [due for due in self.dues if due.contact_id == contact_id]

    def owed(self) -> dict[int, list[Due]]:
        """Give the Dues that are due by today, by contact, in the order in which they came due."""
        today = self.today
        by_contact: dict[int, list[Due]] = {}
        for one in self.dues:
            if one.due_on > today:
                break  # they are in the order of their days
            by_contact.setdefault(one.contact_id, []).append(one)
        return by_contact

    def _get(self) -> _Answer:
        today = self._begin_day()
        if self._answer is None or self._to_follow:
            with _collecting_later():
                self._answer = self._worked_out(today)
        return self._answer

    def _worked_out(self, today: date) -> _Answer:
        """Read what is not known yet, and ask the rules about it."""
        changes, self._to_follow = self._to_follow, []
        before, until = self._answer, today + timedelta(days=AHEAD_DAYS)
        if self._reader is not None and all(map(self._reader.can_follow, changes)):
            for one in changes:
                self._reader.follow(one)
        else:
            self._reader, before = (
                facts.Reader(self._store, settings.relationship_cadences(self._store)),
                None,
            )
        loaded, touched = self._reader.facts, self._reader.take_touched()
        if before is not None and not any(one.touches(*_REACHING_FAR) for one in changes):
            near = etiquette.facts_near(loaded, touched | etiquette.concerned(before.facts, touched))
            new = etiquette.dues(near.facts, today, before.rules, until)
            return _Answer(loaded, before.rules, _merged(before.dues, new, near.contacts))
        rules = settings.rules(self._store)
        return _Answer(loaded, rules, etiquette.dues(loaded, today, rules, until))

    def _begin_day(self) -> date:
        """Forget yesterday's answers; the facts are still the same."""
        today = self.today
        if self._day != today:
            self._day, self._answer, self._follow_ups = today, None, None
            self._made.clear()
            self.together.clear()
        return today

    def _on_changes(self, changes: Changes) -> None:
        if changes.touches(*FACT_TABLES):
            self._to_follow.append(changes)
            self._made.clear()
        if changes.touches(*_FOLLOW_UP_TABLES):
            self._follow_ups = None
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


def _merged(before: list[Due], new: list[Due], contacts: frozenset[int]) -> list[Due]:
    """The Dues with those towards some contacts put in the place of the ones before, in the order of Dues."""
    dues = [due for due in before if due.contact_id not in contacts]
    for due in new:
        if due.contact_id in contacts:
            insort(dues, due, key=etiquette.due_order)
    return dues


def snooze(store: Store, one: Due, until: date) -> None:
    """Put a Due off to a chosen day, in one action; it holds until the Due is satisfied."""
    _decide(store, one, translate("Today", "{title}: snoozed", title=one.title), until=until)


def dismiss(store: Store, one: Due, reason: str = "") -> None:
    """End a Due without doing it, with a reason, in one action. Later facts make a new one."""
    _decide(store, one, translate("Today", "Due dismissed: {title}", title=one.title), reason=reason)


def _decide(store: Store, one: Due, label: str, until: date | None = None, reason: str = "") -> None:
    detail = (
        f"“{reason}”"
        if reason
        else (translate("Today", "To {day}.", day=full_day(until, store.clock.today())) if until else "")
    )
    with store.action(label, "due", detail):
        store.insert(
            m.Decision,
            rule=one.rule,
            contact=one.contact_id,
            thing_kind=one.thing.kind,
            thing_id=one.thing.id,
            fact_on=one.fact_on,
            decided_on=store.clock.today(),
            snoozed_until=until,
            reason=reason,
        )
