"""Damaged files of every kind, a few of each: `python3 -m tests.fuzz` tries as many as there is time for."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from crm_desktop.services.books import book
from crm_desktop.store import Store
from tests.services.hostile import ELSEWHERE, attempt, hostile_files, settle
from tests.store.books import CLOCK, empty_at

KINDS = (
    "table",
    "vcards",
    "calendar",
    "ldif",
    "mail",
    "mailbox",
    "recipients",
    "archive",
    "workbook",
    "account",
    "book",
    "anything",
)


@pytest.fixture(scope="module")
def settled(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Store]:
    """One book for all of them: each is taken back."""
    store = empty_at(tmp_path_factory.mktemp("hostile") / "a.crm", CLOCK)
    settle(store)
    yield store
    store.close()


@pytest.mark.filterwarnings("ignore:Duplicate name")
@pytest.mark.parametrize("kind", KINDS)
def test_whatever_a_file_holds_all_rules_hold(settled: Store, tmp_path: Path, kind: str) -> None:
    other = empty_at(tmp_path / "other.crm", CLOCK)
    settle(other, ELSEWHERE)
    book.export_json(other, tmp_path / "book.json")
    other.close()
    files = hostile_files((tmp_path / "book.json").read_bytes())
    assert set(files) == set(KINDS)

    @settings(max_examples=12, suppress_health_check=list(HealthCheck))
    @given(st.data())
    def one(data: st.DataObject) -> None:
        path = tmp_path / "file"
        path.write_bytes(data.draw(files[kind]))
        attempt(settled, path)

    one()
