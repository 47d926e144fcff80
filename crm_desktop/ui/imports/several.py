"""Several files imported together: what each of them is, who may be here already, and a report for each.

A file that cannot be read is named and the others are imported. Each is a step of its own in the activity log.
"""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import dataclass, replace
from functools import partial
from pathlib import Path
from typing import Any

from PySide6.QtWidgets import QCheckBox, QHBoxLayout, QVBoxLayout, QWidget

from crm_desktop.domain import wording
from crm_desktop.domain.errors import KnownError
from crm_desktop.exchange.files.content import FileKind
from crm_desktop.exchange.plan.terms import Decision
from crm_desktop.exchange.sources import TableSource
from crm_desktop.services.imports import several
from crm_desktop.services.imports.importing import BOOK, ImportResult, Source, Survey
from crm_desktop.services.imports.several import Looked
from crm_desktop.store import Store
from crm_desktop.ui.imports import words
from crm_desktop.ui.imports.dialog import ImportDialog
from crm_desktop.ui.imports.done_page import DonePage, Outcome, outcome_of, save_not_taken
from crm_desktop.ui.imports.duplicates_page import DuplicatesPage
from crm_desktop.ui.imports.for_all_row import ForAllRow
from crm_desktop.ui.imports.pieces import IconLine, IconSquare, Pane, clear_layout
from crm_desktop.ui.imports.steps import StepsDialog, suggest_tags
from crm_desktop.ui.shell.desk import Desk
from crm_desktop.ui.shell.jobs import Cancelled, Progress
from crm_desktop.ui.widgets import ElidedLabel, Panel, button, checkbox, label

_ICONS = {
    FileKind.ARCHIVE.value: "archive",
    FileKind.CALENDAR.value: "calendar",
    FileKind.MAIL.value: "mail",
    FileKind.JOBS.value: "briefcase",
    BOOK: "users",
    "": "file-warning",
}


@dataclass(frozen=True, slots=True)
class Told:
    """What came of one file: its outcome, or the sentence why nothing did."""

    path: Path
    kind: str
    outcome: Outcome | None = None
    trouble: str = ""


