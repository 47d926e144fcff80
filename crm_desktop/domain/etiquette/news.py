"""News: `tell_referrer`. Whoever opened a door hears what became of it.

One Due for each referrer and opening; the connection of a lead and the changes of the opening that came of it are one
story (`domain.md`, fine print 5, 8, 11, 15, 16).
"""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from datetime import date
from functools import partial

from crm_desktop.domain.etiquette.acts import latest
from crm_desktop.domain.etiquette.due import Finding
from crm_desktop.domain.etiquette.known import Known, opening_name
from crm_desktop.domain.etiquette.settings import RuleName
from crm_desktop.domain.etiquette.stages import news_of
from crm_desktop.domain.facts import LeadFact, OpportunityFact, OpportunityStep, Thing, ThingKind
from crm_desktop.domain.terms import OpportunityStage, RoleKind
from crm_desktop.domain.translation import translate


@dataclass(frozen=True, slots=True)
class UntoldStory:
    """What one referrer has not heard of one opening (or of a lead without an opening).

    `news` are the untold changes of the opening, oldest first; `connected` are the referrer's leads whose connection is
    untold, with its day.
    """

    referrer_id: int
    opening: OpportunityFact | None
    leads: tuple[LeadFact, ...]
    news: tuple[OpportunityStep, ...]
    connected: tuple[tuple[date, LeadFact], ...]

    @property
    def first_on(self) -> date:
        """The day of the first untold change."""
        return min([step.on for step in self.news] + [on for on, _ in self.connected])

    @property
    def thing(self) -> Thing:
        """The opening, or the lead where there is none."""
        if self.opening is not None:
            return Thing(ThingKind.OPPORTUNITY, self.opening.id)
        return Thing(ThingKind.LEAD, self.leads[0].id)

    @property
    def story(self) -> tuple[Thing, ...]:
        """The leads of this referrer that are one with the opening."""
        return tuple(Thing(ThingKind.LEAD, lead.id) for lead in self.leads)


def untold_stories(known: Known) -> Iterator[UntoldStory]:
    """Give what each referrer has not heard, dismissed news left out."""
    facts = known.facts
    for opening in facts.opportunities.values():
        news = news_of(opening, known.today)
        for referrer_id, leads in _referrers(known, opening).items():
            story = _untold(known, referrer_id, opening, tuple(leads), news)
            if story is not None:
                yield story
    for view in known.leads.values():
        on, lead = view.state.connected_on, view.lead
        if on is None or lead.id in facts.opportunities_by_lead:
            continue
        heard = latest(
            _told_at_large(known, lead.referrer_id),
            known.settled_through(RuleName.TELL_REFERRER, lead.referrer_id, (view.thing,)),
            view.told_on,
            view.thanked_on,
        )
        if heard is None or on > heard:
            yield UntoldStory(lead.referrer_id, None, (lead,), (), ((on, lead),))


def _told_at_large(known: Known, referrer_id: int) -> date | None:
    """The day of the last update to a referrer that was about nothing in particular, looked up once for each."""
    told = known.once(_told_referrers)
    if referrer_id not in told:
        told[referrer_id] = known.told_at_large(referrer_id)
    return told[referrer_id]


def _told_referrers(_: Known) -> dict[int, date | None]:
    return {}


def _referrers(known: Known, opening: OpportunityFact) -> dict[int, list[LeadFact]]:
    """The referrers of an opening with their leads that are linked to it; none for who is one by role only."""
    referrers: dict[int, list[LeadFact]] = {}
    for lead in known.facts.leads_by_opportunity.get(opening.id, ()):
        if lead.received_on <= known.today:
            referrers.setdefault(lead.referrer_id, []).append(lead)
    for role in opening.roles:
        if role.role is RoleKind.REFERRER:
            referrers.setdefault(role.contact_id, [])
    return referrers


