from __future__ import annotations

from dataclasses import replace
from typing import Any

import pytest

from crm_desktop.domain.etiquette import RuleSettings
from crm_desktop.domain.etiquette.known import Known
from crm_desktop.domain.etiquette.settings import CheckNumbers
from crm_desktop.domain.terms import AskKind
from crm_desktop.domain.ways_in import Acquaintance, Owed
from crm_desktop.domain.who_else import may_be_asked
from tests.domain.build import IDRIS, TODAY, ask, facts, on

SILENT = tuple(ask(number, -90, "silence", -80) for number in (1, 2, 3))
NO = ask(1, -100, "no", -90)


def may(
    *rows: Any, owed: frozenset[Owed] = frozenset(), kind: AskKind = AskKind.REFERRAL, **numbers: int
) -> bool:
    settings = RuleSettings(check=CheckNumbers(**numbers))
    person = Acquaintance(IDRIS, "Idris Bellwether", owed=owed)
    return may_be_asked(Known(facts(*rows), TODAY, settings), person, kind)


@pytest.mark.parametrize(
    ("rows", "allowed"),
    [
        ((), True),
        ((ask(1, -9),), False),  # open
        ((ask(1, None),), True),  # a draft
        ((ask(1, 1),), True),  # dated tomorrow
        ((ask(1, -9, contact_id=2),), True),  # somebody else's
        (SILENT, False),  # asked three times within 90 days
        (SILENT[:2], True),
        ((*SILENT[:2], replace(SILENT[2], sent_on=on(-91))), True),
        ((NO,), False),  # no to this kind within 90 days
        ((replace(NO, answered_on=on(-91)),), True),
        ((replace(NO, kind=AskKind.NAMES),), True),
    ],
)
def test_who_may_be_asked(rows: tuple, allowed: bool) -> None:
    assert may(*rows) is allowed


@pytest.mark.parametrize("owed", list(Owed))
def test_nobody_to_whom_something_is_owed(owed: Owed) -> None:
    assert not may(owed=frozenset({owed}))


def test_the_numbers_are_the_persons() -> None:
    assert may(*SILENT, many_asks=4)
    assert may(*SILENT, recent_days=89)
    assert may(NO, recent_days=89)
