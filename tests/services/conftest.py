"""What the tests of services get besides their own store."""

from __future__ import annotations

from collections.abc import Iterator

import pytest

from crm_desktop.services.agenda import Agenda
from crm_desktop.store import Store


@pytest.fixture
def agenda(store: Store) -> Iterator[Agenda]:
    """Give the agenda of the test's store."""
    made = Agenda(store)
    yield made
    made.close()
