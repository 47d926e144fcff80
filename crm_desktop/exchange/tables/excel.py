"""Excel workbooks (.xlsx, .xlsm) as tables: one sheet of them, read row by row.

The sheet with the best header is taken, another can be chosen. Dates become ISO, whole numbers lose their `.0`, so
that a phone number that Excel took for a number is one again. What is noted at the cells of a row stands in a column of
its own, the last one.
"""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence
from contextlib import ExitStack, contextmanager
from dataclasses import dataclass, field, replace
from pathlib import Path
from types import TracebackType
from typing import Final, Self

from crm_desktop.domain.translation import mark, translate
from crm_desktop.domain.wording import number as number_said
from crm_desktop.exchange.columns.job_headers import heads_addresses, heads_links, heads_names
from crm_desktop.exchange.files.archive import open_zip
from crm_desktop.exchange.files.content import FileKind, NotReadable, trouble
from crm_desktop.exchange.records import Rejected, Remark
from crm_desktop.exchange.tables.delimited import MAX_COLUMNS, RawBatch, of_another_width
from crm_desktop.exchange.tables.layout import AUTO_HEADER, Layout, Record, header_of, labels_of, lay_out
from crm_desktop.exchange.tables.sheet_marks import Linked
from crm_desktop.exchange.tables.table import Reading, Table, make_table
from crm_desktop.exchange.tables.workbook import BROKEN, LONGEST, Book, TooMuchText
from crm_desktop.exchange.values.cells import is_blank

_LOOKED_AT: Final = 200
_MOST_SHEETS: Final = 50
ABOVE: Final = mark("Imports", "Noted above the rows, and kept with nobody: {text}")
"""What is said of a comment at the header."""

_COMMENTS: Final = "Comments"
_LINKS: Final = "Link"
_MOST_NOTES: Final = 5
_LONGEST_NOTE: Final = 500


def open_workbook(path: Path, *, sheet: str = "", header: int = AUTO_HEADER) -> Table:
    """Understand a sheet of a workbook as a table of people: the named one, or the one that looks most like it.

    Raises `NotReadable` when the workbook is damaged, locked or too big, there is nothing in it, or no such sheet.
    """
    with _opened(path) as book:
        names = book.sheets[:_MOST_SHEETS]
        wanted = [name for name in names if sheet.strip().casefold() in ("", name.strip().casefold())]
        if not wanted and names:
            raise NotReadable(
                translate(
                    "Imports",
                    "“{name}” has no sheet “{sheet}”. It has: {sheets}.",
                    name=path.name,
                    sheet=sheet,
                    sheets=", ".join(names),
                )
            )
        found = [(name, _first_records(book, name)) for name in wanted]
    filled = [(name, records) for name, records in found if any(not is_blank(each.cells) for each in records)]
    if not filled:
        raise NotReadable(
            translate("Imports", "“{name}” is empty. Choose a file with people in it.", name=path.name)
        )
    headers = {name: header_of(records, header) for name, records in filled}
    best, records = max(
        filled,
        key=lambda each: (headers[each[0]].preset is not None, headers[each[0]].hits, len(each[1]) > 1),
    )
    laid_out = lay_out(path.name, records, headers[best])
    above = laid_out.above.number if laid_out.above else 0
    said = [f"The sheet “{best}” is read; there are {len(names)}."] if len(names) > 1 else []
    said += laid_out.said()
    width = len(laid_out.cells)
    with _opened(path) as book:
        comments = book.comments(best)
        linked = _linked(book, best, laid_out.cells)
    if any(each.to == width for each in linked):
        laid_out = _with_column(laid_out, _LINKS)
        said.append(f"The links at the cells of a column are read as another, “{laid_out.labels[-1]}”.")
    beside = {row: text for row, text in comments.items() if row > above}
    remarks = tuple(
        Remark(row, translate("Imports", ABOVE, text=" ".join(text.split())[:_LONGEST_NOTE]))
        for row, text in sorted(comments.items())[:_MOST_NOTES]
        if row <= above
    )
    width = len(laid_out.cells)
    if beside and width < MAX_COLUMNS:
        laid_out = _with_column(laid_out, _COMMENTS)
        said.append(f"What is noted at the cells of a row is read as a column, “{laid_out.labels[-1]}”.")
    table = make_table(
        path.name,
        path,
        _SheetRows(path, best, above, width, linked, beside),
        laid_out,
        encoding=None,
        delimiter=None,
        said=said,
        other=FileKind.EXCEL,
        sheet=best,
        sheets=tuple(names),
    )
    return replace(table, remarks=remarks)


