"""Logging what happened between me and people."""

from __future__ import annotations

from collections.abc import Collection, Iterable, Sequence
from dataclasses import dataclass, replace
from datetime import date, time, timedelta
from typing import TYPE_CHECKING, Any, Final

from crm_desktop.domain import etiquette
from crm_desktop.domain.errors import KnownError
from crm_desktop.domain.etiquette import Due, RuleName, RuleSettings
from crm_desktop.domain.facts import ContactFact, Fact, Facts, InteractionFact, ThingKind
from crm_desktop.domain.terms import LEAD_ENDS, Direction, InteractionKind, LeadStage, Outcome, Purpose
from crm_desktop.domain.translation import mark, translate
from crm_desktop.services import contacts as cards
from crm_desktop.services import follow_ups, leads
from crm_desktop.services.follow_ups import FollowUpDraft
from crm_desktop.store import Store
from crm_desktop.store import contacts as people
from crm_desktop.store import models as m

if TYPE_CHECKING:
    from crm_desktop.services.agenda import Agenda

About = tuple[str, int]
"""One of `ABOUT_KINDS` and its number."""
ABOUT_KINDS: Final = (
    ThingKind.LEAD,
    ThingKind.ASK,
    ThingKind.OPPORTUNITY,
    ThingKind.COMPANY,
    ThingKind.REFERENCE,
    ThingKind.PROMISE,
)
"""What an interaction can be about."""


def log(
    store: Store,
    *,
    contacts: Sequence[int],
    on: date,
    kind: InteractionKind,
    direction: Direction = Direction.OUT,
    outcome: Outcome | None = None,
    purposes: Sequence[Purpose] = (),
    about: Sequence[About] = (),
    subject: str = "",
    notes: str = "",
    minutes: int | None = None,
    at_time: time | None = None,
    label: str = "",
) -> int:
    """Write an interaction, in one action, and give its number.

    A reach-out to the person a received lead points to begins that lead's reaching out. An update that briefs a
    reference sets the day of the briefing.

    Raises:
        KnownError: where nobody took part.
    """
    interaction = InteractionDraft(
        tuple(contacts),
        on,
        kind,
        direction,
        outcome,
        tuple(purposes),
        tuple(about),
        subject,
        notes,
        minutes,
        at_time,
    )
    _check(interaction)
    with store.action(label or describe(store, contacts, kind, direction), "log", notes[:200]):
        return _add(store, interaction)


def loggable(things: Iterable[tuple[str, int]]) -> list[About]:
    """Give those of some things (kind and number) that an interaction can be about."""
    return [(str(kind), number) for kind, number in things if kind in ABOUT_KINDS]


def _check(interaction: InteractionDraft) -> None:
    if not interaction.contacts:
        raise KnownError(translate("Interactions", "Say with whom it was. Nothing was saved yet."))


def _add(store: Store, interaction: InteractionDraft) -> int:
    number = store.insert(m.Interaction, **_columns(interaction), added_at=store.clock.now())
    _add_links(store, number, interaction)
    if Purpose.UPDATE in interaction.purposes and interaction.direction == Direction.OUT:
        from crm_desktop.services import standing  # not before something is told

        standing.note_briefed(store, interaction.contacts, interaction.on, interaction.about)
    return number


def _change(store: Store, number: int, interaction: InteractionDraft) -> None:
    store.update(m.Interaction, number, **_columns(interaction))
    for model in (m.InteractionContact, m.InteractionPurpose, m.InteractionAbout):
        store.execute(model.delete().where(model.interaction == number))
    _add_links(store, number, interaction)


def _columns(interaction: InteractionDraft) -> dict[str, Any]:
    return {
        "on_date": interaction.on,
        "at_time": interaction.at_time.isoformat("minutes") if interaction.at_time else None,
        "kind": interaction.kind,
        "direction": interaction.direction,
        "outcome": interaction.outcome or "",
        "subject": interaction.subject,
        "notes": interaction.notes,
        "minutes": interaction.minutes,
    }


