"""How the people of a file will look, some at a time, with what the whole import would do."""

from __future__ import annotations

from collections.abc import Sequence
from functools import partial

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QFrame, QHBoxLayout, QVBoxLayout, QWidget

from crm_desktop.domain import wording
from crm_desktop.domain.clock import Clock
from crm_desktop.exchange.plan.preview import PreviewRow, RowState
from crm_desktop.exchange.tables.table import SAMPLE_ROWS
from crm_desktop.services.imports.importing import Survey
from crm_desktop.ui.imports import records, words
from crm_desktop.ui.imports.pieces import IconLine, Pane, clear_layout
from crm_desktop.ui.widgets import Chip, ElidedLabel, Face, Hairline, Panel, icon_button, label

ON_A_PAGE = 4


class PreviewPane(QWidget):
    """The first rows as they will look, and the counts of the whole file."""

    def __init__(self, clock: Clock, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._clock = clock
        self._rows: Sequence[PreviewRow] = ()
        self._first = 0
        self._total = 0
        self._kind = ""
        side = Pane(margins=(20, 12, 20, 8))
        head = QHBoxLayout()
        head.setSpacing(4)
        head.addWidget(label(self.tr("How they will look"), "section", wrap=True), 1)
        self.range = label("", "small", "text2")
        head.addWidget(self.range)
        head.addSpacing(4)
        self.earlier = icon_button("chevron-left", self.tr("The people before"), small=True)
        self.later = icon_button("chevron-right", self.tr("The next people"), small=True)
        self.earlier.clicked.connect(partial(self._turn, -ON_A_PAGE))
        self.later.clicked.connect(partial(self._turn, ON_A_PAGE))
        head.addWidget(self.earlier)
        head.addWidget(self.later)
        side.column.addLayout(head)
        side.column.addSpacing(8)
        self._cards = QVBoxLayout()
        self._cards.setSpacing(0)
        side.column.addLayout(self._cards)
        side.column.addStretch(1)
        self.counts = label("", "small", "text2", wrap=True)
        self.counts.setContentsMargins(20, 8, 20, 16)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addWidget(side, 1)
        column.addWidget(self.counts)

    def stops(self) -> list[QWidget]:
        """Where the tab key stops, in order."""
        return [self.earlier, self.later]

    def clear(self, kind: str = "") -> None:
        """Show nothing: a file, of a kind, is read again."""
        self._kind = kind or self._kind
        self._total = 0
        self.counts.setText("")
        self.set_rows(())

    def set_rows(self, rows: Sequence[PreviewRow]) -> None:
        """Show how the first rows will look."""
        self._rows = rows
        self._first = min(self._first, max(0, (len(rows) - 1) // ON_A_PAGE * ON_A_PAGE))
        self._show_cards()

    def set_counting(self, percent: int | None) -> None:
        """Say that the whole file is being read, and how far."""
        self.counts.set_token("text2")
        self.counts.setText(
            self.tr("Reading the whole file…")
            if percent is None
            else self.tr("Reading the whole file, {percent} %").format(percent=percent)
        )

    def set_survey(self, survey: Survey) -> None:
        """Say what the import would do."""
        counts = survey.counts
        doubts = len(counts.doubts)
        here = counts.merged + counts.unchanged + doubts
        left = len(counts.skipped) + len(counts.unreadable)
        self._total = counts.rows
        said = [self.tr("{count} new").format(count=wording.number(counts.new - doubts))]
        if here:
            said.append(self.tr("{count} that may be here already").format(count=wording.number(here)))
        if left:
            said.append(self.tr("{count} that cannot be taken").format(count=wording.number(left)))
        self.counts.set_token("text2")
        self.counts.setText(f"{', '.join(said)}.")
        self._show_range()

    def _turn(self, by: int) -> None:
        last = max(0, (len(self._rows) - 1) // ON_A_PAGE * ON_A_PAGE)
        self._first = max(0, min(last, self._first + by))
        self._show_cards()

    def _show_range(self) -> None:
        count = len(self._rows)
        last = min(count, self._first + ON_A_PAGE)
        if not count:
            self.range.setText("")
        elif count >= SAMPLE_ROWS and self._total > count:
            text = self.tr("{first}–{last} of the first {count}")
            self.range.setText(text.format(first=self._first + 1, last=last, count=count))
        else:
            text = self.tr("{first}–{last} of {count}")
            self.range.setText(text.format(first=self._first + 1, last=last, count=count))
        self.earlier.setEnabled(self._first > 0)
        self.later.setEnabled(last < count)

    def _show_cards(self) -> None:
        clear_layout(self._cards)
        self._show_range()
        if not self._rows:
            return
        panel = Panel(padding=1)
        for place, each in enumerate(self._rows[self._first : self._first + ON_A_PAGE]):
            if place:
                line = QHBoxLayout()
                line.setContentsMargins(14, 0, 14, 0)
                line.addWidget(Hairline())
                panel.body.addLayout(line)
            panel.body.addWidget(self._card(each))
        self._cards.addWidget(panel)

    def _card(self, shown: PreviewRow) -> QWidget:
        card = QFrame()
        row = QHBoxLayout(card)
        row.setContentsMargins(14, 10, 14, 10)
        row.setSpacing(12)
        texts = QVBoxLayout()
        texts.setSpacing(2)
        chip = {
            RowState.NEW: (self.tr("New"), "ok"),
            RowState.PERHAPS: (self.tr("Perhaps here"), "caution"),
            RowState.HERE: (self.tr("Already here"), "neutral"),
            RowState.SKIPPED: (self.tr("Left out"), "caution"),
        }[shown.state]
        today = self._clock.today()
        if shown.person is not None:
            told = records.person_in_words(shown.person, today)
        elif shown.thing is not None:
            told = records.thing_in_words(shown.thing, today)
        else:
            told = records.Told(words.row(self._kind, shown.number), "", icon="x")
        row.addWidget(Face(told.face, icon="" if told.face else told.icon), 0, Qt.AlignmentFlag.AlignTop)
        head = QHBoxLayout()
        head.setSpacing(8)
        head.addWidget(ElidedLabel(told.name, "body-medium"), 1)
        head.addWidget(Chip(*chip))
        texts.addLayout(head)
        if told.detail:
            texts.addWidget(ElidedLabel(told.detail, "small", "caution" if told.wanting else "text2"))
        if shown.person is None and shown.thing is None:
            texts.addWidget(label(shown.reason, "small", "text2", wrap=True))
        for mark, text in told.lines:
            texts.addWidget(IconLine(mark, text, wrap=False))
        row.addLayout(texts, 1)
        spoken = [told.name, chip[0], shown.reason, told.detail]
        card.setAccessibleName(". ".join(part for part in spoken if part))
        return card
