"""Any CSV as a table: encoding, delimiter, header and what stands above it are found by content.

Row numbers are those a spreadsheet shows: every record counts as one, from 1, with the lines above the header,
the header itself and empty lines; a record of several lines (a line break within quotes) counts once.
"""

from __future__ import annotations

import csv
import io
from collections import Counter
from collections.abc import Callable, Iterator, Sequence
from dataclasses import dataclass, field
from functools import partial
from itertools import islice
from os import PathLike
from pathlib import Path
from types import TracebackType
from typing import Final, Protocol, Self

from crm_desktop.domain.stopping import Check
from crm_desktop.domain.translation import translate
from crm_desktop.exchange.files.content import (
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
from crm_desktop.exchange.records import Rejected, Remark, Thing
from crm_desktop.exchange.tables.delimited import MAX_COLUMNS, RawBatch, Records
from crm_desktop.exchange.tables.layout import (
    AUTO_HEADER,
    NO_HEADER,
    Header,
    Layout,
    Record,
    header_of,
    lay_out,
)
from crm_desktop.exchange.tables.recipients import Recipients, holds_recipients
from crm_desktop.exchange.tables.twice import EncodedOnce, is_twice
from crm_desktop.exchange.tables.wrapped import Unwrapped, is_wrapped

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
    "FromTable",
    "NotReadable",
    "RawBatch",
    "Rejected",
    "Table",
    "open_table",
    "open_text",
    "what_is",
]

DELIMITERS: Final = (",", ";", "\t", "|")
"""The delimiters that are understood, the likelier first."""

BATCH: Final = 1_000
"""How many rows are read at once where nothing else is said."""

