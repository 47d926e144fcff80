"""One opening: its stage, what must be answered by when, who has not heard, who is in it, documents, history."""

from __future__ import annotations

from datetime import date
from functools import partial

from PySide6.QtCore import QPoint, Qt
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import (
    QBoxLayout,
    QGridLayout,
    QHBoxLayout,
    QVBoxLayout,
    QWidget,
)

from crm_desktop.domain import wording
from crm_desktop.domain.links import as_read
from crm_desktop.domain.openings import also_led_here
from crm_desktop.domain.terms import OpportunityStage, RoleKind
from crm_desktop.domain.wording import shortened
from crm_desktop.services import opportunities
from crm_desktop.services.opening_steps import to_brief, untold
from crm_desktop.services.opportunities import STAGES_IN_ORDER
from crm_desktop.store import opportunities as reader
from crm_desktop.store.opportunities import OpportunityDetails, OpportunityRow, Step
from crm_desktop.ui.contacts.choices import people_search
from crm_desktop.ui.opportunities import history, words
from crm_desktop.ui.opportunities.actions import OpportunityActions
from crm_desktop.ui.opportunities.documents import Documents
from crm_desktop.ui.opportunities.parts import AddPersonPopup, DayPopup, InPlace, Owed, PersonLine
from crm_desktop.ui.shell.desk import Desk
from crm_desktop.ui.shell.staged_pane import StagedPane
from crm_desktop.ui.theme import current_theme
from crm_desktop.ui.widgets import (
    ElidedLabel,
    Face,
    Hairline,
    IconMark,
    Panel,
    StageBar,
    TextLink,
    TimelineRow,
    button,
    empty_column,
    icon_button,
    label,
)

TWO_COLUMNS = 500
"""A narrower pane (px at text size 1) has one column."""
LABEL, GAP = 92, 12
"""Where the values of the facts begin, and what stays free before them, px at text size 1."""
NOTES_MOST = 400
"""So many characters of the notes are shown before "Show all"."""
HISTORY_MOST = 12
"""So many entries of the history are shown before "Show earlier"."""
_END_TOKENS = {
    OpportunityStage.ACCEPTED: "ok",
    OpportunityStage.REJECTED: "dorm-dot",
    OpportunityStage.WITHDRAWN: "dorm-dot",
}


