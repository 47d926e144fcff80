"""The story of an ask that was sent: what exactly, how long it waits, what came of it, and what happened."""

from __future__ import annotations

from functools import partial
from typing import Final

from PySide6.QtCore import QPoint, Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QFrame, QGridLayout, QHBoxLayout, QVBoxLayout, QWidget

from crm_desktop.domain import wording
from crm_desktop.domain.etiquette import Due, RuleName
from crm_desktop.domain.facts import ThingKind
from crm_desktop.domain.terms import Answer, Direction, Outcome, Purpose, Standing
from crm_desktop.domain.wording import shortened
from crm_desktop.store import asks as reader
from crm_desktop.store.asks import AskDetails, AskRow
from crm_desktop.store.leads import Happened, LeadRow
from crm_desktop.ui.asks import words
from crm_desktop.ui.asks.actions import AskActions
from crm_desktop.ui.asks.rows import silence, waiting_of
from crm_desktop.ui.asks.words import Waiting
from crm_desktop.ui.leads import words as lead_words
from crm_desktop.ui.shell.desk import Desk
from crm_desktop.ui.theme import current_theme
from crm_desktop.ui.widgets import (
    Chip,
    ElidedLabel,
    Face,
    Hairline,
    Label,
    Panel,
    ScrollArea,
    TextLink,
    button,
    empty_column,
    entry_line,
    icon_button,
    label,
)
from crm_desktop.ui.widgets.focus import in_tab_order

LABEL: Final = 112
"""Width of the names of the facts, px at text size 1."""
TEXT: Final = 760
"""Text is not wider, px at text size 1."""
NOTE: Final = 320
"""So many characters of a note are shown."""
_THANKS: Final = (RuleName.THANK_FOR_YES, RuleName.THANK_FOR_NO)


