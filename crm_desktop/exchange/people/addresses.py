"""The e-mail addresses and links in a cell, as people and programs write them; what is none is left out and named."""

from __future__ import annotations

import re
from typing import Final

from crm_desktop.domain.links import link_key
from crm_desktop.domain.translation import translate
from crm_desktop.exchange.people.keys import is_profile
from crm_desktop.exchange.records import Remark

LINKEDIN: Final = "https://www.linkedin.com/in/"
"""How a link to a profile begins in an export of LinkedIn's."""

one_email: Final = re.compile(r"[^\s<>,;:\"'()@|]+@[^\s<>,;:\"'()@|]+").fullmatch
"""Whether a text is one e-mail address and nothing else."""

# It begins where a word does and never goes back: a field may be as long as a book, without an address in it.
SOME_EMAIL: Final = re.compile(r"(?<![^\s<>,;:\"()@|])[^\s<>,;:\"()@|]++@[^\s<>,;:\"()@|]+")
"""An e-mail address among other words."""
_SCHEME: Final = re.compile(r"mailto:|(?:^|\+)smtp:", re.IGNORECASE)
"""What stands before an address: lists of Microsoft join them as "SMTP:a@x.example+smtp:b@x.example"."""

_LINK: Final = re.compile(
    r"(?:https?://)?(?:[\w-]+\.)+[\w-]{2,}(?::\d+)?(?:[/?#]\S*)?|/?in/\S+", re.IGNORECASE
)

_BETWEEN_LINKS: Final = re.compile(r"\s+:::\s+|(?<![,;|])[,;|]*+\s+|[,;|](?=https?:)")
_FOR_WHAT: Final = re.compile(r"(^|,\s*)[A-Z_]+:")
"""What stands before a web page in LinkedIn's older lists: "[COMPANY:http://x.example,BLOG:http://y.example]"."""


_AT: Final = re.compile(r"\s*[(\[{<]\s*(?:at|ät|@)\s*[)\]}>]\s*", re.IGNORECASE)
_DOT: Final = re.compile(r"\s*[(\[{<]\s*(?:dot|punkt|\.)\s*[)\]}>]\s*", re.IGNORECASE)
"""How people write an address that no machine is to find: "ada (at) berg [dot] example"."""

_LONGEST: Final = 200
"""No address that is written so has more letters."""


def short(text: str) -> str:
    """Give so much of a cell as has room in a sentence."""
    return text if len(text) <= 60 else text[:57] + "…"


def add_emails(
    number: int, text: str, emails: tuple[str, ...], keys: tuple[str, ...], remarks: list[Remark]
) -> tuple[tuple[str, ...], tuple[str, ...]]:
    """Add the addresses of a cell; what is none is left out and named."""
    if one_email(text):
        key = text.lower()
        return (emails, keys) if key in keys else ((*emails, text), (*keys, key))
    text = _SCHEME.sub(" ", text)
    found = SOME_EMAIL.findall(text)
    if not found and len(text) <= _LONGEST:
        found = SOME_EMAIL.findall(_DOT.sub(".", _AT.sub("@", text)))
    if not found:
        remarks.append(
            Remark(
                number,
                translate("Imports", "“{text}” is no e-mail address; it was left out.", text=short(text)),
            )
        )
    for each in found:
        address = each.strip("'.")
        key = address.lower()
        if key not in keys:
            emails, keys = (*emails, address), (*keys, key)
    return emails, keys


def add_links(
    number: int, text: str, links: tuple[str, ...], keys: tuple[str, ...], remarks: list[Remark]
) -> tuple[tuple[str, ...], tuple[str, ...]]:
    """Add the links of a cell, profiles before others; what is none is left out and named."""
    if not links and text.startswith(LINKEDIN):
        slug = text[len(LINKEDIN) :].rstrip("/")
        if slug.isascii() and slug.replace("-", "").isalnum():
            return (text,), (f"in/{slug.lower()}",)
    text = text.replace("\\:", ":")  # as Google's older export writes "http\\://"
    if text.startswith("[") and text.endswith("]"):
        text = _FOR_WHAT.sub(r"\1", text[1:-1])
    for part in _BETWEEN_LINKS.split(text):
        if not part:
            continue
        if not _LINK.fullmatch(part):
            remarks.append(
                Remark(
                    number,
                    translate(
                        "Imports", "“{text}” is no link to a web page; it was left out.", text=short(part)
                    ),
                )
            )
            continue
        link = part
        if part.lower().startswith(("in/", "/in/")):
            link = f"https://www.linkedin.com/{part.lstrip('/')}"
        key = link_key(link)
        if key in keys:
            continue
        if is_profile(key) and not (keys and is_profile(keys[0])):
            links, keys = (link, *links), (key, *keys)
        else:
            links, keys = (*links, link), (*keys, key)
    return links, keys
