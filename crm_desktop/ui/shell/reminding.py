"""Saying reminders: when, in which way, and what an answer does."""

from __future__ import annotations

import logging
from collections.abc import Callable, Sequence
from dataclasses import dataclass
from datetime import date, datetime
from typing import Final

from PySide6.QtCore import QObject, QTimer, Signal
from PySide6.QtGui import QCloseEvent, QGuiApplication
from PySide6.QtWidgets import QApplication, QMainWindow

from crm_desktop.domain.clock import local
from crm_desktop.domain.errors import KnownError
from crm_desktop.domain.etiquette import Due
from crm_desktop.domain.wording import clock, short_day
from crm_desktop.services import follow_ups, quiet, reminders, settings, snoozing
from crm_desktop.services.reminders import Reminder
from crm_desktop.services.snoozing import SnoozeChoice
from crm_desktop.store import Changes
from crm_desktop.ui.shell.desk import Desk
from crm_desktop.ui.shell.front import bring_to_front
from crm_desktop.ui.shell.notifications import DesktopNotifications
from crm_desktop.ui.shell.reminder_popup import ReminderStack
from crm_desktop.ui.shell.tray import Closing, Tray, closing_sentence, on_close

TICK_MS: Final = 30_000
SETTLE_MS: Final = 10_000
"""After a jump of the clock (the machine slept) the desktop needs a moment before it shows anything."""
AFTER_MS: Final = 80
"""So long after a change the tray follows: the views and the person's next key go first."""
JUMP_SECONDS: Final = 90

log = logging.getLogger(__name__)


@dataclass(frozen=True, slots=True)
class Ways:
    """By what a reminder can be said here: the desktop's notifications, a window of our own, inside the window."""

    native: bool
    popup: bool
    inside: bool


