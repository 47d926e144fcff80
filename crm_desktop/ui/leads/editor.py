"""The editor of a lead: a tip written down in half a minute, with all that comes of it in one step."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from datetime import date, timedelta
from functools import partial
from typing import Any

from PySide6.QtWidgets import QHBoxLayout, QLineEdit, QVBoxLayout, QWidget

from crm_desktop.domain import quickdates, wording
from crm_desktop.domain.etiquette import RuleName
from crm_desktop.domain.facts import ThingKind
from crm_desktop.domain.terms import InteractionKind, PointsTo, PromisedBy, UseName
from crm_desktop.domain.wording import shortened
from crm_desktop.services import leads
from crm_desktop.services.leads import LeadDraft, Received
from crm_desktop.store import contacts as people
from crm_desktop.store import favours as promises
from crm_desktop.ui.contacts.choices import people_search
from crm_desktop.ui.leads import words
from crm_desktop.ui.leads.editor_parts import (
    LeadsToPart,
    PointsToPart,
    line,
    number_of,
    person_choice,
    put_person,
)
from crm_desktop.ui.leads.saving import given_name, is_warm, will_be_saved, will_change
from crm_desktop.ui.shell.desk import Desk
from crm_desktop.ui.shell.editor import Editor
from crm_desktop.ui.theme import current_theme
from crm_desktop.ui.widgets import (
    Choice,
    ChooseField,
    ComboBox,
    DateField,
    Field,
    IconMark,
    Line,
    LineEdit,
    LineList,
    Segmented,
    TextEdit,
    label,
    text_width,
)

LABEL = 124
"""Width of the labels, px at text size 1."""
_MADE, _PROMISED, _NOT_YET = "made", "promised", "not yet"


class LeadEditor(Editor):
    """Writes down a new lead, or changes one. `prefill` are fields of `LeadDraft`, for a new lead.

    With `hand_over` nothing is written: it is given the lead, to be saved together with what brought it.
    """

    help_chapter = "leads"

    def __init__(
        self,
        desk: Desk,
        number: int | None = None,
        *,
        hand_over: Callable[[LeadDraft], None] | None = None,
        **prefill: Any,
    ) -> None:
        found = leads.draft(desk.store, number) if number is not None else None
        known = number if found is not None else None
        super().__init__(desk, f"lead.{known or 'new'}", width=935, side_width=268, labels=LABEL)
        self._number = known
        self._gone = number is not None and found is None
        self._lines: list[list[Line]] = []
        self._received: Received | None = None
        self._hand_over = hand_over
        self.set_title(self.tr("New lead") if number is None else self.tr("Lead"))
        self.body.setSpacing(18)
        self._build()
        self._buttons()
        self._begin(found or LeadDraft(), LeadDraft(**prefill) if prefill else None)

    def _rest_note(self) -> str:
        return self.tr("Tab moves on, Ctrl+Enter saves")

    # -- building ----------------------------------------------------------------------------------

    def _build(self) -> None:
        store, theme = self.desk.store, current_theme()
        self.referrer = ChooseField(
            self._find_referrers, create_text=self.tr("New contact"), name=self.tr("Who told me")
        )
        self.received_on = self._date_field(self.tr("When"), quickdates.parse_past, width=116)
        self.received_how = ComboBox(
            [(one, words.kind(one)) for one in InteractionKind], name=self.tr("By what means")
        )
        self.received_how.setFixedWidth(theme.px(112))
        told = line(self.referrer, self.received_on, self.received_how)
        self._referrer_field = self._field(self.tr("Who told me"), told)

        self.target = PointsToPart(store)
        self._points_to_field = self._field(self.tr("It points to"), self.target, high=28)

        self._make_use_name()
        self._make_introduction()
        self.promise = ComboBox(name=self.tr("Keeps a promise"))
        self._promise_field = self._field(self.tr("Keeps a promise"), self.promise)
        self._promise_field.hide()

        self.words = TextEdit(lines=3, name=self.tr("In their words"))
        self._field(self.tr("In their words"), self.words)

        self.leads_to = LeadsToPart(store, self.target.companies[PointsTo.NEWS])
        self._leads_to_field = self._field(self.tr("Leads to"), self.leads_to, high=28)
        self.body.addStretch(1)

        self._list = LineList()
        self.side.addWidget(self._list, 1)
        self._connect()

    def _make_use_name(self) -> None:
        self.use_name = Segmented(
            [
                (UseName.YES, self.tr("Yes"), None),
                (UseName.NO, self.tr("No"), None),
                (UseName.NOT_ASKED, self.tr("Not asked yet"), None),
            ],
            name=self.tr("Use the name"),
        )
        self._warm = QWidget()
        warm = QHBoxLayout(self._warm)
        warm.setContentsMargins(8, 0, 0, 0)
        warm.setSpacing(6)
        warm.addWidget(IconMark("flame", "warm-dot", 14))
        warm.addWidget(label(self.tr("This makes it a warm lead"), "small-medium", "warm"))
        self._use_name_field = self._field(
            self.tr("Use the name"), line(self.use_name, self._warm, stretch=True), high=28
        )

    def _make_introduction(self) -> None:
        self.introduction = Segmented(
            [
                (_MADE, self.tr("Made"), None),
                (_PROMISED, self.tr("Promised"), None),
                (_NOT_YET, self.tr("Not yet"), None),
            ],
            name=self.tr("Introduction"),
        )
        self._by = label("", "body", "text2")
        self.introduction_day = self._date_field(
            self.tr("Day of the introduction"), width=186, placeholder=self.tr("fri, in 2 weeks")
        )
        introduction = line(self.introduction, self._by, self.introduction_day, stretch=True)
        self._introduction_field = self._field(self.tr("Introduction"), introduction)

    def _connect(self) -> None:
        self.referrer.textChanged.connect(self._on_changed)
        self.referrer.chosen.connect(self._on_changed)
        self.target.changed.connect(self._on_changed)
        self.leads_to.changed.connect(self._on_changed)
        self.words.textChanged.connect(self._on_changed)
        self.received_on.dateChanged.connect(self._on_changed)
        self.received_on.textEdited.connect(self._on_changed)
        self.received_how.keyChanged.connect(self._on_changed)
        self.use_name.currentChanged.connect(self._on_changed)
        self.introduction.currentChanged.connect(self._on_introduction)
        self.promise.keyChanged.connect(self._on_changed)
        self.introduction_day.dateChanged.connect(self._on_changed)
        self.introduction_day.textEdited.connect(self._on_changed)
        self._introduction_field.proposalClicked.connect(partial(self._on_proposal, self.introduction_day))
        self._referrer_field.proposalClicked.connect(partial(self._on_proposal, self.received_on))

    def _buttons(self) -> None:
        if self._number is not None or self._gone:
            self.add_button(self.tr("Save"), "primary", self.save)
            self._say_gone(self.tr("This lead is not here any more. Undo brings it back."))
            return
        if self._hand_over is not None:
            self.add_button(self.tr("Take it"), "primary", self.save)
            return
        self.add_button(self.tr("Save and add another"), "quiet", self.save_and_add, icon="plus", side="left")
        self.add_button(self.tr("Save"), "secondary", self.save)
        self.add_button(self.tr("Save and write thanks"), "primary", self.save_and_write, icon="heart")

    def _field(self, text: str, control: QWidget | QHBoxLayout | QVBoxLayout, *, high: int = 32) -> Field:
        field = self._add(text, control)
        field.set_label_height(high)
        return field

    def _date_field(
        self,
        name: str,
        parse: Callable[[str, date], date | None] = quickdates.parse,
        *,
        width: int,
        placeholder: str = "",
    ) -> DateField:
        field = DateField(parse, self.desk.today, describe=self._say_day, name=name, placeholder=placeholder)
        field.setFixedWidth(current_theme().px(width))
        return field

    def _say_day(self, day: date) -> str:
        today = self.desk.today
        near = {today: self.tr("Today"), today - timedelta(days=1): self.tr("Yesterday")}
        return near.get(day) or wording.short_day(day, today)

    # -- finding -----------------------------------------------------------------------------------

    def _find_referrers(self, text: str) -> Sequence[Choice]:
        """The last five who gave leads stand first; then whoever is found by name."""
        store = self.desk.store
        if text.strip():
            return people_search(store)(text)
        ids = leads.latest_referrers(store)
        rows = people.page(store, ids)
        return [person_choice(rows[one]) for one in ids if one in rows]

    # -- filling and reading -----------------------------------------------------------------------

    def _fill(self, lead: LeadDraft) -> None:
        row = people.page(self.desk.store, [lead.referrer_id or 0]).get(lead.referrer_id or 0)
        put_person(self.referrer, row, lead.referrer_name)
        self.received_on.set_date(lead.received_on or self.desk.today)
        how = lead.received_how
        self.received_how.set_current_key(how if how in set(InteractionKind) else InteractionKind.MESSAGE)
        self.target.set_values(lead)
        self.leads_to.set_values(lead)
        self.use_name.set_current(lead.use_name)
        state = _MADE if lead.introduced_on else _PROMISED if lead.promised_by_day else _NOT_YET
        self.introduction.set_current(state)
        self.introduction_day.set_date(lead.introduced_on or lead.promised_by_day)
        self.words.setPlainText(lead.words)
        self._ask_id = lead.ask_id
        self._offer_promises(lead.keeps_promise_id)
        self._show_introduction()

    def _offer_promises(self, chosen: int | None = None) -> None:
        """Offer what who told me promised and has not kept yet: a new lead may be it."""
        referrer = number_of(self.referrer.choice())
        if self._number is not None or referrer is None:
            self._promise_field.hide()
            return
        open_ones = [
            row for row in promises.open_promises(self.desk.store, referrer) if row.by is PromisedBy.THEM
        ]
        current = str(chosen) if chosen is not None else self.promise.current_key()
        items = [("", self.tr("No"))]
        items += [(str(row.id), shortened(row.what, 60)) for row in open_ones]
        self.promise.set_items(items, current=current if current in dict(items) else "")
        self._promise_field.setVisible(bool(open_ones))

    def draft(self) -> LeadDraft:
        """What the fields hold now."""
        referrer = self.referrer.choice()
        day, state = self.introduction_day.date(), self.introduction.current()
        lead = LeadDraft(
            referrer_id=number_of(referrer),
            referrer_name="" if referrer else self.referrer.text().strip(),
            received_on=self.received_on.date(),
            received_how=self.received_how.current_key(),
            use_name=UseName(self.use_name.current()),
            introduced_on=day if state == _MADE else None,
            promised_by_day=day if state == _PROMISED else None,
            words=self.words.toPlainText().strip(),
            ask_id=self._ask_id,
            keeps_promise_id=int(self.promise.current_key() or 0) or None,
        )
        return self.leads_to.taken_into(self.target.taken_into(lead))

    # -- while it is filled ------------------------------------------------------------------------

    def _on_introduction(self, state: str) -> None:
        if self._filling:
            return
        if state == _MADE and self.introduction_day.date() is None:
            self.introduction_day.set_date(self.received_on.date() or self.desk.today)
        elif state == _PROMISED:
            day = self.introduction_day.date()
            if day is not None and day <= self.desk.today:
                self.introduction_day.set_date(None)
        self._show_introduction()
        self._on_changed()

    def _show_introduction(self) -> None:
        state = self.introduction.current()
        self._by.setText(self.tr("on") if state == _MADE else self.tr("by"))
        self._by.setVisible(state != _NOT_YET)
        self.introduction_day.setVisible(state != _NOT_YET)

    def _on_proposal(self, field: DateField, text: str) -> None:
        field.type_text(text)
        self._on_changed()

    def _first_field(self) -> QLineEdit:
        """Who told me; where that is known, what it points to."""
        named = self.referrer.text().strip() and self._number is None
        return self.target.first_line() if named else self.referrer

    def _on_changed(self, *what: object) -> None:
        """Follow what was typed: the words, the marks and the list at the right."""
        if self._filling:
            return
        for chosen in (self.referrer, *self.target.chosen()):
            # What a choice says beside its name helps to choose; in the field there is no room for it.
            chosen.set_after("")
        self._offer_promises()
        lead = self.draft()
        name = given_name(self.desk.store, lead)
        use_name = self.tr("Use {name}’s name").format(name=name) if name else ""
        label_ = self._use_name_field.label
        fits = use_name and text_width(use_name, label_.role) <= current_theme().px(LABEL) - 4
        label_.setText(use_name if fits else self.tr("Use the name"))
        self._warm.setVisible(is_warm(lead))
        for field in (
            self._referrer_field,
            self._points_to_field,
            self._introduction_field,
        ):
            if field.has_error():
                self._clear(field)
        self._leads_to_field.setVisible(self.leads_to.show_lead(lead))
        self._show_lines(lead)
        super()._on_changed(*what)

    def _show_lines(self, lead: LeadDraft) -> None:
        if self._number is None:
            lines = will_be_saved(self.desk.store, self.desk.agenda.rules, lead, self.desk.today)
            head = self.tr("Saved in one go")
            empty = self.tr("Only who told you and what it points to are needed.")
        else:
            lines = will_change(self.desk.store, self._start, lead, self.desk.today)
            head, empty = self.tr("What changes"), self.tr("Nothing yet.")
        self._lines = lines
        self._list.show_lines(head, [("", group) for group in lines], empty)

    def saved_lines(self) -> list[list[Line]]:
        """What the right side says, in its groups."""
        return self._lines

    # -- saving ------------------------------------------------------------------------------------

    def save(self) -> None:
        """Write it and close; or hand it over to who writes it together with something else."""
        if self._hand_over is None:
            super().save()
            return
        wrong = self._check()
        self._say_errors()
        if wrong:
            self._go_to(wrong[0])
            return
        self._forget()
        self._hand_over(self.draft())
        self.accept()

    def save_and_write(self) -> None:
        """Save, close, and open the thank-you to who told me."""
        if not self._saved() or self._received is None:
            return
        received = self._received
        self.accept()
        due = next(
            (
                one
                for one in self.desk.agenda.of_contact(received.referrer_id)
                if one.rule is RuleName.THANK_ON_RECEIPT and one.thing == (ThingKind.LEAD, received.lead_id)
            ),
            None,
        )
        self.desk.write(received.referrer_id, due, received.lead_id)

    def save_and_add(self) -> None:
        """Save, and begin the next one from the same person."""
        lead = self.draft()
        if not self._saved() or self._received is None:
            return
        self._begin(
            LeadDraft(),
            LeadDraft(
                referrer_id=self._received.referrer_id,
                received_on=lead.received_on,
                received_how=lead.received_how,
                points_to=lead.points_to,
            ),
        )

    def _now(self) -> LeadDraft | None:
        return leads.draft(self.desk.store, self._number) if self._number is not None else None

    def _write(self, lead: LeadDraft) -> int:
        if self._number is not None:
            leads.change(self.desk.store, self._number, lead)
            return self._number
        self._received = leads.receive(self.desk.store, lead)
        return self._received.lead_id

    def _sentence(self, lead: LeadDraft) -> str:
        if self._number is not None:
            return self.tr("Lead changed.")
        name, title = given_name(self.desk.store, lead), leads.pointing_at(self.desk.store, lead)
        return self.tr("Lead from {name}: {title}.").format(name=name, title=title)

    def _check(self) -> list[QWidget]:
        lead = self.draft()
        wrong: list[tuple[Field, QLineEdit, str, str]] = []
        if lead.referrer_id is None and not lead.referrer_name:
            wrong.append((self._referrer_field, self.referrer, self.tr("Who told you?"), ""))
        elif lead.received_on is None:
            advice, proposal = self.day_advice(self.received_on)
            wrong.append((self._referrer_field, self.received_on, advice, proposal))
        elif lead.received_on > self.desk.today:
            wrong.append((self._referrer_field, self.received_on, self.tr("This day is still to come."), ""))
        missing = self.target.missing(lead)
        if missing is not None:
            wrong.append((self._points_to_field, missing[0], missing[1], ""))
        advice, proposal = self._introduction_advice(lead)
        if advice:
            wrong.append((self._introduction_field, self.introduction_day, advice, proposal))
        for field, control, text, proposal in wrong:
            field.set_error(text, proposal)
            _mark(control, True)
        return [control for _field, control, _text, _proposal in wrong]

    def _introduction_advice(self, lead: LeadDraft) -> tuple[str, str]:
        """What to say about the day of the introduction, and the day that was perhaps meant."""
        if self.introduction.current() == _NOT_YET:
            return "", ""
        day = self.introduction_day.date()
        if day is None:
            return self.day_advice(self.introduction_day)
        if lead.introduced_on is not None and day > self.desk.today:
            return self.tr("This day is still to come. Choose “Promised” for what was not made yet."), ""
        if lead.received_on is not None and day < lead.received_on:
            came = wording.day_and_month(lead.received_on, self.desk.today)
            return self.tr("You had the lead on {day}; this is before it.").format(day=came), ""
        return "", ""

    def _clear(self, field: Field) -> None:
        field.clear_error()
        for control in (self.referrer, self.received_on, self.introduction_day, *self.target.lines()):
            _mark(control, False)


def _mark(control: QLineEdit, invalid: bool) -> None:
    if isinstance(control, LineEdit):
        control.set_invalid(invalid)
