"""The manual: its chapters as they are shipped, and where a word stands in them.

A chapter is one Markdown file of `resources/docs/manual/LANGUAGE/`, named by its key. Its first line is its title, `##`
begins a section. English is whole; what another language does not have is given in English.
"""

from __future__ import annotations

import re
from dataclasses import dataclass
from functools import cache
from pathlib import Path
from typing import Final

from crm_desktop import resources_dir
from crm_desktop.domain.names import fold

CHAPTERS: Final = (
    "start",
    "today", "calendar", "messages", "calls", "etiquette",
    "contacts", "import", "companies", "references",
    "leads", "asks", "opportunities", "closing",
    "reminders", "files", "keys", "trouble",
)  # fmt: skip
"""The keys of all chapters, in their order."""

OF_VIEW: Final = {
    "today": "today",
    "calendar": "calendar",
    "contacts": "contacts",
    "duplicates": "contacts",
    "companies": "companies",
    "leads": "leads",
    "asks": "asks",
    "references": "references",
    "favours": "references",
    "next_steps": "leads",
    "opportunities": "opportunities",
    "call_sheet": "calls",
    "me": "calls",
    "templates": "messages",
    "activity": "files",
    "closing": "closing",
    "settings": "etiquette",
}
"""The chapter about each view, by the view's key."""

_ENGLISH: Final = "en"
_MARKS: Final = re.compile(
    r"!\[([^\]]*)\]\([^)]*\)|\[([^\]]*)\]\([^)]*\)|[*`|]|^#+ |^\|?[-| ]+\|$", re.MULTILINE
)


@dataclass(frozen=True, slots=True)
class Part:
    """A section of a chapter: its title and its words, without marks. The first has the chapter's own title."""

    title: str
    words: str


@dataclass(frozen=True, slots=True)
class Chapter:
    """One chapter: its key, its title, its Markdown below the title, and its sections."""

    key: str
    title: str
    text: str
    parts: tuple[Part, ...]


@dataclass(frozen=True, slots=True)
class Place:
    """Where something stands: the chapter, and the number of the section in it (0 is what comes before the first)."""

    chapter: str
    part: int
    title: str


def pictures() -> Path:
    """Give the folder of the pictures, which the chapters name by `pictures/NAME.png`."""
    return _folder() / "pictures"


@cache
def chapters(language: str = _ENGLISH) -> tuple[Chapter, ...]:
    """Give all chapters in a language ("de"; "de_AT" is read as "de"), in their order."""
    folder = _folder() / language.partition("_")[0].partition("-")[0]
    return tuple(_read(key, folder) for key in CHAPTERS)


def find(text: str, language: str = _ENGLISH) -> list[Place]:
    """Give the sections that have all words of a text, those with them in the title first."""
    wanted = fold(text).split()
    if not wanted:
        return []
    found: list[tuple[bool, Place]] = []
    for chapter in chapters(language):
        for number, part in enumerate(chapter.parts):
            title, words = fold(part.title), fold(part.words)
            if all(word in title or word in words for word in wanted):
                in_title = all(word in title for word in wanted)
                found.append((not in_title, Place(chapter.key, number, part.title)))
    return [place for _, place in sorted(found, key=lambda one: one[0])]


def _folder() -> Path:
    return resources_dir() / "docs" / "manual"


def _read(key: str, folder: Path) -> Chapter:
    place = folder / f"{key}.md"
    if not place.exists():
        place = _folder() / _ENGLISH / f"{key}.md"
    head, _, text = place.read_text("utf-8").partition("\n")
    title = head.removeprefix("# ").strip()
    first, *rest = re.split(r"^## ", text, flags=re.MULTILINE)
    parts = [Part(title, _unmarked(first))]
    for section in rest:
        name, _, words = section.partition("\n")
        parts.append(Part(name.strip(), _unmarked(words)))
    return Chapter(key, title, text.strip(), tuple(parts))


def _unmarked(text: str) -> str:
    """The words of a piece of Markdown."""
    return " ".join(_MARKS.sub(lambda found: found[1] or found[2] or " ", text).split())
