"""The text of what may be a page of HTML, as mail, calendars and LinkedIn keep some."""

from __future__ import annotations

import re
from contextlib import suppress
from html import unescape
from html.parser import HTMLParser
from typing import Final

_LONGEST: Final = 60_000
"""The most characters of a page that are read."""
_BROKEN: Final = (AssertionError, ValueError)
"""What the standard library raises for broken HTML."""
_UNSEEN: Final = frozenset({"script", "style", "head", "title"})
_BREAKS: Final = frozenset({"br", "p", "div", "tr", "li", "h1", "h2", "h3", "table", "blockquote"})
_TAG: Final = re.compile(r"<(?:br|p|div|span|a|b|i|u|ul|ol|li|html|strong|em)(?:\s[^<>]*)?/?>", re.IGNORECASE)


_BLOCK: Final = re.compile(r"<(?:html|p|div)[\s>]", re.IGNORECASE)
_ENTITY: Final = re.compile(r"&(?:amp|nbsp|lt|gt|quot|#\d{2,5});")


def without_html(text: str) -> str:
    """Give a text without the marks of HTML, where it has any; where a link leads stands behind its words.

    In one that is no page, but a text with a few marks, line breaks are line breaks.
    """
    if not _TAG.search(text):
        return unescape(text) if _ENTITY.search(text) else text
    return text_of_html(text if _BLOCK.search(text) else text.replace("\n", "<br>"), links=True)


def text_of_html(page: str, *, links: bool = False) -> str:
    """Give the text of a page, with its line breaks; of a broken one what could be read.

    With `links`, where a link leads stands behind its words, or what its picture is called.
    """
    reader = _Text(links=links)
    with suppress(*_BROKEN):  # what was read so far counts
        # The standard library looks for the end of every mark behind the last one, each time through all that is left.
        page = page[:_LONGEST]
        marked = page.rfind(">") + 1
        reader.feed(page[:marked])
        reader.close()
        reader.handle_data(unescape(page[marked:]))
    return "".join(reader.found)


class _Text(HTMLParser):
    """The text of a page of HTML, with its line breaks."""

    def __init__(self, *, links: bool) -> None:
        super().__init__(convert_charrefs=True)
        self.found: list[str] = []
        self._unseen = 0
        self._links = links
        self._target, self._words_from = "", 0

    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        if tag in _UNSEEN:
            self._unseen += 1
        elif tag in _BREAKS:
            self.found.append("\n")
        elif tag == "a" and self._links:
            target = dict(attrs).get("href") or ""
            self._target = target if target.startswith(("http:", "https:")) else ""
            self._words_from = len(self.found)
        elif tag == "img" and self._target and (shown := dict(attrs).get("alt")):
            self.handle_data(shown)  # a picture to click on, "Apply now"

    def handle_endtag(self, tag: str) -> None:
        if tag in _UNSEEN:
            self._unseen = max(0, self._unseen - 1)
        elif tag in _BREAKS and tag != "br":
            self.found.append("\n")
        elif tag == "a" and self._target:
            words = "".join(self.found[self._words_from :]).strip()
            if words.rstrip("/") not in self._target:
                self.found.append(f" ({self._target})")
            elif words != self._target:
                self.found[self._words_from :] = [self._target]
            self._target = ""

    def handle_data(self, data: str) -> None:
        if not self._unseen:
            self.found.append(re.sub(r"\s+", " ", data))
