"""Lines that are quoted as a whole, as a spreadsheet saves them when a table was opened as one column.

`"Name,Email"` is a header of two; the quotes that were in a line are doubled.
"""

from __future__ import annotations

import csv
import io
from collections.abc import Sequence
from typing import Final

from crm_desktop.exchange.columns.headers import is_known

_LOOKED_AT: Final = 200
_DELIMITERS: Final = ",;\t|"


def is_wrapped(lines: Sequence[str]) -> bool:
    """Whether all lines are one cell each, and the first holds a header whose words are known."""
    rows = [text for line in lines[:_LOOKED_AT] if (text := line.strip("\r\n"))]
    if len(rows) < 2 or not all(len(row) > 1 and row[0] == row[-1] == '"' for row in rows):
        return False
    inner = [unwrap(row) for row in rows]
    if any(f'"{text.replace(chr(34), chr(34) * 2)}"' != row for text, row in zip(inner, rows, strict=True)):
        return False  # a quote within that stands alone parts cells
    return any(sum(map(is_known, _cells(inner[0], delimiter))) > 1 for delimiter in _DELIMITERS)


def _cells(line: str, delimiter: str) -> list[str]:
    try:
        return next(csv.reader([line], delimiter=delimiter, strict=True))
    except (csv.Error, StopIteration):
        return []


def unwrap(line: str) -> str:
    """Give what stands in the quotes of a line, with the line's end."""
    text = line.rstrip("\r\n")
    if len(text) < 2 or not text[0] == text[-1] == '"':
        return line
    return text[1:-1].replace('""', '"') + line[len(text) :]


class MadeText(io.TextIOBase):
    """A text that is made of another one line by line; a kind of it says what `readline` gives."""

    def __init__(self, inner: io.TextIOBase) -> None:
        self._inner = inner

    def read(self, size: int | None = -1, /) -> str:
        """Give lines of about that many characters together."""
        found: list[str] = []
        length = 0
        while (size is None or size < 0 or length < size) and (line := self.readline()):
            found.append(line)
            length += len(line)
        return "".join(found)

    def close(self) -> None:
        """Close the text beneath."""
        self._inner.close()
        super().close()


class Unwrapped(MadeText):
    """A text whose lines are taken out of their quotes as they are read."""

    def readline(self, size: int = -1, /) -> str:  # type: ignore[override]
        """Give the next line, or the next piece of a longer one as it is."""
        return unwrap(self._inner.readline(size))
