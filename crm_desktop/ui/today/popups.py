"""The small questions of Today: until when, how was it done, and why not."""

from __future__ import annotations

from collections.abc import Callable
from datetime import date
from functools import partial

from PySide6.QtCore import QCoreApplication, QPoint, Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QHBoxLayout, QWidget

from crm_desktop.domain.etiquette import RuleName
from crm_desktop.domain.terms import Answer, FavourDirection, InteractionKind, Outcome
from crm_desktop.domain.today import TodayRow
from crm_desktop.services import today as service
from crm_desktop.ui.shell.desk import Desk
from crm_desktop.ui.theme import current_theme
from crm_desktop.ui.today import words
from crm_desktop.ui.today.rows import REACHING
from crm_desktop.ui.widgets import CalendarPopup, Hairline, LineEdit, Menu, Popup, button, label

_tr = QCoreApplication.translate


def snooze_menu(
    parent: QWidget, today: date, chosen: Callable[[date], None], choose_day: Callable[[], None]
) -> Menu:
    """The menu of days to put something off to; the last entry asks for another day."""
    menu = Menu(parent)
    menu.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
    menu.setAccessibleName(_tr("Today", "Until when?"))
    says = {
        "tomorrow": _tr("Today", "Tomorrow"),
        "friday": _tr("Today", "Friday"),
        "next_week": _tr("Today", "Next week"),
        "two_weeks": _tr("Today", "In two weeks"),
    }
    for name, day in service.snooze_days(today):
        menu.add(says[name], "", words.short(day, today), partial(chosen, day))
    menu.addSeparator()
    menu.add(_tr("Today", "Choose a day…"), "calendar-days", "", choose_day)
    first = menu.actions()[0]
    menu.setActiveAction(first)
    return menu


def calendar(
    anchor: QWidget, today: date, load: Callable[[date], int], picked: Callable[[date], None]
) -> CalendarPopup:
    """The calendar to choose a day from, below an anchor."""
    popup = CalendarPopup(anchor, today, load=load)
    popup.closed.connect(popup.deleteLater)
    popup.picked.connect(picked)
    popup.show_at(anchor, align="right")
    popup.setFocus()
    return popup


def done_menu(
    parent: QWidget,
    row: TodayRow,
    given: str,
    desk: Desk,
    *,
    log: Callable[[InteractionKind, Outcome | None], None],
    answer: Callable[[int, Answer], None],
    kept: Callable[[int], None],
    details: Callable[[], None],
) -> Menu:
    """The menu that asks how something was done that was not written here; what is more than that opens its dialog."""
    menu = Menu(parent)
    menu.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
    first = row.dues[0]
    head = menu.add(_tr("Today", "How was it done?"))
    head.setEnabled(False)
    if first.rule is RuleName.FOLLOW_THROUGH:
        text = _tr("Today", "{name} kept the promise").format(name=given)
        menu.add(text, "handshake", "", partial(kept, first.thing.id))
        led = partial(desk.edit_lead, None, referrer_id=first.contact_id, keeps_promise_id=first.thing.id)
        menu.add(_tr("Today", "A lead came of it…"), "lightbulb", "", led)
        menu.addSeparator()
    if first.rule is RuleName.RECIPROCATE:
        helped = partial(desk.log_favour, first.contact_id, direction=FavourDirection.I_HELPED_THEM)
        menu.add(_tr("Today", "I helped {name}…").format(name=given), "gift", "", helped)
        menu.addSeparator()
    if first.rule is RuleName.GENTLE_REMINDER:
        ask = first.thing.id
        yes, no = _tr("Today", "{name} said yes"), _tr("Today", "{name} said no")
        menu.add(yes.format(name=given), "circle-check", "", partial(answer, ask, Answer.YES))
        menu.add(no.format(name=given), "circle-minus", "", partial(answer, ask, Answer.NO))
        menu.add(
            _tr("Today", "The answer, with what came of it…"), "square-pen", "", partial(desk.answer_ask, ask)
        )
        menu.addSeparator()
    menu.add(_tr("Today", "By e-mail"), "mail", "", partial(log, InteractionKind.EMAIL, None))
    menu.add(_tr("Today", "By message"), "message-square", "", partial(log, InteractionKind.MESSAGE, None))
    if first.rule in REACHING:
        no_answer = partial(log, InteractionKind.CALL, Outcome.NO_ANSWER)
        menu.add(_tr("Today", "Called, no answer"), "phone-missed", "", no_answer)
    menu.add(_tr("Today", "On the phone"), "phone", "", partial(log, InteractionKind.CALL, None))
    menu.add(_tr("Today", "In person"), "users", "", partial(log, InteractionKind.MEETING, None))
    menu.addSeparator()
    menu.add(_tr("Today", "Log it with notes…"), "notebook-pen", "", details)
    menu.setAccessibleName(head.text())
    menu.setActiveAction(next(one for one in menu.actions() if one.isEnabled() and not one.isSeparator()))
    return menu


