"""Handing a message to the mail program: a mailto link, or a file that opens as a draft."""

from __future__ import annotations

import re
from collections.abc import Callable
from contextlib import suppress
from dataclasses import dataclass
from datetime import datetime
from pathlib import Path
from typing import TYPE_CHECKING, Final
from urllib.parse import quote

from crm_desktop.domain.errors import KnownError
from crm_desktop.domain.placeholders import clean_text, one_line
from crm_desktop.domain.translation import translate
from crm_desktop.services.computer.whole_files import beside

if TYPE_CHECKING:
    from email.headerregistry import Address

LONGEST_LINK: Final = 1_900
"""Characters of a link that every system still hands over (Windows stops at 2,048, some programs before)."""
KEPT_FILES: Final = 20
"""So many messages that went through a file are kept; a mail program may read the latest only later."""

_ADDRESS: Final = re.compile(
    r"[^\s@<>(),:;\"\[\]\\\x00-\x1f\x7f]{1,64}@[^\s@<>(),:;\"\[\]\\\x00-\x1f\x7f]{1,253}"
)
_BREAK: Final = re.compile(r"[\r\n\x00-\x08\x0b\x0c\x0e-\x1f\x7f\x85\u2028\u2029]")
_NOT_IN_A_NAME: Final = re.compile(r"[^\w \-]+")


def is_address(text: str) -> bool:
    """Tell whether a text is one plain address, somebody@somewhere, and nothing else."""
    return _ADDRESS.fullmatch(text) is not None


def check_head(to: str, subject: str) -> None:
    """Refuse what could put a second line into the head of a message.

    Raises:
        KnownError: where the address is none, or the address or the subject has a line break.
    """
    if _BREAK.search(to):
        raise KnownError(
            translate("Mail", "The address has a line break in it. Nothing was sent. Write it on one line.")
        )
    if _BREAK.search(subject):
        raise KnownError(
            translate("Mail", "The subject has a line break in it. Nothing was sent. Write it on one line.")
        )
    if to and not is_address(to):
        raise KnownError(
            translate(
                "Mail", "This is not one e-mail address. Nothing was sent. A message goes to one person."
            )
        )


def mailto_url(to: str, subject: str, body: str) -> str:
    """Give the mailto link of a message (RFC 6068): each part percent-encoded in UTF-8, line ends as %0D%0A.

    Without an address the mail program asks for one.

    Raises:
        KnownError: as `check_head`.
    """
    check_head(to, subject)
    text = clean_text(body).replace("\n", "\r\n")
    return f"mailto:{_quoted(to, '@')}?subject={_quoted(subject)}&body={_quoted(text)}"


def _quoted(text: str, safe: str = "") -> str:
    return quote(text, safe=safe, encoding="utf-8", errors="replace")


@dataclass(frozen=True, slots=True)
class Letter:
    """A message to one person as it goes to the mail program; `at` is when it was written, with its time zone."""

    to: str
    subject: str
    body: str
    my_name: str = ""
    my_address: str = ""
    at: datetime | None = None


def eml_bytes(letter: Letter) -> bytes:
    """Give a message as an .eml file (RFC 5322, UTF-8) that mail programs open as a draft not yet sent
    (`X-Unsent: 1`).

    Raises:
        KnownError: as `check_head`.
    """
    from email.message import EmailMessage
    from email.policy import SMTP, SMTPUTF8

    check_head(letter.to, letter.subject)
    mine = letter.my_address if is_address(letter.my_address) else ""
    ascii_only = (letter.to + mine).isascii()
    message = EmailMessage(policy=SMTP if ascii_only else SMTPUTF8)
    message["X-Unsent"] = "1"
    if mine:
        message["From"] = _address(mine, one_line(letter.my_name))
    if letter.to:
        message["To"] = _address(letter.to)
    message["Subject"] = one_line(letter.subject)
    if letter.at is not None:
        message["Date"] = letter.at
    message.set_content(clean_text(letter.body))
    return message.as_bytes()


def _address(address: str, name: str = "") -> Address:
    from email.headerregistry import Address

    # In two parts, as the parser of whole addresses knows no letters beyond ASCII (RFC 6531 allows them).
    local, _, domain = address.partition("@")
    return Address(display_name=name, username=local, domain=domain)


def eml_name(subject: str, to: str) -> str:
    """Give a file name for a message that every system takes."""
    words = _NOT_IN_A_NAME.sub(" ", one_line(subject) or one_line(to).partition("@")[0])
    return f"{' '.join(words.split())[:60].strip() or 'Message'}.eml"


def message_url(folder: Path, letter: Letter) -> str:
    """Give the link that opens a message in the mail program: a mailto link, or where that would be too long, the
    file link of an .eml written to `folder`. Of those files the latest `KEPT_FILES` stay.

    Raises:
        KnownError: as `check_head`, or where the file cannot be written.
    """
    link = mailto_url(letter.to, letter.subject, letter.body)
    if len(link) <= LONGEST_LINK:
        return link
    path = folder / eml_name(letter.subject, letter.to)
    save(path, letter)
    _forget_old(folder, path)
    return path.resolve().as_uri()


def _forget_old(folder: Path, kept: Path) -> None:
    """Let the oldest files of messages go; one that cannot go stays."""
    with suppress(OSError):
        others = [path for path in folder.glob("*.eml") if path != kept]
        for path in sorted(others, key=lambda one: one.stat().st_mtime, reverse=True)[KEPT_FILES - 1 :]:
            path.unlink()


def save(path: Path, letter: Letter) -> None:
    """Write a message as an .eml file, whole or not at all; its folder is made where there is none.

    Raises:
        KnownError: as `check_head`, or where the file cannot be written.
    """
    content = eml_bytes(letter)
    try:
        path.parent.mkdir(parents=True, exist_ok=True)
        with beside(path) as draft:
            draft.write_bytes(content)
    except OSError as error:
        raise KnownError(
            translate(
                "Mail",
                "The file of this message cannot be written into {name}. Your words are safe: copy the message "
                "instead.",
                name=path.parent.name,
            )
        ) from error


def open_message(open_in_mail: Callable[[str], bool], url: str) -> None:
    """Open a link with the function given, which tells whether the system knew what to do with it.

    Raises:
        KnownError: where no mail program answered.
    """
    if not open_in_mail(url):
        raise KnownError(
            translate(
                "Mail",
                "No mail program opened. Nothing was sent or logged, and your words are safe. Copy the message, or "
                "save it as a file.",
            )
        )
