"""Any CSV as a table: encoding, delimiter, header and what stands above it are found by content.

Row numbers are those a spreadsheet shows: every record counts as one, from 1, with the lines above the header,
the header itself and empty lines; a record of several lines (a line break within quotes) counts once.
"""

from __future__ import annotations

import csv
import io
from collections import Counter
from collections.abc import Iterator, Sequence
from dataclasses import dataclass, field, replace
from os import PathLike
from pathlib import Path
from types import TracebackType
from typing import Final, Self

from crm_desktop.exchange.content import (
    Encoding,
    FileKind,
    NotReadable,
    TextForm,
    kind_of,
    no_table,
    read_head,
    text_form,
    trouble,
    what_is,
)
from crm_desktop.exchange.delimited import MAX_COLUMNS, RawBatch, Records
from crm_desktop.exchange.headers import is_known
from crm_desktop.exchange.presets import Preset, preset_of
from crm_desktop.exchange.records import Rejected

__all__ = [
    "AUTO_HEADER",
    "BATCH",
    "DELIMITERS",
    "MAX_COLUMNS",
    "NO_HEADER",
    "SAMPLE_ROWS",
    "Column",
    "Encoding",
    "FileKind",
    "NotReadable",
    "RawBatch",
    "Rejected",
    "Table",
    "TableReading",
    "open_table",
    "open_text",
    "what_is",
]

DELIMITERS: Final = (",", ";", "\t", "|")
"""The delimiters that are understood, the likelier first."""

AUTO_HEADER: Final = -1
"""For `header`: find it."""

NO_HEADER: Final = 0
"""For `header`: there is none, and the first record is a person already."""

BATCH: Final = 1_000
"""How many rows are read at once where nothing else is said."""

_SAMPLE_CHARS: Final = 256 * 1024
_SAMPLE_RECORDS: Final = 5_000
SAMPLE_ROWS: Final = 200
"""How many rows `Table.sample` has at most."""

_NAMES: Final = {",": "comma", ";": "semicolon", "\t": "tab", "|": "vertical bar"}


@dataclass(frozen=True, slots=True)
class Column:
    """A column of a table.

    `header` is what the file says ("" for nothing), `label` a name that no other column has. `example` is the
    first value that is not empty; `empty` counts the rows without one among the first `Table.sample`.
    """

    index: int
    header: str
    label: str
    example: str
    empty: int


@dataclass(frozen=True, slots=True)
class Table:
    """A file that was understood as a table; it is read with `batches` or `reading`, as often as one likes.

    `header_row` is the row number of the header, 0 where there is none; `first_row` the number of the last row
    above the people. `preamble` counts the records above the header. `doubled` are headers that stand over
    several columns. `sample` has the first 200 rows, with their numbers. `taken` says in sentences what was
    found and why, for whoever cannot be asked. Encoding is `utf-8`, `utf-16`, `cp1252` or `utf-32`.
    """

    name: str
    path: Path | None
    kind: FileKind
    encoding: str
    delimiter: str
    header_row: int
    preamble: int
    columns: tuple[Column, ...]
    doubled: tuple[str, ...]
    sample: tuple[tuple[int, tuple[str, ...]], ...]
    taken: tuple[str, ...]
    _form: TextForm | None = field(repr=False)
    _text: str | None = field(repr=False)
    _skip_lines: int = field(repr=False)
    _skip_records: int = field(repr=False)
    _pad: bool = field(repr=False)

    @property
    def headers(self) -> tuple[str, ...]:
        """The labels of the columns, each different."""
        return tuple(column.label for column in self.columns)

    def reading(self, batch: int = BATCH) -> TableReading:
        """Open the table for one pass, in batches of about that many rows.

        Use it as a context manager. Raises `NotReadable` when the file has gone or fails while it is read.
        """
        return TableReading(self, batch)

    def batches(self, batch: int = BATCH) -> Iterator[RawBatch]:
        """Give the rows below the header in batches, reading the file anew.

        Raises `NotReadable` when the file has gone or fails while it is read.
        """
        with self.reading(batch) as reading:
            yield from reading


