"""What files that need no matching of columns have in common."""

from __future__ import annotations

from dataclasses import dataclass, field, replace
from datetime import date
from typing import Self

from crm_desktop.domain.terms import Relationship
from crm_desktop.exchange.people.cards import ForAll
from crm_desktop.exchange.records import Myself


@dataclass(frozen=True, slots=True, kw_only=True)
class PlainSource:
    """A file whose content says what it is: nothing is chosen but what is for all its people.

    `add_people` says whether who is only mentioned becomes a contact. A kind of file says what is otherwise.
    """

    for_all: ForAll = field(default_factory=ForAll)
    add_people: bool = True

    @property
    def delimiter(self) -> str | None:
        """What parts the columns; None where there are none."""
        return None

    @property
    def taken(self) -> tuple[str, ...]:
        """What was found and why, in sentences."""
        return ()

    @property
    def has_things(self) -> bool:
        """Whether the file holds records that are not people."""
        return False

    def with_all(self, tags: tuple[str, ...], relationship: Relationship | None) -> Self:
        """Give the source with tags and a relationship for all its people, added to what was said before."""
        return replace(self, for_all=self.for_all.and_all(tags, relationship))

    def adding(self, people: bool) -> Self:
        """Give the source with whether who is only mentioned becomes a contact."""
        return replace(self, add_people=people)

    def for_me(self, _me: Myself, _today: date) -> Self:
        """Give the source knowing who I am and which day it is, where that makes a difference."""
        return self
