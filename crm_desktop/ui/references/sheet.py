"""The sheet on the screen: a click on a line edits it there, and a drag, or Alt and an arrow, changes the order."""

from __future__ import annotations

from collections.abc import Callable
from typing import Final

from PySide6.QtCore import QEvent, QObject, QPoint, QRect, Qt, Signal
from PySide6.QtGui import QKeyEvent, QMouseEvent, QPainter, QPaintEvent
from PySide6.QtWidgets import QAbstractButton, QApplication, QFrame, QVBoxLayout, QWidget

from crm_desktop.ui.references.page import PERSON, SPEAK, read_link
from crm_desktop.ui.sheets.layout import MARGIN, NAME_WIDTH
from crm_desktop.ui.sheets.view import SheetView
from crm_desktop.ui.theme import current_theme
from crm_desktop.ui.widgets import FieldError, LineEdit, TextEdit, paint_box, paint_shadow, set_tooltip

LEAST: Final = 240
"""An editor is at least so wide, px at text size 1."""


class _Editor(QFrame):
    """Stands over a line of the sheet while it is written. ``committed(text)``; ``cancelled``.

    Enter, Tab and a click elsewhere take what was typed, Esc leaves the line as it was. `check` says what is wrong with
    a text, and what was perhaps meant.
    """

    committed = Signal(str)
    cancelled = Signal()

    def __init__(
        self, parent: QWidget, name: str, text: str, *, lines: int, check: Callable[[str], tuple[str, str]]
    ) -> None:
        super().__init__(parent)
        self.setProperty("painted", True)
        self._check = check
        self._over = False
        self.field: LineEdit | TextEdit = (
            TextEdit(text, lines=lines, name=name) if lines > 1 else LineEdit(text, name=name)
        )
        self.error = FieldError()
        self.error.proposalClicked.connect(self._put)
        self.error.clear()
        layout = QVBoxLayout(self)
        layout.setContentsMargins(4, 4, 4, 4)
        layout.setSpacing(0)
        layout.addWidget(self.field)
        layout.addWidget(self.error)
        self.field.installEventFilter(self)
        if isinstance(self.field, LineEdit):
            self.field.textEdited.connect(self._fit)
        else:
            self.field.textChanged.connect(self._fit)

    def text(self) -> str:
        """What is typed."""
        return self.field.text() if isinstance(self.field, LineEdit) else self.field.toPlainText()

    def begin(self) -> None:
        """Show it with everything selected."""
        self.show()
        self.raise_()
        self.field.setFocus(Qt.FocusReason.OtherFocusReason)
        self.field.selectAll()

    def _put(self, text: str) -> None:
        if isinstance(self.field, LineEdit):
            self.field.setText(text)
        self.commit()

    def _fit(self, *_what: object) -> None:
        if not self.error.isHidden():
            self.error.clear()
            self.field.set_invalid(False)
        self.resize(self.width(), self.sizeHint().height())

    def commit(self) -> None:
        """Take what was typed, where nothing is wrong with it."""
        if self._over:
            return
        problem, proposal = self._check(self.text())
        if problem:
            self.error.show_error(problem, proposal)
            self.field.set_invalid(True)
            self.resize(self.width(), self.sizeHint().height())
            self.field.setFocus(Qt.FocusReason.OtherFocusReason)
            return
        self._over = True
        self.committed.emit(" ".join(self.text().split()))

    def cancel(self) -> None:
        """Leave the line as it was."""
        if not self._over:
            self._over = True
            self.cancelled.emit()

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if event.type() == QEvent.Type.KeyPress and isinstance(event, QKeyEvent):
            if event.key() == Qt.Key.Key_Escape:
                self.cancel()
                return True
            if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter, Qt.Key.Key_Tab):
                self.commit()
                return True
        elif event.type() == QEvent.Type.FocusOut and not self._over:
            inside = QApplication.focusWidget()
            if inside is None or not self.isAncestorOf(inside):
                # Elsewhere: what is right is taken, what is not stays as it was.
                if self._check(self.text())[0]:
                    self.cancel()
                else:
                    self.commit()
        return False

    def paintEvent(self, event: QPaintEvent) -> None:
        theme = current_theme()
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        box = self.rect().toRectF().adjusted(1, 1, -1, -1)
        paint_shadow(painter, box, theme.px(8))
        paint_box(painter, box, "base", "line2", theme.px(8))


