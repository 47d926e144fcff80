"""The side of my card: the pitch as a call sheet shows it, one line of a message, and what a good pitch has."""

from __future__ import annotations

from collections.abc import Sequence
from functools import partial

from PySide6.QtCore import QPointF, QSize, Qt, Signal
from PySide6.QtGui import QPainter, QPaintEvent, QTextCharFormat, QTextLayout, QTextOption
from PySide6.QtWidgets import QFrame, QGridLayout, QHBoxLayout, QScrollArea, QSizePolicy, QVBoxLayout, QWidget

from crm_desktop.domain.pitch import Pitch, PitchAdvice, PitchPart
from crm_desktop.services.call_sheet import cut
from crm_desktop.services.messages.pitches import InMessage
from crm_desktop.ui.call_sheet.page import pitch_names
from crm_desktop.ui.theme import current_theme
from crm_desktop.ui.widgets import Button, IconMark, Panel, button, label


class MarkedLine(QWidget):
    """A line of a message that wraps; what comes from the pitch has a blue ground."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._pieces: tuple[tuple[str, bool], ...] = ()
        policy = QSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)
        policy.setHeightForWidth(True)
        self.setSizePolicy(policy)

    def set_pieces(self, pieces: Sequence[tuple[str, bool]]) -> None:
        """Show these: words, and whether they are mine."""
        self._pieces = tuple(pieces)
        self.setAccessibleName(self.text())
        self.updateGeometry()
        self.update()

    def text(self) -> str:
        """The line as plain text."""
        return "".join(words for words, _mine in self._pieces)

    def _laid_out(self, width: float) -> tuple[QTextLayout, float]:
        theme = current_theme()
        layout = QTextLayout(self.text(), theme.font("body"))
        option = QTextOption()
        option.setWrapMode(QTextOption.WrapMode.WrapAtWordBoundaryOrAnywhere)
        layout.setTextOption(option)
        formats, start = [], 0
        for words, mine in self._pieces:
            if mine:
                look = QTextCharFormat()
                look.setBackground(theme.color("accent-soft"))
                look.setForeground(theme.color("accent-text"))
                found = QTextLayout.FormatRange()
                found.start, found.length, found.format = start, len(words.encode("utf-16-le")) // 2, look
                formats.append(found)
            start += len(words.encode("utf-16-le")) // 2
        layout.setFormats(formats)
        layout.beginLayout()
        y, high = 0.0, theme.line("body")
        while (line := layout.createLine()).isValid():
            line.setLineWidth(max(1.0, width))
            line.setPosition(QPointF(0, y + (high - line.height()) / 2))
            y += high
        layout.endLayout()
        return layout, y

    def hasHeightForWidth(self) -> bool:
        return True

    def heightForWidth(self, width: int) -> int:
        return round(self._laid_out(width)[1])

    def sizeHint(self) -> QSize:
        width = current_theme().px(280)
        return QSize(width, self.heightForWidth(width))

    def minimumSizeHint(self) -> QSize:
        return QSize(80, current_theme().line("body"))

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.setPen(current_theme().color("text"))
        self._laid_out(self.width())[0].draw(painter, QPointF(0, 0))


class PitchSide(QScrollArea):
    """All of it, live. ``partWanted(PitchPart)`` a button leads to the part that lacks something."""

    partWanted = Signal(object)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setWidgetResizable(True)
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setProperty("surface", "alt")
        inner = QWidget()
        inner.setProperty("surface", "alt")
        inner.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        self.setWidget(inner)
        column = QVBoxLayout(inner)
        column.setContentsMargins(20, 20, 20, 20)
        column.setSpacing(0)
        column.addWidget(label(self.tr("As a call sheet shows it"), "section"))
        column.addSpacing(8)
        sheet = Panel(padding=16)
        self._pairs = QGridLayout()
        self._pairs.setHorizontalSpacing(12)
        self._pairs.setVerticalSpacing(8)
        self._pairs.setColumnStretch(1, 1)
        self.parts = {}
        for row, (part, name) in enumerate(pitch_names().items()):
            said = label(name, "small", "text3")
            said.setFixedHeight(current_theme().line("body"))
            self._pairs.addWidget(said, row, 0, Qt.AlignmentFlag.AlignTop)
            self.parts[part] = label("", "body", wrap=True)
            self._pairs.addWidget(self.parts[part], row, 1)
        sheet.body.addLayout(self._pairs)
        column.addWidget(sheet)
        column.addSpacing(16)
        self._message_head = label(self.tr("In a message"), "section")
        column.addWidget(self._message_head)
        column.addSpacing(8)
        self._message = Panel(padding=16)
        self.template = label("", "small", "text3", wrap=True)
        self.line = MarkedLine()
        self._message.body.addWidget(self.template)
        self._message.body.addWidget(self.line)
        column.addWidget(self._message)
        column.addSpacing(16)
        self._checks = Panel(padding=16)
        self._checks.body.setSpacing(8)
        column.addWidget(self._checks)
        column.addStretch(1)
        column.addSpacing(16)
        self.used = label("", "small", "text3", wrap=True)
        column.addWidget(self.used)
        self.buttons: list[Button] = []
        self._shown: tuple[PitchAdvice, ...] | None = None

    def show_pitch(self, pitch: Pitch, message: InMessage | None, advice: tuple[PitchAdvice, ...]) -> None:
        """Show how this pitch looks elsewhere, and what it has and lacks."""
        missing = self.tr("Not written yet")
        for part, shown in self.parts.items():
            text = getattr(pitch, part)
            shown.setText(cut(text, 600) if text else missing)
            shown.set_token("text" if text else "text3")
        self.template.setText(
            message.name if message is not None else self.tr("Write a part, and see it here.")
        )
        self.line.set_pieces(message.pieces if message is not None else ())
        self.line.setVisible(message is not None)
        if advice != self._shown:
            self._shown = advice
            self._show_checks(advice)

    def _show_checks(self, advice: tuple[PitchAdvice, ...]) -> None:
        self._checks.clear()
        self.buttons = []
        for one in advice:
            row = QWidget()
            line = QHBoxLayout(row)
            line.setContentsMargins(0, 0, 0, 0)
            line.setSpacing(10)
            icon, token = ("check", "ok") if one.good else ("triangle-alert", "caution")
            line.addWidget(IconMark(icon, token, 14), 0, Qt.AlignmentFlag.AlignVCenter)
            line.addWidget(label(one.says, "body", wrap=True), 1)
            if not one.good:
                written = self._is_written(one.part)
                does = button(self.tr("Add it") if written else self.tr("Write it"), small=True)
                does.setAccessibleDescription(one.says)
                does.clicked.connect(partial(self.partWanted.emit, one.part))
                self.buttons.append(does)
                line.addWidget(does)
            self._checks.body.addWidget(row)

    def _is_written(self, part: PitchPart) -> bool:
        return self.parts[part].token == "text"

    def set_used(self, text: str) -> None:
        """Say where the pitch is used."""
        self.used.setText(text)
