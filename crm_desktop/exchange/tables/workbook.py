"""The sheets of an Excel workbook (ECMA-376 SpreadsheetML), read row by row.

Only what a list of people needs: texts, numbers, dates and truth values, and of formulas what Excel computed last.
The texts that the sheets share are read as far as they are needed and held close together, so that neither the time
to open a workbook nor the memory grows with it as a tree of objects would let it.
"""

from __future__ import annotations

import posixpath
import re
import zipfile
from array import array
from collections.abc import Iterator, Sequence
from contextlib import suppress
from datetime import date, datetime, timedelta
from typing import BinaryIO, Final
from xml.etree.ElementTree import Element, ParseError, fromstring
from xml.parsers import expat

from crm_desktop.exchange.files.archive import DAMAGED, open_member
from crm_desktop.exchange.tables.comments import MOST as MOST_COMMENTS
from crm_desktop.exchange.tables.comments import comments_of
from crm_desktop.exchange.tables.delimited import MAX_COLUMNS
from crm_desktop.exchange.tables.sheet_marks import MAIL, MOST, Linked, Marks, column_of, marks_of

BROKEN: Final = (*DAMAGED, expat.ExpatError, ParseError, UnicodeError)
"""What reading a damaged workbook raises, besides an `OSError` and a `KnownError`."""

LONGEST: Final = 131_072
"""The most characters of a cell, as in a CSV; one more is kept of a longer one."""

_CHUNK: Final = 1 << 16
_MOST_TEXT: Final = 64_000_000
_MOST_ROWS: Final = 1_048_576
_SMALL: Final = 16_000_000
_MOST_LINKS: Final = 20_000
_DATE_FORMATS: Final = frozenset((*range(14, 23), *range(27, 37), *range(45, 48), *range(50, 59)))
"""Numbers of the built-in formats that show a date or a time (ECMA-376 part 1, 18.8.30)."""

_OFFICE: Final = "{http://schemas.openxmlformats.org/officeDocument/2006/relationships}id"
_STRICT: Final = "{http://purl.oclc.org/ooxml/officeDocument/relationships}id"


class TooMuchText(ValueError):
    """The workbook holds more text than is read."""


