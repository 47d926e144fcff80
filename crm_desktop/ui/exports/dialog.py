"""The export dialog. The file is written by a job: whole, or not at all where it is stopped or the disk is full."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from functools import partial
from pathlib import Path

from PySide6.QtCore import QStandardPaths, Qt, QUrl
from PySide6.QtGui import QAccessible, QAccessibleEvent
from PySide6.QtWidgets import QGridLayout, QHBoxLayout, QRadioButton, QVBoxLayout, QWidget

from crm_desktop.domain.errors import KnownError
from crm_desktop.services.exports import exporting
from crm_desktop.services.exports.exporting import ENDINGS, FORMATS, Exported, Format
from crm_desktop.services.exports.things import What
from crm_desktop.store import Store
from crm_desktop.ui.exports import words
from crm_desktop.ui.imports.pieces import clear_layout
from crm_desktop.ui.shell.desk import Desk
from crm_desktop.ui.shell.jobs import Cancelled, Progress
from crm_desktop.ui.theme import current_theme
from crm_desktop.ui.widgets import (
    ComboBox,
    Dialog,
    FieldError,
    IconMark,
    LineEdit,
    ProgressLine,
    button,
    label,
    radio,
)

WIDTH = 640
_CHOSEN = "chosen"
_FOLDER = "export.folder"


class ExportDialog(Dialog):
    """Take data out. With `chosen`, the people of these numbers are proposed."""

    help_chapter = "files"

    def __init__(self, desk: Desk, chosen: Sequence[int] = (), what: What | None = None) -> None:
        super().__init__(desk.window, "", width=WIDTH)
        self.set_title(self.tr("Export"))
        self._desk = desk
        self._chosen = tuple(chosen)
        self._stop: Callable[[], None] | None = None
        self._named = True  # until the person writes a name of their own
        self._done: Exported | None = None
        self._is_over = False

        self.body.addWidget(self._make_page())
        self.outcome = QWidget()
        self.outcome.hide()
        self.body.addWidget(self.outcome)
        self.body.addStretch(1)
        self._make_buttons()
        if what is not None:
            self.what.set_current_key(str(what))
        self.what.keyChanged.connect(self._on_what)
        self.path.textEdited.connect(self._on_typed)
        self._on_what("")
        self.what.setFocus(Qt.FocusReason.OtherFocusReason)

    # -- parts ---------------------------------------------------------------------------------------

    def _make_page(self) -> QWidget:
        self.page = QWidget()
        column = QVBoxLayout(self.page)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        self.what = ComboBox(self._choices(), name=self.tr("What goes out"))
        self._add(column, self.tr("What"), self.what)
        self._add(column, self.tr("Format"), self._make_formats())
        self._add(column, self.tr("Where to"), self._make_where(), gap=0)
        self.error = FieldError()
        self.error.hide()
        column.addWidget(self.error)
        self.note = label("", "small", "caution", wrap=True)
        self.note.hide()
        column.addWidget(self.note)
        self.progress = ProgressLine()
        self.progress.stopped.connect(self._on_stop)
        self.progress.hide()
        column.addSpacing(12)
        column.addWidget(self.progress)
        return self.page

    def _make_formats(self) -> QWidget:
        self._formats = QWidget()
        self._formats.setAccessibleName(self.tr("Format"))
        grid = QGridLayout(self._formats)
        grid.setContentsMargins(0, 0, 0, 0)
        grid.setVerticalSpacing(0)
        grid.setHorizontalSpacing(16)
        grid.setColumnMinimumWidth(0, 180)
        grid.setColumnStretch(1, 1)
        self._grid = grid
        self.formats: dict[Format, QRadioButton] = {}
        return self._formats

    def _make_where(self) -> QWidget:
        where = QWidget()
        row = QHBoxLayout(where)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(8)
        self.path = LineEdit(name=self.tr("Where to"))
        row.addWidget(self.path, 1)
        self.choose = button(self.tr("Choose…"))
        self.choose.clicked.connect(self._on_choose)
        row.addWidget(self.choose)
        return where

    def _make_buttons(self) -> None:
        self.cancel = self.add_button(self.tr("Cancel"), "secondary", self.reject)
        self.export = self.add_button(self.tr("Export"), "primary", self.start, icon="download")
        self.folder = self.add_button(
            self.tr("Open the folder"), "secondary", self._on_folder, icon="folder-open"
        )
        self.close_it = self.add_button(self.tr("Close"), "primary", self.reject)
        self.folder.hide()
        self.close_it.hide()
        self.set_primary(self.export)

    def _add(self, column: QVBoxLayout, name: str, field: QWidget, gap: int = 16) -> None:
        column.addWidget(label(name, "small", "text2"))
        column.addSpacing(4)
        column.addWidget(field)
        column.addSpacing(gap)

    def _choices(self) -> list[tuple[str, str]]:
        found = [(_CHOSEN, words.chosen_people(len(self._chosen)))] if self._chosen else []
        return found + [
            (str(what), words.choice(what, exporting.count(self._desk.store, what))) for what in FORMATS
        ]

    # -- what is chosen ------------------------------------------------------------------------------

    def chosen_what(self) -> What:
        """What goes out."""
        key = self.what.current_key()
        return What.PEOPLE if key == _CHOSEN else What(key)

    def chosen_format(self) -> Format:
        """The format that is chosen."""
        return next(form for form, made in self.formats.items() if made.isChecked())

    def _on_what(self, _key: str) -> None:
        what = self.chosen_what()
        before = self.chosen_format() if self.formats else None
        for at in range(self._grid.rowCount()):
            self._grid.setRowMinimumHeight(at, 0)
        clear_layout(self._grid)
        self.formats = {}
        forms = FORMATS[what]
        for at, form in enumerate(forms):
            made = radio(words.name(form), checked=form is (before if before in forms else forms[0]))
            told = words.reads(form, what)
            made.setAccessibleDescription(told)
            made.toggled.connect(self._on_format)
            self._grid.addWidget(made, at, 0)
            self._grid.setRowMinimumHeight(at, current_theme().px(28))
            said = label(told, "small", "text2", wrap=True)
            self._grid.addWidget(said, at, 1)
            self.formats[form] = made
        self._name_file()
        if self.isVisible():
            self.fit()

    def _on_format(self, on: bool) -> None:
        if on:
            self._name_file()

    def _name_file(self) -> None:
        """Propose a name that is free; of a name that the person wrote, only the ending follows the format."""
        ending = ENDINGS[self.chosen_format()]
        written = self.path.text().strip()
        if not self._named and written:
            self.path.setText(str(Path(written).with_suffix(ending)))
        else:
            start = f"{words.file_name(self.chosen_what())} {self._desk.today.isoformat()}"
            place = self._folder() / f"{start}{ending}"
            number = 2
            while place.exists():
                place = place.with_name(f"{start} {number}{ending}")
                number += 1
            self.path.setText(str(place))
        self._look_at_place()
        self.footer_note(words.comes_back(self.chosen_format(), self.chosen_what()))

    def _folder(self) -> Path:
        kept = Path(str(self._desk.memory.get(_FOLDER, "")))
        if kept.is_absolute() and kept.is_dir():
            return kept
        return Path(
            QStandardPaths.writableLocation(QStandardPaths.StandardLocation.DocumentsLocation) or Path.home()
        )

    def _on_typed(self, _text: str) -> None:
        self._named = not self.path.text().strip()
        self._look_at_place()

    def _look_at_place(self) -> None:
        """Say what is at the place already."""
        self._show_error("")
        there = self._place().is_file()
        self.note.setText(self.tr("There is a file of this name. It will be replaced.") if there else "")
        self.note.setVisible(there)

    def _place(self) -> Path:
        written = self.path.text().strip()
        place = Path(written).expanduser()
        return place if place.is_absolute() else self._folder() / place

    def _on_choose(self) -> None:
        form = self.chosen_format()
        self._desk.prompter.choose_file(
            self,
            self.tr("Where to"),
            [f"{words.name(form)} (*{ENDINGS[form]})"],
            self._on_place,
            save_as=self._place().name,
            folder=self._place().parent if self._place().parent.is_dir() else None,
        )

    def _on_place(self, path: Path) -> None:
        ending = ENDINGS[self.chosen_format()]
        self.path.setText(str(path if path.suffix else path.with_suffix(ending)))
        self._named = False
        self._look_at_place()

    def _show_error(self, text: str) -> None:
        if text:
            self.error.show_error(text)
        else:
            self.error.clear()
        self.error.setVisible(bool(text))
        if self.isVisible():
            self.fit()

    # -- the work ------------------------------------------------------------------------------------

    def start(self) -> None:
        """Write the file."""
        if self._stop is not None:
            return
        if not self.path.text().strip():
            self._show_error(self.tr("Say where the file goes"))
            self.path.setFocus(Qt.FocusReason.OtherFocusReason)
            return
        form, what, out = self.chosen_format(), self.chosen_what(), self._place()
        people = self._chosen if self.what.current_key() == _CHOSEN else None
        said = self.tr("Writing {name}").format(name=out.name)

        def work(store: Store, progress: Progress) -> Exported:
            return exporting.export(
                store, form, out, what=what, people=people, report=partial(progress.report, said)
            )

        self._set_working(True)
        self.progress.set_progress(said, 0, 0)
        self._stop = self._desk.jobs.run(work, self._on_done, self._on_failed, progress=self._on_progress)

    def _set_working(self, on: bool) -> None:
        self.progress.setVisible(on)
        self.note.setVisible(bool(self.note.text()) and not on)
        for field in (self.what, self._formats, self.path, self.choose):
            field.setEnabled(not on)
        self.export.set_working(self.tr("Writing…") if on else None)
        if on:
            self.progress.stop_button.setFocus(Qt.FocusReason.OtherFocusReason)

    def _on_stop(self) -> None:
        if self._stop is not None:
            self._stop()

    def _on_progress(self, text: str, done: int, total: int) -> None:
        if not self._is_over:
            self.progress.set_progress(text, done, total)

    def _on_done(self, done: Exported) -> None:
        self._stop = None
        if self._is_over:
            return
        self._done = done
        self._desk.memory.put(_FOLDER, str(done.path.parent))
        self._set_working(False)
        self.page.hide()
        self._show_result(done)
        for made, on in (
            (self.cancel, False),
            (self.export, False),
            (self.folder, True),
            (self.close_it, True),
        ):
            made.setVisible(on)
        self.set_primary(self.close_it)
        self.close_it.setFocus(Qt.FocusReason.OtherFocusReason)
        self.fit()

    def _show_result(self, done: Exported) -> None:
        row = QHBoxLayout(self.outcome)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(12)
        row.addWidget(IconMark("circle-check", "ok", 24), 0, Qt.AlignmentFlag.AlignTop)
        column = QVBoxLayout()
        column.setSpacing(4)
        said = self.tr("{what} saved").format(what=words.counted(done.what, done.count))
        column.addWidget(label(said, "section"))
        column.addWidget(label(done.path.name, "body", wrap=True, selectable=True))
        column.addWidget(label(str(done.path.parent), "small", "text2", wrap=True, selectable=True))
        row.addLayout(column, 1)
        self.outcome.setAccessibleName(f"{said}. {done.path}")
        self.footer_note("")
        self.outcome.show()
        QAccessible.updateAccessibility(QAccessibleEvent(self.outcome, QAccessible.Event.Alert))

    def _on_failed(self, error: BaseException) -> None:
        self._stop = None
        if self._is_over:
            return
        self._set_working(False)
        if isinstance(error, Cancelled):
            self._look_at_place()
            self.footer_note(self.tr("Stopped. Nothing was written."))
            self.export.setFocus(Qt.FocusReason.OtherFocusReason)
            return
        if not isinstance(error, KnownError):
            raise error
        self._show_error(str(error))
        self.path.setFocus(Qt.FocusReason.OtherFocusReason)

    def _on_folder(self) -> None:
        if self._done is not None:
            self._desk.open_outside(QUrl.fromLocalFile(str(self._done.path.parent)))

    def reject(self) -> None:
        """Close; what is under way is stopped, and nothing of it stays."""
        self._is_over = True
        self._on_stop()
        super().reject()
