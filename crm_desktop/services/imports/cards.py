"""The cards of the people whom an import makes, for the index of words."""

from __future__ import annotations

from array import array
from typing import Final

from crm_desktop.exchange.plan.earlier_rows import EarlierRows
from crm_desktop.store.cards import Card

_NONE: Final = 0
"""Stands for a contact whose card is to be read from the file; rows are numbered from 1."""


class NewCards:
    """The cards of new contacts with the numbers from `first` on, as the plan holds them packed."""

    def __init__(self, first: int, earlier: EarlierRows) -> None:
        self._first = first
        self._earlier = earlier
        self._rows = array("q")

    def add(self, row: int) -> None:
        """Take in the next contact: the number of the row that says all that is found of it."""
        self._rows.append(row)

    def pass_over(self) -> None:
        """Leave out the next contact: its row does not say all that is found of it."""
        self._rows.append(_NONE)

    def forget(self, number: int) -> None:
        """Leave out somebody who changed."""
        if 0 <= number - self._first < len(self._rows):
            self._rows[number - self._first] = _NONE

    def __contains__(self, number: object) -> bool:
        assert isinstance(number, int)
        place = number - self._first
        return 0 <= place < len(self._rows) and self._rows[place] != _NONE

    def __getitem__(self, number: int) -> Card:
        phones, texts = self._earlier.found_by(self._rows[number - self._first])
        return number, "\n".join(phones) or None, " ".join(texts)
