"""Days and times: a field that reads words, with a calendar that drops down, and a field for the time."""

from __future__ import annotations

import re
from collections.abc import Callable
from datetime import date, time, timedelta

from PySide6.QtCore import QDate, QRect, QRectF, Qt, Signal
from PySide6.QtGui import QFocusEvent, QKeyEvent, QPainter
from PySide6.QtWidgets import QCalendarWidget, QHBoxLayout, QTableView, QWidget

from crm_desktop.domain import wording
from crm_desktop.ui.theme import current_theme
from crm_desktop.ui.widgets.buttons import icon_button, link_button, paint_box
from crm_desktop.ui.widgets.line_edit import LineEdit
from crm_desktop.ui.widgets.marks import paint_dots
from crm_desktop.ui.widgets.panels import Hairline
from crm_desktop.ui.widgets.popups import Popup
from crm_desktop.ui.widgets.text import draw_text, label

Day = date
Clock = time  # DateField.date and TimeField.time hide these names inside of their classes
Parse = Callable[[str, date], "date | None"]
Load = Callable[[date], int]
Describe = Callable[[date], str]

_TIME = re.compile(r"^\s*(\d{1,2})(?:\s*[:.h]?\s*(\d{2}))?\s*(am|pm)?\s*$", re.IGNORECASE)


def short_date(day: date) -> str:
    """A day as the tables say it: "Tue 24 Nov"."""
    return wording.short_day(day, day)


def read_time(text: str) -> time | None:
    """Read "10", "10:30", "10.30", "1030" or "3 pm"; None for what is no time."""
    found = _TIME.match(text)
    if found is None:
        return None
    hour, minute = int(found.group(1)), int(found.group(2) or 0)
    half = (found.group(3) or "").lower()
    if half and not 1 <= hour <= 12:
        return None
    if half == "pm" and hour < 12:
        hour += 12
    if half == "am" and hour == 12:
        hour = 0
    if hour > 23 or minute > 59:
        return None
    return time(hour, minute)


def add_month(day: date) -> date:
    """The same day a month later, or that month's last day."""
    later = QDate(day.year, day.month, day.day).addMonths(1)
    return date(later.year(), later.month(), later.day())


