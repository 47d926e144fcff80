"""A layout that breaks its items into lines like words."""

from __future__ import annotations

from PySide6.QtCore import QPoint, QRect, QSize, Qt
from PySide6.QtWidgets import QBoxLayout, QHBoxLayout, QLayout, QLayoutItem, QWidget

from crm_desktop.ui.widgets.buttons import Button


class ShorteningRow(QHBoxLayout):
    """A row of buttons; those added by `add_shortened` show their icons alone, the last first, where room is short."""

    def __init__(self, parent: QWidget | None = None, *, gap: int = 8) -> None:
        super().__init__()
        if parent is not None:
            parent.setLayout(self)
        self.setSpacing(gap)
        self._shortened: list[Button] = []

    def add_shortened(self, button: Button) -> None:
        """Add a button with an icon that stands for it."""
        self.addWidget(button)
        self._shortened.append(button)

    def _needs(self) -> int:
        """How wide the row is as it stands, px."""
        return super().sizeHint().width()

    def _saves(self, button: Button) -> int:
        return button.size_for(button.text()).width() - button.size_for("").width()

    def minimumSize(self) -> QSize:
        least = super().minimumSize()
        long = [one for one in self._shortened if not one.isHidden() and not one.is_short()]
        return QSize(least.width() - sum(map(self._saves, long)), least.height())

    def setGeometry(self, rect: QRect) -> None:
        seen = [one for one in self._shortened if not one.isHidden()]
        wanted = self._needs() + sum(self._saves(one) for one in seen if one.is_short())
        for one in reversed(seen):
            one.set_short(wanted > rect.width())
            wanted -= self._saves(one) if one.is_short() else 0
        super().setGeometry(rect)


class FoldingRow(QBoxLayout):
    """Items side by side where all have room, what wraps its least; else one below the other."""

    def __init__(self, parent: QWidget | None = None, *, gap: int = 12, line_gap: int = 8) -> None:
        super().__init__(QBoxLayout.Direction.LeftToRight)
        if parent is not None:
            parent.setLayout(self)
        self._gap, self._line_gap = gap, line_gap
        self.setSpacing(gap)
        self.setContentsMargins(0, 0, 0, 0)

    def _items(self) -> list[QLayoutItem]:
        found = [self.itemAt(place) for place in range(self.count())]
        return [item for item in found if item is not None and not item.isEmpty()]

    def _folds(self, width: int) -> bool:
        items = self._items()
        wanted = sum(
            (item.minimumSize() if item.hasHeightForWidth() else item.sizeHint()).width() for item in items
        ) + self._gap * max(0, len(items) - 1)
        margins = self.contentsMargins()
        return wanted + margins.left() + margins.right() > width

    def hasHeightForWidth(self) -> bool:
        return True

    def heightForWidth(self, width: int) -> int:
        margins = self.contentsMargins()
        inner = width - margins.left() - margins.right()
        folds = self._folds(width)
        items = self._items()
        wide = inner if folds else self._left_to_wrap(items, inner)
        heights = [
            item.heightForWidth(wide) if item.hasHeightForWidth() else item.sizeHint().height()
            for item in items
        ]
        if not heights:
            return 0
        high = sum(heights) + self._line_gap * (len(heights) - 1) if folds else max(heights)
        return high + margins.top() + margins.bottom()

    def _left_to_wrap(self, items: list[QLayoutItem], inner: int) -> int:
        """How wide an item that wraps becomes on one line, px: what the others leave, in equal parts."""
        firm = [item.sizeHint().width() for item in items if not item.hasHeightForWidth()]
        wrapping = max(1, len(items) - len(firm))
        return (inner - sum(firm) - self._gap * max(0, len(items) - 1)) // wrapping

    def minimumSize(self) -> QSize:
        margins = self.contentsMargins()
        widths = [item.minimumSize().width() for item in self._items()]
        # It is as high as it is at its width; a column above it would else press its items together.
        width = self.geometry().width()
        height = self.heightForWidth(width) if width else self._height_of_one_line()
        return QSize(max(widths, default=0) + margins.left() + margins.right(), height)

    def _height_of_one_line(self) -> int:
        margins = self.contentsMargins()
        heights = [item.minimumSize().height() for item in self._items()]
        return max(heights, default=0) + margins.top() + margins.bottom()

    def setGeometry(self, rect: QRect) -> None:
        folds = self._folds(rect.width())
        way = QBoxLayout.Direction.TopToBottom if folds else QBoxLayout.Direction.LeftToRight
        if way is not self.direction():
            self.setDirection(way)
            self.setSpacing(self._line_gap if folds else self._gap)
        super().setGeometry(rect)


