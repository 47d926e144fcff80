"""Favours and promises: who comes next to get something back, and what was promised."""

from __future__ import annotations

from collections.abc import Callable
from datetime import date, timedelta
from functools import partial
from typing import Any, Final

from PySide6.QtCore import QCoreApplication, QModelIndex, QPoint, QRect, Qt
from PySide6.QtGui import QPainter, QPaintEvent, QShowEvent
from PySide6.QtWidgets import QHBoxLayout, QStackedWidget, QVBoxLayout, QWidget

from crm_desktop.domain import wording
from crm_desktop.domain.etiquette.ledger import Balance
from crm_desktop.domain.etiquette.settings import RuleName
from crm_desktop.domain.facts import ThingKind
from crm_desktop.domain.terms import FavourDirection, PromisedBy
from crm_desktop.domain.wording import shortened
from crm_desktop.services import favours, settings
from crm_desktop.services.favours import LedgerLine
from crm_desktop.store import Changes
from crm_desktop.store import favours as reader
from crm_desktop.ui.favours import words
from crm_desktop.ui.favours.popup import LedgerPopup, offer_help
from crm_desktop.ui.favours.promises import PromisesPane
from crm_desktop.ui.favours.table import (
    CONTACT_ROLE,
    Column,
    LedgerModel,
    LedgerTable,
    in_order,
    latest_first,
)
from crm_desktop.ui.shell.desk import Desk
from crm_desktop.ui.shell.side import SidePanes
from crm_desktop.ui.shell.steps import Steps
from crm_desktop.ui.shell.view import View
from crm_desktop.ui.theme import current_theme
from crm_desktop.ui.today import popups
from crm_desktop.ui.widgets import EmptyState, Menu, Segmented, button, label, paint_box
from crm_desktop.ui.widgets.focus import first_stop
from crm_desktop.ui.widgets.lines import empty_column

PANE: Final = 375
PANE_WIDE: Final = 400
"""Width of the promises, px at text size 1."""
LEAST: Final = 640
"""The narrowest table beside which they stand."""
KEPT_FOR: Final = timedelta(days=60)
"""What was kept in so many days stands below the open promises."""
EVERYBODY, GIVE_BACK, EVEN = "everybody", "give back", "even"
_WAITS: Final = frozenset({Balance.TO_GIVE_BACK, Balance.PROMISED})


