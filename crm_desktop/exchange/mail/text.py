"""The messages of a mailbox, one after the other, and what a message says: its headers and its text.

A mailbox (mbox) is told by its first line, a file of Apple Mail (.emlx) by the number of bytes in its own; all else is
one message. Memory stays bounded: of a message `HEAD_LIMIT` and `BODY_LIMIT` bytes are held, which leaves out most of
what is attached. Headers are read here, for broken ones are common; the parts of a body by the standard library.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from contextlib import suppress
from dataclasses import dataclass, field
from email import policy
from email.errors import MessageError
from email.header import decode_header
from email.message import Message
from email.parser import BytesParser
from typing import BinaryIO, Final

from crm_desktop.exchange.files.content import TextForm
from crm_desktop.exchange.files.older_text import in_charset
from crm_desktop.exchange.files.raw_lines import raw_lines
from crm_desktop.exchange.values.cells import clean, clean_lines
from crm_desktop.exchange.values.html import text_of_html

HEAD_LIMIT: Final = 200_000
BODY_LIMIT: Final = 100_000
"""The most bytes of the headers and of the body of a message that are held."""

LONGEST: Final = 4_000
"""The most characters of a text that are kept."""

_LINES_AT_ONCE: Final = 50_000
_VALUE: Final = 20_000
_MOST_VALUES: Final = 50
_MOST_PARTS: Final = 200
_MOST_ADDRESSES: Final = 200
_MOST_NAMES: Final = 10

BROKEN: Final = (
    MessageError, LookupError, ValueError, TypeError, AttributeError, AssertionError, RecursionError,
)  # fmt: skip
"""What the standard library raises for broken MIME, besides giving what it could read."""

HEADER: Final = re.compile(rb"[!-9;-~]{1,76}[ \t]*:")
SEPARATOR: Final = re.compile(
    rb"From (?:\S+ +)?[A-Z][a-z]{2},? [A-Z][a-z]{2} [ \d]\d \d\d:\d\d(?::\d\d)? .{0,40}\d{4}"
)
"""How a header begins, and the line before each message of a mailbox."""


@dataclass(slots=True)
class RawMessage:
    """A message as it stands in the file: the line of the mailbox before it ("" for none), its head, its body."""

    envelope: str = ""
    head: bytearray = field(default_factory=bytearray)
    body: bytearray = field(default_factory=bytearray)

    @property
    def headers(self) -> dict[str, list[str]]:
        """The headers by name in small letters, each value in one line; what is none is passed over."""
        found: dict[str, list[str]] = {}
        value: list[bytes] = []
        name = ""
        for line in [*bytes(self.head).splitlines(), b"end:"]:
            if line[:1] in (b" ", b"\t"):
                value.append(line.strip())
            elif HEADER.match(line):
                if name and len(values := found.setdefault(name, [])) < _MOST_VALUES:
                    values.append(in_charset(b" ".join(value)[:_VALUE], ""))
                begin, _, rest = line.partition(b":")
                name, value = begin.strip().decode("ascii").lower(), [rest.strip()]
        return found


def messages(stream: BinaryIO, form: TextForm) -> Iterator[RawMessage | None]:
    """Give the messages of a mailbox, or the only one of a file; None within a very long one, so that it is seen to
    go on.
    """
    raw = RawMessage()
    lines = 0
    is_box: bool | None = None
    is_begun, is_head = True, True
    held = b""
    left = -1
    for line in raw_lines(stream, form):
        is_start, is_begun = is_begun, line.endswith(b"\n")
        lines += 1
        if lines % _LINES_AT_ONCE == 0:
            yield None
        if is_box is None:
            if not line.strip():
                continue
            if line.strip().isdigit():
                left = int(line[:12])
                continue
            is_box = line.startswith(b"From ")
        if not left:
            break  # what follows in a file of Apple Mail is its own
        left = max(0, left - len(line)) if left > 0 else left
        if held:
            # Only what a header follows is a new message; a text may begin like one, too.
            if HEADER.match(line) or line.startswith((b">From ", b"From ")):
                if raw.head:
                    yield raw
                    raw = RawMessage()
                raw.envelope, is_head = held.decode("utf-8", "replace").strip(), True
            elif not is_head:
                _keep(raw.body, held, BODY_LIMIT)
            held = b""
        if is_start and is_box and line[:5] == b"From " and (not raw.head or SEPARATOR.match(line)):
            held = line
        elif not is_head:
            text = line[1:] if is_box and is_start and line[:1] == b">" and _QUOTED.match(line) else line
            _keep(raw.body, text, BODY_LIMIT)
        elif is_start and not line.strip():
            is_head = not raw.head
        else:
            _keep(raw.head, line, HEAD_LIMIT)
    if raw.head:
        yield raw


_QUOTED: Final = re.compile(rb">+From ")


def _keep(held: bytearray, line: bytes, limit: int) -> None:
    if len(held) < limit:
        held += line


# -- words --------------------------------------------------------------------------------------------


def words(value: str) -> str:
    """Give the words of a header as one clean line, its encoded words decoded."""
    if "=?" in value:
        with suppress(*BROKEN):  # it stays as it is written
            value = "".join(_part(part, charset) for part, charset in decode_header(value))
    return clean(value)


def _part(part: str | bytes, charset: str | None) -> str:
    """Give a part of a header as text; what is not encoded comes as the standard library keeps it."""
    if isinstance(part, str):
        return part
    return in_charset(part, charset) if charset else part.decode("raw-unicode-escape", "replace")


_PIECES: Final = re.compile(
    r'"(?:[^"\\]|\\.)*"|<[^<>]*>|\((?:[^()\\]|\\.)*\)|[,;:]|[^",;:<>()]+|.', re.DOTALL
)
_ADDRESS: Final = re.compile(r"[^\s<>:;,\"'()@]{1,120}@[^\s<>:;,\"'()@]{1,120}")


def addresses(value: str) -> list[tuple[str, str]]:
    """Give the people of a header such as From: their names ("" where there is none) and addresses."""
    found: list[tuple[str, str]] = []
    name: list[str] = []
    address = comment = ""
    for piece in [*_PIECES.findall(value), ","]:
        if piece in (",", ";"):
            said = "".join(name)
            plain = _ADDRESS.search(said)
            if address or plain:
                if not address and plain:
                    address = plain[0]
                    said = said.replace(address, " ")
                shown = words(said.strip() or comment).strip("'\"<> ")
                if "@" in shown:
                    shown = ""
                if len(found) < _MOST_ADDRESSES:
                    found.append((shown, address))
            name.clear()
            address = comment = ""
        elif piece == ":":
            name.clear()  # the name of a group
        elif piece[0] == "<":
            match = _ADDRESS.search(piece)
            address = match[0] if match else address
        elif piece[0] == "(" and piece[-1] == ")":
            comment = piece[1:-1]
        elif piece[0] == '"' and len(piece) > 1:
            name.append(re.sub(r"\\(.)", r"\1", piece[1:-1]))
        else:
            name.append(piece)
    return found


# -- the body -----------------------------------------------------------------------------------------


def body_of(raw: RawMessage) -> tuple[str, list[str]]:
    """Give the text of a message, without the one that it answers, and the names of what is attached."""
    head = b"".join(
        f"{name}: {value[0]}\n".encode("utf-8", "replace")
        for name, value in raw.headers.items()
        if name.startswith("content-") or name == "mime-version"
    )
    plain = page = ""
    names: list[str] = []
    with suppress(*BROKEN):  # what was found so far counts
        for part in _parts(_whole(head, bytes(raw.body))):
            kind = part.get_content_type()
            name = words(part.get_filename() or "")[:120]
            if name or part.get_content_disposition() == "attachment":
                if name and len(names) < _MOST_NAMES and not _is_in_the_text(part):
                    names.append(name)
            elif (kind == "text/plain" or part.get_content_maintype() == "multipart") and not plain:
                # A container without parts is one whose boundary is lost: what is in it is its text.
                plain = _payload(part)
            elif kind == "text/html" and not page:
                page = _payload(part)
    text = clean_lines(plain) or clean_lines(text_of_html(page, links=True))
    return _without_quote(re.sub(r"\n{3,}", "\n\n", text))[:LONGEST].rstrip(), names


def _whole(head: bytes, body: bytes) -> Message:
    """Parse a message; one whose head names another boundary than its body has is parted at the one that is there."""
    parser = BytesParser(policy=policy.compat32)
    whole = parser.parsebytes(head + b"\n" + body)
    if (
        whole.get_content_maintype() == "multipart"
        and not whole.is_multipart()
        and (found := _BOUNDARY.search(body))
    ):
        whole = parser.parsebytes(b'Content-Type: multipart/mixed; boundary="' + found[1] + b'"\n\n' + body)
    return whole


_BOUNDARY: Final = re.compile(rb"^--([^\r\n\"]{1,70})\r?\nContent-", re.MULTILINE | re.IGNORECASE)


def _parts(whole: Message) -> Iterator[Message]:
    """Give the parts of a message that are no containers; messages within it are left alone."""
    waiting = [whole]
    for _ in range(_MOST_PARTS):
        if not waiting:
            return
        part = waiting.pop(0)
        inner = part.get_payload()
        if isinstance(inner, list):
            if part.get_content_maintype() == "multipart":
                waiting[:0] = [each for each in inner if isinstance(each, Message)]
        else:
            yield part


def _is_in_the_text(part: Message) -> bool:
    """Whether a part is a picture that the page shows, as those of signatures are, and nothing that was sent along."""
    return (
        part.get_content_maintype() == "image"
        and part.get_content_disposition() != "attachment"
        and "Content-ID" in part
    )


def _payload(part: Message) -> str:
    data = part.get_payload(decode=True)
    return in_charset(data, part.get_content_charset("") or "") if isinstance(data, bytes) else ""


_ORIGINAL: Final = re.compile(
    r"^(?:-{2,} ?(?:Original Message|Ursprüngliche Nachricht|Message d'origine|Forwarded message) ?-{2,}$|_{20,}$|"
    r"\*?(?:From|Von|De|Da|Van) ?:\*? .*\n(?:.*\n)?"
    r"\*?(?:Sent|Gesendet|Envoyé|Enviado|Inviato|Verzonden|Date|Datum|Fecha|Data) ?:\*? .*\d)",
    re.MULTILINE | re.IGNORECASE,
)
"""Where the message that is answered begins: a line that says so, or its sender and its day as Outlook writes them."""


def _without_quote(text: str) -> str:
    """Leave out the message that is answered where it stands at the end, with the line that names its writer."""
    match = _ORIGINAL.search(text)
    own = text[: match.start()].rstrip() if match else text
    lines = own.split("\n")
    while lines and (not lines[-1].strip() or lines[-1].startswith(">")):
        lines.pop()
    if len(lines) < len(own.rstrip().split("\n")):
        for _ in range(2):  # "On Monday, Ana Berg wrote:" may be broken into two lines
            if lines and (lines[-1].rstrip().endswith(":") or (len(lines) > 1 and "@" in lines[-1])):
                lines.pop()
    return "\n".join(lines).strip() or text
