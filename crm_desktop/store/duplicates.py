"""What the finder of duplicates reads: everybody with what can prove who they are, and what was called different."""

from __future__ import annotations

from crm_desktop.store.store import Row, Store


def people(store: Store) -> list[Row]:
    """Give (number, name, given, family, position, company's normal form, location) of everybody who is here."""
    return store.rows(
        """SELECT c.id, c.name, c.given_name, c.family_name, c.position, coalesce(k.normal_name, ''), c.location
           FROM contact c LEFT JOIN company k ON k.id = c.company_id
           WHERE c.deleted_at IS NULL AND NOT c.is_me ORDER BY c.id"""
    )


def emails(store: Store) -> list[Row]:
    """Give (contact, address) of all e-mail addresses."""
    return store.rows("SELECT contact_id, address FROM email")


def phones(store: Store) -> list[Row]:
    """Give (contact, number) of all phone numbers, as they were written."""
    return store.rows("SELECT contact_id, number FROM phone")


def profiles(store: Store) -> list[Row]:
    """Give (contact, key) of all links to profiles that belong to one person."""
    return store.rows(
        "SELECT contact_id, link_key FROM link WHERE link_key LIKE 'in/%' OR link_key LIKE 'xing.com/profile/%'"
    )


def called_different(store: Store) -> set[tuple[int, int]]:
    """Give the pairs that were called two different people, the smaller number first."""
    rows = store.rows("SELECT contact_id, other_id FROM not_duplicate")
    return {(min(one, other), max(one, other)) for one, other in rows}
