"""The small window in which a target is scored: each number is set by one click, and acts at once."""

from __future__ import annotations

from functools import partial

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QHBoxLayout, QWidget

from crm_desktop.domain.lamp import MOST, MOST_ADVOCACY, MOTIVATIONS, POSTINGS
from crm_desktop.domain.wording import day_and_month, shortened
from crm_desktop.store.companies import CompanyRow
from crm_desktop.ui.companies import words
from crm_desktop.ui.companies.actions import CompanyActions
from crm_desktop.ui.shell.desk import Desk
from crm_desktop.ui.theme import current_theme
from crm_desktop.ui.widgets import (
    ChoiceTile,
    ComboBox,
    Face,
    Hairline,
    Popup,
    icon_button,
    label,
)

WIDTH, LABELS = 310, 92
"""Width of what is inside, and of the names in it, px at text size 1."""
NAME = 22
"""Names longer than this (in characters) are cut in the title."""


class NumberButton(ChoiceTile):
    """A number to choose."""

    def __init__(self, number: int, name: str) -> None:
        super().__init__(str(number), name)
        self.number = number


class ScorePopup(Popup):
    """The score of one target. The digits 1 to 5 set the motivation; the same number again takes it away."""

    rowWanted = Signal(int)

    def __init__(self, desk: Desk, actions: CompanyActions, row: CompanyRow, parent: QWidget) -> None:
        super().__init__(parent, padding=16)
        self._desk = desk
        self._actions = actions
        self._row = row
        self._filling = False
        theme = current_theme()
        self.body.setSpacing(0)
        head = QHBoxLayout()
        head.setSpacing(8)
        head.addWidget(Face(row.name, size=24, square=True))
        self.title = label("", "section")
        head.addWidget(self.title, 1)
        self.close_button = icon_button("x", self.tr("Close"), keys=self.tr("Esc"), small=True)
        self.close_button.clicked.connect(self.close)
        head.addWidget(self.close_button)
        self.body.addLayout(head)
        self.body.addSpacing(8)
        since = day_and_month(row.added_on, desk.today)
        self._add(
            self.tr("List"), label(self.tr("On your list since {day}").format(day=since), "body", "text2")
        )
        self.inside = label("", "body", "text2")
        self._add(self.tr("Advocacy"), self.inside)
        numbers = QWidget()
        line = QHBoxLayout(numbers)
        line.setContentsMargins(0, 0, 0, 0)
        line.setSpacing(8)  # the ring around one touches no other
        self.numbers = []
        for number in MOTIVATIONS:
            made = NumberButton(number, self.tr("Motivation {n} of 5").format(n=number))
            made.toggled.connect(partial(self._on_number, number))
            line.addWidget(made)
            self.numbers.append(made)
        line.addStretch(1)
        self._add(self.tr("Motivation"), numbers)
        items = [("", words.posting(None)), *((str(one), words.posting(one)) for one in POSTINGS)]
        self.posting = ComboBox(items, name=self.tr("Posting"))
        self.posting.keyChanged.connect(self._on_posting)
        self._add(self.tr("Posting"), self.posting)
        self.body.addSpacing(8)
        text = label(
            self.tr(
                "The three are added; of those inside, at most {n} count. The highest stands on top of its lane; of "
                "two alike, the one you want more. The method is LAMP (list, advocacy, motivation, posting), from "
                "“The 2-Hour Job Search” by Steve Dalton."
            ).format(n=MOST_ADVOCACY),
            "small",
            "text2",
            wrap=True,
        )
        text.setFixedWidth(theme.px(WIDTH))
        self.body.addWidget(text)
        self.show_row(row)
        self.numbers[(row.motivation or 1) - 1].setFocus(Qt.FocusReason.OtherFocusReason)

    def _add(self, name: str, value: QWidget) -> None:
        theme = current_theme()
        if self.body.count() > 2:
            self.body.addWidget(Hairline())
        row = QHBoxLayout()
        row.setContentsMargins(0, 4, 0, 4)
        row.setSpacing(12)
        said = label(name, "body")
        said.setFixedWidth(theme.px(LABELS))
        said.setMinimumHeight(theme.px(32))
        row.addWidget(said)
        row.addWidget(value, 1)
        self.body.addLayout(row)

    def _on_number(self, number: int, _on: bool) -> None:
        if not self._filling:
            self.set_motivation(number)

    def show_row(self, row: CompanyRow) -> None:
        """Show the numbers as they are now."""
        self._row = row
        self._filling = True
        name = shortened(row.name, NAME)
        lamp = row.lamp
        title = self.tr("{name} scores {score} of {most}").format(name=name, score=lamp.score, most=MOST)
        self.title.setText(title if lamp.is_scored else self.tr("Score {name}").format(name=name))
        self.setAccessibleName(self.title.text())
        said = (
            self.tr("{n} works there, counted by itself")
            if row.inside == 1
            else self.tr("{n} work there, counted by itself")
        )
        if not row.inside:
            said = self.tr("nobody you know works there yet")
        self.inside.setText(said.format(n=row.inside))
        for made in self.numbers:
            made.setChecked(made.number == row.motivation)
            made.update()
        key = "" if row.posting is None else str(row.posting)
        self.posting.setCurrentIndex(self.posting.findData(key))
        self._filling = False

    def row(self) -> CompanyRow:
        """The target that is scored."""
        return self._row

    def set_motivation(self, number: int) -> None:
        """Set how much it is wanted; the number that is set already is taken away."""
        self._actions.set_motivation(self._row, None if number == self._row.motivation else number)
        self.rowWanted.emit(self._row.id)

    def _on_posting(self, key: str) -> None:
        if not self._filling:
            self._actions.set_posting(self._row, int(key) if key else None)
            self.rowWanted.emit(self._row.id)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Let the digits set the motivation."""
        if event.text() in {str(number) for number in MOTIVATIONS} and not event.modifiers():
            number = int(event.text())
            self.set_motivation(number)
            self.numbers[number - 1].setFocus(
                Qt.FocusReason.OtherFocusReason
            )  # the ring is seen as the choice
            return
        super().keyPressEvent(event)
