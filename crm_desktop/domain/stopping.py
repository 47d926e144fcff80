"""Work that goes through many things and can be stopped between any two of them."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Iterator
from typing import TypeVar

_T = TypeVar("_T")

Check = Callable[[], None]
"""Asked now and then; what it raises ends the work."""

Tell = Callable[[float], None]
"""Told now and then how much is done, from 0 to 1; what it raises ends the work."""


def stoppable(each: Iterable[_T], check: Check | None) -> Iterator[_T]:
    """Give each thing, and ask before it whether to go on; where nobody may stop it, nothing comes in between."""
    return iter(each) if check is None else _asking(each, check)


def _asking(each: Iterable[_T], check: Check) -> Iterator[_T]:
    for one in each:
        check()
        yield one
