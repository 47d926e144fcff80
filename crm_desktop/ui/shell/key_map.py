"""The map of the keys (`?`): everything that can be done without the mouse."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication, Qt
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QGridLayout, QWidget

from crm_desktop.ui.theme import current_theme
from crm_desktop.ui.widgets import Dialog, Kbd, kbd_width, label

Pair = tuple[str, str]
COLUMNS = 2
WIDTH = 760
"""Width of the map, px at text size 1."""


def _keys() -> list[tuple[str, list[Pair]]]:
    """Give the groups of the map, each with its (keys, words)."""
    _tr = QCoreApplication.translate
    return [
        (
            _tr("KeyMap", "Everywhere"),
            [
                ("Ctrl+K", _tr("KeyMap", "Find anything, do anything")),
                ("Ctrl+1 … 7", _tr("KeyMap", "The views, from the top down")),
                ("Ctrl+,", _tr("KeyMap", "Settings")),
                ("Ctrl+N", _tr("KeyMap", "New here")),
                ("Ctrl+Shift+N", _tr("KeyMap", "Choose what is new")),
                ("Ctrl+L", _tr("KeyMap", "Log a call")),
                ("Ctrl+Shift+C", _tr("KeyMap", "Call sheet of who is chosen")),
                ("Ctrl+P", _tr("KeyMap", "Print what is for paper")),
                ("Ctrl+Shift+A", _tr("KeyMap", "New ask")),
                ("Ctrl+I", _tr("KeyMap", "Import")),
                ("Ctrl+O", _tr("KeyMap", "Open another search")),
                ("Ctrl+Z", _tr("KeyMap", "Undo")),
                ("Ctrl+Shift+Z", _tr("KeyMap", "Redo")),
                ("F6", _tr("KeyMap", "Next pane; with Shift the one before")),
                ("Ctrl+J", _tr("KeyMap", "The pane at the side")),
                ("Alt+←", _tr("KeyMap", "Back; Alt+→ forward")),
                ("Ctrl+Enter", _tr("KeyMap", "Send to the mail program, or save")),
                ("F1", _tr("KeyMap", "The manual, at what is shown")),
                ("?", _tr("KeyMap", "This map")),
                ("Ctrl+Q", _tr("KeyMap", "Quit")),
            ],
        ),
        (
            _tr("KeyMap", "In a list"),
            [
                ("j  k", _tr("KeyMap", "Next and previous, as ↓ ↑")),
                ("Enter", _tr("KeyMap", "Open")),
                ("Esc", _tr("KeyMap", "Step back")),
                ("/", _tr("KeyMap", "Filter this list")),
                ("w", _tr("KeyMap", "Write")),
                ("l", _tr("KeyMap", "Log")),
                ("s", _tr("KeyMap", "Snooze")),
                ("d", _tr("KeyMap", "Dismiss")),
                ("c", _tr("KeyMap", "Call sheet")),
                ("a", _tr("KeyMap", "Ask")),
                ("e", _tr("KeyMap", "Edit")),
                ("x", _tr("KeyMap", "Choose; Shift+↑↓ several")),
                ("Space", _tr("KeyMap", "Done, or a look at it")),
                ("Del", _tr("KeyMap", "Remove")),
                ("Shift+F10", _tr("KeyMap", "All one can do with it, as the menu key")),
            ],
        ),
        (
            _tr("KeyMap", "Board and calendar"),
            [
                ("Shift+← →", _tr("KeyMap", "Move a card to the next stage")),
                ("← → ↑ ↓", _tr("KeyMap", "Day by day")),
                ("PgUp  PgDn", _tr("KeyMap", "Month by month")),
                ("t", _tr("KeyMap", "Today")),
                ("m", _tr("KeyMap", "Move to another day: arrows, Enter")),
            ],
        ),
    ]


class KeyMap(Dialog):
    """The map, in two columns; in one where the window is narrow."""

    help_chapter = "keys"

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent, QCoreApplication.translate("KeyMap", "Keys"), width=WIDTH)
        columns = COLUMNS if parent.window().width() >= current_theme().px(WIDTH) + 48 else 1
        groups = _keys()
        widest = max(kbd_width(keys) for _title, pairs in groups for keys, _words in pairs)
        for title, pairs in groups:
            self.body.addWidget(label(title, "section"))
            grid = QGridLayout()
            grid.setHorizontalSpacing(12)
            grid.setVerticalSpacing(8)
            half = -(-len(pairs) // columns)
            for place, (keys, words) in enumerate(pairs):
                column, row = divmod(place, half)
                grid.addWidget(Kbd(keys), row, column * 2)
                grid.addWidget(label(words, "body", "text2", wrap=True), row, column * 2 + 1)
            for column in range(columns):
                # The same in all groups, so that the words stand below each other.
                grid.setColumnMinimumWidth(column * 2, widest)
                grid.setColumnStretch(column * 2 + 1, 1)
                grid.setColumnMinimumWidth(column * 2 + 1, current_theme().px(180))
            self.body.addLayout(grid)
            self.body.addSpacing(8)
        self.body.addStretch(1)
        self.add_button(QCoreApplication.translate("KeyMap", "Close"), "primary", self.accept).setFocus()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """The page keys scroll, for there is nothing else to choose."""
        bar = self._scroll.verticalScrollBar()
        if event.key() in (Qt.Key.Key_PageDown, Qt.Key.Key_PageUp):
            down = event.key() == Qt.Key.Key_PageDown
            bar.setValue(bar.value() + (bar.pageStep() if down else -bar.pageStep()))
            return
        super().keyPressEvent(event)
