"""What saving a lead will write, and what becomes due by it: said before it is saved.

The Dues are not guessed: the rules themselves are asked, with the lead as if it were there already.
"""

from __future__ import annotations

from dataclasses import fields
from datetime import date

from PySide6.QtCore import QCoreApplication

from crm_desktop.domain import etiquette, wording
from crm_desktop.domain.etiquette import Due, RuleName, RuleSettings
from crm_desktop.domain.facts import ContactFact, Facts, LeadFact, LeadStep, PromiseFact
from crm_desktop.domain.terms import InteractionKind, LeadStage, PointsTo, PromisedBy, UseName
from crm_desktop.services import companies, leads
from crm_desktop.services.agenda import AHEAD_DAYS
from crm_desktop.services.leads import LeadDraft
from crm_desktop.store import Store
from crm_desktop.store import contacts as people
from crm_desktop.store import favours as promises
from crm_desktop.store import leads as reader
from crm_desktop.ui.leads import words
from crm_desktop.ui.widgets import Line

_tr = QCoreApplication.translate

_NEW_REFERRER, _NEW_PERSON, _NEW_LEAD = -1, -2, -3
"""Numbers of what is not in the file yet; the file's own are positive."""
_RULES = frozenset(
    {RuleName.THANK_ON_RECEIPT, RuleName.REACH_OUT, RuleName.TRY_AGAIN, RuleName.FOLLOW_THROUGH}
)


def is_warm(lead: LeadDraft) -> bool:
    """Whether the lead comes with leave to use the name, or with an introduction that was made."""
    return lead.use_name == UseName.YES or lead.introduced_on is not None


def given_name(store: Store, lead: LeadDraft) -> str:
    """The given name of who told me; empty where nobody is named yet."""
    return _person(store, lead.referrer_id, lead.referrer_name, _NEW_REFERRER).called


def will_be_saved(store: Store, rules: RuleSettings, lead: LeadDraft, today: date) -> list[list[Line]]:
    """Give the lines in their groups: what is written, what becomes due, and what is good to know.

    Empty where not even who and what are given.
    """
    referrer = _person(store, lead.referrer_id, lead.referrer_name, _NEW_REFERRER)
    what = leads.pointing_at(store, lead).strip()
    if not what and not referrer.full_name:
        return []
    on = lead.received_on or today
    dues = coming_dues(store, rules, lead, today) if what and referrer.full_name else []
    promised = next((due for due in dues if due.rule is RuleName.FOLLOW_THROUGH), None)
    written = _written(store, lead, referrer, what, on, today)
    if lead.promised_by_day is not None:
        when = promised.due_on if promised is not None else lead.promised_by_day
        words_ = (
            _tr("LeadEditor", "Hear from {name}") if promised else _tr("LeadEditor", "{name} promised it")
        )
        name = referrer.called or _tr("LeadEditor", "who told you")
        written.append(Line("handshake", words_.format(name=name), wording.full_day(when, today)))
    kept = promises.promise(store, lead.keeps_promise_id) if lead.keeps_promise_id is not None else None
    if kept is not None:
        text = _tr("LeadEditor", "{name} kept a promise").format(name=kept.called)
        written.append(Line("check", text, kept.what, "ok"))
    owed = [_due_line(due, today) for due in dues if due is not promised]
    return [group for group in (written, owed, _good_to_know(store, lead)) if group]


