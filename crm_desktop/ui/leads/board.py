"""The leads as cards in lanes, one for each stage; those that ended share the last lane."""

from __future__ import annotations

from dataclasses import dataclass

from PySide6.QtCore import QCoreApplication

from crm_desktop.domain.terms import LeadStage
from crm_desktop.ui.leads import words
from crm_desktop.ui.leads.model import ENDS, OPEN_STAGES
from crm_desktop.ui.widgets import Board, CardPen, LaneSpec, Section


@dataclass(frozen=True, slots=True)
class Card:
    """What a card shows. An ended one has no step; `thanked` says whether its referrer was thanked at its end.

    `step_token` is the colour token of the step's icon.
    """

    id: int
    stage: LeadStage
    title: str
    second: str
    referrer: str
    warm: bool
    step: str = ""
    step_icon: str = ""
    step_token: str = "text2"
    thanked: bool | None = None
    spoken: str = ""


def make_board() -> Board:
    """The board of the leads, without cards yet."""

    def section(stage: LeadStage) -> Section:
        return Section(stage, words.stage(stage), words.belongs_here(stage))

    lanes = [LaneSpec(words.stage(stage), (section(stage),)) for stage in OPEN_STAGES]
    ended = QCoreApplication.translate("Leads", "Ended")
    lanes.append(LaneSpec(ended, tuple(section(stage) for stage in ENDS)))
    return Board(lanes, draw)


def draw(pen: CardPen, card: Card) -> None:
    """Draw a card: what it points to, the referrer, what comes next; an ended one whether thanks were said."""
    if card.thanked is not None:
        pen.space(10)
        pen.text(card.title, "body-medium", "text", most=2, line=20)
        pen.space(4)
        pen.mark(pen.face(card.referrer, spare=20), "heart", "ok" if card.thanked else "warm-dot")
        pen.space(10)
        return
    pen.space(12)
    title = pen.text(card.title, "body-strong", "text", most=2, line=20, spare=20 if card.warm else 0)
    if card.warm:
        pen.mark(title, "flame", "warm-dot")
    if card.second:
        pen.text(card.second, "small", "text2", most=2)
    pen.space(8)
    pen.face(card.referrer)
    if card.step:
        pen.rule()
        pen.step(card.step_icon, card.step, icon_token=card.step_token, most=2)
    pen.space(12)
