"""What was done, in the few words the calendar has room for: "Thanked Zadie", "Sunniva: talk", "Asked Priya".

Acts of one day that tell the same story are told once: a call in which a lead was given is "Kofi: a lead", a message
that answered an ask is its answer, and a thank-you for a lead of that day stands for the lead.
"""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator, Sequence, Set
from dataclasses import dataclass
from datetime import date, time
from types import MappingProxyType
from typing import Final

from crm_desktop.domain.term_words import term
from crm_desktop.domain.terms import (
    TALKS,
    Answer,
    Direction,
    InteractionKind,
    OpportunityStage,
    Outcome,
    PointsTo,
    Purpose,
)
from crm_desktop.domain.translation import mark, translate
from crm_desktop.domain.wording import WEEKDAYS, listed, minutes_long
from crm_desktop.store import Changes, Store
from crm_desktop.store.happenings import (
    ActRow,
    AskRow,
    Happenings,
    LeadGivenRow,
    Person,
    StageRow,
    after,
    between,
)

Key = tuple[str, int, str]
"""What a happening is known by: its table, its number, and which part of it."""

_PLAIN: Final = frozenset({Purpose.CONVERSATION, Purpose.REACH_OUT})
_TALK_WORDS: Final = MappingProxyType(
    {
        InteractionKind.CALL: mark("Calendar", "call"),
        InteractionKind.MEETING: mark("Calendar", "talk"),
        InteractionKind.EVENT: mark("Calendar", "event"),
    }
)
_STAGES: Final = MappingProxyType(
    {
        OpportunityStage.APPLIED: mark("Calendar", "Applied: {company}"),
        OpportunityStage.INTERVIEW: mark("Calendar", "Interview: {company}"),
        OpportunityStage.OFFER: mark("Calendar", "Offer: {company}"),
        OpportunityStage.ACCEPTED: mark("Calendar", "Accepted: {company}"),
        OpportunityStage.REJECTED: mark("Calendar", "No: {company}"),
        OpportunityStage.WITHDRAWN: mark("Calendar", "Withdrawn: {company}"),
    }
)
"""The stages worth a line of their own; an opening that is only of interest, or asked about, is told by the ask."""
_LENGTH: Final = re.compile(r"\d+ (?:minutes|min|hours?)")
_MOST_WORDS: Final = 2
_MOST_EVENT_WORDS: Final = 4
_MOST_LETTERS: Final = 18


@dataclass(frozen=True, slots=True)
class Happening:
    """One thing that was done on a local day.

    `short` is for a cell of the month, `text` for a line of its own; `detail` is what was noted. `person` or `company`
    is whose face it shows.
    """

    key: Key
    on: date
    at: time | None
    short: str
    text: str
    detail: str = ""
    person: Person | None = None
    company: str = ""
    openings: frozenset[int] = frozenset()
    rank: int = 0


def told(found: Happenings, first: date, last: date) -> dict[date, list[Happening]]:
    """Give what was done on each day of a range, in the order in which it is shown; days without are left out."""
    days: dict[date, _Day] = {}

    def of(day: date) -> _Day:
        return days.setdefault(day, _Day())

    for act in found.acts:
        of(act.on).acts.append(act)
    for lead in found.leads:
        of(lead.on).leads.append(lead)
    for ask in found.asks:
        of(ask.sent_on).sent.append(ask)
        if ask.answered_on is not None and ask.answer not in {Answer.OPEN, Answer.WITHDRAWN}:
            of(ask.answered_on).answered.append(ask)
    for stage in found.stages:
        of(stage.on).stages.append(stage)
    return {
        day: sorted(one.told(), key=lambda happening: happening.rank)
        for day, one in sorted(days.items())
        if first <= day <= last
    }


class Told:
    """What was done in a range of days, as `told`: read once, then only what changed, told again for its days only."""

    def __init__(self, store: Store, first: date, last: date) -> None:
        self._store = store
        self.range = (first, last)
        self._found = between(store, first, last)
        self._days: dict[date, list[Happening]] | None = None

    @property
    def days(self) -> dict[date, list[Happening]]:
        """What was done on each day; told when it is first asked for."""
        if self._days is None:
            self._days = told(self._found, *self.range)
        return self._days

    def follow(self, changes: Changes) -> None:
        """Bring it along after a change, which may not be `everything`."""
        before, now = self._found, after(self._store, self._found, changes, *self.range)
        days = {
            day
            for old, new in zip(_rows(before), _rows(now), strict=True)
            for row in _differing(old, new)
            for day in _days_of(row)
        }
        if days:
            kept = {day: mine for day, mine in self.days.items() if day not in days}
            new = {day: mine for day, mine in told(_on_days(now, days), *self.range).items() if day in days}
            self._days = dict(sorted({**kept, **new}.items()))
        self._found = now


