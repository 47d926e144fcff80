"""Plain text with marks in it: the subject and the text of a message while it is written.

What is a mark stands as a property of its characters, so it moves, is undone and copied with them; the text gives
itself back in the segments of `crm_desktop.domain.messages`.
"""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass, replace
from typing import Final

from PySide6.QtCore import QMimeData, QPointF, QRectF, QSize, Qt, Signal
from PySide6.QtGui import (
    QFont,
    QKeyEvent,
    QPainter,
    QPaintEvent,
    QSyntaxHighlighter,
    QTextBlock,
    QTextBlockFormat,
    QTextCharFormat,
    QTextCursor,
    QTextDocument,
    QTextFormat,
    QTextOption,
)
from PySide6.QtWidgets import QSizePolicy, QTextEdit, QWidget

from crm_desktop.domain.messages import GAPS, Segment, SegmentKind
from crm_desktop.domain.placeholders import LONGEST_MESSAGE, PERSONAL_LINE, clean_text, one_line
from crm_desktop.ui.theme import current_theme
from crm_desktop.ui.widgets.keys import is_left_to_window
from crm_desktop.ui.widgets.text import way_of

_KIND: Final = QTextFormat.Property.UserProperty.value + 1
_FIELD: Final = _KIND + 1
_LABEL: Final = _KIND + 2
_NUMBER: Final = _KIND + 3

_CLOSING_LINES: Final = 4
_CLOSING_LETTERS: Final = 40
"""A last paragraph of at most so many lines, each of at most so many letters, is how a message closes."""
_TELLING: Final = 2_000
"""So many letters at the beginning of a text tell which way it reads."""

_COLOURS: Final = {
    SegmentKind.FIELD: ("accent-text", "accent-soft"),
    SegmentKind.MISSING: ("caution", "caution-soft"),
    SegmentKind.UNKNOWN: ("danger", "danger-soft"),
    SegmentKind.PERSONAL: ("caution", "caution-soft"),
}


@dataclass(frozen=True, slots=True)
class Piece:
    """Characters of one format: where they begin in the document, their text, and what they are."""

    start: int
    text: str
    kind: SegmentKind
    field: str = ""
    label: str = ""

    @property
    def end(self) -> int:
        return self.start + units(self.text)


def units(text: str) -> int:
    """The length of a text as Qt counts it, in UTF-16 units."""
    return len(text) + sum(sign > "\uffff" for sign in text)


def pieces_of(block: QTextBlock) -> Iterator[Piece]:
    """Give a paragraph in pieces of one format."""
    walk = block.begin()
    while not walk.atEnd():
        fragment = walk.fragment()
        if fragment.isValid():
            form = fragment.charFormat()
            kind = SegmentKind(form.property(_KIND) or SegmentKind.TEXT)
            yield Piece(
                fragment.position(),
                fragment.text(),
                kind,
                str(form.property(_FIELD) or ""),
                str(form.property(_LABEL) or ""),
            )
        walk += 1


class _MarkColours(QSyntaxHighlighter):
    """Gives marks their colour and weight without touching the text or its undo."""

    def __init__(self, document: QTextDocument, placeholder: str) -> None:
        super().__init__(document)
        self._placeholder = placeholder

    def highlightBlock(self, text: str) -> None:  # noqa: N802
        theme = current_theme()
        block = self.currentBlock()
        for piece in pieces_of(block):
            if piece.kind is SegmentKind.TEXT:
                continue
            if piece.kind is SegmentKind.PERSONAL and piece.text != self._placeholder:
                continue
            form = QTextCharFormat()
            form.setForeground(theme.color(_COLOURS[piece.kind][0]))
            if piece.kind is SegmentKind.FIELD:
                form.setFont(theme.font("body-medium"))
            elif piece.kind in GAPS:
                form.setFontWeight(QFont.Weight.DemiBold)
            start = piece.start - block.position()
            self.setFormat(start, piece.end - piece.start, form)


