"""By what a row is known again, when its file or another one of its kind is imported later."""

from __future__ import annotations

import hashlib
from collections.abc import Sequence
from datetime import date

from crm_desktop.domain.names import fold


def is_profile(key: str) -> bool:
    """Whether the key of a link is that of one person's profile (LinkedIn, Xing), by which people are matched.

    Other links, such as a company's home page, may be the same for many.
    """
    return key.startswith(("in/", "xing.com/profile/"))


def connection_key(name: str, connected_on: date | str) -> str:
    """Give the key of a LinkedIn connection without link and e-mail: its name and the day of the connection (in ISO).

    Job and company change and so are no part of it. Two people of one name who connected on one day share it;
    the plan tells them apart by their order.
    """
    return f"{fold(name)}|{connected_on}"


def address_key(name: str, email_keys: Sequence[str], phones: Sequence[str]) -> str:
    """Give the key of a row by its name with its e-mails, or else its phones; "" where it has neither."""
    if email_keys:
        return f"{fold(name)}|{'|'.join(sorted(email_keys))}"
    if phones:
        return f"{fold(name)}|{'|'.join(sorted(''.join(filter(str.isdigit, each)) for each in phones))}"
    return ""


def content_key(content: str) -> str:
    """Give the key of a row that is known by all that it says, and by nothing less."""
    return "row|" + hashlib.blake2b(content.encode("utf-8", "replace"), digest_size=12).hexdigest()
