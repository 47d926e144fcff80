"""Where the blocks of a sheet lie on pages, in points (1/72 inch); the same for screen, printer and PDF.

A sheet that runs over one page is set a little smaller; what still does not fit goes on to a next page. Nothing
is cut: long words break, long texts wrap. Pages are light, also where the program is dark; in high contrast they follow
it on the screen.
"""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from dataclasses import dataclass, replace
from enum import Enum
from typing import Final, NamedTuple

from PySide6.QtCore import QByteArray, QLocale, QPointF, QRectF, Qt
from PySide6.QtGui import (
    QFont,
    QImage,
    QPainter,
    QPainterPath,
    QPen,
    QTextLayout,
    QTextLine,
    QTextOption,
)

from crm_desktop.ui.sheets.blocks import (
    Block,
    Box,
    Chips,
    Columns,
    Head,
    Heading,
    Line,
    Pair,
    Rule,
    Sheet,
    Table,
    ToWrite,
    spoken,
)
from crm_desktop.ui.sheets.inks import Inks
from crm_desktop.ui.theme import current_theme, face_index
from crm_desktop.ui.theme.icons import renderer
from crm_desktop.ui.widgets import initials

MARGIN: Final = 32.0
"""Points between the edge of the page and what is on it: more than printers need."""
FINE: Final = 10
"""Fonts are measured at ten times their size, so that widths are not rounded to whole points."""
SIZES: Final = (1.0, 0.94, 0.88, 0.82, 0.76)
"""How much smaller a sheet may be set to stay on one page, largest first."""
TALL: Final = 450.0
"""Points of height from which a box or two columns are broken up, to run over pages."""
BELOW_RULE: Final = 10.0
"""Free points below a hairline, at least."""
NAME_WIDTH: Final = 80.0
"""Points for the name of a pair."""


class Role(NamedTuple):
    """One type role on paper: size and line height in points, weight."""

    size: float
    line: float
    weight: int


ROLES: Final = {
    "title": Role(15.5, 20, 600),
    "section": Role(11.5, 15.5, 600),
    "ask": Role(11.5, 16, 600),
    "body": Role(10, 14.75, 400),
    "body-strong": Role(10, 14.75, 600),
    "small": Role(9.2, 14.75, 400),
    "chip": Role(9.2, 12.5, 500),
    "caption": Role(8.5, 12, 600),
}
"""The type of the program's screens, in points."""


class Paper(Enum):
    """A size of paper: width and height in points."""

    A4 = (595.28, 841.89)
    LETTER = (612.0, 792.0)

    @classmethod
    def usual(cls) -> Paper:
        """Give the size that is usual where the computer stands."""
        imperial = QLocale.system().measurementSystem() == QLocale.MeasurementSystem.ImperialUSSystem
        return cls.LETTER if imperial else cls.A4


# -- what is drawn -------------------------------------------------------------------------------------


@dataclass(frozen=True, slots=True)
class _Text:
    """One line of a text; `whole` keeps what Qt has laid out alive."""

    line: QTextLine
    whole: QTextLayout
    x: float
    y: float
    token: str

    def draw(self, painter: QPainter, inks: Inks) -> None:
        painter.save()
        painter.setPen(inks.colors[self.token])
        painter.scale(1 / FINE, 1 / FINE)
        self.line.draw(painter, QPointF(self.x * FINE, self.y * FINE))
        painter.restore()

    def moved(self, x: float, y: float) -> _Text:
        return replace(self, x=self.x + x, y=self.y + y)


@dataclass(frozen=True, slots=True)
class _Icon:
    name: str
    area: QRectF
    token: str

    def draw(self, painter: QPainter, inks: Inks) -> None:
        renderer(self.name, inks.colors[self.token].name()).render(painter, self.area)

    def moved(self, x: float, y: float) -> _Icon:
        return replace(self, area=self.area.translated(x, y))


@dataclass(frozen=True, slots=True)
class _Ground:
    """A filled box; `outline` is a token, or empty."""

    area: QRectF
    token: str
    outline: str
    radius: float

    def draw(self, painter: QPainter, inks: Inks) -> None:
        outline = inks.outline or self.outline
        painter.setPen(QPen(inks.colors[outline], 0.75) if outline else Qt.PenStyle.NoPen)
        painter.setBrush(inks.colors[self.token])
        painter.drawRoundedRect(self.area, self.radius, self.radius)

    def moved(self, x: float, y: float) -> _Ground:
        return replace(self, area=self.area.translated(x, y))


