"""What a person does with leads: receive, change, move on, end; each one undoable action."""

from __future__ import annotations

import json
from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date
from typing import Any

from crm_desktop.domain.errors import KnownError
from crm_desktop.domain.names import sort_key
from crm_desktop.domain.term_words import term
from crm_desktop.domain.terms import (
    LEAD_ENDS,
    Channel,
    InteractionKind,
    LeadStage,
    OpportunityStage,
    PointsTo,
    PromisedBy,
    Relationship,
    UseName,
)
from crm_desktop.domain.translation import translate
from crm_desktop.services import companies
from crm_desktop.store import Store
from crm_desktop.store import contacts as people
from crm_desktop.store import models as m
from crm_desktop.store.leads import INTRODUCTION

STAGES_IN_ORDER = tuple(stage for stage in LeadStage if stage not in LEAD_ENDS)


@dataclass(frozen=True, slots=True)
class LeadDraft:
    """What the editor of a lead holds.

    The referrer and the person are a contact's number, or a name that becomes a new contact. An opening
    is an opportunity's number or a title. `promised_by_day` is the day an introduction was promised for.
    `keeps_promise_id` is a promise of the referrer's that a new lead keeps.
    """

    referrer_id: int | None = None
    referrer_name: str = ""
    received_on: date | None = None
    received_how: str = InteractionKind.MESSAGE
    points_to: PointsTo = PointsTo.PERSON
    person_id: int | None = None
    person_name: str = ""
    person_position: str = ""
    company: str = ""
    opportunity_id: int | None = None
    opening_title: str = ""
    opening_link: str = ""
    news: str = ""
    use_name: UseName = UseName.NOT_ASKED
    introduced_on: date | None = None
    promised_by_day: date | None = None
    words: str = ""
    ask_id: int | None = None
    keeps_promise_id: int | None = None


@dataclass(frozen=True, slots=True)
class Received:
    """What receiving a lead wrote."""

    lead_id: int
    referrer_id: int
    person_id: int | None
    opportunity_id: int | None


def receive(store: Store, lead: LeadDraft) -> Received:
    """Write a new lead with all that comes of it (contacts, company, opening, promise), in one action.

    A promise that it keeps is kept on the day it was received.

    Raises:
        KnownError: where the referrer is missing, or what it points to.
    """
    _check(lead)
    on = lead.received_on or store.clock.today()
    who = lead.referrer_name or people.name(store, lead.referrer_id)
    with store.action(translate("Leads", "Lead from {who}", who=who), "lead", pointing_at(store, lead)):
        referrer, person, company, opening = _resolve(store, lead)
        now = store.clock.now()
        number = store.insert(
            m.Lead,
            **_columns(lead, on, referrer, person, company),
            ask=lead.ask_id,
            stage=LeadStage.RECEIVED,
            added_at=now,
            changed_at=now,
        )
        store.insert(m.LeadStage, lead=number, stage=LeadStage.RECEIVED, on_date=on)
        if opening is not None:
            store.insert(m.LeadOpportunity, lead=number, opportunity=opening)
        if lead.promised_by_day is not None:
            _promise(store, number, referrer, pointing_at(store, lead), on, lead.promised_by_day)
        if lead.keeps_promise_id is not None:
            store.update(m.Promise, lead.keeps_promise_id, kept_on=on)
    return Received(number, referrer, person, opening)


def _columns(
    lead: LeadDraft, on: date, referrer: int, person: int | None, company: int | None
) -> dict[str, Any]:
    """Give what the row of a lead says that came in on a day, with who and what it names by number."""
    return {
        "referrer": referrer,
        "received_on": on,
        "received_how": lead.received_how,
        "points_to": lead.points_to,
        "person": person,
        "company": company,
        "news": lead.news.strip(),
        "use_name": lead.use_name,
        "introduced_on": lead.introduced_on,
        "words": lead.words,
    }


