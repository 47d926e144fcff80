"""What can be done with an ask, from its row, its story and its menu alike."""

from __future__ import annotations

from collections.abc import Callable
from functools import partial

from PySide6.QtCore import QObject, QPoint, Qt, Signal
from PySide6.QtWidgets import QHBoxLayout, QWidget

from crm_desktop.domain.etiquette import Due, RuleName
from crm_desktop.domain.facts import ThingKind
from crm_desktop.domain.terms import Answer
from crm_desktop.domain.wording import shortened
from crm_desktop.services import asks
from crm_desktop.services.asks import Answered
from crm_desktop.store.asks import AskRow
from crm_desktop.ui.asks import words
from crm_desktop.ui.shell.desk import Desk
from crm_desktop.ui.widgets import Menu, NumberField, Popup, button, label, link_button

_THANKS = (RuleName.THANK_FOR_YES, RuleName.THANK_FOR_NO)
LONGEST = 365
"""So many days an ask may wait at most."""


class PatiencePopup(Popup):
    """Asks how many days an ask may wait. ``chosen(int or None)``: None is as its kind says."""

    chosen = Signal(object)

    def __init__(self, parent: QWidget, days: int, usual: int) -> None:
        super().__init__(parent, padding=16)
        self.setAccessibleName(self.tr("Patience"))
        self.body.setSpacing(8)
        self.body.addWidget(label(self.tr("How long may it wait?"), "body-strong"))
        line = QHBoxLayout()
        line.setSpacing(8)
        self.days = NumberField(days, least=1, most=LONGEST, name=self.tr("Days of patience"))
        line.addWidget(self.days)
        line.addWidget(label(self.tr("days, then one gentle reminder"), "body", "text2"), 1)
        self.body.addLayout(line)
        row = QHBoxLayout()
        row.setSpacing(8)
        self.usual = link_button(self.tr("Back to {days}").format(days=usual))
        self.usual.setVisible(days != usual)
        self.usual.clicked.connect(partial(self._take, None))
        self.save = button(self.tr("Keep"), "primary", small=True)
        self.save.clicked.connect(self._on_save)
        self.days.lineEdit().returnPressed.connect(self._on_save)
        row.addWidget(self.usual)
        row.addStretch(1)
        row.addWidget(self.save)
        self.body.addLayout(row)
        self.closed.connect(self.deleteLater)

    def _on_save(self) -> None:
        self._take(self.days.value())

    def _take(self, days: int | None) -> None:
        self.close()
        self.chosen.emit(days)


