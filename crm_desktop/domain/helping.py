"""Who helped with what: everybody to thank and tell when the search is over (`domain.md`, "When it is over").

First those behind an opening, in the order of the chain that led there, then all others who helped.
"""

from __future__ import annotations

from collections.abc import Callable, Iterable, Iterator, Sequence
from dataclasses import dataclass
from datetime import date
from functools import partial
from operator import attrgetter
from types import MappingProxyType
from typing import Final, NamedTuple

from crm_desktop.domain.etiquette.acts import is_mine
from crm_desktop.domain.etiquette.giving_back import Help, helps
from crm_desktop.domain.etiquette.known import Known
from crm_desktop.domain.etiquette.settings import RuleSettings
from crm_desktop.domain.facts import AskFact, ContactFact, Facts, LeadFact, OpportunityFact, Thing, ThingKind
from crm_desktop.domain.placeholders import one_line
from crm_desktop.domain.terms import AskKind, PointsTo, Purpose, RoleKind, Standing
from crm_desktop.domain.translation import texts, translate
from crm_desktop.domain.wording import listed, sentence_start

SHOWN: Final = 4
"""Of more things than this somebody helped with, the rest is only counted or left out."""
LONGEST_NEWS: Final = 60
"""News of more characters is not said."""


class Part(NamedTuple):
    """One thing somebody helped with: since when, and what it is.

    `words` name it to me ("an introduction to Emeka"), `thanks` to them ("your introduction to Emeka"). `door` marks
    what led to the opening itself; a favour is a `sentence`, in the words in which it was noted.
    """

    on: date
    words: str
    thanks: str
    things: tuple[Thing, ...] = ()
    door: bool = False
    sentence: bool = False


@dataclass(frozen=True, slots=True)
class Helper:
    """Somebody who helped, with what, oldest first but what opened the door before all. `behind` the opening or not."""

    contact: ContactFact
    parts: tuple[Part, ...]
    behind: bool

    @property
    def thanks(self) -> str:
        """What to thank for, in running text: "your introduction to Emeka and your advice"."""
        named = sorted(self.parts, key=attrgetter("sentence"))
        return listed(list(dict.fromkeys(part.thanks for part in named)), SHOWN)

    @property
    def says(self) -> str:
        """What it was as a line of its own: "The door: an introduction to Paloma. A reference."."""
        door = list(dict.fromkeys(part.words for part in self.parts if part.door))
        plain = [part.words for part in self.parts if not part.sentence and part.words not in door]
        told = [part.words for part in self.parts if part.sentence]
        lines = [
            translate("Help", "The door: {names}", names=", ".join(door)) if door else "",
            ", ".join(list(dict.fromkeys(plain))[:SHOWN]),
            *dict.fromkeys(told[:SHOWN]),
        ]
        return " ".join(f"{sentence_start(line)}." for line in lines if line)

    @property
    def things(self) -> tuple[Thing, ...]:
        """The leads, asks, openings and the reference that it was, each once."""
        return tuple(dict.fromkeys(thing for part in self.parts for thing in part.things))


def helpers(facts: Facts, today: date, opportunity_id: int | None = None) -> list[Helper]:
    """Give everybody who helped and is still in the book, nobody twice.

    Behind the opening stand the referrers of its leads, those with a part in it (insiders, referrers, references),
    and whoever led me to any of them, by a lead or an introduction; from the first contact to the job, those whose
    lead it was before the others. Then the others: who helped with most first.
    """
    known = Known(facts, today, RuleSettings())
    opening = facts.opportunities.get(opportunity_id) if opportunity_id is not None else None
    behind = _chain(known, opening) if opening is not None else []
    brought: dict[int, list[ContactFact]] = {}
    for number in behind:
        contact = facts.contacts[number]
        brought.setdefault(contact.introduced_by or 0, []).append(contact)
    found = [_helper(known, number, opening, brought.get(number, ()), ()) for number in behind]
    openings = _openings_by_contact(facts)
    others = sorted(
        {
            *facts.leads_by_referrer,
            *facts.asks_by_contact,
            *facts.favours_by_contact,
            *facts.reference_by_contact,
            *openings,
        }
        - set(behind)
    )
    rest = [_helper(known, number, None, (), openings.get(number, ())) for number in others]
    rest.sort(key=lambda helper: (-len(helper.parts), helper.parts[0].on if helper.parts else today))
    return [one for one in (*found, *rest) if one.parts and not one.contact.deleted and one.contact.id]


