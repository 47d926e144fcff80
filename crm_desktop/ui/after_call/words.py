"""What the dialog after a call says: what saving writes, line by line."""

from __future__ import annotations

from dataclasses import replace
from datetime import date

from PySide6.QtCore import QCoreApplication

from crm_desktop.domain import wording
from crm_desktop.domain.terms import Answer, FavourDirection, PointsTo, Purpose
from crm_desktop.domain.wording import shortened
from crm_desktop.services import companies, leads
from crm_desktop.services.after_call import AfterCall
from crm_desktop.services.leads import LeadDraft
from crm_desktop.store import Store
from crm_desktop.ui.after_call.leads import is_warm
from crm_desktop.ui.interactions import words as talks
from crm_desktop.ui.widgets import Line

_tr = QCoreApplication.translate


def written(store: Store, after: AfterCall, name: str, today: date) -> list[Line]:
    """What saving writes; `name` is the given name of with whom it was."""
    said = tuple(one for one in after.talk.purposes if one is not Purpose.CONVERSATION)
    lines = talks.written(replace(after.talk, purposes=said), [name], (), None, today)
    if after.nobody_answered:
        return [*lines, *_next_try(after, name, today)]
    if after.answer is not None:
        lines.append(_answer(after.answer, name))
    for lead in after.leads:
        lines += _lead(store, lead, name)
    for promise in after.theirs:
        text = _tr("AfterCall", "Hear from {name}").format(name=shortened(name))
        lines.append(Line("handshake", text, _what_and_when(promise.what, promise.on, today)))
    for promise in after.mine:
        text = _tr("AfterCall", "You promised it to {name}").format(name=shortened(name))
        lines.append(Line("handshake", text, _what_and_when(promise.what, promise.on, today)))
    if after.kept:
        count = wording.counted(len(after.kept), _tr("AfterCall", "promise"), _tr("AfterCall", "promises"))
        lines.append(Line("check", _tr("AfterCall", "{count} kept").format(count=count), "", "ok"))
    for step in after.next_steps:
        day = wording.full_day(step.on, today) if step.on is not None else ""
        lines.append(
            Line("square-check", _tr("AfterCall", "A follow-up: {what}").format(what=step.what), day)
        )
    for favour in after.favours:
        helped = favour.direction is FavourDirection.THEY_HELPED_ME
        says = (
            _tr("AfterCall", "{name} did you a favour")
            if helped
            else _tr("AfterCall", "You did {name} a favour")
        )
        lines.append(Line("gift", says.format(name=shortened(name)), favour.what, "ok"))
    if after.follow_up is not None:
        lines.append(Line("check", _tr("AfterCall", "The call you planned is done"), "", "ok"))
    return lines


def _what_and_when(what: str, on: date | None, today: date) -> str:
    return f"{what}, {wording.full_day(on, today)}" if on is not None else what


def _next_try(after: AfterCall, name: str, today: date) -> list[Line]:
    if after.again_on is None:
        return []
    text = _tr("AfterCall", "Call {name} again").format(name=shortened(name))
    return [Line("phone", text, wording.full_day(after.again_on, today))]


def _answer(answer: Answer, name: str) -> Line:
    icon, token, text = {
        Answer.YES: ("check", "ok", _tr("AfterCall", "{name} said yes to your ask")),
        Answer.NO: ("x", "text2", _tr("AfterCall", "{name} said no to your ask")),
    }.get(answer, ("message-circle-question-mark", "text2", _tr("AfterCall", "You put your ask to {name}")))
    note = _tr("AfterCall", "no answer yet") if answer is Answer.OPEN else ""
    return Line(icon, text.format(name=shortened(name)), note, token)


def _lead(store: Store, lead: LeadDraft, name: str) -> list[Line]:
    """A lead, with the contact, company and opening that are new with it."""
    what = leads.pointing_at(store, lead)
    parts = [_tr("AfterCall", "from {name}").format(name=shortened(name))]
    if is_warm(lead):
        parts.insert(0, _tr("AfterCall", "warm"))
    lines = [Line("lightbulb", _tr("AfterCall", "A lead: {what}").format(what=what), ", ".join(parts))]
    new = _tr("AfterCall", "new here")
    if lead.points_to == PointsTo.PERSON and lead.person_id is None:
        lines.append(Line("user-plus", _tr("AfterCall", "A contact: {name}").format(name=what), new))
    company = lead.company.strip()
    if company and companies.find(store, company) is None:
        lines.append(Line("building-2", _tr("AfterCall", "A company: {name}").format(name=company), new))
    if lead.points_to == PointsTo.OPENING and lead.opportunity_id is None:
        lines.append(Line("briefcase", _tr("AfterCall", "An opening: {name}").format(name=what), new))
    return lines
