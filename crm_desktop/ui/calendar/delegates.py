"""How entries look in a list: as the cards of a week, and as the rows of the pane beside the month."""

from __future__ import annotations

import re
from collections.abc import Sequence
from datetime import date
from typing import Final

from PySide6.QtCore import QCoreApplication, QModelIndex, QObject, QPointF, QRectF, QSize, Qt
from PySide6.QtGui import QPainter, QPen, QTextLayout, QTextOption
from PySide6.QtWidgets import QAbstractItemView, QStyle, QStyledItemDelegate, QStyleOptionViewItem

from crm_desktop.domain import wording
from crm_desktop.services.calendar import Entry, Mark
from crm_desktop.ui.calendar import words
from crm_desktop.ui.calendar.parts import Add, Head, More
from crm_desktop.ui.theme import current_theme, paint_icon
from crm_desktop.ui.widgets import draw_text, paint_box, paint_face, text_width
from crm_desktop.ui.widgets.parts import PART_ROLE

GAP: Final = 8
"""Between two cards, px."""
KEPT: Final = 4096
"""So many texts and heights are kept at most."""
_SENTENCE: Final = re.compile(r"(?<=[^0-9]\.) (?=[A-ZÄÖÜ“„0-9])")
"""Between two sentences; the point of an ordinal ("24. November") ends none."""


def paint_mark(painter: QPainter, x: float, middle: float, mark: Mark, token: str = "") -> None:
    """Draw the mark of an entry, 6 px wide, with its left edge at x: filled dot, ring, or check."""
    theme = current_theme()
    side = theme.px(6)
    box = QRectF(x, middle - side / 2, side, side)
    painter.save()
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    if mark is Mark.FOLLOW_UP:
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(theme.color(token or "focus"))
        painter.drawEllipse(box)
    elif mark is Mark.DUE:
        painter.setBrush(Qt.BrushStyle.NoBrush)
        painter.setPen(QPen(theme.color(token or "dorm-dot"), 1.25))
        painter.drawEllipse(box.adjusted(0.1, 0.1, -0.1, -0.1))
    else:
        size = theme.px(10)
        paint_icon(painter, x - theme.px(2), round(middle - size / 2), "check", token or "text3", size)
    painter.restore()


class Wrapping:
    """Breaks texts into lines, and remembers what it broke."""

    def __init__(self) -> None:
        self._known: dict[tuple[str, str, int, int, int, float], tuple[str, ...]] = {}

    def lines(self, text: str, role: str, width: float, most: int, indent: float = 0) -> tuple[str, ...]:
        """The lines of a text, at most so many; the last one holds the rest, to be shortened when it is painted.

        The first line is narrower by `indent`.
        """
        if not text:
            return ()
        theme = current_theme()
        key = (text, role, int(width), most, int(indent), theme.scale)
        known = self._known.get(key)
        if known is not None:
            return known
        if len(self._known) > KEPT:
            self._known.clear()
        layout = QTextLayout(text, theme.fonts[role])
        option = QTextOption()
        option.setWrapMode(QTextOption.WrapMode.WrapAtWordBoundaryOrAnywhere)
        layout.setTextOption(option)
        layout.beginLayout()
        made: list[str] = []
        while len(made) < most:
            line = layout.createLine()
            if not line.isValid():
                break
            line.setLineWidth(max(1.0, width - (indent if not made else 0)))
            start, length = line.textStart(), line.textLength()
            if not made and indent and length < len(text) and not text[length - 1].isspace():
                # Beside its time there is no room for the first word: the time stands alone.
                layout.endLayout()
                result = ("", *self.lines(text, role, width, most - 1))
                self._known[key] = result
                return result
            made.append(text[start:] if len(made) == most - 1 else text[start : start + length])
        layout.endLayout()
        result = tuple(line.strip() for line in made) or ("",)
        self._known[key] = result
        return result

    def fitting(self, text: str, role: str, width: float, most: int) -> tuple[str, ...]:
        """The lines of some sentences: as many as fit whole from the first on, else the last one, else cut off."""
        sentences = _SENTENCE.split(text)
        tries = [" ".join(sentences[:count]) for count in range(len(sentences), 0, -1)]
        for said in dict.fromkeys([*tries, sentences[-1]]):
            lines = self.lines(said, role, width, most)
            if not lines or text_width(lines[-1], role) <= width:
                return lines
        return self.lines(text, role, width, most)