def _untold(
    known: Known,
    referrer_id: int,
    opening: OpportunityFact,
    leads: tuple[LeadFact, ...],
    news: list[OpportunityStep],
) -> UntoldStory | None:
    facts = known.facts
    things = [Thing(ThingKind.OPPORTUNITY, opening.id), *(Thing(ThingKind.LEAD, lead.id) for lead in leads)]
    heard = latest(
        _told_at_large(known, referrer_id),
        known.told(facts.interactions_by_opportunity.get(opening.id, ()), referrer_id),
        known.settled_through(RuleName.TELL_REFERRER, referrer_id, things),
    )
    # What happened to the opening before the tip did not come of it.
    since = min((lead.received_on for lead in leads), default=date.min)
    untold = tuple(step for step in news if step.on >= since and (heard is None or step.on > heard))
    connected: list[tuple[date, LeadFact]] = []
    for lead in leads:
        view = known.leads[lead.id]
        on = view.state.connected_on
        # A lead that brought several openings is told with the first of them, once.
        if on is None or facts.opportunities_by_lead[lead.id][0].id != opening.id:
            continue
        heard_of_lead = latest(heard, view.told_on, view.thanked_on)
        if heard_of_lead is None or on > heard_of_lead:
            connected.append((on, lead))
    if not untold and not connected:
        return None
    return UntoldStory(referrer_id, opening, leads, untold, tuple(connected))


def tell_referrer(known: Known) -> Iterator[Finding]:
    """Something changed that the referrer has not heard: tell it two days after the first untold change."""
    wait = known.number(RuleName.TELL_REFERRER)
    for story in untold_stories(known):
        first = story.first_on
        yield Finding(
            contact_id=story.referrer_id,
            thing=story.thing,
            fact_on=first,
            on=first + wait,
            tell=partial(news_sentence, known, story),
            story=story.story,
            add=None if story.news else partial(_nothing_heard, known, story.connected[0][1]),
        )


def news_sentence(known: Known, story: UntoldStory) -> str:
    """Say the latest change of an untold story, and whose door it was."""
    giver = known.called(story.referrer_id)
    latest_connection = max(story.connected, key=lambda pair: (pair[0], pair[1].id), default=None)
    if story.opening is None or not story.news:
        assert latest_connection is not None, "an untold story holds a change"
        on, lead = latest_connection
        return _connection(known, lead, on)
    step = story.news[-1]
    if latest_connection is not None and latest_connection[0] > step.on:
        on, lead = latest_connection
        return _connection(known, lead, on)
    return translate(
        "Dues",
        "{change} {giver} opened that door.",
        change=_change(story.opening, step.stage, known.when(step.on)),
        giver=giver,
    )


def _connection(known: Known, lead: LeadFact, on: date) -> str:
    """Say that a referrer has not heard of a connection."""
    giver, person, when = known.called(lead.referrer_id), known.person(lead), known.when(on)
    if person is not None:
        return translate(
            "Dues",
            "{giver} has not heard how it went with {person} {when}.",
            giver=giver,
            person=person.full_name,
            when=when,
        )
    return translate(
        "Dues",
        "{giver} has not heard that the lead got you further {when}: {lead}.",
        giver=giver,
        when=when,
        lead=known.lead_is_to(lead),
    )


def _nothing_heard(known: Known, lead: LeadFact) -> str:
    """Say that a referrer has not heard of a connection that was just named."""
    giver = known.called(lead.referrer_id)
    if known.person(lead) is not None:
        return translate("Dues", "{giver} has not heard yet how it went.", giver=giver)
    return translate("Dues", "{giver} has not heard of it yet.", giver=giver)


def _change(opening: OpportunityFact, stage: OpportunityStage, when: str) -> str:
    """Say a change of an opening in a sentence."""
    place = opening.company or opening_name(opening)
    if stage is OpportunityStage.APPLIED:
        return translate("Dues", "You applied {when}: {opening}.", when=when, opening=opening_name(opening))
    if stage is OpportunityStage.INTERVIEW:
        return translate("Dues", "{place} asked you to an interview {when}.", place=place, when=when)
    if stage is OpportunityStage.OFFER:
        return translate("Dues", "{place} made you an offer {when}.", place=place, when=when)
    if stage is OpportunityStage.ACCEPTED:
        return translate(
            "Dues", "You accepted the offer {when}: {opening}.", when=when, opening=opening_name(opening)
        )
    if stage is OpportunityStage.REJECTED:
        return translate("Dues", "{place} said no {when}.", place=place, when=when)
    return translate("Dues", "You withdrew {when}: {opening}.", when=when, opening=opening_name(opening))
