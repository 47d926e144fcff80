"""Fields: several lines, number, combo box. A line by itself is `line_edit`, what names a field `labelled`."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QMimeData, QSize, Qt, Signal
from PySide6.QtGui import (
    QFontMetricsF,
    QKeyEvent,
    QPainter,
    QPaintEvent,
    QResizeEvent,
    QShowEvent,
    QTextBlockFormat,
    QTextCursor,
    QWheelEvent,
)
from PySide6.QtWidgets import (
    QAbstractItemView,
    QAbstractSpinBox,
    QComboBox,
    QListView,
    QSizePolicy,
    QSpinBox,
    QStyleOptionComboBox,
    QTextEdit,
    QWidget,
)

from crm_desktop.ui.theme import current_theme
from crm_desktop.ui.widgets.keys import is_left_to_window
from crm_desktop.ui.widgets.line_edit import EDGE, restyle
from crm_desktop.ui.widgets.see_through import make_see_through
from crm_desktop.ui.widgets.text import text_width

MARGIN = 5
"""Between the edge of a field of several lines and its text, px."""


class TextEdit(QTextEdit):
    """Several lines of plain text, as far apart as the design has them. Tab moves on. ``lines`` is its height."""

    def __init__(
        self,
        text: str = "",
        *,
        placeholder: str = "",
        lines: int = 3,
        name: str = "",
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self.setAcceptRichText(False)
        self.setPlaceholderText(placeholder)
        self.setAccessibleName(name)
        self.setTabChangesFocus(True)
        self._lines = lines
        self.setFont(current_theme().font("body"))
        self.document().setDocumentMargin(MARGIN)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        self.setPlainText(text)

    def setPlainText(self, text: str) -> None:  # noqa: N802 - Qt's name
        """Show another text; what was typed before cannot be taken back by Ctrl+Z."""
        super().setPlainText(text)
        self._space_lines()

    def clear(self) -> None:
        """Show nothing."""
        self.setPlainText("")

    def keyPressEvent(self, event: QKeyEvent) -> None:
        document = self.document()
        if not is_left_to_window(event, document.isUndoAvailable(), document.isRedoAvailable()):
            super().keyPressEvent(event)

    def insertFromMimeData(self, source: QMimeData) -> None:
        """Paste or drop text as if it were typed: Qt would bring lines of another height."""
        self.insertPlainText(source.text())
        self.ensureCursorVisible()

    def paintEvent(self, event: QPaintEvent) -> None:
        super().paintEvent(event)
        # Qt would cut the example off below its first line; the style sheet hides that one.
        if self.document().isEmpty():
            painter = QPainter(self.viewport())
            painter.setPen(current_theme().color("text3"))
            room = self.viewport().rect().adjusted(MARGIN, MARGIN, -MARGIN, -MARGIN)
            painter.drawText(
                room, Qt.AlignmentFlag.AlignTop | Qt.TextFlag.TextWordWrap, self.placeholderText()
            )

    def _space_lines(self) -> None:
        """Give the lines their height; new ones take it from those before."""
        spaced = QTextBlockFormat()
        height = current_theme().line("body")
        spaced.setLineHeight(height, QTextBlockFormat.LineHeightTypes.FixedHeight.value)
        said = self.blockSignals(True)
        document = self.document()
        document.setUndoRedoEnabled(False)  # it is no step of the person's
        cursor = QTextCursor(document)
        cursor.select(QTextCursor.SelectionType.Document)
        cursor.mergeBlockFormat(spaced)
        document.setUndoRedoEnabled(True)
        self.blockSignals(said)

    def set_invalid(self, invalid: bool) -> None:
        """Outline it in the danger colour, or no longer."""
        self.setProperty("invalid", invalid)
        restyle(self)

    def follow_theme(self) -> None:
        """Follow the colours and the text size."""
        self.setFont(current_theme().font("body"))
        self._space_lines()
        self.updateGeometry()

    def sizeHint(self) -> QSize:
        theme = current_theme()
        return QSize(240, self._lines * theme.line("body") + theme.px(16))

    def minimumSizeHint(self) -> QSize:
        return QSize(80, self.sizeHint().height())


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

    def keyPressEvent(self, event: QKeyEvent) -> None:
        line = self.lineEdit()
        if not is_left_to_window(event, line.isUndoAvailable(), line.isRedoAvailable()):
            super().keyPressEvent(event)

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
        self._has_rows = False
        self.setMaxVisibleItems(12)
        self.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Fixed)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setFont(current_theme().font("body"))
        self.set_items(items, current=current)
        self.currentIndexChanged.connect(self._on_index)

    def follow_theme(self) -> None:
        """Follow the colours and the text size."""
        self.setFont(current_theme().font("body"))

    def initStyleOption(self, option: QStyleOptionComboBox) -> None:
        """Words without room end in three dots: Qt would break off within a letter."""
        super().initStyleOption(option)
        room = self.width() - 2 * EDGE - current_theme().px(22) + 1  # widths are rounded
        if not option.currentIcon.isNull():
            room -= self.iconSize().width() + 4
        option.currentText = option.fontMetrics.elidedText(
            option.currentText, Qt.TextElideMode.ElideRight, room
        )

    def sizeHint(self) -> QSize:
        theme = current_theme()
        words = [self.itemText(place) for place in range(self.count())]
        width = max((text_width(text, "body") for text in words), default=theme.px(60))
        icons = any(not self.itemIcon(place).isNull() for place in range(self.count()))
        width += self.iconSize().width() + 4 if icons else 0
        return QSize(width + 2 * EDGE + theme.px(22), theme.px(28 if self.property("small") else 32))

    def view(self) -> QAbstractItemView:
        """The list that drops down. It is made when it is first asked for: few are ever dropped down."""
        if not self._has_rows:
            self._has_rows = True
            rows = QListView(self)
            self.setView(rows)
            container = rows.parentWidget()
            if container is not None:
                make_see_through(container)
        return super().view()

    def showPopup(self) -> None:  # noqa: N802
        self.view()
        super().showPopup()

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
