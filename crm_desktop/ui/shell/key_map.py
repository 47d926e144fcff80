"""The map of the keys (`?`): what can be done without the mouse, as screens.md section 6 lists it."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication
from PySide6.QtWidgets import QGridLayout, QWidget

from crm_desktop.ui.widgets import Dialog, Kbd, label

Pair = tuple[str, str]
COLUMNS = 2


def _keys() -> list[tuple[str, list[Pair]]]:
    """Give the groups of the map, each with its (keys, words)."""
    tr = QCoreApplication.translate
    return [
        (
            tr("KeyMap", "Everywhere"),
            [
                ("Ctrl+K", tr("KeyMap", "Find anything, do anything")),
                ("Ctrl+1 … 4", tr("KeyMap", "Today, calendar, contacts, leads")),
                ("Ctrl+,", tr("KeyMap", "Settings")),
                ("Ctrl+N", tr("KeyMap", "New here")),
                ("Ctrl+Shift+N", tr("KeyMap", "Choose what is new")),
                ("Ctrl+L", tr("KeyMap", "Log a call")),
                ("Ctrl+I", tr("KeyMap", "Import")),
                ("Ctrl+O", tr("KeyMap", "Open another search")),
                ("Ctrl+Z", tr("KeyMap", "Undo")),
                ("Ctrl+Shift+Z", tr("KeyMap", "Redo")),
                ("F6", tr("KeyMap", "Next pane; with Shift the one before")),
                ("Alt+←", tr("KeyMap", "Back; Alt+→ forward")),
                ("Ctrl+Enter", tr("KeyMap", "Send the draft to the mail program, or save")),
                ("Ctrl+Q", tr("KeyMap", "Quit")),
            ],
        ),
        (
            tr("KeyMap", "In a list"),
            [
                ("j  k", tr("KeyMap", "Next and previous, as ↓ ↑")),
                ("Enter", tr("KeyMap", "Open")),
                ("Esc", tr("KeyMap", "Step back")),
                ("/", tr("KeyMap", "Filter this list")),
                ("w", tr("KeyMap", "Write")),
                ("l", tr("KeyMap", "Log")),
                ("s", tr("KeyMap", "Snooze")),
                ("d", tr("KeyMap", "Dismiss")),
                ("e", tr("KeyMap", "Edit")),
                ("x", tr("KeyMap", "Choose; Shift+↑↓ several")),
                ("Space", tr("KeyMap", "Done")),
                ("Del", tr("KeyMap", "Remove")),
            ],
        ),
        (
            tr("KeyMap", "Board and calendar"),
            [
                ("Shift+← →", tr("KeyMap", "Move a card to the next stage")),
                ("← → ↑ ↓", tr("KeyMap", "Day by day")),
                ("PgUp  PgDn", tr("KeyMap", "Month by month")),
                ("t", tr("KeyMap", "Today")),
                ("m", tr("KeyMap", "Move to another day, then arrows and Enter")),
            ],
        ),
    ]


class KeyMap(Dialog):
    """The map, in two columns."""

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent, QCoreApplication.translate("KeyMap", "Keys"), width=760)
        for title, pairs in _keys():
            self.body.addWidget(label(title, "section"))
            grid = QGridLayout()
            grid.setHorizontalSpacing(12)
            grid.setVerticalSpacing(8)
            half = -(-len(pairs) // COLUMNS)
            for place, (keys, words) in enumerate(pairs):
                column, row = divmod(place, half)
                grid.addWidget(Kbd(keys), row, column * 2)
                grid.addWidget(label(words, "body", "text2"), row, column * 2 + 1)
            grid.setColumnStretch(1, 1)
            grid.setColumnStretch(3, 1)
            self.body.addLayout(grid)
            self.body.addSpacing(8)
        self.body.addStretch(1)
        self.add_button(QCoreApplication.translate("KeyMap", "Close"), "primary", self.accept)
