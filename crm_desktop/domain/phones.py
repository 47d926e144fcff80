"""Telephone numbers as people type and look for them."""

from __future__ import annotations

import re
import unicodedata
from typing import Final

_SHORT_CALLING_CODES: Final = frozenset(
    str(code)
    for code in (
        *(1, 7, 20, 27, *range(30, 35), 36, 39, 40, 41, *range(43, 50), *range(51, 59)),
        *(*range(60, 67), 81, 82, 84, 86, *range(90, 96), 98),
    )
)
"""Calling codes of one and two digits; all others have three (ITU-T E.164, list of assigned codes)."""

_LONG_CODE: Final = 3
_PLAIN: Final = re.compile("[0-9 +\\-/.()\t\u00a0\u202f\u2009\u2010\u2011\u2012\u2013]*")
_GROUPS: Final = re.compile(r"[0-9]+")
_EXTENSION: Final = re.compile(
    r"(?:;?\s*\bext(?:ension)?\b\.?|\bx|#|;ext=|\bdw\b)[\s=:.]*[0-9]+\s*$", re.IGNORECASE
)
SHORTEST: Final = 3
"""Fewer digits than this are words, not a phone number."""


def is_international(number: str) -> bool:
    """Whether a number is written with its country's code: it begins with + or 00, perhaps in brackets."""
    return number.lstrip(" (").startswith(("+", "00", "＋"))


def phone_query(text: str) -> str:
    """Give the digits to look for where all that was typed is a phone number, else an empty text.

    A leading + or 00 is left out, for numbers are indexed from their country code on, and so is a "(0)" after a
    country code.
    """
    stripped = _western(text.strip())
    if not stripped or not _PLAIN.fullmatch(stripped):
        return ""
    international = is_international(stripped)
    digits = "".join(_GROUPS.findall(stripped.replace("(0)", " ") if international else stripped))
    if len(digits) < SHORTEST:
        return ""
    return digits[2:] if digits.startswith("00") and len(digits) > SHORTEST + 1 else digits


_NATIONAL: Final = "ª"
"""Begins a number as it is dialled within its country; nobody types it, for folding makes an a of it."""


def phone_terms(digits: str) -> tuple[str, str]:
    """Give the beginnings of tokens by which digits that were typed are looked for."""
    return digits, _NATIONAL + digits.removeprefix("0")


_LONGEST: Final = 300
"""No number has more signs, with its extension and what was noted beside it."""


def phone_tokens(number: str) -> list[str]:
    """Give the tokens under which a number is found by the beginnings of `phone_terms`; none below `SHORTEST` digits.

    From "+353 1 555 0142": "35315550142" (whole), "ª15550142" (within the country, without its 0, where the country
    is written with + or 00, or the 0 is), and "5550142", "0142" (from each group on as the person wrote it). An
    extension is left out. They are few, for each is as good as unique and so costs a search index much; a text that
    is too long for a number has none.
    """
    text = _western(number.strip())
    if len(text) > _LONGEST:
        return []
    if not _PLAIN.fullmatch(text):
        text = _EXTENSION.sub("", text)
    international = is_international(text)
    groups = _GROUPS.findall(text.replace("(0)", " ") if international and "(0)" in text else text)
    rest = digits = "".join(groups)
    if len(digits) < SHORTEST:
        return []
    tokens = []
    for group in groups:
        tokens.append(rest)
        rest = rest[len(group) :]
    if international:
        if digits[:2] == "00":
            digits = digits[2:]
            if digits not in tokens:  # there already where a space stands behind the 00
                tokens.append(digits)
        codes = _SHORT_CALLING_CODES
        national = digits[1 if digits[:1] in codes else 2 if digits[:2] in codes else _LONG_CODE :]
    else:
        national = digits[1:] if digits[0] == "0" else ""
    if not national:
        return tokens
    within = (national, "0" + national)
    return [_NATIONAL + national, *[token for token in tokens if token not in within]]


def is_plain(number: str) -> bool:
    """Whether a number is written with nothing but digits and the signs between them, and so found by its digits."""
    return _PLAIN.fullmatch(number) is not None


def _western(text: str) -> str:
    """The text with the digits of every script as 0 to 9, and the full-width plus as a plain one."""
    if text.isascii():
        return text
    return "".join(
        str(unicodedata.decimal(sign)) if sign.isdecimal() else "+" if sign == "＋" else sign for sign in text
    )
