"""What is found of people who were just written, as whoever wrote them knows it.

The index of words reads the cards of contacts from the file. After an import of many that takes as long as reading the
file of the import did: so the import, which holds the people of the file anyway, gives the cards of those of whom it
wrote everything.
"""

from __future__ import annotations

from typing import Final, Protocol

Card = tuple[int, str | None, str]
"""What is found of a contact: its number, the phones, a line for each, and all other texts in the order of `search`."""


class Cards(Protocol):
    """The cards of some contacts by their numbers; those of all others are read from the file."""

    def __contains__(self, number: object, /) -> bool:
        """Say whether the card of a contact is here."""

    def __getitem__(self, number: int, /) -> Card:
        """Give the card of a contact that is here."""


NO_CARDS: Final[dict[int, Card]] = {}
"""Where nobody's card is known."""
