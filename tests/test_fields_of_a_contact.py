"""Whoever adds a field to the contact is told here of the places that must know it, or it would be lost there."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import date
from pathlib import Path

import pytest

from crm_desktop.services import duplicates
from crm_desktop.services.books import book
from crm_desktop.services.contacts import ContactDraft
from crm_desktop.store import Store
from crm_desktop.store import models as m
from crm_desktop.store.what_changed import CHANGED, Part
from crm_desktop.ui.activity import words
from tests.store.books import CLOCK, empty_at

KEPT_BY_THE_PROGRAM = {
    "id", "sort_key", "own_words", "is_me", "added_at", "changed_at", "archived_at", "deleted_at",
    "last_contact_on", "last_talk_on",
}  # fmt: skip
OF_THE_PERSON = {field.column_name for field in m.Contact._meta.sorted_fields} - KEPT_BY_THE_PROGRAM


@pytest.fixture
def book_of_one(tmp_path: Path) -> Iterator[Store]:
    store = empty_at(tmp_path / "full.crm", CLOCK)
    yield store
    store.close()


def test_the_activity_log_has_a_word_for_every_field() -> None:
    for column in OF_THE_PERSON - {"given_name", "family_name", "photo"}:
        text = words.parts([Part("contact", column, CHANGED, "", "1")], date(2026, 11, 24))
        assert not text.startswith("A field"), column


def test_two_that_become_one_bring_every_field() -> None:
    each_in_its_way = {"emails", "phones", "links", "affiliations", "tags", "own_fields", "notes", "muted"}
    name = {"given_name", "family_name", "title", "suffix"}
    chosen = set(duplicates.SINGLE) - {"name"}
    assert chosen | name | each_in_its_way | {"is_me"} == set(ContactDraft.__slots__)


def test_a_known_person_gets_every_field_from_a_book(book_of_one: Store, store_file: Path) -> None:
    """Every text field, for they are those that can be empty."""
    texts = [
        row[1]
        for row in book_of_one.rows("PRAGMA table_info(contact)")
        if row[2] == "TEXT" and row[4] == "''" and row[1] in OF_THE_PERSON - {"relationship"}
    ]
    assert "position" in texts
    now = CLOCK.now()
    with book_of_one.action("Full"):
        full = book_of_one.insert(
            m.Contact, name="Greta", added_at=now, changed_at=now, **dict.fromkeys(texts, "said")
        )
        book_of_one.insert(m.Email, contact=full, address="greta@example.org")
    book.export_json(book_of_one, store_file.with_suffix(".json"))
    store = empty_at(store_file, CLOCK)
    try:
        with store.action("Empty"):
            empty = store.insert(m.Contact, name="Greta", added_at=now, changed_at=now)
            store.insert(m.Email, contact=empty, address="greta@example.org")
        book.import_json(store, store_file.with_suffix(".json"))
        row = store.row(f"SELECT {', '.join(texts)} FROM contact WHERE id = ?", (empty,))
        assert dict(zip(texts, row or (), strict=True)) == dict.fromkeys(texts, "said")
    finally:
        store.close()
