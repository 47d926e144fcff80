"""What the person decides about a Due instead of doing it: to put it off, or to dismiss it."""

from __future__ import annotations

from datetime import date

from crm_desktop.domain.etiquette import Due
from crm_desktop.domain.translation import translate
from crm_desktop.domain.wording import full_day
from crm_desktop.store import Store
from crm_desktop.store import models as m


def snooze(store: Store, one: Due, until: date) -> None:
    """Put a Due off to a chosen day, in one action; it holds until the Due is satisfied."""
    _decide(store, one, translate("Today", "{title}: snoozed", title=one.title), until=until)


def dismiss(store: Store, one: Due, reason: str = "") -> None:
    """End a Due without doing it, with a reason, in one action. Later facts make a new one."""
    _decide(store, one, translate("Today", "Due dismissed: {title}", title=one.title), reason=reason)


def _decide(store: Store, one: Due, label: str, until: date | None = None, reason: str = "") -> None:
    detail = (
        f"“{reason}”"
        if reason
        else (translate("Today", "To {day}.", day=full_day(until, store.clock.today())) if until else "")
    )
    with store.action(label, "due", detail):
        store.insert(
            m.Decision,
            rule=one.rule,
            contact=one.contact_id,
            thing_kind=one.thing.kind,
            thing_id=one.thing.id,
            fact_on=one.fact_on,
            decided_on=store.clock.today(),
            snoozed_until=until,
            reason=reason,
        )
