"""How often a follow-up comes again, and until when; what that means is said in days below."""

from __future__ import annotations

from datetime import date
from typing import Final

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from crm_desktop.domain import quickdates
from crm_desktop.exchange.calendars import recurrence
from crm_desktop.exchange.calendars.recurrence import Repeat, RepeatChoice, RepeatError
from crm_desktop.services.calendar import Calendar
from crm_desktop.ui.calendar.when import day_field
from crm_desktop.ui.theme import current_theme
from crm_desktop.ui.widgets import ComboBox, FieldError, NumberField, label

WIDTH: Final = 261
"""Width of the list of rules, px at text size 1."""
TIMES: Final = (2, 3, 4, 5, 6, 8, 10, 12)
_FOR_GOOD: Final = "for good"
_OTHER_NUMBER: Final = "number"
_UNTIL: Final = "until"


class RepeatField(QWidget):
    """A rule in a list, and its end beside it. ``changed`` tells each choice of the person's."""

    changed = Signal()

    def __init__(self, calendar: Calendar, today: date) -> None:
        super().__init__()
        theme = current_theme()
        self._today = today
        self._day: date | None = None
        self._kept: tuple[str, date | None] = ("", None)
        self._filling = False
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        first = QHBoxLayout()
        first.setSpacing(8)
        self.repeat = ComboBox(name=self.tr("Repeat"))
        self.repeat.view().setMinimumWidth(theme.px(WIDTH))
        self.ends = ComboBox(name=self.tr("How often, or until when"))
        self.ends.setMinimumWidth(theme.px(100))
        self.ends.keep_words_whole()
        first.addWidget(self.repeat, 1)
        first.addWidget(self.ends)
        column.addLayout(first)
        self._end_line = QWidget()
        end = QHBoxLayout(self._end_line)
        end.setContentsMargins(0, 8, 0, 0)
        end.setSpacing(8)
        self._end_words = label("", "small", "text2")
        self.count = NumberField(2, least=1, most=recurrence.MOST_TIMES, name=self.tr("How many times"))
        self.until = day_field(calendar, today, placeholder=self.tr("a day"), name=self.tr("Until"))
        end.addWidget(self._end_words)
        end.addWidget(self.count)
        end.addWidget(self.until, 1)
        end.addStretch(0)
        column.addWidget(self._end_line)
        self.error = FieldError()
        column.addWidget(self.error)
        self.words = label("", "small", "text2", wrap=True)
        self.words.setContentsMargins(0, 8, 0, 0)
        column.addWidget(self.words)
        self.repeat.keyChanged.connect(self._on_changed)
        self.ends.keyChanged.connect(self._on_ends)
        self.count.valueChanged.connect(self._on_changed)
        self.until.dateChanged.connect(self._on_until)
        self.until.textEdited.connect(self._on_until)

    def stops(self) -> list[QWidget]:
        """What the Tab key goes through, in its order."""
        return [self.repeat, self.ends, self.count, self.until]

    # -- filling and reading -----------------------------------------------------------------------

    def show_rule(self, rule: str, day: date | None) -> None:
        """Show a rule as it is in the file, and the day from which on it counts."""
        self._filling = True
        self._kept, self._day = (rule, day), day
        try:
            choice = recurrence.read(rule, day or self._today)
        except RepeatError:
            choice = RepeatChoice(Repeat.OTHER)
        self._show_rules(choice.repeat)
        end = _FOR_GOOD
        if choice.times is not None:
            end = str(choice.times) if choice.times in TIMES else _OTHER_NUMBER
            self.count.setValue(choice.times)
        elif choice.until is not None:
            end = _UNTIL
        self.until.set_date(choice.until)
        items = [(_FOR_GOOD, self.tr("no end"))]
        items += [(str(one), self.tr("{count} times").format(count=one)) for one in TIMES]
        items += [(_OTHER_NUMBER, self.tr("N times…")), (_UNTIL, self.tr("until…"))]
        self.ends.set_items(items, current=end)
        self._filling = False

    def set_day(self, day: date | None) -> None:
        """Count from another day on: "every Friday" becomes "every Monday"."""
        self._day = day
        self._filling = True
        self._show_rules(self.repeat.current_key())
        self._filling = False

    def _show_rules(self, current: str) -> None:
        """How it may repeat, in words that follow the day."""
        day = self._day or self._today
        items = []
        for repeat in Repeat:
            if repeat is Repeat.NEVER:
                items.append((str(repeat), self.tr("Does not repeat")))
            elif repeat is not Repeat.OTHER:
                rule = recurrence.build(RepeatChoice(repeat), day)
                words = recurrence.in_words(rule, day, self._today).partition(",")[0]
                items.append((str(repeat), words))
        if current == Repeat.OTHER:
            items.append((str(Repeat.OTHER), self._other_words(day)))
        self.repeat.set_items(items, current=current)

    def _other_words(self, day: date) -> str:
        try:
            return recurrence.in_words(self._kept[0], day, self._today)
        except RepeatError:
            return self.tr("By a rule that I cannot read")

    def rule(self) -> str:
        """The rule as it is chosen; the one that was there stays where nothing was changed.

        Raises:
            RepeatError: where it cannot be made.
        """
        repeat = Repeat(self.repeat.current_key())
        if repeat is Repeat.NEVER:
            return ""
        kept, kept_day = self._kept
        if repeat is Repeat.OTHER:
            return kept
        day = self._day or self._today
        times, until, end = None, None, self.ends.current_key()
        if end == _OTHER_NUMBER:
            times = self.count.value()
        elif end == _UNTIL:
            until = self.until.date()
        elif end != _FOR_GOOD:
            times = int(end)
        choice = RepeatChoice(repeat, times, until)
        if kept and kept_day == day:
            try:
                if recurrence.read(kept, day) == choice:
                    return kept
            except RepeatError:
                pass
        return recurrence.build(choice, day)

    # -- while it is chosen ------------------------------------------------------------------------

    def follow(self) -> None:
        """Show what belongs to the rule that is chosen, and say the next days."""
        repeat, end = self.repeat.current_key(), self.ends.current_key()
        simple = repeat not in (Repeat.NEVER, Repeat.OTHER)
        self.ends.setVisible(simple)
        self._end_line.setVisible(simple and end in (_OTHER_NUMBER, _UNTIL))
        self.count.setVisible(end == _OTHER_NUMBER)
        self.until.setVisible(end == _UNTIL)
        self._end_words.setText(self.tr("Until") if end == _UNTIL else self.tr("How many times"))
        said = self._said()
        self.words.setText(said)
        self.words.setVisible(bool(said))

    def _said(self) -> str:
        if self.repeat.current_key() == Repeat.NEVER or self._day is None:
            return ""
        try:
            said = recurrence.days_in_words(self.rule(), self._day, self._today)
        except RepeatError as error:
            return str(error)
        return self.tr("{days}. Done moves it on.").format(days=said)

    def is_wrong(self) -> bool:
        """Whether the day on which it ends cannot be; what is wrong with it is said then."""
        if not self._end_line.isVisibleTo(self) or self.ends.current_key() != _UNTIL:
            return False
        until = self.until.date()
        if until is not None and (self._day is None or until >= self._day):
            return False
        text = self.tr("It ends before it begins.")
        if until is None:
            reading = quickdates.read(self.until.text(), self._today)
            text = reading.advice or self.tr("Until when? Perhaps ‘in 3 months’.")
        self.error.show_error(text)
        self.until.set_invalid(True)
        return True

    def _on_changed(self, *_: object) -> None:
        if not self._filling:
            self.changed.emit()

    def _on_ends(self, key: str) -> None:
        if self._filling:
            return
        self.changed.emit()
        if key == _OTHER_NUMBER:
            self.count.setFocus()
            self.count.selectAll()
        elif key == _UNTIL:
            self.until.setFocus()

    def _on_until(self, *_: object) -> None:
        if not self._filling:
            self.error.clear()
            self.until.set_invalid(False)
            self.changed.emit()