_Row = ActRow | LeadGivenRow | AskRow | StageRow


def _rows(found: Happenings) -> tuple[Sequence[_Row], ...]:
    return found.acts, found.leads, found.asks, found.stages


def _on_days(found: Happenings, days: Set[date]) -> Happenings:
    return Happenings(
        tuple(act for act in found.acts if act.on in days),
        tuple(lead for lead in found.leads if lead.on in days),
        tuple(ask for ask in found.asks if not days.isdisjoint(_days_of(ask))),
        tuple(stage for stage in found.stages if stage.on in days),
    )


def _days_of(row: _Row) -> tuple[date, ...]:
    if isinstance(row, AskRow):
        return (row.sent_on,) if row.answered_on is None else (row.sent_on, row.answered_on)
    return (row.on,)


def _differing(old: Sequence[_Row], new: Sequence[_Row]) -> Iterator[_Row]:
    """What is on one side only; what was not read again is the very same on both."""
    before, now = set(map(id, old)), set(map(id, new))
    yield from (row for row in old if id(row) not in now)
    yield from (row for row in new if id(row) not in before)


class _Day:
    """What was read of one day."""

    def __init__(self) -> None:
        self.acts: list[ActRow] = []
        self.leads: list[LeadGivenRow] = []
        self.sent: list[AskRow] = []
        self.answered: list[AskRow] = []
        self.stages: list[StageRow] = []

    def told(self) -> Iterator[Happening]:
        yield from _stages(self.stages)
        for ask in self.sent:
            yield _sent(ask)
        loud = [act for act in self.acts if not self._is_told_otherwise(act)]
        for act in loud:
            yield from _parts(act)
        for lead in self.leads:
            if not any(_thanks(act) and lead.id in act.leads and _with(act, lead.referrer) for act in loud):
                yield _lead(lead)
        for ask in self.answered:
            if not any(ask.id in act.asks and _with(act, ask.person) for act in loud):
                yield _answer(ask)

    def _is_told_otherwise(self, act: ActRow) -> bool:
        """Whether an act is only the way in which an ask, its answer or a lead of that day came about."""
        if not act.purposes <= _PLAIN:
            return False
        if any(ask.id in act.asks and _with(act, ask.person) for ask in self.sent):
            return True
        if any(lead.id in act.leads and _with(act, lead.referrer) for lead in self.leads):
            return True
        return act.direction is Direction.IN and any(
            ask.id in act.asks and _with(act, ask.person) for ask in self.answered
        )


def _with(act: ActRow, person: Person) -> bool:
    return any(one.id == person.id for one in act.people)


def _thanks(act: ActRow) -> bool:
    return Purpose.THANKS in act.purposes and act.direction is Direction.OUT


def _stages(rows: Iterable[StageRow]) -> Iterator[Happening]:
    # Of several changes of one opening on one day the last counts.
    latest = {row.id: row for row in rows}
    for row in latest.values():
        said = _STAGES.get(row.stage)
        if said is None:
            continue
        whose = row.company or row.title
        named = translate("Calendar", said, company=whose)
        yield Happening(
            ("opportunity", row.id, row.stage),
            row.on,
            None,
            named,
            named,
            row.title if row.company else "",
            company=whose,
            openings=frozenset({row.id}),
        )


def _sent(ask: AskRow) -> Happening:
    said = translate("Calendar", "Asked {name}", name=ask.person.called)
    return Happening(("ask", ask.id, "sent"), ask.sent_on, None, said, said, ask.exactly, ask.person, rank=1)


