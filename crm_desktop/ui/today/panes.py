"""The right side of Today: the message that a row asks for, the call sheet of a follow-up, and what is done."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import date
from functools import partial
from typing import Final

from PySide6.QtCore import Qt, QUrl, Signal
from PySide6.QtGui import QPixmap, QResizeEvent
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from crm_desktop.domain import wording
from crm_desktop.domain.errors import KnownError
from crm_desktop.domain.etiquette import Due
from crm_desktop.domain.terms import PLANNED_TALKS, InteractionKind, Outcome
from crm_desktop.domain.today import TodayRow
from crm_desktop.domain.wording import shortened
from crm_desktop.services import call_sheet, settings
from crm_desktop.services import today as service
from crm_desktop.services.messages import letters
from crm_desktop.services.messages.letters import Letter
from crm_desktop.services.messages.writing import Draft
from crm_desktop.store import contacts as people
from crm_desktop.store import timeline
from crm_desktop.store.contacts import Card
from crm_desktop.store.timeline import TalkEntry
from crm_desktop.ui.messages import sending
from crm_desktop.ui.shell.desk import Desk
from crm_desktop.ui.theme import current_theme
from crm_desktop.ui.today import words
from crm_desktop.ui.today.chain import ChainView
from crm_desktop.ui.widgets import (
    Button,
    ElidedLabel,
    Face,
    Hairline,
    Label,
    Panel,
    ScrollArea,
    ShorteningRow,
    WarmthDot,
    button,
    icon_button,
    label,
    link_button,
    set_tooltip,
)
from crm_desktop.ui.widgets.focus import in_tab_order
from crm_desktop.ui.widgets.message_editor import MessageEditor

"""Follow-ups that are a talk: they have a call sheet, and are written down when they are over."""
FACES: Final = 3
"""A call sheet shows so many people; the others stand in its first line."""
LOW: Final = 700
"""In windows lower than this (px) the margins are smaller, for the message to have the room."""
TIGHT: Final = 560
"""In a pane lower than this (px at text size 1) the chain gives its room to the message."""
WHY: Final = 320
"""A reason longer than this (in characters) is cut, for the message to have the room; its tooltip gives it whole."""
NOTES: Final = 600
"""So many characters of a note are shown."""


class Head(QWidget):
    """Face, title, one line below it, and how long ago we spoke. ``backWanted`` the way back to the list."""

    backWanted = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(12)
        self.back = icon_button("arrow-left", self.tr("Back to the list"), keys=self.tr("Esc"))
        self.back.clicked.connect(self.backWanted)
        self.back.hide()
        row.addWidget(self.back)
        self._face = Face("", size=44)
        row.addWidget(self._face)
        column = QVBoxLayout()
        column.setSpacing(0)
        self.title = ElidedLabel("", "detail-small")
        self.line = ElidedLabel("", "small", "text2")
        column.addStretch(1)
        column.addWidget(self.title)
        column.addWidget(self.line)
        column.addStretch(1)
        row.addLayout(column, 1)
        self.dot = WarmthDot("unmet")
        row.addWidget(self.dot)

    def show_person(self, title: str, line: str, card: Card | None, desk: Desk, icon: str = "") -> None:
        """Show what to do, about whom; `icon` where it is nobody."""
        photo = QPixmap()
        if card is not None and card.photo:
            photo.loadFromData(card.photo)
        name = card.name if card is not None else ""
        self._face.set_name(name, photo=photo if not photo.isNull() else None, icon="" if name else icon)
        self.title.setText(title)
        self.line.setText(line)
        self.line.setVisible(bool(line))
        self.dot.setVisible(card is not None)
        if card is not None:
            numbers = settings.warmth_numbers(desk.store)
            self.dot.set_warmth(words.dot_of(card, desk.today, numbers), words.spoke(card, desk.today))
        self._fit()

    def _fit(self) -> None:
        """Leave the words beside the dot out where the title needs their room."""
        self.dot.set_short(False)
        used = sum(
            part.sizeHint().width() + 12 for part in (self.back, self._face, self.dot) if not part.isHidden()
        )
        self.dot.set_short(self.width() - used < self.title.sizeHint().width())

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Follow the width."""
        super().resizeEvent(event)
        self._fit()

    def follow_theme(self) -> None:
        """Follow the text size."""
        self._fit()