class TableReading:
    """One pass through a table; `done` tells how far it is, from 0 to 1."""

    def __init__(self, table: Table, batch: int) -> None:
        self._table = table
        self._size = 1
        self._raw: io.BufferedReader | None = None
        self._stream: io.TextIOBase
        if table.path is None:
            self._stream = io.StringIO(table._text or "", newline="")
        else:
            try:
                self._stream, self._raw, self._size = _open(table.path, table._form)
            except OSError as error:
                raise trouble(table.path, error) from error
        self._batch = batch
        self._ended = False

    def __enter__(self) -> Self:
        return self

    def __exit__(
        self, kind: type[BaseException] | None, error: BaseException | None, tb: TracebackType | None
    ) -> None:
        self._stream.close()

    def __iter__(self) -> Iterator[RawBatch]:
        table = self._table
        try:
            for _ in range(table._skip_lines):
                _skip_line(self._stream)
            records = Records(
                self._stream.readline,
                table.delimiter,
                width=len(table.columns),
                pad=table._pad,
                lossy=table._form is not None and table._form.lossy,
                number=table._skip_records,
            )
            yield from records.batches(self._batch)
        except OSError as error:
            raise trouble(table.path or table.name, error) from error
        except UnicodeError as error:
            raise NotReadable(f"“{table.name}” was changed by another program while it was read.") from error
        self._ended = True

    @property
    def done(self) -> float:
        """How much of the file is read, from 0 to 1."""
        if self._ended:
            return 1.0
        if self._raw is None or self._raw.closed:
            return 0.0
        return min(1.0, self._raw.tell() / max(1, self._size))


def open_table(
    path: str | PathLike[str],
    *,
    encoding: Encoding | None = None,
    delimiter: str | None = None,
    header: int = AUTO_HEADER,
) -> Table:
    """Understand a file as a table of people, reading no more than its beginning (and its bytes once).

    What the person chose goes before what is found: an encoding, one of `DELIMITERS`, the row number of the
    header or `NO_HEADER`.
    Raises `NotReadable` with a sentence for what is no table as a whole: no file, a folder, nothing in it,
    a picture or another format, no encoding that fits, locked, more than 1,000 columns.
    """
    place = Path(path)
    head = read_head(place)
    kind = kind_of(head)
    if kind is not FileKind.CSV and not (kind is FileKind.OTHER and encoding is not None):
        raise no_table(kind)
    form = text_form(place, head, encoding)
    try:
        stream, _, _ = _open(place, form)
        with stream:
            sample = _sample(stream)
    except OSError as error:
        raise trouble(place, error) from error
    return _understand(place.name, place, form, None, sample, delimiter, header)


def open_text(
    text: str, *, name: str = "Clipboard", delimiter: str | None = None, header: int = AUTO_HEADER
) -> Table:
    """Understand pasted text as a table of people, as `open_table` does a file.

    Raises `NotReadable` when there is nothing in it or it has more than 1,000 columns.
    """
    if not text.strip():
        raise NotReadable("There is no text to read. Copy the rows first, with their header.")
    kind = kind_of(text[:1024].encode())
    if kind is not FileKind.CSV:
        raise no_table(kind)
    with io.StringIO(text, newline="") as stream:
        sample = _sample(stream)
    return _understand(name, None, None, text, sample, delimiter, header)


def _open(path: Path, form: TextForm | None) -> tuple[io.TextIOWrapper, io.BufferedReader, int]:
    """Open a file as text without touching its line ends; give the text, the bytes below, and their count."""
    if form is None:
        raise ValueError("a file has an encoding")
    raw = path.open("rb")
    try:
        size = raw.seek(0, io.SEEK_END)
        raw.seek(0)
        return io.TextIOWrapper(raw, encoding=form.codec, errors=form.errors, newline=""), raw, size
    except BaseException:
        raw.close()
        raise


