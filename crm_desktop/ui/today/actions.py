"""What can be done with a row of Today, by its icons, by key, by menu and by the buttons beside it.

Some of it closes the row at once (`TodayView.settle`), some asks first until when, how or why; the rest opens
something.
"""

from __future__ import annotations

from collections.abc import Callable
from datetime import date
from functools import partial
from typing import TYPE_CHECKING, Any

from PySide6.QtCore import QObject
from PySide6.QtWidgets import QWidget

from crm_desktop.domain import wording
from crm_desktop.domain.etiquette import RuleName
from crm_desktop.domain.terms import Answer, InteractionKind, Outcome
from crm_desktop.domain.today import TodayRow
from crm_desktop.domain.wording import shortened
from crm_desktop.services import favours, follow_ups, interactions
from crm_desktop.services import today as service
from crm_desktop.services.messages.writing import Draft
from crm_desktop.ui.asks.words import answer as answer_word
from crm_desktop.ui.messages import sending
from crm_desktop.ui.shell.desk import Desk
from crm_desktop.ui.today import popups, words
from crm_desktop.ui.today.rows import Key
from crm_desktop.ui.widgets import Menu

if TYPE_CHECKING:
    from crm_desktop.ui.today.view import TodayView


class Actions(QObject):
    """Does things with the rows of a view."""

    def __init__(self, desk: Desk, view: TodayView) -> None:
        super().__init__(view)
        self._desk = desk
        self._view = view

    def do(self, key: Key, row: TodayRow, name: str, anchor: QWidget) -> None:
        """Do one of the things that can be done with a row."""
        if name == "write" and row.follow_up is not None:
            self._write(row)
        elif name in ("write", "peek"):
            self._view.write_message(key)
        elif name == "log" and row.follow_up is None:
            self.ask_how(key, row, anchor)
        elif name == "log":
            self.log_follow_up(row)
        elif name == "done":
            self.do_follow_up(key, row)
        elif name == "snooze":
            self.ask_until(key, row, anchor)
        elif name == "dismiss" and row.follow_up is None:
            self.ask_why(key, row, anchor)
        elif name == "dismiss":
            self.remove_follow_up(key, row)
        elif name == "call sheet":
            self.call_sheet(row)
        elif name == "edit":
            self.edit(row)

    def fill_menu(self, menu: Menu, key: Key, row: TodayRow, anchor: QWidget) -> None:
        """Put everything that can be done with a row into a menu, each with its key."""
        doing = partial(self.do, key, row)
        due = row.follow_up is None
        if row.contact_id is not None:
            menu.add(self.tr("Write"), "pencil", "W", partial(doing, "write", anchor))
        if due:
            menu.add(self.tr("Done already…"), "square-check", "L", partial(doing, "log", anchor))
            menu.add(self.tr("Snooze…"), "alarm-clock", "S", partial(doing, "snooze", anchor))
            menu.add(self.tr("Dismiss…"), "x", "D", partial(doing, "dismiss", anchor))
        else:
            menu.add(self.tr("Done"), "square-check", self.tr("Space"), partial(doing, "done", anchor))
            menu.add(self.tr("Log what happened"), "notebook-pen", "L", partial(doing, "log", anchor))
            menu.add(self.tr("Move…"), "alarm-clock", "S", partial(doing, "snooze", anchor))
            menu.add(self.tr("Remove"), "x", "D", partial(doing, "dismiss", anchor))
        if row.contact_id is not None:
            menu.add(self.tr("Call sheet"), "phone", "C", partial(doing, "call sheet", anchor))
        menu.addSeparator()
        name = self._view.face(row)
        if name:
            shown = shortened(name, 40)
            keys = self.tr("Enter") if not self._view.is_alone else ""
            menu.add(self.tr("Open {name}").format(name=shown), "user", keys, partial(self.open, row))
        if due:
            menu.add(self.tr("Edit the person"), "contact", "E", partial(doing, "edit", anchor))
        else:
            menu.add(self.tr("Edit the follow-up"), "square-pen", "E", partial(doing, "edit", anchor))
        leads = [thing.id for thing in row.things if thing.kind == "lead"]
        if leads:
            menu.add(self.tr("Open the lead"), "lightbulb", "", partial(self._desk.open_lead, leads[0]))
        asks = [thing.id for thing in row.things if thing.kind == "ask"]
        if asks and not leads:
            menu.add(
                self.tr("Open the ask"), "message-circle-question", "", partial(self._desk.open_ask, asks[0])
            )
        openings = [thing.id for thing in row.things if thing.kind == "opportunity"]
        if openings:
            show = partial(self._desk.open_opportunity, openings[0])
            menu.add(self.tr("Open the opening"), "briefcase", "", show)
        rules = {due.rule for due in row.dues}
        if RuleName.BRIEF_REFERENCE in rules:
            show = partial(self._desk.open_reference, row.contact_id)
            menu.add(self.tr("References"), "quote", "", show)
        if rules & {RuleName.RECIPROCATE, RuleName.FOLLOW_THROUGH}:
            show = partial(self._desk.open_favours, row.contact_id)
            menu.add(self.tr("Favours and promises"), "gift", "", show)
        menu.add(self.tr("Show the day"), "calendar-days", "", partial(self._desk.open_day, row.due_on))

    def open(self, row: TodayRow) -> None:
        """Open the contact; a follow-up with nobody opens its editor."""
        if row.contact_id is not None:
            self._desk.open_contact(row.contact_id)
        elif row.follow_up is not None:
            self._desk.edit_follow_up(row.follow_up.id)

    def _write(self, row: TodayRow) -> None:
        """Open a message to whom a follow-up is about."""
        if row.contact_id is not None:
            self._desk.write(row.contact_id)

    def close_as_sent(self, key: Key, work: Callable[[], Any], draft: Draft) -> bool:
        """Close a row with the message that was sent."""
        said = sending.label_of(draft)
        return self._view.settle(key, work, said, self.tr("{what}. It left Today.").format(what=said))

    def ask_how(self, key: Key, row: TodayRow, anchor: QWidget) -> Menu:
        """Ask how something was done that was not written here, and log it."""
        given = row.dues[0].contact.called
        menu = popups.done_menu(
            self._view,
            row,
            given if len(given) <= 24 else self.tr("They"),
            self._desk,
            log=partial(self._log_done, key, row),
            answer=partial(self._note_answer, key),
            kept=partial(self._note_kept, key),
            details=partial(self._log_details, row),
        )
        menu.popup(popups.below(anchor, menu))
        return menu

    def _log_done(self, key: Key, row: TodayRow, kind: InteractionKind, outcome: Outcome | None) -> None:
        said = service.logged_label(row.dues)
        work = partial(service.log_done, self._desk.store, row.dues, kind, outcome)
        self._view.settle(key, work, said, self.tr("{what}. It left Today.").format(what=said))

    def _note_answer(self, key: Key, ask: int, answer: Answer) -> None:
        said = self.tr("Answer noted: {answer}").format(answer=answer_word(answer).lower())
        work = partial(service.answered, self._desk.store, ask, answer)
        self._view.settle(key, work, said, self.tr("{what}.").format(what=said))

    def _note_kept(self, key: Key, promise: int) -> None:
        said = self.tr("Promise kept")
        work = partial(favours.keep, self._desk.store, promise)
        self._view.settle(key, work, said, self.tr("{what}.").format(what=said))

    def _log_details(self, row: TodayRow) -> None:
        about = interactions.loggable(row.things)
        self._desk.log([row.contact_id] if row.contact_id is not None else [], about=about)

    def ask_until(self, key: Key, row: TodayRow, anchor: QWidget) -> Menu:
        """Ask until when a row waits."""
        menu = popups.snooze_menu(
            self._view,
            self._desk.today,
            partial(self.snooze, key, row),
            partial(self._choose_day, key, row, anchor),
        )
        menu.popup(popups.below(anchor, menu))
        return menu

    def _choose_day(self, key: Key, row: TodayRow, anchor: QWidget) -> None:
        popups.calendar(
            self._view.placed(anchor, key),
            self._desk.today,
            self._view.load_of,
            partial(self._snooze_to, key, row),
        )

    def _snooze_to(self, key: Key, row: TodayRow, day: object) -> None:
        if isinstance(day, date):
            self.snooze(key, row, day)

    def snooze(self, key: Key, row: TodayRow, until: date) -> None:
        """Put a row off to a day."""
        if until == row.due_on:
            return
        store, today = self._desk.store, self._desk.today
        day = words.day(until, today)
        if row.follow_up is not None:
            said = self.tr("Moved to {day}").format(day=day)
            work: Callable[[], Any] = partial(follow_ups.move, store, row.follow_up.id, until)
        else:
            said = self.tr("Snoozed to {day}").format(day=day)
            work = partial(service.snooze, store, row, until)
        strip = self.tr("{what}, put off to {day}.")
        strip = strip.format(what=self._short(row), day=wording.full_day(until, today))
        self._view.settle(key, work, said, strip)

    def _short(self, row: TodayRow) -> str:
        title = row.dues[0].short_title if row.follow_up is None else row.title
        return shortened(title, 60)

    def ask_why(self, key: Key, row: TodayRow, anchor: QWidget) -> popups.DismissPopup:
        """Ask why something need not be done."""
        popup = popups.DismissPopup(self._view, row.dues[0].contact.called)
        popup.dismissed.connect(partial(self.dismiss, key, row))
        popup.open_at(anchor)
        return popup

    def dismiss(self, key: Key, row: TodayRow, reason: str = "") -> None:
        """End a row without doing it."""
        said = self.tr("Dismissed: {reason}").format(reason=reason) if reason else self.tr("Dismissed")
        strip = self.tr("{what}: dismissed.").format(what=self._short(row))
        self._view.settle(key, partial(service.dismiss, self._desk.store, row, reason), said, strip)

    def do_follow_up(self, key: Key, row: TodayRow) -> None:
        """Note that a follow-up is done."""
        if row.follow_up is not None:
            strip = self.tr("{what}: done.").format(what=self._short(row))
            self._view.settle(
                key, partial(follow_ups.done, self._desk.store, row.follow_up.id), self.tr("Done"), strip
            )

    def remove_follow_up(self, key: Key, row: TodayRow) -> None:
        """Remove a follow-up."""
        if row.follow_up is not None:
            strip = self.tr("{what}: removed.").format(what=self._short(row))
            self._view.settle(
                key, partial(follow_ups.delete, self._desk.store, row.follow_up.id), self.tr("Removed"), strip
            )

    def edit(self, row: TodayRow) -> None:
        """Open the editor of a follow-up, or of the person."""
        if row.follow_up is not None:
            self._desk.edit_follow_up(row.follow_up.id)
        elif row.contact_id is not None:
            self._desk.edit_contact(row.contact_id)

    def call_sheet(self, row: TodayRow) -> None:
        """Show the call sheet of whom a row is about; for the call that it is."""
        if row.contact_id is not None:
            self._desk.open_call_sheet(
                row.contact_id, row.follow_up.id if row.follow_up is not None else None
            )

    def log_follow_up(self, row: TodayRow) -> None:
        """Log what happened in a call or a meeting."""
        if row.follow_up is not None:
            about = interactions.loggable(row.follow_up.about)
            self._desk.log(list(row.follow_up.contact_ids), about=about)