def add_about(store: Store, number: int, *things: About) -> None:
    """Note of an interaction what else it was about, in one action; what it says already is not said twice."""
    known = draft(store, number)
    if known is None:
        return
    with store.action(
        translate(
            "Interactions",
            "{what}, changed",
            what=describe(store, known.contacts, known.kind, known.direction),
        ),
        "edit",
    ):
        for kind, thing in dict.fromkeys(things):
            if (kind, thing) not in known.about:
                store.insert(m.InteractionAbout, interaction=number, **{kind: thing})


def remove(store: Store, number: int) -> None:
    """Remove an interaction, in one action."""
    interaction = store.get(m.Interaction, number)
    if interaction is None:
        return
    who = [
        row[0]
        for row in store.rows(
            "SELECT contact_id FROM interaction_contact WHERE interaction_id = ?", (number,)
        )
    ]
    with store.action(
        translate(
            "Interactions",
            "{what}, removed",
            what=describe(store, who, interaction.kind, interaction.direction),
        ),
        "remove",
    ):
        store.delete(m.Interaction, number)


def describe(
    store: Store,
    contacts: Sequence[int],
    kind: InteractionKind | str,
    direction: Direction | str = Direction.OUT,
) -> str:
    """Say in a few words what was logged: "Call with Tobin Ashgrove logged", "Message from Noor Eastvale logged"."""
    found = people.names(store, contacts)
    who = found.get(contacts[0], "") if contacts else ""
    if len(contacts) > 1:
        who = translate("Interactions", "{name} and {count} more", name=who, count=len(contacts) - 1)
    what = InteractionKind(kind)
    words = _RECEIVED if direction == Direction.IN and what in _RECEIVED else _LOGGED
    return translate("Interactions", words[what], who=who)


_LOGGED: Final = {
    InteractionKind.CALL: mark("Interactions", "Call with {who} logged"),
    InteractionKind.EMAIL: mark("Interactions", "E-mail to {who} logged"),
    InteractionKind.MESSAGE: mark("Interactions", "Message to {who} logged"),
    InteractionKind.MEETING: mark("Interactions", "Meeting with {who} logged"),
    InteractionKind.EVENT: mark("Interactions", "Event with {who} logged"),
    InteractionKind.SOCIAL_POST: mark("Interactions", "Post with {who} logged"),
    InteractionKind.LETTER: mark("Interactions", "Letter to {who} logged"),
    InteractionKind.GIFT: mark("Interactions", "Gift to {who} logged"),
}
_RECEIVED: Final = {
    InteractionKind.EMAIL: mark("Interactions", "E-mail from {who} logged"),
    InteractionKind.MESSAGE: mark("Interactions", "Message from {who} logged"),
    InteractionKind.LETTER: mark("Interactions", "Letter from {who} logged"),
    InteractionKind.GIFT: mark("Interactions", "Gift from {who} logged"),
}


def _add_links(store: Store, number: int, interaction: InteractionDraft) -> None:
    """Write who took part, what for and what about; a lead that was waiting for it is reached out for from then on."""
    for contact in dict.fromkeys(interaction.contacts):
        store.insert(m.InteractionContact, interaction=number, contact=contact)
    for purpose in dict.fromkeys(interaction.purposes):
        store.insert(m.InteractionPurpose, interaction=number, purpose=purpose)
    for kind, thing in dict.fromkeys(interaction.about):
        store.insert(m.InteractionAbout, interaction=number, **{kind: thing})
    if Purpose.REACH_OUT in interaction.purposes and interaction.direction == Direction.OUT:
        _begin_reaching_out(store, interaction.contacts, interaction.on)


def _begin_reaching_out(store: Store, contacts: Sequence[int], on: date) -> None:
    for contact in contacts:
        waiting = store.rows(
            "SELECT id FROM lead WHERE person_id = ? AND stage = ? AND received_on <= ?",
            (contact, LeadStage.RECEIVED, on.isoformat()),
        )
        for (lead,) in waiting:
            leads.move(store, lead, LeadStage.REACHING_OUT, on)


# -- the editor ----------------------------------------------------------------------------------------


