"""What openings ask for by themselves: a day to keep, and who else is to hear what became of them.

Who *must* hear is the rule `tell_referrer`; here are those further up, whom fine print 16 leaves out: they led me to
somebody inside, or to whoever did.
"""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date
from enum import StrEnum
from typing import Final

from crm_desktop.domain.etiquette.stages import news_of
from crm_desktop.domain.facts import Facts, OpportunityFact
from crm_desktop.domain.terms import Direction, OpportunityStage, Purpose, RoleKind

MOST_STEPS: Final = 3
"""So many introductions are followed back (fine print 33)."""
_BEFORE_APPLYING: Final = frozenset(
    {OpportunityStage.INTERESTED, OpportunityStage.REFERRAL_ASKED, OpportunityStage.REFERRED}
)
_INSIDE: Final = frozenset(
    {RoleKind.HIRING_MANAGER, RoleKind.INTERVIEWER, RoleKind.RECRUITER, RoleKind.INSIDER}
)


class Deadline(StrEnum):
    """What the closing day of an opening means at its stage."""

    CLOSES = "closes"
    ANSWER_BY = "answer by"


def deadline(stage: OpportunityStage, closing_on: date | None) -> Deadline | None:
    """Say what the closing day means: until when one can apply, or until when an offer wants its answer.

    In between (applied, at interview) and once it is closed it means nothing.
    """
    if closing_on is None:
        return None
    if stage is OpportunityStage.OFFER:
        return Deadline.ANSWER_BY
    return Deadline.CLOSES if stage in _BEFORE_APPLYING else None


@dataclass(frozen=True, slots=True)
class LedHere:
    """Somebody further up: whom they led me to, and when they last heard any news of mine."""

    contact_id: int
    led_to: int
    heard_on: date | None


def also_led_here(facts: Facts, opening: OpportunityFact, today: date) -> list[LedHere]:
    """Give those who led me to somebody in this opening and have not heard its latest news, nearest first.

    They gave a lead to that person, or introduced them, or did so for somebody who did, up to three steps. Left out
    are the referrers themselves and everybody with a role in it: they are told by a rule, or know. Muted, archived and
    removed people are never offered.
    """
    news = news_of(opening, today)
    if not news:
        return []
    known = {role.contact_id for role in opening.roles}
    known.update(lead.referrer_id for lead in facts.leads_by_opportunity.get(opening.id, ()))
    front = [role.contact_id for role in opening.roles if role.role in _INSIDE]
    seen = set(front)
    found: list[LedHere] = []
    for _ in range(MOST_STEPS):
        following: list[int] = []
        for person in front:
            for further in _led_to(facts, person, today):
                if further in seen:
                    continue
                seen.add(further)
                following.append(further)
                contact = facts.reachable(further)
                if further in known or contact is None or contact.muted:
                    continue
                heard = _heard(facts, further, today)
                if heard is None or heard < news[-1].on:
                    found.append(LedHere(further, person, heard))
        front = following
    return found


def _led_to(facts: Facts, person: int, today: date) -> list[int]:
    """Who gave a lead to a person, then who introduced them."""
    led = [lead.referrer_id for lead in facts.leads_by_person.get(person, ()) if lead.received_on <= today]
    contact = facts.contacts.get(person)
    if contact is not None and contact.introduced_by is not None:
        led.append(contact.introduced_by)
    return [one for one in dict.fromkeys(led) if one != person]


def _heard(facts: Facts, contact_id: int, today: date) -> date | None:
    """The day somebody was last told any news of mine."""
    return max(
        (
            act.on
            for act in facts.interactions_by_contact.get(contact_id, ())
            if act.direction is Direction.OUT and Purpose.UPDATE in act.purposes and act.on <= today
        ),
        default=None,
    )
