"""The pen that draws the lines of a card, or only measures them."""

from __future__ import annotations

from PySide6.QtCore import QRectF, Qt
from PySide6.QtGui import QPainter, QPen

from crm_desktop.ui.theme import current_theme, paint_icon
from crm_desktop.ui.widgets.marks import paint_face
from crm_desktop.ui.widgets.text import draw_text, text_rows


class CardPen:
    """Draws a card line by line from the top down; without a painter it measures how high they are.

    All heights are px at text size 1. ``painter`` is None while measuring: whoever paints something of its own into an
    area that `take` gave asks for it first.
    """

    def __init__(self, painter: QPainter | None, box: QRectF, inset: int) -> None:
        theme = current_theme()
        self.painter = painter
        self.left = box.x() + theme.px(inset)
        self.right = max(self.left, box.right() - theme.px(inset))
        self.y = box.y()
        self.zones: dict[str, QRectF] = {}

    def space(self, height: int) -> None:
        """Leave some room."""
        self.y += current_theme().px(height)

    def take(self, height: int) -> QRectF:
        """Give the area of the next line, as wide as the card's inside."""
        tall = current_theme().px(height)
        area = QRectF(self.left, self.y, self.right - self.left, tall)
        self.y += tall
        return area

    def zone(self, name: str, area: QRectF) -> None:
        """Name an area whose clicks the board tells apart; areas of one name are joined."""
        self.zones[name] = self.zones[name].united(area) if name in self.zones else area

    def text(
        self, text: str, role: str, token: str, *, most: int = 1, line: int = 16, spare: int = 0
    ) -> QRectF:
        """Write a text in at most so many rows, `spare` px free at the right; give the area of the first row."""
        width = max(1.0, self.right - self.left - current_theme().px(spare))
        rows = text_rows(text, role, width, most)
        first = QRectF()
        for place, row in enumerate(rows):
            area = self.take(line)
            if not place:
                first = area
            if self.painter is not None:
                draw_text(self.painter, QRectF(area.x(), area.y(), width, area.height()), row, role, token)
        return first

    def face(
        self,
        name: str,
        *,
        square: bool = False,
        icon: str = "",
        role: str = "small",
        token: str = "text2",
        spare: int = 0,
    ) -> QRectF:
        """Draw a small face with the name beside it, `spare` px free at the right; give the line's area."""
        theme = current_theme()
        area = self.take(20)
        side = area.height()
        left = area.x() + side + theme.px(6)
        wide = max(1.0, area.right() - left - theme.px(spare))
        first, *more = text_rows(name, role, wide, 2)
        rest = [self.take(16) for _ in more]
        if self.painter is not None:
            paint_face(self.painter, QRectF(area.x(), area.y(), side, side), name, square=square, icon=icon)
            draw_text(self.painter, QRectF(left, area.y(), wide, side), first, role, token)
            for row, below in zip(more, rest, strict=True):
                draw_text(self.painter, QRectF(left, below.y(), wide, below.height()), row, role, token)
        return area

    def mark(self, area: QRectF, icon: str, token: str, size: int = 14) -> None:
        """Draw an icon at the right end of a line."""
        if self.painter is not None:
            side = current_theme().px(size)
            top = area.y() + (area.height() - side) // 2
            paint_icon(self.painter, area.right() - side, top, icon, token, side)

    def rule(self, before: int = 8, after: int = 8) -> None:
        """Draw a hairline, with that much room before and after it."""
        self.space(before)
        if self.painter is not None:
            line = QRectF(round(self.left), round(self.y), round(self.right - self.left), 1)
            self.painter.fillRect(line, current_theme().color("line"))
        self.y += 1
        self.space(after)

    def step(
        self,
        icon: str,
        text: str,
        *,
        icon_token: str = "text2",
        token: str = "text2",
        role: str = "small",
        most: int = 1,
    ) -> None:
        """Write what comes next: an icon, and the text beside it in at most so many rows."""
        theme = current_theme()
        size, before = theme.px(14), self.left
        if self.painter is not None:
            top = self.y + (theme.px(16) - size) // 2
            paint_icon(self.painter, before, top, icon, icon_token, size)
        self.left = min(self.right, before + size + theme.px(6))
        self.text(text, role, token, most=most)
        self.left = before


def dashed(painter: QPainter, box: QRectF, text: str) -> None:
    """Draw a dashed place that says what belongs there."""
    theme = current_theme()
    pen = QPen(theme.color("edge"), 1)
    pen.setDashPattern([3, 3])
    painter.setPen(pen)
    painter.setBrush(Qt.BrushStyle.NoBrush)
    painter.drawRoundedRect(box, theme.px(8), theme.px(8))
    inner = box.adjusted(theme.px(8), 0, -theme.px(8), 0)
    rows = text_rows(text, "small", inner.width(), 2)
    line = theme.px(16)
    top = inner.center().y() - line * len(rows) / 2
    for row in rows:
        area = QRectF(inner.x(), top, inner.width(), line)
        draw_text(painter, area, row, "small", "text3", Qt.AlignmentFlag.AlignHCenter)
        top += line