def change(store: Store, number: int, lead: LeadDraft) -> None:
    """Change a lead, in one action. Its stages stay; the opening that `draft` gave and the promise follow what it says.

    Raises:
        KnownError: as `receive`.
    """
    _check(lead)
    with store.action(translate("Leads", "Lead changed: {lead}", lead=pointing_at(store, lead)), "edit"):
        referrer, person, company, opening = _resolve(store, lead)
        old = store.get(m.Lead, number)
        changed = store.update(
            m.Lead,
            number,
            **_columns(lead, lead.received_on or store.clock.today(), referrer, person, company),
        )
        if old is not None and lead.received_on and old.received_on != lead.received_on:
            first = store.value(
                "SELECT id FROM lead_stage WHERE lead_id = ? AND stage = 'received' ORDER BY on_date, id LIMIT 1",
                (number,),
            )
            if first is not None:
                # Received after its next stage, it would stand at its first one again.
                later = store.value(
                    "SELECT min(on_date) FROM lead_stage WHERE lead_id = ? AND id <> ?", (number, first)
                )
                on = min(lead.received_on, date.fromisoformat(later)) if later else lead.received_on
                store.update(m.LeadStage, first, on_date=on)
        changed = _follow_opening(store, number, opening) or changed
        _follow_promise(store, number, referrer, lead)
        if changed:
            store.update(m.Lead, number, changed_at=store.clock.now())


def move(store: Store, number: int, stage: LeadStage, on: date | None = None) -> bool:
    """Move a lead to a stage on a day (today), in one action; say whether it was elsewhere before."""
    lead = store.get(m.Lead, number)
    if lead is None or lead.stage == stage:
        return False
    with store.action(
        f"{title(store, number)}: {term(stage)}",
        "lead",
        translate("Leads", "It was {stage}.", stage=term(lead.stage)),
    ):
        store.insert(m.LeadStage, lead=number, stage=stage, on_date=on or store.clock.today())
        store.update(m.Lead, number, changed_at=store.clock.now())
    return True


def stage_before_end(store: Store, number: int) -> LeadStage:
    """Give the last stage a lead had before it ended: where it goes when it is taken up again."""
    found = store.rows(
        "SELECT stage FROM lead_stage WHERE lead_id = ? ORDER BY on_date DESC, id DESC", (number,)
    )
    return next((LeadStage(stage) for (stage,) in found if stage not in LEAD_ENDS), LeadStage.RECEIVED)


def remove(store: Store, number: int) -> None:
    """Remove a lead with the promise of its introduction, in one action; undo brings it back."""
    with store.action(translate("Leads", "Lead removed: {title}", title=title(store, number)), "remove"):
        store.delete(m.Promise, *_open_promises(store, number))
        store.delete(m.Lead, number)


def set_use_name(store: Store, number: int, answer: UseName) -> None:
    """Note whether I may use the referrer's name."""
    with store.action(
        translate(
            "Leads", "{title}: may use the name, {answer}", title=title(store, number), answer=term(answer)
        ),
        "edit",
    ):
        store.update(m.Lead, number, use_name=answer, changed_at=store.clock.now())


def set_introduced(store: Store, number: int, on: date | None) -> None:
    """Note the day on which the introduction was made, or that it was not. Made, its promise is kept."""
    with store.action(translate("Leads", "{title}: introduction", title=title(store, number)), "edit"):
        store.update(m.Lead, number, introduced_on=on, changed_at=store.clock.now())
        if on is not None:
            _keep_promises(store, number, on)


def draft(store: Store, number: int) -> LeadDraft | None:
    """Give a lead as its editor holds it, or None where there is none."""
    lead = store.get(m.Lead, number)
    if lead is None:
        return None
    opening = store.row(
        """SELECT o.id, o.title, o.link FROM lead_opportunity lo JOIN opportunity o ON o.id = lo.opportunity_id
           WHERE lo.lead_id = ? ORDER BY lo.id LIMIT 1""",
        (number,),
    )
    company = store.value("SELECT name FROM company WHERE id = ?", (lead.company_id,))
    position = store.value("SELECT position FROM contact WHERE id = ?", (lead.person_id,))
    return LeadDraft(
        referrer_id=lead.referrer_id,
        received_on=lead.received_on,
        received_how=lead.received_how,
        points_to=PointsTo(lead.points_to),
        person_id=lead.person_id,
        person_position=position or "",
        company=company or "",
        opportunity_id=opening[0] if opening else None,
        opening_title=opening[1] if opening else "",
        opening_link=opening[2] if opening else "",
        news=lead.news,
        use_name=UseName(lead.use_name),
        introduced_on=lead.introduced_on,
        promised_by_day=promised_by(store, number),
        words=lead.words,
        ask_id=lead.ask_id,
    )