class FlowLayout(QLayout):
    """Items side by side, as many in a line as fit, each line as high as its highest item.

    With ``stretch_last`` the last item takes what is left of its line. It needs a widget of its own: inside another
    layout Qt takes its items away.
    """

    def __init__(
        self, parent: QWidget, *, gap: int = 6, line_gap: int = 6, stretch_last: bool = False
    ) -> None:
        super().__init__(parent)
        self._items: list[QLayoutItem] = []
        self._gap = gap
        self._line_gap = line_gap
        self._stretch_last = stretch_last
        self._heights: dict[int, int] = {}
        """The heights by width that were worked out since anything changed: Qt asks for the same ones over and over."""
        self.setContentsMargins(0, 0, 0, 0)

    def addItem(self, item: QLayoutItem) -> None:
        self._items.append(item)

    def insert_widget(self, place: int, widget: QWidget) -> None:
        """Add a widget before the item at a place."""
        self.addWidget(widget)
        self._items.insert(place, self._items.pop())
        self.invalidate()

    def count(self) -> int:
        return len(self._items)

    def itemAt(self, index: int) -> QLayoutItem | None:
        return self._items[index] if 0 <= index < len(self._items) else None

    def takeAt(self, index: int) -> QLayoutItem | None:
        return self._items.pop(index) if 0 <= index < len(self._items) else None

    def expandingDirections(self) -> Qt.Orientation:
        return Qt.Orientation(0)

    def hasHeightForWidth(self) -> bool:
        return True

    def heightForWidth(self, width: int) -> int:
        height = self._heights.get(width)
        if height is None:
            height = self._heights[width] = self._arrange(QRect(0, 0, width, 0), apply=False)
        return height

    def invalidate(self) -> None:
        self._heights.clear()
        super().invalidate()

    def setGeometry(self, rect: QRect) -> None:
        super().setGeometry(rect)
        self._arrange(rect, apply=True)

    def sizeHint(self) -> QSize:
        margins = self.contentsMargins()
        hints = [item.sizeHint() for item in self._items if not item.isEmpty()]
        width = sum(hint.width() for hint in hints) + self._gap * max(0, len(hints) - 1)
        height = max((hint.height() for hint in hints), default=0)
        return QSize(width + margins.left() + margins.right(), height + margins.top() + margins.bottom())

    def minimumSize(self) -> QSize:
        margins = self.contentsMargins()
        hints = [item.minimumSize() for item in self._items if not item.isEmpty()]
        width = max((hint.width() for hint in hints), default=0)
        height = max((hint.height() for hint in hints), default=0)
        return QSize(width + margins.left() + margins.right(), height + margins.top() + margins.bottom())

    def _arrange(self, rect: QRect, *, apply: bool) -> int:
        margins = self.contentsMargins()
        area = rect.adjusted(margins.left(), margins.top(), -margins.right(), -margins.bottom())
        lines: list[list[QLayoutItem]] = [[]]
        x = 0
        for item in self._items:
            if item.isEmpty():
                continue
            width = item.sizeHint().width()
            if lines[-1] and x + width > area.width():
                lines.append([])
                x = 0
            lines[-1].append(item)
            x += width + self._gap
        y = area.y()
        last = next((item for item in reversed(self._items) if not item.isEmpty()), None)
        for number, line in enumerate(lines):
            height = max((item.sizeHint().height() for item in line), default=0)
            x = area.x()
            for item in line:
                hint = item.sizeHint()
                width = min(hint.width(), area.width())
                if self._stretch_last and item is last:
                    width = max(width, area.right() + 1 - x)
                if apply:
                    top = y + (height - hint.height()) // 2
                    item.setGeometry(QRect(QPoint(x, top), QSize(width, hint.height())))
                x += width + self._gap
            y += height + (self._line_gap if number + 1 < len(lines) else 0)
        return y - rect.y() + margins.bottom()
