"""The editor of an opening: written down by hand, or read from a posting that was pasted."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace
from datetime import date
from functools import partial
from typing import Any

from PySide6.QtCore import QUrl
from PySide6.QtWidgets import QHBoxLayout, QWidget

from crm_desktop.domain import quickdates, wording
from crm_desktop.domain.openings import deadline
from crm_desktop.domain.terms import Channel, OpportunityStage
from crm_desktop.domain.wording import shortened
from crm_desktop.services import companies, opportunities
from crm_desktop.services.opportunities import OpportunityDraft
from crm_desktop.store import opportunities as reader
from crm_desktop.ui.contacts.choices import company_choice, company_search, people_choices, people_search
from crm_desktop.ui.opportunities import words
from crm_desktop.ui.shell.desk import Desk
from crm_desktop.ui.shell.editor import Editor
from crm_desktop.ui.theme import current_theme
from crm_desktop.ui.widgets import (
    ChooseField,
    ComboBox,
    DateField,
    Field,
    Line,
    LineEdit,
    LineList,
    Strip,
    TextEdit,
    label,
)

WIDTH, SIDE = 936, 268
LABEL = 124
_UNKNOWN = ""


class OpportunityEditor(Editor):
    """Adds or changes an opening. `prefill` are fields of its draft; `paste` begins with the pasted posting."""

    help_chapter = "opportunities"

    def __init__(self, desk: Desk, number: int | None = None, *, paste: bool = False, **prefill: Any) -> None:
        found = opportunities.draft(desk.store, number) if number is not None else None
        known = number if found is not None else None
        super().__init__(desk, f"opportunity.{known or 'new'}", width=WIDTH, side_width=SIDE, labels=LABEL)
        self._number = known
        self._gone = number is not None and found is None
        self._paste = paste
        self._title_length = 0
        self._read = OpportunityDraft()
        self._lead_id: int | None = None
        self._same: int | None = None
        self.set_title(self.tr("New opportunity") if number is None else self.tr("Opportunity"))
        self.body.setSpacing(16)
        self._build()
        if known is not None:
            self.add_button(self.tr("Remove"), "quiet", self._delete, icon="trash-2", side="left")
        self.add_button(self.tr("Cancel"), "secondary", self.reject)
        self.add_button(self.tr("Save"), "primary", self.save)
        self._say_gone(self.tr("This opening is not here any more. Undo brings it back."))
        start = found or OpportunityDraft()
        self._begin(start, replace(start, **prefill) if prefill else None)

    def _rest_note(self) -> str:
        return self.tr("Tab moves on, Ctrl+Enter saves")

    # -- building ----------------------------------------------------------------------------------

    def _build(self) -> None:
        store = self.desk.store
        self._make_posting()
        self.title_edit = LineEdit(name=self.tr("Title"))
        self.title_edit.textEdited.connect(self._on_title)
        self.title_field = self._add(self.tr("Title"), self.title_edit)
        self.company = ChooseField(
            company_search(store), create_text=self.tr("New company"), name=self.tr("Company"), square=True
        )
        self._add(self.tr("Company"), self.company)
        self.link = LineEdit(placeholder="https://", name=self.tr("Link to the posting"))
        self.link_field = self._add(self.tr("Link"), self.link)
        self.link_field.proposalClicked.connect(self._on_link_proposal)
        channels = [(_UNKNOWN, words.channel(None)), *((str(one), words.channel(one)) for one in Channel)]
        self.channel = ComboBox(channels, name=self.tr("Channel"))
        self._add(self.tr("Channel"), self._row((self.channel, 232)))
        self.stage = ComboBox([(one, words.stage(one)) for one in OpportunityStage], name=self.tr("Stage"))
        self.stage_on = self._date_field(self.tr("Since when"), quickdates.parse_past)
        since = label(self.tr("since"), "body", "text2")
        self.stage_field = self._add(
            self.tr("Stage"), self._row((self.stage, 160), (since, 0), (self.stage_on, 168))
        )
        self.stage_field.proposalClicked.connect(partial(self._on_proposal, self.stage_on))
        self.stage_field.setVisible(self._number is None)
        self.salary = LineEdit(name=self.tr("Salary"), placeholder=self.tr("as it is written there"))
        self._add(self.tr("Salary"), self.salary)
        self.closing_on = self._date_field(self.tr("Closing day"))
        self.closing_note = label("", "small", "text2", wrap=True)
        self.closing_field = self._add(
            self.tr("Closing day"), self._row((self.closing_on, 208), self.closing_note)
        )
        self.closing_field.proposalClicked.connect(partial(self._on_proposal, self.closing_on))
        self.manager = ChooseField(
            people_search(store),
            create_text=self.tr("New contact"),
            placeholder=self.tr("Who decides"),
            name=self.tr("Hiring manager"),
        )
        self._add(self.tr("Hiring manager"), self.manager)
        self.how_to_submit = TextEdit(lines=2, name=self.tr("How to submit"))
        self._add(self.tr("How to submit"), self.how_to_submit)
        self.notes = TextEdit(lines=4, name=self.tr("Notes"))
        self._add(self.tr("Notes"), self.notes)
        self.body.addStretch(1)
        self._side = LineList()
        self.side.addWidget(self._side)
        self.side.addStretch(1)
        self._connect()

    def _make_posting(self) -> None:
        self.posting = TextEdit(lines=2, name=self.tr("Paste a posting"))
        self.posting.setPlaceholderText(
            self.tr("Paste the link, or all the text: what is sure is filled in below.")
        )
        self.posting_field = self._add(self.tr("Paste a posting"), self.posting)
        self.posting_field.setVisible(self._number is None and not self._gone)
        self.posting.textChanged.connect(self._on_posting)
        self.same_strip = Strip("", "caution", self.tr("Open that one"), icon="briefcase")
        self.same_strip.clicked.connect(self._open_same)
        self.body.addWidget(self.same_strip)
        self.same_strip.hide()

    def _connect(self) -> None:
        for line in (self.title_edit, self.link, self.salary, self.company, self.manager):
            line.textChanged.connect(self._on_changed)
        for choose in (self.company, self.manager):
            choose.chosen.connect(self._on_changed)
        for text in (self.how_to_submit, self.notes):
            text.textChanged.connect(self._on_changed)
        for day in (self.stage_on, self.closing_on):
            day.dateChanged.connect(self._on_changed)
            day.textEdited.connect(self._on_changed)
        for box in (self.channel, self.stage):
            box.keyChanged.connect(self._on_changed)

    def _row(self, *parts: QWidget | tuple[QWidget, int]) -> QHBoxLayout:
        """Fields side by side, each (field, width in px), 0 for its own; a bare one takes the room that is left."""
        row = QHBoxLayout()
        row.setSpacing(8)
        for part in parts:
            if isinstance(part, tuple):
                if part[1]:
                    part[0].setFixedWidth(current_theme().px(part[1]))
                row.addWidget(part[0])
            else:
                row.addWidget(part, 1)
        if all(isinstance(part, tuple) for part in parts):
            row.addStretch(1)
        return row

    def _date_field(
        self, name: str, parse: Callable[[str, date], date | None] = quickdates.parse
    ) -> DateField:
        today = self.desk.today
        return DateField(
            parse,
            today,
            describe=lambda day: wording.short_day(day, today),
            name=name,
            placeholder=self.tr("fri, in 2 weeks"),
        )

    # -- filling and reading -----------------------------------------------------------------------

    def _fill(self, draft: OpportunityDraft) -> None:
        self.title_edit.setText(draft.title)
        self.title_edit.setCursorPosition(0)
        self._put_company(draft.company)
        self.link.setText(draft.link)
        self.link.setCursorPosition(0)
        self.channel.set_current_key(draft.channel or _UNKNOWN)
        self.stage.set_current_key(draft.stage)
        self.stage_on.set_date(draft.stage_on or (self.desk.today if self._number is None else None))
        self.salary.setText(draft.salary)
        self.closing_on.set_date(draft.closing_on)
        manager = people_choices(self.desk.store, [draft.hiring_manager_id or 0])
        if manager:
            self.manager.set_choice(manager[0])
        elif draft.hiring_manager_name:
            self.manager.set_new(draft.hiring_manager_name)
        else:
            self.manager.set_choice(None)
        self.how_to_submit.setPlainText(draft.how_to_submit)
        self.notes.setPlainText(draft.notes)
        self._lead_id = draft.lead_id

    def _put_company(self, name: str) -> None:
        number = companies.find(self.desk.store, name) if name.strip() else None
        if name.strip() and number is None:
            self.company.set_new(name)
        else:
            self.company.set_choice(company_choice(number, name))

    def draft(self) -> OpportunityDraft:
        """What stands in the editor."""
        manager = self.manager.choice()
        number = manager.id if manager is not None and isinstance(manager.id, int) else None
        channel = self.channel.current_key()
        return OpportunityDraft(
            title=self.title_edit.text().strip(),
            company=self.company.text().strip(),
            link=self.link.text().strip(),
            hiring_manager_id=number,
            hiring_manager_name="" if number is not None else self.manager.text().strip(),
            how_to_submit=self.how_to_submit.toPlainText().strip(),
            channel=Channel(channel) if channel else None,
            salary=self.salary.text().strip(),
            closing_on=self.closing_on.date(),
            notes=self.notes.toPlainText().strip(),
            stage=OpportunityStage(self.stage.current_key()),
            stage_on=self.stage_on.date(),
            lead_id=self._lead_id,
        )

    def _first_field(self) -> QWidget:
        return self.posting if self._number is None and self._paste else self.title_edit

    # -- while it is typed -------------------------------------------------------------------------

    def _on_title(self, text: str) -> None:
        """Read a link that was pasted here, where the focus is at first, as what it is: a posting."""
        grown, self._title_length = len(text) - self._title_length, len(text)
        link = text.strip()
        is_link = link.lower().startswith(("https://", "http://")) and len(link.split()) == 1
        if is_link and grown > 1 and self._number is None and not self.posting.toPlainText():
            self._title_length = 0
            self.title_edit.clear()
            self.posting.setPlainText(link)

    def _on_posting(self) -> None:
        """Fill in what is sure in a pasted posting: fields that are empty, or hold what was read before."""
        text = self.posting.toPlainText()
        now, before = self.draft(), self._read
        read = opportunities.from_posting(self.desk.store, text) if text.strip() else OpportunityDraft()
        names = ("title", "company", "link", "channel", "salary", "closing_on", "notes")
        filled = {
            name: getattr(read, name)
            for name in names
            if getattr(now, name) in ("", None) or getattr(now, name) == getattr(before, name)
        }
        self._read = read
        self._put(replace(now, **filled))
        found = [self._field_word(name) for name in names[:-1] if getattr(read, name) and name != "channel"]
        hint = ""
        if text.strip():
            hint = (
                self.tr("Read: {fields}. Nothing is fetched, the text stays in the notes.").format(
                    fields=wording.listed(found, shown=len(found))
                )
                if found
                else self.tr("Nothing in it is sure. The text stays in the notes.")
            )
        self.posting_field.set_hint(hint)
        self._on_changed()

    def _field_word(self, name: str) -> str:
        return {
            "title": self.tr("title"),
            "company": self.tr("company"),
            "link": self.tr("link"),
            "salary": self.tr("salary"),
            "closing_on": self.tr("closing day"),
        }[name]

    def _on_proposal(self, field: DateField, text: str) -> None:
        field.type_text(text)
        self._on_changed()

    def _on_link_proposal(self, text: str) -> None:
        self.link.setText(text)

    def _on_changed(self, *what: object) -> None:
        if self._filling:
            return
        for choose in (self.company, self.manager):
            choose.set_after("")
        for field in (self.title_field, self.link_field, self.stage_field, self.closing_field):
            if field.has_error():
                field.clear_error()
                self.stage_on.set_invalid(False)
                self.closing_on.set_invalid(False)
        draft = self.draft()
        self.closing_note.setText(self._closing_note(draft))
        self._look.start()
        self._show_lines(draft)
        super()._on_changed(*what)

    def _closing_note(self, draft: OpportunityDraft) -> str:
        if draft.stage is OpportunityStage.OFFER:
            return self.tr("The offer wants its answer by then")
        if draft.closing_on is not None and draft.closing_on < self.desk.today:
            return self.tr("This day is over")
        return ""

    def _show_lines(self, draft: OpportunityDraft) -> None:
        if self._number is not None:
            head, groups = self.tr("What changes"), [("", self._changes(draft))]
            empty = self.tr("Nothing yet.")
        else:
            head, groups = (
                self.tr("Saved in one go"),
                [("", self._written(draft)), ("", self._good_to_know(draft))],
            )
            empty = self.tr("Only a title is needed.")
        self._side.show_lines(head, groups, empty)

    def _written(self, draft: OpportunityDraft) -> list[Line]:
        if not draft.title:
            return []
        stage = words.stage(draft.stage)
        if draft.stage_on is not None and draft.stage_on != self.desk.today:
            day = wording.day_and_month(draft.stage_on, self.desk.today)
            stage = self.tr("{stage} since {day}").format(stage=stage, day=day)
        lines = [Line("briefcase", self.tr("An opening: {title}").format(title=draft.title), stage)]
        if draft.company and companies.find(self.desk.store, draft.company) is None:
            lines.append(
                Line(
                    "building-2", self.tr("A company: {name}").format(name=draft.company), self.tr("new here")
                )
            )
        if draft.hiring_manager_name:
            who = self.tr("A contact: {name}").format(name=draft.hiring_manager_name)
            lines.append(Line("user-plus", who, self.tr("hiring manager, not met yet")))
        elif draft.hiring_manager_id is not None:
            lines.append(Line("user", self.manager.text(), self.tr("hiring manager")))
        if draft.closing_on is not None:
            row_words = self.tr("Answer by") if draft.stage is OpportunityStage.OFFER else self.tr("Closes")
            lines.append(Line("clock", row_words, wording.full_day(draft.closing_on, self.desk.today)))
        return lines

    def _good_to_know(self, draft: OpportunityDraft) -> list[Line]:
        number = companies.find(self.desk.store, draft.company) if draft.company else None
        row = next(
            (row for row in companies.suggest(self.desk.store, draft.company) if row.id == number), None
        ) if number is not None else None  # fmt: skip
        if row is None or not row.inside:
            return []
        known = self.tr("You know {count} there").format(count=wording.people(row.inside))
        return [Line("users", known, self.tr("somebody could refer you"))]

    def _changes(self, draft: OpportunityDraft) -> list[Line]:
        before: OpportunityDraft = self._start
        today = self.desk.today
        shown: dict[str, tuple[str, str, str]] = {
            "title": ("briefcase", self.tr("Title"), draft.title),
            "company": ("building-2", self.tr("Company"), draft.company),
            "link": ("link", self.tr("Link"), draft.link),
            "channel": ("log-in", self.tr("Channel"), words.channel(draft.channel)),
            "salary": ("banknote", self.tr("Salary"), draft.salary),
            "closing_on": (
                "clock",
                self.tr("Closing day"),
                wording.full_day(draft.closing_on, today) if draft.closing_on else "",
            ),
            "hiring_manager_id": ("user", self.tr("Hiring manager"), self.manager.text()),
            "hiring_manager_name": ("user-plus", self.tr("Hiring manager, new here"), self.manager.text()),
            "how_to_submit": ("file-text", self.tr("How to submit"), self.tr("changed")),
            "notes": ("sticky-note", self.tr("Notes"), self.tr("changed")),
        }
        changed = [name for name in shown if getattr(before, name) != getattr(draft, name)]
        if "hiring_manager_name" in changed and "hiring_manager_id" in changed:
            changed.remove("hiring_manager_id" if draft.hiring_manager_name else "hiring_manager_name")
        return [Line(icon, head, text or "—") for icon, head, text in (shown[name] for name in changed)]

    def _look_closer(self) -> None:
        """See whether this posting is here already."""
        same = reader.same_link(self.desk.store, self.link.text().strip())
        self._same = same.id if same is not None and same.id != self._number else None
        self.same_strip.setVisible(self._same is not None)
        if same is not None and self._same is not None:
            name = shortened(f"{same.title}, {same.company}" if same.company else same.title)
            self.same_strip.set_text(self.tr("This posting is here already: {name}.").format(name=name))

    def _open_same(self) -> None:
        same = self._same
        if same is not None:
            self.reject()
            self.desk.open_opportunity(same)

    # -- ending ------------------------------------------------------------------------------------

    def _check(self) -> list[QWidget]:
        draft, wrong = self.draft(), list[QWidget]()
        if not draft.title:
            self.title_field.set_error(self.tr("Which opening is it? A title is enough."))
            wrong.append(self.title_edit)
        advice, proposal = self._link_advice(draft.link)
        if advice:
            self.link_field.set_error(advice, proposal)
            wrong.append(self.link)
        if self._number is None:
            advice, proposal = self._day_advice(self.stage_on)
            if not advice and draft.stage_on is not None:
                advice = opportunities.order_advice((), None, draft.stage_on, self.desk.today)
            self._say_day(self.stage_field, self.stage_on, advice, proposal, wrong)
        advice, proposal = self._day_advice(self.closing_on)
        advice = advice or self._closing_advice(draft)
        self._say_day(self.closing_field, self.closing_on, advice, proposal, wrong)
        return wrong

    def _closing_advice(self, draft: OpportunityDraft) -> str:
        """What to say about a day to apply or to answer by that is before its stage; a day that was there may stay."""
        shown = draft if self._number is None else self._start
        begun, by = shown.stage_on, draft.closing_on
        is_old = self._number is not None and by == self._start.closing_on
        if is_old or begun is None or by is None or by >= begun or deadline(shown.stage, by) is None:
            return ""
        day = wording.day_and_month(begun, self.desk.today)
        return self.tr("That is before you came to it on {day}.").format(day=day)

    @staticmethod
    def _say_day(field: Field, control: DateField, advice: str, proposal: str, wrong: list[QWidget]) -> None:
        if advice:
            field.set_error(advice, proposal)
            control.set_invalid(True)
            wrong.append(control)

    def _day_advice(self, field: DateField) -> tuple[str, str]:
        """What to say about a day that cannot be read, and the day that was perhaps meant."""
        if field.is_readable():
            return "", ""
        reading = quickdates.read(field.text(), self.desk.today)
        proposal = wording.day_and_month(reading.proposal, self.desk.today) if reading.proposal else ""
        return reading.advice, proposal

    def _link_advice(self, link: str) -> tuple[str, str]:
        """What is wrong with a link, and what was perhaps meant."""
        if not link or (self._start is not None and link == self._start.link):
            return "", ""
        url = QUrl(link, QUrl.ParsingMode.StrictMode)
        if url.isValid() and url.scheme().lower() in ("http", "https") and url.host():
            return "", ""
        guess = f"https://{link}"
        fits = "." in link.partition("/")[0] and ":" not in link.partition("/")[0] and " " not in link
        return self.tr("A link begins with https://"), guess if fits else ""

    def _now(self) -> OpportunityDraft | None:
        return opportunities.draft(self.desk.store, self._number) if self._number is not None else None

    def _write(self, draft: OpportunityDraft) -> int:
        if self._number is None:
            return opportunities.add(self.desk.store, draft)
        opportunities.change(self.desk.store, self._number, draft)
        return self._number

    def _sentence(self, draft: OpportunityDraft) -> str:
        said = self.tr("Opening added: {title}.") if self._number is None else self.tr("{title} saved.")
        return said.format(title=shortened(draft.title))

    def _delete(self) -> None:
        if self._number is not None:
            said = self.tr("Opening deleted: {title}.").format(title=shortened(self._start.title))
            self._end_with(partial(opportunities.remove, self.desk.store, self._number), said)
