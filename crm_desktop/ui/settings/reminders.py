"""The part of the settings that lets one trust that reminders come: whether they work, when, how, and what is next."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from datetime import datetime, time
from functools import partial
from typing import Final

from PySide6.QtCore import QRectF, Qt, QTimer
from PySide6.QtGui import QPainter, QPaintEvent
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from crm_desktop.domain.clock import local
from crm_desktop.domain.errors import KnownError
from crm_desktop.domain.translation import translate
from crm_desktop.domain.wording import clock, short_day, weekday
from crm_desktop.services import quiet, reminders, settings, snoozing
from crm_desktop.services.computer import autostart
from crm_desktop.services.reminders import Reminder
from crm_desktop.ui.settings.parts import REST_MS, SettingRow, SettingsPart
from crm_desktop.ui.theme import current_theme, paint_icon
from crm_desktop.ui.widgets import (
    Button,
    Chip,
    ChoiceTile,
    ElidedLabel,
    Face,
    Hairline,
    IconMark,
    Label,
    NumberField,
    Panel,
    Segmented,
    Switch,
    TimeField,
    button,
    label,
    paint_box,
)

USUAL_MINUTES: Final = 15
"""The minutes before a time that switching it on begins with."""
TIME_WIDTH: Final = 104
"""Width of a field for a time, px at text size 1."""


class ToggleChip(Chip):
    """A word that is chosen or not."""

    def __init__(self, text: str) -> None:
        super().__init__(text, "outline", clickable=True)
        self.setCheckable(True)
        self.toggled.connect(self._on_toggled)

    def _on_toggled(self, on: bool) -> None:
        self.set_state("on" if on else "outline")

    def _shows_x(self) -> bool:
        return False


class Bell(IconMark):
    """Whether reminders work, at a glance: a bell in a circle of its colour."""

    def __init__(self) -> None:
        super().__init__("bell-ring", "ok", 44)

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        paint_box(painter, QRectF(self.rect()), f"{self._token}-soft", "", self.width() / 2)
        size = current_theme().px(24)
        edge = (self.width() - size) // 2
        paint_icon(painter, edge, edge, self._name, self._token, size)


class Check(QWidget):
    """One thing that reminders need: a mark, its name, how it is here, and the button that mends it."""

    def __init__(self, title: str, mend: str = "") -> None:
        super().__init__()
        self._mark = IconMark("circle-check", "ok", 16)
        self._how = label("", "small", "text2", wrap=True)
        words = QVBoxLayout()
        words.setSpacing(0)
        words.addWidget(label(title, "body-medium"))
        words.addWidget(self._how)
        words.addStretch(1)
        row = QHBoxLayout(self)
        row.setContentsMargins(16, 12, 16, 12)
        row.setSpacing(10)
        row.addWidget(self._mark, 0, Qt.AlignmentFlag.AlignTop)
        row.addLayout(words, 1)
        self.mend: Button | None = None
        if mend:
            self.mend = button(mend, small=True)
            row.addWidget(self.mend, 0, Qt.AlignmentFlag.AlignTop)

    def say(self, *, good: bool, how: str) -> None:
        """Show whether it is well, and how it is here."""
        self._mark.set_icon_name("circle-check" if good else "triangle-alert", "ok" if good else "caution")
        self._how.setText(how)
        if self.mend is not None:
            self.mend.setVisible(not good)


class ReminderSettings(SettingsPart):
    """Whether reminders work, when and how they come, and what comes next."""

    def steps(self) -> list[Callable[[], object]]:
        return [self._make_health, self._make_times, self._make_days, self._make_how]

    def _make_health(self) -> None:
        self.section.add_title()
        self.section.add_row(
            self._health(), self.tr("Reminders work tray icon own window at sign-in show me one now")
        )

    # -- whether it works --------------------------------------------------------------------------------

    def _health(self) -> QWidget:
        panel = Panel(padding=1)
        column = panel.body
        head = QHBoxLayout()
        head.setContentsMargins(20, 16, 20, 16)
        head.setSpacing(16)
        self._bell = Bell()
        head.addWidget(self._bell, 0, Qt.AlignmentFlag.AlignVCenter)
        words = QVBoxLayout()
        words.setSpacing(0)
        self.title = label("", "section", wrap=True)
        self.story = label("", "body", "text2", wrap=True)
        words.addWidget(self.title)
        words.addWidget(self.story)
        head.addLayout(words, 1)
        self.wake = button(self.tr("Wake up"), small=True)
        self.wake.clicked.connect(self._on_wake)
        head.addWidget(self.wake, 0, Qt.AlignmentFlag.AlignVCenter)
        self.trial = button(self.tr("Show me one now"), "primary", "bell")
        self.trial.clicked.connect(self._on_trial)
        head.addWidget(self.trial, 0, Qt.AlignmentFlag.AlignVCenter)
        column.addLayout(head)
        column.addWidget(Hairline())
        checks = QHBoxLayout()
        checks.setSpacing(0)
        self.tray = Check(self.tr("Tray icon"))
        self.window = Check(self.tr("On the screen"))
        self.sign_in = Check(self.tr("At sign-in"), self.tr("Switch on"))
        if self.sign_in.mend is not None:
            self.sign_in.mend.clicked.connect(partial(self._on_autostart, True))
        for place, check in enumerate((self.tray, self.window, self.sign_in)):
            if place:
                checks.addWidget(Hairline(vertical=True))
            checks.addWidget(check, 1)
        column.addLayout(checks)
        return panel

    # -- when --------------------------------------------------------------------------------------------

    def _make_times(self) -> None:
        section = self.section
        section.add_head(self.tr("When"))
        self.digest_on = Switch(self.tr("One window with what is due, at"))
        self.digest_on.toggled.connect(self._on_digest_on)
        self.digest = self._time_field(self.tr("In the morning at"), self._on_digest)
        section.add_row(
            SettingRow(self.tr("In the morning"), [self.digest_on, self.digest]),
            self.tr("In the morning what is due at"),
        )
        self.before_on = Switch(self.tr("Remind me"))
        self.before_on.toggled.connect(self._on_before_on)
        self.minutes = NumberField(0, least=0, most=1440, step=5, name=self.tr("Minutes before a time"))
        self.minutes.valueChanged.connect(partial(self.put, settings.LEAD_MINUTES))
        section.add_row(
            SettingRow(
                self.tr("Before a time"),
                [self.before_on, self.minutes, label(self.tr("minutes before"), "body")],
            ),
            self.tr("Before a time minutes remind me"),
        )

    def _make_days(self) -> None:
        section = self.section
        self.days: list[ChoiceTile] = []
        for number, name in enumerate(
            (
                self.tr("Mo"),
                self.tr("Tu"),
                self.tr("We"),
                self.tr("Th"),
                self.tr("Fr"),
                self.tr("Sa"),
                self.tr("Su"),
            )
        ):
            tile = ChoiceTile(name, weekday(number), least=36)
            tile.toggled.connect(partial(self._on_day, number))
            self.days.append(tile)
        self.quiet_from = self._time_field(
            self.tr("Quiet from"), partial(self._on_hours, settings.QUIET_FROM)
        )
        self.quiet_to = self._time_field(self.tr("Quiet to"), partial(self._on_hours, settings.QUIET_TO))
        for field in (self.quiet_from, self.quiet_to):
            field.setPlaceholderText(self.tr("Never"))
        section.add_row(SettingRow(self.tr("Only on"), self.days), self.tr("Only on days of the week"))
        section.add_row(
            SettingRow(
                self.tr("Quiet"),
                [
                    label(self.tr("from"), "body"),
                    self.quiet_from,
                    label(self.tr("to"), "body"),
                    self.quiet_to,
                    label(self.tr("what comes then is said afterwards"), "small", "text2"),
                ],
            ),
            self.tr("Quiet hours from to"),
        )
        self.offers: dict[str, ToggleChip] = {}
        for name, words in snoozing.OFFERS.items():
            chip = ToggleChip(translate("Reminders", words))
            chip.toggled.connect(partial(self._on_offer, name))
            self.offers[name] = chip
        section.add_row(
            SettingRow(self.tr("Snooze offers"), list(self.offers.values())), self.tr("Snooze offers times")
        )

    def _time_field(self, name: str, keep: Callable[[time | None], None]) -> TimeField:
        field = TimeField(name=name, small=True)
        field.setFixedWidth(current_theme().px(TIME_WIDTH))
        # Not each digit is a step of its own: it is kept when the keys have rested, or the field is left.
        rest = QTimer(field)
        rest.setSingleShot(True)
        rest.setInterval(REST_MS)
        rest.timeout.connect(lambda: keep(field.time()) if field.is_readable() else None)
        field.timeChanged.connect(lambda _at: rest.start())
        field.editingFinished.connect(lambda: keep(field.time()) if field.is_readable() else None)
        return field

    # -- how ---------------------------------------------------------------------------------------------

    def _make_how(self) -> None:
        section = self.section
        section.add_head(self.tr("How"))
        self.shown_as = Segmented(
            [("own", self.tr("Own window"), None), ("desktop", self.tr("The desktop’s own"), None)],
            name=self.tr("Shown as"),
        )
        self.shown_as.currentChanged.connect(self._on_shown_as)
        self._shown_how = label("", "small", "text2", wrap=True)
        section.add_row(
            SettingRow(self.tr("Shown as"), [self.shown_as, self._shown_how]),
            self.tr("Shown as own window notification of the desktop"),
        )
        self.sound = Switch(self.tr("The sound of the desktop"))
        self.sound.toggled.connect(partial(self.put, settings.SOUND))
        section.add_row(SettingRow(self.tr("Sound"), [self.sound]), self.tr("Sound"))
        self.stay = Switch(self.tr("Stay in the tray and keep reminding"))
        self.stay.toggled.connect(partial(self.put, settings.STAY_IN_TRAY))
        section.add_row(
            SettingRow(self.tr("When the window is closed"), [self.stay]),
            self.tr("When the window is closed stay in the tray"),
        )
        self.autostart = Switch(self.tr("Start quietly in the tray after sign-in"))
        self.autostart.toggled.connect(self._on_autostart)
        section.add_row(
            SettingRow(self.tr("With the computer"), [self.autostart]),
            self.tr("With the computer start at sign-in autostart"),
        )
        section.add_head(self.tr("What comes next"))
        self._next = Panel(padding=1)
        section.add_row(self._next, self.tr("What comes next"))

    # -- showing -----------------------------------------------------------------------------------------

    def show(self) -> None:
        store = self.desk.store
        at = settings.time_of(store, settings.DIGEST_AT)
        self.digest_on.setChecked(at is not None)
        if not self.digest.hasFocus():
            self.digest.set_time(at)
        self.digest.setEnabled(at is not None)
        minutes = settings.get(store, settings.LEAD_MINUTES)
        self.before_on.setChecked(minutes > 0)
        self.minutes.setValue(minutes)
        self.minutes.setEnabled(minutes > 0)
        chosen = settings.get(store, settings.REMIND_DAYS)
        for number, chip in enumerate(self.days):
            chip.setChecked(number in chosen)
        for field, setting in ((self.quiet_from, settings.QUIET_FROM), (self.quiet_to, settings.QUIET_TO)):
            if not field.hasFocus():
                field.set_time(settings.time_of(store, setting))
        offered = settings.get(store, settings.SNOOZE_OFFERS)
        for name, chip in self.offers.items():
            chip.setChecked(name in offered)
        by_desktop = settings.get(store, settings.BY_DESKTOP)
        self.shown_as.set_current("desktop" if by_desktop else "own")
        self._shown_how.setText(
            self.tr("where it has buttons, else our own window")
            if by_desktop
            else self.tr("bottom right, at most three, stays until answered")
        )
        self.sound.setChecked(settings.get(store, settings.SOUND))
        self.stay.setChecked(settings.get(store, settings.STAY_IN_TRAY))
        self._show_health()

    def _show_health(self) -> None:
        store = self.desk.store
        reminding = self.desk.reminding
        starts = autostart.is_on()
        self.autostart.setChecked(starts)
        self.sign_in.say(
            good=starts, how=self.tr("started by itself") if starts else self.tr("not started by itself")
        )
        ways = reminding.ways() if reminding is not None else None
        has_tray = reminding is not None and reminding.tray_is_there
        self.tray.say(
            good=has_tray,
            how=self.tr("shown by the system") if has_tray else self.tr("this desktop shows none"),
        )
        seen = ways is not None and (ways.native or ways.popup)
        if ways is not None and ways.native:
            how = self.tr("by the desktop’s notifications")
        elif ways is not None and ways.popup:
            how = self.tr("by a window of our own")
        else:
            how = self.tr("inside this window alone")
        self.window.say(good=seen, how=how)
        until = quiet.until(store)
        self.wake.setVisible(until is not None)
        self._bell.set_icon_name(
            "bell-off" if until is not None else "bell-ring", "ok" if seen and until is None else "caution"
        )
        if until is not None:
            self.title.setText(self.tr("Quiet until {time}").format(time=self._day_and_time(until)))
        elif seen:
            self.title.setText(self.tr("Reminders work"))
        else:
            self.title.setText(self.tr("Reminders come while this window is open"))

    def show_more(self) -> None:
        """Say what comes next."""
        ahead = reminders.upcoming(self.desk.store, lambda _until: self.desk.agenda.dues)
        self.story.setText(self._story(ahead))
        self._show_next(ahead)

    def _story(self, ahead: Sequence[Reminder]) -> str:
        """When the last one came and the next one comes."""
        last = reminders.last_shown_at(self.desk.store)
        parts = [
            self.tr("None has come yet.")
            if last is None
            else self.tr("The last one came {time}.").format(time=self._moment(last))
        ]
        if ahead:
            parts.append(
                self.tr("The next comes {time}: {title}.").format(
                    time=self._moment(ahead[0].at), title=ahead[0].title.rstrip(".")
                )
            )
        else:
            parts.append(self.tr("Nothing is in sight for a week."))
        return " ".join(parts)

    def _show_next(self, ahead: Sequence[Reminder]) -> None:
        self._next.clear()
        for one in ahead:
            self._next.add_row(self._line(one))
        if not ahead:
            nothing = label(self.tr("Nothing is in sight for a week."), "body", "text2")
            nothing.setContentsMargins(16, 10, 16, 10)
            self._next.add_row(nothing)

    def _line(self, one: Reminder) -> QWidget:
        line = QWidget()
        row = QHBoxLayout(line)
        row.setContentsMargins(16, 8, 16, 8)
        row.setSpacing(12)
        row.addWidget(Face(one.contact_name, size=24, icon="" if one.contact_name else "bell"))
        row.addWidget(ElidedLabel(f"{one.title}: {one.body}" if one.lines else one.title, "body"), 1)
        when: Label = label(self._day_and_time(one.at), "small", "text3")
        row.addWidget(when)
        return line

    def _moment(self, at: datetime) -> str:
        """A moment inside a sentence: "today at 09:00", "on Wed 25 Nov at 08:30"."""
        here = local(at)
        if here.date() == self.desk.today:
            return self.tr("today at {time}").format(time=clock(here.time()))
        return self.tr("on {day} at {time}").format(
            day=short_day(here.date(), self.desk.today), time=clock(here.time())
        )

    def _day_and_time(self, at: datetime) -> str:
        here = local(at)
        day = self.tr("Today") if here.date() == self.desk.today else short_day(here.date(), self.desk.today)
        return f"{day}, {clock(here.time())}"

    # -- what was chosen ---------------------------------------------------------------------------------

    def _on_digest_on(self, on: bool) -> None:
        self.put(settings.DIGEST_AT, settings.DIGEST_AT.default if on else "")

    def _on_digest(self, at: time | None) -> None:
        if at is not None:
            self.put(settings.DIGEST_AT, at.isoformat("minutes"))

    def _on_before_on(self, on: bool) -> None:
        self.put(settings.LEAD_MINUTES, USUAL_MINUTES if on else 0)

    def _on_day(self, number: int, on: bool) -> None:
        chosen = set(settings.get(self.desk.store, settings.REMIND_DAYS))
        chosen = chosen | {number} if on else chosen - {number}
        if not chosen:
            self.desk.said.emit(self.tr("One day stays: without any, no reminder would ever come."), False)
            self.days[number].setChecked(True)
            return
        self.put(settings.REMIND_DAYS, tuple(sorted(chosen)))

    def _on_hours(self, setting: settings.Setting[str], at: time | None) -> None:
        self.put(setting, at.isoformat("minutes") if at is not None else "")

    def _on_offer(self, name: str, on: bool) -> None:
        chosen = set(settings.get(self.desk.store, settings.SNOOZE_OFFERS))
        chosen = chosen | {name} if on else chosen - {name}
        if not chosen:
            self.desk.said.emit(self.tr("One time stays to snooze to."), False)
            self.offers[name].setChecked(True)
            return
        self.put(settings.SNOOZE_OFFERS, tuple(one for one in snoozing.OFFERS if one in chosen))

    def _on_shown_as(self, key: str) -> None:
        self.put(settings.BY_DESKTOP, key == "desktop")

    def _on_autostart(self, on: bool) -> None:
        if on == autostart.is_on():
            return
        try:
            autostart.switch(on)
        except KnownError as error:
            self.desk.troubled.emit(str(error))
        self._show_health()

    def _on_wake(self) -> None:
        self.desk.do(partial(quiet.wake, self.desk.store))
        self.show()
        self.show_more()

    def _on_trial(self) -> None:
        if self.desk.reminding is not None:
            self.desk.reminding.show_trial()
