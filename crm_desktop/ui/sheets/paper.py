"""Sheets on paper and as PDF. Qt's printing is imported when somebody prints."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication, QMarginsF, QSizeF
from PySide6.QtGui import QPagedPaintDevice, QPageLayout, QPageSize, QPainter, QPdfWriter
from PySide6.QtWidgets import QWidget

from crm_desktop.domain.errors import KnownError
from crm_desktop.domain.translation import translate
from crm_desktop.services.computer.whole_files import beside, file_name
from crm_desktop.ui.sheets.blocks import Sheet
from crm_desktop.ui.sheets.inks import Inks
from crm_desktop.ui.sheets.layout import Paper, lay_out

if TYPE_CHECKING:
    from PySide6.QtPrintSupport import QPrinter

    from crm_desktop.ui.shell.desk import Desk

_tr = QCoreApplication.translate

_CHOSEN = "sheet.paper"
"""Under this name the window remembers the paper."""
DPI = 300
"""Steps of a PDF in an inch; its text and lines are sharp at any size."""


def remembered(desk: Desk) -> Paper:
    """Give the paper that was chosen last, else what is usual here."""
    return Paper.__members__.get(desk.memory.get(_CHOSEN, ""), Paper.usual())


def remember(desk: Desk, chosen: Paper) -> None:
    """Let the paper that was chosen be that of all sheets from now on."""
    desk.memory.put(_CHOSEN, chosen.name)


def print_sheet(desk: Desk, parent: QWidget, sheet: Sheet, paper: Paper) -> None:
    """Ask for a printer, with this paper proposed, and print the sheet on what was chosen there (Ctrl+P)."""

    def on_chosen(printer: QPrinter) -> None:
        try:
            _draw(sheet, printer)
        except KnownError as error:
            desk.troubled.emit(str(error))

    desk.prompter.choose_printer(parent, sheet.name, page_layout(paper), on_chosen)


def save_pdf(desk: Desk, parent: QWidget, sheet: Sheet, paper: Paper) -> None:
    """Ask for a place, and write the sheet there as PDF."""

    def on_chosen(path: Path) -> None:
        try:
            write_pdf(sheet, path, paper)
        except KnownError as error:
            desk.troubled.emit(str(error))
        else:
            desk.said.emit(_tr("Sheets", "Saved as {name}.").format(name=path.name), False)

    desk.prompter.choose_file(
        parent,
        _tr("Sheets", "Save as PDF"),
        [_tr("Sheets", "PDF (*.pdf)")],
        on_chosen,
        save_as=file_name(f"{sheet.name}.pdf", "Sheet.pdf"),
    )


def write_pdf(sheet: Sheet, path: Path, paper: Paper) -> None:
    """Write a sheet as PDF: fonts are embedded, text can be selected. The file is written whole or not at all.

    Raises:
        KnownError: where the place cannot be written to.
    """
    try:
        with beside(path) as draft:
            draft.write_bytes(b"")  # Qt would only say that it did not work
            writer = QPdfWriter(str(draft))
            writer.setTitle(sheet.name)
            writer.setCreator("CRM Desktop")
            writer.setResolution(DPI)
            writer.setPageLayout(page_layout(paper))
            _draw(sheet, writer)
            del writer  # the file is whole when its writer is gone
    except OSError as error:
        raise KnownError(
            translate(
                "Sheets",
                "{name} cannot be written to {parent}. Nothing was changed. Choose another place.",
                name=path.name,
                parent=path.parent,
            )
        ) from error


def page_layout(paper: Paper) -> QPageLayout:
    """Give a page as Qt describes it: upright, without margins of its own, for the sheet has them."""
    size = QPageSize(QPageSize.PageSizeId.A4 if paper is Paper.A4 else QPageSize.PageSizeId.Letter)
    return QPageLayout(size, QPageLayout.Orientation.Portrait, QMarginsF())


def _draw(sheet: Sheet, device: QPagedPaintDevice) -> None:
    """Draw all pages of a sheet on a device, whatever paper it has.

    Raises:
        KnownError: where the device does not take it.
    """
    layout = device.pageLayout()
    full: QSizeF = layout.fullRect(QPageLayout.Unit.Point).size()
    left = layout.paintRect(QPageLayout.Unit.Point).topLeft()
    painter = QPainter()
    if not painter.begin(device):
        raise KnownError(
            translate(
                "Sheets",
                "The printer does not take the page. Look whether it is switched on, then print again.",
            )
        )
    try:
        inks = Inks.of_paper()
        per_point = device.logicalDpiX() / 72
        painter.scale(per_point, per_point)
        painter.translate(-left.x(), -left.y())  # a printer counts from where it can print
        for number, page in enumerate(lay_out(sheet, full.width(), full.height())):
            if number:
                device.newPage()
            page.draw(painter, inks)
    finally:
        painter.end()
