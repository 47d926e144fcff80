"""Fields: lines, several lines, search, number, combo box; the row that labels one and shows its error."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QEvent, QRectF, QSize, Qt, Signal
from PySide6.QtGui import (
    QFocusEvent,
    QFontMetricsF,
    QKeyEvent,
    QPainter,
    QPaintEvent,
    QResizeEvent,
    QShowEvent,
    QWheelEvent,
)
from PySide6.QtWidgets import (
    QAbstractSpinBox,
    QBoxLayout,
    QComboBox,
    QHBoxLayout,
    QLineEdit,
    QListView,
    QPlainTextEdit,
    QSizePolicy,
    QSpinBox,
    QVBoxLayout,
    QWidget,
)

from crm_desktop.ui.theme import current_theme, paint_icon
from crm_desktop.ui.widgets.buttons import IconButton, LinkButton, icon_button, link_button
from crm_desktop.ui.widgets.keys import is_plain
from crm_desktop.ui.widgets.marks import chip_width, kbd_width, paint_chip, paint_face, paint_kbd
from crm_desktop.ui.widgets.panels import IconMark
from crm_desktop.ui.widgets.popups import make_see_through
from crm_desktop.ui.widgets.text import ElidedLabel, Label, draw_text, label, text_width

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
        """Grey words at the right end (the date that was understood)."""
        if text != self._hint:
            self._hint = text
            self._take_margins()

    def hint(self) -> str:
        """The grey words at the right end."""
        return self._hint

    def set_after(self, text: str) -> None:
        """Grey words directly behind the text (the position of the chosen person), while it has no focus."""
        self._after = text
        self.update()

    def set_kbd(self, keys: str) -> None:
        """The key that leads here, shown at the right while it is empty."""
        self._kbd = keys
        self._take_margins()

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

    def _take_margins(self) -> None:
        theme = current_theme()
        left = right = 0
        if self._face:
            left = theme.px(20 + 8)
        elif self._icon_name:
            left = theme.px(14 + 8)
        if self._seen_buttons():
            right += self._right_room() - EDGE + 4
        if self._hint:
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
        if self._hint:
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


class TextEdit(QPlainTextEdit):
    """Several lines of plain text. Tab moves on. ``lines`` is the height it begins with."""

    def __init__(
        self,
        text: str = "",
        *,
        placeholder: str = "",
        lines: int = 3,
        name: str = "",
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(text, parent)
        self.setPlaceholderText(placeholder)
        self.setAccessibleName(name)
        self.setTabChangesFocus(True)
        self._lines = lines
        self.setFont(current_theme().font("body"))
        self.document().setDocumentMargin(5)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)

    def set_invalid(self, invalid: bool) -> None:
        """Outline it in the danger colour, or no longer."""
        self.setProperty("invalid", invalid)
        restyle(self)

    def follow_theme(self) -> None:
        """Follow the colours and the text size."""
        self.setFont(current_theme().font("body"))
        self.updateGeometry()

    def sizeHint(self) -> QSize:
        return QSize(240, self._lines * self.fontMetrics().lineSpacing() + current_theme().px(22))

    def minimumSizeHint(self) -> QSize:
        return QSize(80, self.sizeHint().height())


class SearchField(LineEdit):
    """Filters a list. ``searchChanged`` gives the text as it is typed; Esc empties it, then ``escaped``;
    Enter and the down arrow ``entered`` the list.
    """

    searchChanged = Signal(str)
    escaped = Signal()
    entered = Signal()

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

    def _on_text(self, text: str) -> None:
        self._clear.setVisible(bool(text))
        self._take_margins()
        self._place()
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


class NumberField(QSpinBox):
    """A whole number: type it, or step with the arrows. It grows with its digits. ``valueChanged(int)``."""

    def __init__(
        self,
        value: int = 0,
        *,
        least: int = 0,
        most: int = 999,
        step: int = 1,
        name: str = "",
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self.setRange(least, most)
        self.setSingleStep(step)
        self.setValue(value)
        self.setAccessibleName(name)
        self.setButtonSymbols(QAbstractSpinBox.ButtonSymbols.NoButtons)
        self.setAlignment(Qt.AlignmentFlag.AlignHCenter)
        self.setProperty("small", True)
        self.setKeyboardTracking(True)
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.lineEdit().setProperty("bare", True)
        self.lineEdit().textChanged.connect(self._on_text)

    def _on_text(self, _text: str) -> None:
        self.updateGeometry()

    def set_invalid(self, invalid: bool) -> None:
        """Outline it in the danger colour, or no longer."""
        self.setProperty("invalid", invalid)
        restyle(self)

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self.follow_theme()

    def showEvent(self, event: QShowEvent) -> None:
        super().showEvent(event)
        self.follow_theme()

    def follow_theme(self) -> None:
        """Give the digits all the room: the style sheet leaves some for arrows that are not shown."""
        edge = current_theme().px(6)
        self.lineEdit().setGeometry(self.rect().adjusted(edge, 1, -edge, -1))

    def wheelEvent(self, event: QWheelEvent) -> None:
        # A page that scrolls must not change numbers on its way.
        if self.hasFocus():
            super().wheelEvent(event)
        else:
            event.ignore()

    def sizeHint(self) -> QSize:
        theme = current_theme()
        digits = max(2, len(self.lineEdit().text()))
        width = int(QFontMetricsF(theme.fonts["body"]).horizontalAdvance("0") * digits) + theme.px(28)
        return QSize(max(theme.px(44), width), theme.px(28))

    def minimumSizeHint(self) -> QSize:
        return self.sizeHint()


class ComboBox(QComboBox):
    """Choose one of a list of (key, words). ``keyChanged`` gives the key of what the person or the code chose."""

    keyChanged = Signal(str)

    def __init__(
        self,
        items: Sequence[tuple[str, str]] = (),
        *,
        current: str | None = None,
        name: str = "",
        small: bool = False,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self.setAccessibleName(name)
        if small:
            self.setProperty("small", True)
        rows = QListView(self)
        self.setView(rows)
        container = rows.parentWidget()
        if container is not None:
            make_see_through(container)
        self.setMaxVisibleItems(12)
        self.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Fixed)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setFont(current_theme().font("body"))
        self.set_items(items, current=current)
        self.currentIndexChanged.connect(self._on_index)

    def follow_theme(self) -> None:
        """Follow the colours and the text size."""
        self.setFont(current_theme().font("body"))

    def sizeHint(self) -> QSize:
        theme = current_theme()
        words = [self.itemText(place) for place in range(self.count())]
        width = max((text_width(text, "body") for text in words), default=theme.px(60))
        icons = any(not self.itemIcon(place).isNull() for place in range(self.count()))
        width += self.iconSize().width() + 4 if icons else 0
        return QSize(width + 2 * EDGE + theme.px(22), theme.px(28 if self.property("small") else 32))

    def keep_words_whole(self) -> None:
        """Be as wide as the longest of the words, whatever stands beside it."""
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)

    def minimumSizeHint(self) -> QSize:
        theme = current_theme()
        return QSize(min(self.sizeHint().width(), theme.px(72)), self.sizeHint().height())

    def set_items(self, items: Sequence[tuple[str, str]], *, current: str | None = None) -> None:
        """Other choices; the one with the key ``current`` is chosen, else the first. Emits nothing."""
        self.blockSignals(True)
        self.clear()
        for key, words in items:
            self.addItem(words, key)
        if current is not None:
            self.setCurrentIndex(max(0, self.findData(current)))
        self.blockSignals(False)
        self.updateGeometry()

    def current_key(self) -> str:
        """The key of the chosen one ("" when the list is empty)."""
        return str(self.currentData() or "")

    def set_current_key(self, key: str) -> None:
        """Choose by key. Raises KeyError for an unknown one."""
        place = self.findData(key)
        if place < 0:
            raise KeyError(key)
        self.setCurrentIndex(place)

    def set_invalid(self, invalid: bool) -> None:
        """Outline it in the danger colour, or no longer."""
        self.setProperty("invalid", invalid)
        restyle(self)

    def _on_index(self, _index: int) -> None:
        self.keyChanged.emit(self.current_key())

    def wheelEvent(self, event: QWheelEvent) -> None:
        if self.hasFocus():
            super().wheelEvent(event)
        else:
            event.ignore()


class FieldError(QWidget):
    """One sentence under a field, with a proposal that puts it right when it is clicked."""

    proposalClicked = Signal(str)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._proposal = ""
        self._is_made = False  # most fields are never wrong
        self.hide()

    def _make(self) -> None:
        self._is_made = True
        layout = QHBoxLayout(self)
        layout.setContentsMargins(0, 4, 0, 0)
        layout.setSpacing(6)
        mark = IconMark("circle-alert", "danger", 14)
        column = QVBoxLayout()
        column.setContentsMargins(0, 1, 0, 0)
        column.addWidget(mark, 0, Qt.AlignmentFlag.AlignTop)
        layout.addLayout(column)
        self._wrapped: Label = label("", "small", "danger", wrap=True)
        layout.addWidget(self._wrapped, 1)
        self._line = QWidget()
        inner = QHBoxLayout(self._line)
        inner.setContentsMargins(0, 0, 0, 0)
        inner.setSpacing(0)
        self._text = ElidedLabel("", "small", "danger")
        inner.addWidget(self._text)
        inner.addSpacing(4)
        self._link: LinkButton = link_button("", role="small-medium")
        self._link.clicked.connect(self._on_link)
        self._link.setFixedHeight(self._text.sizeHint().height())
        inner.addWidget(self._link)
        self._end = label("?", "small", "danger")
        inner.addWidget(self._end)
        inner.addStretch(1)
        layout.addWidget(self._line, 1)

    def show_error(self, text: str, proposal: str = "") -> None:
        """Say what is wrong (a sentence). A proposal is asked behind it: "Did you mean …?"."""
        if not self._is_made:
            self._make()
        self._proposal = proposal
        self._wrapped.setVisible(not proposal)
        self._line.setVisible(bool(proposal))
        self._wrapped.setText(text)
        asked = self.tr("Did you mean")
        self._text.setText(f"{text.partition(f' {asked}')[0]} {asked}" if proposal else "")
        self._link.setText(proposal)
        self._link.updateGeometry()
        self.setAccessibleDescription(text)
        self.show()

    def clear(self) -> None:
        """Nothing is wrong any more."""
        self._proposal = ""
        self.hide()

    def text(self) -> str:
        """The sentence shown, with the proposal's question ("" when nothing is wrong)."""
        if self.isHidden():
            return ""
        if self._proposal:
            return f"{self._text.text()} {self._proposal}?"
        return self._wrapped.text()

    def proposal_button(self) -> LinkButton:
        """The proposal, for the keyboard order and for tests."""
        if not self._is_made:
            self._make()
        return self._link

    def _on_link(self) -> None:
        self.proposalClicked.emit(self._proposal)