def _written(
    store: Store, lead: LeadDraft, referrer: ContactFact, what: str, on: date, today: date
) -> list[Line]:
    name = referrer.called or _tr("LeadEditor", "somebody")
    state = _tr("LeadEditor", "received")
    if on != today:
        state = _tr("LeadEditor", "received {day}").format(day=wording.day_and_month(on, today))
    parts = [_tr("LeadEditor", "from {name}").format(name=name), state]
    if is_warm(lead):
        parts.insert(0, _tr("LeadEditor", "warm"))
    lead_title = (
        _tr("LeadEditor", "A lead: {what}").format(what=what) if what else _tr("LeadEditor", "A lead")
    )
    lines = [Line("lightbulb", lead_title, ", ".join(parts))]
    contact = _tr("LeadEditor", "A contact: {name}")
    if referrer.id == _NEW_REFERRER and referrer.full_name:
        lines.append(
            Line("user-plus", contact.format(name=referrer.full_name), _tr("LeadEditor", "who told you"))
        )
    if lead.points_to == PointsTo.PERSON and lead.person_id is None and what and not leads.is_referrer(lead):
        text = _tr("LeadEditor", "not met yet, through {name}").format(name=name)
        lines.append(Line("user-plus", contact.format(name=" ".join(what.split())), text))
    company = lead.company.strip()
    if company and companies.find(store, company) is None:
        text = _tr("LeadEditor", "A company: {name}").format(name=company)
        lines.append(Line("building-2", text, _tr("LeadEditor", "new here")))
    if lead.opportunity_id is None and lead.opening_title.strip():
        text = _tr("LeadEditor", "An opening: {title}").format(title=lead.opening_title.strip())
        at = _tr("LeadEditor", "interested, at {company}").format(company=company)
        lines.append(Line("briefcase", text, at if company else _tr("LeadEditor", "interested")))
    return lines


def _due_line(due: Due, today: date) -> Line:
    if due.due_on < today:
        when = _tr("LeadEditor", "due since {day}").format(day=wording.day_and_month(due.due_on, today))
    else:
        when = _tr("LeadEditor", "due {day}").format(day=words.coming_day(due.due_on, today))
    if due.rule is RuleName.THANK_ON_RECEIPT:
        title = _tr("LeadEditor", "{thank} for the lead").format(thank=due.short_title)
        return Line("heart", title, _tr("LeadEditor", "{when}, or write it now").format(when=when), "warm")
    return Line(due.icon, due.short_title, when)


def _good_to_know(store: Store, lead: LeadDraft) -> list[Line]:
    number = companies.find(store, lead.company) if lead.company.strip() else None
    if number is None:
        return []
    row = next((row for row in companies.suggest(store, lead.company) if row.id == number), None)
    if row is None or not row.target_status:
        return []
    title = _tr("LeadEditor", "{company}, a target of yours").format(company=row.name)
    text = _tr("LeadEditor", "{count} inside").format(count=row.inside)
    if lead.points_to == PointsTo.PERSON and lead.person_id is None and lead.person_name.strip():
        which = wording.ordinal(row.inside + 1)
        text = _tr("LeadEditor", "{inside}, this is the {which}").format(inside=text, which=which)
    return [Line("building-2", title, text)]


def coming_dues(store: Store, rules: RuleSettings, lead: LeadDraft, today: date) -> list[Due]:
    """Ask the rules what a lead that is not saved yet makes due, and when."""
    referrer = _person(store, lead.referrer_id, lead.referrer_name, _NEW_REFERRER)
    contacts = {referrer.id: referrer}
    person_id: int | None = None
    if lead.points_to == PointsTo.PERSON:
        if leads.is_referrer(lead):
            person_id = referrer.id
        else:
            person = _person(store, lead.person_id, lead.person_name, _NEW_PERSON)
            contacts.setdefault(person.id, person)
            person_id = person.id
    on = lead.received_on or today
    what = leads.pointing_at(store, lead)
    promises = []
    if lead.promised_by_day is not None:
        promises.append(
            PromiseFact(_NEW_LEAD, referrer.id, PromisedBy.THEM, what, min(on, today), lead.promised_by_day)
        )
    facts = Facts.build(
        contacts=contacts.values(),
        interactions=reader.acts_with(store, [number for number in contacts if number > 0], on),
        leads=[
            LeadFact(
                _NEW_LEAD,
                referrer.id,
                on,
                lead.points_to,
                (LeadStep(LeadStage.RECEIVED, on),),
                person_id=person_id,
                use_name=lead.use_name,
                introduced_on=lead.introduced_on,
            )
        ],
        promises=promises,
    )
    ahead = date.fromordinal(min(date.max.toordinal(), today.toordinal() + AHEAD_DAYS))
    until = max(ahead, lead.promised_by_day or ahead)
    until = max(until, rules.moved(until))
    return [due for due in etiquette.dues(facts, today, rules, until) if due.rule in _RULES]


