"""A list of rows under heads that cannot be chosen themselves."""

from __future__ import annotations

from PySide6.QtCore import QModelIndex, Qt, Signal
from PySide6.QtGui import QKeyEvent

from crm_desktop.ui.widgets.keys import is_plain
from crm_desktop.ui.widgets.row_list import RowList
from crm_desktop.ui.widgets.rows import ROW_ROLE, RowPaint, SectionPaint


class SectionList(RowList):
    """Rows in sections. Home and End go to a row, and the head of the first row of a section is shown with it.

    ``letterPressed(letter)`` a single key that is no action of the row, Del is "d"; ``escaped`` Esc.
    """

    letterPressed = Signal(str)
    escaped = Signal()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        plain = is_plain(event)
        if plain and event.key() == Qt.Key.Key_Escape:
            self.escaped.emit()
            return
        if plain and event.key() == Qt.Key.Key_Delete:
            self.letterPressed.emit("d")
            return
        if plain and self.letters and event.text().isalpha() and event.text() not in ("j", "k"):
            shown = self.currentIndex().data(ROW_ROLE)
            known = shown.actions if isinstance(shown, RowPaint) else ()
            if all(action.keys != event.text() for action in known):
                self.letterPressed.emit(event.text())
                return
        if plain and event.key() in (Qt.Key.Key_Home, Qt.Key.Key_End):
            self._to_end(first=event.key() == Qt.Key.Key_Home)
            return
        super().keyPressEvent(event)

    def _to_end(self, *, first: bool) -> None:
        model = self.model()
        numbers = range(model.rowCount()) if first else reversed(range(model.rowCount()))
        for number in numbers:
            index = model.index(number, 0)
            if isinstance(index.data(ROW_ROLE), RowPaint):
                self.setCurrentIndex(index)
                if first:
                    self.scrollToTop()
                return

    def scrollTo(
        self, index: QModelIndex, hint: RowList.ScrollHint = RowList.ScrollHint.EnsureVisible
    ) -> None:
        above = index.siblingAtRow(index.row() - 1)
        if above.isValid() and isinstance(above.data(ROW_ROLE), SectionPaint):
            super().scrollTo(above, hint)
        super().scrollTo(index, hint)
