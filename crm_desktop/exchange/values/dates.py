"""Days as other programs write them. A column is read in one way; nothing is decided row by row.

Deciding day and month for each row by itself turns 03/04 and 13/04 of one column into April and March, so the
order is settled once for the whole column.
"""

from __future__ import annotations

import re
import unicodedata
from collections.abc import Iterable
from contextlib import suppress
from dataclasses import dataclass
from datetime import date, timedelta
from enum import StrEnum
from typing import Final

from crm_desktop.domain.wording import MONTHS


class DateOrder(StrEnum):
    """How a date of numbers reads. A year of four digits in front is always year, month, day."""

    DAY_FIRST = "day month year"
    MONTH_FIRST = "month day year"


@dataclass(frozen=True, slots=True)
class OrderFound:
    """The order of a column; `sure` is false where every date could be read both ways; `why` is a sentence."""

    order: DateOrder
    sure: bool
    why: str


def _numbered(*months: str) -> dict[str, int]:
    """Give the number of each word for a month, the words of each month in one text."""
    return {word: number for number, words in enumerate(months, start=1) for word in words.split()}


# Whole and shortened, without accents: English, German, French, Spanish, Italian, Portuguese and Dutch; then Polish and
# Russian as they stand behind a day, Turkish, and what the Nordic languages have of their own.
_MONTHS: Final = _numbered(
    "jan january januar janner jaenner janvier janv enero ene gennaio gen janeiro januari",
    "feb february februar feber fevrier fevr fev febrero febbraio fevereiro februari",
    "mar march marz maerz mrz mars marzo marco maart mrt",
    "apr april avril avr abril abr aprile",
    "may mai mayo maggio mag maio mei",
    "jun june juni juin junio giugno giu junho",
    "jul july juli juillet juil julio luglio lug julho",
    "aug august aout agosto ago augustus",
    "sep sept september septembre septiembre settembre set setembro",
    "oct october oktober okt octobre octubre ottobre ott outubro out",
    "nov november novembre noviembre novembro",
    "dec december dezember dez decembre diciembre dic dicembre dezembro",
) | _numbered(
    "stycznia sty ocak oca января янв",
    "lutego lut subat sub февраля февр фев",
    "marca mart марта мар",
    "kwietnia kwi nisan nis апреля апр",
    "maja maj mayıs мая маи",
    "czerwca cze haziran haz июня июн",
    "lipca lip temmuz tem июля июл",
    "sierpnia sie augusti agustos agu августа авг",
    "wrzesnia wrz eylul eyl сентября сент сен",
    "pazdziernika paz ekim eki октября окт",
    "listopada lis kasım ноября нояб ноя",
    "grudnia gru desember des aralık ara декабря дек",
)

_TAIL: Final = r"(?:[T ,]+\d{1,2}[:.h]\d{2}.*)?"
_NUMBERS: Final = re.compile(r"(\d{1,4})([./-])\s*(\d{1,2})\2\s*(\d{1,4})" + _TAIL)
_DAY_WORD: Final = re.compile(
    r"(?:[^\W\d_]{2,}\.?,\s*)?(\d{1,2})(?:\.|er|st|nd|rd|th)?[\s\-/]*(?:de\s+|of\s+)?([^\W\d_]+)\.?[\s\-/,]*(?:de\s+)?(\d{4}|\d{2})(?:\s*г\.?)?"
    + _TAIL
)
_WORD_DAY: Final = re.compile(
    r"(?:[^\W\d_]{2,}\.?,\s*)?([^\W\d_]+)\.?\s+(\d{1,2})(?:st|nd|rd|th)?,?\s+(\d{4})" + _TAIL
)
_SHORT_MONTH_DAY: Final = re.compile(r"(\d{1,2})\s*[月월]\s*(\d{1,2})\s*[日号號일]")
_SHORT: Final = re.compile(r"(\d{1,2})([./])\s*(\d{1,2})\.?")
_SHORT_DAY_WORD: Final = re.compile(
    r"(?:[^\W\d_]+\.?,?\s+){0,3}(\d{1,2})(?:\.|er|st|nd|rd|th)?[\s\-/]*(?:de\s+)?([^\W\d_]+)\.?"
)
_SHORT_WORD_DAY: Final = re.compile(r"(?:[^\W\d_]+\.?,?\s+){0,3}?([^\W\d_]+)\.?\s+(\d{1,2})(?:st|nd|rd|th)?")
_AMERICAN: Final = re.compile(r"\d [AP]M", re.IGNORECASE)
_COMPACT: Final = re.compile(r"(\d{4})(\d{2})(\d{2})")
_EASTERN: Final = re.compile(
    r"(\d{4})\s*[年년.]\s*(\d{1,2})\s*[月월.]\s*(\d{1,2})\s*[日일.]?(?:\s*\d{1,2}:\d{2}.*)?"
)
"""A day in Chinese, Japanese or Korean: 2024年2月3日, 2024년 2월 3일, 2024. 2. 3."""

