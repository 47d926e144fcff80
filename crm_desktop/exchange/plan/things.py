"""Decides about the records of a file that are not people: what is new, what changes something, who took part.

The rules:
- A record is known again by its key; one that is known stays as it is, but an opening, which may have gone on, and
  a follow-up, which follows its event in the calendar (`calendars.changes`).
- An opening is also known by its company and title. What is empty in it is filled, and it only moves forward: a later
  stage is taken over, an earlier one never, and one that is closed stays closed.
- Who takes part is found by the rules of `mentions`.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace
from datetime import date
from typing import Final

from crm_desktop.domain.companies import normal_name
from crm_desktop.domain.links import link_key
from crm_desktop.domain.names import fold
from crm_desktop.domain.terms import OPPORTUNITY_ENDS, OpportunityStage, RoleKind, TargetStatus
from crm_desktop.domain.translation import mark, translate
from crm_desktop.domain.wording import full_day
from crm_desktop.exchange.calendars import changes as calendar_changes
from crm_desktop.exchange.columns.fields import Field
from crm_desktop.exchange.people.cards import ForAll
from crm_desktop.exchange.plan.known import Known, KnownThings, phone_digits
from crm_desktop.exchange.plan.mentions import Mentions
from crm_desktop.exchange.plan.people import PeoplePlanner
from crm_desktop.exchange.plan.terms import PlanBatch, Planned, Value
from crm_desktop.exchange.plan.told_before import ToldBefore
from crm_desktop.exchange.records import (
    Batch,
    CalledOff,
    Mine,
    Myself,
    Opening,
    Rejected,
    Remark,
    Talk,
    Target,
    Task,
    Thing,
    Tie,
    Vouching,
)

STRANGERS: Final = mark("Imports", "Nobody who takes part in it is among your contacts.")
"""Why a record is skipped whose people are not to become contacts."""

MY_CARD: Final = 1
"""What `Planned.here` says of my own card, which has no other number yet where the same file makes it."""

ALONE: Final = mark("Imports", "Nobody but you takes part in it.")
NO_CARD: Final = mark(
    "Imports", "You have no card of your own yet. Write your name on My card, and import the file once more."
)


class ThingPlanner:
    """Decides record by record, beside the planner of the people of the same file."""

    def __init__(
        self, known: Known, things: KnownThings, people: PeoplePlanner, for_all: ForAll, *, add_people: bool
    ) -> None:
        self._things = things
        self._mentions = Mentions(known, people, things.myself, for_all, add_people=add_people)
        self._remarks: list[Remark] = []
        self._seen: dict[str, int] = {}
        self._by_event: dict[str, list[str]] | None = None
        self._talked: dict[str, list[str]] = {}
        self._gone: set[int] = set()
        self._used: set[int] = set()
        self._targets: set[str] = set()
        self._before = ToldBefore(things.messages, things.keys)
        self._ties = set(things.ties)
        self._vouched: set[int] = set()
        self._has_card = things.me is not None
        self._my_phones = set(things.me.phones) if things.me else set()
        self._my_words = (
            {Field.POSITION: things.me.position, Field.LOCATION: things.me.location} if things.me else {}
        )

    def plan(self, batch: Batch, planned: PlanBatch) -> None:
        """Add to a plan what the things of a batch do."""
        self._remarks = planned.remarks
        self._mentions.begin(planned)
        states: dict[tuple[int, int], int] = {}
        rejected: dict[int, Rejected] = {}
        cards = 0
        for thing in batch.things:
            cards += isinstance(thing, Opening)  # of several in one row of a board each counts
            found = self._decide(thing)
            if isinstance(found, Rejected):
                rejected.setdefault(thing.number, found)
                continue
            many = found if isinstance(found, list) else [found] if found is not None else []
            state = 0 if not many else 1 if many[0].here else 2
            row = (thing.number, cards)
            states[row] = max(state, states.get(row, 0))
            planned.things += many
            planned.called_off += sum(isinstance(each.thing, CalledOff) and not each.fields for each in many)
        taken = {number for number, _ in states}
        planned.skipped += [each for number, each in rejected.items() if number not in taken]
        for state in states.values():
            planned.things_new += state == 2
            planned.things_merged += state == 1
            planned.things_unchanged += state == 0

    def _decide(self, thing: Thing) -> Planned | list[Planned] | Rejected | None:
        if isinstance(thing, Talk):
            return self._talk(thing)
        if isinstance(thing, Task):
            return self._task(thing)
        if isinstance(thing, CalledOff):
            return self._called_off(thing)
        if isinstance(thing, Opening):
            return self._opening(thing)
        if isinstance(thing, Target):
            return self._target(thing)
        if isinstance(thing, Vouching):
            return self._vouching(thing)
        if isinstance(thing, Tie):
            return self._tie(thing)
        return self._mine(thing)

    def _is_known(self, key: str) -> bool:
        """Whether a record was imported before, or stood in this file already."""
        if key in self._things.keys or key in self._seen:
            return True
        self._seen[key] = 1
        return False

    # -- each kind -----------------------------------------------------------------------------------

    def _talk(self, talk: Talk) -> Planned | Rejected | None:
        done = 0 if talk.key in self._seen else self._done_by(talk)
        if self._is_known(talk.key) and not done:
            return None
        if talk.told_as and self._before.by_key(talk.told_as):
            return None
        people = self._mentions.all(talk.people, talk.number)
        if not done and self._before.with_any(talk, people):
            return None
        if done:
            self._seen[talk.key] = 1
            return Planned(talk, people, done) if any(people) else None
        if not any(people):
            others = any(not self._mentions.me.is_me(each) for each in talk.people)
            del self._seen[talk.key]
            return Rejected(
                talk.number,
                translate("Imports", STRANGERS if others else ALONE),
                (talk.subject, talk.notes[:500]),
            )
        return Planned(talk, people)

    def _done_by(self, talk: Talk) -> int:
        """Give the follow-up whose event is over by now and was this talk; 0 for none."""
        number, told = self._things.calendars.told.get(talk.key, (0, ""))
        now = self._things.calendars.follow_up(number) if number else None
        return number if now is not None and calendar_changes.stands(told, now) else 0

    def _task(self, task: Task) -> Planned | None:
        if task.key in self._seen or not (known := self._things.calendars.told.get(task.key)):
            if self._is_known(task.key):
                return None
            return Planned(task, self._mentions.all(task.people, task.number))
        self._seen[task.key] = 1
        number, told = known
        now = self._things.calendars.follow_up(number)
        if now is None:
            return None
        changed = calendar_changes.change(task, told, now, self._things.today)
        if changed.kept:
            self._remarks.append(
                Remark(
                    task.number,
                    translate(
                        "Imports",
                        "The calendar has it on {day} now. You changed the follow-up, so it stays where it is.",
                        day=full_day(task.on, self._things.today),
                    ),
                )
            )
        return Planned(task, here=number, fields=changed.fields) if changed.fields else None

    def _called_off(self, off: CalledOff) -> list[Planned] | Rejected | None:
        """Take away what came of an event that does not take place; nothing where nothing did."""
        calendars = self._things.calendars
        if self._by_event is None:
            self._by_event = calendar_changes.by_event(calendars.told)
            talks = (
                key for key in self._things.keys if key.startswith("event|") and key not in calendars.told
            )
            self._talked = calendar_changes.by_event(talks)
        told, talked = self._by_event.get(off.key, []), self._talked.get(off.key, [])
        if off.days:
            wanted = {f"{off.key}|{day}" for day in off.days}
            told, talked = [key for key in told if key in wanted], [key for key in talked if key in wanted]
        found: list[Planned] = []
        kept = False
        for key in told:
            number, before = calendars.told[key]
            now = None if number in self._gone else calendars.follow_up(number)
            if now is None or now.done or (off.ended and now.on < self._things.today):
                continue
            if not calendar_changes.is_untouched(before, now):
                kept = True
                continue
            self._gone.add(number)
            found.append(Planned(off, here=number))
        if off.on is not None and (series := self._of_series(off.key)):
            number, before, now = series
            if now.on == off.on and calendar_changes.is_untouched(before, now):
                self._gone.add(number)
                found.append(Planned(off, here=number, fields=calendar_changes.day_after(now)))
        if kept:
            self._remarks.append(
                Remark(
                    off.number,
                    translate("Imports", "It was called off. You changed the follow-up, so it stays."),
                )
            )
        if talked and not off.ended:
            self._remarks.append(
                Remark(
                    off.number,
                    translate(
                        "Imports",
                        "It was called off. You have a talk from it, which stays; remove it if you did not meet.",
                    ),
                )
            )
        return found or (None if kept or talked else Rejected(off.number, off.reason, (off.what,)))

    def _of_series(self, key: str) -> tuple[int, str, calendar_changes.KnownFollowUp] | None:
        """Give the follow-up of a series with what the calendar said of it, and as it is now."""
        number, before = self._things.calendars.told.get(f"{key}|{calendar_changes.SERIES}", (0, ""))
        now = self._things.calendars.follow_up(number) if number and number not in self._gone else None
        return None if now is None else (number, before, now)

    def _opening(self, opening: Opening) -> Planned | None:
        place = self._seen[opening.key] = self._seen.get(opening.key, 0) + 1
        key = opening.key if place == 1 else f"{opening.key}#{place}"
        here = self._things.keys.get(key, 0)
        same = (normal_name(opening.company) if opening.company else "", fold(opening.title))
        if not here:
            here = self._things.openings.get(same, 0)
            here = 0 if here in self._used else here
        now = self._things.opening(here) if here else None
        people = self._mentions.all(opening.people, opening.number)
        if now is None:
            return Planned(opening if place == 1 else replace(opening, key=key), people)
        self._used.add(here)
        fields: list[tuple[str, Value]] = []
        for name, value, present in (
            ("link", opening.link, now.link),
            ("channel", opening.channel or "", now.channel),
            ("salary", opening.salary, now.salary),
            ("closing_on", opening.closing_on, now.closing_on),
            ("how_to_submit", opening.how_to_submit, now.how_to_submit),
            ("notes", opening.notes, now.notes),
        ):
            if value and not present:
                fields.append((name, value))
        steps = () if now.stage in OPPORTUNITY_ENDS else _later(opening.steps, now.stage)
        new_people = tuple(
            contact if contact and (contact, str(each.role or RoleKind.INSIDER)) not in now.roles else 0
            for contact, each in zip(people, opening.people, strict=True)
        )
        if not (fields or steps or any(new_people)):
            return None
        return Planned(opening, new_people, here, tuple(fields), steps)

    def _target(self, target: Target) -> Planned | None:
        normal = normal_name(target.company)
        status = self._things.targets.get(normal)
        if normal in self._targets:
            return None
        if target.key in self._things.keys or status:
            told = (target.motivation, target.posting, target.priority)
            now = self._things.scores.get(normal)
            if now is None or not any(
                new is not None and old is None for new, old in zip(told, now, strict=True)
            ):
                return None
        people = self._mentions.all(target.people, target.number)
        self._targets.add(normal)
        fields: tuple[tuple[str, Value], ...] = (("target_status", TargetStatus.PROSPECT.value),)
        return Planned(target, people, here=0 if status is None else 1, fields=fields)

    def _vouching(self, vouching: Vouching) -> Planned | Rejected | None:
        (contact,) = self._mentions.all((vouching.person,), vouching.number)
        if not contact:
            return Rejected(
                vouching.number, translate("Imports", STRANGERS), (vouching.person.name, vouching.text[:500])
            )
        said = self._things.vouched.get(contact)
        if said or contact in self._vouched:
            return None
        self._vouched.add(contact)
        return Planned(vouching, (contact,), here=1 if said == "" else 0)

    def _tie(self, tie: Tie) -> Planned | Rejected | None:
        if not self._has_card:
            return Rejected(tie.number, translate("Imports", NO_CARD), (tie.company, tie.title))
        same = (normal_name(tie.company), tie.kind.value, fold(tie.title))
        if same in self._ties:
            return None
        self._ties.add(same)
        return Planned(tie)

    def _mine(self, mine: Mine) -> Planned | Rejected | None:
        """Fill my card: what is empty in it, and addresses, numbers and links that are not there."""
        is_new = not self._has_card
        if is_new and not mine.name:
            return Rejected(
                mine.number, translate("Imports", NO_CARD), (*mine.emails, *mine.phones, *mine.links)
            )
        fresh = replace(
            mine,
            emails=tuple(each for each in mine.emails if each.lower() not in self._mentions.me.emails),
            phones=tuple(each for each in mine.phones if phone_digits(each) not in self._my_phones),
            links=tuple(each for each in mine.links if link_key(each) not in self._mentions.me.links),
        )
        self._mentions.me = Myself(
            self._mentions.me.names | ({fold(mine.name)} if mine.name else set()),
            self._mentions.me.emails | {each.lower() for each in fresh.emails},
            self._mentions.me.links | set(map(link_key, fresh.links)),
        )
        self._my_phones.update(map(phone_digits, fresh.phones))
        own = self._things.me.own if self._things.me is not None else frozenset()
        fields: list[tuple[str, Value]] = []
        for what, value in ((Field.POSITION, mine.position), (Field.LOCATION, mine.location)):
            if value and not self._my_words.get(what) and what not in own:
                self._my_words[what] = value
                fields.append((what.value, value))
        if is_new:
            self._has_card = True
            return Planned(fresh)
        if not (fields or fresh.emails or fresh.phones or fresh.links):
            return None
        return Planned(fresh, here=MY_CARD, fields=tuple(fields))


_RANK: Final = {stage: place for place, stage in enumerate(OpportunityStage)}


def _later(
    steps: Sequence[tuple[OpportunityStage, date | None]], stage: OpportunityStage
) -> tuple[tuple[OpportunityStage, date | None], ...]:
    """Give the steps that lead on from a stage."""
    return tuple(step for step in steps if _RANK[step[0]] > _RANK[stage])
