"""The third step of an import: rows that may be somebody who is here already, asked side by side."""

from __future__ import annotations

from collections.abc import Hashable, Sequence
from functools import partial
from typing import Final

from PySide6.QtCore import QModelIndex, QPoint, Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from crm_desktop.domain import wording
from crm_desktop.exchange.plan.terms import Choice, Decision, DoubtKind
from crm_desktop.services.imports.importing import Match, Pair, Survey
from crm_desktop.ui.imports import words
from crm_desktop.ui.imports.pair_table import PairTable, question
from crm_desktop.ui.imports.pieces import IconLine, Pane, SidePane
from crm_desktop.ui.widgets import (
    KEY_ROLE,
    Button,
    Hairline,
    Menu,
    RowAction,
    RowList,
    RowModel,
    RowPaint,
    SectionPaint,
    button,
    fill_menu,
    label,
    link_button,
)
from crm_desktop.ui.widgets.answers import AnswerRow
from crm_desktop.ui.widgets.focus import first_stop
from crm_desktop.ui.widgets.keys import is_plain
from crm_desktop.ui.widgets.rows import AnyPaint

LIST = 320
"""The width of the list at the left, in px at text size 1."""


LETTERS: Final = {"m": Choice.MERGE, "d": Choice.SEPARATE, "s": Choice.SKIP}
"""The key of each answer."""


class _PairList(RowList):
    """The list of rows; the letters of the answers go on to the page."""

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if is_plain(event) and event.text() in LETTERS:
            event.ignore()
            return
        super().keyPressEvent(event)