_SCRIPTED: Final = re.compile(r"[^\W\d_]{3} ([^\W\d_]{3}) (\d{1,2}) (\d{4}) \d\d:\d\d:\d\d.*")
"""A day as scripts in web pages write it: "Sat Feb 03 2024 10:00:00 GMT+0100"."""

_SINCE: Final = re.compile(r"(?:connected|verbunden|known|met)\s+(?:on|since|seit|am)\s+", re.IGNORECASE)
"""What stands before a day that was copied from a page with its label."""

_SERIAL: Final = re.compile(r"[2-7]\d{4}(?:\.\d+)?")
"""Days since 30 December 1899, as spreadsheets count them and show where a cell has no format: 1954 to 2118."""

_SECONDS: Final = re.compile(r"([12]\d{9})(?:\d{3})?(?:\.\d+)?")
"""Seconds since 1970, or thousandths of them, as programs count them and databases write them: from 2001 to 2065."""

_DAY_ZERO: Final = date(1899, 12, 30)
_KEPT: Final = 20_000


class DayReader:
    """Reads the days of one column, in one order; calling it gives the day or None.

    None stands for what is no date, and for a day that does not exist (30 February). What it has read it
    keeps, as the dates of a list come again and again.
    """

    __slots__ = ("_known", "order")

    def __init__(self, order: DateOrder = DateOrder.DAY_FIRST) -> None:
        self.order = order
        self._known: dict[str, date | None] = {}

    def __call__(self, text: str) -> date | None:
        """Give the day that a cell says, or None."""
        try:
            return self._known[text]
        except KeyError:
            if len(self._known) > _KEPT:
                self._known.clear()
            day = self._known[text] = _read(text, self.order)
            return day


def find_order(values: Iterable[str]) -> OrderFound:
    """Settle how the dates of a column read, from all its values.

    Dates with the name of the month or the year in front need no decision. Of the others, one number above
    12 decides for all. Where none is above 12, dots mean the day first, "AM" and "PM" behind them the month, and
    slashes and dashes are taken as the day first too, but not as sure. Where the first number is always the same, and
    the second is not, it is rather the month.
    """
    first = second = numbers = dots = halves = 0
    firsts: set[int] = set()
    seconds: set[int] = set()
    for value in values:
        text = value.strip()
        match = _NUMBERS.fullmatch(text) or (_SHORT.fullmatch(text) if "/" in text else None)
        if match is None or len(match[1]) > 2:
            continue
        numbers += 1
        dots += match[2] == "."
        halves += match[2] == "/" and _AMERICAN.search(value, match.end(3)) is not None
        first += int(match[1]) > 12
        second += int(match[3]) > 12
        firsts.add(int(match[1]))
        seconds.add(int(match[3]))
    if not numbers:
        return OrderFound(DateOrder.DAY_FIRST, True, "The dates name their month.")
    if first and not second:
        return OrderFound(
            DateOrder.DAY_FIRST, True, "The first number of the dates goes above 12, so it is the day."
        )
    if second and not first:
        return OrderFound(
            DateOrder.MONTH_FIRST,
            True,
            "The second number of the dates goes above 12, so the month is first.",
        )
    if first and second:
        order = DateOrder.DAY_FIRST if first >= second else DateOrder.MONTH_FIRST
        return OrderFound(order, False, f"The dates are of both orders; most read {order.value}.")
    if halves * 2 > numbers:
        return OrderFound(DateOrder.MONTH_FIRST, True, "Dates with AM and PM are read as month, day, year.")
    if dots == numbers:
        return OrderFound(DateOrder.DAY_FIRST, True, "Dates with dots are read as day, month, year.")
    if len(firsts) == 1 and len(seconds) > 1:
        return OrderFound(
            DateOrder.MONTH_FIRST,
            False,
            "The first number of the dates is always the same, so it is taken as the month.",
        )
    return OrderFound(
        DateOrder.DAY_FIRST,
        False,
        "No date shows whether the day or the month is first; the day is taken as first.",
    )