def told_on(
    facts: Facts, today: date, contact_id: int, since: date, opportunity_id: int | None
) -> date | None:
    """Give the day on which somebody heard how the search ended, or None.

    That is an update of mine on or after `since`, about the opening or about nothing in particular; without an
    opening one that thanked as well.
    """
    for act in reversed(facts.interactions_by_contact.get(contact_id, ())):
        if act.on < since:
            break
        if not is_mine(act, Purpose.UPDATE, contact_id, today):
            continue
        if opportunity_id is None:
            fits = Purpose.THANKS in act.purposes
        else:
            fits = act.about_nothing or opportunity_id in act.opportunity_ids
        if fits:
            return act.on
    return None


# -- the chain ------------------------------------------------------------------------------------

_OURS: Final = frozenset({RoleKind.REFERRER, RoleKind.REFERENCE, RoleKind.INSIDER})
"""The parts in an opening with which somebody helps; the others stand on its side of the table."""


def _chain(known: Known, opening: OpportunityFact) -> list[int]:
    """Give who is behind an opening, each after those who led me to them. A circle of introductions ends."""
    facts = known.facts
    leads = [
        lead for lead in facts.leads_by_opportunity.get(opening.id, ()) if lead.received_on <= known.today
    ]
    doors = [lead.referrer_id for lead in sorted(leads, key=attrgetter("received_on", "id"))]
    ours = [role.contact_id for role in opening.roles if role.role in _OURS]
    # Who hires did not help by that, but whoever led me there did.
    theirs = [role.contact_id for role in opening.roles if role.role not in _OURS]
    begins = list(dict.fromkeys((*doors, *ours, *opening.reference_contact_ids)))
    order = _each_after_those_before([*begins, *theirs], partial(_led_me_to, known))
    helped = {*begins, *(before for number in order for before in _led_me_to(known, number))}
    return [number for number in order if number in helped and number in facts.contacts]


def _each_after_those_before(begins: Iterable[int], before: Callable[[int], list[int]]) -> list[int]:
    """Give some people and whoever comes before them, each once and after those. A chain may be long, so it is
    walked without recursion.
    """
    order: list[int] = []
    seen: set[int] = set()
    for begin in begins:
        waiting = [(begin, False)]
        while waiting:
            number, done = waiting.pop()
            if done:
                order.append(number)
            elif number not in seen:
                seen.add(number)
                waiting.append((number, True))
                waiting += [(one, False) for one in reversed(before(number)) if one not in seen]
    return order


def _led_me_to(known: Known, number: int) -> list[int]:
    facts = known.facts
    found = [
        lead.referrer_id
        for lead in facts.leads_by_person.get(number, ())
        if lead.received_on <= known.today and lead.referrer_id != number
    ]
    contact = facts.contacts.get(number)
    introduced_by = contact.introduced_by if contact is not None else None
    return list(dict.fromkeys([*found, *([introduced_by] if introduced_by is not None else [])]))


# -- what it was ----------------------------------------------------------------------------------


def _openings_by_contact(facts: Facts) -> dict[int, list[OpportunityFact]]:
    """The openings in which somebody has a part, or is attached as a reference, by contact."""
    found: dict[int, list[OpportunityFact]] = {}
    for opening in facts.opportunities.values():
        for number in {*(role.contact_id for role in opening.roles), *opening.reference_contact_ids}:
            found.setdefault(number, []).append(opening)
    return found