def title(store: Store, number: int) -> str:
    """Say in a few words what a lead points to: a person's name, an opening, a company, the news."""
    return titles(store, [number]).get(number, "")


def titles(store: Store, numbers: Sequence[int]) -> dict[int, str]:
    """Say of each lead in a few words what it points to; a lead that is not there is missing."""
    rows = store.rows(
        """SELECT l.id, CASE l.points_to
                  WHEN 'person' THEN c.name
                  WHEN 'opening' THEN (SELECT o.title FROM lead_opportunity lo JOIN opportunity o
                                       ON o.id = lo.opportunity_id WHERE lo.lead_id = l.id ORDER BY lo.id LIMIT 1)
                  WHEN 'news' THEN l.news ELSE k.name END, r.name
           FROM lead l JOIN contact r ON r.id = l.referrer_id LEFT JOIN contact c ON c.id = l.person_id
           LEFT JOIN company k ON k.id = l.company_id
           WHERE l.id IN (SELECT value FROM json_each(?))""",
        (json.dumps(list(numbers)),),
    )
    return {row[0]: row[1] or translate("Leads", "Lead from {who}", who=row[2]) for row in rows}


def pointing_at(store: Store, lead: LeadDraft) -> str:
    """Say in a few words what a draft points to."""
    if lead.points_to == PointsTo.PERSON:
        return lead.person_name or people.name(store, lead.person_id)
    if lead.points_to == PointsTo.OPENING:
        return lead.opening_title
    return lead.news.strip() if lead.points_to == PointsTo.NEWS else lead.company


def latest_referrers(store: Store, limit: int = 5) -> list[int]:
    """Give the contacts who last gave leads, newest first."""
    rows = store.rows(
        """SELECT l.referrer_id FROM lead l JOIN contact c ON c.id = l.referrer_id
           WHERE c.deleted_at IS NULL AND c.archived_at IS NULL
           GROUP BY l.referrer_id ORDER BY max(l.received_on) DESC, max(l.id) DESC LIMIT ?""",
        (limit,),
    )
    return [row[0] for row in rows]


def _promise(store: Store, number: int, referrer: int, to: str, made_on: date, due_on: date) -> None:
    store.insert(
        m.Promise,
        contact=referrer,
        promised_by=PromisedBy.THEM,
        what=f"{INTRODUCTION}{to}",
        made_on=made_on,
        due_on=due_on,
        lead=number,
        added_at=store.clock.now(),
    )


def _open_promises(store: Store, number: int) -> list[int]:
    """The promises to introduce me that wait, of a lead: those with its introduction's words, not any other."""
    found = store.rows(
        "SELECT id FROM promise WHERE lead_id = ? AND promised_by = ? AND kept_on IS NULL AND what LIKE ? ORDER BY id",
        (number, PromisedBy.THEM, f"{INTRODUCTION}%"),
    )
    return [row[0] for row in found]


def _keep_promises(store: Store, number: int, on: date) -> None:
    for promise in _open_promises(store, number):
        store.update(m.Promise, promise, kept_on=on)


def _follow_opening(store: Store, number: int, opening: int | None) -> bool:
    """Bring the first opening of a lead to another one, or to none; say whether it was another before."""
    first = store.row(
        "SELECT id, opportunity_id FROM lead_opportunity WHERE lead_id = ? ORDER BY id LIMIT 1", (number,)
    )
    if (first[1] if first else None) == opening:
        return False
    if first is not None:
        store.delete(m.LeadOpportunity, first[0])
    if opening is not None and not store.value(
        "SELECT 1 FROM lead_opportunity WHERE lead_id = ? AND opportunity_id = ?", (number, opening)
    ):
        store.insert(m.LeadOpportunity, lead=number, opportunity=opening)
    return True


