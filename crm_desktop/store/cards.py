"""What is found of people who were just written, kept by whoever wrote them.

The index of words reads the cards of contacts from the file. After an import of many that takes as long as reading the
file of the import did: so the import keeps the cards of those of whom it writes everything, in one piece of memory.
"""

from __future__ import annotations

from array import array
from collections.abc import Iterable, Sequence
from typing import Final

Card = tuple[int, str | None, str]
"""What is found of a contact: its number, the phones, a line for each, and all other texts in the order of `search`."""

_NOT_KEPT: Final = -1


class Cards:
    """The cards of new contacts with the numbers from `first` on."""

    def __init__(self, first: int) -> None:
        self._first = first
        self._begins = array("q")
        self._texts = bytearray()

    def add(self, number: int, phones: Sequence[str], texts: Iterable[str]) -> None:
        """Keep the card of a new contact; the numbers grow. Empty texts are passed over."""
        self._begins.extend([_NOT_KEPT] * (number - self._first - len(self._begins)))
        self._begins.append(len(self._texts))
        text = " ".join([text for text in texts if text])
        self._texts += f"{chr(10).join(phones)}\0{text}\0".encode()

    def forget(self, number: int) -> None:
        """Keep it no longer: somebody changed."""
        if 0 <= number - self._first < len(self._begins):
            self._begins[number - self._first] = _NOT_KEPT

    def get(self, number: int) -> Card | None:
        """Give the card of a contact, None where it is not kept."""
        place = number - self._first
        begin = self._begins[place] if 0 <= place < len(self._begins) else _NOT_KEPT
        if begin == _NOT_KEPT:
            return None
        middle = self._texts.index(0, begin)
        end = self._texts.index(0, middle + 1)
        return number, self._texts[begin:middle].decode() or None, self._texts[middle + 1 : end].decode()