class Findings(QWidget):
    """Three findings side by side in a frame, each with a quiet second line."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(0)
        self.first = []
        self.second = []
        for _number in range(3):
            column = QVBoxLayout()
            column.setContentsMargins(16, 12, 12, 12)
            column.setSpacing(1)
            first, second = label("", "body-strong", wrap=True), label("", "small", "text2", wrap=True)
            column.addWidget(first)
            column.addWidget(second)
            column.addStretch(1)
            row.addLayout(column, 1)
            self.first.append(first)
            self.second.append(second)

    def show_findings(self, found: list[tuple[str, str]]) -> None:
        """Show the three of them."""
        for place, (first, second) in enumerate(found):
            self.first[place].setText(first)
            self.second[place].setText(second)

    def paintEvent(self, event: QPaintEvent) -> None:
        """Paint the frame and the lines between."""
        theme = current_theme()
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        paint_box(painter, self.rect().toRectF(), "", "text" if theme.high_contrast else "line", theme.px(8))
        for place in (1, 2):
            x = round(self.width() * place / 3)
            painter.fillRect(QRect(x, 1, 1, self.height() - 2), theme.color("line"))


class FavoursView(View):
    """The ledger with the promises at its right.

    The frame is seen before they are read, the first time and after large changes: that is done in ``steps``.
    """

    key = "favours"
    tables = (
        "contact",
        "company",
        "lead",
        "lead_stage",
        "lead_opportunity",
        "ask",
        "opportunity",
        "favour",
        "promise",
        "interaction",
        "interaction_contact",
        "interaction_purpose",
        "follow_up",
        "decision",
        "setting",
    )

    def __init__(self, desk: Desk) -> None:
        super().__init__(desk, QCoreApplication.translate("FavoursView", "Favours and promises"))
        self.setWindowTitle(self.tr("Favours and promises"))
        self._all: list[LedgerLine] = []
        self._current = 0
        self.steps = Steps(self)
        self._column, self._descending = Column.NEXT, False
        self._make_header()
        left = self._make_ledger()
        self._make_promises()
        self.panes_ = SidePanes(
            "favours.widths", left, self.pane, desk.memory, least=LEAST, width=PANE, wide=PANE_WIDE
        )
        self.panes_.foldedChanged.connect(self._on_folded)
        self.pane.closeWanted.connect(self.panes_.close_side)
        self.promises_button.clicked.connect(self.panes_.toggle)
        self.promises_button.hide()
        self.body.addWidget(self.panes_, 1)
        self.table.setFocus(Qt.FocusReason.OtherFocusReason)  # the first to have it when the view is shown

    def _make_header(self) -> None:
        self.header.add_back(self.step_back)
        self.header.set_note(self.tr("Who helped whom"))
        self.filter = Segmented(
            [
                (EVERYBODY, self.tr("Everybody"), None),
                (GIVE_BACK, self.tr("To give back"), None),
                (EVEN, self.tr("Even"), None),
            ],
            name=self.tr("Whom the table shows"),
        )
        self.filter.currentChanged.connect(self._on_filter)
        self.header.add_right(self.filter)
        self.promises_button = button(self.tr("Promises"), icon="handshake", shortcut_hint="Ctrl+J")
        self.header.add_right(self.promises_button, icon_when_narrow=True)
        self.new_button = button(self.tr("Log a favour"), "primary", "gift", shortcut_hint="Ctrl+N")
        self.new_button.clicked.connect(self.new_here)
        self.header.add_right(self.new_button, icon_when_short=True)

    def _make_ledger(self) -> QWidget:
        self.findings = Findings()
        self.table = LedgerTable(name=self.tr("Favours both ways"))
        self.model = LedgerModel(self.desk.today, self)
        self.table.setModel(self.model)
        self.table.currentRowChanged.connect(self._on_row)
        self.table.opened.connect(self._on_opened)
        self.table.helpWanted.connect(self._on_square)
        self.table.menuAsked.connect(self._on_menu)
        self.table.letterPressed.connect(self._on_letter)
        self.table.head.sectionClicked.connect(self._on_head)
        left = QWidget()
        column = QVBoxLayout(left)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        self._head = QVBoxLayout()
        self._head.setContentsMargins(24, 16, 24, 8)
        self._head.addWidget(self.findings)
        column.addLayout(self._head)
        self._nothing = QWidget()
        self._nothing_box = QVBoxLayout(self._nothing)
        self._nothing_box.setContentsMargins(0, 0, 0, 0)
        self._stack = QStackedWidget()
        self._stack.addWidget(self.table)
        self._stack.addWidget(self._nothing)
        column.addWidget(self._stack, 1)
        left.setFocusProxy(self.table)
        return left

    def _make_promises(self) -> None:
        self.pane = PromisesPane()
        self.pane.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.pane.keepWanted.connect(self._on_kept)
        self.pane.remindWanted.connect(self._on_remind)
        self.pane.writeWanted.connect(self._on_write)
        self.pane.dayWanted.connect(self._on_day)
        self.pane.editWanted.connect(self.desk.edit_promise)
        self.pane.noteWanted.connect(self._on_note)

    # -- showing -----------------------------------------------------------------------------------

    def refresh(self, changes: Changes) -> None:
        """Read the ledger and the promises again."""
        if changes.touches("setting"):
            self.table.letters = settings.get(self.desk.store, settings.SINGLE_KEYS)
        self.steps.clear()
        self.steps.add(self._read, self._show_all)
        if not changes.everything:
            self.steps.finish()

    def _read(self) -> None:
        self._all = favours.ledger_lines(self.desk.agenda)

    def _show_all(self) -> None:
        store, today = self.desk.store, self.desk.today
        waiting, kept = reader.open_promises(store), reader.kept_promises(store, today - KEPT_FOR)
        self.findings.show_findings(words.counts(self._all, waiting, today))
        self.pane.show_promises(waiting, kept, today)
        self.promises_button.setText(
            self.tr("Promises {count}").format(count=len(waiting)) if waiting else self.tr("Promises")
        )
        self._show()

    def _kept(self) -> list[LedgerLine]:
        """The rows that the filter leaves, in their order."""
        chosen = self.filter.current()
        rows = [
            row
            for row in self._all
            if chosen == EVERYBODY or (row.ledger.balance in _WAITS) == (chosen == GIVE_BACK)
        ]
        return in_order(rows, self._column, descending=self._descending)

    def _show(self) -> None:
        rows = self._kept()
        self.findings.setVisible(bool(self._all))
        self._head.setContentsMargins(*((24, 16, 24, 8) if self._all else (0, 0, 0, 0)))
        self.filter.setVisible(bool(self._all))
        self.new_button.setVisible(
            bool(self._all)
        )  # where nothing is, the button stands beside what it is for
        if not rows:
            self._show_nothing()
            return
        place = max(0, self.model.place_of(self._current))
        self.model.set_rows(rows, favours.known(self.desk.agenda))
        self.table.head.set_sorted(self._column, descending=self._descending)
        self._stack.setCurrentWidget(self.table)
        at = self.model.place_of(self._current)
        self._select(at if at >= 0 else min(place, len(rows) - 1))

    def _select(self, place: int) -> None:
        if self.table.currentIndex().row() != place:
            self.table.setCurrentIndex(self.model.index(place, 0))
        self._current = self.model.row_at(place).ledger.contact.id

    def _show_nothing(self) -> None:
        empty_column(self._nothing_box)
        self.model.set_rows([], favours.known(self.desk.agenda))
        if self._all:
            clear = button(self.tr("Show everybody"))
            clear.clicked.connect(partial(self.filter.set_current, EVERYBODY))
            waits = self.filter.current() == GIVE_BACK
            state = EmptyState(
                "gift",
                self.tr("You owe nobody anything") if waits else self.tr("Nobody is even with you yet"),
                self.tr("Everybody who helped has got something back.")
                if waits
                else self.tr("Whoever got something back since they last helped stands here."),
                [clear],
            )
        else:
            log = button(self.tr("Log a favour"), "primary", "gift")
            log.clicked.connect(self.new_here)
            state = EmptyState(
                "gift",
                self.tr("Nobody has helped yet, and you owe nothing"),
                self.tr(
                    "Leads and answers stand here by themselves. Small things that one can give: an article they"
                    " would like, the name of somebody they should know, ten minutes to test something."
                ),
                [log],
            )
        self._nothing_box.addWidget(state)
        had_focus = self.focusWidget() in (self.table, self.new_button)
        self._stack.setCurrentWidget(self._nothing)
        if had_focus:
            self.panes()[0].setFocus(Qt.FocusReason.OtherFocusReason)

    # -- going -------------------------------------------------------------------------------------

    def go_to(self, where: dict[str, Any]) -> None:
        """Show one person ({"contact": number}): the row, chosen."""
        number = where.get("contact")
        if number is None:
            return
        self.steps.finish()
        if all(row.ledger.contact.id != number for row in self._kept()):
            self.filter.set_current(EVERYBODY)
        place = self.model.place_of(number)
        if place >= 0:
            self._select(place)
            self.table.scrollTo(self.model.index(place, 0))
            self.table.setFocus(Qt.FocusReason.OtherFocusReason)

    def new_here(self) -> None:
        """Log a favour (Ctrl+N)."""
        self.desk.log_favour()

    def focus_filter(self) -> None:
        """Go to the choice of whom the table shows."""
        self.filter.segment(self.filter.current()).setFocus(Qt.FocusReason.ShortcutFocusReason)

    def panes(self) -> list[QWidget]:
        """The table, and the promises where they are seen."""
        first: QWidget = (
            self.table if self._stack.currentWidget() is self.table else first_stop(self._nothing)
        )
        return [first, first_stop(self.pane)] if self.panes_.is_side_seen() else [first]

    def showEvent(self, event: QShowEvent) -> None:
        """Begin in the table."""
        super().showEvent(event)
        self.begin()

    def follow_theme(self) -> None:
        """Follow the text size."""
        self.table.share()

    def _on_folded(self, folded: bool) -> None:
        self.promises_button.setVisible(folded)
        self.pane.set_over(folded)

    def _on_filter(self, _key: str) -> None:
        if self.steps.are_done:
            self._show()

    def _on_head(self, section: int) -> None:
        """Sort by name, or by who comes next; nobody is ranked by what they did."""
        column = Column(section)
        if column not in (Column.PERSON, Column.NEXT):
            return
        self._descending = column is self._column and not self._descending
        self._column = column
        self._show()

    # -- the table ---------------------------------------------------------------------------------

    def _row(self, index: QModelIndex) -> LedgerLine | None:
        return self.model.row_at(index.row()) if index.isValid() else None

    def _on_row(self, index: QModelIndex) -> None:
        self._current = index.data(CONTACT_ROLE) or self._current

    def _on_opened(self, index: QModelIndex) -> None:
        self.open_ledger(index)

    def _on_square(self, index: QModelIndex, number: int) -> None:
        self.open_ledger(index, number)

    def open_ledger(self, index: QModelIndex, number: int | None = None) -> LedgerPopup | None:
        """Show what passed between somebody and me, at one help where a square of that number was clicked."""
        row = self._row(index)
        if row is None:
            return None
        popup = LedgerPopup(self, self.desk, row, favours.known(self.desk.agenda))
        side = row.ledger.given if index.column() == Column.I_DID else row.ledger.helped
        anchor = self._anchor(index)
        popup.show_at(anchor)
        popup.focus_on(latest_first(side)[number] if number is not None else None)
        return popup

    def _anchor(self, index: QModelIndex) -> QWidget:
        """The place of a row, for what drops down from it."""
        column = index.column() if index.column() in (Column.THEY, Column.I_DID) else Column.THEY
        rect = self.table.visualRect(index.siblingAtColumn(column))
        anchor = QWidget(self.table.viewport())
        anchor.setAttribute(Qt.WidgetAttribute.WA_TransparentForMouseEvents)
        anchor.setGeometry(rect.adjusted(0, 0, 0, -8))
        anchor.deleteLater()
        return anchor

    def _on_menu(self, index: QModelIndex, place: QPoint) -> None:
        row = self._row(index)
        if row is None:
            return
        contact = row.ledger.contact
        menu = Menu(self)
        menu.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        menu.add(self.tr("Show the favours"), "gift", self.tr("Enter"), partial(self.open_ledger, index))
        menu.add(
            self.tr("Offer {name} a hand").format(name=contact.called),
            "pencil",
            "w",
            partial(offer_help, self.desk, row),
        )
        menu.add(self.tr("Log a favour"), "plus", "l", partial(self._log_favour, row))
        menu.add(self.tr("Note a promise"), "handshake", "p", partial(self.desk.note_promise, contact.id))
        menu.addSeparator()
        menu.add(
            self.tr("Open {name}").format(name=contact.full_name),
            "user",
            "o",
            partial(self.desk.open_contact, contact.id),
        )
        menu.popup(place)

    def _log_favour(self, row: LedgerLine) -> None:
        """Log a favour with somebody: what is to be given back, where something is."""
        way = FavourDirection.I_HELPED_THEM if row.ledger.owed else FavourDirection.THEY_HELPED_ME
        self.desk.log_favour(row.ledger.contact.id, direction=way)

    def _on_letter(self, letter: str) -> None:
        row = self._row(self.table.currentIndex())
        if row is None:
            return
        number = row.ledger.contact.id
        doing: dict[str, Callable[[], object]] = {
            "w": partial(offer_help, self.desk, row),
            "l": partial(self._log_favour, row),
            "p": partial(self.desk.note_promise, number),
            "o": partial(self.desk.open_contact, number),
            "e": partial(self.desk.edit_contact, number),
        }
        if letter in doing:
            doing[letter]()

    # -- promises ----------------------------------------------------------------------------------

    def _on_kept(self, number: int) -> None:
        row = reader.promise(self.desk.store, number)
        if row is not None:
            said = self.tr("Promise kept: {what}.").format(what=_short(row.what))
            self.desk.do(partial(favours.keep, self.desk.store, number), said)

    def _on_remind(self, number: int) -> None:
        """Write the reminder that is due, or one that nothing makes due yet."""
        row = reader.promise(self.desk.store, number)
        if row is None:
            return
        due = next(
            (
                one
                for one in self.desk.agenda.of_contact(row.contact_id)
                if one.rule is RuleName.FOLLOW_THROUGH and one.thing == (ThingKind.PROMISE, number)
            ),
            None,
        )
        if due is not None:
            self.desk.write(row.contact_id, due)
        else:
            self.desk.write_for(row.contact_id, RuleName.FOLLOW_THROUGH, [(ThingKind.PROMISE, number)])

    def _on_write(self, number: int) -> None:
        row = reader.promise(self.desk.store, number)
        if row is not None:
            self.desk.write(row.contact_id)

    def _on_day(self, number: int, anchor: QWidget) -> None:
        popups.calendar(anchor, self.desk.today, self._load_of, partial(self._set_day, number))

    def _load_of(self, day: date) -> int:
        agenda = self.desk.agenda
        return sum(one.due_on == day for one in agenda.dues) + sum(
            one.due_on == day for one in agenda.follow_ups
        )

    def _set_day(self, number: int, day: object) -> None:
        if isinstance(day, date):
            said = self.tr("Promised for {day}.").format(day=wording.full_day(day, self.desk.today))
            self.desk.do(partial(favours.set_day, self.desk.store, number, day), said)

    def _on_note(self, by: PromisedBy) -> None:
        self.desk.note_promise(by=by)


def _short(text: str) -> str:
    return shortened(text, 60).rstrip(".")
