"""Names of people: folded for searching and sorting, put together, and shortened."""

from __future__ import annotations

import unicodedata
from typing import Final

_LETTERS: Final = str.maketrans(
    {
        "ł": "l", "ø": "o", "đ": "d", "ð": "d", "þ": "th", "ß": "ss", "æ": "ae", "œ": "oe", "ħ": "h", "ı": "i",
        "ŧ": "t", "ŋ": "n", "ĸ": "k", "ſ": "s", "’": "'", "‘": "'", "ʼ": "'",
    }
)  # fmt: skip
"""Letters that Unicode does not take apart into a base and an accent."""


def fold(text: str) -> str:
    """Level case and accents, so that "Łukasz Ørsted" is found as "lukasz orsted"."""
    if text.isascii():
        return text.lower()
    text = text.casefold().translate(_LETTERS)
    if text.isascii():
        return text
    parts = unicodedata.normalize("NFKD", text)
    return "".join(c for c in parts if not unicodedata.combining(c))


def full_name(given: str, family: str, *, title: str = "", suffix: str = "") -> str:
    """Put a name together as it is shown: title, given name, family name, suffix."""
    return " ".join(" ".join((title, given, family, suffix)).split())


def sort_key(given: str, family: str) -> str:
    """Give what lists are sorted by: the folded family name, then the given name."""
    return " ".join(fold(f"{family} {given}").split())


def initials(name: str) -> str:
    """Give one or two letters for a face: first and last word; one for a name of one word or without case."""
    words = [word for word in name.replace("-", " ").split() if word[0].isalnum()]
    if not words:
        return "?"
    first = words[0][0].upper()
    if len(words) == 1 or not (first.isupper() and words[-1][0].upper().isupper()):
        return first
    return first + words[-1][0].upper()
