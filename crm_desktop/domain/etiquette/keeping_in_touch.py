"""Keeping in touch: `keep_in_touch`, as often as was chosen (`domain.md`, fine print 21, 22)."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import date, timedelta
from functools import partial

from crm_desktop.domain.etiquette.acts import latest
from crm_desktop.domain.etiquette.due import Finding
from crm_desktop.domain.etiquette.known import Known
from crm_desktop.domain.facts import ContactFact, Facts, Thing, ThingKind
from crm_desktop.domain.translation import mark, translate
from crm_desktop.domain.wording import day_and_month, every


def cadence_of(contact: ContactFact, facts: Facts) -> int | None:
    """Give every how many days to keep in touch, None for never.

    The contact's own cadence goes first (also "none"), then the shortest of its tags', then the relationship's.
    """
    if contact.cadence_days is not None:
        return contact.cadence_days if contact.cadence_days > 0 else None
    if facts.tag_cadences and contact.tags:
        by_tag = [facts.tag_cadences[tag] for tag in contact.tags if facts.tag_cadences.get(tag, 0) > 0]
        if by_tag:
            return min(by_tag)
    if contact.relationship is not None and facts.relationship_cadences.get(contact.relationship, 0) > 0:
        return facts.relationship_cadences[contact.relationship]
    return None


def last_interaction(contact: ContactFact, facts: Facts, today: date) -> date | None:
    """Give the day of the last interaction with a contact, any kind, answered or not."""
    known = contact.last_interaction_on
    if known is not None and known > today:
        known = None
    for act in reversed(facts.interactions_by_contact.get(contact.id, ())):
        if act.on <= today:
            return latest(known, act.on)
    return known


def keep_in_touch(known: Known) -> Iterator[Finding]:
    """A contact has a cadence: one cadence after the last interaction, or after the day the contact was added."""
    for contact in known.facts.contacts.values():
        if contact.muted:
            continue
        cadence = cadence_of(contact, known.facts)
        if cadence is None:
            continue
        spoken = last_interaction(contact, known.facts, known.today)
        since = spoken or contact.added_on
        if since is None or since > known.today:
            continue
        yield Finding(
            contact_id=contact.id,
            thing=Thing(ThingKind.CONTACT, contact.id),
            fact_on=since,
            on=since + timedelta(days=cadence),
            tell=partial(_touch_sentence, known, contact, since, cadence, spoken is not None),
            again=cadence,
        )


def _touch_sentence(known: Known, contact: ContactFact, since: date, cadence: int, met: bool) -> str:
    day = day_and_month(since, known.today)
    if met:
        said = mark("Dues", "The last word between you and {name} was on {day}. You chose {cadence}.")
    else:
        said = mark("Dues", "You added {name} on {day}. You chose {cadence}.")
    return translate("Dues", said, name=contact.called, day=day, cadence=every(cadence))