@dataclass(frozen=True, slots=True)
class _Stroke:
    """A line from left to right."""

    x: float
    y: float
    width: float
    token: str

    def draw(self, painter: QPainter, inks: Inks) -> None:
        painter.setPen(QPen(inks.colors[self.token], 0.6))
        painter.drawLine(QPointF(self.x, self.y), QPointF(self.x + self.width, self.y))

    def moved(self, x: float, y: float) -> _Stroke:
        return replace(self, x=self.x + x, y=self.y + y)


@dataclass(frozen=True, slots=True)
class _Face:
    name: str
    photo: bytes
    area: QRectF

    def draw(self, painter: QPainter, inks: Inks) -> None:
        image = QImage.fromData(QByteArray(self.photo)) if self.photo else QImage()
        painter.setPen(Qt.PenStyle.NoPen)
        if not image.isNull():
            round_edge = QPainterPath()
            round_edge.addEllipse(self.area)
            short = min(image.width(), image.height())
            middle = QRectF((image.width() - short) / 2, (image.height() - short) / 2, short, short)
            painter.save()
            painter.setClipPath(round_edge)
            painter.drawImage(self.area, image, middle)
            painter.restore()
            return
        ground, ink = inks.faces[face_index(self.name)]
        painter.setPen(QPen(inks.colors[inks.outline], 0.75) if inks.outline else Qt.PenStyle.NoPen)
        painter.setBrush(ground)
        painter.drawEllipse(self.area)
        letters = _set(initials(self.name), Role(self.area.height() * 0.36, self.area.height(), 600), 1_000)
        if letters:
            width = letters[0].line.naturalTextWidth() / FINE
            painter.save()
            painter.setPen(ink)
            painter.scale(1 / FINE, 1 / FINE)
            at = QPointF(self.area.center().x() - width / 2, self.area.y() + letters[0].y)
            letters[0].line.draw(painter, at * FINE)
            painter.restore()

    def moved(self, x: float, y: float) -> _Face:
        return replace(self, area=self.area.translated(x, y))


@dataclass(frozen=True, slots=True)
class Link:
    """A place to click on the screen; `says` is what stands there, for screen readers."""

    key: str
    area: QRectF
    says: str

    def draw(self, painter: QPainter, inks: Inks) -> None:
        """Nothing: on paper it is not there."""

    def moved(self, x: float, y: float) -> Link:
        """Give the same place further right and down, in points."""
        return replace(self, area=self.area.translated(x, y))


_Mark = _Text | _Icon | _Ground | _Stroke | _Face | Link


def _font(role: Role) -> QFont:
    made = QFont(current_theme().family)
    made.setPixelSize(max(1, round(role.size * FINE)))
    made.setWeight(QFont.Weight(role.weight))
    made.setHintingPreference(QFont.HintingPreference.PreferNoHinting)
    made.setFeature(QFont.Tag("calt"), 0)  # a PDF does not know which letters other shapes stand for
    return made


class _Set(NamedTuple):
    """A laid out line: where it begins below the top of its text, and the room it takes, in points."""

    line: QTextLine
    whole: QTextLayout
    y: float
    height: float


def _set(text: str, role: Role, width: float) -> list[_Set]:
    """Break a text into lines of at most this width (points). Line breaks in the text are kept."""
    whole = QTextLayout(text.replace("\r\n", "\n").replace("\n", "\u2028"), _font(role))
    option = QTextOption(Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignAbsolute)
    option.setWrapMode(QTextOption.WrapMode.WrapAtWordBoundaryOrAnywhere)
    whole.setTextOption(option)
    whole.setCacheEnabled(True)
    found = []
    whole.beginLayout()
    while (line := whole.createLine()).isValid():
        line.setLineWidth(max(1.0, width * FINE))
        own = line.height() / FINE
        height = max(role.line, own)  # other scripts can be taller
        line.setPosition(QPointF(0, 0))
        found.append(_Set(line, whole, (height - own) / 2, height))
    whole.endLayout()
    return found


def _width(text: str, role: Role) -> float:
    lines = _set(text, role, 1e6)
    return max((one.line.naturalTextWidth() for one in lines), default=0.0) / FINE


# -- rows: what is not broken over pages -----------------------------------------------------------------