class Footer:
    """Quiet buttons that get shorter words, then none, where there is no room for all."""

    def __init__(self, buttons: Sequence[tuple[Button, str]]) -> None:
        self._buttons = [(one, one.text(), short) for one, short in buttons]
        for one, text, _ in self._buttons:
            one.setAccessibleName(text)

    def fit(self, width: int, others: Sequence[QWidget]) -> None:
        """Choose the words with which all have room in a width, px."""
        gaps = (
            8 * (len(self._buttons) + len(others) - 1)
            + 24
            + sum(other.sizeHint().width() for other in others)
        )
        for length in range(3):
            for one, *texts in self._buttons:
                one.setText([*texts, ""][length])
                set_tooltip(one, texts[0] if length else "")
            if sum(one.sizeHint().width() for one, *_ in self._buttons) + gaps <= width:
                return


class DraftPane(QWidget):
    """What is due, why, and the message that does it.

    ``sendWanted``; ``loggedWanted`` (it was sent another way); ``copyWanted``; ``snoozeWanted(button)``;
    ``doneWanted(button)``; ``opened(contact)``.
    """

    sendWanted = Signal()
    loggedWanted = Signal()
    copyWanted = Signal()
    snoozeWanted = Signal(object)
    doneWanted = Signal(object)
    opened = Signal(int)

    def __init__(self, desk: Desk, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._desk = desk
        self._dues: tuple[Due, ...] = ()
        self._has_chain = False
        self._draft: Draft | None = None
        column = self._column = QVBoxLayout(self)
        column.setContentsMargins(24, 20, 24, 20)
        column.setSpacing(16)
        self.head = Head()
        column.addWidget(self.head)
        self._reason = Panel(alt=True, padding=16)
        self._reason.body.setContentsMargins(16, 12, 16, 12)
        self._reason.body.setSpacing(12)
        self.why: Label = label("", "body", wrap=True)
        self._reason.body.addWidget(self.why)
        self.chain = ChainView()
        self.chain.opened.connect(self.opened)
        self._reason.body.addWidget(self.chain)
        column.addWidget(self._reason)
        self.editor = MessageEditor()
        sending.join(desk, self.editor)
        self.send = button(self.tr("Open in mail"), "primary", "mail", shortcut_hint=self.tr("Ctrl+Enter"))
        self.copy = button(self.tr("Copy"), icon="copy")
        self.snooze = button(self.tr("Snooze"), "quiet", "alarm-clock")
        self.done = button(self.tr("Done already"), "quiet", "check")
        self.editor.add_button(self.send)
        self.editor.add_button(self.copy)
        self.editor.add_button(self.snooze, right=True)
        self.editor.add_button(self.done, right=True)
        self._footer = Footer([(self.snooze, self.snooze.text()), (self.done, self.tr("Done"))])
        column.addWidget(self.editor, 1)
        self.trouble = label("", "body", "text2", wrap=True)
        column.addWidget(self.trouble)
        self._filler = QWidget()
        column.addWidget(self._filler, 1)
        self._filler.hide()
        self.trouble.hide()
        self.send.setEnabled(False)
        self.copy.setEnabled(False)
        self.editor.readyChanged.connect(self.send.setEnabled)
        self.editor.writtenChanged.connect(self.copy.setEnabled)
        self.editor.sendRequested.connect(self.sendWanted)
        self.editor.loggedWanted.connect(self.loggedWanted)
        self.send.clicked.connect(self.sendWanted)
        self.copy.clicked.connect(self.copyWanted)
        self.snooze.clicked.connect(partial(self.snoozeWanted.emit, self.snooze))
        self.done.clicked.connect(partial(self.doneWanted.emit, self.done))

    def show_row(self, row: TodayRow) -> None:
        """Show a row. A message that is being written stays as it is while nothing of it changed."""
        desk, store, today = self._desk, self._desk.store, self._desk.today
        card = people.card(store, row.dues[0].contact_id)
        self.head.show_person(row.title, words.place(card) if card else "", card, desk, row.icon)
        self.why.setText(shortened(row.why, WHY))
        set_tooltip(self.why, row.why if len(row.why) > WHY else "")
        steps = service.chain(desk.agenda.facts, row, today)
        self._has_chain = bool(steps)
        self.chain.show_steps(steps)
        self._fit()
        trouble = ""
        letter = Letter(row.dues[0].contact_id, row.dues)
        try:
            draft: Draft | None = letters.draft(store, letter)
        except KnownError as error:
            draft, trouble = None, str(error)
        self.trouble.setText(trouble)
        self.trouble.setVisible(bool(trouble))
        self._filler.setVisible(draft is None)
        self.editor.setVisible(draft is not None)
        same = tuple(due.key for due in row.dues) == tuple(due.key for due in self._dues)
        self._dues = row.dues
        if draft is None:
            self._draft = None
            self.editor.clear()
        elif not same or draft != self._draft:
            self._draft = draft
            fill = partial(letters.draft, store, letter)
            self.editor.set_draft(draft, key=letters.key(letter), fill=fill)
            sending.take_address(self.editor, draft)
            if not same:
                self.editor.text_field.verticalScrollBar().setValue(0)
        in_tab_order([self.head.back, *self.chain.stops(), self.editor])

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Take the words off the quiet buttons where there is no room for them."""
        super().resizeEvent(event)
        self._fit()

    def follow_theme(self) -> None:
        """Follow the text size."""
        self._fit()

    def _fit(self) -> None:
        self._footer.fit(self.width() - 48, [self.send, self.copy])
        low = self.window().height() < LOW
        self._column.setContentsMargins(24, 12 if low else 20, 24, 12 if low else 20)
        self._column.setSpacing(12 if low else 16)
        self.chain.setVisible(self._has_chain and self.height() >= current_theme().px(TIGHT))


class _Line(QWidget):
    """One line of a call sheet: what it is, and its words."""

    def __init__(self, caption: str, content: QWidget, *, high: int = 20, width: int = 88) -> None:
        super().__init__()
        row = QHBoxLayout(self)
        edge = 10 - (high - 20) // 2
        row.setContentsMargins(16, edge, 16, edge)
        row.setSpacing(0)
        said = self._said = label(caption, "small", "text3")
        self._size = (width, high)
        row.addWidget(said, 0, Qt.AlignmentFlag.AlignTop)
        row.addWidget(content, 1)
        self._take_size()

    def _take_size(self) -> None:
        theme = current_theme()
        self._said.setFixedWidth(theme.px(self._size[0]))
        self._said.setMinimumHeight(theme.px(self._size[1]))

    def follow_theme(self) -> None:
        """Follow the text size."""
        self._take_size()


def _stack(widgets: Sequence[QWidget]) -> QWidget:
    holder = QWidget()
    column = QVBoxLayout(holder)
    column.setContentsMargins(0, 0, 0, 0)
    column.setSpacing(4)
    for one in widgets:
        column.addWidget(one)
    return holder


class SheetPane(QWidget):
    """A follow-up: when, with whom, what was last said, what is owed, notes and numbers; of a call how to open it.

    ``doneWanted``; ``moveWanted(button)``; ``editWanted``; ``logWanted``; ``callWanted`` the whole call sheet;
    ``overWanted`` the call is over; ``writeWanted(Due)``; ``opened(contact)``.
    """

    doneWanted = Signal()
    moveWanted = Signal(object)
    editWanted = Signal()
    logWanted = Signal()
    callWanted = Signal()
    overWanted = Signal()
    writeWanted = Signal(object)
    opened = Signal(int)

    def __init__(self, desk: Desk, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._desk = desk
        column = QVBoxLayout(self)
        column.setContentsMargins(24, 20, 24, 20)
        column.setSpacing(16)
        self.head = Head()
        column.addWidget(self.head)
        self._reason = Panel(alt=True, padding=16)
        self._reason.body.setContentsMargins(16, 12, 16, 12)
        self._reason.body.setSpacing(4)
        self.when = label("", "body-strong", wrap=True)
        self.why = label("", "body", wrap=True)
        self._reason.body.addWidget(self.when)
        self._reason.body.addWidget(self.why)
        column.addWidget(self._reason)

        self._panel = Panel(padding=0)
        self._lines = QWidget()
        self._column = QVBoxLayout(self._lines)
        self._column.setContentsMargins(0, 4, 0, 4)
        self._column.setSpacing(0)
        self._scroll = ScrollArea()
        self._scroll.viewport().setAutoFillBackground(False)
        self._lines.setAutoFillBackground(False)
        self._scroll.setWidget(self._lines)
        self._panel.body.addWidget(self._scroll, 1)
        self._panel.body.addWidget(Hairline())
        foot = QWidget()
        foot.setProperty("surface", "alt")
        foot.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        row = ShorteningRow(foot)
        row.setContentsMargins(11, 10, 11, 10)
        self.done = button(self.tr("Done"), "primary", "check", shortcut_hint=self.tr("Space"))
        self.log = button(self.tr("Log"), icon="notebook-pen", shortcut_hint="l")
        self.move_button = button(self.tr("Move"), "quiet", "alarm-clock", shortcut_hint="s")
        self.edit = button(self.tr("Edit"), "quiet", "pencil", shortcut_hint="e")
        self.call = button(self.tr("Call sheet"), "primary", "phone", shortcut_hint="c")
        self.over = button(self.tr("It is over"), icon="check")
        set_tooltip(self.over, self.tr("Write down what came of it"))
        for one in (self.call, self.over, self.done, self.log):
            row.addWidget(one)
        row.addStretch(1)
        row.add_shortened(self.move_button)
        row.add_shortened(self.edit)
        self._panel.body.addWidget(foot)
        column.addWidget(self._panel, 1)
        self.done.clicked.connect(self.doneWanted)
        self.log.clicked.connect(self.logWanted)
        self.call.clicked.connect(self.callWanted)
        self.over.clicked.connect(self.overWanted)
        self.edit.clicked.connect(self.editWanted)
        self.move_button.clicked.connect(partial(self.moveWanted.emit, self.move_button))

    def show_row(self, row: TodayRow) -> None:
        """Show a follow-up."""
        fact = row.follow_up
        if fact is None:
            return
        store, today = self._desk.store, self._desk.today
        cards = [card for one in fact.contact_ids[:FACES] if (card := people.card(store, one)) is not None]
        first = cards[0] if cards else None
        self.head.show_person(row.title, words.place(first) if first else "", first, self._desk, row.icon)
        self.head.dot.hide()  # the sheet says it below
        self.when.setText(words.follow_up_when(row, today))
        self.why.setText(row.why)
        self.why.setVisible(bool(row.why))
        self._clear()
        is_call = first is not None and fact.kind in PLANNED_TALKS
        for part, shown in (
            (self.call, is_call),
            (self.over, is_call),
            (self.done, not is_call),
            (self.log, not is_call),
        ):
            part.setVisible(shown)
        for card in cards:
            self._add_person(card, alone=len(cards) == 1)
        if is_call and first is not None:
            self._add_openers(first, fact.id)
        if not cards:
            nobody = self.tr("Nobody is named here. Edit it to say with whom it is.")
            self._column.addWidget(_Line(self.tr("With"), label(nobody, "body", "text2", wrap=True)))
        self._column.addStretch(1)
        self._scroll.verticalScrollBar().setValue(0)

    def _clear(self) -> None:
        while self._column.count():
            item = self._column.takeAt(0)
            widget = item.widget() if item is not None else None
            if widget is not None:
                widget.hide()
                widget.setParent(None)
                widget.deleteLater()

    def _add(self, caption: str, content: QWidget, *, high: int = 20) -> None:
        if self._column.count():
            self._column.addWidget(Hairline())
        self._column.addWidget(_Line(caption, content, high=high))

    def _add_person(self, card: Card, *, alone: bool) -> None:
        desk, today = self._desk, self._desk.today
        name = link_button(shortened(card.name, 48), role="body-medium")
        name.clicked.connect(partial(self.opened.emit, card.id))
        who: list[QWidget] = [name]
        if not alone and words.place(card):
            who.append(ElidedLabel(words.place(card), "small", "text2"))
        self._add(self.tr("Who"), _stack(who))
        phones = sorted(card.phones, key=lambda one: not one.preferred)
        if phones:
            self._add(self.tr("Phone"), _stack([self._phone(one.value, one.kind) for one in phones]), high=28)
        self._add(self.tr("Last time"), self._last_time(card, today))
        dues = [due for due in desk.agenda.of_contact(card.id) if due.due_on <= today]
        if dues:
            self._add(self.tr("Owed"), _stack([self._owed(due) for due in dues]), high=28)
        if card.notes.strip():
            text = card.notes.strip()
            shown = shortened(text, NOTES)
            self._add(self.tr("Notes"), label(shown, "body", wrap=True))

    def _add_openers(self, card: Card, follow_up: int) -> None:
        """Ways to open the talk, and the one ask: what the call sheet has beyond the rest."""
        call = call_sheet.read(self._desk.agenda, self._desk.store, card.id, follow_up=follow_up)
        if call is None:
            return
        if call.openers:
            says = [label(call_sheet.cut(one.says, 120), "body", wrap=True) for one in call.openers[:FACES]]
            self._add(self.tr("Open with"), _stack(says))
        if call.asks:
            self._add(self.tr("The one ask"), label(f"“{call.asks[0].says}”", "body-medium", wrap=True))

    def _phone(self, number: str, kind: str) -> QWidget:
        holder = QWidget()
        row = QHBoxLayout(holder)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(8)
        call = link_button(number, role="body")
        set_tooltip(call, self.tr("Call this number"))
        call.clicked.connect(partial(self._call, number))
        row.addWidget(call)
        row.addWidget(label(kind, "small", "text3"))
        copy = icon_button("copy", self.tr("Copy the number"), small=True, size=14)
        copy.clicked.connect(partial(self._desk.copy, number))
        row.addWidget(copy)
        row.addStretch(1)
        return holder

    def _call(self, number: str) -> None:
        dialled = "".join(sign for sign in number if sign.isdigit() or sign == "+")
        if not self._desk.open_url(QUrl(f"tel:{dialled}")):
            self._desk.copy(number)

    def _last_time(self, card: Card, today: date) -> QWidget:
        talk = next(
            (one for one in timeline.read(self._desk.store, card.id, today, 40) if _is_talk(one)), None
        )
        lines: list[QWidget] = [label(words.spoke(card, today), "body", wrap=True)]
        if isinstance(talk, TalkEntry):
            day = wording.full_day(talk.on, today)
            lines = [
                label(
                    self.tr("{spoke}, {day}").format(spoke=words.spoke(card, today), day=day),
                    "body",
                    wrap=True,
                )
            ]
            about = ". ".join(part.strip().rstrip(".") for part in (talk.subject, talk.notes) if part.strip())
            if about:
                shown = shortened(about, NOTES)
                lines.append(label(f"{shown}.", "body", "text2", wrap=True))
        return _stack(lines)

    def _owed(self, due: Due) -> QWidget:
        holder = QWidget()
        row = QHBoxLayout(holder)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(8)
        row.addWidget(ElidedLabel(due.short_title, "body"), 1)
        since = wording.when_due(due.due_on, self._desk.today) or self.tr("today")
        row.addWidget(label(since, "small", "warm" if due.due_on < self._desk.today else "text3"))
        write = icon_button("pencil", self.tr("Write"), small=True, size=14)
        write.setAccessibleDescription(due.short_title)
        write.clicked.connect(partial(self.writeWanted.emit, due))
        row.addWidget(write)
        return holder


def _is_talk(entry: timeline.Entry) -> bool:
    if not isinstance(entry, TalkEntry) or not entry.with_them or entry.outcome is Outcome.NO_ANSWER:
        return False
    return entry.outcome is not None or entry.kind in (InteractionKind.MEETING, InteractionKind.EVENT)


class GonePane(QWidget):
    """A row that is done, while it still stands in the list. ``undoWanted``."""

    undoWanted = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        column = QVBoxLayout(self)
        column.setContentsMargins(24, 20, 24, 20)
        column.setSpacing(4)
        self.title = label("", "section", wrap=True)
        self.text = label("", "body", "text2", wrap=True)
        self.undo = button(self.tr("Undo"), icon="undo-2", shortcut_hint="u")
        self.undo.clicked.connect(self.undoWanted)
        column.addWidget(self.title)
        column.addWidget(self.text)
        column.addSpacing(12)
        column.addWidget(self.undo)
        column.addStretch(1)

    def show_row(self, title: str, says: str) -> None:
        """Say what was done."""
        self.title.setText(title)
        self.text.setText(says)