def _skip_line(stream: io.TextIOBase) -> None:
    """Leave out one line, however long."""
    while (piece := stream.readline(1 << 20)) and not piece.endswith(("\n", "\r")):
        pass


@dataclass(frozen=True, slots=True)
class _Sample:
    """The beginning of a text; `whole` where it is all of it."""

    lines: list[str]
    whole: bool


def _sample(stream: io.TextIOBase) -> _Sample:
    text = stream.read(_SAMPLE_CHARS)
    whole = len(text) < _SAMPLE_CHARS
    lines = list(io.StringIO(text, newline=""))
    if not whole and len(lines) > 1 and not lines[-1].endswith("\n"):
        lines.pop()
    return _Sample(lines, whole)


@dataclass(frozen=True, slots=True)
class _Record:
    """A record of the beginning; `after` is the line, from 0, that follows it."""

    number: int
    cells: list[str]
    after: int


@dataclass(frozen=True, slots=True)
class _Guess:
    """How the beginning reads with one delimiter."""

    delimiter: str
    records: list[_Record]
    width: int
    header: int
    preset: Preset | None
    hits: int
    score: float


def _understand(
    name: str,
    path: Path | None,
    form: TextForm | None,
    text: str | None,
    sample: _Sample,
    chosen: str | None,
    header: int,
) -> Table:
    named = _named_delimiter(sample.lines)
    if chosen is not None:
        guess, why = _guess(sample, chosen, header), "as you chose"
    elif named:
        guess, why = _guess(sample, named, header), "as its first line says"
    else:
        guess, why = _choose(sample, header)
    records = guess.records
    if not any(any(cell.strip() for cell in record.cells) for record in records):
        raise NotReadable(f"“{name}” is empty. Choose a file with people in it.")
    head = records[guess.header] if guess.header >= 0 else None
    start = guess.header + 1 if head else int(named is not None)
    data = [record.cells for record in records[start:] if record.cells]
    width, pad = _width(head.cells if head else [], data)
    if width > MAX_COLUMNS:
        raise NotReadable(
            f"“{name}” has {width:,} columns, and a list of people has at most {MAX_COLUMNS:,}. "
            "Choose the list of contacts, or another delimiter."
        )
    cells = [cell.strip() for cell in head.cells] if head else []
    cells += [""] * (width - len(cells))
    labels, doubled = _labels(cells, bool(head))
    if head:
        skip_lines, skip_records = head.after, head.number
    elif start:
        skip_lines, skip_records = records[start - 1].after, records[start - 1].number
    else:
        skip_lines, skip_records = 0, 0
    kind = guess.preset.kind if guess.preset else FileKind.CSV
    table = Table(
        name=name,
        path=path,
        kind=kind,
        encoding=form.encoding if form else Encoding.UTF_8.value,
        delimiter=guess.delimiter,
        header_row=head.number if head else 0,
        preamble=guess.header if head else start,
        columns=tuple(Column(index, cells[index], labels[index], "", 0) for index in range(width)),
        doubled=doubled,
        sample=(),
        taken=tuple(_taken(form, guess, why, head, doubled)),
        _form=form,
        _text=text,
        _skip_lines=skip_lines,
        _skip_records=skip_records,
        _pad=pad,
    )
    return _with_sample(table)


def _with_sample(table: Table) -> Table:
    """Read the first rows and say of each column what is in it."""
    with table.reading(SAMPLE_ROWS) as reading:
        rows = next(iter(reading)).rows[:SAMPLE_ROWS]
    columns = []
    for column in table.columns:
        values = [cells[column.index].strip() for _, cells in rows]
        example = next((value for value in values if value), "")[:200]
        columns.append(Column(column.index, column.header, column.label, example, values.count("")))
    return replace(
        table, columns=tuple(columns), sample=tuple((number, tuple(cells)) for number, cells in rows)
    )


def _named_delimiter(lines: Sequence[str]) -> str | None:
    """Give the delimiter that a first line such as `sep=;` names (spreadsheets write it)."""
    first = lines[0].strip().strip('"') if lines else ""
    if len(first) == 5 and first.lower().startswith("sep=") and first[4] in DELIMITERS:
        return first[4]
    return "\t" if lines and lines[0].lower().startswith("sep=\t") else None


