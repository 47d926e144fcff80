"""The encodings of before UTF-8, as far as the letters of a text give them away.

A text of Western Europe must never be taken for another: what is told apart here is told by what no Western text has.
Pairs of bytes that make nothing but Chinese, Japanese or Korean signs, words of Cyrillic letters alone, and, for
Central Europe, signs such as "³" within a word, where Windows-1250 has a letter. Old Macs and DOS have their Western
letters where Windows-1252 has dashes, quotes and rare capitals, and none where it has letters.
"""

from __future__ import annotations

import codecs
import re
from contextlib import suppress
from functools import partial
from typing import Final

_KANA: Final = re.compile("[\u3040-\u30ff]")
_HALF: Final = re.compile("[\uff61-\uff9f]")
_EAST: Final = re.compile("[\u3000-\u30ff\u4e00-\u9fff\uac00-\ud7a3\uff01-\uff60\uff61-\uff9f]")
_TOUCHED: Final = re.compile("[A-Za-z](?=[\u3041-\u9fff\uac00-\ud7a3])|[\u3041-\u9fff\uac00-\ud7a3](?=[a-z])")
_LEAST: Final = 4
"""Fewer signs than these say nothing."""

_WITHIN: Final = re.compile("[^\\W\\d_][³¹¿£¥¯¼¾\x8d\x8f\x9d][a-zà-ÿ]|(?<!\\w)[£¥¯\x8f][a-zà-ÿ]{2}")
"""In Windows-1252 no word is written so; in Windows-1250 it is "ł", "ą", "ż", "Ł" and their like."""

_CZECH: Final = re.compile(r"[ìù][a-zà-ÿ]")
_MORE_CZECH: Final = re.compile(r"[øè][a-zà-ÿ]|\bÈ[a-zà-ÿ]")
"""Both together are "ě", "ů", "ř" and "č"; the first alone may be Vietnamese, the second Danish or French."""

_VARIED: Final = 6
"""Fewer different letters are no Cyrillic text, though "ßßß" be a word."""

_HIGH_WORD: Final = re.compile(rb"[\xa8\xb8\xc0-\xff]{3,}")
_HIGH: Final = re.compile(rb"[\x80-\xff]")
_PAIR: Final = re.compile(rb"[\x81-\xfe][\x40-\xfe]")


def older_encoding(head: bytes) -> str:
    """Give the codec of Python for the beginning of a text that is no UTF-8: "" for Windows-1252, which all else is.

    It is one of "cp932", "gb18030", "cp949", "cp1251", "cp1250", "mac-roman" and "cp850".
    """
    high = len(_HIGH.findall(head))
    if high < 2:
        return ""
    for codec, fits in (("cp932", _is_japanese), ("cp949", _is_korean), ("gb18030", _is_chinese)):
        text = _eastern(head, codec)
        if text and fits(text, head):
            return codec
    cyrillic = b"".join(_HIGH_WORD.findall(head))
    if high >= 2 * _LEAST and len(cyrillic) * 10 >= 8 * high and len(set(cyrillic)) >= _VARIED:
        return "cp1251"
    if codec := _before_windows(head):
        return codec
    western = head.decode("latin-1")
    if _WITHIN.search(western) or (_CZECH.search(western) and _MORE_CZECH.search(western)):
        return "cp1250"
    return ""


_IN_WORDS: Final = re.compile(rb"(?<=[A-Za-z])[\x80-\x84\x86-\x91\x93-\x95\x98-\xb6\xb8-\xff](?=[a-z])")
"""Letters between letters; in Windows-1252 there may be an apostrophe, a dash or dots as well."""

_OFTEN: Final = frozenset("äöüßéèáóíñçåøà")
_SELDOM: Final = frozenset("îïëêâôûùúãõìòæœÿ")


def _before_windows(head: bytes) -> str:
    """Give the codec of an old Mac or of DOS where what stands within words is letters in it alone."""
    within = b"".join(_IN_WORDS.findall(head))
    if len(within) < 3:
        return ""
    read = {codec: within.decode(codec, "replace") for codec in ("mac-roman", "cp850")}
    best = max(read, key=lambda codec: sum(letter in _OFTEN for letter in read[codec]))
    often = sum(letter in _OFTEN for letter in read[best])
    letters = often + sum(letter in _SELDOM for letter in read[best])
    # Nothing but small letters stands between letters; "š" and "ö" are the same byte, "Ÿ" and "ü" too.
    wrong = sum(not letter.islower() for letter in within.decode("cp1252", "replace"))
    if letters * 10 < 9 * len(within) or often * 2 < len(within) or wrong * 5 < len(within):
        return ""
    return best