def _helper(
    known: Known,
    number: int,
    opening: OpportunityFact | None,
    brought: Sequence[ContactFact],
    openings: Sequence[OpportunityFact],
) -> Helper:
    """One helper: `brought` are those behind the opening whom they introduced, `openings` those they have a part in."""
    contact = known.facts.contacts.get(number) or ContactFact(0, "")
    roles = (opening,) if opening is not None else openings
    parts = [
        *_parts(known, number, opening),
        *(part for one in roles for part in _of_roles(known, number, one, behind=opening is not None)),
        *_introductions(known, number, brought),
    ]
    ordered = sorted(parts, key=lambda part: (not part.door, part.on))
    return Helper(contact, tuple(ordered), opening is not None)


def _parts(known: Known, number: int, opening: OpportunityFact | None) -> Iterator[Part]:
    """Say what somebody helped with: leads, asks that got a yes, favours, promises kept, and being a reference."""
    facts = known.facts
    for on, thing in helps(known, number):
        if thing.kind is ThingKind.LEAD:
            yield from _of_lead(known, facts.leads[thing.id], on, opening)
        elif thing.kind is ThingKind.ASK:
            yield Part(on, *_ask_words(known, facts.asks[thing.id]), (thing,))
        else:
            what = _own_words(known, thing)
            yield Part(
                on, what or translate("Help", "a favour"), translate("Help", "your help"), sentence=bool(what)
            )
    reference = facts.reference_by_contact.get(number)
    if reference is not None and reference.standing is Standing.AGREED:
        on = reference.agreed_on or known.today
        if on <= known.today:
            yield Part(on, *_vouching(), (Thing(ThingKind.REFERENCE, reference.id),))


def _own_words(known: Known, thing: Thing) -> str:
    """The words in which a favour, or a promise that was kept, was noted."""
    facts = known.facts
    kept = thing.kind is ThingKind.PROMISE
    return one_line(facts.promises[thing.id].what if kept else facts.favours[thing.id].what).rstrip(".")


def help_words(known: Known, help_: Help) -> str:
    """Say what one help was, to me: "Advice", "An introduction to Emeka", the words of a favour or a kept promise."""
    facts, (kind, number) = known.facts, help_.thing
    if kind is ThingKind.LEAD:
        lead = facts.leads[number]
        ask = facts.asks.get(lead.from_ask_id or 0)
        said = _lead_words(known, lead, referred=ask is not None and ask.kind is AskKind.REFERRAL)[0]
    elif kind is ThingKind.ASK:
        said = _ask_words(known, facts.asks[number])[0]
    else:
        said = _own_words(known, help_.thing) or translate("Help", "a favour")
    return sentence_start(said)


def _of_lead(known: Known, lead: LeadFact, on: date, opening: OpportunityFact | None) -> Iterator[Part]:
    facts = known.facts
    thing = Thing(ThingKind.LEAD, lead.id)
    ask = facts.asks.get(lead.from_ask_id or 0)
    asked = ask.kind if ask is not None and ask.contact_id == lead.referrer_id else None
    things = (thing,) if asked is None or ask is None else (thing, Thing(ThingKind.ASK, ask.id))
    if ask is not None and asked in {AskKind.ADVICE, AskKind.FEEDBACK}:
        yield Part(on, *_ask_words(known, ask), things)
    words, thanks = _lead_words(known, lead, referred=asked is AskKind.REFERRAL)
    yield Part(on, words, thanks, things, opening in facts.opportunities_by_lead.get(lead.id, ()))


