"""References: `brief_reference`, for agreed references while an opening is at interview or offer (fine print 18)."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import date, timedelta
from functools import partial
from typing import Final

from crm_desktop.domain.etiquette.acts import is_mine, latest
from crm_desktop.domain.etiquette.due import Finding
from crm_desktop.domain.etiquette.known import Known, opening_name
from crm_desktop.domain.etiquette.settings import RuleName
from crm_desktop.domain.etiquette.stages import interview_on, opportunity_stage
from crm_desktop.domain.facts import OpportunityFact, ReferenceFact, Thing, ThingKind
from crm_desktop.domain.terms import OpportunityStage, Purpose, RoleKind, Standing
from crm_desktop.domain.translation import translate
from crm_desktop.domain.wording import day_and_month

_AT_INTERVIEW: Final = frozenset({OpportunityStage.INTERVIEW, OpportunityStage.OFFER})


def brief_reference(known: Known) -> Iterator[Finding]:
    """An opening reached interview: brief the references attached to it, and every one who agreed long ago.

    Due the day after the interview's stage, or after the day the last word of a reference that is not attached
    became too old. Satisfied by an update to the reference on or after the interview's day that is about this opening,
    about the reference, or about nothing in particular, and by `last briefed` on or after it.
    """
    wait, age = (timedelta(days=days) for days in known.settings.days(RuleName.BRIEF_REFERENCE))
    agreed = [
        reference
        for reference in known.facts.references.values()
        if reference.standing is Standing.AGREED
        and (reference.agreed_on is None or reference.agreed_on <= known.today)
    ]
    for opening in known.facts.opportunities.values():
        reached = interview_on(opening, known.today)
        if reached is None or opportunity_stage(opening, known.today) not in _AT_INTERVIEW:
            continue
        attached = attached_references(opening)
        for reference in agreed:
            said_on = _old_word(reference, age, known.today)
            if reference.contact_id in attached:
                start = reached
            elif said_on is not None:
                start = max(reached, said_on + age + timedelta(days=1))
            else:
                continue
            if not _is_briefed(known, reference, opening, reached):
                yield Finding(
                    contact_id=reference.contact_id,
                    thing=Thing(ThingKind.OPPORTUNITY, opening.id),
                    fact_on=reached,
                    on=start + wait,
                    tell=partial(_brief_sentence, known, reference, opening, reached, said_on),
                )


def attached_references(opening: OpportunityFact) -> frozenset[int]:
    """Give the contacts attached to an opening as references."""
    by_role = (role.contact_id for role in opening.roles if role.role is RoleKind.REFERENCE)
    return frozenset(opening.reference_contact_ids) | frozenset(by_role)


def _old_word(reference: ReferenceFact, age: timedelta, today: date) -> date | None:
    """The day a reference last said yes (agreed or confirmed), where that is longer ago than an age."""
    days = (reference.agreed_on, reference.last_confirmed_on)
    said_on = latest(*(day for day in days if day is not None and day <= today))
    return said_on if said_on is not None and said_on + age < today else None


def _is_briefed(known: Known, reference: ReferenceFact, opening: OpportunityFact, reached: date) -> bool:
    briefed = reference.last_briefed_on
    if briefed is not None and reached <= briefed <= known.today:
        return True
    return any(
        act.on >= reached
        and is_mine(act, Purpose.UPDATE, reference.contact_id, known.today)
        and (act.about_nothing or opening.id in act.opportunity_ids or reference.id in act.reference_ids)
        for act in known.facts.interactions_by_contact.get(reference.contact_id, ())
    )


def _brief_sentence(
    known: Known, reference: ReferenceFact, opening: OpportunityFact, reached: date, said_on: date | None
) -> str:
    person = known.called(reference.contact_id)
    place = opening.company or opening_name(opening)
    said = translate(
        "Dues",
        "{place} may ask {person} about you: the interview stage began {when}.",
        place=place,
        person=person,
        when=known.when(reached),
    )
    if said_on is not None:
        again = translate(
            "Dues", "{person} last agreed on {day}.", person=person, day=day_and_month(said_on, known.today)
        )
        return f"{said} {again}"
    return said
