"""The promises at the right: theirs and mine by date, each with what ends it, and what was kept lately."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from datetime import date
from functools import partial

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from crm_desktop.domain.terms import PromisedBy
from crm_desktop.store.favours import PromiseRow
from crm_desktop.ui.favours import words
from crm_desktop.ui.theme import current_theme
from crm_desktop.ui.widgets import (
    Button,
    Face,
    Hairline,
    IconMark,
    ScrollArea,
    TextLink,
    button,
    icon_button,
    info_line,
    label,
)
from crm_desktop.ui.widgets.lines import empty_column

AT_ONCE = 20
"""So many promises of a kind are shown before "Show all"."""


class PromisesPane(QWidget):
    """Shows them. ``keepWanted(number)``; ``remindWanted(number)``; ``writeWanted(number)``;
    ``dayWanted(number, anchor)``; ``editWanted(number)``; ``noteWanted(PromisedBy)``; ``closeWanted``.
    """

    keepWanted = Signal(int)
    remindWanted = Signal(int)
    writeWanted = Signal(int)
    dayWanted = Signal(int, QWidget)
    editWanted = Signal(int)
    noteWanted = Signal(object)
    closeWanted = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._all: set[PromisedBy] = set()
        self._shown: tuple[Sequence[PromiseRow], Sequence[PromiseRow], date] | None = None
        self.buttons: dict[tuple[int, str], QWidget] = {}
        """What can be clicked, by promise and what it does."""
        self.adds: dict[PromisedBy, QWidget] = {}
        """What notes another promise, theirs or mine."""
        whole = QVBoxLayout(self)
        whole.setContentsMargins(0, 0, 0, 0)
        whole.setSpacing(0)
        self._top = QWidget()
        top = QHBoxLayout(self._top)
        top.setContentsMargins(20, 12, 12, 0)
        top.addWidget(label(self.tr("Promises"), "detail-small"))
        top.addStretch(1)
        self.close_button = icon_button("x", self.tr("Close"), keys=self.tr("Esc"), small=True)
        self.close_button.clicked.connect(self.closeWanted)
        top.addWidget(self.close_button)
        self._top.hide()
        whole.addWidget(self._top)
        inner = QWidget()
        self._column = QVBoxLayout(inner)
        self._column.setContentsMargins(20, 16, 20, 16)
        self._column.setSpacing(0)
        self._scroll = ScrollArea()
        self._scroll.setWidget(inner)
        whole.addWidget(self._scroll, 1)
        says = self.tr(
            "Small counts: an article, a name, a test run. It need not be even, only never one-sided."
        )
        foot = info_line(label(says, "small", "text2", wrap=True))
        foot.setContentsMargins(20, 8, 20, 16)
        whole.addLayout(foot)

    def set_over(self, over: bool) -> None:
        """Show a title and the x while the pane lies over the table."""
        self._top.setVisible(over)

    def show_promises(self, waiting: Sequence[PromiseRow], kept: Sequence[PromiseRow], today: date) -> None:
        """Show what waits and what was kept lately."""
        if (waiting, kept, today) == self._shown:
            return
        self._shown = waiting, kept, today
        focused = next((key for key, one in self.buttons.items() if one.hasFocus()), None)
        self.buttons.clear()
        empty_column(self._column)
        theirs = [row for row in waiting if row.by is PromisedBy.THEM]
        mine = [row for row in waiting if row.by is PromisedBy.ME]
        self._section(
            self.tr("They promised"), theirs, PromisedBy.THEM, self.tr("Nobody owes you a word."), today
        )
        self._line()
        self._section(self.tr("I promised"), mine, PromisedBy.ME, self.tr("You owe nobody a word."), today)
        if kept:
            self._line()
            self._head(self.tr("Kept lately"))
            for one in kept:
                self._column.addWidget(self._kept_row(one, today))
        self._column.addStretch(1)
        if focused is not None:
            self._focus_again(focused)

    def _focus_again(self, key: tuple[int, str]) -> None:
        """Give the focus back to what had it, or to the nearest thing that does the same."""
        same = [one for (number, what), one in self.buttons.items() if what == key[1] or number == key[0]]
        target = self.buttons.get(key) or (same[0] if same else self.adds[PromisedBy.THEM])
        target.setFocus(Qt.FocusReason.OtherFocusReason)

    def _head(self, text: str, by: PromisedBy | None = None) -> None:
        whole = QWidget()
        row = QHBoxLayout(whole)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(8)
        head = label(text, "section")
        head.setMinimumHeight(current_theme().px(28))
        row.addWidget(head)
        row.addStretch(1)
        if by is not None:
            add = icon_button("plus", self.tr("Note a promise"), small=True)
            add.setAccessibleDescription(text)
            add.clicked.connect(partial(self.noteWanted.emit, by))
            row.addWidget(add)
            self.adds[by] = add
        self._column.addWidget(whole)
        self._column.addSpacing(8)

    def _line(self) -> None:
        self._column.addSpacing(12)
        self._column.addWidget(Hairline())
        self._column.addSpacing(16)

    def _section(
        self, title: str, rows: Sequence[PromiseRow], by: PromisedBy, nothing: str, today: date
    ) -> None:
        self._head(title, by)
        if not rows:
            self._column.addWidget(label(nothing, "body", "text2", wrap=True))
        seen = rows if by in self._all else rows[:AT_ONCE]
        for place, row in enumerate(seen):
            if place:
                self._column.addSpacing(12)
                self._column.addWidget(Hairline())
                self._column.addSpacing(12)
            self._column.addWidget(self._row(row, today))
        if len(seen) < len(rows):
            more = TextLink(self.tr("Show all {count}").format(count=len(rows)))
            more.clicked.connect(partial(self._show_all, by))
            self._column.addSpacing(12)
            self._column.addWidget(more)

    def _show_all(self, by: PromisedBy) -> None:
        self._all.add(by)
        if self._shown is not None:
            shown, self._shown = self._shown, None
            self.show_promises(*shown)

    def _row(self, promise: PromiseRow, today: date) -> QWidget:
        made = QWidget()
        row = QHBoxLayout(made)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(12)
        row.addWidget(Face(promise.name, size=32), 0, Qt.AlignmentFlag.AlignTop)
        column = QVBoxLayout()
        column.setSpacing(0)
        head = QHBoxLayout()
        head.setSpacing(12)
        title = self._title(promise, "row-title")
        head.addWidget(title)
        head.addStretch(1)
        late = promise.due_on is not None and promise.due_on < today
        token = "warm" if late else "text" if promise.due_on is not None else "text3"
        when = label(words.by_day(promise, today), "small-medium" if promise.due_on else "small", token)
        head.addWidget(when, 0, Qt.AlignmentFlag.AlignVCenter)
        column.addLayout(head)
        whose = self.tr("{name}. {made}").format(name=promise.name, made=words.made(promise, today))
        column.addWidget(label(whose, "small", "text2", wrap=True))
        column.addSpacing(8)
        does = QHBoxLayout()
        does.setSpacing(4)
        for one in self._buttons(promise):
            does.addWidget(one)
        does.addStretch(1)
        column.addLayout(does)
        row.addLayout(column, 1)
        made.setAccessibleName(
            ". ".join((promise.what.rstrip("."), words.by_day(promise, today), whose.rstrip("."))) + "."
        )
        return made

    def _title(self, promise: PromiseRow, role: str) -> TextLink:
        title = TextLink(promise.what, role=role, token="text")
        title.clicked.connect(partial(self.editWanted.emit, promise.id))
        self.buttons[promise.id, "edit"] = title
        return title

    def _buttons(self, promise: PromiseRow) -> list[Button]:
        theirs = promise.by is PromisedBy.THEM
        number = promise.id
        found = [
            self._does(
                promise, "keep", self.tr("Kept") if theirs else self.tr("Done"), "check", self.keepWanted.emit
            )
        ]
        if promise.due_on is None:
            day = self._does(promise, "day", self.tr("Set a day"), "calendar", None)
            day.clicked.connect(partial(self.dayWanted.emit, number, day))
            found.append(day)
        if theirs:
            found.append(
                self._does(promise, "remind", self.tr("Remind, gently"), "bell", self.remindWanted.emit)
            )
        else:
            found.append(self._does(promise, "write", self.tr("Write"), "pencil", self.writeWanted.emit))
        return found

    def _does(
        self, promise: PromiseRow, what: str, text: str, icon: str, slot: Callable[[int], None] | None
    ) -> Button:
        made = button(text, "secondary" if what == "keep" else "quiet", icon, small=True)
        made.setAccessibleDescription(f"{promise.what}, {promise.name}")
        if slot is not None:
            made.clicked.connect(partial(slot, promise.id))
        self.buttons[promise.id, what] = made
        return made

    def _kept_row(self, promise: PromiseRow, today: date) -> QWidget:
        made = QWidget()
        row = QHBoxLayout(made)
        row.setContentsMargins(0, 8, 0, 8)
        row.setSpacing(12)
        row.addWidget(Face(promise.name, size=24))
        row.addWidget(self._title(promise, "body"))
        row.addStretch(1)
        row.addWidget(IconMark("check", "ok", 14))
        row.setSpacing(8)
        on = words.day(promise.kept_on, today) if promise.kept_on is not None else ""
        row.addWidget(label(on, "small", "ok"))
        return made
