"""A line to type in, and the one that filters a list."""

from __future__ import annotations

from PySide6.QtCore import QRectF, Qt, Signal
from PySide6.QtGui import (
    QKeyEvent,
    QPainter,
    QPaintEvent,
    QResizeEvent,
)
from PySide6.QtWidgets import (
    QLineEdit,
    QSizePolicy,
    QWidget,
)

from crm_desktop.ui.theme import current_theme, paint_icon
from crm_desktop.ui.widgets.buttons import IconButton, icon_button
from crm_desktop.ui.widgets.keys import is_left_to_window, is_plain
from crm_desktop.ui.widgets.marks import chip_width, kbd_width, paint_chip, paint_face, paint_kbd
from crm_desktop.ui.widgets.text import draw_text, text_width

EDGE = 11


def restyle(widget: QWidget) -> None:
    """Let the style sheet look at the properties of a widget again."""
    widget.style().unpolish(widget)
    widget.style().polish(widget)
    widget.update()


class LineEdit(QLineEdit):
    """A line to type in; perhaps an icon or a face before, grey words and small buttons behind the text.

    ``role`` is the type role of its text.
    """

    def __init__(
        self,
        text: str = "",
        *,
        placeholder: str = "",
        icon: str = "",
        name: str = "",
        small: bool = False,
        role: str = "body",
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(text, parent)
        self._role = role
        self.setPlaceholderText(placeholder)
        self.setAccessibleName(name)
        self._icon_name = icon
        self._face = ""
        self._face_square = False
        self._hint = ""
        self._after = ""
        self._kbd = ""
        self._chip: tuple[str, str] | None = None
        self._buttons: list[IconButton] = []
        self._invalid = False
        if small:
            self.setProperty("small", True)
        self.setFont(current_theme().font(self._role))
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        self.textChanged.connect(self._make_room_for_text)
        self._take_margins()

    def set_invalid(self, invalid: bool) -> None:
        """Outline it in the danger colour, or no longer."""
        if invalid == self._invalid:
            return
        self._invalid = invalid
        self.setProperty("invalid", invalid)
        restyle(self)

    def is_invalid(self) -> bool:
        """Whether it is outlined in the danger colour."""
        return self._invalid

    def set_icon_name(self, icon: str) -> None:
        """The icon before the text ("" for none)."""
        self._icon_name = icon
        self._take_margins()

    def set_face(self, name: str, *, square: bool = False) -> None:
        """The face before the text ("" for none)."""
        self._face = name
        self._face_square = square
        self._take_margins()

    def set_hint(self, text: str) -> None:
        """Grey words at the right end (the date that was understood), where the text leaves room for them."""
        if text != self._hint:
            self._hint = text
            self._take_margins()

    def hint(self) -> str:
        """The grey words at the right end."""
        return self._hint

    def shows_hint(self) -> bool:
        """Whether there are grey words, and room for them beside the text."""
        if not self._hint:
            return False
        theme = current_theme()
        taken = self._left_room() + text_width(self.text(), self._role) + theme.px(8 + 8)
        return taken + text_width(self._hint, "small") + self._right_room() <= self.width()

    def set_after(self, text: str) -> None:
        """Grey words directly behind the text (the position of the chosen person), while it has no focus."""
        self._after = text
        self.update()

    def set_kbd(self, keys: str) -> None:
        """The key that leads here, shown at the right while it is empty."""
        self._kbd = keys
        self._take_margins()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if not is_left_to_window(event, self.isUndoAvailable(), self.isRedoAvailable()):
            super().keyPressEvent(event)

    def set_chip(self, text: str, state: str = "ok") -> None:
        """A chip at the right end ("New contact"); "" for none."""
        self._chip = (text, state) if text else None
        self._take_margins()

    def add_button(self, made: IconButton) -> IconButton:
        """Put a small icon button at the right end, inside."""
        made.setParent(self)
        made.setCursor(Qt.CursorShape.PointingHandCursor)
        made.show()
        self._buttons.append(made)
        self._take_margins()
        self._place()
        return made

    def _button_side(self) -> int:
        return current_theme().px(24 if self.property("small") else 28)

    def _seen_buttons(self) -> list[IconButton]:
        return [made for made in self._buttons if not made.isHidden()]

    def _right_room(self) -> int:
        """What is taken at the right end, in px from the outer edge."""
        return 2 + len(self._seen_buttons()) * self._button_side() if self._seen_buttons() else EDGE

    def _left_room(self) -> int:
        """What is taken before the text, in px from the outer edge."""
        return EDGE + current_theme().px(20 + 8 if self._face else 14 + 8 if self._icon_name else 0)

    def _make_room_for_text(self) -> None:
        if self._hint:
            self._take_margins()

    def _take_margins(self) -> None:
        theme = current_theme()
        left = self._left_room() - EDGE
        right = 0
        if self._seen_buttons():
            right += self._right_room() - EDGE + 4
        if self.shows_hint():
            right += text_width(self._hint, "small") + theme.px(8)
        if self._chip is not None:
            from_chip = text_width(self._chip[0], "chip") + theme.px(16 + 8)
            right += from_chip
        if self._kbd and not self.text() and not self._hint:
            right += kbd_width(self._kbd) + theme.px(6)
        self.setTextMargins(left, 0, right, 0)
        self.update()

    def _place(self) -> None:
        side = self._button_side()
        x = self.width() - 2
        for made in reversed(self._seen_buttons()):
            x -= side
            made.setGeometry(x, (self.height() - side) // 2, side, side)

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._place()
        self._make_room_for_text()

    def follow_theme(self) -> None:
        """Follow the colours and the text size."""
        self.setFont(current_theme().font(self._role))
        self._take_margins()
        self.updateGeometry()

    def paintEvent(self, event: QPaintEvent) -> None:
        super().paintEvent(event)
        theme = current_theme()
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        height = self.height()
        if self._face:
            side = theme.px(20)
            paint_face(
                painter,
                QRectF(EDGE, (height - side) // 2, side, side),
                self._face,
                square=self._face_square,
            )
        elif self._icon_name:
            size = theme.px(14)
            paint_icon(painter, EDGE, (height - size) // 2, self._icon_name, "text2", size)
        right = self.width() - self._right_room()
        if self.shows_hint():
            width = text_width(self._hint, "small")
            draw_text(painter, QRectF(right - width, 0, width + 1, height), self._hint, "small", "text3")
        elif self._chip is not None:
            width = chip_width(self._chip[0])
            paint_chip(painter, QRectF(right - width, 0, width, height), *self._chip)
        elif self._kbd and not self.text():
            width = kbd_width(self._kbd)
            paint_kbd(painter, QRectF(right - width, 0, width, height), self._kbd)
        if self._after and not self.hasFocus() and self.text():
            start = EDGE + self.textMargins().left() + text_width(self.text(), "body") + theme.px(8)
            room = right - start
            if room > theme.px(24):
                draw_text(painter, QRectF(start, 0, room, height), self._after, "body", "text3")


class SearchField(LineEdit):
    """Filters a list. ``searchChanged`` gives the text as it is typed; Esc empties it, then ``escaped``;
    Enter and the down arrow ``entered`` the list.
    """

    searchChanged = Signal(str)
    escaped = Signal()
    entered = Signal()

    _tells = True

    def __init__(
        self,
        placeholder: str = "",
        *,
        keys: str = "/",
        name: str = "",
        small: bool = True,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(icon="search", name=name or placeholder, small=small, parent=parent)
        self._whole, self._keys = placeholder, keys
        self._clear = self.add_button(icon_button("x", self.tr("Clear"), keys=self.tr("Esc"), size=14))
        self._clear.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self._clear.hide()
        self._clear.clicked.connect(self._on_clear)
        self.textChanged.connect(self._on_text)
        self._fit()

    def set_placeholder(self, text: str) -> None:
        """Say what is found here; where that has no room, the key goes, then but one word is left."""
        self._whole = text
        self._fit()

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._fit()

    def _fit(self) -> None:
        wanted = text_width(self._whole, self._role) + self._text_edge() + 4
        keys = self._keys if wanted + kbd_width(self._keys) + current_theme().px(6) <= self.width() else ""
        if keys != self._kbd:
            self.set_kbd(keys)
        shown = self._whole if wanted <= self.width() else self.tr("Find")
        if shown != self.placeholderText():
            self.setPlaceholderText(shown)

    def _text_edge(self) -> int:
        return current_theme().px(14 + 8) + 2 * EDGE

    def show_words(self, text: str) -> None:
        """Show what the list is filtered by already, without `searchChanged`; the same words stay as they are."""
        if text != self.text():
            self._tells = False
            self.setText(text)
            self._tells = True

    def _on_text(self, text: str) -> None:
        self._clear.setVisible(bool(text))
        self._take_margins()
        self._place()
        if self._tells:
            self.searchChanged.emit(text)

    def _on_clear(self) -> None:
        self.clear()
        self.setFocus()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() == Qt.Key.Key_Escape:
            if self.text():
                self.clear()
            else:
                self.escaped.emit()
            return
        if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter, Qt.Key.Key_Down) and is_plain(event):
            self.entered.emit()
            return
        super().keyPressEvent(event)
