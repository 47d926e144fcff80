"""Lines with an icon, what, and when or why below: what an editor will write, and what happened with a thing."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

from PySide6.QtCore import QEvent, QSize, Qt
from PySide6.QtGui import QFontMetrics, QHelpEvent, QPainter, QPaintEvent
from PySide6.QtWidgets import QHBoxLayout, QLayout, QSizePolicy, QToolTip, QVBoxLayout, QWidget

from crm_desktop.ui.theme import current_theme
from crm_desktop.ui.widgets.buttons import LinkButton
from crm_desktop.ui.widgets.panels import Hairline, IconMark
from crm_desktop.ui.widgets.text import escape, label


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


class TextLink(LinkButton):
    """Words that do something when clicked; they end in three dots where they have no room."""

    def __init__(self, text: str = "", *, role: str = "body", token: str = "accent-text") -> None:
        super().__init__(text, role=role, token=token)
        self.setSizePolicy(QSizePolicy.Policy.Maximum, QSizePolicy.Policy.Fixed)

    def set_text(self, text: str) -> None:
        """Other words."""
        self.setText(text)
        self.setAccessibleName(text)
        self.updateGeometry()

    def minimumSizeHint(self) -> QSize:
        hint = self.sizeHint()
        return QSize(min(hint.width(), current_theme().px(32)), hint.height())

    def _shown(self) -> str:
        metrics = QFontMetrics(current_theme().fonts[self._role])
        return metrics.elidedText(self.text(), Qt.TextElideMode.ElideRight, self.width() + 1)

    def event(self, event: QEvent) -> bool:
        if event.type() == QEvent.Type.ToolTip and isinstance(event, QHelpEvent) and not self.toolTip():
            if self._shown() != self.text():
                QToolTip.showText(event.globalPos(), escape(self.text()), self)
            return True
        return super().event(event)

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        font = current_theme().font(self._role)
        font.setUnderline(self.underMouse() and self.isEnabled())
        painter.setFont(font)
        painter.setPen(current_theme().color(self._token))
        flags = Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter | Qt.TextFlag.TextSingleLine
        painter.drawText(self.rect(), int(flags), self._shown())


def entry_line(icon: str, token: str, title: QWidget, text: str, last: QWidget | None = None) -> QWidget:
    """A line of a list: icon, title with a second line below, perhaps a button at the right."""
    entry = QWidget()
    line = QHBoxLayout(entry)
    line.setContentsMargins(0, 0, 0, 0)
    line.setSpacing(10)
    mark = IconMark(icon, token, 16)
    mark_column = QVBoxLayout()
    mark_column.setContentsMargins(0, 2, 0, 0)
    mark_column.addWidget(mark)
    mark_column.addStretch(1)
    line.addLayout(mark_column)
    column = QVBoxLayout()
    column.setSpacing(0)
    column.addWidget(title)
    if text:
        column.addWidget(label(text, "small", "text2", wrap=True))
    line.addLayout(column, 1)
    if last is not None:
        line.addWidget(last, 0, Qt.AlignmentFlag.AlignTop)
    return entry


def empty_column(layout: QLayout) -> None:
    """Take all widgets out of a column, or a row, for good."""
    while layout.count():
        item = layout.takeAt(0)
        inner = item.widget() if item is not None else None
        if inner is not None:
            inner.hide()
            inner.setParent(None)
            inner.deleteLater()


def info_line(words: QWidget) -> QHBoxLayout:
    """An information mark beside the first line of a small sentence; its margins are set by whoever shows it."""
    line = QHBoxLayout()
    line.setContentsMargins(0, 0, 0, 0)
    line.setSpacing(8)
    mark = QVBoxLayout()
    mark.addSpacing(1)  # the middle of a small line of text
    mark.addWidget(IconMark("info", "text2", 14))
    mark.addStretch(1)
    line.addLayout(mark)
    line.addWidget(words, 1)
    return line
