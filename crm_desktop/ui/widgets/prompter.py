"""The one seam for questions to the person, so that tests can answer them."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from functools import partial
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, QStandardPaths, Qt

from crm_desktop.ui.theme import dress

if TYPE_CHECKING:
    from PySide6.QtGui import QPageLayout
    from PySide6.QtPrintSupport import QPrinter
    from PySide6.QtWidgets import QFileDialog, QWidget

Answer = tuple[str, str, str]
"""A button of a question: key, words, kind (primary, secondary, quiet, danger)."""


class Prompter(QObject):
    """Asks the person, without blocking: the answer comes by a call."""

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._folders: dict[bool, Path] = {}
        """Where files were read from, and written to, the last time."""

    def ask(
        self,
        parent: QWidget,
        title: str,
        text: str,
        buttons: Sequence[Answer],
        answered: Callable[[str], None],
    ) -> None:
        """Ask a question; ``answered`` gets the key of the button, or "" for Esc and the x.

        The first button has the keyboard: let it be the one that does no harm.
        """
        from crm_desktop.ui.widgets.dialog import Dialog  # with the first question, not with every start
        from crm_desktop.ui.widgets.text import label

        dialog = Dialog(parent, title, width=480)
        dialog.body.addWidget(label(text, "body", "text2", wrap=True))
        chosen: list[str] = [""]

        def choose(key: str) -> None:
            chosen[0] = key
            dialog.accept()

        made = [dialog.add_button(words, kind, partial(choose, key)) for key, words, kind in buttons]
        dialog.finished.connect(lambda _result: answered(chosen[0]))
        dialog.finished.connect(dialog.deleteLater)
        dialog.open()
        made[0].setFocus()  # not the x: an answer that can be read

    def ask_text(
        self,
        parent: QWidget,
        title: str,
        text: str,
        value: str,
        button_text: str,
        answered: Callable[[str | None], None],
    ) -> None:
        """Ask for one line; ``answered`` gets it, or None for Esc, the x and Cancel."""
        from crm_desktop.ui.widgets.dialog import Dialog
        from crm_desktop.ui.widgets.line_edit import LineEdit
        from crm_desktop.ui.widgets.text import label

        dialog = Dialog(parent, title, width=480)
        dialog.body.addWidget(label(text, "body", "text2", wrap=True))
        line = LineEdit(value, name=title)
        dialog.body.addWidget(line)
        dialog.add_button(self.tr("Cancel"), "secondary", dialog.reject)
        dialog.add_button(button_text, "primary", dialog.accept)
        line.returnPressed.connect(dialog.submit)
        dialog.finished.connect(lambda result: answered(line.text() if result else None))
        dialog.finished.connect(dialog.deleteLater)
        dialog.open()
        line.setFocus()
        line.selectAll()

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
        """Let the person choose a file; ``chosen`` is called only when one was chosen.

        ``filters`` are as Qt writes them ("Tables (*.csv *.tsv)"); with ``save_as`` it asks where to write,
        with that name proposed.
        """
        from PySide6.QtWidgets import QFileDialog

        dialog = self._file_dialog(parent, title, filters, folder, saves=bool(save_as))
        if save_as:
            dialog.setAcceptMode(QFileDialog.AcceptMode.AcceptSave)
            dialog.setFileMode(QFileDialog.FileMode.AnyFile)
            dialog.selectFile(save_as)
        else:
            dialog.setFileMode(QFileDialog.FileMode.ExistingFile)
        dialog.fileSelected.connect(lambda path: chosen(Path(path)))
        dialog.finished.connect(dialog.deleteLater)
        dialog.open()

    def choose_files(
        self, parent: QWidget, title: str, filters: Sequence[str], chosen: Callable[[list[Path]], None]
    ) -> None:
        """Let the person choose files to read, as many as they like; `chosen` is called only when some were."""
        from PySide6.QtWidgets import QFileDialog

        dialog = self._file_dialog(parent, title, filters, None, saves=False)
        dialog.setFileMode(QFileDialog.FileMode.ExistingFiles)
        dialog.filesSelected.connect(lambda paths: chosen([Path(path) for path in paths]))
        dialog.finished.connect(dialog.deleteLater)
        dialog.open()

    def _file_dialog(
        self, parent: QWidget, title: str, filters: Sequence[str], folder: Path | None, *, saves: bool
    ) -> QFileDialog:
        """A dialog in the folder that is wanted, else where the last one ended, else where such files lie."""
        from PySide6.QtWidgets import QFileDialog

        dialog = QFileDialog(parent, title)
        dress(dialog)
        dialog.setNameFilters(list(filters))
        if folder is not None:
            dialog.setDirectory(str(folder))
            return dialog
        usual = QStandardPaths.StandardLocation
        place = self._folders.get(saves) or Path(
            QStandardPaths.writableLocation(usual.DocumentsLocation if saves else usual.DownloadLocation)
        )
        dialog.setDirectory(str(place if place.is_dir() else Path.home()))
        dialog.filesSelected.connect(lambda paths: self._folders.update({saves: Path(paths[0]).parent}))
        return dialog

    def choose_printer(
        self, parent: QWidget, name: str, page: QPageLayout, chosen: Callable[[QPrinter], None]
    ) -> None:
        """Let the person choose a printer; ``chosen`` is called only when one was chosen.

        ``name`` is that of the print job, ``page`` the paper that is proposed.
        """
        from PySide6.QtPrintSupport import QPrintDialog, QPrinter

        printer = QPrinter(QPrinter.PrinterMode.HighResolution)
        printer.setDocName(name)
        printer.setFullPage(True)
        printer.setPageLayout(page)
        dialog = QPrintDialog(printer, parent)
        dress(dialog)
        dialog.setOption(QPrintDialog.PrintDialogOption.PrintPageRange, False)
        dialog.accepted.connect(lambda: chosen(printer))
        dialog.finished.connect(dialog.deleteLater)
        dialog.setWindowModality(Qt.WindowModality.WindowModal)  # its own `open` wants a slot of the old kind
        dialog.show()