def _person(store: Store, number: int | None, name: str, otherwise: int) -> ContactFact:
    if number is None:
        spaced = " ".join(name.split())
        parts = spaced.split()
        given = " ".join(parts[:-1]) if len(parts) > 1 else spaced
        return ContactFact(otherwise, spaced, given)
    row = people.page(store, [number]).get(number)
    if row is None:
        return ContactFact(number, "")
    return ContactFact(number, row.name, row.given_name, archived=row.archived)


def will_change(store: Store, before: LeadDraft, lead: LeadDraft, today: date) -> list[list[Line]]:
    """Give what saving a lead that is here will change, one line for each part."""
    names = people.names(store, [n for n in (lead.referrer_id, lead.person_id) if n is not None])
    shown: dict[str, tuple[str, str, str]] = {
        "referrer": (
            "user",
            _tr("LeadEditor", "From"),
            names.get(lead.referrer_id or 0, "") or lead.referrer_name.strip(),
        ),
        "received_on": (
            "calendar",
            _tr("LeadEditor", "Received"),
            wording.full_day(lead.received_on or today, today),
        ),
        "received_how": ("message-square", _tr("LeadEditor", "Told me by"), _how(lead.received_how)),
        "points_to": ("lightbulb", _tr("LeadEditor", "Points to"), leads.pointing_at(store, lead)),
        "company": ("building-2", _tr("LeadEditor", "Company"), lead.company.strip() or "—"),
        "opening": ("briefcase", _tr("LeadEditor", "Leads to"), lead.opening_title.strip() or "—"),
        "use_name": (
            "flame",
            _tr("LeadEditor", "Use the name"),
            words.use_name(lead.use_name, given_name(store, lead)),
        ),
        "introduction": ("handshake", _tr("LeadEditor", "Introduction"), _introduction(lead, today)),
        "words": ("quote", _tr("LeadEditor", "In their words"), _tr("LeadEditor", "changed")),
    }
    changed = {
        _PARTS[one.name] for one in fields(LeadDraft) if getattr(before, one.name) != getattr(lead, one.name)
    }
    return [[Line(icon, title, text) for part, (icon, title, text) in shown.items() if part in changed]]


_PARTS = {
    "referrer_id": "referrer",
    "referrer_name": "referrer",
    "received_on": "received_on",
    "received_how": "received_how",
    "points_to": "points_to",
    "person_id": "points_to",
    "person_name": "points_to",
    "person_position": "points_to",
    "company": "company",
    "opportunity_id": "opening",
    "opening_title": "opening",
    "opening_link": "opening",
    "news": "points_to",
    "use_name": "use_name",
    "introduced_on": "introduction",
    "promised_by_day": "introduction",
    "words": "words",
    "ask_id": "words",
    "keeps_promise_id": "words",
}


def _how(kind: str) -> str:
    return words.kind(InteractionKind(kind)) if kind in set(InteractionKind) else "—"


def _introduction(lead: LeadDraft, today: date) -> str:
    if lead.introduced_on is not None:
        return _tr("LeadEditor", "made on {day}").format(day=wording.day_and_month(lead.introduced_on, today))
    if lead.promised_by_day is not None:
        day = wording.day_and_month(lead.promised_by_day, today)
        return _tr("LeadEditor", "promised by {day}").format(day=day)
    return _tr("LeadEditor", "not yet")