class DismissPopup(Popup):
    """Asks why something need not be done. ``dismissed(reason)``; Esc leaves it as it was."""

    dismissed = Signal(str)

    def __init__(self, parent: QWidget, given: str) -> None:
        super().__init__(parent, padding=16)
        self.setAccessibleName(self.tr("Why not?"))
        self.body.setSpacing(4)
        self.body.addWidget(label(self.tr("Why not?"), "body-strong"))
        says = label(
            self.tr("It leaves Today. Only something new makes it due again."), "small", "text2", wrap=True
        )
        says.setFixedWidth(current_theme().px(264))
        self.body.addWidget(says)
        self.body.addSpacing(8)
        self.proposals = []
        for text in (
            self.tr("Done another way"),
            self.tr("It would not help now"),
            self.tr("{name} would not want it").format(name=given if len(given) <= 20 else self.tr("They")),
            self.tr("My plan has changed"),
        ):
            made = button(text, "quiet", small=True)
            made.set_left_aligned()
            made.setMinimumWidth(current_theme().px(264))
            made.clicked.connect(partial(self._take, text))
            self.body.addWidget(made)
            self.proposals.append(made)
        self.body.addSpacing(4)
        self.body.addWidget(Hairline())
        self.body.addSpacing(8)
        row = QHBoxLayout()
        row.setSpacing(8)
        self.line = LineEdit(
            placeholder=self.tr("In your own words"), name=self.tr("Reason in your own words")
        )
        self.line.setMaxLength(200)
        self.line.returnPressed.connect(self._take_words)
        row.addWidget(self.line, 1)
        self.button = button(self.tr("Dismiss"))
        self.button.clicked.connect(self._take_words)
        row.addWidget(self.button)
        self.body.addLayout(row)
        self.closed.connect(self.deleteLater)

    def open_at(self, anchor: QWidget) -> None:
        """Show below an anchor, the first proposal ready for Enter."""
        self.show_at(anchor, align="right")
        self.proposals[0].setFocus(Qt.FocusReason.TabFocusReason)

    def _take_words(self) -> None:
        self._take(self.line.text().strip())

    def _take(self, reason: str) -> None:
        self.close()
        self.dismissed.emit(reason)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Up and down step through the proposals, as in a menu; who begins to type gives a reason of their own."""
        if event.key() in (Qt.Key.Key_Down, Qt.Key.Key_Up):
            self.focusNextPrevChild(event.key() == Qt.Key.Key_Down)
            return
        if event.text().isprintable() and event.text().strip() and not self.line.hasFocus():
            self.line.setFocus(Qt.FocusReason.OtherFocusReason)
            self.line.insert(event.text())
            return
        super().keyPressEvent(event)


def below(anchor: QWidget, menu: Menu) -> QPoint:
    """The place of a menu below an anchor; below a row at its right, where its actions are."""
    return anchor.mapToGlobal(QPoint(max(0, anchor.width() - menu.sizeHint().width()), anchor.height() + 4))
