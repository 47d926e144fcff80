"""Dates that are known only in part: `2016`, `2016-03` or a whole day, as affiliations keep them (ISO 8601)."""

from __future__ import annotations

import re
from calendar import monthrange
from datetime import date
from typing import Final

from crm_desktop.domain.translation import translate
from crm_desktop.domain.wording import MONTHS, brief_day, short_month

MONTH_WORDS: Final = {
    word: number for number, name in enumerate(MONTHS, start=1) for word in (name.lower(), name[:3].lower())
} | {
    "sept": 9,
    "januar": 1,
    "jän": 1,
    "jänner": 1,
    "februar": 2,
    "märz": 3,
    "mär": 3,
    "mrz": 3,
    "mai": 5,
    "juni": 6,
    "juli": 7,
    "oktober": 10,
    "okt": 10,
    "dezember": 12,
    "dez": 12,
}
"""The months as they are typed, in English and German, by their numbers."""
_YEAR: Final = re.compile(r"\d{4}")
_MONTH_WORD: Final = re.compile(r"(?P<month>[^\W\d_]{3,9})\.?[ \-/,]+(?P<year>\d{4})")
_MONTH_NUMBER: Final = re.compile(r"(?P<month>\d{1,2})[./\- ](?P<year>\d{4})")
_YEAR_MONTH: Final = re.compile(r"(?P<year>\d{4})[./\-](?P<month>\d{1,2})")
_DAY_WORD: Final = re.compile(
    r"(?P<day>\d{1,2})(?:st|nd|rd|th|\.)?[ \-/]+(?P<month>[^\W\d_]{3,9})\.?[ \-/,]+(?P<year>\d{4})"
)
_WORD_DAY: Final = re.compile(
    r"(?P<month>[^\W\d_]{3,9})\.? (?P<day>\d{1,2})(?:st|nd|rd|th)?,? (?P<year>\d{4})"
)
_ISO_DAY: Final = re.compile(r"(?P<year>\d{4})-(?P<month>\d{1,2})-(?P<day>\d{1,2})")
_NUMBERS: Final = re.compile(r"(?P<day>\d{1,2})[./\- ](?P<month>\d{1,2})[./\- ](?P<year>\d{4})")
_SHAPES: Final = (_MONTH_WORD, _MONTH_NUMBER, _YEAR_MONTH, _DAY_WORD, _WORD_DAY, _ISO_DAY, _NUMBERS)
_OPEN: Final = frozenset({"now", "today", "present", "still", "-", "–", "jetzt", "heute"})


def read_partial(text: str) -> str | None:
    """Read "2016", "Mar 2016", "3/2016", "14 March 2016" or ISO; None where it is no such date.

    An empty text and words for today ("now", "present") give an empty text: no date is known, or it has no end.
    """
    words = " ".join(text.lower().split())
    if not words or words in _OPEN:
        return ""
    if _YEAR.fullmatch(words):
        return words if words > "0000" else None
    for shape in _SHAPES:
        found = shape.fullmatch(words)
        if found is not None:
            return _iso(found.groupdict())
    return None


def _iso(parts: dict[str, str]) -> str | None:
    month = int(parts["month"]) if parts["month"].isdigit() else MONTH_WORDS.get(parts["month"], 0)
    try:
        day = date(int(parts["year"]), month, int(parts.get("day") or 1))
    except ValueError:
        return None
    return day.isoformat() if "day" in parts else day.isoformat()[:7]


def first_day(text: str) -> date | None:
    """Give the first day of `2016`, `2016-03` or a whole day; None where nothing is written or it is no date."""
    return _edge(text, last=False)


def last_day(text: str) -> date | None:
    """Give the last day of `2016`, `2016-03` or a whole day; None where nothing is written or it is no date."""
    return _edge(text, last=True)


def is_over(text: str, today: date) -> bool:
    """Say whether a last day known in part is reached: a year or a month is in its own days already.

    Whoever writes down in November that something lasted until 2026 speaks of what is over.
    """
    return bool(text) and text <= today.isoformat()[: len(text)]


def _edge(text: str, *, last: bool) -> date | None:
    try:
        parts = [int(part) for part in text.split("-")] if text else []
        if len(parts) == 1:
            return date(parts[0], 12, 31) if last else date(parts[0], 1, 1)
        if len(parts) == 2:
            return date(parts[0], parts[1], monthrange(*parts)[1] if last else 1)
        return date(*parts) if len(parts) == 3 else None
    except ValueError:
        return None


def say_partial(text: str) -> str:
    """Say a date known in part: "2016", "Mar 2016", "14 Mar 2016"; what is no such date is given as it is."""
    parts = text.split("-")
    try:
        if len(parts) == 2:
            return f"{short_month(int(parts[1]))} {int(parts[0])}"
        if len(parts) == 3:
            return brief_day(date(*(int(part) for part in parts)), date.min)
    except (ValueError, IndexError):
        return text
    return text


def say_span(first: str, last: str, former: bool) -> str:
    """Say from when to when: "Mar 2016 – Aug 2019", "2021 – now", "until 2019"; without dates "now" or "before"."""
    if last:
        return (
            f"{say_partial(first)} – {say_partial(last)}"
            if first
            else translate("Dates", "until {date}", date=say_partial(last))
        )
    if first:
        begin = say_partial(first)
        return (
            translate("Dates", "from {date}", date=begin)
            if former
            else translate("Dates", "{date} – now", date=begin)
        )
    return translate("Dates", "before") if former else translate("Dates", "now")