@dataclass(slots=True)
class _Row:
    """What stays together on a page: its height, the free room above, its marks from its own top left corner.

    `holds` keeps it on the page of the next row (a heading).
    """

    height: float
    marks: list[_Mark]
    above: float = 0.0
    holds: bool = False


def _text_rows(text: str, role: str, token: str, x: float, width: float, *, above: float = 0.0) -> list[_Row]:
    """One row for each line of a text, so that a long one can run over pages."""
    return [
        _Row(one.height, [_Text(one.line, one.whole, x, one.y, token)], 0 if place else above)
        for place, one in enumerate(_set(text, ROLES[role], width))
    ]


def _stacked(rows: Sequence[_Row], above: float = 0.0) -> _Row:
    """Several rows as one that is not broken."""
    marks: list[_Mark] = []
    y = 0.0
    for place, row in enumerate(rows):
        y += row.above if place else 0.0
        marks += [mark.moved(0, y) for mark in row.marks]
        y += row.height
    return _Row(y, marks, above)


def _rows(block: Block, width: float, *, first: bool) -> list[_Row]:
    """Give the rows of a block. `first` is at the top of the sheet or of a column."""
    match block:
        case Head():
            rows = [_head(block, width)]
        case Heading():
            rows = _heading(block, width, first=first)
        case Line():
            rows = _line(block, width)
        case Chips():
            rows = _chips(block, width)
        case Pair():
            rows = _pair(block, width)
        case Box():
            rows = _box(block, width)
        case ToWrite():
            rows = [_to_write(block, width)]
        case Table():
            rows = _table(block, width)
        case Columns():
            rows = _columns(block, width)
        case Rule():
            rows = [_Row(0.75, [_Stroke(0, 0.4, width, "line")], 14)]
        case _:
            raise TypeError(f"no block of a sheet: {block!r}")
    if block.link:
        for row in rows:
            row.marks.append(Link(block.link, QRectF(0, 0, width, row.height), spoken(block)))
    return rows


def _head(block: Head, width: float) -> _Row:
    side, gap = 38.0, 12.0
    left = side + gap if block.face or block.photo else 0.0
    notes: list[_Row] = []
    for place, text in enumerate(block.right):
        style = ("body-strong", "text") if place == 0 and len(block.right) > 1 else ("body", "text2")
        needed = min(_width(text, ROLES[style[0]]), width * 0.4) + 0.5
        notes += [_at_right(row, width) for row in _text_rows(text, *style, width - needed, needed)]
    edge = min(
        (mark.x for row in notes for mark in row.marks if isinstance(mark, _Text)), default=width + gap
    )
    room = edge - gap - left
    words = _text_rows(block.title, "title", "text", left, room)
    if block.second:
        words += _text_rows(block.second, "body", "text2", left, room, above=0.5)
    told, noted = _stacked(words), _stacked(notes)
    height = max(told.height, noted.height, side if left else 0.0)
    marks: list[_Mark] = []
    if left:
        marks.append(_Face(block.face, block.photo, QRectF(0, 0, side, side)))
    down = max(0.0, (side - told.height) / 2) if left else 0.0
    marks += [mark.moved(0, down) for mark in told.marks]
    marks += [mark.moved(0, 1.5) for mark in noted.marks]
    return _Row(height, marks)


def _at_right(row: _Row, width: float) -> _Row:
    """Move the text of a row to the right end."""
    moved: list[_Mark] = []
    for mark in row.marks:
        if isinstance(mark, _Text):
            mark = replace(mark, x=width - mark.line.naturalTextWidth() / FINE)  # noqa: PLW2901
        moved.append(mark)
    row.marks = moved
    return row


def _heading(block: Heading, width: float, *, first: bool) -> list[_Row]:
    rows = _text_rows(block.text, "section", "text", 0, width, above=0 if first else 16)
    if block.note:
        used = _width(block.text, ROLES["section"]) + 8
        if len(rows) == 1 and used + _width(block.note, ROLES["small"]) <= width:
            (note,) = _text_rows(block.note, "small", "text3", used, width)
            rows[0].marks += [mark.moved(0, 0.6) for mark in note.marks]
        else:
            rows += _text_rows(block.note, "small", "text3", 0, width)
    for row in rows:
        row.holds = True
    rows[-1].height += 2.5
    return rows


