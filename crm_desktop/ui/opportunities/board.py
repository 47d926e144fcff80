"""The openings as cards in lanes, one for each open stage; those that are closed share a strip that opens."""

from __future__ import annotations

from dataclasses import dataclass

from PySide6.QtCore import QCoreApplication

from crm_desktop.domain.terms import OpportunityStage
from crm_desktop.services.opportunities import STAGES_IN_ORDER
from crm_desktop.ui.opportunities import words
from crm_desktop.ui.widgets import Board, CardPen, LaneSpec, Section

ENDS = (OpportunityStage.ACCEPTED, OpportunityStage.REJECTED, OpportunityStage.WITHDRAWN)
"""The ends in the order of the board."""
CLOSED = len(STAGES_IN_ORDER)
"""The place of the lane of the closed ones."""


@dataclass(frozen=True, slots=True)
class Card:
    """What a card shows. `who_icon` stands for a face where nobody brought it; a closed one has no step."""

    id: int
    stage: OpportunityStage
    title: str
    company: str
    second: str
    who: str
    who_icon: str
    step: words.Next | None
    spoken: str


def make_board() -> Board:
    """The board of the openings, without cards yet."""

    def section(stage: OpportunityStage) -> Section:
        return Section(stage, words.stage(stage), words.belongs_here(stage))

    lanes = [LaneSpec(words.stage(stage), (section(stage),)) for stage in STAGES_IN_ORDER]
    closed = QCoreApplication.translate("Opportunities", "Closed")
    lanes.append(LaneSpec(closed, tuple(section(stage) for stage in ENDS), foldable=True))
    return Board(lanes, draw, gap=6)


def draw(pen: CardPen, card: Card) -> None:
    """Draw a card: company, title, salary, who brought it, and what comes next."""
    pen.space(12)
    if card.company:
        pen.face(card.company, square=True)
        pen.space(6)
    pen.text(card.title, "body-strong", "text", most=2, line=18)
    if card.second:
        pen.space(2)
        pen.text(card.second, "small", "text3", most=2)
    if card.who:
        pen.space(8)
        pen.face(card.who, icon=card.who_icon)
    if card.step is not None:
        pen.rule(10, 8)
        if card.step.urgent:
            pen.step(
                card.step.icon, card.step.text, icon_token="warm", token="warm", role="small-medium", most=2
            )
        else:
            pen.step(card.step.icon, card.step.text, icon_token="warm" if card.step.late else "text2", most=2)
    pen.space(12)
