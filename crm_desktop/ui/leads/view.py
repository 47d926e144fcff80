"""The leads: a table with the detail at its right, or a board."""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Set

from PySide6.QtCore import QCoreApplication

from crm_desktop.domain import wording
from crm_desktop.domain.terms import LEAD_ENDS, LeadStage
from crm_desktop.store import Changes
from crm_desktop.store import leads as reader
from crm_desktop.store.leads import LeadRow
from crm_desktop.ui.leads import words
from crm_desktop.ui.leads.actions import LeadActions
from crm_desktop.ui.leads.board import Card, make_board
from crm_desktop.ui.leads.detail import LeadDetail
from crm_desktop.ui.leads.model import Column, LeadsModel, Narrowed, in_order
from crm_desktop.ui.leads.narrowing import FilterPopup, chip_texts
from crm_desktop.ui.leads.steps import Coming, NextStep, coming, thanked_at_end
from crm_desktop.ui.shell.desk import Desk
from crm_desktop.ui.shell.staged import StagedView
from crm_desktop.ui.shell.staged_table import Widths
from crm_desktop.ui.widgets import Board, EmptyState, button

DETAIL = 348
"""Width of the detail, px at text size 1."""


class LeadsView(StagedView):
    """All leads: as a table sorted by stage and next step, or as cards by stage."""

    key = "leads"
    thing = "lead"
    tables = (
        "lead",
        "lead_stage",
        "lead_opportunity",
        "opportunity",
        "opportunity_stage",
        "contact",
        "company",
        "ask",
        "favour",
        "promise",
        "interaction",
        "interaction_contact",
        "interaction_purpose",
        "interaction_about",
        "follow_up",
        "follow_up_about",
        "decision",
        "reference",
        "setting",
    )
    beside = 640
    first_mode = "table"

    def __init__(self, desk: Desk) -> None:
        super().__init__(
            desk,
            QCoreApplication.translate("LeadsView", "Leads"),
            QCoreApplication.translate("LeadsView", "New lead"),
        )
        self._column, self._descending = Column.STAGE, True
        self._coming: Coming | None = None
        actions = LeadActions(desk, self)
        self._build(
            model=LeadsModel(desk.today, self),
            widths=Widths(
                {Column.FROM: 158, Column.STAGE: 126, Column.RECEIVED: 72, Column.NEXT: 172},
                first=275,
                shares={Column.FROM: 0.12, Column.NEXT: 0.4},
                gives={Column.FROM: 0.45, Column.NEXT: 0.55},
                chips={Column.STAGE: [words.stage(stage) for stage in LeadStage]},
            ),
            detail=LeadDetail(desk, actions),
            actions=actions,
            detail_width=DETAIL,
        )

    def new_here(self) -> None:
        """Begin a new lead (Ctrl+N)."""
        self.desk.edit_lead()

    def _all(self) -> Narrowed:
        return Narrowed()

    def _read(self, given: Set[int] | None) -> list[LeadRow]:
        return reader.rows(self.desk.store, given)

    def _touched(self, changes: Changes) -> Set[int]:
        return changes.leads

    def _next_steps(self, rows: list[LeadRow]) -> Mapping[int, NextStep]:
        self._coming = coming(self.desk.agenda, rows, self._coming)
        return self._coming.steps

    def _ordered(self, rows: Iterable[LeadRow], column: int, descending: bool) -> list[LeadRow]:
        return in_order(rows, self._steps, Column(column), descending=descending)

    def _board_order(self, rows: Iterable[LeadRow]) -> list[LeadRow]:
        return in_order(rows, self._steps)

    def _falls(self, column: int) -> bool:
        return column in (Column.STAGE, Column.RECEIVED)

    def _note(self) -> str:
        ended = sum(row.stage in LEAD_ENDS for row in self._rows)
        return self.tr("{open} open, {ended} ended").format(
            open=wording.number(len(self._rows) - ended), ended=wording.number(ended)
        )

    def _make_board(self) -> Board:
        return make_board()

    def _card(self, row: LeadRow) -> Card:
        step, today = self._steps.get(row.id), self.desk.today
        ended = row.stage in LEAD_ENDS
        icon, token = "clock", "text2"
        if step is not None and step.on <= today:
            icon, token = ("sun", "text2") if step.on == today else (step.icon, "warm")
        return Card(
            id=row.id,
            stage=row.stage,
            title=words.title(row),
            second="" if ended else words.second(row),
            referrer=row.referrer,
            warm=row.is_warm,
            step=step.text if step is not None and not ended else "",
            step_icon=icon,
            step_token=token,
            thanked=thanked_at_end(self.desk.agenda, row) if ended else None,
            spoken=words.spoken(row, step, today),
        )

    def _nothing_here(self, *, narrowed: bool) -> EmptyState:
        if narrowed:
            clear = button(self.tr("Show all leads"))
            clear.clicked.connect(self._show_all)
            return EmptyState(
                "funnel",
                self.tr("No lead like that"),
                self.tr("The filter leaves none of your leads."),
                [clear],
            )
        new = button(self.tr("New lead"), "primary", "plus")
        new.clicked.connect(self.new_here)
        return EmptyState(
            "lightbulb",
            self.tr("No leads yet"),
            self.tr("A lead is any tip that points towards a job: a name, a company, an opening, or news."),
            [new],
        )

    def _make_popup(self) -> FilterPopup:
        return FilterPopup(self.filter_button, self._narrowed, self._rows)

    def _chip_texts(self) -> list[tuple[str, Narrowed]]:
        return chip_texts(self._narrowed, self._rows)