def _line(block: Line, width: float) -> list[_Row]:
    indent = 18.5 if block.icon else 0.0
    rows = _text_rows(block.text, block.role, block.tone, indent, width - indent, above=3)
    if block.icon and rows:
        side = 11.0
        middle = (rows[0].height - side) / 2
        rows[0].marks.append(_Icon(block.icon, QRectF(0, middle, side, side), block.icon_tone))
    return rows


def _chips(block: Chips, width: float) -> list[_Row]:
    rows: list[_Row] = []
    x = 0.0
    for text, icon in block.chips:
        left = 18.0 if icon else 8.0
        lines = _set(text, ROLES["chip"], width - left - 8)
        wide = left + max((one.line.naturalTextWidth() for one in lines), default=0.0) / FINE + 8
        high = sum(one.height for one in lines) + 3
        if not rows or x + wide > width + 0.1 or len(lines) > 1:
            rows.append(_Row(high, [], 6 if rows else 4))
            x = 0.0
        row = rows[-1]
        row.marks.append(_Ground(QRectF(x, 0, wide, high), "sunken", "", min(high / 2, 8)))
        if icon:
            row.marks.append(_Icon(icon, QRectF(x + 6, (high - 9) / 2, 9, 9), "text2"))
        y = 1.5
        for one in lines:
            row.marks.append(_Text(one.line, one.whole, x + left, y + one.y, "text2"))
            y += one.height
        x += wide + 6
    return rows


def _pair(block: Pair, width: float) -> list[_Row]:
    indent = min(NAME_WIDTH, width * 0.4)
    names = _text_rows(block.name, "small", "text3", 0, indent - 8)
    texts = _text_rows(block.text, "body", block.tone, indent, width - indent)
    rows = []
    for place in range(max(len(names), len(texts))):
        parts = [column[place] for column in (names, texts) if place < len(column)]
        marks = [mark for part in parts for mark in part.marks]
        rows.append(_Row(max(part.height for part in parts), marks, 0 if place else 5))
    return rows


def _box(block: Box, width: float) -> list[_Row]:
    pad = 12.5
    inner = width - 2 * pad
    words = _text_rows(block.caption, "caption", "accent-text", pad, inner)
    words += _text_rows(block.text, "ask", block.tone, pad, inner, above=1.5)
    if block.note:
        words += _text_rows(block.note, "body", "text2", pad, inner, above=1)
    whole = _stacked(words)
    if whole.height > TALL:
        words[0].above = 16
        return words
    high = whole.height + 19
    ground = _Ground(QRectF(0.4, 0.4, width - 0.8, high - 0.8), "accent-soft", "accent-line", 6)
    marks = [ground, *(mark.moved(0, 9.5) for mark in whole.marks)]
    return [_Row(high, marks, 13)]


def _to_write(block: ToWrite, width: float) -> _Row:
    half = width * 0.49
    asked = _stacked(_text_rows(block.text, "body", "text", 0, half))
    room = 0.51 * width
    rules: list[_Mark] = [_Stroke(room, asked.height + 7, width - room, "edge")]
    return _Row(asked.height + 8, [*asked.marks, *rules], 8)


def _table(block: Table, width: float) -> list[_Row]:
    count = max([len(block.head), *(len(row) for row in block.rows)], default=0)
    if not count:
        return []
    shares = block.shares if len(block.shares) == count else (1.0,) * count
    widths = [width * share / sum(shares) for share in shares]
    rows = []
    if any(block.head):
        rows.append(_table_row(block.head, widths, "caption", "text2"))
        rows[0].holds = True
    rows += [_table_row(row, widths, "body", "text") for row in block.rows]
    rows[0].above = 8
    return rows


def _table_row(texts: Iterable[str], widths: Sequence[float], role: str, token: str) -> _Row:
    cells, x = [], 0.0
    for text, wide in zip(texts, widths, strict=False):
        cells.append(_stacked(_text_rows(text, role, token, x, wide - 8)))
        x += wide
    high = max((cell.height for cell in cells), default=0.0) + 6
    marks = [mark.moved(0, 3) for cell in cells for mark in cell.marks]
    return _Row(high, [*marks, _Stroke(0, high - 0.4, sum(widths), "line")])


