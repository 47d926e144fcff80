"""The text of a template while it is written: its fields are marks, put in by typing { or from a list."""

from __future__ import annotations

from typing import Final

from PySide6.QtCore import QMimeData, Qt
from PySide6.QtGui import QFocusEvent, QGuiApplication, QKeyEvent, QTextBlock, QTextCharFormat, QTextCursor
from PySide6.QtWidgets import QWidget

from crm_desktop.domain.messages import GAPS, Segment, SegmentKind, segmented, template_text
from crm_desktop.domain.names import fold
from crm_desktop.domain.placeholders import PERSONAL_LINE, PLACEHOLDERS
from crm_desktop.domain.templates import LONGEST_TEMPLATE
from crm_desktop.ui.theme import current_theme
from crm_desktop.ui.widgets.choice_list import Choice, DropDown, PopupList
from crm_desktop.ui.widgets.message_text import MessageText, Piece, pieces_of, units

LONGEST_NAME: Final = 40
"""So many characters behind a brace are looked at."""
POPUP: Final = 420
"""Width of the list of fields, px at text size 1."""


def found_fields(typed: str, *, personal: bool) -> list[str]:
    """Give the placeholders for what was typed behind a brace: those called so first, then those that mention it."""
    words = fold(typed.replace("_", " ")).split()
    names = [name for name in PLACEHOLDERS if personal or name != PERSONAL_LINE]

    def fits(text: str) -> bool:
        parts = fold(text.replace("_", " ")).split()
        return all(any(part.startswith(word) for part in parts) for word in words)

    called = [name for name in names if fits(PLACEHOLDERS[name].label) or fits(name)]
    return called + [name for name in names if name not in called and fits(PLACEHOLDERS[name].says)]