def _eastern(head: bytes, codec: str) -> str:
    """Read the beginning in a codec of pairs; "" where it is no text of Eastern Asia."""
    for end in range(3):  # the last sign may be cut
        try:
            text = head[: len(head) - end].decode(codec)
            break
        except UnicodeDecodeError:
            continue
    else:
        return ""
    beyond = sum(sign > "\x7f" for sign in text)
    signs = len(_EAST.findall(text))
    whole = signs >= _LEAST and signs * 10 >= 9 * beyond
    return text if whole and len(_TOUCHED.findall(text)) * 10 <= signs else ""


def _is_japanese(text: str, head: bytes) -> bool:
    if len(_KANA.findall(text)) * 2 > (signs := len(_EAST.findall(text))):
        return True
    # Signs in use begin with these bytes, which are no letters of the West.
    leads = _leads(head)
    usual = sum(lead <= 0x9F for lead in leads) * 2 >= len(leads)
    return usual and len(_HALF.findall(text)) * 5 <= signs


def _leads(head: bytes) -> list[int]:
    return [pair[0] for pair in _PAIR.findall(head)]


def _is_korean(_text: str, head: bytes) -> bool:
    leads = _leads(head)
    return len(leads) >= 2 * _LEAST and sum(0xB0 <= lead <= 0xC8 for lead in leads) * 20 >= 19 * len(leads)


def _is_chinese(_text: str, head: bytes) -> bool:
    leads = _leads(head)
    return sum(0xA1 <= lead <= 0xD7 for lead in leads) * 10 >= 7 * len(leads)


_BEYOND: Final = re.compile(rb"[\xc2-\xdf][\x80-\xbf]|[\xe0-\xef][\x80-\xbf]{2}|[\xf0-\xf4][\x80-\xbf]{3}")
"""A letter beyond ASCII as UTF-8 has it."""

_CUT: Final = re.compile(rb"(?:[\xc2-\xf4]|[\xe0-\xf4][\x80-\xbf]|[\xf0-\xf4][\x80-\xbf]{2})\Z")
"""A letter at the very end of which the rest is lacking: the piece of a long line ends within it."""

_KEPT: Final = 1 << 16
_OF_LINES: Final = ("cp1252", "cp1250", "cp1251", "mac-roman", "cp850")
"""Encodings that lines beside those of UTF-8 may be in: a byte is a letter, so each can be read by itself."""


class Mixture:
    """The lines of a text of which some are UTF-8 and others are older, as files are that were put together of two."""

    def __init__(self) -> None:
        self._utf_8 = self._older = 0
        self._is_broken = False
        self._kept = bytearray()

    def add(self, line: bytes) -> None:
        """Add a line with its end, or a piece of a long one."""
        if line.isascii():
            return
        lost = len(line) - len(line.decode("utf-8", "ignore").encode())  # in a tenth of the time of an error
        if not lost or (lost <= 3 and _CUT.search(line)):
            self._utf_8 += 1
            return
        self._older += 1
        self._is_broken = self._is_broken or _BEYOND.search(line) is not None
        self._kept += line[: _KEPT - len(self._kept)]

    def older(self) -> str:
        """Give the encoding of the lines that are no UTF-8; "" where the text is no such mixture.

        A line that is neither wholly is damaged, and so is a text whose other lines hold but signs.
        """
        if self._is_broken or not (self._utf_8 and self._older):
            return ""
        codec = older_encoding(bytes(self._kept)) or "cp1252"
        # Letters of other scripts make UTF-8 by chance, now and then.
        if codec not in _OF_LINES or (codec != "cp1252" and self._utf_8 * 10 < self._older):
            return ""
        beyond = [sign for sign in self._kept.decode(codec, "replace") if not sign.isascii()]
        return codec if sum(map(str.isalpha, beyond)) * 2 >= len(beyond) else ""


def _read_as(codec: str, error: UnicodeError) -> tuple[str, int]:
    if not isinstance(error, UnicodeDecodeError):
        raise error
    return error.object[error.start : error.end].decode(codec, "replace"), error.end


for _codec in _OF_LINES:  # what `open` is told for such a mixture
    codecs.register_error(f"or-{_codec}", partial(_read_as, _codec))


_NO_CHARSETS: Final = frozenset({"idna", "punycode", "unicode-escape", "raw-unicode-escape", "undefined"})


def in_charset(data: bytes, charset: str) -> str:
    """Give bytes as the text that their file says they are; as UTF-8 or Windows-1252 where that is not so.

    `charset` is whatever a file says: a name nobody knows, no name at all, or that of a codec that is no charset.
    """
    with suppress(LookupError, ValueError):
        codec = codecs.lookup(charset.strip("'\" ")).name if charset else "ascii"
        if codec == "iso8859-1":
            codec = "cp1252"  # as it is meant
        if codec not in _NO_CHARSETS:
            return data.decode(codec).encode("utf-8", "replace").decode()  # UTF-7 may hold halves of letters
    try:
        return data.decode("utf-8")
    except UnicodeDecodeError:
        return data.decode("cp1252", "replace")
