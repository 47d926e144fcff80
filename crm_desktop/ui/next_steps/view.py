"""Nobody without a next step: open leads, openings and asks that nothing is due for, and those gone quiet."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from functools import partial
from typing import Final

from PySide6.QtCore import QCoreApplication, QModelIndex, QPoint, Qt
from PySide6.QtGui import QShowEvent
from PySide6.QtWidgets import QVBoxLayout, QWidget

from crm_desktop.domain import wording
from crm_desktop.domain.etiquette.next_steps import OpenThing
from crm_desktop.domain.etiquette.proposals import Proposal, ProposalKind
from crm_desktop.domain.facts import Facts, Thing, ThingKind
from crm_desktop.domain.terms import Answer, LeadStage
from crm_desktop.services import next_steps, settings
from crm_desktop.services.agenda import FACT_TABLES
from crm_desktop.store import Changes
from crm_desktop.store import asks as ask_reader
from crm_desktop.store import leads as lead_reader
from crm_desktop.ui.asks.actions import AskActions
from crm_desktop.ui.leads.actions import LeadActions
from crm_desktop.ui.shell.desk import Desk
from crm_desktop.ui.shell.steps import Steps
from crm_desktop.ui.shell.view import View
from crm_desktop.ui.theme import current_theme
from crm_desktop.ui.widgets import (
    ChipPaint,
    EmptyState,
    Menu,
    RowAction,
    RowModel,
    RowPaint,
    SectionList,
    SectionPaint,
    empty_column,
)
from crm_desktop.ui.widgets.focus import first_stop
from crm_desktop.ui.widgets.rows import fill_menu

TEXT: Final = 760
"""Rows are not wider, px at text size 1."""
_ICONS: Final = {
    ThingKind.LEAD: "lightbulb",
    ThingKind.OPPORTUNITY: "briefcase",
    ThingKind.ASK: "message-circle-question",
}


class NextStepsView(View):
    """The list. Enter opens a thing; its icons give it a day, log, or do what is proposed.

    The frame is seen before the things are looked for, the first time and after large changes: that is done in
    ``steps``.
    """

    key = "next_steps"
    tables = (*FACT_TABLES, "follow_up", "follow_up_about", "follow_up_done")

    def __init__(self, desk: Desk) -> None:
        super().__init__(desk, QCoreApplication.translate("NextStepsView", "Without a next step"))
        self.setWindowTitle(self.tr("Without a next step"))
        self.back = self.header.add_back(self.step_back)
        self._leads = LeadActions(desk, self)
        self._asks = AskActions(desk, self)
        self._found: list[OpenThing] = []
        self._rows: list[tuple[Thing | str, RowPaint | SectionPaint]] = []
        self.steps = Steps(self)
        self.model = RowModel(self)
        self.list = SectionList(48, name=self.tr("Without a next step"))
        self.list.setModel(self.model)
        self.list.opened.connect(self._on_opened)
        self.list.peeked.connect(self._on_opened)
        self.list.actionTriggered.connect(self._on_action)
        self.list.menuAsked.connect(self._on_menu)
        self.list.escaped.connect(self.step_back)
        self._nothing = QWidget()
        self._nothing_box = QVBoxLayout(self._nothing)
        self._nothing_box.setContentsMargins(0, 0, 0, 0)
        self._nothing.hide()
        self.body.addWidget(self.list, 1)
        self.body.addWidget(self._nothing, 1)
        self._take_sizes()

    def _take_sizes(self) -> None:
        self.list.setMaximumWidth(current_theme().px(TEXT))

    def follow_theme(self) -> None:
        """Follow the text size."""
        self._take_sizes()

    def panes(self) -> list[QWidget]:
        """The list, or what stands in its place."""
        return [first_stop(self._nothing) if self.list.isHidden() else self.list]

    def showEvent(self, event: QShowEvent) -> None:
        """Bring the keyboard to the list."""
        super().showEvent(event)
        self.list.setFocus(Qt.FocusReason.OtherFocusReason)

    # -- what is shown -----------------------------------------------------------------------------

    def refresh(self, changes: Changes) -> None:
        """Work out again what has no next step."""
        if changes.touches("setting"):
            self.list.letters = settings.get(self.desk.store, settings.SINGLE_KEYS)
        self.steps.clear()
        self.steps.add(
            self._read, partial(next_steps.proposed, self.desk.agenda), self._paint_rows, self._show
        )
        if not changes.everything:
            self.steps.finish()

    def _read(self) -> None:
        self._found = next_steps.without_next_step(self.desk.store, self.desk.agenda)

    def _paint_rows(self) -> None:
        self._rows = self._entries(self._found)

    def _show(self) -> None:
        found = self._found
        self.header.set_note(wording.things(len(found)) if found else "")
        place, current = self.list.currentIndex().row(), self._thing_at(self.list.currentIndex())
        self.model.set_rows(self._rows)
        self.list.setVisible(bool(found))
        self._nothing.setVisible(not found)
        if not found:
            self._show_nothing()
        elif not self.list.currentIndex().isValid():
            self._choose(current, place)

    def _choose(self, thing: Thing | None, place: int) -> None:
        """Choose a thing that is still there, else what took its place, else what stands above it."""
        if self.model.index_of(thing).isValid():
            self.list.setCurrentIndex(self.model.index_of(thing))
            return
        for number in range(min(place, self.model.rowCount() - 1), 0, -1):
            if isinstance(self.model.paint_at(number), RowPaint):
                self.list.setCurrentIndex(self.model.index(number, 0))
                return
        self.list.select_first()

    def _entries(self, found: Sequence[OpenThing]) -> list[tuple[Thing | str, RowPaint | SectionPaint]]:
        entries: list[tuple[Thing | str, RowPaint | SectionPaint]] = []
        for kind, head in (
            (ThingKind.LEAD, self.tr("Leads")),
            (ThingKind.OPPORTUNITY, self.tr("Opportunities")),
            (ThingKind.ASK, self.tr("Asks")),
        ):
            mine = [one for one in found if one.thing.kind is kind]
            if mine:
                entries.append((f"section {kind}", SectionPaint(head, wording.number(len(mine)))))
                entries += [(one.thing, self._paint(one)) for one in mine]
        return entries

    def _paint(self, one: OpenThing) -> RowPaint:
        face, square = _face(self.desk.agenda.facts, one.thing)
        proposals = self._proposals(one.thing)
        return RowPaint(
            one.title,
            proposals[0].why if proposals else one.why,
            face=face,
            square=square,
            face_icon="" if face else _ICONS[one.thing.kind],
            chips=(ChipPaint(self.tr("Gone quiet")),) if one.stale else (),
            actions=(
                *(self._proposed(proposal) for proposal in proposals),
                RowAction("follow_up", "calendar-plus", self.tr("Add a follow-up"), "f"),
                RowAction("log", "phone", self.tr("Log what happened"), "l"),
            ),
        )

    def _proposals(self, thing: Thing) -> Sequence[Proposal]:
        return next_steps.proposed(self.desk.agenda).get(thing, ())

    @staticmethod
    def _proposed(proposal: Proposal) -> RowAction:
        icon, keys = {
            ProposalKind.ASK_ANOTHER_WAY: ("route", "w"),
            ProposalKind.LET_GO: ("circle-minus", "d"),
            ProposalKind.MARK_SILENCE: ("circle-minus", "d"),
        }[proposal.kind]
        return RowAction(proposal.kind, icon, proposal.title, keys)

    def _show_nothing(self) -> None:
        empty_column(self._nothing_box)
        self._nothing_box.addWidget(
            EmptyState(
                "circle-check",
                self.tr("Everything open has a next step"),
                self.tr("Leads, opportunities and asks stand here when nothing is due for them any more."),
            )
        )
        self._nothing_box.addStretch(1)

    # -- doing -------------------------------------------------------------------------------------

    def _thing_at(self, index: QModelIndex) -> Thing | None:
        key = self.model.key_at(index.row()) if index.isValid() else None
        return key if isinstance(key, Thing) else None

    def _on_opened(self, index: QModelIndex) -> None:
        thing = self._thing_at(index)
        if thing is not None:
            self.desk.open_thing(thing.kind, thing.id)

    def _on_action(self, index: QModelIndex, name: str) -> None:
        thing = self._thing_at(index)
        if thing is not None:
            self._do(thing, name)

    def _do(self, thing: Thing, name: str) -> None:
        does: dict[str, Callable[[Thing], object]] = {
            "follow_up": lambda one: self.desk.edit_follow_up(None, about=[(one.kind, one.id)]),
            "log": self._log,
            ProposalKind.ASK_ANOTHER_WAY: lambda one: self._leads.ask_another_way(self._lead(one)),
            ProposalKind.LET_GO: lambda one: self._leads.move(self._lead(one), LeadStage.DID_NOT_PAN_OUT),
            ProposalKind.MARK_SILENCE: lambda one: self._asks.mark(self._ask(one), Answer.SILENCE),
        }
        does[name](thing)

    def _lead(self, thing: Thing) -> lead_reader.LeadRow:
        return lead_reader.rows(self.desk.store, {thing.id})[0]

    def _ask(self, thing: Thing) -> ask_reader.AskRow:
        return next(row for row in ask_reader.rows(self.desk.store) if row.id == thing.id)

    def _log(self, thing: Thing) -> None:
        if thing.kind is ThingKind.LEAD:
            self._leads.log(self._lead(thing))
        elif thing.kind is ThingKind.ASK:
            self._asks.log(self._ask(thing))
        else:
            self.desk.log((), about=[(thing.kind, thing.id)])

    def _on_menu(self, index: QModelIndex, place: QPoint) -> None:
        thing = self._thing_at(index)
        paint = self.model.paint_at(index.row()) if thing is not None else None
        if thing is None or not isinstance(paint, RowPaint):
            return
        menu = Menu(self)
        menu.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        menu.add(self.tr("Open"), _ICONS[thing.kind], self.tr("Enter"), partial(self._on_opened, index))
        fill_menu(menu.add, paint.actions, partial(self._do, thing))
        menu.popup(place)


def _face(facts: Facts, thing: Thing) -> tuple[str, bool]:
    """Whose face a row shows, and whether it is a company's; empty where there is none."""
    if thing.kind is ThingKind.OPPORTUNITY:
        return facts.opportunities[thing.id].company, True
    number = (
        facts.asks[thing.id].contact_id if thing.kind is ThingKind.ASK else facts.leads[thing.id].person_id
    )
    contact = facts.contacts.get(number) if number is not None else None
    return (contact.full_name if contact is not None else ""), False
