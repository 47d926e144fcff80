"""Companies: found by their normal form, written by the editor."""

from __future__ import annotations

from dataclasses import dataclass

from crm_desktop.domain.companies import normal_name
from crm_desktop.domain.errors import KnownError
from crm_desktop.store import Store
from crm_desktop.store import models as m


@dataclass(frozen=True, slots=True)
class CompanyDraft:
    """What the editor of a company holds. Empty is unknown; `target_status` empty is "no target"."""

    name: str
    domain: str = ""
    industry: str = ""
    size: str = ""
    place: str = ""
    careers_page: str = ""
    has_programme: str = ""
    programme_link: str = ""
    how_to_submit: str = ""
    target_status: str = ""
    priority: int | None = None
    motivation: int | None = None
    posting: int | None = None
    notes: str = ""


@dataclass(frozen=True, slots=True)
class CompanyRow:
    """A company in a list or a choice."""

    id: int
    name: str
    place: str
    target_status: str
    inside: int
    """How many contacts work there."""


def find(store: Store, name: str) -> int | None:
    """Give the company of that normal form, or None."""
    number = store.value(
        "SELECT id FROM company WHERE normal_name = ? ORDER BY id LIMIT 1", (normal_name(name),)
    )
    return None if number is None else int(number)


def find_or_add(store: Store, name: str) -> int:
    """Give the company of that normal form; add it, inside an action, where there is none."""
    name = name.strip()
    return find(store, name) or save(store, CompanyDraft(name))


def suggest(store: Store, text: str, limit: int = 8) -> list[CompanyRow]:
    """Give the companies whose name, or a word of it, begins with the text; targets first."""
    start = normal_name(text) if text.strip() else ""
    escaped = start.replace("\\", "\\\\").replace("%", "\\%").replace("_", "\\_")
    rows = store.rows(
        """SELECT k.id, k.name, k.place, k.target_status,
                  (SELECT count(*) FROM contact c WHERE c.company_id = k.id AND c.deleted_at IS NULL AND NOT c.is_me)
           FROM company k WHERE k.normal_name LIKE ? ESCAPE '\\' OR k.normal_name LIKE ? ESCAPE '\\'
           ORDER BY k.target_status = '', k.normal_name LIMIT ?""",
        (f"{escaped}%", f"% {escaped}%", limit),
    )
    return [CompanyRow(*row) for row in rows]


def draft(store: Store, number: int) -> CompanyDraft | None:
    """Give a company as its editor holds it, or None where there is none."""
    row = store.get(m.Company, number)
    return (
        None if row is None else CompanyDraft(**{name: getattr(row, name) for name in CompanyDraft.__slots__})
    )


def save(store: Store, company: CompanyDraft, number: int | None = None) -> int:
    """Write a company, in one action, and give its number. Nothing moves where nothing changed.

    Raises:
        KnownError: without a name.
    """
    name = " ".join(company.name.split())
    if not name:
        raise KnownError("A company needs a name. Nothing was saved yet.")
    fields = {slot: getattr(company, slot) for slot in CompanyDraft.__slots__}
    fields |= {"name": name, "normal_name": normal_name(name)}
    now = store.clock.now()
    if number is None:
        with store.action(f"Company added: {name}", "edit"):
            return store.insert(m.Company, **fields, added_at=now, changed_at=now)
    with store.action(f"{name} changed", "edit"):
        if store.update(m.Company, number, **fields):
            store.update(m.Company, number, changed_at=now)
    return number


def remove(store: Store, number: int) -> None:
    """Remove a company, in one action. People and openings stay, without it."""
    row = store.get(m.Company, number)
    if row is not None:
        with store.action(f"Company removed: {row.name}", "remove"):
            store.delete(m.Company, number)
