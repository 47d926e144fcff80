"""What can be done with people here: one by one from a menu or by a key, or with many at once."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from functools import partial
from typing import TYPE_CHECKING, Final

from PySide6.QtCore import QObject, Signal
from PySide6.QtWidgets import QWidget

from crm_desktop.domain.errors import KnownError
from crm_desktop.domain.terms import Relationship
from crm_desktop.domain.wording import counted, every
from crm_desktop.domain.wording import people as people_count
from crm_desktop.store import Store
from crm_desktop.store import contacts as people
from crm_desktop.ui.contacts import words
from crm_desktop.ui.shell.desk import Desk

if TYPE_CHECKING:  # what acts is imported when it first does
    from crm_desktop.domain.etiquette import Due
    from crm_desktop.ui.shell.jobs import Progress
    from crm_desktop.ui.widgets import Menu

AT_ONCE: Final = 50
"""Up to so many people are changed at once; more by a job, that the window stays awake."""

CADENCES: Final = (14, 30, 42, 60, 90, 180, 365)
"""The cadences that the menu offers, in days."""


class ContactActions(QObject):
    """The actions, with the words that the undo strip says.

    ``working(str)`` while a job runs, "" when it is over; ``changedMany`` what was asked for several people is done.
    """

    working = Signal(str)
    changedMany = Signal()

    def __init__(self, desk: Desk, host: QWidget) -> None:
        super().__init__(host)
        self.desk = desk
        self._host = host

    # -- one person --------------------------------------------------------------------------------

    def menu(self, number: int, *, with_write: bool = True) -> Menu:
        """The menu of one person: every action with its key."""
        card = people.card(self.desk.store, number)
        from crm_desktop.ui.widgets import Menu

        menu = Menu(self._host)
        menu.aboutToHide.connect(menu.deleteLater)
        if card is None:
            return menu
        if with_write:
            menu.add(self.tr("Write"), "pencil", "w", partial(self.write, number))
        menu.add(self.tr("Ask"), "message-circle-question", "a", partial(self.ask, number))
        menu.add(self.tr("Log what happened"), "square-check", "l", partial(self.log, number))
        menu.add(self.tr("Call sheet"), "phone", "c", partial(self.call_sheet, number))
        menu.add(self.tr("Edit"), "contact", "e", partial(self.edit, number))
        menu.addSeparator()
        menu.add(
            self.tr("New lead from {name}…").format(name=_given(card)),
            "lightbulb",
            "",
            partial(self.new_lead, number),
        )
        menu.add(self.tr("New follow-up…"), "alarm-clock", "", partial(self.new_follow_up, number))
        menu.add(self.tr("Log a favour…"), "gift", "", partial(self.desk.log_favour, number))
        menu.add(self.tr("Note a promise…"), "handshake", "", partial(self.desk.note_promise, number))
        menu.addSeparator()
        menu.add(self.tr("Export…"), "download", "", partial(self.desk.export, [number]))
        if card.muted:
            menu.add(self.tr("Suggest again"), "bell", "", partial(self.mute, [number], False))
        else:
            menu.add(self.tr("Mute: suggest nothing"), "bell-off", "", partial(self.mute, [number], True))
        if card.archived_at is not None:
            menu.add(self.tr("Bring back"), "archive-restore", "", partial(self.archive, [number], False))
        else:
            menu.add(self.tr("Archive"), "archive", "", partial(self.archive, [number], True))
        menu.add(self.tr("Remove"), "trash-2", self.tr("Del"), partial(self.remove, [number]), danger=True)
        return menu

    def write(self, number: int, due: Due | None = None) -> None:
        """Open a message: the one a Due asks for, or a new one."""
        self.desk.write(number, due)

    def ask(self, number: int) -> None:
        """Begin an ask to somebody, or go on with the one that was begun."""
        self.desk.ask(number)

    def log(self, number: int) -> None:
        """Log what happened with somebody."""
        self.desk.log([number])

    def call_sheet(self, number: int) -> None:
        """Show what to know before a call."""
        self.desk.open_call_sheet(number)

    def edit(self, number: int) -> None:
        """Open the editor."""
        self.desk.edit_contact(number)

    def new_lead(self, number: int) -> None:
        """Write down a lead that somebody gave."""
        self.desk.edit_lead(None, referrer_id=number)

    def new_follow_up(self, number: int) -> None:
        """Promise myself a day about somebody."""
        self.desk.edit_follow_up(None, about=[("contact", number)])

    # -- one or many -------------------------------------------------------------------------------

    def mute(self, numbers: Sequence[int], muted: bool = True) -> None:
        """Suggest nothing about them any more, or again."""
        from crm_desktop.services import contacts as service

        who = self._who(numbers)
        say = self.tr("{who} muted. What is owed stays.") if muted else self.tr("{who} no longer muted.")
        self.run(numbers, lambda store: service.mute(store, numbers, muted), say.format(who=who))

    def archive(self, numbers: Sequence[int], archived: bool = True) -> None:
        """Put them aside, or bring them back."""
        from crm_desktop.services import contacts as service

        who = self._who(numbers)
        say = self.tr("{who} archived.") if archived else self.tr("{who} brought back.")
        self.run(numbers, lambda store: service.archive(store, numbers, archived), say.format(who=who))

    def remove(self, numbers: Sequence[int]) -> None:
        """Remove them."""
        from crm_desktop.services import contacts as service

        who = self._who(numbers)
        self.run(
            numbers, lambda store: service.remove(store, numbers), self.tr("{who} removed.").format(who=who)
        )

    def tag(self, numbers: Sequence[int], tag: str) -> None:
        """Give them a tag."""
        from crm_desktop.services import contacts as service

        say = self.tr("{who} tagged {tag}.").format(who=self._who(numbers), tag=tag.strip())
        self.run(numbers, lambda store: service.add_tag(store, numbers, tag), say)

    def set_relationship(self, numbers: Sequence[int], value: Relationship) -> None:
        """Set what they are to me."""
        from crm_desktop.services import contacts as service

        say = self.tr("{who}: {what}.").format(who=self._who(numbers), what=words.relationship(value).lower())
        self.run(numbers, lambda store: service.set_relationship(store, numbers, value), say)

    def set_cadence(self, numbers: Sequence[int], days: int | None) -> None:
        """Keep in touch with them every so many days (0 never, None as tags and relationship say)."""
        from crm_desktop.services import contacts as service

        what = {None: self.tr("as tags and relationship say"), 0: self.tr("no cadence")}.get(days) or every(
            days or 0
        )
        say = self.tr("Keep in touch with {who}: {what}.").format(who=self._who(numbers), what=what)
        self.run(numbers, lambda store: service.set_cadence(store, numbers, days), say)

    def run(self, numbers: Sequence[int], work: Callable[[Store], None], say: str) -> None:
        """Do one undo step: at once for a few people, by a job for many."""
        if not numbers:
            return
        if len(numbers) <= AT_ONCE:
            if self.desk.do(lambda: work(self.desk.store), say):
                self.changedMany.emit()
            return

        def job(store: Store, _progress: Progress) -> str:
            work(store)
            return say

        self.working.emit(self.tr("Changing {people}…").format(people=people_count(len(numbers))))
        self.desk.jobs.run(job, self._on_done, self._on_failed, writes=True)

    def _on_done(self, say: str) -> None:
        self.working.emit("")
        self.desk.said.emit(say, True)
        self.changedMany.emit()

    def _on_failed(self, error: BaseException) -> None:
        from crm_desktop.ui.shell.jobs import Cancelled

        self.working.emit("")
        if isinstance(error, KnownError):
            self.desk.troubled.emit(str(error))
        elif not isinstance(error, Cancelled):
            raise error

    def _who(self, numbers: Sequence[int]) -> str:
        if len(numbers) == 1:
            return people.name(self.desk.store, numbers[0])
        return counted(len(numbers), self.tr("person"), self.tr("people"))


def _given(card: people.Card) -> str:
    return card.given_name or card.name
