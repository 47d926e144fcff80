"""Rows of a table that are nobody: sums ("Total", "Summe", "Average"), the header repeated, another table below."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from typing import Final

from crm_desktop.domain.translation import mark
from crm_desktop.exchange.columns.headers import WORDS, is_known

TOTAL: Final = mark(
    "Imports", "The row only sums up the others: there is nothing but numbers beside “{name}”."
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


REPEATED: Final = mark("Imports", "The row repeats the header.")
"""Why a row is skipped that is there because several files were put together."""

GROUP: Final = mark("Imports", "The line is only the title of the rows below it.")
"""Why a row is skipped that names the rows below it."""

OTHER_TABLE: Final = mark(
    "Imports", "The row belongs to another table below the first one, and only the first is read."
)
"""Why all rows from the header of another table on are skipped."""


HIDDEN_NAMES: Final = frozenset(
    """LinkedIn Member|LinkedIn-Mitglied|LinkedIn Mitglied|Membre de LinkedIn|Utilisateur LinkedIn|Miembro de LinkedIn|
    Membro di LinkedIn|Usuário do LinkedIn|Membro do LinkedIn|LinkedIn-lid""".replace("\n    ", "").split("|")
)
"""What LinkedIn calls somebody whom it does not show."""


def odd_names(*headings: str) -> frozenset[str]:
    """Give the names by which such rows are known in a table whose names have these headings."""
    return TOTALS.union(WORDS, HIDDEN_NAMES, headings)


def repeats(cells: Sequence[str], headers: Sequence[str]) -> bool:
    """Whether a row is the header once more; of two equal headers the second has a number behind it."""
    pairs = [(cell, header) for cell, header in zip(cells, headers, strict=False) if cell]
    return len(pairs) > 1 and all(header.startswith(cell) for cell, header in pairs)


def heads_another(cells: Sequence[str]) -> bool:
    """Whether a row is the header of another table: different words, of which most head columns, and no value."""
    filled = [cell for cell in cells if cell]
    known = sum(map(is_known, filled))
    if known < 2 or known * 2 < len(filled) or len(set(filled)) < len(filled):
        return False
    return not any("@" in cell or any(map(str.isdigit, cell)) for cell in filled)


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