_SAMPLE_PIECES: Final = 16
"""So many batches are asked for the first rows; a sheet may begin with many that are empty."""

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

    `header_row` is the row number of the header, 0 where there is none; `preamble` counts the records above the header.
    `doubled` are headers that stand over several columns. `sample` has the first 200 rows, with their numbers. `taken`
    says in sentences what was found and why, for whoever cannot be asked. Encoding is one of `Encoding` or
    `utf-32`; a workbook has no encoding and no delimiter, but `sheets`, of which one is read. `things` are what the
    file says beside its rows, each numbered as a row below them, `remarks` what is to know of it.
    """

    name: str
    path: Path | None
    kind: FileKind
    encoding: str | None
    delimiter: str | None
    header_row: int
    preamble: int
    columns: tuple[Column, ...]
    doubled: tuple[str, ...]
    sample: tuple[tuple[int, tuple[str, ...]], ...]
    taken: tuple[str, ...]
    rows: Rows = field(repr=False)
    sheet: str = ""
    sheets: tuple[str, ...] = ()
    things: tuple[Thing, ...] = field(default=(), repr=False)
    remarks: tuple[Remark, ...] = field(default=(), repr=False)

    @property
    def headers(self) -> tuple[str, ...]:
        """The labels of the columns, each different."""
        return tuple(column.label for column in self.columns)

    def reading(self, batch: int = BATCH) -> Reading:
        """Open the table for one pass, in batches of about that many rows.

        Use it as a context manager. Raises `NotReadable` when the file has gone or fails while it is read.
        """
        return self.rows.reading(batch)

    def batches(self, batch: int = BATCH) -> Iterator[RawBatch]:
        """Give the rows below the header in batches, reading the file again.

        Raises `NotReadable` when the file has gone or fails while it is read.
        """
        with self.reading(batch) as reading:
            yield from reading


class FromTable:
    """What every source of an import that is a table says of its file, out of the table alone."""

    __slots__ = ()
    table: Table

    @property
    def name(self) -> str:
        """The name of the file."""
        return self.table.name

    @property
    def path(self) -> Path | None:
        """Where the file is; None for pasted text."""
        return self.table.path

    @property
    def encoding(self) -> str | None:
        """How the text is encoded: one of `Encoding`, or "utf-32"; None for a workbook."""
        return self.table.encoding

    @property
    def delimiter(self) -> str | None:
        """What parts the columns; None for a workbook."""
        return self.table.delimiter

    @property
    def header(self) -> tuple[str, ...]:
        """The names of the columns, each different."""
        return self.table.headers


class Rows(Protocol):
    """Where the rows of a table come from."""

    def reading(self, batch: int) -> Reading:
        """Begin one pass through the rows below the header."""


class Reading(Protocol):
    """One pass through a table, as a context manager."""

    def __enter__(self) -> Self: ...

    def __exit__(
        self, kind: type[BaseException] | None, error: BaseException | None, tb: TracebackType | None
    ) -> None: ...

    def __iter__(self) -> Iterator[RawBatch]: ...

    @property
    def done(self) -> float:
        """How much is read, from 0 to 1."""


@dataclass(frozen=True, slots=True)
class Opened:
    """A text that was opened: its lines with their ends as they are, and how much of it is read, from 0 to 1."""

    stream: io.TextIOBase
    done: Callable[[], float]


@dataclass(frozen=True, slots=True)
class _TextRows:
    """The rows of a delimited text."""

    name: str
    open: Callable[[], Opened]
    delimiter: str
    width: int
    pad: bool
    lossy: bool
    skip_lines: int
    skip_records: int

    def reading(self, batch: int) -> Reading:
        return _TextReading(self, batch)


class _TextReading:
    """One pass through a delimited text."""

    def __init__(self, rows: _TextRows, batch: int) -> None:
        self._rows = rows
        self._batch = batch
        self._ended = False
        try:
            self._opened = rows.open()
        except OSError as error:
            raise trouble(rows.name, error) from error

    def __enter__(self) -> Self:
        return self

    def __exit__(
        self, kind: type[BaseException] | None, error: BaseException | None, tb: TracebackType | None
    ) -> None:
        self._opened.stream.close()

    def __iter__(self) -> Iterator[RawBatch]:
        rows, stream = self._rows, self._opened.stream
        try:
            for _ in range(rows.skip_lines):
                _skip_line(stream)
            records = Records(
                stream.readline,
                rows.delimiter,
                width=rows.width,
                pad=rows.pad,
                lossy=rows.lossy,
                number=rows.skip_records,
            )
            yield from records.batches(self._batch)
        except OSError as error:
            raise trouble(rows.name, error) from error
        except UnicodeError as error:
            raise NotReadable(
                translate(
                    "Imports", "“{name}” was changed by another program while it was read.", name=rows.name
                )
            ) from error
        self._ended = True

    @property
    def done(self) -> float:
        return 1.0 if self._ended else self._opened.done()


def open_table(
    path: str | PathLike[str],
    *,
    encoding: Encoding | None = None,
    delimiter: str | None = None,
    header: int = AUTO_HEADER,
    look: Check | None = None,
) -> Table:
    """Understand a file as a table of people, reading no more than its beginning (and its bytes once).

    What the person chose goes before what is found: an encoding, one of `DELIMITERS`, the row number of the
    header or `NO_HEADER`. `look` is asked now and then.
    Raises `NotReadable` with a sentence for what is no table as a whole: no file, a folder, nothing in it,
    a picture or another format, no encoding that fits, locked, more than 1,000 columns.
    """
    place = Path(path)
    head = read_head(place)
    kind = kind_of(head)
    if kind is not FileKind.CSV and not (kind is FileKind.OTHER and encoding is not None):
        raise no_table(kind)
    form = text_form(place, head, encoding, look)
    return open_stream(
        place.name, partial(_open, place, form), delimiter=delimiter, header=header, path=place, form=form
    )


def open_text(
    text: str, *, name: str = "Clipboard", delimiter: str | None = None, header: int = AUTO_HEADER
) -> Table:
    """Understand pasted text as a table of people, as `open_table` does a file.

    Raises `NotReadable` when there is nothing in it or it has more than 1,000 columns.
    """
    if not text.strip():
        raise NotReadable(
            translate("Imports", "There is no text to read. Copy the rows first, with their header.")
        )
    kind = kind_of(text[:1024].encode())
    if kind is not FileKind.CSV:
        raise no_table(kind)
    return open_stream(
        name, lambda: Opened(io.StringIO(text, newline=""), lambda: 0.0), delimiter=delimiter, header=header
    )


def open_stream(
    name: str,
    opener: Callable[[], Opened],
    *,
    delimiter: str | None = None,
    header: int = AUTO_HEADER,
    path: Path | None = None,
    form: TextForm | None = None,
) -> Table:
    """Understand whatever text `opener` opens as a table; `form` says how it became text.

    Raises `NotReadable` when there is nothing in it, it has more than 1,000 columns, or it cannot be read.
    """
    try:
        opened = opener()
        with opened.stream:
            sample = _sample(opened.stream)
    except OSError as error:
        raise trouble(name, error) from error
    said = [f"The encoding is {form.encoding}: {form.why}."] if form else []
    if form is not None and form.encoding == Encoding.UTF_8 and is_twice(sample.lines):
        opener = _through(EncodedOnce, opener)
        with opener().stream as stream:
            sample = _sample(stream)
        said.append("Its letters were encoded twice (“Ã©” for “é”); they are put right.")
    made: type[Unwrapped | Recipients] | None = None
    if is_wrapped(sample.lines):
        made = Unwrapped
        said.append("Each line stands in quotes as a whole; they are taken off.")
    elif holds_recipients("".join(sample.lines), whole=sample.whole):
        made, delimiter, header = Recipients, ",", AUTO_HEADER
        said.append("It is a list of people as mail writes it; each of them is a row.")
    if made is not None:
        opener = _through(made, opener)
        with opener().stream as stream:
            sample = _sample(stream)
    named = _named_delimiter(sample.lines)
    if delimiter is not None:
        guess, why = _guess(sample, delimiter, header), "as you chose"
    elif named:
        guess, why = _guess(sample, named, header), "as its first line says"
    else:
        guess, why = _choose(sample, header)
    laid_out = lay_out(name, guess.records, guess.header, first=int(named is not None))
    above = laid_out.above
    rows = _TextRows(
        name,
        opener,
        guess.delimiter,
        len(laid_out.cells),
        laid_out.pad,
        form is not None and form.lossy,
        above.after if above else 0,
        above.number if above else 0,
    )
    if made is not Recipients:
        said.append(f"The delimiter is the {_NAMES.get(guess.delimiter, guess.delimiter)}: {why}.")
        said += laid_out.said()
    return make_table(
        name,
        path,
        rows,
        laid_out,
        encoding=form.encoding if form else Encoding.UTF_8.value,
        delimiter=guess.delimiter,
        said=said,
    )


def make_table(
    name: str,
    path: Path | None,
    rows: Rows,
    laid_out: Layout,
    *,
    encoding: str | None,
    delimiter: str | None,
    said: Sequence[str],
    other: FileKind = FileKind.CSV,
    sheet: str = "",
    sheets: tuple[str, ...] = (),
) -> Table:
    """Make a table of rows that were laid out, and look at the first; `other` is the kind of no known export."""
    with rows.reading(SAMPLE_ROWS) as reading:
        pieces = islice(reading, _SAMPLE_PIECES)
        first = list(islice((row for raw in pieces for row in raw.rows), SAMPLE_ROWS))
    columns = []
    for index, (header, label) in enumerate(zip(laid_out.cells, laid_out.labels, strict=True)):
        values = [cells[index].strip() for _, cells in first]
        example = next((value for value in values if value), "")[:200]
        columns.append(Column(index, header, label, example, values.count("")))
    preset = laid_out.header.preset
    return Table(
        name=name,
        path=path,
        kind=preset.kind if preset else other,
        encoding=encoding,
        delimiter=delimiter,
        header_row=laid_out.head.number if laid_out.head else 0,
        preamble=laid_out.preamble,
        columns=tuple(columns),
        doubled=laid_out.doubled,
        sample=tuple((number, tuple(cells)) for number, cells in first),
        taken=tuple(said),
        rows=rows,
        sheet=sheet,
        sheets=sheets,
    )


def _open(path: Path, form: TextForm) -> Opened:
    """Open a file as text without touching its line ends."""
    raw = path.open("rb")
    try:
        size = max(1, raw.seek(0, io.SEEK_END))
        raw.seek(0)
        text = io.TextIOWrapper(raw, encoding=form.codec, errors=form.errors, newline="")
    except BaseException:
        raw.close()
        raise
    return Opened(text, lambda: 0.0 if raw.closed else min(1.0, raw.tell() / size))


def _skip_line(stream: io.TextIOBase) -> None:
    """Leave out one line, however long."""
    while (piece := stream.readline(1 << 20)) and not piece.endswith(("\n", "\r")):
        pass


@dataclass(frozen=True, slots=True)
class _Sample:
    """The beginning of a text; `whole` where it is all of it."""

    lines: list[str]
    whole: bool


def _through(
    made: Callable[[io.TextIOBase], io.TextIOBase], opener: Callable[[], Opened]
) -> Callable[[], Opened]:
    """Give what opens the text that is made of another one."""

    def opened_through() -> Opened:
        opened = opener()
        return Opened(made(opened.stream), opened.done)

    return opened_through


def _sample(stream: io.TextIOBase) -> _Sample:
    text = stream.read(_SAMPLE_CHARS)
    whole = len(text) < _SAMPLE_CHARS
    lines = list(io.StringIO(text, newline=""))
    if not whole and len(lines) > 1 and not lines[-1].endswith("\n"):
        lines.pop()
    return _Sample(lines, whole)


@dataclass(frozen=True, slots=True)
class _Guess:
    """How the beginning reads with one delimiter."""

    delimiter: str
    records: list[Record]
    width: int
    header: Header
    score: float

    @property
    def hits(self) -> int:
        """How many words of the header are known; one alone may be chance."""
        return self.header.hits if self.header.hits > 1 else 0


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
        key=lambda guess: (guess.header.preset is not None, guess.hits, guess.score),
    )
    if best.header.preset or best.hits:
        return best, "so the words of the header are known"
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
    found = header_of(records, header)
    score = share * (1 - 1 / width) if width > 1 else 0.0
    return _Guess(delimiter, records, width, found, score)


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


def _records(sample: _Sample, delimiter: str, guess: int) -> list[Record]:
    lines = iter(sample.lines)
    reader = Records(lambda _: next(lines, ""), delimiter, guess=guess)
    found: list[Record] = []
    for cells, _ in reader.each():
        found.append(Record(reader.number, cells, reader.lines_done))
        if len(found) >= _SAMPLE_RECORDS:
            break
    if not sample.whole and len(found) > 1:
        found.pop()
    return found
