"""What happened here: every change, newest first, to find one and take it back."""

from __future__ import annotations

from functools import partial
from pathlib import Path
from typing import Any, Final

from PySide6.QtCore import QCoreApplication, QModelIndex, QPoint, Qt, QTimer
from PySide6.QtGui import QHideEvent, QResizeEvent, QShowEvent
from PySide6.QtWidgets import QStackedWidget, QVBoxLayout, QWidget

from crm_desktop.domain.errors import KnownError
from crm_desktop.services import settings
from crm_desktop.store import Changes, Store, history, what_changed
from crm_desktop.store.history import Entry
from crm_desktop.store.recording import KEEP_ACTIONS
from crm_desktop.store.what_changed import WhatChanged
from crm_desktop.ui.activity import saving
from crm_desktop.ui.activity.detail import EntryDetail, fill_entry_menu
from crm_desktop.ui.activity.rows import UNDO, EntryList, entry_rows, narrowed
from crm_desktop.ui.shell.desk import LARGE, Desk
from crm_desktop.ui.shell.jobs import Cancelled, Progress
from crm_desktop.ui.shell.view import Room, View
from crm_desktop.ui.widgets import (
    KEY_ROLE,
    EmptyState,
    FoldingRow,
    Hairline,
    Menu,
    PaneSplitter,
    RowModel,
    SearchField,
    Segmented,
    button,
    link_button,
)
from crm_desktop.ui.widgets.focus import first_stop

LIST: Final = 620
"""Width of the list, px."""
NARROW_LIST: Final = 508
LEAST_LIST: Final = 360
LARGE_FILE: Final = 24_000_000
"""Bytes of a file from which even a small step is looked at by a job."""
REST_MS: Final = 250
"""A step is read by a job only when one rests on it so long."""
WIDTHS: Final = "activity.widths"


