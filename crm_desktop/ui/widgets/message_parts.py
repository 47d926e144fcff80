"""What the rows of a message editor are made of: controls without a frame, and the ring around the one in use."""

from __future__ import annotations

from typing import Final

from PySide6.QtCore import QEvent, QObject, QRectF, QSize
from PySide6.QtGui import QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QHBoxLayout, QSizePolicy, QWidget

from crm_desktop.ui.theme import current_theme, paint_icon
from crm_desktop.ui.widgets.fields import ComboBox
from crm_desktop.ui.widgets.text import draw_text, label, text_width

TIGHT_MOST: Final = 180
"""Beside a subject the name of a template is not wider, px at text size 1."""


def paint_ring(widget: QWidget, around: QRectF) -> None:
    """Paint the ring of the keyboard on a widget, around a part of it."""
    painter = QPainter(widget)
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    painter.setPen(QPen(current_theme().color("focus"), current_theme().ring))
    painter.drawRoundedRect(around, 6, 6)


class FlatCombo(ComboBox):
    """A combo box that is only its words and a small arrow. A tight one is as wide as its words."""

    def __init__(self, *, name: str, tight: bool = False) -> None:
        super().__init__(name=name)
        self._tight = tight
        self.currentIndexChanged.connect(self.updateGeometry)

    def sizeHint(self) -> QSize:
        theme = current_theme()
        hint = super().sizeHint()
        words = min(text_width(self.currentText(), "body"), theme.px(TIGHT_MOST))
        return QSize(words + 1 + theme.px(20), hint.height()) if self._tight else hint

    def paintEvent(self, event: QPaintEvent) -> None:
        theme = current_theme()
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        arrow = theme.px(12)
        width = min(text_width(self.currentText(), "body") + 1, self.width() - arrow - theme.px(8))
        ink = "text2" if self._tight else "text"
        draw_text(painter, QRectF(0, 0, width, self.height()), self.currentText(), "body", ink)
        paint_icon(painter, width + theme.px(8), (self.height() - arrow) // 2, "chevron-down", "text2", arrow)


class LabelledRow(QWidget):
    """A label and its control in a line; a ring inside it while the control has the keyboard."""

    def __init__(self, words: str, control: QWidget, *, caption_width: int = 64, height: int = 35) -> None:
        super().__init__()
        self._control = control
        self._height = height
        line = QHBoxLayout(self)
        line.setContentsMargins(16, 0, 8, 0)
        line.setSpacing(0)
        caption = label(words, "small", "text3")
        caption.setBuddy(control)
        self._caption, self._caption_width = caption, caption_width
        line.addWidget(caption)
        line.addWidget(control, 1)
        self.line = line
        control.installEventFilter(self)
        self.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Fixed)
        self._take_width()

    def _take_width(self) -> None:
        least = self._caption.sizeHint().width() + current_theme().px(8)
        self._caption.setFixedWidth(max(current_theme().px(self._caption_width), least))

    def follow_theme(self) -> None:
        """Follow the colours and the text size."""
        self._take_width()
        self.updateGeometry()

    def sizeHint(self) -> QSize:
        return QSize(super().sizeHint().width(), current_theme().px(self._height))

    def minimumSizeHint(self) -> QSize:
        return QSize(super().minimumSizeHint().width(), current_theme().px(self._height))

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if event.type() in (QEvent.Type.FocusIn, QEvent.Type.FocusOut):
            self.update()
        return False

    def paintEvent(self, event: QPaintEvent) -> None:
        if self._control.hasFocus():
            paint_ring(self, QRectF(self.rect()).adjusted(2, 2, -2, -2))


class HeadRow(QWidget):
    """Subject and template in one line; a ring around which of them has the keyboard."""

    def __init__(self, subject: QWidget, *others: QWidget) -> None:
        super().__init__()
        self._stops = (subject, *others)
        line = QHBoxLayout(self)
        line.setContentsMargins(16, 0, 8, 0)
        line.setSpacing(8)
        line.addWidget(subject, 1)
        for other in others:
            line.addWidget(other)
        for stop in self._stops:
            stop.installEventFilter(self)
        self.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Fixed)

    def sizeHint(self) -> QSize:
        return QSize(super().sizeHint().width(), current_theme().px(35))  # the hairline below makes it 36

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if event.type() in (QEvent.Type.FocusIn, QEvent.Type.FocusOut):
            self.update()
        return False

    def paintEvent(self, event: QPaintEvent) -> None:
        for stop in self._stops[:2]:
            if stop.hasFocus():
                paint_ring(self, QRectF(stop.x() - 6, 4, stop.width() + 12, self.height() - 8))


class Swatch(QWidget):
    """The little box in the colour of the personal line."""

    def __init__(self) -> None:
        super().__init__()
        side = current_theme().px(14)
        self.setFixedSize(side, side)

    def paintEvent(self, event: QPaintEvent) -> None:
        theme = current_theme()
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(QPen(theme.color("caution"), 1))
        painter.setBrush(theme.color("caution-soft"))
        painter.drawRoundedRect(QRectF(self.rect()).adjusted(1, 1, -1, -1), 3, 3)