def _lead_words(known: Known, lead: LeadFact, *, referred: bool) -> tuple[str, str]:
    """Name a lead: to me, and to the referrer."""
    opening = next(iter(known.facts.opportunities_by_lead.get(lead.id, ())), None)
    company = lead.company or (opening.company if opening is not None else "")
    if lead.points_to is PointsTo.PERSON:
        person = known.person(lead)
        if person is None:
            return translate("Help", "a name"), translate("Help", "the name you gave me")
        if person.id == lead.referrer_id:
            return translate("Help", "an offer to talk"), translate("Help", "your offer to talk")
        if lead.introduced_on is not None:
            return _introduced(person)
        return (
            translate("Help", "the way to {person}", person=person.called),
            translate("Help", "pointing me to {person}", person=person.called),
        )
    if lead.points_to is PointsTo.NEWS:
        news = one_line(lead.news)
        is_short = 0 < len(news) <= LONGEST_NEWS
        told = translate("Help", "the news “{news}”", news=news) if is_short else translate("Help", "news")
        return told, translate("Help", "your news")
    if lead.points_to is PointsTo.COMPANY:
        if not company:
            return translate("Help", "a tip"), translate("Help", "your tip")
        return (
            translate("Help", "a tip about {company}", company=company),
            translate("Help", "your tip about {company}", company=company),
        )
    if referred:
        return _referred(company)
    subject = known.lead_is_to(lead)
    return (
        translate("Help", "word of {lead}", lead=subject),
        translate("Help", "telling me of {lead}", lead=subject),
    )


def _ask_words(known: Known, ask: AskFact) -> tuple[str, str]:
    """Name what was asked and given: to me, and to who gave it."""
    if ask.kind is AskKind.REFERRAL:
        opening = known.facts.opportunities.get(ask.opportunity_id or 0)
        return _referred(opening.company if opening is not None else "")
    if ask.kind is AskKind.INTRODUCTION:
        person = known.facts.contacts.get(ask.person_id or 0)
        if person is None:
            return translate("Help", "an introduction"), translate("Help", "your introduction")
        return _introduced(person)
    words, thanks = _GIVEN[ask.kind]
    return translate("Help", words), translate("Help", thanks)


_REFERENCE: Final = texts("Help", "a reference", "being my reference")
_GIVEN: Final = MappingProxyType(
    {
        AskKind.REFERENCE: _REFERENCE,
        AskKind.ADVICE: texts("Help", "advice", "your advice"),
        AskKind.NAMES: texts("Help", "names", "the names you gave me"),
        AskKind.FEEDBACK: texts("Help", "feedback", "your honest view"),
    }
)


def _vouching() -> tuple[str, str]:
    return translate("Help", _REFERENCE[0]), translate("Help", _REFERENCE[1])


def _introduced(person: ContactFact) -> tuple[str, str]:
    name = person.called
    return (
        translate("Help", "an introduction to {person}", person=name),
        translate("Help", "your introduction to {person}", person=name),
    )


def _referred(company: str) -> tuple[str, str]:
    if not company:
        return translate("Help", "a referral"), translate("Help", "your referral")
    return (
        translate("Help", "a referral at {company}", company=company),
        translate("Help", "your referral at {company}", company=company),
    )


def _inside(company: str) -> tuple[str, str]:
    if not company:
        return translate("Help", "a view from inside"), translate("Help", "your view from inside")
    return (
        translate("Help", "a view from inside {company}", company=company),
        translate("Help", "your view from inside {company}", company=company),
    )


def _of_roles(known: Known, number: int, opening: OpportunityFact, *, behind: bool) -> Iterator[Part]:
    """A part in an opening is help of its own only where no lead says it already; an insider's only behind it."""
    thing = Thing(ThingKind.OPPORTUNITY, opening.id)
    on = min((step.on for step in opening.stages), default=known.today)
    roles = {role.role for role in opening.roles if role.contact_id == number}
    led = any(lead.referrer_id == number for lead in known.facts.leads_by_opportunity.get(opening.id, ()))
    if RoleKind.REFERRER in roles and not led:
        yield Part(on, *_referred(opening.company), (thing,), door=behind)
    if RoleKind.REFERENCE in roles or number in opening.reference_contact_ids:
        yield Part(on, *_vouching(), (thing,))
    if RoleKind.INSIDER in roles and behind:
        yield Part(on, *_inside(opening.company), (thing,))


def _introductions(known: Known, number: int, brought: Sequence[ContactFact]) -> Iterator[Part]:
    """Those whom somebody brought me together with, of those behind the opening, where no lead says so."""
    named = {lead.person_id for lead in known.facts.leads_by_referrer.get(number, ())}
    for contact in brought:
        if contact.id not in named:
            yield Part(contact.added_on or known.today, *_introduced(contact))
