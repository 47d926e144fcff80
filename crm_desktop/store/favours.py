"""Reading promises with the names they need, and one person's favours as they were noted.

What counts as help is derived from the facts (`domain/etiquette/ledger.py`); here is what is written down.
"""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date
from typing import Final

from crm_desktop.domain.etiquette.known import at_company
from crm_desktop.domain.terms import PromisedBy
from crm_desktop.store.store import Row, Store, Value
from crm_desktop.store.texts import day_of


@dataclass(frozen=True, slots=True)
class PromiseRow:
    """A promise with whom it binds. Days are local dates; `about` names the lead or opening it belongs to.

    `follow_up_id` is the follow-up that stands for a promise of mine, while that is open.
    """

    id: int
    contact_id: int
    name: str
    given_name: str
    by: PromisedBy
    what: str
    made_on: date
    due_on: date | None
    kept_on: date | None
    about: str
    follow_up_id: int | None

    @property
    def called(self) -> str:
        """The given name; the whole one where there is none."""
        return self.given_name or self.name


_PROMISE: Final = """
SELECT p.id, p.contact_id, c.name, c.given_name, p.promised_by, p.what, p.made_on, p.due_on, p.kept_on,
       o.title, coalesce(ok.name, ''),
       coalesce((SELECT coalesce(t.name, nullif(l.news, ''), k.name) FROM lead l
                 LEFT JOIN contact t ON t.id = l.person_id LEFT JOIN company k ON k.id = l.company_id
                 WHERE l.id = p.lead_id), ''),
       (SELECT f.id FROM follow_up f WHERE f.promise_id = p.id AND f.done_on IS NULL ORDER BY f.id LIMIT 1)
FROM promise p JOIN contact c ON c.id = p.contact_id
LEFT JOIN opportunity o ON o.id = p.opportunity_id LEFT JOIN company ok ON ok.id = o.company_id
WHERE c.deleted_at IS NULL
"""


def open_promises(store: Store, contact: int | None = None) -> list[PromiseRow]:
    """Give the promises that are not kept, by day, those without a day last; perhaps of one contact."""
    condition, values = ("AND p.contact_id = ?", (contact,)) if contact is not None else ("", ())
    return _promises(
        store, f"{condition} AND p.kept_on IS NULL ORDER BY p.due_on IS NULL, p.due_on, p.id", values
    )


def kept_promises(store: Store, since: date) -> list[PromiseRow]:
    """Give the promises that were kept on a day or later, the latest first."""
    return _promises(store, "AND p.kept_on >= ? ORDER BY p.kept_on DESC, p.id DESC", (since.isoformat(),))


def promise(store: Store, number: int) -> PromiseRow | None:
    """Give one promise, None where it is gone."""
    return next(iter(_promises(store, "AND p.id = ?", (number,))), None)


def _promises(store: Store, condition: str, values: tuple[Value, ...]) -> list[PromiseRow]:
    return [_promise(row) for row in store.rows(f"{_PROMISE} {condition}", values)]


def _promise(row: Row) -> PromiseRow:
    number, contact, name, given, by, what, made_on, due_on, kept_on, title, company, lead, follow_up = row
    about = lead if title is None else at_company(title, company)
    return PromiseRow(
        number, contact, name, given, PromisedBy(by), what, date.fromisoformat(made_on), day_of(due_on),
        day_of(kept_on), about, follow_up,
    )  # fmt: skip
