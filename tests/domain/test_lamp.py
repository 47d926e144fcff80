"""The LAMP score: motivation 1 to 5, advocacy at most 5, posting 0 to 3, 13 together."""

from __future__ import annotations

import pytest

from crm_desktop.domain import lamp
from crm_desktop.domain.lamp import Lamp


@pytest.mark.parametrize(
    ("numbers", "score", "advocacy", "scored"),
    [
        (Lamp(5, 3, 3), 11, 3, True),
        (Lamp(3, 2, 2), 7, 2, True),
        (Lamp(5, 40, 3), 13, 5, True),
        (Lamp(None, 2, None), 2, 2, False),
        (Lamp(None, 0, 0), 0, 0, True),
        (Lamp(1, 0, None), 1, 0, True),
    ],
)
def test_score(numbers: Lamp, score: int, advocacy: int, scored: bool) -> None:
    assert (numbers.score, numbers.advocacy, numbers.is_scored) == (score, advocacy, scored)


def test_the_most() -> None:
    assert lamp.MOST == Lamp(5, 5, 3).score == 13


def test_the_highest_stands_first_and_of_two_alike_the_one_that_is_wanted_more() -> None:
    wanted, known, low, more_inside = Lamp(5, 2, 1), Lamp(3, 4, 1), Lamp(1, 0, 0), Lamp(3, 9, 0)
    assert sorted([low, known, more_inside, wanted], key=lambda one: one.order) == [
        wanted,
        more_inside,
        known,
        low,
    ]
