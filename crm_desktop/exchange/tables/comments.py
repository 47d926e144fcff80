"""What people noted at the cells of a sheet (ECMA-376 part 1, 18.7), and what they said there to each other (MS-XLSX,
2.1.17): together the comments of a row.

Those of the header, and of what stands above it, are about a column or the whole sheet ("1 is cold, 5 is close"). There
is nobody to keep them with, and at everybody they would be noise: so they are not imported, and the report says them.
"""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator
from typing import Final
from xml.etree.ElementTree import Element

MOST: Final = 2_000_000
"""The most bytes of a part with comments that is read."""

_LONGEST: Final = 5_000
_ROW: Final = re.compile(r"[A-Z]{1,3}(\d{1,7})$")
_OF_A_THREAD: Final = "tc="
"""So the author of a note is called that only repeats a thread for older programs."""


def comments_of(parts: Iterable[Element]) -> dict[int, str]:
    """Give the comments of each row of a sheet, a line or more each, from the parts that hold them."""
    found: dict[int, list[str]] = {}
    for part in parts:
        for place, text in _noted(part):
            row = _ROW.match(place)
            if row is not None and text:
                found.setdefault(int(row[1]), []).append(text[:_LONGEST])
    return {row: "\n".join(texts) for row, texts in found.items()}


def _noted(part: Element) -> Iterator[tuple[str, str]]:
    """Give the cell of each comment, and its text; Excel begins a note with the name of its author."""
    authors = [each.text or "" for each in part.iter() if each.tag.endswith("}author")]
    for each in part.iter():
        if each.tag.endswith("}threadedComment"):
            yield each.get("ref", ""), _text(each)
        elif each.tag.endswith("}comment"):
            number = each.get("authorId", "")
            author = authors[int(number)] if number.isdecimal() and int(number) < len(authors) else ""
            if not author.startswith(_OF_A_THREAD):
                yield each.get("ref", ""), _text(each).removeprefix(f"{author}:").strip()


def _text(comment: Element) -> str:
    """Give the text of a comment; one of a thread has it in one piece."""
    pieces = [each.text or "" for each in comment.iter() if each.tag.endswith(("}t", "}text"))]
    return "".join(pieces).strip()
