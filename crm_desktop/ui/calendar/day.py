"""The pane of a day beside the month: what stands on it, in full, and a place to add something."""

from __future__ import annotations

from datetime import date

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from crm_desktop.services.calendar import DayPlan, EntryKey, Mark
from crm_desktop.ui.calendar import words
from crm_desktop.ui.calendar.delegates import RowDelegate
from crm_desktop.ui.calendar.entries import EntryList, Keys
from crm_desktop.ui.calendar.parts import listed
from crm_desktop.ui.calendar.week import legend_line
from crm_desktop.ui.theme import current_theme
from crm_desktop.ui.widgets import Hairline, button, icon_button, label

WIDTH = 320


class DayPane(QWidget):
    """The list of one day. ``addWanted(day)`` and ``closeWanted()``; the rest is told by its list."""

    addWanted = Signal(object)
    closeWanted = Signal()

    def __init__(self, keys: Keys, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._plan = DayPlan(date.min)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 20, 0, 18)
        layout.setSpacing(0)
        head = QHBoxLayout()
        head.setContentsMargins(20, 0, 12, 0)
        head.setSpacing(8)
        names = QVBoxLayout()
        names.setSpacing(0)
        self.title = label("", "detail-small", wrap=True)
        names.addWidget(self.title)
        self.holiday = label("", "body", "text2", wrap=True)
        names.addWidget(self.holiday)
        self.note = label("", "body", "text2")
        names.addWidget(self.note)
        head.addLayout(names, 1)
        self.close_button = icon_button("x", self.tr("Close"), keys=self.tr("Esc"))
        self.close_button.clicked.connect(self.closeWanted)
        self.close_button.hide()
        head.addWidget(self.close_button, 0, Qt.AlignmentFlag.AlignTop)
        layout.addLayout(head)
        layout.addSpacing(12)
        self.list = EntryList(self.tr("What stands on this day"), RowDelegate(), keys)
        layout.addWidget(self.list)
        self._line = QWidget()
        keeps = self._line.sizePolicy()
        keeps.setRetainSizeWhenHidden(True)  # whether the list scrolls must not hang on whether it is there
        self._line.setSizePolicy(keeps)
        line = QHBoxLayout(self._line)
        line.setContentsMargins(20, 0, 20, 0)
        line.addWidget(Hairline())
        layout.addWidget(self._line)
        self.list.verticalScrollBar().rangeChanged.connect(lambda _least, _most: self._show_line())
        self._gap = QWidget()
        layout.addWidget(self._gap)
        foot = QHBoxLayout()
        foot.setContentsMargins(20, 0, 20, 0)
        self.add_button = button(self.tr("Add to this day"), icon="plus")
        self.add_button.clicked.connect(self._on_add)
        foot.addWidget(self.add_button)
        foot.addStretch(1)
        layout.addLayout(foot)
        layout.addStretch(1)
        self.legend = QWidget()
        marks = QVBoxLayout(self.legend)
        marks.setContentsMargins(20, 20, 20, 0)
        marks.setSpacing(6)
        marks.addLayout(legend_line(Mark.FOLLOW_UP, self.tr("Follow-up you made. Drag it to another day.")))
        marks.addLayout(legend_line(Mark.DUE, self.tr("Due by a rule. Dragging snoozes it.")))
        marks.addLayout(legend_line(None, self.tr("Six or more things. Move some if you can.")))
        for place in range(marks.count()):
            item = marks.itemAt(place)
            inner = item.layout() if item is not None else None
            if isinstance(inner, QHBoxLayout):
                inner.addStretch(1)
        layout.addWidget(self.legend)
        self.setMinimumWidth(260)

    @property
    def day(self) -> date:
        """The day that is shown."""
        return self._plan.day

    def set_plan(self, plan: DayPlan, today: date, holiday: str) -> None:
        """Show a day."""
        self._plan = plan
        self.title.setText(words.day_title(plan.day, today))
        self.note.setText(words.how_much(plan, today))
        self.holiday.setText(holiday)
        self.holiday.setVisible(bool(holiday))
        self.list.set_parts(listed(plan.day, plan.entries), today)
        self.list.setAccessibleName(words.day_title(plan.day, today))
        self.list.setVisible(bool(plan.entries))
        self._show_line()
        self.add_button.setEnabled(plan.day >= today)
        self.add_button.setVisible(plan.day >= today)
        self._fit()

    def _show_line(self) -> None:
        """Part the button from an empty day, and from a list that goes on below it."""
        self._line.setVisible(not self._plan.entries or self.list.verticalScrollBar().maximum() > 0)

    def choose(self, key: EntryKey | None) -> None:
        """Show an entry as the chosen one."""
        self.list.choose(key)

    def _fit(self) -> None:
        """The list is as high as its rows, so that the button stands below them; it scrolls where there is no room."""
        theme = current_theme()
        self._gap.setFixedHeight(theme.px(12))
        self.list.setMaximumHeight(self.list.content_height(self.width()) + 2)
        room = self.height() - theme.px(230)
        self.legend.setVisible(self.list.isHidden() or self.list.maximumHeight() < room)
        policy = self.list.sizePolicy()
        policy.setVerticalStretch(1000)
        self.list.setSizePolicy(policy)

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._fit()

    def follow_theme(self) -> None:
        """Follow the colours and the text size."""
        self._fit()

    def _on_add(self) -> None:
        self.addWanted.emit(self._plan.day)
