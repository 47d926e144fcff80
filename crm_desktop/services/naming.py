"""What a thing of the file is called in a few words."""

from __future__ import annotations

from typing import Final

from crm_desktop.domain.facts import ThingKind
from crm_desktop.services import asks, leads
from crm_desktop.store import Store

_SQL: Final = {
    ThingKind.CONTACT: "SELECT name FROM contact WHERE id = ?",
    ThingKind.COMPANY: "SELECT name FROM company WHERE id = ?",
    ThingKind.OPPORTUNITY: "SELECT title FROM opportunity WHERE id = ?",
    ThingKind.REFERENCE: "SELECT c.name FROM reference r JOIN contact c ON c.id = r.contact_id WHERE r.id = ?",
    ThingKind.FAVOUR: "SELECT what FROM favour WHERE id = ?",
    ThingKind.PROMISE: "SELECT what FROM promise WHERE id = ?",
}


def name_of(store: Store, kind: ThingKind, number: int) -> str:
    """Give the name of one thing: a person's or company's name, an opening's title, whom a lead points to …

    Empty where it is not there.
    """
    if kind is ThingKind.LEAD:
        return leads.title(store, number)
    if kind is ThingKind.ASK:
        return asks.named(store, number)
    return str(store.value(_SQL[kind], (number,)) or "")