def _follow_promise(store: Store, number: int, referrer: int, lead: LeadDraft) -> None:
    """Bring the promise of an introduction to what a changed lead says: made, promised for a day, or neither."""
    if lead.introduced_on is not None:
        _keep_promises(store, number, lead.introduced_on)
        return
    waiting = _open_promises(store, number)
    if lead.promised_by_day is None:
        store.delete(m.Promise, *waiting)
    elif waiting:
        what = f"{INTRODUCTION}{pointing_at(store, lead)}"
        store.update(m.Promise, waiting[0], contact=referrer, due_on=lead.promised_by_day, what=what)
    else:
        made_on = lead.received_on or store.clock.today()
        _promise(store, number, referrer, pointing_at(store, lead), made_on, lead.promised_by_day)


def _check(lead: LeadDraft) -> None:
    if lead.referrer_id is None and not lead.referrer_name.strip():
        raise KnownError(translate("Leads", "Who told you? A lead needs somebody to thank."))
    missing = {
        PointsTo.PERSON: lead.person_id is None and not lead.person_name.strip(),
        PointsTo.COMPANY: not lead.company.strip(),
        PointsTo.OPENING: lead.opportunity_id is None and not lead.opening_title.strip(),
        PointsTo.NEWS: not lead.news.strip(),
    }
    if missing[lead.points_to]:
        words = {
            PointsTo.PERSON: translate("Leads", "Whom does it point to? A name is enough."),
            PointsTo.COMPANY: translate("Leads", "Which company does it point to?"),
            PointsTo.OPENING: translate("Leads", "Which opening does it point to? A title is enough."),
            PointsTo.NEWS: translate("Leads", "What is the news? One line is enough."),
        }
        raise KnownError(words[lead.points_to])


def _resolve(store: Store, lead: LeadDraft) -> tuple[int, int | None, int | None, int | None]:
    """Give the numbers of referrer, person, company and opening; add those that are not here yet."""
    referrer = lead.referrer_id or _add_contact(
        store, lead.referrer_name, relationship=Relationship.ACQUAINTANCE
    )
    company = companies.find_or_add(store, lead.company) if lead.company.strip() else None
    person = opening = None
    if lead.points_to == PointsTo.PERSON and is_referrer(lead):
        person = referrer
    elif lead.points_to == PointsTo.PERSON:
        person = lead.person_id or _add_contact(
            store,
            lead.person_name,
            position=lead.person_position,
            company=company,
            introduced_by=referrer,
            relationship=Relationship.NOT_MET,
        )
    if lead.opportunity_id is not None or lead.opening_title.strip():
        opening = lead.opportunity_id or _add_opening(store, lead, company)
    return referrer, person, company, opening


def _add_contact(
    store: Store,
    name: str,
    *,
    relationship: Relationship,
    position: str = "",
    company: int | None = None,
    introduced_by: int | None = None,
) -> int:
    words = name.split()
    given, family = (" ".join(words[:-1]), words[-1]) if len(words) > 1 else (name.strip(), "")
    now = store.clock.now()
    return store.insert(
        m.Contact,
        name=" ".join(words),
        sort_key=sort_key(given, family),
        given_name=given,
        family_name=family,
        position=position.strip(),
        company=company,
        relationship=relationship,
        introduced_by=introduced_by,
        added_at=now,
        changed_at=now,
    )


def _add_opening(store: Store, lead: LeadDraft, company: int | None) -> int:
    now = store.clock.now()
    number = store.insert(
        m.Opportunity,
        title=lead.opening_title.strip(),
        company=company,
        link=lead.opening_link.strip(),
        channel=Channel.REFERRAL,
        stage=OpportunityStage.INTERESTED,
        added_at=now,
        changed_at=now,
    )
    on = lead.received_on or store.clock.today()
    store.insert(m.OpportunityStage, opportunity=number, stage=OpportunityStage.INTERESTED, on_date=on)
    return number


def promised_by(store: Store, number: int) -> date | None:
    """Give the day by which the introduction of a lead is promised, while that is open."""
    waiting = _open_promises(store, number)
    promise = store.get(m.Promise, waiting[0]) if waiting else None
    return None if promise is None else promise.due_on


def is_referrer(lead: LeadDraft) -> bool:
    """Say whether the new name it points to is that of the new referrer: then it is one person, not two."""
    if lead.referrer_id is not None or lead.person_id is not None:
        return False
    name = " ".join(lead.person_name.split()).casefold()
    return bool(name) and name == " ".join(lead.referrer_name.split()).casefold()
