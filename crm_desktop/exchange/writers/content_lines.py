"""Content lines, as vCard and iCalendar have them in common (RFC 6350 section 3, RFC 5545 section 3.1)."""

from __future__ import annotations

import re
from typing import Final

_LONGEST: Final = 75
"""Octets of a line, without its end."""

_ESCAPES: Final = str.maketrans(
    {
        **{chr(code): " " for code in (*range(9), 11, 12, *range(14, 32), 127)},
        "\\": "\\\\",
        "\n": "\\n",
        "\r": "\\n",
        ",": "\\,",
        ";": "\\;",
    }
)


_EQUALS: Final = ord("=")
_EDGE: Final = re.compile(rb"\s*(?:BEGIN|END):", re.IGNORECASE)


def escaped(text: str) -> str:
    """Give a text as the value of a property, or a part of one: line breaks, commas, semicolons escaped."""
    return text.replace("\r\n", "\n").translate(_ESCAPES)


def quoted(text: str) -> str:
    """Give a text as the value of a parameter; what no parameter can hold is left out."""
    return '"' + "".join(sign for sign in text if sign.isprintable() and sign != '"') + '"'


def folded(line: str) -> bytes:
    """Give a line with its end, folded where it is longer than 75 octets; no letter is parted.

    It is never parted behind a `=`, which readers of old vCards take for a soft line break, nor before what would read
    as the end of a card.
    """
    raw = line.encode("utf-8", "replace")
    if len(raw) <= _LONGEST:
        return raw + b"\r\n"
    pieces = []
    at, room = 0, _LONGEST
    while len(raw) - at > room:
        end = at + room
        while end > at + 1 and (raw[end] & 0xC0 == 0x80 or raw[end - 1] == _EQUALS or _EDGE.match(raw, end)):
            end -= 1
        pieces.append(raw[at:end])
        at, room = end, _LONGEST - 1
    pieces.append(raw[at:])
    return b"\r\n ".join(pieces) + b"\r\n"
