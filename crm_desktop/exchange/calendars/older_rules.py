"""How an event repeats in vCalendar 1.0, as old phones and organizers write it: "W2 MO WE #10", "MP1 1+ MO #0".

A rule is its kind with an interval, what it picks, and how it ends: after so many times ("#0" is never), on a day, or,
where it says nothing, after the second time. Rules within rules, and with hours of their own, are left as they are.
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
_TIMES: Final = 2
"""So often an event takes place whose rule does not say how it ends."""


def as_newer(rule: str, first: date) -> str:
    """Give a rule as iCalendar writes it (`recurrence`), whichever of both it is; an event of it begins on `first`."""
    head, *words = rule.upper().split() or [""]
    kind = _KIND.fullmatch(head)
    if kind is None:
        return "".join(rule.split()).upper()
    words = [word.rstrip("$") for word in words]  # a mark of the day from which a changed rule holds
    ends = []
    while words and (end := _END.fullmatch(words[-1])):
        ends.append(end)
        words.pop()
    parts = [f"FREQ={_FREQUENCIES[kind[1][0]]}", f"INTERVAL={kind[2]}"]
    if kind[1] == "MP":
        words = list(_weekdays(words, first))
    elif kind[1] in ("MD", "YD"):
        words = [_signed("1-" if word == "LD" else word) for word in words]
    if words:
        parts.append(f"{_PICKS.get(kind[1], 'BYHOUR')}={','.join(words)}")
    parts.extend(_end(ends))
    return ";".join(parts)


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


def _end(ends: Sequence[re.Match[str]]) -> Iterator[str]:
    """Give how a rule ends: a day goes before a number of times."""
    day = next((end[2] for end in ends if end[2]), "")
    times = next((int(end[1]) for end in ends if end[1]), _TIMES)
    if day:
        yield f"UNTIL={day}"
    elif times:
        yield f"COUNT={times}"
