"""The composer of an ask: its fields and its message, saved as they are typed and checked as they are."""

from __future__ import annotations

from dataclasses import replace
from datetime import date
from functools import partial
from typing import Final

from PySide6.QtCore import QPoint, Qt, QTimer, Signal
from PySide6.QtGui import QHideEvent, QKeyEvent, QKeySequence, QShortcut, QShowEvent
from PySide6.QtWidgets import QWidget

from crm_desktop.domain import wording
from crm_desktop.domain.askcheck import NEWS, THANKS, Advice, AskDraft, Remedy
from crm_desktop.domain.errors import KnownError
from crm_desktop.domain.etiquette import Due
from crm_desktop.domain.facts import ThingKind
from crm_desktop.domain.terms import TALKS, AskKind, InteractionKind
from crm_desktop.domain.wording import shortened
from crm_desktop.services import asks, follow_ups
from crm_desktop.services.askcheck import AskChecks, Fitting
from crm_desktop.services.follow_ups import FollowUpDraft
from crm_desktop.services.messages import asking
from crm_desktop.services.messages.writing import Draft
from crm_desktop.store import Changes
from crm_desktop.store import asks as reader
from crm_desktop.store import contacts as people
from crm_desktop.ui.asks import words
from crm_desktop.ui.asks.asked import AskedPopup
from crm_desktop.ui.asks.checks import ChecksPane
from crm_desktop.ui.asks.composer_frame import ComposerFrame
from crm_desktop.ui.asks.fields import NOBODY
from crm_desktop.ui.messages import sending
from crm_desktop.ui.shell.desk import Desk
from crm_desktop.ui.shell.drafts import as_data, from_data
from crm_desktop.ui.widgets import Menu
from crm_desktop.ui.widgets.message_editor import KEEP_AFTER_MS

CHECK_AFTER_MS: Final = 120
"""So long after the last key the checks look again."""
BEGUN: Final = "asks.begun"
"""Under this name the window remembers an ask that nobody is chosen for yet."""
SHORT: Final = 24
"""Given names longer than this (in characters) are cut in the title."""
NEW: Final = AskDraft(NOBODY, AskKind.REFERRAL)


