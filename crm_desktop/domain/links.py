"""Links to profiles, levelled so that the same profile is known again."""

from __future__ import annotations

import re
from typing import Final
from urllib.parse import unquote

_SCHEME: Final = re.compile(r"^[a-z][a-z0-9+.-]*://", re.IGNORECASE)
_LINKEDIN: Final = re.compile(r"^(?:[a-z]{2,3}\.)?linkedin\.(?:com|cn)/(?:in|pub|mwlite/in)/([^/]+)")


def link_key(url: str) -> str:
    """Give the normal form of a link: no scheme, www, query or trailing slash; case and escapes levelled.

    LinkedIn profiles are known by their slug alone ("in/idris-bellwether"), whatever the country host.
    """
    text = unquote(_SCHEME.sub("", url.strip())).casefold()
    text = text.split("?", 1)[0].split("#", 1)[0].rstrip("/")
    text = text.removeprefix("www.")
    slug = _LINKEDIN.match(text)
    if slug:
        return f"in/{slug[1]}"
    return text