class TemplateText(MessageText):
    """Text with fields. A mark counts as one character for the cursor; the personal line moves, and never goes.

    Typing { offers the fields. A name between braces becomes a mark, also one that is pasted.
    """

    WHOLE = GAPS | {SegmentKind.PERSONAL}
    SUBJECT_ROLE = "body"
    LEADING = 5

    def __init__(self, *, single_line: bool = False, name: str = "", parent: QWidget | None = None) -> None:
        super().__init__(single_line=single_line, longest=LONGEST_TEMPLATE, name=name, parent=parent)
        self._before = 0
        self._offering = False
        self._list = DropDown(self)
        self._list.chosen.connect(self._on_chosen)

    def text(self) -> str:
        """Give the text as it is kept."""
        return template_text(self.segments())

    # -- putting fields in ---------------------------------------------------------------------------

    def insert_field(self, name: str) -> None:
        """Put a field in the place of what is chosen; the personal line moves there."""
        if name == PERSONAL_LINE and self._single:
            return
        cursor = self.textCursor()
        cursor.beginEditBlock()
        cursor.removeSelectedText()
        cursor.insertText(f"{{{name}}}", QTextCharFormat())
        cursor.endEditBlock()
        self.setTextCursor(cursor)
        self.ensureCursorVisible()

    def replace_field(self, written: str, name: str) -> None:
        """Put a field in the place of every mark that was written so and is none."""
        cursor = QTextCursor(self.document())
        cursor.beginEditBlock()
        for piece in reversed(self._pieces()):
            if piece.kind is SegmentKind.UNKNOWN and piece.label == written:
                self._span(cursor, piece.start, piece.end)
                cursor.insertText(f"{{{name}}}", QTextCharFormat())
        cursor.endEditBlock()

    # -- keeping marks whole -------------------------------------------------------------------------

    def _shown(self, segment: Segment) -> str:
        # A mark is never broken over two lines, and has a little room before and behind it.
        text = super()._shown(segment)
        return f"\u202f{text}\u202f".replace(" ", "\u00a0") if segment.kind is SegmentKind.FIELD else text

    def segments(self) -> tuple[Segment, ...]:
        """Give the template as it stands."""
        return tuple(
            Segment(one.kind, PLACEHOLDERS[one.field].label, one.field)
            if one.kind is SegmentKind.FIELD
            else one
            for one in super().segments()
        )

    def _mend(self) -> None:
        super()._mend()
        while self._mark_fields():
            pass  # what a second personal line parted may be a field now

    def _mark_fields(self) -> bool:
        """Make marks of the names between braces, and keep one personal line: the one that came last. Says whether
        there was anything to do.
        """
        place = self._last_change[0]
        texts = [one for one in self._pieces() if one.kind is SegmentKind.TEXT and "}" in one.text]
        cut = [(piece, segmented(piece.text)) for piece in texts]
        typed = [pair for pair in cut if any(part.kind is not SegmentKind.TEXT for part in pair[1])]
        personal = [piece for piece in self._pieces() if piece.kind is SegmentKind.PERSONAL]
        comes = [part for _, parts in typed for part in parts if part.kind is SegmentKind.PERSONAL]
        spare = personal if comes else sorted(personal, key=lambda piece: abs(piece.start - place))[1:]
        if not typed and not spare:
            return False
        cursor = QTextCursor(self.document())
        cursor.joinPreviousEditBlock()
        for piece, parts in sorted(
            [*typed, *((piece, []) for piece in spare)], key=lambda pair: pair[0].start, reverse=True
        ):
            self._span(cursor, piece.start, piece.end)
            cursor.removeSelectedText()
            for part in parts:
                if part.kind is SegmentKind.PERSONAL and (self._single or part is not comes[0]):
                    continue
                cursor.insertText(self._shown(part), self._format(part))
        cursor.endEditBlock()
        return True

    def _mend_personal_line(self, cursor: QTextCursor, position: int, added: int) -> None:
        """The personal line stands again behind what took its place."""
        end = min(position + added, self.document().characterCount() - 1)
        cursor.setPosition(end)
        mark = Segment(SegmentKind.PERSONAL, "", PERSONAL_LINE)
        cursor.insertText(self._shown(mark), self._format(mark))

    def _on_cursor_moved(self) -> None:
        """A mark is one character wide: by key the cursor steps over it, by mouse the mark is chosen."""
        cursor = self.textCursor()
        place, before = cursor.position(), self._before
        self._before = place
        if self._busy:
            return
        inside = self._mark_at(cursor.block(), place)
        if inside is not None:
            by_mouse = QGuiApplication.mouseButtons() != Qt.MouseButton.NoButton
            if by_mouse and not cursor.hasSelection():
                self._select(inside.start, inside.end)
                return
            end = inside.end if before <= inside.start else inside.start
            keep = (
                QTextCursor.MoveMode.KeepAnchor if cursor.hasSelection() else QTextCursor.MoveMode.MoveAnchor
            )
            cursor.setPosition(end, keep)
            self.setTextCursor(cursor)
        elif self._typed_name() is None:
            self._offering = False
            self._list.hide()

    def _mark_at(self, block: QTextBlock, place: int) -> Piece | None:
        return next(
            (one for one in pieces_of(block) if one.kind in self.WHOLE and one.start < place < one.end), None
        )

    # -- the list of fields --------------------------------------------------------------------------

    def _typed_name(self) -> str | None:
        """What stands between the last open brace and the cursor; None where there is no open brace."""
        cursor = self.textCursor()
        if cursor.hasSelection():
            return None
        for piece in pieces_of(cursor.block()):
            if piece.kind is SegmentKind.TEXT and piece.start < cursor.position() <= piece.end:
                # In UTF-16, as Qt counts.
                wide = piece.text.encode("utf-16-le", "surrogatepass")
                text = wide[: 2 * (cursor.position() - piece.start)].decode("utf-16-le", "replace")
                _, brace, name = text.rpartition("{")
                return name if brace and "}" not in name and len(name) <= LONGEST_NAME else None
        return None

    def _offer_here(self) -> None:
        name = self._typed_name() if self._offering and self.hasFocus() else None
        found = found_fields(name, personal=not self._single) if name is not None else []
        place = self.cursorRect()
        place.setWidth(current_theme().px(POPUP))
        self._list.offer(
            [Choice(one, PLACEHOLDERS[one].label, PLACEHOLDERS[one].says, icon="braces") for one in found],
            place,
        )
        if found:
            self._list.mark_first()

    def _on_chosen(self, choice: Choice) -> None:
        name = self._typed_name()
        self._offering = False
        if name is None:
            return
        cursor = self.textCursor()
        end = cursor.position()
        cursor.setPosition(end - units(name) - 1)
        cursor.setPosition(end, QTextCursor.MoveMode.KeepAnchor)
        self.setTextCursor(cursor)
        self.insert_field(str(choice.id))

    def popup(self) -> PopupList:
        """The list that drops down behind a brace."""
        return self._list.rows()

    def focusOutEvent(self, event: QFocusEvent) -> None:
        super().focusOutEvent(event)
        if event.reason() != Qt.FocusReason.PopupFocusReason:
            self._offering = False

    def keyPressEvent(self, event: QKeyEvent) -> None:
        taken = (Qt.Key.Key_Return, Qt.Key.Key_Enter, Qt.Key.Key_Escape, Qt.Key.Key_Tab)
        if self._list.is_shown() and event.key() in taken:
            self._offering = self._offering and event.key() != Qt.Key.Key_Escape
            event.ignore()  # the completer takes these
            return
        super().keyPressEvent(event)
        # What was typed behind a mark is text of its own only now.
        self._offering = self._offering or event.text() == "{"
        self._offer_here()

    # -- clipboard -----------------------------------------------------------------------------------

    def createMimeDataFromSelection(self) -> QMimeData:  # noqa: N802
        """Marks leave as names between braces, so that they come back as marks."""
        cursor = self.textCursor()
        first, last = cursor.selectionStart(), cursor.selectionEnd()
        parts: list[str] = []
        block = self.document().findBlock(first)
        while block.isValid() and block.position() < last:
            if parts or block.position() > first:
                parts.append("\n")
            for piece in pieces_of(block):
                if piece.end <= first or piece.start >= last:
                    continue
                if piece.kind is SegmentKind.TEXT:
                    wide = piece.text.encode("utf-16-le", "surrogatepass")
                    cut = wide[2 * max(0, first - piece.start) : 2 * max(0, last - piece.start)]
                    parts.append(cut.decode("utf-16-le", "replace"))
                else:
                    parts.append(template_text([Segment(piece.kind, piece.label, piece.field)]))
            block = block.next()
        data = QMimeData()
        data.setText("".join(parts).replace("\u2028", "\n"))
        return data