class Field(QWidget):
    """A label, its control, and below it a hint and the error. ``above`` puts the label over the control."""

    proposalClicked = Signal(str)

    def __init__(
        self,
        text: str,
        control: QWidget | QBoxLayout,
        *,
        label_width: int = 84,
        hint: str = "",
        above: bool = False,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self.control = control
        self._label_width = label_width
        self._label_height = 0
        self._above = above
        outer: QBoxLayout = QVBoxLayout(self) if above else QHBoxLayout(self)
        outer.setContentsMargins(0, 0, 0, 0)
        outer.setSpacing(4 if above else 0)
        long = not above and text_width(text, "small") > current_theme().px(label_width)
        self.label = label(text, "small", "text2", wrap=long)
        if isinstance(control, QWidget):
            self.label.setBuddy(control)
            if not control.accessibleName():
                control.setAccessibleName(text)
        outer.addWidget(self.label, 0, Qt.AlignmentFlag.AlignTop if not above else Qt.AlignmentFlag.AlignLeft)
        self._column = QVBoxLayout()
        self._column.setSpacing(0)
        if isinstance(control, QWidget):
            self._column.addWidget(control)
        else:
            self._column.addLayout(control)
        self.error = FieldError()
        self.error.proposalClicked.connect(self.proposalClicked)
        self._column.addWidget(self.error)
        self._hint: Label | None = None
        if hint:
            self.set_hint(hint)
        outer.addLayout(self._column, 1)
        self._take_sizes()

    def _take_sizes(self) -> None:
        if self._above:
            return
        theme = current_theme()
        self.label.setFixedWidth(theme.px(self._label_width))
        high = theme.px(self._label_height or 32)
        if isinstance(self.control, QWidget) and not self._label_height:
            high = min(high, self.control.sizeHint().height())
        self.label.setFixedHeight(max(theme.px(20), high))

    def follow_theme(self) -> None:
        """Follow the colours and the text size."""
        self._take_sizes()

    def changeEvent(self, event: QEvent) -> None:
        """Bring the label in line with the control, which has its height from the style sheet of the window."""
        super().changeEvent(event)
        if event.type() == QEvent.Type.StyleChange:
            self._take_sizes()

    def set_label_height(self, height: int) -> None:
        """Make the label as high as the first line of the control (px at text size 1)."""
        self._label_height = height
        self._take_sizes()

    def set_hint(self, text: str) -> None:
        """Grey words under the control."""
        if self._hint is None:
            self._hint = label("", "small", "text2", wrap=True)
            self._hint.setContentsMargins(0, 4, 0, 0)
            self._column.addWidget(self._hint)
        self._hint.setText(text)
        self._hint.setVisible(bool(text))

    def set_error(self, text: str, proposal: str = "") -> None:
        """Outline the control and say what is wrong under it."""
        self._mark(True)
        self.error.show_error(text, proposal)

    def hint(self) -> str:
        """The grey words under the control ("" for none)."""
        return self._hint.text() if self._hint is not None else ""

    def clear_error(self) -> None:
        """Nothing is wrong any more."""
        self._mark(False)
        self.error.clear()

    def has_error(self) -> bool:
        """Whether an error is shown."""
        return not self.error.isHidden()

    def _mark(self, invalid: bool) -> None:
        mark = getattr(self.control, "set_invalid", None)
        if mark is not None:
            mark(invalid)

    def focusInEvent(self, event: QFocusEvent) -> None:
        if isinstance(self.control, QWidget):
            self.control.setFocus(event.reason())
