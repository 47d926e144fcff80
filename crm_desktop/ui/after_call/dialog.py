"""After the call: a minute, from top to bottom by Tab; what is typed is listed at the right before it is saved."""

from __future__ import annotations

from dataclasses import replace
from datetime import date, timedelta
from functools import partial
from typing import Final

from PySide6.QtCore import Qt, QTimer
from PySide6.QtGui import QTextCursor
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from crm_desktop.domain import quickdates, wording
from crm_desktop.domain.clock import local
from crm_desktop.domain.etiquette import Due, RuleName
from crm_desktop.domain.terms import (
    Answer,
    Direction,
    FavourDirection,
    FollowUpKind,
    InteractionKind,
    Outcome,
    PromisedBy,
    Purpose,
)
from crm_desktop.domain.wording import shortened
from crm_desktop.services import after_call as service
from crm_desktop.services import call_notes, call_sheet, follow_ups, interactions
from crm_desktop.services.after_call import AfterCall, Favour
from crm_desktop.services.call_sheet import SheetAsk
from crm_desktop.services.interactions import InteractionDraft
from crm_desktop.store import contacts as people
from crm_desktop.ui.after_call import words
from crm_desktop.ui.after_call.leads import LeadRows
from crm_desktop.ui.after_call.lines import DAY_WIDTH, DatedLines
from crm_desktop.ui.interactions import words as talks
from crm_desktop.ui.interactions.parts import AboutChips, WhenLine, row_of
from crm_desktop.ui.shell.desk import Desk
from crm_desktop.ui.shell.editor import Editor
from crm_desktop.ui.shell.tab_order import chain, tab_stops
from crm_desktop.ui.theme import current_theme
from crm_desktop.ui.widgets import (
    ComboBox,
    DateField,
    ElidedLabel,
    Field,
    FilterChip,
    FlowLayout,
    LineEdit,
    LineList,
    Segmented,
    TextEdit,
    link_button,
)

WIDTH, HEIGHT, SIDE, LABELS = 936, 764, 268, 108
SHRUNK: Final = 320
"""Height where nobody answered, px at text size 1."""
MESSAGE: Final = "message"
"""The key of "Left a message": nobody answered, and that is what it was."""
LEFT_A_MESSAGE: Final = "Left a message"
"""The subject of such a call in the file."""
_SAID: Final = (Purpose.THANKS, Purpose.UPDATE, Purpose.OFFER_OF_HELP)
_THANKS: Final = frozenset(
    {
        RuleName.THANK_ON_RECEIPT,
        RuleName.THANK_ON_CONNECTION,
        RuleName.THANK_ON_OUTCOME,
        RuleName.THANK_FOR_YES,
        RuleName.THANK_FOR_NO,
    }
)
_KINDS: Final = {
    FollowUpKind.CALL: InteractionKind.CALL,
    FollowUpKind.MEETING: InteractionKind.MEETING,
    FollowUpKind.INTERVIEW: InteractionKind.MEETING,
}


def _together(noted: AfterCall, begun: AfterCall) -> AfterCall:
    """What was noted in the call, and what was written of it elsewhere."""
    notes = "\n".join(text for text in (noted.talk.notes, begun.talk.notes.strip()) if text)
    return replace(
        noted, talk=replace(begun.talk, notes=notes), next_steps=(*noted.next_steps, *begun.next_steps)
    )


