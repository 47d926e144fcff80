"""What follows the rows in the XML of a sheet: merged cells, and the links of cells.

Both are looked up before the rows are read, in sheets that a person could have made by hand (`MOST`).
"""

from __future__ import annotations

import re
import zipfile
from collections.abc import Mapping
from html import unescape
from typing import Final, NamedTuple
from urllib.parse import unquote

from crm_desktop.exchange.files.archive import open_member

MOST: Final = 8_000_000
"""The most bytes of the XML of a sheet that is looked through."""

_MOST_MARKS: Final = 20_000
_TAIL: Final = b"</sheetData>"
_MERGED: Final = re.compile(rb"<(?:\w+:)?mergeCell\s[^>]*?ref=\"([A-Z]{1,3})(\d{1,7}):[A-Z]{1,3}(\d{1,7})\"")
_LINK: Final = re.compile(rb"<(?:\w+:)?hyperlink\s([^>]*)>")
_PLACE: Final = re.compile(rb"\bref=\"([A-Z]{1,3})(\d{1,7})")
_ID: Final = re.compile(rb"\bid=\"([^\"]{1,100})\"")


MAIL: Final = "mailto:"


class Linked(NamedTuple):
    """A column of a sheet whose links are read, in which column their addresses go, and whether these are of mail."""

    at: int
    to: int
    of_mail: bool = False

    def filled(self, cell: str, link: str) -> str:
        """Give what stands in a cell where a link goes: its address, where the cell has none and it is of that kind."""
        if self.of_mail != link.lower().startswith(MAIL) or ("@" if self.of_mail else "://") in cell:
            return cell
        return unquote(link[len(MAIL) :].partition("?")[0]) if self.of_mail else link


class Marks(NamedTuple):
    """The marks of a sheet.

    `merged` gives for a row, by column (from 0), the row in which a merged cell begins that goes down to there; `begun`
    are those rows. `links` gives the address of a link by its row and column.
    """

    merged: Mapping[int, Mapping[int, int]]
    begun: frozenset[int]
    links: Mapping[tuple[int, int], str]


NONE: Final = Marks({}, frozenset(), {})


def marks_of(archive: zipfile.ZipFile, member: zipfile.ZipInfo, targets: Mapping[str, str]) -> Marks:
    """Find the marks of a sheet; `targets` gives the addresses of its links by their number."""
    if member.file_size > MOST:
        return NONE
    with open_member(archive, member) as stream:
        xml = stream.read()
    tail = xml[xml.rfind(_TAIL) :] if _TAIL in xml else b""
    merged: dict[int, dict[int, int]] = {}
    begun: set[int] = set()
    count = 0
    for letters, first, last in _MERGED.findall(tail):
        column = column_of(letters.decode())
        for row in range(int(first) + 1, min(int(last), int(first) + 1_000) + 1):
            count += 1
            if count > _MOST_MARKS:
                break
            merged.setdefault(row, {})[column] = int(first)
            begun.add(int(first))
    links: dict[tuple[int, int], str] = {}
    for said in _LINK.findall(tail)[:_MOST_MARKS]:
        place, number = _PLACE.search(said), _ID.search(said)
        target = unescape(targets.get(number[1].decode("utf-8", "replace"), "")) if number else ""
        if place is not None and target.lower().startswith(("http://", "https://", MAIL)):
            links[int(place[2]), column_of(place[1].decode())] = target
    return Marks(merged, frozenset(begun), links)


def column_of(letters: str) -> int:
    """Give the column that letters such as "AB" name, from 0."""
    column = 0
    for letter in letters[:4]:
        column = column * 26 + max(1, min(26, ord(letter.upper()) - 64))
    return max(0, column - 1)
