"""The import dialog: choose a file, match its columns, say who is who, and see what came of it.

Whatever takes as long as the file is, is a job. Only one is under way at a time: a newer one stops the older.
"""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import replace
from functools import cached_property, partial
from pathlib import Path
from typing import Any

from PySide6.QtCore import QTimer
from PySide6.QtGui import QGuiApplication, QShowEvent
from PySide6.QtWidgets import QWidget

from crm_desktop.domain.errors import KnownError
from crm_desktop.exchange.plan.known import Known
from crm_desktop.exchange.plan.preview import PreviewRow
from crm_desktop.exchange.sources import TableSource
from crm_desktop.services.books import book
from crm_desktop.services.imports import importing
from crm_desktop.services.imports.importing import ImportResult, Source, Survey
from crm_desktop.store import Store
from crm_desktop.ui.imports import words
from crm_desktop.ui.imports.columns_page import ColumnsPage
from crm_desktop.ui.imports.contents_page import ContentsPage
from crm_desktop.ui.imports.done_page import BookPage, DonePage, Outcome, outcome_of, save_not_taken
from crm_desktop.ui.imports.duplicates_page import DuplicatesPage
from crm_desktop.ui.imports.file_page import FilePage
from crm_desktop.ui.imports.reading import Asked, Read, read
from crm_desktop.ui.imports.steps import WIDE, StepsDialog, suggest_tags
from crm_desktop.ui.shell.desk import Desk
from crm_desktop.ui.shell.jobs import Cancelled, Progress
from crm_desktop.ui.theme import current_theme

NARROW, MOST_HEIGHT = (688, 520), 840
"""The size of the last step and how high it gets, in px at text size 1, where the window has the room."""
REST_MS = 200
"""How long the matching must rest before the whole file is counted again."""
BARS = 120
"""The height of header and footer together, in px at text size 1."""
STEPS = ("file", "columns", "duplicates", "done")


