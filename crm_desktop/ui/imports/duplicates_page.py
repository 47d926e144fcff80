"""The third step of an import: rows that may be somebody who is here already, asked side by side."""

from __future__ import annotations

from collections.abc import Hashable, Sequence
from functools import partial

from PySide6.QtCore import QModelIndex, QPoint, Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QGridLayout, QHBoxLayout, QVBoxLayout, QWidget

from crm_desktop.domain import wording
from crm_desktop.domain.clock import Clock
from crm_desktop.domain.wording import day_and_month
from crm_desktop.exchange.known import KnownContact
from crm_desktop.exchange.plan import Choice, Decision, DoubtKind
from crm_desktop.exchange.records import PersonRow, row_of
from crm_desktop.services.importing import Match, Pair, Survey
from crm_desktop.ui.contacts.words import relationship
from crm_desktop.ui.imports import words
from crm_desktop.ui.imports.pieces import IconLine, Pane, SidePane
from crm_desktop.ui.widgets import (
    KEY_ROLE,
    ElidedLabel,
    FoldingRow,
    Hairline,
    Kbd,
    Menu,
    Panel,
    RowAction,
    RowList,
    RowModel,
    RowPaint,
    SectionPaint,
    Segmented,
    fill_menu,
    label,
    link_button,
)
from crm_desktop.ui.widgets.rows import AnyPaint

LIST = 320
"""The width of the list at the left, in px at text size 1."""


class _PairList(RowList):
    """The list of rows; a letter says what the current one is."""

    lettered = Signal(QModelIndex, str)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.text() and not event.modifiers() and event.text() in "dml":
            self.lettered.emit(self.currentIndex(), event.text())
            return
        super().keyPressEvent(event)


