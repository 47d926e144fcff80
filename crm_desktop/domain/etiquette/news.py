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
from crm_desktop.domain.etiquette.stages import connected_on, news_of
from crm_desktop.domain.etiquette.thanks import connection_sentence
from crm_desktop.domain.facts import LeadFact, OpportunityFact, OpportunityStep, Thing, ThingKind
from crm_desktop.domain.terms import OpportunityStage, RoleKind


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
    at_large: dict[int, date | None] = {}
    for opening in facts.opportunities.values():
        news = news_of(opening, known.today)
        for referrer_id, leads in _referrers(known, opening).items():
            if referrer_id not in at_large:
                at_large[referrer_id] = known.told_at_large(referrer_id)
            story = _untold(known, referrer_id, opening, tuple(leads), news, at_large[referrer_id])
            if story is not None:
                yield story
    for lead in facts.leads.values():
        if lead.id not in facts.opportunities_by_lead:
            if lead.referrer_id not in at_large:
                at_large[lead.referrer_id] = known.told_at_large(lead.referrer_id)
            story = _untold(known, lead.referrer_id, None, (lead,), [], at_large[lead.referrer_id])
            if story is not None:
                yield story


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
    opening: OpportunityFact | None,
    leads: tuple[LeadFact, ...],
    news: list[OpportunityStep],
    told_at_large: date | None,
) -> UntoldStory | None:
    facts = known.facts
    things = [Thing(ThingKind.LEAD, lead.id) for lead in leads]
    told_opening = told_at_large
    if opening is not None:
        things.append(Thing(ThingKind.OPPORTUNITY, opening.id))
        acts = facts.interactions_by_opportunity.get(opening.id, ())
        told_opening = latest(told_at_large, known.told(acts, referrer_id))
    settled = known.settled_through(RuleName.TELL_REFERRER, referrer_id, things)
    # What happened to the opening before the tip did not come of it.
    since = min((lead.received_on for lead in leads), default=date.min)
    heard = latest(told_opening, settled)
    untold = tuple(step for step in news if step.on >= since and (heard is None or step.on > heard))
    connected: list[tuple[date, LeadFact]] = []
    for lead in leads:
        # A lead that brought several openings is told with the first of them, once.
        if opening is not None and facts.opportunities_by_lead[lead.id][0].id != opening.id:
            continue
        on = connected_on(lead, known.today)
        if on is None:
            continue
        acts = facts.interactions_by_lead.get(lead.id, ())
        heard = latest(
            told_opening, settled, known.told(acts, referrer_id), known.thanked_for_lead(lead, referrer_id)
        )
        if heard is None or on > heard:
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
            why=partial(news_sentence, known, story),
            story=story.story,
        )


def news_sentence(known: Known, story: UntoldStory) -> str:
    """Say the latest change of an untold story, and whose door it was."""
    giver = known.called(story.referrer_id)
    latest_connection = max(story.connected, key=lambda pair: (pair[0], pair[1].id), default=None)
    if story.opening is None or not story.news:
        assert latest_connection is not None, "an untold story holds a change"
        on, lead = latest_connection
        return f"{connection_sentence(known, lead, on)} {giver} has not heard yet."
    step = story.news[-1]
    if latest_connection is not None and latest_connection[0] > step.on:
        on, lead = latest_connection
        return f"{connection_sentence(known, lead, on)} {giver} has not heard yet."
    return f"{_change(story.opening, step.stage, known.when(step.on))} {giver} opened that door."


def _change(opening: OpportunityFact, stage: OpportunityStage, when: str) -> str:
    """Say a change of an opening in a sentence."""
    place = opening.company or opening_name(opening)
    if stage is OpportunityStage.APPLIED:
        return f"You applied {when}: {opening_name(opening)}."
    if stage is OpportunityStage.INTERVIEW:
        return f"{place} asked you to an interview {when}."
    if stage is OpportunityStage.OFFER:
        return f"{place} made you an offer {when}."
    if stage is OpportunityStage.ACCEPTED:
        return f"You accepted the offer {when}: {opening_name(opening)}."
    if stage is OpportunityStage.REJECTED:
        return f"{place} said no {when}."
    return f"You withdrew {when}: {opening_name(opening)}."