class EntryDelegate(QStyledItemDelegate):
    """What cards and rows share: sizes that follow the width, and what the state of a place is."""

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self.width = 0
        """The width of the list's viewport, which the height of a place depends on."""
        self.today = date.min
        """The day it is, from which is said since when something waits."""
        self.wrapping = Wrapping()
        self._heights: dict[int, tuple[Entry, tuple[int, float], int]] = {}

    def sizeHint(self, option: QStyleOptionViewItem, index: QModelIndex) -> QSize:
        part = index.data(PART_ROLE)
        width = self.width or option.rect.width()
        if not isinstance(part, Entry):
            return QSize(width, current_theme().px(36))
        return QSize(width, self.height_of(part, width))

    def height_of(self, entry: Entry, width: int) -> int:
        """The height of an entry in px at a width; kept, for an entry that did not change is the very same."""
        at = (width, current_theme().scale)
        known = self._heights.get(id(entry))
        if known is not None and known[0] is entry and known[1] == at:
            return known[2]
        if len(self._heights) > KEPT:
            self._heights.clear()
        height = self.measure(entry, width)
        self._heights[id(entry)] = (entry, at, height)
        return height

    def measure(self, entry: Entry, width: int) -> int:
        """Work out the height of an entry in px at a width."""
        raise NotImplementedError

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: QModelIndex) -> None:
        part = index.data(PART_ROLE)
        view = option.widget
        current = isinstance(view, QAbstractItemView) and view.currentIndex().row() == index.row()
        focused = current and view is not None and view.hasFocus()
        hover = bool(option.state & QStyle.StateFlag.State_MouseOver)
        rect = QRectF(option.rect)
        painter.save()
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        if isinstance(part, Head):
            area = rect.adjusted(current_theme().px(12), current_theme().px(8), -4, 0)
            width = draw_text(painter, area, part.text, "small-strong", "text")
            note = area.adjusted(width + current_theme().px(6), 0, 0, 0)
            draw_text(painter, note, part.note, "small", "text3")
        elif isinstance(part, More):
            area = rect.adjusted(current_theme().px(20), 0, -current_theme().px(8), 0)
            draw_text(painter, area, part.text, "small-medium", "text2")
        elif isinstance(part, Add):
            self.paint_add(painter, rect, part, focused=focused, hover=hover)
        elif isinstance(part, Entry):
            self.paint_entry(painter, rect, part, focused=focused, current=current, hover=hover)
        painter.restore()

    def paint_add(self, painter: QPainter, rect: QRectF, part: Add, *, focused: bool, hover: bool) -> None:
        """Draw the place to add something."""
        if part.quiet and not (focused or hover):
            return
        theme = current_theme()
        box = rect.adjusted(theme.px(GAP), 0, -theme.px(GAP), -theme.px(8))
        if hover or focused:
            paint_box(painter, box, "alt" if not part.quiet else "sunken", "", theme.px(6))
        if focused:
            paint_box(painter, box, "", "focus", theme.px(6), 2)
        size = theme.px(14)
        x = box.x() + theme.px(10)
        paint_icon(painter, x, round(box.center().y() - size / 2), "plus", "text2", size)
        x += size + theme.px(5)
        area = QRectF(x, box.y(), box.right() - x, box.height())
        fits = text_width(part.text, "small-medium") <= area.width()
        says = part.text if fits else QCoreApplication.translate("Calendar", "Add")
        draw_text(painter, area, says, "small-medium", "text2")

    def paint_entry(
        self, painter: QPainter, rect: QRectF, entry: Entry, *, focused: bool, current: bool, hover: bool
    ) -> None:
        """Draw an entry."""
        raise NotImplementedError


class CardDelegate(EntryDelegate):
    """Entries as the cards of a week; what was done has no box."""

    def _text(self, entry: Entry, width: float) -> tuple[tuple[str, ...], tuple[str, ...], float]:
        """The lines of the title and of the reason, and the room its time takes."""
        theme = current_theme()
        if not entry.is_open:
            room = width - theme.px(2 * GAP + 8 + 22)
            return self.wrapping.lines(entry.title, "body", room, 3), (), 0
        room = width - theme.px(2 * GAP + 26 + 10)
        time = text_width(f"{wording.clock(entry.at)} ", "body-strong") if entry.at is not None else 0
        title = self.wrapping.lines(entry.title, "body-medium", room, 3, time)
        why = () if entry.since else self.wrapping.fitting(entry.why, "small", room, 2)
        return title, why, time

    def measure(self, entry: Entry, width: int) -> int:
        theme = current_theme()
        title, why, _ = self._text(entry, width)
        if not entry.is_open:
            return theme.px(18 * len(title) + 16)
        lines = 1 if entry.since else len(why)
        return theme.px(8 + 20 * len(title) + 16 * lines + 8 + GAP)

    def paint_entry(
        self, painter: QPainter, rect: QRectF, entry: Entry, *, focused: bool, current: bool, hover: bool
    ) -> None:
        theme = current_theme()
        title, why, time = self._text(entry, rect.width())
        box = rect.adjusted(theme.px(GAP), 0, -theme.px(GAP), -theme.px(GAP))
        if not entry.is_open:
            if focused or hover or current:
                paint_box(
                    painter, box.adjusted(0, 0, 0, -2), "alt", "focus" if focused else "", theme.px(6), 2
                )
            y = rect.y() + theme.px(3)
            paint_icon(painter, box.x() + theme.px(11), y + theme.px(3), "check", "text3", theme.px(14))
            left = box.x() + theme.px(30)
            for line in title:
                area = QRectF(left, y, box.right() - left, theme.px(18))
                draw_text(painter, area, line, "body", "text2")
                y += theme.px(18)
            return
        ground = "accent-soft" if current else "base"
        outline = "focus" if focused else "accent-line" if current else "line2" if hover else "line"
        paint_box(painter, box, ground, outline, theme.px(8), 2 if focused else 1)
        left, right = box.x() + theme.px(26), box.right() - theme.px(10)
        y = box.y() + theme.px(8)
        paint_mark(painter, box.x() + theme.px(11), y + theme.px(10), entry.mark)
        for number, line in enumerate(title):
            area = QRectF(left, y, right - left, theme.px(20))
            if not number and entry.at is not None:
                draw_text(painter, area, wording.clock(entry.at), "body-strong", "text")
                area.adjust(time, 0, 0, 0)
            draw_text(painter, area, line, "body-medium", "text")
            y += theme.px(20)
        if entry.since:
            area = QRectF(left, y, right - left, theme.px(16))
            waits = words.since(entry, self.today)
            if text_width(waits, "small-medium") > area.width():
                waits = words.since_in_short(entry, self.today)
            draw_text(painter, area, waits, "small-medium", "warm")
        for line in why:
            draw_text(painter, QRectF(left, y, right - left, theme.px(16)), line, "small", "text2")
            y += theme.px(16)


