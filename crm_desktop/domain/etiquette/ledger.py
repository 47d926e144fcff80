"""The ledger of favours: who helped whom, with what, and how it stands (`domain.md`, fine print 19, 20).

It is derived from leads, asks, favours and promises, so nothing is counted twice. There is no score: only whether
something is to be given back.
"""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date
from enum import StrEnum

from crm_desktop.domain.etiquette.giving_back import Help, given, helps, last_given, unreturned
from crm_desktop.domain.etiquette.known import Known
from crm_desktop.domain.facts import ContactFact, PromiseFact
from crm_desktop.domain.terms import PromisedBy


class Balance(StrEnum):
    """How it stands between a contact and me."""

    TO_GIVE_BACK = "to give back"
    """They helped me, and I have done or offered nothing since."""
    PROMISED = "promised"
    """What I promised them is still to be done."""
    OFFERED = "offered"
    """I offered a hand since they helped, and did nothing yet."""
    EVEN = "even"
    GAVE = "gave"
    """I helped, they did not need to."""


@dataclass(frozen=True, slots=True)
class Ledger:
    """Favours both ways with one contact, each side oldest first.

    `owed` is the help that nothing was given for since, `offered_on` the day of my last offer or favour, `promises`
    what I promised and have not kept, by day.
    """

    contact: ContactFact
    helped: tuple[Help, ...]
    given: tuple[Help, ...]
    owed: tuple[Help, ...]
    offered_on: date | None
    promises: tuple[PromiseFact, ...]

    @property
    def balance(self) -> Balance:
        """How it stands."""
        if self.owed:
            return Balance.TO_GIVE_BACK
        if self.promises:
            return Balance.PROMISED
        if not self.helped:
            return Balance.GAVE
        return Balance.EVEN if self.given else Balance.OFFERED

    @property
    def last_on(self) -> date:
        """The day of the latest favour or promise, either way."""
        return max(
            (
                *(help_.on for help_ in self.helped),
                *(help_.on for help_ in self.given),
                *(promise.made_on for promise in self.promises),
            ),
            default=date.min,
        )


def ledger(known: Known, contact_id: int) -> Ledger | None:
    """Give the ledger of one contact, None where no favour passed either way or the contact is not here any more."""
    contact = known.facts.contacts.get(contact_id)
    if contact is None or contact.deleted:
        return None
    found = Ledger(
        contact,
        tuple(helps(known, contact_id)),
        tuple(given(known, contact_id)),
        tuple(unreturned(known, contact_id)),
        last_given(known, contact_id),
        tuple(open_promises(known, contact_id, PromisedBy.ME)),
    )
    return found if found.helped or found.given or found.promises else None


def ledgers(known: Known) -> list[Ledger]:
    """Give the ledgers of everybody with whom any favour passed, the latest first."""
    facts = known.facts
    people = {
        *facts.leads_by_referrer,
        *facts.asks_by_contact,
        *facts.favours_by_contact,
        *facts.promises_by_contact,
    }
    found = [one for number in people if (one := ledger(known, number)) is not None]
    return sorted(found, key=lambda one: (-one.last_on.toordinal(), one.contact.full_name, one.contact.id))


def open_promises(known: Known, contact_id: int, by: PromisedBy) -> list[PromiseFact]:
    """Give what a contact promised me, or I them, and is not kept yet: by day, those without one last."""
    waiting = [
        promise
        for promise in known.facts.promises_by_contact.get(contact_id, ())
        if promise.by is by
        and promise.made_on <= known.today
        and (promise.kept_on is None or promise.kept_on > known.today)
    ]
    return sorted(waiting, key=lambda promise: (promise.due_on or date.max, promise.id))
