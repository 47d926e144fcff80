"""The stages of a thing as thin lines side by side, those reached filled; a click asks to move there."""

from __future__ import annotations

from collections.abc import Sequence
from functools import partial

from PySide6.QtCore import QRectF, QSize, Qt, Signal
from PySide6.QtGui import QPainter, QPaintEvent
from PySide6.QtWidgets import QHBoxLayout, QPushButton, QSizePolicy, QVBoxLayout, QWidget

from crm_desktop.ui.theme import current_theme
from crm_desktop.ui.widgets.buttons import paint_box
from crm_desktop.ui.widgets.focus import RingHolder
from crm_desktop.ui.widgets.text import ElidedLabel, label, set_tooltip


class _Segment(RingHolder, QPushButton):
    """One stage in the bar: a thin line with room around it to hit."""

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self.setProperty("painted", True)
        self.setAutoDefault(False)
        self.setAttribute(Qt.WidgetAttribute.WA_Hover)
        self.setCursor(Qt.CursorShape.PointingHandCursor)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        self._token = "line2"

    def set_look(self, token: str, name: str) -> None:
        """The token of its line and what it says."""
        self._token = token
        self.setAccessibleName(name)
        set_tooltip(self, name)
        self.update()

    def sizeHint(self) -> QSize:
        return QSize(24, current_theme().px(28))

    def minimumSizeHint(self) -> QSize:
        return QSize(12, current_theme().px(28))

    def ring_radius(self) -> int:
        return 4

    def paintEvent(self, event: QPaintEvent) -> None:
        theme = current_theme()
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        high = theme.px(4)
        area = QRectF(0, theme.px(20), self.width(), high)
        if self.underMouse():
            area.adjust(0, -1, 0, 1)
        if theme.high_contrast and self._token == "line2":
            paint_box(painter, area, "base", "line2", high / 2)
        else:
            paint_box(painter, area, self._token, "", high / 2)


class StageBar(QWidget):
    """The stages as lines, and below where it stands, with a text at the right. ``clicked(place)`` asks to move."""

    clicked = Signal(int)

    def __init__(self, count: int, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(2)
        line = QHBoxLayout()
        line.setSpacing(3)
        self.segments = [_Segment(self) for _ in range(count)]
        for place, segment in enumerate(self.segments):
            line.addWidget(segment, 1)
            segment.clicked.connect(partial(self.clicked.emit, place))
        column.addLayout(line)
        below = QHBoxLayout()
        below.setSpacing(8)
        self._stage = label("", "small-strong")
        self._since = ElidedLabel("", "small", "text3")
        self._right = label("", "small", "text3")
        below.addWidget(self._stage)
        below.addWidget(self._since)
        below.addStretch(1)
        below.addWidget(self._right)
        column.addLayout(below)

    def show_stages(
        self,
        looks: Sequence[tuple[str, str]],
        stage: str,
        since: str = "",
        right: str = "",
        right_role: str = "small",
        right_token: str = "text3",
    ) -> None:
        """Show the colour token and the words of each stage; where it stands and since when; a text at the right."""
        for segment, (token, name) in zip(self.segments, looks, strict=True):
            segment.set_look(token, name)
        self._stage.setText(stage)
        self._since.setText(since)
        self._since.setVisible(bool(since))
        self._right.setText(right)
        self._right.set_role(right_role)
        self._right.set_token(right_token)

    def stage_text(self) -> str:
        """What stands below the lines."""
        parts = (self._stage.text(), self._since.text(), self._right.text())
        return " ".join(part for part in parts if part)
