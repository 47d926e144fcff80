"""Telephone numbers as people type and look for them."""

from __future__ import annotations

import re
from typing import Final

_CALLING_CODES: Final = frozenset(
    """1 7 20 27 30 31 32 33 34 36 39 40 41 43 44 45 46 47 48 49 51 52 53 54 55 56 57 58 60 61 62 63 64 65 66
    81 82 84 86 90 91 92 93 94 95 98""".split()
)
"""Calling codes of one and two digits; all others have three (ITU-T E.164, list of assigned codes)."""
_SIGNS: Final = frozenset("0123456789 +-/.()\u00a0\u2010\u2011\u2013")
_GROUPS: Final = re.compile(r"\d+")
SHORTEST: Final = 3
"""Fewer digits than this are words, not a phone number."""


def phone_query(text: str) -> str:
    """Give the digits to look for where all that was typed is a phone number, else an empty text.

    A leading + or 00 is left out, for numbers are indexed from their country code on.
    """
    stripped = text.strip()
    if not stripped or not _SIGNS.issuperset(stripped):
        return ""
    digits = "".join(_GROUPS.findall(stripped))
    if len(digits) < SHORTEST:
        return ""
    return digits[2:] if digits.startswith("00") and len(digits) > SHORTEST else digits


def phone_tokens(number: str) -> list[str]:
    """Give the digit strings under which a number is found: whole, without the country code, with a
    leading zero, and from each group on that the person wrote."""
    groups = _GROUPS.findall(number.replace("(0)", " "))
    digits = "".join(groups)
    if len(digits) < SHORTEST:
        return []
    tokens = {digits}
    international = number.lstrip().startswith(("+", "00"))
    if digits.startswith("00"):
        digits = digits[2:]
        tokens.add(digits)
    if international:
        code = next((n for n in (1, 2) if digits[:n] in _CALLING_CODES), 3)
        national = digits[code:]
        tokens |= {national, "0" + national}
    elif digits.startswith("0"):
        tokens.add(digits[1:])
    for place in range(1, len(groups)):
        tokens.add("".join(groups[place:]))
    return sorted(token for token in tokens if len(token) >= SHORTEST)
