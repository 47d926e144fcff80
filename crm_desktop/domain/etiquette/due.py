"""What the rules give: findings, and the Dues made of them."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass, field
from datetime import date

from crm_desktop.domain.etiquette.settings import CARDS, RuleName
from crm_desktop.domain.facts import Thing


@dataclass(frozen=True, slots=True)
class Finding:
    """What one rule found: something is due towards a contact, before snoozes, dismissals and weekends are looked at.

    `fact_on` is the day of the fact it follows from, `on` the day the rule names. `why` makes the sentence when it is
    needed. `story` are the other things that are one with `thing` (a lead and its opening), `again` the days until
    the occasion comes back after a dismissal, `number` which try this is.
    """

    contact_id: int
    thing: Thing
    fact_on: date
    on: date
    why: Callable[[], str]
    story: tuple[Thing, ...] = ()
    again: int | None = None
    number: int | None = None


@dataclass(frozen=True, slots=True)
class Due:
    """A dated thing to do that follows from the facts.

    It is known by `rule`, `contact_id`, `thing` and `fact_on`. `due_on` is the day to do it: the rule's day moved to
    a working day (`rule_on`), or the day a snooze chose. `things` is the whole story it belongs to, `thing` first.
    """

    rule: RuleName
    contact_id: int
    contact_name: str
    thing: Thing
    fact_on: date
    rule_on: date
    due_on: date
    title: str
    why: str
    things: tuple[Thing, ...] = ()
    snoozed_until: date | None = None
    number: int | None = None
    label: str = field(default="")
    icon: str = field(default="")

    def __post_init__(self) -> None:
        """Take label and icon from the rule's card."""
        card = CARDS[self.rule]
        object.__setattr__(self, "label", self.label or card.label)
        object.__setattr__(self, "icon", self.icon or card.icon)

    @property
    def key(self) -> tuple[RuleName, int, Thing, date]:
        """What it is known by (fine print 24)."""
        return (self.rule, self.contact_id, self.thing, self.fact_on)
