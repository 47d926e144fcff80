"""What a file holds, found from its bytes and never from its name; and how its text is encoded.

Order of the encodings: byte order mark, strict UTF-8, UTF-16 by the pattern of its NUL bytes, UTF-8 beside an older
one, line by line, those of other letters than Western ones where nothing else can be meant (`older_text`),
Windows-1252. Statistical detectors are left out on purpose: they take short Western texts for Mac or Baltic ones.
"""

from __future__ import annotations

import codecs
import os
import re
import stat
from dataclasses import dataclass
from enum import StrEnum
from functools import partial
from itertools import chain
from os import PathLike, fspath
from pathlib import Path
from typing import Final

from crm_desktop.domain.errors import KnownError
from crm_desktop.domain.stopping import Check, stoppable
from crm_desktop.domain.translation import mark, translate
from crm_desktop.exchange.files.older_text import Mixture, older_encoding


class NotReadable(KnownError):
    """The file as a whole cannot be read as what it was taken for; nothing was changed."""


class FileKind(StrEnum):
    """What a file is. The first ones are tables of people, each of a program; `JOBS` are jobs, `CSV` any other.

    `ARCHIVE` is LinkedIn's archive of everything, or one of its files that holds no people; `OWN` this program's own
    table of people.
    """

    LINKEDIN = "linkedin"
    GOOGLE = "google"
    OUTLOOK = "outlook"
    THUNDERBIRD = "thunderbird"
    HUBSPOT = "hubspot"
    SALESFORCE = "salesforce"
    JOBS = "jobs"
    CSV = "csv"
    JSON = "json"
    VCARD = "vcard"
    LDIF = "ldif"
    CALENDAR = "calendar"
    MAIL = "mail"
    EXCEL = "excel"
    OWN = "crm-desktop"
    OLD_EXCEL = "old excel"
    OUTLOOK_FILE = "outlook file"
    ZIP = "zip"
    ARCHIVE = "linkedin-archive"
    DATABASE = "database"
    PICTURE = "picture"
    PDF = "pdf"
    MARKUP = "markup"
    OTHER = "other"


class Encoding(StrEnum):
    """The encodings a person can choose from."""

    UTF_8 = "utf-8"
    UTF_16 = "utf-16"
    CP1252 = "cp1252"
    CP1250 = "cp1250"
    CP1251 = "cp1251"
    CP932 = "cp932"
    GB18030 = "gb18030"
    CP949 = "cp949"
    MAC_ROMAN = "mac-roman"
    CP850 = "cp850"


@dataclass(frozen=True, slots=True)
class TextForm:
    """How the bytes of a file become text.

    `codec` and `errors` are for `open`; `lossy` says that some bytes do not fit: they arrive as U+FFFD, and
    the rows that hold them are to be named. `why` is a clause for the person.
    """

    encoding: str
    codec: str
    errors: str
    lossy: bool
    why: str


_CHUNK: Final = 1 << 20
_HEAD: Final = 1 << 16

