"""What the fields of the editors offer while a name is typed: people, and companies."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Sequence

from crm_desktop.services import companies, finding
from crm_desktop.store import Store
from crm_desktop.store import contacts as people
from crm_desktop.store.contacts import Sort
from crm_desktop.ui.widgets import Choice

MOST = 8
"""How many are offered at once."""


def people_search(store: Store, but: int | None = None) -> Callable[[str], Sequence[Choice]]:
    """Give the search of a field for people, without `but`; for no words it offers who was last in touch.

    A name finds who is called so, or works there; not on whose card somebody of that name is mentioned, for who is
    typed here may be new. Parts of addresses and numbers find their people too.
    """

    def search(text: str) -> list[Choice]:
        if text.strip():
            hits = finding.find_people(store, text, MOST + 1)
            if not any(sign in "@.+" or sign.isdigit() for sign in text):
                hits = [hit for hit in hits if finding.is_called(f"{hit.title} {hit.second}", text)]
            return [Choice(hit.id, hit.title, hit.second) for hit in hits if hit.id != but][:MOST]
        ids = people.order(store, Sort.LAST_TALK, descending=True, limit=MOST + 1)
        return [choice for choice in people_choices(store, ids) if choice.id != but][:MOST]

    return search


def people_choices(store: Store, ids: Iterable[int]) -> list[Choice]:
    """Give the choices of some contacts, in their order; who is no longer there is left out."""
    wanted = list(ids)
    rows = people.page(store, wanted)
    return [
        Choice(number, row.name, ", ".join(part for part in (row.position, row.company) if part))
        for number in wanted
        if (row := rows.get(number)) is not None
    ]


def company_search(store: Store) -> Callable[[str], Sequence[Choice]]:
    """Give the search of a field for a company; targets come first."""

    def search(text: str) -> list[Choice]:
        return [
            Choice(row.id, row.name, row.place, square=True) for row in companies.suggest(store, text, MOST)
        ]

    return search


def company_choice(number: int | None, name: str) -> Choice | None:
    """Give the choice of a company that is known already, None without one."""
    return Choice(number, name, square=True) if number is not None and name else None