class ImportDialog(StepsDialog):
    """Bring people in from a file. With a path it is read at once.

    Over the dialog of several files it only matches the columns of one of them: of `source`, and gives it to `use` with
    what importing it would do.
    """

    help_chapter = "import"

    def __init__(
        self,
        desk: Desk,
        path: Path | None = None,
        *,
        over: QWidget | None = None,
        source: TableSource | None = None,
        use: Callable[[Source, Survey], None] | None = None,
    ) -> None:
        super().__init__(desk, over)
        title = self.tr("Import contacts")
        if source is not None:
            title = self.tr("Columns of {name}").format(name=source.name)
        steps, undo = self._step_names(columns=True), self.tr("Undo the import")
        self._build(title, steps, undo, self.tr("Show the new ones"))
        self._use = use
        self.step = "file"
        self.look_page: ColumnsPage | ContentsPage
        self._asked = Asked(None)
        self._book: ImportResult | None = None
        self._known: Known | None = None
        self._survey: Survey | None = None
        self._outcome: Outcome | None = None
        self._ticket = 0
        self._reading = False
        self._fresh = False
        self._rest = QTimer(self)
        self._rest.setSingleShot(True)
        self._rest.setInterval(REST_MS)
        self._rest.timeout.connect(self._count)

        self.marks.backWanted.connect(self._on_mark)
        self.file_page = FilePage(desk.store.clock)
        self._pages.addWidget(self.file_page)
        place = self.file_page.place
        place.dropped.connect(self._on_files)
        place.chooseWanted.connect(self._on_choose)
        place.pasteWanted.connect(self._on_paste)
        self.file_page.pastShown.connect(self._on_past)
        self.file_page.pastRedone.connect(desk.redo)
        desk.changed.connect(self._on_changed)
        self._show_past()
        self._go("file")
        if source is not None:
            self.marks.hide()
            self._asked = Asked(source.path)
            self._fresh = True
            self._on_read(Read(source))
        elif path is not None:
            self.read_file(path)

    def showEvent(self, event: QShowEvent) -> None:
        super().showEvent(event)
        if self.step == "file":
            self.file_page.place.choose.setFocus()

    # -- the pages, each made when it is first needed ------------------------------------------------

    @cached_property
    def columns_page(self) -> ColumnsPage:
        """What the columns become."""
        page = ColumnsPage(self._desk.store.clock, partial(suggest_tags, self._desk))
        page.rereadWanted.connect(self._on_reread)
        page.changed.connect(self._on_matching)
        self._pages.addWidget(page)
        return page

    @cached_property
    def contents_page(self) -> ContentsPage:
        """What a file holds that has no columns."""
        page = ContentsPage(self._desk.store.clock, partial(suggest_tags, self._desk))
        page.changed.connect(self._on_matching)
        self._pages.addWidget(page)
        return page

    @cached_property
    def book_page(self) -> BookPage:
        """What another CRM Desktop file holds."""
        page = BookPage()
        self._pages.addWidget(page)
        return page

    @cached_property
    def duplicates_page(self) -> DuplicatesPage:
        """Who may be here already."""
        return self._asking_page()

    @cached_property
    def done_page(self) -> DonePage:
        """What came of it."""
        page = DonePage()
        page.saveWanted.connect(self._on_save)
        page.showWanted.connect(self._on_show)
        page.chooseWanted.connect(partial(self._on_show, chosen=True))
        self._pages.addWidget(page)
        return page

    def _page(self, step: str) -> QWidget:
        if step == "file":
            return self.file_page
        if step == "columns":
            return self.look_page if self._book is None else self.book_page
        return self.duplicates_page if step == "duplicates" else self.done_page

    def _step_names(self, *, columns: bool) -> list[str]:
        look = self.tr("Match columns") if columns else self.tr("Look it over")
        return [self.tr("File"), look, self.tr("Duplicates"), self.tr("Done")]

    # -- the steps ---------------------------------------------------------------------------------

    def _go(self, step: str) -> None:
        """Show a step."""
        self.step = step
        self._turn_to(self._page(step))
        self._show_state()
        wanted = WIDE
        if step == "done":
            theme = current_theme()
            needed = round(self.done_page.height_wanted(theme.px(NARROW[0])) / theme.px(1000) * 1000)
            wanted = (NARROW[0], max(NARROW[1], min(MOST_HEIGHT, needed + BARS)))
        if wanted != self._wanted:
            self._wanted = wanted
            if self.isVisible():
                for layout in (self._foot.layout(), self.layout()):
                    if layout is not None:
                        layout.activate()  # what was hidden asks for no room
                self.fit()

    def _show_state(self) -> None:
        """Let header and footer say where we are and what can be done."""
        step, busy = self.step, self._busy
        at = STEPS.index(step)
        self.marks.set_step(at, () if busy or step == "done" else range(at))
        done = step == "done"
        self.back_button.setVisible(step in ("columns", "duplicates") and not busy and self._use is None)
        self.cancel_button.setVisible((step == "file" or self._use is not None) and not busy)
        self._words.setVisible(not done and not busy)
        self._words.setContentsMargins(0 if step == "file" else 8, 0, 0, 0)
        self._words.setText(self._footer_words())
        self.undo_button.setVisible(
            done and self._outcome is not None and self._outcome.result.history is not None
        )
        view, shows = words.seen_in(self._kind()) if done else ("", "")
        self.show_button.setText(shows or self.tr("Show the new ones"))
        self.show_button.setVisible(done and self._has_something_new(view))
        self.progress.setVisible(busy)
        self._pages.setEnabled(not busy)
        asking = self.duplicates_page if step == "duplicates" else None
        self._show_way_on(self._next_words(), can=self._can_go_on(), asking=asking)

    def _footer_words(self) -> str:
        if self.step == "duplicates":
            return self._left_to_decide(self.duplicates_page)
        return self.tr("Nothing is saved until the last step.")

    def _next_words(self) -> str:
        if self.step == "done":
            return self.tr("Done")
        if self.step == "file":
            columns = self._book is None and (self._known is None or self.look_page is self.columns_page)
            return self.tr("Next: match columns") if columns else self.tr("Next: look it over")
        if self._use is not None:
            return self.tr("Use this matching")
        if self.step == "columns" and self._survey is not None and self._survey.pairs:
            return self.tr("Next: duplicates")
        return self.tr("Import {people}").format(people=words.taken_of(self._kind(), self._to_import()))

    def _kind(self) -> str:
        """What is imported, as `words.taken_of` wants it."""
        source = None if self._book is not None else self.look_page.source()
        return importing.BOOK if source is None else words.brings(source)

    def _to_import(self) -> int:
        """How many rows will be taken."""
        if self._book is not None:
            return self._book.rows
        if self._survey is None:
            return 0
        counts = self._survey.counts
        taken = counts.new + counts.merged + counts.unchanged
        return taken - (self.duplicates_page.left_out() if self.step == "duplicates" else 0)

    def _can_go_on(self) -> bool:
        if self.step == "done":
            return True
        if self._busy or self._reading:
            return False
        if self.step == "file":
            return self._book is not None or self._known is not None
        return self._book is not None or (self._survey is not None and self._to_import() > 0)

    def _on_next(self) -> None:
        if self.step == "done":
            self.accept()
        elif self._use is not None:
            source = self.look_page.source()
            if source is not None and self._survey is not None:
                self._use(source, self._survey)
            self.accept()
        elif self.step == "file":
            self._go("columns")
            if self._book is None and self._survey is None:
                self._count()
        elif self.step == "columns" and self._survey is not None and self._survey.pairs:
            self.duplicates_page.show_survey(self._survey)
            self._go("duplicates")
            self.duplicates_page.list.setFocus()
        else:
            self._import()

    def go_back(self) -> None:
        """One step back; what was chosen stays."""
        if self.step in ("columns", "duplicates") and not self._busy:
            self._on_mark(STEPS.index(self.step) - 1)

    def _on_mark(self, step: int) -> None:
        self._go(STEPS[step])

    def result_counts(self) -> dict[str, int]:
        """What came of the import, by number of rows (empty before it)."""
        if self._outcome is None:
            return {}
        result = self._outcome.result
        return {
            "new": result.new,
            "merged": result.merged,
            "unchanged": result.unchanged,
            "skipped": len(result.skipped),
            "unreadable": len(result.unreadable),
        }

    # -- jobs --------------------------------------------------------------------------------------

    def _run(
        self,
        work: Callable[[Store, Progress], Any],
        done: Callable[[Any], None],
        failed: Callable[[BaseException], None],
        *,
        progress: Callable[[str, int, int], None] | None = None,
        writes: bool = False,
    ) -> None:
        """Start a job in place of the one that is under way; what is told of an older one is not heard."""
        self._halt()
        ticket = self._ticket
        self._stop = self._desk.jobs.run(
            work,
            partial(self._hear, ticket, done),
            partial(self._hear, ticket, failed),
            progress=None if progress is None else partial(self._hear, ticket, progress),
            writes=writes,
        )

    def _hear(self, ticket: int, handler: Callable[..., None], *told: object) -> None:
        if ticket == self._ticket:
            handler(*told)

    def _halt(self) -> None:
        """Stop what is under way, and hear no more of it."""
        self._ticket += 1
        if self._stop is not None:
            self._stop()
            self._stop = None

    # -- reading -----------------------------------------------------------------------------------

    def read_file(self, path: Path) -> None:
        """Read a file or the folder of an archive that was dropped, chosen or named."""
        self._start_reading(Asked(Path(path)))

    def read_text(self, text: str) -> None:
        """Read pasted text."""
        self._start_reading(Asked(None, text))

    def _start_reading(self, asked: Asked) -> None:
        self._asked = asked
        self._fresh = True
        self._book = None
        self._survey = None
        self._known = None
        name = asked.path.name if asked.path is not None else self.tr("the clipboard")
        self.file_page.place.reading(name)
        self._read_again(self._on_unreadable)

    def _read_again(self, failed: Callable[[BaseException], None]) -> None:
        self._reading = True
        self._rest.stop()
        self._show_state()
        asked = self._asked
        # Looking at a book brings it in and takes it back, so it needs to write.
        writes = asked.path is not None and asked.path.is_file() and book.is_book(asked.path)
        self._run(
            partial(read, asked, self._known), self._on_read, failed, progress=self._on_opening, writes=writes
        )

    def _on_opening(self, _text: str, done: int, total: int) -> None:
        """Say how much of a long file is read, where it is read as a whole before it is shown."""
        if not total:
            return
        if self.step == "file":
            self.file_page.place.say_progress(done * 100 // total)
        else:
            self.look_page.preview.set_counting(done * 100 // total)

    def _on_choose(self) -> None:
        self._desk.prompter.choose_files(
            self,
            self.tr("Choose files to import"),
            [
                self.tr(
                    "What can be imported "
                    "(*.csv *.tsv *.txt *.xlsx *.zip *.vcf *.ldif *.ics *.eml *.emlx *.mbox *.json)"
                ),
                self.tr("All files (*)"),
            ],
            self._on_files,
        )

    def _on_files(self, paths: Sequence[Path]) -> None:
        """Read one file here; several have a dialog of their own."""
        if len(paths) == 1:
            self.read_file(paths[0])
        elif paths:
            self.reject()
            self._desk.import_files(paths)

    def _on_paste(self) -> None:
        text = QGuiApplication.clipboard().text()
        if not text.strip():
            self.file_page.place.trouble(
                self.tr("There is no text on the clipboard. Copy the rows first, with their header.")
            )
            return
        self.read_text(text)

    def _on_read(self, found: Read) -> None:
        self._reading = False
        self._stop = None
        self.file_page.place.rest()
        if found.files:
            self._on_files(found.files)
            return
        if found.book is not None:
            self._book = found.book
            self.marks.set_names(self._step_names(columns=False))
            name = self._asked.path.name if self._asked.path is not None else ""
            self.book_page.show_book(name, found.book)
            self._go("columns")
            self.next_button.setFocus()
            return
        if found.source is None:
            return
        self._known = found.known
        self.marks.set_names(self._step_names(columns=isinstance(found.source, TableSource)))
        if isinstance(found.source, TableSource):
            self.look_page = self.columns_page
            self.columns_page.show_source(found.source, anew=self._fresh)
        else:
            self.look_page = self.contents_page
            self.contents_page.show_source(found.source)
        self._go("columns")
        self._count()

    def _on_unreadable(self, error: BaseException) -> None:
        """A file cannot be read: say so in its place."""
        self._reading = False
        self._stop = None
        if isinstance(error, Cancelled):
            self.file_page.place.rest()
        elif isinstance(error, KnownError):
            self.file_page.place.trouble(str(error))
        else:
            self.file_page.place.rest()
            self._show_state()
            raise error
        self._go("file")

    def _on_reread(self, encoding: str, delimiter: str, header: int, sheet: str) -> None:
        self._asked = replace(self._asked, encoding=encoding, delimiter=delimiter, header=header, sheet=sheet)
        self._survey = None
        self._read_again(self._on_bad_choice)

    def _on_bad_choice(self, error: BaseException) -> None:
        """The file cannot be read in the way that was chosen; the choice stays to be changed."""
        self._reading = False
        self._stop = None
        if isinstance(error, KnownError):
            self.look_page.set_trouble(str(error))
        self._show_state()
        if not isinstance(error, KnownError | Cancelled):
            raise error

    # -- counting ----------------------------------------------------------------------------------

    def _on_matching(self) -> None:
        """The matching changed: nothing that was counted holds."""
        self._survey = None
        self._halt()
        self.look_page.preview.set_counting(None)
        self._show_state()
        self._rest.start()

    def _count(self) -> None:
        """Show how the first rows will look, and what the whole file would do."""
        source, known = self.look_page.source(), self._known
        if source is None:
            return
        self._survey = None
        self._show_state()
        hindrance = self.look_page.hindrance()
        self.look_page.set_trouble(hindrance)
        if hindrance:
            self._halt()
            return
        self.look_page.preview.set_counting(None)
        self._run(
            lambda store, _: importing.preview(store, source, known),
            self._on_preview,
            self._on_bad_choice,
        )

    def _on_preview(self, rows: list[PreviewRow]) -> None:
        self.look_page.preview.set_rows(rows)
        source, known = self.look_page.source(), self._known
        if source is None:
            return
        self._run(
            lambda store, progress: importing.survey(store, source, known=known, progress=progress.report),
            self._on_survey,
            self._on_bad_choice,
            progress=self._on_counting,
        )

    def _on_counting(self, _text: str, done: int, total: int) -> None:
        if self._survey is None:
            self.look_page.preview.set_counting(done * 100 // total if total else None)

    def _on_survey(self, survey: Survey) -> None:
        self._stop = None
        self._survey = survey
        self.look_page.set_survey(survey)
        self._show_state()
        if self._fresh and self.step == "columns":
            self._fresh = False
            self.next_button.setFocus()  # where all is as it should be, Enter goes on

    # -- importing ---------------------------------------------------------------------------------

    def _import(self) -> None:
        path = self._asked.path
        source = self.look_page.source() if self._book is None else None
        decisions = self.duplicates_page.decisions() if self.step == "duplicates" else {}
        is_book = self._book is not None

        def work(store: Store, progress: Progress) -> Outcome:
            if is_book and path is not None:
                result = importing.import_file(store, path, kind=importing.BOOK, progress=progress.report)
            elif source is not None:
                result = importing.import_source(store, source, decisions=decisions, progress=progress.report)
            else:
                raise AssertionError("there is nothing to import")
            return outcome_of(store, result)

        self._begin(self.tr("Importing"))
        self._run(
            work,
            self._on_imported,
            self._on_not_imported,
            progress=self._on_progress,
            writes=True,
        )

    def _on_imported(self, outcome: Outcome) -> None:
        self._busy = False
        self._stop = None
        self._outcome = outcome
        self.done_page.show_outcome(outcome)
        self._go("done")
        self.next_button.setFocus()

    def _on_not_imported(self, error: BaseException) -> None:
        self._busy = False
        self._stop = None
        self._show_state()
        self.next_button.setFocus()
        if isinstance(error, Cancelled):
            self._words.setText(self.tr("Stopped. Nothing was changed."))
        elif isinstance(error, KnownError):
            self._words.setText("")
            self.footer_note(str(error), "danger")
        else:
            raise error

    # -- afterwards --------------------------------------------------------------------------------

    def _on_undo(self) -> None:
        outcome = self._outcome
        self.accept()
        if outcome is not None and outcome.result.history is not None:
            self._desk.undo(outcome.result.history)

    def _has_something_new(self, view: str) -> bool:
        """Whether there is something to show: new people, or in a view what is not people."""
        if self._outcome is None:
            return False
        result = self._outcome.result
        return bool(result.new or result.merged if view else result.contacts)

    def _on_show_new(self) -> None:
        view, _ = words.seen_in(self._kind())
        if view:
            self.accept()
            self._desk.goTo.emit(view, None)
        elif self._outcome is not None:
            self._on_show(tuple(self._outcome.result.contacts))

    def _on_show(self, numbers: tuple[int, ...], *, chosen: bool = False) -> None:
        self.accept()
        self._desk.goTo.emit("contacts", {"ids": numbers, "chosen": chosen})

    def _on_save(self) -> None:
        if self._outcome is not None:
            save_not_taken(self, self._desk, self._outcome.result)

    def _on_past(self, number: int) -> None:
        self.reject()
        self._desk.goTo.emit("activity", {"entry": number})

    def _on_changed(self, _changes: object) -> None:
        if self.step == "file":
            self._show_past()

    def _show_past(self) -> None:
        self.file_page.set_past(importing.past_imports(self._desk.store))

    # -- closing -----------------------------------------------------------------------------------

    def done(self, result: int) -> None:
        """Close; a file that is being read is left."""
        if not self._busy:
            self._rest.stop()
            self._halt()
        super().done(result)