class MessageText(QTextEdit):
    """Plain text with marks. Tab moves on; what is pasted or dropped comes as plain text.

    A mark is taken whole: the cursor inside it selects it, a part of it cannot be deleted. The personal line stays:
    where it is deleted, its place is marked again.

    ``edited`` the person changed it; ``tooLong(characters)`` what was pasted would make it longer than ``longest``, and
    nothing was put in.
    """

    edited = Signal()
    tooLong = Signal(int)

    WHOLE = GAPS
    """The marks that are one thing: they are chosen and deleted whole."""
    SUBJECT_ROLE = "body-strong"
    """The type role of a single line."""
    LEADING = 0
    """Px between lines, at text size 1."""

    def __init__(
        self,
        *,
        single_line: bool = False,
        longest: int = LONGEST_MESSAGE,
        name: str = "",
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self._single = single_line
        self._longest = longest
        self._placeholder = self.tr("Your personal line")
        self._number = 0
        self._busy = False
        self._wants_personal = False
        self._last_change = (0, 0)
        self._known: list[Piece] = []
        self._role = self.SUBJECT_ROLE if single_line else "body"
        self.setAccessibleName(name)
        self.setAcceptRichText(False)
        self.setTabChangesFocus(True)
        self.setProperty("bare", True)
        self.setFrameShape(QTextEdit.Shape.NoFrame)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        if single_line:
            self.setVerticalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
            self.setWordWrapMode(QTextOption.WrapMode.NoWrap)
            self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        self._colours = _MarkColours(self.document(), self._placeholder)
        self._take_looks()
        self.document().contentsChange.connect(self._on_contents_change)
        self.textChanged.connect(self._on_text_changed)
        self.cursorPositionChanged.connect(self._on_cursor_moved)

    # -- what it holds ---------------------------------------------------------------------------

    def set_segments(self, segments: tuple[Segment, ...]) -> None:
        """Show a message. Nothing before it can be brought back by undo."""
        self._busy = True
        try:
            self.document().clear()
            self._wants_personal = any(one.kind is SegmentKind.PERSONAL for one in segments)
            cursor = QTextCursor(self.document())
            cursor.setBlockFormat(self._block_format())
            for segment in segments:
                cursor.insertText(self._shown(segment), self._format(segment))
            self.document().clearUndoRedoStacks()
            self.moveCursor(QTextCursor.MoveOperation.Start)
            self._take_way()
        finally:
            self._busy = False
            self._known = self._pieces()
        self._colours.rehighlight()

    def segments(self) -> tuple[Segment, ...]:
        """Give the message as it stands. An unwritten personal line has no text."""
        found: list[Segment] = []
        block = self.document().begin()
        while block.isValid():
            if block.blockNumber():
                _put(found, Segment(SegmentKind.TEXT, "\n"))
            for piece in pieces_of(block):
                text = piece.text.replace("\u2028", "\n")
                _put(found, Segment(piece.kind, text, piece.field))
            block = block.next()
        return tuple(
            replace(one, text="")
            if one.kind is SegmentKind.PERSONAL and one.text.strip() in {"", self._placeholder}
            else one
            for one in found
        )

    def select_personal_line(self) -> None:
        """Select the personal line, so that typing writes it."""
        pieces = [piece for piece in self._pieces() if piece.kind is SegmentKind.PERSONAL]
        if pieces:
            self._select(pieces[0].start, pieces[-1].end)

    def add_paragraph(self, text: str, field: str = "") -> None:
        """Put a paragraph above the closing (at the end without one), as a step of its own to undo."""
        said = self._format(Segment(SegmentKind.TEXT, text, field))
        cursor = QTextCursor(self.document())
        closing = self._closing()
        cursor.beginEditBlock()
        if closing is None:
            cursor.movePosition(QTextCursor.MoveOperation.End)
            for _ in range(2):
                cursor.insertBlock(self._block_format(), QTextCharFormat())
            cursor.insertText(text, said)
            end = cursor.position()
        else:
            cursor.setPosition(closing.position())
            cursor.insertText(text, said)
            end = cursor.position()
            for _ in range(2):
                cursor.insertBlock(self._block_format(), QTextCharFormat())
        cursor.endEditBlock()
        cursor.setPosition(end)
        self.setTextCursor(cursor)
        self.ensureCursorVisible()

    def _closing(self) -> QTextBlock | None:
        """The first line of how the message closes ("Warmly,", a name): its last paragraph, of a few short lines."""
        block = self.document().lastBlock()
        while block.isValid() and not block.text().strip():
            block = block.previous()
        lines: list[QTextBlock] = []
        while block.isValid() and block.text().strip():
            lines.append(block)
            block = block.previous()
        short = all(len(line.text()) <= _CLOSING_LETTERS for line in lines)
        return lines[-1] if block.isValid() and short and len(lines) <= _CLOSING_LINES else None

    def select_first_gap(self) -> bool:
        """Select the first mark that is left; tells whether there was one."""
        for piece in self._pieces():
            if piece.kind in GAPS:
                self._select(piece.start, piece.end)
                return True
        return False

    def select_next(self) -> None:
        """Select what is to be written next, as one reads: a mark that is left, or the unwritten personal line."""
        for piece in self._pieces():
            unwritten = piece.kind is SegmentKind.PERSONAL and piece.text.strip() in {"", self._placeholder}
            if piece.kind in GAPS or unwritten:
                self._select(piece.start, piece.end)
                return
        self.select_personal_line()

    def _pieces(self) -> list[Piece]:
        found: list[Piece] = []
        block = self.document().begin()
        while block.isValid():
            found.extend(pieces_of(block))
            block = block.next()
        return found

    def _format(self, segment: Segment) -> QTextCharFormat:
        form = QTextCharFormat()
        if segment.kind is SegmentKind.TEXT:
            if segment.field:
                form.setProperty(_FIELD, segment.field)
        else:
            # A number of its own, so that two marks side by side stay two.
            self._number += 1
            form.setProperty(_KIND, segment.kind.value)
            form.setProperty(_FIELD, segment.field)
            if segment.kind in self.WHOLE:
                form.setProperty(_LABEL, self._shown(segment))
                form.setProperty(_NUMBER, self._number)
        return form

    def _shown(self, segment: Segment) -> str:
        """The characters that stand for a segment."""
        if segment.kind is SegmentKind.PERSONAL and not segment.text.strip():
            return self._placeholder
        return segment.text

    # -- keeping marks whole -----------------------------------------------------------------------

    def _on_contents_change(self, position: int, _removed: int, added: int) -> None:
        if not self._busy:
            self._last_change = (position, added)

    def _on_text_changed(self) -> None:
        # Colouring marks is told as a change too.
        if self._busy or self._pieces() == self._known:
            return
        # Undo and redo lead from one state to the next as they were; mending there would cut the way back.
        if not self.document().isRedoAvailable():
            self._busy = True
            try:
                self._mend()
            finally:
                self._busy = False
        self._known = self._pieces()
        self._take_way()
        self.edited.emit()

    def _take_way(self) -> None:
        """Let the whole text read as most of it does; by itself each paragraph would follow its first letter."""
        option = self.document().defaultTextOption()
        way = way_of(self.toPlainText()[:_TELLING])
        if option.textDirection() is not way:
            option.setTextDirection(way)
            was_busy, self._busy = self._busy, True
            self.document().setDefaultTextOption(option)
            self._busy = was_busy

    def _mend(self) -> None:
        """Bring the marks in order after a change, as a part of the same undo step."""
        position, added = self._last_change
        pieces = self._pieces()
        broken = [piece for piece in pieces if piece.kind in self.WHOLE and piece.text != piece.label]
        lost = self._wants_personal and not any(
            piece.kind is SegmentKind.PERSONAL for piece in pieces if piece not in broken
        )
        if not broken and not lost:
            return
        cursor = QTextCursor(self.document())
        cursor.joinPreviousEditBlock()
        for piece in reversed(broken):
            self._mend_gap(cursor, piece, position, position + added)
        if lost and not any(piece.kind is SegmentKind.PERSONAL for piece in self._pieces()):
            self._mend_personal_line(cursor, position, added)
        cursor.endEditBlock()

    def _mend_personal_line(self, cursor: QTextCursor, position: int, added: int) -> None:
        """What took the place of the personal line is the personal line; where nothing did, its place is marked."""
        form = self._format(Segment(SegmentKind.PERSONAL, "", PERSONAL_LINE))
        end = min(position + added, self.document().characterCount() - 1)
        self._span(cursor, min(position, end), end)
        if cursor.selectedText().strip():
            cursor.mergeCharFormat(form)
        else:
            cursor.clearSelection()
            cursor.insertText(self._placeholder, form)
            self._select(cursor.position() - units(self._placeholder), cursor.position())

    def _mend_gap(self, cursor: QTextCursor, piece: Piece, start: int, end: int) -> None:
        """A mark that was written over is text; what is left of a mark goes."""
        found = piece.text.find(piece.label)
        if found >= 0:
            first = piece.start + units(piece.text[:found])
            for begin, stop in ((first + units(piece.label), piece.end), (piece.start, first)):
                if begin < stop:
                    self._span(cursor, begin, stop)
                    cursor.setCharFormat(QTextCharFormat())
            return
        inside = (max(piece.start, start), min(piece.end, end))
        if inside[0] >= inside[1]:
            self._span(cursor, piece.start, piece.end)
            cursor.removeSelectedText()
            return
        for begin, stop in ((inside[1], piece.end), (piece.start, inside[0])):
            if begin < stop:
                self._span(cursor, begin, stop)
                cursor.removeSelectedText()
        self._span(cursor, piece.start, piece.start + inside[1] - inside[0])
        cursor.setCharFormat(QTextCharFormat())

    @staticmethod
    def _span(cursor: QTextCursor, start: int, end: int) -> None:
        cursor.setPosition(start)
        cursor.setPosition(end, QTextCursor.MoveMode.KeepAnchor)

    def _select(self, start: int, end: int) -> None:
        cursor = self.textCursor()
        self._span(cursor, start, end)
        self.setTextCursor(cursor)

    def _on_cursor_moved(self) -> None:
        cursor = self.textCursor()
        if self._busy or cursor.hasSelection():
            return
        place = cursor.position()
        for piece in pieces_of(cursor.block()):
            whole = piece.kind in self.WHOLE or (
                piece.kind is SegmentKind.PERSONAL and piece.text == self._placeholder
            )
            if whole and piece.start < place < piece.end:
                self._select(piece.start, piece.end)
                return

    # -- keys and clipboard --------------------------------------------------------------------------

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            if event.modifiers() & Qt.KeyboardModifier.ControlModifier:
                event.ignore()
                return
            if self._single:
                self.focusNextChild()
                return
        document = self.document()
        if not is_left_to_window(event, document.isUndoAvailable(), document.isRedoAvailable()):
            super().keyPressEvent(event)

    def canInsertFromMimeData(self, source: QMimeData) -> bool:  # noqa: N802
        return source.hasText()

    def insertFromMimeData(self, source: QMimeData) -> None:
        text = source.text()
        length = self.document().characterCount() + len(text)
        if length > self._longest:
            self.tooLong.emit(length)
            return
        text = clean_text(text)
        if text:
            self._insert(one_line(text) if self._single else text)
            self.ensureCursorVisible()

    def _insert(self, text: str) -> None:
        """Put in what was pasted or dropped."""
        cursor = self.textCursor()
        cursor.beginEditBlock()  # only to what is a block can mending be joined
        cursor.insertText(text)
        cursor.endEditBlock()

    def createMimeDataFromSelection(self) -> QMimeData:  # noqa: N802
        data = QMimeData()
        data.setText(self.textCursor().selectedText().replace("\u2029", "\n").replace("\u2028", "\n"))
        return data

    # -- looks ---------------------------------------------------------------------------------------

    def _block_format(self) -> QTextBlockFormat:
        form = QTextBlockFormat()
        theme = current_theme()
        high = theme.line("body") + (0 if self._single else theme.px(self.LEADING))
        form.setLineHeight(high, QTextBlockFormat.LineHeightTypes.FixedHeight.value)
        return form

    def _take_looks(self) -> None:
        theme = current_theme()
        self.setFont(theme.font(self._role))
        self.document().setDefaultFont(theme.font(self._role))
        self.document().setDocumentMargin(0 if self._single else theme.px(16))
        if self._single:
            self.setFixedHeight(theme.line("body"))
        wanted = self._block_format()
        # A look is no edit and nothing to undo.
        was_busy, self._busy = self._busy, True
        if self.document().begin().blockFormat().lineHeight() != wanted.lineHeight():
            # The text size changes seldom enough to let the undo of one message go.
            self.document().setUndoRedoEnabled(False)
            cursor = QTextCursor(self.document())
            cursor.select(QTextCursor.SelectionType.Document)
            cursor.setBlockFormat(wanted)
            self.document().setUndoRedoEnabled(True)
        self._colours.rehighlight()
        self._busy = was_busy

    def follow_theme(self) -> None:
        """Follow the colours and the text size."""
        self._take_looks()

    def sizeHint(self) -> QSize:
        return QSize(current_theme().px(320), current_theme().line("body") * (1 if self._single else 12))

    def minimumSizeHint(self) -> QSize:
        return QSize(current_theme().px(120), current_theme().line("body") * (1 if self._single else 3))

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self.viewport())
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(Qt.PenStyle.NoPen)
        offset = QPointF(-self.horizontalScrollBar().value(), -self.verticalScrollBar().value())
        layout = self.document().documentLayout()
        seen = QRectF(event.rect())
        block = self.cursorForPosition(event.rect().topLeft()).block()
        while block.isValid():
            box = layout.blockBoundingRect(block).translated(offset)
            if box.top() > seen.bottom():
                break
            for piece in pieces_of(block):
                if piece.kind is not SegmentKind.TEXT:
                    self._paint_mark(painter, block, piece, box.topLeft())
            block = block.next()
        painter.end()
        super().paintEvent(event)

    def _paint_mark(self, painter: QPainter, block: QTextBlock, piece: Piece, corner: QPointF) -> None:
        theme = current_theme()
        painter.setBrush(theme.color(_COLOURS[piece.kind][1]))
        lines = block.layout()
        start = piece.start - block.position()
        end = piece.end - block.position()
        for number in range(lines.lineCount()):
            line = lines.lineAt(number)
            first = max(start, line.textStart())
            last = min(end, line.textStart() + line.textLength())
            if first >= last:
                continue
            # From right to left the first place is the right one.
            left, right = sorted((_x(line.cursorToX(first)), _x(line.cursorToX(last))))
            # Spaces at the end of a line hang over; they are not marked.
            ends = line.naturalTextRect()
            left, right = max(left, ends.left()), min(right, ends.right())
            # The marks of a template have their room in themselves.
            edge = 0 if piece.kind is SegmentKind.FIELD else theme.px(3)
            middle = corner.y() + line.y() + line.height() / 2
            height = theme.px(18)
            painter.drawRoundedRect(
                QRectF(corner.x() + left - edge, middle - height / 2, right - left + 2 * edge, height),
                theme.px(4),
                theme.px(4),
            )


def _x(found: object) -> float:
    # PySide6 gives the place with the cursor it was asked for.
    return float(found[0] if isinstance(found, tuple) else found)  # type: ignore[arg-type]


def _put(found: list[Segment], segment: Segment) -> None:
    """Add a segment. Text grows together, and so does the personal line, over the line ends inside it."""
    if segment.kind is SegmentKind.PERSONAL:
        gap = found.pop().text if len(found) > 1 and _is_gap_in_line(found) else ""
        if found and found[-1].kind is SegmentKind.PERSONAL:
            segment = replace(segment, text=found.pop().text + gap + segment.text)
    elif segment.kind is SegmentKind.TEXT and found:
        last = found[-1]
        if last.kind is SegmentKind.TEXT and last.field == segment.field:
            segment = replace(segment, text=found.pop().text + segment.text)
    found.append(segment)


def _is_gap_in_line(found: list[Segment]) -> bool:
    """Whether the last of some segments holds nothing but line ends, behind a part of the personal line."""
    last = found[-1]
    return (
        last.kind is SegmentKind.TEXT and not last.text.strip("\n") and found[-2].kind is SegmentKind.PERSONAL
    )
