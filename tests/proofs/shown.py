"""The window with the sample search on a real screen, shown scene by scene: `python shown.py FOLDER`.

It is told on stdin which scene comes next (`{"show": NAME}`), and tells on stdout what there is and when it stands.
"""

from __future__ import annotations

import json
import os
import sys
from collections.abc import Callable
from datetime import time
from pathlib import Path
from typing import Any

from PySide6.QtCore import QSocketNotifier, Qt
from PySide6.QtWidgets import QApplication, QWidget

from crm_desktop.domain.clock import FixedDay
from crm_desktop.services import settings
from crm_desktop.ui.shell.desk import Desk
from crm_desktop.ui.shell.window import MainWindow
from crm_desktop.ui.theme import apply_theme
from tests.screens import DAY, scenes, settle
from tests.store.books import sample_at
from tests.ui.prompter import ScriptedPrompter


def tell(event: str, **more: Any) -> None:
    print(json.dumps({"event": event, **more}), flush=True)


def is_popup(top: QWidget) -> bool:
    """Whether Qt leaves it out of the windows that a screen reader goes through: it is heard when it has the focus."""
    return top.windowType() is Qt.WindowType.Popup


def main() -> int:
    qt = QApplication(sys.argv[:1])
    qt.setApplicationName("CRM Desktop")
    apply_theme(qt, "light")
    store = sample_at(Path(sys.argv[1]) / "sample.crm", FixedDay(DAY, time(9, 0)))
    settings.put(store, settings.IS_SAMPLE, False)
    desk = Desk(store, ScriptedPrompter())
    window = MainWindow(desk)
    window.resize(1360, 860)
    window.show_view("today")
    window.show()
    window.refresh_navigation()
    settle(desk)
    all_scenes: dict[str, Callable[[], Any]] = scenes(desk, window)
    opened: list[QWidget] = []

    def listen() -> None:
        for line in os.read(sys.stdin.fileno(), 65_536).decode().splitlines():
            command = json.loads(line)
            while opened:
                opened.pop().close()
            shown = all_scenes[command["show"]]()
            if isinstance(shown, QWidget) and shown.isWindow():
                opened.append(shown)
            settle(desk)
            tell(
                "shown",
                title=next((one.windowTitle() for one in opened if not is_popup(one)), window.windowTitle()),
            )

    notifier = QSocketNotifier(sys.stdin.fileno(), QSocketNotifier.Type.Read)
    notifier.activated.connect(listen)
    tell("ready", scenes=list(all_scenes))
    code = qt.exec()
    notifier.setEnabled(False)
    if desk.reminding is not None:
        desk.reminding.close()
    desk.close()
    store.close()
    return code


if __name__ == "__main__":
    sys.exit(main())