class RowDelegate(EntryDelegate):
    """Entries as the rows of the day's pane: face, what, why, and at what time."""

    EDGE = 20

    def _right(self, entry: Entry) -> str:
        if entry.at is not None:
            return wording.clock(entry.at)
        return self.tr("any time") if entry.is_open and entry.since is None else ""

    def _text(self, entry: Entry, width: float) -> tuple[tuple[str, ...], tuple[str, ...]]:
        theme = current_theme()
        room = width - 2 * self.EDGE - theme.px(28 + 12)
        right = text_width(self._right(entry), "small-strong") + theme.px(12) if self._right(entry) else 0
        if not entry.is_open:
            right = theme.px(14 + 12)
        title = self.wrapping.lines(entry.title, "body-medium", room - right, 2)
        return title, self.wrapping.fitting(entry.why, "small", room, 3)

    def measure(self, entry: Entry, width: int) -> int:
        theme = current_theme()
        title, why = self._text(entry, width)
        lines = len(why) + (entry.since is not None)
        return theme.px(10 + max(28, 20 * len(title) + 17 * lines) + 11)

    def paint_entry(
        self, painter: QPainter, rect: QRectF, entry: Entry, *, focused: bool, current: bool, hover: bool
    ) -> None:
        theme = current_theme()
        title, why = self._text(entry, rect.width())
        box = rect.adjusted(theme.px(8), 1, -theme.px(8), -1)
        if current:
            paint_box(painter, box, "accent-soft" if focused else "sunken", "", theme.px(8))
        elif hover:
            paint_box(painter, box, "alt", "", theme.px(8))
        if focused:
            paint_box(painter, box, "", "focus", theme.px(8), 2)
        left, right = rect.x() + self.EDGE, rect.right() - self.EDGE
        painter.setPen(QPen(theme.color("line"), 1))
        painter.drawLine(QPointF(left, rect.y() + 0.5), QPointF(right, rect.y() + 0.5))
        y = rect.y() + theme.px(10)
        side = theme.px(28)
        icon = "" if entry.face else "check" if not entry.is_open else "square-check"
        paint_face(painter, QRectF(left, y, side, side), entry.face, square=entry.square, icon=icon)
        left += side + theme.px(12)
        said = self._right(entry)
        line = theme.px(20)
        if not entry.is_open:
            size = theme.px(14)
            paint_icon(painter, right - size, round(y + (line - size) / 2), "check", "text3", size)
        elif said:
            role, token = ("small-strong", "text") if entry.at is not None else ("small", "text3")
            width = text_width(said, role)
            draw_text(painter, QRectF(right - width, y, width + 1, line), said, role, token)
            if title:
                right_of_title = right - width - theme.px(12)
                self._paint_title(painter, left, right_of_title, y, title, entry)
        if not (entry.is_open and said):
            gone = theme.px(26) if not entry.is_open else 0
            self._paint_title(painter, left, right - gone, y, title, entry)
        y += line * len(title)
        line = theme.px(17)
        if entry.since is not None:
            area = QRectF(left, y, right - left, line)
            draw_text(painter, area, words.since(entry, self.today), "small-medium", "warm")
            y += line
        for text in why:
            draw_text(painter, QRectF(left, y, right - left, line), text, "small", "text2")
            y += line

    @staticmethod
    def _paint_title(
        painter: QPainter, left: float, right: float, y: float, title: Sequence[str], entry: Entry
    ) -> None:
        line = current_theme().px(20)
        token = "text" if entry.is_open else "text2"
        for number, text in enumerate(title):
            draw_text(
                painter, QRectF(left, y + number * line, right - left, line), text, "body-medium", token
            )

    def paint_add(self, painter: QPainter, rect: QRectF, part: Add, *, focused: bool, hover: bool) -> None:
        """The pane has a button for it."""