def _choose(sample: _Sample, header: int) -> tuple[_Guess, str]:
    """Find the delimiter: by a header that is known, else by how well the records agree in their width."""
    guesses = [
        _guess(sample, delimiter, header)
        for delimiter in DELIMITERS
        if delimiter == "," or any(delimiter in line for line in sample.lines)
    ]
    best = max(
        guesses,
        key=lambda guess: (guess.preset is not None, guess.hits if guess.hits > 1 else 0, guess.score),
    )
    if best.preset or best.hits > 1:
        return best, "its header is known"
    if best.width <= 1:
        return best, "there is one column only"
    return best, "the rows agree best with it"


def _guess(sample: _Sample, delimiter: str, header: int) -> _Guess:
    """Read the beginning with one delimiter and look for its header."""
    guess = _usual_width(sample.lines, delimiter)
    records = _records(sample, delimiter, guess)
    widths = Counter(len(record.cells) for record in records if record.cells)
    width = max(widths, key=lambda each: (widths[each], each), default=0)
    share = widths[width] / max(1, sum(widths.values()))
    filled = Counter(_filled(record.cells) for record in records if record.cells)
    preset, at, hits = _find_header(records, max(filled, key=lambda each: (filled[each], each), default=0))
    if header == NO_HEADER:
        preset, at, hits = None, -1, 0
    elif header > 0:
        at = next((index for index, record in enumerate(records) if record.number == header), -1)
        cells = records[at].cells if at >= 0 else []
        preset, hits = preset_of(cells), sum(map(is_known, cells))
    score = share * (1 - 1 / width) if width > 1 else 0.0
    return _Guess(delimiter, records, width, at, preset, hits, score)


def _filled(cells: Sequence[str]) -> int:
    """The width of a record without the empty cells at its end."""
    count = len(cells)
    while count and not cells[count - 1].strip():
        count -= 1
    return count


def _usual_width(lines: Sequence[str], delimiter: str) -> int:
    """The width that most lines have when each is read by itself."""
    widths: Counter[int] = Counter()
    for line in lines[:SAMPLE_ROWS]:
        if not line.strip():
            continue
        try:
            widths[len(next(csv.reader([line], delimiter=delimiter, strict=True)))] += 1
        except (csv.Error, StopIteration):
            continue
    return max(widths, key=lambda each: (widths[each], each), default=0)


def _records(sample: _Sample, delimiter: str, guess: int) -> list[_Record]:
    lines = iter(sample.lines)
    reader = Records(lambda _: next(lines, ""), delimiter, guess=guess)
    found: list[_Record] = []
    for cells, _ in reader.each():
        found.append(_Record(reader.number, cells, reader.lines_done))
        if len(found) >= _SAMPLE_RECORDS:
            break
    if not sample.whole and len(found) > 1:
        found.pop()
    return found


def _find_header(records: Sequence[_Record], width: int) -> tuple[Preset | None, int, int]:
    """Find the header: the program whose it is, its place among the records (-1: none), its known words."""
    for index, record in enumerate(records):
        if preset := preset_of(record.cells):
            return preset, index, len(record.cells)
    best, most, before = -1, 0, 0
    for index, record in enumerate(records):
        cells = record.cells
        narrow, before = before * 2 < width, len(cells)
        # Far down only what follows a line of another kind can still be a header.
        if len(cells) > 10 * MAX_COLUMNS or (index > 100 and not narrow):
            continue
        filled = [cell for cell in cells if cell.strip()]
        hits = sum(map(is_known, filled))
        wide = len(cells) * 2 >= width or hits == len(filled) > 1
        if wide and hits > most and (hits > 1 or hits == len(filled)) and not any(map(_is_value, filled)):
            best, most = index, hits
    if best >= 0:
        return None, best, most
    return None, _header_by_contrast(records, width), 0


