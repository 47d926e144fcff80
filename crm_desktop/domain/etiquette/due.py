"""What the rules give: findings, and the Dues made of them."""

from __future__ import annotations

from collections.abc import Callable
from datetime import date
from typing import NamedTuple

from crm_desktop.domain.etiquette.settings import CARDS, RuleName
from crm_desktop.domain.facts import ContactFact, Thing
from crm_desktop.domain.translation import translate
from crm_desktop.domain.wording import one_full_stop


class Finding(NamedTuple):
    """What one rule found: something is due towards a contact, before decisions and weekends are looked at.

    `fact_on` is the day of the fact it follows from, `on` the day the rule names. `tell` makes the sentence that says
    why, when it is needed. `story` are the other things that are one with `thing` (a lead and its opening), `again`
    the days until the occasion comes back after a dismissal, `number` which try this is. `add` makes the sentence that
    is enough after another reason of the same day: it repeats neither names nor the day.
    """

    contact_id: int
    thing: Thing
    fact_on: date
    on: date
    tell: Callable[[], str]
    story: tuple[Thing, ...] = ()
    again: int | None = None
    number: int | None = None
    add: Callable[[], str] | None = None

    def sentence(self) -> str:
        """Say why; a name that ends with a full stop, as "Acme Inc.", ends its sentence too."""
        return one_full_stop(self.tell())


DueKey = tuple[RuleName, int, Thing, date]
"""What a Due is known by: rule, contact, thing, and the day of the fact it follows from (fine print 24)."""


class Due(NamedTuple):
    """A dated thing to do that follows from the facts.

    It is known by `key`. `due_on` is the day to do it: the rule's day, moved to a working day (`rule_on`), or the day a
    snooze chose. The words are made when they are read, so that a long list costs little.
    """

    key: DueKey
    rule_on: date
    due_on: date
    snoozed_until: date | None
    contact: ContactFact
    finding: Finding

    def __eq__(self, other: object) -> bool:
        """Dues of one key and the same days are equal, whatever they tell."""
        return isinstance(other, Due) and self[:4] == other[:4]

    def __ne__(self, other: object) -> bool:
        return not self == other

    def __hash__(self) -> int:
        return hash(self[:4])

    def __repr__(self) -> str:
        return f"Due(key={self.key}, rule_on={self.rule_on}, due_on={self.due_on})"

    @property
    def rule(self) -> RuleName:
        """The rule that made it due."""
        return self.key[0]

    @property
    def contact_id(self) -> int:
        """Whom it points to."""
        return self.key[1]

    @property
    def thing(self) -> Thing:
        """What it is about; the contact itself for `keep_in_touch` and `reciprocate`."""
        return self.key[2]

    @property
    def fact_on(self) -> date:
        """The day of the fact it follows from."""
        return self.key[3]

    @property
    def number(self) -> int | None:
        """Which try it is, where the rule counts them."""
        return self.finding.number

    @property
    def contact_name(self) -> str:
        """The full name of whom it points to."""
        return self.contact.full_name

    @property
    def title(self) -> str:
        """What to do, with the full name: "Thank Idris Bellwether"."""
        return translate("Rules", CARDS[self.key[0]].title, name=self.contact.full_name)

    @property
    def short_title(self) -> str:
        """What to do, with the given name, for narrow places: "Thank Idris"."""
        return translate("Rules", CARDS[self.rule].title, name=self.contact.called)

    @property
    def why(self) -> str:
        """The reason, as a sentence or two with the names and days in it."""
        return self.finding.sentence()

    @property
    def label(self) -> str:
        """The word beside its icon: "Thanks", "News"."""
        return translate("Rules", CARDS[self.rule].label)

    @property
    def icon(self) -> str:
        """The name of its icon in the icon set."""
        return CARDS[self.rule].icon

    @property
    def things(self) -> tuple[Thing, ...]:
        """The whole story it belongs to, `thing` first."""
        return (self.key[2], *self.finding.story)
