"""All that is due, in order and by person: worked out once, and renewed for those whose Dues may be others now."""

from __future__ import annotations

from bisect import bisect_left, insort
from collections.abc import Callable, Collection, Iterable, Mapping, Sequence
from dataclasses import dataclass, field
from datetime import date
from itertools import chain
from typing import Any, TypeVar

from crm_desktop.domain.etiquette.due import Due
from crm_desktop.domain.etiquette.registry import due_order
from crm_desktop.domain.facts import Thing
from crm_desktop.domain.today import TodayRow, by_person, row_order, rows_of_people

_K = TypeVar("_K")
_T = TypeVar("_T")


@dataclass(frozen=True, slots=True)
class Outlook:
    """Dues and the rows they stand in on a day: in their order and by contact."""

    today: date
    dues: Sequence[Due] = ()
    rows: Sequence[TodayRow] = field(default=(), repr=False)
    dues_of: Mapping[int, Sequence[Due]] = field(default_factory=dict, repr=False)
    rows_of: Mapping[int, Sequence[TodayRow]] = field(default_factory=dict, repr=False)

    @classmethod
    def of(cls, dues: Sequence[Due], today: date) -> Outlook:
        """Bundle Dues that are in their order."""
        dues_of = by_person(dues)
        rows_of = rows_of_people(dues_of, today)
        # A row stands where its first Due does, so nothing is to be sorted.
        begun = {id(row.dues[0]): row for row in chain.from_iterable(rows_of.values())}
        rows = [begun[id(due)] for due in dues if id(due) in begun]
        return cls(today, dues, rows, dues_of, rows_of)

    def renewed(self, contacts: Collection[int], dues: Iterable[Due]) -> Outlook:
        """Give the outlook with those of `dues` that are towards some contacts in the place of theirs before.

        Everybody else's Dues and rows are the same objects as before.
        """
        new = Outlook.of([due for due in dues if due.contact_id in contacts], self.today)
        old = [due for contact in contacts for due in self.dues_of.get(contact, ())]
        rows = [row for contact in contacts for row in self.rows_of.get(contact, ())]
        return Outlook(
            self.today,
            exchanged(self.dues, old, new.dues, due_order),
            exchanged(self.rows, rows, new.rows, row_order),
            _replaced(self.dues_of, contacts, new.dues_of),
            _replaced(self.rows_of, contacts, new.rows_of),
        )

    def differing(self, before: Outlook) -> set[int]:
        """Give the contacts whose Dues were renewed since another outlook; everybody else's are the same objects."""
        ours, theirs = self.dues_of, before.dues_of
        return {contact for contact in ours.keys() | theirs if ours.get(contact) is not theirs.get(contact)}


def exchanged(
    before: Sequence[_T], gone: Iterable[_T], new: Iterable[_T], order: Callable[[_T], Any]
) -> list[_T]:
    """Give an ordered list without some of its members and with others, in the time of what changes.

    Of members that stand at one place, all are to go or none.
    """
    made = list(before)
    for one in gone:
        del made[bisect_left(made, order(one), key=order)]
    for one in new:
        insort(made, one, key=order)
    return made


def by_thing(dues: Iterable[Due]) -> dict[Thing, list[Due]]:
    """Give Dues by each thing of their story, each list in their order."""
    found: dict[Thing, list[Due]] = {}
    for due in dues:
        for thing in things_of(due):
            if thing in found:
                found[thing].append(due)
            else:
                found[thing] = [due]
    return found


def by_thing_after(
    about: Mapping[Thing, Sequence[Due]], before: Outlook, now: Outlook
) -> Mapping[Thing, Sequence[Due]]:
    """Give the Dues of an outlook by thing, where those of the one before are known: only what differs is looked at."""
    contacts = now.differing(before)
    gone, new = (
        by_thing(due for contact in contacts for due in side.dues_of.get(contact, ()))
        for side in (before, now)
    )
    made = dict(about)
    for thing in gone.keys() | new:
        kept = [due for due in made.pop(thing, ()) if due.contact_id not in contacts]
        if mine := sorted([*kept, *new.get(thing, ())], key=due_order):
            made[thing] = mine
    return made


def things_of(due: Due) -> tuple[Thing, ...]:
    """Give the things of a Due's story, in no time where there is but one."""
    return due.things if due.finding.story else (due.key[2],)


def _replaced(
    before: Mapping[_K, Sequence[_T]], gone: Iterable[_K], new: Mapping[_K, Sequence[_T]]
) -> Mapping[_K, Sequence[_T]]:
    made = dict(before)
    for key in gone:
        made.pop(key, None)
    made.update(new)
    return made
