"""Reminders as windows of our own, or as cards inside the main window where there is no tray.

They stand at the bottom right, at most three, and stay until they are answered: Open, Snooze with its times, Done.
What comes beyond three waits its turn.
"""

from __future__ import annotations

from collections.abc import Callable, Sequence
from datetime import date, datetime
from functools import partial
from itertools import pairwise
from typing import Final

from PySide6.QtCore import QEvent, QObject, QPoint, QRect, QRectF, QSize, Qt, Signal
from PySide6.QtGui import QGuiApplication, QKeyEvent, QPainter, QPaintEvent
from PySide6.QtWidgets import QApplication, QFrame, QHBoxLayout, QLabel, QVBoxLayout, QWidget
from shiboken6 import isValid

from crm_desktop.domain.wording import shortened
from crm_desktop.services.reminders import Reminder
from crm_desktop.services.snoozing import SnoozeChoice, morning_of
from crm_desktop.ui.theme import app_icon, current_theme, dress
from crm_desktop.ui.widgets import (
    CalendarPopup,
    Face,
    Menu,
    button,
    icon_button,
    label,
    make_see_through,
    paint_box,
    paint_shadow,
)

MOST_SHOWN: Final = 3
WIDTH: Final = 400
EDGE: Final = 20
"""Room around the card for its shadow, in px."""
MARGIN: Final = 20
"""From the card to the edge of the screen, in px."""
GAP: Final = 12
"""Between two cards, in px."""


