"""Links to profiles, levelled so that the same profile is known again."""

from __future__ import annotations

import re
import unicodedata
from typing import Final
from urllib.parse import unquote

_SCHEME: Final = re.compile(r"^(?:https?:)?//", re.IGNORECASE)
_OTHER_SCHEME: Final = re.compile(r"^(?:mailto|tel|javascript|file|data|ftp|sms|skype):", re.IGNORECASE)
_WWW: Final = re.compile(r"^www\d?\.")
_PORT: Final = re.compile(r":\d*$")
_LINKEDIN: Final = re.compile(r"^(?:[a-z0-9-]+\.)*linkedin\.(?:com|cn)$")
_TRACKING: Final = re.compile(
    r"^(?:utm_\w+|trk\w*|fbclid|gclid|igshid|igsh|mibextid|si|ref|ref_src|originalsubdomain|lipi|li\w*|"
    r"miniprofileurn|locale|lang|hl|source|src|share|feature)$"
)
_PROFILE: Final = "https://www.linkedin.com/in/"
_LEGACY_PARTS: Final = 5


def as_read(link: str) -> str:
    """Give a link as it is read: without its scheme and "www", and without what follows a question mark."""
    return _WWW.sub("", _SCHEME.sub("", link.strip())).partition("?")[0].rstrip("/")


def link_key(url: str) -> str:
    """Give the normal form of a link: what all spellings of one profile have in common.

    Scheme, "www", port, trailing slash, fragment and tracking parameters are left out; case, percent-encoding and
    Unicode forms are levelled. LinkedIn profiles are known by their slug alone ("in/idris-bellwether"), whatever
    the country host, the language or the section behind it; old public links ("pub/name/1/2a/3b") by the slug they
    lead to today.
    Links to other hosts keep the host, and of their query what may name somebody ("profile.php?id=7").
    """
    if url.startswith(_PROFILE):  # what nearly all links are, without their parsing
        slug = url[len(_PROFILE) :].rstrip("/")
        if slug.isascii() and slug.replace("-", "").isalnum():
            return f"in/{slug.lower()}"
    text = "".join(url.split())
    if not text:
        return ""
    if _OTHER_SCHEME.match(text):
        return text.casefold()
    address, _, query = _SCHEME.sub("", text).partition("#")[0].partition("?")
    host, _, path = address.partition("/")
    host = _WWW.sub("", _PORT.sub("", host.rpartition("@")[2].casefold()).rstrip("."))
    parts = [level for part in path.split("/") if (level := _level(part))]
    if not host and len(parts) > 1 and parts[0] == "in":
        host, parts = "in", parts[1:]
    if host == "in" and parts:
        return f"in/{parts[0]}"
    if _LINKEDIN.match(host):
        slug = _linkedin_slug(parts)
        if slug:
            return f"in/{slug}"
        host = f"linkedin.{host.rpartition('.')[2]}"
    kept = sorted(
        _level(field)
        for field in query.split("&")
        if field and not _TRACKING.match(_level(field.partition("=")[0]))
    )
    key = "/".join([host, *parts])
    return f"{key}?{'&'.join(kept)}" if kept else key


def _level(part: str) -> str:
    return unicodedata.normalize("NFC", unicodedata.normalize("NFC", unquote(part)).casefold()).strip()


def _linkedin_slug(parts: list[str]) -> str:
    """The slug of a LinkedIn profile, empty where a path is none."""
    if parts and parts[0] in {"mwlite", "m"}:
        parts = parts[1:]
    if len(parts) > 1 and parts[0] == "in":
        return parts[1]
    if len(parts) == _LEGACY_PARTS and parts[0] == "pub":
        name, first, second, third = parts[1:]
        return f"{name}-{third.zfill(3)}{second.zfill(3)}{first}"
    return ""
