"""Before you ask: what the eleven checks say of the ask beside, each advice with the button that does it."""

from __future__ import annotations

from collections.abc import Sequence
from functools import partial
from typing import Final

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from crm_desktop.domain import wording
from crm_desktop.domain.askcheck import CHECKS, Advice, Check, Remedy, Severity
from crm_desktop.domain.wording import shortened
from crm_desktop.services.askcheck import Fitting
from crm_desktop.ui.shell.desk import Desk
from crm_desktop.ui.theme import current_theme
from crm_desktop.ui.widgets import (
    Button,
    IconMark,
    Panel,
    ScrollArea,
    TextLink,
    button,
    empty_column,
    icon_button,
    label,
)
from crm_desktop.ui.widgets.over_pane import OverPane

WHY: Final = 240
"""A reason longer than this (in characters) is cut; long names are in it."""
_LOOKS: Final = {
    Severity.STOP: ("circle-alert", "danger"),
    Severity.LOOK: ("triangle-alert", "caution"),
    Severity.GOOD: ("check", "ok"),
}


class _Card(Panel):
    """One advice: its sign, what to do, why, and the button that does it."""

    def __init__(self, advice: Advice, does: str, *, primary: bool) -> None:
        super().__init__(padding=0)
        row = QHBoxLayout()
        row.setContentsMargins(12, 12, 12, 12)
        row.setSpacing(10)
        sign = QVBoxLayout()
        sign.setContentsMargins(0, 2, 0, 0)
        sign.addWidget(IconMark(*_LOOKS[advice.severity], 16))
        sign.addStretch(1)
        row.addLayout(sign)
        column = QVBoxLayout()
        column.setSpacing(0)
        column.addWidget(label(shortened(advice.title, 80), "body-strong", wrap=True))
        if advice.why:
            column.addSpacing(2)
            column.addWidget(label(shortened(advice.why, WHY), "small", "text2", wrap=True))
        self.button: Button | None = None
        if does:
            column.addSpacing(8)
            self.button = button(does, "primary" if primary else "secondary", small=True)
            self.button.setAccessibleDescription(f"{advice.title}. {advice.why}")
            column.addWidget(self.button, 0, Qt.AlignmentFlag.AlignLeft)
        row.addLayout(column, 1)
        self.body.addLayout(row)