_MAGIC: Final[tuple[tuple[int, bytes, FileKind], ...]] = (
    (0, b"\x89PNG\r\n\x1a\n", FileKind.PICTURE),
    (0, b"\xff\xd8\xff", FileKind.PICTURE),
    (0, b"GIF87a", FileKind.PICTURE),
    (0, b"GIF89a", FileKind.PICTURE),
    (0, b"II*\x00", FileKind.PICTURE),
    (0, b"MM\x00*", FileKind.PICTURE),
    (0, b"\x00\x00\x01\x00", FileKind.PICTURE),
    (8, b"WEBP", FileKind.PICTURE),
    (4, b"ftypheic", FileKind.PICTURE),
    (4, b"ftypavif", FileKind.PICTURE),
    (4, b"ftypmif1", FileKind.PICTURE),
    (0, b"%PDF-", FileKind.PDF),
    (0, b"PK\x03\x04", FileKind.ZIP),
    (0, b"PK\x05\x06", FileKind.ZIP),
    (0, b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1", FileKind.OLD_EXCEL),
    (0, b"!BDN", FileKind.OUTLOOK_FILE),
    (0, b"SQLite format 3\x00", FileKind.DATABASE),
    (0, b"\x1f\x8b", FileKind.OTHER),
    (0, b"7z\xbc\xaf\x27\x1c", FileKind.OTHER),
    (0, b"Rar!\x1a\x07", FileKind.OTHER),
    (0, b"BZh", FileKind.OTHER),
    (0, b"\xfd7zXZ\x00", FileKind.OTHER),
    (0, b"\x7fELF", FileKind.OTHER),
    (0, b"OggS", FileKind.OTHER),
    (0, b"ID3", FileKind.OTHER),
    (4, b"ftyp", FileKind.OTHER),
    (0, b"RIFF", FileKind.OTHER),
)
# A text may begin with these letters by chance, so more of the file must look like the format.
_WEAK: Final = (b"BZh", b"ID3", b"RIFF", b"II*\x00", b"MM\x00*")

_TEXT_STARTS: Final[tuple[tuple[str, FileKind], ...]] = (
    ("BEGIN:VCARD", FileKind.VCARD),
    ("BEGIN:VCALENDAR", FileKind.CALENDAR),
    *(
        (f"BEGIN:{name}", FileKind.CALENDAR)
        for name in ("VEVENT", "VTODO", "VJOURNAL", "VFREEBUSY", "VTIMEZONE")
    ),
    ("<?XML", FileKind.MARKUP),
    ("<!DOCTYPE", FileKind.MARKUP),
    ("<HTML", FileKind.MARKUP),
)

_OF_A_MESSAGE: Final = "__substg1.0_".encode("utf-16-le")
"""Stands in the list of what a message of Outlook holds."""

_ENTRY: Final = re.compile(r"dn: ?\w[\w .-]*=|dn:: ?\w", re.IGNORECASE)

_NO_TABLE: Final[dict[FileKind, str]] = {
    FileKind.PICTURE: mark(
        "Imports", "This file is a picture, not a list of people. Choose the CSV file that was exported."
    ),
    FileKind.PDF: mark("Imports", "This file is a PDF document, not a list of people. Choose a CSV file."),
    FileKind.EXCEL: mark(
        "Imports", "This file is an Excel workbook, not the kind of file that was expected."
    ),
    FileKind.OLD_EXCEL: (
        mark(
            "Imports",
            "This is an Excel workbook of the old kind (.xls), or one that is locked with a password. "
            "Save it in Excel as .xlsx without a password, and choose that file.",
        )
    ),
    FileKind.OUTLOOK_FILE: mark(
        "Imports",
        "This is a file that only Outlook can open (.msg or .pst). Save the mail there as .eml, or export the contacts "
        "as CSV, and choose that file.",
    ),
    FileKind.ZIP: (
        mark(
            "Imports",
            "This is a ZIP archive, and nothing in it is a list of people, a calendar or mail that can be imported. "
            "Unpack it and choose the file you mean.",
        )
    ),
    FileKind.DATABASE: mark(
        "Imports",
        "This file is a database, not a list of people. A CRM Desktop file is opened, not imported.",
    ),
    FileKind.VCARD: mark(
        "Imports", "This file holds vCards, not a table. Export the people as CSV and choose that file."
    ),
    FileKind.LDIF: mark(
        "Imports", "This file is LDIF, not a table. Export the people as CSV and choose that file."
    ),
    FileKind.CALENDAR: mark("Imports", "This file is a calendar, not a list of people. Choose a CSV file."),
    FileKind.MAIL: mark("Imports", "This file is mail, not a table. Choose a CSV file."),
    FileKind.MARKUP: mark(
        "Imports",
        "This file is a web page or XML, not a list of people. Open it in a spreadsheet, save it as .xlsx or CSV, "
        "and choose that file.",
    ),
    FileKind.JSON: mark(
        "Imports",
        "This file is JSON, as other programs write it. Export the people or jobs there as CSV, and choose that file.",
    ),
    FileKind.OTHER: mark(
        "Imports", "This file holds no text, so it is no list of people. Choose a CSV file."
    ),
}

_NO_ENCODING: Final = mark(
    "Imports",
    "No choice of encoding makes this file readable: it is neither UTF-8 nor UTF-16 nor Windows-1252. "
    "Export it again as UTF-8.",
)


def no_table(kind: FileKind) -> NotReadable:
    """Give the error for a file that is something else than a table."""
    return NotReadable(translate("Imports", _NO_TABLE.get(kind, _NO_TABLE[FileKind.OTHER])))


_LOCKED: Final = (32, 33)
"""Errors of Windows: another program has the file, or a part of it, for itself."""


def trouble(path: str | PathLike[str], error: OSError) -> NotReadable:
    """Give the sentence for an error of the system while reading a file."""
    name = Path(path).name or fspath(path)
    if isinstance(error, FileNotFoundError):
        return NotReadable(
            translate("Imports", "There is no file “{name}”. Perhaps it was moved or renamed.", name=name)
        )
    if isinstance(error, IsADirectoryError):
        return NotReadable(translate("Imports", "“{name}” is a folder. Choose a file in it.", name=name))
    if getattr(error, "winerror", None) in _LOCKED:
        return NotReadable(
            translate(
                "Imports",
                "“{name}” cannot be opened: it is locked, or open in another program. Close it there and try again.",
                name=name,
            )
        )
    if isinstance(error, PermissionError):
        return NotReadable(
            translate(
                "Imports",
                "“{name}” cannot be opened: you may not read it. Change its permissions, or those of its folder, "
                "and try again.",
                name=name,
            )
        )
    return NotReadable(
        translate("Imports", "“{name}” cannot be read: {why}.", name=name, why=error.strerror or error)
    )


def is_database_in_use(path: str | PathLike[str]) -> bool:
    """Whether SQLite works on a file now, by the index of the log beside it. It must not be opened past SQLite, for
    that takes the locks away of all connections this process has (sqlite.org/howtocorrupt.html, 2.2).
    """
    return Path(f"{path}-shm").exists()


def read_head(path: str | PathLike[str]) -> bytes:
    """Read the first 64 KiB of a file.

    Raises `NotReadable` for no file, a folder, a device, an empty file, and a file that may not be read.
    """
    try:
        status = Path(path).stat()
        if stat.S_ISDIR(status.st_mode):
            os.scandir(path).close()  # one that may not be looked into is said to be
            raise IsADirectoryError
        if not stat.S_ISREG(status.st_mode):
            raise NotReadable(
                translate(
                    "Imports",
                    "“{name}” is not a file that can be read. Choose a CSV file.",
                    name=Path(path).name,
                )
            )
        if is_database_in_use(path):
            raise NotReadable(translate("Imports", _NO_TABLE[FileKind.DATABASE]))
        with Path(path).open("rb") as stream:
            head = stream.read(_HEAD)
    except OSError as error:
        raise trouble(path, error) from error
    except ValueError as error:  # a NUL in the name
        raise NotReadable(translate("Imports", "There is no file of this name.")) from error
    if not head.strip(b"\x00\xff\xfe\xef\xbb\xbf \t\r\n") and status.st_size <= _HEAD:
        raise NotReadable(
            translate("Imports", "“{name}” is empty. Choose a file with people in it.", name=Path(path).name)
        )
    return head


def kind_of(head: bytes) -> FileKind:
    """Tell from the first bytes what a file is; a text that is nothing else counts as CSV."""
    for offset, magic, kind in _MAGIC:
        if head.startswith(magic, offset):
            if magic in _WEAK and b"\x00" not in head[:512]:
                continue
            if kind is FileKind.ZIP and b"xl/" in head:
                return FileKind.EXCEL
            if kind is FileKind.OLD_EXCEL and _OF_A_MESSAGE in head:
                return FileKind.OUTLOOK_FILE
            return kind
    if head.startswith(b"BM") and len(head) > 14 and head[6:10] == b"\x00\x00\x00\x00":
        return FileKind.PICTURE
    start = _peek(head)
    upper = start[:64].upper()
    if _is_ldif(start):
        return FileKind.LDIF
    for words, kind in _TEXT_STARTS:
        if upper.startswith(words):
            return kind
    if start[:1] in "{[" and start[1:64].lstrip()[:1] in ('"', "{", "[", "}", "]"):
        return FileKind.JSON
    if _is_mail(start.encode("utf-8", "replace") if head[:2] in _UTF_16 else head):
        return FileKind.MAIL
    if _is_binary(head):
        return FileKind.OTHER
    if (below := _BELOW.search(head)) is not None:
        return FileKind.VCARD if below[1].upper() == b"VCARD" else FileKind.CALENDAR
    return FileKind.VCARD if _HEADLESS.match(head) else FileKind.CSV


_BELOW: Final = re.compile(rb"^BEGIN:(VCARD|VCALENDAR)[ \t]*\r?\n[A-Z]", re.IGNORECASE | re.MULTILINE)
"""The first line of cards or of a calendar that stand below something else, a remark or a blank page."""

_HEADLESS: Final = re.compile(
    rb"(?:\xef\xbb\xbf)?\s*(?:VERSION:[234]\.[01]|F?N[:;]).*?^END:VCARD[ \t]*\r?$",
    re.IGNORECASE | re.MULTILINE | re.DOTALL,
)
"""A card without its first line, up to its last."""


def _is_ldif(start: str) -> bool:
    """Whether a text begins with an entry of LDIF, below comments and its version."""
    for line in start.splitlines():
        if _ENTRY.match(line):
            return True
        if line.strip() and not line.startswith(("#", "version:")):
            return False
    return False


_UTF_16: Final = (codecs.BOM_UTF16_LE, codecs.BOM_UTF16_BE)
_HEADER: Final = re.compile(rb"([!-9;-~]{1,76})[ \t]*:")
_SENDERS: Final = frozenset({b"from", b"sender", b"return-path"})
_MAIL_HEADERS: Final = frozenset(
    {b"date", b"received", b"message-id", b"subject", b"to", b"delivered-to", b"mime-version"}
)
_SURE_HEADERS: Final = frozenset(
    {b"message-id", b"mime-version", b"content-type", b"content-transfer-encoding", b"x-unsent"}
)
"""Headers that nothing but mail begins with: a message may name no sender."""


def _is_mail(head: bytes) -> bool:
    """Whether a text begins with the headers of a message, perhaps below the first line of a mailbox."""
    lines = head.removeprefix(codecs.BOM_UTF8).lstrip().splitlines()[:500]
    if lines and (lines[0].startswith(b"From ") or lines[0].strip().isdigit()):
        del lines[0]
    names: set[bytes] = set()
    for line in lines:
        match = _HEADER.match(line)
        if match is not None:
            names.add(match[1].lower())
        elif line[:1] not in (b" ", b"\t") or not names:
            break
    if not names.isdisjoint(_SURE_HEADERS):
        return True
    return not names.isdisjoint(_SENDERS) and not names.isdisjoint(_MAIL_HEADERS)


def what_is(path: str | PathLike[str]) -> FileKind:
    """Tell what a file is, from its content. LinkedIn's own table is told apart later, by its header.

    Raises `NotReadable` where there is nothing to read.
    """
    return kind_of(read_head(path))


def text_form(
    path: str | PathLike[str], head: bytes, chosen: Encoding | None = None, look: Check | None = None
) -> TextForm:
    """Find how the text of a file is encoded; reads it once or a few times, in pieces, and asks `look` at each.

    `chosen` is the person's word and goes before everything but a byte order mark of the same family.
    Raises `NotReadable` when nothing fits.
    """
    try:
        if chosen is not None:
            return _chosen_form(path, head, chosen, look)
        return _found_form(path, head, look)
    except OSError as error:
        raise trouble(path, error) from error


def _chosen_form(path: str | PathLike[str], head: bytes, chosen: Encoding, look: Check | None) -> TextForm:
    if chosen is Encoding.UTF_8:
        codec = "utf-8-sig"
    elif chosen is not Encoding.UTF_16:
        codec = chosen.value
    elif head.startswith((codecs.BOM_UTF16_LE, codecs.BOM_UTF16_BE)):
        codec = "utf-16"
    else:
        codec = "utf-16-be" if _nul_side(head) == 0 else "utf-16-le"
    lossy = not _fits(path, codec, look)
    return TextForm(chosen.value, codec, "replace" if lossy else "strict", lossy, "as you chose")


def _found_form(path: str | PathLike[str], head: bytes, look: Check | None) -> TextForm:
    if head.startswith((codecs.BOM_UTF32_LE, codecs.BOM_UTF32_BE)) and len(head) % 4 == 0:
        lossy = not _fits(path, "utf-32", look)
        return TextForm("utf-32", "utf-32", "replace" if lossy else "strict", lossy, "by its byte order mark")
    if head.startswith((codecs.BOM_UTF16_LE, codecs.BOM_UTF16_BE)):
        lossy = not _fits(path, "utf-16", look)
        return TextForm(
            Encoding.UTF_16.value,
            "utf-16",
            "replace" if lossy else "strict",
            lossy,
            "by its byte order mark",
        )
    marked = head.startswith(codecs.BOM_UTF8)
    side = None if marked else _nul_side(head)
    if side is not None:
        codec = "utf-16-be" if side == 0 else "utf-16-le"
        if _fits(path, codec, look):
            return TextForm(Encoding.UTF_16.value, codec, "strict", False, "every other byte is empty")
    if _fits(path, "utf-8-sig", look):
        why = "by its byte order mark" if marked else "all of it is valid UTF-8"
        return TextForm(Encoding.UTF_8.value, "utf-8-sig", "strict", False, why)
    good, bad = _tally(path, "utf-8-sig", look)
    if good and (codec := _beside_utf_8(path, look)):
        why = f"some of its lines are, and the others are {codec}"
        return TextForm(Encoding.UTF_8.value, "utf-8-sig", f"or-{codec}", True, why)
    if marked or good >= 8 * bad:
        why = "by its byte order mark" if marked else "nearly all of it is valid UTF-8"
        return TextForm(Encoding.UTF_8.value, "utf-8-sig", "replace", True, why)
    older = older_encoding(head)
    if older and _fits(path, older, look):
        return TextForm(older, older, "strict", False, "its letters are of no other")
    if good * 4 >= bad:
        return TextForm(Encoding.UTF_8.value, "utf-8-sig", "replace", True, "some of it can only be UTF-8")
    if _fits(path, "cp1252", look):
        return TextForm(Encoding.CP1252.value, "cp1252", "strict", False, "it is not UTF-8")
    good, bad = _tally(path, "cp1252", look)
    if good >= 50 * bad:
        return TextForm(Encoding.CP1252.value, "cp1252", "replace", True, "it is not UTF-8")
    raise NotReadable(translate("Imports", _NO_ENCODING))


def _fits(path: str | PathLike[str], codec: str, look: Check | None) -> bool:
    """Whether the whole file is valid in a codec."""
    decoder = codecs.getincrementaldecoder(codec)("strict")
    try:
        with Path(path).open("rb") as stream:
            for chunk in stoppable(iter(partial(stream.read, _CHUNK), b""), look):
                decoder.decode(chunk)
            decoder.decode(b"", True)
    except UnicodeError:
        return False
    return True


def _beside_utf_8(path: str | PathLike[str], look: Check | None) -> str:
    """Give the encoding of the lines that are no UTF-8, where the others are; "" where it is no such mixture."""
    mixture = Mixture()
    with Path(path).open("rb") as stream:
        for line in stoppable(iter(partial(stream.readline, _CHUNK), b""), look):
            mixture.add(line)
    return mixture.older()


def _tally(path: str | PathLike[str], codec: str, look: Check | None) -> tuple[int, int]:
    """Count the characters beyond ASCII that a codec makes of a file, and the places it cannot read."""
    decoder = codecs.getincrementaldecoder(codec)("replace")
    good = bad = 0
    with Path(path).open("rb") as stream:
        for chunk in stoppable(chain(iter(partial(stream.read, _CHUNK), b""), [b""]), look):
            text = decoder.decode(chunk, not chunk)
            beyond = len(text) - len(text.encode("ascii", "ignore"))
            lost = text.count("\ufffd")
            good += beyond - lost
            bad += lost
    return good, bad


def _nul_side(head: bytes) -> int | None:
    """Tell at which side of the byte pairs the NULs are (0: UTF-16-BE, 1: UTF-16-LE), if they make a pattern."""
    pairs = len(head) // 2
    if pairs < 2:
        return None
    even, odd = head[0 : 2 * pairs : 2].count(0), head[1 : 2 * pairs : 2].count(0)
    low, high = min(even, odd), max(even, odd)
    # Latin letters have a NUL each; of other scripts only the delimiters, digits and line ends do.
    latin = high * 5 >= 2 * pairs and low * 10 <= high
    other = high * 10 >= pairs and high >= 8 and not low
    if not (latin or other):
        return None
    return 0 if even > odd else 1


def _peek(head: bytes) -> str:
    """The beginning as text, good enough to know a format by."""
    if head[:2] in _UTF_16:
        return head[:4096].decode("utf-16", "replace").lstrip()
    return head[:512].decode("utf-8-sig", "replace").lstrip()


def _is_binary(head: bytes) -> bool:
    """Whether the bytes are no text: many control characters, and not the NULs of UTF-16."""
    if head.startswith((codecs.BOM_UTF16_LE, codecs.BOM_UTF16_BE)) or _nul_side(head) is not None:
        return False
    controls = len(head) - len(head.translate(None, _CONTROLS))
    nuls = head.count(0)
    return (controls > 16 and controls * 20 > len(head)) or (nuls > 64 and nuls * 10 > len(head))


_CONTROLS: Final = bytes(set(range(1, 32)) - {9, 10, 11, 12, 13, 26, 27} | {127})