class SeveralDialog(StepsDialog):
    """Import several files at once."""

    def __init__(self, desk: Desk, paths: Sequence[Path]) -> None:
        super().__init__(desk)
        steps = [self.tr("Files"), self.tr("Duplicates"), self.tr("Done")]
        self._build(self.tr("Import files"), steps, self.tr("Undo all of it"))
        self.step = "files"
        self.looked: list[Looked] = []
        self.told: list[Told] = []
        self._asking: list[tuple[Looked, DuplicatesPage]] = []
        self._at = 0
        self._shown: Told | None = None

        self.marks.backWanted.connect(lambda _step: self._go("files"))
        self._files = Pane()
        self._pages.addWidget(self._files)
        self._build_files()
        self._reports = Pane()
        self._pages.addWidget(self._reports)
        self.report_page = DonePage()
        self.report_page.saveWanted.connect(self._on_save)
        self.report_page.showWanted.connect(self._on_show_people)
        self.report_page.chooseWanted.connect(partial(self._on_show_people, chosen=True))
        self._pages.addWidget(self.report_page)

        self._go("files")
        self._look(paths)

    # -- what is seen ------------------------------------------------------------------------------

    def _build_files(self) -> None:
        column = self._files.column
        self.title = label("", "detail", wrap=True)
        self.about = label("", "body", "text2", wrap=True)
        column.addWidget(self.title)
        column.addWidget(self.about)
        column.addSpacing(16)
        self._rows = QVBoxLayout()
        column.addLayout(self._rows)
        column.addSpacing(16)
        self.for_all = ForAllRow(partial(suggest_tags, self._desk))
        column.addWidget(self.for_all)
        column.addStretch(1)
        column.addSpacing(16)
        column.addWidget(
            IconLine(
                "info",
                self.tr(
                    "Columns are matched as you did it last, or by their headers. Match them by hand where the file "
                    "says it otherwise."
                ),
            )
        )
        self.ticks: dict[Path, QCheckBox] = {}

    def _show_files(self) -> None:
        bad = sum(bool(each.trouble) for each in self.looked)
        self.title.setText(self.tr("{count} files").format(count=len(self.looked)))
        self.about.setText(
            self.tr("All of them are understood.")
            if not bad
            else self.tr("One cannot be read; the others can be imported.")
            if bad == 1
            else self.tr("{count} cannot be read; the others can be imported.").format(count=bad)
        )
        clear_layout(self._rows)
        panel = Panel(padding=1)
        for looked in self.looked:
            panel.add_row(self._file_row(looked))
        self._rows.addWidget(panel)

    def _file_row(self, looked: Looked) -> QWidget:
        box = QWidget()
        row = QHBoxLayout(box)
        row.setContentsMargins(15, 9, 15, 9)
        row.setSpacing(12)
        tick = checkbox("")
        tick.setAccessibleName(self.tr("Import {name}").format(name=looked.path.name))
        tick.setChecked(not looked.trouble)
        tick.setEnabled(not looked.trouble)
        tick.toggled.connect(self._show_state)
        if not looked.trouble:
            self.ticks[looked.path] = tick
        row.addWidget(tick)
        row.addWidget(IconSquare(_ICONS.get("" if looked.trouble else looked.kind, "file-text")))
        texts = QVBoxLayout()
        texts.setSpacing(0)
        texts.addWidget(ElidedLabel(looked.path.name, "body-medium"))
        if looked.trouble:
            texts.addWidget(label(looked.trouble, "small", "danger", wrap=True))
        else:
            texts.addWidget(ElidedLabel(self._what(looked), "small", "text2"))
        row.addLayout(texts, 1)
        if isinstance(looked.source, TableSource):
            made = button(self.tr("Match columns"), small=True)
            made.setAccessibleName(self.tr("Match the columns of {name}").format(name=looked.path.name))
            made.clicked.connect(partial(self.match_columns, looked))
            row.addWidget(made)
        return box

    def match_columns(self, looked: Looked) -> ImportDialog | None:
        """Let the columns of one file be matched by hand."""
        if not isinstance(looked.source, TableSource):
            return None
        dialog = ImportDialog(
            self._desk, over=self, source=looked.source, use=partial(self._on_matched, looked)
        )
        self._desk.show_dialog(dialog)
        return dialog

    def _on_matched(self, looked: Looked, source: Source, survey: Survey) -> None:
        """Take over what was matched by hand; which files are left out stays as it is."""
        left = {path for path, tick in self.ticks.items() if not tick.isChecked()}
        matched = replace(looked, source=source, survey=survey, trouble="")
        self.looked = [matched if each is looked else each for each in self.looked]
        self._asking = [(each, page) for each, page in self._asking if each is not looked]
        self.ticks.clear()
        self._show_files()
        for path in left:
            self.ticks[path].setChecked(False)
        self._show_state()

    def _what(self, looked: Looked) -> str:
        """What a file is and would bring: "LinkedIn export, 64 rows: 60 new, 4 to merge"."""
        count, new, merged, unchanged, left = looked.counts
        parts = [
            text.format(count=wording.number(number))
            for number, text in (
                (new, self.tr("{count} new")),
                (merged, self.tr("{count} to merge")),
                (unchanged, self.tr("{count} unchanged")),
                (left, self.tr("{count} left out")),
            )
            if number
        ]
        said = self.tr("{kind}, {rows}: {counts}").format(
            kind=words.source(looked.kind),
            rows=words.people(count) if looked.kind == BOOK else words.rows_of(looked.kind, count),
            counts=", ".join(parts) or self.tr("nothing in it"),
        )
        return wording.sentence_start(said) if said[1:2].islower() else said  # vCards is written so

    def _show_reports(self) -> None:
        column = self._reports.column
        clear_layout(column)
        good = [each for each in self.told if each.outcome is not None]
        bad = len(self.told) - len(good)
        title = (
            self.tr("1 file imported")
            if len(good) == 1
            else self.tr("{count} files imported").format(count=len(good))
        )
        if bad:
            title = self.tr("{title}, {count} not").format(title=title, count=bad)
        column.addWidget(label(title, "detail", wrap=True))
        column.addSpacing(16)
        panel = Panel(padding=1)
        for told in self.told:
            panel.add_row(self._report_row(told))
        column.addWidget(panel)
        column.addStretch(1)

    def _report_row(self, told: Told) -> QWidget:
        box = QWidget()
        row = QHBoxLayout(box)
        row.setContentsMargins(15, 9, 15, 9)
        row.setSpacing(12)
        row.addWidget(IconSquare(_ICONS.get(told.kind, "file-text") if told.outcome else "file-warning"))
        texts = QVBoxLayout()
        texts.setSpacing(0)
        texts.addWidget(ElidedLabel(told.path.name, "body-medium"))
        if told.outcome is None:
            texts.addWidget(label(told.trouble, "small", "danger", wrap=True))
            row.addLayout(texts, 1)
            return box
        result = told.outcome.result
        texts.addWidget(
            ElidedLabel(
                self.tr(
                    "{new} new, {merged} merged, {unchanged} unchanged, {skipped} skipped, {unreadable} unreadable"
                ).format(
                    new=wording.number(result.new),
                    merged=wording.number(result.merged),
                    unchanged=wording.number(result.unchanged),
                    skipped=wording.number(len(result.skipped)),
                    unreadable=wording.number(len(result.unreadable)),
                ),
                "small",
                "text2",
            )
        )
        row.addLayout(texts, 1)
        made = button(self.tr("Report"), small=True)
        made.setAccessibleName(self.tr("Report of {name}").format(name=told.path.name))
        made.clicked.connect(partial(self.show_report, told))
        row.addWidget(made)
        return box

    def show_report(self, told: Told) -> None:
        """Show what came of one file."""
        if told.outcome is not None:
            self._shown = told
            self.report_page.show_outcome(told.outcome)
            self._go("report")

    # -- the steps ---------------------------------------------------------------------------------

    def _go(self, step: str) -> None:
        self.step = step
        page: QWidget = {"files": self._files, "done": self._reports, "report": self.report_page}.get(
            step, self._files
        )
        if step == "duplicates":
            page = self._asking[self._at][1]
        self._turn_to(page)
        self._show_state()

    def _show_state(self) -> None:
        step, busy = self.step, self._busy
        over = step in ("done", "report")
        at = 0 if step == "files" else 1 if step == "duplicates" else 2
        self.marks.set_step(at, () if busy or over else range(at))
        self.back_button.setVisible(step in ("duplicates", "report") and not busy)
        self.undo_button.setVisible(step == "done" and bool(self._steps()))
        self.cancel_button.setVisible(step == "files" and not busy)
        self.progress.setVisible(busy)
        self._pages.setEnabled(not busy)
        self._words.setVisible(not busy and not over)
        self._words.setText(self._footer())
        asking = self._asking[self._at][1] if step == "duplicates" else None
        can = over or (not busy and bool(self._taken()))
        self._show_way_on(self._next_text(), can=can, asking=asking)

    def _footer(self) -> str:
        if self.step != "duplicates":
            return self.tr("Nothing is saved until the last step.")
        looked, page = self._asking[self._at]
        return f"{looked.path.name}: {self._left_to_decide(page)}"

    def _next_text(self) -> str:
        if self.step in ("done", "report"):
            return self.tr("Done")
        taken = self._taken()
        asked = [each for each in taken if each.survey is not None and each.survey.pairs]
        if self.step == "files" and asked:
            return self.tr("Next: duplicates")
        if self.step == "duplicates" and self._at + 1 < len(self._asking):
            return self.tr("Next: {name}").format(name=self._asking[self._at + 1][0].path.name)
        if len(taken) == 1:
            return self.tr("Import 1 file")
        return self.tr("Import {count} files").format(count=len(taken))

    def _taken(self) -> list[Looked]:
        """The files that are to be imported."""
        return [each for each in self.looked if each.path in self.ticks and self.ticks[each.path].isChecked()]

    def _on_next(self) -> None:
        if self.step in ("done", "report"):
            self.accept()
        elif self.step == "files":
            kept = {looked.path: page for looked, page in self._asking}
            self._asking = [
                (each, kept.get(each.path) or self._page_about(each))
                for each in self._taken()
                if each.survey is not None and each.survey.pairs
            ]
            self._at = 0
            if self._asking:
                self._go("duplicates")
                self._asking[0][1].list.setFocus()
            else:
                self._import()
        elif self._at + 1 < len(self._asking):
            self._at += 1
            self._go("duplicates")
            self._asking[self._at][1].list.setFocus()
        else:
            self._import()

    def _page_about(self, looked: Looked) -> DuplicatesPage:
        page = self._asking_page()
        if looked.survey is not None:
            page.show_survey(looked.survey)
        return page

    def go_back(self) -> None:
        """One step back; what was chosen stays."""
        if self.step == "report":
            self._go("done")
        elif self._at:
            self._at -= 1
            self._go("duplicates")
        else:
            self._go("files")

    # -- jobs --------------------------------------------------------------------------------------

    def _run(self, work: Callable[[Store, Progress], Any], done: Callable[[Any], None], text: str) -> None:
        self._begin(text)
        self._stop = self._desk.jobs.run(work, done, self._on_failed, progress=self._on_progress, writes=True)

    def _on_failed(self, error: BaseException) -> None:
        self._busy = False
        self._stop = None
        self._show_state()
        if isinstance(error, KnownError):
            self.footer_note(str(error), "danger")
        elif isinstance(error, Cancelled):
            self.reject()
        else:
            raise error

    def _look(self, paths: Sequence[Path]) -> None:
        self._run(
            lambda store, progress: several.look_at(store, paths, progress.report),
            self._on_looked,
            self.tr("Reading the files"),
        )

    def _on_looked(self, looked: list[Looked]) -> None:
        self._busy = False
        self._stop = None
        self.looked = looked
        self._show_files()
        self._show_state()
        (self.next_button if self.next_button.isEnabled() else self.cancel_button).setFocus()

    def _import(self) -> None:
        taken = self._taken()
        left = [Told(each.path, "", trouble=each.trouble) for each in self.looked if each.trouble]
        decisions = {looked.path: page.decisions() for looked, page in self._asking}
        tags, relationship = self.for_all.tags(), self.for_all.relationship()
        stopped = self.tr("It was not imported: you stopped before it.")

        def work(store: Store, progress: Progress) -> list[Told]:
            told: list[Told] = []
            untouched = True
            for looked in taken:
                mine: dict[int, Decision] = decisions.get(looked.path, {})
                try:
                    result = several.import_looked(
                        store,
                        looked,
                        mine,
                        tags=tags,
                        relationship=relationship,
                        progress=progress.report,
                        keep_copy=untouched,
                    )
                    untouched &= result.history is None
                    told.append(Told(looked.path, looked.kind, outcome_of(store, result)))
                except KnownError as error:
                    told.append(Told(looked.path, looked.kind, trouble=str(error)))
                except Cancelled:  # what was imported before it stays, and is told
                    told.append(Told(looked.path, looked.kind, trouble=stopped))
            return told + left

        self._run(work, self._on_imported, self.tr("Importing"))

    def _on_imported(self, told: list[Told]) -> None:
        self._busy = False
        self._stop = None
        self.told = told
        self._show_reports()
        self._go("done")
        self.next_button.setFocus()

    # -- afterwards --------------------------------------------------------------------------------

    def results(self) -> list[ImportResult]:
        """What came of the files that were imported."""
        return [each.outcome.result for each in self.told if each.outcome is not None]

    def _steps(self) -> list[int]:
        """The steps in the activity log, the latest first."""
        return sorted((each.history for each in self.results() if each.history is not None), reverse=True)

    def _on_undo(self) -> None:
        steps = self._steps()
        self.accept()
        for number in steps:
            self._desk.undo(number)

    def _on_show_people(self, numbers: tuple[int, ...], *, chosen: bool = False) -> None:
        self.accept()
        self._desk.goTo.emit("contacts", {"ids": numbers, "chosen": chosen})

    def _on_save(self) -> None:
        if self._shown is not None and self._shown.outcome is not None:
            save_not_taken(self, self._desk, self._shown.outcome.result)
