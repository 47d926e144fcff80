"""What is due: the person's follow-ups, and what the etiquette rules make of the facts."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from datetime import date, timedelta

from crm_desktop.domain import etiquette
from crm_desktop.domain.etiquette import Due, RuleSettings
from crm_desktop.domain.facts import Facts
from crm_desktop.services import settings
from crm_desktop.services.follow_ups import FollowUpRow, open_until
from crm_desktop.store import Changes, Store, facts
from crm_desktop.store import models as m

AHEAD_DAYS = 62
"""How far ahead an `Agenda` looks: to the end of any month shown on the calendar, and Today's week."""

_FACT_TABLES = (
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
    "follow_up",
    "follow_up_about",
    "setting",
)


def load_facts(store: Store) -> Facts:
    """Give the facts that the rules read."""
    return facts.load(store, settings.relationship_cadences(store))


def due(store: Store, until: date | None = None) -> list[Due]:
    """Give what the rules make due by today, or by `until`, as it follows from today's facts."""
    today = store.clock.today()
    return etiquette.dues(load_facts(store), today, settings.rules(store), until or today)


@dataclass(frozen=True, slots=True)
class _Answer:
    facts: Facts
    rules: RuleSettings
    dues: list[Due]
    follow_ups: list[FollowUpRow]


class Agenda:
    """What is due, worked out once and again only when facts changed or a new day began."""

    def __init__(self, store: Store) -> None:
        self._store = store
        self._day: date | None = None
        self._answer: _Answer | None = None
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
        return self._get().follow_ups

    @property
    def facts(self) -> Facts:
        """The facts they follow from."""
        return self._get().facts

    @property
    def rules(self) -> RuleSettings:
        """The settings they were worked out with."""
        return self._get().rules

    def of_contact(self, contact_id: int) -> list[Due]:
        """Give the Dues towards one contact."""
        return [due for due in self.dues if due.contact_id == contact_id]

    def owed(self) -> dict[int, list[Due]]:
        """Give the Dues that are due by today, by contact, in the order in which they came due."""
        by_contact: dict[int, list[Due]] = {}
        for one in self.dues:
            if one.due_on <= self.today:
                by_contact.setdefault(one.contact_id, []).append(one)
        return by_contact

    def _get(self) -> _Answer:
        today = self.today
        if self._answer is None or self._day != today:
            until = today + timedelta(days=AHEAD_DAYS)
            loaded = load_facts(self._store)
            rules = settings.rules(self._store)
            found = etiquette.dues(loaded, today, rules, until)
            self._answer = _Answer(loaded, rules, found, open_until(self._store, until))
            self._day = today
        return self._answer

    def _on_changes(self, changes: Changes) -> None:
        if changes.touches(*_FACT_TABLES):
            self._answer = None


def snooze(store: Store, one: Due, until: date) -> None:
    """Put a Due off to a chosen day, in one action; it holds until the Due is satisfied."""
    _decide(store, one, f"{one.title}: snoozed", until=until)


def dismiss(store: Store, one: Due, reason: str = "") -> None:
    """End a Due without doing it, with a reason, in one action. Later facts make a new one."""
    _decide(store, one, f"Due dismissed: {one.title}", reason=reason)


def _decide(store: Store, one: Due, label: str, until: date | None = None, reason: str = "") -> None:
    detail = f"“{reason}”" if reason else (f"To {until:%A} {until.day} {until:%B}." if until else "")
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