@dataclass(frozen=True, slots=True)
class InteractionDraft:
    """What the editor of an interaction holds. `new_people` are names that become contacts."""

    contacts: tuple[int, ...]
    on: date
    kind: InteractionKind = InteractionKind.CALL
    direction: Direction = Direction.OUT
    outcome: Outcome | None = None
    purposes: tuple[Purpose, ...] = ()
    about: tuple[About, ...] = ()
    subject: str = ""
    notes: str = ""
    minutes: int | None = None
    at_time: time | None = None
    new_people: tuple[str, ...] = ()


def draft(store: Store, number: int) -> InteractionDraft | None:
    """Give an interaction as its editor holds it, or None where there is none."""
    row = store.get(m.Interaction, number)
    if row is None:
        return None
    contacts = store.rows(
        "SELECT contact_id FROM interaction_contact WHERE interaction_id = ? ORDER BY id", (number,)
    )
    purposes = store.rows(
        "SELECT purpose FROM interaction_purpose WHERE interaction_id = ? ORDER BY id", (number,)
    )
    columns = ", ".join(f"{kind}_id" for kind in ABOUT_KINDS)
    about = store.rows(
        f"SELECT {columns} FROM interaction_about WHERE interaction_id = ? ORDER BY id", (number,)
    )
    return InteractionDraft(
        contacts=tuple(one for (one,) in contacts),
        on=row.on_date,
        kind=InteractionKind(row.kind),
        direction=Direction(row.direction),
        outcome=Outcome(row.outcome) if row.outcome else None,
        purposes=tuple(Purpose(one) for (one,) in purposes),
        about=tuple(
            (kind, one)
            for things in about
            for kind, one in zip(ABOUT_KINDS, things, strict=True)
            if one is not None
        ),
        subject=row.subject,
        notes=row.notes,
        minutes=row.minutes,
        at_time=time.fromisoformat(row.at_time) if row.at_time else None,
    )


def save(
    store: Store,
    interaction: InteractionDraft,
    number: int | None = None,
    next_step: FollowUpDraft | None = None,
) -> int:
    """Write an interaction with the new contacts and the follow-up that come of it, in one action; give its number.

    The follow-up is also about the people and things of the interaction.

    Raises:
        KnownError: where nobody took part, or the follow-up lacks what or when.
    """
    with store.action("", "log" if number is None else "edit", interaction.notes[:200]) as action:
        added = [cards.add_named(store, name) for name in interaction.new_people]
        who = (*interaction.contacts, *added)
        interaction = replace(interaction, contacts=who)
        _check(interaction)
        action.label = describe(store, who, interaction.kind, interaction.direction)
        if number is None:
            number = _add(store, interaction)
        else:
            action.label = translate("Interactions", "{what}, changed", what=action.label)
            _change(store, number, interaction)
        if next_step is not None:
            things = [("contact", one) for one in who]
            things += [thing for thing in interaction.about if thing[0] in follow_ups.ABOUT_KINDS]
            follow_ups.save(store, replace(next_step, about=(*next_step.about, *things)))
    return number


def things_of(agenda: Agenda, contacts: Sequence[int]) -> list[About]:
    """Give what some people have to do with: what is due first, then what is open, then what is over."""
    facts = agenda.facts
    due: list[About] = []
    open_ones: list[About] = []
    over: list[About] = []
    for one in contacts:
        due += [
            (str(thing.kind), thing.id)
            for item in agenda.of_contact(one)
            for thing in item.things
            if thing.kind in (ThingKind.LEAD, ThingKind.ASK, ThingKind.OPPORTUNITY)
        ]
        near = [*facts.leads_by_person.get(one, ()), *facts.leads_by_referrer.get(one, ())]
        for lead in reversed(near):
            ended = bool(lead.stages) and lead.stages[-1].stage in LEAD_ENDS
            (over if ended else open_ones).append(("lead", lead.id))
            open_ones += [("opportunity", o.id) for o in facts.opportunities_by_lead.get(lead.id, ())]
        for opening in facts.opportunities.values():
            if any(role.contact_id == one for role in opening.roles):
                open_ones.append(("opportunity", opening.id))
        for ask in reversed(facts.asks_by_contact.get(one, ())):
            (over if ask.answered_on is not None else open_ones).append(("ask", ask.id))
    return list(dict.fromkeys([*due, *open_ones, *over]))


