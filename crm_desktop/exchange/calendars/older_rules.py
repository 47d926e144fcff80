"""How an event repeats in vCalendar 1.0, as old phones and organizers write it: "W2 MO WE #10", "MP1 1+ MO #0".

A rule is its kind with an interval, what it picks, and how it ends: after so many times ("#0" is never), on a day, or,
where it says nothing, after the second time. Within months of a year another rule may pick the days. Other rules within
rules, and those for several hours of a day, are left as they are.
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from datetime import date
from typing import Final

from crm_desktop.exchange.calendars.recurrence import DAYS

_KIND: Final = re.compile(r"(D|W|MP|MD|YM|YD)(\d{1,4})")
_END: Final = re.compile(r"#(\d{1,4})|(\d{8}(?:T\d{6}Z?)?)")
_FREQUENCIES: Final = {"D": "DAILY", "W": "WEEKLY", "M": "MONTHLY", "Y": "YEARLY"}
_PICKS: Final = {"W": "BYDAY", "MP": "BYDAY", "MD": "BYMONTHDAY", "YM": "BYMONTH", "YD": "BYYEARDAY"}
_WITHIN: Final = {"MP1": "MP", "MD1": "MD"}
"""What picks the days within the months of a year."""

_TIMES: Final = 2
"""So often an event takes place whose rule does not say how it ends."""


def as_newer(rule: str, first: date, hour: str = "") -> str:
    """Give a rule as iCalendar writes it (`recurrence`), whichever of both it is.

    An event of it begins on `first`, at `hour` ("0930"); a rule may say that hour again.
    """
    head, *words = rule.upper().split() or [""]
    kind = _KIND.fullmatch(head)
    if kind is None:
        return "".join(rule.split()).upper()
    words = [
        word.rstrip("$") for word in words if word != hour
    ]  # "$" marks the day from which a changed rule holds
    within = next((at for at, word in enumerate(words) if word in _WITHIN), -1) if kind[1] == "YM" else -1
    inner = words[within:] if within > 0 else []
    words, ends = _parted(words[:within] if inner else words)
    parts = [f"FREQ={_FREQUENCIES[kind[1][0]]}", f"INTERVAL={kind[2]}"]
    if words := _picked(kind[1], words, first):
        parts.append(f"{_PICKS.get(kind[1], 'BYHOUR')}={','.join(words)}")
    times = 1
    if inner:
        days = _picked(_WITHIN[inner[0]], inner[1:], first)
        parts.append(f"{_PICKS[_WITHIN[inner[0]]]}={','.join(days)}")
        times = len(days)
    parts.extend(_end(ends, times))
    return ";".join(parts)


def _parted(words: Sequence[str]) -> tuple[list[str], list[re.Match[str]]]:
    """Part what a rule picks from how it ends."""
    picks, ends = list(words), []
    while picks and (end := _END.fullmatch(picks[-1])):
        ends.append(end)
        picks.pop()
    return picks, ends


def _picked(kind: str, words: Sequence[str], first: date) -> list[str]:
    """Give what a rule of a kind picks as iCalendar writes it."""
    if kind == "MP":
        return list(_weekdays(words, first))
    return (
        [_signed("1-" if word == "LD" else word) for word in words] if kind in ("MD", "YD") else list(words)
    )


def _weekdays(words: Sequence[str], first: date) -> Iterator[str]:
    """Give which weekdays of a month are meant: "1+ MO TU 1- FR"; where nothing is said, the one of the first event."""
    own = DAYS[first.weekday()]
    places: list[str] = []
    waiting = True
    for word in words:
        if word in DAYS:
            waiting = False
            yield from (f"{place}{word}" for place in places)
        else:
            if not waiting:
                places, waiting = [], True
            places.append(_signed(word))
    if waiting:
        yield from (f"{place}{own}" for place in places or [str((first.day - 1) // 7 + 1)])


def _signed(word: str) -> str:
    """Give a number with its sign before it: "2-" is the last but one."""
    return f"-{word[:-1]}" if word.endswith("-") else word.removesuffix("+")


def _end(ends: Sequence[re.Match[str]], days: int) -> Iterator[str]:
    """Give how a rule ends, each of whose times has so many days: a day goes before a number of times."""
    day = next((end[2] for end in ends if end[2]), "")
    times = next((int(end[1]) for end in ends if end[1]), _TIMES) * days
    if day:
        yield f"UNTIL={day}"
    elif times:
        yield f"COUNT={times}"