class Book:
    """An opened workbook: the names of its sheets in their order, and their rows."""

    def __init__(self, archive: zipfile.ZipFile) -> None:
        self._archive = archive
        self._parts: dict[str, str] = {}
        self._dates: frozenset[str] = frozenset()
        self._first_day = date(1899, 12, 30)
        self._strings: _Strings | None = None
        self._known_marks: dict[str, Marks] = {}
        self._with_links: dict[str, set[int]] = {}
        self._read_parts()

    def close(self) -> None:
        """Close what was opened inside the archive."""
        if self._strings is not None:
            self._strings.close()

    @property
    def sheets(self) -> list[str]:
        """The names of the sheets that can be seen."""
        return list(self._parts)

    def rows(self, sheet: str, linked: Sequence[Linked] = ()) -> Iterator[tuple[int, list[str], float]]:
        """Give the rows of a sheet that are filled in: number, cells up to the last filled one, how far it is read.

        A cell that is merged downwards stands in each of its rows; of the columns `linked` the addresses of links are
        given too. A row with number 0 is none: it only says how far it is read. Raises what `BROKEN` names.
        """
        if self._strings is None:
            self._strings = _Strings(self._archive)
        member = self._archive.getinfo(self._parts[sheet])
        size = max(1, member.file_size)
        reader = _SheetReader(self._strings, self._dates, self._first_day)
        marks = self._marks(self._parts[sheet], member)
        above: dict[int, list[str]] = {}
        read = 0
        with open_member(self._archive, member) as stream:
            while chunk := stream.read(_CHUNK):
                read += len(chunk)
                for number, cells in reader.feed(chunk):
                    for each in linked:
                        place = (number, each.at)
                        if link := marks.links.get(place) or reader.links.pop(place, ""):
                            cells.extend([""] * (each.to + 1 - len(cells)))
                            cells[each.to] = each.filled(cells[each.to], link)
                    for at, begun in marks.merged.get(number, {}).items():
                        _fill_down(cells, at, above.get(begun, ()))
                    if number in marks.begun:
                        above[number] = cells
                    yield number, cells, read / size
                yield 0, [], read / size
                self._with_links.setdefault(sheet, set()).update(at for _, at in reader.links)
            for number, cells in reader.feed(b"", last=True):
                yield number, cells, 1.0

    def has_links(self, sheet: str, column: int) -> bool:
        """Whether cells of a column have links; those that are formulas are known of what was read of the sheet."""
        marks = self._marks(self._parts[sheet], self._archive.getinfo(self._parts[sheet]))
        return column in self._with_links.get(sheet, ()) or any(at == column for _, at in marks.links)

    def _marks(self, part: str, member: zipfile.ZipInfo) -> Marks:
        """Give what is merged and linked in a sheet; a sheet is looked through once."""
        found = self._known_marks.get(part)
        if found is None:
            relations = self._relations(part) if member.file_size <= MOST else ()
            targets = {each.get("Id", ""): each.get("Target", "") for each in relations}
            found = self._known_marks[part] = marks_of(self._archive, member, targets)
        return found

    def comments(self, sheet: str) -> dict[int, str]:
        """Give the comments at the cells of each row of a sheet; none where they cannot be read, or are too many."""
        with suppress(*BROKEN):
            return comments_of(self._commented(self._parts[sheet]))
        return {}

    def _commented(self, part: str) -> Iterator[Element]:
        """Give the parts that hold the comments of a sheet."""
        for each in self._relations(part):
            name = _placed(posixpath.dirname(part), each.get("Target", ""))
            said = each.get("Type", "").endswith(("/comments", "/threadedComment"))
            member = self._archive.NameToInfo.get(name) if said else None
            if member is not None and member.file_size <= MOST_COMMENTS:
                tree = self._tree(name)
                if tree is not None:
                    yield tree

    def _relations(self, part: str) -> Sequence[Element]:
        """Give what belongs to a sheet besides its rows."""
        folder, _, name = part.rpartition("/")
        tree = self._tree(f"{folder}/_rels/{name}.rels")
        return () if tree is None else list(tree)

    def _tree(self, name: str) -> Element | None:
        """Give a small part as a tree, None where there is none."""
        try:
            member = self._archive.getinfo(name)
        except KeyError:
            return None
        if member.file_size > _SMALL:
            raise ValueError(f"{name} is too big")
        with open_member(self._archive, member) as stream:
            content = stream.read()
        if b"<!ENTITY" in content or b"<!DOCTYPE" in content:
            raise ValueError(f"{name} declares entities")
        return fromstring(content)

    def _read_parts(self) -> None:
        book = self._tree("xl/workbook.xml")
        links = self._tree("xl/_rels/workbook.xml.rels")
        if book is None or links is None:
            raise ValueError("it has no list of sheets")
        targets = {link.get("Id"): link.get("Target", "") for link in links}
        for each in book.iter():
            if each.tag.endswith("}sheet") and each.get("state", "visible") == "visible":
                target = targets.get(each.get(_OFFICE) or each.get(_STRICT) or "", "")
                part = _placed("xl", target)
                if part in self._archive.NameToInfo and "chartsheet" not in part:
                    self._parts.setdefault(each.get("name") or part, part)
            elif each.tag.endswith("}workbookPr") and each.get("date1904", "0") in ("1", "true"):
                self._first_day = date(1904, 1, 1)
        styles = self._tree("xl/styles.xml")
        if styles is not None:
            self._dates = _date_styles(styles)


def _placed(folder: str, target: str) -> str:
    """Give the name of a part that is named from a folder of the archive, or from its root."""
    return target.lstrip("/") if target.startswith("/") else posixpath.normpath(f"{folder}/{target}")


def _fill_down(cells: list[str], at: int, begun: Sequence[str]) -> None:
    """Write into a column of a row what stands in the cell above that is merged with it."""
    if at < len(begun) and begun[at] and not (at < len(cells) and cells[at]):
        cells.extend([""] * (at + 1 - len(cells)))
        cells[at] = begun[at]


def _date_styles(styles: Element) -> frozenset[str]:
    """Give the numbers of the cell styles that show a date or a time."""
    codes = {
        each.get("numFmtId", ""): each.get("formatCode", "")
        for each in styles.iter()
        if each.tag.endswith("}numFmt")
    }
    formats = next((each for each in styles.iter() if each.tag.endswith("}cellXfs")), ())
    found = []
    for place, each in enumerate(formats):
        number = each.get("numFmtId", "0")
        built_in = number.isdecimal() and int(number) in _DATE_FORMATS
        if built_in or _shows_date(codes.get(number, "")):
            found.append(str(place))
    return frozenset(found)