class DuplicatesPage(QWidget):
    """Who is surely here, and whom the person is asked about."""

    decided = Signal()
    """The person said something about a row."""

    def __init__(self, clock: Clock, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._clock = clock
        self._pairs: list[Pair] = []
        self._matches: Sequence[Match] = ()
        self._choices: dict[int, Choice] = {}
        self._here = 0
        self._now = 0
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
        self.list.lettered.connect(self._on_letter)
        self.list.menuAsked.connect(self._on_menu)

    def _build_main(self) -> QWidget:
        main = Pane(margins=(24, 16, 24, 8))
        head = QHBoxLayout()
        self.question = label("", "section", wrap=True)
        head.addWidget(self.question, 1)
        self._place = label("", "small", "text2")
        head.addWidget(self._place)
        main.column.addLayout(head)
        self.reason = label("", "body", "text2", wrap=True)
        main.column.addWidget(self.reason)
        main.column.addSpacing(12)
        self._panel = Panel(padding=16)
        self._panel.body.setContentsMargins(16, 4, 16, 4)
        main.column.addWidget(self._panel)
        main.column.addSpacing(12)
        self._note = IconLine("info", "", role="body")
        main.column.addWidget(self._note)
        main.column.addStretch(1)
        whole = QWidget()
        column = QVBoxLayout(whole)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addWidget(main, 1)
        row = FoldingRow(gap=8)
        row.setContentsMargins(24, 8, 24, 16)
        self.choice = Segmented(
            [
                (Choice.SEPARATE.value, self.tr("Two people"), "users"),
                (Choice.MERGE.value, self.tr("The same person"), "git-merge"),
                (Choice.SKIP.value, self.tr("Leave out"), "circle-minus"),
            ],
            name=self.tr("What is it?"),
        )
        row.addWidget(self.choice)
        self.for_all = link_button("")
        row.addWidget(self.for_all)
        keys_row = QHBoxLayout()
        keys_row.setSpacing(8)
        keys_row.addStretch(1)
        for keys, text in (("D", self.tr("two")), ("M", self.tr("same")), ("L", self.tr("out"))):
            keys_row.addWidget(Kbd(keys))
            keys_row.addWidget(label(text, "small", "text2"))
        row.addLayout(keys_row, 1)
        column.addLayout(row)
        self.choice.currentChanged.connect(self._on_choice)
        self.for_all.clicked.connect(self._on_for_all)
        return whole

    # -- showing -----------------------------------------------------------------------------------

    def show_survey(self, survey: Survey) -> None:
        """Ask about the pairs of a survey; what was said about the same rows before still holds."""
        self._pairs = list(survey.pairs)
        self._matches = survey.matches
        rows = {pair.doubt.row for pair in self._pairs}
        self._choices = {row: choice for row, choice in self._choices.items() if row in rows}
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
        contact = {pair.doubt.row: pair.doubt.contact for pair in self._pairs}
        return {row: Decision(choice, contact[row]) for row, choice in self._choices.items()}

    def undecided(self) -> int:
        """How many rows nothing was said about."""
        return len(self._pairs) - len(self._choices)

    def left_out(self) -> int:
        """How many rows the person leaves out."""
        return sum(choice is Choice.SKIP for choice in self._choices.values())

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
        return (
            RowAction(Choice.SEPARATE.value, "users", self.tr("Two people"), "d"),
            RowAction(Choice.MERGE.value, "git-merge", self.tr("The same person"), "m"),
            RowAction(Choice.SKIP.value, "circle-minus", self.tr("Leave out"), "l"),
        )

    def _pair_row(self, pair: Pair) -> RowPaint:
        choice = self._choices.get(pair.doubt.row)
        subtitle = {
            None: {
                DoubtKind.OTHER_NAME: self.tr("Same e-mail, another name"),
                DoubtKind.OTHER_LINK: self.tr("Same e-mail, another profile"),
                DoubtKind.SAME_NAME: self.tr("Same name"),
                DoubtKind.OTHER_COMPANY: self.tr("Same name, new company"),
            }[pair.doubt.kind],
            Choice.SEPARATE: self.tr("Two people"),
            Choice.MERGE: self.tr("The same person"),
            Choice.SKIP: self.tr("Left out"),
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
        self._panel.clear()
        if pair is None:
            return
        person, other = pair.person, pair.other
        if person.name == other.name:
            self.question.setText(self.tr("Is this the same {name}?").format(name=person.name))
        else:
            self.question.setText(
                self.tr("Is {name} the same person as {other}?").format(name=person.name, other=other.name)
            )
        self.reason.setText(pair.doubt.reason)
        self._place.setText(
            self.tr("{number} of {count}").format(
                number=self._now + 1, count=wording.number(len(self._pairs))
            )
        )
        in_file = isinstance(other, PersonRow)
        self._panel.body.addWidget(self._compared(person, other))
        self._note.set_text(
            self.tr("As one person, the two rows of the file become one contact.")
            if in_file
            else self.tr(
                "As one person, what the file knows better comes in and the old job is kept as a former one. "
                "What you wrote yourself stays."
            )
        )
        self.choice.blockSignals(True)
        self.choice.set_current(self._choices.get(pair.doubt.row, Choice.SEPARATE).value)
        self.choice.blockSignals(False)
        self._show_for_all()

    def _show_for_all(self) -> None:
        pair = self.current()
        left = self.undecided()
        chosen = None if pair is None else self._choices.get(pair.doubt.row)
        self.for_all.setVisible(chosen is not None and left > 0)
        self.for_all.setText(self.tr("The same for the other {count}").format(count=wording.number(left)))
        self.for_all.updateGeometry()

    def _compared(self, person: PersonRow, other: KnownContact | PersonRow) -> QWidget:
        box = QWidget()
        grid = QGridLayout(box)
        grid.setContentsMargins(0, 0, 0, 0)
        grid.setHorizontalSpacing(16)
        grid.setVerticalSpacing(0)
        grid.setColumnMinimumWidth(0, 80)
        grid.setColumnStretch(1, 1)
        grid.setColumnStretch(2, 1)
        there = (
            self.tr("Earlier in the file, row {number}").format(number=row_of(other.number))
            if isinstance(other, PersonRow)
            else self.tr("In your contacts")
        )
        here = self.tr("From the import, row {number}").format(number=row_of(person.number))
        for column, text in ((1, there), (2, here)):
            head = ElidedLabel(text, "small-medium", "text2")
            head.setContentsMargins(0, 10, 0, 10)
            grid.addWidget(head, 0, column)
        line = 1
        for name, mine, theirs in self._facts(person, other):
            if not mine and not theirs:
                continue
            grid.addWidget(Hairline(), line, 0, 1, 3)
            title = label(name, "small", "text2")
            title.setContentsMargins(0, 11, 0, 11)
            grid.addWidget(title, line + 1, 0)
            same = mine.casefold() == theirs.casefold()
            for column, text in ((1, theirs), (2, mine)):
                value = ElidedLabel(
                    text or self.tr("empty"),
                    "body" if same or not text else "body-medium",
                    "text" if text else "text3",
                )
                side = self.tr("here") if column == 1 else self.tr("in the file")
                value.setAccessibleName(f"{name}, {side}: {value.text()}")
                grid.addWidget(value, line + 1, column)
            line += 2
        return box

    def _facts(self, person: PersonRow, other: KnownContact | PersonRow) -> list[tuple[str, str, str]]:
        today = self._clock.today()

        def met(one: KnownContact | PersonRow) -> str:
            said = [one.met_how] if one.met_how else []
            if one.met_on is not None:
                said.append(day_and_month(one.met_on, today))
            return ", ".join(said)

        def close(one: KnownContact | PersonRow) -> str:
            return relationship(str(one.relationship)) if one.relationship else ""

        return [
            (self.tr("Name"), person.name, other.name),
            (self.tr("Position"), person.position, other.position),
            (self.tr("Company"), person.company, other.company),
            (self.tr("E-mail"), ", ".join(words.emails_of(person)), ", ".join(words.emails_of(other))),
            (self.tr("Link"), ", ".join(words.links_of(person)), ", ".join(words.links_of(other))),
            (self.tr("Phone"), words.phones_of(person), words.phones_of(other)),
            (self.tr("Location"), person.location, other.location),
            (self.tr("Relationship"), close(person), close(other)),
            (self.tr("Tags"), ", ".join(person.tags), ", ".join(sorted(other.tags))),
            (self.tr("Met"), met(person), met(other)),
        ]

    # -- deciding ----------------------------------------------------------------------------------

    def _on_row(self, index: QModelIndex) -> None:
        key = index.data(KEY_ROLE)
        if isinstance(key, tuple) and key[0] == "pair":
            self._now = key[1]
            self._show_pair()

    def _on_choice(self, key: str) -> None:
        self.decide(Choice(key))

    def decide(self, choice: Choice) -> None:
        """Say what the pair that is asked about is."""
        pair = self.current()
        if pair is None:
            return
        self._choices[pair.doubt.row] = choice
        self._after()

    def _on_letter(self, index: QModelIndex, letter: str) -> None:
        self._on_action(index, next(each.name for each in self._actions() if each.keys == letter))

    def _on_action(self, index: QModelIndex, name: str) -> None:
        key = index.data(KEY_ROLE)
        if not isinstance(key, tuple) or key[0] != "pair":
            return
        self._choices[self._pairs[key[1]].doubt.row] = Choice(name)
        self._after()
        # On to the next one nothing was said about.
        count = len(self._pairs)
        for step in range(1, count):
            place = (key[1] + step) % count
            if self._pairs[place].doubt.row not in self._choices:
                self._choose_row(place)
                return

    def _on_for_all(self) -> None:
        pair = self.current()
        if pair is None or pair.doubt.row not in self._choices:
            return
        choice = self._choices[pair.doubt.row]
        for each in self._pairs:
            self._choices.setdefault(each.doubt.row, choice)
        self._after()

    def _after(self) -> None:
        self._fill_list()
        pair = self.current()
        if pair is not None:
            self.choice.blockSignals(True)
            self.choice.set_current(self._choices.get(pair.doubt.row, Choice.SEPARATE).value)
            self.choice.blockSignals(False)
        self._show_for_all()
        self.decided.emit()

    def _on_menu(self, index: QModelIndex, at: QPoint) -> None:
        key = index.data(KEY_ROLE)
        if isinstance(key, tuple) and key[0] == "pair":
            menu = Menu(self)
            menu.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
            fill_menu(menu.add, self._actions(), partial(self._on_action, index))
            menu.popup(at)