class AskActions(QObject):
    """Does things with asks on the desk. ``writeOnWanted(number)`` a draft is to be written on."""

    writeOnWanted = Signal(int)

    def __init__(self, desk: Desk, host: QWidget) -> None:
        super().__init__(host)
        self._desk = desk
        self._host = host

    # -- what is due -------------------------------------------------------------------------------

    def reminder_of(self, row: AskRow) -> Due | None:
        """Give the Due of the one reminder, also before its day; None where it was written, or answered."""
        return self._due(row, (RuleName.GENTLE_REMINDER,))

    def thanks_of(self, row: AskRow) -> Due | None:
        """Give the Due of the thanks for the answer."""
        return self._due(row, _THANKS)

    def _due(self, row: AskRow, rules: tuple[RuleName, ...]) -> Due | None:
        mine = self._desk.agenda.of_contact(row.contact_id)
        return next((one for one in mine if one.rule in rules and one.thing == (ThingKind.ASK, row.id)), None)

    # -- doing -------------------------------------------------------------------------------------

    def write(self, row: AskRow) -> None:
        """Write on a draft, the reminder of an open one, thanks for an answered one; else a message."""
        if row.is_draft:
            self.writeOnWanted.emit(row.id)
        else:
            self._desk.write(row.contact_id, self.reminder_of(row) or self.thanks_of(row))

    def remind(self, row: AskRow) -> None:
        """Write the one gentle reminder."""
        self._desk.write(row.contact_id, self.reminder_of(row))

    def answer(self, row: AskRow) -> None:
        """Ask how it was answered, and what came of it."""
        self._desk.answer_ask(row.id)

    def mark(self, row: AskRow, answer: Answer) -> None:
        """Note silence, or that it was withdrawn, today."""
        said = {
            Answer.SILENCE: self.tr("Silence from {name}. You may let it rest."),
            Answer.WITHDRAWN: self.tr("Ask to {name} withdrawn."),
        }[answer].format(name=shortened(row.given_name, 40))
        work = partial(asks.answer, self._desk.store, row.id, Answered(answer, self._desk.today))
        self._desk.do(work, said)

    def reopen(self, row: AskRow) -> None:
        """Open it again."""
        said = self.tr("The ask to {name} is open again.").format(name=shortened(row.given_name, 40))
        self._desk.do(partial(asks.reopen, self._desk.store, row.id), said)

    def edit(self, row: AskRow) -> None:
        """Change an ask that was sent; write on a draft."""
        if row.is_draft:
            self.writeOnWanted.emit(row.id)
        else:
            self._desk.edit_ask(row.id)

    def remove(self, row: AskRow) -> None:
        """Discard a draft, or remove an ask."""
        name = shortened(row.given_name, 40)
        if row.is_draft:
            said = self.tr("Draft to {name} discarded.").format(name=name)
            self._desk.do(partial(asks.discard, self._desk.store, row.id), said)
        else:
            said = self.tr("Ask to {name} removed.").format(name=name)
            self._desk.do(partial(asks.remove, self._desk.store, row.id), said)

    def ask_patience(self, row: AskRow, anchor: QWidget) -> PatiencePopup:
        """Ask how long it may wait."""
        usual = self._desk.agenda.rules.patience(row.kind)
        popup = PatiencePopup(self._host, row.patience_days or usual, usual)
        popup.chosen.connect(partial(self._on_patience, row))
        popup.show_at(anchor)
        popup.days.setFocus(Qt.FocusReason.OtherFocusReason)
        popup.days.selectAll()
        return popup

    def _on_patience(self, row: AskRow, days: int | None) -> None:
        usual = self._desk.agenda.rules.patience(row.kind)
        wanted = None if days == usual else days
        if wanted != row.patience_days:
            said = self.tr("Patience changed.")
            self._desk.do(partial(asks.set_patience, self._desk.store, row.id, wanted), said)

    def ask_again(self, row: AskRow) -> None:
        """Begin another ask to the same person."""
        self._desk.ask(row.contact_id)

    def ask_others(self, row: AskRow) -> None:
        """Move on: begin the same ask, to somebody else who fits."""
        self._desk.ask(
            kind=row.kind,
            company=row.company_id,
            opportunity=row.opportunity_id,
            person=row.person_id,
            text=row.exactly,
            industry=row.industry,
            instead_of=row.contact_id,
        )

    def log(self, row: AskRow) -> None:
        """Log what happened about it."""
        self._desk.log([row.contact_id], about=[("ask", row.id)])

    def follow_up(self, row: AskRow) -> None:
        """Add a follow-up about it."""
        self._desk.edit_follow_up(None, about=[("contact", row.contact_id), ("ask", row.id)])

    # -- the menu ----------------------------------------------------------------------------------

    def show_menu(self, row: AskRow, place: QPoint) -> Menu:
        """Show everything that can be done with an ask, each with its key, at a place of the screen."""
        menu = Menu(self._host)
        menu.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        if row.is_draft:
            menu.add(self.tr("Write on"), "pencil", "W", partial(self.write, row))
        elif row.is_open:
            if self.reminder_of(row) is not None:
                menu.add(self.tr("Remind, gently"), "bell", "W", partial(self.remind, row))
            menu.add(self.tr("How was it answered?"), "square-check", "L", partial(self.answer, row))
            menu.add(self.tr("Mark it as silence"), "minus", "", partial(self.mark, row, Answer.SILENCE))
            menu.add(self.tr("Withdraw it"), "undo-2", "", partial(self.mark, row, Answer.WITHDRAWN))
        else:
            if self.thanks_of(row) is not None:
                menu.add(self.tr("Write thanks"), "heart", "W", partial(self.write, row))
            menu.add(
                self.tr("Change the answer, or what came of it"),
                "square-check",
                "L",
                partial(self.answer, row),
            )
            menu.add(self.tr("It is open again"), "undo-2", "", partial(self.reopen, row))
        if not row.is_draft:
            menu.addSeparator()
            menu.add(self.tr("Log what happened"), "notebook-pen", "", partial(self.log, row))
        menu.add(self.tr("Add a follow-up"), "calendar-plus", "", partial(self.follow_up, row))
        menu.addSeparator()
        name = shortened(row.name, 40)
        menu.add(
            self.tr("Ask {name} for something else").format(name=name),
            words.ICON,
            "A",
            partial(self.ask_again, row),
        )
        if not row.is_draft:
            menu.add(self.tr("Ask somebody else"), "users", "", partial(self.ask_others, row))
        opened = partial(self._desk.open_contact, row.contact_id)
        menu.add(self.tr("Open {name}").format(name=name), "user", "", opened)
        menu.addSeparator()
        if row.is_draft:
            menu.add(
                self.tr("Discard the draft"),
                "trash-2",
                self.tr("Del"),
                partial(self.remove, row),
                danger=True,
            )
        else:
            menu.add(self.tr("Edit"), "square-pen", "E", partial(self.edit, row))
            menu.add(self.tr("Remove"), "trash-2", self.tr("Del"), partial(self.remove, row), danger=True)
        menu.popup(place)
        return menu

    def key(self, row: AskRow, letter: str) -> bool:
        """Do what a key stands for in the list; False where it stands for nothing."""
        doing: dict[str, Callable[[], object]] = {
            "w": partial(self.write, row),
            "e": partial(self.edit, row),
            "a": partial(self.ask_again, row),
            "\x7f": partial(self.remove, row),
        }
        if not row.is_draft:
            doing["l"] = partial(self.answer, row)
        if letter not in doing:
            return False
        doing[letter]()
        return True