def _shows_date(code: str) -> bool:
    """Whether a number format shows a date or a time: letters of one outside of quotes, brackets and escapes."""
    plain = []
    inside = ""
    signs = iter(code)
    for sign in signs:
        if inside:
            inside = "" if sign == inside else inside
        elif sign in "\\_*":
            next(signs, "")
        elif sign == '"':
            inside = '"'
        elif sign == "[":
            inside = "]"
        else:
            plain.append(sign.lower())
    return bool({"d", "m", "y", "h", "s"} & set("".join(plain).replace("general", "")))


def _parser() -> expat.XMLParserType:
    parser = expat.ParserCreate(namespace_separator=" ")
    parser.buffer_text = True
    parser.buffer_size = 1 << 16

    def refuse(*_: object) -> None:
        raise ValueError("the XML declares entities")

    parser.EntityDeclHandler = refuse
    return parser


class _Strings:
    """The texts that the sheets share, read as far as they were asked for, and held as one piece of bytes."""

    def __init__(self, archive: zipfile.ZipFile) -> None:
        self._stream: BinaryIO | None = None
        self._bytes = bytearray()
        self._ends = array("Q", [0])
        self._pieces: list[str] | None = None
        self._reads = False
        self._aside = 0
        for name in archive.namelist():
            if name.lower() == "xl/sharedstrings.xml":
                self._stream = open_member(archive, archive.getinfo(name))
        self._parser = _parser()
        self._parser.StartElementHandler = self._start
        self._parser.EndElementHandler = self._end
        self._parser.CharacterDataHandler = self._text

    def get(self, number: int) -> str:
        """Give a text by its number, "" where there is none."""
        while number >= len(self._ends) - 1 and self._stream is not None:
            chunk = self._stream.read(_CHUNK)
            self._parser.Parse(chunk, not chunk)
            if not chunk:
                self.close()
        if not 0 <= number < len(self._ends) - 1:
            return ""
        return self._bytes[self._ends[number] : self._ends[number + 1]].decode("utf-8")

    def close(self) -> None:
        """Read no further."""
        if self._stream is not None:
            self._stream.close()
            self._stream = None

    def _start(self, name: str, _: object) -> None:
        local = name.rpartition(" ")[2]
        if local == "si":
            self._pieces = []
        elif local == "t":
            self._reads = not self._aside
        elif local == "rPh":  # how it is pronounced
            self._aside += 1

    def _end(self, name: str) -> None:
        local = name.rpartition(" ")[2]
        if local == "t":
            self._reads = False
        elif local == "rPh":
            self._aside -= 1
        elif local == "si" and self._pieces is not None:
            self._bytes += "".join(self._pieces)[: LONGEST + 1].encode("utf-8", "replace")
            if len(self._bytes) > _MOST_TEXT:
                raise TooMuchText
            self._ends.append(len(self._bytes))
            self._pieces = None

    def _text(self, text: str) -> None:
        if self._reads and self._pieces is not None and len(self._pieces) < 100:
            self._pieces.append(text)


_LINKED: Final = re.compile(r'HYPERLINK\("([^"]*)"(?:[,;]\s*"([^"]*)")?\)', re.IGNORECASE)
_SUMMED: Final = re.compile(r"(?:SUM|SUBTOTAL|COUNTA?|AVERAGE|MIN|MAX)\(.*\)", re.IGNORECASE)


def _uncalculated(formula: str) -> str:
    """Give the text of a formula that was never calculated: of a link its words, of a sum itself; "" of all others."""
    linked = _LINKED.fullmatch(formula.strip())
    if linked is not None:
        return str(linked[2] or linked[1].removeprefix("mailto:"))
    return f"={formula.strip()}" if _SUMMED.fullmatch(formula.strip()) else ""


