"""The timeline of one person: circles on a line, what happened, when, and a few words."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QEvent, QPointF, QRectF, Qt, Signal
from PySide6.QtGui import QFocusEvent, QKeyEvent, QMouseEvent, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from crm_desktop.ui.contacts.words import Told
from crm_desktop.ui.theme import current_theme, paint_icon
from crm_desktop.ui.widgets import Chip, ElidedLabel, LinkButton, Segmented, button, label, link_button

AT_ONCE = 24
"""So many entries are shown before "Show earlier"."""
OPENED = ("lead", "interaction", "follow_up")
"""Kinds of things that have something to open."""


class _Mark(QWidget):
    """The circle with its icon, and the line down to the next one."""

    def __init__(self, icon: str, *, last: bool, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._icon = icon
        self._last = last
        self._take_size()

    def _take_size(self) -> None:
        self.setFixedWidth(current_theme().px(24))

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() == QEvent.Type.StyleChange:
            self._take_size()

    def paintEvent(self, event: QPaintEvent) -> None:
        theme = current_theme()
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        side = theme.px(24)
        painter.setPen(QPen(theme.color("line2"), 1))
        if not self._last:
            x = side / 2
            painter.drawLine(QPointF(x, side + 2), QPointF(x, self.height()))
        painter.setBrush(theme.color("alt"))
        painter.drawEllipse(QRectF(0.5, 0.5, side - 1, side - 1))
        size = theme.px(12)
        paint_icon(painter, (side - size) / 2, (side - size) / 2, self._icon, "text2", size)


class _EntryRow(QWidget):
    """One entry. A click or Enter on its title opens the thing, where there is something to open."""

    opened = Signal(str, int)

    def __init__(self, told: Told, *, last: bool, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._told = told
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(12)
        row.addWidget(_Mark(told.icon, last=last))
        column = QVBoxLayout()
        column.setContentsMargins(0, 2, 0, 0)
        column.setSpacing(0)
        head = QHBoxLayout()
        head.setSpacing(12)
        title = ElidedLabel(told.title, "row-title")
        self._can_open = told.thing is not None and told.thing[0] in OPENED
        head.addWidget(title, 1)
        head.addWidget(label(told.when, "small", "text3"))
        column.addLayout(head)
        if told.text:
            column.addSpacing(2)
            text = label(told.text, "body", "text2", wrap=True)
            column.addWidget(text)
        if told.chips or told.after_chips:
            column.addSpacing(4)
            chips = QHBoxLayout()
            chips.setSpacing(6)
            for chip in told.chips:
                chips.addWidget(Chip(chip.text, chip.state, icon=chip.icon))
            if told.after_chips:
                chips.addWidget(ElidedLabel(told.after_chips, "small", "text2"))
            chips.addStretch(1)
            column.addLayout(chips)
        column.addSpacing(0 if last else 16)
        column.addStretch(1)
        row.addLayout(column, 1)
        spoken = [told.title, told.when, told.text, *(chip.text for chip in told.chips), told.after_chips]
        self.setAccessibleName(". ".join(part.rstrip(".") for part in spoken if part))
        if self._can_open:
            self.setFocusPolicy(Qt.FocusPolicy.TabFocus)
            self.setCursor(Qt.CursorShape.PointingHandCursor)

    def _open(self) -> None:
        if self._can_open and self._told.thing is not None:
            self.opened.emit(*self._told.thing)

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        if event.button() == Qt.MouseButton.LeftButton and self.rect().contains(event.position().toPoint()):
            self._open()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            self._open()
            return
        super().keyPressEvent(event)

    def focusInEvent(self, event: QFocusEvent) -> None:
        super().focusInEvent(event)
        self.update()

    def focusOutEvent(self, event: QFocusEvent) -> None:
        super().focusOutEvent(event)
        self.update()

    def paintEvent(self, event: QPaintEvent) -> None:
        if self.hasFocus():
            painter = QPainter(self)
            painter.setRenderHint(QPainter.RenderHint.Antialiasing)
            painter.setPen(QPen(current_theme().color("focus"), 2))
            painter.drawRoundedRect(QRectF(self.rect()).adjusted(1, 1, -1, -1), 6, 6)


class Story(QWidget):
    """The timeline with its filter and the button that logs. ``logWanted``; ``opened(kind, number)``."""

    logWanted = Signal()
    opened = Signal(str, int)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._entries: list[Told] = []
        self._shown = AT_ONCE
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(0)
        head = QHBoxLayout()
        head.setSpacing(8)
        head.addWidget(label(self.tr("Timeline"), "section"))
        head.addStretch(1)
        self.groups = Segmented(
            [
                ("all", self.tr("All"), None),
                ("talks", self.tr("Talks"), None),
                ("asks", self.tr("Asks"), None),
                ("leads", self.tr("Leads"), None),
            ],
            name=self.tr("What the timeline shows"),
        )
        self.groups.currentChanged.connect(self._on_group)
        head.addWidget(self.groups)
        self.log_button = button(self.tr("Log"), icon="plus", small=True, shortcut_hint="l")
        self.log_button.clicked.connect(self.logWanted)
        head.addWidget(self.log_button)
        layout.addLayout(head)
        layout.addSpacing(8)
        self._rows = QVBoxLayout()
        self._rows.setSpacing(0)
        layout.addLayout(self._rows)
        layout.addStretch(1)
        self._made: list[QWidget] = []
        self.more: LinkButton | None = None

    def show_entries(self, entries: Sequence[Told], *, keep: bool = False) -> None:
        """Show these entries, the latest first; with `keep` as many as were shown before."""
        if keep and list(entries) == self._entries:
            return
        self._entries = list(entries)
        if not keep:
            self._shown = AT_ONCE
        self._build()

    def entries(self) -> list[Told]:
        """What the chosen filter leaves, whether it is shown yet or not."""
        group = self.groups.current()
        return [told for told in self._entries if group in ("all", told.group)]

    def stops(self) -> list[QWidget]:
        """What Tab goes through, from top to bottom."""
        return [self.groups, self.log_button, *self._made]

    def _on_group(self, _group: str) -> None:
        self._shown = AT_ONCE
        self._build()

    def _on_more(self) -> None:
        self._shown += AT_ONCE
        self._build()

    def _build(self) -> None:
        for widget in self._made:
            self._rows.removeWidget(widget)
            widget.hide()
            widget.setParent(None)
            widget.deleteLater()
        self._made.clear()
        self.more = None
        entries = self.entries()
        seen = entries[: self._shown]
        for place, told in enumerate(seen):
            row = _EntryRow(told, last=place == len(seen) - 1)
            row.opened.connect(self.opened)
            self._add(row)
        if len(entries) > len(seen):
            self.more = link_button(
                self.tr("Show {count} earlier").format(count=min(AT_ONCE, len(entries) - len(seen)))
            )
            self.more.clicked.connect(self._on_more)
            self._add(self.more)
        if not entries:
            self._add(label(self._nothing(), "body", "text2", wrap=True))

    def _nothing(self) -> str:
        return {
            "all": self.tr("Nothing has happened yet. Log a talk, or write a first message."),
            "talks": self.tr("No talk yet."),
            "asks": self.tr("You have not asked for anything yet."),
            "leads": self.tr("No leads yet."),
        }[self.groups.current()]

    def _add(self, widget: QWidget) -> None:
        self._rows.addWidget(widget)
        self._made.append(widget)