class OpportunityDetail(StagedPane):
    """The pane of one opening. ``closed`` asks for it to go."""

    def __init__(self, desk: Desk, actions: OpportunityActions, parent: QWidget | None = None) -> None:
        super().__init__(desk, (24, 16, 24, 24), parent)
        self._actions = actions
        self._opening: OpportunityDetails | None = None
        self._all_notes = False
        self._all_history = False
        outer = QVBoxLayout(self)
        outer.setContentsMargins(0, 0, 0, 0)
        outer.setSpacing(0)
        self._page = QWidget()
        page = QVBoxLayout(self._page)
        page.setContentsMargins(0, 0, 0, 0)
        page.setSpacing(0)
        outer.addWidget(self._page)
        self._top = QVBoxLayout()
        self._top.setContentsMargins(24, 20, 24, 16)
        self._top.setSpacing(0)
        self._build_head()
        page.addLayout(self._top)
        page.addWidget(Hairline())
        page.addWidget(self.scroller, 1)
        self._build_news()
        self._build_facts()
        self._build_middle()
        self._build_documents()
        self._build_notes()
        self.column.addStretch(1)
        self._page.hide()
        self._take_sizes()

    # -- building ----------------------------------------------------------------------------------

    def _build_head(self) -> None:
        head = QHBoxLayout()
        head.setSpacing(16)
        self._face = Face(size=48, square=True)
        head.addWidget(self._face, 0, Qt.AlignmentFlag.AlignTop)
        names = QVBoxLayout()
        names.setSpacing(0)
        self._title = label("", "detail", wrap=True)
        names.addWidget(self._title)
        below = QHBoxLayout()
        below.setSpacing(0)
        self.company_link = TextLink()
        self.company_link.clicked.connect(self._on_company)
        self._place = ElidedLabel("", "body", "text2")
        below.addWidget(self.company_link)
        below.addWidget(self._place, 1)
        names.addLayout(below)
        names.addStretch(1)
        head.addLayout(names, 1)
        buttons = QHBoxLayout()
        buttons.setSpacing(8)
        self.first_button = self.more_button
        self.more_button.clicked.connect(self._on_more)
        buttons.addWidget(self.more_button)
        buttons.addWidget(self.close_button)
        head.addLayout(buttons)
        head.setAlignment(buttons, Qt.AlignmentFlag.AlignTop)
        self._top.addLayout(head)
        self.stage_bar = StageBar(len(STAGES_IN_ORDER) + 1)
        self.stage_bar.clicked.connect(self._on_stage)
        self._top.addWidget(self.stage_bar)

    def _build_news(self) -> None:
        self._news = QWidget()
        column = QVBoxLayout(self._news)
        column.setContentsMargins(0, 0, 0, 16)
        column.setSpacing(8)
        self._news_title = label(self.tr("News owed"), "section")
        column.addWidget(self._news_title)
        self._owed = Panel(padding=0)
        column.addWidget(self._owed)
        self._heard = QWidget()
        heard = QHBoxLayout(self._heard)
        heard.setContentsMargins(0, 0, 0, 0)
        heard.setSpacing(8)
        heard.addWidget(IconMark("circle-check", "ok", 16))
        heard.addWidget(label(self.tr("Everybody has heard"), "body", "text2"))
        heard.addStretch(1)
        column.addWidget(self._heard)
        self.column.addWidget(self._news)

    def _build_facts(self) -> None:
        self._facts = QGridLayout()
        self._facts.setHorizontalSpacing(GAP)
        self._facts.setVerticalSpacing(6)
        self.column.addLayout(self._facts)
        self.column.addSpacing(16)
        self.column.addWidget(Hairline())
        self.column.addSpacing(16)
        self._salary = ElidedLabel()
        self._channel = label(wrap=True)  # our own words are never cut
        self._came_from = QVBoxLayout()
        self._came_from.setSpacing(2)
        self.posting_link = TextLink()
        self.posting_link.clicked.connect(self._on_posting)
        came_from, posting = QWidget(), QWidget()
        came_from.setLayout(self._came_from)
        self._came_from.setContentsMargins(0, 0, 0, 0)
        line = QHBoxLayout(posting)
        line.setContentsMargins(0, 0, 0, 0)
        line.addWidget(self.posting_link)
        line.addStretch(1)
        self._fact_names = [
            label(text, "body", "text3")
            for text in (self.tr("Salary"), self.tr("Channel"), self.tr("Came from"), self.tr("Posting"))
        ]
        self._fact_values: list[QWidget] = [self._salary, self._channel, came_from, posting]

    def _build_middle(self) -> None:
        self._middle = QBoxLayout(QBoxLayout.Direction.LeftToRight)
        self._middle.setSpacing(32)
        left = QVBoxLayout()
        left.setSpacing(0)
        head = QHBoxLayout()
        head.addWidget(label(self.tr("People"), "section"))
        head.addStretch(1)
        self.add_person_button = icon_button("plus", self.tr("Add a person"), small=True)
        self.add_person_button.clicked.connect(self._on_add_person)
        head.addWidget(self.add_person_button)
        left.addLayout(head)
        left.addSpacing(4)
        self._people = QVBoxLayout()
        self._people.setSpacing(0)
        left.addLayout(self._people)
        left.addSpacing(20)
        submit = QHBoxLayout()
        submit.addWidget(label(self.tr("How to submit"), "section"))
        submit.addStretch(1)
        self.copy_submit = icon_button("copy", self.tr("Copy how to submit"), small=True)
        self.copy_submit.clicked.connect(self._on_copy_submit)
        submit.addWidget(self.copy_submit)
        left.addLayout(submit)
        left.addSpacing(4)
        hint = self.tr("By mail, a form, through somebody there? Click to write it down.")
        self.submit = InPlace(hint, self.tr("How to submit"))
        self.submit.saved.connect(self._on_submit_saved)
        left.addWidget(self.submit)
        left.addStretch(1)
        right = QVBoxLayout()
        right.setSpacing(0)
        title = label(self.tr("History"), "section")
        title.setFixedHeight(current_theme().px(28))
        self._history_title = title
        right.addWidget(title)
        right.addSpacing(4)
        self._history = QVBoxLayout()
        self._history.setSpacing(0)
        right.addLayout(self._history)
        right.addStretch(1)
        self._middle.addLayout(left, 1)
        self._middle.addLayout(right, 1)
        self.column.addLayout(self._middle)

    def _build_documents(self) -> None:
        self.column.addSpacing(24)
        self.documents = Documents(self.desk)
        self.column.addWidget(self.documents)

    def _build_notes(self) -> None:
        self._notes = QWidget()
        column = QVBoxLayout(self._notes)
        column.setContentsMargins(0, 24, 0, 0)
        column.setSpacing(4)
        column.addWidget(label(self.tr("Notes"), "section"))
        self._notes_text = label("", "body", "text2", wrap=True)
        column.addWidget(self._notes_text)
        self.notes_link = TextLink(self.tr("Show all"), role="small-medium")
        self.notes_link.clicked.connect(self._on_all_notes)
        column.addWidget(self.notes_link)
        self.column.addWidget(self._notes)

    # -- looks -------------------------------------------------------------------------------------

    def _take_sizes(self) -> None:
        self._history_title.setFixedHeight(current_theme().px(28))
        self._arrange()

    def follow_theme(self) -> None:
        """Follow the colours and the text size."""
        self._take_sizes()

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._arrange()

    def _arrange(self) -> None:
        """Two columns where there is room for them."""
        theme = current_theme()
        two = self.width() >= theme.px(TWO_COLUMNS)
        way = QBoxLayout.Direction.LeftToRight if two else QBoxLayout.Direction.TopToBottom
        if self._middle.direction() != way or not self._facts.count():
            self._middle.setDirection(way)
            for widget in (*self._fact_names, *self._fact_values):
                self._facts.removeWidget(widget)
            # Salary and channel in one row, below them where it came from and the posting.
            places = ((0, 0), (0, 2), (1, 0), (1, 2)) if two else ((0, 0), (1, 0), (2, 0), (3, 0))
            top = Qt.AlignmentFlag.AlignTop
            for (row, at), name, value in zip(places, self._fact_names, self._fact_values, strict=True):
                self._facts.addWidget(name, row, at, top)
                self._facts.addWidget(value, row, at + 1, top)
            self._facts.setColumnStretch(1, 1)
            self._facts.setColumnStretch(3, 1 if two else 0)
        for at in (0, 2):
            wide = theme.px(LABEL - GAP - (8 if at else 0)) if two or not at else 0
            self._facts.setColumnMinimumWidth(at, wide)
        self.documents.set_columns(2 if two else 1)

    # -- showing -----------------------------------------------------------------------------------

    def thing_id(self) -> int:
        """The opening that is shown; 0 for none."""
        return self._opening.row.id if self._opening is not None else 0

    def show_thing(self, number: int) -> None:
        """Show an opening, as the file has it now; 0 shows none."""
        another = number != self.thing_id()
        if another:
            self.submit.end(save=True)
            self._all_notes = self._all_history = False
        self._opening = reader.details(self.desk.store, number) if number else None
        self._page.setVisible(self._opening is not None)
        if self._opening is None:
            return
        self._fill(self._opening)
        if another:
            self.scroller.verticalScrollBar().setValue(0)

    def _fill(self, opening: OpportunityDetails) -> None:
        row, today = opening.row, self.desk.today
        self._face.set_name(row.company or row.title, icon="" if row.company else "briefcase")
        self._title.setText(row.title)
        self.company_link.set_text(row.company)
        self.company_link.setVisible(bool(row.company))
        place = f" · {row.place}" if row.company and row.place else row.place
        self._place.setText(place or ("" if row.company else self.tr("No company is named")))
        self._fill_stages(opening, today)
        self._fill_news(opening)
        self._salary.setText(row.salary or "—")
        self._channel.setText(words.channel(row.channel))
        self.posting_link.set_text(as_read(row.link) if row.link else self.tr("Not advertised"))
        self.posting_link.setEnabled(bool(row.link))
        self._fill_sources(row)
        self._fill_people(row)
        instead = self.tr("As its company takes them: {text}").format(text=opening.programme)
        self.submit.set_text(opening.how_to_submit, instead=instead if opening.programme else "")
        self.copy_submit.setEnabled(bool(opening.how_to_submit or opening.programme))
        self._fill_history(opening, today)
        self.documents.show_documents(row.id, opening.documents)
        self._notes.setVisible(bool(opening.notes))
        short = len(opening.notes) > NOTES_MOST and not self._all_notes
        self._notes_text.setText(f"{opening.notes[:NOTES_MOST].rstrip()}…" if short else opening.notes)
        self.notes_link.setVisible(short)

    def _fill_stages(self, opening: OpportunityDetails, today: date) -> None:
        row = opening.row
        days = {step.stage: step.on for step in opening.steps}
        reached = [STAGES_IN_ORDER.index(one) for one in (*days, row.stage) if one in STAGES_IN_ORDER]
        furthest = STAGES_IN_ORDER.index(row.stage) if row.is_open else max(reached, default=0)
        looks = []
        for place, one in enumerate(STAGES_IN_ORDER):
            text = self.tr("Move to: {stage}")
            if one == row.stage:
                text = "{stage}"
            elif one in days and place <= furthest:
                text = self.tr("{stage}, on {day}. Move back to it")
            day = wording.day_and_month(days[one], today) if one in days else ""
            looks.append(
                ("accent" if place <= furthest else "line2", text.format(stage=words.stage(one), day=day))
            )
        end = words.stage(row.stage) if not row.is_open else self.tr("Close this opening")
        looks.append((_END_TOKENS.get(row.stage, "line2"), end))
        since = ""
        if row.stage_on is not None:
            said = self.tr("since {day}") if row.is_open else self.tr("on {day}")
            since = said.format(day=wording.day_and_month(row.stage_on, today))
        self.stage_bar.show_stages(
            looks, words.stage(row.stage), since, words.closes(row, today), "small-medium", "warm"
        )

    def _fill_news(self, opening: OpportunityDetails) -> None:
        row, agenda = opening.row, self.desk.agenda
        self._owed.clear()
        first = True
        for due in untold(agenda, row):
            why = history.not_heard(due, row.stage, self.desk.today)
            action = self.tr("Tell {name}").format(name=shortened(due.contact.called, 16))
            line = Owed([due.contact_name], due.contact_name, why, action, "megaphone", primary=first)
            line.writeWanted.connect(partial(self._actions.write_due, due))
            self._owed.add_row(line)
            first = False
        for due in to_brief(agenda, row):
            why = f"{due.why} {history.waits(due.due_on, self.desk.today)}"
            action = self.tr("Brief {name}").format(name=shortened(due.contact.called, 16))
            line = Owed([due.contact_name], due.contact_name, why, action, due.icon, primary=first)
            line.writeWanted.connect(partial(self._actions.write_due, due))
            self._owed.add_row(line)
            first = False
        self._fill_helpers(row)
        owed = self._owed.body.count() > 0
        self._owed.setVisible(owed)
        told = any(step.stage in _TOLD for step in opening.steps) and bool(
            row.sources or any(person.role is RoleKind.REFERRER for person in row.people)
        )
        self._heard.setVisible(not owed and told)
        self._news_title.setVisible(owed)
        self._news.setVisible(owed or told)

    def _fill_helpers(self, row: OpportunityRow) -> None:
        """Those further up, who are not owed the news but would be glad of it."""
        facts = self.desk.agenda.facts
        opening = facts.opportunities.get(row.id)
        helpers = also_led_here(facts, opening, self.desk.today) if opening is not None else []
        if opening is None or not helpers:
            return
        facts = self.desk.agenda.facts_with({one.contact_id for one in helpers})  # what they ever heard of me
        helpers = also_led_here(facts, opening, self.desk.today)
        names = [facts.contacts[one.contact_id].full_name for one in helpers]
        to = wording.listed(
            list(
                dict.fromkeys(
                    facts.contacts[one.led_to].called for one in helpers[:1] if one.led_to in facts.contacts
                )
            )
        )
        text = self.tr("Led you to {names} inside.").format(names=to)
        heard = max((one.heard_on for one in helpers if one.heard_on is not None), default=None)
        if heard is not None:
            day = wording.day_and_month(heard, self.desk.today)
            text = f"{text} {self.tr('Last heard on {day}.').format(day=day)}"
        action = self.tr("Tell each") if len(helpers) > 1 else self.tr("Tell {name}")
        given = shortened(facts.contacts[helpers[0].contact_id].called, 16)
        line = Owed(names, wording.listed(names), text, action.format(name=given))
        line.writeWanted.connect(partial(self._actions.write_to, row, [one.contact_id for one in helpers]))
        self._owed.add_row(line)

    def _fill_sources(self, row: OpportunityRow) -> None:
        empty_column(self._came_from)
        for source in row.sources:
            text = self.tr("Lead: {what}").format(what=source.title or source.referrer)
            link = TextLink(text)
            link.clicked.connect(partial(self.desk.open_lead, source.lead_id))
            self._came_from.addWidget(link)
        if not row.sources:
            by = row.brought_by
            if by is None:
                self._came_from.addWidget(label("—", "body", "text3"))
            else:
                link = TextLink(by[1])
                link.clicked.connect(partial(self.desk.open_contact, by[0]))
                self._came_from.addWidget(link)

    def _fill_people(self, row: OpportunityRow) -> None:
        empty_column(self._people)
        for place, person in enumerate(row.people):
            if place:
                self._people.addWidget(Hairline())
            line = PersonLine(person)
            line.opened.connect(partial(self.desk.open_contact, person.id))
            line.roleWanted.connect(partial(self._actions.role_menu, row, person))
            self._people.addWidget(line)
        if not row.people:
            self._people.addWidget(
                label(self.tr("Who could know somebody there?"), "body", "text2", wrap=True)
            )
            if row.company_id is not None:
                find = button(self.tr("Find a way in"), icon="route", small=True)
                find.clicked.connect(partial(self._actions.find_way_in, row))
                box = QWidget()
                line_ = QHBoxLayout(box)
                line_.setContentsMargins(0, 8, 0, 0)
                line_.addWidget(find)
                line_.addStretch(1)
                self._people.addWidget(box)

    def _fill_history(self, opening: OpportunityDetails, today: date) -> None:
        empty_column(self._history)
        told = history.history(opening, today)
        seen = told if self._all_history else told[:HISTORY_MOST]
        for place, one in enumerate(seen):
            entry = TimelineRow(
                one.icon,
                one.title,
                one.when,
                one.text,
                opens=True,
                current=one.current,
                last=place + 1 == len(seen),
            )
            entry.opened.connect(partial(self._on_entry, entry, one))
            self._history.addWidget(entry)
        if len(seen) < len(told):
            more = TextLink(
                self.tr("Show {count} earlier").format(count=len(told) - len(seen)), role="small-medium"
            )
            more.clicked.connect(self._on_all_history)
            self._history.addWidget(more)

    # -- doing -------------------------------------------------------------------------------------

    def _on_more(self) -> None:
        if self._opening is not None:
            self._actions.show_menu(self._opening.row, self.below(self.more_button))

    def _on_company(self) -> None:
        if self._opening is not None and self._opening.row.company_id is not None:
            self.desk.open_thing("company", self._opening.row.company_id)

    def _on_posting(self) -> None:
        if self._opening is not None and self._opening.row.link:
            self._actions.open_link(self._opening.row.link)

    def _on_stage(self, place: int) -> None:
        if self._opening is None:
            return
        if place < len(STAGES_IN_ORDER):
            self._actions.move(self._opening.row, STAGES_IN_ORDER[place])
        else:
            self._actions.ask_end(self._opening.row, self.below(self.stage_bar.segments[-1]))

    def _on_copy_submit(self) -> None:
        if self._opening is not None:
            self.desk.copy(self._opening.how_to_submit or self._opening.programme)

    def _on_submit_saved(self, text: str) -> None:
        if self._opening is not None:
            number = self._opening.row.id
            self.desk.do(
                lambda: opportunities.set_how_to_submit(self.desk.store, number, text),
                self.tr("How to submit is written down."),
            )

    def _on_all_notes(self) -> None:
        self._all_notes = True
        self.show_thing(self.thing_id())

    def _on_all_history(self) -> None:
        self._all_history = True
        self.show_thing(self.thing_id())

    def _on_entry(self, entry: TimelineRow, told: history.Told) -> None:
        """An entry of the history was clicked: open what was logged, or ask what to do with the stage."""
        if told.step is None:
            if told.act is not None:
                self.desk.edit_interaction(told.act.id)
            return
        menu = self._actions.menu()
        menu.add(self.tr("Change the day…"), "calendar", "", partial(self.ask_day, entry, told.step))
        if told.act is not None:
            menu.add(
                self.tr("Open what was logged"),
                "notebook-pen",
                "",
                partial(self.desk.edit_interaction, told.act.id),
            )
        if self._opening is not None and len(self._opening.steps) > 1:
            menu.addSeparator()
            menu.add(
                self.tr("Take it out of the history"),
                "trash-2",
                "",
                partial(self._remove_step, told.step),
                danger=True,
            )
        menu.popup(entry.mapToGlobal(QPoint(36, 24)))

    def ask_day(self, anchor: QWidget, step: Step) -> DayPopup | None:
        """Ask on which day the opening came to a stage."""
        if self._opening is None:
            return None
        number, steps, today = self._opening.row.id, self._opening.steps, self.desk.today
        head = self.tr("{stage}, since when?").format(stage=words.stage(step.stage))
        popup = DayPopup(
            self, head, step.on, today, lambda day: opportunities.order_advice(steps, step.id, day, today)
        )
        said = self.tr("The history was put right.")
        popup.chosen.connect(
            lambda day: self.desk.do(
                lambda: opportunities.set_step_day(self.desk.store, number, step.id, day), said
            )
        )
        popup.closed.connect(popup.deleteLater)
        popup.show_at(anchor)
        popup.day.setFocus()
        popup.day.selectAll()
        return popup

    def _remove_step(self, step: Step) -> None:
        number = self.thing_id()
        said = self.tr("{stage} was taken out of the history.").format(stage=words.stage(step.stage))
        self.desk.do(lambda: opportunities.remove_step(self.desk.store, number, step.id), said)

    def _on_add_person(self) -> None:
        self.ask_person(RoleKind.INSIDER)

    def ask_person(self, role: RoleKind) -> AddPersonPopup:
        """Ask who else is in the opening."""
        popup = AddPersonPopup(self, people_search(self.desk.store), role)
        popup.chosen.connect(self._add_person)
        popup.closed.connect(popup.deleteLater)
        popup.show_at(self.add_person_button, align="right")
        popup.person.setFocus()
        return popup

    def _add_person(self, contact: int, name: str, role: str) -> None:
        if self._opening is None:
            return
        row, kind = self._opening.row, RoleKind(role)
        self.desk.do(
            lambda: opportunities.add_person(
                self.desk.store, row.id, contact or None, kind, name, row.company
            ),
            self.tr("{role} added.").format(role=words.role(kind)),
        )


_TOLD = frozenset(OpportunityStage) - {
    OpportunityStage.INTERESTED,
    OpportunityStage.REFERRAL_ASKED,
    OpportunityStage.REFERRED,
}
"""The stages whose news somebody may wait for."""
