"""The editor of a lead: a tip written down in half a minute, with all that comes of it in one step."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from datetime import date, timedelta
from functools import partial
from typing import Any

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QHBoxLayout, QLineEdit, QVBoxLayout, QWidget

from crm_desktop.domain import quickdates, wording
from crm_desktop.domain.etiquette import RuleName
from crm_desktop.domain.facts import ThingKind
from crm_desktop.domain.terms import InteractionKind, PointsTo, PromisedBy, UseName
from crm_desktop.services import companies, leads
from crm_desktop.services.leads import LeadDraft, Received
from crm_desktop.store import contacts as people
from crm_desktop.store import favours as promises
from crm_desktop.store import leads as reader
from crm_desktop.ui.contacts.choices import people_search
from crm_desktop.ui.leads import words
from crm_desktop.ui.leads.saving import given_name, is_warm, will_be_saved, will_change
from crm_desktop.ui.shell.desk import Desk
from crm_desktop.ui.shell.editor import Editor, short
from crm_desktop.ui.theme import current_theme
from crm_desktop.ui.widgets import (
    Chip,
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
    button,
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
        self.received_on = self._date_field(self.tr("When"), width=116)
        self.received_how = ComboBox(
            [(one, words.kind(one)) for one in InteractionKind], name=self.tr("By what means")
        )
        self.received_how.setFixedWidth(theme.px(112))
        line = _line(self.referrer, self.received_on, self.received_how)
        self._referrer_field = self._field(self.tr("Who told me"), line)

        self.points_to = Segmented(
            [
                (PointsTo.PERSON, self.tr("A person"), "user-round"),
                (PointsTo.COMPANY, self.tr("A company"), "building-2"),
                (PointsTo.OPENING, self.tr("An opening"), "briefcase"),
                (PointsTo.NEWS, self.tr("News"), "newspaper"),
            ],
            name=self.tr("It points to"),
        )
        self.person = ChooseField(
            people_search(store),
            create_text=self.tr("New contact"),
            placeholder=self.tr("Name"),
            name=self.tr("Person"),
        )
        self.position = LineEdit(placeholder=self.tr("Position"), name=self.tr("Position"))
        self.opening = ChooseField(
            self._find_openings,
            create_text=self.tr("New opening"),
            placeholder=self.tr("Title"),
            name=self.tr("Opening"),
        )
        self.link = LineEdit(placeholder=self.tr("Link to the posting"), name=self.tr("Link"))
        self.news = LineEdit(placeholder=self.tr("The news in one line"), name=self.tr("News"))
        self._companies = {one: self._company_field() for one in PointsTo}
        self._panels: dict[str, QWidget] = {
            PointsTo.PERSON: _column(self.person, _line(self.position, self._companies[PointsTo.PERSON])),
            PointsTo.COMPANY: _column(self._companies[PointsTo.COMPANY]),
            PointsTo.OPENING: _column(self.opening, _line(self._companies[PointsTo.OPENING], self.link)),
            PointsTo.NEWS: _column(self.news),
        }
        segments = QHBoxLayout()
        segments.setContentsMargins(0, 0, 0, 0)
        segments.addWidget(self.points_to)
        segments.addStretch(1)
        points_to = QVBoxLayout()
        points_to.setSpacing(10)
        points_to.addLayout(segments)
        for panel in self._panels.values():
            points_to.addWidget(panel)
        self._points_to_field = self._field(self.tr("It points to"), points_to, high=28)

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
            self.tr("Use the name"), _line(self.use_name, self._warm, stretch=True), high=28
        )

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
        introduction = _line(self.introduction, self._by, self.introduction_day, stretch=True)
        self._introduction_field = self._field(self.tr("Introduction"), introduction)
        self.promise = ComboBox(name=self.tr("Keeps a promise"))
        self._promise_field = self._field(self.tr("Keeps a promise"), self.promise)
        self._promise_field.hide()

        self.words = TextEdit(lines=3, name=self.tr("In their words"))
        self._field(self.tr("In their words"), self.words)

        self._company_chip = Chip("", icon="building-2")
        self._opening_chip = Chip("", icon="briefcase", removable=True)
        self._opening_chip.removed.connect(self._on_no_opening)
        self.add_opening = button(self.tr("An opening"), "quiet", "plus", small=True)
        self.add_opening.clicked.connect(self._on_add_opening)
        self.add_company = button(self.tr("A company"), "quiet", "plus", small=True)
        self.add_company.clicked.connect(self._on_add_company)
        self._more_opening = ChooseField(
            self._find_openings,
            create_text=self.tr("New opening"),
            placeholder=self.tr("Title of the opening"),
            name=self.tr("Leads to the opening"),
        )
        self._news_company = self._companies[PointsTo.NEWS]
        leads_to = _line(
            self._company_chip,
            self._opening_chip,
            self._news_company,
            self._more_opening,
            self.add_company,
            self.add_opening,
            stretch=True,
        )
        self._leads_to_field = self._field(self.tr("Leads to"), leads_to, high=28)
        self.body.addStretch(1)

        self._list = LineList()
        self.side.addWidget(self._list, 1)
        self._connect()

    def _connect(self) -> None:
        for field in (
            self.referrer,
            self.person,
            self.opening,
            self._more_opening,
            *self._companies.values(),
        ):
            field.textChanged.connect(self._on_changed)
            field.chosen.connect(self._on_changed)
        self.person.chosen.connect(self._on_person)
        self.person.textEdited.connect(self._on_person_typed)
        self.opening.chosen.connect(self._on_opening)
        for line in (self.position, self.link, self.news):
            line.textChanged.connect(self._on_changed)
        self.words.textChanged.connect(self._on_changed)
        self.received_on.dateChanged.connect(self._on_changed)
        self.received_on.textEdited.connect(self._on_changed)
        self.received_how.keyChanged.connect(self._on_changed)
        self.points_to.currentChanged.connect(self._on_points_to)
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

    def _date_field(self, name: str, *, width: int, placeholder: str = "") -> DateField:
        field = DateField(
            quickdates.parse, self.desk.today, describe=self._say_day, name=name, placeholder=placeholder
        )
        field.setFixedWidth(current_theme().px(width))
        return field

    def _company_field(self) -> ChooseField:
        return ChooseField(
            self._find_companies,
            create_text=self.tr("New company"),
            placeholder=self.tr("Company"),
            name=self.tr("Company"),
            square=True,
        )

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
        return [_choice(rows[one]) for one in ids if one in rows]

    def _find_companies(self, text: str) -> list[Choice]:
        return [
            Choice(row.id, row.name, row.place, square=True)
            for row in companies.suggest(self.desk.store, text)
        ]

    def _find_openings(self, text: str) -> list[Choice]:
        return [
            Choice(one.id, one.title, one.company, icon="briefcase")
            for one in reader.find_openings(self.desk.store, text)
        ]

    # -- filling and reading -----------------------------------------------------------------------

    def _fill(self, lead: LeadDraft) -> None:
        store = self.desk.store
        rows = people.page(store, [one for one in (lead.referrer_id, lead.person_id) if one is not None])
        self._put_person(self.referrer, rows.get(lead.referrer_id or 0), lead.referrer_name)
        self._put_person(self.person, rows.get(lead.person_id or 0), lead.person_name)
        self.received_on.set_date(lead.received_on or self.desk.today)
        how = lead.received_how
        self.received_how.set_current_key(how if how in set(InteractionKind) else InteractionKind.MESSAGE)
        self.points_to.set_current(lead.points_to)
        self.position.setText(lead.person_position)
        for field in self._companies.values():
            self._put_company(field, lead.company)
        opening = self.opening if lead.points_to == PointsTo.OPENING else self._more_opening
        for field in (self.opening, self._more_opening):
            if field is opening and lead.opportunity_id is not None:
                field.set_choice(Choice(lead.opportunity_id, lead.opening_title, icon="briefcase"))
            elif field is opening and lead.opening_title:
                field.set_new(lead.opening_title)
            else:
                field.set_choice(None)
        self._more_opening.hide()
        self.link.setText(lead.opening_link)
        self.news.setText(lead.news)
        self.use_name.set_current(lead.use_name)
        state = _MADE if lead.introduced_on else _PROMISED if lead.promised_by_day else _NOT_YET
        self.introduction.set_current(state)
        self.introduction_day.set_date(lead.introduced_on or lead.promised_by_day)
        self.words.setPlainText(lead.words)
        self._ask_id = lead.ask_id
        self._offer_promises(lead.keeps_promise_id)
        row = rows.get(lead.person_id or 0)
        self._lock_person(row is not None)
        if row is not None:
            self.position.setText(row.position)
            self.position.setCursorPosition(0)
            self._put_company(self._companies[PointsTo.PERSON], row.company or lead.company)
            self._lock_person(True)
        self._show_panel()
        self._show_introduction()

    def _offer_promises(self, chosen: int | None = None) -> None:
        """Offer what who told me promised and has not kept yet: a new lead may be it."""
        referrer = _number(self.referrer.choice())
        if self._number is not None or referrer is None:
            self._promise_field.hide()
            return
        open_ones = [
            row for row in promises.open_promises(self.desk.store, referrer) if row.by is PromisedBy.THEM
        ]
        current = str(chosen) if chosen is not None else self.promise.current_key()
        items = [("", self.tr("No"))]
        items += [(str(row.id), short(row.what, 60)) for row in open_ones]
        self.promise.set_items(items, current=current if current in dict(items) else "")
        self._promise_field.setVisible(bool(open_ones))

    @staticmethod
    def _put_person(field: ChooseField, row: people.ContactRow | None, name: str) -> None:
        if row is not None:
            field.set_choice(_choice(row))
        elif name:
            field.set_new(name)
        else:
            field.set_choice(None)

    def _put_company(self, field: ChooseField, name: str) -> None:
        number = companies.find(self.desk.store, name) if name.strip() else None
        if number is not None:
            field.set_choice(Choice(number, name, square=True))
        elif name.strip():
            field.set_new(name)
        else:
            field.set_choice(None)

    def _lock_person(self, locked: bool) -> None:
        """The position and the company of somebody who is here are changed on their own card."""
        self.position.setEnabled(not locked)
        company = self._companies[PointsTo.PERSON]
        company.setEnabled(not locked or not company.text().strip())

    def _points_to(self) -> PointsTo:
        return PointsTo(self.points_to.current())

    def draft(self) -> LeadDraft:
        """What the fields hold now."""
        points_to = self._points_to()
        referrer, person = self.referrer.choice(), self.person.choice()
        opening_field = self.opening if points_to == PointsTo.OPENING else self._more_opening
        opening = opening_field.choice()
        title = opening_field.text().strip()
        day, state = self.introduction_day.date(), self.introduction.current()
        is_person = points_to == PointsTo.PERSON
        return LeadDraft(
            referrer_id=_number(referrer),
            referrer_name="" if referrer else self.referrer.text().strip(),
            received_on=self.received_on.date(),
            received_how=self.received_how.current_key(),
            points_to=points_to,
            person_id=_number(person) if is_person else None,
            person_name="" if person or not is_person else self.person.text().strip(),
            person_position=self.position.text().strip() if is_person else "",
            company=self._companies[points_to].text().strip(),
            opportunity_id=_number(opening),
            opening_title=title,
            opening_link=self.link.text().strip() if points_to == PointsTo.OPENING else "",
            news=self.news.text().strip() if points_to == PointsTo.NEWS else "",
            use_name=UseName(self.use_name.current()),
            introduced_on=day if state == _MADE else None,
            promised_by_day=day if state == _PROMISED else None,
            words=self.words.toPlainText().strip(),
            ask_id=self._ask_id,
            keeps_promise_id=int(self.promise.current_key() or 0) or None,
        )

    # -- while it is filled ------------------------------------------------------------------------

    def _on_person(self, choice: Choice) -> None:
        row = people.page(self.desk.store, [int(choice.id)]).get(int(choice.id))  # type: ignore[call-overload]
        if row is not None:
            self.position.setText(row.position)
            self.position.setCursorPosition(0)
            self._put_company(self._companies[PointsTo.PERSON], row.company)
        self._lock_person(True)
        self._on_changed()

    def _on_person_typed(self, _text: str) -> None:
        if not self.position.isEnabled():
            self.position.clear()
            self._companies[PointsTo.PERSON].set_choice(None)
            self._lock_person(False)

    def _on_opening(self, choice: Choice) -> None:
        if choice.subtitle:
            self._put_company(self._companies[PointsTo.OPENING], choice.subtitle)

    def _on_points_to(self, _key: str) -> None:
        if self._filling:
            return
        here = self._companies[self._points_to()]
        if not here.text().strip():
            # What was typed before the kind was changed is not lost.
            typed = next((one.text() for one in self._companies.values() if one.text().strip()), "")
            self._put_company(here, typed)
        self._show_panel()
        self._on_changed()
        first = self._panels[self._points_to()].findChild(QLineEdit)
        if self.points_to.focusWidget() is None and first is not None and not first.text():
            first.setFocus()

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

    def _show_panel(self) -> None:
        for key, panel in self._panels.items():
            panel.setVisible(key == self._points_to())

    def _on_add_opening(self) -> None:
        self._more_opening.show()
        self.add_opening.hide()
        self._more_opening.setFocus()
        self._more_opening.show_all()

    def _on_no_opening(self) -> None:
        self._more_opening.set_choice(None)
        self._on_changed()

    def _on_add_company(self) -> None:
        self._news_company.show()
        self.add_company.hide()
        self._news_company.setFocus()

    def _on_proposal(self, field: DateField, text: str) -> None:
        field.type_text(text)
        self._on_changed()

    def _first_field(self) -> QLineEdit:
        """Who told me; where that is known, what it points to."""
        first = self._panels[self._points_to()].findChild(QLineEdit)
        named = self.referrer.text().strip() and self._number is None
        return first if named and first is not None else self.referrer

    def _on_changed(self, *what: object) -> None:
        """Follow what was typed: the words, the marks and the list at the right."""
        if self._filling:
            return
        for chosen in (self.referrer, self.person, self.opening, *self._companies.values()):
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
        self._show_leads_to(lead)
        self._show_lines(lead)
        super()._on_changed(*what)

    def _show_leads_to(self, lead: LeadDraft) -> None:
        news = lead.points_to == PointsTo.NEWS
        self._company_chip.setText(lead.company)
        self._company_chip.setVisible(bool(lead.company) and not news)
        self._company_chip.updateGeometry()
        beside = lead.points_to != PointsTo.OPENING
        typing = self._more_opening.hasFocus() or (
            not self._more_opening.isHidden() and not self._more_opening.choice()
        )
        has_opening = beside and bool(lead.opening_title)
        self._more_opening.setVisible(beside and typing)
        self._opening_chip.setText(lead.opening_title[:40])
        self._opening_chip.setVisible(has_opening and not typing)
        self._opening_chip.updateGeometry()
        self.add_opening.setVisible(beside and not has_opening and not typing)
        shown = news and (
            self._news_company.hasFocus() or bool(lead.company) or not self._news_company.isHidden()
        )
        self._news_company.setVisible(shown)
        self.add_company.setVisible(news and not shown)
        self._leads_to_field.setVisible(beside or bool(lead.company))

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

    def submit(self) -> None:
        """Save (Ctrl+Enter)."""
        self.save()

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
        missing = self._missing(lead)
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

    def _missing(self, lead: LeadDraft) -> tuple[QLineEdit, str] | None:
        if lead.points_to == PointsTo.PERSON and lead.person_id is None and not lead.person_name:
            return self.person, self.tr("Whom does it point to? A name is enough.")
        if lead.points_to == PointsTo.COMPANY and not lead.company:
            return self._companies[PointsTo.COMPANY], self.tr("Which company does it point to?")
        if lead.points_to == PointsTo.OPENING and not lead.opening_title:
            return self.opening, self.tr("Which opening does it point to? A title is enough.")
        if lead.points_to == PointsTo.NEWS and not lead.news:
            return self.news, self.tr("What is the news? One line is enough.")
        return None

    def _clear(self, field: Field) -> None:
        field.clear_error()
        for control in (
            self.referrer,
            self.received_on,
            self.introduction_day,
            self.person,
            self.opening,
            self.news,
            *self._companies.values(),
        ):
            _mark(control, False)


def _choice(row: people.ContactRow) -> Choice:
    return Choice(row.id, row.name, ", ".join(part for part in (row.position, row.company) if part))


def _number(choice: Choice | None) -> int | None:
    return choice.id if choice is not None and isinstance(choice.id, int) else None


def _mark(control: QLineEdit, invalid: bool) -> None:
    if isinstance(control, LineEdit):
        control.set_invalid(invalid)


def _line(*widgets: QWidget, stretch: bool = False) -> QHBoxLayout:
    """Widgets side by side."""
    line = QHBoxLayout()
    line.setContentsMargins(0, 0, 0, 0)
    line.setSpacing(8)
    for widget in widgets:
        line.addWidget(widget, 0, Qt.AlignmentFlag.AlignVCenter) if stretch else line.addWidget(widget)
    if stretch:
        line.addStretch(1)
    return line


def _column(*parts: QWidget | QHBoxLayout) -> QWidget:
    """Lines below one another, as one widget that can be hidden."""
    column = QWidget()
    layout = QVBoxLayout(column)
    layout.setContentsMargins(0, 0, 0, 0)
    layout.setSpacing(8)
    for part in parts:
        if isinstance(part, QWidget):
            layout.addWidget(part)
        else:
            layout.addLayout(part)
    return column