class AskStory(QFrame):
    """One ask that was sent. ``closed`` Esc, or Back where the list stands alone."""

    closed = Signal()

    def __init__(self, desk: Desk, actions: AskActions, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setProperty("surface", "base")
        self._desk = desk
        self._actions = actions
        self._ask: AskDetails | None = None
        whole = QVBoxLayout(self)
        whole.setContentsMargins(0, 0, 0, 0)
        self._scroll = ScrollArea()
        whole.addWidget(self._scroll)
        room = QWidget()
        left = QHBoxLayout(room)
        left.setContentsMargins(24, 20, 24, 24)
        left.setSpacing(0)
        self._room = left
        page = self._page = QWidget()
        left.addWidget(page, 1)
        left.addStretch(0)
        self._scroll.setWidget(room)
        self._scroll.verticalScrollBar().rangeChanged.connect(self._on_range)
        column = self._column = QVBoxLayout(page)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        self._make_head()
        self._make_facts()
        self.proposal = Panel(alt=True)
        self.proposal.body.setContentsMargins(16, 12, 16, 12)
        self.proposal.body.setSpacing(8)
        self._proposal_text: Label = label("", "body", wrap=True)
        self.silence_button = button(self.tr("Mark it as silence"), small=True)
        self.silence_button.clicked.connect(self._on_silence)
        self.proposal.body.addWidget(self._proposal_text)
        self.proposal.body.addWidget(self.silence_button, 0, Qt.AlignmentFlag.AlignLeft)
        column.addWidget(self.proposal)
        column.addSpacing(20)
        self._came = self._section(self.tr("What came of it"))
        self._thanks = self._section(self.tr("Thanks"))
        self._wrote = self._section(self.tr("What you wrote"))
        self._story = self._section(self.tr("What happened"))
        column.addStretch(1)
        self._take_sizes()

    # -- parts -------------------------------------------------------------------------------------

    def _make_head(self) -> None:
        head = QHBoxLayout()
        head.setSpacing(12)
        self.back = icon_button("arrow-left", self.tr("Back to the list"), keys=self.tr("Esc"))
        self.back.clicked.connect(self.closed)
        self.back.hide()
        head.addWidget(self.back, 0, Qt.AlignmentFlag.AlignTop)
        self._face = Face(size=44)
        head.addWidget(self._face, 0, Qt.AlignmentFlag.AlignTop)
        names = QVBoxLayout()
        names.setSpacing(0)
        self.title: Label = label("", "detail-small", wrap=True)
        self.person_link = TextLink(role="small", token="accent-text")
        self.person_link.clicked.connect(self._on_person)
        second = QHBoxLayout()
        second.setSpacing(0)
        self._when = ElidedLabel("", "small", "text2")
        second.addWidget(self.person_link)
        second.addWidget(self._when)
        second.addStretch(1)
        names.addWidget(self.title)
        names.addLayout(second)
        head.addLayout(names, 1)
        self.chip = Chip("")
        head.addWidget(self.chip, 0, Qt.AlignmentFlag.AlignTop)
        self.more_button = icon_button("ellipsis", self.tr("More"), outlined=True)
        self.more_button.clicked.connect(self._on_more)
        head.addWidget(self.more_button, 0, Qt.AlignmentFlag.AlignTop)
        self._column.addLayout(head)
        self._column.addSpacing(16)
        buttons = QHBoxLayout()
        buttons.setSpacing(8)
        self.answer_button = button(self.tr("How was it answered?"), icon="square-check", shortcut_hint="L")
        self.answer_button.clicked.connect(self._on_answer)
        self.remind_button = button(self.tr("Remind, gently"), icon="bell", shortcut_hint="W")
        self.remind_button.clicked.connect(self._on_remind)
        self.others_button = button(self.tr("Ask somebody else"), icon="users")
        self.others_button.clicked.connect(self._on_others)
        for one in (self.remind_button, self.answer_button, self.others_button):
            buttons.addWidget(one)
        buttons.addStretch(1)
        self._buttons = QWidget()
        self._buttons.setLayout(buttons)
        buttons.setContentsMargins(0, 0, 0, 20)
        self._column.addWidget(self._buttons)

    def _make_facts(self) -> None:
        self._facts = QGridLayout()
        self._facts.setHorizontalSpacing(0)
        self._facts.setVerticalSpacing(8)
        self._facts.setColumnStretch(1, 1)
        self._exactly: Label = label("", "body", wrap=True)
        self.about_link = TextLink(token="text")
        self.about_link.clicked.connect(self._on_about)
        self.patience_link = TextLink(token="text")
        self.patience_link.clicked.connect(self._on_patience)
        self._reminder: Label = label("", "body", wrap=True)
        self._names: dict[QWidget, Label] = {}
        for place, (name, value) in enumerate(
            (
                (self.tr("Exactly"), self._exactly),
                (self.tr("About"), self.about_link),
                (self.tr("Patience"), self.patience_link),
                (self.tr("The reminder"), self._reminder),
            )
        ):
            shown = label(name, "body", "text2")
            self._names[value] = shown
            self._facts.addWidget(shown, place, 0, Qt.AlignmentFlag.AlignTop)
            # Links are as wide as their words; the column is as wide as there is room.
            side = Qt.AlignmentFlag.AlignLeft if isinstance(value, TextLink) else Qt.AlignmentFlag(0)
            self._facts.addWidget(value, place, 1, side)
        self._column.addLayout(self._facts)
        self._column.addSpacing(16)

    def _section(self, title: str) -> tuple[QWidget, QVBoxLayout]:
        """A head with a line over it, and the column below; the whole can be hidden."""
        holder = QWidget()
        column = QVBoxLayout(holder)
        column.setContentsMargins(0, 0, 0, 20)
        column.setSpacing(0)
        column.addWidget(Hairline())
        column.addSpacing(16)
        column.addWidget(label(title, "section"))
        column.addSpacing(8)
        inner = QVBoxLayout()
        inner.setSpacing(10)
        column.addLayout(inner)
        self._column.addWidget(holder)
        return holder, inner

    def _take_sizes(self) -> None:
        self._facts.setColumnMinimumWidth(0, current_theme().px(LABEL))
        self._page.setMaximumWidth(current_theme().px(TEXT))

    def _on_range(self, _least: int, most: int) -> None:
        """Let the scroll bar stand in the margin, so that nothing moves when it comes."""
        bar = self._scroll.verticalScrollBar().sizeHint().width() if most else 0
        self._room.setContentsMargins(24, 20, max(0, 24 - bar), 24)

    def follow_theme(self) -> None:
        """Follow the colours and the text size."""
        self._take_sizes()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() == Qt.Key.Key_Escape:
            self.closed.emit()
            return
        super().keyPressEvent(event)

    # -- showing -----------------------------------------------------------------------------------

    @property
    def number(self) -> int:
        """The ask that is shown; 0 for none."""
        return self._ask.row.id if self._ask is not None else 0

    def show_ask(self, number: int) -> bool:
        """Show an ask as the file has it now; False where it is gone."""
        another = number != self.number
        self._ask = reader.details(self._desk.store, number)
        if self._ask is None:
            return False
        self._fill(self._ask)
        if another:
            self._scroll.verticalScrollBar().setValue(0)
        return True

    def _fill(self, ask: AskDetails) -> None:
        row, today = ask.row, self._desk.today
        given = shortened(row.given_name, 40)
        waiting = waiting_of(self._desk.agenda, [row]).get(row.id)
        self._face.set_name(row.name)
        self.title.setText(words.asked(row.kind, given))
        self.person_link.set_text(shortened(row.name, 60))
        sent = wording.day_and_month(row.sent_on, today) if row.sent_on else ""
        by = words.by(row.sent_by)
        self._when.setText(f", {sent}, {by}" if by else f", {sent}")
        chip = words.chip(row)
        self.chip.set_state(chip.state, chip.text, chip.icon)
        due = self._actions.reminder_of(row)
        remind = row.is_open and waiting is not None and waiting.reminder_due and due is not None
        self.remind_button.setVisible(remind)
        # The kind thing is the primary one: to remind where that is due, else to note the answer.
        self.remind_button.set_kind("primary")
        self.answer_button.set_kind("primary" if row.is_open and not remind else "secondary")
        self._exactly.setText(row.exactly)
        self._show(self._exactly, bool(row.exactly))
        about = words.about(row)
        if row.opening and row.opening_company:
            about = self.tr("{opening} at {company}").format(opening=row.opening, company=row.opening_company)
        self.about_link.set_text(about)
        self._show(self.about_link, bool(about))
        self._fill_waiting(row, waiting)
        self._fill_came(ask)
        self._fill_thanks(row)
        self._fill_words(ask)
        self._fill_story(ask)
        in_tab_order(
            [
                self.back,
                self.person_link,
                self.more_button,
                self.remind_button,
                self.answer_button,
                self.others_button,
                self.about_link,
                self.patience_link,
                self.silence_button,
            ]
        )

    def _show(self, value: QWidget, visible: bool) -> None:
        value.setVisible(visible)
        self._names[value].setVisible(visible)

    def _fill_waiting(self, row: AskRow, waiting: Waiting | None) -> None:
        today = self._desk.today
        self._show(self.patience_link, waiting is not None)
        self._show(self._reminder, waiting is not None)
        proposal = silence(self._desk.agenda, row.id)
        self.proposal.setVisible(proposal is not None)
        if proposal is not None:
            self._proposal_text.setText(f"{proposal.why} {self.tr('You may let it rest.')}")
        if waiting is None or row.sent_on is None:
            return
        days = (waiting.until - row.sent_on).days
        until = wording.day_and_month(waiting.until, today)
        text = self.tr("{days}, until {day}").format(
            days=wording.counted(days, self.tr("day"), self.tr("days")), day=until
        )
        self.patience_link.set_text(text)
        self.patience_link.setAccessibleName(self.tr("Patience: {text}").format(text=text))
        if waiting.reminded_on is not None:
            said = self.tr("Written on {day}. There is never a second one.").format(
                day=wording.day_and_month(waiting.reminded_on, today)
            )
        elif waiting.reminder_due:
            said = self.tr("Due now. There is only one.")
        else:
            said = self.tr("Comes due on {day}. There is only one.").format(day=until)
        self._reminder.setText(said)

    def _fill_came(self, ask: AskDetails) -> None:
        holder, column = self._came
        empty_column(column)
        row = ask.row
        for lead in ask.leads:
            column.addWidget(self._lead(lead))
        if ask.standing is not None:
            said = {
                Standing.AGREED: self.tr("{name} agreed to be your reference"),
                Standing.DECLINED: self.tr("{name} declined to be your reference"),
                Standing.ASKED: self.tr("{name} is asked to be your reference"),
                Standing.NOT_ASKED: self.tr("{name} is not your reference"),
            }[ask.standing]
            column.addWidget(self._line("quote", said.format(name=shortened(row.given_name, 40))))
        for what in ask.favours:
            column.addWidget(
                self._line("gift", self.tr("A favour: {what}").format(what=shortened(what, 120)))
            )
        yes = row.answer is Answer.YES
        if yes and not column.count():
            nothing = self.tr("Nothing is noted yet. Add a lead or a favour that came of it.")
            column.addWidget(label(nothing, "body", "text2", wrap=True))
        self.answer_button.setText(self.tr("Add what came of it") if yes else self.tr("How was it answered?"))
        self.answer_button.setVisible(yes or row.is_open)
        self.others_button.setVisible(not yes and not row.is_open)
        holder.setVisible(bool(column.count()))

    def _lead(self, lead: LeadRow) -> QWidget:
        link = TextLink(lead_words.title(lead), role="body-medium", token="text")
        link.clicked.connect(partial(self._desk.open_lead, lead.id))
        second = ", ".join(part for part in (lead_words.second(lead), lead_words.stage(lead.stage)) if part)
        return entry_line(
            "flame" if lead.is_warm else "lightbulb", "warm-dot" if lead.is_warm else "text2", link, second
        )

    @staticmethod
    def _line(icon: str, text: str) -> QWidget:
        return entry_line(icon, "text2", label(text, "body-medium", wrap=True), "")

    def _fill_thanks(self, row: AskRow) -> None:
        holder, column = self._thanks
        empty_column(column)
        due = self._thanks_due(row)
        thanked = self._ask.thanked_on if self._ask is not None else None
        if due is not None:
            write = button(self.tr("Write thanks"), "primary", "heart", small=True)
            write.clicked.connect(partial(self._desk.write, row.contact_id, due))
            title = label(shortened(due.short_title, 80), "body-medium", wrap=True)
            when = lead_words.due_when(due.due_on, self._desk.today)
            column.addWidget(entry_line("circle", "warm-dot", title, when, write))
        elif thanked is not None:
            title = label(self.tr("Thanked"), "body-medium")
            day = wording.day_and_month(thanked, self._desk.today)
            column.addWidget(entry_line("circle-check", "ok", title, day))
        elif row.is_open and any(self._desk.agenda.rules.is_on(rule) for rule in _THANKS):
            title = label(self.tr("Thank {name}").format(name=shortened(row.given_name, 40)), "body-medium")
            when = self.tr("When the answer comes, whatever it is")
            column.addWidget(entry_line("circle", "text3", title, when))
        holder.setVisible(bool(column.count()))

    def _thanks_due(self, row: AskRow) -> Due | None:
        return next(
            (
                due
                for due in self._desk.agenda.of_contact(row.contact_id)
                if due.rule in _THANKS and due.thing == (ThingKind.ASK, row.id)
            ),
            None,
        )

    def _fill_words(self, ask: AskDetails) -> None:
        holder, column = self._wrote
        empty_column(column)
        holder.setVisible(bool(ask.body.strip()))
        if not ask.body.strip():
            return
        panel = Panel()
        panel.body.setSpacing(8)
        if ask.subject:
            panel.body.addWidget(label(ask.subject, "body-strong", wrap=True))
        panel.body.addWidget(label(ask.body.strip(), "body", wrap=True))
        column.addWidget(panel)

    def _fill_story(self, ask: AskDetails) -> None:
        holder, column = self._story
        empty_column(column)
        row = ask.row
        for act in ask.happened:
            if _is_only_sending(act, row):
                continue
            title = TextLink(self._title(act, row), role="body-medium", token="text")
            title.clicked.connect(partial(self._desk.edit_interaction, act.id))
            day = wording.day_and_month(act.on, self._desk.today)
            note = shortened(" ".join(act.notes.split()), NOTE)
            column.addWidget(
                entry_line(words.icon(act.kind), "text2", title, f"{day}. {note}" if note else day)
            )
        if row.sent_on is not None:
            day = wording.day_and_month(row.sent_on, self._desk.today)
            by = words.by(row.sent_by)
            asked = label(words.asked(row.kind, shortened(row.given_name, 40)), "body-medium", wrap=True)
            column.addWidget(
                entry_line("message-circle-question", "text2", asked, f"{day}, {by}" if by else day)
            )
        holder.setVisible(bool(column.count()))

    def _title(self, act: Happened, row: AskRow) -> str:
        name = shortened(row.given_name, 40)
        if act.direction is Direction.IN:
            spoke = act.outcome is Outcome.SPOKE
            return (self.tr("{name} answered in a talk") if spoke else self.tr("{name} answered")).format(
                name=name
            )
        for purpose, text in (
            (Purpose.THANKS, self.tr("You thanked {name}")),
            (Purpose.REMINDER, self.tr("You reminded {name}")),
            (Purpose.UPDATE, self.tr("You told {name} the news")),
        ):
            if purpose in act.purposes:
                return text.format(name=name)
        if act.outcome is Outcome.SPOKE:
            return self.tr("You spoke with {name}").format(name=name)
        return self.tr("You wrote to {name}").format(name=name)

    # -- doing -------------------------------------------------------------------------------------

    def _row(self) -> AskRow | None:
        return self._ask.row if self._ask is not None else None

    def _below(self, widget: QWidget) -> QPoint:
        return widget.mapToGlobal(QPoint(0, widget.height() + 4))

    def _on_more(self) -> None:
        if row := self._row():
            self._actions.show_menu(row, self._below(self.more_button))

    def _on_answer(self) -> None:
        if row := self._row():
            self._actions.answer(row)

    def _on_remind(self) -> None:
        if row := self._row():
            self._actions.remind(row)

    def _on_others(self) -> None:
        if row := self._row():
            self._actions.ask_others(row)

    def _on_silence(self) -> None:
        if row := self._row():
            self._actions.mark(row, Answer.SILENCE)
            self.others_button.setFocus(Qt.FocusReason.OtherFocusReason)

    def _on_person(self) -> None:
        if row := self._row():
            self._desk.open_contact(row.contact_id)

    def _on_about(self) -> None:
        row = self._row()
        if row is None:
            return
        if row.opportunity_id is not None:
            self._desk.open_thing("opportunity", row.opportunity_id)
        elif row.person_id is not None:
            self._desk.open_contact(row.person_id)
        elif row.company_id is not None:
            self._desk.open_thing("company", row.company_id)

    def _on_patience(self) -> None:
        if row := self._row():
            self._actions.ask_patience(row, self.patience_link)


def _is_only_sending(act: Happened, row: AskRow) -> bool:
    """Whether an act is only the way in which the ask went out: it is told by the ask."""
    return (
        act.on == row.sent_on
        and act.direction is Direction.OUT
        and act.outcome is None
        and act.purposes <= {Purpose.OFFER_OF_HELP}
        and not act.notes.strip()
    )