class Reminding(QObject):
    """Tray, tick and reminders of one open file.

    It asks `services.reminders` what to say, says it in the way that works here, and carries out the answers.
    """

    quitWanted = Signal()
    remindInWindow = Signal(object)
    """A reminder was put inside the window, for there is no tray: the window asks for attention."""

    def __init__(
        self,
        desk: Desk,
        window: QMainWindow,
        parent: QObject | None = None,
        *,
        tray: Tray | None = None,
    ) -> None:
        super().__init__(parent)
        self._desk = desk
        self._window = window
        self._unsaved: set[str] = set()
        self._last_look: datetime | None = None
        self._watched_since: datetime | None = None
        self.tray = tray or Tray(self)
        self.tray.openWanted.connect(self._on_open_window)
        self.tray.todayWanted.connect(self._on_today)
        self.tray.logWanted.connect(self._on_log)
        self.tray.leadWanted.connect(self._on_lead)
        self.tray.followUpWanted.connect(self._on_follow_up)
        self.tray.quietWanted.connect(self._on_quiet)
        self.tray.settingsWanted.connect(self._on_settings)
        self.tray.quitWanted.connect(self.quitWanted)
        self.tray.availableChanged.connect(self._on_tray_changed)
        self.native = DesktopNotifications(self)
        self.native.answered.connect(self._on_answered)
        self.native.failed.connect(self._show_by_ourselves)
        self.popups = self._stack(None)
        self.inside = self._stack(window)
        self._shown: dict[str, Reminder] = {}
        self._timer = QTimer(self)
        self._timer.setObjectName("reminders")
        self._timer.timeout.connect(self.tick)
        self._settling = QTimer(self)
        self._settling.setObjectName("settling")
        self._settling.setSingleShot(True)
        self._settling.setInterval(SETTLE_MS)
        self._settling.timeout.connect(self.check)
        self._soon = QTimer(self)
        self._soon.setObjectName("soon")
        self._soon.setSingleShot(True)
        self._soon.timeout.connect(self.check)
        desk.changed.connect(self._on_changed)

    # -- life ----------------------------------------------------------------------------------------

    @property
    def tray_is_there(self) -> bool:
        """Whether there is a tray to hide in."""
        return self.tray.available

    @property
    def is_showing(self) -> bool:
        """Whether a reminder is on the screen, in whichever way."""
        return bool(self.native.is_showing or self.popups.cards or self.inside.cards)

    def ways(self) -> Ways:
        """Say by what a reminder is said here. A window of our own cannot choose its place on Wayland."""
        tray = self.tray.available
        placed = not QGuiApplication.platformName().startswith("wayland")
        native = self._by_desktop and self.native.able is True
        return Ways(
            native, popup=not native and tray and placed, inside=not tray or (not native and not placed)
        )

    @property
    def _by_desktop(self) -> bool:
        """Whether the person lets the desktop show its own."""
        return settings.get(self._desk.store, settings.BY_DESKTOP)

    def start(self) -> None:
        """Begin to look, now and every half minute."""
        self.native.start()
        self._timer.start(TICK_MS)
        self.tick()

    def close(self) -> None:
        """Stop, and take everything away that is shown."""
        self._timer.stop()
        self._settling.stop()
        self._soon.stop()
        self._desk.changed.disconnect(self._on_changed)
        self.native.close()
        self.popups.clear()
        self.inside.clear()
        self.tray.close()

    def hide_window(self, event: QCloseEvent) -> bool:
        """Do what closing the window means here, and tell it once; True where the program goes on."""
        if not settings.get(self._desk.store, settings.STAY_IN_TRAY):
            return False
        event.ignore()
        self.tray.look()  # the desktop's shell may have ended since the last look
        way = on_close(self.tray.available)
        if way is Closing.HIDE:
            self._window.hide()
        else:
            self._window.showMinimized()
        told = f"shell.told_{way}"
        if not self._desk.memory.get(told):
            self._desk.memory.put(told, True)
            self._desk.memory.save()
            self._desk.said.emit(closing_sentence(way), False)
            self.tray.tell(closing_sentence(way))
        return True

    # -- looking -------------------------------------------------------------------------------------

    def tick(self) -> None:
        """Look at the clock on the wall; after a jump wait a moment before anything is said."""
        if self._last_look is not None and self._look_at_the_clock():
            self._settling.start()
        elif not self._settling.isActive():
            self.check()

    def check(self) -> None:
        """Say what is to be said now, and note it; then see what stands no longer."""
        store = self._desk.store
        self._look_at_the_clock()
        found = reminders.check(store, self._dues, self._watched_since)
        for reminder in found.reminders:
            if not self._unsaved.issuperset(reminder.covers):
                self.show(reminder)
        try:
            reminders.note(store, found)
        except KnownError as error:
            # The file refuses: it was said, so it is not said again while this program runs.
            self._unsaved.update(key for reminder in found.reminders for key in reminder.covers)
            log.warning("%s", error)
        else:
            self._unsaved.clear()
        self._look_again()
        following = reminders.next_at(store, self._dues)
        self._wake_at(following)
        self.refresh_tray(following)

    def _look_at_the_clock(self) -> bool:
        """Say whether the clock jumped since the last look (the machine slept), as it seems to at the first one."""
        now = self._desk.store.clock.now()
        before, self._last_look = self._last_look, now
        jumped = before is None or abs((now - before).total_seconds()) > JUMP_SECONDS
        if jumped:
            self._watched_since = now
        return jumped

    def show(self, reminder: Reminder) -> None:
        """Say a reminder in the way that works here."""
        self._shown[reminder.key] = reminder
        if self._by_desktop and self.native.able is not False and self.native.start():
            self.native.sound = settings.get(self._desk.store, settings.SOUND)
            self.native.show(reminder)
            if not self.tray.available:
                self._show_inside(reminder)
        else:
            self._show_by_ourselves(reminder)

    def show_trial(self) -> None:
        """Show one now, for the person to see that it comes; its answers change nothing."""
        now = self._desk.store.clock.now()
        self.show(
            Reminder(
                key="trial",
                title=self.tr("This is how a reminder looks"),
                body=self.tr("Nothing is due by it. Whatever you press changes nothing."),
                when="now",
                at=now,
                covers=(),
            )
        )

    def refresh_tray(self, following: datetime | None) -> None:
        """Show in the tray what is due and when the next reminder comes."""
        store = self._desk.store
        today = self._desk.today
        late, waiting = self._desk.agenda.late_count, self._desk.agenda.due_count
        parts = [self.tr("{count} overdue").format(count=late)] if late else []
        if waiting > late:
            parts.append(self.tr("{count} today").format(count=waiting - late))
        until = quiet.until(store)
        if until is not None:
            parts.append(self.tr("quiet until {time}").format(time=_said(until, today)))
        elif following is not None:
            parts.append(self.tr("next at {time}").format(time=_said(following, today)))
        summary = ", ".join(parts) or self.tr("Nothing is due")
        self.tray.set_state(settings.name_of(store), summary, waiting, quiet=until is not None)

    def _dues(self, _until: date) -> Sequence[Due]:
        return self._desk.agenda.dues

    def _look_again(self) -> None:
        """Take away what was done or moved elsewhere, and say again when the others are."""
        store = self._desk.store
        for reminder in tuple(self._shown.values()):
            if not reminders.stands(store, reminder, self._dues):
                self._take_away(reminder)
        for card in (*self.popups.cards, *self.inside.cards):
            card.set_when(reminders.when_now(store, card.reminder))

    def _wake_at(self, following: datetime | None) -> None:
        """Be awake at the next time, where it comes before the next tick."""
        if following is not None:
            ahead = (following - self._desk.store.clock.now()).total_seconds() * 1000
            if 0 < ahead < TICK_MS:
                self._soon.start(int(ahead) + 1)

    def _on_changed(self, changes: Changes) -> None:
        # After the action: what is asked here is worked out once the views have had their turn.
        if changes.touches("follow_up", "decision", "interaction", "setting", "lead", "contact"):
            self._soon.start(AFTER_MS)

    # -- ways ----------------------------------------------------------------------------------------

    def _stack(self, host: QMainWindow | None) -> ReminderStack:
        stack = ReminderStack(self._choices, self._today, host, self)
        stack.opened.connect(self._on_opened)
        stack.snoozed.connect(self._on_snoozed)
        stack.done.connect(self._on_done)
        stack.dismissed.connect(self._on_dismissed)
        return stack

    def _choices(self) -> list[SnoozeChoice]:
        return snoozing.choices(self._desk.store)

    def _today(self) -> date:
        return self._desk.today

    def _show_by_ourselves(self, reminder: Reminder) -> None:
        if reminder.key not in self._shown:
            return
        if settings.get(self._desk.store, settings.SOUND):
            QApplication.beep()
        if self.ways().popup:
            self.popups.show(reminder)
        else:
            self._show_inside(reminder)

    def _show_inside(self, reminder: Reminder) -> None:
        self.inside.show(reminder)
        QApplication.alert(self._window)
        self.remindInWindow.emit(reminder)

    def _on_tray_changed(self, available: bool) -> None:
        """A tray that goes while the window is hidden in it would leave it nowhere; what is shown changes its way."""
        if not available and not self._window.isVisible():
            self._window.showMinimized()
        for card in self.popups.cards if not available else ():
            self._show_inside(card.reminder)
        if not available:
            self.popups.clear()

    def _take_away(self, reminder: Reminder) -> None:
        self._shown.pop(reminder.key, None)
        self.native.take_away(reminder.key)
        self.popups.take_away(reminder.key)
        self.inside.take_away(reminder.key)

    # -- answers -------------------------------------------------------------------------------------

    def _on_answered(self, reminder: Reminder, answer: str) -> None:
        answers: dict[str, Callable[[Reminder], None]] = {
            "open": self._on_opened,
            "done": self._on_done,
            "snooze": self._on_snoozed_an_hour,
            "dismissed": self._on_dismissed,
        }
        if answer in answers:
            answers[answer](reminder)

    def _on_opened(self, reminder: Reminder) -> None:
        self._end(reminder)
        self._on_open_window()
        if reminder.is_call and reminder.contact_id is not None:
            self._desk.open_call_sheet(reminder.contact_id, reminder.follow_up)
        elif reminder.follow_up is not None:
            self._desk.edit_follow_up(reminder.follow_up)
        elif reminder.due is not None:
            self._desk.write(reminder.due.contact_id, reminder.due)
        else:
            self._desk.goTo.emit("today", None)

    def _on_done(self, reminder: Reminder) -> None:
        """A follow-up is done; of a Due is asked how, for it is the act that satisfies it."""
        if reminder.follow_up is not None:
            number = reminder.follow_up
            if not self._desk.do(
                lambda: follow_ups.done(self._desk.store, number), self._done_words(reminder)
            ):
                return
        elif reminder.due is not None:
            self._on_open_window()
            self._desk.log([reminder.due.contact_id])
        self._end(reminder)

    def _done_words(self, reminder: Reminder) -> str:
        return self.tr("{title}: done.").format(title=reminder.title)

    def _on_snoozed(self, reminder: Reminder, until: datetime) -> None:
        self._take_away(reminder)
        self._desk.do(lambda: reminders.snooze(self._desk.store, reminder, until))
        self.check()

    def _on_snoozed_an_hour(self, reminder: Reminder) -> None:
        self._on_snoozed(reminder, snoozing.in_an_hour(self._desk.store))

    def _on_dismissed(self, reminder: Reminder) -> None:
        self._end(reminder)

    def _end(self, reminder: Reminder) -> None:
        self._take_away(reminder)
        self._desk.do(lambda: reminders.close(self._desk.store, reminder))

    # -- the tray's menu -----------------------------------------------------------------------------

    def _on_open_window(self) -> None:
        bring_to_front(self._window)

    def _on_today(self) -> None:
        self._on_open_window()
        self._desk.goTo.emit("today", None)

    def _on_log(self) -> None:
        self._on_open_window()
        self._desk.log()

    def _on_lead(self) -> None:
        self._on_open_window()
        self._desk.edit_lead()

    def _on_follow_up(self) -> None:
        self._on_open_window()
        self._desk.edit_follow_up()

    def _on_settings(self) -> None:
        self._on_open_window()
        self._desk.goTo.emit("settings", {"section": "reminders"})

    def _on_quiet(self, on: bool) -> None:
        store = self._desk.store
        self._desk.do(lambda: quiet.begin(store) if on else quiet.wake(store))
        self.check()


def _said(moment: datetime, today: date) -> str:
    """A moment as the tray says it: "15:30", "Wed 25 Nov, 08:30"."""
    here = local(moment)
    at = clock(here.time())
    return at if here.date() == today else f"{short_day(here.date(), today)}, {at}"
