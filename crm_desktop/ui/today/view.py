"""Today: what is due and why, in one list, with the message that does it beside."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace
from datetime import date
from functools import partial
from typing import Any, Final

from PySide6.QtCore import QCoreApplication, QModelIndex, QPoint, Qt, QTimer
from PySide6.QtGui import QGuiApplication, QHideEvent, QKeySequence, QResizeEvent, QShortcut, QShowEvent
from PySide6.QtWidgets import QApplication, QVBoxLayout, QWidget

from crm_desktop.domain import wording
from crm_desktop.domain.today import Section, TodayRow, how_much
from crm_desktop.services import settings
from crm_desktop.services import today as service
from crm_desktop.services.agenda import FACT_TABLES
from crm_desktop.services.today import WEEK
from crm_desktop.store import Changes, history
from crm_desktop.store import contacts as people
from crm_desktop.ui.shell.desk import Desk
from crm_desktop.ui.shell.navigation import SMALL
from crm_desktop.ui.shell.navigation import WIDE as NAVIGATION
from crm_desktop.ui.shell.room_panes import RoomPanes
from crm_desktop.ui.shell.steps import Steps
from crm_desktop.ui.shell.view import Room, View
from crm_desktop.ui.theme import current_theme
from crm_desktop.ui.today import popups, rows
from crm_desktop.ui.today.actions import Actions
from crm_desktop.ui.today.beside import Beside
from crm_desktop.ui.today.calm import Calm
from crm_desktop.ui.today.rows import Gone, Key, Shown, TodayList
from crm_desktop.ui.widgets import Menu, MorePaint, RowModel, RowPaint, button
from crm_desktop.ui.widgets.fading import Fading
from crm_desktop.ui.widgets.focus import first_stop

LISTS: Final = {Room.NARROW: 439, Room.NORMAL: 619, Room.WIDE: 675}
"""Widths of the list in px; with the hairline at its right they are on the grid. Where it stands alone, Enter shows
the draft."""
LEAST_LIST: Final = 380
DRAFT: Final = 440
"""Where the text is large, the list gives room until the draft has so much, px at text size 1, but keeps its least."""


class TodayView(View):
    """The view. A row that is done fades to what was done, and goes at the next move; the list never jumps."""

    key = "today"
    tables = (
        *FACT_TABLES,
        "email",
        "phone",
        "affiliation",
        "follow_up",
        "follow_up_about",
        "template",
        "pitch",
    )
    """What any of the rows, the draft or the call sheet is made of."""

    def __init__(self, desk: Desk) -> None:
        super().__init__(desk, QCoreApplication.translate("TodayView", "Today"))
        self.setWindowTitle(self.tr("Today"))
        self._rows: dict[Key, TodayRow] = {}
        self._gone: dict[Key, Gone] = {}
        self._settling: Key | None = None
        self._current: Key | None = None
        self._beside: Key | None = None
        self._shown = Shown()
        self._names: dict[int, str] = {}
        self._painting = rows.Painting()
        self._day: date | None = None
        self._filling = False
        self._detail = False
        self._leave = QTimer(self)
        self._leave.setSingleShot(True)
        self._leave.timeout.connect(self._let_go)

        self.log_button = button(self.tr("Log"), icon="phone", shortcut_hint=self.tr("Ctrl+L"))
        self.log_button.setAccessibleName(self.tr("Log"))
        self.log_button.clicked.connect(self._on_log)
        self.new_button = button(self.tr("New"), icon="plus", shortcut_hint=self.tr("Ctrl+Shift+N"))
        self.new_button.clicked.connect(self._on_new)
        self.header.add_right(self.log_button, icon_when_narrow=True)
        self.header.add_right(self.new_button)

        self.doing = Actions(self.desk, self)
        self.splitter = RoomPanes("today.widths", self.desk.memory, self._pane_widths)
        self.body.addWidget(self.splitter, 1)
        self._make_left()
        self._make_right()
        self.splitter.setStretchFactor(0, 0)
        self.splitter.setStretchFactor(1, 1)
        for keys in ("Ctrl+Return", "Ctrl+Enter"):
            shortcut = QShortcut(QKeySequence(keys), self)
            shortcut.setContext(Qt.ShortcutContext.WidgetWithChildrenShortcut)
            shortcut.activated.connect(self.send_or_lead)

    # -- parts -------------------------------------------------------------------------------------

    def _make_left(self) -> None:
        left = QWidget()
        left.setMinimumWidth(320)
        column = QVBoxLayout(left)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        self.calm = Calm()
        self.calm.writeWanted.connect(self._on_write_contact)
        self.calm.importWanted.connect(self._on_import)
        self.calm.personWanted.connect(self._on_person)
        self.calm.leadWanted.connect(self._on_lead)
        self.calm.hide()
        column.addWidget(self.calm)
        self.model = RowModel(self)
        self.list = TodayList(48, name=self.tr("What is due"))
        self.list.setModel(self.model)
        self.list.currentRowChanged.connect(self._on_current)
        self.list.actionTriggered.connect(self._on_action)
        self.list.opened.connect(self._on_opened)
        self.list.peeked.connect(self._on_space)
        self.list.menuAsked.connect(self._on_menu)
        self.list.letterPressed.connect(self._on_letter)
        self.list.resized.connect(self._on_list_resized)
        column.addWidget(self.list, 1)
        self._below = QWidget()
        column.addWidget(self._below, 1)
        self._below.hide()
        self.left = left
        self.splitter.addWidget(left)

    def _make_right(self) -> None:
        self._right = Beside(self.desk, self.doing)
        self._right_is_filled = False
        self._right.backWanted.connect(self.show_list)
        self._right.undoWanted.connect(self._on_undo_current)
        self._right.left.connect(self.list.setFocus)
        self.splitter.addWidget(self._right)

    @property
    def right(self) -> Beside:
        """What stands beside the list, with the current row in it."""
        if not self._right_is_filled:
            self._right_is_filled = True
            self._show_current()
        return self._right

    # -- what is shown -----------------------------------------------------------------------------

    def refresh(self, changes: Changes) -> None:
        """Work the rows out again; a message that is being written stays."""
        agenda = self.desk.agenda
        today = agenda.today
        if self._day != today:
            self._day = today
            self._gone.clear()
            self._shown = Shown()
            self._painting.forget()
        found = agenda.rows
        self._rows = {rows.key_of(row): row for row in found}
        self._names = {
            number: name for one in agenda.follow_ups for kind, number, name in one.about if kind == "contact"
        }
        now = found[: agenda.due_count]
        said = how_much(now) if now else self.tr("Nothing is due")
        self.header.set_note(self.tr("{day}. {much}.").format(day=wording.full_day(today, today), much=said))
        back = next((key for key in self._gone if key in self._rows and key != self._settling), None)
        for key in [key for key in self._gone if key in self._rows and key != self._settling]:
            del self._gone[key]
        if changes.touches("setting"):
            self._painting.forget()
            self.list.letters = settings.get(self.desk.store, settings.SINGLE_KEYS)
        self._show_calm()
        self._beside = None
        if self._settling is None:
            self._fill(back)

    def _show_calm(self) -> None:
        """Say a kind word when nothing is due, or where to begin."""
        store = self.desk.store
        shown = [row for row in self._rows.values() if row.section is not Section.LATER]
        now = any(row.section is not Section.THIS_WEEK for row in shown)
        # A row that is done stays where it is, as long as there is another one to move to.
        self.calm.setVisible(not now and not (self._gone and shown))
        if now:
            return
        known = people.count(store)
        if known < 5 and not self._rows:
            self.calm.show_new(known)
            return
        waiting = {row.contact_id for row in shown}
        quiet = service.quiet_people(
            store, self.desk.today, leave_out={one for one in waiting if one is not None}
        )
        self.calm.show_calm(
            quiet, comes=any(row.due_on <= self.desk.today + WEEK for row in self._rows.values())
        )

    def _fill(self, wanted: Key | None = None) -> None:
        """Put the rows into the list; the current one stays, or its nearest neighbour takes its place."""
        before = [self.model.key_at(number) for number in range(self.model.rowCount())]
        self._painting.begin()
        entries = rows.arrange(
            list(self._rows.values()),
            self._gone,
            before,
            self._shown,
            self.list.room(),
            self.desk.today,
            partial(self._painting.of, names=self._names, today=self.desk.today),
        )
        place = self.list.verticalScrollBar().value()
        self._filling = True
        try:
            self.model.set_rows(entries)
            keys = [key for key, _ in entries]
            chosen = self._choose(keys, before, wanted)
            index = self.model.index_of(chosen) if chosen is not None else QModelIndex()
            if index.isValid() and index != self.list.currentIndex():
                self.list.setCurrentIndex(index)
        finally:
            self._filling = False
        self.list.doItemsLayout()
        self.list.verticalScrollBar().setValue(place)
        if index.isValid():
            self.list.scrollTo(index)
        empty = not entries
        self.list.setVisible(not empty)
        self._below.setVisible(empty)
        self._current = chosen
        self._place()
        if chosen != self._beside or chosen in self._gone:
            self._show_current()

    def _choose(self, keys: list[Key], before: list[Key], wanted: Key | None) -> Key | None:
        """The key to stand on: the one that came back, the one before, the same person's, or the one in its place."""
        for key in (wanted, self._current):
            if key is not None and key in keys:
                return key
        here = [key for key in keys if key in self._rows]
        if not here:
            return None
        if self._current not in before:
            return here[0]
        same = next((key for key in here if self._is_same(key)), None)
        place = before.index(self._current)
        order = [*before[place:], *reversed(before[:place])]
        return same or next((key for key in order if key in here), here[0])

    def _is_same(self, key: Key) -> bool:
        """Whether a key is the current one's follow-up on another day, or its person."""
        before = self._current
        if not isinstance(before, tuple) or not isinstance(key, tuple) or not before or not key:
            return False
        if "follow_up" in (before[0], key[0]):
            return before[:2] == key[:2]
        return bool(before[1] == key[1])

    def _show_current(self) -> None:
        """Show the current row at the right; at the first time of all after the list is painted."""
        key = self._beside = self._current
        if not self._right_is_filled:
            Steps(self).add(lambda: self.right)
            return
        self._right.show_row(key, self._current_row(), self._gone.get(key) if key is not None else None)

    def _on_current(self, index: QModelIndex) -> None:
        """Another row is the current one, by the person's move."""
        if self._filling or not index.isValid():
            return
        if not isinstance(self.model.paint_at(index.row()), RowPaint):
            return
        self._current = self.model.key_at(index.row())
        self._show_current()
        if any(key != self._current for key in self._gone):
            by_mouse = QGuiApplication.mouseButtons() != Qt.MouseButton.NoButton
            # A second click of a double click must hit the same row.
            self._leave.start(QApplication.doubleClickInterval() + 50 if by_mouse else 0)

    def _let_go(self) -> None:
        """Take the rows away that are done, but for the one that is looked at."""
        self._gone = {key: one for key, one in self._gone.items() if key == self._current}
        self._show_calm()
        self._fill()

    def _on_list_resized(self) -> None:
        if self.isVisible() and self.model.rowCount() and not self._filling:
            self._fill()

    # -- panes -------------------------------------------------------------------------------------

    def panes(self) -> list[QWidget]:
        """The list, and what stands beside it."""
        if self.list.isHidden():
            return [first_stop(self.calm)]
        beside = [first_stop(self.right)] if self._right.isVisible() else []
        return [self.list, *beside] if self.list.isVisible() else beside

    def set_narrow(self, narrow: bool) -> None:
        """Fold panes; the widths follow when the window's size is known."""
        self._place()

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Give the panes the widths that the window's size allows."""
        super().resizeEvent(event)
        self._place()

    def follow_theme(self) -> None:
        """Give the panes their widths for another text size."""
        self.splitter.place_anew()
        # Not now: Qt is going through the widgets to restyle them.
        QTimer.singleShot(0, self, self._place)

    def _place(self) -> None:
        """List and draft side by side, or one of them alone."""
        room = self.room
        alone = room is Room.ALONE
        has_rows = not self.list.isHidden()
        self.left.setVisible(not alone or not self._detail or not has_rows)
        self._right.setVisible(has_rows and (not alone or self._detail))
        self._right.stand_alone(alone)
        self.splitter.place(room)

    def _pane_widths(self, room: Room) -> list[int]:
        theme = current_theme()
        # The navigation may fold only after this, so its width is the one it will have.
        whole = self.window().width() - theme.px(SMALL if room is Room.NARROW else NAVIGATION)
        first = min(LISTS[room], max(theme.px(LEAST_LIST), whole - theme.px(DRAFT)))
        return [first, max(320, self.width() - first - 1)]

    def show_list(self) -> None:
        """Step back from the draft to the list."""
        self._detail = False
        self._place()
        self.list.setFocus()

    def write_message(self, key: Key) -> None:
        """Go to the message of a row, where it wants the person's own words."""
        self.list.setCurrentIndex(self.model.index_of(key))
        self.show_draft()
        self.right.draft_pane.editor.write_next()

    def show_draft(self) -> None:
        """Show the draft of the current row, where it is not seen beside the list."""
        self._detail = True
        self._place()

    def showEvent(self, event: QShowEvent) -> None:
        """Begin in the list."""
        super().showEvent(event)
        self.splitter.place_anew()
        self._place()
        focus = self.window().focusWidget()
        if focus is None or not self.isAncestorOf(focus):
            self._focus_first()

    def _focus_first(self) -> None:
        if self.list.isHidden():
            self.calm.focus_first()
        elif self.left.isHidden():
            self.right.setFocus()
        else:
            self.list.setFocus()

    def hideEvent(self, event: QHideEvent) -> None:
        """Leaving the view is a move: what is done goes."""
        super().hideEvent(event)
        self._leave.stop()
        if self._gone:
            self._gone.clear()
            self._fill()

    def go_to(self, where: dict[str, Any]) -> None:
        """Choose a row: {"contact": number}, {"follow_up": number}."""
        for key, row in self._rows.items():
            follow_up = row.follow_up.id if row.follow_up is not None else None
            fits = (
                where.get("follow_up") == follow_up
                if "follow_up" in where
                else where.get("contact") == row.contact_id
            )
            if fits and any(where.values()):
                if not self.model.index_of(key).isValid():
                    self._shown = replace(self._shown, whole_week=True, next_week=True)
                self._current = key
                self._fill(key)
                self.list.setFocus()
                return

    # -- what its actions ask ----------------------------------------------------------------------

    @property
    def is_alone(self) -> bool:
        """Whether the list stands alone, and Enter shows the draft."""
        return self.room is Room.ALONE

    def face(self, row: TodayRow) -> str:
        """Whose face a row shows, empty for a thing."""
        return rows.face(row, self._names)

    def load_of(self, day: date) -> int:
        """How many rows are due on a day."""
        return sum(row.due_on == day for row in self._rows.values())

    def placed(self, anchor: QWidget, key: Key) -> QWidget:
        """Give the anchor of a question that follows another one: that of a row goes with the row."""
        return self.list.anchor_at(self.model.index_of(key)) if anchor is self.list.anchor else anchor

    # -- keys and menus ----------------------------------------------------------------------------

    def _row_at(self, index: QModelIndex) -> tuple[Key, TodayRow | None]:
        key = self.model.key_at(index.row())
        return key, self._rows.get(key)

    def _on_action(self, index: QModelIndex, name: str) -> None:
        key, row = self._row_at(index)
        if name == rows.UNDO:
            self._take_back(key)
        elif row is not None:
            self.doing.do(key, row, name, self.list.anchor_at(index))

    def _on_letter(self, letter: str) -> None:
        index = self.list.currentIndex()
        if not index.isValid():
            return
        key, row = self._row_at(index)
        if row is None:
            return
        names = {"e": "edit", "l": "log", "d": "dismiss", "w": "write", "s": "snooze", "c": "call sheet"}
        if letter in names:
            self.doing.do(key, row, names[letter], self.list.anchor_at(index))

    def _on_space(self, index: QModelIndex) -> None:
        """Space: done for a follow-up, a look at the draft for the others."""
        key, row = self._row_at(index)
        if row is None:
            if key in self._gone:
                self._take_back(key)
            elif isinstance(self.model.paint_at(index.row()), MorePaint):
                self._on_opened(index)
            return
        self.doing.do(key, row, "done" if row.follow_up is not None else "peek", self.list.anchor_at(index))

    def _on_opened(self, index: QModelIndex) -> None:
        """Enter: the contact; the draft where the list stands alone; more rows on a link."""
        if isinstance(self.model.paint_at(index.row()), MorePaint):
            self._shown = self._shown.unfolded(self.model.key_at(index.row()))
            self._fill()
            self.list.setFocus()
            return
        _key, row = self._row_at(index)
        if row is None:
            return
        if self.is_alone:
            self.show_draft()
            self.right.go_in()
        else:
            self.doing.open(row)

    def _on_menu(self, index: QModelIndex, where: QPoint) -> None:
        key, row = self._row_at(index)
        menu = Menu(self)
        menu.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        if row is None:
            if key in self._gone:
                menu.add(self.tr("Undo"), "undo-2", "U", partial(self._take_back, key))
                menu.popup(where)
            else:
                menu.deleteLater()
            return
        self.doing.fill_menu(menu, key, row, self.list.anchor_at(index))
        menu.popup(where)

    # -- doing -------------------------------------------------------------------------------------

    def settle(self, key: Key, work: Callable[[], Any], says: str, strip: str) -> bool:
        """Do something after which a row is done: it fades to `says`, the next one is chosen, `strip` offers Undo.

        What was done before its time leaves the row where it is, and says so: a reminder before a promise's day.
        """
        index = self.model.index_of(key)
        row = self._rows.get(key)
        if row is None:
            return self.desk.do(work, strip)
        fading = Fading(self.list, index)
        if index.isValid():
            shown = self.model.paint_at(index.row())
            if isinstance(shown, RowPaint):
                self._gone[key] = Gone(row.section, shown, None).faded(says)
        before = [self.model.key_at(number) for number in range(self.model.rowCount())]
        latest = history.next_undo(self.desk.store)
        self._settling = key
        try:
            worked = self.desk.do(work)
            self.catch_up()
        finally:
            self._settling = None
        done = history.next_undo(self.desk.store)
        if not worked or key in self._rows or done is None or (latest is not None and done.id == latest.id):
            # It was not saved, or it is still due.
            self._gone.pop(key, None)
            self._fill()
        else:
            if key in self._gone:
                self._gone[key] = replace(self._gone[key], step=done.id)
            self._show_calm()
            following = rows.nearest(before, self._rows, key)
            if self._current == key:
                self._detail = self._detail and following is not None
                self._current = following
            self._fill()
            fading.into(self.model.index_of(key))
        if worked:
            stays = self._rows.get(key)
            if stays is not None:
                day = wording.full_day(stays.due_on, self.desk.store.clock.today())
                strip = self.tr("{what}. It stays due {day}.").format(what=says, day=day)
            self.desk.said.emit(strip, True)
        return worked

    def _take_back(self, key: Key) -> None:
        """Undo what made a row fade."""
        gone = self._gone.get(key)
        if gone is None or gone.step is None:
            return
        taken: list[str] = []
        step = gone.step
        if self.desk.do(lambda: taken.append(history.undo(self.desk.store, step).label)):
            self.desk.said.emit(self.tr("Taken back: {label}.").format(label=taken[0]), False)

    def _on_undo_current(self) -> None:
        if self._current is not None:
            self._take_back(self._current)
            self.list.setFocus()

    def send_or_lead(self) -> None:
        """Ctrl+Enter: send the message, or go to what it still needs."""
        if self.right.has_message and self._current is not None:
            if self.right.draft_pane.editor.is_ready():
                self.right.send()
            else:
                self.write_message(self._current)

    def contact_here(self) -> int | None:
        """Whom the chosen row is about."""
        row = self._current_row()
        return row.contact_id if row is not None else None

    def _current_row(self) -> TodayRow | None:
        return self._rows.get(self._current) if self._current is not None else None

    # -- the buttons of the head and of an empty list ----------------------------------------------

    def _on_write_contact(self, number: int) -> None:
        self.desk.write(number)

    def _on_log(self) -> None:
        self.desk.log()

    def _on_import(self) -> None:
        self.desk.import_file()

    def _on_person(self) -> None:
        self.desk.edit_contact()

    def _on_lead(self) -> None:
        self.desk.edit_lead()

    def _on_new(self) -> None:
        made = getattr(self.desk.window, "new_menu", None)
        if made is not None:
            menu = made()
            menu.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
            menu.popup(popups.below(self.new_button, menu))
