"""When the search is over: everybody who helped hears it, then what is still open ends in one step."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date, timedelta
from typing import Final

from crm_desktop.domain import etiquette, helping
from crm_desktop.domain.errors import KnownError
from crm_desktop.domain.etiquette import Due, RuleName
from crm_desktop.domain.etiquette.known import at_company
from crm_desktop.domain.facts import Facts
from crm_desktop.domain.helping import Helper
from crm_desktop.domain.templates import Occasion
from crm_desktop.domain.term_words import ask_to
from crm_desktop.domain.terms import (
    LEAD_ENDS,
    OPPORTUNITY_ENDS,
    Answer,
    AskKind,
    LeadStage,
    OpportunityStage,
)
from crm_desktop.domain.translation import mark, plural, translate
from crm_desktop.services import decisions, leads, opportunities, settings
from crm_desktop.services.agenda import AHEAD_DAYS, Agenda, load_facts
from crm_desktop.store import Store
from crm_desktop.store import models as m

MINUTES: Final = 4
"""So long one message takes, as in Today."""
OVER: Final = mark("Closing", "The search is over")
"""The reason with which Dues are dismissed that have no object any more."""

COURTESY: Final = frozenset(
    {
        RuleName.THANK_ON_RECEIPT,
        RuleName.THANK_ON_CONNECTION,
        RuleName.THANK_ON_OUTCOME,
        RuleName.THANK_FOR_YES,
        RuleName.THANK_FOR_NO,
        RuleName.TELL_REFERRER,
    }
)
"""What the message of the end settles: thanks and news."""

_THANKS: Final = COURTESY - {RuleName.TELL_REFERRER}
_STAYS: Final = frozenset({RuleName.RECIPROCATE})
"""Giving back has no end with the search."""


@dataclass(frozen=True, slots=True)
class Ending:
    """How the search ends: with an opening said yes to, or with none. `on` is the day of it.

    An opening that is only offered is not accepted yet.
    """

    opportunity_id: int | None
    title: str
    on: date
    is_accepted: bool = True

    @property
    def occasion(self) -> Occasion:
        """What to write for."""
        return Occasion.STOP_FOR_NOW if self.opportunity_id is None else Occasion.CLOSING_THE_LOOP


@dataclass(frozen=True, slots=True)
class Person:
    """Somebody who helped; `told_on` is None where the news has not reached them, `is_owed` whether thanks wait too."""

    helper: Helper
    told_on: date | None
    is_owed: bool

    @property
    def contact_id(self) -> int:
        """The number of the contact."""
        return self.helper.contact.id


@dataclass(frozen=True, slots=True)
class Rest:
    """What is still open: (number, name) of each, with the stage in which the leads end."""

    leads: tuple[tuple[int, str, LeadStage], ...]
    openings: tuple[tuple[int, str], ...]
    asks: tuple[tuple[int, str], ...]
    drafts: tuple[tuple[int, str], ...]
    follow_ups: tuple[tuple[int, str], ...]
    reminders: bool

    @property
    def count(self) -> int:
        """How many things end."""
        return sum(map(len, (self.leads, self.openings, self.asks, self.drafts, self.follow_ups)))

    @property
    def is_empty(self) -> bool:
        """Whether nothing is open any more."""
        return not self.count and not self.reminders


def endings(store: Store) -> list[Ending]:
    """Give how the search can have ended: openings said yes to, newest first, those offered, and stopping for now."""
    found = [
        Ending(number, at_company(title, company), date.fromisoformat(on), stage == OpportunityStage.ACCEPTED)
        for number, title, company, on, stage in store.rows(
            """SELECT o.id, o.title, coalesce(k.name, ''),
                      (SELECT max(on_date) FROM opportunity_stage s
                       WHERE s.opportunity_id = o.id AND s.stage = o.stage) AS since, o.stage
               FROM opportunity o LEFT JOIN company k ON k.id = o.company_id
               WHERE o.stage IN (?, ?) AND since IS NOT NULL ORDER BY o.stage <> ?, since DESC, o.id DESC""",
            (OpportunityStage.ACCEPTED, OpportunityStage.OFFER, OpportunityStage.ACCEPTED),
        )
    ]
    return [*found, Ending(None, "", stopped_on(store) or store.clock.today())]


def stopped_on(store: Store) -> date | None:
    """Give the day on which the search was stopped without a job, or None while it goes on."""
    return settings.get(store, settings.STOPPED_ON)


def stop(store: Store, ending: Ending, day: date) -> None:
    """Note, inside an action, that the search stopped on a day or before; one that ended with a job is over by that."""
    if ending.opportunity_id is None and (stopped_on(store) or date.max) > day:
        settings.put(store, settings.STOPPED_ON, day.isoformat())


def search_again(store: Store) -> None:
    """Note that the search goes on, in one action."""
    settings.put(store, settings.STOPPED_ON, None)


def people(agenda: Agenda, store: Store, ending: Ending) -> list[Person]:
    """Give everybody who helped, those behind the opening first, with whether they have heard."""
    facts, today = _facts(agenda, store, ending.opportunity_id), agenda.today
    owed = {due.contact_id for due in agenda.dues if due.rule in _THANKS and due.fact_on <= today}
    return [
        Person(
            helper,
            helping.told_on(facts, today, helper.contact.id, ending.on, ending.opportunity_id),
            helper.contact.id in owed,
        )
        for helper in helping.helpers(facts, today, ending.opportunity_id)
    ]


def _facts(agenda: Agenda, store: Store, opportunity_id: int | None) -> Facts:
    """The facts, with everybody who introduced me to those behind an opening."""
    rows = store.rows(
        """WITH RECURSIVE up (id) AS (
               SELECT contact_id FROM role WHERE opportunity_id = ?1
               UNION SELECT l.referrer_id FROM lead l JOIN lead_opportunity o ON o.lead_id = l.id
                     WHERE o.opportunity_id = ?1
               UNION SELECT l.referrer_id FROM lead l JOIN up ON up.id = l.person_id
               UNION SELECT c.introduced_by_id FROM contact c JOIN up ON up.id = c.id
                     WHERE c.introduced_by_id IS NOT NULL)
           SELECT id FROM up""",
        (opportunity_id,),
    )
    return agenda.facts_with({row[0] for row in rows})


def accept(store: Store, opportunity_id: int) -> None:
    """Note that I said yes to an offer today, in one action.

    Raises:
        KnownError: where it is gone meanwhile, or stands at a stage of a day to come.
    """
    if store.value("SELECT 1 FROM opportunity WHERE id = ?", (opportunity_id,)) is None:
        raise KnownError(translate("Closing", "This opening is not here any more. Undo brings it back."))
    opportunities.move(store, opportunity_id, OpportunityStage.ACCEPTED)


# -- the rest -------------------------------------------------------------------------------------


def rest(store: Store, ending: Ending) -> Rest:
    """Give what ends with the search: open leads, openings and asks, drafts, follow-ups about any of these, and the
    reminders to keep in touch.
    """
    open_leads = store.rows(
        f"""SELECT id, stage, EXISTS (SELECT 1 FROM lead_opportunity o
                                      WHERE o.lead_id = lead.id AND o.opportunity_id IS ?)
            FROM lead WHERE stage NOT IN ({_marks(LEAD_ENDS)}) ORDER BY id""",
        (ending.opportunity_id, *sorted(LEAD_ENDS)),
    )
    openings = store.rows(
        f"""SELECT id, title FROM opportunity
            WHERE stage NOT IN ({_marks(OPPORTUNITY_ENDS)}) AND id IS NOT ? ORDER BY id""",
        (*sorted(OPPORTUNITY_ENDS), ending.opportunity_id),
    )
    asks = store.rows(
        """SELECT a.id, a.kind, c.name, a.sent_on FROM ask a JOIN contact c ON c.id = a.contact_id
           WHERE a.sent_on IS NULL OR a.answer = ? ORDER BY a.id""",
        (Answer.OPEN,),
    )
    follow_ups = store.rows(
        f"""SELECT id, what FROM follow_up f WHERE done_on IS NULL AND promise_id IS NULL AND EXISTS (
                SELECT 1 FROM follow_up_about a LEFT JOIN lead l ON l.id = a.lead_id
                LEFT JOIN opportunity o ON o.id = a.opportunity_id LEFT JOIN ask k ON k.id = a.ask_id
                WHERE a.follow_up_id = f.id AND (
                    l.stage NOT IN ({_marks(LEAD_ENDS)}) OR k.answer = ?
                    OR o.stage NOT IN ({_marks(OPPORTUNITY_ENDS)}) AND o.id IS NOT ?)) ORDER BY due_on, id""",
        (*sorted(LEAD_ENDS), Answer.OPEN, *sorted(OPPORTUNITY_ENDS), ending.opportunity_id),
    )
    titles = leads.titles(store, [row[0] for row in open_leads])
    return Rest(
        leads=tuple((row[0], titles[row[0]], _end(row[1], led=bool(row[2]))) for row in open_leads),
        openings=tuple((number, title) for number, title in openings),
        asks=tuple((number, ask_to(AskKind(kind), name)) for number, kind, name, sent in asks if sent),
        drafts=tuple((number, ask_to(AskKind(kind), name)) for number, kind, name, sent in asks if not sent),
        follow_ups=tuple((number, what) for number, what in follow_ups),
        reminders=RuleName.KEEP_IN_TOUCH.value not in settings.get(store, settings.RULES_OFF),
    )


def _marks(values: frozenset[str]) -> str:
    return ", ".join("?" for _ in values)


def _end(stage: str, *, led: bool) -> LeadStage:
    """How an open lead ends: one that led to the job became it, one that was connected helped."""
    if led:
        return LeadStage.BECAME_A_JOB
    connected = stage in {LeadStage.CONNECTED, LeadStage.PROGRESSING}
    return LeadStage.HELPED if connected else LeadStage.DID_NOT_PAN_OUT


def close_rest(agenda: Agenda, store: Store, ending: Ending) -> int:
    """End all that `rest` names, in one action; give how many things ended. Nobody gets a message by this.

    Openings are withdrawn from, asks taken back, drafts and follow-ups removed; the rule that makes keeping in touch
    due is switched off. What has no object any more is dismissed, and so is what this would make due towards those
    who have heard already. What is owed to the others stays due.

    Raises:
        KnownError: where an opening stands at a stage of a day to come.
    """
    open_now = rest(store, ending)
    told = {one.contact_id for one in people(agenda, store, ending) if one.told_on is not None}
    today = store.clock.today()
    with store.action(
        plural(
            "Closing",
            "The search closed: one thing ended",
            "The search closed: %Ln things ended",
            open_now.count,
        ),
        "edit",
    ):
        stop(store, ending, today)
        for number, _name, stage in open_now.leads:
            leads.move(store, number, stage, today)
        for number, _name in open_now.openings:
            opportunities.move(store, number, OpportunityStage.WITHDRAWN, today)
        for number, _name in open_now.asks:
            store.update(m.Ask, number, answer=Answer.WITHDRAWN, answered_on=today)
        store.delete(m.Ask, *(number for number, _name in open_now.drafts))
        store.delete(m.FollowUp, *(number for number, _name in open_now.follow_ups))
        off = set(settings.get(store, settings.RULES_OFF)) | {RuleName.KEEP_IN_TOUCH.value}
        settings.put(store, settings.RULES_OFF, tuple(sorted(off)))
        for due in _without_object(store, today, told):
            decisions.dismiss(store, due, translate("Closing", OVER))
    return open_now.count


def _without_object(store: Store, today: date, told: set[int]) -> Sequence[Due]:
    """The Dues that nobody waits for any more."""
    facts = load_facts(store)
    dues = etiquette.dues(facts, today, settings.rules(store), today + timedelta(days=AHEAD_DAYS))
    return [
        due for due in dues if due.rule not in _STAYS and (due.rule not in COURTESY or due.contact_id in told)
    ]