def _columns(block: Columns, width: float) -> list[_Row]:
    gap = 20.0
    half = (width - gap) / 2
    left, right = (_flow(blocks, half) for blocks in (block.left, block.right))
    one, other = _stacked(left), _stacked(right)
    if max(one.height, other.height) > TALL:
        return [*_flow(block.left, width), *_flow(block.right, width)]
    marks = [*one.marks, *(mark.moved(half + gap, 0) for mark in other.marks)]
    return [_Row(max(one.height, other.height), marks, 16)]


def _flow(blocks: Iterable[Block], width: float) -> list[_Row]:
    rows: list[_Row] = []
    ruled = False
    for block in blocks:
        made = _rows(block, width, first=not rows)
        if made and ruled:
            made[0].above = max(made[0].above, BELOW_RULE)
        rows += made
        ruled = isinstance(block, Rule)
    return rows


# -- pages ---------------------------------------------------------------------------------------------


@dataclass(frozen=True, slots=True)
class Page:
    """One page: what is drawn on it, in points from its top left corner at `size` times their own size."""

    marks: tuple[_Mark, ...]
    size: float

    def draw(self, painter: QPainter, inks: Inks) -> None:
        """Draw the page; the painter's unit is a point."""
        painter.save()
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.scale(self.size, self.size)
        for mark in self.marks:
            mark.draw(painter, inks)
        painter.restore()

    def links(self) -> list[Link]:
        """Give the places to click, from the top down, in points of the paper."""
        found: dict[tuple[str, str], QRectF] = {}
        for mark in self.marks:
            if isinstance(mark, Link):
                area = QRectF(mark.area.topLeft() * self.size, mark.area.size() * self.size)
                known = found.get((mark.key, mark.says))
                found[mark.key, mark.says] = area if known is None else known.united(area)
        return [Link(key, area, says) for (key, says), area in found.items()]


def lay_out(sheet: Sheet, width: float, height: float, *, on_paper: bool = True) -> list[Page]:
    """Give the pages of a sheet on paper of this width and height (points), at least one.

    On paper, what does not print is left out; on the screen, what is for paper alone.
    """
    blocks = _shown(sheet.blocks, on_paper)
    pages = _pages(sheet, blocks, width / sheet.size, height / sheet.size, MARGIN / sheet.size)
    for part in SIZES if len(pages) <= 2 else ():
        size = sheet.size * part
        smaller = _pages(sheet, blocks, width / size, height / size, MARGIN / size)
        if len(smaller) == 1:
            return [Page(tuple(smaller[0]), size)]
    found = []
    margin = MARGIN / sheet.size
    for number, marks in enumerate(pages, 1):
        count = f"{number} / {len(pages)}"
        at = width / sheet.size - margin - _width(count, ROLES["small"])
        found.append(Page((*marks, *_foot(count, at, height / sheet.size - margin, margin)), sheet.size))
    return found


def _shown(blocks: Iterable[Block], on_paper: bool) -> list[Block]:
    found: list[Block] = []
    for block in blocks:
        if not (block.prints if on_paper else block.on_screen):
            continue
        if isinstance(block, Columns):
            sides = (tuple(_shown(side, on_paper)) for side in (block.left, block.right))
            block = Columns(*sides)  # noqa: PLW2901
        found.append(block)
    return found


def _pages(
    sheet: Sheet, blocks: Sequence[Block], width: float, height: float, margin: float
) -> list[list[_Mark]]:
    inner = width - 2 * margin
    foot = _foot(sheet.foot, margin, height - margin, inner)
    room = height - 2 * margin - (sum(1 for _mark in foot) * ROLES["small"].line + 8 if foot else 0)
    pages: list[list[_Mark]] = [[]]
    y = 0.0
    rows = _flow(blocks, inner)
    for place, row in enumerate(rows):
        needed = row.height
        if row.holds and place + 1 < len(rows):
            needed += rows[place + 1].above + rows[place + 1].height
        above = row.above if pages[-1] else 0.0
        if pages[-1] and y + above + needed > room:
            pages.append([])
            y = above = 0.0
        y += above
        pages[-1] += [mark.moved(margin, margin + y) for mark in row.marks]
        y += row.height
    pages[-1] += foot
    return pages


def _foot(text: str, x: float, bottom: float, width: float) -> list[_Mark]:
    """Give the lines that stand at the foot of a page, the last one on its lower margin."""
    if not text:
        return []
    whole = _stacked(_text_rows(text, "small", "text3", 0, width))
    return [mark.moved(x, bottom - whole.height) for mark in whole.marks]