class Composer(ComposerFrame):
    """Writes one ask.

    ``closed`` asks for it to go; ``saved(number)`` a new draft is in the file; ``sent(number)`` it went out;
    ``othersWanted`` who else fits is to be seen; ``checked`` the checks have looked.
    """

    closed = Signal()
    saved = Signal(int)
    sent = Signal(int)
    othersWanted = Signal()
    checked = Signal()

    def __init__(self, desk: Desk, pane: ChecksPane, parent: QWidget | None = None) -> None:
        super().__init__(desk, parent)
        self._desk = desk
        self._pane = pane
        self._checks = AskChecks(desk.store, desk.agenda)
        self._number: int | None = None
        self._step = 0
        self._is_open = False
        self._saved: AskDraft | None = None
        """What the file has."""
        self._shown = NEW
        """What the message was made for."""
        self._dirty = False
        self._others: tuple[object, list[Fitting]] = (None, [])
        self._instead_of = NOBODY
        self._later = self._timer(KEEP_AFTER_MS, self.save_now)
        self._soon = self._timer(CHECK_AFTER_MS, self.look_now)
        self.back.clicked.connect(self.close_draft)
        self.close_button.clicked.connect(self.close_draft)
        self.fields.changed.connect(self._on_fields)
        self.editor.draftEdited.connect(self._on_message)
        self.editor.sendRequested.connect(self.send_or_lead)
        self.send.clicked.connect(self.send_or_lead)
        self.copy.clicked.connect(self._on_copy)
        self.asked.clicked.connect(self.ask_how)
        self.discard.clicked.connect(self.discard_draft)
        pane.remedyWanted.connect(self._on_remedy)
        pane.personWanted.connect(self._on_other)
        pane.settled.connect(lambda: self.send.setFocus(Qt.FocusReason.OtherFocusReason))
        for keys in ("Ctrl+Return", "Ctrl+Enter"):
            shortcut = QShortcut(QKeySequence(keys), self)
            shortcut.setContext(Qt.ShortcutContext.WidgetWithChildrenShortcut)
            shortcut.activated.connect(self.send_or_lead)

    def _timer(self, after: int, then: object) -> QTimer:
        timer = QTimer(self)
        timer.setSingleShot(True)
        timer.setInterval(after)
        timer.timeout.connect(then)
        return timer

    # -- opening and closing -----------------------------------------------------------------------

    @property
    def number(self) -> int | None:
        """The draft that is written, None for one that is not in the file yet."""
        return self._number

    @property
    def is_open(self) -> bool:
        """Whether an ask is written."""
        return self._is_open

    def begin(self, ask: AskDraft | None = None, instead_of: int = NOBODY) -> None:
        """Begin a new ask. It is saved with the first thing that is chosen or typed.

        While nobody is chosen, who fits is shown, but for `instead_of`.
        """
        self.save_now()
        self._instead_of = instead_of
        remembered = from_data(AskDraft, self._desk.memory.get(BEGUN)) if ask is None else None
        self._open(ask or remembered or NEW, None)

    def show_draft(self, number: int) -> None:
        """Write on a draft."""
        if self._is_open and number == self._number:
            return
        self.save_now()
        ask = asks.draft(self._desk.store, number)
        if ask is not None:
            self._open(ask, number)

    def _open(self, ask: AskDraft, number: int | None) -> None:
        self._later.stop()
        self._number, self._step, self._saved = number, 0, ask if number is not None else None
        self._is_open, self._dirty = True, False
        self.fields.set_ask(ask)
        self.state.setText("")
        self._show_title()
        self._show_message(fresh=True)
        self._others = (None, [])
        self.look_now()
        self._scroll.verticalScrollBar().setValue(0)

    def focus_first(self) -> None:
        """Put the cursor where something is to be written first."""
        ask = self.fields.ask()
        if ask.contact_id == NOBODY:
            self.fields.whom.setFocus(Qt.FocusReason.OtherFocusReason)
        elif not ask.exactly:
            self.fields.exactly.setFocus(Qt.FocusReason.OtherFocusReason)
        else:
            self.editor.write_next()

    def close_draft(self) -> None:
        """Close the composer; what was written is kept."""
        self.save_now()
        self._is_open = False
        self.closed.emit()

    def forget(self) -> None:
        """Show nothing any more: the draft is gone, or went out."""
        self._later.stop()
        self._soon.stop()
        self._is_open, self._dirty = False, False
        self._number, self._saved = None, None
        self.editor.clear()

    def follow(self, changes: Changes) -> None:
        """Take what the file says now: undo may have changed the draft, an act what the checks say."""
        if not self._is_open:
            return
        self._others = (None, [])
        if self._number is not None and changes.touches("ask"):
            ask = asks.draft(self._desk.store, self._number)
            if ask is None:  # it was undone, or discarded elsewhere
                self.forget()
                self.closed.emit()
                return
            if ask != self._saved:
                self._open(ask, self._number)
                return
        if changes.touches("contact", "email", "company", "opportunity", "lead", "pitch", "template"):
            self._refill()
        self._look_soon()

    def hideEvent(self, event: QHideEvent) -> None:
        """Leaving keeps what was written, and nothing is looked at behind the back."""
        super().hideEvent(event)
        self.save_now()
        self._soon.stop()

    def showEvent(self, event: QShowEvent) -> None:
        super().showEvent(event)
        self._look_soon()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() == Qt.Key.Key_Escape:
            self.close_draft()
            return
        super().keyPressEvent(event)

    # -- saving ------------------------------------------------------------------------------------

    def save_now(self) -> None:
        """Save what was changed since the last time, as a part of the same step."""
        self._later.stop()
        if not self._is_open or not self._dirty:
            return
        ask = self.fields.ask()
        if ask.contact_id == NOBODY:
            self._desk.memory.put(BEGUN, as_data(ask) if ask != NEW else None)
            self._desk.memory.save()
            self._dirty = False
            return
        self._dirty = False
        new = self._number is None
        if self._desk.store.read_only or not self._desk.do(partial(self._write, ask)):
            return
        self.editor.keep_now()
        self._desk.memory.put(BEGUN, None)
        if new and self._number is not None:
            self.saved.emit(self._number)

    def _write(self, ask: AskDraft) -> None:
        # The view hears of it before this returns, so what is in the file is known before.
        before, self._saved = self._saved, asks.as_kept(ask)
        try:
            made = asks.save_draft(self._desk.store, ask, self._number, self._step)
        except KnownError:
            self._saved = before
            raise
        self._number, self._step = made.number, made.step
        if ask.kind is self._shown.kind:  # else the message of the kind before still stands there
            self.editor.set_key(asking.draft_key(made.number, ask.kind))
        at = wording.clock(self._desk.store.clock.now().astimezone().time())
        self.state.setText(self.tr("Draft saved {time}").format(time=at))

    def _look_soon(self) -> None:
        if self._is_open and self.isVisible():
            self._soon.start()

    def _touch(self) -> None:
        self._dirty = True
        self._later.start()

    def discard_draft(self) -> None:
        """Throw the draft away; Undo brings it back."""
        self._later.stop()
        number, self._dirty = self._number, False
        self._desk.memory.put(BEGUN, None)
        self.editor.keep_now()
        if number is None:
            self._is_open = False
            self.closed.emit()
            return
        name = self._name()
        said = self.tr("Draft to {name} discarded.").format(name=name)
        if self._desk.do(partial(asks.discard, self._desk.store, number), said):
            self._is_open = False
            self.closed.emit()

    # -- following what is typed -------------------------------------------------------------------

    def _on_fields(self) -> None:
        ask = self.fields.ask()
        self._touch()
        if (ask.contact_id, ask.kind) != (self._shown.contact_id, self._shown.kind):
            self._show_title()
            # The number is needed for the message to be kept under it.
            self.save_now()
            self._show_message()
        self._look_soon()

    def _on_message(self) -> None:
        self._touch()
        self._look_soon()

    def _show_title(self) -> None:
        self.title.setText(words.asking(self.fields.kinds.kind(), self._name()))

    def _name(self) -> str:
        row = people.page(self._desk.store, [self.fields.ask().contact_id]).get(self.fields.ask().contact_id)
        name = row.given_name or row.name if row is not None else ""
        return shortened(name, SHORT)

    def _make_message(self, template_key: str = "") -> Draft:
        ask = asks.with_known_packet(self._desk.store, self.fields.ask())
        return asking.draft(self._desk.store, ask, self._number, template_key)

    def _show_message(self, *, fresh: bool = False) -> None:
        """Show the message of whom and what for; to somebody else it stays what was written, with another name."""
        ask = self.fields.ask()
        before, self._shown = self._shown, ask
        trouble = self.tr("Choose whom to ask, and the message stands here.")
        made: Draft | None = None
        if ask.contact_id != NOBODY:
            try:
                made = self._make_message()
            except KnownError as error:
                trouble = str(error)
        self._show_message_or(trouble, there=made is not None)
        if made is None:
            self.editor.clear()
            return
        key = asking.draft_key(self._number, ask.kind) if self._number is not None else ""
        if not fresh and ask.kind is before.kind and self.editor.draft() is not None:
            self.editor.readdress(self._make_message(self.editor.template_box.current_key()))
            return
        line = "" if fresh else self.editor.rendered().personal_line
        if line:
            made = replace(made, rendered=made.rendered.with_personal_line(line))
        self.editor.set_draft(made, key=key, fill=self._make_message)
        sending.take_address(self.editor, made)
        self.editor.text_field.verticalScrollBar().setValue(0)

    def _refill(self) -> None:
        """Let the message follow what it is about."""
        if self.editor.draft() is None:
            return
        try:
            self.editor.refill(self._make_message(self.editor.template_box.current_key()))
        except KnownError:
            self._show_message(fresh=True)

    def look_now(self) -> None:
        """Let the checks look, and the message follow."""
        self._soon.stop()
        ask = self.fields.ask()
        if not self._is_open:
            return
        if ask.contact_id == NOBODY:
            others = self._checks.who_else(replace(ask, contact_id=self._instead_of))
            self._pane.show_nothing(
                self.tr("Choose whom to ask. Then it says here what to think of before."), others
            )
            self._set_primary()
            return
        self._say_who_is_away(ask)
        self._refill()
        ask = replace(ask, offers_help=self.editor.rendered().offers_help)
        try:
            advice = self._checks.advice(ask)
        except KnownError as error:
            self._pane.show_nothing(str(error))
            return
        key = (ask.contact_id, ask.kind, ask.person_id, ask.company_id, ask.opportunity_id, ask.industry)
        if key != self._others[0]:
            self._others = (key, self._checks.who_else(ask))
        self._pane.show_advice(advice, self._others[1])
        self._set_primary()
        self.checked.emit()

    def _set_primary(self) -> None:
        """One primary button at most: while a stop stands it is that one's."""
        kind = "secondary" if self._pane.stops() else "primary"
        if self.send.kind != kind:
            self.send.set_kind(kind)

    # -- what an advice does -----------------------------------------------------------------------

    def _on_remedy(self, advice: Advice) -> None:
        ask = self.fields.ask()
        if advice.remedy in (Remedy.WRITE_THANKS, Remedy.WRITE_NEWS):
            rules = THANKS if advice.remedy is Remedy.WRITE_THANKS else NEWS
            lead = next((thing.id for thing in advice.things if thing.kind is ThingKind.LEAD), None)
            self._desk.write(ask.contact_id, self._due_of(ask, rules, advice), lead)
        elif advice.remedy is Remedy.RECONNECT:
            self._desk.write(ask.contact_id)
        elif advice.remedy is Remedy.ASK_FOR_ADVICE:
            self.fields.kinds.set_kind(AskKind.ADVICE)
        elif advice.remedy is Remedy.ASK_FOR_REFERENCE:
            self.fields.kinds.set_kind(AskKind.REFERENCE)
        elif advice.remedy is Remedy.SEE_WHO_ELSE:
            self.othersWanted.emit()
        elif advice.remedy is Remedy.WAIT and advice.wait_until is not None:
            self._wait(ask, advice.wait_until)
        elif advice.remedy is Remedy.SAY_WHAT:
            self.fields.exactly.setFocus(Qt.FocusReason.OtherFocusReason)
        elif advice.remedy is Remedy.FILL_IN:
            self.fields.fill_in()
        elif advice.remedy is Remedy.ADD_OFFER:
            self.editor.add_offer()

    def _due_of(self, ask: AskDraft, rules: tuple[object, ...], advice: Advice) -> Due | None:
        """The Due that an advice speaks of: the first of its rules about one of its things."""
        found = [one for one in self._desk.agenda.of_contact(ask.contact_id) if one.rule in rules]
        about = [one for one in found if not set(advice.things).isdisjoint(one.things)]
        return next(iter(about or found), None)

    def _wait(self, ask: AskDraft, until: date) -> None:
        """Put the ask on a later day: a follow-up about it."""
        self._dirty = True
        self.save_now()
        if self._number is None:
            return
        day = wording.day_and_month(until, self._desk.today)
        what = words.asking(ask.kind, self._name())
        if any(
            one.due_on == until and ("ask", self._number) in {about[:2] for about in one.about}
            for one in self._desk.agenda.follow_ups
        ):
            self._desk.said.emit(self.tr("It is on {day} already.").format(day=day), False)
            return
        made = FollowUpDraft(what, until, about=(("contact", ask.contact_id), ("ask", self._number)))
        said = self.tr("Put on {day}: {what}.").format(day=day, what=what)
        self._desk.do(partial(follow_ups.save, self._desk.store, made), said)

    def _on_other(self, number: int) -> None:
        """Ask somebody else the same."""
        self.fields.choose_whom(number)

    # -- sending -----------------------------------------------------------------------------------

    def _may_go(self, on: date) -> bool:
        """Whether it can be noted as sent; else it says why, beside the field."""
        ask = self.fields.ask()
        if ask.contact_id == NOBODY:
            self.fields.whom_field.set_error(self.tr("Whom do you ask? A name is enough."))
            self.fields.whom.setFocus(Qt.FocusReason.OtherFocusReason)
            return False
        if not self._say_who_is_away(ask, on):
            self.fields.whom.setFocus(Qt.FocusReason.OtherFocusReason)
            return False
        return True

    def _say_who_is_away(self, ask: AskDraft, on: date | None = None) -> bool:
        """Say beside the field that somebody was archived or removed; give whether the ask can go to them."""
        try:
            asks.check_sendable(self._desk.store, ask.contact_id, on or self._desk.today)
        except KnownError as error:
            self.fields.whom_field.set_error(str(error))
            return False
        self.fields.whom_field.clear_error()
        return True

    def send_or_lead(self) -> None:
        """Open the message in the mail program and note it as sent; else lead to what it still needs."""
        if not self._may_go(self._desk.today):
            return
        self._refill()  # what was typed a moment ago goes out as well
        if not self.editor.is_ready():
            self.editor.write_next()
            return
        if sending.open_in_mail(self._desk, self.editor):
            self.note_sent(InteractionKind.EMAIL, self._desk.today)

    def _on_copy(self) -> None:
        self._refill()
        self._desk.copy(self.editor.message())

    def ask_how(self) -> Menu | None:
        """Ask how it was asked already: by what means, today or on another day."""
        if not self._may_go(self._desk.today):
            return None
        menu = Menu(self)
        menu.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        menu.setAccessibleName(self.tr("How did you ask?"))
        head = menu.add(self.tr("How did you ask, today?"))
        head.setEnabled(False)
        for means in words.BY_MESSAGE:
            menu.add(
                wording.sentence_start(words.by(means)), words.icon(means), "", partial(self.note_sent, means)
            )
        menu.addSeparator()
        menu.add(self.tr("On another day…"), "calendar-days", "", self._on_another_day)
        menu.setActiveAction(menu.actions()[1])
        menu.popup(self.asked.mapToGlobal(QPoint(0, -menu.sizeHint().height() - 4)))
        return menu

    def _on_another_day(self) -> None:
        popup = AskedPopup(self, self._desk.today)
        popup.chosen.connect(self.note_sent)
        popup.show_at(self.asked)
        popup.day.setFocus(Qt.FocusReason.OtherFocusReason)

    def note_sent(self, by: InteractionKind, on: date | None = None) -> None:
        """Note that it was asked, by some means, on a day (today)."""
        on = on or self._desk.today
        if not self._may_go(on):
            return
        self._refill()
        self._dirty = True
        self.save_now()
        number = self._number
        if number is None:
            return
        written = by not in TALKS and self.editor.is_written()
        message = self.editor.draft()
        title = words.asked(self.fields.kinds.kind(), self._name())
        moved: list[object] = []
        work = partial(
            asks.send,
            self._desk.store,
            number,
            on=on,
            by=by,
            subject=self.editor.subject() if written else "",
            body=self.editor.message() if written else "",
            offers_help=written and self.editor.rendered().offers_help,
            new_address=message.new_address if written and message is not None else "",
        )
        if not self._desk.do(lambda: moved.append(work())):
            return
        said = self.tr("{what}.").format(what=title)
        if moved[0] is not None:
            row = reader.row(self._desk.store, number)
            opening = row.opening if row is not None else ""
            said = self.tr("{what}. {opening}: {stage}.").format(what=title, opening=opening, stage=moved[0])
        self._desk.said.emit(said, True)
        self.forget()
        self.sent.emit(number)
