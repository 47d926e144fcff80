"""Columns in which other programs keep their books: the numbers of rows, who owns them, when they were changed.

They say nothing of a person. Of every other column without a known header it cannot be told, so it is kept.
"""

from __future__ import annotations

from typing import Final

from crm_desktop.exchange.columns.headers import header_words

_BOOKS: Final = frozenset(
    """id ids uid userid guid uuid urn etag hash checksum leid euid owner owners assigned assignee besitzer zuständig
    propriétaire propietario created createdby modified updated timestamp erstellt geändert créé modifié
    creado modificado imported synced scraped photo photos avatar image picture thumbnail logo foto bild
    latitude longitude lat lng gmtoff dstoff ip bounced unsubscribed
    pageviews sessions clicks delivered analytics initials initialen iniciales iniziali""".split()
)
_NUMBERED_PEOPLE: Final = frozenset(
    "skype wechat line telegram discord kakao kakaotalk whatsapp signal zoom teams twitter instagram github".split()
)
"""Where somebody's number, or "ID", is a name by which they are found."""

_SAYS_NOTHING: Final = frozenset(["0", "0.0", "0.00", "false", "smtp", "ex"])
"""What programs write where nothing is: no calls, no opt-out, and what kind of address Outlook takes an e-mail for."""


def is_bookkeeping(header: str) -> bool:
    """Whether a header is that of a program's own affairs: "Record ID", "ownerName", "profileImageUrl"."""
    words = header_words(header)
    changed = {"last", "changed"} <= words  # "Changed jobs" is of somebody
    return (changed or not words.isdisjoint(_BOOKS)) and words.isdisjoint(_NUMBERED_PEOPLE)


def says_nothing(value: str) -> bool:
    """Whether a value is what stands where nothing is: "0", "false"."""
    return value.casefold() in _SAYS_NOTHING
