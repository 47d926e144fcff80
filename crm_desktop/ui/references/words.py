"""What the view of references says: how somebody stands, what is fitting, and what the sheet still lacks."""

from __future__ import annotations

from datetime import date

from PySide6.QtCore import QCoreApplication

from crm_desktop.domain import wording
from crm_desktop.domain.etiquette import Due
from crm_desktop.domain.referees import Fitting
from crm_desktop.domain.terms import Standing
from crm_desktop.services.references import KnowsMyWork
from crm_desktop.store.references import ReferenceRow
from crm_desktop.ui.contacts.words import relationship
from crm_desktop.ui.widgets import ChipPaint, RowAction, RowPaint

_tr = QCoreApplication.translate

DOES = "does"
"""The name of the one action of somebody who could be asked."""


def day(on: date, today: date) -> str:
    """A day that is gone, short: "11 Sep", with the year where it is another one."""
    return wording.brief_day(on, today)


def by_when(due: Due, today: date) -> str:
    """When a briefing is due: "by Wednesday", "today", "since Monday"."""
    if due.due_on == today:
        return _tr("References", "today")
    said = wording.weekday_or_day(due.due_on, today)
    words = _tr("References", "since {day}") if due.due_on < today else _tr("References", "by {day}")
    return words.format(day=said)


def reference(row: ReferenceRow, due: Due | None, today: date) -> RowPaint:
    """The row of a reference; `due` is the briefing that comes next."""
    second = row.can_vouch_for or row.where
    token = "text3"
    if row.standing is Standing.AGREED:
        chip = ChipPaint(_tr("References", "Agreed"), "ok", "check")
        when = _history(row, today)
        if due is not None:
            when, token = _tr("References", "brief {when}").format(when=by_when(due, today)), "warm"
    elif row.standing is Standing.ASKED:
        chip = ChipPaint(_tr("References", "Asked"), "cool")
        when = _tr("References", "since {day}").format(day=day(row.asked_on, today)) if row.asked_on else ""
    else:
        chip = ChipPaint(_tr("References", "Declined"), "outline")
        when = wording.day_and_month(row.declined_on, today) if row.declined_on else ""
        second = f"“{row.said}”" if row.said else row.where
    if row.archived:
        when, token = _tr("References", "archived"), "text3"
    return RowPaint(
        title=row.name, subtitle=second, face=row.name, chips=(chip,), when_text=when, when_token=token
    )


def _history(row: ReferenceRow, today: date) -> str:
    """When they last said yes, and how often they were used: "confirmed 11 Sep, used once"."""
    parts = []
    on = row.last_confirmed_on or row.agreed_on
    if on is not None:
        confirmed = row.agreed_on is None or on > row.agreed_on
        said = _tr("References", "confirmed {day}") if confirmed else _tr("References", "agreed {day}")
        parts.append(said.format(day=day(on, today)))
    if row.times_used:
        parts.append(_tr("References", "used {times}").format(times=wording.times_word(row.times_used)))
    return ", ".join(parts)


def button_text(fitting: Fitting) -> str:
    """The button of somebody who could be asked."""
    return {
        Fitting.ASK: _tr("References", "Ask"),
        Fitting.THANK: _tr("References", "Thank first"),
        Fitting.TELL: _tr("References", "Tell first"),
        Fitting.RECONNECT: _tr("References", "Write first"),
    }[fitting]


def could_be_asked(one: KnowsMyWork) -> RowPaint:
    """The row of somebody who knows my work."""
    contact = one.referee.contact
    said = relationship(contact.relationship or "")
    second = _tr("References", "{who}, {where}").format(who=said, where=one.where) if one.where else said
    text = button_text(one.referee.fitting)
    spoken = ". ".join(
        part.rstrip(".") for part in (contact.full_name, second, one.referee.why, text) if part
    )
    return RowPaint(
        title=contact.full_name,
        subtitle=second,
        face=contact.full_name,
        actions=(RowAction(DOES, "", text, "a", worded=True, pinned=True),),
        accessible=f"{spoken}.",
    )


def due_words(due: Due | None, today: date) -> tuple[str, str]:
    """The words beside the button that briefs, and their token."""
    if due is None:
        return "", "text2"
    return by_when(due, today), "warm" if due.due_on < today else "text2"
