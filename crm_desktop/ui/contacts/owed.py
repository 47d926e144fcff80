"""What is owed to one person, with the button that does it, and the follow-ups about them."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import date, timedelta
from functools import partial
from typing import Final

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from crm_desktop.domain.etiquette import Due, RuleName
from crm_desktop.domain.today import TodayRow, today_rows
from crm_desktop.domain.wording import shortened
from crm_desktop.services.follow_ups import FollowUpRow
from crm_desktop.ui.contacts import words
from crm_desktop.ui.widgets import (
    Button,
    ElidedLabel,
    IconMark,
    Panel,
    button,
    label,
    set_tooltip,
)

WHY: Final = 240
"""A reason longer than this (in characters) is cut; its tooltip gives it whole."""


class _OwedRow(QWidget):
    """One thing that is owed: icon, what, why, and its button."""

    clicked = Signal()

    def __init__(
        self, icon: str, token: str, title: str, text: str, does: str, parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        line = QHBoxLayout(self)
        line.setContentsMargins(12, 10, 12, 10)
        line.setSpacing(12)
        line.addWidget(IconMark(icon, token, 16))
        column = QVBoxLayout()
        column.setSpacing(0)
        column.addWidget(ElidedLabel(title, "row-title"))
        if text:
            shown = shortened(text, WHY)
            said = label(shown, "small", "text2", wrap=True)
            if shown != text:
                set_tooltip(said, text)
            column.addWidget(said)
        line.addLayout(column, 1)
        self.button = button(does, small=True)
        self.button.setAccessibleDescription(title)
        self.button.clicked.connect(self.clicked)
        line.addWidget(self.button)


class OwedPanel(QWidget):
    """What is owed to one person, each with the button that does it, and my follow-ups about them.

    ``writeWanted(Due)``; ``followUpWanted(number)``.
    """

    writeWanted = Signal(object)
    followUpWanted = Signal(int)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(8)
        layout.addWidget(label(self.tr("What is owed"), "section"))
        self._panel = Panel(padding=0)
        self._none = label("", "body", "text2", wrap=True)
        layout.addWidget(self._panel)
        layout.addWidget(self._none)
        self.buttons: list[Button] = []

    def show_rows(
        self, rows: Sequence[TodayRow], follow_ups: Sequence[FollowUpRow], name: str, today: date
    ) -> None:
        """Show these rows, what waits first, then the follow-ups."""
        self._panel.clear()
        self.buttons.clear()
        there = bool(rows or follow_ups)
        self._panel.setVisible(there)
        self._none.setVisible(not there)
        self._none.setText(self.tr("You owe {name} nothing.").format(name=shortened(name)))
        for row in rows:
            due = row.dues[0]
            token = "warm" if row.due_on < today else "text2"
            text = words.owed_text(row.why, row.due_on, today)
            made = _OwedRow(due.icon, token, words.owed_title(row), text, words.write_label(due))
            made.clicked.connect(partial(self._on_due, due))
            self._add(made)
        for follow_up in follow_ups:
            token = "warm" if follow_up.due_on < today else "text2"
            icon = words.FOLLOW_UP_ICONS[follow_up.kind]
            made = _OwedRow(
                icon, token, follow_up.what, words.follow_up_when(follow_up, today), self.tr("Open")
            )
            made.clicked.connect(partial(self._on_follow_up, follow_up.id))
            self._add(made)

    def _add(self, made: _OwedRow) -> None:
        self.buttons.append(made.button)
        self._panel.add_row(made)

    def _on_due(self, due: Due) -> None:
        self.writeWanted.emit(due)

    def _on_follow_up(self, number: int) -> None:
        self.followUpWanted.emit(number)


def owed_rows(dues: Sequence[Due], today: date) -> list[TodayRow]:
    """Put what is owed to one person into rows: what waits or comes within a week, and favours however far off."""
    soon = today + timedelta(days=7)
    shown = [due for due in dues if due.due_on <= soon or due.rule is RuleName.RECIPROCATE]
    return today_rows(shown, (), today)
