"""Tables as a workbook for Excel and its like (.xlsx): days as days, the header stays in view, columns are wide enough.

Texts are written as texts, never as formulas or links; like in CSV, what looks like a formula is disarmed besides, for
a workbook may be saved as CSV.
"""

from __future__ import annotations

from collections.abc import Callable, Sequence
from datetime import date
from tempfile import TemporaryDirectory
from typing import Any, BinaryIO, Final

from crm_desktop.exchange.values.cells import disarm
from crm_desktop.exchange.writers.tables import Kind, Sheet

LONGEST: Final = 32_767
"""A cell of Excel holds so many letters; longer texts are cut off there."""

_FIRST_DAY: Final = date(1900, 3, 1)
"""Before it Excel counts days otherwise: such days are written as texts."""


def write_workbook(sheets: Sequence[Sheet], out: BinaryIO, look: Callable[[], None]) -> None:
    """Write tables as the sheets of a workbook, row by row, and pack it.

    `look` is called again and again while it is packed; what it raises stops that.

    Raises:
        OSError: where the disk refuses.
    """
    import xlsxwriter
    from xlsxwriter.exceptions import FileCreateError

    # Rows go to the disk as they come, so that memory stays as it is.
    with TemporaryDirectory(prefix="crm-desktop-", ignore_cleanup_errors=True) as folder:
        packed = _Asking(out, look)
        book = xlsxwriter.Workbook(
            packed,
            {
                "constant_memory": True,
                "tmpdir": folder,
                "strings_to_formulas": False,
                "strings_to_urls": False,
            },
        )
        try:
            _fill(book, sheets)
            for page in book.worksheets():
                page.row_data_fh = _Asking(page.row_data_fh, look)
            book.close()
        except FileCreateError as error:
            raise OSError(str(error)) from error
        finally:
            book.fileclosed = packed.is_over = (
                True  # what was stopped is not written when the book is forgotten
            )
            for page in book.worksheets():
                for half in (page.row_data_fh, page.fh):
                    if half is not None:
                        half.close()


class _Asking:
    """A file that asks at each piece whether to go on. Once it is over it takes what is written, and forgets it."""

    def __init__(self, file: Any, look: Callable[[], None]) -> None:
        self._file = file
        self._look = look
        self.is_over = False
        self._place = 0  # where it would be, for a ZIP that ends reckons with it

    def _ask(self) -> None:
        try:
            self._look()
        except BaseException:
            self.is_over = True
            raise

    def read(self, size: int) -> Any:
        self._ask()
        return self._file.read(size)

    def write(self, data: Any) -> int:
        if not self.is_over:
            self._ask()
            self._file.write(data)
        self._place += len(data)
        return len(data)

    def seek(self, place: int) -> int:
        if not self.is_over:
            self._file.seek(place)
        self._place = place
        return place

    def tell(self) -> int:
        return self._place

    def flush(self) -> None:
        if not self.is_over:
            self._file.flush()

    def close(self) -> None:
        self._file.close()


def _fill(book: Any, sheets: Sequence[Sheet]) -> None:
    bold = book.add_format({"bold": True, "bottom": 1})
    top = book.add_format({"valign": "top"})
    formats = {
        Kind.TEXT: top,
        Kind.NUMBER: top,
        Kind.LINES: book.add_format({"valign": "top", "text_wrap": True}),
        Kind.DAY: book.add_format({"valign": "top", "num_format": "yyyy-mm-dd", "align": "left"}),
    }
    for sheet in sheets:
        page = book.add_worksheet(sheet.name)
        page.freeze_panes(1, 1)
        for at, column in enumerate(sheet.columns):
            page.set_column(at, at, column.width)
            page.write_string(0, at, disarm(column.title)[:LONGEST], bold)
        kinds = [column.kind for column in sheet.columns]
        last = 0
        for last, row in enumerate(sheet.rows, start=1):
            for at, cell in enumerate(row):
                if cell:
                    _write(page, last, at, cell, kinds[at], formats[kinds[at]])
        page.autofilter(0, 0, max(last, 1), len(sheet.columns) - 1)


def _write(page: Any, row: int, column: int, cell: str, kind: Kind, form: Any) -> None:
    if kind is Kind.DAY:
        try:
            day = date.fromisoformat(cell)
        except ValueError:
            day = date.min
        if day >= _FIRST_DAY:
            page.write_datetime(row, column, day, form)
            return
    if kind is Kind.NUMBER and cell.isascii() and cell.isdecimal() and len(cell) < 16:
        page.write_number(row, column, int(cell), form)
        return
    page.write_string(row, column, disarm(cell)[:LONGEST], form)