class DuplicatesPage(QWidget):
    """Who is surely here, and whom the person is asked about."""

    decided = Signal()
    """The person said something about a row."""

    def __init__(self, *, letters: bool = True) -> None:
        super().__init__()
        self._letters = letters
        self._pairs: list[Pair] = []
        self._matches: Sequence[Match] = ()
        self._decisions: dict[int, Decision] = {}
        self._last: Choice | None = None
        self._here = 0
        self._now = 0
        self.table: PairTable | None = None
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(0)
        left = QWidget()
        column = QVBoxLayout(left)
        column.setContentsMargins(0, 16, 0, 0)
        column.setSpacing(0)
        self.title = label("", "section", wrap=True)
        self.title.setContentsMargins(20, 0, 12, 0)
        column.addWidget(self.title)
        self.list = _PairList(48, margin=8, face=28, name=self.tr("Rows that may be here already"))
        self._model = RowModel(self)
        self.list.setModel(self._model)
        column.addWidget(self.list, 1)
        row.addWidget(SidePane(left, LIST, left=True))
        row.addWidget(self._build_main(), 1)
        self.list.currentRowChanged.connect(self._on_row)
        self.list.opened.connect(self._on_opened)
        self.list.menuAsked.connect(self._on_menu)

    def _build_main(self) -> QWidget:
        main = Pane(margins=(24, 16, 24, 8))
        head = QHBoxLayout()
        self.question = label("", "detail-small", wrap=True)
        head.addWidget(self.question, 1)
        self._place = label("", "small", "text2")
        head.addWidget(self._place)
        main.column.addLayout(head)
        self.reason = label("", "body", "text2", wrap=True)
        main.column.addWidget(self.reason)
        main.column.addSpacing(12)
        self._room = QVBoxLayout()
        main.column.addLayout(self._room)
        main.column.addStretch(1)
        self._note = IconLine("info", "", role="body")
        self._note.setContentsMargins(24, 8, 24, 12)
        self.merge_button = button(self.tr("Merge into one"), "primary", "git-merge")
        self.apart_button = button(self.tr("Two different people"))
        self.skip_button = button(self.tr("Skip this row"), "quiet")
        for choice, made in self._buttons().items():
            made.clicked.connect(partial(self.answer, choice))
        self.for_all = link_button("")
        self.for_all.clicked.connect(self._on_for_all)
        whole = QWidget()
        column = QVBoxLayout(whole)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addWidget(main, 1)
        column.addWidget(Hairline())
        column.addWidget(self._note)
        row = QHBoxLayout()
        row.setContentsMargins(24, 0, 24, 16)
        hints = (("M", self.tr("merge")), ("D", self.tr("different")), ("S", self.tr("skip")))
        self._answers = AnswerRow((*self._buttons().values(), self.for_all), hints if self._letters else ())
        row.addWidget(self._answers)
        column.addLayout(row)
        return whole

    def _buttons(self) -> dict[Choice, Button]:
        return {
            Choice.MERGE: self.merge_button,
            Choice.SEPARATE: self.apart_button,
            Choice.SKIP: self.skip_button,
        }

    # -- showing -----------------------------------------------------------------------------------

    def show_survey(self, survey: Survey) -> None:
        """Ask about the pairs of a survey; what was said about the same rows before still holds."""
        self._pairs = list(survey.pairs)
        self._matches = survey.matches
        rows = {pair.doubt.row for pair in self._pairs}
        self._decisions = {row: one for row, one in self._decisions.items() if row in rows}
        counts = survey.counts
        self._here = counts.here + len(counts.doubts)
        self._sure = counts.here
        self._now = min(self._now, max(0, len(self._pairs) - 1))
        self.title.setText(
            self.tr("1 may be here already")
            if self._here == 1
            else self.tr("{count} may be here already").format(count=wording.number(self._here))
        )
        self._fill_list()
        self._choose_row(self._now)
        self._show_pair()

    def decisions(self) -> dict[int, Decision]:
        """What the person said, by row number; rows nothing was said about stay two people."""
        return dict(self._decisions)

    def undecided(self) -> int:
        """How many rows nothing was said about."""
        return len(self._pairs) - len(self._decisions)

    def left_out(self) -> int:
        """How many rows the person leaves out."""
        return sum(one.choice is Choice.SKIP for one in self._decisions.values())

    def current(self) -> Pair | None:
        """The pair that is asked about."""
        return self._pairs[self._now] if self._now < len(self._pairs) else None

    def _fill_list(self) -> None:
        rows: list[tuple[Hashable, AnyPaint]] = []
        if self._sure:
            rows.append(("sure", SectionPaint(self.tr("The same person"), wording.number(self._sure))))
            rows += [
                (
                    ("match", match.row),
                    RowPaint(
                        match.name,
                        words.matched_by(match.by),
                        face=match.name,
                        right_icon="check",
                        right_text=self.tr("Merge") if match.changes else self.tr("No change"),
                        right_token="ok" if match.changes else "text2",
                    ),
                )
                for match in self._matches
            ]
        rows.append(("perhaps", SectionPaint(self.tr("Perhaps"), wording.number(len(self._pairs)))))
        rows += [(("pair", place), self._pair_row(pair)) for place, pair in enumerate(self._pairs)]
        self._model.set_rows(rows)

    def _actions(self) -> tuple[RowAction, ...]:
        icons = {Choice.MERGE: "git-merge", Choice.SEPARATE: "users", Choice.SKIP: "circle-minus"}
        return tuple(
            RowAction(
                choice.value, icons[choice], self._buttons()[choice].text(), key if self._letters else ""
            )
            for key, choice in LETTERS.items()
        )

    def _pair_row(self, pair: Pair) -> RowPaint:
        said = self._decisions.get(pair.doubt.row)
        choice = said.choice if said is not None else None
        subtitle = {
            None: {
                DoubtKind.OTHER_NAME: self.tr("Same e-mail, another name"),
                DoubtKind.OTHER_LINK: self.tr("Same e-mail, another profile"),
                DoubtKind.SAME_NAME: self.tr("Same name"),
                DoubtKind.OTHER_COMPANY: self.tr("Same name, new company"),
            }[pair.doubt.kind],
            Choice.SEPARATE: self.tr("Two different people"),
            Choice.MERGE: self.tr("Merged into one"),
            Choice.SKIP: self.tr("Skipped"),
        }[choice]
        return RowPaint(
            pair.person.name,
            subtitle,
            face=pair.person.name,
            right_icon="check" if choice is not None else "",
            right_token="ok",
            dim=choice is Choice.SKIP,
        )

    def _choose_row(self, place: int) -> None:
        index = self._model.index_of(("pair", place))
        if index.isValid():
            self.list.setCurrentIndex(index)

    def _show_pair(self) -> None:
        pair = self.current()
        if self.table is not None:
            self.table.hide()
            self.table.setParent(None)
            self.table.deleteLater()
            self.table = None
        if pair is None:
            return
        self.question.setText(question(pair))
        self.reason.setText(pair.doubt.reason)
        self._place.setText(
            self.tr("{number} of {count}").format(
                number=self._now + 1, count=wording.number(len(self._pairs))
            )
        )
        before = self._decisions.get(pair.doubt.row)
        self.table = PairTable(pair, before if before is not None and before.choice is Choice.MERGE else None)
        self.table.toggled.connect(self._on_toggled)
        self._room.addWidget(self.table)
        self._note.set_text(self.table.consequence())
        self._show_for_all()

    def _show_for_all(self) -> None:
        left = self.undecided()
        self.for_all.setVisible(self._last is not None and left > 0)
        if self._last is not None:
            self.for_all.setText(
                {
                    Choice.MERGE: self.tr("Merge the other {count} too"),
                    Choice.SEPARATE: self.tr("The other {count} are different too"),
                    Choice.SKIP: self.tr("Skip the other {count} too"),
                }[self._last].format(count=wording.number(left))
            )
        self.for_all.updateGeometry()
        self._answers.fit()

    # -- deciding ----------------------------------------------------------------------------------

    def _on_row(self, index: QModelIndex) -> None:
        key = index.data(KEY_ROLE)
        if isinstance(key, tuple) and key[0] == "pair" and (key[1] != self._now or self.table is None):
            self._now = key[1]
            self._show_pair()

    def _on_opened(self, _index: QModelIndex) -> None:
        first_stop(self.table or self.merge_button).setFocus(Qt.FocusReason.TabFocusReason)

    def _on_toggled(self) -> None:
        """Something else is chosen; where the two are one already, it is one in that way."""
        pair = self.current()
        if pair is None or self.table is None:
            return
        self._note.set_text(self.table.consequence())
        said = self._decisions.get(pair.doubt.row)
        if said is not None and said.choice is Choice.MERGE:
            self._decisions[pair.doubt.row] = self.table.decision()

    def answer(self, choice: Choice) -> None:
        """Say what the pair that is asked about is, and go on to the next one nothing was said about."""
        pair = self.current()
        if pair is None or self.table is None:
            return
        merged = choice is Choice.MERGE
        self._decisions[pair.doubt.row] = (
            self.table.decision() if merged else Decision(choice, pair.doubt.contact)
        )
        self._last = choice
        self._after()
        count = len(self._pairs)
        following = ((self._now + step) % count for step in range(1, count))
        after = next((at for at in following if self._pairs[at].doubt.row not in self._decisions), None)
        if after is not None:
            self._choose_row(after)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if self._letters and is_plain(event) and event.text() in LETTERS:
            self.answer(LETTERS[event.text()])
            return
        super().keyPressEvent(event)

    def _on_for_all(self) -> None:
        if self._last is not None:
            for each in self._pairs:
                decision = Decision(self._last, each.doubt.contact)
                self._decisions.setdefault(each.doubt.row, decision)
            self._after()
            self.list.setFocus(Qt.FocusReason.OtherFocusReason)

    def _after(self) -> None:
        self._fill_list()
        self._show_for_all()
        self.decided.emit()

    def _on_menu(self, index: QModelIndex, at: QPoint) -> None:
        key = index.data(KEY_ROLE)
        if isinstance(key, tuple) and key[0] == "pair":
            self._choose_row(key[1])
            menu = Menu(self)
            menu.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
            fill_menu(menu.add, self._actions(), lambda name: self.answer(Choice(name)))
            menu.popup(at)
