"""A main part with a side pane, beside it where there is room, otherwise over it (Ctrl+J)."""

from __future__ import annotations

from PySide6.QtCore import Qt, QTimer, Signal
from PySide6.QtGui import QKeySequence, QResizeEvent, QShortcut
from PySide6.QtWidgets import QVBoxLayout, QWidget

from crm_desktop.ui.shell.memory import Memory
from crm_desktop.ui.shell.view import WIDE
from crm_desktop.ui.theme import current_theme
from crm_desktop.ui.widgets import Over, PaneSplitter


class SidePanes(QWidget):
    """Holds both. ``foldedChanged(bool)`` tells that the side went over the main part, or back beside it.

    `least` is the narrowest main part beside which the side stands; `width` and `wide` are those of the side, px at
    text size 1. The widths are remembered under `name`.
    """

    foldedChanged = Signal(bool)

    def __init__(
        self,
        name: str,
        main: QWidget,
        side: QWidget,
        memory: Memory,
        *,
        least: int,
        width: int,
        wide: int,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self.main, self.side = main, side
        self._least, self._width, self._wide = least, width, wide
        self._folded: bool | None = None
        self._splitter = PaneSplitter(name, memory.get, memory.put)
        self._splitter.addWidget(main)
        self._splitter.addWidget(side)
        self._splitter.setStretchFactor(0, 1)
        self._splitter.setStretchFactor(1, 0)
        whole = QVBoxLayout(self)
        whole.setContentsMargins(0, 0, 0, 0)
        whole.addWidget(self._splitter)
        self._over = Over(self, width)
        self._over.closed.connect(self._on_closed)
        shortcut = QShortcut(QKeySequence("Ctrl+J"), self)
        shortcut.setContext(Qt.ShortcutContext.WindowShortcut)
        shortcut.activated.connect(self.toggle)

    @property
    def is_folded(self) -> bool:
        """Whether the side has no room beside the main part."""
        return bool(self._folded)

    def is_side_seen(self) -> bool:
        """Whether the side is shown, beside or over."""
        return not self._over.isHidden() if self._folded else not self.side.isHidden()

    def toggle(self) -> None:
        """Show the side or take it away (Ctrl+J)."""
        if not self.isVisible():
            return
        if not self._folded:
            self.side.setVisible(self.side.isHidden())
        elif self._over.isHidden():
            self.open_side()
        else:
            self._over.close_it()

    def open_side(self) -> None:
        """Show the side, over the main part where there is no room beside it; it gets the focus there."""
        if not self._folded:
            self.side.show()
            return
        self._over.open_at(at_left=False)
        self.side.setFocus(Qt.FocusReason.OtherFocusReason)

    def close_side(self) -> None:
        """Take the side from over the main part."""
        self._over.close_it()

    def _on_closed(self) -> None:
        self.main.setFocus(Qt.FocusReason.OtherFocusReason)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Put the side over the main part or beside it, as there is room."""
        super().resizeEvent(event)
        self._fold()
        if not self._over.isHidden():
            self._over.stand(at_left=False)

    def follow_theme(self) -> None:
        """Follow the text size."""
        if self._folded is not None:
            QTimer.singleShot(0, self, self._fold)

    def _fold(self) -> None:
        theme = current_theme()
        folded = self.width() < theme.px(self._least + self._width)
        if folded == self._folded:
            return
        self._folded = folded
        if folded:
            self._over.take(self.side)
        else:
            self._over.hide()
            self._splitter.addWidget(self.side)
            self.side.show()
            side = theme.px(self._wide if self.window().width() >= WIDE else self._width)
            self._splitter.set_widths([max(1, self.width() - side - 1), side])
        self.foldedChanged.emit(folded)
