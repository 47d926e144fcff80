"""Names of people: folded for searching and sorting, put together, and shortened."""

from __future__ import annotations

import re
import unicodedata
from typing import Final

_LATIN: Final = (range(0xC0, 0x250), range(0x1E00, 0x1F00))
"""Where Unicode keeps the Latin letters that are written with accents as one sign."""


def _plain_latin() -> dict[str, str]:
    """Take the accents off every such letter once, so that most names need one table and nothing else."""
    found = {}
    for block in _LATIN:
        for code in block:
            sign = chr(code).casefold()
            plain = "".join(
                part for part in unicodedata.normalize("NFKD", sign) if not unicodedata.combining(part)
            )
            if len(sign) == 1 and plain.isascii() and plain.isalnum():
                found[sign] = plain
    return found


_LETTERS: Final = str.maketrans(
    _plain_latin()
    | {
        "ł": "l",
        "ø": "o",
        "đ": "d",
        "ð": "d",
        "þ": "th",
        "ß": "ss",
        "æ": "ae",
        "œ": "oe",
        "ħ": "h",
        "ı": "i",
        "ŧ": "t",
        "ŋ": "n",
        "ĸ": "k",
        "ſ": "s",
        "ƒ": "f",
        "ɓ": "b",
        "ɗ": "d",
        "ɛ": "e",
        "ɔ": "o",
        "ə": "e",
        "’": "'",
        "‘": "'",
        "ʼ": "'",
        "ʻ": "'",
        "´": "'",
        "`": "'",
        "‐": "-",
        "‑": "-",
        "‒": "-",
        "–": "-",
        "ـ": "",
    }
)
"""Letters that Unicode does not take apart into a base and an accent, and signs that are typed in several ways."""

_SPELLED_OUT: Final = str.maketrans(
    {
        "ä": "ae",
        "ö": "oe",
        "ü": "ue",
        "ø": "oe",
        "å": "aa",
        "Ä": "Ae",
        "Ö": "Oe",
        "Ü": "Ue",
        "Ø": "Oe",
        "Å": "Aa",
    }
)
"""Letters that German, Danish, Norwegian and Swedish spell out where a keyboard has none of them."""

_KEPT_MARKS: Final = frozenset({7, 8, 9})
"""Combining classes that make another letter, not an accented one: nukta, the Japanese voicing marks, virama."""

EAST_ASIAN: Final = "\u3040-\u30ff\u3400-\u9fff\uac00-\ud7a3々"
"""The letters of Chinese, Japanese and Korean, as a set of a regular expression: they are written without spaces."""

_TITLES: Final = frozenset(
    {"dr", "prof", "professor", "mr", "mrs", "ms", "mx", "sir", "dame", "dipl-ing", "ing", "rev", "fr", "hon"}
)
_SUFFIXES: Final = frozenset(
    {
        "jr",
        "sr",
        "ii",
        "iii",
        "iv",
        "phd",
        "md",
        "mba",
        "msc",
        "bsc",
        "ma",
        "esq",
        "cpa",
        "pmp",
        "cfa",
        "obe",
        "mbe",
    }
)
_ASIDE: Final = re.compile(r"\([^)]*\)|\[[^\]]*\]|\"[^\"]*\"|“[^”]*”")


def fold(text: str) -> str:
    """Level case, accents and apostrophes, so that "Łukasz Ørsted" is found as "lukasz orsted".

    The same for every script: Greek, Cyrillic, Arabic and Hebrew lose their accents and points, Japanese keeps its
    voicing marks. Folding what is folded changes nothing.
    """
    if text.isascii():
        return text.lower().replace("`", "'")
    plain = text.casefold().translate(_LETTERS)
    if plain.isascii():
        return plain
    parts = unicodedata.normalize("NFKD", plain)
    kept = "".join(
        sign
        for sign in parts
        if (unicodedata.combining(sign) in _KEPT_MARKS or not unicodedata.combining(sign))
        and unicodedata.category(sign) != "Cf"
    )
    return unicodedata.normalize("NFC", kept).casefold().translate(_LETTERS)


def spelled_out(text: str) -> str:
    """Give the text with its umlauts written as two letters, as people do who cannot type them: Müller as Mueller."""
    return text if text.isascii() else unicodedata.normalize("NFC", text).translate(_SPELLED_OUT)


def full_name(given: str, family: str, *, title: str = "", suffix: str = "") -> str:
    """Put a name together as it is shown: title, given name, family name, suffix.

    Names in Chinese, Japanese and Korean letters have the family name first, and no space between.
    """
    name = f"{given} {family}"
    if not name.isascii() and is_east_asian(given) and is_east_asian(family):
        name = family + given
    return " ".join(f"{title} {name} {suffix}".split())


def is_east_asian(name: str) -> bool:
    """Whether a name is written in Chinese, Japanese or Korean letters, where the family name comes first."""
    return re.fullmatch(f"[{EAST_ASIAN}]+", name) is not None


def sort_key(given: str, family: str) -> str:
    """Give what lists are sorted by: the folded family name, then the given name."""
    return " ".join(fold(f"{family} {given}").split())


def given_name(name: str) -> str:
    """Give what a person is called, from a whole name: "Idris" of "Dr. Idris Bellwether" and of "Bellwether, Idris".

    A title before the name is left out; a name of one word, or without spaces as in Chinese, is given whole.
    """
    before, comma, after = (_ASIDE.sub(" ", name).strip() or name).partition(",")
    if comma and not all(_is(word, _SUFFIXES) for word in after.split()):
        before = after
    words = [word for word in before.split() if not _is(word, _TITLES)]
    return words[0] if words else " ".join(name.split())


def initials(name: str) -> str:
    """Give one or two letters for a face: of the first and the last word of a name.

    Titles, suffixes and what stands in brackets are left out. One letter for a name of one word and for scripts
    without capitals (Arabic, Chinese); "?" where there is no letter and no digit.
    """
    plain = unicodedata.normalize("NFC", name)
    words = _words(_ASIDE.sub(" ", plain)) or _words(plain)
    if not words:
        return "?"
    bare = [word for word in words if not (_is(word, _TITLES) or _is(word, _SUFFIXES))] or words
    first, last = _capital(bare[0]), _capital(bare[-1])
    if len(bare) == 1 or not (first.isupper() and last.isupper()):
        return first
    return first + last


def _words(text: str) -> list[str]:
    """The words that have a letter or a digit, without signs before it."""
    stripped = (word.lstrip("'’‘\"“”.-*()[]") for word in re.split(r"[\s,/|·\-‐‑]+", text))
    return [word for word in stripped if word and word[0].isalnum()]


def _capital(word: str) -> str:
    return word[0].upper()[:1]


def _is(word: str, words: frozenset[str]) -> bool:
    return fold(word).replace(".", "").strip(",") in words
