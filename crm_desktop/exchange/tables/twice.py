"""Letters that were encoded twice: "JosÃ©", as a table is left by a spreadsheet that took UTF-8 for an older encoding.

What stands there now is valid UTF-8, so no choice of encoding puts it right; each sequence says by itself what it was.
"""

from __future__ import annotations

import re
from collections.abc import Sequence
from typing import Final

from crm_desktop.exchange.tables.wrapped import MadeText

_OLD: Final = {bytes([code]).decode("cp1252", "ignore"): code for code in range(0x80, 0xA0)}
_BYTES: Final = {**{chr(code): code for code in range(0x80, 0x100)}, **_OLD}
"""The byte that each letter of Windows-1252 was; what it leaves out stands for itself."""

_REST: Final = "".join(re.escape(sign) for sign, code in _BYTES.items() if sign and code < 0xC0)
_TWICE: Final = re.compile(f"[Â-ß][{_REST}]|[à-ï][{_REST}]{{2}}|[ð-ô][{_REST}]{{3}}")


def _once(found: re.Match[str]) -> str:
    try:
        return bytes(_BYTES[sign] for sign in found[0]).decode()
    except UnicodeDecodeError:
        return found[0]


def encoded_once(text: str) -> str:
    """Give a text with the letters that were encoded twice as they were: "José" for "JosÃ©"."""
    return text if text.isascii() else _TWICE.sub(_once, text)


def is_twice(lines: Sequence[str]) -> bool:
    """Whether the letters of a text were encoded twice: some are put right, and none beyond English is left over."""
    some = False
    for line in lines:
        if line.isascii():
            continue
        rest = _TWICE.sub(lambda found: "" if _once(found) != found[0] else found[0], line)
        if rest == line or any(sign.isalpha() and not sign.isascii() for sign in rest):
            return False
        some = True
    return some


class EncodedOnce(MadeText):
    """A text whose letters are put right as they are read."""

    def readline(self, size: int = -1, /) -> str:  # type: ignore[override]
        """Give the next line, or the next piece of a longer one."""
        return encoded_once(self._inner.readline(size))
