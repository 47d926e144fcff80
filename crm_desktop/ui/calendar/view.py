"""The calendar view: a month or a week of follow-ups, dues and what was done, to spread the week."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import date, timedelta
from functools import partial
from typing import Any, Final

from PySide6.QtCore import QCoreApplication, QPoint, QRect, Qt
from PySide6.QtGui import QKeySequence, QResizeEvent, QShortcut, QShowEvent
from PySide6.QtWidgets import QHBoxLayout, QStackedWidget, QVBoxLayout, QWidget

from crm_desktop.domain import wording
from crm_desktop.services import settings
from crm_desktop.services.agenda import FACT_TABLES, FOLLOW_UP_TABLES
from crm_desktop.services.calendar import Calendar, DayPlan, Entry, EntryKey
from crm_desktop.store import Changes
from crm_desktop.ui.calendar import words
from crm_desktop.ui.calendar.actions import Actions
from crm_desktop.ui.calendar.carrying import Carrying
from crm_desktop.ui.calendar.day import WIDTH, DayPane
from crm_desktop.ui.calendar.keys import CalendarKeys
from crm_desktop.ui.calendar.month import WEEKS, MonthTable, WeekdayHead
from crm_desktop.ui.calendar.week import WeekPane
from crm_desktop.ui.shell.desk import Desk
from crm_desktop.ui.shell.steps import Steps
from crm_desktop.ui.shell.view import Room, View
from crm_desktop.ui.theme import current_theme
from crm_desktop.ui.widgets import Menu, Over, PaneSplitter, Segmented, button, icon_button

MONTH: Final = "month"
WEEK: Final = "week"
MODE: Final = "calendar.mode"
WIDTHS: Final = "calendar.widths"
ROOM: Final = 880
"""Narrower than this (px at text size 1) there is no room for the day's list beside the month."""
WIDE_PANE: Final = 336
_FIRST_DAY: Final = date(1900, 1, 8)
_LAST_DAY: Final = date(2199, 11, 1)


class _MonthPage(QWidget):
    """The month with the list of a day beside it or over it."""

    in_parts = True
    """They change their look one by one."""