class MonthGrid(QCalendarWidget):
    """The month, painted in our tokens: load as dots, today outlined, the chosen day filled, weekends tinted."""

    def __init__(self, today: date, load: Load | None = None, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._today = today
        self._load = load
        self.setFirstDayOfWeek(Qt.DayOfWeek(wording.manner().week_starts + 1))
        self.setNavigationBarVisible(False)
        self.setVerticalHeaderFormat(QCalendarWidget.VerticalHeaderFormat.NoVerticalHeader)
        self.setHorizontalHeaderFormat(QCalendarWidget.HorizontalHeaderFormat.NoHorizontalHeader)
        self.setGridVisible(False)
        self.setDateEditEnabled(False)
        self.setMinimumDate(QDate(1900, 1, 1))
        grid = self.findChild(QTableView)
        if grid is not None:
            grid.setAccessibleName(self.tr("Days of the month"))
            grid.horizontalHeader().setMinimumSectionSize(8)
            grid.verticalHeader().setMinimumSectionSize(8)
        theme = current_theme()
        self.setFixedSize(theme.px(38) * 7 + 4, theme.px(36) * 6)

    def paintCell(self, painter: QPainter, rect: QRect, day: QDate | date) -> None:
        theme = current_theme()
        when = day if isinstance(day, date) else date(day.year(), day.month(), day.day())
        chosen = self.selectedDate()
        is_chosen = (chosen.year(), chosen.month(), chosen.day()) == (when.year, when.month, when.day)
        is_today = when == self._today
        inside = when.month == self.monthShown() and when.year == self.yearShown()
        painter.save()
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.fillRect(rect, theme.color("alt" if when.isoweekday() >= 6 else "base"))
        box = QRectF(rect)
        token, role = ("text" if inside else "text3"), "body"
        if is_chosen:
            paint_box(painter, box, "accent", "", theme.px(6))
            token, role = "on-accent", "body-strong"
        elif is_today:
            paint_box(painter, box, "", "accent", theme.px(6))
            token, role = "accent-text", "body-strong"
        draw_text(painter, box, str(when.day), role, token, Qt.AlignmentFlag.AlignHCenter)
        count = self._load(when) if self._load is not None else 0
        if count:
            dots = QRectF(box.x(), box.bottom() - theme.px(8), box.width(), theme.px(4))
            paint_dots(painter, dots, count, "on-accent" if is_chosen else "cool-dot")
        painter.restore()


class CalendarPopup(Popup):
    """The calendar of a date field: month, days with their load, and quick links. ``picked(date)``."""

    picked = Signal(object)

    def __init__(
        self, parent: QWidget, today: date, *, value: date | None = None, load: Load | None = None
    ) -> None:
        super().__init__(parent, padding=12)
        self._today = today
        head = QHBoxLayout()
        head.setContentsMargins(8, 0, 0, 0)
        head.setSpacing(4)
        self._month = label("", "body-strong")
        head.addWidget(self._month)
        head.addStretch(1)
        self.before = icon_button("chevron-left", self.tr("Previous month"), keys=self.tr("PgUp"), size=14)
        self.after = icon_button("chevron-right", self.tr("Next month"), keys=self.tr("PgDn"), size=14)
        head.addWidget(self.before)
        head.addWidget(self.after)
        self.body.addLayout(head)
        week = QHBoxLayout()
        week.setSpacing(0)
        week.setContentsMargins(0, 0, 0, 0)
        for place in range(7):
            number = (place + wording.manner().week_starts) % 7
            name = label(wording.short_weekday(number)[:2], "small", "text2")
            name.setAlignment(Qt.AlignmentFlag.AlignCenter)
            week.addWidget(name, 1)
        self.body.addLayout(week)
        self.calendar = MonthGrid(today, load)
        shown = value or today
        self.calendar.setSelectedDate(QDate(shown.year, shown.month, shown.day))
        self.calendar.setCurrentPage(shown.year, shown.month)
        self.body.addWidget(self.calendar)
        self.body.addSpacing(4)
        self.body.addWidget(Hairline())
        links = QHBoxLayout()
        links.setContentsMargins(8, 6, 8, 0)
        links.setSpacing(0)
        self.links = {}
        for place, (words, day) in enumerate(self._quick()):
            link = link_button(words)
            link.clicked.connect(lambda _checked=False, day=day: self._take(day))
            if place:
                links.addStretch(1)
            links.addWidget(link)
            self.links[words] = link
        self.body.addLayout(links)
        self.before.clicked.connect(self.calendar.showPreviousMonth)
        self.after.clicked.connect(self.calendar.showNextMonth)
        self.calendar.currentPageChanged.connect(self._on_page)
        self.calendar.clicked.connect(self._on_day)
        self.calendar.activated.connect(self._on_day)
        self._on_page(shown.year, shown.month)
        grid = self.calendar.findChild(QTableView)
        if grid is not None:
            self.setFocusProxy(grid)

    def _quick(self) -> list[tuple[str, date]]:
        to_friday = (4 - self._today.weekday()) % 7 or 7
        return [
            (self.tr("Tomorrow"), self._today + timedelta(days=1)),
            (self.tr("Friday"), self._today + timedelta(days=to_friday)),
            (self.tr("In a week"), self._today + timedelta(days=7)),
            (self.tr("In a month"), add_month(self._today)),
        ]

    def _on_page(self, year: int, month: int) -> None:
        self._month.setText(wording.month_and_year(date(year, month, 1)))

    def _on_day(self, day: QDate) -> None:
        self._take(date(day.year(), day.month(), day.day()))

    def _take(self, day: date) -> None:
        self.close()
        self.picked.emit(day)


class DateField(LineEdit):
    """A day, typed as words ("fri", "in 2 weeks", "3/12") or chosen from the calendar (Alt+Down, or the icon).

    ``parse(text, today)`` reads the words; ``load(day)`` counts what a day has; ``describe(day)`` says a day.
    The day that was understood stands in grey at the right; where there is no room for it, it takes the place of the
    words when the field is left. ``dateChanged(date or None)``.
    """

    dateChanged = Signal(object)

    def __init__(
        self,
        parse: Parse,
        today: Day,
        *,
        value: Day | None = None,
        placeholder: str = "",
        load: Load | None = None,
        describe: Describe | None = None,
        name: str = "",
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(placeholder=placeholder, name=name, parent=parent)
        self._parse = parse
        self._today = today
        self._load = load
        self._describe = describe or short_date
        self._value: Day | None = None
        self._popup: CalendarPopup | None = None
        self._button = self.add_button(
            icon_button("calendar", self.tr("Calendar"), keys=self.tr("Alt+Down"), size=14)
        )
        self._button.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self._button.clicked.connect(self.open_calendar)
        self.textEdited.connect(self._on_edited)
        self.set_date(value)

    def date(self) -> Day | None:
        """The day, or None when the field is empty or cannot be read."""
        return self._value

    def set_date(self, day: Day | None) -> None:
        """Put a day in, said in words. Emits nothing."""
        self._value = day
        self.setText(self._describe(day) if day is not None else "")
        self.set_hint("")

    def is_readable(self) -> bool:
        """False when something is typed that is no day."""
        return self._value is not None or not self.text().strip()

    def _on_edited(self, text: str) -> None:
        before = self._value
        self._value = self._parse(text.strip(), self._today) if text.strip() else None
        shown = self._describe(self._value) if self._value is not None else ""
        self.set_hint("" if shown == text.strip() else shown)
        if self._value != before:
            self.dateChanged.emit(self._value)

    def type_text(self, text: str) -> None:
        """Put words in as if they were typed."""
        self.setText(text)
        self._on_edited(text)

    def open_calendar(self) -> None:
        """Drop down the calendar."""
        if self._popup is not None:
            return
        self.setFocus()
        popup = CalendarPopup(self, self._today, value=self._value, load=self._load)
        popup.picked.connect(self._on_picked)
        popup.closed.connect(self._on_closed)
        self._popup = popup
        popup.show_at(self)
        popup.setFocus()

    def calendar_popup(self) -> CalendarPopup | None:
        """The calendar while it is open."""
        return self._popup

    def _on_closed(self) -> None:
        if self._popup is not None:
            popup, self._popup = self._popup, None
            popup.deleteLater()

    def _on_picked(self, day: Day) -> None:
        before = self._value
        self.set_date(day)
        self.setFocus()
        if day != before:
            self.dateChanged.emit(day)

    def focusOutEvent(self, event: QFocusEvent) -> None:
        super().focusOutEvent(event)
        if self.hint() and not self.shows_hint():
            self.set_date(self._value)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() == Qt.Key.Key_Down and event.modifiers() & Qt.KeyboardModifier.AltModifier:
            self.open_calendar()
            return
        super().keyPressEvent(event)


class TimeField(LineEdit):
    """A time of day; empty means any time. Up and down step a quarter of an hour. ``timeChanged(time or None)``."""

    timeChanged = Signal(object)

    def __init__(
        self,
        value: Clock | None = None,
        *,
        placeholder: str = "",
        name: str = "",
        small: bool = False,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(placeholder=placeholder, icon="clock", name=name, small=small, parent=parent)
        if not placeholder:
            self.setPlaceholderText(self.tr("Any time"))
        self._value: Clock | None = None
        self.textEdited.connect(self._on_edited)
        self.set_time(value)

    def time(self) -> Clock | None:
        """The time; None when the field is empty or cannot be read."""
        return self._value

    def set_time(self, value: Clock | None) -> None:
        """Put a time in. Emits nothing."""
        self._value = value
        self.setText(f"{value.hour:02d}:{value.minute:02d}" if value is not None else "")

    def is_readable(self) -> bool:
        """False when something is typed that is no time."""
        return self._value is not None or not self.text().strip()

    def _on_edited(self, text: str) -> None:
        before = self._value
        self._value = read_time(text) if text.strip() else None
        if self._value != before:
            self.timeChanged.emit(self._value)

    def _step(self, minutes: int) -> None:
        now = self._value or Clock(9, 0)
        total = (now.hour * 60 + now.minute + minutes) % (24 * 60)
        self.set_time(Clock(total // 60, total % 60))
        self.timeChanged.emit(self._value)

    def focusOutEvent(self, event: QFocusEvent) -> None:
        super().focusOutEvent(event)
        if self._value is not None:
            self.set_time(self._value)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() in (Qt.Key.Key_Up, Qt.Key.Key_Down) and not event.modifiers():
            self._step(15 if event.key() == Qt.Key.Key_Up else -15)
            return
        super().keyPressEvent(event)
