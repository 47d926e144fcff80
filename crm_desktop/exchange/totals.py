"""The last row of a spreadsheet, which sums up the others and is nobody: "Total", "Summe", "Average"."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from typing import Final

from crm_desktop.domain.translation import mark

TOTAL: Final = mark(
    "Imports", "The row only sums up the others: there are nothing but numbers beside “{name}”."
)
"""Why a row of sums is skipped."""

_WORDS: Final = """total|totals|grand total|subtotal|sub total|sub-total|sum|count|average|avg|summe|gesamt|gesamtsumme|
endsumme|zwischensumme|insgesamt|anzahl|durchschnitt|mittelwert|somme|total général|sous-total|nombre|moyenne|totale|
somma|media|suma|suma total|promedio|totaal|som|gemiddelde|razem|итого|всего|сумма|合計|总计|合计|小計"""
_NUMBER: Final = re.compile(
    r"=.*|[-+(]?[\s\u202f]*(?:[^\w\s]|[A-Z]{3})?[\s\u202f]*[-+]?\d[\d\s\u202f.,'’]*%?\)?\s*(?:[^\w\s]|[A-Z]{3})?"
)
"""A number as a spreadsheet shows it, with a currency or a sign of per cent, or the formula of one."""

_LEAST_PHONE: Final = 6


def _spellings(word: str) -> Iterator[str]:
    for spelled in (word, word.capitalize(), word.title(), word.upper()):
        yield from (spelled, f"{spelled}:", f"{spelled} :")


TOTALS: Final = frozenset(
    spelled for word in _WORDS.replace("\n", "").split("|") for spelled in _spellings(word)
)
"""What such a row is called."""


def sums_up(name: str, cells: Sequence[str], phones: Sequence[str] = ()) -> bool:
    """Whether a row only sums up others: it is called so, and there are numbers beside it and nothing else.

    Somebody may be called Summe: a phone number, an address or any word beside it makes a person of the row.
    """
    if name not in TOTALS:
        return False
    beside = [cell.strip() for cell in cells if cell.strip() and cell.strip() != name]
    if any(sum(map(str.isdigit, phone)) >= _LEAST_PHONE for phone in phones):
        return False
    return bool(beside) and all(map(_NUMBER.fullmatch, beside))
