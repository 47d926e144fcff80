"""The table of things at stages: its columns share the width, and a few keys are letters too."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field

from PySide6.QtCore import Qt
from PySide6.QtGui import QKeyEvent, QResizeEvent
from PySide6.QtWidgets import QHeaderView

from crm_desktop.ui.theme import current_theme
from crm_desktop.ui.widgets import TableList


@dataclass(frozen=True, slots=True)
class Widths:
    """How the columns of a table share its width; px at text size 1.

    ``usual`` are all but the first, which takes the rest: ``first`` of them where nothing is to spare. Of what is,
    ``shares`` go to others. The first is not narrower than ``least_first``: ``gives`` of what is short others give of
    theirs then, at most ``gives_most`` each.
    """

    usual: Mapping[int, int]
    first: int
    shares: Mapping[int, float] = field(default_factory=dict)
    least_first: int = 190
    gives: Mapping[int, float] = field(default_factory=dict)
    gives_most: int = 52


class StagedTable(TableList):
    """The table; its columns share the width. Del, "/", and Shift with an arrow ("<", ">") are letters too."""

    def __init__(self, widths: Widths, *, name: str) -> None:
        super().__init__(name=name)
        self._widths = widths
        self.head.setStretchLastSection(False)
        self.head.setMinimumSectionSize(60)

    def share_columns(self) -> None:
        """Let the first column take what the others leave. Call it when the model is set."""
        self.head.setSectionResizeMode(QHeaderView.ResizeMode.Fixed)
        self.head.setSectionResizeMode(0, QHeaderView.ResizeMode.Stretch)
        self.share()

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Share the width among the columns."""
        super().resizeEvent(event)
        self.share()

    def share(self) -> None:
        """Give each column its width, and part of what is to spare."""
        theme, widths = current_theme(), self._widths
        width = self.viewport().width()
        fixed = sum(widths.usual.values())
        spare = width - theme.px(widths.first + fixed)
        short = max(0, theme.px(widths.least_first + fixed) - width)
        for column, usual in widths.usual.items():
            less = min(round(short * widths.gives.get(column, 0)), theme.px(widths.gives_most))
            more = round(max(0, spare) * widths.shares.get(column, 0))
            self.head.resizeSection(column, theme.px(usual) + more - less)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Give Del and "/" to the view as letters."""
        held = event.modifiers() & ~Qt.KeyboardModifier.KeypadModifier
        if event.key() == Qt.Key.Key_Delete and not held:
            self.letterPressed.emit("\x7f")
            return
        if event.text() == "/" and not held:
            self.letterPressed.emit("/")
            return
        if held == Qt.KeyboardModifier.ShiftModifier and event.key() in (Qt.Key.Key_Left, Qt.Key.Key_Right):
            self.letterPressed.emit("<" if event.key() == Qt.Key.Key_Left else ">")
            return
        super().keyPressEvent(event)
