"""How often each contact was asked lately and has helped, worked out from the agenda's facts when first shown."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Final

from crm_desktop.domain.etiquette.giving_back import helps
from crm_desktop.domain.etiquette.known import Known
from crm_desktop.domain.facts import Facts
from crm_desktop.services.agenda import Agenda

RECENT_DAYS: Final = 90


class Counts:
    """The counts by contact. They are kept until the facts change."""

    def __init__(self, agenda: Agenda) -> None:
        self._agenda = agenda
        self._facts: Facts | None = None
        self._asked: dict[int, int] | None = None
        self._helped: dict[int, int] | None = None

    def _renew(self) -> Facts:
        facts = self._agenda.facts
        if facts is not self._facts:
            self._facts, self._asked, self._helped = facts, None, None
        return facts

    def asked(self) -> Mapping[int, int]:
        """Give how many asks were sent to each contact within 90 days, day 90 included."""
        facts = self._renew()
        if self._asked is None:
            today = self._agenda.today
            self._asked = {}
            for contact, asks in facts.asks_by_contact.items():
                count = sum(
                    1 for ask in asks if ask.sent_on and 0 <= (today - ask.sent_on).days <= RECENT_DAYS
                )
                if count:
                    self._asked[contact] = count
        return self._asked

    def helped(self) -> Mapping[int, int]:
        """Give how often each contact has helped me (domain.md, fine print 19)."""
        facts = self._renew()
        if self._helped is None:
            known = Known(facts, self._agenda.today, self._agenda.rules)
            maybe = {*facts.leads_by_referrer, *facts.asks_by_contact, *facts.favours_by_contact}
            found = {contact: len(helps(known, contact)) for contact in maybe}
            self._helped = {contact: count for contact, count in found.items() if count}
        return self._helped
