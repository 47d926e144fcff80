"""The cards of a file of vCards, one after the other, also where the file is damaged.

Regular cards are cut out of a piece of the file at once; what is not regular is read line by line: cards that are
not closed, cards within cards, properties too long to be held. Memory stays bounded by `PROPERTY_LIMIT` and
`LINES_LIMIT`.
"""

from __future__ import annotations

import io
import re
import unicodedata
from collections.abc import Iterator
from typing import BinaryIO, Final, NamedTuple

from crm_desktop.domain.translation import mark
from crm_desktop.exchange.files.content import TextForm
from crm_desktop.exchange.files.older_text import in_charset

PROPERTY_LIMIT: Final = 1_500_000
"""The most bytes that one property may have; longer ones are left out."""

LINES_LIMIT: Final = 5_000
"""The most lines that a card may have."""

NOT_CLOSED: Final = mark("Imports", "The card has no end (END:VCARD), so it may be cut off.")
TOO_LONG: Final = mark("Imports", "The card has more than 5,000 lines.")

_LINES_AT_ONCE: Final = 50_000
_CHUNK: Final = 1 << 18
_PIECE: Final = 1 << 16
_BEGIN: Final = "BEGIN:VCARD"
_END: Final = b"END:VCARD"
_SECOND: Final = ("VERSION:2.1", "VERSION:3.0", "VERSION:4.0", "N:", "N;", "FN:", "FN;")
"""How the line begins that stands below the first of a card: where the first is lost, the card begins with it."""

_SECOND_RAW: Final = tuple(line.encode() for line in _SECOND)
_BEFORE: Final = b" \t\r\n\xef\xbb\xbf"
"""What may stand before a card: blanks, and the byte order mark of a file, also of files put together."""

_PLAIN: Final = bytes([10, 13, *range(32, 127)])
_FOLD: Final = re.compile(rb"\n(?<!=\n)[ \t]")
_LOST_END: Final = re.compile(r"\r(?=[A-Za-z][\w.-]*+[;:])")
_CHARSET: Final = re.compile(rb"CHARSET=(\"?[\w-]+\"?)", re.IGNORECASE)


class Card(NamedTuple):
    """One card: its lines, unfolded, without the first and the last, and why it cannot be read ("" where it can).

    `plain` says that its texts surely need no cleaning. `left_out` names a property that was too long to be held.
    """

    lines: list[str]
    reason: str = ""
    plain: bool = False
    left_out: str = ""


class Cards:
    """Gives the cards of a stream."""

    def __init__(self, stream: BinaryIO, form: TextForm) -> None:
        self._codec = form.codec if form.codec.startswith(("utf-16", "utf-32")) else ""
        self._stream = stream
        self._text = (
            io.TextIOWrapper(stream, encoding=self._codec, errors="replace", newline="")
            if self._codec
            else None
        )
        self._buffer = b""
        self._at = 0
        self._ended = False
        self._last_end: int | None = None
        self._old_ends = False

    def each(self) -> Iterator[Card | None]:
        """Give each card, and None within a very long one, so that it is seen to go on.

        What stands between two is passed over.
        """
        while self._at < len(self._buffer) or self._fill():
            yield from self._regular()
            if len(self._buffer) - self._at < _CHUNK and self._fill():
                continue
            if self._at < len(self._buffer):
                yield from self._one_by_lines()

    def _regular(self) -> Iterator[Card]:
        """Give the cards at the beginning of what is held that are whole and as they should be, many at once."""
        if self._last_end is None:
            self._last_end = self._buffer.rfind(_END)
        end = self._last_end
        if end < self._at:
            return
        held = _unfolded(self._buffer[self._at : end])
        try:
            plain = b"  " not in held and _is_plain(held.translate(None, _PLAIN).decode("utf-8"))
            cards = _alike(held) if plain else []
            if cards:
                self._at = end + len(_END)
                yield from cards
                return
            texts = [piece.decode("utf-8") for piece in held.split(_END)]
        except UnicodeDecodeError:
            return
        plain = plain and b"\r" not in held.replace(b"\r\n", b"")
        for number, text in enumerate(texts):
            lines = _lines(text)
            first = _first(lines)
            if (
                first < 0
                or lines[-1]
                or text.count("BEGIN:") > lines[first - 1 : first].count(_BEGIN)
                or len(lines) > LINES_LIMIT
                or len(text) > PROPERTY_LIMIT
            ):
                for _ in range(number):
                    self._at = self._buffer.find(_END, self._at) + len(_END)
                return
            yield Card(lines[first:-1], "", plain)
        self._at = end + len(_END)

    def _fill(self) -> bool:
        """Read on; False at the end of the file."""
        if self._ended:
            return False
        chunk = (
            self._text.read(_CHUNK).encode("utf-8", "replace") if self._text else self._stream.read(_CHUNK)
        )
        if not chunk:
            self._ended = True
            return False
        if not self._buffer:
            self._old_ends = b"\n" not in chunk and b"\r" in chunk  # as the first Macs wrote lines
        if self._old_ends:
            chunk = chunk.replace(b"\r", b"\n")
        self._last_end = None
        self._buffer = self._buffer[self._at :] + chunk
        self._at = 0
        return True

    def _line(self) -> bytes:
        """Give the next line with its end, or a piece of a long one; empty at the end of the file."""
        end = self._buffer.find(b"\n", self._at)
        while end < 0 and len(self._buffer) - self._at < _PIECE and self._fill():
            end = self._buffer.find(b"\n", self._at)
        end = min(end + 1 if end >= 0 else len(self._buffer), self._at + _PIECE)
        line = self._buffer[self._at : end]
        self._at = end
        return line

    def _one_by_lines(self) -> Iterator[Card | None]:
        """Give the next card, line by line; what stands before it is passed over."""
        lines: list[bytes] = []
        held = depth = 0
        whole, dropping = True, False
        left_out = ""
        passed = 0
        while raw := self._line():
            passed += 1
            if passed % _LINES_AT_ONCE == 0:
                yield None
            begun, whole = whole, raw.endswith(b"\n")
            start = raw[:15].lstrip(_BEFORE).upper() if begun and len(raw) < 60 else b""
            if start.startswith(b"BEGIN") and _is_mark(raw, b"BEGIN"):
                if depth and lines and lines[-1][:5].upper() == b"AGENT":
                    depth += 1
                    continue
                if depth:
                    self._at -= len(raw)  # it is the next card's
                    yield Card(_decoded(b"".join(lines)), NOT_CLOSED)
                    return
                depth = 1
                continue
            if not depth:
                if begun and raw[:15].lstrip(_BEFORE).upper().startswith(_SECOND_RAW):
                    depth, lines = 1, [raw]
                continue
            if start.startswith(b"END") and _is_mark(raw, b"END"):
                depth -= 1
                if depth:
                    continue
                reason = TOO_LONG if len(lines) >= LINES_LIMIT else ""
                yield Card(_decoded(b"".join(lines)), reason, left_out=left_out)
                return
            if depth > 1:
                continue  # a card within a card: somebody's agent
            if begun and raw[:1] not in (b" ", b"\t") and b":" in raw[:200]:
                held, dropping = 0, False
            if dropping or len(lines) >= LINES_LIMIT:
                continue
            held += len(raw)
            if held > PROPERTY_LIMIT:
                left_out = _drop(lines)
                dropping = True
                continue
            lines.append(raw)
        if depth:
            yield Card(_decoded(b"".join(lines)), NOT_CLOSED)