def _read(text: str, order: DateOrder) -> date | None:
    text = text.strip()
    if len(text) > 100:
        return None
    text = _SINCE.sub("", text, count=1)
    try:
        if match := _DAY_WORD.fullmatch(text):
            return _make(match[3], _month(match[2]), match[1])
        if match := _NUMBERS.fullmatch(text):
            first, second, third = match[1], match[3], match[4]
            if len(first) == 4:
                return _make(first, int(second), third)
            if len(first) > 2 or len(third) not in (2, 4):
                return None
            if order is DateOrder.MONTH_FIRST:
                first, second = second, first
            return _make(third, int(second), first)
        if match := _WORD_DAY.fullmatch(text):
            return _make(match[3], _month(match[1]), match[2])
        if match := _EASTERN.fullmatch(text):
            return _make(match[1], int(match[2]), match[3])
        if match := _SCRIPTED.fullmatch(text):
            return _make(match[3], _month(match[1]), match[2])
        if match := _COMPACT.fullmatch(text):
            return _make(match[1], int(match[2]), match[3])
        if _SERIAL.fullmatch(text):
            return _DAY_ZERO + timedelta(days=int(text[:5]))
        if match := _SECONDS.fullmatch(text):
            return date(1970, 1, 1) + timedelta(seconds=int(match[1]))
    except ValueError:
        return None
    return None


def without_year(text: str, order: DateOrder, today: date, *, to_come: bool = False) -> date | None:
    """Give the day that is said without its year ("15-Jan", as Excel writes days, "1/17", "Mon Jan 12", "3月5日").

    It is the latest that is not after today; with `to_come`, the one nearest to today. None for what is no such day.
    """
    text = text.strip()
    if len(text) > 40:
        return None
    try:
        if match := _SHORT.fullmatch(text):
            day, month = int(match[1]), int(match[3])
            if (order is DateOrder.MONTH_FIRST and day <= 12) or month > 12:
                day, month = month, day
        elif match := _SHORT_MONTH_DAY.fullmatch(text):
            day, month = int(match[2]), int(match[1])
        elif match := _SHORT_DAY_WORD.fullmatch(text):
            day, month = int(match[1]), _month(match[2])
        elif match := _SHORT_WORD_DAY.fullmatch(text):
            day, month = int(match[2]), _month(match[1])
        else:
            return None
        days = []
        for year in range(today.year - 4, today.year + 2):  # one of them has a 29 February
            with suppress(ValueError):
                days.append(date(year, month, day))
    except ValueError:
        return None
    if to_come:
        return min(days, key=lambda each: abs(each - today), default=None)
    return max((each for each in days if each <= today), default=None)


def is_month(word: str) -> bool:
    """Whether a word names a month, whole or shortened."""
    try:
        return _month(word) > 0
    except ValueError:
        return False


def _month(word: str) -> int:
    plain = unicodedata.normalize("NFKD", word.casefold())
    number = _MONTHS.get("".join(letter for letter in plain if letter.isalpha()))
    if number is None:
        raise ValueError(word)
    return number


def _make(year: str, month: int, day: str) -> date | None:
    """Make a day; years of two digits lie between 1970 and 2069. Nobody was met before 1900."""
    number = int(year)
    if len(year) == 2:
        number += 2000 if number < 70 else 1900
    return date(number, month, int(day)) if 1900 <= number < 2200 else None


def day_text(value: str, *, without_year: bool = False) -> str:
    """Say a day of an address book: ISO where it has a year, "22 January" where it has none; else as it is.

    Understands 1980-05-21, 19800521, --0521, --05-21 and each with a time behind it (vCard 2.1 to 4.0).
    """
    text = value.strip().partition("T")[0].strip()
    digits = text.replace("-", "")
    if not (digits.isascii() and digits.isdecimal()):
        return value.strip()
    yearless = (
        text.startswith("--") or without_year or digits.startswith(("1604", "0000"))
    )  # as Apple and old phones write no year
    if not (len(digits) == 8 or (len(digits) == 4 and text.startswith("--"))):
        return value.strip()
    try:
        found = date.fromisoformat("2000" + digits[-4:] if yearless else digits)
    except ValueError:
        return value.strip()
    return f"{found.day} {MONTHS[found.month - 1]}" if yearless else found.isoformat()
