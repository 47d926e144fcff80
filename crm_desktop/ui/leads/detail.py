"""One lead: its stage, what is known of it, thanks and news for its referrer, and what happened."""

from __future__ import annotations

from collections.abc import Sequence
from functools import partial

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import (
    QGridLayout,
    QHBoxLayout,
    QVBoxLayout,
    QWidget,
)

from crm_desktop.domain import wording
from crm_desktop.domain.etiquette import RuleName
from crm_desktop.domain.etiquette.proposals import Proposal, ProposalKind
from crm_desktop.domain.etiquette.stages import TO_BE_REACHED
from crm_desktop.domain.terms import LEAD_ENDS, LeadStage, PointsTo
from crm_desktop.domain.wording import shortened
from crm_desktop.services.next_steps import proposed_for_lead
from crm_desktop.store import leads as reader
from crm_desktop.store.leads import LeadDetails, LeadRow
from crm_desktop.ui.leads import words
from crm_desktop.ui.leads.actions import LeadActions
from crm_desktop.ui.leads.model import OPEN_STAGES
from crm_desktop.ui.leads.steps import Courtesy, State, courtesies
from crm_desktop.ui.shell.desk import Desk
from crm_desktop.ui.shell.staged_pane import StagedPane
from crm_desktop.ui.theme import current_theme
from crm_desktop.ui.widgets import (
    ElidedLabel,
    Face,
    FlowLayout,
    FoldingRow,
    Hairline,
    Panel,
    StageBar,
    TextLink,
    button,
    empty_column,
    entry_line,
    label,
    set_tooltip,
)

LABEL = 112
"""Width of the names of the facts, px at text size 1."""
NOTE_MOST = 240
"""So many characters of a note are shown in the story; the rest is in the entry."""


class LeadProposal(QWidget):
    """What is proposed after the last try without an answer: another way in, or to let the lead go.

    ``anotherWanted``: the referrer is to be asked; ``letGoWanted``: the lead is to end.
    """

    anotherWanted = Signal()
    letGoWanted = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        around = QVBoxLayout(self)
        around.setContentsMargins(0, 0, 0, 20)
        panel = Panel(alt=True)
        panel.body.setContentsMargins(16, 12, 16, 12)
        panel.body.setSpacing(8)
        around.addWidget(panel)
        self.why = label("", "body", wrap=True)
        panel.body.addWidget(self.why)
        self.another_button = button("", small=True)
        self.another_button.clicked.connect(self.anotherWanted)
        self.let_go_button = button(self.tr("Let it go"), small=True)
        self.let_go_button.clicked.connect(self.letGoWanted)
        several = QWidget()
        flow = FlowLayout(several, gap=8, line_gap=8)
        flow.addWidget(self.another_button)
        flow.addWidget(self.let_go_button)
        panel.body.addWidget(several)

    def show_for(self, proposals: Sequence[Proposal], row: LeadRow) -> None:
        """Show what is proposed for a lead; where it is nothing, hide."""
        self.setVisible(bool(proposals))
        if proposals:
            self.why.setText(proposals[0].why)
            may_ask = any(one.kind is ProposalKind.ASK_ANOTHER_WAY for one in proposals)
            self.another_button.setVisible(may_ask)
            self.another_button.setText(self.tr("Ask {name} for another way").format(name=row.referrer_given))


