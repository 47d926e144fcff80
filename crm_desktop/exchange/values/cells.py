"""The text of cells: cleaned when read, made harmless when written for a spreadsheet."""

from __future__ import annotations

import re
import unicodedata
from collections.abc import Sequence
from typing import Final

# A spreadsheet takes a cell that begins with one of these for a formula.
_FORMULA: Final = "=+-@\t\r\n＝＋－＠"
_ODD_BEGINNING: Final = "'" + _FORMULA
_PLAIN_PHONE: Final = re.compile(r"\+[0-9 ()./-]{3,}")

# What is not seen and does not belong to a word: zero-width spaces, marks of direction, soft hyphens; and halves of
# letters beyond 16 bits, which no file can keep.
_UNSEEN: Final = dict.fromkeys(
    [
        *(0xAD, 0x200B, 0x200E, 0x200F, 0x2060, 0xFEFF),
        *(*range(0x202A, 0x202F), *range(0x2066, 0x206A), *range(0xD800, 0xE000)),
    ]
)
NOTION_PAGE: Final = re.compile(r"\s*\(https://(?:www\.)?notion\.so/[^()\s]*\)")
"""The page that Notion writes behind what a cell refers to."""

_CONTROLS: Final = {**dict.fromkeys((*range(1, 32), *range(127, 160), 0x2028, 0x2029), " "), 0: ""}
_CLEANING: Final[dict[int, str | None]] = {**_CONTROLS, **_UNSEEN}
_LINES: Final[dict[int, str | None]] = {**_CLEANING, 10: "\n"}


def disarm(text: str) -> str:
    """Give a cell that no spreadsheet takes for a formula: `'` goes in front of what begins like one.

    Plain phone numbers stay as they are. `rearm` gives back exactly what was there.
    """
    if text[:1] not in _ODD_BEGINNING:
        return text
    bare = text.lstrip("'")
    if bare[:1] and bare[0] in _FORMULA and not _PLAIN_PHONE.fullmatch(text):
        return "'" + text
    return text


def rearm(text: str) -> str:
    """Take away the `'` that `disarm` put in front of a cell; any other `'` stays."""
    if text[:1] == "'":
        bare = text.lstrip("'")
        if bare[:1] and bare[0] in _FORMULA:
            return text[1:]
    return text


def _of_formula(text: str) -> str:
    """Give the text of a formula that is nothing else: so spreadsheets keep "+49…" and "007" from being numbers."""
    if text[:2] == '="' and text[-1:] == '"' and len(text) > 2:
        return text[2:-1].replace('""', '"')
    return text


def clean(text: str) -> str:
    """Give a cell as one line: composed letters, single spaces, nothing unseen, no `'` of our own export."""
    return level(rearm(_of_formula(text)))


def clean_lines(text: str) -> str:
    """Give a cell that may have several lines, such as notes; spaces at the end of lines are dropped."""
    return level_lines(rearm(_of_formula(text)))


def level(text: str) -> str:
    """Give a text that is no cell of a spreadsheet as one line: composed letters, single spaces, nothing unseen."""
    if not text.isascii():
        text = unicodedata.normalize("NFC", text)
    return " ".join(text.translate(_CLEANING).split())


def level_lines(text: str) -> str:
    """Give a text that is no cell of a spreadsheet and may have several lines."""
    text = text.replace("\r\n", "\n").replace("\r", "\n")
    if not text.isascii():
        text = unicodedata.normalize("NFC", text)
    return "\n".join(line.rstrip() for line in text.translate(_LINES).split("\n")).strip()


NOTHINGS: Final = frozenset(
    [
        *"null NULL <null> None NaN nan NA N/A n/a #N/A #REF! #NAME? undefined - – — -- ---".split(),
        *(
            "[not provided]",
            "[Not Provided]",
            "[[Unknown]]",
        ),  # Salesforce, where it wants a name or a company
    ]
)
"""What programs and people write where there is nothing."""


def is_nothing(text: str) -> bool:
    """Whether a cell says that there is nothing in it, as programs write it ("null", "NaN") and people ("n/a", "–")."""
    return text in NOTHINGS


def is_clean(joined: str) -> bool:
    """Whether a row, joined by `|`, needs no cleaning in any cell.

    One look at the whole row is many times cheaper than one at each cell, and nearly every row passes.
    """
    return (
        joined.isprintable()
        and "  " not in joined
        and " |" not in joined
        and "| " not in joined
        and "|'" not in joined
        and '="' not in joined
        and joined[:1] not in (" ", "'")
        and joined[-1:] != " "
        and (joined.isascii() or unicodedata.is_normalized("NFC", joined))
    )


def is_blank(cells: Sequence[str]) -> bool:
    """Whether no cell of a row holds anything that can be seen."""
    return not any(cell and not cell.isspace() and clean(cell) for cell in cells)
