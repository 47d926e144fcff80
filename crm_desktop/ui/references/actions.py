"""What can be done with a reference and with who could be one: from the list, its menu, its keys, and the sheet."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from functools import partial

from PySide6.QtCore import QObject, QPoint, Qt
from PySide6.QtWidgets import QWidget

from crm_desktop.domain.askcheck import NEWS, THANKS
from crm_desktop.domain.etiquette import Due, RuleName
from crm_desktop.domain.referees import Fitting
from crm_desktop.domain.templates import Occasion
from crm_desktop.domain.terms import AskKind, Standing
from crm_desktop.domain.wording import shortened
from crm_desktop.services import reference_sheet, references
from crm_desktop.services.references import KnowsMyWork
from crm_desktop.store.references import ReferenceRow
from crm_desktop.ui.references import words
from crm_desktop.ui.shell.desk import Desk
from crm_desktop.ui.widgets import Menu

Doing = tuple[str, str, str, Callable[[], object]]
"""Words, icon, key and function of something that can be done."""


class ReferenceActions(QObject):
    """Does it on the desk, each in one undoable step. The view says what is shown: people, Dues and the sheet."""

    def __init__(self, desk: Desk, host: QWidget) -> None:
        super().__init__(host)
        self._desk = desk
        self._host = host
        self.rows: Mapping[int, ReferenceRow] = {}
        """The references by contact."""
        self.could: Mapping[int, KnowsMyWork] = {}
        """Who could be asked, by contact."""
        self.dues: Mapping[int, Due] = {}
        """The briefing that comes next, by contact."""
        self.opening: int | None = None
        """The opening the sheet is for."""
        self.on_sheet: Callable[[], list[int]] = list
        """Gives who is on the sheet, from the top down."""

    def _name(self, contact: int) -> str:
        return shortened(self.rows[contact].called, 24)

    # -- people ------------------------------------------------------------------------------------

    def do_fitting(self, contact: int) -> None:
        """Do what is fitting with somebody who knows my work: ask, or thank, tell or write first."""
        one = self.could.get(contact)
        if one is None:
            return
        fitting = one.referee.fitting
        if fitting is Fitting.ASK:
            self._desk.ask(contact, AskKind.REFERENCE)
        elif fitting is Fitting.RECONNECT:
            self._desk.write_for(contact, Occasion.RECONNECT)
        else:
            rules = THANKS if fitting is Fitting.THANK else NEWS
            due = next((due for due in self._desk.agenda.of_contact(contact) if due.rule in rules), None)
            self._desk.write(contact, due)

    @property
    def next_brief(self) -> Due | None:
        """The briefing that comes first."""
        return min(self.dues.values(), key=lambda due: due.due_on, default=None)

    def brief(self, contact: int) -> None:
        """Write the briefing: the one that is due, or one about the opening of the sheet."""
        due = self.dues.get(contact)
        if due is not None:
            self._desk.write(contact, due)
            return
        about = [("opportunity", self.opening)] if self.opening is not None else []
        about.append(("reference", self.rows[contact].id))
        self._desk.write_for(contact, RuleName.BRIEF_REFERENCE, about)

    def note(self, contact: int, what: str) -> None:
        """Note something of a reference, today: "briefed", "confirmed", "used", "agreed" or "declined"."""
        store = self._desk.store
        says: dict[str, tuple[Callable[[], None], str]] = {
            "briefed": (partial(references.briefed, store, contact), self.tr("{name} is briefed.")),
            "confirmed": (partial(references.confirmed, store, contact), self.tr("{name} confirmed today.")),
            "used": (
                partial(references.used, store, contact, None, self.opening),
                self.tr("{name} was asked about you."),
            ),
            "agreed": (partial(references.agreed, store, contact), self.tr("{name} agreed.")),
            "declined": (partial(references.declined, store, contact), self.tr("{name} declined.")),
        }
        work, said = says[what]
        self._desk.do(work, said.format(name=self._name(contact)))

    def remove(self, row: ReferenceRow) -> None:
        """Forget that somebody is a reference."""
        said = self.tr("{name} is no reference any more.").format(name=shortened(row.name))
        self._desk.do(partial(references.remove, self._desk.store, row.contact_id), said)

    # -- the sheet ---------------------------------------------------------------------------------

    def move(self, contact: int, place: int) -> None:
        """Move somebody to a place on the sheet."""
        said = self.tr("{name} moved on the sheet.").format(name=self._name(contact))
        if 0 <= place < len(self.on_sheet()) and self.on_sheet().index(contact) != place:
            work = partial(reference_sheet.move, self._desk.store, self.opening, contact, place)
            self._desk.do(work, said)

    def push(self, contact: int, step: int) -> None:
        """Move somebody up or down on the sheet, where they are on it."""
        order = self.on_sheet()
        if contact in order:
            self.move(contact, order.index(contact) + step)

    def put(self, contact: int) -> None:
        """Put somebody on the sheet of the opening."""
        if self.opening is not None:
            said = self.tr("{name} is on the sheet.").format(name=self._name(contact))
            self._desk.do(partial(reference_sheet.attach, self._desk.store, self.opening, contact), said)

    def take_off(self, contact: int) -> None:
        """Take somebody from the sheet of an opening; that for any names everybody who agreed."""
        if self.opening is None:
            self._desk.said.emit(self.tr("The sheet for any opening names everybody who agreed."), False)
            return
        said = self.tr("{name} is off the sheet.").format(name=self._name(contact))
        self._desk.do(partial(reference_sheet.detach, self._desk.store, self.opening, contact), said)

    # -- menu and keys -----------------------------------------------------------------------------

    def of_reference(self, row: ReferenceRow) -> list[Doing]:
        """Give what can be done with a reference."""
        number, name = row.contact_id, self._name(row.contact_id)
        last: list[Doing] = [
            (self.tr("Edit"), "square-pen", "e", partial(self._desk.edit_reference, number)),
            self._opens(number, name),
        ]
        if row.standing is Standing.AGREED:
            return [
                (self.tr("Brief {name}").format(name=name), "file-text", "w", partial(self.brief, number)),
                (self.tr("Briefed already"), "square-check", "l", partial(self.note, number, "briefed")),
                (self.tr("Confirmed today"), "check", "c", partial(self.note, number, "confirmed")),
                (self.tr("Used: somebody asked them"), "phone", "u", partial(self.note, number, "used")),
                *self._on_or_off(number),
                *last,
            ]
        agreed = (self.tr("Agreed today"), "check", "g", partial(self.note, number, "agreed"))
        if row.standing is Standing.ASKED:
            no = (self.tr("Declined"), "circle-minus", "n", partial(self.note, number, "declined"))
            write = self.tr("Write to {name}").format(name=name)
            return [agreed, no, (write, "pencil", "w", partial(self._desk.write, number)), *last]
        return [agreed, *last]

    def _on_or_off(self, number: int) -> list[Doing]:
        if self.opening is None:
            return []
        if number in self.on_sheet():
            return [(self.tr("Take from this sheet"), "minus", "p", partial(self.take_off, number))]
        return [(self.tr("Put on this sheet"), "plus", "p", partial(self.put, number))]

    def _opens(self, number: int, name: str) -> Doing:
        text = self.tr("Open {name}").format(name=name)
        return text, "user", "o", partial(self._desk.open_contact, number)

    def of_other(self, contact: int) -> list[Doing]:
        """Give what can be done with somebody who could be asked."""
        one = self.could[contact].referee
        text = words.button_text(one.fitting)
        return [
            (text, "message-circle-question-mark", "a", partial(self.do_fitting, contact)),
            (self.tr("Agreed already…"), "check", "g", partial(self._desk.edit_reference, contact)),
            self._opens(contact, shortened(one.contact.called, 24)),
        ]

    def doing(self, contact: int) -> list[Doing]:
        """Give what can be done with somebody of the list."""
        row = self.rows.get(contact)
        if row is not None and row.standing is not Standing.NOT_ASKED:
            return self.of_reference(row)
        return self.of_other(contact) if contact in self.could else []

    def key(self, contact: int, letter: str) -> None:
        """Do what a key stands for."""
        row = self.rows.get(contact)
        if letter == "d":
            if row is not None and row.standing is not Standing.NOT_ASKED:
                self.remove(row)
            return
        work = next((one[3] for one in self.doing(contact) if one[2] == letter), None)
        if work is not None:
            work()

    def show_menu(self, contact: int, place: QPoint) -> Menu:
        """Show everything that can be done, each with its key, at a place of the screen."""
        menu = Menu(self._host)
        menu.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        for text, icon, keys, work in self.doing(contact):
            menu.add(text, icon, keys, work)
        row = self.rows.get(contact)
        if row is not None and row.standing is not Standing.NOT_ASKED:
            menu.addSeparator()
            text = self.tr("No reference any more")
            menu.add(text, "trash-2", self.tr("Del"), partial(self.remove, row), danger=True)
        menu.popup(place)
        return menu