def _answer(ask: AskRow) -> Happening:
    name = ask.person.called
    if ask.answer is Answer.SILENCE:
        text, short = (
            translate("Calendar", "No answer from {name}", name=name),
            translate("Calendar", "{name}: silence", name=name),
        )
    else:
        short = translate("Calendar", "{name} answered", name=name)
        text = f"{short}: {term(ask.answer)}"
    key = ("ask", ask.id, "answered")
    assert ask.answered_on is not None
    return Happening(key, ask.answered_on, None, short, text, ask.exactly, ask.person, rank=4)


def _lead(lead: LeadGivenRow) -> Happening:
    name = lead.referrer.called
    if lead.points_to is PointsTo.NEWS:
        text = short = translate("Calendar", "{name}: news", name=name)
    else:
        text, short = (
            translate("Calendar", "{name}: a lead", name=name),
            translate("Calendar", "{name}: lead", name=name),
        )
    if lead.title:
        text = f"{text}, {lead.title}"
    return Happening(("lead", lead.id, ""), lead.on, None, short, text, "", lead.referrer, rank=3)


def _parts(act: ActRow) -> Iterator[Happening]:
    """An act of several purposes may be several lines: a talk, and the thanks that were said in it."""
    person = act.people[0]
    names = listed([one.called for one in act.people], 2)
    thanks, out = _thanks(act), act.direction is Direction.OUT
    update = out and Purpose.UPDATE in act.purposes
    talked = act.kind in TALKS and act.outcome is not Outcome.NO_ANSWER
    talk = talked and (Purpose.CONVERSATION in act.purposes or not (thanks or update))

    def made(part: str, text: str, rank: int, short: str = "") -> Happening:
        key = ("interaction", act.id, part)
        at = act.at if part == "talk" else None
        return Happening(
            key, act.on, at, short or text, text, act.notes, person, openings=act.openings, rank=rank
        )

    if talk:
        word, length = _talk_words(act)
        said = (
            word
            if act.kind is InteractionKind.EVENT and word != translate("Calendar", "event")
            else f"{names}: {word}"
        )
        yield made("talk", f"{said}, {length}" if length else said, 2, said)
    if thanks:
        yield made("thanks", translate("Calendar", "Thanked {names}", names=names), 5)
    # News of a lead's connection is said with the thanks for it; news of an opening stands alone.
    if update and not talk and (not thanks or act.openings):
        yield made("update", translate("Calendar", "Told {names} the news", names=names), 6)
    if not (talk or thanks or update):
        yield made("word", _word(act, names), 7)


def _word(act: ActRow, names: str) -> str:
    if act.kind is InteractionKind.CALL:
        said = (
            mark("Calendar", "Called {names}")
            if act.direction is Direction.OUT
            else mark("Calendar", "{names} called")
        )
        return translate("Calendar", said, names=names)
    if act.direction is Direction.IN:
        replied = act.outcome is Outcome.REPLIED
        said = mark("Calendar", "{names} replied") if replied else mark("Calendar", "{names} wrote")
        return translate("Calendar", said, names=names)
    if act.kind is InteractionKind.GIFT:
        return translate("Calendar", "Gift to {names}", names=names)
    if Purpose.REMINDER in act.purposes:
        return translate("Calendar", "Reminded {names}", names=names)
    if Purpose.OFFER_OF_HELP in act.purposes:
        return translate("Calendar", "Offered {names} help", names=names)
    return translate("Calendar", "Wrote to {names}", names=names)


def _talk_words(act: ActRow) -> tuple[str, str]:
    """What sort of talk it was, and how long it took where that is known: ("lunch", ""), ("call", "12 minutes").

    A note that begins with a word or two and a full stop names it: "Lunch. He named Leonie."
    """
    word = translate("Calendar", _TALK_WORDS[act.kind])
    length = minutes_long(act.minutes) if act.minutes else ""
    first, stop, _ = act.notes.partition(".")
    first = (act.subject or (first if stop else "")).strip()
    if _LENGTH.fullmatch(first):
        return word, length or first
    most = _MOST_EVENT_WORDS if act.kind is InteractionKind.EVENT else _MOST_WORDS
    letters = 2 * _MOST_LETTERS if act.kind is InteractionKind.EVENT else _MOST_LETTERS
    if not first or len(first.split()) > most or len(first) > letters or first[0].isdigit():
        return word, length
    if act.kind is not InteractionKind.EVENT and first[1:].islower() and first.split()[0] not in WEEKDAYS:
        first = first[0].lower() + first[1:]
    return first, length
