"""The week: a column for each day, with its load, its things as cards, and a place to add one."""

from __future__ import annotations

from collections.abc import Mapping
from datetime import date, timedelta
from typing import Final

from PySide6.QtCore import QPoint, QRect, QRectF, QSize, Qt, Signal
from PySide6.QtGui import QMouseEvent, QPainter, QPaintEvent, QPen, QResizeEvent
from PySide6.QtWidgets import QHBoxLayout, QSizePolicy, QVBoxLayout, QWidget

from crm_desktop.domain.wording import things
from crm_desktop.services.calendar import DayPlan, Entry, EntryKey, Mark
from crm_desktop.ui.calendar import words
from crm_desktop.ui.calendar.delegates import CardDelegate, paint_mark
from crm_desktop.ui.calendar.entries import EntryList, Keys
from crm_desktop.ui.calendar.parts import Add, Head, Part, listed
from crm_desktop.ui.theme import current_theme
from crm_desktop.ui.widgets import Hairline, Kbd, draw_text, label, paint_box, paint_load, text_width

HEAD: Final = 63
WEEKEND: Final = 84
"""The width of an empty day of the weekend, px at text size 1; one with something on it is wider."""
WEEKEND_FULL: Final = 132
FOOT: Final = 39


class DayHead(QWidget):
    """Over a column: its day, its load, and what it asks for. Clicking it chooses the day."""

    pressed = Signal(object)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._plans: list[DayPlan] = []
        self._today = date.min
        self._weekend = False
        self._holidays: Mapping[date, str] = {}
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)

    def set_plans(
        self, plans: list[DayPlan], today: date, *, weekend: bool, holidays: Mapping[date, str]
    ) -> None:
        """Show one day, or the two of a weekend."""
        self._plans, self._today, self._weekend, self._holidays = plans, today, weekend, holidays
        said = [f"{words.day_title(plan.day, today)}. {self._note(plan)}" for plan in plans]
        self.setAccessibleName(". ".join(part.rstrip(". ") for part in said))
        self.update()

    def sizeHint(self) -> QSize:
        return QSize(40, current_theme().px(HEAD))

    def _note(self, plan: DayPlan) -> str:
        said = plan.how_much()
        if not said and plan.day >= self._today:
            said = self.tr("free")
        holiday = self._holidays.get(plan.day, "")
        return ". ".join(part for part in (holiday, said) if part)

    def mousePressEvent(self, event: QMouseEvent) -> None:
        if self._plans:
            place = int(event.position().y() * len(self._plans) // max(1, self.height()))
            self.pressed.emit(self._plans[min(place, len(self._plans) - 1)].day)

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        theme = current_theme()
        if len(self._plans) == 1:
            self._paint_day(painter, self._plans[0])
            return
        for place, plan in enumerate(self._plans):
            y = theme.px(10 + 22 * place)
            left = theme.px(12)
            name = f"{words.weekday(plan.day, short=True)} {plan.day.day}"
            width = draw_text(
                painter, QRectF(left, y, self.width() - left, theme.px(20)), name, "small-strong", "text"
            )
            x = left + width + theme.px(8)
            note = self._note(plan) if not plan.load else str(plan.load)
            draw_text(painter, QRectF(x, y, self.width() - x - 4, theme.px(20)), note, "small", "text2")

    def _paint_day(self, painter: QPainter, plan: DayPlan) -> None:
        theme = current_theme()
        left, line = theme.px(12), theme.px(20)
        y = theme.px(10)
        role = "body-medium"
        name = words.weekday(plan.day, short=True)
        width = draw_text(painter, QRectF(left, y, self.width() - left, line), name, role, "text")
        x = left + width + theme.px(4 if self._weekend else 9)
        number = str(plan.day.day)
        if plan.day == self._today:
            pill = QRectF(x, y, theme.px(29), line)
            paint_box(painter, pill, "accent", "", line / 2)
            draw_text(painter, pill, number, "body-strong", "on-accent", Qt.AlignmentFlag.AlignHCenter)
            x += theme.px(29)
        else:
            x += draw_text(painter, QRectF(x, y, theme.px(40), line), number, "body-strong", "text")
        right = self.width() - theme.px(12)
        bars = max(4, min(plan.load, 9)) if plan.load else 0
        if bars and right - x >= bars * theme.px(7) + theme.px(4):
            paint_load(painter, QRectF(x, y, right - x, line), plan.load)
        note = QRectF(left, theme.px(32), self.width() - left - theme.px(8), theme.px(16))
        said = self._note(plan)
        if text_width(said, "small") > note.width() and plan.load:
            said = things(plan.load)
        draw_text(painter, note, said, "small", "text2")


class DayColumn(QWidget):
    """A day of the week, or the two days of a weekend in one column."""

    def __init__(self, keys: Keys, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.days: tuple[date, ...] = ()
        self.weekend = False
        self.aimed = False
        self.is_last = False
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 1, 0)
        layout.setSpacing(0)
        self.head = DayHead()
        layout.addWidget(self.head)
        layout.addWidget(Hairline())
        self.list = EntryList("", CardDelegate(), keys)
        self.list.setViewportMargins(0, 8, 0, 0)
        layout.addWidget(self.list, 1)

    def set_plans(
        self, plans: list[DayPlan], today: date, *, weekend: bool, holidays: Mapping[date, str]
    ) -> None:
        """Show these days."""
        self.days = tuple(plan.day for plan in plans)
        self.weekend = weekend
        self.head.set_plans(plans, today, weekend=weekend, holidays=holidays)
        self.list.setAccessibleName(", ".join(words.day_title(day, today) for day in self.days))
        parts: list[Part] = []
        together = len(plans) > 1
        for plan in plans:
            if together and any(one.entries for one in plans):
                name = f"{words.weekday(plan.day, short=True)} {plan.day.day}"
                parts.append(Head(plan.day, name, "" if plan.entries else self.tr("free")))
            parts.extend(listed(plan.day, plan.entries))
            if plan.day >= today:
                parts.append(
                    Add(
                        plan.day,
                        self.tr("Add") if weekend else self.tr("Add to this day"),
                        quiet=weekend and not plan.entries,
                    )
                )
        self.list.set_parts(parts, today)

    def has_entries(self) -> bool:
        """Whether anything stands on its days."""
        model = self.list.entries
        return any(isinstance(model.part(row), Entry) for row in range(model.rowCount()))

    def day_at(self, place: QPoint) -> date:
        """The day under a global place; of a weekend in one column the one whose part it is."""
        if len(self.days) == 1:
            return self.days[0]
        point = self.list.viewport().mapFromGlobal(place)
        found = self.days[0]
        for row in range(self.list.entries.rowCount()):
            part = self.list.entries.part(row)
            if isinstance(part, Head) and self.list.visualRect(self.list.entries.index(row)).y() <= point.y():
                found = part.day
        if self.head.rect().contains(self.head.mapFromGlobal(place)):
            below = self.head.mapFromGlobal(place).y() > self.head.height() / 2
            return self.days[1 if below else 0]
        return found

    def aim(self, aimed: bool) -> None:
        """Mark it as where something would go."""
        if aimed != self.aimed:
            self.aimed = aimed
            self.update()

    def paintEvent(self, event: QPaintEvent) -> None:
        theme = current_theme()
        painter = QPainter(self)
        if self.aimed:
            painter.fillRect(self.rect(), theme.color("accent-soft"))
        elif self.weekend:
            painter.fillRect(self.rect(), theme.color("alt"))
        if not self.is_last:
            painter.fillRect(QRect(self.width() - 1, 0, 1, self.height()), theme.color("line"))
        if self.aimed:
            painter.setPen(QPen(theme.color("focus"), theme.ring))
            painter.drawRect(self.rect().adjusted(1, 1, -2, -1))


class _LegendMark(QWidget):
    """A mark of the legend: a dot, a ring, or an amber bar."""

    def __init__(self, mark: Mark | None, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._mark = mark
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)

    def sizeHint(self) -> QSize:
        theme = current_theme()
        return QSize(theme.px(7), theme.px(16))

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        theme = current_theme()
        middle = self.height() / 2
        if self._mark is None:
            box = QRectF(0, middle - theme.px(9) / 2, theme.px(5), theme.px(9))
            painter.setPen(Qt.PenStyle.NoPen)
            painter.setBrush(theme.color("warm-dot"))
            painter.drawRoundedRect(box, 1, 1)
        else:
            paint_mark(painter, 0, middle, self._mark)


def legend_line(mark: Mark | None, text: str) -> QHBoxLayout:
    """A mark with what it means; None is the amber bar."""
    row = QHBoxLayout()
    row.setContentsMargins(0, 0, 0, 0)
    row.setSpacing(8)
    row.addWidget(_LegendMark(mark))
    row.addWidget(label(text, "small", "text2"))
    return row


class WeekFoot(QWidget):
    """What the marks mean, and the keys."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        row = QHBoxLayout(self)
        row.setContentsMargins(24, 0, 20, 0)
        row.setSpacing(20)
        row.addLayout(legend_line(Mark.FOLLOW_UP, self.tr("Follow-up you made: drag it")))
        row.addLayout(legend_line(Mark.DUE, self.tr("Due by a rule: dragging snoozes it")))
        row.addLayout(legend_line(None, self.tr("Six or more")))
        row.addStretch(1)
        self._keys = QWidget()
        keys = QHBoxLayout(self._keys)
        keys.setContentsMargins(0, 0, 0, 0)
        keys.setSpacing(20)
        for key, text in (
            (self.tr("m"), self.tr("move")),
            (self.tr("Space"), self.tr("done")),
            (self.tr("t"), self.tr("today")),
        ):
            pair = QHBoxLayout()
            pair.setSpacing(6)
            pair.addWidget(Kbd(key))
            pair.addWidget(label(text, "small", "text2"))
            keys.addLayout(pair)
        row.addWidget(self._keys)
        self._take_height()

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Show the keys where there is room for them too; the key map has them all."""
        super().resizeEvent(event)
        row = self.layout()
        if row is not None:
            wanted = row.sizeHint().width() + (self._keys.sizeHint().width() if self._keys.isHidden() else 0)
            self._keys.setVisible(wanted <= self.width())

    def _take_height(self) -> None:
        self.setFixedHeight(current_theme().px(FOOT))

    def follow_theme(self) -> None:
        """Follow the colours and the text size."""
        self._take_height()


class WeekPane(QWidget):
    """Seven days side by side.

    ``dayChosen(day, key)`` a day or an entry got the focus; the other signals are those of `EntryList`.
    """

    dayChosen = Signal(object, object)
    opened = Signal(object)
    addWanted = Signal(object)
    menuAsked = Signal(object, QPoint)
    dragBegun = Signal(object, QPoint)
    dragMoved = Signal(QPoint)
    dragEnded = Signal(QPoint)

    def __init__(self, keys: Keys, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._row = QHBoxLayout()
        self._row.setContentsMargins(0, 0, 0, 0)
        self._row.setSpacing(0)
        self.columns: list[DayColumn] = []
        for _ in range(7):
            column = DayColumn(keys)
            self.columns.append(column)
            self._row.addWidget(column)
            column.head.pressed.connect(self._on_head)
            column.list.chosen.connect(self._on_chosen)
            column.list.hasCome.connect(self._on_focus)
            column.list.opened.connect(self.opened)
            column.list.addWanted.connect(self.addWanted)
            column.list.menuAsked.connect(self.menuAsked)
            column.list.dragBegun.connect(self.dragBegun)
            column.list.dragMoved.connect(self.dragMoved)
            column.list.dragEnded.connect(self.dragEnded)
        whole = QVBoxLayout(self)
        whole.setContentsMargins(0, 0, 0, 0)
        whole.setSpacing(0)
        whole.addLayout(self._row, 1)
        whole.addWidget(Hairline())
        self.foot = WeekFoot()
        whole.addWidget(self.foot)

    def set_days(
        self,
        monday: date,
        plans: Mapping[date, DayPlan],
        today: date,
        holidays: Mapping[date, str],
        weekend: frozenset[int],
        *,
        together: bool,
    ) -> None:
        """Show a week; `together` puts two days of a weekend that follow each other into one column."""
        days = [monday + timedelta(days=number) for number in range(7)]
        groups: list[list[date]] = []
        for day in days:
            join = together and len(weekend) == 2 and day.weekday() in weekend
            if join and groups and groups[-1][-1].weekday() in weekend and len(groups[-1]) == 1:
                groups[-1].append(day)
            else:
                groups.append([day])
        for place, column in enumerate(self.columns):
            column.setVisible(place < len(groups))
            if place >= len(groups):
                column.days = ()
                column.list.set_parts((), today)
                continue
            shown = [plans.get(day) or DayPlan(day) for day in groups[place]]
            off = all(day.weekday() in weekend for day in groups[place])
            column.is_last = place == len(groups) - 1
            column.set_plans(shown, today, weekend=off, holidays=holidays)
        self._take_widths()

    def _take_widths(self) -> None:
        theme = current_theme()
        off = [column for column in self.columns if column.days and column.weekend]
        wide = any(column.has_entries() for column in off)
        for place, column in enumerate(self.columns):
            narrow = column in off
            full = wide or len(column.days) > 1
            column.setMinimumWidth(0)
            column.setMaximumWidth(theme.px(WEEKEND_FULL if full else WEEKEND) if narrow else 16_777_215)
            if narrow:
                column.setMinimumWidth(column.maximumWidth())
            self._row.setStretch(place, 0 if narrow else 1)

    def follow_theme(self) -> None:
        """Follow the colours and the text size."""
        self._take_widths()

    def column_of(self, day: date) -> DayColumn | None:
        """The column of a day."""
        return next((column for column in self.columns if day in column.days), None)

    def day_at(self, place: QPoint) -> date | None:
        """The day under a global place."""
        for column in self.columns:
            if column.isVisible() and column.rect().contains(column.mapFromGlobal(place)):
                return column.day_at(place)
        return None

    def choose(self, day: date, key: EntryKey | None, *, focus: bool = False) -> None:
        """Show an entry as the chosen one, or only give its day the focus."""
        target = self.column_of(day)
        for column in self.columns:
            if column is not target:
                column.list.choose(None)
        if target is None:
            return
        if not target.list.choose(key) and focus:
            target.list.blockSignals(True)
            target.list.choose_near(0)
            target.list.blockSignals(False)
        if focus:
            target.list.setFocus(Qt.FocusReason.OtherFocusReason)

    def step(self, day: date, direction: int) -> date | None:
        """Go to the column beside that of a day, to what stands at the same height; give its day."""
        here = self.column_of(day)
        shown = [column for column in self.columns if column.days]
        if here is None:
            return None
        place = shown.index(here) + direction
        if not 0 <= place < len(shown):
            return None
        rect = here.list.visualRect(here.list.currentIndex())
        target = shown[place]
        here.list.choose(None)
        target.list.setFocus(Qt.FocusReason.OtherFocusReason)
        target.list.choose_near(rect.center().y() if rect.isValid() else 0)
        return target.days[0]

    def aim(self, day: date | None) -> None:
        """Mark the day something would be moved to."""
        for column in self.columns:
            column.aim(day is not None and day in column.days)

    def has_focus(self) -> bool:
        """Whether a day of it has the focus."""
        return any(column.list.hasFocus() for column in self.columns)

    def _column_of_list(self) -> DayColumn | None:
        sender = self.sender()
        return next((column for column in self.columns if column.list is sender), None)

    def _on_head(self, day: date) -> None:
        self.dayChosen.emit(day, None)

    def _on_chosen(self, key: EntryKey | None) -> None:
        column = self._column_of_list()
        if column is not None and column.days:
            self.dayChosen.emit(self._day_in(column), key)

    def _on_focus(self) -> None:
        column = self._column_of_list()
        if column is not None and column.days:
            self.dayChosen.emit(self._day_in(column), column.list.current_key())

    @staticmethod
    def _day_in(column: DayColumn) -> date:
        """The day of the current place of a column."""
        row = column.list.currentIndex().row()
        if row < 0:
            return column.days[0]
        part = column.list.entries.part(row)
        return part.day if part.day in column.days else column.days[0]