def _header_by_contrast(records: Sequence[_Record], width: int) -> int:
    """Find a header of unknown words: all words, all different, over columns that hold something else."""
    for index, record in enumerate(records[:20]):
        if len(record.cells) < width or not any(record.cells):
            continue
        cells = [cell.strip() for cell in record.cells]
        filled = [cell for cell in cells if cell]
        if any(map(_is_value, filled)) or len(filled) * 2 < len(cells):
            return -1
        below = [other.cells for other in records[index + 1 : index + 100] if len(other.cells) == len(cells)]
        for column in range(len(cells)):
            values = [row[column].strip() for row in below if row[column].strip()]
            if cells[column] and values and sum(map(_is_value, values)) * 10 > 7 * len(values):
                return index
        return -1
    return -1


def _is_value(cell: str) -> bool:
    """Whether a cell is a number, a date, an address or a link: no header says that."""
    cell = cell.strip()
    if "@" in cell or "://" in cell:
        return True
    digits = sum(map(str.isdigit, cell))
    return digits > 0 and digits * 2 >= len(cell)


def _width(head: Sequence[str], data: Sequence[Sequence[str]]) -> tuple[int, bool]:
    """Settle how many cells a row has, and whether rows may lack some at their end.

    The header decides. Where most rows agree on more cells than it has, the columns beyond it have no name.
    Spreadsheets leave out empty cells at the end, for many rows at once: where sixteen rows or more lack cells,
    or none has as many as the header, short rows are whole. A single short one is not.
    """
    counts = Counter(len(row) for row in data)
    usual = max(counts, key=lambda each: (counts[each], each), default=0)
    if not head:
        return usual, False
    width = len(head)
    beyond = sum(counts_of for count, counts_of in counts.items() if count > width)
    if usual > width and beyond * 10 > 6 * len(data):
        longer = [row for row in data if len(row) == usual]
        if any(any(cell.strip() for cell in row[width:]) for row in longer):
            width = usual
    short = sum(times for count, times in counts.items() if 1 < count < width)
    full = counts[width]
    return width, short >= 16 or (not full and short >= 3)


def _labels(cells: Sequence[str], headed: bool) -> tuple[list[str], tuple[str, ...]]:
    """Give each column a name of its own; name the headers that are there more than once."""
    times = Counter(cell.casefold() for cell in cells if cell)
    seen: Counter[str] = Counter()
    used: set[str] = set()
    labels = []
    for index, cell in enumerate(cells):
        seen[cell.casefold()] += 1
        label = cell or f"Column {index + 1}"
        place = seen[cell.casefold()]
        if cell and place > 1:
            label = f"{cell} ({place})"
        while label.casefold() in used:
            label += " "
            label = f"{label.strip()} [{index + 1}]"
        used.add(label.casefold())
        labels.append(label)
    doubled = tuple(
        dict.fromkeys(cell for cell in cells if cell and times[cell.casefold()] > 1) if headed else ()
    )
    return labels, doubled


def _taken(
    form: TextForm | None, guess: _Guess, why: str, head: _Record | None, doubled: Sequence[str]
) -> Iterator[str]:
    """Say what was found and why."""
    if form:
        yield f"The encoding is {form.encoding}: {form.why}."
    yield f"The delimiter is the {_NAMES.get(guess.delimiter, guess.delimiter)}: {why}."
    if guess.preset and head:
        what = "LinkedIn's connections" if guess.preset.kind is FileKind.LINKEDIN else guess.preset.program
        yield f"Row {head.number} is the header of {what}."
    elif head:
        reason = "its words are known" if guess.hits else "what stands below it is of another kind"
        yield f"Row {head.number} is the header: {reason}."
    else:
        yield "There is no header, so the columns are matched by what is in them."
    if head and guess.header:
        count = guess.header
        yield f"{count} {'row' if count == 1 else 'rows'} above the header {'is' if count == 1 else 'are'} left out."
    for header in doubled:
        yield f"“{header}” heads several columns; which one is meant is for you to say."