class LeadDetail(StagedPane):
    """The pane of one lead. ``closed`` asks for it to go, where it lies over the table."""

    def __init__(self, desk: Desk, actions: LeadActions, parent: QWidget | None = None) -> None:
        super().__init__(desk, (24, 20, 20, 24), parent)
        self._actions = actions
        self._lead: LeadDetails | None = None
        outer = QVBoxLayout(self)
        outer.setContentsMargins(0, 0, 0, 0)
        outer.addWidget(self.scroller)
        column = self.column
        column.addLayout(self._make_head())
        self.stage_bar = StageBar(len(OPEN_STAGES) + 1)
        self.stage_bar.clicked.connect(self._on_stage)
        column.addWidget(self.stage_bar)
        column.addSpacing(20)
        column.addLayout(self._make_buttons())
        column.addSpacing(20)
        self.proposal = LeadProposal()
        self.proposal.anotherWanted.connect(self._on_another_way)
        self.proposal.letGoWanted.connect(self._on_let_go)
        column.addWidget(self.proposal)
        column.addLayout(self._make_facts())
        column.addSpacing(20)
        self._make_thanks(column)
        self._make_story(column)
        self.inside.hide()
        self._take_sizes()

    def _make_head(self) -> QHBoxLayout:
        head = QHBoxLayout()
        head.setSpacing(12)
        self._face = Face(size=44)
        head.addWidget(self._face, 0, Qt.AlignmentFlag.AlignTop)
        names = QVBoxLayout()
        names.setSpacing(0)
        self._title = label("", "detail-small", wrap=True)
        self._second = ElidedLabel("", "small", "text2")
        names.addSpacing(2)
        names.addWidget(self._title)
        names.addWidget(self._second)
        names.addStretch(1)
        head.addLayout(names, 1)
        self.more_button.clicked.connect(self._on_more)
        head.addWidget(self.more_button, 0, Qt.AlignmentFlag.AlignTop)
        self.close_button.hide()
        head.addWidget(self.close_button, 0, Qt.AlignmentFlag.AlignTop)
        return head

    def _make_buttons(self) -> FoldingRow:
        buttons = FoldingRow(gap=8)
        talk = QHBoxLayout()
        talk.setSpacing(8)
        self.first_button = button(self.tr("Log"), icon="phone", shortcut_hint="L")
        self.first_button.clicked.connect(self._on_log)
        self.write_button = button(self.tr("Write"), icon="pencil")
        self.write_button.clicked.connect(self._on_write)
        self.end_button = button(self.tr("End lead"), "quiet", "circle-check")
        self.end_button.clicked.connect(self._on_end)
        talk.addWidget(self.first_button)
        talk.addWidget(self.write_button)
        talk.addStretch(1)
        buttons.addLayout(talk)
        buttons.addStretch(1)
        buttons.addWidget(self.end_button)
        return buttons

    def _make_facts(self) -> QGridLayout:
        self._facts = QGridLayout()
        self._facts.setHorizontalSpacing(0)
        self._facts.setVerticalSpacing(8)
        self._facts.setColumnStretch(1, 1)
        self._from_face = Face(size=20)
        self.from_link = TextLink()
        self.from_link.clicked.connect(self._on_referrer)
        from_box = QHBoxLayout()
        from_box.setSpacing(6)
        from_box.addWidget(self._from_face)
        from_box.addWidget(self.from_link)
        from_box.addStretch(1)
        self._received = label("", wrap=True)
        self.use_name_link = TextLink(token="text")
        self.use_name_link.clicked.connect(self._on_use_name)
        self.introduction_link = TextLink(token="text")
        self.introduction_link.clicked.connect(self._on_introduction)
        self._leads_to = QVBoxLayout()
        self._leads_to.setSpacing(4)
        self._words = label("", "body", wrap=True)
        self._names: list[QWidget] = []
        rows: tuple[tuple[str, QWidget | QHBoxLayout | QVBoxLayout], ...] = (
            (self.tr("From"), from_box),
            (self.tr("Received"), self._received),
            (self.tr("Use the name"), self.use_name_link),
            (self.tr("Introduction"), self.introduction_link),
            (self.tr("Leads to"), self._leads_to),
            (self.tr("Their words"), self._words),
        )
        for place, (name, value) in enumerate(rows):
            shown = label(name, "body", "text2")
            self._names.append(shown)
            self._facts.addWidget(shown, place, 0, Qt.AlignmentFlag.AlignTop)
            if isinstance(value, QWidget):
                self._facts.addWidget(value, place, 1)
            else:
                self._facts.addLayout(value, place, 1)
        self._leads_to_name, self._words_name = self._names[4], self._names[5]
        return self._facts

    def _make_thanks(self, column: QVBoxLayout) -> None:
        self._thanks_line = Hairline()
        column.addWidget(self._thanks_line)
        column.addSpacing(20)
        self._thanks_title = ElidedLabel("", "section")
        column.addWidget(self._thanks_title)
        column.addSpacing(8)
        self._thanks = QVBoxLayout()
        self._thanks.setSpacing(10)
        column.addLayout(self._thanks)
        column.addSpacing(24)

    def _make_story(self, column: QVBoxLayout) -> None:
        self._story_line = Hairline()
        column.addWidget(self._story_line)
        column.addSpacing(20)
        self._story_title = label(self.tr("What happened"), "section")
        column.addWidget(self._story_title)
        column.addSpacing(8)
        self._story = QVBoxLayout()
        self._story.setSpacing(10)
        column.addLayout(self._story)
        column.addStretch(1)

    def _take_sizes(self) -> None:
        self._facts.setColumnMinimumWidth(0, current_theme().px(LABEL))

    def follow_theme(self) -> None:
        """Follow the colours and the text size."""
        self._take_sizes()

    def thing_id(self) -> int:
        """The lead that is shown; 0 for none."""
        return self._lead.row.id if self._lead is not None else 0

    def show_thing(self, number: int) -> None:
        """Show a lead, as the file has it now; 0 shows none."""
        another = number != self.thing_id()
        self._lead = reader.details(self.desk.store, number) if number else None
        self.inside.setVisible(self._lead is not None)
        if self._lead is None:
            return
        self._fill(self._lead)
        if another:
            self.scroller.verticalScrollBar().setValue(0)

    # -- filling -----------------------------------------------------------------------------------

    def _fill(self, lead: LeadDetails) -> None:
        row, today = lead.row, self.desk.today
        name = words.title(row)
        icon = words.FACE_ICONS.get(row.points_to, "")
        self._face.set_name(name, square=row.points_to == PointsTo.COMPANY, icon=icon)
        self._title.setText(name)
        self._second.setText(words.second(row))
        ended = row.stage in LEAD_ENDS
        since = lead.stages[-1].on if lead.stages else row.received_on
        text = self.tr("on {day}") if ended else self.tr("since {day}")
        self._fill_stages(lead, text.format(day=wording.day_and_month(since, today)))
        self.end_button.setText(self.tr("Take it up again") if ended else self.tr("End lead"))
        self.end_button.set_icon_name("undo-2" if ended else "circle-check")
        can_write = lead.person_here if row.person_id is not None else lead.referrer_here
        self.write_button.setEnabled(can_write)
        whom = lead.person_given if row.person_id is not None else row.referrer_given
        set_tooltip(self.write_button, self.tr("Write to {name}").format(name=whom))
        self.proposal.show_for(self._proposals(row), row)
        self._from_face.set_name(row.referrer)
        self.from_link.set_text(row.referrer)
        received = wording.day_and_month(row.received_on, today)
        how = words.how(lead.received_how)
        self._received.setText(f"{received}, {how}" if how else received)
        self._say(
            self.use_name_link, self.tr("Use the name"), words.use_name(row.use_name, row.referrer_given)
        )
        self._say(self.introduction_link, self.tr("Introduction"), words.introduction(lead, today))
        self._fill_leads_to(row)
        self._words.setText(lead.words.strip())
        self._words.setVisible(bool(lead.words.strip()))
        self._words_name.setVisible(bool(lead.words.strip()))
        self._fill_thanks(lead)
        self._fill_story(lead)

    def _proposals(self, row: LeadRow) -> Sequence[Proposal]:
        if row.person_id is None or row.stage not in TO_BE_REACHED:
            return ()
        return proposed_for_lead(self.desk.agenda, row.id, (row.referrer_id, row.person_id))

    @staticmethod
    def _say(link: TextLink, what: str, text: str) -> None:
        link.set_text(text)
        link.setAccessibleName(f"{what}: {text}")

    def _fill_stages(self, lead: LeadDetails, since: str) -> None:
        stage = lead.row.stage
        ended = stage in LEAD_ENDS
        reached = {step.stage for step in lead.stages} | {stage}
        if ended:
            furthest = max((OPEN_STAGES.index(one) for one in reached if one in OPEN_STAGES), default=0)
        else:
            furthest = OPEN_STAGES.index(stage)
        days = {step.stage: step.on for step in reversed(lead.stages)}
        looks = []
        for place, one in enumerate(OPEN_STAGES):
            text = self.tr("Move to: {stage}")
            if one == stage:
                text = "{stage}"
            elif one in days and place <= furthest:
                text = self.tr("{stage}, on {day}. Move back to it")
            day = wording.day_and_month(days[one], lead.row.received_on) if one in days else ""
            token = "accent" if place <= furthest else "line2"
            looks.append((token, text.format(stage=words.stage(one), day=day)))
        tokens = {LeadStage.DID_NOT_PAN_OUT: "dorm-dot", LeadStage.HELPED: "ok", LeadStage.BECAME_A_JOB: "ok"}
        end_name = words.stage(stage) if ended else self.tr("End lead")
        self.stage_bar.show_stages(
            [*looks, (tokens.get(stage, "line2"), end_name)], words.stage(stage), right=since
        )

    def _fill_leads_to(self, row: LeadRow) -> None:
        empty_column(self._leads_to)
        for opening in row.openings:
            link = TextLink(opening.title)
            link.clicked.connect(partial(self.desk.open_opportunity, opening.id))
            self._leads_to.addWidget(link)
        if row.company_id is not None and row.points_to != PointsTo.COMPANY and not self._leads_to.count():
            link = TextLink(row.company)
            link.clicked.connect(partial(self.desk.open_thing, "company", row.company_id))
            self._leads_to.addWidget(link)
        self._leads_to_name.setVisible(bool(self._leads_to.count()))

    def _fill_thanks(self, lead: LeadDetails) -> None:
        empty_column(self._thanks)
        found = courtesies(self.desk.agenda, lead.row.id)
        self._thanks_title.setText(self.tr("Thanks and news for {name}").format(name=lead.row.referrer_given))
        for widget in (self._thanks_title, self._thanks_line):
            widget.setVisible(bool(found))
        primary_used = False
        for one in found:
            line, has_button = self._courtesy(one, primary=not primary_used)
            primary_used = primary_used or has_button
            self._thanks.addWidget(line)

    def _courtesy(self, one: Courtesy, *, primary: bool) -> tuple[QWidget, bool]:
        today = self.desk.today
        names = {
            RuleName.THANK_ON_RECEIPT: (self.tr("Thank on receipt"), self.tr("Thanked on receipt")),
            RuleName.THANK_ON_CONNECTION: (self.tr("Thank on connection"), self.tr("Thanked on connection")),
            RuleName.THANK_ON_OUTCOME: (self.tr("Thank on outcome"), self.tr("Thanked on outcome")),
            RuleName.TELL_REFERRER: (self.tr("Tell the news"), self.tr("Told the news")),
        }
        to_do, done = names[one.rule]
        icon, token, text = "circle", "text3", ""
        if one.state is State.DONE and one.act is not None:
            icon, token, to_do = "circle-check", "ok", done
            day, how = wording.day_and_month(one.act.on, today), words.how(one.act.kind)
            text = f"{day}, {how}" if how else day
        elif one.state is State.OWED and one.due is not None:
            token = "warm-dot"
            text = words.due_when(one.due.due_on, today)
            if one.rule is RuleName.TELL_REFERRER:
                text = f"{text}. {one.due.why}"
        elif one.state is State.COMING:
            text = (
                self.tr("When you are connected")
                if one.rule is RuleName.THANK_ON_CONNECTION
                else self.tr("When this lead ends, however it ends")
            )
        else:
            icon = "circle-minus"
            text = self.tr("Let go: {reason}").format(reason=one.reason) if one.reason else self.tr("Let go")
        write = None
        if one.due is not None:
            news = one.rule is RuleName.TELL_REFERRER
            words_ = self.tr("Write the news") if news else self.tr("Write thanks")
            write = button(words_, "primary" if primary else "secondary", small=True)
            write.clicked.connect(partial(self._on_courtesy, one))
        return entry_line(icon, token, label(to_do, "body-medium", wrap=True), text, write), write is not None

    def _fill_story(self, lead: LeadDetails) -> None:
        empty_column(self._story)
        for one in words.story(lead, self.desk.today):
            if one.interaction is None:
                title: QWidget = label(one.title, "body-medium", wrap=True)
            else:
                title = TextLink(one.title, role="body-medium", token="text")
                title.clicked.connect(partial(self._on_interaction, one.interaction))
            text = shortened(one.text, NOTE_MOST)
            self._story.addWidget(entry_line(one.icon, "text2", title, text))
        if not self._story.count():
            nothing = (
                self.tr("Nothing but the thanks yet. What you log about it stands here.")
                if lead.happened
                else self.tr("Nothing yet. What you log about it stands here.")
            )
            self._story.addWidget(label(nothing, "body", "text2", wrap=True))

    # -- doing -------------------------------------------------------------------------------------

    def _on_more(self) -> None:
        if self._lead is not None:
            self._actions.show_menu(self._lead.row, self.below(self.more_button))

    def _on_stage(self, place: int) -> None:
        if self._lead is None:
            return
        if place < len(OPEN_STAGES):
            self._actions.move(self._lead.row, OPEN_STAGES[place])
        else:
            self._actions.ask_end(self._lead.row, self.below(self.stage_bar.segments[-1]))

    def _on_log(self) -> None:
        if self._lead is not None:
            self._actions.log(self._lead.row)

    def _on_write(self) -> None:
        if self._lead is not None:
            self._actions.write(self._lead.row)

    def _on_end(self) -> None:
        if self._lead is None:
            return
        if self._lead.row.stage in LEAD_ENDS:
            self._actions.take_up(self._lead.row)
        else:
            self._actions.ask_end(self._lead.row, self.below(self.end_button))

    def _on_another_way(self) -> None:
        if self._lead is not None:
            self._actions.ask_another_way(self._lead.row)

    def _on_let_go(self) -> None:
        if self._lead is not None:
            self._actions.move(self._lead.row, LeadStage.DID_NOT_PAN_OUT)

    def _on_referrer(self) -> None:
        if self._lead is not None:
            self.desk.open_contact(self._lead.row.referrer_id)

    def _on_use_name(self) -> None:
        if self._lead is not None:
            self._actions.use_name_menu(self._lead.row, self.below(self.use_name_link))

    def _on_introduction(self) -> None:
        if self._lead is not None:
            self._actions.introduction_menu(self._lead, self.below(self.introduction_link))

    def _on_courtesy(self, one: Courtesy) -> None:
        if self._lead is not None and one.due is not None:
            self._actions.write(self._lead.row, one.due)

    def _on_interaction(self, number: int) -> None:
        self.desk.edit_interaction(number)