class ActivityView(View):
    """The log at the left, one step of it at the right."""

    key = "activity"

    def __init__(self, desk: Desk) -> None:
        super().__init__(desk, QCoreApplication.translate("ActivityView", "What happened here"))
        self.setWindowTitle(self.tr("What happened here"))
        self._entries: list[Entry] = []
        self._by_id: dict[int, Entry] = {}
        self._current = 0
        self._most = what_changed.MOST
        self._alone = False
        self._shows_detail = False
        self._working = 0
        self._stop_job: Any = None
        self._asked = 0
        self._rest = QTimer(self)
        self._rest.setSingleShot(True)
        self._rest.setInterval(REST_MS)
        self._rest.timeout.connect(self._read_by_job)
        self._make_header()
        self._make_body()
        desk.said.connect(self._on_said)

    # -- parts -------------------------------------------------------------------------------------

    def _make_header(self) -> None:
        self.back = self.header.add_back(self.step_back)
        self.header.set_note(self.tr("Every change, newest first"))
        self.save_button = button(self.tr("Save as a file"), icon="download")
        self.save_button.setAccessibleName(self.tr("Save as a file"))
        self.save_button.clicked.connect(self._on_save)
        self.header.add_right(self.save_button)

    def _make_list(self) -> QWidget:
        left = QWidget()
        left.setProperty("surface", "base")
        left.setMinimumWidth(LEAST_LIST)
        column = QVBoxLayout(left)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        bar = QWidget()
        row = FoldingRow(bar, gap=8, line_gap=6)
        row.setContentsMargins(24, 9, 16, 10)
        self.field = SearchField(self.tr("Find a change"))
        self.field.searchChanged.connect(self._on_narrowed)
        self.field.entered.connect(self._focus_list)
        self.field.escaped.connect(self._focus_list)
        self.group = Segmented(
            [
                ("all", self.tr("All"), None),
                ("imports", self.tr("Imports"), None),
                ("merges", self.tr("Merges"), None),
                ("edits", self.tr("Edits"), None),
                ("removed", self.tr("Removed"), None),
            ],
            name=self.tr("Kind of change"),
        )
        self.group.currentChanged.connect(self._on_narrowed)
        row.addWidget(self.field, 1)
        row.addWidget(self.group)
        column.addWidget(bar)
        column.addWidget(Hairline())
        self.model = RowModel(self)
        self.list = EntryList(48, face=24, lead=40, name=self.tr("Changes"))
        self.list.setModel(self.model)
        self.list.currentRowChanged.connect(self._on_row)
        self.list.opened.connect(self._on_opened)
        self.list.actionTriggered.connect(self._on_action)
        self.list.menuAsked.connect(self._on_list_menu)
        self.list.filterWanted.connect(self.focus_filter)
        self.list.escaped.connect(self.step_back)
        self.show_all = link_button(self.tr("Show all changes"), role="body-medium")
        self.show_all.clicked.connect(self.show_every)
        self.no_match = EmptyState(
            "search",
            self.tr("No change like that"),
            self.tr("Look for a name, a file, or a word of the change."),
            [self.show_all],
        )
        self._left_pages = QStackedWidget()
        self._left_pages.addWidget(self.list)
        self._left_pages.addWidget(self.no_match)
        column.addWidget(self._left_pages, 1)
        return left

    def _make_body(self) -> None:
        left = self._left = self._make_list()
        self.detail = EntryDetail(self.desk)
        self.detail.undoWanted.connect(self.undo)
        self.detail.redoWanted.connect(self.redo)
        self.detail.moreWanted.connect(self._on_more)
        self.detail.escaped.connect(self._on_detail_escaped)
        self.detail.filterWanted.connect(self.focus_filter)
        self.splitter = PaneSplitter(WIDTHS, self.desk.memory.get, self.desk.memory.put)
        self.splitter.addWidget(left)
        self._right = QStackedWidget()
        self._right.addWidget(self.detail)
        nothing = QWidget()
        nothing.setProperty("surface", "base")
        self._right.addWidget(nothing)
        self._nothing = nothing
        self.splitter.addWidget(self._right)
        self.splitter.setStretchFactor(0, 0)
        self.splitter.setStretchFactor(1, 1)
        self.empty = EmptyState(
            "history",
            self.tr("Nothing has changed yet"),
            self.tr("Whatever you add, change, import or remove is listed here, and can be taken back."),
        )
        self.pages = QStackedWidget()
        self.pages.addWidget(self.splitter)
        self.pages.addWidget(self.empty)
        self.body.addWidget(self.pages, 1)
        self._sized = False

    # -- the list ----------------------------------------------------------------------------------

    @property
    def current(self) -> Entry | None:
        """The chosen step."""
        return self._by_id.get(self._current)

    def refresh(self, changes: Changes) -> None:
        """Read the log again: every change adds to it. The choice stays where it was."""
        if changes.touches("setting"):
            letters = settings.get(self.desk.store, settings.SINGLE_KEYS)
            self.list.letters = self.detail.things.letters = letters
        self._entries = history.entries(self.desk.store, limit=KEEP_ACTIONS)
        self._by_id = {entry.id: entry for entry in self._entries}
        self._working = 0
        self.save_button.setEnabled(bool(self._entries))
        self.pages.setCurrentWidget(self.splitter if self._entries else self.empty)
        self._show_rows()

    def _show_rows(self) -> None:
        shown = narrowed(self._entries, self.field.text(), self.group.current())
        newest = next((one.id for one in self._entries if one.can_undo and one.undone_at is None), None)
        place = self.list.verticalScrollBar().value()
        self.model.set_rows(entry_rows(shown, self.desk.today, newest))
        self._left_pages.setCurrentWidget(self.list if shown else self.no_match)
        index = self.model.index_of(self._current)
        if index.isValid():
            self.list.setCurrentIndex(index)
            self.list.verticalScrollBar().setValue(place)
        else:
            self.list.select_first()
        if not shown:
            self._current = 0
        self._show_detail()

    def _on_narrowed(self, _what: str) -> None:
        self._show_rows()

    def show_every(self) -> None:
        """Show all changes again."""
        self.field.show_words("")
        self.group.set_current("all")
        self._show_rows()
        self._focus_list()

    def _on_row(self, index: QModelIndex) -> None:
        number = index.data(KEY_ROLE) if index.isValid() else None
        if isinstance(number, int) and number != self._current:
            self._current = number
            self._most = what_changed.MOST
            self._show_detail()

    def go_to(self, where: dict[str, Any]) -> None:
        """Show a step of the log: {"entry": number}."""
        self.catch_up()
        number = where.get("entry")
        if number not in self._by_id:
            return
        if not self.model.index_of(number).isValid():
            self.show_every()
        index = self.model.index_of(number)
        self.list.setCurrentIndex(index)
        self.list.scrollTo(index)
        self._shows_detail = True
        self._arrange()
        self._focus_list()

    def focus_filter(self) -> None:
        """Put the cursor into the filter."""
        self._shows_detail = False
        self._arrange()
        self.field.setFocus(Qt.FocusReason.ShortcutFocusReason)
        self.field.selectAll()

    def showEvent(self, event: QShowEvent) -> None:
        """Begin in the list."""
        super().showEvent(event)
        self.begin()

    def panes(self) -> list[QWidget]:
        """The list and the step."""
        if not self._entries:
            return [self.back]
        first = self.list if self.model.rowCount() else self.field
        return [pane for pane in (first, self.detail.first_focus()) if pane.isVisible()]

    # -- one step ----------------------------------------------------------------------------------

    def _stop_reading(self) -> None:
        self._rest.stop()
        self._asked += 1
        if self._stop_job is not None:
            self._stop_job()
            self._stop_job = None

    def _show_detail(self) -> None:
        self._stop_reading()
        entry = self.current
        self._arrange()
        if entry is None:
            return
        if self._is_large(entry):
            self.detail.show_entry(entry, None)
            self._rest.start()
            return
        try:
            told = what_changed.read(self.desk.store, entry.id, most=self._most)
        except KnownError as error:
            self.desk.troubled.emit(str(error))
            told = WhatChanged()
        self.detail.show_entry(entry, told)

    def _is_large(self, entry: Entry) -> bool:
        """Whether a step is looked at by a job: a large one, one in a large file, and while a job may hold the lock."""
        if not entry.can_undo:
            return False
        return entry.size > LARGE or self.desk.jobs.busy or self.desk.store.path.stat().st_size > LARGE_FILE

    def _read_by_job(self) -> None:
        entry = self.current
        if entry is None:
            return
        number, most, asked = entry.id, self._most, self._asked

        def read(store: Store, progress: Progress) -> tuple[int, WhatChanged]:
            return asked, what_changed.read(store, number, most=most, apart=True, check=progress.look)

        self._stop_job = self.desk.jobs.run(read, self._on_read, self._on_read_failed)

    def _on_read(self, answer: tuple[int, WhatChanged]) -> None:
        asked, told = answer
        if asked == self._asked and self.current is not None:
            self._stop_job = None
            self.detail.show_entry(self.current, told)

    def _on_read_failed(self, error: BaseException) -> None:
        if isinstance(error, Cancelled):
            return
        if not isinstance(error, KnownError):
            raise error
        self.desk.troubled.emit(str(error))

    def _on_more(self, most: int) -> None:
        self._most = most
        self._show_detail()

    # -- doing -------------------------------------------------------------------------------------

    def undo(self, number: int) -> None:
        """Take a step back."""
        self._reverse(number, partial(self.desk.undo, number))

    def redo(self, number: int) -> None:
        """Do a step again."""
        self._reverse(number, partial(self.desk.redo, number))

    def _reverse(self, number: int, work: Any) -> None:
        if self._working == number:
            return
        entry = self._by_id.get(number)
        work()
        if entry is not None and entry.size > LARGE and number == self._current:
            self._working = number
            self.detail.set_working()

    def _on_said(self, _text: str, _with_undo: bool) -> None:
        """A large step that could not be reversed only says why; the buttons come back."""
        if self._working:
            self._working = 0
            self.detail.set_idle()

    def _on_action(self, index: QModelIndex, name: str) -> None:
        number = index.data(KEY_ROLE)
        if isinstance(number, int):
            self.undo(number) if name == UNDO else self.redo(number)

    def _on_list_menu(self, index: QModelIndex, place: QPoint) -> None:
        number = index.data(KEY_ROLE)
        entry = self._by_id.get(number) if isinstance(number, int) else None
        if entry is None:
            return
        self.list.setCurrentIndex(index)
        menu = Menu(self)
        menu.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        menu.add(self.tr("Show what changed"), "arrow-right", self.tr("Enter"), self._open_detail)
        fill_entry_menu(menu, entry, self.detail, keys=self._keys_of(entry))
        menu.addSeparator()
        menu.add(self.tr("Save as a file"), "download", "", self._on_save)
        menu.popup(place)

    def _keys_of(self, entry: Entry) -> str:
        """The keys that would undo or redo just this step; empty for others."""
        if entry.undone_at is None:
            after = history.next_undo(self.desk.store)
            return self.tr("Ctrl+Z") if after is not None and after.id == entry.id else ""
        after = history.next_redo(self.desk.store)
        return self.tr("Ctrl+Shift+Z") if after is not None and after.id == entry.id else ""

    def _on_save(self) -> None:
        self.desk.prompter.choose_file(
            self.window(),
            self.tr("Save as a file"),
            [self.tr("Tables (*.csv)")],
            self._save_to,
            save_as=self.tr("What happened here.csv"),
        )

    def _save_to(self, path: Path) -> None:
        path = path if path.suffix else path.with_suffix(".csv")
        shown = narrowed(self._entries, self.field.text(), self.group.current())
        try:
            saving.save(shown, path)
        except KnownError as error:
            self.desk.troubled.emit(str(error))
            return
        self.desk.said.emit(self.tr("Saved as {name}.").format(name=path.name), False)

    # -- panes -------------------------------------------------------------------------------------

    def _focus_list(self) -> None:
        is_list = self._left_pages.currentWidget() is self.list
        (self.list if is_list else first_stop(self.no_match)).setFocus(Qt.FocusReason.OtherFocusReason)

    def _on_opened(self, _index: QModelIndex) -> None:
        self._open_detail()

    def _open_detail(self) -> None:
        self._shows_detail = True
        self._arrange()
        self.detail.first_focus().setFocus(Qt.FocusReason.TabFocusReason)

    def _on_detail_escaped(self) -> None:
        self._shows_detail = False
        self._arrange()
        self._focus_list()

    def step_back(self) -> None:
        """From the step to the list where that stands alone, from the filter to all, then to what was shown before."""
        if self._alone and self._shows_detail:
            self._on_detail_escaped()
        elif self.field.text() or self.group.current() != "all":
            self.show_every()
        else:
            super().step_back()

    def _arrange(self) -> None:
        steps_in = self._shows_detail and self.current is not None
        self._left.setVisible(not self._alone or not steps_in)
        self._right.setVisible(not self._alone or steps_in)
        self._right.setCurrentWidget(self._nothing if self.current is None else self.detail)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Fold the panes into one where there is no room, and give them their widths at first."""
        super().resizeEvent(event)
        alone = self.room is Room.ALONE
        if alone != self._alone:
            self._alone = alone
            self._shows_detail = False
            self._arrange()
        if not self._sized and self.width() > LEAST_LIST:
            self._sized = True
            self._give_widths()

    def hideEvent(self, event: QHideEvent) -> None:
        """Read no large step that is not seen: that takes the time of what is seen. It is read when one comes back."""
        super().hideEvent(event)
        if self._rest.isActive() or self._stop_job is not None:
            self._stop_reading()
            self._stale = Changes(everything=True)

    def set_narrow(self, narrow: bool) -> None:
        """Give the list less where there is less."""
        self.save_button.setText("" if narrow else self.tr("Save as a file"))
        self._give_widths()

    def _give_widths(self) -> None:
        wanted = LIST + 56 if self.window().width() >= 1600 else LIST
        if self.is_narrow:
            wanted = NARROW_LIST
        self.splitter.set_widths([wanted, max(1, self.width() - wanted)])
