"""What scrolls up and down, as wide as the room it has."""

from __future__ import annotations

from collections.abc import Iterable

from PySide6.QtCore import QCoreApplication, QEvent, QObject, Qt, QTimer
from PySide6.QtWidgets import QFrame, QLayout, QScrollArea, QWidget


class ScrollArea(QScrollArea):
    """Scrolls its content up and down, without a frame.

    The content is as wide as the room, and the keyboard goes past the area to what is in it.
    """

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setWidgetResizable(True)
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)


class ScrollPage(ScrollArea):
    """Scrolls what grows and shrinks while it is seen.

    Qt looks how high the content wants to be before the content's own layout has heard of a change, and then not again:
    lines that were added would be squeezed into the room. So it looks again after the content has been laid out.
    """

    def __init__(self, content: QWidget, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._again = QTimer(self)
        self._again.setSingleShot(True)
        self._again.setInterval(0)
        self._again.timeout.connect(self._look_again)
        self.setWidget(content)

    def bar_width(self) -> int:
        """The width of the scroll bar in px, 0 while there is nothing to scroll."""
        bar = self.verticalScrollBar()
        return bar.sizeHint().width() if bar.maximum() else 0

    def fit(self, layouts: Iterable[QLayout]) -> None:
        """Give the content the height that it wants at once: no picture of it squeezed is seen meanwhile.

        `layouts` are those that were added to, and the ones around them, the innermost first.
        """
        for layout in layouts:
            layout.activate()
        self._look_again()

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if watched is self.widget() and event.type() == QEvent.Type.LayoutRequest:
            self._again.start()
        return super().eventFilter(watched, event)

    def _look_again(self) -> None:
        QCoreApplication.sendEvent(self, QEvent(QEvent.Type.LayoutRequest))
