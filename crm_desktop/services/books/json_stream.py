"""Reading a JSON object of any size piece by piece, without holding it whole."""

from __future__ import annotations

import json
import re
from collections.abc import Iterator
from typing import Any, Final, TextIO

_CHUNK: Final = 1 << 20
_SPACE: Final = re.compile(r"[ \t\n\r]*").match


def members(file: TextIO) -> Iterator[tuple[str, Any]]:
    """Give (key, value) for each member of the object in a text file (RFC 8259), lists element by element.

    A list gives its key once for each element, and an empty list does not appear.

    Raises:
        ValueError: where the text is no JSON object; `json.JSONDecodeError` and `UnicodeDecodeError` are such.
    """
    reader = _Reader(file)
    reader.take("{")
    if reader.peek() == "}":
        reader.take("}")
    else:
        while True:
            key = reader.value()
            if not isinstance(key, str):
                raise ValueError("a name is missing")
            reader.take(":")
            if reader.peek() == "[":
                reader.take("[")
                if reader.peek() == "]":
                    reader.take("]")
                else:
                    while True:
                        yield key, reader.value()
                        if reader.take(",]") == "]":
                            break
            else:
                yield key, reader.value()
            if reader.take(",}") == "}":
                break
    if reader.peek():
        raise ValueError("there is something after the end")


class _Reader:
    """The part of the text that is looked at, filled from the file when it runs short."""

    def __init__(self, file: TextIO) -> None:
        self._file = file
        self._text = ""
        self._place = 0
        self._ended = False
        self._decode = json.JSONDecoder(parse_constant=_no_constant).raw_decode

    def peek(self) -> str:
        """Give the next character that is no space; empty at the end."""
        while True:
            self._place = _skip(self._text, self._place).end()
            if self._place < len(self._text):
                return self._text[self._place]
            if not self._more():
                return ""

    def take(self, wanted: str) -> str:
        """Take the next character, which must be one of the wanted."""
        found = self.peek()
        if not found or found not in wanted:
            raise ValueError(f"“{found}” stands where {' or '.join(wanted)} must be")
        self._place += 1
        return found

    def value(self) -> Any:
        """Take the next value whole."""
        self.peek()
        while True:
            try:
                value, end = self._decode(self._text, self._place)
            except json.JSONDecodeError:
                if not self._more():
                    raise
                continue
            except RecursionError as error:
                raise ValueError("it is nested too deeply") from error
            if end < len(self._text) or not self._more():
                self._place = end
                return value

    def _more(self) -> bool:
        """Read on: as much again as is held, so that a long value is not looked at too often."""
        if self._ended:
            return False
        rest = self._text[self._place :]
        chunk = self._file.read(max(_CHUNK, len(rest)))
        self._ended = not chunk
        self._text = rest + chunk
        self._place = 0
        return bool(chunk)


def _skip(text: str, place: int) -> re.Match[str]:
    found = _SPACE(text, place)
    assert found is not None  # it may be empty
    return found


def _no_constant(name: str) -> Any:
    raise ValueError(f"{name} is no number")
