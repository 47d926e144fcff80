"""The openings: a board, or a table; one of them lies over the right side."""

from __future__ import annotations

from collections.abc import Iterable, Set

from PySide6.QtCore import QCoreApplication, QPoint

from crm_desktop.domain import wording
from crm_desktop.domain.terms import OpportunityStage
from crm_desktop.services.opening_steps import NextStep, next_steps
from crm_desktop.store import opportunities as reader
from crm_desktop.store.opportunities import OpportunityRow
from crm_desktop.ui.opportunities import words
from crm_desktop.ui.opportunities.actions import OpportunityActions
from crm_desktop.ui.opportunities.board import CLOSED, Card, make_board
from crm_desktop.ui.opportunities.detail import OpportunityDetail
from crm_desktop.ui.opportunities.model import Column, Narrowed, OpportunitiesModel, in_order
from crm_desktop.ui.opportunities.narrowing import FilterPopup, chip_texts
from crm_desktop.ui.shell.desk import Desk
from crm_desktop.ui.shell.staged import StagedView
from crm_desktop.ui.shell.staged_table import Widths
from crm_desktop.ui.widgets import Board, EmptyState, button

DETAIL = 580
"""Width of the detail, px at text size 1; it is drawn 12 wider, for it always lies over."""
FOLDED = "opportunities.folded"
"""Under this name the window remembers that the closed ones are folded."""


class OpportunitiesView(StagedView):
    """All openings: as cards by stage, or as a table. A click opens one over the right side."""

    key = "opportunities"
    thing = "opportunity"
    tables = (
        "opportunity",
        "opportunity_stage",
        "opportunity_reference",
        "role",
        "document",
        "reference",
        "contact",
        "company",
        "lead",
        "lead_stage",
        "lead_opportunity",
        "ask",
        "promise",
        "interaction",
        "interaction_contact",
        "interaction_purpose",
        "interaction_about",
        "follow_up",
        "follow_up_about",
        "decision",
        "setting",
    )
    opens_on_click = True

    def __init__(self, desk: Desk) -> None:
        super().__init__(
            desk,
            QCoreApplication.translate("OpportunitiesView", "Opportunities"),
            QCoreApplication.translate("OpportunitiesView", "New opportunity"),
        )
        self._column, self._descending = Column.STAGE, True
        actions = OpportunityActions(desk, self)
        self._build(
            model=OpportunitiesModel(desk.today, self),
            widths=Widths(
                {
                    Column.STAGE: 132,
                    Column.FROM: 168,
                    Column.SALARY: 128,
                    Column.CLOSES: 76,
                    Column.NEXT: 200,
                },
                first=300,
                shares={Column.FROM: 0.2, Column.SALARY: 0.1, Column.NEXT: 0.3},
                gives={Column.FROM: 0.5, Column.SALARY: 0.3, Column.NEXT: 0.2},
                chips={Column.STAGE: [words.stage(stage) for stage in OpportunityStage]},
                gives_most=48,
            ),
            detail=OpportunityDetail(desk, actions),
            actions=actions,
            detail_width=DETAIL,
        )

    def new_here(self) -> None:
        """Begin a new opening (Ctrl+N)."""
        self.desk.edit_opportunity()

    def _on_closed(self, number: int, _lane: int, place: QPoint) -> None:
        """A card was let go on the strip of the closed ones: ask how it was closed."""
        row = self._row(number)
        if row is not None:
            self.actions_.ask_end(row, place)

    def _all(self) -> Narrowed:
        return Narrowed()

    def _all_with(self, row: OpportunityRow) -> Narrowed:
        return Narrowed(archived=row.archived)

    def _read(self, given: Set[int] | None) -> list[OpportunityRow]:
        return reader.rows(self.desk.store)

    def _next_steps(self, rows: list[OpportunityRow]) -> dict[int, NextStep]:
        return next_steps(self.desk.agenda, rows)

    def _ordered(self, rows: Iterable[OpportunityRow], column: int, descending: bool) -> list[OpportunityRow]:
        return in_order(rows, self._steps, Column(column), descending=descending)

    def _board_order(self, rows: Iterable[OpportunityRow]) -> list[OpportunityRow]:
        return in_order(rows, self._steps)

    def _falls(self, column: int) -> bool:
        return column == Column.STAGE

    def _note(self) -> str:
        opened = sum(row.is_open for row in self._rows)
        return self.tr("{open} open, {closed} closed").format(
            open=wording.number(opened), closed=wording.number(len(self._rows) - opened)
        )

    def _make_board(self) -> Board:
        board, memory = make_board(), self.desk.memory
        board.set_folded(CLOSED, memory.get(FOLDED, True))
        board.folded.connect(lambda _lane, folded: memory.put(FOLDED, folded))
        board.sectionWanted.connect(self._on_closed)
        return board

    def _card(self, row: OpportunityRow) -> Card:
        step, today = self._steps.get(row.id), self.desk.today
        who = words.brought_by(row)
        second = words.second(row)
        if not row.is_open and row.stage_on is not None:
            second = words.short(row.stage_on, today)
        return Card(
            id=row.id,
            stage=row.stage,
            title=row.title,
            company=row.company,
            second=second,
            who=who.text if row.is_open else "",
            who_icon=who.icon,
            step=words.next_words(step, row, today) if step is not None else None,
            spoken=words.spoken(row, step, today),
        )

    def _nothing_here(self, *, narrowed: bool) -> EmptyState:
        if narrowed and self._narrowed.is_empty:
            show = button(self.tr("Show them"))
            show.clicked.connect(lambda: self._narrow_to(Narrowed(archived=True)))
            return EmptyState(
                "archive",
                self.tr("All openings are put aside"),
                self.tr("None is open or closed here now."),
                [show],
            )
        if narrowed:
            clear = button(self.tr("Show all openings"))
            clear.clicked.connect(self._show_all)
            return EmptyState(
                "funnel",
                self.tr("No opening like that"),
                self.tr("The filter leaves none of your openings."),
                [clear],
            )
        paste = button(self.tr("Paste a posting"), "primary", "clipboard-paste")
        paste.clicked.connect(lambda: self.desk.edit_opportunity(None, paste=True))
        leads = button(self.tr("Look at leads"), icon="lightbulb")
        leads.clicked.connect(lambda: self.desk.goTo.emit("leads", None))
        return EmptyState(
            "briefcase",
            self.tr("No openings yet"),
            self.tr(
                "An opening is a job you would like, advertised or not. Add a posting by its link or its text, or see"
                " where your leads point to."
            ),
            [paste, leads],
        )

    def _make_popup(self) -> FilterPopup:
        return FilterPopup(self.filter_button, self._narrowed, self._rows)

    def _chip_texts(self) -> list[tuple[str, Narrowed]]:
        return chip_texts(self._narrowed, self._rows)
