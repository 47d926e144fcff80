"""How was it answered? The answer and what came of it, in one undoable step."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass, replace
from functools import partial
from typing import Final

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from crm_desktop.domain import wording
from crm_desktop.domain.etiquette import Due, RuleName
from crm_desktop.domain.facts import ThingKind
from crm_desktop.domain.terms import (
    Answer,
    AskKind,
    Direction,
    InteractionKind,
    PointsTo,
)
from crm_desktop.domain.wording import shortened
from crm_desktop.services import after_call, asks, leads
from crm_desktop.services.after_call import AfterCall
from crm_desktop.services.asks import Answered
from crm_desktop.services.interactions import InteractionDraft
from crm_desktop.services.leads import LeadDraft
from crm_desktop.store import asks as reader
from crm_desktop.ui.asks import words
from crm_desktop.ui.asks.asked import day_field, day_trouble, means_box, when_line
from crm_desktop.ui.contacts.choices import people_search
from crm_desktop.ui.interactions import words as talks
from crm_desktop.ui.shell.desk import Desk
from crm_desktop.ui.shell.editor import Editor
from crm_desktop.ui.theme import current_theme
from crm_desktop.ui.widgets import (
    Choice,
    ChooseField,
    ElidedLabel,
    IconMark,
    Label,
    Line,
    LineEdit,
    LineList,
    Panel,
    Segmented,
    ShorteningRow,
    TextEdit,
    button,
    checkbox,
    icon_button,
    label,
    text_width,
)

WIDTH, SIDE, LABELS = 872, 264, 112
_ICONS: Final = {
    PointsTo.PERSON: "user-round",
    PointsTo.COMPANY: "building-2",
    PointsTo.OPENING: "briefcase",
    PointsTo.NEWS: "newspaper",
}


@dataclass(frozen=True, slots=True)
class Contents:
    """What stands in the dialog; the day as it is typed, so that Esc keeps also one that cannot be read."""

    answered: Answered
    day: str = ""


class AnswerDialog(Editor):
    """Notes how an ask was answered. What it writes is listed at the right."""

    help_chapter = "asks"

    def __init__(self, desk: Desk, number: int) -> None:
        super().__init__(desk, f"answer.{number}", width=WIDTH, side_width=SIDE, labels=LABELS)
        self._number = number
        row = reader.row(desk.store, number)
        self._gone = row is None or row.sent_on is None
        self._row = row
        self._leads: list[LeadDraft] = []
        self._given = shortened(row.given_name, 24) if row is not None else ""
        self.set_title(self.tr("How was it answered?"))
        self._make()
        self.save_button = self.add_button(self.tr("Save"), "secondary", self.save)
        self.thanks_button = self.add_button(
            self.tr("Save and write thanks"), "primary", self.save_and_write, icon="heart"
        )
        self._say_gone(self.tr("This ask is not here any more. Undo brings it back."))
        self._begin(Contents(self._usual()))

    def _rest_note(self) -> str:
        return self.tr("Tab moves on, Ctrl+Enter saves")

    def _usual(self) -> Answered:
        """What is there already, or what an answer is most likely to be: a yes of today."""
        row, today = self._row, self.desk.today
        if row is None:
            return Answered(Answer.YES, today)
        if row.answer is not Answer.OPEN:
            return Answered(row.answer, row.answered_on or today, row.sent_by)
        return Answered(
            Answer.YES, today, row.sent_by, leads=self._likely_leads(), referred=self._can_be_referred()
        )

    def _likely_leads(self) -> tuple[LeadDraft, ...]:
        """The lead that a yes to an introduction or a referral brings."""
        row = self._row
        if row is None:
            return ()
        draft = LeadDraft(referrer_id=row.contact_id, received_how=row.sent_by or InteractionKind.MESSAGE)
        if row.kind is AskKind.INTRODUCTION and row.person_id is not None:
            return (replace(draft, person_id=row.person_id, company=row.company),)
        if row.kind is AskKind.REFERRAL and row.opportunity_id is not None:
            return (
                replace(
                    draft,
                    points_to=PointsTo.OPENING,
                    opportunity_id=row.opportunity_id,
                    opening_title=row.opening,
                    company=row.opening_company,
                ),
            )
        return ()

    def _can_be_referred(self) -> bool:
        row = self._row
        if row is None or row.kind is not AskKind.REFERRAL or row.opportunity_id is None:
            return False
        return asks.can_be_referred(self.desk.store, row.opportunity_id)

    # -- parts -------------------------------------------------------------------------------------

    def _make(self) -> None:
        row, today = self._row, self.desk.today
        self.body.setSpacing(16)
        if row is not None and row.sent_on is not None:
            sent = wording.day_and_month(row.sent_on, today)
            said = self.tr("{what}, on {day}.").format(what=words.asked(row.kind, self._given), day=sent)
            self.body.addWidget(label(f"{said} {row.exactly}".strip(), "body", "text2", wrap=True))
        self.answer = Segmented(
            [
                (Answer.YES, self.tr("Yes"), "check"),
                (Answer.NO, self.tr("No"), "x"),
                (Answer.SILENCE, self.tr("Silence"), None),
                (Answer.WITHDRAWN, self.tr("I withdrew it"), None),
            ],
            name=self.tr("Answer"),
        )
        self.answer.currentChanged.connect(self._on_answer)
        line = QHBoxLayout()
        line.setContentsMargins(0, 0, 0, 0)
        line.addWidget(self.answer)
        line.addStretch(1)
        self._add(self.tr("Answer"), line).set_label_height(28)
        self.day = day_field(self.tr("When"), today)
        self.means = means_box(self.tr("By what means"), row.sent_by if row is not None else None)
        self._when_field = self._add(self.tr("When"), when_line(self.day, self.means))
        self._when_field.proposalClicked.connect(self._on_proposal)
        self.words = TextEdit(lines=2, name=self.tr("In their words"))
        self.words.setTabChangesFocus(True)
        self._words_field = self._add(self.tr("In their words"), self.words)
        self._make_leads()
        self.vouch_for = LineEdit(
            placeholder=self.tr("Settlement, product sense…"), name=self.tr("What they can vouch for")
        )
        self._vouch_field = self._add(self.tr("Can vouch for"), self.vouch_for)
        opening = shortened(row.opening, 40) if row is not None else ""
        self.referred = checkbox(self.tr("Move {opening} to Referred").format(opening=opening))
        self._referred_field = self._add("", self.referred)
        self.favour = LineEdit(
            placeholder=self.tr("Something else they did for you"), name=self.tr("What else they did")
        )
        self._favour_field = self._add(self.tr("And also"), self.favour)
        self.body.addStretch(1)
        self._lines = LineList()
        self.side.addWidget(self._lines)
        self.side.addStretch(1)
        self.day.dateChanged.connect(self._on_changed)
        self.day.textEdited.connect(self._on_changed)
        self.means.keyChanged.connect(self._on_changed)
        for text in (self.words, self.vouch_for, self.favour):
            text.textChanged.connect(self._on_changed)
        self.referred.toggled.connect(self._on_changed)

    def _make_leads(self) -> None:
        holder = QVBoxLayout()
        holder.setContentsMargins(0, 0, 0, 0)
        holder.setSpacing(8)
        self._panel = Panel(padding=0)
        holder.addWidget(self._panel)
        self.name = ChooseField(
            people_search(self.desk.store),
            placeholder=self.tr("A name they gave you"),
            create_text=self.tr("New contact"),
            name=self.tr("A name they gave you"),
        )
        self.name.setMinimumWidth(text_width(self.name.placeholderText(), "body") + current_theme().px(44))
        self.name.chosen.connect(self._on_name)
        self.name.returnPressed.connect(self._take_name)
        self.add_name = button(self.tr("Add"), icon="plus")
        self.add_name.clicked.connect(self._take_name)
        self.more_button = button(self.tr("Another lead…"), "quiet")
        self.more_button.clicked.connect(self._on_more_lead)
        line = ShorteningRow()
        line.addWidget(self.name, 1)
        line.add_shortened(self.add_name)
        line.addWidget(self.more_button)
        holder.addLayout(line)
        self._leads_field = self._add(self.tr("It brought"), holder)

    def _show_leads(self) -> None:
        self._panel.clear()
        self._panel.setVisible(bool(self._leads))
        for place, lead in enumerate(self._leads):
            row = QWidget()
            line = QHBoxLayout(row)
            line.setContentsMargins(12, 4, 4, 4)
            line.setSpacing(10)
            line.addWidget(IconMark(_ICONS[lead.points_to], "text2", 16))
            title = leads.pointing_at(self.desk.store, lead) or self.tr("A lead")
            second = lead.company if lead.points_to in (PointsTo.PERSON, PointsTo.OPENING) else ""
            line.addWidget(ElidedLabel(f"{title}, {second}" if second else title, "body-medium"), 1)
            edit = icon_button("pencil", self.tr("Write down more of it"), small=True, size=14)
            edit.clicked.connect(partial(self._edit_lead, place))
            remove = icon_button("x", self.tr("Leave it out"), small=True, size=14)
            remove.clicked.connect(partial(self._remove_lead, place))
            for made in (edit, remove):
                made.setAccessibleDescription(title)
                line.addWidget(made)
            self._panel.add_row(row)

    # -- contents ----------------------------------------------------------------------------------

    def _fill(self, contents: Contents) -> None:
        answered = contents.answered
        self.answer.set_current(answered.answer)
        self.day.set_date(answered.on)
        if contents.day:
            self.day.type_text(contents.day)
        if answered.by is not None and self.means.findData(answered.by) >= 0:
            self.means.set_current_key(answered.by)
        self.words.setPlainText(answered.words)
        self._leads = list(answered.leads)
        self.vouch_for.setText(answered.vouch_for)
        self.referred.setChecked(answered.referred)
        self.favour.setText(answered.favour)
        self.name.set_choice(None)
        self._show_leads()
        self._show_parts()

    def contents(self) -> Contents:
        """All that Esc keeps."""
        return Contents(self.draft(), "" if self.day.date() is not None else self.day.text())

    def draft(self) -> Answered:
        """The answer as it stands; what its kind does not have is left out."""
        answer = Answer(self.answer.current())
        yes, said = answer is Answer.YES, answer in (Answer.YES, Answer.NO)
        row = self._row
        is_reference = row is not None and row.kind is AskKind.REFERENCE
        return Answered(
            answer,
            self.day.date() or self.desk.today,
            InteractionKind(self.means.current_key()) if said else None,
            self.words.toPlainText().strip() if said else "",
            tuple(self._leads) if yes else (),
            self.favour.text().strip() if yes else "",
            self.vouch_for.text().strip() if yes and is_reference else "",
            referred=yes and self._can_be_referred() and self.referred.isChecked(),
        )

    def _show_parts(self) -> None:
        answer = self.answer.current()
        yes, said = answer == Answer.YES, answer in (Answer.YES, Answer.NO)
        row = self._row
        is_reference = row is not None and row.kind is AskKind.REFERENCE
        self.means.setVisible(said)
        self._words_field.setVisible(said)
        self._leads_field.setVisible(yes and not is_reference)
        self._vouch_field.setVisible(yes and is_reference)
        self._referred_field.setVisible(yes and self._can_be_referred())
        self._favour_field.setVisible(yes)
        self.thanks_button.setVisible(said)
        self.save_button.set_kind("secondary" if said else "primary")
        self.set_primary(self.thanks_button if said else self.save_button)

    def _on_answer(self, _key: str) -> None:
        self._show_parts()
        self._on_changed()
        if self.isVisible():
            self.fit()

    def _on_changed(self, *what: object) -> None:
        if self._filling:
            return
        if self._when_field.has_error():
            self._when_field.clear_error()
            self.day.set_invalid(False)
        super()._on_changed(*what)
        self._show_lines()

    # -- leads -------------------------------------------------------------------------------------

    def _on_name(self, choice: Choice) -> None:
        if isinstance(choice.id, int):
            self._add_lead(self._lead(person_id=choice.id))

    def _take_name(self) -> None:
        text = " ".join(self.name.text().split())
        if text:
            self._add_lead(self._lead(person_name=text))
        self.name.setFocus(Qt.FocusReason.OtherFocusReason)

    def _lead(self, *, person_id: int | None = None, person_name: str = "") -> LeadDraft:
        row = self._row
        return LeadDraft(
            referrer_id=row.contact_id if row is not None else None,
            received_how=self.means.current_key(),
            person_id=person_id,
            person_name=person_name,
        )

    def _add_lead(self, lead: LeadDraft) -> None:
        self._leads.append(lead)
        self.name.set_choice(None)
        self._leads_changed()

    def _remove_lead(self, place: int) -> None:
        del self._leads[place]
        self._leads_changed()
        self.name.setFocus(Qt.FocusReason.OtherFocusReason)

    def _leads_changed(self) -> None:
        self._show_leads()
        self._on_changed()
        if self.isVisible():
            self.fit()

    def _on_more_lead(self) -> None:
        self._open_lead(self._lead(), self._add_lead)

    def _edit_lead(self, place: int) -> None:
        def put(lead: LeadDraft) -> None:
            self._leads[place] = lead
            self._leads_changed()

        self._open_lead(self._leads[place], put)

    def _open_lead(self, lead: LeadDraft, hand_over: Callable[[LeadDraft], None]) -> None:
        """Open the lead's own editor over this one; what it holds is saved with the answer."""
        from crm_desktop.ui.leads.editor import LeadEditor

        values = {name: getattr(lead, name) for name in LeadDraft.__slots__}
        values["received_on"] = lead.received_on or self.day.date() or self.desk.today
        made = LeadEditor(self.desk, hand_over=hand_over, **values)
        self.setEnabled(False)
        made.finished.connect(self._on_lead_closed)
        self.desk.show_dialog(made)

    def _on_lead_closed(self) -> None:
        self.setEnabled(True)
        self.activateWindow()
        self.name.setFocus(Qt.FocusReason.OtherFocusReason)

    # -- what will be saved ------------------------------------------------------------------------

    def _show_lines(self) -> None:
        answered, row = self.draft(), self._row
        if row is None:
            return
        store, today = self.desk.store, self.desk.today
        day = wording.full_day(answered.on, today)
        head = {
            Answer.YES: (self.tr("{name} said yes"), "circle-check", "ok"),
            Answer.NO: (self.tr("{name} said no"), "circle-minus", "text2"),
            Answer.SILENCE: (self.tr("Silence from {name}"), "minus", "text2"),
            Answer.WITHDRAWN: (self.tr("The ask is withdrawn"), "undo-2", "text2"),
        }[answered.answer]
        lines = [Line(head[1], head[0].format(name=self._given), day, head[2])]
        if answered.by is not None:
            by = words.by(answered.by)
            lines.append(
                Line(words.icon(answered.by), self.tr("A word from {name}").format(name=self._given), by)
            )
        for lead in answered.leads:
            title = leads.pointing_at(store, lead) or self.tr("A lead")
            new = lead.points_to is PointsTo.PERSON and lead.person_id is None
            lines.append(
                Line(
                    "lightbulb",
                    self.tr("A lead: {what}").format(what=title),
                    self.tr("a new contact") if new else "",
                )
            )
        if answered.answer is Answer.YES and row.kind is AskKind.REFERENCE:
            lines.append(Line("quote", self.tr("{name} is your reference").format(name=self._given)))
        if answered.referred:
            lines.append(Line("briefcase", shortened(row.opening, 40), self.tr("Referred")))
        if answered.favour:
            lines.append(Line("gift", self.tr("A favour"), shortened(answered.favour, 60)))
        coming = (self.tr("What comes next"), self._coming(answered))
        self._lines.show_lines(self.tr("Saved in one go"), [("", lines), coming], "")

    def _coming(self, answered: Answered) -> list[Line]:
        """What the rules make due by the answer and by what it brought."""
        row = self._row
        if row is None or answered.answer not in (Answer.YES, Answer.NO):
            return []
        word = InteractionDraft(
            (row.contact_id,), answered.on, answered.by or InteractionKind.MESSAGE, Direction.IN
        )
        found = after_call.effects(
            self.desk.agenda, AfterCall(word, row.id, answered.answer, leads=answered.leads)
        )
        return talks.coming(found, self.desk.today)

    def saved_lines(self) -> list[str]:
        """The titles at the right, for tests."""
        return [one.text() for one in self._lines.findChildren(Label)]

    # -- saving ------------------------------------------------------------------------------------

    def _first_field(self) -> QWidget:
        return self.answer.segment(self.answer.current())

    def _check(self) -> list[QWidget]:
        day, row = self.day.date(), self._row
        text, proposal = day_trouble(self.day, self.desk.today)
        if not text and row is not None and row.sent_on is not None and day is not None and day < row.sent_on:
            sent = wording.day_and_month(row.sent_on, self.desk.today)
            text = self.tr("It was sent on {day}; an answer cannot be older.").format(day=sent)
        if not text:
            return []
        self._when_field.set_error(text, proposal)
        self.day.set_invalid(True)
        return [self.day]

    def _on_proposal(self, text: str) -> None:
        self.day.type_text(text)
        self._on_changed()

    def _write(self, contents: Contents) -> int:
        assert self._number is not None
        if self.name.text().strip() and self.name.choice() is None and contents.answered.answer is Answer.YES:
            # A name that was typed and not added yet is meant.
            lead = self._lead(person_name=" ".join(self.name.text().split()))
            contents = replace(
                contents, answered=replace(contents.answered, leads=(*contents.answered.leads, lead))
            )
        asks.answer(self.desk.store, self._number, contents.answered)
        return self._number

    def _sentence(self, contents: Contents) -> str:
        answer = words.answer(contents.answered.answer)
        return self.tr("Answer from {name}: {answer}.").format(name=self._given, answer=answer)

    def _saved(self) -> bool:
        # What stands here at first is no answer yet, so also that is written.
        row = self._row
        if row is not None and row.is_open and self.contents() == self._start:
            self._start = replace(self._start, day="?")
        return super()._saved()

    def save_and_write(self) -> None:
        """Save, close, and open the thanks."""
        if not self._saved():
            return
        self.accept()
        row = self._row
        if row is None:
            return
        self.desk.write(row.contact_id, self._thanks(row.contact_id))

    def _thanks(self, contact: int) -> Due | None:
        """The Due of the thanks for this answer, also where it is thanks for the lead that came of it."""
        mine = self.desk.agenda.of_contact(contact)
        rules = (RuleName.THANK_FOR_YES, RuleName.THANK_FOR_NO)
        return next(
            (due for due in mine if due.rule in rules and due.thing == (ThingKind.ASK, self._number)), None
        )