class ReminderCard(QFrame):
    """One reminder. As a window it lies over everything and takes no focus; inside a window it is a part of that."""

    opened = Signal(object)
    snoozed = Signal(object, object)
    done = Signal(object)
    dismissed = Signal(object)

    def __init__(
        self,
        reminder: Reminder,
        choices: Callable[[], Sequence[SnoozeChoice]],
        today: Callable[[], date],
        host: QWidget | None = None,
    ) -> None:
        super().__init__(host)
        self.reminder = reminder
        self._choices = choices
        self._today = today
        self._calendar: CalendarPopup | None = None
        dress(self)
        if host is None:
            self.setWindowFlags(
                Qt.WindowType.Tool
                | Qt.WindowType.FramelessWindowHint
                | Qt.WindowType.WindowStaysOnTopHint
                | Qt.WindowType.NoDropShadowWindowHint
            )
            make_see_through(self, edge=EDGE)
            self.setAttribute(Qt.WidgetAttribute.WA_ShowWithoutActivating)
            self.setAttribute(Qt.WidgetAttribute.WA_MacAlwaysShowToolWindow)
            self.setWindowTitle(reminder.title)
        self.setProperty("painted", True)
        self.setAccessibleName(self.tr("Reminder: {title}").format(title=reminder.title))
        self.setAccessibleDescription(" ".join(part for part in (reminder.when, reminder.body) if part))
        scale = current_theme().px
        self.setFixedWidth(scale(WIDTH) + 2 * EDGE)
        column = QVBoxLayout(self)
        column.setContentsMargins(EDGE + 16, EDGE + 8, EDGE + 8, EDGE + 16)
        column.setSpacing(0)
        column.addLayout(self._head())
        column.addSpacing(8)
        column.addLayout(self._words())
        column.addSpacing(12)
        column.addLayout(self._buttons())
        order = (self.open_button, self.snooze_button, self.done_button, self.close_button)
        for before, after in pairwise(order):
            self.setTabOrder(before, after)

    def _head(self) -> QHBoxLayout:
        head = QHBoxLayout()
        head.setSpacing(8)
        mark = QLabel()
        mark.setPixmap(app_icon().pixmap(QSize(16, 16), self.devicePixelRatioF()))
        head.addWidget(mark)
        head.addWidget(label(self.tr("CRM Desktop"), "small", "text2"))
        head.addStretch(1)
        self._when = label(self.reminder.when, "small", "text2")
        head.addWidget(self._when)
        self.close_button = icon_button("x", self.tr("Close"), small=True, size=14)
        self.close_button.clicked.connect(self._on_dismissed)
        head.addWidget(self.close_button)
        return head

    def _words(self) -> QHBoxLayout:
        row = QHBoxLayout()
        row.setSpacing(12)
        row.setContentsMargins(0, 0, 8, 0)
        name = self.reminder.contact_name
        face = Face(name, size=40) if name else Face(self.reminder.title, size=40, icon=self._icon_name())
        row.addWidget(face, 0, Qt.AlignmentFlag.AlignTop)
        words = QVBoxLayout()
        words.setSpacing(4)
        words.addWidget(label(shortened(self.reminder.title, 200), "section", wrap=True))
        if self.reminder.body:
            words.addWidget(label(shortened(self.reminder.body, 300), "body", "text2", wrap=True))
        words.addStretch(1)
        row.addLayout(words, 1)
        return row

    def _icon_name(self) -> str:
        return "square-check" if self.reminder.can_be_done else "sun"

    def _buttons(self) -> QHBoxLayout:
        row = QHBoxLayout()
        row.setSpacing(8)
        row.setContentsMargins(0, 0, 8, 0)
        if self.reminder.is_call:
            self.open_button = button(self.tr("Open call sheet"), "primary", "id-card")
        else:
            self.open_button = button(self.tr("Open"), "primary")
        self.open_button.clicked.connect(self._on_opened)
        row.addWidget(self.open_button)
        self.snooze_button = button(self.tr("Snooze"), icon="alarm-clock")
        self.snooze_button.clicked.connect(self._on_snooze)
        row.addWidget(self.snooze_button)
        row.addStretch(1)
        self.done_button = button(self.tr("Done"), "quiet", "check")
        self.done_button.clicked.connect(self._on_done)
        self.done_button.setVisible(self.reminder.can_be_done)
        row.addWidget(self.done_button)
        return row

    def set_when(self, when: str) -> None:
        """Say again when it is: time goes by while the card stands."""
        self._when.setText(when)

    def snooze_menu(self) -> Menu:
        """Give the menu of times, made for this moment."""
        menu = Menu(self)
        for choice in self._choices():
            menu.add(choice.text, keys=choice.shown, slot=partial(self._snooze, choice.until))
        menu.addSeparator()
        menu.add(self.tr("Choose a day…"), slot=self._on_choose_day)
        menu.aboutToShow.connect(partial(self.snooze_button.set_active, True))
        menu.aboutToHide.connect(partial(self.snooze_button.set_active, False))
        return menu

    def _on_snooze(self) -> None:
        menu = self.snooze_menu()
        menu.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        size = menu.sizeHint()
        # Above the button, and over the card where there is no room above.
        spot = self.snooze_button.mapToGlobal(QPoint(0, -size.height() - 4))
        if spot.y() < self.screen().availableGeometry().top():
            spot = self.snooze_button.mapToGlobal(QPoint(0, self.snooze_button.height() + 4))
        menu.popup(spot)

    def _on_choose_day(self) -> None:
        self._calendar = CalendarPopup(self.snooze_button, self._today())
        self._calendar.picked.connect(self._on_day)
        self._calendar.closed.connect(self._calendar.deleteLater)
        self._calendar.show_at(self.snooze_button)

    def _on_day(self, day: date) -> None:
        self._snooze(morning_of(day))

    def _snooze(self, until: datetime) -> None:
        self.snoozed.emit(self.reminder, until)

    def _on_opened(self) -> None:
        self.opened.emit(self.reminder)

    def _on_done(self) -> None:
        self.done.emit(self.reminder)

    def _on_dismissed(self) -> None:
        self.dismissed.emit(self.reminder)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() == Qt.Key.Key_Escape:
            self._on_dismissed()
            return
        super().keyPressEvent(event)

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        box = QRectF(self.rect()).adjusted(EDGE, EDGE, -EDGE, -EDGE)
        radius = current_theme().px(10)
        paint_shadow(painter, box, radius)
        paint_box(painter, box, "base", "line2", radius)


