"""The prompter of the tests: it answers by itself, and keeps what it was asked."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from pathlib import Path

from PySide6.QtCore import QObject
from PySide6.QtGui import QPageLayout
from PySide6.QtPrintSupport import QPrinter
from PySide6.QtWidgets import QWidget

from crm_desktop.ui.widgets import Prompter
from crm_desktop.ui.widgets.prompter import Answer


class ScriptedPrompter(Prompter):
    """Answers every question at once from given lists, and keeps what was asked.

    ``answers`` are keys in order ("" when they run out), ``texts`` lines, ``files`` paths; printing goes into the
    next of the files, as PDF.
    """

    def __init__(
        self,
        answers: Sequence[str] = (),
        *,
        texts: Sequence[str | None] = (),
        files: Sequence[Path] = (),
        parent: QObject | None = None,
    ) -> None:
        super().__init__(parent)
        self._answers = list(answers)
        self._texts = list(texts)
        self._files = list(files)
        self.asked: list[tuple[str, str]] = []

    def ask(
        self,
        parent: QWidget,
        title: str,
        text: str,
        buttons: Sequence[Answer],
        answered: Callable[[str], None],
    ) -> None:
        self.asked.append((title, text))
        answered(self._answers.pop(0) if self._answers else "")

    def ask_text(
        self,
        parent: QWidget,
        title: str,
        text: str,
        value: str,
        button_text: str,
        answered: Callable[[str | None], None],
    ) -> None:
        self.asked.append((title, text))
        answered(self._texts.pop(0) if self._texts else None)

    def choose_file(
        self,
        parent: QWidget,
        title: str,
        filters: Sequence[str],
        chosen: Callable[[Path], None],
        *,
        save_as: str = "",
        folder: Path | None = None,
    ) -> None:
        self.asked.append((title, save_as))
        if self._files:
            chosen(self._files.pop(0))

    def choose_files(
        self, parent: QWidget, title: str, filters: Sequence[str], chosen: Callable[[list[Path]], None]
    ) -> None:
        self.asked.append((title, ""))
        if self._files:
            found, self._files = self._files, []
            chosen(list(found))

    def choose_printer(
        self, parent: QWidget, name: str, page: QPageLayout, chosen: Callable[[QPrinter], None]
    ) -> None:
        self.asked.append((name, page.pageSize().name()))
        if self._files:
            printer = QPrinter(QPrinter.PrinterMode.HighResolution)
            printer.setOutputFormat(QPrinter.OutputFormat.PdfFormat)
            printer.setOutputFileName(str(self._files.pop(0)))
            printer.setFullPage(True)
            printer.setPageLayout(page)
            chosen(printer)
