"""The controls of the composer of an ask, and how they lie in windows of any size; `composer` says what they do."""

from __future__ import annotations

from typing import Final

from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QFrame, QHBoxLayout, QVBoxLayout, QWidget

from crm_desktop.ui.asks.fields import AskFields
from crm_desktop.ui.messages import sending
from crm_desktop.ui.shell.desk import Desk
from crm_desktop.ui.theme import current_theme
from crm_desktop.ui.widgets import (
    Button,
    ElidedLabel,
    Hairline,
    ScrollArea,
    ShorteningRow,
    button,
    icon_button,
    label,
    set_tooltip,
)
from crm_desktop.ui.widgets.message_editor import MessageEditor

MESSAGE: Final = 260
"""The message is not lower, px at text size 1; where there is no room for that, all of it scrolls."""
WIDE: Final = 808
"""The composer is not wider, px at text size 1: text of 760 with its margins."""
LOW: Final = 700
"""In windows lower than this (px) the message is as high as its text, for all to scroll together."""


class ComposerFrame(QFrame):
    """Title, fields, message and buttons, one below the other; where there is no room for all, the middle scrolls."""

    def __init__(self, desk: Desk, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setProperty("surface", "base")
        self._make_head()
        self._make_body(desk)
        self._make_foot()
        self._scroll.verticalScrollBar().rangeChanged.connect(self._on_range)

    def _make_head(self) -> None:
        room = QHBoxLayout(self)
        room.setContentsMargins(0, 0, 0, 0)
        room.setSpacing(0)
        self._holder = QWidget()
        room.addWidget(self._holder, 1)
        room.addStretch(0)
        self._whole = QVBoxLayout(self._holder)
        self._whole.setContentsMargins(0, 0, 0, 0)
        self._whole.setSpacing(0)
        head = QHBoxLayout()
        head.setContentsMargins(24, 16, 24, 8)
        head.setSpacing(8)
        self.back = icon_button("arrow-left", self.tr("Back to the list"), keys=self.tr("Esc"))
        self.back.hide()
        head.addWidget(self.back)
        self.title = ElidedLabel("", "detail-small")
        head.addWidget(self.title, 1)
        self.state = label("", "small", "text3")
        head.addWidget(self.state)
        self.close_button = icon_button("x", self.tr("Close, the draft stays"), keys=self.tr("Esc"))
        head.addWidget(self.close_button)
        self._head = head
        self._whole.addLayout(head)

    def _make_body(self, desk: Desk) -> None:
        self._scroll = ScrollArea()
        page = QWidget()
        self._column = QVBoxLayout(page)
        self._column.setContentsMargins(24, 0, 24, 12)
        self._column.setSpacing(12)
        self.fields = AskFields(desk.store)
        self._column.addWidget(self.fields)
        self.editor = MessageEditor(compact=True)
        sending.join(desk, self.editor, logged=False)
        self.editor.text_field.document().documentLayout().documentSizeChanged.connect(self._fit_text)
        self._column.addWidget(self.editor, 1)
        self.hint = label("", "body", "text2", wrap=True)
        self._column.addWidget(self.hint)
        self._filler = QWidget()
        self._column.addWidget(self._filler, 1)
        self._scroll.setWidget(page)
        self._whole.addWidget(self._scroll, 1)
        self._take_sizes()

    def _make_foot(self) -> None:
        self._foot_line = Hairline()
        self._foot_line.hide()
        self._whole.addWidget(self._foot_line)
        foot = ShorteningRow()
        foot.setContentsMargins(24, 0, 24, 20)
        self.send = button(self.tr("Open in mail"), "primary", "mail", shortcut_hint=self.tr("Ctrl+Enter"))
        self.copy = button(self.tr("Copy"), icon="copy")
        self.asked = button(self.tr("Asked already"), "quiet")
        self.asked.setAccessibleName(self.tr("Asked already"))
        self.discard = button(self.tr("Discard"), "quiet")
        foot.addWidget(self.send)
        foot.add_shortened(self.copy)
        foot.addWidget(self.asked)
        foot.addStretch(1)
        foot.addWidget(self.discard)
        self._foot = foot
        self._whole.addLayout(foot)
        self.editor.writtenChanged.connect(self.copy.setEnabled)
        self.copy.setEnabled(False)

    def _take_sizes(self) -> None:
        theme = current_theme()
        self.editor.setMinimumHeight(theme.px(MESSAGE))
        self._holder.setMaximumWidth(theme.px(WIDE))

    def _on_range(self, _least: int, most: int) -> None:
        """Let the scroll bar stand in the margin; what scrolls under the buttons has a line over them."""
        bar = self._scroll.verticalScrollBar().sizeHint().width() if most else 0
        self._column.setContentsMargins(24, 0, max(0, 24 - bar), 12)
        self._foot_line.setVisible(bool(most))
        self._foot.setContentsMargins(24, 12 if most else 0, 24, 12 if most else 20)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Take the words off the quiet buttons where there is no room for them."""
        super().resizeEvent(event)
        self._fit()

    def follow_theme(self) -> None:
        """Follow the colours and the text size."""
        self._take_sizes()
        self._fit()

    def _fit(self) -> None:
        self._fit_text()
        others: list[Button] = [self.send, self.copy, self.discard]
        self.asked.setText(self.tr("Asked already"))
        room = self._holder.width() - 48 - 8 * 4
        if sum(one.sizeHint().width() for one in (*others, self.asked)) > room:
            self.asked.setText(self.tr("Asked"))
        set_tooltip(self.asked, self.tr("Note that you asked already, in words or in writing"))

    def _fit_text(self) -> None:
        """In a low window let the whole composer scroll, rather than the message inside of it."""
        text = self.editor.text_field
        low = self.window().height() < LOW
        wanted = round(text.document().size().height()) + 4 if low else 0
        if text.minimumHeight() != wanted:
            text.setMinimumHeight(wanted)

    def _show_message_or(self, trouble: str, *, there: bool) -> None:
        """Show the message where it is there, else what is still needed for it."""
        self.hint.setText(trouble)
        for widget in (self.hint, self._filler):
            widget.setVisible(not there)
        self.editor.setVisible(there)
        for one in (self.send, self.asked):
            one.setEnabled(there)
