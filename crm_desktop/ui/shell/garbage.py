"""Collects garbage by timers of the GUI thread, and nowhere else: Qt objects must not die on another thread."""

from __future__ import annotations

import gc
from collections.abc import Callable
from typing import Final

from PySide6.QtCore import QObject, Qt, QTimer
from PySide6.QtWidgets import QApplication

YOUNG_MS: Final = 20_000
"""Between two collections of young garbage."""
AWAY_MS: Final = 2_000
"""So long the person is in another program until all garbage is collected: with a large file that takes a while."""


class Garbage(QObject):
    """Collects the young now and then while nothing `is_busy`, and everything while the person is elsewhere."""

    def __init__(self, qt: QApplication, is_busy: Callable[[], bool], parent: QObject) -> None:
        super().__init__(parent)
        self._is_busy = is_busy
        young = QTimer(self)
        young.timeout.connect(self._collect_young)
        young.start(YOUNG_MS)
        self._away = QTimer(self)
        self._away.setSingleShot(True)
        self._away.setInterval(AWAY_MS)
        self._away.timeout.connect(_collect_all)
        qt.applicationStateChanged.connect(self._on_state)

    def _collect_young(self) -> None:
        """Leave alone what a job makes by the million and is about to let go of again."""
        if not self._is_busy():
            gc.collect(1)

    def _on_state(self, state: Qt.ApplicationState) -> None:
        if state == Qt.ApplicationState.ApplicationActive:
            self._away.stop()
        else:
            self._away.start()


def _collect_all() -> None:
    """Collect garbage in everything there is; what is left stays, and the young is looked through without it."""
    gc.unfreeze()
    gc.collect()
    gc.freeze()
