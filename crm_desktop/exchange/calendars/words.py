"""What an event of a calendar says in words."""

from __future__ import annotations

import re
from typing import Final

from crm_desktop.exchange.calendars.text import Component, unescaped
from crm_desktop.exchange.values.cells import clean, clean_lines
from crm_desktop.exchange.values.html import without_html

_NOTES: Final = 2_000


def notes_of(component: Component, title: str) -> str:
    """Give where an event is, what is told of it, and on which pages."""
    place = clean(component.text("LOCATION"))[:300]
    told = clean_lines(without_html(_RULER.sub("\n", component.text("DESCRIPTION"))))
    told = re.sub(r"\n{3,}", "\n\n", told)[:_NOTES]
    parts = [part for part in (place, told if told != title else "") if part]
    for each in component.properties:
        if each.name in _LINKS and each.value.lstrip().startswith(("http:", "https:")):
            link = clean(unescaped(each.value))[:500]
            if not any(link in part for part in parts):
                parts.append(link)
    return "\n".join(parts)


_LINKS: Final = frozenset({"URL", "CONFERENCE", "X-GOOGLE-CONFERENCE", "X-MICROSOFT-SKYPETEAMSMEETINGURL"})
"""Where an event says on which page it is told of, or by which people meet."""

CALLED_OFF_WORD: Final = re.compile(
    r"(?:cancell?ed|abgesagt|annulée?|cancelad[ao]|annullat[ao]|geannuleerd|odwołan[eoy]|inställt|aflyst|avlyst) ?:",
    re.IGNORECASE,
)
"""How Exchange begins what an event is called that does not take place, and does not say so elsewhere."""

_RULER: Final = re.compile(r"-::~[:~]{10,}::-|_{20,}")
"""The lines that Google Meet and Teams draw around what they add."""
