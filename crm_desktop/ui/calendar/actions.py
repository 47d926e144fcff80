"""What can be done with an entry of the calendar, by key, by menu and by dragging: each is one step to undo."""

from __future__ import annotations

from collections.abc import Callable
from datetime import date
from functools import partial
from typing import Any

from PySide6.QtCore import QObject, QPoint, QRect, Qt
from PySide6.QtWidgets import QWidget

from crm_desktop.domain.terms import Answer, InteractionKind, Outcome
from crm_desktop.domain.wording import shortened
from crm_desktop.services import favours, follow_ups, interactions
from crm_desktop.services import today as service
from crm_desktop.services.calendar import Entry, Mark
from crm_desktop.ui.asks.words import answer as answer_word
from crm_desktop.ui.calendar import words
from crm_desktop.ui.shell.desk import Desk
from crm_desktop.ui.today import popups
from crm_desktop.ui.widgets import Menu

_OPENED = ("lead", "ask", "opportunity")
"""What has happened to these opens them."""


class Actions(QObject):
    """Does things with entries; `host` is the widget over which menus and small questions open."""

    def __init__(self, desk: Desk, host: QWidget) -> None:
        super().__init__(host)
        self._desk = desk
        self._host = host
        # Where small questions drop down from; it is never painted.
        self._anchor = QWidget(host)
        self._anchor.setAttribute(Qt.WidgetAttribute.WA_TransparentForMouseEvents)
        self._anchor.hide()

    # -- opening -----------------------------------------------------------------------------------

    def open(self, entry: Entry) -> None:
        """Open the thing: a follow-up's editor, a Due's message, or whose story an act belongs to."""
        desk = self._desk
        if entry.number is not None:
            desk.edit_follow_up(entry.number)
        elif entry.dues:
            desk.write(entry.dues[0].contact_id, entry.dues[0])
        elif entry.happening is not None and entry.happening.key[0] in _OPENED:
            desk.open_thing(*entry.happening.key[:2])
        elif entry.contact_id is not None:
            desk.open_contact(entry.contact_id)

    def can_open(self, entry: Entry) -> bool:
        """Whether there is anything to open."""
        told = entry.happening is not None and entry.happening.key[0] in _OPENED
        return told or entry.mark is not Mark.DONE or entry.number is not None or entry.contact_id is not None

    def add(self, day: date) -> None:
        """Open the editor of a new follow-up for a day."""
        self._desk.edit_follow_up(day=day)

    # -- moving ------------------------------------------------------------------------------------

    def move(self, entry: Entry, day: date) -> bool:
        """Move a follow-up, snooze a Due; say whether it went. Nothing goes to a day that is over."""
        store, today = self._desk.store, self._desk.today
        if not entry.is_movable:
            if entry.is_later:
                self._desk.said.emit(
                    self.tr("This is a later day of it. Move the next one, or change how it repeats."), False
                )
            return False
        if day < today:
            self._desk.said.emit(self.tr("That day is over. Nothing was moved."), False)
            return False
        if day == entry.day:
            return False
        title, to = shortened(entry.title, 60), words.to_day(day, today)
        if entry.mark is Mark.FOLLOW_UP and entry.number is not None:
            said = self.tr("{what} moved to {day}.").format(what=title, day=to)
            return self._desk.do(partial(follow_ups.move, store, entry.number, day), said)
        assert entry.row is not None
        said = self.tr("{what} snoozed to {day}.").format(what=title, day=to)
        return self._desk.do(partial(service.snooze, store, entry.row, day), said)

    def ask_until(self, entry: Entry, place: QPoint, load: Callable[[date], int]) -> Menu | None:
        """Ask to which day an entry goes."""
        if not entry.is_movable:
            return None
        menu = popups.snooze_menu(
            self._host,
            self._desk.today,
            partial(self._move, entry),
            partial(self._choose_day, entry, place, load),
        )
        menu.popup(place)
        return menu

    def _move(self, entry: Entry, day: date) -> None:
        self.move(entry, day)

    def _choose_day(self, entry: Entry, place: QPoint, load: Callable[[date], int]) -> None:
        popups.calendar(self._at(place), self._desk.today, load, partial(self._move_to, entry))

    def _move_to(self, entry: Entry, day: object) -> None:
        if isinstance(day, date):
            self.move(entry, day)

    def _at(self, place: QPoint) -> QWidget:
        """The anchor, put at a global place."""
        self._anchor.setGeometry(QRect(self._host.mapFromGlobal(place), QRect(0, 0, 1, 1).size()))
        return self._anchor

    # -- doing -------------------------------------------------------------------------------------

    def done(self, entry: Entry, place: QPoint) -> Menu | None:
        """Note that a follow-up is done; of a Due ask how it was done."""
        if entry.mark is Mark.FOLLOW_UP and entry.number is not None:
            if entry.is_later:
                self._desk.said.emit(self.tr("Its day is still to come."), False)
                return None
            said = self.tr("{what}: done.").format(what=shortened(entry.title, 60))
            self._desk.do(partial(follow_ups.done, self._desk.store, entry.number), said)
        elif entry.mark is Mark.DUE and entry.row is not None:
            return self._ask_how(entry, place)
        return None

    def _ask_how(self, entry: Entry, place: QPoint) -> Menu:
        assert entry.row is not None
        given = entry.dues[0].contact.called
        menu = popups.done_menu(
            self._host,
            entry.row,
            given if len(given) <= 24 else self.tr("They"),
            self._desk,
            log=partial(self._log_done, entry),
            answer=self._note_answer,
            kept=self._note_kept,
            details=partial(self.log, entry),
        )
        menu.popup(place)
        return menu

    def _log_done(self, entry: Entry, kind: InteractionKind, outcome: Outcome | None) -> None:
        said = self.tr("{what}.").format(what=service.logged_label(entry.dues))
        self._desk.do(partial(service.log_done, self._desk.store, entry.dues, kind, outcome), said)

    def _note_answer(self, ask: int, answer: Answer) -> None:
        said = self.tr("Answer noted: {answer}.").format(answer=answer_word(answer).lower())
        self._desk.do(partial(service.answered, self._desk.store, ask, answer), said)

    def _note_kept(self, promise: int) -> None:
        self._desk.do(partial(favours.keep, self._desk.store, promise), self.tr("Promise kept."))

    def log(self, entry: Entry) -> None:
        """Log with notes what happened."""
        row = entry.row
        if row is None:
            return
        about = interactions.loggable(row.things)
        people = list(row.follow_up.contact_ids) if row.follow_up is not None else [entry.dues[0].contact_id]
        self._desk.log(people, about=about)

    def not_done(self, entry: Entry) -> None:
        """Open a follow-up again that was done."""
        if entry.number is not None:
            said = self.tr("{what} is open again.").format(what=shortened(entry.title, 60))
            self._desk.do(partial(follow_ups.undone, self._desk.store, entry.number), said)

    def write(self, entry: Entry) -> None:
        """Open a message: the one a Due asks for, or one to whom it is about."""
        if entry.dues:
            self._desk.write(entry.dues[0].contact_id, entry.dues[0])
        elif entry.contact_id is not None:
            self._desk.write(entry.contact_id)

    def remove(self, entry: Entry) -> None:
        """Remove a follow-up; it comes back by Undo."""
        if entry.number is not None and entry.is_open:
            said = self.tr("{what}: removed.").format(what=shortened(entry.title, 60))
            self._desk.do(partial(follow_ups.delete, self._desk.store, entry.number), said)

    def ask_why(self, entry: Entry, place: QPoint) -> popups.DismissPopup | None:
        """Ask why a Due need not be done, and end it."""
        if entry.row is None or not entry.dues:
            return None
        popup = popups.DismissPopup(self._host, entry.dues[0].contact.called)
        popup.dismissed.connect(partial(self._dismiss, entry))
        popup.open_at(self._at(place))
        return popup

    def _dismiss(self, entry: Entry, reason: str = "") -> None:
        assert entry.row is not None
        said = self.tr("{what}: dismissed.").format(what=shortened(entry.title, 60))
        self._desk.do(partial(service.dismiss, self._desk.store, entry.row, reason), said)

    # -- the menu ----------------------------------------------------------------------------------

    def fill_menu(
        self,
        menu: Menu,
        entry: Entry,
        place: QPoint,
        load: Callable[[date], int],
        carry: Callable[[], Any],
    ) -> None:
        """Put all that can be done with an entry into a menu, each with its key.

        `carry` begins to move the entry by the arrows.
        """
        enter, letters = self.tr("Enter"), entry.is_movable
        if entry.mark is Mark.DUE:
            menu.add(self.tr("Write"), "pencil", enter, partial(self.open, entry))
            menu.add(
                self.tr("Done already…"), "square-check", self.tr("Space"), partial(self.done, entry, place)
            )
        elif entry.number is not None:
            menu.add(self.tr("Edit the follow-up"), "square-pen", enter, partial(self.open, entry))
            if entry.is_open and not entry.is_later:
                done = partial(self.done, entry, place)
                menu.add(self.tr("Done"), "square-check", self.tr("Space"), done)
                menu.add(self.tr("Log what happened"), "notebook-pen", "L", partial(self.log, entry))
            elif not entry.is_open and entry.follow_up is not None and not entry.follow_up.repeat:
                again = partial(self.not_done, entry)
                menu.add(self.tr("Not done after all"), "undo-2", self.tr("Space"), again)
        elif self.can_open(entry):
            menu.add(self.tr("Open"), "arrow-right", enter, partial(self.open, entry))
        if letters:
            due = entry.mark is Mark.DUE
            ask = partial(self.ask_until, entry, place, load)
            menu.add(self.tr("Snooze…") if due else self.tr("Move to…"), "alarm-clock", "S", ask)
            menu.add(self.tr("Move by arrows"), "move", "M", carry)
            if due:
                menu.add(self.tr("Dismiss…"), "x", "D", partial(self.ask_why, entry, place))
        if entry.number is not None and entry.is_open:
            menu.add(self.tr("Remove"), "trash-2", self.tr("Del"), partial(self.remove, entry))
        number = entry.contact_id
        if number is not None:
            menu.addSeparator()
            name = self.tr("Open {name}").format(name=shortened(entry.face or self.tr("the person"), 40))
            if entry.square:
                name = self.tr("Open the person")
            menu.add(name, "user", "", partial(self._desk.open_contact, number))
            if entry.mark is Mark.FOLLOW_UP:
                menu.add(self.tr("Write"), "pencil", "W", partial(self.write, entry))
