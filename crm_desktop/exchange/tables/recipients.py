"""A list of people as the To field of a mail holds it, pasted or saved: `Ana Berg <ana@x>, bo@y; "Cole, Bo" <b@z>`.

It is read as a table of names and e-mails, a row for each person in the order of the list.
"""

from __future__ import annotations

import csv
import io
import re
from collections.abc import Iterator
from typing import Final

from crm_desktop.domain.whole_names import turned
from crm_desktop.exchange.columns.headers import is_known
from crm_desktop.exchange.tables.wrapped import MadeText

HEADER: Final = "Name,Email\n"
"""The first line of the table that is made."""

_PIECE: Final = 1 << 16
_LONGEST: Final = 1_000
"""No person takes more characters than this."""

_ADDRESS: Final = r"[^\s<>:;,\"()@\[\]|]{1,120}@[^\s<>:;,\"()@\[\]|]{1,120}"
_FIELD: Final = re.compile(
    r"^[ \t]*(?:to|cc|bcc|an|kopie|à|para|a|aan|till|til|do|destinataires?|empfänger)[ \t]*:",
    re.IGNORECASE | re.MULTILINE,
)
_FOLD: Final = re.compile(r"\r?\n[ \t]+")
_GAP: Final = re.compile(r"[\s,;]*")
_END: Final = re.compile(r"[,;\n]")
_PERSON: Final = re.compile(
    rf"""(?:"(?P<quoted>(?:[^"\\\n]|\\.){{0,200}})"|(?P<said>[^"<>@;:\n\[\]()|]{{0,200}}?))[ \t]*
    (?:[ \t]*:[ \t]*)?(?:(?P<mark>[<\[(])[ ]*(?:mailto:)?(?P<within>{_ADDRESS})[ ]*[>\])]|(?P<bare>{_ADDRESS}))
    (?:[ \t]*\((?P<behind>[^()\n@]{{1,100}})\))?[ \t]*(?=[,;\r\n]|$)""",
    re.VERBOSE,
)


def holds_recipients(text: str, *, whole: bool) -> bool:
    """Whether a text is nothing but such a list; `whole` says that it does not go on.

    One address on a line, and nothing behind it, is a table of one column and no such list.
    """
    first, _, rest = text.partition("\n")
    if is_known(first) and not re.search("[,;@]", first):
        text = rest
    if _next(_plain(text[:_LONGEST]), 0) is None:
        return False
    text = _plain(text)
    at = lines = 0
    parted = False
    while found := _next(text, at):
        name = found["said"] or ""
        gap = _GAP.match(text, found.end())
        at = gap.end() if gap else found.end()
        lines += bool(name and found["mark"] != "<")  # "Ana Berg ana@x", "Ana Berg (ana@x)"
        parted = parted or "," in name or lines > 1 or bool(gap and re.search("[,;]", gap[0]))
    left = text[at:].strip()
    return parted and (not left or (not whole and len(left) < _LONGEST))


def _plain(text: str) -> str:
    """Give a text without the names of fields and the folds of long ones."""
    return _FOLD.sub(" ", _FIELD.sub(",", text)).lstrip(" ,;\r\n\t")


def _next(text: str, at: int) -> re.Match[str] | None:
    """Find the next person, who begins just there; a name before a bare address holds no comma."""
    found = _PERSON.match(text, at)
    if found and found["bare"] and ("," in (found["said"] or "") or found["quoted"] is not None):
        return None
    return found


class Recipients(MadeText):
    """The table that such a list makes, as text; what is no person stays a line for itself, to be named."""

    def __init__(self, inner: io.TextIOBase) -> None:
        super().__init__(inner)
        self._lines = self._made()

    def _made(self) -> Iterator[str]:
        yield HEADER
        text = ""
        ended = False
        while not ended:
            piece = self._inner.read(_PIECE)
            ended = not piece
            text = _plain(text + piece)
            at = 0
            # Whoever may go on in the next piece is left for it.
            while at < len(text) and (ended or len(text) - at > _LONGEST):
                if found := _next(text, at):
                    yield _line(found)
                    at = found.end()
                else:
                    end = _END.search(text, at)
                    stop = end.end() if end else len(text)
                    if (left := text[at:stop].strip(" \t\r\n,;")) and not is_known(left):
                        yield _row([left])
                    at = max(stop, at + 1)
                gap = _GAP.match(text, at)
                at = gap.end() if gap else at
            text = text[at:]

    def readline(self, size: int = -1, /) -> str:  # type: ignore[override]
        """Give the next line."""
        return next(self._lines, "")


def _line(found: re.Match[str]) -> str:
    """Give the row of a person."""
    said = found["quoted"] if found["quoted"] is not None else found["said"] or ""
    name = re.sub(r"\\(.)", r"\1", said).strip(" \t'–-") or (found["behind"] or "")
    return _row([turned(name), found["within"] or found["bare"]])


def _row(cells: list[str]) -> str:
    stream = io.StringIO(newline="")
    csv.writer(stream, lineterminator="\n").writerow(cells)
    return stream.getvalue()