def _linked(book: Book, sheet: str, headers: Sequence[str]) -> tuple[Linked, ...]:
    """Say of which columns of a sheet the links are read: of links and addresses, or else of names and positions."""
    links = [Linked(at, at) for at, header in enumerate(headers) if heads_links(header)]
    mail = [Linked(at, at, True) for at, header in enumerate(headers) if heads_addresses(header)]
    named = next((at for at, header in enumerate(headers) if heads_names(header)), -1)
    if not links and named >= 0 and len(headers) < MAX_COLUMNS and book.has_links(sheet, named):
        links.append(Linked(named, len(headers)))
    return (*links, *mail)


def _with_column(laid_out: Layout, header: str) -> Layout:
    """Give a layout with a column more."""
    cells = (*laid_out.cells, header)
    labels, _ = labels_of(cells, headed=True)
    return replace(laid_out, cells=cells, labels=tuple(labels))


def _first_records(book: Book, sheet: str) -> list[Record]:
    """Give the first rows of a sheet, the empty ones between them too."""
    found: list[Record] = []
    for number, cells, _ in book.rows(sheet):
        if len(found) >= _LOOKED_AT:
            break
        if number:
            empty = range(len(found) + 1, min(number, _LOOKED_AT))
            found += [Record(each, [], each) for each in empty]
            found.append(Record(number, cells, number))
    return found


@contextmanager
def _opened(path: Path) -> Iterator[Book]:
    """Open a workbook for a block; what goes wrong in it is said in a sentence."""
    try:
        with open_zip(path) as archive:
            book = Book(archive)
            try:
                yield book
            finally:
                book.close()
    except OSError as error:
        raise trouble(path, error) from error
    except TooMuchText as error:
        raise NotReadable(
            translate(
                "Imports",
                "“{name}” holds more text than is read from a workbook. Save the sheet as CSV and choose that file.",
                name=path.name,
            )
        ) from error
    except BROKEN as error:
        raise NotReadable(
            translate(
                "Imports",
                "“{name}” is a damaged Excel workbook. Open it in Excel, save it once more, and choose the new file.",
                name=path.name,
            )
        ) from error


@dataclass(frozen=True, slots=True)
class _SheetRows:
    """The rows of a sheet below those that are none of the table; `comments` at its cells stand behind its `width`."""

    path: Path
    sheet: str
    above: int
    width: int
    linked: tuple[Linked, ...]
    comments: Mapping[int, str] = field(repr=False)

    def reading(self, batch: int) -> Reading:
        return _SheetReading(self, batch)


class _SheetReading:
    """One pass through a sheet."""

    def __init__(self, rows: _SheetRows, batch: int) -> None:
        self._rows = rows
        self._batch = batch
        self._stack = ExitStack()
        self._book = self._stack.enter_context(_opened(rows.path))
        if rows.sheet not in self._book.sheets:
            self._stack.close()
            raise NotReadable(
                translate(
                    "Imports",
                    "“{name}” was changed by another program while it was read.",
                    name=rows.path.name,
                )
            )
        self.done = 0.0

    def __enter__(self) -> Self:
        return self

    def __exit__(
        self, kind: type[BaseException] | None, error: BaseException | None, tb: TracebackType | None
    ) -> None:
        self._stack.__exit__(kind, error, tb)

    def __iter__(self) -> Iterator[RawBatch]:
        rows = self._rows
        batch = RawBatch([], [], [])
        pieces = 0
        # What goes wrong is raised here, in the block of the one who reads, and said by `_opened`.
        for number, cells, done in self._book.rows(rows.sheet, rows.linked):
            if number <= rows.above:
                pieces += number == 0
                if pieces % 4 == 0 and not number:
                    self.done = done
                    yield batch  # so that whoever waits sees that it goes on
                    batch = RawBatch([], [], [])
                continue
            if len(cells) > rows.width and not is_blank(cells[rows.width :]):
                reason = of_another_width(len(cells), rows.width)
                batch.broken.append(Rejected(number, reason, tuple(cells[:50])))
            elif any(len(cell) > LONGEST for cell in cells):
                reason = translate(
                    "Imports",
                    "A field in this row is longer than {most} characters.",
                    most=number_said(LONGEST),
                )
                batch.broken.append(Rejected(number, reason, tuple(cell[:100] for cell in cells)))
            elif not is_blank(cells):
                whole = (cells + [""] * (rows.width - len(cells)))[: rows.width]
                if rows.comments:
                    whole.append(rows.comments.get(number, ""))
                batch.rows.append((number, whole))
            if len(batch.rows) + len(batch.broken) >= self._batch:
                self.done = done
                yield batch
                batch = RawBatch([], [], [])
        self.done = 1.0
        yield batch