class ChecksPane(OverPane):
    """The pane. ``remedyWanted(Advice)`` a button was pressed; ``personWanted(contact)`` somebody else is to be asked;
    ``settled`` the button that had the keyboard has gone, and no other is left.
    """

    remedyWanted = Signal(object)
    personWanted = Signal(int)
    settled = Signal()
    ground = "alt"

    def __init__(self, desk: Desk, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setProperty("onAlt", True)
        self._desk = desk
        self._shown: object = None
        self._stops = 0
        self._buttons: dict[Check, Button] = {}
        self._links: list[TextLink] = []
        whole = QVBoxLayout(self)
        whole.setContentsMargins(0, 0, 0, 0)
        self._scroll = ScrollArea()
        self._scroll.viewport().setAutoFillBackground(False)
        whole.addWidget(self._scroll)
        page = QWidget()
        page.setAutoFillBackground(False)
        column = self._column = QVBoxLayout(page)
        column.setContentsMargins(16, 16, 16, 20)
        column.setSpacing(0)
        head = QHBoxLayout()
        head.setSpacing(8)
        title = self._title = label(self.tr("Before you ask"), "section")
        head.addWidget(title)
        head.addStretch(1)
        self.count = label(self.tr("{count} checks").format(count=len(CHECKS)), "small", "text3")
        head.addWidget(self.count)
        self.close_button = icon_button("x", self.tr("Close"), keys=self.tr("Ctrl+J"), small=True, size=14)
        self.close_button.clicked.connect(self.closed)
        self.close_button.hide()
        head.addWidget(self.close_button)
        column.addLayout(head)
        column.addSpacing(4)
        self._nothing = label("", "body", "text2", wrap=True)
        column.addWidget(self._nothing)
        self._list = QVBoxLayout()
        self._list.setSpacing(0)
        column.addLayout(self._list)
        column.addStretch(1)
        self._others = QVBoxLayout()
        self._others.setSpacing(0)
        column.addLayout(self._others)
        self._scroll.setWidget(page)
        self._scroll.verticalScrollBar().rangeChanged.connect(self._on_range)
        self._take_height()

    def _on_range(self, _least: int, most: int) -> None:
        """Let the scroll bar stand in the margin, so that nothing moves when it comes."""
        bar = self._scroll.verticalScrollBar().sizeHint().width() if most else 0
        self._column.setContentsMargins(16, 16, max(0, 16 - bar), 20)

    def _take_height(self) -> None:
        """As high as the head of the composer, so that both titles stand in one line."""
        self._title.setFixedHeight(current_theme().px(32))

    def follow_theme(self) -> None:
        """Follow the colours and the text size."""
        self._take_height()
        self.update()

    # -- showing -----------------------------------------------------------------------------------

    def show_nothing(self, text: str, others: Sequence[Fitting] = ()) -> None:
        """Say why there is nothing to check yet, and who fits."""
        self._nothing.setText(text)
        self._nothing.show()
        self._fill([], others)

    def show_advice(self, advice: Sequence[Advice], others: Sequence[Fitting]) -> None:
        """Show what the checks say, and who else fits."""
        self._nothing.hide()
        self._fill(advice, others)

    def button_of(self, check: Check) -> Button | None:
        """The button of an advice, None where it does not speak or has none."""
        return self._buttons.get(check)

    def stops(self) -> int:
        """How many stops stand; the button of the first is the primary one."""
        return self._stops

    def see_others(self) -> bool:
        """Bring who else fits into sight, the keyboard on the first; False where nobody does."""
        if not self._links:
            return False
        self._links[0].setFocus(Qt.FocusReason.TabFocusReason)
        self._scroll.ensureWidgetVisible(self._links[-1], 0, 40)
        self._scroll.ensureWidgetVisible(self._links[0], 0, 40)
        return True

    def _fill(self, advice: Sequence[Advice], others: Sequence[Fitting]) -> None:
        shown = (tuple(advice), tuple(others))
        if shown == self._shown:
            return
        self._shown = shown
        self._stops = sum(one.severity is Severity.STOP for one in advice)
        focus = self.window().focusWidget()  # also while the dialog of a button lies over the window
        had_focus = any(focus is one for one in (*self._buttons.values(), *self._links))
        focused = next((check for check, made in self._buttons.items() if made is focus), None)
        place = self._scroll.verticalScrollBar().value()
        empty_column(self._list)
        empty_column(self._others)
        self._buttons.clear()
        self._links.clear()
        stopped = False
        for severity, head in (
            (Severity.STOP, self.tr("Stop and think")),
            (Severity.LOOK, self.tr("Worth a look")),
            (Severity.GOOD, self.tr("Good")),
        ):
            some = [one for one in advice if one.severity is severity]
            if not some:
                continue
            title = label(head, "small-strong", _LOOKS[severity][1])
            title.setContentsMargins(0, 8, 0, 8)
            self._list.addWidget(title)
            if severity is Severity.GOOD:
                self._list.addWidget(_good(some))
                continue
            for one in some:
                card = _Card(one, self._does(one), primary=severity is Severity.STOP and not stopped)
                stopped = stopped or (severity is Severity.STOP and card.button is not None)
                if card.button is not None:
                    card.button.clicked.connect(partial(self.remedyWanted.emit, one))
                    self._buttons[one.check] = card.button
                self._list.addWidget(card)
                self._list.addSpacing(8)
        self._add_others(others)
        self._scroll.verticalScrollBar().setValue(place)
        if had_focus:
            self._focus_on(focused)

    def _focus_on(self, check: Check | None) -> None:
        """Give the keyboard to the button of a check; where that is gone to the first that is left."""
        left = [*self._buttons.values(), *self._links]
        if check in self._buttons:
            left.insert(0, self._buttons[check])
        if left:
            holder = left[0].parentWidget()
            if (
                holder is not None
            ):  # a layout shows what is new later, and only what is seen takes the keyboard
                holder.show()
            left[0].setFocus(Qt.FocusReason.OtherFocusReason)
        else:
            self.settled.emit()

    def _add_others(self, others: Sequence[Fitting]) -> None:
        if not others:
            return
        self._others.addSpacing(20)
        self._others.addWidget(label(self.tr("Who else fits"), "small-strong", "text2"))
        for one in others:
            self._others.addSpacing(8)
            link = TextLink(shortened(one.name, 60), role="small-medium")
            given = one.name.split()[0] if one.name.split() else one.name
            link.setToolTip("")
            link.setAccessibleDescription(
                self.tr("Ask {name} instead. {why}").format(name=shortened(given, 24), why=one.why)
            )
            link.clicked.connect(partial(self.personWanted.emit, one.contact_id))
            row = QHBoxLayout()
            row.setSpacing(6)
            row.addWidget(link)
            row.addStretch(1)
            holder = QWidget()
            holder.setLayout(row)
            row.setContentsMargins(0, 0, 0, 0)
            self._others.addWidget(holder)
            said = f"{shortened(one.position, 60)}. {one.why}" if one.position else one.why
            self._others.addWidget(label(shortened(said, WHY), "small", "text2", wrap=True))
            self._links.append(link)

    def links(self) -> list[TextLink]:
        """Who else fits, as they can be clicked."""
        return list(self._links)

    def _does(self, advice: Advice) -> str:
        """The words of an advice's button."""
        if advice.remedy is Remedy.WAIT and advice.wait_until is not None:
            day = wording.day_and_month(advice.wait_until, self._desk.today)
            return self.tr("Put it on {day}").format(day=day)
        if advice.remedy is Remedy.FILL_IN and len(advice.missing) == 1:
            return self.tr("Fill it in")
        return {
            None: "",
            Remedy.WRITE_THANKS: self.tr("Write thanks"),
            Remedy.WRITE_NEWS: self.tr("Write the news"),
            Remedy.RECONNECT: self.tr("Reconnect"),
            Remedy.ASK_FOR_ADVICE: self.tr("Ask for advice"),
            Remedy.SEE_WHO_ELSE: self.tr("See who else fits"),
            Remedy.WAIT: self.tr("Put it on a later day"),
            Remedy.SAY_WHAT: self.tr("Say what"),
            Remedy.FILL_IN: self.tr("Fill them in"),
            Remedy.ADD_OFFER: self.tr("Add an offer"),
            Remedy.ASK_FOR_REFERENCE: self.tr("Ask for a reference"),
        }[advice.remedy]


def _good(advice: Sequence[Advice]) -> Panel:
    """What is good, a line each."""
    panel = Panel(padding=12)
    panel.body.setSpacing(8)
    for one in advice:
        row = QHBoxLayout()
        row.setSpacing(10)
        row.addWidget(IconMark("check", "ok", 14), 0, Qt.AlignmentFlag.AlignTop)
        row.addWidget(label(shortened(one.title, 80), "body", wrap=True), 1)
        panel.body.addLayout(row)
    return panel