class _SheetReader:
    """Turns the XML of a sheet into rows, piece by piece."""

    def __init__(self, strings: _Strings, dates: frozenset[str], first_day: date) -> None:
        self._strings = strings
        self._dates = dates
        self._first_day = first_day
        self._rows: list[tuple[int, list[str]]] = []
        self._number = 0
        self._cells: list[str] = []
        self._column = -1
        self._type = self._style = ""
        self._value: list[str] = []
        self._formula: list[str] | None = None
        self._reads = False
        self._known: dict[str, str] = {}
        self._columns: dict[str, int] = {}
        self.links: dict[tuple[int, int], str] = {}
        self._parser = _parser()
        self._parser.StartElementHandler = self._start
        self._parser.EndElementHandler = self._end
        self._parser.CharacterDataHandler = self._text

    def feed(self, chunk: bytes, *, last: bool = False) -> list[tuple[int, list[str]]]:
        """Take a piece of the XML and give the rows that are whole."""
        self._parser.Parse(chunk, last)
        rows, self._rows = self._rows, []
        return rows

    def _local(self, name: str) -> str:
        local = self._known[name] = name.rpartition(" ")[2]
        return local

    def _start(self, name: str, attributes: dict[str, str]) -> None:
        local = self._known.get(name) or self._local(name)
        if local == "c":
            self._type = attributes.get("t", "n")
            self._style = attributes.get("s", "")
            self._value = []
            self._formula = None
            place = attributes.get("r", "")
            self._column = self._column_of(place) if place else self._column + 1
        elif local in ("v", "t"):
            self._reads = True
        elif local == "f":
            self._formula = []
        elif local == "rPh":
            self._type += "-aside"
        elif local == "row":
            said = attributes.get("r", "")
            self._number = max(self._number + 1, int(said) if said.isdecimal() else 0)
            if self._number > _MOST_ROWS:
                raise ValueError("it has more rows than a sheet can have")
            self._cells, self._column = [], -1

    def _text(self, text: str) -> None:
        if self._reads:
            if len(self._value) < 100:
                self._value.append(text)
        elif self._formula is not None and len(self._formula) < 100:
            self._formula.append(text)

    def _end(self, name: str) -> None:
        local = self._known.get(name) or self._local(name)
        if local in ("v", "t"):
            self._reads = False
        elif local == "c":
            if (self._value or self._formula) and self._column <= MAX_COLUMNS:
                # A program that does not calculate leaves a formula without its value.
                text = (
                    self._cell("".join(self._value))
                    if self._value
                    else _uncalculated("".join(self._formula or ()))
                )
                link = _LINKED.fullmatch("".join(self._formula).strip()) if self._formula else None
                if (
                    link
                    and ("://" in link[1] or link[1].lower().startswith(MAIL))
                    and len(self.links) < _MOST_LINKS
                ):
                    self.links[self._number, self._column] = link[1]
                if text:
                    cells = self._cells
                    if len(cells) <= self._column:
                        cells.extend([""] * (self._column + 1 - len(cells)))
                    cells[self._column] = text
        elif local == "row" and self._cells:
            self._rows.append((self._number, self._cells))
        elif local == "rPh":
            self._type = self._type.removesuffix("-aside")

    def _column_of(self, place: str) -> int:
        """Give the column of a place such as "AB12", from 0."""
        letters = place.rstrip("0123456789")
        column = self._columns.get(letters)
        if column is None:
            column = self._columns[letters] = column_of(letters)
        return column

    def _cell(self, value: str) -> str:
        """Give the value of a cell as text."""
        kind = self._type
        if kind == "s":
            return self._strings.get(int(value)) if value.strip().isdecimal() else ""
        if kind in ("inlineStr", "str"):
            return value[: LONGEST + 1]
        if kind == "b":
            return "true" if value.strip() == "1" else "false"
        if kind == "d":
            return value.strip().removesuffix("T00:00:00")
        if kind != "n":
            return ""  # an error such as #N/A
        if value.isdecimal() and len(value) < 16 and self._style not in self._dates:
            return value
        try:
            number = float(value)
        except ValueError:
            return ""
        if self._style in self._dates:
            return self._moment(number)
        if number.is_integer() and abs(number) < 1e15:
            return str(int(number))
        return f"{number:.15g}"

    def _moment(self, serial: float) -> str:
        """Give a day, or a day and time, of a serial number; a time alone where there is no day."""
        minutes = round((serial % 1) * 1440)
        days = int(serial // 1)
        if days == 0 and serial >= 0:
            return f"{minutes // 60 % 24:02}:{minutes % 60:02}"
        if self._first_day.year < 1900 and 0 < days < 60:
            days += 1  # Excel takes 1900 for a leap year
        try:
            moment = datetime.combine(self._first_day, datetime.min.time()) + timedelta(
                days=days, minutes=minutes
            )
        except OverflowError:
            return ""
        return moment.date().isoformat() if not minutes else moment.isoformat(" ", "minutes")
