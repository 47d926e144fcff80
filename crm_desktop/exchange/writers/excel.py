"""Tables as a workbook for Excel and its like (.xlsx): days as days, the header stays in view, columns are wide enough.

Texts are written as texts, never as formulas or links; like in CSV, what looks like a formula is disarmed besides, for
a workbook may be saved as CSV.
"""

from __future__ import annotations

from collections.abc import Sequence
from datetime import date
from tempfile import TemporaryDirectory
from typing import Any, BinaryIO, Final

from crm_desktop.exchange.cells import disarm
from crm_desktop.exchange.writers.tables import Kind, Sheet

LONGEST: Final = 32_767
"""A cell of Excel holds so many letters; longer texts are cut off there."""

_FIRST_DAY: Final = date(1900, 3, 1)
"""Before it Excel counts days otherwise: such days are written as texts."""


def write_workbook(sheets: Sequence[Sheet], out: BinaryIO) -> None:
    """Write tables as the sheets of a workbook, row by row.

    Raises:
        OSError: where the disk refuses.
    """
    import xlsxwriter
    from xlsxwriter.exceptions import FileCreateError

    # Rows go to the disk as they come, so that memory stays as it is.
    with TemporaryDirectory(prefix="crm-desktop-", ignore_cleanup_errors=True) as folder:
        book = xlsxwriter.Workbook(
            out,
            {
                "constant_memory": True,
                "tmpdir": folder,
                "strings_to_formulas": False,
                "strings_to_urls": False,
            },
        )
        try:
            _fill(book, sheets)
            book.close()
        except FileCreateError as error:
            raise OSError(str(error)) from error
        finally:
            book.fileclosed = True  # what was stopped is not written when the book is forgotten
            for page in book.worksheets():
                if page.row_data_fh is not None:
                    page.row_data_fh.close()


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