class ReminderStack(QObject):
    """The reminders that are shown, the oldest at the bottom; as windows, or inside a host."""

    opened = Signal(object)
    snoozed = Signal(object, object)
    done = Signal(object)
    dismissed = Signal(object)
    placed = Signal(QRect)
    """The place that the cards take now, with a gap around; empty where there is none."""

    def __init__(
        self,
        choices: Callable[[], Sequence[SnoozeChoice]],
        today: Callable[[], date],
        host: QWidget | None = None,
        parent: QObject | None = None,
    ) -> None:
        super().__init__(parent)
        self._choices = choices
        self._today = today
        self._host = host
        self._shown: list[ReminderCard] = []
        self._waiting: list[Reminder] = []
        self._before: QWidget | None = None
        if host is not None:
            host.installEventFilter(self)
            app = QApplication.instance()
            assert isinstance(app, QApplication)
            app.focusChanged.connect(self._on_focus)
        else:
            screen = QGuiApplication.primaryScreen()
            if screen is not None:
                screen.availableGeometryChanged.connect(self._place)

    @property
    def cards(self) -> tuple[ReminderCard, ...]:
        """The cards that are shown, from the bottom up."""
        return tuple(self._shown)

    def keys(self) -> set[str]:
        """The keys of what is shown or waits."""
        return {card.reminder.key for card in self._shown} | {one.key for one in self._waiting}

    def show(self, reminder: Reminder) -> None:
        """Show a reminder, or let it wait while three are shown. One that is shown already is renewed."""
        self.take_away(reminder.key)
        self._waiting.append(reminder)
        self._fill()

    def take_away(self, key: str) -> None:
        """Take a reminder away without an answer: it was answered elsewhere."""
        self._waiting = [one for one in self._waiting if one.key != key]
        for card in [card for card in self._shown if card.reminder.key == key]:
            self._shown.remove(card)
            self._give_focus_back(card)
            card.hide()
            card.deleteLater()
        self._fill()

    def _on_focus(self, old: QWidget | None, new: QWidget | None) -> None:
        """Remember where the keyboard was before it came to a card inside the host."""
        if self._is_on_card(new) and old is not None and not self._is_on_card(old):
            self._before = old

    def _is_on_card(self, widget: QWidget | None) -> bool:
        return widget is not None and any(card.isAncestorOf(widget) for card in self._shown)

    def _give_focus_back(self, card: ReminderCard) -> None:
        """Bring the keyboard back to where it was; else Qt gives it to whatever comes first in the window."""
        before = self._before
        if self._host is None or before is None or not isValid(before) or not before.isVisible():
            return
        focus = self._host.window().focusWidget()
        if focus is not None and card.isAncestorOf(focus):
            before.setFocus(Qt.FocusReason.OtherFocusReason)

    def clear(self) -> None:
        """Take all away."""
        self._waiting.clear()
        for card in tuple(self._shown):
            self.take_away(card.reminder.key)

    def _fill(self) -> None:
        while self._waiting and len(self._shown) < MOST_SHOWN:
            card = ReminderCard(self._waiting.pop(0), self._choices, self._today, self._host)
            card.opened.connect(self.opened)
            card.snoozed.connect(self.snoozed)
            card.done.connect(self.done)
            card.dismissed.connect(self.dismissed)
            self._shown.append(card)
            self._place()
            card.show()
            if self._host is not None:
                card.raise_()
        self._place()

    def _place(self) -> None:
        room = self._room()
        bottom = room.bottom() - MARGIN + EDGE + 1
        taken = QRect()
        for card in self._shown:
            layout = card.layout()
            height = layout.heightForWidth(card.width()) if layout is not None else -1
            size = QSize(card.width(), height if height > 0 else card.sizeHint().height())
            card.setGeometry(
                room.right() - MARGIN - size.width() + EDGE + 1,
                bottom - size.height(),
                size.width(),
                size.height(),
            )
            bottom -= size.height() - 2 * EDGE + GAP
            taken |= card.geometry().adjusted(EDGE - GAP, EDGE - GAP, GAP - EDGE, GAP - EDGE)
        self.placed.emit(taken)

    def _room(self) -> QRect:
        if self._host is not None:
            return self._host.rect()
        screen = QGuiApplication.primaryScreen()
        return screen.availableGeometry() if screen is not None else QRect(0, 0, 1024, 640)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if event.type() == QEvent.Type.Resize:
            self._place()
        return False
