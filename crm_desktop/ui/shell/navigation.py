"""The navigation at the left: the file, find or do, the views with their counts, settings and my card."""

from __future__ import annotations

from functools import partial
from pathlib import Path
from typing import NamedTuple

from PySide6.QtCore import QCoreApplication, QRect, QRectF, QSize, Qt, Signal
from PySide6.QtGui import QEnterEvent, QFocusEvent, QKeySequence, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QAbstractButton, QSizePolicy, QSpacerItem, QVBoxLayout, QWidget

from crm_desktop.domain import wording
from crm_desktop.ui.theme import current_theme, paint_icon
from crm_desktop.ui.widgets import Hairline, Label, label, paint_box, paint_face, set_tooltip, text_width

WIDE, SMALL = 208, 56
"""Widths of the navigation in wide and in narrow windows, px."""
AIR = 8
"""Px above and below the hairline of a group in the small navigation."""


class Entry(NamedTuple):
    """One view in the navigation. `group` is the caption above it, where it begins one."""

    key: str
    text: str
    icon: str
    keys: str
    group: str = ""


class NavItem(QAbstractButton):
    """One line of the navigation: icon, words, count. In the small navigation the icon alone.

    It is a plain button: Qt tells a screen reader that one which can be checked is a check box. Which view is shown
    stands in the description.
    """

    def __init__(self, text: str, icon: str, keys: str = "", parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._icon = icon
        self._count = ""
        self._small = False
        self._chosen = False
        self.setText(text)
        # A click leaves the focus in the view that follows; the keyboard gets here by Tab and F6.
        self.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        self.setAccessibleName(text)
        self.setCursor(Qt.CursorShape.PointingHandCursor)
        self.setAttribute(Qt.WidgetAttribute.WA_Hover)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        set_tooltip(self, text, keys)

    def setText(self, text: str) -> None:
        """Show other words as they stand: a name with "&" makes no key."""
        super().setText(text)
        self.setShortcut(QKeySequence())

    def set_count(self, count: int | None) -> None:
        """Show a count at the right; None shows nothing."""
        text = "" if count is None else wording.number(count)
        if text != self._count:
            self._count = text
            self._describe()
            self.update()

    def set_chosen(self, chosen: bool) -> None:
        """Show whether its view is the one that is shown."""
        if chosen != self._chosen:
            self._chosen = chosen
            self._describe()
            self.update()

    def is_chosen(self) -> bool:
        """Whether its view is the one that is shown."""
        return self._chosen

    def _describe(self) -> None:
        now = QCoreApplication.translate("Navigation", "shown now") if self._chosen else ""
        self.setAccessibleDescription(", ".join(part for part in (self._beside(), now) if part))

    def _beside(self) -> str:
        """What stands beside the words."""
        return self._count

    def set_small(self, small: bool) -> None:
        """Show the icon alone, or all."""
        self._small = small
        self.updateGeometry()
        self.update()

    def width_of_words(self) -> int:
        """How wide words and count are, px."""
        count = text_width(self._count, "small") + current_theme().px(8) if self._count else 0
        return text_width(self.text(), "row-selected") + count

    def _air(self) -> int:
        """Free room in px above and below the ground: views stand a little apart where they are icons alone."""
        return 1 if self._small else 0

    def sizeHint(self) -> QSize:
        """32 px high, grown with the text size."""
        return QSize(current_theme().px(WIDE - 16), current_theme().px(32) + 2 * self._air())

    def minimumSizeHint(self) -> QSize:
        """As small as the small navigation."""
        return QSize(40, self.sizeHint().height())

    def enterEvent(self, event: QEnterEvent) -> None:
        """Show that it can be clicked."""
        super().enterEvent(event)
        self.update()

    def focusInEvent(self, event: QFocusEvent) -> None:
        """Show the focus."""
        super().focusInEvent(event)
        self.update()

    def paintEvent(self, event: QPaintEvent) -> None:
        """Paint ground, icon, words and count."""
        theme = current_theme()
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        ground = QRectF(self.rect()).adjusted(0, self._air(), 0, -self._air())
        chosen = self._chosen
        if chosen or self.underMouse():
            painter.setPen(Qt.PenStyle.NoPen)
            painter.setBrush(theme.color("accent-soft" if chosen else "sunken"))
            painter.drawRoundedRect(ground, theme.px(6), theme.px(6))
            if theme.high_contrast and chosen:
                paint_box(painter, ground, "", "text", theme.px(6))
        if self.hasFocus():
            painter.setPen(QPen(theme.color("focus"), theme.ring))
            painter.setBrush(Qt.BrushStyle.NoBrush)
            painter.drawRoundedRect(ground.adjusted(1, 1, -1, -1), theme.px(6), theme.px(6))
        token = "accent-text" if chosen else "text2"
        size = theme.px(16)
        left = (self.width() - size) // 2 if self._small else theme.px(8)
        paint_icon(painter, left, (self.height() - size) // 2, self._icon, token, size)
        if self._small:
            return
        painter.setFont(theme.font("row-selected" if chosen else "row-title"))
        painter.setPen(theme.color("accent-text" if chosen else "text2"))
        words = QRect(theme.px(34), 0, self.width() - theme.px(34 + 8), self.height())
        painter.drawText(words, Qt.AlignmentFlag.AlignVCenter | Qt.AlignmentFlag.AlignLeft, self.text())
        painter.setFont(theme.font("small"))
        painter.setPen(theme.color("accent-text" if chosen else "text3"))
        painter.drawText(words, Qt.AlignmentFlag.AlignVCenter | Qt.AlignmentFlag.AlignRight, self._count)


class FileItem(NavItem):
    """The name of the search at the top; opens the file menu."""

    def __init__(self, text: str, icon: str, keys: str = "", parent: QWidget | None = None) -> None:
        super().__init__(text, icon, keys, parent)

    def _air(self) -> int:
        return 0

    def paintEvent(self, event: QPaintEvent) -> None:
        """Paint folder, name and the arrow of something that drops down."""
        theme = current_theme()
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        if self.underMouse() or self.hasFocus():
            painter.setPen(QPen(theme.color("focus"), theme.ring) if self.hasFocus() else Qt.PenStyle.NoPen)
            painter.setBrush(theme.color("sunken"))
            painter.drawRoundedRect(QRectF(self.rect()).adjusted(1, 1, -1, -1), theme.px(6), theme.px(6))
        size, small = theme.px(16), theme.px(14)
        left = (self.width() - size) // 2 if self._small else theme.px(8)
        paint_icon(painter, left, (self.height() - size) // 2, self._icon, "text2", size)
        if self._small:
            return
        arrow = self.width() - theme.px(8) - small
        paint_icon(painter, arrow, (self.height() - small) // 2, "chevron-down", "text2", small)
        painter.setFont(theme.font("row-selected"))
        painter.setPen(theme.color("text"))
        words = QRect(theme.px(32), 0, arrow - theme.px(36), self.height())
        name = painter.fontMetrics().elidedText(self.text(), Qt.TextElideMode.ElideRight, words.width())
        painter.drawText(words, Qt.AlignmentFlag.AlignVCenter | Qt.AlignmentFlag.AlignLeft, name)


class MeItem(NavItem):
    """My card at the foot: face, name, and what is behind it."""

    def __init__(self, name: str, second: str, parent: QWidget | None = None) -> None:
        super().__init__(name, "", "", parent)
        self._second = second
        self._icon = ""

    def set_name(self, name: str, *, icon: str = "") -> None:
        """Show another name; with an icon where a name's initials would stand."""
        self._icon = icon
        self.setText(name)
        self.setAccessibleName(name)
        self._describe()
        set_tooltip(self, f"{name}\n{self._second}")
        self.update()

    def _beside(self) -> str:
        return self._second

    def sizeHint(self) -> QSize:
        """44 px high, for two lines."""
        return QSize(current_theme().px(WIDE - 16), current_theme().px(44))

    def paintEvent(self, event: QPaintEvent) -> None:
        """Paint face, name and second line."""
        theme = current_theme()
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        if self.underMouse() or self.hasFocus() or self._chosen:
            painter.setPen(QPen(theme.color("focus"), theme.ring) if self.hasFocus() else Qt.PenStyle.NoPen)
            painter.setBrush(theme.color("accent-soft" if self._chosen else "sunken"))
            painter.drawRoundedRect(QRectF(self.rect()).adjusted(1, 1, -1, -1), theme.px(6), theme.px(6))
        if not self.text():
            return  # a start shows the frame first: who it is comes a moment later
        size = theme.px(28)
        left = (self.width() - size) // 2 if self._small else theme.px(8)
        face = QRectF(left, (self.height() - size) / 2, size, size)
        paint_face(painter, face, self.text(), icon=self._icon)
        if self._small:
            return
        half = self.height() // 2
        words = QRect(theme.px(46), half - theme.px(18), self.width() - theme.px(50), theme.px(18))
        painter.setFont(theme.font("row-title"))
        painter.setPen(theme.color("text"))
        name = painter.fontMetrics().elidedText(self.text(), Qt.TextElideMode.ElideRight, words.width())
        painter.drawText(words, Qt.AlignmentFlag.AlignVCenter, name)
        painter.setFont(theme.font("small"))
        painter.setPen(theme.color("text3"))
        painter.drawText(words.translated(0, theme.px(17)), Qt.AlignmentFlag.AlignVCenter, self._second)


class Navigation(QWidget):
    """The navigation: 208 px with words, 56 px with icons alone."""

    chosen = Signal(str)
    paletteWanted = Signal()
    fileWanted = Signal()
    meWanted = Signal()

    def __init__(self, entries: tuple[Entry, ...], settings: Entry, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setProperty("surface", "window")
        self.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        self._items: dict[str, NavItem] = {}
        self._captions: list[tuple[Label, QWidget]] = []
        self._column = QVBoxLayout(self)
        self._column.setContentsMargins(8, 12, 9, 12)
        self._column.setSpacing(0)
        self.file_button = FileItem("", "folder-open", "", self)
        self.file_button.clicked.connect(self.fileWanted)
        self._column.addWidget(self.file_button)
        self._column.addSpacing(8)
        self.find_or_do = FindOrDo(self.tr("Find or do"), self)
        self.find_or_do.clicked.connect(self.paletteWanted)
        self._column.addWidget(self.find_or_do)
        self._column.addSpacing(12)
        for entry in entries:
            if entry.group:
                self._add_caption(entry.group)
            self._add_item(entry)
        self._column.addItem(QSpacerItem(0, 0, QSizePolicy.Policy.Minimum, QSizePolicy.Policy.Expanding))
        self._add_item(settings)
        self.me = MeItem("", self.tr("My card and pitch"), self)
        self.me.clicked.connect(self.meWanted)
        self._column.addWidget(self.me)
        self.set_small(False)

    def _add_caption(self, text: str) -> None:
        caption = label(text, "caption", "text3")
        caption.setContentsMargins(8, 14, 0, 4)
        line = QWidget()
        room = QVBoxLayout(line)
        room.setContentsMargins(8, AIR - 1, 8, AIR - 1)  # the icons have 1 px of their own
        room.addWidget(Hairline())
        self._captions.append((caption, line))
        self._column.addWidget(caption)
        self._column.addWidget(line)

    def _add_item(self, entry: Entry) -> None:
        item = NavItem(entry.text, entry.icon, entry.keys, self)
        item.clicked.connect(partial(self.chosen.emit, entry.key))
        self._items[entry.key] = item
        self._column.addWidget(item)

    def choose(self, key: str) -> None:
        """Mark the view that is shown."""
        for name, item in self._items.items():
            item.set_chosen(name == key)
        self.me.set_chosen(key == "me")

    def set_count(self, key: str, count: int | None) -> None:
        """Show a count beside a view."""
        if key in self._items:
            self._items[key].set_count(count)

    def set_file(self, name: str, place: Path) -> None:
        """Show the name of the search; the tooltip says where it lies."""
        self.file_button.setText(name)
        self.file_button.setAccessibleName(self.tr("Search: {name}").format(name=name))
        set_tooltip(self.file_button, name, str(place))
        self.file_button.update()

    def set_small(self, small: bool) -> None:
        """Fold to icons, or unfold."""
        self._small = small
        self.setFixedWidth(current_theme().px(SMALL if small else WIDE))
        self.find_or_do.set_small(small)
        for caption, line in self._captions:
            caption.setVisible(not small)
            line.setVisible(small)
        for item in (self.file_button, *self._items.values(), self.me):
            item.set_small(small)

    def follow_theme(self) -> None:
        """Follow the text size."""
        self.set_small(self._small)

    def paintEvent(self, event: QPaintEvent) -> None:
        """Paint the hairline between the navigation and the view."""
        paint_box(QPainter(self), QRectF(self.width() - 1, 0, 1, self.height()), "line", "", 0)


class FindOrDo(QAbstractButton):
    """What looks like a search field and opens the palette."""

    def __init__(self, text: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setText(text)
        self.setAccessibleName(text)
        self._small = False
        self.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        self.setCursor(Qt.CursorShape.PointingHandCursor)
        self.setAttribute(Qt.WidgetAttribute.WA_Hover)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        set_tooltip(self, text, "Ctrl+K")

    def set_small(self, small: bool) -> None:
        """Show the glass alone, or all."""
        self._small = small
        self.update()

    def sizeHint(self) -> QSize:
        """As high as a field."""
        return QSize(current_theme().px(WIDE - 16), current_theme().px(32))

    def minimumSizeHint(self) -> QSize:
        """As small as the small navigation."""
        return QSize(40, current_theme().px(32))

    def paintEvent(self, event: QPaintEvent) -> None:
        """Paint the field, the glass, the words and the key."""
        theme = current_theme()
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        focus = self.hasFocus()
        painter.setPen(QPen(theme.color("focus" if focus else "line2"), 2 if focus else 1))
        painter.setBrush(theme.color("base"))
        painter.drawRoundedRect(QRectF(self.rect()).adjusted(0.5, 0.5, -0.5, -0.5), theme.px(6), theme.px(6))
        size = theme.px(14)
        left = (self.width() - size) // 2 if self._small else theme.px(10)
        paint_icon(painter, left, (self.height() - size) // 2, "search", "text3", size)
        if self._small:
            return
        painter.setFont(theme.font("body"))
        painter.setPen(theme.color("text3"))
        words = self.rect().adjusted(theme.px(31), 0, -theme.px(8), 0)
        painter.drawText(words, Qt.AlignmentFlag.AlignVCenter, self.text())
        painter.setFont(theme.font("kbd"))
        keys = "Ctrl K"
        wide = painter.fontMetrics().horizontalAdvance(keys) + theme.px(11)
        key = QRectF(
            self.width() - wide - theme.px(9), (self.height() - theme.px(18)) / 2, wide, theme.px(18)
        )
        painter.setPen(QPen(theme.color("line2"), 1))
        painter.drawRoundedRect(key.adjusted(0.5, 0.5, -0.5, -0.5), theme.px(4), theme.px(4))
        painter.setPen(theme.color("text2"))
        painter.drawText(key, Qt.AlignmentFlag.AlignCenter, keys)
