"""What an editor will write, listed beside it: an icon, what, and when or why below, in groups."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from crm_desktop.ui.widgets.panels import Hairline, IconMark
from crm_desktop.ui.widgets.text import label


@dataclass(frozen=True, slots=True)
class Line:
    """One thing that is written, settled or becomes due."""

    icon: str
    title: str
    text: str = ""
    token: str = "text2"
    """Colour of the icon."""


class LineList(QWidget):
    """A head, and lines in groups with a hairline between them; a sentence where there are none."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._column = QVBoxLayout(self)
        self._column.setContentsMargins(0, 0, 0, 0)
        self._column.setSpacing(12)
        self._shown: object = None

    def show_lines(self, head: str, groups: Sequence[tuple[str, Sequence[Line]]], empty: str) -> None:
        """Show groups, each with its own head (or none, ``""``), below the head of the whole."""
        if self._shown == (head, groups, empty):
            return
        self._shown = head, groups, empty
        while self._column.count():
            item = self._column.takeAt(0)
            widget = item.widget() if item is not None else None
            if widget is not None:
                widget.hide()
                widget.setParent(None)
                widget.deleteLater()
        self._column.addWidget(label(head, "section"))
        shown = [(name, lines) for name, lines in groups if lines]
        if not shown:
            self._column.addWidget(label(empty, "small", "text2", wrap=True))
        for place, (name, lines) in enumerate(shown):
            if place:
                self._column.addWidget(Hairline())
            if name:
                self._column.addWidget(label(name, "body-strong"))
            for line in lines:
                self._column.addWidget(_shown(line))
        self._column.addStretch(1)


def _shown(line: Line) -> QWidget:
    shown = QWidget()
    row = QHBoxLayout(shown)
    row.setContentsMargins(0, 0, 0, 0)
    row.setSpacing(10)
    mark = QVBoxLayout()
    mark.setContentsMargins(0, 3, 0, 0)
    mark.addWidget(IconMark(line.icon, line.token, 14))
    mark.addStretch(1)
    row.addLayout(mark)
    column = QVBoxLayout()
    column.setSpacing(2)
    column.addWidget(label(line.title, "body", wrap=True))
    if line.text:
        column.addWidget(label(line.text, "small", "text2", wrap=True))
    row.addLayout(column, 1)
    return shown
