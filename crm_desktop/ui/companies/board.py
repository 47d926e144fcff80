"""The targets as cards in lanes, one for each status; in each lane the highest score stands first."""

from __future__ import annotations

from dataclasses import dataclass

from PySide6.QtCore import QCoreApplication, QRectF, Qt
from PySide6.QtGui import QPainter

from crm_desktop.domain.lamp import MOST_ADVOCACY, MOTIVATIONS, POSTINGS, Lamp
from crm_desktop.domain.terms import TargetStatus
from crm_desktop.store.companies import CompanyRow
from crm_desktop.ui.companies import words
from crm_desktop.ui.theme import current_theme
from crm_desktop.ui.widgets import Board, CardPen, LaneSpec, Section, draw_text, paint_box

_tr = QCoreApplication.translate
SCORE = "score"
"""The zone of a card whose click opens the score."""
SQUARE, SQUARE_GAP = 8, 2
"""Size of the small squares and the room between, px at text size 1."""


@dataclass(frozen=True, slots=True)
class Card:
    """What a card shows."""

    id: int
    stage: TargetStatus
    title: str
    second: str
    lamp: Lamp
    spoken: str


def card(row: CompanyRow) -> Card:
    """Give the card of a target. Raises ValueError for a company that is none."""
    if row.status is None:
        raise ValueError(f"{row.name} is no target")
    return Card(row.id, row.status, row.name, row.industry or row.place, row.lamp, _spoken(row))


def _spoken(row: CompanyRow) -> str:
    lamp = row.lamp
    if lamp.is_scored:
        score = _tr("Companies", "LAMP score {score}: motivation {m}, advocacy {a}, posting {p}").format(
            score=lamp.score, m=lamp.motivation or 0, a=lamp.advocacy, p=lamp.posting or 0
        )
    else:
        score = _tr("Companies", "Not scored yet, {n} inside").format(n=row.inside)
    return ". ".join(part for part in (row.name, row.industry, words.status(row.status), score) if part) + "."


def make_board() -> Board:
    """The board of the targets, without cards yet; Employer and Set aside stand as strips."""

    def lane(status: TargetStatus) -> LaneSpec:
        name = words.status(status)
        foldable = status not in words.IN_PROGRESS
        return LaneSpec(name, (Section(status, name, words.belongs_here(status)),), foldable=foldable)

    lanes = [lane(status) for status in (*words.IN_PROGRESS, TargetStatus.EMPLOYER, TargetStatus.SET_ASIDE)]
    return Board(lanes, draw, gap=5, spacing=8, strip=28)


def draw(pen: CardPen, card: Card) -> None:
    """Draw a card: who it is, and the score with the three numbers it is made of."""
    pen.space(12)
    pen.face(card.title, square=True, role="body-strong", token="text")
    if card.second:
        pen.space(2)
        pen.text(card.second, "small", "text2")
    pen.rule(8, 6)
    lamp = card.lamp
    total = pen.take(20)
    pen.zone(SCORE, total)
    if pen.painter is not None:
        right = Qt.AlignmentFlag.AlignRight
        draw_text(pen.painter, total, _tr("Companies", "LAMP score"), "small-strong", "text")
        if lamp.is_scored:
            draw_text(pen.painter, total, str(lamp.score), "small-strong", "text", right)
        else:
            draw_text(pen.painter, total, _tr("Companies", "Score it"), "small-medium", "accent-text", right)
    for name, number, most in (
        (_tr("Companies", "Motivation"), lamp.motivation or 0, MOTIVATIONS[-1]),
        (_tr("Companies", "Advocacy"), lamp.advocacy, MOST_ADVOCACY),
        (_tr("Companies", "Posting"), lamp.posting or 0, POSTINGS[-1]),
    ):
        area = pen.take(20)
        pen.zone(SCORE, area)
        if pen.painter is not None:
            _line(pen.painter, area, name, number, most)
    pen.space(8)


def _line(painter: QPainter, area: QRectF, name: str, number: int, most: int) -> None:
    """One number as squares, those that are there filled; all lines begin their squares at one place."""
    theme = current_theme()
    side, gap = theme.px(SQUARE), theme.px(SQUARE_GAP)
    left = area.right() - MOST_ADVOCACY * side - (MOST_ADVOCACY - 1) * gap
    draw_text(
        painter, QRectF(area.x(), area.y(), left - area.x() - gap, area.height()), name, "small", "text2"
    )
    top = round(area.center().y() - side / 2)
    for place in range(most):
        box = QRectF(left + place * (side + gap), top, side, side)
        filled = place < number
        paint_box(painter, box, "accent" if filled else "sunken", "" if filled else "line2", 2)
