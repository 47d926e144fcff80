"""Who belongs to a text: of 100,000 texts a dict takes 20 MB and more, a lookup takes 2.

Texts are held as their hashes of 64 bits: with a million of them in the book, that any of a million others is taken for
one of these is a matter of one in eighteen million.
"""

from __future__ import annotations

from array import array
from bisect import bisect_left
from collections.abc import Iterable, Iterator, Sequence
from typing import Final, TypeVar

from crm_desktop.exchange.people.keys import is_profile

_D = TypeVar("_D")

_BYTES: Final = 1 << 18
_LAST: Final = _BYTES - 1
_MORE: Final = 1 << 10

_PIECE: Final = 59
_PIECES: Final = 1 << 64 - _PIECE
"""By its first bits each hash falls into one of so many pieces, which are sorted one after the other: sorting all of
them in one go, the interpreter would stand still for as long as a person notices."""


class Lookup:
    """Finds numbers by texts. Of several numbers of one text the first that was given comes first."""

    def __init__(self, pairs: Iterable[tuple[str, int]] = ()) -> None:
        pieces = [(array("q"), array("q")) for _ in range(_PIECES)]
        # One bit for each hash says at once of most texts that they are not here.
        seen = self._seen = bytearray(_BYTES)
        for text, number in pairs:
            wanted = hash(text)
            seen[wanted >> 3 & _LAST] |= 1 << (wanted & 7)
            hashes, numbers = pieces[wanted >> _PIECE]
            hashes.append(wanted)
            numbers.append(number)
        self._hashes, self._numbers = array("q"), array("q")
        for hashes, numbers in (*pieces[_PIECES // 2 :], *pieces[: _PIECES // 2]):  # those below 0 come first
            order = sorted(range(len(hashes)), key=hashes.__getitem__)
            self._hashes.extend(map(hashes.__getitem__, order))
            self._numbers.extend(map(numbers.__getitem__, order))

    def __bool__(self) -> bool:
        return bool(self._hashes)

    def __contains__(self, text: str) -> bool:
        wanted = hash(text)
        if not self._seen[wanted >> 3 & _LAST] >> (wanted & 7) & 1:
            return False
        place = bisect_left(self._hashes, wanted)
        return place < len(self._hashes) and self._hashes[place] == wanted

    def get(self, text: str, default: _D = 0) -> int | _D:  # type: ignore[assignment]
        """Give the first number of a text, or `default`."""
        wanted = hash(text)
        if not self._seen[wanted >> 3 & _LAST] >> (wanted & 7) & 1:
            return default
        place = bisect_left(self._hashes, wanted)
        found = place < len(self._hashes) and self._hashes[place] == wanted
        return self._numbers[place] if found else default

    def all(self, text: str) -> Sequence[int]:
        """Give every number of a text."""
        wanted = hash(text)
        if not self._seen[wanted >> 3 & _LAST] >> (wanted & 7) & 1:
            return ()
        begin = end = bisect_left(self._hashes, wanted)
        while end < len(self._hashes) and self._hashes[end] == wanted:
            end += 1
        return self._numbers[begin:end]


class Links(Lookup):
    """Finds contacts by the keys of their links, and who has a profile at a site."""

    def __init__(self, pairs: Iterable[tuple[str, int]] = ()) -> None:
        # For each site one bit for each number of a contact: whether there is a profile.
        self._profiles: dict[str, bytearray] = {}
        super().__init__(self._noting(pairs))

    def _noting(self, pairs: Iterable[tuple[str, int]]) -> Iterator[tuple[str, int]]:
        for key, contact in pairs:
            if is_profile(key):
                site = key.partition("/")[0]
                bits = self._profiles.get(site)
                if bits is None:
                    bits = self._profiles[site] = bytearray()
                if contact >> 3 >= len(bits):
                    bits.extend(bytes(_MORE + (contact >> 3) - len(bits)))
                bits[contact >> 3] |= 1 << (contact & 7)
            yield key, contact

    def has_profile(self, contact: int, site: str) -> bool:
        """Say whether a contact has a profile at a site: "in" or "xing.com"."""
        bits = self._profiles.get(site, b"")
        return contact >> 3 < len(bits) and bool(bits[contact >> 3] >> (contact & 7) & 1)


class Emails(Lookup):
    """Finds contacts by lower-case addresses, each with their folded given name; numbers are places in two lists."""

    def __init__(self, rows: Iterable[tuple[str, int, str]] = ()) -> None:
        self._contacts = array("q")
        self._givens: list[str] = []
        super().__init__(self._noting(rows))

    def _noting(self, rows: Iterable[tuple[str, int, str]]) -> Iterator[tuple[str, int]]:
        for place, (address, contact, given) in enumerate(rows):
            self._contacts.append(contact)
            self._givens.append(given)
            yield address, place

    def of(self, address: str) -> list[tuple[int, str]]:
        """Give every contact of an address, with the given name."""
        return [(self._contacts[place], self._givens[place]) for place in self.all(address)]