class AfterCallDialog(Editor):
    """Writes down what came of a talk with a contact; `follow_up` is the call or meeting it was.

    `begun` is what was written of it elsewhere.
    """

    help_chapter = "calls"

    def __init__(
        self, desk: Desk, contact: int, follow_up: int | None = None, begun: AfterCall | None = None
    ) -> None:
        super().__init__(desk, f"after.{contact}", width=WIDTH, height=HEIGHT, side_width=SIDE, labels=LABELS)
        self._contact = contact
        card = people.card(desk.store, contact)
        self._called = (card.given_name or card.name) if card is not None else self.tr("them")
        self._company = card.company_id if card is not None else None
        self._gone = card is None or card.deleted_at is not None
        self._planned = follow_ups.get(desk.store, follow_up) if follow_up is not None else None
        self._asks = self._read_asks()
        self._about_touched = False
        self._again_touched = False
        self._wants_thanks: Due | None = None
        self._make_body()
        self._make_footer()
        first = self._first()
        self._begin(first, _together(first, begun) if begun is not None else None)

    def _read_asks(self) -> tuple[SheetAsk, ...]:
        chosen = self.desk.memory.get(call_sheet.chosen_key(self._contact))
        return call_sheet.asks_of(self.desk.store, self._contact, chosen)

    def _first(self) -> AfterCall:
        """What the dialog begins with: the talk that was planned, and what was noted in it."""
        desk, planned = self.desk, self._planned
        notes = call_notes.from_data(desk.memory.get(call_notes.key(self._contact)))
        now = desk.store.clock.now()
        began = local(notes.began) if notes.began is not None else None
        about = [thing[:2] for thing in planned.about if thing[0] in talks.THING_ICONS] if planned else []
        talk = InteractionDraft(
            contacts=(self._contact,),
            on=began.date() if began is not None and began.date() <= desk.today else desk.today,
            kind=_KINDS.get(planned.kind, InteractionKind.CALL)
            if planned is not None
            else InteractionKind.CALL,
            outcome=Outcome.SPOKE,
            purposes=(Purpose.CONVERSATION,),
            about=tuple(about),
            notes=notes.text.strip(),
            minutes=notes.minutes(now),
            at_time=(planned.due_time if planned is not None else None)
            or (began.time().replace(second=0, microsecond=0) if began is not None else None),
        )
        return service.begun(desk.store, notes, talk, planned.id if planned is not None else None)

    # -- what it is made of ------------------------------------------------------------------------

    def _make_body(self) -> None:
        desk = self.desk
        self.body.setSpacing(14)
        self._make_outcome()
        self.when = WhenLine(desk.today)
        self.when_field = self._add(self.tr("When"), self.when)
        self.notes = TextEdit(lines=4, name=self.tr("What happened"))
        self._talk_parts: list[QWidget] = []
        self.notes_field = self._add(self.tr("What happened"), self.notes)
        self._make_said()
        self._make_answer()
        self.leads = LeadRows(desk.store)
        self._talk(self.tr("Names, leads"), self.leads)
        self._make_promises()
        self.steps = self._dated(
            self.tr("Next step"), self.tr("on"), self.tr("Tell them how it went"), self.tr("When")
        )
        self.steps_field = self._talk(self.tr("Next step"), self.steps)
        self._make_favour()
        self.things = AboutChips(desk.store)
        self.about_field = self._talk(self.tr("Also about"), self.things)
        self._make_again()
        self.body.addStretch(1)
        self._list = LineList()
        self.side.addWidget(self._list, 1)
        self._connect()

    def _make_outcome(self) -> None:
        self.outcome = Segmented(
            [
                (Outcome.SPOKE, self.tr("We spoke"), None),
                (Outcome.NO_ANSWER, self.tr("No answer"), None),
                (MESSAGE, self.tr("Left a message"), None),
            ],
            name=self.tr("How it went"),
        )
        self.kind = ComboBox(
            [(str(one), talks.kind(one)) for one in InteractionKind], name=self.tr("By what means")
        )
        self.kind.setMinimumWidth(current_theme().px(124))
        self.kind.keep_words_whole()
        self._add(self.tr("How it went"), row_of(self.outcome, self.kind))

    def _make_said(self) -> None:
        said = QWidget()
        flow = FlowLayout(said, gap=6, line_gap=0)
        self.said: dict[Purpose, FilterChip] = {}
        for purpose, text, icon in (
            (Purpose.THANKS, self.tr("I said thanks"), "heart"),
            (Purpose.UPDATE, self.tr("I told the news"), "megaphone"),
            (Purpose.OFFER_OF_HELP, self.tr("I offered help"), "gift"),
        ):
            chip = FilterChip(text, icon=icon)
            chip.toggled.connect(self._on_said)
            flow.addWidget(chip)
            self.said[purpose] = chip
        self._talk(self.tr("In it"), said)

    def _make_answer(self) -> None:
        self.answer = Segmented(self._answers(), name=self.tr("What came of the ask"))
        asked = QVBoxLayout()
        asked.setSpacing(6)
        self.ask_text = ElidedLabel(f"“{self._asks[0].says}”" if self._asks else "", "body")
        asked.addWidget(self.ask_text)
        asked.addLayout(row_of(self.answer))
        self.ask_field = self._talk(self.tr("The ask"), asked)

    def _make_favour(self) -> None:
        self.favour = LineEdit(
            placeholder=self.tr("Runs through the interview with me"), name=self.tr("A favour")
        )
        they = self.tr("{name} for me").format(name=shortened(self._called, 12))
        self.favour_way = ComboBox(
            [(FavourDirection.THEY_HELPED_ME, they), (FavourDirection.I_HELPED_THEM, self.tr("I did it"))],
            name=self.tr("Who did it"),
        )
        self.favour_way.setFixedWidth(current_theme().px(DAY_WIDTH + 36))
        row = QHBoxLayout()
        row.setSpacing(8)
        row.addWidget(self.favour, 1)
        row.addWidget(self.favour_way)
        self._talk(self.tr("A favour"), row)

    def _make_again(self) -> None:
        """The day of the next try, where nobody answered."""
        today = self.desk.today
        self.again = DateField(
            quickdates.parse, today, placeholder=self.tr("fri, in 2 weeks"), name=self.tr("Next try")
        )
        self.again.setFixedWidth(current_theme().px(190))
        links = [link_button(text) for text in (self.tr("Tomorrow"), self.tr("Friday"), self.tr("In a week"))]
        to_friday = (4 - today.weekday()) % 7 or 7
        for link, days in zip(links, (1, to_friday, 7), strict=True):
            link.clicked.connect(partial(self._take_again, today + timedelta(days=days)))
        self.again_field = self._add(self.tr("Next try"), row_of(self.again, *links))

    def _make_promises(self) -> None:
        facts = self.desk.agenda.facts
        they = self.tr("{name} promised").format(name=shortened(self._called, 10))
        kept = QWidget()
        flow = FlowLayout(kept, gap=6, line_gap=0)
        self.kept: dict[int, FilterChip] = {}
        for promise in facts.promises_by_contact.get(self._contact, ()):
            if promise.kept_on is None and promise.made_on <= self.desk.today:
                who = self.tr("I") if promise.by is PromisedBy.ME else shortened(self._called, 16)
                chip = FilterChip(f"{who}: {shortened(promise.what, 40)}", icon="handshake")
                chip.toggled.connect(self._on_changed)
                flow.addWidget(chip)
                self.kept[promise.id] = chip
        self.kept_field = self._talk(self.tr("Kept now"), kept)
        self.theirs = self._dated(they, self.tr("by"), self.tr("To introduce me"), self.tr("by when"))
        self.theirs_field = self._talk(they, self.theirs)
        mine = self.tr("I promised")
        self.mine = self._dated(mine, self.tr("by"), self.tr("To send an article"), self.tr("by when"))
        self.mine_field = self._talk(mine, self.mine)

    def _dated(self, name: str, before: str, hint: str, day_hint: str) -> DatedLines:
        made = DatedLines(name, self.desk.today, before=before, hint=hint, day_hint=day_hint)
        made.changed.connect(self._on_rows)
        return made

    def _talk(self, name: str, control: QWidget | QHBoxLayout | QVBoxLayout) -> Field:
        """Add a field that is only there where we spoke."""
        field = self._add(name, control)
        self._talk_parts.append(field)
        return field

    def _answers(self) -> list[tuple[str, str, str | None]]:
        draft = bool(self._asks) and self._asks[0].is_draft
        not_put = self.tr("Not put") if draft else self.tr("Not talked about")
        found: list[tuple[str, str, str | None]] = [("", not_put, None)]
        if draft:
            found.append((Answer.OPEN, self.tr("No answer yet"), None))
        return [*found, (Answer.YES, self.tr("Yes"), "check"), (Answer.NO, self.tr("No"), None)]

    def _connect(self) -> None:
        self.outcome.currentChanged.connect(self._on_outcome)
        for signal in (
            self.kind.keyChanged,
            self.when.changed,
            self.notes.textChanged,
            self.answer.currentChanged,
            self.favour.textChanged,
            self.favour_way.keyChanged,
            self.again.dateChanged,
        ):
            signal.connect(self._on_changed)
        self.again.textEdited.connect(self._on_again)
        self.leads.changed.connect(self._on_rows)
        self.things.switched.connect(self._on_about)

    def _make_footer(self) -> None:
        self.later_button = self.add_button(self.tr("Later"), "quiet", self.later, side="left")
        self.save_button = self.add_button(self.tr("Save"), "primary", self.save)
        self.thanks_button = self.add_button(
            self.tr("Save and write thanks"), "primary", self.save_and_thank, icon="heart"
        )
        self.set_primary(self.save_button)
        self._say_gone(self.tr("This person is not here any more. Undo brings them back."))

    # -- filling and reading -----------------------------------------------------------------------

    def _fill(self, after: AfterCall) -> None:
        talk = after.talk
        self.outcome.set_current(MESSAGE if talk.subject == LEFT_A_MESSAGE else talk.outcome or Outcome.SPOKE)
        self.kind.set_current_key(talk.kind)
        self.when.on.set_date(talk.on)
        self.when.at.set_time(talk.at_time)
        self.when.set_minutes(talk.minutes)
        self.notes.setPlainText(talk.notes)
        self.notes.moveCursor(QTextCursor.MoveOperation.End)
        for purpose, chip in self.said.items():
            chip.setChecked(purpose in talk.purposes)
        self.answer.set_current(after.answer or "")
        self.leads.set_leads(after.leads)
        for promise, chip in self.kept.items():
            chip.setChecked(promise in after.kept)
        self.theirs.set_values(after.theirs)
        self.mine.set_values(after.mine)
        self.steps.set_values(after.next_steps)
        first = next(iter(after.favours), Favour(""))
        self.favour.setText(first.what)
        self.favour_way.set_current_key(first.direction)
        company = [("company", self._company)] if self._company is not None else []
        self.things.offer([*interactions.things_of(self.desk.agenda, [self._contact]), *company], talk.about)
        self.again.set_date(after.again_on)
        self._show_parts()

    def _put_back(self, kept: AfterCall) -> None:
        self._about_touched = True
        super()._put_back(kept)

    def draft(self) -> AfterCall:
        """What stands in the dialog."""
        outcome = self.outcome.current()
        spoke = outcome == Outcome.SPOKE
        kind = InteractionKind(self.kind.current_key())
        if spoke:
            purposes = (Purpose.CONVERSATION, *(one for one in _SAID if self.said[one].isChecked()))
        else:
            purposes = service.purposes_of_attempt(self.desk.agenda.facts, self._contact, self.desk.today)
        talk = InteractionDraft(
            contacts=(self._contact,),
            on=self.when.on.date() or self.desk.today,
            kind=kind,
            direction=Direction.OUT,
            outcome=Outcome.SPOKE if spoke else Outcome.NO_ANSWER,
            purposes=purposes,
            about=self.things.chosen(),
            subject=LEFT_A_MESSAGE if outcome == MESSAGE else "",
            notes=self.notes.toPlainText().strip(),
            minutes=self.when.minutes_typed() if spoke else None,
            at_time=self.when.at.time(),
        )
        answer = self.answer.current()
        favour = " ".join(self.favour.text().split())
        return AfterCall(
            talk,
            ask_id=self._asks[0].id if self._asks else None,
            answer=Answer(answer) if answer and self._asks else None,
            leads=self.leads.leads(),
            kept=tuple(one for one, chip in self.kept.items() if chip.isChecked()),
            theirs=self.theirs.values(),
            mine=self.mine.values(),
            next_steps=self.steps.values(),
            favours=(Favour(favour, FavourDirection(self.favour_way.current_key())),) if favour else (),
            again_on=None if spoke else self.again.date(),
            follow_up=self._planned.id if self._planned is not None else None,
        )

    # -- while it is typed -------------------------------------------------------------------------

    def _spoke(self) -> bool:
        return bool(self.outcome.current() == Outcome.SPOKE)

    def _show_parts(self) -> None:
        """Show what fits how it went: everything, or only the next try."""
        spoke = self._spoke()
        for part in self._talk_parts:
            part.setVisible(spoke)
        self.ask_field.setVisible(spoke and bool(self._asks))
        self.kept_field.setVisible(spoke and bool(self.kept))
        self.about_field.setVisible(spoke and bool(self.things.chips))
        self.notes_field.setVisible(spoke or self.outcome.current() == MESSAGE)
        self.when.minutes.setVisible(spoke)
        self.again_field.setVisible(not spoke)
        self.set_least_height(HEIGHT if spoke else SHRUNK)

    def _on_outcome(self, _key: str) -> None:
        if self._filling:
            return
        if not self._spoke() and self.again.date() is None and not self._again_touched:
            self.again.set_date(service.next_try(self.desk.agenda, self.draft()))
        had = self.focusWidget()
        self._show_parts()
        if had is not None and not had.isVisible():
            self.outcome.segment(self.outcome.current()).setFocus(Qt.FocusReason.OtherFocusReason)
        self._on_rows()
        self._look.stop()
        self._look_closer()  # now: how high it is follows from what it lists
        QTimer.singleShot(0, self, self._fit_again)

    def _fit_again(self) -> None:
        """Take the size of what is shown now, once the layouts know it."""
        if self.isVisible():
            self.fit()

    def _take_again(self, day: date) -> None:
        self.again.set_date(day)
        self._on_again("")

    def _on_again(self, _text: str) -> None:
        self._again_touched = True
        self._on_changed()

    def _on_said(self, _on: bool) -> None:
        if self._filling:
            return
        if not self._about_touched:
            owed = interactions.owed_things(
                self.desk.agenda, [self._contact], [one for one in _SAID if self.said[one].isChecked()]
            )
            planned = self._start.talk.about if self._start is not None else ()
            self.things.choose({*owed, *planned})
        self._on_changed()

    def _on_about(self) -> None:
        self._about_touched = True
        self._on_changed()

    def _on_rows(self) -> None:
        """Lines came or went."""
        self._order_stops()
        self._on_changed()

    def _order_stops(self) -> None:
        chain([*tab_stops(self.body), self.later_button, self.save_button, self.thanks_button])

    def _first_field(self) -> QWidget:
        return self.notes

    def _rest(self) -> None:
        self._order_stops()
        super()._rest()

    def _rest_note(self) -> str:
        return self.tr("About a minute")

    def _on_changed(self, *what: object) -> None:
        if self._filling:
            return
        self._clear_fixed()
        words_ = {
            InteractionKind.CALL: self.tr("After the call with {name}"),
            InteractionKind.MEETING: self.tr("After the meeting with {name}"),
        }
        text = words_.get(InteractionKind(self.kind.current_key()), self.tr("After the talk with {name}"))
        self.set_title(text.format(name=shortened(self._called)))
        self._look.start()
        super()._on_changed(*what)

    # -- what will be saved ------------------------------------------------------------------------

    def _look_closer(self) -> None:
        """Say at the right what is written, what it settles, and what comes of it."""
        desk, after = self.desk, self.draft()
        effects = service.effects(desk.agenda, after)
        lines = words.written(desk.store, after, self._called, desk.today)
        groups = [("", lines), (self.tr("What it settles"), talks.settled(effects, desk.today))]
        # What they promise stands above already.
        coming = [due for due in effects.coming if due.rule is not RuleName.FOLLOW_THROUGH]
        groups.append(
            (self.tr("What comes next"), talks.coming(replace(effects, coming=tuple(coming)), desk.today))
        )
        self._list.show_lines(self.tr("Saved in one go"), groups, "")
        thanks = [due for due in effects.coming if due.rule in _THANKS and due.contact_id == self._contact]
        self._wants_thanks = thanks[0] if thanks and self._spoke() else None
        self._show_buttons()

    def _show_buttons(self) -> None:
        """Writing thanks is the kind thing to do where they come due; then Save steps back."""
        thanks = self._wants_thanks is not None
        self.thanks_button.setVisible(thanks)
        self.save_button.set_kind("secondary" if thanks else "primary")
        self.set_primary(self.thanks_button if thanks else self.save_button)

    # -- ending ------------------------------------------------------------------------------------

    def _clear_fixed(self) -> None:
        """Take the marks off what was put right."""
        if self.when_field.has_error() and self._wrong_when() is None:
            self.when_field.clear_error()
            self.when.clear_marks()
        for field, lines, needs_day in self._dated_fields():
            if field.has_error() and lines.wrong(self.when.on.date(), needs_day=needs_day) is None:
                field.clear_error()
                lines.clear_marks()
        if self.again_field.has_error() and self.again.is_readable():
            self.again_field.clear_error()
            self.again.set_invalid(False)

    def _dated_fields(self) -> tuple[tuple[Field, DatedLines, bool], ...]:
        return (
            (self.theirs_field, self.theirs, False),
            (self.mine_field, self.mine, False),
            (self.steps_field, self.steps, True),
        )

    def _wrong_when(self) -> tuple[LineEdit, str] | None:
        day = self.when.on.date()
        if day is not None and day > self.desk.today:
            return self.when.on, self.tr("This day is still to come. A call is written down when it is over.")
        return self.when.wrong()

    def _check(self) -> list[QWidget]:
        wrong: list[QWidget] = []
        self._clear_fixed()
        checks: list[tuple[Field, tuple[LineEdit, str] | None]] = [(self.when_field, self._wrong_when())]
        if self._spoke():
            checks += [
                (field, lines.wrong(self.when.on.date(), needs_day=needs))
                for field, lines, needs in self._dated_fields()
            ]
        elif not self.again.is_readable():
            checks.append((self.again_field, (self.again, self.tr("I cannot read that day. Perhaps “fri”."))))
        for field, found in checks:
            if found is not None:
                edit, text = found
                edit.set_invalid(True)
                field.set_error(text)
                wrong.append(edit)
        return wrong

    def save(self) -> None:
        """Write all of it in one undoable step; a lead that is half typed counts."""
        self.leads.take()
        super().save()

    def save_and_thank(self) -> None:
        """Write all of it, and go on to the thanks that come due by it."""
        self.leads.take()
        self._look_closer()
        wanted, desk = self._wants_thanks, self.desk
        if not self._saved():
            return
        self.accept()
        owed = [one for one in desk.agenda.of_contact(self._contact) if one.rule in _THANKS]
        if owed and wanted is not None:
            # For what came of this talk, before what was owed already.
            came = [one for one in owed if (one.rule, one.fact_on) == (wanted.rule, wanted.fact_on)]
            desk.write(self._contact, (came or owed)[0])

    def _write(self, contents: AfterCall) -> int:
        return service.save(self.desk.store, self.desk.agenda, contents).talk

    def _sentence(self, contents: AfterCall) -> str:
        if contents.nobody_answered:
            if contents.again_on is None:
                return self.tr("No answer from {name}, logged.").format(name=shortened(self._called))
            day = wording.full_day(contents.again_on, self.desk.today)
            return self.tr("No answer from {name}. Next try on {day}.").format(
                name=shortened(self._called), day=day
            )
        said = talks.title(contents.talk.kind, Direction.OUT, [self._called])
        return self.tr("{what} saved, with all that came of it.").format(what=said)

    def accept(self) -> None:
        """Close; what was noted in the talk is in the file now."""
        self.desk.memory.put(call_notes.key(self._contact), None)
        super().accept()

    def later(self) -> None:
        """Close for now: what was typed is kept, and the call stays on Today."""
        self._do(partial(service.keep_on_today, self.desk.store, self._contact, self._plan_number()))
        self.reject()
        self.desk.said.emit(self.tr("Kept for later. It stays on Today."), False)

    def _plan_number(self) -> int | None:
        return self._planned.id if self._planned is not None else None
