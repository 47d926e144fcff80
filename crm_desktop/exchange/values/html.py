"""The text of what may be a page of HTML, as mail, calendars and LinkedIn keep some."""

from __future__ import annotations

import re
from contextlib import suppress
from html.parser import HTMLParser
from typing import Final

_LONGEST: Final = 60_000
"""The most characters of a page that are read."""
_BROKEN: Final = (AssertionError, ValueError)
"""What the standard library raises for broken HTML."""
_UNSEEN: Final = frozenset({"script", "style", "head", "title"})
_BREAKS: Final = frozenset({"br", "p", "div", "tr", "li", "h1", "h2", "h3", "table", "blockquote"})
_TAG: Final = re.compile(r"<(?:br|p|div|span|a|b|i|u|ul|ol|li|html|strong|em)(?:\s[^<>]*)?/?>", re.IGNORECASE)


def without_html(text: str) -> str:
    """Give a text without the marks of HTML, where it has any."""
    return text_of_html(text) if _TAG.search(text) else text


def text_of_html(page: str) -> str:
    """Give the text of a page, with its line breaks; of a broken one what could be read."""
    reader = _Text()
    with suppress(*_BROKEN):  # what was read so far counts
        reader.feed(page[:_LONGEST])
        reader.close()
    return "".join(reader.found)


class _Text(HTMLParser):
    """The text of a page of HTML, with its line breaks."""

    def __init__(self) -> None:
        super().__init__(convert_charrefs=True)
        self.found: list[str] = []
        self._unseen = 0

    def handle_starttag(self, tag: str, attrs: object) -> None:
        if tag in _UNSEEN:
            self._unseen += 1
        elif tag in _BREAKS:
            self.found.append("\n")

    def handle_endtag(self, tag: str) -> None:
        if tag in _UNSEEN:
            self._unseen = max(0, self._unseen - 1)
        elif tag in _BREAKS and tag != "br":
            self.found.append("\n")

    def handle_data(self, data: str) -> None:
        if not self._unseen:
            self.found.append(re.sub(r"\s+", " ", data))
