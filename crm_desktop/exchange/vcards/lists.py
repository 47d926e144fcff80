"""Cards that are lists of people (RFC 6350, 6.1.4, and Apple's own words): which lists somebody is in.

A list may stand before or behind its members, so a file that holds one is looked through before it is read.
"""

from __future__ import annotations

import re
from collections.abc import Generator, Iterable
from pathlib import Path
from typing import Final

from crm_desktop.exchange.files.content import TextForm
from crm_desktop.exchange.records import Batch
from crm_desktop.exchange.values.cells import clean
from crm_desktop.exchange.vcards.text import Cards

_PIECE: Final = 1 << 22
_MARK: Final = b"kind:group"
_AT_ONCE: Final = 500
_MOST_MEMBERS: Final = 200_000
_LIST: Final = re.compile(r"^[^:\n]*KIND[^:\n]*:\s*(?:x-)?group\s*$", re.IGNORECASE | re.MULTILINE)
_NAME: Final = re.compile(r"^(?:[^:;\n]+\.)?FN(?:;[^:\n]*)?:(.+)$", re.IGNORECASE | re.MULTILINE)
_MEMBER: Final = re.compile(
    r"^(?:[^:;\n]+\.)?(?:X-ADDRESSBOOKSERVER-)?MEMBER(?:;[^:\n]*)?:(.+)$", re.IGNORECASE | re.MULTILINE
)


def lists_of(path: Path, form: TextForm) -> Generator[Batch, None, dict[str, list[str]]]:
    """Find the lists of each member, by `member_key`. It gives empty batches while it reads."""
    found: dict[str, list[str]] = {}
    with path.open("rb") as stream:
        rest = b""
        while piece := stream.read(_PIECE):
            if _MARK in (rest + piece).lower():
                break
            rest = piece[-len(_MARK) :]
            if len(piece) == _PIECE:
                yield Batch()
        else:
            return found
        stream.seek(0)
        count = 0
        for place, card in enumerate(Cards(stream, form).each()):
            if card is None or (place and place % _AT_ONCE == 0):
                yield Batch()
            text = "\n".join(card.lines) if card else ""
            if not _LIST.search(text):
                continue
            name = _NAME.search(text)
            called = clean(name[1].replace("\\", "")) if name else ""
            for member in _MEMBER.findall(text) if called else ():
                count += 1
                if count <= _MOST_MEMBERS:
                    found.setdefault(member_key(member), []).append(called)
    return found


def member_key(said: str) -> str:
    """Level what names a member: the number of a card, or `mailto:` and an address."""
    return said.strip().lower().removeprefix("urn:uuid:")


def listed(lists: dict[str, list[str]], uid: str, emails: Iterable[str]) -> list[str]:
    """Give the lists that somebody is in."""
    keys = [member_key(uid), *(f"mailto:{email.lower()}" for email in emails)]
    return [name for key in keys for name in lists.get(key, ())]
