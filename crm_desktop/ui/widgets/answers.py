"""The answers to a question side by side, with the keys that give them where there is room."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QHBoxLayout, QPushButton, QSizePolicy, QWidget

from crm_desktop.ui.widgets.flow import FlowLayout
from crm_desktop.ui.widgets.marks import Kbd
from crm_desktop.ui.widgets.text import label


class AnswerRow(QWidget):
    """Buttons that wrap; at their right the hints (key, word), left out where they would take the buttons' room."""

    def __init__(self, answers: Sequence[QPushButton], hints: Sequence[tuple[str, str]]) -> None:
        super().__init__()
        self._answers = answers
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(8)
        held = QWidget()
        flow = FlowLayout(held, gap=8)
        for one in answers:
            flow.addWidget(one)
        row.addWidget(held, 1)
        self._hints = QWidget()
        line = QHBoxLayout(self._hints)
        line.setContentsMargins(0, 0, 0, 0)
        line.setSpacing(6)
        for keys, word in hints:
            line.addWidget(Kbd(keys))
            line.addWidget(label(word, "small", "text2"))
        row.addWidget(self._hints)
        policy = self.sizePolicy()
        policy.setVerticalPolicy(QSizePolicy.Policy.Minimum)
        self.setSizePolicy(policy)

    def fit(self) -> None:
        """Show the hints where there is room for them beside the buttons."""
        shown = [one for one in self._answers if not one.isHidden()]
        needs = sum(one.sizeHint().width() + 8 for one in shown) + self._hints.sizeHint().width()
        self._hints.setVisible(needs <= self.width())

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Follow the room."""
        super().resizeEvent(event)
        self.fit()
