"""One step of the log: what it was, what undo would do, and what it changed."""

from __future__ import annotations

from functools import partial
from typing import Final

from PySide6.QtCore import QCoreApplication, QModelIndex, QPoint, Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from crm_desktop.domain import wording
from crm_desktop.store.history import Entry
from crm_desktop.store.what_changed import MOST, REMOVED, STATES, Run, Thing, WhatChanged
from crm_desktop.ui.activity import words
from crm_desktop.ui.activity.rows import MORE, ThingList, thing_row
from crm_desktop.ui.shell.desk import Desk
from crm_desktop.ui.theme import current_theme
from crm_desktop.ui.widgets import (
    Bones,
    Face,
    Hairline,
    IconMark,
    Menu,
    MorePaint,
    Panel,
    RowModel,
    ScrollArea,
    Segmented,
    button,
    icon_button,
    label,
)
from crm_desktop.ui.widgets.rows import AnyPaint

_tr = QCoreApplication.translate

WIDEST: Final = 760
"""Text is not wider, px at text size 1."""


class _Lines(QWidget):
    """Sentences below one another, each with an icon."""

    def __init__(self) -> None:
        super().__init__()
        self._column = QVBoxLayout(self)
        self._column.setContentsMargins(0, 0, 0, 0)
        self._column.setSpacing(8)
        self._lines: list[tuple[str, str, str]] = []

    def show_lines(self, lines: list[tuple[str, str, str]]) -> None:
        """Show these (icon, token, sentence)."""
        if lines == self._lines:
            return
        self._lines = lines
        while self._column.count():
            item = self._column.takeAt(0)
            old = item.widget() if item is not None else None
            if old is not None:
                old.hide()
                old.deleteLater()
        for icon, token, text in lines:
            line = QWidget()
            row = QHBoxLayout(line)
            row.setContentsMargins(0, 0, 0, 0)
            row.setSpacing(10)
            place = QVBoxLayout()
            place.setContentsMargins(0, 2, 0, 0)  # in the middle of the first line
            place.addWidget(IconMark(icon, token))
            place.addStretch(1)
            row.addLayout(place)
            row.addWidget(label(text, "body", wrap=True), 1)
            self._column.addWidget(line)

    def texts(self) -> list[str]:
        """What the lines say."""
        return [text for _, _, text in self._lines]


class _Figures(Panel):
    """What an import counted: four numbers side by side."""

    def __init__(self) -> None:
        super().__init__(padding=1)
        row = QHBoxLayout()
        row.setSpacing(0)
        self._cells = []
        for place in range(4):
            if place:
                row.addWidget(Hairline(vertical=True))
            cell = QWidget()
            column = QVBoxLayout(cell)
            column.setContentsMargins(12, 11, 0, 11)
            column.setSpacing(0)
            # In two lines where one has no room: German words are long.
            number, name = label("", "figure"), label("", "small", "text2", wrap=True)
            column.addWidget(number)
            column.addWidget(name)
            column.addStretch(1)
            row.addWidget(cell, 1)
            self._cells.append((number, name))
        self.body.addLayout(row)

    def show_run(self, run: Run) -> None:
        """Show the counts of an import."""
        figures = (
            (run.new, self.tr("new")),
            (run.merged, self.tr("merged")),
            (run.at_targets, self.tr("at your targets")),
            (run.unreadable, self.tr("unreadable")),
        )
        for (number, name), (count, text) in zip(self._cells, figures, strict=True):
            number.setText(wording.number(count))
            number.set_token("text" if count else "text3")
            name.setText(text)

    def texts(self) -> list[str]:
        """What the cells say."""
        return [f"{number.text()} {name.text()}" for number, name in self._cells]


