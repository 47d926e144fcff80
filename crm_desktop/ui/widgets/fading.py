"""What a row showed fades into what it shows next; at once, where the person wants nothing to move."""

from __future__ import annotations

from PySide6.QtCore import QModelIndex, QPersistentModelIndex, QRect, Qt, QVariantAnimation
from PySide6.QtGui import QPainter, QPaintEvent, QPixmap
from PySide6.QtWidgets import QAbstractItemView, QApplication, QWidget

DURATION_MS = 120
MOVES = "moves"
"""Property of the application: whether anything may move. Until the system was asked, nothing does."""


def let_move(wanted: bool) -> None:
    """Let things fade from now on, or not."""
    qt = QApplication.instance()
    if qt is not None:
        qt.setProperty(MOVES, wanted)


class Fading:
    """Takes up what a row shows now, to fade it into what is shown for it afterwards."""

    def __init__(self, view: QAbstractItemView, index: QModelIndex | QPersistentModelIndex) -> None:
        self._view = view
        self._before = QPixmap()
        qt = QApplication.instance()
        place = view.visualRect(index) & view.viewport().rect()
        if qt is not None and qt.property(MOVES) and view.isVisible() and not place.isEmpty():
            self._before = view.viewport().grab(place)

    def into(self, index: QModelIndex | QPersistentModelIndex) -> None:
        """Fade into the row as it is now. One that is not seen any more has gone."""
        place = self._view.visualRect(index)
        if not self._before.isNull() and not place.isEmpty():
            _Fade(self._view.viewport(), place, self._before)


class _Fade(QWidget):
    """Lies over a place and grows fainter; then it goes."""

    def __init__(self, over: QWidget, place: QRect, before: QPixmap) -> None:
        super().__init__(over)
        self._before = before
        self.setAttribute(Qt.WidgetAttribute.WA_TransparentForMouseEvents)
        self.setGeometry(place)
        self._time = QVariantAnimation(self)
        self._time.setDuration(DURATION_MS)
        self._time.setStartValue(1.0)
        self._time.setEndValue(0.0)
        self._time.valueChanged.connect(self.update)
        self._time.finished.connect(self.deleteLater)
        self.show()
        self._time.start()

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.setOpacity(self._time.currentValue())
        painter.drawPixmap(0, 0, self._before)