def owed_things(agenda: Agenda, contacts: Collection[int], purposes: Iterable[Purpose]) -> set[About]:
    """Give what purposes are due for towards some people: what a thank-you is most likely about."""
    rules = {rule for one in purposes for rule in SETTLED_BY.get(one, ())}
    return {
        (str(due.thing.kind), due.thing.id)
        for one in contacts
        for due in agenda.of_contact(one)
        if due.rule in rules
    }


@dataclass(frozen=True, slots=True)
class Effects:
    """What an interaction does to what is due towards those who took part: what it settles, what comes of it."""

    settled: tuple[Due, ...]
    coming: tuple[Due, ...]


SETTLED_BY: Final = {
    Purpose.THANKS: frozenset(
        {
            RuleName.THANK_ON_RECEIPT,
            RuleName.THANK_ON_CONNECTION,
            RuleName.THANK_ON_OUTCOME,
            RuleName.THANK_FOR_YES,
            RuleName.THANK_FOR_NO,
        }
    ),
    Purpose.UPDATE: frozenset({RuleName.TELL_REFERRER, RuleName.BRIEF_REFERENCE}),
    Purpose.REMINDER: frozenset({RuleName.GENTLE_REMINDER, RuleName.FOLLOW_THROUGH}),
    Purpose.REACH_OUT: frozenset({RuleName.REACH_OUT, RuleName.TRY_AGAIN}),
}
"""The rules that each purpose can satisfy: they say what a thank-you is most likely about."""
SETTLES_WITHIN = 7
"""Keeping in touch counts as settled where it was due within so many days; before that it only moves."""

NEW = 2**62
"""From here on are the numbers of what is not in the file yet: of one day it is the last."""


def effects(
    facts: Facts,
    rules: RuleSettings,
    interaction: InteractionDraft,
    today: date,
    until: date,
    number: int | None = None,
    more: Iterable[Fact] = (),
) -> Effects:
    """Ask the rules what is due to by `until` without an interaction, and with it; `number` is the one it changes.

    `more` are facts that are written with it: leads, promises, people (with numbers that nothing else has), or what
    is known already as it will be. Only what concerns those who take part is looked at, so it is quick in a big file.
    """
    more = tuple(more)
    who = {*interaction.contacts, *(one.id for one in more if isinstance(one, ContactFact))}
    if not interaction.contacts:
        return Effects((), ())
    near = etiquette.facts_near(facts, who).facts
    before = near if number is None else near.changed((), {InteractionFact: (number,)})
    without = _dues(before, rules, who, today, until)
    after = _dues(before.changed((*more, as_fact(interaction, number))), rules, who, today, until)
    soon = today + timedelta(days=SETTLES_WITHIN)
    settled = [
        due
        for key, due in without.items()
        if key not in after and (due.rule is not RuleName.KEEP_IN_TOUCH or due.due_on <= soon)
    ]
    return Effects(tuple(settled), tuple(due for key, due in after.items() if key not in without))


def as_fact(interaction: InteractionDraft, number: int | None = None) -> InteractionFact:
    """Give an interaction that is written down as the rules read it; without a number it is the last of its day."""
    things: dict[str, tuple[int, ...]] = dict.fromkeys(ABOUT_KINDS, ())
    for kind, thing in interaction.about:
        things[kind] = (*things[kind], thing)
    return InteractionFact(
        number or NEW,
        interaction.on,
        tuple(interaction.contacts),
        interaction.kind,
        interaction.direction,
        frozenset(interaction.purposes),
        interaction.outcome,
        things["lead"],
        things["ask"],
        things["opportunity"],
        things["company"],
        things["reference"],
        things["promise"],
    )


def _dues(facts: Facts, rules: RuleSettings, who: set[int], today: date, until: date) -> dict[object, Due]:
    return {due.key: due for due in etiquette.dues(facts, today, rules, until) if due.contact_id in who}