class EntryDetail(QWidget):
    """The right side of the log. It asks for more rows, for undo and redo, and to step back to the list."""

    undoWanted = Signal(int)
    redoWanted = Signal(int)
    moreWanted = Signal(int)
    escaped = Signal()
    filterWanted = Signal()

    def __init__(self, desk: Desk, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setProperty("surface", "base")
        self._desk = desk
        self._entry: Entry | None = None
        self._told = WhatChanged()
        self._shown_things: list[Thing] = []
        outer = QVBoxLayout(self)
        outer.setContentsMargins(0, 0, 0, 0)
        outer.setSpacing(0)
        self._scroll = ScrollArea()
        outer.addWidget(self._scroll, 1)
        self._page = page = QWidget()
        page.setProperty("surface", "base")
        whole = QHBoxLayout(page)
        whole.setContentsMargins(24, 20, 24, 24)
        self._inner = QWidget()
        self._inner.setMaximumWidth(current_theme().px(WIDEST))
        whole.addWidget(self._inner, 1000)
        whole.addStretch(1)
        self._whole = whole
        column = QVBoxLayout(self._inner)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        self._make_head(column)
        self._make_undo(column)
        self._make_changes(column)
        self._scroll.setWidget(page)

        self._edge = Hairline()
        self._edge.hide()
        outer.addWidget(self._edge)
        self._scroll.verticalScrollBar().rangeChanged.connect(self._on_range)
        foot = QHBoxLayout()
        foot.setContentsMargins(24, 12, 24, 20)
        foot.setSpacing(8)
        foot.addWidget(IconMark("info", "text3", 14))
        note = label(
            self.tr("Changes can be undone for 30 days. After that a backup still has them."),
            "small",
            "text2",
            wrap=True,
        )
        foot.addWidget(note, 1)
        outer.addLayout(foot)

    def _make_head(self, column: QVBoxLayout) -> None:
        head = QHBoxLayout()
        head.setSpacing(12)
        self._place = QHBoxLayout()
        self._face = Face(size=44, icon="history")
        self._place.addWidget(self._face)
        head.addLayout(self._place)
        head.setAlignment(self._place, Qt.AlignmentFlag.AlignTop)
        names = QVBoxLayout()
        names.setSpacing(0)
        self.title = label("", "detail-small", wrap=True)
        self.when = label("", "body", "text2", wrap=True)
        names.addWidget(self.title)
        names.addWidget(self.when)
        names.addStretch(1)
        head.addLayout(names, 1)
        self.more_button = icon_button("ellipsis", self.tr("More"), outlined=True)
        self.more_button.clicked.connect(self._on_menu)
        head.addWidget(self.more_button, 0, Qt.AlignmentFlag.AlignTop)
        column.addLayout(head)
        self.detail = label("", "body", wrap=True, selectable=True)
        self.detail.setContentsMargins(0, 12, 0, 0)
        column.addWidget(self.detail)
        self.figures = _Figures()
        self._figures_part = QWidget()
        place = QVBoxLayout(self._figures_part)
        place.setContentsMargins(0, 16, 0, 0)
        place.addWidget(self.figures)
        column.addWidget(self._figures_part)

    def _make_undo(self, column: QVBoxLayout) -> None:
        self._undo_part = QWidget()
        part = QVBoxLayout(self._undo_part)
        part.setContentsMargins(0, 16, 0, 16)
        part.setSpacing(0)
        self.undo_title = label("", "section")
        part.addWidget(self.undo_title)
        part.addSpacing(8)
        self.lines = _Lines()
        part.addWidget(self.lines)
        part.addSpacing(16)
        self.undo_button = button(self.tr("Undo"), icon="undo-2")
        self.undo_button.clicked.connect(self._on_undo)
        self.redo_button = button(self.tr("Redo"), icon="redo-2")
        self.redo_button.clicked.connect(self._on_redo)
        row = QHBoxLayout()
        row.setSpacing(8)
        row.addWidget(self.undo_button)
        row.addWidget(self.redo_button)
        row.addStretch(1)
        part.addLayout(row)
        column.addWidget(self._undo_part)

    def _make_changes(self, column: QVBoxLayout) -> None:
        self._changes_part = QWidget()
        part = QVBoxLayout(self._changes_part)
        part.setContentsMargins(0, 0, 0, 0)
        part.setSpacing(0)
        part.addWidget(Hairline())
        part.addSpacing(16)
        head = QHBoxLayout()
        head.setSpacing(8)
        head.addWidget(label(self.tr("What changed"), "section"))
        head.addStretch(1)
        self._only_state = label("", "body", "text3")
        head.addWidget(self._only_state)
        self._choice_place = head
        self.choice: Segmented | None = None
        self._choice_row = QWidget()
        self._choice_row.setLayout(head)
        head.setContentsMargins(0, 0, 0, 0)
        self._choice_row.setMinimumHeight(current_theme().px(28))
        part.addWidget(self._choice_row)
        part.addSpacing(8)
        self.panel = Panel(padding=1)
        self.model = RowModel(self)
        self.things = ThingList(self.tr("What changed"))
        self.things.setModel(self.model)
        self.things.clicked.connect(self._on_clicked)
        self.things.opened.connect(self._on_opened)
        self.things.escaped.connect(self.escaped)
        self.things.filterWanted.connect(self.filterWanted)
        self.things.menuAsked.connect(self._on_thing_menu)
        self.things.currentRowChanged.connect(self._on_current)
        self.panel.body.addWidget(self.things)
        part.addWidget(self.panel)
        self.bones = Bones(3, row_height=ROW_BONES)
        part.addWidget(self.bones)
        column.addWidget(self._changes_part)
        column.addStretch(1)

    def _on_range(self, _least: int, most: int) -> None:
        """Keep the page where it is when its scroll bar comes, and part it from the foot."""
        bar = self._scroll.verticalScrollBar().sizeHint().width() if most else 0
        self._whole.setContentsMargins(24, 20, max(8, 24 - bar), 24)
        self._edge.setVisible(most > 0)

    # -- showing -----------------------------------------------------------------------------------

    @property
    def entry(self) -> Entry | None:
        """The step that is shown."""
        return self._entry

    def show_entry(self, entry: Entry, told: WhatChanged | None) -> None:
        """Show a step; None for what it changed while that is being read."""
        other = self._entry is None or self._entry.id != entry.id
        self._entry = entry
        today = self._desk.today
        run = told.run if told is not None else None
        self._show_icon(entry)
        self.title.setText(words.on_one_line(entry.label, 200))
        self.when.setText(words.head_note(entry, run, today))
        self.detail.setText(entry.detail)
        self.detail.setVisible(bool(entry.detail) and (run is None or not entry.detail))
        self._figures_part.setVisible(run is not None)
        if run is not None:
            self.figures.show_run(run)
        self._show_undo(entry, told)
        if told is None and not other:
            return  # what was read before stays until it is read again
        self._told = told or WhatChanged()
        self.bones.setVisible(told is None)
        self._show_choice(entry, keep=not other)
        self._show_things()
        if other:
            self._scroll.verticalScrollBar().setValue(0)

    def _show_icon(self, entry: Entry) -> None:
        face = Face(size=44, icon=words.kind_icon(entry.kind))
        self._place.replaceWidget(self._face, face)
        self._face.hide()
        self._face.deleteLater()
        self._face = face

    def _show_undo(self, entry: Entry, told: WhatChanged | None) -> None:
        today = self._desk.today
        undone = entry.undone_at is not None
        self.undo_button.set_working(None)
        self.redo_button.set_working(None)
        self.undo_button.setVisible(entry.can_undo and not undone)
        self.redo_button.setVisible(entry.can_undo and undone)
        self.undo_button.setText(words.undo_text(entry))
        possible = told is not None and told.undoing is not None and not told.undoing.nothing
        self.undo_button.setEnabled(possible or told is None)
        if undone:
            self.undo_title.setText(words.undone(entry, today))
            self.lines.show_lines([("info", "text2", self.tr("It was taken back. Redo does it again."))])
            if not entry.can_undo:
                self.lines.show_lines([("info", "text2", self.tr("It was taken back."))])
        elif not entry.can_undo:
            self.undo_title.setText(self.tr("This can no longer be undone"))
            text = self.tr("What it changed is not kept any more. A backup still has what was before.")
            self.lines.show_lines([("info", "text2", text)])
        else:
            self.undo_title.setText(self.tr("If you undo it"))
            if told is None:
                self.lines.show_lines([("refresh-ccw", "text3", self.tr("Looking what it would do…"))])
            elif told.undoing is not None:
                self.lines.show_lines(words.undo_lines(told.undoing, merged=self._merged(entry)))

    @staticmethod
    def _merged(entry: Entry) -> bool:
        return entry.kind in ("import", "merge")

    def set_working(self) -> None:
        """Say that it is being taken back, or done again."""
        self.undo_button.set_working(self.tr("Undoing…"))
        self.redo_button.set_working(self.tr("Doing it again…"))

    def set_idle(self) -> None:
        """Give the buttons back, after undo or redo did not work."""
        self.undo_button.set_working(None)
        self.redo_button.set_working(None)

    def _show_choice(self, entry: Entry, *, keep: bool) -> None:
        before = self.choice.current() if self.choice is not None and keep else ""
        if self.choice is not None:
            self._choice_place.removeWidget(self.choice)
            self.choice.hide()
            self.choice.deleteLater()
            self.choice = None
        counts = self._told.counts
        there = [state for state in STATES if counts.get(state)]
        texts = {state: words.state_text(state, counts[state], merged=self._merged(entry)) for state in there}
        self._only_state.setText(texts[there[0]] if len(there) == 1 else "")
        self._changes_part.setVisible(bool(there) or self.bones.isVisibleTo(self))
        self.panel.setVisible(bool(there))
        if len(there) > 1:
            self.choice = Segmented(
                [(state, texts[state], None) for state in there], name=self.tr("What changed")
            )
            if before in there:
                self.choice.set_current(before)
            elif entry.kind == "remove" and REMOVED in there:
                self.choice.set_current(REMOVED)
            self.choice.currentChanged.connect(self._on_choice)
            self._choice_place.addWidget(self.choice)

    def _state(self) -> str:
        if self.choice is not None:
            return self.choice.current()
        return next((state for state in STATES if self._told.counts.get(state)), "")

    def _show_things(self) -> None:
        state = self._state()
        self._shown_things = [thing for thing in self._told.things if thing.state == state]
        today = self._desk.today
        rows: list[tuple[object, AnyPaint]] = [
            ((thing.table, thing.id), thing_row(thing, today)) for thing in self._shown_things
        ]
        rest = self._told.counts.get(state, 0) - len(rows)
        if rest > 0:
            rows.append((MORE, MorePaint(self.tr("{n} more").format(n=wording.number(rest)))))
        self.model.set_rows(rows)
        self.things.updateGeometry()

    # -- doing -------------------------------------------------------------------------------------

    def _on_choice(self, _state: str) -> None:
        self._show_things()

    def _on_undo(self) -> None:
        if self._entry is not None:
            self.undoWanted.emit(self._entry.id)

    def _on_redo(self) -> None:
        if self._entry is not None:
            self.redoWanted.emit(self._entry.id)

    def _on_menu(self) -> None:
        if self._entry is None:
            return
        menu = Menu(self)
        menu.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        fill_entry_menu(menu, self._entry, self)
        menu.popup(self.more_button.mapToGlobal(self.more_button.rect().bottomLeft() + QPoint(0, 4)))

    def copy(self) -> None:
        """Copy what the step says."""
        if self._entry is not None:
            entry = self._entry
            lines = [entry.label, words.when(entry.done_at, self._desk.today), entry.detail]
            self._desk.copy("\n".join(filter(None, lines)))

    def thing_at(self, index: QModelIndex) -> Thing | None:
        """The thing of a row; None for the row that asks for more."""
        row = index.row()
        return self._shown_things[row] if index.isValid() and 0 <= row < len(self._shown_things) else None

    def _on_clicked(self, index: QModelIndex) -> None:
        thing = self.thing_at(index)
        if thing is not None:
            self.open_thing(thing)

    def _on_opened(self, index: QModelIndex) -> None:
        thing = self.thing_at(index)
        if thing is not None:
            self.open_thing(thing)
        elif index.isValid():
            self.moreWanted.emit(len(self._shown_things) + 4 * MOST)

    def open_thing(self, thing: Thing) -> None:
        """Show a thing in its view, or open its editor; nothing for what is no longer here."""
        if not can_open(thing):
            return
        if thing.table == "interaction":
            self._desk.edit_interaction(thing.id)
        else:
            self._desk.open_thing(thing.table, thing.id)

    def _on_thing_menu(self, index: QModelIndex, place: QPoint) -> None:
        thing = self.thing_at(index)
        if thing is None:
            return
        menu = Menu(self)
        menu.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        opening = menu.add(
            self.tr("Open"), "arrow-up-right", self.tr("Enter"), partial(self.open_thing, thing)
        )
        opening.setEnabled(can_open(thing))
        menu.add(self.tr("Copy the name"), "copy", "", partial(self._desk.copy, words.name(thing)))
        menu.popup(place)

    def _on_current(self, index: QModelIndex) -> None:
        if index.isValid() and self.things.hasFocus():
            rect = self.things.visualRect(index)
            middle = self.things.mapTo(self._page, rect.center())
            self._scroll.ensureVisible(middle.x(), middle.y(), 0, rect.height())

    def first_focus(self) -> QWidget:
        """What gets the focus when the detail is stepped into."""
        for target in (self.undo_button, self.redo_button):
            if target.isVisibleTo(self) and target.isEnabled():
                return target
        return self.things if self.panel.isVisibleTo(self) else self.more_button

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Esc steps back to the list."""
        if event.key() == Qt.Key.Key_Escape:
            self.escaped.emit()
        else:
            super().keyPressEvent(event)


ROW_BONES: Final = 44


OPENED = ("contact", "company", "lead", "opportunity", "ask", "follow_up", "interaction")
"""The tables whose things have something to open."""


def can_open(thing: Thing) -> bool:
    """Whether there is something to open for a thing."""
    return thing.here and thing.table in OPENED


def fill_entry_menu(menu: Menu, entry: Entry, detail: EntryDetail, *, keys: str = "") -> None:
    """Put what can be done with a step into a menu. `keys` are those of undo or redo, where they would reach it."""
    if entry.can_undo and entry.undone_at is None:
        menu.add(_tr("Activity", "Undo"), "undo-2", keys, partial(detail.undoWanted.emit, entry.id))
    elif entry.can_undo:
        menu.add(_tr("Activity", "Redo"), "redo-2", keys, partial(detail.redoWanted.emit, entry.id))
    menu.add(_tr("Activity", "Copy"), "copy", "", detail.copy)