class _DropLine(QWidget):
    """Where a person who is dragged would stand."""

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self.setAttribute(Qt.WidgetAttribute.WA_TransparentForMouseEvents)
        self.hide()

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.fillRect(self.rect(), current_theme().color("focus"))


class ReferenceSheet(SheetView):
    """Shows the sheet. ``moveWanted(contact, place)``; ``takeOffWanted(contact)``; ``written(what, contact, text)``.

    ``linkClicked`` tells of the lines that are not edited here. `edits` gives name and text of a line that is, and
    `check` what is wrong with a text for it.
    """

    moveWanted = Signal(int, int)
    takeOffWanted = Signal(int)
    written = Signal(str, int, str)

    def __init__(
        self,
        edits: Callable[[str, int], tuple[str, str] | None],
        check: Callable[[str, str], tuple[str, str]],
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self._edits, self._check = edits, check
        self._pressed: tuple[QAbstractButton, QPoint] | None = None
        self._dragged: int | None = None
        self.editor: _Editor | None = None
        """What stands over the line that is being written."""
        self._line = _DropLine(self._pages)
        self.linkClicked.connect(self._on_link)
        self.laidOut.connect(self._on_laid_out)

    # -- places ------------------------------------------------------------------------------------

    def people(self) -> list[int]:
        """Those on the sheet, from the top down."""
        return [number for what, number in map(read_link, self.areas()) if what == PERSON]

    def spans(self) -> list[tuple[int, QRect]]:
        """Where each person's lines lie, from the top down, as (contact, rectangle)."""
        found: dict[int, QRect] = {number: QRect() for number in self.people()}
        for key, area in self.areas().items():
            _what, number = read_link(key)
            if number in found:
                found[number] = found[number].united(area.geometry())
        return list(found.items())

    def place_at(self, y: int) -> int:
        """The place among the people that lies at a height of the pages: 0 is above the first one."""
        return sum(y > rect.center().y() for _number, rect in self.spans())

    def _on_laid_out(self) -> None:
        hint = self.tr("Drag, or Alt and an arrow, to change the order; Del takes them from the sheet")
        for key, area in self.areas().items():
            area.installEventFilter(self)
            if read_link(key)[0] == PERSON:
                set_tooltip(area, hint)

    # -- the order ---------------------------------------------------------------------------------

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if not isinstance(watched, QAbstractButton):
            return super().eventFilter(watched, event)
        key = next((key for key, area in self.areas().items() if area is watched), "")
        what, number = read_link(key) if key else ("", 0)
        if event.type() == QEvent.Type.KeyPress and isinstance(event, QKeyEvent):
            return self._on_key(event, number)
        if what == PERSON and isinstance(event, QMouseEvent):
            return self._on_mouse(event, watched, number)
        return super().eventFilter(watched, event)

    def _on_key(self, event: QKeyEvent, number: int) -> bool:
        order = self.people()
        if self._dragged is not None and event.key() == Qt.Key.Key_Escape:
            self._end_drag()
            return True
        if number not in order:
            return False
        step = {Qt.Key.Key_Up: -1, Qt.Key.Key_Down: 1}.get(Qt.Key(event.key()))
        if step is not None and event.modifiers() & Qt.KeyboardModifier.AltModifier:
            self.moveWanted.emit(number, order.index(number) + step)
            return True
        if event.key() == Qt.Key.Key_Delete:
            self.takeOffWanted.emit(number)
            return True
        return False

    def _on_mouse(self, event: QMouseEvent, area: QAbstractButton, number: int) -> bool:
        point = event.position().toPoint()
        if event.type() == QEvent.Type.MouseButtonPress and event.button() == Qt.MouseButton.LeftButton:
            self._pressed = area, point
        elif event.type() == QEvent.Type.MouseMove and self._pressed is not None:
            far = (point - self._pressed[1]).manhattanLength() >= QApplication.startDragDistance()
            if self._dragged is None and far:
                self._dragged = number
                area.setCursor(Qt.CursorShape.ClosedHandCursor)
                area.setFocus(Qt.FocusReason.MouseFocusReason)
            if self._dragged is not None:
                self._show_line(area.mapTo(self._pages, point).y())
                return True
        elif event.type() == QEvent.Type.MouseButtonRelease:
            self._pressed = None
            if self._dragged is not None:
                y = area.mapTo(self._pages, point).y()
                area.setDown(False)
                dragged = self._dragged
                self._end_drag()
                order, place = self.people(), self.place_at(y)
                # Its own place does not count: below itself, everything stands one higher.
                self.moveWanted.emit(dragged, place - (place > order.index(dragged)))
                return True
        return False

    def _show_line(self, y: int) -> None:
        spans = self.spans()
        place = self.place_at(y)
        rects = [rect for _number, rect in spans]
        if place == 0:
            at = rects[0].top() - 8
        elif place == len(rects):
            at = rects[-1].bottom() + 8
        else:
            at = (rects[place - 1].bottom() + rects[place].top()) // 2
        left = min(rect.left() for rect in rects)
        right = max(rect.right() for rect in rects)
        self._line.setGeometry(left, at - 1, right - left, 2)
        self._line.show()
        self._line.raise_()
        self.ensureVisible(left, y, 0, 40)

    def _end_drag(self) -> None:
        self._dragged = None
        self._pressed = None
        self._line.hide()
        for area in self.areas().values():
            area.setCursor(Qt.CursorShape.PointingHandCursor)

    # -- writing -----------------------------------------------------------------------------------

    def _on_link(self, key: str) -> None:
        what, number = read_link(key)
        found = self._edits(what, number)
        if found is not None:
            self._edit(key, *found)

    def _edit(self, key: str, name: str, text: str) -> None:
        self._end_editing()
        what, _number = read_link(key)
        area = self.areas()[key]
        editor = _Editor(
            self._pages,
            name,
            text,
            lines=3 if what == SPEAK else 1,
            check=lambda written: self._check(what, written),
        )
        scale = area.width() / (self.paper.value[0] - 2 * MARGIN)
        indent = round(NAME_WIDTH * self._pages.pages[0].size * scale) - 8
        theme = current_theme()
        width = max(theme.px(LEAST), area.width() - indent)
        editor.setGeometry(
            area.x() + indent, area.y() + area.height() // 2 - theme.px(20), width, editor.sizeHint().height()
        )
        editor.committed.connect(lambda written: self._on_committed(key, written))
        editor.cancelled.connect(lambda: self._on_cancelled(key))
        self.editor = editor
        editor.begin()

    def _on_committed(self, key: str, text: str) -> None:
        by_key = self._end_editing()
        what, number = read_link(key)
        self.written.emit(what, number, text)
        if by_key:
            self._focus(key)

    def _on_cancelled(self, key: str) -> None:
        if self._end_editing():
            self._focus(key)

    def _focus(self, key: str) -> None:
        area = self.areas().get(key)
        if area is not None:
            area.setFocus(Qt.FocusReason.OtherFocusReason)

    def _end_editing(self) -> bool:
        """Take the editor away; say whether it still had the focus: then nobody clicked elsewhere."""
        editor, self.editor = self.editor, None
        if editor is None:
            return False
        focus = QApplication.focusWidget()
        had = focus is not None and editor.isAncestorOf(focus)
        editor.hide()
        editor.deleteLater()
        return had
