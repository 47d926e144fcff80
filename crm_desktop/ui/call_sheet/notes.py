"""The side of the call sheet: notes while one talks, three buttons that catch what is heard, the end of the call."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace
from datetime import date, datetime
from functools import partial
from typing import Any

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QKeyEvent, QKeySequence, QShortcut
from PySide6.QtWidgets import QFrame, QHBoxLayout, QSizePolicy, QVBoxLayout, QWidget

from crm_desktop.domain import quickdates, wording
from crm_desktop.domain.wording import shortened
from crm_desktop.services.call_notes import CallNotes, Dated
from crm_desktop.ui.widgets import (
    Button,
    DateField,
    ElidedLabel,
    IconMark,
    LineEdit,
    ScrollArea,
    Segmented,
    TextEdit,
    button,
    icon_button,
    label,
    set_tooltip,
)
from crm_desktop.ui.widgets.focus import in_tab_order

NAME, PROMISE, DATE = "name", "promise", "date"
_THEY, _I = "theirs", "mine"


class _CatchLine(QFrame):
    """Where one thing is caught: Enter takes it, Esc leaves it. ``taken(list, Dated)``; ``left()``."""

    taken = Signal(str, object)
    left = Signal()

    def __init__(self, kind: str, called: str, today: date, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._kind = kind
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(6)
        self.who: Segmented | None = None
        self.on: DateField | None = None
        if kind == PROMISE:
            they = wording.sentence_start(called)
            self.who = Segmented(
                [
                    (_THEY, self.tr("{name} promised").format(name=shortened(they, 16)), None),
                    (_I, self.tr("I promised"), None),
                ],
                name=self.tr("Who promised"),
            )
            column.addWidget(self.who, 0, Qt.AlignmentFlag.AlignLeft)
        hints = {
            NAME: self.tr("Name, position, company"),
            PROMISE: self.tr("What was promised"),
            DATE: self.tr("What I do on that day"),
        }
        self.what = LineEdit(placeholder=hints[kind], name=hints[kind])
        column.addWidget(self.what)
        row = QHBoxLayout()
        row.setSpacing(8)
        if kind != NAME:
            hint = self.tr("by when") if kind == PROMISE else self.tr("fri, 3/12")
            self.on = DateField(quickdates.parse, today, placeholder=hint, name=self.tr("Day"))
            row.addWidget(self.on, 1)
        else:
            row.addStretch(1)
        self.take_button = button(self.tr("Catch"), icon="check", small=True)
        set_tooltip(self.take_button, self.tr("Catch it"), self.tr("Enter"))
        self.take_button.clicked.connect(self.take)
        row.addWidget(self.take_button)
        column.addLayout(row)
        for field in (self.what, self.on):
            if field is not None:
                field.returnPressed.connect(self.take)

    def take(self) -> None:
        """Catch what stands here; without words go to the field that wants them."""
        words = " ".join(self.what.text().split())
        if not words:
            self.what.setFocus()
            return
        if self.on is not None and (
            not self.on.is_readable() or (self._kind == DATE and self.on.date() is None)
        ):
            self.on.set_invalid(True)
            self.on.setFocus()
            return
        day = self.on.date() if self.on is not None else None
        target = {NAME: "names", DATE: "dates"}.get(self._kind) or (self.who.current() if self.who else _THEY)
        self.taken.emit(target, Dated(words, day))

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Esc leaves it."""
        if event.key() == Qt.Key.Key_Escape:
            self.left.emit()
            return
        super().keyPressEvent(event)


class _Caught(QWidget):
    """One thing that was caught, with the x that takes it away again."""

    def __init__(self, icon: str, text: str, when: str, remove: Callable[[], None]) -> None:
        super().__init__()
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(8)
        row.addWidget(IconMark(icon, "text2", 14))
        row.addWidget(ElidedLabel(text, "body"), 1)
        if when:
            row.addWidget(label(when, "small", "text3"))
        self.remove = icon_button("x", self.tr("Take it away"), small=True, size=12)
        self.remove.setAccessibleDescription(text)
        self.remove.clicked.connect(remove)
        row.addWidget(self.remove)