class CalendarView(View):
    """The view. One day is the chosen one, and perhaps one entry of it; both modes show the same choice."""

    key = "calendar"
    tables = (*FACT_TABLES, *FOLLOW_UP_TABLES)
    """What any of the entries is made of."""

    def __init__(self, desk: Desk) -> None:
        super().__init__(desk, QCoreApplication.translate("CalendarView", "Calendar"))
        self.setWindowTitle(self.tr("Calendar"))
        self.calendar = Calendar(desk.store, desk.agenda)
        self.doing = Actions(desk, self)
        self.keys = CalendarKeys(self)
        self.carrying = Carrying(self)
        self.steps = Steps(self)
        self._plans: dict[date, DayPlan] = {}
        self._day = desk.today
        self._page = desk.today.replace(day=1)
        self._entry: EntryKey | None = None
        self._folded = False
        self._room: Room | None = None
        self._today = desk.today

        self.today_button = button(self.tr("Today"), shortcut_hint=self.tr("t"))
        self.today_button.clicked.connect(self.go_today)
        self.before = icon_button("chevron-left", self.tr("Previous month"), keys=self.tr("PgUp"))
        self.before.clicked.connect(self._on_before)
        self.after = icon_button("chevron-right", self.tr("Next month"), keys=self.tr("PgDn"))
        self.after.clicked.connect(self._on_after)
        arrows = QWidget()
        row = QHBoxLayout(arrows)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(0)
        row.addWidget(self.before)
        row.addWidget(self.after)
        self.mode = Segmented(
            [(MONTH, self.tr("Month"), None), (WEEK, self.tr("Week"), None)], name=self.tr("Month or week")
        )
        self.new_button = button(self.tr("New follow-up"), icon="plus", shortcut_hint=self.tr("Ctrl+N"))
        self.new_button.setAccessibleName(self.tr("New follow-up"))
        self.new_button.clicked.connect(self._on_new)
        for made in (self.today_button, arrows, self.mode):
            self.header.add_right(made)
        self.header.add_right(self.new_button, icon_when_narrow=True)

        self.pages = QStackedWidget()
        self.body.addWidget(self.pages, 1)
        self._make_month()
        self._make_week()
        self.mode.currentChanged.connect(self._on_mode)
        if desk.memory.get(MODE) == WEEK:
            self.mode.set_current(WEEK)
        shortcut = QShortcut(QKeySequence("Ctrl+J"), self)
        shortcut.setContext(Qt.ShortcutContext.WidgetWithChildrenShortcut)
        shortcut.activated.connect(self._on_side)

    # -- parts -------------------------------------------------------------------------------------

    def _make_month(self) -> None:
        page = _MonthPage()
        whole = QVBoxLayout(page)
        whole.setContentsMargins(0, 0, 0, 0)
        whole.setSpacing(0)
        self.splitter = PaneSplitter(WIDTHS, self._load_widths, self._save_widths)
        whole.addWidget(self.splitter)
        left = QWidget()
        column = QVBoxLayout(left)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        self.weekdays = WeekdayHead()
        self.month = MonthTable(self.keys.take)
        self.month.setAccessibleName(self.tr("Days of the month"))
        column.addWidget(self.weekdays)
        column.addWidget(self.month, 1)
        self.pane = DayPane(self.keys.take)
        self.pane.addWanted.connect(self.doing.add)
        self.pane.closeWanted.connect(self.close_pane)
        self.splitter.addWidget(left)
        self.splitter.addWidget(self.pane)
        self.splitter.setStretchFactor(0, 1)
        self.splitter.setStretchFactor(1, 0)
        self.over = Over(page, WIDTH)
        self.over.closed.connect(self._on_over_closed)
        self._month_page = page
        self.pages.addWidget(page)
        self.month.dayChosen.connect(self._on_month)
        self.month.opened.connect(self._on_open)
        self.month.addWanted.connect(self._on_add)
        self.pane.list.chosen.connect(self._on_pane_entry)
        self.pane.list.opened.connect(self._on_open)
        for surface in (self.month, self.pane.list):
            surface.menuAsked.connect(self._on_menu)
            surface.dragBegun.connect(self.carrying.take)
            surface.dragMoved.connect(self.carrying.move)
            surface.dragEnded.connect(self.carrying.let_go)

    def _make_week(self) -> None:
        self.week = WeekPane(self.keys.take)
        self.pages.addWidget(self.week)
        self.week.dayChosen.connect(self._on_week)
        self.week.opened.connect(self._on_open)
        self.week.addWanted.connect(self._on_add)
        self.week.menuAsked.connect(self._on_menu)
        self.week.dragBegun.connect(self.carrying.take)
        self.week.dragMoved.connect(self.carrying.move)
        self.week.dragEnded.connect(self.carrying.let_go)

    # -- what is shown -----------------------------------------------------------------------------

    @property
    def day(self) -> date:
        """The chosen day."""
        return self._day

    @property
    def entry_key(self) -> EntryKey | None:
        """The chosen entry."""
        return self._entry

    def plan(self, day: date) -> DayPlan:
        """What stands on a day that is shown."""
        return self._plans.get(day) or DayPlan(day)

    def foot_height(self) -> int:
        """The line below the week with what its marks mean."""
        return self.week.foot.height() + 1 if self.is_week else 0

    @property
    def is_week(self) -> bool:
        """Whether the week is shown."""
        return self.mode.current() == WEEK

    def days_shown(self) -> tuple[date, date]:
        """The first and the last of the days that are shown."""
        if self.is_week:
            first = wording.week_start(self._day)
            return first, first + timedelta(days=6)
        first = wording.week_start(self._page)
        return first, first + timedelta(days=7 * WEEKS - 1)

    def refresh(self, changes: Changes) -> None:
        """Work the days out again; the choice stays where it was."""
        if self.carrying.entry is not None:
            self.carrying.end()
        if changes.touches("setting"):
            letters = settings.get(self.desk.store, settings.SINGLE_KEYS)
            self.keys.letters = letters
            for shown in (self.pane.list, *(column.list for column in self.week.columns)):
                shown.letters = letters
        if self.desk.today != self._today:
            # A new day began; who looked at today looks at the new one.
            if self._day == self._today:
                self._day = self.desk.today
                self._page = self._day.replace(day=1)
            self._today = self.desk.today
        if changes.everything:
            # The days, or what stood on them so far, are seen before what stands on them now is read.
            if not self._plans:
                self._show()
            self.steps.clear()
            self.steps.add(
                self._read_done, self.calendar.tell_done, self._read_dues, partial(self._read, Changes())
            )
            return
        self.steps.finish()
        self._read(changes)

    def _read_done(self) -> None:
        self.calendar.read_done(*self.days_shown())

    def _read_dues(self) -> None:
        self.calendar.read_dues(*self.days_shown())

    def _read(self, changes: Changes | None = None) -> None:
        """Read the days that are shown; `changes` are those since they were read the last time."""
        self._plans = self.calendar.days(*self.days_shown(), changes)
        if self._entry is not None and self.find(self._entry) is None:
            self._entry = None
        self._show()

    def _load(self) -> None:
        """Show other days than before; when it has just opened, what stands on them comes soon."""
        if self.steps.are_done:
            self._read()
        else:
            self._show()

    def _show(self) -> None:
        first, _ = self.days_shown()
        today, weekend = self.desk.today, self.calendar.weekend
        holidays = {day: name for day in self._plans if (name := self.calendar.holiday(day))}
        if self.is_week:
            self.header.set_title(words.week_title(first))
            self.week.set_days(first, self._plans, today, holidays, weekend, together=self._folded)
        else:
            self.header.set_title(words.month_title(self._page))
            self.weekdays.set_weekend(weekend)
            self.month.set_days(first, self._plans, self._page, today, holidays, weekend)
        self.say_note()
        self._show_choice()

    def say_note(self) -> None:
        """Say beside the title which week it is, or what is asked of who moves an entry."""
        first, _ = self.days_shown()
        week = words.week_number(first) if self.is_week else ""
        self.header.set_note(self.carrying.note() or week)

    def _show_choice(self, *, focus: bool = False) -> None:
        if self.is_week:
            self.week.choose(self._day, self._entry, focus=focus)
            return
        self.month.choose(self._day, self._entry)
        if self.pane.day != self._day or self.pane.list.entries.rowCount() != len(
            self.plan(self._day).entries
        ):
            self.pane.list.choose(None)
        self.pane.set_plan(self.plan(self._day), self.desk.today, self.calendar.holiday(self._day))
        self.pane.choose(self._entry)
        if focus:
            self.month.setFocus(Qt.FocusReason.OtherFocusReason)

    def find(self, key: EntryKey | None) -> Entry | None:
        """An entry that is shown."""
        if key is None:
            return None
        return next(
            (entry for plan in self._plans.values() for entry in plan.entries if entry.key == key), None
        )

    # -- choosing ----------------------------------------------------------------------------------

    def showEvent(self, event: QShowEvent) -> None:
        """Begin at the chosen day: the arrows go from there, not through the buttons over it."""
        super().showEvent(event)
        if self.focusWidget() is None:
            self._show_choice(focus=True)

    def choose(self, day: date, key: EntryKey | None = None, *, focus: bool = False) -> None:
        """Choose a day, and perhaps an entry of it; what is shown turns to it where it is not seen."""
        day = max(_FIRST_DAY, min(_LAST_DAY, day))
        self._day, self._entry = day, key
        first, last = self.days_shown()
        if not self.is_week and not first <= day <= last:
            self._page = day.replace(day=1)
            self._load()
        elif first not in self._plans or last not in self._plans:
            self._load()
        else:
            self._show_choice()
        if focus:
            self._show_choice(focus=True)

    def turn(self, direction: int) -> None:
        """Turn to the next month or week (1), or the one before (-1)."""
        if self.is_week:
            self.choose(self._day + timedelta(days=7 * direction), focus=self.week.has_focus())
            return
        page = (self._page + timedelta(days=45 if direction > 0 else -15)).replace(day=1)
        after = (page + timedelta(days=31)).replace(day=1)
        self._page = max(_FIRST_DAY.replace(day=1), min(_LAST_DAY, page))
        self._day = min(
            self._page.replace(day=1) + timedelta(days=self._day.day - 1), after - timedelta(days=1)
        )
        self._entry = None
        self._load()

    def turn_to(self, day: date) -> None:
        """Show the month or week of a day, where it is not seen already."""
        first, last = self.days_shown()
        if not first <= day <= last:
            self._day, self._page = day, day.replace(day=1)
            self._load()

    def hold(self, key: EntryKey) -> None:
        """Take an entry for the chosen one, as it is when it is shown again."""
        self._entry = key

    def go_today(self) -> None:
        """Show today (t)."""
        self._page = self.desk.today.replace(day=1)
        self._day, self._entry = self.desk.today, None
        focused = self.is_week and self.week.has_focus()
        self._load()
        if focused:
            self._show_choice(focus=True)

    def here(self) -> dict[str, Any] | None:
        """The chosen day."""
        return {"day": self._day}

    def go_to(self, where: dict[str, Any]) -> None:
        """Show a day: {"day": date}, perhaps with a follow-up of it: {"follow_up": number}."""
        day = where.get("day")
        if not isinstance(day, date):
            return
        self._page = day.replace(day=1)
        number = where.get("follow_up")
        self._day, self._entry = day, ("follow-up", number) if isinstance(number, int) else None
        self._load()

    def panes(self) -> list[QWidget]:
        """The month and the day's list; or the week."""
        if self.is_week:
            column = self.week.column_of(self._day)
            return [column.list if column is not None else self.week]
        seen = self.pane.list if not self.pane.list.isHidden() else self.pane.add_button
        return [self.month, seen] if self.pane.isVisible() else [self.month]

    def _on_month(self, day: date, key: EntryKey | None) -> None:
        self.choose(day, key)
        if self._folded:
            self.open_pane()

    def _on_week(self, day: date, key: EntryKey | None) -> None:
        self._day, self._entry = day, key
        for column in self.week.columns:
            if day not in column.days:
                column.list.choose(None)

    def _on_pane_entry(self, key: EntryKey | None) -> None:
        if key is not None:
            self._entry = key
            self.month.choose(self._day, key)

    def _on_mode(self, mode: str) -> None:
        self.carrying.end()
        self.close_pane()
        self.desk.memory.put(MODE, mode)
        week = mode == WEEK
        self.before.set_name(self.tr("Previous week") if week else self.tr("Previous month"), self.tr("PgUp"))
        self.after.set_name(self.tr("Next week") if week else self.tr("Next month"), self.tr("PgDn"))
        self._page = self._day.replace(day=1)
        self.pages.setCurrentIndex(1 if week else 0)
        self.footChanged.emit()
        if self._plans or not self.steps.are_done:
            self._load()

    # -- buttons -----------------------------------------------------------------------------------

    def _on_before(self) -> None:
        self.turn(-1)

    def _on_after(self) -> None:
        self.turn(1)

    def _on_new(self) -> None:
        self.desk.edit_follow_up()

    def _on_add(self, day: object) -> None:
        if not isinstance(day, date):
            return
        if day < self.desk.today:
            self.desk.said.emit(self.tr("That day is over."), False)
            return
        self.doing.add(day)

    def _on_open(self, key: EntryKey) -> None:
        entry = self.find(key)
        if entry is not None:
            self.doing.open(entry)

    def into_day(self) -> None:
        """Go to the list of the chosen day; on a free one to a new follow-up."""
        if not self.plan(self._day).entries:
            self._on_add(self._day)
            return
        if self._folded:
            self.open_pane()
        if not self.pane.isVisible():
            self.pane.show()
        self.pane.list.setFocus(Qt.FocusReason.OtherFocusReason)
        if self._entry is None:
            self.choose(self._day, self.plan(self._day).entries[0].key)

    # -- the pane of the day -----------------------------------------------------------------------

    def open_pane(self) -> None:
        """Show the day's list over the month, in narrow windows; beside the chosen day."""
        if not self._folded or self.is_week:
            return
        self.over.stand(at_left=self.over.at_left)
        rect = self.month.rect_of_day(self._day)
        at_left = rect.right() > self.month.width() - self.over.width()
        self.over.open_at(at_left=at_left)
        self.pane.set_plan(self.plan(self._day), self.desk.today, self.calendar.holiday(self._day))

    def close_pane(self) -> None:
        """Take the day's list from over the month."""
        self.over.close_it()

    def _on_over_closed(self) -> None:
        self.month.setFocus(Qt.FocusReason.OtherFocusReason)

    def _on_side(self) -> None:
        """Ctrl+J: show or hide the day's list."""
        if self.is_week:
            return
        if not self._folded:
            self.pane.setVisible(self.pane.isHidden())
        elif self.over.isHidden():
            self.open_pane()
        else:
            self.close_pane()

    def set_narrow(self, narrow: bool) -> None:
        """Narrow windows have the day's list over the month."""
        self._fold()

    def _fold(self) -> None:
        """Put the day's list over the month or beside it, as there is room; big text needs more of it."""
        folded = self.is_narrow or self.width() < current_theme().px(ROOM)
        if folded == self._folded:
            return
        self._folded = folded
        if folded:
            self.over.take(self.pane)
            self.pane.close_button.show()
        else:
            self.over.hide()
            self.pane.close_button.hide()
            self.splitter.addWidget(self.pane)
            self.pane.show()
            self._take_widths()
        if self._plans:
            self._show()

    def _take_widths(self) -> None:
        wanted = WIDE_PANE if self.room is Room.WIDE else WIDTH
        pane = current_theme().px(wanted)
        self.splitter.set_widths([max(320, self.width() - pane - 1), pane])

    def _load_widths(self, key: str) -> Sequence[int] | None:
        kept = self.desk.memory.get(key)
        if not isinstance(kept, int):
            return None
        return [max(320, self.width() - kept - 1), kept]

    def _save_widths(self, key: str, widths: list[int]) -> None:
        if len(widths) == 2:
            self.desk.memory.put(key, widths[1])

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Keep the width of the day's pane; the month takes what changes."""
        super().resizeEvent(event)
        self._fold()
        if not self._folded and self.room is not self._room:
            self._room = self.room
            self._take_widths()
        if not self.over.isHidden():
            self.over.stand(at_left=self.over.at_left)

    def day_at(self, place: QPoint) -> date | None:
        """The day under a global place."""
        return self.week.day_at(place) if self.is_week else self.month.day_at(place)

    def place_of(self, entry: Entry) -> QPoint:
        """Where menus of an entry open, as a global place."""
        column = self.week.column_of(entry.day) if self.is_week else None
        surface: Any = self.month
        if column is not None:
            surface = column.list
        elif self.pane.list.hasFocus():
            surface = self.pane.list
        rect = surface.rect_of(entry.key)
        area = rect if isinstance(rect, QRect) else rect.toRect()
        if area.isEmpty():
            area = self.month.rect_of_day(self._day)
        return QPoint(surface.viewport().mapToGlobal(area.bottomLeft() + QPoint(16, -2)))

    # -- menus -------------------------------------------------------------------------------------

    def _on_menu(self, key: EntryKey | None, place: QPoint) -> None:
        menu = Menu(self)
        menu.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        entry = self.find(key)
        if entry is not None:
            if not self.is_week:
                self.choose(entry.day, entry.key)
            self.doing.fill_menu(menu, entry, place, self.calendar.load, self.carrying.begin)
            menu.addSeparator()
        if self._day >= self.desk.today:
            menu.add(self.tr("Add to this day"), "plus", "", partial(self._on_add, self._day))
        menu.add(self.tr("Today"), "sun", "T", self.go_today)
        if self.is_week:
            menu.add(self.tr("Show the month"), "calendar-days", "", partial(self.mode.set_current, MONTH))
        else:
            menu.add(self.tr("Show the week"), "columns-3", "", partial(self.mode.set_current, WEEK))
        menu.popup(place)
