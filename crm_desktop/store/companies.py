"""Reading companies: who works at one."""

from __future__ import annotations

from dataclasses import dataclass

from crm_desktop.store.store import Store


@dataclass(frozen=True, slots=True)
class Employee:
    """A contact who works at a company."""

    id: int
    name: str
    position: str


def employees(store: Store, company: int, most: int) -> tuple[list[Employee], int]:
    """Give the contacts at a company, those I know best first, at most `most`; and how many there are.

    Who is archived or removed is left out, and so is the person's own card.
    """
    present = "company_id = ? AND deleted_at IS NULL AND archived_at IS NULL AND NOT is_me"
    count = store.value(f"SELECT count(*) FROM contact WHERE {present}", (company,))
    rows = store.rows(
        f"""SELECT id, name, position FROM contact WHERE {present}
            ORDER BY relationship = 'not met yet', closeness DESC, last_contact_on DESC, sort_key, id LIMIT ?""",
        (company, most),
    )
    return [Employee(*row) for row in rows], int(count)