class NotesPane(QWidget):
    """Notes and catches of one talk. ``changed`` anything of it; ``overWanted`` the call is over."""

    changed = Signal()
    overWanted = Signal()

    def __init__(self, now: Callable[[], datetime], parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._now = now
        self._called = ""
        self._today = date.min
        self._notes = CallNotes()
        self._line: _CatchLine | None = None
        self.setProperty("surface", "alt")
        self.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        column = QVBoxLayout(self)
        column.setContentsMargins(20, 20, 20, 20)
        column.setSpacing(0)
        head = QHBoxLayout()
        head.addWidget(label(self.tr("Notes while you talk"), "section", wrap=True), 1)
        self.kept = label(self.tr("Kept as you type"), "small", "text3")
        head.addWidget(self.kept)
        column.addLayout(head)
        column.addSpacing(12)
        self.text = TextEdit(lines=4, name=self.tr("Notes while you talk"))
        self.text.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Expanding)
        self.text.textChanged.connect(self._on_text)
        column.addWidget(self.text, 3)
        column.addSpacing(12)
        column.addWidget(label(self.tr("Catch it while you hear it"), "caption", "text2"))
        column.addSpacing(8)
        column.addLayout(self._make_catches())
        inside = QWidget()
        self._caught = QVBoxLayout(inside)
        self._caught.setContentsMargins(0, 8, 0, 0)
        self._caught.setSpacing(4)
        self._list = ScrollArea()
        self._list.setWidget(inside)
        self._list.setMinimumHeight(40)
        column.addWidget(self._list, 2)
        column.addSpacing(16)
        self.over = button(
            self.tr("The call is over"), "primary", "check", shortcut_hint=self.tr("Ctrl+Enter")
        )
        self.over.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        self.over.clicked.connect(self.overWanted)
        column.addWidget(self.over)
        column.addSpacing(12)
        says = label(self.tr("Your notes go into the next step."), "small", "text3")
        says.setAlignment(Qt.AlignmentFlag.AlignHCenter)
        column.addWidget(says)

    def _make_catches(self) -> QVBoxLayout:
        self._catches = QVBoxLayout()
        self._catches.setSpacing(8)
        self.buttons: dict[str, Button] = {}
        for kind, text, icon, keys in (
            (NAME, self.tr("A name or a lead"), "user-plus", "Alt+N"),
            (PROMISE, self.tr("A promise"), "handshake", "Alt+P"),
            (DATE, self.tr("A date"), "calendar", "Alt+D"),
        ):
            made = button(text, icon=icon, shortcut_hint=keys)
            made.set_left_aligned()
            made.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
            made.clicked.connect(partial(self.catch, kind))
            QShortcut(QKeySequence(keys), self, partial(self.catch, kind))
            self.buttons[kind] = made
            self._catches.addWidget(made)
        return self._catches

    # -- what stands here --------------------------------------------------------------------------

    def notes(self) -> CallNotes:
        """Give what was noted and caught."""
        return self._notes

    def show_notes(self, notes: CallNotes, called: str, today: date) -> None:
        """Show the notes of a talk with somebody."""
        self._called, self._today, self._notes = called, today, notes
        self.leave()
        if self.text.toPlainText() != notes.text:
            self.text.blockSignals(True)
            self.text.setPlainText(notes.text)
            self.text.blockSignals(False)
        self._show_caught()

    def _on_text(self) -> None:
        self._set(replace(self._notes, text=self.text.toPlainText()))

    def _set(self, notes: CallNotes) -> None:
        if notes and notes.began is None:
            notes = replace(notes, began=self._now())
        self._notes = notes or CallNotes()
        self.changed.emit()

    # -- catching ----------------------------------------------------------------------------------

    def catch(self, kind: str) -> None:
        """Open the line that catches a name, a promise or a date, in the place of its button."""
        self.leave()
        line = _CatchLine(kind, self._called, self._today)
        line.taken.connect(self._on_taken)
        line.left.connect(self._on_left)
        place = self._catches.indexOf(self.buttons[kind])
        self.buttons[kind].hide()
        self._catches.insertWidget(place, line)
        line.show()  # now, that Tab finds its fields
        self._line = line
        stops = [self.text, *(line if made is self.buttons[kind] else made for made in self.buttons.values())]
        in_tab_order([*stops, self.over])
        line.what.setFocus(Qt.FocusReason.OtherFocusReason)

    def line(self) -> _CatchLine | None:
        """The line that is open."""
        return self._line

    def leave(self) -> None:
        """Close the line that catches."""
        if self._line is None:
            return
        line, self._line = self._line, None
        self._catches.removeWidget(line)
        line.hide()
        line.setParent(None)
        line.deleteLater()
        for made in self.buttons.values():
            made.show()

    def _on_left(self) -> None:
        self.leave()
        self.text.setFocus(Qt.FocusReason.OtherFocusReason)

    def _on_taken(self, where: str, one: Dated) -> None:
        before = getattr(self._notes, where)
        self._put(where, (*before, one.what if where == "names" else one))
        self._on_left()

    def _remove(self, where: str, place: int) -> None:
        kept = list(getattr(self._notes, where))
        del kept[place]
        self._put(where, tuple(kept))
        self.text.setFocus(Qt.FocusReason.OtherFocusReason)

    def _put(self, where: str, things: tuple[Any, ...]) -> None:
        changed: dict[str, Any] = {where: things}
        self._set(replace(self._notes, **changed))
        self._show_caught()

    def _show_caught(self) -> None:
        while self._caught.count():
            item = self._caught.takeAt(0)
            widget = item.widget() if item is not None else None
            if widget is not None:
                widget.hide()
                widget.setParent(None)
                widget.deleteLater()
        rows: list[tuple[str, str, str, int, str]] = [
            ("names", "lightbulb", name, place, "") for place, name in enumerate(self._notes.names)
        ]
        they = self.tr("{name}: {what}")
        for where, icon, says in (
            ("theirs", "handshake", they.replace("{name}", shortened(self._called, 16))),
            ("mine", "handshake", they.replace("{name}", self.tr("I"))),
            ("dates", "calendar", "{what}"),
        ):
            for place, one in enumerate(getattr(self._notes, where)):
                when = wording.short_day(one.on, self._today) if one.on is not None else ""
                rows.append((where, icon, says.replace("{what}", one.what), place, when))
        for where, icon, text, place, when in rows:
            self._caught.addWidget(_Caught(icon, text, when, partial(self._remove, where, place)))
        self._caught.addStretch(1)
        self._list.setVisible(bool(rows))