def _is_plain(beyond: str) -> bool:
    """Whether the letters beyond ASCII of some cards are composed, and all of them can be seen."""
    return not beyond or (
        beyond.isprintable()
        and unicodedata.is_normalized("NFC", beyond)
        and not any(map(unicodedata.combining, set(beyond)))
    )


def _alike(held: bytes) -> list[Card]:
    """Give cards of which nothing is to be cleaned and each begins and ends as it should; none where one does not.

    Raises UnicodeDecodeError.
    """
    end = b"\r\n" if b"\r" in held else b"\n"
    begin = b"%sBEGIN:VCARD%s" % (end, end)
    whole = held if held.startswith(end) else end + held
    if not (whole.startswith(begin) and whole.endswith(end)):
        return []
    cards = whole[len(begin) : -len(end)].split(end + _END + begin)
    if (
        whole.count(b"BEGIN:") != len(cards)
        or whole.count(_END) != len(cards) - 1
        or max(map(len, cards)) > LINES_LIMIT
    ):
        return []
    # Nothing but line breaks parts lines where all can be seen; two more stand around each card.
    lines = [card.decode("utf-8").splitlines() for card in cards]
    if whole.count(b"\n") != sum(map(len, lines)) + 2 * len(lines):
        return []  # a lone carriage return is one of them
    return [
        tuple.__new__(Card, (each, "", True, "")) for each in lines
    ]  # what Card(...) does, in half the time


def _first(lines: list[str]) -> int:
    """Which line of a card is the first to be read, below empty ones; -1 where it does not begin as it should."""
    for at, line in enumerate(lines):
        if bare := line.strip(" \t\ufeff"):
            return at + 1 if bare == _BEGIN else at if bare.startswith(_SECOND) else -1
    return -1


def _is_mark(raw: bytes, word: bytes) -> bool:
    """Whether a line is `BEGIN:VCARD` or `END:VCARD`, however it is spaced and capitalised."""
    name, colon, value = raw.partition(b":")
    return bool(colon) and name.strip(_BEFORE).upper() == word and value.strip().upper() == b"VCARD"


def _drop(lines: list[bytes]) -> str:
    """Take the last property of a card away, as it is too long; give its name."""
    while lines:
        line = lines.pop()
        if line[:1] not in (b" ", b"\t") and b":" in line[:200]:
            name = line[:200].partition(b":")[0].partition(b";")[0].decode("ascii", "replace")
            return name.rpartition(".")[2].upper()[:40]
    return "FIRST LINE"


def _decoded(card: bytes) -> list[str]:
    """Give the lines of a card: UTF-8, or each what it says it is, or else Windows-1252."""
    # A fold may part the bytes of one letter, so the lines are made whole before they are decoded.
    whole = _unfolded(card)
    try:
        return _lines(whole.decode("utf-8"))
    except UnicodeDecodeError:
        return _lines("".join(map(_decoded_line, whole.splitlines(keepends=True))))


def _unfolded(raw: bytes) -> bytes:
    """Take folds out; after a "=" it may be a soft line break, with a blank that belongs to the text, so it stays."""
    return _FOLD.sub(b"", raw.replace(b"\r\n", b"\n")) if b"\n " in raw or b"\n\t" in raw else raw


def _lines(text: str) -> list[str]:
    """Part a text at its line breaks only: `splitlines` knows more signs that part lines.

    A carriage return alone is one where a property follows; elsewhere it stands in a value.
    """
    text = text.replace("\r\n", "\n")
    return (_LOST_END.sub("\n", text) if "\r" in text else text).split("\n")


def _decoded_line(line: bytes) -> str:
    try:
        return line.decode("utf-8")
    except UnicodeDecodeError:
        said = _CHARSET.search(line[:200])
        return in_charset(line, said[1].decode("ascii", "replace") if said else "")
